export const id = 8257;
export const ids = [8257];
export const modules = {

/***/ 48257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EnvironmentCache: () => (/* binding */ EnvironmentCache)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _bundle_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62491);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10361);
/* harmony import */ var _execution_plan_fitting_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3328);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77874);
/* harmony import */ var _resume_cache_service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21279);








/** How long downloading and unpacking a cached environment may take before a run installs one. */
const RESTORE_TIMEOUT_MS = 60_000;
/** How long the end of a step waits while an environment is saved. */
const SAVE_TIMEOUT_MS = 60_000;
/**
 * Environments in GitHub's cache. The key ends with the archive's digest, so a damaged archive is not used. The digest cannot prove who
 * made the archive: anyone who can write a branch's cache can write any key, so anything that gets published is built without the cache.
 */
class EnvironmentCache {
    #options;
    #ready;
    /** The entry that was found in the cache, whether it could be used or not. */
    #found;
    /** Whether the service has failed, so that we do not wait for it again. */
    #hasFailed = false;
    constructor(options) {
        this.#options = options;
    }
    /** The cache for a job; `undefined` if the job must not use one. */
    static of(mode, options) {
        return mode === 'off' || !(0,_resume_cache_service_js__WEBPACK_IMPORTED_MODULE_3__/* .mayUseCache */ .F2)(options.env) ? undefined : new EnvironmentCache(options);
    }
    /** Whether the environment came from the cache; `undefined` if none was needed. */
    get isHit() {
        return this.#ready && this.#ready.pack === undefined;
    }
    noteReady(ready) {
        this.#ready = ready;
    }
    async restore(name, unpack, signal) {
        const service = _resume_cache_service_js__WEBPACK_IMPORTED_MODULE_3__/* .CacheService */ ._C.of(this.#options.env, 'read', 'an environment');
        if (!service)
            return false;
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        let isDamaged = false;
        const found = await (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_4__/* .within */ .u)(RESTORE_TIMEOUT_MS, signal, tooLate(RESTORE_TIMEOUT_MS), async (limited) => {
            const entry = await service.newest(keyPrefix(name, this.#options.env), limited);
            if (!entry)
                return undefined;
            this.#found = entry.key;
            const archive = await service.read(entry, limited);
            try {
                await unpack(digested(archive, hash));
            }
            catch (error) {
                isDamaged = !archive.errored;
                throw error;
            }
            finally {
                // If nothing was unpacked, the connection would stay open.
                archive.destroy();
            }
            return entry;
        }).catch((error) => {
            this.#hasFailed = !signal.aborted && !isDamaged;
            throw error;
        });
        if (!found)
            return false;
        if (!found.key.endsWith(`-${hash.digest('hex')}`))
            throw new Error('its digest is not the one in its key');
        return true;
    }
    /** Saves an environment that was installed, if it has not changed since. Saving is optional, so we do not wait long for it. */
    async save(signal) {
        const { env, directory, note } = this.#options;
        const service = _resume_cache_service_js__WEBPACK_IMPORTED_MODULE_3__/* .CacheService */ ._C.of(env, 'write', 'an environment');
        const { name, pack } = this.#ready ?? {};
        if (!service || this.#hasFailed || name === undefined || pack === undefined)
            return;
        const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, 'environment.tar.gz');
        try {
            await (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_4__/* .within */ .u)(SAVE_TIMEOUT_MS, signal, tooLate(SAVE_TIMEOUT_MS), async (limited) => {
                const prefix = keyPrefix(name, env);
                // Another job of the matrix may have been faster.
                const newest = await service.newest(prefix, limited);
                if (newest !== undefined && newest.key !== this.#found)
                    return;
                await pack(file, limited);
                if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file).size > _resume_cache_service_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_CACHE_ENTRY_BYTES */ .X6)
                    throw new Error(`it has more than ${_resume_cache_service_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_CACHE_ENTRY_BYTES */ .X6 / 1024 ** 2} MiB`);
                await service.save(`${prefix}${(0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_5__/* .digestOfFile */ .Mk)(file, 'sha256', _resume_cache_service_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_CACHE_ENTRY_BYTES */ .X6)}`, file, limited);
            });
        }
        catch (error) {
            if (!signal.aborted)
                note(`The environment could not be saved in the cache: ${error.message}`);
        }
        finally {
            (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_6__/* .removeOwn */ .LO)(file);
        }
    }
}
function tooLate(limitMs) {
    return `it took more than ${limitMs / 1000} s`;
}
/** Packages for one runner image may not work on another. */
function keyPrefix(name, env) {
    const made = [name, process.platform, process.arch, env['ImageOS'] ?? ''];
    const digest = (0,_execution_plan_fitting_name_js__WEBPACK_IMPORTED_MODULE_7__/* .digestOf */ .ol)(made.join('\0'), 32);
    return `metaflow-runner-environment-${digest}-`;
}
/** The same pieces; the hash has seen all of them when they have been read. */
async function* digested(pieces, hash) {
    for await (const piece of pieces) {
        hash.update(piece);
        yield piece;
    }
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

/***/ 21237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AY: () => (/* binding */ fetchJsonPage),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Yf: () => (/* binding */ jsonIn),
/* harmony export */   ci: () => (/* binding */ fetchBytes),
/* harmony export */   kn: () => (/* binding */ fetchToFile),
/* harmony export */   x6: () => (/* binding */ fetchJson)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23857);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77874);
/* harmony import */ var _answer_body_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13219);
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
    return jsonIn((await fetchBytes(address, options)).toString('utf8'), options);
}
/** Like `fetchJson`, with the address of the next page, if the answer names one. */
async function fetchJsonPage(address, options) {
    return await fetchWithRetries(address, options, async (answer) => ({
        json: jsonIn((await (0,_answer_body_js__WEBPACK_IMPORTED_MODULE_1__/* .bytesOf */ .$$)(answer, options)).toString('utf8'), options),
        next: /<([^<>]+)>\s*;\s*rel="next"/.exec(answer.headers.get('link') ?? '')?.[1],
    }));
}
/** The JSON object in an answer, whose members may have any type. @throws {AnswerError} */
function jsonIn(text, { who }) {
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
        const message = messageIn((await (0,_answer_body_js__WEBPACK_IMPORTED_MODULE_1__/* .firstBytesOf */ .jl)(answer, MAX_ERROR_BYTES)).toString('utf8'));
        const waitMs = waitOf(answer);
        const wait = waitMs === undefined ? '' : ` (it accepts requests again in ${Math.ceil(waitMs / 1000)} s)`;
        throw new _answer_body_js__WEBPACK_IMPORTED_MODULE_1__/* .AnswerError */ .dV(`${who} answered ${answer.status}${quoted(message)}${wait}`, answer.status, waitMs);
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
function messageIn(text) {
    try {
        const { msg, message } = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .parseForeignJson */ .Y)(text);
        return [msg, message].find((each) => typeof each === 'string') ?? '';
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
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48558);

/** How many redirects a request follows. */
const MAX_REDIRECTS = 5;
/**
 * Sends one of our own requests, and follows redirects: a read anywhere, but only to the same server with its token, and never from an
 * encrypted connection to an unencrypted one. A write is repeated only at another address on the same server, as GitHub redirects for a
 * renamed repository, and never at another server, which must not get it. Nor is it turned into a GET, whose answer would look like success.
 * Any other redirect is an answer like any other. Node trusts the authorities in NODE_EXTRA_CA_CERTS.
 * @throws {Error} if there is no answer: with the host, the proxy and the cause, or the signal's reason
 */
async function request(address, options) {
    // A service gave it. It may contain a token, so it is not quoted.
    if (!URL.canParse(String(address)))
        throw new Error('the address to send a request to is not a URL');
    let url = new URL(address);
    let sent = options;
    for (let count = 0;; count += 1) {
        const answer = await send(url, sent);
        const next = count < MAX_REDIRECTS ? redirectOf(answer, url, options) : undefined;
        if (!next)
            return answer;
        await answer.body?.cancel();
        if (next.origin !== url.origin)
            sent = withoutToken(sent);
        url = next;
    }
}
/** Sends a request through the proxy that the environment names for its address; Node's `fetch` ignores proxies. */
async function send(url, options) {
    const proxy = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_0__/* .proxyFor */ .iJ)(url);
    try {
        const sent = { ...options, redirect: 'manual' };
        if (!proxy)
            return await fetch(url, sent);
        const { fetchThrough } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(1558)]).then(__webpack_require__.bind(__webpack_require__, 51558));
        return await fetchThrough(proxy, url, sent);
    }
    catch (error) {
        options.signal.throwIfAborted();
        const where = proxy
            ? `${url.host} cannot be reached through the proxy ${proxy.shown}`
            : `${url.host} cannot be reached`;
        throw new Error(`${where}: ${causeOf(error)}`, { cause: error });
    }
}
/** Redirects that keep method and body. */
const SAME_REQUEST = [307, 308];
const REDIRECTS = [301, 302, 303, ...SAME_REQUEST];
/** Where the request is to be repeated; `undefined` if it is not. */
function redirectOf({ status, headers }, from, { method = 'GET' }) {
    const isRead = method === 'GET';
    const place = (isRead ? REDIRECTS : SAME_REQUEST).includes(status) ? headers.get('location') : null;
    if (place === null || !URL.canParse(place, from.href))
        return undefined;
    const to = new URL(place, from);
    if (to.origin === from.origin)
        return to;
    const isOfWeb = to.protocol === 'https:' || (to.protocol === 'http:' && from.protocol === 'http:');
    return isRead && isOfWeb && to.username === '' && to.password === '' ? to : undefined;
}
function withoutToken({ headers = {}, ...options }) {
    const others = Object.entries(headers).filter(([name]) => name !== 'authorization');
    return { ...options, headers: Object.fromEntries(others) };
}
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

