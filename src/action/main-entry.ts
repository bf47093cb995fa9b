import { main } from './main.js';

try {
  await main();
} catch (error) {
  const { setFailed } = await import('@actions/core');
  const { problemMessage } = await import('./failure-message.js');
  setFailed(problemMessage(error));
}
// Sockets that the artifact client keeps open must not keep the job waiting.
process.exit();
