// What CI compares with a yardstick: small versions of the rows, each beside similar work that uses none of our code, so that a slow or
// busy machine slows down both.
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { quantile, timeOf } from './measure.mjs';
import { readBarely } from './read-barely.mjs';
import { intoFile } from './rows/action-lines.mjs';
import { measureBundle } from './rows/bundle.mjs';
import { clientTables } from './rows/client-table.mjs';
import { coldRuns } from './rows/cold-run.mjs';
import { runsAtOnce } from './rows/concurrent-runs.mjs';
import { measureLatencies, tickingStep } from './rows/latency.mjs';
import { printed, readlineRate, streamRate } from './rows/stream-lines.mjs';
import { measureSummary } from './rows/summary.mjs';
import { runWith } from './runs.mjs';
import { clockedStep, flowEnvironment, NODE24, PYTHON, timeToSpawn } from './subjects.mjs';

/**
 * `tar` and a bundle mostly create thousands of small files, which one disk does in a tenth and another in ten times the usual time. So
 * this happens in memory.
 */
const MEMORY = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

const LINES = 200_000;
const TICKS = 60;

/**
 * By the row's number: two functions that each measure one side, in any unit, and what their ratio usually is. Each creates what it needs
 * in the directory `cwd`.
 */
export const PAIRS = {
  1: {
    what: 'a step of the action, beside the command',
    usual: 1.05,
    sides: (cwd) => ({
      ours: async () => (await clockedStep(cwd, { flow: 'noop.py' })).ms,
      yardstick: () => timeOf(PYTHON, ['noop.py', 'run'], { cwd, env: flowEnvironment() }),
    }),
  },
  2: {
    what: "a run by the library, beside one by Python's Runner",
    usual: 0.85,
    sides: (cwd) => {
      const { ours, theirs: yardstick } = coldRuns(cwd);
      return { ours, yardstick };
    },
  },
  3: {
    what: 'the start of a flow by the action, beside the start of Node',
    usual: 2.1,
    sides: (cwd) => ({
      ours: () => timeToSpawn(cwd, { flow: 'noop.py' }),
      yardstick: () => timeOf(NODE24, ['-e', '0']),
    }),
  },
  4: {
    what: "lines of `streamLog`, beside those of Node's readline",
    usual: 4.3,
    sides: async (cwd) => {
      const file = path.join(cwd, 'lines.txt');
      await printed(file, LINES);
      return {
        ours: async () => 1 / (await streamRate(cwd, LINES)),
        yardstick: async () => 1 / (await readlineRate(file)),
      };
    },
  },
  5: {
    what: 'a flow whose lines the action shows, beside one whose lines go to a file',
    usual: 1.05,
    sides: (cwd) => {
      const env = { LINES_TO_PRINT: String(LINES), SOME_TOKEN: 'a secret of some length' };
      const inputs = { flow: 'printing.py', options: 'pylint: false' };
      return {
        ours: () => intoFile(cwd, async (stdio) => (await clockedStep(cwd, inputs, { env, stdio })).ms),
        yardstick: () =>
          intoFile(cwd, (stdio) =>
            timeOf(PYTHON, ['printing.py', '--no-pylint', 'run'], { cwd, env: flowEnvironment(env), stdio }),
          ),
      };
    },
  },
  6: {
    what: 'the delay of a line in the job log, beside that of `tail -f`',
    usual: 2.3,
    sides: (cwd) => {
      const tail = {
        command: 'sh',
        args: [
          '-c',
          'touch ticks.txt; tail -f ticks.txt & "$PYTHON" ticking.py --no-pylint run >ticks.txt; kill $!',
        ],
        cwd,
        env: flowEnvironment({ PYTHON, TICKS: String(TICKS) }),
      };
      const typical = async (program) => quantile(await measureLatencies(program, TICKS), 0.5);
      return { ours: () => typical(tickingStep(cwd, TICKS)), yardstick: () => typical(tail) };
    },
  },
  7: {
    what: 'four runs at once from one process, beside those of xargs',
    usual: 1.05,
    sides: (cwd) => {
      const { ours, theirs: yardstick } = runsAtOnce(cwd, 4);
      return { ours, yardstick };
    },
  },
  8: {
    what: 'the tasks of a run by the Client, beside reading their files',
    usual: 1.9,
    sides: () => {
      const { ours, bare: yardstick } = clientTables(runWith(200, 10));
      return { ours, yardstick };
    },
  },
  9: {
    what: 'the summary of a run, beside reading its files',
    // Each record is checked for links that lead out of the datastore.
    usual: 5,
    sides: () => {
      const run = runWith(200, 10);
      return {
        ours: async () => {
          const { read, rendered } = await measureSummary(run, 1);
          return read + rendered;
        },
        yardstick: () => {
          const begun = performance.now();
          readBarely(path.join(run.root, run.pathspec));
          return performance.now() - begun;
        },
      };
    },
  },
  10: {
    what: 'a resume bundle made and restored, beside `tar` of the datastore',
    usual: 1.9,
    sides: () => {
      const run = runWith(100, 10);
      let latest;
      return {
        ours: async () => {
          latest = await measureBundle(run, 1, { where: MEMORY });
          return latest.make + latest.restore;
        },
        yardstick: () => latest.pack + latest.unpack,
      };
    },
  },
};

/**
 * The ratio of each side's minimum over several turns: other load on the machine can only slow a side down, and interleaved turns see the
 * same machine. Stops as soon as the ratio is at most `enough`.
 */
export async function leastRatio({ ours, yardstick }, enough, { fewest = 4, most = 15 } = {}) {
  let [leastOurs, leastYardstick] = [Infinity, Infinity];
  for (let turn = 0; turn < most; turn += 1) {
    leastOurs = Math.min(leastOurs, await ours());
    leastYardstick = Math.min(leastYardstick, await yardstick());
    if (turn + 1 >= fewest && leastOurs / leastYardstick <= enough) break;
  }
  return leastOurs / leastYardstick;
}
