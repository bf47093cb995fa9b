/** A step as the flow's code declares it. */
export interface GraphStep {
  readonly name: string;
  /** Metaflow's own word: `linear`, `split-static`, `split-foreach`, `split-switch`, `split-parallel`, `join`, `start`, `end`. */
  readonly type: string;
  readonly next: readonly string[];
  readonly doc: string;
  /** Where the step's function is defined; the file is the one that Metaflow saw when it ran the flow. */
  readonly file: string | undefined;
  readonly line: number | undefined;
  /** The artifact that a `split-foreach` iterates over. */
  readonly foreachArtifact: string | undefined;
  readonly decorators: readonly StepDecorator[];
}

export interface StepDecorator {
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

/** A flow's graph: its steps, each after all that lead to it, and the names of its parameters' artifacts. */
export interface FlowGraph {
  readonly steps: readonly GraphStep[];
  /** The step that the flow begins with; absent if the run's Metaflow only allows `start`. */
  readonly startStep?: string | undefined;
  /** The step that the flow ends with, which may be the same one; absent if the run's Metaflow only allows `end`. */
  readonly endStep?: string | undefined;
  readonly parameters: readonly string[];
  /** The parameters that are Configs. */
  readonly configs: readonly string[];
}

/**
 * How many steps, transitions and decorators there may be altogether: a flow has some hundred. A pickle takes a few bytes to use the same
 * long list for a thousand steps.
 */
const MAX_PARTS = 200_000;

/**
 * Parses the artifact `_graph_info`, which every run of Metaflow 2.0 or newer has; older versions lack some of its facts. `undefined` for
 * anything that is not the graph of a flow. Only texts count as names: other values may be far longer as texts than they are in memory.
 */
export function flowGraph(info: unknown): FlowGraph | undefined {
  const { steps, parameters, file, start_step: startStep, end_step: endStep } = fields(info);
  if (steps === undefined) return undefined;
  const all = Object.entries(fields(steps)).map(([name, step]) => [name, fields(step)] as const);
  let parts = all.length;
  for (const [, { next, decorators }] of all) parts += list(next).length + list(decorators).length;
  if (parts > MAX_PARTS) return undefined;
  const declared = list(parameters).map(fields);
  return {
    steps: inOrder(all.map(([name, step]) => graphStep(name, step, file))),
    startStep: textOf(startStep),
    endStep: textOf(endStep),
    parameters: texts(declared.map(({ name }) => name)),
    configs: texts(declared.filter(({ type }) => type === 'Config').map(({ name }) => name)),
  };
}

/** Metaflow lists the steps of each branch of a switch up to the end, so that the first branch has the steps that all of them lead to. */
function inOrder(steps: readonly GraphStep[]): GraphStep[] {
  const before = new Map<string, GraphStep[]>(steps.map(({ name }) => [name, []]));
  for (const step of steps) for (const name of step.next) before.get(name)?.push(step);
  const seen = new Set<GraphStep>();
  const ordered = new Set<GraphStep>();
  const open = [...steps].reverse();
  for (let step = open.at(-1); step; step = open.at(-1)) {
    if (seen.has(step)) ordered.add(step);
    if (ordered.has(step)) open.pop();
    else {
      seen.add(step);
      for (const one of before.get(step.name)?.toReversed() ?? []) if (!seen.has(one)) open.push(one);
    }
  }
  return [...ordered];
}

/** The name of the step that a flow ends with; Metaflow's default, `end`, if the graph is unknown. */
export function lastStep(graph: FlowGraph | undefined): string {
  const lastStep = graph?.steps.find(({ type, next }) => type === 'end' || next.length === 0);
  return graph?.endStep ?? lastStep?.name ?? 'end';
}

function graphStep(name: string, step: Readonly<Record<string, unknown>>, flowFile: unknown): GraphStep {
  const { type, next, doc, line, source_file: source, foreach_artifact: foreach, decorators } = step;
  return {
    name,
    type: textOf(type) ?? '',
    next: texts(list(next)),
    doc: textOf(doc) ?? '',
    file: textOf(source) ?? textOf(flowFile),
    line: typeof line === 'number' ? line : undefined,
    foreachArtifact: textOf(foreach),
    decorators: list(decorators).map((decorator) => {
      const { name: decoratorName, attributes } = fields(decorator);
      return { name: textOf(decoratorName) ?? '', attributes: fields(attributes) };
    }),
  };
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function texts(values: readonly unknown[]): string[] {
  return values.filter((value) => typeof value === 'string');
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
