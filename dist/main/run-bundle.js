export const id = 634;
export const ids = [634];
export const modules = {

/***/ 85651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wu: () => (/* binding */ resultsSource),
/* harmony export */   bA: () => (/* binding */ ownWorkflowRun),
/* harmony export */   "if": () => (/* binding */ restSource)
/* harmony export */ });
/* harmony import */ var _network_asked_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46118);

/** Our own workflow run, by way of the REST API; `undefined` without a token, or where the run is not known. */
function ownWorkflowRun(env, token) {
    const { GITHUB_RUN_ID: runId, GITHUB_REPOSITORY: repository = '' } = env;
    const [repositoryOwner = '', repositoryName = ''] = repository.split('/');
    if (token === undefined || !runId || repositoryName === '')
        return undefined;
    return { token, workflowRunId: Number(runId), repositoryOwner, repositoryName };
}
/** How many artifacts the results service lists. */
const MOST_LISTED = 1000;
const LONGEST_LIST = 16 * 1024 * 1024;
/** All pages of a list together: GitHub's have some hundred kilobytes each. */
const MOST_BYTES = 64 * 1024 * 1024;
/** GitHub does not accept a longer one, so a longer one is not GitHub's. */
const LONGEST_NAME = 255;
/**
 * The results service, with the job's own token. In a re-run it may list artifacts of earlier attempts that it does not hand out, or none.
 */
function resultsSource(env) {
    const token = env['ACTIONS_RUNTIME_TOKEN'] ?? '';
    const call = async (method, message, signal) => await (0,_network_asked_js__WEBPACK_IMPORTED_MODULE_0__/* .askedForJson */ .ai)(new URL(`/twirp/github.actions.results.api.v1.ArtifactService/${method}`, env['ACTIONS_RESULTS_URL']), {
        ...{ who: 'the results service', mostBytes: LONGEST_LIST, signal, method: 'POST' },
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify(message),
    });
    const placeOf = async ({ name, producer }, signal) => {
        const [run, job] = backendIds(token);
        const message = { workflow_run_backend_id: run, workflow_job_run_backend_id: producer ?? job, name };
        const url = textOrNothing(field(await call('GetSignedArtifactURL', message, signal), 'signed_url'));
        if (url === undefined)
            throw new Error('the results service gave no address for it');
        return url;
    };
    const who = 'the storage of artifacts';
    return {
        async list(signal) {
            const [run, job] = backendIds(token);
            const ids = { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
            const answer = await call('ListArtifacts', ids, signal);
            const listed = objectsIn(answer['artifacts'], MOST_LISTED).map((artifact) => ({
                name: String(artifact['name']),
                id: Number(field(artifact, 'database_id')),
                size: Number(artifact['size'] ?? 0),
                producer: textOrNothing(field(artifact, 'workflow_job_run_backend_id')),
            }));
            return { artifacts: listed.filter(hasName), isCut: listed.length >= MOST_LISTED };
        },
        download: async (artifact, mostBytes, signal) => await (0,_network_asked_js__WEBPACK_IMPORTED_MODULE_0__/* .asked */ .NZ)(await placeOf(artifact, signal), { who, mostBytes, signal }),
        async save(artifact, file, limits) {
            await (0,_network_asked_js__WEBPACK_IMPORTED_MODULE_0__/* .askedForFile */ .AX)(await placeOf(artifact, limits.signal), file, { who, ...limits });
        },
    };
}
function textOrNothing(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
const PER_PAGE = 100;
/** A server may give more than it is asked for, such as all that it has. */
const MOST_OF_PAGE = 1000;
/** A workflow run of 256 jobs with 500 artifacts each would have more; nobody waits for that. */
const MOST_PAGES = 200;
/** The REST API, which knows all attempts, and needs a token with the permission `actions: read`. */
function restSource(env, { token, workflowRunId, repositoryOwner, repositoryName }) {
    const actions = `${env['GITHUB_API_URL'] || 'https://api.github.com'}/repos/${repositoryOwner}/${repositoryName}/actions`;
    const headers = { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' };
    const common = { who: 'the REST API', headers };
    return {
        async list(signal) {
            const artifacts = new Map();
            const known = new Set();
            let left = MOST_BYTES;
            const spend = (bytes) => (left -= bytes);
            for (let page = 1; page <= MOST_PAGES && left > 0; page += 1) {
                const url = `${actions}/runs/${workflowRunId}/artifacts?per_page=${PER_PAGE}&page=${page}`;
                const answer = await (0,_network_asked_js__WEBPACK_IMPORTED_MODULE_0__/* .askedForJson */ .ai)(url, { ...common, mostBytes: LONGEST_LIST, signal, told: spend });
                const before = known.size;
                for (const { name, id, size_in_bytes: size } of objectsIn(answer['artifacts'], MOST_OF_PAGE)) {
                    const artifact = { name: String(name), id: Number(id), size: Number(size ?? 0) };
                    known.add(artifact.id);
                    if (hasName(artifact))
                        artifacts.set(artifact.id, artifact);
                }
                // A server that knows no pages gives the same one again.
                const isLast = known.size >= Number(answer['total_count'] ?? 0) || known.size === before;
                if (isLast)
                    return { artifacts: [...artifacts.values()], isCut: false };
            }
            return { artifacts: [...artifacts.values()], isCut: true };
        },
        download: async ({ id }, mostBytes, signal) => await (0,_network_asked_js__WEBPACK_IMPORTED_MODULE_0__/* .asked */ .NZ)(`${actions}/artifacts/${id}/zip`, { ...common, mostBytes, signal }),
        async save({ id }, file, limits) {
            await (0,_network_asked_js__WEBPACK_IMPORTED_MODULE_0__/* .askedForFile */ .AX)(`${actions}/artifacts/${id}/zip`, file, { ...common, ...limits });
        },
    };
}
function hasName({ name }) {
    return name.length <= LONGEST_NAME;
}
/** The runner's token names the workflow run and the job in the service's own words. */
function backendIds(token) {
    const scopes = /^Actions\.Results:([^:\s]+):([^:\s]+)$/;
    const [, run, job] = scopesOf(token)
        .map((scope) => scopes.exec(scope))
        .find((found) => found !== null) ?? [];
    if (run === undefined || job === undefined)
        throw new Error('the token that the runner has for it (ACTIONS_RUNTIME_TOKEN) names no workflow run');
    return [run, job];
}
function scopesOf(token) {
    try {
        const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
        return typeof claims.scp === 'string' ? claims.scp.split(' ') : [];
    }
    catch {
        return [];
    }
}
function objectsIn(value, most) {
    const items = Array.isArray(value) ? value.slice(0, most) : [];
    return items.filter((item) => typeof item === 'object' && item !== null);
}
/** Protobuf's JSON has two spellings of names, and a reader takes both. */
function field(object, name) {
    return object[name] ?? object[name.replace(/_(.)/g, (_, letter) => letter.toUpperCase())];
}


/***/ }),

/***/ 52765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unpackEntry),
/* harmony export */   O: () => (/* binding */ unpackedEntry)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
/* harmony import */ var _network_answer_body_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13219);





