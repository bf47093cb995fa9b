import path from 'node:path';
import { cancelOnSignals, surviveClosedOutput } from '../ci/cancellation.js';
import { environmentOf } from '../client/metaflow-settings.js';
import type { RunPlan } from '../execution/plan/run-plan.js';
import type { OutcomeStatus, RunOutcome } from '../outcome/outcome.js';
import type { Redactor } from '../redaction/index.js';
import { newMarker, processIdentity, UsageError } from '../runner/index.js';
import { artifactName, type ArtifactKind } from './artifacts/artifact-name.js';
import { actionHost, loadStepReport } from './action-host.js';
import type { CommandStep } from './commands/command-step.js';
import { makeRuns, type OnEnded } from './commands/run.js';
import type { UnreadStep } from './commands/unread-step.js';
import type { EnvironmentCache, EnvironmentCacheOptions } from './environment-cache.js';
import type { SolvedEnvironments } from './solved-environments.js';
import { explain } from './explain.js';
import { readInputs, type Inputs } from './inputs/inputs.js';
import { planRuns } from './inputs/plan-runs.js';
import { readSome } from './inputs/read-options.js';
import { followsRuns } from './inputs/step-command.js';
import { bundlesIn } from './resume/pending-bundle.js';
import { printLine } from './runner-commands/job-log.js';
import { savePostState, logsIn, metaflowHomeIn, reportIn } from './post-state.js';
import { Seal } from './sealed-file.js';
import type { RecordDraft } from './matrix/record-draft.js';
import type { StepFiles } from './step-artifacts.js';
import { makeStepDirectory } from './step-directory.js';
import { shownIdentity, type StepIdentity } from './step-identity.js';
import { firstSecretsOfInputs, secretsOfInputs, StepSecrets } from './step-secrets.js';
import { leadsElsewhere, removeOwn } from '../client/regular-file.js';

/** What a step needs before it runs anything; incomplete if there is a problem. */
interface BegunStep {
  readonly command: string | undefined;
  readonly inputs: Inputs | undefined;
  readonly files: StepFiles | undefined;
  readonly problem: unknown;
}

/** Runs the action. An internal error fails the step. */
export async function runMain(): Promise<void> {
  try {
    await main();
  } catch (error) {
    const { setFailed } = await import('./runner-commands/actions-core.js');
    const { setOutputs } = await loadStepReport();
    setOutputs({ status: 'failed' });
    const { explained } = await import('../ci/report/failure-message.js');
    setFailed(explained(error, { explain }));
  }
}

/** Does what the step's inputs say, reports on it, and fails only at the end. */
async function main(): Promise<void> {
  const cancel = cancelOnSignals('The job');
  surviveClosedOutput();
  const seal = new Seal();
  const secrets = new StepSecrets(seal);
  const marker = newMarker(process.env);
  const begun = await beginStep(secrets, { seal, marker, cancel });
  if (begun === undefined) return;
  const { command, inputs, files, problem } = begun;
  // Such a line may quote what a service answers.
  const log = (line: string) => {
    printLine(secrets.redactor.text(line));
  };
  const environments = inputs && files && (await environmentCache(inputs, files.directory, log));
  let plans: readonly RunPlan[] = [];
  let solved: SolvedEnvironments | undefined;
  const planned = async () => {
    if (!inputs || !files || problem !== undefined) throw problem;
    const { directory } = files;
    plans = await planRuns(inputs, { marker, directory, environments, log }, cancel);
    solved = await solvedEnvironments(plans, inputs, { env: process.env, directory, note: log }, cancel);
    return plans;
  };
  let draft: RecordDraft | undefined;
  const host = actionHost({
    ...{ env: process.env, cancel, secrets, inputs, files },
    draftRecord: (stepReport) =>
      (draft = inputs && files && stepReport.draftRecord(plans, files, inputs.report, cancel)),
  });
  const onEnded = (outcomes: readonly RunOutcome[]) => {
    draft?.close();
    solved?.noteEnd(outcomes);
    savePostState({ statuses: outcomes.map(({ status }) => status).join() });
  };
  const common = { host, redactor: secrets.redactor, cancel, planned };
  const status =
    inputs && files
      ? await execute({ ...common, inputs, files }, onEnded)
      : await reportProblem({ ...common, command, problem }, onEnded);
  if (files && !leadsElsewhere(files.directory)) removeOwn(metaflowHomeIn(files.directory));
  if (status !== 'successful') process.exitCode = 1;
  const caches = [environments, solved?.cache].flatMap((cache) =>
    cache?.isHit === undefined ? [] : [cache],
  );
  if (caches.length > 0) await keepEnvironments(caches, cancel);
}

