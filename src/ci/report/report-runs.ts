import { failureText, type ShownTracebacks } from '../../display/failure-text.js';
import type { RunProgress } from '../../display/progress.js';
import { MAX_LINE_LENGTH, withBoundedLines } from '../../outcome/bounded-text.js';
import { statusWithoutRun } from '../../execution/plan/before-start.js';
import { decisive, type OutcomeStatus } from '../../outcome/outcome.js';
import { redactedOutcome } from '../../outcome/redacted/redacted-outcome.js';
import { runFacts } from '../../outcome/run-facts.js';
import type { Redactor } from '../../redaction/index.js';
import { junit } from '../../report/junit.js';
import { runWarnings, type Annotation } from '../../report/annotations.js';
import { baseRemarks } from '../../report/base-remarks.js';
import { allOutputs, reasonOfStep } from '../../report/outputs.js';
import { firstAdvice } from '../../report/slowness.js';
import { withAddedParts } from '../../report/summary/added-parts.js';
import { redactedMarkdown } from '../../report/summary/redacted-markdown.js';
import { problemSummary, shortSummary } from '../../report/summary/short-summary.js';
import { summary } from '../../report/summary/summary.js';
import type { SummaryOptions } from '../../report/summary/summary-options.js';
import { annotationsOfRuns, redactedAnnotation, type AnnotatedJob } from './annotations-of-runs.js';
import { explained, plainName } from './failure-message.js';
import type { Host, UploadedArtifacts } from '../host.js';
import { keepArtifacts } from './keep-artifacts.js';
import type { ExecutedRun } from '../make-runs.js';
import type { ReportPart } from '../plugins/plugin.js';
import type { Plugins } from '../plugins/plugins.js';
import type { EntryOptions } from '../run-in-ci.js';
import { warnOfFullDisks, warnOfMissingFacts, warnOfUnorderedItems } from './run-warnings.js';

/** What there is to report about a job. */
export interface JobToReport {
  readonly runs: readonly ExecutedRun[];
  /** Why the runs could not be made, if so. */
  readonly problem: unknown;
  readonly cancel: AbortSignal;
  readonly redactor: Redactor;
  /** Where the job keeps its files, if it has a directory. */
  readonly directory: string | undefined;
}

/**
 * Reports a job's runs through its host: fast parts first, because a cancelled job has only seconds left, and last why runs were not
 * successful. Never throws: whatever cannot be reported causes a warning. Resolves to the job's status.
 */
export async function reportRuns(
  job: JobToReport,
  host: Host,
  plugins: Plugins | undefined,
  options: EntryOptions,
): Promise<OutcomeStatus> {
  const { problem, cancel, redactor } = job;
  const runs = job.runs.map((run) => ({ ...run, outcome: redactedOutcome(run.outcome, redactor) }));
  const outcomes = runs.map(({ outcome }) => outcome);
  const otherwise = statusWithoutRun(problem, cancel);
  const status = problem === undefined ? (decisive(outcomes)?.status ?? otherwise) : otherwise;
  const attempt = attempting(host, redactor);
  await host.setOutputs?.(allOutputs(outcomes, { otherwise, problem }));
  await host.writeResults?.(outcomes.map(runFacts));
  const message = problem === undefined ? undefined : redactor.text(explained(problem, host));
  const jobProblem =
    message === undefined ? undefined : { reason: reasonOfStep(otherwise, problem), message };
  const { workspace = process.cwd() } = options;
  if (host.writeJunit) {
    const directories = new Map(runs.map(({ outcome, plan }) => [outcome, { workspace, cwd: plan.cwd }]));
    await attempt('The JUnit report', () =>
      host.writeJunit?.(junit(outcomes, { problem: jobProblem, directories })),
    );
  }
  const keep = options.keep ?? (async () => await keepArtifacts(job, host));
  const kept = (await attempt('The artifacts', async () => await keep(outcomes))) ?? {};
  const parts = (await plugins?.onReport(outcomes)) ?? [];
  const shown = summaryOptions(runs, kept, redactor, options);
  // The Markdown is already redacted, and is not searched again: a replacement could remove what keeps the flow's text inside its frame.
  const summaryText = () =>
    message !== undefined && runs.length === 0
      ? problemSummary({ message, done: 'run', title: shown.title })
      : withAddedParts(summary(outcomes, shown), addedParts(parts, redactor));
  if (host.writeSummary && (runs.length > 0 || message !== undefined))
    await attempt('The job summary', () => host.writeSummary?.(summaryText(), status));
  if (message !== undefined) await (host.showProblem ? host.showProblem(message) : host.warn(message));
  const shownTracebacks: ShownTracebacks = new Map();
  for (const run of runs) {
    const why = failureText(run.outcome, lastLinesOf(run, redactor), shownTracebacks);
    const text = why === undefined ? undefined : withBoundedLines(why, MAX_LINE_LENGTH);
    if (run.outcome.status !== 'successful') await host.showFailure?.(run, text, kept);
    warnOfMissingFacts(run, host, host.naming ?? plainName);
    warnOfUnorderedItems(run, host);
    warnOfFullDisks(run, host, job.directory);
  }
  if (!host.annotate) {
    for (const { outcome, plan } of runs)
      for (const { message } of runWarnings(outcome, { workspace, cwd: plan.cwd }))
        await host.warn(`${outcome.pathspec ?? outcome.label}: ${message}`);
    for (const { level, message } of baseRemarks(outcomes))
      await (level === 'warning' ? host.warn(message) : host.note(message));
  }
  const annotated = { host, workspace, logArtifact: kept.logs?.name };
  const annotations = annotationsOf(runs, parts, annotated, redactor);
  for (const annotation of annotations) await host.annotate?.(annotation);
  if (host.reportToReviewers) {
    const markdown = (maxBytes: number) =>
      runs.length > 0
        ? shortSummary(outcomes, shown, maxBytes)
        : problemSummary({ message: message ?? '', done: 'run' }, maxBytes);
    await host.reportToReviewers({ status, markdown, annotations });
  }
  await host.onReported?.();
  return status;
}

