import type { ArtifactClient } from '@actions/artifact';
import { withPlainLines } from './library-lines.js';
import { proxyFor, unifyProxyVariables } from './proxy.js';

/**
 * GitHub's artifact client, which looks for proxies itself, for whatever server: it refuses all but GitHub's own by their names. Its errors
 * name the proxy, where nobody has answered.
 */
export async function artifactClient(): Promise<ArtifactClient> {
  unifyProxyVariables(process.env);
  const { DefaultArtifactClient } = await import('@actions/artifact');
  return new Proxy<ArtifactClient>(new DefaultArtifactClient(), {
    get(client, name) {
      const member: unknown = Reflect.get(client, name);
      if (typeof member !== 'function') return member;
      return async (...args: unknown[]) => {
        try {
          return await withPlainLines(() => asOnGitHub(() => member.apply(client, args) as Promise<unknown>));
        } catch (error) {
          throw explained(error as Error);
        }
      };
    },
  });
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

/** What REST answers for an artifact whose days are over; lists have it still. */
const GONE = 410;

/** An answer has its status in parentheses. The client's advice on its own network is of no use in another. */
function explained(error: Error): Error {
  if ((error as { status?: unknown }).status === GONE) {
    error.message = `the artifact has expired: a repository's settings say for how many days it keeps artifacts`;
    return error;
  }
  const service = process.env['ACTIONS_RESULTS_URL'];
  const [said = ''] = error.message.split('\nIf you are using self-hosted runners');
  const isAnswered = /\(\d{3}\)/.test(said);
  const proxy = isAnswered || !service || !URL.canParse(service) ? undefined : proxyFor(new URL(service));
  error.message = proxy ? `${said} (through the proxy ${proxy.shown})` : said;
  return error;
}
