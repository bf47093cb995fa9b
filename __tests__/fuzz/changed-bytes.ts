import fc from 'fast-check';

/** The largest size of a changed input, in bytes. */
const MAX_BYTES = 1024 * 1024;

const UNIT = 2 ** 16;
/** A position: the distance from the beginning, as a part of the length in units of `1 / UNIT`. */
const place = fc.nat(UNIT - 1);
const length = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 16 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 4096 }) },
);
const times = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 2, max: 8 }) },
  { weight: 1, arbitrary: fc.constantFrom(100, 1_000, 20_000, 100_000) },
);
const number = fc.constantFrom(
  0n,
  1n,
  0x7fn,
  0xffn,
  0xffffn,
  0x7fff_ffffn,
  0xffff_ffffn,
  2n ** 53n,
  2n ** 64n - 1n,
);

type Edit = (bytes: Buffer) => Buffer;

function edits(tokens: readonly Buffer[]): fc.Arbitrary<Edit> {
  return fc.oneof(
    fc.tuple(place, fc.nat(7)).map(([at, bit]): Edit => (bytes) => {
      const copy = Buffer.from(bytes);
      const index = placed(bytes, at);
      if (index < copy.length) copy[index] = (copy[index] ?? 0) ^ (1 << bit);
      return copy;
    }),
    fc.tuple(place, length).map(
      ([at, count]): Edit =>
        (bytes) =>
          spliced(bytes, at, count, Buffer.alloc(0)),
    ),
    place.map(
      (at): Edit =>
        (bytes) =>
          bytes.subarray(0, placed(bytes, at)),
    ),
    fc.tuple(place, length, times).map(([at, count, more]): Edit => (bytes) => {
      const part = bytes.subarray(placed(bytes, at), placed(bytes, at) + count);
      return spliced(bytes, at, 0, repeated(part, more));
    }),
    fc
      .tuple(place, fc.constantFrom(1, 2, 4, 8), number, fc.boolean())
      .map(([at, width, value, big]): Edit => (bytes) => {
        const written = Buffer.alloc(8);
        written.writeBigUInt64LE(value);
        const part = written.subarray(0, width);
        return spliced(bytes, at, width, big ? Buffer.from(part).reverse() : part);
      }),
    ...(tokens.length === 0
      ? []
      : [
          fc.tuple(place, fc.constantFrom(...tokens), fc.oneof(fc.constant(1), times), fc.nat(8)).map(
            ([at, token, more, replaced]): Edit =>
              (bytes) =>
                spliced(bytes, at, replaced, repeated(token, more)),
          ),
        ]),
  );
}

/** Valid bytes with some changes: flipped, removed, truncated or repeated bytes, other numbers, and inserted tokens of the format. */
export function changedBytes(
  valid: fc.Arbitrary<Buffer>,
  tokens: readonly Buffer[] = [],
  mostChanges = 6,
): fc.Arbitrary<Buffer> {
  return fc
    .tuple(valid, fc.array(edits(tokens), { maxLength: mostChanges }))
    .map(([bytes, changes]) => changes.reduce((changed, change) => change(changed), bytes));
}

function placed(bytes: Buffer, at: number): number {
  return Math.floor((at / UNIT) * (bytes.length + 1));
}

function spliced(bytes: Buffer, at: number, count: number, put: Buffer): Buffer {
  const index = placed(bytes, at);
  return Buffer.concat([bytes.subarray(0, index), put, bytes.subarray(index + count)]).subarray(0, MAX_BYTES);
}

function repeated(part: Buffer, more: number): Buffer {
  if (part.length === 0) return part;
  return Buffer.alloc(Math.min(MAX_BYTES, part.length * more), part);
}
