// Measures how cost grows with lines, tasks and runs.
import { Run } from '../build/index.js';
import { allOutputs } from '../build/report/outputs.js';
import { summary } from '../build/report/summary/summary.js';
import { interleaved, milliseconds, timeOf } from './measure.mjs';
import { measureBundle } from './rows/bundle.mjs';
import { measureRuns } from './rows/concurrent-runs.mjs';
import { measureSummary, outcomeOf } from './rows/summary.mjs';
import { runWith } from './runs.mjs';
import { actionStep, flowEnvironment, inWorkspace, PYTHON } from './subjects.mjs';

const COUNTS = [10, 100, 1_000, 10_000];
/** Long measurements are done once: their length makes up for that. */
const turnsFor = (count) => (count >= 10_000 ? 1 : 3);
/** Beyond this many runs at once, Metaflow itself takes minutes to hours on a small machine. */
const MAX_RUNS = 10;
/** Beyond this many, `tar` takes minutes. */
const MAX_TARRED = 1_000;

export const GROWTH = {
  lines: {
    title: 'A whole step whose flow prints so many lines',
    counted: 'lines',
    series: async () =>
      await inWorkspace(
        async (cwd) => await each([...COUNTS, 100_000, 1_000_000], (lines) => ofLines(cwd, lines)),
      ),
  },
  tasks: {
    title: 'What is done for a run of so many tasks',
    counted: 'tasks',
    series: async () => await each(COUNTS, ofTasks),
  },
  runs: {
    title: 'So many runs of one step',
    counted: 'runs',
    series: async () => await inWorkspace(async (cwd) => await each(COUNTS, (runs) => ofRuns(cwd, runs))),
  },
};

/** A plot's points, measured one count after another. */
async function each(counts, measure) {
  const points = [];
  for (const count of counts) {
    for (const [what, ms] of Object.entries(await measure(count))) {
      points.push({ count, ms, what });
      console.error(`${count} ${what}: ${milliseconds(ms)}`);
    }
  }
  return points;
}

async function ofLines(cwd, lines) {
  const more = { LINES_TO_PRINT: String(lines) };
  const inputs = { flow: 'printing.py', options: 'pylint: false' };
  return await interleaved(3, {
    'the action': () => {
      const { command, args, ...options } = actionStep(cwd, inputs, { env: more });
      return timeOf(command, args, options);
    },
    '> file': () =>
      timeOf('sh', ['-c', '"$0" printing.py --no-pylint run >raw.txt', PYTHON], {
        cwd,
        env: flowEnvironment(more),
      }),
  });
}

async function ofTasks(tasks) {
  const { read, rendered } = await measureSummary(runWith(tasks), turnsFor(tasks));
  const isMany = tasks > MAX_TARRED;
  const { make, restore, pack, unpack } = await measureBundle(runWith(tasks), turnsFor(tasks), {
    besideTar: !isMany,
  });
  return {
    'history and results read': read,
    'summary written': rendered,
    'bundle made and restored': make + restore,
    ...(isMany ? {} : { 'tar of .metaflow, packed and unpacked': pack + unpack }),
  };
}

async function ofRuns(cwd, runs) {
  const { pathspec, runId, cwd: made } = runWith(10);
  const history = await new Run(pathspec, { cwd: made, env: flowEnvironment() }).history();
  const details = { history, parameters: {}, tags: [], artifacts: {}, gates: [], cards: [] };
  const outcomes = Array.from({ length: runs }, () => outcomeOf(pathspec, runId, details));
  const reported = await interleaved(3, {
    'summary and outputs written': () => {
      const begun = performance.now();
      summary(outcomes, { workspace: cwd, cwd });
      allOutputs(outcomes, undefined, 'failed');
      return performance.now() - begun;
    },
  });
  if (runs > MAX_RUNS) return reported;
  const { ours, theirs, python } = await measureRuns(cwd, runs, 1);
  return {
    'the runs, at once, by the library': ours,
    'by xargs': theirs,
    'by async_run': python,
    ...reported,
  };
}
