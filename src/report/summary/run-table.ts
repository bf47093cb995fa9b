import { durationText } from '../duration-text.js';
import type { Failure } from '../../outcome/failure.js';
import { code, escapeMarkdown, table } from './markdown.js';
import type { RunOutcome } from '../../outcome/outcome.js';
import { shortened } from '../plain-text.js';
import { valueText } from '../value-text.js';

const MAX_CELL_LENGTH = 80;
const MAX_REASON_LENGTH = 200;
/** Reserved for the line that says how many rows were left out. */
const BYTES_BELOW = 50;

/** How many table rows a summary for reviewers shows uncollapsed. */
export const MAX_ROWS_IN_SHORT = 20;

/** A column of a table with one row per run. */
export interface Column<Row> {
  readonly name: string;
  /** Markdown, on one line. */
  readonly text: (row: Row) => string;
}

/**
 * A table of at most about this many bytes.
 * @param important the same rows, ordered by which are kept if there is not enough room
 */
export function runTable<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  important: readonly Row[],
  maxBytes: number,
): string {
  const cells = new Map(rows.map((row) => [row, columns.map(({ text }) => text(row))]));
  const head = columns.map(({ name }) => escapeMarkdown(shortened(name, MAX_CELL_LENGTH)));
  const listed = new Set<Row>();
  let room = maxBytes - Buffer.byteLength(table(head, [])) - BYTES_BELOW;
  for (const row of important) {
    room -= Buffer.byteLength(cells.get(row)?.join(' | ') ?? '') + 5;
    if (room < 0) break;
    listed.add(row);
  }
  const shown = [...cells].filter(([row]) => listed.has(row)).map(([, texts]) => texts);
  const more = rows.length - shown.length;
  return [table(head, shown), ...(more > 0 ? [`${more} more runs are not listed.`] : [])].join('\n\n');
}

/** A heading that says whether all runs were successful, or that only some are known. */
export function runsHeading(
  runs: readonly Pick<RunOutcome, 'status'>[],
  among = '',
  isComplete = true,
): string {
  const bad = runs.filter(({ status }) => status !== 'successful').length;
  const { length } = runs;
  const count = `${countText(length, 'run')}${among}`;
  if (bad === 0 && !isComplete)
    return `## ⚠️ ${count} ${length === 1 ? 'was' : 'were'} successful, others may be missing`;
  if (length === 1) return bad === 0 ? `## ✅ ${count} was successful` : `## ❌ ${count} was not successful`;
  return bad === 0
    ? `## ✅ All ${count} were successful`
    : `## ❌ ${bad} of ${count} ${bad === 1 ? 'was' : 'were'} not successful`;
}

/** Examples: `1 run`, `2 runs`. */
export function countText(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

export function nameCell(name: string | null | undefined): string {
  return name ? code(shortened(name, MAX_CELL_LENGTH)) : '–';
}

/** The value of an object's own field; `–` if it has none. */
export function valueCell(record: Readonly<Record<string, unknown>>, name: string): string {
  return Object.hasOwn(record, name) ? nameCell(valueText(record[name]) || '""') : '–';
}

/** The names of all fields of some objects, in the order in which they appear. */
export function fieldNames(records: readonly Readonly<Record<string, unknown>>[]): string[] {
  return [...new Set(records.flatMap((record) => Object.keys(record)))];
}

/** A duration that does not wrap. */
export function durationCell(seconds: number | null | undefined): string {
  return durationText((seconds ?? NaN) * 1000).replaceAll(' ', '\u00a0');
}

/** What failed, and in which step; the flow's own text is shown as code. */
export function failureCell({
  reason,
  stepName,
  message,
}: Pick<Failure, 'reason' | 'stepName' | 'message'>): string {
  const step = stepName === undefined ? '' : `${shortened(stepName, MAX_CELL_LENGTH)}: `;
  const escape = reason === 'task-exception' ? code : escapeMarkdown;
  return escape(step + shortened(message.trim(), MAX_REASON_LENGTH));
}
