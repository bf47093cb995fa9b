export const id = 9332;
export const ids = [9332];
export const modules = {

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


/***/ }),

/***/ 79389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ appendSummary)
/* harmony export */ });
/* harmony import */ var _actions_core_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76306);
/* harmony import */ var _command_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29033);
/* harmony import */ var _step_annotations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2606);



/** GitHub shows nothing of a larger file. */
const MAX_FILE_BYTES = 1024 * 1024;
/** Appends to the job summary, entirely or not at all. Resolves to whether it worked; a failure costs a warning and nothing else. */
async function appendSummary(markdown) {
    try {
        const file = process.env['GITHUB_STEP_SUMMARY'];
        if (file)
            (0,_command_file_js__WEBPACK_IMPORTED_MODULE_0__/* .appendEntry */ .D)(file, markdown, MAX_FILE_BYTES);
        else
            await _actions_core_js__WEBPACK_IMPORTED_MODULE_1__.summary.addRaw(markdown).write();
        return true;
    }
    catch (error) {
        (0,_step_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .warn */ .R8)(`The job summary could not be written: ${error.message}`);
        return false;
    }
}
//# sourceMappingURL=job-summary.js.map

/***/ }),

/***/ 52408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writeResults)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10361);
/* harmony import */ var _outcome_json_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60329);
/* harmony import */ var _step_annotations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2606);




/**
 * Writes the details of all runs as a JSON array with one line per run. An output could not hold that much, and the file is written line by
 * line to save memory. Returns the file, which stays until the job ends; `undefined` if it cannot be written, which does not affect the
 * runs.
 */
function writeResults(directory, runs) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, 'results.json');
    try {
        (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .makeOwnDirectory */ ._i)(directory);
        (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writeOwnFile */ .OP)(file, linesOf(runs));
        return file;
    }
    catch (error) {
        (0,_step_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .warn */ .R8)(`The results could not be written to ${file}: ${error.message}`);
        return undefined;
    }
}
function* linesOf(runs) {
    yield '[\n';
    for (const [at, run] of runs.entries())
        yield `${(0,_outcome_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonText */ .s$)(run)}${at < runs.length - 1 ? ',' : ''}\n`;
    yield ']\n';
}
//# sourceMappingURL=results-file.js.map

/***/ }),

/***/ 63418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ announceExit),
/* harmony export */   Nx: () => (/* binding */ announceRun),
/* harmony export */   n0: () => (/* binding */ setOutputs)
/* harmony export */ });
/* harmony import */ var _actions_core_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76306);
/* harmony import */ var _report_outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94121);
/* harmony import */ var _command_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29033);
/* harmony import */ var _step_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2606);




let hasWarned = false;
/** Passes a run to later steps as soon as it has an id, whatever happens to it or to us afterwards. */
function announceRun(outcome) {
    const { 'run-id': runId = '', pathspec = '' } = (0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .runOutputs */ .MR)(outcome);
    setOutputs({ 'run-id': runId, pathspec });
}
/**
 * Passes the exit of a step's only run to later steps, in case there is no time for more. A run that must be judged has not passed until it
 * was.
 */
function announceExit(outcome, isJudged) {
    const status = isJudged && outcome.status === 'successful' ? 'failed' : outcome.status;
    const { 'flow-name': flowName = '', 'exit-code': exitCode = '' } = (0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .runOutputs */ .MR)(outcome);
    setOutputs({ 'flow-name': flowName, status, 'exit-code': exitCode });
}
/**
 * Sets outputs. The runner ignores the case of names: the first of several is the output, and a warning lists the others. If an output
 * cannot be written, as on a full disk, there is one warning; the run's own result is unaffected.
 */
function setOutputs(outputs) {
    const names = new Map();
    for (const name of Object.keys(outputs))
        if (!names.has(name.toLowerCase()))
            names.set(name.toLowerCase(), name);
    for (const [name, value] of Object.entries(outputs)) {
        const taken = names.get(name.toLowerCase()) ?? name;
        if (taken !== name)
            (0,_step_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .warn */ .R8)(`${name} is only in the output "artifacts": its name is taken by the output "${taken}" (names of outputs ignore case).`);
        else
            setOutput(name, value);
    }
}
function setOutput(name, value) {
    try {
        const file = process.env['GITHUB_OUTPUT'];
        if (file)
            (0,_command_file_js__WEBPACK_IMPORTED_MODULE_2__/* .appendEntry */ .D)(file, (0,_command_file_js__WEBPACK_IMPORTED_MODULE_2__/* .keyValueEntry */ .j)(name, value));
        else
            _actions_core_js__WEBPACK_IMPORTED_MODULE_3__.setOutput(name, value);
    }
    catch (error) {
        if (!hasWarned)
            (0,_step_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .warn */ .R8)(`The outputs could not be written: ${error.message}`);
        hasWarned = true;
    }
}
//# sourceMappingURL=step-outputs.js.map

/***/ }),

/***/ 83022:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {

/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);

// Logs with many lines produce much garbage, and V8 would rather use 80 MB more than collect it, most of all if a busy machine starves its
// threads. In exchange, a list of a million numbers takes half a second longer; docs/performance.md has the figures. Importing this module
// sets the flags, which takes milliseconds that a flow's start should not wait for.
for (const flag of [
    'semi-space-growth-factor=1',
    'heap-growing-percent=20',
    'no-concurrent-array-buffer-sweeping',
]) {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(`--${flag}`);
}
//# sourceMappingURL=spare-memory.js.map

/***/ }),

