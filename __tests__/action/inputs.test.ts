import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseList, parseTags, possibleItems } from '../../src/action/inputs/input-list.js';
import { readInputs } from '../../src/action/inputs/inputs.js';
import {
  asTexts,
  parseGrid,
  parseMapping,
  parseObjects,
  withoutNulls,
} from '../../src/action/inputs/input-values.js';
import { Repeated, renderParameters } from '../../src/runner/command/option-values.js';
import { parseWrittenJson, type ParameterValue, UsageError } from '../../src/runner/index.js';
import { allowedRetention, parseRetentionDays, parseUploads } from '../../src/action/inputs/uploads.js';

describe('a mapping', () => {
  it.each([
    ['', {}],
    ['a: 1\nb: two words\nc: true', { a: '1', b: 'two words', c: true }],
    ['{"a": 1, "b": {"c": [1, 2]}}', { a: '1', b: { c: [1, 2] } }],
    ['a=1\nb=x=y  \n# comment\n\nc=', { a: '1', b: 'x=y', c: null }],
    ['a=1\nb=2\na=3', { a: ['1', '3'], b: '2' }],
    ['a=1\na=  ', { a: null }],
    [
      'version: 1.10\nseed: 12345678901234567890\nrate: 1e-3',
      { version: '1.10', seed: '12345678901234567890', rate: '1e-3' },
    ],
    ['text: "a: b"\nquery: a=b', { text: 'a: b', query: 'a=b' }],
    ['on: yes\n1: x', { on: 'yes', '1': 'x' }],
    ['  indented: 1\n  block: |\n    two\n    lines\n', { indented: '1', block: 'two\nlines\n' }],
    ['nothing:', { nothing: null }],
  ])('the mapping %j is read as %j', async (text, expected) => {
    expect(await parseMapping('params', text === '' ? undefined : text)).toEqual(expected);
  });

  it.each(['just text', '[1, 2]', 'a: [1', 'a: 1\na: 2', 'a: *unknown'])(
    'the error about a bad mapping names its input: %j',
    async (text) => {
      await expect(parseMapping('params', text)).rejects.toThrow(/^Input "params"/);
      await expect(parseMapping('params', text)).rejects.toThrow(UsageError);
    },
  );

  it.each(['- alpha: 1\n- beta: 2', '[{"alpha": 1}]'])(
    'the error about a list in place of a mapping explains what to leave out: %j',
    async (text) => {
      await expect(parseMapping('params', text)).rejects.toThrow('got a list. Leave out the "- "');
    },
  );

  it.each([
    ['exclude: !*.tmp', 'begins with !'],
    ['x: !important keep', 'begins with !'],
    ['note: &and more', 'begins with &'],
  ])('a mapping is refused if YAML would drop a part of it: %s', async (text, words) => {
    await expect(parseMapping('params', text)).rejects.toThrow(words);
  });

  it.each([
    'region: {{ matrix.region }}',
    'a: 1\n{{ matrix.name }}: 2',
    'a: [1, {{ matrix.last }}]',
    '[a, b]: 1',
    'a: &x [1]\n*x : 2',
  ])(
    'the error about a name that YAML takes for something else explains that GitHub’s expressions begin with $: %j',
    async (text) => {
      const read = parseMapping('params', text);
      await expect(read).rejects.toThrow(
        /^Input "params" has a name that YAML reads as .* line \d+, column \d+/,
      );
      await expect(parseGrid('grid', text)).rejects.toThrow('begins with $, as in ${{ … }}');
      expect(await parseMapping('params', 'a: "{{ user }}"')).toEqual({ a: '{{ user }}' });
    },
  );

  it.each(['<<: *b', 'x: { <<: *b, d: 5 }', 'x:\n  - <<: [*b]'])(
    'a merge key is refused with its position, because YAML 1.2 has none: %j',
    async (text) => {
      await expect(parseMapping('params', `base: &b { d: 3 }\n${text}`)).rejects.toThrow(
        /^Input "params" has "<<" at line [23], column \d+, which merges mappings in YAML 1\.1, but not in YAML 1\.2\./,
      );
      expect(await parseMapping('params', 'x: { "<<": 1 }')).toEqual(
        await parseMapping('params', '{"x": {"<<": 1}}'),
      );
    },
  );

  it('a mapping is empty if it is null, which toJSON returns for missing parts of an event', async () => {
    expect(await parseMapping('params', 'null')).toEqual({});
    expect(await parseMapping('params', 'a: &x 1\nb: *x')).toEqual({ a: '1', b: '1' });
  });

  it('a mapping keeps every value that is written as JSON text', async () => {
    const value = fc.string({ unit: 'grapheme' }).filter((text) => text.isWellFormed());
    await fc.assert(
      fc.asyncProperty(value, async (text) => {
        expect(await parseMapping('params', JSON.stringify({ a: text, b: [text] }))).toEqual({
          a: text,
          b: [text],
        });
      }),
    );
  });
});