/***/ 21279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ mayUseCache),
/* harmony export */   X6: () => (/* binding */ MAX_CACHE_ENTRY_BYTES),
/* harmony export */   Z$: () => (/* binding */ CacheRefusal),
/* harmony export */   _C: () => (/* binding */ CacheService)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77874);
/* harmony import */ var _network_fetch_answer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21237);
/* harmony import */ var _network_answer_body_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13219);
/* harmony import */ var _network_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1179);







/** The service rejected an entry, as it does if the key exists. */
class CacheRefusal extends Error {
}
/** In bytes: GitHub keeps 10 GB of cache for a repository, and would evict other entries for ours. */
const MAX_CACHE_ENTRY_BYTES = 512 * 1024 * 1024;
/** How long the service's own answers may take, in milliseconds. They are a few hundred bytes. */
const ANSWER_TIMEOUT_MS = 10_000;
const MAX_ANSWER_BYTES = 1024 * 1024;
/** How much of an entry one request saves, in bytes, and how long that may take, in milliseconds. */
const BLOCK_BYTES = 1024 * 1024;
const BLOCK_TIMEOUT_MS = 15_000;
/**
 * Events that run the code of the branch whose cache they write. All others run on the default branch, whose cache every branch reads, and may
 * involve other people's code; or they publish something.
 */
