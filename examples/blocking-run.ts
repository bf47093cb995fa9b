// Runs a flow, shows its output, and waits for it to end.
import { Runner } from 'metaflow-runner';

await using running = await new Runner('slowflow.py').run();
console.log(`${running.pathspec} finished`);
