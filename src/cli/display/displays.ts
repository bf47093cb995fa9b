import { stripVTControlCharacters } from 'node:util';
import { groupedDisplay } from '../../ci/grouped-display.js';
import type { Display, RunToShow } from '../../ci/host.js';
import { LogLines, type LoggedLine } from '../../display/log-lines.js';
import { logText } from '../../display/log-text.js';
import { RunProgress } from '../../display/progress.js';
import type { RunOutcome } from '../../outcome/outcome.js';
import { drained, type LogStream } from '../../runner/index.js';
import { GitLabSections } from './gitlab-sections.js';
import { LiveView } from './live-view.js';

/** How runs are shown, until `end` says that nothing more will be. */
interface ChosenDisplay {
  readonly display: Display;
  readonly end: () => void;
}

/**
 * Chooses how runs are shown: on a terminal as a live view; in GitLab CI in sections; one run elsewhere by its own output, as it is;
 * several at once by a line per event, and each one's log when it has ended.
 */
export function chooseDisplay(
  count: number,
  atOnce: number,
  quiet: boolean,
  env: NodeJS.ProcessEnv,
): ChosenDisplay {
  if (!quiet && process.stdout.isTTY) return liveView();
  const display = quiet ? quietly() : streamed(count, atOnce, env);
  return { display, end: () => undefined };
}

function streamed(count: number, atOnce: number, env: NodeJS.ProcessEnv): Display {
  const isMixed = atOnce > 1;
  const order = isMixed ? 'after' : 'live';
  const write = async (text: string) => {
    process.stdout.write(text);
    await drained(process.stdout);
  };
  if (env['GITLAB_CI'] === 'true')
    return groupedDisplay({ screen: new GitLabSections(write), order, isMixed });
  if (count === 1) return asItIs(env);
  // Colours are for terminals.
  const plain = (text: string) => void write(logText(stripVTControlCharacters(text)));
  const startGroup = (title: string) => plain(`--- ${title}\n`);
  return groupedDisplay({ screen: { write: plain, startGroup, endGroup: () => undefined }, order, isMixed });
}

/** Nothing is shown, but how the run fails is known. */
function quietly(): Display {
  return { show: () => ({ ...follower(), end: () => undefined }) };
}

/**
 * The flow's stdout and stderr are the command's own: every byte of them where a program reads it, text that commands nothing where a
 * terminal or a CI system does.
 */
function asItIs(env: NodeJS.ProcessEnv): Display {
  const show = () => {
    const { progress, write: follow } = follower();
    const outputs = { stdout: outputOf('stdout', env), stderr: outputOf('stderr', env) };
    const write = async (stream: LogStream, bytes: Buffer) => {
      follow(stream, bytes);
      await outputs[stream].write(bytes);
    };
    const end = async () => {
      for (const output of Object.values(outputs)) await output.end();
    };
    return { progress, write, end };
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

function liveView(): ChosenDisplay {
  const view = new LiveView(process.stdout);
  const show = ({ plan: { label } }: RunToShow) => {
    const { progress, write, end } = view.watch(label);
    return { progress, write, end: ({ status, pathspec }: RunOutcome) => end(status, pathspec) };
  };
  return { display: { show }, end: () => view.end() };
}

/** Only notes how the run comes on. */
function follower() {
  const progress = new RunProgress();
  const lines = new LogLines('stdout');
  const write = (stream: LogStream, bytes: Buffer) => {
    if (stream === 'stderr') return;
    for (const { text } of lines.add(bytes)) progress.line(text);
  };
  return { progress, write };
}
