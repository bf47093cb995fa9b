import path from 'node:path';
import { lastStep, type TaskHistory } from '../client/index.js';
import { FlowFileError } from '../runner/index.js';
import { causeTexts } from '../outcome/cause-text.js';
import { codePlace, raisedPlace, stepPlace } from '../outcome/place/code-place.js';
import { readTraceback } from '../outcome/place/traceback.js';
import type { Directories } from '../outcome/place/workspace-file.js';
import { exceptionText } from '../outcome/exception-text.js';
import {
  attemptBeforeCatch,
  attemptFailure,
  failedTasks,
  failureOf,
  hookText,
  type AttemptFailure,
} from '../outcome/failure.js';
import { flowFilePlace } from '../outcome/place/flow-file-place.js';
import { judgement } from './value-text.js';
import { gateSource, type RunOutcome } from '../outcome/outcome.js';
import { groupedBy } from '../client/grouped-by.js';

/** A remark on a line of code, as code hosts show it beside a change. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** Relative to the workspace; absent if the annotation is not about code in the workspace. */
  readonly file?: string | undefined;
  readonly line?: number | undefined;
}

/** Nobody reads more about a run, and each takes a millisecond, because we look up its place among the workspace's files. */
const MAX_ANNOTATIONS = 1_000;

interface Remark extends AttemptFailure {
  readonly level: Annotation['level'];
  readonly task: TaskHistory;
}

/**
 * A run's annotations on lines of code: exceptions that failed tasks, retries that helped, exceptions that `@catch` kept, and what
 * prevented the flow from starting. If several tasks of a step say the same, there is one annotation.
 * @param outcome of the run
 * @param workspace the absolute directory that contains annotated files
 * @param cwd the directory that the flow ran in
 */
export function annotationsOf(outcome: RunOutcome, workspace: string, cwd: string): Annotation[] {
  if (outcome.error instanceof FlowFileError) return [flowFileAnnotation(outcome.error, workspace, cwd)];
  const alike = groupedBy(remarksOf(outcome), ({ level, task, text }) =>
    [level, task.stepName, text].join('\0'),
  );
  return [
    ...[...alike.values()]
      .slice(0, MAX_ANNOTATIONS)
      .map((remarks) => annotation(remarks, outcome, workspace, cwd)),
    ...gateAnnotations(outcome),
    ...runWarnings(outcome, { workspace, cwd }),
  ];
}

function remarksOf(outcome: RunOutcome): Remark[] {
  const tasks = outcome.details?.history.tasks ?? [];
  return [
    ...failedTasks(outcome).map((task) => failureRemark(task)),
    ...tasks.filter((task) => task.attempts.at(-1)?.ok === true).flatMap(retryRemark),
    ...tasks.flatMap(catchRemark),
  ];
}

function failureRemark(task: TaskHistory): Remark {
  return { level: 'error', task, ...attemptFailure(task.attempts.at(-1)) };
}

/** A clone was retried in another run, which reported it. */
function retryRemark(task: TaskHistory): Remark[] {
  const failed = task.attempts.filter(({ ok, interrupted }) => ok !== true && !interrupted);
  const last = failed.at(-1);
  if (!last || task.originPathspec !== undefined || task.caught) return [];
  const { text, traceback } = attemptFailure(last);
  const warning = `Succeeded on attempt ${task.attempts.length}. Before that: ${text}`;
  return [{ level: 'warning', task, text: warning, traceback }];
}

function catchRemark(task: TaskHistory): Remark[] {
  const { caught } = task;
  if (!caught || task.originPathspec !== undefined) return [];
  const text = `Kept by @catch: ${exceptionText(caught)}`;
  const before = attemptBeforeCatch(task);
  if (!before) return [{ level: 'notice', task, text, traceback: caught }];
  const { text: words, traceback } = attemptFailure(before);
  return [{ level: 'notice', task, text: `${text} Before that: ${words}`, traceback }];
}

function annotation(
  remarks: readonly Remark[],
  outcome: RunOutcome,
  workspace: string,
  cwd: string,
): Annotation {
  const [{ level, task, text, traceback }] = remarks as [Remark, ...Remark[]];
  const place = codePlace(traceback, task.stepName, outcome, { workspace, cwd });
  const causes = causeTexts(traceback, outcome, { workspace, cwd });
  const flow = outcome.flowName ?? path.basename(outcome.flowFile);
  return {
    level,
    title: `${flow}: step ${task.stepName}, ${tasksText(remarks)}`,
    message: [text, ...causes.map(({ text: cause }) => cause)].join('\n'),
    file: place?.file,
    line: place?.line,
  };
}

/** `task 3 outer=1, inner=0`, or `3 tasks (4, 5, 6)`. */
function tasksText(remarks: readonly Remark[]): string {
  const named = (between: string) =>
    remarks.map(({ task: { taskId, foreachStack } }) =>
      [taskId, ...(foreachStack.length > 0 ? [foreachStack.join(between)] : [])].join(' ').slice(0, 60),
    );
  if (remarks.length === 1) return `task ${named(', ')[0] ?? ''}`;
  const names = named(' ');
  const shown = names.slice(0, 5).join(', ');
  return `${names.length} tasks (${shown}${names.length > 5 ? ', …' : ''})`;
}

function flowFileAnnotation(error: FlowFileError, workspace: string, cwd: string): Annotation {
  const place = flowFilePlace(error, { workspace, cwd });
  const title = `${path.basename(error.details.flowFile)} cannot be run`;
  return { level: 'error', title, message: error.message, file: place?.file, line: place?.line };
}

function gateAnnotations(outcome: RunOutcome): Annotation[] {
  const tripped = outcome.details?.gates.filter((gate) => gate.tripped) ?? [];
  return tripped.map((gate) => ({
    level: 'error' as const,
    title: `${outcome.pathspec ?? outcome.flowFile}: ${gateSource(gate)}`,
    message: `${gate.condition}: ${judgement(gate)}`,
  }));
}

/** Warnings that do not change the run's result: of a last step that was not executed, and of exit hooks that failed. */
export function runWarnings(outcome: RunOutcome, directories: Directories): Annotation[] {
  return [...unexecutedAnnotations(outcome, directories), ...hookAnnotations(outcome, directories)];
}

function unexecutedAnnotations(outcome: RunOutcome, directories: Directories): Annotation[] {
  const { history, unexecuted } = outcome.details ?? {};
  if (unexecuted === undefined) return [];
  const end = lastStep(history?.graph);
  const place = stepPlace(end, outcome, directories);
  const title = `${outcome.flowName ?? path.basename(outcome.flowFile)}: step ${end}`;
  return [{ level: 'warning', title, message: unexecuted, file: place?.file, line: place?.line }];
}

function hookAnnotations(outcome: RunOutcome, directories: Directories): Annotation[] {
  return (outcome.details?.failedHooks ?? []).map((hook) => {
    const { exception } = hook;
    const raised = exception && readTraceback(exception);
    const place = raised && raisedPlace(raised, exception, outcome, directories);
    const causes = causeTexts(exception, outcome, directories).map(({ text }) => text);
    return {
      level: 'warning' as const,
      title: `${outcome.pathspec ?? outcome.flowFile}: @exit_hook`,
      message: [hookText(hook), ...causes].join('\n'),
      file: place?.file,
      line: place?.line,
    };
  });
}

/** Whether an error annotation explains an unsuccessful run. */
export function isExplained(outcome: RunOutcome, annotations: readonly Annotation[]): boolean {
  return failureOf(outcome) === undefined || annotations.some(({ level }) => level === 'error');
}
