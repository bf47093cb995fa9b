import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { readRegularText } from '../../client/regular-file.js';

/** A git work tree that `actions/checkout` creates in the workspace or, with `path:`, below it; or a submodule. */
export interface Checkout {
  /** An absolute path. */
  readonly root: string;
  /** Its remote, e.g. `https://github.com/owner/name`. */
  readonly remote: string | undefined;
  /** The checked-out commit. */
  readonly commit: string | undefined;
  /** Whether the remote has this commit, as far as we know: it is what was fetched last. */
  readonly isFetched: boolean;
}

/** The innermost checkout that contains a file of the workspace. Git itself is not called: it may be missing, or distrust the directory. */
export function checkoutOf(workspace: string, file: string): Checkout | undefined {
  for (let root = path.dirname(file); isWithin(workspace, root); root = path.dirname(root)) {
    if (existsSync(path.join(root, '.git'))) return knownCheckout(root);
    if (root === workspace) return undefined;
  }
  return undefined;
}

function isWithin(workspace: string, directory: string): boolean {
  return directory === workspace || directory.startsWith(workspace.replace(/[/\\]?$/, path.sep));
}

/** Checkouts by their roots: a flow can make their files long, and every place in a report needs one. */
const known = new Map<string, Checkout>();

function knownCheckout(root: string): Checkout {
  const checkout = known.get(root) ?? readCheckout(root);
  known.set(root, checkout);
  return checkout;
}

function readCheckout(root: string): Checkout {
  const git = gitDirectory(root);
  // A linked work tree has its own HEAD, and shares the rest.
  const shared = path.resolve(git, text(git, 'commondir')?.trim() ?? '.');
  const commit = resolved(text(git, 'HEAD')?.trim() ?? '', git, shared);
  return {
    root,
    remote: originUrl(text(shared, 'config') ?? ''),
    commit,
    isFetched: commit !== undefined && (text(git, 'FETCH_HEAD') ?? '').includes(commit),
  };
}

/** In a submodule or a linked work tree, `.git` is a file that names the directory. */
function gitDirectory(root: string): string {
  const git = path.join(root, '.git');
  if (statSync(git).isDirectory()) return git;
  const [, directory = '.git'] = /^gitdir: (.+)$/m.exec(text(root, '.git') ?? '') ?? [];
  return path.resolve(root, directory);
}

function resolved(head: string, ...directories: readonly string[]): string | undefined {
  const [, ref] = /^ref: (.+)$/.exec(head) ?? [];
  if (ref === undefined) return isCommit(head) ? head : undefined;
  // Git's refs have no other names, and a flow could name any file.
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

/** In bytes: a line in `packed-refs` is about 80. */
const MAX_BYTES = 16 * 1024 * 1024;

/** A flow may have replaced the file with something that is not a file, or that never ends. */
function text(directory: string, file: string): string | undefined {
  try {
    return readRegularText(path.join(directory, file), MAX_BYTES);
  } catch {
    return undefined;
  }
}
