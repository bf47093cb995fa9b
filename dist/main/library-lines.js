export const id = 19;
export const ids = [19];
export const modules = {

/***/ 63512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ ArtifactService),
  o: () => (/* binding */ hasArtifactService)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(16698);
// EXTERNAL MODULE: ./build/display/log-text.js
var log_text = __webpack_require__(67235);
;// CONCATENATED MODULE: ./build/action/artifacts/library-lines.js


const isLibrary = new external_node_async_hooks_.AsyncLocalStorage();
let isWatched = false;
/**
 * Calls a library that writes lines to the job log by itself. Its `add-mask`, `debug` and `warning` commands, which it escapes, pass; the rest may
 * quote names or answers of anybody's, and commands nothing.
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
        return write(isTheirs && !/^::(add-mask|debug|warning)::/.test(chunk) ? (0,log_text/* logText */.k)(chunk) : chunk, ...others);
    };
}

// EXTERNAL MODULE: ./build/action/network/proxy.js
var network_proxy = __webpack_require__(48558);
;// CONCATENATED MODULE: ./build/action/artifacts/artifact-client.js


/**
 * GitHub's artifact client, which looks for proxies itself, for whatever server: it refuses all but GitHub's own by their names. Its errors
 * name the proxy, where nobody has answered.
 */
async function artifactClient() {
    (0,network_proxy/* unifyProxyVariables */.Z6)(process.env);
    const service = process.env['ACTIONS_RESULTS_URL'];
    // What is no proxy is refused here, by the name of its variable: the client would not name it.
    if (service && URL.canParse(service))
        (0,network_proxy/* proxyFor */.iJ)(new URL(service));
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(260), __webpack_require__.e(779), __webpack_require__.e(838), __webpack_require__.e(599)]).then(__webpack_require__.bind(__webpack_require__, 37599));
    if (!isGitHub(process.env['GITHUB_SERVER_URL']))
        await askAsBefore();
    return new Proxy(new DefaultArtifactClient(), {
        get(client, name) {
            const member = Reflect.get(client, name);
            if (typeof member !== 'function')
                return member;
            return async (...args) => {
                try {
                    return await withPlainLines(() => asOnGitHub(() => member.apply(client, args)));
                }
                catch (error) {
                    throw explained(error);
                }
            };
        },
    });
}
let asksAsBefore = false;
/**
 * Has artifacts created as versions 4 to 6 of the protocol do it, which all servers understand. Version 7 adds what kind of file an artifact
 * is, which other servers than GitHub learn later: Gitea, Forgejo and act answer a field that they do not know with 500, as if they were ill.
 */
async function askAsBefore() {
    if (asksAsBefore)
        return;
    asksAsBefore = true;
    const { HttpClient } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(779)]).then(__webpack_require__.bind(__webpack_require__, 22779));
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
/** The client looks at the server's name as it is called, and at no other time. */
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
/** Whether a server is one of GitHub's own, as the client itself tells. */
function isGitHub(server) {
    const hostname = URL.canParse(server || GITHUB) ? new URL(server || GITHUB).hostname : '';
    return hostname === 'github.com' || /\.(ghe\.com|localhost)$/.test(hostname);
}
/** An answer has its status in parentheses. The client's advice on its own network is of no use in another. */
function explained(error) {
    const service = process.env['ACTIONS_RESULTS_URL'];
    const [said = ''] = error.message.split('\nIf you are using self-hosted runners');
    const isAnswered = /\(\d{3}\)/.test(said);
    const proxy = isAnswered || !service || !URL.canParse(service) ? undefined : (0,network_proxy/* proxyFor */.iJ)(new URL(service));
    error.message = proxy ? `${said} (through the proxy ${proxy.shown})` : said;
    return error;
}
//# sourceMappingURL=artifact-client.js.map
// EXTERNAL MODULE: ./build/client/regular-file.js
var regular_file = __webpack_require__(10361);
;// CONCATENATED MODULE: ./build/action/artifacts/artifact-service.js
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




