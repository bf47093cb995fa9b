export const id = 8833;
export const ids = [8833,4761];
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

/***/ }),

/***/ 86164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ flowGraph),
/* harmony export */   t: () => (/* binding */ lastStep)
/* harmony export */ });
/**
 * How many steps, transitions and decorators there may be altogether: a flow has some hundred. A pickle takes a few bytes to use the same
 * long list for a thousand steps.
 */
const MAX_PARTS = 200_000;
/**
 * Parses the artifact `_graph_info`, which every run of Metaflow 2.0 or newer has; older versions lack some of its facts. `undefined` for
 * anything that is not the graph of a flow. Only texts count as names: other values may be far longer as texts than they are in memory.
 */
function flowGraph(info) {
    const { steps, parameters, file, start_step: startStep, end_step: endStep } = fields(info);
    if (steps === undefined)
        return undefined;
    const all = Object.entries(fields(steps)).map(([name, step]) => [name, fields(step)]);
    let parts = all.length;
    for (const [, { next, decorators }] of all)
        parts += list(next).length + list(decorators).length;
    if (parts > MAX_PARTS)
        return undefined;
    const declared = list(parameters).map(fields);
    return {
        steps: inOrder(all.map(([name, step]) => graphStep(name, step, file))),
        startStep: textOf(startStep),
        endStep: textOf(endStep),
        parameters: texts(declared.map(({ name }) => name)),
        configs: texts(declared.filter(({ type }) => type === 'Config').map(({ name }) => name)),
    };
}
/** Metaflow lists the steps of each branch of a switch up to the end, so that the first branch has the steps that all of them lead to. */
function inOrder(steps) {
    const before = new Map(steps.map(({ name }) => [name, []]));
    for (const step of steps)
        for (const name of step.next)
            before.get(name)?.push(step);
    const seen = new Set();
    const ordered = new Set();
    const open = [...steps].reverse();
    for (let step = open.at(-1); step; step = open.at(-1)) {
        if (seen.has(step))
            ordered.add(step);
        if (ordered.has(step))
            open.pop();
        else {
            seen.add(step);
            for (const one of before.get(step.name)?.toReversed() ?? [])
                if (!seen.has(one))
                    open.push(one);
        }
    }
    return [...ordered];
}
/** The name of the step that a flow ends with; Metaflow's default, `end`, if the graph is unknown. */
function lastStep(graph) {
    const lastStep = graph?.steps.find(({ type, next }) => type === 'end' || next.length === 0);
    return graph?.endStep ?? lastStep?.name ?? 'end';
}
function graphStep(name, step, flowFile) {
    const { type, next, doc, line, source_file: source, foreach_artifact: foreach, decorators } = step;
    return {
        name,
        type: textOf(type) ?? '',
        next: texts(list(next)),
        doc: textOf(doc) ?? '',
        file: textOf(source) ?? textOf(flowFile),
        line: typeof line === 'number' ? line : undefined,
        foreachArtifact: textOf(foreach),
        decorators: list(decorators).map((decorator) => {
            const { name: decoratorName, attributes } = fields(decorator);
            return { name: textOf(decoratorName) ?? '', attributes: fields(attributes) };
        }),
    };
}
function fields(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function texts(values) {
    return values.filter((value) => typeof value === 'string');
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}
//# sourceMappingURL=flow-graph.js.map

/***/ }),

/***/ 14761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ox: () => (/* binding */ failedTasks),
/* harmony export */   P3: () => (/* binding */ hookText),
/* harmony export */   UZ: () => (/* binding */ attemptBeforeCatch),
/* harmony export */   WN: () => (/* binding */ hasFailed),
/* harmony export */   ay: () => (/* binding */ reasonWithoutRun),
/* harmony export */   cx: () => (/* binding */ attemptFailure),
/* harmony export */   dN: () => (/* binding */ crashText),
/* harmony export */   failureLine: () => (/* binding */ failureLine),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   iJ: () => (/* binding */ exitText),
/* harmony export */   rz: () => (/* binding */ hasFinished),
/* harmony export */   ui: () => (/* binding */ isUnfinished)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86164);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6800);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89991);
/* harmony import */ var _exception_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8444);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6383);





