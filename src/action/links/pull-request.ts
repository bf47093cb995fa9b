import { readEvent } from '../../ci/event-file.js';

/** The event file comes from another program, so each member is optional. */
interface Event {
  readonly pull_request?: {
    readonly number?: unknown;
    readonly head?: { readonly sha?: unknown } | null;
    readonly base?: { readonly ref?: unknown } | null;
  } | null;
  readonly issue?: { readonly number?: unknown; readonly pull_request?: unknown } | null;
  readonly merge_group?: { readonly head_ref?: unknown; readonly base_ref?: unknown } | null;
  readonly repository?: { readonly default_branch?: unknown } | null;
  readonly workflow_run?: { readonly head_sha?: unknown } | null;
}

export interface PullRequest {
  readonly number: number | undefined;
  /** The commit that people know: pull requests are built as a merge commit. */
  readonly headSha: string | undefined;
}

/** The pull request that the workflow's event is about, if it builds one. */
export function pullRequestOf(env: NodeJS.ProcessEnv): PullRequest {
  const { pull_request: found } = eventOf(env);
  return { number: numberOf(found?.number), headSha: commitOf(found?.head?.sha) };
}

/** The reviewed commit: a pull request's head, the commit of the triggering workflow run, or this workflow run's own. */
export function reviewedCommit(env: NodeJS.ProcessEnv): string | undefined {
  const otherCommit = commitOf(eventOf(env).workflow_run?.head_sha);
  return pullRequestOf(env).headSha ?? otherCommit ?? commitOf(env['GITHUB_SHA']);
}

/**
 * The number of the pull request whose reviewers are informed: from the event, which may also be a comment on a pull request, or from the
 * merge queue.
 */
export function reviewedPullRequest(env: NodeJS.ProcessEnv): number | undefined {
  const { issue, merge_group: group } = eventOf(env);
  const ref = typeof group?.head_ref === 'string' ? group.head_ref : '';
  // A group of several pull requests is named after the last.
  const [, queued] = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]{40,64}$/.exec(ref) ?? [];
  return (
    pullRequestOf(env).number ??
    (issue?.pull_request ? numberOf(issue.number) : undefined) ??
    numberOf(queued === undefined ? undefined : Number(queued))
  );
}

/** The branch that the pull request or the merge queue merges into; otherwise the repository's default branch. */
export function baseBranchOf(env: NodeJS.ProcessEnv): string | undefined {
  const { pull_request: found, merge_group: group, repository } = eventOf(env);
  const names = [
    env['GITHUB_BASE_REF'],
    found?.base?.ref,
    withoutHeads(group?.base_ref),
    // A schedule's event contains only the schedule, which is always the default branch's.
    env['GITHUB_EVENT_NAME'] === 'schedule' ? withoutHeads(env['GITHUB_REF']) : undefined,
    repository?.default_branch,
  ];
  return names.find((name): name is string => typeof name === 'string' && name !== '');
}

function withoutHeads(ref: unknown): string | undefined {
  return typeof ref === 'string' && ref.startsWith('refs/heads/')
    ? ref.slice('refs/heads/'.length)
    : undefined;
}

function numberOf(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && (value as number) > 0 ? (value as number) : undefined;
}

function commitOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^[0-9a-f]{1,64}$/.test(value) ? value : undefined;
}

function eventOf({ GITHUB_EVENT_PATH: file }: NodeJS.ProcessEnv): Event {
  return readEvent(file);
}
