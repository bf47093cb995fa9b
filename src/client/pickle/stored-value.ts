import { isNumpyFloat } from './numpy-scalar.js';
import { decodePickle, plainValue } from './pickle.js';
import { PickleMachine } from './pickle-machine.js';
import { PythonFloat } from './python-float.js';
import { PythonObject } from './python-object.js';

/** Those of Metaflow's own serializer, in all its versions. */
const PICKLED = /^(?:gzip\+)?pickle-v\d+$/;

/** A value that an extension's serializer has encoded; only that serializer knows what its bytes mean. */
export class EncodedValue extends PythonObject {
  constructor(readonly encoding: string) {
    super(`value encoded as ${encoding}`);
  }
}

/**
 * An artifact's value, from its bytes. @param encoding what Metaflow calls the form of the bytes; "" where it does not say, as before
 * there was more than one. @throws {PickleError}
 */
export function decodeStored(bytes: Uint8Array, encoding: string): unknown {
  return isPickled(encoding) ? decodePickle(bytes) : new EncodedValue(encoding);
}

/** The same, but a value that is a `float` is a `PythonFloat`; one within another value is a number. @throws {PickleError} */
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
