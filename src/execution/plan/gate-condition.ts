import { shownValue, UsageError } from '../../runner/index.js';
import { artifactReference } from './artifact-reference.js';
import { OF_BACKSLASH, pythonText } from './python-text.js';

/** A condition on an artifact; a run that meets it counts as failed. */
export interface Gate {
  /** As written. */
  readonly condition: string;
  /** `name` or `step/name`. */
  readonly artifact: string;
  /** The path from the artifact to the value. */
  readonly keys: readonly GateKey[];
  readonly operator: Operator;
  readonly operand: Operand | BaseValue;
  /** The operand as written. */
  readonly written: string;
  /** Whether the operand is an unquoted text, which may be a mistake: no number in an artifact is compared with it. */
  readonly isBareText: boolean;
  /** Artifacts that such a text may refer to. */
  readonly mayName: readonly string[];
}

/** A key of a dictionary, or a position in a list. */
export interface GateKey {
  /** With its punctuation: `.auc`, `["val/loss"]`, `[0]`. */
  readonly written: string;
  /** Its possible values: after a dot, digits are a text or a number. */
  readonly candidates: readonly (string | number | bigint)[];
}

export type Operator = '<' | '<=' | '>' | '>=' | '==' | '!=';
export type Operand = number | bigint | string | boolean | null;

/** A value of the base run, such as `base.accuracy - 0.01`. */
export interface BaseValue {
  /** `name` or `step/name`. */
  readonly artifact: string;
  readonly keys: readonly GateKey[];
  /** What is added to, subtracted from, or multiplied with the value. */
  readonly change?: { readonly sign: '+' | '-' | '*'; readonly number: number | bigint };
}

/** An artifact, and the keys into it. */
const VALUE =
  /^([\p{ID_Continue}/]+)((?:\.[\p{ID_Continue}-]+|\[[ \t]*(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[-+]?[\w.]+)[ \t]*\])*)/u;
const KEY =
  /\.([\p{ID_Continue}-]+)|\[[ \t]*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([-+]?[\w.]+))[ \t]*\]/gu;
/** An artifact of the base run. Here, a key after a dot contains no `-`, which means subtraction. */
const BASE_VALUE =
  /^base\.([\p{ID_Continue}/]+)((?:\.\p{ID_Continue}+|\[[ \t]*(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[-+]?[\w.]+)[ \t]*\])*)[ \t]*(?:([-+*])[ \t]*(\S+))?$/u;
const COMPARISON = /^\s*(<=|>=|==|!=|<|>)\s*(\S.*)$/;

/**
 * Reads a condition like `accuracy < 0.9`, `train/metrics.auc <= 0.8`, `metrics["val/loss"] > 1`, `verdict == "bad"` or
 * `accuracy < base.accuracy - 0.01`.
 * @throws {UsageError}
 */
export function parseGate(written: string): Gate {
  const condition = written.trim();
  const [value = '', name = '', keys = ''] = VALUE.exec(condition) ?? [];
  const artifact = artifactReference(name);
  const [, operator, text] = COMPARISON.exec(condition.slice(value.length)) ?? [];
  if (artifact === undefined || operator === undefined || text === undefined)
    throw unreadable(condition, name);
  const { operand, isBareText } = parseOperand(text, condition);
  if (!isNumber(operand) && !isBaseValue(operand) && !['==', '!='].includes(operator)) {
    throw new UsageError(
      `${shown(condition)}: ${operator} needs a number, got ${shorter(text)}.` +
        (isBareText && artifactNamed(text) !== undefined ? ` ${OF_TWO_ARTIFACTS}` : ''),
    );
  }
  return {
    condition,
    artifact,
    keys: parseKeys(keys, condition),
    operator: operator as Operator,
    operand,
    written: text,
    isBareText,
    mayName: isBareText ? artifactsNamed(text, artifact) : [],
  };
}

/** A condition in quotes; its own stay as written, unless it is long or has several lines. */
function shown(condition: string): string {
  const text = shorter(condition);
  return text === condition ? `"${condition}"` : text;
}

function shorter(text: string): string {
  return /^[^\n]{1,120}$/.test(text) ? text : shownValue(text);
}

export const OF_TWO_ARTIFACTS =
  'To compare two artifacts, compare them in the flow and store the result as an artifact.';

function unreadable(condition: string, name: string): UsageError {
  const hasKeys = artifactReference(name) !== undefined && /[<>]|[=!]=/.test(condition);
  return new UsageError(
    `${shown(condition)} is not a condition: expected an artifact, one of < <= > >= == !=, and a value, like accuracy < 0.9.` +
      (hasKeys
        ? ` Write a key that is not a name in brackets and quotes, like ${name}["val/loss"]["f1 score"] < 0.9.`
        : ''),
  );
}

