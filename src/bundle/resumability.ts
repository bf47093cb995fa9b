import { createHash } from 'node:crypto';
import { shownValue } from './shown-value.js';
import { bundledPath } from './bundled-path.js';
import type { Manifest } from './manifest.js';

/** What is about to run, to compare with a bundle. */
export interface RunRequirements {
  readonly flowFileSha256: string;
  /** Metaflow's name for the datastore. */
  readonly datastore: string;
  /** The digest of what is requested, see `requestDigest`; absent if only a resume is requested. */
  readonly requestSha256?: string | undefined;
  /** The step to rerun from. */
  readonly stepToRerun?: string | undefined;
  /** What the flow file declares, if it had to be read: see `needsReading`. */
  readonly declared?: Declared | undefined;
}

/** The versions that a run is about to have, as far as they are known. */
export interface Versions {
  readonly python: string | undefined;
  readonly metaflow: string | undefined;
}

/** What a flow file declares, as far as a resume depends on it. */
export interface Declared {
  readonly flows?: readonly string[];
  readonly steps?: readonly {
    readonly name: string;
    readonly type: string;
    readonly next: readonly string[];
  }[];
  /** Default files of Configs that do not exist. */
  readonly absentConfigFiles: readonly { readonly config: string; readonly file: string }[];
  /** The files that IncludeFiles would take in, as far as they exist. */
  readonly includedFiles?: readonly IncludedNow[];
}

/** A file that an IncludeFile would take in. */
export interface IncludedNow {
  readonly parameter: string;
  readonly file: string;
  /** The SHA-1 of its content. */
  readonly sha1: string;
}

/** Whether a bundle's run can be resumed, with remarks on what has changed, or why it cannot; each is a sentence. */
export type Resumability =
  | { readonly resume: true; readonly remarks: readonly string[] }
  | { readonly resume: false; readonly reason: string };

/**
 * Whether the flow file has to be read to decide: it has changed, it has Configs, whose default files Metaflow opens on
 * resume, or the run has taken in files, which may have changed if a new run is requested.
 */
export function needsReading(manifest: Manifest, flowFileSha256: string, isNew = false): boolean {
  return (
    manifest.flowFileSha256 !== flowFileSha256 ||
    manifest.configs.length > 0 ||
    (isNew && includedDigests(manifest).size > 0)
  );
}

/** The SHA-1 of each file that the run's IncludeFiles have taken in. A remote datastore keeps these files itself, so there are none. */
function includedDigests({ flowName, runId, files }: Manifest): ReadonlySet<string> {
  return new Set(
    files.flatMap(({ path }) => {
      const file = bundledPath(path, { flowName, runId });
      return file?.kind === 'included' ? [file.sha1] : [];
    }),
  );
}

/** Decides whether a bundle's run can be resumed, given the current state of the flow. */
export function resumability(manifest: Manifest, now: RunRequirements): Resumability {
  const reason =
    ended(manifest) ??
    otherPlace(manifest, now) ??
    otherRequest(manifest, now) ??
    otherContent(manifest, now) ??
    otherFlow(manifest, now) ??
    otherGraph(manifest, now) ??
    now.declared?.absentConfigFiles.map(absentConfigFile)[0];
  return reason === undefined ? { resume: true, remarks: remarks(manifest, now) } : { resume: false, reason };
}

function ended({ status, pathspec }: Manifest): string | undefined {
  return status === 'successful' ? `${pathspec} was successful; there is nothing to resume.` : undefined;
}

function otherPlace({ datastore, pathspec }: Manifest, now: RunRequirements): string | undefined {
  return datastore === now.datastore
    ? undefined
    : `${pathspec} is in the datastore "${datastore}", but this run would use "${now.datastore}".`;
}

function otherRequest({ requestSha256, pathspec }: Manifest, now: RunRequirements): string | undefined {
  return now.requestSha256 === undefined || requestSha256 === now.requestSha256
    ? undefined
    : `${pathspec} ran with different parameters or Configs.`;
}

/** A resumed run uses the content that its origin has taken in. */
function otherContent(manifest: Manifest, { requestSha256, declared }: RunRequirements): string | undefined {
  const known = includedDigests(manifest);
  if (requestSha256 === undefined || known.size === 0) return undefined;
  const other = declared?.includedFiles?.find(({ sha1 }) => !known.has(sha1));
  return (
    other &&
    `${manifest.pathspec} ran with different content of ${other.file}, the file of the IncludeFile "${other.parameter}".`
  );
}

function otherFlow({ flowName, pathspec }: Manifest, { declared }: RunRequirements): string | undefined {
  return declared?.flows === undefined || declared.flows.includes(flowName)
    ? undefined
    : `${pathspec} is a run of ${flowName}, but the flow file defines ${declared.flows.join(' and ') || 'no flow'}.`;
}

/** Metaflow clones every finished task, and looks up the steps that follow it in the current graph. */
function otherGraph(
  { steps, pathspec }: Manifest,
  { declared, stepToRerun }: RunRequirements,
): string | undefined {
  if (!declared?.steps) return undefined;
  const byName = new Map(declared.steps.map((step) => [step.name, step]));
  if (stepToRerun !== undefined && !byName.has(stepToRerun))
    return `There is no step "${stepToRerun}" to rerun, only ${[...byName.keys()].join(', ')}.`;
  for (const step of steps.filter(({ finishedTasks }) => finishedTasks > 0)) {
    const now = byName.get(step.name);
    if (!now) return `The flow no longer has the step "${step.name}", which ${pathspec} had finished.`;
    if (now.type !== step.type || now.next.join() !== step.next.join())
      return `The step "${step.name}" now leads to different steps than when ${pathspec} finished it.`;
  }
  return undefined;
}

/** Why a flow cannot be resumed if the default file of a Config is missing, as a sentence. */
export function absentConfigFile({ config, file }: Declared['absentConfigFiles'][number]): string {
  return `The Config "${config}" has the default file ${file}, which does not exist: Metaflow opens it on resume, although it uses the origin's values.`;
}

function remarks({ flowFileSha256 }: Manifest, now: RunRequirements): string[] {
  return flowFileSha256 !== null && flowFileSha256 !== now.flowFileSha256
    ? ['The flow file has changed since that run; finished tasks are reused unchanged.']
    : [];
}

/** Which versions differ from those that a bundle's run had, as sentences. */
export function versionRemarks(manifest: Manifest, now: Versions): string[] {
  const remark = (what: string, was: string | null, is: string | undefined) =>
    was === null || is === undefined || releaseOf(was) === releaseOf(is)
      ? []
      : [`It ran with ${what} ${String(shownValue(was))}; it continues with ${String(shownValue(is))}.`];
  return [
    ...remark('Metaflow', manifest.metaflowVersion, now.metaflow),
    ...remark('Python', manifest.pythonVersion, now.python),
  ];
}

/** A version without what Metaflow adds to it for a run: the versions of extensions, and the commit of a checkout. */
function releaseOf(version: string): string {
  return /^\d+(?:\.\d+)*/.exec(version)?.[0] ?? version;
}

/** A digest of what is requested of a run; the order of names does not matter. */
export function requestDigest(request: Readonly<Record<string, unknown>>): string {
  return createHash('sha256').update(canonical(request)).digest('hex');
}

function canonical(value: unknown): string {
  if (typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join()}}`;
}
