/**
 * A copy that shares no object, list, map, set or date with the original. Objects of custom classes, such as errors, are not copied. Cycles
 * are kept.
 */
export function ownCopy<Value>(value: Value): Value {
  return copied(value, new Map()) as Value;
}

function copied(value: unknown, known: Map<object, unknown>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (known.has(value)) return known.get(value);
  const keep = <Copy extends object>(copy: Copy): Copy => {
    known.set(value, copy);
    return copy;
  };
  if (value instanceof Date) return new Date(value);
  if (Array.isArray(value)) {
    const list = keep<unknown[]>([]);
    for (const item of value) list.push(copied(item, known));
    return list;
  }
  if (value instanceof Map) {
    const map = keep(new Map<unknown, unknown>());
    for (const [key, item] of value) map.set(copied(key, known), copied(item, known));
    return map;
  }
  if (value instanceof Set) {
    const set = keep(new Set<unknown>());
    for (const item of value) set.add(copied(item, known));
    return set;
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return value;
  const object = keep<Record<string, unknown>>({});
  for (const [key, item] of Object.entries(value))
    Object.defineProperty(object, key, {
      ...{ value: copied(item, known), writable: true, enumerable: true, configurable: true },
    });
  return object;
}
