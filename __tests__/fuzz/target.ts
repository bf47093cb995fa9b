import type fc from 'fast-check';

/** Code that reads untrusted data, and what must be true for every input. */
export interface Target {
  readonly name: string;
  /** Complete inputs, as bytes: valid ones with changes to elements of the format. */
  readonly inputs: fc.Arbitrary<Buffer>;
  /** Reads an input, and throws if something is not as it must be. */
  check(input: Buffer): void | Promise<void>;
  readonly budget: Budget;
  /** How many inputs the ordinary tests generate. */
  readonly casesInTests: number;
}

/** The most that a case may cost: a constant part, and a part in proportion to the input. */
export interface Budget {
  readonly cpuMs: number;
  readonly cpuMsPerKiB: number;
  readonly memoryMiB: number;
  /** Bytes of memory for each byte of the input. */
  readonly memoryTimes: number;
}

/** Something that must be true for every input is not. */
export class Violation extends Error {}

/** @throws {Violation} */
export function hold(condition: boolean, what: string): void {
  if (!condition) throw new Violation(what);
}

type ErrorClass = abstract new (...args: never[]) => Error;

/**
 * The result of a function that may throw errors of these classes, and no others; `undefined` if it threw one.
 * @throws {Violation}
 */
export function declared<Result>(classes: readonly ErrorClass[], read: () => Result): Result | undefined {
  try {
    return read();
  } catch (error) {
    refuseOther(classes, error);
    return undefined;
  }
}

/** The same for a promise. @throws {Violation} */
export async function declaredLater<Result>(
  classes: readonly ErrorClass[],
  read: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await read();
  } catch (error) {
    refuseOther(classes, error);
    return undefined;
  }
}

function refuseOther(classes: readonly ErrorClass[], error: unknown): void {
  if (classes.some((one) => error instanceof one)) return;
  throw new Violation(
    `it throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    {
      cause: error,
    },
  );
}
