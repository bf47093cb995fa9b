export const id = 1151;
export const ids = [1151];
export const modules = {

/***/ 5651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wu: () => (/* binding */ resultsSource),
/* harmony export */   bA: () => (/* binding */ ownWorkflowRun),
/* harmony export */   "if": () => (/* binding */ restSource)
/* harmony export */ });
/* harmony import */ var _github_rest_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6176);
/* harmony import */ var _network_asked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6118);


/** Our own workflow run, through the REST API; `undefined` without a token, or if the run is unknown. */
function ownWorkflowRun(env, token) {
    const { GITHUB_RUN_ID: runId } = env;
    const access = (0,_github_rest_api_js__WEBPACK_IMPORTED_MODULE_0__/* .accessOf */ .Y)(env, token);
    return access && runId ? { ...access, workflowRunId: Number(runId) } : undefined;
}
/** How many artifacts the results service lists at most. */
const MOST_LISTED = 1000;
const LONGEST_LIST = 16 * 1024 * 1024;
/** Limit for all pages of a list together: GitHub's are a few hundred kilobytes each. */
const MOST_BYTES = 64 * 1024 * 1024;
/** GitHub does not accept longer names, so a longer one is not from GitHub. */
const LONGEST_NAME = 255;
/**
 * The results service, with the job's own token. In a re-run it may list artifacts of earlier attempts that it does not let us download, or
 * none at all.
 */
function resultsSource(env) {
    const token = env['ACTIONS_RUNTIME_TOKEN'] ?? '';
    const call = async (method, message, signal) => await (0,_network_asked_js__WEBPACK_IMPORTED_MODULE_1__/* .askedForJson */ .ai)(new URL(`/twirp/github.actions.results.api.v1.ArtifactService/${method}`, env['ACTIONS_RESULTS_URL']), {
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
        download: async (artifact, mostBytes, signal) => await (0,_network_asked_js__WEBPACK_IMPORTED_MODULE_1__/* .asked */ .NZ)(await placeOf(artifact, signal), { who, mostBytes, signal }),
        async save(artifact, file, limits) {
            await (0,_network_asked_js__WEBPACK_IMPORTED_MODULE_1__/* .askedForFile */ .AX)(await placeOf(artifact, limits.signal), file, { who, ...limits });
        },
    };
}
function textOrNothing(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
const PER_PAGE = 100;
/** A server may return more than requested, such as everything it has. */
const MOST_OF_PAGE = 1000;
/** A workflow run with 256 jobs of 500 artifacts each would have more; waiting for that makes no sense. */
const MOST_PAGES = 200;
/** The REST API, which knows all attempts and needs a token with the permission `actions: read`. */
function restSource(env, { workflowRunId, ...access }) {
    const { repository, common } = (0,_github_rest_api_js__WEBPACK_IMPORTED_MODULE_0__/* .restApi */ .X)(env, access);
    const actions = `${repository}/actions`;
    return {
        async list(signal) {
            const artifacts = new Map();
            const known = new Set();
            let left = MOST_BYTES;
            const spend = (bytes) => (left -= bytes);
            for (let page = 1; page <= MOST_PAGES && left > 0; page += 1) {
                const url = `${actions}/runs/${workflowRunId}/artifacts?per_page=${PER_PAGE}&page=${page}`;
                const answer = await (0,_network_asked_js__WEBPACK_IMPORTED_MODULE_1__/* .askedForJson */ .ai)(url, { ...common, mostBytes: LONGEST_LIST, signal, told: spend });
                const before = known.size;
                for (const { name, id, size_in_bytes: size, expired } of objectsIn(answer['artifacts'], MOST_OF_PAGE)) {
                    const isExpired = expired === true;
                    const artifact = { name: String(name), id: Number(id), size: Number(size ?? 0), isExpired };
                    known.add(artifact.id);
                    if (hasName(artifact))
                        artifacts.set(artifact.id, artifact);
                }
                // A server without paging returns the same page again.
                const isLast = known.size >= Number(answer['total_count'] ?? 0) || known.size === before;
                if (isLast)
                    return { artifacts: [...artifacts.values()], isCut: false };
            }
            return { artifacts: [...artifacts.values()], isCut: true };
        },
        download: async ({ id }, mostBytes, signal) => await (0,_network_asked_js__WEBPACK_IMPORTED_MODULE_1__/* .asked */ .NZ)(`${actions}/artifacts/${id}/zip`, { ...common, mostBytes, signal }),
        async save({ id }, file, limits) {
            await (0,_network_asked_js__WEBPACK_IMPORTED_MODULE_1__/* .askedForFile */ .AX)(`${actions}/artifacts/${id}/zip`, file, { ...common, ...limits });
        },
    };
}
function hasName({ name }) {
    return name.length <= LONGEST_NAME;
}
/** The runner's token contains the service's own ids for the workflow run and the job. */
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
/** Protobuf's JSON spells names in two ways, and readers must accept both. */
function field(object, name) {
    return object[name] ?? object[name.replace(/_(.)/g, (_, letter) => letter.toUpperCase())];
}


/***/ }),

/***/ 2765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ unpackEntry),
/* harmony export */   O: () => (/* binding */ unpackedEntry)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8522);
/* harmony import */ var _network_answer_body_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3219);





/**
 * The content of the first file in a ZIP archive with a wanted path; no other file is unpacked. `undefined` if there is none.
 * @throws {Error} if the archive is damaged, or the file is larger than allowed
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
 * Unpacks the first file in a ZIP archive with a wanted path to a place that we choose. Resolves to whether there is one.
 * @throws {Error} if the archive is damaged, or the file is larger than already compressed data can be; the signal's reason
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
/** Compressed data gets no smaller, apart from the small files stored beside it. */
const MARGIN = 1024 * 1024;
class TooLargeError extends Error {
    code = 'ERR_BUFFER_TOO_LARGE';
}
/** Puts errors into words for people who do not program. */
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
/** The end of the directory is followed by a comment of up to 64 KiB. */
const LONGEST_END = 22 + 0xffff;
/** How many bytes of names are read. Our own directories never have more. */
const LONGEST_DIRECTORY = 1024 * 1024;
/** Marks a number that is too large for its field and is stored elsewhere. */
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
        // The numbers that did not fit, in this order.
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

/***/ 6176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ restApi),
/* harmony export */   Y: () => (/* binding */ accessOf)
/* harmony export */ });
/** The workflow's own repository; `undefined` without a token, or if the repository is unknown. */
function accessOf(env, token) {
    const [repositoryOwner = '', repositoryName = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    return token === undefined || repositoryName === ''
        ? undefined
        : { token, repositoryOwner, repositoryName };
}
/**
 * GitHub's API, or that of the server that runs the workflow: GitHub Enterprise Server, Gitea and Forgejo give their address in
 * GITHUB_API_URL.
 */
function restApi(env, { token, repositoryOwner, repositoryName }) {
    const root = (env['GITHUB_API_URL'] || 'https://api.github.com').replace(/(?<!\/)\/+$/, '');
    const headers = { authorization: `Bearer ${token}`, accept: 'application/vnd.github+json' };
    return {
        root,
        repository: `${root}/repos/${repositoryOwner}/${repositoryName}`,
        common: { who: 'the REST API', headers },
    };
}
//# sourceMappingURL=rest-api.js.map

/***/ }),

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
//# sourceMappingURL=asked.js.map

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

/***/ })

};

//# sourceMappingURL=1151.index.js.map