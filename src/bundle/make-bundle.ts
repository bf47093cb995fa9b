import { decodeStored, type FlowGraph } from '../client/index.js';
import { ownValue } from '../client/own-value.js';
import { Redactor, withoutSecretValues } from '../redaction/index.js';
import { describeFiles, filesOf, type BundleSource } from './bundled-files.js';
import type { DatastorePlace } from './datastore-place.js';
import { BundleError } from './errors.js';
import { LocalRun, type FinishedTask } from './local-run.js';
import { FORMAT, type BundledStep, type BundleStatus, type Manifest } from './manifest.js';
import { shownValue } from './shown-value.js';
import type { RunMetadata, TaskMetadata } from './task-metadata.js';

/** A run to make a bundle of. Plain JSON, so that another process can make the bundle. */
export interface BundleRequest {
  readonly datastore: DatastorePlace;
  readonly flowName: string;
  readonly runId: string;
  /** As requested, relative to `cwd`. */
  readonly flowFile: string;
  readonly flowFileSha256: string | null;
  readonly status: BundleStatus;
  readonly failure?: string | undefined;
  /** The digest of what was requested, see `requestDigest`. */
  readonly requestSha256?: string | undefined;
  /** The run's tags, for when its metadata is not available. */
  readonly tags?: readonly string[] | undefined;
  /** What was already read of the run; we do not query a remote datastore. */
  readonly known?: Pick<Manifest, 'parameters' | 'configs' | 'steps'> | undefined;
  /** The steps of the code that executes the run, if the run has stored another graph, as a resumed run has. */
  readonly steps?: readonly Pick<BundledStep, 'name' | 'type' | 'next'>[] | undefined;
  /** What created the run, e.g. the address of a workflow run. */
  readonly source?: string | undefined;
  /** The manifest of the run that this one resumed. */
  readonly origin?: Manifest | undefined;
  /** Whether the resume was to execute finished tasks of the origin again. */
  readonly reruns?: boolean | undefined;
}

/** A bundle that has not been written yet: its manifest, and where its files are. */
export interface Bundle {
  readonly manifest: Manifest;
  /** By path in the bundle. */
  readonly sources: ReadonlyMap<string, BundleSource>;
}

/**
 * Finds exactly what is needed to resume a run. If a run ended before it had cloned everything that its origin had
 * finished, the result is the origin's bundle again; for a successful run, it is only a manifest.
 * @param redactor removes secrets from what the manifest shows; artifacts do not change
 * @param signal aborts the work, even within a file
 * @throws {BundleError} if there is nothing to resume, a part is missing, or the files are too large; the signal's
 * reason
 */
export async function makeBundle(
  request: BundleRequest,
  redactor = new Redactor([]),
  signal?: AbortSignal,
): Promise<Bundle> {
  const { manifest, run, tasks } = await described(request, redactor, signal);
  if (!run) return { manifest, sources: new Map() };
  const { files, sources } = await describeFiles(await filesOf(run, manifest, tasks, signal), signal);
  return { manifest: { ...manifest, files }, sources };
}

/**
 * The manifest of such a bundle without its files, which take long to read: for a run that is resumed where it is.
 * @throws {BundleError} if there is nothing to resume; the signal's reason
 */
export async function manifestWithoutFiles(
  request: BundleRequest,
  redactor: Redactor,
  signal: AbortSignal,
): Promise<Manifest> {
  return withoutFiles((await described(request, redactor, signal)).manifest);
}

/** Of an origin, we keep what its manifest shows, which is small. */
export function withoutFiles(manifest: Manifest): Manifest {
  return { ...manifest, files: [], metadata: undefined };
}

/** What there is to resume: a manifest that does not list files yet, and the tasks whose files it will list. */
interface Described {
  readonly manifest: Manifest;
  /** Absent if there are no files. */
  readonly run?: LocalRun;
  readonly tasks: readonly FinishedTask[];
}

async function described(
  request: BundleRequest,
  redactor: Redactor,
  signal: AbortSignal | undefined,
): Promise<Described> {
  const { datastore, status, origin, reruns = false } = request;
  if (datastore.root === undefined || status === 'successful')
    return { manifest: manifestOf(request, undefined, [], redactor), tasks: [] };
  const run = new LocalRun(datastore.root, request);
  const tasks = await run.finishedTasks(signal);
  if (origin && !reruns && tasks.length <= finishedIn(origin))
    return await originAgain(datastore.root, { ...origin, flowFile: request.flowFile }, signal);
  if (!tasks.some(isParameters)) {
    const pathspec = `${request.flowName}/${request.runId}`;
    throw new BundleError(
      run.exists
        ? `${pathspec} cannot be resumed: it had not started.`
        : `There is no run ${pathspec} in the datastore ${datastore.root}.`,
    );
  }
  const metadata = await run.metadata(tasks, signal);
  return { manifest: manifestOf(request, { run, metadata }, tasks, redactor), run, tasks };
}

