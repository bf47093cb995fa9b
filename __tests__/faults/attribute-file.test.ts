import { describe, expect, it } from 'vitest';
import { runAction } from '../helpers/action.js';
import { ciAfter } from '../helpers/rows.js';
import { makeWorkspace } from '../helpers/workspace.js';

const run = async (fault: string, env = '', inputs: Record<string, string> = {}) =>
  await runAction({
    workspace: makeWorkspace(),
    inputs: { flow: 'attributes.py', env: `FAULT=${fault}\n${env}`, ...inputs },
  });

describe('Metaflow’s attribute file', () => {
  it('if Python is killed before it writes the attribute file, there is no run, and the error names the signal', async () => {
    const step = await run('dies before');
    expect(step).toMatchObject({
      exitCode: 1,
      outputs: { status: 'failed', 'run-id': '', 'exit-code': '137' },
    });
    expect(step.errors).toEqual([expect.stringContaining('SIGKILL')]);
  });

  it('if Python is killed while it writes the attribute file, there is no run, and the error names the signal', async () => {
    const step = await run('dies while writing');
    expect(step).toMatchObject({
      exitCode: 1,
      outputs: { status: 'failed', 'run-id': '', 'exit-code': '137' },
    });
    expect(step.errors).toEqual([expect.stringContaining('SIGKILL')]);
  });

  for (const { tags, rows } of ciAfter(1, ['0', '1'])) {
    it.each(rows)(
      'if Python is killed %s s after it wrote the attribute file, the run has failed',
      { tags },
      async (after) => {
        const step = await run('dies after', `AFTER=${after}`);
        expect(step).toMatchObject({
          exitCode: 1,
          outputs: { status: 'failed', pathspec: 'StandInFlow/12', 'exit-code': '137' },
        });
        expect(step.errors.join()).toContain('SIGKILL');
      },
    );
  }

  it('the start times out if Python never completes the attribute file', async () => {
    const step = await run('stays partial', '', { 'start-timeout-minutes': '0.02' });
    expect(step).toMatchObject({ exitCode: 1, outputs: { status: 'timeout', 'run-id': '' } });
    expect(step.errors).toEqual([expect.stringContaining('no run id after 1.2 s')]);
  });

  for (const { tags, rows } of ciAfter(
    2,
    [
      ...['garbage', 'a run id that is a path', 'a run id that is markup', 'a run id that is a command'],
      ...['is a directory', 'is a pipe', 'is endless', 'is huge'],
    ],
    4,
  )) {
    it.each(rows)(
      'the error says that the flow ended without a run if the attribute file is invalid: %s',
      { tags },
      async (fault) => {
        const step = await run(fault);
        expect(step).toMatchObject({
          exitCode: 1,
          outputs: { status: 'failed', 'run-id': '', pathspec: '' },
        });
        expect(step.errors).toHaveLength(1);
        expect(step.errors[0]).toContain('attributes.py');
      },
    );
  }

  for (const { tags, rows } of ciAfter(1, ['garbage first', 'letter by letter', 'is removed again'])) {
    it.each(rows)(
      'a run counts as started as soon as the attribute file is valid: %s',
      { tags },
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
  }

  it('a run whose metadata cannot be read keeps its result and causes a warning', async () => {
    const step = await run('metadata that is nowhere');
    expect(step).toMatchObject({ exitCode: 0, outputs: { status: 'successful', 'run-id': '12' } });
    expect(step.warnings).toContainEqual(expect.stringContaining('could not be read'));
  });
});
