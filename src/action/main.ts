import path from 'node:path';
import { cancelOnSignals, surviveClosedOutput } from '../ci/cancellation.js';
import type { Plugin } from '../ci/plugins/plugin.js';
import { runInCi, type EntryOptions } from '../ci/run-in-ci.js';
import type { RunPlan } from '../execution/plan/run-plan.js';
import { inputName } from '../options/option.js';
import { OPTIONS } from '../options/table.js';
import type { Redactor } from '../redaction/index.js';
import { newMarker, processIdentity, UsageError } from '../runner/index.js';
import { artifactName, type ArtifactKind } from './artifacts/artifact-name.js';
import { actionHost, loadStepReport } from './action-host.js';
import type { EnvironmentCache } from './environment-cache.js';
import { explain } from './explain.js';
import { readInputs, workspaceOf, type Inputs } from './inputs/inputs.js';
import { planRuns } from './inputs/plan-runs.js';
import type { RunOutcome } from '../outcome/outcome.js';
import { readSome } from './inputs/read-options.js';
import { otherCommand } from './other-command.js';
import { bundlesIn } from './resume/pending-bundle.js';
import { printLine } from './runner-commands/job-log.js';
import { savePostState, logsIn, metaflowHomeIn, reportIn } from './post-state.js';
import { sourceUrl } from './links/source-url.js';
import { Seal } from './sealed-file.js';
import type { RecordDraft } from './matrix/record-draft.js';
import type { StepFiles } from './step-artifacts.js';
import { makeStepDirectory } from './step-directory.js';
import { shownIdentity, type StepIdentity } from './step-identity.js';
import { firstSecretsOfInputs, secretsOfInputs, StepSecrets } from './step-secrets.js';
import { leadsElsewhere, removeOwn } from '../client/regular-file.js';

/** What a step needs before it runs anything. */
interface Step {
  readonly inputs: Inputs;
  readonly files: StepFiles;
}

/** Runs the action. An internal error fails the step. */
export async function runMain(): Promise<void> {
  try {
    await main();
  } catch (error) {
    const { setFailed } = await import('./runner-commands/actions-core.js');
    const { explained } = await import('../ci/report/failure-message.js');
    setFailed(explained(error, { explain }));
  }
}

/** Makes the runs that the step's inputs name, reports on them, and fails only at the end. */
async function main(): Promise<void> {
  const cancel = cancelOnSignals('The job');
  surviveClosedOutput();
  const seal = new Seal();
  const secrets = new StepSecrets(seal);
  const marker = newMarker(process.env);
  let step: Partial<Step> = {};
  let problem: unknown;
  try {
    const { command } = await readSome(process.env, ['command']);
    if (command === 'report') {
      const { reportMatrixJobs } = await import('./matrix/matrix-jobs.js');
      await reportMatrixJobs(process.env, cancel);
      return;
    }
    const read = await readInputs(process.env);
    step = { inputs: read };
    for (const line of read.idle) printLine(line);
    secrets.learn(firstSecretsOfInputs(process.env, read));
    const inputs = withShownIdentity(read, secrets.redactor);
    const files = makeFiles(inputs.report.identity, seal);
    step = { inputs, files };
    saveStepForPost(inputs, files, marker);
  } catch (error) {
    problem = error;
    secrets.learn(secretsOfInputs(process.env, step.inputs));
  }
  const { inputs, files } = step;
  // Such a line may quote what a service answers.
  const log = (line: string) => {
    printLine(secrets.redactor.text(line));
  };
  const environments = inputs && files && (await environmentCache(inputs, files.directory, log));
  const planned = async () => {
    if (!inputs || !files || problem !== undefined) throw problem;
    return (plans = await planRuns(
      inputs,
      { marker, directory: files.directory, environments, log },
      cancel,
    ));
  };
  let plans: readonly RunPlan[] = [];
  let draft: RecordDraft | undefined;
  const host = actionHost({
    ...{ env: process.env, cancel, secrets, inputs, files },
    draftRecord: (stepReport) =>
      (draft = inputs && files && stepReport.draftRecord(plans, files, inputs.report, cancel)),
  });
  const onEnded = (outcomes: readonly RunOutcome[]) => {
    draft?.close();
    savePostState({ statuses: outcomes.map(({ status }) => status).join() });
  };
  const { redactor } = secrets;
  const other = inputs && files && (await otherCommand(planned, host, { inputs, files, redactor, cancel }));
  const status =
    other ?? (await runInCi(planned, host, await optionsOf(step, secrets, cancel, onEnded))).status;
  if (files && !leadsElsewhere(files.directory)) removeOwn(metaflowHomeIn(files.directory));
  if (status !== 'successful') process.exitCode = 1;
  if (environments) await keepEnvironment(environments, cancel);
}

/** Saves and restores environments, if the step needs one; other steps need not load it. */
async function environmentCache(
  { cache, metaflowVersion, requirements }: Inputs,
  directory: string,
  log: (line: string) => void,
): Promise<EnvironmentCache | undefined> {
  if (metaflowVersion === undefined && requirements.length === 0) return undefined;
  const { EnvironmentCache: Cache } = await import('./environment-cache.js');
  return Cache.of(cache, { env: process.env, directory, note: log });
}

