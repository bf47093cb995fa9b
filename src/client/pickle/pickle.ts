import { INCLUDED_FILE, IncludedFile } from './included-file.js';
import { numpyScalar } from './numpy-scalar.js';
import { setOwn } from '../own-value.js';
import { Dictionary, PickleError, PickleMachine } from './pickle-machine.js';
import { PythonGlobal, PythonObject } from './python-object.js';
import { contentOfContainer } from './standard-container.js';

/**
 * Decodes a pickle of protocol 0 to 5. Plain values become JavaScript's: `int` a number, or a bigint beyond 2^53,
 * `float` a number, `str` a string, `bool` a boolean, `None` null, `bytes` a Uint8Array, `list` and `tuple` an array,
 * `set` and `frozenset` a Set, `dict` an object, or a Map if a key is not a string. A numpy scalar becomes the number
 * or text it holds; a container from Python's `collections`, or a part of a Config, becomes the dictionary or list that
 * it is; the value of an IncludeFile becomes an `IncludedFile`. Everything else becomes a PythonObject. Runs no code;
 * work and memory are bounded by the length of the bytes.
 * @throws {@link PickleError} if the bytes are not a pickle, or one that would take too much work or memory
 */
export function decodePickle(bytes: Uint8Array): unknown {
  const machine = new PickleMachine(bytes);
  return plainValue(machine, machine.run());
}

/** Converts the result of a pickle machine to JavaScript values. @throws {PickleError} */
export function plainValue(machine: PickleMachine, made: unknown): unknown {
  const values: Values = { done: new Map(), copying: (size) => machine.copying(size) };
  return plain(made, values, 0);
}

/** A pickle may nest as deep as it is long; our stack may not. */
const DEEPEST = 1_000;

/** Converted values, and the function to call before copying one. */
interface Values {
  readonly done: Map<unknown, unknown>;
  readonly copying: (size: number) => void;
}

/** Converts dictionaries to objects and Maps, inside all containers, each once: they may contain each other. */
function plain(value: unknown, values: Values, depth: number): unknown {
  const { done } = values;
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
  if (done.has(value)) return done.get(value);
  if (depth > DEEPEST) throw new PickleError(`The value is nested deeper than ${DEEPEST} levels.`);
  const inner = (item: unknown) => plain(item, values, depth + 1);
  if (value instanceof Dictionary) return plainDictionary(value, value.entries, done, inner);
  if (value instanceof PythonObject) return plainPythonObject(value, values, inner);
  done.set(value, value);
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) value[index] = inner(item);
  } else if (value instanceof Set) {
    const items = [...(value as Set<unknown>)].map(inner);
    value.clear();
    for (const item of items) value.add(item);
  }
  return value;
}

function plainPythonObject(
  object: PythonObject,
  { done, copying }: Values,
  inner: (item: unknown) => unknown,
): unknown {
  const scalar = numpyScalar(object, copying);
  if (scalar !== undefined) {
    // Converted once, however often the pickle uses it.
    done.set(object, scalar);
    return scalar;
  }
  const held = object instanceof PythonGlobal ? undefined : contentOfContainer(object);
  if (held?.kind === 'dict') return plainDictionary(object, held.entries, done, inner);
  if (held?.kind === 'list') {
    const list: unknown[] = [];
    done.set(object, list);
    for (const item of held.items) list.push(inner(item));
    return list;
  }
  const args: unknown[] = [];
  const described =
    object.type === INCLUDED_FILE
      ? new IncludedFile(args)
      : new (object instanceof PythonGlobal ? PythonGlobal : PythonObject)(object.type, args);
  done.set(object, described);
  for (const argument of object.args) args.push(inner(argument));
  described.state = inner(object.state);
  for (const item of object.items) described.items.push(inner(item));
  return described;
}

function plainDictionary(
  dictionary: object,
  pairs: readonly (readonly [unknown, unknown])[],
  done: Map<unknown, unknown>,
  inner: (item: unknown) => unknown,
): unknown {
  const entries = pairs.map(([key, item]) => [inner(key), item] as const);
  if (entries.every(([key]) => typeof key === 'string')) {
    const object: Record<string, unknown> = {};
    done.set(dictionary, object);
    for (const [key, item] of entries) {
      setOwn(object, key as string, inner(item));
    }
    return object;
  }
  const map = new Map<unknown, unknown>();
  done.set(dictionary, map);
  for (const [key, item] of entries) map.set(key, inner(item));
  return map;
}
