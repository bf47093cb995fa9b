import { UsageError } from '../runner/index.js';
import { artifactReference } from './artifact-reference.js';

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
  /** Whether the operand is a text without quotes, which may be a slip: no number of an artifact's is held against it. */
  readonly isBareText: boolean;
}

export type Operator = '<' | '<=' | '>' | '>=' | '==' | '!=';
export type Operand = number | bigint | string | boolean | null;

const CONDITION = /^([\p{ID_Continue}/]+)((?:\.[\p{ID_Continue}-]+)*)\s*(<=|>=|==|!=|<|>)\s*(\S.*)$/u;

/** Reads a condition like `accuracy < 0.9`, `train/metrics.auc <= 0.8` or `verdict == "bad"`. @throws {UsageError} */
export function parseGate(written: string): Gate {
  const condition = written.trim();
  const [, name = '', keys = '', operator, value] = CONDITION.exec(condition) ?? [];
  const artifact = artifactReference(name);
  if (artifact === undefined || operator === undefined || value === undefined) {
    throw new UsageError(
      `"${condition}" is not a condition: expected an artifact, one of < <= > >= == !=, and a value, like accuracy < 0.9.`,
    );
  }
  const { operand, isBareText } = parseOperand(value, condition);
  if (!isNumber(operand) && !['==', '!='].includes(operator)) {
    throw new UsageError(`"${condition}" compares with ${value}, but ${operator} takes a number.`);
  }
  return {
    condition,
    artifact,
    keys: keys.split('.').slice(1),
    operator: operator as Operator,
    operand,
    isBareText,
  };
}

const WORDS = new Map<string, Operand>([
  ['true', true],
  ['false', false],
  ['none', null],
  ['null', null],
]);

/** A text in quotes, which has no such quote in it. */
const QUOTED = /^(["'])((?:(?!\1).)*)\1$/;

/** What belongs to an expression, or begins a comment: a text that has it stands in quotes. */
const OF_EXPRESSION = /["'<>]|[=!]=|^=|&&|\|\||(^|\s)(#|(and|or|not|in|is|if|else)(\s|$))/i;

function parseOperand(text: string, condition: string): Pick<Gate, 'operand' | 'isBareText'> {
  const plain = (operand: Operand) => ({ operand, isBareText: false });
  const quoted = QUOTED.exec(text)?.[2];
  if (quoted !== undefined) return plain(quoted);
  const number = numberOf(text);
  if (Number.isNaN(number)) {
    throw new UsageError(
      `"${condition}" compares with NaN, which equals nothing and is neither below nor above anything. ` +
        'A value that is NaN makes any condition fail the run, e.g. one with == 0.',
    );
  }
  if (number !== undefined) return plain(number);
  const word = WORDS.get(text.toLowerCase());
  if (word !== undefined) return plain(word);
  if (!OF_EXPRESSION.test(text)) return { operand: text, isBareText: true };
  throw new UsageError(
    `"${condition}" is not a condition: it compares with one value, got ${text}. ` +
      'Give each condition on its own (a line of fail-if, or a --fail-if): one that holds fails the run. ' +
      'What needs "and" the flow can store as an artifact. Put a text that has such words or signs in quotes.',
  );
}

const DIGITS = String.raw`\d+(?:_\d+)*`;
const INTEGER = new RegExp(`^${DIGITS}$`);
const FLOAT = new RegExp(`^(?:${DIGITS}(?:\\.(?:${DIGITS})?)?|\\.${DIGITS})(?:e[-+]?${DIGITS})?$`, 'i');
const OF_OTHER_BASE = /^0(?:x(?:_?[\da-f])+|o(?:_?[0-7])+|b(?:_?[01])+)$/i;

/** A number as Python reads it, as a literal or from a text (`inf`, `nan`); integers of any size stay whole. */
function numberOf(text: string): number | bigint | undefined {
  const [, sign, unsigned = ''] = /^([-+]?)(.*)$/.exec(text) ?? [];
  const digits = unsigned.replaceAll('_', '');
  const negated = <Value extends number | bigint>(value: Value) => (sign === '-' ? -value : value);
  if (/^inf(inity)?$/i.test(unsigned)) return negated(Infinity);
  if (/^nan$/i.test(unsigned)) return NaN;
  const isInteger = INTEGER.test(unsigned) || OF_OTHER_BASE.test(unsigned);
  if (!isInteger) return FLOAT.test(unsigned) ? negated(Number(digits)) : undefined;
  return negated(Number.isSafeInteger(Number(digits)) ? Number(digits) : BigInt(digits));
}

export function isNumber(value: unknown): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}
