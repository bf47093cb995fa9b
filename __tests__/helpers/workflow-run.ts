import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ActionStep, type StepResult } from './action.js';
import type { ResultsService } from './results-service.js';
import { makeWorkspace } from './workspace.js';

export interface Attempt extends StepResult {
  /** What the flow's tasks executed, as they recorded it, sorted. */
  readonly executed: readonly string[];
  readonly step: ActionStep;
}

export interface AttemptOptions {
  readonly failAt?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Added to the flow's environment. */
  readonly flowEnv?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Default: a fresh one, because the previous attempt's machine is gone. */
  readonly workspace?: string;
}

/** The job `train` in one workflow run. Only what the service stores survives an attempt. */
export class WorkflowRun {
  constructor(
    readonly service: ResultsService,
    readonly id = '1',
  ) {}

  start(
    number: number,
    { failAt = '', inputs = {}, env = {}, flowEnv: more = {}, workspace = makeWorkspace() }: AttemptOptions,
  ): ActionStep {
    const flowEnv = { EXECUTIONS: path.join(workspace, 'executions'), FAIL_AT: failAt, ...more };
    return new ActionStep({
      workspace,
      inputs: {
        flow: 'stages.py',
        resume: 'auto',
        params: 'width: 1',
        options: 'pylint: false',
        // This is about what tasks leave, not about how they start, and warm tasks take half of the time or less.
        'warm-tasks': 'true',
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
        GITHUB_EVENT_NAME: 'push',
        ACTIONS_CACHE_SERVICE_V2: 'True',
        ACTIONS_ORCHESTRATION_ID: `3e77825e-0f10-4ef9-9852-a3291ffef79a.${env['GITHUB_JOB'] ?? 'train'}._1`,
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

export function executedIn(workspace: string): string[] {
  const file = path.join(workspace, 'executions');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').sort() : [];
}

/** What resumable.py executes up to its step "late", with a width of 1. */
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
export const ALL = [...UNTIL_LATE, 'end'].sort();

/** What stages.py, the job's default flow, executes. */
export const STAGES = ['end', 'late', 'middle', 'start'];

/** The names of the bundles that are stored as artifacts. */
export function bundles({ artifacts }: ResultsService): string[] {
  return artifacts.map(({ name }) => name).filter((name) => name.startsWith('metaflow-resume-'));
}
