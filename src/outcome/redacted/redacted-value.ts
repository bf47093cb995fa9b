import { isDeepStrictEqual, stripVTControlCharacters } from 'node:util';
import type { Redactor } from '../../redaction/index.js';
import { jsonValue } from '../json-value.js';

/** Of a longer text no report shows more than its ends; to go over all of its lines once more would take seconds. */
const LONGEST_FOLDED = 1024 * 1024;

/**
 * A text without secrets, as it is and as reports show it: without colours, and on one line. One that is seen only so is replaced in
 * that form.
 */
export function redactedText(text: string, redactor: Redactor): string {
  const redacted = redactor.text(text);
  for (const form of shownForms(redacted)) {
    const more = redactor.text(form);
    if (more !== form) return more;
  }
  return redacted;
}

function shownForms(text: string): string[] {
  const plain = stripVTControlCharacters(text);
  const isFolded = plain.includes('\n') && plain.length <= LONGEST_FOLDED;
  return [...(plain === text ? [] : [plain]), ...(isFolded ? [plain.replace(/\s+/g, ' ')] : [])];
}

/** So many characters Metaflow keeps of the text of a foreach's item. */
const KEPT_OF_ITEM = 30;

/**
 * A place in a foreach, like `item=text`, without secrets. Metaflow has cut the text: off, or of texts in a list the middle out, with dots
 * in its place. What is then left of a secret is its beginning, and behind the dots its end, which nothing tells from other text.
 */
export function redactedItem(words: string, redactor: Redactor): string {
  const redacted = redactedText(words, redactor);
  const isCutOff = words.length - (words.indexOf('=') + 1) >= KEPT_OF_ITEM;
  const ends = [...redacted.matchAll(/\.\.\./g)].map(({ index }) => index);
  for (const end of isCutOff ? [...ends, redacted.length] : ends) {
    const before = redacted.slice(0, end);
    const shown = redactor.cutText(before);
    if (shown !== before) return shown;
  }
  return redacted;
}

/** A value of a flow's without secrets in its texts and keys, also in those that only its JSON has: an object's of a class is its name. */
export function redactedValue<Value>(value: Value, redactor: Redactor): Value {
  if (typeof value === 'string') return redactedText(value, redactor) as Value;
  const redacted = redactor.value(value);
  if (typeof redacted !== 'object' || redacted === null) return redacted;
  const json = jsonValue(redacted);
  const more = redactor.value(json);
  return isDeepStrictEqual(json, more) ? redacted : (more as Value);
}

/** The values alone: names by which others find them stay. */
export function redactedValues<Values extends object>(values: Values, redactor: Redactor): Values {
  const redacted = Object.entries(values).map(([name, value]: [string, unknown]) => [
    name,
    redactedValue(value, redactor),
  ]);
  return Object.fromEntries(redacted) as Values;
}
