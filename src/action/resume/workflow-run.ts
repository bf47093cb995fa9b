import type { RunPlan, WorkflowRunOrigin } from '../../execution/plan/run-plan.js';
import { resumeFromBundle, type ResumedFromBundle } from '../../execution/resume/resume-from-bundle.js';
import { UsageError, within } from '../../runner/index.js';
import { artifactOffer } from './artifact-carrier.js';
import { attemptOfName, producerIn } from '../artifacts/artifact-name.js';
import { restSource, type FindBy, type ListedArtifact } from '../artifacts/artifact-source.js';
import { accessOf, adviceOnRefusal, restApi } from '../github/rest-api.js';
import { AnswerError } from '../network/answer-body.js';
import { fetchJson } from '../network/fetch-answer.js';
import type { BundleName } from './bundle-name.js';
import { findBundle } from './find-bundle.js';

const LOOKUP_TIMEOUT_MS = 20_000;
/** The list has many pages. */
const LIST_TIMEOUT_MS = 120_000;
/** The longest description of a workflow run in the REST API, in bytes. */
const MAX_RUN_BYTES = 4 * 1024 * 1024;

export interface BundleQuery {
  readonly name: BundleName;
  readonly token: string | undefined;
  /** Where the bundle is downloaded. */
  readonly directory: string;
}

/**
 * Downloads the bundle that a run of another workflow run saved, and makes the plan to resume it.
 * @throws {UsageError} if no bundle can be resumed
 */
export async function bundleOfWorkflowRun(
  plan: RunPlan,
  { id, attempt }: WorkflowRunOrigin,
  { name, token, directory }: BundleQuery,
  cancel: AbortSignal,
): Promise<ResumedFromBundle & { readonly from: string }> {
  const findBy = findByOf(id, token);
  await refuseForks(findBy, cancel);
  const artifacts = await listed(findBy, cancel);
  const chosen = chosenOf(artifacts, name, attempt, id);
  const carrier = {
    name: 'REST',
    offers: () =>
      Promise.resolve(
        chosen.map((one) => artifactOffer('REST', one, one.attempt, restSource(process.env, findBy))),
      ),
  };
  const use = async (file: string) => await resumeFromBundle(plan, file, cancel);
  const found = await findBundle([carrier], directory, use, cancel);
  cancel.throwIfAborted();
  if ('none' in found)
    throw new UsageError(
      `Input "resume": the bundle of workflow run ${id} could not be used (${found.none}).`,
    );
  if ('reason' in found.used) throw new UsageError(`Input "resume": ${found.used.reason}`);
  return { ...found.used, from: `workflow run ${id}, attempt ${found.offer.attempt}` };
}

function findByOf(id: string, token: string | undefined): FindBy {
  const access = accessOf(process.env, token);
  if (!access) {
    throw new UsageError(
      'Input "resume" names a workflow run, and reading one needs a token: set the input "github-token" to "${{ github.token }}", and give the job the permission "actions: read".',
    );
  }
  return { ...access, workflowRunId: Number(id) };
}

/** As far as the REST API reports it. */
type NamedRepository = { readonly full_name?: unknown } | null | undefined;

/** A pull request from a fork puts its own code into a bundle; resuming it would run that code here. */
async function refuseForks({ workflowRunId, ...access }: FindBy, cancel: AbortSignal): Promise<void> {
  const { repository: address, common } = restApi(process.env, access);
  const url = `${address}/actions/runs/${workflowRunId}`;
  const workflowRun = await lookedUp(workflowRunId, LOOKUP_TIMEOUT_MS, cancel, (signal) =>
    fetchJson(url, { ...common, maxBytes: MAX_RUN_BYTES, signal }),
  );
  const { repository, head_repository: head } = workflowRun as Record<string, NamedRepository>;
  const name = typeof head?.full_name === 'string' ? head.full_name : undefined;
  if (name === undefined || name !== repository?.full_name) {
    throw new UsageError(
      `Input "resume": workflow run ${workflowRunId} belongs to the fork ${name ?? '(deleted)'}. A bundle runs as code, so the action does not resume one from a fork.`,
    );
  }
}

