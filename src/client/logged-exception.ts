import type { TaskException } from './task-exception.js';

/** The line with which Metaflow begins to tell of the exception that ended a task. */
const BEGIN = /^<.+> failed:$/;
const TRACEBACK = 'Traceback (most recent call last):';

/**
 * Reads from the stderr of a task that has failed what it has raised; `undefined` where it raised nothing. A task that was spun keeps
 * no artifacts, so its log is all that tells. Of an exception of Metaflow's own the log has no traceback, and not its class.
 */
export function loggedException(stderr: string): TaskException | undefined {
  const lines = stderr.trimEnd().split('\n');
  const begin = lines.findLastIndex((line) => BEGIN.test(line));
  if (begin === -1) return undefined;
  const said = lines.slice(begin + 1).filter((line) => line !== 'Task failed.');
  const from = said.indexOf(TRACEBACK);
  if (from === -1) return ofMetaflow(said);
  const traceback = said.slice(from).join('\n').trimEnd().split('\n');
  const last = traceback.slice(traceback.lastIndexOf(TRACEBACK) + 1);
  const [first = '', ...more] = last.slice(last.findIndex((line) => !line.startsWith('  ')));
  const [, type = first, message = ''] = /^([\w.]+): ?(.*)$/s.exec(first) ?? [];
  return { type, message: [message, ...more].join('\n'), stacktrace: `${traceback.join('\n')}\n` };
}

function ofMetaflow(said: readonly string[]): TaskException | undefined {
  const message = said
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
  return message === ''
    ? undefined
    : { type: 'metaflow.exception.MetaflowException', message, stacktrace: undefined };
}
