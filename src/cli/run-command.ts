import { exitWhenRead } from '../ci/cancellation.js';
import { printLine } from '../ci/hosts/printing-host.js';
import { main } from './main.js';
import { messageOf } from './message-of.js';

/** Runs this process's command line, and sets the exit code. */
export async function runCommand(): Promise<void> {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    printLine(messageOf(error));
  }
  await exitWhenRead();
}
