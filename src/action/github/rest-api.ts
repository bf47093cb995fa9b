import { AnswerError } from '../network/answer-body.js';
import type { FetchOptions } from '../network/fetch-answer.js';

/** A repository, and a token for it. */
export interface RepositoryAccess {
  readonly token: string;
  readonly repositoryOwner: string;
  readonly repositoryName: string;
}

/** How to call the REST API for a repository. */
export interface RestApi {
  /** The API's own address, without a trailing slash. */
  readonly root: string;
  /** The repository's address, with which all its paths start. */
  readonly repository: string;
  /** What each request includes. */
  readonly common: Pick<FetchOptions, 'who' | 'headers'>;
}

/** The workflow's own repository; `undefined` without a token, or if the repository is unknown. */
export function accessOf(env: NodeJS.ProcessEnv, token: string | undefined): RepositoryAccess | undefined {
  const [repositoryOwner = '', repositoryName = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  return token === undefined || repositoryName === ''
    ? undefined
    : { token, repositoryOwner, repositoryName };
}

/**
 * GitHub's API, or that of the server that runs the workflow: GitHub Enterprise Server, Gitea and Forgejo give their address in
 * GITHUB_API_URL.
 */
export function restApi(
  env: NodeJS.ProcessEnv,
  { token, repositoryOwner, repositoryName }: RepositoryAccess,
): RestApi {
  const root = (env['GITHUB_API_URL'] || 'https://api.github.com').replace(/(?<!\/)\/+$/, '');
  const headers = { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' };
  return {
    root,
    repository: `${root}/repos/${repositoryOwner}/${repositoryName}`,
    common: { who: 'the REST API', headers },
  };
}

/** Whether the API refuses what the token may not do. It hides what the token must not see with a 404. */
export function isRefusal(error: unknown): error is AnswerError {
  if (!(error instanceof AnswerError) || error.waitMs !== undefined) return false;
  // It rejects too many requests with the same status, and indicates that by a time or only in words.
  return [401, 403, 404].includes(error.status ?? 0) && !/rate limit/i.test(error.message);
}

/** What to check if the API refused a request; `undefined` if it failed for another reason. */
export function adviceOnRefusal(error: unknown, permission: string): string | undefined {
  if (!isRefusal(error)) return undefined;
  if (error.status === 401)
    return 'Is the token in the input "github-token" valid? The job\'s own, "${{ github.token }}", is.';
  const ofFork = permission.endsWith('write') ? ' In a pull request from a fork, no job has it.' : '';
  return `Does the job have the permission "${permission}"?${ofFork}`;
}
