export const id = 8724;
export const ids = [8724,6306,2782];
export const modules = {

/***/ 88585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ recordText),
/* harmony export */   lt: () => (/* binding */ RECORD_FILE),
/* harmony export */   rh: () => (/* binding */ writeRecord)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10361);
/* harmony import */ var _outcome_json_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60329);
/* harmony import */ var _outcome_run_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6368);
/* harmony import */ var _step_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35016);






/** The name of a record's file in its artifact. */
const RECORD_FILE = 'report.json';
/** What this step saves for a later report job. */
function recordText(outcomes, { job, step, id, matrix, attempt }, logs) {
    const record = {
        version: 1,
        ...{ job, step, id, attempt },
        matrix: (0,_step_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .matrixOf */ .lQ)(matrix) ?? {},
        logs: logs ? { name: logs.name, url: logs.url ?? null } : null,
        runs: outcomes.map(writtenRun),
    };
    return (0,_outcome_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonText */ .s$)(record);
}
function writtenRun(outcome) {
    const { numbers = [] } = outcome.details ?? {};
    return { ...(0,_outcome_run_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .runFacts */ .pI)(outcome), ...(numbers.length > 0 && { numbers }) };
}
/** Writes the record to a new directory; anything that a flow put in its place is removed. @throws {Error} from the system */
function writeRecord(directory, record) {
    (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .removeOwn */ .LO)(directory);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true });
    (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .writeOwnFile */ .OP)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, RECORD_FILE), record);
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

/***/ }),

/***/ 74614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPost: () => (/* binding */ runPost)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/action/runner-commands/actions-core.js
var actions_core = __webpack_require__(76306);
// EXTERNAL MODULE: ./build/client/regular-file.js
var regular_file = __webpack_require__(10361);
// EXTERNAL MODULE: ./build/runner/process/end-process-group.js
var end_process_group = __webpack_require__(67902);
// EXTERNAL MODULE: ./build/runner/process/deadline.js
var process_deadline = __webpack_require__(21653);
// EXTERNAL MODULE: ./build/action/artifacts/artifact-service.js
var artifact_service = __webpack_require__(49271);
// EXTERNAL MODULE: ./build/action/artifacts/artifact-upload.js + 1 modules
var artifact_upload = __webpack_require__(62283);
// EXTERNAL MODULE: ./build/action/runner-commands/job-log.js
var job_log = __webpack_require__(89611);
// EXTERNAL MODULE: ./build/action/resume/save-bundles.js
var save_bundles = __webpack_require__(92782);
// EXTERNAL MODULE: ./build/action/resume/pending-bundle.js
var pending_bundle = __webpack_require__(74257);
// EXTERNAL MODULE: ./build/redaction/redactor.js + 2 modules
var redactor = __webpack_require__(55205);
// EXTERNAL MODULE: ./build/action/post-state.js
var post_state = __webpack_require__(63673);
// EXTERNAL MODULE: ./build/report/matrix-record.js
var matrix_record = __webpack_require__(5886);
;// CONCATENATED MODULE: ./build/action/matrix/bare-record.js

/**
 * What `post` uploads for a later report job if it knows no secrets, or no record: which step it was and which runs it made, without any of
 * their texts. Otherwise nothing would show that the step is missing from the report.
 * @param step what `recordedStep` returned
 * @param left what main saved: its record and its runs' statuses, as far as they exist
 * @param reason why there is no more, as a clause
 */
