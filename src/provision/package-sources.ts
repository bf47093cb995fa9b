import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import path from 'node:path';
import { readRegularText } from '../client/regular-file.js';
import { contentDigest } from './requirements.js';
import { withoutCredentials } from './without-credentials.js';

type Env = Readonly<Record<string, string | undefined>>;

/** Variables that decide where a package comes from, and which version of it is taken. */
const VARIABLES = [
  ...['PIP_INDEX_URL', 'PIP_EXTRA_INDEX_URL', 'PIP_FIND_LINKS', 'PIP_NO_INDEX', 'PIP_NO_BINARY'],
  ...['PIP_ONLY_BINARY', 'PIP_PRE'],
  ...['UV_DEFAULT_INDEX', 'UV_INDEX', 'UV_INDEX_URL', 'UV_EXTRA_INDEX_URL', 'UV_FIND_LINKS'],
];

const MAX_FILE_BYTES = 1024 * 1024;

/**
 * A digest of where packages come from, by variables and pip's configuration files: elsewhere, a package of the same name may be somebody
 * else's. Names and passwords within addresses do not count, as some are new each hour.
 * @param prefix the interpreter's directory, which may have a configuration of its own
 */
export function packageSources(env: Env, prefix: string): string {
  const variables = VARIABLES.map((name) => env[name] ?? '');
  const files = configurationFiles(env, prefix).map(contentOf);
  const texts = [...variables, ...files].map((text) => withoutCredentials(text));
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex');
}

/** Variables and settings of pip that name files with packages or versions that every installation gets, separated by white space. */
const FILE_VARIABLES = ['PIP_CONSTRAINT', 'PIP_BUILD_CONSTRAINT', 'PIP_REQUIREMENT'];
const FILE_SETTINGS = /^[ \t]*(?:constraint|build-constraint|requirement)[ \t]*[=:](.*(?:\n[ \t].*)*)/gm;

/**
 * A digest of the files that constrain all of pip's installations, or add packages to them: their names and contents. `undefined` if there
 * are none. uv installs nothing then.
 * @param cwd where pip runs
 * @param prefix as in `packageSources`
 */
export function constraintsOf(env: Env, cwd: string, prefix: string): string | undefined {
  const configured = configurationFiles(env, prefix).flatMap((file) =>
    Array.from(contentOf(file).matchAll(FILE_SETTINGS), ([, named = '']) => named),
  );
  const given = [...FILE_VARIABLES.map((name) => env[name] ?? ''), ...configured];
  const names = given.flatMap((text) => text.split(/\s+/)).filter((name) => name !== '');
  if (names.length === 0) return undefined;
  const contents = contentDigest(
    names.filter((name) => !name.includes('://')).map((name) => path.resolve(cwd, name)),
    env,
  );
  return withoutCredentials([...names, contents].join('\n'));
}

/** Where pip looks for its configuration, as `pip config debug` lists it. */
function configurationFiles(env: Env, prefix: string): string[] {
  const home = env['HOME'] || homedir();
  const places = [
    ...(env['XDG_CONFIG_DIRS'] || '/etc/xdg').split(':').map((place) => path.join(place, 'pip')),
    '/etc',
    path.join(home, '.pip'),
    path.join(env['XDG_CONFIG_HOME'] || path.join(home, '.config'), 'pip'),
    path.join(home, 'Library', 'Application Support', 'pip'),
    prefix,
  ];
  return [...places.map((place) => path.join(place, 'pip.conf')), env['PIP_CONFIG_FILE'] ?? ''];
}

function contentOf(file: string): string {
  try {
    return readRegularText(file, MAX_FILE_BYTES);
  } catch {
    return '';
  }
}
