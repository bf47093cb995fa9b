/** How long each carrier may take to say what it has, and a bundle to come, in milliseconds. */
export interface TimeLimits {
  readonly lookUpMs: number;
  readonly downloadMs: number;
}

export const TIME_LIMITS: TimeLimits = { lookUpMs: 20_000, downloadMs: 300_000 };

/** A bundle that a carrier has. */
export interface BundleOffer {
  readonly carrier: string;
  /** The attempt of the workflow run that left it. */
  readonly attempt: number;
  /** Its size in bytes, where that is known. */
  readonly size?: number | undefined;
  /** Downloads it into a directory of its own; resolves to the file. */
  download(directory: string, signal: AbortSignal): Promise<string>;
}

/** A service of GitHub's by which a bundle gets from one attempt to the next. */
export interface Carrier {
  /** For people: what failed, and what had nothing. */
  readonly name: string;
  /** Bundles that earlier attempts left for this run. @throws {CoincidenceError} */
  offers(signal: AbortSignal): Promise<readonly BundleOffer[]>;
}

/** Several jobs or steps look the same, so that none of their bundles is known to be this one's, whatever carrier has it. */
export class CoincidenceError extends Error {
  constructor(name: string) {
    super(
      `several jobs or steps uploaded their results as "${name}", so nobody knows which are this one's: give each its own "id", with the input "id"`,
    );
  }
}
