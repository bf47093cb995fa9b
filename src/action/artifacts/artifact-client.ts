import type { ArtifactClient } from '@actions/artifact';
import type { HttpClient, HttpClientResponse } from '@actions/http-client';
import { withPlainLines } from './library-lines.js';
import { withShortAnswers } from '../network/short-answers.js';
import { checkProxyOfClient, proxyFor } from '../network/proxy.js';

/** Loading takes a tenth of a second, so it happens while Python works. */
export const loadArtifactLibrary = () => import('./artifact-library.js');

/** The client only uploads, so the answers it gets are short. */
const LIMITS = { who: 'the artifact service', maxBytes: 1024 ** 2 };

/**
 * GitHub's artifact client. It looks up proxies itself, for any server; it rejects all servers but GitHub's by their names. If a request
 * got no answer, its errors name the proxy.
 * @param signal aborts its requests
 */
export async function artifactClient(signal: AbortSignal): Promise<ArtifactClient> {
  checkProxyOfClient();
  const { DefaultArtifactClient } = await loadArtifactLibrary();
  await keepTokenAtHome();
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

let keepsTokenAtHome = false;

/**
 * The client repeats a request at the address that a redirect names, with the token, whatever server that is. Only the server itself may
 * redirect; any other redirect is a refusal.
 */
async function keepTokenAtHome(): Promise<void> {
  if (keepsTokenAtHome) return;
  keepsTokenAtHome = true;
  const { HttpClient } = await loadArtifactLibrary();
  const send = Reflect.get(HttpClient.prototype, 'requestRaw') as Send;
  const sendAtHome: Send = async function (this: HttpClient, info, data) {
    const answer = await send.call(this, info, data);
    const { headers, statusCode = 0 } = answer.message;
    const { origin, href } = info.parsedUrl;
    const place = headers.location;
    if (place === undefined || statusCode < 300 || statusCode > 399) return answer;
    const to = URL.canParse(place, href) ? new URL(place, href).origin : 'no address';
    if (to === origin) return answer;
    answer.message.resume();
    delete headers.location;
    const msg = `it redirects to ${to}, which must not get the job's token`;
    return Object.assign(answer, { readBody: () => Promise.resolve(JSON.stringify({ msg })) });
  };
  Reflect.set(HttpClient.prototype, 'requestRaw', sendAtHome);
}

type Send = (
  this: HttpClient,
  info: { readonly parsedUrl: URL },
  data: unknown,
) => Promise<HttpClientResponse>;

let asksAsBefore = false;

/**
 * Creates artifacts as versions 4 to 6 of the protocol do, which all servers understand. Version 7 adds the artifact's file type. Other
 * servers than GitHub learn that later: Gitea, Forgejo and act answer an unknown field with 500, as if they were down.
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

/** The client checks the server's name when it is called, and at no other time. */
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

/** Whether a server is one of GitHub's own, by the client's own rule. */
export function isGitHub(server: string | undefined): boolean {
  const hostname = URL.canParse(server || GITHUB) ? new URL(server || GITHUB).hostname : '';
  return hostname === 'github.com' || /\.(ghe\.com|localhost)$/.test(hostname);
}

/** An answer has its status in parentheses. The client's advice on GitHub's network does not help on another. */
function explained(error: Error): Error {
  const service = process.env['ACTIONS_RESULTS_URL'];
  const [message = ''] = error.message.split('\nIf you are using self-hosted runners');
  const isAnswered = /\(\d{3}\)/.test(message);
  const proxy = isAnswered || !service || !URL.canParse(service) ? undefined : proxyFor(new URL(service));
  error.message = proxy ? `${message} (through the proxy ${proxy.shown})` : message;
  return error;
}
