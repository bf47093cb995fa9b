import type { TaskAttempt, TaskException, TaskHistory } from '../client/index.js';

/** A task for which `replacement` stands in place of all that its code said about failures. How it ended is still known. */
export function withoutTexts(task: TaskHistory, replacement: string): TaskHistory {
  const withoutMessage = ({ type }: TaskException): TaskException => ({
    type: type.length > MAX_TYPE_LENGTH ? '…' : type,
    message: replacement,
    stacktrace: undefined,
  });
  const attempts = task.attempts.map(({ printedTraceback, ...attempt }): TaskAttempt => {
    const { exception, explanation } = attempt;
    return {
      ...attempt,
      exception: exception && withoutMessage(exception),
      ...((explanation ?? printedTraceback) !== undefined && { explanation: replacement }),
    };
  });
  return { ...task, attempts, caught: task.caught && withoutMessage(task.caught) };
}

const MAX_TYPE_LENGTH = 200;
