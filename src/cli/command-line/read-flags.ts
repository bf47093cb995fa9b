import { parseArgs, type ParseArgsConfig } from 'node:util';
import { groupByName, optionFromText } from '../../execution/plan/run-plan.js';
import { flagName, type Command, type KindValues, type Option } from '../../options/option.js';
import { defaultOf, optionRows, type OptionValues } from '../../options/table.js';
import {
  readArtifacts,
  readChoice,
  readConditions,
  readRetryReasons,
  readCount,
  readCountOrNone,
  readDelay,
  readLimit,
  readStep,
} from '../../options/values.js';
import {
  allOf,
  parseWrittenJson,
  shownValue,
  UsageError,
  WrittenScalar,
  type ParameterValue,
  type ParameterValues,
} from '../../runner/index.js';
import { nameAndValue } from './name-value.js';
import { isSecret, REPLACEMENT } from '../../redaction/index.js';
import { requireKnownFlags, shownParameter, tokensOf } from './unknown-flag.js';

type Reader<Value> = (items: readonly string[], flag: string, option: Option) => Value;

/** How to read each kind of flag from the values that it is given. For a flag with a single value, the last one counts. */
const READERS: { readonly [Kind in keyof KindValues]: Reader<KindValues[Kind]> } = {
  text: (items) => items.at(-1),
  step: (items, flag) => readStep(flag, items.at(-1)),
  block: (items) => items.at(-1),
  flag: ([text]) => text === 'true',
  choice: (items, flag, { choices = [] }) => readChoice(flag, items.at(-1) ?? '', choices),
  count: (items, flag) => readCount(flag, items.at(-1)),
  'count-or-none': (items, flag) => readCountOrNone(flag, items.at(-1)),
  limit: (items, flag) => readLimit(flag, items.at(-1), 'seconds'),
  delay: (items, flag) => readDelay(flag, items.at(-1)),
  lines: (items) => items,
  tags: (items) => items,
  artifacts: (items, flag) => readArtifacts(flag, items),
  conditions: (items, flag) => readConditions(flag, items),
  'retry-reasons': (items, flag) => readRetryReasons(flag, items),
  texts: (items, flag, option) => byName(texts(items, flag, option), flag),
  parameters: (items, flag, option): ParameterValues => groupByName(texts(items, flag, option)),
  values: (items, flag, option) => byName(texts(items, flag, option), flag),
  settings: (items, flag, option) =>
    byName(
      pairs(items, flag, option).map(([name, value]) => [name, optionFromText(value)]),
      flag,
    ),
  grid: (items, flag, option) =>
    byName(
      texts(items, flag, option).map(([name, text]) => [name, gridList(name, text)]),
      flag,
      ' Give it once, with all values: NAME=VALUE,VALUE.',
    ),
};

export interface Flags {
  readonly values: OptionValues;
  readonly positionals: readonly string[];
  /** The flags to repeat when a run is resumed, in the table's order. */
  readonly kept: readonly GivenFlag[];
}

/** A flag as given. */
export interface GivenFlag {
  readonly flag: string;
  /** `undefined` if the flag takes no value. */
  readonly value: string | undefined;
}

/** Reads the arguments after a command's name. @throws {UsageError} */
export function readFlags(argv: readonly string[], command: Command): Flags {
  const given = parse(argv, command);
  const values = optionRows.map(([name, option]) => {
    const items = given.values[option.flag ?? ''] ?? [];
    if (items.length > 0 && option.commands?.includes(command) === false)
      throw new UsageError(
        `${flagName(option)} works only with ${allOf(option.commands)}, not with ${command}.`,
      );
    if (items.includes('')) throw new UsageError(`${flagName(option)} needs a value, got an empty one.`);
    const read: Reader<unknown> = READERS[option.kind];
    const used = items.length > 0 ? items : [defaultOf(option) ?? []].flat();
    return [name, read(used, flagName(option), option)];
  });
  const kept = optionRows.flatMap(([, { flag = '', kind, isKept }]) =>
    (isKept ? (given.values[flag] ?? []) : []).map((value) => ({
      flag,
      value: kind === 'flag' ? undefined : value,
    })),
  );
  return { values: Object.fromEntries(values) as OptionValues, positionals: given.positionals, kept };
}

