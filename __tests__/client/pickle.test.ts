import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownValue } from '../../src/bundle/shown-value.js';
import { decodeMarked, decodeStored, withoutMark } from '../../src/client/pickle/stored-value.js';
import { decodePickle, EncodedValue, PickleError, PythonFloat, PythonObject } from '../../src/index.js';
import { jsonValue } from '../../src/outcome/json-value.js';
import { PYTHON, PYTHON_NUMPY } from '../helpers/paths.js';
import { ciAfter } from '../helpers/rows.js';

/** Pickles the values of Python expressions in every protocol. */
function pickled(
  expressions: readonly string[],
  { python = PYTHON, imported = '' } = {},
): { expression: string; protocol: number; bytes: Buffer }[] {
  const program = `
import base64, collections, datetime, decimal, json, math, pickle, sys
${imported}
class Own:
    def __init__(self): self.x = 1
class OwnDict(dict): pass
class OwnCounter(collections.Counter): pass
Pair = collections.namedtuple("Pair", "x y")
with_attribute = collections.OrderedDict(a=1); with_attribute.own = 1
itself = collections.OrderedDict(); itself["me"] = itself
recursive = []; recursive.append(recursive)
for e in json.load(sys.stdin):
    print(json.dumps([base64.b64encode(pickle.dumps(eval(e), p)).decode() for p in range(6)]))`;
  const lines = execFileSync(python, ['-c', program], {
    input: JSON.stringify(expressions),
    encoding: 'utf8',
  })
    .trim()
    .split('\n');
  return lines.flatMap((line, index) =>
    (JSON.parse(line) as string[]).map((text, protocol) => ({
      expression: expressions[index] ?? '',
      protocol,
      bytes: Buffer.from(text, 'base64'),
    })),
  );
}

describe('dates and times', () => {
  it.each([
    ['datetime.date(2026, 1, 2)', '<datetime.date 2026-01-02>'],
    ['datetime.datetime(2026, 12, 31, 3, 4, 5)', '<datetime.datetime 2026-12-31 03:04:05>'],
    ['datetime.datetime(987, 1, 1, 0, 0, 0, 250)', '<datetime.datetime 0987-01-01 00:00:00.000250>'],
    ['datetime.datetime(2026, 1, 2, 3, fold=1)', '<datetime.datetime 2026-01-02 03:00:00>'],
    [
      'datetime.datetime(2026, 1, 2, tzinfo=datetime.timezone.utc)',
      '<datetime.datetime 2026-01-02 00:00:00+00:00>',
    ],
    [
      'datetime.datetime(2026, 1, 2, tzinfo=datetime.timezone(-datetime.timedelta(minutes=210)))',
      '<datetime.datetime 2026-01-02 00:00:00-03:30>',
    ],
    ['datetime.time(1, 2)', '<datetime.time>'],
  ])('a date or time is described in every protocol: %s', (expression, expected) => {
    const shown = pickled([expression]).map(({ bytes }) => String(decodePickle(bytes)));
    expect(shown).toEqual(Array.from({ length: 6 }, () => expected));
  });
});

