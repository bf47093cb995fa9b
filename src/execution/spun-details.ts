import type { Run, Task, TaskHistory } from '../client/index.js';
import type { RunOutcome } from '../outcome/outcome.js';
import { loggedException } from './words/logged-exception.js';
import { withPrintedWords } from './words/task-words.js';

/** The outcome of a task that was spun, with what it left behind. It is the only task of its run. */
export async function spunDetails(outcome: RunOutcome, task: Task): Promise<RunOutcome> {
  try {
    const run = task.parent.parent;
    const { graph, tasks } = await run.history();
    const wasEnded = outcome.status === 'cancelled' || outcome.status === 'timeout';
    return {
      ...outcome,
      details: {
        history: { graph, tasks: wasEnded ? tasks : await withReasons(run, tasks, task) },
        ...{ parameters: outcome.parameters, tags: outcome.tags, artifacts: {} },
        ...{ gates: [], cards: [], uiUrl: undefined },
      },
    };
  } catch (error) {
    return { ...outcome, detailsError: error instanceof Error ? error : new Error(String(error)) };
  }
}

async function withReasons(run: Run, tasks: readonly TaskHistory[], task: Task): Promise<TaskHistory[]> {
  return await withPrintedWords(run, await Promise.all(tasks.map((one) => withException(one, task))));
}

/** That the task has failed is Metaflow's verdict; what it raised is in its log, unless its artifacts are kept. */
async function withException(history: TaskHistory, task: Task): Promise<TaskHistory> {
  const last = history.attempts.at(-1);
  if (last?.ok !== false || last.exception) return history;
  const exception = loggedException(await task.stderr);
  return { ...history, attempts: [...history.attempts.slice(0, -1), { ...last, exception }] };
}