/**
 * The content of the first file of a ZIP archive whose path is wanted, no other is unpacked; `undefined` when there is none.
 * @throws {Error} when the archive is damaged, or the file has more bytes than those
 */
function unpackedEntry(bytes, isWanted, mostBytes) {
    const read = (at, length) => whole(bytes.subarray(at, at + length), length);
    return told(() => {
        const archive = { size: bytes.length, read };
        const entry = entryOf(archive, isWanted);
        if (!entry)
            return undefined;
        const content = read(entry.begin, entry.packed);
        if (entry.isDeflated)
            return (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.inflateRawSync)(content, { maxOutputLength: mostBytes });
        if (content.length > mostBytes)
            throw new TooLargeError();
        return content;
    }, mostBytes);
}
/**
 * Unpacks the first file of a ZIP archive whose path is wanted to a place that we choose, and resolves to whether there is one.
 * @throws {Error} when the archive is damaged, or the file is larger than one that is packed already can be; the signal's reason
 */
async function unpackEntry(file, isWanted, to, signal) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r');
    let entry;
    try {
        const read = (at, length) => {
            const buffer = Buffer.alloc(length);
            return whole(buffer.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, 0, length, at)), length);
        };
        entry = told(() => entryOf({ size: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor).size, read }, isWanted));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
    if (!entry)
        return false;
    const { begin, packed, isDeflated } = entry;
    if (packed === 0)
        return false;
    const most = 2 * packed + MARGIN;
    const stored = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { start: begin, end: begin + packed - 1 });
    const unpacked = isDeflated ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createInflateRaw)() : new node_stream__WEBPACK_IMPORTED_MODULE_1__.PassThrough();
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(stored, unpacked, (0,_network_answer_body_js__WEBPACK_IMPORTED_MODULE_4__/* .limitedTo */ .sp)(most, () => new TooLargeError()), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(to), { signal });
    }
    catch (error) {
        signal.throwIfAborted();
        told(() => {
            throw error;
        }, most);
    }
    return true;
}
/** What is packed already becomes no smaller, but for what little it has beside. */
const MARGIN = 1024 * 1024;
class TooLargeError extends Error {
    code = 'ERR_BUFFER_TOO_LARGE';
}
/** Says what went wrong in words for people who do not program. */
function told(read, mostBytes = Infinity) {
    try {
        return read();
    }
    catch (error) {
        const isTooLarge = error.code === 'ERR_BUFFER_TOO_LARGE';
        const what = isTooLarge
            ? `it has more than ${mostBytes} bytes when it is unpacked`
            : 'it is not a ZIP archive, or damaged';
        throw new Error(what, { cause: error });
    }
}
function whole(bytes, length) {
    if (bytes.length !== length)
        throw new RangeError('cut off');
    return bytes;
}
/** The directory's end has a comment behind it, of up to 64 KiB. */
const LONGEST_END = 22 + 0xffff;
/** How many bytes of names are read: our own directories never have more. */
const LONGEST_DIRECTORY = 1024 * 1024;
/** Where a number is too large for its field, it is elsewhere. */
const ELSEWHERE = 0xffff_ffff;
function entryOf(archive, isWanted) {
    const { begin, length } = directoryOf(archive);
    const directory = archive.read(begin, Math.min(length, LONGEST_DIRECTORY));
    for (let at = 0; at < directory.length;) {
        if (directory.readUInt32LE(at) !== 0x0201_4b50)
            throw new RangeError('no entry');
        const name = at + 46;
        const extra = name + directory.readUInt16LE(at + 28);
        const next = extra + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
        if (isWanted(directory.toString('utf8', name, extra)))
            return placeOf(archive, directory.subarray(at, next), extra - at);
        at = next;
    }
    return undefined;
}
function directoryOf(archive) {
    const tailBytes = Math.min(archive.size, LONGEST_END);
    const tail = archive.read(archive.size - tailBytes, tailBytes);
    const end = tail.lastIndexOf('PK\x05\x06');
    if (end < 0)
        throw new RangeError('no end');
    const [length, begin] = [tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
    if (begin !== ELSEWHERE && length !== ELSEWHERE)
        return { begin, length };
    const large = archive.read(numberAt(tail, end - 20 + 8), 56);
    return { begin: numberAt(large, 48), length: numberAt(large, 40) };
}
function placeOf(archive, entry, extraAt) {
    const [method, size] = [entry.readUInt16LE(10), entry.readUInt32LE(24)];
    if (method !== 0 && method !== 8)
        throw new RangeError('another method');
    let packed = entry.readUInt32LE(20);
    let local = entry.readUInt32LE(42);
    if (packed === ELSEWHERE || local === ELSEWHERE) {
        // Those numbers that did not fit, in this order.
        let at = largeNumbersIn(entry, extraAt) + (size === ELSEWHERE ? 8 : 0);
        if (packed === ELSEWHERE) {
            packed = numberAt(entry, at);
            at += 8;
        }
        if (local === ELSEWHERE)
            local = numberAt(entry, at);
    }
    const header = archive.read(local, 30);
    if (header.readUInt32LE(0) !== 0x0403_4b50)
        throw new RangeError('no file');
    const begin = local + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
    if (begin + packed > archive.size)
        throw new RangeError('cut off');
    return { isDeflated: method === 8, begin, packed };
}
function largeNumbersIn(entry, extraAt) {
    for (let at = extraAt;; at += 4 + entry.readUInt16LE(at + 2))
        if (entry.readUInt16LE(at) === 1)
            return at + 4;
}
function numberAt(bytes, at) {
    return Number(bytes.readBigUInt64LE(at));
}
//# sourceMappingURL=zip-entry.js.map

/***/ }),

/***/ 46118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ askedForFile),
/* harmony export */   NZ: () => (/* binding */ asked),
/* harmony export */   ai: () => (/* binding */ askedForJson)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27150);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47951);
/* harmony import */ var _answer_body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13219);
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
/** How long is waited before asking again, in milliseconds. */
const PAUSES_MS = [1_000, 4_000];
const MAY_PASS = [429, 500, 502, 503, 504];
const DROPPED = /ECONNRESET|EPIPE|UND_ERR_SOCKET|terminated|other side closed/;
/**
 * The bytes of a good answer. Asks again where a service is busy or has dropped the connection.
 * @throws {AnswerError} for any other answer
 * @throws {Error} when there is none, or the signal's reason
 */
