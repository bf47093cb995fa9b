import { parseForeignJson } from '../client/index.js';
import { readRegularText } from '../client/regular-file.js';

/** In bytes: GitHub's have 25 million at most. */
const LARGEST = 32 * 1024 * 1024;

/** The event of GitHub's that a workflow run is about, as the runner has written it; without what cannot be read, it is empty. */
export function readEvent(file: string | undefined): object {
  if (!file) return {};
  try {
    const event = parseForeignJson(readRegularText(file, LARGEST));
    return typeof event === 'object' && event !== null ? event : {};
  } catch {
    return {};
  }
}
