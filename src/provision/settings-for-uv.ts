/** pip's settings by their names in its configuration, as `pip config list` prints them. */
export type PipSettings = Readonly<Record<string, string>>;

/** Settings that change neither what pip installs nor from where, or that all our installations set themselves. */
const WITHOUT_EFFECT = new Set([
  ...[
    'break-system-packages',
    'cache-dir',
    'compile',
    'default-timeout',
    'disable-pip-version-check',
    'dry-run',
  ],
  ...['log', 'no-cache-dir', 'no-color', 'no-compile', 'no-input', 'no-python-version-warning', 'no-user'],
  ...[
    'no-warn-script-location',
    'prefix',
    'progress-bar',
    'python',
    'quiet',
    'require-virtualenv',
    'retries',
  ],
  ...['root', 'root-user-action', 'target', 'timeout', 'user', 'verbose', 'no-warn-conflicts'],
]);

type Variables = Readonly<Record<string, string>>;

/** The variables of uv, and of the libraries it uses, that mean the same. */
const VARIABLES: Readonly<Record<string, (value: string) => Variables>> = {
  'index-url': (value) => ({ UV_DEFAULT_INDEX: value }),
  // pip takes the best version from all indexes; by default, uv takes that of the first index that has the package.
  'extra-index-url': (value) => ({ UV_INDEX: listed(value, ' '), UV_INDEX_STRATEGY: 'unsafe-best-match' }),
  'find-links': (value) => ({ UV_FIND_LINKS: listed(value, ',') }),
  'trusted-host': (value) => ({ UV_INSECURE_HOST: listed(value, ' ') }),
  cert: (value) => ({ SSL_CERT_FILE: value }),
  proxy: (value) => ({ ALL_PROXY: value, HTTP_PROXY: value, HTTPS_PROXY: value }),
};

/**
 * The environment that makes uv install what pip would, from the same indexes. Uses variables, because an index's
 * address may contain its password. `undefined` if pip has a setting that uv cannot reproduce.
 */
export function settingsForUv(settings: PipSettings): Variables | undefined {
  let variables: Variables = {};
  for (const [name, value] of Object.entries(settings)) {
    if (WITHOUT_EFFECT.has(name) || value.trim() === '') continue;
    const translate = VARIABLES[name];
    if (!translate) return undefined;
    variables = { ...variables, ...translate(value) };
  }
  return variables;
}

/** pip separates values by any whitespace. */
function listed(value: string, separator: string): string {
  return value.trim().split(/\s+/).join(separator);
}

/**
 * Variables that make pip install from uv's sources, for packages that are known to come from there; otherwise, pip
 * would look for a package of a private index in a public one. pip's own variables take precedence.
 */
export function indexesOfUv(env: Readonly<Record<string, string | undefined>>): Variables {
  const found = {
    PIP_INDEX_URL: env['UV_DEFAULT_INDEX'] || env['UV_INDEX_URL'],
    PIP_EXTRA_INDEX_URL: env['UV_INDEX'] || env['UV_EXTRA_INDEX_URL'],
    PIP_FIND_LINKS: env['UV_FIND_LINKS']?.replaceAll(',', ' '),
  };
  // uv's indexes may have names: `company=https://…`.
  const urls = Object.entries(found).map(([name, value]) => [name, value?.replace(/(?<!\S)[\w-]+=/g, '')]);
  return Object.fromEntries(urls.filter(([, value]) => value)) as Variables;
}
