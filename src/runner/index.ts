export {
  FlowFileError,
  OptionError,
  ParameterError,
  PythonError,
  RunnerError,
  StartError,
  StartInterruptedError,
  UsageError,
} from './errors.js';
export {
  ExecutingRun,
  type KillOptions,
  type LogStream,
  type RunStatus,
  type WaitOptions,
} from './executing-run.js';
export { followFile, type LogChunk, type LogLine, type LogWriter } from './log-stream.js';
export type { ParameterValue, ParameterValues } from './option-values.js';
export { Runner } from './runner.js';
export type { ResumeOptions, RunnerOptions, RunOptions } from './runner-options.js';
