import { PythonObject } from './python-object.js';

/** The function that numpy's scalars are pickled as a call of, in numpy 1 and 2. */
const SCALAR = /^numpy\.(_?core)\.multiarray\.scalar$/;

/** The reader of each kind of number, by numpy's code for it. */
const READERS: Readonly<
  Record<string, (view: DataView, littleEndian: boolean) => number | bigint | boolean>
> = {
  b1: (view) => view.getUint8(0) !== 0,
  i1: (view) => view.getInt8(0),
  i2: (view, little) => view.getInt16(0, little),
  i4: (view, little) => view.getInt32(0, little),
  i8: (view, little) => narrowed(view.getBigInt64(0, little)),
  u1: (view) => view.getUint8(0),
  u2: (view, little) => view.getUint16(0, little),
  u4: (view, little) => view.getUint32(0, little),
  u8: (view, little) => narrowed(view.getBigUint64(0, little)),
  f4: (view, little) => view.getFloat32(0, little),
  f8: (view, little) => view.getFloat64(0, little),
};

/** A metric is often a `numpy.float64`: the number of a scalar of numpy's, or `undefined` for what is none. */
export function numpyScalar({ type, args }: PythonObject): number | bigint | boolean | undefined {
  const [dtype, bytes] = args;
  if (!SCALAR.test(type) || !(dtype instanceof PythonObject) || !(bytes instanceof Uint8Array))
    return undefined;
  const [code] = dtype.args;
  const reader = typeof code === 'string' && Object.hasOwn(READERS, code) ? READERS[code] : undefined;
  if (!reader || bytes.length !== Number(String(code).slice(1))) return undefined;
  const byteOrder: unknown = Array.isArray(dtype.state) ? dtype.state[1] : undefined;
  return reader(new DataView(bytes.buffer, bytes.byteOffset, bytes.length), byteOrder !== '>');
}

function narrowed(value: bigint): number | bigint {
  return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}
