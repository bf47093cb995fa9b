import { OPTIONS, type OptionValues } from '../options/table.js';
import { flagName } from '../options/option.js';
import { UsageError } from '../runner/index.js';
import { EXIT_CODES, USAGE_EXIT_CODE } from './exit-codes.js';

/** The file name that means stdout. */
export const STDOUT = '-';

const FILES = ['json', 'events', 'junit', 'bundleOnFailure', 'output'] as const;
const BUNDLES: readonly string[] = ['bundleOnFailure', 'output'];

/** Whether a requested file is stdout, which must then contain nothing else. @throws {UsageError} */
export function takesStdout(values: OptionValues, isBundle: boolean): boolean {
  if (values.out === STDOUT) throw new UsageError('--out needs a directory, not stdout.');
  const onStdout = FILES.filter((name) => values[name] === STDOUT);
  if (onStdout.length > 1) {
    const flags = onStdout.map((name) => flagName(OPTIONS[name]));
    throw new UsageError(`Only one of ${flags.join(' and ')} can be stdout ("-").`);
  }
  const hasBundle = onStdout.some((name) => BUNDLES.includes(name) && (isBundle || name !== 'output'));
  if (hasBundle && process.stdout.isTTY)
    throw new UsageError(
      'The command does not write a bundle to a terminal. Name a file, or redirect stdout.',
    );
  return onStdout.length > 0;
}

/** Prints all that a command was asked for. Returns its exit code. */
export function printed(text: string): number {
  process.stdout.write(text);
  // A file is written at once. That a reader went away is no fault.
  const fault: NodeJS.ErrnoException | null = process.stdout.errored;
  return fault === null || fault.code === 'EPIPE' ? EXIT_CODES.successful : USAGE_EXIT_CODE;
}
