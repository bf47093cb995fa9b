import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RunFacts } from '../../src/outcome/run-facts.js';
import { Runner } from '../../src/runner/index.js';
import { ActionStep, runAction } from '../helpers/action.js';
import { runCli } from '../helpers/cli.js';
import { ciAfter } from '../helpers/rows.js';
import { makeWorkspace } from '../helpers/workspace.js';
import { parseXml } from '../helpers/xml.js';

describe('wrong parameters', () => {
  for (const { tags, rows } of ciAfter(1, [
    [{ flow: 'required.py', grid: 'alpah: [1]' }, 'Input "grid": RequiredFlow has no parameter "alpah"'],
    [{ runs: '- {flow: required.py, params: {alpha: high}}' }, 'Input "runs" (run 1): Parameter "alpha"'],
  ])) {
    it.each(rows)(
      'the error for a wrong parameter names the input that gave it: %j',
      { tags },
      async (inputs, words) => {
        const step = await runAction({ workspace: makeWorkspace(), inputs });
        expect(step.errors).toEqual([expect.stringContaining(words)]);
        expect(step.outputs['failure-reason']).toBe('invalid-input');
      },
    );
  }

  for (const { tags, rows } of ciAfter(1, [
    ['--grid', 'alpha=x'],
    ['--param', 'alpha=x'],
  ])) {
    it.each(rows)(
      'the error for a wrong parameter names the flag that gave it: %s',
      { tags },
      async (flag, value) => {
        const ended = await runCli(['run', 'required.py', flag, value, '--quiet'], makeWorkspace());
        expect(ended.stderr).toContain(
          `metaflow-runner: ${flag}: Parameter "alpha" of RequiredFlow must be a float`,
        );
        expect(ended.exitCode).toBe(2);
      },
    );
  }

  it(
    'a parameter that asks for its value at a prompt needs one, even if it has a default',
    { tags: ['ci'] },
    async () => {
      const workspace = makeWorkspace();
      writeFileSync(path.join(workspace, 'asking.py'), ASKING);
      const ended = await runCli(['run', 'asking.py', '--quiet'], workspace);
      expect(ended.stderr).toBe(
        'metaflow-runner: Asking needs a value for its parameter "region" (str), which asks for it at a prompt that nobody can answer. Give it with --param region=….\n',
      );
      expect(ended.exitCode).toBe(2);
      expect((await runCli(['check', 'asking.py'], workspace)).exitCode).toBe(0);
      expect((await runCli(['types', 'asking.py'], workspace)).exitCode).toBe(0);
      expect(readFileSync(path.join(workspace, 'asking.d.ts'), 'utf8')).toContain('readonly region: string');
      const given = await runCli(['run', 'asking.py', '--param', 'region=eu', '--quiet'], workspace);
      expect(given.exitCode).toBe(0);
    },
  );
});

