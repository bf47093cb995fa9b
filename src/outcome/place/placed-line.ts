/** A line, and its original position. */
export interface PlacedLine {
  readonly text: string;
  readonly at: number;
}
