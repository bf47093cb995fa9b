import { Dictionary } from './pickle-machine.js';
import type { PythonObject } from './python-object.js';

/** What a container holds: the entries of one that is a `dict`, or the items of one that is like a list. */
export type Held =
  | { readonly kind: 'dict'; readonly entries: readonly (readonly [unknown, unknown])[] }
  | { readonly kind: 'list'; readonly items: readonly unknown[] };

/**
 * What is in a container whose class is known to be a `dict` or a list with other methods, and as what it is pickled: those of Python's
 * `collections`, and the part of a Config, which is Metaflow's. `undefined` for anything else, and for one with attributes of its own, or
 * that is made otherwise.
 */
export function heldIn({ type, args, state, items }: PythonObject): Held | undefined {
  if (state !== undefined) return undefined;
  const [first] = args;
  const hasItems = items.length > 0;
  switch (type) {
    case 'collections.OrderedDict':
      return args.length === 0 ? dict(items) : undefined;
    // The argument is what makes the entries that are missing.
    case 'collections.defaultdict':
      return args.length <= 1 ? dict(items) : undefined;
    case 'collections.Counter':
    case 'metaflow.user_configs.config_parameters.ConfigValue':
      return args.length === 1 && first instanceof Dictionary && !hasItems
        ? { kind: 'dict', entries: first.entries }
        : undefined;
    // The arguments are no items, and how many it may have at most.
    case 'collections.deque':
      return args.length === 0 || (args.length === 2 && Array.isArray(first) && first.length === 0)
        ? { kind: 'list', items }
        : undefined;
    default:
      return undefined;
  }
}

/** Entries were set one by one, each as a pair. */
function dict(pairs: readonly unknown[]): Held | undefined {
  const isPair = (pair: unknown): pair is [unknown, unknown] => Array.isArray(pair) && pair.length === 2;
  return pairs.every(isPair) ? { kind: 'dict', entries: pairs } : undefined;
}
