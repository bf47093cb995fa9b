import type { StoredArtifact, StoredMetadata, StoredObject } from '../source.js';

/** An object as Metaflow's metadata providers hand it out. */
export type Json = Readonly<Record<string, unknown>>;

export function stored(id: string, json: Json): StoredObject {
  return {
    id,
    createdAt: Number(json['ts_epoch'] ?? 0),
    tags: texts(json['tags']),
    systemTags: texts(json['system_tags']),
  };
}

export function artifactOf(json: Json): StoredArtifact {
  return {
    ...stored(text(json['name']), json),
    sha: text(json['sha']),
    attempt: Number(json['attempt_id'] ?? 0),
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
    createdAt: Number(json['ts_epoch'] ?? 0),
    attempt: attemptOf(texts(json['tags'])),
  };
}

function attemptOf(tags: readonly string[]): number | undefined {
  const tag = tags.find((candidate) => candidate.startsWith('attempt_id:'));
  return tag === undefined ? undefined : Number(tag.slice('attempt_id:'.length));
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
