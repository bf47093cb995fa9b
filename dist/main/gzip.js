export const id = 6606;
export const ids = [6606];
export const modules = {

/***/ 3284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KZ: () => (/* binding */ unpacked),
/* harmony export */   bf: () => (/* binding */ isGzip),
/* harmony export */   kd: () => (/* binding */ gunzip)
/* harmony export */ });
/** Whether bytes are compressed by gzip, as Metaflow's datastore compresses artifacts. */
function isGzip(bytes) {
    return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
/** Bytes from the datastore, decompressed if necessary. @param maxBytes as for `gunzip` */
function unpacked(bytes, maxBytes) {
    return isGzip(bytes) ? gunzip(bytes, maxBytes) : bytes;
}
/** Decompresses gzip data. @param maxBytes throws if the result is larger. Default: no limit */
function gunzip(bytes, maxBytes) {
    const { gunzipSync } = process.getBuiltinModule('node:zlib');
    return gunzipSync(bytes, maxBytes === undefined ? {} : { maxOutputLength: maxBytes });
}


/***/ }),

/***/ 5:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ownFile),
/* harmony export */   Z: () => (/* binding */ readOwnJson)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _foreign_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23857);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10361);




/**
 * The real path of a file in a datastore. It must end in these names even after all links are resolved: whoever wrote
 * the data, possibly another job, must not make us read, and publish, any other file.
 * @throws {Error} if it does not, or the file does not exist
 */
function ownFile(file, names) {
    const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(file);
    if (real.endsWith(['', ...names].join(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)))
        return real;
    throw new Error(`${file} is not a file in the datastore`);
}
/** Verified directories by path, until the current synchronous work is done: a run has thousands of small files in few directories. */
const own = new Map();
function ownDirectory(directory, names) {
    const known = own.get(directory);
    if (known !== undefined)
        return known;
    const real = ownFile(directory, names);
    if (own.size === 0)
        setImmediate(() => own.clear());
    own.set(directory, real);
    return real;
}
/** The text of a file for which `ownFile` holds. In a verified directory, only a link could lead elsewhere. */
function ownText(root, names, maxBytes) {
    const directory = names.slice(0, -1);
    const file = `${ownDirectory([root, ...directory].join(node_path__WEBPACK_IMPORTED_MODULE_1__.sep), directory)}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}${names.at(-1)}`;
    try {
        return (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularText */ .Aj)(file, maxBytes, _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .READ_NO_LINK */ .iZ);
    }
    catch (error) {
        if (error.code !== 'ELOOP')
            throw error;
        return (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularText */ .Aj)(ownFile(file, names), maxBytes);
    }
}
/**
 * Reads a JSON object from a file that belongs to a datastore.
 * @param root the datastore's folder, below which the file has these names
 * @param onSize called with its approximate size in bytes
 * @throws {Error} if the file does not exist, or is larger than `maxBytes`
 */
function readOwnJson(root, names, maxBytes, onSize) {
    const text = ownText(root, names, maxBytes);
    onSize?.(text.length);
    return ((0,_foreign_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseForeignJson */ .Y)(text) ?? {});
}
//# sourceMappingURL=own-file.js.map

/***/ }),

/***/ 34080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   T2: () => (/* binding */ placeOfFile),
/* harmony export */   Un: () => (/* binding */ INCLUDED_FILE),
/* harmony export */   rY: () => (/* binding */ IncludedFile)
/* harmony export */ });
/* harmony import */ var _local_gzip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3284);
/* harmony import */ var _local_own_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5);
/* harmony import */ var _python_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32375);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10361);




