import path from 'node:path';
import { ownValue } from '../../client/own-value.js';
import { readRegularText } from '../../client/regular-file.js';
import type { TopLevel } from './command-line.js';
import { ParameterError } from '../errors.js';
import type { DeclaredParameter, Introspection } from '../introspection/introspection.js';
import { nearestName } from './nearest-name.js';
import { shownValue } from './shown-value.js';

type GivenConfigs = Pick<TopLevel, 'config' | 'configValues'>;

/** Checks the names of given Configs against those the flow declares. @throws {ParameterError} */
export function checkConfigs(
  flowName: string,
  { configs }: Introspection,
  { config = {}, configValues = {} }: GivenConfigs,
): void {
  if (!configs) return;
  const known = configs.map(({ name }) => name);
  const given = [config, configValues].flatMap((named) => Object.entries(named));
  for (const [name, value] of given) {
    if (known.includes(name)) continue;
    const nearest = nearestName(name, known);
    throw new ParameterError(
      `${flowName} has no Config "${name}" (given ${shownValue(value, name, nearest)}).` +
        (nearest ? ` Did you mean "${nearest}"?` : '') +
        (known.length > 0 ? ` Its Configs: ${known.join(', ')}.` : ' It has no Configs.'),
      { parameter: name, value, nearest, isConfig: true, isConfigValue: Object.hasOwn(configValues, name) },
    );
  }
}

/** A Config that Metaflow could not read. */
export interface UnreadableConfig {
  readonly name: string;
  /** Where its value comes from; `undefined` if it has none. */
  readonly source: 'file' | 'value' | 'default' | undefined;
  /** The file with the value, as it was given. */
  readonly file: string | undefined;
}

/** The first Config that Metaflow could not read: its file does not exist, its JSON is invalid, or it has no value. */
export function unreadableConfig(
  configs: readonly DeclaredParameter[],
  { config = {}, configValues = {} }: GivenConfigs,
  cwd: string,
): UnreadableConfig | undefined {
  for (const { name, type, required, default: value, defaultIsFile, hasDefault } of configs) {
    const [givenFile, givenText] = [ownValue(config, name), ownValue(configValues, name)];
    const file = givenFile ?? (defaultIsFile && typeof value === 'string' ? value : undefined);
    const text = givenText ?? (file === undefined ? value : undefined);
    const isJsonWanted = type === 'JSON';
    if (text !== undefined && text !== null) {
      const source = givenText === undefined ? 'default' : 'value';
      if (isJsonWanted && !isJson(text)) return { name, source, file: undefined };
    } else if (file === undefined) {
      if (required && !hasDefault) return { name, source: undefined, file };
    } else {
      const content = contentOf(path.resolve(cwd, file));
      const source = givenFile === undefined ? 'default' : 'file';
      if (content === undefined || (isJsonWanted && !isJson(content))) return { name, source, file };
    }
  }
  return undefined;
}

function isJson(value: unknown): boolean {
  try {
    return typeof value !== 'string' || JSON.parse(value) !== undefined;
  } catch {
    return false;
  }
}

/** Larger files are reported as unreadable. */
const MAX_CONFIG_BYTES = 64 * 1024 * 1024;

function contentOf(file: string): string | undefined {
  try {
    return readRegularText(file, MAX_CONFIG_BYTES);
  } catch {
    return undefined;
  }
}
