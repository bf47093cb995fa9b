export const id = 8774;
export const ids = [8774];
export const modules = {

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


/***/ }),

/***/ 62491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LG: () => (/* binding */ describeFiles),
/* harmony export */   Mk: () => (/* binding */ digestOfFile),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   Vq: () => (/* binding */ sha256OfFile),
/* harmony export */   o5: () => (/* binding */ SMALL)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10361);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6695);
/* harmony import */ var _client_own_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4122);
/* harmony import */ var _bundled_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77437);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91746);
/* harmony import */ var _included_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21217);








/**
 * The files that a resume needs, by their paths in the bundle.
 * @throws {BundleError} if an included file is missing; the signal's reason
 */
async function filesOf(run, request, tasks, signal) {
    const files = new Map();
    const add = (relative) => files.set(relative, run.ownFile(relative));
    for (const { stepName, taskId, attempt, data } of tasks) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
        signal?.throwIfAborted();
        for (const part of _bundled_path_js__WEBPACK_IMPORTED_MODULE_3__/* .TASK_PARTS */ .zJ)
            add((0,_bundled_path_js__WEBPACK_IMPORTED_MODULE_3__/* .taskPath */ .vI)(request, stepName, taskId, attempt, part));
        for (const [name, sha1] of Object.entries(data.objects)) {
            const blob = (0,_bundled_path_js__WEBPACK_IMPORTED_MODULE_3__/* .blobPath */ .nD)(request.flowName, sha1);
            if (files.has(blob))
                continue;
            add(blob);
            if ((0,_included_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isIncluded */ .R4)((0,_client_own_value_js__WEBPACK_IMPORTED_MODULE_5__/* .ownValue */ .e)(data.info, name)))
                addIncluded(run, request, name, sha1, files);
        }
    }
    return files;
}
/** An IncludeFile's value names a file outside of the run, which the bundle must contain too. */
function addIncluded(run, { flowName }, name, sha1, files) {
    const value = (0,_included_value_js__WEBPACK_IMPORTED_MODULE_4__/* .includedValue */ .eD)(run.blob(sha1), flowName);
    if (!value)
        return;
    try {
        files.set((0,_bundled_path_js__WEBPACK_IMPORTED_MODULE_3__/* .includedPath */ .yD)(flowName, value.sha1), (0,_client_index_js__WEBPACK_IMPORTED_MODULE_6__/* .ownFile */ .P)(value.file, [flowName, value.sha1]));
    }
    catch (error) {
        const reason = error.message;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .BundleError */ .r(`The file of the IncludeFile "${name}" cannot be included: ${reason}.`, {
            cause: error,
        });
    }
}
/** Files larger than this are read in pieces. */
const SMALL = 1024 * 1024;
/** Files are kept in memory, so that they are read only once, up to this many bytes altogether. */
const MAX_BYTES_IN_MEMORY = 64 * 1024 * 1024;
/** In bytes, for all files: a sparse file can have any size at no cost, and reading a terabyte takes an hour. */
const MAX_BYTES = 64 * 1024 ** 3;
/** The digests and sizes of files, which are given by their paths in the bundle. @throws {BundleError} */
async function describeFiles(paths, signal) {
    const files = [];
    const sources = new Map();
    let room = MAX_BYTES_IN_MEMORY;
    let total = 0;
    for (const [name, file] of paths) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
        signal?.throwIfAborted();
        try {
            const { size } = requireRegularFile(file);
            total += size;
            if (total > MAX_BYTES)
                throw tooLarge(file, size);
            const bytes = size <= Math.min(SMALL, room) ? (0,_client_index_js__WEBPACK_IMPORTED_MODULE_8__/* .readRegularFile */ .XF)(file) : undefined;
            const sha256 = bytes
                ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')
                : await sha256OfStream(file, size, signal);
            files.push({ path: name, size, sha256 });
            sources.set(name, bytes ? { file, bytes } : { file });
            room -= bytes?.length ?? 0;
        }
        catch (error) {
            signal?.throwIfAborted();
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .BundleError */ .r)
                throw error;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .BundleError */ .r(`${file} is needed to resume, but cannot be read: ${(0,_client_index_js__WEBPACK_IMPORTED_MODULE_9__/* .reasonOf */ .A3)(error)}`, {
                cause: error,
            });
        }
    }
    return { files, sources };
}
/** A flow may have put a pipe in the file's place, which might never end. */
function requireRegularFile(file) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file);
    if (!found.isFile())
        throw new Error('it is not a regular file');
    return found;
}
function tooLarge(file, size) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .BundleError */ .r(`A resume bundle can have at most ${MAX_BYTES / 1024 ** 3} GiB of files; the run exceeds that with ${file} (${size} bytes).`);
}
/** Reads no more than the size that the file had when it was checked. */
async function sha256OfStream(file, size, signal) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const options = { end: Math.max(0, size - 1), ...(signal && { signal }) };
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file, options))
        hash.update(chunk);
    return hash.digest('hex');
}
/** The digest by which we recognize the flow file that ran. */
function sha256OfFile(file) {
    return digestOfFile(file, 'sha256');
}
/**
 * In hexadecimal digits. Metaflow identifies an IncludeFile's content by `sha1`.
 * @param maxBytes as for `piecesOfFile`
 * @throws {Error} from the system, or if the file is larger
 */
