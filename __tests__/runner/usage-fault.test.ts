import { describe, expect, it } from 'vitest';
import { explain } from '../../src/action/explain.js';
import { runnerOptions, type RunPlan } from '../../src/execution/plan/run-plan.js';
import { checkParameters } from '../../src/runner/command/parameter-check.js';
import type { FlowCommand } from '../../src/runner/command/command-line.js';
import { FlowFileError, type RunnerError } from '../../src/runner/errors.js';
import { faultOfHelp, faultOfVariable } from '../../src/runner/start/usage-fault.js';

const topLevel = { flowFile: 'flow.py', options: {} };
const run = (parameters: object = {}, options: object = {}): FlowCommand => ({
  ...{ name: 'run', parameters: { ...parameters }, tags: [], options: { ...options } },
});
const refused = (name: string) => ({ text: `Invalid value for '--${name}': abc is not a valid integer.` });

describe('wrong usage through a variable', () => {
  const fault = (name: string, command: FlowCommand, env: Record<string, string>) =>
    faultOfVariable({ topLevel, command, env }, refused(name))?.message;
  const words = "Invalid value for '--max-workers': abc is not a valid integer.";

  it('the error for wrong usage names the variable if the option was not passed', () => {
    const env = { METAFLOW_RUN_MAX_WORKERS: 'abc' };
    const message = `The variable METAFLOW_RUN_MAX_WORKERS is wrong: ${words}`;
    expect(fault('max-workers', run(), env)).toBe(message);
    expect(fault('max-workers', run({}, { maxWorkers: 'abc' }), env)).toBeUndefined();
    expect(fault('max-workers', run(), {})).toBeUndefined();
    expect(fault('size', run(), { METAFLOW_RUN_SIZE: 'abc' })).toContain('METAFLOW_RUN_SIZE');
    expect(fault('size', run({ size: 'abc' }), { METAFLOW_RUN_SIZE: '1' })).toBeUndefined();
    const error = faultOfVariable({ topLevel, command: run(), env }, refused('max-workers'));
    const plan = { command: { name: 'run' }, env } as unknown as RunPlan;
    expect(explain(error as RunnerError, plan)).toBe(`Input "env": ${message}`);
  });

  it('the error names the variable that sets an option’s default', () => {
    const env = { METAFLOW_DEFAULT_DATASTORE: 's4' };
    expect(fault('datastore', run(), env)).toMatch(/^The variable METAFLOW_DEFAULT_DATASTORE is wrong: /);
    expect(fault('datastore', run(), { ...env, METAFLOW_DATASTORE: 's5' })).toContain(' METAFLOW_DATASTORE ');
  });
});

describe('a misplaced option', () => {
  it('the error names an option that makes Metaflow only print text', () => {
    const { message, details } = faultOfHelp({ topLevel, command: run({}, { help: true }) }) ?? {};
    expect(message).toBe('With the option "help", Metaflow only prints text: it started no run.');
    expect(details).toMatchObject({ option: 'help', place: 'command' });
    expect(faultOfHelp({ topLevel, command: run() })).toBeUndefined();
  });

  it('an option that is not a top-level option is reported with the input that contains it', () => {
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

describe('a flow file that does not exist', () => {
  it.each([
    ['a.py, b.py', true],
    ['a.py # nightly', true],
    ['flows/a.py', false],
    ['my flows/a.py', false],
  ])(
    'the error for the line "%s" says that each file needs its own, if it has more than a path',
    (line, hasAdvice) => {
      const error = new FlowFileError('There is no such file.', { flowFile: line, isMissing: true });
      const advice = ' Each file needs a line of its own, without commas or comments.';
      expect(explain(error)).toBe(`Input "flow": There is no such file.${hasAdvice ? advice : ''}`);
    },
  );
});

describe('a bool parameter', () => {
  it.each(['on', 'off', 'maybe'])('a bool parameter rejects %j, as in Metaflow', (value) => {
    const declared = {
      ...{ name: 'b', variable: 'b', type: 'bool', required: false, default: false, hasDefault: true },
      ...{ multiple: false, separator: null, help: null, defaultIsFile: false },
    };
    const check = () => checkParameters({ flowName: 'ParFlow', parameters: [declared] }, { b: value }, {});
    expect(check).toThrow(`Parameter "b" of ParFlow must be a bool, got "${value}"`);
  });
});

describe('a required parameter of JSON', () => {
  const declared = {
    ...{ name: 'j', variable: 'j', type: 'JSON', required: true, default: null, hasDefault: false },
    ...{ multiple: false, separator: null, help: null, defaultIsFile: false },
  };
  it('a required parameter of JSON with the value null is named: Metaflow says that its option is missing', () => {
    for (const value of ['null', ' null\n'])
      expect(() =>
        checkParameters({ flowName: 'ParFlow', parameters: [declared] }, { j: value }, {}),
      ).toThrow('Parameter "j" of ParFlow is required, and Metaflow treats null as no value.');
    expect(() =>
      checkParameters({ flowName: 'ParFlow', parameters: [declared] }, { j: '"null"' }, {}),
    ).not.toThrow();
    const optional = { ...declared, required: false };
    expect(() =>
      checkParameters({ flowName: 'ParFlow', parameters: [optional] }, { j: 'null' }, {}),
    ).not.toThrow();
  });
});
