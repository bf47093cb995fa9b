import { Dictionary } from './pickle-machine.js';
import type { PythonObject } from './python-object.js';

/** What a container holds: entries if it is a `dict`, or items if it is like a list. */
export type ContainerContent =
  | { readonly kind: 'dict'; readonly entries: readonly (readonly [unknown, unknown])[] }
  | { readonly kind: 'list'; readonly items: readonly unknown[] };

/**
 * The content of a container whose class is known to be only a `dict` or list with other methods: those in Python's
 * `collections`, and Metaflow's class for part of a Config. `undefined` for anything else, for a container with
 * attributes of its own, and for one that was pickled in another way.
 */
export function contentOfContainer({ type, args, state, items }: PythonObject): ContainerContent | undefined {
  if (state !== undefined) return undefined;
  const [first] = args;
  const hasItems = items.length > 0;
  switch (type) {
    case 'collections.OrderedDict':
      return args.length === 0 ? dict(items) : undefined;
    // The argument is the factory for missing entries.
    case 'collections.defaultdict':
      return args.length <= 1 ? dict(items) : undefined;
    case 'collections.Counter':
    case 'metaflow.user_configs.config_parameters.ConfigValue':
      return args.length === 1 && first instanceof Dictionary && !hasItems
        ? { kind: 'dict', entries: first.entries }
        : undefined;
    // The arguments are an empty tuple, and the maximum length.
    case 'collections.deque':
      return args.length === 0 || (args.length === 2 && Array.isArray(first) && first.length === 0)
        ? { kind: 'list', items }
        : undefined;
    default:
      return undefined;
  }
}

/** Entries were set one by one, each as a pair. */
function dict(pairs: readonly unknown[]): ContainerContent | undefined {
  const isPair = (pair: unknown): pair is [unknown, unknown] => Array.isArray(pair) && pair.length === 2;
  return pairs.every(isPair) ? { kind: 'dict', entries: pairs } : undefined;
}
