import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { milliseconds, quantile } from '../measure.mjs';
import { actionStep, inWorkspace } from '../subjects.mjs';

export default {
  number: 6,
  work: "From a line that the flow's process prints to the job log, a line each 20 ms",
  against: '-',
  target: 'p50 < 5 ms, p99 < 25 ms',
  limit: 1,
  turns: 1,
  measure: async ({ small }) =>
    await inWorkspace(async (cwd) => {
      const ticks = small ? 150 : 1_000;
      const inputs = { flow: 'ticking.py', options: 'pylint: false' };
      const { command, args, ...options } = actionStep(cwd, inputs, { env: { TICKS: String(ticks) } });
      const action = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'ignore'] });
      const latencies = [];
      for await (const line of createInterface({ input: action.stdout })) {
        const [, printed] = /printed at (\d+) ns/.exec(line) ?? [];
        if (printed) latencies.push(performance.timeOrigin + performance.now() - Number(printed) / 1e6);
      }
      if (latencies.length !== ticks) throw new Error(`${latencies.length} of ${ticks} lines`);
      const [p50, p99] = [quantile(latencies, 0.5), quantile(latencies, 0.99)];
      return {
        value: Math.max(p50 / 5, p99 / 25),
        ours: `p50 ${milliseconds(p50)}, p99 ${milliseconds(p99)} (of ${ticks.toLocaleString('en')} lines)`,
        theirs: '-',
        figure: '-',
      };
    }),
};
