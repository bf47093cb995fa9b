import { accessOf, restApi, type RepositoryAccess } from '../github/rest-api.js';
import { fetchBytes, fetchToFile, fetchJson } from '../network/fetch-answer.js';

/** An artifact of a workflow run, as listed. */
export interface ListedArtifact {
  readonly name: string;
  readonly id: number;
  /** In bytes, as stored. */
  readonly size: number;
  /** The results service's name for the job that uploaded it. */
  readonly producer?: string | undefined;
  /** Whether its content has been deleted. */
  readonly isExpired?: boolean | undefined;
}

export interface ArtifactList {
  readonly artifacts: readonly ListedArtifact[];
  /** Whether there may be more than the list shows: lists have a maximum length. */
  readonly isCut: boolean;
}

/** A service from which a workflow run's artifacts can be read. */
export interface ArtifactSource {
  list(signal: AbortSignal): Promise<ArtifactList>;
  /** The artifact as stored: a ZIP archive. @throws {AnswerError} also if it is larger */
  download(artifact: ListedArtifact, maxBytes: number, signal: AbortSignal): Promise<Buffer>;
  /** Downloads it to a file. */
  save(artifact: ListedArtifact, file: string, limits: SaveLimits): Promise<void>;
}

export interface SaveLimits {
  readonly maxBytes: number;
  readonly withinMs: number;
  readonly signal: AbortSignal;
}

/** A workflow run, and a token that can read it. */
export interface FindBy extends RepositoryAccess {
  readonly workflowRunId: number;
}

/** Our own workflow run, through the REST API; `undefined` without a token, or if the run is unknown. */
export function ownWorkflowRun(env: NodeJS.ProcessEnv, token: string | undefined): FindBy | undefined {
  const { GITHUB_RUN_ID: runId } = env;
  const access = accessOf(env, token);
  return access && runId ? { ...access, workflowRunId: Number(runId) } : undefined;
}

/** How many artifacts the results service lists at most. */
const MAX_LISTED = 1000;
const MAX_LIST_BYTES = 16 * 1024 * 1024;

/** Limit for all pages of a list together: GitHub's are a few hundred kilobytes each. */
const MAX_BYTES = 64 * 1024 * 1024;

/** GitHub does not accept longer names, so a longer one is not from GitHub. */
const MAX_NAME_LENGTH = 255;

/**
 * The results service, with the job's own token. In a re-run it may list artifacts of earlier attempts that it does not let us download, or
 * none at all.
 */
