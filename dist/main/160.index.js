export const id = 160;
export const ids = [160];
export const modules = {

/***/ 83853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ objectsIn),
/* harmony export */   w: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** What is in a directory; nothing where there is none. */
function namesIn(directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory);
    }
    catch {
        return [];
    }
}
/** Names of the objects, as runs and tasks, that a directory of Metaflow's local datastore has a folder of. */
function objectsIn(directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { withFileTypes: true })
            .filter((entry) => entry.isDirectory() && entry.name !== '_meta')
            .map(({ name }) => name);
    }
    catch {
        return [];
    }
}


/***/ }),

/***/ 99160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ClientError: () => (/* reexport */ ClientError),
  DataArtifact: () => (/* reexport */ DataArtifact),
  Flow: () => (/* reexport */ Flow),
  NotFoundError: () => (/* reexport */ NotFoundError),
  PickleError: () => (/* reexport */ PickleError),
  PythonObject: () => (/* reexport */ PythonObject),
  Run: () => (/* reexport */ Run),
  Step: () => (/* reexport */ Step),
  Task: () => (/* reexport */ Task),
  decodePickle: () => (/* reexport */ decodePickle),
  flowGraph: () => (/* reexport */ flowGraph),
  gunzip: () => (/* reexport */ gunzip),
  isGzip: () => (/* reexport */ isGzip),
  localRoot: () => (/* reexport */ metaflow_settings/* localRoot */.Wq),
  loggedException: () => (/* reexport */ loggedException),
  metaflowSettings: () => (/* reexport */ metaflow_settings/* metaflowSettings */.vl),
  namesIn: () => (/* reexport */ client_directory/* namesIn */.w),
  objectsIn: () => (/* reexport */ client_directory/* objectsIn */.Q),
  openContext: () => (/* reexport */ openContext),
  readRegularFile: () => (/* reexport */ regular_file/* readRegularFile */.XF),
  readRegularText: () => (/* reexport */ regular_file/* readRegularText */.Aj),
  stepPlaces: () => (/* reexport */ stepPlaces),
  unpacked: () => (/* reexport */ unpacked)
});

;// CONCATENATED MODULE: ./build/client/errors.js
/** Base of what the client throws on purpose. */
class ClientError extends Error {
    static {
        this.prototype.name = 'ClientError';
    }
}
/** There is no such flow, run, step, task or artifact. */
class NotFoundError extends ClientError {
    static {
        this.prototype.name = 'NotFoundError';
    }
}

;// CONCATENATED MODULE: ./build/client/client-object.js

/**
 * A flow, run, step, task or artifact. Mirrors `metaflow.client.core.MetaflowObject`, but for this: what has to be read is
 * a promise, and an object that does not exist tells so when it is first read.
 */
