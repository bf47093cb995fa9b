import { EncodedValue, PythonGlobal, PythonObject, undecodedIn } from '../../client/index.js';
import type { GateResult } from '../../outcome/outcome.js';
import {
  isNumber,
  isBaseValue,
  OF_TWO_ARTIFACTS,
  type Gate,
  type GateKey,
  type Operand,
  type Operator,
} from './gate-condition.js';

type Artifacts = Readonly<Record<string, unknown>>;

/** The base run's artifacts that conditions name. */
export interface BaseArtifacts {
  readonly pathspec: string;
  readonly artifacts: Artifacts;
}

/**
 * Decides a condition, with Python's comparisons. A value that cannot be compared trips the condition, whatever the operator: a gate that
 * cannot be evaluated is not passed. But if the base run has nothing to compare with, the condition is not evaluated.
 * @param named the run's artifacts among those that conditions `mayName` on the right
 * @param base the run for a condition on `base.`; without one, the condition is not evaluated
 */
export function decideGate(
  gate: Gate,
  artifacts: Artifacts,
  named: ReadonlySet<string> = new Set(),
  base?: BaseArtifacts,
): GateResult {
  const { condition, artifact, keys, operator, isBareText, mayName } = gate;
  const isOnBase = isBaseValue(gate.operand);
  if (isOnBase && !base) return skippedGate(gate);
  const undecided = (problem: string, value?: unknown, other?: { readonly value: unknown }) => ({
    ...{ condition, value, tripped: true, problem },
    ...(other && { base: other.value }),
  });
  const found = lookUp(artifacts, { artifact, keys }, { run: 'the run', prefix: '' });
  if ('problem' in found) return undecided(found.problem);
  const { value } = found;
  const other = mayName.find((name) => named.has(name));
  if (other !== undefined) {
    return undecided(
      `${shownOperand(gate)} is compared as text, but the run has an artifact ${other}. ` +
        `If you mean the text, put it in quotes. ${OF_TWO_ARTIFACTS}`,
      value,
    );
  }
  const comparand = operandOf(gate, base);
  if ('problem' in comparand) {
    if (comparand.isMissing) return skippedGate(gate, comparand.problem);
    return undecided(comparand.problem, value, comparand.base);
  }
  const { operand, shown } = comparand;
  const isSlip = isBareText ? isPlain(value) : !isOnBase && typeof value === 'string' && isPlain(operand);
  const tripped = isSlip ? undefined : compare(value, operator, operand);
  if (tripped !== undefined)
    return { condition, value, tripped, ...(comparand.base && { base: comparand.base.value }) };
  const undecoded = undecodedIn(value);
  const advice =
    undecoded && !(undecoded instanceof EncodedValue)
      ? '. Keep a plain value in the artifact, as float(…) or str(…) gives'
      : '';
  const meant = isSlip && !isBareText ? '. Put it in quotes if you mean text' : '';
  return undecided(
    `the value is ${kindOf(value)}, which cannot be compared with ${shown}${advice}${meant}`,
    value,
    comparand.base,
  );
}

/** Why a run has no such value, or no known one. */
interface NotFound {
  readonly problem: string;
  /** Set if the run lacks the value, or it could not be read; not set if the value is only undecoded or ambiguous. */
  readonly isMissing?: true;
}

/** What a condition compares with: its literal, or the base run's value. */
interface Comparand {
  readonly operand: Operand;
  /** For messages. */
  readonly shown: string;
  /** The base run's value, boxed. */
  readonly base?: { readonly value: unknown };
}

interface Undecided extends NotFound {
  readonly base?: { readonly value: unknown };
}

function operandOf(gate: Gate, base: BaseArtifacts | undefined): Comparand | Undecided {
  const { operand, written } = gate;
  if (!isBaseValue(operand)) return { operand, shown: shownOperand(gate) };
  const { pathspec = '', artifacts = {} } = base ?? {};
  const found = lookUp(artifacts, operand, { run: `the base run, ${pathspec},`, prefix: 'base.' });
  if ('problem' in found) return found;
  const { value } = found;
  const of = `${written} of the base run, ${pathspec},`;
  if (value === undefined)
    return { problem: `${of} cannot be compared: it is ${kindOf(value)}`, isMissing: true };
  const isComparable =
    (isPlain(value) || typeof value === 'string' || value === null) && !Number.isNaN(value);
  if (!isComparable) return { problem: `${of} cannot be compared: it is ${kindOf(value)}`, base: { value } };
  const shown = `${written} of the base run, ${pathspec}, which is ${kindOf(value)}`;
  const { change } = operand;
  if (!change) return { operand: value as Operand, shown, base: { value } };
  const number = typeof value === 'boolean' ? Number(value) : value;
  if (!isNumber(number))
    return { problem: `${of} cannot be computed: it is ${kindOf(value)}`, base: { value } };
  const changed = computed(number, change.sign, change.number);
  return Number.isNaN(changed)
    ? { problem: `${of} cannot be compared: it is NaN`, base: { value } }
    : { operand: changed, shown, base: { value } };
}