describe('plain values', () => {
  const values: readonly [string, unknown][] = [
    ['None', null],
    ['[True, False]', [true, false]],
    [
      '[0, 1, -1, 255, 256, 65535, 65536, -2**31, 2**31, 2**53 - 1]',
      [0, 1, -1, 255, 256, 65535, 65536, -(2 ** 31), 2 ** 31, 2 ** 53 - 1],
    ],
    [
      '[2**53, -2**53, 2**64, -2**64, 2**4000]',
      [2n ** 53n, -(2n ** 53n), 2n ** 64n, -(2n ** 64n), 2n ** 4000n],
    ],
    ['[0.0, -1.5, 1e300, math.inf, -math.inf]', [0, -1.5, 1e300, Infinity, -Infinity]],
    ['math.nan', NaN],
    [
      `['', 'ünïcode ✓ 🎈', 'line\\nbreak', 'back\\\\slash', "quote'", 'x' * 70000]`,
      ['', 'ünïcode ✓ 🎈', 'line\nbreak', 'back\\slash', "quote'", 'x'.repeat(70000)],
    ],
    [
      `['\\udcff-r\\udce9sum\\udce9 \ufffd', '\\ud83c', '\\udf88\\ud83c ü']`,
      ['\udcff-r\udce9sum\udce9 \ufffd', '\ud83c', '\udf88\ud83c ü'],
    ],
    [
      `[b'', b'\\x00\\xff', b'x' * 300]`,
      [new Uint8Array(), new Uint8Array([0, 255]), new Uint8Array(300).fill(120)],
    ],
    ['[(), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4)]', [[], [1], [1, 2], [1, 2, 3], [1, 2, 3, 4]]],
    [
      `{'a': {'b': [1, {}]}, '__proto__': 1}`,
      Object.fromEntries([
        ['a', { b: [1, {}] }],
        ['__proto__', 1],
      ]),
    ],
    [
      '{1: 2, (3, 4): 5}',
      new Map<unknown, unknown>([
        [1, 2],
        [[3, 4], 5],
      ]),
    ],
    ['{1}', new Set([1])],
    ['list(range(3000))', Array.from({ length: 3000 }, (_, index) => index)],
  ];
  const expected = new Map(values);
  it.each(
    pickled(values.map(([expression]) => expression)).map(
      (value) => [value.expression.slice(0, 40), value.protocol, value] as const,
    ),
  )('the plain value %s in protocol %d is decoded', (_, __, { expression, bytes }) => {
    expect(decodePickle(bytes)).toEqual(expected.get(expression));
  });

  it('plain values that contain themselves are decoded as such', () => {
    for (const { bytes } of pickled(['recursive'])) {
      const list = decodePickle(bytes) as unknown[];
      expect(list[0]).toBe(list);
    }
  });
});

describe('numpy’s scalars', () => {
  const values: readonly [string, unknown][] = [
    ['np.str_("bad")', 'bad'],
    ['np.array(["good", "bad"])[1]', 'bad'],
    ['np.str_("ü🎈")', 'ü🎈'],
    ['np.str_("")', ''],
    ['np.bytes_(b"bad")', new Uint8Array([98, 97, 100])],
    ['np.bool_(True)', true],
    ['np.float16(0.5)', 0.5],
    ['np.float16(-6e-8)', -(2 ** -24)],
    ['np.float16("-inf")', -Infinity],
    ['np.float32(0.5)', 0.5],
    ['np.float64("nan")', NaN],
    ['np.int64(-3)', -3],
    ['np.uint64(2**63)', 2n ** 63n],
    ['[np.str_("bad"), {"a": np.bool_(False)}]', ['bad', { a: false }]],
    ['{np.str_("a"): np.float64(1.5)}', { a: 1.5 }],
  ];
  const expected = new Map(values);
  const numpy = { python: PYTHON_NUMPY, imported: 'import numpy as np' };
  const all = pickled(
    values.map(([expression]) => expression),
    numpy,
  );
  it.each(all.map((value) => [value.expression, value.protocol, value] as const))(
    'numpy’s %s in protocol %d is decoded as the text or number that it represents, wherever it occurs',
    (_, __, { expression, bytes }) => {
      expect(decodePickle(bytes)).toEqual(expected.get(expression));
    },
  );

  it('numpy 1’s scalars are decoded like those of numpy 2', () => {
    const text =
      'gASVZwAAAAAAAACMFW51bXB5LmNvcmUubXVsdGlhcnJheZSMBnNjYWxhcpSTlIwFbnVtcHmUjAVkdHlwZZSTlIwCVTOUiYiHlFKUKEsDjAE8lE5OTksMSwRLCHSUYkMMYgAAAGEAAABkAAAAlIaUUpQu';
    expect(decodePickle(Buffer.from(text, 'base64'))).toBe('bad');
  });

  it.each([
    ['timestamps', '_unpickle_timestamp', '<pandas.Timestamp>'],
    ['timedeltas', '_timedelta_unpickle', '<pandas.Timedelta>'],
    ['nattype', '_nat_unpickle', '<pandas.NaT>'],
  ])(
    'an object of pandas’ %s is described by its class, not by the function that makes it',
    (of, made, text) => {
      const pickle = `cpandas._libs.tslibs.${of}\n${made}\n(NtR.`;
      expect(String(decodePickle(Buffer.from(pickle)))).toBe(text);
    },
  );

  it.runIf(process.arch === 'x64')('numpy’s 80-bit floats are decoded on machines that have them', () => {
    const [made] = pickled(['np.longdouble(-3.25e100)'], numpy).slice(4);
    expect(made && decodePickle(made.bytes)).toBe(-3.25e100);
  });

  it.each([
    ['np.array([0.5])', '<numpy.ndarray>'],
    ['np.datetime64("2026-01-01")', '<numpy.datetime64>'],
    ['np.timedelta64(3, "D")', '<numpy.timedelta64>'],
    ['np.complex64(1)', '<numpy.complex64>'],
    ['np.complex128(1)', '<numpy.complex128>'],
    ['np.array([(1, 2)], dtype=[("a", "i4"), ("b", "i4")])[0]', '<numpy.void>'],
    ['__import__("re").compile("a+")', '<re.Pattern>'],
    ['__import__("array").array("d", [1.0])', '<array.array>'],
    ['int', '<int>'],
    ['complex(1, 2)', '<complex>'],
    // A container's class must not be taken for an empty container.
    ['__import__("collections").OrderedDict', '<collections.OrderedDict>'],
    ['__import__("collections").deque', '<collections.deque>'],
  ])('%s is not a plain value and is shown by the name of its class', (expression, name) => {
    const [made] = pickled([expression], numpy).slice(4);
    expect(made && String(decodePickle(made.bytes))).toBe(name);
  });
});

