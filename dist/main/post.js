export const id = 84;
export const ids = [84];
export const modules = {

/***/ 87493:
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
// EXTERNAL MODULE: ./build/action/artifacts/artifact-service.js + 3 modules
var artifact_service = __webpack_require__(67701);
// EXTERNAL MODULE: ./build/action/artifacts/artifact-upload.js + 1 modules
var artifact_upload = __webpack_require__(62283);
// EXTERNAL MODULE: ./build/action/runner-commands/job-log.js
var job_log = __webpack_require__(89611);
// EXTERNAL MODULE: ./build/action/resume/leave-bundles.js
var leave_bundles = __webpack_require__(30736);
// EXTERNAL MODULE: ./build/action/resume/pending-bundle.js
var pending_bundle = __webpack_require__(74257);
// EXTERNAL MODULE: ./build/redaction/redactor.js + 2 modules
var redactor = __webpack_require__(55205);
// EXTERNAL MODULE: ./build/action/post-state.js
var post_state = __webpack_require__(63673);
// EXTERNAL MODULE: ./build/action/matrix/bare-record.js
var bare_record = __webpack_require__(94563);
// EXTERNAL MODULE: ./build/action/matrix/step-record.js
var step_record = __webpack_require__(88585);
;// CONCATENATED MODULE: ./build/action/matrix/leave-bare-record.js
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











/** Uploads a record of the step that needs no secrets: without any, the report of a later job could call a workflow good in which the step was killed. */
async function leaveBareRecord({ recordedStep, statuses, reportName, report, uploadTimeoutMs, retentionDays }, { directory, record, reason }) {
    if (recordedStep === undefined || reportName === undefined || report === 'done')
        return;
    let place;
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            place = (0,external_node_fs_.mkdtempSync)(external_node_path_.join(external_node_path_.dirname(directory), 'metaflow-runner-'));
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
        tellUnrecorded(error);
    }
    finally {
        if (place !== undefined)
            (0,regular_file/* removeOwn */.LO)(place);
    }
}
/** Warns that there is no record, and why. */
function tellUnrecorded(error) {
    actions_core.warning(`The record for the report of a later job could not be uploaded: ${error.message}`);
}

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


















/** The end of the job. Housekeeping never turns a green job red. */
async function runPost() {
    try {
        await post();
    }
    catch (error) {
        actions_core.warning(`Cleaning up after the run failed: ${(0,message_of/* messageOf */.b)(error)}`);
    }
}
/**
 * Ends main where the runner has not, and what the step left running, leaves bundles and uploads logs where main could
 * not, and cleans up. It knows what main left, and reads no inputs: in a composite action the runner may give it those of another action.
 */
