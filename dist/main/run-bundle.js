export const id = 3634;
export const ids = [3634,1168];
export const modules = {

/***/ 85651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wu: () => (/* binding */ resultsSource),
/* harmony export */   bA: () => (/* binding */ ownWorkflowRun),
/* harmony export */   "if": () => (/* binding */ restSource)
/* harmony export */ });
/* harmony import */ var _github_rest_api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56176);
/* harmony import */ var _network_fetch_answer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21237);


/** Our own workflow run, through the REST API; `undefined` without a token, or if the run is unknown. */
function ownWorkflowRun(env, token) {
    const { GITHUB_RUN_ID: runId } = env;
    const access = (0,_github_rest_api_js__WEBPACK_IMPORTED_MODULE_0__/* .accessOf */ .YK)(env, token);
    return access && runId ? { ...access, workflowRunId: Number(runId) } : undefined;
}
/** How many artifacts the results service lists at most. */
const MAX_LISTED = 1000;
const MAX_LIST_BYTES = 16 * 1024 * 1024;
/** Limit for all pages of a list together: GitHub's are a few hundred kilobytes each. */
const MAX_BYTES = 64 * 1024 * 1024;
/** GitHub does not accept longer names, so a longer one is not from GitHub. */
const MAX_NAME_LENGTH = 255;
/**
 * The results service, with the job's own token. In a re-run it may list artifacts of earlier attempts that it does not let us download, or
 * none at all.
 */
function resultsSource(env) {
    const token = env['ACTIONS_RUNTIME_TOKEN'] ?? '';
    const call = async (method, message, signal) => await (0,_network_fetch_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchJson */ .x6)(new URL(`/twirp/github.actions.results.api.v1.ArtifactService/${method}`, env['ACTIONS_RESULTS_URL']), {
        ...{ who: 'the results service', maxBytes: MAX_LIST_BYTES, signal, method: 'POST' },
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
            const listed = objectsIn(answer['artifacts'], MAX_LISTED).map((artifact) => ({
                name: artifact['name'],
                id: numberIn(field(artifact, 'database_id')),
                size: numberIn(artifact['size'] ?? 0),
                producer: textOrNothing(field(artifact, 'workflow_job_run_backend_id')),
            }));
            return { artifacts: listed.filter(hasName), isCut: listed.length >= MAX_LISTED };
        },
        download: async (artifact, maxBytes, signal) => await (0,_network_fetch_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchBytes */ .ci)(await placeOf(artifact, signal), { who, maxBytes, signal }),
        async save(artifact, file, limits) {
            await (0,_network_fetch_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchToFile */ .kn)(await placeOf(artifact, limits.signal), file, { who, ...limits });
        },
    };
}
function textOrNothing(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
const PER_PAGE = 100;
/** A server may return more than requested, such as everything it has. */
const MAX_PER_PAGE = 1000;
/** A workflow run with 256 jobs of 500 artifacts each would have more; waiting for that makes no sense. */
const MAX_PAGES = 200;
/** The REST API, which knows all attempts and needs a token with the permission `actions: read`. */
function restSource(env, { workflowRunId, ...access }) {
    const { repository, common } = (0,_github_rest_api_js__WEBPACK_IMPORTED_MODULE_0__/* .restApi */ .XH)(env, access);
    const actions = `${repository}/actions`;
    return {
        async list(signal) {
            const artifacts = new Map();
            const known = new Set();
            let left = MAX_BYTES;
            const spend = (bytes) => (left -= bytes);
            for (let page = 1; page <= MAX_PAGES && left > 0; page += 1) {
                const url = `${actions}/runs/${workflowRunId}/artifacts?per_page=${PER_PAGE}&page=${page}`;
                const answer = await (0,_network_fetch_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchJson */ .x6)(url, { ...common, maxBytes: MAX_LIST_BYTES, signal, onBytes: spend });
                const before = known.size;
                for (const { name, id, size_in_bytes: size, expired } of objectsIn(answer['artifacts'], MAX_PER_PAGE)) {
                    const isExpired = expired === true;
                    const artifact = { name, id: numberIn(id), size: numberIn(size ?? 0), isExpired };
                    known.add(artifact.id);
                    if (hasName(artifact))
                        artifacts.set(artifact.id, artifact);
                }
                // A server without paging returns the same page again.
                const isLast = !(known.size < numberIn(answer['total_count'] ?? 0)) || known.size === before;
                if (isLast)
                    return { artifacts: [...artifacts.values()], isCut: false };
            }
            return { artifacts: [...artifacts.values()], isCut: true };
        },
        download: async ({ id }, maxBytes, signal) => await (0,_network_fetch_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchBytes */ .ci)(`${actions}/artifacts/${id}/zip`, { ...common, maxBytes, signal }),
        async save({ id }, file, limits) {
            await (0,_network_fetch_answer_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchToFile */ .kn)(`${actions}/artifacts/${id}/zip`, file, { ...common, ...limits });
        },
    };
}
function hasName(artifact) {
    const { name } = artifact;
    return typeof name === 'string' && name.length <= MAX_NAME_LENGTH;
}
/** Protobuf's JSON writes large numbers as texts. NaN for anything else. */
function numberIn(value) {
    return typeof value === 'number' || typeof value === 'string' ? Number(value) : NaN;
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
function objectsIn(value, max) {
    const items = Array.isArray(value) ? value.slice(0, max) : [];
    return items.filter((item) => typeof item === 'object' && item !== null);
}
/** Protobuf's JSON spells names in two ways, and readers must accept both. */
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
 * The content of the first file in a ZIP archive with a wanted path; no other file is unpacked. `undefined` if there is none.
 * @throws {Error} if the archive is damaged, or the file is larger than allowed
 */
function unpackedEntry(bytes, isWanted, maxBytes) {
    const read = (at, length) => whole(bytes.subarray(at, at + length), length);
    return withPlainErrors(() => {
        const archive = { size: bytes.length, read };
        const entry = entryOf(archive, isWanted);
        if (!entry)
            return undefined;
        const content = read(entry.begin, entry.packed);
        if (entry.isDeflated)
            return (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.inflateRawSync)(content, { maxOutputLength: maxBytes });
        if (content.length > maxBytes)
            throw new TooLargeError();
        return content;
    }, maxBytes);
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
        entry = withPlainErrors(() => entryOf({ size: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor).size, read }, isWanted));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
    if (!entry)
        return false;
    const { begin, packed, isDeflated } = entry;
    if (packed === 0)
        return false;
    const maxBytes = 2 * packed + MARGIN;
    const stored = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { start: begin, end: begin + packed - 1 });
    const unpacked = isDeflated ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createInflateRaw)() : new node_stream__WEBPACK_IMPORTED_MODULE_1__.PassThrough();
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(stored, unpacked, (0,_network_answer_body_js__WEBPACK_IMPORTED_MODULE_4__/* .limitedTo */ .sp)(maxBytes, () => new TooLargeError()), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(to), { signal });
    }
    catch (error) {
        signal.throwIfAborted();
        withPlainErrors(() => {
            throw error;
        }, maxBytes);
    }
    return true;
}
/** Compressed data gets no smaller, apart from the small files stored beside it. */
const MARGIN = 1024 * 1024;
class TooLargeError extends Error {
    code = 'ERR_BUFFER_TOO_LARGE';
}
/** Puts errors into words for people who do not program. */
function withPlainErrors(read, maxBytes = Infinity) {
    try {
        return read();
    }
    catch (error) {
        const isTooLarge = error.code === 'ERR_BUFFER_TOO_LARGE';
        const what = isTooLarge
            ? `it unpacks to more than ${maxBytes} bytes`
            : 'it is not a ZIP archive, or it is damaged';
        throw new Error(what, { cause: error });
    }
}
function whole(bytes, length) {
    if (bytes.length !== length)
        throw new RangeError('cut off');
    return bytes;
}
/** The end of the directory is followed by a comment of up to 64 KiB. */
const MAX_END_BYTES = 22 + 0xffff;
/** How many bytes of names are read. Our own directories never have more. */
const MAX_DIRECTORY_BYTES = 1024 * 1024;
/** Marks a number that is too large for its field and is stored elsewhere. */
const ELSEWHERE = 0xffff_ffff;
function entryOf(archive, isWanted) {
    const { begin, length } = directoryOf(archive);
    const directory = archive.read(begin, Math.min(length, MAX_DIRECTORY_BYTES));
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
    const tailBytes = Math.min(archive.size, MAX_END_BYTES);
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

/***/ 56176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XH: () => (/* binding */ restApi),
/* harmony export */   YK: () => (/* binding */ accessOf),
/* harmony export */   qe: () => (/* binding */ adviceOnRefusal),
/* harmony export */   vu: () => (/* binding */ isRefusal)
/* harmony export */ });
/* harmony import */ var _network_answer_body_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13219);

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
/** Whether the API refuses what the token may not do. It hides what the token must not see with a 404. */
function isRefusal(error) {
    if (!(error instanceof _network_answer_body_js__WEBPACK_IMPORTED_MODULE_0__/* .AnswerError */ .dV) || error.waitMs !== undefined)
        return false;
    // It rejects too many requests with the same status, and indicates that by a time or only in words.
    return [401, 403, 404].includes(error.status ?? 0) && !/rate limit/i.test(error.message);
}
/** What to check if the API refused a request; `undefined` if it failed for another reason. */
function adviceOnRefusal(error, permission) {
    if (!isRefusal(error))
        return undefined;
    if (error.status === 401)
        return 'Is the token in the input "github-token" valid? The job\'s own, "${{ github.token }}", is.';
    const ofFork = permission.endsWith('write') ? ' In a pull request from a fork, no job has it.' : '';
    return `Does the job have the permission "${permission}"?${ofFork}`;
}
//# sourceMappingURL=rest-api.js.map

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

