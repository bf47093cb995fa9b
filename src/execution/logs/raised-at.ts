import path from 'node:path';
import type { TaskException } from '../../client/index.js';
import { raisedLine } from '../../outcome/exception-text.js';
import { isMetaflowFile, metaflowDirectory } from '../../outcome/place/metaflow-frames.js';
import { readTraceback } from '../../outcome/place/traceback.js';
import { isInstalled } from '../../outcome/place/workspace-file.js';

/**
 * The exception of another process in one line, with the innermost line of people's own code that it passed through.
 * @param cwd the directory that the task ran in
 */
export function raisedAt(exception: TaskException, cwd: string): string {
  const raised = readTraceback(exception);
  if (!raised) return exception.message;
  const metaflow = metaflowDirectory(exception);
  const frame = raised.frames.findLast(({ file }) => !isMetaflowFile(file, metaflow) && !isInstalled(file));
  const place = frame ? ` at ${shownFile(frame.file, cwd)}:${frame.line}` : '';
  return `${raisedLine(raised)}${place}`;
}

function shownFile(file: string, cwd: string): string {
  const relative = path.relative(cwd, file);
  return relative.startsWith('..') ? file : relative;
}
