export const id = 2045;
export const ids = [2045];
export const modules = {

/***/ 89224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AR: () => (/* binding */ artifactClient),
  Wz: () => (/* binding */ isGitHub),
  gG: () => (/* binding */ loadArtifactLibrary)
});

// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(16698);
// EXTERNAL MODULE: ./build/display/log-text.js
var log_text = __webpack_require__(67235);
// EXTERNAL MODULE: ./build/action/runner-commands/early-command.js
var early_command = __webpack_require__(12096);
;// CONCATENATED MODULE: ./build/action/artifacts/library-lines.js



const isLibrary = new external_node_async_hooks_.AsyncLocalStorage();
let isWatched = false;
/**
 * Calls a library that writes lines to the job log by itself. Its `add-mask`, `debug` and `warning` commands, which it escapes, pass
 * through. The rest become debug messages, because they describe the library's own steps and may quote names or answers from anyone.
 */
function withPlainLines(call) {
    if (!isWatched)
        watchStdout();
    isWatched = true;
    return isLibrary.run(true, call);
}
function watchStdout() {
    const { stdout } = process;
    const write = stdout.write.bind(stdout);
    stdout.write = (chunk, ...others) => {
        const isTheirs = isLibrary.getStore() === true && typeof chunk === 'string';
        return write(isTheirs && !/^::(add-mask|debug|warning)::/.test(chunk) ? asDebug(chunk) : chunk, ...others);
    };
}
function asDebug(chunk) {
    const lines = chunk.split('\n').filter((line) => line.trim() !== '');
    return lines.map((line) => (0,early_command/* commandLine */.a)('debug', (0,log_text/* logText */.kc)(line))).join('');
}

// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(53053);
// EXTERNAL MODULE: ./build/action/network/answer-body.js
var answer_body = __webpack_require__(13219);
;// CONCATENATED MODULE: ./build/action/network/short-answers.js



const limits = new external_node_async_hooks_.AsyncLocalStorage();
let short_answers_isWatched = false;
/**
 * Calls a library that reads whole answers, however long, and makes any longer answer fail at the limit. Only requests that the call makes
 * through `node:http` and `node:https` are limited, and no others that run meanwhile.
 */
function withShortAnswers(limit, call) {
    if (!short_answers_isWatched) {
        (0,external_node_diagnostics_channel_.subscribe)('http.client.request.start', (message) => limitRequest(message));
        (0,external_node_diagnostics_channel_.subscribe)('http.client.response.finish', (message) => limitAnswer(message));
    }
    short_answers_isWatched = true;
    return limits.run(limit, call);
}
/** An open connection would keep our process from ending. */
function limitRequest({ request }) {
    const signal = limits.getStore()?.signal;
    if (!signal)
        return;
    const end = () => request.destroy(signal.reason);
    signal.addEventListener('abort', end, { once: true });
    if (signal.aborted)
        end();
    request.once('close', () => signal.removeEventListener('abort', end));
}
function limitAnswer({ response }) {
    const limit = limits.getStore();
    if (!limit)
        return;
    let size = 0;
    const push = response.push.bind(response);
    response.push = (bytes, ...others) => {
        size += bytes?.length ?? 0;
        if (size <= limit.maxBytes)
            return push(bytes, ...others);
        response.destroy((0,answer_body/* tooLong */.Po)(limit, response.statusCode));
        return false;
    };
}
//# sourceMappingURL=short-answers.js.map
// EXTERNAL MODULE: ./build/action/network/proxy.js
var network_proxy = __webpack_require__(48558);
;// CONCATENATED MODULE: ./build/action/artifacts/artifact-client.js



/** Loading takes a tenth of a second, so it happens while Python works. */
const loadArtifactLibrary = () => __webpack_require__.e(/* import() */ 9307).then(__webpack_require__.bind(__webpack_require__, 79307));
/** The client only uploads, so the answers it gets are short. */
const LIMITS = { who: 'the artifact service', maxBytes: 1024 ** 2 };
/**
 * GitHub's artifact client. It looks up proxies itself, for any server; it rejects all servers but GitHub's by their names. If a request
 * got no answer, its errors name the proxy.
 * @param signal aborts its requests
 */
