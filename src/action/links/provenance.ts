import { readRegularText } from '../../client/regular-file.js';
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
    'github-head-sha': pullRequest?.head?.sha,
    'github-ref': env['GITHUB_REF'],
    // Where it has no page that we know of, its id.
    'github-run': workflowRunUrl(env) ?? env['GITHUB_RUN_ID'],
    'github-attempt': env['GITHUB_RUN_ATTEMPT'],
    'github-job': env['GITHUB_JOB'],
    'github-pull-request': pullRequest?.number === undefined ? undefined : String(pullRequest.number),
    'github-actor': env['GITHUB_ACTOR'],
  };
  return Object.fromEntries(
    Object.entries(tags).flatMap(([name, value]) =>
      value ? [[name, value.slice(0, LONGEST_TAG - name.length - 1)]] : [],
    ),
  );
}

/** Metaflow's limit, in characters. */
const LONGEST_TAG = 500;

interface PullRequest {
  readonly number?: number;
  readonly head?: { readonly sha?: string };
}

/** Of the event that the workflow was started by, if it concerns a pull request. */
function pullRequestOf({ GITHUB_EVENT_PATH: file }: NodeJS.ProcessEnv): PullRequest | undefined {
  if (!file) return undefined;
  try {
    return (JSON.parse(readRegularText(file)) as { pull_request?: PullRequest }).pull_request;
  } catch {
    return undefined;
  }
}