function bareRecord(step, { record, statuses }, reason) {
    const ended = statuses ? statuses.split(',') : [];
    const runs = (0,matrix_record/* parseMatrixRecord */.Se)(record ?? '')?.runs ??
        ended.map((status) => ({ ...UNKNOWN, status: status }));
    const bare = {
        version: 1,
        ...JSON.parse(step),
        logs: null,
        runs: (runs.length > 0 ? runs : [UNKNOWN]).map((run) => bareRun(run, reason)),
    };
    return JSON.stringify(bare);
}
const UNKNOWN = { pathspec: null, status: 'failed', durationSeconds: null, failure: null };
function bareRun({ flowFile, pathspec, status, durationSeconds, failure }, reason) {
    const message = `Nothing more is known: ${reason}.`;
    return {
        ...{ label: flowFile ?? 'unknown run', pathspec, status, durationSeconds, artifacts: {} },
        failure: status === 'successful'
            ? null
            : { reason: failure?.reason ?? 'flow-error', step: null, task: null, message },
    };
}
//# sourceMappingURL=bare-record.js.map
// EXTERNAL MODULE: ./build/action/step-directory.js
var step_directory = __webpack_require__(32287);
// EXTERNAL MODULE: ./build/action/matrix/step-record.js
var step_record = __webpack_require__(88585);
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
            (0,step_record/* writeRecord */.rh)(files, bareRecord(recordedStep, { record, statuses }, reason));
            const deadline = __addDisposableResource(env_1, new process_deadline/* Deadline */.B2(undefined, uploadTimeoutMs), false);
            const common = { reportProblem: actions_core.warning, signal: deadline.signal, redactor: new redactor/* Redactor */.p([]) };
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
var message_of = __webpack_require__(68638);
// EXTERNAL MODULE: ./build/ci/report/redacted-copy.js
var redacted_copy = __webpack_require__(34074);
// EXTERNAL MODULE: ./build/action/sealed-file.js
var sealed_file = __webpack_require__(25154);
// EXTERNAL MODULE: ./build/action/step-secrets.js
var step_secrets = __webpack_require__(23201);
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
        (0,job_log/* printLine */.w)('The action was still running when the job ended, so it was cancelled.');
    if (marker && (await (0,end_process_group/* endOrphans */.Xf)(marker)))
        (0,job_log/* printLine */.w)('Stopped processes that the step had left running.');
    if (!directory)
        return;
    const replaced = replacementOf(directory);
    if (replaced !== undefined) {
        (0,job_log/* printLine */.w)(`${directory} is ${replaced}: nothing in it is uploaded or removed.`);
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
        (0,job_log/* printLine */.w)(`${left} could not be removed.`);
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
    const reportProblem = upload === 'failed' ? job_log/* printLine */.w : actions_core.warning;
    let redactor;
    try {
        redactor = (0,step_secrets/* redactorForPost */.Ei)(directory, seal, found.secretsVersion ?? 0);
    }
    catch (error) {
        const where = logs === undefined ? '' : ` The logs are in ${logs.directory}.`;
        const problem = error.message;
        reportProblem(`Logs and bundles were not uploaded, because secrets could not be replaced: ${problem}.${where}`);
        return { isDone: logs === undefined, isUnavailable: false, problem };
    }
    const service = new artifact_service/* ArtifactService */.i(process.env, retentionDays);
    if (bundles !== undefined && seal !== undefined) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const deadline = post_addDisposableResource(env_1, new process_deadline/* Deadline */.B2(undefined, uploadTimeoutMs), false);
            const { signal } = deadline;
            const common = { service, seal, redactor, signal };
            await (0,save_bundles.saveBundles)(bundles, {
                ...common,
                note: job_log/* printLine */.w,
                reportProblem: actions_core.warning,
                isFirstTry: false,
            });
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
            const uploaded = await (0,artifact_upload/* uploadFiles */.Z)({ ...files, service, redactor, reportProblem, signal });
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
//# sourceMappingURL=save-bundles.js.map

/***/ }),

/***/ 76306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ExitCode: () => (/* binding */ ExitCode),
/* harmony export */   debug: () => (/* binding */ debug),
/* harmony export */   error: () => (/* binding */ error),
/* harmony export */   info: () => (/* binding */ info),
/* harmony export */   notice: () => (/* binding */ notice),
/* harmony export */   setFailed: () => (/* binding */ setFailed),
/* harmony export */   setOutput: () => (/* binding */ setOutput),
/* harmony export */   summary: () => (/* binding */ summary),
/* harmony export */   warning: () => (/* binding */ warning)
/* harmony export */ });
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70857);
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79896);





// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
/**
*
* @param annotationProperties
* @returns The command properties to send with the actual annotation command
* See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
*/
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_0__.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs__WEBPACK_IMPORTED_MODULE_2__.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs__WEBPACK_IMPORTED_MODULE_2__.appendFileSync(filePath, `${toCommandValue(message)}${os__WEBPACK_IMPORTED_MODULE_0__.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_1__.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_0__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_0__.EOL}${delimiter}`;
}
// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = fs__WEBPACK_IMPORTED_MODULE_2__.promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	/**
	* Finds the summary file path from the environment, rejects if env var is not found or file does not exist
	* Also checks r/w permissions.
	*
	* @returns step summary file path
	*/
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, fs__WEBPACK_IMPORTED_MODULE_2__.constants.R_OK | fs__WEBPACK_IMPORTED_MODULE_2__.constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	/**
	* Wraps content in an HTML tag, adding any HTML attributes
	*
	* @param {string} tag HTML tag to wrap
	* @param {string | null} content content within the tag
	* @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
	*
	* @returns {string} content wrapped in HTML element
	*/
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	/**
	* Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
	*
	* @param {SummaryWriteOptions} [options] (optional) options for write operation
	*
	* @returns {Promise<Summary>} summary instance
	*/
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	/**
	* Clears the summary buffer and wipes the summary file
	*
	* @returns {Summary} summary instance
	*/
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	/**
	* Returns the current summary buffer as a string
	*
	* @returns {string} string of summary buffer
	*/
	stringify() {
		return this._buffer;
	}
	/**
	* If the summary buffer is empty
	*
	* @returns {boolen} true if the buffer is empty
	*/
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	/**
	* Resets the summary buffer without writing to summary file
	*
	* @returns {Summary} summary instance
	*/
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	/**
	* Adds raw text to the summary buffer
	*
	* @param {string} text content to add
	* @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	/**
	* Adds the operating system-specific end-of-line marker to the buffer
	*
	* @returns {Summary} summary instance
	*/
	addEOL() {
		return this.addRaw(os__WEBPACK_IMPORTED_MODULE_0__.EOL);
	}
	/**
	* Adds an HTML codeblock to the summary buffer
	*
	* @param {string} code content to render within fenced code block
	* @param {string} lang (optional) language to syntax highlight code
	*
	* @returns {Summary} summary instance
	*/
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML list to the summary buffer
	*
	* @param {string[]} items list of items to render
	* @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML table to the summary buffer
	*
	* @param {SummaryTableCell[]} rows table rows
	*
	* @returns {Summary} summary instance
	*/
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds a collapsable HTML details element to the summary buffer
	*
	* @param {string} label text for the closed state
	* @param {string} content collapsable content
	*
	* @returns {Summary} summary instance
	*/
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML image tag to the summary buffer
	*
	* @param {string} src path to the image you to embed
	* @param {string} alt text description of the image
	* @param {SummaryImageOptions} options (optional) addition image attributes
	*
	* @returns {Summary} summary instance
	*/
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML section heading element
	*
	* @param {string} text heading text
	* @param {number | string} [level=1] (optional) the heading level, default: 1
	*
	* @returns {Summary} summary instance
	*/
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML thematic break (<hr>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML line break (<br>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML blockquote to the summary buffer
	*
	* @param {string} text quote text
	* @param {string} cite (optional) citation url
	*
	* @returns {Summary} summary instance
	*/
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML anchor tag to the summary buffer
	*
	* @param {string} text link text/content
	* @param {string} href hyperlink
	*
	* @returns {Summary} summary instance
	*/
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os__WEBPACK_IMPORTED_MODULE_0__.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
/**
* Sets the action status to failed.
* When the action exits it will be with an exit code of 1
* @param message add error issue message
*/
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}
/**
* Writes debug message to user log
* @param message debug message
*/
function debug(message) {
	issueCommand("debug", {}, message);
}
/**
* Adds an error issue
* @param message error issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a warning issue
* @param message warning issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a notice issue
* @param message notice issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Writes info to log with console.log.
* @param message info message
*/
function info(message) {
	process.stdout.write(message + os__WEBPACK_IMPORTED_MODULE_0__.EOL);
}



/***/ }),

/***/ 6368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ MAX_VALUE_LENGTH),
/* harmony export */   N_: () => (/* binding */ artifactValues),
/* harmony export */   pI: () => (/* binding */ runFacts)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14761);
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60329);
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
    const short = Object.entries((0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonValues */ .RO)(values)).filter(([, value]) => jsonBytes(value) <= MAX_VALUE_LENGTH);
    return Object.fromEntries(short);
}
//# sourceMappingURL=run-facts.js.map

/***/ }),

