/**
 * Parts that a summary can do without, in the order in which they are omitted from a summary that is too long. Anything else, such as why a
 * run failed, always stays.
 */
const OPTIONAL_PARTS = [
  'values of artifacts',
  'timelines of successful runs',
  'diagrams of successful runs',
  'steps of successful runs',
  'retried tasks, caught exceptions and exit hooks',
  'timelines',
  'facts of successful runs',
  'diagrams',
  'steps',
  'facts',
  'tracebacks',
] as const;
export type OptionalPart = (typeof OPTIONAL_PARTS)[number];

/** A piece of Markdown. */
export interface Part {
  readonly markdown: string;
  /** The name of the part if it is omitted; absent if it must stay. */
  readonly kind?: OptionalPart | undefined;
}

/** Determines the parts to omit so that the rest fits into a number of UTF-8 bytes. */
export function leftOut(parts: readonly Part[], maxBytes: number): ReadonlySet<OptionalPart> {
  const sizes = new Map<OptionalPart | undefined, number>();
  let total = 0;
  for (const { markdown, kind } of parts) {
    const size = Buffer.byteLength(markdown) + 2;
    sizes.set(kind, (sizes.get(kind) ?? 0) + size);
    total += size;
  }
  const out = new Set<OptionalPart>();
  for (const kind of OPTIONAL_PARTS) {
    if (total <= maxBytes) break;
    const size = sizes.get(kind) ?? 0;
    if (size > 0) out.add(kind);
    total -= size;
  }
  return out;
}
