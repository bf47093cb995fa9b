import { AnswerError } from '../network/answer-body.js';
import { fetchBytes, fetchJson, fetchJsonPage, quoted, type FetchOptions } from '../network/fetch-answer.js';
import { restApi, type RepositoryAccess, type RestApi } from './rest-api.js';

/** A JSON object from the API; callers check each member that they read. */
export type Json = Readonly<Record<string, unknown>>;

/** The longest answer, in bytes: the text alone of a page with a hundred comments can be 6.5 MB. */
const MAX_ANSWER_BYTES = 32 * 1024 * 1024;

/** A repository on GitHub: what we read and write through the API for people who review a change. */
export class GitHubRepository {
  readonly #api: RestApi;
  readonly #graphql: string;
  readonly #common: { readonly maxBytes: number; readonly signal: AbortSignal } & RestApi['common'];

  /** @param signal aborts every request */
  constructor(env: NodeJS.ProcessEnv, access: RepositoryAccess, signal: AbortSignal) {
    this.#api = restApi(env, access);
    this.#graphql = env['GITHUB_GRAPHQL_URL'] || `${this.#api.root}/graphql`;
    this.#common = { ...this.#api.common, maxBytes: MAX_ANSWER_BYTES, signal };
  }

  /**
   * Yields the list on each page of an answer, in order.
   * @param maxPages how many pages are followed at most
   * @throws {AnswerError} if an answer is not a list
   * @throws {Error} if there are more pages
   */
  async *pages(path: string, maxPages: number): AsyncGenerator<readonly Json[]> {
    const first = `${this.#api.repository}${path}`;
    let address: string | undefined = first;
    for (let page = 1; address !== undefined; page += 1) {
      if (page > maxPages) throw new Error(`the REST API listed more than ${maxPages} pages of ${path}`);
      const { json, next }: Awaited<ReturnType<typeof fetchJsonPage>> = await fetchJsonPage(
        address,
        this.#common,
      );
      yield objectsIn(json);
      // Send the token nowhere else.
      if (next !== undefined && !isOfServer(next, first))
        throw new Error('the REST API names a next page on another server');
      address = next === undefined ? undefined : new URL(next, first).href;
    }
  }

  async get(path: string): Promise<Json> {
    return await fetchJson(`${this.#api.repository}${path}`, this.#common);
  }

  /** Creates something that may safely exist twice. */
  async add(path: string, body: object): Promise<Json> {
    return await this.#json('POST', path, body);
  }

  /** Creates something. The request is repeated only if it was certainly not carried out. */
  async create(path: string, body: object): Promise<Json> {
    return await this.#json('POST', path, body, { isOnce: true });
  }

  /** Replaces something; doing it twice makes no difference. */
  async replace(path: string, body: object): Promise<void> {
    await this.#json('PATCH', path, body);
  }

  /** Appends to something, as carefully as `create`. */
  async append(path: string, body: object): Promise<void> {
    await this.#json('PATCH', path, body, { isOnce: true });
  }

  async remove(path: string): Promise<void> {
    await fetchBytes(`${this.#api.repository}${path}`, { ...this.#common, method: 'DELETE' });
  }

  /**
   * The login of the token's owner, such as `github-actions[bot]`. An app's token can ask only GraphQL, and Gitea has only REST.
   * @throws {Error} if neither answers
   */
  async login(): Promise<string> {
    const byGraphql = await this.#viewer().catch((error: unknown) => {
      this.#common.signal.throwIfAborted();
      return error as Error;
    });
    if (typeof byGraphql === 'string') return byGraphql;
    const { login } = await fetchJson(`${this.#api.root}/user`, this.#common).catch(() => {
      this.#common.signal.throwIfAborted();
      throw byGraphql;
    });
    if (typeof login !== 'string') throw byGraphql;
    return login;
  }

  async #viewer(): Promise<string> {
    const { viewer } = await this.#graph('{ viewer { login } }', {});
    const login = (viewer as { login?: unknown } | null | undefined)?.login;
    if (typeof login !== 'string') throw new Error('the API does not report the owner of the token');
    return login;
  }

  /** Returns the hidden comments among these. @param nodes their `node_id`s, at most a hundred */
  async hiddenComments(nodes: readonly string[]): Promise<readonly string[]> {
    const query = 'query($ids: [ID!]!) { nodes(ids: $ids) { ... on IssueComment { id isMinimized } } }';
    const answer = await this.#graph(query, { ids: nodes });
    const found = objectsIn(answer['nodes']);
    return nodes.filter((node) => found.some(({ id, isMinimized }) => id === node && isMinimized === true));
  }

  /** Collapses a comment as outdated, or shows it again. */
  async setHidden(node: string, isHidden: boolean): Promise<void> {
    const mutation = isHidden
      ? 'minimizeComment(input: { subjectId: $id, classifier: OUTDATED })'
      : 'unminimizeComment(input: { subjectId: $id })';
    await this.#graph(`mutation($id: ID!) { ${mutation} { clientMutationId } }`, { id: node });
  }

  /** @throws {AnswerError} also if GraphQL reports an error with a success status, as it does */
  async #graph(query: string, variables: object): Promise<Json> {
    const body = JSON.stringify({ query, variables });
    const answer = await fetchJson(this.#graphql, { ...this.#common, method: 'POST', body });
    const { data, errors } = answer;
    if (typeof data === 'object' && data !== null && errors === undefined) return data as Json;
    throw new Error(`the GraphQL API rejected the request${quoted(JSON.stringify(errors ?? answer))}`);
  }

  async #json(
    method: 'PATCH' | 'POST',
    path: string,
    body: object,
    more: Pick<FetchOptions, 'isOnce'> = {},
  ): Promise<Json> {
    const question = { ...this.#common, ...more, method, body: JSON.stringify(body) };
    return await fetchJson(`${this.#api.repository}${path}`, question);
  }
}

/** Whether the request may have been carried out even though it failed. */
export function mayHaveWorked(error: unknown): boolean {
  return error instanceof AnswerError ? (error.status ?? 500) >= 500 : true;
}

function isOfServer(address: string, base: string): boolean {
  return URL.canParse(address, base) && new URL(address, base).origin === new URL(base).origin;
}

function objectsIn(value: unknown): readonly Json[] {
  if (!Array.isArray(value)) throw new Error('the API answered with something other than a list');
  return value.filter((item): item is Json => typeof item === 'object' && item !== null);
}
