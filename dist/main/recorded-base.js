export const id = 7511;
export const ids = [7511];
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
/** A page of fifty is about a mebibyte. */
const LONGEST_PAGE = 16 * 1024 * 1024;
/**
 * The events that run the branch's own code. A pull request may come from a branch with the same name, especially in a fork; and a comment
 * or another workflow run can start a workflow on the default branch that checks out proposed code.
 */
const EVENTS = ['push', 'schedule', 'workflow_dispatch'];
/**
 * The successful runs of this workflow on a branch, newest first, without the current one.
 * @throws {AnswerError} the REST API's answer
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
    return (Number.isSafeInteger(id) && isOwn && conclusion === 'success' && head === branch && EVENTS.includes(event));
}

;// CONCATENATED MODULE: ./build/action/base/recorded-base.js







/** How many workflow runs' artifacts are listed: a job may be missing from some of them, and artifacts expire. */
const MOST_WORKFLOW_RUNS = 10;
/** How many records of one step are read per workflow run: there is one for each attempt and for each job that looks the same. */
const MOST_RECORDS = 20;
/** Limits for all these records together: unpacked bytes, and values. */
const BUDGET = { bytes: 64 * 1024 * 1024, parts: 1_000_000 };
/**
 * Finds base runs in the records that this same step uploaded in the branch's newest successful workflow run. The first run to ask finds
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
/** @returns the step's record from its last attempt; the reason why none can be used; or `undefined` if there is none */
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
/** A step may have uploaded its record twice. The newest come first. */
function oneOfEach(artifacts) {
    const sorted = [...artifacts].sort((a, b) => a.id - b.id);
    const ofStep = new Map(sorted.map((artifact) => [(0,artifact_name/* firstNameOf */.ry)(artifact.name), artifact]));
    return [...ofStep.values()].reverse();
}
//# sourceMappingURL=recorded-base.js.map

/***/ }),

/***/ 4791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T3: () => (/* binding */ readRecords),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   hc: () => (/* binding */ ADVICE)
/* harmony export */ });
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6800);
/* harmony import */ var _report_matrix_record_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5886);
/* harmony import */ var _artifacts_artifact_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5373);
/* harmony import */ var _artifacts_artifact_service_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9271);
/* harmony import */ var _artifacts_artifact_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5651);
/* harmony import */ var _artifacts_zip_entry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2765);
/* harmony import */ var _step_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8585);







/** How many records are downloaded at once. */
const AT_ONCE = 8;
/** Artifacts that are larger, or unpack to more, are not downloaded: whatever their name, they are not records. */
const MOST_PACKED_BYTES = 8 * 1024 * 1024;
const MOST_UNPACKED_BYTES = 32 * 1024 * 1024;
/** Limit for all records together. All of them are in memory at once, at two bytes per character and a few hundred per part. */
const MOST_BYTES = 128 * 1024 * 1024;
const MOST_PARTS = 2_000_000;
/**
 * Reads the records that this workflow run's jobs uploaded: from the results service, and, with a token, from the REST API if the service
 * does not provide them. Anything in the workflow may have uploaded an artifact with such a name, so a bad one must not affect the others,
 * or use much memory.
 * @param signal aborts the reading; a warning lists what was not read by then
 * @throws {UsageError} if nothing can be listed
 */
