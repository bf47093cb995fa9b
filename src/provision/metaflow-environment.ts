import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { lutimes, mkdtemp, rename, symlink, writeFile } from 'node:fs/promises';
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
import { installPackages, namesOf, toolsOf } from './install-packages.js';
import { removeLeftovers, WHOSE_METAFLOW } from './leftovers.js';
import {
  packEnvironment,
  stateOf,
  unpackEnvironment,
  type EnvironmentStore,
  type Packing,
} from './packed-environment.js';
import { packageSources } from './package-sources.js';
import { readRequirements, type Requirements, type RequirementsRequest } from './requirements.js';
import { indexesOfUv } from './settings-for-uv.js';
import { isTrusted, writableDirectory, type Places } from './writable-directory.js';
import { readRegularText, removeOwn } from '../client/regular-file.js';

export interface MetaflowRequest extends Places {
  /** The interpreter to create the environment from, as for a run. Default: `python3`. */
  readonly python?: string | undefined;
  /** Where and with which environment the flow, and so the installation, will run. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The name of the option with the version, for errors. */
  readonly option: string;
  /** A version (`2.19.38`), a range (`>=2.19,<3`, `2.19.*`) or `latest`. Default: the requirements' Metaflow, or the interpreter's. */
  readonly version?: string | undefined;
  /** What else the flow depends on. */
  readonly requirements?: RequirementsRequest | undefined;
  /** Where environments of other machines are kept. */
  readonly store?: EnvironmentStore | undefined;
  /** Called with a line for each thing that is done. */
  readonly log: (line: string) => void;
  /** When aborted, rejects with its reason. */
  readonly cancel: AbortSignal;
}

/** Prints what distinguishes interpreters, as JSON: an environment belongs to exactly one. */
const IDENTITY_PROGRAM =
  'import sys, json, platform, sysconfig; print(); ' +
  'paths = [sysconfig.get_path("purelib"), sysconfig.get_path("platlib")]; ' +
  'print(json.dumps([sys.version, sys.prefix, *paths, platform.machine(), *platform.libc_ver()]))';

const VERSION = /^\d+(\.\d+)*(\.\*|(a|b|rc|\.post|\.dev)\d+)*$/;
const RANGE = /^(~=|==|!=|<=|>=|<|>)\s*[\w.*]+(\s*,\s*(~=|==|!=|<=|>=|<|>)\s*[\w.*]+)*$/;

/**
 * Provides an interpreter with a given Metaflow and a flow's dependencies: these are byte-compiled in an environment of
 * their own, and take precedence over the given interpreter's packages. Resolves to its path.
 * @throws {UsageError} if the version is not valid, or something cannot be read or installed
 * @throws {PythonError} if there is no such interpreter
 */
export async function provideMetaflow(request: MetaflowRequest): Promise<string> {
  const { cancel } = request;
  cancel.throwIfAborted();
  try {
    return await provide(request);
  } catch (error) {
    // A killed command failed because of the signal, not for the reason that it gives.
    cancel.throwIfAborted();
    throw error;
  }
}

async function provide(request: MetaflowRequest): Promise<string> {
  const requirement = request.version === undefined ? undefined : metaflowRequirement(request);
  const requirements =
    request.requirements && readRequirements(request.requirements, request.cwd, request.env);
  if (requirement !== undefined && requirements?.hasHashes && requirements.nameMetaflow)
    throw new UsageError(
      `${request.option} must be empty, because ${requirements.names} already pins Metaflow with digests.`,
    );
  const interpreter = request.python ?? 'python3';
  const identity = await identify(interpreter, request);
  const name = environmentName(request, requirements, identity);
  const environmentIn = (directory: string) => path.join(directory, name);
  const { cache } = request;
  // We may not be able to write to the cache.
  if (cache && isUsable(environmentIn(cache.directory), requirements) && (await isTrusted(cache.directory)))
    return await used(environmentIn(cache.directory));
  const directory = await writableDirectory(request, request.log);
  const environment = environmentIn(directory);
  if (isUsable(environment, requirements)) return await used(environment);
  const names = namesOf(requirement, requirements);
  const store = requirements?.isLocal ? undefined : request.store;
  if (store && (await restore(interpreter, environment, requirements, { ...request, store })))
    return pythonOf(environment);
  request.log(`Installing ${names} in an environment of its own`);
  await removeLeftovers(directory, isExact);
  try {
    const target = { python: interpreter, requirement, requirements, identity };
    await install(target, environment, { ...request, store });
  } catch (error) {
    if (error instanceof RunnerError) throw error;
    throw new UsageError(`${names} could not be installed in ${directory}: ${(error as Error).message}`, {
      cause: error,
    });
  }
  return pythonOf(environment);
}

