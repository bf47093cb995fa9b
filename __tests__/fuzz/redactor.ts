import { Readable } from 'node:stream';
import fc from 'fast-check';
import { linesOf, Redactor } from '../../src/redaction/index.js';
import { hold, type Target } from './target.js';

/** Shorter parts of a secret's line occur in any text. */
const SHORTEST = 6;

const unit = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('a', 'b', 'c', 'X', 'Y', 'Z', '0', '1', '9') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ' ',
      '"',
      "'",
      '\\',
      '`',
      '*',
      '&',
      '<',
      '>',
      '%',
      '+',
      '/',
      '=',
      '~',
      '!',
      '(',
      '\t',
      ':',
      '@',
      '#',
      '[',
      '$',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('\n', '\r\n', 'é', 'ß', '漢', '🎈', '\u00a0', '\u2028', '\u007f', '\u200b'),
  },
);
const secret = fc
  .oneof(
    { weight: 6, arbitrary: fc.string({ unit, minLength: 8, maxLength: 60 }) },
    { weight: 1, arbitrary: fc.string({ unit, minLength: 100, maxLength: 400 }) },
    {
      weight: 1,
      arbitrary: fc
        .string({ unit, minLength: 20, maxLength: 60 })
        .map((text) => `-----BEGIN PRIVATE KEY-----\n${text}\n${text.slice(3)}\n-----END PRIVATE KEY-----\n`),
    },
  )
  .filter(
    (text) => text.isWellFormed() && linesOf(text).some((line) => line.replaceAll('*', '').length >= 8),
  );

const FORMS = [
  ...[
    'plain',
    'json',
    'json in json',
    'ascii json',
    'repr',
    'url',
    'form',
    'xml',
    'html',
    'base64',
    'base64url',
  ],
  ...['wrapped base64', 'base64 of json', 'json in a url', 'without asterisks'],
] as const;
type Form = (typeof FORMS)[number];

interface Case {
  readonly secrets: readonly string[];
  readonly parts: readonly {
    readonly secret: number;
    readonly form: Form;
    readonly before: string;
    readonly after: string;
    readonly width: number;
  }[];
  readonly cuts: readonly number[];
}

