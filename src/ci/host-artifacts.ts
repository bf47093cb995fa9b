import { abandonedAfter } from '../runner/index.js';
import { durationText } from '../report/duration-text.js';
import type { ArtifactToUpload, Host, UploadedArtifact } from './host.js';

/** How long a host may take for an artifact, in milliseconds, whatever its service does. */
const TIMEOUT_MS = 10 * 60_000;
const TOO_LATE = `it took more than ${durationText(TIMEOUT_MS)}`;

/** Has a host save an artifact. @throws {Error} from the host, or because it took too long; the signal's reason if aborted */
export async function keepArtifact(
  host: Host,
  artifact: ArtifactToUpload,
  cancel: AbortSignal,
): Promise<UploadedArtifact | undefined> {
  const upload = async (signal: AbortSignal) => await host.uploadArtifact?.(artifact, signal);
  return await abandonedAfter(TIMEOUT_MS, cancel, TOO_LATE, upload);
}

/** Has a host put an artifact's files into a directory. @returns whether there is such an artifact @throws {Error} as `keepArtifact` does */
export async function fetchArtifact(
  host: Host,
  name: string,
  directory: string,
  cancel: AbortSignal,
): Promise<boolean> {
  const download = async (signal: AbortSignal) => await host.downloadArtifact?.(name, directory, signal);
  return (await abandonedAfter(TIMEOUT_MS, cancel, TOO_LATE, download)) ?? false;
}
