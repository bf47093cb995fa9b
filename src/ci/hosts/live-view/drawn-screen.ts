import { createLogUpdate } from 'log-update';
import stringWidth from 'string-width';
import { fitted } from './fitted.js';

const ESCAPE = '\u001b';

/** If a terminal finds a character wider than we do, it cuts the line instead of using a second row. */
const NO_WRAPPING = `${ESCAPE}[?7l`;
const WRAPPING = `${ESCAPE}[?7h`;

type Write = (...args: Parameters<NodeJS.WriteStream['write']>) => boolean;

/**
 * Lines that are redrawn in the same place of the terminal that this process writes to. Anything else that is written there meanwhile
 * appears above them.
 */
export class DrawnScreen {
  readonly #write: Write = process.stdout.write.bind(process.stdout);
  readonly #render: ReturnType<typeof createLogUpdate>;
  readonly #restore: (() => void)[] = [];
  #drawn: readonly string[] = [];
  #size = '';

  constructor() {
    const write = this.#write;
    const terminal = {
      isTTY: true,
      get columns() {
        return size().columns;
      },
      get rows() {
        return size().rows;
      },
      write: (text: string) => write(`${NO_WRAPPING}${text}${WRAPPING}`),
    };
    // The cursor stays visible, so that nothing needs repair if this process is killed.
    this.#render = createLogUpdate(terminal as unknown as NodeJS.WriteStream, { showCursor: true });
    for (const stream of [process.stdout, process.stderr]) if (stream.isTTY) this.#takeOver(stream);
  }

  get rows(): number {
    return size().rows;
  }

  draw(lines: readonly string[]): void {
    const { columns, rows } = size();
    const now = `${columns} × ${rows}`;
    // A terminal rewraps lines when it becomes narrower.
    if (this.#size !== now) this.#erase();
    this.#size = now;
    this.#drawn = lines.map((line) => fitted(line, columns - 1));
    this.#render(this.#drawn.join('\n'));
  }

  /** Leaves the last drawing; later output comes below it. */
  end(): void {
    this.#render.done();
    for (const restore of this.#restore) restore();
  }

  #takeOver(stream: NodeJS.WriteStream): void {
    const write: Write = stream.write.bind(stream);
    stream.write = ((...args: Parameters<Write>) => {
      const lines = this.#drawn;
      this.#erase();
      const hasRoom = write(...args);
      if (lines.length > 0 && !endsLine(args[0])) this.#write('\n');
      if (lines.length > 0) this.draw(lines);
      return hasRoom;
    }) as NodeJS.WriteStream['write'];
    this.#restore.push(() => (stream.write = write as NodeJS.WriteStream['write']));
  }

  /** Erases row by row: some terminals keep rows that are erased all at once in their scrollback. */
  #erase(): void {
    const { columns } = size();
    const rows = this.#drawn.reduce(
      (sum, line) => sum + Math.max(1, Math.ceil(stringWidth(line) / columns)),
      0,
    );
    if (rows > 0) this.#write(`\r${ESCAPE}[2K${`${ESCAPE}[1A${ESCAPE}[2K`.repeat(rows)}`);
    this.#drawn = [];
    this.#render.done();
  }
}

function endsLine(text: string | Uint8Array): boolean {
  if (text.length === 0) return true;
  return typeof text === 'string' ? text.endsWith('\n') : text.at(-1) === 0x0a;
}

/** The terminal's size, or that of the first terminals if it is unknown. */
function size() {
  return { columns: process.stdout.columns || 80, rows: process.stdout.rows || 24 };
}
