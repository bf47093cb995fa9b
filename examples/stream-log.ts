// Follows the log of a run, line by line, while it is written.
import { Runner } from 'metaflow-runner';

await using running = await new Runner('slowflow.py').asyncRun();
for await (const { line } of running.streamLog('stdout')) {
  console.log(`OUT: ${line}`);
}
console.log(`${running.pathspec} finished`);
