import type { FlowGraph } from './flow-graph.js';
import { PythonObject } from '../pickle/python-object.js';
import type { StoredMetadata } from '../source.js';

/** A task's place in the foreaches around it, outermost first. */
export interface ForeachPlace {
  /** Its index in each foreach, counted from 0. The nodes of a `num_parallel` count as items. */
  readonly indices: readonly number[];
  /** In labels: `items=b`, or `items[1]` if Metaflow keeps no text that identifies the item; `node=1` for a `num_parallel`. */
  readonly labels: readonly string[];
}

/** What each foreach iterates over, by the name of the step it leads to. */
export type ForeachVariables = ReadonlyMap<string, string>;

/** Steps that a foreach over a set leads to. */
export type OfSets = ReadonlySet<string>;

/** Metaflow's name for the items of a `num_parallel`. */
const NODES = '_parallel_ubf_iter';

export function foreachVariables(graph: FlowGraph | undefined): ForeachVariables {
  const variables = new Map<string, string>();
  for (const { type, next, foreachArtifact } of graph?.steps ?? []) {
    const variable = type === 'split-parallel' ? NODES : foreachArtifact;
    if (variable !== undefined) for (const name of next) variables.set(name, variable);
  }
  return variables;
}

/**
 * Parses the artifact `_foreach_stack`, which every completed task and each of its clones has. Each frame is a named
 * tuple: step, variable, number of splits, index, value. A set has a different order in every process, so for a set the
 * recorded value is not the task's item: Metaflow recorded it where the foreach began.
 */
export function placeOfStack(stack: unknown, ofSets: OfSets): ForeachPlace | undefined {
  if (!Array.isArray(stack)) return undefined;
  const frames = stack.map((frame) => {
    const [step, variable, , index, value] = frame instanceof PythonObject ? frame.args : [];
    const isItem = !(typeof step === 'string' && ofSets.has(step));
    // The node that starts the others of a `num_parallel` may have no index: it is the first one.
    return { variable, index: typeof index === 'number' ? index : 0, value: isItem ? value : undefined };
  });
  return {
    indices: frames.map(({ index }) => index),
    labels: frames.map(({ variable, index, value }) => labelOf(variable, index, value)),
  };
}

function labelOf(variable: unknown, index: number, value: unknown): string {
  if (variable === NODES) return `node=${index}`;
  const name = typeof variable === 'string' ? variable : 'item';
  return typeof value === 'string' && !hasAddress(value) ? `${name}=${value}` : `${name}[${index}]`;
}

/**
 * Whether an item's text contains its memory address, as that of an object without its own `__repr__` does: it differs
 * in every run. Metaflow gets such texts from `reprlib`, which omits the middle of long ones.
 */
function hasAddress(text: string): boolean {
  return text.includes('<') && /( at 0x[0-9a-f]|\.\.\.((at | |)0?x)?[0-9a-f]{6,}>)/i.test(text);
}

/**
 * The place that a task recorded before it began, in the same words. Clones and tasks of old versions of Metaflow have
 * no such record, and it is incomplete if an item has no text; then only the artifact has everything.
 */
export function recordedPlace(
  metadata: readonly StoredMetadata[],
  variables: ForeachVariables,
  ofSets: OfSets,
): { readonly place: ForeachPlace; readonly isWhole: boolean } | undefined {
  const newest = (field: string) => metadata.findLast(({ name }) => name === field)?.value;
  const path = newest('foreach-execution-path') ?? '';
  if (path === '') return undefined;
  const recorded = texts(newest('foreach-stack'));
  const frames = path.split(',').map((frame, depth) => {
    const [, step = '', digits] = /^(.*):(\d+)?/.exec(frame) ?? [];
    const variable = variables.get(step);
    const index = Number(digits ?? 0);
    const known = variable === NODES ? `node=${index}` : recorded[depth];
    const [name] = known?.split('=') ?? [];
    const isSame = known !== undefined && !hasAddress(known) && !ofSets.has(step);
    return { index, known, labels: isSame ? known : labelOf(variable ?? name, index, undefined) };
  });
  return {
    place: { indices: frames.map(({ index }) => index), labels: frames.map(({ labels }) => labels) },
    isWhole: frames.every(({ known }) => known !== undefined),
  };
}

/** The strings of a JSON list. */
function texts(text: string | undefined): string[] {
  try {
    const stack: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(stack) ? stack.map(String) : [];
  } catch {
    return [];
  }
}

/** Orders places by the outermost foreach, then by the next one, and so on; unknown places come last. */
export function comparePlaces(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return b.length - a.length;
  const difference = a.map((index, depth) => index - (b[depth] ?? 0)).find((distance) => distance !== 0);
  return difference ?? 0;
}
