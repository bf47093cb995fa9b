import { PythonObject, undecodedIn } from '../client/index.js';
import type { GateResult } from '../report/outcome.js';
import { UsageError } from '../runner/index.js';
import { asPythonHasIt, isArtifactName } from './artifact-names.js';

/** A condition over an artifact under which a run counts as failed. */
export interface Gate {
  /** As it was written. */
  readonly condition: string;
  /** `name` or `step/name`. */
  readonly artifact: string;
  /** Keys of dictionaries, or positions in lists, that lead from the artifact to the value. */
  readonly keys: readonly string[];
  readonly operator: Operator;
  readonly operand: Operand;
}

type Operator = '<' | '<=' | '>' | '>=' | '==' | '!=';
type Operand = number | bigint | string | boolean | null;

const CONDITION = /^([^\s.<>=!]+)((?:\.[\p{L}\p{M}\p{N}_-]+)*)\s*(<=|>=|==|!=|<|>)\s*(.+)$/u;

/** Reads a condition like `accuracy < 0.9`, `train/metrics.auc <= 0.8` or `verdict == "bad"`. @throws {UsageError} */
export function parseGate(condition: string): Gate {
  const [, artifact, keys, operator, operand] = CONDITION.exec(condition.trim()) ?? [];
  if (artifact === undefined || operand === undefined || !isArtifactName(artifact)) {
    throw new UsageError(
      `"${condition}" is not a condition: expected an artifact, one of < <= > >= == !=, and a value, like accuracy < 0.9.`,
    );
  }
  const gate = {
    condition: condition.trim(),
    artifact: asPythonHasIt(artifact),
    keys: (keys ?? '').split('.').slice(1),
    operator: operator as Operator,
    operand: parseOperand(operand.trim()),
  };
  if (!isNumber(gate.operand) && !['==', '!='].includes(gate.operator)) {
    throw new UsageError(`"${condition}" compares with ${operand}, but ${gate.operator} takes a number.`);
  }
  return gate;
}

function parseOperand(text: string): Operand {
  if (/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text)) return numberOf(text);
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  if (/^(none|null)$/i.test(text)) return null;
  return /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;
}

/** An integer of any size stays whole. */
function numberOf(text: string): number | bigint {
  const number = Number(text);
  return /^[-+]?\d+$/.test(text) && !Number.isSafeInteger(number) ? BigInt(text.replace('+', '')) : number;
}

type Artifacts = Readonly<Record<string, unknown>>;

/**
 * Decides a condition, as Python compares. What cannot be compared trips it, whatever the operator: a gate that nobody can pass
 * judgement on is not passed.
 */
export function decideGate(gate: Gate, artifacts: Artifacts): GateResult {
  const { condition, artifact, keys, operator, operand } = gate;
  const undecided = (problem: string, value?: unknown) => ({ condition, value, tripped: true, problem });
  if (!Object.hasOwn(artifacts, artifact)) return undecided(`the run has no artifact "${artifact}"`);
  let value = artifacts[artifact];
  for (const [index, key] of keys.entries()) {
    const found = member(value, key);
    if (!found) {
      const name = [artifact, ...keys.slice(0, index)].join('.');
      return undecided(`it cannot be compared: ${name} is ${kindOf(value)} without a member "${key}"`);
    }
    ({ value } = found);
  }
  const tripped = compare(value, operator, operand);
  if (tripped !== undefined) return { condition, value, tripped };
  const advice = undecodedIn(value)
    ? '. Keep a plain value in the artifact, as float(…) or str(…) gives'
    : '';
  return undecided(
    `the value is ${kindOf(value)}, which cannot be compared with ${shownOperand(operand)}${advice}`,
    value,
  );
}

/** A condition over a run that was not successful: there is nothing to judge. */
export function skippedGate({ condition }: Gate): GateResult {
  return { condition, value: undefined, tripped: false, isSkipped: true };
}

/** What a container holds by a key, in a box; `undefined` when it is not there, or the value is no container that we know. */
function member(container: unknown, key: string): { readonly value: unknown } | undefined {
  if (container instanceof Map) {
    const known = [key, Number(key)].find((candidate) => container.has(candidate));
    return known === undefined ? undefined : { value: container.get(known) as unknown };
  }
  const hasMembers =
    typeof container === 'object' &&
    container !== null &&
    !(container instanceof PythonObject || container instanceof Uint8Array);
  if (!hasMembers || !Object.hasOwn(container, key) || (Array.isArray(container) && !/^\d+$/.test(key)))
    return undefined;
  return { value: (container as Artifacts)[key] };
}

/**
 * `undefined` for what is not decoded; for lists, sets, dictionaries and bytes, of which only an item could be meant; for an order of
 * what is no number; and for NaN, which is neither below nor above anything.
 */
function compare(value: unknown, operator: Operator, operand: Operand): boolean | undefined {
  if (value === undefined || Number.isNaN(value) || undecodedIn(value)) return undefined;
  if (typeof value === 'object' && value !== null && operand !== null) return undefined;
  // To Python, True is 1 and False is 0.
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

function isNumber(value: unknown): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}

/** What a value is, in words. */
function kindOf(value: unknown): string {
  const undecoded = undecodedIn(value);
  if (undecoded && undecoded === value) return objectText(undecoded);
  const holding = undecoded ? ` that holds ${objectText(undecoded)}` : '';
  if (Array.isArray(value)) return `a list${holding}`;
  if (value instanceof Uint8Array) return 'bytes';
  if (value instanceof Set) return `a set${holding}`;
  if (value === undefined) return 'unknown, as it cannot be read or is too large';
  if (value === null) return 'None';
  if (Number.isNaN(value)) return 'NaN';
  if (isNumber(value)) return 'a number';
  return { string: 'text', boolean: 'a boolean' }[typeof value as string] ?? `a dictionary${holding}`;
}

/** A longer text is not quoted, and none is cut: what is hidden in reports is known by the whole of it. */
const LONGEST_QUOTED = 60;

function objectText(object: PythonObject): string {
  const [made] = object.args;
  const isShort = object.args.length === 1 && ['string', 'number'].includes(typeof made);
  const from = isShort ? JSON.stringify(made) : '';
  return `an object, ${String(object)}${from !== '' && from.length <= LONGEST_QUOTED ? ` of ${from}` : ''}`;
}

function shownOperand(operand: Operand): string {
  return typeof operand === 'string' ? JSON.stringify(operand) : operand === null ? 'None' : String(operand);
}
