import type { FlowGraph, GraphStep } from './flow-graph.js';

/** How a flow's graph lets steps run more than once; what decides is the graph, not how often they did run. */
export interface StepPlaces {
  /** Steps within a foreach or a `num_parallel`: one task for each of its items. */
  readonly inForeach: ReadonlySet<string>;
  /** Steps that can lead to themselves: one task for each round. */
  readonly recursive: ReadonlySet<string>;
}

/** Reads from a graph which of its steps may have several tasks. */
export function stepPlaces(graph: FlowGraph | undefined): StepPlaces {
  const byName = new Map(graph?.steps.map((step) => [step.name, step]));
  const inForeach = new Set<string>();
  const seen = new Set<string>();
  const open: { readonly name: string; readonly splits: readonly string[] }[] = firstSteps(byName).map(
    (name) => ({ name, splits: [] }),
  );
  for (let next = open.pop(); next; next = open.pop()) {
    const step = byName.get(next.name);
    if (!step || seen.has(step.name)) continue;
    seen.add(step.name);
    const around = splitsAround(step, next.splits);
    if (around.some(isForeach)) inForeach.add(step.name);
    const splits = isSplit(step.type) ? [...around, step.type] : around;
    open.push(...step.next.map((name) => ({ name, splits })));
  }
  const recursive = [...byName.values()].filter(({ name, next }) => next.includes(name));
  return { inForeach, recursive: new Set(recursive.map(({ name }) => name)) };
}

/** A join closes the innermost split; at the end all are closed. */
function splitsAround({ type, next }: GraphStep, splits: readonly string[]): readonly string[] {
  if (type === 'end' || next.length === 0) return [];
  return type === 'join' ? splits.slice(0, -1) : splits;
}

/** A switch takes one of its ways, and needs no join. */
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
