import { isPlainMember, isSecretName, mayNameKey } from './secret-names.js';

/** A variable's shorter value, such as `true`, is no secret, whatever its name. */
const SHORTEST_VALUE = 6;

/** What is shown in place of a secret. */
export const REPLACEMENT = '***';

/** Values that are words for a setting, whatever their name. */
const SETTINGS = new Set(
  'auto default disabled enabled false ignore inherit none null optional required true unused'.split(' '),
);

/** User and password of a URL, wherever it stands in a text. */
const URL_USER = /[a-z][a-z0-9+.-]{0,30}:\/\/([^\s/?#@:"'<>`]{0,4096})(?::([^\s/?#"<>`]{0,4096}))?@/gi;

/** `name=value`, as in queries, command lines, .env files and connection strings, and members of JSON. */
const ASSIGNMENT =
  /(?<![\w.-])([A-Za-z_][\w.-]{0,60})=(?:(?:Bearer|Basic|Token) {1,4})?("[^"\n]*"|'[^'\n]*'|[^\s;,&"']+)/g;
const HEADER = /\bauthorization: {0,4}(?:(?:bearer|basic|token) {1,4})?([^\s;,&"']+)/gi;
const MEMBER = /"([A-Za-z_][\w.-]{0,60})"\s{0,4}:\s{0,4}("(?:[^"\\\n]|\\.)*")/g;

/** What a key in PEM has in its first line, whatever its name. */
const PRIVATE_KEY = 'PRIVATE KEY-----';

/** A longer text is not looked through for what stands within. */
const LONGEST_TEXT = 64 * 1024;

/**
 * The values that are secret: those whose name says so, passwords within URLs, and those that were `given` as such, which may have
 * several lines.
 * @param named environment variables or parameters, by name; lists, objects, and texts that are JSON objects count by what is in them
 */
export function secretValues(
  named: Readonly<Record<string, unknown>>,
  given: readonly string[] = [],
): string[] {
  const find = finder();
  const inValues = Object.entries(named).flatMap(([name, value]) => find(name, value));
  return [...new Set([...given, ...inValues])].filter((value) => value.trim() !== '');
}

/** Finds secrets below a name; what holds itself is gone through once. */
function finder(): (name: string, value: unknown) => string[] {
  const seen = { secret: new Set<unknown>(), other: new Set<unknown>() };
  const find = (name: string, value: unknown): string[] => {
    const isSecret = isSecretName(name);
    const inner = entriesOf(value);
    if (inner) {
      const gone = seen[isSecret ? 'secret' : 'other'];
      if (gone.has(value)) return [];
      gone.add(value);
      return inner.flatMap(([key, item]) => find(nameWithin(name, key), item));
    }
    if (isInteger(value)) return isSecret ? longEnough(String(value)) : [];
    if (typeof value !== 'string') return [];
    const own = isSecret || (mayNameKey(name) && looksRandom(value)) ? longEnough(value) : [];
    const json = parsedJson(value);
    return [
      ...own,
      ...withoutScheme(own),
      ...(json === undefined ? secretsWithin(value) : find(isSecret ? name : '', json)),
    ];
  };
  return find;
}

/** What stands in a text behind a name of a secret, or in a URL. */
function secretsWithin(text: string): string[] {
  if (text.length > LONGEST_TEXT) return [];
  const named = [
    ...[...text.matchAll(ASSIGNMENT)].map(([, name = '', value = '']) => [
      name,
      value.replace(/^(["'])(.*)\1$/, '$2'),
    ]),
    ...[...text.matchAll(MEMBER)].map(([, name = '', value = '']) => [name, String(parsedText(value))]),
  ] as [string, string][];
  return [
    ...[...text.matchAll(URL_USER)].flatMap(([, user = '', password]) => urlSecrets(user, password)),
    ...[...text.matchAll(HEADER)].flatMap(([, value = '']) => longEnough(value)),
    ...(text.includes(PRIVATE_KEY) ? longEnough(text) : []),
    // Within a text, PWD is no directory.
    ...named.flatMap(([name, value]) =>
      isSecretName(name) || isSecretName(name.toLowerCase()) ? longEnough(value) : [],
    ),
  ];
}

/** As written, and as meant. A user may be a token, and a password that is the user's name is none. */
function urlSecrets(user: string, password: string | undefined): string[] {
  const found = [
    ...(looksRandom(user) ? longEnough(user) : []),
    ...(password !== undefined && password !== user ? longEnough(password) : []),
  ];
  return [...new Set(found.flatMap((secret) => [secret, decoded(secret)]))];
}

/** The value of an `Authorization` header, without the word before it. */
function withoutScheme(values: readonly string[]): string[] {
  return values.flatMap((value) => /^(?:bearer|basic|token) +(\S{6,})$/i.exec(value)?.[1] ?? []);
}

/** Whether a text was made by a machine: a UUID, or 16 letters and digits or more in a row. */
function looksRandom(text: string): boolean {
  if (!/^[\w+/=-]{16,}$/.test(text)) return false;
  if (/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)) return true;
  return text.split(/[-_/]/).some((part) => part.length >= 16 && /\d/.test(part) && /[A-Za-z]/.test(part));
}

function parsedText(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return '';
  }
}

/** What is in something secret is secret, too, but for what tells whose it is. */
function nameWithin(name: string, key: string | undefined): string {
  if (key === undefined) return name;
  return isSecretName(name) && !isPlainMember(key, name) ? name : key;
}

function isInteger(value: unknown): value is number | bigint {
  return Number.isInteger(value) || typeof value === 'bigint';
}

function longEnough(text: string): string[] {
  const seen = text.trim();
  return seen.length >= SHORTEST_VALUE && !SETTINGS.has(seen.toLowerCase()) ? [text] : [];
}

/** What a list, set, map or plain object holds, by key, if it has any; `undefined` for other values. */
function entriesOf(value: unknown): [string | undefined, unknown][] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value) || value instanceof Set)
    return [...(value as Iterable<unknown>)].map((item) => [undefined, item]);
  if (value instanceof Map) return [...value].map(([key, item]) => [String(key), item]);
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null ? Object.entries(value) : undefined;
}

/** A key file, as of a service account, or a Config, is JSON that has the secret in it. Other texts are nothing. */
function parsedJson(text: string): unknown {
  if (!/^\s*[{[]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * The same values with `***` in place of those that must not be shown as their names say so, however short a text is. Numbers
 * of fewer digits than a secret has, and flags, stay.
 */
export function withoutSecretValues(
  named: Readonly<Record<string, unknown>>,
  isSecret: (name: string) => boolean = isSecretName,
): Record<string, unknown> {
  const copies = { secret: new Map<unknown, unknown>(), other: new Map<unknown, unknown>() };
  const hide = (name: string, value: unknown): unknown => {
    const isNamed = isSecret(name);
    if (typeof value === 'string') return isNamed && value !== '' ? REPLACEMENT : value;
    if (isInteger(value)) return isNamed && longEnough(String(value)).length > 0 ? REPLACEMENT : value;
    const known = copies[isNamed ? 'secret' : 'other'];
    if (!known.has(value)) {
      const inner = entriesOf(value);
      if (!inner) return value;
      known.set(value, REPLACEMENT);
      const items = inner.map(([key, item]) =>
        hide(isNamed && !(key !== undefined && isPlainMember(key, name)) ? name : (key ?? name), item),
      );
      known.set(value, rebuilt(value as object, items));
    }
    return known.get(value);
  };
  return Object.fromEntries(Object.entries(named).map(([name, value]) => [name, hide(name, value)]));
}

/** A container of the same kind, and with the same keys, that holds other items. */
function rebuilt(container: object, items: readonly unknown[]): unknown {
  if (Array.isArray(container)) return items;
  if (container instanceof Set) return new Set(items);
  if (container instanceof Map)
    return new Map([...container.keys()].map((key: unknown, index) => [key, items[index]]));
  return Object.fromEntries(Object.keys(container).map((key, index) => [key, items[index]]));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
