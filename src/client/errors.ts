const MARK = Symbol.for('metaflow-runner.RunnerError');

/** Base of every error this library throws on purpose; `cause` keeps what led to it. */
export class RunnerError extends Error {
  static {
    this.prototype.name = 'RunnerError';
    Object.defineProperty(this.prototype, MARK, { value: true });
  }

  /** How the flow's process ended, if it was started; the code is as a shell reports it. */
  exit: { readonly code: number; readonly signal: NodeJS.Signals | undefined } | undefined;
}

/** Whether this library threw an error on purpose; unlike `instanceof`, it also works if a program has the library installed twice. */
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
