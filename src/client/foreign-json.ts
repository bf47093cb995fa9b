/** Our own values and Metaflow's have fewer levels. Code that walks a deeper one could overflow its stack. */
const DEEPEST = 100;

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const [LIST, LIST_END, OBJECT, OBJECT_END] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Parses JSON that anyone may have written. A part can take two bytes of text but some hundred bytes of memory, so
 * parts are counted first.
 * @param maxParts how many lists, objects and members there may be altogether. Default: no limit
 * @param onParts called with the number of parts
 * @throws {SyntaxError} if the text is not JSON, or has too many levels or parts
 */
export function parseForeignJson(
  text: string,
  maxParts = Infinity,
  onParts?: (parts: number) => void,
): unknown {
  let depth = 0;
  let parts = 0;
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case QUOTE:
        at = endOfString(text, at);
        break;
      case LIST:
      case OBJECT:
        depth += 1;
        parts += 1;
        if (depth > DEEPEST) throw new SyntaxError(`it has more than ${DEEPEST} levels`);
        break;
      case LIST_END:
      case OBJECT_END:
        depth -= 1;
        break;
      case COMMA:
        parts += 1;
    }
    if (parts > maxParts) throw new SyntaxError(`it has more than ${maxParts} parts`);
  }
  onParts?.(parts);
  return JSON.parse(text);
}

/** The end of the string that begins at a quote. */
function endOfString(text: string, begin: number): number {
  for (let at = begin + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at;
    if (code === BACKSLASH) at += 1;
  }
  return text.length;
}
