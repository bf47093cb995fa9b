import { UsageError } from '../../runner/index.js';
import { inputName } from '../../options/option.js';
import { OPTIONS, type OptionValues } from '../../options/table.js';
import { reviewedCommit, reviewedPullRequest } from '../links/pull-request.js';

/** How people who review a change learn the results of its runs. */
export interface ReviewInputs {
  readonly comment: OptionValues['comment'];
  /** Whether the commit gets a check run. */
  readonly checkRun: boolean;
  /** The number of the pull request; `undefined` if the workflow run belongs to none. */
  readonly pullRequest: number | undefined;
  /** The reviewed commit, if known. */
  readonly commit: string | undefined;
  readonly token: string;
}

/** The options that control this. */
export const REVIEW_OPTIONS = ['comment', 'checkRun', 'pullRequest', 'token'] as const;

/**
 * `undefined` if reviewers are not informed. The event is read here because a flow could change it later.
 * @throws {UsageError} if there is no token for it
 */
export function reviewInputs(
  { comment, checkRun, pullRequest, token }: Pick<OptionValues, (typeof REVIEW_OPTIONS)[number]>,
  env: NodeJS.ProcessEnv,
): ReviewInputs | undefined {
  if (comment === 'never' && !checkRun) return undefined;
  if (token === undefined) {
    const [input, permission] =
      comment === 'never' ? (['checkRun', 'checks'] as const) : (['comment', 'pull-requests'] as const);
    throw new UsageError(
      `${inputName(OPTIONS[input])} needs a token: set the input "github-token" to "\${{ github.token }}", and give the job the permission "${permission}: write".`,
    );
  }
  const change = { pullRequest: pullRequest ?? reviewedPullRequest(env), commit: reviewedCommit(env) };
  return { comment, checkRun, ...change, token };
}
