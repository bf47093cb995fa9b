import { artifactCarrier } from './artifact-carrier.js';
import type { BundleName } from './bundle-name.js';
import { cacheCarrier } from './cache-carrier.js';
import { CacheService } from './cache-service.js';
import type { Carrier } from './carrier.js';

/** The carriers that this job has, best first, for what earlier attempts of its workflow run left. */
export function carriersOf(
  env: NodeJS.ProcessEnv,
  name: BundleName,
  before: number,
  token: string | undefined,
): Carrier[] {
  const { GITHUB_RUN_ID: runId, GITHUB_REPOSITORY: repository = '' } = env;
  const carriers: Carrier[] = [];
  if (env['ACTIONS_RUNTIME_TOKEN'] && env['ACTIONS_RESULTS_URL'])
    carriers.push(artifactCarrier(name, before));
  const cache = CacheService.of(env, 'read');
  if (cache && runId) carriers.push(cacheCarrier(cache, name, runId, before));
  const [repositoryOwner = '', repositoryName = ''] = repository.split('/');
  if (token !== undefined && runId && repositoryName !== '') {
    carriers.push(
      artifactCarrier(name, before, { token, workflowRunId: Number(runId), repositoryOwner, repositoryName }),
    );
  }
  return carriers;
}
