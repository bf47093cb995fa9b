import { interleaved, median, milliseconds, runProgram, timeOf, times } from '../measure.mjs';
import { actionStep, clockedStep, flowEnvironment, inWorkspace, NODE24, PYTHON } from '../subjects.mjs';

/** A step against the command that it replaces; and the same step with something that the command does not do: uploading its logs. */
export default {
  number: 1,
  work: 'Two-step no-op flow, the whole process of the action',
  against: '`python noop.py run >f 2>g`',
  target: '≤ 1.05 ×, ≤ 200 ms of our CPU time (≤ 1.10 ×, ≤ 350 ms)',
  limit: 1,
  turns: 11,
  measure: async ({ turns }) =>
    await inWorkspace(async (cwd) => {
      // Node 24 or Vitest strips the types.
      const { ResultsService } = await import('../../__tests__/helpers/results-service.ts');
      const service = await ResultsService.start();
      const action = async (env) => {
        const { command, args, ...options } = actionStep(cwd, { flow: 'noop.py' }, { env });
        return (await runProgram(command, args, options)).ms;
      };
      const raw = () => timeOf(PYTHON, ['noop.py', 'run'], { cwd, env: flowEnvironment() });
      try {
        await raw();
        const clocked = [];
        const uploadingClocked = [];
        const { ours, uploading, theirs, node } = await interleaved(turns, {
          theirs: raw,
          ours: () => action({}),
          uploading: () => action(service.environment()),
          node: () => timeOf(NODE24, ['-e', '0']),
          clocked: async () => {
            const step = await clockedStep(cwd, { flow: 'noop.py' });
            clocked.push(step);
            return step.ms;
          },
          uploadingClocked: async () => {
            const step = await clockedStep(cwd, { flow: 'noop.py' }, { env: service.environment() });
            uploadingClocked.push(step);
            return step.ms;
          },
        });
        const phase = (take) => milliseconds(median(clocked.map(take)));
        const [cpu, uploadingCpu] = [clocked, uploadingClocked].map((steps) =>
          median(steps.map(({ cpuMs }) => cpuMs)),
        );
        return {
          // All four goals in one number.
          value: Math.max(ours / theirs / 1.05, uploading / theirs / 1.1, cpu / 200, uploadingCpu / 350),
          ours: `${milliseconds(ours)} (${milliseconds(uploading)} with its logs uploaded)`,
          theirs: milliseconds(theirs),
          figure:
            `${times(ours / theirs)}, ${milliseconds(cpu)} of CPU time ` +
            `(${times(uploading / theirs)}, ${milliseconds(uploadingCpu)})`,
          profile:
            `${phase(({ spawned }) => spawned)} pass until the flow is spawned, of which starting Node takes ${milliseconds(node)}; the ` +
            `flow's own process takes ${phase(({ spawned, exited }) => exited - spawned)}, where Metaflow's command takes ${milliseconds(theirs)}; ` +
            `and ${phase(({ ms, exited }) => ms - exited)} pass after its end: the action looks in /proc for processes that the flow may have ` +
            "left, reads the run's history, and writes outputs and summary; then Node ends. 5 % of Metaflow's time is " +
            `${milliseconds(theirs / 20)}, little more than Node alone takes.`,
        };
      } finally {
        await service[Symbol.asyncDispose]();
      }
    }),
};
