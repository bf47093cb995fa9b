import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFlowFiles } from '../../src/action/inputs/flow-files.js';
import { Runner } from '../../src/index.js';
import { ActionStep, runAction } from '../helpers/action.js';
import { runCli } from '../helpers/cli.js';
import { PYTHON } from '../helpers/paths.js';
import { ResultsService } from '../helpers/results-service.js';
import { ciAfter } from '../helpers/rows.js';
import { commandsIn } from '../helpers/runner-commands.js';
import { makeWorkspace } from '../helpers/workspace.js';

const STRANGE_NAMES = [
  `it's "quoted".py`,
  'two words.py',
  'ünï – çødé 🎈.py',
  '--leading-dashes.py',
  '$(touch injected); `touch injected`.py',
  '%0A::error::x.py',
  'back\\slash.py',
  'comma,equals=colon:.py',
];

describe('flow files', () => {
  for (const { tags, rows } of ciAfter(1, STRANGE_NAMES, 3)) {
    it.each(rows)(
      'a flow file named %s runs, as one argument, and is reported under its name',
      { tags },
      async (name) => {
        await using service = await ResultsService.start();
        const workspace = makeWorkspace();
        copyFileSync(path.join(workspace, 'quick.py'), path.join(workspace, name));
        const step = await runAction({ workspace, inputs: { flow: name }, env: service.environment() });
        expect(step).toMatchObject({ exitCode: 0, errors: [], outputs: { status: 'successful' } });
        expect(JSON.parse(step.outputs['runs'] ?? '')).toMatchObject([{ flowFile: name }]);
        expect(existsSync(path.join(workspace, 'injected'))).toBe(false);
        expect(service.logArtifacts).toHaveLength(1);
      },
    );
  }

  it('a flow file with a newline in its name matches a pattern and runs, and the name has no effect as a command', async () => {
    const workspace = makeWorkspace();
    const name = 'new\n::error::line.py';
    mkdirSync(path.join(workspace, 'flows'));
    copyFileSync(path.join(workspace, 'quick.py'), path.join(workspace, 'flows', name));
    const step = await runAction({ workspace, inputs: { flow: 'flows/*.py' } });
    expect(step).toMatchObject({ exitCode: 0, errors: [], outputs: { status: 'successful' } });
    const commands = commandsIn(step.stdout).map((command) => command.name);
    expect(commands.filter((command) => command !== 'debug')).toEqual(['group', 'endgroup', 'warning']);
    expect(step.summary).not.toContain('\n::error::');
  });

  it(
    'a flow whose class name is in another alphabet can be run, reported and resumed',
    { tags: ['ci'] },
    async () => {
      const workspace = makeWorkspace();
      const lines = [
        'import os',
        'from metaflow import FlowSpec, step',
        'class GrößeFlow(FlowSpec):',
        '    @step',
        '    def start(self):',
        '        self.next(self.practice)',
        '    @step',
        '    def practice(self):',
        '        assert os.path.exists("mended"), "nicht geübt"',
        '        self.next(self.end)',
        '    @step',
        '    def end(self):',
        '        pass',
        'if __name__ == "__main__":',
        '    GrößeFlow()',
      ];
      writeFileSync(path.join(workspace, 'größe.py'), lines.join('\n'));
      const failed = await runAction({ workspace, inputs: { flow: 'größe.py' } });
      expect(failed).toMatchObject({ exitCode: 1, outputs: { status: 'failed', 'failed-step': 'practice' } });
      expect(failed.errors).toEqual([expect.stringContaining('nicht geübt')]);
      expect(failed.stdout).toContain('practice/2');
      writeFileSync(path.join(workspace, 'mended'), '');
      const resume = failed.outputs['pathspec'] ?? '';
      expect(resume).toMatch(/^GrößeFlow\/\d+$/);
      const resumed = await runAction({ workspace, inputs: { flow: 'größe.py', resume } });
      expect(resumed).toMatchObject({ exitCode: 0, errors: [], outputs: { status: 'successful' } });
      expect(resumed.summary).toContain('practice');
    },
  );

  it('a flow file that is listed under two names runs twice', { tags: ['ci'] }, async () => {
    const workspace = makeWorkspace();
    symlinkSync('quick.py', path.join(workspace, 'link.py'));
    const step = await runAction({ workspace, inputs: { flow: 'quick.py\nlink.py' } });
    expect(step.errors).toEqual([]);
    expect(JSON.parse(step.outputs['runs'] ?? '')).toHaveLength(2);
  });
});

