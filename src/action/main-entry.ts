import { setFlagsFromString } from 'node:v8';
import { flushed } from '../runner/index.js';
import { main } from './main.js';

// Logs of many lines make much garbage, and V8 would rather have 80 MB more than collect it: the most where a busy machine gives its
// threads no turn.
for (const flag of [
  'semi-space-growth-factor=1',
  'heap-growing-percent=20',
  'no-concurrent-array-buffer-sweeping',
]) {
  setFlagsFromString(`--${flag}`);
}

try {
  await main();
} catch (error) {
  const { setFailed } = await import('@actions/core');
  const { problemMessage } = await import('./failure-message.js');
  setFailed(problemMessage(error));
}
// What was not read yet would be lost.
await Promise.all([process.stdout, process.stderr].map(flushed));
// Sockets that the artifact client keeps open must not keep the job waiting.
process.exit();
