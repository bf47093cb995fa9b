// A run in the background, waited for.
import { Runner } from 'metaflow-runner';

await using running = await new Runner('slowflow.py').asyncRun();
await running.wait();
console.log(`${running.pathspec} finished`);
