import path from 'node:path';
import type { Concurrency } from '../../execution/execute-runs.js';
import { fittingName, MAX_CHARACTERS } from '../../execution/plan/fitting-name.js';
import type { RunPlan } from '../../execution/plan/run-plan.js';
import type { DeploySettings } from '../../options/deploy-settings.js';
import { inSentence, type Naming } from '../../options/option.js';
import { OPTIONS } from '../../options/table.js';
import type { Redactor } from '../../redaction/index.js';
import { guarded } from '../guarded-host.js';
import { inParallel } from '../in-parallel.js';
import type { Host, UploadedArtifact } from '../host.js';
import { jobDirectory } from '../job-directory.js';
import { plainName } from '../report/failure-message.js';
import { checkedDeploys } from './check-deploys.js';
import { deployFlow, placeOf } from './deploy-flow.js';
import type { DeployOutcome, DeployPlan } from './deploy-plan.js';
import { deployLine, deploySummary } from './deploy-report.js';
import { gitBranch } from './git-branch.js';
import { secretsOfManifests } from './manifest-secrets.js';
import { reportJob, type DeployedJob } from './report-job.js';

/** What each command about deployments needs. */
export interface DeploymentOptions {
  readonly settings: DeploySettings;
  readonly concurrency?: Partial<Concurrency> | undefined;
  readonly cancel: AbortSignal;
  readonly redactor: Redactor;
  /** The environment of the CI job. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly summaryTitle?: string | undefined;
}

export interface DeployOptions extends DeploymentOptions {
  /** The directory that contains annotated files; absolute. */
  readonly workspace: string;
  /** Where manifests are written; default: a temporary directory. */
  readonly directory?: string | undefined;
  /** Uploads the manifests in a directory as an artifact of the job, redacted. */
  readonly keep?:
    ((directory: string, redactor: Redactor) => Promise<UploadedArtifact | undefined>) | undefined;
}

/**
 * Deploys a CI job's flows, and reports through a host. Anything that would fail is found before the first flow is deployed. The action and
 * the command do no more than this. Never throws.
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
  let cwd: string | undefined;
  let branchNote: string | undefined;
  try {
    const git = gitBranch(env);
    const planned = await plans(cancel);
    cwd = planned[0]?.cwd;
    const deploys = await checkedDeploys(planned, { settings, naming, git, signal: cancel });
    branchNote = noteOfBranch(deploys, git);
    if (branchNote !== undefined) await host.note(redactor.text(branchNote));
    const shared = sharedDeploymentsText(deploys, git, naming);
    if (shared !== undefined) await host.warn(redactor.text(shared));
    const directory = path.join(place.directory, 'manifests');
    outcomes = await deployAll(deploys, { ...options, host, directory });
  } catch (error) {
    problem = error;
  }
  const title = redactor.text(options.summaryTitle);
  const summaryOf = async (shown: readonly DeployOutcome[]) => {
    const hasManifests = shown.some(({ manifest }) => manifest !== undefined);
    const manifests = hasManifests
      ? await keepManifests(path.join(place.directory, 'manifests'), host, options)
      : undefined;
    const { orchestrator } = settings;
    return deploySummary(shown, {
      ...{ title, orchestrator, branchNote: redactor.text(branchNote), manifests },
    });
  };
  try {
    const done = 'deployed';
    const problemPlace =
      cwd === undefined ? undefined : placeOf(problem, { workspace: options.workspace, cwd });
    return await reportJob(host, {
      outcomes,
      problem,
      problemPlace,
      cancel,
      redactor,
      summaryOf,
      done,
      title,
    });
  } finally {
    place[Symbol.dispose]();
  }
}

/** Anyone who can read the repository's artifacts can read the manifests, so we redact their secrets, with a warning. */
async function keepManifests(
  directory: string,
  host: Host,
  { keep, redactor }: DeployOptions,
): Promise<UploadedArtifact | undefined> {
  if (!keep) return undefined;
  try {
    const found = secretsOfManifests(directory, redactor);
    if (found.hasSecrets)
      await host.warn(
        `The manifests contain secrets, such as the value of a step's variable or a service's key. The artifact has *** in their place, so it does not work until you put the values back. Keep secrets elsewhere, as @kubernetes(secrets=…) does. The complete files are in ${directory}.`,
      );
    return await keep(directory, found.redactor);
  } catch (error) {
    await host.warn(
      redactor.text(
        `The manifests could not be uploaded: ${(error as Error).message}. They are in ${directory}.`,
      ),
    );
    return undefined;
  }
}