/***/ 83634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RunBundle: () => (/* binding */ RunBundle)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/ci/resume/run-request.js + 1 modules
var run_request = __webpack_require__(65968);
// EXTERNAL MODULE: ./build/execution/resume/resume-from-bundle.js + 6 modules
var resume_from_bundle = __webpack_require__(52386);
// EXTERNAL MODULE: ./build/action/artifacts/artifact-name.js
var artifact_name = __webpack_require__(85373);
;// CONCATENATED MODULE: ./build/action/resume/bundle-name.js

/** @param workflowRunId cache entries belong to the repository, so their keys include the workflow run */
function bundleName(identity, run, workflowRunId) {
    const prefix = (0,artifact_name/* attemptPrefix */.eB)('resume', identity, run);
    const recordPrefix = (0,artifact_name/* attemptPrefix */.eB)('report', identity);
    const cachePrefix = `metaflow-runner-${workflowRunId ?? ''}-${prefix}`;
    return {
        artifactName: (0,artifact_name/* artifactName */.Cs)('resume', identity, run),
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
// EXTERNAL MODULE: ./build/bundle/archive/write-bundle.js
var write_bundle = __webpack_require__(26612);
// EXTERNAL MODULE: ./build/action/artifacts/zip-entry.js
var zip_entry = __webpack_require__(52765);
// EXTERNAL MODULE: ./build/action/resume/carrier.js
var resume_carrier = __webpack_require__(26727);
// EXTERNAL MODULE: ./build/client/regular-file.js
var regular_file = __webpack_require__(10361);
;// CONCATENATED MODULE: ./build/action/resume/artifact-carrier.js









/** The artifacts of this workflow run, or, with `findBy`, of any workflow run through the REST API. */
function artifactCarrier(name, attempt, findBy) {
    const carrier = findBy ? 'REST' : 'artifacts';
    return {
        name: carrier,
        async offers(signal) {
            const source = findBy ? (0,artifact_source/* restSource */["if"])(process.env, findBy) : (0,artifact_source/* resultsSource */.Wu)(process.env);
            const { artifacts, isCut } = await source.list(signal);
            refuseCoincidence(artifacts, name, attempt);
            // If a step uploaded a bundle twice, the second is the better informed one.
            const newestFirst = [...artifacts].sort((first, second) => second.id - first.id);
            const offers = newestFirst.flatMap((artifact) => {
                const of = name.attemptOf(artifact.name);
                return of === undefined || of >= attempt ? [] : [artifactOffer(carrier, artifact, of, source)];
            });
            // Another job's artifacts may be beyond the cut, and look the same.
            if (isCut)
                throw new Error(`the list ends after ${artifacts.length} artifacts, and there may be more`);
            return offers;
        },
    };
}
/** In bytes: the limit for downloads, whatever size a list claims, and for artifacts of unknown size. */
const MAX_BYTES = 10 * 1024 ** 3;
const MAX_BYTES_IF_SIZE_UNKNOWN = 1024 ** 3;
/** A list may give the size of the content of an archive. */
const MARGIN_BYTES = 1024 ** 2;
/** GitHub's answer for an expired artifact; lists still contain it. */
const GONE = 410;
/** Our own bundle reader rejects a bundle whose content leaves its place. */
function artifactOffer(carrier, artifact, attempt, source) {
    const { size } = artifact;
    return {
        carrier,
        attempt,
        size,
        async download(directory, signal) {
            (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
            const archive = external_node_path_.join(directory, 'archive.zip');
            const maxBytes = size > 0 ? Math.min(size + MARGIN_BYTES, MAX_BYTES) : MAX_BYTES_IF_SIZE_UNKNOWN;
            try {
                await source.save(artifact, archive, { maxBytes, withinMs: resume_carrier/* TIME_LIMITS */.H.downloadMs, signal });
                const file = external_node_path_.join(directory, write_bundle/* BUNDLE_FILE */.I);
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
/** The file is in a folder named like the artifact; older versions uploaded it without a folder. */
function isBundleFile(place) {
    const [file, ...folders] = place.split('/').reverse();
    return file === write_bundle/* BUNDLE_FILE */.I && folders.length <= 1;
}
/**
 * In one attempt, one step uploads everything for a run: the step's records and the run's bundles. If several did, several jobs or steps
 * look the same, and nobody could tell whose bundle is whose, even if only one of them failed. The same is true if another one has uploaded
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
// EXTERNAL MODULE: ./build/action/artifacts/has-artifact-service.js
var has_artifact_service = __webpack_require__(69944);
// EXTERNAL MODULE: ./build/action/resume/cache-carrier.js
var cache_carrier = __webpack_require__(1576);
// EXTERNAL MODULE: ./build/action/resume/cache-service.js
var cache_service = __webpack_require__(21279);
;// CONCATENATED MODULE: ./build/action/resume/carriers.js





/** The carriers available to this job, best first, for what earlier attempts of its workflow run saved. */
function carriersOf(env, name, { attempt, isSure }, token) {
    const { GITHUB_RUN_ID: runId } = env;
    const carriers = [];
    if ((0,has_artifact_service/* hasArtifactService */.o)(env))
        carriers.push(artifactCarrier(name, attempt));
    const cache = cache_service/* CacheService */._C.of(env, 'read');
    if (cache && runId) {
        if (!(0,cache_service/* mayUseCache */.F2)(env))
            carriers.push(UNTRUSTED);
        else
            carriers.push(isSure ? (0,cache_carrier/* cacheCarrier */.Z)(cache, name, attempt) : UNSURE);
    }
    const workflowRun = (0,artifact_source/* ownWorkflowRun */.bA)(env, token);
    if (workflowRun)
        carriers.push(artifactCarrier(name, attempt, workflowRun));
    return carriers;
}
/** The cache does not show what other jobs have saved. */
const UNSURE = unused('not used, because another job may look the same: set the input "id" to use it');
/** A bundle is code, and a release or a job for a tag would run it, with its own rights. */
const UNTRUSTED = unused("not used, because other people's code may have written its entries");
function unused(message) {
    return { name: 'cache', offers: () => Promise.reject(new Error(message)) };
}
//# sourceMappingURL=carriers.js.map
// EXTERNAL MODULE: ./build/runner/process/within.js
var within = __webpack_require__(77874);
;// CONCATENATED MODULE: ./build/action/resume/find-bundle.js



/**
 * Asks all carriers at once, and uses the bundle from the highest attempt. If a bundle cannot be downloaded or used, the next carrier's is
 * tried. If any carrier knows that several jobs look the same, no bundle is used. No carrier can make this throw, or take longer than the
 * limits.
 * @param use throws if the bundle is damaged
 */
async function findBundle(carriers, directory, use, cancel, limits = resume_carrier/* TIME_LIMITS */.H) {
    const inTime = async (limitMs, work) => await (0,within/* abandonedAfter */.Z)(limitMs, cancel, `no answer within ${limitMs / 1000} s`, work);
    const answers = await Promise.all(carriers.map(async (carrier) => {
        try {
            const offers = await inTime(limits.lookUpMs, (signal) => carrier.offers(signal));
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
    const end = performance.now() + limits.allDownloadsMs;
    for (const [index, offer] of highestFirst.entries()) {
        if (cancel.aborted)
            break;
        const leftMs = Math.floor(end - performance.now());
        if (leftMs <= 0) {
            notes.push(`${highestFirst.length - index} others were not tried`);
            break;
        }
        try {
            const to = external_node_path_.join(directory, String(index));
            const file = await inTime(Math.min(limits.downloadMs, leftMs), (signal) => offer.download(to, signal));
            return { used: await use(file), offer };
        }
        catch (error) {
            notes.push(`${offer.carrier}, attempt ${offer.attempt}: ${error.message}`);
        }
    }
    return { none: notes.join('; ') || 'this runner has neither artifacts nor a cache' };
}
//# sourceMappingURL=find-bundle.js.map
// EXTERNAL MODULE: ./build/action/resume/pending-bundle.js
var pending_bundle = __webpack_require__(74257);
// EXTERNAL MODULE: ./build/action/links/server-pages.js
var server_pages = __webpack_require__(38959);
// EXTERNAL MODULE: ./build/runner/errors.js
var errors = __webpack_require__(6800);
// EXTERNAL MODULE: ./build/action/github/rest-api.js
var rest_api = __webpack_require__(56176);
// EXTERNAL MODULE: ./build/action/network/fetch-answer.js
var fetch_answer = __webpack_require__(21237);
;// CONCATENATED MODULE: ./build/action/resume/workflow-run.js









const LOOKUP_TIMEOUT_MS = 20_000;
/** The list has many pages. */
const LIST_TIMEOUT_MS = 120_000;
/** The longest description of a workflow run in the REST API, in bytes. */
const MAX_RUN_BYTES = 4 * 1024 * 1024;
/**
 * Downloads the bundle that a run of another workflow run saved, and makes the plan to resume it.
 * @throws {UsageError} if no bundle can be resumed
 */
async function bundleOfWorkflowRun(plan, { id, attempt }, { name, token, directory }, cancel) {
    const findBy = findByOf(id, token);
    await refuseForks(findBy, cancel);
    const artifacts = await listed(findBy, cancel);
    const chosen = chosenOf(artifacts, name, attempt, id);
    const carrier = {
        name: 'REST',
        offers: () => Promise.resolve(chosen.map((one) => artifactOffer('REST', one, one.attempt, (0,artifact_source/* restSource */["if"])(process.env, findBy)))),
    };
    const use = async (file) => await (0,resume_from_bundle/* resumeFromBundle */.kO)(plan, file, cancel);
    const found = await findBundle([carrier], directory, use, cancel);
    cancel.throwIfAborted();
    if ('none' in found)
        throw new errors/* UsageError */.eb(`Input "resume": the bundle of workflow run ${id} could not be used (${found.none}).`);
    if ('reason' in found.used)
        throw new errors/* UsageError */.eb(`Input "resume": ${found.used.reason}`);
    return { ...found.used, from: `workflow run ${id}, attempt ${found.offer.attempt}` };
}
function findByOf(id, token) {
    const access = (0,rest_api/* accessOf */.YK)(process.env, token);
    if (!access) {
        throw new errors/* UsageError */.eb('Input "resume" names a workflow run, and reading one needs a token: set the input "github-token" to "${{ github.token }}", and give the job the permission "actions: read".');
    }
    return { ...access, workflowRunId: Number(id) };
}
/** A pull request from a fork puts its own code into a bundle; resuming it would run that code here. */
async function refuseForks({ workflowRunId, ...access }, cancel) {
    const { repository: address, common } = (0,rest_api/* restApi */.XH)(process.env, access);
    const url = `${address}/actions/runs/${workflowRunId}`;
    const workflowRun = await lookedUp(workflowRunId, LOOKUP_TIMEOUT_MS, cancel, (signal) => (0,fetch_answer/* fetchJson */.x6)(url, { ...common, maxBytes: MAX_RUN_BYTES, signal }));
    const { repository, head_repository: head } = workflowRun;
    const name = typeof head?.full_name === 'string' ? head.full_name : undefined;
    if (name === undefined || name !== repository?.full_name) {
        throw new errors/* UsageError */.eb(`Input "resume": workflow run ${workflowRunId} belongs to the fork ${name ?? '(deleted)'}. A bundle runs as code, so the action does not resume one from a fork.`);
    }
}
async function listed(findBy, cancel) {
    const { artifacts } = await lookedUp(findBy.workflowRunId, LIST_TIMEOUT_MS, cancel, (signal) => (0,artifact_source/* restSource */["if"])(process.env, findBy).list(signal));
    return artifacts;
}
/** GitHub's answer about a workflow run. @throws {UsageError} why there is none; the signal's reason if aborted */
async function lookedUp(id, limitMs, cancel, ask) {
    try {
        return await (0,within/* within */.u)(limitMs, cancel, 'GitHub did not answer in time', ask);
    }
    catch (error) {
        cancel.throwIfAborted();
        throw unread(id, error);
    }
}
function unread(id, error) {
    if (!(error instanceof answer_body/* AnswerError */.dV) || error.status === undefined)
        return new errors/* UsageError */.eb(`Input "resume": workflow run ${id} could not be looked up: ${error.message}`, {
            cause: error,
        });
    const advice = (0,rest_api/* adviceOnRefusal */.qe)(error, 'actions: read');
    const parts = [
        `Input "resume": workflow run ${id} cannot be read: GitHub answered ${error.status}.`,
        ...(error.status === 404 ? ['Does it exist?'] : []),
        ...(advice === undefined ? [] : [advice]),
    ];
    return new errors/* UsageError */.eb(parts.join(' '));
}
/**
 * The bundle that this run saved there; the only one, if no step with this step's identity ran there. A step may have uploaded it twice: the
 * second, which comes first, is the better informed one.
 */
function chosenOf(artifacts, name, attempt, id) {
    const bundles = artifacts.flatMap((artifact) => {
        const named = (0,artifact_name/* attemptOfName */.OI)('resume', artifact.name);
        return named && named.attempt === (attempt ?? named.attempt) ? [{ ...artifact, ...named }] : [];
    });
    const own = bundles.filter((bundle) => name.attemptOf(bundle.name) !== undefined);
    const candidates = own.length > 0 ? own : bundles;
    const ranThere = artifacts.some((artifact) => name.attemptOfRecord(artifact.name) !== undefined);
    if (own.length === 0 && ranThere && bundles.length > 0) {
        throw new errors/* UsageError */.eb(`Input "resume": workflow run ${id} saved bundles of other jobs or runs, but none for this one, which ran there, too: it was successful, or its bundle could not be saved.`);
    }
    if (candidates.length === 0) {
        throw new errors/* UsageError */.eb(`Input "resume": workflow run ${id} saved no bundle, or it has expired. A run saves one if it fails with "resume: auto".`);
    }
    const names = [...new Set(candidates.map(({ prefix }) => shownPrefix(prefix)))].sort().join(', ');
    if (new Set(candidates.map(({ prefix }) => prefix)).size > 1) {
        throw new errors/* UsageError */.eb(`Input "resume": workflow run ${id} saved several bundles, and none belongs to this job, step and flow: ${names}. Resume each from a job and step of the same name.`);
    }
    const last = Math.max(...candidates.map((bundle) => bundle.attempt));
    const chosen = candidates.filter((bundle) => bundle.attempt === last).sort((a, b) => b.id - a.id);
    if (new Set(chosen.map((bundle) => (0,artifact_name/* producerIn */.Ce)(bundle.name))).size > 1) {
        throw new errors/* UsageError */.eb(`Input "resume": several jobs or steps of workflow run ${id} saved their bundles as "${names}", so it is unclear which to resume. Give each its own value of the input "id".`);
    }
    return chosen;
}
/** An artifact's prefix, for people. */
function shownPrefix(prefix) {
    return prefix.slice('metaflow-resume-'.length, -'-attempt-'.length);
}
//# sourceMappingURL=workflow-run.js.map
;// CONCATENATED MODULE: ./build/action/resume/run-bundle.js










/** The resume bundles of a run: the one that it starts from, and the one that it saves for later attempts. */
class RunBundle {
    #options;
    #name;
    #file;
    /** Whether a successful run saves an empty mark: because earlier attempts saved something, or because nothing else shows that it existed. */
    #leavesMark;
    #request;
    constructor(plan, options) {
        this.#options = options;
        const { identity, position, uploads } = options;
        const { flowFile } = plan;
        this.#name = bundleName(identity, { flowFile, position }, process.env['GITHUB_RUN_ID']);
        // Otherwise the step's record shows it to later attempts, even if it succeeded.
        this.#leavesMark = !uploads.kinds.has('report');
        this.#file = external_node_path_.join(options.directory, `${options.position + 1}.json`);
        this.#request = new run_request/* RunRequest */.x({
            ...{ plan, redactor: options.redactor, cancel: options.cancel, note: options.note },
            source: (0,server_pages/* workflowRunUrl */.CX)(process.env, process.env['GITHUB_RUN_ATTEMPT'] ?? '1'),
            onRequest: (request) => this.#write(request),
            onEnd: (request) => this.#end(request),
        });
    }
    /** Determines what to resume the run from, if anything. @throws {UsageError} if it must be resumed and cannot be */
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
    /** Wraps an observer so that the run's bundle is taken care of as well. */
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
        // If the job was cancelled meanwhile, nothing is started, so what would have been resumed does not matter.
        if (cancel.aborted)
            return plan;
        if ('none' in found) {
            await this.#options.note(`Starting a new run: no resume bundle from an earlier attempt could be used (${found.none}).`);
            return plan;
        }
        this.#leavesMark = true;
        if ('reason' in found.used) {
            await this.#options.note(`Starting a new run: ${found.used.reason}`);
            return plan;
        }
        return await this.#request.resume(found.used, `attempt ${found.offer.attempt}`);
    }
    #end(request) {
        const { uploads, note } = this.#options;
        const isSuccessful = request.status === 'successful';
        if (!isSuccessful && !uploads.kinds.has('bundle'))
            void note('No resume bundle is saved: the input "upload" does not list "bundle".');
        if (isSuccessful && !this.#leavesMark)
            (0,regular_file/* removeOwn */.LO)(this.#file);
        else
            this.#write(request);
    }
    #write(request) {
        const { uploads, identity, seal } = this.#options;
        if (!uploads.kinds.has('bundle'))
            return;
        const { artifactName: name, cacheKey } = this.#name;
        try {
            (0,pending_bundle/* writePending */.bE)(this.#file, seal, {
                ...{ request, name },
                cacheKey: identity.isSure && process.env['GITHUB_RUN_ID'] ? cacheKey : undefined,
            });
        }
        catch (error) {
            void this.#options.note(`No resume bundle can be saved for this run: ${error.message}`);
        }
    }
}
//# sourceMappingURL=run-bundle.js.map

/***/ }),

/***/ 65968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ RunRequest)
});

// EXTERNAL MODULE: ./build/bundle/make-bundle.js
var make_bundle = __webpack_require__(33312);
// EXTERNAL MODULE: ./build/bundle/datastore-place.js
var datastore_place = __webpack_require__(32274);
// EXTERNAL MODULE: ./build/execution/plan/run-plan.js
var run_plan = __webpack_require__(2934);
// EXTERNAL MODULE: ./build/bundle/shown-value.js
var shown_value = __webpack_require__(26732);
// EXTERNAL MODULE: ./build/execution/resume/reused-steps.js
var reused_steps = __webpack_require__(92839);
;// CONCATENATED MODULE: ./build/execution/resume/bundle-facts.js


/** A run's facts for its bundle's manifest. A run with a remote datastore is described nowhere else in the bundle. */
function bundleFactsOf({ details, reused = [], }) {
    if (!details?.history.graph)
        return undefined;
    const { graph, tasks } = details.history;
    const taken = new Map(reused.map(({ name, seconds = 0 }) => [name, seconds]));
    const seconds = (0,reused_steps/* finishedSeconds */.W)(tasks, taken);
    const isFinished = (task) => task.originPathspec !== undefined || task.attempts.at(-1)?.ok === true;
    return {
        parameters: Object.fromEntries(Object.entries(details.parameters).map(([name, value]) => [name, (0,shown_value/* shownValue */.J)(value)])),
        configs: graph.configs,
        steps: graph.steps.map(({ name, type, next }) => ({
            ...{ name, type, next },
            finishedTasks: tasks.filter((task) => task.stepName === name && isFinished(task)).length,
            seconds: seconds.get(name) ?? 0,
        })),
    };
}
//# sourceMappingURL=bundle-facts.js.map
// EXTERNAL MODULE: ./build/execution/resume/resume-from-bundle.js + 6 modules
var resume_from_bundle = __webpack_require__(52386);
// EXTERNAL MODULE: ./build/execution/run-claim.js
var run_claim = __webpack_require__(77533);
// EXTERNAL MODULE: ./build/outcome/failure.js
var failure = __webpack_require__(14761);
// EXTERNAL MODULE: ./build/outcome/redacted/redacted-outcome.js + 1 modules
var redacted_outcome = __webpack_require__(91779);
;// CONCATENATED MODULE: ./build/ci/resume/run-request.js







/** Collects what a run's bundle will contain, from the run's start to its end, including retries. */
class RunRequest {
    #options;
    /** The bundle that the run is resumed from. */
    #origin;
    #request;
    constructor(options) {
        this.#options = options;
    }
    /** Makes the run continue a bundle's run, with a note. @param from where the bundle is from, e.g. `attempt 1` */
    async resume({ plan, manifest, remarks }, from) {
        this.#origin = (0,make_bundle/* withoutFiles */.Oj)(manifest);
        const finished = manifest.steps.reduce((sum, { finishedTasks }) => sum + finishedTasks, 0);
        const many = `; ${finished} ${finished === 1 ? 'task' : 'tasks'} already finished`;
        const tasks = manifest.steps.length === 0 ? '' : many;
        const parts = [`Resuming ${manifest.pathspec} from ${from} (${manifest.status}${tasks}).`];
        await this.#options.note([...parts, ...remarks].join(' '));
        return plan;
    }
    /** Wraps an observer so that this request also follows the run. */
    watchedBy(observer) {
        return {
            onBegin: (plan) => observer.onBegin(plan),
            onCancel: () => observer.onCancel?.(),
            onOutput: (stream, bytes) => observer.onOutput(stream, bytes),
            onNote: (text) => observer.onNote(text),
            onWarning: (text) => observer.onWarning(text),
            onSecrets: (secrets) => observer.onSecrets(secrets),
            onUnknownSecrets: (logDirectory) => observer.onUnknownSecrets(logDirectory),
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
            onFreshStart: async (failed, logDirectory) => {
                if (!(failed.error instanceof run_claim/* SharedRunIdError */.s))
                    this.#origin = undefined;
                await observer.onFreshStart(failed, logDirectory);
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
                datastore: (0,datastore_place/* datastorePlace */.d)(cwd, env, options),
                flowName,
                runId,
                flowFile,
                flowFileSha256: (0,resume_from_bundle/* flowFileDigest */.bK)(plan),
                // The status if we are killed before the run ends.
                status: 'killed',
                requestSha256: (0,resume_from_bundle/* requestDigestOf */.pN)(plan),
                tags,
                source,
                origin: this.#origin,
                reruns: (0,run_plan/* stepToRerun */.Wi)(command) !== undefined,
            };
            this.#reportRequest(this.#request);
        }
        catch (error) {
            void this.#options.note(`No resume bundle can be saved for this run: ${error.message}`);
        }
    }
    /** Notes the steps now, so that the bundle has those of the executed code even if no process survives to see the run end. */
    #note({ steps }) {
        if (!this.#request)
            return;
        this.#request = { ...this.#request, steps: steps.map(({ name, type, next }) => ({ name, type, next })) };
        this.#reportRequest(this.#request);
    }
    /** Makes the run the origin of the next one, whose clones save the time that the tasks took here. */
    async #turnToOrigin(failed) {
        if (!this.#request)
            return;
        const { redactor, cancel } = this.#options;
        const request = { ...this.#request, ...endOf((0,redacted_outcome/* redactedOutcome */.n)(failed, redactor)) };
        this.#reportRequest(request);
        try {
            this.#origin = await (0,make_bundle/* manifestWithoutFiles */.DG)(request, redactor, cancel);
        }
        catch {
            // Then we know less about what was reused.
        }
    }
    async #end(outcome) {
        if (!this.#request || outcome.runId !== this.#request.runId)
            return;
        // Redact before cutting: half a secret would no longer be found.
        const end = endOf((0,redacted_outcome/* redactedOutcome */.n)(outcome, this.#options.redactor));
        await this.#options.onEnd({ ...this.#request, ...end });
    }
    #reportRequest(request) {
        this.#options.onRequest?.(request);
    }
}
function endOf(outcome) {
    const { status } = outcome;
    if (status === 'running')
        return { status: 'killed' };
    if ((0,failure/* hasFinished */.rz)(outcome))
        return { status: 'successful' };
    return { status, failure: (0,failure.failureLine)(outcome), known: bundleFactsOf(outcome) };
}
//# sourceMappingURL=run-request.js.map

/***/ }),

/***/ 51168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FailureBudget: () => (/* binding */ FailureBudget),
/* harmony export */   Z: () => (/* binding */ withBoundedFailures)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14761);
/* harmony import */ var _without_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78618);


