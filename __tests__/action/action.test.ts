import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { waitUntil } from '../helpers/wait-until.js';
import { ActionStep, runAction } from '../helpers/action.js';
import { ResultsService, type StoredArtifact } from '../helpers/results-service.js';
import { ciAfter } from '../helpers/rows.js';
import { fileText, isAlive, makeWorkspace, stubbornProcesses } from '../helpers/workspace.js';
import { filesOf } from '../helpers/zip.js';

describe('a successful run', () => {
  it('a successful run shows its log in a group, sets all outputs, and uploads its logs as an artifact', async () => {
    await using service = await ResultsService.start();
    const workspace = makeWorkspace();
    const step = await runAction({
      workspace,
      inputs: { flow: 'quick.py', params: 'message: good morning', tags: 'nightly\ntwo words' },
      env: service.environment(),
    });
    expect(step).toMatchObject({ exitCode: 0, errors: [], warnings: [] });
    const { outputs } = step;
    expect(outputs['run-id']).toMatch(/^\d+$/);
    expect(outputs).toMatchObject({
      pathspec: `QuickFlow/${outputs['run-id'] ?? ''}`,
      'flow-name': 'QuickFlow',
      status: 'successful',
      'exit-code': '0',
      'log-artifact': 'metaflow-logs-train-self-attempt-1',
    });
    expect(JSON.parse(outputs['runs'] ?? '')).toMatchObject([
      {
        flowFile: 'quick.py',
        runId: outputs['run-id'],
        status: 'successful',
        exitCode: 0,
        tags: expect.arrayContaining(['nightly', 'two words', 'github-job:train']) as string[],
      },
    ]);
    const group = /::group::Run quick\.py\n([\s\S]*?)::endgroup::/.exec(step.stdout)?.[1] ?? '';
    expect(group).toContain('Metaflow ');
    expect(group).toContain('message is good morning');
    expect(group).toMatch(/Done!\n$/);
    expect(step.summary).toContain(`QuickFlow/${outputs['run-id'] ?? ''}`);
    expect(service.artifacts.map((artifact) => artifact.name)).toEqual([
      'metaflow-logs-train-self-attempt-1',
      expect.stringMatching(/^metaflow-report-train-self-attempt-1-j[0-9a-f]{8}$/),
    ]);
    expect(namesIn(service.artifacts[0])).toEqual(['stderr.log', 'stdout.log']);
    const run = JSON.parse(
      readFileSync(
        path.join(workspace, '.metaflow', outputs['pathspec'] ?? '', '_meta', '_self.json'),
        'utf8',
      ),
    ) as { tags: string[] };
    expect(run.tags).toEqual(expect.arrayContaining(['nightly', 'two words']));
  });

  it('the action passes parameters of every type as Metaflow expects them', async () => {
    const workspace = makeWorkspace();
    writeFileSync(path.join(workspace, 'note.txt'), 'a note');
    const params = `
      an-int: -12
      a-float: 1e-3
      a-bool: true
      text: "=: 'quoted' --dashes ünïcode"
      json-value: { deep: [1, 2.5, null, "x"] }
      many: [one, two words]
      split: [x, y]
      included: note.txt
    `;
    const step = await runAction({ workspace, inputs: { flow: 'typed.py', params } });
    expect(step.errors).toEqual([]);
    expect(JSON.parse(readFileSync(path.join(workspace, 'typed.json'), 'utf8'))).toEqual({
      'an-int': -12,
      'a-float': 0.001,
      'a-bool': true,
      text: "=: 'quoted' --dashes ünïcode",
      'json-value': { deep: [1, 2.5, null, 'x'] },
      many: ['one', 'two words'],
      split: ['x', 'y'],
      included: 'a note',
    });
  });

  it('the action passes options, run options, decospecs and Configs to the places where they belong', async () => {
    const workspace = makeWorkspace();
    writeFileSync(path.join(workspace, 'model.json'), '{"depth": 7}');
    const step = await runAction({
      workspace,
      inputs: {
        flow: 'configured.py',
        options: 'pylint: false',
        'run-options': '{"max-num-splits": 500}',
        'max-workers': '2',
        decospecs: 'retry:times=1,minutes_between_retries=0\nenvironment:vars={"A": "1, 2"}',
        config: 'model: model.json',
        'config-values': 'data: { rows: 9 }',
      },
    });
    expect(step.errors).toEqual([]);
    expect(JSON.parse(readFileSync(path.join(workspace, 'configured.json'), 'utf8'))).toEqual({
      model: { depth: 7 },
      data: { rows: 9 },
    });
    expect(step.stdout).not.toContain('Running pylint');
  });

  it('the flow runs in the working directory, with the interpreter, profile and environment from the inputs', async () => {
    const workspace = makeWorkspace();
    const step = await runAction({
      workspace: path.dirname(workspace),
      inputs: {
        flow: 'environment.py',
        'working-directory': path.basename(workspace),
        env: 'NUMBER: 1.10',
        python: 'python',
      },
      env: { SECRET_OF_THE_JOB: 'visible', GITHUB_SHA: 'abc' },
    });
    expect(step.errors).toEqual([]);
    const environment = JSON.parse(readFileSync(path.join(workspace, 'environment.json'), 'utf8')) as Record<
      string,
      string
    >;
    expect(environment).toMatchObject({ NUMBER: '1.10', SECRET_OF_THE_JOB: 'visible', GITHUB_SHA: 'abc' });
  });

  it('the action keeps its own variables out of the environment of the flow', { tags: ['ci'] }, async () => {
    const workspace = makeWorkspace();
    const step = await runAction({
      workspace,
      inputs: { flow: 'environment.py' },
      env: { ACTIONS_RUNTIME_TOKEN: undefined, ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret', STATE_x: '1' },
    });
    expect(step.errors).toEqual([]);
    const environment = JSON.parse(readFileSync(path.join(workspace, 'environment.json'), 'utf8')) as Record<
      string,
      string
    >;
    const leaked = Object.keys(environment).filter((name) =>
      /^(ACTIONS_|INPUT_|STATE_)|^GITHUB_(OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$/.test(name),
    );
    expect(leaked).toEqual([]);
    expect(environment['GITHUB_ACTOR']).toBe('octocat');
  });

  it(
    'the action passes GitHub’s actor to Metaflow as the user if Metaflow would find no user',
    { tags: ['ci'] },
    async () => {
      const workspace = makeWorkspace();
      const root = { USER: 'root', USERNAME: undefined, SUDO_USER: undefined };
      const actor = await runAction({ workspace, inputs: { flow: 'quick.py' }, env: root });
      expect(actor.stdout).toContain('for user:octocat');
      const user = await runAction({
        workspace,
        inputs: { flow: 'quick.py' },
        env: { ...root, USER: 'somebody' },
      });
      expect(user.stdout).toContain('for user:somebody');
    },
  );

  it('nothing that the flow prints becomes a workflow command', { tags: ['ci'] }, async () => {
    const step = await runAction({ workspace: makeWorkspace(), inputs: { flow: 'hostile.py' } });
    expect(step.exitCode).toBe(0);
    expect(step.stdout.match(/injected/g)?.length).toBeGreaterThanOrEqual(21);
    const commands = step.stdout.split(/\r\n|\n|\r/).filter((line) => /^\s*::|##\[/.test(line));
    expect(commands).toEqual([
      '::group::Run hostile.py',
      '::endgroup::',
      expect.stringMatching(/^::warning::The logs were not/),
    ]);
  });
});

describe('several flows', () => {
  it('each of several flows has its own log group, and the outputs describe the first flow that was not successful', async () => {
    await using service = await ResultsService.start();
    const step = await runAction({
      workspace: makeWorkspace(),
      inputs: { flow: 'quick.py\nfail*.py\n', 'fail-fast': 'false' },
      env: service.environment(),
    });
    expect(step.exitCode).toBe(1);
    const runs = JSON.parse(step.outputs['runs'] ?? '') as {
      runId: string;
      flowName: string;
      status: string;
    }[];
    expect(runs).toMatchObject([
      { flowName: 'QuickFlow', status: 'successful' },
      { flowName: 'FailingFlow', status: 'failed' },
    ]);
    expect(step.outputs).toMatchObject({
      'flow-name': 'FailingFlow',
      'run-id': runs[1]?.runId,
      status: 'failed',
      'exit-code': '1',
    });
    expect(step.stdout.match(/^::group::.*$/gm)?.sort()).toEqual([
      '::group::Run failing.py',
      '::group::Run quick.py',
    ]);
    expect(namesIn(service.artifacts[0])).toEqual([
      '01-quick/stderr.log',
      '01-quick/stdout.log',
      '02-failing/stderr.log',
      '02-failing/stdout.log',
    ]);
  });

  it('a line with "!" excludes flow files', { tags: ['ci'] }, async () => {
    const flow = '*e*d.py\n!required.py\n!typed.py\n!s*.py';
    const step = await runAction({ workspace: makeWorkspace(), inputs: { flow } });
    expect(step.errors).toEqual([]);
    expect(JSON.parse(step.outputs['runs'] ?? '')).toMatchObject([{ flowFile: 'configured.py' }]);
  });
});

describe('a failing flow', () => {
  it('a failing flow fails the step only after the outputs, artifact and summary are written', async () => {
    await using service = await ResultsService.start();
    const step = await runAction({
      workspace: makeWorkspace(),
      inputs: { flow: 'failing.py' },
      env: service.environment(),
    });
    expect(step.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({ status: 'failed', 'exit-code': '1', 'flow-name': 'FailingFlow' });
    expect(step.outputs['run-id']).toMatch(/^\d+$/);
    expect(step.errors).toEqual(['ValueError: the work cannot be done']);
    expect(step.stdout).toContain('The full log is in the artifact metaflow-logs-train-self-attempt-1.');
    expect(step.summary).toContain('❌');
    expect(step.stdout).toContain('ValueError: the work cannot be done');
    expect(namesIn(service.artifacts[0])).toEqual(['stderr.log', 'stdout.log']);
  });

  for (const { tags, rows } of ciAfter(1, ['pathspec', 'run-id'])) {
    it.each(rows)(
      'a failed run can be resumed, by its %s, without executing finished steps again',
      { tags },
      async (name) => {
        const workspace = makeWorkspace();
        const failed = await runAction({ workspace, inputs: { flow: 'failing.py' } });
        writeFileSync(path.join(workspace, 'mended'), '');
        const inputs = { flow: 'failing.py', resume: failed.outputs[name] ?? '' };
        const resumed = await runAction({ workspace, inputs });
        expect(resumed.errors).toEqual([]);
        expect(resumed.outputs['status']).toBe('successful');
        expect(resumed.outputs['run-id']).not.toBe(failed.outputs['run-id']);
        expect(resumed.stdout).toContain('::group::Resume failing.py');
        expect(readFileSync(path.join(workspace, 'start-executions'), 'utf8')).toBe('x');
      },
    );
  }
});

describe('a run that is stopped early', () => {
  it('a run that exceeds its time limit is stopped with the status timeout', async () => {
    const step = await runAction({
      workspace: makeWorkspace(),
      inputs: { flow: 'slowflow.py', params: 'seconds=60', 'timeout-minutes': '0.04' },
    });
    expect(step.exitCode).toBe(1);
    // Metaflow's own exit code, or that of a killed process if a busy machine exceeded the grace period.
    expect(step.outputs).toMatchObject({
      status: 'timeout',
      'exit-code': expect.stringMatching(/^(1|137)$/) as string,
    });
    expect(step.errors).toEqual([expect.stringContaining('"timeout-minutes"')]);
  });

  it('after SIGINT alone, the action writes outputs and summary and leaves no process, and post uploads the logs', async () => {
    await using service = await ResultsService.start();
    const workspace = makeWorkspace();
    const step = new ActionStep({
      workspace,
      inputs: { flow: 'slowflow.py', params: 'seconds=60' },
      env: service.environment(),
    });
    await waitUntil(() => step.main.stdout.includes('0 seconds passed'));
    const pid = Number(/\(pid (\d+)\)/.exec(step.main.stdout)?.[1]);
    const cancelledAt = performance.now();
    step.main.process.kill('SIGINT');
    const result = await step.result();
    expect(performance.now() - cancelledAt).toBeLessThan(9_500);
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({ status: 'cancelled', 'flow-name': 'SlowFlow' });
    expect(result.outputs['run-id']).toMatch(/^\d+$/);
    expect(result.errors).toEqual([expect.stringMatching(/^SlowFlow\/\d+ was cancelled\.$/)]);
    expect(result.summary).toContain('🚫');
    expect(isAlive(pid)).toBe(false);
    expect(service.artifacts).toEqual([]);
    const post = await step.post();
    expect(post).toMatchObject({ exitCode: 0 });
    expect(namesIn(service.artifacts[0])).toEqual(['stderr.log', 'stdout.log']);
    // Later steps of the job run before post; an output tells them the name.
    expect(service.artifacts[0]?.name).toBe(result.outputs['log-artifact']);
    const report = await runAction({ workspace, inputs: { command: 'report' }, env: service.environment() });
    expect(JSON.parse(report.outputs['runs'] ?? '')).toMatchObject([
      { job: 'train', status: 'cancelled', pathspec: result.outputs['pathspec'] },
    ]);
  });

  it(
    'cancelling kills a flow that ignores the cancellation, along with every process that the flow started',
    { tags: ['ci'] },
    async () => {
      const workspace = makeWorkspace();
      const step = new ActionStep({ workspace, inputs: { flow: 'stubborn.py' } });
      const pids = stubbornProcesses((await fileText(path.join(workspace, 'pids'))).split('\n').map(Number));
      expect(pids.every(isAlive)).toBe(true);
      const cancelledAt = performance.now();
      step.main.process.kill('SIGINT');
      const result = await step.result();
      expect(performance.now() - cancelledAt).toBeLessThan(9_500);
      expect(result.outputs['status']).toBe('cancelled');
      expect(pids.filter(isAlive)).toEqual([]);
    },
  );

  it('the run id becomes an output before the run ends and survives even SIGKILL, and post uploads the logs', async () => {
    await using service = await ResultsService.start();
    const workspace = makeWorkspace();
    const step = new ActionStep({
      workspace,
      inputs: { flow: 'slowflow.py', params: 'seconds=5' },
      env: service.environment(),
    });
    await waitUntil(() => step.main.stdout.includes('0 seconds passed'));
    step.main.process.kill('SIGKILL');
    const result = await step.result();
    expect(result.outputs['run-id']).toMatch(/^\d+$/);
    expect(result.outputs['pathspec']).toBe(`SlowFlow/${result.outputs['run-id'] ?? ''}`);
    await step.post();
    const kinds = service.artifacts.map(({ name }) => /^metaflow-(\w+)-/.exec(name)?.[1]);
    expect(kinds.sort()).toEqual(['logs', 'report']);
  });
});

describe('the log artifact', { tags: ['ci'] }, () => {
  it('the log artifact has a different name for each matrix job, step and attempt', async () => {
    await using service = await ResultsService.start();
    const workspace = makeWorkspace();
    const run = async (matrix: string, env: Record<string, string> = {}) =>
      (
        await runAction({
          workspace,
          inputs: { flow: 'quick.py', matrix },
          env: { ...service.environment(), ...env },
        })
      ).outputs['log-artifact'];
    const names = [
      await run('null'),
      await run('{"seed": 1, "model": "a/b"}'),
      await run('{"seed": 2, "model": "a/b"}'),
      await run('null', { GITHUB_RUN_ATTEMPT: '2' }),
      await run('null', { GITHUB_ACTION: '__self_2' }),
    ];
    expect(new Set(names).size).toBe(5);
    expect(names[1]).toMatch(/^metaflow-logs-train-1-a_b-[0-9a-f]{8}-self-attempt-1$/);
    const uploaded = service.artifacts.map((artifact) => artifact.name);
    expect(uploaded.filter((name) => name.startsWith('metaflow-logs-'))).toEqual(names);
    // The record that each leaves for the report on all jobs.
    expect(uploaded.filter((name) => name.startsWith('metaflow-report-'))).toEqual(
      names.map(
        (name) => expect.stringMatching(`^${name?.replace('logs', 'report') ?? ''}-j[0-9a-f]{8}$`) as string,
      ),
    );
  });

  it('the log artifact takes the next free name if its own is taken', async () => {
    await using service = await ResultsService.start();
    const workspace = makeWorkspace();
    const step = () => runAction({ workspace, inputs: { flow: 'quick.py' }, env: service.environment() });
    expect((await step()).outputs['log-artifact']).toBe('metaflow-logs-train-self-attempt-1');
    expect((await step()).outputs['log-artifact']).toBe('metaflow-logs-train-self-attempt-1-2');
  });

  it('a log artifact that the service rejects only causes a warning', async () => {
    await using service = await ResultsService.start();
    service.fault = (_, response) => {
      response.writeHead(403).end('{}');
      return true;
    };
    const step = await runAction({
      workspace: makeWorkspace(),
      inputs: { flow: 'quick.py' },
      env: service.environment(),
    });
    expect(step).toMatchObject({ exitCode: 0, errors: [] });
    expect(step.outputs).toMatchObject({ status: 'successful', 'log-artifact': '' });
    expect(step.warnings).toEqual([expect.stringContaining('could not be uploaded')]);
    const directory = /They are in (\S+)\.$/.exec(step.warnings[0] ?? '')?.[1] ?? '';
    expect(existsSync(path.join(directory, 'stdout.log'))).toBe(true);
  });
});

/** Names of the files in a ZIP archive, from its central directory. */
function namesIn(artifact: StoredArtifact | undefined): string[] {
  return Object.keys(filesOf(artifact)).sort();
}
