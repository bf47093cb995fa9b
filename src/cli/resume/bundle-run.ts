import { existsSync } from 'node:fs';
import path from 'node:path';
import {
  BundleError,
  datastorePlace,
  LocalRun,
  makeBundle,
  sha256OfFile,
  type Bundle,
  type BundleRequest,
} from '../../bundle/index.js';
import { clientOptionsOf, openContext, Run, unlessAborted, type FlowGraph } from '../../client/index.js';
import { resumedGraph } from '../../execution/resume/executed-graph.js';
import { bundleFactsOf } from '../../execution/resume/bundle-facts.js';
import { recordedRun, type RecordedRun } from '../../execution/resume/recorded-run.js';
import { readOrigin, type RunPlan } from '../../execution/plan/run-plan.js';
import { redactedDetails } from '../../outcome/redacted/redacted-outcome.js';
import type { Redactor } from '../../redaction/index.js';
import { shownValue, UsageError } from '../../runner/index.js';
import { executesTaskOf } from './executing-tasks.js';

/**
 * Makes the bundle of a run in a plan's datastore; if that is remote, the bundle is only a manifest.
 * @param redactor knows the command's secrets, and learns the run's
 * @param signal gives up when aborted
 * @throws {UsageError | BundleError | ClientError}
 */
export async function bundleRun(
  pathspec: string,
  plan: RunPlan,
  redactor: Redactor,
  signal: AbortSignal,
): Promise<Bundle> {
  const { flowName, runId } = readOrigin(pathspec) ?? {};
  if (flowName === undefined || runId === undefined)
    throw new UsageError(`RUN must be a pathspec like SlowFlow/1234, got ${shownValue(pathspec)}.`);
  const datastore = datastorePlace(plan.cwd, plan.env, plan.options);
  const local = datastore.root === undefined ? undefined : new LocalRun(datastore.root, { flowName, runId });
  const graph = local?.ownGraph;
  const recorded = await recordsOf(pathspec, plan, { local, graph, signal });
  if (recorded?.status === 'successful' || local?.isSuccessful)
    throw new UsageError(`${pathspec} was successful; there is nothing to resume.`);
  if (!recorded && !local) throw new BundleError(`There is no run ${pathspec}.`);
  redactor.learn(recorded?.secrets ?? []);
  const flowFile = flowFileOf(graph ?? recorded?.details.history.graph, plan.cwd);
  return await makeBundle(
    {
      ...{ datastore, flowName, runId },
      flowFile: flowFile ?? '',
      flowFileSha256: flowFile === undefined ? null : sha256OfFile(flowFile),
      ...(recorded ? redactedFacts(recorded, redactor) : { status: 'killed' }),
    },
    redactor,
    signal,
  );
}

/** What exists of the run here, and the signal that ends further requests. */
interface Found {
  readonly local: LocalRun | undefined;
  readonly graph: FlowGraph | undefined;
  readonly signal: AbortSignal;
}

/** What Metaflow's metadata says about the run; `undefined` if it has nothing, as for a run that was restored from a bundle. */
async function recordsOf(
  pathspec: string,
  plan: RunPlan,
  { local, graph, signal }: Found,
): Promise<RecordedRun | undefined> {
  const context = openContext({ ...clientOptionsOf(plan, signal), namespace: null });
  await using source = context.source;
  const run = new Run(pathspec, { ...context, source });
  if (!(await run.exists())) return undefined;
  const history = await unlessAborted(run.history(), signal);
  const flowFile = flowFileOf(graph ?? history.graph, plan.cwd);
  const isExecuting = () => !local || executesTaskOf(run.id);
  const found = { ...plan, flowFile: flowFile ?? plan.flowFile };
  const wasResumed = history.tasks.some(({ originPathspec }) => originPathspec !== undefined);
  // Take the file as the one that ran, as the bundle's digest does.
  const executed = wasResumed && flowFile !== undefined ? await resumedGraph(found, signal) : undefined;
  return await recordedRun(run, found, executed, isExecuting, signal);
}

/** Redact before cutting: half a secret would no longer be found. */
function redactedFacts(
  { status, failure, details }: RecordedRun,
  redactor: Redactor,
): Pick<BundleRequest, 'status' | 'failure' | 'tags' | 'known'> {
  return {
    ...{ status, tags: details.tags },
    failure: failure === undefined ? undefined : redactor.text(failure).split('\n')[0],
    known: bundleFactsOf({ details: redactedDetails(details, redactor) }),
  };
}

/** The flow's file as its run saw it, if it is here; on resume, its digest shows whether it is still the same. */
function flowFileOf(graph: FlowGraph | undefined, cwd: string): string | undefined {
  const seen = graph?.steps.find(({ file }) => file !== undefined)?.file;
  if (seen === undefined) return undefined;
  return [path.resolve(cwd, seen), path.resolve(cwd, path.basename(seen))].find((file) => existsSync(file));
}
