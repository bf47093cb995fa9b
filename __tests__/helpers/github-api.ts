import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Account {
  readonly login: string;
  readonly id: number;
  readonly type: 'User' | 'Bot';
}

/** A token's owner, and its permissions. */
export interface Token {
  readonly account: Account;
  readonly permissions: Readonly<Partial<Record<'pull-requests' | 'checks' | 'actions', 'read' | 'write'>>>;
}

export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly user: Account;
  body: string;
  isMinimized: boolean;
}

export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly head_sha: string;
  readonly status: string;
  readonly conclusion: string;
  readonly details_url: string | undefined;
  title: string;
  summary: string;
  readonly annotations: Readonly<Record<string, unknown>>[];
}

/** The account behind `github.token`. */
export const ACTIONS: Account = { login: 'github-actions[bot]', id: 41898282, type: 'Bot' };

type Body = Readonly<Record<string, unknown>>;
type Reply = readonly [status: number, body: unknown, headers?: Readonly<Record<string, string>>];

/** In characters, as GitHub counts them. */
const MAX_BODY_LENGTH = 65_536;

/**
 * GitHub's REST API, and the part of GraphQL about the token's owner and hidden comments: comments on pull requests and check runs in one
 * repository, with GitHub's paths, pages, refusals and rate-limit headers.
 */
export class GitHubApi implements AsyncDisposable {
  readonly repository = 'team/flows';
  readonly comments: Comment[] = [];
  readonly checkRuns: CheckRun[] = [];
  /** Pull requests by number, and whether their conversation is locked. */
  readonly pullRequests = new Map<number, { readonly isLocked: boolean }>([[5, { isLocked: false }]]);
  readonly tokens = new Map<string, Token>([
    ['the token', { account: ACTIONS, permissions: { 'pull-requests': 'write', checks: 'write' } }],
  ]);
  /** Whether it has GraphQL, like GitHub and unlike Gitea. */
  hasGraphql = true;
  /** The method and path of every request, in order. */
  readonly requests: string[] = [];
  /** Lets a test answer instead of the API, before anything is done. */
  fault: (request: string) => Reply | undefined = () => undefined;
  /** Lets a test replace the answer after the request was carried out. */
  faultAfter: (request: string) => Reply | undefined = () => undefined;

  readonly #server: Server;
  #lastId = 1000;

  static async start(): Promise<GitHubApi> {
    const api = new GitHubApi();
    await new Promise<void>((resolve) => {
      api.#server.listen(0, '127.0.0.1', resolve);
    });
    return api;
  }

