import { AsyncLocalStorage } from 'node:async_hooks';
import { logText } from '../../display/log-text.js';
import { commandLine } from '../runner-commands/early-command.js';

const isLibrary = new AsyncLocalStorage<boolean>();
let isWatched = false;

/**
 * Calls a library that writes lines to the job log by itself. Its `add-mask`, `debug` and `warning` commands, which it escapes, pass
 * through. The rest become debug messages, because they describe the library's own steps and may quote names or answers from anyone.
 */
export function withPlainLines<Result>(call: () => Result): Result {
  if (!isWatched) watchStdout();
  isWatched = true;
  return isLibrary.run(true, call);
}

function watchStdout(): void {
  const { stdout } = process;
  const write = stdout.write.bind(stdout) as (chunk: unknown, ...others: unknown[]) => boolean;
  stdout.write = (chunk: unknown, ...others: unknown[]) => {
    const isTheirs = isLibrary.getStore() === true && typeof chunk === 'string';
    return write(
      isTheirs && !/^::(add-mask|debug|warning)::/.test(chunk) ? asDebug(chunk) : chunk,
      ...others,
    );
  };
}

function asDebug(chunk: string): string {
  const lines = chunk.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => commandLine('debug', logText(line))).join('');
}
