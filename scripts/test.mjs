// Runs the tests: `npm test` sets up, checks, and runs all tests but those of other places, those that are only about size, and those on
// real engines. With --full, it runs those of other places too, and then those that are about size, by themselves. With --engines, it builds the engines,
// and runs the tests on them alone. With names, it runs the files that have one of them in their path, and checks nothing first.
import { spawnSync } from 'node:child_process';

const options = process.argv.slice(2);
const isFull = options.includes('--full');
const isOnEngines = options.includes('--engines');
const names = options.filter((option) => !option.startsWith('--'));
const vitest = ['node_modules/vitest/vitest.mjs', 'run'];
/** The projects of `npm test`. */
const ORDINARY = ['unit', 'flows', 'faults', 'remote'].map((project) => `--project=${project}`);

run(process.execPath, 'scripts/setup.mjs');
if (isOnEngines) {
  run(process.execPath, 'scripts/engines.mjs');
  // A cluster and its pods are as much as a machine does at once.
  run(
    process.execPath,
    ...vitest,
    '--project=engines',
    '--no-file-parallelism',
    '--reporter=verbose',
    ...names,
  );
} else if (names.length > 0) {
  run(process.execPath, ...vitest, ...names);
} else {
  run('npm', 'run', 'check');
  run(process.execPath, ...vitest, ...ORDINARY, ...(isFull ? ['--project=places'] : []));
  // Nothing else may disturb their times.
  if (isFull) run(process.execPath, ...vitest, '--project=load', '--no-file-parallelism');
}

/** Runs a command; if that fails, so does this one, at once. */
function run(command, ...args) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
