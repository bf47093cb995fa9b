import type { RunProgress } from '../display/progress.js';
import type { Job, JobObserver } from '../execution/execute-job.js';
import { executeRuns, type Concurrency } from '../execution/execute-runs.js';
import { directoryNames, type RunPlan } from '../execution/plan/run-plan.js';
import type { RunOutcome } from '../outcome/outcome.js';
import { HostedRun, type HostedRunOptions } from './hosted-run.js';

/** A run, with everything that a report on it needs. */
export interface MadeRun {
  readonly plan: RunPlan;
  readonly outcome: RunOutcome;
  readonly progress: RunProgress;
}

export interface MakeOptions extends HostedRunOptions {
  readonly concurrency: Concurrency;
  /** Where a run's files go. @param name tells it from others; "" for a run that is alone */
  readonly directories: (name: string) => RunDirectories;
  /** Finds out what a run is resumed from, and sees to what it leaves for others to resume. */
  readonly resumes?: ((plan: RunPlan, position: number, run: JobObserver) => Resumes | undefined) | undefined;
}

export interface RunDirectories {
  /** Gets stdout.log and stderr.log. */
  readonly logs: string;
  /** Gets the pages of cards; without it they are left where they are. */
  readonly cards: string | undefined;
}

export interface Resumes {
  /** Turns the plan into the one that is executed; what it throws keeps the run from being made. */
  readonly prepare: (plan: RunPlan, cancel: AbortSignal) => Promise<RunPlan>;
  /** Stands between the run and its host. */
  readonly observer: JobObserver;
}

/** Makes the runs of a job, and tells their host. Never throws. */
export async function makeRuns(plans: readonly RunPlan[], options: MakeOptions): Promise<MadeRun[]> {
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
