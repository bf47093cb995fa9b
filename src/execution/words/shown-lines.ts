import { logTail } from '../../runner/index.js';
import { plainLines } from './plain-lines.js';
import { restoredLines } from './restored-lines.js';

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
    return restoredLines(plainLines((attempts.at(-1 - fromLast) ?? []).join('\n')));
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
