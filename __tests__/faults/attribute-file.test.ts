import { describe, expect, it } from 'vitest';
import { runAction } from '../helpers/action.js';
import { makeWorkspace } from '../helpers/workspace.js';

const run = async (fault: string, env = '', inputs: Record<string, string> = {}) =>
  await runAction({
    workspace: makeWorkspace(),
    inputs: { flow: 'attributes.py', env: `FAULT=${fault}\n${env}`, ...inputs },
  });

describe('the file in which Metaflow names the run', () => {
  it('is never written, as Python is killed before: no run, and the signal is told', async () => {
    const step = await run('dies before');
    expect(step).toMatchObject({
      exitCode: 1,
      outputs: { status: 'failed', 'run-id': '', 'exit-code': '137' },
    });
    expect(step.errors).toEqual([expect.stringContaining('SIGKILL')]);
  });

  it('is half written when Python is killed: no run, and the signal is told', async () => {
    const step = await run('dies while writing');
    expect(step).toMatchObject({
      exitCode: 1,
      outputs: { status: 'failed', 'run-id': '', 'exit-code': '137' },
    });
    expect(step.errors).toEqual([expect.stringContaining('SIGKILL')]);
  });

  it.each(['0', '1'])(
    'is whole when Python is killed %s s later: there is a run, and it has failed',
    async (after) => {
      const step = await run('dies after', `AFTER=${after}`);
      expect(step).toMatchObject({
        exitCode: 1,
        outputs: { status: 'failed', pathspec: 'StandInFlow/12', 'exit-code': '137' },
      });
      expect(step.errors.join()).toContain('SIGKILL');
    },
  );

  it('stays half written: the start times out', async () => {
    const step = await run('stays partial', '', { 'start-timeout-minutes': '0.02' });
    expect(step).toMatchObject({ exitCode: 1, outputs: { status: 'timeout', 'run-id': '' } });
    expect(step.errors).toEqual([expect.stringContaining('no run id after 1.2 s')]);
  });

  it.each([
    ...['garbage', 'a run id that is a path', 'a run id that is markup', 'a run id that is a command'],
    ...['is a directory', 'is a pipe', 'is endless', 'is huge'],
  ])('holds no run (%s): that the flow ended without one is told', async (fault) => {
    const step = await run(fault);
    expect(step).toMatchObject({ exitCode: 1, outputs: { status: 'failed', 'run-id': '', pathspec: '' } });
    expect(step.errors).toHaveLength(1);
    expect(step.errors[0]).toContain('attributes.py');
  });

  it.each(['garbage first', 'letter by letter', 'is removed again'])(
    'counts as soon as it makes sense (%s)',
    async (fault) => {
      const step = await run(fault);
      expect(step.outputs).toMatchObject({
        status: 'successful',
        pathspec: 'StandInFlow/12',
        'exit-code': '0',
      });
      expect(step.exitCode).toBe(0);
    },
  );

  it('names metadata that is not there: the run’s result stands, and what could not be read is told', async () => {
    const step = await run('metadata that is nowhere');
    expect(step).toMatchObject({ exitCode: 0, outputs: { status: 'successful', 'run-id': '12' } });
    expect(step.warnings).toContainEqual(expect.stringContaining('could not be read'));
  });
});