async function asked(address, question) {
    return await insisted(address, question, async (answer) => {
        const bytes = await (0,_answer_body_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesOf */ .$$)(answer, question);
        question.told?.(bytes.length);
        return bytes;
    });
}
/** As `asked`, of an answer that is too long for our memory: it is written to a file. */
async function askedForFile(address, file, question) {
    await insisted(address, question, async (answer, signal) => {
        await (0,_answer_body_js__WEBPACK_IMPORTED_MODULE_3__/* .saveBody */ .mq)(answer, file, question, signal);
    });
}
/** Lists, objects and their members in an answer: a list of artifacts has some ten thousand. */
const MOST_PARTS = 200_000;
/** As `asked`, of an answer that is a JSON object. */
async function askedForJson(address, question) {
    const text = (await asked(address, question)).toString('utf8');
    try {
        const value = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__.parseForeignJson)(text, MOST_PARTS);
        if (typeof value === 'object' && value !== null)
            return value;
    }
    catch {
        // Such as the page of a proxy.
    }
    throw new _answer_body_js__WEBPACK_IMPORTED_MODULE_3__/* .AnswerError */ .dV(`${question.who} answers with something other than JSON${quoted(text)}`, undefined);
}
async function insisted(address, question, read) {
    for (const pause of PAUSES_MS) {
        try {
            return await askedOnce(address, question, read);
        }
        catch (error) {
            question.signal.throwIfAborted();
            if (!mayPass(error))
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
        const deadline = __addDisposableResource(env_1, new _runner_index_js__WEBPACK_IMPORTED_MODULE_2__/* .Deadline */ .B2(cancel, withinMs), false);
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
            const words = wordsOf((await (0,_answer_body_js__WEBPACK_IMPORTED_MODULE_3__/* .firstBytesOf */ .jl)(answer, LONGEST_COMPLAINT)).toString('utf8'));
            throw new _answer_body_js__WEBPACK_IMPORTED_MODULE_3__/* .AnswerError */ .dV(`${who} answers ${answer.status}${quoted(words)}`, answer.status);
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
function mayPass(error) {
    if (error instanceof _answer_body_js__WEBPACK_IMPORTED_MODULE_3__/* .AnswerError */ .dV)
        return error.status !== undefined && MAY_PASS.includes(error.status);
    const causes = [error, error.cause, error.cause?.cause];
    return causes.some((cause) => DROPPED.test(`${cause?.code ?? ''} ${cause?.message ?? ''}`));
}
/** Twirp's services say what is wrong in `msg`, the REST API in `message`. */
function wordsOf(text) {
    try {
        const { msg, message } = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__.parseForeignJson)(text);
        return [msg, message].find((words) => typeof words === 'string') ?? '';
    }
    catch {
        return text;
    }
}
const LONGEST_QUOTED = 100;
function quoted(text) {
    const [line = ''] = text.trim().split('\n');
    return line === '' ? '' : `: ${line.length > LONGEST_QUOTED ? `${line.slice(0, LONGEST_QUOTED)}…` : line}`;
}
//# sourceMappingURL=asked.js.map

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
        return 'it requires a name and a password, or rejects those given. Put them into its address: http://NAME:PASSWORD@HOST:PORT';
    if (status !== undefined)
        return `it answers ${status}`;
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
/* harmony import */ var _bundle_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53078);
/* harmony import */ var _cache_service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21279);
/* harmony import */ var _carrier_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26727);





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
                throw new _carrier_js__WEBPACK_IMPORTED_MODULE_4__/* .CoincidenceError */ .B(name.shown);
            const of = entry && name.attemptOf(entry.key);
            if (!entry || of === undefined || of >= attempt)
                return [];
            const download = async (directory, limit) => {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true });
                const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, _bundle_index_js__WEBPACK_IMPORTED_MODULE_2__/* .BUNDLE_FILE */ .Ij);
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
        if (!(error instanceof _cache_service_js__WEBPACK_IMPORTED_MODULE_3__/* .CacheRefusal */ .Z$))
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
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27150);
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
            throw new CacheRefusal(`the cache rejected the entry: ${created.text('message') ?? 'no reason given'}`);
        const body = await (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openAsBlob)(file);
        const headers = { 'x-ms-blob-type': 'BlockBlob', 'content-type': 'application/octet-stream' };
        const response = await (0,_network_request_js__WEBPACK_IMPORTED_MODULE_4__/* .request */ .E)(url, { method: 'PUT', body, headers, signal });
        await response.body?.cancel();
        if (!response.ok)
            throw new Error(`the cache's storage answers ${response.status}`);
        const entry = { key, size_bytes: String(body.size), version: VERSION };
        const done = await this.#call('FinalizeCacheEntryUpload', entry, signal);
        if (!done.ok)
            throw new Error(`the cache did not keep the entry: ${done.text('message') ?? 'no reason given'}`);
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
        super(`several jobs or steps uploaded their results as "${name}", so nobody knows which are this one's: give each its own "id", with the input "id"`);
    }
}
//# sourceMappingURL=carrier.js.map

/***/ }),

/***/ 83634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RunBundle: () => (/* binding */ RunBundle)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/ci/resume/run-request.js + 1 modules
var run_request = __webpack_require__(85809);
// EXTERNAL MODULE: ./build/execution/resume/resume-from-bundle.js
var resume_from_bundle = __webpack_require__(18580);
// EXTERNAL MODULE: ./build/action/artifacts/artifact-name.js
var artifact_name = __webpack_require__(85373);
;// CONCATENATED MODULE: ./build/action/resume/bundle-name.js

/** @param workflowRunId entries of the cache belong to the repository, so their keys name the workflow run */
function bundleName(identity, run, workflowRunId) {
    const prefix = (0,artifact_name/* attemptPrefix */.eB)('resume', identity, run);
    const recordPrefix = (0,artifact_name/* attemptPrefix */.eB)('report', identity);
    const cachePrefix = `metaflow-runner-${workflowRunId ?? ''}-${prefix}`;
    return {
        ofThisAttempt: (0,artifact_name/* artifactName */.Cs)('resume', identity, run),
        cacheKey: `${cachePrefix}${identity.attempt}`,
        cachePrefix,
        attemptOf: (name) => (0,artifact_name/* attemptIn */.XZ)(name, name.startsWith(cachePrefix) ? cachePrefix : prefix),
        attemptOfRecord: (name) => (0,artifact_name/* attemptIn */.XZ)(name, recordPrefix),
        shown: recordPrefix.slice('metaflow-report-'.length, -'-attempt-'.length),
    };
}
//# sourceMappingURL=bundle-name.js.map
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/action/artifacts/artifact-source.js
var artifact_source = __webpack_require__(85651);
// EXTERNAL MODULE: ./build/action/network/answer-body.js
var answer_body = __webpack_require__(13219);
// EXTERNAL MODULE: ./build/bundle/index.js + 20 modules
var bundle = __webpack_require__(53078);
// EXTERNAL MODULE: ./build/action/artifacts/zip-entry.js
var zip_entry = __webpack_require__(52765);
// EXTERNAL MODULE: ./build/action/resume/carrier.js
var resume_carrier = __webpack_require__(26727);
// EXTERNAL MODULE: ./build/client/regular-file.js
var regular_file = __webpack_require__(10361);
;// CONCATENATED MODULE: ./build/action/resume/artifact-carrier.js









