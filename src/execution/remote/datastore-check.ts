import { datastorePlace } from '../../bundle/index.js';
import { datastoreRootOf } from '../../client/index.js';
import { askPython } from '../ask-python.js';
import { DATASTORE_CHECK_PROGRAM } from './datastore-check-program.js';
import { datastoreError, type RemoteError } from './remote-error.js';
import type { RunPlan } from '../plan/run-plan.js';

const CHECK_TIMEOUT_MS = 30_000;

/** What is needed to check a plan's datastore. */
type Checked = Pick<RunPlan, 'python' | 'cwd' | 'env' | 'options' | 'signIn'>;

/** Metaflow's name for a plan's datastore, if that is not on this machine. */
export function remoteDatastore({ cwd, env, options }: Checked): string | undefined {
  const { kind } = datastorePlace(cwd, env, options);
  return kind === 'local' || kind === 'spin' ? undefined : kind;
}

/** What prevents Metaflow from using its remote datastore; `undefined` if nothing does, or it is unknown. */
export async function checkDatastore(plan: Checked, signal?: AbortSignal): Promise<RemoteError | undefined> {
  const kind = remoteDatastore(plan);
  if (kind === undefined) return undefined;
  const found = (await askPython(plan, {
    program: DATASTORE_CHECK_PROGRAM,
    args: [kind, datastoreRootOf(plan.env, plan.options) ?? ''],
    within: CHECK_TIMEOUT_MS,
    signal,
  })) as { readonly type?: unknown; readonly message?: unknown } | null | undefined;
  return typeof found?.type === 'string'
    ? datastoreError(kind, found.type, String(found.message), plan.signIn)
    : undefined;
}
