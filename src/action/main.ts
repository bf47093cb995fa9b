import path from 'node:path';
import { cancelOnSignals, surviveClosedOutput } from '../ci/cancellation.js';
import { deployingUser } from '../ci/deploy/deploying-user.js';
import { gitBranch } from '../ci/deploy/git-branch.js';
import { withMetaflow } from '../ci/install.js';
import type { Plugin } from '../ci/plugins/plugin.js';
import { runInCi, type EntryOptions } from '../ci/run-in-ci.js';
import { beforeStart } from '../execution/plan/before-start.js';
import { combinationsOf, labelled } from '../execution/plan/grid.js';
import { metaflowHome } from '../execution/plan/metaflow-home.js';
import { metaflowUser } from '../runner/index.js';
import type { RunPlan } from '../execution/plan/run-plan.js';
import { inputName } from '../options/option.js';
import { OPTIONS } from '../options/table.js';
import type { Redactor } from '../redaction/index.js';
import type { Places } from '../provision/writable-directory.js';
import { MARKER_VARIABLE, newMarker, processIdentity, UsageError } from '../runner/index.js';
import { artifactName, type ArtifactKind } from './artifacts/artifact-name.js';
import { actionHost, loadStepReport } from './action-host.js';
import type { EnvironmentCache } from './environment-cache.js';
import { explain } from './explain.js';
import { withoutActionVariables } from './inputs/child-environment.js';
import { readInputs, workspaceOf, type Inputs } from './inputs/inputs.js';
import { expandRuns } from './inputs/planned-runs.js';
import type { RunOutcome } from '../outcome/outcome.js';
import { readSome } from './inputs/read-options.js';
import { otherCommand } from './other-command.js';
import { bundlesIn } from './resume/pending-bundle.js';
import { printLine } from './runner-commands/job-log.js';
import { savePostState, logsIn, metaflowHomeIn, reportIn } from './post-state.js';
import { sourceUrl } from './links/source-url.js';
import { withRecords } from './links/base-branch.js';
import { provenanceOf } from './links/provenance.js';
import { proxyVariables } from './network/proxy.js';
import { Seal } from './sealed-file.js';
import type { RecordDraft } from './matrix/record-draft.js';
import type { StepFiles } from './step-artifacts.js';
import { makeStepDirectory, temporaryFiles } from './step-directory.js';
import { shownIdentity, type StepIdentity } from './step-identity.js';
import { firstSecretsOfInputs, secretsOfInputs, StepSecrets } from './step-secrets.js';
import { unlessAborted } from '../client/index.js';
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

/** How a job signs in to a cloud. */
const SIGN_IN = {
  credentials:
    'Steps before this one can sign in: aws-actions/configure-aws-credentials, google-github-actions/auth or azure/login; or use the input "env".',
  session: 'With aws-actions/configure-aws-credentials, role-duration-seconds sets its length.',
};

/** The runs, with what the machine adds: a user name for Metaflow, and the requested Metaflow. */
async function planRuns(
  inputs: Inputs,
  {
    marker,
    directory,
    environments,
    log,
  }: {
    marker: string;
    directory: string;
    environments: EnvironmentCache | undefined;
    log: (line: string) => void;
  },
  cancel: AbortSignal,
): Promise<readonly RunPlan[]> {
  const { runs, grid, shared, metaflowVersion: version, requirements, addsProvenanceTags } = inputs;
  // Before any flow is read: its code can change the event's file.
  const git = inputs.deploying?.command === 'trigger' ? gitBranch(process.env) : undefined;
  const given = { ...process.env, ...inputs.env };
  const env = {
    ...process.env,
    ...withoutActionVariables(process.env),
    ...proxyVariables(process.env),
    ...metaflowUser(given, [process.env['GITHUB_ACTOR']]),
    ...(inputs.deploying && deployingUser(process.env, given)),
    ...configuration(inputs, directory, given),
    ...inputs.env,
    [MARKER_VARIABLE]: marker,
  };
  const provenance = addsProvenanceTags ? provenanceOf(process.env) : {};
  const compareWith = withRecords(shared.compareWith, process.env, inputs);
  const place = { ...shared, compareWith, env, provenance, signIn: SIGN_IN };
  // To remove a deployment or promote a run, a place is enough; no flow is needed.
  const { deploying, promoting } = inputs;
  const isWithoutFlow =
    (deploying ?? promoting) !== undefined && runs.every(({ flows }) => flows.length === 0);
  const plans = isWithoutFlow
    ? labelled(withoutFlow(inputs).map((own) => ({ ...place, ...own })))
    : await beforeStart([shared], cancel, async (signal) => {
        return await unlessAborted(expandRuns(runs, grid, place), signal);
      });
  const places = placesOfMetaflow(process.env);
  const ready = await withMetaflow(plans, {
    ...{ naming: inputName, version, requirements, places, store: environments, note: log, cancel },
  });
  if (deploying === undefined || git === undefined) return ready;
  const { triggerPlans } = await import('../ci/deploy/trigger-plans.js');
  return await triggerPlans(ready, {
    ...{ settings: deploying, naming: inputName, git, signal: cancel },
  });
}

/** The runs to remove, promote, or trigger by name. */
function withoutFlow({ runs, grid }: Inputs): Pick<RunPlan, 'flowFile' | 'tags' | 'decospecs' | 'command'>[] {
  return runs.flatMap(({ tags, parameters }) =>
    combinationsOf(grid, inputName(OPTIONS.grid)).map((combination) => ({
      ...{ flowFile: '', tags, decospecs: [] },
      command: { name: 'run', parameters: { ...parameters, ...combination } },
    })),
  );
}

/** Points Metaflow to the configuration and profile that the step provides. `post` removes their contents. */
function configuration(
  { metaflowConfig, profile }: Inputs,
  directory: string,
  env: RunPlan['env'],
): Readonly<Record<string, string>> {
  const home = metaflowConfig && metaflowHome(metaflowHomeIn(directory), metaflowConfig, profile, env);
  return { ...home?.env, ...(profile === undefined ? {} : { METAFLOW_PROFILE: profile }) };
}

/** Where Metaflow is installed: shared by all jobs of the runner, or for this job only. */
function placesOfMetaflow(env: NodeJS.ProcessEnv): Places {
  const directory = temporaryFiles();
  const toolCache = env['RUNNER_TOOL_CACHE'];
  return {
    cache: toolCache
      ? { directory: path.join(toolCache, 'metaflow-runner'), name: `RUNNER_TOOL_CACHE (${toolCache})` }
      : undefined,
    temporary: { directory, name: `RUNNER_TEMP (${directory})` },
  };
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
