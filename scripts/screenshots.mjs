// Makes the pictures in docs/images: of the summaries that the gallery's tests get from the action in dist/, on a light and a dark page,
// and the plots of the benchmark's measurements. Fails if a summary is not the reviewed one, or contains a diagram that cannot be drawn.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { plot } from '../bench/plot.mjs';
import { IMAGES, noteMade, plotted, SUMMARIES, THEMES } from './picture-sources.mjs';
import { openRenderer } from './render-summary.mjs';
import { ROOT } from './tools.mjs';

const directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-pictures-'));
const made = [];
try {
  runGallery();
  await takePictures();
  for (const [name, what] of Object.entries(plotted())) {
    await plot(path.join(IMAGES, `growth-${name}.svg`), what);
    made.push(`growth-${name}.svg`);
  }
  noteMade(made);
} finally {
  rmSync(directory, { recursive: true, force: true });
}

function runGallery() {
  const tests = ['vitest', 'run', '__tests__/metaflow/gallery.test.ts', '--tags-filter=!nightly'];
  const env = { ...process.env, GALLERY_SUMMARIES: directory };
  const { status } = spawnSync('npx', tests, { cwd: ROOT, env, stdio: 'inherit' });
  if (status === 0) return;
  throw new Error(
    'The gallery is not as it was reviewed. Run "npx vitest run __tests__/metaflow/gallery.test.ts -u", and read the difference.',
  );
}

async function takePictures() {
  const renderer = await openRenderer();
  try {
    for (const [name, snapshot] of Object.entries(SUMMARIES)) {
      const summary = readFileSync(path.join(directory, `${snapshot}.md`), 'utf8');
      for (const theme of THEMES) {
        const file = `${name}-${theme}.png`;
        await renderer.picture(summary, theme, path.join(IMAGES, file));
        made.push(file);
      }
      console.log(`pictures: ${name}`);
    }
  } finally {
    await renderer.close();
  }
}
