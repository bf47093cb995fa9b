// Prepares a release, and publishes nothing: the workflow .github/workflows/release.yml does that, with what this writes to release/.
//
// npm run release -- --tag v1.2.3 [--out DIRECTORY]    what the workflow does
// npm run release -- --dry-run [--out DIRECTORY]       the same for the current state, which need not have a version of its own yet
//
// It expects dist/ and lib/ to be what src/ builds: "npm run release" compares them first.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';

class NotReady extends Error {}

const { values } = parseArgs({
  options: {
    tag: { type: 'string' },
    'dry-run': { type: 'boolean' },
    out: { type: 'string', default: 'release' },
  },
});

try {
  release();
} catch (error) {
  if (!(error instanceof NotReady)) throw error;
  console.error(`Not ready to be released: ${error.message}`);
  process.exitCode = 1;
}

function release() {
  const { tag, out } = values;
  if ((tag === undefined) === !values['dry-run']) throw new NotReady('say either --tag vX.Y.Z or --dry-run.');
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const notes = notesOf(manifest, tag);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const { tarball, files } = pack(manifest, out);
  tryInstalled(path.resolve(out, tarball), manifest);
  cpSync('dist/sbom.cdx.json', path.join(out, 'sbom.cdx.json'));
  const bundled = componentsOf(manifest);
  const sums = [...digestsBelow(out, ''), ...digestsBelow('dist', 'dist/')];
  writeFileSync(path.join(out, 'SHA256SUMS'), sums.join(''));
  writeFileSync(path.join(out, 'notes.md'), notes);

  console.log(files.map(({ path: file, size }) => `${String(size).padStart(9)} ${file}`).join('\n'));
  console.log(`${tarball} has these ${files.length} files, can be installed, and runs.`);
  console.log(
    `sbom.cdx.json lists the ${bundled} packages that dist/ contains; SHA256SUMS has ${sums.length} files.`,
  );
  console.log(`${out} is complete. Nothing has been published.`);
}

/**
 * The changelog's text for the version, after checking that the tag, package.json and package-lock.json agree on it. In a dry run it may
 * still be called "Unreleased".
 */
function notesOf({ version, name }, tag) {
  if (!/^\d+\.\d+\.\d+$/.test(version)) throw new NotReady(`package.json has the version ${version}.`);
  const locked = JSON.parse(readFileSync('package-lock.json', 'utf8')).version;
  if (locked !== version)
    throw new NotReady(
      `package.json has the version ${version}, and package-lock.json ${locked}. Run "npm install".`,
    );
  if (tag !== undefined && tag !== `v${version}`)
    throw new NotReady(`the tag ${tag} is not that of ${name} ${version}.`);
  const sections = readFileSync('CHANGELOG.md', 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title, ...lines] = section.split('\n');
      return { title: title.trim(), text: lines.join('\n').trim() };
    });
  const unreleased = sections.find(({ title }) => title === 'Unreleased');
  const [newest] = sections.filter((section) => section !== unreleased);
  const isOfVersion = /^(\d+\.\d+\.\d+) - \d{4}-\d{2}-\d{2}$/.exec(newest?.title ?? '')?.[1] === version;
  if (isOfVersion && newest.text !== '') {
    if (tag !== undefined && unreleased !== undefined && unreleased.text !== '')
      throw new NotReady(
        'CHANGELOG.md has changes in "Unreleased", which the version would have without saying so.',
      );
    return `${newest.text}\n`;
  }
  if (tag !== undefined || unreleased === undefined)
    throw new NotReady(
      `CHANGELOG.md does not begin with a section "## ${version} - YYYY-MM-DD" that says what is new.`,
    );
  console.log(`CHANGELOG.md has no section ${version} yet: the notes are those of "Unreleased".`);
  return `${unreleased.text}\n`;
}

/** Makes the package's tarball, which contains what `files` in package.json lists. */
function pack({ bin, exports }, out) {
  const [packed] = JSON.parse(run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', out]));
  const needed = [
    ...Object.values(bin),
    ...Object.values(exports).flatMap((entry) =>
      typeof entry === 'string' ? [entry] : Object.values(entry),
    ),
  ].map((file) => path.posix.normalize(file));
  const missing = needed.filter((file) => !packed.files.some((one) => one.path === file));
  if (missing.length > 0) throw new NotReady(`the tarball lacks ${missing.join(', ')}.`);
  return { tarball: packed.filename, files: packed.files };
}

/** Installs the tarball as a user does, and runs its programs. It has no dependencies, so nothing is downloaded. */
function tryInstalled(tarball, { name, version, bin, exports }) {
  const directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-release-'));
  try {
    writeFileSync(path.join(directory, 'package.json'), '{ "private": true, "type": "module" }');
    const options = { cwd: directory };
    run('npm', ['install', '--ignore-scripts', '--offline', '--no-audit', '--no-fund', tarball], options);
    for (const command of Object.keys(bin)) {
      const said = run(path.join(directory, 'node_modules', '.bin', command), ['--version'], options);
      if (!said.includes(version))
        throw new NotReady(`the installed ${command} says that it is ${said.trim()}.`);
    }
    const entries = Object.keys(exports).filter((entry) => !entry.endsWith('.json'));
    for (const entry of entries) {
      const specifier = path.posix.join(name, entry);
      run(process.execPath, ['--input-type=module', '--eval', `await import('${specifier}')`], options);
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** How many packages the bill of materials lists; it must be for this version. */
function componentsOf({ version }) {
  const { metadata, components } = JSON.parse(readFileSync('dist/sbom.cdx.json', 'utf8'));
  if (metadata.component.version !== version)
    throw new NotReady(
      `dist/sbom.cdx.json is of version ${metadata.component.version}. Run "npm run build", and commit dist/.`,
    );
  return components.length;
}

/** Lines in the format of `sha256sum`. */
function digestsBelow(directory, prefix) {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)))
    .sort()
    .map((file) => {
      const digest = createHash('sha256')
        .update(readFileSync(path.join(directory, file)))
        .digest('hex');
      return `${digest}  ${prefix}${file}\n`;
    });
}

function run(command, args, options = {}) {
  return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], ...options });
}
