import { artifactCarrier } from './artifact-carrier.js';
import { hasArtifactService } from '../artifacts/has-artifact-service.js';
import { ownWorkflowRun } from '../artifacts/artifact-source.js';
import type { BundleName } from './bundle-name.js';
import { cacheCarrier } from './cache-carrier.js';
import { CacheService, mayUseCache } from './cache-service.js';
import type { Carrier } from './carrier.js';
import type { StepIdentity } from '../step-identity.js';

/** The carriers available to this job, best first, for what earlier attempts of its workflow run saved. */
export function carriersOf(
  env: NodeJS.ProcessEnv,
  name: BundleName,
  { attempt, isSure }: StepIdentity,
  token: string | undefined,
): Carrier[] {
  const { GITHUB_RUN_ID: runId } = env;
  const carriers: Carrier[] = [];
  if (hasArtifactService(env)) carriers.push(artifactCarrier(name, attempt));
  const cache = CacheService.of(env, 'read');
  if (cache && runId) {
    if (!mayUseCache(env)) carriers.push(UNTRUSTED);
    else carriers.push(isSure ? cacheCarrier(cache, name, attempt) : UNSURE);
  }
  const workflowRun = ownWorkflowRun(env, token);
  if (workflowRun) carriers.push(artifactCarrier(name, attempt, workflowRun));
  return carriers;
}

/** The cache does not show what other jobs have saved. */
const UNSURE = unused('not used, because another job may look the same: set the input "id" to use it');

/** A bundle is code, and a release or a job for a tag would run it, with its own rights. */
const UNTRUSTED = unused("not used, because other people's code may have written its entries");

function unused(message: string): Carrier {
  return { name: 'cache', offers: () => Promise.reject(new Error(message)) };
}
