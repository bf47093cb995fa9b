import {
  keyOf,
  parseFlowLine,
  TaskEvents,
  type FlowLine,
  type TaskEvent,
  type TaskName,
} from '../runner/index.js';

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

/** So many steps are followed: a log that names more was not written by Metaflow. */
export const MOST_STEPS = 1_000;

/** A traceback as Metaflow logs it, without indents: what is shown from the exception itself, and whole. */
const OF_TRACEBACK =
  /^(<flow \S+ step .*> failed:|Internal error|Traceback \(most recent call last\):|[~^ ]+|)$/;
const FRAME = /^File ".+", line \d+, in /;

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
  readonly #events = new TaskEvents();
  readonly #onEvent: ((event: TaskEvent) => void) | undefined;

  /** @param onEvent is called with what happens to its tasks */
  constructor(onEvent?: (event: TaskEvent) => void) {
    this.#onEvent = onEvent;
  }

  /** Takes note of a line and hands it back, taken apart. */
  line(line: string): FlowLine {
    const parsed = parseFlowLine(line);
    const event = this.#events.of(parsed);
    if (event) this.#note(event);
    else if (parsed.task) {
      const tail = this.#running.get(keyOf(parsed.task));
      if (tail) addLine(tail, parsed.text);
    }
    return parsed;
  }

  /** All of the run's output was read. */
  end(): void {
    for (const event of this.#events.atEnd()) this.#onEvent?.(event);
  }

  /** What a failed task printed last, but for the frames of its traceback; `undefined` when that is not known. */
  lastLines(task: TaskName): readonly string[] | undefined {
    return (this.#failed.get(keyOf(task)) ?? this.#running.get(keyOf(task)))?.lines;
  }

  #note(event: TaskEvent): void {
    const key = keyOf(event);
    const step = this.#step(event.stepName);
    if (!step) return;
    switch (event.type) {
      case 'task-started':
        if (event.attempt > 0) step.failed -= 1;
        this.#failed.delete(key);
        step.running += 1;
        this.#running.set(key, { lines: [], afterFrame: false });
        break;
      case 'task-cloned':
        step.cloned += 1;
        break;
      case 'task-ended':
      case 'attempt-failed':
        this.#ended(key, step, event.type === 'task-ended' ? 'successful' : 'failed');
    }
    this.#onEvent?.(event);
  }

  #ended(key: string, step: StepProgress, status: 'successful' | 'failed'): void {
    const tail = this.#running.get(key);
    this.#running.delete(key);
    step.running -= 1;
    step[status] += 1;
    if (tail && status === 'failed' && this.#failed.size < MOST_FAILED_TASKS) this.#failed.set(key, tail);
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
