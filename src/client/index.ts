export type { ClientContext } from './client-object.js';
export { DataArtifact } from './data-artifact.js';
export { namesIn, objectsIn } from './directory.js';
export { ClientError, NotFoundError } from './errors.js';
export { Flow } from './flow.js';
export { parseForeignJson } from './foreign-json.js';
export { flowGraph, type FlowGraph, type GraphStep, type StepDecorator } from './flow-graph.js';
export { gunzip, isGzip, unpacked } from './gzip.js';
export { isIdentifier, isPathspec, isPythonName } from './identifiers.js';
export { IncludedFile, placeOfFile } from './included-file.js';
export { localRoot, metaflowSettings, spinRoot } from './metaflow-settings.js';
export type { ClientOptions } from './open-source.js';
export { openContext } from './open-source.js';
export { ownFile, readOwnJson } from './own-file.js';
export { readRegularFile, readRegularText } from './regular-file.js';
export { decodePickle } from './pickle.js';
export { PickleError } from './pickle-machine.js';
export { pythonProgram } from './python-program.js';
export { PythonFloat } from './python-float.js';
export { PythonObject } from './python-object.js';
export {
  possibleScalarClasses,
  undecodedIn,
  withPlainScalars,
  type EnumMember,
  type PlainScalar,
  type ScalarClass,
} from './scalar-classes.js';
export { Run } from './run.js';
export type { RunHistory, TaskAttempt, TaskHistory } from './run-history.js';
export { stepPlaces } from './step-places.js';
export type { StoredCard, StoredMetadata } from './source.js';
export { Step } from './step.js';
export { decodeStored, EncodedValue, withoutMark } from './stored-value.js';
export { Task, type TaskData } from './task.js';
export type { TaskException } from './task-exception.js';