/** The Metaflow class that is pickled as the value of an IncludeFile. */
const INCLUDED_FILE = 'metaflow.includefile.IncludedFile';
/** The value of an IncludeFile as a run stores it: the location of the file's content, not the content itself. */
class IncludedFile extends _python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM {
    constructor(args = []) {
        super(INCLUDED_FILE, args);
    }
    /** What Metaflow records about the file: where its content is, whether it is text, and its size. */
    get descriptor() {
        const { _descriptor: descriptor } = (this.state ?? {});
        return typeof descriptor === 'object' && descriptor !== null
            ? descriptor
            : {};
    }
    /** In bytes; `undefined` if an older Metaflow did not record it. */
    get size() {
        const { size } = this.descriptor;
        return typeof size === 'number' ? size : undefined;
    }
    toString() {
        return this.size === undefined ? '<file>' : `<file, ${this.size} bytes>`;
    }
}
/** Where Metaflow stored the file of a flow's IncludeFile; `undefined` for a URL that Metaflow did not create. */
function placeOfFile(value, flow) {
    const { url } = value.descriptor;
    const [, scheme, file] = /^(local|s3|azure|gs):\/\/(.+)$/.exec(typeof url === 'string' ? url : '') ?? [];
    const [sha1 = '', folder] = (file ?? '').split('/').reverse();
    if (scheme === undefined || file === undefined || folder !== flow || !/^[0-9a-f]{40}$/.test(sha1))
        return undefined;
    return { url: String(url), scheme, path: file, sha1 };
}
/**
 * The content of an IncludeFile: a string, or bytes if it was declared binary. Returns any other value unchanged, and
 * also one whose file cannot be read, is not where Metaflow stores such files, or has more than `maxBytes`. Mirrors
 * `metaflow.includefile.IncludedFile.decode`.
 */
async function contentOf(value, flow, maxBytes, fetchFile) {
    const place = value instanceof IncludedFile ? placeOfFile(value, flow) : undefined;
    if (!place)
        return value;
    const { type, 'sub-type': subType, is_text: isText, encoding } = value.descriptor;
    try {
        const stored = place.scheme === 'local' ? readHere(place, flow, maxBytes) : await fetchFile(place, maxBytes);
        const isPacked = type === 'uploader-v1' || subType === 'uploaded';
        const content = isPacked ? (0,_local_gzip_js__WEBPACK_IMPORTED_MODULE_1__/* .gunzip */ .kd)(stored, maxBytes) : stored;
        // Loaded here, because a flow's start must not wait for it.
        const { createHash } = process.getBuiltinModule('node:crypto');
        if (createHash('sha1').update(content).digest('hex') !== place.sha1)
            return value;
        return isText === true ? textOf(content, encoding) : new Uint8Array(content);
    }
    catch {
        return value;
    }
}
function readHere({ path, sha1 }, flow, maxBytes) {
    return (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)((0,_local_own_file_js__WEBPACK_IMPORTED_MODULE_3__/* .ownFile */ .P)(path, [flow, sha1]), maxBytes);
}
/** As Python reads a text file: with all line ends turned into `\n`. */
function textOf(content, encoding) {
    return decodedBy(typeof encoding === 'string' ? encoding : 'utf-8', content).replace(/\r\n?/g, '\n');
}
/** Maps Python's names for encodings; reads anything with an unknown name, or not in that encoding, as UTF-8. */
function decodedBy(encoding, content) {
    const name = encoding
        .toLowerCase()
        .replace(/[_ ]/g, '-')
        .replace(/^utf-?(8|16)(-(?:sig|[lb]e))?$/, 'utf-$1$2');
    if (/^(latin|iso)-?(8859-)?1$/.test(name))
        return content.toString('latin1');
    try {
        const keepsMark = name === 'utf-8';
        return new TextDecoder(name.replace('-sig', ''), { fatal: true, ignoreBOM: keepsMark }).decode(content);
    }
    catch {
        return content.toString('utf8');
    }
}
//# sourceMappingURL=included-file.js.map

/***/ }),

/***/ 45771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ numpyScalar),
/* harmony export */   s: () => (/* binding */ isNumpyFloat)
/* harmony export */ });
/* harmony import */ var _python_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32375);

/** The reader for each kind of number, by numpy's code for it. */
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
    f2: (view, little) => half(view.getUint16(0, little)),
    f4: (view, little) => view.getFloat32(0, little),
    f8: (view, little) => view.getFloat64(0, little),
    f16: (view, little) => (little ? extended(view) : undefined),
};
/**
 * The value of a numpy scalar: a metric is often a `numpy.float64`, a label a `numpy.str_`. `undefined` for anything
 * else, and for dates, complex numbers and records, which are not plain values.
 * @param copying called before a text of that many bytes is created: a pickle may contain the bytes once, and a thousand
 * scalars that use them
 */
