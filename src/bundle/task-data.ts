import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseForeignJson } from '../client/index.js';
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
    const data = parseForeignJson(text) as Partial<TaskData>;
    if (!isTaskData(data)) throw new Error('it lists no artifacts');
    return data;
  } catch (error) {
    throw new BundleError(`The bundle's ${file} is malformed: ${(error as Error).message}.`, {
      cause: error,
    });
  }
}

export function isTaskData(data: Partial<TaskData> | null): data is TaskData {
  const { objects, info } = data ?? {};
  return (
    isObject(objects) &&
    Object.values(objects).every((sha1) => typeof sha1 === 'string') &&
    isObject(info) &&
    Object.values(info).every(isObject)
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
