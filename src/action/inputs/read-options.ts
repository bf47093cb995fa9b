import { optionFromText } from '../../execution/plan/run-plan.js';
import { inputName, type KindValues, type Option } from '../../options/option.js';
import { defaultOf, OPTIONS, optionRows, type OptionName, type OptionValues } from '../../options/table.js';
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
import { UsageError, WrittenScalar } from '../../runner/index.js';
import { parseList, parseTags } from './input-list.js';
import { asTexts, mapValues, parseGrid, parseMapping, withoutNulls } from './input-values.js';

type Reader<Value> = (text: string | undefined, option: Option, input: string) => Value | Promise<Value>;

/** How to read each kind of input. */
const READERS: { readonly [Kind in keyof KindValues]: Reader<KindValues[Kind]> } = {
  text: (text, option) => oneLine(inputName(option), text?.trim()),
  step: (text, option) => readStep(inputName(option), text?.trim()),
  block: (text) => text,
  flag: (text, option) =>
    readChoice(inputName(option), text?.trim() ?? 'false', ['true', 'false']) === 'true',
  choice: (text, option) => readChoice(inputName(option), text?.trim() ?? '', option.choices ?? []),
  count: (text, option) => readCount(inputName(option), text?.trim()),
  'count-or-none': (text, option) => readCountOrNone(inputName(option), text?.trim()),
  limit: (text, option) => readLimit(inputName(option), text?.trim(), 'minutes'),
  delay: (text, option) => readDelay(inputName(option), text?.trim()),
  lines: async (text, _, input) => await parseList(input, text),
  tags: async (text, _, input) => await parseTags(input, text),
  artifacts: async (text, option, input) => readArtifacts(inputName(option), await parseList(input, text)),
  'retry-reasons': async (text, option, input) =>
    readRetryReasons(inputName(option), await parseList(input, text)),
  conditions: async (text, option, input) => readConditions(inputName(option), await parseList(input, text)),
  texts: async (text, _, input) => asTexts(input, await parseMapping(input, text)),
  parameters: async (text, _, input) => withoutNulls(input, await parseMapping(input, text)),
  values: async (text, _, input) => withoutNulls(input, await parseMapping(input, text)),
  settings: async (text, _, input) =>
    mapValues(withoutNulls(input, await parseMapping(input, text)), (__, value) => {
      // A flag's value is text: `pylint=false`.
      if (typeof value === 'string') return optionFromText(value);
      return Array.isArray(value) ? value.map(scalarText) : value;
    }),
  grid: async (text, _, input) => await parseGrid(input, text),
};

/** The value is not quoted: it may be a token. @throws {UsageError} */
function oneLine(name: string, text: string | undefined): string | undefined {
  const count = text?.split('\n').length ?? 1;
  if (count > 1) throw new UsageError(`${name} must be one line, got ${count} lines.`);
  return text;
}

/** A scalar as written. Anything else is rejected when the command line is built. */
function scalarText(item: unknown): unknown {
  return item instanceof WrittenScalar || ['number', 'bigint', 'boolean'].includes(typeof item)
    ? String(item)
    : item;
}

/** Reads the action's inputs. @throws {UsageError} that names the input, its value and what was expected */
export async function readOptions(env: NodeJS.ProcessEnv): Promise<OptionValues> {
  return await readSome(
    env,
    optionRows.map(([name]) => name),
  );
}

/** Reads some of them. @throws {UsageError} */
export async function readSome<Name extends OptionName>(
  env: NodeJS.ProcessEnv,
  names: readonly Name[],
): Promise<Pick<OptionValues, Name>> {
  const values: Record<string, unknown> = {};
  for (const name of names) {
    const option: Option = OPTIONS[name];
    const text = readInput(env, option.input) ?? defaultOf(option);
    const read: Reader<unknown> = READERS[option.kind];
    values[name] = await read(text, option, option.input ?? '');
  }
  return values as Pick<OptionValues, Name>;
}

/** An input as GitHub passes it to an action, without leading and trailing blank lines; "" becomes `undefined`. */
export function readInput(env: NodeJS.ProcessEnv, input: string | undefined): string | undefined {
  if (input === undefined) return undefined;
  const value = env[variableOf(input)]?.replace(/^(\s*\n)+/, '').trimEnd();
  return value === '' ? undefined : value;
}

/** The variable in which GitHub passes an input. */
export function variableOf(input: string): string {
  return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}
