export const id = 7875;
export const ids = [7875];
export const modules = {

/***/ 48257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EnvironmentCache: () => (/* binding */ EnvironmentCache)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10361);
/* harmony import */ var _execution_plan_fitting_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3328);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77874);
/* harmony import */ var _resume_cache_service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21279);







/** How long downloading and unpacking a cached environment may take before a run installs one. */
const RESTORE_TIMEOUT_MS = 60_000;
/** How long the end of a step waits while an environment is saved. */
const SAVE_TIMEOUT_MS = 60_000;
/**
 * Environments in GitHub's cache. The key ends with the archive's digest, so a damaged archive is not used. The digest cannot prove who
 * made the archive: anyone who can write a branch's cache can write any key, so anything that gets published is built without the cache.
 */
class EnvironmentCache {
    #options;
    #ready;
    /** The entry that was found in the cache, whether it could be used or not. */
    #found;
    /** Whether the service has failed, so that we do not wait for it again. */
    #hasFailed = false;
    constructor(options) {
        this.#options = options;
    }
    /** The cache for a job; `undefined` if the job must not use one. */
    static of(mode, options) {
        return mode === 'off' || !(0,_resume_cache_service_js__WEBPACK_IMPORTED_MODULE_3__/* .mayUseCache */ .F2)(options.env) ? undefined : new EnvironmentCache(options);
    }
    /** Whether the environment came from the cache; `undefined` if none was needed. */
    get isHit() {
        return this.#ready && this.#ready.pack === undefined;
    }
    noteReady(ready) {
        this.#ready = ready;
    }
    async restore(name, unpack, signal) {
        const service = _resume_cache_service_js__WEBPACK_IMPORTED_MODULE_3__/* .CacheService */ ._C.of(this.#options.env, 'read', 'an environment');
        if (!service)
            return false;
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        let isDamaged = false;
        const found = await (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_4__/* .within */ .u)(RESTORE_TIMEOUT_MS, signal, tooLate(RESTORE_TIMEOUT_MS), async (limited) => {
            const entry = await service.newest(keyPrefix(name, this.#options.env), limited);
            if (!entry)
                return undefined;
            this.#found = entry.key;
            const archive = await service.read(entry, limited);
            try {
                await unpack(digested(archive, hash));
            }
            catch (error) {
                isDamaged = !archive.errored;
                throw error;
            }
            finally {
                // If nothing was unpacked, the connection would stay open.
                archive.destroy();
            }
            return entry;
        }).catch((error) => {
            this.#hasFailed = !signal.aborted && !isDamaged;
            throw error;
        });
        if (!found)
            return false;
        if (!found.key.endsWith(`-${hash.digest('hex')}`))
            throw new Error('its digest is not the one in its key');
        return true;
    }
    /** Saves an environment that was installed, if it has not changed since. Saving is optional, so we do not wait long for it. */
    async save(signal) {
        const { env, directory, note } = this.#options;
        const service = _resume_cache_service_js__WEBPACK_IMPORTED_MODULE_3__/* .CacheService */ ._C.of(env, 'write', 'an environment');
        const { name, pack } = this.#ready ?? {};
        if (!service || this.#hasFailed || name === undefined || pack === undefined)
            return;
        const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, 'environment.tar.gz');
        try {
            await (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_4__/* .within */ .u)(SAVE_TIMEOUT_MS, signal, tooLate(SAVE_TIMEOUT_MS), async (limited) => {
                const prefix = keyPrefix(name, env);
                // Another job of the matrix may have been faster.
                const newest = await service.newest(prefix, limited);
                if (newest !== undefined && newest.key !== this.#found)
                    return;
                await pack(file, limited);
                if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file).size > _resume_cache_service_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_CACHE_ENTRY_BYTES */ .X6)
                    throw new Error(`it has more than ${_resume_cache_service_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_CACHE_ENTRY_BYTES */ .X6 / 1024 ** 2} MiB`);
                await service.save(`${prefix}${digestOfArchive(file)}`, file, limited);
            });
        }
        catch (error) {
            if (!signal.aborted)
                note(`The environment could not be saved in the cache: ${error.message}`);
        }
        finally {
            (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .removeOwn */ .LO)(file);
        }
    }
}
function tooLate(limitMs) {
    return `it took more than ${limitMs / 1000} s`;
}
/** Packages for one runner image may not work on another. */
function keyPrefix(name, env) {
    const made = [name, process.platform, process.arch, env['ImageOS'] ?? ''];
    const digest = (0,_execution_plan_fitting_name_js__WEBPACK_IMPORTED_MODULE_6__/* .digestOf */ .ol)(made.join('\0'), 32);
    return `metaflow-runner-environment-${digest}-`;
}
/** The same pieces; the hash has seen all of them when they have been read. */
async function* digested(pieces, hash) {
    for await (const piece of pieces) {
        hash.update(piece);
        yield piece;
    }
}
function digestOfArchive(file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const piece of (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .piecesOfFile */ .Dh)(file, _resume_cache_service_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_CACHE_ENTRY_BYTES */ .X6))
        hash.update(piece);
    return hash.digest('hex');
}


/***/ }),

