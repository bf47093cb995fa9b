/** What Python's faulthandler printed when a signal ended its process, as a traceback. */
export interface FatalError {
  /** `Fatal Python error: Segmentation fault` */
  readonly text: string;
  readonly traceback: string | undefined;
  /** The lines that the current thread was executing, innermost first. */
  readonly frames: readonly { readonly file: string; readonly line: number }[];
}

/** The line with which Python begins a traceback. */
export const TRACEBACK_HEADER = 'Traceback (most recent call last):';

const BEGIN = /^(Fatal Python error: .+|Timeout \(\d+:\d\d:\d\d(\.\d+)?\)!)$/;
const THREAD = /^(Current thread|Thread) 0x[0-9a-f]+(?: \[.*\])? \(most recent call first\):$/i;
const FRAME = /^ {2}File "(.+)", line (\d+) in (.+)$/s;
/** Everything else that faulthandler prints. */
const REST = /^($| {2}|Current thread's C stack trace|Extension modules: |Python runtime state: |Stack \()/;

/** Finds it at the end of the output: a process that prints anything after it has continued. */
export function fatalError(output: readonly string[]): FatalError | undefined {
  const begin = output.findLastIndex((line) => BEGIN.test(line));
  const text = output[begin];
  const below = output.slice(begin + 1);
  if (text === undefined || !below.every((line) => THREAD.test(line) || REST.test(line))) return undefined;
  const current = below.findIndex((line) => THREAD.test(line) && line.startsWith('Current'));
  // The main thread is last; if there is no current thread, the main thread is the one that did not end.
  const from = current === -1 ? below.findLastIndex((line) => THREAD.test(line)) : current;
  const lines = framesBelow(below.slice(from + 1));
  const frames = lines.flatMap((frame) => {
    const [, file = '', line] = FRAME.exec(frame) ?? [];
    return { file, line: Number(line) };
  });
  return { text, traceback: lines.length === 0 ? undefined : tracebackOf(lines, text), frames };
}

function framesBelow(lines: readonly string[]): string[] {
  const end = lines.findIndex((line) => !line.startsWith('  '));
  return lines.slice(0, end === -1 ? lines.length : end).filter((line) => FRAME.test(line));
}

/** Reverses the frames, because a traceback has the innermost one last. */
function tracebackOf(frames: readonly string[], text: string): string {
  const turned = [...frames].reverse().map((line) => line.replace(FRAME, '  File "$1", line $2, in $3'));
  return [TRACEBACK_HEADER, ...turned, text].join('\n');
}
