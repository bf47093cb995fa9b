export const id = 4791;
export const ids = [4791];
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

/***/ 84791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T3: () => (/* binding */ readRecords),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   hc: () => (/* binding */ ADVICE)
/* harmony export */ });
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6800);
/* harmony import */ var _report_matrix_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5886);
/* harmony import */ var _artifacts_artifact_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85373);
/* harmony import */ var _artifacts_has_artifact_service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69944);
/* harmony import */ var _artifacts_artifact_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85651);
/* harmony import */ var _github_rest_api_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56176);
/* harmony import */ var _artifacts_zip_entry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52765);
/* harmony import */ var _step_record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(88585);
/* harmony import */ var _client_grouped_by_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48256);









/** How many records are downloaded at once. */
const CONCURRENCY = 8;
/** Artifacts that are larger, or unpack to more, are not downloaded: whatever their name, they are not records. */
const MAX_PACKED_BYTES = 8 * 1024 * 1024;
const MAX_UNPACKED_BYTES = 32 * 1024 * 1024;
/** Limit for all records together. All of them are in memory at once, at two bytes per character and a few hundred per part. */
const MAX_BYTES = 128 * 1024 * 1024;
const MAX_PARTS = 2_000_000;
/**
 * Reads the records that this workflow run's jobs uploaded: from the results service, and, with a token, from the REST API if the service
 * does not provide them. Anything in the workflow may have uploaded an artifact with such a name, so a bad one must not affect the others,
 * or use much memory.
 * @param signal aborts the reading; a warning lists what was not read by then
 * @throws {UsageError} if nothing can be listed
 */
async function readRecords(env, token, signal) {
    const own = (0,_artifacts_has_artifact_service_js__WEBPACK_IMPORTED_MODULE_0__/* .hasArtifactService */ .o)(env) ? (0,_artifacts_artifact_source_js__WEBPACK_IMPORTED_MODULE_1__/* .resultsSource */ .Wu)(env) : undefined;
    const workflowRun = (0,_artifacts_artifact_source_js__WEBPACK_IMPORTED_MODULE_1__/* .ownWorkflowRun */ .bA)(env, token);
    const rest = workflowRun && (0,_artifacts_artifact_source_js__WEBPACK_IMPORTED_MODULE_1__/* .restSource */ ["if"])(env, workflowRun);
    if (!own && !rest)
        throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb('Input "command": there is nothing to report, because this runner has no artifact service.');
    const { offers, unrecorded, ...list } = await listed(env, own, rest, signal);
    const found = [];
    const waiting = offers.entries();
    const budget = { bytes: MAX_BYTES, parts: MAX_PARTS };
    const work = async () => {
        for (const [at, offer] of waiting)
            found[at] = await readRecord(offer, budget, signal);
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, work));
    const ofSteps = oneOfEach(found);
    return {
        records: ofSteps.flatMap(({ record }) => record ?? []),
        unread: missingOf([...ofSteps, ...unrecorded]),
        ...list,
    };
}
/**
 * A step may have uploaded its record twice, if it was killed before it knew that the first upload had succeeded. The first readable one
 * counts.
 */
