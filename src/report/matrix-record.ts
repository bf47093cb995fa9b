import { ownValue } from '../client/own-value.js';
import { isIdentifier, isPathspec, isVersion, parseForeignJson } from '../client/index.js';
import type { OutcomeStatus } from '../outcome/outcome.js';
import { restoreNumbers, type NumberPath } from '../outcome/json-value.js';
import type { RunFacts } from '../outcome/run-facts.js';
import { groupedBy } from '../client/grouped-by.js';

/** What a step uploads for a later report job, as JSON. */
export interface MatrixRecord {
  readonly version: 1;
  /** The job's id in the workflow, preceded by those of jobs that call its workflow; all jobs of a matrix share it. */
  readonly job: string;
  /** The workflow author's name for the job, which distinguishes it from others that look the same. */
  readonly id?: string | undefined;
  /** The step within the job. */
  readonly step: string;
  /** The job's matrix values by name; empty for a job without a matrix. */
  readonly matrix: Readonly<Record<string, unknown>>;
  /** The attempt of the workflow run, from 1. */
  readonly attempt: number;
  /** The artifact with the logs. */
  readonly logs: { readonly name: string; readonly url: string | null } | null;
  readonly runs: readonly MatrixRun[];
}

/** The details of a run that the report shows, and those that it passes on; older versions' records lack the latter. */
export type MatrixRun = Pick<RunFacts, ShownFact> & { readonly [Name in PassedOnFact]?: RunFacts[Name] };

/** A run as a record's JSON contains it. */
export interface WrittenRun extends RunFacts {
  /** Where `artifacts` have texts for numbers that JSON cannot represent. Whoever reads the record puts the numbers back. */
  readonly numbers?: readonly NumberPath[];
}

type ShownFact = 'label' | 'pathspec' | 'status' | 'durationSeconds' | 'artifacts' | 'failure';
type PassedOnFact = Exclude<keyof RunFacts, ShownFact>;

const MAX_RECORD_BYTES = 32 * 1024 * 1024;
/** A run has about ten, and at most fifty thousand for each artifact. */
const MAX_PARTS = 1_000_000;

/** GitHub's names are shorter, even with the jobs that call the workflow, and so are URLs. */
const MAX_NAME_LENGTH = 2_000;
const MAX_MATRIX_NAMES = 100;
const STATUSES: readonly string[] = [
  'running',
  'successful',
  'failed',
  'timeout',
  'cancelled',
] satisfies OutcomeStatus[];

/**
 * Reads a record; `undefined` if the text is not one, whatever it is.
 * @param budget how many parts several records together may have; it is reduced, and a record that exceeds it does not count. Default: no
 * limit
 */
export function parseMatrixRecord(text: string, budget = { parts: Infinity }): MatrixRecord | undefined {
  if (text.length > MAX_RECORD_BYTES) return undefined;
  try {
    const spend = (parts: number) => {
      budget.parts -= parts;
    };
    return record(parseForeignJson(text, Math.min(MAX_PARTS, budget.parts), spend));
  } catch {
    return undefined;
  }
}

/**
 * The records from each job's highest attempt; jobs are in the order of their first records. GitHub re-runs whole jobs, so a step that has no
 * record from that attempt was skipped. If only some of several jobs that look the same were re-run, their records replace the same number of
 * earlier ones, step by step.
 */
export function latestAttempts(records: readonly MatrixRecord[]): MatrixRecord[] {
  return alikeJobs(records).flatMap((alike) => {
    const ofAttempt = [...groupedBy(alike, ({ attempt }) => attempt)].sort(([a], [b]) => a - b);
    return ofAttempt.reduce<MatrixRecord[]>(
      (known, [, fresh]) => (jobsIn(fresh) < jobsIn(known) ? partlyReplaced(known, fresh) : fresh),
      [],
    );
  });
}

/** The number of jobs that left these records, if each of a job's steps left at most one. */
export function countJobs(records: readonly MatrixRecord[]): number {
  return alikeJobs(records).reduce((count, alike) => count + jobsIn(alike), 0);
}

/** Whether several steps of one job left records, which only their names tell apart. */
export function hasSeveralSteps(records: readonly MatrixRecord[]): boolean {
  return alikeJobs(records).some((alike) => bySteps(alike).size > 1);
}

