import type { Question } from '../network/asked.js';

/** A repository, and a token for it. */
export interface RepositoryAccess {
  readonly token: string;
  readonly repositoryOwner: string;
  readonly repositoryName: string;
}

/** How the REST API is asked about a repository. */
export interface RestApi {
  /** The API's own address, without a slash at its end. */
  readonly root: string;
  /** The address of the repository, by which all paths of it begin. */
  readonly repository: string;
  /** What goes with each question. */
  readonly common: Pick<Question, 'who' | 'headers'>;
}

/** The workflow's own repository; `undefined` without a token, or where the repository is not known. */
export function accessOf(env: NodeJS.ProcessEnv, token: string | undefined): RepositoryAccess | undefined {
  const [repositoryOwner = '', repositoryName = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  return token === undefined || repositoryName === ''
    ? undefined
    : { token, repositoryOwner, repositoryName };
}

/** GitHub's API, or that of the server that runs the workflow: GitHub Enterprise Server, Gitea and Forgejo name theirs in GITHUB_API_URL. */
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
