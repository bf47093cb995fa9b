import type { FlowGraph } from '../../client/index.js';
import { Runner } from '../../runner/index.js';
import { originRun, runnerOptions, stepToRerun, type RunPlan } from '../plan/run-plan.js';

/**
 * The graph of the code that executes a resumed run. Metaflow gives a resumed run its origin's graph, but people resume a run when they
 * have changed its flow. It is read while the run starts: what the run does, and whoever edits the flow file meanwhile, changes nothing.
 */
export class ExecutedGraph implements Disposable {
  readonly #plan: RunPlan;
  readonly #cancel: AbortSignal;
  readonly #reading = new AbortController();
  readonly #end = () => this.#reading.abort();
  #graph: Promise<FlowGraph | undefined> = Promise.resolve(undefined);

  /** @param cancel ends the reading when aborted, as does disposing of this */
  constructor(plan: RunPlan, cancel: AbortSignal) {
    this.#plan = plan;
    this.#cancel = cancel;
    cancel.addEventListener('abort', this.#end, { once: true });
    if (cancel.aborted) this.#end();
  }

  /** Begins to read, beside the process of the run, which has just been started. Only a resumed run needs it: others store their own. */
  read(): void {
    if (this.#plan.command.name === 'resume') this.#graph = resumedGraph(this.#plan, this.#reading.signal);
  }

  /** `undefined` where the run has stored it itself, and where it cannot be read. Never rejects. */
  get graph(): Promise<FlowGraph | undefined> {
    return this.#graph;
  }

  [Symbol.dispose](): void {
    this.#cancel.removeEventListener('abort', this.#end);
    this.#end();
  }
}

/** The graph by which the flow of a plan would be resumed now; `undefined` where it cannot be read. */
export async function resumedGraph(plan: RunPlan, abortSignal: AbortSignal): Promise<FlowGraph | undefined> {
  const { command, runOptions, flowFile } = plan;
  const origin = { originRunId: originRun(command)?.runId, stepToRerun: stepToRerun(command) };
  const options = { ...runOptions, ...origin, abortSignal };
  return await new Runner(flowFile, runnerOptions(plan)).resumedGraph(options).catch(() => undefined);
}