/***/ 40200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  annotateStep: () => (/* binding */ annotateStep),
  announceExit: () => (/* reexport */ step_outputs/* announceExit */.AQ),
  announceRun: () => (/* reexport */ step_outputs/* announceRun */.Nx),
  appendSummary: () => (/* reexport */ job_summary/* appendSummary */.f),
  debug: () => (/* reexport */ actions_core.debug),
  draftRecord: () => (/* reexport */ draftRecord),
  groupedDisplay: () => (/* reexport */ groupedDisplay),
  jobLog: () => (/* reexport */ job_log/* jobLog */.W),
  keepArtifacts: () => (/* binding */ keepArtifacts),
  prepareUploads: () => (/* binding */ prepareUploads),
  printAnnotation: () => (/* reexport */ step_annotations/* printAnnotation */.hi),
  printLine: () => (/* reexport */ job_log/* printLine */.w),
  reportEnd: () => (/* binding */ reportEnd),
  reportFailure: () => (/* binding */ reportFailure),
  setOutputs: () => (/* reexport */ step_outputs/* setOutputs */.n0),
  showLastAnnotations: () => (/* reexport */ step_annotations/* showLastAnnotations */.Mo),
  sourceUrl: () => (/* reexport */ source_url/* sourceUrl */.H),
  warn: () => (/* reexport */ step_annotations/* warn */.R8),
  warnOfLostVariables: () => (/* binding */ warnOfLostVariables),
  writeJunit: () => (/* binding */ writeJunit),
  writeResults: () => (/* binding */ writeResults)
});

// EXTERNAL MODULE: ./build/action/spare-memory.js
var spare_memory = __webpack_require__(83022);
// EXTERNAL MODULE: ./build/ci/hosts/requested-file.js + 1 modules
var requested_file = __webpack_require__(15506);
// EXTERNAL MODULE: ./build/outcome/outcome.js
var outcome_outcome = __webpack_require__(6383);
// EXTERNAL MODULE: ./build/report/duration-text.js
var duration_text = __webpack_require__(25195);
;// CONCATENATED MODULE: ./build/report/result-line.js


/** How a run ended, in one line: `✓ train.py seed=2: TrainFlow/12 successful after 3.2 s`. */
function resultLine(outcome, label = outcome.label) {
    const run = outcome.pathspec === undefined ? '' : ` ${outcome.pathspec}`;
    return `${endMark(outcome)} ${label}:${run} ${endText(outcome)}`;
}
function endMark({ status }) {
    return status === 'successful' ? '✓' : '✗';
}
/** Example: `failed after 3.2 s`. For a run that was cancelled before it had an id, the duration is omitted. */
function endText(outcome) {
    const { status, pathspec } = outcome;
    if (status === 'cancelled' && pathspec === undefined)
        return status;
    const seconds = (0,outcome_outcome/* durationSeconds */.o8)(outcome);
    return `${status} after ${(0,duration_text/* durationText */.S)(seconds && seconds * 1000)}`;
}
//# sourceMappingURL=result-line.js.map
// EXTERNAL MODULE: ./build/action/artifacts/artifact-client.js + 2 modules
var artifact_client = __webpack_require__(89224);
// EXTERNAL MODULE: ./build/action/inputs/inputs.js + 4 modules
var inputs = __webpack_require__(33877);
// EXTERNAL MODULE: ./build/options/table.js
var table = __webpack_require__(92333);
// EXTERNAL MODULE: ./build/action/inputs/read-options.js + 1 modules
var read_options = __webpack_require__(38704);
;// CONCATENATED MODULE: ./build/action/inputs/lost-variables.js


/** How many variables the message lists. */
const MAX_NAMES = 5;
/**
 * Names the job's own variables that do not reach the flow because they are named like those that the runner sets for actions only.
 * `undefined` if there are none. @param given the flow's variables from the input `env`
 */
function lostVariablesText(env, given) {
    const ours = new Set(table/* optionRows */.zl.map(([, { input = '' }]) => (0,read_options/* variableOf */.Qn)(input)));
    const lost = Object.keys(env)
        .filter((name) => /^(?:INPUT|STATE)_\w+$/.test(name) && !ours.has(name) && !Object.hasOwn(given, name))
        .sort();
    if (lost.length === 0)
        return undefined;
    const shown = lost.slice(0, MAX_NAMES).join(', ') + (lost.length > MAX_NAMES ? ', …' : '');
    return `The flow does not get ${shown}: names that begin with INPUT_ or STATE_ are reserved for the action. If it needs them, use the input "env", or other names.`;
}
//# sourceMappingURL=lost-variables.js.map
// EXTERNAL MODULE: ./build/action/links/source-url.js + 1 modules
var source_url = __webpack_require__(93713);
// EXTERNAL MODULE: ./build/action/runner-commands/job-log.js
var job_log = __webpack_require__(89611);
// EXTERNAL MODULE: ./build/action/runner-commands/results-file.js
var results_file = __webpack_require__(52408);
// EXTERNAL MODULE: ./build/action/runner-commands/step-annotations.js
var step_annotations = __webpack_require__(2606);
// EXTERNAL MODULE: ./build/action/runner-commands/step-outputs.js
var step_outputs = __webpack_require__(63418);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/client/regular-file.js
var regular_file = __webpack_require__(10361);
// EXTERNAL MODULE: ./build/runner/process/deadline.js
var process_deadline = __webpack_require__(21653);
// EXTERNAL MODULE: ./build/action/artifacts/artifact-service.js
var artifact_service = __webpack_require__(49271);
// EXTERNAL MODULE: ./build/action/artifacts/has-artifact-service.js
var has_artifact_service = __webpack_require__(69944);
// EXTERNAL MODULE: ./build/action/artifacts/artifact-upload.js + 1 modules
var artifact_upload = __webpack_require__(62283);
// EXTERNAL MODULE: ./build/action/resume/pending-bundle.js
var pending_bundle = __webpack_require__(74257);
// EXTERNAL MODULE: ./build/action/matrix/step-record.js
var step_record = __webpack_require__(88585);
// EXTERNAL MODULE: ./build/execution/execute-job.js + 7 modules
var execute_job = __webpack_require__(4515);
// EXTERNAL MODULE: ./build/client/errors.js
var errors = __webpack_require__(6695);
;// CONCATENATED MODULE: ./build/action/matrix/record-draft.js


