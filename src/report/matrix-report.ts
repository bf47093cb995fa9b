import { ownValue } from '../client/own-value.js';
import { escapeMarkdown, folded, link, MAX_SUMMARY_BYTES, titleLines } from './summary/markdown.js';
import { hasSeveralSteps, type MatrixRecord, type MatrixRun } from './matrix-record.js';
import type { Ranking } from './ranking.js';
import { SYMBOLS } from './summary/run-section.js';
import {
  countText,
  durationCell,
  failureCell,
  fieldNames,
  MAX_ROWS_IN_SHORT,
  nameCell,
  runsHeading,
  runTable,
  valueCell,
  type Column,
} from './summary/run-table.js';
import { shortened } from './plain-text.js';
import { valueText } from './value-text.js';

export interface MatrixReportOptions {
  readonly ranking?: Ranking | undefined;
  /** In plain sentences, which runs the records lack; `undefined` if they are complete. */
  readonly missing?: string | undefined;
  /** A heading above the report. */
  readonly title?: string | undefined;
  /** The report's UTF-8 size stays below this many bytes. Default: 900 KiB, because GitHub drops a step's summary above 1 MiB. */
  readonly maxBytes?: number | undefined;
  /** For reviewers: shows only the runs that matter, and folds the table of all runs if it is long. */
  readonly isShort?: boolean;
}

/** A run, with the job that made it. */
export interface MatrixRow {
  readonly record: MatrixRecord;
  readonly run: MatrixRun;
}

/** For line ends, and for the elements that fold a table. */
const BYTES_AROUND_TABLES = 256;
/** With more columns of matrix values, or of artifacts, the table would be wider than the page. */
const MAX_COLUMNS = 5;

/** The number of matrix values, and of characters in a name, by which rows are sorted: each is compared many times. */
const MAX_SORT_KEYS = 50;
const MAX_SORT_KEY_LENGTH = 200;

/** The runs of all records: sorted by job and id, then by matrix values, with numbers in numeric order. */
export function matrixRows(records: readonly MatrixRecord[]): MatrixRow[] {
  const names = fieldNames(records.map(({ matrix }) => matrix)).slice(0, MAX_SORT_KEYS);
  const keys = new Map(
    records.map((record) => {
      const values = names.map((name) => valueCell(record.matrix, name));
      const places = [record.job, record.id ?? ''].map((text) => shortened(text, MAX_SORT_KEY_LENGTH));
      return [record, [...places, ...values]];
    }),
  );
  const { compare } = new Intl.Collator('en', { numeric: true });
  const inOrder = (a: MatrixRecord, b: MatrixRecord) =>
    (keys.get(a) ?? []).reduce((order, text, at) => order || compare(text, keys.get(b)?.[at] ?? ''), 0);
  return [...records].sort(inOrder).flatMap((record) => record.runs.map((run) => ({ record, run })));
}

/**
 * The successful runs with the best and the worst value, including ties. Both are empty if no run has a number, and there is no worst if
 * all are the best.
 */
export function bestAndWorst(
  rows: readonly MatrixRow[],
  { by, artifact }: Ranking,
): { readonly best: readonly MatrixRow[]; readonly worst: readonly MatrixRow[] } {
  const ranked = rows.flatMap((row) => {
    const stored = ownValue(row.run.artifacts, artifact);
    const value = isSuccessful(row) ? numberOf(stored) : undefined;
    return value === undefined ? [] : [{ row, value }];
  });
  const [first] = ranked;
  if (!first) return { best: [], worst: [] };
  const least = ranked.reduce((found, { value }) => (value < found ? value : found), first.value);
  const greatest = ranked.reduce((found, { value }) => (value > found ? value : found), first.value);
  const having = (wanted: number | bigint) =>
    ranked.filter(({ value }) => value === wanted).map(({ row }) => row);
  const [best, worst] = by === 'max' ? [greatest, least] : [least, greatest];
  return { best: having(best), worst: best === worst ? [] : having(worst) };
}

