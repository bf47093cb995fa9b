import { UsageError } from '../../runner/index.js';

/** What a step uploads, in the words of the input `upload`. */
export type UploadKind = (typeof KINDS)[number];

const KINDS = ['logs', 'cards', 'bundle', 'report'] as const;

/** What leaves the machine, and how long it is kept. */
export interface Uploads {
  readonly kinds: ReadonlySet<UploadKind>;
  /** Not more than the repository allows. Absent where the server decides. */
  readonly retentionDays: number | undefined;
  /** What the input says. */
  readonly askedRetentionDays?: number | undefined;
}

/**
 * Reads the texts of the input `upload`: `all`, `none`, or some kinds, also several in a text, with commas or spaces between them.
 * `cards: false` takes the cards out of `all`. @throws {UsageError}
 */
export function parseUploads(texts: readonly string[], cards: boolean): ReadonlySet<UploadKind> {
  const words = texts.flatMap((text) => text.toLowerCase().split(/[\s,]+/)).filter((word) => word !== '');
  const [only = 'all', ...others] = words;
  if (others.length === 0 && only === 'none') return new Set();
  if (others.length === 0 && only === 'all')
    return new Set(KINDS.filter((kind) => kind !== 'cards' || cards));
  const kinds = words.map((word) => KINDS.find((kind) => kind === word));
  if (kinds.includes(undefined)) {
    throw new UsageError(
      `Input "upload" must be all or none, or a list of ${KINDS.join(', ')}, got "${texts.join(', ')}".`,
    );
  }
  if (!cards && kinds.includes('cards')) {
    throw new UsageError('Input "upload" lists "cards", and input "cards" is false. Change one of them.');
  }
  return new Set(kinds.filter((kind) => kind !== undefined));
}

/** What GitHub allows at most, in private repositories. */
const MOST_RETENTION_DAYS = 400;

/** `undefined` where it is left to the server: without a number, or with 0. @throws {UsageError} */
export function parseRetentionDays(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^(?:0|[1-9]\d{0,2})$/.test(text) || Number(text) > MOST_RETENTION_DAYS) {
    throw new UsageError(
      `Input "retention-days" must be a number of days from 1 to ${MOST_RETENTION_DAYS}, or 0 for the repository's setting, got "${text}".`,
    );
  }
  return Number(text) || undefined;
}

/** The days for which an artifact is kept. The client would warn of more days than the repository allows with each artifact. */
export function allowedRetention(
  asked: number | undefined,
  env: NodeJS.ProcessEnv,
): Pick<Uploads, 'retentionDays' | 'askedRetentionDays'> {
  const most = Number(env['GITHUB_RETENTION_DAYS']) || Infinity;
  return { retentionDays: asked && Math.min(asked, most), askedRetentionDays: asked };
}

/** What tells steps apart that look the same. @throws {UsageError} */
export function parseId(text: string | undefined): string | undefined {
  if (text?.includes('\n') === true)
    throw new UsageError(`Input "id" must be one line, got ${JSON.stringify(text)}.`);
  return text;
}