/***/ 5886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Se: () => (/* binding */ parseMatrixRecord),
/* harmony export */   c3: () => (/* binding */ hasSeveralSteps),
/* harmony export */   qW: () => (/* binding */ latestAttempts),
/* harmony export */   uq: () => (/* binding */ countJobs)
/* harmony export */ });
/* harmony import */ var _client_own_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4122);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23857);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92866);
/* harmony import */ var _outcome_json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60329);
/* harmony import */ var _client_grouped_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48256);




const MAX_RECORD_BYTES = 32 * 1024 * 1024;
/** A run has about ten, and at most fifty thousand for each artifact. */
const MAX_PARTS = 1_000_000;
/** GitHub's names are shorter, even with the jobs that call the workflow, and so are URLs. */
const MAX_NAME_LENGTH = 2_000;
const MAX_MATRIX_NAMES = 100;
const STATUSES = [
    'running',
    'successful',
    'failed',
    'timeout',
    'cancelled',
];
/**
 * Reads a record; `undefined` if the text is not one, whatever it is.
 * @param budget how many parts several records together may have; it is reduced, and a record that exceeds it does not count. Default: no
 * limit
 */
function parseMatrixRecord(text, budget = { parts: Infinity }) {
    if (text.length > MAX_RECORD_BYTES)
        return undefined;
    try {
        const spend = (parts) => {
            budget.parts -= parts;
        };
        return record((0,_client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseForeignJson */ .Y)(text, Math.min(MAX_PARTS, budget.parts), spend));
    }
    catch {
        return undefined;
    }
}
/**
 * The records from each job's highest attempt; jobs are in the order of their first records. GitHub re-runs whole jobs, so a step that has no
 * record from that attempt was skipped. If only some of several jobs that look the same were re-run, their records replace the same number of
 * earlier ones, step by step.
 */
