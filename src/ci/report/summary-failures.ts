import { code, codeBlock } from '../../report/summary/markdown.js';

/** What was to be done, and what went wrong with it, if anything did. */
interface Ended {
  readonly label: string;
  readonly error?: Error | undefined;
}

const MOST_FAILURES = 30;

/** Parts of a summary that say what went wrong, with a mark where there are too many. */
export function failuresOf(outcomes: readonly Ended[]): string[] {
  const failures = outcomes.flatMap(({ label, error }) =>
    error ? [`**${code(label)}**\n\n${codeBlock(error.message)}`] : [],
  );
  return [...failures.slice(0, MOST_FAILURES), ...othersThan(failures, MOST_FAILURES)];
}

/** Says that a summary has no more of a list than so many. */
export function othersThan(all: readonly unknown[], most: number): string[] {
  return all.length > most ? [`${all.length - most} more are in the results file.`] : [];
}
