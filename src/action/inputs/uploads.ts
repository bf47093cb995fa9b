import { shownValue, UsageError } from '../../runner/index.js';

/** What a step can upload, in the words of the input `upload`. */
export type UploadKind = (typeof KINDS)[number];

const KINDS = ['logs', 'cards', 'bundle', 'report'] as const;

/** What is uploaded, and how long it is kept. */
export interface Uploads {
  readonly kinds: ReadonlySet<UploadKind>;
  /** Whether the manifests of deployments are uploaded. */
  readonly manifests: boolean;
  /** At most what the repository allows. Absent if the server decides. */
  readonly retentionDays: number | undefined;
  /** The input's value. */
  readonly requestedRetentionDays?: number | undefined;
}

/**
 * Reads the values of the input `upload`: `all`, `none`, or some kinds; one value may list several, separated by commas or spaces. `cards:
 * false` removes the cards from `all`. @throws {UsageError}
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
      `Input "upload" must be all or none, or a list of ${KINDS.join(', ')}, got ${shownValue(texts.join(', '))}.`,
    );
  }
  if (!cards && kinds.includes('cards')) {
    throw new UsageError('Input "upload" lists "cards", but input "cards" is false. Change one of them.');
  }
  return new Set(kinds.filter((kind) => kind !== undefined));
}

/** GitHub's maximum, for private repositories. */
const MAX_RETENTION_DAYS = 400;

/** `undefined` if the server decides: without a number, or with 0. @throws {UsageError} */
export function parseRetentionDays(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^(?:0|[1-9]\d{0,2})$/.test(text) || Number(text) > MAX_RETENTION_DAYS) {
    throw new UsageError(
      `Input "retention-days" must be a number of days from 1 to ${MAX_RETENTION_DAYS}, or 0 for the repository's setting, got ${shownValue(text)}.`,
    );
  }
  return Number(text) || undefined;
}

/** How many days artifacts are kept. If this were more than the repository allows, the client would warn for each artifact. */
export function allowedRetention(
  requested: number | undefined,
  env: NodeJS.ProcessEnv,
): Pick<Uploads, 'retentionDays' | 'requestedRetentionDays'> {
  const maxDays = Number(env['GITHUB_RETENTION_DAYS']) || Infinity;
  return { retentionDays: requested && Math.min(requested, maxDays), requestedRetentionDays: requested };
}
