// Writes docs/api.md and docs/ci-api.md from the doc comments of the package's two entries. With --check it fails when they differ.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const FILES = { 'docs/api.md': 'src/index.ts', 'docs/ci-api.md': 'src/ci.ts' };
for (const [file, entry] of Object.entries(FILES)) writeDocs(file, entry);

function writeDocs(file, entry) {
  const directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-api-'));
  try {
    const options = [
      ...['--plugin', 'typedoc-plugin-markdown', '--out', directory, '--outputFileStrategy', 'modules'],
      ...['--tsconfig', 'tsconfig.build.json', '--readme', 'none', '--name', 'API', '--disableSources'],
      ...[
        '--excludePrivate',
        '--excludeProtected',
        '--excludeInternal',
        '--excludeExternals',
        '--hideBreadcrumbs',
      ],
      ...['--hidePageHeader', '--parametersFormat', 'table', '--logLevel', 'Error', entry],
    ];
    execFileSync(process.execPath, ['node_modules/typedoc/bin/typedoc', ...options], { stdio: 'inherit' });
    const made = `<!-- Made by "npm run docs" from the doc comments in src/. -->\n\n${readFileSync(path.join(directory, 'README.md'), 'utf8').trimEnd()}\n`;
    if (!process.argv.includes('--check')) {
      writeFileSync(file, made);
    } else if (readFileSync(file, 'utf8') !== made) {
      console.error(`${file} is not what the doc comments say. Run "npm run docs" and commit.`);
      process.exitCode = 1;
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
