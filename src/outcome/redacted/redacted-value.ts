import { isDeepStrictEqual, stripVTControlCharacters } from 'node:util';
import type { Redactor } from '../../redaction/index.js';
import { jsonValue } from '../json-value.js';

/** Reports only show the ends of longer texts; another pass over all their lines would take seconds. */
const MAX_FOLDED_LENGTH = 1024 * 1024;

/**
 * A text without secrets, both as it is and as reports show it: without colours, and on one line. A text whose secrets
 * are visible only in such a form is replaced by that form.
 */
export function redactedText(text: string, redactor: Redactor): string {
  const redacted = redactor.text(text);
  for (const form of shownForms(redacted)) {
    const more = redactor.text(form);
    if (more !== form) return more;
  }
  return redacted;
}

/** Each sequence that is stripped begins with one of these. */
// eslint-disable-next-line no-control-regex -- These are what it looks for.
const CONTROL = /[\u001b\u009b]/;

function shownForms(text: string): string[] {
  // Most texts have none, and looking for one is much faster.
  const plain = CONTROL.test(text) ? stripVTControlCharacters(text) : text;
  const isFolded = plain.includes('\n') && plain.length <= MAX_FOLDED_LENGTH;
  return [...(plain === text ? [] : [plain]), ...(isFolded ? [plain.replace(/\s+/g, ' ')] : [])];
}

/** How many characters of a foreach item's text Metaflow keeps. */
const ITEM_LENGTH = 30;

/**
 * A place in a foreach, like `item=text`, without secrets. Metaflow has shortened the text: it cuts off the end, and
 * replaces the middle of texts in a list by dots. That may leave the beginning of a secret, and its end after the dots,
 * which cannot be distinguished from other text.
 */
export function redactedItem(item: string, redactor: Redactor): string {
  const redacted = redactedText(item, redactor);
  const isCutOff = item.length - (item.indexOf('=') + 1) >= ITEM_LENGTH;
  const ends = [...redacted.matchAll(/\.\.\./g)].map(({ index }) => index);
  for (const end of isCutOff ? [...ends, redacted.length] : ends) {
    const before = redacted.slice(0, end);
    const shown = redactor.cutText(before);
    if (shown !== before) return shown;
  }
  return redacted;
}

/**
 * A flow's value without secrets in its texts and keys, including those that only its JSON contains: an object becomes
 * the name of its class.
 */
export function redactedValue<Value>(value: Value, redactor: Redactor): Value {
  if (typeof value === 'string') return redactedText(value, redactor) as Value;
  const redacted = redactor.value(value);
  if (typeof redacted !== 'object' || redacted === null) return redacted;
  const json = jsonValue(redacted);
  const more = redactor.value(json);
  return isDeepStrictEqual(json, more) ? redacted : (more as Value);
}

/** Redacts only the values: the names are how others find them. */
export function redactedValues<Values extends object>(values: Values, redactor: Redactor): Values {
  const redacted = Object.entries(values).map(([name, value]: [string, unknown]) => [
    name,
    redactedValue(value, redactor),
  ]);
  return Object.fromEntries(redacted) as Values;
}
