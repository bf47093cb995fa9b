import { existsSync, realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { readRegularText } from './regular-file.js';

type Env = Readonly<Record<string, string | undefined>>;

/** Where a flow runs. Relative paths in its environment are relative to the directory. */
export interface FlowPlace {
  readonly cwd: string;
  readonly env: Env;
}

/** Returns a Metaflow setting by its name without METAFLOW_, from the environment or else from the configuration file. */
export type Settings = (name: string) => string | undefined;

/** In bytes. */
const MAX_CONFIG_BYTES = 1024 * 1024;

/**
 * Reads settings as Metaflow does: METAFLOW_<NAME>, otherwise the project's configuration, `config.json` in the nearest `.metaflow`, otherwise
 * `$METAFLOW_HOME/config[_<profile>].json`.
 */
export function metaflowSettings({ cwd, env }: FlowPlace): Settings {
  const profile = env['METAFLOW_PROFILE'];
  const home = expandedHome(env['METAFLOW_HOME'] ?? '~/.metaflowconfig', env);
  const config = readConfig(path.resolve(cwd, home, profile ? `config_${profile}.json` : 'config.json'));
  const ofProject = readConfig(path.join(nearestFolder(LOCAL, realPath(cwd)), 'config.json'));
  return (name) => {
    const value = env[`METAFLOW_${name}`] ?? ofProject[`METAFLOW_${name}`] ?? config[`METAFLOW_${name}`];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
}

/** Metaflow's name for the folder of a local datastore. */
const LOCAL = '.metaflow';

/** Python knows its directory by its real path. */
function realPath(directory: string): string {
  try {
    return realpathSync(directory);
  } catch {
    return directory;
  }
}

/** A path without `~`, as Python expands it for a flow with these variables. */
export function expandedHome(file: string, env: Env): string {
  return file.replace(/^~(?=\/|$)/, () => homeOf(env));
}

/**
 * What Python expands `~` to. Python leaves it unchanged if there is no user: a container may have a user id that the
 * system does not know.
 */
function homeOf(env: Env): string {
  try {
    return env['HOME'] ?? homedir();
  } catch {
    return '~';
  }
}

function readConfig(file: string): Record<string, unknown> {
  try {
    return (JSON.parse(readRegularText(file, MAX_CONFIG_BYTES)) ?? {}) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/** Top-level options of a flow, with names as on the command line or in camel case. */
type Options = Readonly<Record<string, unknown>>;

/** The metadata provider that a flow's run would use, e.g. `local`, or `service@https://…`. */
export function metadataOf(place: FlowPlace, options: Options = {}): string {
  return chosen('metadata', place.env, options) ?? metaflowSettings(place)('DEFAULT_METADATA') ?? 'local';
}

/** Metaflow's name for the datastore that a flow's run would use: `local`, `s3`, `azure`, `gs`, … */
export function datastoreOf(place: FlowPlace, options: Options = {}): string {
  return chosen('datastore', place.env, options) ?? metaflowSettings(place)('DEFAULT_DATASTORE') ?? 'local';
}

/** Metaflow's name for the environment of a flow's tasks: `local`, `conda`, `pypi`, … */
export function environmentOf(place: FlowPlace, options: Options = {}): string {
  return (
    chosen('environment', place.env, options) ?? metaflowSettings(place)('DEFAULT_ENVIRONMENT') ?? 'local'
  );
}

/** The root of that datastore, if one was chosen. */
export function datastoreRootOf(env: Env, options: Options = {}): string | undefined {
  return chosen('datastore-root', env, options);
}

/** That root if the datastore is local: it then also holds the runs' metadata, instead of a `.metaflow` folder. */
export function localDatastoreRootOf(place: FlowPlace, options: Options = {}): string | undefined {
  return datastoreOf(place, options) === 'local' ? datastoreRootOf(place.env, options) : undefined;
}

/** A top-level option as on Metaflow's command line: its given value, otherwise the variable METAFLOW_<NAME>. Empty values do not count. */
function chosen(name: string, env: Env, options: Options): string | undefined {
  const camelCase = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const variable = env[`METAFLOW_${name.toUpperCase().replaceAll('-', '_')}`];
  const texts = [options[name], options[camelCase], variable];
  return texts.find((text): text is string => typeof text === 'string' && text !== '');
}

/** The local datastore's folder: the configured one, otherwise the nearest one here or in a parent directory. */
export function localRoot(cwd: string, settings: Settings): string {
  return nearestFolder(LOCAL, cwd, settings('DATASTORE_SYSROOT_LOCAL'));
}

/** The folder of spun tasks, found in the same way. */
export function spinRoot(cwd: string, settings: Settings): string {
  return nearestFolder('.metaflow_spin', cwd, settings('DATASTORE_SYSROOT_SPIN'));
}

/**
 * The folder with this name: in the configured directory, otherwise in this or the nearest parent directory that has
 * one, otherwise a new one here.
 */
export function nearestFolder(folder: string, cwd: string, configured?: string): string {
  if (configured !== undefined) return path.resolve(cwd, configured, folder);
  for (let directory = path.resolve(cwd); ; directory = path.dirname(directory)) {
    const candidate = path.join(directory, folder);
    if (existsSync(candidate)) return candidate;
    if (directory === path.dirname(directory)) return path.resolve(cwd, folder);
  }
}

/** The namespace that Metaflow uses here: the configured one, otherwise the user's. Without a user, `null`: all runs. */
export function defaultNamespace(env: Env, settings: Settings): string | null {
  const configured = settings('DEFAULT_NAMESPACE');
  if (configured !== undefined) return configured;
  const token = env['METAFLOW_PRODUCTION_TOKEN'];
  if (token) return `production:${token}`;
  const user = userName(env, settings);
  return user === undefined ? null : `user:${user}`;
}

/** The user whose name Metaflow gives to runs here. */
export function userName(env: Env, settings: Settings): string | undefined {
  const names = [settings('USER'), env['SUDO_USER'], env['USERNAME'], env['USER']];
  return names.find((name) => name !== undefined && name !== '' && name !== 'root');
}
