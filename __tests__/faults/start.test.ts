import {
  copyFileSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
  existsSync,
  readdirSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { waitUntil } from '../helpers/wait-until.js';
import { ActionStep, runAction } from '../helpers/action.js';
import { runCli, startCli } from '../helpers/cli.js';
import { ciAfter } from '../helpers/rows.js';
import { ResultsService } from '../helpers/results-service.js';
import { isAlive, makeWorkspace } from '../helpers/workspace.js';

const readJson = (...parts: string[]) => JSON.parse(readFileSync(path.join(...parts), 'utf8')) as unknown;

describe('failing and cancelled starts', () => {
  it('a start fails immediately, and leaves nothing running, even if the flow left a process behind at import', async () => {
    const workspace = makeWorkspace();
    const startedAt = performance.now();
    const ended = await runCli(['run', 'daemon_at_import.py', '--json', 'run.json'], workspace);
    expect(ended.exitCode).toBe(2);
    expect(performance.now() - startedAt).toBeLessThan(10_000);
    const pids = readFileSync(path.join(workspace, 'daemon-pids'), 'utf8').trim().split('\n').map(Number);
    expect(pids.length).toBeGreaterThanOrEqual(1);
    expect(pids.map(isAlive)).toEqual(pids.map(() => false));
  });

  it.concurrent('a run that gets its id while it is being cancelled is reported', async () => {
    const workspace = makeWorkspace();
    const ended = await runCli(['run', 'swallowing.py', '--timeout', '1.5', '--json', 'run.json'], workspace);
    expect(ended.stdout).toContain('Workflow starting');
    const facts = readJson(workspace, 'run.json') as { runId: string; status: string };
    expect(facts.runId).toMatch(/^\d+$/);
    expect(ended.stdout).toContain(facts.runId);
    // The interrupt was lost, so the run either ended by itself within the grace period, or was killed.
    expect([ended.exitCode, facts.status]).toEqual(
      facts.status === 'successful' ? [0, 'successful'] : [124, 'timeout'],
    );
  });

  it.concurrent('a start times out while it looks up a list parameter in a flow that hangs', async () => {
    const workspace = makeWorkspace();
    const ended = await runCli(
      ['run', 'hanging.py', '--param', 'm=a', '--param', 'm=b', '--timeout', '1', '--json', 'run.json'],
      workspace,
    );
    expect(ended.exitCode).toBe(124);
    expect(readJson(workspace, 'run.json')).toMatchObject({ status: 'timeout', runId: null });
  });

  it.concurrent(
    'a start times out if there is no run id in time, and the error names the start timeout',
    async () => {
      const workspace = makeWorkspace();
      const args = ['run', 'hanging.py', '--start-timeout', '1', '--json', 'run.json'];
      const ended = await runCli(args, workspace);
      expect(ended.exitCode).toBe(124);
      expect(ended.stderr).toContain('no run id after 1 s (the start timeout)');
      expect(readJson(workspace, 'run.json')).toMatchObject({ status: 'timeout', runId: null });
      const step = await runAction({
        workspace,
        inputs: { flow: 'hanging.py', 'start-timeout-minutes': '0.02', 'timeout-minutes': '5' },
      });
      expect(step).toMatchObject({ exitCode: 1, outputs: { status: 'timeout', 'run-id': '' } });
      expect(step.errors).toEqual([expect.stringMatching(/1\.2 s.*"start-timeout-minutes"/)]);
    },
  );

  it.each(['os.mkfifo(file)', ''])(
    'a failed start is reported without the flow’s stderr if the flow has removed or replaced it: %s',
    async (instead) => {
      const workspace = makeWorkspace();
      const lines = [
        'import os',
        'file = os.readlink("/proc/self/fd/2")',
        'os.remove(file)',
        instead,
        'exit(3)',
      ];
      writeFileSync(path.join(workspace, 'silent.py'), lines.join('\n'));
      const step = await runAction({ workspace, inputs: { flow: 'silent.py' } });
      expect(step).toMatchObject({ exitCode: 1, outputs: { status: 'failed', 'exit-code': '3' } });
      expect(step.errors).toEqual([expect.stringContaining('silent.py')]);
    },
  );

  for (const { tags, rows } of ciAfter(1, [
    ['datastore', 's3', /^(?!The datastore).*METAFLOW_DATASTORE_SYSROOT_S3 environment variable\?$/],
    ['datastore', 'gs', /^(?!The datastore).*METAFLOW_DATASTORE_SYSROOT_GS environment variable\?$/],
    ['metadata', 'service', /^The metadata service has no address\. Set METAFLOW_SERVICE_URL, or /],
  ])) {
    it.each(rows)(
      'the error for a failed start names the missing setting (%s: %s)',
      { tags },
      async (option, kind, words) => {
        const inputs = { flow: 'quick.py', options: `{${option}: ${kind}, pylint: false}` };
        const step = await runAction({ workspace: makeWorkspace(), inputs });
        const reason = option === 'datastore' ? 'invalid-input' : 'not-started';
        expect(step.outputs).toMatchObject({ status: 'failed', 'failure-reason': reason });
        expect(step.errors).toEqual([expect.stringMatching(words)]);
        expect(step.errors[0]).not.toMatch(/\n|Traceback|Error:.*Error:/);
      },
    );
  }

  it.concurrent('a start does not time out once there is a run id', { tags: ['ci'] }, async () => {
    const step = await runAction({
      workspace: makeWorkspace(),
      inputs: { flow: 'slowflow.py', params: 'seconds=12', 'start-timeout-minutes': '0.17' },
    });
    expect(step).toMatchObject({ exitCode: 0, outputs: { status: 'successful' } });
  });

  it.concurrent('a start cancelled before there is a run leaves its logs for post', async () => {
    await using service = await ResultsService.start();
    const step = new ActionStep({
      workspace: makeWorkspace(),
      inputs: { flow: 'connecting.py' },
      env: service.environment(),
    });
    await waitUntil(() => step.hasLogs());
    step.main.process.kill('SIGINT');
    const result = await step.result();
    expect(result.outputs).toMatchObject({ status: 'cancelled', 'run-id': '' });
    await step.post();
    expect(service.logArtifacts).toHaveLength(1);
  });

  it.concurrent('the flows after a cancelled one do not start', async () => {
    const workspace = makeWorkspace();
    const step = new ActionStep({
      workspace,
      inputs: { flow: 'slowflow.py\nswallowing.py', 'max-parallel': '1' },
    });
    await waitUntil(() => step.main.stdout.includes('0 seconds passed'));
    step.main.process.kill('SIGINT');
    const result = await step.result();
    expect(JSON.parse(result.outputs['runs'] ?? '')).toMatchObject([
      { status: 'cancelled', exitCode: 1 },
      {
        status: 'cancelled',
        exitCode: null,
        error: { message: expect.stringContaining('was not started') as string },
      },
    ]);
    expect(() => readFileSync(path.join(workspace, 'importing'))).toThrow('ENOENT');
  });
});

describe('cancelled installations', () => {
  it('cancelling an installation counts as a cancellation, and leaves neither processes nor a partial environment', async () => {
    const workspace = makeWorkspace();
    const cache = path.join(workspace, 'cache');
    const args = ['run', 'quick.py', '--metaflow-version', '2.19.30', '--json', 'run.json'];
    const child = startCli(args, workspace, { XDG_CACHE_HOME: cache });
    const environments = path.join(cache, 'metaflow-runner');
    await waitUntil(() => existsSync(environments) && readdirSync(environments).length > 0);
    await sleep(500);
    child.process.kill('SIGTERM');
    const ended = await child.ended;
    expect(ended.exitCode).toBe(130);
    expect(readJson(workspace, 'run.json')).toMatchObject({ status: 'cancelled', runId: null });
    expect(readdirSync(environments)).toEqual([]);
  });
});

describe('invalid interpreters', () => {
  for (const { tags, rows } of ciAfter(
    2,
    [
      ['/bin/echo', []],
      ['/bin/true', []],
      ['/bin/cat', []],
      ['node', []],
      ['.', []],
      ['./script', []],
      ['/bin/true', ['--param', 'message=a', '--param', 'message=b']],
      ['/bin/echo', ['--metaflow-version', '2.19.30']],
      ['/bin/true', ['--metaflow-version', '2.19.30']],
    ],
    4,
  )) {
    it.concurrent.each(rows)(
      'one line reports that %s %j is not a Python interpreter',
      { tags },
      async (python, more) => {
        const workspace = makeWorkspace();
        writeFileSync(path.join(workspace, 'script'), '#!/nowhere/python\n', { mode: 0o755 });
        const ended = await runCli(['run', 'quick.py', '--python', python, ...more], workspace);
        expect(ended.exitCode).toBe(2);
        // The program's own output comes before our line.
        const ours = ended.stderr.split('\n').filter((line) => line.startsWith('metaflow-runner: '));
        expect(ours).toEqual([expect.stringContaining(`"${python}"`)]);
        expect(ours[0]).toContain('Python interpreter');
      },
    );
  }

  it.concurrent(
    'an interpreter that hangs is reported at the start timeout, and leaves nothing running',
    async () => {
      const workspace = makeWorkspace();
      const script = '#!/bin/sh\necho $$ >> pids\nsleep 600 &\necho $! >> pids\nwait\n';
      writeFileSync(path.join(workspace, 'hanging'), script, { mode: 0o755 });
      const step = await runAction({
        workspace,
        inputs: { flow: 'quick.py', python: './hanging', 'start-timeout-minutes': '0.02' },
      });
      expect(step).toMatchObject({
        exitCode: 1,
        outputs: { status: 'failed', 'failure-reason': 'invalid-input', 'run-id': '' },
      });
      expect(step.errors).toEqual([
        expect.stringMatching(/Input "python": "\.\/hanging" .*no answer within 5 s/),
      ]);
      const pids = readFileSync(path.join(workspace, 'pids'), 'utf8').trim().split('\n').map(Number);
      expect(pids.filter(isAlive)).toEqual([]);
    },
  );
});

describe('unusual inputs', () => {
  it('large integers within lists and objects arrive unchanged', { tags: ['ci'] }, async () => {
    const workspace = makeWorkspace();
    const params = 'json-value: { id: 9007199254740993, list: [12345678901234567890, 1.5] }';
    const step = await runAction({ workspace, inputs: { flow: 'typed.py', params } });
    expect(step.errors).toEqual([]);
    expect(readFileSync(path.join(workspace, 'typed.json'), 'utf8')).toContain(
      '{"id": 9007199254740993, "list": [12345678901234567890, 1.5]}',
    );
  });

  it('a flow input that only excludes files is an error', async () => {
    const step = await runAction({ workspace: makeWorkspace(), inputs: { flow: '!quick.py' } });
    expect(step).toMatchObject({ exitCode: 1, outputs: { status: 'failed' } });
    expect(step.errors).toEqual([expect.stringContaining('names none')]);
  });

  it(
    'the name of a working directory may contain the characters of a pattern',
    { tags: ['ci'] },
    async () => {
      const workspace = makeWorkspace();
      mkdirSync(path.join(workspace, 'we[ir]d*'));
      copyFileSync(path.join(workspace, 'quick.py'), path.join(workspace, 'we[ir]d*', 'quick.py'));
      const step = await runAction({ workspace, inputs: { flow: 'q*.py', 'working-directory': 'we[ir]d*' } });
      expect(step.errors).toEqual([]);
    },
  );

  it('a timeout may be any fraction of a minute', { tags: ['ci'] }, async () => {
    const step = await runAction({
      workspace: makeWorkspace(),
      inputs: { flow: 'quick.py', 'timeout-minutes': '8.2' },
    });
    expect(step.errors).toEqual([]);
  });

  it('the error for a Config in options names the input for Configs', async () => {
    const step = await runAction({
      workspace: makeWorkspace(),
      inputs: { flow: 'quick.py', options: 'config: x' },
    });
    expect(step.errors).toEqual([expect.stringContaining('"config" is not a top-level option')]);
  });

  it('a run can be resumed only with its own flow', async () => {
    const step = await runAction({
      workspace: makeWorkspace(),
      inputs: { flow: 'quick.py', resume: 'OtherFlow/12' },
    });
    expect(step.errors).toEqual([
      expect.stringContaining('a run of OtherFlow, but quick.py defines QuickFlow'),
    ]);
  });

  for (const { tags, rows } of ciAfter(1, [
    ['no_guard.py', 'n=abc', 'must be an int'],
    ['infinite_default.py', 'nope=1', 'has no parameter "nope"'],
    ['typed.py', 'json-value=not json', 'must be valid JSON'],
    [
      'typed.py',
      'included=nowhere.txt',
      'Metaflow rejects the value of parameter "included" of TypedFlow: IncludeFile: could not open file \'nowhere.txt\'',
    ],
  ])) {
    it.each(rows)('a run of %s with %s fails with the reason', { tags }, async (flow, param, words) => {
      const ended = await runCli(['run', flow, '--param', param], makeWorkspace());
      expect(ended.stderr).toContain(words);
      expect(ended.exitCode).toBe(2);
    });
  }
});

describe('unusual files and directories', () => {
  it('--json writes to a device without replacing it', { tags: ['ci'] }, async () => {
    const ended = await runCli(['run', 'quick.py', '--quiet', '--json', '/dev/null'], makeWorkspace());
    expect(ended).toMatchObject({ exitCode: 0, stderr: '' });
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('--json with a link replaces the file that it leads to, not the link', { tags: ['ci'] }, async () => {
    const workspace = makeWorkspace();
    writeFileSync(path.join(workspace, 'target.json'), '');
    symlinkSync('target.json', path.join(workspace, 'link.json'));
    expect((await runCli(['run', 'quick.py', '--json', 'link.json'], workspace)).exitCode).toBe(0);
    expect(lstatSync(path.join(workspace, 'link.json')).isSymbolicLink()).toBe(true);
    expect(readJson(workspace, 'target.json')).toMatchObject({ status: 'successful' });
  });

  it('--json with a directory is a usage error', async () => {
    const ended = await runCli(['run', 'quick.py', '--json', '.'], makeWorkspace());
    expect(ended).toMatchObject({ exitCode: 2, stdout: '' });
    expect(ended.stderr).toContain('it is a directory');
  });

  it('the error names a temporary directory that does not exist', async () => {
    const workspace = makeWorkspace();
    const step = await runAction({
      workspace,
      inputs: { flow: 'quick.py' },
      env: { RUNNER_TEMP: path.join(workspace, 'quick.py') },
    });
    expect(step.errors).toEqual([expect.stringContaining('temporary files is not writable')]);
    expect(step.outputs['status']).toBe('failed');
  });

  it('missing files for outputs and summary only cause warnings', { tags: ['ci'] }, async () => {
    const env = { GITHUB_OUTPUT: '/nowhere/output', GITHUB_STEP_SUMMARY: '/nowhere/summary' };
    const step = await runAction({ workspace: makeWorkspace(), inputs: { flow: 'quick.py' }, env });
    expect(step.exitCode).toBe(0);
    expect(step.stdout).toContain('message is hello');
  });

  it('a flow path that is too long for the system counts as a missing flow file', async () => {
    const ended = await runCli(['run', `${'x'.repeat(300)}.py`], makeWorkspace());
    expect(ended).toMatchObject({ exitCode: 2 });
    expect(ended.stderr).toContain('There is no flow file');
  });
});