function oneOfEach(found) {
    const ofStep = new Map();
    for (const one of found) {
        const first = (0,_artifacts_artifact_name_js__WEBPACK_IMPORTED_MODULE_3__/* .firstNameOf */ .ry)(one.name);
        const known = ofStep.get(first);
        if (!known || (!known.record && one.record))
            ofStep.set(first, one);
    }
    return [...ofStep.values()];
}
/** In order of upload. The REST API is asked if the results service's list may be incomplete. */
async function listed(env, own, rest, signal) {
    const ofService = await attempted(own, signal);
    const runAttempt = Number(env['GITHUB_RUN_ATTEMPT']);
    const isWhole = ofService.list?.isCut === false && !(runAttempt > 1);
    const ofRest = isWhole ? undefined : await attempted(rest, signal);
    if (!ofService.list && !ofRest?.list)
        throw unlisted(ofService, rest && ofRest);
    const offers = new Map();
    for (const [source, list] of [
        [own, ofService.list],
        [rest, ofRest?.list],
    ]) {
        const records = (list?.artifacts ?? []).filter(({ name }) => (0,_artifacts_artifact_name_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptOfName */ .OI)('report', name) !== undefined);
        for (const artifact of source ? [...records].sort((a, b) => a.id - b.id) : []) {
            const known = offers.get(artifact.name)?.from ?? [];
            offers.set(artifact.name, {
                name: artifact.name,
                from: [...known, [source, artifact]],
            });
        }
    }
    // One source may provide what the other has listed.
    if (rest && !ofRest?.list)
        for (const [name, { from }] of offers)
            offers.set(name, { name, from: [...from, ...from.map(([, artifact]) => [rest, artifact])] });
    const isCut = ofRest?.list ? ofRest.list.isCut : (ofService.list?.isCut ?? false);
    const lists = [ofService.list, ofRest?.list].flatMap((list) => list?.artifacts ?? []);
    return {
        offers: [...offers.values()].sort((a, b) => (a.from[0]?.[1].id ?? 0) - (b.from[0]?.[1].id ?? 0)),
        unrecorded: isCut ? [] : unrecorded(new Set(lists.map(({ name }) => name))),
        isCut,
        lacksEarlier: !ofRest?.list && runAttempt > 1 && !hasEarlier(ofService.list, runAttempt),
        restProblem: ofRest?.error?.message,
    };
}
/** Logs from steps without a record: its upload failed, or the step was killed. */
function unrecorded(names) {
    const recordOf = ({ prefix, attempt }) => `${prefix.replace(/^metaflow-[a-z]+-/, 'metaflow-report-')}${attempt}`;
    const recorded = new Map();
    for (const name of new Set([...names].map(_artifacts_artifact_name_js__WEBPACK_IMPORTED_MODULE_3__/* .firstNameOf */ .ry))) {
        const step = (0,_artifacts_artifact_name_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptOfName */ .OI)('report', name);
        if (step)
            recorded.set(recordOf(step), (recorded.get(recordOf(step)) ?? 0) + 1);
    }
    return [...names].flatMap((name) => {
        const step = (0,_artifacts_artifact_name_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptOfName */ .OI)('logs', name);
        if (step === undefined)
            return [];
        // Steps that look the same have a record each.
        const left = recorded.get(recordOf(step)) ?? 0;
        recorded.set(recordOf(step), left - 1);
        const reason = `its step uploaded the logs ${name}, but no report`;
        return left > 0 ? [] : [{ name: recordOf(step), record: undefined, reason }];
    });
}
/** Not every service lists the uploads of earlier attempts. */
function hasEarlier(list, runAttempt) {
    return (list?.artifacts ?? []).some(({ name }) => ((0,_artifacts_artifact_name_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptOfName */ .OI)('report', name)?.attempt ?? runAttempt) < runAttempt);
}
async function attempted(source, signal) {
    try {
        return source ? { list: await source.list(signal) } : {};
    }
    catch (error) {
        signal.throwIfAborted();
        return { error: error };
    }
}
/** @param ofRest `undefined` if there is no token */
function unlisted(ofService, ofRest) {
    const reasons = [ofService, ofRest].flatMap((one) => one?.error?.message ?? []).join('; ');
    const advice = ofRest ? (0,_github_rest_api_js__WEBPACK_IMPORTED_MODULE_4__/* .adviceOnRefusal */ .qe)(ofRest.error, 'actions: read') : ADVICE;
    return new _runner_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`Input "command": the artifacts of this workflow run cannot be listed, so there is nothing to report: ${reasons}.${advice === undefined ? '' : ` ${advice}`}`);
}
const ADVICE = 'To read them through the REST API, set the input "github-token" to "${{ github.token }}" and give the job the permission "actions: read".';
/** Reads a record from any source that has it. @param budget for this record and the following ones; it is reduced */
async function readRecord({ name, from }, budget, signal) {
    const reasons = new Set();
    for (const [source, artifact] of from) {
        try {
            if (artifact.size > MAX_PACKED_BYTES)
                throw new Error(`it has ${artifact.size} bytes, too many for a report`);
            const archive = await source.download(artifact, MAX_PACKED_BYTES, signal);
            const maxBytes = Math.min(MAX_UNPACKED_BYTES, Math.max(1, budget.bytes));
            const text = (0,_artifacts_zip_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .unpackedEntry */ .O)(archive, isRecordFile, maxBytes);
            budget.bytes -= text?.length ?? 0;
            const record = text && (0,_report_matrix_record_js__WEBPACK_IMPORTED_MODULE_6__/* .parseMatrixRecord */ .Se)(text.toString('utf8'), budget);
            if (record && !isOwn(name, record))
                return {
                    name,
                    record: undefined,
                    reason: `it contains a report of another step: ${shownStep(record)}`,
                };
            return { name, record, reason: 'it contains no report, or one that is too large' };
        }
        catch (error) {
            reasons.add(error.message);
        }
        if (signal.aborted)
            break;
    }
    return { name, record: undefined, reason: [...reasons].join('; ') };
}
/**
 * Whether the record is from the step that uploaded the artifact. A flow may have written another record into it. The service lets a job
 * upload artifacts under any name, but the action uploads only its own step's.
 */
