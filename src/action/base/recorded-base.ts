import type { FindRecorded, RecordedRun } from '../../execution/plan/run-plan.js';
import { latestAttempts, type MatrixRecord } from '../../report/matrix-record.js';
import { attemptIn, attemptPrefix, firstNameOf } from '../artifacts/artifact-name.js';
import { restSource, type ListedArtifact } from '../artifacts/artifact-source.js';
import { accessOf, isRefusal, type RepositoryAccess } from '../github/rest-api.js';
import { readRecord } from '../matrix/matrix-records.js';
import type { StepIdentity } from '../step-identity.js';
import { goodWorkflowRuns } from './good-workflow-runs.js';

/** The branch whose workflow runs are searched, and for which step. */
export interface RecordQuery {
  readonly env: NodeJS.ProcessEnv;
  readonly branch: string;
  readonly identity: StepIdentity;
  readonly token: string | undefined;
}

/** How many workflow runs' artifacts are listed: a job may be missing from some of them, and artifacts expire. */
const MAX_WORKFLOW_RUNS = 10;
/** How many records of one step are read per workflow run: there is one for each attempt and for each job that looks the same. */
const MAX_RECORDS = 20;
/** Limits for all these records together: unpacked bytes, and values. */
const BUDGET = { bytes: 64 * 1024 * 1024, parts: 1_000_000 };

interface FoundRecord {
  readonly workflowRun: number;
  readonly record: MatrixRecord;
}

/**
 * Finds base runs in the records that this same step uploaded in the branch's newest successful workflow run. The first run to ask finds
 * them for all runs of the step; if that fails, the next one tries again, because it may ask hours later.
 */
export function recordedBase(query: RecordQuery): FindRecorded {
  let newest: Promise<FoundRecord | string> | undefined;
  return async ({ label, flowName = '' }, signal) => {
    newest ??= newestRecord(query, signal).catch((error: unknown) => {
      newest = undefined;
      throw error;
    });
    const found = await newest;
    return typeof found === 'string' ? found : runOf(found, label, flowName);
  };
}

function runOf({ workflowRun, record }: FoundRecord, label: string, flowName: string): RecordedRun | string {
  const named = record.runs.find((run) => run.label === label);
  const { pathspec = null, status, artifacts = {} } = named ?? {};
  if (status !== 'successful' || pathspec === null || !pathspec.startsWith(`${flowName}/`))
    return `the record of this step in workflow run ${workflowRun} has no successful run of ${flowName} named "${label}"`;
  return { pathspec, artifacts };
}

async function newestRecord(
  { env, branch, identity, token }: RecordQuery,
  signal: AbortSignal,
): Promise<FoundRecord | string> {
  const access = accessOf(env, token);
  if (!access)
    return `runs of ${branch} that were made on other machines are found by the records that their jobs uploaded: for that, ${ADVICE}`;
  try {
    let count = 0;
    for await (const id of goodWorkflowRuns(env, access, branch, signal)) {
      const found = await recordIn(id, { env, access, identity, signal });
      if (found !== undefined) return found;
      if ((count += 1) === MAX_WORKFLOW_RUNS) break;
    }
    return count === 0
      ? `this workflow has no earlier successful run on ${branch}`
      : `none of the last ${count} successful runs of this workflow on ${branch} has a record of this step: it may have expired, or the step has another name, matrix or id there`;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const advice = error.status === 401 ? 'the token in the input "github-token" is not valid' : ADVICE;
    return `the workflow runs of ${branch} cannot be read (the REST API answered ${error.status}): ${advice}`;
  }
}

const ADVICE =
  'set the input "github-token" to "${{ github.token }}", and give the job the permission "actions: read"';

interface Place {
  readonly env: NodeJS.ProcessEnv;
  readonly access: RepositoryAccess;
  readonly identity: StepIdentity;
  readonly signal: AbortSignal;
}

/** @returns the step's record from its last attempt; the reason why none can be used; or `undefined` if there is none */
async function recordIn(
  workflowRun: number,
  { env, access, identity, signal }: Place,
): Promise<FoundRecord | string | undefined> {
  const source = restSource(env, { ...access, workflowRunId: workflowRun });
  const { artifacts } = await source.list(signal);
  const prefix = attemptPrefix('report', identity);
  const left = artifacts.filter(({ name, isExpired }) => !isExpired && attemptIn(name, prefix) !== undefined);
  const budget = { ...BUDGET };
  const records: MatrixRecord[] = [];
  for (const artifact of oneOfEach(left).slice(0, MAX_RECORDS)) {
    const { name } = artifact;
    const { record, reason } = await readRecord({ name, from: [[source, artifact]] }, budget, signal);
    signal.throwIfAborted();
    if (!record) return `the record of this step in workflow run ${workflowRun} cannot be used: ${reason}`;
    records.push(record);
  }
  const [record, ...others] = latestAttempts(records);
  if (others.length > 0)
    return `workflow run ${workflowRun} has several jobs that look like this one: give each an "id"`;
  return record && { workflowRun, record };
}

/** A step may have uploaded its record twice. The newest come first. */
function oneOfEach(artifacts: readonly ListedArtifact[]): ListedArtifact[] {
  const sorted = [...artifacts].sort((a, b) => a.id - b.id);
  const ofStep = new Map(sorted.map((artifact) => [firstNameOf(artifact.name), artifact]));
  return [...ofStep.values()].reverse();
}
