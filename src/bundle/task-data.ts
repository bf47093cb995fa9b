import { readFileSync } from 'node:fs';
import path from 'node:path';
import { BundleError } from './errors.js';

/** What a task's `N.data.json` holds: the artifacts' blobs by name, and what is known of each. */
export interface TaskData {
  readonly objects: Readonly<Record<string, string>>;
  readonly info: Readonly<Record<string, { readonly type?: string; readonly encoding?: string }>>;
}

/** Reads such a file of a bundle that was unpacked. @throws {BundleError} */
export function readTaskData(directory: string, file: string): TaskData {
  const text = readFileSync(path.join(directory, file), 'utf8');
  try {
    const { objects, info, ...others } = JSON.parse(text) as TaskData;
    if (Object.values(objects).some((sha1) => typeof sha1 !== 'string') || typeof info !== 'object')
      throw new Error('it lists no artifacts');
    return { ...others, objects, info };
  } catch (error) {
    throw new BundleError(`The bundle's ${file} is malformed: ${(error as Error).message}.`, {
      cause: error,
    });
  }
}
