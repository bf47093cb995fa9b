import { clientOptionsOf, Flow, isPythonName, openContext, Run, Step, Task } from '../../client/index.js';
import {
  badSpin,
  DEFAULT_START_TIMEOUT_MS,
  Runner,
  startSettings,
  UsageError,
  type ExecutingTask,
} from '../../runner/index.js';
import { runnerOptions, type RunPlan } from '../plan/run-plan.js';

/** Why a process that ended with exit code 0 has spun no task: its file runs no flow, for example. Never rejects. */
export async function unspun(
  running: ExecutingTask,
  plan: RunPlan,
  abortSignal: AbortSignal,
): Promise<Error | undefined> {
  if (plan.command.name !== 'spin') return undefined;
  const { startTimeoutMs = DEFAULT_START_TIMEOUT_MS, ...options } = runnerOptions(plan);
  const settings = { ...startSettings(plan.flowFile, options), startTimeoutMs, abortSignal };
  const command = { name: 'spin', pathspec: plan.command.pathspec, options: {} } as const;
  return await badSpin(running, settings, command).catch((error: unknown) => error as Error);
}

const EXPECTED = 'expected FLOW/RUN/STEP or FLOW/RUN/STEP/TASK';

/**
 * Why nothing was spun, if the pathspec has no step, or a flow or step that is not in the file, or the run or task does not exist or stored
 * nothing. Never rejects.
 */
export async function wrongPathspec(
  plan: RunPlan,
  abortSignal: AbortSignal,
): Promise<UsageError | undefined> {
  if (plan.command.name !== 'spin') return undefined;
  const { pathspec } = plan.command;
  try {
    const runner = new Runner(plan.flowFile, runnerOptions(plan));
    const { flow, steps: found } = await runner.introspect({ abortSignal });
    const names = found?.map(({ name }) => name) ?? [];
    if (flow === undefined || names.length === 0) return undefined;
    const parts = pathspec.split('/');
    const hasFlow = parts.length === 4 || (parts.length > 1 && isPythonName(parts[0] ?? ''));
    if (hasFlow && parts[0] !== flow)
      return new UsageError(`"${pathspec}" does not belong to ${flow}, the flow in ${plan.flowFile}.`);
    const place = hasFlow ? 2 : parts.length === 1 ? 0 : 1;
    const step = parts[place];
    const steps = `Its steps: ${names.join(', ')}.`;
    if (parts.length > 4) return new UsageError(`"${pathspec}" has too many parts: ${EXPECTED}. ${steps}`);
    if (step === undefined)
      return new UsageError(
        `"${pathspec}" names a run, not a step of it: ${EXPECTED}, like ${flow}/${parts[1] ?? ''}/${names[0] ?? ''}. ${steps}`,
      );
    if (names.includes(step)) {
      const isStart = found?.find(({ name }) => name === step)?.type === 'start';
      return await unspinnable([flow, ...parts.slice(hasFlow ? 1 : 0)], isStart, plan, abortSignal);
    }
    return new UsageError(`"${pathspec}" names the step "${step}", which ${flow} does not have. ${steps}`);
  } catch {
    return undefined;
  }
}

const OBJECTS = { run: Run, step: Step, task: Task };

/**
 * The first part of a pathspec that does not exist, or a task without the graph by which Metaflow finds the inputs of any but the start
 * step: a task stores it as it ends. A step alone means the latest run's; without a task, Metaflow spins the newest.
 */
async function unspinnable(
  [flow = '', ...parts]: readonly string[],
  isStart: boolean,
  plan: RunPlan,
  abortSignal: AbortSignal,
): Promise<UsageError | undefined> {
  const context = openContext(clientOptionsOf(plan, abortSignal));
  await using source = context.source;
  const options = { source, namespace: null };
  if (parts.length > 1) {
    for (const [index, kind] of (['run', 'step', 'task'] as const).slice(0, parts.length).entries()) {
      const pathspec = [flow, ...parts.slice(0, index + 1)].join('/');
      if (!(await new OBJECTS[kind](pathspec, options).exists()))
        return new UsageError(`There is no ${kind} ${pathspec} to spin.`);
    }
  }
  const [first = '', step = '', taskId] = parts;
  const run =
    parts.length === 1
      ? await new Flow(flow, { ...context, source }).latestRun
      : new Run(`${flow}/${first}`, options);
  const tasks = run?.step(parts.length === 1 ? first : step);
  const task = taskId === undefined ? await tasks?.task : tasks?.taskWithId(taskId);
  if (isStart || !task || (await task.artifact('_graph_info').exists())) return undefined;
  return new UsageError(
    `The task ${task.pathspec} stored nothing: its process was killed, or is still running. Metaflow cannot spin a task whose inputs it does not know. Resume its run, or spin another task of this step.`,
  );
}