async function post() {
    const found = (0,post_state/* foundByPost */.uW)();
    const { process: main, marker, directory, logs } = found;
    if (main !== undefined && (await (0,end_process_group/* cancelProcess */.Cg)(main)))
        (0,job_log/* say */.c)('The action was still running at the end of the job, so it was cancelled now.');
    if (marker && (await (0,end_process_group/* endOrphans */.Xf)(marker)))
        (0,job_log/* say */.c)('Stopped processes that the step had left running.');
    if (directory && (0,regular_file/* leadsElsewhere */.aW)(directory)) {
        (0,job_log/* say */.c)(`${directory} is a link now: nothing in it is uploaded or removed.`);
        await leaveBareRecord(found, { directory, reason: 'the directory of its step was replaced by a link' });
        return;
    }
    if (directory)
        (0,regular_file/* removeOwn */.LO)((0,post_state/* metaflowHomeIn */.uy)(directory));
    if (!directory || !logs)
        return;
    const seal = found.sealKey === undefined ? undefined : new sealed_file/* Seal */.Q(found.sealKey);
    const progress = { upload: found.upload, report: found.report, ...(0,post_state/* progressIn */.PR)(directory, seal) };
    const rest = restOf(found, progress, { directory, logs, seal });
    const isEmpty = [rest.logs, rest.report, rest.bundles].every((part) => part === undefined);
    const { isDone, isIll, problem } = isEmpty
        ? { isDone: true, isIll: false }
        : await uploadRest(rest, found, progress, { directory, seal });
    const reason = problem ?? (rest.report ? undefined : NO_RECORD);
    if (reason !== undefined && !isIll && progress.report !== 'done' && progress.upload !== 'impossible')
        await leaveBareRecord(found, { directory, record: (0,post_state/* recordForPost */.xe)(directory, seal), reason });
    (0,step_secrets/* removeSecrets */.cu)(directory);
    (0,post_state/* removeProgress */.ME)(directory);
    (0,post_state/* removeRecord */.GI)(directory);
    const left = isDone && progress.upload !== 'impossible' ? directory : (0,redacted_copy/* copyName */.vC)(logs);
    if (!(0,regular_file/* removeOwn */.LO)(left))
        (0,job_log/* say */.c)(`${left} could not be removed.`);
}
const NO_RECORD = 'the action was killed before it saved more, or what it saved was changed';
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
/** Whether any file in a directory has something in it: the logs of a flow that was not started have nothing. */
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
/** Lays out the record that main left, for its upload. What a flow has written in its place is no record. */
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
        tellUnrecorded(error);
        return undefined;
    }
}
async function uploadRest({ logs, report, bundles }, found, { upload }, { directory, seal }) {
    const { uploadTimeoutMs, retentionDays } = found;
    // People who were warned of a failed upload once are not warned again.
    const tell = upload === 'failed' ? job_log/* say */.c : actions_core.warning;
    let redactor;
    try {
        redactor = (0,step_secrets/* redactorForPost */.Ei)(directory, seal, found.secretsVersion ?? 0);
    }
    catch (error) {
        const where = logs === undefined ? '' : ` The logs are in ${logs.directory}.`;
        const problem = error.message;
        tell(`Logs and bundles were not uploaded, because secrets could not be replaced: ${problem}.${where}`);
        return { isDone: logs === undefined, isIll: false, problem };
    }
    const service = new artifact_service/* ArtifactService */.i(process.env, retentionDays);
    if (bundles !== undefined && seal !== undefined) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const deadline = post_addDisposableResource(env_1, new process_deadline/* Deadline */.B2(undefined, uploadTimeoutMs), false);
            const { signal } = deadline;
            const common = { service, seal, redactor, signal };
            await (0,leave_bundles/* leaveBundles */.H)(bundles, { ...common, say: job_log/* say */.c, tell: actions_core.warning, isFirstTry: false });
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
            if (service.isIll || service.missing !== undefined)
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
    return { isDone, isIll: service.isIll || service.missing !== undefined };
}
//# sourceMappingURL=post.js.map

/***/ }),

/***/ 34074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jG: () => (/* binding */ leftOutText),
/* harmony export */   m_: () => (/* binding */ redactedCopy),
/* harmony export */   vC: () => (/* binding */ copyName)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10361);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23857);
/* harmony import */ var _redaction_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54422);
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







const PIECE_BYTES = 128 * 1024;
/** Our own records are smaller. */
const LARGEST_JSON = 32 * 1024 * 1024;
/**
 * Lists, objects and their members, in all files of a copy: each costs some hundred bytes and a microsecond or two, in which no signal is
 * heard. What has more is text.
 */
const MOST_PARTS = 1_000_000;
/**
 * Makes a copy of a directory, beside it, without secrets in its files. The directory itself stays as it is; files that have no secret
 * are linked to, not copied.
 * @param original its real path
 * @param redactJson takes the secrets out of what a file of JSON holds. Default: out of all texts and keys in it
 * @throws {Error} of the system, or that a flow has put a link in its place, or too many files into it
 */
