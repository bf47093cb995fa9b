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

/** What to check if the API answers 401 and so does not accept the token at all, whatever permissions the job has. */
export const TOKEN_ADVICE =
  'Is the token in the input "github-token" valid? The job\'s own, "${{ github.token }}", is.';
