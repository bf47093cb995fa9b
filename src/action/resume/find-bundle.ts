import path from 'node:path';
import { abandonedAfter } from '../../runner/index.js';
import { CoincidenceError, TIME_LIMITS, type BundleOffer, type Carrier, type TimeLimits } from './carrier.js';

/** The result of the search for a bundle: what it was used for, or why there was none, as a clause. */
export type Found<Used> = { readonly used: Used; readonly offer: BundleOffer } | { readonly none: string };

/**
 * Asks all carriers at once, and uses the bundle from the highest attempt. If a bundle cannot be downloaded or used, the next carrier's is
 * tried. If any carrier knows that several jobs look the same, no bundle is used. No carrier can make this throw, or take longer than the
 * limits.
 * @param use throws if the bundle is damaged
 */
export async function findBundle<Used>(
  carriers: readonly Carrier[],
  directory: string,
  use: (file: string) => Promise<Used>,
  cancel: AbortSignal,
  limits: TimeLimits = TIME_LIMITS,
): Promise<Found<Used>> {
  const inTime = async <Value>(limitMs: number, work: (signal: AbortSignal) => Promise<Value>) =>
    await abandonedAfter(limitMs, cancel, `no answer within ${limitMs / 1000} s`, work);
  const answers = await Promise.all(
    carriers.map(async (carrier) => {
      try {
        const offers = await inTime(limits.lookUpMs, (signal) => carrier.offers(signal));
        return { offers, note: offers.length === 0 ? [`${carrier.name}: none`] : [] };
      } catch (error) {
        const coincidence = error instanceof CoincidenceError ? error.message : undefined;
        return { offers: [], note: [`${carrier.name}: ${(error as Error).message}`], coincidence };
      }
    }),
  );
  const coincidence = answers.find((answer) => answer.coincidence !== undefined)?.coincidence;
  if (coincidence !== undefined) return { none: coincidence };
  const notes = answers.flatMap(({ note }) => note);
  const highestFirst = answers.flatMap(({ offers }) => offers).sort((a, b) => b.attempt - a.attempt);
  const end = performance.now() + limits.allDownloadsMs;
  for (const [index, offer] of highestFirst.entries()) {
    if (cancel.aborted) break;
    const leftMs = Math.floor(end - performance.now());
    if (leftMs <= 0) {
      notes.push(`${highestFirst.length - index} others were not tried`);
      break;
    }
    try {
      const to = path.join(directory, String(index));
      const file = await inTime(Math.min(limits.downloadMs, leftMs), (signal) => offer.download(to, signal));
      return { used: await use(file), offer };
    } catch (error) {
      notes.push(`${offer.carrier}, attempt ${offer.attempt}: ${(error as Error).message}`);
    }
  }
  return { none: notes.join('; ') || 'this runner has neither artifacts nor a cache' };
}
