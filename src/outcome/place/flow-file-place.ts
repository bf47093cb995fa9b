import path from 'node:path';
import type { FlowFileError } from '../../runner/index.js';
import { workspaceFile, type Directories } from './workspace-file.js';

/** Where a flow file's fault lies: the innermost line in the workspace; `undefined` if none is. */
export function flowFilePlace(
  { details }: Pick<FlowFileError, 'details'>,
  directories: Directories,
): { readonly file: string; readonly line: number | undefined } | undefined {
  const { flowFile, file = flowFile, line, places = [] } = details;
  for (const place of places.length > 0 ? places : [{ file, line }]) {
    const known = workspaceFile(directories, path.resolve(directories.cwd, place.file));
    if (known !== undefined) return { file: known, line: place.line };
  }
  return undefined;
}
