export const id = 9968;
export const ids = [9968];
export const modules = {

/***/ 1576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ cacheCarrier),
/* harmony export */   f: () => (/* binding */ saveInCache)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _bundle_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6612);
/* harmony import */ var _cache_service_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1279);
/* harmony import */ var _carrier_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6727);





/** How many earlier attempts are checked for a second bundle. */
const MAX_ATTEMPTS = 20;
/** GitHub's cache. Its entries belong to a repository and ref, so their keys include the workflow run. */
function cacheCarrier(cache, name, attempt) {
    return {
        name: 'cache',
        async offers(signal) {
            const earlier = Array.from({ length: Math.min(attempt - 1, MAX_ATTEMPTS) }, (_, at) => attempt - 1 - at);
            const [entry, ...seconds] = await Promise.all([
                cache.newest(name.cachePrefix, signal),
                ...earlier.map((of) => cache.newest(secondKey(`${name.cachePrefix}${of}`), signal)),
            ]);
            if (seconds.some((second) => second !== undefined))
                throw new _carrier_js__WEBPACK_IMPORTED_MODULE_2__/* .CoincidenceError */ .B(name.shown);
            const of = entry && name.attemptOf(entry.key);
            if (!entry || of === undefined || of >= attempt)
                return [];
            const download = async (directory, limit) => {
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { recursive: true });
                const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, _bundle_index_js__WEBPACK_IMPORTED_MODULE_3__/* .BUNDLE_FILE */ .I);
                await cache.download(entry, file, limit);
                return file;
            };
            return [{ carrier: 'cache', attempt: of, download }];
        },
    };
}
/** Saves a bundle. A key can be used only once: whoever comes second uses a key of its own, which shows that two look the same. */
async function saveInCache(cache, key, file, signal) {
    try {
        await cache.save(key, file, signal);
    }
    catch (error) {
        if (!(error instanceof _cache_service_js__WEBPACK_IMPORTED_MODULE_4__/* .CacheRefusal */ .Z$))
            throw error;
        await cache.save(secondKey(key), file, signal);
    }
}
function secondKey(key) {
    return `${key}-2`;
}


/***/ }),

/***/ 6727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ CoincidenceError),
/* harmony export */   H: () => (/* binding */ TIME_LIMITS)
/* harmony export */ });
const TIME_LIMITS = { lookUpMs: 20_000, downloadMs: 300_000 };
/** Several jobs or steps look the same, so none of their bundles, in any carrier, is known to belong to this one. */
class CoincidenceError extends Error {
    constructor(name) {
        super(`several jobs or steps uploaded their results as "${name}", so it is unclear which of them are this step's: give each its own "id", with the input "id"`);
    }
}
//# sourceMappingURL=carrier.js.map

/***/ }),

/***/ 2782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ saveBundles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _bundle_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1746);
/* harmony import */ var _bundle_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3312);
/* harmony import */ var _bundle_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6612);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4304);
/* harmony import */ var _cache_carrier_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1576);
/* harmony import */ var _cache_service_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1279);
/* harmony import */ var _pending_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4257);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(361);








/** Only the action writes sealed files. */
const NOT_OURS = 'In the step’s directory, a file that requests a bundle is missing, or the action did not write it.';
/**
 * Makes the bundles that are recorded in a directory as pending, and saves each in all carriers. A bundle that was saved, or cannot be
 * made, is no longer pending; one that no carrier accepted stays pending as long as someone will try again. Never throws: the runs' own
 * results are unaffected.
 */
async function saveBundles(directory, options) {
    const { service, seal, signal, redactor, isFirstTry, tell } = options;
    const hasGivenUp = () => signal.aborted;
    const refused = [];
    const reasons = new Set();
    for (const file of (0,_pending_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .pendingIn */ .fE)(directory)) {
        if (hasGivenUp())
            break;
        try {
            const pending = (0,_pending_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .readPending */ .ct)(file, seal);
            const problems = pending && (await makeAndSave(pending, file, options));
            if (!pending)
                reasons.add(NOT_OURS);
            else if (problems !== undefined) {
                refused.push({ file, pending, problems });
                if (isFirstTry && service.missing === undefined)
                    continue;
            }
        }
        catch (error) {
            if (hasGivenUp())
                break;
            const message = error instanceof _bundle_index_js__WEBPACK_IMPORTED_MODULE_3__/* .BundleError */ .r ? error.message : (error.stack ?? String(error));
            reasons.add(redactor.text(message));
        }
        (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .removeOwn */ .LO)(file);
    }
    if (reasons.size > 0)
        tell(`No resume bundle was saved. ${[...reasons].join('\n')}`);
    if (refused.length > 0)
        reportRefused(refused, options);
}
/** How many runs a message names. */
const MAX_NAMED = 5;
/** Once for all bundles of a step: what blocks one, such as a limit of the service, blocks the others. */
function reportRefused(refused, { service, seal, isFirstTry, say, tell }) {
    const runs = refused.map(({ pending: { request } }) => `${request.flowName}/${request.runId}`);
    const named = runs.slice(0, MAX_NAMED).join(', ');
    const all = runs.length > MAX_NAMED ? `${named} and ${runs.length - MAX_NAMED} more` : named;
    const their = runs.length === 1 ? 'its bundle' : 'their bundles';
    const lost = `${all} cannot be resumed by another attempt, because ${their} could not be saved`;
    if (service.missing !== undefined) {
        // Even if the missing service was already reported, say what that means here.
        const problem = `${lost}: ${service.missing}.`;
        if (!service.reportMissing(tell, () => problem))
            say(problem);
        return;
    }
    const isReported = refused.every(({ pending }) => pending.isReported === true);
    const problems = [...new Set(refused.map((one) => one.problems))].join('; ');
    const next = isFirstTry ? ' The post step tries again at the end of the job.' : '';
    (isReported ? say : tell)(`${lost} (${problems}).${next}`);
    if (!isFirstTry)
        return;
    try {
        for (const { file, pending } of refused)
            (0,_pending_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .writePending */ .bE)(file, seal, { ...pending, cacheKey: undefined, isReported: true });
    }
    catch {
        // The warning is then repeated.
    }
}
/** Resolves to the reason, if no carrier accepted the bundle. */
async function makeAndSave(pending, file, options) {
    const to = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), 'bundle-'));
    try {
        const bundle = await (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_5__/* .makeBundle */ .ND)(pending.request, options.redactor, options.signal);
        const archive = node_path__WEBPACK_IMPORTED_MODULE_1__.join(to, _bundle_index_js__WEBPACK_IMPORTED_MODULE_6__/* .BUNDLE_FILE */ .I);
        await (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_6__/* .writeBundle */ .M)(bundle, archive, options.signal);
        // If we are killed meanwhile, the next process must not find our own entry and mistake it for another job's.
        if (pending.cacheKey !== undefined)
            (0,_pending_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .writePending */ .bE)(file, options.seal, { ...pending, cacheKey: undefined });
        return await carry(archive, pending, bundle, options);
    }
    finally {
        (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .removeOwn */ .LO)(to);
    }
}
/** One carrier would be enough; the second is a backup in case the first loses the bundle. */
async function carry(archive, { name, cacheKey }, { manifest }, { service, signal, say }) {
    const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(archive);
    const cached = await attempted(() => cache(archive, cacheKey, size, signal));
    // The bundle is already compressed.
    const options = { compressionLevel: 0, signal };
    const uploaded = await attempted(() => (0,_client_index_js__WEBPACK_IMPORTED_MODULE_7__/* .unlessAborted */ .W)(service.upload(name, [archive], node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(archive), options), signal));
    if (manifest.status === 'successful')
        return undefined;
    if (uploaded.error && cached.error) {
        signal.throwIfAborted();
        return `artifacts: ${uploaded.error.message}; cache: ${cached.error.message}`;
    }
    const where = uploaded.error ? 'in the cache' : `as artifact ${uploaded.value?.name ?? name}`;
    say(`A resume bundle of ${manifest.pathspec} was saved ${where} (${Math.ceil(size / 1024)} KB): re-run the job to continue from there.`);
    return undefined;
}
async function cache(archive, key, size, signal) {
    const service = _cache_service_js__WEBPACK_IMPORTED_MODULE_8__/* .CacheService */ ._C.of(process.env, 'write');
    if (!service)
        throw new Error('this runner has no cache');
    if (key === undefined)
        throw new Error('not used');
    if (size > _cache_service_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_CACHE_ENTRY_BYTES */ .X6)
        throw new Error(`too large: ${size} bytes`);
    await (0,_cache_carrier_js__WEBPACK_IMPORTED_MODULE_9__/* .saveInCache */ .f)(service, key, archive, signal);
}
async function attempted(act) {
    try {
        return { value: await act() };
    }
    catch (error) {
        return { error: error };
    }
}
//# sourceMappingURL=save-bundles.js.map