function digestOfFile(file, algorithm, maxBytes) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    for (const piece of (0,_client_index_js__WEBPACK_IMPORTED_MODULE_8__/* .piecesOfFile */ .Dh)(file, maxBytes))
        hash.update(piece);
    return hash.digest('hex');
}
//# sourceMappingURL=bundled-files.js.map

/***/ }),

/***/ 77437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ bundledPath),
/* harmony export */   nD: () => (/* binding */ blobPath),
/* harmony export */   vI: () => (/* binding */ taskPath),
/* harmony export */   yD: () => (/* binding */ includedPath),
/* harmony export */   zJ: () => (/* binding */ TASK_PARTS)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92866);

/** The files of a task attempt that Metaflow reads on resume. */
const TASK_PARTS = ['attempt.json', 'data.json', 'DONE.lock'];
const TASK = /^([^/]+)\/([^/]+)\/(\d{1,3})\.(attempt\.json|data\.json|DONE\.lock)$/;
const SHA1 = /^[0-9a-f]{40}$/;
/** Parses a path from a run's bundle; `undefined` for any other path, which a bundle must not contain. */
function bundledPath(path, { flowName, runId }) {
    const ofRun = afterPrefix(path, `${flowName}/${runId}/`);
    const [, stepName, taskId, attempt, part] = TASK.exec(ofRun ?? '') ?? [];
    if ((0,_client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isIdentifier */ ._5)(stepName) && (0,_client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isIdentifier */ ._5)(taskId)) {
        return {
            kind: 'task',
            task: `${stepName}/${taskId}`,
            stepName,
            attempt: Number(attempt),
            part: part,
        };
    }
    const blob = afterPrefix(path, `${flowName}/data/`)?.slice(3);
    if (blob !== undefined && SHA1.test(blob) && path === blobPath(flowName, blob))
        return { kind: 'blob', sha1: blob };
    const included = afterPrefix(path, `data/${flowName}/`);
    if (included !== undefined && SHA1.test(included))
        return { kind: 'included', sha1: included };
    return undefined;
}
/** Where the datastore stores bytes whose uncompressed form has this SHA-1. */
function blobPath(flowName, sha1) {
    return `${flowName}/data/${sha1.slice(0, 2)}/${sha1}`;
}
/** Where the datastore stores the content of an IncludeFile. */
function includedPath(flowName, sha1) {
    return `data/${flowName}/${sha1}`;
}
function taskPath({ flowName, runId }, stepName, taskId, attempt, part) {
    return `${flowName}/${runId}/${stepName}/${taskId}/${attempt}.${part}`;
}
function afterPrefix(path, prefix) {
    return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
}
//# sourceMappingURL=bundled-path.js.map

/***/ }),

/***/ 91746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ BundleError)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6695);

/** A bundle that cannot be made, or cannot be trusted. Nothing was changed. */
class BundleError extends _client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RunnerError */ .Rn {
    static {
        this.prototype.name = 'BundleError';
    }
}
//# sourceMappingURL=errors.js.map

/***/ }),

/***/ 21217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R4: () => (/* binding */ isIncluded),
/* harmony export */   eD: () => (/* binding */ includedValue),
/* harmony export */   qP: () => (/* binding */ relocated)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96606);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34080);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91746);



const TYPE = 'metaflow.includefile.IncludedFile';
/** Whether an artifact is the value of an IncludeFile, according to its task. */
function isIncluded(info) {
    return info?.type === `<class '${TYPE}'>`;
}
/**
 * Reads such a value; `undefined` if the copy is not a local file, as with a remote datastore.
 * @throws {BundleError} if the value names a file that is not one of Metaflow's copies
 */
