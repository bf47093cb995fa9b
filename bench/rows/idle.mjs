import { milliseconds } from '../measure.mjs';
import { clockedStep, inWorkspace } from '../subjects.mjs';

export default {
  number: 11,
  work: 'CPU time of the action while a run sleeps 60 s, minus that for a run that sleeps 1 s',
  against: '-',
  target: '< 0.1 s',
  limit: 100,
  turns: 1,
  measure: async () =>
    await inWorkspace(async (cwd) => {
      const cpu = async (seconds) => {
        const inputs = { flow: 'sleeping.py', params: `seconds=${seconds}` };
        return (await clockedStep(cwd, inputs)).cpuMs;
      };
      const [short, long] = [await cpu(1), await cpu(60)];
      const value = Math.max(0, long - short);
      return {
        value,
        ours: `${milliseconds(Math.max(0, long - short))} (the whole step ${milliseconds(long)})`,
        theirs: '-',
        figure: '-',
      };
    }),
};
