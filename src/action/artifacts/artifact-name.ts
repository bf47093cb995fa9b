import { fittingName } from '../../execution/plan/fitting-name.js';
import { matrixOf, type StepIdentity } from '../step-identity.js';

/** What an artifact of a step holds. */
export type ArtifactKind = 'logs' | 'cards' | 'report' | 'resume' | 'manifests';

/** Which of a step's runs an artifact is about. */
export interface NamedRun {
  readonly flowFile: string;
  /** From 0. */
  readonly position: number;
}

/** How many characters of a matrix's values are shown, before a digest of all. */
const MOST_OF_MATRIX = 60 + 9;
/** What is put around it needs 60 more. */
const MOST_OF_NAME = 120;
/** How many characters of a job's name are always in it, before a digest. */
const MOST_OF_JOB = 100;
const NOT_IN_NAMES = /[^A-Za-z0-9_.-]+/g;

/**
 * The name of an artifact of a step: names are unique in a workflow run, so it holds all that tells steps apart, and the attempt. Artifacts
 * by which later jobs and attempts learn of this one have different names even where two jobs look the same.
 * @param run for an artifact of one run alone
 */
export function artifactName(kind: ArtifactKind, identity: StepIdentity, run?: NamedRun): string {
  const { attempt, producer } = identity;
  const isTrace = kind === 'report' || kind === 'resume';
  return `${attemptPrefix(kind, identity, run)}${attempt}${isTrace ? `-j${producer}` : ''}`;
}

/** What the names of all attempts begin with. */
export function attemptPrefix(
  kind: ArtifactKind,
  identity: Omit<NamedStep, 'attempt'>,
  run?: NamedRun,
): string {
  const { job, matrix, shownMatrix = matrix, id, step } = identity;
  const flow = run && [fileStem(run.flowFile), String(run.position + 1)];
  const own = [job, id, step.replace(/^_+/, ''), run?.flowFile.replace(/\.py$/, '')];
  const parts = [job, matrixPart(matrix, shownMatrix), id, step.replace(/^_+/, ''), ...(flow ?? [])];
  const readable = parts.filter((part) => part !== undefined && part !== '').join('-');
  // Else two different lists of parts could make one text.
  const isClear = own.every((part) => part === undefined || /^[A-Za-z0-9_.]*$/.test(part));
  const whole = isClear ? readable : JSON.stringify([job, matrix, id, step, run?.flowFile, run?.position]);
  return `metaflow-${kind}-${fittingName(readable, MOST_OF_NAME, whole)}-attempt-`;
}

/** What distinguishes a step from others in the names of its artifacts. */
export type NamedStep = Pick<StepIdentity, 'job' | 'matrix' | 'shownMatrix' | 'id' | 'step' | 'attempt'>;

/** What stands in place of a secret in what was uploaded. */
const REDACTED = '***';

/**
 * Whether an artifact of this name is one that this step leaves. Where a secret was replaced in what tells the step, its whole name cannot be
 * known: then the attempt and the job have to be right.
 */
export function isNameOf(kind: ArtifactKind, name: string, step: NamedStep): boolean {
  const found = attemptOfName(kind, name);
  if (found?.attempt !== step.attempt) return false;
  if (found.prefix === attemptPrefix(kind, step)) return true;
  if (!JSON.stringify(step).includes(REDACTED)) return false;
  const [job = ''] = step.job.split(REDACTED);
  return found.prefix.startsWith(`metaflow-${kind}-${job.replace(NOT_IN_NAMES, '_').slice(0, MOST_OF_JOB)}`);
}

/** The attempt in a name that begins with a prefix of `attemptPrefix`; `undefined` for any other name. */
export function attemptIn(name: string, prefix: string): number | undefined {
  const rest = name.startsWith(prefix) ? name.slice(prefix.length) : '';
  const [, attempt] = /^(\d+)(?:-j[0-9a-f]+)?(?:-\d+)?$/.exec(rest) ?? [];
  return attempt === undefined ? undefined : Number(attempt);
}

/** The step that left the artifact of a name by which later jobs and attempts learn of it. One step may leave an artifact twice, the second with a number behind its name. */
export function producerIn(name: string): string {
  return /-attempt-\d+-j([0-9a-f]+)(?:-\d+)?$/.exec(name)?.[1] ?? name;
}

/** The name without the number that stands behind it where a step left an artifact more than once. */
export function firstNameOf(name: string): string {
  return name.replace(/(-attempt-\d+-j[0-9a-f]+)-\d+$/, '$1');
}

/** The attempt in the name of any step's artifact, and what all its attempts' names begin with; `undefined` for any other name. */
export function attemptOfName(
  kind: ArtifactKind,
  name: string,
): { readonly prefix: string; readonly attempt: number } | undefined {
  const [prefix] = /^metaflow-([a-z]+)-.+-attempt-(?=\d+(?:-j[0-9a-f]+)?(?:-\d+)?$)/.exec(name) ?? [];
  const attempt = prefix === undefined ? undefined : attemptIn(name, prefix);
  if (prefix === undefined || attempt === undefined || !prefix.startsWith(`metaflow-${kind}-`))
    return undefined;
  return { prefix, attempt };
}

function matrixPart(matrix: string | undefined, shownMatrix: string | undefined): string | undefined {
  const values = Object.values(matrixOf(shownMatrix) ?? {});
  if (values.length === 0) return undefined;
  const shown = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
  return fittingName(shown.join('-'), MOST_OF_MATRIX, matrix);
}

function fileStem(file: string): string {
  return file.replace(/^.*[/\\]/s, '').replace(/\.py$/, '');
}
