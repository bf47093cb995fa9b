export const id = 2272;
export const ids = [2272];
export const modules = {

/***/ 8585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ recordText),
/* harmony export */   lt: () => (/* binding */ RECORD_FILE),
/* harmony export */   rh: () => (/* binding */ writeRecord)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(361);
/* harmony import */ var _outcome_run_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6368);
/* harmony import */ var _step_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5016);





/** The name of a record's file in its artifact. */
const RECORD_FILE = 'report.json';
/** What this step saves for a later report job. */
function recordText(outcomes, { job, step, id, matrix, attempt }, logs) {
    const record = {
        version: 1,
        ...{ job, step, id, attempt },
        matrix: (0,_step_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .matrixOf */ .lQ)(matrix) ?? {},
        logs: logs ? { name: logs.name, url: logs.url ?? null } : null,
        runs: outcomes.map(_outcome_run_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .runFacts */ .pI),
    };
    return JSON.stringify(record);
}
/** Writes the record to a new directory; anything that a flow put in its place is removed. @throws {Error} from the system */
function writeRecord(directory, record) {
    (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .removeOwn */ .LO)(directory);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true });
    (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeOwnFile */ .OP)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, RECORD_FILE), record);
}


/***/ }),

/***/ 2272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPost: () => (/* binding */ runPost)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/action/runner-commands/actions-core.js
var actions_core = __webpack_require__(6306);
// EXTERNAL MODULE: ./build/client/regular-file.js
var regular_file = __webpack_require__(361);
// EXTERNAL MODULE: ./build/runner/process/end-process-group.js
var end_process_group = __webpack_require__(7902);
// EXTERNAL MODULE: ./build/runner/process/deadline.js
var process_deadline = __webpack_require__(1653);
// EXTERNAL MODULE: ./build/action/artifacts/artifact-service.js
var artifact_service = __webpack_require__(9271);
// EXTERNAL MODULE: ./build/action/artifacts/artifact-upload.js + 1 modules
var artifact_upload = __webpack_require__(7521);
// EXTERNAL MODULE: ./build/action/runner-commands/job-log.js
var job_log = __webpack_require__(9611);
// EXTERNAL MODULE: ./build/action/resume/save-bundles.js
var save_bundles = __webpack_require__(2782);
// EXTERNAL MODULE: ./build/action/resume/pending-bundle.js
var pending_bundle = __webpack_require__(4257);
// EXTERNAL MODULE: ./build/redaction/redactor.js + 2 modules
var redactor = __webpack_require__(5205);
// EXTERNAL MODULE: ./build/action/post-state.js
var post_state = __webpack_require__(3673);
// EXTERNAL MODULE: ./build/action/matrix/bare-record.js
var bare_record = __webpack_require__(4563);
// EXTERNAL MODULE: ./build/action/step-directory.js
var step_directory = __webpack_require__(2287);
// EXTERNAL MODULE: ./build/action/matrix/step-record.js
var step_record = __webpack_require__(8585);
;// CONCATENATED MODULE: ./build/action/matrix/save-bare-record.js
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
 * Uploads a record of the step that contains no secrets. Without any record, a later report could call a workflow successful although one
 * of its steps was killed.
 */
async function saveBareRecord({ recordedStep, statuses, reportName, report, uploadTimeoutMs, retentionDays }, { record, reason }) {
    if (recordedStep === undefined || reportName === undefined || report === 'done')
        return;
    let place;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            place = (0,step_directory/* makeStepDirectory */.If)();
            const files = (0,post_state/* reportIn */.kf)(place);
            (0,step_record/* writeRecord */.rh)(files, (0,bare_record/* bareRecord */.i)(recordedStep, { record, statuses }, reason));
            const deadline = __addDisposableResource(env_1, new process_deadline/* Deadline */.B2(undefined, uploadTimeoutMs), false);
            const common = { tell: actions_core.warning, signal: deadline.signal, redactor: new redactor/* Redactor */.p([]) };
            const service = new artifact_service/* ArtifactService */.i(process.env, retentionDays);
            await (0,artifact_upload/* uploadFiles */.Z)({ ...common, service, what: 'report', directory: files, name: reportName });
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
    catch (error) {
        warnNoRecord(error);
    }
    finally {
        if (place !== undefined)
            (0,regular_file/* removeOwn */.LO)(place);
    }
}
/** Warns that there is no record, and why. */
function warnNoRecord(error) {
    actions_core.warning(`The record for the report of a later job could not be uploaded: ${error.message}`);
}
//# sourceMappingURL=save-bare-record.js.map
// EXTERNAL MODULE: ./build/ci/message-of.js
var message_of = __webpack_require__(8638);
// EXTERNAL MODULE: ./build/ci/report/redacted-copy.js
var redacted_copy = __webpack_require__(4074);
// EXTERNAL MODULE: ./build/action/sealed-file.js
var sealed_file = __webpack_require__(5154);
// EXTERNAL MODULE: ./build/action/step-secrets.js
var step_secrets = __webpack_require__(3201);
;// CONCATENATED MODULE: ./build/action/post.js
var post_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var post_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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



















