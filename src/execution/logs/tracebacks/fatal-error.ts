import { HEADER_LINE } from '../../../outcome/place/traceback.js';

/** What Python's faulthandler printed when a signal ended its process, as a traceback. */
export interface FatalError {
  /** `Fatal Python error: Segmentation fault` */
  readonly text: string;
  readonly traceback: string | undefined;
}

const BEGIN = /^(Fatal Python error: .+|Timeout \(\d+:\d\d:\d\d(\.\d+)?\)!)$/;
const THREAD = /^(Current thread|Thread) 0x[0-9a-f]+(?: \[.*\])? \(most recent call first\):$/i;
const FRAME = /^ {2}File "(.+)", line (\d+) in (.+)$/s;
/** Everything else that faulthandler prints. */
const REST = /^($| {2}|Current thread's C stack trace|Extension modules: |Python runtime state: |Stack \()/;

/** Finds it at the end of the output: a process that prints anything after it has continued. */
export function fatalError(lines: readonly string[]): FatalError | undefined {
  const begin = lines.findLastIndex((line) => BEGIN.test(line));
  const text = lines[begin];
  const below = lines.slice(begin + 1);
  if (text === undefined || !below.every((line) => THREAD.test(line) || REST.test(line))) return undefined;
  const current = below.findIndex((line) => THREAD.test(line) && line.startsWith('Current'));
  // The main thread is last; if there is no current thread, the main thread is the one that did not end.
  const from = current === -1 ? below.findLastIndex((line) => THREAD.test(line)) : current;
  const frames = framesBelow(below.slice(from + 1));
  return { text, traceback: frames.length === 0 ? undefined : tracebackOf(frames, text) };
}

function framesBelow(lines: readonly string[]): string[] {
  const end = lines.findIndex((line) => !line.startsWith('  '));
  return lines.slice(0, end === -1 ? lines.length : end).filter((line) => FRAME.test(line));
}

/** Reverses the frames, because a traceback has the innermost one last. */
function tracebackOf(frames: readonly string[], text: string): string {
  const turned = [...frames].reverse().map((line) => line.replace(FRAME, '  File "$1", line $2, in $3'));
  return [HEADER_LINE, ...turned, text].join('\n');
}
