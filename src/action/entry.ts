import '../ci/no-debugger.js';
import './no-deprecations.js';
import { exitWhenRead } from '../ci/cancellation.js';
import { runMain } from './main.js';

// Both programs of the action are in one bundle, because they share most of it.
if (Symbol.for('metaflow-runner.post') in globalThis) {
  const { runPost } = await import('./post.js');
  await runPost();
} else await runMain();
await exitWhenRead();
