export const id = 6309;
export const ids = [6309];
export const modules = {

/***/ 7511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recordedBase: () => (/* binding */ recordedBase)
});

// EXTERNAL MODULE: ./build/report/matrix-record.js
var matrix_record = __webpack_require__(5886);
// EXTERNAL MODULE: ./build/action/artifacts/artifact-name.js
var artifact_name = __webpack_require__(5373);
// EXTERNAL MODULE: ./build/action/artifacts/artifact-source.js
var artifact_source = __webpack_require__(5651);
// EXTERNAL MODULE: ./build/action/github/rest-api.js
var rest_api = __webpack_require__(6176);
// EXTERNAL MODULE: ./build/action/matrix/matrix-records.js
var matrix_records = __webpack_require__(4791);
// EXTERNAL MODULE: ./build/action/links/events-of-branch.js
var events_of_branch = __webpack_require__(1601);
// EXTERNAL MODULE: ./build/action/network/fetch-answer.js
var fetch_answer = __webpack_require__(1237);
;// CONCATENATED MODULE: ./build/action/base/good-workflow-runs.js



const PER_PAGE = 50;
const MAX_PAGES = 5;
/** A page of fifty is about a mebibyte. */
const MAX_PAGE_BYTES = 16 * 1024 * 1024;
/**
 * The successful runs of this workflow on a branch, newest first, without the current one.
 * @throws {AnswerError} the REST API's answer
 */
async function* goodWorkflowRuns(env, access, branch, signal) {
    const { repository, common } = (0,rest_api/* restApi */.XH)(env, access);
    const [, file] = /\/workflows\/([^/@]+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '') ?? [];
    if (file === undefined)
        throw new Error('GITHUB_WORKFLOW_REF does not name the file of this workflow');
    const known = new Set([Number(env['GITHUB_RUN_ID'])]);
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const query = `branch=${encodeURIComponent(branch)}&status=success&exclude_pull_requests=true&per_page=${PER_PAGE}&page=${page}`;
        const address = `${repository}/actions/workflows/${encodeURIComponent(file)}/runs?${query}`;
        const answer = await (0,fetch_answer/* fetchJson */.x6)(address, { ...common, maxBytes: MAX_PAGE_BYTES, signal });
        const listed = Array.isArray(answer['workflow_runs']) ? answer['workflow_runs'] : [];
        const good = listed.slice(0, PER_PAGE).flatMap((run) => (isGood(run, branch) ? [run.id] : []));
        for (const id of good.sort((a, b) => b - a)) {
            // A server without paging returns the same page again.
            if (!known.has(id))
                yield id;
            known.add(id);
        }
        if (listed.length < PER_PAGE)
            return;
    }
}
/** A server may ignore the filters. */
function isGood(value, branch) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { id, event, conclusion, head_branch: head, repository, head_repository: from, } = value;
    const isOwn = typeof from?.full_name === 'string' && from.full_name === repository?.full_name;
    const isOfBranch = head === branch && events_of_branch/* EVENTS_OF_BRANCH */.p.some((known) => known === event);
    return Number.isSafeInteger(id) && isOwn && conclusion === 'success' && isOfBranch;
}

;// CONCATENATED MODULE: ./build/action/base/recorded-base.js






/** How many workflow runs' artifacts are listed: a job may be missing from some of them, and artifacts expire. */
const MAX_WORKFLOW_RUNS = 10;
/** How many records of one step are read per workflow run: there is one for each attempt and for each job that looks the same. */
const MAX_RECORDS = 20;
/** Limits for all these records together: unpacked bytes, and values. */
const BUDGET = { bytes: 64 * 1024 * 1024, parts: 1_000_000 };
/**
 * Finds base runs in the records that this same step uploaded in the branch's newest successful workflow run. The first run to ask finds
 * them for all runs of the step.
 */
