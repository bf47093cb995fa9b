// Builds lib/ (the library) and dist/ (the action and the CLI, bundled). With --check it fails when the committed dist/
// is not what src/ builds.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { licenses } from './licenses.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const BUNDLES = {
  main: 'lib/action/main-entry.js',
  post: 'lib/action/post-entry.js',
  cli: 'lib/cli/entry.js',
};

process.chdir(root);
rmSync('lib', { recursive: true, force: true });
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
const built = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-dist-'));
for (const [name, entry] of Object.entries(BUNDLES)) {
  const to = path.join(built, name);
  run(
    'node_modules/@vercel/ncc/dist/ncc/cli.js',
    'build',
    entry,
    '-o',
    to,
    '--license',
    'licenses.txt',
    '--quiet',
  );
}
writeFileSync(path.join(built, 'licenses.txt'), licenses());
if (process.argv.includes('--check')) {
  check();
} else {
  rmSync('dist', { recursive: true, force: true });
  cpSync(built, 'dist', { recursive: true });
}
rmSync(built, { recursive: true, force: true });

function run(script, ...args) {
  execFileSync(process.execPath, [script, ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
}

function check() {
  const differing = [...new Set([...filesOf(built), ...filesOf('dist')])].filter(
    (file) => contentOf(path.join(built, file)) !== contentOf(path.join('dist', file)),
  );
  if (differing.length === 0) return;
  console.error(`dist/ is not what src/ builds. Run "npm run build" and commit: ${differing.join(', ')}`);
  process.exitCode = 1;
}

function filesOf(directory) {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)));
}

function contentOf(file) {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return undefined;
  }
}
