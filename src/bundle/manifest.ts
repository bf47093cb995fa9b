import { isIdentifier, isTagTooLong, parseForeignJson } from '../client/index.js';
import { BundleError } from './errors.js';
import { bundledPath } from './bundled-path.js';
import { shownValue } from './shown-value.js';
import { FIELD_NAME, type MetadataField, type RunMetadata, type TaskMetadata } from './task-metadata.js';

/** How the bundle's run ended; `killed` if no process survived to see its end, `running` if it had not ended. */
export type BundleStatus = 'running' | 'failed' | 'timeout' | 'cancelled' | 'killed' | 'successful';

/** A resume bundle's description of itself: the first file in it, `manifest.json`. */
export interface Manifest {
  readonly format: typeof FORMAT;
  readonly flowName: string;
  /** As requested, relative to the working directory. */
  readonly flowFile: string;
  /** `null` if the file no longer existed. */
  readonly flowFileSha256: string | null;
  readonly runId: string;
  readonly pathspec: string;
  readonly status: BundleStatus;
  /** What ended the run, in one line. */
  readonly failure: string | null;
  /** The run's parameters by the name of their artifact; long values are shortened. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Names of the artifacts that hold the flow's Configs. */
  readonly configs: readonly string[];
  readonly tags: readonly string[];
  /** A digest of the parameters and Configs that were requested for the run. */
  readonly requestSha256: string | null;
  readonly metaflowVersion: string | null;
  readonly pythonVersion: string | null;
  /** Metaflow's name for it: `local`, `s3`, … Only a local datastore has files in the bundle. */
  readonly datastore: string;
  /** The steps of the flow's graph, in its order, and how much of each is finished. */
  readonly steps: readonly BundledStep[];
  /** The runs that this one continues, oldest first. */
  readonly origins: readonly Origin[];
  /** What created the run, e.g. the address of a workflow run. */
  readonly source: string | null;
  readonly files: readonly BundledFile[];
  /** Absent if the run's metadata is not kept in files, and in bundles of older versions. */
  readonly metadata?: RunMetadata | undefined;
}

export interface BundledStep {
  readonly name: string;
  readonly type: string;
  readonly next: readonly string[];
  readonly finishedTasks: number;
  /** The total time of its finished tasks, in this run or in an origin. */
  readonly seconds: number;
}

export interface Origin {
  readonly runId: string;
  readonly source: string | null;
}

