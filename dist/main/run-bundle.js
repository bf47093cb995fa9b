export const id = 3634;
export const ids = [3634];
export const modules = {

/***/ 1576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ cacheCarrier),
/* harmony export */   f: () => (/* binding */ saveInCache)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _bundle_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6612);
/* harmony import */ var _cache_service_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1279);
/* harmony import */ var _carrier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6727);





/** How many earlier attempts are checked for a second bundle. */
const MOST_ATTEMPTS = 20;
/** GitHub's cache. Its entries belong to a repository and ref, so their keys include the workflow run. */
function cacheCarrier(cache, name, attempt) {
    return {
        name: 'cache',
        async offers(signal) {
            const earlier = Array.from({ length: Math.min(attempt - 1, MOST_ATTEMPTS) }, (_, at) => attempt - 1 - at);
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

/***/ 1279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KL: () => (/* binding */ LARGEST_IN_CACHE),
/* harmony export */   Z$: () => (/* binding */ CacheRefusal),
/* harmony export */   _C: () => (/* binding */ CacheService)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3857);
/* harmony import */ var _network_asked_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6118);
/* harmony import */ var _network_answer_body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3219);
/* harmony import */ var _network_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1179);






/** The service rejected an entry, as it does if the key exists. */
class CacheRefusal extends Error {
}
/** In bytes: GitHub keeps 10 GB of cache for a repository, and would evict other entries for ours. */
const LARGEST_IN_CACHE = 512 * 1024 * 1024;
/** The service's own answers are a few hundred bytes. */
const LONGEST_ANSWER = 1024 * 1024;
const MOST_PARTS = 10_000;
/**
 * The part of GitHub's cache that a single file needs. GitHub's own package unpacks downloads to any place that the archive names, cannot
 * be cancelled, and writes errors into the job's annotations: all of that is unsuitable for something optional.
 */
class CacheService {
    #url;
    #token;
    #version;
    constructor(url, token, kind) {
        this.#version = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`metaflow-runner: ${kind}`).digest('hex');
        this.#url = url;
        this.#token = token;
    }
    /** The job's cache service; `undefined` if the runner has none, or denies access. */
    static of(env, access, kind = 'a resume bundle') {
        const { ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token } = env;
        const mode = env['ACTIONS_CACHE_MODE']?.trim().toLowerCase();
        const denied = mode === 'none' || mode === (access === 'read' ? 'write-only' : 'read');
        return env['ACTIONS_CACHE_SERVICE_V2'] && url && token && !denied
            ? new CacheService(url, token, kind)
            : undefined;
    }
    /** The newest entry whose key starts with the prefix. */
    async newest(prefix, signal) {
        const asked = { key: prefix, restore_keys: [prefix], version: this.#version };
        const answer = await this.#call('GetCacheEntryDownloadURL', asked, signal);
        const [key, url] = [answer.text('matched_key'), answer.text('signed_download_url')];
        return answer.ok && key !== undefined && url !== undefined ? { key, url } : undefined;
    }
    /** @throws {Error} also if the entry is larger than anything we save */
    async download({ url }, file, signal) {
        const response = await (0,_network_request_js__WEBPACK_IMPORTED_MODULE_2__/* .request */ .E)(url, { signal });
        if (!response.ok || !response.body)
            throw new Error(`the cache's storage answers ${response.status}`);
        await (0,_network_answer_body_js__WEBPACK_IMPORTED_MODULE_3__/* .saveBody */ .mq)(response, file, { who: "the cache's storage", mostBytes: LARGEST_IN_CACHE }, signal);
    }
    /** Saves a file. Entries are immutable: if the key exists, this fails. */
    async save(key, file, signal) {
        const created = await this.#call('CreateCacheEntry', { key, version: this.#version }, signal);
        const url = created.text('signed_upload_url');
        if (!created.ok || url === undefined)
            throw new CacheRefusal(`the cache rejected the entry: ${created.text('message') ?? 'no reason given'}`);
        const body = await (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openAsBlob)(file);
        const headers = { 'x-ms-blob-type': 'BlockBlob', 'content-type': 'application/octet-stream' };
        const response = await (0,_network_request_js__WEBPACK_IMPORTED_MODULE_2__/* .request */ .E)(url, { method: 'PUT', body, headers, signal });
        await response.body?.cancel();
        if (!response.ok)
            throw new Error(`the cache's storage answers ${response.status}`);
        const entry = { key, size_bytes: String(body.size), version: this.#version };
        const done = await this.#call('FinalizeCacheEntryUpload', entry, signal);
        if (!done.ok)
            throw new Error(`the cache did not keep the entry: ${done.text('message') ?? 'no reason given'}`);
    }
    async #call(method, message, signal) {
        const url = new URL(`/twirp/github.actions.results.api.v1.CacheService/${method}`, this.#url);
        const response = await (0,_network_request_js__WEBPACK_IMPORTED_MODULE_2__/* .request */ .E)(url, {
            method: 'POST',
            headers: { 'content-type': 'application/json', authorization: `Bearer ${this.#token}` },
            body: JSON.stringify(message),
            signal,
        });
        const bytes = await (0,_network_answer_body_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$$)(response, { who: 'the cache', mostBytes: LONGEST_ANSWER });
        const text = bytes.toString('utf8');
        const answered = `the cache answers ${response.status}${(0,_network_asked_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(text)}`;
        if (response.status === 409)
            throw new CacheRefusal(answered);
        if (!response.ok)
            throw new Error(answered);
        return answerOf((0,_client_index_js__WEBPACK_IMPORTED_MODULE_5__/* .parseForeignJson */ .Y)(text, MOST_PARTS));
    }
}
/** Protobuf's JSON spells names in two ways, and readers must accept both. */
function answerOf(fields) {
    const camelCase = (name) => name.replace(/_(.)/g, (_, letter) => letter.toUpperCase());
    return {
        ok: fields['ok'] === true,
        text(name) {
            const value = fields[name] ?? fields[camelCase(name)];
            return typeof value === 'string' && value !== '' ? value : undefined;
        },
    };
}
//# sourceMappingURL=cache-service.js.map

/***/ }),

