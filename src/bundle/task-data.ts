import path from 'node:path';
import { parseForeignJson, readRegularText } from '../client/index.js';
import { BundleError } from './errors.js';

/** The contents of a task's `N.data.json`: the artifacts' blobs by name, and facts about each. */
export interface TaskData {
  readonly objects: Readonly<Record<string, string>>;
  readonly info: Readonly<Record<string, { readonly type?: string; readonly encoding?: string }>>;
}

/** In bytes; bundles do not contain larger ones. */
const MAX_BYTES = 16 * 1024 * 1024;
const MAX_PARTS = 200_000;

/** For one task; each becomes a file of the restored run. */
const MAX_ARTIFACTS = 10_000;

/** Reads such a file from an unpacked bundle. @throws {BundleError} */
export function readTaskData(directory: string, file: string): TaskData {
  try {
    const text = readRegularText(path.join(directory, file), MAX_BYTES);
    const data = parseForeignJson(text, MAX_PARTS) as Partial<TaskData>;
    if (!isTaskData(data)) throw new Error('it lists no artifacts');
    if (Object.keys(data.objects).length > MAX_ARTIFACTS)
      throw new Error(`it lists more than ${MAX_ARTIFACTS} artifacts`);
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
