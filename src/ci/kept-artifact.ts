import { unlessAborted } from '../client/index.js';
import { durationText } from '../report/duration-text.js';
import { Deadline } from '../runner/index.js';
import type { ArtifactToKeep, Host, KeptArtifact } from './host.js';

/** How long an artifact of a host's may take, in milliseconds, whatever the service behind it does. */
const WITHIN_MS = 10 * 60_000;

/** Has a host keep an artifact. @throws {Error} of the host, or that it took too long; the signal's reason when aborted */
export async function keptBy(
  host: Host,
  artifact: ArtifactToKeep,
  cancel: AbortSignal,
): Promise<KeptArtifact | undefined> {
  return await inTime(cancel, async (signal) => await host.uploadArtifact?.(artifact, signal));
}

/** What a host does with artifacts, as long as it may. A host need not heed the signal. @throws {Error} as `keptBy` does */
export async function inTime<Result>(
  cancel: AbortSignal,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  using deadline = new Deadline(cancel, WITHIN_MS);
  try {
    return await unlessAborted(work(deadline.signal), deadline.signal);
  } catch (error) {
    throw deadline.passed ? new Error(`it took more than ${durationText(WITHIN_MS)}`) : error;
  }
}