/***/ 6727:
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

/***/ 3634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RunBundle: () => (/* binding */ RunBundle)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/ci/resume/run-request.js + 1 modules
var run_request = __webpack_require__(5809);
// EXTERNAL MODULE: ./build/execution/resume/resume-from-bundle.js + 7 modules
var resume_from_bundle = __webpack_require__(7140);
// EXTERNAL MODULE: ./build/action/artifacts/artifact-name.js
var artifact_name = __webpack_require__(5373);
;// CONCATENATED MODULE: ./build/action/resume/bundle-name.js

/** @param workflowRunId cache entries belong to the repository, so their keys include the workflow run */
function bundleName(identity, run, workflowRunId) {
    const prefix = (0,artifact_name/* attemptPrefix */.eB)('resume', identity, run);
    const recordPrefix = (0,artifact_name/* attemptPrefix */.eB)('report', identity);
    const cachePrefix = `metaflow-runner-${workflowRunId ?? ''}-${prefix}`;
    return {
        ofThisAttempt: (0,artifact_name/* artifactName */.Cs)('resume', identity, run),
        cacheKey: `${cachePrefix}${identity.attempt}`,
        cachePrefix,
        attemptOf: (name) => (0,artifact_name/* attemptIn */.XZ)(name, name.startsWith(cachePrefix) ? cachePrefix : prefix),
        attemptOfRecord: (name) => (0,artifact_name/* attemptIn */.XZ)(name, recordPrefix),
        shown: recordPrefix.slice('metaflow-report-'.length, -'-attempt-'.length),
    };
}
//# sourceMappingURL=bundle-name.js.map
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/action/artifacts/artifact-source.js
var artifact_source = __webpack_require__(5651);
// EXTERNAL MODULE: ./build/action/network/answer-body.js
var answer_body = __webpack_require__(3219);
// EXTERNAL MODULE: ./build/bundle/archive/write-bundle.js
var write_bundle = __webpack_require__(6612);
// EXTERNAL MODULE: ./build/action/artifacts/zip-entry.js
var zip_entry = __webpack_require__(2765);
// EXTERNAL MODULE: ./build/action/resume/carrier.js
var resume_carrier = __webpack_require__(6727);
// EXTERNAL MODULE: ./build/client/regular-file.js
var regular_file = __webpack_require__(361);
;// CONCATENATED MODULE: ./build/action/resume/artifact-carrier.js









