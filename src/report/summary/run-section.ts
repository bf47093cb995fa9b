import { groupedBy } from '../../client/grouped-by.js';
import { durationText } from '../duration-text.js';
import { allOf } from '../../runner/index.js';
import { exceptionText } from '../../outcome/exception-text.js';
import { attemptBeforeCatch, attemptFailure, exitText, failureOf, hookText } from '../../outcome/failure.js';
import { comparisonTable } from './comparison-table.js';
import { failureParts } from './failure-parts.js';
import { flowDiagram } from './flow-diagram.js';
import { code, escapeMarkdown, link, table } from './markdown.js';
import {
  durationSeconds,
  type GateResult,
  type OutcomeStatus,
  type ReportedCard,
  type RunOutcome,
  startOf,
  gateSource,
} from '../../outcome/outcome.js';
import type { OptionalPart, Part } from './optional-parts.js';
import { shortened } from '../plain-text.js';
import { stepFacts } from '../../outcome/step-facts.js';
import { stepsTable } from './steps-table.js';
import type { SummaryOptions } from './summary-options.js';
import { wasRetried } from '../../outcome/task-status.js';
import { timeline } from './timeline.js';
import { artifactText, judgedText, valueText } from '../value-text.js';

export const SYMBOLS: Readonly<Record<OutcomeStatus, string>> = {
  running: '🔵',
  successful: '✅',
  failed: '❌',
  timeout: '⏰',
  cancelled: '🚫',
};

const MAX_NAME_LENGTH = 200;
const MAX_VALUE_LENGTH = 500;
const MAX_VALUES = 100;
const MAX_REMARKS = 10;

/** Everything that a summary shows about one run. */
export interface RunSection {
  /** What happened, e.g. `❌ TrainFlow/12 failed in step fit after 3.2 s`; in HTML, which is also Markdown. */
  readonly title: string;
  /** The run's page. */
  readonly url: string | undefined;
  /** Why the run was not successful; empty for a successful run. */
  readonly failure: readonly Part[];
  readonly details: readonly Part[];
}

export function runSection(outcome: RunOutcome, options: SummaryOptions): RunSection {
  return {
    title: title(outcome),
    url: outcome.details?.uiUrl ?? outcome.orchestratorUrl,
    failure: failureOf(outcome)
      ? [...failureParts(outcome, options), ...optional(gates(outcome), undefined)]
      : [],
    details: details(outcome, options),
  };
}

function details(outcome: RunOutcome, options: SummaryOptions): Part[] {
  const isGood = outcome.status === 'successful';
  const kind = (name: 'timelines' | 'diagrams' | 'steps' | 'facts'): OptionalPart =>
    isGood ? `${name} of successful runs` : name;
  return [
    ...optional(isGood ? gates(outcome) : undefined, 'values of artifacts'),
    ...optional(artifacts(outcome, options), 'values of artifacts'),
    ...optional(flowDiagram(outcome), kind('diagrams')),
    ...optional(stepsTable(outcome), kind('steps')),
    ...optional(remarks(outcome), 'retried tasks, caught exceptions and exit hooks'),
    ...optional(timeline(outcome), kind('timelines')),
    ...optional(facts(outcome, options), kind('facts')),
  ];
}

function optional(markdown: string | undefined, kind: OptionalPart | undefined): Part[] {
  return markdown === undefined || markdown === '' ? [] : [{ markdown, kind }];
}

function title(outcome: RunOutcome): string {
  const { status, pathspec, label } = outcome;
  const name = escapeMarkdown(shortened(pathspec ?? label, MAX_NAME_LENGTH));
  const seconds = outcome.runId === undefined ? undefined : durationSeconds(outcome);
  const preposition = outcome.status === 'successful' ? 'in' : 'after';
  const after = seconds === undefined ? '' : ` ${preposition} ${durationText(seconds * 1000)}`;
  return `${SYMBOLS[status]} ${name} ${verb(outcome)}${after}`;
}

