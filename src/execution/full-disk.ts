import { statfsSync } from 'node:fs';

/** With less space than this, output from the flow or Metaflow will soon be truncated. */
const FULL_BELOW_BYTES = 256 * 1024;

/** Returns the directories whose disks are full, by bytes or by files. A flow that failed for this reason seldom reports it. */
export function onFullDisks(directories: readonly string[]): string[] {
  return [...new Set(directories)].filter((directory) => {
    try {
      const { blocks, bavail, bsize, files, ffree } = statfsSync(directory);
      // /proc, for example, never has space.
      if (blocks === 0) return false;
      // Some file systems do not count files.
      return bavail * bsize < FULL_BELOW_BYTES || (files > 0 && ffree === 0);
    } catch {
      return false;
    }
  });
}