describe('containers of Python’s standard library and of Metaflow', () => {
  const values: readonly [string, unknown][] = [
    ['collections.OrderedDict(a=1, b=[2])', { a: 1, b: [2] }],
    ['collections.OrderedDict()', {}],
    ['collections.OrderedDict({1: "x"})', new Map([[1, 'x']])],
    ['collections.defaultdict(int, {"x": collections.OrderedDict(y=1)})', { x: { y: 1 } }],
    ['collections.defaultdict(None, a=1)', { a: 1 }],
    ['collections.Counter("aab")', { a: 2, b: 1 }],
    ['collections.deque([1, collections.deque([2])])', [1, [2]]],
    ['collections.deque([1, 2, 3], 2)', [2, 3]],
    ['ConfigValue({"lr": 0.5, "opt": {"b": [1, {"q": 2}]}})', { lr: 0.5, opt: { b: [1, { q: 2 }] } }],
    ['[ConfigValue({}), ConfigValue({"a": ConfigValue({"b": None})})]', [{}, { a: { b: null } }]],
  ];
  const imported = 'from metaflow.user_configs.config_parameters import ConfigValue';
  const all = pickled(
    values.map(([expression]) => expression),
    { imported },
  ).map(({ expression, protocol, bytes }) => [expression, protocol, bytes] as const);
  it.each(all)(
    'the container %s in protocol %d is decoded as a dictionary or list',
    (expression, _, bytes) => {
      expect(decodePickle(bytes)).toEqual(new Map(values).get(expression));
    },
  );

  it('containers that contain themselves are decoded as such', () => {
    for (const { bytes } of pickled(['itself'])) {
      const value = decodePickle(bytes) as Record<string, unknown>;
      expect(value['me']).toBe(value);
    }
  });

  it.each([
    'ccollections\nCounter\n(I1\ntR.',
    'ccollections\nOrderedDict\n(]tR.',
    'ccollections\nOrderedDict\n(tRI1\na.',
    'ccollections\ndeque\n((I1\ntI5\ntR.',
    "ccollections\nCounter\n((dtRS'a'\nI1\ns.",
  ])('a container that Python would not create (%j) is only described', (text) => {
    expect(decodePickle(Buffer.from(text))).toBeInstanceOf(PythonObject);
  });
});

