import type { Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { ParameterValue } from '../runner/index.js';
import { writtenScalar } from '../runner/index.js';
import { InputError } from './input-error.js';

/** What is read of an input, once YAML has taken it apart. */
export interface InputYaml {
  readonly contents: unknown;
  readonly isMap: (node: unknown) => node is YAMLMap;
  readonly isSeq: (node: unknown) => node is YAMLSeq;
  /** A value: a plain scalar as it was written, `null` for none. */
  readonly valueOf: (node: unknown) => ParameterValue | null;
  /** What an alias stands for; anything else is itself. */
  readonly resolved: (node: unknown) => unknown;
}

/** An input with more parts than this, or deeper, is none that a person wrote: aliases can multiply them. */
const MOST_PARTS = 100_000;
const DEEPEST = 100;

/** Takes an input apart. @throws {InputError} where it is no YAML, or where YAML would take a part away */
export async function parseYaml(input: string, text: string, expected: string): Promise<InputYaml> {
  const { isAlias, isMap, isScalar, isSeq, parseDocument, visit } = await import('yaml');
  const document = parseDocument(text, { prettyErrors: true, intAsBigInt: true });
  const [fault] = document.errors;
  if (fault)
    throw new InputError(`Input "${input}" is not ${expected}: ${fault.message.split('\n')[0] ?? ''}`);
  const [warning] = document.warnings;
  if (warning)
    throw new InputError(
      `Input "${input}" has something that YAML takes for a tag (${warning.message.split('\n')[0] ?? ''}). Put a value that begins with ! in quotes.`,
    );
  const anchors = new Set<string>();
  visit(document, {
    Alias(_, { source }) {
      anchors.delete(source);
    },
    Scalar(_, { anchor }) {
      if (anchor !== undefined) anchors.add(anchor);
    },
  });
  const [unused] = anchors;
  if (unused !== undefined)
    throw new InputError(
      `Input "${input}" has "&${unused}", which YAML takes for an anchor, and nothing refers to it. Put a value that begins with & in quotes.`,
    );
  const unreadable = (why: string) => new InputError(`Input "${input}" cannot be read: ${why}`);
  const resolved = (node: unknown): unknown => {
    if (!isAlias(node)) return node;
    const found = node.resolve(document);
    if (found === undefined) throw unreadable(`nothing is called "${node.source}".`);
    return found;
  };
  let parts = 0;
  const within = (given: unknown, depth: number): unknown => {
    parts += 1;
    if (parts > MOST_PARTS || depth > DEEPEST) throw unreadable('it has too many parts.');
    const node = resolved(given);
    if (isSeq(node)) return node.items.map((item) => within(item, depth + 1));
    if (isMap(node)) {
      return Object.fromEntries(
        node.items.map(({ key, value }) => [keyOf(resolved(key)), within(value, depth + 1)]),
      );
    }
    return isScalar(node) ? scalarWithin(node) : null;
  };
  const valueOf = (given: unknown): ParameterValue | null => {
    const node = resolved(given);
    return isScalar(node) ? scalarValue(node) : (within(node, 0) as ParameterValue | null);
  };
  return { isMap, isSeq, contents: resolved(document.contents), valueOf, resolved };
}

/**
 * A scalar as it was written, whatever YAML would make of it: `0x1F`, `1.10`, `007`, `yes`. No value is what is left empty, and the word
 * `null`, as in JSON.
 */
function scalarValue({ value, source }: Scalar): string | boolean | null {
  if (typeof value === 'string') return value;
  if (isNothing(value, source)) return null;
  const text = source ?? String(value);
  return text === 'true' || text === 'false' ? text === 'true' : text;
}

/** YAML's other words for it (`~`, `Null`, `NULL`) stay what was written, and are JSON's null in what becomes JSON. */
function isNothing(value: unknown, source: string | undefined): boolean {
  return value === null && ['', 'null'].includes(source ?? '');
}

/** One of a list or an object: JSON has it as a number, a list of texts as it was written. */
function scalarWithin({ value, source }: Scalar): unknown {
  if (typeof value === 'string' || isNothing(value, source)) return value;
  const isPlain = ['number', 'bigint', 'boolean'].includes(typeof value) || value === null;
  return isPlain ? writtenScalar(source ?? String(value), value as number | bigint | boolean | null) : value;
}

/** A name is what was written, even where YAML takes it for a number or a boolean. */
export function keyOf(key: unknown): string {
  const source: unknown = typeof key === 'object' && key !== null && 'source' in key ? key.source : undefined;
  return typeof source === 'string' ? source : String(key);
}