/** The artifacts of this workflow run, or, with `findBy`, of any workflow run through the REST API. */
function artifactCarrier(name, attempt, findBy) {
    const carrier = findBy ? 'REST' : 'artifacts';
    return {
        name: carrier,
        async offers(signal) {
            const source = findBy ? (0,artifact_source/* restSource */["if"])(process.env, findBy) : (0,artifact_source/* resultsSource */.Wu)(process.env);
            const { artifacts, isCut } = await source.list(signal);
            refuseCoincidence(artifacts, name, attempt);
            // If a step uploaded a bundle twice, the second is the better informed one.
            const newestFirst = [...artifacts].sort((first, second) => second.id - first.id);
            const offers = newestFirst.flatMap((artifact) => {
                const of = name.attemptOf(artifact.name);
                return of === undefined || of >= attempt ? [] : [artifactOffer(carrier, artifact, of, source)];
            });
            // Another job's artifacts may be beyond the cut, and look the same.
            if (isCut)
                throw new Error(`the list ends after ${artifacts.length} artifacts, and there may be more`);
            return offers;
        },
    };
}
/** In bytes: the limit for downloads, whatever size a list claims, and for artifacts of unknown size. */
const MOST_BYTES = 10 * 1024 ** 3;
const MOST_WITHOUT_SIZE = 1024 ** 3;
/** A list may give the size of the content of an archive. */
const MARGIN_BYTES = 1024 ** 2;
/** GitHub's answer for an expired artifact; lists still contain it. */
const GONE = 410;
/** Our own bundle reader rejects a bundle whose content leaves its place. */
function artifactOffer(carrier, artifact, attempt, source) {
    const { size } = artifact;
    return {
        carrier,
        attempt,
        size,
        async download(directory, signal) {
            (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
            const archive = external_node_path_.join(directory, 'archive.zip');
            const mostBytes = size > 0 ? Math.min(size + MARGIN_BYTES, MOST_BYTES) : MOST_WITHOUT_SIZE;
            try {
                await source.save(artifact, archive, { mostBytes, withinMs: resume_carrier/* TIME_LIMITS */.H.downloadMs, signal });
                const file = external_node_path_.join(directory, write_bundle/* BUNDLE_FILE */.I);
                if (!(await (0,zip_entry/* unpackEntry */.$)(archive, isBundleFile, file, signal)))
                    throw new Error('the artifact contains no bundle');
                return file;
            }
            catch (error) {
                throw error instanceof answer_body/* AnswerError */.dV && error.status === GONE
                    ? new Error(EXPIRED, { cause: error })
                    : error;
            }
            finally {
                (0,regular_file/* removeOwn */.LO)(archive);
            }
        },
    };
}
const EXPIRED = `the artifact has expired: the repository's settings limit how long artifacts are kept`;
/** The file is in a folder named like the artifact; older versions uploaded it without a folder. */
function isBundleFile(place) {
    const [file, ...folders] = place.split('/').reverse();
    return file === write_bundle/* BUNDLE_FILE */.I && folders.length <= 1;
}
/**
 * In one attempt, one step uploads everything for a run: the step's records and the run's bundles. If several did, several jobs or steps
 * look the same, and nobody could tell whose bundle is whose, even if only one of them failed. The same is true if another one has uploaded
 * something in this very attempt.
 */
function refuseCoincidence(listed, name, attempt) {
    const producers = new Map();
    for (const { name: candidate } of listed) {
        const of = name.attemptOf(candidate) ?? name.attemptOfRecord(candidate);
        if (of === undefined || of > attempt)
            continue;
        const producer = (0,artifact_name/* producerIn */.Ce)(candidate);
        if (of === attempt || (producers.get(of) ?? producer) !== producer)
            throw new resume_carrier/* CoincidenceError */.B(name.shown);
        producers.set(of, producer);
    }
}
//# sourceMappingURL=artifact-carrier.js.map
// EXTERNAL MODULE: ./build/action/artifacts/artifact-service.js
var artifact_service = __webpack_require__(9271);
// EXTERNAL MODULE: ./build/action/resume/cache-carrier.js
var cache_carrier = __webpack_require__(1576);
// EXTERNAL MODULE: ./build/action/resume/cache-service.js
var cache_service = __webpack_require__(1279);
;// CONCATENATED MODULE: ./build/action/resume/carriers.js





/** The carriers available to this job, best first, for what earlier attempts of its workflow run saved. */
function carriersOf(env, name, { attempt, isSure }, token) {
    const { GITHUB_RUN_ID: runId } = env;
    const carriers = [];
    if ((0,artifact_service/* hasArtifactService */.o)(env))
        carriers.push(artifactCarrier(name, attempt));
    const cache = cache_service/* CacheService */._C.of(env, 'read');
    if (cache && runId)
        carriers.push(isSure ? (0,cache_carrier/* cacheCarrier */.Z)(cache, name, attempt) : UNSURE);
    const workflowRun = (0,artifact_source/* ownWorkflowRun */.bA)(env, token);
    if (workflowRun)
        carriers.push(artifactCarrier(name, attempt, workflowRun));
    return carriers;
}
/** The cache does not show what other jobs have saved. */
const UNSURE = {
    name: 'cache',
    offers: () => Promise.reject(new Error('not used, because another job may look the same: set the input "id" to use it')),
};
//# sourceMappingURL=carriers.js.map
// EXTERNAL MODULE: ./build/runner/process/deadline.js
var process_deadline = __webpack_require__(1653);
;// CONCATENATED MODULE: ./build/action/resume/find-bundle.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});



/**
 * Asks all carriers at once, and uses the bundle from the highest attempt. If a bundle cannot be downloaded or used, the next carrier's is
 * tried. If any carrier knows that several jobs look the same, no bundle is used. No carrier can make this throw, or take longer than the
 * limits.
 * @param use throws if the bundle is damaged
 */
async function findBundle(carriers, directory, use, cancel, limits = resume_carrier/* TIME_LIMITS */.H) {
    const answers = await Promise.all(carriers.map(async (carrier) => {
        try {
            const offers = await within(limits.lookUpMs, cancel, (signal) => carrier.offers(signal));
            return { offers, note: offers.length === 0 ? [`${carrier.name}: none`] : [] };
        }
        catch (error) {
            const coincidence = error instanceof resume_carrier/* CoincidenceError */.B ? error.message : undefined;
            return { offers: [], note: [`${carrier.name}: ${error.message}`], coincidence };
        }
    }));
    const coincidence = answers.find((answer) => answer.coincidence !== undefined)?.coincidence;
    if (coincidence !== undefined)
        return { none: coincidence };
    const notes = answers.flatMap(({ note }) => note);
    const highestFirst = answers.flatMap(({ offers }) => offers).sort((a, b) => b.attempt - a.attempt);
    for (const [index, offer] of highestFirst.entries()) {
        if (cancel.aborted)
            break;
        try {
            const to = external_node_path_.join(directory, String(index));
            const file = await within(limits.downloadMs, cancel, (signal) => offer.download(to, signal));
            return { used: await use(file), offer };
        }
        catch (error) {
            notes.push(`${offer.carrier}, attempt ${offer.attempt}: ${error.message}`);
        }
    }
    return { none: notes.join('; ') || 'this runner has neither artifacts nor a cache' };
}
/** The promise's value, unless it takes too long. Then the work continues, and its result is ignored. */
async function within(limitMs, cancel, start) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const deadline = __addDisposableResource(env_1, new process_deadline/* Deadline */.B2(cancel, limitMs), false);
        const { signal } = deadline;
        return await new Promise((resolve, reject) => {
            const giveUp = () => reject(deadline.passed ? new Error(`no answer within ${limitMs / 1000} s`) : signal.reason);
            signal.addEventListener('abort', giveUp, { once: true });
            if (signal.aborted)
                giveUp();
            start(signal).then(resolve, reject);
        });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
//# sourceMappingURL=find-bundle.js.map
// EXTERNAL MODULE: ./build/action/resume/pending-bundle.js
var pending_bundle = __webpack_require__(4257);
// EXTERNAL MODULE: ./build/action/links/server-pages.js
var server_pages = __webpack_require__(8959);
// EXTERNAL MODULE: ./build/runner/errors.js
var errors = __webpack_require__(6800);
// EXTERNAL MODULE: ./build/action/github/rest-api.js
var rest_api = __webpack_require__(6176);
// EXTERNAL MODULE: ./build/action/network/asked.js
var asked = __webpack_require__(6118);
;// CONCATENATED MODULE: ./build/action/resume/workflow-run.js
var workflow_run_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var workflow_run_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});








