import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { datastorePlace } from '../bundle/index.js';
import { DATASTORE_CHECK_PROGRAM } from './datastore-check-program.js';
import { datastoreError, type RemoteError } from './remote-error.js';
import type { RunPlan } from './run-plan.js';

const CHECK_WITHIN_MS = 30_000;

/** How a plan's datastore is asked. */
type Checked = Pick<RunPlan, 'python' | 'cwd' | 'env' | 'options'>;

/** Metaflow's word for a plan's datastore where it is not on this machine. */
export function remoteDatastore({ cwd, env, options }: Checked): string | undefined {
  const { kind } = datastorePlace(cwd, { ...process.env, ...env }, options);
  return kind === 'local' || kind === 'spin' ? undefined : kind;
}

/** What keeps Metaflow from using its remote datastore; `undefined` where nothing does, or nobody can tell. */
export async function checkDatastore(plan: Checked, signal?: AbortSignal): Promise<RemoteError | undefined> {
  const kind = remoteDatastore(plan);
  if (kind === undefined) return undefined;
  const root = plan.options['datastore-root'] ?? plan.options['datastoreRoot'];
  const args = ['-c', DATASTORE_CHECK_PROGRAM, kind, typeof root === 'string' ? root : ''];
  try {
    const { stdout } = await promisify(execFile)(plan.python ?? 'python3', args, {
      cwd: plan.cwd,
      env: { ...process.env, ...plan.env },
      timeout: CHECK_WITHIN_MS,
      killSignal: 'SIGKILL',
      ...(signal ? { signal } : {}),
    });
    const found = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as { type?: string; message?: string };
    return found.type === undefined ? undefined : datastoreError(kind, found.type, found.message ?? '');
  } catch {
    // A check that does not work out says nothing about the datastore.
    return undefined;
  }
}
