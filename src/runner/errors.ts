import { RunnerError } from '../client/index.js';

export { reasonOf, RunnerError } from '../client/index.js';

/** Whether an option comes before the command or after it. */
export type OptionPlace = 'top level' | 'command';

const secretsOfErrors = new WeakMap<RunnerError, readonly string[]>();

/** Notes texts that the flow's process may have printed but that must not be shown. They are not part of the error. */
export function noteSecrets(error: RunnerError, secrets: readonly string[]): void {
  secretsOfErrors.set(error, secrets);
}

/** Texts that must not be shown, discovered while explaining the error; `undefined` if they are not known. */
export function secretsNoted(error: unknown): readonly string[] | undefined {
  return error instanceof RunnerError ? secretsOfErrors.get(error) : undefined;
}

const commandLinesOfErrors = new WeakMap<RunnerError, readonly string[]>();

/** Notes the command line of the process that did not make a run: of several processes, the last, whose error is noted first. It is not part of the error, because it may contain secrets. */
export function noteCommandLine(error: unknown, commandLine: readonly string[]): void {
  if (error instanceof RunnerError && !commandLinesOfErrors.has(error))
    commandLinesOfErrors.set(error, commandLine);
}

/** The command line of the process that did not make a run, if one was started. */
export function commandLineNoted(error: RunnerError): readonly string[] | undefined {
  return commandLinesOfErrors.get(error);
}

/** The request cannot be run: correct the call, not the flow's environment. No run was registered. */
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
      /** Whether the file does not exist. */
      readonly isMissing?: boolean | undefined;
      /** The line at fault, if known: the innermost line of the flow's own code. */
      readonly line?: number | undefined;
      readonly file?: string | undefined;
      /** Lines of the flow's own code that led there, innermost first. */
      readonly places?: readonly { readonly file: string; readonly line: number }[] | undefined;
      /** The Parameter or Config that caused the exception. */
      readonly parameter?: string | undefined;
      readonly isConfig?: boolean | undefined;
      /** For a Config: the option of the Runner that gives its value, if one does. */
      readonly configGivenBy?: 'config' | 'configValues' | undefined;
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
      /** Whether the Config was given as a value rather than as a file. */
      readonly isConfigValue?: boolean;
      readonly value?: unknown;
      /** The type that Metaflow expects, e.g. `int`. */
      readonly expected?: string | undefined;
      /** Whether it is required but has no value. */
      readonly isMissing?: boolean;
      /** Whether the flow has no parameter of this name. */
      readonly isUnknown?: boolean;
      /** The known name closest to an unknown one. */
      readonly nearest?: string | undefined;
    },
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** A command-line option or decospec is unknown, or Metaflow rejects its value. */
export class OptionError extends UsageError {
  static {
    this.prototype.name = 'OptionError';
  }

  constructor(
    message: string,
    readonly details: {
      readonly option: string;
      /** Whether the option comes before or after the command. */
      readonly place: OptionPlace;
      /** The place where Metaflow has this option, if it is the other one. */
      readonly rightPlace?: OptionPlace | undefined;
      readonly value?: unknown;
      readonly nearest?: string | undefined;
      /** Whether the run to resume does not exist. */
      readonly isMissing?: boolean | undefined;
    },
  ) {
    super(message);
  }
}

/** The Python interpreter does not exist or does not work, or has no Metaflow. */
export class PythonError extends UsageError {
  static {
    this.prototype.name = 'PythonError';
  }

  constructor(
    message: string,
    readonly details: {
      readonly python: string;
      readonly missing: 'python' | 'metaflow';
      /** The environment variable that keeps the interpreter from starting, if one does. */
      readonly variable?: string;
    },
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Metaflow cannot be imported because of its configuration, a package it needs, or an extension. */
export class ConfigurationError extends UsageError {
  static {
    this.prototype.name = 'ConfigurationError';
  }

  constructor(
    message: string,
    /** What in the configuration is wrong: `METAFLOW_PROFILE`, a file or a variable. If none is given, a package is at fault. */
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
      /** The last 64 KiB that the process wrote to stderr. */
      readonly stderr: string;
    },
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The start was abandoned before there was a run: the signal was aborted, or the start timeout passed. */
export class StartInterruptedError extends RunnerError {
  static {
    this.prototype.name = 'StartInterruptedError';
  }

  constructor(
    message: string,
    readonly status: 'timeout' | 'cancelled',
    options?: ErrorOptions,
    readonly details: {
      /** The start timeout, if it passed. */
      readonly startTimeoutMs?: number;
    } = {},
  ) {
    super(message, options);
  }
}