/***/ }),

/***/ 2606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LN: () => (/* binding */ sayAnnotation),
/* harmony export */   Mo: () => (/* binding */ showLastAnnotations),
/* harmony export */   R8: () => (/* binding */ warn),
/* harmony export */   fz: () => (/* binding */ annotate)
/* harmony export */ });
/* harmony import */ var _outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(500);
/* harmony import */ var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5263);
/* harmony import */ var _actions_core_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6306);
/* harmony import */ var _job_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9611);




/** How many annotations per level GitHub shows for a step; it does not mention that there are more. */
const MAX = 10;
/** In characters. GitHub rejects longer titles; the runner silently truncates longer messages. */
const MAX_TITLE_LENGTH = 255;
const MAX_MESSAGE_LENGTH = 4096;
/** For an annotation that is in the log only. */
const MAX_LINE_LENGTH = 1000;
const shownCount = { error: 0, warning: 0, notice: 0 };
const waiting = { error: [], warning: [], notice: [] };
/** Shows an annotation, or, if there may be too many of its level, keeps it until the end of the step. It must be redacted already. */
function annotate(annotation) {
    if (shownCount[annotation.level] < MAX - 1)
        show(annotation);
    else
        waiting[annotation.level].push(annotation);
}
/** Shows an annotation without a place. */
function warn(message) {
    annotate({ level: 'warning', title: '', message });
}
/** At the end of the step, shows the last annotation of each level. If there are more, it says how many; they are in the log. */
function showLastAnnotations() {
    for (const [level, rest] of Object.entries(waiting)) {
        const [first] = rest.splice(0, rest.length === 1 ? 1 : 0);
        if (first)
            show(first);
        if (rest.length === 0)
            continue;
        for (const { message, ...one } of rest) {
            const [line = ''] = message.trim().split('\n');
            (0,_job_log_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)((0,_outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(asText({ ...one, message: line }), MAX_LINE_LENGTH));
        }
        const more = `${rest.length} more ${level}s are in the log of this step; GitHub shows only ${MAX} per level.`;
        show({ level, title: '', message: more });
        rest.length = 0;
    }
}
/** Writes an annotation as a line of the job log, with its place. */
function sayAnnotation(annotation) {
    const { file, line } = annotation;
    const place = file === undefined ? '' : ` (${file}${line === undefined ? '' : `:${line}`})`;
    (0,_job_log_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .c)((0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .v)((0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .w)(asText(annotation) + place), MAX_MESSAGE_LENGTH));
}
function asText({ level, title, message }) {
    return `${level}: ${title === '' ? '' : `${title}: `}${message}`;
}
function show({ level, title, message, file, line }) {
    shownCount[level] += 1;
    _actions_core_js__WEBPACK_IMPORTED_MODULE_3__[level]((0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .shortened */ .v)((0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .w)(message), MAX_MESSAGE_LENGTH - 1), {
        ...(title === '' ? {} : { title: (0,_outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)((0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .w)(title), MAX_TITLE_LENGTH) }),
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { startLine: line }),
    });
}
//# sourceMappingURL=step-annotations.js.map

/***/ }),

/***/ 9968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  annotateStep: () => (/* binding */ annotateStep),
  announceExit: () => (/* reexport */ announceExit),
  announceRun: () => (/* reexport */ announceRun),
  appendSummary: () => (/* reexport */ appendSummary),
  debug: () => (/* reexport */ actions_core.debug),
  draftRecord: () => (/* reexport */ draftRecord),
  jobLog: () => (/* reexport */ job_log/* jobLog */.W),
  keepArtifacts: () => (/* binding */ keepArtifacts),
  reportEnd: () => (/* binding */ reportEnd),
  reportFailure: () => (/* binding */ reportFailure),
  reportMatrixJobs: () => (/* reexport */ reportMatrixJobs),
  say: () => (/* reexport */ job_log/* say */.c),
  sayAnnotation: () => (/* reexport */ step_annotations/* sayAnnotation */.LN),
  setOutputs: () => (/* reexport */ setOutputs),
  showLastAnnotations: () => (/* reexport */ step_annotations/* showLastAnnotations */.Mo),
  sourceUrl: () => (/* reexport */ source_url/* sourceUrl */.H),
  warn: () => (/* reexport */ step_annotations/* warn */.R8),
  warnOfLostVariables: () => (/* binding */ warnOfLostVariables),
  writeJunit: () => (/* binding */ writeJunit),
  writeResults: () => (/* binding */ step_report_writeResults)
});

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
;// CONCATENATED MODULE: ./build/action/spare-memory.js

