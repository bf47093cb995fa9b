import { logText } from '../../display/log-text.js';
import type { Screen } from '../../display/run-log.js';

const ERASE_LINE = '\u001b[0K';

/** Groups as collapsible sections of GitLab CI's job log. */
export class GitLabSections implements Screen {
  readonly #write: (text: string) => void | Promise<void>;
  #count = 0;

  constructor(write: (text: string) => void | Promise<void>) {
    this.#write = write;
  }

  /** A flow's output can neither begin nor end a section. */
  async write(text: string): Promise<void> {
    await this.#write(logText(text));
  }

  startGroup(title: string): void {
    this.#count += 1;
    const oneLine = logText(title).replace(/[\r\n]+/g, ' ');
    void this.#write(
      `${ERASE_LINE}section_start:${now()}:${this.#name}[collapsed=true]\r${ERASE_LINE}${oneLine}\n`,
    );
  }

  endGroup(): void {
    void this.#write(`${ERASE_LINE}section_end:${now()}:${this.#name}\r${ERASE_LINE}\n`);
  }

  get #name(): string {
    return `metaflow_${this.#count}`;
  }
}

function now(): number {
  // eslint-disable-next-line no-restricted-properties -- GitLab expects a time of day.
  return Math.floor(Date.now() / 1000);
}
