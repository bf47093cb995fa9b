import { ownValue } from '../../client/own-value.js';
import type { DeclaredOption } from '../introspection/introspection.js';
import { optionName } from './option-values.js';

type Options = Readonly<Record<string, unknown>>;

/**
 * Drops flags that are `false` and have no negative form, such as an extension's: omitting them is the only way to turn
 * them off. Returns the same object if nothing changes.
 */
export function withoutOffFlags(
  options: Options,
  declared: Readonly<Record<string, DeclaredOption>> | undefined,
): Options {
  if (!declared) return options;
  const isLeftOut = ([key, value]: readonly [string, unknown]) => {
    const name = optionName(key);
    const isFlag = ownValue(declared, name)?.type === 'boolean';
    return value === false && isFlag && !Object.hasOwn(declared, `no-${name}`);
  };
  const all = Object.entries(options);
  const kept = all.filter((option) => !isLeftOut(option));
  return kept.length === all.length ? options : Object.fromEntries(kept);
}
