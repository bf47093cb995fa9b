/** Names of variables and parameters that hold a secret. */
const SECRET_NAME =
  /(TOKEN|SECRETS?|CREDENTIALS?|APIKEY|JWT)(?![A-Z])|PASSWORD|PASSWD|PASSPHRASE|WEBHOOK|CONNECTION_STRING|_(PASS|PWD|AUTH)$|^(PASS|AUTH)$|(^|_)PAT(_|$)|(API|ACCESS|AUTH|PRIVATE|SECRET|SIGNING|ENCRYPTION|ACCOUNT|STORAGE|SSH|DEPLOY|MASTER)_KEY/i;
/** Of those, names of what only leads to a secret. */
const NAME_OF_A_PLACE = /_(FILE|PATH|DIR|SOCK)$/i;

/** A variable's shorter value, such as `true`, is no secret, whatever its name. */
const SHORTEST_VALUE = 6;

/** The password in a URL. */
const URL_PASSWORD = /^[a-z][a-z0-9+.-]*:\/\/[^\s/?#@]*?:([^\s/?#]+)@/i;

/**
 * The values that are secret: those whose name says so, passwords within URLs, and those that were `given` as such, which may have
 * several lines.
 * @param named environment variables or parameters, by name; lists and objects count by what is in them
 */
export function secretValues(
  named: Readonly<Record<string, unknown>>,
  given: readonly string[] = [],
): string[] {
  const inValues = Object.entries(named).flatMap(([name, value]) => secretsIn(name, value));
  return [...new Set([...given, ...inValues])].filter((value) => value.trim() !== '');
}

function secretsIn(name: string, value: unknown): string[] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => secretsIn(isSecretName(name) ? name : key, inner));
  }
  if (typeof value !== 'string') return [];
  const password = URL_PASSWORD.exec(value)?.[1];
  return [
    ...(isSecretName(name) && value.trim().length >= SHORTEST_VALUE
      ? [value, ...secretsInKeyFile(value)]
      : []),
    ...(password === undefined ? [] : [password, decoded(password)]),
  ];
}

/** A key file, as of a service account, is JSON that has the secret in it. */
function secretsInKeyFile(text: string): string[] {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? secretValues({ ...value }) : [];
  } catch {
    return [];
  }
}

export function isSecretName(name: string): boolean {
  const plain = name.replaceAll('-', '_');
  return SECRET_NAME.test(plain) && !NAME_OF_A_PLACE.test(plain);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
