import type { LogLine } from '../../client/index.js';
import { logTail } from '../../runner/index.js';
import { plainLines } from './plain-lines.js';
import { restoredLines } from './restored-lines.js';

/** In bytes; other tasks may have printed much while this one ended. */
const LARGEST_TAIL = 8 * 1024 * 1024;

/** `2026-11-22 10:15:23.754 [7/start/1 (pid 5)] text` */
const LINE = /^(\S+) (\S+) \[[^/\]]+\/([^/\s\]]+\/[^/\s\]]+)(?: \(pid [^)]*\))?\] ?([^]*)$/;

/** With this an attempt of a task begins. */
const BEGIN = /^Task (fallback )?is starting\b/;

/**
 * What the flow's process has shown of its tasks: both streams of each, in the order of time. It has all of it, where Metaflow saves no
 * more of a task than `max-log-size`; but Metaflow takes the spaces before a line away, and does not tell the streams apart.
 */
export class ShownLines {
  readonly #stdoutFile: string;
  #lines: readonly (LogLine & { readonly task: string })[] | undefined;

  constructor(stdoutFile: string) {
    this.#stdoutFile = stdoutFile;
  }

  /** Lines of an attempt; none where they are not at the end of the log. @param fromLast 0 for a task's last attempt, 1 for the one before */
  of(stepName: string, taskId: string, fromLast = 0): string[] {
    const texts = this.timed(stepName, taskId, fromLast).map(({ text }) => text);
    return restoredLines(plainLines(texts.join('\n')));
  }

  /** The same as Metaflow shows them, without the spaces around them. Their times are those of its clock, whatever its time zone. */
  timed(stepName: string, taskId: string, fromLast = 0): LogLine[] {
    const attempts: LogLine[][] = [[]];
    for (const { task, ...line } of this.#all()) {
      if (task !== `${stepName}/${taskId}`) continue;
      if (BEGIN.test(line.text)) attempts.push([]);
      else attempts.at(-1)?.push(line);
    }
    return attempts.at(-1 - fromLast) ?? [];
  }

  #all() {
    this.#lines ??= logTail(this.#stdoutFile, LARGEST_TAIL)
      .split('\n')
      .flatMap((line) => {
        const [, day, clock, task, text] = LINE.exec(line) ?? [];
        if (day === undefined || clock === undefined || task === undefined || text === undefined) return [];
        const time = Date.parse(`${day}T${clock}Z`);
        return [{ task, text, time: Number.isNaN(time) ? undefined : time }];
      });
    return this.#lines;
  }
}