function numpyScalar({ type, args }, copying) {
    const [dtype, bytes] = args;
    if (!_python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR */ .jf.test(type) || !(dtype instanceof _python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM) || !(bytes instanceof Uint8Array))
        return undefined;
    const [code] = dtype.args;
    if (typeof code !== 'string')
        return undefined;
    const byteOrder = Array.isArray(dtype.state) ? dtype.state[1] : undefined;
    const [kind, size] = [code.slice(0, 1), Number(code.slice(1))];
    if (kind === 'S')
        return bytes;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    if (kind === 'U') {
        if (bytes.length !== 4 * size)
            return undefined;
        copying(bytes.length);
        return characters(view, byteOrder !== '>');
    }
    const reader = Object.hasOwn(READERS, code) ? READERS[code] : undefined;
    return reader && bytes.length === size ? reader(view, byteOrder !== '>') : undefined;
}
/** Whether a numpy scalar is a floating-point number. */
function isNumpyFloat({ type, args: [dtype] }) {
    const [code] = dtype instanceof _python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM ? dtype.args : [];
    return _python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .SCALAR */ .jf.test(type) && typeof code === 'string' && code.startsWith('f');
}
/** Text with four bytes per character, padded with NULs to its array's width. */
function characters(view, littleEndian) {
    const points = Array.from({ length: view.byteLength / 4 }, (_, index) => view.getUint32(4 * index, littleEndian));
    if (points.some((point) => point > 0x10ffff))
        return undefined;
    return points
        .map((point) => String.fromCodePoint(point))
        .join('')
        .replace(/(?<!\0)\0+$/, '');
}
/** IEEE 754's binary16. */
function half(bits) {
    const sign = bits & 0x8000 ? -1 : 1;
    const [exponent, fraction] = [(bits >> 10) & 0x1f, bits & 0x3ff];
    if (exponent === 0x1f)
        return fraction === 0 ? sign * Infinity : NaN;
    return sign * (exponent === 0 ? fraction * 2 ** -24 : (1024 + fraction) * 2 ** (exponent - 25));
}
/**
 * x86's `long double`: 80 bits stored in 128. On other machines, these bytes have another format; there, and if they
 * are not valid in this format, the value stays undecoded.
 */
function extended(view) {
    if (process.arch !== 'x64')
        return undefined;
    const [high, significand] = [view.getUint16(8, true), view.getBigUint64(0, true)];
    const [sign, exponent] = [high & 0x8000 ? -1 : 1, high & 0x7fff];
    const isNormal = significand >> 63n === 1n;
    if (isNormal !== exponent > 0)
        return undefined;
    if (exponent === 0x7fff)
        return significand << 1n === 1n << 64n ? sign * Infinity : NaN;
    // In two steps, because the power alone may be out of range.
    return sign * Number(significand) * 2 ** -63 * 2 ** (exponent - 16383);
}
function narrowed(value) {
    return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}
//# sourceMappingURL=numpy-scalar.js.map

/***/ }),

/***/ 66171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ PickleMachine),
/* harmony export */   bT: () => (/* binding */ Dictionary),
/* harmony export */   z4: () => (/* binding */ PickleError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6695);
/* harmony import */ var _python_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32375);


