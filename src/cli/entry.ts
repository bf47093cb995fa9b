#!/usr/bin/env node
import '../ci/no-debugger.js';
import { exitWhenRead } from '../ci/cancellation.js';
import { main } from './main.js';
import { messageOf, say } from './say.js';

// Fail unless success is certain.
process.exitCode = 1;
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  say(messageOf(error));
}
await exitWhenRead();
