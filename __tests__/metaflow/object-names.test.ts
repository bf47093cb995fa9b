import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { setOwn } from '../../src/client/own-value.js';
import { decodePickle } from '../../src/client/pickle/pickle.js';
import { labelled } from '../../src/execution/plan/grid.js';
import { finishedSeconds } from '../../src/execution/resume/reused-steps.js';
import type { RunPlan } from '../../src/execution/plan/run-plan.js';
import type { RunFacts } from '../../src/outcome/run-facts.js';
import { unreadableConfig } from '../../src/runner/command/config-check.js';
import type { DeclaredParameter } from '../../src/runner/introspection/introspection.js';
import { checkOptions } from '../../src/runner/command/option-check.js';
import { checkParameters } from '../../src/runner/command/parameter-check.js';
import { runCli } from '../helpers/cli.js';
import { makeCase } from '../helpers/workspace.js';

const declared = (name: string, others: Partial<DeclaredParameter> = {}): DeclaredParameter => ({
  ...{ name, variable: name, type: 'str', required: true, default: null, hasDefault: false },
  ...{ multiple: false, separator: null, help: null, defaultIsFile: false },
  ...others,
});
const NAMES = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'];

describe('names that every JavaScript object has', () => {
  it.each(NAMES)(
    'a parameter, Config or option called %s is missing or unknown like one with any other name',
    (name) => {
      const check = (values: object) => {
        checkParameters(
          { flowName: 'NamesFlow', parameters: [declared(name)] },
          values as Record<string, string>,
          {},
        );
      };
      expect(() => {
        check({});
      }).toThrow(`needs a value for its parameter "${name}"`);
      const given = {};
      setOwn(given, name, 'x');
      check(given);
      expect(unreadableConfig([declared(name)], {}, '.')?.name).toBe(name);
      expect(() => {
        checkOptions(
          { place: 'command', name: 'command "run"', options: {} },
          JSON.parse(`{"${name}": 1}`) as Record<string, unknown>,
        );
      }).toThrow('has no option');
      checkParameters({ flowName: 'NamesFlow', parameters: [declared('a', { type: name })] }, { a: 'x' }, {});
    },
  );

  it.each(NAMES)('a parameter called %s distinguishes runs that have it from runs that do not', (name) => {
    const plan = (parameters: object) =>
      ({ flowFile: 'flow.py', command: { name: 'run', parameters } }) as unknown as RunPlan;
    const given = {};
    setOwn(given, name, 'ferrari');
    expect(labelled([plan({}), plan(given)]).map(({ label }) => label)).toEqual([
      'flow.py',
      `flow.py ${name}=ferrari`,
    ]);
  });

  it.each(NAMES)('a step called %s has its own duration', (name) => {
    const at = (seconds: number) => new Date(seconds * 1000);
    const attempt = { ok: true, startedAt: at(1), finishedAt: at(3) };
    const task = { stepName: name, createdAt: at(1), attempts: [attempt] } as unknown as Parameters<
      typeof finishedSeconds
    >[0][0];
    expect([...finishedSeconds([task, task], new Map([['start', 1]]))]).toEqual([
      ['start', 1],
      [name, 4],
    ]);
  });

  it.each(NAMES.slice(0, 4))('%s is not decoded as a float in protocol 0', (name) => {
    expect(decodePickle(Buffer.from(`F${name}\n.`))).toBeNaN();
  });

  it(
    'run, resume, gates and outputs accept names that every JavaScript object has',
    { tags: ['ci'] },
    async () => {
      const cwd = makeCase('object-names');
      const options = ['--option', 'pylint=false', '--quiet', '--json', 'run.json'];
      const facts = () => JSON.parse(readFileSync(path.join(cwd, 'run.json'), 'utf8')) as RunFacts;
      const unknown = await runCli(['constructor', 'flow.py'], cwd);
      expect(unknown.stderr).toContain('There is no command "constructor"');
      const failed = await runCli(['run', 'flow.py', '--param', 'constructor=ferrari', ...options], cwd, {
        FAIL: '1',
      });
      expect(failed.exitCode).toBe(1);
      expect(facts().parameters).toEqual({ builder: 'ferrari', valueOf: 1, hasOwnProperty: 'x' });
      const names = [
        'toString',
        'valueOf',
        'hasOwnProperty',
        'propertyIsEnumerable',
        'constructor/prototype',
      ];
      const gates = [
        ...['toString == williams', 'propertyIsEnumerable["toString"]["__proto__"] > 2', 'valueOf < 1'],
        ...['propertyIsEnumerable["val/loss"] > 0.5', 'isPrototypeOf == 1', 'best_model == champion'],
      ];
      const resumed = await runCli(
        [
          ...['resume', 'flow.py', ...options, '--out', 'out'],
          ...names.flatMap((name) => ['--output-artifact', name]),
          ...gates.flatMap((gate) => ['--fail-if', gate]),
        ],
        cwd,
      );
      expect(resumed.exitCode).toBe(1);
      expect(facts()).toMatchObject({ failure: { reason: 'gate', message: gates.slice(4).join(', ') } });
      expect(resumed.stderr).toContain('the run has no artifact "isPrototypeOf"');
      expect(resumed.stderr).toContain(
        'the run has an artifact champion. If you mean the text, put it in quotes',
      );
      expect(facts().artifacts).toEqual({
        ...{ toString: 'ferrari', valueOf: 1, hasOwnProperty: 'x', 'constructor/prototype': ['a', 'b'] },
        propertyIsEnumerable: {
          constructor: 1,
          toString: JSON.parse('{"__proto__": 2}') as unknown,
          'val/loss': 0.5,
        },
      });
      const outputs = JSON.parse(readFileSync(path.join(cwd, 'out', 'outputs.json'), 'utf8')) as object;
      expect(outputs).toMatchObject({ toString: 'ferrari', valueOf: '1', hasOwnProperty: 'x' });
      const summary = readFileSync(path.join(cwd, 'out', 'summary.md'), 'utf8');
      expect(summary).toMatch(/<code>constructor<\/code> ×2, which saved [\d.]+ m?s/);
    },
  );
});