/** Longer records are not written again for each run. */
const LONG_RECORD_BYTES = 256 * 1024;
const MIN_INTERVAL_MS = 1000;
/**
 * What `post` uploads for a later report job if main is killed: the state of each run of the step. A run that has not ended counts as
 * unsuccessful, because this draft is read only if main could not replace it.
 */
class RecordDraft {
    #outcomes;
    #write;
    #cancel;
    #closed = new AbortController();
    #isLong = false;
    #writtenAt = 0;
    /** @param write saves the record; returns its length */
    constructor(plans, write, cancel) {
        this.#outcomes = plans.map((plan) => ({
            ...(0,execute_job/* outcomeWithoutRun */.m)(plan, 'running', new errors/* RunnerError */.Rn('')),
            finishedAt: undefined,
        }));
        this.#write = write;
        this.#cancel = cancel;
        this.#save();
        const { signal } = this.#closed;
        cancel.addEventListener('abort', () => this.#save(), { signal });
    }
    /** Call this when all runs have ended and their results are saved in another way: nothing is written any more, whatever happens. */
    close() {
        this.#closed.abort();
    }
    /** Notes that a run has progressed. @param position among the runs of the step */
    note(outcome, position) {
        this.#outcomes[position] = outcome;
        if (this.#isLong && performance.now() - this.#writtenAt < MIN_INTERVAL_MS)
            return;
        this.#save();
    }
    #save() {
        if (this.#closed.signal.aborted)
            return;
        this.#isLong = this.#write(this.#outcomes.map((outcome) => this.#ended(outcome))) > LONG_RECORD_BYTES;
        this.#writtenAt = performance.now();
    }
    #ended(outcome) {
        if (outcome.status !== 'running')
            return outcome;
        if (this.#cancel.aborted)
            return { ...outcome, status: 'cancelled', error: undefined };
        const error = new errors/* RunnerError */.Rn('The action was killed before it knew how this run ended.');
        return { ...outcome, status: 'failed', error };
    }
}
//# sourceMappingURL=record-draft.js.map
// EXTERNAL MODULE: ./build/action/post-state.js
var post_state = __webpack_require__(63673);
;// CONCATENATED MODULE: ./build/action/step-artifacts.js
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
 * Uploads what the step should upload: first logs, then resume bundles, cards, and the record for a later report job, all at once. A
 * cancelled job has no time for this, so it leaves logs and bundles to `post`.
 */
