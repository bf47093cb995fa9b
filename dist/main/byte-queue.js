export const id = 1795;
export const ids = [1795];
export const modules = {

/***/ 24552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ SMALL),
  O: () => (/* binding */ archivedFiles)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./build/archive/byte-queue.js
/** Takes bytes that arrive in pieces of any size, and returns them in the requested sizes. Holds only one piece and the request. */
class ByteQueue {
    #pieces;
    #piece = Buffer.alloc(0);
    constructor(pieces) {
        this.#pieces = pieces[Symbol.asyncIterator]();
    }
    /** The next `size` bytes, all at once. Rejects if there are fewer. */
    async take(size) {
        if (this.#piece.length >= size)
            return this.#cut(size);
        const parts = [];
        for await (const part of this.pieces(size))
            parts.push(part);
        return Buffer.concat(parts);
    }
    /** The next `size` bytes, as they arrive. Rejects if there are fewer. */
    async *pieces(size) {
        for (let left = size; left > 0;) {
            if (this.#piece.length === 0) {
                const next = await this.#pieces.next();
                if (next.done === true)
                    throw new Error('it ends too early');
                this.#piece = next.value;
            }
            const part = this.#cut(Math.min(left, this.#piece.length));
            left -= part.length;
            yield part;
        }
    }
    /** Reads on to the end, so that the checksums there are verified. Rejects if it is more than `most` bytes away. */
    async end(max) {
        for (let left = max - this.#piece.length; left >= 0;) {
            const next = await this.#pieces.next();
            if (next.done === true)
                return;
            left -= next.value.length;
        }
        throw new Error('it continues after its end');
    }
    #cut(size) {
        const part = this.#piece.subarray(0, size);
        this.#piece = this.#piece.subarray(size);
        return part;
    }
}

// EXTERNAL MODULE: ./build/archive/tar-header.js
var tar_header = __webpack_require__(70342);
;// CONCATENATED MODULE: ./build/archive/archived-files.js




/** Files up to this size are read at once, larger ones in pieces. */
const SMALL = 64 * 1024;
/** Programs pad archives with zeros, usually to 10 KiB. */
const MAX_TRAILING_BYTES = 1024 * 1024;
/**
 * The files in a `.tar.gz`, in order. Never holds more than a few hundred kilobytes, whatever the archive claims.
 * @throws {Error} if there is anything but plain files, the archive is damaged, or it cannot be read
 */
async function* archivedFiles(compressed, signal) {
    // Whoever reads the unpacked bytes gets the error, too.
    const unpacked = (0,external_node_stream_.pipeline)(compressed, (0,external_node_zlib_.createGunzip)({ chunkSize: 256 * 1024 }), () => undefined);
    if (signal)
        (0,external_node_stream_.addAbortSignal)(signal, unpacked);
    try {
        const bytes = new ByteQueue(unpacked);
        for (let header = await nextHeader(bytes); header; header = await nextHeader(bytes)) {
            const { size } = header;
            if (size <= SMALL) {
                yield { ...header, content: [await bytes.take(size)] };
            }
            else {
                const content = bytes.pieces(size);
                yield { ...header, content };
                await skip(content);
            }
            await bytes.take((0,tar_header/* padding */.Ms)(size));
        }
        await bytes.end(MAX_TRAILING_BYTES);
    }
    finally {
        unpacked.destroy();
    }
}
/** Skips the rest. */
async function skip(content) {
    for (let next = await content.next(); next.done !== true;)
        next = await content.next();
}
/** The header of the next file, with the path from the extended header before it, if there is one. */
async function nextHeader(bytes) {
    const header = (0,tar_header/* readTarHeader */.RO)(await bytes.take(tar_header/* BLOCK */.IE));
    if (!header?.isExtended)
        return header;
    if (header.size > tar_header/* MAX_EXTENDED_BYTES */.VB)
        throw new Error('it is damaged: a path is too long');
    const path = (0,tar_header/* extendedPath */.L4)(await bytes.take(header.size));
    await bytes.take((0,tar_header/* padding */.Ms)(header.size));
    const next = (0,tar_header/* readTarHeader */.RO)(await bytes.take(tar_header/* BLOCK */.IE));
    if (!next || next.isExtended)
        throw new Error('it is damaged: no file follows an extended header');
    return { ...next, path };
}
//# sourceMappingURL=archived-files.js.map