async function artifactClient(signal) {
    (0,network_proxy/* checkProxyOfClient */.dz)();
    const { DefaultArtifactClient } = await loadArtifactLibrary();
    await keepTokenAtHome();
    if (!isGitHub(process.env['GITHUB_SERVER_URL']))
        await askAsBefore();
    return new Proxy(new DefaultArtifactClient(), {
        get(client, name) {
            const member = Reflect.get(client, name);
            if (typeof member !== 'function')
                return member;
            return async (...args) => {
                try {
                    return await withPlainLines(() => withShortAnswers({ ...LIMITS, signal }, () => asOnGitHub(() => member.apply(client, args))));
                }
                catch (error) {
                    throw explained(error);
                }
            };
        },
    });
}
let keepsTokenAtHome = false;
/**
 * The client repeats a request at the address that a redirect names, with the token, whatever server that is. Only the server itself may
 * redirect; any other redirect is a refusal.
 */
async function keepTokenAtHome() {
    if (keepsTokenAtHome)
        return;
    keepsTokenAtHome = true;
    const { HttpClient } = await loadArtifactLibrary();
    const send = Reflect.get(HttpClient.prototype, 'requestRaw');
    const sendAtHome = async function (info, data) {
        const answer = await send.call(this, info, data);
        const { headers, statusCode = 0 } = answer.message;
        const { origin, href } = info.parsedUrl;
        const place = headers.location;
        if (place === undefined || statusCode < 300 || statusCode > 399)
            return answer;
        const to = URL.canParse(place, href) ? new URL(place, href).origin : 'no address';
        if (to === origin)
            return answer;
        answer.message.resume();
        delete headers.location;
        const msg = `it redirects to ${to}, which must not get the job's token`;
        return Object.assign(answer, { readBody: () => Promise.resolve(JSON.stringify({ msg })) });
    };
    Reflect.set(HttpClient.prototype, 'requestRaw', sendAtHome);
}
let asksAsBefore = false;
/**
 * Creates artifacts as versions 4 to 6 of the protocol do, which all servers understand. Version 7 adds the artifact's file type. Other
 * servers than GitHub learn that later: Gitea, Forgejo and act answer an unknown field with 500, as if they were down.
 */
async function askAsBefore() {
    if (asksAsBefore)
        return;
    asksAsBefore = true;
    const { HttpClient } = await loadArtifactLibrary();
    const post = Reflect.get(HttpClient.prototype, 'post');
    const asBefore = function (url, data, ...others) {
        return post.call(this, url, url.endsWith('/CreateArtifact') ? createdAsBefore(data) : data, ...others);
    };
    Reflect.set(HttpClient.prototype, 'post', asBefore);
}
function createdAsBefore(data) {
    const { mime_type: _, ...request } = JSON.parse(data);
    return JSON.stringify({ ...request, version: 4 });
}
const GITHUB = 'https://github.com';
/** The client checks the server's name when it is called, and at no other time. */
function asOnGitHub(call) {
    const server = process.env['GITHUB_SERVER_URL'];
    if (isGitHub(server))
        return call();
    process.env['GITHUB_SERVER_URL'] = GITHUB;
    try {
        return call();
    }
    finally {
        process.env['GITHUB_SERVER_URL'] = server;
    }
}
/** Whether a server is one of GitHub's own, by the client's own rule. */
function isGitHub(server) {
    const hostname = URL.canParse(server || GITHUB) ? new URL(server || GITHUB).hostname : '';
    return hostname === 'github.com' || /\.(ghe\.com|localhost)$/.test(hostname);
}
/** An answer has its status in parentheses. The client's advice on GitHub's network does not help on another. */
function explained(error) {
    const service = process.env['ACTIONS_RESULTS_URL'];
    const [message = ''] = error.message.split('\nIf you are using self-hosted runners');
    const isAnswered = /\(\d{3}\)/.test(message);
    const proxy = isAnswered || !service || !URL.canParse(service) ? undefined : (0,network_proxy/* proxyFor */.iJ)(new URL(service));
    error.message = proxy ? `${message} (through the proxy ${proxy.shown})` : message;
    return error;
}
//# sourceMappingURL=artifact-client.js.map

/***/ }),

/***/ 49271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ ArtifactService)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _artifact_client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89224);
/* harmony import */ var _has_artifact_service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69944);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10361);
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