function recordedBase(query) {
    let newest;
    return async ({ label, flowName = '' }, signal) => {
        newest ??= newestRecord(query, signal);
        const found = await newest;
        return typeof found === 'string' ? found : runOf(found, label, flowName);
    };
}
function runOf({ workflowRun, record }, label, flowName) {
    const named = record.runs.find((run) => run.label === label);
    const { pathspec = null, status, artifacts = {} } = named ?? {};
    if (status !== 'successful' || pathspec === null || !pathspec.startsWith(`${flowName}/`))
        return `the record of this step in workflow run ${workflowRun} has no successful run of ${flowName} named "${label}"`;
    return { pathspec, artifacts };
}
async function newestRecord({ env, branch, identity, token }, signal) {
    const access = (0,rest_api/* accessOf */.YK)(env, token);
    if (!access)
        return `runs of ${branch} that were made on other machines are found by the records that their jobs uploaded: for that, ${ADVICE}`;
    try {
        let count = 0;
        for await (const id of goodWorkflowRuns(env, access, branch, signal)) {
            const found = await recordIn(id, { env, access, identity, signal });
            if (found !== undefined)
                return found;
            if ((count += 1) === MAX_WORKFLOW_RUNS)
                break;
        }
        return count === 0
            ? `this workflow has no earlier successful run on ${branch}`
            : `none of the last ${count} successful runs of this workflow on ${branch} has a record of this step: it may have expired, or the step has another name, matrix or id there`;
    }
    catch (error) {
        if (!(0,rest_api/* isRefusal */.vu)(error))
            throw error;
        const advice = error.status === 401 ? 'the token in the input "github-token" is not valid' : ADVICE;
        return `the workflow runs of ${branch} cannot be read (the REST API answered ${error.status}): ${advice}`;
    }
}
const ADVICE = 'set the input "github-token" to "${{ github.token }}", and give the job the permission "actions: read"';
/** @returns the step's record from its last attempt; the reason why none can be used; or `undefined` if there is none */
async function recordIn(workflowRun, { env, access, identity, signal }) {
    const source = (0,artifact_source/* restSource */["if"])(env, { ...access, workflowRunId: workflowRun });
    const { artifacts } = await source.list(signal);
    const prefix = (0,artifact_name/* attemptPrefix */.eB)('report', identity);
    const left = artifacts.filter(({ name, isExpired }) => !isExpired && (0,artifact_name/* attemptIn */.XZ)(name, prefix) !== undefined);
    const budget = { ...BUDGET };
    const records = [];
    for (const artifact of oneOfEach(left).slice(0, MAX_RECORDS)) {
        const { name } = artifact;
        const { record, reason } = await (0,matrix_records/* readRecord */.aE)({ name, from: [[source, artifact]] }, budget, signal);
        signal.throwIfAborted();
        if (!record)
            return `the record of this step in workflow run ${workflowRun} cannot be used: ${reason}`;
        records.push(record);
    }
    const [record, ...others] = (0,matrix_record/* latestAttempts */.q)(records);
    if (others.length > 0)
        return `workflow run ${workflowRun} has several jobs that look like this one: give each an "id"`;
    return record && { workflowRun, record };
}
/** A step may have uploaded its record twice. The newest come first. */
function oneOfEach(artifacts) {
    const sorted = [...artifacts].sort((a, b) => a.id - b.id);
    const ofStep = new Map(sorted.map((artifact) => [(0,artifact_name/* firstNameOf */.ry)(artifact.name), artifact]));
    return [...ofStep.values()].reverse();
}
//# sourceMappingURL=recorded-base.js.map

/***/ }),

/***/ 1237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ fetchJsonPage),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   ci: () => (/* binding */ fetchBytes),
/* harmony export */   kn: () => (/* binding */ fetchToFile),
/* harmony export */   x6: () => (/* binding */ fetchJson)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3857);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7874);
/* harmony import */ var _answer_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3219);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1179);





/** How long one request may take, in milliseconds. */
const TIMEOUT_MS = 60_000;
/** The pauses before retries, in milliseconds. */
const PAUSES_MS = [1_000, 4_000];
/** If a service demands a longer pause, the request is not retried, in milliseconds. */
const MAX_PAUSE_MS = 60_000;
const TRANSIENT_STATUSES = [429, 500, 502, 503, 504];
/** The statuses that services return when they limit the request rate: GitHub's REST API uses 403, too. */
const LIMITED = [403, 429];
const DROPPED = /ECONNRESET|EPIPE|UND_ERR_SOCKET|terminated|other side closed/;
/**
 * The bytes of a successful answer. Retries if a service is busy, dropped the connection, or demands a pause of up to a minute.
 * @throws {AnswerError} for any other answer
 * @throws {Error} if there is no answer, or the signal's reason
 */
