import { availableParallelism } from 'node:os';
import type { LogOrder } from '../display/run-log.js';
import type { Concurrency } from '../execution/execute-runs.js';
import type { RunPlan } from '../execution/plan/run-plan.js';
import type { OutcomeStatus, RunOutcome } from '../outcome/outcome.js';
import { Redactor } from '../redaction/index.js';
import { durationText } from '../report/duration-text.js';
import type { SummaryOptions } from '../report/summary/summary-options.js';
import { faultOf } from './cancellation.js';
import { guarded } from './guarded-host.js';
import type { Host, UploadedArtifacts } from './host.js';
import { jobDirectory, runDirectories, type JobDirectory } from './job-directory.js';
import { makeRuns, type ExecutedRun, type MakeOptions } from './make-runs.js';
import type { Plugin } from './plugins/plugin.js';
import type { PluginOptions, Plugins } from './plugins/plugins.js';
import type { HostResumesOptions } from './resume/host-resumes.js';
import { commonSecretsText, namedValuesOf, secretsIn } from './secrets.js';

export interface CiOptions {
  /** How many runs execute at once (default: the number of processors), and whether the first unsuccessful run cancels the others (default: no). */
  readonly concurrency?: Partial<Concurrency> | undefined;
  /** Where the runs' logs and cards are written. Default: a temporary directory, which is removed at the end. */
  readonly directory?: string | undefined;
  /** How logs are shown. Default: `live` for runs one after another, `after` for runs in parallel. */
  readonly logOrder?: LogOrder | undefined;
  /** Aborting this cancels the runs. */
  readonly cancel?: AbortSignal | undefined;
  /** Secret values. The values of variables, parameters and Configs that are named like secrets need not be listed. */
  readonly secrets?: readonly string[] | undefined;
  /** Plugins, called in this order. */
  readonly plugins?: readonly Plugin[] | undefined;
  /** How long a plugin's call may take, in milliseconds. Default: 30000. */
  readonly pluginTimeoutMs?: number | undefined;
  /** The absolute directory that contains the files in annotations and links. Default: the working directory. */
  readonly workspace?: string | undefined;
  /** A heading for the summary. */
  readonly summaryTitle?: string | undefined;
}

/** Settings that only the project's own entries use. */
export interface EntryOptions extends CiOptions {
  /** Knows the secrets. Default: one that learns the plans' secrets. */
  readonly redactor?: Redactor | undefined;
  readonly directories?: MakeOptions['directories'] | undefined;
  readonly resumes?: MakeOptions['resumes'];
  /** Saves the runs' files. Default: through the host. */
  readonly keep?: ((outcomes: readonly RunOutcome[]) => Promise<UploadedArtifacts>) | undefined;
  /** Loads the plugins; an exception prevents the runs. */
  readonly loadPlugins?: ((cancel: AbortSignal) => Promise<readonly Plugin[]>) | undefined;
  /** Makes a stand-in for runs that could not be planned; without it, the problem is reported by itself. */
  readonly standIn?: ((problem: unknown) => ExecutedRun) | undefined;
  /** What makes a run better than its base run. */
  readonly ranking?: SummaryOptions['ranking'];
  /** Where reports link to code. */
  readonly sourceUrl?: SummaryOptions['sourceUrl'];
}

/** The result of a job. */
export interface CiOutcome {
  /**
   * The status of the run that represents all: the first that failed or timed out, otherwise the first cancelled one, otherwise
   * `successful`.
   */
  readonly status: OutcomeStatus;
  /** In the order of the plans; not redacted. */
  readonly runs: readonly ExecutedRun[];
  /** Why no run could be attempted, if so. Why a single run was not started is in its `outcome.error`. The host has reported both. */
  readonly problem: unknown;
}

/** One run or several, or a function that makes their plans. */
export type Plans = RunPlan | readonly RunPlan[] | ((cancel: AbortSignal) => Promise<readonly RunPlan[]>);

/**
 * Makes a CI job's runs from start to report: shows their output, evaluates their gates, retries and resumes them, saves their logs and
 * resume bundles, sets outputs and explains failures, all through a host. The action and the command do no more than this. Never throws.
 * @param plan what to run, see `planRun`; or a function that makes the plans, whose error is reported like a run's
 * @param host what the CI system does for the runs
 * @param options how many runs execute at once, where their logs are written, how they are shown, plugins, and the signal that cancels them
 * @returns the results
 */
export async function runInCi(plan: Plans, host: Host, options: CiOptions = {}): Promise<CiOutcome> {
  return await runForEntry(plan, host, options);
}

