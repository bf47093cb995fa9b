import { lastMessage, logTail } from '../runner/index.js';

export interface LogFiles {
  readonly stdoutFile: string;
  readonly stderrFile: string;
}

/** Metaflow's own lines about a task, which tell nothing of why it failed. */
const OF_METAFLOW = /^(Data store error:|Task failed\.|Task is starting|Sleeping|$)/;

/** Why a run failed, by Metaflow's logs. */
export interface LastWords {
  readonly text: string;
  /** The task that is to blame, where it is one. */
  readonly task?: { readonly stepName: string; readonly taskId: string };
}

/**
 * Why a run failed, in Metaflow's words: its last error. Where that only names a task, as the task never got to run or was lost, what the
 * task's log says of that. `undefined` where there is none.
 */
export function lastWords({ stdoutFile, stderrFile }: LogFiles): LastWords | undefined {
  const said = lastMessage(logTail(stderrFile), { indentedOnly: true });
  const [, mute, muteId] =
    /^Data store error: No completed attempts of the task was found for task '[^/]+\/[^/]+\/([^/]+)\/([^/']+)'/.exec(
      said,
    ) ?? [];
  if (mute !== undefined && muteId !== undefined) {
    const text = `Its process ended before Metaflow had stored what it made. Metaflow says: ${said}`;
    return { text, task: { stepName: mute, taskId: muteId } };
  }
  const [, stepName, taskId] = /^Step failure: Step (\S+) \(task-id (\S+)\) failed/.exec(said) ?? [];
  if (stepName === undefined || taskId === undefined) return said === '' ? undefined : { text: said };
  const why = wordsOfTask(logTail(stdoutFile), `${stepName}/${taskId}`);
  return { text: why ?? said, task: { stepName, taskId } };
}

/** The last exception of a task's log, else the last of Metaflow's errors ("Kubernetes error:"), with the lines that belong to it. */
function wordsOfTask(stdout: string, task: string): string | undefined {
  const texts = stdout.split('\n').flatMap((line) => {
    const [, named, text] = /^\S+ \S+ \[[^/\]]+\/(\S+) \(pid \d+\)\] (.*)$/.exec(line) ?? [];
    return named === task && text !== undefined ? [text.trim()] : [];
  });
  const exception = texts.findLastIndex((text) => /^[\w.]+(Exception|Error)\w*: ./.test(text));
  const headline = texts.findLastIndex(
    (text) => /^[A-Z][\w ]* error:$/.test(text) && !OF_METAFLOW.test(text),
  );
  const from = exception === -1 ? headline : exception;
  if (from === -1) return undefined;
  const rest = texts.slice(from + 1);
  const end = rest.findIndex((text) => OF_METAFLOW.test(text));
  const [first, ...more] = [texts[from] ?? '', ...(end === -1 ? rest : rest.slice(0, end))];
  return [first.replace(/^(\w+\.)+(?=\w)/, ''), ...more].join(' ').slice(0, 2_000);
}