const MIB = 1024 * 1024;
/** For what all tasks of a run say about their failures, in characters: reports show less, and redacting it takes a second. */
const MAX_CHARACTERS = 16 * MIB;
const LEFT_OUT = `left out, because this run already has ${MAX_CHARACTERS / MIB} MiB of messages`;
/** For all runs of a job, and what each run may have beyond that, in characters. Honest messages are shorter. */
const MAX_OF_JOB = 64 * MIB;
const MAX_BEYOND = 256 * 1024;
const LEFT_OUT_OF_JOB = `left out, because the runs of this job already have ${MAX_OF_JOB / MIB} MiB of messages`;
/**
 * Limits what all runs of a job together say about their failures. It stays in memory, as it is, until the last of them has ended, because
 * any of them may reveal a secret of another.
 */
class FailureBudget {
    #left = MAX_OF_JOB;
    bounded(outcome) {
        const kept = this.#left > 0 ? withBoundedFailures(outcome) : withFewFailures(outcome);
        for (const task of kept.details?.history.tasks ?? [])
            this.#left -= lengthOf(task);
        return kept;
    }
}
function withFewFailures(outcome) {
    let left = MAX_BEYOND;
    return withTasksLeftOut(outcome, LEFT_OUT_OF_JOB, (task) => {
        const length = lengthOf(task);
        if (length > left)
            return false;
        left -= length;
        return true;
    });
}
/**
 * An outcome whose tasks say only so much about their failures. Texts are kept whole or left out, so that secrets in them can still be
 * recognized. The first tasks to fail keep theirs, and then those that did not fail for good, in their order.
 */