/** Integers of any size are computed exactly. */
function computed(left: number | bigint, sign: '+' | '-' | '*', right: number | bigint): number | bigint {
  const [a, b] = [left, right].map((side) =>
    typeof side === 'bigint' || Number.isInteger(side) ? BigInt(side) : undefined,
  );
  if (a !== undefined && b !== undefined) {
    const whole = sign === '+' ? a + b : sign === '-' ? a - b : a * b;
    return Number.isSafeInteger(Number(whole)) ? Number(whole) : whole;
  }
  const [x, y] = [Number(left), Number(right)];
  return sign === '+' ? x + y : sign === '-' ? x - y : x * y;
}

/** A run's value, by artifact and keys; or why there is none. */
function lookUp(
  artifacts: Artifacts,
  { artifact, keys }: Pick<Gate, 'artifact' | 'keys'>,
  { run, prefix }: { readonly run: string; readonly prefix: string },
): { readonly value: unknown } | NotFound {
  if (!Object.hasOwn(artifacts, artifact))
    return { problem: `${run} has no artifact "${artifact}"`, isMissing: true };
  let value = artifacts[artifact];
  for (const [index, key] of keys.entries()) {
    const found = member(value, key);
    const name = [prefix, artifact, ...keys.slice(0, index).map(({ written }) => written)].join('');
    if (found === 'ambiguous') {
      const text = String(key.candidates[0]);
      const advice = `Write ${name}["${text}"] for the text${key.candidates.length > 1 ? `, or ${name}[${text}] for the number` : ''}`;
      return {
        problem: `it cannot be compared: ${name} has more than one key that is written ${text}. ${advice}`,
      };
    }
    if (!found) {
      const [wanted] = key.candidates;
      const shown = typeof wanted === 'string' ? JSON.stringify(wanted) : String(wanted);
      const isUndecoded = undecodedIn(value) === value && value !== undefined;
      const why = isUndecoded
        ? `${kindOf(value)}, which is not decoded, so its member ${shown} is not known`
        : `${kindOf(value)} without a member ${shown}`;
      const of = prefix === '' ? '' : ` of ${run}`;
      const problem = `it cannot be compared: ${name}${of} is ${why}`;
      return isUndecoded ? { problem } : { problem, isMissing: true };
    }
    ({ value } = found);
  }
  return { value };
}

/** Values that a text may have been meant for if someone forgot quotes, or `float(…)`. */
function isPlain(value: unknown): boolean {
  return isNumber(value) || typeof value === 'boolean';
}

/**
 * The result for a condition that is not evaluated: because the run was not successful, or there is no base run to compare with.
 * @param problem the reason, if it is not the former
 */
export function skippedGate({ condition }: Gate, problem?: string): GateResult {
  return {
    ...{ condition, value: undefined, tripped: false, isSkipped: true },
    ...(problem !== undefined && { problem }),
  };
}

/** What a container holds under a key, boxed; `undefined` if it is absent, or the value is not a container that we know. */
function member(
  container: unknown,
  { candidates, written }: GateKey,
): { readonly value: unknown } | 'ambiguous' | undefined {
  if (Array.isArray(container)) {
    // Negative positions count from the end, as in Python.
    const [index] = candidates
      .filter(isNumber)
      .map((position) => Number(position < 0 ? container.length + Number(position) : position));
    const isThere = index !== undefined && Number.isInteger(index) && index >= 0 && index < container.length;
    return isThere ? { value: container[index] as unknown } : undefined;
  }
  if (container instanceof Map) {
    // In Python, True equals 1 and False equals 0.
    const keys = candidates.flatMap((key): unknown[] => (key === 0 || key === 1 ? [key, key === 1] : [key]));
    const [known, ...others] = keys.filter((key) => container.has(key));
    if (known === undefined) return undefined;
    const isDotted = written.startsWith('.');
    const isAmbiguous = others.length > 0 || (isDotted && hasNamesake(container, written.slice(1)));
    return isAmbiguous ? 'ambiguous' : { value: container.get(known) as unknown };
  }
  const isDictionary =
    typeof container === 'object' &&
    container !== null &&
    !(container instanceof PythonObject || container instanceof Uint8Array || container instanceof Set);
  const name = candidates.find((key) => typeof key === 'string');
  if (!isDictionary || name === undefined || !Object.hasOwn(container, name)) return undefined;
  return { value: (container as Artifacts)[name] };
}