/** The records of each job, or of each group of jobs that look the same. */
function alikeJobs(records: readonly MatrixRecord[]): readonly MatrixRecord[][] {
  const alike = groupedBy(records, ({ job, id, matrix }) => {
    const sorted = Object.entries(matrix).sort(([a], [b]) => (a < b ? -1 : 1));
    return JSON.stringify([job, id, sorted]);
  });
  return [...alike.values()];
}

/** The number of jobs, all looking the same, that left these records. */
function jobsIn(alike: readonly MatrixRecord[]): number {
  return Math.max(0, ...[...bySteps(alike).values()].map(({ length }) => length));
}

function bySteps(alike: readonly MatrixRecord[]): Map<string, MatrixRecord[]> {
  return groupedBy(alike, ({ step }) => step);
}

/** GitHub re-runs the failed jobs, or all, so unsuccessful ones are replaced first. */
function partlyReplaced(known: readonly MatrixRecord[], fresh: readonly MatrixRecord[]): MatrixRecord[] {
  const ofStep = bySteps(fresh);
  const replaced = [...bySteps(known)].flatMap(([step, alike]) =>
    [...alike].sort((a, b) => Number(isGood(a)) - Number(isGood(b))).slice(0, ofStep.get(step)?.length ?? 0),
  );
  const isReplaced = new Set(replaced);
  return [...known.filter((record) => !isReplaced.has(record)), ...fresh];
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

/** A job has a few values with short names; each name becomes a column, by which rows are sorted. */
function matrixOf(matrix: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const names = Object.keys(matrix);
  if (names.length > MAX_MATRIX_NAMES) throw new TypeError('too many names');
  names.forEach(name);
  return matrix;
}

function run(value: unknown): MatrixRun {
  const given = fields(value);
  const { label, pathspec, status, durationSeconds, failure, numbers } = given;
  if (typeof status !== 'string' || !STATUSES.includes(status)) throw new TypeError('no status');
  const artifacts = fields(given['artifacts']);
  if (Array.isArray(numbers)) restoreNumbers(artifacts, numbers.filter(isPath));
  return {
    ...passedOn(given),
    label: string(label),
    pathspec: pathspec === null ? null : checked(isPathspec, pathspec),
    status: status as OutcomeStatus,
    durationSeconds: typeof durationSeconds === 'number' ? durationSeconds : null,
    artifacts,
    failure: failure === null ? null : failureOf(fields(failure)),
  };
}

const isPath = (value: unknown): value is NumberPath => Array.isArray(value) && value.length > 0;

const isText = (value: unknown) => typeof value === 'string';
const isNumber = (value: unknown) => typeof value === 'number';
const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
const orNull = (isValid: (value: unknown) => boolean) => (value: unknown) => value === null || isValid(value);

const isNamedMessage = (value: unknown) =>
  isObject(value) && ['name', 'message'].every((key) => isText((value as never)[key]));

/** In the same order as in a run. */
const PASSED_ON: Readonly<Record<PassedOnFact, (value: unknown) => boolean>> = {
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
  error: orNull(isNamedMessage),
  failedHooks: (value) => Array.isArray(value) && value.every(isNamedMessage),
};

/** A detail that no report shows does not invalidate its run: if it is malformed, it is omitted. */
function passedOn(given: Readonly<Record<string, unknown>>): {
  readonly [Name in PassedOnFact]?: RunFacts[Name];
} {
  return Object.fromEntries(
    Object.entries(PASSED_ON).flatMap(([name, isValid]) =>
      isValid(ownValue(given, name)) ? [[name, given[name]]] : [],
    ),
  );
}

function failureOf({ reason, step, task, message }: Readonly<Record<string, unknown>>): MatrixRun['failure'] {
  return {
    // Nothing depends on it, so an unknown one is shown like any other.
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
  if (text.length > MAX_NAME_LENGTH) throw new TypeError('no name');
  return text;
}

/** Whatever becomes part of outputs is checked as it is for a run of our own. */
function checked(isValid: (value: unknown) => value is string, value: unknown): string {
  if (!isValid(value)) throw new TypeError('no name of Metaflow’s');
  return value;
}

function nameOrNull(value: unknown): string | null {
  return value === null ? null : name(value);
}
