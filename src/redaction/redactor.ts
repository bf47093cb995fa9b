import path from 'node:path';
import { Transform } from 'node:stream';
import { JoinedLines } from './joined-lines.js';
import { PatternAutomaton } from './pattern-automaton.js';
import { breakableForms, formsOf } from './secret-forms.js';
import { REPLACEMENT } from './secret-values.js';

/** In characters: longer texts are redacted once per value. */
const LONG = 1000;

/** Anything deeper in a value is not shown. */
const DEEPEST = 100;

const REPLACEMENT_BYTES = Buffer.from(REPLACEMENT);

/**
 * Replaces secrets with `***`, in all forms that `formsOf` returns, wherever they are and however the text is divided.
 * Takes time in proportion to the text, and memory in proportion to the secrets.
 *
 * @example new Redactor(secretValues(process.env)).text('token is t0p-s3cret')
 */
export class Redactor {
  readonly #secrets: Set<string>;
  /** Those that are integers. Converting a value of thousands of digits to text takes too long to do it for each. */
  readonly #integers: Set<bigint>;
  readonly #withheld = new Set<string>();
  #cache: { readonly automaton: PatternAutomaton | undefined } | undefined;

  /** @param secrets as `secretValues` returns them; order and repetitions do not matter */
  constructor(secrets: Iterable<string>) {
    this.#secrets = new Set(secrets);
    this.#integers = new Set(integersOf(this.#secrets));
  }

  /** All secrets that it replaces. */
  get secrets(): readonly string[] {
    return [...this.#secrets];
  }

  /** The directories of the files that it withholds. */
  get withheld(): readonly string[] {
    return [...this.#withheld];
  }

  /** From now on, no file that is directly in this directory may be shown: it may contain secrets that are not known. */
  withhold(directory: string): void {
    this.#withheld.add(path.resolve(directory));
  }

  /** Whether a file may not be shown at all. */
  withholds(file: string): boolean {
    return this.#withheld.has(path.dirname(path.resolve(file)));
  }

  /** Replaces more secrets from now on; returns the ones it did not know yet. Existing streams do not learn them. */
  learn(secrets: Iterable<string>): string[] {
    const added = [...new Set(secrets)].filter((secret) => !this.#secrets.has(secret));
    for (const secret of added) this.#secrets.add(secret);
    for (const integer of integersOf(added)) this.#integers.add(integer);
    if (added.length > 0) this.#cache = undefined;
    return added;
  }

  /** The text, without secrets; undefined stays undefined. */
  text(text: string): string;
  text(text: string | undefined): string | undefined;
  text(text: string | undefined): string | undefined {
    if (text === undefined) return undefined;
    const bytes = Buffer.from(text);
    const redacted = this.#whole(bytes);
    return redacted === bytes ? text : redacted.toString();
  }

  /** The same for a text that someone else may have cut: its end may be the beginning of a secret. */
  cutText(text: string): string {
    return this.#whole(Buffer.from(text), true).toString();
  }

  /**
   * A copy of a value without secrets in its texts and keys: goes through lists, sets, maps, plain objects and errors.
   * Also replaces a number that is a secret.
   */
  value<Value>(value: Value): Value {
    return this.#automaton ? (this.#value(value, new Map(), 0) as Value) : value;
  }

  /** Whether bytes that arrive in pieces contain a secret. */
  async isIn(pieces: AsyncIterable<Buffer>): Promise<boolean> {
    const automaton = this.#automaton;
    if (!automaton) return false;
    const search = new Search(automaton);
    for await (const bytes of pieces) if (search.read(bytes).length > 0) return true;
    return false;
  }

  /** The same for bytes that arrive in pieces: a stream for a log to pass through in a `pipeline`. */
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

  /** Built on first use, because a flow's start should not wait for it. */
  get #automaton(): PatternAutomaton | undefined {
    this.#cache ??= { automaton: automatonOf(this.#secrets) };
    return this.#cache.automaton;
  }

  #whole(bytes: Buffer, isCut = false): Buffer {
    const redaction = this.#begin();
    if (!redaction) return bytes;
    const redacted = Buffer.concat([redaction.push(bytes), redaction.end(isCut)]);
    return redaction.hasReplaced ? redacted : bytes;
  }

  /** Objects that occur several times, or contain themselves, do the same in the copy. */
  #value(value: unknown, copies: Map<unknown, unknown>, depth: number): unknown {
    if (typeof value === 'string') return this.#textOnce(value, copies);
    if (typeof value === 'number') return this.#secrets.has(String(value)) ? REPLACEMENT : value;
    if (typeof value === 'bigint') return this.#integers.has(value) ? REPLACEMENT : value;
    if (value instanceof Error) return this.#error(value);
    if (typeof value !== 'object' || value === null || !isContainer(value)) return value;
    if (copies.has(value)) return copies.get(value);
    if (depth === DEEPEST) return '…';
    const inner = (item: unknown) => this.#value(item, copies, depth + 1);
    return this.#container(value, inner, (copy) => copies.set(value, copy));
  }