async function uploadArtifacts(outcomes, { files, inputs, redactor, cancel }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const deadline = __addDisposableResource(env_1, new process_deadline/* Deadline */.B2(cancel, inputs.uploadTimeoutMs), false);
        const { kinds, retentionDays, requestedRetentionDays = retentionDays } = inputs.uploads;
        const service = new artifact_service/* ArtifactService */.i(process.env, retentionDays);
        if (retentionDays !== requestedRetentionDays)
            (0,job_log/* printLine */.w)(`Input "retention-days": this repository keeps artifacts for ${retentionDays} days at most, not ${requestedRetentionDays}.`);
        const common = {
            ...{ service, redactor, note: job_log/* printLine */.w, signal: deadline.signal },
            reportProblem: (message) => (cancel.aborted ? (0,job_log/* printLine */.w)(message) : (0,step_annotations/* warn */.R8)(message)),
        };
        const upload = async (kind) => kinds.has(kind) && (0,external_node_fs_.existsSync)(files[kind])
            ? await (0,artifact_upload/* uploadFiles */.Z)({ ...common, what: kind, directory: files[kind], name: files.artifactNames[kind] })
            : undefined;
        // Otherwise no process has written to the logs.
        const isStarted = outcomes.some(({ commandLine }) => commandLine !== undefined);
        if (kinds.has('logs') && !(0,external_node_fs_.existsSync)(files.logs) && isStarted)
            common.reportProblem(`The logs were not uploaded: ${files.logs} is gone; the flow removed it.`);
        const logs = isStarted ? await upload('logs') : undefined;
        if (logs)
            (0,step_outputs/* setOutputs */.n0)({ 'log-artifact': logs.name });
        let progress = {};
        const note = (more) => (0,post_state/* noteProgress */.Qy)(files.directory, files.seal, (progress = { ...progress, ...more }));
        if (kinds.has('logs') && (logs || !cancel.aborted))
            note({ upload: logs || !isStarted ? 'done' : service.missing === undefined ? 'failed' : 'impossible' });
        // If the service rejected the logs, only a bundle is still uploaded, and no warning is repeated. Another possible reason is that the logs
        // cannot be copied.
        const isOver = service.isBroken || service.missing !== undefined || deadline.signal.aborted;
        const isUnavailable = kinds.has('logs') && !logs && (0,external_node_fs_.existsSync)(files.logs) && isOver;
        // If main is killed now, `post` uploads what is known by now, instead of what was known before the runs ended.
        saveRecord(outcomes, files, inputs, logs);
        if (!isUnavailable && kinds.has('report'))
            layOutRecord(outcomes, files, inputs, logs);
        const recordIsDone = () => {
            note({ report: 'done' });
            (0,post_state/* savePostState */.Li)({ report: 'done' });
            (0,post_state/* removeRecord */.GI)(files.directory);
        };
        const uploadRecord = async () => {
            const report = await upload('report');
            // If main is killed while cards are still being uploaded, `post` does not upload the record again.
            if (report)
                recordIsDone();
            return report;
        };
        const leaving = { seal: files.seal, isFirstTry: Boolean(process.env['GITHUB_STATE']) };
        const [cards, report] = await Promise.all([
            isUnavailable ? undefined : upload('cards'),
            isUnavailable ? undefined : uploadRecord(),
            kinds.has('bundle') ? savePending(files.bundles, { ...common, ...leaving }) : undefined,
        ]);
        if (cancel.aborted && !report)
            handOverToPost(outcomes, files, inputs, logs);
        else if (service.missing !== undefined)
            recordIsDone();
        return { logs, cards };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** Most steps have no bundle to save, and need not load what makes one. */
async function savePending(directory, options) {
    if ((0,pending_bundle/* pendingIn */.fE)(directory).length === 0)
        return;
    const { saveBundles } = await Promise.all(/* import() */[__webpack_require__.e(6606), __webpack_require__.e(8774), __webpack_require__.e(2741), __webpack_require__.e(2782)]).then(__webpack_require__.bind(__webpack_require__, 92782));
    await saveBundles(directory, options);
}
/** Leaves what a cancelled step has no time to upload to `post`, and gives later steps the name that its logs artifact will have. */
function handOverToPost(outcomes, files, inputs, uploaded) {
    const logs = uploaded ?? ((0,external_node_fs_.existsSync)(files.logs) ? logsByPost(files, inputs) : undefined);
    if (logs)
        (0,step_outputs/* setOutputs */.n0)({ 'log-artifact': logs.name });
    saveRecord(outcomes, files, inputs, logs);
}
/** The logs artifact that `post` will upload, if it does. */
function logsByPost({ artifactNames }, { uploads }) {
    const isLeft = uploads.kinds.has('logs') && (0,has_artifact_service/* hasArtifactService */.o)(process.env);
    return isLeft ? { name: artifactNames.logs, url: undefined } : undefined;
}
/** Returns a draft of the record, which `post` uploads unless main saves a better one; `undefined` if the step leaves no record. */
function draftRecord(plans, files, inputs, cancel) {
    if (!inputs.uploads.kinds.has('report') || !(0,has_artifact_service/* hasArtifactService */.o)(process.env))
        return undefined;
    const write = (outcomes) => saveRecord(outcomes, files, inputs, logsByPost(files, inputs));
    return new RecordDraft(plans, write, cancel);
}
/** Saves the record for a later report job for `post`. Returns its length. */
function saveRecord(outcomes, files, inputs, logs) {
    if (outcomes.length === 0 || !inputs.uploads.kinds.has('report'))
        return 0;
    try {
        const record = (0,step_record/* recordText */.Pe)(outcomes, inputs.identity, logs);
        (0,post_state/* saveRecordForPost */.Kl)(files.directory, files.seal, record);
        return record.length;
    }
    catch (error) {
        warnOfRecord(error);
        return 0;
    }
}
/** Prepares the record for upload. */
function layOutRecord(outcomes, { directory, report }, { identity }, logs) {
    try {
        (0,regular_file/* requireOwnDirectory */.hb)(directory);
        (0,step_record/* writeRecord */.rh)(report, (0,step_record/* recordText */.Pe)(outcomes, identity, logs));
    }
    catch (error) {
        warnOfRecord(error);
    }
}
function warnOfRecord(error) {
    (0,step_annotations/* warn */.R8)(`The record for the report of a later job could not be written: ${error.message}`);
}
//# sourceMappingURL=step-artifacts.js.map
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/runner/log/run-events.js
var run_events = __webpack_require__(76665);
// EXTERNAL MODULE: ./build/runner/log/flow-line.js
var flow_line = __webpack_require__(30331);
// EXTERNAL MODULE: ./build/display/log-format.js
var log_format = __webpack_require__(84035);
;// CONCATENATED MODULE: ./build/display/decoded-lines.js
const NEWLINE = 0x0a;
/** How many of the bytes form whole lines. */
function wholeLines(bytes) {
    return bytes.lastIndexOf(NEWLINE) + 1;
}
/**
 * Decodes lines that end with a newline, split at `\n`. Decoding them together takes a tenth of the time that decoding each line takes.
 * Bytes that are not UTF-8 become U+FFFD. Keeping one of these lines keeps all of them in memory, unless it is copied.
 */
function* decodedLines(bytes) {
    const text = bytes.toString('utf8');
    // A text never has more characters than bytes; if the numbers are equal, each character is one byte.
    const isSingleBytes = text.length === bytes.length;
    let begin = 0;
    for (let end = 0; end < bytes.length;) {
        const newline = text.indexOf('\n', begin);
        end = isSingleBytes ? newline + 1 : bytes.indexOf(NEWLINE, end) + 1;
        yield { text: text.slice(begin, newline), end };
        begin = newline + 1;
    }
}
//# sourceMappingURL=decoded-lines.js.map
;// CONCATENATED MODULE: ./build/display/log-lines.js

/** Incomplete lines are held up to this many bytes; a longer line is split. */
const MAX_LINE_LENGTH = 64 * 1024;
/** Splits a stream's chunks into lines. Bytes that are not UTF-8 become U+FFFD. */
class LogLines {
    #stream;
    #partialLine = Buffer.alloc(0);
    #position = 0;
    constructor(stream) {
        this.#stream = stream;
    }
    /** The lines that this chunk completes. */
    *add(bytes) {
        const all = this.#partialLine.length === 0 ? bytes : Buffer.concat([this.#partialLine, bytes]);
        const whole = wholeLines(all);
        yield* this.#lines(all.subarray(0, whole));
        this.#partialLine = Buffer.from(yield* this.#pieces(all.subarray(whole)));
    }
    /** The rest: a line without a newline. */
    *end() {
        const rest = this.#partialLine;
        this.#partialLine = Buffer.alloc(0);
        if (rest.length > 0)
            yield this.#line(rest.toString('utf8'), rest.length);
    }
    *#lines(bytes) {
        let start = 0;
        for (const { text, end } of decodedLines(bytes)) {
            if (end - start - 1 <= MAX_LINE_LENGTH) {
                yield this.#line(text, end - start);
            }
            else {
                const rest = yield* this.#pieces(bytes.subarray(start, end - 1));
                yield this.#line(rest.toString('utf8'), rest.length + 1);
            }
            start = end;
        }
    }
    /** The pieces of a line that is too long to hold; returns the rest, which is not. */
    *#pieces(line) {
        let rest = line;
        while (rest.length > MAX_LINE_LENGTH) {
            const length = cutBetweenCharacters(rest, MAX_LINE_LENGTH);
            yield this.#line(rest.toString('utf8', 0, length), length);
            rest = rest.subarray(length);
        }
        return rest;
    }
    #line(text, length) {
        const start = this.#position;
        this.#position += length;
        return { stream: this.#stream, text, start, end: this.#position };
    }
}
/** The nearest position at or before `length` that does not split a UTF-8 character. */
function cutBetweenCharacters(bytes, length) {
    for (let at = length; at > length - 4; at -= 1) {
        const byte = bytes[at] ?? 0;
        if ((byte & 0xc0) !== 0x80)
            return at;
    }
    return length;
}
//# sourceMappingURL=log-lines.js.map
// EXTERNAL MODULE: ./build/runner/log/log-stream.js
var log_stream = __webpack_require__(98845);
;// CONCATENATED MODULE: ./build/display/log-ranges.js




