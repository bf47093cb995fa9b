import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { PYTHON } from './paths.js';

/** The Pythons that Metaflow is used with. In CI all tests run with each of them, and with 3.9, which needs other packages. */
const VERSIONS = ['3.10', '3.11', '3.12', '3.13'];

/** This machine's interpreters by version: those of GitHub's runners and pyenv, and those on the PATH. */
export function pythonsOfThisMachine(): Record<string, string> {
  const kept = [
    ...[process.env['AGENT_TOOLSDIRECTORY'] ?? '/opt/hostedtoolcache']
      .map((tools) => path.join(tools, 'Python'))
      .flatMap((directory) => subdirectories(directory))
      .flatMap((directory) => subdirectories(directory)),
    ...subdirectories(path.join(process.env['PYENV_ROOT'] ?? path.join(homedir(), '.pyenv'), 'versions')),
  ].map((directory) => path.join(directory, 'bin', 'python3'));
  const found: Record<string, string> = {};
  for (const python of [PYTHON, ...VERSIONS.map((version) => `python${version}`), ...kept]) {
    const version = path.isAbsolute(python) && !existsSync(python) ? undefined : versionOf(python);
    if (version !== undefined && VERSIONS.includes(version)) found[version] ??= python;
  }
  return found;
}

/** Where Metaflow is installed, which is the same for all of them. */
export function metaflowPackages(): string {
  const program = 'import metaflow, os; print(os.path.dirname(os.path.dirname(metaflow.__file__)))';
  return execFileSync(PYTHON, ['-c', program], { encoding: 'utf8' }).trim();
}

function versionOf(python: string): string | undefined {
  try {
    const program = 'import sys; print("%d.%d" % sys.version_info[:2])';
    return execFileSync(python, ['-c', program], { encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    // It does not exist, or is a shim for a missing version.
    return undefined;
  }
}

function subdirectories(directory: string): string[] {
  return existsSync(directory) ? readdirSync(directory).map((name) => path.join(directory, name)) : [];
}