/** A name that is taken already gets a number behind it, up to this. */
const MOST_NAMES = 10;
/**
 * The service that takes this job's artifacts: GitHub's, or that of Gitea or Forgejo, which speak its protocol. A runner or a server that
 * has none is told of once.
 */
class ArtifactService {
    #env;
    #retentionDays;
    #missing;
    #isTold = false;
    #isIll = false;
    /** @param retentionDays how long artifacts are kept; the server's own setting when it is absent */
    constructor(env, retentionDays) {
        this.#env = env;
        this.#retentionDays = retentionDays;
        if (!hasArtifactService(env))
            this.#missing = 'this runner has no artifact service';
    }
    /** Why there is no service, in a clause; `undefined` as long as there may be one. */
    get missing() {
        return this.#missing;
    }
    /** Whether it took nothing, or has not answered yet, when it was asked last. */
    get isIll() {
        return this.#isIll;
    }
    /** Says that there is no service, unless that was said before. Returns whether it has. */
    tellMissing(tell, message) {
        if (this.#isTold)
            return false;
        tell(message(this.#missing ?? ''));
        this.#isTold = true;
        return true;
    }
    /**
     * Uploads files as one artifact. Resolves to its name, which has a number behind it where another step took the name, or where it was
     * lost: an artifact that is refused as it is finished keeps its name, so it is sent once more by another. Within it the files are below
     * a folder of that name, so that a job which downloads all artifacts into one directory mixes up none.
     * @param directory theirs, to which their places are relative; it is not changed
     * @throws what the service answered; `missing` is set when that is no service at all
     */
    async upload(name, files, directory, { signal, ...options }) {
        if (this.#missing !== undefined)
            throw new Error(this.#missing);
        const retentionDays = this.#retentionDays;
        const all = { ...options, ...(retentionDays === undefined ? {} : { retentionDays }) };
        const client = await artifactClient();
        let wasRefused = false;
        for (let count = 1;; count += 1) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                signal.throwIfAborted();
                const candidate = count === 1 ? name : `${name}-${count}`;
                const folder = __addDisposableResource(env_1, await folderOf(candidate, directory), false);
                try {
                    const own = files.map((file) => external_node_path_.join(folder.link, external_node_path_.relative(directory, file)));
                    this.#isIll = true;
                    const { id } = await client.uploadArtifact(candidate, own, folder.parent, all);
                    this.#isIll = false;
                    return { name: candidate, id };
                }
                catch (error) {
                    if (isConflict(error) && count < MOST_NAMES)
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
    /** GitHub has the service, whatever it answers; of another server an error is taken for the answer that it has none. */
    #refusal({ message }) {
        const server = this.#env['GITHUB_SERVER_URL'];
        if (isGitHub(server))
            return undefined;
        return `${server ?? 'the server'} has no artifact service for this action (${message.replace(/\.$/, '')})`;
    }
}
/** A directory under another name, all alone in one that is made beside it. */
async function folderOf(name, directory) {
    const parent = await (0,promises_.mkdtemp)(external_node_path_.join(external_node_path_.dirname(directory), 'metaflow-runner-as-'));
    const link = external_node_path_.join(parent, name);
    await (0,promises_.symlink)(external_node_path_.resolve(directory), link);
    return { parent, link, [Symbol.dispose]: () => (0,regular_file/* removeOwn */.LO)(parent) };
}
/** Whether the runner names an artifact service. */
function hasArtifactService(env) {
    return Boolean(env['ACTIONS_RUNTIME_TOKEN'] && env['ACTIONS_RESULTS_URL']);
}
/** The artifact client passes on the service's own words only. */
function isConflict(error) {
    return /\(409\)|conflict/i.test(error.message);
}
/** The client repeats itself what was answered as if the service were ill. */
function isRefusedAtEnd(error) {
    return /FinalizeArtifact: (?:Received non-retryable|response from backend was not ok)/.test(error.message);
}
//# sourceMappingURL=artifact-service.js.map

/***/ }),

/***/ 13219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   dV: () => (/* binding */ AnswerError),
/* harmony export */   jl: () => (/* binding */ firstBytesOf),
/* harmony export */   mq: () => (/* binding */ saveBody),
/* harmony export */   sp: () => (/* binding */ limitedTo)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);



/** An answer that is not what was asked for. */
class AnswerError extends Error {
    status;
    /** @param status of HTTP; `undefined` for an answer that cannot be read */
    constructor(message, status) {
        super(message);
        this.status = status;
    }
}
/** All of an answer. @throws {AnswerError} when it has more bytes; those are not read */
async function bytesOf(answer, { who, mostBytes }) {
    const bytes = await firstBytesOf(answer, mostBytes + 1);
    if (bytes.length > mostBytes)
        throw tooLong(who, mostBytes, answer);
    return bytes;
}
/** What an answer begins with; the rest is not read. */
async function firstBytesOf({ body }, mostBytes) {
    const parts = [];
    let length = 0;
    for await (const part of (body ?? [])) {
        parts.push(part);
        length += part.length;
        if (length >= mostBytes)
            break;
    }
    return Buffer.concat(parts).subarray(0, mostBytes);
}
/** Writes an answer to a file as it comes. @throws {AnswerError} when it has more bytes; the signal's reason */
async function saveBody(answer, file, { who, mostBytes }, signal) {
    const body = node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.fromWeb(answer.body ?? new Blob([]).stream());
    const limited = limitedTo(mostBytes, () => tooLong(who, mostBytes, answer));
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(body, limited, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(file), { signal });
}
/** Lets so many bytes through, and fails with the error at the next. */
function limitedTo(mostBytes, tooMany) {
    let size = 0;
    return new node_stream__WEBPACK_IMPORTED_MODULE_1__.Transform({
        transform(bytes, _encoding, done) {
            size += bytes.length;
            if (size > mostBytes)
                done(tooMany());
            else
                done(null, bytes);
        },
    });
}
function tooLong(who, mostBytes, { status }) {
    return new AnswerError(`${who} answers with more than ${mostBytes} bytes`, status);
}
//# sourceMappingURL=answer-body.js.map

/***/ }),

/***/ 1179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ request)
/* harmony export */ });
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48558);

