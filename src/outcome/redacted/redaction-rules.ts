import type { Redactor } from '../../redaction/index.js';
import { isIdentifier, isPathspec } from '../../client/index.js';
import { redactedItem, redactedText, redactedValue, redactedValues } from './redacted-value.js';

/** What becomes of a field of ours, by what it holds. */
export type Rule<Value> = (value: Value, redactor: Redactor) => Value;

/** A rule for every field: who adds one has to say what it holds. */
export type Rules<Of> = { readonly [Field in keyof Of]-?: Rule<Exclude<Of[Field], undefined>> };

/** What we have written or counted ourselves, or what tells which run it is. */
export const kept = <Value>(value: Value): Value => value;

export const text: Rule<string> = redactedText;

export const texts: Rule<readonly string[]> = (all, redactor) => all.map((one) => text(one, redactor));

export const item: Rule<string> = redactedItem;

/** The name of a step, or the id of a task: later steps find it by that. What is no such name is any text. */
export const name: Rule<string> = (one, redactor) => (isIdentifier(one) ? one : text(one, redactor));

export const pathspec: Rule<string> = (one, redactor) => (isPathspec(one) ? one : text(one, redactor));

export const names: Rule<readonly string[]> = (all, redactor) => all.map((one) => name(one, redactor));

/** What a flow, or who called it, has written, whatever it is. */
export const value: Rule<unknown> = redactedValue;

/** A dictionary of theirs: its keys are texts of theirs, too. */
export function dictionary<Values extends object>(values: Values, redactor: Redactor): Values {
  const keyed = redactor.value(values);
  return redactedValues(keyed, redactor);
}

/** Values by names that others know, as those of outputs. */
export function named<Values extends object>(values: Values, redactor: Redactor): Values {
  return redactedValues(values, redactor);
}

/** An error is of the same class, with other words. */
export const error: Rule<Error> = (one, redactor) => redactor.value(one);

/** An object of ours: its keys stay, and each field is replaced by its rule. What has none is redacted whole. */
export function fields<Of extends object>(rules: Rules<Of>): Rule<Of> {
  const all = new Map<string, Rule<unknown>>(Object.entries(rules) as [string, Rule<unknown>][]);
  return (object, redactor) =>
    Object.fromEntries(
      Object.entries(object).map(([field, item]: [string, unknown]) => [
        field,
        item === undefined ? item : (all.get(field) ?? value)(item, redactor),
      ]),
    ) as Of;
}

export function each<Item>(rule: Rule<Item>): Rule<readonly Item[]> {
  return (items, redactor) => items.map((item) => rule(item, redactor));
}

export function orNull<Value>(rule: Rule<Value>): Rule<Value | null> {
  return (item, redactor) => (item === null ? null : rule(item, redactor));
}
