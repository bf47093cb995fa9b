export const id = 964;
export const ids = [964];
export const modules = {

/***/ 2875:
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
    const proxy = isAnswered || !service || !URL.canParse(service) ? undefined : (0,network_proxy/* proxyFor */.iJ)(new URL(service));
    error.message = proxy ? `${said} (through the proxy ${proxy.shown})` : said;
    return error;
}


/***/ }),

/***/ 49271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ ArtifactService),
/* harmony export */   o: () => (/* binding */ hasArtifactService)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _artifact_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2875);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10361);
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
        const client = await (0,_artifact_client_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactClient */ .A)();
        let wasRefused = false;
        for (let count = 1;; count += 1) {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                signal.throwIfAborted();
                const candidate = count === 1 ? name : `${name}-${count}`;
                const folder = __addDisposableResource(env_1, await folderOf(candidate, directory), false);
                try {
                    const own = files.map((file) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(folder.link, node_path__WEBPACK_IMPORTED_MODULE_1__.relative(directory, file)));
                    const { id } = await client.uploadArtifact(candidate, own, folder.parent, all);
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
        if ((0,_artifact_client_js__WEBPACK_IMPORTED_MODULE_2__/* .isGitHub */ .W)(server))
            return undefined;
        return `${server ?? 'the server'} has no artifact service for this action (${message.replace(/\.$/, '')})`;
    }
}
/** A directory under another name, all alone in one that is made beside it. */
async function folderOf(name, directory) {
    const parent = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(directory), 'metaflow-runner-as-'));
    const link = node_path__WEBPACK_IMPORTED_MODULE_1__.join(parent, name);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.symlink)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(directory), link);
    return { parent, link, [Symbol.dispose]: () => (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .removeOwn */ .LO)(parent) };
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


/***/ }),

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
/** The results service lists so many artifacts. */
const MOST_LISTED = 1000;
const LONGEST_LIST = 16 * 1024 * 1024;
/** All pages of a list together: GitHub's have some hundred kilobytes each. */
const MOST_BYTES = 64 * 1024 * 1024;
/** GitHub takes no longer one: what has one is not GitHub's. */
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
    return {
        async list(signal) {
            const [run, job] = backendIds(token);
            const ids = { workflow_run_backend_id: run, workflow_job_run_backend_id: job };
            const answer = await call('ListArtifacts', ids, signal);
            const listed = objectsIn(answer['artifacts']).map((artifact) => ({
                name: String(artifact['name']),
                id: Number(field(artifact, 'database_id')),
                size: Number(artifact['size'] ?? 0),
                producer: textOrNothing(field(artifact, 'workflow_job_run_backend_id')),
            }));
            return { artifacts: listed.filter(hasName), isCut: listed.length >= MOST_LISTED };
        },
        async download({ name, producer }, mostBytes, signal) {
            const [run, job] = backendIds(token);
            const message = { workflow_run_backend_id: run, workflow_job_run_backend_id: producer ?? job, name };
            const url = textOrNothing(field(await call('GetSignedArtifactURL', message, signal), 'signed_url'));
            if (url === undefined)
                throw new Error('the results service names no place for it');
            return await (0,_network_asked_js__WEBPACK_IMPORTED_MODULE_0__/* .asked */ .NZ)(url, { who: 'the storage of artifacts', mostBytes, signal });
        },
    };
}
function textOrNothing(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
const PER_PAGE = 100;
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
                for (const { name, id, size_in_bytes: size } of objectsIn(answer['artifacts'])) {
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
function objectsIn(value) {
    const items = Array.isArray(value) ? value : [];
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
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(stored, unpacked, limitedTo(most), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(to), { signal });
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
function limitedTo(mostBytes) {
    let size = 0;
    return new node_stream__WEBPACK_IMPORTED_MODULE_1__.Transform({
        transform(bytes, _encoding, done) {
            size += bytes.length;
            if (size > mostBytes)
                done(new TooLargeError());
            else
                done(null, bytes);
        },
    });
}
class TooLargeError extends Error {
    code = 'ERR_BUFFER_TOO_LARGE';
}
/** What goes wrong is told in words that are no programmer's. */
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
/** So many bytes of names are read: a directory with more is none of ours. */
const LONGEST_DIRECTORY = 64 * 1024 * 1024;
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


/***/ }),

/***/ 46118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NZ: () => (/* binding */ asked),
/* harmony export */   ai: () => (/* binding */ askedForJson),
/* harmony export */   dV: () => (/* binding */ AnswerError)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96885);
/* harmony import */ var _request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1179);
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