// Logs with many lines produce much garbage, and V8 would rather use 80 MB more than collect it, most of all if a busy machine starves its
// threads. In exchange, a list of a million numbers takes half a second longer; docs/performance.md has the figures. Importing this module
// sets the flags, which takes milliseconds that a flow's start should not wait for.
for (const flag of [
    'semi-space-growth-factor=1',
    'heap-growing-percent=20',
    'no-concurrent-array-buffer-sweeping',
]) {
    (0,external_node_v8_.setFlagsFromString)(`--${flag}`);
}
//# sourceMappingURL=spare-memory.js.map
// EXTERNAL MODULE: ./build/ci/hosts/requested-file.js + 1 modules
var requested_file = __webpack_require__(5506);
// EXTERNAL MODULE: ./build/outcome/outcome.js
var outcome_outcome = __webpack_require__(6383);
// EXTERNAL MODULE: ./build/report/duration-text.js
var duration_text = __webpack_require__(5195);
;// CONCATENATED MODULE: ./build/report/result-line.js


/** How a run ended, in one line: `✓ train.py seed=2: TrainFlow/12 successful after 3.2 s`. */
function resultLine(outcome, label = outcome.label) {
    const run = outcome.pathspec === undefined ? '' : ` ${outcome.pathspec}`;
    return `${endMark(outcome)} ${label}:${run} ${endWords(outcome)}`;
}
function endMark({ status }) {
    return status === 'successful' ? '✓' : '✗';
}
/** Example: `failed after 3.2 s`. For a run that was cancelled before it had an id, the duration is omitted. */
function endWords(outcome) {
    const { status, pathspec } = outcome;
    if (status === 'cancelled' && pathspec === undefined)
        return status;
    const seconds = (0,outcome_outcome/* durationSeconds */.o8)(outcome);
    return `${status} after ${(0,duration_text/* durationText */.S)(seconds && seconds * 1000)}`;
}
//# sourceMappingURL=result-line.js.map
// EXTERNAL MODULE: ./build/action/inputs/inputs.js + 4 modules
var inputs = __webpack_require__(1065);
// EXTERNAL MODULE: ./build/options/table.js
var table = __webpack_require__(2333);
// EXTERNAL MODULE: ./build/action/inputs/read-options.js + 1 modules
var read_options = __webpack_require__(8704);
;// CONCATENATED MODULE: ./build/action/inputs/lost-variables.js


/** How many variables the message lists. */
const MAX_NAMES = 5;
/**
 * Tells which of the job's own variables do not reach the flow because they are named like those that the runner sets for actions only.
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
    return `The flow does not get ${shown}: names that begin with INPUT_ and STATE_ are reserved for the action. If it needs them, use the input "env", or other names.`;
}
//# sourceMappingURL=lost-variables.js.map
// EXTERNAL MODULE: ./build/action/links/source-url.js + 1 modules
var source_url = __webpack_require__(3713);
// EXTERNAL MODULE: ./build/action/runner-commands/job-log.js
var job_log = __webpack_require__(9611);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/client/regular-file.js
var regular_file = __webpack_require__(361);
// EXTERNAL MODULE: ./build/action/runner-commands/step-annotations.js
var step_annotations = __webpack_require__(2606);
;// CONCATENATED MODULE: ./build/action/runner-commands/results-file.js



/**
 * Writes the details of all runs as a JSON array with one line per run. An output could not hold that much, and the file is written line by
 * line to save memory. Returns the file, which stays until the job ends; `undefined` if it cannot be written, which does not affect the
 * runs.
 */
function writeResults(directory, runs) {
    const file = external_node_path_.join(directory, 'results.json');
    try {
        (0,regular_file/* makeOwnDirectory */._i)(directory);
        (0,regular_file/* writeOwnFile */.OP)(file, linesOf(runs));
        return file;
    }
    catch (error) {
        (0,step_annotations/* warn */.R8)(`The results could not be written to ${file}: ${error.message}`);
        return undefined;
    }
}
function* linesOf(runs) {
    yield '[\n';
    for (const [at, run] of runs.entries())
        yield `${JSON.stringify(run)}${at < runs.length - 1 ? ',' : ''}\n`;
    yield ']\n';
}
//# sourceMappingURL=results-file.js.map
// EXTERNAL MODULE: ./build/action/runner-commands/actions-core.js
var actions_core = __webpack_require__(6306);
// EXTERNAL MODULE: ./build/report/outputs.js
var outputs = __webpack_require__(4121);
// EXTERNAL MODULE: ./build/action/runner-commands/command-file.js
var command_file = __webpack_require__(9033);
;// CONCATENATED MODULE: ./build/action/runner-commands/step-outputs.js




let hasWarned = false;
/** Passes a run to later steps as soon as it has an id, whatever happens to it or to us afterwards. */
function announceRun(outcome) {
    const { 'run-id': runId = '', pathspec = '' } = (0,outputs/* runOutputs */.M)(outcome);
    setOutputs({ 'run-id': runId, pathspec });
}
/**
 * Passes the exit of a step's only run to later steps, in case there is no time for more. A run that must be judged has not passed until it
 * was.
 */
