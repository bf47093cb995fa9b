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
const IN_QUOTES = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?:\s+#.*)?$/;

/**
 * The values of a list input: its lines, without those that are comments; the items of a YAML list, each on a line that starts with `- `;
 * or the items of a list in brackets, as JSON and `toJSON` write it. Lists have YAML's quotes and comments; numbers stay as written.
 * @throws {UsageError} for a mix of both kinds of lines, or a different kind of value
 */
export async function parseList(input: string, text: string | undefined): Promise<string[]> {
  const whole = text?.trim() ?? '';
  const lines = linesOfValues(whole);
  const [first = '', last = ''] = [lines[0], lines.at(-1)];
  // This is what toJSON returns for something that the event does not have.
  if (whole === 'null') return [];
  if (first.startsWith('[') && last.endsWith(']')) return await itemsInBrackets(input, whole);
  if (first.startsWith('{') && last.endsWith('}'))
    throw new UsageError(`Input "${input}" takes lines or a list, got a mapping: ${shownValue(whole)}.`);
  if (!lines.some((line) => DASH.test(line))) return lines;
  const items = lines.filter((line) => !line.startsWith('#'));
  const other = items.find((line) => !DASH.test(line));
  if (other !== undefined) {
    throw new UsageError(
      `Input "${input}" mixes list items (lines that begin with "- ") with a line that is not one: ${shownValue(other)}. Begin all lines with "- ", or none.`,
    );
  }
  const texts = await Promise.all(items.map(async (line) => await itemText(input, line.replace(DASH, ''))));
  return texts.filter((item) => item !== '');
}

/** Everything but quotes and comments is left as it is: `!skip.py`, `*.py`, `team: core`. */
async function itemText(input: string, item: string): Promise<string> {
  if (!IN_QUOTES.test(item)) return item.slice(0, commentIn(item)).trim();
  const { contents, valueOf } = await parseYaml(input, item, 'a list of YAML');
  const text = valueOf(contents);
  return typeof text === 'string' ? text : item;
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
 * Tags. Several tags on a line are separated by a comma and a space. To put these into a tag, quote it as a list item. A comma alone is
 * part of the tag, as on Metaflow's command line.
 */
export async function parseTags(input: string, text: string | undefined): Promise<string[]> {
  const lines = linesOfValues(text);
  const isPlain = !lines.some((line) => DASH.test(line)) && !/^[[{]/.test(lines[0] ?? '');
  const tags = await parseList(input, text);
  return isPlain ? tags.flatMap((line) => line.split(/,\s+|,$/)).filter((tag) => tag !== '') : tags;
}

/** The values of a list as `parseList` reads it, for callers that must not fail: also for mixed lines and an unclosed list. */
export function possibleItems(text: string): string[] {
  const inBrackets = text.trimStart().startsWith('[');
  const items = inBrackets
    ? text.replace(/^\s*\[|\]\s*$/g, '').split(/,\s*|\n/)
    : linesOf(text).filter((line) => DASH.test(line));
  const bare = items.map((item) => item.trim().replace(DASH, ''));
  const unquoted = bare.map((item) => item.replace(/^(["'])(.*)\1$/, '$2'));
  return [...new Set([...bare, ...unquoted, ...textsOfJson(text)])].filter((item) => item !== '');
}

function textsOfJson(text: string): string[] {
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
  } catch {
    return [];
  }
}
