// Top-level options, and decorators attached to every step. The names are those of the command line:
// python slowflow.py --no-pylint --with retry:times=1 --with resources:cpu=1 run
import { Runner } from 'metaflow-runner';

const runner = new Runner('slowflow.py', {
  pylint: false,
  decospecs: ['retry:times=1', 'resources:cpu=1'],
  showOutput: false,
});
await using running = await runner.run({ seconds: 1 });
console.log(`${running.pathspec} completed: ${running.commandLine.slice(1, 6).join(' ')}`);