function announceExit(outcome, isJudged) {
    const status = isJudged && outcome.status === 'successful' ? 'failed' : outcome.status;
    const { 'flow-name': flowName = '', 'exit-code': exitCode = '' } = (0,outputs/* runOutputs */.M)(outcome);
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
            (0,step_annotations/* warn */.R8)(`${name} is only in the output "artifacts": its name is taken by the output "${taken}" (names of outputs ignore case).`);
        else
            setOutput(name, value);
    }
}
function setOutput(name, value) {
    try {
        const file = process.env['GITHUB_OUTPUT'];
        if (file)
            (0,command_file/* appendEntry */.D)(file, (0,command_file/* keyValueEntry */.j)(name, value));
        else
            actions_core.setOutput(name, value);
    }
    catch (error) {
        if (!hasWarned)
            (0,step_annotations/* warn */.R8)(`The outputs could not be written: ${error.message}`);
        hasWarned = true;
    }
}
//# sourceMappingURL=step-outputs.js.map
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/runner/process/deadline.js
var process_deadline = __webpack_require__(1653);
// EXTERNAL MODULE: ./build/action/artifacts/artifact-service.js
var artifact_service = __webpack_require__(9271);
// EXTERNAL MODULE: ./build/action/artifacts/artifact-upload.js + 1 modules
var artifact_upload = __webpack_require__(7521);
// EXTERNAL MODULE: ./build/action/resume/save-bundles.js
var save_bundles = __webpack_require__(2782);
// EXTERNAL MODULE: ./build/action/matrix/step-record.js
var step_record = __webpack_require__(8585);
// EXTERNAL MODULE: ./build/execution/execute-job.js
var execute_job = __webpack_require__(4432);
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
var post_state = __webpack_require__(3673);
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
            (0,job_log/* say */.c)(`Input "retention-days": this repository keeps artifacts for ${retentionDays} days at most, not ${requestedRetentionDays}.`);
        const common = {
            ...{ service, redactor, say: job_log/* say */.c, signal: deadline.signal },
            tell: (message) => (cancel.aborted ? (0,job_log/* say */.c)(message) : (0,step_annotations/* warn */.R8)(message)),
        };
        const upload = async (kind) => kinds.has(kind) && (0,external_node_fs_.existsSync)(files[kind])
            ? await (0,artifact_upload/* uploadFiles */.Z)({ ...common, what: kind, directory: files[kind], name: files.artifactNames[kind] })
            : undefined;
        if (kinds.has('logs') && !(0,external_node_fs_.existsSync)(files.logs) && outcomes.some(({ exitCode }) => exitCode !== undefined))
            common.tell(`The logs were not uploaded: ${files.logs} is gone; the flow removed it.`);
        const logs = await upload('logs');
        if (logs)
            setOutputs({ 'log-artifact': logs.name });
        let progress = {};
        const note = (more) => (0,post_state/* noteProgress */.Qy)(files.directory, files.seal, (progress = { ...progress, ...more }));
        if (kinds.has('logs') && (logs || !cancel.aborted))
            note({ upload: logs ? 'done' : service.missing === undefined ? 'failed' : 'impossible' });
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
            kinds.has('bundle') ? (0,save_bundles/* saveBundles */.f)(files.bundles, { ...common, ...leaving }) : undefined,
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
/** Leaves what a cancelled step has no time to upload to `post`, and gives later steps the name that its logs artifact will have. */
function handOverToPost(outcomes, files, inputs, uploaded) {
    const logs = uploaded ?? ((0,external_node_fs_.existsSync)(files.logs) ? logsByPost(files, inputs) : undefined);
    if (logs)
        setOutputs({ 'log-artifact': logs.name });
    saveRecord(outcomes, files, inputs, logs);
}
/** The logs artifact that `post` will upload, if it does. */
function logsByPost({ artifactNames }, { uploads }) {
    const isLeft = uploads.kinds.has('logs') && (0,artifact_service/* hasArtifactService */.o)(process.env);
    return isLeft ? { name: artifactNames.logs, url: undefined } : undefined;
}
/** Returns a draft of the record, which `post` uploads unless main saves a better one; `undefined` if the step leaves no record. */
function draftRecord(plans, files, inputs, cancel) {
    if (!inputs.uploads.kinds.has('report') || !(0,artifact_service/* hasArtifactService */.o)(process.env))
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
;// CONCATENATED MODULE: ./build/action/runner-commands/job-summary.js



/** Appends to the job summary, entirely or not at all. Resolves to whether it worked; a failure costs a warning and nothing else. */
async function appendSummary(markdown) {
    try {
        const file = process.env['GITHUB_STEP_SUMMARY'];
        if (file)
            (0,command_file/* appendEntry */.D)(file, markdown);
        else
            await actions_core.summary.addRaw(markdown).write();
        return true;
    }
    catch (error) {
        (0,step_annotations/* warn */.R8)(`The job summary could not be written: ${error.message}`);
        return false;
    }
}
//# sourceMappingURL=job-summary.js.map
// EXTERNAL MODULE: ./build/report/matrix-record.js
var matrix_record = __webpack_require__(5886);
// EXTERNAL MODULE: ./build/client/own-value.js
var own_value = __webpack_require__(4122);
// EXTERNAL MODULE: ./build/report/summary/markdown.js
var markdown = __webpack_require__(5711);
// EXTERNAL MODULE: ./build/report/summary/run-section.js + 6 modules
var run_section = __webpack_require__(2550);
// EXTERNAL MODULE: ./build/report/summary/run-table.js
var run_table = __webpack_require__(632);
// EXTERNAL MODULE: ./build/report/plain-text.js
var plain_text = __webpack_require__(5263);
// EXTERNAL MODULE: ./build/report/value-text.js
var value_text = __webpack_require__(3828);
;// CONCATENATED MODULE: ./build/report/matrix-report.js






const MAX_BYTES = 900 * 1024;
const BYTES_AROUND_TABLE = 8 * 1024;
/** With more columns of matrix values, or of artifacts, the table would be wider than the page. */
const MAX_COLUMNS = 5;
/** The number of matrix values, and of characters in a name, by which rows are sorted: each is compared many times. */
const MAX_SORT_KEYS = 50;
const MAX_SORT_KEY_LENGTH = 200;
/** The runs of all records: sorted by job and id, then by matrix values, with numbers in numeric order. */
function matrixRows(records) {
    const names = (0,run_table/* fieldNames */.pi)(records.map(({ matrix }) => matrix)).slice(0, MAX_SORT_KEYS);
    const keys = new Map(records.map((record) => {
        const values = names.map((name) => (0,run_table/* valueCell */.S7)(record.matrix, name));
        const places = [record.job, record.id ?? ''].map((text) => (0,plain_text/* shortened */.v)(text, MAX_SORT_KEY_LENGTH));
        return [record, [...places, ...values]];
    }));
    const { compare } = new Intl.Collator('en', { numeric: true });
    const inOrder = (a, b) => (keys.get(a) ?? []).reduce((order, text, at) => order || compare(text, keys.get(b)?.[at] ?? ''), 0);
    return [...records].sort(inOrder).flatMap((record) => record.runs.map((run) => ({ record, run })));
}
/**
 * The successful runs with the best and the worst value, including ties. Both are empty if no run has a number, and there is no worst if
 * all are the best.
 */
function bestAndWorst(rows, { by, artifact }) {
    const ranked = rows.flatMap((row) => {
        const stored = (0,own_value/* ownValue */.e)(row.run.artifacts, artifact);
        const value = isSuccessful(row) ? numberOf(stored) : undefined;
        return value === undefined ? [] : [{ row, value }];
    });
    const [first] = ranked;
    if (!first)
        return { best: [], worst: [] };
    const least = ranked.reduce((found, { value }) => (value < found ? value : found), first.value);
    const greatest = ranked.reduce((found, { value }) => (value > found ? value : found), first.value);
    const having = (wanted) => ranked.filter(({ value }) => value === wanted).map(({ row }) => row);
    const [best, worst] = by === 'max' ? [greatest, least] : [least, greatest];
    return { best: having(best), worst: best === worst ? [] : having(worst) };
}
/** A number, including those that JSON can only represent as text: an infinity, or an integer beyond 2^53. */
function numberOf(value) {
    if (typeof value === 'number')
        return value;
    if (typeof value !== 'string')
        return undefined;
    if (/^-?Infinity$/.test(value))
        return Number(value);
    return /^-?[1-9]\d{15,}$/.test(value) && !Number.isSafeInteger(Number(value)) ? BigInt(value) : undefined;
}
/** One table of all jobs' runs, as Markdown for GitHub's job summary, with the best and worst runs marked. */
function matrixReport(records, options) {
    const { ranking, missing, maxBytes = MAX_BYTES } = options;
    const rows = matrixRows(records);
    const warning = missing === undefined ? [] : [`⚠️ ${(0,markdown/* escapeMarkdown */.FV)(missing)}`];
    if (rows.length === 0)
        return `${warning[0] ?? 'No job reported a run.'}\n`;
    const { best, worst } = ranking ? bestAndWorst(rows, ranking) : { best: [], worst: [] };
    const columns = columnsFor(records, rows, ranking, { best: new Set(best), worst: new Set(worst) });
    const marked = [...best.slice(0, 1), ...worst.slice(0, 1)];
    const important = [...new Set([...marked, ...badRunsFirst(rows)])];
    const room = maxBytes - BYTES_AROUND_TABLE;
    const isLong = options.isShort === true && rows.length > run_table/* MAX_ROWS_IN_SHORT */.Sl;
    return [
        (0,run_table/* runsHeading */.Vf)(rows.map(({ run }) => run), records.every(({ matrix }) => Object.keys(matrix).length > 0) ? ' of the matrix' : '', missing === undefined),
        ...warning,
        ...(ranking ? [bestLine(best, ranking, rows)] : []),
        ...(isLong
            ? shortTables(columns, rows, marked, important, room)
            : [(0,run_table/* runTable */.cS)(columns, rows, important, room)]),
        '',
    ].join('\n\n');
}
/** The runs that matter, as many as a short table holds, and then a folded table of all runs. */
function shortTables(columns, rows, marked, important, room) {
    const bad = rows.filter((row) => !isSuccessful(row));
    const chosen = new Set([...marked, ...bad].slice(0, run_table/* MAX_ROWS_IN_SHORT */.Sl));
    const inSight = rows.filter((row) => chosen.has(row));
    const top = inSight.length === 0 ? [] : [(0,run_table/* runTable */.cS)(columns, inSight, inSight, room / 2)];
    const left = room - Buffer.byteLength(top.join(''));
    return [...top, (0,markdown/* folded */.TM)(`All ${(0,run_table/* countText */.lT)(rows.length, 'run')}`, (0,run_table/* runTable */.cS)(columns, rows, important, left))];
}
/** How many names a message lists if none of them seems to be meant. */
const MAX_NAMED = 5;
/**
 * Why there is no best run although there are successful ones, with the artifacts that may be meant. `undefined` if there is a best run, or
 * no run to choose from.
 */
function noBestText(rows, ranking) {
    const good = rows.filter(isSuccessful);
    if (good.length === 0 || bestAndWorst(rows, ranking).best.length > 0)
        return undefined;
    return unrankedTexts(rows, ranking, (name) => `"${(0,plain_text/* shortened */.v)(name, MAX_SORT_KEY_LENGTH)}"`).join(' ');
}
function unrankedTexts(rows, { artifact }, shown) {
    const numbers = rows
        .filter(isSuccessful)
        .flatMap(({ run }) => Object.entries(run.artifacts))
        .filter(([, value]) => numberOf(value) !== undefined)
        .map(([name]) => name);
    const last = (name) => name.split('/').at(-1);
    const names = [...new Set(numbers)].sort((a, b) => Number(last(b) === last(artifact)) - Number(last(a) === last(artifact)));
    const more = names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : '';
    return [
        `No successful run has a numeric artifact ${shown(artifact)}.`,
        ...(names.length > 0
            ? [`Numeric artifacts: ${names.slice(0, MAX_NAMED).map(shown).join(', ')}${more}.`]
            : []),
    ];
}
function bestLine([best, ...others], ranking, rows) {
    const { by, artifact } = ranking;
    if (!best)
        return unrankedTexts(rows, ranking, run_table/* nameCell */.UQ).join(' ');
    const { record, run } = best;
    const matrix = (0,run_table/* fieldNames */.pi)([record.matrix]).map((name) => `${name}=${(0,value_text/* valueText */.Ru)(record.matrix[name])}`);
    const more = others.length > 0 ? [`and ${others.length} more`] : [];
    const where = [...matrix.slice(0, MAX_COLUMNS), run.pathspec ?? run.label].map(run_table/* nameCell */.UQ);
    const mark = by === 'max' ? 'greatest' : 'smallest';
    return `🏆 The ${mark} ${(0,run_table/* nameCell */.UQ)(artifact)} is ${(0,run_table/* valueCell */.S7)(run.artifacts, artifact)}: ${[...where, ...more].join(' ')}`;
}
function columnsFor(records, rows, ranking, { best, worst }) {
    const names = (0,run_table/* fieldNames */.pi)(records.map(({ matrix }) => matrix)).slice(0, MAX_COLUMNS);
    const chosen = ranking ? [ranking.artifact] : [];
    const artifacts = new Set([...chosen, ...(0,run_table/* fieldNames */.pi)(rows.map(({ run }) => run.artifacts))]);
    const mark = (row) => (best.has(row) ? '\u00a0🏆' : worst.has(row) ? '\u00a0🔻' : '');
    const when = (condition, column) => (condition ? [column] : []);
    const differ = (text) => new Set(records.map(text)).size > 1;
    return [
        { name: '', text: ({ run }) => run_section/* SYMBOLS */.A[run.status] },
        ...when(differ(({ job }) => job), { name: 'Job', text: ({ record }) => (0,run_table/* nameCell */.UQ)(record.job) }),
        ...when(differ(({ id }) => id), { name: 'Id', text: ({ record }) => (record.id === undefined ? '–' : (0,run_table/* nameCell */.UQ)(record.id)) }),
        ...names.map((name) => ({ name, text: ({ record }) => (0,run_table/* valueCell */.S7)(record.matrix, name) })),
        { name: 'Run', text: ({ run }) => (0,run_table/* nameCell */.UQ)(run.pathspec ?? run.label) },
        ...when(records.some(({ runs }) => runs.length > 1), { name: 'What', text: ({ run }) => (0,run_table/* nameCell */.UQ)(run.label) }),
        ...when(differ(({ attempt }) => attempt), { name: 'Attempt', text: ({ record }) => String(record.attempt) }),
        { name: 'Duration', text: ({ run }) => (0,run_table/* durationCell */.D3)(run.durationSeconds) },
        ...[...artifacts].slice(0, MAX_COLUMNS).map((name) => ({
            name,
            text: (row) => (0,run_table/* valueCell */.S7)(row.run.artifacts, name) + (name === ranking?.artifact ? mark(row) : ''),
        })),
        ...when(rows.some(({ run }) => run.failure !== null), { name: 'Why', text: ({ run }) => why(run) }),
        ...when(records.some(({ logs }) => logs !== null), { name: 'Logs', text: ({ record }) => logsLink(record) }),
    ];
}
function why({ failure }) {
    if (!failure)
        return '';
    const { reason, step, message } = failure;
    return (0,run_table/* failureCell */.d0)({ reason, stepName: step ?? undefined, message });
}
function logsLink({ logs }) {
    if (!logs)
        return '–';
    return logs.url === null ? (0,run_table/* nameCell */.UQ)(logs.name) : (0,markdown/* link */.nf)('logs', logs.url);
}
function badRunsFirst(rows) {
    return [...rows.filter((row) => !isSuccessful(row)), ...rows.filter(isSuccessful)];
}
function isSuccessful({ run }) {
    return run.status === 'successful';
}
//# sourceMappingURL=matrix-report.js.map
;// CONCATENATED MODULE: ./build/report/needed-jobs.js
const FAILED = { failure: 'failed', cancelled: 'was cancelled' };
/** One sentence for each unsuccessful job whose records don't explain that: it may have ended before it ran its flows. */
function unexplainedJobs(results, records) {
    return [...results].flatMap(([id, result]) => {
        const ended = FAILED[result];
        if (ended === undefined)
            return [];
        const own = records.filter(({ job }) => job === id || job.startsWith(`${id}.`));
        if (own.length === 0)
            return [`The job "${id}" ${ended} and left no report, so runs may be missing.`];
        if (own.some(({ runs }) => runs.some(({ status }) => status !== 'successful')))
            return [];
        return [
            `The job "${id}" ${ended}, but all runs that it reported were successful, so runs may be missing.`,
        ];
    });
}
//# sourceMappingURL=needed-jobs.js.map
// EXTERNAL MODULE: ./build/report/runs-text.js
var runs_text = __webpack_require__(2429);
// EXTERNAL MODULE: ./build/runner/errors.js
var runner_errors = __webpack_require__(6800);
;// CONCATENATED MODULE: ./build/action/inputs/needs-input.js

/** The results in GitHub's `needs` context, which has an object for each job. A mapping of jobs to results does, too. @throws {UsageError} */
function neededResults(needs) {
    return new Map(Object.entries(needs).map(([job, value]) => [job, resultOf(job, value)]));
}
function resultOf(job, value) {
    const result = typeof value === 'object' ? value?.result : value;
    if (typeof result === 'string')
        return result;
    throw new runner_errors/* UsageError */.eb(`Input "needs" has no result for the job "${job}". Set it to "\${{ toJSON(needs) }}", or to lines like "${job}: \${{ needs.${job}.result }}".`);
}
//# sourceMappingURL=needs-input.js.map
// EXTERNAL MODULE: ./build/action/inputs/review-inputs.js
var review_inputs = __webpack_require__(4859);
// EXTERNAL MODULE: ./build/action/inputs/ranking-input.js + 1 modules
var ranking_input = __webpack_require__(157);
// EXTERNAL MODULE: ./build/action/inputs/uploads.js
var uploads = __webpack_require__(759);
// EXTERNAL MODULE: ./build/action/matrix/matrix-records.js
var matrix_records = __webpack_require__(4791);
// EXTERNAL MODULE: ./build/action/step-directory.js
var step_directory = __webpack_require__(2287);
// EXTERNAL MODULE: ./build/action/step-identity.js
var step_identity = __webpack_require__(5016);
;// CONCATENATED MODULE: ./build/action/matrix/matrix-jobs.js
var matrix_jobs_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var matrix_jobs_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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























/** The command `report`: one summary of what this workflow run's jobs uploaded, with or without a matrix. */
async function reportMatrixJobs(env, cancel) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const options = await (0,read_options/* readSome */.jV)(env, ['best', 'needs', 'uploadTimeout', 'matrix', 'id', ...review_inputs/* REVIEW_OPTIONS */.y]);
        const { best, token } = options;
        const review = (0,review_inputs/* reviewInputs */.O)(options, env);
        const identity = (0,step_identity/* stepIdentity */.Xl)(env, options.matrix, (0,uploads/* parseId */.Fg)(options.id));
        const ranking = (0,ranking_input/* rankingOf */.q)(best);
        const needs = neededResults(options.needs);
        const timeoutMs = (0,inputs/* uploadTimeoutMs */.n8)(options);
        const deadline = matrix_jobs_addDisposableResource(env_1, new process_deadline/* Deadline */.B2(cancel, timeoutMs), false);
        const found = await (0,matrix_records/* readRecords */.T3)(env, token, deadline.signal).catch((error) => {
            throw deadline.passed ? new runner_errors/* UsageError */.eb(tooLate(timeoutMs)) : error;
        });
        cancel.throwIfAborted();
        const records = (0,matrix_record/* latestAttempts */.q)(found.records);
        const unexplained = unexplainedJobs(needs, records);
        warnOfMissing(found, unexplained, token);
        const rows = matrixRows(records);
        const noBest = ranking && noBestText(rows, ranking);
        if (noBest !== undefined)
            (0,step_annotations/* warn */.R8)(`Input "best": ${noBest}`);
        const [winner] = ranking ? bestAndWorst(rows, ranking).best : [];
        const runs = rows.map(({ record: { job, matrix }, run }) => ({ job, matrix, ...run }));
        const missing = missingText(found, unexplained);
        const reporting = { ranking, missing };
        setOutputs({
            'results-file': saveResults(runs) ?? '',
            runs: (0,runs_text/* runsText */.W2)(runs),
            pathspec: winner?.run.pathspec ?? '',
            best: winner && ranking ? bestText(winner, ranking) : '',
        });
        const written = await appendSummary(matrixReport(records, reporting));
        actions_core.info(`Found ${(0,run_table/* countText */.lT)(rows.length, 'run')} of ${(0,run_table/* countText */.lT)(records.length, 'job')}${written ? `; the job summary shows ${rows.length === 1 ? 'it' : 'them'}` : ''}.`);
        if (review) {
            const { reportToReviewers } = await __webpack_require__.e(/* import() */ 162).then(__webpack_require__.bind(__webpack_require__, 162));
            const status = missing === undefined ? statusOf(records) : 'failed';
            const markdown = (maxBytes) => matrixReport(records, { ...reporting, maxBytes, isShort: true });
            await reportToReviewers({ status, markdown, annotations: [] }, { ...review, env, identity, cancel });
        }
        (0,step_annotations/* showLastAnnotations */.Mo)();
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        matrix_jobs_disposeResources(env_1);
    }
}
/** Writes the runs to a file, which `post` removes at the end of the job. Returns the file; `undefined` if it cannot be written. */
function saveResults(runs) {
    try {
        const directory = (0,step_directory/* makeStepDirectory */.If)();
        (0,post_state/* savePostState */.Li)({ directory });
        return writeResults(directory, runs);
    }
    catch (error) {
        (0,step_annotations/* warn */.R8)(`The results could not be written: ${error.message}`);
        return undefined;
    }
}
/** The status of all jobs together. Without a run, it is not successful. */
function statusOf(records) {
    return (0,outcome_outcome/* decisive */.l9)(records.flatMap((record) => record.runs))?.status ?? 'failed';
}
function tooLate(timeoutMs) {
    return `Input "command": listing the artifacts of this workflow run took longer than ${timeoutMs / 60_000} minutes (the input "upload-timeout-minutes").`;
}
/** How many names a warning lists. */
const matrix_jobs_MAX_NAMED = 5;
/** One warning for everything: readers must know that the report is incomplete. */
function warnOfMissing(found, unexplained, token) {
    const { records, unread, isCut, lacksEarlier, restProblem } = found;
    const ofRest = restProblem === undefined ? '' : ` The REST API's list could not be read: ${restProblem}.`;
    const advice = token === undefined ? ` ${matrix_records/* ADVICE */.hc}` : ofRest;
    if (unread.length > 0) {
        const named = unread.slice(0, matrix_jobs_MAX_NAMED).map(({ name, reason }) => `"${name}" (${reason})`);
        const more = unread.length > matrix_jobs_MAX_NAMED ? ` and ${unread.length - matrix_jobs_MAX_NAMED} more` : '';
        (0,step_annotations/* warn */.R8)(`${unreadText(unread.length)}: ${named.join(', ')}${more}.${advice}`);
    }
    const gaps = gapsOf(found);
    if (gaps.length > 0)
        (0,step_annotations/* warn */.R8)(`${gaps.join(' ')}${advice}`);
    if (unexplained.length > 0)
        (0,step_annotations/* warn */.R8)(`${unexplained.join(' ')} See the log of each.`);
    else if (records.length === 0 && unread.length === 0 && !isCut && !lacksEarlier)
        (0,step_annotations/* warn */.R8)("No job in this workflow run uploaded a report. List the jobs with the runs in this job's `needs`.");
}
const CUT = 'The list of artifacts is incomplete, so runs may be missing.';
const NO_EARLIER = 'This is a re-run, and the list of artifacts has no reports of earlier attempts: if not all jobs were re-run, runs are missing.';
/** What may be missing from the list of artifacts, in plain sentences. */
function gapsOf({ isCut, lacksEarlier }) {
    return [...(isCut ? [CUT] : []), ...(lacksEarlier ? [NO_EARLIER] : [])];
}
function unreadText(count) {
    return count === 1
        ? 'The report of 1 step could not be read, so its runs are missing'
        : `The reports of ${count} steps could not be read, so their runs are missing`;
}
function missingText(found, unexplained) {
    const { length } = found.unread;
    const parts = [...(length > 0 ? [`${unreadText(length)}.`] : []), ...gapsOf(found), ...unexplained];
    return parts.length === 0 ? undefined : parts.join(' ');
}
/** A matrix that is too long for an output is omitted. */
function bestText({ record, run }, { artifact }) {
    const { pathspec, artifacts } = run;
    const text = JSON.stringify({ matrix: record.matrix, pathspec, value: artifacts[artifact] });
    if (Buffer.byteLength(text) <= runs_text/* MAX_OUTPUT_BYTES */.$q)
        return text;
    return JSON.stringify({ pathspec, value: artifacts[artifact], shortened: true });
}
//# sourceMappingURL=matrix-jobs.js.map
;// CONCATENATED MODULE: ./build/action/step-report.js



















