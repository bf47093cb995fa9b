/** Our own values, and Metaflow's, have fewer levels. A deeper one would come to the end of the stack of whoever goes through it. */
const DEEPEST = 100;

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const [LIST, LIST_END, OBJECT, OBJECT_END] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * Parses JSON that anyone may have written. A part of it takes two bytes of the text and some hundred of memory: it is counted before.
 * @param mostParts lists, objects and their members, altogether. Default: no limit
 * @param told how many it has
 * @throws {SyntaxError} when it is no JSON, or has more levels or parts
 */
export function parseForeignJson(
  text: string,
  mostParts = Infinity,
  told?: (parts: number) => void,
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
    if (parts > mostParts) throw new SyntaxError(`it has more than ${mostParts} parts`);
  }
  told?.(parts);
  return JSON.parse(text);
}

/** Where the string ends that begins at a quote. */
function endOfString(text: string, begin: number): number {
  for (let at = begin + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at;
    if (code === BACKSLASH) at += 1;
  }
  return text.length;
}
