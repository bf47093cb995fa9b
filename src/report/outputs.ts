import { decisive, type OutcomeStatus, type RunOutcome } from './outcome.js';
import { runFacts } from './run-facts.js';

/** The action's outputs by name. A fact that does not exist is "". */
export type Outputs = Readonly<Record<string, string>>;

/** Outputs that describe one run; several runs are described by the decisive one, none by a status alone. */
export function runOutputs(outcome: RunOutcome | undefined, otherwise: OutcomeStatus = 'failed'): Outputs {
  return {
    'run-id': outcome?.runId ?? '',
    pathspec: outcome?.pathspec ?? '',
    'flow-name': outcome?.flowName ?? '',
    status: outcome?.status ?? otherwise,
    'exit-code': outcome?.exitCode === undefined ? '' : String(outcome.exitCode),
  };
}

/** Every output of a step that has run all it could. `otherwise` is its status when it made no run at all. */
export function allOutputs(
  outcomes: readonly RunOutcome[],
  logArtifact: string | undefined,
  otherwise?: OutcomeStatus,
): Outputs {
  return {
    ...runOutputs(decisive(outcomes), otherwise),
    runs: JSON.stringify(outcomes.map(runFacts)),
    'log-artifact': logArtifact ?? '',
  };
}
