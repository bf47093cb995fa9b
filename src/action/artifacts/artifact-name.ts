import { fittingName } from '../../execution/plan/fitting-name.js';
import { matrixOf, type StepIdentity } from '../step-identity.js';

/** What a step's artifact contains. */
export type ArtifactKind = 'logs' | 'cards' | 'report' | 'resume' | 'manifests';

/** The run of the step that an artifact belongs to. */
export interface NamedRun {
  readonly flowFile: string;
  /** Counts from 0. */
  readonly position: number;
}

/** How many characters of the matrix values are shown before the digest of all of them. */
const MAX_MATRIX_LENGTH = 60 + 9;
/** The text around it needs 60 more. */
const MAX_NAME_LENGTH = 120;
/** How many characters of the job's name are always included before a digest. */
const MAX_JOB_LENGTH = 100;
const NOT_IN_NAMES = /[^A-Za-z0-9_.-]+/g;

/**
 * The name of a step's artifact. Names must be unique within a workflow run, so the name contains everything that distinguishes steps, and
 * the attempt. Artifacts from which later jobs and attempts learn about this step have different names even if two jobs look the same.
 * @param run if the artifact belongs to a single run
 */
export function artifactName(kind: ArtifactKind, identity: StepIdentity, run?: NamedRun): string {
  const { attempt, producer } = identity;
  const isTrace = kind === 'report' || kind === 'resume';
  return `${attemptPrefix(kind, identity, run)}${attempt}${isTrace ? `-j${producer}` : ''}`;
}

/** The prefix that the names of all attempts share. */
export function attemptPrefix(
  kind: ArtifactKind,
  identity: Omit<NamedStep, 'attempt'>,
  run?: NamedRun,
): string {
  const { job, matrix, id, step } = identity;
  const { flowFile, position = 0 } = run ?? {};
  const flow = flowFile === undefined ? [] : [fileStem(flowFile), String(position + 1)];
  const own = [job, id, step.replace(/^_+/, ''), flowFile?.replace(/\.py$/, '')];
  const all = [job, matrix, id, step, flowFile, run?.position];
  return `metaflow-${kind}-${uniqueName([...partsOf(identity), ...flow], own, all)}-attempt-`;
}

/**
 * The name of one of a step's runs, which is the same in every workflow run, for tags. It contains the job, the matrix values, the `id`, the
 * step and the run's label.
 */
export function runName(identity: Omit<NamedStep, 'attempt'>, label: string): string {
  const { job, matrix, id, step } = identity;
  const own = [job, id, step.replace(/^_+/, ''), label];
  return uniqueName([...partsOf(identity), label], own, [job, matrix, id, step, label]);
}

/**
 * Joins parts to a name. If the texts that users chose (`own`) are not plain, it ends with a digest of everything that it stands for
 * (`all`): different lists of parts could look the same.
 */
function uniqueName(
  parts: readonly string[],
  own: readonly (string | undefined)[],
  all: readonly unknown[],
): string {
  const readable = parts.filter((part) => part !== '').join('-');
  const isClear = own.every((part) => part === undefined || /^[A-Za-z0-9_.]*$/.test(part));
  return fittingName(readable, MAX_NAME_LENGTH, isClear ? readable : JSON.stringify(all));
}

/** What distinguishes a step from others, as far as it goes into names. */
function partsOf({ job, matrix, shownMatrix = matrix, id, step }: Omit<NamedStep, 'attempt'>): string[] {
  const parts = [job, matrixPart(matrix, shownMatrix), id, step.replace(/^_+/, '')];
  return parts.flatMap((part) => (part ? [part] : []));
}

/** The parts of a step's identity that go into its artifact names. */
export type NamedStep = Pick<StepIdentity, 'job' | 'matrix' | 'shownMatrix' | 'id' | 'step' | 'attempt'>;

/** What replaces a secret in uploads. */
const REDACTED = '***';

/**
 * Whether this step uploads an artifact with this name. If a secret was redacted from the step's identity, its full name cannot be known;
 * then the attempt and the job must match.
 */
export function isNameOf(kind: ArtifactKind, name: string, step: NamedStep): boolean {
  const found = attemptOfName(kind, name);
  if (found?.attempt !== step.attempt) return false;
  if (found.prefix === attemptPrefix(kind, step)) return true;
  if (!JSON.stringify(step).includes(REDACTED)) return false;
  const [job = ''] = step.job.split(REDACTED);
  return found.prefix.startsWith(
    `metaflow-${kind}-${job.replace(NOT_IN_NAMES, '_').slice(0, MAX_JOB_LENGTH)}`,
  );
}

/** The attempt in a name that starts with one of `attemptPrefix`'s prefixes; `undefined` for any other name. */
export function attemptIn(name: string, prefix: string): number | undefined {
  const rest = name.startsWith(prefix) ? name.slice(prefix.length) : '';
  const [, attempt] = /^(\d+)(?:-j[0-9a-f]+)?(?:-\d+)?$/.exec(rest) ?? [];
  return attempt === undefined ? undefined : Number(attempt);
}

/**
 * The step that uploaded an artifact with this name, one from which later jobs and attempts learn about it. A step may upload an artifact
 * twice; the second name ends in a number.
 */
export function producerIn(name: string): string {
  return /-attempt-\d+-j([0-9a-f]+)(?:-\d+)?$/.exec(name)?.[1] ?? name;
}

/** The name without the number that is appended when a step uploads an artifact more than once. */
export function firstNameOf(name: string): string {
  return name.replace(/(-attempt-\d+-j[0-9a-f]+)-\d+$/, '$1');
}

/** The attempt in the name of any step's artifact, and the prefix that all its attempts share; `undefined` for any other name. */
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
  return fittingName(shown.join('-'), MAX_MATRIX_LENGTH, matrix);
}

function fileStem(file: string): string {
  return file.replace(/^.*[/\\]/s, '').replace(/\.py$/, '');
}
