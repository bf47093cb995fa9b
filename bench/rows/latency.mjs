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
  measure: async () =>
    await inWorkspace(async (cwd) => {
      const ticks = 1_000;
      const latencies = await measureLatencies(tickingStep(cwd, ticks), ticks);
      const [p50, p99] = [quantile(latencies, 0.5), quantile(latencies, 0.99)];
      return {
        value: Math.max(p50 / 5, p99 / 25),
        ours: `p50 ${milliseconds(p50)}, p99 ${milliseconds(p99)} (of ${ticks.toLocaleString('en')} lines)`,
        theirs: '-',
        figure: '-',
      };
    }),
};

export function tickingStep(cwd, ticks) {
  const inputs = { flow: 'ticking.py', options: 'pylint: false' };
  return actionStep(cwd, inputs, { env: { TICKS: String(ticks) } });
}

/** How many milliseconds each line took from the flow's print to this process, which reads the program's output. */
export async function measureLatencies({ command, args, ...options }, ticks) {
  const shown = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'ignore'] });
  const latencies = [];
  for await (const line of createInterface({ input: shown.stdout })) {
    const [, printed] = /printed at (\d+) ns/.exec(line) ?? [];
    if (printed) latencies.push(performance.timeOrigin + performance.now() - Number(printed) / 1e6);
  }
  if (latencies.length !== ticks) throw new Error(`${latencies.length} of ${ticks} lines`);
  return latencies;
}
