export const id = 1826;
export const ids = [1826];
export const modules = {

/***/ 6118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ askedForFile),
/* harmony export */   NZ: () => (/* binding */ asked),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   ai: () => (/* binding */ askedForJson),
/* harmony export */   nx: () => (/* binding */ askedForPage)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3857);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1653);
/* harmony import */ var _answer_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3219);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1179);
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





/** How long one request may take, in milliseconds. */
const WITHIN_MS = 60_000;
/** The pauses before retries, in milliseconds. */
const PAUSES_MS = [1_000, 4_000];
/** If a service demands a longer pause, the request is not retried, in milliseconds. */
const LONGEST_PAUSE_MS = 60_000;
const MAY_PASS = [429, 500, 502, 503, 504];
/** The statuses that services return when they limit the request rate: GitHub's REST API uses 403, too. */
const LIMITED = [403, 429];
const DROPPED = /ECONNRESET|EPIPE|UND_ERR_SOCKET|terminated|other side closed/;
/**
 * The bytes of a successful answer. Retries if a service is busy, dropped the connection, or demands a pause of up to a minute.
 * @throws {AnswerError} for any other answer
 * @throws {Error} if there is no answer, or the signal's reason
 */
async function asked(address, question) {
    return await insisted(address, question, async (answer) => {
        const bytes = await (0,_answer_body_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(answer, question);
        question.told?.(bytes.length);
        return bytes;
    });
}
/** Like `asked`, for an answer that is too large for memory: it is written to a file. */
async function askedForFile(address, file, question) {
    await insisted(address, question, async (answer, signal) => {
        await (0,_answer_body_js__WEBPACK_IMPORTED_MODULE_1__/* .saveBody */ .mq)(answer, file, question, signal);
    });
}
/** How many lists, objects and members an answer may have: a list of artifacts has about ten thousand. */
const MOST_PARTS = 200_000;
/** Like `asked`, for an answer that is a JSON object. */
async function askedForJson(address, question) {
    return jsonOf(await asked(address, question), question);
}
/** Like `askedForJson`, with the address of the next page, if the answer names one. */
async function askedForPage(address, question) {
    return await insisted(address, question, async (answer) => ({
        json: jsonOf(await (0,_answer_body_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(answer, question), question),
        next: /<([^<>]+)>\s*;\s*rel="next"/.exec(answer.headers.get('link') ?? '')?.[1],
    }));
}
/** @throws {AnswerError} */
function jsonOf(bytes, { who }) {
    const text = bytes.toString('utf8');
    try {
        const value = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseForeignJson */ .Y)(text, MOST_PARTS);
        if (typeof value === 'object' && value !== null)
            return value;
    }
    catch {
        // For example, a proxy's error page.
    }
    throw new _answer_body_js__WEBPACK_IMPORTED_MODULE_1__/* .AnswerError */ .dV(`${who} answers with something other than JSON${quoted(text)}`, undefined);
}
async function insisted(address, question, read) {
    for (const usual of PAUSES_MS) {
        let pause;
        try {
            return await askedOnce(address, question, read);
        }
        catch (error) {
            question.signal.throwIfAborted();
            if (question.isOnce ? !wasRefused(error) : !mayPass(error))
                throw error;
            pause = error.waitMs ?? usual;
            if (pause > LONGEST_PAUSE_MS)
                throw error;
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause, undefined, { signal: question.signal }).catch(() => question.signal.throwIfAborted());
    }
    return await askedOnce(address, question, read);
}
/** How much of an error's answer is read: errors are short. */
const LONGEST_COMPLAINT = 64 * 1024;
async function askedOnce(address, { who, withinMs = WITHIN_MS, signal: cancel, method, headers, body }, read) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const deadline = __addDisposableResource(env_1, new _runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .Deadline */ .B2(cancel, withinMs), false);
        const { signal } = deadline;
        try {
            const sent = {
                ...(method && { method }),
                ...(headers && { headers }),
                ...(body !== undefined && { body }),
            };
            const answer = await (0,_request_js__WEBPACK_IMPORTED_MODULE_4__/* .request */ .E)(address, { ...sent, signal });
            if (answer.ok)
                return await read(answer, signal);
            const words = wordsOf((await (0,_answer_body_js__WEBPACK_IMPORTED_MODULE_1__/* .firstBytesOf */ .jl)(answer, LONGEST_COMPLAINT)).toString('utf8'));
            const waitMs = waitOf(answer);
            const wait = waitMs === undefined ? '' : ` (it takes requests again in ${Math.ceil(waitMs / 1000)} s)`;
            throw new _answer_body_js__WEBPACK_IMPORTED_MODULE_1__/* .AnswerError */ .dV(`${who} answers ${answer.status}${quoted(words)}${wait}`, answer.status, waitMs);
        }
        catch (error) {
            cancel.throwIfAborted();
            throw deadline.passed ? new Error(`${who} does not answer within ${withinMs / 1000} s`) : error;
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/**
 * How long a service wants no requests, in milliseconds, by `Retry-After` or GitHub's REST rate limit; a difference between its clock and
 * ours does not matter.
 */
function waitOf({ status, headers }) {
    const after = headers.get('retry-after');
    const isSpent = LIMITED.includes(status) && headers.get('x-ratelimit-remaining') === '0';
    const now = Date.parse(headers.get('date') ?? '') || Date.now();
    if (after !== null && /^\d+$/.test(after))
        return Number(after) * 1000;
    const until = after === null ? (isSpent ? resetOf(headers) : NaN) : Date.parse(after);
    return Number.isFinite(until) ? Math.max(0, until - now) + 1000 : undefined;
}
function resetOf(headers) {
    return Number(headers.get('x-ratelimit-reset') ?? NaN) * 1000;
}
/** Whether a service temporarily rejected a request before doing anything. */
function wasRefused(error) {
    if (!(error instanceof _answer_body_js__WEBPACK_IMPORTED_MODULE_1__/* .AnswerError */ .dV) || error.status === undefined)
        return false;
    return error.status === 429 || (LIMITED.includes(error.status) && error.waitMs !== undefined);
}
function mayPass(error) {
    if (wasRefused(error))
        return true;
    if (error instanceof _answer_body_js__WEBPACK_IMPORTED_MODULE_1__/* .AnswerError */ .dV)
        return error.status !== undefined && MAY_PASS.includes(error.status);
    const causes = [error, error.cause, error.cause?.cause];
    return causes.some((cause) => DROPPED.test(`${cause?.code ?? ''} ${cause?.message ?? ''}`));
}
/** Twirp services put the error into `msg`, the REST API into `message`. */
function wordsOf(text) {
    try {
        const { msg, message } = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseForeignJson */ .Y)(text);
        return [msg, message].find((words) => typeof words === 'string') ?? '';
    }
    catch {
        return text;
    }
}
const LONGEST_QUOTED = 300;
/**
 * The first line of a service's answer, as it follows our own words in a message. A long line is replaced by its length, and none is cut:
 * it may contain the token that was sent, and a secret is recognized only as a whole.
 */
function quoted(text) {
    const [line = ''] = text.trim().split('\n');
    if (line === '')
        return '';
    return line.length > LONGEST_QUOTED ? ` with a line of ${line.length} characters` : `: ${line}`;
}


/***/ }),

