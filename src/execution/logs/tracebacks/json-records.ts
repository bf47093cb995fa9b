import type { PlacedLine } from '../../../outcome/place/placed-line.js';
import { isHeader } from '../../../outcome/place/traceback.js';
import { linesOfStructured } from './structured-tracebacks.js';

/** What programs call a record's level and message. */
const LEVELS = ['level', 'levelname', 'log_level', 'severity'];
const MESSAGES = ['message', 'event', 'msg'];

/** The traceback may be part of a text, of a list of lines, or of an object. */
const MAX_DEPTH = 4;

/**
 * The lines of a log, in which records in JSON (python-json-logger, structlog, loguru) that contain a traceback are what Python prints: a
 * line with the message, and the traceback.
 */
export function withTextOfRecords(lines: readonly PlacedLine[]): PlacedLine[] {
  return lines.flatMap((line) => {
    const texts = textsOfRecord(line.text);
    return texts?.map((text) => ({ text, at: line.at })) ?? [line];
  });
}

function textsOfRecord(line: string): string[] | undefined {
  if (!line.startsWith('{') || !line.endsWith('}') || !MAY_HAVE_TRACEBACK.test(line)) return undefined;
  const record = objectIn(line);
  const traceback = record && tracebackIn(record, 0);
  if (!traceback) return undefined;
  const [level, message] = [LEVELS, MESSAGES].map((names) => valueOf(record, names));
  return [...(message === undefined ? [] : [`${level?.toUpperCase() ?? 'ERROR'}: ${message}`]), ...traceback];
}

const MAY_HAVE_TRACEBACK = /Traceback \(most recent call last\)|"exc_type"/;

function objectIn(line: string): object | undefined {
  try {
    return JSON.parse(line) as object;
  } catch {
    return undefined;
  }
}

/** The first text of one line with one of these names. */
function valueOf(record: object, names: readonly string[]): string | undefined {
  const known = new Map<string, unknown>(Object.entries(record));
  const values = names.map((name) => known.get(name));
  return values.find((value): value is string => typeof value === 'string' && !/\n|^$/.test(value));
}

/** The lines of the first traceback in a record, from its header on. */
function tracebackIn(value: unknown, depth: number): string[] | undefined {
  if (typeof value === 'string') return fromHeader(value.trimEnd().split('\n'));
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return undefined;
  if (Array.isArray(value) && value.every((part) => typeof part === 'string'))
    return fromHeader(value.join('\n').trimEnd().split('\n'));
  const structured = linesOfStructured(value);
  if (structured) return structured;
  for (const part of Object.values(value) as unknown[]) {
    const found = tracebackIn(part, depth + 1);
    if (found) return found;
  }
  return undefined;
}

function fromHeader(lines: readonly string[]): string[] | undefined {
  const begin = lines.findIndex((line) => isHeader(line));
  return begin === -1 ? undefined : lines.slice(begin);
}
