import { closeSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { bytes, interleaved, milliseconds, runProgram, timeOf, times } from '../measure.mjs';
import { actionStep, flowEnvironment, inWorkspace, PYTHON } from '../subjects.mjs';

export default {
  number: 5,
  work: 'The same through the action into a group: commands neutralised, secrets redacted',
  against: 'the same flow with `> file`',
  target: 'flow ≤ 1.02 ×, action < 100 MB',
  limit: 1.02,
  turns: 5,
  measure: async ({ turns, small }) =>
    await inWorkspace(async (cwd) => {
      const env = { LINES_TO_PRINT: small ? '200000' : '1000000', SOME_TOKEN: 'a secret of some length' };
      let memory = 0;
      const { ours, theirs, whole } = await interleaved(turns, {
        theirs: async () => {
          const file = openSync(path.join(cwd, 'raw.txt'), 'w');
          const args = ['printing.py', '--no-pylint', 'run'];
          const stdio = ['ignore', file, 'pipe'];
          const ms = await timeOf(PYTHON, args, { cwd, env: flowEnvironment(env), stdio });
          closeSync(file);
          return ms;
        },
        ours: async (turn) => {
          const noted = await throughAction(cwd, env, turn);
          memory = Math.max(memory, noted.maxRss);
          return noted.exited - noted.spawned;
        },
        whole: async (turn) => (await throughAction(cwd, env, turn)).ms,
      });
      const ratio = ours / theirs;
      return {
        value: Math.max(ratio, memory >= 100e6 ? Infinity : 0),
        ours: `${milliseconds(ours)} (the step ${milliseconds(whole)}), at most ${bytes(memory)}`,
        theirs: milliseconds(theirs),
        figure: times(ratio),
        memory,
        ratio,
      };
    }),
};

async function throughAction(cwd, env, turn) {
  const clock = path.join(cwd, `clock-${turn}`);
  const inputs = { flow: 'printing.py', options: 'pylint: false' };
  const { command, args, ...options } = actionStep(cwd, inputs, { env, clock });
  const log = openSync(path.join(cwd, 'job.log'), 'w');
  const { ms } = await runProgram(command, args, { ...options, stdio: ['ignore', 'pipe', log] });
  closeSync(log);
  return { ms, ...JSON.parse(readFileSync(clock, 'utf8')) };
}