export interface BundledFile {
  /** Relative to the datastore's folder, as Metaflow names it. */
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

export const FORMAT = 1;
export const MANIFEST_NAME = 'manifest.json';
/** Room for about 300,000 files. */
export const MAX_MANIFEST_BYTES = 64 * 1024 * 1024;
/** For its length, a manifest has the most parts if it has a list of two items for each field of each task's metadata. */
const MAX_PARTS = MAX_MANIFEST_BYTES / 10;

/** Parses a manifest that anyone may have written. @throws {BundleError} */
export function parseManifest(text: string): Manifest {
  const fields = asObject(parseJson(text), 'it');
  if (fields['format'] !== FORMAT) {
    throw new BundleError(
      `The bundle has format ${JSON.stringify(shownValue(fields['format']))}; this version reads format ${FORMAT}.`,
    );
  }
  const string = (key: string) => asString(fields[key], key);
  const optional = (key: string) => (fields[key] === null ? null : string(key));
  const manifest: Manifest = {
    format: FORMAT,
    flowName: asName(fields['flowName'], 'flowName'),
    flowFile: string('flowFile'),
    flowFileSha256: optional('flowFileSha256'),
    runId: asRunId(fields['runId'], 'runId'),
    pathspec: string('pathspec'),
    status: asStatus(fields['status']),
    failure: optional('failure'),
    parameters: asObject(fields['parameters'], 'parameters'),
    configs: asStrings(fields['configs'], 'configs'),
    tags: asTags(fields['tags']),
    requestSha256: optional('requestSha256'),
    metaflowVersion: optional('metaflowVersion'),
    pythonVersion: optional('pythonVersion'),
    datastore: string('datastore'),
    steps: asList(fields['steps'], 'steps').map(asStep),
    origins: asList(fields['origins'], 'origins').map(asOrigin),
    source: optional('source'),
    files: asList(fields['files'], 'files').map(asFile),
    metadata: fields['metadata'] === undefined ? undefined : asMetadata(fields['metadata']),
  };
  if (manifest.pathspec !== `${manifest.flowName}/${manifest.runId}`) throw malformed('pathspec');
  refuseStrangePaths(manifest);
  return manifest;
}

function asTags(value: unknown): readonly string[] {
  const tags = asStrings(value, 'tags');
  if (tags.some(isTagTooLong)) throw malformed('tags');
  return tags;
}

/** Each file must be where Metaflow would store it for this run, and must appear only once. */
function refuseStrangePaths(manifest: Manifest): void {
  const seen = new Set<string>();
  for (const { path } of manifest.files) {
    if (!bundledPath(path, manifest) || seen.has(path)) {
      throw new BundleError(
        `The bundle's manifest lists ${JSON.stringify(shownValue(path))}, which does not belong in a bundle.`,
      );
    }
    seen.add(path);
  }
}

function parseJson(text: string): unknown {
  try {
    return parseForeignJson(text, MAX_PARTS);
  } catch (error) {
    throw new BundleError(`The bundle's manifest is not JSON: ${(error as Error).message}`, { cause: error });
  }
}

function malformed(key: string): BundleError {
  return new BundleError(`The bundle's manifest is malformed: ${key}.`);
}

function asObject(value: unknown, key: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw malformed(key);
  return value as Record<string, unknown>;
}

function asList(value: unknown, key: string): readonly unknown[] {
  if (!Array.isArray(value)) throw malformed(key);
  return value;
}

function asString(value: unknown, key: string): string {
  if (typeof value !== 'string') throw malformed(key);
  return value;
}

function asStrings(value: unknown, key: string): readonly string[] {
  return asList(value, key).map((item) => asString(item, key));
}

function asNumber(value: unknown, key: string): number {
  if (typeof value !== 'number' || !(value >= 0) || value > Number.MAX_SAFE_INTEGER) throw malformed(key);
  return value;
}

/** One of Metaflow's names, which becomes a directory and an argument: it must not contain anything else. */
function asName(value: unknown, key: string): string {
  if (!isIdentifier(value)) throw malformed(key);
  return value;
}

/** Besides its runs, a flow's folder contains the folder of all artifacts. */
function asRunId(value: unknown, key: string): string {
  const id = asName(value, key);
  if (id === 'data' || id === '_meta') throw malformed(key);
  return id;
}

function asStatus(value: unknown): BundleStatus {
  const known: readonly BundleStatus[] = [
    'running',
    'failed',
    'timeout',
    'cancelled',
    'killed',
    'successful',
  ];
  const status = known.find((candidate) => candidate === value);
  if (!status) throw malformed('status');
  return status;
}

function asStep(value: unknown): BundledStep {
  const { name, type, next, finishedTasks, seconds } = asObject(value, 'steps');
  return {
    name: asName(name, 'steps'),
    type: asString(type, 'steps'),
    next: asStrings(next, 'steps'),
    finishedTasks: asNumber(finishedTasks, 'steps'),
    seconds: asNumber(seconds, 'steps'),
  };
}

function asOrigin(value: unknown): Origin {
  const { runId, source } = asObject(value, 'origins');
  return {
    runId: asRunId(runId, 'origins'),
    source: source === null ? null : asString(source, 'origins'),
  };
}

function asMetadata(value: unknown): RunMetadata {
  const { userName, createdAt, systemTags, tasks } = asObject(value, 'metadata');
  return {
    userName: asUserName(userName),
    createdAt: asInstant(createdAt),
    systemTags: asStrings(systemTags, 'metadata'),
    tasks: mapped(asObject(tasks, 'metadata'), asTask),
  };
}

/** It is part of each metadata file, and of a tag. */
function asUserName(value: unknown): string {
  const name = asString(value, 'metadata');
  if (isTagTooLong(name)) throw malformed('metadata');
  return name;
}

/** Metaflow and its decorators record a few dozen fields for a task; each becomes a file. */
const MAX_FIELDS = 1000;

function asTask(value: unknown): TaskMetadata {
  const { createdAt, fields } = asObject(value, 'metadata');
  const named = asObject(fields, 'metadata');
  const names = Object.keys(named);
  if (names.length > MAX_FIELDS || !names.every((name) => FIELD_NAME.test(name))) throw malformed('metadata');
  return { createdAt: asInstant(createdAt), fields: mapped(named, asField) };
}

function asField(entry: unknown): MetadataField {
  const [value, type, createdAt] = asList(entry, 'metadata');
  return [value, asString(type, 'metadata'), asInstant(createdAt)];
}

/** It becomes part of a file's name. */
function asInstant(value: unknown): number {
  const milliseconds = asNumber(value, 'metadata');
  if (!Number.isSafeInteger(milliseconds) || milliseconds < 0) throw malformed('metadata');
  return milliseconds;
}

function mapped<Value>(
  values: Readonly<Record<string, unknown>>,
  read: (value: unknown) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, read(value)]));
}

function asFile(value: unknown): BundledFile {
  const { path, size, sha256 } = asObject(value, 'files');
  const bytes = asNumber(size, 'files');
  const digest = asString(sha256, 'files');
  if (!Number.isInteger(bytes) || !/^[0-9a-f]{64}$/.test(digest)) throw malformed('files');
  return { path: asString(path, 'files'), size: bytes, sha256: digest };
}
