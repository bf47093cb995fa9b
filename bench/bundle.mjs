// Resume bundles against tar of the whole datastore: `npm run build && node bench/bundle.mjs [TASKS…]`.
// Runs a real flow that fails after a foreach of so many tasks (default: 10, 100 and 1,000, which takes some minutes), then
// measures in turns and prints medians as a Markdown table.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeBundle, restoreBundle, writeBundle } from '../lib/bundle/index.js';

const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const PYTHON = process.env.PYTHON ?? path.join(ROOT, '.tools', 'metaflow', 'bin', 'python');
const TURNS = 7;
const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10, 100, 1000];
const directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-bench-'));

try {
  const rows = [];
  for (const tasks of counts) rows.push(await measure(tasks));
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0].model}, medians of ${TURNS} turns\n`);
  const head = Object.keys(rows[0]);
  for (const cells of [head, head.map(() => '---:'), ...rows.map(Object.values)])
    console.log(`| ${cells.join(' | ')} |`);
} finally {
  rmSync(directory, { recursive: true, force: true });
}

async function measure(tasks) {
  const cwd = path.join(directory, String(tasks));
  mkdirSync(cwd);
  cpSync(path.join(ROOT, 'bench', 'many.py'), path.join(cwd, 'many.py'));
  const args = ['many.py', '--no-pylint', 'run', `--tasks=${tasks}`, `--max-num-splits=${tasks}`];
  spawnSync(PYTHON, args, { cwd, env: { ...process.env, METAFLOW_USER: 'bench' }, stdio: 'ignore' });
  const root = path.join(cwd, '.metaflow');
  const runId = readFileSync(path.join(root, 'ManyFlow', 'latest_run'), 'utf8').trim();
  const request = {
    datastore: { kind: 'local', root },
    ...{ flowName: 'ManyFlow', runId, flowFile: 'many.py', flowFileSha256: null, status: 'failed' },
  };
  const file = (name) => path.join(cwd, name);
  const { manifest } = await makeBundle(request);
  const times = { make: [], restore: [], 'tar c': [], 'tar x': [], 'tar cz': [] };
  const timed = async (name, act) => {
    const begun = performance.now();
    await act();
    times[name].push(performance.now() - begun);
  };
  for (let turn = 0; turn < TURNS; turn += 1) {
    await timed('make', async () => writeBundle(await makeBundle(request), file('bundle.tar.gz')));
    await timed('tar c', () => execFileSync('tar', ['cf', 'whole.tar', '.metaflow'], { cwd }));
    await timed('tar cz', () => execFileSync('tar', ['czf', 'whole.tar.gz', '.metaflow'], { cwd }));
    await timed('restore', async () => restoreBundle(file('bundle.tar.gz'), file('restored/.metaflow')));
    mkdirSync(file('unpacked'));
    await timed('tar x', () => execFileSync('tar', ['xf', '../whole.tar'], { cwd: file('unpacked') }));
    for (const made of ['restored', 'unpacked']) rmSync(file(made), { recursive: true });
  }
  const all = filesIn(root);
  const [make, restore, create, extract, createZipped] = Object.values(times).map(median);
  return {
    Tasks: tasks.toLocaleString('en'),
    '`.metaflow`': `${size(all.reduce((sum, each) => sum + statSync(each).size, 0))}, ${all.length.toLocaleString('en')} files`,
    'its `tar`': size(statSync(file('whole.tar')).size),
    'its `tar.gz`': size(statSync(file('whole.tar.gz')).size),
    bundle: `${size(statSync(file('bundle.tar.gz')).size)}, ${manifest.files.length.toLocaleString('en')} files`,
    'bundle made': ms(make),
    'bundle restored': ms(restore),
    '`tar c`': ms(create),
    '`tar cz`': ms(createZipped),
    '`tar x`': ms(extract),
    'bundle / `tar`, both ways': ((make + restore) / (create + extract)).toFixed(2),
  };
}

function filesIn(root) {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function ms(value) {
  return `${Math.round(value).toLocaleString('en')} ms`;
}

function size(bytes) {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(0)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