const { signals } = node_os__WEBPACK_IMPORTED_MODULE_0__.constants;
/** `undefined` for a run that was successful, or is still executing. */
function failureOf(outcome) {
    const { status, details } = outcome;
    if (status === 'successful' || status === 'running')
        return undefined;
    if (status === 'timeout') {
        const isStartTimeout = outcome.error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .StartInterruptedError */ .nk && outcome.error.details.startTimeoutMs !== undefined;
        return { reason: status, message: isStartTimeout ? outcome.error.message : timeoutText(outcome) };
    }
    if (status === 'cancelled')
        return { reason: status, message: 'It was cancelled.' };
    if (outcome.error) {
        const { error } = outcome;
        const stepName = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .stoppedStep */ .Su)(outcome);
        return {
            reason: reasonOf(error, outcome),
            message: error.message,
            ...(stepName !== undefined && { stepName }),
        };
    }
    const task = failedTasks(outcome)[0];
    if (task)
        return { ...taskFailure(task), stepName: task.stepName, taskId: task.taskId };
    const tripped = details?.gates.filter((gate) => gate.tripped) ?? [];
    if (outcome.exitCode === 0 && tripped.length > 0) {
        const reasons = tripped.map(({ condition, problem, source }) => source === undefined ? condition : `${condition}: ${problem}`);
        return { reason: 'gate', message: reasons.join(', ') };
    }
    const end = outcome.exitCode === 0 && details && lacksEnd(details.history)
        ? (0,_client_index_js__WEBPACK_IMPORTED_MODULE_3__/* .lastStep */ .t)(details.history.graph)
        : undefined;
    const what = end === undefined ? '' : `, but its last step, ${end}, was not executed`;
    return { reason: 'flow-error', message: `The flow's process ended with ${exitText(outcome)}${what}.` };
}
function timeoutText({ stepAwaitingInput: step }) {
    if (step === undefined)
        return 'It timed out.';
    return `It timed out while the step "${step}" waited for input. Nothing answers input(), breakpoint() or a program's question here: use a Parameter.`;
}
/** The first line of that which says something. */
function failureLine(outcome) {
    const failure = failureOf(outcome);
    return failure && (0,_exception_text_js__WEBPACK_IMPORTED_MODULE_4__/* .linesOf */ .Dx)(failure.message)[0];
}
function reasonOf(error, { runId }) {
    return runId === undefined ? reasonWithoutRun(error) : 'flow-error';
}
/** What an error says about why there was no run. */
function reasonWithoutRun(error) {
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .FlowFileError */ .pJ && !error.details.isMissing)
        return 'invalid-flow';
    return error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb ? 'invalid-input' : 'not-started';
}
/** Tasks that failed for good, in the order in which they failed. */
function failedTasks({ details, status }) {
    const failed = details?.history.tasks.filter((task) => hasFailed(task, status)) ?? [];
    return failed.sort((a, b) => endOf(a) - endOf(b));
}
/**
 * Whether a task failed for good: with an exception, or by losing its process. A task that Metaflow interrupted has
 * not, nor has one that ended without an exception in a run that was cancelled or timed out.
 */
function hasFailed(task, runStatus) {
    const last = task.attempts.at(-1);
    if (!last || last.ok === true || last.interrupted)
        return false;
    if (last.exception)
        return true;
    if (runStatus === 'cancelled' || runStatus === 'timeout')
        return false;
    return last.ok === false || (last.returnCode !== undefined && last.returnCode !== 0);
}
/**
 * Whether Metaflow considers the last step, and so the run, not successful, whatever the exit code: `sys.exit(0)` ends
 * a task's process before Metaflow has finished the task, and after the last task nothing notices that its results are
 * missing. A run that never reached its last step is not successful either, such as one resumed with `--clone-only`.
 */
