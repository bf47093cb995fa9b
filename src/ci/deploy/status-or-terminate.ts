import { isPathspec } from '../../client/identifiers.js';
import { bounded, MAX_LINE_LENGTH } from '../../outcome/bounded-text.js';
import type { Redactor } from '../../redaction/index.js';
import {
  DeployedFlow,
  nearOrchestrator,
  type TriggeredRun,
  type WorkflowState,
} from '../../deployer/index.js';
import type { DeploySettings } from '../../options/deploy-settings.js';
import { inSentence } from '../../options/option.js';
import { OPTIONS } from '../../options/table.js';
import { RunnerError, UsageError } from '../../runner/index.js';
import type { Host } from '../host.js';
import { explained, plainName } from '../report/failure-message.js';
import type { DeploymentOptions } from './deploy-in-ci.js';
import { withOwner } from './owner-advice.js';
import type { TeardownPlace } from './teardown-in-ci.js';

/** A run, as its orchestrator knows it. */
export interface OrchestratedRun {
  /** The run's status, before it was terminated if it was; `unknown` if the status could not be read, or the run could not be terminated. */
  readonly status: 'running' | 'successful' | 'failed' | 'unknown';
  readonly problem: unknown;
}

/** Reports a run's status on its orchestrator through a host and, for the command `terminate`, terminates the run. Never throws. */
export async function statusOrTerminate(
  pathspec: string,
  placeOf: (cancel: AbortSignal) => Promise<TeardownPlace>,
  host: Host,
  { settings, cancel, redactor }: Pick<DeploymentOptions, 'settings' | 'cancel' | 'redactor'>,
): Promise<OrchestratedRun> {
  const { command, authorize } = settings;
  const { naming = plainName } = host;
  try {
    const run = await runOf(pathspec, placeOf, host, { settings, cancel });
    const found = await run.currentState({ abortSignal: cancel });
    const state = found && shownState(found, redactor);
    if (state === undefined) throw new RunnerError(`The orchestrator has no run ${pathspec}.`);
    const ends = command === 'terminate' && !state.hasEnded;
    if (ends) await run.terminate({ authorize, abortSignal: cancel });
    const facts = factsOf(run, settings, state);
    await host.writeResults?.([{ ...facts, ...(command === 'terminate' && { terminated: ends }) }]);
    await host.note(redactor.text(ends ? `${pathspec} is being terminated.` : lineOf(run, state)));
    return { status: facts.status, problem: undefined };
  } catch (error) {
    await (host.showProblem ?? host.warn)(redactor.text(explained(withOwner(error as Error, naming), host)));
    return { status: 'unknown', problem: error };
  }
}

/** An orchestrator's answer without secrets. Anyone who can write to the orchestrator could have written anything. */
function shownState(state: WorkflowState, redactor: Redactor): WorkflowState {
  const { status, message, url } = state;
  return {
    ...state,
    status: bounded(redactor.text(status), MAX_STATUS_LENGTH),
    message: message && bounded(redactor.text(message), MAX_LINE_LENGTH),
    url: redactor.text(url),
  };
}

/** An honest status is a single word. */
const MAX_STATUS_LENGTH = 100;

/** @throws {UsageError} */
async function runOf(
  pathspec: string,
  placeOf: (cancel: AbortSignal) => Promise<TeardownPlace>,
  { naming = plainName }: Pick<Host, 'naming'>,
  { settings: { orchestrator, deploymentName }, cancel }: Pick<DeploymentOptions, 'settings' | 'cancel'>,
): Promise<TriggeredRun> {
  if (!isPathspec(pathspec) || pathspec.split('/').length !== 2)
    throw new UsageError(
      `"${pathspec}" is not a run on an orchestrator: expected FLOW/ID, e.g. TrainFlow/argo-trainflow-x7k2p.`,
    );
  if (deploymentName === undefined && orchestrator !== 'argo-workflows')
    throw new UsageError(
      `Only argo-workflows finds a run without its deployment. For ${orchestrator}, name the deployment with ${inSentence(naming(OPTIONS.deploymentName))}.${nearOrchestrator(orchestrator)}`,
    );
  const { python, cwd, env } = await placeOf(cancel);
  return await DeployedFlow.getTriggeredRun(deploymentName ?? '', pathspec, {
    ...{ orchestrator, python, cwd, env },
  });
}

function factsOf({ pathspec }: TriggeredRun, { orchestrator }: DeploySettings, state: WorkflowState) {
  const [flowName, runId] = pathspec.split('/');
  const { status: orchestratorStatus, message, url: orchestratorUrl, hasEnded, isSuccessful } = state;
  const ended = isSuccessful ? ('successful' as const) : ('failed' as const);
  return {
    ...{ pathspec, flowName, runId, orchestrator, status: hasEnded ? ended : ('running' as const) },
    ...{ orchestratorStatus, message, orchestratorUrl },
  };
}

function lineOf({ pathspec }: TriggeredRun, { status, message, url }: WorkflowState): string {
  const why = message === undefined ? '' : `, ${message}`;
  return `${pathspec}: ${status}${why}${url === undefined ? '' : ` ${url}`}`;
}