/** Reports in one line which of the job's variables the flows do not get. */
function warnOfLostVariables(given) {
    const text = lostVariablesText(process.env, given);
    if (text !== undefined)
        (0,job_log/* say */.c)(text);
}
/** Reports in one line how one of several runs ended. */
function reportEnd(outcome) {
    (0,job_log/* say */.c)(resultLine(outcome));
}
/** Shows the failed tasks' last lines and tracebacks outside any group, so that nobody has to unfold anything. */
function reportFailure(text, logs) {
    if (text === undefined)
        return;
    (0,job_log/* say */.c)(logs ? `${text}\nThe full log is in the artifact ${logs.name}${logs.url ? ` (${logs.url})` : ''}.` : text);
}
/** Writes the details of all runs to a file, whose name is an output. */
function step_report_writeResults(directory, runs) {
    const file = writeResults(directory, runs);
    if (file !== undefined)
        setOutputs({ 'results-file': file });
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

/***/ 6612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ BUNDLE_FILE),
/* harmony export */   M: () => (/* binding */ writeBundle)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8522);
/* harmony import */ var _archive_tar_header_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(342);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(361);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1746);
/* harmony import */ var _make_bundle_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3312);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6100);










/** The name of a bundle's file within a workflow artifact. */
const BUNDLE_FILE = 'bundle.tar.gz';
/**
 * Writes a bundle as a `.tar.gz`, with the manifest first. The same run always gives the same bytes.
 * @param place the path of a file of our own, which is written completely or not at all, and replaces whatever was
 * there; the descriptor of a pipe or a device, which is closed afterwards; or a stream, which is not
 * @throws {BundleError}
 * @throws the signal's reason
 */
