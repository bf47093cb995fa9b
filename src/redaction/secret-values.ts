import { isCommon, isReference } from './plain-values.js';
import { describesAChange, isPlainMember, isSecretName, secretIf } from './secret-names.js';
import {
  decodedBase64,
  decodedUrl,
  IS_SECRET,
  looksRandom,
  secretsInText,
  secretsInUrls,
  withoutScheme,
} from './secrets-in-text.js';

/** How many secrets a flow or a deployment may have: preparing the search for each takes a tenth of a millisecond, and memory. */
export const MAX_SECRETS = 10_000;

/** What we show instead of a secret. */
export const REPLACEMENT = '***';

const NO_NAMES: ReadonlySet<string> = new Set();

/**
 * The values that are secret: those with a secret's name, passwords within URLs, and the `given` ones, which may have
 * several lines.
 * @param named environment variables or parameters, by name; for lists, objects, and texts that are JSON objects, their
 * contents count
 * @param flows names of flows, in lower case, which are not secrets
 */
export function secretValues(
  named: Readonly<Record<string, unknown>>,
  given: readonly string[] = [],
  flows: ReadonlySet<string> = NO_NAMES,
): string[] {
  const find = finder(flows);
  const inGiven = given.flatMap((value) => [value, ...find('secret', value)]);
  const inValues = Object.entries(named).flatMap(([name, value]) => find(name, value));
  return [...new Set([...inGiven, ...inValues])].filter((value) => value.trim() !== '');
}

/**
 * Says which values with secret names we do not hide everywhere, because too many texts contain them: a common word,
 * the name of a flow, or a text that is too short for a secret. `undefined` if we hide them all.
 */
export function commonValuesText(
  all: readonly Readonly<Record<string, unknown>>[],
  flows: ReadonlySet<string> = NO_NAMES,
): string | undefined {
  const isUnhidden = ([name, value]: readonly [string, unknown]) =>
    typeof value === 'string' && value.trim() !== '' && isCommon(value, flows) && isSecret(name, value);
  const names = all.flatMap((named) => Object.entries(named).filter(isUnhidden)).map(([name]) => name);
  const [first, ...more] = new Set(names);
  if (first === undefined) return undefined;
  const [whose, what] = more.length === 0 ? ['value', 'is'] : ['values', 'are'];
  return (
    `The ${whose} of ${[first, ...more].join(', ')} ${what} not hidden in what the flow prints: a common word, the name of the flow, ` +
    `or a text of fewer than 6 characters occurs in many places. If this is a secret, choose a longer one.`
  );
}

/** Whether a value with this name must not be shown. */
export function isSecret(name: string, value: unknown): boolean {
  return isSecretName(name) && !isReference(value);
}

/** In characters: a pickle may contain a longer text any number of times, but it is searched once. A longer key names nothing. */
const LONG = 1000;

const NOTHING = { own: [], parts: [] };

type Named = readonly [name: string, value: unknown];

/**
 * Finds the secrets in a value with a name; goes only once through a value that contains itself. Whoever writes a text may nest JSON in it as
 * deeply as its length allows, so the parts of a value wait their turn here instead of on the stack.
 */
function finder(flows: ReadonlySet<string>): (name: string, value: unknown) => string[] {
  const seen = { secret: new Set<unknown>(), other: new Set<unknown>() };
  const seenTexts = new Map<string, Set<string>>();
  const secretOnes = (values: readonly string[]) =>
    values.filter((value) => !isCommon(value, flows) && !isReference(value));
  const inText = (text: string) => [
    ...secretOnes(secretsInUrls(text)).flatMap((secret) => [secret, decodedUrl(secret)]),
    ...secretOnes(secretsInText(text)),
  ];
  const secretsInValue = (name: string, text: string) =>
    describesAChange(name) ? inText(text).filter(looksRandom) : inText(text);
  const find = (name: string, value: unknown): string[] => {
    const found: string[] = [];
    const waiting: Named[] = [[name, value]];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { own, parts } = look(...next);
      for (const secret of own) found.push(secret);
      for (const part of parts.toReversed()) waiting.push(part);
    }
    return found;
  };
  /** The secrets of a value itself, and its parts. */
  const look = (
    name: string,
    value: unknown,
  ): { readonly own: readonly string[]; readonly parts: readonly Named[] } => {
    const isNamed = isSecretName(name);
    const inner = entriesOf(value);
    if (inner) {
      const gone = seen[isNamed ? 'secret' : 'other'];
      if (gone.has(value)) return NOTHING;
      gone.add(value);
      const all = [...inner, ...namedItems(inner)];
      return { own: [], parts: all.map(([key, item]): Named => [nameWithin(name, key), item]) };
    }
    if (isInteger(value)) {
      // A long one takes time to convert, and may be in a list fifty thousand times.
      if (!isNamed || seen.secret.has(value)) return NOTHING;
      seen.secret.add(value);
      return { own: secretOnes([String(value)]), parts: [] };
    }
    if (typeof value !== 'string') return NOTHING;
    const condition = isNamed ? undefined : secretIf(name);
    if (value.length > LONG) {
      const role = isNamed ? `secret ${name}` : `${condition} ${describesAChange(name)}`;
      const gone = seenTexts.get(role) ?? new Set();
      if (gone.has(value)) return NOTHING;
      seenTexts.set(role, gone.add(value));
    }
    const own = isNamed || (condition && IS_SECRET[condition](value)) ? secretOnes([value]) : [];
    const json = parsedJson(value);
    return {
      own: [
        ...own,
        ...secretOnes(own.flatMap(withoutScheme)),
        ...(json === undefined ? secretsInValue(name, value) : []),
      ],
      parts: [
        ...own.flatMap(decodedBase64).map((text): Named => [name, text]),
        ...(json === undefined ? [] : [[isNamed ? name : '', json] as const]),
      ],
    };
  };
  return find;
}

