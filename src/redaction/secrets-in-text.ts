import { namedScalars } from './named-scalars.js';
import { isSecretName, mayHoldSecretNames, nameOfScalar, secretIf, type SecretIf } from './secret-names.js';

/** User and password of a URL, wherever it stands in a text. */
const URL_USER = /[a-z][a-z0-9+.-]{0,30}:\/\/([^\s/?#@:"'<>`]{0,4096})(?::([^\s/?#"<>`]{0,4096}))?@/gi;

/** `name=value`, as in queries, command lines, .env files and connection strings, and members of JSON. */
const ASSIGNMENT =
  /(?<![\w.-])([A-Za-z_][\w.-]{0,60})=(?:(?:Bearer|Basic|Token) {1,4})?("[^"\n]*"|'[^'\n]*'|[^\s;,&"']+)/g;
const HEADER = /\bauthorization: {0,4}(?:(?:bearer|basic|token) {1,4})?([^\s;,&"']+)/gi;
const MEMBER = /"([A-Za-z_][\w.-]{0,60})"\s{0,4}:\s{0,4}("(?:[^"\\\n]|\\.)*")/g;
/** A decorator before its attributes: `kubernetes:image=x,secrets=y`. */
const DECORATOR = /(?<![\w.-])([a-z_]\w{0,60}):$/;

/** What a key in PEM has in its first line, whatever its name. */
const PRIVATE_KEY = 'PRIVATE KEY-----';

/** A longer text is not looked through for what stands within. */
const LONGEST_TEXT = 64 * 1024;

/** The texts behind the name of a secret, even those whose value is not a secret. */
export function secretsInText(text: string): string[] {
  if (text.length > LONGEST_TEXT || !mayHoldSecretNames(text)) return [];
  const named = [
    ...assignments(text),
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

/** Within a text, PWD is no directory. */
function isNameInText(name: string): boolean {
  return isSecretName(name) || isSecretName(name.toLowerCase());
}

/** Attributes of a decorator have its name before theirs. */
function assignments(text: string): (readonly [string, string])[] {
  let [decorator, end] = ['', 0];
  return [...text.matchAll(ASSIGNMENT)].map(({ 0: all, 1: name = '', 2: value = '', index }) => {
    const own = DECORATOR.exec(text.slice(Math.max(0, index - 62), index))?.[1];
    if (own !== undefined || text.slice(end, index) !== ',') decorator = own ?? '';
    end = index + all.length;
    return [`${decorator} ${name}`, value.replace(/^(["'])(.*)\1$/, '$2')];
  });
}

/** The passwords of URLs in a text. A user may be a token; a password that is the user's name does not count. */
export function secretsInUrls(text: string): string[] {
  if (text.length > LONGEST_TEXT || !text.includes('://')) return [];
  return [...text.matchAll(URL_USER)].flatMap(([, user = '', password]) => [
    ...(looksRandom(user) ? [user] : []),
    ...(password !== undefined && password !== user ? [password] : []),
  ]);
}

/** The value of an `Authorization` header, without the word before it. */
export function withoutScheme(value: string): string[] {
  const credentials = bare(value);
  return credentials === value ? [] : [credentials, ...decodedBase64(credentials)];
}

function bare(value: string): string {
  return value.replace(/^(?:bearer|basic|token) +(?=\S)/i, '');
}

/** The text that a value is base64 of, as in manifests of Kubernetes, and the password of a pair that is. */
export function decodedBase64(value: string): string[] {
  if (value.length > LONGEST_TEXT || value.length % 4 !== 0 || !/^[A-Za-z0-9+/]{8,}={0,2}$/.test(value))
    return [];
  const text = Buffer.from(value, 'base64').toString();
  if (!/^[\t\n\r\P{C}]+$/u.test(text) || text.includes('\uFFFD')) return [];
  const password = /^[^\s:]{1,200}:(\S+)$/.exec(text)?.[1];
  return [text, ...(password === undefined ? [] : [password])];
}

/** Whether a text was made by a machine: a UUID, or 16 letters and digits or more in a row. */
export function looksRandom(text: string): boolean {
  if (!/^[\w+/=-]{16,}$/.test(text)) return false;
  if (/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)) return true;
  return text.split(/[-_/]/).some((part) => part.length >= 16 && /\d/.test(part) && /[A-Za-z]/.test(part));
}

/** Whether a value is what its name says: not the place or the name of it. */
export const IS_SECRET: Readonly<Record<SecretIf, (value: string) => boolean>> = {
  random: looksRandom,
  address: (value) => /^https?:\/\/[^\s/]+\/\S{8,}$/.test(value),
  authorization: (value) => bare(value) !== value,
  // As it is, a file is looked through for what is secret in it.
  base64: (value) => /^[A-Za-z0-9+/]{64,}={0,2}$/.test(value.replace(/\s+/g, '')),
};

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return '';
  }
}

/** As it is meant. */
export function decodedUrl(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
