import { clientOptionsOf, Flow, NotFoundError, openContext } from '../../client/index.js';
import { OptionError, Runner, RunnerError, within } from '../../runner/index.js';
import { runnerOptions, type OriginRun, type RunPlan } from '../plan/run-plan.js';

/** A metadata service that does not answer, or answers slowly, must not block the job. In milliseconds. */
const TIME_TO_FIND_MS = 120_000;

/**
 * If the plan resumes the latest run, replaces that with an id: the flow's newest run in the namespace, as Metaflow's client lists them.
 * Metaflow's own `resume` would use the latest run that `run` or `spin` has started in this directory, which ignores resumed runs, and may
 * no longer exist. If this cannot be determined, Metaflow will say why.
 * @param limitMs how long the metadata service may take, in milliseconds
 * @throws {OptionError} if there is no run
 * @throws {RunnerError} if it was not found in time
 */
export async function withLatestRun(
  plan: RunPlan,
  cancel: AbortSignal,
  limitMs = TIME_TO_FIND_MS,
): Promise<RunPlan> {
  const { command } = plan;
  if (command.name !== 'resume' || command.from.kind !== 'latest') return plan;
  const runner = new Runner(plan.flowFile, runnerOptions(plan));
  const { flow } = await runner.introspect({ abortSignal: cancel }).catch(() => ({ flow: undefined }));
  if (flow === undefined) return plan;
  const tooLate = (cause: unknown) =>
    new RunnerError(
      `The latest run of ${flow} was not found within ${limitMs / 1000} s, because the metadata service answers slowly or not at all. Name the run to resume.`,
      { cause },
    );
  const from = await within(limitMs, cancel, tooLate, async (signal) => await latestRun(flow, plan, signal));
  return from === undefined ? plan : { ...plan, command: { ...command, from } };
}

async function latestRun(
  flow: string,
  plan: RunPlan,
  abortSignal: AbortSignal,
): Promise<OriginRun | undefined> {
  const { namespace, source } = openContext(clientOptionsOf(plan, abortSignal));
  await using context = { namespace, source, [Symbol.asyncDispose]: () => source[Symbol.asyncDispose]() };
  try {
    const run = await new Flow(flow, context).latestRun;
    if (run) return { kind: 'run', runId: run.id };
  } catch (error) {
    abortSignal.throwIfAborted();
    if (!(error instanceof NotFoundError)) return undefined;
  }
  const where = namespace === null ? '' : ` in the namespace ${namespace}`;
  throw new OptionError(`There is no run of ${flow}${where} to resume.`, {
    ...{ option: 'origin-run-id', place: 'command', isMissing: true },
  });
}
