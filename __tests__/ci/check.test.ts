import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FlowFileError, ParameterError, Runner, StartInterruptedError } from '../../src/runner/index.js';
import { runAction } from '../helpers/action.js';
import { runCli } from '../helpers/cli.js';
import { PYTHON, PYTHONS, PYTHON_REMOTE } from '../helpers/paths.js';
import { ciAfter } from '../helpers/rows.js';
import { cleanEnvironment, makeCase, makeWorkspace } from '../helpers/workspace.js';

const MIXED = ['quick.py', 'required.py', 'invalid.py', 'syntax_error.py', 'no_main.py'];

/** A store that cannot be reached: a check needs none. */
const FAR = {
  METAFLOW_DEFAULT_DATASTORE: 's3',
  METAFLOW_DATASTORE_SYSROOT_S3: 's3://far-away/metaflow',
  AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:9',
};

/** Answers for the program that reads flow files, in whose process the flow's own code runs. */
const FORGERY = `
import os
data = open("answer.json", "rb").read()
for fd in range(3, 12):
    try:
        if os.readlink("/proc/self/fd/%d" % fd).endswith("stdout.log"):
            while data: data = data[os.write(fd, data):]
            os.kill(os.getpid(), 9)
    except OSError: pass
`;

describe('flows that forge what they declare', () => {
  const parameter = {
    ...{ name: 'x', variable: 'x', type: 'int', required: true, default: null, hasDefault: false },
    ...{ multiple: false, separator: null, help: null, defaultIsFile: false },
  };
  const failure = { kind: 'load', text: 'boom', isFromMetaflow: false, places: [], traceback: '' };
  for (const { tags, rows } of ciAfter(2, [
    ['a name of many megabytes', { flow: 'F'.repeat(5_000_000) }],
    [
      'very many required parameters with long names',
      {
        parameters: Array.from({ length: 9_000 }, (_, at) => ({
          ...parameter,
          name: `${'@'.repeat(900)}${at}`,
        })),
      },
    ],
    ['places that are not a list', { failure: { ...failure, places: 5 } }],
    ['a place that is null', { failure: { ...failure, places: [null] } }],
    [
      'a parameter that is null',
      { parameters: [null], failure: { ...failure, kind: 'usage', byConfigs: 5 } },
    ],
  ])) {
    it.each(rows)(
      'a flow that forges the answer about itself with %s is checked without an internal error, and its summary is short',
      { tags },
      async (_, more) => {
        const workspace = makeWorkspace();
        writeFileSync(path.join(workspace, 'forges.py'), FORGERY);
        const answer = {
          python: '3.11',
          metaflow: '2.19.39',
          flow: 'ForgedFlow',
          isStartable: true,
          ...more,
        };
        writeFileSync(path.join(workspace, 'answer.json'), `${JSON.stringify(answer)}\n`);
        const step = await runAction({ workspace, inputs: { command: 'check', flow: 'forges.py' } });
        expect(step.stdout + step.stderr).not.toContain('Internal error');
        expect(step.outputs['status']).toMatch(/^(successful|failed)$/);
        expect(step.summary).toContain('flow');
        expect(Buffer.byteLength(step.summary)).toBeLessThan(900_000);
      },
    );
  }

  it('a failed flow with more secrets than can be searched for is reported quickly, and its message is not quoted', async () => {
    const workspace = makeWorkspace();
    writeFileSync(path.join(workspace, 'forges.py'), FORGERY);
    const secretOnes = Array.from({ length: 40 }, (_, at) => ({
      ...{ ...parameter, name: `p${at}`, variable: `p${at}`, type: 'str', hasDefault: true },
      default: Array.from({ length: 4_000 }, (_, more) => `token=a${at}z${more}zq`).join(' '),
    }));
    const failed = { ...failure, text: 'ValueError: a1z2zq' };
    const answer = {
      python: '3.11',
      metaflow: '2.19.39',
      flow: 'ForgedFlow',
      parameters: secretOnes,
      failure: failed,
    };
    writeFileSync(path.join(workspace, 'answer.json'), `${JSON.stringify(answer)}\n`);
    const began = performance.now();
    const step = await runAction({ workspace, inputs: { command: 'check', flow: 'forges.py' } });
    expect(performance.now() - began).toBeLessThan(15_000);
    expect(step.errors.join()).toContain('the flow declares more than 10000 secrets');
    expect(step.stdout + step.summary).not.toContain('a1z2zq');
  });
});