/** Saves the environment once everything is reported, so that nobody waits for it. */
async function keepEnvironment(environments: EnvironmentCache, cancel: AbortSignal): Promise<void> {
  if (environments.isHit === undefined) return;
  const { setOutputs } = await loadStepReport();
  setOutputs({ 'cache-hit': String(environments.isHit) });
  await environments.save(cancel);
}

/**
 * What the step decides itself instead of the host; `post` does the rest.
 * @param onEnded is called once all runs have ended, before anything is uploaded
 */
async function optionsOf(
  { inputs, files }: Partial<Step>,
  secrets: StepSecrets,
  cancel: AbortSignal,
  onEnded: (outcomes: readonly RunOutcome[]) => void,
): Promise<EntryOptions> {
  const { redactor } = secrets;
  const workspace = workspaceOf(process.env);
  const common = { redactor, cancel, workspace, keep: async () => await Promise.resolve({}) };
  if (!inputs || !files) return common;
  const { report, concurrency } = inputs;
  return {
    ...common,
    ...{ concurrency, directory: files.directory },
    ...(inputs.plugins.length > 0 && { loadPlugins: async () => await pluginsOf(inputs, cancel) }),
    summaryTitle: report.summaryTitle,
    ranking: report.ranking,
    logOrder: report.logOrder === 'auto' ? undefined : report.logOrder,
    directories: (name) => ({
      logs: path.join(files.logs, name),
      cards: report.uploads.kinds.has('cards') ? path.join(files.cards, name) : undefined,
    }),
    resumes: await resumesOf(inputs, files, redactor),
    keep: async (outcomes) => {
      onEnded(outcomes);
      const { keepArtifacts } = await loadStepReport();
      return await keepArtifacts(outcomes, { files, inputs: report, redactor, cancel });
    },
    sourceUrl: sourceUrl(process.env, workspace),
  };
}

/** How runs are resumed from other attempts and workflow runs; loaded only if a run is resumed or can be. */
async function resumesOf(
  { runs, report, token }: Inputs,
  files: StepFiles,
  redactor: Redactor,
): Promise<EntryOptions['resumes']> {
  if (runs.every(({ resume }) => resume === undefined)) return () => undefined;
  const { RunBundle } = await import('./resume/run-bundle.js');
  return (plan, position, run) => {
    if (!usesBundle(plan)) return undefined;
    const { identity, uploads } = report;
    const bundle = new RunBundle(plan, {
      ...{ directory: files.bundles, seal: files.seal, position, identity, uploads, token, redactor },
      note: (text) => run.onNote(text),
    });
    return {
      prepare: (planned, signal) => bundle.prepare(planned, signal),
      observer: bundle.watchedBy(run),
    };
  };
}

/** Whether a run saves a bundle, or resumes from one. */
function usesBundle({ command }: RunPlan): boolean {
  if (command.name === 'run') return command.resumeFrom !== undefined;
  return command.name === 'resume' && command.from.kind === 'workflow-run';
}

/** @throws {UsageError} */
async function pluginsOf({ plugins, shared }: Inputs, cancel: AbortSignal): Promise<readonly Plugin[]> {
  const { loadPlugins } = await import('../ci/plugins/load-plugins.js');
  return await loadPlugins(inputName(OPTIONS.plugins), plugins, shared.cwd, cancel);
}

/** Saves what `post` must know before anything is started. */
function saveStepForPost(
  { report: { uploads, uploadTimeoutMs } }: Inputs,
  files: StepFiles,
  marker: string,
): void {
  const { directory, artifactNames } = files;
  savePostState({
    process: processIdentity(process.pid),
    marker,
    directory,
    artifactName: artifactNames.logs,
    upload: uploads.kinds.has('logs') ? 'pending' : 'done',
    reportName: artifactNames.report,
    uploadTimeoutMs,
    retentionDays: uploads.retentionDays,
  });
}

/** The same inputs with a redacted identity, so that no name contains a secret of the step. */
function withShownIdentity(inputs: Inputs, redactor: Redactor): Inputs {
  const { report } = inputs;
  return { ...inputs, report: { ...report, identity: shownIdentity(report.identity, redactor) } };
}

/** The step's own directory, for uploads. @throws {UsageError} */
function makeFiles(identity: StepIdentity, seal: Seal): StepFiles {
  try {
    const directory = makeStepDirectory();
    const name = (kind: ArtifactKind) => artifactName(kind, identity);
    return {
      directory,
      seal,
      logs: logsIn(directory),
      cards: path.join(directory, 'cards'),
      report: reportIn(directory),
      bundles: bundlesIn(directory),
      artifactNames: { logs: name('logs'), cards: name('cards'), report: name('report') },
    };
  } catch (error) {
    throw new UsageError(
      `The runner's directory for temporary files is not writable: ${(error as Error).message}`,
      { cause: error },
    );
  }
}