/** YAML's plain scalars, with the JSON that they become in a list; those without JSON stay text there, too. */
const SCALARS: readonly (readonly [string, string?])[] = [
  ...([
    ['0x1F', '31'],
    ['0xE', '14'],
    ['0o17', '15'],
    ['007', '7'],
    ['+1', '1'],
    ['-0', '-0'],
    ['42', '42'],
  ] as const),
  ...([
    ['1.10', '1.10'],
    ['1.0', '1.0'],
    ['.5', '0.5'],
    ['5.', '5.0'],
    ['-.5', '-0.5'],
    ['+1.5', '1.5'],
  ] as const),
  ...([
    ['1e3', '1e3'],
    ['1E-3', '1E-3'],
    ['1.e2', '100.0'],
    ['1e400', '1e400'],
    ['+1e3', '1000.0'],
  ] as const),
  ...([
    ['.inf', 'Infinity'],
    ['-.INF', '-Infinity'],
    ['.NaN', 'NaN'],
  ] as const),
  ...([
    ['true', 'true'],
    ['True', 'true'],
    ['FALSE', 'false'],
    ['~', 'null'],
    ['Null', 'null'],
    ['NULL', 'null'],
  ] as const),
  ...([
    ['12345678901234567890', '12345678901234567890'],
    ['0.1000000000000000055', '0.1000000000000000055'],
  ] as const),
  ...([
    ['yes'],
    ['off'],
    ['2026-11-25'],
    ['1_000'],
    ['0b1'],
    ['12:30:45'],
    ['1.2.3'],
    ['2026-11-25T10:00:00Z'],
  ] as const),
];
const args = (value: ParameterValue) => renderParameters({ a: value })[0]?.slice('--a='.length);

