import '../ci/no-debugger.js';
import './no-deprecations.js';
import { flushed } from '../runner/index.js';
import { runMain } from './main.js';

// Both programs of the action are in one bundle, as they share most of it.
if (Symbol.for('metaflow-runner.post') in globalThis) {
  const { runPost } = await import('./post.js');
  await runPost();
} else await runMain();
// What was not read yet would be lost.
await Promise.all([process.stdout, process.stderr].map(flushed));
// Sockets that the artifact client keeps open must not keep the job waiting.
process.exit();
