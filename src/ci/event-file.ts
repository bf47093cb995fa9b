import { parseForeignJson } from '../client/index.js';
import { readRegularText } from '../client/regular-file.js';

/** In bytes: GitHub's events have at most 25 million. */
const MAX_EVENT_BYTES = 32 * 1024 * 1024;
/** An event with two thousand commits has a tenth of these. */
const MAX_EVENT_PARTS = 500_000;

/** The GitHub event of a workflow run, as the runner wrote it; empty if it cannot be read. */
export function readEvent(file: string | undefined): object {
  if (!file) return {};
  try {
    const event = parseForeignJson(readRegularText(file, MAX_EVENT_BYTES), MAX_EVENT_PARTS);
    return typeof event === 'object' && event !== null ? event : {};
  } catch {
    return {};
  }
}