/** Runs at the end of the job. Cleaning up never turns a green job red. */
async function runPost() {
    try {
        await post();
    }
    catch (error) {
        actions_core.warning(`Cleaning up after the run failed: ${(0,message_of/* messageOf */.b)(error)}`);
    }
}
/**
 * Ends main if the runner did not, ends what the step left running, saves bundles and uploads logs if main could not, and cleans up. It
 * uses what main saved and reads no inputs: in a composite action, the runner may pass it another action's.
 */
async function post() {
    const found = (0,post_state/* readPostState */.cj)();
    const { process: main, marker, directory } = found;
    if (main !== undefined && (await (0,end_process_group/* cancelProcess */.Cg)(main)))
        (0,job_log/* say */.c)('The action was still running when the job ended, so it was cancelled.');
    if (marker && (await (0,end_process_group/* endOrphans */.Xf)(marker)))
        (0,job_log/* say */.c)('Stopped processes that the step had left running.');
    if (!directory)
        return;
    const replaced = replacementOf(directory);
    if (replaced !== undefined) {
        (0,job_log/* say */.c)(`${directory} is ${replaced}: nothing in it is uploaded or removed.`);
        await saveBareRecord(found, { reason: 'the directory of its step was replaced' });
        return;
    }
    (0,regular_file/* removeOwn */.LO)((0,post_state/* metaflowHomeIn */.uy)(directory));
    const logs = (0,post_state/* logsIn */.X$)(directory);
    const seal = found.sealKey === undefined ? undefined : new sealed_file/* Seal */.Q(found.sealKey);
    const progress = { upload: found.upload, report: found.report, ...(0,post_state/* progressIn */.PR)(directory, seal) };
    const rest = restOf(found, progress, { directory, logs, seal });
    const isEmpty = [rest.logs, rest.report, rest.bundles].every((part) => part === undefined);
    const { isDone, isUnavailable, problem } = isEmpty
        ? { isDone: true, isUnavailable: false }
        : await uploadRest(rest, found, progress, { directory, seal });
    const reason = problem ?? (rest.report ? undefined : NO_RECORD);
    if (reason !== undefined &&
        !isUnavailable &&
        progress.report !== 'done' &&
        progress.upload !== 'impossible')
        await saveBareRecord(found, { record: (0,post_state/* recordForPost */.xe)(directory, seal), reason });
    (0,step_secrets/* removeSecrets */.cu)(directory);
    (0,post_state/* removeProgress */.ME)(directory);
    (0,post_state/* removeRecord */.GI)(directory);
    const left = isDone && progress.upload !== 'impossible' ? directory : (0,redacted_copy/* copyName */.vC)(logs);
    if (!(0,regular_file/* removeOwn */.LO)(left))
        (0,job_log/* say */.c)(`${left} could not be removed.`);
}
/** What a flow has put in place of the step's directory, on disk or in the step's state. */
function replacementOf(directory) {
    if (!(0,step_directory/* isStepDirectory */.iV)(directory))
        return 'not a directory of this action';
    return (0,regular_file/* leadsElsewhere */.aW)(directory) ? 'a link now' : undefined;
}
const NO_RECORD = 'the action was killed before it saved more, or its saved state was changed';
function restOf({ artifactName, reportName }, { upload }, { directory, logs, seal }) {
    const left = (what, files, name) => files && name && upload !== 'impossible' && (0,external_node_fs_.existsSync)(files)
        ? { what, directory: files, name }
        : undefined;
    const bundles = (0,pending_bundle/* bundlesIn */.t_)(directory);
    return {
        logs: upload === 'done' || !holdsText(logs) ? undefined : left('logs', logs, artifactName),
        report: left('report', layOutRecord({ directory, seal }), reportName),
        bundles: (0,pending_bundle/* pendingIn */.fE)(bundles).length > 0 ? bundles : undefined,
    };
}
/** Whether any file in a directory has content: the logs of a flow that was not started are empty. */
function holdsText(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true }).some((entry) => {
            const file = external_node_path_.join(directory, entry.name);
            return entry.isDirectory() ? holdsText(file) : (0,external_node_fs_.statSync)(file).size > 0;
        });
    }
    catch {
        return false;
    }
}
/** Prepares the record that main saved for upload. If a flow replaced it, it does not count. */
function layOutRecord({ directory, seal }) {
    const record = (0,post_state/* recordForPost */.xe)(directory, seal);
    if (record === undefined)
        return undefined;
    try {
        (0,regular_file/* requireOwnDirectory */.hb)(directory);
        (0,step_record/* writeRecord */.rh)((0,post_state/* reportIn */.kf)(directory), record);
        return (0,post_state/* reportIn */.kf)(directory);
    }
    catch (error) {
        warnNoRecord(error);
        return undefined;
    }
}
async function uploadRest({ logs, report, bundles }, found, { upload }, { directory, seal }) {
    const { uploadTimeoutMs, retentionDays } = found;
    // If a failed upload was already reported as a warning, do not warn again.
    const tell = upload === 'failed' ? job_log/* say */.c : actions_core.warning;
    let redactor;
    try {
        redactor = (0,step_secrets/* redactorForPost */.Ei)(directory, seal, found.secretsVersion ?? 0);
    }
    catch (error) {
        const where = logs === undefined ? '' : ` The logs are in ${logs.directory}.`;
        const problem = error.message;
        tell(`Logs and bundles were not uploaded, because secrets could not be replaced: ${problem}.${where}`);
        return { isDone: logs === undefined, isUnavailable: false, problem };
    }
    const service = new artifact_service/* ArtifactService */.i(process.env, retentionDays);
    if (bundles !== undefined && seal !== undefined) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const deadline = post_addDisposableResource(env_1, new process_deadline/* Deadline */.B2(undefined, uploadTimeoutMs), false);
            const { signal } = deadline;
            const common = { service, seal, redactor, signal };
            await (0,save_bundles/* saveBundles */.f)(bundles, { ...common, say: job_log/* say */.c, tell: actions_core.warning, isFirstTry: false });
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            post_disposeResources(env_1);
        }
    }
    let isDone = true;
    for (const files of [logs, report]) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            if (files === undefined)
                continue;
            const deadline = post_addDisposableResource(env_2, new process_deadline/* Deadline */.B2(undefined, uploadTimeoutMs), false);
            const { signal } = deadline;
            const uploaded = await (0,artifact_upload/* uploadFiles */.Z)({ ...files, service, redactor, tell, signal });
            if (uploaded !== undefined)
                continue;
            if (files === logs)
                isDone = false;
            if (service.isBroken || service.missing !== undefined)
                break;
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            post_disposeResources(env_2);
        }
    }
    return { isDone, isUnavailable: service.isBroken || service.missing !== undefined };
}
//# sourceMappingURL=post.js.map