describe('inputs with which nothing can be run', () => {
  it('a step that has started nothing has no logs, and does not warn that they are missing', async () => {
    const step = new ActionStep({ workspace: makeWorkspace(), inputs: { flow: 'nope.py' } });
    const { errors, warnings, outputs } = await step.result();
    expect(errors).toEqual([expect.stringContaining('There is no flow file "nope.py"')]);
    expect([warnings, outputs['log-artifact']]).toEqual([[], '']);
    expect((await step.post()).stdout).not.toContain('::warning::');
  });

  for (const { tags, rows } of ciAfter(4, [
    ['run', 'a pattern that matches nothing', { flow: 'none*.py' }, 'matches no file'],
    ['run', 'an input that cannot be read', { flow: 'quick.py', retries: 'many' }, 'must be an integer'],
    [
      'run',
      'a plugin that does not exist',
      { flow: 'quick.py', plugins: './none.mjs' },
      'could not be loaded',
    ],
    ['check', 'a pattern that matches nothing', { flow: 'none*.py' }, 'matches no file'],
    [
      'check',
      'an orchestrator that no flow can be deployed on',
      { flow: 'quick.py', orchestrator: 'argo-workflows' },
      'cannot reach the datastore "local"',
    ],
  ])) {
    it.each(rows)(
      'the JUnit report and the job summary have the error that fails the step: command: %s with %s',
      { tags },
      async (command, _, inputs, words) => {
        const workspace = makeWorkspace();
        // What an earlier step has left must not pass for this one's.
        write(workspace, 'junit.xml', '<testsuites tests="1" failures="0" errors="0"/>');
        const step = await runAction({
          workspace,
          inputs: { command, junit: 'junit.xml', 'summary-title': 'Tonight', ...inputs },
        });
        expect(step.exitCode).toBe(1);
        const [root] = parseXml([readFileSync(path.join(workspace, 'junit.xml'), 'utf8')]);
        expect(root?.attributes['errors']).toBe('1');
        const [error] = root?.children.at(-1)?.children.at(-1)?.children ?? [];
        expect(error).toMatchObject({ name: 'error', attributes: { type: 'invalid-input' } });
        expect(error?.attributes['message']).toContain(words);
        expect(step.summary).toMatch(
          /^## Tonight\n\n### ❌ (Nothing was run|Nothing was checked|1 flow cannot be deployed)\n/,
        );
        expect(step.summary).toContain(words);
      },
    );
  }

  for (const { tags, rows } of ciAfter(6, [
    ['promoted', { command: 'promote', run: 'QuickFlow/1', tags: 'best' }, 'QuickFlow/1'],
    ['run', { command: 'trigger', flow: 'quick.py', retries: 'many' }, 'retries'],
    ['deployed', { command: 'deploy', flow: 'quick.py', retries: 'many' }, 'retries'],
    ['torn down', { command: 'teardown', flow: 'quick.py' }, 'Input "flow" cannot be used with'],
    ['promoted', { command: 'promote', run: '12', tags: 'best' }, 'must be a pathspec'],
    ['checked', { command: 'check', flow: 'quick.py', retries: 'many' }, 'retries'],
    [
      'deployed',
      { command: 'deploy', flow: 'quick.py', orchestrator: 'argo-workflows' },
      'the datastore "local"',
    ],
  ])) {
    it.each(rows)(
      'the job summary has the reason if nothing could be %s',
      { tags },
      async (done, inputs, words) => {
        const step = await runAction({
          workspace: makeWorkspace(),
          inputs: { 'summary-title': 'Tonight', ...inputs },
        });
        expect(step.exitCode).toBe(1);
        expect(step.summary.startsWith(`## Tonight\n\n### ❌ Nothing was ${done}\n`)).toBe(true);
        expect(step.summary).toContain(words);
      },
    );
  }

  it('a deployment whose inputs cannot be read has the outputs of a deployment', async () => {
    const inputs = { command: 'deploy', flow: 'quick.py', 'deploy-options': 'workflow-priority: null' };
    const { outputs } = await runAction({ workspace: makeWorkspace(), inputs });
    expect(outputs).toEqual({
      status: 'failed',
      deployments: '[]',
      'deployment-name': '',
      'deployment-url': '',
    });
  });

  it('there is no job summary if it is turned off, even if another input cannot be read', async () => {
    const inputs = { flow: 'quick.py', retries: 'many', summary: 'never' };
    const step = await runAction({ workspace: makeWorkspace(), inputs });
    expect(step.errors).toHaveLength(1);
    expect(step.summary).toBe('');
  });
});

describe('options at the wrong place', () => {
  for (const { tags, rows } of ciAfter(1, [
    ['--run-option', 'environment=pypi', "It is an option of Metaflow's top level. Give it with --option."],
    ['--option', 'max-num-splits=500', 'It is an option of the command. Give it with --run-option.'],
  ])) {
    it.each(rows)(
      'the error for an option at the wrong place names the flag for it: %s %s',
      { tags },
      async (flag, option, advice) => {
        const ended = await runCli(['run', 'quick.py', flag, option, '--quiet'], makeWorkspace());
        expect(ended.stderr).toContain(advice);
        expect(ended.exitCode).toBe(2);
      },
    );
  }
});