const WITH_CACHE = ['push', 'pull_request', 'merge_group', 'schedule', 'workflow_dispatch'];
/** Whether a job may use the cache, whose entries contain code: no digest shows who made an entry. */
function mayUseCache({ GITHUB_EVENT_NAME: event = '', GITHUB_REF_TYPE: refType, }) {
    return WITH_CACHE.includes(event) && refType !== 'tag';
}
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
        const query = { key: prefix, restore_keys: [prefix], version: this.#version };
        const answer = await this.#call('GetCacheEntryDownloadURL', query, signal);
        const [key, url] = [answer.text('matched_key'), answer.text('signed_download_url')];
        return answer.ok && key?.startsWith(prefix) && url !== undefined ? { key, url } : undefined;
    }
    /** An entry's content, as it arrives. @throws {Error} also while it is read, and if it is larger than anything we save */
    async read({ url }, signal) {
        const response = await (0,_network_request_js__WEBPACK_IMPORTED_MODULE_3__/* .request */ .E)(url, { signal });
        if (!response.ok || !response.body)
            throw new Error(`the cache's storage answered ${response.status}`);
        return (0,_network_answer_body_js__WEBPACK_IMPORTED_MODULE_4__/* .streamOf */ .mA)(response, { who: "the cache's storage", maxBytes: MAX_CACHE_ENTRY_BYTES });
    }
    /** @throws {Error} as `read` does */
    async download(entry, file, signal) {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(await this.read(entry, signal), (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(file), { signal });
    }
    /** Saves a file. Entries are immutable: if the key exists, this fails. */
    async save(key, file, signal) {
        const created = await this.#call('CreateCacheEntry', { key, version: this.#version }, signal);
        const url = created.text('signed_upload_url');
        if (!created.ok || url === undefined)
            throw new CacheRefusal(`the cache rejected the entry: ${created.text('message') ?? 'no reason given'}`);
        const body = await (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openAsBlob)(file);
        await store(url, body, signal);
        const entry = { key, size_bytes: String(body.size), version: this.#version };
        const done = await this.#call('FinalizeCacheEntryUpload', entry, signal);
        if (!done.ok)
            throw new Error(`the cache did not keep the entry: ${done.text('message') ?? 'no reason given'}`);
    }
    async #call(method, message, signal) {
        const tooLate = `the cache did not answer within ${ANSWER_TIMEOUT_MS / 1000} s`;
        const answering = async (limited) => await this.#answerTo(method, message, limited);
        const { response, text } = await (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_5__/* .within */ .u)(ANSWER_TIMEOUT_MS, signal, tooLate, answering);
        const answered = `the cache answered ${response.status}${(0,_network_fetch_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .TL)(text)}`;
        if (response.status === 409)
            throw new CacheRefusal(answered);
        if (!response.ok)
            throw new Error(answered);
        return answerOf((0,_network_fetch_answer_js__WEBPACK_IMPORTED_MODULE_6__/* .jsonIn */ .Yf)(text, { who: 'the cache' }));
    }
    async #answerTo(method, message, signal) {
        const url = new URL(`/twirp/github.actions.results.api.v1.CacheService/${method}`, this.#url);
        const response = await (0,_network_request_js__WEBPACK_IMPORTED_MODULE_3__/* .request */ .E)(url, {
            method: 'POST',
            headers: { 'content-type': 'application/json', authorization: `Bearer ${this.#token}` },
            body: JSON.stringify(message),
            signal,
        });
        const bytes = await (0,_network_answer_body_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesOf */ .$$)(response, { who: 'the cache', maxBytes: MAX_ANSWER_BYTES });
        return { response, text: bytes.toString('utf8') };
    }
}
/**
 * Writes a blob to Azure's storage. A request tells nothing of its progress, so a large blob is sent in blocks: storage that takes no more
 * bytes is given up soon, and slow storage is not.
 */