describe('workspaces', () => {
  for (const { tags, rows } of ciAfter(
    1,
    [`it's "quoted"`, 'with spaces', 'ünï', '$HOME', 'a:b', '-dash'],
    2,
  )) {
    it.each(rows)(
      'a workspace named %s works, with its datastore, logs and artifact',
      { tags },
      async (name) => {
        await using service = await ResultsService.start();
        const base = makeWorkspace();
        const workspace = path.join(base, name, 'work space');
        mkdirSync(workspace, { recursive: true });
        cpSync(path.join(base, 'quick.py'), path.join(workspace, 'quick.py'));
        mkdirSync(path.join(base, 'temp dir'));
        const step = await runAction({
          workspace,
          inputs: { flow: 'quick.py' },
          env: { ...service.environment(), RUNNER_TEMP: path.join(base, 'temp dir') },
        });
        expect(step).toMatchObject({
          exitCode: 0,
          errors: [],
          warnings: [],
          outputs: { status: 'successful' },
        });
        expect(readdirSync(path.join(workspace, '.metaflow'))).toContain('QuickFlow');
        expect(service.logArtifacts).toHaveLength(1);
      },
    );
  }

  it('a temporary directory that is named like a workflow command has no effect as one, neither in main nor in post', async () => {
    await using service = await ResultsService.start();
    service.fault = (_, response) => {
      response.writeHead(401).end('{"msg": "##[error]no\\n::error::no"}');
      return true;
    };
    const workspace = makeWorkspace();
    const RUNNER_TEMP = path.join(workspace, '##[error]temp');
    const step = new ActionStep({
      workspace,
      inputs: { flow: 'quick.py' },
      env: { ...service.environment(), RUNNER_TEMP },
    });
    const result = await step.result();
    expect(result.outputs['status']).toBe('successful');
    const post = await step.post();
    expect(post.stdout).toContain('[error]temp');
    for (const { stdout } of [result, post])
      expect(commandsIn(stdout).map(({ name }) => name)).not.toContain('error');
  });

  it(
    'searching for a pattern ends even if links in the workspace form a loop',
    { tags: ['ci'] },
    async () => {
      const workspace = makeWorkspace();
      mkdirSync(path.join(workspace, 'flows', 'deeper'), { recursive: true });
      copyFileSync(path.join(workspace, 'quick.py'), path.join(workspace, 'flows', 'deeper', 'found.py'));
      symlinkSync('..', path.join(workspace, 'flows', 'deeper', 'up'));
      symlinkSync('.', path.join(workspace, 'flows', 'itself'));
      symlinkSync('circle', path.join(workspace, 'flows', 'circle'));
      symlinkSync('nowhere', path.join(workspace, 'flows', 'dangling.py'));
      const step = await runAction({ workspace, inputs: { flow: 'flows/**/found.py' } });
      expect(step).toMatchObject({ exitCode: 0, errors: [], outputs: { status: 'successful' } });
      expect(JSON.parse(step.outputs['runs'] ?? '')).toMatchObject([{ flowFile: 'flows/deeper/found.py' }]);
    },
  );

  it.each(['at the start timeout', 'when the job is cancelled'])(
    'searching for a pattern ends %s, however many ways links make through the workspace',
    { tags: ['ci'] },
    async (when) => {
      const workspace = makeWorkspace();
      for (let level = 0; level < 40; level += 1) {
        const directory = path.join(workspace, `d${level}`);
        mkdirSync(directory);
        for (const name of ['a', 'b']) symlinkSync(`../d${level + 1}`, path.join(directory, name));
      }
      mkdirSync(path.join(workspace, 'd40'));
      const isTimeout = when === 'at the start timeout';
      const limits = { 'start-timeout-minutes': isTimeout ? '0.05' : '60' };
      const step = new ActionStep({ workspace, inputs: { flow: 'd0/**/none.py', ...limits } });
      const kill = setTimeout(() => step.main.process.kill('SIGKILL'), 60_000);
      const cancel = isTimeout ? undefined : setTimeout(() => step.main.process.kill('SIGINT'), 10_000);
      const { exitCode, outputs } = await step.result();
      clearTimeout(cancel);
      clearTimeout(kill);
      expect([exitCode, outputs['status']]).toEqual([1, isTimeout ? 'timeout' : 'cancelled']);
    },
  );

  it('searching for a pattern ends even if a link leads into a directory that may not be entered', async () => {
    const workspace = makeWorkspace();
    const [flows, closed] = [path.join(workspace, 'flows'), path.join(workspace, 'closed')];
    mkdirSync(flows);
    mkdirSync(path.join(closed, 'inner'), { recursive: true });
    copyFileSync(path.join(workspace, 'quick.py'), path.join(flows, 'found.py'));
    symlinkSync('../closed/inner', path.join(flows, 'link'));
    chmodSync(workspace, 0o755);
    const find = async () => await findFlowFiles('Input "flow"', ['flows/**/found.py'], workspace);
    expect(await find()).toEqual(['flows/found.py']);
    chmodSync(closed, 0);
    // Root may enter any directory. What the search imports has been loaded: another user may not be able to read it.
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) process.seteuid?.(65_534);
    try {
      expect(await find()).toEqual(['flows/found.py']);
    } finally {
      if (isRoot) process.seteuid?.(0);
      chmodSync(closed, 0o755);
    }
  });

  it('a broken link in place of the flow file counts as a missing flow file', async () => {
    const workspace = makeWorkspace();
    symlinkSync('nowhere.py', path.join(workspace, 'dangling.py'));
    const step = await runAction({ workspace, inputs: { flow: 'dangling.py' } });
    expect(step).toMatchObject({ exitCode: 1, outputs: { status: 'failed' } });
    expect(step.errors).toEqual([expect.stringContaining('There is no flow file "dangling.py"')]);
  });

  it('if a flow file has another path here, as in a container, the error names the file that was probably meant', async () => {
    const workspace = makeWorkspace();
    mkdirSync(path.join(workspace, 'flows'));
    writeFileSync(path.join(workspace, 'flows', 'train.py'), '');
    for (const flow of ['/home/runner/work/repo/repo/flows/train.py', 'repo/flows/train.py']) {
      const step = await runAction({ workspace, inputs: { flow } });
      expect(step.errors).toEqual([expect.stringMatching(/Did you mean "flows\/train\.py"\?$/)]);
    }
  });

  it(
    'actions that use one workspace concurrently have their own runs, logs and outputs',
    { tags: ['ci'] },
    async () => {
      await using service = await ResultsService.start();
      const workspace = makeWorkspace();
      const steps = ['one', 'two', 'three'].map(
        (message, index) =>
          new ActionStep({
            workspace,
            inputs: { flow: 'quick.py', params: `message=${message}` },
            env: { ...service.environment(), GITHUB_ACTION: `__self_${index}` },
          }),
      );
      const results = await Promise.all(steps.map((step) => step.result()));
      for (const [index, result] of results.entries()) {
        expect(result).toMatchObject({
          exitCode: 0,
          errors: [],
          warnings: [],
          outputs: { status: 'successful' },
        });
        expect(result.stdout).toContain(`message is ${['one', 'two', 'three'][index] ?? ''}`);
      }
      expect(new Set(results.map(({ outputs }) => outputs['run-id'])).size).toBe(3);
      expect(service.logArtifacts).toHaveLength(3);
    },
  );

  it('if the workspace disappears while the flow runs, the run fails, and nothing hangs', async () => {
    const base = makeWorkspace();
    const workspace = path.join(base, 'checkout');
    mkdirSync(workspace);
    writeFileSync(
      path.join(workspace, 'vanishing.py'),
      `import shutil, os\nfrom metaflow import FlowSpec, step\nclass VanishingFlow(FlowSpec):\n    @step\n    def start(self):\n        shutil.rmtree(os.getcwd())\n        self.next(self.end)\n    @step\n    def end(self):\n        pass\nif __name__ == "__main__":\n    VanishingFlow()\n`,
    );
    const step = await runAction({ workspace, inputs: { flow: 'vanishing.py' } });
    expect(step).toMatchObject({ exitCode: 1, outputs: { status: 'failed', 'flow-name': 'VanishingFlow' } });
    expect(step.errors.length).toBeGreaterThan(0);
  });

  it('a workspace that does not exist is a clear error', async () => {
    const workspace = makeWorkspace();
    const ended = await runCli(['run', 'quick.py', '--cwd', 'nowhere'], workspace);
    expect(ended.exitCode).toBe(2);
    expect(ended.stderr).toContain('nowhere does not exist');
  });
});

