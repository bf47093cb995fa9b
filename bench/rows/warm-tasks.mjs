import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { bytes, interleaved, milliseconds, runProgram, timeOf, times } from '../measure.mjs';
import { flowEnvironment, inWorkspace, LIBRARY, PYTHON, PYTHON_PANDAS } from '../subjects.mjs';

const OURS = `
import { readFileSync } from 'node:fs';
import { Runner } from ${JSON.stringify(LIBRARY)};
const [flow, maxWorkers] = process.argv.slice(1);
const runner = new Runner(flow, { python: process.env.PYTHON, showOutput: false, pylint: false, warmTasks: true });
const running = await runner.run({}, { maxWorkers: Number(maxWorkers), maxNumSplits: 100000 });
const { warm, cold } = running.warmTasks;
if (running.status !== 'successful' || cold.length > 0) throw new Error(running.status + cold + running.stdout);
console.log(readFileSync('begun', 'utf8') * 1000 - running.startedAt.getTime());
`;

/** A whole process of each kind that runs a flow once. */
export function foreachRuns(cwd, { flow = 'foreach.py', python = PYTHON, tasks, seconds = 0, workers = 2 }) {
  const env = flowEnvironment({ PYTHON: python, TASKS: String(tasks), SECONDS: String(seconds) });
  const raw = [flow, '--no-pylint', 'run', `--max-workers=${workers}`, '--max-num-splits=100000'];
  const commands = {
    ours: [process.execPath, ['--input-type=module', '-e', OURS, flow, String(workers)]],
    theirs: [python, raw],
  };
  return { commands, options: { cwd, env } };
}

function timed(number, { work, limit, turns: usual, ...settings }) {
  return {
    ...{
      number,
      work,
      limit,
      turns: usual,
      against: `python flow.py run --max-workers 2`,
      target: `≤ ${limit} ×`,
    },
    measure: async ({ turns }) =>
      await inWorkspace(async (cwd) => {
        const { commands, options } = foreachRuns(cwd, settings);
        const time = (name) => () => timeOf(...commands[name], options);
        const { ours, theirs } = await interleaved(turns, { theirs: time('theirs'), ours: time('ours') });
        const each = (value) => milliseconds(value / settings.tasks);
        return {
          value: ours / theirs,
          ours: milliseconds(ours),
          theirs: milliseconds(theirs),
          figure: times(ours / theirs),
          profile: `A task takes ${each(ours)} of the whole, where Metaflow's command takes ${each(theirs)}.`,
        };
      }),
  };
}

/** The peak memory of a command with all its child processes, counting each page once. */
async function peakMemory([command, args], options) {
  const child = spawn(command, args, { ...options, detached: true, stdio: 'ignore' });
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid));
  }, 100);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command} ended with ${code}`);
  return peak;
}

/** The bytes used by the Python processes that descend from a process. */
function memoryOf(root) {
  const parents = new Map();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const [, parent] = /\) \S (\d+)/.exec(textOf(pid, 'stat')) ?? [];
    if (parent) parents.set(Number(pid), Number(parent));
  }
  const descends = (pid) => pid === root || (parents.has(pid) && descends(parents.get(pid)));
  return [...parents.keys()]
    .filter(
      (pid) => descends(pid) && /python/.test(textOf(pid, 'cmdline')) && !/node/.test(textOf(pid, 'comm')),
    )
    .reduce(
      (sum, pid) => sum + 1024 * Number(/^Pss:\s+(\d+)/m.exec(textOf(pid, 'smaps_rollup'))?.[1] ?? 0),
      0,
    );
}

function textOf(pid, name) {
  try {
    return readFileSync(path.join('/proc', String(pid), name), 'latin1');
  } catch {
    return '';
  }
}

const thousand = timed(12, {
  ...{
    work: '1,000 tasks of a foreach that do nothing, two at once, with `warmTasks`, a whole Node process',
  },
  ...{ limit: 0.25, turns: 1, tasks: 1_000 },
});

const pandas = timed(13, {
  ...{
    work: '100 tasks of a flow with `import pandas`, two at once, with `warmTasks`, a whole Node process',
  },
  ...{ limit: 0.17, turns: 3, tasks: 100, flow: 'foreach_pandas.py', python: PYTHON_PANDAS },
});

const memory = {
  number: 14,
  work: 'Peak memory of the Python processes while 16 tasks of that flow sleep at once, with `warmTasks`',
  against: 'python flow.py run',
  target: '≤ 0.4 ×',
  limit: 0.4,
  turns: 3,
  measure: async ({ turns }) =>
    await inWorkspace(async (cwd) => {
      const settings = {
        tasks: 16,
        seconds: 8,
        workers: 16,
        flow: 'foreach_pandas.py',
        python: PYTHON_PANDAS,
      };
      const { commands, options } = foreachRuns(cwd, settings);
      const peak = (name) => () => peakMemory(commands[name], options);
      const { ours, theirs } = await interleaved(turns, { theirs: peak('theirs'), ours: peak('ours') });
      return {
        value: ours / theirs,
        ours: bytes(ours),
        theirs: bytes(theirs),
        figure: times(ours / theirs),
        profile: 'Each process counts with its share of what it shares with others (PSS).',
      };
    }),
};

const first = {
  number: 15,
  work: 'From the spawning of the flow until its first step executes, with `warmTasks`',
  against: "the same for Metaflow's command",
  target: '≤ 1.05 ×',
  limit: 1.05,
  turns: 15,
  measure: async ({ turns }) =>
    await inWorkspace(async (cwd) => {
      const { commands, options } = foreachRuns(cwd, { tasks: 1 });
      const { ours, theirs } = await interleaved(turns, {
        theirs: async () => {
          const begun = Date.now();
          await timeOf(...commands.theirs, options);
          return readFileSync(path.join(cwd, 'begun'), 'utf8') * 1000 - begun;
        },
        ours: async () => {
          const [command, args] = commands.ours;
          return Number((await runProgram(command, args, options)).stdout);
        },
      });
      return {
        value: ours / theirs,
        ours: milliseconds(ours),
        theirs: milliseconds(theirs),
        figure: times(ours / theirs),
        profile:
          'The first task waits for the process that imports the flow, which is started a little earlier than the task.',
      };
    }),
};

export default [thousand, pandas, memory, first];
