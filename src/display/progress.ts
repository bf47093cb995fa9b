import { parseFlowLine, type FlowLine, type TaskName } from './flow-line.js';

/** How far a step has come, by what the flow's log says. */
export interface StepProgress {
  readonly stepName: string;
  running: number;
  successful: number;
  failed: number;
  cloned: number;
}

/** Of a task that failed these last lines are kept. */
const LAST_LINES = 20;

/** Of this many failed tasks; a thousand that fail alike need no thousand logs. */
const MOST_FAILED_TASKS = 10;

/** So many steps, and tasks at once, are followed: a log that names more was not written by Metaflow. */
export const MOST_STEPS = 1_000;
export const MOST_TASKS = 10_000;

/** A traceback as Metaflow logs it, without indents: what is shown from the exception itself, and whole. */
const OF_TRACEBACK =
  /^(<flow \S+ step .*> failed:|Internal error|Traceback \(most recent call last\):|[~^ ]+|)$/;
const FRAME = /^File ".+", line \d+, in /;

type TaskEndListener = (task: TaskName, status: 'successful' | 'failed') => void;

interface TaskTail {
  readonly lines: string[];
  /** The next line is the code of a frame. */
  afterFrame: boolean;
}

/** Follows a run by the lines of its stdout: counts its tasks, and keeps the last lines of those that fail. */
export class RunProgress {
  /** By step, in the order in which the steps began. */
  readonly steps = new Map<string, StepProgress>();
  readonly #running = new Map<string, TaskTail>();
  readonly #failed = new Map<string, TaskTail>();
  readonly #onTaskEnd: TaskEndListener | undefined;

  /** @param onTaskEnd is told of each task that ends */
  constructor(onTaskEnd?: TaskEndListener) {
    this.#onTaskEnd = onTaskEnd;
  }

  /** Takes note of a line and hands it back, taken apart. */
  line(line: string): FlowLine {
    const parsed = parseFlowLine(line);
    if (parsed.task) this.#note(parsed.task, parsed);
    return parsed;
  }

  /** What a failed task printed last, but for the frames of its traceback; `undefined` when that is not known. */
  lastLines(task: TaskName): readonly string[] | undefined {
    return (this.#failed.get(keyOf(task)) ?? this.#running.get(keyOf(task)))?.lines;
  }

  #note(task: TaskName, { text, event }: FlowLine): void {
    const key = keyOf(task);
    const step = this.#step(task.stepName);
    if (!step) return;
    const tail = this.#running.get(key);
    switch (event) {
      case 'started':
        if (!tail && this.#running.size >= MOST_TASKS) return;
        // An attempt that follows a failed one.
        if (this.#failed.delete(key)) step.failed -= 1;
        if (!tail) step.running += 1;
        this.#running.set(key, { lines: [], afterFrame: false });
        return;
      case 'cloned':
        step.cloned += 1;
        return;
      case 'successful':
      case 'failed':
        if (!tail) return;
        this.#running.delete(key);
        step.running -= 1;
        step[event] += 1;
        if (event === 'failed' && this.#failed.size < MOST_FAILED_TASKS) this.#failed.set(key, tail);
        this.#onTaskEnd?.(task, event);
        return;
      case undefined:
        if (tail) addLine(tail, text);
    }
  }

  /** `undefined` for one too many. */
  #step(stepName: string): StepProgress | undefined {
    let step = this.steps.get(stepName);
    if (!step && this.steps.size < MOST_STEPS) {
      step = { stepName, running: 0, successful: 0, failed: 0, cloned: 0 };
      this.steps.set(stepName, step);
    }
    return step;
  }
}

/** A task's own output may come before its traceback, within it, or after it: they are two streams. */
function addLine(tail: TaskTail, text: string): void {
  const isCode = tail.afterFrame;
  tail.afterFrame = FRAME.test(text);
  if (isCode || tail.afterFrame || OF_TRACEBACK.test(text)) return;
  tail.lines.push(copyOf(text));
  if (tail.lines.length > LAST_LINES) tail.lines.shift();
}

/** A text of its own: V8 would keep all the text that it was cut from. */
function copyOf(text: string): string {
  return Buffer.from(text).toString();
}

function keyOf({ stepName, taskId }: TaskName): string {
  return `${stepName}/${taskId}`;
}