function includedValue(pickle, flowName) {
    const value = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePickle */ .P)(pickle);
    if (!(value instanceof _client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .IncludedFile */ .rY))
        return undefined;
    const { descriptor } = value;
    const place = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOfFile */ .T2)(value, flowName);
    if (!place)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BundleError */ .r(`An IncludeFile names ${String(descriptor['url'])}, which is not a copy that Metaflow made.`);
    return place.scheme === 'local' ? { file: place.path, sha1: place.sha1, descriptor } : undefined;
}
/** The pickle of such a value that names a copy in another place, and the pickle's SHA-1, which is its name. */
function relocated({ descriptor }, file) {
    const pickle = Buffer.concat([
        Buffer.from('\x80\x02cmetaflow.includefile\nIncludedFile\n)\x81', 'latin1'),
        pickled({ _descriptor: { ...descriptor, url: `local://${file}` }, _cached_size: null }),
        Buffer.from('b.'),
    ]);
    return { pickle, sha1: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(pickle).digest('hex') };
}
/** Opcodes of pickle protocol 2 for the contents of a descriptor: strings, booleans, numbers, and dictionaries of them. */
function pickled(value) {
    if (value === null)
        return Buffer.from('N');
    if (typeof value === 'boolean')
        return Buffer.from(value ? [0x88] : [0x89]);
    if (typeof value === 'number' || typeof value === 'bigint')
        return Buffer.from(`L${value}L\n`);
    if (typeof value === 'string') {
        const text = Buffer.from(value, 'utf8');
        const length = Buffer.alloc(4);
        length.writeUInt32LE(text.length);
        return Buffer.concat([Buffer.from('X'), length, text]);
    }
    const items = Object.entries(value).flatMap(([key, item]) => [pickled(key), pickled(item)]);
    return Buffer.concat([Buffer.from('}('), ...items, Buffer.from('u')]);
}
//# sourceMappingURL=included-value.js.map

/***/ }),

/***/ 34686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ LocalRun)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84497);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3284);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10361);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6695);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(86164);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(96606);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(92866);
/* harmony import */ var _bundled_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77437);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91746);
/* harmony import */ var _task_data_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(77917);
/* harmony import */ var _task_metadata_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3524);








