import { UsageError } from '../../runner/index.js';
import { parseMatrixRecord, type MatrixRecord } from '../../report/matrix-record.js';
import { attemptOfName, firstNameOf, isNameOf } from '../artifacts/artifact-name.js';
import { hasArtifactService } from '../artifacts/has-artifact-service.js';
import {
  ownWorkflowRun,
  restSource,
  resultsSource,
  type ArtifactList,
  type ArtifactSource,
  type ListedArtifact,
} from '../artifacts/artifact-source.js';
import { adviceOnRefusal } from '../github/rest-api.js';
import { unpackedEntry } from '../artifacts/zip-entry.js';
import { RECORD_FILE } from './step-record.js';
import { groupedBy } from '../../client/grouped-by.js';

/** How many records are downloaded at once. */
const CONCURRENCY = 8;

/** Artifacts that are larger, or unpack to more, are not downloaded: whatever their name, they are not records. */
const MAX_PACKED_BYTES = 8 * 1024 * 1024;
const MAX_UNPACKED_BYTES = 32 * 1024 * 1024;
/** Limit for all records together. All of them are in memory at once, at two bytes per character and a few hundred per part. */
const MAX_BYTES = 128 * 1024 * 1024;
const MAX_PARTS = 2_000_000;

export interface FoundRecords {
  readonly records: readonly MatrixRecord[];
  /** Records that could not be read and that no later attempt replaced: each with the reason, as a clause. */
  readonly unread: readonly { readonly name: string; readonly reason: string }[];
  /** Whether the list of artifacts may be incomplete. */
  readonly isCut: boolean;
  /** Whether this is a re-run, and the only available list shows nothing from earlier attempts, including jobs that did not run again. */
  readonly lacksEarlier: boolean;
  /** If the REST API was asked and listed nothing, why, as a clause. */
  readonly restProblem: string | undefined;
}

/** The content of an artifact that is named like a record. */
export interface Found {
  readonly name: string;
  readonly record: MatrixRecord | undefined;
  readonly reason: string;
}

/**
 * Reads the records that this workflow run's jobs uploaded: from the results service, and, with a token, from the REST API if the service
 * does not provide them. Anything in the workflow may have uploaded an artifact with such a name, so a bad one must not affect the others,
 * or use much memory.
 * @param signal aborts the reading; a warning lists what was not read by then
 * @throws {UsageError} if nothing can be listed
 */
