import type { Baseline } from '../../execution/plan/run-plan.js';
import { provenanceTag } from './provenance.js';
import { baseBranchOf } from './pull-request.js';

/** What `compare-with: base` means: runs of the base branch, by the tags that say where they come from; or why it means nothing, in words. */
export function baseBranch(env: NodeJS.ProcessEnv): Baseline | string {
  const branch = baseBranchOf(env);
  if (branch === undefined) return 'the event names neither a pull request nor the default branch';
  const repository = env['GITHUB_REPOSITORY'];
  return {
    branch,
    tags: [
      provenanceTag('github-ref', `refs/heads/${branch}`),
      ...(repository ? [provenanceTag('github-repository', repository)] : []),
    ],
  };
}
