import { PythonObject } from '../pickle/python-object.js';

/** An exception that ended a task, or that `@catch` kept. */
export interface TaskException {
  /** The class, e.g. `builtins.ValueError`. */
  readonly type: string;
  readonly message: string;
  /** Python's traceback, with files and lines. */
  readonly stacktrace: string | undefined;
}

/** Parses a `MetaflowExceptionWrapper`, the form in which Metaflow stores exceptions. */
export function describeException(value: unknown): TaskException | undefined {
  if (!(value instanceof PythonObject)) return undefined;
  const state = (value.state ?? {}) as Record<string, unknown>;
  const textOf = (key: string) => (typeof state[key] === 'string' ? state[key] : undefined);
  return {
    type: textOf('type') ?? value.type,
    message: textOf('exception') ?? '',
    stacktrace: textOf('stacktrace'),
  };
}
