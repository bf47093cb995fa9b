import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { shownValue, UsageError } from '../../runner/index.js';
import { removeOwn } from '../../client/regular-file.js';

/** Metaflow's settings by name, as in its configuration file: `METAFLOW_DEFAULT_DATASTORE`, … */
export type MetaflowConfig = Readonly<Record<string, unknown>>;

/**
 * Parses a configuration.
 * @param where it comes from, for messages, which never quote the text because it may be secret
 * @throws {UsageError}
 */
export function parseMetaflowConfig(where: string, text: string): MetaflowConfig {
  let config: unknown;
  try {
    config = JSON.parse(text);
  } catch {
    throw new UsageError(
      `${where} must be Metaflow's configuration as a JSON object, but it is not JSON (${text.length} characters, not shown here).`,
    );
  }
  if (typeof config !== 'object' || config === null || Array.isArray(config)) {
    throw new UsageError(
      `${where} must be a JSON object like {"METAFLOW_DEFAULT_DATASTORE": "s3"}, got ${Array.isArray(config) ? 'a list' : config === null ? 'null' : `a ${typeof config}`}.`,
    );
  }
  return config as MetaflowConfig;
}

/** A profile is part of a file's name, so it must be valid there. @throws {UsageError} */
export function checkProfile(where: string, profile: string | undefined): string | undefined {
  if (profile === undefined || /^[\w.-]+$/.test(profile)) return profile;
  throw new UsageError(
    `${where} must be the name of a profile (letters, digits, "_", "-", "."), got ${shownValue(profile)}.`,
  );
}

/** A configuration in a file that only its owner can read, until it is disposed. */
export interface MetaflowHome extends Disposable {
  /** Points Metaflow to the configuration. */
  readonly env: Readonly<Record<string, string>>;
  readonly config: MetaflowConfig;
}

/**
 * Writes a configuration, under a profile's name if one is given. What Metaflow keeps in METAFLOW_HOME besides its configuration, the
 * tokens of production deployments and micromamba, stays where it was: Metaflow looks for it in METAFLOW_TOKEN_HOME first.
 * @param directory becomes METAFLOW_HOME, and is removed with its content at the end
 * @param env the environment that Metaflow would otherwise have had
 */
export function metaflowHome(
  directory: string,
  config: MetaflowConfig,
  profile: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): MetaflowHome {
  mkdirSync(directory, { mode: 0o700, recursive: true });
  const file = path.join(directory, profile === undefined ? 'config.json' : `config_${profile}.json`);
  writeFileSync(file, JSON.stringify(config), { mode: 0o600, flag: 'wx' });
  return {
    env: {
      METAFLOW_HOME: directory,
      METAFLOW_TOKEN_HOME: env['METAFLOW_TOKEN_HOME'] || env['METAFLOW_HOME'] || '~/.metaflowconfig',
    },
    config,
    [Symbol.dispose]: () => {
      removeOwn(directory);
    },
  };
}
