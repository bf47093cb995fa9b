import { readRegularText } from '../../client/regular-file.js';
import { beginning } from '../../outcome/bounded-text.js';
import { workflowRunUrl } from './server-pages.js';

/**
 * Where a run comes from, as the tags that are put on it (`github-sha:…`): so that it is found from the commit, the pull request or
 * the workflow run, and they from it.
 */
export function provenanceOf(env: NodeJS.ProcessEnv): Record<string, string> {
  const pullRequest = pullRequestOf(env);
  const tags = {
    'github-repository': env['GITHUB_REPOSITORY'],
    'github-sha': env['GITHUB_SHA'],
    // A pull request is built as a merge commit; this is the commit that people know.
    'github-head-sha': textOf(pullRequest?.head?.sha),
    'github-ref': env['GITHUB_REF'],
    // Where it has no page that we know of, its id.
    'github-run': workflowRunUrl(env) ?? env['GITHUB_RUN_ID'],
    'github-attempt': env['GITHUB_RUN_ATTEMPT'],
    'github-job': env['GITHUB_JOB'],
    'github-pull-request': textOf(pullRequest?.number),
    'github-actor': env['GITHUB_ACTOR'],
  };
  return Object.fromEntries(
    Object.entries(tags).flatMap(([name, value]) =>
      value ? [[name, beginning(value, LONGEST_TAG - name.length - 1)]] : [],
    ),
  );
}

/** Metaflow's limit, in characters. */
const LONGEST_TAG = 500;

/** As far as the event, which another program has written, is what it should be. */
interface PullRequest {
  readonly number?: unknown;
  readonly head?: { readonly sha?: unknown } | null;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

/** Of the event that the workflow was started by, if it concerns a pull request. */
function pullRequestOf({ GITHUB_EVENT_PATH: file }: NodeJS.ProcessEnv): PullRequest | undefined {
  if (!file) return undefined;
  try {
    return (
      (JSON.parse(readRegularText(file)) as { pull_request?: PullRequest | null }).pull_request ?? undefined
    );
  } catch {
    return undefined;
  }
}
