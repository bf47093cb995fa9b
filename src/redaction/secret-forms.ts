/** Shorter lines of a secret, such as a lone brace, would hide too much that is none. */
const SHORTEST_LINE = 4;
/** Fewer characters of base64 are found in many a text. */
const SHORTEST_BASE64 = 6;
/** Longer lines are looked for as they are and in JSON alone: each form takes memory. */
const LONGEST_ENCODED = 4 * 1024;
/** What is beyond is not looked for. */
const LONGEST_LINE = 64 * 1024;

/**
 * The forms in which a secret may stand in a text: as it is, line by line, as Metaflow prints it, and encoded for JSON,
 * Python, URLs, XML and in base64.
 */
export function formsOf(secret: string): string[] {
  const lines = linesOf(secret);
  const whole = lines.length > 1 && secret.length <= LONGEST_ENCODED ? base64Forms(secret) : [];
  return [...new Set([...lines.flatMap(formsOfLine), ...whole])];
}

/** The lines of a secret that are long enough to be told from other text. */
export function linesOf(secret: string): string[] {
  return secret
    .split(/[\r\n]+/)
    .map((line) => line.trim().slice(0, LONGEST_LINE))
    .filter((line) => line.length >= SHORTEST_LINE);
}

function formsOfLine(line: string): string[] {
  const plain = [line, jsonText(line), asciiJsonText(line)];
  if (line.length > LONGEST_ENCODED) return plain;
  // Metaflow takes every asterisk out of what tasks print.
  const printed = line.replaceAll('*', '');
  return [
    ...plain,
    ...(printed.length >= SHORTEST_LINE ? [printed] : []),
    ...pythonForms(line),
    ...urlForms(line),
    ...xmlForms(line),
    ...base64Forms(line),
  ];
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

/** As `repr` writes it, with either quote. */
function pythonForms(text: string): string[] {
  const escaped = text.replaceAll('\\', '\\\\');
  return [escaped, escaped.replaceAll("'", "\\'")];
}

/** Percent-encoded: what JavaScript and Python leave as it is differs, and so does the case of the digits. */
function urlForms(text: string): string[] {
  if (!text.isWellFormed()) return [];
  const javascript = encodeURIComponent(text);
  const strict = javascript.replace(/[!'()*]/g, (character) => `%${hex(character)}`);
  const forms = [javascript, strict, strict.replaceAll('%2F', '/')];
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

/** What is the same in base64 whatever stands before and after: it differs by how many bytes precede, modulo three. */
function base64Forms(text: string): string[] {
  return [0, 1, 2]
    .map((before) => {
      const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
      const [first, last] = [Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6)];
      return bytes.toString('base64').slice(first, last);
    })
    .filter((form) => form.length >= SHORTEST_BASE64)
    .flatMap((form) => [form, form.replaceAll('+', '-').replaceAll('/', '_')]);
}
