/** A name, and the text that follows it in a file. */
export type NamedScalar = readonly [name: string, value: string];

/** Which scalars to look for. */
export interface ScalarFilter {
  /** The name that counts for the value of a key inside something with another name. */
  readonly nameWithin: (outer: string, key: string) => string;
  readonly isWanted: (name: string) => boolean;
}

/** The maximum length of a single value in a file. */
const MAX_BLOCK_LENGTH = 16 * 1024;
const MAX_CONTINUATIONS = 50;

const SEPARATOR = /[:=>]|machine|default/;
/** A Metaflow decorator with its attributes, which is not a line of a settings file. */
const DECOSPEC = /^\s*[a-z_]\w*:[a-z_]\w*=/;
/** `key: value` and `key = value`, with or without quotes, after an indent, the dashes of a list, and `export`. */
const KEY =
  /([ \t]*(?:-[ \t]+)*)(?:export[ \t]+)?(?:"([^"\n]{1,100})"|'([^'\n]{1,100})'|([\w.@/$-]{1,100}))[ \t]*(?:=>|[:=])[ \t]*/y;
/** An item of a list, or of a multi-line array. */
const ITEM = /^([ \t]*)(-(?=[ \t]))?/;
/** The heading of a section in INI or TOML. */
const SECTION = /^\[\[?([\w."' /:@-]{1,200})\]\]?(?:[ \t]*[#;].*)?$/;
/** YAML's tag or anchor before a value. */
const TAG_OR_ANCHOR = /^(?:[!&]\S*[ \t]+){1,2}/;
const BLOCK = /^[|>][\d+-]{0,2}[ \t]*(?:#.*)?$/;
/** Members of YAML's flow style, TOML's inline tables, and the dictionaries that Python and JavaScript print. */
const FLOW =
  /[{,]\s{0,40}(?:"([^"\n]{1,60})"|'([^'\n]{1,60})'|([A-Za-z_][\w.-]{0,60}))\s{0,4}[:=]\s{0,4}("(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^\s,{}"'[\]][^,{}\n]*)/g;
const ELEMENT = /<([A-Za-z_][\w.-]{0,60})>([^<>\n]{1,4096})<\//g;

/**
 * The scalars with names in a text, if it is a settings file: YAML, TOML, INI, `.properties`, `.env`, netrc, XML, or a
 * similar format. It does not parse any of these: it reads lines in one pass, and interprets anything ambiguous in
 * every possible way.
 */
export function namedScalars(text: string, wanted: ScalarFilter): NamedScalar[] {
  if (!SEPARATOR.test(text) || DECOSPEC.test(text)) return [];
  const inFlow = [...text.matchAll(FLOW)].map(([, double, single, plain, value = '']): NamedScalar => [
    double ?? single ?? plain ?? '',
    value,
  ]);
  const inElements = [...text.matchAll(ELEMENT)].map(([, name = '', value = '']): NamedScalar => [
    name,
    value,
  ]);
  const inLine = [...inFlow, ...inElements]
    .filter(([name]) => wanted.isWanted(name))
    .flatMap(([name, value]) => meanings(value).map((meant): NamedScalar => [name, meant]));
  return [...lineScalars(text, wanted), ...inLine, ...netrcScalars(text)];
}

interface Open {
  readonly indent: number;
  readonly name: string;
  /** Whether an array has begun that is not closed yet. */
  readonly isArray: boolean;
}

function lineScalars(text: string, wanted: ScalarFilter): NamedScalar[] {
  const found: NamedScalar[] = [];
  const quotes = new Quotes(text);
  let open: Open[] = [];
  for (let start = 0; start <= text.length; start = lineEnd(text, start) + 1) {
    const end = lineEnd(text, start);
    KEY.lastIndex = start;
    const [before, indentation = '', double, single, plain] = KEY.exec(text) ?? [];
    if (before === undefined || start + before.length > end) {
      const line = text.slice(start, end).trimEnd();
      const section = SECTION.exec(line.trim())?.[1];
      if (section === undefined) found.push(...itemScalars(line, open, wanted));
      else open = [{ indent: -1, name: nameOfSection(section, wanted), isArray: false }];
      continue;
    }
    const indent = indentation.length;
    open = open.filter((outer) => outer.indent < indent);
    const name = wanted.nameWithin(open.at(-1)?.name ?? '', double ?? single ?? plain ?? '');
    const value = text.slice(start + before.length, end).trimEnd();
    if (value === '' || value === '[' || /^[|>!&#]/.test(value))
      open.push({ indent, name, isArray: value === '[' });
    if (!wanted.isWanted(name)) continue;
    const quoted = quotes.at(start + before.length);
    const more = quoted === undefined ? continuation(text, end, value, indent) : [quoted];
    found.push(...[...meanings(value), ...more].map((meant): NamedScalar => [name, meant]));
  }
  return found;
}

/** A list item belongs to the key above it; its dash may be at the same indent as the key. */
function itemScalars(line: string, open: readonly Open[], { isWanted }: ScalarFilter): NamedScalar[] {
  const [all = '', indentation = '', dash] = ITEM.exec(line) ?? [];
  const outer = open.findLast(({ indent, isArray }) =>
    dash === undefined ? isArray : indent <= indentation.length,
  );
  if (!outer || !isWanted(outer.name)) return [];
  return meanings(line.slice(all.length).trim().replace(/,$/, '')).map((meant): NamedScalar => [
    outer.name,
    meant,
  ]);
}

function nameOfSection(section: string, wanted: ScalarFilter): string {
  return section
    .split(/["'.\s]+/)
    .reduce((outer, part) => (part === '' ? outer : wanted.nameWithin(outer, part)), '');
}

/** The possible meanings of a one-line value: with and without what may be a comment, a tag or an escape. */
function meanings(value: string): string[] {
  if (/^\[.*\]$/.test(value))
    return value
      .slice(1, -1)
      .split(',')
      .flatMap((item) => meanings(item.trim()));
  const tagged = value.replace(TAG_OR_ANCHOR, '');
  const comment = tagged.search(/[ \t][#;]/);
  const all = [value, tagged, ...(comment === -1 ? [] : [tagged.slice(0, comment).trimEnd()])];
  return [...new Set(all.flatMap(unquoted))];
}

/** The text in quotes, both as written and unescaped. */
function unquoted(value: string): string[] {
  const [, quote, inner = ''] = /^(["'])(.*)\1[,;]?$/.exec(value) ?? [];
  if (quote === undefined) return value.includes('\\') ? [value, value.replace(/\\(.)/g, '$1')] : [value];
  return quote === "'" ? [inner, inner.replaceAll("''", "'")] : [inner, unescaped(inner)];
}

function unescaped(inner: string): string {
  try {
    return String(JSON.parse(`"${inner}"`));
  } catch {
    return inner.replace(/\\(.)/g, '$1');
  }
}

/** A value that continues below its line: a YAML block, or lines that end with a backslash. */
function continuation(text: string, end: number, value: string, indent: number): string[] {
  if (BLOCK.test(value.replace(TAG_OR_ANCHOR, ''))) {
    const lines = block(text, end + 1, indent);
    return [lines.join('\n'), lines.join(' ')];
  }
  if (!value.endsWith('\\')) return [];
  const parts = [value];
  for (let at = end + 1; parts.length < MAX_CONTINUATIONS && parts.at(-1)?.endsWith('\\');) {
    const next = lineEnd(text, at);
    parts.push(text.slice(at, next).trim());
    at = next + 1;
  }
  return unquoted(parts.map((part) => part.replace(/\\$/, '')).join(''));
}

function block(text: string, from: number, indent: number): string[] {
  const lines: string[] = [];
  for (let start = from; start < text.length && start - from < MAX_BLOCK_LENGTH;) {
    const end = lineEnd(text, start);
    const line = text.slice(start, end);
    if (line.trim() !== '' && line.search(/\S/) <= indent) break;
    lines.push(line.trim());
    start = end + 1;
  }
  return lines;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** Quoted texts that extend over several lines. */
class Quotes {
  readonly #text: string;
  /** Kinds of quotes that do not occur again, so that we need not search for them. */
  readonly #none = new Set<string>();

  constructor(text: string) {
    this.#text = text;
  }

  /** The text in a quote that begins here, if it ends on another line. */
  at(start: number): string | undefined {
    const [quote] = /^(?:"""|'''|["'])/.exec(this.#text.slice(start, start + 3)) ?? [];
    if (quote === undefined || this.#none.has(quote)) return undefined;
    const end = this.#text.indexOf(quote, start + quote.length);
    if (end === -1) this.#none.add(quote);
    const inner = end === -1 ? '' : this.#text.slice(start + quote.length, end);
    return inner.includes('\n') ? inner : undefined;
  }
}

/** netrc has `machine`, `login`, `password` and `account`, each followed by a value, on any lines. */
function netrcScalars(text: string): NamedScalar[] {
  if (!/^[ \t]*(?:machine[ \t]|default\b)/m.test(text)) return [];
  const tokens = text.split(/\s+/);
  return tokens.flatMap((token, index): NamedScalar[] =>
    token === 'password' || token === 'passwd' || token === 'account'
      ? unquoted(tokens[index + 1] ?? '').map((value) => ['password', value])
      : [],
  );
}