/** How keys that are neither texts nor numbers are written, in reports and in Python. */
const WRITTEN = new Map<unknown, readonly string[]>([
  [null, ['null', 'None']],
  [true, ['true', 'True']],
  [false, ['false', 'False']],
]);

/**
 * Whether, besides a text, the dictionary has a key of another type that is written the same way, in reports (`null`) or in Python
 * (`None`).
 */
function hasNamesake(dictionary: ReadonlyMap<unknown, unknown>, text: string): boolean {
  if (!dictionary.has(text)) return false;
  return [...dictionary.keys()].some((key) =>
    isNumber(key) ? String(key) === text : WRITTEN.get(key)?.includes(text),
  );
}

/**
 * `undefined` for values that are not decoded; for lists, sets, dictionaries and bytes, of which only an item could be meant; for an order
 * of things that are not numbers; and for NaN, which is neither below nor above anything.
 */
function compare(value: unknown, operator: Operator, operand: Operand): boolean | undefined {
  if (value === undefined || Number.isNaN(value) || undecodedIn(value)) return undefined;
  if (typeof value === 'object' && value !== null && operand !== null) return undefined;
  // In Python, True equals 1 and False equals 0.
  const [left, right] = [value, operand].map((side) => (typeof side === 'boolean' ? Number(side) : side));
  if (isNumber(left) && isNumber(right)) return compareNumbers(left, operator, right);
  if (operator === '==') return left === right;
  return operator === '!=' ? left !== right : undefined;
}

/** Integers of any size are compared exactly, also with fractions. */
function compareNumbers(left: number | bigint, operator: Operator, right: number | bigint): boolean {
  switch (operator) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case '==':
      return left <= right && left >= right;
    case '!=':
      return left < right || left > right;
  }
}

/** A value's kind, for messages. */
function kindOf(value: unknown): string {
  const undecoded = undecodedIn(value);
  if (undecoded && undecoded === value) return objectText(undecoded);
  const holding = undecoded ? ` that holds ${objectText(undecoded)}` : '';
  if (Array.isArray(value)) return `a list${holding}`;
  if (value instanceof Uint8Array) return 'bytes';
  if (value instanceof Set) return `a set${holding}`;
  if (value === undefined)
    return 'unknown, because its task has no such artifact, or the artifact cannot be read or is too large';
  if (value === null) return 'None';
  if (Number.isNaN(value)) return 'NaN';
  if (isNumber(value)) return 'a number';
  return { string: 'text', boolean: 'a boolean' }[typeof value as string] ?? `a dictionary${holding}`;
}

/** Longer texts are not quoted, and none is cut: redaction recognizes a secret only as a whole. */
const MAX_QUOTED_LENGTH = 60;

function objectText(object: PythonObject): string {
  if (object instanceof EncodedValue)
    return `something that an extension's serializer has encoded as ${object.encoding}`;
  const [made] = object.args;
  const isShort = object.args.length === 1 && ['string', 'number'].includes(typeof made);
  const from = isShort ? JSON.stringify(made) : '';
  if (object instanceof PythonGlobal) return `a class or function, ${String(object)}`;
  return `an object, ${String(object)}${from !== '' && from.length <= MAX_QUOTED_LENGTH ? ` of ${from}` : ''}`;
}

/** A number is shown as it was written: people who look for 1.10 or -0.0 do not find 1.1 or 0. */
function shownOperand({ operand, written }: Gate): string {
  if (isNumber(operand) || isBaseValue(operand)) return written;
  return typeof operand === 'string' ? JSON.stringify(operand) : operand === null ? 'None' : String(operand);
}
