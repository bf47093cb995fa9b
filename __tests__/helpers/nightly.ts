/**
 * A table of similar tests in two parts: `npm test` runs the first rows; `npm run test:full` also runs the others, which repeat them with other
 * values.
 */
export function nightlyAfter<T extends unknown[] | [unknown] | string | number | object>(
  count: number,
  rows: readonly T[],
) {
  return [
    { tags: [], rows: rows.slice(0, count) },
    { tags: ['nightly'], rows: rows.slice(count) },
  ];
}
