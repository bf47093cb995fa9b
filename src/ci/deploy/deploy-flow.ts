import path from 'node:path';
import { Deployer, DeployError } from '../../deployer/index.js';
import { makeOwnDirectory } from '../../client/regular-file.js';
import type { Naming } from '../../options/option.js';
import { runnerOptions } from '../../execution/plan/run-plan.js';
import { flowFilePlace } from '../../outcome/place/flow-file-place.js';
import { Deadline, FlowFileError, UsageError } from '../../runner/index.js';
import { tagsOf } from './check-deploys.js';
import type { DeployOutcome, DeployPlan } from './deploy-plan.js';
import { manifestOf, writeManifest } from './manifests.js';
import type { Directories } from '../../outcome/place/workspace-file.js';
import { withOwner } from './owner-advice.js';
import { withRefusedOption } from './refused-option.js';

export interface DeployFlowOptions {
  /** Where manifests are written. */
  readonly directory: string;
  /** The manifest's name if the orchestrator has none for the deployment; unique in the job. */
  readonly manifestName: string;
  readonly cancel: AbortSignal;
  /** The directory that contains annotated files; absolute. */
  readonly workspace: string;
  readonly naming: Naming;
  readonly warn: (text: string) => void;
}

/** In milliseconds: the code package may be large, but a cluster that never answers must not block the job. */
const DEPLOY_TIMEOUT_MS = 30 * 60_000;

/** Deploys a flow, or writes a manifest of what would be deployed. Never throws. */
export async function deployFlow(
  deploy: DeployPlan,
  { directory, manifestName, cancel, workspace, naming, warn }: DeployFlowOptions,
): Promise<DeployOutcome> {
  const { plan, settings, branch } = deploy;
  const { label, flowFile, maxWorkers } = plan;
  const own = { label, flowFile: label };
  const { orchestrator, deploymentName: name, createOptions, authorize, manifestOnly } = settings;
  const { options, ...context } = runnerOptions(plan);
  const deployer = new Deployer(flowFile, { ...context, options: { ...options, ...branch } });
  const target = deployer.orchestrator(orchestrator, { name });
  using deadline = new Deadline(cancel, DEPLOY_TIMEOUT_MS);
  const abortSignal = deadline.signal;
  const targetOptions = {
    tags: tagsOf(plan, orchestrator),
    authorize,
    maxWorkers,
    options: createOptions,
    abortSignal,
  };
  try {
    if (orchestrator === 'airflow') {
      makeOwnDirectory(directory);
      const manifest = path.join(directory, `${manifestName}.py`);
      await target.compile(manifest, targetOptions);
      return { ...own, status: 'successful', name, manifest };
    }
    const deployed = await target.create({ ...targetOptions, ...(manifestOnly ? { onlyJson: true } : {}) });
    const known = { ...own, status: 'successful', flow: deployed.flowName, name: deployed.name } as const;
    if (manifestOnly) {
      const { text, lacks } = manifestOf(orchestrator, deployed.manifest ?? '');
      if (lacks !== undefined) warn(`${label}: ${lacks}`);
      return { ...known, manifest: writeManifest(directory, deployed.name, text) };
    }
    // It is deployed, whatever the orchestrator now says about it.
    const found = await deployed.describe({ abortSignal: cancel }).catch((error: unknown) => error as Error);
    if (!found || found instanceof Error) {
      const why = found?.message ?? `${orchestrator} does not list ${deployed.name}.`;
      warn(`${label} is deployed, but its schedule and triggers are unknown: ${why}`);
      return known;
    }
    const { url, project, branch: deployedBranch, schedule, timezone, triggers, productionToken } = found;
    const namespace = productionToken === undefined ? undefined : `production:${productionToken}`;
    return { ...known, ...{ url, project, branch: deployedBranch, schedule, timezone, triggers, namespace } };
  } catch (error) {
    const status = cancel.aborted ? 'cancelled' : 'failed';
    const explained = withOwner(withRefusedOption(error as Error, deploy, naming), naming);
    return { ...own, status, name, error: explained, place: placeOf(error, { workspace, cwd: plan.cwd }) };
  }
}

/** The line of the flow's code at which an error, or the first of those that it lists, arose. */
export function placeOf(error: unknown, directories: Directories): DeployOutcome['place'] {
  if (error instanceof UsageError && error.cause instanceof FlowFileError)
    return placeOf(error.cause, directories);
  if (!(error instanceof DeployError || error instanceof FlowFileError)) return undefined;
  const { flowFile, places } = error.details;
  return flowFile === undefined ? undefined : flowFilePlace({ details: { flowFile, places } }, directories);
}