/** A taken name gets a number appended, up to this one. */
const MAX_NAMES = 10;
/**
 * The service that stores this job's artifacts: GitHub's, or Gitea's or Forgejo's, which speak its protocol. If the runner or the server
 * has none, this is reported once.
 */
class ArtifactService {
    #env;
    #retentionDays;
    #missing;
    #isReported = false;
    #isBroken = false;
    /** @param retentionDays how long artifacts are kept; default: the server's own setting */
    constructor(env, retentionDays) {
        this.#env = env;
        this.#retentionDays = retentionDays;
        if (!(0,_has_artifact_service_js__WEBPACK_IMPORTED_MODULE_2__/* .hasArtifactService */ .o)(env))
            this.#missing = 'this runner has no artifact service';
    }
    /** Why there is no service, as a clause; `undefined` as long as there may be one. */
    get missing() {
        return this.#missing;
    }
    /** Whether it rejected the last upload, or has not answered it yet. */
    get isBroken() {
        return this.#isBroken;
    }
    /** Reports that there is no service, unless that was already reported. Returns whether it did. */
    reportMissing(reportProblem, message) {
        if (this.#isReported)
            return false;
        reportProblem(message(this.#missing ?? ''));
        this.#isReported = true;
        return true;
    }
    /**
     * Uploads files as one artifact. Resolves to its name. The name has a number appended if another step took the name, or if the artifact
     * was lost: one that the service rejects at the end keeps its name, so it is uploaded again under another. Inside the artifact, files are
     * in a folder of that name, so that a job which downloads all artifacts into one directory keeps them apart.
     * @param directory contains the files, whose paths are relative to it; it is not changed
     * @throws the service's answer; if there is no service at all, `missing` is set
     */
    async upload(name, files, directory, { signal, ...options }) {
        if (this.#missing !== undefined)
            throw new Error(this.#missing);
        const retentionDays = this.#retentionDays;
        const all = { ...options, ...(retentionDays === undefined ? {} : { retentionDays }) };
        const client = await (0,_artifact_client_js__WEBPACK_IMPORTED_MODULE_3__/* .artifactClient */ .AR)(signal);
        let wasRefused = false;
        for (let count = 1;; count += 1) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                signal.throwIfAborted();
                const candidate = count === 1 ? name : `${name}-${count}`;
                const folder = __addDisposableResource(env_1, await folderOf(candidate, directory), false);
                try {
                    const own = files.map((file) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder.link, node_path__WEBPACK_IMPORTED_MODULE_1__.relative(directory, file)));
                    this.#isBroken = true;
                    const { id } = await client.uploadArtifact(candidate, own, folder.parent, all);
                    this.#isBroken = false;
                    return { name: candidate, id };
                }
                catch (error) {
                    if (isConflict(error) && count < MAX_NAMES)
                        continue;
                    if (isRefusedAtEnd(error) && !wasRefused && !signal.aborted) {
                        wasRefused = true;
                        continue;
                    }
                    if (!isConflict(error) && !signal.aborted)
                        this.#missing = this.#refusal(error);
                    throw error;
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
    }
    /** GitHub has the service, whatever it answers. An error from another server means that it has none. */
    #refusal({ message }) {
        const server = this.#env['GITHUB_SERVER_URL'];
        if ((0,_artifact_client_js__WEBPACK_IMPORTED_MODULE_3__/* .isGitHub */ .Wz)(server))
            return undefined;
        return `${server ?? 'the server'} has no artifact service for this action (${message.replace(/\.$/, '')})`;
    }
}
/** A link to a directory, under another name, alone in a new directory beside it. */
async function folderOf(name, directory) {
    const parent = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(directory), 'metaflow-runner-as-'));
    const link = node_path__WEBPACK_IMPORTED_MODULE_1__.join(parent, name);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory), link);
    return { parent, link, [Symbol.dispose]: () => (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .removeOwn */ .LO)(parent) };
}
/** The artifact client passes on only the service's own words. */
function isConflict(error) {
    return /\(409\)|conflict/i.test(error.message);
}
/** The client retries by itself when an answer means that the service is down. */
function isRefusedAtEnd(error) {
    return /FinalizeArtifact: (?:Received non-retryable|response from backend was not ok)/.test(error.message);
}
//# sourceMappingURL=artifact-service.js.map

