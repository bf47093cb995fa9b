import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ActionStep, runAction } from '../helpers/action.js';
import { runCli } from '../helpers/cli.js';
import { ciAfter } from '../helpers/rows.js';
import { waitUntil } from '../helpers/wait-until.js';
import { makeWorkspace } from '../helpers/workspace.js';

const KEY = 'key-0f-the-service/+=';
const CONFIG = JSON.stringify({ METAFLOW_SERVICE_AUTH_KEY: KEY, METAFLOW_USER: 'someone' });

/** The absolute paths of the configuration files below a directory. */
function configFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => /config.*\.json$/.test(path.basename(name)))
    .map((name) => path.join(directory, name));
}

function step(inputs: Record<string, string>): ActionStep {
  return new ActionStep({
    workspace: makeWorkspace(),
    inputs: { options: 'pylint: false', summary: 'always', ...inputs },
  });
}

describe('the input metaflow-config', () => {
  for (const { tags, rows } of ciAfter(1, [
    ['', 'config.json'],
    ['team-1', 'config_team-1.json'],
  ])) {
    it.each(rows)(
      'the input metaflow-config configures Metaflow with a file that only its owner can read and that post deletes (profile %j)',
      { tags },
      async (profile, name) => {
        const running = step({
          flow: 'slowflow.py',
          params: 'seconds: 60',
          profile,
          'metaflow-config': CONFIG,
        });
        await waitUntil(() => running.main.stdout.includes('Task is starting'));
        const [file = '', ...others] = configFiles(running.directory);
        expect(others).toEqual([]);
        expect(path.basename(file)).toBe(name);
        expect(statSync(file).mode & 0o777).toBe(0o600);
        expect(statSync(path.dirname(file)).mode & 0o777).toBe(0o700);
        expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ METAFLOW_SERVICE_AUTH_KEY: KEY });
        running.main.process.kill('SIGKILL');
        await running.result();
        await running.post();
        expect(configFiles(running.directory)).toEqual([]);
      },
    );
  }

  it('the input metaflow-config replaces the machine’s configuration, and its secrets are masked', async () => {
    const home = path.join(makeWorkspace(), 'home');
    mkdirSync(path.join(home, '.metaflowconfig'), { recursive: true });
    writeFileSync(
      path.join(home, '.metaflowconfig', 'config.json'),
      JSON.stringify({ METAFLOW_USER: 'another' }),
    );
    const running = new ActionStep({
      workspace: makeWorkspace(),
      inputs: {
        flow: 'configuration.py',
        options: 'pylint: false',
        'output-artifacts': 'user',
        summary: 'always',
        'metaflow-config': CONFIG,
      },
      env: { HOME: home },
    });
    const result = await running.result();
    expect(result).toMatchObject({ exitCode: 0 });
    expect(JSON.parse(result.outputs['artifacts'] ?? '')).toEqual({ user: 'someone' });
    expect(result.summary).not.toContain(KEY);
    const masked = result.stdout.replace(`::add-mask::${KEY}\n`, '');
    expect(masked.length).toBeLessThan(result.stdout.length);
    expect(masked).toContain('the key is');
    expect(configFiles(running.directory)).toEqual([]);
  });

  it.each([
    ['not { json', 'not JSON'],
    ['["s3cret-value"]', 'got a list'],
    ['"s3cret-value"', 'got a string'],
  ])('the input metaflow-config is refused without being quoted if it is %s', async (text, problem) => {
    const result = await runAction({
      workspace: makeWorkspace(),
      inputs: { flow: 'quick.py', 'metaflow-config': text },
    });
    expect(result.errors).toHaveLength(1);
    expect(result.errors[0]).toContain('Input "metaflow-config" must be');
    expect(result.errors[0]).toContain(problem);
    expect(result.stdout).not.toContain(text);
    expect(result.stdout).not.toContain('s3cret-value');
    expect(result.outputs['failure-reason']).toBe('invalid-input');
  });

  it('the input metaflow-config needs a profile whose name is not a path', async () => {
    const result = await runAction({
      workspace: makeWorkspace(),
      inputs: { flow: 'quick.py', profile: '../x', 'metaflow-config': '{}' },
    });
    expect(result.errors).toEqual([expect.stringContaining('Input "profile" must be the name of a profile')]);
  });
});

