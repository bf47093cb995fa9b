import type { PlacedLine } from '../../../outcome/place/placed-line.js';
import { isHeader, SEPARATOR } from '../../../outcome/place/traceback.js';

/** What Python prints above an exception that it could not raise anywhere, such as one of a finalizer or of a function of `atexit`. */
const IGNORED = /^Exception ignored (?:in|on|while|from)\b.*:(?: |$)/;

/** A log's lines without such exceptions, which end no process. If there is nothing else, they stay without their tracebacks. */
export function withoutIgnored(lines: readonly PlacedLine[]): readonly PlacedLine[] {
  const kept: PlacedLine[] = [];
  for (let at = 0; at < lines.length;) {
    const end = endOfIgnored(lines, at);
    if (end === at) kept.push(lines[at++] as PlacedLine);
    else at = end;
  }
  const isEmpty = kept.every(({ text }) => text === '');
  return isEmpty ? lines.filter(({ text }) => !isHeader(text) && !text.startsWith(' ')) : kept;
}

/** Where such an exception ends that begins here, with its causes, and with the first line of its message. */
function endOfIgnored(lines: readonly PlacedLine[], begin: number): number {
  const text = (at: number) => lines[at]?.text ?? '';
  if (!IGNORED.test(text(begin))) return begin;
  for (let at = begin + 1; ; at += 4) {
    if (isHeader(text(at))) {
      at += 1;
      while (text(at).startsWith(' ')) at += 1;
    }
    if (!(SEPARATOR.test(text(at + 2)) && isHeader(text(at + 4)))) return Math.min(at + 1, lines.length);
  }
}
