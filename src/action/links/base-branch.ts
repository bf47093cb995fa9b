import type { Baseline, FindRecorded } from '../../execution/plan/run-plan.js';
import type { Inputs } from '../inputs/inputs.js';
import { EVENTS_OF_BRANCH } from './events-of-branch.js';
import { runName } from '../artifacts/artifact-name.js';
import { provenanceTag, STEP_TAG, workflowRunOf } from './provenance.js';
import { baseBranchOf } from './pull-request.js';

/**
 * What `compare-with: base` means: the base branch's runs, found by their provenance tags; or, if it means nothing here, the reason in
 * words.
 */
export function baseBranch(env: NodeJS.ProcessEnv): Baseline | string {
  const branch = baseBranchOf(env);
  if (branch === undefined) return 'the event names neither a pull request nor the default branch';
  const repository = env['GITHUB_REPOSITORY'];
  const workflowRun = workflowRunOf(env);
  return {
    branch,
    // For others, such as pull_request_target or issue_comment, GITHUB_REF may be the base branch, but the flow may be a pull request's.
    oneOf: EVENTS_OF_BRANCH.map((event) => provenanceTag('github-event', event)),
    // On the base branch, other runs of this workflow run have the same code, perhaps with other parameters: they show no change.
    noneOf: workflowRun ? [provenanceTag('github-run', workflowRun)] : [],
    tags: [
      provenanceTag('github-ref', `refs/heads/${branch}`),
      ...(repository ? [provenanceTag('github-repository', repository)] : []),
    ],
  };
}

/** Adds what this step's runs have in common with those on the branch: their tags and, for when no metadata service has them, their records. */
export function ofSameStep(
  baseline: Baseline | undefined,
  env: NodeJS.ProcessEnv,
  { report: { identity }, token }: Pick<Inputs, 'report' | 'token'>,
): Baseline | undefined {
  if (!baseline || !('branch' in baseline)) return baseline;
  let finding: Promise<FindRecorded> | undefined;
  const { branch } = baseline;
  const load = async () => {
    const { recordedBase } = await import('../base/recorded-base.js');
    return recordedBase({ env, branch, identity, token });
  };
  const job = provenanceTag('github-job', env['GITHUB_JOB'] ?? '');
  return {
    ...baseline,
    counterpart: (label) => `${STEP_TAG}:${runName(identity, label)}`,
    isSibling: (tags) => tags.includes(job) && tags.some((tag) => tag.startsWith(`${STEP_TAG}:`)),
    recorded: async (run, signal) => await (await (finding ??= load()))(run, signal),
  };
}
