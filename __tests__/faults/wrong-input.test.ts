import { describe, expect, it } from 'vitest';
import { runAction } from '../helpers/action.js';
import { runCli } from '../helpers/cli.js';
import { makeWorkspace } from '../helpers/workspace.js';

describe('a wrong parameter', () => {
  it.each([
    [{ flow: 'required.py', grid: 'alpah: [1]' }, 'Input "grid": RequiredFlow has no parameter "alpah"'],
    [{ runs: '- {flow: required.py, params: {alpha: high}}' }, 'Input "runs" (run 1): Parameter "alpha"'],
  ])('is told with the input that gave it (%j)', async (inputs, words) => {
    const step = await runAction({ workspace: makeWorkspace(), inputs });
    expect(step.errors).toEqual([expect.stringContaining(words)]);
    expect(step.outputs['failure-reason']).toBe('invalid-input');
  });

  it.each([
    ['--grid', 'alpha=x'],
    ['--param', 'alpha=x'],
  ])('is told with the flag that gave it (%s)', async (flag, value) => {
    const ended = await runCli(['run', 'required.py', flag, value, '--quiet'], makeWorkspace());
    expect(ended.stderr).toContain(
      `metaflow-runner: ${flag}: Parameter "alpha" of RequiredFlow must be a float`,
    );
    expect(ended.exitCode).toBe(2);
  });
});
