/** A pickled Python value that is not plain: named and described, never executed. */
export class PythonObject {
  constructor(
    /** Where Python would find its class or function, e.g. `numpy.core.multiarray._reconstruct`. */
    readonly type: string,
    /** What it would have been called with. */
    readonly args: readonly unknown[] = [],
  ) {}

  /** Its attributes or other state, if any were pickled. */
  state: unknown = undefined;

  /** Elements or entries, if it is a list or dictionary of a class of its own. */
  readonly items: unknown[] = [];

  /** A name for people, e.g. `<numpy.ndarray>`: its class, even if a function makes it, or a member of a class. */
  toString(): string {
    return `<${this.#className().replace(/^(builtins|__builtin__)\./, '')}>`;
  }

  #className(): string {
    const [first, second] = this.args;
    if (this.type === 're._compile') return 're.Pattern';
    if (!(first instanceof PythonObject)) return this.type;
    if (isGetattr(this) && typeof second === 'string') return `${first.type}.${second}`;
    if (SCALAR.test(this.type)) return scalarClass(first) ?? this.type;
    return /\._(array_)?reconstruct(or)?$/.test(this.type) ? first.type : this.type;
  }

  toJSON(): unknown {
    return { type: this.type, args: this.args, state: this.state, items: this.items };
  }
}

/** A class or function itself, which a pickle only names. */
export class PythonGlobal extends PythonObject {}

/** Whether Python would look an attribute up: so Python 3.11 pickles a member of an Enum. */
export function isGetattr({ type }: PythonObject): boolean {
  return type === 'builtins.getattr' || type === '__builtin__.getattr';
}

/** The function that numpy's scalars are pickled as a call of, in numpy 1 and 2. */
export const SCALAR = /^numpy\.(_?core)\.multiarray\.scalar$/;

/** Numpy's classes of scalars that are no plain values, by the beginning of its code for their type. */
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
