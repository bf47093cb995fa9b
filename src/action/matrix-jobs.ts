import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as core from './actions-core.js';
import { latestAttempts, parseMatrixRecord, type MatrixRecord } from '../report/matrix-record.js';
import {
  bestAndWorst,
  matrixReport,
  matrixRows,
  parseRanking,
  type Ranking,
} from '../report/matrix-report.js';
import type { RunOutcome } from '../report/outcome.js';
import { runFacts } from '../report/run-facts.js';
import { listArtifacts } from './artifact-carrier.js';
import { artifactClient } from './artifact-client.js';
import { hasArtifactService } from './artifact-service.js';
import { MOST_OUTPUT_BYTES, runsText } from '../report/runs-text.js';
import type { UploadedArtifact } from './artifact-upload.js';
import { InputError, readInput } from './input-values.js';
import { writeResults } from './results-file.js';
import { showLastAnnotations, warn } from './step-annotations.js';
import { matrixOf, type StepIdentity } from './step-identity.js';
import { setOutputs } from './step-outputs.js';

/** Artifacts with records have names that begin with this. */
const PREFIX = 'metaflow-report-';
const FILE = 'report.json';

/** Records that are downloaded at once. */
const AT_ONCE = 8;

/** Writes down, in a directory, what this step leaves for the report of a later job. */
export function writeRecord(
  directory: string,
  outcomes: readonly RunOutcome[],
  { job, step, id, matrix, attempt }: StepIdentity,
  logs: UploadedArtifact | undefined,
): void {
  const record: MatrixRecord = {
    version: 1,
    ...{ job, step, id, attempt },
    matrix: matrixOf(matrix) ?? {},
    logs: logs ? { name: logs.name, url: logs.url ?? null } : null,
    runs: outcomes.map(runFacts),
  };
  mkdirSync(directory, { recursive: true });
  writeFileSync(path.join(directory, FILE), JSON.stringify(record));
}

/** The command `report`: one summary of what the jobs of this workflow run have left, in a matrix or not. */
export async function reportMatrixJobs(env: NodeJS.ProcessEnv): Promise<void> {
  const best = readInput(env, 'best')?.trim();
  const ranking = best === undefined ? undefined : parseRanking(best);
  if (!hasArtifactService(env)) {
    throw new InputError(
      'Input "command": there is nothing to report, as this runner has no artifact service.',
    );
  }
  const records = latestAttempts(await downloadRecords());
  if (records.length === 0) {
    warn("No job in this workflow run uploaded a report. List the jobs with the runs in this job's `needs`.");
  }
  const rows = matrixRows(records);
  const [winner] = ranking ? bestAndWorst(rows, ranking).best : [];
  const runs = rows.map(({ record: { job, matrix }, run }) => ({ job, matrix, ...run }));
  const directory = await mkdtemp(path.join(process.env['RUNNER_TEMP'] || tmpdir(), 'metaflow-runner-'));
  setOutputs({
    'results-file': writeResults(directory, runs) ?? '',
    runs: runsText(runs),
    pathspec: winner?.run.pathspec ?? '',
    best: winner && ranking ? bestText(winner, ranking) : '',
  });
  await core.summary.addRaw(matrixReport(records, { ranking })).write();
  core.info(`${rows.length} runs of ${records.length} jobs are in the job summary.`);
  showLastAnnotations();
}

/** A matrix that is longer than an output may be is left out. */
function bestText({ record, run }: ReturnType<typeof matrixRows>[number], { artifact }: Ranking): string {
  const { pathspec, artifacts } = run;
  const text = JSON.stringify({ matrix: record.matrix, pathspec, value: artifacts[artifact] });
  if (Buffer.byteLength(text) <= MOST_OUTPUT_BYTES) return text;
  return JSON.stringify({ pathspec, value: artifacts[artifact], shortened: true });
}

/** What is no record is left out: anything in the workflow may have uploaded an artifact of such a name. */
async function downloadRecords(): Promise<MatrixRecord[]> {
  const client = await artifactClient();
  const artifacts = await listArtifacts(undefined);
  // In the order in which they were left.
  const inOrder = artifacts.filter(({ name }) => name.startsWith(PREFIX)).sort((a, b) => a.id - b.id);
  const waiting = inOrder.entries();
  const directory = await mkdtemp(
    path.join(process.env['RUNNER_TEMP'] || tmpdir(), 'metaflow-runner-report-'),
  );
  const records: (MatrixRecord | undefined)[] = [];
  const work = async () => {
    for (const [at, { id, name }] of waiting) {
      const place = path.join(directory, String(id));
      try {
        await client.downloadArtifact(id, { path: place });
        records[at] = parseMatrixRecord(readFileSync(path.join(place, FILE), 'utf8'));
        if (!records[at]) warn(`The artifact "${name}" holds no report.`);
      } catch (error) {
        warn(`The report in the artifact "${name}" could not be read: ${(error as Error).message}`);
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
  return records.filter((record) => record !== undefined);
}