const LOOK_UP_WITHIN_MS = 20_000;
/** The list has many pages. */
const LIST_WITHIN_MS = 120_000;
/** The longest description of a workflow run in the REST API, in bytes. */
const LARGEST_RUN = 4 * 1024 * 1024;
/**
 * Downloads the bundle that a run of another workflow run saved, and makes the plan to resume it.
 * @throws {UsageError} if no bundle can be resumed
 */
async function bundleOfWorkflowRun(plan, { id, attempt }, { name, token, directory }, cancel) {
    const findBy = findByOf(id, token);
    await refuseForks(findBy, cancel);
    const artifacts = await listed(findBy, cancel);
    const chosen = chosenOf(artifacts, name, attempt, id);
    const carrier = {
        name: 'REST',
        offers: () => Promise.resolve([artifactOffer('REST', chosen, chosen.attempt, (0,artifact_source/* restSource */["if"])(process.env, findBy))]),
    };
    const use = async (file) => await (0,resume_from_bundle/* resumeFromBundle */.kO)(plan, file, cancel);
    const found = await findBundle([carrier], directory, use, cancel);
    cancel.throwIfAborted();
    if ('none' in found)
        throw new errors/* UsageError */.eb(`Input "resume": the bundle of workflow run ${id} could not be used (${found.none}).`);
    if ('reason' in found.used)
        throw new errors/* UsageError */.eb(`Input "resume": ${found.used.reason}`);
    return { ...found.used, from: `workflow run ${id}, attempt ${chosen.attempt}` };
}
function findByOf(id, token) {
    const access = (0,rest_api/* accessOf */.Y)(process.env, token);
    if (!access) {
        throw new errors/* UsageError */.eb('Input "resume" names a workflow run, and reading one needs a token: set the input "github-token" to "${{ github.token }}", and give the job the permission "actions: read".');
    }
    return { ...access, workflowRunId: Number(id) };
}
/** A pull request from a fork puts its own code into a bundle; resuming it would run that code here. */
async function refuseForks({ workflowRunId, ...access }, cancel) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { repository: address, common } = (0,rest_api/* restApi */.X)(process.env, access);
        const url = `${address}/actions/runs/${workflowRunId}`;
        const deadline = workflow_run_addDisposableResource(env_1, new process_deadline/* Deadline */.B2(cancel, LOOK_UP_WITHIN_MS), false);
        const question = { ...common, mostBytes: LARGEST_RUN, signal: deadline.signal };
        const workflowRun = await (0,asked/* askedForJson */.ai)(url, question).catch((error) => {
            throw unread(workflowRunId, error, deadline, cancel);
        });
        const { repository, head_repository: head } = workflowRun;
        if (head?.full_name === undefined || head.full_name !== repository?.full_name) {
            throw new errors/* UsageError */.eb(`Input "resume": workflow run ${workflowRunId} was made from the fork ${head?.full_name ?? '(deleted)'}. Bundles are run as code, so one from a fork is not resumed.`);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        workflow_run_disposeResources(env_1);
    }
}
async function listed(findBy, cancel) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const deadline = workflow_run_addDisposableResource(env_2, new process_deadline/* Deadline */.B2(cancel, LIST_WITHIN_MS), false);
        try {
            return (await (0,artifact_source/* restSource */["if"])(process.env, findBy).list(deadline.signal)).artifacts;
        }
        catch (error) {
            throw unread(findBy.workflowRunId, error, deadline, cancel);
        }
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        workflow_run_disposeResources(env_2);
    }
}
/** @throws the cancellation's reason, if that is the cause */
function unread(id, error, { passed }, cancel) {
    cancel.throwIfAborted();
    if (!(error instanceof answer_body/* AnswerError */.dV) || error.status === undefined) {
        const why = passed ? 'GitHub did not answer in time' : error.message;
        return new errors/* UsageError */.eb(`Input "resume": workflow run ${id} could not be looked up: ${why}`, {
            cause: error,
        });
    }
    const advice = [401, 403, 404].includes(error.status)
        ? ' Does it exist, and does the job have the permission "actions: read"?'
        : '';
    return new errors/* UsageError */.eb(`Input "resume": workflow run ${id} cannot be read, GitHub answers ${error.status}.${advice}`);
}
/** The bundle that this run would have saved there; otherwise the only one for its flow. */
function chosenOf(artifacts, name, attempt, id) {
    const bundles = artifacts.flatMap((artifact) => {
        const [, of = '', number] = /^metaflow-resume-(.+)-attempt-(\d+)(?:-j[0-9a-f]+)?(?:-\d+)?$/.exec(artifact.name) ?? [];
        const matches = number !== undefined && (attempt === undefined || Number(number) === attempt);
        return matches ? [{ ...artifact, of, attempt: Number(number) }] : [];
    });
    const own = bundles.filter((bundle) => name.attemptOf(bundle.name) !== undefined);
    const candidates = own.length > 0 ? own : bundles;
    const [first, ...others] = candidates.sort((a, b) => b.attempt - a.attempt);
    if (!first) {
        throw new errors/* UsageError */.eb(`Input "resume": workflow run ${id} saved no bundle, or it has expired. A run saves one if it fails with "resume: auto".`);
    }
    const different = new Set(candidates.map(({ of }) => of));
    if (different.size > 1 || others.some((other) => other.attempt === first.attempt)) {
        throw new errors/* UsageError */.eb(`Input "resume": workflow run ${id} saved several bundles, and none belongs to this job, step and flow: ${[...different].sort().join(', ')}. Resume each from a job and step of the same name.`);
    }
    return first;
}
//# sourceMappingURL=workflow-run.js.map
;// CONCATENATED MODULE: ./build/action/resume/run-bundle.js










