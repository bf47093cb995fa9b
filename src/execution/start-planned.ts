import { OptionError, Runner, type ExecutingRun, type ExecutingTask } from '../runner/index.js';
import { originRun, runnerOptions, type RunPlan } from './plan/run-plan.js';
import type { ExecutedGraph } from './resume/executed-graph.js';
import { tagsOf } from './run-facts.js';

/** Starts what a plan names. @throws {RunnerError} */
export async function startPlanned(
  plan: RunPlan,
  logDirectory: string,
  abortSignal: AbortSignal,
  executed: ExecutedGraph,
): Promise<ExecutingRun | ExecutingTask> {
  const runner = new Runner(plan.flowFile, runnerOptions(plan));
  const { command, maxWorkers, runOptions } = plan;
  const tags = tagsOf(plan);
  const options = { ...runOptions, abortSignal, logDirectory };
  switch (command.name) {
    case 'run':
      return await runner.asyncRun(command.parameters, { ...options, tags, maxWorkers });
    case 'resume': {
      const { from, stepToRerun } = command;
      if (from.kind !== 'run' && from.kind !== 'latest') throw new Error(`The ${from.kind} is not restored.`);
      const origin = originRun(command);
      if (origin?.flowName !== undefined)
        await requireFlow(runner, plan.flowFile, origin.flowName, abortSignal);
      if (origin) {
        const { requireOrigin } = await import('./resume/required-origin.js');
        requireOrigin(plan, origin);
      }
      const originRunId = origin?.runId;
      const resumed = runner.asyncResume({ ...options, tags, maxWorkers, originRunId, stepToRerun });
      executed.read();
      return await resumed;
    }
    case 'trigger': {
      const { startTriggered } = await import('./remote/start-triggered.js');
      return await startTriggered(plan, command, tags, { abortSignal, logDirectory });
    }
    case 'spin':
      return await runner.asyncSpin(command.pathspec, options);
  }
}

/** A run id alone may belong to another flow's run, if the metadata service numbers runs per flow. */
async function requireFlow(
  runner: Runner,
  flowFile: string,
  flowName: string,
  abortSignal: AbortSignal,
): Promise<void> {
  const { flows = [] } = await runner.introspect({ abortSignal });
  if (flows.length > 0 && !flows.includes(flowName)) {
    throw new OptionError(
      `The origin is a run of ${flowName}, but ${flowFile} defines ${flows.join(' and ')}.`,
      { option: 'origin-run-id', place: 'command', value: flowName },
    );
  }
}
