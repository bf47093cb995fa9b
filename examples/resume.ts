// Resumes the oldest run of a flow, and waits for it to end.
import { Flow, Runner, type Run } from 'metaflow-runner';

let oldest: Run | undefined;
for await (const run of new Flow('SlowFlow')) oldest = run;
if (!oldest) throw new Error('There is no run of SlowFlow yet.');

console.log(`Resuming the first run of SlowFlow, ${oldest.id}`);
await using running = await new Runner('slowflow.py').resume({ originRunId: oldest.id });
console.log(`Resumed run ${running.pathspec} completed`);
