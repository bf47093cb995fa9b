import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cancelProcess, processIdentity } from '../../src/runner/index.js';
import { ActionStep } from '../helpers/action.js';
import { ResultsService } from '../helpers/results-service.js';
import { waitUntil } from '../helpers/wait-until.js';
import { executedIn, WorkflowRun } from '../helpers/workflow-run.js';
import { isAlive, makeWorkspace } from '../helpers/workspace.js';
import { zipFiles } from '../helpers/zip.js';

const POLITE = {
  inputs: { flow: 'polite.py', params: '', id: 'mine' },
  flowEnv: { MY_PASSWORD: 'pw-of-the-polite' },
};

/** Whether the system distinguishes a process from an earlier one with the same id. */
const DISTINGUISHES_PROCESSES = process.platform === 'linux';

/** The kind of each artifact, such as `logs`, in alphabetical order. */
function kinds({ artifacts }: ResultsService): (string | undefined)[] {
  return artifacts.map(({ name }) => name.split('-')[1]).sort();
}

function everything({ artifacts }: ResultsService): string {
  return artifacts.flatMap(({ content }) => Object.values(zipFiles(content)).map(String)).join('\n');
}

/** As in a container: `docker exec` passes no signals on, so the runner starts `post` beside main. */
describe.runIf(DISTINGUISHES_PROCESSES)('cancellations that do not reach main', () => {
  it('post passes a cancellation on to main, so the flow ends as usual, each artifact is saved once, and the next attempt resumes', async () => {
    await using service = await ResultsService.start();
    const run = new WorkflowRun(service);
    const step = run.start(1, { ...POLITE, flowEnv: { ...POLITE.flowEnv, WAITS: 'yes' } });
    const { workspace } = step.options;
    await waitUntil(() => step.main.stdout.includes('the password is'));
    const post = await step.post();
    expect(isAlive(step.main.process.pid ?? 0)).toBe(false);
    const main = await step.result();
    expect(post).toMatchObject({ exitCode: 0, stderr: '' });
    expect(post.stdout).toMatch(/^The action was still running when the job ended, so it was cancelled\.$/m);
    expect(post.stdout).not.toMatch(/left running|::warning/);
    expect(main).toMatchObject({ exitCode: 1, outputs: { status: 'cancelled' } });
    expect(executedIn(workspace)).toEqual(['cleaned up', 'end', 'start']);
    expect(kinds(service)).toEqual(['logs', 'report', 'resume']);
    expect(service.artifacts.filter(({ name }) => name.endsWith('-2'))).toEqual([]);
    expect(everything(service)).toContain('the password is ***');
    expect(everything(service)).not.toContain(POLITE.flowEnv.MY_PASSWORD);
    expect(readdirSync(step.file('temp'))).toEqual([]);
    const second = await run.attempt(2, POLITE);
    expect(second.outputs).toMatchObject({ status: 'successful', 'resumed-from': main.outputs['run-id'] });
    expect(second.executed).toEqual(['end']);
  });

  it('a cancellation that reaches main before there is a run does not count as a fault of the interpreter', async () => {
    await using service = await ResultsService.start();
    const step = new ActionStep({
      workspace: makeWorkspace(),
      inputs: { flow: 'connecting.py' },
      env: service.environment(),
    });
    await waitUntil(() => step.hasLogs() && readFileSync(step.file('state'), 'utf8').includes('sealKey'));
    const post = await step.post();
    const main = await step.result();
    expect(post).toMatchObject({ exitCode: 0, stderr: '' });
    expect(main.outputs['status']).toBe('cancelled');
    expect(main.errors.join()).not.toContain('interpreter');
    expect(kinds(service).filter((kind) => kind !== 'report')).toEqual(['logs']);
    expect(readdirSync(step.file('temp'))).toEqual([]);
  });

  it('after main has ended, post leaves another process with main’s process id alone', async () => {
    const other = spawn('sleep', ['600']);
    onTestFinished(() => void other.kill('SIGKILL'));
    const pid = other.pid ?? 0;
    const identity = processIdentity(pid) ?? '';
    expect(identity).toMatch(/^\d+@\d+$/);
    for (const not of [
      `${pid}@1`,
      `${pid}@`,
      `${pid}`,
      '',
      '0@1',
      '-1@1',
      'none',
      `1@${identity.split('@')[1]}`,
    ])
      expect(await cancelProcess(not)).toBe(false);
    expect(isAlive(pid)).toBe(true);
    expect(await cancelProcess(identity)).toBe(true);
    expect(other.signalCode ?? (await once(other, 'exit'))[1]).toBe('SIGINT');
    expect(await cancelProcess(identity)).toBe(false);
  });

  it('post kills a main that does not react or is stopped', async () => {
    for (const program of [
      "trap '' INT; echo; while :; do sleep 0.1; done",
      "trap '' INT; echo; kill -STOP $$",
    ]) {
      const deaf = spawn('sh', ['-c', program], { stdio: ['ignore', 'pipe', 'ignore'] });
      await once(deaf.stdout, 'data');
      expect(await cancelProcess(processIdentity(deaf.pid ?? 0) ?? '', 300)).toBe(true);
      expect(deaf.signalCode ?? (await once(deaf, 'exit'))[1]).toBe('SIGKILL');
    }
  });
});
