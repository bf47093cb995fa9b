import type * as Yaml from 'yaml';
import type { Document, Node, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { writtenScalar, type ParameterValue, UsageError } from '../../runner/index.js';
import { yamlFault } from './yaml-fault.js';

/** An input, parsed as YAML. */
export interface InputYaml {
  readonly contents: unknown;
  readonly isMap: (node: unknown) => node is YAMLMap;
  readonly isSeq: (node: unknown) => node is YAMLSeq;
  /** A node's value: a plain scalar as written, `null` if empty. */
  readonly valueOf: (node: unknown) => ParameterValue | null;
  /** What an alias stands for; any other node itself. */
  readonly resolved: (node: unknown) => unknown;
}

/** Nobody writes an input with more parts or levels than this by hand, but aliases can multiply them. */
const MAX_PARTS = 100_000;
const DEEPEST = 100;

function unreadable(input: string, why: string): UsageError {
  return new UsageError(`Input "${input}" cannot be read: ${why}`);
}

/**
 * Returns the result of a function that recurses through all levels of a text. Thousands of levels overflow the stack. Every syntax error
 * creates an Error, which mostly costs the time of a stack trace that nobody reads.
 * @throws {UsageError}
 */
function whole<Result>(input: string, read: () => Result): Result {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return read();
  } catch (error) {
    throw error instanceof RangeError ? unreadable(input, 'it is nested too deeply.') : error;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

type Library = typeof Yaml;

/** The input that a text comes from, for messages. */
interface Source {
  readonly input: string;
  /** The line and column of an offset, as words. */
  readonly position: (at: number | undefined) => string;
}

/** Reads YAML, or JSON, which is YAML too. @throws {UsageError} that says what was `expected` */
export async function parseYaml(input: string, text: string, expected: string): Promise<InputYaml> {
  const library = await import('yaml');
  const lineCounter = new library.LineCounter();
  // By default, error messages and the search for duplicate keys take quadratic time.
  const options = { prettyErrors: false, uniqueKeys: false, lineCounter, intAsBigInt: true };
  const document = whole(input, () => library.parseDocument(text, options));
  const position = (at: number | undefined) => {
    const { line, col } = lineCounter.linePos(at ?? 0);
    return `line ${line}, column ${col}`;
  };
  refuseFaults(document, { input, position }, expected);
  const nodeOfAlias = whole(input, () => readAliases(document, { input, position }, library));
  const { isAlias, isMap, isSeq } = library;
  const resolved = (node: unknown): unknown => {
    if (!isAlias(node)) return node;
    const found = nodeOfAlias.get(node);
    if (found === undefined)
      throw unreadable(
        input,
        `no anchor is named "${node.source}". Put a value that begins with * in quotes.`,
      );
    return found;
  };
  const valueOf = valueReader(input, resolved, library);
  return { isMap, isSeq, contents: resolved(document.contents), valueOf, resolved };
}

/** @throws {UsageError} if the text is not YAML, or has a tag of YAML, which its author hardly meant */
function refuseFaults({ errors, warnings }: Document, { input, position }: Source, expected: string): void {
  const [fault] = errors;
  if (fault)
    throw new UsageError(
      `Input "${input}" is not ${expected}. In ${position(fault.pos[0])}: ${yamlFault(fault.message)}.`,
    );
  const [warning] = warnings;
  if (warning)
    throw new UsageError(
      `Input "${input}" has something that YAML reads as a tag (${position(warning.pos[0])}). Put a value that begins with ! in quotes.`,
    );
}

/**
 * What each alias stands for: the last node with its name before it. The library's own lookup would search the whole document for each.
 * @throws {UsageError} for a name that no parameter can have, one that is repeated, and an anchor that nothing refers to
 */
function readAliases(document: Document, source: Source, library: Library): ReadonlyMap<unknown, Node> {
  const { isCollection, isMap, isScalar, visit } = library;
  const named = new Map<string, Node>();
  const nodeOfAlias = new Map<unknown, Node>();
  const unusedScalars = new Set<string>();
  visit(document, {
    Alias(at, alias) {
      unusedScalars.delete(alias.source);
      const node = named.get(alias.source);
      if (at === 'key' && isCollection(node)) throw noName(alias, source);
      if (node) nodeOfAlias.set(alias, node);
    },
    Value(_, node) {
      if (isMap(node)) refuseNames(node, source, library);
      if (node.anchor === undefined) return;
      named.set(node.anchor, node);
      if (isScalar(node)) unusedScalars.add(node.anchor);
    },
  });
  const [unused] = unusedScalars;
  if (unused !== undefined)
    throw new UsageError(
      `Input "${source.input}" has "&${unused}", which YAML reads as an anchor that nothing refers to. Put a value that begins with & in quotes.`,
    );
  return nodeOfAlias;
}

/** @throws {UsageError} if a mapping has a name twice, or one that no parameter can have */
function refuseNames(map: YAMLMap, source: Source, { isCollection, isScalar }: Library): void {
  const { input, position } = source;
  const twice = repeatedKey(map);
  if (twice)
    throw new UsageError(
      `Input "${input}" has "${keyOf(twice)}" more than once, again in ${position(twice.range?.[0])}.`,
    );
  const keys = map.items.map(({ key }) => key);
  const collection = keys.find((key) => isCollection(key));
  if (collection !== undefined) throw noName(collection, source);
  const merge = keys.find((key) => isScalar(key) && key.source === '<<' && key.type === 'PLAIN');
  if (merge !== undefined)
    throw new UsageError(
      `Input "${input}" has "<<" at ${position((merge as Scalar).range?.[0])}, which merges mappings in YAML 1.1, but not in YAML 1.2. Write out the names and values that it stands for, or put a name that is meant as text in quotes.`,
    );
}

function noName(key: Node, { input, position }: Source): UsageError {
  return new UsageError(
    `Input "${input}" has a name that YAML reads as a mapping or a list, at ${position(key.range?.[0])}. A GitHub expression begins with $, as in \${{ … }}. Put text that begins with { or [ in quotes.`,
  );
}

/** Returns a function that reads nodes' values. It throws once they have too many parts together. */
function valueReader(
  input: string,
  resolved: InputYaml['resolved'],
  { isMap, isScalar, isSeq }: Library,
): InputYaml['valueOf'] {
  let parts = 0;
  const within = (given: unknown, depth: number): unknown => {
    parts += 1;
    if (parts > MAX_PARTS || depth > DEEPEST) throw unreadable(input, 'it has too many parts.');
    const node = resolved(given);
    if (isSeq(node)) return node.items.map((item) => within(item, depth + 1));
    if (isMap(node)) {
      return Object.fromEntries(
        node.items.map(({ key, value }) => [keyOf(resolved(key)), within(value, depth + 1)]),
      );
    }
    return isScalar(node) ? scalarWithin(node) : null;
  };
  return (given) => {
    const node = resolved(given);
    return isScalar(node) ? scalarValue(node) : (within(node, 0) as ParameterValue | null);
  };
}

/**
 * A scalar as written, however YAML would interpret it: `0x1F`, `1.10`, `007`, `yes`. As in JSON, an empty value and the word `null` mean
 * no value.
 */
function scalarValue({ value, source }: Scalar): string | boolean | null {
  if (typeof value === 'string') return value;
  if (isNothing(value, source)) return null;
  const text = source ?? String(value);
  return text === 'true' || text === 'false' ? text === 'true' : text;
}

/** YAML's other spellings (`~`, `Null`, `NULL`) stay as written, and become JSON's null within JSON. */
function isNothing(value: unknown, source: string | undefined): boolean {
  return value === null && ['', 'null'].includes(source ?? '');
}

/** A scalar within a list or an object: a number for JSON, as written for a list of texts. */
function scalarWithin({ value, source }: Scalar): unknown {
  if (typeof value === 'string' || isNothing(value, source)) return value;
  const isPlain = ['number', 'bigint', 'boolean'].includes(typeof value) || value === null;
  return isPlain ? writtenScalar(source ?? String(value), value as number | bigint | boolean | null) : value;
}

/** The first duplicate key of a mapping. */
function repeatedKey({ items }: YAMLMap): Scalar | undefined {
  const seen = new Set<unknown>();
  for (const { key } of items) {
    const value = typeof key === 'object' && key !== null && 'value' in key ? key.value : key;
    if (seen.has(value)) return key as Scalar;
    seen.add(value);
  }
  return undefined;
}

/** A name is what was written, even if YAML would read it as a number or a boolean. */
export function keyOf(key: unknown): string {
  const source: unknown = typeof key === 'object' && key !== null && 'source' in key ? key.source : undefined;
  return typeof source === 'string' ? source : String(key);
}
