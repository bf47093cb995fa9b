import { shortened } from '../../report/plain-text.js';
import { code, codeBlock } from '../../report/summary/markdown.js';

/** An item of work, and its error if it failed. */
interface Ended {
  readonly label: string;
  readonly error?: Error | undefined;
}

const MAX_FAILURES = 30;
const MAX_LABEL_LENGTH = 200;

/** The parts of a summary about failures, with a mark if there are too many. */
export function failuresOf(outcomes: readonly Ended[]): string[] {
  const failures = outcomes.flatMap(({ label, error }) =>
    error ? [`**${code(shortened(label, MAX_LABEL_LENGTH))}**\n\n${codeBlock(error.message)}`] : [],
  );
  return [...failures.slice(0, MAX_FAILURES), ...othersThan(failures, MAX_FAILURES)];
}

/** Says how many items a summary omits from a list. */
export function othersThan(all: readonly unknown[], max: number): string[] {
  return all.length > max ? [`${all.length - max} more are in the results file.`] : [];
}
