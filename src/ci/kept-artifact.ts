import { unlessAborted } from '../client/index.js';
import { durationText } from '../report/duration-text.js';
import { within } from '../runner/index.js';
import type { ArtifactToUpload, Host, UploadedArtifact } from './host.js';

/** How long a host may take for an artifact, in milliseconds, whatever its service does. */
const TIMEOUT_MS = 10 * 60_000;

/** Has a host save an artifact. @throws {Error} from the host, or because it took too long; the signal's reason if aborted */
export async function keepArtifact(
  host: Host,
  artifact: ArtifactToUpload,
  cancel: AbortSignal,
): Promise<UploadedArtifact | undefined> {
  return await inTime(cancel, async (signal) => await host.uploadArtifact?.(artifact, signal));
}

/** Limits the time that a host takes for artifacts. A host may ignore the signal. @throws {Error} as `keepArtifact` does */
export async function inTime<Result>(
  cancel: AbortSignal,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const tooLate = `it took more than ${durationText(TIMEOUT_MS)}`;
  return await within(TIMEOUT_MS, cancel, tooLate, (signal) => unlessAborted(work(signal), signal));
}
