export { isPythonName } from '../client/identifiers.js';
export { nearestName } from './command/nearest-name.js';
export { allOf, oneOf } from './command/word-list.js';
export { shownValue } from './command/shown-value.js';
export { variableOf } from './command/parameter-check.js';
export { activated } from './start/activated.js';
export {
  ConfigurationError,
  FlowFileError,
  OptionError,
  ParameterError,
  PythonError,
  reasonOf,
  RunnerError,
  commandLineNoted,
  secretsNoted,
  StartError,
  StartInterruptedError,
  UsageError,
  type OptionPlace,
} from './errors.js';
export {
  ExecutingProcess,
  type KillOptions,
  type KillStatus,
  type LogStream,
  type RunStatus,
  type WaitOptions,
} from './process/executing-process.js';
export type { WarmTasksReport } from './warm/warm-report.js';
export type {
  CodeLine,
  DeclaredOption,
  DeclaredParameter,
  DeclaredStep,
  FlowFailure,
  IgnoredParameter,
  Introspection,
  MetaflowSetting,
} from './introspection/introspection.js';
export { introspect, type FlowToRead } from './introspection/introspection.js';
export { raisedText } from './introspection/flow-fault.js';
export { interpreterFault } from './introspection/interpreter-fault.js';
export { parameterTypes } from './introspection/parameter-types.js';
export { mayDeclareSecret } from './start/may-declare-secret.js';
export { CRASH_SIGNALS, exceptionPrinted, indentedFrom, lastMessage } from './start/explain-start.js';
export { requireFlowFile } from './start/flow-file.js';
export { asStartFailure, refuseAborted, statusOf } from './start/launch.js';
export { badSpin } from './start/bad-spin.js';
export { startSettings, withOthers, type Place } from './start/start-settings.js';
export { metaflowUser } from './start/metaflow-user.js';
export { fatalError, TRACEBACK_HEADER } from './log/fatal-error.js';
export { logTail } from './log/log-tail.js';
export type { ExecutingRun } from './executing-run.js';
export type { ExecutingTask } from './executing-task.js';
export type { TaskAttributes } from './start/run-attributes.js';
export { callAfter, Deadline, allowManyListeners, ScopedSignal } from './process/deadline.js';
export { abandonedAfter, within } from './process/within.js';
export { ownText, parseFlowLine, type FlowLine, type LineEvent, type TaskName } from './log/flow-line.js';
export {
  keyOf,
  MAX_TASKS,
  TaskEvents,
  type AttemptFailed,
  type AttemptStarted,
  type RunEnded,
  type RunEvent,
  type RunStarted,
  type TaskCloned,
  type TaskEnded,
  type TaskEvent,
} from './log/run-events.js';
export { drained, flushed } from './log/drained.js';
export { askFlowFile } from './introspection/ask-flow-file.js';
export { cancelProcess, endOrphans } from './process/end-process-group.js';
export { processIdentity } from './process/find-processes.js';
export { MARKER_VARIABLE, newMarker, uniqueId } from './process/process-marker.js';
export {
  followFile,
  LOG_CHUNK_BYTES,
  type LogChunk,
  type LogLine,
  type LogWriter,
} from './log/log-stream.js';
export type { ParameterValue, ParameterValues, RenderedParameters } from './command/option-values.js';
export { printedAnswer } from './introspection/printed-answer.js';
export { runPython } from './introspection/run-python.js';
export { directoryForProgram, discard, makeTemporaryDirectory, removeAtEnd } from './temporary-directory.js';
export { DEFAULT_START_TIMEOUT_MS, Runner, type RunArguments } from './runner.js';
export {
  jsonText,
  parseWrittenJson,
  writtenScalar,
  WrittenScalar,
  writtenText,
} from './command/written-scalar.js';
export type {
  OtherOptions,
  ResumeOptions,
  RunnerOptions,
  RunOptions,
  CheckOptions,
  IntrospectOptions,
  SpinOptions,
} from './command/runner-options.js';
export { topLevelItems } from './command/command-line.js';
export { optionName, parameterText, renderOptions, renderParameters } from './command/option-values.js';
export { IN_QUOTES, NOT_PLAIN, PLAIN_CHARACTERS, refuseVariables } from './command/shell-texts.js';
export { unexecutedText } from './introspection/introspection.js';
export { checkOptions } from './command/option-check.js';
export { checkParameters, ignoredText } from './command/parameter-check.js';
export { splitSecrets, type SplitParameters } from './command/secret-parameters.js';
export { startFlowProcess, type FlowProcess } from './process/flow-process.js';
export { endFlow } from './process/end-process-group.js';
export { copyTo } from './log/drained.js';
export { fitTo } from './introspection/fit-parameters.js';
export { introspectFlow } from './introspection/introspect-flow.js';