/** Writes a file in the workspace, and creates the directories that lead to it. */
function write(workspace: string, file: string, text: string): void {
  const place = path.join(workspace, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, text);
}

describe('configurations that prevent Metaflow from being imported', () => {
  it('if a profile prevents Metaflow from being imported, the error names the step’s input, and no line of the flow', async () => {
    const step = await runAction({
      workspace: makeWorkspace(),
      inputs: { flow: 'quick.py', profile: 'nosuch' },
    });
    expect(step.stdout).not.toMatch(/::error .*file=/);
    expect(step.errors).toEqual([
      expect.stringMatching(
        /^Input "profile": Metaflow cannot be imported with the profile "nosuch" \(METAFLOW_PROFILE\): .*nosuch.*$/,
      ),
    ]);
    expect(step.outputs['failure-reason']).toBe('invalid-input');
  });

  for (const { tags, rows } of ciAfter(1, [
    ['a profile', { METAFLOW_PROFILE: 'nosuch' }, 'with the profile "nosuch" (METAFLOW_PROFILE)'],
    [
      'a file that is not JSON',
      { METAFLOW_HOME: 'broken' },
      'with its configuration file broken/config.json: ',
    ],
    ['a file that is a list', { METAFLOW_HOME: 'list' }, 'with its configuration file list/config.json: '],
    ['a variable', { METAFLOW_S3_RETRY_COUNT: 'x' }, 'with METAFLOW_S3_RETRY_COUNT: '],
    [
      'a setting of the file',
      { METAFLOW_HOME: 'wrong' },
      'with METAFLOW_S3_RETRY_COUNT (in wrong/config.json): ',
    ],
    [
      'an extension',
      { PYTHONPATH: 'packages' },
      /by "python3" \(.*\): RuntimeError: acme is broken.\n(.*\n)* {2}File ".*mfextinit_acme.py"/,
    ],
  ])) {
    it.each(rows)(
      'the error says which part of the configuration prevents Metaflow from being imported: %s',
      { tags },
      async (_, env, words) => {
        const workspace = makeWorkspace();
        write(workspace, 'broken/config.json', '{bad');
        write(workspace, 'list/config.json', '[1]');
        write(workspace, 'wrong/config.json', '{"METAFLOW_S3_RETRY_COUNT": "x"}');
        write(
          workspace,
          'packages/metaflow_extensions/acme/config/mfextinit_acme.py',
          'raise RuntimeError("acme is broken")',
        );
        const ended = await runCli(['run', 'quick.py', '--quiet'], workspace, env);
        const reason = ended.stderr.replace('metaflow-runner: Metaflow cannot be imported ', '');
        expect(reason).not.toBe(ended.stderr);
        if (typeof words === 'string') expect(reason.slice(0, words.length)).toBe(words);
        else expect(reason).toMatch(words);
        expect(ended.exitCode).toBe(2);
      },
    );
  }

  for (const { tags, rows } of ciAfter(1, [
    ['is not JSON', '{bad', 'with its configuration file FILE: '],
    ['is a list', '[1]', 'with its configuration file FILE: '],
    ['has a wrong setting', '{"METAFLOW_S3_RETRY_COUNT": "x"}', 'with METAFLOW_S3_RETRY_COUNT (in FILE): '],
  ])) {
    it.each(rows)(
      'the error names the project’s configuration if that prevents Metaflow from being imported because it %s',
      { tags },
      async (_, text, words) => {
        const workspace = makeWorkspace();
        write(workspace, '.metaflow/config.json', text);
        const file = path.join(realpathSync(workspace), '.metaflow', 'config.json');
        const ended = await runCli(['run', 'quick.py', '--quiet'], workspace);
        expect(ended.stderr).toContain(
          `metaflow-runner: Metaflow cannot be imported ${words.replace('FILE', file)}`,
        );
        expect(ended.exitCode).toBe(2);
      },
    );
  }

  it('the error blames a flow’s own module that raises, not the configuration, if Metaflow imports a module of that name', async () => {
    const workspace = makeWorkspace();
    write(workspace, 'requests.py', 'raise ValueError("of our own")');
    const step = await runAction({ workspace, inputs: { flow: 'quick.py' } });
    expect(step.stdout).toMatch(/::error .*file=requests.py,line=1/);
    expect(step.outputs['failure-reason']).toBe('invalid-flow');
  });

  for (const { tags, rows } of ciAfter(1, [
    [
      'METAFLOW_DEFAULT_DECOSPECS',
      'retry:times=x',
      "ValueError: invalid literal for int() with base 10: 'x'.",
    ],
    ['METAFLOW_DECOSPECS', 'resources:cpu=1 retri', 'Unknown step decorator *retri*.'],
    ['METAFLOW_RUN_DECOSPECS', 'retry:tims=2', "Decorator 'retry' does not support the attribute 'tims'."],
  ])) {
    it.each(rows)(
      'the error for a wrong decospec in %s names the variable',
      { tags },
      async (variable, value, words) => {
        const env = { [variable]: value };
        const ended = await runCli(['run', 'quick.py', '--quiet'], makeWorkspace(), env);
        expect(ended.stderr).toContain(
          `metaflow-runner: ${variable} is wrong. Decospec "${value.split(' ').at(-1)}" cannot be used: ${words}`,
        );
        expect(ended.exitCode).toBe(2);
      },
    );
  }
});

