import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { Child } from '../helpers/child.js';
import { ROOT } from '../helpers/paths.js';
import { timeLeft } from '../../src/cli/commands/time-left.js';
import { outcome } from '../helpers/outcomes.js';
import { ciAfter } from '../helpers/rows.js';
import { cleanEnvironment, makeWorkspace } from '../helpers/workspace.js';

/** A flow that prints more than any pipe holds. */
const FLOW = `import time
from metaflow import FlowSpec, Parameter, step
class LoudFlow(FlowSpec):
    seed = Parameter("seed", default=1)
    seconds = Parameter("seconds", default=0)
    @step
    def start(self):
        for _ in range(20000):
            print("x" * 100)
        time.sleep(self.seconds)
        self.next(self.end)
    @step
    def end(self):
        pass
if __name__ == "__main__":
    LoudFlow()
`;

for (const { tags, rows } of ciAfter(1, [
  ['a run that is still executing', ['--param', 'seconds=600']],
  ['a run that has ended', []],
  ['several runs', ['--grid', 'seed=1,2']],
])) {
  it.each(rows)(
    'a command whose reader has stalled ends at its timeout and writes its files: %s',
    { tags },
    async (_, more) => {
      const workspace = makeWorkspace();
      writeFileSync(path.join(workspace, 'loud.py'), FLOW);
      execFileSync('mkfifo', ['unread'], { cwd: workspace });
      const words = ['run', 'loud.py', '--timeout', '4', '--json', 'run.json', '--out', 'out', ...more];
      // The shell also opens the pipe for reading, and never reads.
      const script = 'exec 7<>unread; "$0" "$@" >&7';
      const began = performance.now();
      const child = new Child(
        'sh',
        ['-c', script, process.execPath, path.join(ROOT, 'dist/cli/index.js'), ...words],
        {
          cwd: workspace,
          env: cleanEnvironment(),
        },
      );
      const timer = setTimeout(() => child.process.kill('SIGKILL'), 40_000);
      const { exitCode, signal } = await child.ended;
      clearTimeout(timer);
      expect(signal).toBeNull();
      expect([0, 124]).toContain(exitCode);
      expect((performance.now() - began) / 1000).toBeLessThan(20);
      expect(readFileSync(path.join(workspace, 'run.json'), 'utf8')).toMatch(
        /"status": "(successful|timeout)"/,
      );
      expect(existsSync(path.join(workspace, 'out/summary.md'))).toBe(true);
    },
  );
}

it('a reader has as much time as the last run has left of its timeout, also if a run ended long ago', () => {
  const at = (seconds: number) => new Date(1_000_000 + seconds * 1000);
  const run = (start: number, end: number) => outcome({ startedAt: at(start), finishedAt: at(end) });
  expect(timeLeft([run(0, 2)], 8000, at(7))).toBe(1000);
  expect(timeLeft([run(0, 2), run(4, 5)], 8000, at(7))).toBe(5000);
  expect(timeLeft([run(0, 2)], 8000, at(-60))).toBe(8000);
});