describe('unusual parameters', () => {
  it.each([
    ['NUL', '{"message": "a\\u0000b"}', 'NUL'],
    ['a lone surrogate', '{"message": "\\ud800"}', 'message'],
  ])('the action rejects parameters with %s before anything starts', async (_, params, words) => {
    const workspace = makeWorkspace();
    const step = await runAction({ workspace, inputs: { flow: 'quick.py', params } });
    expect(step).toMatchObject({ exitCode: 1, outputs: { status: 'failed', 'run-id': '' } });
    expect(step.errors).toEqual([expect.stringContaining(words)]);
    expect(existsSync(path.join(workspace, '.metaflow', 'QuickFlow'))).toBe(false);
  });

  it('parameters that are longer than a command line can be are an error before anything starts', async () => {
    const cwd = makeWorkspace();
    const runner = new Runner('quick.py', { python: PYTHON, cwd, showOutput: false });
    await expect(runner.run({ message: 'x'.repeat(200_000) })).rejects.toThrow(/"message".*IncludeFile/);
    const many = Array.from({ length: 100 }, (_, index) => [`p${index}`, 'x'.repeat(100_000)]);
    await expect(runner.run(Object.fromEntries(many) as Record<string, string>)).rejects.toThrow(
      /too large for a command line.*IncludeFile/,
    );
    expect(existsSync(path.join(cwd, '.metaflow', 'QuickFlow'))).toBe(false);
  });
});

