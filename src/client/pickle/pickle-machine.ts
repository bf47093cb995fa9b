import { ClientError } from '../errors.js';
import { calledType, PythonGlobal, PythonObject } from './python-object.js';

/** The bytes are not a pickle that we can decode. */
export class PickleError extends ClientError {
  static {
    this.prototype.name = 'PickleError';
  }
}

const MARK = Symbol('mark');

/** A `dict` under construction: it may contain itself. */
export class Dictionary {
  readonly entries: [unknown, unknown][] = [];
}

type Handler = (machine: PickleMachine) => void;

/** Executes a pickle's opcodes on a stack, as Python's unpickler does, but describes what the unpickler would call. */
export class PickleMachine {
  readonly #bytes: Buffer;
  #at = 0;
  readonly #memo = new Map<number, unknown>();
  #stack: unknown[] = [];
  #result: unknown = MARK;
  /** Where the last float ended. */
  #afterFloat = -1;
  /** How many bytes may still be copied of what was read once. No honest value needs more than twice the whole pickle. */
  #copies: number;

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#copies = 2 * bytes.byteLength;
  }

  run(): unknown {
    while (this.#result === MARK) {
      const code = this.uint(1);
      const handler = HANDLERS.get(code);
      if (!handler) throw new PickleError(`Unknown opcode 0x${code.toString(16)} at byte ${this.#at - 1}.`);
      handler(this);
    }
    return this.#result;
  }

  /** Whether the result is a `float`, which as a number looks like an `int`: only STOP follows the last float. */
  get endsWithFloat(): boolean {
    return this.#afterFloat === this.#at - 1;
  }

  float(value: number): void {
    this.#afterFloat = this.#at;
    this.push(value);
  }

  take(length: number): Buffer {
    if (length < 0 || this.#at + length > this.#bytes.length) {
      throw new PickleError(`The pickle ends early: expected ${length} bytes at byte ${this.#at}.`);
    }
    const taken = this.#bytes.subarray(this.#at, this.#at + length);
    this.#at += length;
    return taken;
  }

  uint(length: 1 | 2 | 4): number {
    return this.take(length).readUIntLE(0, length);
  }

  /** An eight-byte length; `take` rejects one that no pickle here can have. */
  length8(): number {
    return Number(this.take(8).readBigUInt64LE());
  }

  line(encoding: 'latin1' | 'utf8' = 'latin1'): string {
    const end = this.#bytes.indexOf(0x0a, this.#at);
    if (end === -1) throw new PickleError('The pickle ends within a line.');
    const text = this.#bytes.toString(encoding, this.#at, end);
    this.#at = end + 1;
    return text;
  }

  /** Call this before copying something that was read: a pickle can ask for one large value a thousand times. */
  copying(size: number): void {
    this.#copies -= size;
    if (this.#copies < 0) throw new PickleError('The pickle copies its content too often.');
  }

  push(value: unknown): void {
    this.#stack.push(value);
  }

  pop(): unknown {
    if (this.#stack.length === 0) throw new PickleError('The pickle takes a value that is not there.');
    const value = this.#stack.pop();
    if (value === MARK) throw new PickleError('The pickle takes a mark for a value.');
    return value;
  }

  top(): unknown {
    const value = this.#stack.at(-1);
    if (this.#stack.length === 0 || value === MARK) throw new PickleError('The pickle has no value here.');
    return value;
  }

  popToMark(): unknown[] {
    const at = this.#stack.lastIndexOf(MARK);
    if (at === -1) throw new PickleError('The pickle has no mark here.');
    const values = this.#stack.slice(at + 1);
    this.#stack.length = at;
    return values;
  }

  mark(): void {
    this.#stack.push(MARK);
  }

  drop(): void {
    this.#stack.pop();
  }

  remember(index: number): void {
    this.#memo.set(index, this.top());
  }

  rememberNext(): void {
    this.remember(this.#memo.size);
  }

  recall(index: number): void {
    if (!this.#memo.has(index)) throw new PickleError(`The pickle recalls ${index}, which it never stored.`);
    this.push(this.#memo.get(index));
  }

  stop(): void {
    this.#result = this.pop();
  }
}

/** A pickle can contain a long name once, and use it for a thousand globals. */
const MAX_NAME_LENGTH = 1_000;

function global(module: unknown, name: unknown): PythonGlobal {
  if (typeof module !== 'string' || typeof name !== 'string') throw new PickleError('A global has no name.');
  return new PythonGlobal(checkedName(`${module}.${name}`));
}

function checkedName(name: string): string {
  if (name.length > MAX_NAME_LENGTH) throw new PickleError('The name of a global is too long.');
  return name;
}

/** Describes what a callable would create, without creating it. */
function call(machine: PickleMachine, callable: unknown, args: unknown): unknown {
  const type = callable instanceof PythonObject ? checkedName(calledType(callable)) : 'unknown';
  const list = Array.isArray(args) ? (args as unknown[]) : [args];
  // Protocols 0 to 2 have no opcodes for sets.
  if (type === 'builtins.set' || type === '__builtin__.set') {
    const items = Array.isArray(list[0]) ? (list[0] as unknown[]) : [];
    machine.copying(items.length);
    return new Set(items);
  }
  if (type === '__builtin__.bytes' && list.length === 0) return new Uint8Array();
  if (type === '_codecs.encode' && typeof list[0] === 'string' && list[1] === 'latin1') {
    machine.copying(list[0].length);
    return new Uint8Array(Buffer.from(list[0], 'latin1'));
  }
  return new PythonObject(type, list);
}

function build(object: unknown, state: unknown): unknown {
  if (object instanceof PythonObject) object.state = state;
  return object;
}

function append(container: unknown, values: readonly unknown[]): void {
  const target = container instanceof PythonObject ? container.items : container;
  if (target instanceof Set) for (const value of values) target.add(value);
  else if (Array.isArray(target)) for (const value of values) target.push(value);
  else throw new PickleError('The pickle appends to something that is not a list.');
}

function setItems(container: unknown, values: readonly unknown[]): void {
  const pairs: [unknown, unknown][] = [];
  for (let index = 0; index + 1 < values.length; index += 2) pairs.push([values[index], values[index + 1]]);
  const described = container instanceof PythonObject ? container.items : undefined;
  const target = container instanceof Dictionary ? container.entries : described;
  if (!target) throw new PickleError('The pickle sets items of something that is not a dictionary.');
  for (const pair of pairs) target.push(pair);
}

/** A little-endian integer in two's complement, of any length. */
function integer(bytes: Buffer): number | bigint {
  if (bytes.length === 0) return 0;
  if (bytes.length <= 6) return bytes.readIntLE(0, bytes.length);
  const magnitude = BigInt(`0x${Buffer.from(bytes).reverse().toString('hex')}`);
  const negative = ((bytes.at(-1) ?? 0) & 0x80) !== 0;
  return narrowed(negative ? magnitude - (1n << BigInt(8 * bytes.length)) : magnitude);
}

function narrowed(value: bigint): number | bigint {
  return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : value;
}

/**
 * The time to convert digits grows faster than their number. Python itself reads some thousand, and has written
 * integers as bytes since protocol 2.
 */
const MAX_DIGITS = 1_000_000;

function decimal(text: string): number | bigint {
  if (text.length > MAX_DIGITS) throw new PickleError('An integer has too many digits.');
  if (!/^[+-]?\d+L?$/.test(text)) throw new PickleError('Expected an integer, got other text.');
  return narrowed(BigInt(text.replace(/^\+|L$/g, '')));
}

/** Protocol 0 writes strings as Python source; this decodes only what `repr` produces for text. */
function quoted(text: string): string {
  return text.slice(1, -1).replace(/\\(x[0-9a-f]{2}|.)/g, (_, escape: string) => {
    if (escape.startsWith('x') && escape.length === 3)
      return String.fromCharCode(parseInt(escape.slice(1), 16));
    return ({ n: '\n', r: '\r', t: '\t' } as Record<string, string>)[escape] ?? escape;
  });
}

/**
 * UTF-8 that may contain single surrogates, as three bytes each (Python's `surrogatepass`): Python uses them for the
 * bytes of a file name that is not UTF-8.
 */
function unicode(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  if (!text.includes('\ufffd')) return text;
  const parts = bytes.toString('latin1').split(/\xed([\xa0-\xbf])([\x80-\xbf])/);
  const code = (part = '') => part.charCodeAt(0) & 0x3f;
  let whole = '';
  for (let at = 0; at < parts.length; at += 3) {
    whole += Buffer.from(parts[at] ?? '', 'latin1').toString('utf8');
    if (at + 1 < parts.length)
      whole += String.fromCharCode(0xd000 | (code(parts[at + 1]) << 6) | code(parts[at + 2]));
  }
  return whole;
}

function rawUnicode(text: string): string {
  return text.replace(/\\u([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{8})/g, (all, short?: string, long?: string) => {
    const point = parseInt(short ?? long ?? '', 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : all;
  });
}

/** The opcodes, with the names that Python's pickletools gives them. */
const HANDLERS = new Map<number, Handler>(
  Object.entries({
    '\x80': (m) => m.take(1), // PROTO
    '\x95': (m) => m.take(8), // FRAME
    '.': (m) => m.stop(), // STOP
    '(': (m) => m.mark(), // MARK
    '0': (m) => m.drop(), // POP
    '1': (m) => m.popToMark(), // POP_MARK
    '2': (m) => m.push(m.top()), // DUP
    p: (m) => m.remember(Number(m.line())), // PUT
    q: (m) => m.remember(m.uint(1)), // BINPUT
    r: (m) => m.remember(m.uint(4)), // LONG_BINPUT
    '\x94': (m) => m.rememberNext(), // MEMOIZE
    g: (m) => m.recall(Number(m.line())), // GET
    h: (m) => m.recall(m.uint(1)), // BINGET
    j: (m) => m.recall(m.uint(4)), // LONG_BINGET
    N: (m) => m.push(null), // NONE
    '\x88': (m) => m.push(true), // NEWTRUE
    '\x89': (m) => m.push(false), // NEWFALSE
    I: (m) => {
      const text = m.line(); // INT, which protocol 0 also uses for booleans
      m.push(text === '01' ? true : text === '00' ? false : decimal(text));
    },
    L: (m) => m.push(decimal(m.line())), // LONG
    K: (m) => m.push(m.uint(1)), // BININT1
    M: (m) => m.push(m.uint(2)), // BININT2
    J: (m) => m.push(m.take(4).readInt32LE()), // BININT
    '\x8a': (m) => m.push(integer(m.take(m.uint(1)))), // LONG1
    '\x8b': (m) => m.push(integer(m.take(m.take(4).readInt32LE()))), // LONG4
    F: (m) => m.float(float(m.line())), // FLOAT
    G: (m) => m.float(m.take(8).readDoubleBE()), // BINFLOAT
    S: (m) => m.push(quoted(m.line())), // STRING
    T: (m) => m.push(m.take(m.take(4).readInt32LE()).toString('latin1')), // BINSTRING
    U: (m) => m.push(m.take(m.uint(1)).toString('latin1')), // SHORT_BINSTRING
    V: (m) => m.push(rawUnicode(m.line())), // UNICODE
    '\x8c': (m) => m.push(unicode(m.take(m.uint(1)))), // SHORT_BINUNICODE
    X: (m) => m.push(unicode(m.take(m.uint(4)))), // BINUNICODE
    '\x8d': (m) => m.push(unicode(m.take(m.length8()))), // BINUNICODE8
    C: (m) => m.push(new Uint8Array(m.take(m.uint(1)))), // SHORT_BINBYTES
    B: (m) => m.push(new Uint8Array(m.take(m.uint(4)))), // BINBYTES
    '\x8e': (m) => m.push(new Uint8Array(m.take(m.length8()))), // BINBYTES8
    '\x96': (m) => m.push(new Uint8Array(m.take(m.length8()))), // BYTEARRAY8
    ']': (m) => m.push([]), // EMPTY_LIST
    l: (m) => m.push(m.popToMark()), // LIST
    a: (m) => {
      const value = m.pop(); // APPEND
      append(m.top(), [value]);
    },
    e: (m) => {
      const values = m.popToMark(); // APPENDS
      append(m.top(), values);
    },
    ')': (m) => m.push([]), // EMPTY_TUPLE
    t: (m) => m.push(m.popToMark()), // TUPLE
    '\x85': (m) => m.push([m.pop()]), // TUPLE1
    '\x86': (m) => m.push([m.pop(), m.pop()].reverse()), // TUPLE2
    '\x87': (m) => m.push([m.pop(), m.pop(), m.pop()].reverse()), // TUPLE3
    '}': (m) => m.push(new Dictionary()), // EMPTY_DICT
    d: (m) => {
      const values = m.popToMark(); // DICT
      m.push(new Dictionary());
      setItems(m.top(), values);
    },
    s: (m) => {
      const value = m.pop(); // SETITEM
      const key = m.pop();
      setItems(m.top(), [key, value]);
    },
    u: (m) => {
      const values = m.popToMark(); // SETITEMS
      setItems(m.top(), values);
    },
    '\x8f': (m) => m.push(new Set()), // EMPTY_SET
    '\x90': (m) => {
      const values = m.popToMark(); // ADDITEMS
      append(m.top(), values);
    },
    '\x91': (m) => m.push(new Set(m.popToMark())), // FROZENSET
    c: (m) => m.push(global(m.line('utf8'), m.line('utf8'))), // GLOBAL
    '\x93': (m) => {
      const name = m.pop(); // STACK_GLOBAL
      m.push(global(m.pop(), name));
    },
    R: (m) => {
      const args = m.pop(); // REDUCE
      m.push(call(m, m.pop(), args));
    },
    '\x81': (m) => {
      const args = m.pop(); // NEWOBJ
      m.push(call(m, m.pop(), args));
    },
    '\x92': (m) => {
      const named = m.pop(); // NEWOBJ_EX
      const args = m.pop();
      m.push(build(call(m, m.pop(), args), named));
    },
    b: (m) => {
      const state = m.pop(); // BUILD
      build(m.top(), state);
    },
    i: (m) => {
      const type = global(m.line('utf8'), m.line('utf8')); // INST
      m.push(call(m, type, m.popToMark()));
    },
    o: (m) => {
      const [type, ...args] = m.popToMark(); // OBJ
      m.push(call(m, type, args));
    },
    P: (m) => m.push(new PythonObject('persistent', [m.line()])), // PERSID
    Q: (m) => m.push(new PythonObject('persistent', [m.pop()])), // BINPERSID
    '\x82': (m) => m.push(new PythonObject('extension', [m.uint(1)])), // EXT1
    '\x83': (m) => m.push(new PythonObject('extension', [m.uint(2)])), // EXT2
    '\x84': (m) => m.push(new PythonObject('extension', [m.uint(4)])), // EXT4
    '\x97': (m) => m.push(new PythonObject('buffer')), // NEXT_BUFFER
    '\x98': () => undefined, // READONLY_BUFFER
  } satisfies Record<string, (machine: PickleMachine) => unknown>).map(([code, handler]) => [
    code.charCodeAt(0),
    handler,
  ]),
);

const SPECIAL_FLOATS = new Map([
  ['nan', NaN],
  ['inf', Infinity],
  ['-inf', -Infinity],
]);

function float(text: string): number {
  return SPECIAL_FLOATS.get(text) ?? Number(text);
}
