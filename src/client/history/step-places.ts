import type { FlowGraph, GraphStep } from './flow-graph.js';

/** Which steps a flow's graph allows to run more than once, no matter how often they did run. */
export interface StepPlaces {
  /** Steps within a foreach or a `num_parallel`: one task per item. */
  readonly inForeach: ReadonlySet<string>;
  /** Steps that can lead back to themselves: one task per round. */
  readonly recursive: ReadonlySet<string>;
}

/** Finds the steps of a graph that may have several tasks. */
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

/** A join closes the innermost split; the end closes them all. */
function splitsAround({ type, next }: GraphStep, splits: readonly string[]): readonly string[] {
  if (type === 'end' || next.length === 0) return [];
  return type === 'join' ? splits.slice(0, -1) : splits;
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
