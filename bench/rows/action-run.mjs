import { interleaved, milliseconds, runProgram, timeOf, times } from '../measure.mjs';
import { actionStep, flowEnvironment, inWorkspace, PYTHON } from '../subjects.mjs';

/** A whole step of the action, logs uploaded to a results service of this machine, against the command that it takes the place of. */
export default {
  number: 1,
  work: 'Two-step no-op flow, the whole process of the action',
  against: '`python noop.py run >f 2>g`',
  target: '≤ 1.05 ×',
  limit: 1.05,
  turns: 21,
  measure: async ({ turns }) =>
    await inWorkspace(async (cwd) => {
      // Types are stripped by Node 24, or by Vitest.
      const { ResultsService } = await import('../../__tests__/helpers/results-service.ts');
      const service = await ResultsService.start();
      const action = async (env) => {
        const { command, args, ...options } = actionStep(cwd, { flow: 'noop.py' }, { env });
        return (await runProgram(command, args, options)).ms;
      };
      const raw = () => timeOf(PYTHON, ['noop.py', 'run'], { cwd, env: flowEnvironment() });
      try {
        await raw();
        const { ours, local, theirs } = await interleaved(turns, {
          theirs: raw,
          ours: () => action(service.environment()),
          local: () => action({}),
        });
        return {
          value: ours / theirs,
          ours: `${milliseconds(ours)} (${times(local / theirs)} where nothing is uploaded)`,
          theirs: milliseconds(theirs),
          figure: times(ours / theirs),
        };
      } finally {
        await service[Symbol.asyncDispose]();
      }
    }),
};