/** Limit in bytes for the values we read to make a bundle: flags, the graph, and the parameters that a manifest shows. */
const MAX_VALUE_BYTES = 64 * 1024 * 1024;
const MAX_RECORD_BYTES = 16 * 1024 * 1024;
/** A run in a local datastore's folder, read as Metaflow reads it on resume: without `_meta`. */
class LocalRun {
    #root;
    #name;
    #finished = new Map();
    /** @param root the `.metaflow` folder */
    constructor(root, name) {
        this.#root = root;
        this.#name = name;
    }
    get exists() {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(this.#directory(), { throwIfNoEntry: false })?.isDirectory() ?? false;
    }
    /**
     * The tasks that a resume would not execute again, including `_parameters`: those whose last attempt is done and had
     * no exception. If a task's last attempt is not done, the task does not count, whatever an earlier attempt did.
     * @throws the signal's reason
     */
    async finishedTasks(signal) {
        const finished = [];
        for (const stepName of (0,_client_index_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsIn */ .Qv)(this.#directory())) {
            for (const taskId of (0,_client_index_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsIn */ .Qv)(this.#directory(stepName))) {
                // Lets signals be handled between tasks, however many there are.
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
                signal?.throwIfAborted();
                const task = this.#finishedTask(stepName, taskId);
                if (task)
                    finished.push(task);
            }
        }
        return finished;
    }
    /** The graph that it has stored; `undefined` if the run had not started. */
    get ownGraph() {
        const parameters = this.#finishedTaskOf('_parameters');
        return parameters && this.graph(parameters);
    }
    /** Whether its last step has finished. */
    get isSuccessful() {
        const last = this.ownGraph?.steps.find(({ next }) => next.length === 0)?.name;
        return last !== undefined && this.#finishedTaskOf(last) !== undefined;
    }
    /** An artifact's uncompressed bytes. @throws {BundleError} */
    blob(sha1) {
        const file = this.ownFile((0,_bundled_path_js__WEBPACK_IMPORTED_MODULE_4__/* .blobPath */ .nD)(this.#name.flowName, sha1));
        try {
            return (0,_client_index_js__WEBPACK_IMPORTED_MODULE_5__/* .unpacked */ .KZ)((0,_client_index_js__WEBPACK_IMPORTED_MODULE_6__/* .readRegularFile */ .XF)(file, MAX_VALUE_BYTES), MAX_VALUE_BYTES);
        }
        catch (error) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .BundleError */ .r(`${file} cannot be read: ${(0,_client_index_js__WEBPACK_IMPORTED_MODULE_8__/* .reasonOf */ .A3)(error)}`, { cause: error });
        }
    }
    /** The real path of one of its files, after checking that no link leads out of the datastore. @throws {BundleError} */
    ownFile(relative) {
        const file = this.#file(relative);
        try {
            return (0,_client_index_js__WEBPACK_IMPORTED_MODULE_9__/* .ownFile */ .P)(file, relative.split('/'));
        }
        catch (error) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .BundleError */ .r(`${file} is needed to resume, but cannot be read: ${(0,_client_index_js__WEBPACK_IMPORTED_MODULE_8__/* .reasonOf */ .A3)(error)}`, {
                cause: error,
            });
        }
    }
    #file(relative) {
        return node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.#root, relative);
    }
    graph({ data }) {
        const sha1 = data.objects['_graph_info'];
        return sha1 === undefined ? undefined : (0,_client_index_js__WEBPACK_IMPORTED_MODULE_10__/* .flowGraph */ .j)((0,_client_index_js__WEBPACK_IMPORTED_MODULE_11__/* .decodePickle */ .P)(this.blob(sha1)));
    }
    /** The run's tags and system tags, if the metadata is local too. */
    tags() {
        const { tags, system_tags: systemTags } = this.#json(`${this.#name.flowName}/${this.#name.runId}/_meta/_self.json`);
        const texts = (list) => (Array.isArray(list) ? list.map(String) : []);
        return { tags: texts(tags), systemTags: texts(systemTags) };
    }
    /** What the metadata says about these tasks; `undefined` if it is not kept in files. @throws the signal's reason */
    async metadata(tasks, signal) {
        const { flowName, runId } = this.#name;
        const names = tasks.map(({ stepName, taskId }) => `${stepName}/${taskId}`);
        return await (0,_task_metadata_js__WEBPACK_IMPORTED_MODULE_12__/* .readRunMetadata */ .m)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.#root, flowName), { runId, tasks: names }, signal);
    }
    /** The first finished task of a step; its name may come from an artifact. */
    #finishedTaskOf(stepName) {
        if (!(0,_client_index_js__WEBPACK_IMPORTED_MODULE_13__/* .isIdentifier */ ._5)(stepName))
            return undefined;
        for (const taskId of (0,_client_index_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsIn */ .Qv)(this.#directory(stepName))) {
            const task = this.#finishedTask(stepName, taskId);
            if (task)
                return task;
        }
        return undefined;
    }
    #finishedTask(stepName, taskId) {
        const names = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_3__/* .namesIn */ .wX)(this.#directory(stepName, taskId));
        const attempts = names.flatMap((name) => /^(\d+)\.attempt\.json$/.exec(name)?.[1] ?? []).map(Number);
        const attempt = Math.max(-1, ...attempts);
        if (!names.includes(`${attempt}.DONE.lock`) || !names.includes(`${attempt}.data.json`))
            return undefined;
        const file = (0,_bundled_path_js__WEBPACK_IMPORTED_MODULE_4__/* .taskPath */ .vI)(this.#name, stepName, taskId, attempt, 'data.json');
        const data = this.#json(file);
        if (!(0,_task_data_js__WEBPACK_IMPORTED_MODULE_14__/* .isTaskData */ .U)(data))
            return undefined;
        const ok = data.objects['_task_ok'];
        if (ok === undefined || !this.#isTrue(ok))
            return undefined;
        return { stepName, taskId, attempt, data };
    }
    #isTrue(sha1) {
        const known = this.#finished.get(sha1);
        if (known !== undefined)
            return known;
        const value = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_11__/* .decodePickle */ .P)(this.blob(sha1)) === true;
        this.#finished.set(sha1, value);
        return value;
    }
    /** Empty if the file cannot be read, or is not part of the datastore. */
    #json(relative) {
        try {
            return (0,_client_index_js__WEBPACK_IMPORTED_MODULE_9__/* .readOwnJson */ .Z)(this.#root, relative.split('/'), MAX_RECORD_BYTES);
        }
        catch {
            return {};
        }
    }
    #directory(...below) {
        return node_path__WEBPACK_IMPORTED_MODULE_1__.join(this.#root, this.#name.flowName, this.#name.runId, ...below);
    }
}
//# sourceMappingURL=local-run.js.map

/***/ }),