/** The artifacts of this workflow run, or, with `findBy`, of any by way of the REST API. */
function artifactCarrier(name, attempt, findBy) {
    const carrier = findBy ? 'REST' : 'artifacts';
    return {
        name: carrier,
        async offers(signal) {
            const source = findBy ? (0,artifact_source/* restSource */["if"])(process.env, findBy) : (0,artifact_source/* resultsSource */.Wu)(process.env);
            const { artifacts, isCut } = await source.list(signal);
            refuseCoincidence(artifacts, name, attempt);
            // What one step has left twice it knew better the second time.
            const newestFirst = [...artifacts].sort((first, second) => second.id - first.id);
            const offers = newestFirst.flatMap((artifact) => {
                const of = name.attemptOf(artifact.name);
                return of === undefined || of >= attempt ? [] : [artifactOffer(carrier, artifact, of, source)];
            });
            // Another job's may be behind the cut, and look the same.
            if (isCut)
                throw new Error(`the list ends after ${artifacts.length} artifacts, and there may be more`);
            return offers;
        },
    };
}
/** In bytes: no more is downloaded, whatever size a list tells; and of an artifact without a size. */
const MOST_BYTES = 10 * 1024 ** 3;
const MOST_WITHOUT_SIZE = 1024 ** 3;
/** A list may tell the size of what is in an archive. */
const MARGIN_BYTES = 1024 ** 2;
/** What GitHub answers for an artifact whose days are over; lists have it still. */
const GONE = 410;
/** What is in the bundle is refused by our own reader where that leaves its place. */
function artifactOffer(carrier, artifact, attempt, source) {
    const { size } = artifact;
    return {
        carrier,
        attempt,
        size,
        async download(directory, signal) {
            (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
            const archive = external_node_path_.join(directory, 'archive.zip');
            const mostBytes = size > 0 ? Math.min(size + MARGIN_BYTES, MOST_BYTES) : MOST_WITHOUT_SIZE;
            try {
                await source.save(artifact, archive, { mostBytes, withinMs: resume_carrier/* TIME_LIMITS */.H.downloadMs, signal });
                const file = external_node_path_.join(directory, bundle/* BUNDLE_FILE */.Ij);
                if (!(await (0,zip_entry/* unpackEntry */.$)(archive, isBundleFile, file, signal)))
                    throw new Error('the artifact contains no bundle');
                return file;
            }
            catch (error) {
                throw error instanceof answer_body/* AnswerError */.dV && error.status === GONE
                    ? new Error(EXPIRED, { cause: error })
                    : error;
            }
            finally {
                (0,regular_file/* removeOwn */.LO)(archive);
            }
        },
    };
}
const EXPIRED = `the artifact has expired: the repository's settings limit how long artifacts are kept`;
/** Below a folder of the artifact's name; artifacts of older versions have it without. */
function isBundleFile(place) {
    const [file, ...folders] = place.split('/').reverse();
    return file === bundle/* BUNDLE_FILE */.Ij && folders.length <= 1;
}
/**
 * All that is left for a run in one attempt is of one step: records of the step, and bundles of the run. Where there are more, several jobs or
 * steps look the same, and nobody could tell whose bundle is whose, also when only one of them failed. So it is where another has left
 * something in this very attempt.
 */
function refuseCoincidence(listed, name, attempt) {
    const producers = new Map();
    for (const { name: candidate } of listed) {
        const of = name.attemptOf(candidate) ?? name.attemptOfRecord(candidate);
        if (of === undefined || of > attempt)
            continue;
        const producer = (0,artifact_name/* producerIn */.Ce)(candidate);
        if (of === attempt || (producers.get(of) ?? producer) !== producer)
            throw new resume_carrier/* CoincidenceError */.B(name.shown);
        producers.set(of, producer);
    }
}
//# sourceMappingURL=artifact-carrier.js.map
// EXTERNAL MODULE: ./build/action/artifacts/artifact-service.js + 3 modules
var artifact_service = __webpack_require__(67701);
// EXTERNAL MODULE: ./build/action/resume/cache-carrier.js
var cache_carrier = __webpack_require__(1576);
// EXTERNAL MODULE: ./build/action/resume/cache-service.js
var cache_service = __webpack_require__(21279);
;// CONCATENATED MODULE: ./build/action/resume/carriers.js





/** The carriers that this job has, best first, for what earlier attempts of its workflow run left. */
function carriersOf(env, name, { attempt, isSure }, token) {
    const { GITHUB_RUN_ID: runId } = env;
    const carriers = [];
    if ((0,artifact_service/* hasArtifactService */.o)(env))
        carriers.push(artifactCarrier(name, attempt));
    const cache = cache_service/* CacheService */._C.of(env, 'read');
    if (cache && runId)
        carriers.push(isSure ? (0,cache_carrier/* cacheCarrier */.Z)(cache, name, attempt) : UNSURE);
    const workflowRun = (0,artifact_source/* ownWorkflowRun */.bA)(env, token);
    if (workflowRun)
        carriers.push(artifactCarrier(name, attempt, workflowRun));
    return carriers;
}
/** The cache does not tell what other jobs have left. */
const UNSURE = {
    name: 'cache',
    offers: () => Promise.reject(new Error('not used, because another job may look the same: set the input "id" to use it')),
};
//# sourceMappingURL=carriers.js.map
// EXTERNAL MODULE: ./build/runner/index.js + 16 modules
var runner = __webpack_require__(47951);
;// CONCATENATED MODULE: ./build/action/resume/find-bundle.js
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
 * Asks all carriers at once, and uses the bundle of the highest attempt. One that cannot be downloaded or used is tried from the
 * next carrier. Where one of them knows that several jobs look the same, none is used. Nothing that a carrier does makes it throw, or take longer than the limits.
 * @param use throws for a bundle that is damaged
 */
async function findBundle(carriers, directory, use, cancel, limits = resume_carrier/* TIME_LIMITS */.H) {
    const answers = await Promise.all(carriers.map(async (carrier) => {
        try {
            const offers = await within(limits.lookUpMs, cancel, (signal) => carrier.offers(signal));
            return { offers, note: offers.length === 0 ? [`${carrier.name}: none`] : [] };
        }
        catch (error) {
            const coincidence = error instanceof resume_carrier/* CoincidenceError */.B ? error.message : undefined;
            return { offers: [], note: [`${carrier.name}: ${error.message}`], coincidence };
        }
    }));
    const coincidence = answers.find((answer) => answer.coincidence !== undefined)?.coincidence;
    if (coincidence !== undefined)
        return { none: coincidence };
    const notes = answers.flatMap(({ note }) => note);
    const highestFirst = answers.flatMap(({ offers }) => offers).sort((a, b) => b.attempt - a.attempt);
    for (const [index, offer] of highestFirst.entries()) {
        if (cancel.aborted)
            break;
        try {
            const to = external_node_path_.join(directory, String(index));
            const file = await within(limits.downloadMs, cancel, (signal) => offer.download(to, signal));
            return { used: await use(file), offer };
        }
        catch (error) {
            notes.push(`${offer.carrier}, attempt ${offer.attempt}: ${error.message}`);
        }
    }
    return { none: notes.join('; ') || 'this runner has neither artifacts nor a cache' };
}
/** The promise's value, unless it takes too long. What goes on then does so unheeded. */
async function within(limitMs, cancel, start) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const deadline = __addDisposableResource(env_1, new runner/* Deadline */.B2(cancel, limitMs), false);
        const { signal } = deadline;
        return await new Promise((resolve, reject) => {
            const giveUp = () => reject(deadline.passed ? new Error(`no answer within ${limitMs / 1000} s`) : signal.reason);
            signal.addEventListener('abort', giveUp, { once: true });
            if (signal.aborted)
                giveUp();
            start(signal).then(resolve, reject);
        });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
//# sourceMappingURL=find-bundle.js.map
// EXTERNAL MODULE: ./build/action/resume/pending-bundle.js
var pending_bundle = __webpack_require__(74257);
// EXTERNAL MODULE: ./build/action/links/server-pages.js
var server_pages = __webpack_require__(38959);
// EXTERNAL MODULE: ./build/action/network/asked.js
var asked = __webpack_require__(46118);
;// CONCATENATED MODULE: ./build/action/resume/workflow-run.js
var workflow_run_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var workflow_run_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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







const LOOK_UP_WITHIN_MS = 20_000;
/** A list has many pages. */
const LIST_WITHIN_MS = 120_000;
/** The longest description of a workflow run by the REST API, in bytes. */
const LARGEST_RUN = 4 * 1024 * 1024;
/**
 * Fetches the bundle that a run of another workflow run has left, and makes the plan to resume it.
 * @throws {UsageError} if there is no bundle that can be resumed
 */
async function bundleOfWorkflowRun(plan, { id, attempt }, { name, token, directory }, cancel) {
    const findBy = findByOf(id, token);
    await refuseForks(findBy, cancel);
    const artifacts = await listed(findBy, cancel);
    const chosen = chosenOf(artifacts, name, attempt, id);
    const carrier = {
        name: 'REST',
        offers: () => Promise.resolve([artifactOffer('REST', chosen, chosen.attempt, (0,artifact_source/* restSource */["if"])(process.env, findBy))]),
    };
    const use = async (file) => await (0,resume_from_bundle/* resumeFromBundle */.kO)(plan, file, cancel);
    const found = await findBundle([carrier], directory, use, cancel);
    cancel.throwIfAborted();
    if ('none' in found)
        throw new runner/* UsageError */.eb(`Input "resume": the bundle of workflow run ${id} could not be used (${found.none}).`);
    if ('reason' in found.used)
        throw new runner/* UsageError */.eb(`Input "resume": ${found.used.reason}`);
    return { ...found.used, from: `workflow run ${id}, attempt ${chosen.attempt}` };
}
function findByOf(id, token) {
    const [repositoryOwner = '', repositoryName = ''] = (process.env['GITHUB_REPOSITORY'] ?? '').split('/');
    if (token === undefined) {
        throw new runner/* UsageError */.eb('Input "resume" names a workflow run, and reading one needs a token: set the input "github-token" to "${{ github.token }}", and give the job the permission "actions: read".');
    }
    return { token, workflowRunId: Number(id), repositoryOwner, repositoryName };
}
/** A fork's pull request writes its own code into a bundle; resuming it would run that here. */
async function refuseForks({ token, workflowRunId, repositoryOwner, repositoryName }, cancel) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const api = process.env['GITHUB_API_URL'] || 'https://api.github.com';
        const url = `${api}/repos/${repositoryOwner}/${repositoryName}/actions/runs/${workflowRunId}`;
        const headers = { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' };
        const deadline = workflow_run_addDisposableResource(env_1, new runner/* Deadline */.B2(cancel, LOOK_UP_WITHIN_MS), false);
        const question = { who: 'the REST API', headers, mostBytes: LARGEST_RUN, signal: deadline.signal };
        const workflowRun = await (0,asked/* askedForJson */.ai)(url, question).catch((error) => {
            throw unread(workflowRunId, error, deadline, cancel);
        });
        const { repository, head_repository: head } = workflowRun;
        if (head?.full_name === undefined || head.full_name !== repository?.full_name) {
            throw new runner/* UsageError */.eb(`Input "resume": workflow run ${workflowRunId} was made from the fork ${head?.full_name ?? '(deleted)'}. Bundles are run as code, so one from a fork is not resumed.`);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        workflow_run_disposeResources(env_1);
    }
}
async function listed(findBy, cancel) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const deadline = workflow_run_addDisposableResource(env_2, new runner/* Deadline */.B2(cancel, LIST_WITHIN_MS), false);
        try {
            return (await (0,artifact_source/* restSource */["if"])(process.env, findBy).list(deadline.signal)).artifacts;
        }
        catch (error) {
            throw unread(findBy.workflowRunId, error, deadline, cancel);
        }
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        workflow_run_disposeResources(env_2);
    }
}
/** @throws the reason of the cancellation, where that is why */
function unread(id, error, { passed }, cancel) {
    cancel.throwIfAborted();
    if (!(error instanceof answer_body/* AnswerError */.dV) || error.status === undefined) {
        const why = passed ? 'GitHub did not answer in time' : error.message;
        return new runner/* UsageError */.eb(`Input "resume": workflow run ${id} could not be looked up: ${why}`, {
            cause: error,
        });
    }
    const advice = [401, 403, 404].includes(error.status)
        ? ' Does it exist, and does the job have the permission "actions: read"?'
        : '';
    return new runner/* UsageError */.eb(`Input "resume": workflow run ${id} cannot be read, GitHub answers ${error.status}.${advice}`);
}
/** The bundle that this run would have left there, else the only one of its flow. */
function chosenOf(artifacts, name, attempt, id) {
    const bundles = artifacts.flatMap((artifact) => {
        const [, of = '', number] = /^metaflow-resume-(.+)-attempt-(\d+)(?:-j[0-9a-f]+)?(?:-\d+)?$/.exec(artifact.name) ?? [];
        const matches = number !== undefined && (attempt === undefined || Number(number) === attempt);
        return matches ? [{ ...artifact, of, attempt: Number(number) }] : [];
    });
    const own = bundles.filter((bundle) => name.attemptOf(bundle.name) !== undefined);
    const candidates = own.length > 0 ? own : bundles;
    const [first, ...others] = candidates.sort((a, b) => b.attempt - a.attempt);
    if (!first) {
        throw new runner/* UsageError */.eb(`Input "resume": workflow run ${id} saved no bundle, or it has expired. A run saves one if it fails with "resume: auto".`);
    }
    const different = new Set(candidates.map(({ of }) => of));
    if (different.size > 1 || others.some((other) => other.attempt === first.attempt)) {
        throw new runner/* UsageError */.eb(`Input "resume": workflow run ${id} saved several bundles, and none belongs to this job, step and flow: ${[...different].sort().join(', ')}. Resume each from a job and step of the same name.`);
    }
    return first;
}
//# sourceMappingURL=workflow-run.js.map
;// CONCATENATED MODULE: ./build/action/resume/run-bundle.js










