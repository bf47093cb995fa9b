import type { YAMLMap } from 'yaml';
import type { ParameterValue } from '../../runner/index.js';
import { jsonText, UsageError } from '../../runner/index.js';
import { groupByName } from '../../execution/plan/run-plan.js';
import { linesOf, parseList } from './input-list.js';
import { keyOf, parseYaml, type InputYaml } from './input-yaml.js';

/** Values by name, from an input that is a mapping. */
export type Mapping = Readonly<Record<string, ParameterValue | null>>;

/** `name=value` lines: what a `key: value` mapping never looks like. */
const ASSIGNMENT = /^[^\s=:{}[\]"'#]+=/;

/**
 * Reads a mapping: YAML, JSON, or `name=value` lines. In lines a value is text, to the end of its line, and a name that
 * comes more than once has a list. A name without a value has `null`. In YAML and JSON a plain scalar stays as it was written (`1.10`, `0x1F`, `yes`), also in a list
 * that becomes texts; in one that becomes JSON it is the number that it stands for. @throws {UsageError}
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

/** Most often an expression of GitHub's with a slip of the pen. */
function nothingIfEmpty(value: string | readonly string[]): ParameterValue | null {
  return [value].flat().includes('') ? null : value;
}

async function parseYamlMapping(input: string, text: string): Promise<Mapping> {
  const yaml = await parseYaml(input, text, 'a YAML or JSON mapping, nor name=value lines');
  // As toJSON(github.event.inputs) gives for an event that has none.
  if (yaml.valueOf(yaml.contents) === null) return {};
  if (!yaml.isMap(yaml.contents)) {
    throw new UsageError(
      `Input "${input}" must be a mapping ("name: value" lines, JSON, or name=value lines), got ${yaml.isSeq(yaml.contents) ? 'a list. Leave out the "- " before the names, or the brackets around them' : 'a text'}.`,
    );
  }
  return mappingOf(yaml.contents, yaml);
}

function mappingOf(node: YAMLMap, { valueOf, resolved }: InputYaml): Mapping {
  return Object.fromEntries(node.items.map(({ key, value }) => [keyOf(resolved(key)), valueOf(value)]));
}

/**
 * A mapping of lists: the values that each name takes. @throws {UsageError}
 */
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
    throw new UsageError(`Input "${input}" must be a mapping of lists, like "seed: [1, 2, 3]".`);
  const lists = contents.items.map(({ key, value }) => {
    const [name, list] = [keyOf(resolved(key)), resolved(value)];
    const values = isSeq(list) ? list.items.map(valueOf) : [];
    if (!isSeq(list))
      throw new UsageError(
        `Input "${input}" must have a list of values for "${name}", like "${name}: [1, 2, 3]".`,
      );
    if (values.length === 0)
      throw new UsageError(
        `Input "${input}" has no value in the list for "${name}". Leave out "${name}", or add a value.`,
      );
    const written = values.flatMap((value) => (value === null ? [] : [asWritten(value)]));
    if (written.length < values.length)
      throw new UsageError(
        `Input "${input}" has null, or nothing, in the list for "${name}". For an empty value, write "" there.`,
      );
    return [name, written] as const;
  });
  return Object.fromEntries(lists);
}

/** A list of objects; the values of each are YAML nodes, which `mapping` and `lines` read. @throws {UsageError} */
export async function parseObjects(input: string, text: string): Promise<InputObject[]> {
  const yaml = await parseYaml(input, text, 'a YAML or JSON list');
  const { isMap, isSeq, contents, valueOf, resolved } = yaml;
  const items = isSeq(contents) ? contents.items.map(resolved) : [];
  if (items.length === 0 || !items.every((item) => isMap(item))) {
    throw new UsageError(`Input "${input}" must be a list of objects, like "- flow: train.py".`);
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
        // A message quotes the name of the input: Input "runs" (run 1), "tags" takes …
        return await parse(`${input}" (run ${index + 1}), "${name}`, plainText(valueOf(node)));
      },
    };
  });
}

/** An object of a list, whose members are read as what they are expected to be. */
export interface InputObject {
  readonly names: readonly string[];
  /** Empty when it is not there. @throws {UsageError} */
  mapping(name: string): Mapping;
  /** A list of texts, or those of one text, which is read like an input; empty when it is not there. @throws {UsageError} */
  texts(name: string, parse?: typeof parseList): Promise<string[]>;
}

function plainText(value: ParameterValue | null): string {
  if (value === null) return '';
  return typeof value === 'object' ? jsonText(value) : String(value);
}

/** The values of a mapping as text, e.g. for the environment; nested values become JSON. @throws {UsageError} */
export function asTexts(input: string, mapping: Mapping): Record<string, string> {
  return mapValues(mapping, (name, value) => {
    if (value === null)
      throw new UsageError(
        `Input "${input}" has no value for "${name}". For an empty one, write: ${name}: "".`,
      );
    return typeof value === 'object' ? jsonText(value) : String(value);
  });
}

/** Values as they were written. @throws {UsageError} when a name has no value */
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

/** Python's words for a boolean are others: a text parameter gets what was written. */
function asWritten(value: ParameterValue): ParameterValue {
  return typeof value === 'boolean' ? String(value) : value;
}

export function mapValues<From, To>(
  mapping: Readonly<Record<string, From>>,
  convert: (name: string, value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(mapping).map(([name, value]) => [name, convert(name, value)]));
}