/** The same, with what only the project's own entries set. */
export async function runForEntry(plan: Plans, given: Host, options: EntryOptions): Promise<CiOutcome> {
  const host = guarded(given);
  const { cancel = new AbortController().signal, redactor = new Redactor(options.secrets ?? []) } = options;
  let plugins: Plugins | undefined;
  let place: JobDirectory | undefined;
  let runs: readonly ExecutedRun[] = [];
  let problem: unknown;
  try {
    place = options.directories ? undefined : jobDirectory(options.directory);
    plugins = await pluginsOf(options, { host, redactor, cancel });
    const began = performance.now();
    const plans = typeof plan === 'function' ? await plan(cancel) : 'flowFile' in plan ? [plan] : plan;
    void host.debug?.(`planning the runs: ${durationText(performance.now() - began)}`);
    if (place && options.directory === undefined)
      void host.debug?.(`the logs in ${place.directory} are deleted when all runs have been reported`);
    if (options.redactor === undefined) learnSecrets(plans, host, redactor);
    const { concurrency, isMixed, order } = sequenceOf(plans, options);
    const labels = plans.map(({ label }) => label);
    const display = Promise.resolve(host.display({ count: plans.length, labels, isMixed, order, cancel }));
    // The report's modules are loaded while the first flow starts, not when the runs have ended. If the display fails, each run reports it.
    display.then(loadReport).catch(() => undefined);
    const keepsCards = options.directory !== undefined || host.uploadArtifact !== undefined;
    const { directories = inPlace(place, keepsCards) } = options;
    const resumes =
      options.resumes ??
      (place && (await resumesBy(plans, { host, redactor, cancel, directory: place.directory })));
    runs = await makeRuns(plans, {
      ...{ host, plugins, redactor, cancel, concurrency, display, directories, resumes },
    });
    (await display).end?.();
  } catch (error) {
    if (options.standIn) runs = [options.standIn(error)];
    else problem = error;
  }
  problem = faultOf(cancel) ?? problem;
  try {
    const { reportRuns } = await loadReport();
    const directory = place?.directory ?? options.directory;
    const began = performance.now();
    const status = await reportRuns({ runs, problem, cancel, redactor, directory }, host, plugins, options);
    void host.debug?.(`reporting and saving results: ${durationText(performance.now() - began)}`);
    return { status, runs, problem };
  } catch (error) {
    const { explained } = await import('./report/failure-message.js');
    await (host.showProblem ?? host.warn)(redactor.text(explained(error, host)));
    return { status: 'failed', runs, problem: error };
  } finally {
    place?.[Symbol.dispose]();
  }
}

const loadReport = () => import('./report/report-runs.js');

/** A job without plugins need not load what calls them. */
async function pluginsOf(
  { loadPlugins, plugins = [], pluginTimeoutMs }: EntryOptions,
  context: Omit<PluginOptions, 'timeoutMs'>,
): Promise<Plugins | undefined> {
  const wanted = loadPlugins ? await loadPlugins(context.cancel) : plugins;
  if (wanted.length === 0) return undefined;
  const { Plugins: Called } = await import('./plugins/plugins.js');
  return new Called(wanted, { ...context, timeoutMs: pluginTimeoutMs });
}

function inPlace(place: JobDirectory | undefined, keepsCards: boolean): MakeOptions['directories'] {
  return (name) => {
    const { logs, cards } = runDirectories(place?.directory ?? '', name);
    return { logs, cards: keepsCards ? cards : undefined };
  };
}

function learnSecrets(plans: readonly RunPlan[], host: Host, redactor: Redactor): void {
  const values = namedValuesOf(plans);
  const secrets = [...redactor.secrets, ...secretsIn(values)];
  host.mask?.(secrets);
  redactor.learn(secrets);
  const text = commonSecretsText(values);
  if (text !== undefined) void host.warn(text);
}

/** How many runs execute at once, and how their logs are then shown. */
function sequenceOf(plans: readonly RunPlan[], { concurrency, logOrder }: CiOptions) {
  const { maxParallel = availableParallelism(), failFast = false } = concurrency ?? {};
  const isMixed = Math.min(maxParallel, plans.length) > 1;
  const order = logOrder ?? (isMixed ? 'after' : 'live');
  return { concurrency: { maxParallel, failFast }, isMixed, order };
}

/** Loads the bundle code only if a run needs it, so that a flow's start does not wait for it. */
async function resumesBy(
  plans: readonly RunPlan[],
  options: HostResumesOptions,
): Promise<MakeOptions['resumes']> {
  if (!plans.some(({ command }) => command.name === 'run' && command.resumeFrom)) return undefined;
  const { hostResumes } = await import('./resume/host-resumes.js');
  return (plan, position, run) => hostResumes(plan, position, run, options);
}
