import { OPTIONS, type OptionValues } from '../options/table.js';
import { flagName } from '../options/option.js';
import { UsageError } from '../runner/index.js';

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