describe('PATH in the input env', () => {
  it('the error names the input env if its PATH leads to no interpreter', async () => {
    const inputs = { flow: 'quick.py', env: 'PATH: /nowhere' };
    const step = await runAction({ workspace: makeWorkspace(), inputs });
    expect(step.errors).toEqual([
      expect.stringContaining('Input "env": There is no Python interpreter "python3"'),
    ]);
  });
});

describe('steps to execute again that are Metaflow options', () => {
  for (const { tags, rows } of ciAfter(1, ['--clone-only', '--run-id-file=planted'])) {
    it.each(rows)(
      'a step to execute again that is a Metaflow option is an error before anything starts: %s',
      { tags },
      async (option) => {
        const workspace = makeWorkspace();
        expect((await runCli(['run', 'quick.py', '--quiet'], workspace)).exitCode).toBe(0);
        const ended = await runCli(['resume', 'quick.py', `--step=${option}`, '--quiet'], workspace);
        expect(ended.stderr).toBe(`metaflow-runner: --step must be the name of a step, got "${option}".\n`);
        expect(ended.exitCode).toBe(2);
        const inputs = { flow: 'quick.py', resume: '1', 'resume-step': option };
        const step = await runAction({ workspace, inputs });
        expect(step.errors).toEqual([`Input "resume-step" must be the name of a step, got "${option}".`]);
        const runner = new Runner('quick.py', { cwd: workspace, showOutput: false });
        await expect(runner.resume({ stepToRerun: option })).rejects.toThrow(
          `"${option}" is not the name of a step.`,
        );
        await expect(runner.spin(option)).rejects.toThrow(
          `"${option}" is not the pathspec of a task or a step.`,
        );
        expect(existsSync(path.join(workspace, 'planted'))).toBe(false);
      },
    );
  }
});

