import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { Concurrency } from '../../execution/execute-runs.js';
import { statusWithoutRun } from '../../execution/plan/before-start.js';
import { fittingName, MOST_CHARACTERS } from '../../execution/plan/fitting-name.js';
import type { RunPlan } from '../../execution/plan/run-plan.js';
import type { DeploySettings } from '../../options/deploy-settings.js';
import type { Redactor } from '../../redaction/index.js';
import { RunnerError } from '../../runner/index.js';
import { faultOf } from '../cancellation.js';
import { guarded } from '../guarded-host.js';
import type { Host, KeptArtifact } from '../host.js';
import { jobDirectory } from '../job-directory.js';
import { explained, plainName } from '../report/failure-message.js';
import { checkedDeploys } from './check-deploys.js';
import { deployFlow } from './deploy-flow.js';
import { redacted, statusOf, tellFailures } from './deploy-outcomes.js';
import type { DeployOutcome, DeployPlan } from './deploy-plan.js';
import { deployFacts, deployLine, deployOutputs, deploySummary } from './deploy-report.js';
import { gitBranch } from './git-branch.js';

export interface DeployOptions {
  readonly settings: DeploySettings;
  readonly concurrency?: Partial<Concurrency> | undefined;
  readonly cancel: AbortSignal;
  readonly redactor: Redactor;
  /** Of the CI's job. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Gets manifests; default is a temporary directory. */
  readonly directory?: string | undefined;
  /** Keeps the manifests in a directory as an artifact of the job. */
  readonly keep?: ((directory: string) => Promise<KeptArtifact | undefined>) | undefined;
  readonly summaryTitle?: string | undefined;
}

export interface DeployedJob {
  readonly status: DeployOutcome['status'] | 'timeout';
  readonly outcomes: readonly DeployOutcome[];
  /** What kept us from deploying anything. */
  readonly problem: unknown;
}

/**
 * Deploys the flows of a CI job, and reports on them by way of a host: what would fail is found before anything is deployed. The action and
 * the command do no more than this. It never throws.
 */
export async function deployInCi(
  plans: (cancel: AbortSignal) => Promise<readonly RunPlan[]>,
  given: Host,
  options: DeployOptions,
): Promise<DeployedJob> {
  const host = guarded(given);
  const { settings, cancel, redactor, env } = options;
  const { naming = plainName } = host;
  const place = jobDirectory(options.directory);
  let outcomes: readonly DeployOutcome[] = [];
  let problem: unknown;
  let branchNote: string | undefined;
  try {
    const git = gitBranch(env);
    const deploys = await checkedDeploys(await plans(cancel), { settings, naming, git, signal: cancel });
    branchNote = noteOfBranch(deploys, git);
    if (branchNote !== undefined) await host.note(redactor.text(branchNote));
    const directory = path.join(place.directory, 'manifests');
    outcomes = await deployAll(deploys, { ...options, host, directory });
  } catch (error) {
    problem = error;
  }
  problem = faultOf(cancel) ?? problem;
  try {
    const status =
      problem === undefined
        ? statusOf(outcomes)
        : (statusWithoutRun(problem, cancel) as DeployedJob['status']);
    const shown = outcomes.map((outcome) => redacted(outcome, redactor));
    await host.setOutputs?.(deployOutputs(shown, status === 'timeout' ? 'failed' : status));
    await host.writeResults?.(shown.map(deployFacts));
    const hasManifests = outcomes.some(({ manifest }) => manifest !== undefined);
    const manifests = hasManifests
      ? await options.keep?.(path.join(place.directory, 'manifests'))
      : undefined;
    const title = options.summaryTitle && redactor.text(options.summaryTitle);
    if (shown.length > 0) {
      const { orchestrator } = settings;
      const about = { title, orchestrator, branchNote: branchNote && redactor.text(branchNote), manifests };
      await host.writeSummary?.(deploySummary(shown, about), status);
    }
    if (problem !== undefined) await (host.tellProblem ?? host.warn)(redactor.text(explained(problem, host)));
    await tellFailures(host, shown, 'deployed');
    await host.onReported?.();
    return { status, outcomes, problem };
  } finally {
    place[Symbol.dispose]();
  }
}

interface DeployAllOptions extends DeployOptions {
  readonly host: Host;
  readonly directory: string;
}

async function deployAll(
  deploys: readonly DeployPlan[],
  { host, directory, concurrency = {}, cancel, redactor }: DeployAllOptions,
): Promise<readonly DeployOutcome[]> {
  const { maxParallel = availableParallelism(), failFast = false } = concurrency;
  const stop = new AbortController();
  const stopAll = () => stop.abort(cancel.reason);
  if (cancel.aborted) stopAll();
  cancel.addEventListener('abort', stopAll);
  const outcomes: DeployOutcome[] = [];
  const waiting = deploys.entries();
  const { naming = plainName } = host;
  const warn = (text: string) => void host.warn(redactor.text(text));
  const names = manifestNames(deploys);
  const work = async () => {
    // All workers take from the same iterator.
    for (const [position, deploy] of waiting) {
      const outcome: DeployOutcome = stop.signal.aborted
        ? { label: deploy.plan.label, status: 'cancelled' }
        : await deployFlow(deploy, {
            ...{ directory, manifestName: names[position] ?? '', cancel: stop.signal, naming, warn },
          });
      outcomes[position] = outcome;
      await host.note(redactor.text(deployLine(outcome)));
      if (failFast && outcome.status === 'failed')
        stop.abort(new RunnerError(`${outcome.label} was not deployed, so fail-fast cancels the others.`));
    }
  };
  await Promise.all(Array.from({ length: Math.min(maxParallel, deploys.length) }, work));
  cancel.removeEventListener('abort', stopAll);
  return outcomes;
}

/** Of the flow files, with a digest where several are called the same. */
function manifestNames(deploys: readonly DeployPlan[]): string[] {
  const files = deploys.map(({ plan }) => ({
    whole: plan.flowFile,
    name: path.basename(plan.flowFile, '.py'),
  }));
  return files.map(({ whole, name }) => {
    const isOnly = files.filter((other) => other.name === name).length === 1;
    return fittingName(name, MOST_CHARACTERS, isOnly ? name : whole);
  });
}

/** Says what became of the git branch, where Metaflow knows it by another name. */
function noteOfBranch(deploys: readonly DeployPlan[], git: ReturnType<typeof gitBranch>): string | undefined {
  if (typeof git === 'string' || deploys[0]?.settings.projectBranch !== 'auto') return undefined;
  const branch = deploys.map((deploy) => deploy.branch).find((each) => each && 'branch' in each);
  if (!branch || !('branch' in branch) || branch.branch === git.name) return undefined;
  return `The git branch "${git.name}" is the branch "${branch.branch}" of Metaflow's @project.`;
}
