// Checks parameters twice: the compiler does, by a declaration that `metaflow-runner types slowflow.py` wrote; and when a run is
// rejected, the error says what is wrong.
import { ParameterError, Runner } from 'metaflow-runner';
import type { SlowFlowParameters } from './slowflow-parameters.ts';

const runner = new Runner<SlowFlowParameters>('slowflow.py', { showOutput: false });
await using running = await runner.run({ seconds: 1 });
console.log(`${running.pathspec} waited for ${String(await running.run.data['secs'])} second`);

try {
  await new Runner('slowflow.py', { showOutput: false }).run({ second: 'one' });
} catch (error) {
  if (!(error instanceof ParameterError)) throw error;
  console.log(
    `refused: ${error.details.parameter}, did you mean ${error.details.nearest ?? 'nothing we know'}?`,
  );
}