/***/ }),

/***/ 62283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ uploadFiles)
});

// EXTERNAL MODULE: ./build/client/unless-aborted.js
var unless_aborted = __webpack_require__(14304);
// EXTERNAL MODULE: ./build/outcome/json-value.js
var json_value = __webpack_require__(60329);
// EXTERNAL MODULE: ./build/outcome/redacted/redaction-rules.js + 1 modules
var redaction_rules = __webpack_require__(5558);
;// CONCATENATED MODULE: ./build/report/redacted-record.js

/** A record contains all details of its runs. */
const RUN = {
    label: redaction_rules/* text */.Qq,
    flowFile: redaction_rules/* kept */.LP,
    flowName: redaction_rules/* kept */.LP,
    runId: redaction_rules/* kept */.LP,
    pathspec: redaction_rules/* kept */.LP,
    metadata: (0,redaction_rules/* orNull */.Xd)(redaction_rules/* text */.Qq),
    orchestratorUrl: redaction_rules/* text */.Qq,
    stepName: redaction_rules/* name */.UU,
    taskId: redaction_rules/* name */.UU,
    status: redaction_rules/* kept */.LP,
    exitCode: redaction_rules/* kept */.LP,
    signal: redaction_rules/* kept */.LP,
    startedAt: redaction_rules/* kept */.LP,
    finishedAt: redaction_rules/* kept */.LP,
    durationSeconds: redaction_rules/* kept */.LP,
    originRunId: redaction_rules/* kept */.LP,
    metaflowVersion: redaction_rules/* kept */.LP,
    parameters: redaction_rules/* dictionary */.zz,
    tags: redaction_rules/* texts */.Te,
    artifacts: redaction_rules/* named */.KT,
    numbers: redaction_rules/* value */.Uq,
    base: (0,redaction_rules/* fields */.OA)({ pathspec: redaction_rules/* kept */.LP, artifacts: redaction_rules/* named */.KT, problem: redaction_rules/* text */.Qq }),
    failure: (0,redaction_rules/* orNull */.Xd)((0,redaction_rules/* fields */.OA)({
        reason: redaction_rules/* kept */.LP,
        step: (0,redaction_rules/* orNull */.Xd)(redaction_rules/* name */.UU),
        task: (0,redaction_rules/* orNull */.Xd)(redaction_rules/* name */.UU),
        message: redaction_rules/* text */.Qq,
    })),
    error: (0,redaction_rules/* orNull */.Xd)((0,redaction_rules/* fields */.OA)({ name: redaction_rules/* kept */.LP, message: redaction_rules/* text */.Qq })),
    failedHooks: (0,redaction_rules/* each */.__)((0,redaction_rules/* fields */.OA)({ name: redaction_rules/* name */.UU, message: redaction_rules/* text */.Qq })),
};
/**
 * A redacted record. Its runs are already redacted, but its job's matrix may contain secrets, and more may have become known since. The
 * job's and step's identity and the statuses stay unchanged, because otherwise the report would miss them.
 */
const redactedRecord = (0,redaction_rules/* fields */.OA)({
    version: redaction_rules/* kept */.LP,
    job: redaction_rules/* kept */.LP,
    id: redaction_rules/* kept */.LP,
    step: redaction_rules/* kept */.LP,
    matrix: redaction_rules/* named */.KT,
    attempt: redaction_rules/* kept */.LP,
    logs: redaction_rules/* kept */.LP,
    runs: (0,redaction_rules/* each */.__)((0,redaction_rules/* fields */.OA)(RUN)),
});
//# sourceMappingURL=redacted-record.js.map
// EXTERNAL MODULE: ./build/ci/report/redacted-copy.js
var redacted_copy = __webpack_require__(34074);
// EXTERNAL MODULE: ./build/action/links/server-pages.js
var server_pages = __webpack_require__(38959);
;// CONCATENATED MODULE: ./build/action/artifacts/artifact-upload.js
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
 * Uploads all files of a directory, redacted, as one artifact; `undefined` if they could not be uploaded. In that case the run's result is
 * unchanged, and the files stay on disk.
 */
