// Builds lib/ (the library and its types) and dist/ (the action and the CLI) from build/. Both are bundled, because a process that loads
// one file instead of eighty starts faster. dist/ also contains its packages' licenses and its bill of materials. With --check, fails if
// the committed dist/ is not what src/ builds; with --library, builds only lib/, as an installation from git does.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { bundledPackages, licensesOf } from './bundled-packages.mjs';
import { nameChunks } from './named-chunks.mjs';
import { sbomOf } from './sbom.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const BUNDLES = { main: 'build/action/entry.js', cli: 'build/cli/entry.js' };

/** Parts of the artifact client for downloads, `fetch` and forms, which uploads do not use. */
const UNUSED_BY_UPLOADS = {
  modules: /node_modules\/(?:@actions\/artifact\/lib\/internal\/(?:delete|download|find)\/|undici\/)/,
  // A Node global that loads an HTTP client of its own as soon as it is accessed.
  globals: ['FormData'],
};

/** `post` shares main's chunks. */
const POST = `// Made by scripts/build.mjs.
globalThis[Symbol.for('metaflow-runner.post')] = true;
await import('../main/index.js');
`;

/** Files from other packages in dist/, as reported by the bundlers. */
const bundledFiles = new Set();

process.chdir(root);
rmSync('build', { recursive: true, force: true });
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
await makeLibrary();
if (process.argv.includes('--library')) process.exit();
await takeOnlyUsed('build/action/runner-commands/actions-core.js');
await takeOnlyUsed('build/action/artifacts/artifact-library.js', UNUSED_BY_UPLOADS);
const temporary = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-dist-'));
// Use a subdirectory, whose mode is normal: only the owner can read a temporary directory.
const built = path.join(temporary, 'dist');
for (const [name, entry] of Object.entries(BUNDLES)) compile(entry, path.join(built, name));
mkdirSync(path.join(built, 'post'));
writeFileSync(path.join(built, 'post', 'index.js'), POST);
writeFileSync(path.join(built, 'post', 'package.json'), '{ "type": "module" }\n');
const packages = bundledPackages(bundledFiles);
writeFileSync(path.join(built, 'licenses.txt'), licensesOf(packages));
writeFileSync(path.join(built, 'sbom.cdx.json'), sbomOf(packages));
if (process.argv.includes('--check')) {
  check();
} else {
  rmSync('dist', { recursive: true, force: true });
  cpSync(built, 'dist', { recursive: true });
}
rmSync(temporary, { recursive: true, force: true });
// The tests rebuild if this is older than src/.
if (process.exitCode === undefined) writeFileSync('build/built', '');

async function makeLibrary() {
  rmSync('lib', { recursive: true, force: true });
  const types = filesOf('build').filter((file) => file.endsWith('.d.ts') && !/^(action|cli)\//.test(file));
  for (const file of types) cpSync(path.join('build', file), path.join('lib', file));
  // ncc is unsuitable because other bundlers cannot process its output. Both entries share common code; GitHub's packages are in separate
  // chunks, which only the GitHub Actions host loads.
  const bundle = await rolldown({
    input: { index: 'build/index.js', ci: 'build/ci.js' },
    platform: 'node',
    onLog: (level, log, tell) => log.code === 'INEFFECTIVE_DYNAMIC_IMPORT' || tell(level, log),
  });
  let loaded;
  const name = (id, modules) => {
    loaded ??= loadedWith(path.resolve('build/index.js'), modules);
    return loaded.has(id) ? 'library' : null;
  };
  const names = { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name].js' };
  // What the library's entry loads immediately is one file: each file takes half a millisecond.
  await bundle.write({ dir: 'lib', ...names, codeSplitting: { groups: [{ name, debugName: 'library' }] } });
  await bundle.close();
}

/** A module, and everything that is loaded with it. */
function loadedWith(entry, modules) {
  const found = new Set();
  const left = [entry];
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    left.push(...(modules.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}

/**
 * Replaces a module with one that contains only the exports used from its packages. ncc would also load these packages' unused imports.
 * @param unused modules and globals that are undefined for these packages
 */
async function takeOnlyUsed(file, unused = { modules: undefined, globals: [] }) {
  const whole = `${file}.whole.js`;
  renameSync(file, whole);
  const load = (id) => (unused.modules?.test(id.replaceAll(path.sep, '/')) ? 'export {};' : undefined);
  const plugins = [{ name: 'left-out', load }];
  const onLog = (level, log, tell) => log.code === 'SHIMMED_EXPORT' || tell(level, log);
  const define = Object.fromEntries(unused.globals.map((name) => [name, 'undefined']));
  const input = { input: whole, treeshake: { moduleSideEffects: false }, transform: { define } };
  await bundleOnce({ ...input, shimMissingExports: true, plugins, onLog }, file);
  rmSync(whole);
}

async function bundleOnce(options, file) {
  const bundle = await rolldown({ ...options, platform: 'node' });
  const { output } = await bundle.write({ file, codeSplitting: false });
  await bundle.close();
  for (const { modules } of output)
    for (const [id, { renderedLength }] of Object.entries(modules))
      if (renderedLength > 0) bundledFiles.add(path.relative(root, id));
}

function compile(entry, directory) {
  const ncc = 'node_modules/@vercel/ncc/dist/ncc/cli.js';
  const maps = ['--source-map', '--no-source-map-register'];
  // Without its cache, which other clones on this machine share: the output must depend only on src/.
  const stats = path.join(temporary, 'stats.json');
  const quietly = ['--quiet', '--no-cache', '--stats-out', stats];
  run(ncc, 'build', entry, '-o', directory, '--license', 'licenses.txt', ...quietly, ...maps);
  noteModules(JSON.parse(readFileSync(stats, 'utf8')).modules);
  nameChunks(directory, root);
}

/** Collects the files that webpack reports for chunks; a concatenated module contains several. */
function noteModules(modules) {
  for (const { nameForCondition, modules: within = [] } of modules.filter(({ orphan }) => !orphan)) {
    if (nameForCondition) bundledFiles.add(path.relative(root, nameForCondition));
    noteModules(within);
  }
}

function run(script, ...args) {
  execFileSync(process.execPath, [script, ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
}

function check() {
  const differing = [...new Set([...filesOf(built), ...filesOf('dist')])].filter(
    (file) => contentOf(path.join(built, file)) !== contentOf(path.join('dist', file)),
  );
  if (differing.length === 0) return;
  console.error('dist/ is not what src/ builds. Run "npm run build" and commit:');
  for (const file of differing) console.error(`${file}\n${firstDifference(file)}`);
  process.exitCode = 1;
}

/** The first line that differs: a build that differs on only one machine can be seen nowhere else. */
function firstDifference(file) {
  const [fresh, committed] = [built, 'dist'].map((where) => contentOf(path.join(where, file))?.split('\n'));
  if (!fresh || !committed) return `  ${fresh ? 'is not committed' : 'is no longer built'}`;
  const found = fresh.findIndex((text, index) => text !== committed[index]);
  const line = found < 0 ? fresh.length : found;
  const shown = (lines) => (lines[line] ?? '').slice(0, 300);
  return `  line ${line + 1}, built:     ${shown(fresh)}\n  line ${line + 1}, committed: ${shown(committed)}`;
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
