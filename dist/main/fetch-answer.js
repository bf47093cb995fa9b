export const id = 2741;
export const ids = [2741];
export const modules = {

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

/***/ 1576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ cacheCarrier),
/* harmony export */   f: () => (/* binding */ saveInCache)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bundle_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26612);
/* harmony import */ var _cache_service_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21279);
/* harmony import */ var _carrier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26727);





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

/***/ 26727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ CoincidenceError),
/* harmony export */   H: () => (/* binding */ TIME_LIMITS)
/* harmony export */ });
const TIME_LIMITS = { lookUpMs: 20_000, downloadMs: 300_000, allDownloadsMs: 600_000 };
/** Several jobs or steps look the same, so none of their bundles, in any carrier, is known to belong to this one. */
class CoincidenceError extends Error {
    constructor(name) {
        super(`several jobs or steps uploaded their results as "${name}", so it is unclear which of them are this step's: give each its own value of the input "id"`);
    }
}
//# sourceMappingURL=carrier.js.map

/***/ }),

/***/ 26612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ BUNDLE_FILE),
/* harmony export */   M: () => (/* binding */ writeBundle)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
/* harmony import */ var _archive_tar_header_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70342);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6695);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10361);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91746);
/* harmony import */ var _bundled_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(62491);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36100);










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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .BundleError */ .r(`The bundle could not be written${to}: ${(0,_client_index_js__WEBPACK_IMPORTED_MODULE_6__/* .reasonOf */ .A3)(error)}`, {
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
    yield (0,_archive_tar_header_js__WEBPACK_IMPORTED_MODULE_7__/* .tarHeader */ .pI)(_manifest_js__WEBPACK_IMPORTED_MODULE_8__/* .MANIFEST_NAME */ .ir, text.length);
    yield text;
    yield Buffer.alloc((0,_archive_tar_header_js__WEBPACK_IMPORTED_MODULE_7__/* .padding */ .Ms)(text.length));
    for (const { path, size } of manifest.files) {
        const { file, bytes } = sources.get(path) ?? { file: path };
        yield (0,_archive_tar_header_js__WEBPACK_IMPORTED_MODULE_7__/* .tarHeader */ .pI)(path, size);
        if (bytes)
            yield bytes;
        else if (size <= _bundled_files_js__WEBPACK_IMPORTED_MODULE_9__/* .SMALL */ .o5)
            yield sized((0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegularFile */ .XF)(file, _bundled_files_js__WEBPACK_IMPORTED_MODULE_9__/* .SMALL */ .o5), size, file);
        else
            yield* pieces(file, size);
        yield Buffer.alloc((0,_archive_tar_header_js__WEBPACK_IMPORTED_MODULE_7__/* .padding */ .Ms)(size));
    }
    yield Buffer.alloc(2 * _archive_tar_header_js__WEBPACK_IMPORTED_MODULE_7__/* .BLOCK */ .IE);
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

/***/ 33312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ manifestWithoutFiles),
/* harmony export */   ND: () => (/* binding */ makeBundle),
/* harmony export */   Oj: () => (/* binding */ withoutFiles)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87634);
/* harmony import */ var _client_own_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4122);
/* harmony import */ var _redaction_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55205);
/* harmony import */ var _redaction_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80105);
/* harmony import */ var _bundled_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62491);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91746);
/* harmony import */ var _local_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34686);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36100);
/* harmony import */ var _shown_value_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26732);








/**
 * Finds exactly what is needed to resume a run. If a run ended before it had cloned everything that its origin had
 * finished, the result is the origin's bundle again; for a successful run, it is only a manifest.
 * @param redactor removes secrets from what the manifest shows; artifacts do not change
 * @param signal aborts the work, even within a file
 * @throws {BundleError} if there is nothing to resume, a part is missing, or the files are too large; the signal's
 * reason
 */
async function makeBundle(request, redactor = new _redaction_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Redactor */ .p([]), signal) {
    const { manifest, run, tasks } = await described(request, redactor, signal);
    if (!run)
        return { manifest, sources: new Map() };
    const { files, sources } = await (0,_bundled_files_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFiles */ .LG)(await (0,_bundled_files_js__WEBPACK_IMPORTED_MODULE_1__/* .filesOf */ .R8)(run, manifest, tasks, signal), signal);
    return { manifest: { ...manifest, files }, sources };
}
/**
 * The manifest of such a bundle without its files, which take long to read: for a run that is resumed where it is.
 * @throws {BundleError} if there is nothing to resume; the signal's reason
 */
