/** The CI plugin: starts Metaflow runs in any CI system, through a host, and notifies plugins. */
import type { Host } from './ci/host.js';
import type { GitHubHostOptions } from './ci/hosts/hosts.js';

export { runInCi, type CiOptions, type CiOutcome, type Plans } from './ci/run-in-ci.js';
export { planRun, planRuns, type RunSettings } from './ci/plan.js';
export type {
  ArtifactKind,
  ArtifactToUpload,
  CiJob,
  Display,
  DisplayOptions,
  Host,
  JobEvent,
  ReviewReport,
  UploadedArtifact,
  UploadedArtifacts,
  RunDisplay,
  RunToShow,
} from './ci/host.js';
export { groupedDisplay, type GroupOptions } from './ci/grouped-display.js';
export type { ExecutedRun } from './ci/make-runs.js';
export {
  gitLabHost,
  plainHost,
  terminalHost,
  type GitHubHostOptions,
  type HostOptions,
} from './ci/hosts/hosts.js';
export type { EndedTask, Plugin, PluginContext, ReportPart, Verdict } from './ci/plugins/plugin.js';
export { loadPlugins } from './ci/plugins/load-plugins.js';
export { cancelOnSignals } from './ci/cancellation.js';
export type { LogOrder, Screen } from './display/run-log.js';
export { RunProgress, type StepProgress } from './display/progress.js';
export { logText } from './display/log-text.js';
export type {
  BaseRun,
  FailedHook,
  GateResult,
  GateSource,
  OutcomeStatus,
  RunCosts,
  RunDetails,
  RunOutcome,
  ReportedCard,
  ReusedStep,
} from './outcome/outcome.js';
export type { NumberPath } from './outcome/json-value.js';
export {
  isRunnerError,
  type FlowGraph,
  type GraphStep,
  type RunHistory,
  type StepDecorator,
  type TaskAttempt,
  type TaskException,
  type TaskHistory,
} from './client/index.js';
export type { Concurrency } from './execution/execute-runs.js';
export type { RunPlan } from './execution/plan/run-plan.js';
export type { Naming } from './options/option.js';
export type { Ranking } from './report/ranking.js';
export { summary } from './report/summary/summary.js';
export type { SummaryOptions } from './report/summary/summary-options.js';
export { junit, type JobProblem, type JunitOptions } from './report/junit.js';
export { annotationsOf, type Annotation } from './report/annotations.js';
export type { Directories } from './outcome/place/workspace-file.js';
export { allOutputs, runOutputs, type Outputs, type WithoutRun } from './report/outputs.js';
export {
  RunnerError,
  UsageError,
  type AttemptFailed,
  type AttemptStarted,
  type FlowLine,
  type LineEvent,
  type LogStream,
  type ParameterValue,
  type ParameterValues,
  type RunEnded,
  type RunEvent,
  type RunStarted,
  type RunStatus,
  type TaskCloned,
  type TaskEnded,
  type TaskEvent,
  type TaskName,
} from './runner/index.js';

/**
 * The host for a script in a step of GitHub Actions. Only this host needs GitHub's packages, and loads them when it is created. Never throws.
 * @param options what distinguishes the script's artifacts
 */
export async function gitHubHost(options: GitHubHostOptions = {}): Promise<Host> {
  const { gitHubHost: make } = await import('./action/script-host.js');
  return make(options);
}
