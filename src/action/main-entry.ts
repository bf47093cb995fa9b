import '../ci/no-debugger.js';
import { flushed } from '../runner/index.js';
import { explain } from './explain.js';
import { main } from './main.js';

try {
  await main();
} catch (error) {
  const { setFailed } = await import('./runner-commands/actions-core.js');
  const { explained } = await import('../ci/failure-message.js');
  setFailed(explained(error, { explain }));
}
// What was not read yet would be lost.
await Promise.all([process.stdout, process.stderr].map(flushed));
// Sockets that the artifact client keeps open must not keep the job waiting.
process.exit();
