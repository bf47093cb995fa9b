import type { ArtifactClient } from '@actions/artifact';
import type { HttpClient } from '@actions/http-client';
import { withPlainLines } from './library-lines.js';
import { withShortAnswers } from '../network/short-answers.js';
import { proxyFor, unifyProxyVariables } from '../network/proxy.js';

/** Takes a tenth of a second: it is loaded while Python works. */
export const loadArtifactLibrary = () => import('./artifact-library.js');

/** The client only uploads: what it is answered is short. */
const LIMITS = { who: 'the artifact service', mostBytes: 1024 ** 2 };

/**
 * GitHub's artifact client, which looks for proxies itself, for whatever server: it refuses all but GitHub's own by their names. Its errors
 * name the proxy, where nobody has answered.
 * @param signal ends what it asks when aborted
 */
export async function artifactClient(signal: AbortSignal): Promise<ArtifactClient> {
  unifyProxyVariables(process.env);
  const service = process.env['ACTIONS_RESULTS_URL'];
  // What is no proxy is refused here, by the name of its variable: the client would not name it.
  if (service && URL.canParse(service)) proxyFor(new URL(service));
  const { DefaultArtifactClient } = await loadArtifactLibrary();
  if (!isGitHub(process.env['GITHUB_SERVER_URL'])) await askAsBefore();
  return new Proxy<ArtifactClient>(new DefaultArtifactClient(), {
    get(client, name) {
      const member: unknown = Reflect.get(client, name);
      if (typeof member !== 'function') return member;
      return async (...args: unknown[]) => {
        try {
          return await withPlainLines(() =>
            withShortAnswers({ ...LIMITS, signal }, () =>
              asOnGitHub(() => member.apply(client, args) as Promise<unknown>),
            ),
          );
        } catch (error) {
          throw explained(error as Error);
        }
      };
    },
  });
}

let asksAsBefore = false;

/**
 * Has artifacts created as versions 4 to 6 of the protocol do it, which all servers understand. Version 7 adds what kind of file an artifact
 * is, which other servers than GitHub learn later: Gitea, Forgejo and act answer a field that they do not know with 500, as if they were ill.
 */
async function askAsBefore(): Promise<void> {
  if (asksAsBefore) return;
  asksAsBefore = true;
  const { HttpClient } = await loadArtifactLibrary();
  const post = Reflect.get(HttpClient.prototype, 'post') as Post;
  const asBefore: Post = function (this: HttpClient, url, data, ...others) {
    return post.call(this, url, url.endsWith('/CreateArtifact') ? createdAsBefore(data) : data, ...others);
  };
  Reflect.set(HttpClient.prototype, 'post', asBefore);
}

type Post = (this: HttpClient, url: string, data: string, ...others: unknown[]) => Promise<unknown>;

function createdAsBefore(data: string): string {
  const { mime_type: _, ...request } = JSON.parse(data) as Record<string, unknown>;
  return JSON.stringify({ ...request, version: 4 });
}

const GITHUB = 'https://github.com';

/** The client looks at the server's name as it is called, and at no other time. */
function asOnGitHub<Value>(call: () => Promise<Value>): Promise<Value> {
  const server = process.env['GITHUB_SERVER_URL'];
  if (isGitHub(server)) return call();
  process.env['GITHUB_SERVER_URL'] = GITHUB;
  try {
    return call();
  } finally {
    process.env['GITHUB_SERVER_URL'] = server;
  }
}

/** Whether a server is one of GitHub's own, as the client itself tells. */
export function isGitHub(server: string | undefined): boolean {
  const hostname = URL.canParse(server || GITHUB) ? new URL(server || GITHUB).hostname : '';
  return hostname === 'github.com' || /\.(ghe\.com|localhost)$/.test(hostname);
}

/** An answer has its status in parentheses. The client's advice on its own network is of no use in another. */
function explained(error: Error): Error {
  const service = process.env['ACTIONS_RESULTS_URL'];
  const [said = ''] = error.message.split('\nIf you are using self-hosted runners');
  const isAnswered = /\(\d{3}\)/.test(said);
  const proxy = isAnswered || !service || !URL.canParse(service) ? undefined : proxyFor(new URL(service));
  error.message = proxy ? `${said} (through the proxy ${proxy.shown})` : said;
  return error;
}
