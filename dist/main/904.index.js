export const id = 904;
export const ids = [904];
export const modules = {

/***/ 28284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ artifactOffer),
/* harmony export */   pk: () => (/* binding */ artifactCarrier),
/* harmony export */   wn: () => (/* binding */ listArtifacts)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _artifact_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38751);
/* harmony import */ var _bundle_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71115);
/* harmony import */ var _carrier_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59787);





/** The artifacts of this workflow run, or, with `findBy`, of any. */
function artifactCarrier(name, attempt, findBy) {
    const carrier = findBy ? 'REST' : 'artifacts';
    return {
        name: carrier,
        async offers() {
            const listed = await listArtifacts(findBy);
            refuseCoincidence(listed, name, attempt);
            return listed.flatMap((artifact) => {
                const of = name.attemptOf(artifact.name);
                return of === undefined || of >= attempt ? [] : [artifactOffer(carrier, artifact, of, findBy)];
            });
        },
    };
}
async function listArtifacts(findBy) {
    const client = await (0,_artifact_client_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactClient */ .A)();
    const { artifacts } = await client.listArtifacts(findBy ? { findBy } : {});
    return artifacts;
}
/** The client takes no entry out of the directory. What is in the bundle is refused by our own reader where that leaves its place. */
function artifactOffer(carrier, { id, size }, attempt, findBy) {
    return {
        carrier,
        attempt,
        size,
        async download(directory) {
            const client = await (0,_artifact_client_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactClient */ .A)();
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true });
            await client.downloadArtifact(id, { path: directory, ...(findBy ? { findBy } : {}) });
            return node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, _bundle_name_js__WEBPACK_IMPORTED_MODULE_4__/* .BUNDLE_FILE */ .I);
        },
    };
}
/**
 * A step leaves one record an attempt, and each of its runs one bundle at most. Where there are more, several jobs or steps look the
 * same, and nobody could tell whose bundle is whose, also when only one of them failed. So it is where another has left something in this very attempt.
 */
function refuseCoincidence(listed, name, attempt) {
    const names = [...new Set(listed.map((artifact) => artifact.name))];
    for (const attemptOf of [name.attemptOf, name.attemptOfRecord]) {
        const attempts = names.map((candidate) => attemptOf(candidate)).filter((of) => of !== undefined);
        if (attempts.some((of, at) => of === attempt || (of < attempt && attempts.indexOf(of) !== at)))
            throw new _carrier_js__WEBPACK_IMPORTED_MODULE_3__/* .CoincidenceError */ .B(name.shown);
    }
}


/***/ }),

/***/ 38751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ artifactClient),
  W: () => (/* binding */ isGitHub)
});

// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(16698);
// EXTERNAL MODULE: ./build/display/log-text.js
var log_text = __webpack_require__(67235);
;// CONCATENATED MODULE: ./build/action/library-lines.js


const isLibrary = new external_node_async_hooks_.AsyncLocalStorage();
let isWatched = false;
/**
 * Calls a library that writes lines to the job log by itself. Its `debug` and `warning` commands, which it escapes, pass; the rest may
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
        return write(isTheirs && !/^::(debug|warning)::/.test(chunk) ? (0,log_text/* logText */.k)(chunk) : chunk, ...others);
    };
}

// EXTERNAL MODULE: ./build/action/proxy.js
var action_proxy = __webpack_require__(58903);
;// CONCATENATED MODULE: ./build/action/artifact-client.js


/**
 * GitHub's artifact client, which looks for proxies itself, for whatever server: it refuses all but GitHub's own by their names. Its errors
 * name the proxy, where nobody has answered.
 */
async function artifactClient() {
    (0,action_proxy/* unifyProxyVariables */.Z6)(process.env);
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(260), __webpack_require__.e(838), __webpack_require__.e(584)]).then(__webpack_require__.bind(__webpack_require__, 20584));
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
/** What REST answers for an artifact whose days are over; lists have it still. */
const GONE = 410;
/** An answer has its status in parentheses. The client's advice on its own network is of no use in another. */
function explained(error) {
    if (error.status === GONE) {
        error.message = `the artifact has expired: a repository's settings say for how many days it keeps artifacts`;
        return error;
    }
    const service = process.env['ACTIONS_RESULTS_URL'];
    const [said = ''] = error.message.split('\nIf you are using self-hosted runners');
    const isAnswered = /\(\d{3}\)/.test(said);
    const proxy = isAnswered || !service || !URL.canParse(service) ? undefined : (0,action_proxy/* proxyFor */.iJ)(new URL(service));
    error.message = proxy ? `${said} (through the proxy ${proxy.shown})` : said;
    return error;
}


/***/ }),

