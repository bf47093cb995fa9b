import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { LogLines, type LoggedLine } from '../display/log-lines.js';
import { logText } from '../display/log-text.js';
import { RunProgress } from '../display/progress.js';
import { RunLog, type LogOrder, type Screen } from '../display/run-log.js';
import type { RunPlan } from '../execution/plan/run-plan.js';
import type { RunOutcome } from '../outcome/outcome.js';
import { Turns } from '../display/turns.js';
import { drained, type LogStream } from '../runner/index.js';
import { GitLabSections } from './gitlab-sections.js';
import { LiveView } from './live-view.js';

/** A run as it is shown while it executes. */
export interface ShownRun {
  /** How far the run has come, by what it has printed. */
  readonly progress: RunProgress;
  readonly write: (stream: LogStream, bytes: Buffer) => void | Promise<void>;
  readonly end: (outcome: RunOutcome) => void | Promise<void>;
}

/** How runs are shown. */
export interface Display {
  show(plan: RunPlan, logDirectory: string): ShownRun;
  /** Nothing more will be shown. */
  end(): void;
}

/**
 * Chooses how runs are shown: on a terminal as a live view; in GitLab CI in sections; one run elsewhere by its own output, as it is;
 * several by a line per event, and each one's log when it has ended.
 */
export function chooseDisplay(count: number, quiet: boolean, env: NodeJS.ProcessEnv): Display {
  if (quiet) return quietly();
  if (process.stdout.isTTY) return liveView();
  const write = async (text: string) => {
    process.stdout.write(text);
    await drained(process.stdout);
  };
  if (env['GITLAB_CI'] === 'true') return inGroups(new GitLabSections(write), count === 1 ? 'live' : 'after');
  if (count === 1) return asItIs(env);
  // Colours are for terminals.
  const plain = (text: string) => void write(logText(stripVTControlCharacters(text)));
  return inGroups(
    { write: plain, startGroup: (title) => plain(`--- ${title}\n`), endGroup: () => undefined },
    'after',
  );
}

/** Nothing is shown, but how the run fails is known. */
function quietly(): Display {
  return { show: () => ({ ...follower(), end: () => undefined }), end: () => undefined };
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
  return { show, end: () => undefined };
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

function liveView(): Display {
  const view = new LiveView(process.stdout);
  const show = ({ label }: RunPlan) => {
    const { progress, write, end } = view.watch(label);
    return { progress, write, end: ({ status, pathspec }: RunOutcome) => end(status, pathspec) };
  };
  return { show, end: () => view.end() };
}

function inGroups(screen: Screen, order: LogOrder): Display {
  const turns = new Turns();
  const show = ({ label }: RunPlan, logDirectory: string) => {
    const progress = new RunProgress();
    const file = (stream: LogStream) => path.join(logDirectory, `${stream}.log`);
    const log = new RunLog({
      order,
      title: `Run ${label}`,
      label: order === 'live' ? '' : label,
      files: { stdout: file('stdout'), stderr: file('stderr') },
      progress,
      screen,
      turns,
    });
    return {
      progress,
      write: (stream: LogStream, bytes: Buffer) => log.write(stream, bytes),
      end: ({ status }: RunOutcome) => log.end({ hasTime: status !== 'cancelled' }),
    };
  };
  return { show, end: () => undefined };
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
