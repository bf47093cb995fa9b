// The results of a run that has ended: its status, its output, and the artifacts of its last step.
import { Runner } from 'metaflow-runner';

await using running = await new Runner('slowflow.py', { showOutput: false }).run({ seconds: 5 });
if (running.status === 'failed') {
  console.log(`❌ ${running.pathspec} failed:`);
} else if (running.status === 'successful') {
  console.log(`✅ ${running.pathspec} succeeded:`);
}
console.log(`-- stdout --\n${running.stdout}`);
console.log(`-- stderr --\n${running.stderr}`);
console.log(`⏰ The flow waited for ${String(await running.run.data['secs'])} seconds`);
