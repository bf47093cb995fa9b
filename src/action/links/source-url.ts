import path from 'node:path';
import { checkoutOf, type Checkout } from './checkout.js';
import { fileUrl } from './server-pages.js';

/** Where GitHub has a file from the workspace. */
interface Source {
  /** Example: `octo-org/flows`. */
  readonly repository: string;
  readonly commit: string;
  /** Relative to the root of the repository. */
  readonly file: string;
  /** Whether the workflow belongs to this repository. */
  readonly isOwn: boolean;
}

/** A GitHub page that shows a line of a file as it was checked out; none if GitHub does not have the file's repository. */
export function sourceUrl(env: NodeJS.ProcessEnv, workspace: string) {
  return (file: string, line: number | undefined): string | undefined => {
    const source = sourceOf(env, workspace, file);
    if (!source) return undefined;
    const url = fileUrl(env, { ...source, file: source.file.split(path.sep).join('/') });
    return line === undefined ? url : `${url}#L${line}`;
  };
}

/** A file's path for annotations: GitHub takes it as relative to the root of the workflow's repository. */
export function annotatedFile(env: NodeJS.ProcessEnv, workspace: string, file: string): string {
  const source = sourceOf(env, workspace, file);
  return source?.isOwn ? source.file : file;
}

function sourceOf(env: NodeJS.ProcessEnv, workspace: string, file: string): Source | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: own, GITHUB_SHA: sha } = env;
  if (!server || !own || !sha) return undefined;
  const absolute = path.resolve(workspace, file);
  const checkout = checkoutOf(workspace, absolute);
  if (!checkout) return { repository: own, commit: sha, file, isOwn: true };
  const inCheckout = path.relative(checkout.root, absolute);
  const isOurs = checkout.remote === undefined || checkout.root === workspace || checkout.commit === sha;
  const repository = repositoryOf(checkout, server, isOurs ? own : undefined);
  if (repository === undefined) return undefined;
  if (repository.toLowerCase() === own.toLowerCase()) {
    // A commit that the job made itself exists nowhere else.
    const commit = checkout.isFetched ? (checkout.commit ?? sha) : sha;
    return { repository: own, commit, file: inCheckout, isOwn: true };
  }
  return checkout.commit === undefined
    ? undefined
    : { repository, commit: checkout.commit, file: inCheckout, isOwn: false };
}

/** @param otherwise the repository of a checkout whose remote is on this machine */
function repositoryOf(
  { remote = '' }: Checkout,
  server: string,
  otherwise: string | undefined,
): string | undefined {
  const [, host, name] =
    /^(?:\w+:\/\/)?(?:[^@/]+@)?([^/:]+)(?::\d+)?[/:](.+?)(?:\.git)?\/?$/.exec(remote) ?? [];
  if (host === undefined) return otherwise;
  return host.toLowerCase() === new URL(server).hostname.toLowerCase() ? name : undefined;
}