function isOwn(name, { job, id, step, matrix, attempt }) {
    const values = Object.keys(matrix).length > 0 ? JSON.stringify(matrix) : undefined;
    return (0,_artifacts_artifact_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isNameOf */ .b_)('report', name, { job, id, step, attempt, matrix: values });
}
/** How many characters of a name are shown. */
const MAX_SHOWN = 100;
function shownStep({ job, step, attempt }) {
    const named = [job, step].map((name) => JSON.stringify(name.slice(0, MAX_SHOWN)));
    return `job ${named[0]}, step ${named[1]}, attempt ${attempt}`;
}
/** The file is in a folder named like the artifact; older versions uploaded it without a folder. */
function isRecordFile(path) {
    const [file, ...folders] = path.split('/').reverse();
    return file === _step_record_js__WEBPACK_IMPORTED_MODULE_7__/* .RECORD_FILE */ .lt && folders.length <= 1;
}
/**
 * Steps without a record, except those that a later attempt replaced: GitHub re-runs the failed jobs, or all. Among steps that look the
 * same, those known to have failed are replaced first, and those known to be successful last.
 */
function missingOf(found) {
    const named = found.map((one) => ({
        ...((0,_artifacts_artifact_name_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptOfName */ .OI)('report', one.name) ?? { prefix: one.name, attempt: 1 }),
        one,
    }));
    const alike = (0,_client_grouped_by_js__WEBPACK_IMPORTED_MODULE_8__/* .groupedBy */ .m)(named, ({ prefix }) => prefix);
    return [...alike.values()].flatMap((group) => {
        const attempts = [...new Set(group.map(({ attempt }) => attempt))].sort((a, b) => a - b);
        return attempts
            .reduce((known, attempt) => {
            const fresh = group.filter((candidate) => candidate.attempt === attempt).map(({ one }) => one);
            const kept = [...known].sort((a, b) => worth(a) - worth(b)).slice(fresh.length);
            return [...kept, ...fresh];
        }, [])
            .filter(({ record }) => record === undefined);
    });
}
function worth({ record }) {
    if (!record)
        return 1;
    return record.runs.every(({ status }) => status === 'successful') ? 2 : 0;
}
//# sourceMappingURL=matrix-records.js.map

/***/ }),

/***/ 88585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ recordText),
/* harmony export */   lt: () => (/* binding */ RECORD_FILE),
/* harmony export */   rh: () => (/* binding */ writeRecord)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10361);
/* harmony import */ var _outcome_json_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60329);
/* harmony import */ var _outcome_run_facts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6368);
/* harmony import */ var _step_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35016);






