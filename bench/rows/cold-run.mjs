import { interleaved, milliseconds, timeOf, times } from '../measure.mjs';
import { flowEnvironment, inWorkspace, LIBRARY, PYTHON } from '../subjects.mjs';

const OURS = `
import { Runner } from ${JSON.stringify(LIBRARY)};
const running = await new Runner('noop.py', { python: process.env.PYTHON }).run();
if (running.status !== 'successful') throw new Error(running.status);
`;
const THEIRS = `
from metaflow import Runner
with Runner("noop.py").run() as running:
    assert running.status == "successful", running.status
`;

/** A whole process of each kind that runs the flow once. */
export function coldRuns(cwd) {
  const env = flowEnvironment({ PYTHON });
  return {
    theirs: () => timeOf(PYTHON, ['-c', THEIRS], { cwd, env }),
    raw: () => timeOf(PYTHON, ['noop.py', 'run'], { cwd, env }),
    ours: () => timeOf(process.execPath, ['--input-type=module', '-e', OURS], { cwd, env }),
  };
}

export default {
  number: 2,
  work: 'The same by the library, a whole Node process',
  against: "a whole Python process with Metaflow's `Runner().run()`",
  target: '≤ 0.80 ×',
  limit: 0.8,
  turns: 11,
  measure: async ({ turns }) =>
    await inWorkspace(async (cwd) => {
      const { ours, theirs, raw } = await interleaved(turns, coldRuns(cwd));
      return {
        value: ours / theirs,
        ours: milliseconds(ours),
        theirs: milliseconds(theirs),
        figure: times(ours / theirs),
        profile: `Metaflow's command alone takes ${milliseconds(raw)}, ${times(raw / theirs)} of what Python's Runner takes.`,
      };
    }),
};