/**
 * Makes a request of our own, through the proxy that the environment names for its address: Node's `fetch` knows none. Node trusts the
 * authorities of NODE_EXTRA_CA_CERTS either way.
 * @throws {Error} when no answer comes: with the host, the proxy and the cause, or the signal's reason
 */
async function request(address, options) {
    const url = new URL(address);
    const proxy = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyFor */ .iJ)(url);
    try {
        if (!proxy)
            return await fetch(url, options);
        const { fetchThrough } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(558)]).then(__webpack_require__.bind(__webpack_require__, 51558));
        return await fetchThrough(proxy, url, options);
    }
    catch (error) {
        options.signal.throwIfAborted();
        const where = proxy
            ? `${url.host} cannot be reached through the proxy ${proxy.shown}`
            : `${url.host} cannot be reached`;
        throw new Error(`${where}: ${causeOf(error)}`, { cause: error });
    }
}
const UNTRUSTED = /SELF_SIGNED|UNABLE_TO_(GET_ISSUER|VERIFY)|CERT_UNTRUSTED/;
/** `fetch` hides what happened in the cause of its error, or in a cause of that. */
function causeOf(error) {
    let cause = error;
    while (cause.cause instanceof Error)
        cause = cause.cause;
    const { message, code = '' } = cause;
    const status = /^Proxy response \((\d+)\)|\((407)\)$/.exec(message)?.slice(1).join('');
    if (status === '407')
        return 'it wants a name and a password, or refuses those given. They stand in its address: http://NAME:PASSWORD@HOST:PORT';
    if (status !== undefined)
        return `it answers ${status}`;
    if (UNTRUSTED.test(code))
        return `the certificate is not trusted (${code}). NODE_EXTRA_CA_CERTS may name a file with that of its authority`;
    return message || code;
}
//# sourceMappingURL=request.js.map

/***/ }),

/***/ 2455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ BUNDLE_FILE),
/* harmony export */   u: () => (/* binding */ bundleName)
/* harmony export */ });
/* harmony import */ var _artifacts_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85373);