/** An answer that is not what was asked for. */
class AnswerError extends Error {
    status;
    /** @param status of HTTP; `undefined` for an answer that cannot be read */
    constructor(message, status) {
        super(message);
        this.status = status;
    }
}
/** One request may take so long, in milliseconds. */
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
    for (const pause of PAUSES_MS) {
        try {
            return await askedOnce(address, question);
        }
        catch (error) {
            question.signal.throwIfAborted();
            if (!mayPass(error))
                throw error;
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pause, undefined, { signal: question.signal }).catch(() => question.signal.throwIfAborted());
    }
    return await askedOnce(address, question);
}
/** As `asked`, of an answer that is a JSON object. */
async function askedForJson(address, question) {
    const text = (await asked(address, question)).toString('utf8');
    try {
        const value = JSON.parse(text);
        if (typeof value === 'object' && value !== null)
            return value;
    }
    catch {
        // Such as the page of a proxy.
    }
    throw new AnswerError(`${question.who} answers with something other than JSON${quoted(text)}`, undefined);
}
async function askedOnce(address, question) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { who, mostBytes, told, signal: cancel, ...options } = question;
        const deadline = __addDisposableResource(env_1, new _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Deadline */ .B2(cancel, WITHIN_MS), false);
        try {
            const { ok, status, body } = await (0,_request_js__WEBPACK_IMPORTED_MODULE_2__/* .request */ .E)(address, { ...options, signal: deadline.signal });
            const parts = [];
            let length = 0;
            for await (const part of (body ?? [])) {
                parts.push(part);
                length += part.length;
                if (length > mostBytes)
                    throw new AnswerError(`${who} answers with more than ${mostBytes} bytes`, status);
            }
            const bytes = Buffer.concat(parts);
            if (!ok)
                throw new AnswerError(`${who} answers ${status}${quoted(wordsOf(bytes.toString('utf8')))}`, status);
            told?.(bytes.length);
            return bytes;
        }
        catch (error) {
            cancel.throwIfAborted();
            throw deadline.passed ? new Error(`${who} does not answer within ${WITHIN_MS / 1000} s`) : error;
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
    if (error instanceof AnswerError)
        return error.status !== undefined && MAY_PASS.includes(error.status);
    const causes = [error, error.cause, error.cause?.cause];
    return causes.some((cause) => DROPPED.test(`${cause?.code ?? ''} ${cause?.message ?? ''}`));
}
/** Twirp's services say what is wrong in `msg`, the REST API in `message`. */
function wordsOf(text) {
    try {
        const { msg, message } = JSON.parse(text);
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
        if (!(error instanceof _cache_service_js__WEBPACK_IMPORTED_MODULE_2__/* .CacheRefusal */ .Z))
            throw error;
        await cache.save(secondKey(key), file, signal);
    }
}
function secondKey(key) {
    return `${key}-2`;
}


/***/ }),

/***/ 21279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ CacheRefusal),
/* harmony export */   _: () => (/* binding */ CacheService)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var _network_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1179);





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
        const response = await (0,_network_request_js__WEBPACK_IMPORTED_MODULE_4__/* .request */ .E)(url, { signal });
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
        const response = await (0,_network_request_js__WEBPACK_IMPORTED_MODULE_4__/* .request */ .E)(url, { method: 'PUT', body, headers, signal });
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

/***/ 26727:
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


/***/ })

};