export async function readRecords(
  env: NodeJS.ProcessEnv,
  token: string | undefined,
  signal: AbortSignal,
): Promise<FoundRecords> {
  const own = hasArtifactService(env) ? resultsSource(env) : undefined;
  const workflowRun = ownWorkflowRun(env, token);
  const rest = workflowRun && restSource(env, workflowRun);
  if (!own && !rest)
    throw new UsageError(
      'Input "command": there is nothing to report, because this runner has no artifact service.',
    );
  const { offers, unrecorded, ...list } = await listed(env, own, rest, signal);
  const found: Found[] = [];
  const waiting = offers.entries();
  const budget = { bytes: MAX_BYTES, parts: MAX_PARTS };
  const work = async () => {
    for (const [at, offer] of waiting) found[at] = await readRecord(offer, budget, signal);
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  const ofSteps = oneOfEach(found);
  return {
    records: ofSteps.flatMap(({ record }) => record ?? []),
    unread: missingOf([...ofSteps, ...unrecorded]),
    ...list,
  };
}

/** An artifact, and the sources that have it, in the order in which they are asked. */
export interface Offer {
  readonly name: string;
  readonly from: readonly (readonly [ArtifactSource, ListedArtifact])[];
}

interface Listed extends Omit<FoundRecords, 'records' | 'unread'> {
  readonly offers: readonly Offer[];
  readonly unrecorded: readonly Found[];
}

/**
 * A step may have uploaded its record twice, if it was killed before it knew that the first upload had succeeded. The first readable one
 * counts.
 */
function oneOfEach(found: readonly Found[]): Found[] {
  const ofStep = new Map<string, Found>();
  for (const one of found) {
    const first = firstNameOf(one.name);
    const known = ofStep.get(first);
    if (!known || (!known.record && one.record)) ofStep.set(first, one);
  }
  return [...ofStep.values()];
}

/** In order of upload. The REST API is asked if the results service's list may be incomplete. */
async function listed(
  env: NodeJS.ProcessEnv,
  own: ArtifactSource | undefined,
  rest: ArtifactSource | undefined,
  signal: AbortSignal,
): Promise<Listed> {
  const ofService = await attempted(own, signal);
  const runAttempt = Number(env['GITHUB_RUN_ATTEMPT']);
  const isWhole = ofService.list?.isCut === false && !(runAttempt > 1);
  const ofRest = isWhole ? undefined : await attempted(rest, signal);
  if (!ofService.list && !ofRest?.list) throw unlisted(ofService, rest && ofRest);
  const offers = new Map<string, Offer>();
  for (const [source, list] of [
    [own, ofService.list],
    [rest, ofRest?.list],
  ] as const) {
    const records = (list?.artifacts ?? []).filter(({ name }) => attemptOfName('report', name) !== undefined);
    for (const artifact of source ? [...records].sort((a, b) => a.id - b.id) : []) {
      const known = offers.get(artifact.name)?.from ?? [];
      offers.set(artifact.name, {
        name: artifact.name,
        from: [...known, [source as ArtifactSource, artifact]],
      });
    }
  }
  // One source may provide what the other has listed.
  if (rest && !ofRest?.list)
    for (const [name, { from }] of offers)
      offers.set(name, { name, from: [...from, ...from.map(([, artifact]) => [rest, artifact] as const)] });
  const isCut = ofRest?.list ? ofRest.list.isCut : (ofService.list?.isCut ?? false);
  const lists = [ofService.list, ofRest?.list].flatMap((list) => list?.artifacts ?? []);
  return {
    offers: [...offers.values()].sort((a, b) => (a.from[0]?.[1].id ?? 0) - (b.from[0]?.[1].id ?? 0)),
    unrecorded: isCut ? [] : unrecorded(new Set(lists.map(({ name }) => name))),
    isCut,
    lacksEarlier: !ofRest?.list && runAttempt > 1 && !hasEarlier(ofService.list, runAttempt),
    restProblem: ofRest?.error?.message,
  };
}

/** Logs from steps without a record: its upload failed, or the step was killed. */
function unrecorded(names: ReadonlySet<string>): Found[] {
  const recordOf = ({ prefix, attempt }: { prefix: string; attempt: number }) =>
    `${prefix.replace(/^metaflow-[a-z]+-/, 'metaflow-report-')}${attempt}`;
  const recorded = new Map<string, number>();
  for (const name of new Set([...names].map(firstNameOf))) {
    const step = attemptOfName('report', name);
    if (step) recorded.set(recordOf(step), (recorded.get(recordOf(step)) ?? 0) + 1);
  }
  return [...names].flatMap((name) => {
    const step = attemptOfName('logs', name);
    if (step === undefined) return [];
    // Steps that look the same have a record each.
    const left = recorded.get(recordOf(step)) ?? 0;
    recorded.set(recordOf(step), left - 1);
    const reason = `its step uploaded the logs ${name}, but no report`;
    return left > 0 ? [] : [{ name: recordOf(step), record: undefined, reason }];
  });
}

/** Not every service lists the uploads of earlier attempts. */
function hasEarlier(list: ArtifactList | undefined, runAttempt: number): boolean {
  return (list?.artifacts ?? []).some(
    ({ name }) => (attemptOfName('report', name)?.attempt ?? runAttempt) < runAttempt,
  );
}

interface Attempted {
  readonly list?: ArtifactList;
  readonly error?: Error;
}

async function attempted(source: ArtifactSource | undefined, signal: AbortSignal): Promise<Attempted> {
  try {
    return source ? { list: await source.list(signal) } : {};
  } catch (error) {
    signal.throwIfAborted();
    return { error: error as Error };
  }
}

/** @param ofRest `undefined` if there is no token */
function unlisted(ofService: Attempted, ofRest: Attempted | undefined): UsageError {
  const reasons = [ofService, ofRest].flatMap((one) => one?.error?.message ?? []).join('; ');
  const advice = ofRest ? adviceOnRefusal(ofRest.error, 'actions: read') : ADVICE;
  return new UsageError(
    `Input "command": the artifacts of this workflow run cannot be listed, so there is nothing to report: ${reasons}.${advice === undefined ? '' : ` ${advice}`}`,
  );
}

export const ADVICE =
  'To read them through the REST API, set the input "github-token" to "${{ github.token }}" and give the job the permission "actions: read".';

/** Reads a record from any source that has it. @param budget for this record and the following ones; it is reduced */
export async function readRecord(
  { name, from }: Offer,
  budget: { bytes: number; parts: number },
  signal: AbortSignal,
): Promise<Found> {
  const reasons = new Set<string>();
  for (const [source, artifact] of from) {
    try {
      if (artifact.size > MAX_PACKED_BYTES)
        throw new Error(`it has ${artifact.size} bytes, too many for a report`);
      const archive = await source.download(artifact, MAX_PACKED_BYTES, signal);
      const maxBytes = Math.min(MAX_UNPACKED_BYTES, Math.max(1, budget.bytes));
      const text = unpackedEntry(archive, isRecordFile, maxBytes);
      budget.bytes -= text?.length ?? 0;
      const record = text && parseMatrixRecord(text.toString('utf8'), budget);
      if (record && !isOwn(name, record))
        return {
          name,
          record: undefined,
          reason: `it contains a report of another step: ${shownStep(record)}`,
        };
      return { name, record, reason: 'it contains no report, or one that is too large' };
    } catch (error) {
      reasons.add((error as Error).message);
    }
    if (signal.aborted) break;
  }
  return { name, record: undefined, reason: [...reasons].join('; ') };
}

/**
 * Whether the record is from the step that uploaded the artifact. A flow may have written another record into it. The service lets a job
 * upload artifacts under any name, but the action uploads only its own step's.
 */
function isOwn(name: string, { job, id, step, matrix, attempt }: MatrixRecord): boolean {
  const values = Object.keys(matrix).length > 0 ? JSON.stringify(matrix) : undefined;
  return isNameOf('report', name, { job, id, step, attempt, matrix: values });
}

/** How many characters of a name are shown. */
const MAX_SHOWN = 100;

function shownStep({ job, step, attempt }: MatrixRecord): string {
  const named = [job, step].map((name) => JSON.stringify(name.slice(0, MAX_SHOWN)));
  return `job ${named[0]}, step ${named[1]}, attempt ${attempt}`;
}

/** The file is in a folder named like the artifact; older versions uploaded it without a folder. */
function isRecordFile(path: string): boolean {
  const [file, ...folders] = path.split('/').reverse();
  return file === RECORD_FILE && folders.length <= 1;
}

/**
 * Steps without a record, except those that a later attempt replaced: GitHub re-runs the failed jobs, or all. Among steps that look the
 * same, those known to have failed are replaced first, and those known to be successful last.
 */
function missingOf(found: readonly Found[]): Found[] {
  const named = found.map((one) => ({
    ...(attemptOfName('report', one.name) ?? { prefix: one.name, attempt: 1 }),
    one,
  }));
  const alike = groupedBy(named, ({ prefix }) => prefix);
  return [...alike.values()].flatMap((group) => {
    const attempts = [...new Set(group.map(({ attempt }) => attempt))].sort((a, b) => a - b);
    return attempts
      .reduce<Found[]>((known, attempt) => {
        const fresh = group.filter((candidate) => candidate.attempt === attempt).map(({ one }) => one);
        const kept = [...known].sort((a, b) => worth(a) - worth(b)).slice(fresh.length);
        return [...kept, ...fresh];
      }, [])
      .filter(({ record }) => record === undefined);
  });
}

function worth({ record }: Found): number {
  if (!record) return 1;
  return record.runs.every(({ status }) => status === 'successful') ? 2 : 0;
}