async function store(url, body, signal) {
    if (body.size <= BLOCK_BYTES) {
        await put(url, body, { 'x-ms-blob-type': 'BlockBlob' }, signal);
        return;
    }
    const below = `${url}${url.includes('?') ? '&' : '?'}comp=`;
    const ids = [];
    for (let at = 0; at < body.size; at += BLOCK_BYTES) {
        // All ids of a blob have the same length.
        const id = Buffer.from(String(ids.length).padStart(6, '0')).toString('base64');
        await put(`${below}block&blockid=${encodeURIComponent(id)}`, body.slice(at, at + BLOCK_BYTES), {}, signal);
        ids.push(id);
    }
    const list = ids.map((id) => `<Latest>${id}</Latest>`).join('');
    const xml = `<?xml version="1.0" encoding="utf-8"?><BlockList>${list}</BlockList>`;
    await put(`${below}blocklist`, new Blob([xml]), {}, signal);
}
async function put(url, body, headers, signal) {
    const type = { 'content-type': 'application/octet-stream' };
    const options = { method: 'PUT', body, headers: { ...type, ...headers } };
    const size = `${(body.size / 1024 ** 2).toFixed(1)} MiB`;
    const tooLate = `the cache's storage does not take ${size} within ${BLOCK_TIMEOUT_MS / 1000} s`;
    await (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_5__/* .within */ .u)(BLOCK_TIMEOUT_MS, signal, tooLate, async (limited) => {
        const response = await (0,_network_request_js__WEBPACK_IMPORTED_MODULE_3__/* .request */ .E)(url, { ...options, signal: limited });
        await response.body?.cancel();
        if (!response.ok)
            throw new Error(`the cache's storage answered ${response.status}`);
    });
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

/***/ 62491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LG: () => (/* binding */ describeFiles),
/* harmony export */   Mk: () => (/* binding */ digestOfFile),
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   Vq: () => (/* binding */ sha256OfFile),
/* harmony export */   o5: () => (/* binding */ SMALL)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10361);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6695);
/* harmony import */ var _client_own_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4122);
/* harmony import */ var _bundled_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77437);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91746);
/* harmony import */ var _included_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21217);








