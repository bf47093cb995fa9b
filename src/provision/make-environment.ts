import { mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { discard, UsageError } from '../runner/index.js';
import { Commands, type CommandSettings } from './commands.js';
import {
  addPackagesOf,
  createEnvironment,
  hasMetaflow,
  isWhole,
  linkTo,
  noteWhoseMetaflow,
  whoseMetaflow,
} from './environment-files.js';
import { installPackages, toolsOf } from './install-packages.js';
import type { Identity } from './interpreter-identity.js';
import {
  packEnvironment,
  stateOf,
  unpackEnvironment,
  type EnvironmentStore,
  type Packing,
} from './packed-environment.js';
import type { Requirements } from './requirements.js';
import { indexesOfUv } from './settings-for-uv.js';

/** Where and how an environment is made. */
export interface MakingRequest extends CommandSettings {
  /** Where environments of other machines are kept. */
  readonly store?: EnvironmentStore | undefined;
  /** Called with a line for each thing that is done. */
  readonly log: (line: string) => void;
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
export interface InstallTarget {
  readonly python: string;
  /** The Metaflow, as a pip requirement. */
  readonly requirement: string | undefined;
  readonly requirements: Requirements | undefined;
  readonly identity: Identity;
}

/**
 * Creates the environment under a unique name, then links it, so that two processes can do so at once. pip's and uv's
 * downloads are stored beside it meanwhile, because both leave them behind when killed. An environment with packages
 * from this machine gets no link: nobody reuses it, and a link could lead to another checkout's while this one is in use.
 * @returns where to use it
 */
export async function makeEnvironment(
  { python, requirement, requirements, identity }: InstallTarget,
  environment: string,
  request: MakingRequest,
): Promise<string> {
  const made = await mkdtemp(`${environment}-`);
  const temporary = await mkdtemp(`${environment}-`);
  try {
    const indexes = requirements ? indexesOfUv(request.env) : {};
    const env = { ...indexes, ...request.env, TMPDIR: temporary };
    const commands = new Commands({ ...request, env });
    const [tools] = await allEnded([toolsOf(python, commands), createEnvironment(python, made, commands)]);
    const own = path.join(made, 'bin', 'python');
    const { log } = request;
    const packages = { requirement, requirements };
    await installPackages({ python, environment: made, ...packages, tools, temporary, commands, log });
    if (requirement !== undefined && !hasMetaflow(made))
      throw new UsageError(`${requirement} was installed, but contains no package metaflow.`);
    await addPackagesOf(identity.packageDirectories, made);
    if (requirements) {
      const whose = await commands.must(
        { python: own, program: WHOSE_PROGRAM },
        `Neither ${requirements.names} nor the interpreter has a Metaflow that can be imported (add metaflow to it, or set metaflow-version)`,
      );
      await noteWhoseMetaflow(made, whose);
    }
    if (requirements?.isLocal) return made;
    await linkTo(made, environment);
    const place = { python, environment: made, link: environment };
    if (request.store) await recordReady(place, request.store, request);
    return environment;
  } catch (error) {
    discard(made, request.cancel);
    throw error;
  } finally {
    discard(temporary, request.cancel);
  }
}

/** Like `Promise.all`, but if one fails, it waits for the others: nothing may write to a directory that is removed next. */
async function allEnded<Results extends readonly unknown[]>(work: {
  readonly [Index in keyof Results]: Promise<Results[Index]>;
}): Promise<Results> {
  await Promise.allSettled(work);
  return await Promise.all(work);
}

/** Offers the environment to the store in its current state: what a flow does to it later must not reach other machines. */
async function recordReady(
  place: Omit<Packing, 'state'>,
  store: EnvironmentStore,
  request: CommandSettings,
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
export async function restoreEnvironment(
  python: string,
  environment: string,
  requirements: Requirements | undefined,
  { store, ...request }: MakingRequest & { readonly store: EnvironmentStore },
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
    if (!isLinked) discard(made, request.cancel);
  }
}
