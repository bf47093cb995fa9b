/** The CI plugin: starts Metaflow runs in any CI system, through a host, and notifies plugins. */
import type { Host } from './ci/host.js';
import type { GitHubHostOptions } from './ci/hosts/hosts.js';

export { runInCi, type CiOptions, type CiOutcome } from './ci/run-in-ci.js';
export { planRun, planRuns, type RunSettings } from './ci/plan.js';
export type {
  ArtifactKind,
  ArtifactToUpload,
  CiJob,
  Display,
  DisplayOptions,
  Host,
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
  GateResult,
  OutcomeStatus,
  RunCosts,
  RunDetails,
  RunOutcome,
  ReportedCard,
  ReusedStep,
} from './outcome/outcome.js';
export type { RunPlan } from './execution/plan/run-plan.js';
export { summary } from './report/summary/summary.js';
export type { SummaryOptions } from './report/summary/summary-options.js';
export { junit } from './report/junit.js';
export { annotationsOf, type Annotation } from './report/annotations.js';
export { allOutputs, runOutputs, type Outputs } from './report/outputs.js';
export { UsageError } from './runner/index.js';

/** The host for a script in a step of GitHub Actions. Only this host needs GitHub's packages, and loads them when it is created. */
export async function gitHubHost(options: GitHubHostOptions = {}): Promise<Host> {
  const { gitHubHost: make } = await import('./action/script-host.js');
  return make(options);
}
