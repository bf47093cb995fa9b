import type fc from 'fast-check';

/** Something that reads what others have written, and what must hold of it whatever that is. */
export interface Target {
  readonly name: string;
  /** Whole inputs, as bytes: valid ones, changed in what the format is made of. */
  readonly inputs: fc.Arbitrary<Buffer>;
  /** Reads an input, and throws where something does not hold. */
  check(input: Buffer): void | Promise<void>;
  readonly budget: Budget;
  /** How many inputs the ordinary tests make. */
  readonly casesInTests: number;
}

/** What a case may cost: a part that is the same for all, and one in proportion to the input. */
export interface Budget {
  readonly cpuMs: number;
  readonly cpuMsPerKiB: number;
  readonly memoryMiB: number;
  /** Bytes of memory for each byte of the input. */
  readonly memoryTimes: number;
}

/** Something does not hold. */
export class Violation extends Error {}

/** @throws {Violation} */
export function hold(condition: boolean, what: string): void {
  if (!condition) throw new Violation(what);
}

type ErrorClass = abstract new (...args: never[]) => Error;

/**
 * The result of what may throw errors of these classes, and no others; `undefined` where it threw one.
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

/** The same of what is a promise. @throws {Violation} */
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
