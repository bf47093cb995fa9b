import { failureOf, reasonWithoutRun, type FailureReason } from '../outcome/failure.js';
import { jsonText } from '../outcome/json-value.js';
import { decisive, durationSeconds, type OutcomeStatus, type RunOutcome } from '../outcome/outcome.js';
import { artifactValues, runFacts } from '../outcome/run-facts.js';
import { MAX_OUTPUT_BYTES, runsText } from './runs-text.js';
import { artifactText } from './value-text.js';

/** The action's outputs by name. Missing values are "". */
export type Outputs = Readonly<Record<string, string>>;

/** The failure reason for a step that made no run, by its status and the error that prevented its runs; "" if it has not failed. */
export function reasonOfStep(status: OutcomeStatus, problem: unknown): FailureReason | '' {
  if (status === 'cancelled' || status === 'timeout') return status;
  if (status !== 'failed') return '';
  return problem === undefined ? 'invalid-input' : reasonWithoutRun(problem);
}

/** What a step without runs knows. */
export interface WithoutRun {
  /** The step's status. Default: `failed`. */
  readonly otherwise?: OutcomeStatus;
  /** The error that prevented its runs. */
  readonly problem?: unknown;
}

/**
 * Outputs that describe one run: the decisive one of several, or only a status and its reason if there is none.
 * @param outcome the run, if there was one
 * @param without what is known about a step without runs
 */
export function runOutputs(
  outcome: RunOutcome | undefined,
  { otherwise = 'failed', problem }: WithoutRun = {},
): Outputs {
  const failure = outcome && failureOf(outcome);
  const seconds = outcome && durationSeconds(outcome);
  return {
    'run-id': outcome?.runId ?? '',
    pathspec: outcome?.pathspec ?? '',
    'flow-name': outcome?.flowName ?? '',
    status: outcome?.status ?? otherwise,
    'exit-code': outcome?.exitCode === undefined ? '' : String(outcome.exitCode),
    'failure-reason': failure?.reason ?? (outcome ? '' : reasonOfStep(otherwise, problem)),
    'failed-step': failure?.stepName ?? '',
    'failed-task':
      failure?.taskId === undefined
        ? ''
        : `${outcome?.pathspec ?? ''}/${failure.stepName ?? ''}/${failure.taskId}`,
    'duration-seconds': seconds === undefined ? '' : String(seconds),
    'resumed-from': outcome?.originRunId ?? '',
    attempts: outcome?.runId === undefined ? '' : String(outcome.attempts ?? 1),
    'ui-url': outcome?.details?.uiUrl ?? '',
    'metaflow-version': outcome?.details?.metaflowVersion ?? '',
    'orchestrator-url': outcome?.orchestratorUrl ?? '',
    artifacts: artifactsText(artifactValues(outcome)),
  };
}

/**
 * All of a step's outputs after its runs: those that action.yml declares, then artifacts in the requested order. If two have the same name,
 * the first counts. Outputs that name files and uploads are "", because those are not there yet.
 */
export function allOutputs(outcomes: readonly RunOutcome[], without: WithoutRun = {}): Outputs {
  const outcome = decisive(outcomes);
  const contract = {
    ...runOutputs(outcome, without),
    runs: runsText(outcomes.map(runFacts)),
    'results-file': '',
    'log-artifact': '',
  };
  const outputs = new Map(Object.entries(contract));
  for (const [name, value] of simpleArtifacts(outcome)) if (!outputs.has(name)) outputs.set(name, value);
  return Object.fromEntries(outputs);
}

/** As many of the requested artifacts as an output can hold, the first ones first. */
function artifactsText(values: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(values);
  for (;;) {
    const text = jsonText(Object.fromEntries(entries));
    if (Buffer.byteLength(text) <= MAX_OUTPUT_BYTES) return text;
    entries.pop();
  }
}

/** Artifacts whose value is a text, a number or a boolean, by names without the step. */
function simpleArtifacts(outcome: RunOutcome | undefined): (readonly [string, string])[] {
  const described = outcome?.details?.described ?? [];
  return Object.entries(artifactValues(outcome)).flatMap(([name, value]) =>
    ['string', 'number', 'boolean'].includes(typeof value) && !described.includes(name)
      ? [[name.slice(name.indexOf('/') + 1), artifactText(outcome?.details, name, value)] as const]
      : [],
  );
}
