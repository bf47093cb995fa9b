import type { LogLine } from '../../client/index.js';
import { isBar, plainLine } from './plain-lines.js';
import { printedWords, wordsWithLater, type PrintedWords } from './printed-words.js';

/** The log of a task, with the times that Metaflow has saved. */
export interface Streams {
  readonly stdout: readonly LogLine[];
  readonly stderr: readonly LogLine[];
}

/** Metaflow saves the times at which it reads: of what is printed on both streams so close together, the order is chance. */
const CHANCE_MS = 200;

/** Of what may stand behind the end of the other stream, so many lines. */
const MOST_LINES = 5;

/** How people begin, or name, what has gone wrong. */
const SAYS_ERROR =
  /\b(?:error|errors|fail|failed|failure|fatal|critical|invalid|cannot|can't|could not|unable|missing|denied|refused|abort|aborted|aborting|not set|not found|not given|not allowed)\b/i;

/**
 * What a process printed last on both streams: what stderr ends with, as the text of `sys.exit`, and what stdout has behind that. A bar of
 * progress is the end of neither where there is anything else.
 */
export function lastOfBoth({ stdout, stderr }: Streams, flowFile: string): PrintedWords | undefined {
  const [own, other] = [withoutBars(stderr), withoutBars(stdout)];
  const words = printedWords(textOf(own), flowFile);
  const all = wordsWithLater(words, linesBehind(own.at(-1), words?.text ?? '', other));
  return (
    all ??
    wordsWithLater(
      printedWords(textOf(stderr), flowFile),
      stdout.map(({ text }) => text),
    )
  );
}

function textOf(lines: readonly LogLine[]): string {
  return lines.map(({ text }) => `${text}\n`).join('');
}

function withoutBars(lines: readonly LogLine[]): readonly LogLine[] {
  const end = lines.findLastIndex(({ text }) => {
    const plain = plainLine(text);
    return plain !== '' && !isBar(plain);
  });
  return lines.slice(0, end + 1);
}

/** Lines of a stream that were printed behind the last one of the other: by the times, or, where these are chance, by what they say. */
function linesBehind(last: LogLine | undefined, words: string, lines: readonly LogLine[]): string[] {
  const end = last?.time;
  if (end === undefined) return lines.map(({ text }) => text);
  const behind = lines.filter(({ time }) => time === undefined || time > end);
  const isClearly = behind.some(({ time }) => time === undefined || time > end + CHANCE_MS);
  const near = lines.filter(({ time }) => time !== undefined && time <= end && time >= end - CHANCE_MS);
  const before = saysError(near) ? near.slice(-MOST_LINES) : [];
  const isNoise = !isClearly && SAYS_ERROR.test(words) && !saysError(behind);
  return [...before, ...(isNoise ? [] : behind)].map(({ text }) => text);
}

function saysError(lines: readonly LogLine[]): boolean {
  return lines.some(({ text }) => SAYS_ERROR.test(text));
}