/** The flags as given; one without a value stands for true or false, as its option says. */
function parse(argv: readonly string[], command: Command) {
  const options = optionRows.flatMap(([, { flag, short, kind }]) => {
    const type = kind === 'flag' ? ('boolean' as const) : ('string' as const);
    return flag === undefined ? [] : [[flag, { type, multiple: true, ...(short && { short }) }] as const];
  });
  const config: ParseArgsConfig = {
    args: [...argv],
    options: Object.fromEntries(options),
    allowPositionals: true,
  };
  requireKnownFlags(config, command);
  try {
    const { values, positionals } = parseArgs(config);
    requireWholePairs(config);
    const given = Object.entries(values).map(([flag, items]) => [
      flag,
      [items ?? []].flat().map((item) => (item === true ? String(!flag.startsWith('no-')) : String(item))),
    ]);
    return { values: Object.fromEntries(given) as Readonly<Record<string, readonly string[]>>, positionals };
  } catch (error) {
    throw new UsageError(faultOf(config) ?? (error as Error).message, { cause: error });
  }
}

/** Kinds whose flags need `NAME=VALUE`. */
const PAIRS: readonly Option['kind'][] = ['texts', 'parameters', 'values', 'grid'];

/** @throws {UsageError} for `--param NAME VALUE`, which people write by analogy with Metaflow's `--NAME VALUE` */
function requireWholePairs(config: ParseArgsConfig): void {
  const tokens = tokensOf(config);
  const forms = new Map(
    optionRows.flatMap(([, { flag, kind, value }]) => (PAIRS.includes(kind) ? [[flag, value]] : [])),
  );
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1];
    const form = token.kind === 'option' ? forms.get(token.name) : undefined;
    if (token.kind !== 'option' || form === undefined || next?.kind !== 'positional') continue;
    const { rawName, value = '' } = token;
    if (!value.includes('=') && !next.value.endsWith('.py'))
      throw new UsageError(
        `${rawName} takes ${form}, got ${shownValue(value)}. Did you mean ${rawName} ${shownParameter(value, next.value)}?`,
      );
  }
}

/** Explains the first flag that has a value but takes none, or takes a value but has none. */
function faultOf(config: ParseArgsConfig): string | undefined {
  for (const token of tokensOf(config)) {
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const takesValue = config.options?.[name]?.type === 'string';
    if (!takesValue && value !== undefined) return `${rawName} takes no value.`;
    if (!takesValue || inlineValue === true) continue;
    if (value === undefined) return `${rawName} needs a value.`;
    if (/^-./.test(value))
      return `${rawName} needs a value. If "${value}" is the value, write ${rawName.startsWith('--') ? `--${name}=${value}` : `-${name}${value}`}.`;
  }
  return undefined;
}

function pairs(
  items: readonly string[],
  flag: string,
  { value: expected = '' }: Option,
): [string, string | undefined][] {
  return items.map((item) => {
    const [name, value] = nameAndValue(item);
    if (name === '') throw new UsageError(`${flag} takes ${expected}, got no name.`);
    return [name, value];
  });
}

function texts(items: readonly string[], flag: string, option: Option): [string, string][] {
  return pairs(items, flag, option).map(([name, value]) => {
    if (value !== undefined) return [name, value];
    // Whoever writes a space instead means a name and a value as well.
    const [meant = '', rest] = name.split(/\s(.*)/s);
    const shown = rest !== undefined && isSecret(meant, rest) ? `${meant} ${REPLACEMENT}` : name;
    throw new UsageError(`${flag} takes ${option.value ?? ''}, got ${shownValue(shown)}.`);
  });
}

/** Values by name, with one value for each name. */
function byName<Value>(
  entries: readonly (readonly [string, Value])[],
  flag: string,
  advice = '',
): Record<string, Value> {
  for (const [name, values] of Object.entries(groupByName(entries.map(([name]) => [name, true])))) {
    if (Array.isArray(values)) throw new UsageError(`${flag} gives "${name}" more than once.${advice}`);
  }
  return Object.fromEntries(entries);
}

/** `VALUE,VALUE`, or, for values with commas, `["a,b", "c"]`. */
function gridList(name: string, text: string): ParameterValue[] {
  const values = text.startsWith('[') ? jsonList(name, text) : text.split(/,\s*/);
  if (values.length === 0)
    throw new UsageError(`--grid has an empty list for "${name}". Leave out "${name}", or add a value.`);
  return values.map((value) => {
    if (value === null)
      throw new UsageError(`--grid has null in the list for "${name}". For an empty value, write "".`);
    return value;
  });
}

function jsonList(name: string, text: string): (ParameterValue | null)[] {
  try {
    const values = parseWrittenJson(text) as unknown[];
    return values.map((value) =>
      value instanceof WrittenScalar || typeof value === 'boolean'
        ? String(value)
        : (value as ParameterValue | null),
    );
  } catch (error) {
    throw new UsageError(
      `--grid takes NAME=VALUE,VALUE or NAME=[JSON], but the list of "${name}" is not JSON.`,
      { cause: error },
    );
  }
}
