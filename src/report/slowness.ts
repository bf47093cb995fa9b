import type { TaskHistory } from '../client/index.js';
import { median } from '../outcome/step-facts.js';
import { durationText } from './duration-text.js';
import { durationSeconds, type RunOutcome } from '../outcome/outcome.js';

/** What is less than this part of a run's time, or than half a second, is not worth a word. */
const LEAST_PART = 0.05;
const LEAST_SECONDS = 0.5;

/** The first of several runs for which there is such advice: all may have the same reasons. */
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
 * How to make a run like this faster, and by how much: what Metaflow spent on something else than the flow's work. Of a run that
 * was not successful nobody asks that.
 */
export function slowness(outcome: RunOutcome): string[] {
  if (outcome.status !== 'successful') return [];
  const least = Math.max(LEAST_SECONDS, (durationSeconds(outcome) ?? 0) * LEAST_PART);
  const causes = [pylint(outcome), compiling(outcome), cards(outcome)];
  return causes.flatMap((cause) => (cause && cause.seconds >= least ? [cause.advice] : []));
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
  const processes = attempts + 1;
  const advice =
    `Each of the run's ${processes} processes spent about ${text(costs.compiling)} compiling Metaflow, because its bytecode is missing ` +
    'and cannot be saved. Run "python -m compileall" over the installed packages when you build the environment, or unset ' +
    'PYTHONDONTWRITEBYTECODE if it is set.';
  return { seconds: costs.compiling * processes, advice };
}

/** Cards are made when the task itself has ended, by its process; other processes end soon then. */
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

/** Seconds from the end of each attempt's work to the end of its process, where that is known. */
function afterwards({ attempts }: TaskHistory): number[] {
  return attempts.flatMap(({ finishedAt, exitedAt }) =>
    finishedAt && exitedAt ? [(exitedAt.getTime() - finishedAt.getTime()) / 1000] : [],
  );
}

function text(seconds: number): string {
  return durationText(seconds * 1000);
}
