const MARK = Symbol.for('metaflow-runner.RunnerError');

/** Base of every error that this library throws on purpose; `cause` is the underlying error. */
export class RunnerError extends Error {
  static {
    this.prototype.name = 'RunnerError';
    Object.defineProperty(this.prototype, MARK, { value: true });
  }

  /** How the flow's process ended, if it was started; the code is what a shell would report. */
  exit: { readonly code: number; readonly signal: NodeJS.Signals | undefined } | undefined;
}

/** Whether this library threw an error on purpose. Unlike `instanceof`, this also works if a program has two copies of the library. */
export function isRunnerError(error: unknown): error is RunnerError {
  return error instanceof Error && MARK in error;
}

/** Base of every error that the client throws on purpose. */
export class ClientError extends RunnerError {
  static {
    this.prototype.name = 'ClientError';
  }
}

/** There is no such flow, run, step, task or artifact. */
export class NotFoundError extends ClientError {
  static {
    this.prototype.name = 'NotFoundError';
  }
}
