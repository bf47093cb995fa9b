export const id = 2782;
export const ids = [2782];
export const modules = {

/***/ 1576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ cacheCarrier),
/* harmony export */   f: () => (/* binding */ saveInCache)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bundle_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26612);
/* harmony import */ var _cache_service_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21279);
/* harmony import */ var _carrier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26727);





/** How many earlier attempts are checked for a second bundle. */
const MAX_ATTEMPTS = 20;
/** GitHub's cache. Its entries belong to a repository and ref, so their keys include the workflow run. */
function cacheCarrier(cache, name, attempt) {
    return {
        name: 'cache',
        async offers(signal) {
            const earlier = Array.from({ length: Math.min(attempt - 1, MAX_ATTEMPTS) }, (_, at) => attempt - 1 - at);
            const [entry, ...seconds] = await Promise.all([
                cache.newest(name.cachePrefix, signal),
                ...earlier.map((of) => cache.newest(secondKey(`${name.cachePrefix}${of}`), signal)),
            ]);
            if (seconds.some((second) => second !== undefined))
                throw new _carrier_js__WEBPACK_IMPORTED_MODULE_2__/* .CoincidenceError */ .B(name.shown);
            const of = entry && name.attemptOf(entry.key);
            if (!entry || of === undefined || of >= attempt)
                return [];
            const download = async (directory, limit) => {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true });
                const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, _bundle_index_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLE_FILE */ .I);
                await cache.download(entry, file, limit);
                return file;
            };
            return [{ carrier: 'cache', attempt: of, download }];
        },
    };
}
/** Saves a bundle. A key can be used only once: whoever comes second uses a key of its own, which shows that two look the same. */
async function saveInCache(cache, key, file, signal) {
    try {
        await cache.save(key, file, signal);
    }
    catch (error) {
        if (!(error instanceof _cache_service_js__WEBPACK_IMPORTED_MODULE_4__/* .CacheRefusal */ .Z$))
            throw error;
        await cache.save(secondKey(key), file, signal);
    }
}
function secondKey(key) {
    return `${key}-2`;
}


/***/ }),

/***/ 26727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ CoincidenceError),
/* harmony export */   H: () => (/* binding */ TIME_LIMITS)
/* harmony export */ });
const TIME_LIMITS = { lookUpMs: 20_000, downloadMs: 300_000 };
/** Several jobs or steps look the same, so none of their bundles, in any carrier, is known to belong to this one. */
class CoincidenceError extends Error {
    constructor(name) {
        super(`several jobs or steps uploaded their results as "${name}", so it is unclear which of them are this step's: give each its own "id", with the input "id"`);
    }
}
//# sourceMappingURL=carrier.js.map

/***/ }),

/***/ 92782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   saveBundles: () => (/* binding */ saveBundles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bundle_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91746);
/* harmony import */ var _bundle_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33312);
/* harmony import */ var _bundle_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26612);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14304);
/* harmony import */ var _cache_carrier_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1576);
/* harmony import */ var _cache_service_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21279);
/* harmony import */ var _pending_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74257);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10361);








/** Only the action writes sealed files. */
const NOT_OURS = 'In the step’s directory, a file that requests a bundle is missing, or the action did not write it.';
/**
 * Makes the bundles that are recorded in a directory as pending, and saves each in all carriers. A bundle that was saved, or cannot be
 * made, is no longer pending; one that no carrier accepted stays pending as long as someone will try again. Never throws: the runs' own
 * results are unaffected.
 */