async function writeBundle(bundle, place, signal) {
    const part = typeof place === 'string' ? (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .temporaryFor */ .vM)(place) : undefined;
    try {
        const into = part === undefined ? writableTo(place) : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(part, { flags: 'wx' });
        // Level 1: the artifacts are already compressed, and the rest is small.
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(gathered(archive(bundle)), (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createGzip)({ level: 1 }), into, {
            end: typeof place !== 'object',
            ...(signal && { signal }),
        });
        if (typeof place === 'string')
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(part ?? '', place);
    }
    catch (error) {
        if (part !== undefined)
            (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .removeOwn */ .LO)(part);
        signal?.throwIfAborted();
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .BundleError */ .r)
            throw error;
        const to = typeof place === 'string' ? ` to ${place}` : '';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .BundleError */ .r(`The bundle could not be written${to}: ${error.message}`, {
            cause: error,
        });
    }
}
/** Writes to a pipe only as its reader reads, so that a stalled reader does not block us. */
function writableTo(place) {
    if (typeof place === 'object')
        return place;
    const descriptor = Number(place);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor).isFIFO()
        ? new node_net__WEBPACK_IMPORTED_MODULE_1__.Socket({ fd: descriptor, readable: false, writable: true })
        : (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)('', { fd: descriptor });
}
async function* archive({ manifest, sources }) {
    const text = Buffer.from(`${JSON.stringify(manifest)}\n`);
    yield (0,_archive_tar_header_js__WEBPACK_IMPORTED_MODULE_6__/* .tarHeader */ .pI)(_manifest_js__WEBPACK_IMPORTED_MODULE_7__/* .MANIFEST_NAME */ .ir, text.length);
    yield text;
    yield Buffer.alloc((0,_archive_tar_header_js__WEBPACK_IMPORTED_MODULE_6__/* .padding */ .Ms)(text.length));
    for (const { path, size } of manifest.files) {
        const { file, bytes } = sources.get(path) ?? { file: path };
        yield (0,_archive_tar_header_js__WEBPACK_IMPORTED_MODULE_6__/* .tarHeader */ .pI)(path, size);
        if (bytes)
            yield bytes;
        else if (size <= _make_bundle_js__WEBPACK_IMPORTED_MODULE_8__/* .SMALL */ .o5)
            yield sized((0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegularFile */ .XF)(file, _make_bundle_js__WEBPACK_IMPORTED_MODULE_8__/* .SMALL */ .o5), size, file);
        else
            yield* pieces(file, size);
        yield Buffer.alloc((0,_archive_tar_header_js__WEBPACK_IMPORTED_MODULE_6__/* .padding */ .Ms)(size));
    }
    yield Buffer.alloc(2 * _archive_tar_header_js__WEBPACK_IMPORTED_MODULE_6__/* .BLOCK */ .IE);
}
async function* pieces(file, size) {
    let read = 0;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(file, { end: size, highWaterMark: PIECE })) {
        read += chunk.length;
        yield chunk;
    }
    if (read !== size)
        throw changed(file);
}
function sized(bytes, size, file) {
    if (bytes.length !== size)
        throw changed(file);
    return bytes;
}
function changed(file) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .BundleError */ .r(`${file} changed while the bundle was made.`);
}
/** Large enough that the overhead per piece does not matter. */
const PIECE = 256 * 1024;
/** The same bytes in fewer pieces. */
async function* gathered(pieces) {
    let waiting = [];
    let size = 0;
    for await (const piece of pieces) {
        waiting.push(piece);
        size += piece.length;
        if (size < PIECE)
            continue;
        yield Buffer.concat(waiting);
        waiting = [];
        size = 0;
    }
    yield Buffer.concat(waiting);
}
//# sourceMappingURL=write-bundle.js.map

