import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import path from 'node:path';
import { bytes, interleaved, median, milliseconds, timeOf, times } from '../measure.mjs';
import { clockedStep, flowEnvironment, inWorkspace, PYTHON } from '../subjects.mjs';

export default {
  number: 5,
  work: 'The same through the action into a group: commands neutralized, secrets redacted; its log goes to a file',
  against: 'the same flow with `> file`',
  target: 'flow ≤ 1.02 ×, action < 100 MB',
  limit: 1.02,
  turns: 7,
  measure: async ({ turns }) =>
    await inWorkspace(async (cwd) => {
      const env = { LINES_TO_PRINT: '1000000', SOME_TOKEN: 'a secret of some length' };
      const steps = [];
      const silent = [];
      const action = async (lines) =>
        await intoFile(cwd, (stdio) =>
          clockedStep(
            cwd,
            { flow: 'printing.py', options: 'pylint: false' },
            { env: { ...env, ...lines }, stdio },
          ),
        );
      const raw = async () =>
        await intoFile(cwd, (stdio) =>
          timeOf(PYTHON, ['printing.py', '--no-pylint', 'run'], { cwd, env: flowEnvironment(env), stdio }),
        );
      const { ours, theirs, beside } = await interleaved(turns, {
        theirs: raw,
        ours: async () => {
          const step = await action({});
          steps.push(step);
          return step.exited - step.spawned;
        },
        beside: async () => await besideBusyProcess(raw),
        silent: async () => {
          const step = await action({ LINES_TO_PRINT: '0' });
          silent.push(step);
          return step.ms;
        },
      });
      const of = (values, name) => median(values.map((value) => value[name]));
      const memory = Math.max(...steps.map(({ maxRss }) => maxRss));
      const ratio = ours / theirs;
      return {
        value: Math.max(ratio, memory >= 100e6 ? Infinity : 0),
        ours: `${milliseconds(ours)} (the step ${milliseconds(of(steps, 'ms'))}), at most ${bytes(memory)}`,
        theirs: milliseconds(theirs),
        figure: times(ratio),
        memory,
        ratio,
        profile:
          `The step takes ${milliseconds(of(steps, 'cpuMs'))} of CPU time, ${milliseconds(of(silent, 'cpuMs'))} of them where no line is ` +
          `printed. Beside a process that does nothing but count, Metaflow's command itself takes ${milliseconds(beside)}, ${times(beside / theirs)} ` +
          "what it takes alone: that is this machine's own variation, or the effect of one busy processor on the other.",
      };
    }),
};

/** Runs `act` with stdout and stderr in files, so that reading takes no one's time. */
export async function intoFile(cwd, act) {
  const files = ['out.txt', 'err.txt'].map((name) => openSync(path.join(cwd, name), 'w'));
  try {
    return await act(['ignore', ...files]);
  } finally {
    files.forEach((file) => closeSync(file));
  }
}

async function besideBusyProcess(act) {
  const busy = spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' });
  try {
    await new Promise((resolve) => busy.once('spawn', resolve));
    return await act();
  } finally {
    busy.kill('SIGKILL');
  }
}
