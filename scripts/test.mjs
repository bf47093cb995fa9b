// Runs the tests. `npm test` sets up, checks, and runs all tests except those with the tag `nightly`, those that are only about size, and
// those on real engines. With --full, also runs those with the tag, and then those about size by themselves. With --engines, builds the
// engines, and runs only the tests on them. With names, runs the files that have one of them in their path, whatever their tags, without the
// checks.
import { spawnSync } from 'node:child_process';

const options = process.argv.slice(2);
const isFull = options.includes('--full');
const isOnEngines = options.includes('--engines');
const names = options.filter((option) => !option.startsWith('--'));
const vitest = ['node_modules/vitest/vitest.mjs', 'run'];
/** The projects that `npm test` runs. */
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
} else {
  run('npm', 'run', 'check');
  run(process.execPath, ...vitest, ...ORDINARY, ...(isFull ? [] : ['--tags-filter=!nightly']));
  // Nothing else may disturb their timing.
  if (isFull) run(process.execPath, ...vitest, '--project=load', '--no-file-parallelism');
}

/** Runs a command; if it fails, this process fails immediately. */
function run(command, ...args) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
