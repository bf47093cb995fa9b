/** How many bytes of a message are shown where a line is meant: a flow, a plugin or an orchestrator may send any amount. */
export const MAX_LINE_LENGTH = 4000;

/** The beginning of a text, limited to a number of UTF-8 bytes; `…` marks an omission. Cuts no character in half. */
export function bounded(text: string, maxBytes: number): string {
  // A UTF-16 unit takes at most three bytes.
  if (text.length * 3 <= maxBytes || Buffer.byteLength(text) <= maxBytes) return text;
  return `${firstBytes(text, maxBytes - MARK.length)}…`;
}

/** The beginning of a text, limited to a number of UTF-16 units. Cuts no character in half. */
export function beginning(text: string, longest: number): string {
  return whole(text.slice(0, longest));
}

/** The beginning and the end of a text: a traceback has its frames in one and its exception in the other. */
export function withoutMiddle(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const half = Math.floor(longest / 2);
  return `${whole(text.slice(0, half))}…\n…${whole(text.slice(-half))}`;
}

/** Limits each line of a text to a number of bytes. */
export function withBoundedLines(text: string, maxBytes: number): string {
  return text
    .split('\n')
    .map((line) => bounded(line, maxBytes))
    .join('\n');
}

const MARK = Buffer.from('…');

function firstBytes(text: string, maxBytes: number): string {
  const bytes = Buffer.from(text.slice(0, maxBytes));
  let end = Math.min(bytes.length, maxBytes);
  while (end > 0 && end < bytes.length && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return whole(bytes.toString('utf8', 0, end).replace(/\ufffd$/, ''));
}

/** Removes halves of surrogate pairs from both ends. */
function whole(text: string): string {
  return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}
