import { mkdirSync } from 'node:fs';
import { localRoot, metaflowSettings } from '../../client/metaflow-settings.js';
import type { StartSettings } from './launch.js';

/**
 * Makes the folder of the local datastore where Metaflow would. It makes it itself, but fails with FileExistsError when
 * another first run does so at the same time, as concurrent runs in a fresh checkout do.
 */
export function ensureLocalDatastore({ cwd, env, topLevel }: StartSettings): void {
  const settings = metaflowSettings(env);
  const metadata = topLevel.options['metadata'] ?? settings('DEFAULT_METADATA') ?? 'local';
  if (metadata !== 'local' && hasRemoteDatastore({ env, topLevel })) return;
  try {
    mkdirSync(localRoot(cwd, settings), { recursive: true });
  } catch {
    // Metaflow says what is wrong with the place better than we could.
  }
}

/** Whether what tasks produce is kept elsewhere. */
export function hasRemoteDatastore({ env, topLevel }: Pick<StartSettings, 'env' | 'topLevel'>): boolean {
  const kind = topLevel.options['datastore'] ?? metaflowSettings(env)('DEFAULT_DATASTORE') ?? 'local';
  return kind !== 'local';
}
