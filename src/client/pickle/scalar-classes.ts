import { setOwn } from '../own-value.js';
import { isGetattr, PythonObject } from './python-object.js';

export type PlainScalar = string | number | bigint;

/** What a flow's class is, according to the flow's own Python. */
export interface ScalarClass {
  /** The plain type it derives from. */
  readonly base: 'str' | 'int' | 'float';
  /** The members of an Enum, which are pickled by name or by value. */
  readonly members?: readonly EnumMember[] | undefined;
  /** Whether members can be combined, as those of `IntFlag`. */
  readonly isFlag?: boolean | undefined;
}

export interface EnumMember {
  readonly name: string;
  /** Its `value`; `undefined` if that is not a plain scalar. */
  readonly value: PlainScalar | undefined;
  /** The text or number it is equal to. */
  readonly plain: PlainScalar;
}

/**
 * Names of the classes in a value whose instances may be texts or numbers: a pickle has the same bytes for a member of
 * an Enum whether or not the Enum derives from `str`.
 */
export function possibleScalarClasses(value: unknown): ReadonlySet<string> {
  return new Set([...pythonObjectsIn(value)].flatMap(classesOf));
}

/** The first object within a value that is not plain. */
export function undecodedIn(value: unknown): PythonObject | undefined {
  for (const object of pythonObjectsIn(value)) return object;
  return undefined;
}

/** Yields each object once, including those in lists, sets and dictionaries, but not those inside an object. */
function* pythonObjectsIn(value: unknown): Generator<PythonObject> {
  const seen = new Set<unknown>();
  const open = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (!isObject(next) || seen.has(next)) continue;
    seen.add(next);
    if (next instanceof PythonObject) yield next;
    else for (const part of partsOf(next)) open.push(part);
  }
}

function partsOf(container: object): readonly unknown[] {
  if (container instanceof Map) return [...(container as Map<unknown, unknown>)].flat();
  const items = Array.isArray(container) || container instanceof Set ? container : Object.values(container);
  return [...(items as Iterable<unknown>)];
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof Uint8Array);
}

/**
 * The classes that an object may be a text or number of. Python pickles these, and members of Enums, by value, by name,
 * or as a combination of others.
 */
function classesOf(object: PythonObject): string[] {
  const { type, args } = object;
  const [first, second] = args;
  if (isGetattr(object) && first instanceof PythonObject) return [first.type];
  if (isCombined(object)) {
    return [first, second].flatMap((part) => (part instanceof PythonObject ? classesOf(part) : []));
  }
  return args.length === 1 && isScalar(first) ? [type] : [];
}

function isCombined({ type }: PythonObject): boolean {
  return type === '_operator.or_';
}

function isScalar(value: unknown): value is PlainScalar {
  return ['string', 'number', 'bigint'].includes(typeof value);
}

/**
 * A copy of a value in which objects of these classes are replaced by the texts and numbers they are, at any depth. A
 * dictionary whose keys are then all texts becomes an object.
 */
export function withPlainScalars(value: unknown, classes: ReadonlyMap<string, ScalarClass>): unknown {
  const copies = new Map<object, unknown>();
  const plain = (item: unknown): unknown => {
    if (!isObject(item)) return item;
    if (item instanceof PythonObject) return plainScalar(item, classes) ?? item;
    if (copies.has(item)) return copies.get(item);
    const copy = emptyCopy(item, plain);
    copies.set(item, copy);
    fill(copy, item, plain);
    return copy;
  };
  return plain(value);
}

type Plain = (item: unknown) => unknown;

function emptyCopy(container: object, plain: Plain): object {
  if (Array.isArray(container)) return [];
  if (container instanceof Set) return new Set();
  const hasOtherKeys =
    container instanceof Map &&
    [...container.keys()].some((key) => typeof (key instanceof PythonObject ? plain(key) : key) !== 'string');
  return hasOtherKeys ? new Map() : {};
}

function fill(copy: object, container: object, plain: Plain): void {
  if (Array.isArray(copy)) for (const item of container as unknown[]) copy.push(plain(item));
  else if (copy instanceof Set) for (const item of container as Set<unknown>) copy.add(plain(item));
  else {
    const entries = container instanceof Map ? [...container] : Object.entries(container);
    for (const [key, item] of entries as [unknown, unknown][]) {
      if (copy instanceof Map) copy.set(plain(key), plain(item));
      else setOwn(copy, plain(key) as string, plain(item));
    }
  }
}

/** The text or number that an object is, if it is one. */
function plainScalar(
  object: PythonObject,
  classes: ReadonlyMap<string, ScalarClass>,
): PlainScalar | undefined {
  const [first, second] = object.args;
  if (isGetattr(object)) {
    const members = first instanceof PythonObject ? classes.get(first.type)?.members : undefined;
    return members?.find(({ name }) => name === second)?.plain;
  }
  if (isCombined(object)) return combined(object.args, classes);
  const found = classes.get(object.type);
  if (!found || object.args.length !== 1 || !isScalar(first)) return undefined;
  const member = found.members?.find(({ value }) => value === first);
  if (member) return member.plain;
  if (found.members && !found.isFlag) return undefined;
  return (typeof first === 'string') === (found.base === 'str') ? first : undefined;
}

function combined(
  parts: readonly unknown[],
  classes: ReadonlyMap<string, ScalarClass>,
): PlainScalar | undefined {
  const numbers = parts.map((part) => (part instanceof PythonObject ? plainScalar(part, classes) : part));
  if (!numbers.every((part) => Number.isSafeInteger(part) || typeof part === 'bigint')) return undefined;
  const all = numbers.reduce<bigint>((sum, part) => sum | BigInt(part as number | bigint), 0n);
  return Number.isSafeInteger(Number(all)) ? Number(all) : all;
}