/***/ }),

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
//# sourceMappingURL=cache-carrier.js.map

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

/***/ 2782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ saveBundles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _bundle_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1746);
/* harmony import */ var _bundle_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3312);
/* harmony import */ var _bundle_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6612);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4304);
/* harmony import */ var _cache_carrier_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1576);
/* harmony import */ var _cache_service_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1279);
/* harmony import */ var _pending_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4257);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(361);








/** Only the action writes sealed files. */
const NOT_OURS = 'In the step’s directory, a file that requests a bundle is missing, or the action did not write it.';
/**
 * Makes the bundles that are recorded in a directory as pending, and saves each in all carriers. A bundle that was saved, or cannot be
 * made, is no longer pending; one that no carrier accepted stays pending as long as someone will try again. Never throws: the runs' own
 * results are unaffected.
 */
async function saveBundles(directory, options) {
    const { service, seal, signal, redactor, isFirstTry, tell } = options;
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
        tell(`No resume bundle was saved. ${[...reasons].join('\n')}`);
    if (refused.length > 0)
        reportRefused(refused, options);
}
/** How many runs a message names. */
const MAX_NAMED = 5;
/** Once for all bundles of a step: what blocks one, such as a limit of the service, blocks the others. */
function reportRefused(refused, { service, seal, isFirstTry, say, tell }) {
    const runs = refused.map(({ pending: { request } }) => `${request.flowName}/${request.runId}`);
    const named = runs.slice(0, MAX_NAMED).join(', ');
    const all = runs.length > MAX_NAMED ? `${named} and ${runs.length - MAX_NAMED} more` : named;
    const their = runs.length === 1 ? 'its bundle' : 'their bundles';
    const lost = `${all} cannot be resumed by another attempt, because ${their} could not be saved`;
    if (service.missing !== undefined) {
        // Even if the missing service was already reported, say what that means here.
        const problem = `${lost}: ${service.missing}.`;
        if (!service.reportMissing(tell, () => problem))
            say(problem);
        return;
    }
    const isReported = refused.every(({ pending }) => pending.isReported === true);
    const problems = [...new Set(refused.map((one) => one.problems))].join('; ');
    const next = isFirstTry ? ' The post step tries again at the end of the job.' : '';
    (isReported ? say : tell)(`${lost} (${problems}).${next}`);
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
async function carry(archive, { name, cacheKey }, { manifest }, { service, signal, say }) {
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
    say(`A resume bundle of ${manifest.pathspec} was saved ${where} (${Math.ceil(size / 1024)} KB): re-run the job to continue from there.`);
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
/* harmony import */ var _archive_tar_header_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(342);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(361);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1746);
/* harmony import */ var _make_bundle_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3312);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6100);










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

