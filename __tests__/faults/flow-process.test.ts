import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ActionStep, runAction } from '../helpers/action.js';
import { whenFinished } from '../helpers/finished.js';
import { PeakMemory } from '../helpers/memory.js';
import { ResultsService } from '../helpers/results-service.js';
import { ciAfter } from '../helpers/rows.js';
import { fileText, isAlive, makeWorkspace, stillFlees } from '../helpers/workspace.js';

const misbehaving = (fault: string, more: Record<string, string> = {}) => ({
  workspace: makeWorkspace(),
  inputs: { flow: 'misbehaving.py', params: `fault=${fault}`, ...more },
});

/** The process ids that the flow wrote to `pids`; the processes are killed when the test finishes, if not before. */
function notedPids(workspace: string): number[] {
  const file = path.join(workspace, 'pids');
  const pids = existsSync(file) ? readFileSync(file, 'utf8').split('\n').map(Number) : [];
  whenFinished(() => {
    for (const pid of pids.filter(isAlive)) process.kill(pid, 'SIGKILL');
  });
  return pids;
}

describe('flows that die', () => {
  for (const { tags, rows } of ciAfter(1, ['kills_its_task', 'crashes', 'runs_out_of_memory'])) {
    it.each(rows)(
      'a flow whose task dies fails as Metaflow reports, with outputs and one annotation: %s',
      { tags },
      async (fault) => {
        const step = await runAction(misbehaving(fault));
        expect(step).toMatchObject({
          exitCode: 1,
          outputs: {
            status: 'failed',
            'flow-name': 'MisbehavingFlow',
            'exit-code': '1',
            'failed-step': 'start',
          },
        });
        expect(step.errors).toHaveLength(1);
      },
    );
  }

  for (const { tags, rows } of ciAfter(1, [
    ['kills_the_orchestrator', '137', 'SIGKILL'],
    ['crashes_the_orchestrator', '139', 'SIGSEGV'],
    ['kills_its_group', '137', 'SIGKILL'],
  ])) {
    it.each(rows)(
      'a flow whose Metaflow process dies fails, and its tasks are killed: %s',
      { tags },
      async (fault, exitCode, signal) => {
        const given = misbehaving(fault);
        const step = await runAction(given);
        const pids = notedPids(given.workspace);
        expect(pids.length).toBeGreaterThan(0);
        expect(pids.filter(isAlive)).toEqual(
          process.platform === 'linux' ? [] : pids.slice(1).filter(isAlive),
        );
        expect(step).toMatchObject({ exitCode: 1, outputs: { status: 'failed', 'exit-code': exitCode } });
        expect(step.outputs['run-id']).toMatch(/^\d+$/);
        expect(step.errors.join()).toContain(signal);
      },
    );
  }
});

describe('flows that leave processes running', () => {
  for (const { tags, rows } of ciAfter(1, [
    'leaves_a_daemon',
    'leaves_many_children',
    'clears_its_environment',
  ])) {
    it.each(rows)(
      'a flow that leaves a process running is successful, and the action kills the process: %s',
      { tags },
      async (fault) => {
        const given = misbehaving(fault);
        const step = await runAction(given);
        const pids = notedPids(given.workspace);
        expect(step).toMatchObject({ exitCode: 0, errors: [], outputs: { status: 'successful' } });
        expect(pids.length).toBeGreaterThan(0);
        expect(pids.some(isAlive)).toBe(fault === 'leaves_a_daemon' && process.platform !== 'linux');
      },
    );
  }

  it('the action kills a process that endlessly forks, leaves its session and exits, although its flow was successful', async () => {
    const given = misbehaving('leaves_what_flees');
    const step = await runAction(given);
    expect(step).toMatchObject({ exitCode: 0, errors: [], outputs: { status: 'successful' } });
    expect(await stillFlees(given.workspace)).toBe(process.platform !== 'linux');
  });
});

// These tests mostly wait, so they run concurrently.
describe.concurrent('daemons that keep the output of their task open', () => {
  it(
    'Metaflow waits for a daemon that keeps a task’s output open; the timeout kills both',
    { tags: ['ci'] },
    async () => {
      const given = misbehaving('leaves_a_daemon_that_could_print', { 'timeout-minutes': '0.1' });
      const step = await runAction(given);
      expect(step).toMatchObject({ exitCode: 1, outputs: { status: 'timeout' } });
      const pids = notedPids(given.workspace);
      expect(pids).toHaveLength(1);
      expect(pids.some(isAlive)).toBe(process.platform !== 'linux');
    },
  );
});

