import { shownValue, UsageError } from '../runner/index.js';
import { inSentence, type Naming } from './option.js';
import { OPTIONS, type OptionValues } from './table.js';

/** Where flows are deployed, and as what. */
export interface DeploySettings {
  /**
   * `deploy` deploys flows; `trigger` starts a run of a deployed flow; `teardown` removes deployments; `status` asks for a run's status;
   * `terminate` stops a run.
   */
  readonly command: 'deploy' | 'trigger' | 'teardown' | 'status' | 'terminate';
  /** Metaflow's name for it, e.g. `argo-workflows`. */
  readonly orchestrator: string;
  readonly deploymentName: string | undefined;
  /** `auto`, `production`, `none`, or a branch's name. */
  readonly projectBranch: string;
  /** Options for Metaflow's `create`, by their command-line names. */
  readonly createOptions: Readonly<Record<string, unknown>>;
  readonly authorize: string | undefined;
  readonly manifestOnly: boolean;
  /** Whether a triggered run is followed to its end. */
  readonly waits: boolean;
  /** Whether a triggered run continues when it is no longer followed. */
  readonly leaves: boolean;
}

const OF_RUNS: readonly DeploySettings['command'][] = ['trigger', 'status', 'terminate'];

/** Whether the runs are followed, like runs on this machine. */
export function isFollowed({ command, waits }: Pick<DeploySettings, 'command' | 'waits'>): boolean {
  return command === 'trigger' && waits;
}

/** @throws {UsageError} if no orchestrator is named */
export function deploySettings(
  command: DeploySettings['command'],
  values: OptionValues,
  naming: Naming,
): DeploySettings {
  const { orchestrator, deploymentName, projectBranch, deployOptions, authorize, manifestOnly } = values;
  if (orchestrator === undefined)
    throw new UsageError(
      `${naming(OPTIONS.orchestrator)} is required: argo-workflows, step-functions${command === 'deploy' ? ', airflow' : ''}, or the name that a Metaflow extension uses.`,
    );
  if (OF_RUNS.includes(command) && orchestrator === 'airflow')
    throw new UsageError(
      `"${command}" does not support Airflow: only Airflow itself starts, shows and ends the runs of a DAG.`,
    );
  if (!/^[a-z][a-z0-9_-]*$/.test(orchestrator))
    throw new UsageError(
      `${naming(OPTIONS.orchestrator)} must be a word of Metaflow's command line, such as argo-workflows, got ${shownValue(orchestrator)}.`,
    );
  const onlyJson = ['only-json', 'onlyJson'].find((key) => (deployOptions[key] ?? false) !== false);
  if (onlyJson !== undefined)
    throw new UsageError(
      `${naming(OPTIONS.deployOptions)}: ${onlyJson} deploys nothing. Use ${inSentence(naming(OPTIONS.manifestOnly))} instead.`,
    );
  if (deploymentName !== undefined && !/^[A-Za-z0-9_][\w.-]{0,199}$/.test(deploymentName))
    throw new UsageError(
      `${naming(OPTIONS.deploymentName)} must begin with a letter or digit, and consist of letters, digits, ".", "_" and "-", got ${shownValue(deploymentName)}.`,
    );
  if (command === 'trigger' && !values.wait) requireNothingOfEnd(values, naming);
  return {
    command,
    orchestrator,
    deploymentName,
    projectBranch: projectBranch ?? 'auto',
    createOptions: deployOptions,
    authorize,
    manifestOnly,
    waits: values.wait,
    leaves: values.onCancel === 'leave',
  };
}

/** Options that apply only to a run that has begun or ended. */
const OF_FOLLOWED = [
  ...(['tags', 'tagsOnSuccess', 'timeoutMs', 'outputArtifacts', 'failIf', 'compareWith', 'junit'] as const),
  ...(['plugins', 'events'] as const),
];

/** @throws {UsageError} for options that are impossible because the run is not followed */
function requireNothingOfEnd(values: OptionValues, naming: Naming): void {
  for (const name of OF_FOLLOWED) {
    const value = values[name];
    if (value !== undefined && (typeof value !== 'object' || value.length > 0))
      throw new UsageError(
        `${naming(OPTIONS[name])} works only if the run is followed, so it cannot be used with ${inSentence(naming(OPTIONS.wait))}.`,
      );
  }
}
