import { code, escapeMarkdown, link, table } from '../../report/summary/markdown.js';
import { bounded } from '../../outcome/bounded-text.js';
import type { Outputs } from '../../report/outputs.js';
import { MAX_OUTPUT_BYTES } from '../../report/runs-text.js';
import { failuresOf, othersThan } from '../report/summary-failures.js';
import type { UploadedArtifact } from '../host.js';
import type { DeployOutcome } from './deploy-plan.js';

/** Outputs about deployments for later steps. Outputs that name a single deployment describe the first. */
export function deployOutputs(outcomes: readonly DeployOutcome[], status: DeployOutcome['status']): Outputs {
  const [first] = outcomes.filter((outcome) => outcome.status === 'successful');
  return {
    status,
    deployments: deploymentsText(outcomes),
    'deployment-name': first?.name ?? '',
    'deployment-url': first?.url ?? '',
  };
}

/** As JSON: complete, or shortened with a mark and the unsuccessful ones first, so that a program can read it. */
function deploymentsText(outcomes: readonly DeployOutcome[]): string {
  const short = (outcome: DeployOutcome) => {
    const { label, status, name, error } = outcome;
    return {
      flowFile: label,
      status,
      name,
      ...(error && { error: bounded(error.message, 200) }),
      shortened: true,
    };
  };
  for (const form of [deployFacts, short]) {
    const text = JSON.stringify(outcomes.map(form));
    if (Buffer.byteLength(text) <= MAX_OUTPUT_BYTES) return text;
  }
  const isGood = ({ status }: DeployOutcome) => status === 'successful';
  let room = MAX_OUTPUT_BYTES;
  return JSON.stringify(
    [...outcomes.filter((one) => !isGood(one)), ...outcomes.filter(isGood)]
      .map(short)
      .filter((one) => (room -= Buffer.byteLength(JSON.stringify(one)) + 1) > 0),
  );
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
    runs: JSON.stringify(outcomes.map(startFacts)),
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
  const { label, status, flow, name, url, project, branch, schedule, timezone, error } = outcome;
  return {
    ...{ flowFile: label, status, flow, name, url, project, branch, schedule, timezone },
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

const SYMBOLS = { successful: '✅', failed: '❌', cancelled: '⚪' } as const;

/** What was deployed, and what was not and why. */
export function deploySummary(
  outcomes: readonly DeployOutcome[],
  { title, orchestrator, branchNote, manifests }: DeploySummaryOptions,
): string {
  const where = ORCHESTRATORS[orchestrator] ?? orchestrator;
  const isManifest = outcomes.some(({ manifest }) => manifest !== undefined);
  const rows = outcomes
    .slice(0, MAX_ROWS)
    .map((outcome) => [
      SYMBOLS[outcome.status],
      code(outcome.label),
      link(code(outcome.name ?? ''), outcome.url),
      code(outcome.branch ?? ''),
      startsBy(outcome, isManifest),
    ]);
  return [
    ...(title === undefined ? [] : [`## ${escapeMarkdown(title)}`]),
    `### ${isManifest ? 'Manifests for' : 'Deployments on'} ${escapeMarkdown(where)}`,
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
  const rows = outcomes.map(({ status, label, pathspec = '', name = '', url }) => [
    status === 'successful' ? '🔵' : SYMBOLS[status],
    code(label),
    pathspec === '' ? '' : link(code(pathspec), url),
    code(name),
  ]);
  return [
    ...(title === undefined ? [] : [`## ${escapeMarkdown(title)}`]),
    `### Started on ${escapeMarkdown(ORCHESTRATORS[orchestrator] ?? orchestrator)}`,
    table(['', 'What', 'Run', 'Deployment'], rows),
    'This step does not follow them.',
    ...failuresOf(outcomes),
  ].join('\n\n');
}

/** What was removed, and what was not and why. */
export function teardownSummary(
  outcomes: readonly DeployOutcome[],
  { title, orchestrator }: Pick<DeploySummaryOptions, 'title' | 'orchestrator'>,
): string {
  const rows = outcomes
    .slice(0, MAX_ROWS)
    .map(({ status, label, flow, branch }) => [
      SYMBOLS[status],
      code(label),
      code(flow ?? ''),
      code(branch ?? ''),
    ]);
  return [
    ...(title === undefined ? [] : [`## ${escapeMarkdown(title)}`]),
    `### Torn down on ${escapeMarkdown(ORCHESTRATORS[orchestrator] ?? orchestrator)}`,
    table(['', 'Deployment', 'Flow', 'Branch'], rows),
    ...othersThan(outcomes, MAX_ROWS),
    ...failuresOf(outcomes),
  ].join('\n\n');
}

function startsBy({ status, schedule, timezone, triggers = [] }: DeployOutcome, isManifest: boolean): string {
  if (status !== 'successful' || isManifest) return '';
  const zone = timezone === undefined ? '' : ` (${escapeMarkdown(timezone)})`;
  const starts = [
    ...(schedule === undefined ? [] : [`${code(schedule)}${zone}`]),
    ...triggers.map((trigger) => `on ${code(trigger)}`),
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
