import { setFlagsFromString } from 'node:v8';
import { flushed } from '../runner/index.js';
import { main } from './main.js';

// Logs of many lines make much garbage: V8 would give it 30 MB of memory rather than collect it, and never take them back.
setFlagsFromString('--semi-space-growth-factor=1');

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