async function redactedCopy(original, redactor, redactJson = redactedTexts) {
    (0,_client_index_js__WEBPACK_IMPORTED_MODULE_4__/* .requireOwnDirectory */ .hb)(original);
    const place = copyName(original);
    // What is made of it, beside it, goes with it.
    const directory = node_path__WEBPACK_IMPORTED_MODULE_2__.join(place, 'files');
    const dispose = () => (0,_client_index_js__WEBPACK_IMPORTED_MODULE_4__/* .removeOwn */ .LO)(place);
    if (!dispose())
        throw new Error(`${place} exists and cannot be removed`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(directory, { recursive: true });
    try {
        const taken = new Taken();
        const json = { redact: redactJson, parts: MOST_PARTS };
        const copies = [];
        const problems = [];
        const files = await filesIn(original, (error) => problems.push(error));
        for (const file of files) {
            const to = node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, taken.free(redactedPath(file, redactor).replace(NOT_IN_NAMES, '_')));
            try {
                await copy(node_path__WEBPACK_IMPORTED_MODULE_2__.join(original, file), to, redactor, json);
                copies.push(to);
            }
            catch (error) {
                if (!isOfOneFile(error))
                    throw error;
                problems.push(error);
            }
        }
        if (copies.length === 0 && problems.length > 0)
            throw problems[0];
        return {
            directory,
            files: copies,
            leftOut: problems.length,
            [Symbol.dispose]: dispose,
        };
    }
    catch (error) {
        dispose();
        throw error;
    }
}
/** Of a file with a name that is not UTF-8, Node knows another name, which no file has. */
const OF_ONE_FILE = ['ENOENT', 'EACCES', 'EPERM', 'ELOOP', 'ENXIO', 'ENAMETOOLONG'];
function isOfOneFile(error) {
    return OF_ONE_FILE.includes(error.code);
}
/** Tells of files that a copy lacks; `undefined` where it lacks none. @param what they are, in a word */
function leftOutText(what, { leftOut }) {
    if (leftOut === 0)
        return undefined;
    const files = leftOut === 1 ? '1 file' : `${leftOut} files`;
    return `${files} of the ${what} could not be read and will not be in the artifact.`;
}
/** Where the copy of a directory is, so that what a killed process left of one can be removed. */
function copyName(original) {
    return `${original}-redacted`;
}
/**
 * A relative path without secrets in the names of its folders and of its file. One that goes over several folders is found in the path as a
 * whole, and what is replaced joins them.
 */
function redactedPath(file, redactor) {
    return (0,_redaction_index_js__WEBPACK_IMPORTED_MODULE_5__/* .redactedName */ .u)(file, redactor)
        .split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)
        .map((name) => (0,_redaction_index_js__WEBPACK_IMPORTED_MODULE_5__/* .redactedName */ .u)(name, redactor))
        .join(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
}
/** What no artifact may have in the name of a file: these are what Windows refuses. */
const NOT_IN_NAMES = /[":<>|*?\r\n\\]/g;
/** What has each name of a copy. */
class Taken {
    #names = new Map();
    /** How often each was asked for: a flow may have ten thousand files whose names become the same. */
    #counts = new Map();
    /** Files whose names differ by their secrets alone are numbered, and so are folders that have the name of a file now. */
    free(file) {
        const { dir, name, ext } = node_path__WEBPACK_IMPORTED_MODULE_2__.parse(file);
        let folder = '';
        for (const part of dir.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).filter((one) => one !== '')) {
            folder = this.#name(folder, part, '', (free) => this.#names.get(free) !== 'file');
            this.#names.set(folder, 'folder');
        }
        const free = this.#name(folder, name, ext, (one) => !this.#names.has(one));
        this.#names.set(free, 'file');
        return free;
    }
    #name(folder, name, ext, isFree) {
        const wanted = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, `${name}${ext}`);
        if (isFree(wanted))
            return wanted;
        let count = this.#counts.get(wanted) ?? 1;
        let free;
        do
            free = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, `${name} (${(count += 1)})${ext}`);
        while (!isFree(free));
        // It is tried again: the next file in a folder goes into the same one.
        this.#counts.set(wanted, count - 1);
        return free;
    }
}
async function copy(from, to, redactor, json) {
    await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(from, OWN_FILE)).close();
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(to), { recursive: true });
    if (!(await redactor.isIn(piecesOf(from)))) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(from, to);
        return;
    }
    const text = redactedJson(from, redactor, json);
    if (text === undefined) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(from, OWN_FILE), true);
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(handle.createReadStream(), redactor.stream(), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(to));
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    else
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(to, text);
}
/** JSON that is still JSON without its secrets. `undefined` for another file. */
function redactedJson(file, redactor, json) {
    if (!file.endsWith('.json'))
        return undefined;
    try {
        const spend = (parts) => (json.parts -= parts);
        const value = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_6__/* .parseForeignJson */ .Y)((0,_client_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegularText */ .Aj)(file, LARGEST_JSON), json.parts, spend);
        return json.redact(value, redactor);
    }
    catch {
        return undefined;
    }
}
/** A secret of digits may be part of a number; there, it does not count. */
function redactedTexts(value, redactor) {
    const text = JSON.stringify(redactor.value(value));
    const more = redactor.text(text);
    return isJson(more) ? more : text;
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
/** The bytes of a file, in one buffer that is used again for each piece: a stream's would be garbage by the megabyte. */
async function* piecesOf(file) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const handle = __addDisposableResource(env_2, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, OWN_FILE), true);
        const buffer = Buffer.allocUnsafe(PIECE_BYTES);
        for (;;) {
            const { bytesRead } = await handle.read(buffer);
            if (bytesRead === 0)
                return;
            yield buffer.subarray(0, bytesRead);
        }
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
/** No link is followed, and no pipe waited for. */
const OWN_FILE = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
/** A run has two logs and some cards. */
const MOST_ENTRIES = 10_000;
/**
 * Paths relative to the directory. @param onProblem receives a message about a folder that cannot be read
 * @throws {Error} when there are too many
 */