/***/ 1179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ request)
/* harmony export */ });
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8558);

/**
 * Sends one of our own requests through the proxy that the environment names for its address; Node's `fetch` ignores proxies. Either way,
 * Node trusts the authorities in NODE_EXTRA_CA_CERTS.
 * @throws {Error} if there is no answer: with the host, the proxy and the cause, or the signal's reason
 */
async function request(address, options) {
    const url = new URL(address);
    const proxy = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyFor */ .iJ)(url);
    try {
        return await followed(url, proxy, options);
    }
    catch (error) {
        options.signal.throwIfAborted();
        const where = proxy
            ? `${url.host} cannot be reached through the proxy ${proxy.shown}`
            : `${url.host} cannot be reached`;
        throw new Error(`${where}: ${causeOf(error)}`, { cause: error });
    }
}
/** How many redirects a request with a body follows. */
const MOST_REDIRECTS = 5;
/**
 * A read may be redirected anywhere; `fetch` follows it without our token. A write is repeated only at another address on the same server,
 * as GitHub redirects for a renamed repository, and never at another server, which must not get it. Nor is it turned into a GET, whose
 * answer would look like success. Any other redirect is an error like any other.
 */
async function followed(url, proxy, options) {
    const send = async (to, redirect) => {
        const sent = { ...options, redirect };
        if (!proxy)
            return await fetch(to, sent);
        const { fetchThrough } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(1558)]).then(__webpack_require__.bind(__webpack_require__, 1558));
        return await fetchThrough(proxy, to, sent);
    };
    if ((options.method ?? 'GET') === 'GET')
        return await send(url, 'follow');
    let answer = await send(url, 'manual');
    for (let count = 0; count < MOST_REDIRECTS; count += 1) {
        const place = SAME_REQUEST.includes(answer.status) ? answer.headers.get('location') : null;
        const to = place !== null && URL.canParse(place, url.href) ? new URL(place, url) : undefined;
        if (to?.origin !== url.origin)
            break;
        await answer.body?.cancel();
        answer = await send(to, 'manual');
    }
    return answer;
}
/** Redirects that keep method and body. */
const SAME_REQUEST = [307, 308];
const UNTRUSTED = /SELF_SIGNED|UNABLE_TO_(GET_ISSUER|VERIFY)|CERT_UNTRUSTED/;
/** `fetch` puts the actual error into the cause of its error, or a cause of that. */
function causeOf(error) {
    let cause = error;
    while (cause.cause instanceof Error)
        cause = cause.cause;
    const { message, code = '' } = cause;
    const status = /^Proxy response \((\d+)\)|\((407)\)$/.exec(message)?.slice(1).join('');
    if (status === '407')
        return 'it requires a name and a password, or rejects those given. Put them into its address: http://NAME:PASSWORD@HOST:PORT';
    if (status !== undefined)
        return `it answers ${status}`;
    if (UNTRUSTED.test(code))
        return `the certificate is not trusted (${code}). Set NODE_EXTRA_CA_CERTS to a file with its authority’s certificate`;
    return message || code;
}
//# sourceMappingURL=request.js.map

/***/ }),

/***/ 7493:
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
var artifact_upload = __webpack_require__(4664);
// EXTERNAL MODULE: ./build/action/runner-commands/job-log.js
var job_log = __webpack_require__(9611);
// EXTERNAL MODULE: ./build/action/resume/leave-bundles.js
var leave_bundles = __webpack_require__(736);
// EXTERNAL MODULE: ./build/action/resume/pending-bundle.js
var pending_bundle = __webpack_require__(4257);
// EXTERNAL MODULE: ./build/redaction/redactor.js + 2 modules
var redactor = __webpack_require__(5205);
// EXTERNAL MODULE: ./build/action/post-state.js
var post_state = __webpack_require__(3673);
// EXTERNAL MODULE: ./build/action/matrix/bare-record.js
var bare_record = __webpack_require__(4563);
// EXTERNAL MODULE: ./build/action/matrix/step-record.js
var step_record = __webpack_require__(8585);
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











/**
 * Uploads a record of the step that contains no secrets. Without any record, a later report could call a workflow successful although one
 * of its steps was killed.
 */
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
//# sourceMappingURL=leave-bare-record.js.map
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
        tellUnrecorded(error);
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

/***/ })

};

//# sourceMappingURL=1826.index.js.map