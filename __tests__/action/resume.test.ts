import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StepResult } from '../helpers/action.js';
import { ResultsService } from '../helpers/results-service.js';
import { waitUntil } from '../helpers/wait-until.js';
import { ALL, bundles, executedIn, STAGES, WorkflowRun, type Attempt } from '../helpers/workflow-run.js';
import { makeWorkspace } from '../helpers/workspace.js';

/** The artifacts from the first attempt of a job whose flow failed in its step "late"; each test that continues from there has a copy. */
let failedAtLate: { readonly service: ResultsService; readonly first: Attempt };

beforeAll(async () => {
  const service = await ResultsService.start();
  failedAtLate = { service, first: await new WorkflowRun(service).attempt(1, { failAt: 'late' }) };
});

afterAll(async () => {
  await failedAtLate.service[Symbol.asyncDispose]();
});

describe('resume: auto', () => {
  it('a later attempt on a fresh machine continues where the run failed, and so does the attempt after it', async () => {
    await using service = await ResultsService.start();
    const run = new WorkflowRun(service);
    const inputs = { flow: 'resumable.py', tags: 'nightly' };

    const first = await run.attempt(1, { failAt: 'inner_join::0a', inputs });
    expect(first.exitCode).toBe(1);
    expect(first.executed).toEqual([
      'inner:0a',
      'inner:0b',
      'inner:0b',
      'inner_join::0a',
      'outer:0',
      'start',
    ]);
    expect(bundles(service)).toEqual([
      expect.stringMatching(/^metaflow-resume-train-3-[0-9a-f]{8}-self-resumable-1-attempt-1-j[0-9a-f]{8}$/),
    ]);
    expect(first.stdout).toContain(
      `A resume bundle of ${first.outputs['pathspec'] ?? '?'} was saved as artifact metaflow-resume-`,
    );

    const second = await run.attempt(2, { failAt: 'late', inputs });
    expect(second.stdout).toContain(
      `Resuming ${first.outputs['pathspec'] ?? '?'} from attempt 1 (failed; 4 tasks already finished).`,
    );
    expect(second.executed).toEqual(['caught', 'inner_join::0a', 'late', 'outer_join']);
    expect(second.outputs).toMatchObject({ status: 'failed', 'resumed-from': first.outputs['run-id'] });

    const third = await run.attempt(3, { inputs });
    expect(third.executed).toEqual(['end', 'late']);
    expect(third.outputs).toMatchObject({ status: 'successful', 'resumed-from': second.outputs['run-id'] });
    expect(third.exitCode).toBe(0);
    expect(third.summary).toMatch(/reused: <code>start<\/code>.*, which saved [\d.]+ m?s of tasks' time/);
    expect(third.summary).toContain('width=1');
    const [facts] = JSON.parse(third.outputs['runs'] ?? '') as { tags: string[] }[];
    expect(facts?.tags).toContain('nightly');
    expect(facts?.tags).toContain('github-attempt:3');
    expect(facts?.tags).not.toContain('github-attempt:1');

    const fourth = await run.attempt(4, { inputs });
    expect(fourth.stdout).toContain(
      `Starting a new run: ${third.outputs['pathspec'] ?? '?'} was successful; there is nothing to resume.`,
    );
    expect(fourth.executed).toEqual(ALL);
  });

  it('a new run starts, and the log has the reason, if the parameters are different', async () => {
    const { first } = failedAtLate;
    await using service = await failedAtLate.service.copy();
    const run = new WorkflowRun(service);
    const second = await run.attempt(2, { inputs: { params: 'width: 2' } });
    expect(second.stdout).toContain(
      `Starting a new run: ${first.outputs['pathspec'] ?? '?'} ran with different parameters or Configs.`,
    );
    expect(second.executed).toContain('start');
    expect(second.outputs).toMatchObject({ status: 'successful', 'resumed-from': '' });
  });

  it(
    'a new run starts, and the log has the reason, if the file of an IncludeFile has different content',
    { tags: ['ci'] },
    async () => {
      await using service = await ResultsService.start();
      const run = new WorkflowRun(service);
      const inputs = { flow: 'resumable.py' };
      const first = await run.attempt(1, { failAt: 'late', inputs });
      const workspace = makeWorkspace();
      writeFileSync(path.join(workspace, 'words.txt'), 'other words\n');
      const second = await run.attempt(2, { workspace, inputs });
      expect(second.stdout).toContain(
        `Starting a new run: ${first.outputs['pathspec'] ?? '?'} ran with different content of words.txt, the file of the IncludeFile "`,
      );
      expect(second.executed).toContain('start');
      expect(second.outputs).toMatchObject({ 'resumed-from': '' });
    },
  );

  it(
    'a new run starts, and the log has the reason, if a finished step is gone from the flow',
    { tags: ['ci'] },
    async () => {
      const { first } = failedAtLate;
      await using service = await failedAtLate.service.copy();
      const run = new WorkflowRun(service);
      const workspace = makeWorkspace();
      const file = path.join(workspace, 'stages.py');
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/\bmiddle\b/g, 'between'));
      const second = await run.attempt(2, { workspace });
      expect(second.stdout).toContain(
        `Starting a new run: The step "start" now leads to different steps than when ${first.outputs['pathspec'] ?? '?'} finished it.`,
      );
      expect(second.outputs['status']).toBe('successful');
    },
  );

  it('a run is resumed with a corrected flow, and the log mentions that the file has changed', async () => {
    await using service = await failedAtLate.service.copy();
    const run = new WorkflowRun(service);
    const workspace = makeWorkspace();
    const file = path.join(workspace, 'stages.py');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n# mended\n`);
    const second = await run.attempt(2, { workspace });
    expect(second.stdout).toContain(
      'The flow file has changed since that run; finished tasks are reused unchanged.',
    );
    expect(second.executed).toEqual(['end', 'late']);
  });

  it(
    'a new run starts, and the log has the reason, if Metaflow itself cannot resume',
    { tags: ['ci'] },
    async () => {
      await using service = await failedAtLate.service.copy();
      const run = new WorkflowRun(service);
      const workspace = makeWorkspace();
      const file = path.join(workspace, 'stages.py');
      const refusal = 'import sys\nif "resume" in sys.argv:\n    sys.exit("this flow does not resume")\n';
      writeFileSync(file, refusal + readFileSync(file, 'utf8'));
      const { stdout, outputs, executed } = await run.attempt(2, { workspace });
      expect(stdout).toMatch(
        /Starting a new run: Metaflow could not resume \d+\. .*this flow does not resume/,
      );
      expect(executed).toEqual(STAGES);
      expect(outputs).toMatchObject({ status: 'successful', 'resumed-from': '' });
    },
  );

  it.concurrent('a run that timed out is resumed', { tags: ['nightly'] }, async () => {
    await using service = await ResultsService.start();
    const run = new WorkflowRun(service);
    const inputs = { 'timeout-minutes': '0.2' };
    expect((await run.attempt(1, { failAt: 'start:hang', inputs })).outputs['status']).toBe('timeout');
    const second = await run.attempt(2);
    expect(second.stdout).toContain('(timeout; 0 tasks already finished).');
    expect(second.outputs['status']).toBe('successful');
  });

  it.concurrent(
    'a run that was killed along with the action’s process is resumed from the bundle that post saved',
    { tags: ['ci'] },
    async () => {
      await using service = await ResultsService.start();
      const run = new WorkflowRun(service);
      const workspace = makeWorkspace();
      const step = run.start(1, { failAt: 'late:hang', workspace });
      await waitUntil(() => executedIn(workspace).includes('late'));
      step.main.process.kill('SIGKILL');
      await step.main.ended;
      expect(bundles(service)).toEqual([]);
      const { stdout } = await step.post();
      expect(stdout).toMatch(/A resume bundle of StagesFlow\/\d+ was saved as artifact/);
      const second = await run.attempt(2);
      expect(second.stdout).toContain('(killed');
      expect(second.executed).toEqual(['end', 'late']);
      expect(second.outputs['status']).toBe('successful');
    },
  );

  it.concurrent('a run that was cancelled is resumed', async () => {
    await using service = await ResultsService.start();
    const run = new WorkflowRun(service);
    const workspace = makeWorkspace();
    const step = run.start(1, { failAt: 'late:hang', workspace });
    await waitUntil(() => executedIn(workspace).includes('late'));
    step.main.process.kill('SIGINT');
    expect((await step.result()).outputs['status']).toBe('cancelled');
    expect(bundles(service)).toEqual([]);
    await step.post();
    const second = await run.attempt(2);
    expect(second.stdout).toContain('(cancelled');
    expect(second.executed).toEqual(['end', 'late']);
  });

  it.each([
    ['before its run had an id', 'parameters:hang', /Resuming /, 1],
    ['while a task of its own was running', 'late:hang', /late\/\d+.* Task is starting/, 2],
  ] as const)(
    'an attempt resumes the right run if the previous attempt was killed %s',
    { tags: ['ci'] },
    async (_, failAt, moment, resumed) => {
      const { first } = failedAtLate;
      await using service = await failedAtLate.service.copy();
      const run = new WorkflowRun(service);
      const step = run.start(2, { failAt });
      await waitUntil(() => moment.test(readFileSync(step.file('output'), 'utf8') + step.main.stdout));
      step.main.process.kill('SIGKILL');
      await step.main.ended;
      await step.post();
      const third = await run.attempt(3);
      expect(third.stdout).toMatch(new RegExp(`Resuming StagesFlow/\\d+ from attempt ${resumed}`));
      expect(third.executed.filter((name) => !['late', 'end'].includes(name))).toEqual([]);
      expect(third.outputs['status']).toBe('successful');
      expect(first.outputs['status']).toBe('failed');
    },
  );

  it(
    'a step never resumes the run of a different job, matrix job, step or position',
    { tags: ['ci'] },
    async () => {
      const { first } = failedAtLate;
      await using service = await failedAtLate.service.copy();
      const run = new WorkflowRun(service);
      const others = [
        await run.attempt(2, { failAt: 'start', inputs: { matrix: '{"seed": 4}' } }),
        await run.attempt(2, { failAt: 'start', env: { GITHUB_JOB: 'test' } }),
        await run.attempt(2, { failAt: 'start', env: { GITHUB_ACTION: 'again' } }),
        await run.attempt(2, {
          failAt: 'start',
          inputs: { flow: '', runs: '[{flow: quick.py}, {flow: stages.py}]', 'fail-fast': 'false' },
        }),
      ];
      for (const { stdout, executed } of others) {
        expect(stdout).toContain(
          'Starting a new run: no resume bundle from an earlier attempt could be used (artifacts: none; cache: none).',
        );
        expect(executed).toEqual(['start']);
      }
      expect(first.outputs['status']).toBe('failed');
    },
  );

  it('each of a step’s several runs is resumed', { tags: ['ci'] }, async () => {
    await using service = await ResultsService.start();
    const run = new WorkflowRun(service);
    const inputs = { grid: 'width: [1, 2]', params: '', 'max-parallel': '1', 'fail-fast': 'false' };
    const first = await run.attempt(1, { failAt: 'late', inputs });
    expect(bundles(service)).toHaveLength(2);
    const second = await run.attempt(2, { inputs });
    expect(second.executed).toEqual(['end', 'end', 'late', 'late']);
    const factOf = (result: StepResult, fact: 'runId' | 'originRunId') =>
      (JSON.parse(result.outputs['runs'] ?? '') as Record<string, string>[]).map((facts) => facts[fact]);
    expect(factOf(second, 'originRunId')).toEqual(factOf(first, 'runId'));
  });

  it(
    'a successful run saves no bundle, and neither does a run without "resume: auto"',
    { tags: ['ci'] },
    async () => {
      await using service = await ResultsService.start();
      const run = new WorkflowRun(service);
      await run.attempt(1);
      await run.attempt(1, { failAt: 'start', inputs: { resume: '' } });
      expect(bundles(service)).toEqual([]);
      expect(service.cache).toEqual([]);
    },
  );
});