describe('command: check', () => {
  it('the action checks all flows, annotates the lines that are wrong, and runs no task', async () => {
    const workspace = makeWorkspace();
    const inputs = { command: 'check', flow: MIXED.join('\n'), python: PYTHON, junit: 'checks.xml' };
    const step = await runAction({ workspace, inputs });
    expect(step.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({ status: 'failed', 'run-id': '', 'failure-reason': 'invalid-flow' });
    const runs = JSON.parse(step.outputs['runs'] ?? '') as { flowFile: string; status: string }[];
    expect(runs.map(({ flowFile, status }) => [flowFile, status])).toEqual(
      MIXED.map((file, place) => [file, place < 2 ? 'successful' : 'failed']),
    );
    expect(step.stdout).toMatch(/✓ required\.py: RequiredFlow can be run \([\d.]+ s\)/);
    expect(step.stdout).toMatch(/✗ invalid\.py: cannot be run/);
    expect(step.stdout).toMatch(
      /::error title=invalid\.py cannot be run,file=invalid\.py,line=6::.*self\.next/,
    );
    expect(step.stdout).toMatch(
      /::error title=syntax_error\.py cannot be run,file=syntax_error\.py,line=1::/,
    );
    expect(step.errors).toHaveLength(3);
    expect(step.summary).toContain('### ❌ 3 of 5 flows did not pass the check');
    expect(step.summary).toMatch(
      /\| ✅ \| <code>RequiredFlow<\/code> \| <code>required\.py<\/code> \| 2 \| <code>alpha<\/code> \|/,
    );
    const junit = readFileSync(path.join(workspace, 'checks.xml'), 'utf8');
    expect(junit).toContain('tests="5" failures="0" errors="3"');
    expect(junit).toMatch(/<testcase classname="QuickFlow" name="check" time="[\d.]+"\/>/);
    expect(existsSync(path.join(workspace, '.metaflow'))).toBe(false);
  });

  it(
    'a check warns about parameters that Metaflow ignores because of their class variables, and a value for one is refused with the reason',
    { tags: ['ci'] },
    async () => {
      const workspace = makeWorkspace();
      const flow = readFileSync(path.join(workspace, 'required.py'), 'utf8')
        .replace(/^from metaflow import .*$/m, 'from metaflow import FlowSpec, Parameter, step')
        .replace(
          /^class RequiredFlow.*$/m,
          '$&\n    index = Parameter("idx", default=3)\n    _x = Parameter("x")',
        );
      writeFileSync(path.join(workspace, 'ignored.py'), flow);
      const step = await runAction({
        workspace,
        inputs: { command: 'check', flow: 'ignored.py', python: PYTHON },
      });
      expect(step.outputs['status']).toBe('successful');
      const ignored = (name: string, variable: string) =>
        `Metaflow ignores the parameter "${name}" of RequiredFlow, because of the name of its class variable, "${variable}". Rename the variable.`;
      expect(step.warnings).toEqual([ignored('idx', 'index'), ignored('x', '_x')]);
      const run = await runCli(['run', 'ignored.py', '--param', 'idx=4', '--param', 'alpha=1'], workspace);
      expect(run.stderr).toContain(`--param: ${ignored('idx', 'index')}`);
      expect(run.exitCode).toBe(2);
    },
  );

  it('a check of valid flows succeeds, whatever their Configs, mutators and required parameters are', async () => {
    const workspace = makeWorkspace();
    const flows = ['quick.py', 'required.py', 'configured.py', 'typed.py', 'inside.py'];
    const step = await runAction({
      workspace,
      inputs: { command: 'check', flow: flows.join('\n'), python: PYTHON },
    });
    expect(step.errors).toEqual([]);
    expect(step.exitCode).toBe(0);
    expect(step.outputs['status']).toBe('successful');
    expect(step.summary).toContain('### ✅ 5 flows checked');
  });

  it(
    'a check with an orchestrator names the branch under which flows would be deployed, and contacts neither cluster nor store',
    { tags: ['ci'] },
    async () => {
      const workspace = makeWorkspace();
      const event = path.join(workspace, 'event.json');
      writeFileSync(event, JSON.stringify({ repository: { default_branch: 'main' } }));
      const step = await runAction({
        workspace,
        inputs: {
          ...{ command: 'check', flow: 'of_project.py\nquick.py', python: PYTHON_REMOTE },
          orchestrator: 'argo-workflows',
        },
        env: {
          ...FAR,
          ...{ GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: event, GITHUB_REF: 'refs/heads/new_engine' },
        },
      });
      expect(step.errors).toEqual([]);
      expect(step.exitCode).toBe(0);
      expect(step.stdout).toContain('✓ of_project.py: can be deployed as branch new_engine');
      expect(step.summary).toMatch(/<code>LaunchFlow<\/code> .*\| <code>new&#95;engine<\/code> \|/);
    },
  );

  for (const { tags, rows } of ciAfter(1, [
    [
      'production=True',
      'pull_request',
      'has @project(production=True), which makes the branch "x" production',
    ],
    ['production=False', 'push', 'has @project(production=False), but the input "project-branch" makes'],
    [
      'branch="y"',
      'pull_request',
      'has @project(branch="y"), but the input "project-branch" makes the branch "x"',
    ],
  ])) {
    it.each(rows)(
      'a check with an orchestrator finds that the code’s @project(%s) contradicts the branch of a %s',
      { tags },
      async (argument, kind, words) => {
        const workspace = makeWorkspace();
        const event = path.join(workspace, 'event.json');
        writeFileSync(event, JSON.stringify({ repository: { default_branch: 'main' } }));
        const code = readFileSync(path.join(workspace, 'of_project.py'), 'utf8');
        writeFileSync(path.join(workspace, 'own.py'), code.replace('"rockets"', `"rockets", ${argument}`));
        const head = kind === 'push' ? {} : { GITHUB_HEAD_REF: 'x' };
        const step = await runAction({
          workspace,
          inputs: { command: 'check', flow: 'own.py', python: PYTHON_REMOTE, orchestrator: 'argo-workflows' },
          env: {
            ...{ ...FAR, ...head, GITHUB_EVENT_NAME: kind, GITHUB_EVENT_PATH: event },
            GITHUB_REF: 'refs/heads/main',
          },
        });
        expect(step.errors).toEqual([expect.stringContaining(words)]);
      },
    );
  }

  it('check takes a project’s branch from the event as it was before a flow’s code could change it', async () => {
    const workspace = makeWorkspace();
    const event = path.join(workspace, 'event.json');
    writeFileSync(event, JSON.stringify({ repository: { default_branch: 'main' } }));
    const forged = JSON.stringify({ repository: { default_branch: 'feature' } });
    const code = readFileSync(path.join(workspace, 'of_project.py'), 'utf8');
    writeFileSync(
      path.join(workspace, 'forging.py'),
      `import os\nopen(os.environ["GITHUB_EVENT_PATH"], "w").write('${forged}')\n${code}`,
    );
    const push = { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: event, GITHUB_REF: 'refs/heads/feature' };
    const step = await runAction({
      workspace,
      inputs: { command: 'check', flow: 'forging.py', python: PYTHON_REMOTE, orchestrator: 'argo-workflows' },
      env: { ...FAR, ...push },
    });
    expect(step.errors).toEqual([]);
    expect(step.stdout).toContain('can be deployed as branch feature');
    expect(readFileSync(event, 'utf8')).toBe(forged);
  });

  it(
    'a check with an orchestrator finds what prevents the deployment of one flow or of every flow',
    { tags: ['ci'] },
    async () => {
      const inputs = { command: 'check', flow: 'required.py\nquick.py', python: PYTHON_REMOTE };
      const airflow = await runAction({
        workspace: makeWorkspace(),
        inputs: { ...inputs, orchestrator: 'airflow' },
        env: FAR,
      });
      expect(airflow.exitCode).toBe(1);
      expect(airflow.errors).toEqual([
        'airflow needs a default for each parameter; required.py has none for alpha.',
      ]);
      expect(airflow.outputs).toMatchObject({ status: 'failed', 'failure-reason': 'invalid-input' });
      expect(airflow.stdout).toContain('✓ quick.py: can be deployed');
      const local = await runAction({
        workspace: makeWorkspace(),
        inputs: { ...inputs, orchestrator: 'argo-workflows' },
      });
      expect(local.exitCode).toBe(1);
      expect(local.errors[0]).toContain('cannot reach the datastore "local"');
      expect(local.outputs).toMatchObject({ status: 'failed', 'failure-reason': 'invalid-input' });
      expect(local.summary).toContain(
        '### ❌ 2 flows cannot be deployed\n\n```text\nargo-workflows runs flows on',
      );
    },
  );

  it('the command "check" exits with 0 for valid flows, 1 for invalid flows, and 2 for usage errors', async () => {
    const workspace = makeWorkspace();
    const check = async (...args: string[]) =>
      await runCli(['check', '--python', PYTHON, ...args], workspace);
    const good = await check('quick.py', '--json', '-');
    expect(good.exitCode).toBe(0);
    expect(JSON.parse(good.stdout)).toMatchObject({
      flowFile: 'quick.py',
      flowName: 'QuickFlow',
      status: 'successful',
    });
    const bad = await check('quick.py', 'invalid.py');
    expect(bad.exitCode).toBe(1);
    expect(bad.stderr).toContain('invalid.py is not a valid flow');
    const wrong = await check('quick.py', '--param', 'mesage=hello');
    expect(wrong.exitCode).toBe(1);
    expect(wrong.stderr).toContain('--param: QuickFlow has no parameter "mesage" (given the value "hello")');
    const missing = await check('nowhere.py');
    expect(missing.exitCode).toBe(2);
    expect(missing.stderr).toContain('nowhere.py');
    expect((await check()).exitCode).toBe(2);
    expect((await check('quick.py', '--grid', 'message=a,b')).exitCode).toBe(2);
  });

  it('a check never publishes the default of a parameter with a secret name', async () => {
    const workspace = makeCase('secret-parameters');
    const source = readFileSync(path.join(workspace, 'flow.py'), 'utf8');
    const declared = 'Parameter("pin-token", default=88112299)';
    expect(source).toContain(declared);
    writeFileSync(
      path.join(workspace, 'flow.py'),
      source.replace(declared, 'Parameter("pin-token", type=int, default="s3cret-eleven")'),
    );
    const step = await runAction({
      workspace,
      inputs: { command: 'check', flow: 'flow.py', python: PYTHON },
    });
    expect(step.exitCode).toBe(1);
    expect(step.errors[0]).toContain('pin-token');
    const published = [step.stdout, step.stderr, step.summary, JSON.stringify(step.outputs)].join('\n');
    // The only exception is the mask itself.
    expect(published.replaceAll('::add-mask::s3cret-eleven', '')).not.toContain('s3cret-eleven');
  });

  it('a check of a flow that hangs ends after the start timeout, and leaves no process', async () => {
    const workspace = makeWorkspace();
    const ended = await runCli(
      ['check', '--python', PYTHON, 'hanging.py', '--start-timeout', '3'],
      workspace,
    );
    expect(ended.exitCode).toBe(124);
    expect(ended.stderr).toContain('hanging.py');
    expect(ended.stderr).toContain(
      'not ready to run after 3 s (the start timeout). Does something hang when its file is imported? --start-timeout sets that time.',
    );
  });
});

describe('Runner.check', () => {
  const options = (cwd: string) => ({ cwd, python: PYTHON, env: cleanEnvironment(), showOutput: false });

  it('"check" resolves to the flow’s declarations, and starts no run', async () => {
    const workspace = makeWorkspace();
    const found = await new Runner('required.py', options(workspace)).check();
    expect(found.steps?.map(({ name }) => name)).toEqual(['start', 'end']);
    expect(found.parameters).toMatchObject([{ name: 'alpha', required: true }]);
    expect(existsSync(path.join(workspace, '.metaflow'))).toBe(false);
  });

  it(
    '"check" rejects with the same error as "run" for the same flow and parameters',
    { tags: ['ci'] },
    async () => {
      const workspace = makeWorkspace();
      for (const [file, parameters] of [
        ['invalid.py', {}],
        ['syntax_error.py', {}],
        ['no_main.py', {}],
        ['not_a_flow.py', {}],
        ['quick.py', { mesage: 'hello' }],
        ['typed.py', { count: 'many' }],
      ] as const) {
        const runner = new Runner(file, options(workspace));
        const errorOf = async (promise: Promise<unknown>) =>
          await promise.then(
            () => undefined,
            (error: unknown) => error as Error,
          );
        const ofRun = await errorOf(runner.run(parameters));
        const ofCheck = await errorOf(runner.check(parameters));
        expect(ofRun, file).toBeInstanceOf(Error);
        expect(ofCheck?.constructor, file).toBe(ofRun?.constructor);
        expect(ofCheck?.message).toBe(ofRun?.message);
      }
    },
  );

  it('"check" reports where a flow ends its process, and that a killed process gave no answer', async () => {
    const workspace = makeWorkspace();
    writeFileSync(
      path.join(workspace, 'refusing.py'),
      'import sys\nfrom metaflow import FlowSpec\nsys.exit("no data today")\n',
    );
    const refusing = new Runner('refusing.py', options(workspace)).check();
    await expect(refusing).rejects.toThrow(FlowFileError);
    await expect(refusing).rejects.toThrow(/no data today.*line 3/);
    const silent = new Runner('exits_silently.py', options(workspace)).check();
    await expect(silent).rejects.toThrow('os._exit(0) (exits_silently.py, line 18). ');
    writeFileSync(path.join(workspace, 'killed.py'), 'import os\nos.kill(os.getpid(), 9)\n');
    const killed = new Runner('killed.py', options(workspace)).check();
    await expect(killed).rejects.toThrow('killed.py could not be read: its process ended without an answer');
  });

  it('"check" stops when its signal aborts', async () => {
    const runner = new Runner('hanging.py', options(makeWorkspace()));
    await expect(runner.check({}, { abortSignal: AbortSignal.timeout(2000) })).rejects.toThrow(
      StartInterruptedError,
    );
  });

  it('"check" works with the oldest supported Metaflow', { tags: ['ci'] }, async () => {
    const workspace = makeWorkspace();
    const runner = (file: string) => new Runner(file, { ...options(workspace), python: PYTHONS.oldest });
    expect((await runner('required.py').check()).steps).toHaveLength(2);
    await expect(runner('quick.py').check({ mesage: 'hello' })).rejects.toThrow(ParameterError);
    await expect(runner('invalid.py').check()).rejects.toThrow('invalid.py is not a valid flow');
  });

  it('"check" accepts a flow whose environments conda would have to solve first', async () => {
    const workspace = makeWorkspace();
    const text = readFileSync(path.join(workspace, 'quick.py'), 'utf8');
    writeFileSync(
      path.join(workspace, 'solved.py'),
      text
        .replace(/^class /m, '@pypi_base(python="3.11", packages={"no-such-package": "1"})\nclass ')
        .replace(/^from metaflow import /m, 'from metaflow import pypi_base, '),
    );
    const runner = new Runner('solved.py', { ...options(workspace), options: { environment: 'pypi' } });
    expect((await runner.check()).decorators).toContain('pypi');
  });
});