/***/ 36100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   ZJ: () => (/* binding */ MAX_MANIFEST_BYTES),
/* harmony export */   ir: () => (/* binding */ MANIFEST_NAME),
/* harmony export */   uB: () => (/* binding */ FORMAT)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92866);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91746);
/* harmony import */ var _bundled_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77437);
/* harmony import */ var _shown_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26732);
/* harmony import */ var _task_metadata_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3524);





const FORMAT = 1;
const MANIFEST_NAME = 'manifest.json';
/** Room for about 300,000 files. */
const MAX_MANIFEST_BYTES = 64 * 1024 * 1024;
/** For its length, a manifest has the most parts if it has a list of two items for each field of each task's metadata. */
const MAX_PARTS = MAX_MANIFEST_BYTES / 10;
/** Parses a manifest that anyone may have written. @throws {BundleError} */
function parseManifest(text) {
    const fields = asObject(parseJson(text), 'it');
    if (fields['format'] !== FORMAT) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BundleError */ .r(`The bundle has format ${JSON.stringify((0,_shown_value_js__WEBPACK_IMPORTED_MODULE_1__/* .shownValue */ .J)(fields['format']))}; this version reads format ${FORMAT}.`);
    }
    const string = (key) => asString(fields[key], key);
    const optional = (key) => (fields[key] === null ? null : string(key));
    const manifest = {
        format: FORMAT,
        flowName: asName(fields['flowName'], 'flowName'),
        flowFile: string('flowFile'),
        flowFileSha256: optional('flowFileSha256'),
        runId: asRunId(fields['runId'], 'runId'),
        pathspec: string('pathspec'),
        status: asStatus(fields['status']),
        failure: optional('failure'),
        parameters: asObject(fields['parameters'], 'parameters'),
        configs: asStrings(fields['configs'], 'configs'),
        tags: asTags(fields['tags']),
        requestSha256: optional('requestSha256'),
        metaflowVersion: optional('metaflowVersion'),
        pythonVersion: optional('pythonVersion'),
        datastore: string('datastore'),
        steps: asList(fields['steps'], 'steps').map(asStep),
        origins: asList(fields['origins'], 'origins').map(asOrigin),
        source: optional('source'),
        files: asList(fields['files'], 'files').map(asFile),
        metadata: fields['metadata'] === undefined ? undefined : asMetadata(fields['metadata']),
    };
    if (manifest.pathspec !== `${manifest.flowName}/${manifest.runId}`)
        throw malformed('pathspec');
    refuseStrangePaths(manifest);
    return manifest;
}
function asTags(value) {
    const tags = asStrings(value, 'tags');
    if (tags.some(_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isTagTooLong */ .T3))
        throw malformed('tags');
    return tags;
}
/** Each file must be where Metaflow would store it for this run, and must appear only once. */
function refuseStrangePaths(manifest) {
    const seen = new Set();
    for (const { path } of manifest.files) {
        if (!(0,_bundled_path_js__WEBPACK_IMPORTED_MODULE_3__/* .bundledPath */ .A7)(path, manifest) || seen.has(path)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BundleError */ .r(`The bundle's manifest lists ${JSON.stringify((0,_shown_value_js__WEBPACK_IMPORTED_MODULE_1__/* .shownValue */ .J)(path))}, which does not belong in a bundle.`);
        }
        seen.add(path);
    }
}
function parseJson(text) {
    try {
        return (0,_client_index_js__WEBPACK_IMPORTED_MODULE_4__/* .parseForeignJson */ .Y)(text, MAX_PARTS);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BundleError */ .r(`The bundle's manifest is not JSON: ${error.message}`, { cause: error });
    }
}
function malformed(key) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BundleError */ .r(`The bundle's manifest is malformed: ${key}.`);
}
function asObject(value, key) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw malformed(key);
    return value;
}
function asList(value, key) {
    if (!Array.isArray(value))
        throw malformed(key);
    return value;
}
function asString(value, key) {
    if (typeof value !== 'string')
        throw malformed(key);
    return value;
}
function asStrings(value, key) {
    return asList(value, key).map((item) => asString(item, key));
}
function asNumber(value, key) {
    if (typeof value !== 'number' || !(value >= 0) || value > Number.MAX_SAFE_INTEGER)
        throw malformed(key);
    return value;
}
/** One of Metaflow's names, which becomes a directory and an argument: it must not contain anything else. */
function asName(value, key) {
    if (!(0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isIdentifier */ ._5)(value))
        throw malformed(key);
    return value;
}
/** Besides its runs, a flow's folder contains the folder of all artifacts. */
function asRunId(value, key) {
    const id = asName(value, key);
    if (id === 'data' || id === '_meta')
        throw malformed(key);
    return id;
}
function asStatus(value) {
    const known = [
        'running',
        'failed',
        'timeout',
        'cancelled',
        'killed',
        'successful',
    ];
    const status = known.find((candidate) => candidate === value);
    if (!status)
        throw malformed('status');
    return status;
}
function asStep(value) {
    const { name, type, next, finishedTasks, seconds } = asObject(value, 'steps');
    return {
        name: asName(name, 'steps'),
        type: asString(type, 'steps'),
        next: asStrings(next, 'steps'),
        finishedTasks: asNumber(finishedTasks, 'steps'),
        seconds: asNumber(seconds, 'steps'),
    };
}
function asOrigin(value) {
    const { runId, source } = asObject(value, 'origins');
    return {
        runId: asRunId(runId, 'origins'),
        source: source === null ? null : asString(source, 'origins'),
    };
}
function asMetadata(value) {
    const { userName, createdAt, systemTags, tasks } = asObject(value, 'metadata');
    return {
        userName: asUserName(userName),
        createdAt: asInstant(createdAt),
        systemTags: asStrings(systemTags, 'metadata'),
        tasks: mapped(asObject(tasks, 'metadata'), asTask),
    };
}
/** It is part of each metadata file, and of a tag. */
function asUserName(value) {
    const name = asString(value, 'metadata');
    if ((0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isTagTooLong */ .T3)(name))
        throw malformed('metadata');
    return name;
}
/** Metaflow and its decorators record a few dozen fields for a task; each becomes a file. */
const MAX_FIELDS = 1000;
function asTask(value) {
    const { createdAt, fields } = asObject(value, 'metadata');
    const named = asObject(fields, 'metadata');
    const names = Object.keys(named);
    if (names.length > MAX_FIELDS || !names.every((name) => _task_metadata_js__WEBPACK_IMPORTED_MODULE_5__/* .FIELD_NAME */ .V.test(name)))
        throw malformed('metadata');
    return { createdAt: asInstant(createdAt), fields: mapped(named, asField) };
}
function asField(entry) {
    const [value, type, createdAt] = asList(entry, 'metadata');
    return [value, asString(type, 'metadata'), asInstant(createdAt)];
}
/** It becomes part of a file's name. */
function asInstant(value) {
    const milliseconds = asNumber(value, 'metadata');
    if (!Number.isSafeInteger(milliseconds) || milliseconds < 0)
        throw malformed('metadata');
    return milliseconds;
}
function mapped(values, read) {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, read(value)]));
}
function asFile(value) {
    const { path, size, sha256 } = asObject(value, 'files');
    const bytes = asNumber(size, 'files');
    const digest = asString(sha256, 'files');
    if (!Number.isInteger(bytes) || !/^[0-9a-f]{64}$/.test(digest))
        throw malformed('files');
    return { path: asString(path, 'files'), size: bytes, sha256: digest };
}
//# sourceMappingURL=manifest.js.map