async function uploadFiles(upload) {
    const { what, directory, name, service, signal, reportProblem } = upload;
    const kept = `They are in ${directory}.`;
    try {
        if (service.missing === undefined)
            // The artifact client accepts no signal, and waits a long time for a service that does not answer.
            return await (0,unless_aborted/* unlessAborted */.W)(uploadRedacted(upload), signal);
    }
    catch (error) {
        const reason = error.message.replace(/\.?$/, '.');
        if (service.missing === undefined)
            reportProblem(`The ${what} could not be uploaded as artifact "${name}": ${reason} ${kept}`);
    }
    if (service.missing !== undefined)
        service.reportMissing(reportProblem, (reason) => `The ${what} were not uploaded: ${reason}. ${kept}`);
    return undefined;
}
/** A record is our own JSON: its keys and the run statuses are not secrets. */
function recordText(record, redactor) {
    return (0,json_value/* jsonText */.s$)(redactedRecord(record, redactor));
}
async function uploadRedacted(upload) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { what, directory, name, service, redactor, signal, reportProblem } = upload;
        const copy = __addDisposableResource(env_1, await (0,redacted_copy/* redactedCopy */.m_)(directory, redactor, what === 'report' ? recordText : undefined), false);
        for (const text of (0,redacted_copy/* lacksOf */.Ge)(what, copy))
            reportProblem(text);
        const uploaded = await service.upload(name, copy.files, copy.directory, { signal });
        return { name: uploaded.name, url: (0,server_pages/* artifactUrl */.Wk)(process.env, uploaded) };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
//# sourceMappingURL=artifact-upload.js.map

/***/ }),

/***/ 34074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ lacksOf),
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
const MAX_JSON_BYTES = 32 * 1024 * 1024;
/**
 * Limit for lists, objects and their members in all files of a copy: each costs a few hundred bytes, and a microsecond or two in which
 * signals are not handled. A larger file is treated as text.
 */
const MAX_PARTS = 1_000_000;
/**
 * Makes a redacted copy of a directory, beside it. The directory itself stays unchanged; files without secrets are linked, not copied.
 * @param original its real path
 * @param redactJson redacts the content of a JSON file. Default: redacts all its texts and keys
 * @throws {Error} from the system, or because a flow has replaced the directory with a link, or put too many files into it
 */
