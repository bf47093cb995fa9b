import { failureOf } from '../../outcome/failure.js';
import { escapeMarkdown, folded, link } from './markdown.js';
import { durationSeconds, type RunOutcome } from '../../outcome/outcome.js';
import { shortened } from '../plain-text.js';
import { SYMBOLS } from './run-section.js';
import {
  durationCell,
  failureCell,
  fieldNames,
  nameCell,
  runsHeading,
  runTable,
  valueCell,
  type Column,
} from './run-table.js';

/** With more columns of parameters, or of artifacts, the table would be wider than the page. */
const MAX_COLUMNS = 4;
const MAX_LABEL_LENGTH = 200;

/**
 * The overview of several runs: how many were successful, and a table with their differences and results. It takes about this many bytes at
 * most; unsuccessful runs are listed first.
 * @param maxShown a table with more rows is collapsed
 */
export function overview(outcomes: readonly RunOutcome[], maxBytes: number, maxShown = Infinity): string {
  const table = runTable(columns(outcomes), outcomes, badFirst(outcomes), maxBytes);
  const isLong = outcomes.length > maxShown;
  return `${runsHeading(outcomes)}\n\n${isLong ? folded('All runs', table) : table}`;
}

/** Runs in their order, unsuccessful ones first. */
export function badFirst(outcomes: readonly RunOutcome[]): RunOutcome[] {
  const isGood = ({ status }: RunOutcome) => status === 'successful';
  return [...outcomes.filter((outcome) => !isGood(outcome)), ...outcomes.filter(isGood)];
}

function columns(outcomes: readonly RunOutcome[]): Column<RunOutcome>[] {
  const artifacts = fieldNames(outcomes.map(({ details }) => details?.artifacts ?? {})).slice(0, MAX_COLUMNS);
  const hasFailures = outcomes.some((outcome) => failureOf(outcome));
  return [
    { name: '', text: ({ status }) => SYMBOLS[status] },
    {
      name: 'Run',
      text: ({ pathspec, orchestratorUrl, details }) =>
        link(nameCell(pathspec), details?.uiUrl ?? orchestratorUrl),
    },
    ...differences(outcomes),
    { name: 'Duration', text: (outcome) => durationCell(durationSeconds(outcome)) },
    ...artifacts.map((name) => ({
      name,
      text: ({ details }: RunOutcome) => valueCell(details?.artifacts ?? {}, name),
    })),
    ...(hasFailures ? [{ name: 'Why', text: why }] : []),
  ];
}

/** What distinguishes runs: a few parameters if they are of the same flow, otherwise their labels. */
function differences(outcomes: readonly RunOutcome[]): Column<RunOutcome>[] {
  const text = (name: string) => (outcome: RunOutcome) => valueCell(parametersOf(outcome), name);
  const names = fieldNames(outcomes.map(parametersOf)).filter(
    (name) => new Set(outcomes.map(text(name))).size > 1,
  );
  const isOneFlow = new Set(outcomes.map(({ flowFile }) => flowFile)).size === 1;
  return isOneFlow && names.length <= MAX_COLUMNS
    ? names.map((name) => ({ name, text: text(name) }))
    : [{ name: 'What', text: ({ label }) => escapeMarkdown(shortened(label, MAX_LABEL_LENGTH)) }];
}

function why(outcome: RunOutcome): string {
  const failure = failureOf(outcome);
  return failure ? failureCell(failure) : '';
}

/** The run's actual parameters if they are known, otherwise the requested ones. */
function parametersOf({ details, parameters }: RunOutcome): Readonly<Record<string, unknown>> {
  return details?.parameters ?? parameters;
}
