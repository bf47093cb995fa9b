import path from 'node:path';
import { datastoreOf, datastoreRootOf, localRoot, metaflowSettings } from '../client/index.js';

/** The datastore that a run uses. */
export interface DatastorePlace {
  /** Metaflow's word for it: `local`, `s3`, `azure`, `gs`, … */
  readonly kind: string;
  /** The `.metaflow` folder; a remote datastore has none. */
  readonly root?: string | undefined;
}

/** Finds the datastore where Metaflow would, for a flow that is run in `cwd`, with top-level options by their names. */
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