/** The resume bundles of a run that later attempts may resume: the one that it starts from, and the one that it saves. */
class RunBundle {
    #options;
    #name;
    #file;
    /** Whether a successful run leaves a mark: where earlier attempts left something, or nothing else tells that it was there. */
    #leavesMark;
    #request;
    constructor(plan, options) {
        this.#options = options;
        const { identity, position, uploads } = options;
        const { flowFile } = plan;
        this.#name = bundleName(identity, { flowFile, position }, process.env['GITHUB_RUN_ID']);
        // Else the step's record tells later attempts of it, also when it was successful.
        this.#leavesMark = !uploads.kinds.has('report');
        this.#file = external_node_path_.join(options.directory, `${options.position + 1}.json`);
        this.#request = new run_request/* RunRequest */.x({
            ...{ plan, redactor: options.redactor, note: options.say },
            source: (0,server_pages/* workflowRunUrl */.CX)(process.env, process.env['GITHUB_RUN_ATTEMPT'] ?? '1'),
            onRequest: (request) => this.#write(request),
            onEnd: (request) => this.#end(request),
        });
    }
    /** Finds out what to resume the run from, if anything. @throws {UsageError} if it must be resumed and cannot be */
    async prepare(plan, cancel) {
        const { command } = plan;
        if (command.name === 'run' && command.resumeFrom)
            return await this.#fromEarlierAttempt(plan, cancel);
        if (command.name !== 'resume' || command.from.kind !== 'workflow-run')
            return plan;
        const { token, directory } = this.#options;
        const to = external_node_path_.join(directory, `origin-${this.#options.position + 1}`);
        const found = await bundleOfWorkflowRun(plan, command.from, { name: this.#name, token, directory: to }, cancel);
        return await this.#request.resume(found, found.from);
    }
    /** An observer that sees to the bundle that the run leaves, beside another. */
    watchedBy(observer) {
        return this.#request.watchedBy(observer);
    }
    async #fromEarlierAttempt(plan, cancel) {
        const { identity, token } = this.#options;
        if (identity.attempt === 1)
            return plan;
        const directory = external_node_path_.join(this.#options.directory, `origin-${this.#options.position + 1}`);
        const carriers = carriersOf(process.env, this.#name, identity, token);
        const use = async (file) => await (0,resume_from_bundle/* resumeFromBundle */.kO)(plan, file, cancel);
        const found = await findBundle(carriers, directory, use, cancel);
        // A job that was cancelled meanwhile starts nothing, and it is of no interest what it would have started from.
        if (cancel.aborted)
            return plan;
        if ('none' in found) {
            await this.#options.say(`Starting a new run: no resume bundle from an earlier attempt could be used (${found.none}).`);
            return plan;
        }
        this.#leavesMark = true;
        if ('reason' in found.used) {
            await this.#options.say(`Starting a new run: ${found.used.reason}`);
            return plan;
        }
        return await this.#request.resume(found.used, `attempt ${found.offer.attempt}`);
    }
    #end(request) {
        const { uploads, say } = this.#options;
        const isSuccessful = request.status === 'successful';
        if (!isSuccessful && !uploads.kinds.has('bundle'))
            void say('No resume bundle is saved: the input "upload" does not list "bundle".');
        if (isSuccessful && !this.#leavesMark)
            (0,regular_file/* removeOwn */.LO)(this.#file);
        else
            this.#write(request);
    }
    #write(request) {
        const { uploads, identity, seal } = this.#options;
        if (!uploads.kinds.has('bundle'))
            return;
        const { ofThisAttempt: name, cacheKey } = this.#name;
        try {
            (0,pending_bundle/* writePending */.bE)(this.#file, seal, {
                ...{ request, name },
                cacheKey: identity.isSure && process.env['GITHUB_RUN_ID'] ? cacheKey : undefined,
            });
        }
        catch (error) {
            void this.#options.say(`No resume bundle can be saved for this run: ${error.message}`);
        }
    }
}
//# sourceMappingURL=run-bundle.js.map

/***/ }),

