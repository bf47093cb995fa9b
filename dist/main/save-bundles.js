export const id = 2782;
export const ids = [2782];
export const modules = {

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
    if (key === undefined || !(0,_cache_service_js__WEBPACK_IMPORTED_MODULE_8__/* .mayUseCache */ .F2)(process.env))
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


/***/ })

};

//# sourceMappingURL=2782.index.js.map