function withBoundedFailures(outcome) {
    const tasks = outcome.details?.history.tasks ?? [];
    if (tasks.reduce((sum, task) => sum + lengthOf(task), 0) <= MAX_CHARACTERS)
        return outcome;
    let left = MAX_CHARACTERS;
    return withTasksLeftOut(outcome, LEFT_OUT, (task) => {
        if (left <= 0)
            return false;
        left -= lengthOf(task);
        return true;
    });
}
/** @param isKept whether a task's texts are kept; it is asked about tasks that failed first */
function withTasksLeftOut(outcome, replacement, isKept) {
    const { details } = outcome;
    if (!details)
        return outcome;
    const { tasks } = details.history;
    const kept = new Set([...new Set([...(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failedTasks */ .Ox)(outcome), ...tasks])].filter(isKept));
    const bounded = tasks.map((task) => (kept.has(task) ? task : (0,_without_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutTexts */ .X)(task, replacement)));
    return { ...outcome, details: { ...details, history: { ...details.history, tasks: bounded } } };
}
function lengthOf({ attempts, caught }) {
    const texts = attempts.flatMap(({ exception, explanation, printedTraceback }) => [
        ...textsOf(exception),
        explanation,
        printedTraceback,
    ]);
    return [...texts, ...textsOf(caught)].reduce((sum, text) => sum + (text?.length ?? 0), 0);
}
function textsOf(exception) {
    return exception ? [exception.type, exception.message, exception.stacktrace] : [];
}
//# sourceMappingURL=bounded-failures.js.map

