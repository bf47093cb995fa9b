import { Transform } from 'node:stream';
import { JoinedLines } from './joined-lines.js';
import { PatternAutomaton } from './pattern-automaton.js';
import { breakableForms, formsOf } from './secret-forms.js';
import { REPLACEMENT } from './secret-values.js';

/** Deeper in a value than this, nothing is shown. */
const DEEPEST = 100;

const REPLACEMENT_BYTES = Buffer.from(REPLACEMENT);

/**
 * Replaces secrets by `***`, in the forms that `formsOf` gives, wherever they stand and however the text is cut. Takes time
 * in proportion to the text, and memory in proportion to the secrets.
 *
 * @example new Redactor(secretValues(process.env)).text('token is t0p-s3cret')
 */
export class Redactor {
  readonly #secrets: Set<string>;
  #made: { readonly automaton: PatternAutomaton | undefined } | undefined;

  /** @param secrets as `secretValues` gives them; their order and repetitions do not matter */
  constructor(secrets: Iterable<string>) {
    this.#secrets = new Set(secrets);
  }

  /** All that it replaces. */
  get secrets(): readonly string[] {
    return [...this.#secrets];
  }

  /** Replaces more secrets from now on; returns those that are new to it. Streams that were begun before do not know them. */
  learn(secrets: Iterable<string>): string[] {
    const learnt = [...new Set(secrets)].filter((secret) => !this.#secrets.has(secret));
    for (const secret of learnt) this.#secrets.add(secret);
    if (learnt.length > 0) this.#made = undefined;
    return learnt;
  }

  /** The text without secrets. */
  text(text: string): string {
    const bytes = Buffer.from(text);
    const redacted = this.#whole(bytes);
    return redacted === bytes ? text : redacted.toString();
  }

  /** The same of a text that somebody else may have cut off: what it ends with may be the beginning of a secret. */
  cutText(text: string): string {
    return this.#whole(Buffer.from(text), true).toString();
  }

  /**
   * A copy of a value without secrets in its texts and keys: lists, sets, maps, plain objects and errors are gone through. A
   * number that is a secret is replaced, too.
   */
  value<Value>(value: Value): Value {
    return this.#automaton ? (this.#value(value, new Map(), 0) as Value) : value;
  }

  /** Whether there is a secret in bytes that come in pieces. */
  async isIn(pieces: AsyncIterable<Buffer>): Promise<boolean> {
    const automaton = this.#automaton;
    if (!automaton) return false;
    const search = new Search(automaton);
    for await (const bytes of pieces) if (search.read(bytes).length > 0) return true;
    return false;
  }

  /** The same for bytes that come in pieces: a stream to `pipeline` a log through. */
  stream(): Transform {
    const redaction = this.#begin();
    return new Transform({
      transform(bytes: Buffer, _encoding, done) {
        done(null, redaction ? redaction.push(bytes) : bytes);
      },
      flush(done) {
        done(null, redaction?.end());
      },
    });
  }

  #begin(): Redaction | undefined {
    return this.#automaton && new Redaction(this.#automaton);
  }

  /** Made when it is first needed: a flow's start need not wait for it. */
  get #automaton(): PatternAutomaton | undefined {
    this.#made ??= { automaton: automatonOf(this.#secrets) };
    return this.#made.automaton;
  }

  #whole(bytes: Buffer, isCut = false): Buffer {
    const redaction = this.#begin();
    if (!redaction) return bytes;
    const redacted = Buffer.concat([redaction.push(bytes), redaction.end(isCut)]);
    return redaction.hasReplaced ? redacted : bytes;
  }

  /** What is in several places, or in itself, is so in the copy. */
  #value(value: unknown, copies: Map<object, unknown>, depth: number): unknown {
    if (typeof value === 'string') return this.text(value);
    if (typeof value === 'number' || typeof value === 'bigint')
      return this.#secrets.has(String(value)) ? REPLACEMENT : value;
    if (value instanceof Error) return this.#error(value);
    if (typeof value !== 'object' || value === null || !isContainer(value)) return value;
    if (copies.has(value)) return copies.get(value);
    if (depth === DEEPEST) return '…';
    const inner = (item: unknown) => this.#value(item, copies, depth + 1);
    return this.#container(value, inner, (copy) => copies.set(value, copy));
  }

  #container(value: Container, inner: (item: unknown) => unknown, made: (copy: object) => void): unknown {
    if (Array.isArray(value)) {
      const list: unknown[] = [];
      made(list);
      for (const item of value) list.push(inner(item));
      return list;
    }
    if (value instanceof Set) {
      const set = new Set<unknown>();
      made(set);
      for (const item of value) set.add(inner(item));
      return set;
    }
    if (value instanceof Map) {
      const map = new Map<unknown, unknown>();
      made(map);
      const names = new Names();
      for (const [key, item] of value) map.set(names.free(inner(key)), inner(item));
      return map;
    }
    const object: Record<string, unknown> = {};
    made(object);
    const names = new Names();
    for (const [key, item] of Object.entries(value)) define(object, names.free(this.text(key)), inner(item));
    return object;
  }

  /** The same error, of the same class, with other words. */
  #error(error: Error): Error {
    const texts = { message: this.text(error.message), stack: this.text(error.stack ?? '') };
    return Object.assign(Object.create(error) as Error, texts);
  }
}

function automatonOf(secrets: Iterable<string>): PatternAutomaton | undefined {
  const all = [...secrets];
  const forms = [...new Set(all.flatMap(formsOf))];
  if (forms.length === 0) return undefined;
  const breakable = [...new Set(all.flatMap(breakableForms))];
  return new PatternAutomaton(
    forms.map((form) => Buffer.from(form)),
    breakable.map((form) => Buffer.from(form)),
  );
}

