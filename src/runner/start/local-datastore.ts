import { datastoreOf, localRoot, metadataOf, metaflowSettings } from '../../client/metaflow-settings.js';
import { makeDirectory } from '../../client/regular-file.js';
import type { StartSettings } from './launch.js';

/**
 * Creates the local datastore's folder where Metaflow would. Metaflow creates it too, but fails with FileExistsError if
 * another first run does so at the same time, as concurrent runs in a fresh checkout do.
 */
export function ensureLocalDatastore(settings: StartSettings): void {
  if (metadataOf(settings, settings.topLevel.options) !== 'local' && hasRemoteDatastore(settings)) return;
  try {
    makeDirectory(localRoot(settings.cwd, metaflowSettings(settings)));
  } catch {
    // Metaflow explains better than we could what is wrong with this place.
  }
}

/** Whether the tasks' data is stored remotely. */
export function hasRemoteDatastore(settings: Pick<StartSettings, 'cwd' | 'env' | 'topLevel'>): boolean {
  return datastoreOf(settings, settings.topLevel.options) !== 'local';
}