/***/ }),

/***/ 91779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ redactedOutcome)
});

// UNUSED EXPORTS: redactedDetails

// EXTERNAL MODULE: ./build/redaction/redacted-name.js
var redacted_name = __webpack_require__(54422);
// EXTERNAL MODULE: ./build/redaction/secret-values.js + 3 modules
var secret_values = __webpack_require__(80105);
// EXTERNAL MODULE: ./build/outcome/bounded-failures.js
var bounded_failures = __webpack_require__(51168);
// EXTERNAL MODULE: ./build/outcome/bounded-text.js
var bounded_text = __webpack_require__(70500);
;// CONCATENATED MODULE: ./build/outcome/bounded-outcome.js

/**
 * In bytes: how much to show of what a flow says about a failure. The limit is an artifact's, because an exception may
 * contain everything that was read.
 */
const MAX_MESSAGE_LENGTH = 64 * 1024;
/** A task's last output matters at its end, and our description of it at its beginning. */
const MAX_EXPLANATION_LENGTH = 4_000;
/**
 * An outcome with messages short enough for outputs, records and annotations. Redact first: a secret cannot be
 * recognized by its beginning.
 */
function boundedOutcome(outcome) {
    const { error, detailsError, details } = outcome;
    return {
        ...outcome,
        ...(error && { error: boundedError(error) }),
        ...(detailsError && { detailsError: boundedError(detailsError) }),
        ...(details && {
            details: {
                ...details,
                history: { ...details.history, tasks: details.history.tasks.map(boundedTask) },
                ...(details.failedHooks && { failedHooks: details.failedHooks.map(boundedHook) }),
            },
        }),
    };
}
function boundedTask(task) {
    const { attempts, caught } = task;
    const isLong = caught ?? attempts.some(({ exception, explanation }) => exception ?? explanation);
    if (!isLong)
        return task;
    return { ...task, attempts: attempts.map(boundedAttempt), caught: caught && boundedException(caught) };
}
function boundedAttempt(attempt) {
    const { exception, explanation, printedTraceback } = attempt;
    return {
        ...attempt,
        exception: exception && boundedException(exception),
        explanation: explanation && (0,bounded_text/* withoutMiddle */.Mg)(explanation, MAX_EXPLANATION_LENGTH),
        printedTraceback: printedTraceback && (0,bounded_text/* withoutMiddle */.Mg)(printedTraceback, MAX_MESSAGE_LENGTH),
    };
}
function boundedHook(hook) {
    return { ...hook, exception: hook.exception && boundedException(hook.exception) };
}
/** A traceback ends with the message; what it is needed for are the frames before that. */
function boundedException(exception) {
    const { message, stacktrace } = exception;
    return {
        ...exception,
        message: (0,bounded_text/* bounded */.Mm)(message, MAX_MESSAGE_LENGTH),
        stacktrace: stacktrace && (0,bounded_text/* withoutMiddle */.Mg)(stacktrace, MAX_MESSAGE_LENGTH),
    };
}
/** The same error, of the same class, with shortened texts. */
function boundedError(error) {
    const [message, stack] = [
        (0,bounded_text/* bounded */.Mm)(error.message, MAX_MESSAGE_LENGTH),
        (0,bounded_text/* bounded */.Mm)(error.stack ?? '', MAX_MESSAGE_LENGTH),
    ];
    if (message === error.message && stack === error.stack)
        return error;
    return Object.assign(Object.create(error), { message, stack });
}
//# sourceMappingURL=bounded-outcome.js.map
// EXTERNAL MODULE: ./build/outcome/exception-text.js
var exception_text = __webpack_require__(8444);
// EXTERNAL MODULE: ./build/outcome/redacted/redaction-rules.js + 1 modules
var redaction_rules = __webpack_require__(5558);
;// CONCATENATED MODULE: ./build/outcome/redacted/redacted-outcome.js





