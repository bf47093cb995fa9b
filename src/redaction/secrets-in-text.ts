import { namedScalars } from './named-scalars.js';
import { isSecretName, mayHoldSecretNames, nameOfScalar, secretIf, type SecretIf } from './secret-names.js';

/** User and password of a URL, anywhere in a text. */
const URL_USER = /[a-z][a-z0-9+.-]{0,30}:\/\/([^\s/?#@:"'<>`]{0,4096})(?::([^\s/?#"<>`]{0,4096}))?@/gi;

/** `name=value`, as in queries, command lines, .env files and connection strings. Below: headers, and members of JSON. */
const ASSIGNMENT =
  /(?<![\w.]|[\w.]-)([A-Za-z_][\w.-]{0,60})=(?:(?:Bearer|Basic|Token) {1,4})?("[^"\n]*"|'[^'\n]*'|[^\s;,&"']+)/g;
/** `--name value` on a command line. */
const OPTION = /(?<![\w.-])--([A-Za-z][\w.-]{0,60})[ \t]{1,4}("[^"\n]*"|'[^'\n]*'|[^\s;,&"'-][^\s;,&"']*)/g;
const HEADER = /\bauthorization: {0,4}(?:(?:bearer|basic|token) {1,4})?([^\s;,&"']+)/gi;
const MEMBER = /"([A-Za-z_][\w.-]{0,60})"\s{0,4}:\s{0,4}("(?:[^"\\\n]|\\.)*")/g;
/** A decorator before its attributes: `kubernetes:image=x,secrets=y`. */
const DECORATOR = /(?<![\w.-])([a-z_]\w{0,60}):$/;

/** In the first line of any key in PEM format, whatever its name. */
const PRIVATE_KEY = 'PRIVATE KEY-----';

/** Longer texts are not searched. */
const MAX_TEXT_LENGTH = 64 * 1024;

/** The texts after names of secrets, even if the value is not a secret. */
export function secretsInText(text: string): string[] {
  if (text.length > MAX_TEXT_LENGTH || !mayHoldSecretNames(text)) return [];
  const named = [
    ...assignments(text),
    ...[...text.matchAll(OPTION)].map(([, name = '', value = '']) => [name, unquoted(value)] as const),
    ...[...text.matchAll(MEMBER)].map(([, name = '', value = '']) => [name, String(parsed(value))] as const),
  ];
  return [
    ...[...text.matchAll(HEADER)].map(([, value = '']) => value),
    ...(text.includes(PRIVATE_KEY) ? [text] : []),
    ...named.filter(([name]) => isNameInText(name)).map(([, value]) => value),
    ...namedScalars(text, SECRET_SCALARS).flatMap(([name, value]) =>
      isNameInText(name) || looksRandom(value) ? [bare(value), ...decodedBase64(bare(value))] : [],
    ),
  ];
}

const SECRET_SCALARS = {
  nameWithin: nameOfScalar,
  isWanted: (name: string) => isNameInText(name) || secretIf(name) === 'random',
};

/** Within a text, PWD means a password, not a directory. */
function isNameInText(name: string): boolean {
  return isSecretName(name) || isSecretName(name.toLowerCase());
}

/** The name of a decorator's attribute begins with the decorator's name. */
function assignments(text: string): (readonly [string, string])[] {
  let [decorator, end] = ['', 0];
  return [...text.matchAll(ASSIGNMENT)].map(({ 0: all, 1: name = '', 2: value = '', index }) => {
    const own = DECORATOR.exec(text.slice(Math.max(0, index - 62), index))?.[1];
    if (own !== undefined || text.slice(end, index) !== ',') decorator = own ?? '';
    end = index + all.length;
    return [`${decorator} ${name}`, unquoted(value)];
  });
}

function unquoted(value: string): string {
  return value.replace(/^(["'])(.*)\1$/, '$2');
}

/** The passwords in a text's URLs. A user may be a token; a password that equals the user's name does not count. */
export function secretsInUrls(text: string): string[] {
  if (text.length > MAX_TEXT_LENGTH || !text.includes('://')) return [];
  return [...text.matchAll(URL_USER)].flatMap(([, user = '', password]) => [
    ...(looksRandom(user) ? [user] : []),
    ...(password !== undefined && password !== user ? [password] : []),
  ]);
}

/** The value of an `Authorization` header, without its scheme. */
export function withoutScheme(value: string): string[] {
  const credentials = bare(value);
  return credentials === value ? [] : [credentials, ...decodedBase64(credentials)];
}

function bare(value: string): string {
  return value.replace(/^(?:bearer|basic|token) +(?=\S)/i, '');
}

/** The text that a value encodes in base64, as in Kubernetes manifests, and its password if it is a pair. */
export function decodedBase64(value: string): string[] {
  if (value.length > MAX_TEXT_LENGTH || value.length % 4 !== 0 || !/^[A-Za-z0-9+/]{8,}={0,2}$/.test(value))
    return [];
  const text = Buffer.from(value, 'base64').toString();
  if (!/^[\t\n\r\P{C}]+$/u.test(text) || text.includes('\uFFFD')) return [];
  const password = /^[^\s:]{1,200}:(\S+)$/.exec(text)?.[1];
  return [text, ...(password === undefined ? [] : [password])];
}

/** Whether a machine generated a text: a UUID, or a run of at least 16 letters and digits. */
export function looksRandom(text: string): boolean {
  if (!/^[\w+/=-]{16,}$/.test(text)) return false;
  if (/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)) return true;
  return text.split(/[-_/]/).some((part) => part.length >= 16 && /\d/.test(part) && /[A-Za-z]/.test(part));
}

/** Whether a value is the secret itself, and not its location or name. */
export const IS_SECRET: Readonly<Record<SecretIf, (value: string) => boolean>> = {
  random: looksRandom,
  address: (value) => /^https?:\/\/[^\s/]+\/\S{8,}$/.test(value),
  authorization: (value) => bare(value) !== value,
  // An unencoded file is searched for the secrets in it.
  base64: (value) => /^[A-Za-z0-9+/]{64,}={0,2}$/.test(value.replace(/\s+/g, '')),
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return '';
  }
}

/** Decoded if possible, otherwise unchanged. */
export function decodedUrl(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