/** The bytes are not a pickle that we can decode. */
class PickleError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ClientError */ .MZ {
    static {
        this.prototype.name = 'PickleError';
    }
}
const MARK = Symbol('mark');
/** A `dict` under construction: it may contain itself. */
class Dictionary {
    entries = [];
}
/** Executes a pickle's opcodes on a stack, as Python's unpickler does, but describes what the unpickler would call. */
class PickleMachine {
    #bytes;
    #at = 0;
    #memo = new Map();
    #stack = [];
    #result = MARK;
    /** Where the last float ended. */
    #afterFloat = -1;
    /** How many bytes may still be copied of what was read once. No honest value needs more than twice the whole pickle. */
    #copies;
    constructor(bytes) {
        this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        this.#copies = 2 * bytes.byteLength;
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
    /** Whether the result is a `float`, which as a number looks like an `int`: only STOP follows the last float. */
    get endsWithFloat() {
        return this.#afterFloat === this.#at - 1;
    }
    float(value) {
        this.#afterFloat = this.#at;
        this.push(value);
    }
    take(length) {
        if (length < 0 || this.#at + length > this.#bytes.length) {
            throw new PickleError(`The pickle ends early: expected ${length} bytes at byte ${this.#at}.`);
        }
        const taken = this.#bytes.subarray(this.#at, this.#at + length);
        this.#at += length;
        return taken;
    }
    uint(length) {
        return this.take(length).readUIntLE(0, length);
    }
    /** An eight-byte length; `take` rejects one that no pickle here can have. */
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
    /** Call this before copying something that was read: a pickle can ask for one large value a thousand times. */
    copying(size) {
        this.#copies -= size;
        if (this.#copies < 0)
            throw new PickleError('The pickle copies its content too often.');
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
/** A pickle can contain a long name once, and use it for a thousand globals. */
const MAX_NAME_LENGTH = 1_000;
function global(module, name) {
    if (typeof module !== 'string' || typeof name !== 'string')
        throw new PickleError('A global has no name.');
    return new _python_object_js__WEBPACK_IMPORTED_MODULE_1__/* .PythonGlobal */ .eO(checkedName(`${module}.${name}`));
}
function checkedName(name) {
    if (name.length > MAX_NAME_LENGTH)
        throw new PickleError('The name of a global is too long.');
    return name;
}
/** Describes what a callable would create, without creating it. */
function call(machine, callable, args) {
    const type = callable instanceof _python_object_js__WEBPACK_IMPORTED_MODULE_1__/* .PythonObject */ .OM ? checkedName((0,_python_object_js__WEBPACK_IMPORTED_MODULE_1__/* .calledType */ .Kg)(callable)) : 'unknown';
    const list = Array.isArray(args) ? args : [args];
    // Protocols 0 to 2 have no opcodes for sets.
    if (type === 'builtins.set' || type === '__builtin__.set') {
        const items = Array.isArray(list[0]) ? list[0] : [];
        machine.copying(items.length);
        return new Set(items);
    }
    if (type === '__builtin__.bytes' && list.length === 0)
        return new Uint8Array();
    if (type === '_codecs.encode' && typeof list[0] === 'string' && list[1] === 'latin1') {
        machine.copying(list[0].length);
        return new Uint8Array(Buffer.from(list[0], 'latin1'));
    }
    return new _python_object_js__WEBPACK_IMPORTED_MODULE_1__/* .PythonObject */ .OM(type, list);
}
function build(object, state) {
    if (object instanceof _python_object_js__WEBPACK_IMPORTED_MODULE_1__/* .PythonObject */ .OM)
        object.state = state;
    return object;
}
function append(container, values) {
    const target = container instanceof _python_object_js__WEBPACK_IMPORTED_MODULE_1__/* .PythonObject */ .OM ? container.items : container;
    if (target instanceof Set)
        for (const value of values)
            target.add(value);
    else if (Array.isArray(target))
        for (const value of values)
            target.push(value);
    else
        throw new PickleError('The pickle appends to something that is not a list.');
}
function setItems(container, values) {
    const pairs = [];
    for (let index = 0; index + 1 < values.length; index += 2)
        pairs.push([values[index], values[index + 1]]);
    const described = container instanceof _python_object_js__WEBPACK_IMPORTED_MODULE_1__/* .PythonObject */ .OM ? container.items : undefined;
    const target = container instanceof Dictionary ? container.entries : described;
    if (!target)
        throw new PickleError('The pickle sets items of something that is not a dictionary.');
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
    return narrowed(negative ? magnitude - (1n << BigInt(8 * bytes.length)) : magnitude);
}
function narrowed(value) {
    return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : value;
}
/**
 * The time to convert digits grows faster than their number. Python itself reads some thousand, and has written
 * integers as bytes since protocol 2.
 */
const MAX_DIGITS = 1_000_000;
function decimal(text) {
    if (text.length > MAX_DIGITS)
        throw new PickleError('An integer has too many digits.');
    if (!/^[+-]?\d+L?$/.test(text))
        throw new PickleError('Expected an integer, got other text.');
    return narrowed(BigInt(text.replace(/^\+|L$/g, '')));
}
/** Protocol 0 writes strings as Python source; this decodes only what `repr` produces for text. */
function quoted(text) {
    return text.slice(1, -1).replace(/\\(x[0-9a-f]{2}|.)/g, (_, escape) => {
        if (escape.startsWith('x') && escape.length === 3)
            return String.fromCharCode(parseInt(escape.slice(1), 16));
        return { n: '\n', r: '\r', t: '\t' }[escape] ?? escape;
    });
}
/**
 * UTF-8 that may contain single surrogates, as three bytes each (Python's `surrogatepass`): Python uses them for the
 * bytes of a file name that is not UTF-8.
 */
function unicode(bytes) {
    const text = bytes.toString('utf8');
    if (!text.includes('\ufffd'))
        return text;
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
function rawUnicode(text) {
    return text.replace(/\\u([0-9a-fA-F]{4})|\\U([0-9a-fA-F]{8})/g, (all, short, long) => {
        const point = parseInt(short ?? long ?? '', 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : all;
    });
}
/** The opcodes, with the names that Python's pickletools gives them. */
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
    P: (m) => m.push(new _python_object_js__WEBPACK_IMPORTED_MODULE_1__/* .PythonObject */ .OM('persistent', [m.line()])), // PERSID
    Q: (m) => m.push(new _python_object_js__WEBPACK_IMPORTED_MODULE_1__/* .PythonObject */ .OM('persistent', [m.pop()])), // BINPERSID
    '\x82': (m) => m.push(new _python_object_js__WEBPACK_IMPORTED_MODULE_1__/* .PythonObject */ .OM('extension', [m.uint(1)])), // EXT1
    '\x83': (m) => m.push(new _python_object_js__WEBPACK_IMPORTED_MODULE_1__/* .PythonObject */ .OM('extension', [m.uint(2)])), // EXT2
    '\x84': (m) => m.push(new _python_object_js__WEBPACK_IMPORTED_MODULE_1__/* .PythonObject */ .OM('extension', [m.uint(4)])), // EXT4
    '\x97': (m) => m.push(new _python_object_js__WEBPACK_IMPORTED_MODULE_1__/* .PythonObject */ .OM('buffer')), // NEXT_BUFFER
    '\x98': () => undefined, // READONLY_BUFFER
}).map(([code, handler]) => [
    code.charCodeAt(0),
    handler,
]));
const SPECIAL_FLOATS = new Map([
    ['nan', NaN],
    ['inf', Infinity],
    ['-inf', -Infinity],
]);
function float(text) {
    return SPECIAL_FLOATS.get(text) ?? Number(text);
}
//# sourceMappingURL=pickle-machine.js.map

/***/ }),

/***/ 96606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ decodePickle),
  _: () => (/* binding */ plainValue)
});