async function listed(findBy: FindBy, cancel: AbortSignal): Promise<readonly ListedArtifact[]> {
  const { artifacts } = await lookedUp(findBy.workflowRunId, LIST_TIMEOUT_MS, cancel, (signal) =>
    restSource(process.env, findBy).list(signal),
  );
  return artifacts;
}

/** GitHub's answer about a workflow run. @throws {UsageError} why there is none; the signal's reason if aborted */
async function lookedUp<Answer>(
  id: number,
  limitMs: number,
  cancel: AbortSignal,
  ask: (signal: AbortSignal) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await within(limitMs, cancel, 'GitHub did not answer in time', ask);
  } catch (error) {
    cancel.throwIfAborted();
    throw unread(id, error as Error);
  }
}

function unread(id: number, error: Error): UsageError {
  if (!(error instanceof AnswerError) || error.status === undefined)
    return new UsageError(`Input "resume": workflow run ${id} could not be looked up: ${error.message}`, {
      cause: error,
    });
  const advice = adviceOnRefusal(error, 'actions: read');
  const parts = [
    `Input "resume": workflow run ${id} cannot be read: GitHub answered ${error.status}.`,
    ...(error.status === 404 ? ['Does it exist?'] : []),
    ...(advice === undefined ? [] : [advice]),
  ];
  return new UsageError(parts.join(' '));
}

/**
 * The bundle that this run saved there; the only one, if no step with this step's identity ran there. A step may have uploaded it twice: the
 * second, which comes first, is the better informed one.
 */
function chosenOf(
  artifacts: readonly ListedArtifact[],
  name: BundleName,
  attempt: number | undefined,
  id: string,
): (ListedArtifact & { readonly attempt: number })[] {
  const bundles = artifacts.flatMap((artifact) => {
    const named = attemptOfName('resume', artifact.name);
    return named && named.attempt === (attempt ?? named.attempt) ? [{ ...artifact, ...named }] : [];
  });
  const own = bundles.filter((bundle) => name.attemptOf(bundle.name) !== undefined);
  const candidates = own.length > 0 ? own : bundles;
  const ranThere = artifacts.some((artifact) => name.attemptOfRecord(artifact.name) !== undefined);
  if (own.length === 0 && ranThere && bundles.length > 0) {
    throw new UsageError(
      `Input "resume": workflow run ${id} saved bundles of other jobs or runs, but none for this one, which ran there, too: it was successful, or its bundle could not be saved.`,
    );
  }
  if (candidates.length === 0) {
    throw new UsageError(
      `Input "resume": workflow run ${id} saved no bundle, or it has expired. A run saves one if it fails with "resume: auto".`,
    );
  }
  const names = [...new Set(candidates.map(({ prefix }) => shownPrefix(prefix)))].sort().join(', ');
  if (new Set(candidates.map(({ prefix }) => prefix)).size > 1) {
    throw new UsageError(
      `Input "resume": workflow run ${id} saved several bundles, and none belongs to this job, step and flow: ${names}. Resume each from a job and step of the same name.`,
    );
  }
  const last = Math.max(...candidates.map((bundle) => bundle.attempt));
  const chosen = candidates.filter((bundle) => bundle.attempt === last).sort((a, b) => b.id - a.id);
  if (new Set(chosen.map((bundle) => producerIn(bundle.name))).size > 1) {
    throw new UsageError(
      `Input "resume": several jobs or steps of workflow run ${id} saved their bundles as "${names}", so it is unclear which to resume. Give each its own value of the input "id".`,
    );
  }
  return chosen;
}

/** An artifact's prefix, for people. */
function shownPrefix(prefix: string): string {
  return prefix.slice('metaflow-resume-'.length, -'-attempt-'.length);
}
