import { durationSeconds } from '../../outcome/outcome.js';
import { durationText } from '../../report/duration-text.js';
import { SYMBOLS } from '../../report/summary/run-section.js';
import { shortened } from '../../report/plain-text.js';
import { countText, nameCell } from '../../report/summary/run-table.js';
import { failuresOf, othersThan } from '../report/summary-failures.js';
import { code, codeBlock, escapeMarkdown, table } from '../../report/summary/markdown.js';
import { bounded, MAX_LINE_LENGTH } from '../../outcome/bounded-text.js';
import type { CheckedFlow } from './check-flow.js';

/** How many rows and bytes the table has at most; all flows are in the results file. GitHub drops summaries above 1 MiB. */
const MAX_ROWS = 500;
const MAX_TABLE_BYTES = 512 * 1024;
/** How many parameters a row names. */
const MAX_NAMED = 4;
const MAX_LABEL_LENGTH = 200;

/** What a summary shows besides flows; without secrets. */
export interface CheckSummaryOptions {
  /** A heading. */
  readonly title: string | undefined;
  /** What prevents every flow from being deployed. */
  readonly problem: string | undefined;
}

/** The checked flows, as GitHub Markdown. @param flows without secrets */
export function checkSummary(flows: readonly CheckedFlow[], { title, problem }: CheckSummaryOptions): string {
  const faulty = flows.filter(({ outcome }) => outcome.status !== 'successful');
  const head = ['', 'Flow', 'File', 'Steps', 'Required parameters', 'Time'];
  const hasBranches = flows.some(({ branch }) => branch !== undefined);
  const count = countText(flows.length, 'flow');
  const rows = fitting(
    [...faulty, ...flows.filter((flow) => !faulty.includes(flow))].map((flow) =>
      hasBranches ? [...cells(flow), branchText(flow)] : cells(flow),
    ),
  );
  return [
    ...(title === undefined ? [] : [`## ${escapeMarkdown(title)}`]),
    `### ${faulty.length > 0 ? `❌ ${faulty.length} of ${count} did not pass the check` : problem === undefined ? `✅ ${count} checked` : `❌ ${count} cannot be deployed`}`,
    ...(problem === undefined ? [] : [codeBlock(bounded(problem, MAX_LINE_LENGTH))]),
    table(hasBranches ? [...head, 'Branch'] : head, rows),
    ...othersThan(flows, rows.length),
    ...failuresOf(
      faulty.map(({ outcome: { label, error } }) => ({
        label,
        ...(error && { error: new Error(bounded(error.message, MAX_LINE_LENGTH)) }),
      })),
    ),
  ].join('\n\n');
}

function fitting(rows: readonly string[][]): string[][] {
  let left = MAX_TABLE_BYTES;
  return rows.slice(0, MAX_ROWS).filter((row) => (left -= Buffer.byteLength(row.join(' | '))) > 0);
}

function cells({ found, outcome }: CheckedFlow): string[] {
  const { label, status, flowName } = outcome;
  const seconds = durationSeconds(outcome);
  return [
    SYMBOLS[status],
    flowName === undefined ? '' : nameCell(flowName),
    code(shortened(label, MAX_LABEL_LENGTH)),
    found?.steps === undefined ? '' : String(found.steps.length),
    namesCell(toGive(found)),
    seconds === undefined ? '' : durationText(seconds * 1000),
  ];
}

function namesCell(names: readonly string[]): string {
  const more = names.length - MAX_NAMED;
  return [...names.slice(0, MAX_NAMED).map(nameCell), ...(more > 0 ? [`and ${more} more`] : [])].join(' ');
}

function toGive(found: CheckedFlow['found']): string[] {
  return (found?.parameters ?? [])
    .filter(({ required, prompts, hasDefault }) => prompts === true || (required && !hasDefault))
    .map(({ name }) => name);
}

function branchText({ branch }: CheckedFlow): string {
  if (branch === undefined) return '';
  return 'production' in branch ? 'production' : code(branch.branch);
}

/** A log line for a checked flow. */
export function checkLine({ outcome }: CheckedFlow): string {
  const { label, status, flowName = '' } = outcome;
  const seconds = durationSeconds(outcome);
  const time = seconds === undefined ? '' : ` (${durationText(seconds * 1000)})`;
  if (status === 'cancelled') return `✗ ${label}: cancelled`;
  return status === 'successful'
    ? `✓ ${label}: ${flowName} can be run${time}`
    : `✗ ${label}: cannot be run${time}`;
}

/** A log line for a flow that can run. */
export function deployableLine({ branch, outcome: { label, status } }: CheckedFlow): string {
  if (status !== 'successful') return `✗ ${label}: cannot be deployed`;
  const as =
    branch === undefined ? '' : 'production' in branch ? ' as production' : ` as branch ${branch.branch}`;
  return `✓ ${label}: can be deployed${as}`;
}