/** NaN is neither below nor above anything. */
function numberOf(value: unknown): number | bigint | undefined {
  return typeof value === 'bigint' || (typeof value === 'number' && !Number.isNaN(value)) ? value : undefined;
}

/** One table of all jobs' runs, as Markdown for GitHub's job summary, with the best and worst runs marked. */
export function matrixReport(records: readonly MatrixRecord[], options: MatrixReportOptions): string {
  const { ranking, missing, title, maxBytes = MAX_SUMMARY_BYTES } = options;
  const rows = matrixRows(records);
  const warning = missing === undefined ? [] : [`⚠️ ${escapeMarkdown(missing)}`];
  if (rows.length === 0)
    return [...titleLines(title), `${warning[0] ?? 'No job reported a run.'}\n`].join('\n\n');
  const { best, worst } = ranking ? bestAndWorst(rows, ranking) : { best: [], worst: [] };
  const columns = columnsFor(records, rows, ranking, { best: new Set(best), worst: new Set(worst) });
  const marked = [...best.slice(0, 1), ...worst.slice(0, 1)];
  const important = [...new Set([...marked, ...badRunsFirst(rows)])];
  const isLong = options.isShort === true && rows.length > MAX_ROWS_IN_SHORT;
  const top = [
    ...titleLines(title),
    runsHeading(
      rows.map(({ run }) => run),
      records.every(({ matrix }) => Object.keys(matrix).length > 0) ? ' of the matrix' : '',
      missing === undefined,
    ),
    ...warning,
    ...(ranking ? [bestLine(best, ranking, rows)] : []),
  ];
  const room = maxBytes - Buffer.byteLength(top.join('\n\n')) - BYTES_AROUND_TABLES;
  return [
    ...top,
    ...(isLong
      ? shortTables(columns, rows, marked, important, room)
      : [runTable(columns, rows, important, room)]),
    '',
  ].join('\n\n');
}

/** The runs that matter, as many as a short table holds, and then a folded table of all runs. */
function shortTables(
  columns: readonly Column<MatrixRow>[],
  rows: readonly MatrixRow[],
  marked: readonly MatrixRow[],
  important: readonly MatrixRow[],
  room: number,
): string[] {
  const bad = rows.filter((row) => !isSuccessful(row));
  const chosen = new Set([...marked, ...bad].slice(0, MAX_ROWS_IN_SHORT));
  const inSight = rows.filter((row) => chosen.has(row));
  const top = inSight.length === 0 ? [] : [runTable(columns, inSight, inSight, room / 2)];
  const left = room - Buffer.byteLength(top.join(''));
  return [...top, folded(`All ${countText(rows.length, 'run')}`, runTable(columns, rows, important, left))];
}

/** How many names a message lists if none of them seems to be meant. */
const MAX_NAMED = 5;

/**
 * Why there is no best run although there are successful ones, with the artifacts that may be meant. `undefined` if there is a best run, or
 * no run to choose from.
 */
export function noBestText(rows: readonly MatrixRow[], ranking: Ranking): string | undefined {
  const good = rows.filter(isSuccessful);
  if (good.length === 0 || bestAndWorst(rows, ranking).best.length > 0) return undefined;
  return unrankedTexts(rows, ranking, (name) => `"${shortened(name, MAX_SORT_KEY_LENGTH)}"`).join(' ');
}

function unrankedTexts(
  rows: readonly MatrixRow[],
  { artifact }: Ranking,
  shown: (name: string) => string,
): string[] {
  const numbers = rows
    .filter(isSuccessful)
    .flatMap(({ run }) => Object.entries(run.artifacts))
    .filter(([, value]) => numberOf(value) !== undefined)
    .map(([name]) => name);
  const last = (name: string) => name.split('/').at(-1);
  const names = [...new Set(numbers)].sort(
    (a, b) => Number(last(b) === last(artifact)) - Number(last(a) === last(artifact)),
  );
  const more = names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : '';
  return [
    `No successful run has a numeric artifact ${shown(artifact)}.`,
    ...(names.length > 0
      ? [`Numeric artifacts: ${names.slice(0, MAX_NAMED).map(shown).join(', ')}${more}.`]
      : []),
  ];
}

