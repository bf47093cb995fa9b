export const id = 6309;
export const ids = [6309];
export const modules = {

/***/ 7511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recordedBase: () => (/* binding */ recordedBase)
});

// EXTERNAL MODULE: ./build/report/matrix-record.js
var matrix_record = __webpack_require__(5886);
// EXTERNAL MODULE: ./build/action/artifacts/artifact-name.js
var artifact_name = __webpack_require__(5373);
// EXTERNAL MODULE: ./build/action/artifacts/artifact-source.js
var artifact_source = __webpack_require__(5651);
// EXTERNAL MODULE: ./build/action/github/rest-api.js
var rest_api = __webpack_require__(6176);
// EXTERNAL MODULE: ./build/action/matrix/matrix-records.js
var matrix_records = __webpack_require__(4791);
// EXTERNAL MODULE: ./build/action/network/answer-body.js
var answer_body = __webpack_require__(3219);
// EXTERNAL MODULE: ./build/action/network/asked.js
var asked = __webpack_require__(6118);
;// CONCATENATED MODULE: ./build/action/base/good-workflow-runs.js


const PER_PAGE = 50;
const MOST_PAGES = 5;
/** A page of fifty has about a mebibyte. */
const LONGEST_PAGE = 16 * 1024 * 1024;
/**
 * What makes a workflow run one of the branch's own code. A pull request may have a branch of the same name, in a fork above all, and a comment
 * or another workflow run may start a workflow on the default branch that checks out what somebody proposes.
 */
const EVENTS = ['push', 'schedule', 'workflow_dispatch'];
/**
 * The successful workflow runs of this workflow on a branch, the newest first, but for the one that asks.
 * @throws {AnswerError} what the REST API answers
 */
async function* goodWorkflowRuns(env, access, branch, signal) {
    const { repository, common } = (0,rest_api/* restApi */.X)(env, access);
    const [, file] = /\/workflows\/([^/@]+)@/.exec(env['GITHUB_WORKFLOW_REF'] ?? '') ?? [];
    if (file === undefined)
        throw new Error('GITHUB_WORKFLOW_REF does not name the file of this workflow');
    const known = new Set([Number(env['GITHUB_RUN_ID'])]);
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const query = `branch=${encodeURIComponent(branch)}&status=success&exclude_pull_requests=true&per_page=${PER_PAGE}&page=${page}`;
        const address = `${repository}/actions/workflows/${encodeURIComponent(file)}/runs?${query}`;
        const answer = await (0,asked/* askedForJson */.ai)(address, { ...common, mostBytes: LONGEST_PAGE, signal });
        const listed = Array.isArray(answer['workflow_runs']) ? answer['workflow_runs'] : [];
        const good = listed.slice(0, PER_PAGE).flatMap((run) => (isGood(run, branch) ? [run.id] : []));
        for (const id of good.sort((a, b) => b - a)) {
            // A server that knows no pages gives the same one again.
            if (!known.has(id))
                yield id;
            known.add(id);
        }
        if (listed.length < PER_PAGE)
            return;
    }
}
/** A server may know none of the filters. */
function isGood(value, branch) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { id, event, conclusion, head_branch: head, repository, head_repository: from, } = value;
    const isOwn = typeof from?.full_name === 'string' && from.full_name === repository?.full_name;
    return (Number.isSafeInteger(id) && isOwn && conclusion === 'success' && head === branch && EVENTS.includes(event));
}

;// CONCATENATED MODULE: ./build/action/base/recorded-base.js







/** Workflow runs whose artifacts are listed: a job may be left out of some, and artifacts expire. */
const MOST_WORKFLOW_RUNS = 10;
/** Records of one step in one workflow run: it has one for each attempt, and for each job that looks the same. */
const MOST_RECORDS = 20;
/** Of all these records together: bytes unpacked, and values. */
const BUDGET = { bytes: 64 * 1024 * 1024, parts: 1_000_000 };
/**
 * Finds base runs by the records that this very step left in the newest successful workflow run of the branch. The first run to ask finds
 * them for all runs of the step.
 */
