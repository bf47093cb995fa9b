import type { TaskLogLine } from '../../client/index.js';
import { boundedLines, LAST_LINES, MAX_LINES, saysError } from './bounded-lines.js';
import { isMetaflowLine } from './lines-of-metaflow.js';
import { isBar, plainLine, plainLines } from './plain-lines.js';
import { lastOutput, withLaterOutput, type LastOutput } from './last-output.js';

/** A task's log, with the times that Metaflow has saved. */
export interface Streams {
  readonly stdout: readonly TaskLogLine[];
  readonly stderr: readonly TaskLogLine[];
}

/** Metaflow saves the times at which it reads. If output on both streams is this close together, its order is unknown. */
const UNKNOWN_ORDER_MS = 200;

/**
 * A process's last output on both streams: the end of stderr, such as the text of `sys.exit`, and the lines of stdout between and after
 * those lines. A progress bar counts as the end only if there is nothing else.
 */
export function lastOfBoth({ stdout, stderr }: Streams, flowFile: string): LastOutput | undefined {
  const isEnd = (line: string) => !isBar(line);
  return (
    outputOfBoth(ownLines(stderr, isEnd), ownLines(stdout, isEnd), flowFile) ??
    outputOfBoth(ownLines(stderr), ownLines(stdout), flowFile)
  );
}

/** A stream's lines without Metaflow's, up to the last line that counts as an end. */
function ownLines(
  lines: readonly TaskLogLine[],
  isEnd = (line: string) => line !== '',
): readonly TaskLogLine[] {
  const own = lines.filter(({ text }) => !isMetaflowLine(plainLine(text)));
  const end = own.findLastIndex(({ text }) => {
    const plain = plainLine(text);
    return plain !== '' && isEnd(plain);
  });
  return own.slice(0, end + 1);
}

function outputOfBoth(
  stderr: readonly TaskLogLine[],
  stdout: readonly TaskLogLine[],
  flowFile: string,
): LastOutput | undefined {
  const output = lastOutput(textOf(stderr), flowFile);
  if (!output) return lastOutput(textOf(stdout), flowFile);
  const own = stderr.slice(-output.lines);
  const [since, end] = [own[0]?.time, own.at(-1)?.time];
  if (output.isLast || since === undefined || end === undefined)
    return withLaterOutput(output, textsOf(stdout));
  return output.traceback === undefined
    ? withText(output, own, stdout, { since, end })
    : withSurvived(output, stdout, since);
}

interface Times {
  readonly since: number;
  readonly end: number;
}

/**
 * An exception that the task may have survived. Output on stdout after its first line was printed later, because Metaflow reads the other
 * lines late. If this is clear, the exception did not end the task, and its place is not the failure's.
 */
function withSurvived(output: LastOutput, stdout: readonly TaskLogLine[], since: number): LastOutput {
  const times = { since, end: since };
  const wasSurvived = stdout.some(({ time }) => time !== undefined && time > since + UNKNOWN_ORDER_MS);
  const near = wasSurvived ? linesNear(stdout, times) : errorsNear(stdout, times);
  const merged = withLaterOutput(output, [...textsOf(near), ...linesAfter(output, stdout, times)]);
  return { ...(merged ?? output), ...(wasSurvived ? { traceback: undefined } : {}) };
}

/** The last lines of stderr, merged with those of stdout by time. */
function withText(
  output: LastOutput,
  own: readonly TaskLogLine[],
  stdout: readonly TaskLogLine[],
  times: Times,
): LastOutput | undefined {
  const { since, end } = times;
  const between = stdout.filter(({ time }) => time !== undefined && time > since && time <= end);
  const isOrderUnknown = end - since <= UNKNOWN_ORDER_MS && saysError(output.text) && !anySaysError(between);
  const body = isOrderUnknown || between.length === 0 ? own : lastOfSpan(own, between);
  const text =
    body === own
      ? output.text
      : boundedLines(plainLines(textOf(body)))
          .join('\n')
          .trim();
  const before = clearlyBefore(stdout, body[0]?.time ?? since, text);
  const near = errorsNear(stdout, times).filter((line) => !body.includes(line) && !before.includes(line));
  const whole = [...plainLines(textOf(before)), text].join('\n');
  return withLaterOutput({ ...output, text: whole }, [
    ...textsOf(near),
    ...linesAfter(output, stdout, times),
  ]);
}

/**
 * The output of both streams since the end of stderr began: all of it, or the last lines, or stderr's last lines without any of stdout between
 * them.
 */
function lastOfSpan(own: readonly TaskLogLine[], between: readonly TaskLogLine[]): readonly TaskLogLine[] {
  const span = [...own, ...between].sort((a, b) => (a.time ?? 0) - (b.time ?? 0));
  if (span.length <= MAX_LINES) return span;
  const run = span.slice(span.findLastIndex((line) => between.includes(line)) + 1);
  return anySaysError(run) || run.length >= LAST_LINES ? run : span.slice(-LAST_LINES);
}

/** The last lines of stdout before the shown ones, if only stdout says what went wrong. */
function clearlyBefore(stdout: readonly TaskLogLine[], since: number, text: string): readonly TaskLogLine[] {
  const before = stdout.filter(({ time }) => time !== undefined && time < since - UNKNOWN_ORDER_MS);
  const last = before.slice(-LAST_LINES);
  return !saysError(text) && anySaysError(last) ? last : [];
}

/** Lines of stdout so shortly before the end of stderr that they may have come after it, if they say what went wrong. */
function errorsNear(stdout: readonly TaskLogLine[], times: Times): readonly TaskLogLine[] {
  const near = linesNear(stdout, times);
  return anySaysError(near) ? near : [];
}

function linesNear(stdout: readonly TaskLogLine[], { end }: Times): readonly TaskLogLine[] {
  const near = stdout.filter(
    ({ time }) => time !== undefined && time <= end && time >= end - UNKNOWN_ORDER_MS,
  );
  return near.slice(-LAST_LINES);
}

/** Output on stdout after the end of stderr. If it follows immediately, and only stderr says what went wrong, it is noise. */
function linesAfter(output: LastOutput, stdout: readonly TaskLogLine[], { end }: Times): string[] {
  const lines = stdout.filter(({ time }) => time === undefined || time > end);
  const isClearly = lines.some(({ time }) => time === undefined || time > end + UNKNOWN_ORDER_MS);
  const isNoise = !isClearly && saysError(output.text) && !anySaysError(lines);
  return isNoise ? [] : textsOf(lines);
}

function anySaysError(lines: readonly TaskLogLine[]): boolean {
  return lines.some(({ text }) => saysError(text));
}

function textsOf(lines: readonly TaskLogLine[]): string[] {
  return lines.map(({ text }) => text);
}

export function textOf(lines: readonly TaskLogLine[]): string {
  return lines.map(({ text }) => `${text}\n`).join('');
}