function bestLine(
  [best, ...others]: readonly MatrixRow[],
  ranking: Ranking,
  rows: readonly MatrixRow[],
): string {
  const { by, artifact } = ranking;
  if (!best) return unrankedTexts(rows, ranking, nameCell).join(' ');
  const { record, run } = best;
  const matrix = fieldNames([record.matrix]).map((name) => `${name}=${valueText(record.matrix[name])}`);
  const more = others.length > 0 ? [`and ${others.length} more`] : [];
  const where = [...matrix.slice(0, MAX_COLUMNS), run.pathspec ?? run.label].map(nameCell);
  const mark = by === 'max' ? 'greatest' : 'smallest';
  return `🏆 The ${mark} ${nameCell(artifact)} is ${valueCell(run.artifacts, artifact)}: ${[...where, ...more].join(' ')}`;
}

function columnsFor(
  records: readonly MatrixRecord[],
  rows: readonly MatrixRow[],
  ranking: Ranking | undefined,
  { best, worst }: { readonly best: ReadonlySet<MatrixRow>; readonly worst: ReadonlySet<MatrixRow> },
): Column<MatrixRow>[] {
  const names = fieldNames(records.map(({ matrix }) => matrix)).slice(0, MAX_COLUMNS);
  const chosen = ranking ? [ranking.artifact] : [];
  const artifacts = new Set([...chosen, ...fieldNames(rows.map(({ run }) => run.artifacts))]);
  const mark = (row: MatrixRow) => (best.has(row) ? '\u00a0🏆' : worst.has(row) ? '\u00a0🔻' : '');
  const when = (condition: boolean, column: Column<MatrixRow>) => (condition ? [column] : []);
  const differ = (text: (record: MatrixRecord) => unknown) => new Set(records.map(text)).size > 1;
  return [
    { name: '', text: ({ run }) => SYMBOLS[run.status] },
    ...when(
      differ(({ job }) => job),
      { name: 'Job', text: ({ record }) => nameCell(record.job) },
    ),
    ...when(
      differ(({ id }) => id),
      { name: 'Id', text: ({ record }) => (record.id === undefined ? '–' : nameCell(record.id)) },
    ),
    ...names.map((name) => ({ name, text: ({ record }: MatrixRow) => valueCell(record.matrix, name) })),
    ...when(hasSeveralSteps(records), { name: 'Step', text: ({ record }) => nameCell(record.step) }),
    { name: 'Run', text: ({ run }) => nameCell(run.pathspec ?? run.label) },
    ...when(
      records.some(({ runs }) => runs.length > 1),
      { name: 'What', text: ({ run }) => nameCell(run.label) },
    ),
    ...when(
      differ(({ attempt }) => attempt),
      { name: 'Attempt', text: ({ record }) => String(record.attempt) },
    ),
    { name: 'Duration', text: ({ run }) => durationCell(run.durationSeconds) },
    ...[...artifacts].slice(0, MAX_COLUMNS).map((name) => ({
      name,
      text: (row: MatrixRow) =>
        valueCell(row.run.artifacts, name) + (name === ranking?.artifact ? mark(row) : ''),
    })),
    ...when(
      rows.some(({ run }) => run.failure !== null),
      { name: 'Why', text: ({ run }) => why(run) },
    ),
    ...when(
      records.some(({ logs }) => logs !== null),
      { name: 'Logs', text: ({ record }) => logsLink(record) },
    ),
  ];
}

function why({ failure }: MatrixRun): string {
  if (!failure) return '';
  const { reason, step, message } = failure;
  return failureCell({ reason, stepName: step ?? undefined, message });
}

function logsLink({ logs }: MatrixRecord): string {
  if (!logs) return '–';
  return logs.url === null ? nameCell(logs.name) : link('logs', logs.url);
}

function badRunsFirst(rows: readonly MatrixRow[]): MatrixRow[] {
  return [...rows.filter((row) => !isSuccessful(row)), ...rows.filter(isSuccessful)];
}

function isSuccessful({ run }: MatrixRow): boolean {
  return run.status === 'successful';
}
