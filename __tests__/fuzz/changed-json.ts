import fc from 'fast-check';

const deep =
  (open: string, close: string, inner = '') =>
  (levels: number) =>
    open.repeat(levels) + inner + close.repeat(levels);

/** JSON text that a reader does not expect. */
export const hostileJson: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'null',
      'true',
      '0',
      '-1',
      '1.5',
      '1e999',
      '-0',
      '9007199254740993',
      '""',
      '[]',
      '{}',
    ),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '{"__proto__":{"polluted":1}}',
      '{"constructor":{"prototype":{"polluted":1}}}',
      '{"toString":1,"toJSON":2,"length":1e9}',
      '"\\ud800"',
      '"../../etc/passwd"',
      '"a/../b"',
      '"/etc/passwd"',
      '"$(id)"',
      '"\\n::error::x"',
      '"\\u0000"',
      '"data"',
      '"_meta"',
      '[[[]]]',
      '{"length":-1}',
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }).map((text) => JSON.stringify(text)) },
  { weight: 1, arbitrary: fc.constantFrom(50, 101, 2_000, 60_000).map(deep('[', ']')) },
  { weight: 1, arbitrary: fc.constantFrom(50, 101, 2_000, 20_000).map(deep('{"a":', '}', '0')) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(10_000, 300_000).map((count) => JSON.stringify('x'.repeat(count))),
  },
  { weight: 1, arbitrary: fc.constantFrom(1_000, 50_000).map((count) => `[${'0,'.repeat(count)}0]`) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(1_000, 20_000)
      .map((count) =>
        JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, at]))),
      ),
  },
);

const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'toJSON',
  'length',
  '',
  '../x',
  'a b',
  '\ud800',
  'x'.repeat(300),
];

const edit = fc.record({
  place: fc.nat(10_000),
  how: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'rename', 'add', 'repeat', 'swap'),
  json: hostileJson,
  name: fc.constantFrom(...NAMES),
  other: fc.nat(10_000),
});
type JsonEdit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;

/** A placeholder for JSON text that no JavaScript value can produce. */
const mark = (index: number) => `\u0001raw ${index}\u0001`;

/** The text of a JSON value in which some members are replaced, removed, renamed, repeated or swapped. */
export function changedJson(valid: fc.Arbitrary<unknown>, mostChanges = 4): fc.Arbitrary<string> {
  return fc
    .tuple(valid, fc.array(edit, { maxLength: mostChanges }))
    .map(([value, edits]) => withEdits(value, edits));
}

function withEdits(value: unknown, edits: readonly JsonEdit[]): string {
  const holder = { root: structuredClone(value) };
  for (const [index, one] of edits.entries()) {
    const all = places(holder);
    const found = all[one.place % all.length];
    if (found) change(found, one, mark(index), all[one.other % all.length]);
  }
  let text = JSON.stringify(holder.root) as string | undefined;
  for (const [index, { json }] of edits.entries())
    text = text?.replaceAll(JSON.stringify(mark(index)), () => json);
  return text ?? '';
}

interface Place {
  readonly within: Record<string, unknown>;
  readonly key: string;
}

function change(
  { within, key }: Place,
  { how, name }: JsonEdit,
  raw: string,
  other: Place | undefined,
): void {
  const isList = Array.isArray(within);
  switch (how) {
    case 'replace':
      within[key] = raw;
      break;
    case 'remove':
      if (isList) (within as unknown as unknown[]).splice(Number(key), 1);
      else Reflect.deleteProperty(within, key);
      break;
    case 'rename':
      if (!isList) define(within, name, within[key]);
      break;
    case 'add':
      if (isList) (within as unknown as unknown[]).push(raw);
      else define(within, name, raw);
      break;
    case 'repeat':
      if (isList) (within as unknown as unknown[]).push(structuredClone(within[key]));
      break;
    default:
      if (other) within[key] = structuredClone(other.within[other.key]);
  }
}

function define(object: object, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
}

function places(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const within = value as Record<string, unknown>;
  return Object.keys(within).flatMap((key) => [{ within, key }, ...places(within[key])]);
}
