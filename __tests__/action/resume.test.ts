import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { ActionStep, type StepResult } from '../helpers/action.js';
import { ResultsService } from '../helpers/results-service.js';
import { makeWorkspace } from '../helpers/workspace.js';

interface Attempt extends StepResult {
  /** What the flow's tasks did, by their own account, sorted. */
  readonly executed: readonly string[];
  readonly step: ActionStep;
}

interface AttemptOptions {
  readonly failAt?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** A fresh one by default: the machine of the last attempt is gone. */
  readonly workspace?: string;
}

/** The job `train` of one workflow run, of which only what the service keeps outlives an attempt. */
class WorkflowRun {
  constructor(
    readonly service: ResultsService,
    readonly id = '1',
  ) {}

  start(
    number: number,
    { failAt = '', inputs = {}, env = {}, workspace = makeWorkspace() }: AttemptOptions,
  ): ActionStep {
    const flowEnv = { EXECUTIONS: path.join(workspace, 'executions'), FAIL_AT: failAt };
    return new ActionStep({
      workspace,
      inputs: {
        flow: 'resumable.py',
        resume: 'auto',
        params: 'width: 1',
        options: 'pylint: false',
        matrix: '{"seed": 3}',
        env: JSON.stringify(flowEnv),
        ...inputs,
      },
      env: {
        GITHUB_RUN_ID: this.id,
        GITHUB_RUN_ATTEMPT: String(number),
        GITHUB_REPOSITORY: 'octo/flows',
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_API_URL: `${this.service.url}api`,
        ACTIONS_CACHE_SERVICE_V2: 'True',
        ...this.service.environment(`run-${this.id}`),
        ...env,
      },
    });
  }

  async attempt(number: number, options: AttemptOptions = {}): Promise<Attempt> {
    const step = this.start(number, options);
    const result = await step.result();
    return { ...result, executed: executedIn(step.options.workspace), step };
  }
}

function executedIn(workspace: string): string[] {
  const file = path.join(workspace, 'executions');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').sort() : [];
}

async function waitUntil(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition(); waited += 20) {
    if (waited > 90_000) throw new Error(`It did not come true within 90 s: ${condition.toString()}`);
    await sleep(20);
  }
}

const UNTIL_LATE = [
  'caught',
  'inner:0a',
  'inner:0b',
  'inner:0b',
  'inner_join::0a',
  'late',
  'outer:0',
  'outer_join',
  'start',
];
const ALL = [...UNTIL_LATE, 'end'].sort();
const bundles = ({ artifacts }: ResultsService) =>
  artifacts.map(({ name }) => name).filter((name) => name.startsWith('metaflow-resume-'));

