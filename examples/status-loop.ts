// Starts a run in the background, and checks its status once a second.
import { setTimeout as sleep } from 'node:timers/promises';
import { Runner } from 'metaflow-runner';

await using running = await new Runner('slowflow.py').asyncRun();
while (running.status === 'running') {
  console.log(`Run status is ${running.status}`);
  await sleep(1000);
}
console.log(`${running.pathspec} finished`);