async function saveBundles(directory, options) {
    const { service, seal, signal, redactor, isFirstTry, reportProblem } = options;
    const hasGivenUp = () => signal.aborted;
    const refused = [];
    const reasons = new Set();
    for (const file of (0,_pending_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .pendingIn */ .fE)(directory)) {
        if (hasGivenUp())
            break;
        try {
            const pending = (0,_pending_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .readPending */ .ct)(file, seal);
            const problems = pending && (await makeAndSave(pending, file, options));
            if (!pending)
                reasons.add(NOT_OURS);
            else if (problems !== undefined) {
                refused.push({ file, pending, problems });
                if (isFirstTry && service.missing === undefined)
                    continue;
            }
        }
        catch (error) {
            if (hasGivenUp())
                break;
            const message = error instanceof _bundle_index_js__WEBPACK_IMPORTED_MODULE_3__/* .BundleError */ .r ? error.message : (error.stack ?? String(error));
            reasons.add(redactor.text(message));
        }
        (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .removeOwn */ .LO)(file);
    }
    if (reasons.size > 0)
        reportProblem(`No resume bundle was saved. ${[...reasons].join('\n')}`);
    if (refused.length > 0)
        reportRefused(refused, options);
}
/** How many runs a message names. */
const MAX_NAMED = 5;
/** Once for all bundles of a step: what blocks one, such as a limit of the service, blocks the others. */
function reportRefused(refused, { service, seal, isFirstTry, note, reportProblem }) {
    const runs = refused.map(({ pending: { request } }) => `${request.flowName}/${request.runId}`);
    const named = runs.slice(0, MAX_NAMED).join(', ');
    const all = runs.length > MAX_NAMED ? `${named} and ${runs.length - MAX_NAMED} more` : named;
    const their = runs.length === 1 ? 'its bundle' : 'their bundles';
    const lost = `${all} cannot be resumed by another attempt, because ${their} could not be saved`;
    if (service.missing !== undefined) {
        // Even if the missing service was already reported, say what that means here.
        const problem = `${lost}: ${service.missing}.`;
        if (!service.reportMissing(reportProblem, () => problem))
            note(problem);
        return;
    }
    const isReported = refused.every(({ pending }) => pending.isReported === true);
    const problems = [...new Set(refused.map((one) => one.problems))].join('; ');
    const next = isFirstTry ? ' The post step tries again at the end of the job.' : '';
    (isReported ? note : reportProblem)(`${lost} (${problems}).${next}`);
    if (!isFirstTry)
        return;
    try {
        for (const { file, pending } of refused)
            (0,_pending_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .writePending */ .bE)(file, seal, { ...pending, cacheKey: undefined, isReported: true });
    }
    catch {
        // The warning is then repeated.
    }
}
/** Resolves to the reason, if no carrier accepted the bundle. */
async function makeAndSave(pending, file, options) {
    const to = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), 'bundle-'));
    try {
        const bundle = await (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_5__/* .makeBundle */ .ND)(pending.request, options.redactor, options.signal);
        const archive = node_path__WEBPACK_IMPORTED_MODULE_1__.join(to, _bundle_index_js__WEBPACK_IMPORTED_MODULE_6__/* .BUNDLE_FILE */ .I);
        await (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_6__/* .writeBundle */ .M)(bundle, archive, options.signal);
        // If we are killed meanwhile, the next process must not find our own entry and mistake it for another job's.
        if (pending.cacheKey !== undefined)
            (0,_pending_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .writePending */ .bE)(file, options.seal, { ...pending, cacheKey: undefined });
        return await carry(archive, pending, bundle, options);
    }
    finally {
        (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .removeOwn */ .LO)(to);
    }
}
/** One carrier would be enough; the second is a backup in case the first loses the bundle. */
async function carry(archive, { name, cacheKey }, { manifest }, { service, signal, note }) {
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(archive);
    const cached = await attempted(() => cache(archive, cacheKey, size, signal));
    // The bundle is already compressed.
    const options = { compressionLevel: 0, signal };
    const uploaded = await attempted(() => (0,_client_index_js__WEBPACK_IMPORTED_MODULE_7__/* .unlessAborted */ .W)(service.upload(name, [archive], node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(archive), options), signal));
    if (manifest.status === 'successful')
        return undefined;
    if (uploaded.error && cached.error) {
        signal.throwIfAborted();
        return `artifacts: ${uploaded.error.message}; cache: ${cached.error.message}`;
    }
    const where = uploaded.error ? 'in the cache' : `as artifact ${uploaded.value?.name ?? name}`;
    note(`A resume bundle of ${manifest.pathspec} was saved ${where} (${Math.ceil(size / 1024)} KB): re-run the job to continue from there.`);
    return undefined;
}
async function cache(archive, key, size, signal) {
    const service = _cache_service_js__WEBPACK_IMPORTED_MODULE_8__/* .CacheService */ ._C.of(process.env, 'write');
    if (!service)
        throw new Error('this runner has no cache');
    if (key === undefined)
        throw new Error('not used');
    if (size > _cache_service_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_CACHE_ENTRY_BYTES */ .X6)
        throw new Error(`too large: ${size} bytes`);
    await (0,_cache_carrier_js__WEBPACK_IMPORTED_MODULE_9__/* .saveInCache */ .f)(service, key, archive, signal);
}
async function attempted(act) {
    try {
        return { value: await act() };
    }
    catch (error) {
        return { error: error };
    }
}
//# sourceMappingURL=save-bundles.js.map