async function filesIn(directory, onProblem) {
    const files = [];
    const folders = [''];
    let entries = 0;
    for (const folder of folders) {
        try {
            for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.opendir)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, folder))) {
                entries += 1;
                if (entries > MOST_ENTRIES)
                    throw new Error(`there are more than ${MOST_ENTRIES} files`);
                if (entry.isDirectory())
                    folders.push(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, entry.name));
                else if (entry.isFile())
                    files.push(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, entry.name));
            }
        }
        catch (error) {
            if (folder === '' || !isOfOneFile(error))
                throw error;
            onProblem(error);
        }
    }
    return files.sort();
}
//# sourceMappingURL=redacted-copy.js.map

/***/ }),

/***/ 6383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   l9: () => (/* binding */ decisive),
/* harmony export */   o8: () => (/* binding */ durationSeconds)
/* harmony export */ });
/** When it was started; `undefined` for what never was a run, nor a task that was spun. */
function startOf({ startedAt, pathspec, status }) {
    return pathspec === undefined && status !== 'running' ? undefined : startedAt;
}
function durationSeconds({ startedAt, finishedAt }) {
    return finishedAt && (finishedAt.getTime() - startedAt.getTime()) / 1000;
}
/**
 * The one that stands for several: the first that failed or timed out, else the first that was cancelled, as those are that another
 * one's failure has cancelled, else the first.
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
/* harmony export */   N_: () => (/* binding */ artifactValues),
/* harmony export */   PE: () => (/* binding */ LONGEST_VALUE),
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
        ...(outcome.stepName === undefined ? {} : { stepName: outcome.stepName }),
        ...(outcome.taskId === undefined ? {} : { taskId: outcome.taskId }),
        status: outcome.status,
        exitCode: outcome.exitCode ?? null,
        signal: outcome.signal ?? null,
        startedAt: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(outcome)?.toISOString() ?? null,
        finishedAt: outcome.finishedAt?.toISOString() ?? null,
        durationSeconds: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .durationSeconds */ .o8)(outcome) ?? null,
        originRunId: outcome.originRunId ?? null,
        parameters: shortValues(outcome.details?.parameters ?? outcome.parameters),
        tags: outcome.details?.tags ?? outcome.tags,
        artifacts: artifactValues(outcome),
        failure: failure
            ? {
                reason: failure.reason,
                step: failure.stepName ?? null,
                task: failure.taskId ?? null,
                message: failure.message,
            }
            : null,
        error: outcome.error ? { name: outcome.error.name, message: outcome.error.message } : null,
    };
}
/** A job's outputs may have 1 MiB together, an environment variable 128 KiB; a value of more bytes is left out. */
const LONGEST_VALUE = 64 * 1024;
/** Selected artifacts as JSON values; one that is too long for an output is absent. */
function artifactValues(outcome) {
    return shortValues(outcome?.details?.artifacts ?? {});
}
function jsonBytes(value) {
    return Buffer.byteLength(JSON.stringify(value));
}
function shortValues(values) {
    const short = Object.entries((0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonValues */ .R)(values)).filter(([, value]) => jsonBytes(value) <= LONGEST_VALUE);
    return Object.fromEntries(short);
}
//# sourceMappingURL=run-facts.js.map

/***/ })

};

//# sourceMappingURL=84.index.js.map