/**
 * The files that a resume needs, by their paths in the bundle.
 * @throws {BundleError} if an included file is missing; the signal's reason
 */
async function filesOf(run, request, tasks, signal) {
    const files = new Map();
    const add = (relative) => files.set(relative, run.ownFile(relative));
    for (const { stepName, taskId, attempt, data } of tasks) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
        signal?.throwIfAborted();
        for (const part of _bundled_path_js__WEBPACK_IMPORTED_MODULE_3__/* .TASK_PARTS */ .zJ)
            add((0,_bundled_path_js__WEBPACK_IMPORTED_MODULE_3__/* .taskPath */ .vI)(request, stepName, taskId, attempt, part));
        for (const [name, sha1] of Object.entries(data.objects)) {
            const blob = (0,_bundled_path_js__WEBPACK_IMPORTED_MODULE_3__/* .blobPath */ .nD)(request.flowName, sha1);
            if (files.has(blob))
                continue;
            add(blob);
            if ((0,_included_value_js__WEBPACK_IMPORTED_MODULE_4__/* .isIncluded */ .R4)((0,_client_own_value_js__WEBPACK_IMPORTED_MODULE_5__/* .ownValue */ .e)(data.info, name)))
                addIncluded(run, request, name, sha1, files);
        }
    }
    return files;
}
/** An IncludeFile's value names a file outside of the run, which the bundle must contain too. */
function addIncluded(run, { flowName }, name, sha1, files) {
    const value = (0,_included_value_js__WEBPACK_IMPORTED_MODULE_4__/* .includedValue */ .eD)(run.blob(sha1), flowName);
    if (!value)
        return;
    try {
        files.set((0,_bundled_path_js__WEBPACK_IMPORTED_MODULE_3__/* .includedPath */ .yD)(flowName, value.sha1), (0,_client_index_js__WEBPACK_IMPORTED_MODULE_6__/* .ownFile */ .P)(value.file, [flowName, value.sha1]));
    }
    catch (error) {
        const reason = error.message;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .BundleError */ .r(`The file of the IncludeFile "${name}" cannot be included: ${reason}.`, {
            cause: error,
        });
    }
}
/** Files larger than this are read in pieces. */
const SMALL = 1024 * 1024;
/** Files are kept in memory, so that they are read only once, up to this many bytes altogether. */
const MAX_BYTES_IN_MEMORY = 64 * 1024 * 1024;
/** In bytes, for all files: a sparse file can have any size at no cost, and reading a terabyte takes an hour. */
const MAX_BYTES = 64 * 1024 ** 3;
/** The digests and sizes of files, which are given by their paths in the bundle. @throws {BundleError} */
async function describeFiles(paths, signal) {
    const files = [];
    const sources = new Map();
    let room = MAX_BYTES_IN_MEMORY;
    let total = 0;
    for (const [name, file] of paths) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setImmediate)();
        signal?.throwIfAborted();
        try {
            const { size } = requireRegularFile(file);
            total += size;
            if (total > MAX_BYTES)
                throw tooLarge(file, size);
            const bytes = size <= Math.min(SMALL, room) ? (0,_client_index_js__WEBPACK_IMPORTED_MODULE_8__/* .readRegularFile */ .XF)(file) : undefined;
            const sha256 = bytes
                ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')
                : await sha256OfStream(file, size, signal);
            files.push({ path: name, size, sha256 });
            sources.set(name, bytes ? { file, bytes } : { file });
            room -= bytes?.length ?? 0;
        }
        catch (error) {
            signal?.throwIfAborted();
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .BundleError */ .r)
                throw error;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .BundleError */ .r(`${file} is needed to resume, but cannot be read: ${(0,_client_index_js__WEBPACK_IMPORTED_MODULE_9__/* .reasonOf */ .A3)(error)}`, {
                cause: error,
            });
        }
    }
    return { files, sources };
}
/** A flow may have put a pipe in the file's place, which might never end. */
function requireRegularFile(file) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file);
    if (!found.isFile())
        throw new Error('it is not a regular file');
    return found;
}
function tooLarge(file, size) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .BundleError */ .r(`A resume bundle can have at most ${MAX_BYTES / 1024 ** 3} GiB of files; the run exceeds that with ${file} (${size} bytes).`);
}
/** Reads no more than the size that the file had when it was checked. */
async function sha256OfStream(file, size, signal) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const options = { end: Math.max(0, size - 1), ...(signal && { signal }) };
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file, options))
        hash.update(chunk);
    return hash.digest('hex');
}
/** The digest by which we recognize the flow file that ran. */
function sha256OfFile(file) {
    return digestOfFile(file, 'sha256');
}
/**
 * In hexadecimal digits. Metaflow identifies an IncludeFile's content by `sha1`.
 * @param maxBytes as for `piecesOfFile`
 * @throws {Error} from the system, or if the file is larger
 */
