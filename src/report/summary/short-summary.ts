import type { RunOutcome } from '../../outcome/outcome.js';
import { escapeMarkdown, MAX_SUMMARY_BYTES, titleLines } from './markdown.js';
import { runsHeading } from './run-table.js';
import { summary } from './summary.js';
import type { SummaryOptions } from './summary-options.js';

/** A summary for people who review a change, limited to a number of UTF-8 bytes: whole parts are omitted, and none is cut. */
export function shortSummary(
  outcomes: readonly RunOutcome[],
  options: SummaryOptions,
  maxBytes: number,
): string {
  const text = summary(outcomes, { ...options, maxBytes, isShort: true });
  return fitting([text, `${runsHeading(outcomes)}\n`], maxBytes);
}

/** A job in which nothing was done. */
export interface Problem {
  readonly message: string;
  /** What was done to nothing, e.g. `deployed`. */
  readonly done: string;
  /** A heading above it. */
  readonly title?: string | undefined;
}

/** Why there is nothing to summarize. */
export function problemSummary({ message, done, title }: Problem, maxBytes = MAX_SUMMARY_BYTES): string {
  const heading = [...titleLines(title), `### ❌ Nothing was ${done}`].join('\n\n');
  return fitting([`${heading}\n\n${escapeMarkdown(message)}\n`, `${heading}\n`], maxBytes);
}

/** The results of a job. */
export interface JobText {
  /** Absent if there is nothing to summarize. */
  readonly summary: string | undefined;
  /** Replaces a summary that is too long. */
  readonly heading: string;
  /** Why there is nothing to summarize, if so. */
  readonly problem: string | undefined;
  /** As for a `Problem`. */
  readonly done: string;
}

/** The same for a job that makes no runs. */
export function jobSummary(
  { summary: text, heading, problem = '', done }: JobText,
  maxBytes: number,
): string {
  return text === undefined
    ? problemSummary({ message: problem, done }, maxBytes)
    : fitting([text, heading], maxBytes);
}

/** The first text that fits into a number of UTF-8 bytes; otherwise the last, which must fit. */
function fitting(texts: readonly [string, ...string[]], maxBytes: number): string {
  return texts.find((text) => Buffer.byteLength(text) <= maxBytes) ?? (texts.at(-1) as string);
}