/** Stores which lines of a run's log files belong together, by their positions, not their text. */
class LogRanges {
    #ranges = [];
    #budget;
    /** @param budget shared by all ranges that are stored at once */
    constructor(budget) {
        this.#budget = budget;
    }
    /** Returns whether the line was stored. Lines that do not follow each other take a range each, and there may be too many. */
    add({ stream, start, end }) {
        const last = this.#ranges.at(-1);
        if (last?.stream === stream && last.end === start)
            last.end = end;
        else if (this.#budget.left === 0)
            return false;
        else {
            this.#budget.left -= 1;
            this.#ranges.push({ stream, start, end });
        }
        return true;
    }
    /** Removes the stored lines. */
    forget() {
        this.#budget.left += this.#ranges.length;
        this.#ranges.length = 0;
    }
    get isEmpty() {
        return this.#ranges.length === 0;
    }
    get bytes() {
        return this.#ranges.reduce((total, { start, end }) => total + end - start, 0);
    }
    /** Reads the lines again, in the order in which they were added; or only the last bytes, which may start in the middle of a line. */
    *lines(files, lastBytes = Infinity) {
        let skipped = Math.max(0, this.bytes - lastBytes);
        const handles = { stdout: (0,regular_file/* openRegularFile */.ZU)(files.stdout), stderr: (0,regular_file/* openRegularFile */.ZU)(files.stderr) };
        try {
            for (const { stream, start, end } of this.#ranges) {
                const lines = new LogLines(stream);
                const from = Math.min(end, start + skipped);
                skipped -= from - start;
                for (let position = from; position < end;) {
                    const buffer = Buffer.allocUnsafe(Math.min(log_stream/* LOG_CHUNK_BYTES */.fY, end - position));
                    const bytesRead = (0,external_node_fs_.readSync)(handles[stream], buffer, 0, buffer.length, position);
                    if (bytesRead === 0)
                        break;
                    position += bytesRead;
                    yield* lines.add(buffer.subarray(0, bytesRead));
                }
                yield* lines.end();
            }
        }
        finally {
            (0,external_node_fs_.closeSync)(handles.stdout);
            (0,external_node_fs_.closeSync)(handles.stderr);
        }
    }
}
//# sourceMappingURL=log-ranges.js.map
;// CONCATENATED MODULE: ./build/display/run-log.js





/** Shows a run's output in the job log, in whole lines. */
class RunLog {
    #options;
    #streams = { stdout: new LogLines('stdout'), stderr: new LogLines('stderr') };
    #budget = { left: MAX_RANGES };
    #run = new LogRanges(this.#budget);
    #tasks = new Map();
    constructor(options) {
        this.#options = options;
        if (this.#isInGroup)
            options.screen.startGroup(options.title);
    }
    /** Resolves when the screen has room for more. */
    async write(stream, bytes) {
        await this.#show(this.#streams[stream].add(bytes));
    }
    /** Shows the rest; without time, only the last part of each group. */
    async end({ hasTime = true } = {}) {
        const lastBytes = hasTime ? Infinity : SHORT_GROUP_BYTES;
        for (const stream of Object.values(this.#streams))
            await this.#show(stream.end());
        let shown = 0;
        for (const [name, ranges] of this.#tasks) {
            if ((!hasTime || this.#isCancelled) && shown >= SHORT_GROUPS)
                break;
            shown += 1;
            await this.#showGroup(`${name}, which has not ended`, ranges, lastBytes);
        }
        // A run that never started has no log.
        if (!this.#run.isEmpty)
            await this.#showGroup(this.#options.title, this.#run, lastBytes);
        if (this.#isInGroup)
            this.#options.screen.endGroup();
    }
    get #isCancelled() {
        return this.#options.cancel?.aborted === true;
    }
    /** Several live runs have no groups: their lines mix. */
    get #isInGroup() {
        return this.#options.order === 'live' && this.#options.label === '';
    }
    #format(line) {
        const { isPlain, label } = this.#options;
        return isPlain ? (0,log_format/* plainLine */.h0)(line, label) : (0,log_format/* formatLine */.IL)(line, label);
    }
    /** The group's title already contains the label. */
    #formatInGroup(line) {
        return this.#options.isPlain ? this.#format(line) : (0,log_format/* formatLine */.IL)(line, '');
    }
    async #show(lines) {
        let text = '';
        const flush = async () => {
            const shown = text;
            text = '';
            if (shown !== '')
                await this.#options.turns.take(async () => await this.#options.screen.write(shown));
        };
        for (const logged of lines) {
            const line = logged.stream === 'stdout' ? this.#options.progress.line(logged.text) : { text: logged.text };
            switch (this.#options.order) {
                case 'live':
                    text += this.#format(line);
                    break;
                case 'grouped':
                    text += this.#ownLine(logged, line);
                    if (this.#hasEnded(line)) {
                        await flush();
                        await this.#showTask(line);
                    }
                    break;
                case 'after':
                    if (!this.#run.add(logged) || isNotable(line))
                        text += this.#format(line);
            }
            if (text.length > MAX_WRITE_LENGTH)
                await flush();
        }
        await flush();
    }
    /** Collects the lines of tasks; task starts and the orchestrator's messages are shown immediately. */
    #ownLine(logged, line) {
        if (!line.task || line.event === 'cloned')
            return this.#format(line);
        const name = (0,run_events/* keyOf */.TN)(line.task);
        const known = this.#tasks.get(name);
        if (!known && this.#tasks.size >= run_events/* MAX_TASKS */.G6)
            return this.#format(line);
        const ranges = known ?? new LogRanges(this.#budget);
        const isKept = ranges.add(logged);
        this.#tasks.set(name, ranges);
        return line.event === 'started' || !isKept ? this.#format(line) : '';
    }
    #hasEnded(line) {
        return line.task !== undefined && (line.event === 'successful' || line.event === 'failed');
    }
    async #showTask({ task, event }) {
        const name = (0,run_events/* keyOf */.TN)(task);
        const ranges = this.#tasks.get(name) ?? new LogRanges(this.#budget);
        this.#tasks.delete(name);
        await this.#showGroup(`${name} ${event === 'successful' ? '✓' : '✗ failed'}`, ranges);
        ranges.forget();
    }
    async #showGroup(title, ranges, lastBytes = Infinity) {
        const { screen, label, turns } = this.#options;
        await turns.take(async () => {
            screen.startGroup(label === '' || title === this.#options.title ? title : `${label} ${title}`);
            const isWhole = await this.#showLines(ranges, this.#isCancelled ? SHORT_GROUP_BYTES : lastBytes);
            if (!isWhole)
                await this.#showLines(ranges, SHORT_GROUP_BYTES);
            screen.endGroup();
        });
    }
    /** Shows the last lines of a group. Resolves to whether it finished: a cancellation stops long ones. */
    async #showLines(ranges, lastBytes) {
        const { screen, files } = this.#options;
        let pausedAt = performance.now();
        const begin = `The last ${lastBytes / 1024} KiB of ${ranges.bytes} bytes:`;
        let text = ranges.bytes > lastBytes ? this.#formatInGroup({ text: begin }) : '';
        try {
            for (const { stream, text: logged } of ranges.lines(files, lastBytes)) {
                text += this.#formatInGroup(stream === 'stdout' ? (0,flow_line/* parseFlowLine */.w)(logged) : { text: logged });
                if (text.length <= MAX_WRITE_LENGTH)
                    continue;
                await screen.write(text);
                text = '';
                if (performance.now() - pausedAt < MAX_BLOCKING_MS)
                    continue;
                // Signals are not handled until this.
                await (0,promises_.setImmediate)();
                pausedAt = performance.now();
                if (this.#isCancelled && lastBytes > SHORT_GROUP_BYTES)
                    return false;
            }
        }
        catch (error) {
            // The flow may have removed its log; the run's result is unaffected.
            text += this.#formatInGroup({ text: `The log can no longer be shown: ${error.message}` });
        }
        await screen.write(text);
        return true;
    }
}
/** Limit for all waiting groups; further lines are shown immediately. */
const MAX_RANGES = 200_000;
/** How long, in milliseconds, showing a log may block everything else. */
const MAX_BLOCKING_MS = 50;
/** How much of a group is shown when a cancelled job has only seconds left. */
const SHORT_GROUP_BYTES = 64 * 1024;
/** How many groups are shown then. */
const SHORT_GROUPS = 20;
/** How many characters are collected before they are written: few enough that V8 frees them soon. */
const MAX_WRITE_LENGTH = 32 * 1024;
/** Whether a line is worth showing while nobody watches: how the workflow starts and ends, and failures. */
function isNotable({ task, event, text }) {
    if (task)
        return event === 'failed';
    return /^(Workflow|Done!)/.test(text);
}
//# sourceMappingURL=run-log.js.map
;// CONCATENATED MODULE: ./build/display/serial-queue.js
/** Runs submitted work one at a time, in the order in which it came. */
class SerialQueue {
    #last = Promise.resolve();
    take(work) {
        const result = this.#last.then(work);
        this.#last = result.catch(() => undefined);
        return result;
    }
}
//# sourceMappingURL=serial-queue.js.map
;// CONCATENATED MODULE: ./build/ci/grouped-display.js



/** Shows runs in groups of a log. @param options where the log is, and how it is arranged */
function groupedDisplay({ screen, order, isMixed, cancel, plainLabels }) {
    const turns = new SerialQueue();
    return {
        show({ plan: { label }, position, title, logDirectory, progress }) {
            const file = (stream) => external_node_path_.join(logDirectory, `${stream}.log`);
            const log = new RunLog({
                ...{ order, title, screen, turns, progress, cancel },
                label: plainLabels?.[position] ?? (isMixed ? label : ''),
                isPlain: plainLabels !== undefined,
                files: { stdout: file('stdout'), stderr: file('stderr') },
            });
            return {
                write: (stream, bytes) => log.write(stream, bytes),
                end: ({ status }) => log.end({ hasTime: status !== 'cancelled' && cancel?.aborted !== true }),
            };
        },
    };
}
//# sourceMappingURL=grouped-display.js.map
// EXTERNAL MODULE: ./build/action/runner-commands/actions-core.js
var actions_core = __webpack_require__(76306);
// EXTERNAL MODULE: ./build/action/runner-commands/job-summary.js
var job_summary = __webpack_require__(79389);
;// CONCATENATED MODULE: ./build/action/step-report.js




















/** Loads what uploads need while the first flow's Python starts. The first upload reports any problem. */
function prepareUploads() {
    void (0,artifact_client/* loadArtifactLibrary */.gG)().catch(() => undefined);
}
/** Reports in one line which of the job's variables the flows do not get. */
function warnOfLostVariables(given) {
    const text = lostVariablesText(process.env, given);
    if (text !== undefined)
        (0,job_log/* printLine */.w)(text);
}
/** Reports in one line how one of several runs ended. */
function reportEnd(outcome) {
    (0,job_log/* printLine */.w)(resultLine(outcome));
}
/** Shows the failed tasks' last lines and tracebacks outside any group, so that nobody has to unfold anything. */
function reportFailure(text, logs) {
    if (text === undefined)
        return;
    (0,job_log/* printLine */.w)(logs ? `${text}\nThe full log is in the artifact ${logs.name}${logs.url ? ` (${logs.url})` : ''}.` : text);
}
/** Writes the details of all runs to a file, whose name is an output. */
function writeResults(directory, runs) {
    const file = (0,results_file/* writeResults */.K)(directory, runs);
    if (file !== undefined)
        (0,step_outputs/* setOutputs */.n0)({ 'results-file': file });
}
/** @param problem with the file when the step began; if there is one, the report is not written */
function writeJunit(file, xml, problem) {
    if (problem)
        (0,step_annotations/* warn */.R8)(problem.message);
    else
        (0,requested_file/* writeOutput */.zh)(file, xml, (text) => (0,step_annotations/* warn */.R8)(`Input "junit": ${text}`));
}
/** Shows an annotation whose file is relative to the workspace. */
function annotateStep(annotation) {
    const { file } = annotation;
    (0,step_annotations/* annotate */.fz)(file === undefined
        ? annotation
        : { ...annotation, file: (0,source_url/* annotatedFile */.D)(process.env, (0,inputs/* workspaceOf */.B3)(process.env), file) });
}
/** Uploads the step's artifacts. If there is no time for that, sets the output to the name of what `post` will upload. */
async function keepArtifacts(outcomes, options) {
    if (!options.cancel.aborted)
        return outcomes.length > 0 ? await uploadArtifacts(outcomes, options) : {};
    handOverToPost(outcomes, options.files, options.inputs);
    return {};
}
//# sourceMappingURL=step-report.js.map

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

/***/ 94121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MR: () => (/* binding */ runOutputs),
/* harmony export */   mT: () => (/* binding */ reasonOfStep),
/* harmony export */   ww: () => (/* binding */ allOutputs)
/* harmony export */ });
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14761);
/* harmony import */ var _outcome_json_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60329);
/* harmony import */ var _outcome_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6383);
/* harmony import */ var _outcome_run_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6368);
/* harmony import */ var _runs_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32429);
/* harmony import */ var _value_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13828);






