import './spare-memory.js';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import * as core from './runner-commands/actions-core.js';
import { writeNamedFile } from '../client/index.js';
import type { Redactor } from '../redaction/index.js';
import type { MadeRun } from '../ci/make-runs.js';
import { tellFullDisks, tellMissing } from '../ci/tell-runs.js';
import { inputName } from '../options/option.js';
import { annotationsOf, isExplained, type Annotation } from '../report/annotations.js';
import { withBoundedLines } from '../outcome/bounded-text.js';
import { durationText } from '../report/duration-text.js';
import { failureText } from '../display/failure-text.js';
import { failedTasks } from '../outcome/failure.js';
import { junit } from '../report/junit.js';
import { durationSeconds, type OutcomeStatus, type RunOutcome } from '../outcome/outcome.js';
import { allOutputs } from '../report/outputs.js';
import { redactedOutcome } from '../outcome/redacted-outcome.js';
import { runFacts } from '../outcome/run-facts.js';
import { slowness } from '../report/slowness.js';
import { summary } from '../report/summary/summary.js';
import type { UploadedArtifact } from './artifacts/artifact-upload.js';
import { failureMessage, problemMessage } from './failure-message.js';
import type { ReportInputs } from './inputs/inputs.js';
import { lostVariablesText } from './inputs/lost-variables.js';
import { say } from './runner-commands/job-log.js';
import { appendSummary } from './runner-commands/job-summary.js';
import { writeResults } from './runner-commands/results-file.js';
import { annotatedFile, sourceUrl } from './links/source-url.js';
import {
  leaveToPost,
  uploadArtifacts,
  type StepArtifacts,
  type StepFiles,
  type UploadOptions,
} from './step-artifacts.js';
import { annotate, showLastAnnotations, warn } from './runner-commands/step-annotations.js';
import { setOutputs } from './runner-commands/step-outputs.js';

export { jobLog, say } from './runner-commands/job-log.js';
export { warn } from './runner-commands/step-annotations.js';
export { reportMatrixJobs } from './matrix/matrix-jobs.js';
export { announceExit, announceRun } from './runner-commands/step-outputs.js';

export interface StepResult {
  readonly runs: readonly MadeRun[];
  /** What kept us from making the runs, if anything did. */
  readonly problem: unknown;
  readonly cancel: AbortSignal;
  readonly redactor: Redactor;
  /** Absent when they could not be made. */
  readonly files: StepFiles | undefined;
  /** Absent when the inputs could not be read. */
  readonly inputs: ReportInputs | undefined;
}

/** Tells in a line which variables of the job the flows do not get. */
export function tellLostVariables(given: Readonly<Record<string, string | undefined>>): void {
  const text = lostVariablesText(process.env, given);
  if (text !== undefined) say(text);
}

/** Tells in a line how one of several runs ended. */
export function tellEnd(outcome: RunOutcome): void {
  const mark = outcome.status === 'successful' ? '✓' : '✗';
  const run = outcome.pathspec === undefined ? '' : ` ${outcome.pathspec}`;
  say(`${mark} ${outcome.label}:${run} ${outcome.status} after ${durationText(durationMs(outcome))}`);
}

/** Writes outputs, files and summary, and only then lets the step fail. */
export async function reportStep(result: StepResult): Promise<void> {
  const { problem, cancel, redactor, files, inputs } = result;
  const runs = result.runs.map((run) => ({ ...run, outcome: redactedOutcome(run.outcome, redactor) }));
  const outcomes = runs.map(({ outcome }) => outcome);
  const otherwise: OutcomeStatus = cancel.aborted ? 'cancelled' : 'failed';
  // First what cannot fail slowly: a cancelled action has seconds left, and its upload waits for `post`.
  setOutputs(allOutputs(outcomes, undefined, otherwise));
  const resultsFile = files && writeResults(files.directory, outcomes.map(runFacts));
  if (resultsFile !== undefined) setOutputs({ 'results-file': resultsFile });
  if (inputs?.junitFile !== undefined) writeJunit(inputs.junitFile, outcomes, redactor);
  const artifacts = inputs && files ? await artifactsOf(outcomes, { files, inputs, redactor, cancel }) : {};
  const failed = problem !== undefined || outcomes.some(({ status }) => status !== 'successful');
  const wantsSummary = inputs?.summary === 'always' || (inputs?.summary === 'on-failure' && failed);
  if (wantsSummary && runs.length > 0) await writeSummary(runs, artifacts, redactor);
  if (problem !== undefined) {
    annotate({ level: 'error', title: '', message: redactor.text(problemMessage(problem)) });
  }
  for (const run of runs) {
    tellFailure(run, artifacts.logs, redactor);
    tellMissing(run, { warn }, inputName);
    tellFullDisks(run, { warn }, files?.directory);
  }
  annotateRuns(runs, artifacts.logs?.name, redactor);
  tellSlowness(runs);
  showLastAnnotations();
  if (failed) process.exitCode = core.ExitCode.Failure;
}

