import { durationText } from './duration-text.js';
import { failureOf } from './failure.js';
import { code, escapeMarkdown, link, table } from './markdown.js';
import { durationSeconds, type RunOutcome } from './outcome.js';
import { shortened } from './plain-text.js';
import { SYMBOLS } from './run-section.js';
import { valueText } from './value-text.js';

/** More columns than this of parameters, and of artifacts, make a table that is wider than the page. */
const MOST_COLUMNS = 4;
const LONGEST_CELL = 80;
const LONGEST_WHY = 200;

/**
 * The overview of several runs: how many were successful, and a table with what tells them apart and what came of them. It takes
 * about so many bytes at most; runs that were not successful are listed rather than others.
 */
export function overview(outcomes: readonly RunOutcome[], mostBytes: number): string {
  const bad = outcomes.filter(({ status }) => status !== 'successful').length;
  const headline =
    bad === 0
      ? `## ✅ All ${outcomes.length} runs were successful`
      : `## ❌ ${bad} of ${outcomes.length} runs were not successful`;
  const { head, rows } = content(outcomes);
  const listed = new Set<RunOutcome>();
  let room = mostBytes;
  for (const outcome of badFirst(outcomes)) {
    room -= Buffer.byteLength(rows.get(outcome)?.join(' | ') ?? '') + 5;
    if (room < 0) break;
    listed.add(outcome);
  }
  const shown = [...rows].filter(([outcome]) => listed.has(outcome)).map(([, cells]) => cells);
  const more = outcomes.length - shown.length;
  return [headline, table(head, shown), ...(more > 0 ? [`${more} more runs are not listed.`] : [])].join(
    '\n\n',
  );
}

/** Runs in their order, those that were not successful before the others. */
export function badFirst(outcomes: readonly RunOutcome[]): RunOutcome[] {
  const isGood = ({ status }: RunOutcome) => status === 'successful';
  return [...outcomes.filter((outcome) => !isGood(outcome)), ...outcomes.filter(isGood)];
}

interface Column {
  readonly name: string;
  readonly text: (outcome: RunOutcome) => string;
}

function content(outcomes: readonly RunOutcome[]) {
  const columns = columnsFor(outcomes);
  return {
    head: columns.map(({ name }) => escapeMarkdown(shortened(name, LONGEST_CELL))),
    rows: new Map(outcomes.map((outcome) => [outcome, columns.map(({ text }) => text(outcome))])),
  };
}

function columnsFor(outcomes: readonly RunOutcome[]): Column[] {
  const artifacts = keys(outcomes.map(({ details }) => details?.artifacts ?? {})).slice(0, MOST_COLUMNS);
  const hasFailures = outcomes.some((outcome) => failureOf(outcome));
  return [
    { name: '', text: ({ status }) => SYMBOLS[status] },
    { name: 'Run', text: runName },
    ...differences(outcomes),
    { name: 'Duration', text: duration },
    ...artifacts.map((name): Column => ({ name, text: ({ details }) => cell(details?.artifacts[name]) })),
    ...(hasFailures ? [{ name: 'Why', text: why }] : []),
  ];
}

/** What tells runs apart: a few parameters, if they are of one flow, else their labels. */
function differences(outcomes: readonly RunOutcome[]): Column[] {
  const text = (name: string) => (outcome: RunOutcome) => cell(parametersOf(outcome)[name]);
  const names = keys(outcomes.map(parametersOf)).filter((name) => new Set(outcomes.map(text(name))).size > 1);
  const isOneFlow = new Set(outcomes.map(({ flowFile }) => flowFile)).size === 1;
  return isOneFlow && names.length <= MOST_COLUMNS
    ? names.map((name) => ({ name, text: text(name) }))
    : [{ name: 'What', text: ({ label }) => escapeMarkdown(shortened(label, LONGEST_CELL)) }];
}

function runName({ pathspec, details }: RunOutcome): string {
  return pathspec === undefined ? '–' : link(code(shortened(pathspec, LONGEST_CELL)), details?.uiUrl);
}

function duration(outcome: RunOutcome): string {
  const seconds = durationSeconds(outcome);
  return durationText(seconds === undefined ? undefined : seconds * 1000).replaceAll(' ', '\u00a0');
}

function why(outcome: RunOutcome): string {
  const failure = failureOf(outcome);
  if (!failure) return '';
  const step = failure.stepName === undefined ? '' : `${shortened(failure.stepName, LONGEST_CELL)}: `;
  const escape = failure.reason === 'task-exception' ? code : escapeMarkdown;
  return escape(step + shortened(failure.message.trim(), LONGEST_WHY));
}

/** As far as known those that the run had; else those that were asked for. */
function parametersOf({ details, parameters }: RunOutcome): Readonly<Record<string, unknown>> {
  return details?.parameters ?? parameters;
}

function cell(value: unknown): string {
  return value === undefined ? '–' : code(shortened(valueText(value), LONGEST_CELL));
}

function keys(records: readonly Readonly<Record<string, unknown>>[]): string[] {
  return [...new Set(records.flatMap((record) => Object.keys(record)))];
}
