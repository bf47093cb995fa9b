import type { RunProgress } from '../../../display/progress.js';
import type { RunOutcome } from '../../../outcome/outcome.js';
import { stepFacts } from '../../../outcome/step-facts.js';
import { TASK_STATUSES, type TaskStatus } from '../../../outcome/task-status.js';
import { durationText } from '../../../report/duration-text.js';
import { endMark, endText } from '../../../report/result-line.js';

/** The state of a run on the screen. */
export interface ShownRun {
  readonly label: string;
  /** Set as soon as the run has an id. */
  pathspec?: string | undefined;
  /** In milliseconds; absent while the run is waiting. */
  startedAt?: number;
  progress?: RunProgress;
  /** How many tasks of each step had failed when the run was cancelled; later failures count as interrupted. */
  failedBefore?: ReadonlyMap<string, number>;
  outcome?: RunOutcome;
}

export interface FrameOptions {
  /** The terminal's height. */
  readonly rows: number;
  readonly now: number;
  /** Whether this is the last drawing: lines below it then show how the runs ended. */
  readonly isLast: boolean;
}

/** A step, and how many of its tasks have each status. */
interface ShownStep {
  readonly name: string;
  readonly counts: ReadonlyMap<TaskStatus, number>;
}

/**
 * What a terminal shows of runs: a line for each, its steps, and below them the end of the log. It is never taller than the terminal. If it
 * does not fit, it omits first lines of the log, then steps, those of ended runs first, and last whole runs, which it counts.
 */
export function frame(
  runs: readonly ShownRun[],
  log: readonly string[],
  { rows, now, isLast }: FrameOptions,
): string[] {
  const room = Math.max(1, rows - 1);
  const candidates = isLast ? runs.filter((run) => stepsOf(run).length > 0) : runs;
  const shown = candidates.length <= room ? candidates : mostImportant(candidates, room - 1, rankOf);
  const left = candidates.filter((run) => !shown.includes(run));
  const hasHeading = !isLast || runs.length > 1;
  const headings = (hasHeading ? shown.length : 0) + (left.length > 0 ? 1 : 0);
  const steps = fittingSteps(shown, room - headings);
  const lines = shown.flatMap((run, index) => [
    ...(hasHeading ? [isLast ? run.label : heading(run, now)] : []),
    ...(steps[index] ?? []),
  ]);
  if (left.length > 0) lines.push(`… and ${countsOf(left)}`);
  const logRoom = room - lines.length - 1;
  return logRoom > 0 && log.length > 0 ? [...lines, '', ...log.slice(-logRoom)] : lines;
}

/** The most important part comes first: a narrow terminal cuts the end. */
function heading(run: ShownRun, now: number): string {
  const { label, startedAt, outcome, failedBefore, pathspec = outcome?.pathspec } = run;
  const name = pathspec === undefined ? '' : ` (${pathspec})`;
  if (outcome) return `${endMark(outcome)} ${label}: ${endText(outcome)}${name}`;
  if (startedAt === undefined) return `· ${label}: ${failedBefore ? 'will not be started' : 'waits'}`;
  const state = failedBefore ? 'is being cancelled, after' : 'running for';
  return `▸ ${label}: ${state} ${durationText(now - startedAt)}${name}`;
}

/** The steps of each run, in as many lines as fit. */
function fittingSteps(runs: readonly ShownRun[], room: number): string[][] {
  const steps = runs.map(stepsOf);
  const all = steps.reduce((sum, { length }) => sum + length, 0);
  const wanted = steps.map(({ length }, index) => (all > room && runs[index]?.outcome ? 0 : length));
  const shares = fairShares(wanted, room);
  return steps.map((ofRun, index) => stepLines(ofRun, shares[index] ?? 0));
}

/** Small requests are met in full; the others share the rest equally. */
function fairShares(wanted: readonly number[], room: number): number[] {
  const shares = wanted.map(() => 0);
  let left = room;
  const order = [...wanted.entries()].sort(([, a], [, b]) => a - b);
  for (const [taken, [index, want]] of order.entries()) {
    const share = Math.min(want, Math.floor(left / (order.length - taken)));
    shares[index] = share;
    left -= share;
  }
  return shares;
}

function stepLines(steps: readonly ShownStep[], max: number): string[] {
  if (max <= 0) return [];
  if (steps.length <= max) return steps.map(stepLine);
  // Later steps are more informative than earlier ones.
  const shown = mostImportant([...steps].reverse(), Math.max(1, max - 1), rankOfStep).reverse();
  const more = `  … ${steps.length - shown.length} more steps`;
  return [...shown.map(stepLine), ...(max > 1 ? [more] : [])];
}

function stepLine({ name, counts }: ShownStep): string {
  const words = [...counts].map(([status, count]) => `${count} ${status}`);
  const [worst] = counts.keys();
  const mark = isBad(worst) ? '✗' : worst === 'running' ? '▸' : '✓';
  return `  ${mark} ${name}: ${words.join(', ')}`;
}

/** For an ended run, the steps as in the summary; for others, as in the log. */
function stepsOf({ outcome, progress, failedBefore }: ShownRun): ShownStep[] {
  const facts = outcome ? stepFacts(outcome).filter(({ tasks }) => tasks.length > 0) : [];
  if (facts.length > 0) return facts.map(({ name, counts }) => ({ name, counts }));
  const isCancelled = outcome?.status === 'cancelled' || outcome?.status === 'timeout';
  return [...(progress?.steps.values() ?? [])].map((step) => {
    const failedTasks = failedBefore?.get(step.stepName) ?? (failedBefore || isCancelled ? 0 : step.failed);
    const failed = Math.min(step.failed, failedTasks);
    const unfinished = outcome ? step.running : 0;
    const found: Partial<Record<TaskStatus, number>> = {
      failed,
      interrupted: step.failed - failed + unfinished,
      running: step.running - unfinished,
      successful: step.successful,
      reused: step.cloned,
    };
    const counts = TASK_STATUSES.map((status) => [status, found[status] ?? 0] as const);
    return { name: step.stepName, counts: new Map(counts.filter(([, count]) => count > 0)) };
  });
}

function isBad(status: TaskStatus | undefined): boolean {
  return status === 'failed' || status === 'lost' || status === 'interrupted';
}

function rankOfStep({ counts }: ShownStep): number {
  const [worst] = counts.keys();
  return isBad(worst) ? 0 : worst === 'running' ? 1 : 2;
}

function rankOf({ startedAt, outcome }: ShownRun): number {
  if (outcome) return outcome.status === 'successful' ? 3 : 1;
  return startedAt === undefined ? 2 : 0;
}

/** The given number of items with the lowest ranks, in their original order. */
function mostImportant<Item>(items: readonly Item[], max: number, rank: (item: Item) => number): Item[] {
  const kept = new Set([...items].sort((a, b) => rank(a) - rank(b)).slice(0, max));
  return items.filter((item) => kept.has(item));
}

/** Example: `3 running, 12 waiting`. */
function countsOf(runs: readonly ShownRun[]): string {
  const counts = new Map<string, number>();
  for (const { outcome, startedAt } of runs) {
    const word = outcome?.status ?? (startedAt === undefined ? 'waiting' : 'running');
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].map(([word, count]) => `${count} ${word}`).join(', ');
}