/** The file of a bundle within its artifact. */
const BUNDLE_FILE = 'bundle.tar.gz';
/** @param workflowRunId entries of the cache belong to the repository, so their keys name the workflow run */
function bundleName(identity, run, workflowRunId) {
    const prefix = (0,_artifacts_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptPrefix */ .eB)('resume', identity, run);
    const recordPrefix = (0,_artifacts_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptPrefix */ .eB)('report', identity);
    const cachePrefix = `metaflow-runner-${workflowRunId ?? ''}-${prefix}`;
    return {
        ofThisAttempt: (0,_artifacts_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactName */ .Cs)('resume', identity, run),
        cacheKey: `${cachePrefix}${identity.attempt}`,
        cachePrefix,
        attemptOf: (name) => (0,_artifacts_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptIn */ .XZ)(name, name.startsWith(cachePrefix) ? cachePrefix : prefix),
        attemptOfRecord: (name) => (0,_artifacts_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptIn */ .XZ)(name, recordPrefix),
        shown: recordPrefix.slice('metaflow-report-'.length, -'-attempt-'.length),
    };
}
//# sourceMappingURL=bundle-name.js.map

/***/ }),

/***/ 1576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ cacheCarrier),
/* harmony export */   f: () => (/* binding */ saveInCache)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bundle_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2455);
/* harmony import */ var _cache_service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21279);
/* harmony import */ var _carrier_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26727);





/** Later attempts than this leave it at looking for the newest bundle. */
const MOST_ATTEMPTS = 20;
/** GitHub's cache: its entries belong to the repository and ref, so their keys name the workflow run. */
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
                throw new _carrier_js__WEBPACK_IMPORTED_MODULE_3__/* .CoincidenceError */ .B(name.shown);
            const of = entry && name.attemptOf(entry.key);
            if (!entry || of === undefined || of >= attempt)
                return [];
            const download = async (directory, limit) => {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true });
                const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, _bundle_name_js__WEBPACK_IMPORTED_MODULE_4__/* .BUNDLE_FILE */ .I);
                await cache.download(entry, file, limit);
                return file;
            };
            return [{ carrier: 'cache', attempt: of, download }];
        },
    };
}
/** Saves a bundle. A key is taken once: whoever comes second tells by its own key that there are two who look the same. */
async function saveInCache(cache, key, file, signal) {
    try {
        await cache.save(key, file, signal);
    }
    catch (error) {
        if (!(error instanceof _cache_service_js__WEBPACK_IMPORTED_MODULE_2__/* .CacheRefusal */ .Z$))
            throw error;
        await cache.save(secondKey(key), file, signal);
    }
}
function secondKey(key) {
    return `${key}-2`;
}
//# sourceMappingURL=cache-carrier.js.map

/***/ }),

/***/ 21279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KL: () => (/* binding */ LARGEST_IN_CACHE),
/* harmony export */   Z$: () => (/* binding */ CacheRefusal),
/* harmony export */   _C: () => (/* binding */ CacheService)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47402);
/* harmony import */ var _network_answer_body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13219);
/* harmony import */ var _network_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1179);





/** The service refuses an entry, as it does where there is one under the key. */
class CacheRefusal extends Error {
}
/** In bytes: GitHub keeps 10 GB of cache for a repository, and evicts others' entries for ours. */
const LARGEST_IN_CACHE = 512 * 1024 * 1024;
/** Answers of the service itself have some hundred bytes. */
const LONGEST_ANSWER = 1024 * 1024;
const MOST_PARTS = 10_000;
/** Entries of one key may differ in what they are made of; ours are all of one kind. */
const VERSION = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update('metaflow-runner: a resume bundle').digest('hex');
/**
 * GitHub's cache, as far as a single file needs it. GitHub's own package unpacks what it downloads to wherever the archive
 * says, cannot be cancelled, and puts errors into the job's annotations: none of that will do for something optional.
 */