/** The name of a record's file in its artifact. */
const RECORD_FILE = 'report.json';
/** What this step saves for a later report job. */
function recordText(outcomes, { job, step, id, matrix, attempt }, logs) {
    const record = {
        version: 1,
        ...{ job, step, id, attempt },
        matrix: (0,_step_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .matrixOf */ .lQ)(matrix) ?? {},
        logs: logs ? { name: logs.name, url: logs.url ?? null } : null,
        runs: outcomes.map(writtenRun),
    };
    return (0,_outcome_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonText */ .s$)(record);
}
function writtenRun(outcome) {
    const { numbers = [] } = outcome.details ?? {};
    return { ...(0,_outcome_run_facts_js__WEBPACK_IMPORTED_MODULE_4__/* .runFacts */ .pI)(outcome), ...(numbers.length > 0 && { numbers }) };
}
/** Writes the record to a new directory; anything that a flow put in its place is removed. @throws {Error} from the system */
function writeRecord(directory, record) {
    (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .removeOwn */ .LO)(directory);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true });
    (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .writeOwnFile */ .OP)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, RECORD_FILE), record);
}
//# sourceMappingURL=step-record.js.map

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

/***/ 6368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ MAX_VALUE_LENGTH),
/* harmony export */   N_: () => (/* binding */ artifactValues),
/* harmony export */   pI: () => (/* binding */ runFacts)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14761);
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60329);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6383);



function runFacts(outcome) {
    const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(outcome);
    return {
        label: outcome.label,
        flowFile: outcome.flowFile,
        flowName: outcome.flowName ?? null,
        runId: outcome.runId ?? null,
        pathspec: outcome.pathspec ?? null,
        metadata: outcome.metadata ?? null,
        ...(outcome.orchestratorUrl === undefined ? {} : { orchestratorUrl: outcome.orchestratorUrl }),
        ...(outcome.stepName === undefined ? {} : { stepName: outcome.stepName }),
        ...(outcome.taskId === undefined ? {} : { taskId: outcome.taskId }),
        status: outcome.status,
        exitCode: outcome.exitCode ?? null,
        signal: outcome.signal ?? null,
        startedAt: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(outcome)?.toISOString() ?? null,
        finishedAt: outcome.finishedAt?.toISOString() ?? null,
        durationSeconds: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .durationSeconds */ .o8)(outcome) ?? null,
        originRunId: outcome.originRunId ?? null,
        metaflowVersion: outcome.details?.metaflowVersion ?? null,
        parameters: shortValues(outcome.details?.parameters ?? outcome.parameters),
        tags: outcome.details?.tags ?? outcome.tags,
        artifacts: artifactValues(outcome),
        ...baseFacts(outcome),
        failure: failure
            ? {
                reason: failure.reason,
                step: failure.stepName ?? null,
                task: failure.taskId ?? null,
                message: failure.message,
            }
            : null,
        error: outcome.error ? { name: outcome.error.name, message: outcome.error.message } : null,
        ...hookFacts(outcome),
    };
}
/** In bytes; longer values are left out. All outputs of a job may have 1 MiB together, an environment variable 128 KiB. */
const MAX_VALUE_LENGTH = 64 * 1024;
/** The requested artifacts as JSON values, without those that are too long for an output. */
function artifactValues(outcome) {
    return shortValues(outcome?.details?.artifacts ?? {});
}
function baseFacts({ details }) {
    if (!details?.base)
        return {};
    const { pathspec = null, artifacts, problem } = details.base;
    return { base: { pathspec, artifacts: shortValues(artifacts), ...(problem !== undefined && { problem }) } };
}
function hookFacts({ details }) {
    if (!details?.failedHooks)
        return {};
    return { failedHooks: details.failedHooks.map((hook) => ({ name: hook.name, message: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .hookText */ .P3)(hook) })) };
}
function jsonBytes(value) {
    return Buffer.byteLength(JSON.stringify(value));
}
function shortValues(values) {
    const short = Object.entries((0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonValues */ .RO)(values)).filter(([, value]) => jsonBytes(value) <= MAX_VALUE_LENGTH);
    return Object.fromEntries(short);
}
//# sourceMappingURL=run-facts.js.map

/***/ }),

/***/ 5886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Se: () => (/* binding */ parseMatrixRecord),
/* harmony export */   c3: () => (/* binding */ hasSeveralSteps),
/* harmony export */   qW: () => (/* binding */ latestAttempts),
/* harmony export */   uq: () => (/* binding */ countJobs)
/* harmony export */ });
/* harmony import */ var _client_own_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4122);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23857);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92866);
/* harmony import */ var _outcome_json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60329);
/* harmony import */ var _client_grouped_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48256);




