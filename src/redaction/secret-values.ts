/** Names of variables and parameters that hold a secret. */
const SECRET_NAME =
  /(TOKEN|SECRETS?|CREDENTIALS?|APIKEY|JWT)(?![A-Z])|PASSWORD|PASSWD|PASSPHRASE|WEBHOOK|CONNECTION_STRING|_(PASS|PWD|AUTH)$|^(PASS|AUTH)$|(^|_)PAT(_|$)|(API|ACCESS|AUTH|PRIVATE|SECRET|SIGNING|ENCRYPTION|ACCOUNT|STORAGE|SSH|DEPLOY|MASTER)_KEY/i;
/** Of those, names of what only leads to a secret. */
const NAME_OF_A_PLACE = /_(FILE|PATH|DIR|SOCK)$/i;

/** A variable's shorter value, such as `true`, is no secret, whatever its name. */
const SHORTEST_VALUE = 6;

/** What is shown in place of a secret. */
export const REPLACEMENT = '***';

/** The password in a URL. */
const URL_PASSWORD = /^[a-z][a-z0-9+.-]*:\/\/[^\s/?#@]*?:([^\s/?#]+)@/i;

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
      return inner.flatMap(([key, item]) => find(isSecret ? name : (key ?? name), item));
    }
    if (isInteger(value)) return isSecret ? longEnough(String(value)) : [];
    if (typeof value !== 'string') return [];
    const password = URL_PASSWORD.exec(value)?.[1];
    const own = isSecret ? longEnough(value) : [];
    return [...own, ...find('', parsedJson(value)), ...(password ? [password, decoded(password)] : [])];
  };
  return find;
}

function isInteger(value: unknown): value is number | bigint {
  return Number.isInteger(value) || typeof value === 'bigint';
}

function longEnough(text: string): string[] {
  return text.trim().length >= SHORTEST_VALUE ? [text] : [];
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
      const items = inner.map(([key, item]) => hide(isNamed ? name : (key ?? name), item));
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

/** Whether a name is one of a secret, by its words. */
export function isSecretName(name: string): boolean {
  const plain = name.replaceAll('-', '_');
  // `privateKey` is `private_Key`.
  const words = plain.replace(/([a-z0-9])([A-Z])/g, '$1_$2');
  return [plain, words].some((text) => SECRET_NAME.test(text)) && !NAME_OF_A_PLACE.test(words);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