/***/ }),

/***/ 26612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ BUNDLE_FILE),
/* harmony export */   M: () => (/* binding */ writeBundle)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
/* harmony import */ var _archive_tar_header_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70342);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10361);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91746);
/* harmony import */ var _make_bundle_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33312);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36100);










/** The name of a bundle's file within a workflow artifact. */
const BUNDLE_FILE = 'bundle.tar.gz';
/**
 * Writes a bundle as a `.tar.gz`, with the manifest first. The same run always gives the same bytes.
 * @param place the path of a file of our own, which is written completely or not at all, and replaces whatever was
 * there; the descriptor of a pipe or a device, which is closed afterwards; or a stream, which is not
 * @throws {BundleError}
 * @throws the signal's reason
 */
async function writeBundle(bundle, place, signal) {
    const part = typeof place === 'string' ? (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .temporaryFor */ .vM)(place) : undefined;
    try {
        const into = part === undefined ? writableTo(place) : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(part, { flags: 'wx' });
        // Level 1: the artifacts are already compressed, and the rest is small.
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(gathered(archive(bundle)), (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createGzip)({ level: 1 }), into, {
            end: typeof place !== 'object',
            ...(signal && { signal }),
        });
        if (typeof place === 'string')
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(part ?? '', place);
    }
    catch (error) {
        if (part !== undefined)
            (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .removeOwn */ .LO)(part);
        signal?.throwIfAborted();
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .BundleError */ .r)
            throw error;
        const to = typeof place === 'string' ? ` to ${place}` : '';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .BundleError */ .r(`The bundle could not be written${to}: ${error.message}`, {
            cause: error,
        });
    }
}
/** Writes to a pipe only as its reader reads, so that a stalled reader does not block us. */
function writableTo(place) {
    if (typeof place === 'object')
        return place;
    const descriptor = Number(place);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor).isFIFO()
        ? new node_net__WEBPACK_IMPORTED_MODULE_1__.Socket({ fd: descriptor, readable: false, writable: true })
        : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)('', { fd: descriptor });
}
async function* archive({ manifest, sources }) {
    const text = Buffer.from(`${JSON.stringify(manifest)}\n`);
    yield (0,_archive_tar_header_js__WEBPACK_IMPORTED_MODULE_6__/* .tarHeader */ .pI)(_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .MANIFEST_NAME */ .ir, text.length);
    yield text;
    yield Buffer.alloc((0,_archive_tar_header_js__WEBPACK_IMPORTED_MODULE_6__/* .padding */ .Ms)(text.length));
    for (const { path, size } of manifest.files) {
        const { file, bytes } = sources.get(path) ?? { file: path };
        yield (0,_archive_tar_header_js__WEBPACK_IMPORTED_MODULE_6__/* .tarHeader */ .pI)(path, size);
        if (bytes)
            yield bytes;
        else if (size <= _make_bundle_js__WEBPACK_IMPORTED_MODULE_8__/* .SMALL */ .o5)
            yield sized((0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegularFile */ .XF)(file, _make_bundle_js__WEBPACK_IMPORTED_MODULE_8__/* .SMALL */ .o5), size, file);
        else
            yield* pieces(file, size);
        yield Buffer.alloc((0,_archive_tar_header_js__WEBPACK_IMPORTED_MODULE_6__/* .padding */ .Ms)(size));
    }
    yield Buffer.alloc(2 * _archive_tar_header_js__WEBPACK_IMPORTED_MODULE_6__/* .BLOCK */ .IE);
}
async function* pieces(file, size) {
    let read = 0;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { end: size, highWaterMark: PIECE })) {
        read += chunk.length;
        yield chunk;
    }
    if (read !== size)
        throw changed(file);
}
function sized(bytes, size, file) {
    if (bytes.length !== size)
        throw changed(file);
    return bytes;
}
function changed(file) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .BundleError */ .r(`${file} changed while the bundle was made.`);
}
/** Large enough that the overhead per piece does not matter. */
const PIECE = 256 * 1024;
/** The same bytes in fewer pieces. */
async function* gathered(pieces) {
    let waiting = [];
    let size = 0;
    for await (const piece of pieces) {
        waiting.push(piece);
        size += piece.length;
        if (size < PIECE)
            continue;
        yield Buffer.concat(waiting);
        waiting = [];
        size = 0;
    }
    yield Buffer.concat(waiting);
}
//# sourceMappingURL=write-bundle.js.map

/***/ })

};

//# sourceMappingURL=2782.index.js.map