async function fetchBytes(address, options) {
    return await fetchWithRetries(address, options, async (answer) => {
        const bytes = await (0,_answer_body_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(answer, options);
        options.onBytes?.(bytes.length);
        return bytes;
    });
}
/** Like `fetchBytes`, for an answer that is too large for memory: it is written to a file. */
async function fetchToFile(address, file, options) {
    await fetchWithRetries(address, options, async (answer, signal) => {
        await (0,_answer_body_js__WEBPACK_IMPORTED_MODULE_1__/* .saveBody */ .mq)(answer, file, options, signal);
    });
}
/** How many lists, objects and members an answer may have: a list of artifacts has about ten thousand. */
const MAX_PARTS = 200_000;
/** Like `fetchBytes`, for an answer that is a JSON object. */
async function fetchJson(address, options) {
    return jsonOf(await fetchBytes(address, options), options);
}
/** Like `fetchJson`, with the address of the next page, if the answer names one. */
async function fetchJsonPage(address, options) {
    return await fetchWithRetries(address, options, async (answer) => ({
        json: jsonOf(await (0,_answer_body_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(answer, options), options),
        next: /<([^<>]+)>\s*;\s*rel="next"/.exec(answer.headers.get('link') ?? '')?.[1],
    }));
}
/** @throws {AnswerError} */
function jsonOf(bytes, { who }) {
    const text = bytes.toString('utf8');
    try {
        const value = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseForeignJson */ .Y)(text, MAX_PARTS);
        if (typeof value === 'object' && value !== null)
            return value;
    }
    catch {
        // For example, a proxy's error page.
    }
    throw new _answer_body_js__WEBPACK_IMPORTED_MODULE_1__/* .AnswerError */ .dV(`${who} answered with something other than JSON${quoted(text)}`, undefined);
}
async function fetchWithRetries(address, options, read) {
    for (const usual of PAUSES_MS) {
        let pause;
        try {
            return await fetchOnce(address, options, read);
        }
        catch (error) {
            options.signal.throwIfAborted();
            if (options.isOnce ? !isRejection(error) : !isTransient(error))
                throw error;
            pause = error.waitMs ?? usual;
            if (pause > MAX_PAUSE_MS)
                throw error;
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause, undefined, { signal: options.signal }).catch(() => options.signal.throwIfAborted());
    }
    return await fetchOnce(address, options, read);
}
/** How much of an error's answer is read: errors are short. */
const MAX_ERROR_BYTES = 64 * 1024;
async function fetchOnce(address, { who, withinMs = TIMEOUT_MS, signal: cancel, method, headers, body }, read) {
    const sent = {
        ...(method && { method }),
        ...(headers && { headers }),
        ...(body !== undefined && { body }),
    };
    const tooLate = `${who} did not answer within ${withinMs / 1000} s`;
    return await (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .within */ .u)(withinMs, cancel, tooLate, async (signal) => {
        const answer = await (0,_request_js__WEBPACK_IMPORTED_MODULE_4__/* .request */ .E)(address, { ...sent, signal });
        if (answer.ok)
            return await read(answer, signal);
        const words = wordsOf((await (0,_answer_body_js__WEBPACK_IMPORTED_MODULE_1__/* .firstBytesOf */ .jl)(answer, MAX_ERROR_BYTES)).toString('utf8'));
        const waitMs = waitOf(answer);
        const wait = waitMs === undefined ? '' : ` (it accepts requests again in ${Math.ceil(waitMs / 1000)} s)`;
        throw new _answer_body_js__WEBPACK_IMPORTED_MODULE_1__/* .AnswerError */ .dV(`${who} answered ${answer.status}${quoted(words)}${wait}`, answer.status, waitMs);
    });
}
/**
 * How long a service wants no requests, in milliseconds, by `Retry-After` or GitHub's REST rate limit; a difference between its clock and
 * ours does not matter.
 */
function waitOf({ status, headers }) {
    const after = headers.get('retry-after');
    const isSpent = LIMITED.includes(status) && headers.get('x-ratelimit-remaining') === '0';
    // eslint-disable-next-line no-restricted-properties -- It is compared with a time of day.
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
function isRejection(error) {
    if (!(error instanceof _answer_body_js__WEBPACK_IMPORTED_MODULE_1__/* .AnswerError */ .dV) || error.status === undefined)
        return false;
    return error.status === 429 || (LIMITED.includes(error.status) && error.waitMs !== undefined);
}
function isTransient(error) {
    if (isRejection(error))
        return true;
    if (error instanceof _answer_body_js__WEBPACK_IMPORTED_MODULE_1__/* .AnswerError */ .dV)
        return error.status !== undefined && TRANSIENT_STATUSES.includes(error.status);
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
const MAX_QUOTED_LENGTH = 300;
/**
 * The first line of a service's answer, as it follows our own words in a message. A long line is replaced by its length, and none is cut:
 * it may contain the token that was sent, and a secret is recognized only as a whole.
 */
function quoted(text) {
    const [line = ''] = text.trim().split('\n');
    if (line === '')
        return '';
    return line.length > MAX_QUOTED_LENGTH ? ` with a line of ${line.length} characters` : `: ${line}`;
}
//# sourceMappingURL=fetch-answer.js.map

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
const MAX_REDIRECTS = 5;
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
    for (let count = 0; count < MAX_REDIRECTS; count += 1) {
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
        return 'it requires a user name and a password, or rejected the ones given. Put them into its address: http://USER:PASSWORD@HOST:PORT';
    if (status !== undefined)
        return `it answered ${status}`;
    if (UNTRUSTED.test(code))
        return `the certificate is not trusted (${code}). Set NODE_EXTRA_CA_CERTS to a file with its authority’s certificate`;
    return message || code;
}
//# sourceMappingURL=request.js.map

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

/***/ 7874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1653);
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
 * Does something that takes a signal, for a limited time.
 * @param tooLate the error's message if the time has passed
 * @throws {Error} the signal's reason if it was aborted, and otherwise what `act` throws
 */
async function within(limitMs, cancel, tooLate, act) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const deadline = __addDisposableResource(env_1, new _deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .Deadline */ .B2(cancel, limitMs), false);
        try {
            return await act(deadline.signal);
        }
        catch (error) {
            cancel.throwIfAborted();
            throw deadline.passed ? new Error(tooLate, { cause: error }) : error;
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
//# sourceMappingURL=within.js.map

/***/ })

};

//# sourceMappingURL=6309.index.js.map