describe('artifacts that are endless in JSON', { tags: ['ci'] }, () => {
  it('the report shows as much as it can of artifacts that are small in the datastore but endless in JSON', async () => {
    const step = await runAction(
      misbehaving('keeps_a_bomb', {
        'output-artifacts': 'start/bomb\nstart/recursive\nstart/big\nstart/markup',
        mask: 'any secret',
      }),
    );
    expect(step).toMatchObject({ exitCode: 0, errors: [], outputs: { status: 'successful' } });
    expect(JSON.parse(step.outputs['artifacts'] ?? '')).toMatchObject({
      'start/big': '<integer of about 4000004 bits>',
      'start/markup': '</td><script>::error::x | ` $(id)',
    });
    expect(step.summary.length).toBeLessThan(200_000);
    expect(step.summary).not.toContain('<script>');
  });
});

describe('artifacts that are larger than our memory should be', { tags: ['ci'] }, () => {
  it('the report omits an artifact that is larger than our memory should be, and needs little memory', async () => {
    const step = new ActionStep(
      misbehaving('keeps_something_large', { 'output-artifacts': 'start/large\nstart/score' }),
    );
    using memory = new PeakMemory(step.main.process.pid ?? 0);
    const result = await step.result();
    expect(result).toMatchObject({
      exitCode: 0,
      errors: [],
      outputs: { status: 'successful', score: '1' },
    });
    expect(result.warnings).toContainEqual(
      expect.stringContaining('the artifact "start/large" cannot be read, or is larger than 16 MiB'),
    );
    expect(memory.bytes).toBeLessThan(400_000_000);
  });
});

describe.concurrent('flows stopped by SIGSTOP', () => {
  it('cancelling kills a flow that SIGSTOP has stopped, because it would never handle an interrupt', async () => {
    const given = misbehaving('stops_itself');
    const step = new ActionStep(given);
    await fileText(path.join(given.workspace, 'pids'));
    const pids = notedPids(given.workspace);
    step.main.process.kill('SIGINT');
    const result = await step.result();
    expect(result.outputs['status']).toBe('cancelled');
    expect(pids.filter(isAlive)).toEqual([]);
  });

  it('a flow that SIGSTOP has stopped times out', { tags: ['ci'] }, async () => {
    const given = misbehaving('stops_itself', { 'timeout-minutes': '0.06' });
    const step = await runAction(given);
    expect(step).toMatchObject({ exitCode: 1, outputs: { status: 'timeout' } });
    expect(notedPids(given.workspace).filter(isAlive)).toEqual([]);
  });
});

describe('flows that change their streams and logs', () => {
  it('a flow can close its stdout and stderr', async () => {
    const step = await runAction(misbehaving('closes_its_streams'));
    expect(step).toMatchObject({ exitCode: 0, errors: [], outputs: { status: 'successful' } });
    expect(step.stdout).toContain('Done!');
  });

  it('a flow’s tasks end even if PYTHONINSPECT is set', { tags: ['ci'] }, async () => {
    const step = await runAction({
      workspace: makeWorkspace(),
      inputs: { flow: 'stages.py' },
      env: { EXECUTIONS: '/dev/null', PYTHONINSPECT: '1' },
    });
    expect(step.errors).toEqual([]);
    expect(step.outputs['status']).toBe('successful');
  });

  it(
    'a flow can truncate its log, which has everything that it prints afterwards',
    { tags: ['ci'] },
    async () => {
      await using service = await ResultsService.start();
      const step = await runAction({ ...misbehaving('truncates_its_log'), env: service.environment() });
      expect(step).toMatchObject({ exitCode: 0, errors: [], outputs: { status: 'successful' } });
      expect(step.stdout).toContain('before');
      expect(service.logArtifacts).toHaveLength(1);
    },
  );

  for (const { tags, rows } of ciAfter(1, ['live', 'grouped'])) {
    it.each(rows)(
      'a flow can replace its log and records with pipes, and nothing waits for them (log-order: %s)',
      { tags },
      async (order) => {
        await using service = await ResultsService.start();
        const step = await runAction({
          ...misbehaving('puts_pipes_in_place_of_files', { 'log-order': order }),
          env: service.environment(),
        });
        expect(step).toMatchObject({ exitCode: 0, errors: [], outputs: { status: 'successful' } });
        expect(service.logArtifacts).toHaveLength(1);
      },
    );
  }

  it('a flow can remove its log, and the job log still has the output', { tags: ['ci'] }, async () => {
    await using service = await ResultsService.start();
    const step = await runAction({ ...misbehaving('removes_its_log'), env: service.environment() });
    expect(step).toMatchObject({ exitCode: 0, errors: [], outputs: { status: 'successful' } });
    expect(step.stdout).toContain('without a file');
  });
});
