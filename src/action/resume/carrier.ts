/** How long each carrier may take to list what it has, a bundle to download, and all bundles together, in milliseconds. */
export interface TimeLimits {
  readonly lookUpMs: number;
  readonly downloadMs: number;
  readonly allDownloadsMs: number;
}

export const TIME_LIMITS: TimeLimits = { lookUpMs: 20_000, downloadMs: 300_000, allDownloadsMs: 600_000 };

/** A bundle that a carrier offers. */
export interface BundleOffer {
  readonly carrier: string;
  /** The attempt of the workflow run that saved it. */
  readonly attempt: number;
  /** Its size in bytes, if known. */
  readonly size?: number | undefined;
  /** Downloads it into an otherwise empty directory; resolves to the file. */
  download(directory: string, signal: AbortSignal): Promise<string>;
}

/** A GitHub service that takes a bundle from one attempt to the next. */
export interface Carrier {
  /** For messages about what failed or was empty. */
  readonly name: string;
  /** The bundles that earlier attempts saved for this run. @throws {CoincidenceError} */
  offers(signal: AbortSignal): Promise<readonly BundleOffer[]>;
}

/** Several jobs or steps look the same, so none of their bundles, in any carrier, is known to belong to this one. */
export class CoincidenceError extends Error {
  constructor(name: string) {
    super(
      `several jobs or steps uploaded their results as "${name}", so it is unclear which of them are this step's: give each its own value of the input "id"`,
    );
  }
}
