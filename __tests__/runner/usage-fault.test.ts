import { describe, expect, it } from 'vitest';
import { explain } from '../../src/action/explain.js';
import { runnerOptions, type RunPlan } from '../../src/execution/plan/run-plan.js';
import { checkParameters } from '../../src/runner/command/parameter-check.js';
import type { FlowCommand } from '../../src/runner/command/command-line.js';
import type { RunnerError } from '../../src/runner/errors.js';
import { faultOfHelp, faultOfVariable } from '../../src/runner/start/usage-fault.js';

const topLevel = { flowFile: 'flow.py', options: {} };
const run = (parameters: object = {}, options: object = {}): FlowCommand => ({
  ...{ name: 'run', parameters: { ...parameters }, tags: [], options: { ...options } },
});
const refused = (name: string) => ({ text: `Invalid value for '--${name}': abc is not a valid integer.` });

describe('wrong usage by a variable', () => {
  const fault = (name: string, command: FlowCommand, env: Record<string, string>) =>
    faultOfVariable({ topLevel, command, env }, refused(name))?.message;
  const said = "Invalid value for '--max-workers': abc is not a valid integer.";

  it('wrong usage by a variable names the variable if nobody passed the option', () => {
    const env = { METAFLOW_RUN_MAX_WORKERS: 'abc' };
    const told = `The variable METAFLOW_RUN_MAX_WORKERS is wrong: ${said}`;
    expect(fault('max-workers', run(), env)).toBe(told);
    expect(fault('max-workers', run({}, { maxWorkers: 'abc' }), env)).toBeUndefined();
    expect(fault('max-workers', run(), {})).toBeUndefined();
    expect(fault('size', run(), { METAFLOW_RUN_SIZE: 'abc' })).toContain('METAFLOW_RUN_SIZE');
    expect(fault('size', run({ size: 'abc' }), { METAFLOW_RUN_SIZE: '1' })).toBeUndefined();
    const error = faultOfVariable({ topLevel, command: run(), env }, refused('max-workers'));
    const plan = { command: { name: 'run' }, env } as unknown as RunPlan;
    expect(explain(error as RunnerError, plan)).toBe(`Input "env": ${told}`);
  });
});

describe('an option', () => {
  it('an option with which Metaflow only prints is named', () => {
    const { message, details } = faultOfHelp({ topLevel, command: run({}, { help: true }) }) ?? {};
    expect(message).toBe('With the option "help", Metaflow only prints text: it started no run.');
    expect(details).toMatchObject({ option: 'help', place: 'command' });
    expect(faultOfHelp({ topLevel, command: run() })).toBeUndefined();
  });

  it('an option that has no place among the others is reported with the input that has it', () => {
    const plan = { command: { name: 'run' }, options: { decospecs: 'retry' } } as unknown as RunPlan;
    const fail = () => runnerOptions(plan);
    expect(fail).toThrow('"decospecs" is not a top-level option');
    try {
      fail();
    } catch (error) {
      expect(explain(error as RunnerError, plan)).toMatch(/^Input "options": "decospecs"/);
    }
  });
});

describe('a bool parameter', () => {
  it.each(['on', 'off', 'maybe'])('a bool parameter cannot be %j, as in Metaflow', (value) => {
    const declared = {
      ...{ name: 'b', variable: 'b', type: 'bool', required: false, default: false, hasDefault: true },
      ...{ multiple: false, separator: null, help: null, defaultIsFile: false },
    };
    const check = () => checkParameters('ParFlow', [declared], { b: value }, {});
    expect(check).toThrow(`Parameter "b" of ParFlow must be a bool, got "${value}"`);
  });
});
