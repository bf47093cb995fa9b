import { homedir } from 'node:os';
import path from 'node:path';
import type { PlacedLine } from './placed-line.js';

const TITLE = 'Traceback (most recent call last)';
/** The class of the exception, and the title at the end of the line, without Python's colon. */
const HEADER = /^([\p{L}_][\p{L}\p{N}_]*?) *Traceback \(most recent call last\)$/u;
const RULER = /^-+$/;
/** `Cell In[3], line 2, in fit(n)`; before IPython 8.5: `Input In [3], in fit(n)`. */
const CELL = /^((?:Cell|Input) In ?\[\d+\])(?:, line (\d+))?(?:, in (.+))?$/;
const FILE = /^File ([^:]+):(\d+)(?:, in (.+))?$/;
/** Before IPython 8, only the arrow has the line. */
const OLD = /^(<ipython-input-[^>]+>|[~/]\S*) in (.+)$/;
/** The line of code of a frame. */
const CODE = /^ *-+> *(\d+)(?: (.*))?$/;

/** A text's lines, in which the tracebacks that IPython has printed, as in a notebook, are what Python prints. */
export function withPythonsTracebacks(lines: readonly PlacedLine[]): PlacedLine[] {
  const result: PlacedLine[] = [];
  for (let at = 0; at < lines.length;) {
    const end = endOfFrames(lines, at);
    if (end === undefined) {
      result.push(lines[at++] as PlacedLine);
      continue;
    }
    for (const line of framesOf(lines.slice(at, end))) result.push(line);
    at = end;
  }
  return result;
}

/** A message that quotes a notebook's traceback, as those of papermill and nbclient do. */
export interface NotebookQuote {
  /** The message above the quote. */
  readonly before: string;
  /** As Python prints it. */
  readonly traceback: string;
}

export function notebookQuote(message: string): NotebookQuote | undefined {
  if (!message.includes(`${TITLE}\n`)) return undefined;
  const lines = message.split('\n');
  const converted = withPythonsTracebacks(lines.map((text, at) => ({ text, at })));
  const begin = converted.findIndex(({ text, at }) => text !== lines[at]);
  if (begin === -1) return undefined;
  const above = lines.slice(0, converted[begin]?.at);
  const last = above.findLastIndex((line) => line.trim() !== '' && !RULER.test(line));
  const isRuled = RULER.test(above[last + 1] ?? '') && above.slice(last + 2).some((line) => RULER.test(line));
  return {
    before: above.slice(0, last + (isRuled ? 2 : 1)).join('\n'),
    traceback: converted
      .slice(begin)
      .map(({ text }) => text)
      .join('\n'),
  };
}

/** Where the frames end of a traceback that begins here: at the line with the exception, whose class is also in the header. */
function endOfFrames(lines: readonly PlacedLine[], begin: number): number | undefined {
  const [, name] = HEADER.exec(lines[begin]?.text ?? '') ?? [];
  if (name === undefined) return undefined;
  for (let at = begin + 1; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? '';
    if (text === name || text.startsWith(`${name}:`)) return at;
    if (HEADER.test(text)) return undefined;
  }
  return undefined;
}

function framesOf(lines: readonly PlacedLine[]): PlacedLine[] {
  const [header, ...below] = lines as [PlacedLine, ...PlacedLine[]];
  const result = [{ text: `${TITLE}:`, at: header.at }];
  let head: Head | undefined;
  for (const { text, at } of below) {
    const found = headOf(text, at);
    if (found) {
      if (head) result.push(frameLine(head));
      head = found;
      continue;
    }
    const [, line, code] = head ? (CODE.exec(text) ?? []) : [];
    if (!head || line === undefined) continue;
    result.push(frameLine({ ...head, line }), { text: `    ${code ?? ''}`, at });
    head = undefined;
  }
  return head ? [...result, frameLine(head)] : result;
}

/** The first line of a frame. */
interface Head {
  readonly file: string;
  readonly line: string | undefined;
  /** With its parameters; absent outside of functions. */
  readonly called: string | undefined;
  readonly at: number;
}

function headOf(text: string, at: number): Head | undefined {
  const [, file, line, called] = CELL.exec(text) ?? FILE.exec(text) ?? [];
  if (file !== undefined) return { file, line, called, at };
  const [, old, inOld] = OLD.exec(text) ?? [];
  return old === undefined ? undefined : { file: old, line: undefined, called: inOld, at };
}

function frameLine({ file, line = '1', called = '<module>', at }: Head): PlacedLine {
  // IPython abbreviates the home directory.
  const known = file.startsWith('~/') ? path.join(homedir(), file.slice(2)) : file;
  const [name] = called.split('(', 1);
  return { text: `  File "${known}", line ${line}, in ${name || called}`, at };
}