/***/ }),

/***/ 6383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   l9: () => (/* binding */ decisive),
/* harmony export */   o8: () => (/* binding */ durationSeconds)
/* harmony export */ });
/** When it started; `undefined` if there never was a run or a spun task. */
function startOf({ startedAt, pathspec, status }) {
    return pathspec === undefined && status !== 'running' ? undefined : startedAt;
}
function durationSeconds({ startedAt, finishedAt }) {
    return finishedAt && (finishedAt.getTime() - startedAt.getTime()) / 1000;
}
/**
 * The outcome that represents several: the first that failed or timed out; otherwise the first that was cancelled,
 * since another one's failure may have cancelled it; otherwise the first.
 */
function decisive(outcomes) {
    const unsuccessful = outcomes.filter(({ status }) => status !== 'successful');
    return unsuccessful.find(({ status }) => status !== 'cancelled') ?? unsuccessful[0] ?? outcomes[0];
}
//# sourceMappingURL=outcome.js.map

/***/ }),

/***/ 6368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ MAX_VALUE_LENGTH),
/* harmony export */   N_: () => (/* binding */ artifactValues),
/* harmony export */   pI: () => (/* binding */ runFacts)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4761);
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(329);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6383);



function runFacts(outcome) {
    const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(outcome);
    return {
        label: outcome.label,
        flowFile: outcome.flowFile,
        flowName: outcome.flowName ?? null,
        runId: outcome.runId ?? null,
        pathspec: outcome.pathspec ?? null,
        metadata: outcome.metadata ?? null,
        ...(outcome.orchestratorUrl === undefined ? {} : { orchestratorUrl: outcome.orchestratorUrl }),
        ...(outcome.stepName === undefined ? {} : { stepName: outcome.stepName }),
        ...(outcome.taskId === undefined ? {} : { taskId: outcome.taskId }),
        status: outcome.status,
        exitCode: outcome.exitCode ?? null,
        signal: outcome.signal ?? null,
        startedAt: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(outcome)?.toISOString() ?? null,
        finishedAt: outcome.finishedAt?.toISOString() ?? null,
        durationSeconds: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .durationSeconds */ .o8)(outcome) ?? null,
        originRunId: outcome.originRunId ?? null,
        metaflowVersion: outcome.details?.metaflowVersion ?? null,
        parameters: shortValues(outcome.details?.parameters ?? outcome.parameters),
        tags: outcome.details?.tags ?? outcome.tags,
        artifacts: artifactValues(outcome),
        ...baseFacts(outcome),
        failure: failure
            ? {
                reason: failure.reason,
                step: failure.stepName ?? null,
                task: failure.taskId ?? null,
                message: failure.message,
            }
            : null,
        error: outcome.error ? { name: outcome.error.name, message: outcome.error.message } : null,
        ...hookFacts(outcome),
    };
}
/** In bytes; longer values are left out. All outputs of a job may have 1 MiB together, an environment variable 128 KiB. */
const MAX_VALUE_LENGTH = 64 * 1024;
/** The requested artifacts as JSON values, without those that are too long for an output. */
function artifactValues(outcome) {
    return shortValues(outcome?.details?.artifacts ?? {});
}
function baseFacts({ details }) {
    if (!details?.base)
        return {};
    const { pathspec = null, artifacts, problem } = details.base;
    return { base: { pathspec, artifacts: shortValues(artifacts), ...(problem !== undefined && { problem }) } };
}
function hookFacts({ details }) {
    if (!details?.failedHooks)
        return {};
    return { failedHooks: details.failedHooks.map((hook) => ({ name: hook.name, message: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .hookText */ .P3)(hook) })) };
}
function jsonBytes(value) {
    return Buffer.byteLength(JSON.stringify(value));
}
function shortValues(values) {
    const short = Object.entries((0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonValues */ .R)(values)).filter(([, value]) => jsonBytes(value) <= MAX_VALUE_LENGTH);
    return Object.fromEntries(short);
}
//# sourceMappingURL=run-facts.js.map

/***/ })

};

//# sourceMappingURL=2272.index.js.map