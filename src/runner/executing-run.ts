import { Run, type ClientContext } from '../client/index.js';
import { ExecutingProcess, type ExecutingProcessParts } from './process/executing-process.js';
import { parseFlowLine } from './log/flow-line.js';
import { TaskEvents, type RunEvent } from './log/run-events.js';
import type { RunAttributes } from './start/run-attributes.js';
import { readWarmTasks, type WarmTasksReport } from './warm/warm-report.js';

/** A run that has an id, whether executing or ended. Mirrors `metaflow.runner.metaflow_runner.ExecutingRun`. */
export class ExecutingRun extends ExecutingProcess {
  readonly flowName: string;
  readonly runId: string;
  /** `<flow name>/<run id>`. */
  readonly pathspec: string;
  /** Metadata provider and its location, e.g. `local@/work`. */
  readonly metadata: string;
  /** The run's page on its orchestrator, if it has one. @internal */
  readonly orchestratorUrl: string | undefined;
  /** The run's results, as Metaflow's client returns them. Whatever is not stored yet cannot be read. */
  readonly run: Run;

  readonly #warmDirectory: string | undefined;

  /** A `Runner` creates these. @internal */
  constructor(
    parts: ExecutingProcessParts & { readonly isWarm?: boolean },
    attributes: RunAttributes,
    context: ClientContext,
  ) {
    super(parts);
    this.#warmDirectory = parts.isWarm === true ? parts.temporaryDirectory : undefined;
    this.flowName = attributes.flowName;
    this.runId = attributes.runId;
    this.pathspec = `${this.flowName}/${this.runId}`;
    this.metadata = attributes.metadata;
    this.orchestratorUrl = attributes.orchestratorUrl;
    this.run = new Run(this.pathspec, context);
  }

  /** How the run's tasks started, until `cleanup`; `undefined` unless `warmTasks` is set. */
  get warmTasks(): WarmTasksReport | undefined {
    return this.#warmDirectory === undefined ? undefined : readWarmTasks(this.#warmDirectory);
  }

  /**
   * Yields what happens to the run and its tasks, from start to end, as soon as the run's log shows it. May be called
   * any number of times, even after the run has ended. Never throws.
   * @example for await (const event of running.events()) if (event.type === 'attempt-failed') console.log(event.stepName, event.taskId);
   */
  async *events(): AsyncGenerator<RunEvent, void> {
    yield { type: 'run-started', at: this.startedAt };
    const tasks = new TaskEvents(this.startedAt);
    for await (const { line } of this.streamLog('stdout')) {
      const event = tasks.of(parseFlowLine(line));
      if (event) yield event;
    }
    await this.wait();
    yield* tasks.atEnd();
    const { finishedAt = new Date(), status, returncode } = this;
    yield { type: 'run-ended', at: finishedAt, status, returncode };
  }
}
