import '../spare-memory.js';
import * as core from '../runner-commands/actions-core.js';
import { countJobs, latestAttempts, type MatrixRecord } from '../../report/matrix-record.js';
import { bestAndWorst, matrixReport, matrixRows, noBestText } from '../../report/matrix-report.js';
import { unexplainedJobs } from '../../report/needed-jobs.js';
import type { Ranking } from '../../report/ranking.js';
import { countText } from '../../report/summary/run-table.js';
import { MAX_OUTPUT_BYTES, runsText } from '../../report/runs-text.js';
import { jsonText, jsonValue, jsonValues } from '../../outcome/json-value.js';
import { decisive, type OutcomeStatus } from '../../outcome/outcome.js';
import type { Redactor } from '../../redaction/index.js';
import { UsageError, within } from '../../runner/index.js';
import { neededResults } from '../inputs/needs-input.js';
import { reviewInputs, REVIEW_OPTIONS } from '../inputs/review-inputs.js';
import { rankingOf } from '../inputs/ranking-input.js';
import { isArtifactUrl } from '../links/server-pages.js';
import { requireInputsOf, uploadTimeoutMs, writesSummary } from '../inputs/inputs.js';
import { readSome } from '../inputs/read-options.js';
import { appendSummary } from '../runner-commands/job-summary.js';
import { ADVICE, readRecords, type FoundRecords } from './matrix-records.js';
import { writeResults } from '../runner-commands/results-file.js';
import { showLastAnnotations, warn } from '../runner-commands/step-annotations.js';
import { savePostState } from '../post-state.js';
import { makeStepDirectory } from '../step-directory.js';
import { stepIdentity } from '../step-identity.js';
import { setOutputs } from '../runner-commands/step-outputs.js';

const OWN_OPTIONS = ['best', 'needs', 'uploadTimeout', 'summary', 'summaryTitle', 'matrix', 'id'] as const;

/** The command `report`: one summary of what this workflow run's jobs uploaded, with or without a matrix. */
export async function reportMatrixJobs(
  env: NodeJS.ProcessEnv,
  redactor: Redactor,
  cancel: AbortSignal,
): Promise<void> {
  requireInputsOf('report', env);
  const options = await readSome(env, [...OWN_OPTIONS, ...REVIEW_OPTIONS]);
  const { best, token } = options;
  const review = reviewInputs(options, env);
  const identity = stepIdentity(env, options.matrix, options.id);
  const ranking = rankingOf(best);
  const needs = neededResults(options.needs);
  const timeoutMs = uploadTimeoutMs(options);
  const read = async (signal: AbortSignal) => await readRecords(env, token, signal);
  const found = await within(timeoutMs, cancel, () => tooLate(timeoutMs), read);
  cancel.throwIfAborted();
  const records = latestAttempts(found.records).map((record) => withOwnLink(record, env));
  const unexplained = unexplainedJobs(needs, records);
  warnOfMissing(found, unexplained, token);
  const rows = matrixRows(records);
  const noBest = ranking && noBestText(rows, ranking);
  if (noBest !== undefined) warn(`Input "best": ${noBest}`);
  const [winner] = ranking ? bestAndWorst(rows, ranking).best : [];
  const runs = rows.map(({ record: { job, id, step, matrix }, run }) => ({
    ...{ job, ...(id !== undefined && { id }), step, matrix, ...run },
    artifacts: jsonValues(run.artifacts),
  }));
  const missing = missingText(found, unexplained);
  const status = missing === undefined ? statusOf(records) : 'failed';
  const title = options.summaryTitle && redactor.text(options.summaryTitle);
  const reporting = { ranking, missing, title };
  setOutputs({
    'results-file': saveResults(runs) ?? '',
    runs: runsText(runs),
    pathspec: winner?.run.pathspec ?? '',
    best: winner && ranking ? bestText(winner, ranking) : '',
  });
  const isWanted = writesSummary(options.summary, status);
  const written = isWanted && (await appendSummary(matrixReport(records, reporting)));
  core.info(
    `Found ${countText(rows.length, 'run')} of ${countText(countJobs(records), 'job')}${written ? `; the job summary shows ${rows.length === 1 ? 'it' : 'them'}` : ''}.`,
  );
  if (review) {
    const { reportToReviewers } = await import('../github/report-to-reviewers.js');
    const markdown = (maxBytes: number) => matrixReport(records, { ...reporting, maxBytes, isShort: true });
    await reportToReviewers({ status, markdown, annotations: [] }, { ...review, env, identity, cancel });
  }
  showLastAnnotations();
}

