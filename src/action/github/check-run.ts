import { setTimeout as sleep } from 'node:timers/promises';
import { bounded } from '../../outcome/bounded-text.js';
import type { OutcomeStatus } from '../../outcome/outcome.js';
import type { Annotation } from '../../report/annotations.js';
import { plainText, shortened } from '../../report/plain-text.js';
import { mayHaveWorked, type GitHubRepository } from './github-repository.js';

/** How many annotations the API accepts per request. */
const ANNOTATIONS_PER_REQUEST = 50;
/** Nobody reads more than this: twenty requests. */
const MAX_ANNOTATIONS = 1000;
/** How often annotations that may not have arrived are sent again, and the pauses between, in milliseconds. */
const MAX_TRIES = 4;
const PAUSE_MS = 2_000;
/** GitHub accepts no longer names. */
const MAX_NAME_LENGTH = 255;
const MAX_TITLE_LENGTH = 255;
const MAX_MESSAGE_LENGTH = 8 * 1024;

export interface CheckRun {
  readonly name: string;
  readonly commit: string;
  readonly status: OutcomeStatus;
  /** Markdown. */
  readonly summary: string;
  /** Its page. */
  readonly url: string | undefined;
  /** Files are relative to the root of the repository. Annotations without a file are omitted: a check run cannot show them. */
  readonly annotations: readonly Annotation[];
}

const CONCLUSIONS: Readonly<Record<OutcomeStatus, string>> = {
  running: 'neutral',
  successful: 'success',
  failed: 'failure',
  timeout: 'timed_out',
  cancelled: 'cancelled',
};

const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

/**
 * Adds a completed check run to a commit, with all annotations, in requests as large as the API accepts. A later check run with the same
 * name replaces it. @throws {AnswerError} the API's answer
 */
export async function addCheckRun(
  repository: GitHubRepository,
  { name, commit, status, summary, url, annotations }: CheckRun,
  signal: AbortSignal,
): Promise<void> {
  const all = annotations.flatMap(annotationOf).slice(0, MAX_ANNOTATIONS);
  const outputWith = (from: number) => ({
    ...{ title: `Runs: ${status}`, summary },
    annotations: all.slice(from, from + ANNOTATIONS_PER_REQUEST),
  });
  const { id } = await repository.add('/check-runs', {
    ...{ name: shortened(plainText(name), MAX_NAME_LENGTH - 1), head_sha: commit },
    ...{ status: 'completed', conclusion: CONCLUSIONS[status] },
    ...(url !== undefined && { details_url: url }),
    output: outputWith(0),
  });
  if (all.length <= ANNOTATIONS_PER_REQUEST) return;
  if (!Number.isSafeInteger(id)) throw new Error('the REST API did not report the id of the check run');
  const path = `/check-runs/${id as number}`;
  let tries = 0;
  for (let from = ANNOTATIONS_PER_REQUEST; from < all.length;) {
    try {
      await repository.append(path, { output: outputWith(from) });
      from += ANNOTATIONS_PER_REQUEST;
    } catch (error) {
      if (!mayHaveWorked(error) || (tries += 1) >= MAX_TRIES) throw error;
      await sleep(PAUSE_MS, undefined, { signal }).catch(() => signal.throwIfAborted());
      // Count what has arrived, so that no annotation is added twice.
      const { output } = await repository.get(path);
      const added = (output as { readonly annotations_count?: unknown } | null)?.annotations_count;
      if (typeof added !== 'number') throw error;
      from = added;
    }
  }
}

/** If one annotation has no line, the API rejects all of them. */
const LAST_LINE = 2 ** 31 - 1;

function annotationOf({ level, title, message, file, line: given = 1 }: Annotation): object[] {
  if (file === undefined) return [];
  const line = Number.isInteger(given) && given > 0 && given <= LAST_LINE ? given : 1;
  const text = bounded(plainText(message), MAX_MESSAGE_LENGTH);
  return [
    {
      ...{ path: file, start_line: line, end_line: line, annotation_level: LEVELS[level] },
      // The API rejects an empty message.
      message: text.trim() === '' ? level : text,
      ...(title === '' ? {} : { title: shortened(plainText(title), MAX_TITLE_LENGTH - 1) }),
    },
  ];
}