interface DeployAllOptions extends DeployOptions {
  readonly host: Host;
  readonly directory: string;
}

async function deployAll(
  deploys: readonly DeployPlan[],
  { host, directory, concurrency, cancel, redactor, workspace }: DeployAllOptions,
): Promise<readonly DeployOutcome[]> {
  const { naming = plainName } = host;
  const warn = (text: string) => void host.warn(redactor.text(text));
  const names = manifestNames(deploys);
  const items = deploys.map((deploy, position) => ({ deploy, manifestName: names[position] ?? '' }));
  return await inParallel(items, {
    ...{ concurrency, cancel },
    make: async ({ deploy, manifestName }, signal) =>
      await deployFlow(deploy, { directory, manifestName, cancel: signal, workspace, naming, warn }),
    cancelled: ({ deploy: { plan } }): DeployOutcome => ({
      ...{ label: plan.label, flowFile: plan.label, status: 'cancelled' },
    }),
    onOutcome: async (outcome) => await host.note(redactor.text(deployLine(outcome))),
  });
}

/** The names of the flow files, with a digest if several have the same name. */
function manifestNames(deploys: readonly DeployPlan[]): string[] {
  const files = deploys.map(({ plan }) => ({
    whole: plan.flowFile,
    name: path.basename(plan.flowFile, '.py'),
  }));
  return files.map(({ whole, name }) => {
    const isOnly = files.filter((other) => other.name === name).length === 1;
    return fittingName(name, MAX_CHARACTERS, isOnly ? name : whole);
  });
}

/** A warning about flows without @project: on whichever branch they are deployed, they replace the same deployment. */
function sharedDeploymentsText(
  deploys: readonly DeployPlan[],
  git: ReturnType<typeof gitBranch>,
  naming: Naming,
): string | undefined {
  const { orchestrator, projectBranch, deploymentName, manifestOnly } = deploys[0]?.settings ?? {};
  if (projectBranch !== 'auto' || deploymentName !== undefined || manifestOnly || orchestrator === 'airflow')
    return undefined;
  if (typeof git === 'string' || git.isDefault) return undefined;
  const shared = deploys.filter(({ branch }) => branch === undefined).map(({ plan }) => plan.flowFile);
  if (shared.length === 0) return undefined;
  const [have, their] = shared.length === 1 ? ['has', 'its'] : ['have', 'their'];
  return `${shared.join(', ')} ${have} no @project, so every branch replaces ${their} only deployment, as the branch "${git.name}" does now. Add @project to give each branch its own, or set ${inSentence(naming(OPTIONS.projectBranch))} to none if this is what you want.`;
}

/** Notes Metaflow's name for the git branch, if it is a different one. */
function noteOfBranch(deploys: readonly DeployPlan[], git: ReturnType<typeof gitBranch>): string | undefined {
  if (typeof git === 'string' || deploys[0]?.settings.projectBranch !== 'auto') return undefined;
  const branch = deploys.map((deploy) => deploy.branch).find((each) => each && 'branch' in each);
  if (!branch || !('branch' in branch) || branch.branch === git.name) return undefined;
  return `The git branch "${git.name}" is the branch "${branch.branch}" of Metaflow's @project.`;
}