// EXTERNAL MODULE: ./build/client/pickle/included-file.js
var included_file = __webpack_require__(34080);
// EXTERNAL MODULE: ./build/client/pickle/numpy-scalar.js
var numpy_scalar = __webpack_require__(45771);
// EXTERNAL MODULE: ./build/client/own-value.js
var own_value = __webpack_require__(4122);
// EXTERNAL MODULE: ./build/client/pickle/pickle-machine.js
var pickle_machine = __webpack_require__(66171);
// EXTERNAL MODULE: ./build/client/pickle/python-object.js
var python_object = __webpack_require__(32375);
;// CONCATENATED MODULE: ./build/client/pickle/standard-container.js

/**
 * The content of a container whose class is known to be only a `dict` or list with other methods: those in Python's
 * `collections`, and Metaflow's class for part of a Config. `undefined` for anything else, for a container with
 * attributes of its own, and for one that was pickled in another way.
 */
function contentOfContainer({ type, args, state, items }) {
    if (state !== undefined)
        return undefined;
    const [first] = args;
    const hasItems = items.length > 0;
    switch (type) {
        case 'collections.OrderedDict':
            return args.length === 0 ? dict(items) : undefined;
        // The argument is the factory for missing entries.
        case 'collections.defaultdict':
            return args.length <= 1 ? dict(items) : undefined;
        case 'collections.Counter':
        case 'metaflow.user_configs.config_parameters.ConfigValue':
            return args.length === 1 && first instanceof pickle_machine/* Dictionary */.bT && !hasItems
                ? { kind: 'dict', entries: first.entries }
                : undefined;
        // The arguments are an empty tuple, and the maximum length.
        case 'collections.deque':
            return args.length === 0 || (args.length === 2 && Array.isArray(first) && first.length === 0)
                ? { kind: 'list', items }
                : undefined;
        default:
            return undefined;
    }
}
/** Entries were set one by one, each as a pair. */
function dict(pairs) {
    const isPair = (pair) => Array.isArray(pair) && pair.length === 2;
    return pairs.every(isPair) ? { kind: 'dict', entries: pairs } : undefined;
}
//# sourceMappingURL=standard-container.js.map
;// CONCATENATED MODULE: ./build/client/pickle/pickle.js