describe('commands that name something that does not exist', () => {
  for (const { tags, rows } of ciAfter(1, [
    [
      ['spin', 'quick.py', 'QuickFlow/17/nostep'],
      '"QuickFlow/17/nostep" names the step "nostep", which QuickFlow',
    ],
    [['spin', 'quick.py', 'nostep'], 'names the step "nostep"'],
    [
      ['spin', 'quick.py', 'OtherFlow/17/start'],
      '"OtherFlow/17/start" does not belong to QuickFlow, the flow in quick.py.',
    ],
    [
      ['spin', 'quick.py', 'QuickFlow/17'],
      '"QuickFlow/17" names a run, not a step of it: expected FLOW/RUN/STEP',
    ],
    [['run', 'quick.py', '--tag', ''], '--tag needs a value, got an empty one.'],
    [['run', 'quick.py', '--python', ''], '--python needs a value, got an empty one.'],
  ])) {
    it.each(rows)(
      'naming something that does not exist, or nothing, is a usage error: %j',
      { tags },
      async (args, words) => {
        const ended = await runCli([...args, '--quiet'], makeWorkspace());
        expect(ended.stderr).toContain(
          `metaflow-runner: ${words.startsWith('names') ? '"nostep" ' : ''}${words}`,
        );
        expect(ended.exitCode).toBe(2);
      },
    );
  }

  it(
    'spinning a task of a run that does not exist, or a task that the run does not have, is a usage error',
    { tags: ['ci'] },
    async () => {
      const workspace = makeWorkspace();
      const run = await runCli(['run', 'quick.py', '--quiet', '--json', 'run.json'], workspace);
      expect(run.exitCode).toBe(0);
      const { pathspec } = JSON.parse(readFileSync(path.join(workspace, 'run.json'), 'utf8')) as RunFacts;
      const cases = [
        ['QuickFlow/77/start', 'run QuickFlow/77'],
        [`${pathspec}/start/99`, `task ${pathspec}/start/99`],
        [`${pathspec?.split('/')[1]}/start/99`, `task ${pathspec}/start/99`],
      ];
      for (const [spun = '', words] of cases) {
        const ended = await runCli(['spin', 'quick.py', spun, '--quiet'], workspace);
        expect(ended).toMatchObject({
          exitCode: 2,
          stderr: `metaflow-runner: There is no ${words} to spin.\n`,
        });
      }
    },
  );

  it(
    'spinning a task that stored nothing, because its process was killed, is a usage error',
    { tags: ['ci'] },
    async () => {
      const workspace = makeWorkspace();
      writeFileSync(path.join(workspace, 'killed.py'), KILLED);
      const run = await runCli(['run', 'killed.py', '--quiet', '--json', 'run.json'], workspace);
      expect(run.exitCode).toBe(1);
      const { pathspec } = JSON.parse(readFileSync(path.join(workspace, 'run.json'), 'utf8')) as RunFacts;
      for (const spun of [`${pathspec}/end`, 'end']) {
        const ended = await runCli(['spin', 'killed.py', spun, '--quiet'], workspace);
        expect(ended.stderr).toMatch(
          new RegExp(
            `^metaflow-runner: The task ${pathspec}/end/2 stored nothing: its process was killed.*\\n$`,
          ),
        );
        expect(ended.exitCode).toBe(2);
      }
    },
  );

  it('resuming from a step that the flow does not have is a usage error', { tags: ['ci'] }, async () => {
    const workspace = makeWorkspace();
    expect((await runCli(['run', 'quick.py', '--quiet'], workspace)).exitCode).toBe(0);
    const ended = await runCli(['resume', 'quick.py', '--step', 'nostep', '--quiet'], workspace);
    expect(ended.stderr).toContain(
      'metaflow-runner: There is no step "nostep" in QuickFlow to execute again. Its steps: start, end.',
    );
    expect(ended.exitCode).toBe(2);
  });
});

const KILLED = `
import os, signal
from metaflow import FlowSpec, step

class Killed(FlowSpec):
    @step
    def start(self):
        self.next(self.end)

    @step
    def end(self):
        os.kill(os.getpid(), signal.SIGKILL)

if __name__ == '__main__':
    Killed()
`;

const ASKING = `
from metaflow import FlowSpec, Parameter, step

class Asking(FlowSpec):
    region = Parameter('region', prompt='Which region?', default='us')

    @step
    def start(self):
        self.next(self.end)

    @step
    def end(self):
        pass

if __name__ == '__main__':
    Asking()
`;
