import { UsageError } from '../../runner/index.js';
import type { WorkflowRunOrigin } from '../../execution/plan/run-plan.js';

/** Workflow run ids have 10 digits or more; Metaflow's run ids have fewer, or 16. */
const WORKFLOW_RUN_ID = /^\d{10,13}$/;
const WORKFLOW_RUN_URL =
  /^(https?:\/\/[^/\s]+)\/([^/\s]+\/[^/\s]+)\/actions\/runs\/(\d+)(?:\/attempts\/(\d+))?(?:[/?#]\S*)?$/;

/**
 * Reads the input `resume` as a workflow run; `undefined` if it is not one.
 * @param source where the value comes from, for errors
 * @throws {UsageError} for a workflow run that cannot be used
 */
export function parseWorkflowRun(
  text: string,
  env: NodeJS.ProcessEnv,
  source: string,
): WorkflowRunOrigin | undefined {
  if (WORKFLOW_RUN_ID.test(text)) return { kind: 'workflow-run', id: text };
  const [, server, repository, id, attempt] = WORKFLOW_RUN_URL.exec(text) ?? [];
  if (id === undefined) return undefined;
  const own = `${env['GITHUB_SERVER_URL'] || 'https://github.com'}/${env['GITHUB_REPOSITORY'] ?? ''}`;
  if (`${server ?? ''}/${repository ?? ''}`.toLowerCase() !== own.toLowerCase()) {
    throw new UsageError(
      `${source}: ${text} is not a workflow run of ${own}. A bundle runs as code, so it must come from the same repository.`,
    );
  }
  return { kind: 'workflow-run', id, attempt: attempt === undefined ? undefined : Number(attempt) };
}
