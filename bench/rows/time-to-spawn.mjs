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
      const { ours, theirs, bare } = await interleaved(turns, {
        theirs: () => timeOf(NODE24, ['-e', '0']),
        bare: () => timeOf(NODE24, ['-e', "require('node:child_process').spawnSync('true')"]),
        ours: async () => (await clockedStep(cwd, { flow: 'noop.py' })).spawned,
      });
      const value = ours - theirs;
      return {
        value,
        ours: milliseconds(ours),
        theirs: milliseconds(theirs),
        figure: `+ ${milliseconds(value)}`,
        profile: `A Node process that does nothing but execute \`true\` takes ${milliseconds(bare)}.`,
      };
    }),
};
