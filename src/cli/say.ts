import { BundleError } from '../bundle/index.js';
import { logText } from '../display/log-text.js';
import { PythonError, RunnerError } from '../runner/index.js';

/** A line for whoever reads the terminal. */
export function say(line: string): void {
  tell(`metaflow-runner: ${line}`);
}

/** Lines for whoever reads the terminal, or the job's log. */
export function tell(lines: string): void {
  process.stderr.write(`${logText(lines)}\n`);
}

/** What is wrong. Only a bug of ours has a stack trace. */
export function messageOf(error: unknown): string {
  if (error instanceof PythonError && error.details.missing === 'metaflow') {
    return error.message.replace(/\.$/, ', or use --metaflow-version.');
  }
  if (error instanceof RunnerError || error instanceof BundleError) return error.message;
  return `internal error, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