/** Turns a host's failures into warnings. */
function attempting(host: Host, redactor: Redactor) {
  return async <Result>(what: string, act: () => Result | Promise<Result>): Promise<Result | undefined> => {
    try {
      return await act();
    } catch (error) {
      await host.warn(redactor.text(`${what} could not be written: ${(error as Error).message}`));
      return undefined;
    }
  };
}

/** What plugins add to the summary, redacted. */
function addedParts(parts: readonly ReportPart[], redactor: Redactor): string[] {
  const redact = (shown: string) => redactor.text(shown);
  return parts.flatMap((part) => part.summary ?? []).map((markdown) => redactedMarkdown(markdown, redact));
}

function summaryOptions(
  runs: readonly ExecutedRun[],
  kept: UploadedArtifacts,
  redactor: Redactor,
  { workspace = process.cwd(), sourceUrl, summaryTitle, ranking }: EntryOptions,
): SummaryOptions {
  const cwd = runs[0]?.plan.cwd ?? workspace;
  const title = redactor.text(summaryTitle);
  return { workspace, cwd, ...kept, sourceUrl, ranking, title };
}

/** The tasks' last lines, redacted; a secret that spans lines is found across them. */
function lastLinesOf({ progress }: ExecutedRun, redactor: Redactor): Pick<RunProgress, 'lastLines'> {
  return {
    lastLines: (task) => {
      const lines = progress.lastLines(task);
      return lines && lines.length > 0 ? redactor.text(lines.join('\n')).split('\n') : lines;
    },
  };
}

/** All annotations, redacted. */
function annotationsOf(
  runs: readonly ExecutedRun[],
  parts: readonly ReportPart[],
  job: AnnotatedJob,
  redactor: Redactor,
): Annotation[] {
  const pluginAnnotations = parts.flatMap(({ annotations = [] }) => annotations);
  return [
    ...annotationsOfRuns(runs, job),
    ...baseRemarks(runs.map(({ outcome }) => outcome)),
    ...pluginAnnotations,
    ...slownessNotice(runs),
  ].map((annotation) => redactedAnnotation(annotation, redactor));
}

/** Once for all of a job's runs. */
function slownessNotice(runs: readonly ExecutedRun[]): Annotation[] {
  const found = firstAdvice(runs.map(({ outcome }) => outcome));
  if (!found) return [];
  const { outcome, advice } = found;
  const title = `How to make ${outcome.pathspec ?? outcome.label} faster`;
  return [{ level: 'notice', title, message: advice.join('\n') }];
}