async function manifestWithoutFiles(request, redactor, signal) {
    return withoutFiles((await described(request, redactor, signal)).manifest);
}
/** Of an origin, we keep what its manifest shows, which is small. */
function withoutFiles(manifest) {
    return { ...manifest, files: [], metadata: undefined };
}
async function described(request, redactor, signal) {
    const { datastore, status, origin, reruns = false } = request;
    if (datastore.root === undefined || status === 'successful')
        return { manifest: manifestOf(request, undefined, [], redactor), tasks: [] };
    const run = new _local_run_js__WEBPACK_IMPORTED_MODULE_2__/* .LocalRun */ .t(datastore.root, request);
    const tasks = await run.finishedTasks(signal);
    if (origin && !reruns && tasks.length <= finishedIn(origin))
        return await originAgain(datastore.root, { ...origin, flowFile: request.flowFile }, signal);
    if (!tasks.some(isParameters)) {
        const pathspec = `${request.flowName}/${request.runId}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BundleError */ .r(run.exists
            ? `${pathspec} cannot be resumed: it had not started.`
            : `There is no run ${pathspec} in the datastore ${datastore.root}.`);
    }
    const metadata = await run.metadata(tasks, signal);
    return { manifest: manifestOf(request, { run, metadata }, tasks, redactor), run, tasks };
}
function isParameters({ stepName }) {
    return stepName === '_parameters';
}
/** Counts all finished tasks except `_parameters`. */
function finishedIn({ steps }) {
    return steps.reduce((sum, { finishedTasks }) => sum + finishedTasks, 0);
}
/** The bundle of an origin that was restored here. Its files are described again, because they may name other places now. */
async function originAgain(root, origin, signal) {
    const run = new _local_run_js__WEBPACK_IMPORTED_MODULE_2__/* .LocalRun */ .t(root, origin);
    const tasks = await run.finishedTasks(signal);
    if (!tasks.some(isParameters))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BundleError */ .r(`${origin.pathspec} is no longer in this datastore.`);
    return { manifest: { ...origin, files: [], metadata: await run.metadata(tasks, signal) }, run, tasks };
}
function manifestOf(request, stored, tasks, redactor) {
    const { run, metadata } = stored ?? {};
    const { origin, known } = request;
    const parameters = tasks.find(isParameters);
    const graph = run && parameters && run.graph(parameters);
    const { tags, systemTags } = run?.tags() ?? { tags: [], systemTags: [] };
    const systemTag = (name) => systemTags.find((tag) => tag.startsWith(`${name}:`))?.slice(name.length + 1) ?? null;
    return {
        format: _manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .FORMAT */ .uB,
        flowName: request.flowName,
        flowFile: request.flowFile,
        flowFileSha256: request.flowFileSha256,
        runId: request.runId,
        pathspec: `${request.flowName}/${request.runId}`,
        status: request.status,
        failure: request.failure === undefined ? null : redactor.text(request.failure),
        // The process that saw the run end knows which of its parameters are secret.
        parameters: redactor.value(known?.parameters ??
            (run && parameters && graph ? shownParameters(run, parameters, graph, redactor) : {})),
        configs: graph?.configs ?? known?.configs ?? [],
        tags: redactor.value(tags.length > 0 ? tags : (request.tags ?? [])),
        requestSha256: request.requestSha256 ?? null,
        metaflowVersion: systemTag('metaflow_version'),
        pythonVersion: systemTag('python_version'),
        datastore: request.datastore.kind,
        // A resumed run has stored its origin's graph; whoever started the run knows the graph of its own code.
        steps: graph
            ? (known?.steps ?? request.steps ?? graph.steps).map((step) => bundledStep(step, tasks, metadata))
            : (known?.steps ?? []),
        origins: origin ? [...origin.origins, { runId: origin.runId, source: origin.source }] : [],
        source: request.source ?? null,
        files: [],
        metadata,
    };
}
function shownParameters(run, { data }, graph, redactor) {
    const values = Object.fromEntries(graph.parameters.flatMap((name) => {
        const sha1 = (0,_client_own_value_js__WEBPACK_IMPORTED_MODULE_5__/* .ownValue */ .e)(data.objects, name);
        return sha1 === undefined ? [] : [[name, parameterOf(run, sha1, (0,_client_own_value_js__WEBPACK_IMPORTED_MODULE_5__/* .ownValue */ .e)(data.info, name)?.encoding)]];
    }));
    // Before values are cut: half a secret would no longer be found.
    const shown = Object.entries(redactor.value((0,_redaction_index_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutSecretValues */ .Pl)(values)));
    return Object.fromEntries(shown.map(([name, value]) => [name, (0,_shown_value_js__WEBPACK_IMPORTED_MODULE_7__/* .shownValue */ .J)(value)]));
}
/** A value that is too large to be shown is left out of the manifest. */
function parameterOf(run, sha1, encoding = '') {
    try {
        return (0,_client_index_js__WEBPACK_IMPORTED_MODULE_8__/* .decodeStored */ .qY)(run.blob(sha1), encoding);
    }
    catch {
        return '…';
    }
}
/** Its time is the time of its tasks where they were executed, which the metadata of a clone has as well. */
function bundledStep(step, tasks, metadata) {
    const { name, type, next } = step;
    const finished = tasks.filter(({ stepName }) => stepName === name);
    const milliseconds = finished.reduce((sum, { taskId }) => sum + takenBy(metadata && (0,_client_own_value_js__WEBPACK_IMPORTED_MODULE_5__/* .ownValue */ .e)(metadata.tasks, `${name}/${taskId}`)), 0);
    const seconds = metadata ? milliseconds / 1000 : (step.seconds ?? 0);
    return { name, type, next, finishedTasks: finished.length, seconds };
}
/** In milliseconds: from a task's creation to the end of its last attempt, as in the report on its own run. */
function takenBy(task) {
    if (!task)
        return 0;
    const [, , end] = (0,_client_own_value_js__WEBPACK_IMPORTED_MODULE_5__/* .ownValue */ .e)(task.fields, 'attempt-done') ?? [];
    return end === undefined ? 0 : Math.max(0, end - task.createdAt);
}
//# sourceMappingURL=make-bundle.js.map

/***/ }),

/***/ 39332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ PythonFloat)
/* harmony export */ });
/** A Python `float`: JavaScript's numbers do not distinguish 1.0 from 1. */
class PythonFloat {
    value;
    constructor(value) {
        this.value = value;
    }
    /** As Python writes it: `1.0`, `1e-07`, `1e+16`, `inf`, `nan`. */
    toString() {
        const { value } = this;
        if (Number.isNaN(value))
            return 'nan';
        const sign = value < 0 || Object.is(value, -0) ? '-' : '';
        if (!Number.isFinite(value))
            return `${sign}inf`;
        // The fewest digits that identify this number; Python and JavaScript choose the same ones.
        const [mantissa = '', power = ''] = Math.abs(value).toExponential().split('e');
        const [digits, exponent] = [mantissa.replace('.', ''), Number(power)];
        if (exponent >= 16 || exponent < -4) {
            const places = String(Math.abs(exponent)).padStart(2, '0');
            return `${sign}${mantissa}e${exponent < 0 ? '-' : '+'}${places}`;
        }
        if (exponent < 0)
            return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
        const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
        return `${sign}${whole}.${digits.slice(exponent + 1) || '0'}`;
    }
}
//# sourceMappingURL=python-float.js.map

/***/ }),

/***/ 87634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ withoutMark),
/* harmony export */   bG: () => (/* binding */ decodeMarked),
/* harmony export */   qY: () => (/* binding */ decodeStored),
/* harmony export */   ws: () => (/* binding */ EncodedValue)
/* harmony export */ });
/* harmony import */ var _numpy_scalar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45771);
/* harmony import */ var _pickle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96606);
/* harmony import */ var _pickle_machine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66171);
/* harmony import */ var _python_float_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39332);
/* harmony import */ var _python_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32375);





/** The encodings of Metaflow's own serializer, in all versions. */
const PICKLED = /^(?:gzip\+)?pickle-v\d+$/;
/** A value that an extension's serializer encoded; only that serializer knows what its bytes mean. */
class EncodedValue extends _python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM {
    encoding;
    constructor(encoding) {
        super(`value encoded as ${encoding}`);
        this.encoding = encoding;
    }
}
/**
 * Decodes an artifact's value.
 * @param encoding Metaflow's name for the form of the bytes; "" if it has none, as before there was more than one
 * @throws {PickleError}
 */
function decodeStored(bytes, encoding) {
    return isPickled(encoding) ? (0,_pickle_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePickle */ .P)(bytes) : new EncodedValue(encoding);
}
/** The same, but a `float` becomes a `PythonFloat`, unless it is inside another value. @throws {PickleError} */
function decodeMarked(bytes, encoding) {
    if (!isPickled(encoding))
        return new EncodedValue(encoding);
    const machine = new _pickle_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .PickleMachine */ .EV(bytes);
    const raw = machine.run();
    const value = (0,_pickle_js__WEBPACK_IMPORTED_MODULE_1__/* .plainValue */ ._)(machine, raw);
    const isFloat = raw instanceof _python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM ? (0,_numpy_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .isNumpyFloat */ .s)(raw) : machine.endsWithFloat;
    return isFloat && typeof value === 'number' ? new _python_float_js__WEBPACK_IMPORTED_MODULE_4__/* .PythonFloat */ .L(value) : value;
}
function withoutMark(value) {
    return value instanceof _python_float_js__WEBPACK_IMPORTED_MODULE_4__/* .PythonFloat */ .L ? value.value : value;
}
function isPickled(encoding) {
    return encoding === '' || PICKLED.test(encoding);
}
//# sourceMappingURL=stored-value.js.map

/***/ })

};

//# sourceMappingURL=2741.index.js.map