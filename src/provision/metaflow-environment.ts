import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rename, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  interpreterFault,
  logTail,
  printedAnswer,
  PythonError,
  RunnerError,
  runPython,
  UsageError,
} from '../runner/index.js';
import { Commands, RUN_MODULE } from './commands.js';
import { installPackage } from './install-package.js';
import { removeLeftovers } from './leftovers.js';
import { isOfOurs, writableDirectory, type Places } from './writable-directory.js';
import { removeOwn } from '../client/regular-file.js';

export interface MetaflowRequest extends Places {
  /** The interpreter that the environment is made from, as for a run. Default: `python3`. */
  readonly python?: string | undefined;
  /** Where and with what environment the flow will run, and so the installation. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The name of the option that gives the version, for errors. */
  readonly option: string;
  /** A version (`2.19.38`), a range (`>=2.19,<3`, `2.19.*`) or `latest`. */
  readonly version: string;
  /** Receives a line for each thing that is done. */
  readonly log: (line: string) => void;
  /** Gives up when aborted, with the signal's reason. */
  readonly cancel: AbortSignal;
}

/** Prints what tells one interpreter from another, as JSON: an environment belongs to exactly one. */
const IDENTITY_PROGRAM =
  'import sys, json, sysconfig; print(); ' +
  'print(json.dumps([sys.version, sys.prefix, sysconfig.get_path("purelib"), sysconfig.get_path("platlib")]))';

const VERSION = /^\d+(\.\d+)*(\.\*|(a|b|rc|\.post|\.dev)\d+)*$/;
const RANGE = /^(~=|==|!=|<=|>=|<|>)\s*[\w.*]+(\s*,\s*(~=|==|!=|<=|>=|<|>)\s*[\w.*]+)*$/;

/**
 * Provides an interpreter that has a given Metaflow: the given one's packages, with that Metaflow, byte-compiled,
 * before them, in an environment of its own. Resolves to its path.
 * @throws {UsageError} when the version is not one, or cannot be installed
 * @throws {PythonError} when there is no such interpreter
 */
export async function provideMetaflow(request: MetaflowRequest): Promise<string> {
  const { cancel } = request;
  cancel.throwIfAborted();
  try {
    return await provide(request);
  } catch (error) {
    // What was killed failed for that reason, and not for the one it gives.
    cancel.throwIfAborted();
    throw error;
  }
}

async function provide(request: MetaflowRequest): Promise<string> {
  const requirement = metaflowRequirement(request);
  const interpreter = request.python ?? 'python3';
  const identity = await identify(interpreter, request);
  const name = environmentName(request.version, identity);
  const environmentIn = (directory: string) => path.join(directory, name);
  const { cache } = request;
  // It may be one that we cannot write to.
  if (cache && isWhole(environmentIn(cache.directory)) && (await isOfOurs(cache.directory)))
    return pythonOf(environmentIn(cache.directory));
  const directory = await writableDirectory(request, request.log);
  const environment = environmentIn(directory);
  if (isWhole(environment)) return pythonOf(environment);
  request.log(`Installing ${requirement} in an environment of its own`);
  await removeLeftovers(directory, isExact);
  try {
    await install({ python: interpreter, requirement, identity }, environment, request);
  } catch (error) {
    if (error instanceof RunnerError) throw error;
    throw new UsageError(
      `${requirement} could not be installed in ${directory}: ${(error as Error).message}`,
      {
        cause: error,
      },
    );
  }
  return pythonOf(environment);
}

function pythonOf(environment: string): string {
  return path.join(environment, 'bin', 'python');
}

/** Without its own Metaflow, as where files of a cache are removed by age, it would have its interpreter's, of another version. */
function isWhole(environment: string): boolean {
  const metaflow = ['site-packages', 'metaflow', '__init__.py'];
  return (
    existsSync(pythonOf(environment)) &&
    versionsIn(environment).some((lib) => existsSync(path.join(lib, ...metaflow)))
  );
}

/** Its `lib/python3.12`, which is the only one. */
function versionsIn(environment: string): string[] {
  const lib = path.join(environment, 'lib');
  try {
    return readdirSync(lib).map((name) => path.join(lib, name));
  } catch {
    return [];
  }
}

