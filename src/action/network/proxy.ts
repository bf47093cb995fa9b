import { checkBypass } from '@actions/http-client/lib/proxy';

type Env = Record<string, string | undefined>;

/** Where programs look for a proxy. Those in lower case come first, as in curl. */
const OF_HTTPS = ['https_proxy', 'HTTPS_PROXY'];
const OF_HTTP = ['http_proxy', 'HTTP_PROXY'];
const EXCEPTIONS = ['no_proxy', 'NO_PROXY'];
const OF_ALL = ['all_proxy', 'ALL_PROXY'];

/** Which of the two spellings named the proxy, by the one in upper case. */
const givenBy = new Map<string, string>();

/** No proxy leads to the machine that we are on. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** A proxy that a request goes through. */
export interface Proxy {
  /** Without credentials. */
  readonly origin: string;
  /** The value of `Proxy-Authorization`; `undefined` without credentials. */
  readonly authorization: string | undefined;
  /** The proxy and who named it, for messages: without credentials. */
  readonly shown: string;
}

/**
 * The environment's proxy for an address, if it has one.
 * @throws {Error} where a variable names something that is no proxy. The message does not quote it, as there may be a password in it.
 */
export function proxyFor(url: URL): Proxy | undefined {
  unifyProxyVariables(process.env);
  const general = url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
  const address = process.env[general];
  const variable = givenBy.get(general) ?? general;
  if (address === undefined || checkBypass(url)) return undefined;
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

/**
 * The variables of proxies as they are, for programs that shall not get what `unifyProxyVariables` makes of them.
 * One that is not there is `undefined`.
 */
export function proxyVariables(env: Env): Env {
  const names = [...OF_HTTPS, ...OF_HTTP, ...EXCEPTIONS, ...OF_ALL];
  return Object.fromEntries(names.map((name) => [name, env[name]]));
}

/**
 * Writes the variables so that each part of GitHub's artifact client, which have rules of their own, reads the same from them: an address
 * without `http://` is completed, `NO_PROXY` gets domains in the form that all know, and what only some know is taken away.
 */
export function unifyProxyVariables(env: Env): void {
  const exceptions = (valueOf(env, EXCEPTIONS) ?? '').split(/[\s,]+/).filter((item) => item !== '');
  const isDirect = exceptions.includes('*');
  for (const names of [OF_HTTPS, OF_HTTP]) {
    const value = valueOf(env, names);
    const [lower = '', upper = ''] = names;
    // Once they are unified, both are there and equal.
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

/** `example.com` stands for its subdomains too, as `.example.com` and `*.example.com` do. */
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

/** The same for both spellings. */
function set(env: Env, names: readonly string[], value: string | undefined): void {
  for (const name of names) {
    if (value === undefined) Reflect.deleteProperty(env, name);
    else env[name] = value;
  }
}