function latestAttempts(records) {
    return alikeJobs(records).flatMap((alike) => {
        const ofAttempt = [...(0,_client_grouped_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupedBy */ .m)(alike, ({ attempt }) => attempt)].sort(([a], [b]) => a - b);
        return ofAttempt.reduce((known, [, fresh]) => (jobsIn(fresh) < jobsIn(known) ? partlyReplaced(known, fresh) : fresh), []);
    });
}
/** The number of jobs that left these records, if each of a job's steps left at most one. */
function countJobs(records) {
    return alikeJobs(records).reduce((count, alike) => count + jobsIn(alike), 0);
}
/** Whether several steps of one job left records, which only their names tell apart. */
function hasSeveralSteps(records) {
    return alikeJobs(records).some((alike) => bySteps(alike).size > 1);
}
/** The records of each job, or of each group of jobs that look the same. */
function alikeJobs(records) {
    const alike = (0,_client_grouped_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupedBy */ .m)(records, ({ job, id, matrix }) => {
        const sorted = Object.entries(matrix).sort(([a], [b]) => (a < b ? -1 : 1));
        return JSON.stringify([job, id, sorted]);
    });
    return [...alike.values()];
}
/** The number of jobs, all looking the same, that left these records. */
function jobsIn(alike) {
    return Math.max(0, ...[...bySteps(alike).values()].map(({ length }) => length));
}
function bySteps(alike) {
    return (0,_client_grouped_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupedBy */ .m)(alike, ({ step }) => step);
}
/** GitHub re-runs the failed jobs, or all, so unsuccessful ones are replaced first. */
function partlyReplaced(known, fresh) {
    const ofStep = bySteps(fresh);
    const replaced = [...bySteps(known)].flatMap(([step, alike]) => [...alike].sort((a, b) => Number(isGood(a)) - Number(isGood(b))).slice(0, ofStep.get(step)?.length ?? 0));
    const isReplaced = new Set(replaced);
    return [...known.filter((record) => !isReplaced.has(record)), ...fresh];
}
function isGood({ runs }) {
    return runs.every(({ status }) => status === 'successful');
}
function record(value) {
    const { version, job, id, step, matrix, attempt, logs, runs } = fields(value);
    if (version !== 1)
        throw new TypeError('a record of another version');
    if (!Number.isSafeInteger(attempt) || attempt < 1)
        throw new TypeError('no attempt');
    if (!Array.isArray(runs))
        throw new TypeError('no runs');
    return {
        version,
        job: name(job),
        ...(id === undefined ? {} : { id: name(id) }),
        step: name(step),
        matrix: matrixOf(fields(matrix)),
        attempt: attempt,
        logs: logs === null ? null : { name: name(fields(logs)['name']), url: nameOrNull(fields(logs)['url']) },
        runs: runs.map(run),
    };
}
/** A job has a few values with short names; each name becomes a column, by which rows are sorted. */
function matrixOf(matrix) {
    const names = Object.keys(matrix);
    if (names.length > MAX_MATRIX_NAMES)
        throw new TypeError('too many names');
    names.forEach(name);
    return matrix;
}
function run(value) {
    const given = fields(value);
    const { label, pathspec, status, durationSeconds, failure, numbers } = given;
    if (typeof status !== 'string' || !STATUSES.includes(status))
        throw new TypeError('no status');
    const artifacts = fields(given['artifacts']);
    if (Array.isArray(numbers))
        (0,_outcome_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .restoreNumbers */ .JE)(artifacts, numbers.filter(isPath));
    return {
        ...passedOn(given),
        label: string(label),
        pathspec: pathspec === null ? null : checked(_client_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isPathspec */ .hA, pathspec),
        status: status,
        durationSeconds: typeof durationSeconds === 'number' ? durationSeconds : null,
        artifacts,
        failure: failure === null ? null : failureOf(fields(failure)),
    };
}
const isPath = (value) => Array.isArray(value) && value.length > 0;
const isText = (value) => typeof value === 'string';
const isNumber = (value) => typeof value === 'number';
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const orNull = (isValid) => (value) => value === null || isValid(value);
const isNamedMessage = (value) => isObject(value) && ['name', 'message'].every((key) => isText(value[key]));
/** In the same order as in a run. */
const PASSED_ON = {
    flowFile: isText,
    flowName: orNull(_client_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isIdentifier */ ._5),
    runId: orNull(_client_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isIdentifier */ ._5),
    metadata: orNull(isText),
    orchestratorUrl: isText,
    stepName: _client_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isIdentifier */ ._5,
    taskId: _client_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isIdentifier */ ._5,
    exitCode: orNull(isNumber),
    signal: orNull(isText),
    startedAt: orNull(isText),
    finishedAt: orNull(isText),
    originRunId: orNull(_client_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isIdentifier */ ._5),
    metaflowVersion: orNull(_client_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isVersion */ .lF),
    parameters: isObject,
    tags: (value) => Array.isArray(value) && value.every(isText),
    base: (value) => isObject(value) &&
        orNull(_client_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isPathspec */ .hA)(value['pathspec']) &&
        isObject(value['artifacts']) &&
        ['undefined', 'string'].includes(typeof value['problem']),
    error: orNull(isNamedMessage),
    failedHooks: (value) => Array.isArray(value) && value.every(isNamedMessage),
};
/** A detail that no report shows does not invalidate its run: if it is malformed, it is omitted. */
function passedOn(given) {
    return Object.fromEntries(Object.entries(PASSED_ON).flatMap(([name, isValid]) => isValid((0,_client_own_value_js__WEBPACK_IMPORTED_MODULE_4__/* .ownValue */ .e)(given, name)) ? [[name, given[name]]] : []));
}
function failureOf({ reason, step, task, message }) {
    return {
        // Nothing depends on it, so an unknown one is shown like any other.
        reason: string(reason),
        step: step === null ? null : checked(_client_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isIdentifier */ ._5, step),
        task: task === null ? null : checked(_client_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isIdentifier */ ._5, task),
        message: string(message),
    };
}
function fields(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new TypeError('no object');
    return value;
}
function string(value) {
    if (typeof value !== 'string')
        throw new TypeError('no text');
    return value;
}
function name(value) {
    const text = string(value);
    if (text.length > MAX_NAME_LENGTH)
        throw new TypeError('no name');
    return text;
}
/** Whatever becomes part of outputs is checked as it is for a run of our own. */
function checked(isValid, value) {
    if (!isValid(value))
        throw new TypeError('no name of Metaflow’s');
    return value;
}
function nameOrNull(value) {
    return value === null ? null : name(value);
}
//# sourceMappingURL=matrix-record.js.map

/***/ })

};

//# sourceMappingURL=8724.index.js.map