const MAX_RECORD_BYTES = 32 * 1024 * 1024;
/** A run has about ten, and at most fifty thousand for each artifact. */
const MAX_PARTS = 1_000_000;
/** GitHub's names are shorter, even with the jobs that call the workflow, and so are URLs. */
const MAX_NAME_LENGTH = 2_000;
const MAX_MATRIX_NAMES = 100;
const STATUSES = [
    'running',
    'successful',
    'failed',
    'timeout',
    'cancelled',
];
/**
 * Reads a record; `undefined` if the text is not one, whatever it is.
 * @param budget how many parts several records together may have; it is reduced, and a record that exceeds it does not count. Default: no
 * limit
 */
function parseMatrixRecord(text, budget = { parts: Infinity }) {
    if (text.length > MAX_RECORD_BYTES)
        return undefined;
    try {
        const spend = (parts) => {
            budget.parts -= parts;
        };
        return record((0,_client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseForeignJson */ .Y)(text, Math.min(MAX_PARTS, budget.parts), spend));
    }
    catch {
        return undefined;
    }
}
/**
 * The records from each job's highest attempt; jobs are in the order of their first records. GitHub re-runs whole jobs, so a step that has no
 * record from that attempt was skipped. If only some of several jobs that look the same were re-run, their records replace the same number of
 * earlier ones, step by step.
 */
