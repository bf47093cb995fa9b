import { CONTEXT, DIRECT, HEADER_LINE } from '../../../outcome/place/traceback.js';

/** An exception as structlog's `dict_tracebacks` describes it. */
interface Described {
  readonly exc_type: string;
  readonly exc_value: string;
  readonly exc_notes?: unknown;
  readonly frames: readonly unknown[];
  readonly syntax_error?: unknown;
  /** Whether the exception described before it was raised from it; otherwise, while it was being handled. */
  readonly is_cause?: unknown;
  /** The exceptions of a group. */
  readonly exceptions?: unknown;
}

/** Groups may contain groups. */
const MAX_DEPTH = 10;

/**
 * What Python prints for an exception that structlog's `dict_tracebacks` has described, as a list that begins with the exception, followed by
 * its causes; `undefined` for any other value.
 */
export function linesOfStructured(value: unknown, depth = 0): string[] | undefined {
  if (!Array.isArray(value) || value.length === 0 || depth > MAX_DEPTH || !value.every(isDescribed))
    return undefined;
  const chain = value.toReversed();
  return chain.flatMap((one, index) => {
    const link = index + 1 === chain.length ? [] : ['', one.is_cause === true ? DIRECT : CONTEXT, ''];
    return [...linesOfOne(one, depth), ...link.map((line) => `${marginOf(depth)}${line}`)];
  });
}

function linesOfOne(one: Described, depth: number): string[] {
  const frames = [...one.frames, one.syntax_error].flatMap(frameLines);
  const headline = one.exc_value === '' ? one.exc_type : `${one.exc_type}: ${one.exc_value}`;
  const notes = Array.isArray(one.exc_notes) ? one.exc_notes.map(String) : [];
  const below = [...frames, ...[headline, ...notes].join('\n').split('\n')];
  const groups = Array.isArray(one.exceptions) ? (one.exceptions as unknown[]) : [];
  const parts = groups.flatMap((part) => {
    const lines = linesOfStructured(part, depth + 1);
    return lines ? [lines] : [];
  });
  if (parts.length === 0) return [HEADER_LINE, ...below].map((line) => `${marginOf(depth)}${line}`);
  const indent = '  '.repeat(depth + 1);
  return [
    `${indent}${depth === 0 ? '+' : '|'} Exception Group ${HEADER_LINE}`,
    ...below.map((line) => `${indent}| ${line}`),
    ...parts.flatMap((lines, index) => [
      `${indent}${index === 0 ? '+-' : '  '}+${RULER} ${index + 1} ${RULER}`,
      ...lines,
    ]),
    `${indent}  +${'-'.repeat(36)}`,
  ];
}

/** The prefix of the lines of an exception in a group. */
function marginOf(depth: number): string {
  return depth === 0 ? '' : `${'  '.repeat(depth + 1)}| `;
}

function frameLines(frame: unknown): string[] {
  if (typeof frame !== 'object' || frame === null) return [];
  const { filename, lineno, name } = frame as Readonly<Record<string, unknown>>;
  // Instead of frames that were left out, there is one without a file.
  if (typeof filename !== 'string' || filename === '' || !Number.isSafeInteger(lineno)) return [];
  return [`  File "${filename}", line ${String(lineno)}${typeof name === 'string' ? `, in ${name}` : ''}`];
}

function isDescribed(value: unknown): value is Described {
  if (typeof value !== 'object' || value === null) return false;
  const { exc_type, exc_value, frames } = value as Readonly<Record<string, unknown>>;
  return typeof exc_type === 'string' && typeof exc_value === 'string' && Array.isArray(frames);
}

const RULER = '-'.repeat(16);