function recordedBase(sought) {
    let asked;
    return async ({ label, flowName = '' }, signal) => {
        asked ??= newestRecord(sought, signal);
        const found = await asked;
        return typeof found === 'string' ? found : runOf(found, label, flowName);
    };
}
function runOf({ workflowRun, record }, label, flowName) {
    const named = record.runs.find((run) => run.label === label);
    const { pathspec = null, status, artifacts = {} } = named ?? {};
    if (status !== 'successful' || pathspec === null || !pathspec.startsWith(`${flowName}/`))
        return `the record of this step in workflow run ${workflowRun} has no successful run of ${flowName} that is called "${label}"`;
    return { pathspec, artifacts };
}
async function newestRecord({ env, branch, identity, token }, signal) {
    const access = (0,rest_api/* accessOf */.Y)(env, token);
    if (!access)
        return `where runs of ${branch} were made elsewhere, they are found by what their jobs left: for that, ${ADVICE}`;
    try {
        let count = 0;
        for await (const id of goodWorkflowRuns(env, access, branch, signal)) {
            const found = await recordIn(id, { env, access, identity, signal });
            if (found !== undefined)
                return found;
            if ((count += 1) === MOST_WORKFLOW_RUNS)
                break;
        }
        return count === 0
            ? `this workflow has no earlier successful run on ${branch}`
            : `none of the last ${count} successful runs of this workflow on ${branch} has a record of this step: it may have expired, or the step has another name, matrix or id there`;
    }
    catch (error) {
        if (!(error instanceof answer_body/* AnswerError */.dV) || ![401, 403, 404].includes(error.status ?? 0))
            throw error;
        if (error.waitMs !== undefined)
            throw error;
        return `the workflow runs of ${branch} cannot be read, as the REST API answers ${error.status}: ${ADVICE}`;
    }
}
const ADVICE = 'set the input "github-token" to "${{ github.token }}", and give the job the permission "actions: read"';
/** @returns the step's record of its last attempt; why there is none that can be used; or `undefined` where there is none */
async function recordIn(workflowRun, { env, access, identity, signal }) {
    const source = (0,artifact_source/* restSource */["if"])(env, { ...access, workflowRunId: workflowRun });
    const { artifacts } = await source.list(signal);
    const prefix = (0,artifact_name/* attemptPrefix */.eB)('report', identity);
    const left = artifacts.filter(({ name, isExpired }) => !isExpired && (0,artifact_name/* attemptIn */.XZ)(name, prefix) !== undefined);
    const budget = { ...BUDGET };
    const records = [];
    for (const artifact of oneOfEach(left).slice(0, MOST_RECORDS)) {
        const { name } = artifact;
        const { record, reason } = await (0,matrix_records/* readRecord */.aE)({ name, from: [[source, artifact]] }, budget, signal);
        signal.throwIfAborted();
        if (!record)
            return `the record of this step in workflow run ${workflowRun} cannot be used: ${reason}`;
        records.push(record);
    }
    const [record, ...others] = (0,matrix_record/* latestAttempts */.q)(records);
    if (others.length > 0)
        return `workflow run ${workflowRun} has several jobs that look like this one: give each an "id"`;
    return record && { workflowRun, record };
}
/** A step may have left its record twice. The newest come first. */
function oneOfEach(artifacts) {
    const sorted = [...artifacts].sort((a, b) => a.id - b.id);
    const ofStep = new Map(sorted.map((artifact) => [(0,artifact_name/* firstNameOf */.ry)(artifact.name), artifact]));
    return [...ofStep.values()].reverse();
}
//# sourceMappingURL=recorded-base.js.map

/***/ }),

/***/ 6383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   l9: () => (/* binding */ decisive),
/* harmony export */   o8: () => (/* binding */ durationSeconds)
/* harmony export */ });
/** When it was started; `undefined` for what never was a run, nor a task that was spun. */
function startOf({ startedAt, pathspec, status }) {
    return pathspec === undefined && status !== 'running' ? undefined : startedAt;
}
function durationSeconds({ startedAt, finishedAt }) {
    return finishedAt && (finishedAt.getTime() - startedAt.getTime()) / 1000;
}
/**
 * The one that stands for several: the first that failed or timed out, else the first that was cancelled, as those are that another
 * one's failure has cancelled, else the first.
 */
function decisive(outcomes) {
    const unsuccessful = outcomes.filter(({ status }) => status !== 'successful');
    return unsuccessful.find(({ status }) => status !== 'cancelled') ?? unsuccessful[0] ?? outcomes[0];
}
//# sourceMappingURL=outcome.js.map

/***/ })

};

//# sourceMappingURL=6309.index.js.map