import type { Annotation } from '../../report/annotations.js';
import { bounded } from '../../outcome/bounded-text.js';
import { plainText, shortened } from '../../report/plain-text.js';
import * as core from './actions-core.js';
import { printLine } from './job-log.js';

type Level = Annotation['level'];

/** How many annotations per level GitHub shows for a step; it does not mention that there are more. */
const MAX = 10;

/** In characters. GitHub rejects longer titles; the runner silently truncates longer messages. */
const MAX_TITLE_LENGTH = 255;
const MAX_MESSAGE_LENGTH = 4096;
/** For an annotation that is in the log only. */
const MAX_LINE_LENGTH = 1000;

const shownCount: Record<Level, number> = { error: 0, warning: 0, notice: 0 };
const waiting: Record<Level, Annotation[]> = { error: [], warning: [], notice: [] };

/** Shows an annotation, or, if there may be too many of its level, keeps it until the end of the step. It must be redacted already. */
export function annotate(annotation: Annotation): void {
  if (shownCount[annotation.level] < MAX - 1) show(annotation);
  else waiting[annotation.level].push(annotation);
}

/** Shows an annotation without a place. */
export function warn(message: string): void {
  annotate({ level: 'warning', title: '', message });
}

/** At the end of the step, shows the last annotation of each level. If there are more, it says how many; they are in the log. */
export function showLastAnnotations(): void {
  for (const [level, rest] of Object.entries(waiting) as [Level, Annotation[]][]) {
    const [first] = rest.splice(0, rest.length === 1 ? 1 : 0);
    if (first) show(first);
    if (rest.length === 0) continue;
    for (const { message, ...one } of rest) {
      const [line = ''] = message.trim().split('\n');
      printLine(bounded(asText({ ...one, message: line }), MAX_LINE_LENGTH));
    }
    const more = `${rest.length} more ${level}s are in the log of this step; GitHub shows only ${MAX} per level.`;
    show({ level, title: '', message: more });
    rest.length = 0;
  }
}

/** Writes an annotation as a line of the job log, with its place. */
export function printAnnotation(annotation: Annotation): void {
  const { file, line } = annotation;
  const place = file === undefined ? '' : ` (${file}${line === undefined ? '' : `:${line}`})`;
  printLine(shortened(plainText(asText(annotation) + place), MAX_MESSAGE_LENGTH));
}

function asText({ level, title, message }: Annotation): string {
  return `${level}: ${title === '' ? '' : `${title}: `}${message}`;
}

function show({ level, title, message, file, line }: Annotation): void {
  shownCount[level] += 1;
  core[level](shortened(plainText(message), MAX_MESSAGE_LENGTH - 1), {
    ...(title === '' ? {} : { title: bounded(plainText(title), MAX_TITLE_LENGTH) }),
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { startLine: line }),
  });
}
