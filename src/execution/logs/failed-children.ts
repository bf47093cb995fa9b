import type { TaskException } from '../../client/index.js';
import { readTraceback } from '../../outcome/place/traceback.js';
import { raisedLine } from '../../outcome/exception-text.js';
import { exceptionsWhere } from './logged-exception.js';
import { raisedAt } from './raised-at.js';

/** Each exception repeats its causes, so together they may be far longer than the log. */
const MAX_SEEN = 20;

/** Where every process of `multiprocessing` begins. */
const BOOTSTRAP = /^(?: {2}\| )? {2}File ".+[/\\]multiprocessing[/\\]process\.py", line \d+, in _bootstrap$/;

/**
 * What ended the first failed process that a task has started with `multiprocessing`, as a note of one line, if there is one. Each process
 * prints its own exception; the one that started it only learns an exit code.
 * @param lines what the task has printed
 * @param cwd the directory that the task ran in
 * @param known what is known about the task's own failure; exceptions that it quotes are not repeated
 */
export function failureOfChildren(lines: readonly string[], cwd: string, known: string): string[] {
  const seen: TaskException[] = [];
  for (const exception of exceptionsWhere(lines.join('\n'), ([, first = '']) => BOOTSTRAP.test(first)))
    if (seen.push(exception) === MAX_SEEN) break;
  // Whatever interrupts a task also interrupts its children.
  const failed = seen.filter(({ type }) => type !== 'KeyboardInterrupt');
  const [first] = failed;
  const raised = first && readTraceback(first);
  if (!raised || known.includes(raisedLine(raised))) return [];
  const which =
    failed.length === 1
      ? 'A process that the task started failed:'
      : `${seen.length === MAX_SEEN ? 'At least ' : ''}${failed.length} processes that the task started failed, the first with`;
  return [`${which} ${raisedAt(first, cwd)}`];
}
