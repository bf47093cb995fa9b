/** Shorter lines of a secret, such as a single brace, would hide too much other text. */
const MIN_LINE_LENGTH = 4;
/** Shorter pieces of base64 occur in many texts. */
const MIN_BASE64_LENGTH = 6;
/** Longer lines are searched for only as they are and in JSON, because each form takes memory. */
const MAX_ENCODED_LENGTH = 4 * 1024;
/** Longer secrets, such as whole files, are searched for only line by line, as they are and in JSON. */
const MAX_FULLY_ENCODED_LENGTH = 16 * 1024;
/** The rest of a longer line is not searched for. */
const MAX_LINE_LENGTH = 64 * 1024;

/**
 * The forms that a secret may have in a text: as it is, line by line, as Metaflow prints it, and encoded for JSON,
 * Python, URLs, XML, shells and in base64; for a long secret also its two ends, which Metaflow's cards show.
 */
export function formsOf(secret: string): string[] {
  const lines = linesOf(secret);
  const isLong = secret.length > MAX_FULLY_ENCODED_LENGTH;
  const whole = lines.length > 1 && secret.length <= MAX_ENCODED_LENGTH ? base64Forms(secret) : [];
  const all = [...lines, ...(isLong ? [] : endsOfLong(secret))];
  const forms = [...all.flatMap((line) => formsOfLine(line, isLong)), ...whole];
  return [...new Set([...forms, ...forms.flatMap(printedForm)])];
}

/** The forms that may be broken into lines of any width: those in base64. */
export function breakableForms(secret: string): string[] {
  if (secret.length > MAX_FULLY_ENCODED_LENGTH) return [];
  const lines = linesOf(secret);
  const whole = lines.length > 1 ? [secret] : [];
  const encoded = [...lines, ...whole].filter(({ length }) => length <= MAX_ENCODED_LENGTH);
  return encoded.flatMap(unbrokenBase64Forms).filter((form) => form.length >= MIN_BASE64_LENGTH);
}

/** The lines of a secret that are long enough to be distinguished from other text. */
export function linesOf(secret: string): string[] {
  return secret
    .split(/[\r\n]+/)
    .map((line) => line.trim().slice(0, MAX_LINE_LENGTH))
    .filter((line) => line.length >= MIN_LINE_LENGTH);
}

/** For longer texts, Metaflow's cards show only the two ends, of about 47 characters each. */
const MAX_CARD_TEXT_LENGTH = 98;
const SHOWN_END = 40;
/** An end with fewer different characters occurs in many texts. */
const MIN_CHARACTERS = 8;

function endsOfLong(secret: string): string[] {
  if (secret.length <= MAX_CARD_TEXT_LENGTH) return [];
  return [secret.slice(0, SHOWN_END), secret.slice(-SHOWN_END)]
    .flatMap(linesOf)
    .filter((end) => new Set(end).size >= MIN_CHARACTERS);
}

function formsOfLine(line: string, isPartOfLongSecret: boolean): string[] {
  const plain = [...new Set([line, ...jsonForms(line)])];
  if (isPartOfLongSecret || line.length > MAX_ENCODED_LENGTH) return plain;
  const source = [...new Set([...plain, ...pythonForms(line)])];
  return [
    ...source,
    // JSON or Python text within JSON, Python, a page, a URL or base64, such as a card's data.
    ...source.flatMap((form) => [jsonText(form), asciiJsonText(form), ...xmlForms(form)]),
    ...plain.flatMap((form) => [...pythonForms(form), ...urlForms(form), ...base64Forms(form)]),
    ...quotedForms(line),
  ];
}

/** Metaflow removes every asterisk from what tasks print. */
function printedForm(form: string): string[] {
  const printed = form.replaceAll('*', '');
  return printed.length < form.length && printed.length >= MIN_LINE_LENGTH ? [printed] : [];
}