describe('a plain scalar', () => {
  it.each(SCALARS)(
    'a plain scalar reaches the flow as it was written: %s',
    async (text, json = JSON.stringify(text)) => {
      const value = async (yaml: string) => {
        const read = withoutNulls('params', await parseMapping('params', yaml));
        return read['a'] ?? '';
      };
      for (const yaml of [
        `a: ${text} # 1`,
        `{b: 1, a: ${text} }`,
        `b: &x ${text}\na: *x`,
        `a: "${text}"`,
        `a: |-\n  ${text}`,
      ]) {
        expect([yaml, args(await value(yaml))]).toEqual([yaml, text]);
      }
      for (const yaml of [
        `a: [${text} ]`,
        `a:\n  - ${text}`,
        `b: &x ${text}\na: [*x]`,
        `b: &x [${text} ]\na: *x`,
      ]) {
        const list = (await value(yaml)) as readonly unknown[];
        expect(renderParameters({ a: new Repeated(list) })).toEqual([`--a=${text}`]);
        expect(list.map(String).join(',')).toBe(text);
        expect(args(list)).toBe(`[${json}]`);
        expect(args(await value(`a: {b: [${text} ]}`))).toBe(`{"b":[${json}]}`);
      }
      const [object] = await parseObjects('runs', `- params: {a: ${text} }\n  tags: [${text} ]`);
      expect(object && args(withoutNulls('runs', object.mapping('params'))['a'] ?? '')).toBe(text);
      expect(await object?.texts('tags')).toEqual([text]);
      expect((await parseGrid('grid', `b: [${text} ]`))['b']?.map(args)).toEqual([text]);
    },
  );

  it('an empty scalar or null counts as a missing value', async () => {
    for (const text of ['', 'null', '# NULL', '!!null null']) {
      const read = parseMapping('params', `a: ${text}`).then((mapping) => withoutNulls('params', mapping));
      await expect(read).rejects.toThrow('Input "params" has no value for "a"');
    }
    const empty = parseMapping('params', 'a=').then((mapping) => withoutNulls('params', mapping));
    await expect(empty).rejects.toThrow('Leave it out to use its default, or write: a: "".');
    expect(asTexts('env', await parseMapping('env', 'a: ""'))).toEqual({ a: '' });
    await expect(parseMapping('env', 'a=').then((mapping) => asTexts('env', mapping))).rejects.toThrow('"a"');
    expect(withoutNulls('params', await parseMapping('params', 'a: "null"'))).toEqual({ a: 'null' });
  });

  it('a plain JSON scalar on the command line also stays as it was written', () => {
    const text = '[1.10, 1.0, 12345678901234567890, -0, 1E5, "1.10", [2.50, {"a\\"1.0": 007e0}]]'.replace(
      '007e0',
      '7e0',
    );
    const read = parseWrittenJson(text) as readonly unknown[];
    expect(read.slice(0, 6).map(String)).toEqual([
      '1.10',
      '1.0',
      '12345678901234567890',
      '-0',
      '1E5',
      '1.10',
    ]);
    expect(args(read)).toBe(text.replaceAll(', ', ',').replaceAll(': ', ':'));
    expect(() => parseWrittenJson('[01]')).toThrow(SyntaxError);
  });

  it.each([
    ['a list that contains itself', 'a: &x [*x]'],
    [
      'lists that double in size',
      [
        'a0: &a0 [1, 1]',
        ...Array.from({ length: 20 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`),
      ].join('\n'),
    ],
  ])('a mapping is refused if it has %s', async (_, text) => {
    await expect(parseMapping('params', text)).rejects.toThrow('Input "params" cannot be read');
  });
});

describe('an input that takes a list', () => {
  it.each<[string | undefined, readonly string[]]>([
    [undefined, []],
    ['a\n\n  b  \n', ['a', 'b']],
    ['- nightly\n- gpu', ['nightly', 'gpu']],
    ['- nightly', ['nightly']],
    ['  - nightly\r\n  -   gpu\r\n', ['nightly', 'gpu']],
    ['- nightly # each night\n# - old\n-\n- #3', ['nightly']],
    ['- "a, b"\n- \'it\'\'s\' # quoted\n- "tab\\tx"', ['a, b', "it's", 'tab\tx']],
    [
      '- !skip.py\n- *.py\n- team: core\n- &a\n- {x}\n- @b',
      ['!skip.py', '*.py', 'team: core', '&a', '{x}', '@b'],
    ],
    ['- metrics["val/acc"] < 0.9\n- verdict == "bad"', ['metrics["val/acc"] < 0.9', 'verdict == "bad"']],
    ['- "accuracy < 0.9"', ['accuracy < 0.9']],
    ['- "bad" == verdict or "x"', ['"bad" == verdict or "x"']],
    ['["nightly","gpu"]', ['nightly', 'gpu']],
    ['[\n  "nightly",\n  "g\\"p, u"\n]', ['nightly', 'g"p, u']],
    ['[1.10, 007, true, "x"]', ['1.10', '007', 'true', 'x']],
    ['[nightly, gpu]', ['nightly', 'gpu']],
    ['[]', []],
    ['null', []],
    ['-0.1 > x\n--x\n-y', ['-0.1 > x', '--x', '-y']],
    ['[ab]*.py\ntrain.py', ['[ab]*.py', 'train.py']],
    ['say "a"\n"b"', ['say "a"', 'b']],
    ['"bad" == verdict\n\'a\' == "b"', ['"bad" == verdict', '\'a\' == "b"']],
    // Texts from toJSON.
    ['""', []],
    ['"nightly"', ['nightly']],
    ['["", "nightly"]', ['nightly']],
    ['a - b', ['a - b']],
    ['# every night\r\nnightly\r\n  # on GPUs\r\n#\r\ngpu', ['nightly', 'gpu']],
    ['#123\nnightly # not a comment', ['#123', 'nightly # not a comment']],
    ['# from the matrix\n["nightly", "gpu"]', ['nightly', 'gpu']],
    ['# every night\n- nightly', ['nightly']],
    ['# nothing', []],
  ])('the list %j is read as the texts %j', async (text, expected) => {
    expect(await parseList('tags', text)).toEqual(expected);
  });

  it.each([
    ['- nightly\ngpu', 'a line that is not one: "gpu"'],
    ['nightly\n- gpu', 'a line that is not one: "nightly"'],
    ['["a", null]', 'an item without a value'],
    ['["a", {"b": 1}]', 'the list contains {"b":1}.'],
    ['{\n "a": 1\n}', 'got a mapping'],
    ['["a"\n"b"]', 'Input "tags"'],
  ])('a bad list is refused: %j', async (text, words) => {
    await expect(parseList('tags', text)).rejects.toThrow(UsageError);
    await expect(parseList('tags', text)).rejects.toThrow(words);
  });

  it.each<[string, readonly string[]]>([
    ['a, b', ['a', 'b']],
    ['a,\nb', ['a', 'b']],
    ['a,b\nc, d e', ['a,b', 'c', 'd e']],
    ['- "a, b"', ['a, b']],
    ['"a, b"\nc, "d"', ['a, b', 'c', 'd']],
    ['["a, b", "c"]', ['a, b', 'c']],
    ['# one, two\na, b', ['a', 'b']],
    ['# one\n["a, b", "c"]', ['a, b', 'c']],
  ])('the tags %j are read as %j', async (text, expected) => {
    expect(await parseTags('tags', text)).toEqual(expected);
  });

  it.each<[string, readonly string[]]>([
    ['one\ntwo', []],
    ['-----BEGIN\nx', []],
    ['- one\n- "two"\nthree', ['one', '"two"', 'two']],
    ['["one", "t\\"wo"]', ['one', 't"wo']],
    ['[one, two', ['one', 'two']],
    ['"to,ken"', ['"to,ken"', 'to,ken']],
    ['"to,ken" # of production', ['to,ken']],
    ['- token # of production\n- "to # ken" # of tests', ['token', 'to # ken']],
    ['"t\\"wo"', ['t"wo']],
    ["- 'it''s'", ["it's"]],
  ])('the mask %j also hides the items %j', (text, expected) => {
    expect(possibleItems(text)).toEqual(expect.arrayContaining([...expected]));
    if (expected.length === 0) expect(possibleItems(text)).toEqual([]);
  });
});

describe('the input flow', () => {
  it.each([
    ['run', { INPUT_COMMAND: 'run' }, 'Or list runs in the input "runs".'],
    [
      'trigger',
      { INPUT_COMMAND: 'trigger', INPUT_ORCHESTRATOR: 'argo-workflows' },
      'Or name a deployment in the input "deployment-name".',
    ],
    ['deploy', { INPUT_COMMAND: 'deploy', INPUT_ORCHESTRATOR: 'argo-workflows' }, 'one per line.'],
  ])('the error about a missing flow names only inputs that %s has', async (_, env, end) => {
    await expect(readInputs(env)).rejects.toThrow(new RegExp(`^Input "flow" is required: .*${end}$`));
  });
});

describe('the choice of uploads', () => {
  it.each<[string | undefined, boolean, readonly string[]]>([
    [undefined, true, ['logs', 'cards', 'bundle', 'report']],
    ['all', true, ['logs', 'cards', 'bundle', 'report']],
    [undefined, false, ['logs', 'bundle', 'report']],
    ['All', false, ['logs', 'bundle', 'report']],
    ['none', true, []],
    ['none', false, []],
    ['logs', true, ['logs']],
    ['logs, report', false, ['logs', 'report']],
    ['logs report', true, ['logs', 'report']],
    ['- logs\n- "report"', true, ['logs', 'report']],
    ['["logs"]', true, ['logs']],
    ['Logs\n  bundle\n', true, ['logs', 'bundle']],
    ['cards,cards', true, ['cards']],
  ])('the choice of uploads follows from the inputs upload: %j, cards: %s', async (text, cards, kinds) => {
    const found = parseUploads(await parseList('upload', text), cards);
    expect([...found].sort()).toEqual([...kinds].sort());
  });

  it.each(['log', 'all, logs', 'logs none', 'true'])(
    'the error about a bad upload names its input: %j',
    (text) => {
      expect(() => parseUploads([text], true)).toThrow(
        `Input "upload" must be all or none, or a list of logs, cards, bundle, report, got "${text}".`,
      );
    },
  );

  it('uploading cards while cards are turned off is refused as a contradiction', () => {
    expect(() => parseUploads(['logs cards'], false)).toThrow(
      /Input "upload" lists "cards", but input "cards" is false/,
    );
  });

  it.each(['401', '1000', '1.5', '-1', 'week', '1e1', '007', '00'])(
    'artifacts cannot be kept for %s days',
    (text) => {
      expect(() => parseRetentionDays(text)).toThrow(
        `Input "retention-days" must be a number of days from 1 to 400, or 0 for the repository's setting, got "${text}".`,
      );
    },
  );

  it('artifacts can be kept for 1 to 400 days, or for the repository’s own period', () => {
    const texts = ['1', '9', '10', '90', '91', '180', '399', '400', '0', undefined];
    expect(texts.map(parseRetentionDays)).toEqual([1, 9, 10, 90, 91, 180, 399, 400, undefined, undefined]);
  });

  it.each<[number | undefined, string | undefined, number | undefined]>([
    [30, '7', 7],
    [7, '30', 7],
    [400, '400', 400],
    [30, undefined, 30],
    [30, '', 30],
    [30, 'no number', 30],
    [30, '0', 30],
    [undefined, '7', undefined],
  ])(
    'artifacts are kept for the requested %s days, or fewer if GITHUB_RETENTION_DAYS=%s allows only fewer',
    (requested, allowed, kept) => {
      const env = allowed === undefined ? {} : { GITHUB_RETENTION_DAYS: allowed };
      expect(allowedRetention(requested, env).retentionDays).toBe(kept);
    },
  );
});
