import { UsageError } from '../../runner/index.js';

const CHARACTERS: Readonly<Record<string, string>> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** How many hexadecimal digits follow. */
const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

const ESCAPE = /\\(?:[0-7]{1,3}|x[\da-fA-F]{0,2}|u[\da-fA-F]{0,4}|U[\da-fA-F]{0,8}|.|$)/gu;

/**
 * The value of a Python string literal, given without its quotes. Python keeps unknown escapes, with a warning; here they are rejected, as
 * are characters by name (`\N{…}`).
 * @param where the literal is, for errors
 * @throws {UsageError}
 */
export function pythonText(quoted: string, where: string): string {
  return quoted.replace(ESCAPE, (escape) => {
    const kind = escape.charAt(1);
    const known = Object.hasOwn(CHARACTERS, kind) ? CHARACTERS[kind] : undefined;
    if (known !== undefined) return known;
    if (/[0-7]/.test(kind)) return String.fromCodePoint(parseInt(escape.slice(1), 8));
    const count = Object.hasOwn(DIGITS, kind) ? DIGITS[kind] : undefined;
    if (count === undefined) {
      throw new UsageError(`${where} has ${escape} in quotes, which is not an escape here. ${OF_BACKSLASH}`);
    }
    const code = escape.length === count + 2 ? parseInt(escape.slice(2), 16) : Infinity;
    if (code <= 0x10ffff) return String.fromCodePoint(code);
    throw new UsageError(
      `${where} has ${escape} in quotes, but \\${kind} takes the ${count} hexadecimal digits of a character. ${OF_BACKSLASH}`,
    );
  });
}

export const OF_BACKSLASH = String.raw`In quotes, a backslash is written \\, as in Python.`;