  /** A few bytes of a pickle may repeat a long text. */
  #textOnce(text: string, copies: Map<unknown, unknown>): string {
    if (text.length <= LONG) return this.text(text);
    const redacted = (copies.get(text) as string | undefined) ?? this.text(text);
    copies.set(text, redacted);
    return redacted;
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
    for (const [key, item] of Object.entries(value))
      define(object, names.free(inner(key) as string), inner(item));
    return object;
  }

  /** The same class of error, with redacted texts. */
  #error(error: Error): Error {
    const texts = { message: this.text(error.message), stack: this.text(error.stack ?? '') };
    return Object.assign(Object.create(error) as Error, texts);
  }
}

function integersOf(secrets: Iterable<string>): bigint[] {
  return [...secrets].filter((secret) => /^-?[1-9]\d*$/.test(secret)).map(BigInt);
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

/** The keys of one dictionary: if several become the same without their secrets, each gets a unique name and keeps its value. */
class Names {
  /** How often each name was requested. */
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

/** Unlike an assignment, this can create a property named `__proto__`. */
function define(object: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
}

type Container = unknown[] | Set<unknown> | Map<unknown, unknown> | Readonly<Record<string, unknown>>;

function isContainer(value: object): value is Container {
  if (Array.isArray(value) || value instanceof Set || value instanceof Map) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Matches in the order of their ends; those that touch are merged. */
class Found {
  readonly all: [start: number, end: number][] = [];

  add(start: number, end: number): void {
    const last = this.all.at(-1);
    if (!last || start > last[1]) this.all.push([start, end]);
    else [last[0], last[1]] = [Math.min(start, last[0]), end];
  }
}

/** Finds the secrets in one text, both within lines and across line ends. */
class Search {
  readonly #automaton: PatternAutomaton;
  readonly #joined: JoinedLines;
  #state = 0;
  #position = 0;

  constructor(automaton: PatternAutomaton) {
    this.#automaton = automaton;
    this.#joined = new JoinedLines(automaton);
  }

  /** The matches, ordered by their ends; positions count from the beginning of the text. */
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

  /** Before this position, every match has been found. */
  get safe(): number {
    const matchStart = this.#position - (this.#automaton.depth[this.#state] as number);
    return Math.min(matchStart, this.#joined.begin ?? matchStart);
  }
}

/** Fewer bytes are the end of many texts that contain no secret. */
const MIN_BEGINNING_LENGTH = 4;

/** Longer pieces are read in parts. */
const MAX_PIECE_LENGTH = 64 * 1024;

/** Bytes that belong to a secret, from `start` up to, but not including, `end`. */
interface Covered {
  start: number;
  end: number;
  /** Whether its replacement was already written with an earlier piece. */
  replaced: boolean;
}

/** One text on its way through the automaton. Holds back whatever may still turn out to be part of a secret. */
class Redaction {
  hasReplaced = false;
  readonly #search: Search;
  #held: Buffer = Buffer.alloc(0);
  /** The position in the text where `#held` begins. */
  #start = 0;
  /** Relative to `#held`, in order, without overlaps. */
  #covered: Covered[] = [];

  constructor(automaton: PatternAutomaton) {
    this.#search = new Search(automaton);
  }

  push(bytes: Buffer): Buffer {
    const parts: Buffer[] = [];
    for (let at = 0; at < bytes.length; at += MAX_PIECE_LENGTH)
      parts.push(this.#read(bytes.subarray(at, at + MAX_PIECE_LENGTH)));
    return parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
  }

  #read(bytes: Buffer): Buffer {
    this.#held = this.#held.length === 0 ? bytes : Buffer.concat([this.#held, bytes]);
    for (const [start, end] of this.#search.read(bytes)) this.#cover(start - this.#start, end - this.#start);
    return this.#release(this.#search.safe - this.#start);
  }

  /** @param isCut whether the text may continue elsewhere, inside a secret */
  end(isCut = false): Buffer {
    const matchStart = this.#search.safe - this.#start;
    if (isCut && this.#held.length - matchStart >= MIN_BEGINNING_LENGTH)
      this.#cover(matchStart, this.#held.length);
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

  /** Returns everything before `safe`, redacted. */
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
      // A part that extends beyond the cut continues after it, and so does one that ends there, because the next one may touch it.
      if (end >= safe) remaining.push({ start: 0, end: end - safe, replaced: true });
    }
    parts.push(this.#held.subarray(written, safe));
    this.#held = Buffer.from(this.#held.subarray(safe));
    this.#start += safe;
    this.#covered = remaining;
    return Buffer.concat(parts);
  }
}
