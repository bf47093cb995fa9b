import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { ciAfter } from '../helpers/rows.js';
import { beforeStart } from '../../src/execution/plan/before-start.js';
import type { RunPlan } from '../../src/execution/plan/run-plan.js';
import { ActionStep, runAction } from '../helpers/action.js';
import { runCli, startCli } from '../helpers/cli.js';
import { MetadataService } from '../helpers/metadata-service.js';
import { waitUntil } from '../helpers/wait-until.js';
import { fileText, makeWorkspace } from '../helpers/workspace.js';

/** In milliseconds. A busy machine may need seconds to react; a subprocess that keeps running takes a minute. */
const SOON_MS = 15_000;

/**
 * A flow that creates `imported` when it is imported, and then hangs. If there is a file `refuses-to-spin`, it fails in `spin`, and creates
 * `imported` when it is read for the second time, to find the reason: the command reads it for the first time while it spins it.
 */
const HANGS = `
import pathlib, sys, time
refuses, was_read = pathlib.Path("refuses-to-spin").exists(), pathlib.Path("was-read")
if "spin" in sys.argv and refuses:
    sys.exit(2)
(was_read if refuses and not was_read.exists() else pathlib.Path("imported")).touch()
time.sleep(600)
`;

/** Whether there is a process with an id, even one that has ended but was not collected by its parent. */
function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** The JSON that the command wrote about its run. */
function runOf(workspace: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path.join(workspace, 'run.json'), 'utf8')) as Record<string, unknown>;
}

