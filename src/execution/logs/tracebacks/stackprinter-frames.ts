import type { PlacedLine } from '../../../outcome/place/placed-line.js';
import { HEADER_LINE } from '../../../outcome/place/traceback.js';

/** The start of a frame by stackprinter; Python's own frames are indented, below a header. */
const FRAME = /^File ".+", line \d+, in ./;
/** The line of code that a frame is at, among the lines around it and the values of names. */
const CODE = /^--> \d+ +(\S.*)$/;

/** The lines of a log, where tracebacks that stackprinter has printed are as Python prints them. */
export function withPythonsFrames(lines: readonly PlacedLine[]): PlacedLine[] {
  const result: PlacedLine[] = [];
  let isBelowFrame = false;
  for (let index = 0; index < lines.length;) {
    const line = lines[index] as PlacedLine;
    const block = FRAME.test(line.text) ? blockAt(lines, index) : [];
    const code = block.find(({ text }) => CODE.test(text));
    if (!code) {
      result.push(line);
      isBelowFrame = false;
      index += 1;
      continue;
    }
    if (!isBelowFrame) result.push({ text: HEADER_LINE, at: line.at });
    result.push({ text: `  ${line.text}`, at: line.at });
    result.push({ text: `    ${code.text.replace(CODE, '$1')}`, at: code.at });
    isBelowFrame = true;
    // An empty line follows each frame.
    index += block.length + 1;
  }
  return result;
}

/** The lines of a frame, up to an empty line. A frame without one is not stackprinter's. */
function blockAt(lines: readonly PlacedLine[], begin: number): readonly PlacedLine[] {
  let end = begin + 1;
  for (let text = lines[end]?.text; text && !FRAME.test(text); text = lines[end]?.text) end += 1;
  return lines[end]?.text === '' ? lines.slice(begin, end) : [];
}
