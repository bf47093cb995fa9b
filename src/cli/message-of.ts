import { faultText } from '../ci/report/source-place.js';
import { OptionError, PythonError, RunnerError } from '../runner/index.js';

/** The text of an error. Only internal errors have a stack trace. */
export function messageOf(error: unknown): string {
  if (error instanceof PythonError && error.details.missing === 'metaflow') {
    return error.message.replace(/\.$/, ', or use --metaflow-version.');
  }
  if (error instanceof OptionError && error.details.rightPlace !== undefined) {
    return `${error.message} Give it with ${FLAG_OF_PLACE[error.details.rightPlace]}.`;
  }
  if (error instanceof OptionError && error.details.isMissing === true) {
    return `${error.message} To resume a run from another machine, use --bundle.`;
  }
  if (error instanceof RunnerError) return error.message;
  return `internal error, please report it: ${faultText(error)}`;
}

const FLAG_OF_PLACE = { 'top level': '--option', command: '--run-option' } as const;
