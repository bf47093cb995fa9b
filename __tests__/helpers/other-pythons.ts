import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { PYTHON } from './paths.js';

/** What Metaflow is used with. In CI all tests run with each, and with 3.9, for which its packages are others. */
const VERSIONS = ['3.10', '3.11', '3.12', '3.13'];

/** Interpreters of this machine by their versions: where GitHub's runners and pyenv keep them, and on the path. */
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
    // It is not here, or a shim of one that is not.
    return undefined;
  }
}

function subdirectories(directory: string): string[] {
  return existsSync(directory) ? readdirSync(directory).map((name) => path.join(directory, name)) : [];
}