function verb(outcome: RunOutcome): string {
  const failure = failureOf(outcome);
  switch (failure?.reason) {
    case undefined:
      return outcome.status === 'running' ? 'is running' : 'was successful';
    case 'timeout':
      return 'timed out';
    case 'cancelled':
      return 'was cancelled';
    case 'invalid-input':
    case 'invalid-flow':
    case 'not-started':
      return 'was not started';
    case 'gate':
      return `failed by ${judgesOf(outcome)}`;
    default:
      return failure?.stepName === undefined
        ? 'failed'
        : `failed in step ${escapeMarkdown(failure.stepName)}`;
  }
}

function trippedGates({ details }: RunOutcome): readonly GateResult[] {
  return details?.gates.filter(({ tripped }) => tripped) ?? [];
}

function judgesOf(outcome: RunOutcome): string {
  const sources = [...new Set(trippedGates(outcome).map(gateSource))];
  return allOf(sources.map((source) => (source === 'plugin' ? 'a plugin' : source)));
}

function gates({ details }: RunOutcome): string | undefined {
  const all = details?.gates ?? [];
  if (all.length === 0) return undefined;
  const rows = all
    .slice(0, MAX_VALUES)
    .map((gate) => [
      code(shortened(gate.condition, MAX_NAME_LENGTH)),
      gate.value === undefined ? '–' : code(shortened(judgedText(gate.value), MAX_VALUE_LENGTH)),
      verdict(gate),
    ]);
  return table(['Fails if', 'Value', ''], rows);
}

function verdict({ tripped, base, problem, isSkipped }: GateResult): string {
  const why = problem === undefined ? undefined : escapeMarkdown(shortened(problem, MAX_VALUE_LENGTH));
  if (isSkipped) return `not evaluated${why === undefined ? '' : `: ${why}`}`;
  const than =
    base === undefined || why !== undefined
      ? ''
      : ` (base: ${code(shortened(judgedText(base), MAX_VALUE_LENGTH))})`;
  if (!tripped) return `✅ does not hold${than}`;
  return `❌ ${why ?? 'holds'}${than}`;
}

function artifacts({ details }: RunOutcome, { ranking }: SummaryOptions): string | undefined {
  if (details?.base?.pathspec !== undefined) return comparisonTable(details, details.base, ranking);
  const all = Object.entries(details?.artifacts ?? {});
  if (all.length === 0) return undefined;
  const rows = all
    .slice(0, MAX_VALUES)
    .map(([name, value]) => [
      code(shortened(name, MAX_NAME_LENGTH)),
      code(shortened(artifactText(details, name, value), MAX_VALUE_LENGTH)),
    ]);
  return table(['Artifact', 'Value'], rows);
}

/** Tasks that were retried, exceptions that did not end the run, cards that were not rendered, and exit hooks that failed after it. */
function remarks({ details }: RunOutcome): string | undefined {
  const tasks = details?.history.tasks ?? [];
  const lines = tasks.flatMap((task) => {
    const where = `step ${code(task.stepName)}, task ${code(task.taskId)}`;
    if (task.originPathspec !== undefined) return [];
    const before = (words: string) => `, before that ${code(shortened(words, MAX_VALUE_LENGTH))}`;
    if (task.caught) {
      const kept = code(shortened(exceptionText(task.caught), MAX_VALUE_LENGTH));
      const attempt = attemptBeforeCatch(task);
      return [
        `- ⚠️ ${where}: <code>@catch</code> kept ${kept}${attempt ? before(attemptFailure(attempt).text) : ''}`,
      ];
    }
    if (!wasRetried(task)) return [];
    const failed = task.attempts.findLast(({ ok }) => ok !== true);
    const cause = failed ? before(attemptFailure(failed).text) : '';
    return [`- 🔁 ${where}: successful on attempt ${task.attempts.length}${cause}`];
  });
  const hooks = (details?.failedHooks ?? []).map(
    (hook) => `- ⚠️ ${escapeMarkdown(shortened(hookText(hook), MAX_VALUE_LENGTH))}`,
  );
  const all = [...hooks, ...lines, ...failedCards(details?.cards ?? [])];
  const more = all.length - MAX_REMARKS;
  return [...all.slice(0, MAX_REMARKS), ...(more > 0 ? [`- and ${more} more`] : [])].join('\n');
}

