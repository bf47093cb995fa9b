// Starts a run in the background, and waits for it.
import { Runner } from 'metaflow-runner';

await using running = await new Runner('slowflow.py').asyncRun();
await running.wait();
console.log(`${running.pathspec} finished`);