/***/ 85809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ RunRequest)
});

// EXTERNAL MODULE: ./build/bundle/index.js + 20 modules
var bundle = __webpack_require__(53078);
// EXTERNAL MODULE: ./build/execution/plan/run-plan.js
var run_plan = __webpack_require__(2934);
// EXTERNAL MODULE: ./build/execution/resume/reused-steps.js
var reused_steps = __webpack_require__(92839);
;// CONCATENATED MODULE: ./build/execution/resume/known-of-run.js


/** What was read of a run, for the manifest of its bundle: one whose datastore is remote is read nowhere else. */
function knownOfRun({ details, reused = [], }) {
    if (!details?.history.graph)
        return undefined;
    const { graph, tasks } = details.history;
    const taken = new Map(reused.map(({ name, seconds = 0 }) => [name, seconds]));
    const seconds = (0,reused_steps/* finishedSeconds */.W)(tasks, taken);
    const isFinished = (task) => task.originPathspec !== undefined || task.attempts.at(-1)?.ok === true;
    return {
        parameters: Object.fromEntries(Object.entries(details.parameters).map(([name, value]) => [name, (0,bundle/* shownValue */.JJ)(value)])),
        configs: graph.configs,
        steps: graph.steps.map(({ name, type, next }) => ({
            ...{ name, type, next },
            finishedTasks: tasks.filter((task) => task.stepName === name && isFinished(task)).length,
            seconds: seconds.get(name) ?? 0,
        })),
    };
}
//# sourceMappingURL=known-of-run.js.map
// EXTERNAL MODULE: ./build/execution/resume/resume-from-bundle.js
var resume_from_bundle = __webpack_require__(18580);
// EXTERNAL MODULE: ./build/outcome/failure.js
var failure = __webpack_require__(14761);
// EXTERNAL MODULE: ./build/outcome/redacted/redacted-outcome.js + 1 modules
var redacted_outcome = __webpack_require__(91779);
;// CONCATENATED MODULE: ./build/ci/resume/run-request.js






