import type { FlowGraph } from '../../client/index.js';
import { Runner } from '../../runner/index.js';
import { originRun, runnerOptions, stepToRerun, type RunPlan } from '../plan/run-plan.js';

/**
 * The graph of the code that executes a resumed run. Metaflow gives a resumed run its origin's graph, but people often resume after
 * changing the flow. The graph is read while the run starts, so that neither the run nor later edits of the flow file can change it.
 */
export class ExecutedGraph implements Disposable {
  readonly #plan: RunPlan;
  readonly #cancel: AbortSignal;
  readonly #reading = new AbortController();
  readonly #end = () => this.#reading.abort();
  #graph: Promise<FlowGraph | undefined> = Promise.resolve(undefined);

  /** @param cancel aborts the reading, as disposing does */
  constructor(plan: RunPlan, cancel: AbortSignal) {
    this.#plan = plan;
    this.#cancel = cancel;
    cancel.addEventListener('abort', this.#end, { once: true });
    if (cancel.aborted) this.#end();
  }

  /** Starts reading, beside the run's process, which was just started. Only a resumed run needs this: others store their own graph. */
  read(): void {
    if (this.#plan.command.name === 'resume') this.#graph = resumedGraph(this.#plan, this.#reading.signal);
  }

  /** `undefined` if the run has stored it itself, or if it cannot be read. Never rejects. */
  get graph(): Promise<FlowGraph | undefined> {
    return this.#graph;
  }

  [Symbol.dispose](): void {
    this.#cancel.removeEventListener('abort', this.#end);
    this.#end();
  }
}

/** The graph that a resume of the plan's flow would have now; `undefined` if it cannot be read. */
export async function resumedGraph(plan: RunPlan, abortSignal: AbortSignal): Promise<FlowGraph | undefined> {
  const { command, runOptions, flowFile } = plan;
  const origin = { originRunId: originRun(command)?.runId, stepToRerun: stepToRerun(command) };
  const options = { ...runOptions, ...origin, abortSignal };
  return await new Runner(flowFile, runnerOptions(plan)).resumedGraph(options).catch(() => undefined);
}
