import type { StoredArtifact, StoredMetadata, StoredObject } from '../source.js';

/** An object as Metaflow's metadata providers return it. */
export type Json = Readonly<Record<string, unknown>>;

export function stored(id: string, json: Json): StoredObject {
  return {
    id,
    createdAt: epoch(json['ts_epoch']),
    tags: texts(json['tags']),
    systemTags: texts(json['system_tags']),
  };
}

/** A run of the local provider, whose id is the time in microseconds. Python's client rewrites the recorded time with the run's tags. */
export function storedRun(id: string, json: Json): StoredObject {
  const run = stored(id, json);
  const madeAt = /^\d{16}$/.test(id) ? Math.floor(Number(id) / 1000) : Infinity;
  return run.createdAt - madeAt > RECORDING_MS ? { ...run, createdAt: madeAt } : run;
}

/** How long after it has got its id a run is recorded, at most, unless the disk is slow. */
const RECORDING_MS = 1000;

export function artifactOf(json: Json): StoredArtifact {
  return {
    ...stored(text(json['name']), json),
    sha: text(json['sha']),
    attempt: count(json['attempt_id']) ?? 0,
    datastoreType: text(json['ds_type']),
    location: text(json['location']),
    encoding: text(json['content_type']),
  };
}

export function metadataOf(json: Json): StoredMetadata {
  return {
    name: text(json['field_name']),
    value: text(json['value']),
    type: text(json['type']),
    createdAt: epoch(json['ts_epoch']),
    attempt: attemptOf(texts(json['tags'])),
  };
}

function attemptOf(tags: readonly string[]): number | undefined {
  const tag = tags.find((candidate) => candidate.startsWith('attempt_id:'));
  return tag === undefined ? undefined : count(tag.slice('attempt_id:'.length));
}

/** A time in milliseconds since 1970; 0 for anything that is not a time before the year 10000. */
export function epoch(value: unknown): number {
  const milliseconds = Number(value ?? 0);
  return milliseconds >= 0 && milliseconds < LAST_TIME ? milliseconds : 0;
}

const LAST_TIME = Date.UTC(10_000, 0);

function count(value: unknown): number | undefined {
  const number = Number(value ?? 0);
  return Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

export function text(value: unknown): string {
  return typeof value === 'string'
    ? value
    : value === undefined || value === null
      ? ''
      : JSON.stringify(value);
}

export function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(text) : [];
}
