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

  toString(): string {
    return `<${this.type}>`;
  }

  toJSON(): unknown {
    return { type: this.type, args: this.args, state: this.state, items: this.items };
  }
}
