export interface Sides {
  readonly ours: () => number | Promise<number>;
  readonly yardstick: () => number | Promise<number>;
}

export interface Pair {
  readonly what: string;
  /** About what the ratio of the two sides is. */
  readonly usual: number;
  readonly sides: (cwd: string) => Sides | Promise<Sides>;
}

export const PAIRS: Readonly<Record<string, Pair>>;

export function leastRatio(
  sides: Sides,
  enough: number,
  turns?: { readonly fewest?: number; readonly most?: number },
): Promise<number>;
