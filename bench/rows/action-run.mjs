import { interleaved, milliseconds, runProgram, timeOf, times } from '../measure.mjs';
import { actionStep, flowEnvironment, inWorkspace, PYTHON } from '../subjects.mjs';

/** A step against the command that it takes the place of; and the same step with what the command does not do: its logs uploaded. */
export default {
  number: 1,
  work: 'Two-step no-op flow, the whole process of the action',
  against: '`python noop.py run >f 2>g`',
  target: '≤ 1.05 ×',
  limit: 1.05,
  turns: 11,
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
        const { ours, uploading, theirs } = await interleaved(turns, {
          theirs: raw,
          ours: () => action({}),
          uploading: () => action(service.environment()),
        });
        return {
          value: ours / theirs,
          ours: `${milliseconds(ours)} (${milliseconds(uploading)} with its logs uploaded)`,
          theirs: milliseconds(theirs),
          figure: `${times(ours / theirs)} (${times(uploading / theirs)})`,
        };
      } finally {
        await service[Symbol.asyncDispose]();
      }
    }),
};
