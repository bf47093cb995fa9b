import { createLogUpdate } from 'log-update';
import stringWidth from 'string-width';
import { fitted } from './fitted.js';

const ESCAPE = '\u001b';

/** A terminal may find a character wider than we do; then its line is cut, instead of taking a second row. */
const NO_WRAPPING = `${ESCAPE}[?7l`;
const WRAPPING = `${ESCAPE}[?7h`;

type Write = (...args: Parameters<NodeJS.WriteStream['write']>) => boolean;

/**
 * Lines that are drawn over and over in the same place of the terminal that this process writes to. What else is written to it meanwhile, by
 * whomever, comes above them.
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
    // The cursor stays: nothing has to be put right behind a process that is killed.
    this.#render = createLogUpdate(terminal as unknown as NodeJS.WriteStream, { showCursor: true });
    for (const stream of [process.stdout, process.stderr]) if (stream.isTTY) this.#takeOver(stream);
  }

  get rows(): number {
    return size().rows;
  }

  draw(lines: readonly string[]): void {
    const { columns, rows } = size();
    const now = `${columns} × ${rows}`;
    // A terminal wraps lines again when it becomes narrower.
    if (this.#size !== now) this.#erase();
    this.#size = now;
    this.#drawn = lines.map((line) => fitted(line, columns - 1));
    this.#render(this.#drawn.join('\n'));
  }

  /** What was drawn last stays; what is written from now on comes below it. */
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

  /** Row by row: some terminals keep what is erased all at once among what can be scrolled to. */
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

/** A terminal that does not tell its size has that of the first ones. */
function size() {
  return { columns: process.stdout.columns || 80, rows: process.stdout.rows || 24 };
}
