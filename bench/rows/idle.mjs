import { readFileSync } from 'node:fs';
import path from 'node:path';
import { milliseconds, runProgram } from '../measure.mjs';
import { actionStep, inWorkspace } from '../subjects.mjs';

export default {
  number: 11,
  work: 'CPU time of the action while a run sleeps 60 s: what a run that sleeps 1 s takes is taken off',
  against: '-',
  target: '< 0.1 s',
  limit: 100,
  turns: 1,
  measure: async ({ small }) =>
    await inWorkspace(async (cwd) => {
      const cpu = async (seconds) => {
        const clock = path.join(cwd, `clock-${seconds}`);
        const inputs = { flow: 'sleeping.py', params: `seconds=${seconds}` };
        const { command, args, ...options } = actionStep(cwd, inputs, { clock });
        await runProgram(command, args, options);
        return JSON.parse(readFileSync(clock, 'utf8')).cpuMs;
      };
      const [short, long] = [await cpu(1), await cpu(small ? 6 : 60)];
      const value = Math.max(0, long - short) * (small ? 10 : 1);
      return {
        value,
        ours: `${milliseconds(Math.max(0, long - short))} (the whole step ${milliseconds(long)})`,
        theirs: '-',
        figure: '-',
      };
    }),
};