async function readRecords(env, token, signal) {
    const own = (0,_artifacts_artifact_service_js__WEBPACK_IMPORTED_MODULE_0__/* .hasArtifactService */ .o)(env) ? (0,_artifacts_artifact_source_js__WEBPACK_IMPORTED_MODULE_1__/* .resultsSource */ .Wu)(env) : undefined;
    const workflowRun = (0,_artifacts_artifact_source_js__WEBPACK_IMPORTED_MODULE_1__/* .ownWorkflowRun */ .bA)(env, token);
    const rest = workflowRun && (0,_artifacts_artifact_source_js__WEBPACK_IMPORTED_MODULE_1__/* .restSource */ ["if"])(env, workflowRun);
    if (!own && !rest)
        throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb('Input "command": there is nothing to report, because this runner has no artifact service.');
    const { offers, unrecorded, ...list } = await listed(env, own, rest, signal);
    const found = [];
    const waiting = offers.entries();
    const budget = { bytes: MOST_BYTES, parts: MOST_PARTS };
    const work = async () => {
        for (const [at, offer] of waiting)
            found[at] = await readRecord(offer, budget, signal);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
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
        throw unlisted([ofService, ofRest], rest !== undefined);
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
        const reason = `its step left the logs ${name}, but no report`;
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
function unlisted(tried, hasToken) {
    const reasons = tried.flatMap((one) => one?.error?.message ?? []).join('; ');
    const advice = hasToken ? 'Does the job have the permission "actions: read"?' : ADVICE;
    return new _runner_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`Input "command": the artifacts of this workflow run cannot be listed, so there is nothing to report: ${reasons}. ${advice}`);
}
const ADVICE = 'To read them through the REST API, set the input "github-token" to "${{ github.token }}" and give the job the permission "actions: read".';
/** Reads a record from any source that has it. @param budget for this record and the following ones; it is reduced */
async function readRecord({ name, from }, budget, signal) {
    const reasons = new Set();
    for (const [source, artifact] of from) {
        try {
            if (artifact.size > MOST_PACKED_BYTES)
                throw new Error(`it has ${artifact.size} bytes, too many for a report`);
            const archive = await source.download(artifact, MOST_PACKED_BYTES, signal);
            const most = Math.min(MOST_UNPACKED_BYTES, Math.max(1, budget.bytes));
            const text = (0,_artifacts_zip_entry_js__WEBPACK_IMPORTED_MODULE_4__/* .unpackedEntry */ .O)(archive, isRecordFile, most);
            budget.bytes -= text?.length ?? 0;
            const record = text && (0,_report_matrix_record_js__WEBPACK_IMPORTED_MODULE_5__/* .parseMatrixRecord */ .S)(text.toString('utf8'), budget);
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
const MOST_SHOWN = 100;
function shownStep({ job, step, attempt }) {
    const named = [job, step].map((name) => JSON.stringify(name.slice(0, MOST_SHOWN)));
    return `job ${named[0]}, step ${named[1]}, attempt ${attempt}`;
}
/** The file is in a folder named like the artifact; older versions uploaded it without a folder. */
function isRecordFile(path) {
    const [file, ...folders] = path.split('/').reverse();
    return file === _step_record_js__WEBPACK_IMPORTED_MODULE_6__/* .RECORD_FILE */ .lt && folders.length <= 1;
}
/**
 * Steps without a record, except those that a later attempt replaced: GitHub re-runs the failed jobs, or all. Among steps that look the
 * same, those known to have failed are replaced first, and those known to be successful last.
 */
function missingOf(found) {
    const alike = new Map();
    for (const one of found) {
        const { prefix, attempt } = (0,_artifacts_artifact_name_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptOfName */ .OI)('report', one.name) ?? { prefix: one.name, attempt: 1 };
        alike.set(prefix, [...(alike.get(prefix) ?? []), { attempt, one }]);
    }
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

/***/ 8585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pe: () => (/* binding */ recordText),
/* harmony export */   lt: () => (/* binding */ RECORD_FILE),
/* harmony export */   rh: () => (/* binding */ writeRecord)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(361);
/* harmony import */ var _outcome_run_facts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6368);
/* harmony import */ var _step_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5016);





/** The name of a record's file in its artifact. */
const RECORD_FILE = 'report.json';
/** What this step saves for a later report job. */
function recordText(outcomes, { job, step, id, matrix, attempt }, logs) {
    const record = {
        version: 1,
        ...{ job, step, id, attempt },
        matrix: (0,_step_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .matrixOf */ .lQ)(matrix) ?? {},
        logs: logs ? { name: logs.name, url: logs.url ?? null } : null,
        runs: outcomes.map(_outcome_run_facts_js__WEBPACK_IMPORTED_MODULE_3__/* .runFacts */ .pI),
    };
    return JSON.stringify(record);
}
/** Writes the record to a new directory; anything that a flow put in its place is removed. @throws {Error} from the system */
function writeRecord(directory, record) {
    (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .removeOwn */ .LO)(directory);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true });
    (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeOwnFile */ .OP)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, RECORD_FILE), record);
}
//# sourceMappingURL=step-record.js.map

/***/ }),

/***/ 6383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   l9: () => (/* binding */ decisive),
/* harmony export */   o8: () => (/* binding */ durationSeconds)
/* harmony export */ });
/** When it started; `undefined` if there never was a run or a spun task. */
function startOf({ startedAt, pathspec, status }) {
    return pathspec === undefined && status !== 'running' ? undefined : startedAt;
}
function durationSeconds({ startedAt, finishedAt }) {
    return finishedAt && (finishedAt.getTime() - startedAt.getTime()) / 1000;
}
/**
 * The outcome that represents several: the first that failed or timed out; otherwise the first that was cancelled,
 * since another one's failure may have cancelled it; otherwise the first.
 */
function decisive(outcomes) {
    const unsuccessful = outcomes.filter(({ status }) => status !== 'successful');
    return unsuccessful.find(({ status }) => status !== 'cancelled') ?? unsuccessful[0] ?? outcomes[0];
}
//# sourceMappingURL=outcome.js.map

/***/ }),

/***/ 6368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N_: () => (/* binding */ artifactValues),
/* harmony export */   PE: () => (/* binding */ LONGEST_VALUE),
/* harmony export */   pI: () => (/* binding */ runFacts)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4761);
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(329);
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
    };
}
/** In bytes; longer values are left out. All outputs of a job may have 1 MiB together, an environment variable 128 KiB. */
const LONGEST_VALUE = 64 * 1024;
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
function jsonBytes(value) {
    return Buffer.byteLength(JSON.stringify(value));
}
function shortValues(values) {
    const short = Object.entries((0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonValues */ .R)(values)).filter(([, value]) => jsonBytes(value) <= LONGEST_VALUE);
    return Object.fromEntries(short);
}
//# sourceMappingURL=run-facts.js.map

/***/ })

};

//# sourceMappingURL=7511.index.js.map