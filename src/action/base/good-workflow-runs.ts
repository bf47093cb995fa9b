import { restApi, type RepositoryAccess } from '../github/rest-api.js';
import { EVENTS_OF_BRANCH } from '../links/events-of-branch.js';
import { fetchJson } from '../network/fetch-answer.js';

const PER_PAGE = 50;
const MAX_PAGES = 5;
/** A page of fifty is about a mebibyte. */
const MAX_PAGE_BYTES = 16 * 1024 * 1024;

/**
 * The successful runs of this workflow on a branch, newest first, without the current one.
 * @throws {AnswerError} the REST API's answer
 */
export async function* goodWorkflowRuns(
  env: NodeJS.ProcessEnv,
  access: RepositoryAccess,
  branch: string,
  signal: AbortSignal,
): AsyncGenerator<number> {
  const { repository, common } = restApi(env, access);
  const [, file] = /\/workflows\/([^/@]+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '') ?? [];
  if (file === undefined) throw new Error('GITHUB_WORKFLOW_REF does not name the file of this workflow');
  const known = new Set([Number(env['GITHUB_RUN_ID'])]);
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const query = `branch=${encodeURIComponent(branch)}&status=success&exclude_pull_requests=true&per_page=${PER_PAGE}&page=${page}`;
    const address = `${repository}/actions/workflows/${encodeURIComponent(file)}/runs?${query}`;
    const answer = await fetchJson(address, { ...common, maxBytes: MAX_PAGE_BYTES, signal });
    const listed: readonly unknown[] = Array.isArray(answer['workflow_runs']) ? answer['workflow_runs'] : [];
    const good = listed.slice(0, PER_PAGE).flatMap((run) => (isGood(run, branch) ? [run.id] : []));
    for (const id of good.sort((a, b) => b - a)) {
      // A server without paging returns the same page again.
      if (!known.has(id)) yield id;
      known.add(id);
    }
    if (listed.length < PER_PAGE) return;
  }
}

interface WorkflowRun {
  readonly id: number;
  readonly event?: unknown;
  readonly conclusion?: unknown;
  readonly head_branch?: unknown;
  readonly repository?: { readonly full_name?: unknown } | null;
  readonly head_repository?: { readonly full_name?: unknown } | null;
}

/** A server may ignore the filters. */
function isGood(value: unknown, branch: string): value is WorkflowRun {
  if (typeof value !== 'object' || value === null) return false;
  const {
    id,
    event,
    conclusion,
    head_branch: head,
    repository,
    head_repository: from,
  } = value as WorkflowRun;
  const isOwn = typeof from?.full_name === 'string' && from.full_name === repository?.full_name;
  const isOfBranch = head === branch && EVENTS_OF_BRANCH.some((known) => known === event);
  return Number.isSafeInteger(id) && isOwn && conclusion === 'success' && isOfBranch;
}