/** What the step uploads; where it has no time for that, the name of what `post` will upload is told to later steps. */
async function artifactsOf(outcomes: readonly RunOutcome[], options: UploadOptions): Promise<StepArtifacts> {
  if (!options.cancel.aborted) return outcomes.length > 0 ? await uploadArtifacts(outcomes, options) : {};
  leaveToPost(outcomes, options.files, options.inputs);
  return {};
}

function writeJunit(file: string, outcomes: readonly RunOutcome[], redactor: Redactor): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeNamedFile(file, redactor.text(junit(outcomes)));
  } catch (error) {
    warn(`Input "junit": ${file} could not be written: ${(error as Error).message}`);
  }
}

async function writeSummary(
  runs: readonly MadeRun[],
  artifacts: StepArtifacts,
  redactor: Redactor,
): Promise<void> {
  const outcomes = runs.map(({ outcome }) => redactor.value(outcome));
  const workspace = path.resolve(process.env['GITHUB_WORKSPACE'] ?? '.');
  const cwd = runs[0]?.plan.cwd ?? workspace;
  const links = { workspace, cwd, ...artifacts, sourceUrl: sourceUrl(process.env, workspace) };
  try {
    await appendSummary(redactor.text(summary(outcomes, links)));
  } catch (error) {
    warn(`The job summary could not be made: ${(error as Error).message}`);
  }
}

/** Of a line that a failed task printed, so many bytes are shown again; the whole is in the log. */
const LONGEST_LINE = 4000;

/** The failed tasks' last lines and tracebacks, outside of any group: nobody has to unfold anything. */
function tellFailure(
  { outcome, progress }: MadeRun,
  logs: UploadedArtifact | undefined,
  redactor: Redactor,
): void {
  const told = failureText(outcome, progress);
  if (told === undefined) return;
  const text = withBoundedLines(redactor.text(told), LONGEST_LINE);
  say(
    logs ? `${text}\nThe full log is in the artifact ${logs.name}${logs.url ? ` (${logs.url})` : ''}.` : text,
  );
}

/** What is said of all runs, what matters most first: GitHub shows the first of many. */
function annotateRuns(runs: readonly MadeRun[], logArtifact: string | undefined, redactor: Redactor): void {
  const found = runs.flatMap((run) =>
    annotationsFor(run, logArtifact, redactor).map((annotation, place) => ({
      annotation,
      // The first of each run before others of one.
      rank: [failedTasks(run.outcome).length > 0 ? 0 : run.outcome.status === 'cancelled' ? 2 : 1, place],
    })),
  );
  found.sort((a, b) => (a.rank[0] ?? 0) - (b.rank[0] ?? 0) || (a.rank[1] ?? 0) - (b.rank[1] ?? 0));
  for (const { annotation } of found) annotate(annotation);
}

/** Remarks on lines of code; a run that is not explained by one gets an error without a place. */
function annotationsFor(
  { outcome, plan }: MadeRun,
  logArtifact: string | undefined,
  redactor: Redactor,
): Annotation[] {
  const workspace = path.resolve(process.env['GITHUB_WORKSPACE'] ?? '.');
  const annotations = annotationsOf(outcome, workspace, plan.cwd);
  const all = annotations.map((annotation) => ({
    ...annotation,
    ...(annotation.file === undefined
      ? {}
      : { file: annotatedFile(process.env, workspace, annotation.file) }),
    message: redactor.text(outcome.error ? problemMessage(outcome.error, plan) : annotation.message),
  }));
  if (isExplained(outcome, annotations)) return all;
  return [
    { level: 'error', title: '', message: redactor.text(failureMessage(outcome, plan, logArtifact)) },
    ...all,
  ];
}

/** Once, though all runs of a step may have the same reasons. */
function tellSlowness(runs: readonly MadeRun[]): void {
  for (const { outcome } of runs) {
    const advice = slowness(outcome);
    if (advice.length === 0) continue;
    const title = `What would make ${outcome.pathspec ?? outcome.label} faster`;
    annotate({ level: 'notice', title, message: advice.join('\n') });
    return;
  }
}

function durationMs(outcome: RunOutcome): number | undefined {
  const seconds = durationSeconds(outcome);
  return seconds === undefined ? undefined : seconds * 1000;
}
