import { digestOf } from '../../execution/plan/fitting-name.js';

/**
 * The user in whose name a CI deploys: the repository's, the same in every job of it, and no other repository's. Its deployments need no
 * production token, then. Who names METAFLOW_USER wants another.
 * @param env of the CI's job
 * @param given what the flow is given
 */
export function deployingUser(
  env: Readonly<Record<string, string | undefined>>,
  given: Readonly<Record<string, string | undefined>>,
): { readonly METAFLOW_USER?: string } {
  const { GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: server, CI_PROJECT_ID: project } = env;
  if (given['METAFLOW_USER']) return {};
  if (repository) {
    const name = repository.toLowerCase().replace('/', '.');
    // A name of GitHub's owner has no dot, so no other repository comes to the same.
    if (!server || server === 'https://github.com') return { METAFLOW_USER: `github.${name}` };
    // On other servers it may have one, and several may deploy to one cluster.
    const host = server.replace(/^\w+:\/\//, '').replace(/[^\w.-]/g, '-');
    return { METAFLOW_USER: `${host}.${name}.${digestOf(`${server} ${repository.toLowerCase()}`)}` };
  }
  return project ? { METAFLOW_USER: `gitlab.${project}` } : {};
}
