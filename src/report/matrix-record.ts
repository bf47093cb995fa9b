import { ownValue } from '../client/own-value.js';
import { isIdentifier, isPathspec, isVersion, parseForeignJson } from '../client/index.js';
import type { OutcomeStatus } from '../outcome/outcome.js';
import type { RunFacts } from '../outcome/run-facts.js';

/** What a step leaves for the report of a later job. It is written and read as JSON. */
export interface MatrixRecord {
  readonly version: 1;
  /** The job's id in the workflow, behind those of jobs that call its workflow; all jobs of a matrix share it. */
  readonly job: string;
  /** What the workflow's author calls the job, to tell it from others that look the same. */
  readonly id?: string | undefined;
  /** The step within the job. */
  readonly step: string;
  /** The job's matrix values by their names; empty for a job without a matrix. */
  readonly matrix: Readonly<Record<string, unknown>>;
  /** The attempt of the workflow run, from 1. */
  readonly attempt: number;
  /** The artifact that holds the logs. */
  readonly logs: { readonly name: string; readonly url: string | null } | null;
  readonly runs: readonly MatrixRun[];
}

/** The facts of a run that such a report shows, and those that it hands on: they are absent in records of older versions. */
export type MatrixRun = Pick<RunFacts, ShownFact> & { readonly [Name in HandedOn]?: RunFacts[Name] };

type ShownFact = 'label' | 'pathspec' | 'status' | 'durationSeconds' | 'artifacts' | 'failure';
type HandedOn = Exclude<keyof RunFacts, ShownFact>;

const LONGEST_RECORD = 32 * 1024 * 1024;
/** A run has some ten, and fifty thousand for each artifact at most. */
const MOST_PARTS = 1_000_000;

/** GitHub's names are shorter, also of a job behind those that call its workflow, and so are URLs. */
const LONGEST_NAME = 2_000;
const MOST_MATRIX_NAMES = 100;
const STATUSES: readonly string[] = [
  'running',
  'successful',
  'failed',
  'timeout',
  'cancelled',
] satisfies OutcomeStatus[];

/**
 * Reads a record; `undefined` for what is none, whatever it is.
 * @param budget the parts that several records together may have, which becomes less; one that has more is none. Default: no limit
 */
export function parseMatrixRecord(text: string, budget = { parts: Infinity }): MatrixRecord | undefined {
  if (text.length > LONGEST_RECORD) return undefined;
  try {
    const spend = (parts: number) => {
      budget.parts -= parts;
    };
    return record(parseForeignJson(text, Math.min(MOST_PARTS, budget.parts), spend));
  } catch {
    return undefined;
  }
}

/**
 * Of each step of each job the record of its highest attempt, in the order of their first records. Where several jobs look the same, those
 * of a later attempt replace as many as they are.
 */
export function latestAttempts(records: readonly MatrixRecord[]): MatrixRecord[] {
  const alike = new Map<string, MatrixRecord[]>();
  for (const candidate of records) {
    const { job, id, step, matrix } = candidate;
    const sorted = Object.entries(matrix).sort(([a], [b]) => (a < b ? -1 : 1));
    const key = JSON.stringify([job, id, step, sorted]);
    const known = alike.get(key);
    if (known) known.push(candidate);
    else alike.set(key, [candidate]);
  }
  return [...alike.values()].flatMap(latestOf);
}

/** GitHub re-runs the jobs that failed, or all of them: so what was not successful is replaced first. */
function latestOf(records: readonly MatrixRecord[]): MatrixRecord[] {
  const attempts = [...new Set(records.map(({ attempt }) => attempt))].sort((a, b) => a - b);
  return attempts.reduce<MatrixRecord[]>((known, attempt) => {
    const fresh = records.filter((candidate) => candidate.attempt === attempt);
    const failedFirst = [...known].sort((a, b) => Number(isGood(a)) - Number(isGood(b)));
    const replaced = new Set(failedFirst.slice(0, fresh.length));
    return [...known.filter((candidate) => !replaced.has(candidate)), ...fresh];
  }, []);
}

function isGood({ runs }: MatrixRecord): boolean {
  return runs.every(({ status }) => status === 'successful');
}

