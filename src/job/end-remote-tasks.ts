import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { metaflowSettings } from '../client/metaflow-settings.js';
import type { CancelClock } from './cancel-clock.js';
import type { RunOutcome } from '../report/outcome.js';
import { Runner, type RemotePlace } from '../runner/index.js';
import { runnerOptions, type RunPlan } from './run-plan.js';

/** Who is told of tasks that a run has left on a cluster. */
export interface LeftoverObserver {
  /** There is something to be told in a sentence. */
  onNote(text: string): void | Promise<void>;
  /** Somebody has to do something. */
  onWarning(text: string): void | Promise<void>;
}

/**
 * The report of a job that is cancelled waits for this until so many milliseconds after that, or for at least so many. What is not done
 * by then goes on beside the report.
 */
const UNTIL_MS = 6_500;
const AT_LEAST_MS = 500;

/** So many tasks that were ended are named. */
const MOST_NAMED = 10;

const NAMES: Readonly<Record<RemotePlace, string>> = { kubernetes: 'Kubernetes', batch: 'AWS Batch' };

/**
 * Ends what a run that was not successful may have left on Kubernetes or AWS Batch: Metaflow kills its local processes when a task
 * fails, not the others' pods, and an interrupt that comes while a pod is being made misses it.
 */
export async function endRemoteTasks(
  outcome: RunOutcome,
  plan: RunPlan,
  observer: LeftoverObserver,
  clock: CancelClock,
): Promise<void> {
  const { runId, exitCode } = outcome;
  if (runId === undefined || exitCode === 0 || plan.command.name === 'spin') return;
  const places = remotePlaces(outcome, plan);
  if (places.length === 0) return;
  const ended = Promise.all(places.map(async (place) => await endThose(place, runId, plan, observer)));
  const limit = clock.left(UNTIL_MS, AT_LEAST_MS, Infinity);
  await Promise.race([ended, ...(limit === Infinity ? [] : [sleep(limit, undefined, { ref: false })])]);
}

/** Where tasks of the run may be, by the decorators of its steps. */
function remotePlaces({ details }: RunOutcome, plan: RunPlan): RemotePlace[] {
  const graph = details?.history.graph;
  const decorators = graph
    ? graph.steps.flatMap((step) => step.decorators.map(({ name }) => name))
    : probableDecorators(plan);
  return (Object.keys(NAMES) as RemotePlace[]).filter((place) => decorators.includes(place));
}

/** Those of decospecs, and those in the flow file. */
function probableDecorators({ decospecs, flowFile, cwd, env }: RunPlan): string[] {
  const configured = metaflowSettings({ ...process.env, ...env })('DECOSPECS')?.split(/\s+/) ?? [];
  const attached = [...decospecs, ...configured].map((decospec) => decospec.split(':')[0] ?? '');
  try {
    const source = readFileSync(path.resolve(cwd, flowFile), 'utf8');
    return [...attached, ...[...source.matchAll(/^[ \t]*@(\w+)/gm)].map(([, name = '']) => name)];
  } catch {
    return attached;
  }
}

async function endThose(
  place: RemotePlace,
  runId: string,
  plan: RunPlan,
  observer: LeftoverObserver,
): Promise<void> {
  const name = NAMES[place];
  try {
    const ended = await new Runner(plan.flowFile, runnerOptions(plan)).killRemoteTasks(place, runId);
    if (ended.length === 0) return;
    const more = ended.length > MOST_NAMED ? [`and ${ended.length - MOST_NAMED} more`] : [];
    const named = [...ended.slice(0, MOST_NAMED), ...more].join(', ');
    await observer.onNote(`What run ${runId} had left on ${name} was ended: ${named}.`);
  } catch (error) {
    await observer.onWarning(
      `Tasks of run ${runId} may still execute on ${name}: Metaflow could not end them. ${(error as Error).message.replace(/\.?$/, '.')} Try it again with: python ${plan.flowFile} ${place} kill --run-id ${runId}`,
    );
  }
}