/***/ 13219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   Po: () => (/* binding */ tooLong),
/* harmony export */   dV: () => (/* binding */ AnswerError),
/* harmony export */   jl: () => (/* binding */ firstBytesOf),
/* harmony export */   mA: () => (/* binding */ streamOf),
/* harmony export */   mq: () => (/* binding */ saveBody),
/* harmony export */   sp: () => (/* binding */ limitedTo)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);



/** An answer that is not what was requested. */
class AnswerError extends Error {
    status;
    waitMs;
    /**
     * @param status the HTTP status; `undefined` for an unreadable answer
     * @param waitMs how long to wait before the service accepts requests again, in milliseconds, if it says so
     */
    constructor(message, status, waitMs) {
        super(message);
        this.status = status;
        this.waitMs = waitMs;
    }
}
/** A whole answer. @throws {AnswerError} if it has more bytes; those are not read */
async function bytesOf(answer, { who, maxBytes }) {
    const bytes = await firstBytesOf(answer, maxBytes + 1);
    if (bytes.length > maxBytes)
        throw tooLong({ who, maxBytes }, answer.status);
    return bytes;
}
/** The beginning of an answer; the rest is not read. */
async function firstBytesOf({ body }, maxBytes) {
    const parts = [];
    let length = 0;
    for await (const part of (body ?? [])) {
        parts.push(part);
        length += part.length;
        if (length >= maxBytes)
            break;
    }
    return Buffer.concat(parts).subarray(0, maxBytes);
}
/** An answer, as it arrives. Whoever reads it gets an AnswerError if it has more bytes. */
function streamOf(answer, { who, maxBytes }) {
    const body = node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.fromWeb(answer.body ?? new Blob([]).stream());
    const limited = limitedTo(maxBytes, () => tooLong({ who, maxBytes }, answer.status));
    return (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(body, limited, () => undefined);
}
/** Streams an answer to a file. @throws {AnswerError} if it has more bytes; the signal's reason */
async function saveBody(answer, file, limits, signal) {
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(streamOf(answer, limits), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(file), { signal });
}
/** Passes a limited number of bytes, and fails with the error at the next one. */
function limitedTo(maxBytes, tooMany) {
    let size = 0;
    return new node_stream__WEBPACK_IMPORTED_MODULE_1__.Transform({
        transform(bytes, _encoding, done) {
            size += bytes.length;
            if (size > maxBytes)
                done(tooMany());
            else
                done(null, bytes);
        },
    });
}
/** @param status the HTTP status */
function tooLong({ who, maxBytes }, status) {
    return new AnswerError(`${who} answered with more than ${maxBytes} bytes`, status);
}
//# sourceMappingURL=answer-body.js.map

/***/ })

};

//# sourceMappingURL=7875.index.js.map