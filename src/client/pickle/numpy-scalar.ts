import { PythonObject, SCALAR } from './python-object.js';

type Scalar = number | bigint | boolean | string | Uint8Array;

/** The reader for each kind of number, by numpy's code for it. */
const READERS: Readonly<Record<string, (view: DataView, littleEndian: boolean) => Scalar | undefined>> = {
  b1: (view) => view.getUint8(0) !== 0,
  i1: (view) => view.getInt8(0),
  i2: (view, little) => view.getInt16(0, little),
  i4: (view, little) => view.getInt32(0, little),
  i8: (view, little) => narrowed(view.getBigInt64(0, little)),
  u1: (view) => view.getUint8(0),
  u2: (view, little) => view.getUint16(0, little),
  u4: (view, little) => view.getUint32(0, little),
  u8: (view, little) => narrowed(view.getBigUint64(0, little)),
  f2: (view, little) => half(view.getUint16(0, little)),
  f4: (view, little) => view.getFloat32(0, little),
  f8: (view, little) => view.getFloat64(0, little),
  f16: (view, little) => (little ? extended(view) : undefined),
};

/**
 * The value of a numpy scalar: a metric is often a `numpy.float64`, a label a `numpy.str_`. `undefined` for anything
 * else, and for dates, complex numbers and records, which are not plain values.
 * @param copying called before a text of that many bytes is created: a pickle may contain the bytes once, and a thousand
 * scalars that use them
 */
export function numpyScalar(
  { type, args }: PythonObject,
  copying: (size: number) => void,
): Scalar | undefined {
  const [dtype, bytes] = args;
  if (!SCALAR.test(type) || !(dtype instanceof PythonObject) || !(bytes instanceof Uint8Array))
    return undefined;
  const [code] = dtype.args;
  if (typeof code !== 'string') return undefined;
  const byteOrder: unknown = Array.isArray(dtype.state) ? dtype.state[1] : undefined;
  const [kind, size] = [code.slice(0, 1), Number(code.slice(1))];
  if (kind === 'S') return bytes;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (kind === 'U') {
    if (bytes.length !== 4 * size) return undefined;
    copying(bytes.length);
    return characters(view, byteOrder !== '>');
  }
  const reader = Object.hasOwn(READERS, code) ? READERS[code] : undefined;
  return reader && bytes.length === size ? reader(view, byteOrder !== '>') : undefined;
}

/** Whether a numpy scalar is a floating-point number. */
export function isNumpyFloat({ type, args: [dtype] }: PythonObject): boolean {
  const [code] = dtype instanceof PythonObject ? dtype.args : [];
  return SCALAR.test(type) && typeof code === 'string' && code.startsWith('f');
}

/** Text with four bytes per character, padded with NULs to its array's width. */
function characters(view: DataView, littleEndian: boolean): string | undefined {
  const points = Array.from({ length: view.byteLength / 4 }, (_, index) =>
    view.getUint32(4 * index, littleEndian),
  );
  if (points.some((point) => point > 0x10ffff)) return undefined;
  return points
    .map((point) => String.fromCodePoint(point))
    .join('')
    .replace(/(?<!\0)\0+$/, '');
}

/** IEEE 754's binary16. */
function half(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const [exponent, fraction] = [(bits >> 10) & 0x1f, bits & 0x3ff];
  if (exponent === 0x1f) return fraction === 0 ? sign * Infinity : NaN;
  return sign * (exponent === 0 ? fraction * 2 ** -24 : (1024 + fraction) * 2 ** (exponent - 25));
}

/**
 * x86's `long double`: 80 bits stored in 128. On other machines, these bytes have another format; there, and if they
 * are not valid in this format, the value stays undecoded.
 */
function extended(view: DataView): number | undefined {
  if (process.arch !== 'x64') return undefined;
  const [high, significand] = [view.getUint16(8, true), view.getBigUint64(0, true)];
  const [sign, exponent] = [high & 0x8000 ? -1 : 1, high & 0x7fff];
  const isNormal = significand >> 63n === 1n;
  if (isNormal !== exponent > 0) return undefined;
  if (exponent === 0x7fff) return significand << 1n === 1n << 64n ? sign * Infinity : NaN;
  // In two steps, because the power alone may be out of range.
  return sign * Number(significand) * 2 ** -63 * 2 ** (exponent - 16383);
}

function narrowed(value: bigint): number | bigint {
  return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}
