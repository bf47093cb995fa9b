import {
  ByteBudget,
  flowGraph,
  mapConcurrently,
  NotFoundError,
  type FlowGraph,
  type Run,
  type Task,
} from '../../client/index.js';

/** Anything larger is not a graph. */
const MAX_GRAPH_BYTES = 64 * 1024 * 1024;

/** A flow has about ten parameters; a run's graph can name any number. */
const MAX_PARAMETERS = 10_000;

/** For all values together, in bytes. */
const MAX_BYTES = 256 * 1024 * 1024;

/** A run's parameters and Configs as it stored them, including defaults and those of an origin. */
export interface RunParameters {
  readonly task: Task;
  readonly graph: FlowGraph;
}

/** `undefined` until the run has stored them, which it does before its first task. @throws {ClientError} */
export async function storedParameters(run: Run): Promise<RunParameters | undefined> {
  const step = run.step('_parameters');
  const task = (await step.exists()) ? await step.task : undefined;
  const info = task?.artifact('_graph_info');
  if (!task || !info || !(await info.exists())) return undefined;
  return { task, graph: flowGraph(await info.storedWithin(MAX_GRAPH_BYTES)) ?? NO_GRAPH };
}

/** For a run that has stored something else. */
const NO_GRAPH: FlowGraph = { steps: [], parameters: [], configs: [] };

export interface ParameterValues {
  readonly values: Readonly<Record<string, unknown>>;
  /** What was omitted because of a limit that only a forged run exceeds; `undefined` if nothing was. */
  readonly leftOut: string | undefined;
  /** The names of those that exist but could not be read. */
  readonly unread: readonly string[];
}

/** The values by their artifacts' names; an IncludeFile's value is an `IncludedFile`. Unreadable values are absent from it. */
export async function parameterValues(
  { task, graph }: RunParameters,
  maxBytes: number,
): Promise<ParameterValues> {
  if (graph === NO_GRAPH)
    return { values: {}, leftOut: 'parameters of the run, which its graph does not name', unread: [] };
  const budget = new ByteBudget(MAX_BYTES);
  const read = async (name: string) =>
    await task.artifact(name).storedWithin(budget.forNext(maxBytes), budget.spend);
  const all = [...new Set(graph.parameters)];
  const leftOut = all.slice(MAX_PARAMETERS);
  const unread: string[] = [];
  const values = await mapConcurrently(all.slice(0, MAX_PARAMETERS), async (name) => {
    try {
      return [name, await read(name)] as const;
    } catch (error) {
      const isMissing = error instanceof NotFoundError;
      if (!isMissing) (budget.forNext(maxBytes) < maxBytes ? leftOut : unread).push(name);
      return [name, undefined] as const;
    }
  });
  return {
    values: Object.fromEntries(values.filter(([, value]) => value !== undefined)),
    leftOut: leftOut.length === 0 ? undefined : leftOutText(leftOut),
    unread,
  };
}

/** How many a message names. */
const MAX_NAMED = 5;

function leftOutText(names: readonly string[]): string {
  const more = names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : '';
  const limits = `at most ${MAX_PARAMETERS} per run are read, of at most ${MAX_BYTES / 1024 / 1024} MiB together`;
  return `parameters ${names.slice(0, MAX_NAMED).join(', ')}${more} (${limits})`;
}