/** As JavaScript and Python write JSON. pandas and PHP also escape slashes, Go escapes HTML's characters, and Jinja those and single quotes. */
function jsonForms(text: string): string[] {
  const json = jsonText(text);
  const ascii = asciiJsonText(text);
  return [
    ...[json, ascii].flatMap((form) => [
      form,
      form.replaceAll('/', '\\/'),
      form.replace(/[<>&]/g, jsonEscape),
    ]),
    ascii.replace(/[<>&']/g, jsonEscape),
  ];
}

function jsonEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function jsonText(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** As Python's json module writes it. */
function asciiJsonText(text: string): string {
  return jsonText(text).replace(/[^\0-\x7f]/g, jsonEscape);
}

/**
 * The forms of a line that tasks print, and that GitHub's runner does not derive by itself from a mask. For URLs, it derives only the form
 * in which every character but letters, digits and -._~ is encoded, and no base64 as URLs contain it.
 */
export function formsInLogs(line: string): string[] {
  const base64 = unbrokenBase64Forms(line).filter((form) => /[-_%]/.test(form));
  return [
    ...[line, ...pythonForms(line), ...jsonForms(line), ...xmlForms(line), ...quotedForms(line)],
    ...[...urlForms(line), ...base64],
  ];
}

/** As `repr` writes it, with either quote, as `ascii` does, and as the `repr` of its bytes. */
function pythonForms(text: string): string[] {
  const escaped = text.replaceAll('\\', '\\\\');
  const ascii = escaped.replace(/[^\0-\x7f]/gu, pythonEscape);
  const bytes = escaped.replace(/[^\0-\x7f]+/gu, (part) =>
    [...Buffer.from(part)].map((byte) => `\\x${byte.toString(16)}`).join(''),
  );
  return [escaped, ascii, bytes].flatMap((form) => [form, form.replaceAll("'", "\\'")]);
}

function pythonEscape(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16);
  if (code.length <= 2) return `\\x${code}`;
  return code.length <= 4 ? `\\u${code.padStart(4, '0')}` : `\\U${code.padStart(8, '0')}`;
}

/** With its quotes as shells (`shlex.quote`, `set -x`), YAML, SQL and CSV write them within quotes. */
function quotedForms(text: string): string[] {
  const single = [`'"'"'`, `'\\''`, "''"].map((quote) => text.replaceAll("'", quote));
  return [...single, text.replaceAll('"', '""')];
}

/** Percent-encoded: JavaScript and Python leave different characters unencoded, and digits may be in either case. */
function urlForms(text: string): string[] {
  if (!text.isWellFormed()) return [];
  const javascript = encodeURIComponent(text);
  const strict = javascript.replace(/[!'()*]/g, (character) => `%${hex(character)}`);
  // HTML forms encode a tilde, but no asterisk.
  const pageForm = javascript.replace(/[!'()~]/g, (character) => `%${hex(character)}`);
  // A URL within the query of another one is encoded twice.
  const forms = [javascript, strict, strict.replaceAll('%2F', '/'), pageForm, strict.replaceAll('%', '%25')];
  const spaced = forms.flatMap((form) => [form, form.replaceAll('%20', '+')]);
  return spaced.flatMap((form) => [form, form.replace(/%../g, (escape) => escape.toLowerCase())]);
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase();
}

function xmlForms(text: string): string[] {
  const markup = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  // Jinja writes `&#34;`.
  const double = ['&quot;', '&#34;'].map((quote) => markup.replaceAll('"', quote));
  const single = ['&#39;', '&#x27;', '&apos;'].flatMap((quote) =>
    double.map((form) => form.replaceAll("'", quote)),
  );
  // ElementTree writes characters that are not ASCII as their numbers.
  const numbered = [markup, ...double].map((form) =>
    form.replace(/[^\0-\x7f]/gu, (one) => `&#${one.codePointAt(0) ?? 0};`),
  );
  return [markup, ...double, ...single, ...numbered];
}

/** `base64` and MIME break lines after 76 characters, `openssl` and PEM after 64. A prefix on each line of a log hides the break. */
const BASE64_LINES = [/.{1,76}/g, /.{1,64}/g];

/** The part of the base64 that is the same whatever comes before and after; it depends on the number of preceding bytes, modulo three. */
function base64Forms(text: string): string[] {
  return [...brokenBase64(text), ...unbrokenBase64Forms(text)].filter(
    (form) => form.length >= MIN_BASE64_LENGTH,
  );
}

/** The lines of a text in base64, in the usual widths; none if it fits into one line. Masking a log line by line needs no others. */
export function brokenBase64(text: string): string[] {
  if (text.length > MAX_ENCODED_LENGTH) return [];
  const encoded = Buffer.from(text).toString('base64');
  return BASE64_LINES.map((line) => encoded.match(line) ?? [])
    .filter(({ length }) => length > 1)
    .flat()
    .filter(({ length }) => length >= MIN_BASE64_LENGTH);
}

function unbrokenBase64Forms(text: string): string[] {
  return [0, 1, 2]
    .map((before) => {
      const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
      const [first, last] = [Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6)];
      return bytes.toString('base64').slice(first, last);
    })
    .flatMap((form) => [
      form,
      form.replaceAll('+', '-').replaceAll('/', '_'),
      form.replaceAll('+', '%2B').replaceAll('/', '%2F'),
    ]);
}
