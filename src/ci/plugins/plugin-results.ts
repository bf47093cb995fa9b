import type { Annotation } from '../../report/annotations.js';
import type { ReportPart } from './plugin.js';

const LEVELS: readonly unknown[] = ['error', 'warning', 'notice'];

/**
 * What a plugin returned, checked against the types, because plugins may be written without them. @throws {Error} that describes the
 * problem
 */
export function checkedVerdict(verdict: unknown): string | undefined {
  // `cost > 10 && 'it is dear'` is false if the cost is low.
  if (verdict === undefined || verdict === null || verdict === false || verdict === '') return undefined;
  if (typeof verdict === 'string') return verdict;
  throw new Error('it must return a string or nothing');
}

/**
 * The same for a part of a report, as a copy: a plugin's object could change between reads.
 * @throws {Error} that describes the problem
 */
export function checkedPart(part: unknown): ReportPart | undefined {
  if (part === undefined || part === null) return undefined;
  if (typeof part !== 'object') throw new Error('it did not return an object');
  const { summary, annotations } = part as Record<string, unknown>;
  if (summary !== undefined && typeof summary !== 'string') throw new Error('its summary is not a string');
  if (annotations === undefined) return { summary };
  if (!Array.isArray(annotations)) throw new Error(NO_ANNOTATIONS);
  return { summary, annotations: annotations.map(checkedAnnotation) };
}

const NO_ANNOTATIONS = 'its annotations are not a list of objects with level, title and message';

function checkedAnnotation(annotation: unknown): Annotation {
  if (typeof annotation !== 'object' || annotation === null) throw new Error(NO_ANNOTATIONS);
  const copy = { ...annotation };
  if (!isAnnotation(copy)) throw new Error(NO_ANNOTATIONS);
  return copy;
}

function isAnnotation(annotation: object): annotation is Annotation {
  const { level, title, message, file, line } = annotation as Record<string, unknown>;
  const isPlace =
    (file === undefined || typeof file === 'string') && (line === undefined || typeof line === 'number');
  return LEVELS.includes(level) && typeof title === 'string' && typeof message === 'string' && isPlace;
}
