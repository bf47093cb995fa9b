import { createHash, type Hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { readRegularText } from '../client/regular-file.js';
import { allOf, reasonOf, UsageError } from '../runner/index.js';
import { withoutCredentials } from './without-credentials.js';

/** Files that declare a flow's dependencies, as an option names them. */
export interface RequirementsRequest {
  /** The option's name, for errors. */
  readonly option: string;
  /** Relative to where the flow will run. */
  readonly files: readonly string[];
}

/** A flow's dependencies other than Metaflow. */
export interface Requirements {
  readonly option: string;
  /** The files as the user named them, as a list in a sentence. */
  readonly names: string;
  /** Those in pip's format. */
  readonly files: readonly string[];
  /** Each is a pyproject.toml without a lock. */
  readonly pyprojects: readonly string[];
  /** The directory of a project with a uv.lock. */
  readonly project: string | undefined;
  /** A digest of the contents of all files. */
  readonly digest: string;
  /** Whether they pin each package by digest, so that they install the same packages on any day. */
  readonly isLocked: boolean;
  /** Whether they refer to a directory or a file on this machine, whose contents may change. */
  readonly isLocal: boolean;
  /** Whether pip requires a digest for every package. */
  readonly hasHashes: boolean;
  readonly nameMetaflow: boolean;
  /** Whether pip may read more files than we do, so that only pip knows what these require. */
  readonly isForPip: boolean;
}

const MAX_FILE_BYTES = 1024 * 1024;
const MAX_LOCK_BYTES = 32 * 1024 * 1024;
/** How many files the given ones may refer to. */
const MAX_FILES = 100;

/** All others are in pip's format, whatever their names. */
const PROJECT_FILES = ['uv.lock', 'pyproject.toml'];

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the files. @throws {UsageError} for a file that does not exist, or cannot be combined with the others */
export function readRequirements(
  { option, files }: RequirementsRequest,
  cwd: string,
  env: Environment,
): Requirements {
  const seen = new SeenFiles(env);
  const pyprojects: string[] = [];
  const others: string[] = [];
  let project: string | undefined;
  for (const name of files) {
    const file = path.resolve(cwd, name);
    const directory = path.dirname(file);
    const isOfProject = PROJECT_FILES.includes(path.basename(file));
    try {
      seen.add(file);
      if (!isOfProject) others.push(file);
      else if (existsSync(path.join(directory, 'uv.lock'))) project = seen.addProject(directory);
      else pyprojects.push(file);
    } catch (error) {
      throw new UsageError(`${option}: ${name} cannot be read: ${reasonOf(error)}`, {
        cause: error,
      });
    }
  }
  if (project !== undefined && files.length > 1)
    throw new UsageError(
      `${option}: a project with a uv.lock is installed as it is locked, and cannot be combined with other files.`,
    );
  return {
    ...{ option, names: allOf(files), files: others, pyprojects, project },
    ...{ isLocal: seen.isLocal || seen.isUnread, hasHashes: seen.hasHashes, nameMetaflow: seen.nameMetaflow },
    isForPip: seen.isRemote || seen.isUnread,
    isLocked: !seen.isRemote && pyprojects.length === 0 && (project !== undefined || seen.hasHashes),
    digest: seen.digest,
  };
}

/** A digest of files in pip's format, as far as they can be read, with those that they refer to. */
export function contentDigest(files: readonly string[], env: Environment): string {
  const seen = new SeenFiles(env);
  for (const file of files) {
    try {
      seen.add(file);
    } catch {
      // pip will report it.
    }
  }
  return seen.digest;
}

/** What has been read so far. */
class SeenFiles {
  isLocal = false;
  /** Whether a file refers to one on another machine. */
  isRemote = false;
  /** Whether a file may refer to one that we have not read. */
  isUnread = false;
  hasHashes = false;
  nameMetaflow = false;
  readonly #env: Environment;
  readonly #hash: Hash = createHash('sha256');
  /** Their texts, by path. */
  readonly #files = new Map<string, string>();

  constructor(env: Environment) {
    this.#env = env;
  }

  get digest(): string {
    return this.#hash.copy().digest('hex');
  }

  /** Reads a file, and the files that it refers to. @returns its text */
  add(file: string): string {
    const known = this.#files.get(file);
    if (known !== undefined) return known;
    if (this.#files.size === MAX_FILES) throw new Error(`it names more than ${MAX_FILES} others`);
    const isLock = path.basename(file) === 'uv.lock';
    const isOfPip = !PROJECT_FILES.includes(path.basename(file));
    const written = readRegularText(file, isLock ? MAX_LOCK_BYTES : MAX_FILE_BYTES);
    const text = isOfPip ? expanded(written, this.#env) : written;
    this.#files.set(file, text);
    const named = isOfPip ? withoutCredentials(text) : text;
    this.#hash.update(`${path.basename(file)}\0${named.length}\0${named}`);
    // uv also reads a pylock.toml, which may name files in its own way.
    if (file.endsWith('.toml')) this.isLocal ||= isOfPip || /@\s*file:/.test(text);
    // Windows writes UTF-16, which pip reads and we do not. In another encoding, files that differ may look the same.
    if (isOfPip && /[\0\ufffd]/.test(text)) this.isUnread = true;
    else if (isOfPip) for (const line of logicalLines(text)) this.#addLine(line, path.dirname(file));
    return text;
  }

  /** If a project is installed as editable, its code stays where the project is, so its directory counts. */
  addProject(directory: string): string {
    const lock = this.add(path.join(directory, 'uv.lock'));
    this.add(path.join(directory, 'pyproject.toml'));
    if (lock.includes('source = { editable = ')) this.#hash.update(`${directory}\0`);
    if (/^source = \{ (?:directory|path) = /m.test(lock)) this.isLocal = true;
    return directory;
  }

  #addLine(line: string, directory: string): void {
    const nested = /^(?:-[rc]|--requirement\b|--constraint\b)(.*)$/.exec(line)?.[1];
    if (nested !== undefined) this.#addNested(unquoted(nested.replace(/^[\s=]+/, '')), directory);
    if (/^--require-hashes\b|\s--hash[=\s]/.test(line)) this.hasHashes = true;
    if (/^metaflow(?![\w.-])/i.test(line)) this.nameMetaflow = true;
    if (isLocal(line)) this.isLocal = true;
    if (hasUnknownOption(line)) this.isUnread = true;
  }

  /** If there is no such file, pip may read the name in another way than we do, or will report it. */
  #addNested(name: string, directory: string): void {
    if (name.includes('://')) {
      this.isRemote = true;
      return;
    }
    const file = path.resolve(directory, name);
    if (existsSync(file)) this.add(file);
    else this.isUnread = true;
  }
}

/** A variable in a file in pip's format, which pip and uv replace by its value if it is set. */
const VARIABLE = /\$\{([A-Z0-9_]+)\}/g;

function expanded(text: string, env: Environment): string {
  return text.replace(VARIABLE, (written, name: string) => env[name] || written);
}

/** Options that name no file on this machine. */
const WITHOUT_FILE =
  /^(?:-i|--(?:index-url|pypi-url|extra-index-url|no-index|no-binary|only-binary|prefer-binary|require-hashes|pre|trusted-host|use-feature|hash|global-option|config-settings?)(?:=|$))/;
const FIND_LINKS = /^(?:-f|--find-links(?:=|$))/;
const OTHER_FILE = /^(?:-[rc]|--(?:requirement|constraint)(?:=|$))/;

/** Whether a line has an option that may name a file in a way that we do not read: pip accepts abbreviations, and several options. */
function hasUnknownOption(line: string): boolean {
  const options = line.split(/\s+/).filter((word) => word.startsWith('-'));
  if (options.length === 1 && OTHER_FILE.test(line)) return false;
  return options.some((option) => !WITHOUT_FILE.test(option) && !FIND_LINKS.test(option));
}

/** The name of an archive, with or without extras behind it: pip takes it for a file. */
const ARCHIVE = /\.(?:whl|zip|tgz|tbz|txz|tlz|tar(?:\.\w+)?)(?:\[|$)/;

/** Where Python's `splitlines` ends a line. */
// eslint-disable-next-line no-control-regex -- Python counts some of these characters.
const LINE_END = /[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]/;

/** As pip reads them: a line that ends with a backslash continues unless it is a comment; a comment begins after a space. */
function logicalLines(text: string): string[] {
  const lines: string[] = [];
  let begun = '';
  for (const line of text.replaceAll('\r\n', '\n').split(LINE_END)) {
    const isComment = line.trimStart().startsWith('#');
    if (!isComment && line.endsWith('\\')) begun += line.slice(0, -1);
    else {
      lines.push(isComment ? begun : begun + line);
      begun = '';
    }
  }
  return [...lines, begun].map((line) => line.replace(/(?<!\S)#.*/, '').trim()).filter((line) => line !== '');
}

function unquoted(name: string): string {
  return /^(["'])(.*)\1$/.exec(name)?.[2] ?? name;
}

/** A variable that is not set may stand for anything. */
function isLocal(line: string): boolean {
  if (/^(?:-e|--editable\b|\.|\$\{)|(?:^|[@=\s])file:|@\s?\./.test(line)) return true;
  if (line.includes('://')) return false;
  if (/(?:^|\s)(?:-f|--find-links\b)/.test(line)) return true;
  const [word = ''] = line.split(/[\s;]/);
  return !word.startsWith('-') && (word.includes('/') || ARCHIVE.test(word));
}
