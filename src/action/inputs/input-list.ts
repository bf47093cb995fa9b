import { shownValue, UsageError } from '../../runner/index.js';
import { parseYaml } from './input-yaml.js';

/** A text's lines, trimmed, without empty ones. */
export function linesOf(text: string | undefined): string[] {
  return (text ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A line that is only a comment. `#12` is a value. */
const COMMENT = /^#(?:\s|$)/;

function linesOfValues(text: string | undefined): string[] {
  return linesOf(text).filter((line) => !COMMENT.test(line));
}

/** The start of a YAML list item. A value that merely starts with a dash has no space after it. */
const DASH = /^-(?:\s+|$)/;

/** A quoted YAML string, with or without a comment after it. */
const IN_QUOTES = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?:\s+#.*)?$/;

/**
 * The values of a list input that are not empty: its lines, except comments; the items of a YAML list, each on a line that starts with `- `;
 * or the items of a list in brackets, as JSON and `toJSON` write it. Values may be in YAML's quotes, as `toJSON` writes a single text. Items
 * of a list may have comments. Numbers stay as written.
 * @param valuesOf the values on a line that has neither a dash nor quotes. Default: the line itself
 * @throws {UsageError} for a mix of both kinds of lines, or a different kind of value
 */
export async function parseList(
  input: string,
  text: string | undefined,
  valuesOf: (line: string) => readonly string[] = (line) => [line],
): Promise<string[]> {
  const values = await valuesIn(input, text?.trim() ?? '', valuesOf);
  return values.filter((value) => value !== '');
}

async function valuesIn(
  input: string,
  whole: string,
  valuesOf: (line: string) => readonly string[],
): Promise<readonly string[]> {
  const lines = linesOfValues(whole);
  const [first = '', last = ''] = [lines[0], lines.at(-1)];
  // This is what toJSON returns for something that the event does not have.
  if (whole === 'null') return [];
  if (first.startsWith('[') && last.endsWith(']')) return await itemsInBrackets(input, whole);
  if (first.startsWith('{') && last.endsWith('}'))
    throw new UsageError(`Input "${input}" takes lines or a list, got a mapping: ${shownValue(whole)}.`);
  if (!lines.some((line) => DASH.test(line))) {
    const values = lines.flatMap((line) => (IN_QUOTES.test(line) ? [line] : valuesOf(line)));
    return await Promise.all(values.map(async (value) => await unquoted(input, value, value)));
  }
  const items = lines.filter((line) => !line.startsWith('#'));
  const other = items.find((line) => !DASH.test(line));
  if (other !== undefined) {
    throw new UsageError(
      `Input "${input}" mixes list items (lines that begin with "- ") with a line that is not one: ${shownValue(other)}. Begin all lines with "- ", or none.`,
    );
  }
  return await Promise.all(
    items.map(async (line) => {
      const item = line.replace(DASH, '');
      // Everything but quotes and comments is left as it is: `!skip.py`, `*.py`, `team: core`.
      return await unquoted(input, item, item.slice(0, commentIn(item)).trim());
    }),
  );
}

/** The text between a value's quotes; `plain` if it has no quotes. */
async function unquoted(input: string, value: string, plain: string): Promise<string> {
  if (!IN_QUOTES.test(value)) return plain;
  const { contents, valueOf } = await parseYaml(input, value, 'a list of YAML');
  const text = valueOf(contents);
  return typeof text === 'string' ? text : value;
}

/** Where a comment starts: at a `#` at the beginning or after a blank. */
function commentIn(item: string): number | undefined {
  const index = item.startsWith('#') ? 0 : item.search(/\s#/);
  return index === -1 ? undefined : index;
}

async function itemsInBrackets(input: string, text: string): Promise<string[]> {
  const { contents, isSeq, valueOf } = await parseYaml(input, text, 'a YAML or JSON list');
  const items = isSeq(contents) ? contents.items.map(valueOf) : [];
  return items.map((item) => {
    if (typeof item !== 'object') return String(item).trim();
    throw new UsageError(
      `Input "${input}" must be a list of strings, but the list contains ${item === null ? 'an item without a value' : shownValue(item)}.`,
    );
  });
}

/**
 * Tags. A comma and a space separate several tags on a line; a line in quotes is a single tag. A comma alone is part of the tag, as on
 * Metaflow's command line.
 */
export async function parseTags(input: string, text: string | undefined): Promise<string[]> {
  return await parseList(input, text, (line) => line.split(/,\s+|,$/));
}

/** The values of a list as `parseList` reads it, for callers that must not fail: also for mixed lines and an unclosed list. */
export function possibleItems(text: string): string[] {
  const inBrackets = text.trimStart().startsWith('[');
  const items = inBrackets
    ? text.replace(/^\s*\[|\]\s*$/g, '').split(/,\s*|\n/)
    : linesOf(text).filter((line) => DASH.test(line) || IN_QUOTES.test(line));
  const readings = items.flatMap((item) => readingsOf(item.trim().replace(DASH, '')));
  return [...new Set([...readings, ...textsOfJson(text)])].filter((item) => item !== '');
}

/** An item as it is, without its comment, and without its quotes. */
function readingsOf(item: string): string[] {
  const value = IN_QUOTES.exec(item)?.[1] ?? item.slice(0, commentIn(item)).trim();
  const inside = value.replace(/^(["'])(.*)\1$/, '$2');
  return [item, value, inside, inside.replaceAll("''", "'"), ...textsOfJson(`[${value}]`)];
}

function textsOfJson(text: string): string[] {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
  } catch {
    return [];
  }
}
