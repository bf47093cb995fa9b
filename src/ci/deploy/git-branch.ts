import { readEvent } from '../event-file.js';

/** The git branch that a job is about. */
export interface GitBranch {
  readonly name: string;
  /** Whether the job may deploy to production: it is for the repository's default branch, by a push, a schedule or by hand. */
  readonly isDefault: boolean;
  /** For a pull request: the branch's name as its author chose it, in any repository. */
  readonly head?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The event file comes from another program, so each member is optional. */
interface Event {
  readonly ref?: unknown;
  readonly ref_type?: unknown;
  readonly repository?: { readonly default_branch?: unknown } | null;
  readonly pull_request?: {
    readonly number?: unknown;
    readonly head?: { readonly ref?: unknown; readonly label?: unknown; readonly repo?: Repository };
    readonly base?: { readonly repo?: Repository };
  } | null;
}

type Repository = { readonly full_name?: unknown } | null;

/** The branch that a GitHub Actions or GitLab CI job is about; otherwise, why the branch is unknown. */
export function gitBranch(env: Environment): GitBranch | string {
  if (env['GITHUB_ACTIONS'] === 'true') return gitHubBranch(env);
  if (env['GITLAB_CI'] === 'true') return gitLabBranch(env);
  return 'no CI variable names the branch';
}

function gitHubBranch(env: Environment): GitBranch | string {
  const event: Event = readEvent(env['GITHUB_EVENT_PATH']);
  const { GITHUB_EVENT_NAME: kind, GITHUB_HEAD_REF: head } = env;
  if (kind?.startsWith('pull_request') === true || head) return pullRequestBranch(event, head);
  // The event is about a deleted branch, but the workflow is the default branch's.
  if (kind === 'delete') {
    return event.ref_type === 'branch' && typeof event.ref === 'string'
      ? { name: event.ref, isDefault: false }
      : 'the deleted ref is not a branch';
  }
  const [, name] = /^refs\/heads\/(.+)$/s.exec(env['GITHUB_REF'] ?? '') ?? [];
  if (name === undefined) return `${env['GITHUB_REF'] || 'GITHUB_REF'} is not a branch`;
  // A schedule's event contains only the schedule.
  if (kind === 'schedule') return { name, isDefault: true };
  const branch = event.repository?.default_branch;
  if (typeof branch !== 'string') return 'the event does not name the default branch';
  if (name === branch && !ABOUT_DEFAULT.has(kind ?? ''))
    return `${kind || 'GITHUB_EVENT_NAME'} runs on the default branch, whatever triggered it`;
  return { name, isDefault: name === branch };
}

/** Default-branch events that the repository's own writers cause. Others may be about a pull request, or about anyone's comment. */
const ABOUT_DEFAULT = new Set(['push', 'workflow_dispatch', 'repository_dispatch']);

/** Never production, whatever its branch is called; a fork's branch is kept apart from the repository's, and from those of other forks. */
function pullRequestBranch({ pull_request: request }: Event, head: string | undefined): GitBranch | string {
  const name = head || request?.head?.ref;
  if (typeof name !== 'string') return 'the event does not name the branch to be merged';
  const { head: { repo } = {}, base } = request ?? {};
  const isFork = repo === null || repo?.full_name !== base?.repo?.full_name;
  return { name: isFork ? branchOfFork(name, request) : name, isDefault: false, head: name };
}

/**
 * A name that no branch of the repository can have, as it contains a colon. An owner may have several forks with a branch of this name, and
 * the event no longer names a fork that was deleted, so we use the pull request's number. Without one, a label begins with the fork's owner;
 * on Gitea and Forgejo it is only the branch's own name.
 */
function branchOfFork(name: string, request: Event['pull_request']): string {
  const { number, head: { label, repo } = {} } = request ?? {};
  if (Number.isSafeInteger(number)) return `pull:${String(number)}`;
  if (typeof label === 'string' && label.includes(':')) return label;
  return `${typeof repo?.full_name === 'string' ? repo.full_name : ''}:${name}`;
}

function gitLabBranch(env: Environment): GitBranch | string {
  const { CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: source, CI_COMMIT_BRANCH: name } = env;
  const { CI_MERGE_REQUEST_SOURCE_PROJECT_PATH: fork, CI_MERGE_REQUEST_PROJECT_PATH: target } = env;
  if (source)
    return { name: fork === target ? source : `${fork ?? ''}:${source}`, isDefault: false, head: source };
  if (!name) return 'CI_COMMIT_BRANCH is empty, so this is not a branch';
  return { name, isDefault: name === env['CI_DEFAULT_BRANCH'] };
}
