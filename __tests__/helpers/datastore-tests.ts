import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Runner } from '../../src/index.js';
import { readManifest } from '../../src/bundle/index.js';
import { runCli } from './cli.js';
import { PYTHON_REMOTE } from './paths.js';
import { ResultsService } from './results-service.js';
import { bundles, WorkflowRun } from './workflow-run.js';
import { cleanEnvironment, makeWorkspace } from './workspace.js';

interface Datastore extends AsyncDisposable {
  readonly environment: Record<string, string>;
}

/** What must hold with each datastore; a file of tests calls it. */
export function testDatastore(
  name: string,
  start: () => Promise<Datastore>,
  tags: readonly string[] = [],
): void {
  describe.concurrent(`a flow whose datastore is ${name}`, { tags: [...tags] }, () => {
    let datastore: Datastore;

    beforeAll(async () => {
      datastore = await start();
    });

    afterAll(async () => {
      await datastore[Symbol.asyncDispose]();
    });

    const secondary = tags.includes('nightly') ? [] : ['ci'];
    it(
      'a flow with a remote datastore is run, reported, and resumed on fresh machines from a manifest, or by its run id',
      { tags: secondary },
      async () => {
        await using service = await ResultsService.start();
        const run = new WorkflowRun(service);
        const options = (failAt: string, inputs: Record<string, string> = {}) => ({
          failAt,
          flowEnv: datastore.environment,
          inputs: {
            flow: 'resumable.py',
            python: PYTHON_REMOTE,
            'output-artifacts': 'late/results',
            ...inputs,
          },
        });

        const first = await run.attempt(1, options('late'));
        expect(first.outputs).toMatchObject({ status: 'failed', 'failed-step': 'late' });
        expect(first.summary).toContain('late cannot be done');
        const uploaded = service.artifacts.map(({ name }) => name.replace(/^metaflow-(\w+)-.*/, '$1'));
        expect(uploaded.sort()).toEqual(['cards', 'logs', 'report', 'resume']);
        expect(first.summary).toMatch(/start-.*default.*\.html/);
        expect(first.summary).toContain('successful on attempt 2');
        expect(bundles(service)).toHaveLength(1);
        const [bundle] = service.artifacts.filter(({ name }) => name.startsWith('metaflow-resume-'));
        expect(bundle?.content.length).toBeLessThan(4096);

        const { workspace } = first.step.options;
        const args = ['bundle', first.outputs['pathspec'] ?? '', '-o', 'b.tar.gz', '--python', PYTHON_REMOTE];
        const bundled = await runCli(args, workspace, datastore.environment);
        expect(bundled).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('b.tar.gz') as string });
        const manifest = await readManifest(path.join(workspace, 'b.tar.gz'));
        expect(manifest).toMatchObject({ status: 'failed', parameters: { width: 1 }, files: [] });
        expect(manifest.steps.reduce((sum, { finishedTasks }) => sum + finishedTasks, 0)).toBe(7);

        const elsewhere = new WorkflowRun(service, '2');
        const inputs = { resume: first.outputs['pathspec'] ?? '', params: '' };
        const byId = await elsewhere.attempt(1, options('', inputs));
        expect(byId.executed).toEqual(['end', 'late']);
        expect(byId.outputs).toMatchObject({ status: 'successful', 'resumed-from': first.outputs['run-id'] });

        const second = await run.attempt(2, options(''));
        expect(second.stdout).toContain(
          `Resuming ${first.outputs['pathspec'] ?? '?'} from attempt 1 (failed; 7 tasks already finished).`,
        );
        expect(second.executed).toEqual(['end', 'late']);
        expect(JSON.parse(second.outputs['artifacts'] ?? '')).toEqual({ 'late/results': [':0a', ':0b'] });
        expect(second.summary).toMatch(/reused: .*, which saved (\d+ min )?[\d.]+ s of tasks' time/);
      },
    );

    it('a flow with a remote datastore is streamed while it runs, and the library reads its artifacts', async () => {
      const cwd = makeWorkspace();
      const env = { ...cleanEnvironment(), ...datastore.environment };
      const runner = new Runner('quick.py', { python: PYTHON_REMOTE, cwd, env, pylint: false });
      await using running = await runner.asyncRun({ message: 'of far away' });
      const lines: string[] = [];
      let whileRunning = 0;
      for await (const { line } of running.streamLog('stdout')) {
        lines.push(line);
        if (running.status === 'running') whileRunning += 1;
      }
      await running.wait();
      expect(lines.join('\n')).toContain('message is of far away');
      expect(whileRunning).toBeGreaterThan(3);
      expect(running.status).toBe('successful');
      expect(await running.run.data['message']).toBe('of far away');
      expect(await (await running.run.step('start').latestTask()).stdout).toContain('message is of far away');
      expect(existsSync(path.join(cwd, '.metaflow', 'QuickFlow', 'data'))).toBe(false);
    });
  });
}