/***/ 72083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ ArtifactService),
/* harmony export */   o: () => (/* binding */ hasArtifactService)
/* harmony export */ });
/* harmony import */ var _artifact_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38751);

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
    /** Says that there is no service, unless that was said. */
    tellMissing(tell, message) {
        if (!this.#isTold)
            tell(message(this.#missing ?? ''));
        this.#isTold = true;
    }
    /**
     * Uploads files as one artifact. Resolves to its name, which has a number behind it where another step took the name.
     * @throws what the service answered; `missing` is set when that is no service at all
     */
    async upload(name, files, directory, { signal, ...options }) {
        if (this.#missing !== undefined)
            throw new Error(this.#missing);
        const retentionDays = this.#retentionDays;
        const all = { ...options, ...(retentionDays === undefined ? {} : { retentionDays }) };
        const client = await (0,_artifact_client_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactClient */ .A)();
        for (let count = 1;; count += 1) {
            signal.throwIfAborted();
            const candidate = count === 1 ? name : `${name}-${count}`;
            try {
                const { id } = await client.uploadArtifact(candidate, [...files], directory, all);
                return { name: candidate, id };
            }
            catch (error) {
                if (isConflict(error) && count < MOST_NAMES)
                    continue;
                if (!isConflict(error) && !signal.aborted)
                    this.#missing = this.#refusal(error);
                throw error;
            }
        }
    }
    /** GitHub has the service, whatever it answers; of another server an error is taken for the answer that it has none. */
    #refusal({ message }) {
        const server = this.#env['GITHUB_SERVER_URL'];
        if ((0,_artifact_client_js__WEBPACK_IMPORTED_MODULE_0__/* .isGitHub */ .W)(server))
            return undefined;
        return `${server ?? 'the server'} has no artifact service for this action (${message.replace(/\.$/, '')})`;
    }
}
/** Whether the runner names an artifact service. */
function hasArtifactService(env) {
    return Boolean(env['ACTIONS_RUNTIME_TOKEN'] && env['ACTIONS_RESULTS_URL']);
}
/** The artifact client passes on the service's own words only. */
function isConflict(error) {
    return /\(409\)|conflict/i.test(error.message);
}


/***/ }),

/***/ 71115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ BUNDLE_FILE),
/* harmony export */   u: () => (/* binding */ bundleName)
/* harmony export */ });
/* harmony import */ var _artifact_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37553);

/** The file of a bundle within its artifact. */
const BUNDLE_FILE = 'bundle.tar.gz';
/** @param workflowRunId entries of the cache belong to the repository, so their keys name the workflow run */
function bundleName(identity, run, workflowRunId) {
    const prefix = (0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptPrefix */ .eB)('resume', identity, run);
    const recordPrefix = (0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptPrefix */ .eB)('report', identity);
    const cachePrefix = `metaflow-runner-${workflowRunId ?? ''}-${prefix}`;
    return {
        ofThisAttempt: (0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__/* .artifactName */ .Cs)('resume', identity, run),
        cacheKey: `${cachePrefix}${identity.attempt}`,
        cachePrefix,
        attemptOf: (name) => (0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptIn */ .XZ)(name, name.startsWith(cachePrefix) ? cachePrefix : prefix),
        attemptOfRecord: (name) => (0,_artifact_name_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptIn */ .XZ)(name, recordPrefix),
        shown: recordPrefix.slice('metaflow-report-'.length, -'-attempt-'.length),
    };
}


/***/ }),

/***/ 63916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ cacheCarrier),
/* harmony export */   f: () => (/* binding */ saveInCache)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bundle_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71115);
/* harmony import */ var _cache_service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75843);
/* harmony import */ var _carrier_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59787);





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
        if (!(error instanceof _cache_service_js__WEBPACK_IMPORTED_MODULE_2__/* .CacheRefusal */ .Z))
            throw error;
        await cache.save(secondKey(key), file, signal);
    }
}
function secondKey(key) {
    return `${key}-2`;
}


/***/ }),

/***/ 75843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ CacheRefusal),
/* harmony export */   _: () => (/* binding */ CacheService)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63066);