/** The failure reason for a step that made no run, by its status and the error that prevented its runs; "" if it has not failed. */
function reasonOfStep(status, problem) {
    if (status === 'cancelled' || status === 'timeout')
        return status;
    if (status !== 'failed')
        return '';
    return problem === undefined ? 'invalid-input' : (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonWithoutRun */ .ay)(problem);
}
/**
 * Outputs that describe one run: the decisive one of several, or only a status and its reason if there is none.
 * @param outcome the run, if there was one
 * @param without what is known about a step without runs
 */
function runOutputs(outcome, { otherwise = 'failed', problem } = {}) {
    const failure = outcome && (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(outcome);
    const seconds = outcome && (0,_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .durationSeconds */ .o8)(outcome);
    return {
        'run-id': outcome?.runId ?? '',
        pathspec: outcome?.pathspec ?? '',
        'flow-name': outcome?.flowName ?? '',
        status: outcome?.status ?? otherwise,
        'exit-code': outcome?.exitCode === undefined ? '' : String(outcome.exitCode),
        'failure-reason': failure?.reason ?? (outcome ? '' : reasonOfStep(otherwise, problem)),
        'failed-step': failure?.stepName ?? '',
        'failed-task': failure?.taskId === undefined
            ? ''
            : `${outcome?.pathspec ?? ''}/${failure.stepName ?? ''}/${failure.taskId}`,
        'duration-seconds': seconds === undefined ? '' : String(seconds),
        'resumed-from': outcome?.originRunId ?? '',
        attempts: outcome?.runId === undefined ? '' : String(outcome.attempts ?? 1),
        'ui-url': outcome?.details?.uiUrl ?? '',
        'metaflow-version': outcome?.details?.metaflowVersion ?? '',
        'orchestrator-url': outcome?.orchestratorUrl ?? '',
        artifacts: artifactsText((0,_outcome_run_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactValues */ .N_)(outcome)),
    };
}
/**
 * All of a step's outputs after its runs: those that action.yml declares, then artifacts in the requested order. If two have the same name,
 * the first counts. Outputs that name files and uploads are "", because those are not there yet.
 */
function allOutputs(outcomes, without = {}) {
    const outcome = (0,_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .decisive */ .l9)(outcomes);
    const contract = {
        ...runOutputs(outcome, without),
        runs: (0,_runs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .runsText */ .W2)(outcomes.map(_outcome_run_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .runFacts */ .pI)),
        'results-file': '',
        'log-artifact': '',
    };
    const outputs = new Map(Object.entries(contract));
    for (const [name, value] of simpleArtifacts(outcome))
        if (!outputs.has(name))
            outputs.set(name, value);
    return Object.fromEntries(outputs);
}
/** As many of the requested artifacts as an output can hold, the first ones first. */
function artifactsText(values) {
    const entries = Object.entries(values);
    for (;;) {
        const text = (0,_outcome_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonText */ .s$)(Object.fromEntries(entries));
        if (Buffer.byteLength(text) <= _runs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_OUTPUT_BYTES */ .$q)
            return text;
        entries.pop();
    }
}
/** Artifacts whose value is a text, a number or a boolean, by names without the step. */
function simpleArtifacts(outcome) {
    const described = outcome?.details?.described ?? [];
    return Object.entries((0,_outcome_run_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactValues */ .N_)(outcome)).flatMap(([name, value]) => ['string', 'number', 'boolean'].includes(typeof value) && !described.includes(name)
        ? [[name.slice(name.indexOf('/') + 1), (0,_value_text_js__WEBPACK_IMPORTED_MODULE_5__/* .artifactText */ .gH)(outcome?.details, name, value)]]
        : []);
}
//# sourceMappingURL=outputs.js.map

/***/ }),