function digestOfFile(file, algorithm, maxBytes) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    for (const piece of (0,_client_index_js__WEBPACK_IMPORTED_MODULE_8__/* .piecesOfFile */ .Dh)(file, maxBytes))
        hash.update(piece);
    return hash.digest('hex');
}
//# sourceMappingURL=bundled-files.js.map

/***/ }),

/***/ 77437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ bundledPath),
/* harmony export */   nD: () => (/* binding */ blobPath),
/* harmony export */   vI: () => (/* binding */ taskPath),
/* harmony export */   yD: () => (/* binding */ includedPath),
/* harmony export */   zJ: () => (/* binding */ TASK_PARTS)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92866);

/** The files of a task attempt that Metaflow reads on resume. */
const TASK_PARTS = ['attempt.json', 'data.json', 'DONE.lock'];
const TASK = /^([^/]+)\/([^/]+)\/(\d{1,3})\.(attempt\.json|data\.json|DONE\.lock)$/;
const SHA1 = /^[0-9a-f]{40}$/;
/** Parses a path from a run's bundle; `undefined` for any other path, which a bundle must not contain. */
function bundledPath(path, { flowName, runId }) {
    const ofRun = afterPrefix(path, `${flowName}/${runId}/`);
    const [, stepName, taskId, attempt, part] = TASK.exec(ofRun ?? '') ?? [];
    if ((0,_client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isIdentifier */ ._5)(stepName) && (0,_client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isIdentifier */ ._5)(taskId)) {
        return {
            kind: 'task',
            task: `${stepName}/${taskId}`,
            stepName,
            attempt: Number(attempt),
            part: part,
        };
    }
    const blob = afterPrefix(path, `${flowName}/data/`)?.slice(3);
    if (blob !== undefined && SHA1.test(blob) && path === blobPath(flowName, blob))
        return { kind: 'blob', sha1: blob };
    const included = afterPrefix(path, `data/${flowName}/`);
    if (included !== undefined && SHA1.test(included))
        return { kind: 'included', sha1: included };
    return undefined;
}
/** Where the datastore stores bytes whose uncompressed form has this SHA-1. */
function blobPath(flowName, sha1) {
    return `${flowName}/data/${sha1.slice(0, 2)}/${sha1}`;
}
/** Where the datastore stores the content of an IncludeFile. */
function includedPath(flowName, sha1) {
    return `data/${flowName}/${sha1}`;
}
function taskPath({ flowName, runId }, stepName, taskId, attempt, part) {
    return `${flowName}/${runId}/${stepName}/${taskId}/${attempt}.${part}`;
}
function afterPrefix(path, prefix) {
    return path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
}
//# sourceMappingURL=bundled-path.js.map

