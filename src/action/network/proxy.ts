import { checkBypass } from '@actions/http-client/lib/proxy';

type Env = Record<string, string | undefined>;

/** The variables in which programs look for a proxy. Lower case comes first, as in curl. */
const OF_HTTPS = ['https_proxy', 'HTTPS_PROXY'];
const OF_HTTP = ['http_proxy', 'HTTP_PROXY'];
const EXCEPTIONS = ['no_proxy', 'NO_PROXY'];
const OF_ALL = ['all_proxy', 'ALL_PROXY'];

/** Which spelling named the proxy; the key is the upper-case one. */
const givenBy = new Map<string, string>();

/** Requests to this machine never use a proxy. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** A proxy for a request. */
export interface Proxy {
  /** Without credentials. */
  readonly origin: string;
  /** The value for `Proxy-Authorization`; `undefined` without credentials. */
  readonly authorization: string | undefined;
  /** The proxy and the variable that names it, for messages; without credentials. */
  readonly shown: string;
}

/**
 * The environment's proxy for an address, if there is one.
 * @throws {Error} if a variable's value is not a proxy. The message does not quote it, because it may contain a password.
 */
export function proxyFor(url: URL): Proxy | undefined {
  unifyProxyVariables(process.env);
  return checkBypass(url) ? undefined : proxyOf(url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY');
}

/**
 * Rejects a proxy that GitHub's artifact client could not read. It reads one even if `NO_PROXY` excepts all servers, and its own error
 * would not name the variable.
 * @throws {Error} as `proxyFor` does
 */
export function checkProxyOfClient(): void {
  unifyProxyVariables(process.env);
  if (!proxyOf('HTTPS_PROXY')) proxyOf('HTTP_PROXY');
}

/** @throws {Error} */
function proxyOf(general: 'HTTPS_PROXY' | 'HTTP_PROXY'): Proxy | undefined {
  const address = process.env[general];
  const variable = givenBy.get(general) ?? general;
  if (address === undefined) return undefined;
  const proxy = URL.canParse(address) ? new URL(address) : undefined;
  if (!proxy || !['http:', 'https:'].includes(proxy.protocol))
    throw new Error(`${variable} must be the address of a proxy, like http://proxy.example.com:3128`);
  const { username, password, origin } = proxy;
  const credentials = Buffer.from([username, password].map((part) => decoded(part, variable)).join(':'));
  return {
    origin,
    authorization: username === '' && password === '' ? undefined : `Basic ${credentials.toString('base64')}`,
    shown: `${origin} (${variable})`,
  };
}

/** @throws {Error} */
function decoded(part: string, variable: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    throw new Error(
      `${variable} has a % in its name or password that is not an escape: write each % there as %25`,
      {
        cause: error,
      },
    );
  }
}

/** The original proxy variables, for programs that must not get what `unifyProxyVariables` makes of them. Unset ones are `undefined`. */
export function proxyVariables(env: Env): Env {
  const names = [...OF_HTTPS, ...OF_HTTP, ...EXCEPTIONS, ...OF_ALL];
  return Object.fromEntries(names.map((name) => [name, env[name]]));
}

/**
 * Rewrites the variables so that all parts of GitHub's artifact client, which have different rules, read them alike: it adds a missing
 * `http://`, writes domains in `NO_PROXY` in the forms that every part knows, and removes what only some parts know.
 */
export function unifyProxyVariables(env: Env): void {
  const exceptions = (valueOf(env, EXCEPTIONS) ?? '').split(/[\s,]+/).filter((item) => item !== '');
  const isDirect = exceptions.includes('*');
  for (const names of [OF_HTTPS, OF_HTTP]) {
    const value = valueOf(env, names);
    const [lower = '', upper = ''] = names;
    // Once unified, both exist and are equal.
    if (env[lower] !== env[upper]) givenBy.set(upper, valueOf(env, [lower]) === undefined ? upper : lower);
    set(env, names, value === undefined || isDirect ? undefined : withScheme(value));
  }
  const hasProxy = valueOf(env, [...OF_HTTPS, ...OF_HTTP]) !== undefined;
  set(
    env,
    EXCEPTIONS,
    hasProxy ? [...new Set([...exceptions, ...LOOPBACK].flatMap(bothForms))].join(',') : undefined,
  );
  set(env, OF_ALL, undefined);
}

/** `example.com` includes its subdomains, like `.example.com` and `*.example.com`. */
function bothForms(exception: string): string[] {
  const domain = exception.toLowerCase().replace(/^\*?\./, '');
  return /[a-z]/.test(domain) && !domain.includes(':') ? [domain, `.${domain}`] : [domain];
}

function withScheme(address: string): string {
  return address.includes('://') ? address : `http://${address}`;
}

function valueOf(env: Env, names: readonly string[]): string | undefined {
  return names.map((name) => env[name]?.trim()).find((value) => value !== undefined && value !== '');
}

/** Sets both spellings. */
function set(env: Env, names: readonly string[], value: string | undefined): void {
  for (const name of names) {
    if (value === undefined) Reflect.deleteProperty(env, name);
    else env[name] = value;
  }
}
