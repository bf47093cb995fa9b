type Row = unknown[] | [unknown] | string | number | object;

/** A table of similar tests in two parts: `npm test` runs the first rows. The others repeat them with other values, every night. */
export function nightlyAfter<T extends Row>(count: number, rows: readonly T[]) {
  return inParts(rows, count, count);
}

/**
 * A table of similar tests in three parts: `npm test` runs the first rows. The others repeat them with other values: those up to the row
 * number `nightly` (default: all) in CI, and the rest every night.
 */
export function ciAfter<T extends Row>(count: number, rows: readonly T[], nightly = rows.length) {
  return inParts(rows, count, nightly);
}

function inParts<T extends Row>(rows: readonly T[], ci: number, nightly: number) {
  return [
    { tags: [], rows: rows.slice(0, ci) },
    { tags: ['ci'], rows: rows.slice(ci, nightly) },
    { tags: ['nightly'], rows: rows.slice(nightly) },
  ].filter((part) => part.rows.length > 0);
}