/***/ }),

/***/ 26732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ shownValue)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32375);

/** Longer texts are cut: a manifest is for people, and small. */
const MAX_TEXT_LENGTH = 500;
/** A parameter's value as JSON, for display: long texts are cut, and objects are described. */
function shownValue(value) {
    if (typeof value === 'bigint')
        return integerText(value);
    if (typeof value === 'string')
        return cut(value);
    if (value instanceof _client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM)
        return String(value);
    if (value instanceof Uint8Array)
        return `<${value.length} bytes>`;
    if (value instanceof Map)
        return shownValue(objectOrPairs([...value]));
    if (value instanceof Set)
        return shownValue([...value]);
    if (typeof value !== 'object' || value === null)
        return value ?? null;
    const text = JSON.stringify(value, (_, item) => inJson(item));
    return text.length > MAX_TEXT_LENGTH ? cut(text) : JSON.parse(text);
}
function inJson(value) {
    if (typeof value === 'bigint')
        return integerText(value);
    if (value instanceof _client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM)
        return String(value);
    if (value instanceof Map)
        return objectOrPairs([...value]);
    return value instanceof Set ? [...value] : value;
}
/** An object or, if two keys of a dictionary are the same as text, a list of key-value pairs. */
function objectOrPairs(pairs) {
    const members = pairs.map(([key, item]) => [String(key), item]);
    return new Set(members.map(([name]) => name)).size === pairs.length ? Object.fromEntries(members) : pairs;
}
/** Longer integers would be cut, and take too long to convert: a list may contain one fifty thousand times. */
const MAX_INTEGER = 10n ** BigInt(MAX_TEXT_LENGTH);
function integerText(value) {
    return value < MAX_INTEGER && value > -MAX_INTEGER ? String(value) : '<integer>';
}
function cut(text) {
    return text.length > MAX_TEXT_LENGTH ? `${text.slice(0, MAX_TEXT_LENGTH)}…` : text;
}
//# sourceMappingURL=shown-value.js.map

