import { statusWithoutRun } from '../../execution/plan/before-start.js';
import { bounded, MAX_LINE_LENGTH } from '../../outcome/bounded-text.js';
import type { Redactor } from '../../redaction/index.js';
import type { Annotation } from '../../report/annotations.js';
import type { Outputs } from '../../report/outputs.js';
import { countText } from '../../report/summary/run-table.js';
import { jobSummary, problemSummary } from '../../report/summary/short-summary.js';
import { UsageError } from '../../runner/index.js';
import { faultOf } from '../cancellation.js';
import type { Host } from '../host.js';
import { explained } from '../report/failure-message.js';
import type { DeployOutcome } from './deploy-plan.js';
import { deployFacts, deployOutputs } from './deploy-report.js';

export interface DeployedJob {
  readonly status: DeployOutcome['status'] | 'timeout';
  readonly outcomes: readonly DeployOutcome[];
  /** Why nothing could be done. */
  readonly problem: unknown;
}

export interface JobReport {
  readonly outcomes: readonly DeployOutcome[];
  readonly problem: unknown;
  /** The line of code that is the reason for the problem, if one is. */
  readonly problemPlace?: DeployOutcome['place'];
  readonly cancel: AbortSignal;
  readonly redactor: Redactor;
  /** The outcomes contain no secrets. */
  readonly summaryOf: (shown: readonly DeployOutcome[]) => string | Promise<string>;
  /** Default: the outputs for deployments. */
  readonly outputsOf?: (shown: readonly DeployOutcome[], status: DeployOutcome['status']) => Outputs;
  /** A JSON-ready object. Default: a deployment's details. */
  readonly factsOf?: (outcome: DeployOutcome) => object;
  /** What was done to the successful ones, e.g. `deployed`. */
  readonly done: string;
  /** A heading for the summary, without secrets. */
  readonly title: string | undefined;
}

/** Reports the results of a deployment job: outputs and files first, then the summary, and problems last. */
export async function reportJob(host: Host, report: JobReport): Promise<DeployedJob> {
  const { outcomes, cancel, redactor, summaryOf, done, title } = report;
  const { outputsOf = deployOutputs, factsOf = deployFacts } = report;
  const problem = faultOf(cancel) ?? report.problem;
  const status =
    problem === undefined ? statusOf(outcomes) : (statusWithoutRun(problem, cancel) as DeployedJob['status']);
  const shown = outcomes.map((outcome) => redacted(outcome, redactor));
  await host.setOutputs?.(outputsOf(shown, status === 'timeout' ? 'failed' : status));
  await host.writeResults?.(shown.map(factsOf));
  const summary = shown.length > 0 ? await summaryOf(shown) : undefined;
  const message = problem === undefined ? undefined : redactor.text(explained(problem, host));
  const markdownOfAll =
    summary ?? (message === undefined ? undefined : problemSummary({ message, done, title }));
  if (markdownOfAll !== undefined) await host.writeSummary?.(markdownOfAll, status);
  if (message !== undefined) await (host.showProblem ?? host.warn)(message, placeShown(report));
  const annotations = failuresOf(shown, done);
  for (const annotation of annotations) await annotate(host, annotation);
  const heading = `### ${countText(shown.length, 'deployment')}: ${status}\n`;
  const markdown = (maxBytes: number) => jobSummary({ summary, heading, problem: message, done }, maxBytes);
  await host.reportToReviewers?.({ status, markdown, annotations });
  await host.onReported?.();
  return { status, outcomes, problem };
}

function placeShown({ problemPlace: place, redactor }: JobReport): DeployOutcome['place'] {
  return place && { ...place, file: redactor.text(place.file) };
}

/** A job's status, from those of its flows or deployments. */
function statusOf(outcomes: readonly DeployOutcome[]): DeployOutcome['status'] {
  const statuses = outcomes.map(({ status }) => status);
  return (['failed', 'cancelled'] as const).find((status) => statuses.includes(status)) ?? 'successful';
}

/** A redacted outcome. */
function redacted(outcome: DeployOutcome, redactor: Redactor): DeployOutcome {
  const { label, status, error, place, triggers, ...texts } = outcome;
  const shown = Object.entries(texts).flatMap(([key, text]) =>
    text === undefined ? [] : [[key, redactor.text(text)] as const],
  );
  return {
    ...(Object.fromEntries(shown) as typeof texts),
    ...{ label: redactor.text(label), status },
    ...(triggers && { triggers: triggers.map((trigger) => redactor.text(trigger)) }),
    ...(error && { error: new UsageError(bounded(redactor.text(error.message), MAX_LINE_LENGTH)) }),
    ...(place && { place: { ...place, file: redactor.text(place.file) } }),
  };
}

function failuresOf(shown: readonly DeployOutcome[], done: string): Annotation[] {
  return shown.flatMap(({ label, error, place }) =>
    error ? [{ level: 'error', title: `${label} was not ${done}`, message: error.message, ...place }] : [],
  );
}

async function annotate(host: Host, annotation: Annotation): Promise<void> {
  if (host.annotate) await host.annotate(annotation);
  else await host.warn(`${annotation.title}: ${annotation.message}`);
}
