// Reads one line at a time while the run executes, and then the rest, from where the last line ended.
import { setTimeout as sleep } from 'node:timers/promises';
import { Runner } from 'metaflow-runner';

await using running = await new Runner('slowflow.py', { quiet: true }).asyncRun({ seconds: 4 });
const stdout = running.streamLog('stdout');
let position = 0;
while (running.status === 'running') {
  const next = await stdout.next();
  if (next.done) break;
  ({ position } = next.value);
  console.log(`STILL RUNNING: ${next.value.line}`);
  await sleep(1000);
}
for await (const { line } of running.streamLog('stdout', { position })) {
  console.log(`THE REST: ${line}`);
}
console.log(`${running.pathspec} finished`);
