import type { GraphStep, TaskAttempt, TaskHistory } from '../client/index.js';
import { failedTasks } from '../outcome/failure.js';
import type { RunOutcome } from '../outcome/outcome.js';
import { RunnerError, StartError } from '../runner/index.js';
import { checkDatastore } from './remote/datastore-check.js';
import { metaflowsReason, type MetaflowsReason, type LogFiles } from './logs/metaflows-reason.js';
import { RemoteError } from './remote/remote-error.js';
import { checkService } from './remote/service-check.js';
import type { RunPlan } from './plan/run-plan.js';
import { whyUnexecuted } from './unexecuted-step.js';

export interface Explaining {
  /** The remote problem for which the run was stopped. */
  readonly trouble: RemoteError | undefined;
  readonly logs?: LogFiles | undefined;
  /** Aborts the queries to the datastore and the service. */
  readonly signal: AbortSignal;
}

/**
 * The outcome of a failed run whose tasks do not explain the failure: with Metaflow's last message, and with the problem of a remote
 * datastore or the metadata service, if that is the cause.
 */
export async function explainFailure(
  outcome: RunOutcome,
  plan: RunPlan,
  { trouble, logs, signal }: Explaining,
): Promise<RunOutcome> {
  if (trouble) return { ...outcome, status: 'failed', error: trouble };
  if (!isUnexplained(outcome)) return outcome;
  const hasFailedTask = failedTasks(outcome).length > 0;
  const reason = logs && !hasFailedTask && !outcome.error ? metaflowsReason(logs, plan.flowFile) : undefined;
  const metaflowMessage = outcome.error?.message ?? reason?.text;
  const { detailsError } = outcome;
  const known = detailsError instanceof RemoteError ? detailsError : await checkService(plan, signal);
  const found = known ?? (await checkDatastore(plan, signal));
  if (found) {
    const hasMore = metaflowMessage !== undefined && !found.isCompleteMessage;
    const message = `${found.message}${hasMore ? ` Metaflow's message: ${metaflowMessage}` : ''}`;
    return { ...outcome, error: new RemoteError(message, found.isFinal, found.isCompleteMessage) };
  }
  const blamed = reason?.task && withBlamedTask(outcome, reason.task, reason.text);
  if (blamed) return blamed;
  if (!reason) return outcome;
  const stoppedBy = reason.decorator === undefined ? undefined : decoratedStep(outcome, reason.decorator);
  if (stoppedBy) return { ...outcome, error: new RunnerError(reason.text), stoppedBy };
  const stop = stopOf(outcome, reason);
  const { stoppedAfter } = stop;
  const unexecuted =
    stoppedAfter !== undefined && NOT_CALLED.test(reason.text)
      ? await whyUnexecuted(stoppedAfter, plan, signal)
      : undefined;
  const error = unexecuted === undefined ? stop.error : new RunnerError(`${unexecuted} ${FINISHED}`);
  return { ...outcome, error, ...(stoppedAfter !== undefined && { stoppedAfter }) };
}

/** The step whose task could not be started because of this decorator; `undefined` unless only one can be meant. */
function decoratedStep({ details }: RunOutcome, decorator: string): RunOutcome['stoppedBy'] {
  const { graph, tasks = [] } = details?.history ?? {};
  const attemptsOf = ({ name }: GraphStep) =>
    tasks.filter(({ stepName }) => stepName === name).map(({ attempts }) => attempts);
  const open = graph?.steps.filter(
    (step) =>
      step.decorators.some(({ name }) => name === decorator) &&
      !attemptsOf(step).some((attempts) => attempts.at(-1)?.ok === true),
  );
  const created = open?.filter((step) => attemptsOf(step).some((attempts) => attempts.length === 0)) ?? [];
  const [step, ...others] = created.length > 0 ? created : (open ?? []);
  return step && others.length === 0 ? { stepName: step.name, decorator } : undefined;
}

/**
 * Metaflow blames a task that is fine for a foreach over too many items. It calls another mistake in a step's transition an internal error,
 * and says that self.next() was called with nothing if it was not called. A resumed run clones the step's task.
 */
