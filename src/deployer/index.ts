/** Metaflow's Deployer API: flows on production orchestrators. Knows nothing about CI. */
export { DeployedFlow, type FindOptions, type ListOptions, type ListRunsOptions } from './deployed-flow.js';
export {
  Deployer,
  OrchestratorDeployer,
  type CreateOptions,
  type DeployerOptions,
  type OrchestratorOptions,
} from './deployer.js';
export { followProgram } from './ask-orchestrator.js';
export { DeployError, WaitTimeoutError } from './errors.js';
export { NOT_TERMINATED, ONLY_OWN_RUNS } from './follow-texts.js';
export type { Deployment } from './found-deployment.js';
export { nearOrchestrator, type CommandOptions } from './orchestrator-command.js';
export {
  TriggeredRun,
  type AuthorizeOptions,
  type WaitForOptions,
  type WorkflowState,
} from './triggered-run.js';
