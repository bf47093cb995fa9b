import { describe, expect, it } from 'vitest';
import { ActionStep } from '../helpers/action.js';
import { ciAfter } from '../helpers/rows.js';
import { ResultsService } from '../helpers/results-service.js';
import { bundles, WorkflowRun } from '../helpers/workflow-run.js';
import { makeWorkspace } from '../helpers/workspace.js';

const SERVER = 'https://git.example.org';

/** What a step lacks on Gitea's and Forgejo's runners: a cache with GitHub's new protocol, and the identity of its job. */
const WITHOUT_GITHUB = {
  GITHUB_SERVER_URL: SERVER,
  ACTIONS_CACHE_SERVICE_V2: undefined,
  ACTIONS_ORCHESTRATION_ID: undefined,
};

/** Their services answer 500 to fields and versions that they do not know. */
function knowNoNewFields(service: ResultsService): void {
  service.faultOf = (method, message) =>
    method === 'CreateArtifact' && ('mime_type' in message || Number(message['version']) > 4)
      ? [500, 'Error decode request body']
      : undefined;
}

/** The report that `command: report` writes in the next job of the workflow run. */
async function reported(service: ResultsService, env: Readonly<Record<string, string | undefined>>) {
  return await new ActionStep({
    workspace: makeWorkspace(),
    inputs: { command: 'report' },
    env: { GITHUB_RUN_ID: '1', GITHUB_REPOSITORY: 'octo/flows', ...service.environment('run-1'), ...env },
  }).result();
}

describe('a server that is not GitHub', () => {
  for (const { tags, rows } of ciAfter(
    0,
    [
      { server: 'Gitea', env: { GITEA_ACTIONS: 'true' } },
      { server: 'Forgejo', env: { FORGEJO_ACTIONS: 'true', GITEA_ACTIONS: 'true' } },
    ],
    1,
  )) {
    it.each(rows)(
      'a re-run job on $server resumes its failed run, and a report has the run of that attempt',
      { tags },
      async ({ env }) => {
        await using service = await ResultsService.start();
        knowNoNewFields(service);
        const run = new WorkflowRun(service);
        const options = { env: { ...WITHOUT_GITHUB, ...env }, inputs: { id: 'train' } };
        const first = await run.attempt(1, { ...options, failAt: 'late' });
        expect(first).toMatchObject({ exitCode: 1, warnings: [], outputs: { status: 'failed' } });
        expect(bundles(service)).toHaveLength(1);

        const second = await run.attempt(2, options);
        expect(second).toMatchObject({ exitCode: 0, warnings: [], executed: ['end', 'late'] });
        expect(second.outputs['resumed-from']).toBe(first.outputs['run-id']);

        const report = await reported(service, { ...options.env, GITHUB_RUN_ATTEMPT: '2' });
        expect(report).toMatchObject({ exitCode: 0, warnings: [], errors: [] });
        const runs = JSON.parse(report.outputs['runs'] ?? '') as { pathspec: string }[];
        expect(runs.map(({ pathspec }) => pathspec)).toEqual([second.outputs['pathspec']]);
      },
    );
  }

  it('a job on GitHub Enterprise Server has outputs, summary, annotations and retries, and reports once that no files are kept', async () => {
    await using service = await ResultsService.start();
    service.fault = (_, response) => {
      response.writeHead(404).end(JSON.stringify({ code: 'bad_route', msg: 'no such route' }));
      return true;
    };
    const result = await new WorkflowRun(service).attempt(1, {
      failAt: 'late',
      env: WITHOUT_GITHUB,
      inputs: { retries: '1', resume: '' },
    });
    expect(result.exitCode).toBe(1);
    expect(result.outputs).toMatchObject({ status: 'failed', attempts: '2', 'failed-step': 'late' });
    expect(result.summary).toContain('late');
    expect(result.errors).toHaveLength(1);
    expect(result.warnings).toEqual([expect.stringContaining(`${SERVER} has no artifact service`)]);
  });
});
