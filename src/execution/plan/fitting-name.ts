/** Short enough that the name with prefix and suffix stays below the 255 bytes that file systems allow. */
export const MAX_CHARACTERS = 100;

const DIGEST_CHARACTERS = 8;

/**
 * A name for a file, a directory, an artifact or a key, made from text that users choose. It consists of ASCII letters, digits, `_`, `.`
 * and `-`, so one character is one byte. If that loses part of the text, the name ends with a digest of `whole`, so that different texts
 * have different names.
 * @param most the maximum number of characters; default: 100
 * @param whole what the name stands for, if that is more than the text
 */
export function fittingName(text: string, most = MAX_CHARACTERS, whole = text): string {
  const readable = text.replace(/[^A-Za-z0-9_.-]+/g, '_');
  if (readable === whole && readable.length <= most) return readable;
  return `${readable.slice(0, most - DIGEST_CHARACTERS - 1)}-${digestOf(whole)}`;
}

/** The beginning of a text's digest, in hexadecimal digits. @param length default: 8 */
export function digestOf(text: string, length = DIGEST_CHARACTERS): string {
  // Loaded only when needed: most names are readable as they are, and loading it delays the start of a run.
  const { createHash } = process.getBuiltinModule('node:crypto');
  return createHash('sha256').update(text).digest('hex').slice(0, length);
}
