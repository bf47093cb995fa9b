export interface Row {
  readonly number: number;
  readonly work: string;
  /** Measures this package against what it takes the place of; `small` takes seconds, not minutes. */
  measure(options: { readonly turns: number; readonly small: boolean }): Promise<{
    /** At most `limit` where what the row asks for is reached. */
    readonly value: number;
    readonly ours: string;
    readonly theirs: string;
    readonly figure: string;
  }>;
}

export const ROWS: readonly Row[];