/** The service refuses an entry, as it does where there is one under the key. */
class CacheRefusal extends Error {
}
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
    async download({ url }, file, signal) {
        const response = await (0,_request_js__WEBPACK_IMPORTED_MODULE_4__/* .request */ .E)(url, { signal });
        if (!response.ok || !response.body)
            throw new Error(`the cache's storage answers ${response.status}`);
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.fromWeb(response.body), (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(file), { signal });
    }
    /** Saves a file. An entry is immutable: a key that is taken is an error. */
    async save(key, file, signal) {
        const created = await this.#call('CreateCacheEntry', { key, version: VERSION }, signal);
        const url = created.text('signed_upload_url');
        if (!created.ok || url === undefined)
            throw new CacheRefusal(`the cache takes no entry: ${created.text('message') ?? 'no reason given'}`);
        const body = await (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openAsBlob)(file);
        const headers = { 'x-ms-blob-type': 'BlockBlob', 'content-type': 'application/octet-stream' };
        const response = await (0,_request_js__WEBPACK_IMPORTED_MODULE_4__/* .request */ .E)(url, { method: 'PUT', body, headers, signal });
        if (!response.ok)
            throw new Error(`the cache's storage answers ${response.status}`);
        const entry = { key, size_bytes: String(body.size), version: VERSION };
        const done = await this.#call('FinalizeCacheEntryUpload', entry, signal);
        if (!done.ok)
            throw new Error(`the cache does not keep the entry: ${done.text('message') ?? 'no reason given'}`);
    }
    async #call(method, message, signal) {
        const url = new URL(`/twirp/github.actions.results.api.v1.CacheService/${method}`, this.#url);
        const response = await (0,_request_js__WEBPACK_IMPORTED_MODULE_4__/* .request */ .E)(url, {
            method: 'POST',
            headers: { 'content-type': 'application/json', authorization: `Bearer ${this.#token}` },
            body: JSON.stringify(message),
            signal,
        });
        const text = await response.text();
        const answered = `the cache answers ${response.status}: ${text.slice(0, 200)}`;
        if (response.status === 409)
            throw new CacheRefusal(answered);
        if (!response.ok)
            throw new Error(answered);
        return answerOf(JSON.parse(text));
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


/***/ }),

/***/ 59787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ CoincidenceError)
/* harmony export */ });
/** Several jobs or steps look the same, so that none of their bundles is known to be this one's, whatever carrier has it. */
class CoincidenceError extends Error {
    constructor(name) {
        super(`several jobs or steps left their results as "${name}", so none of them is known to be this one's: give each an "id" of its own, by the input "id"`);
    }
}


/***/ }),

/***/ 63066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ request)
/* harmony export */ });
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58903);

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
        const { fetchThrough } = await Promise.all(/* import() */[__webpack_require__.e(752), __webpack_require__.e(131)]).then(__webpack_require__.bind(__webpack_require__, 99131));
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


/***/ }),

/***/ 85500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ redactedOutcome)
});

// EXTERNAL MODULE: ./build/report/bounded-text.js
var bounded_text = __webpack_require__(76);
;// CONCATENATED MODULE: ./build/report/bounded-outcome.js

/** What a flow says of a failure is shown to this length, in bytes, as an artifact is: an exception may hold all that was read. */
const LONGEST_MESSAGE = 64 * 1024;
/**
 * An outcome whose messages are of a length that outputs, records and annotations can take. Redact first: a secret is not recognized by
 * its beginning.
 */
function boundedOutcome(outcome) {
    const { error, detailsError, details } = outcome;
    return {
        ...outcome,
        ...(error && { error: boundedError(error) }),
        ...(detailsError && { detailsError: boundedError(detailsError) }),
        ...(details && {
            details: { ...details, history: { ...details.history, tasks: details.history.tasks.map(boundedTask) } },
        }),
    };
}
function boundedTask(task) {
    const { attempts, caught } = task;
    const isLong = caught ?? attempts.some(({ exception, lastWords }) => exception ?? lastWords);
    if (!isLong)
        return task;
    return { ...task, attempts: attempts.map(boundedAttempt), caught: caught && boundedException(caught) };
}
function boundedAttempt(attempt) {
    const { exception, lastWords, printedTraceback } = attempt;
    return {
        ...attempt,
        exception: exception && boundedException(exception),
        lastWords: lastWords && (0,bounded_text/* bounded */.Mm)(lastWords, LONGEST_MESSAGE),
        printedTraceback: printedTraceback && (0,bounded_text/* withoutMiddle */.Mg)(printedTraceback, LONGEST_MESSAGE),
    };
}
/** A traceback ends with the message; the frames before that are what it is for. */
function boundedException(exception) {
    const { message, stacktrace } = exception;
    return {
        ...exception,
        message: (0,bounded_text/* bounded */.Mm)(message, LONGEST_MESSAGE),
        stacktrace: stacktrace && (0,bounded_text/* withoutMiddle */.Mg)(stacktrace, LONGEST_MESSAGE),
    };
}
/** The same error, of the same class, with fewer words. */
function boundedError(error) {
    const [message, stack] = [
        (0,bounded_text/* bounded */.Mm)(error.message, LONGEST_MESSAGE),
        (0,bounded_text/* bounded */.Mm)(error.stack ?? '', LONGEST_MESSAGE),
    ];
    if (message === error.message && stack === error.stack)
        return error;
    return Object.assign(Object.create(error), { message, stack });
}

;// CONCATENATED MODULE: ./build/report/redacted-outcome.js

/**
 * An outcome without secrets, and with messages of a length that can be shown, but for what a later step needs as it is: which
 * run it is.
 */
function redactedOutcome(outcome, redactor) {
    const { flowFile, flowName, runId, pathspec, metadata, originRunId } = outcome;
    // A secret is known by the whole of it: only what has none is cut.
    return boundedOutcome({
        ...redactor.value(outcome),
        ...{ flowFile, flowName, runId, pathspec, metadata, originRunId },
    });
}


/***/ })

};
