import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RunFacts } from '../../src/outcome/run-facts.js';
import { runCli } from '../helpers/cli.js';
import { makeWorkspace } from '../helpers/workspace.js';

/** Runs the command in a directory, and returns its result with its JSON about the run. */
function commandIn(cwd: string) {
  return async (...args: readonly string[]) => {
    const [command = '', ...given] = args;
    const json = path.join(cwd, 'run.json');
    rmSync(json, { force: true });
    const options = ['--option', 'pylint=false', '--quiet', '--json', json];
    const ended = await runCli([command, 'failing.py', ...given, ...options], cwd);
    return { ...ended, facts: JSON.parse(readFileSync(json, 'utf8')) as RunFacts };
  };
}

describe('resume without a run', () => {
  it(
    'resume without a run takes the flow’s newest run, even a resumed one, but not one from another namespace',
    { tags: ['ci'] },
    async () => {
      const cwd = makeWorkspace();
      const command = commandIn(cwd);
      const older = await command('run');
      await command('run');
      const resumed = await command('resume', '--origin-run-id', older.facts.runId ?? '');
      const another = await command('run', '--env', 'METAFLOW_USER=another');
      expect(another.facts.status).toBe('failed');
      const again = await command('resume');
      expect(again.facts).toMatchObject({ status: 'failed', originRunId: resumed.facts.runId });
      const theirs = await command('resume', '--env', 'METAFLOW_USER=another');
      expect(theirs.facts).toMatchObject({ originRunId: another.facts.runId });
    },
  );

  it('resume without a run takes the latest run even if a task has been spun since', async () => {
    const cwd = makeWorkspace();
    const command = commandIn(cwd);
    const run = await command('run');
    await runCli(['spin', 'failing.py', 'start', '--option', 'pylint=false', '--quiet'], cwd);
    expect((await command('resume')).facts).toMatchObject({ originRunId: run.facts.runId });
  });

  it(
    'a resume that executes nothing, as with --clone-only, fails even if its process exits with 0',
    { tags: ['ci'] },
    async () => {
      const command = commandIn(makeWorkspace());
      await command('run');
      const cloned = await command('resume', '--run-option', 'clone-only');
      expect(cloned.exitCode).toBe(1);
      expect(cloned.facts.failure).toMatchObject({
        reason: 'flow-error',
        message: "The flow's process ended with exit code 0, but its last step, end, was not executed.",
      });
    },
  );

  it(
    'resume says that a run was successful, so that all its tasks are reused',
    { tags: ['ci'] },
    async () => {
      const cwd = makeWorkspace();
      const words = ['quick.py', '--option', 'pylint=false', '--json', '-'];
      const { pathspec } = JSON.parse((await runCli(['run', ...words], cwd)).stdout) as RunFacts;
      const [whole, part] = [
        await runCli(['resume', ...words], cwd),
        await runCli(['resume', ...words, '--step', 'end'], cwd),
      ];
      const text = 'was successful; all its tasks are reused.';
      expect(whole.stderr).toContain(`${pathspec ?? ''} ${text}`);
      expect(part.stderr).not.toContain(text);
    },
  );

  it('resume without a run fails with a clear error if there is no run', async () => {
    const ended = await commandIn(makeWorkspace())('resume');
    expect(ended.exitCode).toBe(2);
    expect(ended.stderr).toContain('There is no run of FailingFlow in the namespace user:tester to resume.');
  });
});
