import { jsonText } from '../runner/index.js';
import { codeBlock, escapeMarkdown, table } from './markdown.js';
import { durationSeconds, type OutcomeStatus, type RunOutcome } from './outcome.js';

const SYMBOLS: Readonly<Record<OutcomeStatus, string>> = {
  running: '🔵',
  successful: '✅',
  failed: '❌',
  timeout: '⏰',
  cancelled: '🚫',
};

/** GitHub drops a step's summary above 1 MiB; parameters are cut long before they could matter. */
const LONGEST_VALUE = 500;

/** The summary of one or more runs, as Markdown for GitHub's job summary. */
export function summary(outcomes: readonly RunOutcome[], logArtifact?: string): string {
  const overview = outcomes.length > 1 ? [overviewTable(outcomes)] : [];
  const log = logArtifact ? [`Full logs: artifact ${escapeMarkdown(logArtifact)}`] : [];
  return [...overview, ...outcomes.map(runSection), ...log].join('\n\n') + '\n';
}

function overviewTable(outcomes: readonly RunOutcome[]): string {
  return table(
    ['', 'Flow', 'Run', 'Status', 'Duration'],
    outcomes.map((outcome) => [
      SYMBOLS[outcome.status],
      escapeMarkdown(outcome.flowName ?? outcome.flowFile),
      escapeMarkdown(outcome.runId ?? '–'),
      outcome.status,
      duration(outcome),
    ]),
  );
}

function runSection(outcome: RunOutcome): string {
  const title = escapeMarkdown(outcome.pathspec ?? outcome.flowName ?? outcome.flowFile);
  const facts: [string, string][] = [
    ['Status', outcome.status],
    ['Flow file', escapeMarkdown(outcome.flowFile)],
    [
      'Exit code',
      outcome.exitCode === undefined
        ? '–'
        : `${outcome.exitCode}${outcome.signal ? ` (${outcome.signal})` : ''}`,
    ],
    ['Started', outcome.startedAt.toISOString()],
    ['Duration', duration(outcome)],
    ...(outcome.originRunId
      ? [['Resumed from', escapeMarkdown(outcome.originRunId)] as [string, string]]
      : []),
    ...Object.entries(outcome.parameters).map(([name, value]): [string, string] => [
      `Parameter ${escapeMarkdown(name)}`,
      escapeMarkdown(shortened(valueText(value))),
    ]),
    ...list('Tags', outcome.tags),
    ...list('Decospecs', outcome.decospecs),
  ];
  return [
    `### ${SYMBOLS[outcome.status]} ${title}`,
    table(['', ''], facts),
    ...(outcome.error ? [codeBlock(outcome.error.message.slice(0, 20_000))] : []),
  ].join('\n\n');
}

function list(name: string, items: readonly string[]): [string, string][] {
  return items.length === 0 ? [] : [[name, items.map((item) => escapeMarkdown(shortened(item))).join(', ')]];
}

function valueText(value: unknown): string {
  return typeof value === 'string' ? value : jsonText(value);
}

function shortened(text: string): string {
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}

/** e.g. `3.2 s`, `4 min 05 s`, `2 h 03 min`. */
function duration(outcome: RunOutcome): string {
  const seconds = durationSeconds(outcome);
  if (seconds === undefined) return '–';
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return whole < 3600
    ? `${Math.floor(whole / 60)} min ${two(whole % 60)} s`
    : `${Math.floor(whole / 3600)} h ${two((whole % 3600) / 60)} min`;
}
