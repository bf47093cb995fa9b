import { UsageError } from '../runner/index.js';
import type { Naming } from './option.js';
import { OPTIONS, type OptionValues } from './table.js';

/** Where flows are deployed, and as what. */
export interface DeploySettings {
  /** `deploy`: flows are deployed; `trigger`: a run of one is started; `teardown`: what was deployed is removed. */
  readonly command: 'deploy' | 'trigger' | 'teardown';
  /** Metaflow's word, e.g. `argo-workflows`. */
  readonly orchestrator: string;
  readonly deploymentName: string | undefined;
  /** `auto`, `production`, `none`, or a branch's name. */
  readonly projectBranch: string;
  /** Options of Metaflow's `create`, by their command-line names. */
  readonly createOptions: Readonly<Record<string, unknown>>;
  readonly authorize: string | undefined;
  readonly manifestOnly: boolean;
  /** Whether a triggered run goes on when it is followed no longer. */
  readonly leaves: boolean;
}

/** @throws {UsageError} where no orchestrator is named */
export function deploySettings(
  command: DeploySettings['command'],
  values: OptionValues,
  naming: Naming,
): DeploySettings {
  const { orchestrator, deploymentName, projectBranch, deployOptions, authorize, manifestOnly } = values;
  if (orchestrator === undefined)
    throw new UsageError(
      `${naming(OPTIONS.orchestrator)} is required: argo-workflows, step-functions, airflow, or the word of an extension of Metaflow.`,
    );
  if (command === 'trigger' && orchestrator === 'airflow')
    throw new UsageError('Airflow starts its runs itself: a run of a DAG cannot be triggered here.');
  if (!/^[a-z][a-z0-9_-]*$/.test(orchestrator))
    throw new UsageError(
      `${naming(OPTIONS.orchestrator)} must be a word of Metaflow's command line, such as argo-workflows, got "${orchestrator}".`,
    );
  const onlyJson = ['only-json', 'onlyJson'].find((key) => (deployOptions[key] ?? false) !== false);
  if (onlyJson !== undefined)
    throw new UsageError(
      `${naming(OPTIONS.deployOptions)}: with ${onlyJson}, nothing is deployed. Use ${naming(OPTIONS.manifestOnly)}.`,
    );
  if (deploymentName !== undefined && !/^[A-Za-z0-9_][\w.-]{0,199}$/.test(deploymentName))
    throw new UsageError(
      `${naming(OPTIONS.deploymentName)} must begin with a letter or digit, and consist of letters, digits, ".", "_" and "-", got ${JSON.stringify(deploymentName)}.`,
    );
  return {
    command,
    orchestrator,
    deploymentName,
    projectBranch: projectBranch ?? 'auto',
    createOptions: deployOptions,
    authorize,
    manifestOnly,
    leaves: values.onCancel === 'leave',
  };
}
