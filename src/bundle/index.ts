export { datastorePlace, type DatastorePlace } from './datastore-place.js';
export { BundleError } from './errors.js';
export { digestOfFile, sha256OfFile } from './bundled-files.js';
export {
  makeBundle,
  manifestWithoutFiles,
  withoutFiles,
  type Bundle,
  type BundleRequest,
} from './make-bundle.js';
export type { BundledStep, BundleStatus, Manifest } from './manifest.js';
export { readManifest, restoreBundle } from './archive/read-bundle.js';
export { BUNDLE_FILE, writeBundle } from './archive/write-bundle.js';
export {
  absentConfigFile,
  requestDigest,
  needsReading,
  resumability,
  versionRemarks,
  type Declared,
  type IncludedNow,
  type Resumability,
  type RunRequirements,
  type Versions,
} from './resumability.js';
export { LocalRun } from './local-run.js';
export { shownValue } from './shown-value.js';