/***/ }),

/***/ 91746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ BundleError)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6695);

/** A bundle that cannot be made, or cannot be trusted. Nothing was changed. */
class BundleError extends _client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RunnerError */ .Rn {
    static {
        this.prototype.name = 'BundleError';
    }
}
//# sourceMappingURL=errors.js.map

/***/ }),

/***/ 21217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R4: () => (/* binding */ isIncluded),
/* harmony export */   eD: () => (/* binding */ includedValue),
/* harmony export */   qP: () => (/* binding */ relocated)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96606);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34080);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91746);



const TYPE = 'metaflow.includefile.IncludedFile';
/** Whether an artifact is the value of an IncludeFile, according to its task. */
function isIncluded(info) {
    return info?.type === `<class '${TYPE}'>`;
}
/**
 * Reads such a value; `undefined` if the copy is not a local file, as with a remote datastore.
 * @throws {BundleError} if the value names a file that is not one of Metaflow's copies
 */
function includedValue(pickle, flowName) {
    const value = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePickle */ .P)(pickle);
    if (!(value instanceof _client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .IncludedFile */ .rY))
        return undefined;
    const { descriptor } = value;
    const place = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOfFile */ .T2)(value, flowName);
    if (!place)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BundleError */ .r(`An IncludeFile names ${String(descriptor['url'])}, which is not a copy that Metaflow made.`);
    return place.scheme === 'local' ? { file: place.path, sha1: place.sha1, descriptor } : undefined;
}
/** The pickle of such a value that names a copy in another place, and the pickle's SHA-1, which is its name. */
function relocated({ descriptor }, file) {
    const pickle = Buffer.concat([
        Buffer.from('\x80\x02cmetaflow.includefile\nIncludedFile\n)\x81', 'latin1'),
        pickled({ _descriptor: { ...descriptor, url: `local://${file}` }, _cached_size: null }),
        Buffer.from('b.'),
    ]);
    return { pickle, sha1: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(pickle).digest('hex') };
}
/** Opcodes of pickle protocol 2 for the contents of a descriptor: strings, booleans, numbers, and dictionaries of them. */
function pickled(value) {
    if (value === null)
        return Buffer.from('N');
    if (typeof value === 'boolean')
        return Buffer.from(value ? [0x88] : [0x89]);
    if (typeof value === 'number' || typeof value === 'bigint')
        return Buffer.from(`L${value}L\n`);
    if (typeof value === 'string') {
        const text = Buffer.from(value, 'utf8');
        const length = Buffer.alloc(4);
        length.writeUInt32LE(text.length);
        return Buffer.concat([Buffer.from('X'), length, text]);
    }
    const items = Object.entries(value).flatMap(([key, item]) => [pickled(key), pickled(item)]);
    return Buffer.concat([Buffer.from('}('), ...items, Buffer.from('u')]);
}
//# sourceMappingURL=included-value.js.map

/***/ })

};

//# sourceMappingURL=8257.index.js.map