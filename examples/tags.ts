// Options of the run command: how many tasks may run at once, and tags.
import { Runner } from 'metaflow-runner';

const runner = new Runner('slowflow.py', { showOutput: false });
await using running = await runner.run({ seconds: 1 }, { maxWorkers: 1, tags: ['myrun', 'another_tag'] });
console.log(`${running.pathspec} has tags ${(await running.run.userTags).join(', ')}`);
