import { digestOf } from '../../execution/plan/fitting-name.js';

/**
 * The user name under which a CI deploys: the same in all jobs of a repository, and different from every other repository's, so that its
 * deployments need no production token. If METAFLOW_USER is set, that is used instead.
 * @param env the CI job's environment
 * @param given the flow's variables
 */
export function deployingUser(
  env: Readonly<Record<string, string | undefined>>,
  given: Readonly<Record<string, string | undefined>>,
): { readonly METAFLOW_USER?: string } {
  const { GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL: server, CI_PROJECT_ID: project } = env;
  if (given['METAFLOW_USER']) return {};
  if (repository) {
    const name = repository.toLowerCase().replace('/', '.');
    // Owner names on GitHub contain no dot, so no two repositories get the same name.
    if (!server || server === 'https://github.com') return { METAFLOW_USER: `github.${name}` };
    // On other servers they may, and several servers may deploy to one cluster.
    const host = server.replace(/^\w+:\/\//, '').replace(/[^\w.-]/g, '-');
    return { METAFLOW_USER: `${host}.${name}.${digestOf(`${server} ${repository.toLowerCase()}`)}` };
  }
  return project ? { METAFLOW_USER: `gitlab.${project}` } : {};
}