export function resultsSource(env: NodeJS.ProcessEnv): ArtifactSource {
  const token = env['ACTIONS_RUNTIME_TOKEN'] ?? '';
  const call = async (method: string, message: object, signal: AbortSignal) =>
    await fetchJson(
      new URL(`/twirp/github.actions.results.api.v1.ArtifactService/${method}`, env['ACTIONS_RESULTS_URL']),
      {
        ...{ who: 'the results service', maxBytes: MAX_LIST_BYTES, signal, method: 'POST' as const },
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify(message),
      },
    );
  const placeOf = async ({ name, producer }: ListedArtifact, signal: AbortSignal) => {
    const [run, job] = backendIds(token);
    const message = { workflow_run_backend_id: run, workflow_job_run_backend_id: producer ?? job, name };
    const url = textOrNothing(field(await call('GetSignedArtifactURL', message, signal), 'signed_url'));
    if (url === undefined) throw new Error('the results service gave no address for it');
    return url;
  };
  const who = 'the storage of artifacts';
  return {
    async list(signal) {
      const [run, job] = backendIds(token);
      const ids = { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
      const answer = await call('ListArtifacts', ids, signal);
      const listed = objectsIn(answer['artifacts'], MAX_LISTED).map((artifact) => ({
        name: artifact['name'],
        id: numberIn(field(artifact, 'database_id')),
        size: numberIn(artifact['size'] ?? 0),
        producer: textOrNothing(field(artifact, 'workflow_job_run_backend_id')),
      }));
      return { artifacts: listed.filter(hasName), isCut: listed.length >= MAX_LISTED };
    },
    download: async (artifact, maxBytes, signal) =>
      await fetchBytes(await placeOf(artifact, signal), { who, maxBytes, signal }),
    async save(artifact, file, limits) {
      await fetchToFile(await placeOf(artifact, limits.signal), file, { who, ...limits });
    },
  };
}

function textOrNothing(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

const PER_PAGE = 100;
/** A server may return more than requested, such as everything it has. */
const MAX_PER_PAGE = 1000;
/** A workflow run with 256 jobs of 500 artifacts each would have more; waiting for that makes no sense. */
const MAX_PAGES = 200;

/** The REST API, which knows all attempts and needs a token with the permission `actions: read`. */
export function restSource(env: NodeJS.ProcessEnv, { workflowRunId, ...access }: FindBy): ArtifactSource {
  const { repository, common } = restApi(env, access);
  const actions = `${repository}/actions`;
  return {
    async list(signal) {
      const artifacts = new Map<number, ListedArtifact>();
      const known = new Set<number>();
      let left = MAX_BYTES;
      const spend = (bytes: number) => (left -= bytes);
      for (let page = 1; page <= MAX_PAGES && left > 0; page += 1) {
        const url = `${actions}/runs/${workflowRunId}/artifacts?per_page=${PER_PAGE}&page=${page}`;
        const answer = await fetchJson(url, { ...common, maxBytes: MAX_LIST_BYTES, signal, onBytes: spend });
        const before = known.size;
        for (const { name, id, size_in_bytes: size, expired } of objectsIn(
          answer['artifacts'],
          MAX_PER_PAGE,
        )) {
          const isExpired = expired === true;
          const artifact = { name, id: numberIn(id), size: numberIn(size ?? 0), isExpired };
          known.add(artifact.id);
          if (hasName(artifact)) artifacts.set(artifact.id, artifact);
        }
        // A server without paging returns the same page again.
        const isLast = !(known.size < numberIn(answer['total_count'] ?? 0)) || known.size === before;
        if (isLast) return { artifacts: [...artifacts.values()], isCut: false };
      }
      return { artifacts: [...artifacts.values()], isCut: true };
    },
    download: async ({ id }, maxBytes, signal) =>
      await fetchBytes(`${actions}/artifacts/${id}/zip`, { ...common, maxBytes, signal }),
    async save({ id }, file, limits) {
      await fetchToFile(`${actions}/artifacts/${id}/zip`, file, { ...common, ...limits });
    },
  };
}

function hasName<Artifact extends { readonly name: unknown }>(
  artifact: Artifact,
): artifact is Artifact & { readonly name: string } {
  const { name } = artifact;
  return typeof name === 'string' && name.length <= MAX_NAME_LENGTH;
}

/** Protobuf's JSON writes large numbers as texts. NaN for anything else. */
function numberIn(value: unknown): number {
  return typeof value === 'number' || typeof value === 'string' ? Number(value) : NaN;
}

/** The runner's token contains the service's own ids for the workflow run and the job. */
function backendIds(token: string): readonly [run: string, job: string] {
  const scopes = /^Actions\.Results:([^:\s]+):([^:\s]+)$/;
  const [, run, job] =
    scopesOf(token)
      .map((scope) => scopes.exec(scope))
      .find((found) => found !== null) ?? [];
  if (run === undefined || job === undefined)
    throw new Error('the token that the runner has for it (ACTIONS_RUNTIME_TOKEN) names no workflow run');
  return [run, job];
}

function scopesOf(token: string): string[] {
  try {
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) as {
      scp?: unknown;
    };
    return typeof claims.scp === 'string' ? claims.scp.split(' ') : [];
  } catch {
    return [];
  }
}

function objectsIn(value: unknown, max: number): Readonly<Record<string, unknown>>[] {
  const items: readonly unknown[] = Array.isArray(value) ? value.slice(0, max) : [];
  return items.filter((item): item is Record<string, unknown> => typeof item === 'object' && item !== null);
}

/** Protobuf's JSON spells names in two ways, and readers must accept both. */
function field(object: Readonly<Record<string, unknown>>, name: string): unknown {
  return object[name] ?? object[name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())];
}
