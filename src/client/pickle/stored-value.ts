import { isNumpyFloat } from './numpy-scalar.js';
import { decodePickle, plainValue } from './pickle.js';
import { PickleMachine } from './pickle-machine.js';
import { PythonFloat } from './python-float.js';
import { PythonObject } from './python-object.js';

/** The encodings of Metaflow's own serializer, in all versions. */
const PICKLED = /^(?:gzip\+)?pickle-v\d+$/;

/** A value that an extension's serializer encoded; only that serializer knows what its bytes mean. */
export class EncodedValue extends PythonObject {
  constructor(readonly encoding: string) {
    super(`value encoded as ${encoding}`);
  }
}

/**
 * Decodes an artifact's value.
 * @param encoding Metaflow's name for the form of the bytes; "" if it has none, as before there was more than one
 * @throws {PickleError}
 */
export function decodeStored(bytes: Uint8Array, encoding: string): unknown {
  return isPickled(encoding) ? decodePickle(bytes) : new EncodedValue(encoding);
}

/** The same, but a `float` becomes a `PythonFloat`, unless it is inside another value. @throws {PickleError} */
export function decodeMarked(bytes: Uint8Array, encoding: string): unknown {
  if (!isPickled(encoding)) return new EncodedValue(encoding);
  const machine = new PickleMachine(bytes);
  const raw = machine.run();
  const value = plainValue(machine, raw);
  const isFloat = raw instanceof PythonObject ? isNumpyFloat(raw) : machine.endsWithFloat;
  return isFloat && typeof value === 'number' ? new PythonFloat(value) : value;
}

export function withoutMark(value: unknown): unknown {
  return value instanceof PythonFloat ? value.value : value;
}

function isPickled(encoding: string): boolean {
  return encoding === '' || PICKLED.test(encoding);
}
