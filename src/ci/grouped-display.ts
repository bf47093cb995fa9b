import path from 'node:path';
import { RunLog, type Screen } from '../display/run-log.js';
import { SerialQueue } from '../display/serial-queue.js';
import type { LogStream } from '../runner/index.js';
import type { Display, DisplayOptions } from './host.js';

export interface GroupOptions extends Pick<DisplayOptions, 'order' | 'isMixed' | 'cancel'> {
  readonly screen: Screen;
  /** The prefix for each run's lines, for readers without groups or colours. */
  readonly plainLabels?: readonly string[] | undefined;
}

/** Shows runs in groups of a log. @param options where the log is, and how it is arranged */
export function groupedDisplay({ screen, order, isMixed, cancel, plainLabels }: GroupOptions): Display {
  const turns = new SerialQueue();
  return {
    show({ plan: { label }, position, title, logDirectory, progress }) {
      const file = (stream: LogStream) => path.join(logDirectory, `${stream}.log`);
      const log = new RunLog({
        ...{ order, title, screen, turns, progress, cancel },
        label: plainLabels?.[position] ?? (isMixed ? label : ''),
        isPlain: plainLabels !== undefined,
        files: { stdout: file('stdout'), stderr: file('stderr') },
      });
      return {
        write: (stream, bytes) => log.write(stream, bytes),
        end: ({ status }) => log.end({ hasTime: status !== 'cancelled' && cancel?.aborted !== true }),
      };
    },
  };
}
