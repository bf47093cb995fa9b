import { setImmediate } from 'node:timers/promises';
import type { CiJob, Host } from '../ci/host.js';
import { requireWritable } from '../ci/hosts/requested-file.js';
import { inputName } from '../options/option.js';
import { OPTIONS } from '../options/table.js';
import type { Redactor } from '../redaction/index.js';
import { hasArtifactService } from './artifacts/has-artifact-service.js';
import { explain } from './explain.js';
import { matrixOf } from './step-identity.js';
import { junitFileOf, summaryChoice, writesSummary, type Inputs } from './inputs/inputs.js';
import { recordedStep } from './matrix/recorded-step.js';
import { savePostState } from './post-state.js';
import type { RecordDraft } from './matrix/record-draft.js';
import type { StepFiles } from './step-artifacts.js';
import type { StepSecrets } from './step-secrets.js';

/** Loads the module while the first flow starts, not earlier. */
export const loadStepReport = () => import('./step-report.js');
type StepReport = Awaited<ReturnType<typeof loadStepReport>>;

export interface ActionHostOptions {
  readonly env: NodeJS.ProcessEnv;
  /** Aborted when the job is cancelled. Default: never aborted. */
  readonly cancel?: AbortSignal;
  readonly secrets: StepSecrets;
  /** Absent if they could not be read. */
  readonly inputs: Inputs | undefined;
  /** Absent if they could not be made. */
  readonly files: StepFiles | undefined;
  /** Creates the record that `post` uploads for a later report job if the step is killed. */
  readonly draftRecord?: (stepReport: StepReport) => RecordDraft | undefined;
}

/** The host for a step that uses the action. */
export function actionHost({
  env,
  cancel = new AbortController().signal,
  secrets,
  inputs,
  files,
  draftRecord,
}: ActionHostOptions): Host {
  let count = 0;
  let record: RecordDraft | undefined;
  let loading: ReturnType<typeof loadStepReport> | undefined;
  const loaded = () => (loading ??= loadStepReport());
  const { report } = inputs ?? {};
  const review = report?.review && { ...report.review, identity: report.identity };
  const junitFile = junitFileOf(env);
  const choice = summaryChoice(env);
  const junitProblem = problemOf(junitFile);
  return {
    job: jobOf(env, inputs),
    naming: inputName,
    explain,
    display: async ({ count: runs, isMixed, order, cancel }) => {
      count = runs;
      // Until the first flow has been spawned, nothing may wait longer than a microtask.
      loading = setImmediate().then(async () => {
        if (inputs) saveRecordedStep(env, inputs, secrets.redactor);
        if (files) secrets.saveForPost(files.directory);
        const stepReport = await loadStepReport();
        if (inputs) stepReport.warnOfLostVariables(inputs.env);
        record = draftRecord?.(stepReport);
        if (inputs && inputs.report.uploads.kinds.size > 0 && hasArtifactService(env))
          stepReport.prepareUploads();
        return stepReport;
      });
      const { groupedDisplay, jobLog: screen } = await loading;
      return groupedDisplay({ screen, order, isMixed, cancel });
    },
    note: async (text) => (await loaded()).printLine(text),
    ...(env['RUNNER_DEBUG'] === '1' && { debug: async (text: string) => (await loaded()).debug(text) }),
    warn: async (text) => (await loaded()).warn(text),
    mask: (values, position) => secrets.learn(values, position),
    onBegin: (position) => secrets.beginRun(position),
    // Later steps learn of the first run at once.
    onStart: async (outcome, position) => {
      const { announceRun } = await loaded();
      record?.note(outcome, position);
      if (position === 0) announceRun(outcome);
    },
    onExit: async (outcome, plan, position) => {
      const isJudged = plan.gates.length > 0 || (inputs?.plugins.length ?? 0) > 0;
      const { announceExit } = await loaded();
      if (!isJudged || outcome.status !== 'successful') record?.note(outcome, position);
      if (count === 1) announceExit(outcome, isJudged);
    },
    onEnd: async (outcome, position) => {
      secrets.endRun(position);
      record?.note(outcome, position);
      (await loaded()).reportEnd(outcome);
    },
    setOutputs: async (outputs) => (await loaded()).setOutputs(outputs),
    showProblem: async (message, place) =>
      (await loaded()).annotateStep({ level: 'error', title: '', message, ...place }),
    annotate: async (annotation) => {
      const { annotateStep, printAnnotation } = await loaded();
      (report?.annotations === false ? printAnnotation : annotateStep)(annotation);
    },
    showFailure: async (_, text, { logs }) => (await loaded()).reportFailure(text, logs),
    ...(review && {
      reportToReviewers: async (report) => {
        const { reportToReviewers } = await import('./github/report-to-reviewers.js');
        await reportToReviewers(report, { ...review, env, cancel });
      },
    }),
    onReported: async () => (await loaded()).showLastAnnotations(),
    ...(files && { writeResults: async (runs) => (await loaded()).writeResults(files.directory, runs) }),
    ...(junitFile !== undefined && {
      writeJunit: async (xml) => (await loaded()).writeJunit(junitFile, xml, junitProblem),
    }),
    ...(choice !== 'never' && {
      writeSummary: async (markdown, status) => {
        if (writesSummary(choice, status)) await (await loaded()).appendSummary(markdown);
      },
    }),
  };
}

/** From here on, a later report job includes this step, whatever happens to it. */
function saveRecordedStep(env: NodeJS.ProcessEnv, { report }: Inputs, redactor: Redactor): void {
  if (report.uploads.kinds.has('report') && hasArtifactService(env))
    savePostState({ recordedStep: recordedStep(report.identity, redactor) });
}

/**
 * Checks now a file that is written at the end, because a flow may replace it with a link. A problem then costs only a warning. The
 * checkout may already have a link there that leads to our own output, where the runner takes lines for commands.
 */
function problemOf(file: string | undefined): Error | undefined {
  try {
    requireWritable(inputName(OPTIONS.junit), file, { takesPipes: false });
    return undefined;
  } catch (error) {
    return error as Error;
  }
}

function jobOf(env: NodeJS.ProcessEnv, inputs: Inputs | undefined): CiJob {
  const { identity } = inputs?.report ?? {};
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  return {
    name: identity?.job ?? env['GITHUB_JOB'] ?? '',
    attempt: identity?.attempt ?? (Number(env['GITHUB_RUN_ATTEMPT']) || 1),
    matrix: matrixOf(identity?.matrix),
    sha: env['GITHUB_SHA'],
    actor: env['GITHUB_ACTOR'],
    url: server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined,
  };
}
