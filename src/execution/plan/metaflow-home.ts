import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../../runner/index.js';
import { removeOwn } from '../../client/regular-file.js';

/** Metaflow's settings as its configuration file has them, by their names: `METAFLOW_DEFAULT_DATASTORE`, … */
export type MetaflowConfig = Readonly<Record<string, unknown>>;

/**
 * Reads a configuration given as text.
 * @param where it was given, as messages name it; they never quote the text, which may be a secret
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

/** A profile is part of a file's name. @throws {UsageError} */
export function checkProfile(where: string, profile: string | undefined): string | undefined {
  if (profile === undefined || /^[\w.-]+$/.test(profile)) return profile;
  throw new UsageError(
    `${where} must be the name of a profile (letters, digits, "_", "-", "."), got "${profile}".`,
  );
}

/** A configuration as a file that only its owner can read, for as long as it is not disposed of. */
export interface MetaflowHome extends Disposable {
  /** Points Metaflow to it. */
  readonly env: Readonly<Record<string, string>>;
  readonly config: MetaflowConfig;
}

/**
 * Writes a configuration, as that of a profile if one is named. What Metaflow keeps in METAFLOW_HOME beside its configuration, the tokens of
 * production deployments and micromamba, stays where it was: Metaflow looks for it in METAFLOW_TOKEN_HOME first.
 * @param directory becomes METAFLOW_HOME; removed with what is in it in the end
 * @param env that Metaflow would have had
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
