// Runs the tests. `npm test` sets up, checks, and runs the tests that have no tag, except those about size and those on real engines. With
// --ci, runs only the tests with the tag `ci`, without the checks. With --full, runs the checks and all tests but those on real engines; those
// about size come last, by themselves. With --engines, builds the engines, and runs only the tests on them. With names, runs the files that
// have one of them in their path, whatever their tags, without the checks.
import { spawnSync } from 'node:child_process';

const options = process.argv.slice(2);
const isFull = options.includes('--full');
const isForCI = options.includes('--ci');
const isOnEngines = options.includes('--engines');
const names = options.filter((option) => !option.startsWith('--'));
const vitest = ['node_modules/vitest/vitest.mjs', 'run'];
/** The projects whose tests run beside each other. */
const ORDINARY = ['unit', 'flows', 'faults', 'remote'].map((project) => `--project=${project}`);

run(process.execPath, 'scripts/setup.mjs');
if (isOnEngines) {
  run(process.execPath, 'scripts/engines.mjs');
  // A machine cannot do more at once than a cluster with its pods.
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
} else if (isForCI) {
  run(process.execPath, ...vitest, ...ORDINARY, '--tags-filter=ci');
} else {
  run('npm', 'run', 'check');
  run(process.execPath, ...vitest, ...ORDINARY, ...(isFull ? [] : ['--tags-filter=!ci and !nightly']));
  // Nothing else may disturb their timing.
  if (isFull) run(process.execPath, ...vitest, '--project=load', '--no-file-parallelism');
}

/** Runs a command; if it fails, this process fails immediately. */
function run(command, ...args) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