/** The resume bundles of a run: the one that it starts from, and the one that it saves for later attempts. */
class RunBundle {
    #options;
    #name;
    #file;
    /** Whether a successful run saves an empty mark: because earlier attempts saved something, or because nothing else shows that it existed. */
    #leavesMark;
    #request;
    constructor(plan, options) {
        this.#options = options;
        const { identity, position, uploads } = options;
        const { flowFile } = plan;
        this.#name = bundleName(identity, { flowFile, position }, process.env['GITHUB_RUN_ID']);
        // Otherwise the step's record shows it to later attempts, even if it succeeded.
        this.#leavesMark = !uploads.kinds.has('report');
        this.#file = external_node_path_.join(options.directory, `${options.position + 1}.json`);
        this.#request = new run_request/* RunRequest */.x({
            ...{ plan, redactor: options.redactor, note: options.say },
            source: (0,server_pages/* workflowRunUrl */.CX)(process.env, process.env['GITHUB_RUN_ATTEMPT'] ?? '1'),
            onRequest: (request) => this.#write(request),
            onEnd: (request) => this.#end(request),
        });
    }
    /** Determines what to resume the run from, if anything. @throws {UsageError} if it must be resumed and cannot be */
    async prepare(plan, cancel) {
        const { command } = plan;
        if (command.name === 'run' && command.resumeFrom)
            return await this.#fromEarlierAttempt(plan, cancel);
        if (command.name !== 'resume' || command.from.kind !== 'workflow-run')
            return plan;
        const { token, directory } = this.#options;
        const to = external_node_path_.join(directory, `origin-${this.#options.position + 1}`);
        const found = await bundleOfWorkflowRun(plan, command.from, { name: this.#name, token, directory: to }, cancel);
        return await this.#request.resume(found, found.from);
    }
    /** Wraps an observer so that the run's bundle is taken care of as well. */
    watchedBy(observer) {
        return this.#request.watchedBy(observer);
    }
    async #fromEarlierAttempt(plan, cancel) {
        const { identity, token } = this.#options;
        if (identity.attempt === 1)
            return plan;
        const directory = external_node_path_.join(this.#options.directory, `origin-${this.#options.position + 1}`);
        const carriers = carriersOf(process.env, this.#name, identity, token);
        const use = async (file) => await (0,resume_from_bundle/* resumeFromBundle */.kO)(plan, file, cancel);
        const found = await findBundle(carriers, directory, use, cancel);
        // If the job was cancelled meanwhile, nothing is started, so what would have been resumed does not matter.
        if (cancel.aborted)
            return plan;
        if ('none' in found) {
            await this.#options.say(`Starting a new run: no resume bundle from an earlier attempt could be used (${found.none}).`);
            return plan;
        }
        this.#leavesMark = true;
        if ('reason' in found.used) {
            await this.#options.say(`Starting a new run: ${found.used.reason}`);
            return plan;
        }
        return await this.#request.resume(found.used, `attempt ${found.offer.attempt}`);
    }
    #end(request) {
        const { uploads, say } = this.#options;
        const isSuccessful = request.status === 'successful';
        if (!isSuccessful && !uploads.kinds.has('bundle'))
            void say('No resume bundle is saved: the input "upload" does not list "bundle".');
        if (isSuccessful && !this.#leavesMark)
            (0,regular_file/* removeOwn */.LO)(this.#file);
        else
            this.#write(request);
    }
    #write(request) {
        const { uploads, identity, seal } = this.#options;
        if (!uploads.kinds.has('bundle'))
            return;
        const { ofThisAttempt: name, cacheKey } = this.#name;
        try {
            (0,pending_bundle/* writePending */.bE)(this.#file, seal, {
                ...{ request, name },
                cacheKey: identity.isSure && process.env['GITHUB_RUN_ID'] ? cacheKey : undefined,
            });
        }
        catch (error) {
            void this.#options.say(`No resume bundle can be saved for this run: ${error.message}`);
        }
    }
}
//# sourceMappingURL=run-bundle.js.map

/***/ }),

