import {
  metaflowVersionOf,
  type Run,
  type Task,
  type TaskAttempt,
  type TaskHistory,
} from '../../client/index.js';
import type { RunOutcome } from '../../outcome/outcome.js';
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
  { flowFile, cwd }: Pick<OutputSource, 'flowFile' | 'cwd'>,
): Promise<RunOutcome> {
  try {
    const by = { shown: new ShownLines(stdoutFile), flowFile, cwd };
    const run = task.parent.parent;
    const { graph, tasks: recorded } = await run.history();
    const wasEnded = outcome.status === 'cancelled' || outcome.status === 'timeout';
    const isUnfinished =
      outcome.status === 'successful' && recorded.some(({ attempts }) => attempts.at(-1)?.ok !== true);
    const tasks = isUnfinished ? recorded.map((one) => withLast(one, { ok: false })) : recorded;
    return {
      ...outcome,
      ...(isUnfinished && { status: 'failed' }),
      details: {
        history: { graph, tasks: wasEnded ? tasks : await withReasons(run, tasks, task, by) },
        ...{ parameters: outcome.parameters, tags: outcome.tags, artifacts: {} },
        ...{ gates: [], cards: [], uiUrl: undefined },
        metaflowVersion: metaflowVersionOf(await run.systemTags),
      },
    };
  } catch (error) {
    return { ...outcome, detailsError: error instanceof Error ? error : new Error(String(error)) };
  }
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