interface BeginOptions {
  readonly seal: Seal;
  readonly marker: string;
  readonly cancel: AbortSignal;
}

/**
 * Reads the step's inputs, and prepares what it and `post` need. If that fails, the rest is missing, and the problem is reported later.
 * `undefined` if the step reports on other jobs, which is then done: it has inputs of its own.
 */
async function beginStep(
  secrets: StepSecrets,
  { seal, marker, cancel }: BeginOptions,
): Promise<BegunStep | undefined> {
  let command: string | undefined;
  let inputs: Inputs | undefined;
  let files: StepFiles | undefined;
  try {
    ({ command } = await readSome(process.env, ['command']));
    if (command === 'report') {
      const { reportMatrixJobs } = await import('./matrix/matrix-jobs.js');
      secrets.learn(secretsOfInputs(process.env, undefined));
      await reportMatrixJobs(process.env, secrets.redactor, cancel);
      return undefined;
    }
    inputs = await readInputs(process.env);
    for (const line of inputs.idle) printLine(line);
    secrets.learn(firstSecretsOfInputs(process.env, inputs));
    inputs = withShownIdentity(inputs, secrets.redactor);
    files = makeFiles(inputs.report.identity, seal);
    saveStepForPost(inputs, files, marker);
    return { command, inputs, files, problem: undefined };
  } catch (problem) {
    secrets.learn(secretsOfInputs(process.env, inputs));
    return { command, inputs, files, problem };
  }
}

async function reportProblem(step: UnreadStep, onEnded: OnEnded): Promise<OutcomeStatus> {
  const { reportUnread } = await import('./commands/unread-step.js');
  return await reportUnread(step, onEnded);
}

async function execute(step: CommandStep, onEnded: OnEnded): Promise<OutcomeStatus> {
  const { command } = step.inputs;
  switch (command.name) {
    case 'run':
      return await makeRuns(step, onEnded);
    case 'check': {
      const { checkFlows } = await import('./commands/check.js');
      return await checkFlows(step, command.settings);
    }
    case 'deploy':
    case 'trigger':
    case 'teardown': {
      if (followsRuns(command)) return await makeRuns(step, onEnded);
      const { deployFlows } = await import('./commands/deploy.js');
      return await deployFlows(step, command.settings);
    }
    case 'promote': {
      const { promoteRun } = await import('./commands/promote.js');
      return await promoteRun(step, command.settings);
    }
  }
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

/** Saves and restores Metaflow's environments, if runs use them; other steps need not load it. */
async function solvedEnvironments(
  plans: readonly RunPlan[],
  { cache: mode }: Inputs,
  options: EnvironmentCacheOptions,
  cancel: AbortSignal,
): Promise<SolvedEnvironments | undefined> {
  const [first, ...others] = plans.filter(
    (plan) =>
      ['run', 'resume'].includes(plan.command.name) &&
      ['conda', 'pypi'].includes(environmentOf(plan, plan.options)),
  );
  if (!first) return undefined;
  const { EnvironmentCache: Cache } = await import('./environment-cache.js');
  const cache = Cache.of(mode, options);
  if (!cache) return undefined;
  const { SolvedEnvironments: Solved } = await import('./solved-environments.js');
  return await Solved.restored(cache, [first, ...others], options.note, cancel);
}

/** Saves the environments once everything is reported, so that nobody waits for it. */
async function keepEnvironments(caches: readonly EnvironmentCache[], cancel: AbortSignal): Promise<void> {
  const { setOutputs } = await loadStepReport();
  setOutputs({ 'cache-hit': String(caches.every(({ isHit }) => isHit)) });
  for (const cache of caches) await cache.save(cancel);
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