/***/ 6612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ BUNDLE_FILE),
/* harmony export */   M: () => (/* binding */ writeBundle)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8522);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(361);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1746);
/* harmony import */ var _make_bundle_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3312);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6100);
/* harmony import */ var _tar_header_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49);










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
    yield (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_6__/* .tarHeader */ .pI)(_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .MANIFEST_NAME */ .ir, text.length);
    yield text;
    yield Buffer.alloc((0,_tar_header_js__WEBPACK_IMPORTED_MODULE_6__/* .padding */ .Ms)(text.length));
    for (const { path, size } of manifest.files) {
        const { file, bytes } = sources.get(path) ?? { file: path };
        yield (0,_tar_header_js__WEBPACK_IMPORTED_MODULE_6__/* .tarHeader */ .pI)(path, size);
        if (bytes)
            yield bytes;
        else if (size <= _make_bundle_js__WEBPACK_IMPORTED_MODULE_8__/* .SMALL */ .o5)
            yield sized((0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegularFile */ .XF)(file, _make_bundle_js__WEBPACK_IMPORTED_MODULE_8__/* .SMALL */ .o5), size, file);
        else
            yield* pieces(file, size);
        yield Buffer.alloc((0,_tar_header_js__WEBPACK_IMPORTED_MODULE_6__/* .padding */ .Ms)(size));
    }
    yield Buffer.alloc(2 * _tar_header_js__WEBPACK_IMPORTED_MODULE_6__/* .BLOCK */ .IE);
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