/** Marks an environment as used; those not used for long are removed. */
async function used(environment: string): Promise<string> {
  const now = new Date();
  // We may not be allowed to change it.
  await lutimes(environment, now, now).catch(() => undefined);
  return pythonOf(environment);
}

function pythonOf(environment: string): string {
  return path.join(environment, 'bin', 'python');
}

/** Whether an existing environment can be used: never if a requirement is a directory or file here, which may have changed. */
function isUsable(environment: string, requirements: Requirements | undefined): boolean {
  if (requirements?.isLocal) return false;
  return isWhole(environment, requirements ? whoseMetaflow(environment) : 'own');
}

function whoseMetaflow(environment: string): string | undefined {
  try {
    return readRegularText(path.join(environment, WHOSE_METAFLOW)).trim();
  } catch {
    return undefined;
  }
}

/**
 * If its own Metaflow is missing, e.g. because files of a cache were removed by age, it would import its interpreter's,
 * of another version.
 */
function isWhole(environment: string, whose: string | undefined): boolean {
  return (
    existsSync(pythonOf(environment)) &&
    (whose === 'interpreter' || (whose === 'own' && hasMetaflow(environment)))
  );
}

function hasMetaflow(environment: string): boolean {
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

/** @throws {UsageError} */
function metaflowRequirement({ option, version = '' }: Pick<MetaflowRequest, 'option' | 'version'>): string {
  if (version === 'latest') return 'metaflow';
  if (VERSION.test(version)) return `metaflow==${version}`;
  if (RANGE.test(version)) return `metaflow${version}`;
  throw new UsageError(
    `${option} must be a version of Metaflow like 2.19.38, a range like >=2.19,<3, or latest, got "${version}".`,
  );
}

interface Identity {
  readonly text: string;
  /** The interpreter's directory. */
  readonly prefix: string;
  readonly packageDirectories: readonly string[];
}

/** Python answers within 0.1 s; a busy machine may need longer. */
const IDENTIFY_TIMEOUT_MS = 5_000;

/** @throws {PythonError} if it is not a Python that Metaflow supports */
async function identify(python: string, { cwd, env, cancel }: MetaflowRequest): Promise<Identity> {
  const options = { python, cwd, env, abortSignal: cancel };
  const asking = { ...options, program: IDENTITY_PROGRAM, timeoutMs: IDENTIFY_TIMEOUT_MS };
  const identity = await runPython(asking, ({ stdoutFile }) => printedAnswer(logTail(stdoutFile))).catch(
    () => undefined,
  );
  cancel.throwIfAborted();
  if (!Array.isArray(identity)) {
    const fault = await interpreterFault(options);
    throw (
      fault ??
      new PythonError(`"${python}" did not report where its packages are.`, { python, missing: 'python' })
    );
  }
  const [, prefix = '', purelib, platlib] = identity as string[];
  return {
    ...{ text: JSON.stringify(identity), prefix },
    packageDirectories: [...new Set([purelib, platlib])].filter((it) => it !== undefined),
  };
}

function isExact(version: string): boolean {
  return VERSION.test(version) && !version.endsWith('*');
}

/**
 * Unless the version is exact and the requirements are locked, the name changes every day, so that they are resolved again, and depends on
 * where packages come from.
 */
function environmentName(
  { version, env }: MetaflowRequest,
  requirements: Requirements | undefined,
  identity: Identity,
): string {
  const isFixed = (version === undefined || isExact(version)) && requirements?.isLocked !== false;
  const day = new Date().toISOString().slice(0, 10);
  const resolved = isFixed ? '' : `${day} ${packageSources(env, identity.prefix)}`;
  const named = [version ?? '', resolved, identity.text, ...(requirements ? [requirements.digest] : [])];
  const digest = createHash('sha256').update(named.join('\0')).digest('hex').slice(0, 16);
  const shown = `${(version ?? 'any').replace(/[^\w.]+/g, '_')}${requirements ? '-with-requirements' : ''}`;
  return `metaflow-${shown}-${digest}`;
}

/** Prints whose Metaflow an environment would import. */
const WHOSE_PROGRAM = `
import importlib.util
real = os.path.realpath
found = importlib.util.find_spec("metaflow")
if found is None or found.origin is None:
    raise ModuleNotFoundError("No module named 'metaflow'")
print()
print("own" if real(found.origin).startswith(real(sys.prefix) + os.sep) else "interpreter")
`;

/** What an environment consists of. */
interface InstallTarget {
  readonly python: string;
  /** The Metaflow, as a pip requirement. */
  readonly requirement: string | undefined;
  readonly requirements: Requirements | undefined;
  readonly identity: Identity;
}

/**
 * Creates the environment under a unique name, then links it, so that two processes can do so at once. pip's and uv's
 * downloads are stored beside it meanwhile, because both leave them behind when killed.
 */
async function install(
  { python, requirement, requirements, identity }: InstallTarget,
  environment: string,
  request: MetaflowRequest,
): Promise<void> {
  const made = await mkdtemp(`${environment}-`);
  const temporary = await mkdtemp(`${environment}-`);
  try {
    const indexes = requirements ? indexesOfUv(request.env) : {};
    const env = { ...indexes, ...request.env, TMPDIR: temporary };
    const commands = new Commands({ ...request, env });
    const [tools] = await Promise.all([toolsOf(python, commands), createEnvironment(python, made, commands)]);
    const own = path.join(made, 'bin', 'python');
    const { log } = request;
    const packages = { requirement, requirements };
    await installPackages({ python, environment: made, ...packages, tools, temporary, commands, log });
    if (requirement !== undefined && !hasMetaflow(made))
      throw new UsageError(`${requirement} was installed, but contains no package metaflow.`);
    await addPackagesOf(identity, made);
    if (requirements) {
      const whose = await commands.must(
        { python: own, program: WHOSE_PROGRAM },
        `Neither ${requirements.names} nor the interpreter has a Metaflow that can be imported (add metaflow to it, or set metaflow-version)`,
      );
      await writeFile(path.join(made, WHOSE_METAFLOW), `${whose}\n`);
    }
    await linkTo(made, environment);
    const place = { python, environment: made, link: environment };
    if (request.store) await recordReady(place, request.store, request);
  } catch (error) {
    removeOwn(made);
    throw error;
  } finally {
    removeOwn(temporary);
  }
}

/** It has no pip yet. */
async function createEnvironment(python: string, directory: string, commands: Commands): Promise<void> {
  await commands.must(
    { python, program: RUN_MODULE, args: ['venv', '--without-pip', directory] },
    'A Python environment could not be made (is the venv module installed?)',
  );
}

async function linkTo(made: string, environment: string): Promise<void> {
  const link = `${made}.link`;
  await symlink(path.basename(made), link);
  removeOwn(environment);
  await rename(link, environment);
}

/** Offers the environment to the store in its current state: what a flow does to it later must not reach other machines. */
async function recordReady(
  place: Omit<Packing, 'state'>,
  store: EnvironmentStore,
  request: MetaflowRequest,
): Promise<void> {
  const state = await stateOf(place.python, place.environment, new Commands(request)).catch(() => undefined);
  request.cancel.throwIfAborted();
  if (state === undefined) return;
  store.noteReady({
    name: place.link,
    pack: async (file, cancel) => {
      await packEnvironment({ ...place, state }, file, new Commands({ ...request, cancel }));
    },
  });
}

/** Whether the store had the environment. The store is optional: if anything goes wrong, the environment is created. */
async function restore(
  python: string,
  environment: string,
  requirements: Requirements | undefined,
  { store, ...request }: MetaflowRequest & { readonly store: EnvironmentStore },
): Promise<boolean> {
  const made = await mkdtemp(`${environment}-`);
  let isLinked = false;
  const creating = createEnvironment(python, made, new Commands(request));
  const created = creating.catch(() => undefined);
  try {
    const isStored = await store.restore(
      environment,
      async (archive) => {
        await creating;
        await unpackEnvironment(archive, made, request.cancel).catch((error: unknown) => {
          throw new Error(`the archive could not be unpacked: ${(error as Error).message}`, { cause: error });
        });
      },
      request.cancel,
    );
    if (!isStored) return false;
    if (!isWhole(made, requirements ? whoseMetaflow(made) : 'own')) throw new Error('it has no Metaflow');
    await linkTo(made, environment);
    isLinked = true;
    store.noteReady({ name: environment });
    return true;
  } catch (error) {
    request.cancel.throwIfAborted();
    request.log(`The environment in the cache is not used: ${(error as Error).message}`);
    return false;
  } finally {
    // Nothing may write to it when it is removed.
    await created;
    if (!isLinked) removeOwn(made);
  }
}

/** Lets the environment import its interpreter's packages, after its own: flows need more than Metaflow. */
async function addPackagesOf({ packageDirectories }: Identity, environment: string): Promise<void> {
  const lines = packageDirectories.map((other) => `import site; site.addsitedir(${JSON.stringify(other)})`);
  for (const lib of versionsIn(environment))
    await writeFile(path.join(lib, 'site-packages', 'interpreter-packages.pth'), `${lines.join('\n')}\n`);
}