/** A link in the report or the comment leads to nothing but this workflow run's artifacts, whatever a job has recorded. */
function withOwnLink(record: MatrixRecord, env: NodeJS.ProcessEnv): MatrixRecord {
  const { logs } = record;
  if (!logs || logs.url === null || isArtifactUrl(env, logs.url)) return record;
  return { ...record, logs: { ...logs, url: null } };
}

/** Writes the runs to a file, which `post` removes at the end of the job. Returns the file; `undefined` if it cannot be written. */
function saveResults(runs: readonly object[]): string | undefined {
  try {
    const directory = makeStepDirectory();
    savePostState({ directory });
    return writeResults(directory, runs);
  } catch (error) {
    warn(`The results could not be written: ${(error as Error).message}`);
    return undefined;
  }
}

/** The status of all jobs together. Without a run, it is not successful. */
function statusOf(records: readonly MatrixRecord[]): OutcomeStatus {
  return decisive(records.flatMap((record) => record.runs))?.status ?? 'failed';
}

function tooLate(timeoutMs: number): UsageError {
  return new UsageError(
    `Input "command": listing the artifacts of this workflow run took longer than ${timeoutMs / 60_000} minutes (the input "upload-timeout-minutes").`,
  );
}

/** How many names a warning lists. */
const MAX_NAMED = 5;

/** One warning for everything: readers must know that the report is incomplete. */
function warnOfMissing(found: FoundRecords, unexplained: readonly string[], token: string | undefined): void {
  const { records, unread, isCut, lacksEarlier, restProblem } = found;
  const ofRest = restProblem === undefined ? '' : ` The REST API's list could not be read: ${restProblem}.`;
  const advice = token === undefined ? ` ${ADVICE}` : ofRest;
  if (unread.length > 0) {
    const named = unread.slice(0, MAX_NAMED).map(({ name, reason }) => `"${name}" (${reason})`);
    const more = unread.length > MAX_NAMED ? ` and ${unread.length - MAX_NAMED} more` : '';
    warn(`${unreadText(unread.length)}: ${named.join(', ')}${more}.${advice}`);
  }
  const gaps = gapsOf(found);
  if (gaps.length > 0) warn(`${gaps.join(' ')}${advice}`);
  if (unexplained.length > 0) warn(`${unexplained.join(' ')} See the log of each.`);
  else if (records.length === 0 && unread.length === 0 && !isCut && !lacksEarlier)
    warn("No job in this workflow run uploaded a report. List the jobs with the runs in this job's `needs`.");
}

const CUT = 'The list of artifacts is incomplete, so runs may be missing.';
const NO_EARLIER =
  'This is a re-run, and the list of artifacts has no reports of earlier attempts: if not all jobs were re-run, runs are missing.';

/** What may be missing from the list of artifacts, in plain sentences. */
function gapsOf({ isCut, lacksEarlier }: FoundRecords): string[] {
  return [...(isCut ? [CUT] : []), ...(lacksEarlier ? [NO_EARLIER] : [])];
}

function unreadText(count: number): string {
  return count === 1
    ? 'The report of 1 step could not be read, so its runs are missing'
    : `The reports of ${count} steps could not be read, so their runs are missing`;
}

function missingText(found: FoundRecords, unexplained: readonly string[]): string | undefined {
  const { length } = found.unread;
  const parts = [...(length > 0 ? [`${unreadText(length)}.`] : []), ...gapsOf(found), ...unexplained];
  return parts.length === 0 ? undefined : parts.join(' ');
}

/** A matrix that is too long for an output is omitted. */
function bestText({ record, run }: ReturnType<typeof matrixRows>[number], { artifact }: Ranking): string {
  const { pathspec, artifacts } = run;
  const value = jsonValue(artifacts[artifact]);
  const text = jsonText({ matrix: record.matrix, pathspec, value });
  if (Buffer.byteLength(text) <= MAX_OUTPUT_BYTES) return text;
  return jsonText({ pathspec, value, shortened: true });
}