describe('other objects', () => {
  const kinds = [
    'datetime.date(2026, 1, 2)',
    'decimal.Decimal("1.5")',
    'Pair(1, 2)',
    'OwnDict(a=1)',
    'OwnCounter("a")',
    'with_attribute',
    'collections.UserDict(a=1)',
    'Own()',
    'print',
    'complex(1, 2)',
    'range(3)',
  ];
  it.each(pickled(kinds).map(({ expression, protocol, bytes }) => [expression, protocol, bytes] as const))(
    '%s in protocol %d is named and described, but not created',
    (_, __, bytes) => {
      const value = decodePickle(bytes);
      expect(value).toBeInstanceOf(PythonObject);
      expect((value as PythonObject).type).toMatch(/^[\w.]+$/);
      expect(() => JSON.stringify(value)).not.toThrow();
    },
  );

  it.each([
    ['zoneinfo.ZoneInfo("Europe/Berlin")', '<zoneinfo.ZoneInfo Europe/Berlin>'],
    ['zoneinfo.ZoneInfo.no_cache("Europe/Berlin")', '<zoneinfo.ZoneInfo Europe/Berlin>'],
    ['Made()', '<__main__.Made>'],
    ['Made.Inner()', '<__main__.Made.Inner>'],
    ['Made.made', '<__main__.Made.made>'],
    [
      'datetime.datetime(2026, 1, 2, tzinfo=zoneinfo.ZoneInfo("Europe/Berlin"))',
      '<datetime.datetime 2026-01-02 00:00:00 Europe/Berlin>',
    ],
    ['int | dict', '<types.UnionType>'],
    ['typing.Optional[dict]', '<typing.Union>'],
  ])(
    'an object that is made by a method or a helper has the name of its class: %s',
    (expression, expected) => {
      const imported = `import typing, zoneinfo
class Made:
    class Inner: pass
    @classmethod
    def made(cls): return cls()
    def __reduce__(self): return Made.made, ()`;
      const shown = pickled([expression], { imported }).slice(-2);
      expect(shown.map(({ bytes }) => String(decodePickle(bytes)))).toEqual([expected, expected]);
    },
  );

  it('an integer with too many digits to read quickly is rejected, and so is text in place of an integer, without being quoted', () => {
    const digits = (count: number) => decodePickle(Buffer.from(`L${'9'.repeat(count)}L\n.`));
    expect(digits(5)).toBe(99_999);
    expect(() => digits(16_000_000)).toThrow(new PickleError('An integer has too many digits.'));
    expect(() => decodePickle(Buffer.from('It0p-s3cret\n.'))).toThrow(
      new PickleError('Expected an integer, got other text.'),
    );
  });

  it('decoding runs no code', () => {
    const attack = Buffer.from("cos\nsystem\n(S'exit 1'\ntR.");
    expect(decodePickle(attack)).toMatchObject({ type: 'os.system', args: ['exit 1'] });
  });
});

const END = Buffer.from('.');

const marks = (count: number) => Buffer.alloc(count, '(');

/** Nested lists, each of which contains the previous one twice. */
function laughs(levels: number): Buffer {
  const level = (index: number) => [0x94, 0x30, 0x5d, 0x28, 0x68, index, 0x68, index, 0x65];
  return Buffer.from([0x5d, ...Array.from({ length: levels }, (_, index) => level(index)).flat(), 0x2e]);
}

/** Stores a list, pops it and puts it into a new one, `levels` times. */
function nested(levels: number): Buffer {
  return Buffer.concat(Array.from({ length: levels }, () => Buffer.from('q\x000]h\x00a')));
}

function long(bytes: number): Buffer {
  const header = Buffer.alloc(5, 0x8b);
  header.writeInt32LE(bytes, 1);
  return Buffer.concat([header, Buffer.alloc(bytes, 0x77), END]);
}

/** Calls a callable with one large value, `times` times. */
function copies(made: string, value: Buffer, more: string, times: number): Buffer {
  const begin = Buffer.concat([value, Buffer.from(`q\x000c${made}\nq\x010]`, 'latin1')]);
  return Buffer.concat([begin, Buffer.from(`h\x01h\x00${more}Ra`.repeat(times), 'latin1'), END]);
}

const TEXT = Buffer.concat([Buffer.from('X\0\0\x10\0', 'latin1'), Buffer.alloc(1024 * 1024, 'x')]);
const LIST = Buffer.concat([Buffer.from(']('), Buffer.alloc(300_000, 'N'), Buffer.from('e')]);

