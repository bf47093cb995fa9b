export type { ClientContext } from './client-object.js';
export { DataArtifact } from './data-artifact.js';
export { namesIn, objectsIn } from './local/directory.js';
export { ClientError, isRunnerError, NotFoundError, reasonOf, RunnerError } from './errors.js';
export { Flow } from './flow.js';
export { parseForeignJson } from './foreign-json.js';
export {
  flowGraph,
  lastStep,
  type FlowGraph,
  type GraphStep,
  type StepDecorator,
} from './history/flow-graph.js';
export { gunzip, isGzip, unpacked } from './local/gzip.js';
export {
  isIdentifier,
  isPathspec,
  isPythonName,
  isTagTooLong,
  isVersion,
  metaflowVersionOf,
} from './identifiers.js';
export { IncludedFile, placeOfFile } from './pickle/included-file.js';
export {
  datastoreOf,
  datastoreRootOf,
  localDatastoreRootOf,
  localRoot,
  metadataOf,
  metaflowSettings,
  spinRoot,
} from './metaflow-settings.js';
export type { ClientOptions, RunPlace } from './open-source.js';
export { clientOptionsOf, openContext } from './open-source.js';
export { ownFile, readOwnJson } from './local/own-file.js';
export {
  makeOwnDirectory,
  piecesOfFile,
  readRegularFile,
  readRegularText,
  requireOwnDirectory,
  writeOwnFile,
} from './regular-file.js';
export { unlessAborted } from './unless-aborted.js';
export { decodePickle } from './pickle/pickle.js';
export { PickleError } from './pickle/pickle-machine.js';
export { pythonProgram } from './python-program.js';
export { PythonFloat } from './pickle/python-float.js';
export { PythonGlobal, PythonObject } from './pickle/python-object.js';
export {
  possibleScalarClasses,
  undecodedIn,
  withPlainScalars,
  type EnumMember,
  type PlainScalar,
  type ScalarClass,
} from './pickle/scalar-classes.js';
export { mapConcurrently } from './history/map-concurrently.js';
export { Run } from './run.js';
export { ByteBudget } from './local/byte-budget.js';
export type { RunHistory, TaskAttempt, TaskHistory } from './history/run-history.js';
export { stepPlaces } from './history/step-places.js';
export type { StoredCard, StoredMetadata } from './source.js';
export type { TaskLogLine } from './local/task-log.js';
export { Step } from './step.js';
export { decodeStored, EncodedValue, withoutMark } from './pickle/stored-value.js';
export { Task, type TaskData } from './task.js';
export type { TaskException } from './history/task-exception.js';
