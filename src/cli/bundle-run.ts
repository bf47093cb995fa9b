import { existsSync } from 'node:fs';
import path from 'node:path';
import { datastorePlace, LocalRun, makeBundle, sha256OfFile, writeBundle } from '../bundle/index.js';
import { parseOrigin, type RunPlan } from '../job/run-plan.js';
import { UsageError } from '../runner/index.js';

/** Writes the bundle of a run in the local datastore of a plan's directory. @throws {UsageError | BundleError} */
export async function bundleRun(pathspec: string, file: string, plan: RunPlan): Promise<void> {
  const { originFlowName: flowName, originRunId: runId } = parseOrigin(pathspec);
  if (flowName === undefined)
    throw new UsageError(`"${pathspec}" is not the pathspec of a run, like SlowFlow/1234.`);
  const datastore = datastorePlace(plan.cwd, { ...process.env, ...plan.env }, plan.options);
  if (datastore.root === undefined) {
    throw new UsageError(
      `${pathspec} is in the datastore "${datastore.kind}", from which any machine can resume it: with --origin-run-id.`,
    );
  }
  const run = new LocalRun(datastore.root, { flowName, runId });
  if (run.isSuccessful) throw new UsageError(`${pathspec} was successful, there is nothing to resume.`);
  const flowFile = flowFileOf(run, plan.cwd);
  const bundle = await makeBundle({
    datastore,
    flowName,
    runId,
    flowFile: flowFile ?? '',
    flowFileSha256: flowFile === undefined ? null : sha256OfFile(flowFile),
    status: 'failed',
  });
  await writeBundle(bundle, path.resolve(plan.cwd, file));
}

/** The flow's file as its run saw it, if that is here; its digest then tells on resume that it is still the same. */
function flowFileOf(run: LocalRun, cwd: string): string | undefined {
  const parameters = run.finishedTasks().find(({ stepName }) => stepName === '_parameters');
  const seen = parameters && run.graph(parameters)?.steps.find(({ file }) => file !== undefined)?.file;
  if (seen === undefined) return undefined;
  return [path.resolve(cwd, seen), path.resolve(cwd, path.basename(seen))].find((file) => existsSync(file));
}