/** The keys of one dictionary: where several are the same without their secrets, each keeps its value under a name of its own. */
class Names {
  /** How often each was asked for. */
  readonly #taken = new Map<unknown, number>();

  free<Key>(key: Key): Key | string {
    if (typeof key !== 'string') return key;
    let name: string = key;
    for (let count = this.#taken.get(key) ?? 0; this.#taken.has(name); name = `${key} (${count})`) {
      count += 1;
      this.#taken.set(key, count);
    }
    this.#taken.set(name, 1);
    return name;
  }
}

/** Unlike an assignment, it also makes a property named `__proto__`. */
function define(object: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
}

type Container = unknown[] | Set<unknown> | Map<unknown, unknown> | Readonly<Record<string, unknown>>;

function isContainer(value: object): value is Container {
  if (Array.isArray(value) || value instanceof Set || value instanceof Map) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Matches in the order of their ends; what touches is one. */
class Found {
  readonly all: [start: number, end: number][] = [];

  add(start: number, end: number): void {
    const last = this.all.at(-1);
    if (!last || start > last[1]) this.all.push([start, end]);
    else [last[0], last[1]] = [Math.min(start, last[0]), end];
  }
}

/** Finds the secrets of one text, in each of its lines, and over their ends. */
class Search {
  readonly #automaton: PatternAutomaton;
  readonly #joined: JoinedLines;
  #state = 0;
  #position = 0;

  constructor(automaton: PatternAutomaton) {
    this.#automaton = automaton;
    this.#joined = new JoinedLines(automaton);
  }

  /** What is found, by the order of its ends; positions count from the begin of the text. */
  read(bytes: Uint8Array): [start: number, end: number][] {
    const [position, breaks] = [this.#position, [] as number[]];
    const [inLines, overLines] = [new Found(), new Found()];
    this.#state = this.#automaton.read(
      bytes,
      this.#state,
      (end, length) => inLines.add(position + end - length, position + end),
      (index, state) => breaks.push(index, state),
    );
    this.#joined.read(bytes, position, breaks, (start, end) => overLines.add(start, end));
    this.#position += bytes.length;
    return [...inLines.all, ...overLines.all].sort(([, a], [, b]) => a - b);
  }

  /** Before this position all is found. */
  get safe(): number {
    const begun = this.#position - (this.#automaton.depth[this.#state] as number);
    return Math.min(begun, this.#joined.begin ?? begun);
  }
}

/** With fewer bytes many a text ends that is no secret. */
const SHORTEST_BEGINNING = 4;

/** Longer pieces are read one after the other. */
const LONGEST_PIECE = 64 * 1024;

/** Bytes that belong to a secret, from `start` to before `end`. */
interface Covered {
  start: number;
  end: number;
  /** Whether its replacement was written with an earlier piece. */
  replaced: boolean;
}

/** One text on its way through the automaton, which holds back what may still turn out to be part of a secret. */
class Redaction {
  hasReplaced = false;
  readonly #search: Search;
  #held: Buffer = Buffer.alloc(0);
  /** Where `#held` begins in the text. */
  #start = 0;
  /** Of `#held`, in order, apart from each other. */
  #covered: Covered[] = [];

  constructor(automaton: PatternAutomaton) {
    this.#search = new Search(automaton);
  }

  push(bytes: Buffer): Buffer {
    const parts: Buffer[] = [];
    for (let at = 0; at < bytes.length; at += LONGEST_PIECE)
      parts.push(this.#read(bytes.subarray(at, at + LONGEST_PIECE)));
    return parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
  }

  #read(bytes: Buffer): Buffer {
    this.#held = this.#held.length === 0 ? bytes : Buffer.concat([this.#held, bytes]);
    for (const [start, end] of this.#search.read(bytes)) this.#cover(start - this.#start, end - this.#start);
    return this.#release(this.#search.safe - this.#start);
  }

  /** @param isCut whether the text may go on elsewhere, within a secret */
  end(isCut = false): Buffer {
    const begun = this.#search.safe - this.#start;
    if (isCut && this.#held.length - begun >= SHORTEST_BEGINNING) this.#cover(begun, this.#held.length);
    return this.#release(this.#held.length);
  }

  #cover(start: number, end: number): void {
    const covered: Covered = { start, end, replaced: false };
    for (let last = this.#covered.at(-1); last && last.end >= covered.start; last = this.#covered.at(-1)) {
      covered.start = Math.min(covered.start, last.start);
      covered.replaced = last.replaced;
      this.#covered.pop();
    }
    this.#covered.push(covered);
  }

  /** Hands out what is before `safe`, redacted. */
  #release(safe: number): Buffer {
    const parts: Buffer[] = [];
    let written = 0;
    const remaining: Covered[] = [];
    for (const { start, end, replaced } of this.#covered) {
      if (start >= safe) {
        remaining.push({ start: start - safe, end: end - safe, replaced });
        continue;
      }
      parts.push(this.#held.subarray(written, start));
      if (!replaced) parts.push(REPLACEMENT_BYTES);
      this.hasReplaced = true;
      written = Math.min(end, safe);
      // What covers the cut goes on behind it, and so does one that ends there: the next may join it.
      if (end >= safe) remaining.push({ start: 0, end: end - safe, replaced: true });
    }
    parts.push(this.#held.subarray(written, safe));
    this.#held = Buffer.from(this.#held.subarray(safe));
    this.#start += safe;
    this.#covered = remaining;
    return Buffer.concat(parts);
  }
}