const EXCEPTION = (0,redaction_rules/* fields */.OA)({ type: redaction_rules/* text */.Qq, message: redaction_rules/* text */.Qq, stacktrace: redaction_rules/* text */.Qq });
const ATTEMPT = (0,redaction_rules/* fields */.OA)({
    attempt: redaction_rules/* kept */.LP,
    startedAt: redaction_rules/* kept */.LP,
    finishedAt: redaction_rules/* kept */.LP,
    exitedAt: redaction_rules/* kept */.LP,
    ok: redaction_rules/* kept */.LP,
    returnCode: redaction_rules/* kept */.LP,
    interrupted: redaction_rules/* kept */.LP,
    exception: EXCEPTION,
    explanation: redaction_rules/* text */.Qq,
    printedTraceback: redaction_rules/* text */.Qq,
});
const TASK = (0,redaction_rules/* fields */.OA)({
    stepName: redaction_rules/* name */.UU,
    taskId: redaction_rules/* name */.UU,
    createdAt: redaction_rules/* kept */.LP,
    attempts: (0,redaction_rules/* each */.__)(ATTEMPT),
    foreachStack: (0,redaction_rules/* each */.__)(redaction_rules/* item */.AS),
    foreachIndices: redaction_rules/* kept */.LP,
    originPathspec: redaction_rules/* pathspec */.lS,
    caught: EXCEPTION,
    chosen: redaction_rules/* names */.Dy,
    metadata: redaction_rules/* named */.KT,
});
const STEP = (0,redaction_rules/* fields */.OA)({
    name: redaction_rules/* name */.UU,
    type: redaction_rules/* kept */.LP,
    next: redaction_rules/* names */.Dy,
    doc: redaction_rules/* text */.Qq,
    file: redaction_rules/* text */.Qq,
    line: redaction_rules/* kept */.LP,
    foreachArtifact: redaction_rules/* text */.Qq,
    decorators: (0,redaction_rules/* each */.__)((0,redaction_rules/* fields */.OA)({ name: redaction_rules/* name */.UU, attributes: redaction_rules/* named */.KT })),
});
const GRAPH = (0,redaction_rules/* fields */.OA)({
    steps: (0,redaction_rules/* each */.__)(STEP),
    startStep: redaction_rules/* name */.UU,
    endStep: redaction_rules/* name */.UU,
    parameters: redaction_rules/* texts */.Te,
    configs: redaction_rules/* texts */.Te,
});
/** The file's name identifies it in the workflow artifact. */
const CARD = (0,redaction_rules/* fields */.OA)({
    stepName: redaction_rules/* name */.UU,
    taskId: redaction_rules/* name */.UU,
    type: redaction_rules/* text */.Qq,
    id: redaction_rules/* text */.Qq,
    fileName: redacted_name/* redactedName */.u,
    problem: redaction_rules/* text */.Qq,
});
const DETAILS = (0,redaction_rules/* fields */.OA)({
    history: (0,redaction_rules/* fields */.OA)({ graph: GRAPH, tasks: (0,redaction_rules/* each */.__)(TASK), leftOut: redaction_rules/* kept */.LP, unordered: redaction_rules/* names */.Dy }),
    parameters: redaction_rules/* dictionary */.zz,
    tags: redaction_rules/* texts */.Te,
    artifacts: redaction_rules/* named */.KT,
    floats: redaction_rules/* named */.KT,
    numbers: redaction_rules/* value */.Uq,
    described: redaction_rules/* kept */.LP,
    gates: (0,redaction_rules/* each */.__)((0,redaction_rules/* fields */.OA)({
        condition: redaction_rules/* text */.Qq,
        value: redaction_rules/* value */.Uq,
        base: redaction_rules/* value */.Uq,
        tripped: redaction_rules/* kept */.LP,
        problem: redaction_rules/* text */.Qq,
        isSkipped: redaction_rules/* kept */.LP,
        source: redaction_rules/* kept */.LP,
    })),
    base: (0,redaction_rules/* fields */.OA)({ pathspec: redaction_rules/* pathspec */.lS, artifacts: redaction_rules/* named */.KT, floats: redaction_rules/* named */.KT, problem: redaction_rules/* text */.Qq, isFault: redaction_rules/* kept */.LP }),
    cards: (0,redaction_rules/* each */.__)(CARD),
    cardProblem: redaction_rules/* text */.Qq,
    leftOut: redaction_rules/* kept */.LP,
    artifactsLeftOut: redaction_rules/* kept */.LP,
    artifactProblems: redaction_rules/* named */.KT,
    failedHooks: (0,redaction_rules/* each */.__)((0,redaction_rules/* fields */.OA)({ name: redaction_rules/* name */.UU, why: redaction_rules/* text */.Qq, exception: EXCEPTION })),
    unexecuted: redaction_rules/* text */.Qq,
    uiUrl: redaction_rules/* text */.Qq,
    metaflowVersion: redaction_rules/* kept */.LP,
});
/** Hides user and password in a metadata service's URL. */
const metadata = (one, redactor) => (0,redaction_rules/* text */.Qq)(one, redactor).replace(/:\/\/[^/@]*@/, '://***@');
/** The reasons why tasks did not start warm may name the flow's files, threads or variables. */
const COSTS = (0,redaction_rules/* fields */.OA)({
    pylint: redaction_rules/* kept */.LP,
    compiling: redaction_rules/* kept */.LP,
    warm: (0,redaction_rules/* fields */.OA)({ warm: redaction_rules/* kept */.LP, cold: redaction_rules/* texts */.Te }),
});
const OUTCOME = (0,redaction_rules/* fields */.OA)({
    label: redaction_rules/* text */.Qq,
    flowFile: redaction_rules/* kept */.LP,
    commandLine: redaction_rules/* texts */.Te,
    flowName: redaction_rules/* kept */.LP,
    runId: redaction_rules/* kept */.LP,
    pathspec: redaction_rules/* kept */.LP,
    stepName: redaction_rules/* name */.UU,
    taskId: redaction_rules/* name */.UU,
    metadata,
    orchestratorUrl: redaction_rules/* text */.Qq,
    status: redaction_rules/* kept */.LP,
    exitCode: redaction_rules/* kept */.LP,
    signal: redaction_rules/* kept */.LP,
    startedAt: redaction_rules/* kept */.LP,
    finishedAt: redaction_rules/* kept */.LP,
    attempts: redaction_rules/* kept */.LP,
    originRunId: redaction_rules/* kept */.LP,
    stepAwaitingInput: redaction_rules/* name */.UU,
    stoppedAfter: redaction_rules/* name */.UU,
    stoppedBy: (0,redaction_rules/* fields */.OA)({ stepName: redaction_rules/* name */.UU, decorator: redaction_rules/* kept */.LP }),
    reused: (0,redaction_rules/* each */.__)((0,redaction_rules/* fields */.OA)({ name: redaction_rules/* name */.UU, tasks: redaction_rules/* kept */.LP, seconds: redaction_rules/* kept */.LP })),
    parameters: redaction_rules/* dictionary */.zz,
    tags: redaction_rules/* texts */.Te,
    decospecs: redaction_rules/* texts */.Te,
    costs: COSTS,
    error: redaction_rules/* error */.z3,
    details: DETAILS,
    detailsError: redaction_rules/* error */.z3,
});
/**
 * An outcome without secrets, and with messages short enough to show. Keeps what we wrote ourselves, whatever the
 * secrets are: names of fields, how and why a run ended, and the names that identify the run, step or task to a later
 * step.
 */
