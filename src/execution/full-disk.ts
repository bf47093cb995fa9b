import { statfsSync } from 'node:fs';

/** With less room than this, output of the flow or Metaflow will soon be cut off. */
const FULL_BELOW_BYTES = 256 * 1024;

/** Those of some directories whose disks are full, in bytes or in files: a flow that failed for that seldom says so. */
export function onFullDisks(directories: readonly string[]): string[] {
  return [...new Set(directories)].filter((directory) => {
    try {
      const { blocks, bavail, bsize, files, ffree } = statfsSync(directory);
      // Such as /proc has no room by nature.
      if (blocks === 0) return false;
      // Some file systems count no files.
      return bavail * bsize < FULL_BELOW_BYTES || (files > 0 && ffree === 0);
    } catch {
      return false;
    }
  });
}
