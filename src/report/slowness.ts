import type { TaskHistory } from '../client/index.js';
import { median } from '../outcome/step-facts.js';
import { durationText } from './duration-text.js';
import { durationSeconds, type RunOutcome } from '../outcome/outcome.js';

/** Anything below this share of a run's time, or below half a second, is not worth mentioning. */
const MIN_PART = 0.05;
const MIN_SECONDS = 0.5;

/** The first run that has advice: the others may have the same reasons. */
export function firstAdvice(
  outcomes: readonly RunOutcome[],
): { readonly outcome: RunOutcome; readonly advice: readonly string[] } | undefined {
  for (const outcome of outcomes) {
    const advice = slowness(outcome);
    if (advice.length > 0) return { outcome, advice };
  }
  return undefined;
}

/**
 * How to make a run like this faster, and by how much: what Metaflow spent on other things than the flow's work. For an unsuccessful run,
 * this does not matter.
 */
export function slowness(outcome: RunOutcome): string[] {
  if (outcome.status !== 'successful') return [];
  const least = Math.max(MIN_SECONDS, (durationSeconds(outcome) ?? 0) * MIN_PART);
  const causes = [pylint(outcome), compiling(outcome), cards(outcome), startingCold(outcome)];
  return [
    ...startedCold(outcome),
    ...causes.flatMap((cause) => (cause && cause.seconds >= least ? [cause.advice] : [])),
  ];
}

/** Why a run that should have started its tasks warm did not do so for all of them. */
function startedCold({ costs }: RunOutcome): string[] {
  const { warm = 0, cold = [] } = costs?.warm ?? {};
  if (cold.length === 0) return [];
  const [some, rest] = warm === 0 ? ['No task', 'They'] : ['Not every task', 'The others'];
  return [`${some} started warm ("warm-tasks"): ${cold.join('; ')}. ${rest} started as without the option.`];
}

interface Cause {
  readonly seconds: number;
  readonly advice: string;
}

function pylint({ costs }: RunOutcome): Cause | undefined {
  if (costs?.pylint === undefined) return undefined;
  const advice = `pylint added ${text(costs.pylint)} before the run. Set the option "pylint: false" to skip it here.`;
  return { seconds: costs.pylint, advice };
}

function compiling({ costs, details }: RunOutcome): Cause | undefined {
  if (costs?.compiling === undefined) return undefined;
  const executed = (details?.history.tasks ?? []).filter(
    ({ originPathspec }) => originPathspec === undefined,
  );
  const attempts = executed.reduce((sum, task) => sum + task.attempts.length, 0);
  // Warm tasks are forked from one process that has compiled it.
  const forked = Math.max(0, (costs.warm?.warm ?? 0) - 1);
  const processes = attempts - forked + 1;
  const advice =
    `Each of the run's ${processes} processes spent about ${text(costs.compiling)} compiling Metaflow, because its bytecode is missing ` +
    'and cannot be saved. Run "python -m compileall" over the installed packages when you build the environment, or unset ' +
    'PYTHONDONTWRITEBYTECODE if it is set.';
  return { seconds: costs.compiling * processes, advice };
}

/** The task's process renders cards when the task itself has ended; other processes end soon after that. */
function cards({ details }: RunOutcome): Cause | undefined {
  const steps = details?.history.graph?.steps ?? [];
  const hasCard = new Set(
    steps.filter((step) => step.decorators.some(({ name }) => name === 'card')).map(({ name }) => name),
  );
  const tasks = details?.history.tasks ?? [];
  const others = tasks.filter(({ stepName }) => !hasCard.has(stepName)).flatMap(afterwards);
  const usual = median(others.sort((a, b) => a - b)) ?? 0;
  const times = tasks.filter(({ stepName }) => hasCard.has(stepName)).flatMap(afterwards);
  if (times.length === 0) return undefined;
  const seconds = times.reduce((sum, time) => sum + Math.max(0, time - usual), 0);
  const many = times.length === 1 ? '1 task' : `${times.length} tasks`;
  const advice = `Rendering cards took ${text(seconds)} (${many}). Use "@card" on fewer steps to save that.`;
  return { seconds, advice };
}

/** With fewer tasks, or if less than this share of the run's time is saved, warm tasks are not worth mentioning. */
const MIN_TASKS = 20;
const MIN_PART_SAVED = 0.2;

/** The share of a task's start that remains if it is forked. */
const PART_LEFT = 0.15;

/** Steps with these decorators have their own machine or interpreter. */
const ELSEWHERE = new Set(['kubernetes', 'batch', 'conda', 'pypi']);

/** Tasks on this machine whose start takes a large part of a run that does not use warm tasks. */
function startingCold(outcome: RunOutcome): Cause | undefined {
  const { costs, details } = outcome;
  if (costs?.warm || process.platform !== 'linux') return undefined;
  const elsewhere = (details?.history.graph?.steps ?? [])
    .filter(({ decorators }) => decorators.some(({ name }) => ELSEWHERE.has(name)))
    .map(({ name }) => name);
  const tasks = (details?.history.tasks ?? []).filter(
    ({ stepName, originPathspec, metadata }) =>
      originPathspec === undefined && Object.keys(metadata).length === 0 && !elsewhere.includes(stepName),
  );
  if (tasks.length < MIN_TASKS) return undefined;
  const between = (from: Date | undefined, to: Date | undefined) =>
    from && to ? Math.max(0, to.getTime() - from.getTime()) : 0;
  const sum = (times: readonly number[]) => times.reduce((total, time) => total + time, 0);
  const starting = sum(tasks.map(({ createdAt, attempts }) => between(createdAt, attempts[0]?.startedAt)));
  const all = sum(
    tasks.map(({ createdAt, attempts }) =>
      between(createdAt, attempts.at(-1)?.exitedAt ?? attempts.at(-1)?.finishedAt),
    ),
  );
  const saved = all > 0 ? (starting / all) * (1 - PART_LEFT) : 0;
  if (saved < MIN_PART_SAVED) return undefined;
  const seconds = (durationSeconds(outcome) ?? 0) * saved;
  const advice =
    `Starting its ${tasks.length} tasks took ${Math.round((starting / all) * 100)} % of the run's time. ` +
    `"warm-tasks" would save about ${text(seconds)}: see docs/warm-tasks.md.`;
  return { seconds, advice };
}

/** The seconds from the end of each attempt's work to the end of its process, if known. */
function afterwards({ attempts }: TaskHistory): number[] {
  return attempts.flatMap(({ finishedAt, exitedAt }) =>
    finishedAt && exitedAt ? [(exitedAt.getTime() - finishedAt.getTime()) / 1000] : [],
  );
}

function text(seconds: number): string {
  return durationText(seconds * 1000);
}