function redactedOutcome(outcome, redactor) {
    // Secrets can only be recognized whole, so we cut only what contains none.
    const bounded = boundedOutcome(OUTCOME((0,bounded_failures/* withBoundedFailures */.Z)(outcome), redactor));
    const { details } = bounded;
    // An exception is shown as its class, a colon and its message; building that before messages are cut would take long.
    if (!details || !redactor.secrets.some((secret) => secret.includes(': ')))
        return bounded;
    const tasks = details.history.tasks.map((task) => withoutSecretMessages(task, redactor));
    return { ...bounded, details: { ...details, history: { ...details.history, tasks } } };
}
function withoutSecretMessages(task, redactor) {
    const exceptionOf = (one) => one && shownException(one, redactor);
    const attempts = task.attempts.map((attempt) => ({
        ...attempt,
        exception: exceptionOf(attempt.exception),
    }));
    return { ...task, attempts, caught: exceptionOf(task.caught) };
}
function shownException(exception, redactor) {
    const shown = (0,exception_text/* exceptionText */.P5)(exception);
    return (0,redaction_rules/* text */.Qq)(shown, redactor) === shown ? exception : { ...exception, message: secret_values/* REPLACEMENT */.x9 };
}
function redactedDetails(details, redactor) {
    return DETAILS(details, redactor);
}
//# sourceMappingURL=redacted-outcome.js.map

/***/ }),

/***/ 78618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ withoutTexts)
/* harmony export */ });
/** A task for which `replacement` stands in place of all that its code said about failures. How it ended is still known. */
function withoutTexts(task, replacement) {
    const withoutMessage = ({ type }) => ({
        type: type.length > MAX_TYPE_LENGTH ? '…' : type,
        message: replacement,
        stacktrace: undefined,
    });
    const attempts = task.attempts.map(({ printedTraceback, ...attempt }) => {
        const { exception, explanation } = attempt;
        return {
            ...attempt,
            exception: exception && withoutMessage(exception),
            ...((explanation ?? printedTraceback) !== undefined && { explanation: replacement }),
        };
    });
    return { ...task, attempts, caught: task.caught && withoutMessage(task.caught) };
}
const MAX_TYPE_LENGTH = 200;
//# sourceMappingURL=without-texts.js.map

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

//# sourceMappingURL=3634.index.js.map