/**
 * Addresses of pages on the server that runs the workflow. Gitea's and Forgejo's differ from GitHub's. If an address cannot be known, there
 * is none: a link that leads nowhere, or to another run, is worse.
 */

/** Which server the pages are on. Forgejo's runner claims to be Gitea's, too. */
function serverOf(env: NodeJS.ProcessEnv): 'GitHub' | 'Gitea' | 'Forgejo' {
  if (env['FORGEJO_ACTIONS'] === 'true') return 'Forgejo';
  return env['GITEA_ACTIONS'] === 'true' ? 'Gitea' : 'GitHub';
}

function addressOf(env: NodeJS.ProcessEnv): string {
  return (env['GITHUB_SERVER_URL'] ?? '').replace(/(?<!\/)\/+$/, '');
}

/** The page of this workflow run, or, on GitHub, of one of its attempts. Forgejo numbers runs per repository; Gitea did until version 1.26. */
export function workflowRunUrl(env: NodeJS.ProcessEnv, attempt?: string): string | undefined {
  const { GITHUB_REPOSITORY: repository } = env;
  const run = { GitHub: env['GITHUB_RUN_ID'], Forgejo: env['GITHUB_RUN_NUMBER'], Gitea: undefined }[
    serverOf(env)
  ];
  if (!env['GITHUB_SERVER_URL'] || !repository || !run) return undefined;
  const page = `${addressOf(env)}/${repository}/actions/runs/${run}`;
  return attempt === undefined || serverOf(env) !== 'GitHub' ? page : `${page}/attempts/${attempt}`;
}

/** Where an artifact of this workflow run can be downloaded: GitHub identifies it by its id, Forgejo by its name. */
export function artifactUrl(
  env: NodeJS.ProcessEnv,
  { id, name }: { readonly id: number | undefined; readonly name: string },
): string | undefined {
  const page = workflowRunUrl(env);
  const key = serverOf(env) === 'GitHub' ? id : encodeURIComponent(name);
  return page === undefined || key === undefined ? undefined : `${page}/artifacts/${key}`;
}

/** Whether an address has the form of `artifactUrl` in this workflow run. A job could have recorded any other. */
export function isArtifactUrl(env: NodeJS.ProcessEnv, address: string): boolean {
  const page = workflowRunUrl(env);
  const begin = `${page ?? ''}/artifacts/`;
  return page !== undefined && address.startsWith(begin) && /^[\w%.-]+$/.test(address.slice(begin.length));
}

/** The page that shows a file at a commit; `file` is relative to the root of the repository, with slashes. */
export function fileUrl(
  env: NodeJS.ProcessEnv,
  {
    repository,
    commit,
    file,
  }: { readonly repository: string; readonly commit: string; readonly file: string },
): string {
  const place = serverOf(env) === 'GitHub' ? 'blob' : 'src/commit';
  const names = file.split('/').map(encodeURIComponent).join('/');
  return `${addressOf(env)}/${repository}/${place}/${commit}/${names}`;
}