describe('commands that hang before or without a run', () => {
  it.each([
    { what: 'types reads the flow', args: ['types', 'hangs.py', '-o', '-'], exitCode: 130 },
    { what: 'spin imports the flow', args: ['spin', 'hangs.py', 'start'], exitCode: 130 },
    {
      what: 'spin failed, and the command looks for the reason',
      args: ['spin', 'hangs.py', 'start'],
      refuses: true,
      exitCode: 1,
    },
  ])(
    'cancelling the command also stops a flow that hangs while $what',
    async ({ args, refuses, exitCode }) => {
      const workspace = makeWorkspace();
      writeFileSync(path.join(workspace, 'hangs.py'), HANGS);
      if (refuses) writeFileSync(path.join(workspace, 'refuses-to-spin'), '');
      const child = startCli(args, workspace);
      await fileText(path.join(workspace, 'imported'));
      const cancelledAt = performance.now();
      child.process.kill('SIGINT');
      expect(await child.ended).toMatchObject({ exitCode, signal: null });
      expect(performance.now() - cancelledAt).toBeLessThan(SOON_MS);
    },
  );

  for (const { tags, rows } of ciAfter(1, [
    { args: ['resume', 'quick.py'] },
    { args: ['bundle', 'F/1', '-o', 'b.tar.gz'] },
    { args: ['spin', 'quick.py', 'QuickFlow/1/start'] },
  ]))
    it.each(rows)(
      'a command ends when it is cancelled, even if the metadata service hangs: $args.0',
      { tags },
      async ({ args }) => {
        await using service = await MetadataService.start();
        service.fault = () => true;
        const child = startCli(args, makeWorkspace(), service.environment);
        await waitUntil(() => service.requests.length > 0);
        const cancelledAt = performance.now();
        child.process.kill('SIGTERM');
        expect(await child.ended).toMatchObject({ exitCode: 130, signal: null });
        expect(performance.now() - cancelledAt).toBeLessThan(SOON_MS);
      },
    );

  it(
    'a resumed run that is cancelled leaves its outputs, even if the metadata service hangs when the run gets its origin’s tags',
    { tags: ['ci'] },
    async () => {
      await using service = await MetadataService.start();
      const workspace = makeWorkspace();
      const inputs = { flow: 'failing.py', upload: 'none', tags: 'nightly' };
      const failed = await runAction({ workspace, inputs, env: service.environment });
      const origin = failed.outputs['pathspec'] ?? '';
      // The run has ended once its process, the parent of its tasks, has been collected.
      const source = readFileSync(path.join(workspace, 'failing.py'), 'utf8');
      writeFileSync(
        path.join(workspace, 'failing.py'),
        source.replace(
          '            raise',
          '            pathlib.Path("run-pid").write_text(str(os.getppid()))\n            raise',
        ),
      );
      let isTagging = false;
      service.fault = ({ method }) => {
        isTagging ||= method === 'PATCH';
        return method === 'PATCH';
      };
      const step = new ActionStep({
        workspace,
        inputs: { flow: 'failing.py', upload: 'none', resume: origin },
        env: service.environment,
      });
      const pidFile = path.join(workspace, 'run-pid');
      await fileText(pidFile);
      await waitUntil(() => isTagging && !exists(Number(readFileSync(pidFile, 'utf8'))));
      const cancelledAt = performance.now();
      step.main.process.kill('SIGINT');
      const { outputs } = await step.result();
      expect(performance.now() - cancelledAt).toBeLessThan(SOON_MS);
      expect(outputs).toMatchObject({ status: 'failed', 'failed-step': '' });
    },
  );

  it(
    'resuming times out if the flow hangs at import, and fails immediately if the bundle is a pipe',
    { tags: ['ci'] },
    async () => {
      const workspace = makeWorkspace();
      const failed = await runCli(
        ['run', 'failing.py', '--bundle-on-failure', 'b.tar.gz', '--json', 'run.json'],
        workspace,
      );
      expect(failed.exitCode).toBe(1);
      writeFileSync(path.join(workspace, 'failing.py'), HANGS);
      const pathspec = runOf(workspace)['pathspec'] as string;
      const step = await runAction({
        workspace,
        inputs: { flow: 'failing.py', resume: pathspec, upload: 'none', 'timeout-minutes': '0.03' },
      });
      expect(step.outputs).toMatchObject({ status: 'timeout', 'failure-reason': 'timeout', 'run-id': '' });
      rmSync(path.join(workspace, '.metaflow'), { recursive: true });
      const late = await runCli(
        ['resume', 'failing.py', '--bundle', 'b.tar.gz', '--timeout', '2', '--json', 'run.json'],
        workspace,
      );
      expect(late.exitCode).toBe(124);
      expect(late.stderr).toContain('There was no run after 2 s');
      expect(runOf(workspace)).toMatchObject({ status: 'timeout', runId: null });
      const pipe = path.join(workspace, 'pipe');
      execFileSync('mkfifo', [pipe]);
      const writer = spawn('sh', ['-c', 'exec 3<> "$0"; exec sleep 60', pipe], { stdio: 'ignore' });
      onTestFinished(() => void writer.kill());
      const piped = await runCli(['resume', 'failing.py', '--bundle', 'pipe'], workspace);
      expect(piped.exitCode).toBe(2);
      expect(piped.stderr).toContain('pipe is not a regular file');
    },
  );

  it('the start times out if a package index sends only a byte now and then', { tags: ['ci'] }, async () => {
    const index = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      const trickle = setInterval(() => response.write('<!-- -->'), 200);
      response.on('close', () => clearInterval(trickle));
    });
    await new Promise<void>((resolve) => void index.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      index.closeAllConnections();
      index.close();
    });
    const { port } = index.address() as AddressInfo;
    const workspace = makeWorkspace();
    const step = await runAction({
      workspace,
      inputs: {
        ...{ flow: 'quick.py', upload: 'none', 'metaflow-version': '2.19.30' },
        'start-timeout-minutes': '0.15',
      },
      env: { PIP_INDEX_URL: `http://127.0.0.1:${port}/simple`, RUNNER_TOOL_CACHE: '' },
    });
    expect(step.outputs).toMatchObject({ status: 'timeout', 'failure-reason': 'timeout' });
    expect(step.stdout).toContain('There was no run after 9 s');
    expect(existsSync(path.join(workspace, '.metaflow'))).toBe(false);
  });

  it('cancelling the job during an installation leaves neither processes nor files', async () => {
    const workspace = makeWorkspace();
    const places = { RUNNER_TOOL_CACHE: path.join(workspace, 'tools'), TMPDIR: path.join(workspace, 'tmp') };
    mkdirSync(places.TMPDIR);
    writeFileSync(path.join(workspace, 'requirements.txt'), 'own-words\n');
    const hangs = [
      'import os, sys, time',
      "if 'pip' in sys.orig_argv and 'install' in sys.orig_argv:",
      "    open('new-pid', 'w').write(str(os.getpid()))",
      "    os.rename('new-pid', 'pid')",
      '    time.sleep(600)',
    ];
    writeFileSync(path.join(workspace, 'sitecustomize.py'), `${hangs.join('\n')}\n`);
    const step = new ActionStep({
      workspace,
      inputs: { flow: 'quick.py', upload: 'none', requirements: 'requirements.txt' },
      env: { ...places, PYTHONPATH: workspace, PIP_NO_INDEX: '1' },
    });
    const pid = Number(await fileText(path.join(workspace, 'pid')));
    step.main.process.kill('SIGINT');
    const { outputs, errors } = await step.result();
    expect(outputs).toMatchObject({ status: 'cancelled', 'failure-reason': 'cancelled', 'run-id': '' });
    expect(errors).toEqual(['The job was cancelled (SIGINT).']);
    expect(exists(pid)).toBe(false);
    const directories = [path.join(places.RUNNER_TOOL_CACHE, 'metaflow-runner'), places.TMPDIR];
    expect(directories.flatMap((directory) => readdirSync(directory))).toEqual([]);
  });

  it('an installation ends after an hour if no timeout is given and a package index never answers', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const hangs = async (signal: AbortSignal) =>
      await once(signal, 'abort').then(() => signal.throwIfAborted());
    const plans = [{}, { startTimeoutMs: 60_000 }] as unknown as RunPlan[];
    const waiting = expect(beforeStart(plans, new AbortController().signal, hangs)).rejects.toMatchObject({
      status: 'timeout',
      message: expect.stringContaining('There was no run after 3600 s') as string,
    });
    await vi.advanceTimersByTimeAsync(3_600_000);
    await waiting;
  });

  it(
    'the run times out if a package index sends an endless package, and the partial download is removed',
    { tags: ['ci'] },
    async () => {
      let sent = 0;
      const index = createServer((request, response) => {
        const name = 'metaflow-2.19.30-py2.py3-none-any.whl';
        if (!request.url?.endsWith(name)) {
          response.setHeader('content-type', 'text/html');
          response.end(`<a href="/${name}">${name}</a>`);
          return;
        }
        const flow = setInterval(() => {
          sent += 1;
          response.write(Buffer.alloc(1024 * 1024));
        }, 100);
        response.on('close', () => clearInterval(flow));
      });
      await new Promise<void>((resolve) => void index.listen(0, '127.0.0.1', resolve));
      onTestFinished(() => {
        index.closeAllConnections();
        index.close();
      });
      const { port } = index.address() as AddressInfo;
      const workspace = makeWorkspace();
      const temporary = path.join(workspace, 'temporary');
      mkdirSync(temporary);
      const step = await runAction({
        workspace,
        inputs: {
          ...{ flow: 'quick.py', upload: 'none', 'metaflow-version': '2.19.30' },
          'start-timeout-minutes': '0.6',
        },
        env: {
          ...{ PIP_INDEX_URL: `http://127.0.0.1:${port}/simple`, PIP_FIND_LINKS: '', RUNNER_TOOL_CACHE: '' },
          TMPDIR: temporary,
        },
      });
      expect(step.outputs).toMatchObject({ status: 'timeout', 'failure-reason': 'timeout' });
      expect(sent).toBeGreaterThan(1);
      const left = readdirSync(temporary, { recursive: true, withFileTypes: true });
      expect(left.filter((entry) => entry.isFile()).map(({ name }) => name)).toEqual([]);
    },
  );
});