/** @throws {UsageError} */
function metaflowRequirement({ option, version }: Pick<MetaflowRequest, 'option' | 'version'>): string {
  if (version === 'latest') return 'metaflow';
  if (VERSION.test(version)) return `metaflow==${version}`;
  if (RANGE.test(version)) return `metaflow${version}`;
  throw new UsageError(
    `${option} must be a version of Metaflow like 2.19.38, a range like >=2.19,<3, or latest, got "${version}".`,
  );
}

interface Identity {
  readonly text: string;
  readonly packageDirectories: readonly string[];
}

/** Python answers within a tenth of a second; a busy machine may need more. */
const IDENTIFY_WITHIN_MS = 5_000;

/** @throws {PythonError} when it is not a Python that Metaflow supports */
async function identify(python: string, { cwd, env, cancel }: MetaflowRequest): Promise<Identity> {
  const asked = { python, cwd, env, abortSignal: cancel };
  const asking = { ...asked, program: IDENTITY_PROGRAM, timeoutMs: IDENTIFY_WITHIN_MS };
  const identity = await runPython(asking, ({ stdoutFile }) => printedAnswer(logTail(stdoutFile))).catch(
    () => undefined,
  );
  cancel.throwIfAborted();
  if (!Array.isArray(identity)) {
    const fault = await interpreterFault(asked);
    throw (
      fault ??
      new PythonError(`"${python}" did not report where its packages are.`, { python, missing: 'python' })
    );
  }
  const [, , purelib, platlib] = identity as string[];
  return {
    text: JSON.stringify(identity),
    packageDirectories: [...new Set([purelib, platlib])].filter((it) => it !== undefined),
  };
}

function isExact(version: string): boolean {
  return VERSION.test(version) && !version.endsWith('*');
}

/** What is not one exact version is resolved again on another day. */
function environmentName(version: string, identity: Identity): string {
  const day = isExact(version) ? '' : new Date().toISOString().slice(0, 10);
  const digest = createHash('sha256')
    .update(`${version}\0${day}\0${identity.text}`)
    .digest('hex')
    .slice(0, 16);
  return `metaflow-${version.replace(/[^\w.]+/g, '_')}-${digest}`;
}

/** What an environment is made of. */
interface Wanted {
  readonly python: string;
  /** As pip takes it. */
  readonly requirement: string;
  readonly identity: Identity;
}

/**
 * Makes the environment under a name of its own, then links it: two that do so at once do not disturb each other. What pip and uv have
 * downloaded is beside it meanwhile, as they leave it where they are killed.
 */
async function install(
  { python, requirement, identity }: Wanted,
  environment: string,
  request: MetaflowRequest,
): Promise<void> {
  const made = await mkdtemp(`${environment}-`);
  const temporary = await mkdtemp(`${environment}-`);
  try {
    const commands = new Commands({ ...request, env: { ...request.env, TMPDIR: temporary } });
    await commands.must(
      { python, program: RUN_MODULE, args: ['venv', '--without-pip', made] },
      'A Python environment could not be made (is the venv module installed?)',
    );
    const own = path.join(made, 'bin', 'python');
    await installPackage({ python, environment: made, requirement, commands });
    await commands.must(
      { python: own, program: 'import metaflow' },
      `${requirement} was installed but cannot be imported`,
    );
    await seePackagesOf(identity, own, commands);
    const link = `${made}.link`;
    await symlink(path.basename(made), link);
    removeOwn(environment);
    await rename(link, environment);
  } catch (error) {
    removeOwn(made);
    throw error;
  } finally {
    removeOwn(temporary);
  }
}

/** Lets the environment import what its interpreter has, after its own packages: flows need more than Metaflow. */
async function seePackagesOf(
  { packageDirectories }: Identity,
  python: string,
  commands: Commands,
): Promise<void> {
  const program = 'import sysconfig; print(); print(sysconfig.get_path("purelib"))';
  const directory = await commands.must(
    { python, program },
    'The environment did not report where its packages are',
  );
  const lines = packageDirectories.map((other) => `import site; site.addsitedir(${JSON.stringify(other)})`);
  await writeFile(path.join(directory, 'interpreter-packages.pth'), `${lines.join('\n')}\n`);
}
