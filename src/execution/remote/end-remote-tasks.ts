import path from 'node:path';
import type { FlowGraph } from '../../client/index.js';
import { metaflowSettings } from '../../client/metaflow-settings.js';
import { readRegularText } from '../../client/regular-file.js';
import type { RunOutcome } from '../../outcome/outcome.js';
import { askPython } from '../ask-python.js';
import type { CancelClock } from '../cancel-clock.js';
import { END_REMOTE_TASKS_PROGRAM } from './end-remote-tasks-program.js';
import type { RunPlan } from '../plan/run-plan.js';

/** Receives reports about a run's tasks that are left on a cluster. */
export interface LeftoverObserver {
  /** Receives a sentence. */
  onNote(text: string): void | Promise<void>;
  /** Receives a sentence that someone must act on. */
  onWarning(text: string): void | Promise<void>;
}

/** After a cancellation, whatever is not done in time continues beside the report. */
const TIME = { otherwise: Infinity, until: 6_500, least: 500 };
const ANSWER_TIMEOUT_MS = 30_000;

/** How many stopped jobs a message names. */
const MAX_NAMED = 10;

/** Where tasks may run that Metaflow's own process no longer follows, and how a run's jobs are recognized there. */
const PLACES = {
  kubernetes: {
    name: 'Kubernetes',
    marks: (_: string, runId: string) => `are annotated with metaflow/run_id: ${runId}`,
  },
  batch: {
    name: 'AWS Batch',
    marks: (flow: string, runId: string) => `have -${flow}-${runId}- in their names`,
  },
} as const;

type Place = keyof typeof PLACES;

/** What happened to the jobs at a place. */
interface EndedJobs {
  readonly ended: readonly string[];
  readonly problem?: string;
  /** Why only jobs that had pods were found. */
  readonly unlisted?: string;
}

const NO_ANSWER: EndedJobs = { ended: [], problem: 'there was no answer' };

/**
 * Stops what an unsuccessful run may have left on Kubernetes or AWS Batch. When a task fails, Metaflow kills its local processes but not
 * the other tasks' pods, and an interrupt that comes while a pod is being created misses it.
 */
export async function endRemoteTasks(
  outcome: RunOutcome,
  plan: RunPlan,
  observer: LeftoverObserver,
  clock: CancelClock,
): Promise<void> {
  const { flowName, runId, exitCode } = outcome;
  if (
    flowName === undefined ||
    runId === undefined ||
    exitCode === 0 ||
    ['spin', 'trigger'].includes(plan.command.name)
  )
    return;
  const { decorators, namespaces } = remoteSettings(outcome.details?.history.graph, plan);
  const places = (Object.keys(PLACES) as Place[]).filter((place) => decorators.includes(place));
  if (places.length === 0) return;
  const asking = askPython(plan, {
    // It continues without us after a cancellation.
    signal: undefined,
    outlivesUs: true,
    program: END_REMOTE_TASKS_PROGRAM,
    args: [flowName, runId, JSON.stringify(places), JSON.stringify(namespaces)],
    within: ANSWER_TIMEOUT_MS,
  });
  const answer = asking.then(async (report) => {
    for (const place of places) {
      const jobs = (report as Record<Place, EndedJobs> | undefined)?.[place] ?? NO_ANSWER;
      await reportJobs(observer, { flowName, runId }, place, jobs);
    }
  });
  await clock.within(answer, TIME);
}

async function reportJobs(
  observer: LeftoverObserver,
  { flowName, runId }: { readonly flowName: string; readonly runId: string },
  place: Place,
  { ended, problem, unlisted }: EndedJobs,
): Promise<void> {
  const { name, marks } = PLACES[place];
  if (ended.length > 0) {
    const more = ended.length > MAX_NAMED ? [`and ${ended.length - MAX_NAMED} more`] : [];
    const named = [...ended.slice(0, MAX_NAMED), ...more].join(', ');
    await observer.onNote(`Stopped ${name} jobs left behind by run ${runId}: ${named}.`);
  }
  const theirs = `Their jobs ${marks(flowName, runId)}.`;
  if (problem !== undefined)
    await observer.onWarning(
      `Tasks of run ${runId} may still be running on ${name}; they could not be stopped: ${problem.replace(/\.$/, '')}. ${theirs}`,
    );
  else if (unlisted !== undefined)
    await observer.onWarning(
      `Tasks of run ${runId} may still start on ${name}, if they had no pods yet: ${unlisted.replace(/\.$/, '')}. Give the job's account permission to list Jobs. ${theirs}`,
    );
}

/** The names of decorators that the run's steps have, or may have, and the namespaces that their tasks run in. */
function remoteSettings(graph: FlowGraph | undefined, plan: RunPlan) {
  const { decospecs, flowFile, cwd, command } = plan;
  const configured = metaflowSettings(plan)('DECOSPECS')?.split(/\s+/) ?? [];
  const attached = [...decospecs, ...configured];
  const declared = graph?.steps.flatMap((step) => step.decorators) ?? [];
  // A resumed run's graph is its origin's.
  const source = graph && command.name !== 'resume' ? '' : sourceOf(path.resolve(cwd, flowFile));
  const named = `${attached.join('\n')}\n${source}`.matchAll(/\bnamespace\s*=\s*["']?([\w-]+)/g);
  return {
    decorators: [
      ...declared.map(({ name }) => name),
      ...attached.map((decospec) => decospec.split(':')[0] ?? ''),
      ...[...source.matchAll(/^[ \t]*@(?:metaflow\.)?(\w+)/gm)].map(([, name = '']) => name),
    ],
    namespaces: [
      ...declared.flatMap(({ attributes: { namespace } }) =>
        typeof namespace === 'string' ? [namespace] : [],
      ),
      ...[...named].map(([, namespace = '']) => namespace),
    ],
  };
}

/** No flow file is larger than this, in bytes. */
const MAX_SOURCE_BYTES = 16 * 1024 * 1024;

function sourceOf(flowFile: string): string {
  try {
    return readRegularText(flowFile, MAX_SOURCE_BYTES);
  } catch {
    return '';
  }
}
