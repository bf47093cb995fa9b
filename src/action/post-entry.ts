import '../ci/no-debugger.js';
import * as core from './runner-commands/actions-core.js';
import { flushed } from '../runner/index.js';
import { post } from './post.js';

try {
  await post();
} catch (error) {
  // Housekeeping never turns a green job red.
  core.warning(`Cleaning up after the run failed: ${error instanceof Error ? error.message : String(error)}`);
}
await Promise.all([process.stdout, process.stderr].map(flushed));
process.exit();