/***/ }),

/***/ 5809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ RunRequest)
});

// EXTERNAL MODULE: ./build/bundle/datastore-place.js
var datastore_place = __webpack_require__(2274);
// EXTERNAL MODULE: ./build/bundle/make-bundle.js
var make_bundle = __webpack_require__(3312);
// EXTERNAL MODULE: ./build/execution/plan/run-plan.js
var run_plan = __webpack_require__(2934);
// EXTERNAL MODULE: ./build/bundle/shown-value.js
var shown_value = __webpack_require__(6732);
// EXTERNAL MODULE: ./build/execution/resume/reused-steps.js
var reused_steps = __webpack_require__(2839);
;// CONCATENATED MODULE: ./build/execution/resume/known-of-run.js


/** A run's facts for its bundle's manifest. A run with a remote datastore is described nowhere else in the bundle. */
function knownOfRun({ details, reused = [], }) {
    if (!details?.history.graph)
        return undefined;
    const { graph, tasks } = details.history;
    const taken = new Map(reused.map(({ name, seconds = 0 }) => [name, seconds]));
    const seconds = (0,reused_steps/* finishedSeconds */.W)(tasks, taken);
    const isFinished = (task) => task.originPathspec !== undefined || task.attempts.at(-1)?.ok === true;
    return {
        parameters: Object.fromEntries(Object.entries(details.parameters).map(([name, value]) => [name, (0,shown_value/* shownValue */.J)(value)])),
        configs: graph.configs,
        steps: graph.steps.map(({ name, type, next }) => ({
            ...{ name, type, next },
            finishedTasks: tasks.filter((task) => task.stepName === name && isFinished(task)).length,
            seconds: seconds.get(name) ?? 0,
        })),
    };
}
//# sourceMappingURL=known-of-run.js.map
// EXTERNAL MODULE: ./build/execution/resume/resume-from-bundle.js + 7 modules
var resume_from_bundle = __webpack_require__(7140);
// EXTERNAL MODULE: ./build/outcome/failure.js
var failure = __webpack_require__(4761);
// EXTERNAL MODULE: ./build/outcome/redacted/redacted-outcome.js + 1 modules
var redacted_outcome = __webpack_require__(1779);
;// CONCATENATED MODULE: ./build/ci/resume/run-request.js






