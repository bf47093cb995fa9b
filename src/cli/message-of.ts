import { faultText } from '../ci/report/source-place.js';
import { sourceOf, type RunPlan } from '../execution/plan/run-plan.js';
import { OptionError, ParameterError, PythonError, RunnerError } from '../runner/index.js';

/**
 * The text of an error, preceded by the option whose value caused it, if that is known. Only internal errors have a stack trace.
 * @param plan of the run concerned, if there is one
 */
export function messageOf(error: unknown, plan?: RunPlan): string {
  const source = plan && sourceOf(error, plan);
  return source === undefined ? textOf(error) : `${source}: ${textOf(error)}`;
}

function textOf(error: unknown): string {
  if (error instanceof PythonError && error.details.missing === 'metaflow') {
    return error.message.replace(/\.$/, ', or use --metaflow-version.');
  }
  if (error instanceof OptionError && error.details.rightPlace !== undefined) {
    return `${error.message} Give it with ${FLAG_OF_PLACE[error.details.rightPlace]}.`;
  }
  if (error instanceof OptionError && error.details.isMissing === true) {
    return `${error.message} To resume a run from another machine, use --bundle.`;
  }
  if (error instanceof ParameterError && error.details.isMissing === true) {
    return `${error.message} Give it with --param ${error.details.parameter}=….`;
  }
  if (error instanceof RunnerError) return error.message;
  return `internal error, please report it: ${faultText(error)}`;
}

const FLAG_OF_PLACE = { 'top level': '--option', command: '--run-option' } as const;
