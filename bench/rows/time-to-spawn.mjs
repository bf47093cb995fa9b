import { interleaved, milliseconds, timeOf } from '../measure.mjs';
import { clockedStep, inWorkspace, NODE24 } from '../subjects.mjs';

export default {
  number: 3,
  work: "From the start of the action's process to the spawning of the flow",
  against: '`node -e 0`',
  target: '≤ + 25 ms',
  limit: 25,
  turns: 21,
  measure: async ({ turns }) =>
    await inWorkspace(async (cwd) => {
      const { ours, theirs } = await interleaved(turns, {
        theirs: () => timeOf(NODE24, ['-e', '0']),
        ours: async () => (await clockedStep(cwd, { flow: 'noop.py' })).spawned,
      });
      const value = ours - theirs;
      return {
        value,
        ours: milliseconds(ours),
        theirs: milliseconds(theirs),
        figure: `+ ${milliseconds(value)}`,
      };
    }),
};