/** What a run's bundle will be made of, from the run's start to its end, with its retries. */
class RunRequest {
    #options;
    /** What the run is resumed from. */
    #origin;
    #request;
    constructor(options) {
        this.#options = options;
    }
    /** The run continues that of a bundle; a note says so. @param from where the bundle is from, e.g. `attempt 1` */
    async resume({ plan, manifest, remarks }, from) {
        this.#origin = { ...manifest, files: [], metadata: undefined };
        const finished = manifest.steps.reduce((sum, { finishedTasks }) => sum + finishedTasks, 0);
        const many = `; ${finished} ${finished === 1 ? 'task' : 'tasks'} already finished`;
        const tasks = manifest.steps.length === 0 ? '' : many;
        const parts = [`Resuming ${manifest.pathspec} from ${from} (${manifest.status}${tasks}).`];
        await this.#options.note([...parts, ...remarks].join(' '));
        return plan;
    }
    /** An observer that follows the run, beside another. */
    watchedBy(observer) {
        return {
            onBegin: (plan) => observer.onBegin(plan),
            onCancel: () => observer.onCancel?.(),
            onOutput: (stream, bytes) => observer.onOutput(stream, bytes),
            onNote: (text) => observer.onNote(text),
            onWarning: (text) => observer.onWarning(text),
            onSecrets: (secrets) => observer.onSecrets(secrets),
            onExit: (outcome) => observer.onExit(outcome),
            onStart: async (outcome) => {
                this.#begin(outcome);
                await observer.onStart(outcome);
            },
            onGraph: (graph) => {
                this.#note(graph);
                observer.onGraph?.(graph);
            },
            onRetry: async (failed, retry) => {
                await this.#turnToOrigin(failed);
                await observer.onRetry(failed, retry);
            },
            onAnew: async (failed, logDirectory) => {
                this.#origin = undefined;
                await observer.onAnew(failed, logDirectory);
            },
            onEnd: async (ended) => {
                const outcome = await observer.onEnd(ended);
                await this.#end(outcome);
                return outcome;
            },
        };
    }
    #begin({ flowName, runId, tags }) {
        if (flowName === undefined || runId === undefined)
            return;
        const { plan, source } = this.#options;
        try {
            const { cwd, env, options, flowFile, command } = plan;
            this.#request = {
                datastore: (0,bundle/* datastorePlace */.di)(cwd, env, options),
                flowName,
                runId,
                flowFile,
                flowFileSha256: (0,resume_from_bundle/* flowFileDigest */.bK)(plan),
                // What it is unless we live to see it end.
                status: 'killed',
                asked: (0,resume_from_bundle/* askedOf */.iN)(plan),
                tags,
                source,
                origin: this.#origin,
                reruns: (0,run_plan/* stepToRerun */.Wi)(command) !== undefined,
            };
            this.#tell(this.#request);
        }
        catch (error) {
            void this.#options.note(`No resume bundle can be saved for this run: ${error.message}`);
        }
    }
    /** If no process survives to see the run end, its bundle has the steps of the code that it had. */
    #note({ steps }) {
        if (!this.#request)
            return;
        this.#request = { ...this.#request, steps: steps.map(({ name, type, next }) => ({ name, type, next })) };
        this.#tell(this.#request);
    }
    /** The run is the origin of the next one, whose clones are worth what it took. */
    async #turnToOrigin(failed) {
        if (!this.#request)
            return;
        const { redactor } = this.#options;
        const request = { ...this.#request, ...endOf((0,redacted_outcome/* redactedOutcome */.n)(failed, redactor)) };
        this.#tell(request);
        try {
            const { manifest } = await (0,bundle/* makeBundle */.ND)(request, redactor);
            this.#origin = { ...manifest, files: [], metadata: undefined };
        }
        catch {
            // Then less is known of what was reused.
        }
    }
    async #end(outcome) {
        if (!this.#request || outcome.runId !== this.#request.runId)
            return;
        // Before it is cut: half a secret would not be found any more.
        const end = endOf((0,redacted_outcome/* redactedOutcome */.n)(outcome, this.#options.redactor));
        await this.#options.onEnd({ ...this.#request, ...end });
    }
    #tell(request) {
        this.#options.onRequest?.(request);
    }
}
function endOf(outcome) {
    const { status } = outcome;
    if (status === 'running')
        return { status: 'killed' };
    if ((0,failure/* hasFinished */.rz)(outcome))
        return { status: 'successful' };
    return { status, failure: (0,failure/* failureOf */.g5)(outcome)?.message.split('\n')[0], known: knownOfRun(outcome) };
}
//# sourceMappingURL=run-request.js.map

/***/ }),

/***/ 18580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ol: () => (/* binding */ declaredBy),
/* harmony export */   bK: () => (/* binding */ flowFileDigest),
/* harmony export */   iN: () => (/* binding */ askedOf),
/* harmony export */   kO: () => (/* binding */ resumeFromBundle),
/* harmony export */   nz: () => (/* binding */ resumedPlan)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _client_own_value_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4122);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10361);
/* harmony import */ var _bundle_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53078);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47951);
/* harmony import */ var _plan_run_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2934);







/**
 * Makes a plan to resume the run of a bundle, and restores the bundle for it; or says in a sentence why that run cannot be
 * resumed. If the plan is of a new run, the bundle counts only when its run had the parameters and Configs that the plan asks for.
 * @param cancel ends it, which then rejects with the signal's reason, or a StartInterruptedError
 * @throws {BundleError} when the bundle is damaged
 */
