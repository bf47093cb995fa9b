import type { Redactor } from '../../redaction/index.js';
import { isIdentifier, isPathspec } from '../../client/index.js';
import { redactedItem, redactedText, redactedValue, redactedValues } from './redacted-value.js';

/** How to redact one of our fields, depending on what it contains. */
export type Rule<Value> = (value: Value, redactor: Redactor) => Value;

/** A rule for every field, so that whoever adds a field must say what it contains. */
export type Rules<Of> = { readonly [Field in keyof Of]-?: Rule<Exclude<Of[Field], undefined>> };

/** For what we wrote or counted ourselves, or what identifies the run. */
export const kept = <Value>(value: Value): Value => value;

export const text: Rule<string> = redactedText;

export const texts: Rule<readonly string[]> = (all, redactor) => all.map((one) => text(one, redactor));

export const item: Rule<string> = redactedItem;

/** For the name of a step, or the id of a task, by which later steps find it. Anything that is not such a name is redacted as text. */
export const name: Rule<string> = (one, redactor) => (isIdentifier(one) ? one : text(one, redactor));

export const pathspec: Rule<string> = (one, redactor) => (isPathspec(one) ? one : text(one, redactor));

export const names: Rule<readonly string[]> = (all, redactor) => all.map((one) => name(one, redactor));

/** For anything that a flow or its caller wrote. */
export const value = redactedValue;

/** For one of their dictionaries, whose keys are also their texts. */
export function dictionary<Values extends object>(values: Values, redactor: Redactor): Values {
  const keyed = redactor.value(values);
  return redactedValues(keyed, redactor);
}

/** For values by names that others know, such as outputs. */
export function named<Values extends object>(values: Values, redactor: Redactor): Values {
  return redactedValues(values, redactor);
}

/** The same class of error, with redacted texts. */
export const error: Rule<Error> = (one, redactor) => redactor.value(one);

/** For one of our objects: keeps its keys, and applies each field's rule. A field without a rule is redacted as a whole. */
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