function latestAttempts(records) {
    return alikeJobs(records).flatMap((alike) => {
        const ofAttempt = [...(0,_client_grouped_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupedBy */ .m)(alike, ({ attempt }) => attempt)].sort(([a], [b]) => a - b);
        return ofAttempt.reduce((known, [, fresh]) => (jobsIn(fresh) < jobsIn(known) ? partlyReplaced(known, fresh) : fresh), []);
    });
}
/** The number of jobs that left these records, if each of a job's steps left at most one. */
function countJobs(records) {
    return alikeJobs(records).reduce((count, alike) => count + jobsIn(alike), 0);
}
/** Whether several steps of one job left records, which only their names tell apart. */
function hasSeveralSteps(records) {
    return alikeJobs(records).some((alike) => bySteps(alike).size > 1);
}
/** The records of each job, or of each group of jobs that look the same. */
function alikeJobs(records) {
    const alike = (0,_client_grouped_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupedBy */ .m)(records, ({ job, id, matrix }) => {
        const sorted = Object.entries(matrix).sort(([a], [b]) => (a < b ? -1 : 1));
        return JSON.stringify([job, id, sorted]);
    });
    return [...alike.values()];
}
/** The number of jobs, all looking the same, that left these records. */
function jobsIn(alike) {
    return Math.max(0, ...[...bySteps(alike).values()].map(({ length }) => length));
}
function bySteps(alike) {
    return (0,_client_grouped_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupedBy */ .m)(alike, ({ step }) => step);
}
/** GitHub re-runs the failed jobs, or all, so unsuccessful ones are replaced first. */
function partlyReplaced(known, fresh) {
    const ofStep = bySteps(fresh);
    const replaced = [...bySteps(known)].flatMap(([step, alike]) => [...alike].sort((a, b) => Number(isGood(a)) - Number(isGood(b))).slice(0, ofStep.get(step)?.length ?? 0));
    const isReplaced = new Set(replaced);
    return [...known.filter((record) => !isReplaced.has(record)), ...fresh];
}
function isGood({ runs }) {
    return runs.every(({ status }) => status === 'successful');
}
function record(value) {
    const { version, job, id, step, matrix, attempt, logs, runs } = fields(value);
    if (version !== 1)
        throw new TypeError('a record of another version');
    if (!Number.isSafeInteger(attempt) || attempt < 1)
        throw new TypeError('no attempt');
    if (!Array.isArray(runs))
        throw new TypeError('no runs');
    return {
        version,
        job: name(job),
        ...(id === undefined ? {} : { id: name(id) }),
        step: name(step),
        matrix: matrixOf(fields(matrix)),
        attempt: attempt,
        logs: logs === null ? null : { name: name(fields(logs)['name']), url: nameOrNull(fields(logs)['url']) },
        runs: runs.map(run),
    };
}
/** A job has a few values with short names; each name becomes a column, by which rows are sorted. */
function matrixOf(matrix) {
    const names = Object.keys(matrix);
    if (names.length > MAX_MATRIX_NAMES)
        throw new TypeError('too many names');
    names.forEach(name);
    return matrix;
}
function run(value) {
    const given = fields(value);
    const { label, pathspec, status, durationSeconds, failure, numbers } = given;
    if (typeof status !== 'string' || !STATUSES.includes(status))
        throw new TypeError('no status');
    const artifacts = fields(given['artifacts']);
    if (Array.isArray(numbers))
        (0,_outcome_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .restoreNumbers */ .JE)(artifacts, numbers.filter(isPath));
    return {
        ...passedOn(given),
        label: string(label),
        pathspec: pathspec === null ? null : checked(_client_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isPathspec */ .hA, pathspec),
        status: status,
        durationSeconds: typeof durationSeconds === 'number' ? durationSeconds : null,
        artifacts,
        failure: failure === null ? null : failureOf(fields(failure)),
    };
}
const isPath = (value) => Array.isArray(value) && value.length > 0;
const isText = (value) => typeof value === 'string';
const isNumber = (value) => typeof value === 'number';
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const orNull = (isValid) => (value) => value === null || isValid(value);
const isNamedMessage = (value) => isObject(value) && ['name', 'message'].every((key) => isText(value[key]));
/** In the same order as in a run. */
const PASSED_ON = {
    flowFile: isText,
    flowName: orNull(_client_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isIdentifier */ ._5),
    runId: orNull(_client_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isIdentifier */ ._5),
    metadata: orNull(isText),
    orchestratorUrl: isText,
    stepName: _client_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isIdentifier */ ._5,
    taskId: _client_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isIdentifier */ ._5,
    exitCode: orNull(isNumber),
    signal: orNull(isText),
    startedAt: orNull(isText),
    finishedAt: orNull(isText),
    originRunId: orNull(_client_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isIdentifier */ ._5),
    metaflowVersion: orNull(_client_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isVersion */ .lF),
    parameters: isObject,
    tags: (value) => Array.isArray(value) && value.every(isText),
    base: (value) => isObject(value) &&
        orNull(_client_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isPathspec */ .hA)(value['pathspec']) &&
        isObject(value['artifacts']) &&
        ['undefined', 'string'].includes(typeof value['problem']),
    error: orNull(isNamedMessage),
    failedHooks: (value) => Array.isArray(value) && value.every(isNamedMessage),
};
/** A detail that no report shows does not invalidate its run: if it is malformed, it is omitted. */
function passedOn(given) {
    return Object.fromEntries(Object.entries(PASSED_ON).flatMap(([name, isValid]) => isValid((0,_client_own_value_js__WEBPACK_IMPORTED_MODULE_4__/* .ownValue */ .e)(given, name)) ? [[name, given[name]]] : []));
}
function failureOf({ reason, step, task, message }) {
    return {
        // Nothing depends on it, so an unknown one is shown like any other.
        reason: string(reason),
        step: step === null ? null : checked(_client_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isIdentifier */ ._5, step),
        task: task === null ? null : checked(_client_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isIdentifier */ ._5, task),
        message: string(message),
    };
}
function fields(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new TypeError('no object');
    return value;
}
function string(value) {
    if (typeof value !== 'string')
        throw new TypeError('no text');
    return value;
}
function name(value) {
    const text = string(value);
    if (text.length > MAX_NAME_LENGTH)
        throw new TypeError('no name');
    return text;
}
/** Whatever becomes part of outputs is checked as it is for a run of our own. */
function checked(isValid, value) {
    if (!isValid(value))
        throw new TypeError('no name of Metaflow’s');
    return value;
}
function nameOrNull(value) {
    return value === null ? null : name(value);
}
//# sourceMappingURL=matrix-record.js.map

/***/ })

};

//# sourceMappingURL=4791.index.js.map