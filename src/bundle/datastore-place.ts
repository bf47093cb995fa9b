import path from 'node:path';
import { localRoot, metaflowSettings } from '../client/index.js';

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
  const settings = metaflowSettings(env);
  const option = (name: string, camelCase: string) => {
    const value = options[name] ?? options[camelCase];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const kind =
    option('datastore', 'datastore') ?? settings('DATASTORE') ?? settings('DEFAULT_DATASTORE') ?? 'local';
  if (kind !== 'local') return { kind };
  const root = option('datastore-root', 'datastoreRoot') ?? settings('DATASTORE_ROOT');
  return { kind, root: root === undefined ? localRoot(cwd, settings) : path.resolve(cwd, root) };
}
