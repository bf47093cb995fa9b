#!/usr/bin/env node
import '../ci/no-debugger.js';
import { exitWhenRead } from '../ci/cancellation.js';
import { main } from './main.js';
import { printLine } from '../ci/hosts/printing-host.js';
import { messageOf } from './message-of.js';

// Fail unless success is certain.
process.exitCode = 1;
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  printLine(messageOf(error));
}
await exitWhenRead();
