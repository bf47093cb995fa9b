import { statSync } from 'node:fs';
import path from 'node:path';
import { ownValue } from '../../client/own-value.js';
import { readRegularText } from '../../client/regular-file.js';
import type { TopLevel } from './command-line.js';
import { ParameterError } from '../errors.js';
import type { DeclaredParameter, Introspection } from '../introspection/introspection.js';
import { nearestName } from './nearest-name.js';
import { shownValue } from './shown-value.js';

type GivenConfigs = Pick<TopLevel, 'config' | 'configValues'>;

/** Holds the names of Configs against those that a flow declares. @throws {ParameterError} */
export function checkConfigs(
  flowName: string,
  { configs }: Introspection,
  { config = {}, configValues = {} }: GivenConfigs,
): void {
  if (!configs) return;
  const known = configs.map(({ name }) => name);
  for (const [name, value] of [...Object.entries(config), ...Object.entries(configValues)]) {
    if (known.includes(name)) continue;
    const nearest = nearestName(name, known);
    throw new ParameterError(
      `${flowName} has no Config "${name}" (given ${shownValue(value, name, nearest)}).` +
        (nearest ? ` Did you mean "${nearest}"?` : '') +
        (known.length > 0 ? ` Its Configs: ${known.join(', ')}.` : ' It has no Configs.'),
      { parameter: name, value, nearest, isConfig: true },
    );
  }
}

/** The first Config that Metaflow could not read: whose file is not there, whose JSON is none, or that has no value. */
export function unreadableConfig(
  configs: readonly DeclaredParameter[],
  { config = {}, configValues = {} }: GivenConfigs,
  cwd: string,
): DeclaredParameter | undefined {
  return configs.find((declared) => {
    const { name, type, required, default: value, defaultIsFile, hasDefault } = declared;
    const file = ownValue(config, name) ?? (defaultIsFile && typeof value === 'string' ? value : undefined);
    const text = ownValue(configValues, name) ?? (file === undefined ? value : undefined);
    if (text !== undefined && text !== null) return type === 'JSON' && !isJson(text);
    if (file === undefined) return required && !hasDefault;
    const content = contentOf(path.resolve(cwd, file));
    return content === undefined || (type === 'JSON' && !isJson(content));
  });
}

function isJson(value: unknown): boolean {
  try {
    return typeof value !== 'string' || JSON.parse(value) !== undefined;
  } catch {
    return false;
  }
}

function contentOf(file: string): string | undefined {
  try {
    return readRegularText(file, statSync(file).size);
  } catch {
    return undefined;
  }
}
