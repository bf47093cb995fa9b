import { ClientError } from '../errors.js';
import { isTagTooLong, MAX_TAG_LENGTH } from '../identifiers.js';
import { texts, type Json } from './metadata-json.js';

/** A run's tags after a change. @param run its record @throws {ClientError} that says why Metaflow would not make it */
export function changedTags(run: Json, add: readonly string[], remove: readonly string[]): readonly string[] {
  const system = new Set(texts(run['system_tags']));
  const forbidden = remove.filter((tag) => system.has(tag));
  if (forbidden.length > 0) throw new ClientError(`System tags cannot be removed: ${forbidden.join(', ')}.`);
  const before = texts(run['tags']);
  const kept = before.filter((tag) => !remove.includes(tag));
  const tags = [...new Set([...kept, ...add.filter((tag) => !system.has(tag))])];
  const fault = faultOfTags(tags, before);
  if (fault !== undefined) throw new ClientError(fault);
  return tags;
}

/**
 * Mirrors Metaflow's `validate_tags`, which rejects too many tags, unless there were that many before, and tags that
 * are empty or too long.
 */
function faultOfTags(tags: readonly string[], before: readonly string[]): string | undefined {
  if (tags.length > MAX_TAGS && tags.length > before.length)
    return `A run cannot have more than ${MAX_TAGS} tags.`;
  const bad = tags.find((tag) => tag === '' || isTagTooLong(tag));
  if (bad === undefined) return undefined;
  return bad === ''
    ? 'A tag cannot be empty.'
    : `A tag cannot be longer than ${MAX_TAG_LENGTH} characters: "${bad.slice(0, 40)}…".`;
}

const MAX_TAGS = 50;
