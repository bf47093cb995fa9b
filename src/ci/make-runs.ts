import type { RunProgress } from '../display/progress.js';
import type { Job, JobObserver } from '../execution/execute-job.js';
import { executeRuns, type Concurrency } from '../execution/execute-runs.js';
import { directoryNames, type RunPlan } from '../execution/plan/run-plan.js';
import type { RunOutcome } from '../outcome/outcome.js';
import { HostedRun, type HostedRunOptions } from './hosted-run.js';

/** A run, with everything that a report about it needs. */
export interface ExecutedRun {
  readonly plan: RunPlan;
  readonly outcome: RunOutcome;
  readonly progress: RunProgress;
}

export interface MakeOptions extends HostedRunOptions {
  readonly concurrency: Concurrency;
  /** Where a run's files go. @param name distinguishes the run from others; "" for a single run */
  readonly directories: (name: string) => RunDirectories;
  /** Determines what a run is resumed from, and takes care of what it saves for later resumption. */
  readonly resumes?: ((plan: RunPlan, position: number, run: JobObserver) => Resumes | undefined) | undefined;
}

export interface RunDirectories {
  /** Where stdout.log and stderr.log are written. */
  readonly logs: string;
  /** Where the cards' pages are written; default: they are left where they are. */
  readonly cards: string | undefined;
}

export interface Resumes {
  /** Turns the plan into the one to execute; an exception prevents the run. */
  readonly prepare: (plan: RunPlan, cancel: AbortSignal) => Promise<RunPlan>;
  /** An observer between the run and its host. */
  readonly observer: JobObserver;
}

/** Makes a job's runs, and informs their host. Never throws. */
export async function makeRuns(plans: readonly RunPlan[], options: MakeOptions): Promise<ExecutedRun[]> {
  const { concurrency, directories, resumes, cancel } = options;
  const names = directoryNames(plans);
  const runs = plans.map((plan, position) => {
    const { logs: logDirectory, cards: cardDirectory } = directories(names[position] as string);
    const run = new HostedRun(plan, position, logDirectory, options);
    const { prepare, observer = run } = resumes?.(plan, position, run) ?? {};
    const job: Job = { plan, prepare, observer, logDirectory, cardDirectory };
    return { job, run };
  });
  const jobs = runs.map(({ job }) => job);
  const outcomes = await executeRuns(jobs, concurrency, cancel);
  return runs.map(({ run }, position) => ({
    plan: plans[position] as RunPlan,
    outcome: outcomes[position] as RunOutcome,
    progress: run.progress,
  }));
}