function parseKeys(keys: string, condition: string): GateKey[] {
  return [...keys.matchAll(KEY)].map(([written, dotted, doubled, single, bare]) => {
    const quoted = doubled ?? single;
    if (quoted !== undefined) return { written, candidates: [pythonText(quoted, shown(condition))] };
    if (dotted !== undefined)
      return { written, candidates: /^\d+$/.test(dotted) ? [dotted, Number(dotted)] : [dotted] };
    const number = numberOf(bare ?? '');
    if (number === undefined || Number.isNaN(number)) {
      throw new UsageError(
        `${shown(condition)} has ${written}: a key in brackets is a number, or text in quotes, like ["${bare ?? ''}"].`,
      );
    }
    return { written, candidates: [number] };
  });
}

/** The artifact that an unquoted text looks like, with or without keys. */
function artifactNamed(text: string): string | undefined {
  const [value = '', name = ''] = VALUE.exec(text) ?? [];
  return value === text ? artifactReference(name) : undefined;
}

/** It may be in the last step, or in the step that the condition is about. */
function artifactsNamed(text: string, artifact: string): string[] {
  const named = artifactNamed(text);
  if (named === undefined) return [];
  const step = artifact.includes('/') ? artifact.split('/')[0] : undefined;
  return named.includes('/') || step === undefined ? [named] : [named, `${step}/${named}`];
}

const WORDS = new Map<string, Operand>([
  ['true', true],
  ['false', false],
  ['none', null],
  ['null', null],
]);

/** A quoted text, in which the quote is allowed only after a backslash. */
const QUOTED = /^(["'])((?:\\.|(?!\1|\\).)*)\1$/u;

/** Parts of an expression, or the start of a comment: a text that contains them must be quoted. */
const OF_EXPRESSION = /["'<>]|[=!]=|^=|&&|\|\||(^|\s)(#|(and|or|not|in|is|if|else)(\s|$))/i;

export function isBaseValue(operand: Gate['operand']): operand is BaseValue {
  return typeof operand === 'object' && operand !== null;
}

/** @throws {UsageError} */
function parseBaseValue(text: string, condition: string): BaseValue {
  const [, name = '', keys = '', sign, number] = BASE_VALUE.exec(text) ?? [];
  const artifact = artifactReference(name);
  const by = number === undefined ? undefined : numberOf(number);
  if (artifact === undefined || (number !== undefined && (by === undefined || Number.isNaN(by)))) {
    throw new UsageError(
      `${shown(condition)} is not a condition: expected an artifact of the base run, and at most one of + - * with a number, like base.accuracy - 0.01, got ${shorter(text)}. ` +
        'Write a key that is not a name in brackets and quotes, like base.metrics["val-loss"]. If you mean text, put it in quotes.',
    );
  }
  const change = by === undefined ? {} : { change: { sign: sign as '+' | '-' | '*', number: by } };
  return { artifact, keys: parseKeys(keys, condition), ...change };
}

function parseOperand(text: string, condition: string): Pick<Gate, 'operand' | 'isBareText'> {
  const plain = (operand: Operand | BaseValue) => ({ operand, isBareText: false });
  const quoted = QUOTED.exec(text)?.[2];
  if (quoted !== undefined) return plain(pythonText(quoted, shown(condition)));
  const number = numberOf(text);
  if (Number.isNaN(number)) {
    throw new UsageError(
      `${shown(condition)} compares with NaN, which equals nothing and is neither below nor above anything. ` +
        'A value that is NaN makes any condition fail the run, e.g. one with == 0.',
    );
  }
  if (number !== undefined) return plain(number);
  const word = WORDS.get(text.toLowerCase());
  if (word !== undefined) return plain(word);
  if (text.startsWith('base.')) return plain(parseBaseValue(text, condition));
  if (!OF_EXPRESSION.test(text)) return { operand: text, isBareText: true };
  throw new UsageError(
    `${shown(condition)} is not a condition: expected one value after the operator, got ${shorter(text)}. ` +
      'Give each condition separately: any that holds fails the run. ' +
      'For "and", compute the result in the flow and store it as an artifact. Put text that contains such words or signs in quotes.' +
      (/^["'].*\\/.test(text) ? ` ${OF_BACKSLASH}` : ''),
  );
}

const DIGITS = String.raw`\d+(?:_\d+)*`;
const INTEGER = new RegExp(`^${DIGITS}$`);
const FLOAT = new RegExp(`^(?:${DIGITS}(?:\\.(?:${DIGITS})?)?|\\.${DIGITS})(?:e[-+]?${DIGITS})?$`, 'i');
const OF_OTHER_BASE = /^0(?:x(?:_?[\da-f])+|o(?:_?[0-7])+|b(?:_?[01])+)$/i;

/** A number as Python reads it, from a literal or a text (`inf`, `nan`); integers of any size stay exact. */
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