function isUnfinished(history) {
    return tasksOfEnd(history).some((task) => hasFailed(task, 'successful')) || lacksEnd(history);
}
function tasksOfEnd({ graph, tasks }) {
    const end = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_3__/* .lastStep */ .t)(graph);
    return tasks.filter(({ stepName }) => stepName === end);
}
/** Whether the last step, if known, never began. */
function lacksEnd(history) {
    return history.graph !== undefined && history.leftOut === undefined && tasksOfEnd(history).length === 0;
}
/** Whether a run has nothing left to execute: it was successful, or only a gate failed it. */
function hasFinished({ exitCode, details }) {
    return exitCode === 0 && !(details && isUnfinished(details.history));
}
function taskFailure(task) {
    const last = task.attempts.at(-1);
    return { reason: last?.exception ? 'task-exception' : 'task-crashed', message: attemptFailure(last).text };
}
function attemptFailure(attempt) {
    const { exception, printedTraceback: stacktrace } = attempt ?? {};
    if (exception)
        return { text: (0,_exception_text_js__WEBPACK_IMPORTED_MODULE_4__/* .exceptionText */ .P5)(exception), traceback: exception };
    return { text: crashText(attempt), traceback: stacktrace === undefined ? undefined : { stacktrace } };
}
/**
 * The attempt that `@catch` handled, if it raised no exception: `@catch` then only records that something must have
 * gone wrong in the environment, even if the step had set an artifact that cannot be stored.
 */
function attemptBeforeCatch({ caught, attempts }) {
    const isUnknown = caught?.type === 'metaflow.plugins.catch_decorator.FailureHandledByCatch';
    return isUnknown ? attempts.findLast(({ ok }) => ok !== true) : undefined;
}
/**
 * What ended a process that raised no exception.
 * @param isLocated whether the place of a crash is known
 */
function crashText(attempt, isLocated = false) {
    if (attempt?.explanation !== undefined)
        return attempt.explanation;
    const code = attempt?.returnCode;
    if (code === undefined)
        return 'Its process ended without an exception.';
    if (code === 0)
        return 'Its process ended with exit code 0 before Metaflow had finished the task.';
    if (code > 0)
        return `Its process ended with exit code ${code}, without an exception.`;
    const signal = Object.entries(signals).find(([, number]) => number === -code)?.[0] ?? `signal ${-code}`;
    const isCrash = !isLocated && _runner_index_js__WEBPACK_IMPORTED_MODULE_5__/* .CRASH_SIGNALS */ .E6.some((one) => one === signal);
    const cause = signal === 'SIGKILL' ? ', as happens when memory runs out' : isCrash ? NATIVE_CRASH : '';
    return `Its process was killed by ${signal}${cause}.`;
}
const NATIVE_CRASH = ', as happens when native code crashes: with PYTHONFAULTHANDLER=1 in its environment, Python prints the line';
/** How an `@exit_hook` function failed, in words. */
function hookText({ name, why, exception }) {
    return `The exit hook "${name}" failed: ${exception ? (0,_exception_text_js__WEBPACK_IMPORTED_MODULE_4__/* .exceptionText */ .P5)(exception) : why}`;
}
/** How a flow's process ended, e.g. `exit code 1`, or `SIGKILL (exit code 137)`. */
function exitText({ exitCode, signal }) {
    return signal ? `${signal} (exit code ${exitCode ?? '?'})` : `exit code ${exitCode ?? '?'}`;
}
function endOf(task) {
    return task.attempts.at(-1)?.finishedAt?.getTime() ?? Infinity;
}
//# sourceMappingURL=failure.js.map

/***/ }),

/***/ 6383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   Su: () => (/* binding */ stoppedStep),
/* harmony export */   l9: () => (/* binding */ decisive),
/* harmony export */   o8: () => (/* binding */ durationSeconds),
/* harmony export */   rk: () => (/* binding */ gateSource)
/* harmony export */ });
/** The step at which a run stopped although no task had failed, if it is known. */
function stoppedStep({ stoppedAfter, stoppedBy }) {
    return stoppedAfter ?? stoppedBy?.stepName;
}
/** What evaluated a gate. */
function gateSource({ source }) {
    return source ?? 'fail-if';
}
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

/***/ })

};

//# sourceMappingURL=8833.index.js.map