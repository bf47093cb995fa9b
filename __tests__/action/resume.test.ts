import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
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
    const file = path.join(step.options.workspace, 'executions');
    const executed = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').sort() : [];
    return { ...result, executed, step };
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
});