describe('resume: auto', () => {
  it('goes on in a later attempt, on a fresh machine, from where the run failed, and from there again', async () => {
    await using service = await ResultsService.start();
    const run = new WorkflowRun(service);

    const first = await run.attempt(1, { failAt: 'inner_join::0a', inputs: { tags: 'nightly' } });
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
      expect.stringMatching(/^metaflow-resume-train-3-[0-9a-f]{8}-self-resumable-1-attempt-1\.tar\.gz$/),
    ]);
    expect(first.stdout).toContain(
      `A resume bundle of ${first.outputs['pathspec'] ?? '?'} was left as artifact metaflow-resume-`,
    );

    const second = await run.attempt(2, { failAt: 'late', inputs: { tags: 'nightly' } });
    expect(second.stdout).toContain(
      `Resuming ${first.outputs['pathspec'] ?? '?'} of attempt 1, which ended as failed, with 4 finished tasks.`,
    );
    expect(second.executed).toEqual(['caught', 'inner_join::0a', 'late', 'outer_join']);
    expect(second.outputs).toMatchObject({ status: 'failed', 'resumed-from': first.outputs['run-id'] });

    const third = await run.attempt(3, { inputs: { tags: 'nightly' } });
    expect(third.executed).toEqual(['end', 'late']);
    expect(third.outputs).toMatchObject({ status: 'successful', 'resumed-from': second.outputs['run-id'] });
    expect(third.exitCode).toBe(0);
    expect(third.summary).toMatch(/reused: <code>start<\/code>.*, which saved [\d.]+ m?s of tasks' time/);
    expect(third.summary).toContain('width=1');
    const [facts] = JSON.parse(third.outputs['runs'] ?? '') as { tags: string[] }[];
    expect(facts?.tags).toContain('nightly');
    expect(facts?.tags).toContain('github-attempt:3');
    expect(facts?.tags).not.toContain('github-attempt:1');

    const fourth = await run.attempt(4, { inputs: { tags: 'nightly' } });
    expect(fourth.stdout).toContain(
      `A new run is started: ${third.outputs['pathspec'] ?? '?'} was successful, there is nothing to resume.`,
    );
    expect(fourth.executed).toEqual(ALL);
  });

  it('starts anew, with the reason, when other parameters are asked for', async () => {
    await using service = await ResultsService.start();
    const run = new WorkflowRun(service);
    const first = await run.attempt(1, { failAt: 'late' });
    const second = await run.attempt(2, { inputs: { params: 'width: 2' } });
    expect(second.stdout).toContain(
      `A new run is started: ${first.outputs['pathspec'] ?? '?'} had other parameters or Configs than are asked for now.`,
    );
    expect(second.executed).toContain('start');
    expect(second.outputs).toMatchObject({ status: 'successful', 'resumed-from': '' });
  });

  it('starts anew, with the reason, when a finished step is gone from the flow', async () => {
    await using service = await ResultsService.start();
    const run = new WorkflowRun(service);
    const first = await run.attempt(1, { failAt: 'late' });
    const workspace = makeWorkspace();
    const file = path.join(workspace, 'resumable.py');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/\bouter_join\b/g, 'joined'));
    const second = await run.attempt(2, { workspace });
    expect(second.stdout).toContain(
      `A new run is started: The step "inner_join" leads elsewhere than it did when ${first.outputs['pathspec'] ?? '?'} finished it.`,
    );
    expect(second.outputs['status']).toBe('successful');
  });

  it('resumes with a mended flow, and says that the file has changed', async () => {
    await using service = await ResultsService.start();
    const run = new WorkflowRun(service);
    await run.attempt(1, { failAt: 'late' });
    const workspace = makeWorkspace();
    const file = path.join(workspace, 'resumable.py');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n# mended\n`);
    const second = await run.attempt(2, { workspace });
    expect(second.stdout).toContain('The flow file has changed since; what is finished is taken as it was.');
    expect(second.executed).toEqual(['end', 'late']);
  });

  it('resumes what was killed with the action’s own process, by the bundle that the post step leaves', async () => {
    await using service = await ResultsService.start();
    const run = new WorkflowRun(service);
    const workspace = makeWorkspace();
    const step = run.start(1, { failAt: 'late:hang', workspace });
    await waitUntil(() => executedIn(workspace).includes('late'));
    step.main.process.kill('SIGKILL');
    await step.main.ended;
    expect(bundles(service)).toEqual([]);
    const { stdout } = await step.post();
    expect(stdout).toMatch(/A resume bundle of ResumableFlow\/\d+ was left as artifact/);
    const second = await run.attempt(2);
    expect(second.stdout).toContain('which ended as killed');
    expect(second.executed).toEqual(['end', 'late']);
    expect(second.outputs['status']).toBe('successful');
  });

  it('resumes what was cancelled', async () => {
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
    expect(second.stdout).toContain('which ended as cancelled');
    expect(second.executed).toEqual(['end', 'late']);
  });

  it('goes back to the origin when an attempt was ended before it had taken that over', async () => {
    await using service = await ResultsService.start();
    const run = new WorkflowRun(service);
    const first = await run.attempt(1, { failAt: 'late' });
    const step = run.start(2, {});
    await waitUntil(() => step.main.stdout.includes('Resuming '));
    await waitUntil(() => /run-id<</.test(readFileSync(step.file('output'), 'utf8')));
    step.main.process.kill('SIGKILL');
    await step.main.ended;
    await step.post();
    const third = await run.attempt(3);
    expect(third.stdout).toMatch(/Resuming ResumableFlow\/\d+ of attempt 2/);
    expect(third.executed.filter((name) => !['late', 'end'].includes(name))).toEqual([]);
    expect(third.outputs['status']).toBe('successful');
    expect(first.outputs['status']).toBe('failed');
  });

  it('knows the runs of a step, of a matrix and of a job apart', async () => {
    await using service = await ResultsService.start();
    const run = new WorkflowRun(service);
    const grid = { grid: 'width: [1, 2]', params: '', 'max-parallel': '1', 'fail-fast': 'false' };
    const first = await run.attempt(1, { failAt: 'late', inputs: grid });
    expect(bundles(service)).toHaveLength(2);
    const others = [
      await run.attempt(2, { inputs: { ...grid, matrix: '{"seed": 4}' } }),
      await run.attempt(2, { inputs: grid, env: { GITHUB_JOB: 'test' } }),
      await run.attempt(2, { inputs: grid, env: { GITHUB_ACTION: 'again' } }),
    ];
    for (const { stdout, executed } of others) {
      expect(stdout).toContain(
        'A new run is started: no bundle of an earlier attempt was found (artifacts: none; cache: none).',
      );
      expect(executed.filter((name) => name === 'start')).toHaveLength(2);
    }
    const second = await run.attempt(2, { inputs: grid });
    expect(second.executed).toEqual(['end', 'end', 'late', 'late']);
    const origins = (result: StepResult, fact: 'runId' | 'originRunId') =>
      (JSON.parse(result.outputs['runs'] ?? '') as Record<string, string>[]).map((facts) => facts[fact]);
    expect(origins(second, 'originRunId')).toEqual(origins(first, 'runId'));
  });

  it('leaves nothing when the run was successful, and nothing without "resume: auto"', async () => {
    await using service = await ResultsService.start();
    const run = new WorkflowRun(service);
    await run.attempt(1);
    await run.attempt(1, { failAt: 'start', inputs: { resume: '' } });
    expect(bundles(service)).toEqual([]);
    expect(service.cache).toEqual([]);
  });
});

