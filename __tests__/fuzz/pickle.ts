import fc from 'fast-check';
import { decodePickle, PickleError } from '../../src/index.js';
import { describeException } from '../../src/client/history/task-exception.js';
import { flowGraph } from '../../src/client/history/flow-graph.js';
import { Redactor } from '../../src/redaction/index.js';
import { jsonValue } from '../../src/outcome/json-value.js';
import { changedBytes } from './changed-bytes.js';
import { declared, hold, type Target } from './target.js';

const op = (text: string) => Buffer.from(text, 'latin1');

/** An opcode and its content after the number of bytes, little-endian, as pickles write text. */
function counted(code: string, width: 1 | 4 | 8, content: Buffer): Buffer {
  const size = Buffer.alloc(8);
  size.writeBigUInt64LE(BigInt(content.length));
  return Buffer.concat([op(code), size.subarray(0, width), content]);
}

const text = (value: string) => counted('X', 4, Buffer.from(value));
const TOKENS = [
  ...['(', '0', '1', '2', ']', '}', ')', 't', 'l', 'd', 'a', 'e', 's', 'u', 'N', 'R', 'b', 'o', '.', 'Q'],
  ...[
    '\x80\x04',
    '\x81',
    '\x92',
    '\x85',
    '\x86',
    '\x87',
    '\x8f',
    '\x90',
    '\x91',
    '\x93',
    '\x94',
    '\x97',
    '\x98',
  ],
  ...[
    'K\x05',
    'M\xff\xff',
    'J\xff\xff\xff\xff',
    'I01\n',
    'I12\n',
    'L99999999999999999999L\n',
    'F1e999\n',
    'F\n',
  ],
  ...[
    "S'a\\x41\\n'\n",
    'Vabc\\u0041\\U0010ffff\\U00110000\n',
    'q\x00',
    'q\x01',
    'h\x00',
    'h\x01',
    'p0\n',
    'g0\n',
    'pNaN\n',
  ],
  ...['r\xff\xff\xff\xff', 'j\xff\xff\xff\xff', '\x95\xff\xff\xff\xff\xff\xff\xff\xff', 'c_codecs\nencode\n'],
  ...['cbuiltins\nset\n', 'c__builtin__\nbytes\n', 'cbuiltins\ngetattr\n', 'i__builtin__\nset\n', 'Pid\n'],
  ...[
    'cmetaflow.includefile\nIncludedFile\n',
    'ccollections\nOrderedDict\n',
    'cnumpy._core.multiarray\nscalar\n',
  ],
  ...[
    'cnumpy\ndtype\n',
    'C\x04abcd',
    '\x8c\x04abcd',
    '\x8a\x02\xff\x7f',
    '\x8b\xff\xff\xff\xff',
    '\x8e\xff\xff\xff\xff\xff\xff\xff\xff',
  ],
].map(op);

/** Pickles of values, as Python would write them. */
const { value } = fc.letrec<{ value: Buffer }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(
      ...['N', '\x88', '\x89', 'K\x07', 'G\x3f\xf0\0\0\0\0\0\0', ']', '}', ')', '\x8f'].map(op),
    ),
    fc.string({ unit: 'binary', maxLength: 12 }).map((content) => text(content.toWellFormed())),
    fc.uint8Array({ maxLength: 12 }).map((content) => counted('C', 1, Buffer.from(content))),
    fc.array(tie('value'), { maxLength: 4 }).map((items) => Buffer.concat([op(']('), ...items, op('e')])),
    fc
      .array(tie('value'), { maxLength: 4 })
      .map((items) => Buffer.concat([op('\x8f('), ...items, op('\x90')])),
    fc
      .array(fc.tuple(fc.string({ maxLength: 6 }), tie('value')), { maxLength: 4 })
      .map((items) =>
        Buffer.concat([op('}('), ...items.flatMap(([key, item]) => [text(key), item]), op('u')]),
      ),
    fc
      .tuple(tie('value'), tie('value'))
      .map(([args, state]) => Buffer.concat([op('cmod\nClass\n('), args, op('t\x81'), state, op('b')])),
    tie('value').map((item) => Buffer.concat([item, op('q\x00h\x00\x86')])),
  ),
}));

/** One large value, and operations on it, a thousand times or more. */
const repeatedly = fc
  .tuple(
    fc.constantFrom(op(''), op('\x80\x04'), op(']'), op(']('), op('}'), op('(')),
    fc.constantFrom(
      text('x'.repeat(40_000)),
      counted('B', 4, Buffer.alloc(40_000, 65)),
      op(`L${'9'.repeat(20_000)}L\n`),
      op(`](${'K\x01'.repeat(10_000)}e`),
      text('a'),
    ),
    fc.array(fc.constantFrom(...TOKENS, text('latin1'), text('U10000'), text('S1')), {
      minLength: 1,
      maxLength: 9,
    }),
    fc.constantFrom(10, 1_000, 20_000),
    fc.array(fc.constantFrom(...TOKENS), { maxLength: 4 }),
  )
  .map(([before, large, round, rounds, after]) => {
    const one = Buffer.concat(round);
    const most = Math.max(1, Math.min(rounds, Math.floor(200_000 / one.length)));
    return Buffer.concat([
      before,
      large,
      op('q\x00'),
      Buffer.alloc(one.length * most, one),
      ...after,
      op('.'),
    ]);
  });

/** A thousand calls of numpy, with bytes that the pickle contains once. */
const numpyRepeatedly = fc
  .tuple(
    fc.constantFrom('U10000', 'S40000', 'f8', 'U1'),
    fc.constantFrom(4, 40_000),
    fc.constantFrom(1, 100, 10_000),
  )
  .map(([code, size, rounds]) =>
    Buffer.concat([
      op('cnumpy._core.multiarray\nscalar\nq\x01cnumpy\ndtype\n'),
      ...[text(code), op('\x85Rq\x02'), counted('B', 4, Buffer.alloc(size, 0)), op('q\x03](')],
      ...[op('h\x01h\x02h\x03\x86R'.repeat(rounds)), op('e.')],
    ]),
  );

const program = fc
  .array(fc.constantFrom(...TOKENS), { maxLength: 60 })
  .map((ops) => Buffer.concat([...ops, op('.')]));
const whole = value.map((one) => Buffer.concat([op('\x80\x04'), one, op('.')]));
const redactor = new Redactor(['t0p-s3cret-value', '12345678']);

export const pickle: Target = {
  name: 'pickle',
  inputs: fc.oneof(
    { weight: 4, arbitrary: changedBytes(whole, TOKENS) },
    { weight: 2, arbitrary: changedBytes(program, TOKENS) },
    { weight: 2, arbitrary: changedBytes(repeatedly, TOKENS, 2) },
    { weight: 1, arbitrary: changedBytes(numpyRepeatedly, TOKENS, 2) },
  ),
  check(input) {
    const decoded = declared([PickleError], () => decodePickle(input));
    const shown = JSON.stringify(redactor.value(jsonValue(decoded ?? null)));
    hold(shown === JSON.stringify(JSON.parse(shown)), 'its JSON is not JSON');
    // These read Metaflow's own objects, whatever the pickle has in their place.
    describeException(decoded);
    flowGraph(decoded);
    hold(!('polluted' in {}), 'a prototype has been changed');
  },
  budget: { cpuMs: 700, cpuMsPerKiB: 10, memoryMiB: 192, memoryTimes: 200 },
  casesInTests: 200,
};
