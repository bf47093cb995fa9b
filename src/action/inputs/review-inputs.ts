import { UsageError } from '../../runner/index.js';
import { inputName } from '../../options/option.js';
import { OPTIONS, type OptionValues } from '../../options/table.js';

/** How people who review a change are told what came of its runs. */
export interface ReviewInputs {
  readonly comment: OptionValues['comment'];
  /** Whether the commit gets a check run. */
  readonly checkRun: boolean;
  /** The number of the pull request, where it is not that of the event. */
  readonly pullRequest: number | undefined;
  readonly token: string;
}

/** The options by which they are told. */
export const REVIEW_OPTIONS = ['comment', 'checkRun', 'pullRequest', 'token'] as const;

/** `undefined` if they are not told. @throws {UsageError} if there is no token to do it with */
export function reviewInputs({
  comment,
  checkRun,
  pullRequest,
  token,
}: Pick<OptionValues, (typeof REVIEW_OPTIONS)[number]>): ReviewInputs | undefined {
  if (comment === 'never' && !checkRun) return undefined;
  if (token === undefined) {
    const [input, permission] =
      comment === 'never' ? (['checkRun', 'checks'] as const) : (['comment', 'pull-requests'] as const);
    throw new UsageError(
      `${inputName(OPTIONS[input])} needs a token: set the input "github-token" to "\${{ github.token }}", and give the job the permission "${permission}: write".`,
    );
  }
  return { comment, checkRun, pullRequest, token };
}
