import type { FlowGraph } from '../client/index.js';
import { Runner } from '../runner/index.js';
import { runnerOptions, type RunPlan } from './run-plan.js';

/**
 * The graph of the code that a resumed run was executed by; `undefined` where the run has stored it itself, and where it cannot be known.
 * Metaflow gives a resumed run its origin's graph, but people resume a run when they have changed its flow.
 */
export async function executedGraph(plan: RunPlan, abortSignal: AbortSignal): Promise<FlowGraph | undefined> {
  const { command, runOptions, flowFile } = plan;
  if (command.name !== 'resume') return undefined;
  if (command.graph) return command.graph;
  const { originRunId, stepToRerun } = command;
  const options = { ...runOptions, originRunId, stepToRerun, abortSignal };
  return await new Runner(flowFile, runnerOptions(plan)).resumedGraph(options).catch(() => undefined);
}