const around = fc.string({ unit, maxLength: 12 });
const cases: fc.Arbitrary<Case> = fc.record({
  secrets: fc.array(secret, { minLength: 1, maxLength: 3 }),
  parts: fc.array(
    fc.record({
      ...{ secret: fc.nat(2), form: fc.constantFrom(...FORMS), before: around, after: around },
      width: fc.constantFrom(16, 19, 60, 64, 72, 76, 77, 100),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  cuts: fc.array(fc.nat(400), { maxLength: 6 }),
});

/** A line of a secret as text in this form contains it, with the parts that must not remain. */
function written(
  line: string,
  form: Form,
  before: string,
  after: string,
  width: number,
): readonly [text: string, core: string] {
  const json = (text: string) => JSON.stringify(text).slice(1, -1);
  const ascii = (text: string) =>
    json(text).replace(/[^\0-\x7f]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const html = (text: string) => xml(text).replaceAll('"', '&quot;').replaceAll("'", '&#x27;');
  const enclosed = (core: string) => [`${before}${core}${after}`, core] as const;
  switch (form) {
    case 'plain':
      return enclosed(line);
    case 'json':
      return [JSON.stringify({ [before]: line, after }), json(line)];
    case 'json in json':
      return [JSON.stringify(JSON.stringify([before, line, after])), json(json(line))];
    case 'ascii json':
      return [`["${ascii(before)}", "${ascii(line)}"]`, ascii(line)];
    case 'repr':
      return enclosed(line.replaceAll('\\', '\\\\').replaceAll("'", "\\'"));
    case 'url':
      return [`https://example.com/?q=${encodeURIComponent(line)}&x=1`, encodeURIComponent(line)];
    case 'form': {
      const core = new URLSearchParams({ q: line }).toString().slice(2);
      return [`a=1&q=${core}&b=2`, core];
    }
    case 'xml':
      return [`<a>${xml(line)}</a>`, xml(line)];
    case 'html':
      return [`<td title="${html(line)}">`, html(line)];
    case 'base64':
    case 'base64url':
      return [Buffer.from(before + line + after).toString(form), inBase64(before, line, form)];
    case 'wrapped base64': {
      const lines =
        Buffer.from(before + line + after)
          .toString('base64')
          .match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
      return [lines.join('\n'), inBase64(before, line, 'base64')];
    }
    case 'base64 of json': {
      const start = `["${json(before)}","`;
      return [
        Buffer.from(`${start}${json(line)}"]`).toString('base64'),
        inBase64(start, json(line), 'base64'),
      ];
    }
    case 'json in a url':
      return [`?data=${encodeURIComponent(JSON.stringify([line]))}`, encodeURIComponent(json(line))];
    default:
      return enclosed(line.replaceAll('*', ''));
  }
}

/** The base64 characters that depend only on this text, whatever surrounds it. */
function inBase64(before: string, line: string, encoding: 'base64' | 'base64url'): string {
  const [from, to] = [Buffer.byteLength(before), Buffer.byteLength(before + line)];
  return Buffer.from(before + line)
    .toString(encoding)
    .slice(Math.ceil((from * 8) / 6), Math.floor((to * 8) / 6));
}

export const redactor: Target = {
  name: 'redactor',
  inputs: cases.map((one) => Buffer.from(JSON.stringify(one))),
  async check(input) {
    const { secrets, parts, cuts } = JSON.parse(input.toString('utf8')) as Case;
    const made = new Redactor(secrets);
    const texts: string[] = [];
    for (const { secret: index, form, before, after, width } of parts) {
      const [line = ''] = linesOf(secrets[index % secrets.length] ?? '').filter(
        (one) => one.replaceAll('*', '').length >= 8,
      );
      const [text, core] = written(line, form, before, after, width);
      texts.push(text);
      const redacted = made.text(text);
      if (core.length < SHORTEST) continue;
      const left = form === 'wrapped base64' ? redacted.replaceAll('\n', '') : redacted;
      hold(
        !left.includes(core),
        `as ${form}, the secret remains: ${JSON.stringify(redacted)} has ${JSON.stringify(core)}`,
      );
      hold(
        form !== 'wrapped base64' || revealsLittle(core, left),
        `as ${form}, ${width} wide, the secret remains: ${JSON.stringify(redacted)}`,
      );
    }
    await holdsForStreams(made, texts.join('\n'), cuts);
    holdsForValues(made, secrets, texts);
  },
  budget: { cpuMs: 700, cpuMsPerKiB: 60, memoryMiB: 256, memoryTimes: 20_000 },
  casesInTests: 100,
};

/** Whether the rest of a base64 text reveals no more than a few bytes. */
function revealsLittle(core: string, left: string): boolean {
  for (let at = 0; at + 16 <= core.length; at += 1) if (left.includes(core.slice(at, at + 16))) return false;
  return true;
}

/** Checks that a text in pieces is redacted like the whole text. */
async function holdsForStreams(made: Redactor, text: string, cuts: readonly number[]): Promise<void> {
  const bytes = Buffer.from(text);
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  const pieces = places.slice(1).map((end, index) => bytes.subarray(places[index], end));
  const out: Buffer[] = [];
  for await (const piece of Readable.from(pieces.filter(({ length }) => length > 0)).pipe(made.stream()))
    out.push(piece as Buffer);
  hold(
    Buffer.concat(out).toString() === made.text(text),
    'redaction differs when the text is split into pieces',
  );
}

function holdsForValues(made: Redactor, secrets: readonly string[], texts: readonly string[]): void {
  const value = {
    list: texts,
    map: new Map<unknown, unknown>([[secrets[0], new Set(secrets)]]),
    ...Object.fromEntries(secrets.map((one) => [one, { [one]: one }])),
    error: new Error(secrets[0]).message,
  };
  const shown = made.value(value);
  const json = JSON.stringify({
    ...shown,
    map: [...shown.map].map(([key, set]) => [key, [...(set as Set<unknown>)]]),
  });
  JSON.parse(json);
  for (const line of secrets.flatMap(linesOf).filter((one) => one.length >= SHORTEST))
    hold(!json.includes(JSON.stringify(line).slice(1, -1)), `a value is left: ${json}`);
}
