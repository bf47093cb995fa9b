/** What Python pickled that is no plain value: named and described, never executed. */
export class PythonObject {
  constructor(
    /** Where Python would have found its class or function, e.g. `numpy.core.multiarray._reconstruct`. */
    readonly type: string,
    /** What it would have been called with. */
    readonly args: readonly unknown[] = [],
  ) {}

  /** Its attributes or other state, if any were pickled. */
  state: unknown = undefined;

  /** Elements or entries, for what is a list or dictionary of its own kind. */
  readonly items: unknown[] = [];

  /** What a person would call it, e.g. `<numpy.ndarray>`: its class, also where a function makes it, or a member of a class. */
  toString(): string {
    const [first, second] = this.args;
    if (!(first instanceof PythonObject)) return `<${this.type}>`;
    if (isGetattr(this) && typeof second === 'string') return `<${first.type}.${second}>`;
    return /\._reconstruct(or)?$/.test(this.type) ? `<${first.type}>` : `<${this.type}>`;
  }

  toJSON(): unknown {
    return { type: this.type, args: this.args, state: this.state, items: this.items };
  }
}

/** Whether Python would look an attribute up: so Python 3.11 pickles a member of an Enum. */
export function isGetattr({ type }: PythonObject): boolean {
  return type === 'builtins.getattr' || type === '__builtin__.getattr';
}
