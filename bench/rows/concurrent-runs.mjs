import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { interleaved, milliseconds, timeOf, times } from '../measure.mjs';
import { flowEnvironment, inWorkspace, LIBRARY, PYTHON } from '../subjects.mjs';

const OURS = `
import { Runner } from ${JSON.stringify(LIBRARY)};
const runner = new Runner('noop.py', { python: process.env.PYTHON });
const runs = await Promise.all(Array.from({ length: Number(process.env.RUNS) }, () => runner.run()));
if (!runs.every(({ status }) => status === 'successful')) throw new Error('not all were successful');
`;
const THEIRS = `
import asyncio, os
from metaflow import Runner

async def main():
    runs = [await Runner("noop.py").async_run() for _ in range(int(os.environ["RUNS"]))]
    await asyncio.gather(*(running.wait() for running in runs))
    assert all(running.status == "successful" for running in runs)

asyncio.run(main())
`;

export default {
  number: 7,
  work: '20 no-op runs at once from one process',
  against: "the same 20 by `xargs -P 20`; Python's `async_run`",
  target: '≤ 1.03 ×',
  limit: 1.03,
  turns: 5,
  measure: async ({ turns }) =>
    await inWorkspace(async (cwd) => {
      const { ours, theirs, python, spread } = await measureRuns(cwd, 20, turns);
      return {
        value: ours / theirs,
        ours: milliseconds(ours),
        theirs: `${milliseconds(theirs)}; ${milliseconds(python)}`,
        figure: `${times(ours / theirs)}; ${times(ours / python)}`,
        profile: `The slowest turn of \`xargs\` itself took ${times(spread)} what its fastest did.`,
      };
    }),
};

/** This many runs at once, in each of three ways. */
export function runsAtOnce(cwd, runs) {
  // Metaflow's first concurrent runs would fail, because each creates this directory.
  mkdirSync(path.join(cwd, '.metaflow'), { recursive: true });
  const env = flowEnvironment({ PYTHON, RUNS: String(runs) });
  const xargs = `seq ${runs} | xargs -P ${runs} -I{} sh -c '"$PYTHON" noop.py run >{}.out 2>{}.err'`;
  return {
    theirs: () => timeOf('sh', ['-c', xargs], { cwd, env }),
    ours: () => timeOf(process.execPath, ['--input-type=module', '-e', OURS], { cwd, env }),
    python: () => timeOf(PYTHON, ['-c', THEIRS], { cwd, env }),
  };
}

export async function measureRuns(cwd, runs, turns) {
  const ways = runsAtOnce(cwd, runs);
  const raw = [];
  const medians = await interleaved(turns, {
    ...ways,
    theirs: async () => {
      const ms = await ways.theirs();
      raw.push(ms);
      return ms;
    },
  });
  return { ...medians, spread: Math.max(...raw) / Math.min(...raw) };
}