describe('dictionaries in JSON', () => {
  it.each([
    ['{1: "a", 2.5: "b", None: "c", (1, 2): "d"}', { 1: 'a', 2.5: 'b', null: 'c', '[1,2]': 'd' }],
    [
      '{1: "a", "1": "b"}',
      [
        [1, 'a'],
        ['1', 'b'],
      ],
    ],
    [
      '{None: 1, "null": 2, True: 3, "True": 4}',
      [
        [null, 1],
        ['null', 2],
        [true, 3],
        ['True', 4],
      ],
    ],
    [
      '[{(1, 2): 1, "[1,2]": {0.5: 1, "0.5": 2}}]',
      [
        [
          [[1, 2], 1],
          [
            '[1,2]',
            [
              [0.5, 1],
              ['0.5', 2],
            ],
          ],
        ],
      ],
    ],
    [
      '{decimal.Decimal(1): 1, decimal.Decimal(2): 2}',
      [
        ['<decimal.Decimal>', 1],
        ['<decimal.Decimal>', 2],
      ],
    ],
    [
      '{math.nan: 1, "NaN": 2}',
      [
        ['NaN', 1],
        ['NaN', 2],
      ],
    ],
  ])(
    'a dictionary becomes an object in JSON, or a list of pairs if keys would coincide: %s',
    (expression, json) => {
      for (const { bytes } of pickled([expression])) expect(jsonValue(decodePickle(bytes))).toEqual(json);
    },
  );

  it('a dictionary has the same form in a bundle’s manifest', () => {
    const values = pickled(['{1: "a", "1": "b"}', '[{1: {2: 3}}]', '{2: 3}']).filter(
      ({ protocol }) => protocol === 5,
    );
    expect(values.map(({ bytes }) => shownValue(decodePickle(bytes)))).toEqual([
      [
        [1, 'a'],
        ['1', 'b'],
      ],
      [{ 1: { 2: 3 } }],
      { 2: 3 },
    ]);
  });
});

describe('hostile bytes', () => {
  it('hostile bytes are rejected or decoded without a crash, in bounded time and memory', () => {
    const opcodes = [...Buffer.from('.(01234pqrgjhNIJKLMFGSTUVXBC]lae)td}sucRbioPQ')];
    const byte = fc.oneof(fc.constantFrom(...opcodes), fc.integer({ min: 0x80, max: 0x98 }), fc.nat(255));
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 300 }), (bytes) => {
        try {
          decodePickle(new Uint8Array([...bytes, 0x2e]));
        } catch (error) {
          expect(error).toBeInstanceOf(PickleError);
        }
      }),
      { numRuns: 20_000 },
    );
  });

  it('real pickles with changed bytes are rejected or decoded', { tags: ['ci'] }, () => {
    const real = pickled(['[1, "two", {"three": (3, None)}, b"4", 2**70, {5}, 6.5]', 'Own()']);
    const change = fc.tuple(fc.nat(), fc.nat(255));
    fc.assert(
      fc.property(
        fc.constantFrom(...real),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        (one, changes) => {
          const bytes = Uint8Array.from(one.bytes);
          for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
          try {
            JSON.stringify(jsonValue(decodePickle(bytes)));
          } catch (error) {
            expect(error).toBeInstanceOf(PickleError);
          }
        },
      ),
      { numRuns: 20_000 },
    );
  });

  for (const { tags, rows } of ciAfter(6, [
    ['a list that doubles sixty times', laughs(60)],
    ['an integer of four million bits', long(500_000)],
    ['a million nested tuples', Buffer.concat([marks(1_000_000), Buffer.alloc(1_000_000, 't'), END])],
    [
      'three million copies of the same value',
      Buffer.concat([Buffer.from('N'), Buffer.alloc(3_000_000, '2'), END]),
    ],
    [
      'a megabyte that is encoded a hundred thousand times',
      copies('_codecs\nencode', TEXT, 'X\x06\0\0\0latin1\x86', 100_000),
    ],
    [
      'a list that is turned into a set a hundred thousand times',
      copies('builtins\nset', LIST, '\x85', 100_000),
    ],
    [
      'a million lists that each contain the previous one',
      Buffer.concat([Buffer.from(']'), nested(1_000_000), END]),
    ],
  ])) {
    it.each(rows)(
      'a pickle of %s is rejected, or decoded and shown, in bounded time and memory',
      { tags },
      (_, bytes) => {
        const [startedAt, before] = [performance.now(), process.memoryUsage().rss];
        try {
          expect(JSON.stringify(jsonValue(decodePickle(bytes))).length).toBeLessThan(2_000_000);
        } catch (error) {
          expect(error).toBeInstanceOf(PickleError);
        }
        expect(performance.now() - startedAt).toBeLessThan(30_000);
        expect(process.memoryUsage().rss - before).toBeLessThan(500 * 1024 * 1024);
      },
    );
  }

  it.each([
    ['a length beyond the end', Buffer.from([0x8e, 255, 255, 255, 255, 255, 255, 255, 127, 0x2e])],
    ['a negative length', Buffer.from([0x8b, 255, 255, 255, 255, 0x2e])],
    [
      'endless nesting',
      Buffer.concat([Buffer.alloc(100_000, ']'), Buffer.alloc(99_999, 'a'), Buffer.from('.')]),
    ],
    ['an item for a list as if it were a dictionary', Buffer.from(']NNs.')],
    ['no end marker', Buffer.from('N')],
    ['no bytes at all', Buffer.alloc(0)],
  ])('a hostile pickle with %s is rejected', (_, bytes) => {
    expect(() => decodePickle(bytes)).toThrow(PickleError);
  });
});

