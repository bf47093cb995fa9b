import { StringDecoder } from 'node:string_decoder';
import type { LogStream } from '../runner/index.js';

/** A line is held until it is whole, but not beyond this length; longer ones are cut in the job log. */
const LONGEST_LINE = 64 * 1024;

/**
 * Shows a flow's output in the job log, whole lines at a time, so that its two streams do not mix within a line.
 * Nothing a flow prints becomes a workflow command.
 */
export class JobLog {
  readonly #write: (text: string) => void;
  readonly #streams: Readonly<Record<LogStream, { decoder: StringDecoder; begun: string }>> = {
    stdout: { decoder: new StringDecoder('utf8'), begun: '' },
    stderr: { decoder: new StringDecoder('utf8'), begun: '' },
  };

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  write(name: LogStream, bytes: Buffer): void {
    const stream = this.#streams[name];
    const text = stream.begun + stream.decoder.write(bytes);
    const end = text.lastIndexOf('\n') + 1;
    if (end > 0) this.#write(withoutCommands(text.slice(0, end)));
    stream.begun = text.slice(end);
    if (stream.begun.length > LONGEST_LINE) this.#flush(name);
  }

  /** Shows what is left of lines that have no end. */
  end(): void {
    this.#flush('stdout');
    this.#flush('stderr');
  }

  #flush(name: LogStream): void {
    const stream = this.#streams[name];
    const text = stream.begun;
    stream.begun = '';
    if (text !== '') this.#write(`${withoutCommands(text)}\n`);
  }
}

/**
 * Text that the runner does not take for workflow commands. It reads `::command::` at the start of a line, after white
 * space, and `##[command]` anywhere; a line ends at `\n`, `\r` or both. A backslash breaks either.
 */
export function withoutCommands(text: string): string {
  return text.replace(/(^|[\r\n])((?:[^\S\r\n]|\u0085)*)::/g, '$1$2\\::').replaceAll('##[', '##\\[');
}
