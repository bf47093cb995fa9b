#!/usr/bin/env node
import '../ci/no-debugger.js';
import { faultOfNode } from '../runner/node-fault.js';

// Fail unless success is certain.
process.exitCode = 1;
const fault = faultOfNode();
if (fault === undefined) {
  // Loaded only now, because an old version of Node cannot read it.
  const { runCommand } = await import('./run-command.js');
  await runCommand();
} else {
  process.stderr.write(`${fault}\n`);
  process.exitCode = 2;
}