describe('container users', () => {
  /** Makes Node behave as it does for a user id for which the system has no name, without HOME. */
  const NOBODY = `
const os = require('node:os');
const none = (what) => () => { throw new Error('A system error occurred: ' + what + ' returned ENOENT (no such file or directory)'); };
os.homedir = none('uv_os_homedir');
os.userInfo = none('uv_os_get_passwd');
require('node:module').syncBuiltinESMExports();
`;

  it('a user in a container needs neither a name nor a home directory', async () => {
    const workspace = makeWorkspace();
    const nobody = path.join(workspace, 'nobody.cjs');
    writeFileSync(nobody, NOBODY);
    const env = { NODE_OPTIONS: `--require ${nobody}`, HOME: undefined, USER: undefined };
    const inputs = { flow: 'quick.py', 'output-artifacts': 'message', options: 'pylint: false' };
    const step = await runAction({ workspace, inputs, env: { ...env, GITHUB_ACTOR: undefined } });
    expect(step).toMatchObject({ exitCode: 0, errors: [] });
    expect(step.outputs).toMatchObject({ status: 'successful', artifacts: '{"message":"hello"}' });
    expect(step.warnings.filter((warning) => !warning.includes('no artifact service'))).toEqual([]);
    expect(step.stdout).toContain('user:runner');
  });
});
