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

/**
 * The system's reason why a file cannot be read or written, with its path: `no such file or directory (/flows/a.txt)`, without the name of
 * Node's function. For any other error, its message.
 */
export function reasonOf(error: unknown): string {
  const { message, code, path } = error as NodeJS.ErrnoException;
  const words = code === undefined ? undefined : /^[A-Z\d]+: ([^,']+)/.exec(message)?.[1];
  if (words === undefined) return message;
  const reason = clearReason(error as NodeJS.ErrnoException) ?? words;
  return path === undefined ? reason : `${reason} (${path})`;
}

/** The reason, if the system's own words are unclear: of a file in place of a directory, they say that the file exists. */
function clearReason({ code, syscall }: NodeJS.ErrnoException): string | undefined {
  if (code === 'EISDIR') return 'it is a directory';
  return code === 'EEXIST' && syscall === 'mkdir' ? 'it is not a directory' : undefined;
}
