import { mkdirSync, mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { cancelOnSignals, faultOf, surviveClosedOutput } from '../ci/cancellation.js';
import { withMetaflow } from '../ci/install.js';
import { makeRuns, type MadeRun } from '../ci/make-runs.js';
import { metaflowHome } from '../execution/plan/metaflow-home.js';
import { metaflowUser } from '../execution/plan/metaflow-user.js';
import type { RunPlan } from '../execution/plan/run-plan.js';
import type { Places } from '../provision/writable-directory.js';
import { MARKER_VARIABLE, newMarker, processIdentity, UsageError } from '../runner/index.js';
import { artifactName, type ArtifactKind } from './artifacts/artifact-name.js';
import { ActionHost } from './action-host.js';
import { withoutActionVariables } from './inputs/child-environment.js';
import { readInputs, type Inputs } from './inputs/inputs.js';
import { expandRuns } from './inputs/planned-runs.js';
import { readSome } from './inputs/read-options.js';
import { bundlesIn } from './resume/pending-bundle.js';
import { say } from './runner-commands/job-log.js';
import { leaveForPost, metaflowHomeIn, reportIn } from './post-state.js';
import { provenanceOf } from './links/provenance.js';
import { proxyVariables } from './network/proxy.js';
import { Seal } from './sealed-file.js';
import type { StepFiles } from './step-artifacts.js';
import type { StepIdentity } from './step-identity.js';
import { firstSecretsOfInputs, secretsOfInputs, StepSecrets } from './step-secrets.js';
import { removeOwn } from '../client/regular-file.js';

/** Loaded while the first flow starts, not before. */
const loadStepReport = () => import('./step-report.js');

/** The action: makes the runs that its inputs name, reports on them, and fails last. */
export async function main(): Promise<void> {
  const cancel = cancelOnSignals('The job');
  surviveClosedOutput();
  let runs: readonly MadeRun[] = [];
  let inputs: Inputs | undefined;
  let files: StepFiles | undefined;
  let problem: unknown;
  const seal = new Seal();
  const secrets = new StepSecrets(seal);
  try {
    const { command } = await readSome(process.env, ['command']);
    if (command === 'report') {
      const { reportMatrixJobs } = await loadStepReport();
      await reportMatrixJobs(process.env, cancel);
      return;
    }
    inputs = await readInputs(process.env);
    secrets.learn(firstSecretsOfInputs(process.env, inputs));
    files = makeFiles(inputs.report.identity, seal);
    const marker = newMarker(process.env);
    const { directory, logs, artifactNames } = files;
    const { uploadTimeoutMs, uploads } = inputs.report;
    leaveForPost({
      process: processIdentity(process.pid),
      marker,
      directory,
      logs,
      artifactName: artifactNames.logs,
      upload: uploads.kinds.has('logs') ? 'pending' : 'done',
      reportName: artifactNames.report,
      uploadTimeoutMs,
      retentionDays: uploads.retentionDays,
    });
    const plans = await planRuns(inputs, marker, directory, cancel);
    runs = await makeStepRuns(inputs, plans, files, secrets, cancel);
  } catch (error) {
    problem = error;
  }
  problem = faultOf(cancel) ?? problem;
  if (files) removeOwn(metaflowHomeIn(files.directory));
  const { reportStep } = await loadStepReport();
  secrets.redactor.learn(secretsOfInputs(process.env, inputs));
  await reportStep({ runs, problem, cancel, redactor: secrets.redactor, files, inputs: inputs?.report });
}

/** What is to be run, with what the machine adds: a user's name for Metaflow, and the Metaflow asked for. */
async function planRuns(
  inputs: Inputs,
  marker: string,
  directory: string,
  cancel: AbortSignal,
): Promise<readonly RunPlan[]> {
  const { runs, grid, shared, metaflowVersion, addsProvenanceTags } = inputs;
  const given = { ...process.env, ...inputs.env };
  const env = {
    ...process.env,
    ...withoutActionVariables(process.env),
    ...proxyVariables(process.env),
    ...metaflowUser(given, [process.env['GITHUB_ACTOR']]),
    ...configuration(inputs, directory, given),
    ...inputs.env,
    [MARKER_VARIABLE]: marker,
  };
  const provenance = addsProvenanceTags ? provenanceOf(process.env) : {};
  const plans = await expandRuns(runs, grid, { ...shared, env, provenance });
  const places = placesOfMetaflow(process.env);
  return await withMetaflow(plans, { version: metaflowVersion, places, note: say, cancel });
}

/** Points Metaflow to the configuration and the profile that the step is given. `post` removes what it holds. */
function configuration(
  { metaflowConfig, profile }: Inputs,
  directory: string,
  env: RunPlan['env'],
): Readonly<Record<string, string>> {
  const home = metaflowConfig && metaflowHome(metaflowHomeIn(directory), metaflowConfig, profile, env);
  return { ...home?.env, ...(profile === undefined ? {} : { METAFLOW_PROFILE: profile }) };
}

/** Where Metaflow is installed: for all jobs of the runner, or for this one. */
function placesOfMetaflow(env: NodeJS.ProcessEnv): Places {
  const directory = env['RUNNER_TEMP'] || tmpdir();
  const toolCache = env['RUNNER_TOOL_CACHE'];
  return {
    cache: toolCache
      ? { directory: path.join(toolCache, 'metaflow-runner'), name: `RUNNER_TOOL_CACHE (${toolCache})` }
      : undefined,
    temporary: { directory, name: `RUNNER_TEMP (${directory})` },
  };
}

/** Makes the runs and shows their output. */
async function makeStepRuns(
  { concurrency, report, env, token }: Inputs,
  plans: readonly RunPlan[],
  files: StepFiles,
  secrets: StepSecrets,
  cancel: AbortSignal,
): Promise<MadeRun[]> {
  const atOnce = Math.min(concurrency.maxParallel, plans.length);
  const order = report.logOrder === 'auto' ? (atOnce === 1 ? 'live' : 'after') : report.logOrder;
  // Until the first flow is spawned, nothing waits for more than a microtask.
  const loaded = setImmediate().then(async () => {
    secrets.leaveForPost(files.directory);
    const stepReport = await loadStepReport();
    stepReport.tellLostVariables(env);
    return stepReport;
  });
  const isAlone = plans.length === 1;
  const host = new ActionHost({ order, isMixed: atOnce > 1, isAlone, secrets, loaded });
  const bundles = plans.some(usesBundle) ? await import('./resume/run-bundle.js') : undefined;
  return await makeRuns(plans, host, {
    concurrency,
    cancel,
    directories: (name) => ({
      logs: path.join(files.logs, name),
      cards: report.uploads.kinds.has('cards') ? path.join(files.cards, name) : undefined,
    }),
    resumes: (plan, position, run) => {
      if (!bundles || !usesBundle(plan)) return undefined;
      const bundle = new bundles.RunBundle(plan, {
        directory: files.bundles,
        seal: files.seal,
        position,
        identity: report.identity,
        uploads: report.uploads,
        token,
        say: (text) => run.onNote(text),
        redactor: secrets.redactor,
      });
      return {
        prepare: (planned, signal) => bundle.prepare(planned, signal),
        observer: bundle.watchedBy(run),
      };
    },
  });
}

/** Whether a run leaves a bundle, or is resumed from one. */
function usesBundle({ command }: RunPlan): boolean {
  if (command.name === 'run') return command.resumeFrom !== undefined;
  return command.name === 'resume' && command.from.kind === 'workflow-run';
}

/** The step's own directory, for what is uploaded. @throws {UsageError} */
function makeFiles(identity: StepIdentity, seal: Seal): StepFiles {
  const parent = process.env['RUNNER_TEMP'] || tmpdir();
  try {
    mkdirSync(parent, { recursive: true });
    // The real path tells a link that a flow puts in its place from it.
    const directory = realpathSync.native(mkdtempSync(path.join(parent, 'metaflow-runner-')));
    const name = (kind: ArtifactKind) => artifactName(kind, identity);
    return {
      directory,
      seal,
      logs: path.join(directory, 'logs'),
      cards: path.join(directory, 'cards'),
      report: reportIn(directory),
      bundles: bundlesIn(directory),
      artifactNames: { logs: name('logs'), cards: name('cards'), report: name('report') },
    };
  } catch (error) {
    throw new UsageError(
      `The runner's directory for temporary files cannot be written: ${(error as Error).message}`,
      { cause: error },
    );
  }
}