/***/ }),

/***/ 77917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isTaskData),
/* harmony export */   a: () => (/* binding */ readTaskData)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10361);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91746);



/** In bytes; bundles do not contain larger ones. */
const MAX_BYTES = 16 * 1024 * 1024;
const MAX_PARTS = 200_000;
/** For one task; each becomes a file of the restored run. */
const MAX_ARTIFACTS = 10_000;
/** Reads such a file from an unpacked bundle. @throws {BundleError} */
function readTaskData(directory, file) {
    try {
        const text = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegularText */ .Aj)(node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, file), MAX_BYTES);
        const data = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseForeignJson */ .Y)(text, MAX_PARTS);
        if (!isTaskData(data))
            throw new Error('it lists no artifacts');
        if (Object.keys(data.objects).length > MAX_ARTIFACTS)
            throw new Error(`it lists more than ${MAX_ARTIFACTS} artifacts`);
        return data;
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BundleError */ .r(`The bundle's ${file} is malformed: ${error.message}.`, {
            cause: error,
        });
    }
}
function isTaskData(data) {
    const { objects, info } = data ?? {};
    return (isObject(objects) &&
        Object.values(objects).every((sha1) => typeof sha1 === 'string') &&
        isObject(info) &&
        Object.values(info).every(isObject));
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
//# sourceMappingURL=task-data.js.map

/***/ }),

/***/ 3524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ FIELD_NAME),
/* harmony export */   m: () => (/* binding */ readRunMetadata)
/* harmony export */ });
/* harmony import */ var _client_own_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4122);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92866);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84497);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5);




/** A field's name becomes part of a file's name. */
const FIELD_NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$/;
/**
 * Reads the metadata of tasks, each named `<step>/<task>`; `undefined` if the run's metadata is not kept in files.
 * @throws the signal's reason
 */
async function readRunMetadata(flowDirectory, { runId, tasks: names }, signal) {
    const run = readJson(flowDirectory, runId, '_meta', '_self.json');
    if (!run)
        return undefined;
    const { user_name: userName, ts_epoch: createdAt, system_tags: systemTags } = run;
    const tasks = [];
    for (const task of names) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
        signal?.throwIfAborted();
        const [stepName = '', taskId = ''] = task.split('/');
        const metadata = executedTask(flowDirectory, { runId, stepName, taskId }, new Set());
        if (metadata)
            tasks.push([task, metadata]);
    }
    return {
        userName: typeof userName === 'string' ? userName : '',
        createdAt: Number(createdAt ?? 0),
        systemTags: Array.isArray(systemTags) ? systemTags.map(String) : [],
        tasks: Object.fromEntries(tasks),
    };
}
/** The fields that mark a clone. */
const OF_CLONES = 'origin-task-id';
/**
 * For a clone, returns the metadata of the task that was executed, because where a bundle is restored, the clone's
 * origin cannot be looked up. The attempt stays the clone's own, because its files are named after it.
 */
