import path from 'node:path';
import { RunProgress } from '../display/progress.js';
import { RunLog, type LogOrder, type Screen } from '../display/run-log.js';
import { Turns } from '../display/turns.js';
import type { LogStream } from '../runner/index.js';
import type { Display } from './host.js';

export interface GroupOptions {
  readonly screen: Screen;
  readonly order: LogOrder;
  /** Whether a line may be any run's, so that it begins with the label of its run. */
  readonly isMixed: boolean;
}

/** Shows runs in groups of a log. */
export function groupedDisplay({ screen, order, isMixed }: GroupOptions): Display {
  const turns = new Turns();
  return {
    show({ plan: { label }, title, logDirectory }) {
      const progress = new RunProgress();
      const file = (stream: LogStream) => path.join(logDirectory, `${stream}.log`);
      const log = new RunLog({
        ...{ order, title, screen, turns, progress },
        label: isMixed ? label : '',
        files: { stdout: file('stdout'), stderr: file('stderr') },
      });
      return {
        progress,
        write: (stream, bytes) => log.write(stream, bytes),
        end: ({ status }) => log.end({ hasTime: status !== 'cancelled' }),
      };
    },
  };
}