/** The contents of something secret are also secret, except for what identifies its owner. */
function nameWithin(name: string, key: string | undefined): string {
  if (key === undefined) return name;
  return isSecretName(name) && !isPlainMember(key, name) ? name : key;
}

const NAMES: ReadonlySet<string | undefined> = new Set(['name', 'Name', 'key', 'Key']);
const VALUES: ReadonlySet<string | undefined> = new Set(['value', 'Value']);

/** The name and value of `{ name: …, value: … }`, as Kubernetes, ECS and Batch list variables. */
function namedItems(entries: readonly (readonly [string | undefined, unknown])[]): [string, string][] {
  const texts = (keys: ReadonlySet<string | undefined>) =>
    entries.flatMap(([key, item]) => (keys.has(key) && typeof item === 'string' ? [item] : []));
  const values = texts(VALUES);
  if (values.length === 0) return [];
  return texts(NAMES).flatMap((name) => values.map((value): [string, string] => [name, value]));
}

function isInteger(value: unknown): value is number | bigint {
  return Number.isInteger(value) || typeof value === 'bigint';
}

/** The contents of a list, set, map or plain object, with their keys, if any; `undefined` for other values. */
function entriesOf(value: unknown): [string | undefined, unknown][] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value) || value instanceof Set)
    return [...(value as Iterable<unknown>)].map((item) => [undefined, item]);
  // Only a text names anything. Another key, such as a tuple of tuples, may be far longer as a text than it is in memory.
  const named = (entries: Iterable<readonly [unknown, unknown]>): [string | undefined, unknown][] =>
    Array.from(entries, ([key, item]) => [
      typeof key === 'string' && key.length <= LONG ? key : undefined,
      item,
    ]);
  if (value instanceof Map) return named(value);
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null ? named(Object.entries(value)) : undefined;
}

/** A key file, such as a service account's, or a Config is JSON that contains the secret. `undefined` for other texts. */
function parsedJson(text: string): unknown {
  if (!/^\s*[{[]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * The same values with `***` instead of those that must not be shown because of their names, however short a text is.
 * Keeps booleans, and numbers with too few digits for a secret.
 */
export function withoutSecretValues(
  named: Readonly<Record<string, unknown>>,
  isNamedSecret: (name: string) => boolean = isSecretName,
): Record<string, unknown> {
  const copies = { secret: new Map<unknown, unknown>(), other: new Map<unknown, unknown>() };
  const hide = (name: string, value: unknown): unknown => {
    const isNamed = isNamedSecret(name) && !isReference(value);
    if (typeof value === 'string') return isNamed && value !== '' ? REPLACEMENT : value;
    const known = copies[isNamed ? 'secret' : 'other'];
    if (isInteger(value)) {
      if (!isNamed) return value;
      if (!known.has(value)) known.set(value, isCommon(String(value), NO_NAMES) ? value : REPLACEMENT);
    }
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

/** A container of the same kind, with the same keys but other items. */
function rebuilt(container: object, items: readonly unknown[]): unknown {
  if (Array.isArray(container)) return items;
  if (container instanceof Set) return new Set(items);
  if (container instanceof Map)
    return new Map([...container.keys()].map((key: unknown, index) => [key, items[index]]));
  return Object.fromEntries(Object.keys(container).map((key, index) => [key, items[index]]));
}
