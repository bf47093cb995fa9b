import { mkdirSync } from 'node:fs';
import { datastoreOf, localRoot, metadataOf, metaflowSettings } from '../../client/metaflow-settings.js';
import type { StartSettings } from './launch.js';

/**
 * Makes the folder of the local datastore where Metaflow would. It makes it itself, but fails with FileExistsError when
 * another first run does so at the same time, as concurrent runs in a fresh checkout do.
 */
export function ensureLocalDatastore({ cwd, env, topLevel }: StartSettings): void {
  if (metadataOf(env, topLevel.options) !== 'local' && hasRemoteDatastore({ env, topLevel })) return;
  try {
    mkdirSync(localRoot(cwd, metaflowSettings(env)), { recursive: true });
  } catch {
    // Metaflow explains better than we could what is wrong with the place.
  }
}

/** Whether what tasks produce is kept elsewhere. */
export function hasRemoteDatastore({ env, topLevel }: Pick<StartSettings, 'env' | 'topLevel'>): boolean {
  return datastoreOf(env, topLevel.options) !== 'local';
}
