import type { YAMLMap } from 'yaml';
import type { ParameterValue } from '../../runner/index.js';
import { jsonText, UsageError } from '../../runner/index.js';
import { groupByName } from '../../execution/plan/run-plan.js';
import { linesOf, parseList } from './input-list.js';
import { keyOf, parseYaml, type InputYaml } from './input-yaml.js';

/** Values by name, from a mapping input. */
export type Mapping = Readonly<Record<string, ParameterValue | null>>;

/** Matches `name=value` lines; a `key: value` mapping never looks like this. */
const ASSIGNMENT = /^[^\s=:{}[\]"'#]+=/;

/**
 * Reads a mapping: YAML, JSON, or `name=value` lines. In lines, a value is the text up to the end of the line, and a repeated name gets a
 * list. A name without a value gets `null`. In YAML and JSON, plain scalars stay as written (`1.10`, `0x1F`, `yes`), also in a list that
 * becomes texts; in a list that becomes JSON they are the numbers that they stand for. @throws {UsageError}
 */
export async function parseMapping(input: string, text: string | undefined): Promise<Mapping> {
  if (text === undefined) return {};
  const lines = linesOf(text).filter((line) => !line.startsWith('#'));
  if (lines.every((line) => ASSIGNMENT.test(line)))
    return mapValues(groupByName(lines.map(splitAssignment)), (_, value) => nothingIfEmpty(value));
  return await parseYamlMapping(input, text);
}

function splitAssignment(line: string): [string, string] {
  const at = line.indexOf('=');
  return [line.slice(0, at), line.slice(at + 1)];
}

/** Usually a mistyped GitHub expression. */
function nothingIfEmpty(value: string | readonly string[]): ParameterValue | null {
  return [value].flat().includes('') ? null : value;
}

async function parseYamlMapping(input: string, text: string): Promise<Mapping> {
  const yaml = await parseYaml(input, text, 'a YAML or JSON mapping, nor name=value lines');
  // This is what toJSON(github.event.inputs) returns for an event without inputs.
  if (yaml.valueOf(yaml.contents) === null) return {};
  if (!yaml.isMap(yaml.contents)) {
    throw new UsageError(
      `Input "${input}" must be a mapping ("name: value" lines, JSON, or name=value lines), got ${yaml.isSeq(yaml.contents) ? 'a list. Leave out the "- " before the names, or the brackets around them' : kindOfText(text)}.`,
    );
  }
  return mappingOf(yaml.contents, yaml);
}

/** Lines are not quoted: they may be secret. */
function kindOfText(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const isWrong = (line: string) => line !== '' && !line.startsWith('#') && !ASSIGNMENT.test(line);
  return lines.some((line) => ASSIGNMENT.test(line))
    ? `a line without a name (line ${lines.findIndex(isWrong) + 1})`
    : 'a value without a name';
}

function mappingOf(node: YAMLMap, { valueOf, resolved }: InputYaml): Mapping {
  return Object.fromEntries(node.items.map(({ key, value }) => [keyOf(resolved(key)), valueOf(value)]));
}

/** A mapping of lists: the values for each name. @throws {UsageError} */
export async function parseGrid(
  input: string,
  text: string | undefined,
): Promise<Record<string, ParameterValue[]>> {
  if (text === undefined) return {};
  const { isMap, isSeq, contents, valueOf, resolved } = await parseYaml(
    input,
    text,
    'a YAML or JSON mapping',
  );
  if (valueOf(contents) === null) return {};
  if (!isMap(contents))
    throw new UsageError(
      `Input "${input}" must be a mapping of lists, like "seed: [1, 2, 3]", got ${isSeq(contents) ? 'a list' : 'a value without a name'}.`,
    );
  const lists = contents.items.map(({ key, value }) => {
    const [name, list] = [keyOf(resolved(key)), resolved(value)];
    const values = isSeq(list) ? list.items.map(valueOf) : [];
    if (!isSeq(list))
      throw new UsageError(
        `Input "${input}" must have a list of values for "${name}", like "${name}: [1, 2, 3]".`,
      );
    if (values.length === 0)
      throw new UsageError(
        `Input "${input}" has an empty list for "${name}". Leave out "${name}", or add a value.`,
      );
    const written = values.flatMap((value) => (value === null ? [] : [asWritten(value)]));
    if (written.length < values.length)
      throw new UsageError(
        `Input "${input}" has null or an empty item in the list for "${name}". For an empty value, write "".`,
      );
    return [name, written] as const;
  });
  return Object.fromEntries(lists);
}

/** A list of objects. Each object's values are YAML nodes, which `mapping` and `texts` read. @throws {UsageError} */
export async function parseObjects(input: string, text: string): Promise<InputObject[]> {
  const yaml = await parseYaml(input, text, 'a YAML or JSON list');
  const { isMap, isSeq, contents, valueOf, resolved } = yaml;
  const must = `Input "${input}" must be a list of runs, like "- flow: train.py"`;
  if (!isSeq(contents))
    throw new UsageError(`${must}, got ${isMap(contents) ? 'a mapping' : 'a value'}: begin it with "- ".`);
  const items = contents.items.map(resolved);
  if (items.length === 0) throw new UsageError(`${must}, got an empty list.`);
  if (!items.every((item) => isMap(item))) {
    const wrong = items.findIndex((item) => !isMap(item));
    throw new UsageError(`${must}, but run ${wrong + 1} has no "name: value".`);
  }
  return items.map((item, index) => {
    const object = new Map(item.items.map(({ key, value }) => [keyOf(resolved(key)), resolved(value)]));
    return {
      names: [...object.keys()],
      mapping: (name) => {
        const node = object.get(name);
        if (isMap(node)) return mappingOf(node, yaml);
        if (node === undefined || valueOf(node) === null) return {};
        throw new UsageError(`Input "${input}" (run ${index + 1}): "${name}" must be a mapping.`);
      },
      texts: async (name, parse = parseList) => {
        const node = object.get(name);
        if (isSeq(node)) return node.items.map(valueOf).flatMap((value) => linesOf(plainText(value)));
        // Messages quote the input's name: Input "runs" (run 1), "tags" takes …
        return await parse(`${input}" (run ${index + 1}), "${name}`, plainText(valueOf(node)));
      },
    };
  });
}

/** An object in a list; each member is read as the type that the caller expects. */
export interface InputObject {
  readonly names: readonly string[];
  /** Empty if the member is absent. @throws {UsageError} */
  mapping(name: string): Mapping;
  /** A list of texts, or one text that is read like an input; empty if the member is absent. @throws {UsageError} */
  texts(name: string, parse?: typeof parseList): Promise<string[]>;
}

function plainText(value: ParameterValue | null): string {
  if (value === null) return '';
  return typeof value === 'object' ? jsonText(value) : String(value);
}

/** A mapping's values as text, e.g. for the environment; nested values become JSON. @throws {UsageError} */
export function asTexts(input: string, mapping: Mapping): Record<string, string> {
  return mapValues(mapping, (name, value) => {
    if (value === null)
      throw new UsageError(
        `Input "${input}" has no value for "${name}". For an empty one, write: ${name}: "".`,
      );
    return typeof value === 'object' ? jsonText(value) : String(value);
  });
}

/** Values as written. @throws {UsageError} if a name has no value */
export function withoutNulls(input: string, mapping: Mapping): Record<string, ParameterValue> {
  return mapValues(mapping, (name, value) => {
    if (value === null) {
      throw new UsageError(
        `Input "${input}" has no value for "${name}". Leave it out to use its default, or write: ${name}: "".`,
      );
    }
    return asWritten(value);
  });
}

/** Python spells booleans differently, so a text parameter gets what was written. */
function asWritten(value: ParameterValue): ParameterValue {
  return typeof value === 'boolean' ? String(value) : value;
}

export function mapValues<From, To>(
  mapping: Readonly<Record<string, From>>,
  convert: (name: string, value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(mapping).map(([name, value]) => [name, convert(name, value)]));
}