/***/ }),

/***/ 4121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ runOutputs),
/* harmony export */   w: () => (/* binding */ allOutputs)
/* harmony export */ });
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4761);
/* harmony import */ var _outcome_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6383);
/* harmony import */ var _outcome_run_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6368);
/* harmony import */ var _runs_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2429);
/* harmony import */ var _value_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3828);





/** The failure reason for a step that made no run, by the step's status. */
const REASON_WITHOUT_RUN = {
    ...{ cancelled: 'cancelled', timeout: 'timeout', failed: 'invalid-input' },
    ...{ running: '', successful: '' },
};
/** Outputs that describe one run: the decisive one of several, or only a status if there is none. */
function runOutputs(outcome, otherwise = 'failed') {
    const failure = outcome && (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(outcome);
    const seconds = outcome && (0,_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .durationSeconds */ .o8)(outcome);
    return {
        'run-id': outcome?.runId ?? '',
        pathspec: outcome?.pathspec ?? '',
        'flow-name': outcome?.flowName ?? '',
        status: outcome?.status ?? otherwise,
        'exit-code': outcome?.exitCode === undefined ? '' : String(outcome.exitCode),
        'failure-reason': failure?.reason ?? (outcome ? '' : REASON_WITHOUT_RUN[otherwise]),
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
 * the first counts. `otherwise` is the status of a step that made no run.
 */
function allOutputs(outcomes, logArtifact, otherwise, resultsFile) {
    const outcome = (0,_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .decisive */ .l9)(outcomes);
    const contract = {
        ...runOutputs(outcome, otherwise),
        runs: (0,_runs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .runsText */ .W2)(outcomes.map(_outcome_run_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .runFacts */ .pI)),
        'results-file': resultsFile ?? '',
        'log-artifact': logArtifact ?? '',
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
        const text = JSON.stringify(Object.fromEntries(entries));
        if (Buffer.byteLength(text) <= _runs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_OUTPUT_BYTES */ .$q)
            return text;
        entries.pop();
    }
}
/** Artifacts whose value is a text, a number or a boolean, by names without the step. */
function simpleArtifacts(outcome) {
    const described = outcome?.details?.described ?? [];
    return Object.entries((0,_outcome_run_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactValues */ .N_)(outcome)).flatMap(([name, value]) => ['string', 'number', 'boolean'].includes(typeof value) && !described.includes(name)
        ? [[name.slice(name.indexOf('/') + 1), (0,_value_text_js__WEBPACK_IMPORTED_MODULE_4__/* .artifactText */ .gH)(outcome?.details, name, value)]]
        : []);
}
//# sourceMappingURL=outputs.js.map

/***/ })

};

//# sourceMappingURL=9968.index.js.map