function executedTask(flowDirectory, task, seen) {
    const own = recorded(flowDirectory, task.runId, task.stepName, task.taskId, '_meta');
    const originId = own?.fields[OF_CLONES]?.[0];
    if (!own || !(0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isIdentifier */ ._5)(originId))
        return own;
    const { [OF_CLONES]: _, ...fields } = own.fields;
    const runId = String(fields['origin-run-id']?.[0]);
    const key = `${runId}/${originId}`;
    const origin = seen.has(key) || !(0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isIdentifier */ ._5)(runId)
        ? undefined
        : executedTask(flowDirectory, { ...task, runId, taskId: originId }, new Set([...seen, key]));
    if (!origin)
        return { ...own, fields };
    const kept = Object.fromEntries(['attempt', 'attempt-done', 'origin-run-id'].flatMap((name) => {
        const field = (0,_client_own_value_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .e)(fields, name);
        return field
            ? [[name, [field[0], field[1], (0,_client_own_value_js__WEBPACK_IMPORTED_MODULE_3__/* .ownValue */ .e)(origin.fields, name)?.[2] ?? field[2]]]]
            : [];
    }));
    return { createdAt: origin.createdAt, fields: { ...fields, ...origin.fields, ...kept } };
}
function recorded(flowDirectory, ...below) {
    const self = readJson(flowDirectory, ...below, '_self.json');
    if (!self)
        return undefined;
    const newest = new Map();
    for (const name of (0,_client_index_js__WEBPACK_IMPORTED_MODULE_4__/* .namesIn */ .wX)(node_path__WEBPACK_IMPORTED_MODULE_0__.join(flowDirectory, ...below))) {
        const [, field = '', at = 0] = /^sysmeta_(.+)_(\d+)\.json$/.exec(name) ?? [];
        if (FIELD_NAME.test(field) && Number(at) >= (newest.get(field)?.at ?? 0))
            newest.set(field, { name, at: Number(at) });
    }
    const fields = [...newest].flatMap(([field, { name, at }]) => {
        const { value, type, ts_epoch: createdAt } = readJson(flowDirectory, ...below, name) ?? {};
        return value === undefined
            ? []
            : [
                [
                    field,
                    [value, typeof type === 'string' ? type : field, Number(createdAt ?? at)],
                ],
            ];
    });
    return { createdAt: Number(self['ts_epoch'] ?? 0), fields: Object.fromEntries(fields) };
}
/** In bytes. */
const MAX_RECORD_BYTES = 1024 * 1024;
function readJson(flowDirectory, ...below) {
    try {
        const names = [node_path__WEBPACK_IMPORTED_MODULE_0__.basename(flowDirectory), ...below];
        return (0,_client_index_js__WEBPACK_IMPORTED_MODULE_5__/* .readOwnJson */ .Z)(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(flowDirectory), names, MAX_RECORD_BYTES);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=task-metadata.js.map

/***/ }),

/***/ 84497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qv: () => (/* binding */ objectsIn),
/* harmony export */   oA: () => (/* binding */ MAX_NAMES),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _identifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92866);


/** How many names of a directory to read: a flow can leave more than anyone has time for. */
const MAX_NAMES = 50_000;
/** A directory of at most this size has a few thousand names and is read in one call, which takes half the time. */
const SMALL_BYTES = 64 * 1024;
/** A change within the same step of the file system's clock as the previous one does not show: steps take some milliseconds. */
const SETTLED_MS = 2000;
/** The directory that was listed last, unless it may be changing: a caller often asks several questions about one task. */
let latest;
/** The names of a directory's entries; empty if it does not exist. */
function namesIn(directory) {
    try {
        const { size, ctimeMs: changedAt } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(directory);
        if (size > SMALL_BYTES)
            return entriesIn(directory).map(({ name }) => name);
        if (latest?.directory === directory && latest.changedAt === changedAt)
            return latest.names;
        const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory);
        // eslint-disable-next-line no-restricted-properties -- A file's time is of the same clock.
        latest = Date.now() - changedAt > SETTLED_MS ? { directory, changedAt, names } : undefined;
        return names;
    }
    catch {
        return [];
    }
}
/**
 * The names of objects, such as runs and tasks, that have a folder in a directory of Metaflow's local datastore. Skips
 * names that cannot be Metaflow's.
 */
function objectsIn(directory) {
    return entriesIn(directory)
        .filter((entry) => entry.isDirectory() && entry.name !== '_meta' && (0,_identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .isIdentifier */ ._5)(entry.name))
        .map(({ name }) => name);
}
function entriesIn(directory) {
    const entries = [];
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(directory).size <= SMALL_BYTES)
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { withFileTypes: true });
        const opened = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.opendirSync)(directory, { bufferSize: 256 });
        try {
            while (entries.length < MAX_NAMES) {
                const entry = opened.readSync();
                if (!entry)
                    break;
                entries.push(entry);
            }
        }
        finally {
            opened.closeSync();
        }
    }
    catch {
        return [];
    }
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}
//# sourceMappingURL=directory.js.map

/***/ })

};

//# sourceMappingURL=8774.index.js.map