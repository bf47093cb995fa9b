import { describe, expect, it } from 'vitest';
import { explain } from '../../src/action/explain.js';
import type { RunPlan } from '../../src/execution/plan/run-plan.js';
import { interpreterFault, unstartable } from '../../src/runner/introspection/interpreter-fault.js';
import { PYTHON } from '../helpers/paths.js';

describe('an interpreter that does not exist', () => {
  it('the error for an interpreter with arguments says that it cannot have any', () => {
    const error = Object.assign(new Error('spawn'), { code: 'ENOENT' });
    expect(unstartable(error, 'python3 -u', '.')?.message).toBe(
      'There is no Python interpreter "python3 -u". Name one that exists, by path or as a command on PATH. It cannot have arguments.',
    );
    expect(unstartable(error, 'python9', '.')?.message).not.toContain('arguments');
  });
});

describe('an interpreter that cannot find its standard library', () => {
  it('an interpreter that cannot find its standard library is reported with the variable to blame, Python’s error, and the input that sets the variable', async () => {
    const env = { ...process.env, PYTHONHOME: '/nonexistent' };
    const error = await interpreterFault({ python: PYTHON, cwd: '.', env, abortSignal: undefined });
    const message = `"${PYTHON}" cannot start with the variable PYTHONHOME, which is "/nonexistent": Fatal Python error: failed to get the Python codec of the filesystem encoding: ModuleNotFoundError: No module named 'encodings'. Remove the variable: Python finds its library without it.`;
    expect(error?.message).toBe(message);
    const explained = (plan: object) =>
      error && explain(error, { command: { name: 'run' }, ...plan } as RunPlan);
    expect(explained({ env })).toBe(`Input "env": ${message}`);
    expect(explained({ env: process.env })).toBe(message);
  });
});