function stopOf(
  { details }: RunOutcome,
  { text, task }: MetaflowsReason,
): Pick<RunOutcome, 'error' | 'stoppedAfter'> {
  const isInternal = text.startsWith(INTERNAL);
  const [, named = task?.stepName] = isInternal ? (TRANSITION.exec(text) ?? []) : [];
  const step = details?.history.graph?.steps.find(({ name }) => name === named);
  const stoppedAfter = step?.name;
  if (!step || !isInternal) return { error: new RunnerError(text), stoppedAfter };
  const reused = details?.history.tasks.find(({ stepName }) => stepName === stoppedAfter)?.originPathspec;
  const other = otherSteps(text);
  if (reused !== undefined && other)
    return {
      error: new RunnerError(
        `The step "${stoppedAfter}" leads to ${other.now}, but its task, which was reused from ${reused}, led to ${other.before}. Resume from this step, or start a new run.`,
      ),
      stoppedAfter,
    };
  const explanation = text.slice(INTERNAL.length).replace(NOT_CALLED, 'self.next() was not called.');
  const hints = NOT_CALLED.test(text) ? hintsOnReplacement(step) : [];
  return { error: new RunnerError([explanation, ...hints, FINISHED].join(' ')), stoppedAfter };
}

/** A decorator made with `@user_step_decorator` may execute another function in place of the step's. Metaflow puts its module before its name. */
function hintsOnReplacement({ decorators }: GraphStep): string[] {
  const names = decorators.filter(({ name }) => name.includes('.')).map(({ name }) => name.split('.').at(-1));
  return names.length === 0
    ? []
    : [
        `If @${names.join(' or @')} replaced the step's code, the new function must call self.next(), or return True.`,
      ];
}

/** Where a step leads now, and where its task led, according to Metaflow; `undefined` if the task led nowhere. */
function otherSteps(text: string): { readonly now: string; readonly before: string } | undefined {
  const [, expected, called] = CALLED.exec(text) ?? [];
  const [, chosen, cases] = CHOSEN.exec(text) ?? [];
  const [now, before] = [expected ?? cases, called ?? chosen];
  return now === undefined || before === undefined
    ? undefined
    : { now: now.replaceAll(', ', ' and '), before: before.replaceAll(', ', ' and ') };
}

/**
 * The outcome with a failed task that has not recorded its failure; `undefined` if that task is unknown. Metaflow also names a task that
 * has done all its work if its transition is not acceptable. By Metaflow's own verdict such a task is fine, and the run failed.
 */
function withBlamedTask(
  outcome: RunOutcome,
  { stepName, taskId }: NonNullable<MetaflowsReason['task']>,
  text: string,
): RunOutcome | undefined {
  const { details } = outcome;
  const isBlamedTask = (task: TaskHistory) => task.stepName === stepName && task.taskId === taskId;
  const task = details?.history.tasks.find(isBlamedTask);
  if (!details || !task || task.attempts.at(-1)?.ok === true) return undefined;
  const last: TaskAttempt = task.attempts.at(-1) ?? {
    ...{ attempt: 0, startedAt: task.createdAt, finishedAt: undefined, ok: false },
    ...{ returnCode: undefined, interrupted: false, exception: undefined },
  };
  const attempts = [
    ...task.attempts.slice(0, -1),
    { ...last, ok: false, interrupted: false, explanation: text },
  ];
  const tasks = details.history.tasks.map((one) => (isBlamedTask(one) ? { ...one, attempts } : one));
  return { ...outcome, details: { ...details, history: { ...details.history, tasks } } };
}

/** Whether neither a task's exception nor wrong usage explains the failure. */
function isUnexplained(outcome: RunOutcome): boolean {
  const { status, exitCode, error } = outcome;
  if (status !== 'failed' || exitCode === 0 || (error && !(error instanceof StartError))) return false;
  return !failedTasks(outcome).some(({ attempts }) => attempts.at(-1)?.exception);
}

/** Metaflow then lists no steps; a switch has a message of its own. */
const NOT_CALLED = /self\.next\(\) was called with \.|got:$/;
const INTERNAL = 'Internal error: ';
const TRANSITION = /\bstep (\w{1,200}) (?:was expected to transition|should transition|transitioned) /i;
const CALLED = /to step\(s\) (\w[\w, ]{0,2000})\. However, .{0,60} was called with (\w[\w, ]{0,2000})\./;
const CHOSEN = / transitioned to unexpected step (\w{1,200})\. Expected one of: (\w[\w, ]{0,2000})/;
const FINISHED = "The step's task counts as finished: after a correction, resume from this step.";
