/**
 * A number or boolean from a list, both as written and as JSON reads it: `1.10`, `007`, `0x1F`, `True`. Only the flow
 * knows which one its parameter takes: it receives a list as JSON, or each element as text.
 */
export class WrittenScalar {
  constructor(
    readonly text: string,
    readonly value: number | bigint | boolean | null,
  ) {}

  toString(): string {
    return this.text;
  }

  toJSON(): unknown {
    return this.value;
  }

  /** Its JSON. `1.` stays a number with a fraction, because Python distinguishes those from integers. */
  get json(): string {
    if (JSON_NUMBER.test(this.text)) return this.text;
    const text = String(this.value);
    return FRACTION.test(this.text) && /^-?\d+$/.test(text) ? `${text}.0` : text;
  }
}

const JSON_NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?(e[-+]?\d+)?$/i;
const FRACTION = /^[-+]?(\d*\.\d*(e[-+]?\d+)?|\d+e[-+]?\d+)$/i;

/** JSON with integers of any size kept exact, and numbers from lists as they were written. */
export function jsonText(value: unknown): string {
  return textOf(value, ({ json }) => json);
}

/** The same for people, with values as they were written. */
export function writtenText(value: unknown): string {
  return textOf(value, ({ text }) => text);
}

function textOf(value: unknown, scalarText: (scalar: WrittenScalar) => string): string {
  const inner = (item: unknown) => textOf(item, scalarText);
  if (value instanceof WrittenScalar) return scalarText(value);
  // JSON has no infinity and no NaN, but Python reads and writes them by these names.
  if (typeof value === 'bigint' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return `[${value.map(inner).join(',')}]`;
  if (typeof value !== 'object' || value === null || 'toJSON' in value) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${inner(item)}`).join(',')}}`;
}

const STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;
const MARK = '\0written';

/** Parses JSON, keeping numbers as they were written and integers exact. @throws {SyntaxError} */
export function parseWrittenJson(text: string): unknown {
  JSON.parse(text);
  const marked = text.replace(STRING_OR_NUMBER, (token) =>
    token.startsWith('"') ? token : `{"${JSON.stringify(MARK).slice(1, -1)}":"${token}"}`,
  );
  return JSON.parse(marked, (_, value: unknown) => {
    const written = typeof value === 'object' && value !== null && MARK in value ? value[MARK] : undefined;
    return typeof written === 'string' ? writtenScalar(written, Number(written)) : value;
  });
}

/** Returns the plain number if JavaScript writes it the same way. Integers stay exact. */
export function writtenScalar(
  text: string,
  value: number | bigint | boolean | null,
): WrittenScalar | number | bigint {
  const number = typeof value === 'bigint' && Number.isSafeInteger(Number(value)) ? Number(value) : value;
  const isWhole = typeof number === 'number' && Number.isInteger(number) && !Number.isSafeInteger(number);
  const exact = isWhole && /^-?\d+$/.test(text) ? BigInt(text) : number;
  const isNumber = typeof exact === 'number' || typeof exact === 'bigint';
  return isNumber && String(exact) === text ? exact : new WrittenScalar(text, exact);
}
