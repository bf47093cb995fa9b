import { stripVTControlCharacters } from 'node:util';
import { groupedDisplay } from '../grouped-display.js';
import type { Display, DisplayOptions, RunToShow } from '../host.js';
import { LogLines, type LoggedLine } from '../../display/log-lines.js';
import { logText } from '../../display/log-text.js';
import type { RunProgress } from '../../display/progress.js';
import type { RunOutcome } from '../../outcome/outcome.js';
import { drained, type LogStream } from '../../runner/index.js';
import { GitLabSections } from './gitlab-sections.js';
import { LiveView } from './live-view.js';

/** On a terminal: a view that is drawn again and again, of all runs. */
export function terminalDisplay(): Display {
  const view = new LiveView(process.stdout);
  const show = ({ plan: { label }, progress }: RunToShow) => {
    const { write, end } = view.watch(label, progress);
    return { write, end: ({ status, pathspec }: RunOutcome) => end(status, pathspec) };
  };
  return { show, end: () => view.end() };
}

/** In the collapsible sections of GitLab CI's log. */
export function gitLabDisplay({ isMixed, order, cancel }: DisplayOptions): Display {
  return groupedDisplay({ screen: new GitLabSections(write), order, isMixed, cancel });
}

/** One run by its own output, as it is; several by a line per event, and each one's log when it has ended. */
export function plainDisplay(
  { count, isMixed, order, cancel }: DisplayOptions,
  env: NodeJS.ProcessEnv,
): Display {
  if (count === 1) return asItIs(env);
  // Colours are for terminals.
  const plain = (text: string) => void write(logText(stripVTControlCharacters(text)));
  const startGroup = (title: string) => plain(`--- ${title}\n`);
  return groupedDisplay({
    screen: { write: plain, startGroup, endGroup: () => undefined },
    order,
    isMixed,
    cancel,
  });
}

/** Nothing is shown, but how the run fails is known. */
export function quietDisplay(): Display {
  return { show: ({ progress }) => ({ write: follower(progress), end: () => undefined }) };
}

async function write(text: string): Promise<void> {
  process.stdout.write(text);
  await drained(process.stdout);
}

/**
 * The flow's stdout and stderr are the command's own: every byte of them where a program reads it, text that commands nothing where a
 * terminal or a CI system does.
 */
function asItIs(env: NodeJS.ProcessEnv): Display {
  const show = ({ progress }: RunToShow) => {
    const follow = follower(progress);
    const outputs = { stdout: outputOf('stdout', env), stderr: outputOf('stderr', env) };
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

function outputOf(stream: LogStream, env: NodeJS.ProcessEnv) {
  const target = process[stream];
  const write = async (shown: Buffer | string) => {
    target.write(shown);
    await drained(target);
  };
  const isObeyed = target.isTTY || !['', 'false', undefined].includes(env['CI']);
  if (!isObeyed) return { write, end: () => undefined };
  const lines = new LogLines(stream);
  const writeLines = async (logged: Iterable<LoggedLine>) => {
    await write([...logged].map(({ text }) => `${logText(text)}\n`).join(''));
  };
  return {
    write: async (bytes: Buffer) => await writeLines(lines.add(bytes)),
    end: async () => await writeLines(lines.end()),
  };
}

/** Only notes how the run comes on. */
function follower(progress: RunProgress) {
  const lines = new LogLines('stdout');
  return (stream: LogStream, bytes: Buffer) => {
    if (stream === 'stderr') return;
    for (const { text } of lines.add(bytes)) progress.line(text);
  };
}
