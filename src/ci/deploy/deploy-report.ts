import { code, escapeMarkdown, link, table } from '../../report/summary/markdown.js';
import { bounded } from '../../outcome/bounded-text.js';
import { shortened } from '../../report/plain-text.js';
import type { Outputs } from '../../report/outputs.js';
import { MAX_OUTPUT_BYTES, textThatFits } from '../../report/runs-text.js';
import { countText } from '../../report/summary/run-table.js';
import { failuresOf, othersThan } from '../report/summary-failures.js';
import type { UploadedArtifact } from '../host.js';
import type { DeployOutcome } from './deploy-plan.js';

/** Outputs about deployments for later steps. Outputs that name a single deployment describe the first. */
export function deployOutputs(outcomes: readonly DeployOutcome[], status: DeployOutcome['status']): Outputs {
  const [first] = outcomes.filter((outcome) => outcome.status === 'successful');
  return {
    status,
    deployments: fittingText(outcomes, deployFacts, shortDeployFacts),
    'deployment-name': first?.name ?? '',
    'deployment-url': first?.url ?? '',
  };
}

/** As JSON: complete, or shortened with a mark and the unsuccessful ones first, so that a program can read it. */
function fittingText(
  outcomes: readonly DeployOutcome[],
  facts: (outcome: DeployOutcome) => object,
  short: (outcome: DeployOutcome) => object,
): string {
  const shortFacts = (outcome: DeployOutcome) => ({ ...short(outcome), shortened: true });
  for (const form of [facts, shortFacts]) {
    const text = textThatFits(outcomes, form);
    if (text !== undefined) return text;
  }
  const isGood = ({ status }: DeployOutcome) => status === 'successful';
  let room = MAX_OUTPUT_BYTES - '[]'.length;
  return JSON.stringify(
    [...outcomes.filter((one) => !isGood(one)), ...outcomes.filter(isGood)]
      .map(shortFacts)
      .filter((one) => (room -= Buffer.byteLength(JSON.stringify(one)) + 1) > 0),
  );
}

/** In bytes, in a shortened output. */
const MAX_SHORT_LENGTH = 200;

function shortDeployFacts({ flowFile, status, name, error }: DeployOutcome): object {
  const short = (text: string | undefined) => text && bounded(text, MAX_SHORT_LENGTH);
  return {
    ...{ flowFile: short(flowFile), status, name: short(name) },
    ...(error && { error: bounded(error.message, MAX_SHORT_LENGTH) }),
  };
}

function shortStartFacts(outcome: DeployOutcome): object {
  const { label, status, runId, pathspec, error } = startFacts(outcome);
  return {
    ...{ label: bounded(label, MAX_SHORT_LENGTH), status, runId, pathspec },
    ...(error !== undefined && { error: bounded(error, MAX_SHORT_LENGTH) }),
  };
}

/** Outputs for later steps about runs that were triggered and are not followed. */
export function startOutputs(outcomes: readonly DeployOutcome[], status: DeployOutcome['status']): Outputs {
  const [first] = outcomes.filter((outcome) => outcome.status === 'successful');
  return {
    // The runs have not ended yet.
    status: status === 'successful' ? 'running' : status,
    'run-id': first?.pathspec?.split('/')[1] ?? '',
    pathspec: first?.pathspec ?? '',
    'flow-name': first?.flow ?? '',
    'orchestrator-url': first?.url ?? '',
    'deployment-name': first?.name ?? '',
    runs: fittingText(outcomes, startFacts, shortStartFacts),
  };
}

/** A triggered run's details for JSON. */
export function startFacts({ label, status, flow, name, pathspec, url, error }: DeployOutcome) {
  return {
    ...{ label, status: status === 'successful' ? 'running' : status, flowName: flow, deploymentName: name },
    ...{ runId: pathspec?.split('/')[1], pathspec, orchestratorUrl: url },
    ...(error && { error: error.message }),
  };
}

/** A deployment's details for JSON. */
export function deployFacts(outcome: DeployOutcome): Readonly<Record<string, unknown>> {
  const { flowFile, status, flow, name, url, project, branch, schedule, timezone, error } = outcome;
  return {
    ...{ flowFile, status, flow, name, url, project, branch, schedule, timezone },
    triggers: outcome.triggers ?? [],
    namespace: outcome.namespace,
    ...(error && { error: error.message }),
  };
}

const ORCHESTRATORS: Readonly<Record<string, string>> = {
  'argo-workflows': 'Argo Workflows',
  'step-functions': 'AWS Step Functions',
  airflow: 'Airflow',
};

export interface DeploySummaryOptions {
  readonly title: string | undefined;
  readonly orchestrator: string;
  /** How the git branch became one of Metaflow's. */
  readonly branchNote: string | undefined;
  readonly manifests: UploadedArtifact | undefined;
}

/** GitHub drops summaries larger than 1 MiB. */
const MAX_ROWS = 300;
const MAX_NAME_LENGTH = 200;
const MAX_TRIGGERS = 5;

/** A name for a table. */
function named(text = ''): string {
  return code(shortened(text, MAX_NAME_LENGTH));
}

const SYMBOLS = { successful: '✅', failed: '❌', cancelled: '⚪' } as const;