async function redactedCopy(original, redactor, redactJson = redactedTexts) {
    (0,_client_index_js__WEBPACK_IMPORTED_MODULE_4__/* .requireOwnDirectory */ .hb)(original);
    const place = copyName(original);
    // Whatever is created beside it is removed with it.
    const directory = node_path__WEBPACK_IMPORTED_MODULE_2__.join(place, 'files');
    const dispose = () => (0,_client_index_js__WEBPACK_IMPORTED_MODULE_4__/* .removeOwn */ .LO)(place);
    if (!dispose())
        throw new Error(`${place} exists and cannot be removed`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(directory, { recursive: true });
    try {
        const taken = new Taken();
        const json = { redact: redactJson, parts: MAX_PARTS };
        const copies = [];
        const problems = [];
        let withheld = 0;
        const files = await filesIn(original, (error) => problems.push(error));
        for (const file of files) {
            const to = node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, taken.free(redactedPath(file, redactor).replace(NOT_IN_NAMES, '_')));
            try {
                if (await copy(node_path__WEBPACK_IMPORTED_MODULE_2__.join(original, file), to, redactor, json))
                    withheld += 1;
                copies.push(to);
            }
            catch (error) {
                if (!concernsOneFile(error))
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
            withheld,
            [Symbol.dispose]: dispose,
        };
    }
    catch (error) {
        dispose();
        throw error;
    }
}
/** For a file whose name is not UTF-8, Node reports a different name, which no file has. */
const OF_ONE_FILE = ['ENOENT', 'EACCES', 'EPERM', 'ELOOP', 'ENXIO', 'ENAMETOOLONG'];
function concernsOneFile(error) {
    return OF_ONE_FILE.includes(error.code);
}
/** Says what a copy lacks, a line for each reason. @param what the files are, in a word */
function lacksOf(what, { leftOut, withheld }) {
    const files = (count) => `${count === 1 ? '1 file' : `${count} files`} of the ${what}`;
    return [
        ...(leftOut > 0 ? [`${files(leftOut)} could not be read and will not be in the artifact.`] : []),
        ...(withheld > 0 ? [`The content of ${files(withheld)} will not be in the artifact. ${WITHHELD}`] : []),
    ];
}
const WITHHELD = 'Not all secrets that the flow declares could be read, so its output may contain some. See the job log, which has what the flow printed.';
/** Where the copy of a directory is, so that a killed process's copy can be removed. */
function copyName(original) {
    return `${original}-redacted`;
}
/**
 * A relative path with redacted names of folders and file. A secret that spans several folders is found in the whole path, and its
 * replacement joins them.
 */
function redactedPath(file, redactor) {
    return (0,_redaction_index_js__WEBPACK_IMPORTED_MODULE_5__/* .redactedName */ .u)(file, redactor)
        .split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)
        .map((name) => (0,_redaction_index_js__WEBPACK_IMPORTED_MODULE_5__/* .redactedName */ .u)(name, redactor))
        .join(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
}
/** Characters that no artifact may have in a file's name: those that Windows rejects. */
const NOT_IN_NAMES = /[":<>|*?\r\n\\]/g;
/** The names that are taken in a copy. */
class Taken {
    #names = new Map();
    /** How often each name was requested: a flow may have ten thousand files whose redacted names are the same. */
    #counts = new Map();
    /** Files whose names differ only in their secrets are numbered, and so are folders that collide with a file. */
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
        // Try it again: the next file in a folder belongs in the same one.
        this.#counts.set(wanted, count - 1);
        return free;
    }
}
/** @returns whether the file is withheld */
async function copy(from, to, redactor, json) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(from, OWN_FILE), true);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(to), { recursive: true });
        if (redactor.withholds(from) && (await handle.stat()).size > 0) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(to, `${WITHHELD}\n`);
            return true;
        }
        if (!(await redactor.isIn(piecesOf(from)))) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(from, to);
            return false;
        }
        const text = redactedJson(from, redactor, json);
        if (text === undefined) {
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(handle.createReadStream({ autoClose: false }), redactor.stream(), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(to));
        }
        else
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(to, text);
        return false;
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
/** A JSON file, redacted and still JSON; `undefined` for any other file. */
function redactedJson(file, redactor, json) {
    if (!file.endsWith('.json'))
        return undefined;
    try {
        const spend = (parts) => (json.parts -= parts);
        const value = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_6__/* .parseForeignJson */ .Y)((0,_client_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegularText */ .Aj)(file, MAX_JSON_BYTES), json.parts, spend);
        return json.redact(value, redactor);
    }
    catch {
        return undefined;
    }
}
/** A secret made of digits may be part of a number; numbers are left alone. */
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
/** Yields a file's bytes in one reused buffer: a stream's buffers would become garbage by the megabyte. */
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
/** Follow no link, and do not wait for a pipe. */
const OWN_FILE = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
/** A run has two logs and some cards. */
const MAX_ENTRIES = 10_000;
/**
 * The files' relative paths. @param onProblem receives a message about each folder that cannot be read
 * @throws {Error} if there are too many
 */
async function filesIn(directory, onProblem) {
    const files = [];
    const folders = [''];
    let entries = 0;
    for (const folder of folders) {
        try {
            for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.opendir)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, folder))) {
                entries += 1;
                if (entries > MAX_ENTRIES)
                    throw new Error(`there are more than ${MAX_ENTRIES} files`);
                if (entry.isDirectory())
                    folders.push(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, entry.name));
                else if (entry.isFile())
                    files.push(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, entry.name));
            }
        }
        catch (error) {
            if (folder === '' || !concernsOneFile(error))
                throw error;
            onProblem(error);
        }
    }
    return files.sort();
}
//# sourceMappingURL=redacted-copy.js.map

/***/ }),

/***/ 54422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ redactedName)
/* harmony export */ });
/* harmony import */ var _secret_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80105);

/** File names in workflow artifacts must not contain asterisks. A name never becomes longer. */
const IN_NAMES = '___';
/** The name of a file or directory, without secrets. */
function redactedName(name, redactor) {
    const redacted = redactor.text(name);
    return redacted === name ? name : redacted.replaceAll(_secret_values_js__WEBPACK_IMPORTED_MODULE_0__/* .REPLACEMENT */ .x9, IN_NAMES);
}
//# sourceMappingURL=redacted-name.js.map

/***/ })

};

//# sourceMappingURL=2045.index.js.map