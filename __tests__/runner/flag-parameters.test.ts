import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RunFacts } from '../../src/outcome/run-facts.js';
import { withFlags } from '../../src/runner/command/flag-parameters.js';
import type { DeclaredParameter } from '../../src/runner/introspection/introspection.js';
import { renderParameters } from '../../src/runner/command/option-values.js';
import { runAction } from '../helpers/action.js';
import { runCli } from '../helpers/cli.js';
import { makeCase, makeWorkspace } from '../helpers/workspace.js';

const FLAG: DeclaredParameter = {
  ...{ name: 'fast', variable: 'fast', type: 'bool', required: false, default: false, hasDefault: true },
  ...{ multiple: false, separator: null, help: null, defaultIsFile: false, flagValue: true },
};
const rendered = (value: string | boolean, declared: Partial<DeclaredParameter> = {}) => {
  const command = { name: 'run', parameters: { fast: value, other: 'true' }, tags: [], options: {} } as const;
  const flagged = withFlags(command, [{ ...FLAG, ...declared }]);
  return flagged.name === 'run' ? renderParameters(flagged.parameters).slice(0, -1) : [];
};

describe('a parameter that is a flag', () => {
  it.each<[string | boolean, Partial<DeclaredParameter>, readonly string[]]>([
    ['true', {}, ['--fast']],
    ['True', {}, ['--fast']],
    [true, {}, ['--fast']],
    ['1', {}, ['--fast']],
    ['false', {}, []],
    [false, {}, []],
    ['no', { default: null }, []],
    ['false', { default: true, flagValue: false }, ['--fast']],
    ['true', { default: true, flagValue: false }, []],
    ['small', { flagValue: 'small', default: null }, ['--fast']],
    ['true', { flagValue: 'small', default: null }, ['--fast']],
    ['false', { flagValue: 'small', default: null }, []],
  ])(
    'a flag set to %j and declared with %j becomes the bare option, or is left out',
    (value, declared, options) => {
      expect(rendered(value, declared)).toEqual(options);
    },
  );

  it.each<[string, Partial<DeclaredParameter>, string]>([
    ['maybe', {}, 'can only be true or false, got "maybe"'],
    ['', {}, 'can only be true or false'],
    ['false', { default: true }, 'can only be true, got'],
    ['large', { flagValue: 'small', default: 'large' }, 'can only be "small", got'],
    ['2', { flagValue: 1, default: null }, 'can only be 1 or null'],
  ])('a flag set to %j and declared with %j is rejected', (value, declared, words) => {
    expect(() => rendered(value, declared)).toThrow(words);
  });

  it('a command without flags stays unchanged', () => {
    const command = { name: 'run', parameters: { fast: 'x' }, tags: [], options: {} } as const;
    const { flagValue: _, ...plain } = FLAG;
    expect(withFlags(command, [plain])).toBe(command);
    expect(withFlags(command)).toBe(command);
  });

  it(
    'a flag accepts true and false from the command and from the action, even if another module declares it',
    { tags: ['ci'] },
    async () => {
      const cwd = makeCase('flags');
      const options = ['--option', 'pylint=false', '--quiet', '--json', 'run.json'];
      const run = async (...given: string[]) => {
        const parameters = given.flatMap((one) => ['--param', one]);
        const ended = await runCli(['run', 'flow.py', ...options, ...parameters], cwd);
        const facts = JSON.parse(readFileSync(path.join(cwd, 'run.json'), 'utf8')) as RunFacts;
        return { ...ended, parameters: facts.parameters };
      };
      const first = await run('fast=true', 'checked=false', 'mode=small', 'typed=true', 'plain=true');
      expect(first.parameters).toMatchObject({
        fast: true,
        checked: false,
        mode: 'small',
        typed: true,
        plain: true,
      });
      const second = await run('fast=false', 'checked=true', 'layers=2', 'layers=3');
      expect(second.parameters).toMatchObject({
        fast: false,
        checked: true,
        layers: ['2', '3'],
        typed: false,
      });
      const step = await runAction({
        workspace: cwd,
        inputs: { flow: 'flow.py', params: 'fast: maybe', options: 'pylint: false', upload: 'none' },
      });
      expect(step.outputs['failure-reason']).toBe('invalid-input');
      expect(step.errors).toEqual([
        'Input "params": Parameter "fast" is a flag (is_flag) and can only be true or false, got "maybe".',
      ]);
    },
  );
});

/** An extension would add its flag like this. */
const PROJECT_FLOW = `from metaflow import FlowSpec, current, project, step
from metaflow.plugins.project_decorator import ProjectDecorator
ProjectDecorator.options["dry-run"] = dict(is_flag=True, default=False)
@project(name="flags")
class ProjectFlow(FlowSpec):
    @step
    def start(self):
        self.place = current.branch_name
        self.next(self.end)
    @step
    def end(self): pass
if __name__ == "__main__": ProjectFlow()
`;

describe('a flag without a negative form', () => {
  it('a flag without a negative form is left out if it is false, even if an extension declares it', async () => {
    const workspace = makeWorkspace();
    writeFileSync(path.join(workspace, 'project.py'), PROJECT_FLOW);
    const step = await runAction({
      workspace,
      inputs: {
        ...{ flow: 'project.py', 'output-artifacts': 'start/place', upload: 'none' },
        options: 'pylint: false\nproduction: false\ndry-run: false',
      },
    });
    expect(step.errors).toEqual([]);
    expect(step.outputs).toMatchObject({
      status: 'successful',
      artifacts: '{"start/place":"user.tester"}',
    });
  });
});
