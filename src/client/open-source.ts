import path from 'node:path';
import { sharedBridge } from './bridge/shared-bridge.js';
import type { ClientContext } from './client-object.js';
import { LocalSource } from './local/local-source.js';
import {
  defaultNamespace,
  localDatastoreRootOf,
  localRoot,
  metadataOf,
  metaflowSettings,
  nearestFolder,
  type Settings,
} from './metaflow-settings.js';
import type { Source } from './source.js';

/** Where to read client objects from. */
export interface ClientOptions {
  /** A metadata provider and its location, as a run names it: `local@/work`, `service@https://…`. Default: as configured. */
  readonly metadata?: string | undefined;
  /** Where to look for a local datastore. Default: the current directory. */
  readonly cwd?: string | undefined;
  /** The `--datastore-root` of the runs, if they were given one and their datastore is local; relative to `cwd`. */
  readonly datastoreRoot?: string | undefined;
  /** The environment that configures Metaflow. Default: this process's. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  /** The bridge's interpreter, if we need a bridge. Default: `python3`. */
  readonly python?: string | undefined;
  /** Lists only runs with this tag; `null` lists all. Default: the user's namespace, as in Metaflow. */
  readonly namespace?: string | null | undefined;
  /** When aborted, we stop waiting for a bridge, and its requests reject with the signal's reason. */
  readonly abortSignal?: AbortSignal | undefined;
}

/** The folders of metadata providers that use files. */
const LOCAL_FOLDERS = new Map([
  ['local', '.metaflow'],
  ['spin', '.metaflow_spin'],
]);

/** Returns a context unchanged, or creates one from options. */
export function openContext(options: ClientOptions | ClientContext): ClientContext {
  if ('source' in options) return options;
  const env = options.env ?? process.env;
  const settings = metaflowSettings({ cwd: options.cwd ?? '.', env });
  const namespace = options.namespace === undefined ? defaultNamespace(env, settings) : options.namespace;
  return { source: openSource(options, env, settings), namespace };
}

/** How a flow is run, as far as that determines where its runs are stored. */
export interface RunPlace {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly python?: string | undefined;
  /** Top-level options by their names. */
  readonly options: Readonly<Record<string, unknown>>;
}

/**
 * Where to read the runs of a flow that is run this way.
 * @param abortSignal ends the reading, because a service may never answer
 * @param metadata the run's own, if known
 */
export function clientOptionsOf(
  { cwd, env, python, options }: RunPlace,
  abortSignal: AbortSignal,
  metadata = metadataOf({ cwd, env }, options),
): ClientOptions {
  const place = { cwd, env };
  const datastoreRoot = localDatastoreRootOf(place, options);
  return { ...place, python, datastoreRoot, metadata, abortSignal };
}

function openSource(
  options: ClientOptions,
  env: Readonly<Record<string, string | undefined>>,
  settings: Settings,
): Source {
  const cwd = path.resolve(options.cwd ?? '.');
  const { python = 'python3', metadata, abortSignal } = options;
  const bridge = sharedBridge({ python, cwd, env, metadata }, abortSignal);
  const [provider = '', place = ''] = splitOnce(
    options.metadata ?? settings('DEFAULT_METADATA') ?? 'local',
    '@',
  );
  const folder = LOCAL_FOLDERS.get(provider);
  if (folder === undefined) return bridge;
  const nearest = nearestFolder(folder, cwd);
  if (provider === 'local' && options.datastoreRoot !== undefined)
    return new LocalSource(path.resolve(cwd, options.datastoreRoot), bridge, nearest);
  const root = place === '' ? localRoot(cwd, settings) : path.resolve(cwd, place, folder);
  return new LocalSource(root, bridge, nearest);
}

function splitOnce(text: string, separator: string): string[] {
  const at = text.indexOf(separator);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}
