import { MAX_TAG_LENGTH } from '../../client/identifiers.js';
import { plainTag } from '../../execution/plan/plain-tag.js';
import { beginning } from '../../outcome/bounded-text.js';
import { IN_QUOTES } from '../../runner/index.js';
import { runName } from '../artifacts/artifact-name.js';
import type { StepIdentity } from '../step-identity.js';
import { pullRequestOf } from './pull-request.js';
import { workflowRunUrl } from './server-pages.js';

/**
 * Where a run comes from, as tags on the run (`github-sha:…`), so that people can find it from the commit, the pull request or the workflow
 * run, and the other way round.
 */
export function provenanceOf(env: NodeJS.ProcessEnv): Record<string, string> {
  const { number, headSha } = pullRequestOf(env);
  const tags = {
    'github-repository': env['GITHUB_REPOSITORY'],
    'github-sha': env['GITHUB_SHA'],
    'github-head-sha': headSha,
    'github-ref': env['GITHUB_REF'],
    'github-event': env['GITHUB_EVENT_NAME'],
    'github-run': workflowRunOf(env),
    'github-attempt': env['GITHUB_RUN_ATTEMPT'],
    'github-job': env['GITHUB_JOB'],
    'github-pull-request': number === undefined ? undefined : String(number),
    'github-actor': env['GITHUB_ACTOR'],
  };
  return Object.fromEntries(
    Object.entries(tags).flatMap(([name, value]) => (value ? [[name, fitting(name, value)]] : [])),
  );
}

/** This workflow run's page or, if we know of none, its id. */
export function workflowRunOf(env: NodeJS.ProcessEnv): string | undefined {
  return workflowRunUrl(env) ?? env['GITHUB_RUN_ID'];
}

/** Begins the tag by which a run is found from the same run of another workflow run. */
export const STEP_TAG = 'github-step';

/** Which of a step's runs it is: the same in every workflow run. Records distinguish runs by the same facts. */
export function stepProvenance(identity: StepIdentity, label: string): Record<string, string> {
  return { [STEP_TAG]: runName(identity, label) };
}

/** The tag of a run that comes from there. */
export function provenanceTag(
  name: 'github-repository' | 'github-ref' | 'github-event' | 'github-run' | 'github-job',
  value: string,
): string {
  return `${name}:${fitting(name, value)}`;
}

/** Anyone who names a branch chooses a part of the tags, which reach shells on a cluster. */
function fitting(name: string, value: string): string {
  const begin = `${name}:`;
  const tag = beginning(`${begin}${value}`, MAX_TAG_LENGTH);
  return plainTag(tag, IN_QUOTES).slice(begin.length);
}
