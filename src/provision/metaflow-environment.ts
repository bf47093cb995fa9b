import { createHash } from 'node:crypto';
import { lutimes } from 'node:fs/promises';
import path from 'node:path';
import { RunnerError, UsageError } from '../runner/index.js';
import { isWhole, pythonOf, whoseMetaflow } from './environment-files.js';
import { namesOf } from './install-packages.js';
import { identify, type Identity } from './interpreter-identity.js';
import { removeLeftovers } from './leftovers.js';
import { makeEnvironment, restoreEnvironment, type MakingRequest } from './make-environment.js';
import { isExact, metaflowRequirement } from './metaflow-version.js';
import { constraintsOf, packageSources } from './package-sources.js';
import { readRequirements, type Requirements, type RequirementsRequest } from './requirements.js';
import { isTrusted, writableDirectory, type Places } from './writable-directory.js';

/** `cwd` and `env` are those of the flow, and so of the installation; when `cancel` is aborted, the promise rejects with its reason. */
export interface MetaflowRequest extends MakingRequest, Places {
  /** The interpreter to create the environment from, as for a run. Default: `python3`. */
  readonly python?: string | undefined;
  /** The name of the option with the version, for errors. */
  readonly option: string;
  /** A version (`2.19.38`), a range (`>=2.19,<3`, `2.19.*`) or `latest`. Default: the requirements' Metaflow, or the interpreter's. */
  readonly version?: string | undefined;
  /** What else the flow depends on. */
  readonly requirements?: RequirementsRequest | undefined;
}

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
  const requirement =
    request.version === undefined ? undefined : metaflowRequirement(request.option, request.version);
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
  const isInCache =
    cache && isUsable(environmentIn(cache.directory), requirements) && (await isTrusted(cache.directory));
  const directory = isInCache ? cache.directory : await writableDirectory(request, request.log);
  const environment = environmentIn(directory);
  const isReady = isUsable(environment, requirements);
  if (isReady) await markAsUsed(environment);
  await removeLeftovers(directory, isExact);
  if (isReady) return pythonOf(environment);
  const names = namesOf(requirement, requirements);
  const store = requirements?.isLocal ? undefined : request.store;
  if (store && (await restoreEnvironment(interpreter, environment, requirements, { ...request, store })))
    return pythonOf(environment);
  request.log(`Installing ${names} in an environment of its own`);
  try {
    const target = { python: interpreter, requirement, requirements, identity };
    return pythonOf(await makeEnvironment(target, environment, { ...request, store }));
  } catch (error) {
    if (error instanceof RunnerError) throw error;
    throw new UsageError(`${names} could not be installed in ${directory}: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

/** Environments not used for long are removed. */
async function markAsUsed(environment: string): Promise<void> {
  const now = new Date();
  // We may not be allowed to change it.
  await lutimes(environment, now, now).catch(() => undefined);
}

/** Whether an existing environment can be used: never if a requirement is a directory or file here, which may have changed. */
function isUsable(environment: string, requirements: Requirements | undefined): boolean {
  if (requirements?.isLocal) return false;
  return isWhole(environment, requirements ? whoseMetaflow(environment) : 'own');
}

/**
 * Unless the version is exact and the requirements are locked, the name changes every day, so that they are resolved again, and depends on
 * where packages come from. Constraints apply to Metaflow's own dependencies, too.
 */
function environmentName(
  { version, cwd, env }: MetaflowRequest,
  requirements: Requirements | undefined,
  identity: Identity,
): string {
  const isFixed = (version === undefined || isExact(version)) && requirements?.isLocked !== false;
  const day = new Date().toISOString().slice(0, 10);
  const resolved = isFixed ? '' : `${day} ${packageSources(env, identity.prefix)}`;
  const constraints = constraintsOf(env, cwd, identity.prefix);
  const named = [version ?? '', resolved, identity.text, ...(requirements ? [requirements.digest] : [])];
  if (constraints !== undefined) named.push(constraints);
  const digest = createHash('sha256').update(named.join('\0')).digest('hex').slice(0, 16);
  const shown = `${(version ?? 'any').replace(/[^\w.]+/g, '_')}${requirements ? '-with-requirements' : ''}`;
  return `metaflow-${shown}-${digest}`;
}