function isParameters({ stepName }: FinishedTask): boolean {
  return stepName === '_parameters';
}

/** Counts all finished tasks except `_parameters`. */
function finishedIn({ steps }: Manifest): number {
  return steps.reduce((sum, { finishedTasks }) => sum + finishedTasks, 0);
}

/** The bundle of an origin that was restored here. Its files are described again, because they may name other places now. */
async function originAgain(
  root: string,
  origin: Manifest,
  signal: AbortSignal | undefined,
): Promise<Described> {
  const run = new LocalRun(root, origin);
  const tasks = await run.finishedTasks(signal);
  if (!tasks.some(isParameters)) throw new BundleError(`${origin.pathspec} is no longer in this datastore.`);
  return { manifest: { ...origin, files: [], metadata: await run.metadata(tasks, signal) }, run, tasks };
}

function manifestOf(
  request: BundleRequest,
  stored: { readonly run: LocalRun; readonly metadata: RunMetadata | undefined } | undefined,
  tasks: readonly FinishedTask[],
  redactor: Redactor,
): Manifest {
  const { run, metadata } = stored ?? {};
  const { origin, known } = request;
  const parameters = tasks.find(isParameters);
  const graph = run && parameters && run.graph(parameters);
  const { tags, systemTags } = run?.tags() ?? { tags: [], systemTags: [] };
  const systemTag = (name: string) =>
    systemTags.find((tag) => tag.startsWith(`${name}:`))?.slice(name.length + 1) ?? null;
  return {
    format: FORMAT,
    flowName: request.flowName,
    flowFile: request.flowFile,
    flowFileSha256: request.flowFileSha256,
    runId: request.runId,
    pathspec: `${request.flowName}/${request.runId}`,
    status: request.status,
    failure: request.failure === undefined ? null : redactor.text(request.failure),
    // The process that saw the run end knows which of its parameters are secret.
    parameters: redactor.value(
      known?.parameters ??
        (run && parameters && graph ? shownParameters(run, parameters, graph, redactor) : {}),
    ),
    configs: graph?.configs ?? known?.configs ?? [],
    tags: redactor.value(tags.length > 0 ? tags : (request.tags ?? [])),
    requestSha256: request.requestSha256 ?? null,
    metaflowVersion: systemTag('metaflow_version'),
    pythonVersion: systemTag('python_version'),
    datastore: request.datastore.kind,
    // A resumed run has stored its origin's graph; whoever started the run knows the graph of its own code.
    steps: graph
      ? (known?.steps ?? request.steps ?? graph.steps).map((step) => bundledStep(step, tasks, metadata))
      : (known?.steps ?? []),
    origins: origin ? [...origin.origins, { runId: origin.runId, source: origin.source }] : [],
    source: request.source ?? null,
    files: [],
    metadata,
  };
}

function shownParameters(
  run: LocalRun,
  { data }: FinishedTask,
  graph: FlowGraph,
  redactor: Redactor,
): Readonly<Record<string, unknown>> {
  const values = Object.fromEntries(
    graph.parameters.flatMap((name) => {
      const sha1 = ownValue(data.objects, name);
      return sha1 === undefined ? [] : [[name, parameterOf(run, sha1, ownValue(data.info, name)?.encoding)]];
    }),
  );
  // Before values are cut: half a secret would no longer be found.
  const shown = Object.entries(redactor.value(withoutSecretValues(values)));
  return Object.fromEntries(shown.map(([name, value]) => [name, shownValue(value)]));
}

/** A value that is too large to be shown is left out of the manifest. */
function parameterOf(run: LocalRun, sha1: string, encoding = ''): unknown {
  try {
    return decodeStored(run.blob(sha1), encoding);
  } catch {
    return '…';
  }
}

/** Its time is the time of its tasks where they were executed, which the metadata of a clone has as well. */
function bundledStep(
  step: Pick<BundledStep, 'name' | 'type' | 'next'> & { readonly seconds?: number },
  tasks: readonly FinishedTask[],
  metadata: RunMetadata | undefined,
): BundledStep {
  const { name, type, next } = step;
  const finished = tasks.filter(({ stepName }) => stepName === name);
  const milliseconds = finished.reduce(
    (sum, { taskId }) => sum + takenBy(metadata && ownValue(metadata.tasks, `${name}/${taskId}`)),
    0,
  );
  const seconds = metadata ? milliseconds / 1000 : (step.seconds ?? 0);
  return { name, type, next, finishedTasks: finished.length, seconds };
}

/** In milliseconds: from a task's creation to the end of its last attempt, as in the report on its own run. */
function takenBy(task: TaskMetadata | undefined): number {
  if (!task) return 0;
  const [, , end] = ownValue(task.fields, 'attempt-done') ?? [];
  return end === undefined ? 0 : Math.max(0, end - task.createdAt);
}
