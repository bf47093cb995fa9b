import { logTail } from '../../runner/index.js';
import { HEADER } from '../../outcome/traceback.js';
import { plainLines } from './plain-lines.js';

/** In bytes; other tasks may have printed much while this one ended. */
const LARGEST_TAIL = 8 * 1024 * 1024;

/** `2026-11-22 10:15:23.754 [7/start/1 (pid 5)] text` */
const LINE = /^\S+ \S+ \[[^/\]]+\/([^/\s\]]+\/[^/\s\]]+)(?: \(pid [^)]*\))?\] ?([^]*)$/;

/** With this an attempt of a task begins. */
const BEGIN = /^Task (fallback )?is starting\b/;

/**
 * What the flow's process has shown of its tasks: both streams of each, in the order of time. It has all of it, where Metaflow saves no
 * more of a task than `max-log-size`; but Metaflow takes the spaces before a line away, and does not tell the streams apart.
 */
export class ShownLines {
  readonly #stdoutFile: string;
  #lines: readonly (readonly [task: string, text: string])[] | undefined;

  constructor(stdoutFile: string) {
    this.#stdoutFile = stdoutFile;
  }

  /** Lines of an attempt; none where they are not at the end of the log. @param fromLast 0 for a task's last attempt, 1 for the one before */
  of(stepName: string, taskId: string, fromLast = 0): string[] {
    const attempts: string[][] = [[]];
    for (const [task, text] of this.#all()) {
      if (task !== `${stepName}/${taskId}`) continue;
      if (BEGIN.test(text)) attempts.push([]);
      else attempts.at(-1)?.push(text);
    }
    return indented(plainLines((attempts.at(-1 - fromLast) ?? []).join('\n')));
  }

  #all() {
    this.#lines ??= logTail(this.#stdoutFile, LARGEST_TAIL)
      .split('\n')
      .flatMap((line) => {
        const [, task, text] = LINE.exec(line) ?? [];
        return task === undefined || text === undefined ? [] : [[task, text] as const];
      });
    return this.#lines;
  }
}

const FRAME = /^\s*File ".+", line \d+/;
const MARKS = /^[\s~^]+$/;
/** Where there is no file, Python shows no line of it. */
const NO_FILE = /^File "<.*>", line/;

/** The lines with the spaces before those of tracebacks. */
function indented(lines: readonly string[]): string[] {
  const result: string[] = [];
  for (let index = 0; index < lines.length;) {
    const line = lines[index++] ?? '';
    result.push(line);
    if (!HEADER.test(line)) continue;
    const end = endOfFrames(lines, index);
    for (; index < end; index++) result.push(indentedFrame(lines[index] ?? ''));
  }
  return result;
}

function indentedFrame(line: string): string {
  return line.trim() === '' ? line : `${FRAME.test(line) ? '  ' : '    '}${line.trim()}`;
}

/** What is above the last frame is frames and their code. */
function endOfFrames(lines: readonly string[], begin: number): number {
  const next = lines.findIndex((line, index) => index >= begin && (line === '' || HEADER.test(line)));
  const block = lines.slice(begin, next === -1 ? undefined : next);
  const last = block.findLastIndex((line) => FRAME.test(line));
  if (last === -1) return begin;
  let end = last + 1;
  if (end < block.length - 1 && !NO_FILE.test(block[last] ?? '')) end++;
  while (MARKS.test(block[end] ?? '')) end++;
  return begin + end;
}