/***/ }),

/***/ 70342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IE: () => (/* binding */ BLOCK),
/* harmony export */   L4: () => (/* binding */ extendedPath),
/* harmony export */   Ms: () => (/* binding */ padding),
/* harmony export */   RO: () => (/* binding */ readTarHeader),
/* harmony export */   VB: () => (/* binding */ MAX_EXTENDED_BYTES),
/* harmony export */   pI: () => (/* binding */ tarHeader)
/* harmony export */ });
/** Everything in a tar file comes in blocks of this size. */
const BLOCK = 512;
/** The largest size that fits into eleven octal digits: 8 GiB. */
const MAX_FILE_BYTES = 0o77777777777;
/** POSIX's extended header: a file whose content describes the next file; here, its path. */
const EXTENDED = 'x';
/** No path is longer than file systems allow. */
const MAX_EXTENDED_BYTES = 8 * BLOCK;
/**
 * The header of a plain file in a tar archive, in POSIX's ustar format, after an extended header if the path is too
 * long for that. It contains no time, owner or mode, so the same run always gives the same bytes.
 * @throws {Error} if the format has no room for the size
 */
function tarHeader(path, size) {
    if (size > MAX_FILE_BYTES)
        throw new Error(`${path} is too large for an archive: ${size} bytes, at most ${MAX_FILE_BYTES}`);
    const split = splitName(path);
    if (split)
        return ustarHeader(split, size, '0');
    const text = Buffer.from(pathRecord(path));
    return Buffer.concat([
        ustarHeader(['', 'path'], text.length, EXTENDED),
        ...[text, Buffer.alloc(padding(text.length))],
        // Programs that do not know extended headers use this name.
        ustarHeader(['', path.slice(-20)], size, '0'),
    ]);
}
function ustarHeader([prefix, name], size, type) {
    const header = Buffer.alloc(BLOCK);
    header.write(name, 0);
    header.write('0000644\0' + '0000000\0' + '0000000\0', 100, 'latin1');
    header.write(`${size.toString(8).padStart(11, '0')}\0${'0'.repeat(11)}\0`, 124, 'latin1');
    header.write(type, 156, 'latin1');
    header.write('ustar\x0000', 257, 'latin1');
    header.write(prefix, 345);
    header.write(`${checksum(header).toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
    return header;
}
/** How many zero bytes follow a file's content. */
function padding(size) {
    return (BLOCK - (size % BLOCK)) % BLOCK;
}
/** Parses a header; `undefined` for the block of zeros that ends an archive. @throws {Error} for anything but a plain file */
function readTarHeader(header) {
    if (header.every((byte) => byte === 0))
        return undefined;
    const text = (from, to) => {
        const field = header.subarray(from, to);
        const end = field.indexOf(0);
        return field.toString('utf8', 0, end === -1 ? field.length : end);
    };
    const octal = (from, to) => {
        const digits = text(from, to).trim();
        if (!/^[0-7]+$/.test(digits))
            throw new Error('it is damaged: a number is wrong');
        return parseInt(digits, 8);
    };
    if (text(257, 263) !== 'ustar')
        throw new Error('it is not a tar archive in ustar format');
    if (octal(148, 156) !== checksum(header))
        throw new Error('it is damaged: a checksum is wrong');
    const [prefix, name, type] = [text(345, 500), text(0, 100), text(156, 157)];
    const path = prefix === '' ? name : `${prefix}/${name}`;
    if ((type !== '0' && type !== EXTENDED) || text(157, 257) !== '')
        throw new Error(`it contains ${JSON.stringify(path)}, which is not a plain file`);
    const [mode, size, mtime] = [octal(100, 108), octal(124, 136), octal(136, 148)];
    return { path, size, mode, mtime, isExtended: type === EXTENDED };
}
/** The path in an extended header's content. @throws {Error} for any other content */
function extendedPath(content) {
    const path = /^\d+ path=([^\n\0]+)\n$/.exec(content.toString('utf8'))?.[1];
    if (path === undefined || pathRecord(path) !== content.toString('utf8'))
        throw new Error("it contains an extended header that is not a plain file's path");
    return path;
}
/** The record begins with its own length in bytes. */
function pathRecord(path) {
    const rest = ` path=${path}\n`;
    const bytes = Buffer.byteLength(rest);
    let length = bytes;
    while (length !== bytes + String(length).length)
        length = bytes + String(length).length;
    return `${length}${rest}`;
}
/** The sum of all bytes, with those of the checksum itself counted as spaces. */
function checksum(header) {
    let sum = 8 * 0x20;
    for (let at = 0; at < BLOCK; at += 1)
        if (at < 148 || at >= 156)
            sum += header[at] ?? 0;
    return sum;
}
/** There is room for a name of 100 bytes, and 155 bytes for the directories before it; `undefined` if that is not enough. */
function splitName(path) {
    if (Buffer.byteLength(path) <= 100)
        return ['', path];
    for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) {
        const [prefix, name] = [path.slice(0, at), path.slice(at + 1)];
        if (Buffer.byteLength(name) <= 100 && Buffer.byteLength(prefix) <= 155)
            return [prefix, name];
    }
    return undefined;
}
//# sourceMappingURL=tar-header.js.map

/***/ }),

/***/ 69168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ts: () => (/* binding */ Commands),
/* harmony export */   Vo: () => (/* binding */ RUN_PROGRAM),
/* harmony export */   fI: () => (/* binding */ RUN_MODULE)
/* harmony export */ });
/* harmony import */ var _client_python_program_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63779);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38096);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7761);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20563);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6800);
/* harmony import */ var _without_credentials_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19643);



/** Runs a module as `-m` does, but from a different search path. */
const RUN_MODULE = 'import runpy; runpy.run_module(sys.argv.pop(1), run_name="__main__", alter_sys=True)';
/** Replaces the Python process by another program. */
const RUN_PROGRAM = 'import os; os.execvp(sys.argv[1], sys.argv[1:])';
/** Variables that would make pip install elsewhere, or not at all, and those of uv, which we configure as pip is. uv's cache stays. */
const ELSEWHERE = /^(?:PIP_(?:USER|TARGET|PREFIX|ROOT|PYTHON|DRY_RUN)|UV_(?!CACHE_DIR$).*)$/;
/** In characters. A longer line is replaced by its length, never cut: it may hold a secret, which is recognized only as a whole. */
const MAX_LINE_LENGTH = 1_000;
/** For a program that printed nothing, or a line that is longer than what is read of its output. */
const NOTHING_TO_QUOTE = 'it printed no line that can be shown';
/** Runs Python programs quietly, where and as the flow will run. They end with us, and with everything they started. */
class Commands {
    #cwd;
    #env;
    #cancel;
    #given;
    constructor({ cwd, env, cancel }) {
        this.#cwd = cwd;
        this.#given = env;
        this.#cancel = cancel;
        this.#env = Object.fromEntries(Object.entries(env).filter(([name]) => !ELSEWHERE.test(name)));
    }
    /** Where the programs run. */
    get cwd() {
        return this.#cwd;
    }
    /** The given variables with these names, even if the programs do not get them. */
    given(names) {
        const entries = Object.entries(this.#given).filter(([name, value]) => names.test(name) && value);
        return Object.fromEntries(entries);
    }
    /** Returns the last line that the program prints. @throws {UsageError} if it fails; `otherwise` says what was not done */
    async must({ python, program, args = [], env: more, lines = 1, withinMs: timeoutMs }, otherwise) {
        const env = (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .activated */ .c)(python, this.#cwd, { ...this.#env, ...more });
        const options = {
            ...{ python, program, args, cwd: this.#cwd, env, abortSignal: this.#cancel },
            ...{ maxMemory: _client_python_program_js__WEBPACK_IMPORTED_MODULE_1__/* .MEMORY_FOR_ANSWERS */ .c, timeoutMs },
        };
        const ended = await (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_2__/* .runPython */ .w)(options, ({ exit, stdoutFile, stderrFile }) => ({
            exitCode: exit.code,
            stdout: lastLines((0,_runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .logTail */ .R)(stdoutFile), 1),
            stderr: quotedLines(reasonIn((0,_runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .logTail */ .R)(stderrFile), lines)),
        })).catch((error) => ({ exitCode: undefined, stdout: [], stderr: error.message }));
        if (ended.exitCode !== 0)
            throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`${otherwise}: ${ended.stderr || NOTHING_TO_QUOTE}`);
        return ended.stdout.join('');
    }
    /** The same, or `undefined` if it fails. @throws the signal's reason if aborted */
    async might(command) {
        try {
            return await this.must(command, '');
        }
        catch {
            this.#cancel.throwIfAborted();
            return undefined;
        }
    }
}
/** pip ends with a link to help; what conflicts is above it. */
const CONFLICT = /^ERROR: Cannot install .*/m;
function reasonIn(stderr, lines) {
    const conflict = CONFLICT.exec(stderr)?.[0];
    return conflict === undefined ? lastLines(stderr, lines) : [conflict];
}
function lastLines(text, lines) {
    const last = text.trim().split('\n').slice(-lines);
    return last.map((line) => line.trim());
}
/** In one line. A requirements file may contain passwords that nothing else names. */
function quotedLines(lines) {
    const shortened = lines.map((line) => line.length > MAX_LINE_LENGTH
        ? `(a line of ${line.length} characters)`
        : (0,_without_credentials_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutCredentials */ .r)(line, '***@'));
    return shortened.join(' ');
}
//# sourceMappingURL=commands.js.map

/***/ }),

/***/ 55056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ removeLeftovers),
/* harmony export */   LL: () => (/* binding */ WHOSE_METAFLOW),
/* harmony export */   o_: () => (/* binding */ removeHalfRestored)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10361);




const HOUR_MS = 60 * 60 * 1000;
/** In an environment with requirements: whose Metaflow it uses, its own or its interpreter's. Written last. */
const WHOSE_METAFLOW = 'whose-metaflow';
/** An installation takes minutes; if it is older than this, it was killed. */
const HALF_INSTALLED_MS = 6 * HOUR_MS;
/** Ranges are resolved again each day, but a run may still be using the environment of an earlier day. */
const OF_ANOTHER_DAY_MS = 7 * 24 * HOUR_MS;
/**
 * `metaflow-<version>-<digest>` is a link to a directory whose name has six more characters, as has that of a uv that
 * is being downloaded, and of a directory that only shows whether we can write.
 */
const LINK = /^metaflow-(.+)-[0-9a-f]{16}$/;
const TEMPORARY_NAME = /^(?:metaflow-.+-[0-9a-f]{16}|uv-[\d.]+-\w+-\w+|writable)-\w{6}(?:\.link)?$/;
/**
 * Removes what killed installations left in a directory of environments, and environments that ranges resolved to on
 * earlier days. Keeps what cannot be removed.
 * @param isExact whether a version always stands for the same release
 */
async function removeLeftovers(directory, isExact) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory).catch(() => []);
    const kept = new Set();
    for (const name of names) {
        const version = LINK.exec(name)?.[1];
        if (version === undefined)
            continue;
        if (!isExact(version) && (await ageOf(directory, name)) > OF_ANOTHER_DAY_MS)
            (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .removeOwn */ .LO)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, name));
        else
            kept.add(node_path__WEBPACK_IMPORTED_MODULE_2__.basename(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, name)).catch(() => '')));
    }
    for (const name of names.filter((candidate) => TEMPORARY_NAME.test(candidate) && !kept.has(candidate)))
        if ((await ageOf(directory, name)) > oldest(node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, name)))
            (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .removeOwn */ .LO)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, name));
}
/** Removes directories that killed restorations left, by the beginning of their names. Keeps what cannot be removed. */
async function removeHalfRestored(directory, beginning) {
    for (const name of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(directory).catch(() => []))
        if (name.startsWith(beginning) && (await ageOf(directory, name)) > HALF_INSTALLED_MS)
            (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .removeOwn */ .LO)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, name));
}
/** An environment that was replaced may still be in use. */
function oldest(made) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(made, WHOSE_METAFLOW)) ? OF_ANOTHER_DAY_MS : HALF_INSTALLED_MS;
}
/** In milliseconds; 0 if it is gone. */
async function ageOf(directory, name) {
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, name)).catch(() => undefined);
    // eslint-disable-next-line no-restricted-properties -- A file's time is of the same clock.
    return found ? Date.now() - found.mtimeMs : 0;
}
//# sourceMappingURL=leftovers.js.map

/***/ }),

/***/ 34870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BE: () => (/* binding */ MAX_FILES),
/* harmony export */   F_: () => (/* binding */ packEnvironment),
/* harmony export */   IR: () => (/* binding */ unpackEnvironment),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   Qo: () => (/* binding */ unpackFiles),
/* harmony export */   So: () => (/* binding */ FILES_OF),
/* harmony export */   Yw: () => (/* binding */ isBelow)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _archive_archived_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24552);
/* harmony import */ var _leftovers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55056);




/** What an environment consists of, apart from what `venv` makes. */
const FOLDERS = ['bin', 'lib', 'share', 'include', 'etc'];
/** Lists all files and links of a directory. */
const FILES_OF = `
def files_of(root):
    for directory, folders, names in os.walk(root):
        folders.sort()
        links = [name for name in folders if os.path.islink(os.path.join(directory, name))]
        for name in sorted(names + links):
            yield os.path.relpath(os.path.join(directory, name), root)
`;
/** Prints a digest of all files, when each was last changed, and its identity. */
const STATE = `${FILES_OF}
import hashlib

def state_of(root):
    digest = hashlib.sha256()
    for name in files_of(root):
        found = os.lstat(os.path.join(root, name))
        digest.update(repr((name, found.st_mode, found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino)).encode())
    return digest.hexdigest()
`;
const STATE_PROGRAM = `${STATE}
print()
print(state_of(sys.argv[1]))
`;
/** Scripts begin with the environment's own path, which differs elsewhere; the link to it is the same everywhere. */
const PACK_PROGRAM = `${STATE}
import io, stat, tarfile
root, link, state, out, *parts = sys.argv[1:]
if state_of(root) != state:
    sys.exit("something has changed it since it was made")
with tarfile.open(out, "x:gz", compresslevel=1) as archive:
    for name in files_of(root):
        file = os.path.join(root, name)
        found = os.lstat(file)
        if name.split("/")[0] not in parts or (stat.S_ISLNK(found.st_mode) and name.startswith("bin/")):
            continue
        if not stat.S_ISREG(found.st_mode):
            sys.exit(name + " is not a plain file")
        about = tarfile.TarInfo(name)
        about.mode, about.mtime, about.size = found.st_mode & 0o755, int(found.st_mtime), found.st_size
        with open(file, "rb") as content:
            if name.startswith("bin/") and found.st_size < 1024 ** 2:
                text = content.read().replace(os.fsencode(root), os.fsencode(link))
                about.size = len(text)
                content = io.BytesIO(text)
            archive.addfile(about, content)
`;
/** The state that `packEnvironment` compares with. */
async function stateOf(python, environment, commands) {
    return await commands.must({ python, program: STATE_PROGRAM, args: [environment] }, 'The environment could not be inspected');
}
/** @throws {Error} if the environment has changed since it was created */
async function packEnvironment({ python, environment, link, state }, file, commands) {
    await commands.must({ python, program: PACK_PROGRAM, args: [environment, link, state, file, _leftovers_js__WEBPACK_IMPORTED_MODULE_2__/* .WHOSE_METAFLOW */ .LL, ...FOLDERS] }, 'the environment could not be packed');
}
/** How many files an archive may have. */
const MAX_FILES = 200_000;
const MAX_BYTES = 4 * 1024 ** 3;
/** Adds an archive's files to an environment that has just been created. @throws {Error} */
async function unpackEnvironment(archive, environment, signal) {
    const isOf = (name) => name === _leftovers_js__WEBPACK_IMPORTED_MODULE_2__/* .WHOSE_METAFLOW */ .LL || FOLDERS.some((folder) => name.startsWith(`${folder}/`));
    await unpackFiles(archive, environment, isOf, signal);
}
/**
 * Writes an archive's files to a directory: only plain files below it, and none that is already there.
 * @param isPart whether such an archive may contain a path
 * @throws {Error}
 */
async function unpackFiles(archive, directory, isPart, signal) {
    const folders = new Set();
    let [files, bytes] = [0, 0];
    for await (const archived of (0,_archive_archived_files_js__WEBPACK_IMPORTED_MODULE_3__/* .archivedFiles */ .O)(archive, signal)) {
        files += 1;
        bytes += archived.size;
        if (!isBelow(archived.path) || !isPart(archived.path))
            throw new Error(`it contains ${JSON.stringify(archived.path)}, which is not a file of an environment`);
        if (files > MAX_FILES || bytes > MAX_BYTES)
            throw new Error('it unpacks to more than an environment should');
        const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, archived.path);
        const folder = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file);
        if (!folders.has(folder))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
        folders.add(folder);
        await writeNew(file, archived);
    }
}
/** Whether a path leads nowhere but down. */
function isBelow(name) {
    return !name.split('/').some((part) => ['', '.', '..'].includes(part));
}
async function writeNew(file, { content, mode, mtime }) {
    const descriptor = created(file, (mode & 0o755) | 0o600);
    if (descriptor === undefined)
        return;
    try {
        for await (const piece of content)
            for (let at = 0; at < piece.length;)
                at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, piece, at);
        // Python compares it with what the byte code says.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.futimesSync)(descriptor, mtime, mtime);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** Its descriptor; `undefined` if there is such a file. */
function created(file, mode) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_EXCL, mode);
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return undefined;
        throw error;
    }
}
//# sourceMappingURL=packed-environment.js.map

/***/ }),

/***/ 19643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ hasCredentials),
/* harmony export */   r: () => (/* binding */ withoutCredentials)
/* harmony export */ });
/** Names and passwords in addresses. A password may contain an `@`. */
const CREDENTIALS = /:\/\/[^/?#\s]*@/g;
/** The text with something else in place of names and passwords in addresses. Some are new each hour. */
function withoutCredentials(text, instead = '') {
    return text.replace(CREDENTIALS, `://${instead}`);
}
/** Anaconda's and others' servers take a token as part of the path. */
const TOKEN_IN_PATH = /\/t\/[^/\s"]+\//;
/** Whether addresses in a text contain names, passwords, or tokens: a query may be one, as in an address that a store signed. */
function hasCredentials(text) {
    const hasQuery = text.split(/[\s"']/).some((word) => word.includes('://') && word.includes('?'));
    return hasQuery || withoutCredentials(text) !== text || TOKEN_IN_PATH.test(text);
}
//# sourceMappingURL=without-credentials.js.map

/***/ })

};

//# sourceMappingURL=1795.index.js.map