  private constructor() {
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch((error: unknown) => {
        response.writeHead(500).end(String(error));
      });
    });
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/api/v3`;
  }

  /** A job's environment for the API. */
  environment(): Record<string, string> {
    return {
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_API_URL: this.url,
      GITHUB_GRAPHQL_URL: this.url.replace('/v3', '/graphql'),
      GITHUB_REPOSITORY: this.repository,
    };
  }

  /** Adds a comment that someone has written. */
  add(body: string, user: Account, issue = 5): Comment {
    const comment = { id: (this.#lastId += 1), issue, user, body, isMinimized: false };
    this.comments.push(comment);
    return comment;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const text = Buffer.concat(parts).toString('utf8');
    const asked = `${request.method ?? ''} ${request.url ?? ''}`;
    this.requests.push(asked);
    const [, token = ''] = /^Bearer (.*)$/.exec(request.headers.authorization ?? '') ?? [];
    const refused = this.fault(asked);
    const done = refused ?? this.#reply(asked, this.tokens.get(token), text);
    const [status, body, headers = {}] = refused ? done : (this.faultAfter(asked) ?? done);
    response.writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': '987',
      'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3000),
      ...headers,
    });
    response.end(status === 204 ? undefined : typeof body === 'string' ? body : JSON.stringify(body));
  }

  #reply(asked: string, token: Token | undefined, text: string): Reply {
    if (!token) return [401, { message: 'Bad credentials', status: '401' }];
    const [method = '', path = ''] = asked.split(' ');
    const url = new URL(path, this.url);
    const body = (text === '' ? {} : JSON.parse(text)) as Body;
    if (url.pathname === '/api/graphql') return this.#graphql(token, body);
    if (url.pathname === '/api/v3/user')
      return token.account.type === 'Bot' && this.hasGraphql ? FORBIDDEN : [200, token.account];
    const [, rest] = /^\/api\/v3\/(?:repos\/team\/flows|repositories\/77)(\/.*)$/.exec(url.pathname) ?? [];
    const route = `${method} ${rest ?? ''}`;
    const [, issue] = /^(?:GET|POST) \/issues\/(\d+)\/comments$/.exec(route) ?? [];
    if (issue !== undefined) return this.#ofIssue(method, Number(issue), token, body, url);
    const [, comment] = /^(?:PATCH|DELETE) \/issues\/comments\/(\d+)$/.exec(route) ?? [];
    if (comment !== undefined) return this.#ofComment(method, Number(comment), token, body);
    const [isOfCheckRun, checkRun] =
      /^(?:POST \/check-runs|(?:GET|PATCH) \/check-runs\/(\d+))$/.exec(route) ?? [];
    if (isOfCheckRun !== undefined) return this.#ofCheckRun(method, checkRun, token, body);
    return NOT_FOUND;
  }

  #graphql({ account: { login }, permissions }: Token, { query, variables }: Body): Reply {
    if (!this.hasGraphql) return NOT_FOUND;
    const refused = (message: string): Reply => [200, { data: null, errors: [{ message }] }];
    const { id, ids = [] } = variables as { id?: string; ids?: string[] };
    const named = (node: string | undefined) => this.comments.find((comment) => nodeOf(comment) === node);
    switch (true) {
      case /^\{ viewer \{ login \} \}$/.test(String(query)):
        return [200, { data: { viewer: { login } } }];
      case /^query\(\$ids: \[ID!\]!\) \{ nodes\(ids: \$ids\) \{ \.\.\. on IssueComment \{ id isMinimized \} \} \}$/.test(
        String(query),
      ): {
        if (ids.length > 100) return refused('You may not provide more than 100 node ids');
        const nodes = ids
          .map((node) => named(node))
          .map((comment) => comment && { id: nodeOf(comment), isMinimized: comment.isMinimized });
        return [200, { data: { nodes } }];
      }
      default: {
        const [, prefix, classifier] =
          /^mutation\(\$id: ID!\) \{ (un)?minimizeComment\(input: \{ subjectId: \$id(?:, classifier: (OUTDATED))? \}\) \{ clientMutationId \} \}$/.exec(
            String(query),
          ) ?? [];
        const comment = named(id);
        if (!comment || (prefix === undefined) !== (classifier !== undefined)) return refused('Parse error');
        if (permissions['pull-requests'] !== 'write')
          return refused('Resource not accessible by integration');
        comment.isMinimized = prefix === undefined;
        return [200, { data: { minimizeComment: { clientMutationId: null } } }];
      }
    }
  }

  #ofIssue(method: string, issue: number, token: Token, body: Body, url: URL): Reply {
    const pullRequest = this.pullRequests.get(issue);
    if (!pullRequest) return NOT_FOUND;
    const right = token.permissions['pull-requests'];
    if (method === 'GET') return right === undefined ? FORBIDDEN : this.#page(issue, url);
    if (right !== 'write') return FORBIDDEN;
    if (pullRequest.isLocked) return [403, { message: 'Unable to create comment because issue is locked.' }];
    const invalid = invalidBody(body['body']);
    return invalid ?? [201, shown(this.add(body['body'] as string, token.account, issue))];
  }

  /** A page of comments, with links to the others by the repository's number, as GitHub has them. */
  #page(issue: number, url: URL): Reply {
    const size = Math.min(100, Number(url.searchParams.get('per_page') ?? 30));
    const page = Number(url.searchParams.get('page') ?? 1);
    const all = this.comments.filter((comment) => comment.issue === issue);
    const last = Math.max(1, Math.ceil(all.length / size));
    const link = (to: number, relation: string) =>
      `<${this.url}/repositories/77/issues/${issue}/comments?per_page=${size}&page=${to}>; rel="${relation}"`;
    const links = [
      ...(page > 1 ? [link(page - 1, 'prev')] : []),
      ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
      ...(page > 1 ? [link(1, 'first')] : []),
    ];
    const items = all.slice(size * (page - 1), size * page).map(shown);
    return [200, items, links.length === 0 ? {} : { link: links.join(', ') }];
  }

  #ofComment(method: string, id: number, token: Token, body: Body): Reply {
    const at = this.comments.findIndex((comment) => comment.id === id);
    const comment = this.comments[at];
    if (!comment) return NOT_FOUND;
    if (token.permissions['pull-requests'] !== 'write') return FORBIDDEN;
    if (method === 'DELETE') {
      this.comments.splice(at, 1);
      return [204, undefined];
    }
    const invalid = invalidBody(body['body']);
    if (invalid) return invalid;
    comment.body = body['body'] as string;
    return [200, shown(comment)];
  }

  #ofCheckRun(method: string, id: string | undefined, { permissions }: Token, body: Body): Reply {
    if (permissions.checks !== 'write') return FORBIDDEN;
    const asked = this.checkRuns.find((checkRun) => String(checkRun.id) === id);
    if (method === 'GET')
      return asked
        ? [200, { id: asked.id, output: { annotations_count: asked.annotations.length } }]
        : NOT_FOUND;
    const { title, summary, annotations = [] } = body['output'] as Body & { annotations?: Body[] };
    if (typeof title !== 'string' || typeof summary !== 'string' || summary.length > 65_535)
      return [422, { message: 'Invalid request.\n\nInvalid property /output/summary' }];
    if (annotations.length > 50) return [422, { message: 'Invalid request.\n\nOnly 50 items are allowed' }];
    const isWrong = ({ path, start_line: start, end_line: end, message }: Body) =>
      typeof path !== 'string' || !Number.isInteger(start) || !Number.isInteger(end) || message === '';
    if (annotations.some(isWrong)) return [422, { message: 'Invalid request.' }];
    if (asked) {
      Object.assign(asked, { title, summary });
      asked.annotations.push(...annotations);
      return [200, { id: asked.id }];
    }
    if (id !== undefined) return NOT_FOUND;
    const { name, head_sha: sha, status, conclusion, details_url: url } = body as Record<string, string>;
    const made = { id: (this.#lastId += 1), title, summary, annotations: [...annotations] };
    this.checkRuns.push({
      ...{ name: name ?? '', head_sha: sha ?? '', status: status ?? '' },
      ...{ conclusion: conclusion ?? '', details_url: url, ...made },
    });
    return [201, { id: made.id }];
  }
}

const FORBIDDEN: Reply = [403, { message: 'Resource not accessible by integration', status: '403' }];
const NOT_FOUND: Reply = [404, { message: 'Not Found', status: '404' }];

function invalidBody(body: unknown): Reply | undefined {
  if (typeof body !== 'string' || body.trim() === '')
    return [422, { message: 'Validation Failed', errors: ['body can’t be blank'] }];
  return body.length > MAX_BODY_LENGTH
    ? [
        422,
        {
          message: `Validation Failed`,
          errors: [`body is too long (maximum is ${MAX_BODY_LENGTH} characters)`],
        },
      ]
    : undefined;
}

function nodeOf({ id }: Comment): string {
  return `IC_${id}`;
}

function shown(comment: Comment): object {
  const { id, user, body } = comment;
  return { id, node_id: nodeOf(comment), user, body, created_at: '2026-01-01T00:00:00Z' };
}
