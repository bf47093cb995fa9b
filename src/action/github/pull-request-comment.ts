import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf } from '../../ci/message-of.js';
import { AnswerError } from '../network/answer-body.js';
import { printLine } from '../runner-commands/job-log.js';
import { isLater, markOf, markText, type CommentMark } from './comment-mark.js';
import { mayHaveWorked, type GitHubRepository } from './github-repository.js';

/** A pull request has at most 2500 comments. */
const MAX_PAGES = 100;
/** How often comments are listed again because something changed meanwhile. */
const MAX_TRIES = 4;
/** GraphQL accepts at most a hundred nodes. */
const MAX_NODES = 100;
/** How long to wait, in milliseconds, before looking for a comment that may have been created. */
const PAUSE_MS = 2_000;

export interface CommentToWrite {
  readonly mark: CommentMark;
  /** Markdown, after the mark. */
  readonly body: string;
  /** Does not create a comment if there is none. */
  readonly isEditOnly: boolean;
}

/** The result: `newer` if a newer result is already shown, `none` if there was no comment to edit. */
export type Written = 'made' | 'edited' | 'newer' | 'none';

interface OwnComment {
  readonly id: number;
  /** Its GraphQL id. */
  readonly node: string;
  readonly mark: CommentMark;
}

/**
 * Writes a step's result into its single comment on a pull request. It finds the comment by its mark, among those of the token's owner,
 * because anyone could have written the mark. An older run's result does not replace a newer one. Hides comments of steps that the workflow
 * no longer has.
 * @throws {AnswerError} the API's answer
 */
export async function writeComment(
  repository: GitHubRepository,
  pullRequest: number,
  { mark, body, isEditOnly }: CommentToWrite,
  signal: AbortSignal,
): Promise<Written> {
  const login = await repository.login();
  const text = { body: `${markText(mark)}\n${body}` };
  let wasCreated = false;
  for (let tries = 1; ; tries += 1) {
    const isLast = tries === MAX_TRIES;
    const all = await ownComments(repository, pullRequest, mark.workflow, login);
    const own = all.filter((comment) => comment.mark.step === mark.step);
    const [first, ...others] = own;
    if (first === undefined) {
      // The list may be older than the comment just created.
      if (wasCreated) return 'made';
      if (isEditOnly) return 'none';
      try {
        await repository.create(`/issues/${pullRequest}/comments`, text);
        wasCreated = true;
        // Another run of the workflow may have created one at the same time.
        if (isLast) return 'made';
      } catch (error) {
        if (isLast || !mayHaveWorked(error)) throw error;
        await sleep(PAUSE_MS, undefined, { signal }).catch(() => signal.throwIfAborted());
      }
      continue;
    }
    const isNewer = own.some((comment) => isLater(comment.mark, mark));
    const isOurs = (comment: OwnComment) => comment.mark.run === mark.run;
    // If there are several, everyone keeps the first, so that all keep the same one.
    const surplus = isNewer ? others.filter(isOurs) : others;
    try {
      if (!isNewer && !(wasCreated && others.length === 0))
        await repository.replace(`/issues/comments/${first.id}`, text);
    } catch (error) {
      if (isLast || !isGone(error)) throw error;
      continue;
    }
    for (const { id } of surplus) await removeComment(repository, id);
    if (!isNewer && !wasCreated) {
      await hideOutdated(repository, first, all, mark).catch((error: unknown) => {
        signal.throwIfAborted();
        printLine(`Outdated comments could not be hidden: ${messageOf(error)}`);
      });
    }
    return isNewer ? 'newer' : wasCreated ? 'made' : 'edited';
  }
}

/**
 * Hides comments of the workflow's other steps that took no part in the last run that this step took part in: their jobs were removed or
 * skipped. Shows the step's own comment again if another step hid it.
 */
async function hideOutdated(
  repository: GitHubRepository,
  own: OwnComment,
  all: readonly OwnComment[],
  { step, run }: CommentMark,
): Promise<void> {
  const lastRun = own.mark.run;
  // Jobs of this workflow run may still write their comments.
  if (lastRun >= run) return;
  const others = all.filter((comment) => comment.mark.step !== step);
  const outdated = others.filter((comment) => comment.mark.run < lastRun).slice(0, MAX_NODES - 1);
  const hasMissedRun = others.some((comment) => comment.mark.run > lastRun);
  const nodes = [...outdated.map(({ node }) => node), ...(hasMissedRun ? [own.node] : [])];
  if (nodes.length === 0) return;
  const hidden = await repository.hiddenComments(nodes);
  if (hidden.includes(own.node)) await repository.setHidden(own.node, false);
  for (const { node } of outdated) if (!hidden.includes(node)) await repository.setHidden(node, true);
}

/** The comments of a workflow's steps, oldest first. */
async function ownComments(
  repository: GitHubRepository,
  pullRequest: number,
  workflow: string,
  login: string,
): Promise<readonly OwnComment[]> {
  const own: OwnComment[] = [];
  for await (const page of repository.pages(`/issues/${pullRequest}/comments?per_page=100`, MAX_PAGES)) {
    for (const { id, node_id: node, body, user } of page) {
      const author = (user as { readonly login?: unknown } | null | undefined)?.login;
      const mark = author === login ? markOf(body) : undefined;
      if (mark?.workflow !== workflow || !Number.isSafeInteger(id)) continue;
      own.push({ id: id as number, node: typeof node === 'string' ? node : '', mark });
    }
  }
  return own.sort((a, b) => a.id - b.id);
}

async function removeComment(repository: GitHubRepository, id: number): Promise<void> {
  try {
    await repository.remove(`/issues/comments/${id}`);
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

function isGone(error: unknown): boolean {
  return error instanceof AnswerError && (error.status === 404 || error.status === 410);
}