class CacheService {
    #url;
    #token;
    constructor(url, token) {
        this.#url = url;
        this.#token = token;
    }
    /** The service that this job has; `undefined` on a runner that has none, or does not let us at it. */
    static of(env, access) {
        const { ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token } = env;
        const mode = env['ACTIONS_CACHE_MODE']?.trim().toLowerCase();
        const denied = mode === 'none' || mode === (access === 'read' ? 'write-only' : 'read');
        return env['ACTIONS_CACHE_SERVICE_V2'] && url && token && !denied
            ? new CacheService(url, token)
            : undefined;
    }
    /** The newest entry whose key begins with the prefix. */
    async newest(prefix, signal) {
        const asked = { key: prefix, restore_keys: [prefix], version: VERSION };
        const answer = await this.#call('GetCacheEntryDownloadURL', asked, signal);
        const [key, url] = [answer.text('matched_key'), answer.text('signed_download_url')];
        return answer.ok && key !== undefined && url !== undefined ? { key, url } : undefined;
    }
    /** @throws {Error} also when it has more bytes than what is saved */
    async download({ url }, file, signal) {
        const response = await (0,_network_request_js__WEBPACK_IMPORTED_MODULE_4__/* .request */ .E)(url, { signal });
        if (!response.ok || !response.body)
            throw new Error(`the cache's storage answers ${response.status}`);
        await (0,_network_answer_body_js__WEBPACK_IMPORTED_MODULE_3__/* .saveBody */ .mq)(response, file, { who: "the cache's storage", mostBytes: LARGEST_IN_CACHE }, signal);
    }
    /** Saves a file. An entry is immutable: a key that is taken is an error. */
    async save(key, file, signal) {
        const created = await this.#call('CreateCacheEntry', { key, version: VERSION }, signal);
        const url = created.text('signed_upload_url');
        if (!created.ok || url === undefined)
            throw new CacheRefusal(`the cache takes no entry: ${created.text('message') ?? 'no reason given'}`);
        const body = await (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openAsBlob)(file);
        const headers = { 'x-ms-blob-type': 'BlockBlob', 'content-type': 'application/octet-stream' };
        const response = await (0,_network_request_js__WEBPACK_IMPORTED_MODULE_4__/* .request */ .E)(url, { method: 'PUT', body, headers, signal });
        await response.body?.cancel();
        if (!response.ok)
            throw new Error(`the cache's storage answers ${response.status}`);
        const entry = { key, size_bytes: String(body.size), version: VERSION };
        const done = await this.#call('FinalizeCacheEntryUpload', entry, signal);
        if (!done.ok)
            throw new Error(`the cache does not keep the entry: ${done.text('message') ?? 'no reason given'}`);
    }
    async #call(method, message, signal) {
        const url = new URL(`/twirp/github.actions.results.api.v1.CacheService/${method}`, this.#url);
        const response = await (0,_network_request_js__WEBPACK_IMPORTED_MODULE_4__/* .request */ .E)(url, {
            method: 'POST',
            headers: { 'content-type': 'application/json', authorization: `Bearer ${this.#token}` },
            body: JSON.stringify(message),
            signal,
        });
        const bytes = await (0,_network_answer_body_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$$)(response, { who: 'the cache', mostBytes: LONGEST_ANSWER });
        const text = bytes.toString('utf8');
        const answered = `the cache answers ${response.status}: ${text.slice(0, 200)}`;
        if (response.status === 409)
            throw new CacheRefusal(answered);
        if (!response.ok)
            throw new Error(answered);
        return answerOf((0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__.parseForeignJson)(text, MOST_PARTS));
    }
}
/** Protobuf's JSON has two spellings of names, and a reader takes both. */
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

/***/ 26727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ CoincidenceError),
/* harmony export */   H: () => (/* binding */ TIME_LIMITS)
/* harmony export */ });
const TIME_LIMITS = { lookUpMs: 20_000, downloadMs: 300_000 };
/** Several jobs or steps look the same, so that none of their bundles is known to be this one's, whatever carrier has it. */
class CoincidenceError extends Error {
    constructor(name) {
        super(`several jobs or steps left their results as "${name}", so none of them is known to be this one's: give each an "id" of its own, by the input "id"`);
    }
}
//# sourceMappingURL=carrier.js.map

/***/ })

};

//# sourceMappingURL=19.index.js.map