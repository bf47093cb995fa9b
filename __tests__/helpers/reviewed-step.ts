import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { attemptPrefix } from '../../src/action/artifacts/artifact-name.js';
import { ActionStep, type StepResult } from './action.js';
import type { GitHubApi } from './github-api.js';
import { ResultsService } from './results-service.js';
import { makeWorkspace } from './workspace.js';
import { zipOf } from './zip.js';

export interface ReviewedStep {
  /** Replaces a pull request's event. */
  readonly event?: object;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The workflow run's number. */
  readonly run?: number;
  readonly attempt?: number;
  readonly workspace?: string;
}

export const HEAD_SHA = 'c0ffee00'.repeat(5);

/** A step in a workflow that builds pull request 5; it comments unless its inputs say otherwise. */
export function startReviewed(
  api: GitHubApi,
  {
    event = { pull_request: { number: 5, head: { sha: HEAD_SHA } } },
    inputs = {},
    env = {},
    run = 100,
    attempt = 1,
    workspace = makeWorkspace(),
  }: ReviewedStep,
): ActionStep {
  const eventFile = path.join(workspace, 'event.json');
  writeFileSync(eventFile, JSON.stringify(event));
  return new ActionStep({
    workspace,
    inputs: {
      'github-token': 'the token',
      comment: 'always',
      ...(inputs['command'] !== 'report' && { upload: 'none' }),
      ...inputs,
    },
    env: {
      ...api.environment(),
      GITHUB_EVENT_PATH: eventFile,
      GITHUB_WORKFLOW: 'Pull request',
      GITHUB_WORKFLOW_REF: 'team/flows/.github/workflows/pr.yml@refs/pull/5/merge',
      GITHUB_RUN_ID: String(run),
      GITHUB_RUN_ATTEMPT: String(attempt),
      GITHUB_SHA: 'f00dfeed'.repeat(5),
      ...env,
    },
  });
}

/** What such a step with `command: report` does about a workflow run's runs; this needs no flow. */
export async function reportReviewed(
  api: GitHubApi,
  { statuses = ['successful'], ...options }: ReviewedStep & { readonly statuses?: readonly string[] } = {},
): Promise<StepResult & { readonly notices: readonly string[] }> {
  await using service = await ResultsService.start();
  statuses.forEach((status, seed) => leaveRecord(service, seed, status));
  const inputs = { command: 'report', ...options.inputs };
  const env = { ...service.environment(), GITHUB_JOB: 'report', ...options.env };
  const result = await startReviewed(api, { ...options, inputs, env }).result();
  const notices = [...result.stdout.matchAll(/^::notice(?: [^:]*)?::(.*)$/gm)].map(([, text = '']) => text);
  return { ...result, notices };
}

/** Adds the record that a job with a run uploads for the report. */
function leaveRecord(service: ResultsService, seed: number, status: string, artifacts = {}): void {
  const isGood = status === 'successful';
  const failure = isGood
    ? null
    : { reason: 'task-exception', step: 'fit', task: '2', message: 'ValueError: no' };
  const matrix = { seed };
  const run = {
    label: 'train.py',
    pathspec: `TrainFlow/${seed + 1}`,
    status,
    durationSeconds: 61,
    artifacts,
    failure,
  };
  const record = { version: 1, job: 'train', step: '__self', matrix, attempt: 1, logs: null, runs: [run] };
  const step = { job: 'train', step: '__self', id: undefined, matrix: JSON.stringify(matrix) };
  const name = `${attemptPrefix('report', step)}1`;
  service.add(name, zipOf(`${name}/report.json`, Buffer.from(JSON.stringify(record))));
}
