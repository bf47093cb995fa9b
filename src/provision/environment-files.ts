import { existsSync, readdirSync } from 'node:fs';
import { rename, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readRegularText, removeOwn } from '../client/regular-file.js';
import { RUN_MODULE, type Commands } from './commands.js';
import { WHOSE_METAFLOW } from './leftovers.js';

/** An environment's interpreter. */
export function pythonOf(environment: string): string {
  return path.join(environment, 'bin', 'python');
}

/** In an environment with requirements: `own` or `interpreter`. */
export function whoseMetaflow(environment: string): string | undefined {
  try {
    return readRegularText(path.join(environment, WHOSE_METAFLOW)).trim();
  } catch {
    return undefined;
  }
}

/** Call this last: from then on, the environment counts as whole. */
export async function noteWhoseMetaflow(environment: string, whose: string): Promise<void> {
  await writeFile(path.join(environment, WHOSE_METAFLOW), `${whose}\n`);
}

/**
 * If its own Metaflow is missing, e.g. because files of a cache were removed by age, it would import its interpreter's,
 * of another version.
 */
export function isWhole(environment: string, whose: string | undefined): boolean {
  return (
    existsSync(pythonOf(environment)) &&
    (whose === 'interpreter' || (whose === 'own' && hasMetaflow(environment)))
  );
}

export function hasMetaflow(environment: string): boolean {
  const metaflow = ['site-packages', 'metaflow', '__init__.py'];
  return versionsIn(environment).some((lib) => existsSync(path.join(lib, ...metaflow)));
}

/** Its only directory, such as `lib/python3.12`. */
function versionsIn(environment: string): string[] {
  const lib = path.join(environment, 'lib');
  try {
    return readdirSync(lib).map((name) => path.join(lib, name));
  } catch {
    return [];
  }
}

/** Creates an environment. It has no pip yet. */
export async function createEnvironment(
  python: string,
  directory: string,
  commands: Commands,
): Promise<void> {
  await commands.must(
    { python, program: RUN_MODULE, args: ['venv', '--without-pip', directory] },
    'A Python environment could not be made (is the venv module installed?)',
  );
}

/** Puts a new environment in its place. */
export async function linkTo(made: string, environment: string): Promise<void> {
  const link = `${made}.link`;
  await symlink(path.basename(made), link);
  removeOwn(environment);
  await rename(link, environment);
}

/** Lets the environment import its interpreter's packages, after its own: flows need more than Metaflow. */
export async function addPackagesOf(
  packageDirectories: readonly string[],
  environment: string,
): Promise<void> {
  const lines = packageDirectories.map((other) => `import site; site.addsitedir(${JSON.stringify(other)})`);
  for (const lib of versionsIn(environment))
    await writeFile(path.join(lib, 'site-packages', 'interpreter-packages.pth'), `${lines.join('\n')}\n`);
}