describe('floats', () => {
  const values = [
    ...['0.0', '-0.0', '1.0', '-1.0', '100.0', '0.5', '-2.25', '0.1 + 0.2', '1e15', '1e16', '1e21', '1e22'],
    ...['123456789012345680.0', '9007199254740993.0', '1e-4', '0.00012345', '1e-5', '1.5e-7', '5e-324'],
    ...['1.7976931348623157e308', 'math.inf', '-math.inf', 'math.nan', '1/3', '1e100 / 3', '12345.678'],
  ];

  it('floats are distinguished from integers, and written as Python writes them', () => {
    const random = Array.from(
      { length: 100 },
      (_, index) => `random.Random(${index}).uniform(-1, 1) * 10 ** ${index - 50}`,
    );
    const all = [...values, ...random];
    const reprs = execFileSync(
      PYTHON,
      ['-c', 'import json, math, random, sys\nfor e in json.load(sys.stdin): print(eval(e))'],
      {
        input: JSON.stringify(all),
        encoding: 'utf8',
      },
    )
      .trim()
      .split('\n');
    const expected = new Map(all.map((expression, index) => [expression, reprs[index]]));
    for (const { expression, protocol, bytes } of pickled(all, { imported: 'import random' })) {
      const value = decodeMarked(bytes, 'pickle-v4');
      expect([expression, protocol, value instanceof PythonFloat && String(value)]).toEqual([
        expression,
        protocol,
        expected.get(expression),
      ]);
      expect(withoutMark(value)).toEqual(decodePickle(bytes));
    }
  });

  it('numpy’s floats count as floats, and nothing else does', () => {
    const numpy = ['np.float64(1)', 'np.float32(2)', 'np.float16(3)'];
    for (const { bytes } of pickled(numpy, { python: PYTHON_NUMPY, imported: 'import numpy as np' }))
      expect(String(decodeMarked(bytes, ''))).toMatch(/^[123]\.0$/);
    const others = [
      '1',
      'True',
      'None',
      '"1.0"',
      '[1.0]',
      '(1.0,)',
      '{"a": 1.0}',
      '2 ** 70',
      'b"G\\x00"',
      'complex(1.0)',
    ];
    for (const { bytes } of pickled(others)) expect(decodeMarked(bytes, '')).not.toBeInstanceOf(PythonFloat);
    for (const { bytes } of pickled(['np.int64(1)', 'np.bool_(1)'], {
      python: PYTHON_NUMPY,
      imported: 'import numpy as np',
    }))
      expect(decodeMarked(bytes, '')).not.toBeInstanceOf(PythonFloat);
  });

  it.each(['', 'pickle-v2', 'pickle-v4', 'gzip+pickle-v2', 'gzip+pickle-v4', 'pickle-v5'])(
    'floats and other values are decoded from the encoding "%s"',
    (encoding) => {
      expect(decodeStored(Buffer.from('I1\n.'), encoding)).toBe(1);
      expect(decodeMarked(Buffer.from('F1\n.'), encoding)).toEqual(new PythonFloat(1));
    },
  );

  it.each(['json', 'float-text', 'gzip+json', 'pickle', 'cloudpickle-v4'])(
    'floats are not looked for in the encoding "%s"',
    (encoding) => {
      for (const decode of [decodeStored, decodeMarked])
        expect(decode(Buffer.from('I1\n.'), encoding)).toEqual(new EncodedValue(encoding));
    },
  );
});
