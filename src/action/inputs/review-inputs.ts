import { UsageError } from '../../runner/index.js';
import { inputName } from '../../options/option.js';
import { OPTIONS, type OptionValues } from '../../options/table.js';
import { reviewedCommit, reviewedPullRequest } from '../links/pull-request.js';

/** How people who review a change are told what came of its runs. */
export interface ReviewInputs {
  readonly comment: OptionValues['comment'];
  /** Whether the commit gets a check run. */
  readonly checkRun: boolean;
  /** The number of the pull request; `undefined` where the workflow run is about none. */
  readonly pullRequest: number | undefined;
  /** The commit that is reviewed, where it is known. */
  readonly commit: string | undefined;
  readonly token: string;
}

/** The options by which they are told. */
export const REVIEW_OPTIONS = ['comment', 'checkRun', 'pullRequest', 'token'] as const;

/**
 * `undefined` if they are not told. The event is read here, as a flow could change it later.
 * @throws {UsageError} if there is no token to do it with
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