async function resumeFromBundle(plan, file, cancel) {
    const manifest = await (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readManifest */ .WI)(file);
    const place = (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_3__/* .datastorePlace */ .di)(plan.cwd, plan.env, plan.options);
    const flowFileSha256 = flowFileDigest(plan);
    const isNew = plan.command.name === 'run';
    const rerun = (0,_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .stepToRerun */ .Wi)(plan.command);
    const found = (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_3__/* .resumability */ .r_)(manifest, {
        flowFileSha256,
        datastore: place.kind,
        asked: isNew ? askedOf(plan) : undefined,
        stepToRerun: rerun,
        declared: (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_3__/* .needsReading */ .oA)(manifest, flowFileSha256, isNew) ? await declaredBy(plan, cancel) : undefined,
    });
    if (!found.resume)
        return { reason: found.reason };
    if (place.root !== undefined)
        await (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_3__/* .restoreBundle */ .bx)(file, place.root, cancel);
    const { runId, tags, steps } = manifest;
    const seconds = new Map(steps.map((step) => [step.name, step.seconds]));
    const from = { kind: 'run', runId, seconds };
    const command = { name: 'resume', from, stepToRerun: rerun, ...(isNew ? { orRun: plan } : {}) };
    const resumed = resumedPlan(plan, command, tags);
    return { plan: resumed, manifest, remarks: found.remarks };
}
/** The plan that resumes a run: it takes its parameters and Configs from there. @param tags of the origin, which it takes on */
function resumedPlan(plan, command, tags = []) {
    const isProvenance = (tag) => Object.keys(plan.provenance).some((name) => tag.startsWith(`${name}:`));
    // Metaflow's resume has no such option.
    const { namespace, ...runOptions } = plan.runOptions;
    return {
        ...plan,
        command,
        tags: [...new Set([...plan.tags, ...tags.filter((tag) => !isProvenance(tag))])],
        config: {},
        configValues: {},
        runOptions,
    };
}
/** A digest of the parameters and Configs that a run is asked for, wherever they are given. */
function askedOf({ command, config, configValues, cwd, env }) {
    const variables = Object.entries(env).filter(([name, value]) => value !== undefined && /^METAFLOW_(RUN_|FLOW_CONFIG)/.test(name) && name !== 'METAFLOW_RUN_DECOSPECS');
    return (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_3__/* .askedDigest */ .XK)({
        parameters: command.name === 'run' ? command.parameters : {},
        configs: Object.fromEntries(Object.entries(config).map(([name, file]) => [name, contentOf(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, file))])),
        configValues,
        variables: Object.fromEntries(variables),
    });
}
/** @throws {UsageError} */
function flowFileDigest({ cwd, flowFile }) {
    try {
        return (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256OfFile */ .Vq)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, flowFile));
    }
    catch (error) {
        throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`${flowFile} cannot be read: ${error.message}`, { cause: error });
    }
}
/** What the flow file declares, as far as a resume depends on it. @throws {UsageError} */
async function declaredBy(plan, abortSignal) {
    const runner = new _runner_index_js__WEBPACK_IMPORTED_MODULE_4__/* .Runner */ .by(plan.flowFile, (0,_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .runnerOptions */ .zw)(plan));
    const { flows, steps, configs = [], parameters = [] } = await runner.introspect({ abortSignal });
    const absentConfigFiles = configs.flatMap(({ name, default: file, defaultIsFile }) => defaultIsFile && typeof file === 'string' && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(plan.cwd, file))
        ? [{ config: name, file }]
        : []);
    const includedFiles = parameters.flatMap((parameter) => includedNow(plan, parameter));
    return { ...(flows ? { flows } : {}), ...(steps ? { steps } : {}), absentConfigFiles, includedFiles };
}
/** What an IncludeFile would take in, wherever its file is named. Metaflow takes the bytes as they are. */
function includedNow({ command, cwd, env }, { name, type, default: usual }) {
    if (type !== 'file')
        return [];
    const given = command.name === 'run' ? (0,_client_own_value_js__WEBPACK_IMPORTED_MODULE_6__/* .ownValue */ .e)(command.parameters, name) : undefined;
    const file = given ?? env[(0,_runner_index_js__WEBPACK_IMPORTED_MODULE_4__/* .variableOf */ .Qn)(name)] ?? usual;
    if (typeof file !== 'string')
        return [];
    try {
        return [{ parameter: name, file, sha1: (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOfFile */ .Mk)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, file), 'sha1') }];
    }
    catch {
        return [];
    }
}
/** Of a larger file, in bytes, the digest counts. */
const MOST_CONFIG_BYTES = 16 * 1024 * 1024;
/** A file that cannot be read is nothing; Metaflow says what is wrong with it. */
function contentOf(file) {
    try {
        const isLarge = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).size > MOST_CONFIG_BYTES;
        return isLarge ? (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256OfFile */ .Vq)(file) : (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)(file, MOST_CONFIG_BYTES).toString('latin1');
    }
    catch {
        return null;
    }
}
//# sourceMappingURL=resume-from-bundle.js.map

/***/ }),

/***/ 92839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ reusedSteps),
/* harmony export */   W: () => (/* binding */ finishedSeconds)
/* harmony export */ });
/* harmony import */ var _plan_run_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2934);

/** What a resumed run took over, by step; `undefined` for one that was not resumed. */
async function reusedSteps(run, { tasks }, command) {
    if (command.name !== 'resume')
        return undefined;
    const clones = tasks.filter(({ originPathspec }) => originPathspec !== undefined);
    const seconds = (0,_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .originRun */ .MJ)(command)?.seconds ?? (await originSeconds(run, clones, new Set()));
    return [...grouped(clones)].map(([name, { length }]) => ({
        name,
        tasks: length,
        seconds: seconds.get(name),
    }));
}
async function totals(run, { tasks }, seen) {
    const clones = tasks.filter(({ originPathspec }) => originPathspec !== undefined);
    return finishedSeconds(tasks, await originSeconds(run, clones, seen));
}
/** What a run's finished tasks took by step; to those that it took over belongs what is known of their origin. */
function finishedSeconds(tasks, origin) {
    const sums = new Map(origin);
    for (const { stepName, attempts, originPathspec } of tasks) {
        const last = attempts.at(-1);
        if (originPathspec !== undefined || last?.ok !== true || last.finishedAt === undefined)
            continue;
        const seconds = (last.finishedAt.getTime() - last.startedAt.getTime()) / 1000;
        sums.set(stepName, (sums.get(stepName) ?? 0) + seconds);
    }
    return sums;
}
/** Of the steps that clones are of, what these took where they were executed: the clones of one run are all of one origin. */
async function originSeconds(run, clones, seen) {
    const runId = clones[0]?.originPathspec?.split('/')[1];
    if (runId === undefined || seen.has(runId))
        return new Map();
    try {
        const origin = run.parent.run(runId);
        const sums = await totals(origin, await origin.history(), new Set([...seen, runId]));
        const ofClones = new Set(clones.map(({ stepName }) => stepName));
        return new Map([...sums].filter(([name]) => ofClones.has(name)));
    }
    catch {
        // An origin that was brought here has left its history behind.
        return new Map();
    }
}
function grouped(tasks) {
    const groups = new Map();
    for (const task of tasks)
        groups.set(task.stepName, [...(groups.get(task.stepName) ?? []), task]);
    return groups;
}
//# sourceMappingURL=reused-steps.js.map

/***/ })

};

//# sourceMappingURL=634.index.js.map