import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../helpers/cli.js';
import { ciAfter } from '../helpers/rows.js';
import { makeWorkspace } from '../helpers/workspace.js';

/** A flow whose second step executes `code`. */
function flowThat(code: string): string {
  return `import subprocess, time
from metaflow import FlowSpec, step


class AskingFlow(FlowSpec):
    @step
    def start(self):
        self.next(self.ask)

    @step
    def ask(self):
        ${code}
        self.next(self.end)

    @step
    def end(self):
        pass


if __name__ == "__main__":
    AskingFlow()
`;
}

async function timedOut(code: string, ...args: string[]) {
  const workspace = makeWorkspace();
  writeFileSync(path.join(workspace, 'asking.py'), flowThat(code));
  const ended = await runCli(
    ['run', 'asking.py', '--timeout', '20', '--json', 'run.json', ...args],
    workspace,
  );
  expect(ended.exitCode).toBe(124);
  const run = JSON.parse(readFileSync(path.join(workspace, 'run.json'), 'utf8')) as { failure: unknown };
  return run.failure;
}

describe.runIf(process.platform === 'linux')('a task that waits for input', () => {
  for (const { tags, rows } of ciAfter(
    0,
    [
      ['input()', 'self.name = input("Name? ")'],
      ['breakpoint()', 'breakpoint()'],
      ['a program', 'subprocess.run(["sh", "-c", "read answer"])'],
    ],
    1,
  )) {
    it.concurrent.each(rows)('a timeout says which step waited for input: %s', { tags }, async (_, code) => {
      expect(await timedOut(code)).toMatchObject({
        reason: 'timeout',
        message: expect.stringContaining('It timed out while the step "ask" waited for input.') as string,
      });
    });
  }

  it.concurrent('a timeout says which step waited for input in a warm task', { tags: ['ci'] }, async () => {
    expect(await timedOut('self.name = input()', '--warm-tasks')).toMatchObject({
      message: expect.stringContaining('the step "ask" waited for input') as string,
    });
  });

  for (const { tags, rows } of ciAfter(
    0,
    [
      ['sleeps', 'time.sleep(600)'],
      ['reads another pipe', 'subprocess.run("sleep 600 | cat", shell=True)'],
    ],
    1,
  )) {
    it.concurrent.each(rows)(
      'a timeout says nothing about input if the task %s',
      { tags },
      async (_, code) => {
        expect(await timedOut(code)).toMatchObject({ reason: 'timeout', message: 'It timed out.' });
      },
    );
  }
});
