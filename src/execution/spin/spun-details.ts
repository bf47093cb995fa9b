import {
  metaflowVersionOf,
  type FlowGraph,
  type Run,
  type Task,
  type TaskAttempt,
  type TaskHistory,
} from '../../client/index.js';
import type { RunOutcome } from '../../outcome/outcome.js';
import { Runner } from '../../runner/index.js';
import { runnerOptions, type RunPlan } from '../plan/run-plan.js';
import { separateText } from '../logs/joined-markers.js';
import { loggedException } from '../logs/logged-exception.js';
import { ShownLines } from '../logs/shown-lines.js';
import { isCut, withLastOutput, type OutputSource } from '../logs/task-output.js';

/**
 * The outcome of a spun task, with what it left behind. It is the only task of its run. Metaflow only looks at its process's exit code: one
 * that ended with 0 before the task was finished, as `sys.exit()` does, has failed, as it would have in a run.
 */
export async function spunDetails(
  outcome: RunOutcome,
  task: Task,
  stdoutFile: string,
  plan: RunPlan,
  abortSignal: AbortSignal,
): Promise<RunOutcome> {
  const { flowFile, cwd } = plan;
  try {
    const by = { shown: new ShownLines(stdoutFile), flowFile, cwd };
    const run = task.parent.parent;
    const { tasks: all, leftOut } = await run.history();
    // Whatever else is there was forged.
    const recorded = all.filter(({ stepName, taskId }) => stepName === task.parent.id && taskId === task.id);
    const wasEnded = outcome.status === 'cancelled' || outcome.status === 'timeout';
    const isUnfinished =
      outcome.status === 'successful' && recorded.some(({ attempts }) => attempts.at(-1)?.ok !== true);
    const tasks = isUnfinished ? recorded.map((one) => withLast(one, { ok: false })) : recorded;
    const explained = wasEnded ? tasks : await withReasons(run, tasks, task, by);
    const isCrashed = explained.some(({ attempts }) => {
      const last = attempts.at(-1);
      return last?.ok !== true && !last?.exception;
    });
    const graph = isCrashed && !wasEnded ? await graphOfStep(plan, task, abortSignal) : undefined;
    return {
      ...outcome,
      ...(isUnfinished && { status: 'failed' }),
      details: {
        history: { graph, tasks: explained },
        leftOut,
        ...{ parameters: outcome.parameters, tags: outcome.tags, artifacts: {} },
        ...{ gates: [], cards: [], uiUrl: undefined },
        metaflowVersion: metaflowVersionOf(await run.systemTags),
      },
    };
  } catch (error) {
    return { ...outcome, detailsError: error instanceof Error ? error : new Error(String(error)) };
  }
}

/** Metaflow stores no graph with a spun task. Without an exception, only the flow's code shows where the step is. */
async function graphOfStep(
  plan: RunPlan,
  task: Task,
  abortSignal: AbortSignal,
): Promise<FlowGraph | undefined> {
  const { parent } = task;
  const runner = new Runner(plan.flowFile, runnerOptions(plan));
  const { steps = [] } = await runner.introspect({ abortSignal }).catch(() => ({ steps: [] }));
  const step = steps.find(({ name }) => name === parent.id);
  if (!step) return undefined;
  const { name, type, file, line } = step;
  const unknown = { next: [], doc: '', foreachArtifact: undefined, decorators: [] };
  const known = { name, type, file: file ?? undefined, line: line ?? undefined };
  return { steps: [{ ...unknown, ...known }], parameters: [], configs: [] };
}

async function withReasons(
  run: Run,
  tasks: readonly TaskHistory[],
  task: Task,
  by: OutputSource,
): Promise<TaskHistory[]> {
  return await withLastOutput(run, await Promise.all(tasks.map((one) => withException(one, task, by))), by);
}

/** Metaflow decides that the task has failed; its exception is only in its log, unless its artifacts are kept. */
async function withException(
  history: TaskHistory,
  task: Task,
  { shown }: OutputSource,
): Promise<TaskHistory> {
  const last = history.attempts.at(-1);
  if (last?.ok !== false || last.exception) return history;
  const stderr = separateText(await task.endOfLog('stderr'));
  const log = isCut(stderr) ? shown.of(history.stepName, history.taskId).join('\n') : stderr;
  const exception = loggedException(log);
  return withLast(history, { exception });
}

function withLast(history: TaskHistory, known: Partial<TaskAttempt>): TaskHistory {
  const last = history.attempts.at(-1);
  return last ? { ...history, attempts: [...history.attempts.slice(0, -1), { ...last, ...known }] } : history;
}
