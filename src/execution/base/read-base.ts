import type { Run } from '../../client/index.js';
import type { BaseRun, RunOutcome } from '../../outcome/outcome.js';
import type { BaseArtifacts } from '../plan/gate.js';
import { isBaseValue } from '../plan/gate-condition.js';
import type { RunPlan } from '../plan/run-plan.js';
import { checkService } from '../remote/service-check.js';
import { readValues, shownValues } from '../results/run-details.js';
import { runSecrets } from '../run-secrets.js';
import { findBase } from './find-base.js';

/** The run that a run is compared with. */
export interface ReadBase {
  readonly shown: BaseRun;
  /** The values for conditions; absent if there is no base run. */
  readonly compared?: BaseArtifacts;
  /** The base run's secrets. */
  readonly secrets: readonly string[];
}

/** There is no base run. @param isFault whether that is unknown because of an error */
export function noBase(problem: string, isFault = false): ReadBase {
  return { shown: { artifacts: {}, problem, ...(isFault && { isFault }) }, secrets: [] };
}

/** Finds the base run of a successful run, and reads the artifacts that are reported or that conditions name. Never throws. */
export async function readBase(outcome: RunOutcome, plan: RunPlan, signal: AbortSignal): Promise<ReadBase> {
  const { compareWith, outputArtifacts, gates } = plan;
  if (!compareWith) return noBase('none was requested');
  try {
    const found = await findBase(outcome, compareWith, plan, signal);
    if (typeof found === 'string') return await recordedBase(found, outcome, plan, signal);
    const judged = gates.flatMap(({ operand }) => (isBaseValue(operand) ? [operand.artifact] : []));
    return await readOf(found, [...new Set([...outputArtifacts, ...judged])], plan, signal);
  } catch (error) {
    const service = signal.aborted ? undefined : await checkService(plan, signal).catch(() => undefined);
    const { message } = service ?? (error as Error);
    return noBase(`the base run could not be read: ${message}`, true);
  }
}

/** The record of a base run. A metadata service has all runs, so no record is needed. */
async function recordedBase(
  problem: string,
  outcome: RunOutcome,
  { compareWith, outputArtifacts }: RunPlan,
  signal: AbortSignal,
): Promise<ReadBase> {
  const recorded = compareWith && 'branch' in compareWith ? compareWith.recorded : undefined;
  if (!recorded || outcome.metadata?.startsWith('service@')) return noBase(problem);
  const found = await recorded(outcome, signal);
  if (typeof found === 'string') return noBase(`${problem} here, and ${found}`);
  const { pathspec, artifacts } = found;
  const own = [outcome.runId, outcome.originRunId].map((id) => `${outcome.flowName ?? ''}/${id ?? ''}`);
  if (own.includes(pathspec))
    return noBase(`the record names ${pathspec}, which is this run itself, or one that it continues`);
  return {
    shown: { pathspec, artifacts: shownValues(artifacts, [], outputArtifacts) },
    compared: { pathspec, artifacts },
    secrets: [],
  };
}

async function readOf(
  run: Run,
  names: readonly string[],
  plan: RunPlan,
  signal: AbortSignal,
): Promise<ReadBase> {
  const { pathspec } = run;
  const secrets = await runSecrets(run, plan, signal);
  if (secrets.unknown !== undefined)
    return noBase(`${pathspec} is not shown, because secrets may be among the ${secrets.unknown}`, true);
  const wanted = { flow: plan, signal };
  const { found, floats, leftOut } = await readValues(run, await run.history(), names, wanted, true);
  return {
    shown: { pathspec, artifacts: shownValues(found, leftOut, plan.outputArtifacts), floats },
    compared: { pathspec, artifacts: found },
    secrets: secrets.values,
  };
}