/**
 * A table's heading: what was done, or how many were not successful.
 * @param done what was done, and where, e.g. `deployed on Airflow`
 */
function headingOf(outcomes: readonly DeployOutcome[], noun: string, done: string, good: string): string {
  const bad = outcomes.filter(({ status }) => status !== 'successful').length;
  return bad === 0 ? `### ${good}` : `### ❌ ${bad} of ${countText(outcomes.length, noun)} not ${done}`;
}

/** The orchestrator's own name, for Markdown. */
function placeName(orchestrator: string): string {
  return escapeMarkdown(ORCHESTRATORS[orchestrator] ?? orchestrator);
}

/** What was deployed, and what was not and why. */
export function deploySummary(
  outcomes: readonly DeployOutcome[],
  { title, orchestrator, branchNote, manifests }: DeploySummaryOptions,
): string {
  const where = placeName(orchestrator);
  const isManifest = outcomes.some(({ manifest }) => manifest !== undefined);
  const rows = outcomes
    .slice(0, MAX_ROWS)
    .map((outcome) => [
      SYMBOLS[outcome.status],
      named(outcome.label),
      link(named(outcome.name), outcome.url),
      named(outcome.branch),
      startsBy(outcome, isManifest),
    ]);
  return [
    ...(title === undefined ? [] : [`## ${escapeMarkdown(title)}`]),
    isManifest
      ? headingOf(outcomes, 'flow', `compiled for ${where}`, `Manifests for ${where}`)
      : headingOf(outcomes, 'flow', `deployed on ${where}`, `Deployments on ${where}`),
    table(['', 'Flow', 'Deployment', 'Branch', 'Runs'], rows),
    ...othersThan(outcomes, MAX_ROWS),
    ...(branchNote === undefined ? [] : [escapeMarkdown(branchNote)]),
    ...(manifests ? [`The manifests are in the artifact ${link(code(manifests.name), manifests.url)}.`] : []),
    ...failuresOf(outcomes),
  ].join('\n\n');
}

/** Which runs were triggered, and which were not and why. */
export function startSummary(
  outcomes: readonly DeployOutcome[],
  { title, orchestrator }: Pick<DeploySummaryOptions, 'title' | 'orchestrator'>,
): string {
  const where = placeName(orchestrator);
  const rows = outcomes
    .slice(0, MAX_ROWS)
    .map(({ status, label, pathspec = '', name, url }) => [
      status === 'successful' ? '🔵' : SYMBOLS[status],
      named(label),
      pathspec === '' ? '' : link(named(pathspec), url),
      named(name),
    ]);
  return [
    ...(title === undefined ? [] : [`## ${escapeMarkdown(title)}`]),
    headingOf(outcomes, 'run', `started on ${where}`, `Started on ${where}`),
    table(['', 'What', 'Run', 'Deployment'], rows),
    ...othersThan(outcomes, MAX_ROWS),
    ...(outcomes.some(({ status }) => status === 'successful') ? ['This step does not follow them.'] : []),
    ...failuresOf(outcomes),
  ].join('\n\n');
}

/** What was removed, and what was not and why. */
export function teardownSummary(
  outcomes: readonly DeployOutcome[],
  { title, orchestrator }: Pick<DeploySummaryOptions, 'title' | 'orchestrator'>,
): string {
  const where = placeName(orchestrator);
  const rows = outcomes
    .slice(0, MAX_ROWS)
    .map(({ status, label, flow, branch }) => [SYMBOLS[status], named(label), named(flow), named(branch)]);
  return [
    ...(title === undefined ? [] : [`## ${escapeMarkdown(title)}`]),
    headingOf(outcomes, 'deployment', `torn down on ${where}`, `Torn down on ${where}`),
    table(['', 'Deployment', 'Flow', 'Branch'], rows),
    ...othersThan(outcomes, MAX_ROWS),
    ...failuresOf(outcomes),
  ].join('\n\n');
}

function startsBy({ status, schedule, timezone, triggers = [] }: DeployOutcome, isManifest: boolean): string {
  if (status !== 'successful' || isManifest) return '';
  const zone = timezone === undefined ? '' : ` (${escapeMarkdown(timezone)})`;
  const more = triggers.length - MAX_TRIGGERS;
  const starts = [
    ...(schedule === undefined ? [] : [`${named(schedule)}${zone}`]),
    ...triggers.slice(0, MAX_TRIGGERS).map((trigger) => `on ${named(trigger)}`),
    ...(more > 0 ? [`and on ${more} more`] : []),
  ];
  return starts.length === 0 ? 'when triggered' : starts.join(', ');
}

/** A log line for a flow. */
export function deployLine({ label, status, name, url, branch, manifest }: DeployOutcome): string {
  if (status !== 'successful') return `✗ ${label}: ${status === 'failed' ? 'not deployed' : 'cancelled'}`;
  if (manifest !== undefined) return `✓ ${label}: ${manifest}`;
  const as = branch === undefined ? '' : ` (branch ${branch})`;
  return `✓ ${label}: deployed as ${name ?? ''}${as}${url === undefined ? '' : ` ${url}`}`;
}
