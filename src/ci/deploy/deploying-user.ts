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
  if (given['METAFLOW_USER']) return {};
  const { GITHUB_REPOSITORY: repository, CI_PROJECT_ID: project } = env;
  // Owner names on GitHub contain no dot, so no two repositories get the same name.
  if (repository) return ownerOn(env['GITHUB_SERVER_URL'], 'github', repository.toLowerCase());
  return project ? ownerOn(env['CI_SERVER_URL'], 'gitlab', project) : {};
}

/** Several servers may deploy to one cluster. On most, owner names may contain dots; and each GitLab counts its projects from 1. */
function ownerOn(server: string | undefined, service: 'github' | 'gitlab', repository: string) {
  const name = repository.replace('/', '.');
  if (!server || server === `https://${service}.com`) return { METAFLOW_USER: `${service}.${name}` };
  const host = server.replace(/^\w+:\/\//, '').replace(/[^\w.-]/g, '-');
  return { METAFLOW_USER: `${host}.${name}.${digestOf(`${server} ${repository}`)}` };
}
