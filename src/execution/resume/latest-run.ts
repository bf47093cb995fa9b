import { clientOptionsOf, Flow, NotFoundError, openContext } from '../../client/index.js';
import { Runner, UsageError } from '../../runner/index.js';
import { runnerOptions, type OriginRun, type RunPlan } from '../plan/run-plan.js';

/**
 * If the plan resumes the latest run, replaces that with an id: the flow's newest run in the namespace, as Metaflow's client lists them.
 * Metaflow's own `resume` would use the latest run that `run` or `spin` has started in this directory, which ignores resumed runs, and may
 * no longer exist. If this cannot be determined, Metaflow will say why.
 * @throws {UsageError} if there is no run
 */
export async function withLatestRun(plan: RunPlan, cancel: AbortSignal): Promise<RunPlan> {
  const { command } = plan;
  if (command.name !== 'resume' || command.from.kind !== 'latest') return plan;
  const from = await latestRun(plan, cancel);
  return from === undefined ? plan : { ...plan, command: { ...command, from } };
}

async function latestRun(plan: RunPlan, abortSignal: AbortSignal): Promise<OriginRun | undefined> {
  const runner = new Runner(plan.flowFile, runnerOptions(plan));
  const found = await runner.introspect({ abortSignal }).catch(() => undefined);
  if (found?.flow === undefined) return undefined;
  const { namespace, source } = openContext(clientOptionsOf(plan, abortSignal));
  await using context = { namespace, source, [Symbol.asyncDispose]: () => source[Symbol.asyncDispose]() };
  try {
    const run = await new Flow(found.flow, context).latestRun;
    if (run) return { kind: 'run', runId: run.id };
  } catch (error) {
    if (!(error instanceof NotFoundError)) return undefined;
  }
  const where = namespace === null ? '' : ` in the namespace ${namespace}`;
  throw new UsageError(
    `There is no run of ${found.flow}${where} to resume. To resume a run from another machine, use its bundle.`,
  );
}
