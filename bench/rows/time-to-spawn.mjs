import { readFileSync } from 'node:fs';
import path from 'node:path';
import { interleaved, milliseconds, runProgram, timeOf } from '../measure.mjs';
import { actionStep, inWorkspace, NODE24 } from '../subjects.mjs';

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
        ours: async (turn) => {
          const clock = path.join(cwd, `clock-${turn}`);
          const { command, args, ...options } = actionStep(cwd, { flow: 'noop.py' }, { clock });
          const begun = performance.timeOrigin + performance.now();
          await runProgram(command, args, options);
          return JSON.parse(readFileSync(clock, 'utf8')).spawned - begun;
        },
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