/** A line for the cards of a step's tasks that could not be rendered for the same reason. */
function failedCards(cards: readonly ReportedCard[]): string[] {
  const failed = cards.filter(({ problem }) => problem !== undefined).reverse();
  const alike = groupedBy(failed, ({ stepName, type, id, problem }) =>
    [stepName, type, id, problem].join('\0'),
  );
  return [...alike.values()].map(([first, ...more]) => {
    const { stepName, taskId, type, id, problem = '' } = first as ReportedCard;
    const tasks = more.length === 0 ? `task ${code(taskId)}` : `${more.length + 1} tasks`;
    const card = code(id === undefined ? type : `${type}-${id}`);
    return `- ⚠️ step ${code(stepName)}, ${tasks}: the card ${card} could not be rendered: ${code(shortened(problem, MAX_VALUE_LENGTH))}`;
  });
}

function facts(outcome: RunOutcome, options: SummaryOptions): string {
  const { flowFile, details, tags, decospecs } = outcome;
  const cards = (details?.cards ?? []).map(({ fileName }) => fileName);
  const names = (texts: readonly string[]) => texts.map((text) => code(shortened(text, MAX_NAME_LENGTH)));
  const rows: [string, string][] = [
    ['Parameters', list(parameterTexts(outcome))],
    ['Tags', list(names(details?.tags ?? tags))],
    ['Decospecs', list(names(decospecs))],
    ['Resumed from', origin(outcome)],
    ['Pages', pages(outcome)],
    ['Cards', list(names(cards).map((name) => link(name, options.cards?.url)))],
    [
      'Started',
      startOf(outcome)
        ?.toISOString()
        .replace(/T(.{8}).*/, ' $1 UTC') ?? '',
    ],
    ['Process', outcome.exitCode ? escapeMarkdown(exitText(outcome)) : ''],
  ];
  return table(
    ['Flow', code(shortened(flowFile, MAX_NAME_LENGTH))],
    rows.filter(([, text]) => text !== ''),
  );
}

/** For a run on an orchestrator, whose title links to Metaflow's UI if there is one, and otherwise to the orchestrator. */
function pages({ orchestratorUrl, details }: RunOutcome): string {
  if (orchestratorUrl === undefined) return '';
  const ui = details?.uiUrl;
  const links = [link('orchestrator', orchestratorUrl), ...(ui === undefined ? [] : [link('Metaflow', ui)])];
  return links.join(', ');
}

/** Example: `learning_rate=0.1`, with the run's actual values, or the requested ones. */
function parameterTexts({ details, parameters }: RunOutcome): string[] {
  return Object.entries(details?.parameters ?? parameters).map(([name, value]) =>
    code(`${shortened(name, MAX_NAME_LENGTH)}=${shortened(valueText(value), MAX_VALUE_LENGTH)}`),
  );
}

function list(values: readonly string[]): string {
  const more = values.length > MAX_VALUES ? [`and ${values.length - MAX_VALUES} more`] : [];
  return [...values.slice(0, MAX_VALUES), ...more].join(' ');
}

/** The origin, and the tasks that were reused from it. */
function origin(outcome: RunOutcome): string {
  const { originRunId, flowName } = outcome;
  if (originRunId === undefined) return '';
  const reused = stepFacts(outcome).flatMap(({ name, counts, tasks }) => {
    const count = counts.get('reused');
    if (count === undefined) return [];
    const many =
      tasks.length === 1 ? '' : count === tasks.length ? ` ×${count}` : ` ${count} of ${tasks.length}`;
    return [`${code(name)}${many}`];
  });
  const run = code(
    shortened(flowName === undefined ? originRunId : `${flowName}/${originRunId}`, MAX_NAME_LENGTH),
  );
  return `${run}, ${reused.length === 0 ? 'no task was reused' : `reused: ${reused.join(', ')}${saved(outcome)}`}`;
}

/** How long the reused tasks had taken, if known for any. */
function saved({ reused = [] }: RunOutcome): string {
  const known = reused.flatMap(({ seconds }) => seconds ?? []);
  if (known.length === 0) return '';
  return `, which saved ${durationText(1000 * known.reduce((sum, seconds) => sum + seconds, 0))} of tasks' time`;
}
