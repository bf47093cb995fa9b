import { exceptionPrinted, lastMessage, logTail } from '../../runner/index.js';
import { raisingDecorator } from '../../outcome/place/decorator-place.js';
import { firstOfChain, readTraceback } from '../../outcome/place/traceback.js';
import { lastOutput } from './last-output.js';
import { ShownLines } from './shown-lines.js';

export interface LogFiles {
  readonly stdoutFile: string;
  readonly stderrFile: string;
}

/** Ends an error that Metaflow shows among a task's lines. */
const ENDS_ERROR = /^(Data store error:|$)/;

/** How Metaflow ends its errors when a task has failed. */
const NAMES_TASK = /^Step failure: Step (\S+) \(task-id (\S+)\) failed/;

/** The same for a task whose process reported success but left nothing: `os._exit(0)`. */
const LACKS_TASK =
  /^Data store error: No completed attempts of the task was found for task '[^/]+\/[^/]+\/([^/]+)\/([^/']+)'/;

/** Why a run failed, according to Metaflow's logs. */
export interface MetaflowsReason {
  readonly text: string;
  /** The task that caused it, if it was one. */
  readonly task?: { readonly stepName: string; readonly taskId: string };
  /** The decorator whose code raised it, outside of the tasks. */
  readonly decorator?: string | undefined;
}

/**
 * Why a run failed, according to Metaflow: its last error, or the exception that ended it. If that only names a task, because the task never
 * ran or was lost, the explanation in the task's log. `undefined` if there is none.
 */
export function metaflowsReason(
  { stdoutFile, stderrFile }: LogFiles,
  flowFile: string,
): MetaflowsReason | undefined {
  const stderr = logTail(stderrFile);
  const told = lastMessage(stderr, { indentedOnly: true });
  const raised = told === '' ? raisedByMetaflow(stderr) : undefined;
  const message = raised?.text ?? told;
  const [, stepName, taskId] = NAMES_TASK.exec(message) ?? LACKS_TASK.exec(message) ?? [];
  if (stepName === undefined || taskId === undefined)
    return raised ?? (told === '' ? undefined : { text: told });
  const lines = new ShownLines(stdoutFile).of(stepName, taskId);
  const text = NAMES_TASK.test(message)
    ? (whyNotRun(lines) ?? message)
    : lostTaskMessage(message, lines, flowFile);
  return { text, task: { stepName, taskId } };
}

/** An exception that ended the flow's own process, which executes no task. */
function raisedByMetaflow(stderr: string): MetaflowsReason | undefined {
  const exception = exceptionPrinted(stderr);
  if (exception === undefined) return undefined;
  const lines = stderr.trimEnd().split('\n');
  const raised = readTraceback({ stacktrace: lines.slice(firstOfChain(lines)).join('\n') });
  const decorator = raised && raisingDecorator(raised.frames);
  const by = decorator === undefined ? '' : `, for @${decorator}`;
  return { text: `Metaflow raised this outside of the tasks${by}: ${exception}`, decorator };
}

/** For a task that ran: the end of its output may be the reason, but what came before is not. */
function lostTaskMessage(message: string, lines: readonly string[], flowFile: string): string {
  const ended = `Its process ended before Metaflow had stored its results. Metaflow's message: ${message}`;
  const output = lastOutput(lines.filter((line) => !ENDS_ERROR.test(line)).join('\n'), flowFile);
  return output ? `${ended} Its last output: ${output.text}` : ended;
}

/** The last exception in a task's log, or otherwise the last of Metaflow's errors ("Kubernetes error:"), with the lines that belong to it. */
function whyNotRun(lines: readonly string[]): string | undefined {
  const texts = lines.map((line) => line.trim());
  const exception = texts.findLastIndex((text) => RAISED.test(text));
  const headline = texts.findLastIndex((text) => /^[A-Z][\w ]* error:$/.test(text) && !ENDS_ERROR.test(text));
  const from = exception === -1 ? headline : exception;
  if (from === -1) return undefined;
  const rest = texts.slice(from + 1);
  const end = rest.findIndex((text) => ENDS_ERROR.test(text));
  const [first, ...more] = [texts[from] ?? '', ...(end === -1 ? rest : rest.slice(0, end))];
  return [first.replace(MODULE, ''), ...more].join(' ');
}

/** An exception as Python prints it, with its class name. */
const RAISED = /^[\p{XID_Continue}.]+(Exception|Error)\p{XID_Continue}*: ./u;
const MODULE = /^(\p{XID_Continue}+\.)+(?=\p{XID_Continue})/u;
