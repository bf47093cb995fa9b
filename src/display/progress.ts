import {
  keyOf,
  parseFlowLine,
  TaskEvents,
  type FlowLine,
  type TaskEvent,
  type TaskName,
} from '../runner/index.js';
import { TaskTails } from './task-tails.js';

/** A step's progress according to the flow's log. */
export interface StepProgress {
  readonly stepName: string;
  running: number;
  successful: number;
  failed: number;
  cloned: number;
}

/** How many failed tasks keep their last lines; a thousand tasks that fail alike need no thousand logs. */
const MAX_FAILED_TASKS = 10;

/** How many steps we follow; a log with more is not Metaflow's. */
export const MAX_STEPS = 1_000;

/** Follows a run through its stdout: counts its tasks, and keeps the last lines of those that fail. */
export class RunProgress {
  /** By step, in the order in which steps began. */
  readonly steps = new Map<string, StepProgress>();
  readonly #running = new TaskTails();
  readonly #failed = new Map<string, readonly string[]>();
  readonly #events = new TaskEvents();
  readonly #onEvent: ((event: TaskEvent) => void) | undefined;

  /** @param onEvent receives the tasks' events */
  constructor(onEvent?: (event: TaskEvent) => void) {
    this.#onEvent = onEvent;
  }

  /** Processes a line, and returns its parts. */
  line(line: string): FlowLine {
    const parsed = parseFlowLine(line);
    const event = this.#events.of(parsed);
    if (event) this.#note(event);
    else if (parsed.task) this.#running.add(keyOf(parsed.task), parsed.text);
    return parsed;
  }

  /** Call this when all of the run's output was read. */
  end(): void {
    for (const event of this.#events.atEnd()) this.#onEvent?.(event);
  }

  /** A failed task's last lines, without the frames of its traceback; `undefined` if they are unknown. */
  lastLines(task: TaskName): readonly string[] | undefined {
    return this.#failed.get(keyOf(task)) ?? this.#running.of(keyOf(task));
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
        this.#running.start(key);
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
    const lines = this.#running.take(key);
    step.running -= 1;
    step[status] += 1;
    if (lines && status === 'failed' && this.#failed.size < MAX_FAILED_TASKS) this.#failed.set(key, lines);
  }

  /** `undefined` if there are too many steps. */
  #step(stepName: string): StepProgress | undefined {
    let step = this.steps.get(stepName);
    if (!step && this.steps.size < MAX_STEPS) {
      step = { stepName, running: 0, successful: 0, failed: 0, cloned: 0 };
      this.steps.set(stepName, step);
    }
    return step;
  }
}
