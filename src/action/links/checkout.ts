import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { readRegularText } from '../../client/regular-file.js';

/** A git work tree, as `actions/checkout` creates it in the workspace or, with `path:`, below it; or a submodule. */
export interface Checkout {
  /** An absolute path. */
  readonly root: string;
  /** Where it comes from, e.g. `https://github.com/owner/name`. */
  readonly remote: string | undefined;
  /** The commit that is checked out. */
  readonly commit: string | undefined;
  /** Whether the remote has this commit, for all that is known: it is what was fetched last. */
  readonly isFetched: boolean;
}

/** The innermost checkout that a file of the workspace is in. Git itself is not asked: it may be missing, or distrust the directory. */
export function checkoutOf(workspace: string, file: string): Checkout | undefined {
  for (let root = path.dirname(file); isWithin(workspace, root); root = path.dirname(root)) {
    if (existsSync(path.join(root, '.git'))) return readCheckout(root);
    if (root === workspace) return undefined;
  }
  return undefined;
}

function isWithin(workspace: string, directory: string): boolean {
  return directory === workspace || directory.startsWith(workspace.replace(/[/\\]?$/, path.sep));
}

function readCheckout(root: string): Checkout {
  const git = gitDirectory(root);
  // A linked work tree has its HEAD to itself, and shares the rest.
  const shared = path.resolve(git, text(git, 'commondir')?.trim() ?? '.');
  const commit = resolved(text(git, 'HEAD')?.trim() ?? '', git, shared);
  return {
    root,
    remote: originUrl(text(shared, 'config') ?? ''),
    commit,
    isFetched: commit !== undefined && (text(git, 'FETCH_HEAD') ?? '').includes(commit),
  };
}

/** Of a submodule, and of a linked work tree, `.git` is a file that names the directory. */
function gitDirectory(root: string): string {
  const git = path.join(root, '.git');
  if (statSync(git).isDirectory()) return git;
  const [, directory = '.git'] = /^gitdir: (.+)$/m.exec(text(root, '.git') ?? '') ?? [];
  return path.resolve(root, directory);
}

function resolved(head: string, ...directories: readonly string[]): string | undefined {
  const [, ref] = /^ref: (.+)$/.exec(head) ?? [];
  if (ref === undefined) return isCommit(head) ? head : undefined;
  // Git has no other names of refs, and a flow could name any file.
  if (!ref.startsWith('refs/') || ref.includes('..')) return undefined;
  const loose = directories
    .map((directory) => text(directory, ref)?.trim())
    .find((found) => found !== undefined);
  const packed = directories.flatMap((directory) => (text(directory, 'packed-refs') ?? '').split('\n'));
  const found = loose ?? packed.find((line) => line.endsWith(` ${ref}`))?.split(' ')[0] ?? '';
  return isCommit(found) ? found : undefined;
}

function isCommit(word: string): boolean {
  return /^[0-9a-f]{40,64}$/.test(word);
}

function originUrl(config: string): string | undefined {
  const [, section = ''] = /^\[remote "origin"\]\s*\n((?:[^[].*\n?|\n)*)/m.exec(config) ?? [];
  const line = section.split('\n').find((candidate) => /^url\s*=/.test(candidate.trim()));
  return line
    ?.slice(line.indexOf('=') + 1)
    .trim()
    .replace(/^"(.*)"$/, '$1');
}

/** In bytes: a line of `packed-refs` is about 80. */
const LARGEST = 16 * 1024 * 1024;

/** A flow may have put something in its place that is no file, or has no end. */
function text(directory: string, file: string): string | undefined {
  try {
    return readRegularText(path.join(directory, file), LARGEST);
  } catch {
    return undefined;
  }
}
