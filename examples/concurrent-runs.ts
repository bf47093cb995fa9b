// Five runs at once, each with its own parameter; each starts once the previous one has its id.
import { setTimeout as sleep } from 'node:timers/promises';
import { Runner, type ExecutingRun } from 'metaflow-runner';

const runner = new Runner('slowflow.py');
let runs: ExecutingRun[] = [];
for (const seconds of [0, 1, 2, 3, 4]) {
  runs.push(await runner.asyncRun({ seconds }, { tags: ['manyruns'] }));
}
while (runs.length > 0) {
  console.log(`${runs.length} runs are still running`);
  for (const ended of runs.filter(({ status }) => status !== 'running')) {
    console.log(`${ended.pathspec} ran for ${String(await ended.run.data['secs'])} seconds`);
    ended.cleanup();
  }
  runs = runs.filter(({ status }) => status === 'running');
  await sleep(1000);
}
