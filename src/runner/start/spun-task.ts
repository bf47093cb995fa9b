import { existsSync } from 'node:fs';
import path from 'node:path';
import { metaflowSettings, objectsIn, spinRoot } from '../../client/index.js';
import { readRunId, type TaskAttributes } from './run-attributes.js';

/**
 * Finds a spun task by the id of its run, which Metaflow reports at once; it reports the rest only if the task
 * succeeds. The run has only this task. `undefined` if there is none because Metaflow refused to spin it.
 */
export function findSpunTask(
  runIdFile: string,
  { cwd, env }: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): TaskAttributes | undefined {
  const runId = readRunId(runIdFile);
  if (runId === undefined) return undefined;
  const root = spinRoot(cwd, metaflowSettings({ cwd, env }));
  const flowName = objectsIn(root).find((name) => existsSync(path.join(root, name, runId)));
  if (flowName === undefined) return undefined;
  const run = path.join(root, flowName, runId);
  for (const stepName of objectsIn(run)) {
    const [taskId] = objectsIn(path.join(run, stepName));
    if (taskId !== undefined)
      return { flowName, runId, stepName, taskId, metadata: `spin@${path.dirname(root)}` };
  }
  return undefined;
}
