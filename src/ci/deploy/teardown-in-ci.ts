import { DeployedFlow, DeployError, type FindOptions } from '../../deployer/index.js';
import { inSentence } from '../../options/option.js';
import { OPTIONS } from '../../options/table.js';
import { UsageError } from '../../runner/index.js';
import { guarded } from '../guarded-host.js';
import type { Host } from '../host.js';
import { plainName } from '../report/failure-message.js';
import type { DeploymentOptions } from './deploy-in-ci.js';
import type { DeployOutcome } from './deploy-plan.js';
import { teardownSummary } from './deploy-report.js';
import { gitBranch } from './git-branch.js';
import { inParallel } from '../in-parallel.js';
import { withOwner } from './owner-advice.js';
import { projectBranch } from './project-branch.js';
import { reportJob, type DeployedJob } from './report-job.js';

/** Where to look for deployments, in a plan's terms. */
export type TeardownPlace = Pick<FindOptions, 'python' | 'cwd'> & {
  readonly env: Readonly<Record<string, string | undefined>>;
};

type TeardownOptions = Omit<DeploymentOptions, 'concurrency'>;

/**
 * Removes from an orchestrator what a branch has deployed, in any project, or one deployment by its name, and reports through a host.
 * Leaves other people's deployments alone, and production as well unless it is named. Never throws.
 */
export async function teardownInCi(
  placeOf: (cancel: AbortSignal) => Promise<TeardownPlace>,
  given: Host,
  options: TeardownOptions,
): Promise<DeployedJob> {
  const host = guarded(given);
  const { settings, cancel, redactor } = options;
  let outcomes: readonly DeployOutcome[] = [];
  let problem: unknown;
  try {
    const target = teardownTarget(host, options);
    const { python, cwd, env } = await placeOf(cancel);
    const where = { orchestrator: settings.orchestrator, python, cwd, env, abortSignal: cancel };
    outcomes = await tearDown(target, where, { ...options, host });
    if (outcomes.length === 0)
      await host.note(redactor.text(`There is nothing to tear down: ${target.what}.`));
  } catch (error) {
    problem = error;
  }
  const title = redactor.text(options.summaryTitle);
  const { orchestrator } = settings;
  const summaryOf = (shown: readonly DeployOutcome[]) => teardownSummary(shown, { title, orchestrator });
  const done = 'torn down';
  return await reportJob(host, { outcomes, problem, cancel, redactor, summaryOf, done, title });
}

interface TeardownTarget {
  /** A deployment's name; without it, everything of the branch. */
  readonly name?: string;
  readonly branch?: string;
  /** In words, for messages. */
  readonly what: string;
}

/** @throws {UsageError} if production is meant but not named, or there is no target */
function teardownTarget(
  { naming = plainName }: Pick<Host, 'naming'>,
  { settings: { orchestrator, deploymentName: name, projectBranch: requested }, env }: TeardownOptions,
): TeardownTarget {
  if (orchestrator === 'airflow')
    throw new UsageError('Metaflow has no deployments on airflow: delete the DAG file from the DAG folder.');
  if (name !== undefined) return { name, what: `${orchestrator} has no deployment "${name}"` };
  const option = naming(OPTIONS.projectBranch);
  const git = gitBranch(env);
  // Unlike for a deployment, production is nothing to suggest.
  if (requested === 'auto' && typeof git === 'string')
    throw new UsageError(
      `${option} is auto, but ${git}. Name the branch whose deployments are to be removed.`,
    );
  const branch = projectBranch(option, requested, git);
  if (branch === undefined)
    throw new UsageError(
      `${option} is none, which names no deployment: give it a branch, or use ${inSentence(naming(OPTIONS.deploymentName))}.`,
    );
  if ('production' in branch && requested === 'auto')
    throw new UsageError(
      `${option} is auto, and this is the default branch, which deploys to production. To tear down production, set ${inSentence(option)} to production.`,
    );
  const target = 'production' in branch ? 'prod' : `test.${branch.branch}`;
  return { branch: target, what: `${orchestrator} has no deployment of the branch ${target} by this user` };
}

/** Each is a Python process that mostly waits for the orchestrator. */
const CONCURRENCY = 4;

/** How many of other people's deployments are listed. */
const MAX_LISTED = 10;

async function tearDown(
  { name, branch }: TeardownTarget,
  where: FindOptions,
  { host, settings: { authorize }, cancel, redactor }: TeardownOptions & { readonly host: Host },
): Promise<readonly DeployOutcome[]> {
  const found =
    name === undefined
      ? await DeployedFlow.listDeployedFlows({ ...where, branch })
      : await named(name, where);
  const user = userOf(where.env ?? {});
  const isOurs = ({ deployment }: DeployedFlow) =>
    name !== undefined || (user !== undefined && deployment?.owner === user);
  const others = found.filter((each) => !isOurs(each));
  for (const { name: other, deployment } of others.slice(0, MAX_LISTED))
    await host.note(
      redactor.text(
        `${other} was not removed: ${deployment?.owner === undefined ? 'its owner is unknown' : `it belongs to ${deployment.owner}`}.`,
      ),
    );
  if (others.length > MAX_LISTED)
    await host.note(`${others.length - MAX_LISTED} more belong to others and were not removed.`);
  return await inParallel(found.filter(isOurs), {
    ...{ concurrency: { maxParallel: CONCURRENCY }, cancel },
    cancelled: ({ name }): DeployOutcome => ({ label: name, name, status: 'cancelled' }),
    make: async (deployed, signal) => await deleted(deployed, { host, authorize, cancel: signal }),
    onOutcome: async ({ label, status }) => {
      const [mark, word] = status === 'successful' ? ['✓', 'torn down'] : ['✗', status];
      await host.note(redactor.text(`${mark} ${label}: ${word}`));
    },
  });
}

/** What is already gone need not be removed. */
async function named(name: string, where: FindOptions): Promise<DeployedFlow[]> {
  try {
    return [await DeployedFlow.fromDeployment(name, where)];
  } catch (error) {
    if (error instanceof DeployError && error.details.isMissing === true) return [];
    throw error;
  }
}

async function deleted(
  deployed: DeployedFlow,
  {
    host: { naming = plainName },
    authorize,
    cancel,
  }: { readonly host: Host; readonly authorize: string | undefined; readonly cancel: AbortSignal },
): Promise<DeployOutcome> {
  const { name, flowName: flow } = deployed;
  const { project, branch } = deployed.deployment ?? {};
  const known = { label: name, name, flow, project, branch };
  try {
    cancel.throwIfAborted();
    await deployed.delete({ authorize, abortSignal: cancel });
    return { ...known, status: 'successful' };
  } catch (error) {
    const status = cancel.aborted ? 'cancelled' : 'failed';
    return { ...known, status, error: withOwner(error as Error, naming) };
  }
}

/** Metaflow's user name, found as Metaflow does. */
function userOf(env: Readonly<Record<string, string | undefined>>): string | undefined {
  return ['METAFLOW_USER', 'SUDO_USER', 'USERNAME', 'USER']
    .map((name) => env[name])
    .find((name) => name !== undefined && name !== '' && name !== 'root');
}