/**
 * Decodes a pickle of protocol 0 to 5. Plain values become JavaScript's: `int` a number, or a bigint beyond 2^53,
 * `float` a number, `str` a string, `bool` a boolean, `None` null, `bytes` a Uint8Array, `list` and `tuple` an array,
 * `set` and `frozenset` a Set, `dict` an object, or a Map if a key is not a string. A numpy scalar becomes the number
 * or text it holds; a container from Python's `collections`, or a part of a Config, becomes the dictionary or list that
 * it is; the value of an IncludeFile becomes an `IncludedFile`. Everything else becomes a PythonObject. Runs no code;
 * work and memory are bounded by the length of the bytes.
 * @throws {@link PickleError} if the bytes are not a pickle, or one that would take too much work or memory
 */
function decodePickle(bytes) {
    const machine = new pickle_machine/* PickleMachine */.EV(bytes);
    return plainValue(machine, machine.run());
}
/** Converts the result of a pickle machine to JavaScript values. @throws {PickleError} */
function plainValue(machine, made) {
    const values = { done: new Map(), copying: (size) => machine.copying(size) };
    return plain(made, values, 0);
}
/** A pickle may nest as deep as it is long; our stack may not. */
const DEEPEST = 1_000;
/** Converts dictionaries to objects and Maps, inside all containers, each once: they may contain each other. */
function plain(value, values, depth) {
    const { done } = values;
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array)
        return value;
    if (done.has(value))
        return done.get(value);
    if (depth > DEEPEST)
        throw new pickle_machine/* PickleError */.z4(`The value is nested deeper than ${DEEPEST} levels.`);
    const inner = (item) => plain(item, values, depth + 1);
    if (value instanceof pickle_machine/* Dictionary */.bT)
        return plainDictionary(value, value.entries, done, inner);
    if (value instanceof python_object/* PythonObject */.OM)
        return plainPythonObject(value, values, inner);
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
function plainPythonObject(object, { done, copying }, inner) {
    const scalar = (0,numpy_scalar/* numpyScalar */.Y)(object, copying);
    if (scalar !== undefined) {
        // Converted once, however often the pickle uses it.
        done.set(object, scalar);
        return scalar;
    }
    const held = object instanceof python_object/* PythonGlobal */.eO ? undefined : contentOfContainer(object);
    if (held?.kind === 'dict')
        return plainDictionary(object, held.entries, done, inner);
    if (held?.kind === 'list') {
        const list = [];
        done.set(object, list);
        for (const item of held.items)
            list.push(inner(item));
        return list;
    }
    const args = [];
    const described = object.type === included_file/* INCLUDED_FILE */.Un
        ? new included_file/* IncludedFile */.rY(args)
        : new (object instanceof python_object/* PythonGlobal */.eO ? python_object/* PythonGlobal */.eO : python_object/* PythonObject */.OM)(object.type, args);
    done.set(object, described);
    for (const argument of object.args)
        args.push(inner(argument));
    described.state = inner(object.state);
    for (const item of object.items)
        described.items.push(inner(item));
    return described;
}
function plainDictionary(dictionary, pairs, done, inner) {
    const entries = pairs.map(([key, item]) => [inner(key), item]);
    if (entries.every(([key]) => typeof key === 'string')) {
        const object = {};
        done.set(dictionary, object);
        for (const [key, item] of entries) {
            (0,own_value/* setOwn */.P)(object, key, inner(item));
        }
        return object;
    }
    const map = new Map();
    done.set(dictionary, map);
    for (const [key, item] of entries)
        map.set(key, inner(item));
    return map;
}
//# sourceMappingURL=pickle.js.map

/***/ })

};

//# sourceMappingURL=6606.index.js.map