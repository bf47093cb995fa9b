export { activated } from './activated.js';
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
  ExecutingProcess,
  type KillOptions,
  type KillStatus,
  type LogStream,
  type RunStatus,
  type WaitOptions,
} from './executing-process.js';
export type { DeclaredOption, DeclaredParameter, DeclaredStep, Introspection } from './introspection.js';
export { interpreterFault } from './interpreter-fault.js';
export { parameterTypes } from './parameter-types.js';
export { lastMessage } from './explain-start.js';
export { requireFlowFile } from './launch.js';
export { logTail } from './log-tail.js';
export type { ExecutingRun } from './executing-run.js';
export type { ExecutingTask } from './executing-task.js';
export type { TaskAttributes } from './run-attributes.js';
export { Deadline } from './deadline.js';
export { drained, flushed } from './drained.js';
export { askFlowFile } from './ask-flow-file.js';
export { cancelProcess, endOrphans, killMarked } from './end-process-group.js';
export { processIdentity } from './find-processes.js';
export { MARKER_VARIABLE, newMarker, uniqueId } from './process-marker.js';
export { followFile, LOG_CHUNK_BYTES, type LogChunk, type LogLine, type LogWriter } from './log-stream.js';
export type { ParameterValue, ParameterValues } from './option-values.js';
export { runPython } from './run-python.js';
export { makeTemporaryDirectory } from './temporary-directory.js';
export { Runner } from './runner.js';
export { jsonText, parseWrittenJson, writtenScalar, WrittenScalar, writtenText } from './written-scalar.js';
export type { ResumeOptions, RunnerOptions, RunOptions, SpinOptions } from './runner-options.js';
