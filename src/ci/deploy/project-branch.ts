import { digestOf } from '../../execution/plan/fitting-name.js';
import { shownValue, UsageError } from '../../runner/index.js';
import type { GitBranch } from './git-branch.js';

/** What a flow with `@project` is deployed as: Metaflow's `--production`, or `--branch`. */
export type ProjectBranch = { readonly production: true } | { readonly branch: string };

/** Metaflow's limit, in characters. */
const MAX_BRANCH_LENGTH = 128;

/**
 * The number of hexadecimal digits in the digest that keeps branches with the same fitted name apart. Someone who can name branches could
 * search for two with the same digest; it has 80 bits.
 */
const DIGEST = 20;

/** The ending of a branch name that was changed to fit. */
const FITTED = new RegExp(`_[0-9a-f]{${DIGEST}}$`);

/**
 * Resolves the option's value; `undefined` leaves the branch to Metaflow, which uses one for each user.
 * @param name the option's name, for errors
 * @param git the branch that the job is about, or why it is unknown
 * @throws {UsageError} if there is no such branch
 */
export function projectBranch(
  name: string,
  requested: string,
  git: GitBranch | string,
): ProjectBranch | undefined {
  switch (requested) {
    case 'none':
      return undefined;
    case 'production':
      if (typeof git !== 'string' && git.head === requested)
        throw new UsageError(
          `${name} is production, but so is the name of this pull request's branch, which anybody may choose. Use auto, which deploys pull requests to branches of their own, or name another branch.`,
        );
      return { production: true };
    case 'auto':
      if (typeof git === 'string')
        throw new UsageError(`${name} is auto, but ${git}. Name the branch, or use production.`);
      return git.isDefault ? { production: true } : { branch: fittingBranch(name, git.name) };
    default:
      return { branch: legalBranch(name, requested) };
  }
}

/**
 * A git branch as Metaflow accepts it: lower-case letters, digits and `_`. A changed name ends with a digest of the original, because other
 * branches may look the same then, and each has its own deployments. So does a name that looks as if it had been changed.
 * @throws {UsageError} if nothing of the name can be kept
 */
function fittingBranch(option: string, branch: string): string {
  const readable = branch
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
  if (isLegal(branch) && !FITTED.test(branch)) return branch;
  if (readable === '')
    throw new UsageError(
      `${option} is auto, but the branch "${branch}" has no letter or digit that Metaflow accepts. Give a name.`,
    );
  return `${readable.slice(0, MAX_BRANCH_LENGTH - DIGEST - 1)}_${digestOf(branch, DIGEST)}`;
}

/** @throws {UsageError} */
function legalBranch(option: string, branch: string): string {
  if (isLegal(branch)) return branch;
  throw new UsageError(
    `${option} must be auto, production, none, or a branch of at most ${MAX_BRANCH_LENGTH} lowercase letters, digits and "_", got ${shownValue(branch)}.`,
  );
}

function isLegal(branch: string): boolean {
  return /^[a-z0-9_]+$/.test(branch) && branch.length <= MAX_BRANCH_LENGTH;
}