describe('the option --metaflow-config', () => {
  it('the option --metaflow-config also configures Metaflow with a file', async () => {
    const cwd = makeWorkspace();
    writeFileSync(path.join(cwd, 'mine.json'), CONFIG);
    const args = [
      'configuration.py',
      '--metaflow-config',
      'mine.json',
      '--profile',
      'mine',
      '--option=pylint=false',
    ];
    const temporary = path.join(cwd, 'tmp');
    mkdirSync(temporary);
    const ended = await runCli(['run', ...args, '--json', 'run.json', '--output-artifact', 'user'], cwd, {
      TMPDIR: temporary,
    });
    expect(ended.exitCode).toBe(0);
    expect(JSON.parse(readFileSync(path.join(cwd, 'run.json'), 'utf8'))).toMatchObject({
      artifacts: { user: 'someone' },
    });
    expect(configFiles(temporary)).toEqual([]);
  });

  it('a --metaflow-config that cannot be read or parsed is a usage error', async () => {
    const cwd = makeWorkspace();
    const missing = await runCli(['run', 'quick.py', '--metaflow-config', 'nowhere.json'], cwd);
    expect(missing).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('nowhere.json cannot be read') as string,
    });
    writeFileSync(path.join(cwd, 'bad.json'), 's3cret');
    const bad = await runCli(['run', 'quick.py', '--metaflow-config', 'bad.json'], cwd);
    expect(bad).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('not JSON') as string });
    expect(bad.stderr).not.toContain('s3cret');
    expect(existsSync(path.join(cwd, '.metaflow'))).toBe(false);
  });
});

describe('production deployment tokens', { tags: ['ci'] }, () => {
  const CASES = [
    [{}, 'home/.metaflowconfig'],
    [{ METAFLOW_HOME: '@/machine' }, 'machine'],
    [{ METAFLOW_HOME: '@/machine', METAFLOW_TOKEN_HOME: '@/tokens' }, 'tokens'],
  ] as const;

  it('production deployment tokens stay in place when a configuration moves METAFLOW_HOME, in the action and the command', async () => {
    await Promise.all(
      CASES.flatMap(([given, place]) =>
        [runByAction, runByCli].map(async (run) => {
          const workspace = makeWorkspace();
          writeFileSync(path.join(workspace, 'deploying.py'), DEPLOYING_FLOW);
          const env = Object.fromEntries(
            Object.entries({ HOME: '@/home', ...given }).map(([name, value]) => [
              name,
              value.replace('@', workspace),
            ]),
          );
          await run(workspace, env);
          const file = path.join(workspace, place, 'a-project');
          expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ production_token: 'a-project-0-abcd' });
        }),
      ),
    );
  });

  async function runByAction(workspace: string, env: Record<string, string>): Promise<void> {
    const inputs = { flow: 'deploying.py', 'metaflow-config': CONFIG, options: 'pylint: false' };
    const step = new ActionStep({ workspace, inputs, env });
    expect((await step.result()).exitCode).toBe(0);
    await step.post();
  }

  async function runByCli(workspace: string, env: Record<string, string>): Promise<void> {
    writeFileSync(path.join(workspace, 'given.json'), CONFIG);
    const args = ['run', 'deploying.py', '--metaflow-config', 'given.json'];
    expect((await runCli(args, workspace, env)).exitCode).toBe(0);
  }
});

/** Stores a token as `argo-workflows create` does. */
const DEPLOYING_FLOW = `
from metaflow import FlowSpec, step

class DeployingFlow(FlowSpec):
    @step
    def start(self):
        from metaflow.plugins.aws.step_functions.production_token import store_token
        store_token("a-project", "a-project-0-abcd")
        self.next(self.end)

    @step
    def end(self):
        pass

if __name__ == "__main__":
    DeployingFlow()
`;
