export const id = 6793;
export const ids = [6793];
export const modules = {

/***/ 17511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recordedBase: () => (/* binding */ recordedBase)
});

// EXTERNAL MODULE: ./build/report/matrix-record.js
var matrix_record = __webpack_require__(5886);
// EXTERNAL MODULE: ./build/action/artifacts/artifact-name.js
var artifact_name = __webpack_require__(85373);
// EXTERNAL MODULE: ./build/action/artifacts/artifact-source.js
var artifact_source = __webpack_require__(85651);
// EXTERNAL MODULE: ./build/action/github/rest-api.js
var rest_api = __webpack_require__(56176);
// EXTERNAL MODULE: ./build/action/matrix/matrix-records.js
var matrix_records = __webpack_require__(84791);
// EXTERNAL MODULE: ./build/action/links/events-of-branch.js
var events_of_branch = __webpack_require__(51601);
// EXTERNAL MODULE: ./build/action/network/fetch-answer.js
var fetch_answer = __webpack_require__(21237);
;// CONCATENATED MODULE: ./build/action/base/good-workflow-runs.js



const PER_PAGE = 50;
const MAX_PAGES = 5;
/** A page of fifty is about a mebibyte. */
const MAX_PAGE_BYTES = 16 * 1024 * 1024;
/**
 * The successful runs of this workflow on a branch, newest first, without the current one.
 * @throws {AnswerError} the REST API's answer
 */
async function* goodWorkflowRuns(env, access, branch, signal) {
    const { repository, common } = (0,rest_api/* restApi */.XH)(env, access);
    const [, file] = /\/workflows\/([^/@]+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '') ?? [];
    if (file === undefined)
        throw new Error('GITHUB_WORKFLOW_REF does not name the file of this workflow');
    const known = new Set([Number(env['GITHUB_RUN_ID'])]);
    for (let page = 1; page <= MAX_PAGES; page += 1) {
        const query = `branch=${encodeURIComponent(branch)}&status=success&exclude_pull_requests=true&per_page=${PER_PAGE}&page=${page}`;
        const address = `${repository}/actions/workflows/${encodeURIComponent(file)}/runs?${query}`;
        const answer = await (0,fetch_answer/* fetchJson */.x6)(address, { ...common, maxBytes: MAX_PAGE_BYTES, signal });
        const listed = Array.isArray(answer['workflow_runs']) ? answer['workflow_runs'] : [];
        const good = listed.slice(0, PER_PAGE).flatMap((run) => (isGood(run, branch) ? [run.id] : []));
        for (const id of good.sort((a, b) => b - a)) {
            // A server without paging returns the same page again.
            if (!known.has(id))
                yield id;
            known.add(id);
        }
        if (listed.length < PER_PAGE)
            return;
    }
}
/** A server may ignore the filters. */
function isGood(value, branch) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { id, event, conclusion, head_branch: head, repository, head_repository: from, } = value;
    const isOwn = typeof from?.full_name === 'string' && from.full_name === repository?.full_name;
    const isOfBranch = head === branch && events_of_branch/* EVENTS_OF_BRANCH */.p.some((known) => known === event);
    return Number.isSafeInteger(id) && isOwn && conclusion === 'success' && isOfBranch;
}

;// CONCATENATED MODULE: ./build/action/base/recorded-base.js






/** How many workflow runs' artifacts are listed: a job may be missing from some of them, and artifacts expire. */
const MAX_WORKFLOW_RUNS = 10;
/** How many records of one step are read per workflow run: there is one for each attempt and for each job that looks the same. */
const MAX_RECORDS = 20;
/** Limits for all these records together: unpacked bytes, and values. */
const BUDGET = { bytes: 64 * 1024 * 1024, parts: 1_000_000 };
/**
 * Finds base runs in the records that this same step uploaded in the branch's newest successful workflow run. The first run to ask finds
 * them for all runs of the step; if that fails, the next one tries again, because it may ask hours later.
 */
function recordedBase(query) {
    let newest;
    return async ({ label, flowName = '' }, signal) => {
        newest ??= newestRecord(query, signal).catch((error) => {
            newest = undefined;
            throw error;
        });
        const found = await newest;
        return typeof found === 'string' ? found : runOf(found, label, flowName);
    };
}
function runOf({ workflowRun, record }, label, flowName) {
    const named = record.runs.find((run) => run.label === label);
    const { pathspec = null, status, artifacts = {} } = named ?? {};
    if (status !== 'successful' || pathspec === null || !pathspec.startsWith(`${flowName}/`))
        return `the record of this step in workflow run ${workflowRun} has no successful run of ${flowName} named "${label}"`;
    return { pathspec, artifacts };
}
async function newestRecord({ env, branch, identity, token }, signal) {
    const access = (0,rest_api/* accessOf */.YK)(env, token);
    if (!access)
        return `runs of ${branch} that were made on other machines are found by the records that their jobs uploaded: for that, ${ADVICE}`;
    try {
        let count = 0;
        for await (const id of goodWorkflowRuns(env, access, branch, signal)) {
            const found = await recordIn(id, { env, access, identity, signal });
            if (found !== undefined)
                return found;
            if ((count += 1) === MAX_WORKFLOW_RUNS)
                break;
        }
        return count === 0
            ? `this workflow has no earlier successful run on ${branch}`
            : `none of the last ${count} successful runs of this workflow on ${branch} has a record of this step: it may have expired, or the step has another name, matrix or id there`;
    }
    catch (error) {
        if (!(0,rest_api/* isRefusal */.vu)(error))
            throw error;
        const advice = error.status === 401 ? 'the token in the input "github-token" is not valid' : ADVICE;
        return `the workflow runs of ${branch} cannot be read (the REST API answered ${error.status}): ${advice}`;
    }
}
const ADVICE = 'set the input "github-token" to "${{ github.token }}", and give the job the permission "actions: read"';
/** @returns the step's record from its last attempt; the reason why none can be used; or `undefined` if there is none */
async function recordIn(workflowRun, { env, access, identity, signal }) {
    const source = (0,artifact_source/* restSource */["if"])(env, { ...access, workflowRunId: workflowRun });
    const { artifacts } = await source.list(signal);
    const prefix = (0,artifact_name/* attemptPrefix */.eB)('report', identity);
    const left = artifacts.filter(({ name, isExpired }) => !isExpired && (0,artifact_name/* attemptIn */.XZ)(name, prefix) !== undefined);
    const budget = { ...BUDGET };
    const records = [];
    for (const artifact of oneOfEach(left).slice(0, MAX_RECORDS)) {
        const { name } = artifact;
        const { record, reason } = await (0,matrix_records/* readRecord */.aE)({ name, from: [[source, artifact]] }, budget, signal);
        signal.throwIfAborted();
        if (!record)
            return `the record of this step in workflow run ${workflowRun} cannot be used: ${reason}`;
        records.push(record);
    }
    const [record, ...others] = (0,matrix_record/* latestAttempts */.qW)(records);
    if (others.length > 0)
        return `workflow run ${workflowRun} has several jobs that look like this one: give each an "id"`;
    return record && { workflowRun, record };
}
/** A step may have uploaded its record twice. The newest come first. */
function oneOfEach(artifacts) {
    const sorted = [...artifacts].sort((a, b) => a.id - b.id);
    const ofStep = new Map(sorted.map((artifact) => [(0,artifact_name/* firstNameOf */.ry)(artifact.name), artifact]));
    return [...ofStep.values()].reverse();
}
//# sourceMappingURL=recorded-base.js.map

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

/***/ })

};

//# sourceMappingURL=6793.index.js.map