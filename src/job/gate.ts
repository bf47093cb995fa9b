import type { GateResult } from '../report/outcome.js';
import { UsageError } from '../runner/index.js';

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
type Operand = number | string | boolean | null;

const CONDITION = /^((?:[A-Za-z_]\w*\/)?[A-Za-z_]\w*)((?:\.[\w-]+)*)\s*(<=|>=|==|!=|<|>)\s*(.+)$/;

/** Reads a condition like `accuracy < 0.9`, `train/metrics.auc <= 0.8` or `verdict == "bad"`. @throws {UsageError} */
export function parseGate(condition: string): Gate {
  const [, artifact, keys, operator, operand] = CONDITION.exec(condition.trim()) ?? [];
  if (artifact === undefined || operand === undefined) {
    throw new UsageError(
      `"${condition}" is not a condition: expected an artifact, one of < <= > >= == !=, and a value, like accuracy < 0.9.`,
    );
  }
  const gate = {
    condition: condition.trim(),
    artifact,
    keys: (keys ?? '').split('.').slice(1),
    operator: operator as Operator,
    operand: parseOperand(operand.trim()),
  };
  if (typeof gate.operand !== 'number' && !['==', '!='].includes(gate.operator)) {
    throw new UsageError(`"${condition}" compares with ${operand}, but ${gate.operator} takes a number.`);
  }
  return gate;
}

function parseOperand(text: string): Operand {
  if (/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text)) return Number(text);
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  if (/^(none|null)$/i.test(text)) return null;
  return /^(["'])(.*)\1$/.exec(text)?.[2] ?? text;
}

/** Decides a condition. What cannot be compared trips it: a gate that nobody can pass judgement on is not passed. */
export function decideGate(
  { condition, artifact, keys, operator, operand }: Gate,
  artifacts: Artifacts,
): GateResult {
  if (!Object.hasOwn(artifacts, artifact)) {
    return { condition, value: undefined, tripped: true, problem: `the run has no artifact "${artifact}"` };
  }
  const value = keys.reduce(member, artifacts[artifact]);
  const tripped = compare(value, operator, operand);
  return tripped === undefined
    ? {
        condition,
        value,
        tripped: true,
        problem: `the value cannot be compared with ${JSON.stringify(operand)}`,
      }
    : { condition, value, tripped };
}

type Artifacts = Readonly<Record<string, unknown>>;

function member(value: unknown, key: string): unknown {
  if (value instanceof Map) return value.get(key) ?? value.get(Number(key));
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Artifacts)[key]
    : undefined;
}

/** `undefined` for values of different kinds, and for NaN, which is neither below nor above anything. */
function compare(value: unknown, operator: Operator, operand: Operand): boolean | undefined {
  const left = typeof value === 'bigint' ? Number(value) : value;
  if (left === undefined || Number.isNaN(left)) return undefined;
  if (operator === '==') return left === operand;
  if (operator === '!=') return left !== operand;
  if (typeof left !== 'number' || typeof operand !== 'number') return undefined;
  switch (operator) {
    case '<':
      return left < operand;
    case '<=':
      return left <= operand;
    case '>':
      return left > operand;
    case '>=':
      return left >= operand;
  }
}
