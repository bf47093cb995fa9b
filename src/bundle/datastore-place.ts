import path from 'node:path';
import { datastoreOf, datastoreRootOf, localRoot, metaflowSettings } from '../client/index.js';

/** The datastore that a run uses. */
export interface DatastorePlace {
  /** Metaflow's name for it: `local`, `s3`, `azure`, `gs`, … */
  readonly kind: string;
  /** The `.metaflow` folder; absent for a remote datastore. */
  readonly root?: string | undefined;
}

/** Finds the datastore that Metaflow would use for a flow that runs in `cwd`, with these top-level options by name. */
export function datastorePlace(
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
  options: Readonly<Record<string, unknown>> = {},
): DatastorePlace {
  const kind = datastoreOf({ cwd, env }, options);
  if (kind !== 'local') return { kind };
  const root = datastoreRootOf(env, options);
  return {
    kind,
    root: root === undefined ? localRoot(cwd, metaflowSettings({ cwd, env })) : path.resolve(cwd, root),
  };
}
