import path from 'node:path';
import { interleaved, milliseconds, timeOf } from '../measure.mjs';
import { clockedStep, inWorkspace, NODE24, ROOT } from '../subjects.mjs';

const PARSE = `
const { readFileSync } = require('node:fs');
const { SourceTextModule } = require('node:vm');
new SourceTextModule(readFileSync(${JSON.stringify(path.join(ROOT, 'dist/main/index.js'))}, 'utf8'));
`;

export default {
  number: 3,
  work: "From the start of the action's process to the spawning of the flow",
  against: '`node -e 0`',
  target: '≤ + 25 ms',
  limit: 25,
  turns: 21,
  measure: async ({ turns }) =>
    await inWorkspace(async (cwd) => {
      const { ours, theirs, bare, parsing } = await interleaved(turns, {
        theirs: () => timeOf(NODE24, ['-e', '0']),
        bare: () => timeOf(NODE24, ['-e', "require('node:child_process').spawnSync('true')"]),
        parsing: () => timeOf(NODE24, ['--no-warnings', '--experimental-vm-modules', '-e', PARSE]),
        ours: async () => (await clockedStep(cwd, { flow: 'noop.py' })).spawned,
      });
      const value = ours - theirs;
      return {
        value,
        ours: milliseconds(ours),
        theirs: milliseconds(theirs),
        figure: `+ ${milliseconds(value)}`,
        profile:
          `A Node process that does nothing but execute \`true\` takes ${milliseconds(bare)}, and one that does nothing but parse ` +
          `\`dist/main/index.js\`, without executing it, ${milliseconds(parsing)}. The rest is executing it.`,
      };
    }),
};
