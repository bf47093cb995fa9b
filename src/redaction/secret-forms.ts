/** Shorter lines of a secret, such as a lone brace, would hide too much other text. */
const SHORTEST_LINE = 4;
/** Fewer characters of base64 are found in many a text. */
const SHORTEST_BASE64 = 6;
/** Longer lines are looked for as they are and in JSON alone: each form takes memory. */
const LONGEST_ENCODED = 4 * 1024;
/** Longer secrets, as whole files are, are looked for by their lines alone: as they are, and in JSON. */
const LONGEST_FULLY_ENCODED = 16 * 1024;
/** What is beyond is not looked for. */
const LONGEST_LINE = 64 * 1024;

/**
 * The forms in which a secret may stand in a text: as it is, line by line, as Metaflow prints it, and encoded for JSON,
 * Python, URLs, XML, shells and in base64; of a long one also its ends, as Metaflow's cards cut it.
 */
export function formsOf(secret: string): string[] {
  const lines = linesOf(secret);
  const isLong = secret.length > LONGEST_FULLY_ENCODED;
  const whole = lines.length > 1 && secret.length <= LONGEST_ENCODED ? base64Forms(secret) : [];
  const all = [...lines, ...(isLong ? [] : endsOfLong(secret))];
  const forms = [...all.flatMap((line) => formsOfLine(line, isLong)), ...whole];
  return [...new Set([...forms, ...forms.flatMap(printedForm)])];
}

/** Those of the forms that may be broken into lines of any width: in base64. */
export function breakableForms(secret: string): string[] {
  if (secret.length > LONGEST_FULLY_ENCODED) return [];
  const lines = linesOf(secret);
  const whole = lines.length > 1 ? [secret] : [];
  const encoded = [...lines, ...whole].filter(({ length }) => length <= LONGEST_ENCODED);
  return encoded.flatMap(unbrokenBase64Forms).filter((form) => form.length >= SHORTEST_BASE64);
}

/** The lines of a secret that are long enough to distinguish them from other text. */
export function linesOf(secret: string): string[] {
  return secret
    .split(/[\r\n]+/)
    .map((line) => line.trim().slice(0, LONGEST_LINE))
    .filter((line) => line.length >= SHORTEST_LINE);
}

/** Metaflow's cards show of a longer text its two ends, of 47 characters or a few less. */
const LONGEST_IN_CARD = 98;
const SHOWN_END = 40;
/** An end of fewer different characters is found in many a text. */
const FEWEST_CHARACTERS = 8;

function endsOfLong(secret: string): string[] {
  if (secret.length <= LONGEST_IN_CARD) return [];
  return [secret.slice(0, SHOWN_END), secret.slice(-SHOWN_END)]
    .flatMap(linesOf)
    .filter((end) => new Set(end).size >= FEWEST_CHARACTERS);
}

function formsOfLine(line: string, isOfLong: boolean): string[] {
  const plain = [...new Set([line, jsonText(line), asciiJsonText(line)])];
  if (isOfLong || line.length > LONGEST_ENCODED) return plain;
  const source = [...new Set([...plain, ...pythonForms(line)])];
  return [
    ...source,
    // A text of JSON, or of Python's, within JSON, Python, a page, a URL or base64, as in the data of a card.
    ...source.flatMap((form) => [jsonText(form), asciiJsonText(form), ...xmlForms(form)]),
    ...plain.flatMap((form) => [...pythonForms(form), ...urlForms(form), ...base64Forms(form)]),
    ...shellForms(line),
  ];
}

/** Metaflow takes every asterisk out of what tasks print. */
function printedForm(form: string): string[] {
  const printed = form.replaceAll('*', '');
  return printed.length < form.length && printed.length >= SHORTEST_LINE ? [printed] : [];
}

function jsonText(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** As Python's json writes it. */
function asciiJsonText(text: string): string {
  return jsonText(text).replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The forms of a line that tasks print, and that GitHub's runner does not derive itself from what it is told to mask. */
export function formsInLogs(line: string): string[] {
  return [line, ...pythonForms(line), asciiJsonText(line), ...xmlForms(line)];
}

/** As `repr` writes it, with either quote, and as `ascii` and the `repr` of its bytes do. */
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

/** Within single quotes of a shell: as `shlex.quote` and as `set -x` write one in it. */
function shellForms(text: string): string[] {
  return [`'"'"'`, `'\\''`].map((quote) => text.replaceAll("'", quote));
}

/** Percent-encoded: what JavaScript and Python leave as it is differs, and so does the case of the digits. */
function urlForms(text: string): string[] {
  if (!text.isWellFormed()) return [];
  const javascript = encodeURIComponent(text);
  const strict = javascript.replace(/[!'()*]/g, (character) => `%${hex(character)}`);
  // Forms of pages encode a tilde, and no asterisk.
  const ofPage = javascript.replace(/[!'()~]/g, (character) => `%${hex(character)}`);
  const forms = [javascript, strict, strict.replaceAll('%2F', '/'), ofPage];
  const spaced = forms.flatMap((form) => [form, form.replaceAll('%20', '+')]);
  return spaced.flatMap((form) => [form, form.replace(/%../g, (escape) => escape.toLowerCase())]);
}

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase();
}

function xmlForms(text: string): string[] {
  const markup = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const double = markup.replaceAll('"', '&quot;');
  return [markup, double, ...['&#39;', '&#x27;', '&apos;'].map((quote) => double.replaceAll("'", quote))];
}

/** `base64` and MIME break lines after 76 characters, `openssl` and PEM after 64. What stands before each line of a log hides the break. */
const BASE64_LINES = [/.{1,76}/g, /.{1,64}/g];

/** What is the same in base64 whatever stands before and after: it differs by how many bytes precede, modulo three. */
function base64Forms(text: string): string[] {
  return [...brokenBase64(text), ...unbrokenBase64Forms(text)].filter(
    (form) => form.length >= SHORTEST_BASE64,
  );
}

/** The lines of a text in base64, in the usual widths; none where one line has all of it. A log that is masked line by line knows no others. */
export function brokenBase64(text: string): string[] {
  if (text.length > LONGEST_ENCODED) return [];
  const encoded = Buffer.from(text).toString('base64');
  return BASE64_LINES.map((line) => encoded.match(line) ?? [])
    .filter(({ length }) => length > 1)
    .flat()
    .filter(({ length }) => length >= SHORTEST_BASE64);
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