function record(value: unknown): MatrixRecord {
  const { version, job, id, step, matrix, attempt, logs, runs } = fields(value);
  if (version !== 1) throw new TypeError('a record of another version');
  if (!Number.isSafeInteger(attempt) || (attempt as number) < 1) throw new TypeError('no attempt');
  if (!Array.isArray(runs)) throw new TypeError('no runs');
  return {
    version,
    job: name(job),
    ...(id === undefined ? {} : { id: name(id) }),
    step: name(step),
    matrix: matrixOf(fields(matrix)),
    attempt: attempt as number,
    logs: logs === null ? null : { name: name(fields(logs)['name']), url: nameOrNull(fields(logs)['url']) },
    runs: runs.map(run),
  };
}

/** A job has some values by short names; each name becomes a column to sort by. */
function matrixOf(matrix: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const names = Object.keys(matrix);
  if (names.length > MOST_MATRIX_NAMES) throw new TypeError('too many names');
  names.forEach(name);
  return matrix;
}

function run(value: unknown): MatrixRun {
  const given = fields(value);
  const { label, pathspec, status, durationSeconds, artifacts, failure } = given;
  if (typeof status !== 'string' || !STATUSES.includes(status)) throw new TypeError('no status');
  return {
    ...handedOn(given),
    label: string(label),
    pathspec: pathspec === null ? null : checked(isPathspec, pathspec),
    status: status as OutcomeStatus,
    durationSeconds: typeof durationSeconds === 'number' ? durationSeconds : null,
    artifacts: fields(artifacts),
    failure: failure === null ? null : failureOf(fields(failure)),
  };
}

const isText = (value: unknown) => typeof value === 'string';
const isNumber = (value: unknown) => typeof value === 'number';
const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
const orNull = (isValid: (value: unknown) => boolean) => (value: unknown) => value === null || isValid(value);

/** In the order in which a run has them. */
const HANDED_ON: Readonly<Record<HandedOn, (value: unknown) => boolean>> = {
  flowFile: isText,
  flowName: orNull(isIdentifier),
  runId: orNull(isIdentifier),
  metadata: orNull(isText),
  orchestratorUrl: isText,
  stepName: isIdentifier,
  taskId: isIdentifier,
  exitCode: orNull(isNumber),
  signal: orNull(isText),
  startedAt: orNull(isText),
  finishedAt: orNull(isText),
  originRunId: orNull(isIdentifier),
  metaflowVersion: orNull(isVersion),
  parameters: isObject,
  tags: (value) => Array.isArray(value) && value.every(isText),
  base: (value) =>
    isObject(value) &&
    orNull(isPathspec)((value as never)['pathspec']) &&
    isObject((value as never)['artifacts']) &&
    ['undefined', 'string'].includes(typeof (value as never)['problem']),
  error: orNull(
    (value) => isObject(value) && ['name', 'message'].every((key) => isText((value as never)[key])),
  ),
};

/** What no report shows costs no run: one that is not as it should be is absent. */
function handedOn(given: Readonly<Record<string, unknown>>): {
  readonly [Name in HandedOn]?: RunFacts[Name];
} {
  return Object.fromEntries(
    Object.entries(HANDED_ON).flatMap(([name, isValid]) =>
      isValid(ownValue(given, name)) ? [[name, given[name]]] : [],
    ),
  );
}

function failureOf({ reason, step, task, message }: Readonly<Record<string, unknown>>): MatrixRun['failure'] {
  return {
    // Nothing is decided by it: one that is not known is shown like any other.
    reason: string(reason) as NonNullable<MatrixRun['failure']>['reason'],
    step: step === null ? null : checked(isIdentifier, step),
    task: task === null ? null : checked(isIdentifier, task),
    message: string(message),
  };
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('no object');
  return value as Record<string, unknown>;
}

function string(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('no text');
  return value;
}

function name(value: unknown): string {
  const text = string(value);
  if (text.length > LONGEST_NAME) throw new TypeError('no name');
  return text;
}

/** What becomes part of outputs is checked as it is when it is a run of our own. */
function checked(isValid: (value: unknown) => value is string, value: unknown): string {
  if (!isValid(value)) throw new TypeError('no name of Metaflow’s');
  return value;
}

function nameOrNull(value: unknown): string | null {
  return value === null ? null : name(value);
}