/***/ 95263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ shortened),
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** Invisible characters that change how others are shown: all control characters but tab and newline, and bidirectional ones. */
// eslint-disable-next-line no-control-regex -- These are what it looks for.
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/gu;
/** Text as it looks: terminal colours are removed, line ends are `\n`, and characters that cannot be shown are `\ufffd`. */
function plainText(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).replace(/\r\n?/g, '\n').replace(INVISIBLE, '\ufffd');
}
/** The first `longest` characters; `…` replaces the rest. */
function shortened(text, longest) {
    return text.length > longest ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…` : text;
}
//# sourceMappingURL=plain-text.js.map

/***/ }),

/***/ 32429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ MAX_OUTPUT_BYTES),
/* harmony export */   W2: () => (/* binding */ runsText),
/* harmony export */   fW: () => (/* binding */ textThatFits)
/* harmony export */ });
/* harmony import */ var _outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70500);
/* harmony import */ var _outcome_json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60329);


/** An environment variable, with its name, can have 131,072 bytes: a longer output could not be passed to any program. */
const MAX_OUTPUT_BYTES = 100_000;
/** Shorter and shorter forms of a run. */
const FORMS = [
    (run) => run,
    (run) => shortened(run, { message: 1000, value: 500, label: 1000 }),
    (run) => shortened(run, { message: 200, value: 50, label: 200 }),
    brief,
    essential,
];
/**
 * Runs as a JSON array, with an object for each. If that is too long for an output, all of them are shortened alike: first messages and
 * values, and finally everything but the run's identity, status and failure. A shortened object has `shortened`.
 */
function runsText(runs) {
    for (const form of FORMS) {
        const text = textThatFits(runs, form);
        if (text !== undefined)
            return text;
    }
    return asManyAsFit(runs);
}
/**
 * A JSON array for an output; `undefined` if it is too long. Runs of other jobs may together be far too long: stops as soon as the text does
 * not fit.
 */
function textThatFits(items, form) {
    const texts = [];
    let room = MAX_OUTPUT_BYTES - '[]'.length + ','.length;
    for (const item of items) {
        const text = (0,_outcome_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(form(item));
        room -= Buffer.byteLength(text) + ','.length;
        if (room < 0)
            return undefined;
        texts.push(text);
    }
    return `[${texts.join(',')}]`;
}
function shortened(run, { message, value, label }) {
    const { parameters, artifacts, base, matrix, tags, failure, error, failedHooks } = run;
    return {
        ...run,
        label: (0,_outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(run.label, label),
        ...(matrix && { matrix: shortValues(matrix, value) }),
        ...(parameters && { parameters: shortValues(parameters, value) }),
        ...(tags && { tags: tags.filter((tag) => Buffer.byteLength(tag) <= value) }),
        artifacts: shortValues(artifacts, value),
        ...(base && { base: { ...base, artifacts: shortValues(base.artifacts, value) } }),
        failure: failure && { ...failure, message: (0,_outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(failure.message, message) },
        ...(error && { error: { ...error, message: (0,_outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(error.message, message) } }),
        ...(failedHooks && {
            failedHooks: failedHooks.map((hook) => ({ ...hook, message: (0,_outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(hook.message, message) })),
        }),
        shortened: true,
    };
}
function brief(run) {
    const { label, matrix, flowName, runId, pathspec, status, exitCode, durationSeconds, failure } = run;
    return {
        ...{ label: (0,_outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(label, 60), matrix: matrix && shortValues(matrix, 20) },
        ...{ flowName, runId, pathspec, status, exitCode, durationSeconds },
        failure: failure && { ...failure, message: (0,_outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(failure.message, 60) },
        shortened: true,
    };
}
function essential({ label, runId, pathspec, status, failure }) {
    return {
        ...{ label: (0,_outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(label, 40), runId, pathspec, status },
        failure: failure && { reason: failure.reason },
        shortened: true,
    };
}
function shortValues(values, max) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => Buffer.byteLength((0,_outcome_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(value)) <= max));
}
/** Several jobs can have more runs than a single step: unsuccessful ones are shown before others. */
function asManyAsFit(runs) {
    const isGood = ({ status }) => status === 'successful';
    const kept = new Set();
    let room = MAX_OUTPUT_BYTES;
    for (const run of [...runs.filter((one) => !isGood(one)), ...runs.filter(isGood)]) {
        room -= Buffer.byteLength((0,_outcome_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(essential(run))) + 1;
        if (room < 0)
            break;
        kept.add(run);
    }
    return (0,_outcome_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(runs.filter((run) => kept.has(run)).map(essential));
}
//# sourceMappingURL=runs-text.js.map

/***/ }),

/***/ 13828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   XU: () => (/* binding */ judgedText),
/* harmony export */   _U: () => (/* binding */ judgement),
/* harmony export */   gH: () => (/* binding */ artifactText)
/* harmony export */ });
/* harmony import */ var _client_own_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4122);
/* harmony import */ var _outcome_json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60329);


/**
 * A parameter's or artifact's value as people write it: texts, including those that stand for values in JSON, unchanged; everything else as
 * JSON.
 */
function valueText(value) {
    const json = (0,_outcome_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonValue */ .IL)(value);
    return typeof json === 'string' ? json : (0,_outcome_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(json);
}
/** The value that a condition was compared with: as JSON, but None and numbers as conditions write them. */
function judgedText(value) {
    if (value === null)
        return 'None';
    if (Object.is(value, -0))
        return '-0.0';
    const isNumber = typeof value === 'number' || typeof value === 'bigint';
    return isNumber ? String((0,_outcome_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonValue */ .IL)(value)).replace('Infinity', 'inf') : (0,_outcome_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)((0,_outcome_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonValue */ .IL)(value));
}
/** What made a condition trip. */
function judgement({ value, base, problem }) {
    if (problem !== undefined)
        return problem;
    const than = base === undefined ? '' : `, and that of the base run ${judgedText(base)}`;
    return `the value is ${judgedText(value)}${than}`;
}
/** An artifact's value in the same way, but floats as Python writes them. */
function artifactText(details, name, value) {
    // If a number is secret, there is a text in its place.
    const float = typeof value === 'number' ? (0,_client_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(details?.floats ?? {}, name) : undefined;
    return float ?? valueText(value);
}
//# sourceMappingURL=value-text.js.map

/***/ })

};

//# sourceMappingURL=9332.index.js.map