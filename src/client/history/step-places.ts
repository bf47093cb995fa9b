import type { FlowGraph, GraphStep } from './flow-graph.js';

/** Which steps a flow's graph allows to run more than once, no matter how often they did run. */
export interface StepPlaces {
  /** Steps within a foreach or a `num_parallel`: one task per item. */
  readonly inForeach: ReadonlySet<string>;
  /** Steps that can lead back to themselves: one task per round. */
  readonly recursive: ReadonlySet<string>;
}

/** A split that a step is within. */
interface Split {
  /** The split around it. */
  readonly outer: Split | undefined;
  /** Whether it, or any split around it, is a foreach. */
  readonly isInForeach: boolean;
}

/** Finds the steps of a graph that may have several tasks. */
export function stepPlaces(graph: FlowGraph | undefined): StepPlaces {
  const byName = new Map(graph?.steps.map((step) => [step.name, step]));
  const inForeach = new Set<string>();
  const seen = new Set<string>();
  const open: { readonly name: string; readonly split: Split | undefined }[] = firstSteps(byName).map(
    (name) => ({ name, split: undefined }),
  );
  for (let next = open.pop(); next; next = open.pop()) {
    const step = byName.get(next.name);
    if (!step || seen.has(step.name)) continue;
    seen.add(step.name);
    const outer = splitAround(step, next.split);
    const isInForeach = outer?.isInForeach === true;
    if (isInForeach) inForeach.add(step.name);
    const split = isSplit(step.type) ? { outer, isInForeach: isInForeach || isForeach(step.type) } : outer;
    for (const name of step.next) open.push({ name, split });
  }
  const recursive = [...byName.values()].filter(({ name, next }) => next.includes(name));
  return { inForeach, recursive: new Set(recursive.map(({ name }) => name)) };
}

/** A join closes the innermost split; the end closes them all. */
function splitAround({ type, next }: GraphStep, innermost: Split | undefined): Split | undefined {
  if (type === 'end' || next.length === 0) return undefined;
  return type === 'join' ? innermost?.outer : innermost;
}

/** A switch takes only one of its branches, and needs no join. */
function isSplit(type: string): boolean {
  return type === 'split-static' || isForeach(type);
}

function isForeach(type: string): boolean {
  return type === 'split-foreach' || type === 'split-parallel';
}

function firstSteps(steps: ReadonlyMap<string, GraphStep>): string[] {
  const followers = new Set(
    [...steps.values()].flatMap(({ name, next }) => next.filter((to) => to !== name)),
  );
  return [...steps.keys()].filter((name) => !followers.has(name));
}