/** Collects what a run's bundle will contain, from the run's start to its end, including retries. */
class RunRequest {
    #options;
    /** The bundle that the run is resumed from. */
    #origin;
    #request;
    constructor(options) {
        this.#options = options;
    }
    /** Makes the run continue a bundle's run; a note says so. @param from where the bundle is from, e.g. `attempt 1` */
    async resume({ plan, manifest, remarks }, from) {
        this.#origin = { ...manifest, files: [], metadata: undefined };
        const finished = manifest.steps.reduce((sum, { finishedTasks }) => sum + finishedTasks, 0);
        const many = `; ${finished} ${finished === 1 ? 'task' : 'tasks'} already finished`;
        const tasks = manifest.steps.length === 0 ? '' : many;
        const parts = [`Resuming ${manifest.pathspec} from ${from} (${manifest.status}${tasks}).`];
        await this.#options.note([...parts, ...remarks].join(' '));
        return plan;
    }
    /** Wraps an observer so that this request also follows the run. */
    watchedBy(observer) {
        return {
            onBegin: (plan) => observer.onBegin(plan),
            onCancel: () => observer.onCancel?.(),
            onOutput: (stream, bytes) => observer.onOutput(stream, bytes),
            onNote: (text) => observer.onNote(text),
            onWarning: (text) => observer.onWarning(text),
            onSecrets: (secrets) => observer.onSecrets(secrets),
            onExit: (outcome) => observer.onExit(outcome),
            onStart: async (outcome) => {
                this.#begin(outcome);
                await observer.onStart(outcome);
            },
            onGraph: (graph) => {
                this.#note(graph);
                observer.onGraph?.(graph);
            },
            onRetry: async (failed, retry) => {
                await this.#turnToOrigin(failed);
                await observer.onRetry(failed, retry);
            },
            onAnew: async (failed, logDirectory) => {
                this.#origin = undefined;
                await observer.onAnew(failed, logDirectory);
            },
            onEnd: async (ended) => {
                const outcome = await observer.onEnd(ended);
                await this.#end(outcome);
                return outcome;
            },
        };
    }
    #begin({ flowName, runId, tags }) {
        if (flowName === undefined || runId === undefined)
            return;
        const { plan, source } = this.#options;
        try {
            const { cwd, env, options, flowFile, command } = plan;
            this.#request = {
                datastore: (0,datastore_place/* datastorePlace */.d)(cwd, env, options),
                flowName,
                runId,
                flowFile,
                flowFileSha256: (0,resume_from_bundle/* flowFileDigest */.bK)(plan),
                // The status unless we live to see the run end.
                status: 'killed',
                asked: (0,resume_from_bundle/* askedOf */.iN)(plan),
                tags,
                source,
                origin: this.#origin,
                reruns: (0,run_plan/* stepToRerun */.Wi)(command) !== undefined,
            };
            this.#tell(this.#request);
        }
        catch (error) {
            void this.#options.note(`No resume bundle can be saved for this run: ${error.message}`);
        }
    }
    /** Notes the steps now, so that the bundle has those of the executed code even if no process survives to see the run end. */
    #note({ steps }) {
        if (!this.#request)
            return;
        this.#request = { ...this.#request, steps: steps.map(({ name, type, next }) => ({ name, type, next })) };
        this.#tell(this.#request);
    }
    /** Makes the run the origin of the next one, whose clones save the time that the tasks took here. */
    async #turnToOrigin(failed) {
        if (!this.#request)
            return;
        const { redactor } = this.#options;
        const request = { ...this.#request, ...endOf((0,redacted_outcome/* redactedOutcome */.n)(failed, redactor)) };
        this.#tell(request);
        try {
            const { manifest } = await (0,make_bundle/* makeBundle */.ND)(request, redactor);
            this.#origin = { ...manifest, files: [], metadata: undefined };
        }
        catch {
            // Then we know less about what was reused.
        }
    }
    async #end(outcome) {
        if (!this.#request || outcome.runId !== this.#request.runId)
            return;
        // Redact before cutting: half a secret would no longer be found.
        const end = endOf((0,redacted_outcome/* redactedOutcome */.n)(outcome, this.#options.redactor));
        await this.#options.onEnd({ ...this.#request, ...end });
    }
    #tell(request) {
        this.#options.onRequest?.(request);
    }
}
function endOf(outcome) {
    const { status } = outcome;
    if (status === 'running')
        return { status: 'killed' };
    if ((0,failure/* hasFinished */.rz)(outcome))
        return { status: 'successful' };
    return { status, failure: (0,failure/* failureLine */.Pu)(outcome), known: knownOfRun(outcome) };
}
//# sourceMappingURL=run-request.js.map

/***/ })

};

//# sourceMappingURL=3634.index.js.map