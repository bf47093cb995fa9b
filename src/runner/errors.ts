import { RunnerError } from '../client/index.js';

export { RunnerError };

/** Where an option stands: before the command, or after it. */
export type OptionPlace = 'top level' | 'command';

const secretsMet = new WeakMap<RunnerError, readonly string[]>();

/** Notes texts that the flow's process may have printed, and that must not be shown. The error does not have them. */
export function noteSecrets(error: RunnerError, secrets: readonly string[]): void {
  secretsMet.set(error, secrets);
}

/** The texts that must not be shown, which became known when the error was explained. */
export function secretsNoted(error: unknown): readonly string[] {
  return error instanceof RunnerError ? (secretsMet.get(error) ?? []) : [];
}

/** The request cannot be run: correct the call, not the flow's environment. Nothing was registered. */
export class UsageError extends RunnerError {
  static {
    this.prototype.name = 'UsageError';
  }
}

/** The flow file is missing, is not a flow, or cannot be loaded. */
export class FlowFileError extends UsageError {
  static {
    this.prototype.name = 'FlowFileError';
  }

  constructor(
    message: string,
    readonly details: {
      readonly flowFile: string;
      /** Whether there is no such file. */
      readonly isMissing?: boolean | undefined;
      /** Where the fault lies, when it is known: the innermost line of the flow's own code. */
      readonly line?: number | undefined;
      readonly file?: string | undefined;
      /** The lines of the flow's own code that led there, the innermost first. */
      readonly places?: readonly { readonly file: string; readonly line: number }[] | undefined;
      /** The Parameter or Config for which an exception was raised. */
      readonly parameter?: string | undefined;
      readonly isConfig?: boolean | undefined;
    },
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** A parameter or Config is unknown, missing or of the wrong type. */
export class ParameterError extends UsageError {
  static {
    this.prototype.name = 'ParameterError';
  }

  constructor(
    message: string,
    readonly details: {
      readonly parameter: string;
      /** Whether it is a Config rather than a Parameter. */
      readonly isConfig?: boolean;
      /** Whether the Config was given as a value, and not as a file. */
      readonly isConfigValue?: boolean;
      readonly value?: unknown;
      /** The type Metaflow expects, e.g. `int`. */
      readonly expected?: string | undefined;
      /** Whether the flow has no parameter of this name. */
      readonly isUnknown?: boolean;
      /** The known name that is nearest to an unknown one. */
      readonly nearest?: string | undefined;
    },
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** A command-line option or decospec is unknown, or Metaflow does not accept its value. */
export class OptionError extends UsageError {
  static {
    this.prototype.name = 'OptionError';
  }

  constructor(
    message: string,
    readonly details: {
      readonly option: string;
      /** Whether the option stands before or after the command. */
      readonly place: OptionPlace;
      readonly value?: unknown;
      readonly nearest?: string | undefined;
    },
  ) {
    super(message);
  }
}

/** There is no such Python interpreter, or it has no Metaflow. */
export class PythonError extends UsageError {
  static {
    this.prototype.name = 'PythonError';
  }

  constructor(
    message: string,
    readonly details: {
      readonly python: string;
      readonly missing: 'python' | 'metaflow';
      /** The environment variable that keeps the interpreter from starting, if a variable does. */
      readonly variable?: string;
    },
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Metaflow cannot be imported: its configuration is wrong, or one of the packages that it needs, or that extend it. */
export class ConfigurationError extends UsageError {
  static {
    this.prototype.name = 'ConfigurationError';
  }

  constructor(
    message: string,
    /** What in the configuration is wrong: `METAFLOW_PROFILE`, a file, or a variable; if none is given, it is a package. */
    readonly details: {
      readonly profile?: string | undefined;
      readonly file?: string | undefined;
      readonly variable?: string | undefined;
    },
  ) {
    super(message);
  }
}

/** The flow's process ended, or had to be ended, before there was a run. */
export class StartError extends RunnerError {
  static {
    this.prototype.name = 'StartError';
  }

  constructor(
    message: string,
    readonly details: {
      /** The last 64 KiB of what the process wrote to its stderr. */
      readonly stderr: string;
    },
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The start was given up before there was a run: the signal was aborted, or the start timeout passed. */
export class StartInterruptedError extends RunnerError {
  static {
    this.prototype.name = 'StartInterruptedError';
  }

  constructor(
    message: string,
    readonly status: 'timeout' | 'cancelled',
    options?: ErrorOptions,
    readonly details: {
      /** The start timeout, if it has passed. */
      readonly startTimeoutMs?: number;
    } = {},
  ) {
    super(message, options);
  }
}
