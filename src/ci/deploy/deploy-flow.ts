import path from 'node:path';
import { Deployer, DeployError } from '../../deployer/index.js';
import { makeOwnDirectory } from '../../client/regular-file.js';
import { fittingName } from '../../execution/plan/fitting-name.js';
import type { Naming } from '../../options/option.js';
import { OPTIONS } from '../../options/table.js';
import { runnerOptions } from '../../execution/plan/run-plan.js';
import { tagsOf } from './check-deploys.js';
import type { DeployOutcome, DeployPlan } from './deploy-plan.js';
import { manifestOf, writeManifest } from './manifests.js';

export interface DeployFlowOptions {
  /** Gets manifests. */
  readonly directory: string;
  readonly cancel: AbortSignal;
  readonly naming: Naming;
  readonly warn: (text: string) => void;
}

/** Deploys a flow, or writes what would be deployed. Never throws. */
export async function deployFlow(
  deploy: DeployPlan,
  { directory, cancel, naming, warn }: DeployFlowOptions,
): Promise<DeployOutcome> {
  const { plan, settings, branch } = deploy;
  const { label, flowFile, maxWorkers } = plan;
  const { orchestrator, deploymentName: name, createOptions, authorize, manifestOnly } = settings;
  const { options, ...context } = runnerOptions(plan);
  const deployer = new Deployer(flowFile, { ...context, options: { ...options, ...branch } });
  const target = deployer.orchestrator(orchestrator, { name });
  const asked = { tags: tagsOf(plan), authorize, maxWorkers, options: createOptions, abortSignal: cancel };
  try {
    if (orchestrator === 'airflow') {
      makeOwnDirectory(directory);
      const manifest = path.join(directory, `${fittingName(path.basename(flowFile, '.py'))}.py`);
      await target.compile(manifest, asked);
      return { label, status: 'successful', name, manifest };
    }
    const deployed = await target.create({ ...asked, ...(manifestOnly ? { onlyJson: true } : {}) });
    const known = { label, status: 'successful', flow: deployed.flowName, name: deployed.name } as const;
    if (manifestOnly) {
      const { text, lacks } = manifestOf(orchestrator, deployed.manifest ?? '');
      if (lacks !== undefined) warn(`${label}: ${lacks}`);
      return { ...known, manifest: writeManifest(directory, deployed.name, text) };
    }
    // It is deployed, whatever the orchestrator tells of it.
    const found = await deployed.describe({ abortSignal: cancel }).catch((error: unknown) => {
      warn(`${label} is deployed, but it is not known when it runs: ${(error as Error).message}`);
      return undefined;
    });
    const {
      url,
      project,
      branch: deployedBranch,
      schedule,
      timezone,
      triggers,
      productionToken,
    } = found ?? {};
    const namespace = productionToken === undefined ? undefined : `production:${productionToken}`;
    return { ...known, ...{ url, project, branch: deployedBranch, schedule, timezone, triggers, namespace } };
  } catch (error) {
    const status = cancel.aborted ? 'cancelled' : 'failed';
    return { label, status, name, error: withOwner(error as Error, naming) };
  }
}

/** Metaflow names the owner of what it must not change among other lines. */
function withOwner(error: Error, naming: Naming): Error {
  if (!(error instanceof DeployError)) return error;
  const [, owner] = /\bdeployed by the\s+user\s+\*?([^\s*]+?)\*?\.\s/.exec(error.details.stderr) ?? [];
  if (owner === undefined) return error;
  const advice = `It belongs to ${owner}. Give its production token by ${naming(OPTIONS.authorize)}.`;
  return new DeployError(`${error.message} ${advice}`, error.details, { cause: error });
}