describe('the carriers of a bundle', () => {
  it('are artifacts, and the cache when those of earlier attempts are not to be seen', async () => {
    await using service = await ResultsService.start();
    const run = new WorkflowRun(service);
    await run.attempt(1, { failAt: 'late' });
    expect(service.cache).toMatchObject([
      { key: expect.stringMatching(/^metaflow-runner-1-metaflow-resume-train-/) as string, finalized: true },
    ]);
    service.artifacts.length = 0;
    const second = await run.attempt(2);
    expect(second.executed).toEqual(['end', 'late']);
  });

  it('are, with a token, the REST API too', async () => {
    await using service = await ResultsService.start();
    const run = new WorkflowRun(service);
    await run.attempt(1, { failAt: 'late' });
    service.workflowRuns.set('octo/flows/1', {});
    service.cache.length = 0;
    service.fault = (request, response) => {
      if (!/ArtifactService\/ListArtifacts/.test(request.url ?? '')) return false;
      response.writeHead(404, { 'content-type': 'application/json' }).end('{"msg":"not found"}');
      return true;
    };
    const second = await run.attempt(2, { inputs: { 'github-token': service.restToken } });
    expect(second.executed).toEqual(['end', 'late']);
  });

  it('whose newest bundle is damaged give way to the next', async () => {
    await using service = await ResultsService.start();
    const run = new WorkflowRun(service);
    await run.attempt(1, { failAt: 'late' });
    const [bundle] = service.artifacts.filter(({ name }) => name.startsWith('metaflow-resume-'));
    bundle?.content.fill(0, 100, 200);
    const second = await run.attempt(2);
    expect(second.executed).toEqual(['end', 'late']);
  });

  it('that are all damaged, or of a hostile make, lead to a new run', async () => {
    await using service = await ResultsService.start();
    const run = new WorkflowRun(service);
    await run.attempt(1, { failAt: 'late' });
    for (const { name, content } of service.artifacts)
      if (name.startsWith('metaflow-resume-')) content.fill(0, 100, 200);
    for (const entry of service.cache) entry.content = entry.content.subarray(0, 500);
    const second = await run.attempt(2);
    expect(second.stdout).toMatch(
      /A new run is started: no bundle of an earlier attempt was found \(artifacts, attempt 1: .*; cache, attempt 1: The bundle cannot be read: .*\)/,
    );
    expect(second.executed).toEqual(ALL);
    expect(second.outputs['status']).toBe('successful');
  });

  const down: [string, ResultsService['fault']][] = [
    [
      'answer 500 for ever',
      (_, response) => {
        response.writeHead(500).end('{"msg": "an internal error"}');
        return true;
      },
    ],
    [
      'drop every connection',
      (request) => {
        request.socket.destroy();
        return true;
      },
    ],
    ['never answer', () => true],
  ];
  it.each(down)('that %s cost a new run some seconds, and nothing else', async (_, fault) => {
    await using service = await ResultsService.start();
    const run = new WorkflowRun(service);
    service.fault = fault;
    const begun = performance.now();
    const step = run.start(2, { inputs: { 'upload-timeout-minutes': '0.05', cards: 'false' } });
    await waitUntil(() =>
      step.main.stdout.includes('A new run is started: no bundle of an earlier attempt was found'),
    );
    expect(performance.now() - begun).toBeLessThan(45_000);
    const { outputs, exitCode } = await step.result();
    expect(outputs['status']).toBe('successful');
    expect(exitCode).toBe(0);
  });

  it('that take no bundle are told of, once, and the run keeps its own result', async () => {
    await using service = await ResultsService.start();
    const run = new WorkflowRun(service);
    service.fault = (_, response) => {
      response.writeHead(403, { 'content-type': 'application/json' }).end('{"msg":"forbidden"}');
      return true;
    };
    const first = await run.attempt(1, { failAt: 'start' });
    expect(first.warnings.filter((warning) => warning.includes('bundle'))).toEqual([
      expect.stringMatching(
        /cannot be resumed by another attempt, its bundle could not be left \(artifacts: .*403.*; cache: the cache answers 403.*\)/,
      ),
    ]);
    expect(first.outputs).toMatchObject({ status: 'failed', 'failed-step': 'start' });
  });

  it('are used when two steps have left a bundle under one name, but not for either of them', async () => {
    await using service = await ResultsService.start();
    const run = new WorkflowRun(service);
    await run.attempt(1, { failAt: 'late' });
    await run.attempt(1, { failAt: 'late' });
    expect(bundles(service)).toHaveLength(2);
    service.cache.length = 0;
    const second = await run.attempt(2);
    expect(second.stdout).toContain(
      'several steps left a bundle under the same name; give each step an "id" of its own',
    );
    expect(second.executed).toEqual(ALL);
  });
});
