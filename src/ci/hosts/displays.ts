import type { Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { groupedDisplay } from '../grouped-display.js';
import type { Display, DisplayOptions, RunToShow } from '../host.js';
import { wholeLines } from '../../display/decoded-lines.js';
import { LogLines, type LoggedLine } from '../../display/log-lines.js';
import { logText } from '../../display/log-text.js';
import type { RunProgress } from '../../display/progress.js';
import { shortLabels } from '../../display/short-labels.js';
import { drained, type LogStream } from '../../runner/index.js';
import { GitLabSections } from './gitlab-sections.js';
import { isCi, isColourless, isFile } from './readers.js';
import { writeOut } from './runs-shown.js';

/** Shows runs in collapsible sections of GitLab CI's log. */
export function gitLabDisplay({ isMixed, order, cancel }: DisplayOptions): Display {
  return groupedDisplay({ screen: new GitLabSections(writeOut), order, isMixed, cancel });
}

/** Shows a single run by its own output; for several runs, one line per event, and each log when its run has ended. */
export function plainDisplay(
  { count, labels, isMixed, order, cancel }: DisplayOptions,
  env: NodeJS.ProcessEnv,
  stdout: Output = process.stdout,
): Display {
  if (count === 1) return ownOutput(env, stdout);
  const plain = (text: string) => void writeOut(colourless(text), stdout);
  const startGroup = (title: string) => plain(`--- ${title}\n`);
  return groupedDisplay({
    screen: { write: plain, startGroup, endGroup: () => undefined },
    plainLabels: shortLabels(labels),
    order,
    isMixed,
    cancel,
  });
}

/** Shows nothing, but notes how the run fails. */
export function quietDisplay(): Display {
  return { show: ({ progress }) => ({ write: follower(progress), end: () => undefined }) };
}

/** A display that reads its runs no faster than another stream can write what is reported about them. */
export function throttledBy(display: Display, stream: Writable): Display {
  return {
    show: (run) => {
      const shown = display.show(run);
      return {
        write: async (logStream, bytes) => {
          await shown.write(logStream, bytes);
          await drained(stream);
        },
        end: (outcome) => shown.end(outcome),
      };
    },
    end: () => display.end?.(),
  };
}

/** The command's stdout or stderr. */
type Output = NodeJS.WriteStream & { readonly fd?: number };

/**
 * Shows the flow's stdout and stderr as the command's own: unchanged in a file, which no reader obeys; elsewhere as text that contains no
 * commands.
 */
function ownOutput(env: NodeJS.ProcessEnv, stdout: Output): Display {
  const show = ({ progress }: RunToShow) => {
    const follow = follower(progress);
    const outputs = {
      stdout: outputOf('stdout', stdout, env),
      stderr: outputOf('stderr', process.stderr, env),
    };
    const write = async (stream: LogStream, bytes: Buffer) => {
      follow(stream, bytes);
      await outputs[stream].write(bytes);
    };
    const end = async () => {
      for (const output of Object.values(outputs)) await output.end();
    };
    return { write, end };
  };
  return { show };
}

function outputOf(stream: LogStream, target: Output, env: NodeJS.ProcessEnv) {
  const write = async (shown: Buffer | string) => {
    target.write(shown);
    await drained(target);
  };
  if (isFile(target) && !isCi(env)) return unchangedLines(write);
  const text = isColourless(env) ? colourless : logText;
  const lines = new LogLines(stream);
  const writeLines = async (logged: Iterable<LoggedLine>) => {
    await write([...logged].map((line) => `${text(line.text)}\n`).join(''));
  };
  return {
    write: async (bytes: Buffer) => await writeLines(lines.add(bytes)),
    end: async () => await writeLines(lines.end()),
  };
}

/** Incomplete lines are held up to this many bytes. */
const MAX_HELD_BYTES = 64 * 1024;

/** Writes whole lines as they are: both streams may go to the same file, in which their parts of lines would mix. */
function unchangedLines(write: (lines: Buffer) => Promise<void>) {
  let held = Buffer.alloc(0);
  return {
    write: async (bytes: Buffer) => {
      const all = Buffer.concat([held, bytes]);
      const whole = wholeLines(all);
      const end = all.length - whole > MAX_HELD_BYTES ? all.length : whole;
      held = Buffer.from(all.subarray(end));
      if (end > 0) await write(all.subarray(0, end));
    },
    end: async () => {
      if (held.length > 0) await write(held);
    },
  };
}

function colourless(text: string): string {
  return logText(stripVTControlCharacters(text));
}

/** Only notes the run's progress. */
function follower(progress: RunProgress) {
  const lines = new LogLines('stdout');
  return (stream: LogStream, bytes: Buffer) => {
    if (stream === 'stderr') return;
    for (const { text } of lines.add(bytes)) progress.line(text);
  };
}
