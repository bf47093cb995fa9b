/** A pickled Python value that is not plain: named and described, never executed. */
export class PythonObject {
  constructor(
    /** Where Python would find its class or function, e.g. `numpy.core.multiarray._reconstruct`. */
    readonly type: string,
    /** The arguments that Python would call it with. */
    readonly args: readonly unknown[] = [],
  ) {}

  /** Its attributes or other state, if any were pickled. */
  state: unknown = undefined;

  /** Elements or entries, if it is a list or dictionary of its own class. */
  readonly items: unknown[] = [];

  /**
   * A readable name, e.g. `<numpy.ndarray>`: its class, even if a function creates it, or the member of a class; for
   * a date or a time zone, also which one.
   */
  toString(): string {
    const name = this.#className().replace(/^(builtins|__builtin__)\./, '');
    const text = dateText(this) ?? zoneKey(this);
    return text === undefined ? `<${name}>` : `<${name} ${text}>`;
  }

  #className(): string {
    const [first, second] = this.args;
    const made = MADE_BY.get(this.type);
    if (made !== undefined) return made;
    const [, itsClass] = (this instanceof PythonGlobal ? undefined : METHOD.exec(this.type)) ?? [];
    if (itsClass !== undefined) return itsClass;
    if (!(first instanceof PythonObject)) return this.type;
    if (isGetattr(this) && typeof second === 'string') return `${first.type}.${second}`;
    if (SCALAR.test(this.type)) return scalarClass(first) ?? this.type;
    return MADE_OF_FIRST.test(this.type) ? first.type : this.type;
  }

  toJSON(): unknown {
    return { type: this.type, args: this.args, state: this.state, items: this.items };
  }
}

/** What functions with other names make. */
const MADE_BY: ReadonlyMap<string, string> = new Map([
  ['re._compile', 're.Pattern'],
  ['_functools.reduce', 'types.UnionType'],
  ['pandas._libs.tslibs.timestamps._unpickle_timestamp', 'pandas.Timestamp'],
  ['pandas._libs.tslibs.timedeltas._timedelta_unpickle', 'pandas.Timedelta'],
  ['pandas._libs.tslibs.nattype._nat_unpickle', 'pandas.NaT'],
]);

/** Functions whose first argument is the class, or the type that is subscribed, as in `Optional[int]`. */
const MADE_OF_FIRST = /\._(array_)?reconstruct(or)?$|^_operator\.getitem$/;

/** A method of a class, by Python's convention for names: a call of it makes an object of that class. */
const METHOD = /^((?:\w+\.)*_*\p{Lu}\w*)\.[\p{Ll}_]\w*$/u;

/** A class or function itself, which a pickle only refers to by name. */
export class PythonGlobal extends PythonObject {}

/** A date or datetime as Python's `str` shows it, but with the key of a ZoneInfo in place of an offset; `undefined` for other time zones. */
function dateText({ type, args: [bytes, zone] }: PythonObject): string | undefined {
  const length = type === 'datetime.datetime' ? 10 : type === 'datetime.date' ? 4 : undefined;
  if (!(bytes instanceof Uint8Array) || bytes.length !== length) return undefined;
  const [high = 0, low = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, ...fraction] = bytes;
  const two = (number: number) => String(number).padStart(2, '0');
  // The month's highest bit distinguishes the second of two identical hours (`fold`).
  const date = `${String(high * 256 + low).padStart(4, '0')}-${two(month & 0x7f)}-${two(day)}`;
  if (length === 4) return date;
  const offset = zone === undefined || zone === null ? '' : offsetText(zone);
  if (offset === undefined) return undefined;
  const micros = fraction.reduce((whole, byte) => whole * 256 + byte, 0);
  const rest = micros === 0 ? '' : `.${String(micros).padStart(6, '0')}`;
  return `${date} ${two(hour)}:${two(minute)}:${two(second)}${rest}${offset}`;
}

/** The key of a `zoneinfo.ZoneInfo`. */
function zoneKey({ type, args: [key] }: PythonObject): string | undefined {
  return type === 'zoneinfo.ZoneInfo._unpickle' && typeof key === 'string' ? key : undefined;
}

/** For `datetime.timezone`, whose argument is a `timedelta` of days and seconds, and for `zoneinfo.ZoneInfo`. */
function offsetText(zone: unknown): string | undefined {
  if (!(zone instanceof PythonObject)) return undefined;
  if (zone.type !== 'datetime.timezone') return zoneKey(zone) && ` ${zoneKey(zone)}`;
  const [delta] = zone.args;
  if (!(delta instanceof PythonObject) || delta.type !== 'datetime.timedelta') return undefined;
  const [days, seconds] = delta.args.map(Number);
  const minutes = Math.round(((days ?? NaN) * 86_400 + (seconds ?? NaN)) / 60);
  if (!Number.isSafeInteger(minutes) || Math.abs(minutes) >= 1440) return undefined;
  const two = (number: number) => String(number).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Whether Python would look up an attribute: Python 3.11 pickles a member of an Enum this way. */
export function isGetattr({ type }: PythonObject): boolean {
  return type === 'builtins.getattr' || type === '__builtin__.getattr';
}

/** What a call of a callable calls: an attribute of a class that Python would look up first, such as a method, has a name of its own. */
export function calledType(callable: PythonObject): string {
  const [owner, name] = callable.args;
  return isGetattr(callable) && owner instanceof PythonGlobal && typeof name === 'string'
    ? `${owner.type}.${name}`
    : callable.type;
}

/** The function that numpy's scalars are pickled as calls of, in numpy 1 and 2. */
export const SCALAR = /^numpy\.(_?core)\.multiarray\.scalar$/;

/** Numpy's scalar classes that are not plain values, by the beginning of numpy's code for their type. */
const SCALAR_CLASSES: readonly (readonly [RegExp, string])[] = [
  [/^M/, 'datetime64'],
  [/^m/, 'timedelta64'],
  [/^c8$/, 'complex64'],
  [/^c16$/, 'complex128'],
  [/^c/, 'clongdouble'],
  [/^f/, 'longdouble'],
  [/^V/, 'void'],
];

function scalarClass({ args: [code] }: PythonObject): string | undefined {
  const [, name] = SCALAR_CLASSES.find(([form]) => typeof code === 'string' && form.test(code)) ?? [];
  return name && `numpy.${name}`;
}
