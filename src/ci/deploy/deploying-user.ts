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
  const { GITHUB_REPOSITORY: repository, CI_PROJECT_ID: project } = env;
  if (given['METAFLOW_USER']) return {};
  // A name of GitHub's owner has no dot, so no other repository comes to the same.
  if (repository) return { METAFLOW_USER: `github.${repository.toLowerCase().replace('/', '.')}` };
  return project ? { METAFLOW_USER: `gitlab.${project}` } : {};
}