class ClientObject {
    pathspec;
    context;
    #stored;
    constructor(pathspec, context, stored) {
        this.pathspec = pathspec;
        this.context = context;
        this.#stored = stored && Promise.resolve(stored);
    }
    /** The last part of the pathspec. */
    get id() {
        return this.path.at(-1) ?? '';
    }
    get createdAt() {
        return this.stored().then(({ createdAt }) => new Date(createdAt));
    }
    /** User and system tags of the run that this belongs to, sorted. */
    get tags() {
        return this.stored().then(({ tags, systemTags }) => [...new Set([...tags, ...systemTags])].sort());
    }
    get userTags() {
        return this.stored().then(({ tags }) => [...tags].sort());
    }
    get systemTags() {
        return this.stored().then(({ systemTags }) => [...systemTags].sort());
    }
    toString() {
        return `${this.constructor.name}('${this.pathspec}')`;
    }
    /** Whether there is such an object. */
    async exists() {
        return (await this.context.source.object(this.path)) !== undefined;
    }
    get path() {
        return this.pathspec.split('/');
    }
    /** @throws {NotFoundError} */
    stored() {
        this.#stored ??= this.load();
        return this.#stored;
    }
    async load() {
        const stored = await this.context.source.object(this.path);
        if (!stored)
            throw new NotFoundError(`${this.toString()} does not exist.`);
        return stored;
    }
    /** Forgets what was read, as it has been changed. */
    changed() {
        this.#stored = undefined;
    }
}
/** Checks that a pathspec has as many parts as its kind of object. @throws {NotFoundError} */
function checkedPathspec(pathspec, example) {
    const parts = pathspec.split('/');
    if (parts.length !== example.split('/').length ||
        parts.some((part) => part === '' || part === '.' || part === '..')) {
        throw new NotFoundError(`"${pathspec}" is not a pathspec like ${example}.`);
    }
    return pathspec;
}
/** Newest first, as Metaflow lists. What was created within the same millisecond is ordered by its id, numbers by their value. */
function newestFirst(items) {
    return [...items].sort((a, b) => b.createdAt - a.createdAt || compareIds(b.id, a.id));
}
/** Made when it is first needed, which takes as long as reading a hundred tasks does; most ids are plain numbers. */
let collator;
function compareIds(a, b) {
    const difference = Number(a) - Number(b);
    if (!Number.isNaN(difference))
        return difference;
    collator ??= new Intl.Collator('en', { numeric: true });
    return collator.compare(a, b);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
;// CONCATENATED MODULE: ./build/client/bridge-program.js
/**
 * The Python end of the bridge: answers requests, a JSON object per line, by Metaflow's own client and providers. Values are
 * handed over pickled, as the datastore has them. It ends when its input does, whatever it waits for.
 */
const BRIDGE_PROGRAM = String.raw `
import base64, gzip, json, os, pickle, queue, sys, threading
from concurrent.futures import ThreadPoolExecutor

replies = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(2, 1)

import metaflow
from metaflow.client import core
from metaflow.client.filecache import FileCache

if len(sys.argv) > 1:
    metaflow.metadata(sys.argv[1])
metaflow.namespace(None)
provider = core.Metaflow().metadata if not hasattr(core, "current_metadata") or not core.current_metadata else core.current_metadata
cache = FileCache()
LARGEST_SMALL_VALUE = 16 * 1024 * 1024
KINDS = ["root", "flow", "run", "step", "task", "artifact"]

def listed(value):
    return value if isinstance(value, list) else [value] if value else []

def object(path):
    return provider.get_object(KINDS[len(path)], "self", None, None, *path)

def children(path):
    return listed(provider.get_object(KINDS[len(path)], KINDS[len(path) + 1], {}, None, *path))

def task_metadata(path):
    return listed(provider.get_object("task", "metadata", None, None, *path))

def tasks(path):
    return [
        {"task": task, "metadata": task_metadata(path + [step["step_name"], str(task["task_id"])])}
        for step in children(path)
        for task in children(path + [step["step_name"]])
    ]

def artifacts(path, attempt):
    return listed(provider.get_object("task", "artifact", {}, attempt, *path))

def datastore(kind, location, flow):
    if location.startswith(":root:"):
        root = location[6:]
    else:
        root = cache._get_datastore_storage_impl(kind).get_datastore_root_from_location(location, flow)
    return cache._get_flow_datastore(kind, root, flow)

def refuse_more_than(most, size):
    if most is not None and size > most:
        raise ValueError("the value is too large: %d bytes" % size)

def unpacked(storage, path, most):
    with storage.load_bytes([path]) as loaded:
        for _, name, _ in loaded:
            with open(name, "rb") as file:
                is_packed = file.read(2) == b"\x1f\x8b"
            with (gzip.open if is_packed else open)(name, "rb") as file:
                return file.read(-1 if most is None else most + 1)

def value(path, kind, location, sha, most):
    store = datastore(kind, location, path[0]).ca_store
    storage = store._storage_impl
    blob = storage.path_join(store._prefix, sha[:2], sha)
    if most is not None:
        refuse_more_than(most, storage.size_file(blob))
    raw = unpacked(storage, blob, most)
    refuse_more_than(most, len(raw))
    if b"IncludedFile" in raw[:200]:
        included = pickle.loads(raw)
        if most is not None:
            refuse_more_than(most, included.size)
        raw = pickle.dumps(included.decode("included"), 4)
    return base64.b64encode(raw).decode()

def attempted(read, *arguments):
    try:
        return read(*arguments)
    except Exception:
        return None

def artifact_named(path, name):
    found = attempted(artifacts, path + [name], None) or []
    return next((artifact for artifact in found if artifact.get("name") == name), None)

def values_of(paths, name):
    with ThreadPoolExecutor(16) as pool:
        found = list(pool.map(lambda path: artifact_named(path, name), paths))
        places = {}
        for path, artifact in zip(paths, found):
            if artifact:
                key = (artifact["ds_type"], artifact["location"], artifact["sha"])
                places.setdefault(key, path)
        blobs = dict(zip(places, pool.map(lambda key: attempted(value, places[key], *key, LARGEST_SMALL_VALUE), places)))
    key_of = lambda artifact: artifact and (artifact["ds_type"], artifact["location"], artifact["sha"])
    return [blobs.get(key_of(artifact)) for artifact in found]

def log(path, stream, attempt):
    return getattr(metaflow.Task("/".join(path), attempt=attempt), stream)

def cards_of(path):
    from metaflow.cards import get_cards
    from metaflow.plugins.cards.exception import CardNotPresentException
    try:
        return list(get_cards(metaflow.Task("/".join(path))))
    except CardNotPresentException:
        return []

def cards(path):
    return [{"type": card.type, "id": card.id, "path": card.path} for card in cards_of(path)]

def card_html(path, index):
    return cards_of(path)[index].get()

def change_tags(path, add, remove):
    run = metaflow.Run("/".join(path))
    run.replace_tags(remove, add)
    return sorted(run.user_tags)

METHODS = [object, children, task_metadata, tasks, artifacts, value, values_of, log, cards, card_html, change_tags]
methods = {method.__name__: method for method in METHODS}
lines = queue.Queue()

def read():
    for line in sys.stdin:
        lines.put(line)
    os._exit(0)

threading.Thread(target=read, daemon=True).start()
while True:
    request = json.loads(lines.get())
    try:
        reply = {"id": request["id"], "result": methods[request["method"]](*request["arguments"])}
    except BaseException as error:
        reply = {"id": request["id"], "error": "%s: %s" % (type(error).__name__, error)}
    replies.write(json.dumps(reply, default=str) + "\n")
    replies.flush()
`;

;// CONCATENATED MODULE: ./build/client/metadata-json.js
function stored(id, json) {
    return {
        id,
        createdAt: Number(json['ts_epoch'] ?? 0),
        tags: texts(json['tags']),
        systemTags: texts(json['system_tags']),
    };
}
function artifactOf(json) {
    return {
        ...stored(metadata_json_text(json['name']), json),
        sha: metadata_json_text(json['sha']),
        attempt: Number(json['attempt_id'] ?? 0),
        datastoreType: metadata_json_text(json['ds_type']),
        location: metadata_json_text(json['location']),
    };
}
function metadataOf(json) {
    return {
        name: metadata_json_text(json['field_name']),
        value: metadata_json_text(json['value']),
        type: metadata_json_text(json['type']),
        createdAt: Number(json['ts_epoch'] ?? 0),
        attempt: attemptOf(texts(json['tags'])),
    };
}
function attemptOf(tags) {
    const tag = tags.find((candidate) => candidate.startsWith('attempt_id:'));
    return tag === undefined ? undefined : Number(tag.slice('attempt_id:'.length));
}
function metadata_json_text(value) {
    return typeof value === 'string'
        ? value
        : value === undefined || value === null
            ? ''
            : JSON.stringify(value);
}
function texts(value) {
    return Array.isArray(value) ? value.map(metadata_json_text) : [];
}

;// CONCATENATED MODULE: ./build/client/python-object.js
/** What Python pickled that is no plain value: named and described, never executed. */
class PythonObject {
    type;
    args;
    constructor(
    /** Where Python would have found its class or function, e.g. `numpy.core.multiarray._reconstruct`. */
    type, 
    /** What it would have been called with. */
    args = []) {
        this.type = type;
        this.args = args;
    }
    /** Its attributes or other state, if any were pickled. */
    state = undefined;
    /** Elements or entries, for what is a list or dictionary of its own kind. */
    items = [];
    toString() {
        return `<${this.type}>`;
    }
    toJSON() {
        return { type: this.type, args: this.args, state: this.state, items: this.items };
    }
}

;// CONCATENATED MODULE: ./build/client/numpy-scalar.js

/** The function that numpy's scalars are pickled as a call of, in numpy 1 and 2. */
const SCALAR = /^numpy\.(_?core)\.multiarray\.scalar$/;
/** The reader of each kind of number, by numpy's code for it. */
const READERS = {
    b1: (view) => view.getUint8(0) !== 0,
    i1: (view) => view.getInt8(0),
    i2: (view, little) => view.getInt16(0, little),
    i4: (view, little) => view.getInt32(0, little),
    i8: (view, little) => narrowed(view.getBigInt64(0, little)),
    u1: (view) => view.getUint8(0),
    u2: (view, little) => view.getUint16(0, little),
    u4: (view, little) => view.getUint32(0, little),
    u8: (view, little) => narrowed(view.getBigUint64(0, little)),
    f4: (view, little) => view.getFloat32(0, little),
    f8: (view, little) => view.getFloat64(0, little),
};
/** A metric is often a `numpy.float64`: the number of a scalar of numpy's, or `undefined` for what is none. */
function numpyScalar({ type, args }) {
    const [dtype, bytes] = args;
    if (!SCALAR.test(type) || !(dtype instanceof PythonObject) || !(bytes instanceof Uint8Array))
        return undefined;
    const [code] = dtype.args;
    const reader = typeof code === 'string' && Object.hasOwn(READERS, code) ? READERS[code] : undefined;
    if (!reader || bytes.length !== Number(String(code).slice(1)))
        return undefined;
    const byteOrder = Array.isArray(dtype.state) ? dtype.state[1] : undefined;
    return reader(new DataView(bytes.buffer, bytes.byteOffset, bytes.length), byteOrder !== '>');
}
function narrowed(value) {
    return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

;// CONCATENATED MODULE: ./build/client/pickle-machine.js

/** The bytes are not a pickle that can be decoded. */
class PickleError extends Error {
    static {
        this.prototype.name = 'PickleError';
    }
}
const MARK = Symbol('mark');
/** A `dict` while it is built: it may hold itself. */
class Dictionary {
    entries = [];
}
/** Executes the opcodes of a pickle on a stack, as Python's unpickler does, but describes what that would call. */
class PickleMachine {
    #bytes;
    #at = 0;
    #memo = new Map();
    #stack = [];
    #result = MARK;
    constructor(bytes) {
        this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    run() {
        while (this.#result === MARK) {
            const code = this.uint(1);
            const handler = HANDLERS.get(code);
            if (!handler)
                throw new PickleError(`Unknown opcode 0x${code.toString(16)} at byte ${this.#at - 1}.`);
            handler(this);
        }
        return this.#result;
    }
    take(length) {
        if (length < 0 || this.#at + length > this.#bytes.length) {
            throw new PickleError(`The pickle ends early: ${length} bytes wanted at byte ${this.#at}.`);
        }
        const taken = this.#bytes.subarray(this.#at, this.#at + length);
        this.#at += length;
        return taken;
    }
    uint(length) {
        return this.take(length).readUIntLE(0, length);
    }
    /** A length of eight bytes; one that no pickle here can have is refused by `take`. */
    length8() {
        return Number(this.take(8).readBigUInt64LE());
    }
    line(encoding = 'latin1') {
        const end = this.#bytes.indexOf(0x0a, this.#at);
        if (end === -1)
            throw new PickleError('The pickle ends within a line.');
        const text = this.#bytes.toString(encoding, this.#at, end);
        this.#at = end + 1;
        return text;
    }
    push(value) {
        this.#stack.push(value);
    }
    pop() {
        if (this.#stack.length === 0)
            throw new PickleError('The pickle takes a value that is not there.');
        const value = this.#stack.pop();
        if (value === MARK)
            throw new PickleError('The pickle takes a mark for a value.');
        return value;
    }
    top() {
        const value = this.#stack.at(-1);
        if (this.#stack.length === 0 || value === MARK)
            throw new PickleError('The pickle has no value here.');
        return value;
    }
    popToMark() {
        const at = this.#stack.lastIndexOf(MARK);
        if (at === -1)
            throw new PickleError('The pickle has no mark here.');
        const values = this.#stack.slice(at + 1);
        this.#stack.length = at;
        return values;
    }
    mark() {
        this.#stack.push(MARK);
    }
    drop() {
        this.#stack.pop();
    }
    remember(index) {
        this.#memo.set(index, this.top());
    }
    rememberNext() {
        this.remember(this.#memo.size);
    }
    recall(index) {
        if (!this.#memo.has(index))
            throw new PickleError(`The pickle recalls ${index}, which it never stored.`);
        this.push(this.#memo.get(index));
    }
    stop() {
        this.#result = this.pop();
    }
}
function global(module, name) {
    if (typeof module !== 'string' || typeof name !== 'string')
        throw new PickleError('A global has no name.');
    return new PythonObject(`${module}.${name}`);
}
/** What a callable is asked to make: described, not made. */
function call(callable, args) {
    const type = callable instanceof PythonObject ? callable.type : 'unknown';
    const list = Array.isArray(args) ? args : [args];
    // Protocols 0 to 2 have no opcode for these.
    if (type === 'builtins.set' || type === '__builtin__.set')
        return new Set(Array.isArray(list[0]) ? list[0] : []);
    if (type === '__builtin__.bytes' && list.length === 0)
        return new Uint8Array();
    if (type === '_codecs.encode' && typeof list[0] === 'string' && list[1] === 'latin1') {
        return new Uint8Array(Buffer.from(list[0], 'latin1'));
    }
    return new PythonObject(type, list);
}
function build(object, state) {
    if (object instanceof PythonObject)
        object.state = state;
    return object;
}
function append(container, values) {
    const target = container instanceof PythonObject ? container.items : container;
    if (target instanceof Set)
        for (const value of values)
            target.add(value);
    else if (Array.isArray(target))
        for (const value of values)
            target.push(value);
    else
        throw new PickleError('The pickle appends to what is no list.');
}
function setItems(container, values) {
    const pairs = [];
    for (let index = 0; index + 1 < values.length; index += 2)
        pairs.push([values[index], values[index + 1]]);
    const described = container instanceof PythonObject ? container.items : undefined;
    const target = container instanceof Dictionary ? container.entries : described;
    if (!target)
        throw new PickleError('The pickle sets items of what is no dictionary.');
    for (const pair of pairs)
        target.push(pair);
}
/** A little-endian integer in two's complement, of any length. */
function integer(bytes) {
    if (bytes.length === 0)
        return 0;
    if (bytes.length <= 6)
        return bytes.readIntLE(0, bytes.length);
    const magnitude = BigInt(`0x${Buffer.from(bytes).reverse().toString('hex')}`);
    const negative = ((bytes.at(-1) ?? 0) & 0x80) !== 0;
    return pickle_machine_narrowed(negative ? magnitude - (1n << BigInt(8 * bytes.length)) : magnitude);
}
function pickle_machine_narrowed(value) {
    return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : value;
}
function decimal(text) {
    if (!/^[+-]?\d+L?$/.test(text))
        throw new PickleError(`"${text.slice(0, 20)}" is not an integer.`);
    return pickle_machine_narrowed(BigInt(text.replace(/^\+|L$/g, '')));
}
/** Protocol 0 writes strings as Python source; only what `repr` gives for text is taken apart. */
function quoted(text) {
    return text.slice(1, -1).replace(/\\(x[0-9a-f]{2}|.)/g, (_, escape) => {
        if (escape.startsWith('x') && escape.length === 3)
            return String.fromCharCode(parseInt(escape.slice(1), 16));
        return { n: '\n', r: '\r', t: '\t' }[escape] ?? escape;
    });
}
function rawUnicode(text) {
    return text.replace(/\\u([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{8})/g, (all, short, long) => {
        const point = parseInt(short ?? long ?? '', 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : all;
    });
}
/** The opcodes by the names that Python's pickletools has for them. */
const HANDLERS = new Map(Object.entries({
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
        const text = m.line(); // INT, which is also how protocol 0 writes booleans
        m.push(text === '01' ? true : text === '00' ? false : decimal(text));
    },
    L: (m) => m.push(decimal(m.line())), // LONG
    K: (m) => m.push(m.uint(1)), // BININT1
    M: (m) => m.push(m.uint(2)), // BININT2
    J: (m) => m.push(m.take(4).readInt32LE()), // BININT
    '\x8a': (m) => m.push(integer(m.take(m.uint(1)))), // LONG1
    '\x8b': (m) => m.push(integer(m.take(m.take(4).readInt32LE()))), // LONG4
    F: (m) => m.push(pickle_machine_float(m.line())), // FLOAT
    G: (m) => m.push(m.take(8).readDoubleBE()), // BINFLOAT
    S: (m) => m.push(quoted(m.line())), // STRING
    T: (m) => m.push(m.take(m.take(4).readInt32LE()).toString('latin1')), // BINSTRING
    U: (m) => m.push(m.take(m.uint(1)).toString('latin1')), // SHORT_BINSTRING
    V: (m) => m.push(rawUnicode(m.line())), // UNICODE
    '\x8c': (m) => m.push(m.take(m.uint(1)).toString('utf8')), // SHORT_BINUNICODE
    X: (m) => m.push(m.take(m.uint(4)).toString('utf8')), // BINUNICODE
    '\x8d': (m) => m.push(m.take(m.length8()).toString('utf8')), // BINUNICODE8
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
        m.push(call(m.pop(), args));
    },
    '\x81': (m) => {
        const args = m.pop(); // NEWOBJ
        m.push(call(m.pop(), args));
    },
    '\x92': (m) => {
        const named = m.pop(); // NEWOBJ_EX
        const args = m.pop();
        m.push(build(call(m.pop(), args), named));
    },
    b: (m) => {
        const state = m.pop(); // BUILD
        build(m.top(), state);
    },
    i: (m) => {
        const type = global(m.line('utf8'), m.line('utf8')); // INST
        m.push(call(type, m.popToMark()));
    },
    o: (m) => {
        const [type, ...args] = m.popToMark(); // OBJ
        m.push(call(type, args));
    },
    P: (m) => m.push(new PythonObject('persistent', [m.line()])), // PERSID
    Q: (m) => m.push(new PythonObject('persistent', [m.pop()])), // BINPERSID
    '\x82': (m) => m.push(new PythonObject('extension', [m.uint(1)])), // EXT1
    '\x83': (m) => m.push(new PythonObject('extension', [m.uint(2)])), // EXT2
    '\x84': (m) => m.push(new PythonObject('extension', [m.uint(4)])), // EXT4
    '\x97': (m) => m.push(new PythonObject('buffer')), // NEXT_BUFFER
    '\x98': () => undefined, // READONLY_BUFFER
}).map(([code, handler]) => [
    code.charCodeAt(0),
    handler,
]));
function pickle_machine_float(text) {
    const special = { nan: NaN, inf: Infinity, '-inf': -Infinity };
    return special[text] ?? Number(text);
}

;// CONCATENATED MODULE: ./build/client/pickle.js



/**
 * Decodes a pickle of protocol 0 to 5. Plain values become JavaScript's: `int` a number, or a bigint beyond 2^53,
 * `float` a number, `str` a string, `bool`, `None` as null, `bytes` a Uint8Array, `list` and `tuple` an array, `set`
 * and `frozenset` a Set, `dict` an object, or a Map when a key is not a string. A scalar of numpy's is the number it holds.
 * All else becomes a PythonObject.
 * No code is run, and work and memory are bounded by the length of the bytes.
 * @throws {PickleError}
 */
function decodePickle(bytes) {
    return plain(new PickleMachine(bytes).run(), new Map(), 0);
}
/** Pickles may nest as deep as they are long; a stack may not. */
const DEEPEST = 1_000;
/** Turns dictionaries into objects and Maps, within all containers, each once: they may hold each other. */
function plain(value, done, depth) {
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array)
        return value;
    if (done.has(value))
        return done.get(value);
    if (depth > DEEPEST)
        throw new PickleError(`The value is nested deeper than ${DEEPEST} levels.`);
    const inner = (item) => plain(item, done, depth + 1);
    if (value instanceof Dictionary)
        return plainDictionary(value, done, inner);
    if (value instanceof PythonObject)
        return plainPythonObject(value, done, inner);
    done.set(value, value);
    if (Array.isArray(value)) {
        for (const [index, item] of value.entries())
            value[index] = inner(item);
    }
    else if (value instanceof Set) {
        const items = [...value].map(inner);
        value.clear();
        for (const item of items)
            value.add(item);
    }
    return value;
}
function plainPythonObject(object, done, inner) {
    const scalar = numpyScalar(object);
    if (scalar !== undefined)
        return scalar;
    const args = [];
    const described = new PythonObject(object.type, args);
    done.set(object, described);
    for (const argument of object.args)
        args.push(inner(argument));
    described.state = inner(object.state);
    for (const item of object.items)
        described.items.push(inner(item));
    return described;
}
function plainDictionary(dictionary, done, inner) {
    const { entries } = dictionary;
    if (entries.every(([key]) => typeof key === 'string')) {
        const object = {};
        done.set(dictionary, object);
        for (const [key, item] of entries) {
            // An own property even for "__proto__".
            Object.defineProperty(object, key, {
                value: inner(item),
                enumerable: true,
                writable: true,
                configurable: true,
            });
        }
        return object;
    }
    const map = new Map();
    done.set(dictionary, map);
    for (const [key, item] of entries)
        map.set(inner(key), inner(item));
    return map;
}

;// CONCATENATED MODULE: ./build/client/bridge.js






/** Metaflow's own would keep a report on a run waiting for more than an hour where S3 or the service cannot be used. */
const FEW_RETRIES = {
    METAFLOW_SERVICE_RETRY_COUNT: '2',
    METAFLOW_S3_RETRY_COUNT: '0',
    METAFLOW_S3_TRANSIENT_RETRY_COUNT: '0',
    METAFLOW_S3_CLIENT_RETRY_CONFIG: '{"max_attempts": 3, "mode": "standard"}',
};
/**
 * Reads runs through Metaflow's own client, in one Python process that is started by the first request. It does not keep
 * our process alive, and ends with it.
 */
class Bridge {
    #options;
    #pending = new Map();
    #process;
    #nextId = 1;
    #stderr = '';
    constructor(options) {
        this.#options = options;
    }
    warmUp() {
        if (this.#process)
            return;
        this.#process = this.#start();
        this.#process.unref();
    }
    async object(of) {
        const json = (await this.#call('object', of));
        return json ? stored(of.at(-1) ?? '', json) : undefined;
    }
    async children(of) {
        const field = ['flow_id', 'run_number', 'step_name', 'task_id'][of.length] ?? '';
        return (await this.#call('children', of)).map((json) => stored(String(json[field]), json));
    }
    async metadata(task) {
        return (await this.#call('task_metadata', task)).map(metadataOf);
    }
    async tasks(run) {
        const found = (await this.#call('tasks', run));
        return found.map(({ task, metadata }) => ({
            ...stored(String(task['task_id']), task),
            stepName: String(task['step_name']),
            metadata: metadata.map(metadataOf).sort((a, b) => a.createdAt - b.createdAt),
            exits: [],
        }));
    }
    async artifacts(task, attempt) {
        return (await this.#call('artifacts', task, attempt ?? null)).map(artifactOf);
    }
    async value(task, artifact, mostBytes) {
        const { datastoreType, location, sha } = artifact;
        const most = mostBytes ?? null;
        const pickled = (await this.#call('value', task, datastoreType, location, sha, most));
        return decodePickle(Buffer.from(pickled, 'base64'));
    }
    async valuesOf(tasks, name) {
        const pickles = (await this.#call('values_of', tasks, name));
        return pickles.map((pickled) => {
            try {
                return pickled === null ? undefined : decodePickle(Buffer.from(pickled, 'base64'));
            }
            catch {
                return undefined;
            }
        });
    }
    async log(task, stream, attempt) {
        return (await this.#call('log', task, stream, attempt ?? null));
    }
    async cards(task) {
        const cards = (await this.#call('cards', task));
        return cards.map((card, index) => ({
            ...card,
            id: card.id ?? undefined,
            html: async () => (await this.#call('card_html', task, index)),
        }));
    }
    async changeTags(run, add, remove) {
        return (await this.#call('change_tags', run, add, remove));
    }
    [Symbol.asyncDispose]() {
        const bridge = this.#process;
        if (!bridge || bridge.exitCode !== null || bridge.signalCode !== null)
            return Promise.resolve();
        return new Promise((resolve) => {
            bridge.ref();
            bridge.once('exit', () => resolve());
            bridge.kill('SIGKILL');
        });
    }
    #call(method, ...args) {
        const bridge = (this.#process ??= this.#start());
        const id = this.#nextId++;
        return new Promise((resolve, reject) => {
            this.#pending.set(id, { resolve, reject });
            bridge.ref();
            bridge.stdin?.write(`${JSON.stringify({ id, method, arguments: args })}\n`);
        });
    }
    #start() {
        const { python, cwd, env, metadata } = this.#options;
        const args = ['-c', BRIDGE_PROGRAM, ...(metadata === undefined ? [] : [metadata])];
        const bridge = (0,external_node_child_process_.spawn)(python, args, {
            cwd,
            env: { ...env, ...FEW_RETRIES },
            stdio: ['pipe', 'pipe', 'pipe'],
        });
        bridge.on('error', (error) => this.#fail(`Python could not be started: ${error.message}`));
        bridge.on('exit', () => this.#fail(`It ended: ${this.#stderr.trim().split('\n').at(-1) ?? ''}`));
        bridge.stdin.on('error', () => undefined);
        bridge.stderr.setEncoding('utf8').on('data', (text) => {
            this.#stderr = (this.#stderr + text).slice(-10_000);
        });
        (0,external_node_readline_.createInterface)({ input: bridge.stdout }).on('line', (line) => this.#settle(line));
        // Only a request that waits keeps our process alive.
        for (const part of [bridge.stdin, bridge.stdout, bridge.stderr])
            part.unref();
        return bridge;
    }
    #settle(line) {
        const { id, result, error } = JSON.parse(line);
        const pending = this.#pending.get(id);
        this.#pending.delete(id);
        if (this.#pending.size === 0)
            this.#process?.unref();
        if (error === undefined)
            pending?.resolve(result);
        else
            pending?.reject(new ClientError(`Metaflow's client failed: ${error}`));
    }
    #fail(reason) {
        this.#process = undefined;
        for (const { reject } of this.#pending.values()) {
            reject(new ClientError(`The bridge to Metaflow's client (${this.#options.python}) failed. ${reason}`));
        }
        this.#pending.clear();
    }
}

;// CONCATENATED MODULE: ./build/client/shared-bridge.js

const bridges = new Map();
/** A bridge for everybody who asks for the same: it is one Python process, which ends with its last user. */
function sharedBridge(options) {
    const key = JSON.stringify(options);
    const shared = bridges.get(key) ?? { bridge: new Bridge(options), users: 0 };
    bridges.set(key, shared);
    shared.users += 1;
    let isUsed = true;
    const dispose = async () => {
        if (!isUsed)
            return;
        isUsed = false;
        shared.users -= 1;
        if (shared.users > 0)
            return;
        if (bridges.get(key) === shared)
            bridges.delete(key);
        await shared.bridge[Symbol.asyncDispose]();
    };
    return new Proxy(shared.bridge, {
        get: (bridge, name) => {
            if (name === Symbol.asyncDispose)
                return dispose;
            const member = Reflect.get(bridge, name);
            return typeof member === 'function' ? member.bind(bridge) : member;
        },
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/client/directory.js
var client_directory = __webpack_require__(83853);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/client/gzip.js

/** Whether bytes are packed by gzip, as Metaflow's datastore packs artifacts. */
function isGzip(bytes) {
    return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
/** Bytes of the datastore as they were before they were packed, if they were. @param mostBytes as for `gunzip` */
function unpacked(bytes, mostBytes) {
    return isGzip(bytes) ? gunzip(bytes, mostBytes) : bytes;
}
/** Unpacks what gzip packed. @param mostBytes more than these are an error. Default: no limit */
function gunzip(bytes, mostBytes) {
    return (0,external_node_zlib_.gunzipSync)(bytes, mostBytes === undefined ? {} : { maxOutputLength: mostBytes });
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/client/regular-file.js
var regular_file = __webpack_require__(10361);
;// CONCATENATED MODULE: ./build/client/included-file.js




/**
 * The content of an IncludeFile whose file is on this machine: a string, or bytes where it was declared binary. Any
 * other value, and a file that cannot be read here or has more than `mostBytes`, stays as it is. Mirrors `metaflow.includefile.IncludedFile.decode`.
 */
function decodeIncludedFile(value, mostBytes) {
    if (!(value instanceof PythonObject) || value.type !== 'metaflow.includefile.IncludedFile')
        return value;
    const descriptor = value.state?._descriptor;
    const url = descriptor?.['url'];
    if (typeof url !== 'string' || !/^(local|file):\/\//.test(url))
        return value;
    try {
        const bytes = (0,regular_file/* readRegularFile */.XF)((0,external_node_url_.fileURLToPath)(`file://${encodeURI(url.replace(/^\w+:\/\//, ''))}`), mostBytes);
        const compressed = descriptor?.['type'] === 'uploader-v1' || descriptor?.['sub-type'] === 'uploaded';
        const content = compressed ? gunzip(bytes, mostBytes) : bytes;
        return descriptor?.['is_text'] === true ? content.toString('utf8') : new Uint8Array(content);
    }
    catch {
        return value;
    }
}

;// CONCATENATED MODULE: ./build/client/task-log.js
/** A line that Metaflow saved of a task's log: `[MFLOG|0|<UTC time>Z|<source>|<id>]text`. */
const SAVED_LINE = /^(?:\[!)?\[MFLOG\|0\|(.+?)Z\|.+?\|.+?\](.*)$/;
/** Puts the saved logs of a task together, in order of time; lines that lost their time come last. */
function mergeLogs(logs) {
    const lines = logs
        .flatMap((log) => log.split('\n').slice(0, log === '' || log.endsWith('\n') ? -1 : undefined))
        .map((line) => {
        const [, time, message] = SAVED_LINE.exec(line) ?? [];
        return { time: time ?? '\uffff', message: message ?? line };
    });
    lines.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
    return lines.map(({ message }) => `${message}\n`).join('');
}

;// CONCATENATED MODULE: ./build/client/flow-graph.js
/** Reads the artifact `_graph_info`, which every run of Metaflow 2.0 or newer has; older ones lack some of its facts. */
function flowGraph(info) {
    const { steps, parameters, file } = fields(info);
    if (steps === undefined)
        return undefined;
    return {
        steps: Object.entries(fields(steps)).map(([name, step]) => graphStep(name, fields(step), file)),
        parameters: list(parameters).map((parameter) => String(fields(parameter)['name'])),
        configs: list(parameters)
            .filter((parameter) => fields(parameter)['type'] === 'Config')
            .map((parameter) => String(fields(parameter)['name'])),
    };
}
function graphStep(name, step, flowFile) {
    const { type, next, doc, line, source_file: source, foreach_artifact: foreach, decorators } = step;
    return {
        name,
        type: String(type),
        next: list(next).map(String),
        doc: typeof doc === 'string' ? doc : '',
        file: [source, flowFile].find((file) => typeof file === 'string'),
        line: typeof line === 'number' ? line : undefined,
        foreachArtifact: typeof foreach === 'string' ? foreach : undefined,
        decorators: list(decorators).map((decorator) => {
            const { name: decoratorName, attributes } = fields(decorator);
            return { name: String(decoratorName), attributes: fields(attributes) };
        }),
    };
}
function fields(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function list(value) {
    return Array.isArray(value) ? value : [];
}

;// CONCATENATED MODULE: ./build/client/foreach-stack.js

/** Metaflow's name for what a `num_parallel` iterates over. */
const NODES = '_parallel_ubf_iter';
function foreachVariables(graph) {
    const variables = new Map();
    for (const { type, next, foreachArtifact } of graph?.steps ?? []) {
        const variable = type === 'split-parallel' ? NODES : foreachArtifact;
        if (variable !== undefined)
            for (const name of next)
                variables.set(name, variable);
    }
    return variables;
}
/**
 * Reads the artifact `_foreach_stack`, which every task has that has run to an end, and every clone of one. A frame of it is a
 * named tuple: step, variable, number of splits, index, value.
 */
function placeOfStack(stack) {
    if (!Array.isArray(stack))
        return undefined;
    const frames = stack.map((frame) => {
        const [, variable, , index, value] = frame instanceof PythonObject ? frame.args : [];
        // The node that starts the others of a `num_parallel` may have no index: it is the first.
        return { variable, index: typeof index === 'number' ? index : 0, value };
    });
    return {
        indices: frames.map(({ index }) => index),
        words: frames.map(({ variable, index, value }) => wording(variable, index, value)),
    };
}
function wording(variable, index, value) {
    if (variable === NODES)
        return `node=${index}`;
    const name = typeof variable === 'string' ? variable : 'item';
    return typeof value === 'string' ? `${name}=${value}` : `${name}[${index}]`;
}
/**
 * What a task recorded of its place before it began, in the same words. Clones have not, nor have tasks of old versions of
 * Metaflow; and it is not whole where an item has no text: then the artifact alone tells all.
 */
function recordedPlace(metadata, variables) {
    const newest = (field) => metadata.findLast(({ name }) => name === field)?.value;
    const path = newest('foreach-execution-path') ?? '';
    if (path === '')
        return undefined;
    const recorded = foreach_stack_texts(newest('foreach-stack'));
    const frames = path.split(',').map((frame, depth) => {
        const [, step = '', digits] = /^(.*):(\d+)?/.exec(frame) ?? [];
        const variable = variables.get(step);
        const index = Number(digits ?? 0);
        const known = variable === NODES ? `node=${index}` : recorded[depth];
        return { index, known, words: known ?? wording(variable, index, undefined) };
    });
    return {
        place: { indices: frames.map(({ index }) => index), words: frames.map(({ words }) => words) },
        isWhole: frames.every(({ known }) => known !== undefined),
    };
}
/** A list as JSON. */
function foreach_stack_texts(text) {
    try {
        const stack = JSON.parse(text ?? '[]');
        return Array.isArray(stack) ? stack.map(String) : [];
    }
    catch {
        return [];
    }
}
/** Puts places in the order of the outermost foreach, then of the next; a place that is not known comes last. */
function comparePlaces(a, b) {
    if (a.length !== b.length)
        return b.length - a.length;
    const difference = a.map((index, depth) => index - (b[depth] ?? 0)).find((distance) => distance !== 0);
    return difference ?? 0;
}

;// CONCATENATED MODULE: ./build/client/task-exception.js

/** Reads a `MetaflowExceptionWrapper`, which is how Metaflow stores exceptions. */
function describeException(value) {
    if (!(value instanceof PythonObject))
        return undefined;
    const state = (value.state ?? {});
    const textOf = (key) => (typeof state[key] === 'string' ? state[key] : undefined);
    return {
        type: textOf('type') ?? value.type,
        message: textOf('exception') ?? '',
        stacktrace: textOf('stacktrace'),
    };
}

;// CONCATENATED MODULE: ./build/client/step-places.js
/** Reads from a graph which of its steps may have several tasks. */
function stepPlaces(graph) {
    const byName = new Map(graph?.steps.map((step) => [step.name, step]));
    const inForeach = new Set();
    const seen = new Set();
    const open = firstSteps(byName).map((name) => ({ name, splits: [] }));
    for (let next = open.pop(); next; next = open.pop()) {
        const step = byName.get(next.name);
        if (!step || seen.has(step.name))
            continue;
        seen.add(step.name);
        const around = splitsAround(step, next.splits);
        if (around.some(isForeach))
            inForeach.add(step.name);
        const splits = isSplit(step.type) ? [...around, step.type] : around;
        open.push(...step.next.map((name) => ({ name, splits })));
    }
    const recursive = [...byName.values()].filter(({ name, next }) => next.includes(name));
    return { inForeach, recursive: new Set(recursive.map(({ name }) => name)) };
}
/** A join closes the innermost split; at the end all are closed. */
function splitsAround({ type, next }, splits) {
    if (type === 'end' || next.length === 0)
        return [];
    return type === 'join' ? splits.slice(0, -1) : splits;
}
/** A switch takes one of its ways, and needs no join. */
function isSplit(type) {
    return type === 'split-static' || isForeach(type);
}
function isForeach(type) {
    return type === 'split-foreach' || type === 'split-parallel';
}
function firstSteps(steps) {
    const followers = new Set([...steps.values()].flatMap(({ name, next }) => next.filter((to) => to !== name)));
    return [...steps.keys()].filter((name) => !followers.has(name));
}

;// CONCATENATED MODULE: ./build/client/task-facts.js



/** Reads the artifacts that tell of tasks' places and of caught exceptions; of a task for which there is nothing to tell, none. */
async function readTaskFacts(source, run, tasks, graph) {
    const read = async (wanted, name) => {
        const paths = wanted.map(({ stepName, id }) => [...run, stepName, id]);
        const values = wanted.length === 0 ? [] : await source.valuesOf(paths, name);
        return new Map(wanted.map((task, index) => [task, values[index]]));
    };
    const [places, rounds, caught] = await Promise.all([
        readPlaces(read, tasks, graph),
        readRounds(read, tasks, graph),
        readCaught(read, tasks, graph),
    ]);
    return new Map(tasks.map((task) => [
        task,
        { place: places.get(task), round: rounds.get(task), caught: caught.get(task) },
    ]));
}
async function readPlaces(read, tasks, graph) {
    const { inForeach } = stepPlaces(graph);
    const variables = foreachVariables(graph);
    const recorded = new Map(tasks.map((task) => [task, recordedPlace(task.metadata, variables)]));
    const isOpen = (task) => {
        const found = recorded.get(task);
        return found ? !found.isWhole : inForeach.has(task.stepName);
    };
    const stacks = await read(tasks.filter(isOpen), '_foreach_stack');
    return new Map(tasks.map((task) => [task, placeOfStack(stacks.get(task)) ?? recorded.get(task)?.place]));
}
/** Rounds follow one another, but for clones, which are all made at once. */
async function readRounds(read, tasks, graph) {
    const { recursive } = stepPlaces(graph);
    const clones = tasks.filter((task) => recursive.has(task.stepName) && isClone(task));
    const stacks = await read(clones, '_iteration_stack');
    return new Map(clones.map((task) => {
        const stack = stacks.get(task);
        const round = Array.isArray(stack) ? stack.at(-1) : undefined;
        return [task, typeof round === 'number' ? round : undefined];
    }));
}
function isClone({ metadata }) {
    return metadata.some(({ name }) => name === 'origin-task-id');
}
/**
 * Metaflow says of a task that went on with an exception that it is fine (`_task_ok`), but was not successful (`_success`). Only a
 * decorator makes one go on.
 */
async function readCaught(read, tasks, graph) {
    const byName = new Map(graph?.steps.map((step) => [step.name, step]));
    const stepOf = (task) => byName.get(task.stepName);
    const isFine = ({ metadata }) => metadata.findLast(({ name }) => name === 'attempt_ok')?.value === 'True';
    const asked = tasks.filter((task) => (stepOf(task)?.decorators.length ?? 0) > 0 && isFine(task));
    const successes = await read(asked, '_success');
    const caught = new Map();
    const byArtifact = new Map();
    for (const task of asked.filter((one) => successes.get(one) === false)) {
        caught.set(task, UNKNOWN);
        const artifact = keptIn(stepOf(task));
        if (artifact !== undefined)
            byArtifact.set(artifact, [...(byArtifact.get(artifact) ?? []), task]);
    }
    for (const [artifact, ofArtifact] of byArtifact) {
        const values = await read(ofArtifact, artifact);
        for (const task of ofArtifact)
            caught.set(task, describeException(values.get(task)) ?? UNKNOWN);
    }
    return caught;
}
/** Of an exception that nobody kept. */
const UNKNOWN = { type: 'builtins.Exception', message: '', stacktrace: undefined };
/** The artifact in which `@catch` keeps an exception. */
function keptIn(step) {
    const decorator = step?.decorators.find(({ name }) => name === 'catch');
    if (!decorator)
        return undefined;
    const { var: variable } = decorator.attributes;
    return typeof variable === 'string' && variable !== 'None' ? variable : '_catch_exception';
}

;// CONCATENATED MODULE: ./build/client/run-history.js





/** Metadata that a history is made of, or shows: where a task ran. Sources need to read no other. */
const HISTORY_FIELDS = /^(attempt|attempt-done|attempt_ok|foreach-stack|foreach-execution-path|origin-run-id|origin-task-id|ds-type|runtime|(kubernetes|aws|argo|batch|airflow)-.*)$/;
/** Reads the history of a run: a few lookups for the run and for its foreaches, and one for every exception. */
async function readHistory(source, run) {
    const stored = await source.tasks(run);
    const parameters = stored.find(({ stepName }) => stepName === '_parameters');
    const graph = parameters && flowGraph(await run_history_valueOf(source, run, parameters, '_graph_info'));
    const tasks = stored.filter(({ stepName }) => !stepName.startsWith('_'));
    const facts = await readTaskFacts(source, run, tasks, graph);
    const ordered = inOrder(tasks, facts, graph);
    const read = ordered.map((task) => taskHistory(source, run, task, facts.get(task)));
    return { graph, tasks: withInterrupted(await Promise.all(read)) };
}
/** Clones are created in any order, and ids are given in that of creation: neither counts where something else does. */
function inOrder(tasks, facts, graph) {
    const positions = new Map(graph?.steps.map(({ name }, position) => [name, position]));
    const position = ({ stepName }) => positions.get(stepName) ?? positions.size;
    const place = (task) => facts.get(task)?.place?.indices ?? [];
    const round = (task) => facts.get(task)?.round ?? Number.MAX_SAFE_INTEGER;
    return [...tasks].sort((a, b) => position(a) - position(b) ||
        comparePlaces(place(a), place(b)) ||
        round(a) - round(b) ||
        a.createdAt - b.createdAt ||
        compareIds(a.id, b.id));
}
/**
 * When a task has failed, Metaflow interrupts those that still run. An interrupt leaves no exception; `sys.exit` does not either, but
 * comes before any failure.
 */
function withInterrupted(tasks) {
    const last = ({ attempts }) => attempts.at(-1);
    const endOf = (task) => last(task)?.finishedAt?.getTime() ?? Infinity;
    const leavesNoWord = (task) => last(task)?.ok === false && !last(task)?.exception;
    const failed = tasks.filter((task) => last(task)?.exception ?? last(task)?.returnCode);
    const firstFailure = Math.min(...failed.map(endOf));
    return tasks.map((task) => {
        if (!leavesNoWord(task) || endOf(task) <= firstFailure)
            return task;
        return {
            ...task,
            attempts: task.attempts.map((attempt) => ({
                ...attempt,
                interrupted: attempt.interrupted || attempt === last(task),
            })),
        };
    });
}
async function taskHistory(source, run, task, { place, caught } = {}) {
    const metadata = Object.fromEntries(task.metadata.map(({ name, value }) => [name, value]));
    const { 'origin-run-id': originRun, 'origin-task-id': originTask } = metadata;
    return {
        stepName: task.stepName,
        taskId: task.id,
        createdAt: new Date(task.createdAt),
        attempts: await Promise.all(attemptNumbers(task).map((attempt) => run_history_attemptOf(source, run, task, attempt))),
        foreachStack: place?.words ?? [],
        foreachIndices: place?.indices ?? [],
        originPathspec: originRun === undefined || originTask === undefined
            ? undefined
            : [run[0], originRun, task.stepName, originTask].join('/'),
        caught,
        metadata,
    };
}
/** Attempts that are known, and those before them: one whose pod or machine was lost may have recorded nothing. */
function attemptNumbers({ metadata, exits }) {
    const begun = metadata.filter(({ name }) => name === 'attempt').map(({ value }) => Number(value));
    const known = [...new Set([...begun, ...exits.map(({ attempt }) => attempt)])].sort((a, b) => a - b);
    if (metadata.some(({ name }) => name === 'origin-task-id'))
        return known;
    return Array.from({ length: Math.max(-1, ...known) + 1 }, (_, attempt) => attempt);
}
async function run_history_attemptOf(source, run, task, attempt) {
    const entry = (name) => task.metadata.find((found) => found.name === name && isOf(found, attempt));
    const exit = task.exits.find((found) => found.attempt === attempt);
    const started = entry('attempt')?.createdAt ?? task.createdAt;
    const finished = entry('attempt_ok')?.createdAt ?? entry('attempt-done')?.createdAt ?? exit?.at;
    const ok = verdict(entry('attempt_ok')?.value, exit);
    const exception = ok === false ? describeException(await run_history_valueOf(source, run, task, '_exception', attempt)) : undefined;
    return {
        attempt,
        startedAt: new Date(started),
        finishedAt: finished === undefined ? undefined : new Date(finished),
        exitedAt: exit && new Date(exit.at),
        ok,
        returnCode: exit?.returnCode,
        interrupted: exit?.killed === true || exception?.type === 'builtins.KeyboardInterrupt',
        exception,
    };
}
/** A process can still end badly when all of its task has been done, as when Python ends; Metaflow takes that for a failure. */
function verdict(recorded, exit) {
    if (recorded !== 'True')
        return recorded === 'False' ? false : undefined;
    return exit === undefined || exit.returnCode === 0 || exit.killed;
}
/** Metadata names its attempt in a tag, or is the attempt's number itself. */
function isOf({ name, value, attempt }, wanted) {
    return (attempt ?? (name === 'attempt' || name === 'attempt-done' ? Number(value) : 0)) === wanted;
}
/** A graph or an exception that is larger is not one. */
const MOST_BYTES = 64 * 1024 * 1024;
/** What cannot be read is `undefined`: a report does without it. */
async function run_history_valueOf(source, run, task, name, attempt) {
    const path = [...run, task.stepName, task.id];
    try {
        const artifact = (await source.artifacts(path, attempt, name)).find(({ id }) => id === name);
        return artifact && (await source.value(path, artifact, MOST_BYTES));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/client/local-source.js











/** Reads runs from the files of Metaflow's local metadata provider and datastore, without Python. */
class LocalSource {
    #root;
    #elsewhere;
    /** Truth values by their blob's file: all tasks share two, which are not read a thousand times. */
    #flags = new Map();
    /**
     * @param root the `.metaflow` folder
     * @param elsewhere reads values and logs that are in another datastore than the metadata
     */
    constructor(root, elsewhere) {
        this.#root = root;
        this.#elsewhere = elsewhere;
    }
    warmUp(elsewhere) {
        if (elsewhere)
            this.#elsewhere.warmUp(true);
    }
    object(of) {
        return Promise.resolve(this.#object(of));
    }
    children(of) {
        const run = of.length > 1 ? this.#object(of.slice(0, 2)) : undefined;
        const directory = this.#path(of);
        return Promise.resolve((0,client_directory/* objectsIn */.Q)(directory).flatMap((name) => {
            const child = readJson(`${directory}/${name}/_meta/_self.json`);
            return child ? [withTags(stored(name, child), () => run)] : [];
        }));
    }
    metadata(task) {
        const directory = this.#path([...task, '_meta']);
        const found = (0,client_directory/* namesIn */.w)(directory).flatMap((name) => {
            const json = name.startsWith('sysmeta_') ? readJson(`${directory}/${name}`) : undefined;
            return json ? [metadataOf(json)] : [];
        });
        return Promise.resolve(found);
    }
    tasks(run) {
        const ofRun = this.#object(run);
        const tasks = (0,client_directory/* objectsIn */.Q)(this.#path(run)).flatMap((stepName) => (0,client_directory/* objectsIn */.Q)(this.#path([...run, stepName])).flatMap((id) => {
            const task = this.#path([...run, stepName, id]);
            const json = readJson(`${task}/_meta/_self.json`);
            if (!json)
                return [];
            const recorded = { stepName, metadata: local_source_history(task), exits: exits(task) };
            return [withTags({ ...stored(id, json), ...recorded }, () => ofRun)];
        }));
        return Promise.resolve(tasks);
    }
    artifacts(task, attempt, only) {
        const wanted = attempt ?? this.#newestValue(task, 'attempt-done');
        if (wanted === undefined)
            return Promise.resolve([]);
        const run = () => this.#object(task.slice(0, 2));
        const directory = this.#path([...task, '_meta']);
        const prefix = `${wanted}_artifact_`;
        const files = only === undefined ? (0,client_directory/* namesIn */.w)(directory) : [`${prefix}${only}.json`];
        const found = files.flatMap((name) => {
            const json = name.startsWith(prefix) ? readJson(`${directory}/${name}`) : undefined;
            return json ? [withTags(artifactOf(json), run)] : [];
        });
        return Promise.resolve(found);
    }
    async value(task, artifact, mostBytes) {
        if (!isLocal(artifact.datastoreType))
            return await this.#elsewhere.value(task, artifact, mostBytes);
        return this.#value(task, artifact, mostBytes);
    }
    async valuesOf(tasks, name) {
        const found = await Promise.all(tasks.map((task) => this.artifacts(task, undefined, name)));
        const isElsewhere = found.map(([artifact]) => artifact && !isLocal(artifact.datastoreType));
        const elsewhere = tasks.filter((_, index) => isElsewhere[index]);
        const others = elsewhere.length === 0 ? [] : await this.#elsewhere.valuesOf(elsewhere, name);
        const ofOthers = new Map(elsewhere.map((task, index) => [task, others[index]]));
        const values = new Map();
        return tasks.map((task, index) => {
            const [artifact] = found[index] ?? [];
            if (!artifact || isElsewhere[index])
                return ofOthers.get(task);
            if (!values.has(artifact.sha))
                values.set(artifact.sha, this.#valueIfReadable(task, artifact));
            return values.get(artifact.sha);
        });
    }
    async log(task, stream, attempt) {
        if (this.#isElsewhere(task))
            return await this.#elsewhere.log(task, stream, attempt);
        const wanted = attempt ?? this.#newestValue(task, 'attempt') ?? 0;
        const logs = ['runtime', 'task'].map((writer) => readText(`${this.#path(task)}/${wanted}.${writer}_${stream}.log`));
        return mergeLogs(logs.filter((log) => log !== undefined));
    }
    cards(task) {
        if (this.#isElsewhere(task))
            return this.#elsewhere.cards(task);
        const [flow = '', run = '', step = '', id = ''] = this.#executedTask(task);
        const ofTask = ['runs', run, 'steps', step, 'tasks', id, 'cards'];
        const directory = external_node_path_.join(this.#root, 'mf.cards', flow, ...ofTask);
        return Promise.resolve((0,client_directory/* namesIn */.w)(directory).flatMap((name) => {
            const parts = /^(.+?)(?:-(.+))?-[0-9a-f]{10,}\.html$/.exec(name);
            const file = external_node_path_.join(directory, name);
            const html = () => Promise.resolve((0,regular_file/* readRegularText */.Aj)(file));
            return parts ? [{ type: parts[1] ?? '', id: parts[2], path: file, html }] : [];
        }));
    }
    changeTags(run, add, remove) {
        const file = external_node_path_.join(this.#path(run), '_meta', '_self.json');
        const json = readJson(file);
        if (!json)
            return Promise.reject(new NotFoundError(`There is no run ${run.join('/')}.`));
        const system = new Set(texts(json['system_tags']));
        const forbidden = remove.filter((tag) => system.has(tag));
        if (forbidden.length > 0)
            return Promise.reject(new ClientError(`System tags cannot be removed: ${forbidden.join(', ')}.`));
        const kept = texts(json['tags']).filter((tag) => !remove.includes(tag));
        const tags = [...new Set([...kept, ...add.filter((tag) => !system.has(tag))])];
        const temporary = `${file}.${process.pid}.tmp`;
        (0,external_node_fs_.writeFileSync)(temporary, JSON.stringify({ ...json, tags }));
        (0,external_node_fs_.renameSync)(temporary, file);
        return Promise.resolve(tags);
    }
    async [Symbol.asyncDispose]() {
        await this.#elsewhere[Symbol.asyncDispose]();
    }
    #value(task, artifact, mostBytes) {
        const blob = this.#blob(task[0] ?? '', artifact);
        const flag = this.#flags.get(blob);
        if (flag !== undefined)
            return flag;
        const value = decodePickle(unpacked((0,regular_file/* readRegularFile */.XF)(blob, mostBytes), mostBytes));
        if (typeof value === 'boolean')
            this.#flags.set(blob, value);
        return decodeIncludedFile(value, mostBytes);
    }
    #valueIfReadable(task, artifact) {
        try {
            return this.#value(task, artifact, LARGEST_SMALL_VALUE);
        }
        catch {
            return undefined;
        }
    }
    #path(of) {
        return external_node_path_.join(this.#root, ...of);
    }
    #object(of) {
        const json = readJson(`${this.#path(of)}/_meta/_self.json`);
        if (!json)
            return undefined;
        const object = stored(of.at(-1) ?? '', json);
        return of.length > 2 ? withTags(object, () => this.#object(of.slice(0, 2))) : object;
    }
    /** Whether the task's data is not in a local datastore. */
    #isElsewhere(task) {
        const datastore = this.#newestValue(task, 'ds-type');
        return datastore !== undefined && !isLocal(datastore);
    }
    /** The task itself, or, as a cloned task has no cards of its own, the one that was executed. */
    #executedTask(task) {
        const originTask = this.#newestValue(task, 'origin-task-id');
        const originRun = this.#newestValue(task, 'origin-run-id');
        if (originTask === undefined || originRun === undefined || originRun === 'None')
            return task;
        return this.#executedTask([task[0] ?? '', originRun, task[2] ?? '', originTask]);
    }
    /** Metadata is in files of the name `sysmeta_<field>_<milliseconds>.json`. */
    #newestValue(task, field) {
        const directory = this.#path([...task, '_meta']);
        const prefix = `sysmeta_${field}_`;
        const ofField = (name) => name.startsWith(prefix) && /^\d+\.json$/.test(name.slice(prefix.length));
        const newest = (0,client_directory/* namesIn */.w)(directory).filter(ofField).sort().at(-1);
        return newest && metadata_json_text(readJson(`${directory}/${newest}`)?.['value']);
    }
    /** The datastore that the artifact names, or ours, where it has been moved. */
    #blob(flow, { sha, location }) {
        const inRoot = (root) => external_node_path_.join(root, flow, 'data', sha.slice(0, 2), sha);
        const named = location.startsWith(':root:') ? inRoot(location.slice(':root:'.length)) : location;
        return (0,external_node_fs_.existsSync)(named) ? named : inRoot(this.#root);
    }
}
/** Of values that are read of many tasks at once, in bytes. */
const LARGEST_SMALL_VALUE = 16 * 1024 * 1024;
function isLocal(datastore) {
    return datastore === 'local' || datastore === 'spin';
}
/** Everything below a run has the run's tags, which may change later. They are read when they are asked for. */
function withTags(object, run) {
    let read;
    const tagged = () => (read ??= run() ?? object);
    return {
        ...object,
        get tags() {
            return tagged().tags;
        },
        get systemTags() {
            return tagged().systemTags;
        },
    };
}
/** Of a task's metadata, which is a file per entry, only what a history needs: reading costs by the file. */
function local_source_history(task) {
    const directory = external_node_path_.join(task, '_meta');
    const entries = (0,client_directory/* namesIn */.w)(directory).flatMap((name) => {
        const [, field] = /^sysmeta_(.+)_\d+\.json$/.exec(name) ?? [];
        const isWanted = field !== undefined && HISTORY_FIELDS.test(field);
        const json = isWanted ? readJson(`${directory}/${name}`) : undefined;
        return json ? [metadataOf(json)] : [];
    });
    return entries.sort((a, b) => a.createdAt - b.createdAt);
}
/** The orchestrator writes `N.runtime` when the process of attempt N has ended. */
function exits(task) {
    return (0,client_directory/* namesIn */.w)(task).flatMap((name) => {
        const [, attempt] = /^(\d+)\.runtime$/.exec(name) ?? [];
        const { return_code: returnCode, killed } = (attempt === undefined ? undefined : readJson(`${task}/${name}`)) ?? {};
        if (typeof returnCode !== 'number')
            return [];
        const at = (0,external_node_fs_.statSync)(external_node_path_.join(task, name)).mtimeMs;
        return [{ attempt: Number(attempt), returnCode, killed: killed === true, at }];
    });
}
function readText(file) {
    try {
        return (0,regular_file/* readRegularText */.Aj)(file);
    }
    catch {
        return undefined;
    }
}
/** `undefined` for what is not there, or not whole yet. */
function readJson(file) {
    try {
        return JSON.parse(readText(file) ?? '');
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/client/metaflow-settings.js
var metaflow_settings = __webpack_require__(80855);
;// CONCATENATED MODULE: ./build/client/open-source.js




/** Folders of the metadata providers that keep files. */
const LOCAL_FOLDERS = { local: '.metaflow', spin: '.metaflow_spin' };
/** A context as it is, or a new one from options. */
function openContext(options) {
    if ('source' in options)
        return options;
    const env = options.env ?? process.env;
    const settings = (0,metaflow_settings/* metaflowSettings */.vl)(env);
    const namespace = options.namespace === undefined ? (0,metaflow_settings/* defaultNamespace */.Lt)(env, settings) : options.namespace;
    return { source: openSource(options, env, settings), namespace };
}
function openSource(options, env, settings) {
    const cwd = external_node_path_.resolve(options.cwd ?? '.');
    const bridge = sharedBridge({ python: options.python ?? 'python3', cwd, env, metadata: options.metadata });
    const [provider = '', place = ''] = splitOnce(options.metadata ?? settings('DEFAULT_METADATA') ?? 'local', '@');
    const folder = LOCAL_FOLDERS[provider];
    if (folder === undefined)
        return bridge;
    return new LocalSource(place === '' ? (0,metaflow_settings/* localRoot */.Wq)(cwd, settings) : external_node_path_.join(place, folder), bridge);
}
function splitOnce(text, separator) {
    const at = text.indexOf(separator);
    return at === -1 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}

;// CONCATENATED MODULE: ./build/client/flow.js



/**
 * All runs of a flow. Iterates over those in the namespace, newest first. Mirrors `metaflow.Flow`.
 * @example for await (const run of new Flow('SlowFlow')) console.log(run.pathspec, await run.successful);
 */
class Flow extends ClientObject {
    /** @param name the flow's name; @param options where to read from. Default: as Metaflow does here */
    constructor(name, options = {}) {
        super(checkedPathspec(name, 'Flow'), openContext(options));
    }
    async *[Symbol.asyncIterator]() {
        const { source, namespace } = this.context;
        for (const child of newestFirst(await source.children(this.path))) {
            if (namespace !== null && ![...child.tags, ...child.systemTags].includes(namespace))
                continue;
            yield new Run(`${this.pathspec}/${child.id}`, this.context, child);
        }
    }
    /** Runs that have all of the tags, newest first. */
    async *runs(...tags) {
        for await (const run of this) {
            const own = await run.tags;
            if (tags.every((tag) => own.includes(tag)))
                yield run;
        }
    }
    /** The run with an id; whether it exists shows when it is read. */
    run(id) {
        return new Run(`${this.pathspec}/${id}`, this.context);
    }
    /** The newest run, whatever its state. */
    get latestRun() {
        return first(this);
    }
    get latestSuccessfulRun() {
        return first(this, (run) => run.successful);
    }
}
async function first(runs, wanted) {
    for await (const run of runs)
        if (!wanted || (await wanted(run)))
            return run;
    return undefined;
}

;// CONCATENATED MODULE: ./build/client/run.js






/**
 * A run: its steps, results and tags. Iterates over its steps, newest first. Mirrors `metaflow.Run`.
 * @example const run = new Run('SlowFlow/1234'); console.log(await run.successful, await run.data.secs);
 */
class Run extends ClientObject {
    /** @param pathspec `Flow/1234`; @param options where to read from. Default: as Metaflow does here */
    constructor(pathspec, options = {}, stored) {
        super(checkedPathspec(pathspec, 'Flow/1234'), openContext(options), stored);
    }
    async *[Symbol.asyncIterator]() {
        for (const child of newestFirst(await this.context.source.children(this.path))) {
            if (!child.id.startsWith('_'))
                yield new Step(`${this.pathspec}/${child.id}`, this.context, child);
        }
    }
    /** The step with a name; whether it exists shows when it is read. */
    step(name) {
        return new Step(`${this.pathspec}/${name}`, this.context);
    }
    get parent() {
        return new Flow(this.path[0] ?? '', this.context);
    }
    /** The task of the last step, as soon as there is one. */
    get endTask() {
        return this.#endStep().then((name) => this.step(name).task);
    }
    /** Whether the last step has ended. It is false for runs that failed, were killed or still execute. */
    get finished() {
        return this.endTask.then((task) => task?.finished ?? false);
    }
    /** Whether the last step ended successfully. */
    get successful() {
        return this.endTask.then((task) => task?.successful ?? false);
    }
    get finishedAt() {
        return this.endTask.then((task) => task?.finishedAt);
    }
    /** Artifacts of the last step by name, each a promise of its value; it rejects where there is no such artifact. */
    get data() {
        const task = this.endTask.then((found) => found ?? this.step('end').latestTask());
        return dataOf(async (name) => await (await task).artifact(name).data);
    }
    /** All tasks of the run with their attempts, and its graph, read at once: what reports are made of. */
    async history() {
        return await readHistory(this.context.source, this.path);
    }
    /** The run that this one was resumed from, as a pathspec. */
    get originPathspec() {
        return this.#originRunId().then((id) => (id === undefined ? undefined : `${this.path[0] ?? ''}/${id}`));
    }
    async addTag(tag) {
        await this.replaceTags([], [tag]);
    }
    async addTags(tags) {
        await this.replaceTags([], tags);
    }
    /** @throws {ClientError} for a system tag */
    async removeTag(tag) {
        await this.replaceTags([tag], []);
    }
    /** @throws {ClientError} for a system tag */
    async removeTags(tags) {
        await this.replaceTags(tags, []);
    }
    /** Removes tags, then adds others. @throws {ClientError} for a system tag */
    async replaceTags(remove, add) {
        await this.context.source.changeTags(this.path, add, remove);
        this.changed();
    }
    async #endStep() {
        const task = await this.step('_parameters').task;
        return (await task?.metadataDict)?.['end_step'] ?? 'end';
    }
    async #originRunId() {
        for await (const step of this) {
            const task = await step.task;
            const origin = (await task?.metadata)?.find(({ name }) => name === 'origin-run-id')?.value;
            // What Metaflow records for a run that was not resumed is Python's None, as text.
            return origin === 'None' ? undefined : origin;
        }
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/client/step.js





/** A step of a run. Iterates over its tasks, newest first. Mirrors `metaflow.Step`. */
class Step extends ClientObject {
    /** @param pathspec `Flow/1234/step`; @param options where to read from. Default: as Metaflow does here */
    constructor(pathspec, options = {}, stored) {
        super(checkedPathspec(pathspec, 'Flow/1234/step'), openContext(options), stored);
    }
    async *[Symbol.asyncIterator]() {
        for (const child of newestFirst(await this.context.source.children(this.path))) {
            yield new Task(`${this.pathspec}/${child.id}`, this.context, child);
        }
    }
    /** The task with an id; whether it exists shows when it is read. */
    taskWithId(id) {
        return new Task(`${this.pathspec}/${id}`, this.context);
    }
    get parent() {
        return new Run(this.path.slice(0, 2).join('/'), this.context);
    }
    /** The newest task; the only one, where the step is no foreach. */
    get task() {
        return this[Symbol.asyncIterator]()
            .next()
            .then(({ value }) => value ?? undefined);
    }
    /** The newest task. @throws {NotFoundError} when there is none yet */
    async latestTask() {
        const task = await this.task;
        if (!task)
            throw new NotFoundError(`${this.toString()} has no task.`);
        return task;
    }
    /** When the last of its tasks ended; `undefined` while one has not. */
    get finishedAt() {
        return this.#finishedAt();
    }
    async #finishedAt() {
        let latest;
        for await (const task of this) {
            const finishedAt = await task.finishedAt;
            if (!finishedAt)
                return undefined;
            if (!latest || finishedAt > latest)
                latest = finishedAt;
        }
        return latest;
    }
}

;// CONCATENATED MODULE: ./build/client/task.js
var _a;






/** A task of a step. Iterates over its artifacts but Metaflow's own, which start with `_`. Mirrors `metaflow.Task`. */
class Task extends ClientObject {
    #attempt;
    /**
     * @param pathspec `Flow/1234/step/5`
     * @param options where to read from, default: as Metaflow does here; `attempt` reads that attempt, default: the last finished
     */
    constructor(pathspec, options = {}, stored) {
        super(checkedPathspec(pathspec, 'Flow/1234/step/5'), openContext(options), stored);
        this.#attempt = options.attempt;
    }
    async *[Symbol.asyncIterator]() {
        for (const child of newestFirst(await this.#artifacts())) {
            if (child.id.startsWith('_'))
                continue;
            yield new DataArtifact(`${this.pathspec}/${child.id}`, this.context, child);
        }
    }
    /** The artifact with a name; whether it exists shows when it is read. */
    artifact(name) {
        const options = this.#attempt === undefined ? this.context : { ...this.context, attempt: this.#attempt };
        return new DataArtifact(`${this.pathspec}/${name}`, options);
    }
    get parent() {
        return new Step(this.path.slice(0, 3).join('/'), this.context);
    }
    /** Artifacts by name, each a promise of its value; it rejects where there is no such artifact. */
    get data() {
        return dataOf(async (name) => await this.artifact(name).data);
    }
    get successful() {
        return this.#valueOf('_success').then((value) => value === true);
    }
    /** Whether its last attempt ended without an exception, or with one that `@catch` kept. */
    get finished() {
        return this.#valueOf('_task_ok').then((value) => value === true);
    }
    get finishedAt() {
        return this.#stored('_task_ok').then((artifact) => artifact && new Date(artifact.createdAt));
    }
    /** What ended the task, if anything did. */
    get exception() {
        return this.#valueOf('_exception').then(describeException);
    }
    /** Its place in the innermost foreach; `undefined` outside of one. */
    get index() {
        return this.#valueOf('_foreach_stack').then(innermostIndex);
    }
    /** What the task recorded of itself, with what a clone has from its origin. */
    get metadata() {
        return this.#metadata();
    }
    /** The newest value of each metadata field. */
    get metadataDict() {
        return this.metadata.then((entries) => Object.fromEntries([...entries].sort((a, b) => a.createdAt - b.createdAt).map(({ name, value }) => [name, value])));
    }
    /** The attempt that was asked for, else the newest that started. */
    get currentAttempt() {
        return this.#attempt !== undefined
            ? Promise.resolve(this.#attempt)
            : this.metadataDict.then(({ attempt }) => Number(attempt ?? 0));
    }
    /** All of the task's log; Metaflow saves it when the task ends. */
    get stdout() {
        return this.#log('stdout');
    }
    get stderr() {
        return this.#log('stderr');
    }
    get cards() {
        return this.context.source.cards(this.path);
    }
    /** The task that this one is a clone of, as a pathspec. */
    get originPathspec() {
        return this.#origin().then((origin) => origin?.join('/'));
    }
    /** Where the task ran: `dev` is the machine that ran the flow. */
    get runtimeName() {
        return this.tags.then((tags) => tags.find((tag) => tag.startsWith('runtime:'))?.slice('runtime:'.length));
    }
    async #artifacts(name) {
        return await this.context.source.artifacts(this.path, this.#attempt, name);
    }
    async #stored(name) {
        return (await this.#artifacts(name)).find((artifact) => artifact.id === name);
    }
    async #valueOf(name) {
        const artifact = await this.#stored(name);
        return artifact && (await this.context.source.value(this.path, artifact));
    }
    async #log(stream) {
        await this.stored();
        return await this.context.source.log(this.path, stream, this.#attempt);
    }
    async #origin() {
        const own = await this.context.source.metadata(this.path);
        const valueOf = (field) => own.find(({ name }) => name === field)?.value;
        const [run, task] = [valueOf('origin-run-id'), valueOf('origin-task-id')];
        return run === undefined || task === undefined || run === 'None'
            ? undefined
            : [this.path[0] ?? '', run, this.path[2] ?? '', task];
    }
    async #metadata() {
        const own = await this.context.source.metadata(this.path);
        const origin = await this.#origin();
        if (!origin)
            return own;
        const known = new Set(own.map(({ name }) => name));
        const inherited = await new _a(origin.join('/'), this.context).metadata;
        const newest = new Map([...inherited].sort((a, b) => a.createdAt - b.createdAt).map((entry) => [entry.name, entry]));
        return [...own, ...[...newest.values()].filter(({ name }) => !known.has(name))];
    }
}
_a = Task;
/** A frame of the foreach stack is a named tuple: step, variable, number of splits, index, value. */
function innermostIndex(stack) {
    const frame = Array.isArray(stack) ? stack.at(-1) : undefined;
    const index = frame instanceof PythonObject ? frame.args[3] : undefined;
    return typeof index === 'number' ? index : undefined;
}
/** `data.<name>` is a promise of that artifact's value. */
function dataOf(valueOf) {
    return new Proxy({}, {
        // `then` would make it a promise itself.
        get: (_, name) => (typeof name === 'string' && name !== 'then' ? valueOf(name) : undefined),
    });
}

;// CONCATENATED MODULE: ./build/client/data-artifact.js




/** An artifact of a task. Mirrors `metaflow.DataArtifact`. */
class DataArtifact extends ClientObject {
    #attempt;
    #artifact;
    /**
     * @param pathspec `Flow/1234/step/5/name`
     * @param options where to read from, default: as Metaflow does here; `attempt` reads that attempt, default: the last finished
     */
    constructor(pathspec, options = {}, stored) {
        super(checkedPathspec(pathspec, 'Flow/1234/step/5/name'), openContext(options));
        this.#attempt = options.attempt;
        this.#artifact = stored && Promise.resolve(stored);
    }
    get parent() {
        return new Task(this.path.slice(0, 4).join('/'), this.context);
    }
    /**
     * The value. Plain Python values are JavaScript's; anything else is a `PythonObject` that names and describes it, for
     * no code is run to read it. @throws {NotFoundError}
     */
    get data() {
        return this.load().then((artifact) => this.context.source.value(this.path.slice(0, 4), artifact));
    }
    /**
     * The value, like `data`, unless it has more than so many bytes: reading takes several times the memory that the value has.
     * @throws {NotFoundError}, or an error that says that it is too large
     */
    async dataWithin(mostBytes) {
        return await this.context.source.value(this.path.slice(0, 4), await this.load(), mostBytes);
    }
    /** The SHA-1 of the pickled value. */
    get sha() {
        return this.load().then(({ sha }) => sha);
    }
    get finishedAt() {
        return this.createdAt;
    }
    async exists() {
        return (await this.#find()) !== undefined;
    }
    load() {
        this.#artifact ??= this.#find().then((artifact) => {
            if (!artifact)
                throw new NotFoundError(`${this.toString()} does not exist.`);
            return artifact;
        });
        return this.#artifact;
    }
    async #find() {
        const artifacts = await this.context.source.artifacts(this.path.slice(0, 4), this.#attempt, this.id);
        return artifacts.find((artifact) => artifact.id === this.id);
    }
}

;// CONCATENATED MODULE: ./build/client/logged-exception.js
/** The line with which Metaflow begins to tell of the exception that ended a task. */
const BEGIN = /^<.+> failed:$/;
const TRACEBACK = 'Traceback (most recent call last):';
/**
 * Reads from the stderr of a task that has failed what it has raised; `undefined` where it raised nothing. A task that was spun keeps
 * no artifacts, so its log is all that tells. Of an exception of Metaflow's own the log has no traceback, and not its class.
 */
function loggedException(stderr) {
    const lines = stderr.trimEnd().split('\n');
    const begin = lines.findLastIndex((line) => BEGIN.test(line));
    if (begin === -1)
        return undefined;
    const said = lines.slice(begin + 1).filter((line) => line !== 'Task failed.');
    const from = said.indexOf(TRACEBACK);
    if (from === -1)
        return ofMetaflow(said);
    const traceback = said.slice(from).join('\n').trimEnd().split('\n');
    const last = traceback.slice(traceback.lastIndexOf(TRACEBACK) + 1);
    const [first = '', ...more] = last.slice(last.findIndex((line) => !line.startsWith('  ')));
    const [, type = first, message = ''] = /^([\w.]+): ?(.*)$/s.exec(first) ?? [];
    return { type, message: [message, ...more].join('\n'), stacktrace: `${traceback.join('\n')}\n` };
}
function ofMetaflow(said) {
    const message = said
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join(' ');
    return message === ''
        ? undefined
        : { type: 'metaflow.exception.MetaflowException', message, stacktrace: undefined };
}

;// CONCATENATED MODULE: ./build/client/index.js



















/***/ })

};
