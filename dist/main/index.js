import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 78877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 4869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L: () => (/* binding */ actionHost),
  f: () => (/* binding */ loadStepReport)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(58500);
// EXTERNAL MODULE: ./build/ci/hosts/requested-file.js + 1 modules
var requested_file = __nccwpck_require__(15506);
// EXTERNAL MODULE: ./build/options/option.js
var options_option = __nccwpck_require__(16288);
// EXTERNAL MODULE: ./build/options/table.js
var table = __nccwpck_require__(92333);
// EXTERNAL MODULE: ./build/action/artifacts/has-artifact-service.js
var has_artifact_service = __nccwpck_require__(69944);
// EXTERNAL MODULE: ./build/action/explain.js
var explain = __nccwpck_require__(44460);
// EXTERNAL MODULE: ./build/action/step-identity.js
var step_identity = __nccwpck_require__(35016);
// EXTERNAL MODULE: ./build/action/inputs/inputs.js + 4 modules
var inputs_inputs = __nccwpck_require__(33877);
// EXTERNAL MODULE: ./build/outcome/redacted/redaction-rules.js + 1 modules
var redaction_rules = __nccwpck_require__(5558);
;// CONCATENATED MODULE: ./build/action/matrix/recorded-step.js


/** Main saves this in its state before anything else: if the step leaves nothing usable, at least this is known. */
function recordedStep({ job, step, id, matrix, attempt }, redactor) {
    const recorded = { job, step, id, attempt, matrix: (0,redaction_rules/* named */.KT)((0,step_identity/* matrixOf */.lQ)(matrix) ?? {}, redactor) };
    return JSON.stringify(recorded);
}

// EXTERNAL MODULE: ./build/action/post-state.js
var post_state = __nccwpck_require__(63673);
;// CONCATENATED MODULE: ./build/action/action-host.js










/** Loads the module while the first flow starts, not earlier. */
const loadStepReport = () => Promise.all(/* import() */[__nccwpck_require__.e(2128), __nccwpck_require__.e(4761), __nccwpck_require__.e(8876), __nccwpck_require__.e(2045), __nccwpck_require__.e(9332)]).then(__nccwpck_require__.bind(__nccwpck_require__, 40200));
/** The host for a step that uses the action. */
function actionHost({ env, cancel = new AbortController().signal, secrets, inputs, files, draftRecord, }) {
    let count = 0;
    let record;
    let loading;
    const loaded = () => (loading ??= loadStepReport());
    const { report } = inputs ?? {};
    const review = report?.review && { ...report.review, identity: report.identity };
    const junitFile = (0,inputs_inputs/* junitFileOf */.I$)(env);
    const choice = (0,inputs_inputs/* summaryChoice */.C_)(env);
    const junitProblem = problemOf(junitFile);
    return {
        job: jobOf(env, inputs),
        naming: options_option/* inputName */.yu,
        explain: explain/* explain */.W,
        display: async ({ count: runs, isMixed, order, cancel }) => {
            count = runs;
            // Until the first flow has been spawned, nothing may wait longer than a microtask.
            loading = (0,promises_.setImmediate)().then(async () => {
                if (inputs)
                    saveRecordedStep(env, inputs, secrets.redactor);
                if (files)
                    secrets.saveForPost(files.directory);
                const stepReport = await loadStepReport();
                if (inputs)
                    stepReport.warnOfLostVariables(inputs.env);
                record = draftRecord?.(stepReport);
                if (inputs && inputs.report.uploads.kinds.size > 0 && (0,has_artifact_service/* hasArtifactService */.o)(env))
                    stepReport.prepareUploads();
                return stepReport;
            });
            const { groupedDisplay, jobLog: screen } = await loading;
            return groupedDisplay({ screen, order, isMixed, cancel });
        },
        note: async (text) => (await loaded()).printLine(text),
        ...(env['RUNNER_DEBUG'] === '1' && { debug: async (text) => (await loaded()).debug(text) }),
        warn: async (text) => (await loaded()).warn(text),
        mask: (values, position) => secrets.learn(values, position),
        onBegin: (position) => secrets.beginRun(position),
        // Later steps learn of the first run at once.
        onStart: async (outcome, position) => {
            const { announceRun } = await loaded();
            record?.note(outcome, position);
            if (position === 0)
                announceRun(outcome);
        },
        onExit: async (outcome, plan, position) => {
            const isJudged = plan.gates.length > 0 || (inputs?.plugins.length ?? 0) > 0;
            const { announceExit } = await loaded();
            if (!isJudged || outcome.status !== 'successful')
                record?.note(outcome, position);
            if (count === 1)
                announceExit(outcome, isJudged);
        },
        onEnd: async (outcome, position) => {
            secrets.endRun(position);
            record?.note(outcome, position);
            (await loaded()).reportEnd(outcome);
        },
        setOutputs: async (outputs) => (await loaded()).setOutputs(outputs),
        showProblem: async (message, place) => (await loaded()).annotateStep({ level: 'error', title: '', message, ...place }),
        annotate: async (annotation) => {
            const { annotateStep, printAnnotation } = await loaded();
            (report?.annotations === false ? printAnnotation : annotateStep)(annotation);
        },
        showFailure: async (_, text, { logs }) => (await loaded()).reportFailure(text, logs),
        ...(review && {
            reportToReviewers: async (report) => {
                const { reportToReviewers } = await Promise.all(/* import() */[__nccwpck_require__.e(8876), __nccwpck_require__.e(162)]).then(__nccwpck_require__.bind(__nccwpck_require__, 90162));
                await reportToReviewers(report, { ...review, env, cancel });
            },
        }),
        onReported: async () => (await loaded()).showLastAnnotations(),
        ...(files && { writeResults: async (runs) => (await loaded()).writeResults(files.directory, runs) }),
        ...(junitFile !== undefined && {
            writeJunit: async (xml) => (await loaded()).writeJunit(junitFile, xml, junitProblem),
        }),
        ...(choice !== 'never' && {
            writeSummary: async (markdown, status) => {
                if ((0,inputs_inputs/* writesSummary */.Nx)(choice, status))
                    await (await loaded()).appendSummary(markdown);
            },
        }),
    };
}
/** From here on, a later report job includes this step, whatever happens to it. */
function saveRecordedStep(env, { report }, redactor) {
    if (report.uploads.kinds.has('report') && (0,has_artifact_service/* hasArtifactService */.o)(env))
        (0,post_state/* savePostState */.Li)({ recordedStep: recordedStep(report.identity, redactor) });
}
/**
 * Checks now a file that is written at the end, because a flow may replace it with a link. A problem then costs only a warning. The
 * checkout may already have a link there that leads to our own output, where the runner takes lines for commands.
 */
function problemOf(file) {
    try {
        (0,requested_file/* requireWritable */.ik)((0,options_option/* inputName */.yu)(table/* OPTIONS */.lw.junit), file, { takesPipes: false });
        return undefined;
    }
    catch (error) {
        return error;
    }
}
function jobOf(env, inputs) {
    const { identity } = inputs?.report ?? {};
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
    return {
        name: identity?.job ?? env['GITHUB_JOB'] ?? '',
        attempt: identity?.attempt ?? (Number(env['GITHUB_RUN_ATTEMPT']) || 1),
        matrix: (0,step_identity/* matrixOf */.lQ)(identity?.matrix),
        sha: env['GITHUB_SHA'],
        actor: env['GITHUB_ACTOR'],
        url: server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined,
    };
}
//# sourceMappingURL=action-host.js.map

/***/ }),

/***/ 85373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ producerIn),
/* harmony export */   Cs: () => (/* binding */ artifactName),
/* harmony export */   OI: () => (/* binding */ attemptOfName),
/* harmony export */   XZ: () => (/* binding */ attemptIn),
/* harmony export */   b_: () => (/* binding */ isNameOf),
/* harmony export */   eB: () => (/* binding */ attemptPrefix),
/* harmony export */   rt: () => (/* binding */ runName),
/* harmony export */   ry: () => (/* binding */ firstNameOf)
/* harmony export */ });
/* harmony import */ var _execution_plan_fitting_name_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3328);
/* harmony import */ var _step_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(35016);


/** How many characters of the matrix values are shown before the digest of all of them. */
const MAX_MATRIX_LENGTH = 60 + 9;
/** The text around it needs 60 more. */
const MAX_NAME_LENGTH = 120;
/** How many characters of the job's name are always included before a digest. */
const MAX_JOB_LENGTH = 100;
const NOT_IN_NAMES = /[^A-Za-z0-9_.-]+/g;
/**
 * The name of a step's artifact. Names must be unique within a workflow run, so the name contains everything that distinguishes steps, and
 * the attempt. Artifacts from which later jobs and attempts learn about this step have different names even if two jobs look the same.
 * @param run if the artifact belongs to a single run
 */
function artifactName(kind, identity, run) {
    const { attempt, producer } = identity;
    const isTrace = kind === 'report' || kind === 'resume';
    return `${attemptPrefix(kind, identity, run)}${attempt}${isTrace ? `-j${producer}` : ''}`;
}
/** The prefix that the names of all attempts share. */
function attemptPrefix(kind, identity, run) {
    const { job, matrix, id, step } = identity;
    const { flowFile, position = 0 } = run ?? {};
    const flow = flowFile === undefined ? [] : [fileStem(flowFile), String(position + 1)];
    const own = [job, id, step.replace(/^_+/, ''), flowFile?.replace(/\.py$/, '')];
    const all = [job, matrix, id, step, flowFile, run?.position];
    return `metaflow-${kind}-${uniqueName([...partsOf(identity), ...flow], own, all)}-attempt-`;
}
/**
 * The name of one of a step's runs, which is the same in every workflow run, for tags. It contains the job, the matrix values, the `id`, the
 * step and the run's label.
 */
function runName(identity, label) {
    const { job, matrix, id, step } = identity;
    const own = [job, id, step.replace(/^_+/, ''), label];
    return uniqueName([...partsOf(identity), label], own, [job, matrix, id, step, label]);
}
/**
 * Joins parts to a name. If the texts that users chose (`own`) are not plain, it ends with a digest of everything that it stands for
 * (`all`): different lists of parts could look the same.
 */
function uniqueName(parts, own, all) {
    const readable = parts.filter((part) => part !== '').join('-');
    const isClear = own.every((part) => part === undefined || /^[A-Za-z0-9_.]*$/.test(part));
    return (0,_execution_plan_fitting_name_js__WEBPACK_IMPORTED_MODULE_0__/* .fittingName */ .Rn)(readable, MAX_NAME_LENGTH, isClear ? readable : JSON.stringify(all));
}
/** What distinguishes a step from others, as far as it goes into names. */
function partsOf({ job, matrix, shownMatrix = matrix, id, step }) {
    const parts = [job, matrixPart(matrix, shownMatrix), id, step.replace(/^_+/, '')];
    return parts.flatMap((part) => (part ? [part] : []));
}
/** What replaces a secret in uploads. */
const REDACTED = '***';
/**
 * Whether this step uploads an artifact with this name. If a secret was redacted from the step's identity, its full name cannot be known;
 * then the attempt and the job must match.
 */
function isNameOf(kind, name, step) {
    const found = attemptOfName(kind, name);
    if (found?.attempt !== step.attempt)
        return false;
    if (found.prefix === attemptPrefix(kind, step))
        return true;
    if (!JSON.stringify(step).includes(REDACTED))
        return false;
    const [job = ''] = step.job.split(REDACTED);
    return found.prefix.startsWith(`metaflow-${kind}-${job.replace(NOT_IN_NAMES, '_').slice(0, MAX_JOB_LENGTH)}`);
}
/** The attempt in a name that starts with one of `attemptPrefix`'s prefixes; `undefined` for any other name. */
function attemptIn(name, prefix) {
    const rest = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    const [, attempt] = /^(\d+)(?:-j[0-9a-f]+)?(?:-\d+)?$/.exec(rest) ?? [];
    return attempt === undefined ? undefined : Number(attempt);
}
/**
 * The step that uploaded an artifact with this name, one from which later jobs and attempts learn about it. A step may upload an artifact
 * twice; the second name ends in a number.
 */
function producerIn(name) {
    return /-attempt-\d+-j([0-9a-f]+)(?:-\d+)?$/.exec(name)?.[1] ?? name;
}
/** The name without the number that is appended when a step uploads an artifact more than once. */
function firstNameOf(name) {
    return name.replace(/(-attempt-\d+-j[0-9a-f]+)-\d+$/, '$1');
}
/** The attempt in the name of any step's artifact, and the prefix that all its attempts share; `undefined` for any other name. */
function attemptOfName(kind, name) {
    const [prefix] = /^metaflow-([a-z]+)-.+-attempt-(?=\d+(?:-j[0-9a-f]+)?(?:-\d+)?$)/.exec(name) ?? [];
    const attempt = prefix === undefined ? undefined : attemptIn(name, prefix);
    if (prefix === undefined || attempt === undefined || !prefix.startsWith(`metaflow-${kind}-`))
        return undefined;
    return { prefix, attempt };
}
function matrixPart(matrix, shownMatrix) {
    const values = Object.values((0,_step_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .matrixOf */ .lQ)(shownMatrix) ?? {});
    if (values.length === 0)
        return undefined;
    const shown = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
    return (0,_execution_plan_fitting_name_js__WEBPACK_IMPORTED_MODULE_0__/* .fittingName */ .Rn)(shown.join('-'), MAX_MATRIX_LENGTH, matrix);
}
function fileStem(file) {
    return file.replace(/^.*[/\\]/s, '').replace(/\.py$/, '');
}
//# sourceMappingURL=artifact-name.js.map

/***/ }),

/***/ 69944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ hasArtifactService)
/* harmony export */ });
/** Whether the runner provides an artifact service. */
function hasArtifactService(env) {
    return Boolean(env['ACTIONS_RUNTIME_TOKEN'] && env['ACTIONS_RESULTS_URL']);
}
//# sourceMappingURL=has-artifact-service.js.map

/***/ }),

/***/ 78754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ run_makeRuns)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: ./build/redaction/redactor.js + 2 modules
var redaction_redactor = __nccwpck_require__(55205);
// EXTERNAL MODULE: ./build/report/duration-text.js
var duration_text = __nccwpck_require__(25195);
// EXTERNAL MODULE: ./build/ci/cancellation.js
var cancellation = __nccwpck_require__(47258);
// EXTERNAL MODULE: ./build/ci/guarded-host.js
var guarded_host = __nccwpck_require__(13748);
// EXTERNAL MODULE: ./build/ci/job-directory.js
var job_directory = __nccwpck_require__(49488);
// EXTERNAL MODULE: ./build/client/history/map-concurrently.js
var map_concurrently = __nccwpck_require__(67130);
// EXTERNAL MODULE: ./build/client/errors.js
var errors = __nccwpck_require__(6695);
// EXTERNAL MODULE: ./build/execution/execute-job.js + 7 modules
var execute_job = __nccwpck_require__(4515);
;// CONCATENATED MODULE: ./build/execution/execute-runs.js



/**
 * Makes several runs, some of them in parallel; resolves to their outcomes, in the order of the jobs. Never throws. A run that was not
 * started because another one failed or `cancel` was aborted is `cancelled`.
 */
async function executeRuns(jobs, { maxParallel, failFast }, cancel) {
    const stop = new AbortController();
    const stopAll = () => stop.abort(cancel.reason);
    const outcomes = [];
    let failures;
    stop.signal.addEventListener('abort', () => {
        for (const [index, { observer }] of jobs.entries())
            if (outcomes[index] === undefined)
                observer.onCancel?.();
    });
    if (cancel.aborted)
        stopAll();
    cancel.addEventListener('abort', stopAll);
    const work = async (job, index) => {
        const ended = stop.signal.aborted
            ? notStarted(job, stop.signal.reason)
            : await (0,execute_job/* executeJob */.p)(job, stop.signal);
        const outcome = await job.observer.onEnd(ended);
        outcomes[index] = outcome;
        outcomes[index] = (await (failures ??= failureBudget())).bounded(outcome);
        if (failFast && outcome.status !== 'successful')
            stop.abort(new errors/* RunnerError */.Rn(`${outcome.label} was not successful, so fail-fast cancels the others.`));
    };
    await (0,map_concurrently/* mapConcurrently */.X)(jobs, work, maxParallel);
    cancel.removeEventListener('abort', stopAll);
    return outcomes;
}
function notStarted({ plan }, reason) {
    const why = reason instanceof Error ? ` ${reason.message}` : '';
    return (0,execute_job/* outcomeWithoutRun */.m)(plan, 'cancelled', new errors/* RunnerError */.Rn(`${plan.label} was not started.${why}`));
}
/** Not needed before a run has started. */
async function failureBudget() {
    const { FailureBudget: Budget } = await Promise.all(/* import() */[__nccwpck_require__.e(2128), __nccwpck_require__.e(4761), __nccwpck_require__.e(1168)]).then(__nccwpck_require__.bind(__nccwpck_require__, 51168));
    return new Budget();
}
//# sourceMappingURL=execute-runs.js.map
// EXTERNAL MODULE: ./build/execution/plan/run-plan.js
var run_plan = __nccwpck_require__(2934);
// EXTERNAL MODULE: ./build/execution/cancel-clock.js
var cancel_clock = __nccwpck_require__(77396);
// EXTERNAL MODULE: ./build/execution/run-claim.js
var run_claim = __nccwpck_require__(77533);
// EXTERNAL MODULE: ./build/runner/log/run-events.js
var run_events = __nccwpck_require__(76665);
// EXTERNAL MODULE: ./build/runner/log/flow-line.js
var flow_line = __nccwpck_require__(30331);
// EXTERNAL MODULE: ./build/display/log-format.js
var log_format = __nccwpck_require__(84035);
;// CONCATENATED MODULE: ./build/display/task-tails.js


/** How many last lines are kept for each task. */
const LAST_LINES = 20;
/** In characters, for all running tasks together. If they exceed it, the tasks that have been silent longest lose their lines. */
const MAX_CHARACTERS = 16 * 1024 * 1024;
/** A traceback as Metaflow logs it, without indentation; and what Metaflow says of a task that it ends, or that has just failed by itself. */
const OF_METAFLOW = /^(<flow \S+ step .*> failed:|Internal error|Traceback \(most recent call last\):|[~^ ]+|\[KILLED BY ORCHESTRATOR\]|)$/;
const FRAME = /^File ".+", line \d+, in /;
/** A frame without a file, below which there is no code. */
const CODELESS_FRAME = /^File "<(?:frozen .+|string|stdin)>"/;
/** The last lines of running tasks, without Metaflow's own and the frames of tracebacks. */
class TaskTails {
    /** Ordered by their last output, the most recent last. */
    #tails = new Map();
    #characters = 0;
    /** Call this when a task starts, which may be a retry. */
    start(key) {
        this.take(key);
        this.#tails.set(key, { lines: [], characters: 0, afterFrame: false });
    }
    /** A task's own output may come before its traceback, within it, or after it, because they are two streams. */
    add(key, line) {
        const tail = this.#tails.get(key);
        if (!tail)
            return;
        const text = (0,log_format/* afterReturns */.UZ)(line);
        const isCode = tail.afterFrame;
        const isFrame = FRAME.test(text);
        tail.afterFrame = isFrame && !CODELESS_FRAME.test(text);
        if (isCode || isFrame || OF_METAFLOW.test(text))
            return;
        this.#tails.delete(key);
        this.#tails.set(key, tail);
        tail.lines.push((0,flow_line/* ownText */.U)(text));
        this.#count(tail, text.length);
        if (tail.lines.length > LAST_LINES)
            this.#count(tail, -(tail.lines.shift() ?? '').length);
        this.#forget();
    }
    of(key) {
        return this.#tails.get(key)?.lines;
    }
    /** Returns an ended task's lines, and forgets them. */
    take(key) {
        const tail = this.#tails.get(key);
        if (!tail)
            return undefined;
        this.#tails.delete(key);
        this.#count(tail, -tail.characters);
        return tail.lines;
    }
    #forget() {
        if (this.#characters <= MAX_CHARACTERS)
            return;
        for (const tail of this.#tails.values()) {
            tail.lines.length = 0;
            this.#count(tail, -tail.characters);
            // Leave room, so that the next line does not need this again.
            if (this.#characters <= MAX_CHARACTERS / 2)
                return;
        }
    }
    #count(tail, characters) {
        tail.characters += characters;
        this.#characters += characters;
    }
}
//# sourceMappingURL=task-tails.js.map
;// CONCATENATED MODULE: ./build/display/progress.js


/** How many failed tasks keep their last lines; a thousand tasks that fail alike need no thousand logs. */
const MAX_FAILED_TASKS = 10;
/** How many steps we follow; a log with more is not Metaflow's. */
const MAX_STEPS = 1_000;
/** Follows a run through its stdout: counts its tasks, and keeps the last lines of those that fail. */
class RunProgress {
    /** By step, in the order in which steps began. */
    steps = new Map();
    #running = new TaskTails();
    #failed = new Map();
    #events = new run_events/* TaskEvents */.PX();
    #onEvent;
    /** @param onEvent receives the tasks' events */
    constructor(onEvent) {
        this.#onEvent = onEvent;
    }
    /** Processes a line, and returns its parts. */
    line(line) {
        const parsed = (0,flow_line/* parseFlowLine */.w)(line);
        const event = this.#events.of(parsed);
        if (event)
            this.#note(event);
        else if (parsed.task)
            this.#running.add((0,run_events/* keyOf */.TN)(parsed.task), parsed.text);
        return parsed;
    }
    /** Call this when all of the run's output was read. */
    end() {
        for (const event of this.#events.atEnd())
            this.#onEvent?.(event);
    }
    /** A failed task's last lines, without the frames of its traceback; `undefined` if they are unknown. */
    lastLines(task) {
        return this.#failed.get((0,run_events/* keyOf */.TN)(task)) ?? this.#running.of((0,run_events/* keyOf */.TN)(task));
    }
    #note(event) {
        const key = (0,run_events/* keyOf */.TN)(event);
        const step = this.#step(event.stepName);
        if (!step)
            return;
        switch (event.type) {
            case 'task-started':
                if (event.attempt > 0)
                    step.failed -= 1;
                this.#failed.delete(key);
                step.running += 1;
                this.#running.start(key);
                break;
            case 'task-cloned':
                step.cloned += 1;
                break;
            case 'task-ended':
            case 'attempt-failed':
                this.#ended(key, step, event.type === 'task-ended' ? 'successful' : 'failed');
        }
        this.#onEvent?.(event);
    }
    #ended(key, step, status) {
        const lines = this.#running.take(key);
        step.running -= 1;
        step[status] += 1;
        if (lines && status === 'failed' && this.#failed.size < MAX_FAILED_TASKS)
            this.#failed.set(key, lines);
    }
    /** `undefined` if there are too many steps. */
    #step(stepName) {
        let step = this.steps.get(stepName);
        if (!step && this.steps.size < MAX_STEPS) {
            step = { stepName, running: 0, successful: 0, failed: 0, cloned: 0 };
            this.steps.set(stepName, step);
        }
        return step;
    }
}
//# sourceMappingURL=progress.js.map
// EXTERNAL MODULE: ./build/outcome/bounded-text.js
var bounded_text = __nccwpck_require__(70500);
// EXTERNAL MODULE: ./build/runner/process/within.js
var within = __nccwpck_require__(77874);
// EXTERNAL MODULE: ./build/execution/current-versions.js
var current_versions = __nccwpck_require__(40248);
// EXTERNAL MODULE: ./build/display/shell-word.js
var shell_word = __nccwpck_require__(21072);
;// CONCATENATED MODULE: ./build/ci/run-trace.js




/** Traces for debugging how a run is made: its directory and interpreter, and the duration of its phases. Hosts with `debug` receive it. */
class RunTrace {
    #host;
    #redactor;
    #cancel;
    #label = '';
    #since = performance.now();
    #hasShownCommand = false;
    #hasRun = false;
    constructor({ host, redactor, cancel }) {
        this.#host = host;
        this.#redactor = redactor;
        this.#cancel = cancel;
    }
    begin(plan, logDirectory) {
        this.#label = plan.label;
        this.#since = performance.now();
        this.#hasShownCommand = false;
        this.#hasRun = false;
        if (!this.#host.debug)
            return;
        const { cwd, python = 'python3' } = plan;
        this.#write(`working directory: ${cwd}`);
        this.#write(`interpreter: ${python}`);
        this.#write(`logs: ${external_node_path_.resolve(logDirectory)}`);
        void this.#writeVersion(plan);
    }
    started(outcome) {
        this.#ended('starting the run, until it had an id', outcome);
    }
    exited(outcome) {
        this.#hasRun = true;
        this.#ended('running the flow', outcome);
    }
    finished(outcome) {
        this.#ended(this.#hasRun ? 'reading its results' : 'starting, without a run', outcome);
    }
    /** A phase of the run has ended. */
    #ended(phase, { commandLine }) {
        const now = performance.now();
        if (commandLine && !this.#hasShownCommand) {
            this.#hasShownCommand = true;
            this.#write(`command: ${commandLine.map(shell_word/* shellWord */.r).join(' ')}`);
        }
        this.#write(`${phase}: ${(0,duration_text/* durationText */.S)(now - this.#since)}`);
        this.#since = now;
    }
    async #writeVersion(plan) {
        const { metaflow = 'unknown version' } = await (0,current_versions/* currentVersions */.l)(plan, this.#cancel);
        this.#write(`Metaflow: ${metaflow}`);
    }
    #write(text) {
        void this.#host.debug?.(this.#redactor.text(`${this.#label}: ${text}`));
    }
}
//# sourceMappingURL=run-trace.js.map
;// CONCATENATED MODULE: ./build/ci/hosted-run.js







/** A metadata service that does not answer must not block the job. */
const TIME_TO_TAG_MS = 60_000;
/** A cancelled job, or a run past its timeout, does not wait for a stalled reader: outputs and summary must be written. */
const TIME_TO_SHOW = { until: 7_500, least: 500 };
/** Reports a run and its retries to a host and to plugins. */
class HostedRun {
    #options;
    #position;
    #clock;
    #plan;
    #logDirectory;
    #trace;
    #began = performance.now();
    #retry = 0;
    #display;
    #progress;
    #pathspec;
    #knowsSecrets = false;
    /** A run that plugins will be told of when its secrets are known. */
    #started;
    /** @param position among the runs of the job */
    constructor(plan, position, logDirectory, options) {
        this.#options = options;
        this.#clock = new cancel_clock/* CancelClock */.N(options.cancel);
        this.#trace = new RunTrace(options);
        this.#progress = this.#newProgress();
        this.#plan = plan;
        this.#position = position;
        this.#logDirectory = logDirectory;
    }
    /** The run's progress, from its output. */
    get progress() {
        return this.#progress;
    }
    onBegin(plan) {
        this.#plan = plan;
        this.#began = performance.now();
        this.#trace.begin(plan, this.#logDirectory);
        this.#knowsSecrets = false;
        void this.#options.host.onBegin?.(this.#position);
        void this.#shown();
    }
    onCancel() {
        void this.#options.host.onCancel?.(this.#position);
    }
    onSecrets(secrets) {
        const { host, redactor, plugins } = this.#options;
        // The host first: it masks what the redactor does not know yet, and may share the redactor.
        host.mask?.(secrets, this.#knowsSecrets ? undefined : this.#position);
        this.#knowsSecrets = true;
        redactor.learn(secrets);
        if (this.#started)
            plugins?.onRunStart(this.#started);
        this.#started = undefined;
    }
    onUnknownSecrets(logDirectory) {
        this.#options.redactor.withhold(logDirectory);
    }
    async onStart(outcome) {
        this.#started = outcome;
        this.#pathspec = outcome.pathspec;
        this.#trace.started(outcome);
        this.#reportEvent({ type: 'run-started', at: outcome.startedAt });
        await this.#options.host.onStart?.(outcome, this.#position);
    }
    async onExit(outcome) {
        this.#trace.exited(outcome);
        await this.#options.host.onExit?.(outcome, this.#plan, this.#position);
    }
    async onOutput(stream, bytes) {
        await (await this.#shown()).write(stream, bytes);
    }
    async onNote(text) {
        await this.#options.host.note(text);
    }
    async onWarning(text) {
        await this.#options.host.warn(text);
    }
    async onRetry(failed, { number, logDirectory, plan }) {
        await this.#turnTo(logDirectory, failed);
        this.#retry = number;
        const { pathspec = plan.label, status } = failed;
        const delay = plan.retryDelayMs === 0 ? '' : ` in ${(0,duration_text/* durationText */.S)(plan.retryDelayMs)}`;
        await this.onNote(`${pathspec} ${status === 'timeout' ? 'timed out' : status}; resuming it${delay} (retry ${number} of ${plan.retries}).`);
    }
    async onFreshStart(failed, logDirectory) {
        await this.#turnTo(logDirectory, failed);
        const { failureLine } = await Promise.all(/* import() */[__nccwpck_require__.e(2128), __nccwpck_require__.e(4761)]).then(__nccwpck_require__.bind(__nccwpck_require__, 14761));
        const why = (0,bounded_text/* bounded */.Mm)(failureLine(failed) ?? 'It failed.', bounded_text/* MAX_LINE_LENGTH */.l6);
        const resumed = failed.originRunId ?? 'the run';
        const failure = failed.error instanceof run_claim/* SharedRunIdError */.s ? '' : `Metaflow could not resume ${resumed}. `;
        await this.onNote(`Starting a new run: ${failure}${why}`);
    }
    async onEnd(ended) {
        this.#trace.finished(ended);
        await this.#endDisplay(ended);
        this.#clock[Symbol.dispose]();
        const outcome = await this.#tagged((await this.#options.plugins?.onRunEnd(ended)) ?? ended);
        await this.#options.host.onEnd?.(outcome, this.#position);
        return outcome;
    }
    /** Adds the tags for success to a successful run. If that fails, the run stays successful. */
    async #tagged(outcome) {
        const { tagsOnSuccess: tags = [] } = this.#plan;
        if (outcome.status !== 'successful' || outcome.pathspec === undefined || tags.length === 0)
            return outcome;
        const { host, redactor, cancel } = this.#options;
        const tooLate = `the metadata service did not answer within ${TIME_TO_TAG_MS / 1000} s`;
        try {
            const { tagRun } = await Promise.all(/* import() */[__nccwpck_require__.e(6606), __nccwpck_require__.e(3005), __nccwpck_require__.e(4629)]).then(__nccwpck_require__.bind(__nccwpck_require__, 23861));
            const tag = async (signal) => await tagRun(outcome, this.#plan, tags, signal);
            return await (0,within/* within */.u)(TIME_TO_TAG_MS, cancel, tooLate, tag);
        }
        catch (error) {
            const text = `${outcome.pathspec} was successful, but could not be tagged (${tags.join(', ')}): ${error.message}`;
            await host.warn(redactor.text(text));
            return outcome;
        }
    }
    /** Ends the display of a run, so that the next one is shown separately. */
    async #turnTo(logDirectory, ended) {
        await this.#endDisplay(ended);
        this.#display = undefined;
        this.#progress = this.#newProgress();
        this.#logDirectory = logDirectory;
    }
    async #endDisplay(ended) {
        const { timeoutMs = Infinity } = this.#plan;
        const otherwise = Math.max(TIME_TO_SHOW.least, this.#began + timeoutMs - performance.now());
        await this.#clock.within(Promise.resolve(this.#display?.end(ended)), { ...TIME_TO_SHOW, otherwise });
        this.#progress.end();
        const { finishedAt, status, exitCode } = ended;
        this.#reportEvent({ type: 'run-ended', at: finishedAt ?? new Date(), status, returncode: exitCode });
        this.#pathspec = undefined;
    }
    async #shown() {
        const display = await this.#options.display;
        this.#display ??= display.show({
            plan: this.#plan,
            position: this.#position,
            title: this.#title,
            logDirectory: this.#logDirectory,
            progress: this.#progress,
        });
        return this.#display;
    }
    #newProgress() {
        return new RunProgress((event) => {
            this.#reportEvent(event);
            if (event.type !== 'task-ended')
                return;
            const { stepName, taskId, status } = event;
            this.#options.plugins?.onTaskEnd({ stepName, taskId, status, pathspec: this.#pathspec });
        });
    }
    #reportEvent(event) {
        const { host, redactor } = this.#options;
        const names = 'stepName' in event && {
            stepName: redactor.text(event.stepName),
            taskId: redactor.text(event.taskId),
        };
        const label = redactor.text(this.#plan.label);
        void host.onEvent?.({ ...event, ...names, label, pathspec: this.#pathspec }, this.#position);
    }
    get #title() {
        const { command, label, retries } = this.#plan;
        const retry = this.#retry === 0 ? '' : `, retry ${this.#retry} of ${retries}`;
        return `${command.name === 'resume' ? 'Resume' : 'Run'} ${label}${retry}`;
    }
}
//# sourceMappingURL=hosted-run.js.map
;// CONCATENATED MODULE: ./build/ci/make-runs.js



/** Makes a job's runs, and informs their host. Never throws. */
async function makeRuns(plans, options) {
    const { concurrency, directories, resumes, cancel } = options;
    const names = (0,run_plan/* directoryNames */.IP)(plans);
    const runs = plans.map((plan, position) => {
        const { logs: logDirectory, cards: cardDirectory } = directories(names[position]);
        const run = new HostedRun(plan, position, logDirectory, options);
        const { prepare, observer = run } = resumes?.(plan, position, run) ?? {};
        const job = { plan, prepare, observer, logDirectory, cardDirectory };
        return { job, run };
    });
    const jobs = runs.map(({ job }) => job);
    const outcomes = await executeRuns(jobs, concurrency, cancel);
    return runs.map(({ run }, position) => ({
        plan: plans[position],
        outcome: outcomes[position],
        progress: run.progress,
    }));
}
//# sourceMappingURL=make-runs.js.map
// EXTERNAL MODULE: ./build/execution/plan/flow-names.js
var flow_names = __nccwpck_require__(44900);
// EXTERNAL MODULE: ./build/redaction/secret-values.js + 3 modules
var secret_values = __nccwpck_require__(80105);
;// CONCATENATED MODULE: ./build/ci/secrets.js



/** Named values in plans: variables, parameters, Configs and decospecs. @param more further variables or settings */
function namedValuesOf(plans, more = []) {
    const planSecrets = plans.flatMap((plan) => [
        { decospecs: plan.decospecs },
        plan.configValues,
        (0,run_plan/* parametersOf */.mC)(plan),
    ]);
    return { named: [process.env, plans[0]?.env ?? {}, ...more, ...planSecrets], flows: (0,flow_names/* flowNames */.r)(plans) };
}
/** The secrets: values whose names are like those of secrets, and those `given` as such. */
function secretsIn({ named, flows }, given = []) {
    return [...(0,secret_values/* secretValues */.VX)({}, given), ...named.flatMap((values) => (0,secret_values/* secretValues */.VX)(values, [], flows))];
}
/** Names the secrets that are not hidden because their values are common; `undefined` if all are hidden. */
function commonSecretsText({ named, flows }) {
    return (0,secret_values/* commonValuesText */.rZ)(named, flows);
}
//# sourceMappingURL=secrets.js.map
;// CONCATENATED MODULE: ./build/ci/run-in-ci.js








/**
 * Makes a CI job's runs from start to report: shows their output, evaluates their gates, retries and resumes them, saves their logs and
 * resume bundles, sets outputs and explains failures, all through a host. The action and the command do no more than this. Never throws.
 * @param plan what to run, see `planRun`; or a function that makes the plans, whose error is reported like a run's
 * @param host what the CI system does for the runs
 * @param options how many runs execute at once, where their logs are written, how they are shown, plugins, and the signal that cancels them
 * @returns the results
 */
async function runInCi(plan, host, options = {}) {
    return await runForEntry(plan, host, options);
}
/** The same, with what only the project's own entries set. */
async function runForEntry(plan, given, options) {
    const host = (0,guarded_host/* guarded */.N)(given);
    const { cancel = new AbortController().signal, redactor = new redaction_redactor/* Redactor */.p(options.secrets ?? []) } = options;
    let plugins;
    let place;
    let runs = [];
    let problem;
    try {
        place = options.directories ? undefined : (0,job_directory/* jobDirectory */.$q)(options.directory);
        plugins = await pluginsOf(options, { host, redactor, cancel });
        const began = performance.now();
        const plans = typeof plan === 'function' ? await plan(cancel) : 'flowFile' in plan ? [plan] : plan;
        void host.debug?.(`planning the runs: ${(0,duration_text/* durationText */.S)(performance.now() - began)}`);
        if (place && options.directory === undefined)
            void host.debug?.(`the logs in ${place.directory} are deleted when all runs have been reported`);
        if (options.redactor === undefined)
            learnSecrets(plans, host, redactor);
        const { concurrency, isMixed, order } = sequenceOf(plans, options);
        const labels = plans.map(({ label }) => label);
        const display = Promise.resolve(host.display({ count: plans.length, labels, isMixed, order, cancel }));
        // The report's modules are loaded while the first flow starts, not when the runs have ended. If the display fails, each run reports it.
        display.then(loadReport).catch(() => undefined);
        const keepsCards = options.directory !== undefined || host.uploadArtifact !== undefined;
        const { directories = inPlace(place, keepsCards) } = options;
        const resumes = options.resumes ??
            (place && (await resumesBy(plans, { host, redactor, cancel, directory: place.directory })));
        runs = await makeRuns(plans, {
            ...{ host, plugins, redactor, cancel, concurrency, display, directories, resumes },
        });
        (await display).end?.();
    }
    catch (error) {
        if (options.standIn)
            runs = [options.standIn(error)];
        else
            problem = error;
    }
    problem = (0,cancellation/* faultOf */.Kl)(cancel) ?? problem;
    try {
        const { reportRuns } = await loadReport();
        const directory = place?.directory ?? options.directory;
        const began = performance.now();
        const status = await reportRuns({ runs, problem, cancel, redactor, directory }, host, plugins, options);
        void host.debug?.(`reporting and saving results: ${(0,duration_text/* durationText */.S)(performance.now() - began)}`);
        return { status, runs, problem };
    }
    catch (error) {
        const { explained } = await Promise.all(/* import() */[__nccwpck_require__.e(2128), __nccwpck_require__.e(4761), __nccwpck_require__.e(1592)]).then(__nccwpck_require__.bind(__nccwpck_require__, 11592));
        await (host.showProblem ?? host.warn)(redactor.text(explained(error, host)));
        return { status: 'failed', runs, problem: error };
    }
    finally {
        place?.[Symbol.dispose]();
    }
}
const loadReport = () => Promise.all(/* import() */[__nccwpck_require__.e(2128), __nccwpck_require__.e(4761), __nccwpck_require__.e(2451), __nccwpck_require__.e(1455), __nccwpck_require__.e(9720)]).then(__nccwpck_require__.bind(__nccwpck_require__, 64460));
/** A job without plugins need not load what calls them. */
async function pluginsOf({ loadPlugins, plugins = [], pluginTimeoutMs }, context) {
    const wanted = loadPlugins ? await loadPlugins(context.cancel) : plugins;
    if (wanted.length === 0)
        return undefined;
    const { Plugins: Called } = await Promise.all(/* import() */[__nccwpck_require__.e(2128), __nccwpck_require__.e(4761), __nccwpck_require__.e(6861)]).then(__nccwpck_require__.bind(__nccwpck_require__, 16861));
    return new Called(wanted, { ...context, timeoutMs: pluginTimeoutMs });
}
function inPlace(place, keepsCards) {
    return (name) => {
        const { logs, cards } = (0,job_directory/* runDirectories */.$N)(place?.directory ?? '', name);
        return { logs, cards: keepsCards ? cards : undefined };
    };
}
function learnSecrets(plans, host, redactor) {
    const values = namedValuesOf(plans);
    const secrets = [...redactor.secrets, ...secretsIn(values)];
    host.mask?.(secrets);
    redactor.learn(secrets);
    const text = commonSecretsText(values);
    if (text !== undefined)
        void host.warn(text);
}
/** How many runs execute at once, and how their logs are then shown. */
function sequenceOf(plans, { concurrency, logOrder }) {
    const { maxParallel = (0,external_node_os_.availableParallelism)(), failFast = false } = concurrency ?? {};
    const isMixed = Math.min(maxParallel, plans.length) > 1;
    const order = logOrder ?? (isMixed ? 'after' : 'live');
    return { concurrency: { maxParallel, failFast }, isMixed, order };
}
/** Loads the bundle code only if a run needs it, so that a flow's start does not wait for it. */
async function resumesBy(plans, options) {
    if (!plans.some(({ command }) => command.name === 'run' && command.resumeFrom))
        return undefined;
    const { hostResumes } = await Promise.all(/* import() */[__nccwpck_require__.e(2128), __nccwpck_require__.e(4761), __nccwpck_require__.e(6606), __nccwpck_require__.e(8774), __nccwpck_require__.e(9102), __nccwpck_require__.e(6990)]).then(__nccwpck_require__.bind(__nccwpck_require__, 26990));
    return (plan, position, run) => hostResumes(plan, position, run, options);
}
//# sourceMappingURL=run-in-ci.js.map
// EXTERNAL MODULE: ./build/options/option.js
var options_option = __nccwpck_require__(16288);
// EXTERNAL MODULE: ./build/options/table.js
var table = __nccwpck_require__(92333);
// EXTERNAL MODULE: ./build/action/action-host.js + 1 modules
var action_host = __nccwpck_require__(4869);
// EXTERNAL MODULE: ./build/action/inputs/inputs.js + 4 modules
var inputs_inputs = __nccwpck_require__(33877);
// EXTERNAL MODULE: ./build/action/links/source-url.js + 1 modules
var source_url = __nccwpck_require__(93713);
;// CONCATENATED MODULE: ./build/action/commands/run.js







/** Makes the runs that the step's inputs describe, or follows runs that it triggers. */
async function run_makeRuns(step, onEnded) {
    const { planned, host } = step;
    return (await runForEntry(planned, host, await optionsOf(step, onEnded))).status;
}
/** What the step decides itself instead of the host; `post` does the rest. */
async function optionsOf({ inputs, files, redactor, cancel }, onEnded) {
    const workspace = (0,inputs_inputs/* workspaceOf */.B3)(process.env);
    const summaryTitle = (0,inputs_inputs/* summaryTitleOf */.cq)(process.env);
    const common = { redactor, cancel, workspace, summaryTitle };
    if (!inputs || !files)
        return { ...common, keep: async () => await Promise.resolve({}) };
    const { report, concurrency } = inputs;
    return {
        ...common,
        ...{ concurrency, directory: files.directory },
        ...(inputs.plugins.length > 0 && { loadPlugins: async () => await run_pluginsOf(inputs, cancel) }),
        ranking: report.ranking,
        logOrder: report.logOrder === 'auto' ? undefined : report.logOrder,
        directories: (name) => ({
            logs: external_node_path_.join(files.logs, name),
            cards: report.uploads.kinds.has('cards') ? external_node_path_.join(files.cards, name) : undefined,
        }),
        resumes: await resumesOf(inputs, files, redactor, cancel),
        keep: async (outcomes) => {
            onEnded(outcomes);
            const { keepArtifacts } = await (0,action_host/* loadStepReport */.f)();
            return await keepArtifacts(outcomes, { files, inputs: report, redactor, cancel });
        },
        sourceUrl: (0,source_url/* sourceUrl */.H)(process.env, workspace),
    };
}
/** How runs are resumed from other attempts and workflow runs; loaded only if a run is resumed or can be. */
async function resumesOf({ runs, report, token }, files, redactor, cancel) {
    if (runs.every(({ resume }) => resume === undefined))
        return () => undefined;
    const { RunBundle } = await Promise.all(/* import() */[__nccwpck_require__.e(2128), __nccwpck_require__.e(4761), __nccwpck_require__.e(6606), __nccwpck_require__.e(8774), __nccwpck_require__.e(9102), __nccwpck_require__.e(2741), __nccwpck_require__.e(3634)]).then(__nccwpck_require__.bind(__nccwpck_require__, 83634));
    return (plan, position, run) => {
        if (!usesBundle(plan))
            return undefined;
        const { identity, uploads } = report;
        const bundle = new RunBundle(plan, {
            ...{ directory: files.bundles, seal: files.seal, position, identity, uploads, token, redactor, cancel },
            note: (text) => run.onNote(text),
        });
        return {
            prepare: (planned, signal) => bundle.prepare(planned, signal),
            observer: bundle.watchedBy(run),
        };
    };
}
/** Whether a run saves a bundle, or resumes from one. */
function usesBundle({ command }) {
    if (command.name === 'run')
        return command.resumeFrom !== undefined;
    return command.name === 'resume' && command.from.kind === 'workflow-run';
}
/** @throws {UsageError} */
async function run_pluginsOf({ plugins, shared }, cancel) {
    const { loadPlugins } = await __nccwpck_require__.e(/* import() */ 8617).then(__nccwpck_require__.bind(__nccwpck_require__, 48617));
    return await loadPlugins((0,options_option/* inputName */.yu)(table/* OPTIONS */.lw.plugins), plugins, shared.cwd, cancel);
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 2355:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _ci_no_debugger_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(29368);
/* harmony import */ var _no_deprecations_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(44698);
/* harmony import */ var _ci_cancellation_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(47258);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(71594);




// Both programs of the action are in one bundle, because they share most of it.
if (Symbol.for('metaflow-runner.post') in globalThis) {
    const { runPost } = await Promise.all(/* import() */[__nccwpck_require__.e(2128), __nccwpck_require__.e(4761), __nccwpck_require__.e(6606), __nccwpck_require__.e(8774), __nccwpck_require__.e(2741), __nccwpck_require__.e(2045), __nccwpck_require__.e(8724)]).then(__nccwpck_require__.bind(__nccwpck_require__, 74614));
    await runPost();
}
else
    await (0,_main_js__WEBPACK_IMPORTED_MODULE_2__/* .runMain */ .V)();
await (0,_ci_cancellation_js__WEBPACK_IMPORTED_MODULE_3__/* .exitWhenRead */ .TT)();
//# sourceMappingURL=entry.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 44460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ explain)
/* harmony export */ });
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6800);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(94431);
/* harmony import */ var _execution_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2934);
/* harmony import */ var _options_table_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(92333);



/**
 * Describes the problem and the input to correct.
 * @param plan of the run concerned, if there is one
 */
function explain(error, plan) {
    const input = inputOf(error, plan);
    const named = (plan && (0,_execution_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceOf */ .vz)(error, plan)) ?? (input && `Input "${input}"`);
    return `${named ? `${named}: ` : ''}${error.message}${adviceFor(error)}`;
}
function inputOf(error, plan) {
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ParameterError */ .un) {
        const { isConfig, isConfigValue } = error.details;
        return isConfig ? (isConfigValue ? 'config-values' : 'config') : 'params';
    }
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1)
        return inputOfSetting(error, plan);
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .FlowFileError */ .pJ)
        return INPUT_OF_CONFIG[error.details.configGivenBy ?? 'none'];
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PythonError */ .HE && error.details.variable !== undefined)
        return inputOfVariable(error.details.variable, plan);
    // The step's own PATH may determine which `python3` is found.
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PythonError */ .HE)
        return plan?.python === undefined && plan && plan.env['PATH'] !== process.env['PATH'] ? 'env' : 'python';
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .OptionError */ .eR)
        return inputOfOption(error.details, plan);
    return undefined;
}
/** The input, if the step sets this variable; otherwise it comes from the job or the runner. */
function inputOfVariable(name, plan) {
    return plan && plan.env[name] !== process.env[name] ? 'env' : undefined;
}
/** An option that has its own input may have been given among the other options. */
function inputOfOption({ option, place }, plan) {
    const others = { 'top level': plan?.options, command: plan?.runOptions }[place] ?? {};
    return Object.hasOwn(others, option)
        ? INPUT_OF_PLACE[place]
        : (inputOfFlag(option) ?? INPUT_OF_PLACE[place]);
}
function inputOfFlag(option) {
    if (Object.hasOwn(CALLED_OTHERWISE, option))
        return CALLED_OTHERWISE[option];
    const flag = (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_2__/* .optionName */ .fS)(option);
    return _options_table_js__WEBPACK_IMPORTED_MODULE_3__/* .optionRows */ .zl.find(([, row]) => row.isMetaflowOption && row.flag === flag)?.[1].input;
}
/** If the step names no profile, it comes from the environment. If no setting is wrong, the interpreter's packages are. */
function inputOfSetting({ details }, plan) {
    const { profile, file, variable } = details;
    if (profile !== undefined)
        return profile === plan?.profile ? 'profile' : undefined;
    if (file === undefined && variable !== undefined)
        return inputOfVariable(variable, plan);
    return file === undefined ? 'python' : undefined;
}
/** The inputs for options that have other names in Metaflow and its Runner. */
const CALLED_OTHERWISE = {
    cwd: 'working-directory',
    'origin-run-id': 'resume',
    'step-to-rerun': 'resume-step',
};
/** A Config's parser rejects values, so the input that gave the value comes first. */
const INPUT_OF_CONFIG = { config: 'config', configValues: 'config-values', none: 'flow' };
const INPUT_OF_PLACE = { 'top level': 'options', command: 'run-options' };
/** More on the line than the path of one file. */
const SEVERAL = /\.py[\s,;]/;
function adviceFor(error) {
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .OptionError */ .eR && error.details.rightPlace !== undefined) {
        const { option, rightPlace } = error.details;
        return ` Set it in the input "${inputOfFlag(option) ?? INPUT_OF_PLACE[rightPlace]}".`;
    }
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .OptionError */ .eR && error.details.isMissing === true)
        return ' To resume a run from another machine, give the URL of the workflow run that saved its bundle.';
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .FlowFileError */ .pJ &&
        error.details.isMissing === true &&
        SEVERAL.test(error.details.flowFile))
        return ' Each file needs a line of its own, without commas or comments.';
    return error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PythonError */ .HE && error.details.missing === 'metaflow'
        ? ' Or set the input "metaflow-version", which installs it in an environment of its own.'
        : '';
}
//# sourceMappingURL=explain.js.map

/***/ }),

/***/ 27346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   E1: () => (/* binding */ parseList),
/* harmony export */   WZ: () => (/* binding */ possibleItems),
/* harmony export */   rL: () => (/* binding */ parseTags)
/* harmony export */ });
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6800);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(54068);
/* harmony import */ var _input_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(27373);


/** A text's lines, trimmed, without empty ones. */
function linesOf(text) {
    return (text ?? '')
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** A line that is only a comment. `#12` is a value. */
const COMMENT = /^#(?:\s|$)/;
function linesOfValues(text) {
    return linesOf(text).filter((line) => !COMMENT.test(line));
}
/** The start of a YAML list item. A value that merely starts with a dash has no space after it. */
const DASH = /^-(?:\s+|$)/;
/** A quoted YAML string, with or without a comment after it. */
const IN_QUOTES = /^("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?:\s+#.*)?$/;
/**
 * The values of a list input that are not empty: its lines, except comments; the items of a YAML list, each on a line that starts with `- `;
 * or the items of a list in brackets, as JSON and `toJSON` write it. Values may be in YAML's quotes, as `toJSON` writes a single text. Items
 * of a list may have comments. Numbers stay as written.
 * @param valuesOf the values on a line that has neither a dash nor quotes. Default: the line itself
 * @throws {UsageError} for a mix of both kinds of lines, or a different kind of value
 */
async function parseList(input, text, valuesOf = (line) => [line]) {
    const values = await valuesIn(input, text?.trim() ?? '', valuesOf);
    return values.filter((value) => value !== '');
}
async function valuesIn(input, whole, valuesOf) {
    const lines = linesOfValues(whole);
    const [first = '', last = ''] = [lines[0], lines.at(-1)];
    // This is what toJSON returns for something that the event does not have.
    if (whole === 'null')
        return [];
    if (first.startsWith('[') && last.endsWith(']'))
        return await itemsInBrackets(input, whole);
    if (first.startsWith('{') && last.endsWith('}'))
        throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`Input "${input}" takes lines or a list, got a mapping: ${(0,_runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .shownValue */ .J)(whole)}.`);
    if (!lines.some((line) => DASH.test(line))) {
        const values = lines.flatMap((line) => (IN_QUOTES.test(line) ? [line] : valuesOf(line)));
        return await Promise.all(values.map(async (value) => await unquoted(input, value, value)));
    }
    const items = lines.filter((line) => !line.startsWith('#'));
    const other = items.find((line) => !DASH.test(line));
    if (other !== undefined) {
        throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`Input "${input}" mixes list items (lines that begin with "- ") with a line that is not one: ${(0,_runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .shownValue */ .J)(other)}. Begin all lines with "- ", or none.`);
    }
    return await Promise.all(items.map(async (line) => {
        const item = line.replace(DASH, '');
        // Everything but quotes and comments is left as it is: `!skip.py`, `*.py`, `team: core`.
        return await unquoted(input, item, item.slice(0, commentIn(item)).trim());
    }));
}
/** The text between a value's quotes; `plain` if it has no quotes. */
async function unquoted(input, value, plain) {
    if (!IN_QUOTES.test(value))
        return plain;
    const { contents, valueOf } = await (0,_input_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)(input, value, 'a list of YAML');
    const text = valueOf(contents);
    return typeof text === 'string' ? text : value;
}
/** Where a comment starts: at a `#` at the beginning or after a blank. */
function commentIn(item) {
    const index = item.startsWith('#') ? 0 : item.search(/\s#/);
    return index === -1 ? undefined : index;
}
async function itemsInBrackets(input, text) {
    const { contents, isSeq, valueOf } = await (0,_input_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)(input, text, 'a YAML or JSON list');
    const items = isSeq(contents) ? contents.items.map(valueOf) : [];
    return items.map((item) => {
        if (typeof item !== 'object')
            return String(item).trim();
        throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`Input "${input}" must be a list of strings, but the list contains ${item === null ? 'an item without a value' : (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .shownValue */ .J)(item)}.`);
    });
}
/**
 * Tags. A comma and a space separate several tags on a line; a line in quotes is a single tag. A comma alone is part of the tag, as on
 * Metaflow's command line.
 */
async function parseTags(input, text) {
    return await parseList(input, text, (line) => line.split(/,\s+|,$/));
}
/** The values of a list as `parseList` reads it, for callers that must not fail: also for mixed lines and an unclosed list. */
function possibleItems(text) {
    const inBrackets = text.trimStart().startsWith('[');
    const items = inBrackets
        ? text.replace(/^\s*\[|\]\s*$/g, '').split(/,\s*|\n/)
        : linesOf(text).filter((line) => DASH.test(line) || IN_QUOTES.test(line));
    const readings = items.flatMap((item) => readingsOf(item.trim().replace(DASH, '')));
    return [...new Set([...readings, ...textsOfJson(text)])].filter((item) => item !== '');
}
/** An item as it is, without its comment, and without its quotes. */
function readingsOf(item) {
    const value = IN_QUOTES.exec(item)?.[1] ?? item.slice(0, commentIn(item)).trim();
    const inside = value.replace(/^(["'])(.*)\1$/, '$2');
    return [item, value, inside, inside.replaceAll("''", "'"), ...textsOfJson(`[${value}]`)];
}
function textsOfJson(text) {
    try {
        const list = JSON.parse(text);
        return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
    }
    catch {
        return [];
    }
}
//# sourceMappingURL=input-list.js.map

/***/ }),

/***/ 84344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ asTexts),
/* harmony export */   Ez: () => (/* binding */ parseGrid),
/* harmony export */   KV: () => (/* binding */ parseMapping),
/* harmony export */   LG: () => (/* binding */ mapValues),
/* harmony export */   Le: () => (/* binding */ withoutNulls),
/* harmony export */   MB: () => (/* binding */ parseObjects)
/* harmony export */ });
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6800);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(76195);
/* harmony import */ var _execution_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2934);
/* harmony import */ var _input_list_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(27346);
/* harmony import */ var _input_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(27373);




/** Matches `name=value` lines; a `key: value` mapping never looks like this. */
const ASSIGNMENT = /^[^\s=:{}[\]"'#]+=/;
/**
 * Reads a mapping: YAML, JSON, or `name=value` lines. In lines, a value is the text up to the end of the line, and a repeated name gets a
 * list. A name without a value gets `null`. In YAML and JSON, plain scalars stay as written (`1.10`, `0x1F`, `yes`), also in a list that
 * becomes texts; in a list that becomes JSON they are the numbers that they stand for. @throws {UsageError}
 */
async function parseMapping(input, text) {
    if (text === undefined)
        return {};
    const lines = (0,_input_list_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(text).filter((line) => !line.startsWith('#'));
    if (lines.every((line) => ASSIGNMENT.test(line)))
        return mapValues((0,_execution_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .groupByName */ .mV)(lines.map(splitAssignment)), (_, value) => nothingIfEmpty(value));
    return await parseYamlMapping(input, text);
}
function splitAssignment(line) {
    const at = line.indexOf('=');
    return [line.slice(0, at), line.slice(at + 1)];
}
/** Usually a mistyped GitHub expression. */
function nothingIfEmpty(value) {
    return [value].flat().includes('') ? null : value;
}
async function parseYamlMapping(input, text) {
    const yaml = await (0,_input_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)(input, text, 'a YAML or JSON mapping, nor name=value lines');
    // This is what toJSON(github.event.inputs) returns for an event without inputs.
    if (yaml.valueOf(yaml.contents) === null)
        return {};
    if (!yaml.isMap(yaml.contents)) {
        throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`Input "${input}" must be a mapping ("name: value" lines, JSON, or name=value lines), got ${yaml.isSeq(yaml.contents) ? 'a list. Leave out the "- " before the names, or the brackets around them' : kindOfText(text)}.`);
    }
    return mappingOf(yaml.contents, yaml);
}
/** Lines are not quoted: they may be secret. */
function kindOfText(text) {
    const lines = text.split('\n').map((line) => line.trim());
    const isWrong = (line) => line !== '' && !line.startsWith('#') && !ASSIGNMENT.test(line);
    return lines.some((line) => ASSIGNMENT.test(line))
        ? `a line without a name (line ${lines.findIndex(isWrong) + 1})`
        : 'a value without a name';
}
function mappingOf(node, { valueOf, resolved }) {
    return Object.fromEntries(node.items.map(({ key, value }) => [(0,_input_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .T)(resolved(key)), valueOf(value)]));
}
/** A mapping of lists: the values for each name. @throws {UsageError} */
async function parseGrid(input, text) {
    if (text === undefined)
        return {};
    const { isMap, isSeq, contents, valueOf, resolved } = await (0,_input_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)(input, text, 'a YAML or JSON mapping');
    if (valueOf(contents) === null)
        return {};
    if (!isMap(contents))
        throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`Input "${input}" must be a mapping of lists, like "seed: [1, 2, 3]", got ${isSeq(contents) ? 'a list' : 'a value without a name'}.`);
    const lists = contents.items.map(({ key, value }) => {
        const [name, list] = [(0,_input_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .T)(resolved(key)), resolved(value)];
        const values = isSeq(list) ? list.items.map(valueOf) : [];
        if (!isSeq(list))
            throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`Input "${input}" must have a list of values for "${name}", like "${name}: [1, 2, 3]".`);
        if (values.length === 0)
            throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`Input "${input}" has an empty list for "${name}". Leave out "${name}", or add a value.`);
        const written = values.flatMap((value) => (value === null ? [] : [asWritten(value)]));
        if (written.length < values.length)
            throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`Input "${input}" has null or an empty item in the list for "${name}". For an empty value, write "".`);
        return [name, written];
    });
    return Object.fromEntries(lists);
}
/** A list of objects. Each object's values are YAML nodes, which `mapping` and `texts` read. @throws {UsageError} */
async function parseObjects(input, text) {
    const yaml = await (0,_input_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)(input, text, 'a YAML or JSON list');
    const { isMap, isSeq, contents, valueOf, resolved } = yaml;
    const must = `Input "${input}" must be a list of runs, like "- flow: train.py"`;
    if (!isSeq(contents))
        throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${must}, got ${isMap(contents) ? 'a mapping' : 'a value'}: begin it with "- ".`);
    const items = contents.items.map(resolved);
    if (items.length === 0)
        throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${must}, got an empty list.`);
    if (!items.every((item) => isMap(item))) {
        const wrong = items.findIndex((item) => !isMap(item));
        throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${must}, but run ${wrong + 1} has no "name: value".`);
    }
    return items.map((item, index) => {
        const object = new Map(item.items.map(({ key, value }) => [(0,_input_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .keyOf */ .T)(resolved(key)), resolved(value)]));
        return {
            names: [...object.keys()],
            mapping: (name) => {
                const node = object.get(name);
                if (isMap(node))
                    return mappingOf(node, yaml);
                if (node === undefined || valueOf(node) === null)
                    return {};
                throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`Input "${input}" (run ${index + 1}): "${name}" must be a mapping.`);
            },
            texts: async (name, parse = _input_list_js__WEBPACK_IMPORTED_MODULE_0__/* .parseList */ .E1) => {
                const node = object.get(name);
                if (isSeq(node))
                    return node.items.map(valueOf).flatMap((value) => (0,_input_list_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .Dx)(plainText(value)));
                // Messages quote the input's name: Input "runs" (run 1), "tags" takes …
                return await parse(`${input}" (run ${index + 1}), "${name}`, plainText(valueOf(node)));
            },
        };
    });
}
function plainText(value) {
    if (value === null)
        return '';
    return typeof value === 'object' ? (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonText */ .s$)(value) : String(value);
}
/** A mapping's values as text, e.g. for the environment; nested values become JSON. @throws {UsageError} */
function asTexts(input, mapping) {
    return mapValues(mapping, (name, value) => {
        if (value === null)
            throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`Input "${input}" has no value for "${name}". For an empty one, write: ${name}: "".`);
        return typeof value === 'object' ? (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonText */ .s$)(value) : String(value);
    });
}
/** Values as written. @throws {UsageError} if a name has no value */
function withoutNulls(input, mapping) {
    return mapValues(mapping, (name, value) => {
        if (value === null) {
            throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`Input "${input}" has no value for "${name}". Leave it out to use its default, or write: ${name}: "".`);
        }
        return asWritten(value);
    });
}
/** Python spells booleans differently, so a text parameter gets what was written. */
function asWritten(value) {
    return typeof value === 'boolean' ? String(value) : value;
}
function mapValues(mapping, convert) {
    return Object.fromEntries(Object.entries(mapping).map(([name, value]) => [name, convert(name, value)]));
}
//# sourceMappingURL=input-values.js.map

/***/ }),

/***/ 27373:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  T: () => (/* binding */ keyOf),
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./build/runner/errors.js
var runner_errors = __nccwpck_require__(6800);
// EXTERNAL MODULE: ./build/runner/command/written-scalar.js
var written_scalar = __nccwpck_require__(76195);
;// CONCATENATED MODULE: ./build/action/inputs/yaml-fault.js
/** What the library's messages mean to those who write YAML and do not parse it, and how to mend it. The first that fits. */
const MEANINGS = [
    [/^Missing closing (["'])/, 'the closing $1 is missing'],
    [/^Flow .* end with a ([\]}])$/, 'the closing $1 is missing'],
    [/^Missing , or : /, 'a comma or a colon is missing'],
    [/^Missing , /, 'a comma is missing'],
    [/^Missing space after :/, 'a space after the colon is missing'],
    [/^Tabs are not allowed/, 'the indentation has a tab; use spaces'],
    [/must start at the same column/, 'the line is indented differently from the others'],
    [
        /^Nested mappings|^Block collections are not allowed|^A block sequence may not/,
        'a second "name: value" on a line, or a line that is indented too far; put a value that contains ": " in quotes',
    ],
    [
        /^Implicit (?:map )?keys|^Sequence item without/,
        'the line is neither "name: value" nor a list item, or is indented differently from the others',
    ],
    [
        /^Unexpected /,
        'this is out of place; put the whole value in quotes, or indent the line like those that belong to it',
    ],
    [/^Block scalar header/, 'the value begins with > or |; put it in quotes'],
    [/reserved character|indicator/, 'the value begins with a character that YAML reserves; put it in quotes'],
    [/^Invalid escape/, String.raw `in double quotes, a backslash begins an escape; use single quotes, or \\`],
    [/multiple documents/, 'the line "---" begins a second document; remove it'],
];
/** What a fault in YAML means, without its position. */
function yamlFault(message) {
    for (const [pattern, meaning] of MEANINGS) {
        const found = pattern.exec(message);
        if (found)
            return meaning.replace('$1', found[1] ?? '');
    }
    return message;
}
//# sourceMappingURL=yaml-fault.js.map
;// CONCATENATED MODULE: ./build/action/inputs/input-yaml.js


/** Nobody writes an input with more parts or levels than this by hand, but aliases can multiply them. */
const MAX_PARTS = 100_000;
const DEEPEST = 100;
function unreadable(input, why) {
    return new runner_errors/* UsageError */.eb(`Input "${input}" cannot be read: ${why}`);
}
/**
 * Returns the result of a function that recurses through all levels of a text. Thousands of levels overflow the stack. Every syntax error
 * creates an Error, which mostly costs the time of a stack trace that nobody reads.
 * @throws {UsageError}
 */
function whole(input, read) {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    try {
        return read();
    }
    catch (error) {
        throw error instanceof RangeError ? unreadable(input, 'it is nested too deeply.') : error;
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
}
/** Reads YAML, or JSON, which is YAML too. @throws {UsageError} that says what was `expected` */
async function parseYaml(input, text, expected) {
    const library = await __nccwpck_require__.e(/* import() */ 8815).then(__nccwpck_require__.t.bind(__nccwpck_require__, 38815, 19));
    const lineCounter = new library.LineCounter();
    // By default, error messages and the search for duplicate keys take quadratic time.
    const options = { prettyErrors: false, uniqueKeys: false, lineCounter, intAsBigInt: true };
    const document = whole(input, () => library.parseDocument(text, options));
    const position = (at) => {
        const { line, col } = lineCounter.linePos(at ?? 0);
        return `line ${line}, column ${col}`;
    };
    refuseFaults(document, { input, position }, expected);
    const nodeOfAlias = whole(input, () => readAliases(document, { input, position }, library));
    const { isAlias, isMap, isSeq } = library;
    const resolved = (node) => {
        if (!isAlias(node))
            return node;
        const found = nodeOfAlias.get(node);
        if (found === undefined)
            throw unreadable(input, `no anchor is named "${node.source}". Put a value that begins with * in quotes.`);
        return found;
    };
    const valueOf = valueReader(input, resolved, library);
    return { isMap, isSeq, contents: resolved(document.contents), valueOf, resolved };
}
/** @throws {UsageError} if the text is not YAML, or has a tag of YAML, which its author hardly meant */
function refuseFaults({ errors, warnings }, { input, position }, expected) {
    const [fault] = errors;
    if (fault)
        throw new runner_errors/* UsageError */.eb(`Input "${input}" is not ${expected}. In ${position(fault.pos[0])}: ${yamlFault(fault.message)}.`);
    const [warning] = warnings;
    if (warning)
        throw new runner_errors/* UsageError */.eb(`Input "${input}" has something that YAML reads as a tag (${position(warning.pos[0])}). Put a value that begins with ! in quotes.`);
}
/**
 * What each alias stands for: the last node with its name before it. The library's own lookup would search the whole document for each.
 * @throws {UsageError} for a name that no parameter can have, one that is repeated, and an anchor that nothing refers to
 */
function readAliases(document, source, library) {
    const { isCollection, isMap, isScalar, visit } = library;
    const named = new Map();
    const nodeOfAlias = new Map();
    const unusedScalars = new Set();
    visit(document, {
        Alias(at, alias) {
            unusedScalars.delete(alias.source);
            const node = named.get(alias.source);
            if (at === 'key' && isCollection(node))
                throw noName(alias, source);
            if (node)
                nodeOfAlias.set(alias, node);
        },
        Value(_, node) {
            if (isMap(node))
                refuseNames(node, source, library);
            if (node.anchor === undefined)
                return;
            named.set(node.anchor, node);
            if (isScalar(node))
                unusedScalars.add(node.anchor);
        },
    });
    const [unused] = unusedScalars;
    if (unused !== undefined)
        throw new runner_errors/* UsageError */.eb(`Input "${source.input}" has "&${unused}", which YAML reads as an anchor that nothing refers to. Put a value that begins with & in quotes.`);
    return nodeOfAlias;
}
/** @throws {UsageError} if a mapping has a name twice, or one that no parameter can have */
function refuseNames(map, source, { isCollection, isScalar }) {
    const { input, position } = source;
    const twice = repeatedKey(map);
    if (twice)
        throw new runner_errors/* UsageError */.eb(`Input "${input}" has "${keyOf(twice)}" more than once, again in ${position(twice.range?.[0])}.`);
    const keys = map.items.map(({ key }) => key);
    const collection = keys.find((key) => isCollection(key));
    if (collection !== undefined)
        throw noName(collection, source);
    const merge = keys.find((key) => isScalar(key) && key.source === '<<' && key.type === 'PLAIN');
    if (merge !== undefined)
        throw new runner_errors/* UsageError */.eb(`Input "${input}" has "<<" at ${position(merge.range?.[0])}, which merges mappings in YAML 1.1, but not in YAML 1.2. Write out the names and values that it stands for, or put a name that is meant as text in quotes.`);
}
function noName(key, { input, position }) {
    return new runner_errors/* UsageError */.eb(`Input "${input}" has a name that YAML reads as a mapping or a list, at ${position(key.range?.[0])}. A GitHub expression begins with $, as in \${{ … }}. Put text that begins with { or [ in quotes.`);
}
/** Returns a function that reads nodes' values. It throws once they have too many parts together. */
function valueReader(input, resolved, { isMap, isScalar, isSeq }) {
    let parts = 0;
    const within = (given, depth) => {
        parts += 1;
        if (parts > MAX_PARTS || depth > DEEPEST)
            throw unreadable(input, 'it has too many parts.');
        const node = resolved(given);
        if (isSeq(node))
            return node.items.map((item) => within(item, depth + 1));
        if (isMap(node)) {
            return Object.fromEntries(node.items.map(({ key, value }) => [keyOf(resolved(key)), within(value, depth + 1)]));
        }
        return isScalar(node) ? scalarWithin(node) : null;
    };
    return (given) => {
        const node = resolved(given);
        return isScalar(node) ? scalarValue(node) : within(node, 0);
    };
}
/**
 * A scalar as written, however YAML would interpret it: `0x1F`, `1.10`, `007`, `yes`. As in JSON, an empty value and the word `null` mean
 * no value.
 */
function scalarValue({ value, source }) {
    if (typeof value === 'string')
        return value;
    if (isNothing(value, source))
        return null;
    const text = source ?? String(value);
    return text === 'true' || text === 'false' ? text === 'true' : text;
}
/** YAML's other spellings (`~`, `Null`, `NULL`) stay as written, and become JSON's null within JSON. */
function isNothing(value, source) {
    return value === null && ['', 'null'].includes(source ?? '');
}
/** A scalar within a list or an object: a number for JSON, as written for a list of texts. */
function scalarWithin({ value, source }) {
    if (typeof value === 'string' || isNothing(value, source))
        return value;
    const isPlain = ['number', 'bigint', 'boolean'].includes(typeof value) || value === null;
    return isPlain ? (0,written_scalar/* writtenScalar */.k$)(source ?? String(value), value) : value;
}
/** The first duplicate key of a mapping. */
function repeatedKey({ items }) {
    const seen = new Set();
    for (const { key } of items) {
        const value = typeof key === 'object' && key !== null && 'value' in key ? key.value : key;
        if (seen.has(value))
            return key;
        seen.add(value);
    }
    return undefined;
}
/** A name is what was written, even if YAML would read it as a number or a boolean. */
function keyOf(key) {
    const source = typeof key === 'object' && key !== null && 'source' in key ? key.source : undefined;
    return typeof source === 'string' ? source : String(key);
}
//# sourceMappingURL=input-yaml.js.map

/***/ }),

/***/ 33877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  I$: () => (/* binding */ junitFileOf),
  Ko: () => (/* binding */ readInputs),
  IN: () => (/* binding */ requireInputsOf),
  C_: () => (/* binding */ summaryChoice),
  cq: () => (/* binding */ summaryTitleOf),
  n8: () => (/* binding */ uploadTimeoutMs),
  B3: () => (/* binding */ workspaceOf),
  Nx: () => (/* binding */ writesSummary)
});

// EXTERNAL MODULE: ./build/runner/errors.js
var errors = __nccwpck_require__(6800);
// EXTERNAL MODULE: ./build/runner/command/word-list.js
var word_list = __nccwpck_require__(63314);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./build/execution/plan/metaflow-home.js
var metaflow_home = __nccwpck_require__(49210);
// EXTERNAL MODULE: ./build/options/option.js
var options_option = __nccwpck_require__(16288);
// EXTERNAL MODULE: ./build/options/table.js
var table = __nccwpck_require__(92333);
;// CONCATENATED MODULE: ./build/options/idle-options.js


/** Options that do nothing without another, and when that is so. */
const PAIRS = [
    { idle: 'retryOn', without: 'retries', when: (of) => of.retries === 0 && of.retryOn !== undefined },
    { idle: 'retryDelayMs', without: 'retries', when: (of) => of.retries === 0 && of.retryDelayMs > 0 },
    {
        idle: 'requireBase',
        without: 'compareWith',
        when: (of) => of.compareWith === undefined && of.requireBase,
    },
    {
        idle: 'pullRequest',
        without: 'comment',
        when: (of) => of.comment === 'never' && of.pullRequest !== undefined,
    },
    {
        idle: 'deploymentName',
        without: 'orchestrator',
        when: (of) => of.orchestrator === undefined && of.deploymentName !== undefined,
    },
    {
        idle: 'projectBranch',
        without: 'orchestrator',
        when: (of) => of.orchestrator === undefined && of.projectBranch !== 'auto',
    },
];
/**
 * A sentence for each option that does nothing without another. That is no error: a workflow may turn retries or comments on and off with
 * a single input.
 */
function idleOptions(values, naming) {
    return PAIRS.filter(({ when }) => when(values)).map(({ idle, without }) => `${naming(table/* OPTIONS */.lw[idle])} has no effect without ${(0,options_option/* inSentence */.BX)(naming(table/* OPTIONS */.lw[without]))}.`);
}
//# sourceMappingURL=idle-options.js.map
// EXTERNAL MODULE: ./build/execution/plan/run-plan.js
var run_plan = __nccwpck_require__(2934);
// EXTERNAL MODULE: ./build/execution/plan/gate-condition.js + 1 modules
var gate_condition = __nccwpck_require__(7980);
;// CONCATENATED MODULE: ./build/options/baseline.js



/** The word for the base branch, if one is known. */
const BASE_BRANCH = 'base';
/**
 * What a run is compared with.
 * @param branch what the word `base` means, or, in words, why it means nothing
 * @throws {UsageError} if a condition needs a base run and none is named, or `base` means nothing
 */
function readBaseline(text, gates, names, branch) {
    if (text === undefined) {
        const gate = gates.find(({ operand }) => (0,gate_condition/* isBaseValue */.Jm)(operand));
        if (!gate)
            return undefined;
        throw new errors/* UsageError */.eb(`${names.failIf}: "${gate.condition}" compares with a base run: name one with ${(0,options_option/* inSentence */.BX)(names.compareWith)}. If you mean the text "${gate.written}", put it in quotes.`);
    }
    if (text !== BASE_BRANCH)
        return { name: text };
    const found = branch();
    if (typeof found !== 'string')
        return found;
    throw new errors/* UsageError */.eb(`${names.compareWith} is ${BASE_BRANCH}, but ${found}. Name a tag, e.g. production, or a run.`);
}
//# sourceMappingURL=baseline.js.map
;// CONCATENATED MODULE: ./build/options/plan-settings.js



/** Turns options into settings for the plans of runs. @throws {UsageError} for options that exclude each other */
function planSettings(values, { cwd, naming, baseBranch }) {
    const names = { compareWith: naming(table/* OPTIONS */.lw.compareWith), failIf: naming(table/* OPTIONS */.lw.failIf) };
    return {
        ...(0,run_plan/* planSettingsOf */.yX)(values),
        cwd,
        profile: values.profile,
        gates: values.failIf,
        compareWith: readBaseline(values.compareWith, values.failIf, names, baseBranch),
        provenance: {},
    };
}
//# sourceMappingURL=plan-settings.js.map
// EXTERNAL MODULE: ./build/action/inputs/ranking-input.js + 1 modules
var ranking_input = __nccwpck_require__(157);
// EXTERNAL MODULE: ./build/action/links/base-branch.js
var base_branch = __nccwpck_require__(88625);
// EXTERNAL MODULE: ./build/action/step-identity.js
var step_identity = __nccwpck_require__(35016);
// EXTERNAL MODULE: ./build/action/inputs/planned-runs.js + 2 modules
var planned_runs = __nccwpck_require__(61000);
// EXTERNAL MODULE: ./build/action/inputs/read-options.js + 1 modules
var read_options = __nccwpck_require__(38704);
// EXTERNAL MODULE: ./build/action/inputs/step-command.js + 3 modules
var step_command = __nccwpck_require__(1414);
// EXTERNAL MODULE: ./build/action/inputs/review-inputs.js
var review_inputs = __nccwpck_require__(94859);
// EXTERNAL MODULE: ./build/runner/command/shown-value.js
var shown_value = __nccwpck_require__(54068);
;// CONCATENATED MODULE: ./build/action/inputs/uploads.js

const KINDS = ['logs', 'cards', 'bundle', 'report'];
/**
 * Reads the values of the input `upload`: `all`, `none`, or some kinds; one value may list several, separated by commas or spaces. `cards:
 * false` removes the cards from `all`. @throws {UsageError}
 */
function parseUploads(texts, cards) {
    const words = texts.flatMap((text) => text.toLowerCase().split(/[\s,]+/)).filter((word) => word !== '');
    const [only = 'all', ...others] = words;
    if (others.length === 0 && only === 'none')
        return new Set();
    if (others.length === 0 && only === 'all')
        return new Set(KINDS.filter((kind) => kind !== 'cards' || cards));
    const kinds = words.map((word) => KINDS.find((kind) => kind === word));
    if (kinds.includes(undefined)) {
        throw new errors/* UsageError */.eb(`Input "upload" must be all or none, or a list of ${KINDS.join(', ')}, got ${(0,shown_value/* shownValue */.J)(texts.join(', '))}.`);
    }
    if (!cards && kinds.includes('cards')) {
        throw new errors/* UsageError */.eb('Input "upload" lists "cards", but input "cards" is false. Change one of them.');
    }
    return new Set(kinds.filter((kind) => kind !== undefined));
}
/** GitHub's maximum, for private repositories. */
const MAX_RETENTION_DAYS = 400;
/** `undefined` if the server decides: without a number, or with 0. @throws {UsageError} */
function parseRetentionDays(text) {
    if (text === undefined)
        return undefined;
    if (!/^(?:0|[1-9]\d{0,2})$/.test(text) || Number(text) > MAX_RETENTION_DAYS) {
        throw new errors/* UsageError */.eb(`Input "retention-days" must be a number of days from 1 to ${MAX_RETENTION_DAYS}, or 0 for the repository's setting, got ${(0,shown_value/* shownValue */.J)(text)}.`);
    }
    return Number(text) || undefined;
}
/** How many days artifacts are kept. If this were more than the repository allows, the client would warn for each artifact. */
function allowedRetention(requested, env) {
    const maxDays = Number(env['GITHUB_RETENTION_DAYS']) || Infinity;
    return { retentionDays: requested && Math.min(requested, maxDays), requestedRetentionDays: requested };
}
//# sourceMappingURL=uploads.js.map
;// CONCATENATED MODULE: ./build/action/inputs/inputs.js
















const DEFAULT_UPLOAD_TIMEOUT_MS = 10 * 60_000;
const RUNS_INSTEAD = ' Or list runs in the input "runs".';
/** What else names flows, by command. */
const INSTEAD_OF_FLOW = {
    run: RUNS_INSTEAD,
    check: RUNS_INSTEAD,
    trigger: ' Or name a deployment in the input "deployment-name".',
};
/** @throws {UsageError} that names the input, its value and what was expected */
async function readInputs(env) {
    requireInputsOf((await (0,read_options/* readSome */.jV)(env, ['command'])).command, env);
    const values = await (0,read_options/* readOptions */.Tt)(env);
    const command = (0,step_command/* stepCommand */.SS)(values);
    const { params: parameters, tags, decospecs, resume, resumeStep, metaflowConfig, profile } = values;
    const step = { flows: values.flow, parameters, tags, decospecs, resume, resumeStep };
    if (values.runs === undefined && step.flows.length === 0 && (0,step_command/* needsFlow */.eL)(command)) {
        throw new errors/* UsageError */.eb(`Input "flow" is required: the path of a flow file, or several, one per line.${INSTEAD_OF_FLOW[command.name] ?? ''}`);
    }
    const uploaded = parseUploads(values.upload, values.cards);
    return {
        command,
        runs: values.runs === undefined ? [step] : await (0,planned_runs/* parseRuns */.o)(values.runs, step),
        grid: values.grid,
        shared: planSettings(values, {
            cwd: external_node_path_.resolve(workspaceOf(env), values.workingDirectory ?? '.'),
            naming: options_option/* inputName */.yu,
            baseBranch: () => (0,base_branch/* baseBranch */.s)(env),
        }),
        env: values.env,
        concurrency: {
            maxParallel: values.maxParallel ?? (0,external_node_os_.availableParallelism)(),
            failFast: values.failFast,
        },
        plugins: values.plugins,
        report: {
            logOrder: values.logOrder,
            summaryTitle: values.summaryTitle,
            ranking: (0,ranking_input/* comparedRanking */.e)(values),
            annotations: values.annotations,
            review: (0,review_inputs/* reviewInputs */.O)(values, env),
            uploads: {
                kinds: (0,step_command/* followsRuns */.pn)(command) ? uploaded : new Set(),
                manifests: uploaded.size > 0,
                ...allowedRetention(parseRetentionDays(values.retentionDays), env),
            },
            uploadTimeoutMs: uploadTimeoutMs(values),
            identity: (0,step_identity/* stepIdentity */.Xl)(env, values.matrix, values.id),
        },
        metaflowVersion: values.metaflowVersion,
        requirements: values.requirements,
        cache: values.cache,
        metaflowConfig: metaflowConfig === undefined
            ? undefined
            : (0,metaflow_home/* parseMetaflowConfig */.Xy)((0,options_option/* inputName */.yu)(table/* OPTIONS */.lw.metaflowConfig), metaflowConfig),
        profile: (0,metaflow_home/* checkProfile */.U$)((0,options_option/* inputName */.yu)(table/* OPTIONS */.lw.profile), profile),
        token: values.token,
        addsProvenanceTags: values.provenanceTags,
        idle: idleOptions(values, options_option/* inputName */.yu),
    };
}
/** Whether a command of the action uses an option. */
function isOf(command, { commands, isOfReport }) {
    if (command === 'report')
        return isOfReport === true;
    const names = command === 'run' ? ['run', 'resume', 'spin'] : [command];
    return commands === undefined || names.some((name) => commands.includes(name));
}
/** @throws {UsageError} for an input that the command does not use */
function requireInputsOf(command, env) {
    for (const [, option] of table/* optionRows */.zl) {
        const text = (0,read_options/* readInput */.R5)(env, option.input);
        if (isOf(command, option) || text === undefined || text === (0,table/* defaultOf */.HA)(option))
            continue;
        const others = table/* OPTIONS */.lw.command.choices.filter((other) => isOf(other, option));
        throw new errors/* UsageError */.eb(`${(0,options_option/* inputName */.yu)(option)} cannot be used with "command: ${command}", only with ${(0,word_list/* oneOf */.y)(others)}.`);
    }
}
/** The directory that relative paths in inputs are based on, and that contains annotated files; absolute. */
function workspaceOf(env) {
    return external_node_path_.resolve(env['GITHUB_WORKSPACE'] ?? '.');
}
/** Where the JUnit report is written, an absolute path; known even if other inputs cannot be read, so that an older report does not remain. */
function junitFileOf(env) {
    const file = (0,read_options/* readInput */.R5)(env, table/* OPTIONS */.lw.junit.input);
    return file === undefined ? undefined : external_node_path_.resolve(workspaceOf(env), file.trim());
}
/** When the job summary is written; known even if other inputs cannot be read, which a summary then says. */
function summaryChoice(env) {
    const text = (0,read_options/* readInput */.R5)(env, table/* OPTIONS */.lw.summary.input)?.trim().toLowerCase();
    return text === 'never' || text === 'on-failure' ? text : 'always';
}
/** The heading of the step's part of the job summary; known even if other inputs cannot be read. */
function summaryTitleOf(env) {
    return (0,read_options/* readInput */.R5)(env, table/* OPTIONS */.lw.summaryTitle.input)?.trim().split('\n', 1)[0];
}
/** Whether a step with this status has a job summary. */
function writesSummary(choice, status) {
    return choice === 'always' || (choice === 'on-failure' && status !== 'successful');
}
function uploadTimeoutMs({ uploadTimeout }) {
    return uploadTimeout ?? DEFAULT_UPLOAD_TIMEOUT_MS;
}
//# sourceMappingURL=inputs.js.map

/***/ }),

/***/ 61000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  P: () => (/* binding */ expandRuns),
  o: () => (/* binding */ parseRuns)
});

// EXTERNAL MODULE: ./build/client/own-value.js
var own_value = __nccwpck_require__(4122);
// EXTERNAL MODULE: ./build/execution/plan/grid.js
var plan_grid = __nccwpck_require__(52713);
// EXTERNAL MODULE: ./build/execution/plan/run-plan.js
var run_plan = __nccwpck_require__(2934);
// EXTERNAL MODULE: ./build/options/option.js
var options_option = __nccwpck_require__(16288);
// EXTERNAL MODULE: ./build/options/table.js
var table = __nccwpck_require__(92333);
// EXTERNAL MODULE: ./build/runner/errors.js
var errors = __nccwpck_require__(6800);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./build/action/inputs/flow-files.js



/** Characters that make a line a pattern instead of a single path. */
const PATTERN = /[*?[\]!]/;
/**
 * The flow files that the lines name: a path as it is, a pattern as the files that match it, in order. Paths are relative to `cwd`.
 * Patterns are those of @actions/glob: `*`, `**`, `?`, `[…]`; a line that starts with `!` excludes.
 * @param source what the lines come from, for messages
 * @throws {UsageError} if a pattern matches nothing
 */
async function findFlowFiles(source, lines, cwd) {
    const isPath = (line) => !PATTERN.test(line) || (0,external_node_fs_.existsSync)(external_node_path_.resolve(cwd, line));
    if (lines.every(isPath))
        return [...new Set(lines)];
    const exclusions = lines.filter((line) => line.startsWith('!'));
    const found = new Set();
    for (const line of lines.filter((candidate) => !exclusions.includes(candidate))) {
        if (isPath(line)) {
            found.add(line);
            continue;
        }
        const absolute = [line, ...exclusions].map((pattern) => inDirectory(pattern, cwd));
        const matches = await filesLike(absolute);
        if (matches.length === 0) {
            throw new errors/* UsageError */.eb(`${source}: the pattern "${line}" matches no file in ${cwd}. Check the path, and that the repository was checked out.`);
        }
        for (const match of matches.sort())
            found.add(external_node_path_.relative(cwd, match));
    }
    if (found.size === 0)
        throw new errors/* UsageError */.eb(`${source} excludes files but names none. Add the path of a flow file.`);
    return [...found];
}
/** Links can make any number of ways to a file. */
const MAX_FILES = 100_000;
async function filesLike(patterns) {
    const { create } = await Promise.all(/* import() */[__nccwpck_require__.e(6752), __nccwpck_require__.e(4337)]).then(__nccwpck_require__.bind(__nccwpck_require__, 34337));
    const files = async (followSymbolicLinks) => {
        const options = { implicitDescendants: false, matchDirectories: false, followSymbolicLinks };
        const found = [];
        for await (const file of (await create(patterns.join('\n'), options)).globGenerator()) {
            if (found.length === MAX_FILES)
                throw new errors/* UsageError */.eb(`The pattern "${patterns[0] ?? ''}" matches more than ${MAX_FILES} files.`);
            found.push(file);
        }
        return found;
    };
    try {
        return await files(true);
    }
    catch (error) {
        // A link leads to itself, and a search that follows links cannot get past it.
        if (!['ELOOP', 'EACCES'].includes(error.code ?? ''))
            throw error;
        return await files(false);
    }
}
function inDirectory(pattern, cwd) {
    const [exclusion, own] = pattern.startsWith('!') ? ['!', pattern.slice(1)] : ['', pattern];
    // The directory is taken literally, whatever characters it contains; only the line is a pattern.
    const place = external_node_path_.resolve(cwd).replace(/[[*?]/g, (character) => `[${character}]`);
    return `${exclusion}${external_node_path_.isAbsolute(own) ? own : external_node_path_.join(place, own)}`;
}
//# sourceMappingURL=flow-files.js.map
// EXTERNAL MODULE: ./build/action/inputs/input-list.js
var input_list = __nccwpck_require__(27346);
// EXTERNAL MODULE: ./build/action/inputs/input-values.js
var input_values = __nccwpck_require__(84344);
;// CONCATENATED MODULE: ./build/action/inputs/parse-workflow-run.js

/** Workflow run ids have 10 digits or more; Metaflow's run ids have fewer, or 16. */
const WORKFLOW_RUN_ID = /^\d{10,13}$/;
const WORKFLOW_RUN_URL = /^(https?:\/\/[^/\s]+)\/([^/\s]+\/[^/\s]+)\/actions\/runs\/(\d+)(?:\/attempts\/(\d+))?(?:[/?#]\S*)?$/;
/**
 * Reads the input `resume` as a workflow run; `undefined` if it is not one.
 * @param source where the value comes from, for errors
 * @throws {UsageError} for a workflow run that cannot be used
 */
function parseWorkflowRun(text, env, source) {
    if (WORKFLOW_RUN_ID.test(text))
        return { kind: 'workflow-run', id: text };
    const [, server, repository, id, attempt] = WORKFLOW_RUN_URL.exec(text) ?? [];
    if (id === undefined)
        return undefined;
    const own = `${env['GITHUB_SERVER_URL'] || 'https://github.com'}/${env['GITHUB_REPOSITORY'] ?? ''}`;
    if (`${server ?? ''}/${repository ?? ''}`.toLowerCase() !== own.toLowerCase()) {
        throw new errors/* UsageError */.eb(`${source}: ${text} is not a workflow run of ${own}. A bundle runs as code, so it must come from the same repository.`);
    }
    return { kind: 'workflow-run', id, attempt: attempt === undefined ? undefined : Number(attempt) };
}
//# sourceMappingURL=parse-workflow-run.js.map
;// CONCATENATED MODULE: ./build/action/inputs/planned-runs.js










const MEMBERS = ['flow', 'params', 'tags', 'decospecs', 'resume'];
/**
 * The runs in the input `runs`. Each has the step's own inputs; its parameters override the step's, and its tags and decospecs are added to
 * them. @throws {UsageError}
 */
async function parseRuns(text, step) {
    const objects = await (0,input_values/* parseObjects */.MB)('runs', text);
    const runs = objects.map(async (object, index) => {
        const unknown = object.names.find((name) => !MEMBERS.includes(name));
        if (unknown !== undefined) {
            throw new errors/* UsageError */.eb(`Input "runs": run ${index + 1} has the unknown key "${unknown}"; a run can have ${MEMBERS.join(', ')}.`);
        }
        const own = await object.texts('flow');
        const flows = own.length > 0 ? own : step.flows;
        if (flows.length === 0)
            throw new errors/* UsageError */.eb(`Input "runs": run ${index + 1} has no "flow".`);
        const parameters = (0,input_values/* withoutNulls */.Le)('runs', object.mapping('params'));
        const source = `Input "runs" (run ${index + 1})`;
        const [resume] = await object.texts('resume');
        return {
            flows,
            flowGivenBy: own.length > 0 ? source : undefined,
            parameters: { ...step.parameters, ...parameters },
            givenBy: (0,plan_grid/* namedBy */.T)(source, parameters),
            tags: [...step.tags, ...(await object.texts('tags', input_list/* parseTags */.rL))],
            decospecs: [...step.decospecs, ...(await object.texts('decospecs'))],
            resume: resume ?? step.resume,
            resumeGivenBy: resume === undefined ? undefined : source,
            resumeStep: step.resumeStep,
        };
    });
    return await Promise.all(runs);
}
/** One plan per run: for each flow file, and each combination of the grid. @throws {UsageError} */
async function expandRuns(runs, grid, shared) {
    const plans = [];
    for (const { flows, flowGivenBy, tags, decospecs, ...own } of runs) {
        requireGivenOnce(own, grid);
        for (const flowFile of await findFlowFiles(flowGivenBy ?? (0,options_option/* inputName */.yu)(table/* OPTIONS */.lw.flow), flows, shared.cwd)) {
            for (const combination of (0,plan_grid/* combinationsOf */.eW)(grid, (0,options_option/* inputName */.yu)(table/* OPTIONS */.lw.grid))) {
                const command = commandOf({
                    ...own,
                    parameters: { ...own.parameters, ...combination },
                    givenBy: { ...own.givenBy, ...(0,plan_grid/* namedBy */.T)((0,options_option/* inputName */.yu)(table/* OPTIONS */.lw.grid), combination) },
                });
                plans.push({ ...shared, flowFile, flowGivenBy, tags, decospecs, command });
            }
        }
    }
    (0,plan_grid/* requireFewRuns */.Md)('Inputs "flow", "runs" and "grid"', plans.length);
    return (0,plan_grid/* labelled */.wW)(plans);
}
/** The grid would silently override a parameter with the same name. @throws {UsageError} */
function requireGivenOnce({ parameters, givenBy = {} }, grid) {
    const name = Object.keys(grid).find((candidate) => Object.hasOwn(parameters, candidate));
    if (name === undefined)
        return;
    const source = (0,own_value/* ownValue */.e)(givenBy, name) ?? (0,options_option/* inputName */.yu)(table/* OPTIONS */.lw.params);
    throw new errors/* UsageError */.eb(`Input "grid" has "${name}", which ${source.replace(/^I/, 'i')} also sets: remove it from one of them.`);
}
/** A new run, or a resumed one. */
function commandOf({ parameters, givenBy = {}, resume, resumeGivenBy, resumeStep: stepToRerun, }) {
    const run = { name: 'run', parameters, ...(Object.keys(givenBy).length > 0 && { givenBy }) };
    if (resume?.toLowerCase() === 'auto')
        return { ...run, resumeFrom: { kind: 'earlier-attempt', stepToRerun } };
    if (resume === undefined) {
        if (stepToRerun !== undefined)
            throw new errors/* UsageError */.eb('Input "resume-step" needs "resume", which names the run to resume.');
        return run;
    }
    const [given] = Object.keys(parameters);
    if (given !== undefined) {
        throw new errors/* UsageError */.eb(`${(0,own_value/* ownValue */.e)(givenBy, given) ?? 'Input "params"'} cannot be used with "resume": a resumed run uses the parameters of its origin. Leave one of them empty, or use "resume: auto".`);
    }
    const source = resumeGivenBy ?? (0,options_option/* inputName */.yu)(table/* OPTIONS */.lw.resume);
    const from = parseWorkflowRun(resume, process.env, source) ?? origin(source, resume);
    return {
        name: 'resume',
        from,
        stepToRerun,
        ...(resumeGivenBy !== undefined && { givenBy: resumeGivenBy }),
    };
}
/** Words that people try when they mean the run of an earlier attempt; none of them is a run id. */
const MEANT_AUTO = /^(true|yes|on|1|always|latest|last|previous)$/i;
function origin(source, text) {
    if (MEANT_AUTO.test(text))
        throw new errors/* UsageError */.eb(`${source}: "${text}" is not a run. Did you mean auto?`);
    return (0,run_plan/* parseOrigin */.ef)(source, text);
}
//# sourceMappingURL=planned-runs.js.map

/***/ }),

/***/ 157:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ comparedRanking),
  q: () => (/* binding */ rankingOf)
});

// EXTERNAL MODULE: ./build/options/option.js
var options_option = __nccwpck_require__(16288);
// EXTERNAL MODULE: ./build/options/table.js
var table = __nccwpck_require__(92333);
// EXTERNAL MODULE: ./build/runner/errors.js
var errors = __nccwpck_require__(6800);
// EXTERNAL MODULE: ./build/runner/command/shown-value.js
var shown_value = __nccwpck_require__(54068);
;// CONCATENATED MODULE: ./build/report/ranking.js

/** Reads `max NAME` or `min NAME`, where NAME is an artifact's. @throws {UsageError} */
function parseRanking(text) {
    const [, by, artifact] = /^\s*(max|min)\s+(\S+)\s*$/.exec(text) ?? [];
    if (by === undefined || artifact === undefined) {
        throw new errors/* UsageError */.eb(`expected max or min and the name of an artifact, as in "max accuracy", got ${(0,shown_value/* shownValue */.J)(text)}.`);
    }
    // Normalized as in Python, for which different spellings can be the same name.
    return { by: by, artifact: artifact.normalize('NFKC') };
}
//# sourceMappingURL=ranking.js.map
// EXTERNAL MODULE: ./build/runner/command/nearest-name.js
var nearest_name = __nccwpck_require__(63619);
;// CONCATENATED MODULE: ./build/action/inputs/ranking-input.js




const NAME = (0,options_option/* inputName */.yu)(table/* OPTIONS */.lw.best);
/** Reads the input `best`. @throws {UsageError} that names the input */
function rankingOf(best) {
    if (best === undefined)
        return undefined;
    try {
        return parseRanking(best);
    }
    catch (error) {
        throw new errors/* UsageError */.eb(`${NAME}: ${error.message}`, { cause: error });
    }
}
/** The same for runs that are compared with a base run, by what `output-artifacts` lists. @throws {UsageError} if there is nothing to compare */
function comparedRanking({ best, compareWith, outputArtifacts, }) {
    const ranking = rankingOf(best);
    if (!ranking)
        return undefined;
    if (compareWith === undefined)
        throw new errors/* UsageError */.eb(`${NAME} needs "compare-with" or "command: report".`);
    const { artifact } = ranking;
    if (outputArtifacts.includes(artifact))
        return ranking;
    const nearest = (0,nearest_name/* nearestName */.q)(artifact, outputArtifacts);
    throw new errors/* UsageError */.eb(`${NAME}: ${(0,shown_value/* shownValue */.J)(artifact)} is not in the input "output-artifacts", which lists what is compared. ` +
        (nearest === undefined ? 'Add it there.' : `Did you mean "${nearest}"?`));
}
//# sourceMappingURL=ranking-input.js.map

/***/ }),

/***/ 38704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R5: () => (/* binding */ readInput),
  Tt: () => (/* binding */ readOptions),
  jV: () => (/* binding */ readSome),
  Qn: () => (/* binding */ variableOf)
});

// EXTERNAL MODULE: ./build/execution/plan/run-plan.js
var run_plan = __nccwpck_require__(2934);
// EXTERNAL MODULE: ./build/options/option.js
var options_option = __nccwpck_require__(16288);
// EXTERNAL MODULE: ./build/options/table.js
var table = __nccwpck_require__(92333);
// EXTERNAL MODULE: ./build/execution/plan/artifact-reference.js
var artifact_reference = __nccwpck_require__(61839);
// EXTERNAL MODULE: ./build/execution/plan/gate-condition.js + 1 modules
var gate_condition = __nccwpck_require__(7980);
// EXTERNAL MODULE: ./build/client/identifiers.js
var identifiers = __nccwpck_require__(92866);
// EXTERNAL MODULE: ./build/runner/errors.js
var errors = __nccwpck_require__(6800);
// EXTERNAL MODULE: ./build/runner/command/shown-value.js
var shown_value = __nccwpck_require__(54068);
// EXTERNAL MODULE: ./build/runner/command/word-list.js
var word_list = __nccwpck_require__(63314);
;// CONCATENATED MODULE: ./build/options/values.js




/** The longest time that one of Node's timers can wait. */
const MAX_SECONDS = 2_147_483;
/** @throws {UsageError} */
function readStep(name, text) {
    if (text !== undefined && !(0,identifiers/* isPythonName */.MH)(text))
        throw new errors/* UsageError */.eb(`${name} must be the name of a step, got ${(0,shown_value/* shownValue */.J)(text)}.`);
    return text;
}
/** A positive integer. @param name of the option, for errors @throws {UsageError} */
function readCount(name, text) {
    if (text === undefined || /^[1-9]\d{0,8}$/.test(text))
        return text === undefined ? undefined : Number(text);
    throw new errors/* UsageError */.eb(`${name} must be a positive integer, got ${(0,shown_value/* shownValue */.J)(text)}.`);
}
/** An integer, 0 or more; 0 if there is no text. @throws {UsageError} */
function readCountOrNone(name, text) {
    if (text === undefined || /^(?:0|[1-9]\d{0,8})$/.test(text))
        return Number(text ?? 0);
    throw new errors/* UsageError */.eb(`${name} must be an integer, 0 or more, got ${(0,shown_value/* shownValue */.J)(text)}.`);
}
const SECONDS_IN = { seconds: 1, minutes: 60 };
/** A time in a unit, as milliseconds above 0. @throws {UsageError} */
function readLimit(name, text, unit) {
    if (text === undefined)
        return undefined;
    const max = Math.floor(MAX_SECONDS / SECONDS_IN[unit]);
    const time = decimalNumber(text);
    if (!(time > 0 && time <= max))
        throw new errors/* UsageError */.eb(`${name} must be a number of ${unit}, above 0 and at most ${max}, got ${(0,shown_value/* shownValue */.J)(text)}.`);
    return Math.max(1, Math.round(time * SECONDS_IN[unit] * 1000));
}
/** Seconds, as milliseconds; 0 if there is no text. @throws {UsageError} */
function readDelay(name, text = '0') {
    const seconds = decimalNumber(text);
    if (!(seconds >= 0 && seconds <= MAX_SECONDS))
        throw new errors/* UsageError */.eb(`${name} must be a number of seconds, 0 or more and at most ${MAX_SECONDS}, got ${(0,shown_value/* shownValue */.J)(text)}.`);
    return Math.round(seconds * 1000);
}
/** NaN for anything else, also for what only JavaScript reads as a number: an empty text, `0x10`. */
function decimalNumber(text) {
    return /^(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i.test(text) ? Number(text) : NaN;
}
/** One of several words, in upper or lower case. @throws {UsageError} */
function readChoice(name, text, choices) {
    const choice = choices.find((candidate) => candidate === text.toLowerCase());
    if (choice !== undefined)
        return choice;
    throw new errors/* UsageError */.eb(`${name} must be ${(0,word_list/* oneOf */.y)(choices)}, got ${(0,shown_value/* shownValue */.J)(text)}.`);
}
/** References to artifacts; each text contains one, or several separated by commas. @throws {UsageError} */
function readArtifacts(name, texts) {
    return texts.flatMap(artifact_reference/* artifactNames */.j).map((artifact) => {
        const reference = (0,artifact_reference/* artifactReference */.W)(artifact);
        if (reference !== undefined)
            return reference;
        throw new errors/* UsageError */.eb(`${name} takes the name of an artifact, or step/name, got ${(0,shown_value/* shownValue */.J)(artifact)}.`);
    });
}
/** Each text contains one reason, or several separated by commas. @throws {UsageError} */
function readRetryReasons(name, texts) {
    const words = texts.flatMap((text) => text.split(',')).map((word) => word.trim());
    const reasons = words.filter((word) => word !== '').map((word) => readChoice(name, word, run_plan/* RETRY_REASONS */.lJ));
    return reasons.length === 0 ? undefined : reasons;
}
/** Returns each condition once. @throws {UsageError} */
function readConditions(name, texts) {
    const gates = texts.map((text) => {
        try {
            return (0,gate_condition/* parseGate */.Xi)(text);
        }
        catch (error) {
            if (error instanceof errors/* UsageError */.eb)
                throw new errors/* UsageError */.eb(`${name}: ${error.message}`, { cause: error });
            throw error;
        }
    });
    return [...new Map(gates.map((gate) => [gate.condition, gate])).values()];
}
//# sourceMappingURL=values.js.map
// EXTERNAL MODULE: ./build/runner/command/written-scalar.js
var written_scalar = __nccwpck_require__(76195);
// EXTERNAL MODULE: ./build/action/inputs/input-list.js
var input_list = __nccwpck_require__(27346);
// EXTERNAL MODULE: ./build/action/inputs/input-values.js
var input_values = __nccwpck_require__(84344);
;// CONCATENATED MODULE: ./build/action/inputs/read-options.js







/** How to read each kind of input. */
const READERS = {
    text: (text, option) => oneLine((0,options_option/* inputName */.yu)(option), text?.trim()),
    step: (text, option) => readStep((0,options_option/* inputName */.yu)(option), text?.trim()),
    block: (text) => text,
    flag: (text, option) => readChoice((0,options_option/* inputName */.yu)(option), text?.trim() ?? 'false', ['true', 'false']) === 'true',
    choice: (text, option) => readChoice((0,options_option/* inputName */.yu)(option), text?.trim() ?? '', option.choices ?? []),
    count: (text, option) => readCount((0,options_option/* inputName */.yu)(option), text?.trim()),
    'count-or-none': (text, option) => readCountOrNone((0,options_option/* inputName */.yu)(option), text?.trim()),
    limit: (text, option) => readLimit((0,options_option/* inputName */.yu)(option), text?.trim(), 'minutes'),
    delay: (text, option) => readDelay((0,options_option/* inputName */.yu)(option), text?.trim()),
    lines: async (text, _, input) => await (0,input_list/* parseList */.E1)(input, text),
    tags: async (text, _, input) => await (0,input_list/* parseTags */.rL)(input, text),
    artifacts: async (text, option, input) => readArtifacts((0,options_option/* inputName */.yu)(option), await (0,input_list/* parseList */.E1)(input, text)),
    'retry-reasons': async (text, option, input) => readRetryReasons((0,options_option/* inputName */.yu)(option), await (0,input_list/* parseList */.E1)(input, text)),
    conditions: async (text, option, input) => readConditions((0,options_option/* inputName */.yu)(option), await (0,input_list/* parseList */.E1)(input, text)),
    texts: async (text, _, input) => (0,input_values/* asTexts */.DW)(input, await (0,input_values/* parseMapping */.KV)(input, text)),
    parameters: async (text, _, input) => (0,input_values/* withoutNulls */.Le)(input, await (0,input_values/* parseMapping */.KV)(input, text)),
    values: async (text, _, input) => (0,input_values/* withoutNulls */.Le)(input, await (0,input_values/* parseMapping */.KV)(input, text)),
    settings: async (text, _, input) => (0,input_values/* mapValues */.LG)((0,input_values/* withoutNulls */.Le)(input, await (0,input_values/* parseMapping */.KV)(input, text)), (__, value) => {
        // A flag's value is text: `pylint=false`.
        if (typeof value === 'string')
            return (0,run_plan/* optionFromText */.LI)(value);
        return Array.isArray(value) ? value.map(scalarText) : value;
    }),
    grid: async (text, _, input) => await (0,input_values/* parseGrid */.Ez)(input, text),
};
/** The value is not quoted: it may be a token. @throws {UsageError} */
function oneLine(name, text) {
    const count = text?.split('\n').length ?? 1;
    if (count > 1)
        throw new errors/* UsageError */.eb(`${name} must be one line, got ${count} lines.`);
    return text;
}
/** A scalar as written. Anything else is rejected when the command line is built. */
function scalarText(item) {
    return item instanceof written_scalar/* WrittenScalar */.iI || ['number', 'bigint', 'boolean'].includes(typeof item)
        ? String(item)
        : item;
}
/** Reads the action's inputs. @throws {UsageError} that names the input, its value and what was expected */
async function readOptions(env) {
    return await readSome(env, table/* optionRows */.zl.map(([name]) => name));
}
/** Reads some of them. @throws {UsageError} */
async function readSome(env, names) {
    const values = {};
    for (const name of names) {
        const option = table/* OPTIONS */.lw[name];
        const text = readInput(env, option.input) ?? (0,table/* defaultOf */.HA)(option);
        const read = READERS[option.kind];
        values[name] = await read(text, option, option.input ?? '');
    }
    return values;
}
/** An input as GitHub passes it to an action, without leading and trailing blank lines; "" becomes `undefined`. */
function readInput(env, input) {
    if (input === undefined)
        return undefined;
    const value = env[variableOf(input)]?.replace(/^(\s*\n)+/, '').trimEnd();
    return value === '' ? undefined : value;
}
/** The variable in which GitHub passes an input. */
function variableOf(input) {
    return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}
//# sourceMappingURL=read-options.js.map

/***/ }),

/***/ 94859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ reviewInputs),
/* harmony export */   y: () => (/* binding */ REVIEW_OPTIONS)
/* harmony export */ });
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6800);
/* harmony import */ var _options_option_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(16288);
/* harmony import */ var _options_table_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(92333);
/* harmony import */ var _links_pull_request_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1814);




/** The options that control this. */
const REVIEW_OPTIONS = ['comment', 'checkRun', 'pullRequest', 'token'];
/**
 * `undefined` if reviewers are not informed. The event is read here because a flow could change it later.
 * @throws {UsageError} if there is no token for it
 */
function reviewInputs({ comment, checkRun, pullRequest, token }, env) {
    if (comment === 'never' && !checkRun)
        return undefined;
    if (token === undefined) {
        const [input, permission] = comment === 'never' ? ['checkRun', 'checks'] : ['comment', 'pull-requests'];
        throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${(0,_options_option_js__WEBPACK_IMPORTED_MODULE_1__/* .inputName */ .yu)(_options_table_js__WEBPACK_IMPORTED_MODULE_2__/* .OPTIONS */ .lw[input])} needs a token: set the input "github-token" to "\${{ github.token }}", and give the job the permission "${permission}: write".`);
    }
    const change = { pullRequest: pullRequest ?? (0,_links_pull_request_js__WEBPACK_IMPORTED_MODULE_3__/* .reviewedPullRequest */ .QT)(env), commit: (0,_links_pull_request_js__WEBPACK_IMPORTED_MODULE_3__/* .reviewedCommit */ .Ro)(env) };
    return { comment, checkRun, ...change, token };
}
//# sourceMappingURL=review-inputs.js.map

/***/ }),

/***/ 1414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  pn: () => (/* binding */ followsRuns),
  eL: () => (/* binding */ needsFlow),
  SS: () => (/* binding */ stepCommand),
  r_: () => (/* binding */ usesDeployments)
});

// EXTERNAL MODULE: ./build/runner/errors.js
var errors = __nccwpck_require__(6800);
// EXTERNAL MODULE: ./build/runner/command/shown-value.js
var shown_value = __nccwpck_require__(54068);
// EXTERNAL MODULE: ./build/options/option.js
var options_option = __nccwpck_require__(16288);
// EXTERNAL MODULE: ./build/options/table.js
var table = __nccwpck_require__(92333);
;// CONCATENATED MODULE: ./build/options/deploy-settings.js



const OF_RUNS = ['trigger', 'status', 'terminate'];
/** Whether the runs are followed, like runs on this machine. */
function isFollowed({ command, waits }) {
    return command === 'trigger' && waits;
}
/** @throws {UsageError} if no orchestrator is named */
function deploySettings(command, values, naming) {
    const { orchestrator, deploymentName, projectBranch, deployOptions, authorize, manifestOnly } = values;
    if (orchestrator === undefined)
        throw new errors/* UsageError */.eb(`${naming(table/* OPTIONS */.lw.orchestrator)} is required: argo-workflows, step-functions${command === 'deploy' ? ', airflow' : ''}, or the name that a Metaflow extension uses.`);
    if (OF_RUNS.includes(command) && orchestrator === 'airflow')
        throw new errors/* UsageError */.eb(`"${command}" does not support Airflow: only Airflow itself starts, shows and ends the runs of a DAG.`);
    if (!/^[a-z][a-z0-9_-]*$/.test(orchestrator))
        throw new errors/* UsageError */.eb(`${naming(table/* OPTIONS */.lw.orchestrator)} must be a word of Metaflow's command line, such as argo-workflows, got ${(0,shown_value/* shownValue */.J)(orchestrator)}.`);
    const onlyJson = ['only-json', 'onlyJson'].find((key) => (deployOptions[key] ?? false) !== false);
    if (onlyJson !== undefined)
        throw new errors/* UsageError */.eb(`${naming(table/* OPTIONS */.lw.deployOptions)}: ${onlyJson} deploys nothing. Use ${(0,options_option/* inSentence */.BX)(naming(table/* OPTIONS */.lw.manifestOnly))} instead.`);
    if (deploymentName !== undefined && !/^[A-Za-z0-9_][\w.-]{0,199}$/.test(deploymentName))
        throw new errors/* UsageError */.eb(`${naming(table/* OPTIONS */.lw.deploymentName)} must begin with a letter or digit, and consist of letters, digits, ".", "_" and "-", got ${(0,shown_value/* shownValue */.J)(deploymentName)}.`);
    if (command === 'trigger' && !values.wait)
        requireNothingOfEnd(values, naming);
    return {
        command,
        orchestrator,
        deploymentName,
        projectBranch: projectBranch ?? 'auto',
        createOptions: deployOptions,
        authorize,
        manifestOnly,
        waits: values.wait,
        leaves: values.onCancel === 'leave',
    };
}
/** Options that apply only to a run that has begun or ended. */
const OF_FOLLOWED = [
    ...['tags', 'tagsOnSuccess', 'timeoutMs', 'outputArtifacts', 'failIf', 'compareWith', 'junit'],
    ...['plugins', 'events'],
];
/** @throws {UsageError} for options that are impossible because the run is not followed */
function requireNothingOfEnd(values, naming) {
    for (const name of OF_FOLLOWED) {
        const value = values[name];
        if (value !== undefined && (typeof value !== 'object' || value.length > 0))
            throw new errors/* UsageError */.eb(`${naming(table/* OPTIONS */.lw[name])} works only if the run is followed, so it cannot be used with ${(0,options_option/* inSentence */.BX)(naming(table/* OPTIONS */.lw.wait))}.`);
    }
}
//# sourceMappingURL=deploy-settings.js.map
;// CONCATENATED MODULE: ./build/options/check-settings.js

/** @throws {UsageError} for an impossible target */
function checkSettings(values, naming) {
    return {
        target: values.orchestrator === undefined ? undefined : deploySettings('deploy', values, naming),
    };
}
//# sourceMappingURL=check-settings.js.map
// EXTERNAL MODULE: ./build/execution/plan/run-plan.js
var run_plan = __nccwpck_require__(2934);
;// CONCATENATED MODULE: ./build/options/promote-settings.js



/** @throws {UsageError} if no run or no tag is named */
function promoteSettings({ run, tags }, naming) {
    const expected = 'a pathspec like TrainFlow/1234';
    if (run === undefined)
        throw new errors/* UsageError */.eb(`${naming(table/* OPTIONS */.lw.run)} is required: the run to promote, ${expected}.`);
    if ((0,run_plan/* readOrigin */.P2)(run)?.flowName === undefined)
        throw new errors/* UsageError */.eb(`${naming(table/* OPTIONS */.lw.run)} must be ${expected}, got ${(0,shown_value/* shownValue */.J)(run)}.`);
    if (tags.length === 0)
        throw new errors/* UsageError */.eb(`${naming(table/* OPTIONS */.lw.tags)} is required: the tag to move to ${run}, e.g. baseline.`);
    return { run, tags };
}
//# sourceMappingURL=promote-settings.js.map
;// CONCATENATED MODULE: ./build/action/inputs/step-command.js




/** @throws {UsageError} */
function stepCommand(values) {
    const { command: name } = values;
    switch (name) {
        case 'check':
            return { name, settings: checkSettings(values, options_option/* inputName */.yu) };
        case 'deploy':
        case 'trigger':
        case 'teardown':
            return { name, settings: deploySettings(name, values, options_option/* inputName */.yu) };
        case 'promote':
            return { name, settings: promoteSettings(values, options_option/* inputName */.yu) };
        default:
            return { name: 'run' };
    }
}
/** Whether the step makes runs here, or follows runs that it has triggered. */
function followsRuns(command) {
    return command.name === 'run' || (command.name === 'trigger' && isFollowed(command.settings));
}
/** Whether the command makes, uses or removes deployments, which belong to the repository's own user. */
function usesDeployments({ name }) {
    return name === 'deploy' || name === 'trigger' || name === 'teardown';
}
/** Whether the command needs flow files: others find deployments and runs by name. */
function needsFlow(command) {
    switch (command.name) {
        case 'trigger':
            return command.settings.deploymentName === undefined;
        case 'teardown':
        case 'promote':
            return false;
        default:
            return true;
    }
}
//# sourceMappingURL=step-command.js.map

/***/ }),

/***/ 88625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ ofSameStep),
/* harmony export */   s: () => (/* binding */ baseBranch)
/* harmony export */ });
/* harmony import */ var _events_of_branch_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(51601);
/* harmony import */ var _artifacts_artifact_name_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(85373);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(40454);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1814);




/**
 * What `compare-with: base` means: the base branch's runs, found by their provenance tags; or, if it means nothing here, the reason in
 * words.
 */
function baseBranch(env) {
    const branch = (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_0__/* .baseBranchOf */ .vr)(env);
    if (branch === undefined)
        return 'the event names neither a pull request nor the default branch';
    const repository = env['GITHUB_REPOSITORY'];
    const workflowRun = (0,_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowRunOf */ .ol)(env);
    return {
        branch,
        // For others, such as pull_request_target or issue_comment, GITHUB_REF may be the base branch, but the flow may be a pull request's.
        oneOf: _events_of_branch_js__WEBPACK_IMPORTED_MODULE_2__/* .EVENTS_OF_BRANCH */ .p.map((event) => (0,_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .provenanceTag */ .eN)('github-event', event)),
        // On the base branch, other runs of this workflow run have the same code, perhaps with other parameters: they show no change.
        noneOf: workflowRun ? [(0,_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .provenanceTag */ .eN)('github-run', workflowRun)] : [],
        tags: [
            (0,_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .provenanceTag */ .eN)('github-ref', `refs/heads/${branch}`),
            ...(repository ? [(0,_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .provenanceTag */ .eN)('github-repository', repository)] : []),
        ],
    };
}
/** Adds what this step's runs have in common with those on the branch: their tags and, for when no metadata service has them, their records. */
function ofSameStep(baseline, env, { report: { identity }, token }) {
    if (!baseline || !('branch' in baseline))
        return baseline;
    let finding;
    const { branch } = baseline;
    const load = async () => {
        const { recordedBase } = await Promise.all(/* import() */[__nccwpck_require__.e(2128), __nccwpck_require__.e(4761), __nccwpck_require__.e(4791), __nccwpck_require__.e(6793)]).then(__nccwpck_require__.bind(__nccwpck_require__, 17511));
        return recordedBase({ env, branch, identity, token });
    };
    const job = (0,_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .provenanceTag */ .eN)('github-job', env['GITHUB_JOB'] ?? '');
    return {
        ...baseline,
        counterpart: (label) => `${_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .STEP_TAG */ .wV}:${(0,_artifacts_artifact_name_js__WEBPACK_IMPORTED_MODULE_3__/* .runName */ .rt)(identity, label)}`,
        isSibling: (tags) => tags.includes(job) && tags.some((tag) => tag.startsWith(`${_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .STEP_TAG */ .wV}:`)),
        recorded: async (run, signal) => await (await (finding ??= load()))(run, signal),
    };
}
//# sourceMappingURL=base-branch.js.map

/***/ }),

/***/ 51601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ EVENTS_OF_BRANCH)
/* harmony export */ });
/**
 * The events that run a branch's own code. A pull request may come from a branch with the same name, especially in a fork; and a comment
 * or another workflow run can start a workflow on the default branch that checks out proposed code.
 */
const EVENTS_OF_BRANCH = ['push', 'schedule', 'workflow_dispatch'];
//# sourceMappingURL=events-of-branch.js.map

/***/ }),

/***/ 40454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ provenanceOf),
/* harmony export */   aM: () => (/* binding */ stepProvenance),
/* harmony export */   eN: () => (/* binding */ provenanceTag),
/* harmony export */   ol: () => (/* binding */ workflowRunOf),
/* harmony export */   wV: () => (/* binding */ STEP_TAG)
/* harmony export */ });
/* harmony import */ var _client_identifiers_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(92866);
/* harmony import */ var _execution_plan_plain_tag_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(22816);
/* harmony import */ var _outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(70500);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(69282);
/* harmony import */ var _artifacts_artifact_name_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(85373);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1814);
/* harmony import */ var _server_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(38959);







/**
 * Where a run comes from, as tags on the run (`github-sha:…`), so that people can find it from the commit, the pull request or the workflow
 * run, and the other way round.
 */
function provenanceOf(env) {
    const { number, headSha } = (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_0__/* .pullRequestOf */ ._n)(env);
    const tags = {
        'github-repository': env['GITHUB_REPOSITORY'],
        'github-sha': env['GITHUB_SHA'],
        'github-head-sha': headSha,
        'github-ref': env['GITHUB_REF'],
        'github-event': env['GITHUB_EVENT_NAME'],
        'github-run': workflowRunOf(env),
        'github-attempt': env['GITHUB_RUN_ATTEMPT'],
        'github-job': env['GITHUB_JOB'],
        'github-pull-request': number === undefined ? undefined : String(number),
        'github-actor': env['GITHUB_ACTOR'],
    };
    return Object.fromEntries(Object.entries(tags).flatMap(([name, value]) => (value ? [[name, fitting(name, value)]] : [])));
}
/** This workflow run's page or, if we know of none, its id. */
function workflowRunOf(env) {
    return (0,_server_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowRunUrl */ .CX)(env) ?? env['GITHUB_RUN_ID'];
}
/** Begins the tag by which a run is found from the same run of another workflow run. */
const STEP_TAG = 'github-step';
/** Which of a step's runs it is: the same in every workflow run. Records distinguish runs by the same facts. */
function stepProvenance(identity, label) {
    return { [STEP_TAG]: (0,_artifacts_artifact_name_js__WEBPACK_IMPORTED_MODULE_2__/* .runName */ .rt)(identity, label) };
}
/** The tag of a run that comes from there. */
function provenanceTag(name, value) {
    return `${name}:${fitting(name, value)}`;
}
/** Anyone who names a branch chooses a part of the tags, which reach shells on a cluster. */
function fitting(name, value) {
    const begin = `${name}:`;
    const tag = (0,_outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_3__/* .beginning */ .Ir)(`${begin}${value}`, _client_identifiers_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_TAG_LENGTH */ .Ti);
    return (0,_execution_plan_plain_tag_js__WEBPACK_IMPORTED_MODULE_5__/* .plainTag */ .P)(tag, _runner_index_js__WEBPACK_IMPORTED_MODULE_6__/* .IN_QUOTES */ .S3).slice(begin.length);
}
//# sourceMappingURL=provenance.js.map

/***/ }),

/***/ 1814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QT: () => (/* binding */ reviewedPullRequest),
/* harmony export */   Ro: () => (/* binding */ reviewedCommit),
/* harmony export */   _n: () => (/* binding */ pullRequestOf),
/* harmony export */   vr: () => (/* binding */ baseBranchOf)
/* harmony export */ });
/* harmony import */ var _ci_event_file_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(66172);

/** The pull request that the workflow's event is about, if it builds one. */
function pullRequestOf(env) {
    const { pull_request: found } = eventOf(env);
    return { number: numberOf(found?.number), headSha: commitOf(found?.head?.sha) };
}
/** The reviewed commit: a pull request's head, the commit of the triggering workflow run, or this workflow run's own. */
function reviewedCommit(env) {
    const otherCommit = commitOf(eventOf(env).workflow_run?.head_sha);
    return pullRequestOf(env).headSha ?? otherCommit ?? commitOf(env['GITHUB_SHA']);
}
/**
 * The number of the pull request whose reviewers are informed: from the event, which may also be a comment on a pull request, or from the
 * merge queue.
 */
function reviewedPullRequest(env) {
    const { issue, merge_group: group } = eventOf(env);
    const ref = typeof group?.head_ref === 'string' ? group.head_ref : '';
    // A group of several pull requests is named after the last.
    const [, queued] = /^refs\/heads\/gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]{40,64}$/.exec(ref) ?? [];
    return (pullRequestOf(env).number ??
        (issue?.pull_request ? numberOf(issue.number) : undefined) ??
        numberOf(queued === undefined ? undefined : Number(queued)));
}
/** The branch that the pull request or the merge queue merges into; otherwise the repository's default branch. */
function baseBranchOf(env) {
    const { pull_request: found, merge_group: group, repository } = eventOf(env);
    const names = [
        env['GITHUB_BASE_REF'],
        found?.base?.ref,
        withoutHeads(group?.base_ref),
        // A schedule's event contains only the schedule, which is always the default branch's.
        env['GITHUB_EVENT_NAME'] === 'schedule' ? withoutHeads(env['GITHUB_REF']) : undefined,
        repository?.default_branch,
    ];
    return names.find((name) => typeof name === 'string' && name !== '');
}
function withoutHeads(ref) {
    return typeof ref === 'string' && ref.startsWith('refs/heads/')
        ? ref.slice('refs/heads/'.length)
        : undefined;
}
function numberOf(value) {
    return Number.isSafeInteger(value) && value > 0 ? value : undefined;
}
function commitOf(value) {
    return typeof value === 'string' && /^[0-9a-f]{1,64}$/.test(value) ? value : undefined;
}
function eventOf({ GITHUB_EVENT_PATH: file }) {
    return (0,_ci_event_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readEvent */ .j)(file);
}
//# sourceMappingURL=pull-request.js.map

/***/ }),

/***/ 38959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CX: () => (/* binding */ workflowRunUrl),
/* harmony export */   Wk: () => (/* binding */ artifactUrl),
/* harmony export */   iw: () => (/* binding */ fileUrl),
/* harmony export */   y2: () => (/* binding */ isArtifactUrl)
/* harmony export */ });
/**
 * Addresses of pages on the server that runs the workflow. Gitea's and Forgejo's differ from GitHub's. If an address cannot be known, there
 * is none: a link that leads nowhere, or to another run, is worse.
 */
/** Which server the pages are on. Forgejo's runner claims to be Gitea's, too. */
function serverOf(env) {
    if (env['FORGEJO_ACTIONS'] === 'true')
        return 'Forgejo';
    return env['GITEA_ACTIONS'] === 'true' ? 'Gitea' : 'GitHub';
}
function addressOf(env) {
    return (env['GITHUB_SERVER_URL'] ?? '').replace(/(?<!\/)\/+$/, '');
}
/** The page of this workflow run, or, on GitHub, of one of its attempts. Forgejo numbers runs per repository; Gitea did until version 1.26. */
function workflowRunUrl(env, attempt) {
    const { GITHUB_REPOSITORY: repository } = env;
    const run = { GitHub: env['GITHUB_RUN_ID'], Forgejo: env['GITHUB_RUN_NUMBER'], Gitea: undefined }[serverOf(env)];
    if (!env['GITHUB_SERVER_URL'] || !repository || !run)
        return undefined;
    const page = `${addressOf(env)}/${repository}/actions/runs/${run}`;
    return attempt === undefined || serverOf(env) !== 'GitHub' ? page : `${page}/attempts/${attempt}`;
}
/** Where an artifact of this workflow run can be downloaded: GitHub identifies it by its id, Forgejo by its name. */
function artifactUrl(env, { id, name }) {
    const page = workflowRunUrl(env);
    const key = serverOf(env) === 'GitHub' ? id : encodeURIComponent(name);
    return page === undefined || key === undefined ? undefined : `${page}/artifacts/${key}`;
}
/** Whether an address has the form of `artifactUrl` in this workflow run. A job could have recorded any other. */
function isArtifactUrl(env, address) {
    const page = workflowRunUrl(env);
    const begin = `${page ?? ''}/artifacts/`;
    return page !== undefined && address.startsWith(begin) && /^[\w%.-]+$/.test(address.slice(begin.length));
}
/** The page that shows a file at a commit; `file` is relative to the root of the repository, with slashes. */
function fileUrl(env, { repository, commit, file, }) {
    const place = serverOf(env) === 'GitHub' ? 'blob' : 'src/commit';
    const names = file.split('/').map(encodeURIComponent).join('/');
    return `${addressOf(env)}/${repository}/${place}/${commit}/${names}`;
}
//# sourceMappingURL=server-pages.js.map

/***/ }),

/***/ 93713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ annotatedFile),
  H: () => (/* binding */ sourceUrl)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./build/client/regular-file.js
var regular_file = __nccwpck_require__(10361);
;// CONCATENATED MODULE: ./build/action/links/checkout.js



/** The innermost checkout that contains a file of the workspace. Git itself is not called: it may be missing, or distrust the directory. */
function checkoutOf(workspace, file) {
    for (let root = external_node_path_.dirname(file); isWithin(workspace, root); root = external_node_path_.dirname(root)) {
        if ((0,external_node_fs_.existsSync)(external_node_path_.join(root, '.git')))
            return knownCheckout(root);
        if (root === workspace)
            return undefined;
    }
    return undefined;
}
function isWithin(workspace, directory) {
    return directory === workspace || directory.startsWith(workspace.replace(/[/\\]?$/, external_node_path_.sep));
}
/** Checkouts by their roots: a flow can make their files long, and every place in a report needs one. */
const known = new Map();
function knownCheckout(root) {
    const checkout = known.get(root) ?? readCheckout(root);
    known.set(root, checkout);
    return checkout;
}
function readCheckout(root) {
    const git = gitDirectory(root);
    // A linked work tree has its own HEAD, and shares the rest.
    const shared = external_node_path_.resolve(git, checkout_text(git, 'commondir')?.trim() ?? '.');
    const commit = resolved(checkout_text(git, 'HEAD')?.trim() ?? '', git, shared);
    return {
        root,
        remote: originUrl(checkout_text(shared, 'config') ?? ''),
        commit,
        isFetched: commit !== undefined && (checkout_text(git, 'FETCH_HEAD') ?? '').includes(commit),
    };
}
/** In a submodule or a linked work tree, `.git` is a file that names the directory. */
function gitDirectory(root) {
    const git = external_node_path_.join(root, '.git');
    if ((0,external_node_fs_.statSync)(git).isDirectory())
        return git;
    const [, directory = '.git'] = /^gitdir: (.+)$/m.exec(checkout_text(root, '.git') ?? '') ?? [];
    return external_node_path_.resolve(root, directory);
}
function resolved(head, ...directories) {
    const [, ref] = /^ref: (.+)$/.exec(head) ?? [];
    if (ref === undefined)
        return isCommit(head) ? head : undefined;
    // Git's refs have no other names, and a flow could name any file.
    if (!ref.startsWith('refs/') || ref.includes('..'))
        return undefined;
    const loose = directories
        .map((directory) => checkout_text(directory, ref)?.trim())
        .find((found) => found !== undefined);
    const packed = directories.flatMap((directory) => (checkout_text(directory, 'packed-refs') ?? '').split('\n'));
    const found = loose ?? packed.find((line) => line.endsWith(` ${ref}`))?.split(' ')[0] ?? '';
    return isCommit(found) ? found : undefined;
}
function isCommit(word) {
    return /^[0-9a-f]{40,64}$/.test(word);
}
function originUrl(config) {
    const [, section = ''] = /^\[remote "origin"\]\s*\n((?:[^[].*\n?|\n)*)/m.exec(config) ?? [];
    const line = section.split('\n').find((candidate) => /^url\s*=/.test(candidate.trim()));
    return line
        ?.slice(line.indexOf('=') + 1)
        .trim()
        .replace(/^"(.*)"$/, '$1');
}
/** In bytes: a line in `packed-refs` is about 80. */
const MAX_BYTES = 16 * 1024 * 1024;
/** A flow may have replaced the file with something that is not a file, or that never ends. */
function checkout_text(directory, file) {
    try {
        return (0,regular_file/* readRegularText */.Aj)(external_node_path_.join(directory, file), MAX_BYTES);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=checkout.js.map
// EXTERNAL MODULE: ./build/action/links/server-pages.js
var server_pages = __nccwpck_require__(38959);
;// CONCATENATED MODULE: ./build/action/links/source-url.js



/** A GitHub page that shows a line of a file as it was checked out; none if GitHub does not have the file's repository. */
function sourceUrl(env, workspace) {
    return (file, line) => {
        const source = sourceOf(env, workspace, file);
        if (!source)
            return undefined;
        const url = (0,server_pages/* fileUrl */.iw)(env, { ...source, file: source.file.split(external_node_path_.sep).join('/') });
        return line === undefined ? url : `${url}#L${line}`;
    };
}
/** A file's path for annotations: GitHub takes it as relative to the root of the workflow's repository. */
function annotatedFile(env, workspace, file) {
    const source = sourceOf(env, workspace, file);
    return source?.isOwn ? source.file : file;
}
function sourceOf(env, workspace, file) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: own, GITHUB_SHA: sha } = env;
    if (!server || !own || !sha)
        return undefined;
    const absolute = external_node_path_.resolve(workspace, file);
    const checkout = checkoutOf(workspace, absolute);
    if (!checkout)
        return { repository: own, commit: sha, file, isOwn: true };
    const inCheckout = external_node_path_.relative(checkout.root, absolute);
    const isOurs = checkout.remote === undefined || checkout.root === workspace || checkout.commit === sha;
    const repository = repositoryOf(checkout, server, isOurs ? own : undefined);
    if (repository === undefined)
        return undefined;
    if (repository.toLowerCase() === own.toLowerCase()) {
        // A commit that the job made itself exists nowhere else.
        const commit = checkout.isFetched ? (checkout.commit ?? sha) : sha;
        return { repository: own, commit, file: inCheckout, isOwn: true };
    }
    return checkout.commit === undefined
        ? undefined
        : { repository, commit: checkout.commit, file: inCheckout, isOwn: false };
}
/** @param otherwise the repository of a checkout whose remote is on this machine */
function repositoryOf({ remote = '' }, server, otherwise) {
    const [, host, name] = /^(?:\w+:\/\/)?(?:[^@/]+@)?([^/:]+)(?::\d+)?[/:](.+?)(?:\.git)?\/?$/.exec(remote) ?? [];
    if (host === undefined)
        return otherwise;
    return host.toLowerCase() === new URL(server).hostname.toLowerCase() ? name : undefined;
}
//# sourceMappingURL=source-url.js.map

/***/ }),

/***/ 71594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  V: () => (/* binding */ runMain)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./build/ci/cancellation.js
var cancellation = __nccwpck_require__(47258);
// EXTERNAL MODULE: ./build/client/metaflow-settings.js
var metaflow_settings = __nccwpck_require__(80855);
// EXTERNAL MODULE: ./build/runner/process/process-marker.js
var process_marker = __nccwpck_require__(81195);
// EXTERNAL MODULE: ./build/runner/process/find-processes.js
var find_processes = __nccwpck_require__(3338);
// EXTERNAL MODULE: ./build/runner/errors.js
var errors = __nccwpck_require__(6800);
// EXTERNAL MODULE: ./build/action/artifacts/artifact-name.js
var artifact_name = __nccwpck_require__(85373);
// EXTERNAL MODULE: ./build/action/action-host.js + 1 modules
var action_host = __nccwpck_require__(4869);
// EXTERNAL MODULE: ./build/action/commands/run.js + 8 modules
var run = __nccwpck_require__(78754);
// EXTERNAL MODULE: ./build/action/explain.js
var explain = __nccwpck_require__(44460);
// EXTERNAL MODULE: ./build/action/inputs/inputs.js + 4 modules
var inputs_inputs = __nccwpck_require__(33877);
// EXTERNAL MODULE: ./build/execution/plan/fitting-name.js
var fitting_name = __nccwpck_require__(3328);
;// CONCATENATED MODULE: ./build/ci/deploy/deploying-user.js

/**
 * The user name under which a CI deploys: the same in all jobs of a repository, and different from every other repository's, so that its
 * deployments need no production token. If METAFLOW_USER is set, that is used instead.
 * @param env the CI job's environment
 * @param given the flow's variables
 */
function deployingUser(env, given) {
    if (given['METAFLOW_USER'])
        return {};
    const { GITHUB_REPOSITORY: repository, CI_PROJECT_ID: project } = env;
    // Owner names on GitHub contain no dot, so no two repositories get the same name.
    if (repository)
        return ownerOn(env['GITHUB_SERVER_URL'], 'github', repository.toLowerCase());
    return project ? ownerOn(env['CI_SERVER_URL'], 'gitlab', project) : {};
}
/** Several servers may deploy to one cluster. On most, owner names may contain dots; and each GitLab counts its projects from 1. */
function ownerOn(server, service, repository) {
    const name = repository.replace('/', '.');
    if (!server || server === `https://${service}.com`)
        return { METAFLOW_USER: `${service}.${name}` };
    const host = server.replace(/^\w+:\/\//, '').replace(/[^\w.-]/g, '-');
    return { METAFLOW_USER: `${host}.${name}.${(0,fitting_name/* digestOf */.ol)(`${server} ${repository}`)}` };
}
//# sourceMappingURL=deploying-user.js.map
// EXTERNAL MODULE: ./build/ci/deploy/git-branch.js
var git_branch = __nccwpck_require__(66958);
// EXTERNAL MODULE: ./build/execution/plan/before-start.js
var before_start = __nccwpck_require__(23967);
// EXTERNAL MODULE: ./build/options/table.js
var table = __nccwpck_require__(92333);
;// CONCATENATED MODULE: ./build/ci/install.js


/** The plans, with an interpreter that has the requested Metaflow and packages. @throws {UsageError | PythonError} */
async function withMetaflow(plans, { naming, version, requirements: files, places, store, note, cancel }) {
    const [first] = plans;
    if ((version === undefined && files.length === 0) || !first)
        return plans;
    const { python: given, cwd, env } = first;
    const { provideMetaflow } = await Promise.all(/* import() */[__nccwpck_require__.e(1795), __nccwpck_require__.e(6740)]).then(__nccwpck_require__.bind(__nccwpck_require__, 66740));
    const request = {
        ...{
            ...places,
            store,
            option: naming(table/* OPTIONS */.lw.metaflowVersion),
            python: given,
            cwd,
            env,
            version,
            log: note,
        },
        ...(files.length > 0 && { requirements: { option: naming(table/* OPTIONS */.lw.requirements), files } }),
    };
    const python = await (0,before_start/* beforeStart */.G3)(plans, cancel, async (signal) => {
        return await provideMetaflow({ ...request, cancel: signal });
    });
    return plans.map((plan) => ({ ...plan, python }));
}
//# sourceMappingURL=install.js.map
// EXTERNAL MODULE: ./build/client/unless-aborted.js
var unless_aborted = __nccwpck_require__(14304);
// EXTERNAL MODULE: ./build/execution/plan/grid.js
var plan_grid = __nccwpck_require__(52713);
// EXTERNAL MODULE: ./build/execution/plan/metaflow-home.js
var metaflow_home = __nccwpck_require__(49210);
// EXTERNAL MODULE: ./build/options/option.js
var options_option = __nccwpck_require__(16288);
// EXTERNAL MODULE: ./build/runner/start/metaflow-user.js
var metaflow_user = __nccwpck_require__(15715);
// EXTERNAL MODULE: ./build/action/links/base-branch.js
var base_branch = __nccwpck_require__(88625);
// EXTERNAL MODULE: ./build/action/links/provenance.js
var links_provenance = __nccwpck_require__(40454);
// EXTERNAL MODULE: ./build/action/network/proxy.js
var proxy = __nccwpck_require__(48558);
// EXTERNAL MODULE: ./build/action/post-state.js
var post_state = __nccwpck_require__(63673);
// EXTERNAL MODULE: ./build/action/step-directory.js
var step_directory = __nccwpck_require__(32287);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
;// CONCATENATED MODULE: ./build/action/inputs/child-environment.js


/** Variables that the runner sets for an action only. With them, a program could act as the action. */
const OF_THE_ACTION = /^(ACTIONS_|INPUT_|STATE_)/;
/** Files that the runner reads commands from, or that steps write results to. Newer runners have more, in the same place. */
const FILE_COMMANDS = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
/** The runner keeps these files in this folder of its temporary directory, or at the path that a container sees. */
const FOLDER = '_runner_file_commands';
const FOLDERS = [FOLDER, 'file_commands'];
/** Runners for other servers keep it beside those files. Everyone may read it. */
const PUBLIC_FILE_VARIABLE = 'GITHUB_EVENT_PATH';
/** Removes the action's own variables from a flow's environment: each becomes `undefined`. */
function withoutActionVariables(env) {
    const isFileCommand = fileCommandsOf(env);
    return Object.fromEntries(Object.entries(env)
        .filter(([name, value = '']) => OF_THE_ACTION.test(name) || FILE_COMMANDS.includes(name) || isFileCommand(name, value))
        .map(([name]) => [name, undefined]));
}
/** Returns a function that tells whether a variable names one of the runner's command files, whatever it is called. */
function fileCommandsOf(env) {
    const known = FILE_COMMANDS.map((name) => env[name] ?? '').filter((file) => external_node_path_.isAbsolute(file));
    const places = known.map((file) => external_node_path_.dirname(external_node_path_.resolve(file)));
    const inTemp = external_node_path_.resolve(env['RUNNER_TEMP'] || external_node_path_.sep, FOLDER);
    const own = [inTemp, ...places.filter((place) => FOLDERS.includes(external_node_path_.basename(place)))];
    return (name, file) => {
        if (name === PUBLIC_FILE_VARIABLE || !external_node_path_.isAbsolute(file))
            return false;
        if (own.some((folder) => isWithin(folder, file)))
            return true;
        // Another runner may keep other things beside these files.
        return (name.startsWith('GITHUB_') && places.includes(external_node_path_.dirname(external_node_path_.resolve(file))) && !isDirectory(file));
    };
}
function isWithin(folder, file) {
    const relative = external_node_path_.relative(folder, file);
    return relative !== '..' && !relative.startsWith(`..${external_node_path_.sep}`) && !external_node_path_.isAbsolute(relative);
}
function isDirectory(file) {
    return (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
//# sourceMappingURL=child-environment.js.map
// EXTERNAL MODULE: ./build/action/inputs/planned-runs.js + 2 modules
var planned_runs = __nccwpck_require__(61000);
// EXTERNAL MODULE: ./build/action/inputs/step-command.js + 3 modules
var step_command = __nccwpck_require__(1414);
;// CONCATENATED MODULE: ./build/action/inputs/plan-runs.js



















/** How a job signs in to a cloud. */
const SIGN_IN = {
    credentials: 'Steps before this one can sign in: aws-actions/configure-aws-credentials, google-github-actions/auth or azure/login; or use the input "env".',
    session: 'With aws-actions/configure-aws-credentials, role-duration-seconds sets its length.',
};
/** The runs, with what the machine adds: a user name for Metaflow, and the requested Metaflow. @throws {UsageError} */
async function planRuns(inputs, { marker, directory, environments, log }, cancel) {
    const { command, runs, grid, shared, requirements, addsProvenanceTags, report } = inputs;
    const { metaflowVersion: version } = inputs;
    // Before any flow is read: its code can change the event's file.
    const git = command.name === 'trigger' ? (0,git_branch/* gitBranch */.b)(process.env) : undefined;
    const given = { ...process.env, ...inputs.env };
    const env = {
        ...process.env,
        ...withoutActionVariables(process.env),
        ...(0,proxy/* proxyVariables */.eq)(process.env),
        ...(0,metaflow_user/* metaflowUser */.R)(given, [process.env['GITHUB_ACTOR']]),
        ...((0,step_command/* usesDeployments */.r_)(command) && deployingUser(process.env, given)),
        ...configuration(inputs, directory, given),
        ...inputs.env,
        [process_marker/* MARKER_VARIABLE */.a0]: marker,
    };
    const provenance = addsProvenanceTags ? (0,links_provenance/* provenanceOf */.Jj)(process.env) : {};
    const withStep = (plan) => addsProvenanceTags
        ? { ...plan, provenance: { ...provenance, ...(0,links_provenance/* stepProvenance */.aM)(report.identity, plan.label) } }
        : plan;
    const compareWith = (0,base_branch/* ofSameStep */.O)(shared.compareWith, process.env, inputs);
    const place = { ...shared, compareWith, env, provenance, signIn: SIGN_IN };
    const isWithoutFlow = !(0,step_command/* needsFlow */.eL)(command) && runs.every(({ flows }) => flows.length === 0);
    const plans = isWithoutFlow
        ? (0,plan_grid/* labelled */.wW)(withoutFlow(inputs).map((own) => ({ ...place, ...own })))
        : await (0,before_start/* beforeStart */.G3)([shared], cancel, async (signal) => {
            return await (0,unless_aborted/* unlessAborted */.W)((0,planned_runs/* expandRuns */.P)(runs, grid, place), signal);
        });
    const places = placesOfMetaflow(process.env);
    const ready = await withMetaflow(plans, {
        ...{ naming: options_option/* inputName */.yu, version, requirements, places, store: environments, note: log, cancel },
    });
    if (command.name !== 'trigger' || git === undefined)
        return ready.map(withStep);
    const { triggerPlans } = await Promise.all(/* import() */[__nccwpck_require__.e(2128), __nccwpck_require__.e(4761), __nccwpck_require__.e(6606), __nccwpck_require__.e(3005), __nccwpck_require__.e(7736), __nccwpck_require__.e(7126), __nccwpck_require__.e(1712)]).then(__nccwpck_require__.bind(__nccwpck_require__, 41712));
    const triggered = await triggerPlans(ready, {
        ...{ settings: command.settings, naming: options_option/* inputName */.yu, git, signal: cancel },
    });
    return triggered.map(withStep);
}
/** For a command that finds deployments or runs by name, a place is enough. */
function withoutFlow({ runs, grid }) {
    return runs.flatMap(({ tags, parameters }) => (0,plan_grid/* combinationsOf */.eW)(grid, (0,options_option/* inputName */.yu)(table/* OPTIONS */.lw.grid)).map((combination) => ({
        ...{ flowFile: '', tags, decospecs: [] },
        command: { name: 'run', parameters: { ...parameters, ...combination } },
    })));
}
/** Points Metaflow to the configuration and profile that the step provides. `post` removes their contents. */
function configuration({ metaflowConfig, profile }, directory, env) {
    const home = metaflowConfig && (0,metaflow_home/* metaflowHome */.JZ)((0,post_state/* metaflowHomeIn */.uy)(directory), metaflowConfig, profile, env);
    return { ...home?.env, ...(profile === undefined ? {} : { METAFLOW_PROFILE: profile }) };
}
/** Where Metaflow is installed: shared by all jobs of the runner, or for this job only. */
function placesOfMetaflow(env) {
    const directory = (0,step_directory/* temporaryFiles */.Np)();
    const toolCache = env['RUNNER_TOOL_CACHE'];
    return {
        cache: toolCache
            ? { directory: external_node_path_.join(toolCache, 'metaflow-runner'), name: `RUNNER_TOOL_CACHE (${toolCache})` }
            : undefined,
        temporary: { directory, name: `RUNNER_TEMP (${directory})` },
    };
}
//# sourceMappingURL=plan-runs.js.map
// EXTERNAL MODULE: ./build/action/inputs/read-options.js + 1 modules
var read_options = __nccwpck_require__(38704);
// EXTERNAL MODULE: ./build/action/resume/pending-bundle.js
var pending_bundle = __nccwpck_require__(74257);
// EXTERNAL MODULE: ./build/action/runner-commands/job-log.js
var job_log = __nccwpck_require__(89611);
// EXTERNAL MODULE: ./build/action/sealed-file.js
var sealed_file = __nccwpck_require__(25154);
// EXTERNAL MODULE: ./build/action/step-identity.js
var step_identity = __nccwpck_require__(35016);
// EXTERNAL MODULE: ./build/action/step-secrets.js
var step_secrets = __nccwpck_require__(23201);
// EXTERNAL MODULE: ./build/client/regular-file.js
var regular_file = __nccwpck_require__(10361);
;// CONCATENATED MODULE: ./build/action/main.js




















/** Runs the action. An internal error fails the step. */
async function runMain() {
    try {
        await main();
    }
    catch (error) {
        const { setFailed } = await __nccwpck_require__.e(/* import() */ 6306).then(__nccwpck_require__.bind(__nccwpck_require__, 76306));
        const { setOutputs } = await (0,action_host/* loadStepReport */.f)();
        setOutputs({ status: 'failed' });
        const { explained } = await Promise.all(/* import() */[__nccwpck_require__.e(2128), __nccwpck_require__.e(4761), __nccwpck_require__.e(1592)]).then(__nccwpck_require__.bind(__nccwpck_require__, 11592));
        setFailed(explained(error, { explain: explain/* explain */.W }));
    }
}
/** Does what the step's inputs say, reports on it, and fails only at the end. */
async function main() {
    const cancel = (0,cancellation/* cancelOnSignals */.dJ)('The job');
    (0,cancellation/* surviveClosedOutput */.qc)();
    const seal = new sealed_file/* Seal */.Q();
    const secrets = new step_secrets/* StepSecrets */.qo(seal);
    const marker = (0,process_marker/* newMarker */.XS)(process.env);
    const begun = await beginStep(secrets, { seal, marker, cancel });
    if (begun === undefined)
        return;
    const { command, inputs, files, problem } = begun;
    // Such a line may quote what a service answers.
    const log = (line) => {
        (0,job_log/* printLine */.w)(secrets.redactor.text(line));
    };
    const environments = inputs && files && (await environmentCache(inputs, files.directory, log));
    let plans = [];
    let solved;
    const planned = async () => {
        if (!inputs || !files || problem !== undefined)
            throw problem;
        const { directory } = files;
        plans = await planRuns(inputs, { marker, directory, environments, log }, cancel);
        solved = await solvedEnvironments(plans, inputs, { env: process.env, directory, note: log }, cancel);
        return plans;
    };
    let draft;
    const host = (0,action_host/* actionHost */.L)({
        ...{ env: process.env, cancel, secrets, inputs, files },
        draftRecord: (stepReport) => (draft = inputs && files && stepReport.draftRecord(plans, files, inputs.report, cancel)),
    });
    const onEnded = (outcomes) => {
        draft?.close();
        solved?.noteEnd(outcomes);
        (0,post_state/* savePostState */.Li)({ statuses: outcomes.map(({ status }) => status).join() });
    };
    const common = { host, redactor: secrets.redactor, cancel, planned };
    const status = inputs && files
        ? await execute({ ...common, inputs, files }, onEnded)
        : await reportProblem({ ...common, command, problem }, onEnded);
    if (files && !(0,regular_file/* leadsElsewhere */.aW)(files.directory))
        (0,regular_file/* removeOwn */.LO)((0,post_state/* metaflowHomeIn */.uy)(files.directory));
    if (status !== 'successful')
        process.exitCode = 1;
    const caches = [environments, solved?.cache].flatMap((cache) => cache?.isHit === undefined ? [] : [cache]);
    if (caches.length > 0)
        await keepEnvironments(caches, cancel);
}
/**
 * Reads the step's inputs, and prepares what it and `post` need. If that fails, the rest is missing, and the problem is reported later.
 * `undefined` if the step reports on other jobs, which is then done: it has inputs of its own.
 */
async function beginStep(secrets, { seal, marker, cancel }) {
    let command;
    let inputs;
    let files;
    try {
        ({ command } = await (0,read_options/* readSome */.jV)(process.env, ['command']));
        if (command === 'report') {
            const { reportMatrixJobs } = await Promise.all(/* import() */[__nccwpck_require__.e(2128), __nccwpck_require__.e(4761), __nccwpck_require__.e(2451), __nccwpck_require__.e(8876), __nccwpck_require__.e(4791), __nccwpck_require__.e(3725)]).then(__nccwpck_require__.bind(__nccwpck_require__, 43725));
            secrets.learn((0,step_secrets/* secretsOfInputs */.yL)(process.env, undefined));
            await reportMatrixJobs(process.env, secrets.redactor, cancel);
            return undefined;
        }
        inputs = await (0,inputs_inputs/* readInputs */.Ko)(process.env);
        for (const line of inputs.idle)
            (0,job_log/* printLine */.w)(line);
        secrets.learn((0,step_secrets/* firstSecretsOfInputs */.Cr)(process.env, inputs));
        inputs = withShownIdentity(inputs, secrets.redactor);
        files = makeFiles(inputs.report.identity, seal);
        saveStepForPost(inputs, files, marker);
        return { command, inputs, files, problem: undefined };
    }
    catch (problem) {
        secrets.learn((0,step_secrets/* secretsOfInputs */.yL)(process.env, inputs));
        return { command, inputs, files, problem };
    }
}
async function reportProblem(step, onEnded) {
    const { reportUnread } = await __nccwpck_require__.e(/* import() */ 430).then(__nccwpck_require__.bind(__nccwpck_require__, 60430));
    return await reportUnread(step, onEnded);
}
async function execute(step, onEnded) {
    const { command } = step.inputs;
    switch (command.name) {
        case 'run':
            return await (0,run/* makeRuns */.V)(step, onEnded);
        case 'check': {
            const { checkFlows } = await Promise.all(/* import() */[__nccwpck_require__.e(2128), __nccwpck_require__.e(4761), __nccwpck_require__.e(7736), __nccwpck_require__.e(2451), __nccwpck_require__.e(7765), __nccwpck_require__.e(1455), __nccwpck_require__.e(1382)]).then(__nccwpck_require__.bind(__nccwpck_require__, 91382));
            return await checkFlows(step, command.settings);
        }
        case 'deploy':
        case 'trigger':
        case 'teardown': {
            if ((0,step_command/* followsRuns */.pn)(command))
                return await (0,run/* makeRuns */.V)(step, onEnded);
            const { deployFlows } = await Promise.all(/* import() */[__nccwpck_require__.e(2128), __nccwpck_require__.e(4761), __nccwpck_require__.e(6606), __nccwpck_require__.e(3005), __nccwpck_require__.e(7736), __nccwpck_require__.e(2451), __nccwpck_require__.e(7765), __nccwpck_require__.e(8876), __nccwpck_require__.e(7126), __nccwpck_require__.e(2045), __nccwpck_require__.e(8044)]).then(__nccwpck_require__.bind(__nccwpck_require__, 28044));
            return await deployFlows(step, command.settings);
        }
        case 'promote': {
            const { promoteRun } = await Promise.all(/* import() */[__nccwpck_require__.e(2128), __nccwpck_require__.e(4761), __nccwpck_require__.e(6606), __nccwpck_require__.e(3005), __nccwpck_require__.e(2451), __nccwpck_require__.e(1923)]).then(__nccwpck_require__.bind(__nccwpck_require__, 16922));
            return await promoteRun(step, command.settings);
        }
    }
}
/** Saves and restores environments, if the step needs one; other steps need not load it. */
async function environmentCache({ cache, metaflowVersion, requirements }, directory, log) {
    if (metaflowVersion === undefined && requirements.length === 0)
        return undefined;
    const { EnvironmentCache: Cache } = await Promise.all(/* import() */[__nccwpck_require__.e(6606), __nccwpck_require__.e(8257)]).then(__nccwpck_require__.bind(__nccwpck_require__, 48257));
    return Cache.of(cache, { env: process.env, directory, note: log });
}
/** Saves and restores Metaflow's environments, if runs use them; other steps need not load it. */
async function solvedEnvironments(plans, { cache: mode }, options, cancel) {
    const [first, ...others] = plans.filter((plan) => ['run', 'resume'].includes(plan.command.name) &&
        ['conda', 'pypi'].includes((0,metaflow_settings/* environmentOf */.p7)(plan, plan.options)));
    if (!first)
        return undefined;
    const { EnvironmentCache: Cache } = await Promise.all(/* import() */[__nccwpck_require__.e(6606), __nccwpck_require__.e(8257)]).then(__nccwpck_require__.bind(__nccwpck_require__, 48257));
    const cache = Cache.of(mode, options);
    if (!cache)
        return undefined;
    const { SolvedEnvironments: Solved } = await Promise.all(/* import() */[__nccwpck_require__.e(1795), __nccwpck_require__.e(6524)]).then(__nccwpck_require__.bind(__nccwpck_require__, 36524));
    return await Solved.restored(cache, [first, ...others], options.note, cancel);
}
/** Saves the environments once everything is reported, so that nobody waits for it. */
async function keepEnvironments(caches, cancel) {
    const { setOutputs } = await (0,action_host/* loadStepReport */.f)();
    setOutputs({ 'cache-hit': String(caches.every(({ isHit }) => isHit)) });
    for (const cache of caches)
        await cache.save(cancel);
}
/** Saves what `post` must know before anything is started. */
function saveStepForPost({ report: { uploads, uploadTimeoutMs } }, files, marker) {
    const { directory, artifactNames } = files;
    (0,post_state/* savePostState */.Li)({
        process: (0,find_processes/* processIdentity */.I9)(process.pid),
        marker,
        directory,
        artifactName: artifactNames.logs,
        upload: uploads.kinds.has('logs') ? 'pending' : 'done',
        reportName: artifactNames.report,
        uploadTimeoutMs,
        retentionDays: uploads.retentionDays,
    });
}
/** The same inputs with a redacted identity, so that no name contains a secret of the step. */
function withShownIdentity(inputs, redactor) {
    const { report } = inputs;
    return { ...inputs, report: { ...report, identity: (0,step_identity/* shownIdentity */.Cy)(report.identity, redactor) } };
}
/** The step's own directory, for uploads. @throws {UsageError} */
function makeFiles(identity, seal) {
    try {
        const directory = (0,step_directory/* makeStepDirectory */.If)();
        const name = (kind) => (0,artifact_name/* artifactName */.Cs)(kind, identity);
        return {
            directory,
            seal,
            logs: (0,post_state/* logsIn */.X$)(directory),
            cards: external_node_path_.join(directory, 'cards'),
            report: (0,post_state/* reportIn */.kf)(directory),
            bundles: (0,pending_bundle/* bundlesIn */.t_)(directory),
            artifactNames: { logs: name('logs'), cards: name('cards'), report: name('report') },
        };
    }
    catch (error) {
        throw new errors/* UsageError */.eb(`The runner's directory for temporary files is not writable: ${error.message}`, { cause: error });
    }
}
//# sourceMappingURL=main.js.map

/***/ }),

/***/ 48558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   dz: () => (/* binding */ checkProxyOfClient),
/* harmony export */   eq: () => (/* binding */ proxyVariables),
/* harmony export */   iJ: () => (/* binding */ proxyFor)
/* harmony export */ });
/* unused harmony export unifyProxyVariables */
/* harmony import */ var _actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19783);

/** The variables in which programs look for a proxy. Lower case comes first, as in curl. */
const OF_HTTPS = ['https_proxy', 'HTTPS_PROXY'];
const OF_HTTP = ['http_proxy', 'HTTP_PROXY'];
const EXCEPTIONS = ['no_proxy', 'NO_PROXY'];
const OF_ALL = ['all_proxy', 'ALL_PROXY'];
/** Which spelling named the proxy; the key is the upper-case one. */
const givenBy = new Map();
/** Requests to this machine never use a proxy. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
/**
 * The environment's proxy for an address, if there is one.
 * @throws {Error} if a variable's value is not a proxy. The message does not quote it, because it may contain a password.
 */
function proxyFor(url) {
    unifyProxyVariables(process.env);
    return (0,_actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_0__/* .checkBypass */ .H)(url) ? undefined : proxyOf(url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY');
}
/**
 * Rejects a proxy that GitHub's artifact client could not read. It reads one even if `NO_PROXY` excepts all servers, and its own error
 * would not name the variable.
 * @throws {Error} as `proxyFor` does
 */
function checkProxyOfClient() {
    unifyProxyVariables(process.env);
    if (!proxyOf('HTTPS_PROXY'))
        proxyOf('HTTP_PROXY');
}
/** @throws {Error} */
function proxyOf(general) {
    const address = process.env[general];
    const variable = givenBy.get(general) ?? general;
    if (address === undefined)
        return undefined;
    const proxy = URL.canParse(address) ? new URL(address) : undefined;
    if (!proxy || !['http:', 'https:'].includes(proxy.protocol))
        throw new Error(`${variable} must be the address of a proxy, like http://proxy.example.com:3128`);
    const { username, password, origin } = proxy;
    const credentials = Buffer.from([username, password].map((part) => decoded(part, variable)).join(':'));
    return {
        origin,
        authorization: username === '' && password === '' ? undefined : `Basic ${credentials.toString('base64')}`,
        shown: `${origin} (${variable})`,
    };
}
/** @throws {Error} */
function decoded(part, variable) {
    try {
        return decodeURIComponent(part);
    }
    catch (error) {
        throw new Error(`${variable} has a % in its name or password that is not an escape: write each % there as %25`, {
            cause: error,
        });
    }
}
/** The original proxy variables, for programs that must not get what `unifyProxyVariables` makes of them. Unset ones are `undefined`. */
function proxyVariables(env) {
    const names = [...OF_HTTPS, ...OF_HTTP, ...EXCEPTIONS, ...OF_ALL];
    return Object.fromEntries(names.map((name) => [name, env[name]]));
}
/**
 * Rewrites the variables so that all parts of GitHub's artifact client, which have different rules, read them alike: it adds a missing
 * `http://`, writes domains in `NO_PROXY` in the forms that every part knows, and removes what only some parts know.
 */
function unifyProxyVariables(env) {
    const exceptions = (valueOf(env, EXCEPTIONS) ?? '').split(/[\s,]+/).filter((item) => item !== '');
    const isDirect = exceptions.includes('*');
    for (const names of [OF_HTTPS, OF_HTTP]) {
        const value = valueOf(env, names);
        const [lower = '', upper = ''] = names;
        // Once unified, both exist and are equal.
        if (env[lower] !== env[upper])
            givenBy.set(upper, valueOf(env, [lower]) === undefined ? upper : lower);
        set(env, names, value === undefined || isDirect ? undefined : withScheme(value));
    }
    const hasProxy = valueOf(env, [...OF_HTTPS, ...OF_HTTP]) !== undefined;
    set(env, EXCEPTIONS, hasProxy ? [...new Set([...exceptions, ...LOOPBACK].flatMap(bothForms))].join(',') : undefined);
    set(env, OF_ALL, undefined);
}
/** `example.com` includes its subdomains, like `.example.com` and `*.example.com`. */
function bothForms(exception) {
    const domain = exception.toLowerCase().replace(/^\*?\./, '');
    return /[a-z]/.test(domain) && !domain.includes(':') ? [domain, `.${domain}`] : [domain];
}
function withScheme(address) {
    return address.includes('://') ? address : `http://${address}`;
}
function valueOf(env, names) {
    return names.map((name) => env[name]?.trim()).find((value) => value !== undefined && value !== '');
}
/** Sets both spellings. */
function set(env, names, value) {
    for (const name of names) {
        if (value === undefined)
            Reflect.deleteProperty(env, name);
        else
            env[name] = value;
    }
}
//# sourceMappingURL=proxy.js.map

/***/ }),

/***/ 44698:
/***/ (() => {

// Readers of a job log do not care that a dependency uses something that Node will remove one day.
process.noDeprecation = true;

//# sourceMappingURL=no-deprecations.js.map

/***/ }),

/***/ 63673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ removeRecord),
/* harmony export */   Kl: () => (/* binding */ saveRecordForPost),
/* harmony export */   Li: () => (/* binding */ savePostState),
/* harmony export */   ME: () => (/* binding */ removeProgress),
/* harmony export */   PR: () => (/* binding */ progressIn),
/* harmony export */   Qy: () => (/* binding */ noteProgress),
/* harmony export */   X$: () => (/* binding */ logsIn),
/* harmony export */   cj: () => (/* binding */ readPostState),
/* harmony export */   kf: () => (/* binding */ reportIn),
/* harmony export */   uy: () => (/* binding */ metaflowHomeIn),
/* harmony export */   xe: () => (/* binding */ recordForPost)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _runner_commands_command_file_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(29033);
/* harmony import */ var _runner_commands_early_command_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(12096);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(10361);




/** Where the step's directory has the log files. */
function logsIn(directory) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, 'logs');
}
/** Where a step prepares its record for a later report job for upload. */
function reportIn(directory) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, 'report');
}
/** Where the step's directory keeps the configuration that the step was given. */
function metaflowHomeIn(directory) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, 'metaflow-home');
}
const PREFIX = 'metaflow_runner_';
/**
 * Saves facts for `post`; the last value of each counts. They are written as @actions/core would do it, but without the time that loading
 * it takes: the first facts must exist before a flow is started.
 */
function savePostState(facts) {
    const file = process.env['GITHUB_STATE'];
    if (!file)
        return;
    try {
        const entries = Object.entries(facts).filter(([, value]) => value !== undefined);
        (0,_runner_commands_command_file_js__WEBPACK_IMPORTED_MODULE_1__/* .appendEntry */ .D)(file, entries.map(([name, value]) => (0,_runner_commands_command_file_js__WEBPACK_IMPORTED_MODULE_1__/* .keyValueEntry */ .j)(`${PREFIX}${name}`, value)).join(''));
    }
    catch (error) {
        warnOf(error);
    }
}
function warnOf(error) {
    const reason = error.message;
    (0,_runner_commands_early_command_js__WEBPACK_IMPORTED_MODULE_2__/* .earlyCommand */ .p)('warning', `Could not save state for the post step, so it cannot clean up: ${reason}`);
}
/** What main saved; nothing if it never started. */
function readPostState() {
    const fact = (name) => process.env[`STATE_${PREFIX}${name}`];
    return {
        process: fact('process'),
        marker: fact('marker'),
        directory: fact('directory'),
        artifactName: fact('artifactName'),
        upload: fact('upload'),
        uploadTimeoutMs: Number(fact('uploadTimeoutMs')) || undefined,
        sealKey: fact('sealKey'),
        secretsVersion: Number(fact('secretsVersion')) || undefined,
        reportName: fact('reportName'),
        recordedStep: fact('recordedStep'),
        statuses: fact('statuses'),
        report: fact('report'),
        retentionDays: Number(fact('retentionDays')) || undefined,
    };
}
function progressFile(directory) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, 'progress');
}
/** Saves main's progress for `post`. */
function noteProgress(directory, seal, progress) {
    try {
        seal.write(progressFile(directory), JSON.stringify(progress));
    }
    catch (error) {
        warnOf(error);
    }
}
/** Empty if main did not get so far, or the file was replaced. */
function progressIn(directory, seal) {
    try {
        return seal ? JSON.parse(seal.read(progressFile(directory))) : {};
    }
    catch {
        return {};
    }
}
function removeProgress(directory) {
    (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .removeOwn */ .LO)(progressFile(directory));
}
function recordFile(directory) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, 'record');
}
/** Saves the record for a later report job for `post`. @throws {Error} from the system */
function saveRecordForPost(directory, seal, record) {
    seal.write(recordFile(directory), record);
}
/** The record that main saved; `undefined` if it saved none, or the file was replaced. */
function recordForPost(directory, seal) {
    try {
        return seal?.read(recordFile(directory));
    }
    catch {
        return undefined;
    }
}
function removeRecord(directory) {
    (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .removeOwn */ .LO)(recordFile(directory));
}
//# sourceMappingURL=post-state.js.map

/***/ }),

/***/ 74257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bE: () => (/* binding */ writePending),
/* harmony export */   ct: () => (/* binding */ readPending),
/* harmony export */   fE: () => (/* binding */ pendingIn),
/* harmony export */   t_: () => (/* binding */ bundlesIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(10361);



/** Where a step records its pending bundles. */
function bundlesIn(stepDirectory) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.join(stepDirectory, 'bundles');
}
/** Written atomically, because it may be read at any time. */
function writePending(file, seal, pending) {
    (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .makeOwnDirectory */ ._i)(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file));
    seal.write(file, JSON.stringify(pending));
}
/** `undefined` if the action did not write the file, whatever it is. */
function readPending(file, seal) {
    try {
        return JSON.parse(seal.read(file));
    }
    catch {
        return undefined;
    }
}
/** The files of pending bundles; none if a link leads elsewhere from the directory. */
function pendingIn(directory) {
    try {
        (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .requireOwnDirectory */ .hb)(directory);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory)
            .filter((name) => name.endsWith('.json'))
            .sort()
            .map((name) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, name));
    }
    catch {
        return [];
    }
}
//# sourceMappingURL=pending-bundle.js.map

/***/ }),

/***/ 29033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ appendEntry),
/* harmony export */   j: () => (/* binding */ keyValueEntry)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(81195);


/**
 * Appends an entry to one of the runner's files, for outputs, state or summaries, entirely or not at all: half an entry, as on a full disk,
 * would fail the step. It writes to the same file that it checked, however fast a flow swaps the file for a pipe or a link.
 * @param maxBytes the size that the file may reach. Default: no limit
 * @throws {Error} from the system, because the file would become too large, or because something other than a file is in its place
 */
function appendEntry(file, entry, maxBytes = Infinity) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, APPENDING);
    try {
        const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
        if (!before.isFile())
            throw new Error(`${file} is not a regular file`);
        const bytes = Buffer.from(entry);
        if (before.size + bytes.length > maxBytes)
            throw new Error(`${file} already has ${before.size} bytes of at most ${maxBytes}`);
        try {
            for (let written = 0; written < bytes.length;)
                written += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(descriptor, bytes, written);
        }
        catch (error) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync)(descriptor, before.size);
            throw error;
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** Do not block if it is a pipe, and do not follow links. */
const APPENDING = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_APPEND | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
/** A value with any text, in the runner's format. */
function keyValueEntry(name, value) {
    const delimiter = `ghadelimiter_${(0,_runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .uniqueId */ .NF)()}`;
    return `${name}<<${delimiter}\n${String(value)}\n${delimiter}\n`;
}
//# sourceMappingURL=command-file.js.map

/***/ }),

/***/ 12096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ commandLine),
/* harmony export */   p: () => (/* binding */ earlyCommand)
/* harmony export */ });
/** Gives the runner a workflow command before @actions/core is loaded, which takes longer than everything else before the flow starts. */
function earlyCommand(name, value = '') {
    process.stdout.write(commandLine(name, value));
}
/** The line for a workflow command. */
function commandLine(name, value) {
    const escaped = value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
    return `::${name}::${escaped}\n`;
}
//# sourceMappingURL=early-command.js.map

/***/ }),

/***/ 89611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ jobLog),
/* harmony export */   w: () => (/* binding */ printLine)
/* harmony export */ });
/* harmony import */ var _display_log_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(67235);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(31389);
/* harmony import */ var _early_command_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(12096);



/** A traceback frame at the start of a line, with or without colours. */
// eslint-disable-next-line no-control-regex -- Colours start with a control character.
const FRAME = /(^|[\r\n])((?:[ \t]|\u001b\[[\d;:]*m)*)(?=File ["\u001b])/g;
/**
 * GitHub's job log. Nothing that a flow prints becomes a workflow command. `actions/setup-python` makes the runner look for tracebacks in
 * the log and annotate a frame with the line that it raises; a bar before frames prevents that, because the action has its own annotations.
 */
const jobLog = {
    write: async (text) => {
        process.stdout.write(withBars((0,_display_log_text_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(text)));
        await (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .drained */ .oB)(process.stdout);
    },
    startGroup: (title) => (0,_early_command_js__WEBPACK_IMPORTED_MODULE_2__/* .earlyCommand */ .p)('group', (0,_display_log_text_js__WEBPACK_IMPORTED_MODULE_0__/* .logText */ .kc)(title)),
    endGroup: () => (0,_early_command_js__WEBPACK_IMPORTED_MODULE_2__/* .earlyCommand */ .p)('endgroup'),
};
function withBars(text) {
    // Most text has no frame, and looking for a word is many times faster.
    return text.includes('File ') ? text.replace(FRAME, '$1$2│ ') : text;
}
/** A line in the job log, outside any group. Unlike `core.info`, it cannot become a command, whatever it quotes. */
function printLine(text) {
    void jobLog.write(`${text}\n`);
}
//# sourceMappingURL=job-log.js.map

/***/ }),

/***/ 25154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ Seal)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(10361);


const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Loaded on first use: loading it takes longer than everything else that a flow's start waits for. */
const crypto = () => process.getBuiltinModule('node:crypto');
/** In bytes. */
const MAX_BYTES = 64 * 1024 * 1024;
/**
 * Seals the files that a step saves in its directory, for itself and for `post`. The step's flows can write there as well; a file that they
 * wrote or replaced is not mistaken for ours.
 */
class Seal {
    #key;
    /** @param key in hexadecimal; default: a new key, generated on first use */
    constructor(key) {
        this.#key = key;
    }
    get key() {
        return (this.#key ??= crypto().randomBytes(KEY_BYTES).toString('hex'));
    }
    /**
     * Writes a text to a file that only its owner can read, and only with the key. If it cannot be written completely, the file is removed.
     * @throws {Error} from the system, or because a link leads elsewhere from its directory
     */
    write(file, text) {
        const nonce = crypto().randomBytes(NONCE_BYTES);
        const cipher = crypto().createCipheriv(CIPHER, this.#keyBytes(), nonce).setAAD(nameOf(file));
        const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
        (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .requireOwnDirectory */ .hb)(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(file));
        try {
            (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writeOwnFile */ .OP)(file, Buffer.concat([nonce, cipher.getAuthTag(), sealed]), 0o600);
        }
        catch (error) {
            (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .removeOwn */ .LO)(file);
            throw error;
        }
    }
    /** Reads such a file. @throws {Error} if it is missing, or was not written with this key under this name */
    read(file) {
        const bytes = (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegularFile */ .XF)(file, MAX_BYTES);
        const [nonce, tag, sealed] = [
            bytes.subarray(0, NONCE_BYTES),
            bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES),
            bytes.subarray(NONCE_BYTES + TAG_BYTES),
        ];
        const options = { authTagLength: TAG_BYTES };
        const decipher = crypto().createDecipheriv(CIPHER, this.#keyBytes(), nonce, options);
        decipher.setAAD(nameOf(file)).setAuthTag(tag);
        return Buffer.concat([decipher.update(sealed), decipher.final()]).toString('utf8');
    }
    #keyBytes() {
        return Buffer.from(this.key, 'hex');
    }
}
function nameOf(file) {
    return Buffer.from(node_path__WEBPACK_IMPORTED_MODULE_0__.basename(file));
}
//# sourceMappingURL=sealed-file.js.map

/***/ }),

/***/ 32287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   If: () => (/* binding */ makeStepDirectory),
/* harmony export */   Np: () => (/* binding */ temporaryFiles),
/* harmony export */   iV: () => (/* binding */ isStepDirectory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(10361);




const PREFIX = 'metaflow-runner-';
/** Where the runner keeps a job's temporary files. */
function temporaryFiles() {
    return process.env['RUNNER_TEMP'] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
}
/**
 * Makes a directory of a step's own, which only its user can read.
 * @returns its real path: if a flow replaces the directory with a link, we notice
 * @throws {Error} from the system
 */
function makeStepDirectory() {
    const parent = temporaryFiles();
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(parent, { recursive: true });
    return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(parent, PREFIX)));
}
/** Whether a path is where `makeStepDirectory` makes directories: a flow can change the state that names a step's directory. */
function isStepDirectory(directory) {
    const { dir, base } = node_path__WEBPACK_IMPORTED_MODULE_2__.parse(directory);
    return dir === (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .realPathOf */ .dN)(temporaryFiles()) && base.startsWith(PREFIX);
}
//# sourceMappingURL=step-directory.js.map

/***/ }),

/***/ 35016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ shownIdentity),
/* harmony export */   Xl: () => (/* binding */ stepIdentity),
/* harmony export */   lQ: () => (/* binding */ matrixOf)
/* harmony export */ });
/* harmony import */ var _client_foreign_json_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(23857);

function stepIdentity(env, matrix, id) {
    const job = env['GITHUB_JOB'] ?? '';
    const path = pathOf(job, env['ACTIONS_ORCHESTRATION_ID']);
    const isSure = path !== undefined && (path === job || /(^|\.)_\d+\./.test(path));
    return {
        job: path ?? job,
        matrix: canonical(matrix),
        id,
        step: env['GITHUB_ACTION'] ?? '',
        attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? 1) || 1,
        producer: Math.floor(Math.random() * 2 ** 32)
            .toString(16)
            .padStart(8, '0'),
        isSure: isSure || id !== undefined,
    };
}
/** The same step, with a redacted matrix. */
function shownIdentity(identity, redactor) {
    const values = matrixOf(identity.matrix);
    return values ? { ...identity, shownMatrix: JSON.stringify(redactor.value(values)) } : identity;
}
/** The job's matrix context, if it has one. */
function matrixOf(json) {
    try {
        const matrix = (0,_client_foreign_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseForeignJson */ .Y)(json ?? 'null');
        return typeof matrix === 'object' && matrix !== null && Object.keys(matrix).length > 0
            ? matrix
            : undefined;
    }
    catch {
        return undefined;
    }
}
/** The same matrix always gives the same text, however the workflow wrote it, so that a record determines its artifact's name. */
function canonical(matrix) {
    const values = matrixOf(matrix);
    return values && JSON.stringify(values);
}
/**
 * The path of jobs to this one. GitHub's runner gives it after the plan's id, as in `<id>.train.__default`, `<id>.call.train.__default` for
 * a job of a workflow that the job `call` uses, and `_2` for the second of a matrix.
 */
function pathOf(job, orchestration) {
    const [, path] = /^[\da-f-]{36}\.([\w.-]+)\.(?:__default|_\d+)$/i.exec(orchestration ?? '') ?? [];
    return path !== undefined && job !== '' && (path === job || path.endsWith(`.${job}`)) ? path : undefined;
}
//# sourceMappingURL=step-identity.js.map

/***/ }),

/***/ 23201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cr: () => (/* binding */ firstSecretsOfInputs),
/* harmony export */   Ei: () => (/* binding */ redactorForPost),
/* harmony export */   cu: () => (/* binding */ removeSecrets),
/* harmony export */   qo: () => (/* binding */ StepSecrets),
/* harmony export */   yL: () => (/* binding */ secretsOfInputs)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _display_log_text_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(67235);
/* harmony import */ var _execution_plan_flow_names_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(44900);
/* harmony import */ var _redaction_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(55205);
/* harmony import */ var _redaction_index_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(80105);
/* harmony import */ var _redaction_index_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(60806);
/* harmony import */ var _runner_commands_early_command_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(12096);
/* harmony import */ var _options_table_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(92333);
/* harmony import */ var _inputs_input_list_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(27346);
/* harmony import */ var _inputs_read_options_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(38704);
/* harmony import */ var _post_state_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(63673);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(10361);










/**
 * What a step must not show: it is masked in the job log, redacted in reports and uploads, and saved for `post`. More secrets become known
 * when the step's runs have ids.
 */
class StepSecrets {
    redactor = new _redaction_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Redactor */ .p([]);
    /** The positions of runs that have begun, but whose secrets are not known yet. */
    #unread = new Set();
    /** Counts the files for `post`, so that an older file put back in place is detected. */
    #version = 0;
    #file;
    #seal;
    constructor(seal) {
        this.#seal = seal;
    }
    /**
     * Adds secrets, and has the runner mask them in the job log from now on.
     * @param position of the run of which these are all secrets, if they are a run's
     */
    learn(secrets, position) {
        maskInJobLog(this.redactor.learn(secrets));
        if (position !== undefined)
            this.#unread.delete(position);
        this.#save();
    }
    /** Call this before a run starts. Until its secrets are known or it has ended, `post` must not upload its output. */
    beginRun(position) {
        this.#unread.add(position);
        this.#save();
    }
    /** Call this when a run has ended: whatever may contain unknown secrets is withheld by then. */
    endRun(position) {
        if (this.#unread.delete(position))
            this.#save();
    }
    /** Saves the secrets known now, and those learned later, for `post`: in a file in the step's directory whose key is in the step's state. */
    saveForPost(directory) {
        this.#file = fileIn(directory);
        if (this.#save())
            (0,_post_state_js__WEBPACK_IMPORTED_MODULE_2__/* .savePostState */ .Li)({ sealKey: this.#seal.key });
    }
    #save() {
        if (this.#file === undefined)
            return false;
        try {
            const version = (this.#version += 1);
            const { secrets, withheld } = this.redactor;
            const left = { secrets, withheld, unread: this.#unread.size, version };
            // The state comes first, so that if we are killed in between, no older file stays valid.
            (0,_post_state_js__WEBPACK_IMPORTED_MODULE_2__/* .savePostState */ .Li)({ secretsVersion: version });
            this.#seal.write(this.#file, JSON.stringify(left));
            return true;
        }
        catch (error) {
            this.#file = undefined;
            const reason = error.message;
            (0,_runner_commands_early_command_js__WEBPACK_IMPORTED_MODULE_3__/* .earlyCommand */ .p)('warning', `Could not save the secrets for the post step, so it will upload nothing: ${reason}`);
            return false;
        }
    }
}
function fileIn(directory) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, 'secrets');
}
function removeSecrets(directory) {
    (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .removeOwn */ .LO)(fileIn(directory));
}
/**
 * The redactor for `post`. It uses only what main saved, because the runner may pass `post` another action's inputs and environment.
 * @param version of the last file that main saved, as far as the step's state knows
 * @throws {Error} that says why not all secrets are known
 */
function redactorForPost(directory, seal, version) {
    if (seal === undefined)
        throw new Error('the action did not save its secrets');
    let left;
    try {
        left = JSON.parse(seal.read(fileIn(directory)));
    }
    catch (error) {
        throw new Error('the secrets that the action saved are missing, or were changed', { cause: error });
    }
    if (left.version < version)
        throw new Error('the secrets that the action saved were replaced by older ones');
    if (left.unread > 0)
        throw new Error("the action was killed before it knew the secrets of its flow's parameters");
    const redactor = new _redaction_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Redactor */ .p(left.secrets);
    for (const logDirectory of left.withheld)
        redactor.withhold(logDirectory);
    return redactor;
}
/**
 * The secrets: the values of secret-looking variables in the job, the input `env`, Metaflow's configuration, parameters and Configs, and
 * the values in the input `mask`. Inputs that could not be read have none.
 */
function secretsOfInputs(env, inputs, flows = flowsOf(inputs)) {
    const given = (0,_inputs_read_options_js__WEBPACK_IMPORTED_MODULE_5__/* .readInput */ .R5)(env, _options_table_js__WEBPACK_IMPORTED_MODULE_6__/* .OPTIONS */ .lw.mask.input) ?? '';
    const named = namedValues(env, inputs).flatMap((values) => (0,_redaction_index_js__WEBPACK_IMPORTED_MODULE_7__/* .secretValues */ .VX)(values, [], flows));
    const authorize = (0,_inputs_read_options_js__WEBPACK_IMPORTED_MODULE_5__/* .readInput */ .R5)(env, _options_table_js__WEBPACK_IMPORTED_MODULE_6__/* .OPTIONS */ .lw.authorize.input) ?? '';
    return [...(0,_redaction_index_js__WEBPACK_IMPORTED_MODULE_7__/* .secretValues */ .VX)({}, [given, ...(0,_inputs_input_list_js__WEBPACK_IMPORTED_MODULE_8__/* .possibleItems */ .WZ)(given), authorize]), ...named];
}
/** The same, before any flow starts. Reports once which secrets are not hidden because their values are common. */
function firstSecretsOfInputs(env, inputs) {
    const flows = flowsOf(inputs);
    const text = (0,_redaction_index_js__WEBPACK_IMPORTED_MODULE_7__/* .commonValuesText */ .rZ)(namedValues(env, inputs), flows);
    if (text !== undefined)
        (0,_runner_commands_early_command_js__WEBPACK_IMPORTED_MODULE_3__/* .earlyCommand */ .p)('warning', text);
    return secretsOfInputs(env, inputs, flows);
}
function namedValues(env, inputs) {
    const { shared, env: given, runs = [], grid, metaflowConfig } = inputs ?? {};
    const runValues = runs.flatMap(({ parameters, decospecs }) => [parameters, { decospecs }]);
    return [env, given, shared?.configValues, metaflowConfig, grid, ...runValues].map((named) => named ?? {});
}
function flowsOf(inputs) {
    const { shared, runs = [] } = inputs ?? {};
    const files = runs.flatMap(({ flows }) => flows);
    return (0,_execution_plan_flow_names_js__WEBPACK_IMPORTED_MODULE_9__/* .flowNames */ .r)(files.map((flowFile) => ({ flowFile, cwd: shared?.cwd ?? '' })));
}
/** Masks line by line, also as JSON, Python, pages and URLs contain them, as Metaflow prints them, without asterisks, and as the job log has them. */
function maskInJobLog(secrets) {
    const lines = secrets.flatMap(_redaction_index_js__WEBPACK_IMPORTED_MODULE_10__/* .linesOf */ .Dx).flatMap(_redaction_index_js__WEBPACK_IMPORTED_MODULE_10__/* .formsInLogs */ .uQ);
    const asPrinted = lines.flatMap((line) => [line, ...(0,_redaction_index_js__WEBPACK_IMPORTED_MODULE_10__/* .linesOf */ .Dx)(line.replaceAll('*', ''))]);
    const shown = asPrinted.flatMap((line) => [line, (0,_display_log_text_js__WEBPACK_IMPORTED_MODULE_11__/* .logText */ .kc)(line)]);
    const encoded = [...secrets, ...lines].flatMap(_redaction_index_js__WEBPACK_IMPORTED_MODULE_10__/* .brokenBase64 */ .p5);
    for (const line of new Set([...shown, ...encoded]))
        (0,_runner_commands_early_command_js__WEBPACK_IMPORTED_MODULE_3__/* .earlyCommand */ .p)('add-mask', line);
}
//# sourceMappingURL=step-secrets.js.map

/***/ }),

/***/ 47258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   TT: () => (/* binding */ exitWhenRead),
/* harmony export */   dJ: () => (/* binding */ cancelOnSignals),
/* harmony export */   qc: () => (/* binding */ surviveClosedOutput)
/* harmony export */ });
/* unused harmony export giveReaders */
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78474);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(58500);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(57975);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(21653);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6695);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(31389);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(93306);
/* harmony import */ var _display_log_text_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(67235);
/* harmony import */ var _plugins_plugin_calls_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(35823);
/* harmony import */ var _report_source_place_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(54633);







/** Whether this process was asked to end. */
const endRequest = new AbortController();
/**
 * Returns a signal that is aborted when SIGINT, SIGTERM or SIGHUP asks this process to end. GitHub cancels a job with SIGINT to this
 * process alone, and SIGTERM 7.5 s later. The flow, in its own process group, gets neither; listeners of this signal interrupt it. If our
 * own code fails, the signal is aborted, too, instead of a crash; a second such failure does end the process, and the watchdog then ends
 * the flow. A plugin's failure is reported and cancels nothing.
 * @param what was cancelled, e.g. `The job`
 */
function cancelOnSignals(what) {
    const controller = new AbortController();
    const { signal: cancel } = controller;
    (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .allowManyListeners */ .YO)(cancel);
    cancel.addEventListener('abort', () => endRequest.abort(), { once: true });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        process.on(signal, () => {
            controller.abort(new _runner_index_js__WEBPACK_IMPORTED_MODULE_4__/* .RunnerError */ .Rn(`${what} was cancelled (${signal}).`));
        });
    }
    process.on('uncaughtException', (fault) => {
        if ((0,_plugins_plugin_calls_js__WEBPACK_IMPORTED_MODULE_5__/* .isFromPlugin */ .EG)(fault))
            return;
        if (faultOf(cancel) !== undefined)
            throw fault;
        process.stderr.write((0,_display_log_text_js__WEBPACK_IMPORTED_MODULE_6__/* .logText */ .kc)(`${(0,_report_source_place_js__WEBPACK_IMPORTED_MODULE_7__/* .inSource */ .h)((0,node_util__WEBPACK_IMPORTED_MODULE_2__.inspect)(fault))}\n`));
        controller.abort(fault);
    });
    return cancel;
}
/** Our own failure that aborted the signal, if one did. */
function faultOf({ reason }) {
    return reason instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_4__/* .RunnerError */ .Rn ? undefined : reason;
}
/** A reader that goes away ends the display, not the run. If something else is wrong, such as a full disk, stderr says so, once. */
function surviveClosedOutput() {
    let isReported = false;
    process.stderr.on('error', () => undefined);
    process.stdout.on('error', (fault) => {
        if (isReported || fault.code === 'EPIPE')
            return;
        isReported = true;
        process.stderr.write(`metaflow-runner: stdout could not be written: ${(0,_runner_index_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOf */ .A3)(fault)}\n`);
    });
}
/** How long, in milliseconds, a process that was asked to end waits for its output to be read. */
const READ_GRACE_MS = 1_000;
/** When we stop waiting for readers, by `performance.now()`. */
let readUntil;
/** Stops waiting for readers of our output after this time, in milliseconds: the runs have no more time. */
function giveReaders(time) {
    readUntil = performance.now() + time;
}
/**
 * Ends this process once all of its output has been read. We wait for a slow reader until we are asked to end or the runs have no more
 * time. Sockets and processes that someone left open do not delay that.
 */
async function exitWhenRead() {
    const timedOut = new Promise((resolve) => {
        if (readUntil !== undefined)
            (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .callAfter */ .Xj)(Math.max(1, readUntil - performance.now()), resolve);
    });
    const read = Promise.all([process.stdout, process.stderr].map(_runner_index_js__WEBPACK_IMPORTED_MODULE_8__/* .flushed */ .a6));
    const { signal } = endRequest;
    const givenUp = signal.aborted ? Promise.resolve() : (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(signal, 'abort');
    await Promise.race([read, Promise.race([givenUp, timedOut]).then(() => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(READ_GRACE_MS))]);
    (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_9__/* .removeAtEnd */ .$N)();
    process.exit();
}
//# sourceMappingURL=cancellation.js.map

/***/ }),

/***/ 66958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ gitBranch)
/* harmony export */ });
/* harmony import */ var _event_file_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(66172);

/** The branch that a GitHub Actions or GitLab CI job is about; otherwise, why the branch is unknown. */
function gitBranch(env) {
    if (env['GITHUB_ACTIONS'] === 'true')
        return gitHubBranch(env);
    if (env['GITLAB_CI'] === 'true')
        return gitLabBranch(env);
    return 'no CI variable names the branch';
}
function gitHubBranch(env) {
    const event = (0,_event_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readEvent */ .j)(env['GITHUB_EVENT_PATH']);
    const { GITHUB_EVENT_NAME: kind, GITHUB_HEAD_REF: head } = env;
    if (kind?.startsWith('pull_request') === true || head)
        return pullRequestBranch(event, head);
    // The event is about a deleted branch, but the workflow is the default branch's.
    if (kind === 'delete') {
        return event.ref_type === 'branch' && typeof event.ref === 'string'
            ? { name: event.ref, isDefault: false }
            : 'the deleted ref is not a branch';
    }
    const [, name] = /^refs\/heads\/(.+)$/s.exec(env['GITHUB_REF'] ?? '') ?? [];
    if (name === undefined)
        return `${env['GITHUB_REF'] || 'GITHUB_REF'} is not a branch`;
    // A schedule's event contains only the schedule.
    if (kind === 'schedule')
        return { name, isDefault: true };
    const branch = event.repository?.default_branch;
    if (typeof branch !== 'string')
        return 'the event does not name the default branch';
    if (name === branch && !ABOUT_DEFAULT.has(kind ?? ''))
        return `${kind || 'GITHUB_EVENT_NAME'} runs on the default branch, whatever triggered it`;
    return { name, isDefault: name === branch };
}
/** Default-branch events that the repository's own writers cause. Others may be about a pull request, or about anyone's comment. */
const ABOUT_DEFAULT = new Set(['push', 'workflow_dispatch', 'repository_dispatch']);
/** Never production, whatever its branch is called; a fork's branch is kept apart from the repository's, and from those of other forks. */
function pullRequestBranch({ pull_request: request }, head) {
    const name = head || request?.head?.ref;
    if (typeof name !== 'string')
        return 'the event does not name the branch to be merged';
    const { head: { repo } = {}, base } = request ?? {};
    const isFork = repo === null || repo?.full_name !== base?.repo?.full_name;
    return { name: isFork ? branchOfFork(name, request) : name, isDefault: false, head: name };
}
/**
 * A name that no branch of the repository can have, as it contains a colon. An owner may have several forks with a branch of this name, and
 * the event no longer names a fork that was deleted, so we use the pull request's number. Without one, a label begins with the fork's owner;
 * on Gitea and Forgejo it is only the branch's own name.
 */
function branchOfFork(name, request) {
    const { number, head: { label, repo } = {} } = request ?? {};
    if (Number.isSafeInteger(number))
        return `pull:${String(number)}`;
    if (typeof label === 'string' && label.includes(':'))
        return label;
    return `${typeof repo?.full_name === 'string' ? repo.full_name : ''}:${name}`;
}
function gitLabBranch(env) {
    const { CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: source, CI_COMMIT_BRANCH: name } = env;
    const { CI_MERGE_REQUEST_SOURCE_PROJECT_PATH: fork, CI_MERGE_REQUEST_PROJECT_PATH: target } = env;
    if (source)
        return { name: fork === target ? source : `${fork ?? ''}:${source}`, isDefault: false, head: source };
    if (!name)
        return 'CI_COMMIT_BRANCH is empty, so this is not a branch';
    return { name, isDefault: name === env['CI_DEFAULT_BRANCH'] };
}
//# sourceMappingURL=git-branch.js.map

/***/ }),

/***/ 66172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(23857);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(10361);


/** In bytes: GitHub's events have at most 25 million. */
const MAX_EVENT_BYTES = 32 * 1024 * 1024;
/** An event with two thousand commits has a tenth of these. */
const MAX_EVENT_PARTS = 500_000;
/** The GitHub event of a workflow run, as the runner wrote it; empty if it cannot be read. */
function readEvent(file) {
    if (!file)
        return {};
    try {
        const event = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .parseForeignJson */ .Y)((0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegularText */ .Aj)(file, MAX_EVENT_BYTES), MAX_EVENT_PARTS);
        return typeof event === 'object' && event !== null ? event : {};
    }
    catch {
        return {};
    }
}
//# sourceMappingURL=event-file.js.map

/***/ }),

/***/ 13748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ guarded)
/* harmony export */ });
/* harmony import */ var _message_of_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(68638);

/** Members whose results are used, or whose errors are reported by their callers. */
const UNGUARDED = [
    'display',
    'explain',
    'naming',
    'uploadArtifact',
    'downloadArtifact',
];
/** A host whose errors each cause a warning, and never fail the run. */
function guarded(host) {
    return new Proxy(host, {
        get(target, name) {
            const member = Reflect.get(target, name);
            if (typeof member !== 'function' || UNGUARDED.includes(name))
                return member;
            return async (...args) => {
                try {
                    await member.apply(target, args);
                }
                catch (error) {
                    if (name !== 'warn')
                        await warn(target, `${String(name)} of the host failed: ${(0,_message_of_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error)}`);
                }
            };
        },
    });
}
async function warn(host, text) {
    try {
        await host.warn(text);
    }
    catch {
        // Nobody can be informed.
    }
}
//# sourceMappingURL=guarded-host.js.map

/***/ }),

/***/ 15506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ik: () => (/* binding */ requireWritable),
  zh: () => (/* binding */ writeOutput)
});

// UNUSED EXPORTS: openRequestedFile, requestedPlace, writeRequestedFile

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./build/client/regular-file.js
var regular_file = __nccwpck_require__(10361);
// EXTERNAL MODULE: ./build/client/errors.js
var errors = __nccwpck_require__(6695);
// EXTERNAL MODULE: ./build/runner/errors.js
var runner_errors = __nccwpck_require__(6800);
;// CONCATENATED MODULE: ./build/ci/hosts/requested-pipe.js

/**
 * In milliseconds, for everything written to a pipe. While we wait for its reader, we do nothing else and handle no signal; if the
 * reader takes nothing for so long, we give up on it for good.
 */
const MAX_WAIT_MS = 3_000;
const STEP = 10;
/** A pipe or device that we write to as long as it exists and is read. */
class RequestedPipe {
    #identity;
    #waited = 0;
    constructor({ dev, ino }) {
        this.#identity = { dev, ino };
    }
    /** Does nothing once we have given up on its reader. @throws {Error} from the system, or because the file was replaced with something else */
    write(file, content) {
        if (this.#isGivenUp)
            return;
        const descriptor = this.open(file);
        try {
            this.writeAll(descriptor, content);
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    }
    /** @throws {Error} from the system, or because the file was replaced with something else */
    open(file) {
        const descriptor = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_NONBLOCK);
        const { dev, ino } = (0,external_node_fs_.fstatSync)(descriptor);
        if (dev === this.#identity.dev && ino === this.#identity.ino)
            return descriptor;
        (0,external_node_fs_.closeSync)(descriptor);
        throw new Error('it was replaced');
    }
    /** @throws {Error} from the system, or because we now give up on its reader */
    writeAll(descriptor, content) {
        for (let written = 0; written < content.length;) {
            try {
                written += (0,external_node_fs_.writeSync)(descriptor, content, written);
            }
            catch (error) {
                if (error.code !== 'EAGAIN')
                    throw error;
                if (this.#isGivenUp)
                    throw new Error('nothing reads from it', { cause: error });
                Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, STEP);
                this.#waited += STEP;
            }
        }
    }
    get #isGivenUp() {
        return this.#waited >= MAX_WAIT_MS;
    }
}
//# sourceMappingURL=requested-pipe.js.map
;// CONCATENATED MODULE: ./build/ci/hosts/requested-file.js





/** Writes a requested file. A full disk does not change the run's result: `onProblem` receives the problem. */
function writeOutput(file, content, onProblem) {
    try {
        writeRequestedFile(file, content);
    }
    catch (error) {
        onProblem(`${file} could not be written: ${(0,errors/* reasonOf */.A3)(error)}`);
    }
}
/** The requested pipes and devices, by path. Whatever a flow puts in place of a file is not among them. */
const pipes = new Map();
/** Where the requested files' paths originally led: a flow may have replaced them with links since. */
const targets = new Map();
/**
 * Writes the file atomically, so that readers always find it complete. A pipe or device is written to directly.
 * @throws {Error} from the system, or because the file was replaced with something else
 */
function writeRequestedFile(file, content) {
    const pipe = pipes.get(file);
    const target = targets.get(file);
    if (pipe !== undefined) {
        pipe.write(file, Buffer.from(content));
    }
    else if (target === undefined) {
        (0,regular_file/* writeNamedFile */.Bl)(file, content);
    }
    else {
        (0,regular_file/* requireOwnDirectory */.hb)(external_node_path_.dirname(target));
        (0,regular_file/* writeNamedFile */.Bl)(target, content, { follows: false });
    }
}
/**
 * Where to write content that is too large for memory: the descriptor of a requested pipe or device, or the path of a regular file.
 * @throws {Error} from the system, or because the file was replaced with something else
 */
function requestedPlace(file) {
    const pipe = pipes.get(file);
    if (pipe !== undefined)
        return pipe.open(file);
    const target = targets.get(file) ?? path.resolve(file);
    requireOwnDirectory(path.dirname(target));
    requireFile(target);
    return target;
}
/**
 * Starts a requested file that is written piece by piece, so that others can follow it. When a piece cannot be written, `onProblem` is
 * called with the problem, and nothing more is written.
 * @returns a function that writes a piece
 */
function openRequestedFile(file, onProblem) {
    let descriptor;
    const attempt = (write) => {
        try {
            write();
        }
        catch (error) {
            if (descriptor !== undefined)
                closeSync(descriptor);
            descriptor = undefined;
            onProblem(`${file} could not be written: ${reasonOf(error)}`);
        }
    };
    attempt(() => {
        const pipe = pipes.get(file);
        if (pipe === undefined)
            writeRequestedFile(file, '');
        descriptor = pipe?.open(file) ?? openSync(targets.get(file) ?? file, APPEND);
    });
    return (content) => {
        const [open, pipe] = [descriptor, pipes.get(file)];
        if (open === undefined)
            return;
        const bytes = Buffer.from(content);
        attempt(() => (pipe ? pipe.writeAll(open, bytes) : writeFileSync(open, bytes)));
    };
}
/** For a regular file, without following links. */
const APPEND = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_APPEND | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
/**
 * Detects at the start a file that could not be written at the end.
 * @param takesPipes whether it may be a pipe or a device. Default: true
 * @throws {UsageError}
 */
function requireWritable(option, file, { takesPipes = true } = {}) {
    if (file === undefined)
        return;
    try {
        (0,regular_file/* makeDirectory */.Oh)(external_node_path_.dirname(external_node_path_.resolve(file)));
        const existing = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false });
        if (existing?.isDirectory())
            throw new Error('it is a directory');
        if (existing && !existing.isFile()) {
            if (!takesPipes)
                throw new Error('it is not a regular file');
            pipes.set(file, new RequestedPipe(existing));
            return;
        }
        const directory = external_node_fs_.realpathSync.native(external_node_path_.dirname(external_node_path_.resolve(file)));
        targets.set(file, existing ? external_node_fs_.realpathSync.native(file) : external_node_path_.join(directory, external_node_path_.basename(file)));
        const probe = `${file}.${process.pid}.tmp`;
        (0,regular_file/* writeOwnFile */.OP)(probe, '');
        (0,external_node_fs_.rmSync)(probe);
    }
    catch (error) {
        throw new runner_errors/* UsageError */.eb(`${option} cannot be written to "${file}": ${(0,errors/* reasonOf */.A3)(error)}`);
    }
}
//# sourceMappingURL=requested-file.js.map

/***/ }),

/***/ 49488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ runDirectories),
/* harmony export */   $q: () => (/* binding */ jobDirectory),
/* harmony export */   X$: () => (/* binding */ logsIn),
/* harmony export */   t9: () => (/* binding */ cardsIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(10361);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(93306);




const logsIn = (directory) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, 'logs');
const cardsIn = (directory) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, 'cards');
/** The requested directory, or a temporary one. @throws {Error} if it cannot be made */
function jobDirectory(given) {
    if (given === undefined) {
        const directory = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,_runner_index_js__WEBPACK_IMPORTED_MODULE_2__/* .makeTemporaryDirectory */ .LN)());
        return { directory, [Symbol.dispose]: () => (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .removeOwn */ .LO)(directory) };
    }
    (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .makeDirectory */ .Oh)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(given));
    return { directory: node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(given), [Symbol.dispose]: () => undefined };
}
function runDirectories(directory, name) {
    return { logs: node_path__WEBPACK_IMPORTED_MODULE_1__.join(logsIn(directory), name), cards: node_path__WEBPACK_IMPORTED_MODULE_1__.join(cardsIn(directory), name) };
}
//# sourceMappingURL=job-directory.js.map

/***/ }),

/***/ 68638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ messageOf)
/* harmony export */ });
/** The message of anything that someone else's code has thrown. */
function messageOf(error) {
    try {
        return String(error instanceof Error ? error.message : error);
    }
    catch {
        return 'something was thrown that cannot be shown';
    }
}
//# sourceMappingURL=message-of.js.map

/***/ }),

/***/ 29368:
/***/ (() => {

// On this signal Node opens its debugger, which lets anyone who connects run code in this process. A flow can send the signal, and any user
// of the machine can connect. A listener prevents that. This module must be imported before all others.
process.on('SIGUSR1', () => undefined);

//# sourceMappingURL=no-debugger.js.map

/***/ }),

/***/ 35823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A1: () => (/* binding */ watchPlugins),
/* harmony export */   BS: () => (/* binding */ reportLine),
/* harmony export */   Dx: () => (/* binding */ faultOfPlugin),
/* harmony export */   EG: () => (/* binding */ isFromPlugin),
/* harmony export */   qX: () => (/* binding */ asPlugin)
/* harmony export */ });
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(16698);
/* harmony import */ var _display_log_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(67235);
/* harmony import */ var _message_of_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(68638);



const calls = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
/** The paths of plugins' modules, as the user gave them, by their URLs, as in stack traces. */
const modules = new Map();
/** Calls a plugin's code. Everything that the call starts belongs to the plugin, too, whenever it ends. */
function asPlugin(call, code) {
    return calls.run(call, code);
}
/**
 * From now on, reports plugins' failures as theirs: a promise that a plugin does not await, and the end of this process.
 * @param named the paths of plugins' modules, as the user gave them, by their URLs
 */
function watchPlugins(named) {
    if (modules.size === 0 && named.size > 0) {
        process.on('unhandledRejection', (reason) => {
            if (!isFromPlugin(reason))
                throw reason;
        });
        process.on('exit', reportExit);
    }
    for (const [url, file] of named)
        modules.set(url, file);
}
/** Whether an uncaught error is a plugin's; if so, it is reported. It may come through Node, as from a listener that throws. */
function isFromPlugin(fault) {
    const call = calls.getStore() ?? callOfModule(fault);
    call?.warn(`The plugin "${call.plugin}" did not wait for something that failed: ${faultOfPlugin(fault)}`);
    return call !== undefined;
}
function callOfModule(fault) {
    const plugin = placeInModule(fault)?.file;
    return plugin === undefined ? undefined : { plugin, warn: reportLine };
}
/** The message of anything that a plugin's code has thrown, with the plugin's line where it happened, if that is known. */
function faultOfPlugin(fault) {
    const place = placeInModule(fault);
    return place === undefined ? (0,_message_of_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(fault) : `${(0,_message_of_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .b)(fault)} (${place.file}:${place.line})`;
}
/** The first place in a plugin's module that a stack trace names. */
function placeInModule(fault) {
    const stack = stackOf(fault);
    const places = [...modules].flatMap(([url, file]) => {
        const index = stack.indexOf(`${url}:`);
        const line = Number.parseInt(stack.slice(index + url.length + 1), 10);
        return index === -1 || Number.isNaN(line) ? [] : [{ index, file, line }];
    });
    return places.sort((a, b) => a.index - b.index)[0];
}
function stackOf(fault) {
    try {
        return fault instanceof Error ? String(fault.stack) : '';
    }
    catch {
        return '';
    }
}
/** A run that a plugin has cut short is not a success. */
function reportExit() {
    const call = calls.getStore();
    if (!call)
        return;
    process.exitCode = 1;
    reportLine(`The plugin "${call.plugin}" ended this process before its work was done.`);
}
/** A line for when nobody else can be informed. */
function reportLine(text) {
    process.stderr.write(`${(0,_display_log_text_js__WEBPACK_IMPORTED_MODULE_2__/* .logText */ .kc)(text)}\n`);
}
//# sourceMappingURL=plugin-calls.js.map

/***/ }),

/***/ 54633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ faultText),
/* harmony export */   h: () => (/* binding */ inSource)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(98995);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73136);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(10361);



/** A place in a file that has a source map, as in a stack trace. */
const PLACE = /(?<![^\s(])(file:\/\/[^\s()]+\.js):(\d+):(\d+)/g;
/** A stack trace whose places in our bundled code are replaced with those in src/; unchanged if there are no source maps. */
function inSource(stack) {
    const maps = new Map();
    return stack.replace(PLACE, (place, url, line, column) => {
        if (!maps.has(url))
            maps.set(url, mapOf(url));
        const entry = maps.get(url)?.findEntry(Number(line) - 1, Number(column) - 1);
        return entry && 'originalSource' in entry && entry.generatedLine === Number(line) - 1
            ? `${entry.originalSource}:${entry.originalLine + 1}`
            : place;
    });
}
/** An internal error's text, with places in src/. */
function faultText(error) {
    return error instanceof Error ? inSource(error.stack ?? error.message) : String(error);
}
function mapOf(url) {
    try {
        return new node_module__WEBPACK_IMPORTED_MODULE_0__.SourceMap(JSON.parse((0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularText */ .Aj)(`${(0,node_url__WEBPACK_IMPORTED_MODULE_1__.fileURLToPath)(url)}.map`)));
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=source-place.js.map

/***/ }),

/***/ 6695:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   MZ: () => (/* binding */ ClientError),
/* harmony export */   N7: () => (/* binding */ isRunnerError),
/* harmony export */   Rn: () => (/* binding */ RunnerError),
/* harmony export */   m_: () => (/* binding */ NotFoundError)
/* harmony export */ });
const MARK = Symbol.for('metaflow-runner.RunnerError');
/** Base of every error that this library throws on purpose; `cause` is the underlying error. */
class RunnerError extends Error {
    static {
        this.prototype.name = 'RunnerError';
        Object.defineProperty(this.prototype, MARK, { value: true });
    }
    /** How the flow's process ended, if it was started; the code is what a shell would report. */
    exit;
}
/** Whether this library threw an error on purpose. Unlike `instanceof`, this also works if a program has two copies of the library. */
function isRunnerError(error) {
    return error instanceof Error && MARK in error;
}
/** Base of every error that the client throws on purpose. */
class ClientError extends RunnerError {
    static {
        this.prototype.name = 'ClientError';
    }
}
/** There is no such flow, run, step, task or artifact. */
class NotFoundError extends ClientError {
    static {
        this.prototype.name = 'NotFoundError';
    }
}
/**
 * The system's reason why a file cannot be read or written, with its path: `no such file or directory (/flows/a.txt)`, without the name of
 * Node's function. For any other error, its message.
 */
function reasonOf(error) {
    const { message, code, path } = error;
    const words = code === undefined ? undefined : /^[A-Z\d]+: ([^,']+)/.exec(message)?.[1];
    if (words === undefined)
        return message;
    const reason = clearReason(error) ?? words;
    return path === undefined ? reason : `${reason} (${path})`;
}
/** The reason, if the system's own words are unclear: of a file in place of a directory, they say that the file exists. */
function clearReason({ code, syscall }) {
    if (code === 'EISDIR')
        return 'it is a directory';
    return code === 'EEXIST' && syscall === 'mkdir' ? 'it is not a directory' : undefined;
}
//# sourceMappingURL=errors.js.map

/***/ }),

/***/ 23857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parseForeignJson)
/* harmony export */ });
/** Our own values and Metaflow's have fewer levels. Code that walks a deeper one could overflow its stack. */
const DEEPEST = 100;
const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const [LIST, LIST_END, OBJECT, OBJECT_END] = [0x5b, 0x5d, 0x7b, 0x7d];
/**
 * Parses JSON that anyone may have written. A part can take two bytes of text but some hundred bytes of memory, so
 * parts are counted first.
 * @param maxParts how many lists, objects and members there may be altogether. Default: no limit
 * @param onParts called with the number of parts
 * @throws {SyntaxError} if the text is not JSON, or has too many levels or parts
 */
function parseForeignJson(text, maxParts = Infinity, onParts) {
    let depth = 0;
    let parts = 0;
    for (let at = 0; at < text.length; at += 1) {
        switch (text.charCodeAt(at)) {
            case QUOTE:
                at = endOfString(text, at);
                break;
            case LIST:
            case OBJECT:
                depth += 1;
                parts += 1;
                if (depth > DEEPEST)
                    throw new SyntaxError(`it has more than ${DEEPEST} levels`);
                break;
            case LIST_END:
            case OBJECT_END:
                depth -= 1;
                break;
            case COMMA:
                parts += 1;
        }
        if (parts > maxParts)
            throw new SyntaxError(`it has more than ${maxParts} parts`);
    }
    onParts?.(parts);
    return JSON.parse(text);
}
/** The end of the string that begins at a quote. */
function endOfString(text, begin) {
    for (let at = begin + 1; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === QUOTE)
            return at;
        if (code === BACKSLASH)
            at += 1;
    }
    return text.length;
}
//# sourceMappingURL=foreign-json.js.map

/***/ }),

/***/ 48256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ groupedBy)
/* harmony export */ });
/** The items by key, in their order, as `Map.groupBy` of newer Node versions does it: in time that grows with their number only. */
function groupedBy(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const known = groups.get(key);
        if (known)
            known.push(item);
        else
            groups.set(key, [item]);
    }
    return groups;
}
//# sourceMappingURL=grouped-by.js.map

/***/ }),

/***/ 67130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ mapConcurrently)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(58500);

const DEFAULT_LIMIT = 16;
/** Works on several items at once, beginning in this turn, and lets signals be handled in between. The results are in the order of the items. */
async function mapConcurrently(items, act, limit = DEFAULT_LIMIT) {
    const results = [];
    const waiting = items.entries();
    const work = async () => {
        // All workers take from the same iterator.
        for (const [index, item] of waiting) {
            results[index] = await act(item, index);
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
    return results;
}
//# sourceMappingURL=map-concurrently.js.map

/***/ }),

/***/ 92866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MH: () => (/* binding */ isPythonName),
/* harmony export */   T3: () => (/* binding */ isTagTooLong),
/* harmony export */   Ti: () => (/* binding */ MAX_TAG_LENGTH),
/* harmony export */   _5: () => (/* binding */ isIdentifier),
/* harmony export */   fZ: () => (/* binding */ metaflowVersionOf),
/* harmony export */   h$: () => (/* binding */ PYTHON_NAME),
/* harmony export */   hA: () => (/* binding */ isPathspec),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   oT: () => (/* binding */ pythonName)
/* harmony export */ });
/**
 * Whether a value may be the id of a run or a task, or the name of a step: word characters of any alphabet. Ids become
 * parts of paths, reports and outputs, which a workflow may pass to a shell, and a flow or another job could have
 * written anything in their place.
 */
function isIdentifier(value) {
    return typeof value === 'string' && /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.:@-]{0,199}$/u.test(value);
}
/** Whether a value consists of identifiers, from the flow down to a run, a step or a task. */
function isPathspec(value) {
    return typeof value === 'string' && value.split('/').every((part) => isIdentifier(part));
}
/** Such as `2.19.39`, `2.19.39.post2-git1a2b3c4` or `2.19.39+company`. Checked, because a workflow may pass a version to a shell, too. */
function isVersion(value) {
    return typeof value === 'string' && /^\d[\w.+-]{0,99}$/.test(value);
}
/** The longest tag that Metaflow accepts, in characters (code points, as Python counts them). */
const MAX_TAG_LENGTH = 500;
/** Whether Metaflow would reject a tag because of its length. */
function isTagTooLong(tag) {
    return tag.length > MAX_TAG_LENGTH && Array.from(tag).length > MAX_TAG_LENGTH;
}
/** The version of Metaflow that executed a run, from the run's system tags, without the extensions that follow: `+company(1.2);other(3)`. */
function metaflowVersionOf(systemTags) {
    const tag = systemTags.find((one) => one.startsWith('metaflow_version:'));
    const [version] = tag?.slice(tag.indexOf(':') + 1).split(/\+[^+(]*\(/) ?? [];
    return isVersion(version) ? version : undefined;
}
/**
 * What Python accepts as the name of a class, a function or a variable, in any alphabet: part of a regular expression
 * with the flag `u`. For steps, Metaflow accepts only lower-case ASCII letters, digits and underscores.
 */
const PYTHON_NAME = String.raw `[\p{XID_Start}_]\p{XID_Continue}*`;
const WHOLE_NAME = new RegExp(`^${PYTHON_NAME}$`, 'u');
function isPythonName(value) {
    return typeof value === 'string' && WHOLE_NAME.test(value);
}
/** A name in the form that Python stores: Python treats several spellings as the same name. `undefined` if the text is not a name. */
function pythonName(text) {
    return isPythonName(text) ? text.normalize('NFKC') : undefined;
}
//# sourceMappingURL=identifiers.js.map

/***/ }),

/***/ 80855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ datastoreOf),
/* harmony export */   Lt: () => (/* binding */ defaultNamespace),
/* harmony export */   Nk: () => (/* binding */ metadataOf),
/* harmony export */   Wq: () => (/* binding */ localRoot),
/* harmony export */   ZO: () => (/* binding */ spinRoot),
/* harmony export */   ll: () => (/* binding */ expandedHome),
/* harmony export */   p7: () => (/* binding */ environmentOf),
/* harmony export */   vl: () => (/* binding */ metaflowSettings),
/* harmony export */   x_: () => (/* binding */ nearestFolder),
/* harmony export */   yQ: () => (/* binding */ localDatastoreRootOf),
/* harmony export */   zm: () => (/* binding */ datastoreRootOf)
/* harmony export */ });
/* unused harmony export userName */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(10361);




/** In bytes. */
const MAX_CONFIG_BYTES = 1024 * 1024;
/**
 * Reads settings as Metaflow does: METAFLOW_<NAME>, otherwise the project's configuration, `config.json` in the nearest `.metaflow`, otherwise
 * `$METAFLOW_HOME/config[_<profile>].json`.
 */
function metaflowSettings({ cwd, env }) {
    const profile = env['METAFLOW_PROFILE'];
    const home = expandedHome(env['METAFLOW_HOME'] ?? '~/.metaflowconfig', env);
    const config = readConfig(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(cwd, home, profile ? `config_${profile}.json` : 'config.json'));
    const ofProject = readConfig(node_path__WEBPACK_IMPORTED_MODULE_2__.join(nearestFolder(LOCAL, realPath(cwd)), 'config.json'));
    return (name) => {
        const value = env[`METAFLOW_${name}`] ?? ofProject[`METAFLOW_${name}`] ?? config[`METAFLOW_${name}`];
        return typeof value === 'string' && value !== '' ? value : undefined;
    };
}
/** Metaflow's name for the folder of a local datastore. */
const LOCAL = '.metaflow';
/** Python knows its directory by its real path. */
function realPath(directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(directory);
    }
    catch {
        return directory;
    }
}
/** A path without `~`, as Python expands it for a flow with these variables. */
function expandedHome(file, env) {
    return file.replace(/^~(?=\/|$)/, () => homeOf(env));
}
/**
 * What Python expands `~` to. Python leaves it unchanged if there is no user: a container may have a user id that the
 * system does not know.
 */
function homeOf(env) {
    try {
        return env['HOME'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
    }
    catch {
        return '~';
    }
}
function readConfig(file) {
    try {
        return (JSON.parse((0,_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularText */ .Aj)(file, MAX_CONFIG_BYTES)) ?? {});
    }
    catch {
        return {};
    }
}
/** The metadata provider that a flow's run would use, e.g. `local`, or `service@https://…`. */
function metadataOf(place, options = {}) {
    return chosen('metadata', place.env, options) ?? metaflowSettings(place)('DEFAULT_METADATA') ?? 'local';
}
/** Metaflow's name for the datastore that a flow's run would use: `local`, `s3`, `azure`, `gs`, … */
function datastoreOf(place, options = {}) {
    return chosen('datastore', place.env, options) ?? metaflowSettings(place)('DEFAULT_DATASTORE') ?? 'local';
}
/** Metaflow's name for the environment of a flow's tasks: `local`, `conda`, `pypi`, … */
function environmentOf(place, options = {}) {
    return (chosen('environment', place.env, options) ?? metaflowSettings(place)('DEFAULT_ENVIRONMENT') ?? 'local');
}
/** The root of that datastore, if one was chosen. */
function datastoreRootOf(env, options = {}) {
    return chosen('datastore-root', env, options);
}
/** That root if the datastore is local: it then also holds the runs' metadata, instead of a `.metaflow` folder. */
function localDatastoreRootOf(place, options = {}) {
    return datastoreOf(place, options) === 'local' ? datastoreRootOf(place.env, options) : undefined;
}
/** A top-level option as on Metaflow's command line: its given value, otherwise the variable METAFLOW_<NAME>. Empty values do not count. */
function chosen(name, env, options) {
    const camelCase = name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
    const variable = env[`METAFLOW_${name.toUpperCase().replaceAll('-', '_')}`];
    const texts = [options[name], options[camelCase], variable];
    return texts.find((text) => typeof text === 'string' && text !== '');
}
/** The local datastore's folder: the configured one, otherwise the nearest one here or in a parent directory. */
function localRoot(cwd, settings) {
    return nearestFolder(LOCAL, cwd, settings('DATASTORE_SYSROOT_LOCAL'));
}
/** The folder of spun tasks, found in the same way. */
function spinRoot(cwd, settings) {
    return nearestFolder('.metaflow_spin', cwd, settings('DATASTORE_SYSROOT_SPIN'));
}
/**
 * The folder with this name: in the configured directory, otherwise in this or the nearest parent directory that has
 * one, otherwise a new one here.
 */
function nearestFolder(folder, cwd, configured) {
    if (configured !== undefined)
        return node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(cwd, configured, folder);
    for (let directory = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(cwd);; directory = node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(directory)) {
        const candidate = node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, folder);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(candidate))
            return candidate;
        if (directory === node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(directory))
            return node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(cwd, folder);
    }
}
/** The namespace that Metaflow uses here: the configured one, otherwise the user's. Without a user, `null`: all runs. */
function defaultNamespace(env, settings) {
    const configured = settings('DEFAULT_NAMESPACE');
    if (configured !== undefined)
        return configured;
    const token = env['METAFLOW_PRODUCTION_TOKEN'];
    if (token)
        return `production:${token}`;
    const user = userName(env, settings);
    return user === undefined ? null : `user:${user}`;
}
/** The user whose name Metaflow gives to runs here. */
function userName(env, settings) {
    const names = [settings('USER'), env['SUDO_USER'], env['USERNAME'], env['USER']];
    return names.find((name) => name !== undefined && name !== '' && name !== 'root');
}
//# sourceMappingURL=metaflow-settings.js.map

/***/ }),

/***/ 4122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ setOwn),
/* harmony export */   e: () => (/* binding */ ownValue)
/* harmony export */ });
/** The object's own value for a name that someone chose, and never one that every object inherits, such as `constructor`. */
function ownValue(object, name) {
    return Object.hasOwn(object, name) ? object[name] : undefined;
}
/** Sets an own property, even for "__proto__". */
function setOwn(object, key, value) {
    Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
}
//# sourceMappingURL=own-value.js.map

/***/ }),

/***/ 32375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ calledType),
/* harmony export */   OM: () => (/* binding */ PythonObject),
/* harmony export */   aO: () => (/* binding */ isGetattr),
/* harmony export */   eO: () => (/* binding */ PythonGlobal),
/* harmony export */   jf: () => (/* binding */ SCALAR)
/* harmony export */ });
var _a;
/** A pickled Python value that is not plain: named and described, never executed. */
class PythonObject {
    type;
    args;
    constructor(
    /** Where Python would find its class or function, e.g. `numpy.core.multiarray._reconstruct`. */
    type, 
    /** The arguments that Python would call it with. */
    args = []) {
        this.type = type;
        this.args = args;
    }
    /** Its attributes or other state, if any were pickled. */
    state = undefined;
    /** Elements or entries, if it is a list or dictionary of its own class. */
    items = [];
    /**
     * A readable name, e.g. `<numpy.ndarray>`: its class, even if a function creates it, or the member of a class; for
     * a date or a time zone, also which one.
     */
    toString() {
        const name = this.#className().replace(/^(builtins|__builtin__)\./, '');
        const text = dateText(this) ?? zoneKey(this);
        return text === undefined ? `<${name}>` : `<${name} ${text}>`;
    }
    #className() {
        const [first, second] = this.args;
        const made = MADE_BY.get(this.type);
        if (made !== undefined)
            return made;
        const [, itsClass] = (this instanceof PythonGlobal ? undefined : METHOD.exec(this.type)) ?? [];
        if (itsClass !== undefined)
            return itsClass;
        if (!(first instanceof _a))
            return this.type;
        if (isGetattr(this) && typeof second === 'string')
            return `${first.type}.${second}`;
        if (SCALAR.test(this.type))
            return scalarClass(first) ?? this.type;
        return MADE_OF_FIRST.test(this.type) ? first.type : this.type;
    }
    toJSON() {
        return { type: this.type, args: this.args, state: this.state, items: this.items };
    }
}
_a = PythonObject;
/** What functions with other names make. */
const MADE_BY = new Map([
    ['re._compile', 're.Pattern'],
    ['_functools.reduce', 'types.UnionType'],
    ['pandas._libs.tslibs.timestamps._unpickle_timestamp', 'pandas.Timestamp'],
    ['pandas._libs.tslibs.timedeltas._timedelta_unpickle', 'pandas.Timedelta'],
    ['pandas._libs.tslibs.nattype._nat_unpickle', 'pandas.NaT'],
]);
/** Functions whose first argument is the class, or the type that is subscribed, as in `Optional[int]`. */
const MADE_OF_FIRST = /\._(array_)?reconstruct(or)?$|^_operator\.getitem$/;
/** A method of a class, by Python's convention for names: a call of it makes an object of that class. */
const METHOD = /^((?:\w+\.)*_*\p{Lu}\w*)\.[\p{Ll}_]\w*$/u;
/** A class or function itself, which a pickle only refers to by name. */
class PythonGlobal extends PythonObject {
}
/** A date or datetime as Python's `str` shows it, but with the key of a ZoneInfo in place of an offset; `undefined` for other time zones. */
function dateText({ type, args: [bytes, zone] }) {
    const length = type === 'datetime.datetime' ? 10 : type === 'datetime.date' ? 4 : undefined;
    if (!(bytes instanceof Uint8Array) || bytes.length !== length)
        return undefined;
    const [high = 0, low = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, ...fraction] = bytes;
    const two = (number) => String(number).padStart(2, '0');
    // The month's highest bit distinguishes the second of two identical hours (`fold`).
    const date = `${String(high * 256 + low).padStart(4, '0')}-${two(month & 0x7f)}-${two(day)}`;
    if (length === 4)
        return date;
    const offset = zone === undefined || zone === null ? '' : offsetText(zone);
    if (offset === undefined)
        return undefined;
    const micros = fraction.reduce((whole, byte) => whole * 256 + byte, 0);
    const rest = micros === 0 ? '' : `.${String(micros).padStart(6, '0')}`;
    return `${date} ${two(hour)}:${two(minute)}:${two(second)}${rest}${offset}`;
}
/** The key of a `zoneinfo.ZoneInfo`. */
function zoneKey({ type, args: [key] }) {
    return type === 'zoneinfo.ZoneInfo._unpickle' && typeof key === 'string' ? key : undefined;
}
/** For `datetime.timezone`, whose argument is a `timedelta` of days and seconds, and for `zoneinfo.ZoneInfo`. */
function offsetText(zone) {
    if (!(zone instanceof PythonObject))
        return undefined;
    if (zone.type !== 'datetime.timezone')
        return zoneKey(zone) && ` ${zoneKey(zone)}`;
    const [delta] = zone.args;
    if (!(delta instanceof PythonObject) || delta.type !== 'datetime.timedelta')
        return undefined;
    const [days, seconds] = delta.args.map(Number);
    const minutes = Math.round(((days ?? NaN) * 86_400 + (seconds ?? NaN)) / 60);
    if (!Number.isSafeInteger(minutes) || Math.abs(minutes) >= 1440)
        return undefined;
    const two = (number) => String(number).padStart(2, '0');
    const size = Math.abs(minutes);
    return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
/** Whether Python would look up an attribute: Python 3.11 pickles a member of an Enum this way. */
function isGetattr({ type }) {
    return type === 'builtins.getattr' || type === '__builtin__.getattr';
}
/** What a call of a callable calls: an attribute of a class that Python would look up first, such as a method, has a name of its own. */
function calledType(callable) {
    const [owner, name] = callable.args;
    return isGetattr(callable) && owner instanceof PythonGlobal && typeof name === 'string'
        ? `${owner.type}.${name}`
        : callable.type;
}
/** The function that numpy's scalars are pickled as calls of, in numpy 1 and 2. */
const SCALAR = /^numpy\.(_?core)\.multiarray\.scalar$/;
/** Numpy's scalar classes that are not plain values, by the beginning of numpy's code for their type. */
const SCALAR_CLASSES = [
    [/^M/, 'datetime64'],
    [/^m/, 'timedelta64'],
    [/^c8$/, 'complex64'],
    [/^c16$/, 'complex128'],
    [/^c/, 'clongdouble'],
    [/^f/, 'longdouble'],
    [/^V/, 'void'],
];
function scalarClass({ args: [code] }) {
    const [, name] = SCALAR_CLASSES.find(([form]) => typeof code === 'string' && form.test(code)) ?? [];
    return name && `numpy.${name}`;
}
//# sourceMappingURL=python-object.js.map

/***/ }),

/***/ 63779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ MEMORY_FOR_ANSWERS),
/* harmony export */   p: () => (/* binding */ pythonProgram)
/* harmony export */ });
/**
 * For a program that reads services' answers with a library that reads them whole, however long. An honest answer needs
 * a tenth of this; reserved addresses do not count.
 */
const MEMORY_FOR_ANSWERS = 2 * 1024 ** 3;
/** The environment variable that holds a program's request. */
const REQUEST = 'METAFLOW_RUNNER_REQUEST';
/**
 * Metaflow authenticates to its services with headers of its own (METAFLOW_SERVICE_AUTH_KEY, METAFLOW_SERVICE_HEADERS). If a service
 * redirects to another host, `requests` would send them there, because it withholds only `Authorization`. In our programs, the same rule
 * covers all of them. Changes `requests` when something imports it, because most programs never do.
 */
const KEEP_SERVICE_HEADERS = String.raw `
class KeepServiceHeaders:
    def find_spec(self, name, path=None, target=None):
        if name != "requests.sessions":
            return None
        sys.meta_path.remove(self)
        from importlib.util import find_spec
        spec = find_spec(name)
        execute = spec.loader.exec_module
        def exec_module(module):
            execute(module)
            self.change(module.SessionRedirectMixin)
        spec.loader.exec_module = exec_module
        return spec

    def change(self, session):
        rebuild = session.rebuild_auth
        def rebuild_auth(self, request, response):
            config = sys.modules.get("metaflow.metaflow_config")
            if self.should_strip_auth(response.request.url, request.url):
                for name in getattr(config, "SERVICE_HEADERS", None) or ():
                    request.headers.pop(name, None)
            rebuild(self, request, response)
        session.rebuild_auth = rebuild_auth

sys.meta_path.insert(0, KeepServiceHeaders())
del KeepServiceHeaders`.trim();
/**
 * Starts one of our programs with `-c`. Python would look for its modules in the current directory first, where a
 * `types.py` or `operator/` hides the standard library's. Our programs never see that: from Python 3.11 on, because of
 * `PYTHONSAFEPATH` (3.13 imports modules before the first statement), and before that because of their first statement.
 * Everything else is as the flow has it, including PYTHONPATH and the variable itself, which is restored for the
 * program. `is_safe_path` tells the program whether the flow's own directory would be left out too.
 */
function pythonProgram(program, { args = [], env, request, seesDirectory = false, maxMemory }) {
    const { PYTHONSAFEPATH: safePath } = env;
    const restore = safePath === undefined
        ? 'os.environ.pop("PYTHONSAFEPATH", None)'
        : `os.environ["PYTHONSAFEPATH"] = ${JSON.stringify(safePath)}`;
    const prologue = [
        'import sys',
        'if not getattr(sys.flags, "safe_path", False):',
        '    del sys.path[0]',
        'import os',
        restore,
        `is_safe_path = ${safePath ? 'hasattr(sys.flags, "safe_path")' : 'False'}`,
        ...(maxMemory === undefined ? [] : limitOf(maxMemory)),
        KEEP_SERVICE_HEADERS,
        ...(request === undefined ? [] : ['import json', `request = json.loads(os.environ.pop("${REQUEST}"))`]),
        ...(seesDirectory ? ['if not is_safe_path:', '    sys.path.append(os.getcwd())'] : []),
    ];
    return {
        args: ['-c', `${prologue.join('\n')}\n${program}`, ...args],
        env: { ...env, PYTHONSAFEPATH: '1', ...(request && { [REQUEST]: JSON.stringify(request) }) },
    };
}
/** Keeps a lower limit. macOS accepts the limit, but does not enforce it. */
function limitOf(bytes) {
    return [
        'import resource',
        'lowest = lambda *limits: min((each for each in limits if each >= 0), default=-1)',
        'soft, hard = resource.getrlimit(resource.RLIMIT_DATA)',
        `resource.setrlimit(resource.RLIMIT_DATA, (lowest(soft, hard, ${bytes}), hard))`,
    ];
}
//# sourceMappingURL=python-program.js.map

/***/ }),

/***/ 10361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ readRegularText),
/* harmony export */   Bl: () => (/* binding */ writeNamedFile),
/* harmony export */   Dh: () => (/* binding */ piecesOfFile),
/* harmony export */   Gz: () => (/* binding */ requireFile),
/* harmony export */   LO: () => (/* binding */ removeOwn),
/* harmony export */   OP: () => (/* binding */ writeOwnFile),
/* harmony export */   Oh: () => (/* binding */ makeDirectory),
/* harmony export */   Oo: () => (/* binding */ readRegularEnd),
/* harmony export */   U2: () => (/* binding */ READ_WITHOUT_WAITING),
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   ZU: () => (/* binding */ openRegularFile),
/* harmony export */   _i: () => (/* binding */ makeOwnDirectory),
/* harmony export */   aW: () => (/* binding */ leadsElsewhere),
/* harmony export */   dN: () => (/* binding */ realPathOf),
/* harmony export */   hb: () => (/* binding */ requireOwnDirectory),
/* harmony export */   iZ: () => (/* binding */ READ_NO_LINK),
/* harmony export */   vM: () => (/* binding */ temporaryFor)
/* harmony export */ });
/* unused harmony export readNamedText */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);


/** Flags to open a file for reading without blocking, in case it is a pipe. */
const READ_WITHOUT_WAITING = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
/** The same for a file that must not be a link: the system refuses to open one, with ELOOP. */
const READ_NO_LINK = READ_WITHOUT_WAITING | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW;
/**
 * Opens a file that a flow could have replaced by something else. Refuses a pipe or a device, which may never end and
 * would block us, and a file of more than `maxBytes`.
 * @throws {Error} from the system, or because it is not a file, or is too large
 */
function openRegularFile(file, maxBytes = Infinity) {
    return openedFile(file, maxBytes, READ_WITHOUT_WAITING).descriptor;
}
function openedFile(file, maxBytes, flags) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, flags);
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
    const { size } = found;
    if (found.isFile() && found.dev !== procDevice() && size <= maxBytes)
        return { descriptor, size };
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    throw new Error(size > maxBytes ? `${file} is too large: ${size} bytes` : `${file} is not a regular file`);
}
/** The device of /proc, whose files have no size and belong to the process that opens them: its memory, its environment. */
let proc;
function procDevice() {
    return (proc ??= (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)('/proc', { throwIfNoEntry: false })?.dev ?? -1);
}
/** The default limit for reading a file. */
const MAX_BYTES = 1024 ** 3;
/** Reads to the end, but never beyond the limit: a file's reported size may be wrong, or grow. */
function bytesOf({ descriptor, size }, file, maxBytes) {
    let bytes = Buffer.allocUnsafe(Math.min(size, maxBytes) + 1);
    let length = 0;
    for (;;) {
        const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, length, bytes.length - length, null);
        length += count;
        if (length > maxBytes)
            throw new Error(`${file} is too large: more than ${maxBytes} bytes`);
        // There was room for one more byte than the file has.
        if (count === 0 || length === size)
            return bytes.subarray(0, length);
        if (length < bytes.length)
            continue;
        const larger = Buffer.allocUnsafe(Math.min(2 * length + 4096, maxBytes + 1));
        bytes.copy(larger, 0, 0, length);
        bytes = larger;
    }
}
/** Reads such a file. @throws {Error} as `openRegularFile` does */
function readRegularFile(file, maxBytes = MAX_BYTES, flags = READ_WITHOUT_WAITING) {
    return read(openedFile(file, maxBytes, flags), (opened) => bytesOf(opened, file, maxBytes));
}
/**
 * Reads the text of a file that a person named, which may be a pipe; waits until somebody writes to it. A link in a checkout may lead to a
 * device that never ends, so this reads no more than `maxBytes`. @throws {Error} from the system, or because it is too large
 */
function readNamedText(file, maxBytes) {
    const descriptor = openSync(file, constants.O_RDONLY);
    return read({ descriptor, size: 0 }, (opened) => bytesOf(opened, file, maxBytes)).toString();
}
/** Reads such a file in pieces, reusing one buffer. @throws {Error} as `openRegularFile` does */
function* piecesOfFile(file, maxBytes = MAX_BYTES) {
    const descriptor = openRegularFile(file, maxBytes);
    try {
        const piece = Buffer.allocUnsafe(1024 * 1024);
        for (let length = 0;;) {
            const count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, piece, 0, piece.length, null);
            if (count === 0)
                return;
            length += count;
            if (length > maxBytes)
                throw new Error(`${file} is too large: more than ${maxBytes} bytes`);
            yield piece.subarray(0, count);
        }
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** Reads such a file as UTF-8. @throws {Error} as `openRegularFile` does */
function readRegularText(file, maxBytes, flags) {
    return readRegularFile(file, maxBytes, flags).toString('utf8');
}
/**
 * The last bytes of such a file as UTF-8, from the beginning of a line; nothing of a line that is longer.
 * @throws {Error} as `openRegularFile` does
 */
function readRegularEnd(file, maxBytes) {
    return read(openedFile(file, Infinity, READ_WITHOUT_WAITING), ({ descriptor, size }) => {
        const end = Buffer.alloc(Math.min(size, maxBytes));
        const bytesRead = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, end, 0, end.length, size - end.length);
        const text = end.toString('utf8', 0, bytesRead);
        if (size <= maxBytes)
            return text;
        const begin = text.indexOf('\n') + 1;
        return begin === 0 ? '' : text.slice(begin);
    });
}
function read(opened, content) {
    try {
        return content(opened);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(opened.descriptor);
    }
}
/**
 * Writes a file of our own, completely or not at all. If a flow has put a link or a pipe in its place, this replaces
 * it: we do not wait for a reader, and whatever the link leads to does not change.
 * @param content all of it, or its pieces in order
 * @throws {Error} from the system
 */
function writeOwnFile(file, content, mode = 0o666) {
    const temporary = temporaryFor(file);
    try {
        if (typeof content === 'string' || content instanceof Uint8Array)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(temporary, content, { mode, flag: 'wx' });
        else
            writePieces(temporary, content, mode);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, file);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
        throw error;
    }
}
function writePieces(file, pieces, mode) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'wx', mode);
    try {
        for (const piece of pieces)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(descriptor, piece);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** A new name beside a file, for a file that replaces it once complete. */
function temporaryFor(file) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file), `.${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
}
/**
 * Writes a file that a person named, completely or not at all.
 * @param follows whether to write the file that a link leads to; if false, a link is an error. Default: true
 * @throws {Error} from the system, or because there is something other than a file
 */
function writeNamedFile(file, content, { follows = true } = {}) {
    const isThere = requireFile(file, { follows });
    writeOwnFile(isThere ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(file) : file, content);
}
/**
 * @returns whether the file exists
 * @throws {Error} from the system, or because there is something other than a file
 */
function requireFile(file, { follows = false } = {}) {
    const existing = (follows ? node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync : node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false });
    if (existing && !existing.isFile())
        throw new Error(`it is ${existing.isSymbolicLink() ? 'a link' : 'not a regular file'}`);
    return existing !== undefined;
}
/**
 * Creates a directory that a person named, with its parents, unless it exists. Node's own recursive way never returns below /proc, where a
 * link in a checkout may lead.
 * @throws {Error} from the system
 */
function makeDirectory(directory) {
    if (isDirectory(directory))
        return;
    makeDirectory(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(directory));
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory);
    }
    catch (error) {
        // Another process may have been faster.
        if (!isDirectory(directory))
            throw error;
    }
}
function isDirectory(directory) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(directory, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
/**
 * Creates a directory of our own, with its parents, unless it exists.
 * @param directory its real path
 * @throws {Error} from the system, or because a flow has put a link in its place, or in a parent's
 */
function makeOwnDirectory(directory) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(directory, { throwIfNoEntry: false })) {
        makeOwnDirectory(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(directory));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory);
    }
    requireOwnDirectory(directory);
}
/** Where a path leads, resolved as far as it exists. */
function realPathOf(file) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(file);
    }
    catch {
        const parent = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file);
        return parent === file ? file : node_path__WEBPACK_IMPORTED_MODULE_1__.join(realPathOf(parent), node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file));
    }
}
/** @throws {Error} if it, or a parent, is a link to another directory */
function requireOwnDirectory(directory) {
    const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(directory);
    if (real !== directory)
        throw new Error(`${directory} is a link to ${real}`);
}
/** Whether a directory, or a parent, is a link to elsewhere, so that it is no longer ours. False if it does not exist. */
function leadsElsewhere(directory) {
    try {
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(directory) !== directory;
    }
    catch {
        return false;
    }
}
/**
 * Removes a file or directory of our own with everything in it, including directories that a flow left without
 * permissions. Never throws, because leftovers must not change how a run ended.
 * @returns whether it is gone
 */
function removeOwn(directory) {
    const remove = () => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(directory, { recursive: true, force: true });
    };
    try {
        remove();
        return true;
    }
    catch {
        // Make it accessible first.
    }
    try {
        makeAccessible(directory);
        remove();
        return true;
    }
    catch {
        return false;
    }
}
function makeAccessible(directory) {
    const waiting = [directory];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(next, 0o700);
        for (const entry of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(next, { withFileTypes: true }))
            if (entry.isDirectory())
                waiting.push(node_path__WEBPACK_IMPORTED_MODULE_1__.join(next, entry.name));
    }
}
//# sourceMappingURL=regular-file.js.map

/***/ }),

/***/ 14304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unlessAborted)
/* harmony export */ });
/**
 * The result of work that takes no signal; rejects with the signal's reason as soon as the signal is aborted, whatever
 * becomes of the work. Keeps a reference to the signal only as long as to the work.
 */
async function unlessAborted(work, signal) {
    return await new Promise((resolve, reject) => {
        const onAbort = () => reject(signal.reason);
        signal.addEventListener('abort', onAbort, { once: true });
        if (signal.aborted)
            onAbort();
        void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
    });
}
//# sourceMappingURL=unless-aborted.js.map

/***/ }),

/***/ 84035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ formatLine),
/* harmony export */   UZ: () => (/* binding */ afterReturns),
/* harmony export */   h0: () => (/* binding */ plainLine)
/* harmony export */ });
/* unused harmony export withLabel */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57975);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76665);


/** ANSI colours that are legible on light and dark backgrounds. */
const COLOURS = [36, 33, 35, 32, 34, 31];
const ESCAPE = '\u001b';
/**
 * A line for people: its task in a colour of its own, then its text. `label` names the run if there are several. Metaflow's time and
 * process id stay in the log file; CI systems show times themselves.
 */
function formatLine({ task, text }, label) {
    const run = label === '' ? '' : `${ESCAPE}[1m${label}${ESCAPE}[0m `;
    const name = task ? `${coloured((0,_runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(task), Number(task.taskId))} │ ` : '';
    // If the flow does not reset a colour, it ends with the line.
    const reset = text.includes(ESCAPE) ? `${ESCAPE}[0m` : '';
    return `${run}${name}${afterReturns(text)}${reset}\n`;
}
/** A line for programs, and for people without colours: `seed=2 fit/3 | epoch 1`. */
function plainLine({ task, text }, label) {
    const whose = [label, task ? (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .keyOf */ .TN)(task) : ''].filter((word) => word !== '').join(' ');
    return `${withLabel(afterReturns((0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)), whose)}\n`;
}
/** Each line shows which run it belongs to. */
function withLabel(text, label) {
    if (label === '')
        return text;
    return text
        .split('\n')
        .map((line) => `${label} | ${line}`.trimEnd())
        .join('\n');
}
/** A progress bar overwrites itself using carriage returns; this returns what remains visible. */
function afterReturns(text) {
    if (!text.includes('\r'))
        return text;
    return text.split('\r').findLast((part) => part !== '') ?? '';
}
function coloured(text, number) {
    const colour = COLOURS[(Number.isSafeInteger(number) ? number : text.length) % COLOURS.length] ?? 0;
    return `${ESCAPE}[${colour}m${text}${ESCAPE}[0m`;
}
//# sourceMappingURL=log-format.js.map

/***/ }),

/***/ 67235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DJ: () => (/* binding */ withoutControls),
/* harmony export */   kc: () => (/* binding */ logText)
/* harmony export */ });
/* unused harmony exports inertJson, inertXml */
/* eslint-disable no-control-regex -- This module looks for control characters. */
/** Control characters other than tab and line ends; colours begin with one, too. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
const CONTROLS = new RegExp(CONTROL, 'g');
/** What JSON.stringify does not escape: other control characters, and those that change the direction of text or end a line. */
const INVISIBLE = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;
/** Changes the direction of the text behind it, so that text would not be what it looks like. */
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/g;
/** A colour or style. */
const STYLE = /\u001b\[[\d;:]*m/g;
/**
 * Sequences that move the cursor, clear the screen, or set a title, a link or the clipboard. An unterminated one extends to the end of its
 * line.
 */
const SEQUENCE = /(?:\u001b\[|\u009b)[0-?]*[ -/]*[@-~]?|(?:\u001b[\]PX^_]|[\u0090\u0098\u009d-\u009f])[^\u0007\u001b\u009c\r\n]*(?:\u0007|\u001b\\|\u009c)?|\u001b[ -/]*[0-~]?/g;
/** GitHub's commands are at the start of a line, after white space; lines end with `\n`, `\r` or both. */
const WORKFLOW_COMMAND = /(^|[\r\n])((?:[^\S\r\n]|\u0085)*)::/g;
/** GitHub's and Azure's other form, TeamCity's messages, and GitLab's sections may be anywhere in a line. */
const COMMAND_ANYWHERE = /##(?=vso\[|teamcity\[|\[)|section_(?:start|end)(?=:)/g;
/**
 * Text that can have no effect but being shown, in its own order: of terminal sequences, only colours are kept, and a backslash breaks CI
 * commands. Everything written to a terminal or a job log goes through here, except our own commands.
 */
function logText(text) {
    const shown = withoutControls(text).replace(DIRECTION, '\ufffd').replace(COMMAND_ANYWHERE, '$&\\');
    // Most text has none, and looking for two characters is many times faster.
    return shown.includes('::') ? shown.replace(WORKFLOW_COMMAND, '$1$2\\::') : shown;
}
/**
 * JSON in which no text is a CI command or an invisible character, for a program that may share its reader with a job log. It means the
 * same: JSON may write any character by its number.
 */
function inertJson(json) {
    return json
        .replace(COMMAND_ANYWHERE, (command) => command.slice(0, -1) + jsonEscape(command.slice(-1)))
        .replace(INVISIBLE, jsonEscape);
}
function jsonEscape(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
/** The same for XML. */
function inertXml(xml) {
    return xml
        .replace(WORKFLOW_COMMAND, '$1$2&#58;:')
        .replace(COMMAND_ANYWHERE, (command) => `${command.slice(0, -1)}&#${command.charCodeAt(command.length - 1)};`);
}
/** Text of whose terminal sequences only colours are left, which end with it: one could hide whatever follows. */
function withoutControls(text) {
    return CONTROL.test(text) ? onlyColours(text) : text;
}
function onlyColours(text) {
    let shown = '';
    let end = 0;
    let last = RESET;
    for (const { 0: style, index } of text.matchAll(STYLE)) {
        shown += plain(text.slice(end, index)) + style;
        end = index + style.length;
        last = style;
    }
    shown += plain(text.slice(end));
    return RESETS.test(last) ? shown : shown.replace(LAST_LINE_END, `${RESET}$&`);
}
const RESET = '\u001b[0m';
const RESETS = /^\u001b\[0*m$/;
const LAST_LINE_END = /\r?\n?$/;
function plain(text) {
    return text.replace(SEQUENCE, '').replace(CONTROLS, '');
}
//# sourceMappingURL=log-text.js.map

/***/ }),

/***/ 21072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57975);
/* harmony import */ var _log_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(67235);


/**
 * A word for pasting into a POSIX shell: quoted, unless that is unnecessary. Control characters and colours are removed first: if they were
 * removed later, quotes could be removed with them.
 */
function shellWord(word) {
    const shown = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)((0,_log_text_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutControls */ .DJ)(word));
    return /^[\w./:@=-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", String.raw `'\''`)}'`;
}
//# sourceMappingURL=shell-word.js.map

/***/ }),

/***/ 55227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ askPython)
/* harmony export */ });
/* harmony import */ var _client_python_program_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(63779);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(10361);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7761);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(55172);



/** In bytes. Answers are small; anything larger is not an answer. */
const MAX_BYTES = 1024 * 1024;
/**
 * Runs a small program with a flow's own Python and settings, and returns its answer; `undefined` if there is none, for whatever reason.
 * Unless it outlives us, it ends when we do, and processes that it leaves running are killed.
 */
async function askPython({ python = 'python3', cwd, env }, { program, args = [], within, signal, outlivesUs }) {
    const options = {
        python,
        program,
        args,
        cwd,
        env,
        seesDirectory: true,
        maxMemory: _client_python_program_js__WEBPACK_IMPORTED_MODULE_0__/* .MEMORY_FOR_ANSWERS */ .c,
        timeoutMs: within,
        abortSignal: signal,
        outlivesUs,
    };
    try {
        return await (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .runPython */ .w)(options, ({ exit, stdoutFile }) => {
            if (exit.code !== 0)
                return undefined;
            return (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_2__/* .printedAnswer */ .p)((0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularText */ .Aj)(stdoutFile, MAX_BYTES));
        });
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=ask-python.js.map

/***/ }),

/***/ 77396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ CancelClock)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78474);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(58500);


/** A longer timer would fire immediately. */
const MAX_TIMER_MS = 2_147_483_647;
/**
 * The time that a cancelled job has left. GitHub kills a job 10 s after asking it to end, and Metaflow takes up to 6 s of these; outputs
 * and summary must be written within that time.
 */
class CancelClock {
    signal;
    #cancelledAt;
    #note = () => {
        this.#cancelledAt ??= performance.now();
    };
    constructor(signal) {
        this.signal = signal;
        if (signal.aborted)
            this.#note();
        else
            signal.addEventListener('abort', this.#note, { once: true });
    }
    /** Waits for work as long as there is time; resolves to `undefined` if it is not done by then. Rejects if the work does. */
    async within(work, time) {
        const done = new AbortController();
        const tooLate = this.#wait(time, done.signal).catch(() => undefined);
        try {
            return await Promise.race([work.then((value) => ({ value })), tooLate]);
        }
        finally {
            done.abort();
        }
    }
    [Symbol.dispose]() {
        this.signal.removeEventListener('abort', this.#note);
    }
    async #wait({ otherwise, until, least }, signal) {
        if (this.#cancelledAt === undefined) {
            const cancelled = (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(this.signal, 'abort', { signal });
            if (otherwise === Infinity)
                await cancelled;
            else
                await Promise.race([cancelled, (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(Math.min(otherwise, MAX_TIMER_MS), undefined, { signal })]);
        }
        if (this.#cancelledAt === undefined)
            return;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(Math.max(least, this.#cancelledAt + until - performance.now()), undefined, { signal });
    }
}
//# sourceMappingURL=cancel-clock.js.map

/***/ }),

/***/ 40248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ currentVersions)
/* harmony export */ });
/* harmony import */ var _ask_python_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(55227);

const TIMEOUT_MS = 10_000;
/** Reads Metaflow's version from its package without importing it: that takes seven times as long. */
const PROGRAM = `
import importlib.util, json, os, re, sys

versions = {"python": "%d.%d.%d" % sys.version_info[:3]}
try:
    package = os.path.dirname(importlib.util.find_spec("metaflow").origin)
    with open(os.path.join(package, "version.py"), encoding="utf-8") as file:
        versions["metaflow"] = re.search(r"metaflow_version *= *[\\"']([^\\"']*)", file.read()).group(1)
except Exception:
    pass
print(json.dumps(versions))
`;
/** The versions of Python and Metaflow that a plan's run will have, as far as they can be found. */
async function currentVersions(plan, signal) {
    const found = await (0,_ask_python_js__WEBPACK_IMPORTED_MODULE_0__/* .askPython */ .a)(plan, { program: PROGRAM, within: TIMEOUT_MS, signal });
    const { python, metaflow } = (found ?? {});
    return {
        python: typeof python === 'string' ? python : undefined,
        metaflow: typeof metaflow === 'string' ? metaflow : undefined,
    };
}
//# sourceMappingURL=current-versions.js.map

/***/ }),

/***/ 4515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  p: () => (/* binding */ executeJob),
  m: () => (/* binding */ outcomeWithoutRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(58500);
// EXTERNAL MODULE: ./build/execution/cancel-clock.js
var cancel_clock = __nccwpck_require__(77396);
// EXTERNAL MODULE: ./build/runner/process/deadline.js
var process_deadline = __nccwpck_require__(21653);
// EXTERNAL MODULE: ./build/runner/errors.js
var errors = __nccwpck_require__(6800);
;// CONCATENATED MODULE: ./build/execution/costs/pylint-clock.js
/** Measures pylint, which Metaflow runs before the flow, by what Metaflow prints before and after it. */
class PylintClock {
    #startedAt;
    #seconds;
    /** `undefined` if pylint was not run, or is not installed. */
    get seconds() {
        return this.#seconds;
    }
    /** Metaflow writes a line and its newline separately, so a chunk of white space does not mean that pylint has ended. */
    noteOutput(stream, bytes) {
        if (stream !== 'stderr' || this.#seconds !== undefined)
            return;
        const now = performance.now();
        const text = bytes.toString();
        if (this.#startedAt === undefined) {
            if (/Running pylint\.\.\.\s*$/.test(text))
                this.#startedAt = now;
        }
        else if (text.trim() !== '') {
            this.#seconds = (now - this.#startedAt) / 1000;
        }
    }
}
//# sourceMappingURL=pylint-clock.js.map
;// CONCATENATED MODULE: ./build/execution/costs/cost-clock.js

/** If a run has no id after this time, in milliseconds, we check whether Metaflow's bytecode is missing: about 300 are usual. */
const SLOW_START_MS = 700;
/** Measures what delays a run, from its start on. */
class CostClock {
    #plan;
    #cancel;
    #began = performance.now();
    #pylint = new PylintClock();
    #compiling;
    /** @param cancel aborts measuring what takes a process of its own */
    constructor(plan, cancel) {
        this.#plan = plan;
        this.#cancel = cancel;
    }
    noteOutput(stream, bytes) {
        this.#pylint.noteOutput(stream, bytes);
    }
    /** Notes that the run has an id, and that its tasks are executed by this job. */
    noteRunId() {
        if (performance.now() - this.#began <= SLOW_START_MS)
            return;
        const loaded = __nccwpck_require__.e(/* import() */ 9303).then(__nccwpck_require__.bind(__nccwpck_require__, 69303));
        this.#compiling = loaded.then(({ compileCost }) => compileCost(this.#plan, this.#cancel));
    }
    async costs() {
        return { pylint: this.#pylint.seconds, compiling: await this.#compiling };
    }
}
//# sourceMappingURL=cost-clock.js.map
// EXTERNAL MODULE: ./build/client/regular-file.js
var regular_file = __nccwpck_require__(10361);
// EXTERNAL MODULE: ./build/runner/log/log-stream.js
var log_stream = __nccwpck_require__(98845);
// EXTERNAL MODULE: ./build/client/errors.js
var client_errors = __nccwpck_require__(6695);
;// CONCATENATED MODULE: ./build/execution/follow-output.js



/** Passes everything in the logs to the observer, from before the run exists until `end`. */
function followOutput(logDirectory, onOutput, clock) {
    makeLogs(logDirectory);
    let ended = false;
    let givenUp = false;
    let settle = () => undefined;
    const writer = {
        hasEnded: () => ended,
        ended: new Promise((resolve) => {
            settle = resolve;
        }),
    };
    const follow = async (stream) => {
        for await (const { bytes } of (0,log_stream/* followFile */.gQ)(external_node_path_.join(logDirectory, `${stream}.log`), writer)) {
            if (givenUp)
                return;
            await onOutput(stream, bytes);
        }
    };
    // If a log can no longer be shown, the run is unaffected.
    const followers = Promise.all([follow('stdout'), follow('stderr')]).catch(async (error) => {
        const message = `The log can no longer be shown: ${error.message}\n`;
        await onOutput('stderr', Buffer.from(message));
    });
    const end = async () => {
        ended = true;
        settle();
        const isWhole = await clock.within(followers, TIME_TO_SHOW);
        if (!isWhole && !givenUp)
            void onOutput('stderr', Buffer.from(NOT_SHOWN));
        givenUp = true;
    };
    return { end, [Symbol.asyncDispose]: end };
}
/** After a cancellation or a timeout, we show the rest of the log for one more second: a cancelled job has only seconds left for everything. */
const TIME_TO_SHOW = { otherwise: Infinity, until: 0, least: 1_000 };
const NOT_SHOWN = 'The rest of the log is not shown: it could not be written in time.\n';
/** The files exist from the start, so that they can be followed before the flow starts. */
function makeLogs(logDirectory) {
    try {
        (0,regular_file/* makeDirectory */.Oh)(logDirectory);
        for (const stream of ['stdout', 'stderr'])
            (0,regular_file/* writeOwnFile */.OP)(external_node_path_.join(logDirectory, `${stream}.log`), '');
    }
    catch (error) {
        throw new errors/* UsageError */.eb(`The run's logs cannot be written to ${logDirectory}: ${(0,client_errors/* reasonOf */.A3)(error)}`, {
            cause: error,
        });
    }
}
//# sourceMappingURL=follow-output.js.map
// EXTERNAL MODULE: ./build/execution/plan/run-plan.js
var run_plan = __nccwpck_require__(2934);
// EXTERNAL MODULE: ./build/execution/remote/remote-error.js
var remote_error = __nccwpck_require__(5039);
;// CONCATENATED MODULE: ./build/execution/remote/remote-watch.js


const TIMES = { start: 20_000, silence: 60_000, confirm: 5_000 };
/**
 * Watches a run's remote datastore, and its metadata service until the run has an id, while the run is silent. If credentials are missing
 * or have expired, Metaflow retries silently for more than an hour, and it waits forever for a service that does not answer. In these cases
 * the signal is aborted with the error, so that the run can be stopped.
 */
class RemoteWatch {
    #plan;
    #times;
    #parent;
    #controller = new AbortController();
    #stop = new AbortController();
    #follow = () => this.#controller.abort(this.#parent.reason);
    #lastOutputAt = performance.now();
    /** The silence before the next check. */
    #silence;
    #hasRunId = false;
    constructor(plan, parent, times = TIMES) {
        this.#plan = plan;
        this.#times = times;
        this.#silence = times.start;
        this.#parent = parent;
        parent.addEventListener('abort', this.#follow, { once: true });
        if (parent.aborted)
            this.#follow();
        void this.#watch();
    }
    /** Aborted with its parent, or, with a `RemoteError`, when one of them is permanently unusable. */
    get signal() {
        return this.#controller.signal;
    }
    /** The problem for which the run was stopped, if any. */
    get trouble() {
        const reason = this.signal.reason;
        return reason instanceof remote_error/* RemoteError */.H ? reason : undefined;
    }
    /** Notes that the run is active. */
    noteOutput() {
        this.#lastOutputAt = performance.now();
        this.#silence = Math.min(this.#silence, this.#times.silence);
    }
    /** Notes that the run has an id. A metadata service that fails from now on may come back. */
    noteRunId() {
        this.#hasRunId = true;
    }
    [Symbol.dispose]() {
        this.#stop.abort();
        this.#parent.removeEventListener('abort', this.#follow);
    }
    async #watch() {
        // A run elsewhere is not stopped for problems here.
        if (this.#plan.command.name === 'trigger')
            return;
        if (!(await this.#wait(this.#times.start)))
            return;
        const { remoteDatastore } = await __nccwpck_require__.e(/* import() */ 3423).then(__nccwpck_require__.bind(__nccwpck_require__, 93423));
        const { metadataService } = await __nccwpck_require__.e(/* import() */ 6237).then(__nccwpck_require__.bind(__nccwpck_require__, 36237));
        if (remoteDatastore(this.#plan) === undefined && metadataService(this.#plan) === undefined)
            return;
        while (await this.#wait(Math.min(this.#times.silence, this.#left()))) {
            if (this.#left() > 0)
                continue;
            const found = (await this.#check())?.isFinal && (await this.#wait(this.#times.confirm));
            const trouble = found ? await this.#check() : undefined;
            if (trouble?.isFinal) {
                this.#controller.abort(trouble);
                return;
            }
            this.#silence = Math.max(this.#times.silence, 2 * (performance.now() - this.#lastOutputAt));
        }
    }
    /** How long the run must still be silent before the next check. */
    #left() {
        return this.#lastOutputAt + this.#silence - performance.now();
    }
    async #check() {
        const { checkService } = await __nccwpck_require__.e(/* import() */ 6237).then(__nccwpck_require__.bind(__nccwpck_require__, 36237));
        const ofService = this.#hasRunId ? undefined : await checkService(this.#plan, this.#stop.signal);
        const { checkDatastore } = await __nccwpck_require__.e(/* import() */ 3423).then(__nccwpck_require__.bind(__nccwpck_require__, 93423));
        return ofService ?? (await checkDatastore(this.#plan, this.#stop.signal));
    }
    /** Whether to go on watching after this time. */
    async #wait(milliseconds) {
        const options = { signal: this.#stop.signal, ref: false };
        return await (0,promises_.setTimeout)(Math.max(0, milliseconds), true, options).catch(() => false);
    }
}
//# sourceMappingURL=remote-watch.js.map
// EXTERNAL MODULE: ./build/runner/runner.js + 5 modules
var runner_runner = __nccwpck_require__(7155);
;// CONCATENATED MODULE: ./build/execution/resume/executed-graph.js


/**
 * The graph of the code that executes a resumed run. Metaflow gives a resumed run its origin's graph, but people often resume after
 * changing the flow. The graph is read while the run starts, so that neither the run nor later edits of the flow file can change it.
 */
class ExecutedGraph {
    #plan;
    #cancel;
    #reading = new AbortController();
    #end = () => this.#reading.abort();
    #graph = Promise.resolve(undefined);
    /** @param cancel aborts the reading, as disposing does */
    constructor(plan, cancel) {
        this.#plan = plan;
        this.#cancel = cancel;
        cancel.addEventListener('abort', this.#end, { once: true });
        if (cancel.aborted)
            this.#end();
    }
    /** Starts reading, beside the run's process, which was just started. Only a resumed run needs this: others store their own graph. */
    read() {
        if (this.#plan.command.name === 'resume')
            this.#graph = resumedGraph(this.#plan, this.#reading.signal);
    }
    /** `undefined` if the run has stored it itself, or if it cannot be read. Never rejects. */
    get graph() {
        return this.#graph;
    }
    [Symbol.dispose]() {
        this.#cancel.removeEventListener('abort', this.#end);
        this.#end();
    }
}
/** The graph that a resume of the plan's flow would have now; `undefined` if it cannot be read. */
async function resumedGraph(plan, abortSignal) {
    const { command, runOptions, flowFile } = plan;
    const origin = { originRunId: (0,run_plan/* originRun */.MJ)(command)?.runId, stepToRerun: (0,run_plan/* stepToRerun */.Wi)(command) };
    const options = { ...runOptions, ...origin, abortSignal };
    return await new runner_runner/* Runner */.b(flowFile, (0,run_plan/* runnerOptions */.zw)(plan)).resumedGraph(options).catch(() => undefined);
}
//# sourceMappingURL=executed-graph.js.map
// EXTERNAL MODULE: ./build/execution/run-facts.js
var run_facts = __nccwpck_require__(88094);
// EXTERNAL MODULE: ./build/execution/run-claim.js
var run_claim = __nccwpck_require__(77533);
;// CONCATENATED MODULE: ./build/execution/start-planned.js



/** Starts what a plan names. @throws {RunnerError} */
async function startPlanned(plan, logDirectory, abortSignal, executed) {
    const runner = new runner_runner/* Runner */.b(plan.flowFile, (0,run_plan/* runnerOptions */.zw)(plan));
    const { command, maxWorkers, runOptions } = plan;
    const tags = (0,run_facts/* tagsOf */.Fg)(plan);
    const options = { ...runOptions, abortSignal, logDirectory };
    switch (command.name) {
        case 'run':
            return await runner.asyncRun(command.parameters, { ...options, tags, maxWorkers });
        case 'resume': {
            const { from, stepToRerun } = command;
            if (from.kind !== 'run' && from.kind !== 'latest')
                throw new Error(`The ${from.kind} is not restored.`);
            const origin = (0,run_plan/* originRun */.MJ)(command);
            if (origin?.flowName !== undefined)
                await requireFlow(runner, plan.flowFile, origin.flowName, abortSignal);
            if (origin) {
                const { requireOrigin } = await __nccwpck_require__.e(/* import() */ 7627).then(__nccwpck_require__.bind(__nccwpck_require__, 57627));
                requireOrigin(plan, origin);
            }
            const originRunId = origin?.runId;
            const resumed = runner.asyncResume({ ...options, tags, maxWorkers, originRunId, stepToRerun });
            executed.read();
            return await resumed;
        }
        case 'trigger': {
            const { startTriggered } = await Promise.all(/* import() */[__nccwpck_require__.e(2128), __nccwpck_require__.e(4761), __nccwpck_require__.e(6606), __nccwpck_require__.e(3005), __nccwpck_require__.e(7736), __nccwpck_require__.e(7126), __nccwpck_require__.e(5480)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5480));
            return await startTriggered(plan, command, tags, { abortSignal, logDirectory });
        }
        case 'spin':
            return await runner.asyncSpin(command.pathspec, options);
    }
}
/** A run id alone may belong to another flow's run, if the metadata service numbers runs per flow. */
async function requireFlow(runner, flowFile, flowName, abortSignal) {
    const { flows = [] } = await runner.introspect({ abortSignal });
    if (flows.length > 0 && !flows.includes(flowName)) {
        throw new errors/* OptionError */.eR(`The origin is a run of ${flowName}, but ${flowFile} defines ${flows.join(' and ')}.`, { option: 'origin-run-id', place: 'command', value: flowName });
    }
}
//# sourceMappingURL=start-planned.js.map
;// CONCATENATED MODULE: ./build/execution/execute-run.js
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
 * Makes one run and follows it to its end. Never throws: any error is part of the run's outcome.
 * The clock's signal stops the run.
 */
async function executeRun(plan, { logDirectory, cardDirectory }, clock, observer) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const startedAt = new Date();
        const planned = (0,run_facts/* factsBeforeStart */.rL)(plan);
        const watch = __addDisposableResource(env_1, new RemoteWatch(plan, clock.signal), false);
        const deadline = __addDisposableResource(env_1, new process_deadline/* Deadline */.B2(watch.signal, plan.timeoutMs), false);
        const shown = __addDisposableResource(env_1, new cancel_clock/* CancelClock */.N(deadline.signal), false);
        const executed = __addDisposableResource(env_1, new ExecutedGraph(plan, clock.signal), false);
        const queries = __addDisposableResource(env_1, new process_deadline/* ScopedSignal */.Rm(clock.signal), false);
        const costs = new CostClock(plan, queries.signal);
        const ended = new AbortController();
        let isMasked = Promise.resolve();
        const onOutput = async (stream, bytes) => {
            watch.noteOutput();
            costs.noteOutput(stream, bytes);
            await isMasked;
            await observer.onOutput(stream, bytes);
        };
        try {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                const output = __addDisposableResource(env_2, followOutput(logDirectory, onOutput, shown), true);
                const running = __addDisposableResource(env_2, await startPlanned(plan, logDirectory, deadline.signal, executed), true);
                const isRun = 'run' in running;
                const isLocal = isRun && plan.command.name !== 'trigger';
                const claim = __addDisposableResource(env_2, isLocal ? new run_claim/* RunClaim */.G(running) : undefined, false);
                claim?.requireOwn();
                if (isLocal)
                    costs.noteRunId();
                const examination = Promise.all(/* import() */[__nccwpck_require__.e(2128), __nccwpck_require__.e(4761), __nccwpck_require__.e(6606), __nccwpck_require__.e(7736), __nccwpck_require__.e(8406), __nccwpck_require__.e(3117), __nccwpck_require__.e(7095)]).then(__nccwpck_require__.bind(__nccwpck_require__, 77095));
                watch.noteRunId();
                const until = { ended: ended.signal, signal: queries.signal };
                const secrets = reportSecrets(running, plan, until, { observer, logDirectory });
                isMasked = clock.within(secrets, TIME_FOR_MASKS);
                if (isRun)
                    await observer.onStart({ ...planned, ...(0,run_facts/* factsOf */.xS)(running) });
                void executed.graph.then((graph) => {
                    if (graph && !ended.signal.aborted)
                        observer.onGraph?.(graph);
                });
                const inherited = isRun && inheritFromOrigin(running, plan, observer);
                await running.wait();
                claim?.requireOwn();
                ended.abort();
                if (inherited)
                    await clock.within(inherited, TIME_FOR_ORIGIN);
                await output.end();
                const warm = isRun ? running.warmTasks : undefined;
                const known = { ...planned, ...(0,run_facts/* factsOf */.xS)(running), costs: { ...(await costs.costs()), warm } };
                await observer.onExit(known);
                const { withDetails } = await examination;
                if (!isRun)
                    await isMasked;
                const found = isRun
                    ? await withDetails(known, running, {
                        ...{ plan, cardDirectory, clock, secrets, graph: executed.graph },
                        onSecrets: async (values) => await observer.onSecrets(values),
                    })
                    : await withSpunTask(known, running, plan, clock);
                const outcome = plan.command.name === 'trigger' ? await withOrchestrator(found, running) : found;
                const masks = await clock.within(secrets, TIME_FOR_MASKS);
                const isHidden = masks?.value.hidesOutput ?? (await hidesOutput(undefined, plan));
                if (!masks && isHidden)
                    observer.onUnknownSecrets(logDirectory);
                const logs = isHidden ? undefined : running;
                return await explained(outcome, plan, { trouble: watch.trouble, logs, signal: clock.signal });
            }
            catch (e_1) {
                env_2.error = e_1;
                env_2.hasError = true;
            }
            finally {
                const result_1 = __disposeResources(env_2);
                if (result_1)
                    await result_1;
            }
        }
        catch (error) {
            const secrets = (0,errors/* secretsNoted */.G5)(error);
            if (secrets)
                await observer.onSecrets(secrets);
            else if (await hidesOutput(undefined, plan))
                observer.onUnknownSecrets(logDirectory);
            const outcome = { ...planned, startedAt, finishedAt: new Date(), ...(0,run_facts/* startFailure */.xn)(error) };
            return await explained(outcome, plan, { trouble: watch.trouble, logs: undefined, signal: clock.signal });
        }
        finally {
            ended.abort();
        }
    }
    catch (e_2) {
        env_1.error = e_2;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function withSpunTask(outcome, running, plan, clock) {
    const { signal } = clock;
    const { task, stdoutFile } = running;
    if (!task) {
        const env_3 = { stack: [], error: void 0, hasError: false };
        try {
            if (outcome.status !== 'successful' && (outcome.status !== 'failed' || outcome.error))
                return outcome;
            const { unspun, wrongPathspec } = await Promise.all(/* import() */[__nccwpck_require__.e(2128), __nccwpck_require__.e(6606), __nccwpck_require__.e(3005), __nccwpck_require__.e(7736), __nccwpck_require__.e(8006)]).then(__nccwpck_require__.bind(__nccwpck_require__, 12086));
            const queries = __addDisposableResource(env_3, new process_deadline/* ScopedSignal */.Rm(signal), false);
            const reason = outcome.status === 'successful'
                ? unspun(running, plan, queries.signal)
                : wrongPathspec(plan, queries.signal);
            const found = await clock.within(reason, TIME_TO_FIND_ORIGIN);
            return { ...outcome, status: 'failed', error: found?.value };
        }
        catch (e_3) {
            env_3.error = e_3;
            env_3.hasError = true;
        }
        finally {
            __disposeResources(env_3);
        }
    }
    const { spunDetails } = await Promise.all(/* import() */[__nccwpck_require__.e(2128), __nccwpck_require__.e(4761), __nccwpck_require__.e(8406), __nccwpck_require__.e(3117), __nccwpck_require__.e(1263)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1263));
    return await spunDetails(outcome, task, stdoutFile, plan, signal);
}
async function withOrchestrator(outcome, logs) {
    const { withOrchestratorMessage } = await Promise.all(/* import() */[__nccwpck_require__.e(2128), __nccwpck_require__.e(4761), __nccwpck_require__.e(6606), __nccwpck_require__.e(3005), __nccwpck_require__.e(7736), __nccwpck_require__.e(7126), __nccwpck_require__.e(5480)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5480));
    return withOrchestratorMessage(outcome, logs);
}
/** Finds the run's secrets and passes them on. */
async function reportSecrets(running, plan, until, { observer, logDirectory }) {
    const found = 'run' in running
        ? await (await __nccwpck_require__.e(/* import() */ 6642).then(__nccwpck_require__.bind(__nccwpck_require__, 6642))).findRunSecrets(running.run, plan, until)
        : await (await Promise.all(/* import() */[__nccwpck_require__.e(6606), __nccwpck_require__.e(3005), __nccwpck_require__.e(8501)]).then(__nccwpck_require__.bind(__nccwpck_require__, 42059))).spunSecrets(plan, until.signal);
    const isHidden = await hidesOutput(found, plan);
    if (isHidden)
        observer.onUnknownSecrets(logDirectory);
    await observer.onSecrets(found.values);
    return { ...found, hidesOutput: isHidden };
}
async function hidesOutput(secrets, plan) {
    const { mayContainOthers } = await __nccwpck_require__.e(/* import() */ 6642).then(__nccwpck_require__.bind(__nccwpck_require__, 6642));
    return mayContainOthers(secrets, plan);
}
/** How long, in milliseconds, we show nothing of a run that has an id but unknown secrets. A cancellation ends the wait. */
const TIME_FOR_MASKS = { otherwise: 5_000, until: 0, least: 0 };
/** A metadata service that does not answer must not block the job. */
const TIME_TO_FIND_ORIGIN = { otherwise: 60_000, until: 4_000, least: 500 };
const TIME_FOR_ORIGIN = { otherwise: 60_000, until: 4_000, least: 500 };
async function explained(outcome, plan, known) {
    if (outcome.status === 'successful')
        return outcome;
    const { explainFailure } = await Promise.all(/* import() */[__nccwpck_require__.e(2128), __nccwpck_require__.e(4761), __nccwpck_require__.e(7736), __nccwpck_require__.e(8406), __nccwpck_require__.e(9108)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9108));
    return await explainFailure(outcome, plan, known);
}
/**
 * A resumed run gets its origin's tags, which Metaflow does not copy, except the origin's provenance. If the origin cannot be read, it gets
 * none. A note says if nothing is left to execute, because Metaflow does not.
 */
async function inheritFromOrigin(running, { command, provenance }, observer) {
    const resumed = (0,run_plan/* originRun */.MJ)(command);
    if (!resumed)
        return;
    try {
        const origin = running.run.parent.run(resumed.runId);
        const isProvenance = (tag) => Object.keys(provenance).some((name) => tag.startsWith(`${name}:`));
        const tags = (await origin.userTags).filter((tag) => !isProvenance(tag));
        if (tags.length > 0)
            await running.run.addTags(tags);
        if ((0,run_plan/* stepToRerun */.Wi)(command) === undefined && (await origin.successful))
            await observer.onNote(`${origin.pathspec} was successful; all its tasks are reused.`);
    }
    catch {
        // The origin may have been brought here without its tags.
    }
}
//# sourceMappingURL=execute-run.js.map
// EXTERNAL MODULE: ./build/execution/plan/before-start.js
var before_start = __nccwpck_require__(23967);
;// CONCATENATED MODULE: ./build/execution/execute-job.js
var execute_job_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var execute_job_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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







/** Makes a run and, while it is unsuccessful, resumes it as many times as its plan allows. Never throws. The last outcome counts. */
async function executeJob(job, cancel) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { observer, logDirectory, cardDirectory, prepare } = job;
        let { plan } = job;
        try {
            plan = await (0,before_start/* beforeStart */.G3)([plan], cancel, async (signal) => await prepared(plan, prepare, signal));
        }
        catch (error) {
            return outcomeWithoutRun(plan, (0,before_start/* statusWithoutRun */.WZ)(error, cancel), error);
        }
        const clock = execute_job_addDisposableResource(env_1, new cancel_clock/* CancelClock */.N(cancel), false);
        const make = async (made, directory) => {
            observer.onBegin(made);
            const ended = await executeRun(made, { logDirectory: directory, cardDirectory }, clock, observer);
            if (ended.status !== 'successful') {
                const { endRemoteTasks } = await __nccwpck_require__.e(/* import() */ 102).then(__nccwpck_require__.bind(__nccwpck_require__, 50102));
                await endRemoteTasks(ended, made, observer, clock);
            }
            return ended;
        };
        let outcome = await make(plan, logDirectory);
        if (outcome.error instanceof run_claim/* SharedRunIdError */.s && !cancel.aborted) {
            const directory = external_node_path_.join(logDirectory, 'another-id');
            await observer.onFreshStart(outcome, directory);
            outcome = await make(plan, directory);
        }
        const { command } = plan;
        if (command.name === 'resume' && command.orRun && hasNoResults(outcome)) {
            plan = command.orRun;
            const directory = external_node_path_.join(logDirectory, 'new-run');
            await observer.onFreshStart(outcome, directory);
            outcome = await make(plan, directory);
        }
        for (let number = 1; number <= plan.retries; number += 1) {
            const { shouldResume, resumeBlocker, retryPlan } = await Promise.all(/* import() */[__nccwpck_require__.e(2128), __nccwpck_require__.e(4761), __nccwpck_require__.e(6606), __nccwpck_require__.e(8774), __nccwpck_require__.e(9102), __nccwpck_require__.e(2159)]).then(__nccwpck_require__.bind(__nccwpck_require__, 22159));
            if (!shouldResume(outcome, plan))
                break;
            const blocker = await resumeBlocker(plan, outcome, cancel);
            if (blocker !== undefined) {
                await observer.onNote(`${outcome.pathspec ?? plan.label} is not resumed. ${blocker}`);
                break;
            }
            const directory = external_node_path_.join(logDirectory, `retry-${number}`);
            plan = retryPlan(plan, outcome);
            await observer.onRetry(outcome, { number, logDirectory: directory, plan });
            if (await isCancelledWithin(plan.retryDelayMs, cancel)) {
                outcome = { ...outcome, status: 'cancelled' };
                break;
            }
            outcome = { ...(await make(plan, directory)), attempts: number + 1 };
        }
        return outcome;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        execute_job_disposeResources(env_1);
    }
}
/** The plan to execute. If this throws, the run is not made. */
async function prepared(plan, prepare, signal) {
    const made = prepare ? await prepare(plan, signal) : plan;
    if (made.command.name !== 'resume' || made.command.from.kind !== 'latest')
        return made;
    const { withLatestRun } = await Promise.all(/* import() */[__nccwpck_require__.e(6606), __nccwpck_require__.e(3005), __nccwpck_require__.e(8242)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9522));
    return await withLatestRun(made, signal);
}
/** Whether Metaflow could not resume at all: there was no run, or one that executed no task of its own. */
function hasNoResults({ status, runId, details }) {
    if (status !== 'failed')
        return false;
    return (runId === undefined || details?.history.tasks.every((task) => task.originPathspec !== undefined) === true);
}
async function isCancelledWithin(milliseconds, cancel) {
    await (0,promises_.setTimeout)(milliseconds, undefined, { signal: cancel }).catch(() => undefined);
    return cancel.aborted;
}
/** The outcome for a run that never existed. */
function outcomeWithoutRun(plan, status, error, startedAt = new Date()) {
    return { ...(0,run_facts/* factsBeforeStart */.rL)(plan), status, startedAt, finishedAt: new Date(), error };
}
//# sourceMappingURL=execute-job.js.map

/***/ }),

/***/ 61839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ artifactReference),
/* harmony export */   j: () => (/* binding */ artifactNames)
/* harmony export */ });
/* harmony import */ var _client_identifiers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(92866);

/**
 * The artifact that `name` (in the last step) or `step/name` refers to, in any alphabet, normalized as Python normalizes names. `undefined`
 * for anything else.
 */
function artifactReference(text) {
    const parts = text.split('/').map(_client_identifiers_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonName */ .oT);
    return parts.length <= 2 && !parts.includes(undefined) ? parts.join('/') : undefined;
}
/** The names in a text, separated by commas, which no name contains. */
function artifactNames(text) {
    return text
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '');
}
//# sourceMappingURL=artifact-reference.js.map

/***/ }),

/***/ 23967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G3: () => (/* binding */ beforeStart),
/* harmony export */   WZ: () => (/* binding */ statusWithoutRun),
/* harmony export */   l3: () => (/* binding */ timeToStart)
/* harmony export */ });
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(21653);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6800);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7155);
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
 * Does work before runs start, such as installing Metaflow, within the time that they have to get an id: the longest of all runs.
 * @param work gets a signal that is aborted by `cancel`, and when the time is over
 * @throws {StartInterruptedError} when the time is over; otherwise the work's error
 */
async function beforeStart(limits, cancel, work) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const limitMs = Math.max(...limits.map(timeToStart));
        const deadline = __addDisposableResource(env_1, new _runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Deadline */ .B2(cancel, limitMs), false);
        try {
            const result = await work(deadline.signal);
            if (deadline.passed)
                throw deadline.signal.reason;
            return result;
        }
        catch (error) {
            if (!deadline.passed)
                throw error;
            throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .StartInterruptedError */ .nk(`There was no run after ${limitMs / 1000} s: the work before it, such as an installation, a download or reading the flow, took too long.`, 'timeout', { cause: error });
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
/** How long a run may take to get an id, in milliseconds, whatever is done before it. */
function timeToStart({ timeoutMs = Infinity, startTimeoutMs = _runner_index_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_START_TIMEOUT_MS */ .c, }) {
    return Math.min(timeoutMs, startTimeoutMs);
}
/** The status of a run that was not made, by the error that prevented it. */
function statusWithoutRun(problem, cancel) {
    if (problem instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .StartInterruptedError */ .nk)
        return problem.status;
    return cancel.aborted ? 'cancelled' : 'failed';
}
//# sourceMappingURL=before-start.js.map

/***/ }),

/***/ 3328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rn: () => (/* binding */ fittingName),
/* harmony export */   SF: () => (/* binding */ MAX_CHARACTERS),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/** Short enough that the name with prefix and suffix stays below the 255 bytes that file systems allow. */
const MAX_CHARACTERS = 100;
const DIGEST_CHARACTERS = 8;
/**
 * A name for a file, a directory, an artifact or a key, made from text that users choose. It consists of ASCII letters, digits, `_`, `.`
 * and `-`, so one character is one byte. If that loses part of the text, the name ends with a digest of `whole`, so that different texts
 * have different names.
 * @param most the maximum number of characters; default: 100
 * @param whole what the name stands for, if that is more than the text
 */
function fittingName(text, most = MAX_CHARACTERS, whole = text) {
    const readable = text.replace(/[^A-Za-z0-9_.-]+/g, '_');
    if (readable === whole && readable.length <= most)
        return readable;
    return `${readable.slice(0, most - DIGEST_CHARACTERS - 1)}-${digestOf(whole)}`;
}
/** The beginning of a text's digest, in hexadecimal digits. @param length default: 8 */
function digestOf(text, length = DIGEST_CHARACTERS) {
    // Loaded only when needed: most names are readable as they are, and loading it delays the start of a run.
    const { createHash } = process.getBuiltinModule('node:crypto');
    return createHash('sha256').update(text).digest('hex').slice(0, length);
}
//# sourceMappingURL=fitting-name.js.map

/***/ }),

/***/ 44900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ flowNames)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(10361);


/** Longer files are not searched. */
const MAX_BYTES = 4 * 1024 * 1024;
const CLASS = /^class[ \t]+(\w+)/gm;
/** The names of flows, in lower case: of their files, and of the classes in them. The log contains these names in many places. */
function flowNames(flows) {
    const names = flows.flatMap(({ flowFile, cwd }) => [
        node_path__WEBPACK_IMPORTED_MODULE_0__.basename(flowFile, '.py'),
        ...[...textOf(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(cwd, flowFile)).matchAll(CLASS)].map(([, name = '']) => name),
    ]);
    return new Set(names.map((name) => name.toLowerCase()));
}
function textOf(file) {
    try {
        return (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegularText */ .Aj)(file, MAX_BYTES);
    }
    catch {
        return '';
    }
}
//# sourceMappingURL=flow-names.js.map

/***/ }),

/***/ 7980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  NA: () => (/* binding */ OF_TWO_ARTIFACTS),
  Jm: () => (/* binding */ isBaseValue),
  Et: () => (/* binding */ isNumber),
  Xi: () => (/* binding */ parseGate)
});

// EXTERNAL MODULE: ./build/runner/errors.js
var errors = __nccwpck_require__(6800);
// EXTERNAL MODULE: ./build/runner/command/shown-value.js
var shown_value = __nccwpck_require__(54068);
// EXTERNAL MODULE: ./build/execution/plan/artifact-reference.js
var artifact_reference = __nccwpck_require__(61839);
;// CONCATENATED MODULE: ./build/execution/plan/python-text.js

const CHARACTERS = {
    '\\': '\\',
    "'": "'",
    '"': '"',
    a: '\x07',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
    v: '\v',
};
/** How many hexadecimal digits follow. */
const DIGITS = { x: 2, u: 4, U: 8 };
const ESCAPE = /\\(?:[0-7]{1,3}|x[\da-fA-F]{0,2}|u[\da-fA-F]{0,4}|U[\da-fA-F]{0,8}|.|$)/gu;
/**
 * The value of a Python string literal, given without its quotes. Python keeps unknown escapes, with a warning; here they are rejected, as
 * are characters by name (`\N{…}`).
 * @param where the literal is, for errors
 * @throws {UsageError}
 */
function pythonText(quoted, where) {
    return quoted.replace(ESCAPE, (escape) => {
        const kind = escape.charAt(1);
        const known = Object.hasOwn(CHARACTERS, kind) ? CHARACTERS[kind] : undefined;
        if (known !== undefined)
            return known;
        if (/[0-7]/.test(kind))
            return String.fromCodePoint(parseInt(escape.slice(1), 8));
        const count = Object.hasOwn(DIGITS, kind) ? DIGITS[kind] : undefined;
        if (count === undefined) {
            throw new errors/* UsageError */.eb(`${where} has ${escape} in quotes, which is not an escape here. ${OF_BACKSLASH}`);
        }
        const code = escape.length === count + 2 ? parseInt(escape.slice(2), 16) : Infinity;
        if (code <= 0x10ffff)
            return String.fromCodePoint(code);
        throw new errors/* UsageError */.eb(`${where} has ${escape} in quotes, but \\${kind} takes the ${count} hexadecimal digits of a character. ${OF_BACKSLASH}`);
    });
}
const OF_BACKSLASH = String.raw `In quotes, a backslash is written \\, as in Python.`;
//# sourceMappingURL=python-text.js.map
;// CONCATENATED MODULE: ./build/execution/plan/gate-condition.js



/** An artifact, and the keys into it. */
const VALUE = /^([\p{ID_Continue}/]+)((?:\.[\p{ID_Continue}-]+|\[[ \t]*(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[-+]?[\w.]+)[ \t]*\])*)/u;
const KEY = /\.([\p{ID_Continue}-]+)|\[[ \t]*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|([-+]?[\w.]+))[ \t]*\]/gu;
/** An artifact of the base run. Here, a key after a dot contains no `-`, which means subtraction. */
const BASE_VALUE = /^base\.([\p{ID_Continue}/]+)((?:\.\p{ID_Continue}+|\[[ \t]*(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[-+]?[\w.]+)[ \t]*\])*)[ \t]*(?:([-+*])[ \t]*(\S+))?$/u;
const COMPARISON = /^\s*(<=|>=|==|!=|<|>)\s*(\S.*)$/;
/**
 * Reads a condition like `accuracy < 0.9`, `train/metrics.auc <= 0.8`, `metrics["val/loss"] > 1`, `verdict == "bad"` or
 * `accuracy < base.accuracy - 0.01`.
 * @throws {UsageError}
 */
function parseGate(written) {
    const condition = written.trim();
    const [value = '', name = '', keys = ''] = VALUE.exec(condition) ?? [];
    const artifact = (0,artifact_reference/* artifactReference */.W)(name);
    const [, operator, text] = COMPARISON.exec(condition.slice(value.length)) ?? [];
    if (artifact === undefined || operator === undefined || text === undefined)
        throw unreadable(condition, name);
    const { operand, isBareText } = parseOperand(text, condition);
    if (!isNumber(operand) && !isBaseValue(operand) && !['==', '!='].includes(operator)) {
        throw new errors/* UsageError */.eb(`${shown(condition)}: ${operator} needs a number, got ${shorter(text)}.` +
            (isBareText && artifactNamed(text) !== undefined ? ` ${OF_TWO_ARTIFACTS}` : ''));
    }
    return {
        condition,
        artifact,
        keys: parseKeys(keys, condition),
        operator: operator,
        operand,
        written: text,
        isBareText,
        mayName: isBareText ? artifactsNamed(text, artifact) : [],
    };
}
/** A condition in quotes; its own stay as written, unless it is long or has several lines. */
function shown(condition) {
    const text = shorter(condition);
    return text === condition ? `"${condition}"` : text;
}
function shorter(text) {
    return /^[^\n]{1,120}$/.test(text) ? text : (0,shown_value/* shownValue */.J)(text);
}
const OF_TWO_ARTIFACTS = 'To compare two artifacts, compare them in the flow and store the result as an artifact.';
function unreadable(condition, name) {
    const hasKeys = (0,artifact_reference/* artifactReference */.W)(name) !== undefined && /[<>]|[=!]=/.test(condition);
    return new errors/* UsageError */.eb(`${shown(condition)} is not a condition: expected an artifact, one of < <= > >= == !=, and a value, like accuracy < 0.9.` +
        (hasKeys
            ? ` Write a key that is not a name in brackets and quotes, like ${name}["val/loss"]["f1 score"] < 0.9.`
            : ''));
}
function parseKeys(keys, condition) {
    return [...keys.matchAll(KEY)].map(([written, dotted, doubled, single, bare]) => {
        const quoted = doubled ?? single;
        if (quoted !== undefined)
            return { written, candidates: [pythonText(quoted, shown(condition))] };
        if (dotted !== undefined)
            return { written, candidates: /^\d+$/.test(dotted) ? [dotted, Number(dotted)] : [dotted] };
        const number = numberOf(bare ?? '');
        if (number === undefined || Number.isNaN(number)) {
            throw new errors/* UsageError */.eb(`${shown(condition)} has ${written}: a key in brackets is a number, or text in quotes, like ["${bare ?? ''}"].`);
        }
        return { written, candidates: [number] };
    });
}
/** The artifact that an unquoted text looks like, with or without keys. */
function artifactNamed(text) {
    const [value = '', name = ''] = VALUE.exec(text) ?? [];
    return value === text ? (0,artifact_reference/* artifactReference */.W)(name) : undefined;
}
/** It may be in the last step, or in the step that the condition is about. */
function artifactsNamed(text, artifact) {
    const named = artifactNamed(text);
    if (named === undefined)
        return [];
    const step = artifact.includes('/') ? artifact.split('/')[0] : undefined;
    return named.includes('/') || step === undefined ? [named] : [named, `${step}/${named}`];
}
const WORDS = new Map([
    ['true', true],
    ['false', false],
    ['none', null],
    ['null', null],
]);
/** A quoted text, in which the quote is allowed only after a backslash. */
const QUOTED = /^(["'])((?:\\.|(?!\1|\\).)*)\1$/u;
/** Parts of an expression, or the start of a comment: a text that contains them must be quoted. */
const OF_EXPRESSION = /["'<>]|[=!]=|^=|&&|\|\||(^|\s)(#|(and|or|not|in|is|if|else)(\s|$))/i;
function isBaseValue(operand) {
    return typeof operand === 'object' && operand !== null;
}
/** @throws {UsageError} */
function parseBaseValue(text, condition) {
    const [, name = '', keys = '', sign, number] = BASE_VALUE.exec(text) ?? [];
    const artifact = (0,artifact_reference/* artifactReference */.W)(name);
    const by = number === undefined ? undefined : numberOf(number);
    if (artifact === undefined || (number !== undefined && (by === undefined || Number.isNaN(by)))) {
        throw new errors/* UsageError */.eb(`${shown(condition)} is not a condition: expected an artifact of the base run, and at most one of + - * with a number, like base.accuracy - 0.01, got ${shorter(text)}. ` +
            'Write a key that is not a name in brackets and quotes, like base.metrics["val-loss"]. If you mean text, put it in quotes.');
    }
    const change = by === undefined ? {} : { change: { sign: sign, number: by } };
    return { artifact, keys: parseKeys(keys, condition), ...change };
}
function parseOperand(text, condition) {
    const plain = (operand) => ({ operand, isBareText: false });
    const quoted = QUOTED.exec(text)?.[2];
    if (quoted !== undefined)
        return plain(pythonText(quoted, shown(condition)));
    const number = numberOf(text);
    if (Number.isNaN(number)) {
        throw new errors/* UsageError */.eb(`${shown(condition)} compares with NaN, which equals nothing and is neither below nor above anything. ` +
            'A value that is NaN makes any condition fail the run, e.g. one with == 0.');
    }
    if (number !== undefined)
        return plain(number);
    const word = WORDS.get(text.toLowerCase());
    if (word !== undefined)
        return plain(word);
    if (text.startsWith('base.'))
        return plain(parseBaseValue(text, condition));
    if (!OF_EXPRESSION.test(text))
        return { operand: text, isBareText: true };
    throw new errors/* UsageError */.eb(`${shown(condition)} is not a condition: expected one value after the operator, got ${shorter(text)}. ` +
        'Give each condition separately: any that holds fails the run. ' +
        'For "and", compute the result in the flow and store it as an artifact. Put text that contains such words or signs in quotes.' +
        (/^["'].*\\/.test(text) ? ` ${OF_BACKSLASH}` : ''));
}
const gate_condition_DIGITS = String.raw `\d+(?:_\d+)*`;
const INTEGER = new RegExp(`^${gate_condition_DIGITS}$`);
const FLOAT = new RegExp(`^(?:${gate_condition_DIGITS}(?:\\.(?:${gate_condition_DIGITS})?)?|\\.${gate_condition_DIGITS})(?:e[-+]?${gate_condition_DIGITS})?$`, 'i');
const OF_OTHER_BASE = /^0(?:x(?:_?[\da-f])+|o(?:_?[0-7])+|b(?:_?[01])+)$/i;
/** A number as Python reads it, from a literal or a text (`inf`, `nan`); integers of any size stay exact. */
function numberOf(text) {
    const [, sign, unsigned = ''] = /^([-+]?)(.*)$/.exec(text) ?? [];
    const digits = unsigned.replaceAll('_', '');
    const negated = (value) => (sign === '-' ? -value : value);
    if (/^inf(inity)?$/i.test(unsigned))
        return negated(Infinity);
    if (/^nan$/i.test(unsigned))
        return NaN;
    const isInteger = INTEGER.test(unsigned) || OF_OTHER_BASE.test(unsigned);
    if (!isInteger)
        return FLOAT.test(unsigned) ? negated(Number(digits)) : undefined;
    return negated(Number.isSafeInteger(Number(digits)) ? Number(digits) : BigInt(digits));
}
function isNumber(value) {
    return typeof value === 'number' || typeof value === 'bigint';
}
//# sourceMappingURL=gate-condition.js.map

/***/ }),

/***/ 52713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ requireFewRuns),
/* harmony export */   T: () => (/* binding */ namedBy),
/* harmony export */   eW: () => (/* binding */ combinationsOf),
/* harmony export */   wW: () => (/* binding */ labelled)
/* harmony export */ });
/* harmony import */ var _client_own_value_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4122);
/* harmony import */ var _redaction_index_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(80105);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6800);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(76195);
/* harmony import */ var _run_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2934);




/** The names of parameters, each with what gave it, as in `NewRun`. */
function namedBy(source, parameters) {
    return Object.fromEntries(Object.keys(parameters).map((name) => [name, source]));
}
/** The same as GitHub's maximum number of jobs in a matrix. */
const MAX_RUNS = 256;
/**
 * Every combination of the values for each name; the last name varies fastest. An empty grid is one empty combination.
 * @param source where the grid comes from, for errors
 * @throws {UsageError} if there are too many
 */
function combinationsOf(grid, source) {
    requireFewRuns(source, Object.values(grid).reduce((count, { length }) => count * length, 1));
    return Object.entries(grid).reduce((combinations, [name, values]) => combinations.flatMap((combination) => values.map((value) => ({ ...combination, [name]: value }))), [{}]);
}
/** @param makers what the runs are made from, for errors @throws {UsageError} if there are more runs than a step should make */
function requireFewRuns(makers, count) {
    if (count > MAX_RUNS)
        throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${makers}: ${count} runs are too many; at most ${MAX_RUNS} are allowed. Use several jobs.`);
}
/** Longer values are not shown, and none is cut: redaction recognizes a secret only as a whole. */
const MAX_SHOWN_LENGTH = 60;
/** Labels a step's runs with the flow file, and with the parameters that differ between runs of the same flow. */
function labelled(plans) {
    const labels = plans.map((plan) => [plan.flowFile, ...differences(plan, plans)].join(' '));
    return plans.map((plan, index) => {
        const label = labels[index] ?? '';
        const isUnique = labels.indexOf(label) === labels.lastIndexOf(label);
        return { ...plan, label: isUnique ? label : `${label} #${index + 1}` };
    });
}
function differences(plan, plans) {
    const alike = plans.filter(({ flowFile }) => flowFile === plan.flowFile);
    return Object.entries((0,_run_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .parametersOf */ .mC)(plan))
        .filter(([name, value]) => alike.some((other) => shown((0,_client_own_value_js__WEBPACK_IMPORTED_MODULE_2__/* .ownValue */ .e)((0,_run_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .parametersOf */ .mC)(other), name)) !== shown(value)))
        .map(([name, value]) => `${name}=${(0,_redaction_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isSecret */ .$f)(name, value) ? _redaction_index_js__WEBPACK_IMPORTED_MODULE_3__/* .REPLACEMENT */ .x9 : short(shown(value))}`);
}
function short(text) {
    return text.length > MAX_SHOWN_LENGTH ? '…' : text;
}
function shown(value) {
    return typeof value === 'string' ? value : value === undefined ? '' : (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_4__/* .writtenText */ .v4)(value);
}
//# sourceMappingURL=grid.js.map

/***/ }),

/***/ 49210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ metaflowHome),
/* harmony export */   U$: () => (/* binding */ checkProfile),
/* harmony export */   Xy: () => (/* binding */ parseMetaflowConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6800);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(54068);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(10361);




/**
 * Parses a configuration.
 * @param where it comes from, for messages, which never quote the text because it may be secret
 * @throws {UsageError}
 */
function parseMetaflowConfig(where, text) {
    let config;
    try {
        config = JSON.parse(text);
    }
    catch {
        throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${where} must be Metaflow's configuration as a JSON object, but it is not JSON (${text.length} characters, not shown here).`);
    }
    if (typeof config !== 'object' || config === null || Array.isArray(config)) {
        throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${where} must be a JSON object like {"METAFLOW_DEFAULT_DATASTORE": "s3"}, got ${Array.isArray(config) ? 'a list' : config === null ? 'null' : `a ${typeof config}`}.`);
    }
    return config;
}
/** A profile is part of a file's name, so it must be valid there. @throws {UsageError} */
function checkProfile(where, profile) {
    if (profile === undefined || /^[\w.-]+$/.test(profile))
        return profile;
    throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${where} must be the name of a profile (letters, digits, "_", "-", "."), got ${(0,_runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .shownValue */ .J)(profile)}.`);
}
/**
 * Writes a configuration, under a profile's name if one is given. What Metaflow keeps in METAFLOW_HOME besides its configuration, the
 * tokens of production deployments and micromamba, stays where it was: Metaflow looks for it in METAFLOW_TOKEN_HOME first.
 * @param directory becomes METAFLOW_HOME, and is removed with its content at the end
 * @param env the environment that Metaflow would otherwise have had
 */
function metaflowHome(directory, config, profile, env) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(directory, { mode: 0o700, recursive: true });
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, profile === undefined ? 'config.json' : `config_${profile}.json`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, JSON.stringify(config), { mode: 0o600, flag: 'wx' });
    return {
        env: {
            METAFLOW_HOME: directory,
            METAFLOW_TOKEN_HOME: env['METAFLOW_TOKEN_HOME'] || env['METAFLOW_HOME'] || '~/.metaflowconfig',
        },
        config,
        [Symbol.dispose]: () => {
            (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .removeOwn */ .LO)(directory);
        },
    };
}
//# sourceMappingURL=metaflow-home.js.map

/***/ }),

/***/ 22816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ plainTag)
/* harmony export */ });
/* harmony import */ var _client_identifiers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(92866);
/* harmony import */ var _outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(70500);
/* harmony import */ var _fitting_name_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3328);



/** 80 bits: nobody finds a second text with the same. */
const DIGEST_CHARACTERS = 20;
/**
 * A tag in which `_` replaces unwanted characters. A changed tag ends with a digest of the original: `release#1` must not pass for the
 * branch `release_1`, nor for any other, as no branch's name contains a colon.
 * @param unwanted a global expression
 */
function plainTag(tag, unwanted) {
    const plain = tag.replace(unwanted, '_');
    if (plain === tag)
        return tag;
    const most = _client_identifiers_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_TAG_LENGTH */ .Ti - DIGEST_CHARACTERS - 1;
    return `${(0,_outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__/* .beginning */ .Ir)(plain, most)}:${(0,_fitting_name_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(tag, DIGEST_CHARACTERS)}`;
}
//# sourceMappingURL=plain-tag.js.map

/***/ }),

/***/ 2934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ directoryNames),
/* harmony export */   LI: () => (/* binding */ optionFromText),
/* harmony export */   MJ: () => (/* binding */ originRun),
/* harmony export */   P2: () => (/* binding */ readOrigin),
/* harmony export */   U0: () => (/* binding */ unknownName),
/* harmony export */   Wi: () => (/* binding */ stepToRerun),
/* harmony export */   ef: () => (/* binding */ parseOrigin),
/* harmony export */   lJ: () => (/* binding */ RETRY_REASONS),
/* harmony export */   mC: () => (/* binding */ parametersOf),
/* harmony export */   mV: () => (/* binding */ groupByName),
/* harmony export */   vz: () => (/* binding */ sourceOf),
/* harmony export */   yX: () => (/* binding */ planSettingsOf),
/* harmony export */   zw: () => (/* binding */ runnerOptions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _client_identifiers_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(92866);
/* harmony import */ var _client_own_value_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4122);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6800);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(54068);
/* harmony import */ var _fitting_name_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3328);
/* harmony import */ var _client_grouped_by_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(48256);






const DEFAULTS = {
    ...{ python: undefined, config: {}, configValues: {}, options: {}, runOptions: {} },
    ...{ maxWorkers: undefined, warmTasks: undefined, timeoutMs: undefined, startTimeoutMs: undefined },
    ...{ retries: 0, retryDelayMs: 0, retryOn: undefined },
    ...{ tagsOnSuccess: undefined, outputArtifacts: [], requireBase: undefined },
};
/** The settings among other members, completed by their defaults. */
function planSettingsOf(given) {
    return Object.fromEntries(Object.entries(DEFAULTS).map(([name, value]) => [name, given[name] ?? value]));
}
/** What a run may be resumed after: its status, or the reason of its failure. */
const RETRY_REASONS = ['failed', 'timeout', 'task-exception', 'task-crashed', 'flow-error'];
/** A plan's parameters. */
function parametersOf({ command }) {
    return command.name === 'run' || command.name === 'trigger' ? command.parameters : {};
}
/** Metaflow's long option names. Anything else could be mistaken for one of the runner's own settings. */
const COMMAND_LINE_NAME = /^[a-z][a-z0-9]*([-_][a-z0-9]+)*$/;
/** Options for which a plan has its own members. */
const OWN_MEMBERS = ['python', 'cwd', 'env', 'profile', 'decospecs', 'config'];
/** The `Runner` settings for a plan. @throws {UsageError} */
function runnerOptions(plan) {
    for (const name of Object.keys(plan.options)) {
        if (!COMMAND_LINE_NAME.test(name) || OWN_MEMBERS.includes(name)) {
            throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .OptionError */ .eR(`"${name}" is not a top-level option of Metaflow's command line.`, {
                ...{ option: name, place: 'top level', value: plan.options[name] },
            });
        }
    }
    const { python, cwd, env, startTimeoutMs, decospecs, warmTasks, config, configValues, options } = plan;
    return {
        ...{ python, cwd, env, startTimeoutMs, decospecs, warmTasks, config, configValues, options },
        showOutput: false,
    };
}
/**
 * The value of an option that was given as text: `true` and `false`, in upper or lower case, are a flag and its negation, and no value
 * means the bare flag.
 */
function optionFromText(text) {
    if (text === undefined || /^true$/i.test(text))
        return true;
    return /^false$/i.test(text) ? false : text;
}
/** Values by name; a repeated name gets a list. */
function groupByName(entries) {
    return Object.fromEntries([...(0,_client_grouped_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupedBy */ .m)(entries, ([name]) => name)].map(([name, group]) => {
        const values = group.map(([, value]) => value);
        return [name, values.length === 1 ? values[0] : values];
    }));
}
/** Parses an origin: a run id, or a run's pathspec (`Flow/123`). @param source what gave it, for errors @throws {UsageError} */
function parseOrigin(source, text) {
    const origin = readOrigin(text);
    if (origin)
        return origin;
    throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${source} must be a run id or a pathspec like SlowFlow/1234, got ${(0,_runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .shownValue */ .J)(text)}.`);
}
/** The run that a text names by its id or pathspec; `undefined` if it names none. */
function readOrigin(origin) {
    const [, flow, runId] = /^(?:([^/]+)\/)?([^/]+)$/u.exec(origin) ?? [];
    const flowName = flow === undefined ? undefined : (0,_client_identifiers_js__WEBPACK_IMPORTED_MODULE_4__/* .pythonName */ .oT)(flow);
    if (!(0,_client_identifiers_js__WEBPACK_IMPORTED_MODULE_4__/* .isIdentifier */ ._5)(runId) || (flow !== undefined && flowName === undefined))
        return undefined;
    return { kind: 'run', runId, ...(flowName === undefined ? {} : { flowName }) };
}
/** What gave the parameter, the flow file or the run to resume that an error is about, if the plan knows it. */
function sourceOf(error, { command, flowGivenBy }) {
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .FlowFileError */ .pJ)
        return flowGivenBy;
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .OptionError */ .eR && error.details.option === 'origin-run-id')
        return command.name === 'resume' ? command.givenBy : undefined;
    if (!(error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ParameterError */ .un) || error.details.isConfig === true)
        return undefined;
    return command.name === 'run' || command.name === 'trigger'
        ? (0,_client_own_value_js__WEBPACK_IMPORTED_MODULE_5__/* .ownValue */ .e)(command.givenBy ?? {}, error.details.parameter)
        : undefined;
}
/** The parameter's name that a run's flow does not have, with where it was given. Each run of a grid reports it, for its own value. */
function unknownName(error, plan) {
    if (!(error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ParameterError */ .un) || error.details.isUnknown !== true)
        return undefined;
    return [plan.flowFile, error.details.parameter, sourceOf(error, plan)].join('\0');
}
/** The datastore's run that a command resumes, if it names one. */
function originRun(command) {
    return command.name === 'resume' && command.from.kind === 'run' ? command.from : undefined;
}
/** The step at which a command resumes, if it names one. */
function stepToRerun(command) {
    if (command.name === 'run')
        return command.resumeFrom?.stepToRerun;
    return command.name === 'resume' ? command.stepToRerun : undefined;
}
/** Names for the plans' directories, in order; "" for a single plan. */
function directoryNames(plans) {
    if (plans.length === 1)
        return [''];
    return plans.map(({ flowFile }, index) => {
        const name = (0,_fitting_name_js__WEBPACK_IMPORTED_MODULE_6__/* .fittingName */ .Rn)(node_path__WEBPACK_IMPORTED_MODULE_0__.basename(flowFile, '.py'));
        return `${String(index + 1).padStart(2, '0')}-${name}`;
    });
}
//# sourceMappingURL=run-plan.js.map

/***/ }),

/***/ 5039:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ RemoteError),
/* harmony export */   o: () => (/* binding */ datastoreError)
/* harmony export */ });
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6695);

/** A datastore or metadata service that Metaflow cannot use; the message says what to do. */
class RemoteError extends _runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RunnerError */ .Rn {
    isFinal;
    isCompleteMessage;
    static {
        this.prototype.name = 'RemoteError';
    }
    constructor(message, 
    /** Whether retrying is useless while the run lasts. */
    isFinal, 
    /** Whether Metaflow's own message adds nothing. */
    isCompleteMessage = false) {
        super(message);
        this.isFinal = isFinal;
        this.isCompleteMessage = isCompleteMessage;
    }
}
/** The errors of S3, Azure and Google storage, and what to do about them. The first match counts. */
const KNOWN = [
    {
        pattern: /NoSuchBucket|bucket does not exist|ContainerNotFound|^\w+ 404 GET /i,
        advice: 'Create it, or correct the datastore root (METAFLOW_DATASTORE_SYSROOT_S3, _AZURE or _GS).',
        isFinal: true,
    },
    {
        pattern: /RequestTimeTooSkewed|clock skew/i,
        advice: "Set this machine's clock: it differs too much from the datastore's.",
        isFinal: true,
    },
    {
        pattern: /Expired|invalid_grant/i,
        advice: 'The credentials have expired. They must last as long as the run: with OIDC, request a longer session.',
        isFinal: true,
        missing: 'session',
    },
    {
        pattern: /NoCredentials|Unable to locate credentials|PartialCredentials|DefaultCredentialsError|(default|service account) credentials|CredentialUnavailable|ClientAuthenticationError|AzureAuthenticationError/i,
        advice: 'The flow has no credentials. Sign in before it starts, or pass them in its environment.',
        isFinal: true,
        missing: 'credentials',
    },
    {
        pattern: /InvalidAccessKeyId|SignatureDoesNotMatch|InvalidToken|AuthenticationFailed/i,
        advice: 'The credentials are wrong, or are those of another account or endpoint.',
        isFinal: true,
    },
    {
        pattern: /No module named|Could not import module/i,
        advice: "Install the datastore's client next to Metaflow: boto3 for S3, google-cloud-storage for Google's, azure-storage-blob and azure-identity for Azure's.",
        isFinal: true,
    },
    {
        pattern: /AccessDenied|Forbidden|\b403\b/i,
        advice: 'The credentials must allow reading, writing and listing below the datastore root.',
        isFinal: false,
    },
    {
        pattern: /EndpointConnection|Could not connect|timed out|Timeout|refused|Name or service not known/i,
        advice: 'It cannot be reached from this machine: check its address, the network and the service.',
        isFinal: false,
    },
];
/** A datastore's error, with advice. @param more the entry's advice, one sentence each */
function datastoreError(kind, type, message, more = {}) {
    const text = message.trim().replace(/\s+/g, ' ') || type;
    const known = KNOWN.find(({ pattern }) => pattern.test(`${type} ${message}`));
    const advice = known && [known.advice, known.missing && more[known.missing]].filter(Boolean).join(' ');
    return new RemoteError([`The datastore (${kind}) cannot be used: ${text}`, advice].join(/[.!?]$/.test(text) ? ' ' : '. ').trim(), known?.isFinal ?? false);
}
//# sourceMappingURL=remote-error.js.map

/***/ }),

/***/ 77533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ RunClaim),
/* harmony export */   s: () => (/* binding */ SharedRunIdError)
/* harmony export */ });
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6695);

/** Two runs have the same id, so each may have overwritten the other's parameters and results. */
class SharedRunIdError extends _runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RunnerError */ .Rn {
    static {
        this.prototype.name = 'SharedRunIdError';
    }
}
/** The runs that execute in this process, by metadata provider and pathspec. */
const claims = new Map();
/**
 * A run's claim to its id. Metaflow's local metadata provider takes the id from the clock, so two runs of a flow that start in the same
 * microsecond get the same one: https://github.com/Netflix/metaflow/issues/1237. Both are stopped then.
 */
class RunClaim {
    #run;
    #key;
    #isShared = false;
    /** Call this as soon as the run has an id. */
    constructor(run) {
        this.#run = run;
        this.#key = `${run.metadata} ${run.pathspec}`;
        const other = claims.get(this.#key);
        if (other) {
            other.#share();
            this.#share();
        }
        else
            claims.set(this.#key, this);
    }
    /** @throws {SharedRunIdError} if another run has had the same id so far */
    requireOwn() {
        if (!this.#isShared)
            return;
        const { pathspec } = this.#run;
        throw new SharedRunIdError(`Another run that started at the same moment also got the id ${pathspec}, so Metaflow mixed the data of both.`);
    }
    #share() {
        this.#isShared = true;
        void this.#run.kill({ graceMs: 0 });
    }
    [Symbol.dispose]() {
        if (claims.get(this.#key) === this)
            claims.delete(this.#key);
    }
}
//# sourceMappingURL=run-claim.js.map

/***/ }),

/***/ 88094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ tagsOf),
/* harmony export */   rL: () => (/* binding */ factsBeforeStart),
/* harmony export */   xS: () => (/* binding */ factsOf),
/* harmony export */   xn: () => (/* binding */ startFailure),
/* harmony export */   yx: () => (/* binding */ requestedTags)
/* harmony export */ });
/* harmony import */ var _redaction_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(80105);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6695);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6800);
/* harmony import */ var _plan_run_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2934);



/** The part of an outcome that is known in advance. */
function factsBeforeStart(plan) {
    const { label, flowFile, command, decospecs } = plan;
    return {
        label,
        flowFile,
        originRunId: (0,_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .originRun */ .MJ)(command)?.runId,
        parameters: (0,_redaction_index_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutSecretValues */ .Pl)((0,_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .parametersOf */ .mC)(plan)),
        tags: tagsOf(plan),
        decospecs,
    };
}
/** The run's tags: the requested ones, and its provenance. */
function tagsOf(plan) {
    const provenance = Object.entries(plan.provenance).map(([name, value]) => `${name}:${value}`);
    return [...requestedTags(plan, plan.command.name), ...provenance];
}
/**
 * The tags that a command of Metaflow would add: those of its command line or, if there are none, those of a variable such as
 * METAFLOW_RUN_TAGS, which Metaflow would ignore if its command line had only the provenance.
 * @param command Metaflow's, e.g. `argo-workflows create`
 */
function requestedTags({ tags, env }, command) {
    if (tags.length > 0)
        return tags;
    const variable = `METAFLOW_${command.toUpperCase().replaceAll(/[- ]/g, '_')}_TAGS`;
    return env[variable]?.split(/\s+/).filter((tag) => tag !== '') ?? [];
}
/** What a started run or task shows of itself, at any time. */
function factsOf(running) {
    const { status, returncode, signal, startedAt, finishedAt, commandLine, stepAwaitingInput } = running;
    const process = {
        status,
        exitCode: returncode,
        signal,
        startedAt,
        finishedAt,
        commandLine,
        stepAwaitingInput,
    };
    if ('run' in running) {
        const { flowName, runId, pathspec, metadata, orchestratorUrl } = running;
        return { flowName, runId, pathspec, metadata, orchestratorUrl, ...process };
    }
    if (!running.attributes)
        return process;
    const { flowName, runId, metadata, stepName, taskId } = running.attributes;
    const pathspec = [flowName, runId, stepName, taskId].join('/');
    return { flowName, runId, pathspec, metadata, stepName, taskId, ...process };
}
/** The part of an outcome that shows why nothing was started. */
function startFailure(error) {
    if (!(error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_2__/* .RunnerError */ .Rn))
        return { status: 'failed', error: asError(error) };
    return {
        status: error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .StartInterruptedError */ .nk ? error.status : 'failed',
        exitCode: error.exit?.code,
        signal: error.exit?.signal,
        commandLine: (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .commandLineNoted */ .q0)(error),
        error,
    };
}
function asError(thrown) {
    return thrown instanceof Error ? thrown : new Error(String(thrown));
}
//# sourceMappingURL=run-facts.js.map

/***/ }),

/***/ 16288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ inSentence),
/* harmony export */   yu: () => (/* binding */ inputName)
/* harmony export */ });
/* unused harmony export flagName */
const inputName = ({ input }) => `Input "${input ?? ''}"`;
const flagName = ({ flag }) => `--${flag ?? ''}`;
/** An option's name within a sentence: "the input …", but "--flag". */
function inSentence(name) {
    return /^[A-Z]/.test(name) ? `the ${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
}
//# sourceMappingURL=option.js.map

/***/ }),

/***/ 92333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HA: () => (/* binding */ defaultOf),
/* harmony export */   lw: () => (/* binding */ OPTIONS),
/* harmony export */   zl: () => (/* binding */ optionRows)
/* harmony export */ });
/* unused harmony export isRepeated */
/** The commands that show a flow's output. */
const SHOW_RUNS = ['run', 'resume', 'spin', 'trigger'];
const MAKE_SUMMARIES = [...SHOW_RUNS, 'check', 'deploy', 'teardown', 'promote'];
/** The same help for several commands. */
const each = (commands, help) => Object.fromEntries(commands.map((command) => [command, help]));
/** @param relative the paths that the directory changes, and the verb */
const directoryHelp = (relative) => `the directory to run in (default: the current one); ${relative} relative to it, and all other files to the current one`;
const LOGS = '; logs are not changed';
const maskHelp = (where, more = '') => `replace the value of this variable with *** in ${where}, as for variables and parameters with secret-looking names${more}`;
/**
 * Every option of the action and the CLI. action.yml, action-types.yml, the tables in docs/reference.md, `--help` and both parsers are
 * generated from it.
 */
const OPTIONS = {
    command: {
        input: 'command',
        kind: 'choice',
        isOfReport: true,
        choices: ['run', 'check', 'deploy', 'trigger', 'teardown', 'promote', 'report'],
        default: 'run',
        description: "`run` runs flows. `check` finds, in seconds and without running a task, problems that would prevent running or deploying them. `deploy` deploys them to a production orchestrator, `trigger` starts a run of a deployed flow and follows it, and `teardown` removes a branch's deployments. `promote` moves a tag from one run to another. `report`, in a job whose `needs` lists the jobs with the runs, writes one summary of all their runs.",
    },
    flow: {
        input: 'flow',
        kind: 'lines',
        commands: ['run', 'resume', 'deploy', 'trigger', 'check'],
        description: 'Flow files to run, check, deploy or trigger, one path per line, relative to `working-directory`. Globs are allowed; a line that starts with `!` excludes files. `deploy` needs it; `run` and `check` need it or `runs`; `trigger` needs it or `deployment-name`.',
    },
    params: {
        input: 'params',
        flag: 'param',
        kind: 'parameters',
        commands: ['run', 'trigger', 'check'],
        value: 'NAME=VALUE',
        description: 'Flow parameters: a YAML or JSON mapping, or `name=value` lines.',
        help: 'a parameter of the flow',
    },
    runs: {
        input: 'runs',
        kind: 'block',
        commands: ['run', 'resume', 'check'],
        description: 'Several runs: a YAML list of objects with `flow`, `params`, `tags`, `decospecs` and `resume`. Each run also uses the inputs of the step; its own `params` take precedence, and its `tags` and `decospecs` are added.',
    },
    grid: {
        input: 'grid',
        flag: 'grid',
        kind: 'grid',
        commands: ['run', 'trigger'],
        value: 'NAME=VALUE,…',
        description: 'A mapping of parameters to lists of values; each combination is a run, e.g. `seed: [1, 2, 3]`.',
        help: 'a run for each value, and for each combination of several grids (NAME=[JSON] for values with commas)',
    },
    maxParallel: {
        input: 'max-parallel',
        flag: 'max-parallel',
        kind: 'count',
        commands: ['run', 'deploy', 'trigger', 'check'],
        value: 'N',
        description: 'How many runs or flows to execute, check or deploy at once, if there are several. Defaults to the number of processors.',
        help: 'how many runs or flows to execute, check or deploy at once (default: the number of processors)',
        helpOf: {
            ...each(['run', 'trigger'], 'how many runs to execute at once (default: the number of processors)'),
            check: 'how many flows to check at once (default: the number of processors)',
            deploy: 'how many flows to deploy at once (default: the number of processors)',
        },
    },
    failFast: {
        input: 'fail-fast',
        flag: 'no-fail-fast',
        kind: 'flag',
        default: 'true',
        commands: ['run', 'deploy', 'trigger'],
        description: 'Whether the first unsuccessful run or deployment cancels the others, as the `fail-fast` of a matrix does.',
        help: 'do not cancel the other runs if one is not successful',
        helpOf: { deploy: 'do not cancel the other deployments if one is not successful' },
    },
    decospecs: {
        input: 'decospecs',
        flag: 'with',
        isMetaflowOption: true,
        isKept: true,
        kind: 'lines',
        commands: ['run', 'resume', 'spin', 'types', 'bundle', 'deploy', 'check'],
        value: 'DECOSPEC',
        description: 'Decorators to attach to every step (`--with`), one per line, e.g. `retry:times=3` or `kubernetes:cpu=2,memory=4000`.',
        help: 'attach a decorator to every step, e.g. retry:times=3',
    },
    tags: {
        input: 'tags',
        flag: 'tag',
        isMetaflowOption: true,
        kind: 'tags',
        commands: ['run', 'resume', 'deploy', 'trigger', 'check', 'promote'],
        value: 'TAG',
        description: 'Tags for the run, one per line, or `a, b` with a comma and a space between them. With `promote`, the tags that move to the run.',
        help: 'tag the run, or all runs of the deployed flows; promote: move the tag to the run',
        helpOf: {
            ...each(['run', 'resume', 'trigger'], 'tag the run'),
            check: 'a tag of the run, or of all runs of the deployed flows',
            deploy: 'tag all runs of the deployed flows',
            promote: 'move this tag to the run',
        },
    },
    tagsOnSuccess: {
        input: 'tags-on-success',
        flag: 'tag-on-success',
        kind: 'tags',
        commands: ['run', 'resume', 'trigger'],
        value: 'TAG',
        description: 'Tags to add to a run when it has ended, if it was successful and no `fail-if` condition, `require-base` or plugin failed it. The format is the same as for `tags`.',
        help: 'tag the run when it has ended, if it was successful and was not failed by --fail-if, --require-base or a plugin',
    },
    run: {
        input: 'run',
        kind: 'text',
        commands: ['promote'],
        description: 'With `command: promote`, the run that gets the tags: its pathspec, e.g. the output `pathspec` of the step that made it.',
    },
    resume: {
        input: 'resume',
        kind: 'text',
        commands: ['run', 'resume'],
        description: '`auto`: an unsuccessful run saves a resume bundle, and a re-run of the job continues from it. Or the run to resume: a run id or pathspec in this datastore, or the URL or id of a workflow run that saved a bundle. If empty, a new run starts.',
    },
    originRunId: {
        flag: 'origin-run-id',
        kind: 'text',
        commands: ['resume'],
        value: 'ID',
        help: "the run to resume: an id or FLOW/ID (default: the flow's latest)",
    },
    bundle: {
        flag: 'bundle',
        kind: 'text',
        commands: ['resume'],
        value: 'FILE',
        help: 'the bundle of the run to resume, e.g. from another machine',
    },
    bundleOnFailure: {
        flag: 'bundle-on-failure',
        kind: 'text',
        commands: ['run', 'resume'],
        value: 'FILE',
        help: 'write a resume bundle to this file if the run is not successful',
    },
    resumeStep: {
        input: 'resume-step',
        flag: 'step',
        kind: 'step',
        commands: ['resume'],
        value: 'STEP',
        description: 'With `resume`, the step to execute again, along with every step after it. Defaults to every step that did not finish.',
        help: 'the step to execute again, along with every step after it (default: every step that did not finish)',
    },
    retries: {
        input: 'retries',
        flag: 'retries',
        kind: 'count-or-none',
        default: '0',
        commands: ['run', 'resume'],
        value: 'N',
        description: 'How many times to resume an unsuccessful run within the step.',
        help: 'how many times to resume an unsuccessful run',
    },
    retryOn: {
        input: 'retry-on',
        flag: 'retry-on',
        kind: 'retry-reasons',
        commands: ['run', 'resume'],
        value: 'REASON',
        description: 'Which unsuccessful runs `retries` resumes, one word per line or with commas between them: `failed`, `timeout`, or a `failure-reason`: `task-exception`, `task-crashed` (killed, out of memory) or `flow-error`. Defaults to all of them.',
        help: 'which unsuccessful runs --retries resumes: failed, timeout, task-exception, task-crashed or flow-error (default: all)',
    },
    retryDelayMs: {
        input: 'retry-delay',
        flag: 'retry-delay',
        kind: 'delay',
        default: '0',
        commands: ['run', 'resume'],
        value: 'SECONDS',
        description: 'Seconds before each retry.',
        help: 'the time before each retry',
    },
    token: {
        input: 'github-token',
        kind: 'text',
        isOfReport: true,
        description: "A token for GitHub's REST API. `resume` needs it, with the permission `actions: read`, to read the bundle of another workflow run; `resume: auto` uses it as one more way to find bundles. `command: report` uses it for records that a re-run cannot read otherwise, and for workflow runs with more than 1000 artifacts. `compare-with: base` uses it, with `actions: read`, to find the records of the base branch's jobs. `comment` and `check-run` need it to write.",
    },
    options: {
        input: 'options',
        flag: 'option',
        isKept: true,
        kind: 'settings',
        commands: ['run', 'resume', 'spin', 'types', 'bundle', 'deploy', 'trigger', 'check'],
        value: 'NAME[=VALUE]',
        description: "Metaflow's top-level options, a mapping from their command-line names, e.g. `pylint: false`. If a flag has no negative form, `false` omits it (`production: false`).",
        help: 'a top-level option of Metaflow, e.g. pylint=false',
    },
    runOptions: {
        input: 'run-options',
        flag: 'run-option',
        kind: 'settings',
        commands: ['run', 'resume', 'spin', 'check'],
        value: 'NAME[=VALUE]',
        description: 'Options of the `run` or `resume` command, a mapping from their command-line names, e.g. `max-num-splits: 500`.',
        help: "an option of Metaflow's command, e.g. max-num-splits=500",
    },
    maxWorkers: {
        input: 'max-workers',
        flag: 'max-workers',
        isMetaflowOption: true,
        kind: 'count',
        commands: ['run', 'resume', 'deploy'],
        value: 'N',
        description: "How many tasks may run at once. Metaflow's default is 16.",
        help: "how many tasks may run at once (default: Metaflow's 16)",
    },
    warmTasks: {
        input: 'warm-tasks',
        flag: 'warm-tasks',
        isKept: true,
        kind: 'flag',
        default: 'false',
        commands: ['run', 'resume'],
        description: 'Starts tasks in a fraction of the time: one process imports Metaflow and the flow, and each task on this machine is forked from it. Code outside the steps then runs once for all tasks of a run; see docs/warm-tasks.md.',
        help: 'fork tasks from one process that has imported Metaflow and the flow, so that they start in a fraction of the time; see docs/warm-tasks.md',
    },
    metaflowConfig: {
        input: 'metaflow-config',
        flag: 'metaflow-config',
        isKept: true,
        kind: 'block',
        value: 'FILE',
        description: "Metaflow's configuration as JSON, usually a secret. It replaces the machine's own. Until the runs have ended, the action keeps it in a file that only this job's user can read.",
        help: "a file with Metaflow's configuration, used instead of this machine's; with --profile, the configuration of that profile",
    },
    profile: {
        input: 'profile',
        flag: 'profile',
        isKept: true,
        kind: 'text',
        value: 'NAME',
        description: "Metaflow's configuration profile (`METAFLOW_PROFILE`). With `metaflow-config`, the profile that it configures.",
        help: "Metaflow's configuration profile",
    },
    env: {
        input: 'env',
        flag: 'env',
        isKept: true,
        kind: 'texts',
        value: 'NAME=VALUE',
        description: "Variables to add to the flow's environment, a mapping.",
        help: "add a variable to the flow's environment",
    },
    python: {
        input: 'python',
        flag: 'python',
        isKept: true,
        kind: 'text',
        value: 'PATH',
        description: 'The Python interpreter, a path or a command on `PATH`. Defaults to `python3`.',
        help: 'the Python interpreter (default: python3)',
    },
    workingDirectory: {
        input: 'working-directory',
        flag: 'cwd',
        isKept: true,
        kind: 'text',
        value: 'DIR',
        description: 'The directory to run in, relative to the workspace.',
        help: directoryHelp('FLOW, --plugin, --config and --requirements are'),
        helpOf: {
            ...each(['spin', 'types', 'deploy', 'check'], directoryHelp('FLOW, --config and --requirements are')),
            bundle: directoryHelp('--config and --requirements are'),
            ...each(['teardown', 'promote', 'status', 'terminate'], directoryHelp('--requirements is')),
        },
    },
    config: {
        input: 'config',
        flag: 'config',
        isMetaflowOption: true,
        kind: 'texts',
        commands: ['run', 'resume', 'spin', 'types', 'bundle', 'deploy', 'trigger', 'check'],
        value: 'NAME=FILE',
        description: 'Config files: a mapping from the name of each Config in the flow to a file, relative to `working-directory`.',
        help: 'a Config from a file',
    },
    configValues: {
        input: 'config-values',
        flag: 'config-value',
        isMetaflowOption: true,
        kind: 'values',
        commands: ['run', 'resume', 'spin', 'types', 'bundle', 'deploy', 'trigger', 'check'],
        value: 'NAME=JSON',
        description: 'Config values: a mapping from the name of each Config in the flow to its value as JSON.',
        help: 'a Config from JSON',
    },
    orchestrator: {
        input: 'orchestrator',
        flag: 'orchestrator',
        kind: 'text',
        commands: ['deploy', 'teardown', 'trigger', 'status', 'terminate', 'check'],
        value: 'WORD',
        description: 'With `command: deploy`, `trigger` or `teardown`, the orchestrator of the deployments: `argo-workflows`, `step-functions`, or the name that a Metaflow extension uses. With `check`, the orchestrator that the flows are meant for, if any. `deploy` and `check` also accept `airflow`.',
        help: 'the orchestrator of the deployments: argo-workflows, step-functions, or the name that an extension uses; deploy and check: also airflow',
        helpOf: {
            ...each(['deploy', 'check'], 'the orchestrator to deploy to: argo-workflows, step-functions, airflow, or the name that an extension uses'),
            ...each(['teardown', 'trigger', 'status', 'terminate'], 'the orchestrator of the deployment: argo-workflows, step-functions, or the name that an extension uses'),
        },
    },
    deploymentName: {
        input: 'deployment-name',
        flag: 'name',
        kind: 'text',
        commands: ['deploy', 'teardown', 'trigger', 'status', 'terminate', 'check'],
        value: 'NAME',
        description: "The name to deploy a single flow under. Defaults to the flow's name. Do not set it for a flow with `@project`, which Metaflow names after its project and branch. With `trigger`, it replaces `flow` and names the deployment to start; with `teardown`, it names the deployment to remove, on any branch.",
        help: "the name of the deployment (deploy: default is the flow's name; teardown: the deployment to remove)",
        helpOf: {
            ...each(['deploy', 'check'], "the name to deploy a single flow under (default: the flow's name)"),
            trigger: 'the deployment to start, in place of FLOW',
            teardown: 'the deployment to remove, on any branch',
            ...each(['status', 'terminate'], "the name of the run's deployment"),
        },
    },
    projectBranch: {
        input: 'project-branch',
        flag: 'project-branch',
        kind: 'text',
        default: 'auto',
        commands: ['deploy', 'teardown', 'trigger', 'check'],
        value: 'BRANCH',
        description: "The branch of Metaflow's `@project`: `auto`, `production`, `none` or a name. `auto` follows git: the repository's default branch is production; every other branch becomes a project branch with the same name, adapted to Metaflow's rules. `none` leaves it to Metaflow, which gives each user a branch. `deploy` and `trigger` use the deployments of this branch, and `teardown` removes them; with `auto`, it never removes production.",
        help: 'the @project branch to deploy to: auto (from the git branch), production, none, or a name',
        helpOf: {
            trigger: 'the @project branch of the deployment: auto (from the git branch), production, none, or a name',
            teardown: 'the @project branch to remove deployments from: auto (from the git branch, but never production), production, none, or a name',
        },
    },
    deployOptions: {
        input: 'deploy-options',
        flag: 'deploy-option',
        kind: 'settings',
        commands: ['deploy'],
        value: 'NAME[=VALUE]',
        description: "Options of Metaflow's `create`, a mapping from their command-line names, e.g. `workflow-timeout: 3600` or `notify-on-error: true`.",
        help: "an option of Metaflow's create, e.g. workflow-timeout=3600",
    },
    authorize: {
        input: 'authorize',
        flag: 'authorize',
        kind: 'text',
        commands: ['deploy', 'teardown', 'trigger', 'terminate'],
        value: 'TOKEN',
        description: 'The production token of a deployment that someone else made. For deployments that this repository made, you need none.',
        help: 'the production token of a deployment that someone else made',
    },
    manifestOnly: {
        input: 'manifest-only',
        flag: 'manifest-only',
        kind: 'flag',
        default: 'false',
        commands: ['deploy'],
        description: 'Uploads the manifests as an artifact, for tools that apply them, and deploys nothing. Metaflow stores the code package in any case.',
        help: 'deploy nothing, but write the manifests to --out',
    },
    wait: {
        input: 'wait',
        flag: 'no-wait',
        kind: 'flag',
        default: 'true',
        commands: ['trigger'],
        description: 'With `command: trigger`, whether to follow the run to its end. With `false`, the step starts the run, sets its id as an output, and ends.',
        help: 'start the run without following it',
    },
    onCancel: {
        input: 'on-cancel',
        flag: 'on-cancel',
        kind: 'choice',
        choices: ['terminate', 'leave'],
        default: 'terminate',
        commands: ['trigger'],
        value: 'WORD',
        description: 'With `command: trigger`, what happens to the run if the job is cancelled or times out: `terminate` ends it on the orchestrator, `leave` lets it continue.',
        help: 'what to do with the run if the command is cancelled or times out: terminate (default) or leave',
    },
    timeoutMs: {
        input: 'timeout-minutes',
        flag: 'timeout',
        kind: 'limit',
        commands: ['run', 'resume', 'spin', 'trigger'],
        value: 'SECONDS',
        description: 'Stops the run after this many minutes, with status `timeout`.',
        help: 'stop the run after this time',
    },
    startTimeoutMs: {
        input: 'start-timeout-minutes',
        flag: 'start-timeout',
        kind: 'limit',
        commands: ['run', 'resume', 'trigger', 'check'],
        value: 'SECONDS',
        description: 'Gives up, with status `timeout`, if the run has no id after this many minutes. Defaults to 60. With `command: check`, it applies to loading each flow, which may take at most one minute.',
        help: 'give up after this time if there is no run id (default: 3600); with check, if a flow has not been loaded (at most 60)',
        helpOf: {
            ...each(['run', 'resume', 'trigger'], 'give up after this time if there is no run id (default: 3600)'),
            check: 'give up after this time if a flow has not been loaded (at most 60)',
        },
    },
    uploadTimeout: {
        input: 'upload-timeout-minutes',
        kind: 'limit',
        isOfReport: true,
        description: 'Stops uploading logs and cards (or, with `command: report`, reading what the jobs uploaded) after this many minutes, so that an unresponsive service does not hold up the job. Defaults to 10.',
    },
    mask: {
        input: 'mask',
        kind: 'block',
        description: 'Values to hide, one per line. The action masks them in the job log and replaces them in everything that it uploads or reports, as it does with the values of variables whose names suggest secrets.',
    },
    maskEnv: {
        flag: 'mask-env',
        isKept: true,
        kind: 'lines',
        value: 'NAME',
        help: maskHelp('--json, outputs.json, summary.md and bundle manifests', LOGS),
        helpOf: {
            ...each(['run', 'resume'], maskHelp('--json, outputs.json, summary.md and bundle manifests', LOGS)),
            ...each(['spin', 'trigger'], maskHelp('--json, outputs.json and summary.md', LOGS)),
            ...each(['check', 'deploy', 'teardown', 'promote'], maskHelp('--json, outputs.json and summary.md')),
            ...each(['status', 'terminate'], maskHelp('--json')),
            types: maskHelp('the declaration'),
            bundle: maskHelp("the bundle's manifest"),
        },
    },
    outputArtifacts: {
        input: 'output-artifacts',
        flag: 'output-artifact',
        kind: 'artifacts',
        commands: ['run', 'resume', 'trigger'],
        value: 'NAME',
        description: "Flow artifacts to set as outputs, one per line or with commas between them, `name` (from the last step) or `step/name`. Read a name that is not ASCII as `outputs['größe']`.",
        help: 'an artifact whose value to write to --json and --out: NAME, from the last step, or STEP/NAME',
    },
    failIf: {
        input: 'fail-if',
        flag: 'fail-if',
        kind: 'conditions',
        commands: ['run', 'resume', 'trigger'],
        value: 'CONDITION',
        description: 'Conditions on artifacts, one per line, e.g. `accuracy < 0.9`, `train/metrics.auc <= 0.8` or `metrics["val/loss"] > 1`. If one holds, the step fails although the run was successful.',
        help: 'count a successful run as failed if this holds, e.g. "accuracy < 0.9"',
    },
    compareWith: {
        input: 'compare-with',
        flag: 'compare-with',
        kind: 'text',
        commands: ['run', 'resume', 'trigger'],
        value: 'RUN',
        description: "A run of the same flow to compare a successful run with: a run id or pathspec; a tag, e.g. `production`, for the newest successful run with that tag; or `base`, for the newest successful run on the branch that the pull request merges into (otherwise on the default branch). The summary shows the `output-artifacts` of both, and `fail-if` can use the base run's artifacts, e.g. `accuracy < base.accuracy - 0.01`. See docs/pull-requests.md.",
        help: 'compare a successful run with another run of its flow: an id, FLOW/ID, or a tag, for the newest successful run with that tag; --fail-if can use artifacts of that run, e.g. "accuracy < base.accuracy - 0.01"',
    },
    requireBase: {
        input: 'require-base',
        flag: 'require-base',
        kind: 'flag',
        default: 'false',
        commands: ['run', 'resume', 'trigger'],
        description: 'Whether a run fails if `compare-with` finds no base run.',
        help: 'count a successful run as failed if --compare-with finds no run',
    },
    plugins: {
        input: 'plugins',
        flag: 'plugin',
        kind: 'lines',
        commands: ['run', 'resume', 'trigger'],
        value: 'FILE',
        description: 'Plugins, one per line: JavaScript modules, relative to the working directory, that follow runs, tasks and the report, and may fail a run. They run with all rights of the action, so name only files that you trust. See docs/plugins.md.',
        help: 'a JavaScript module that follows runs and tasks; see docs/plugins.md',
    },
    logOrder: {
        input: 'log-order',
        kind: 'choice',
        commands: ['run', 'resume', 'trigger'],
        choices: ['auto', 'live', 'grouped'],
        default: 'auto',
        description: "How the log is shown: `live`, line by line; `grouped`, each task's log when the task ends; or `auto`: live for a single run; if there are several, each run's log when that run ends.",
    },
    summary: {
        input: 'summary',
        kind: 'choice',
        isOfReport: true,
        choices: ['always', 'on-failure', 'never'],
        default: 'always',
        description: 'When to write the job summary: `always`, `on-failure` or `never`.',
    },
    summaryTitle: {
        input: 'summary-title',
        kind: 'text',
        isOfReport: true,
        description: 'A heading for the part that the step adds to the job summary.',
    },
    annotations: {
        input: 'annotations',
        kind: 'flag',
        default: 'true',
        description: 'Whether failures become annotations on lines of code. With `false`, they are only in the job log.',
    },
    comment: {
        input: 'comment',
        kind: 'choice',
        isOfReport: true,
        choices: ['never', 'on-failure', 'always'],
        default: 'never',
        description: "When to report the step's result in a comment on the pull request, which later runs edit: `never`, `on-failure` (a success only edits an existing comment), or `always`. Requires `github-token` and the permission `pull-requests: write`. See docs/pull-requests.md.",
    },
    pullRequest: {
        input: 'pull-request',
        kind: 'count',
        isOfReport: true,
        description: 'The number of the pull request for `comment`. Defaults to that of the event (`pull_request`, `pull_request_target`, `pull_request_review`, `issue_comment`, `merge_group`); other events, such as `workflow_dispatch` and `workflow_run`, have none.',
    },
    checkRun: {
        input: 'check-run',
        kind: 'flag',
        isOfReport: true,
        default: 'false',
        description: 'Whether to add a check run to the commit, with the result, a short summary, and more annotations than the ten per level that GitHub shows for a step. Requires `github-token` and the permission `checks: write`.',
    },
    cards: {
        input: 'cards',
        kind: 'flag',
        commands: ['run', 'resume', 'trigger'],
        default: 'true',
        description: "Whether to upload the run's cards as an artifact; `false` removes them from `upload: all`.",
    },
    upload: {
        input: 'upload',
        kind: 'lines',
        commands: ['run', 'resume', 'trigger', 'deploy'],
        default: 'all',
        description: 'What to upload: `all`, `none` (no manifests either), or a list of `logs`, `cards`, `bundle` (what `resume: auto` saves, as an artifact and in the cache) and `report` (what `command: report` reads).',
    },
    retentionDays: {
        input: 'retention-days',
        kind: 'text',
        commands: ['run', 'resume', 'trigger', 'deploy'],
        description: "How many days to keep artifacts, 1 to 400, but no longer than the repository allows. `0`, the default, uses the repository's setting.",
    },
    best: {
        input: 'best',
        kind: 'text',
        commands: ['run', 'resume', 'trigger'],
        isOfReport: true,
        description: 'With `command: report`, which run is the best: `max NAME` or `min NAME`, where NAME is an artifact that the runs list in `output-artifacts`. With `compare-with`, it decides whether a run is better or worse than its base run.',
    },
    needs: {
        input: 'needs',
        kind: 'values',
        commands: [],
        isOfReport: true,
        description: 'With `command: report`, the results of the jobs that this one needs: the expression `toJSON(needs)`. The report then also names jobs that failed although none of their runs did, e.g. before their flows started.',
    },
    junit: {
        input: 'junit',
        flag: 'junit',
        kind: 'text',
        commands: ['run', 'resume', 'trigger', 'check'],
        value: 'FILE',
        description: "A file for a JUnit report with a test case per task, relative to the workspace. If several runs execute the same flow, the name of each test case ends with its run's label.",
        help: 'write a JUnit report with a test case per task (-: to stdout, as for every FILE that is written)',
        helpOf: {
            check: 'write a JUnit report with a test case per flow (-: to stdout, as for every FILE that is written)',
        },
    },
    provenanceTags: {
        input: 'provenance-tags',
        kind: 'flag',
        default: 'true',
        description: 'Whether to tag runs with the repository, commit, ref, event, workflow run, attempt, job, step (with matrix values and `id`), pull request and actor.',
    },
    metaflowVersion: {
        input: 'metaflow-version',
        flag: 'metaflow-version',
        isKept: true,
        kind: 'text',
        value: 'VERSION',
        description: "The Metaflow version to use, installed in an environment of its own: `2.19.38`, a range like `>=2.19,<3`, or `latest`. If empty, the flow uses the interpreter's Metaflow. The environment's `python` and `pip` come first on the flow's PATH.",
        help: 'use this Metaflow, in an environment of its own: 2.19.38, a range, or latest',
    },
    requirements: {
        input: 'requirements',
        flag: 'requirements',
        isKept: true,
        kind: 'lines',
        value: 'FILE',
        description: "Files with the flow's own dependencies, one path per line, relative to `working-directory`: a requirements.txt, a pyproject.toml, or a uv.lock, whose project is installed as `uv run` would. The action installs them in the environment of `metaflow-version`; without that input, the flow uses the Metaflow that these files name, or the interpreter's.",
        help: 'install the dependencies that a requirements.txt, pyproject.toml or uv.lock names, in the environment of --metaflow-version',
    },
    cache: {
        input: 'cache',
        kind: 'choice',
        choices: ['auto', 'off'],
        default: 'auto',
        description: "`auto` keeps the environment of `metaflow-version` and `requirements`, and Metaflow's environments of `@conda` and `@pypi`, in GitHub's cache, so that later jobs need not install them. Only workflows of a `push` to a branch, `pull_request`, `merge_group`, `schedule` and `workflow_dispatch` use it. `off` never uses the cache.",
    },
    id: {
        input: 'id',
        kind: 'text',
        isOfReport: true,
        description: "Distinguishes jobs that look the same, in artifacts, the cache and reports. In a reusable workflow that is called several times, set it to one of that workflow's inputs.",
    },
    matrix: {
        input: 'matrix',
        kind: 'block',
        isOfReport: true,
        default: '${{ toJSON(matrix) }}',
        description: 'Not for users. The matrix of the job, which makes artifact names unique.',
    },
    events: {
        flag: 'events',
        kind: 'text',
        commands: ['run', 'resume', 'trigger'],
        value: 'FILE',
        help: 'write the events of runs and their tasks as JSON lines, while they execute',
    },
    json: {
        flag: 'json',
        kind: 'text',
        commands: [...MAKE_SUMMARIES, 'status', 'terminate'],
        value: 'FILE',
        help: 'write the details as JSON; those of a run once it has an id, and again when it ends',
        helpOf: each(['check', 'deploy', 'teardown', 'promote', 'status', 'terminate'], 'write the details as JSON'),
    },
    out: {
        flag: 'out',
        kind: 'text',
        commands: MAKE_SUMMARIES,
        value: 'DIR',
        help: 'write outputs.json and summary.md to this directory, and for a run stdout.log, stderr.log and cards/',
        helpOf: each(['check', 'deploy', 'teardown', 'promote'], 'write outputs.json and summary.md to this directory'),
    },
    output: {
        flag: 'output',
        short: 'o',
        kind: 'text',
        commands: ['types', 'bundle'],
        value: 'FILE',
        help: 'the file to write, - for stdout (types: default is the flow file, with .d.ts in place of .py)',
        helpOf: {
            types: 'the file to write, - for stdout (default: the flow file, with .d.ts in place of .py)',
            bundle: 'the file to write, - for stdout',
        },
    },
    quiet: {
        flag: 'quiet',
        kind: 'flag',
        commands: SHOW_RUNS,
        help: "do not show the flow's output",
    },
    verbose: {
        flag: 'verbose',
        kind: 'flag',
        commands: SHOW_RUNS,
        help: "also print Metaflow's command line and version, the directory, the interpreter, where the logs are, and how long each phase took",
    },
    plain: {
        flag: 'plain',
        kind: 'flag',
        commands: SHOW_RUNS,
        help: 'print plain lines without colours, even on a terminal, instead of a live view (as NO_COLOR and TERM=dumb do)',
    },
};
/** The rows with their names, in their common type. */
const optionRows = Object.entries(OPTIONS);
/** The option's default, if it is a text that we can read. */
function defaultOf(option) {
    return option.default?.startsWith('${{') === true ? undefined : option.default;
}
/** Kinds whose flags may be repeated. */
const REPEATED = [
    ...['lines', 'tags', 'artifacts', 'conditions', 'texts', 'parameters', 'values', 'settings'],
    'grid',
];
/** Whether the command accepts the flag several times. */
function isRepeated({ kind }) {
    return REPEATED.includes(kind);
}
//# sourceMappingURL=table.js.map

/***/ }),

/***/ 70500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ir: () => (/* binding */ beginning),
/* harmony export */   Mg: () => (/* binding */ withoutMiddle),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   l6: () => (/* binding */ MAX_LINE_LENGTH),
/* harmony export */   vZ: () => (/* binding */ withBoundedLines)
/* harmony export */ });
/** How many bytes of a message are shown where a line is meant: a flow, a plugin or an orchestrator may send any amount. */
const MAX_LINE_LENGTH = 4000;
/** The beginning of a text, limited to a number of UTF-8 bytes; `…` marks an omission. Cuts no character in half. */
function bounded(text, maxBytes) {
    // A UTF-16 unit takes at most three bytes.
    if (text.length * 3 <= maxBytes || Buffer.byteLength(text) <= maxBytes)
        return text;
    return `${firstBytes(text, maxBytes - MARK.length)}…`;
}
/** The beginning of a text, limited to a number of UTF-16 units. Cuts no character in half. */
function beginning(text, longest) {
    return whole(text.slice(0, longest));
}
/** The beginning and the end of a text: a traceback has its frames in one and its exception in the other. */
function withoutMiddle(text, longest) {
    if (text.length <= longest)
        return text;
    const half = Math.floor(longest / 2);
    return `${whole(text.slice(0, half))}…\n…${whole(text.slice(-half))}`;
}
/** Limits each line of a text to a number of bytes. */
function withBoundedLines(text, maxBytes) {
    return text
        .split('\n')
        .map((line) => bounded(line, maxBytes))
        .join('\n');
}
const MARK = Buffer.from('…');
function firstBytes(text, maxBytes) {
    const bytes = Buffer.from(text.slice(0, maxBytes));
    let end = Math.min(bytes.length, maxBytes);
    while (end > 0 && end < bytes.length && ((bytes[end] ?? 0) & 0xc0) === 0x80)
        end -= 1;
    return whole(bytes.toString('utf8', 0, end).replace(/\ufffd$/, ''));
}
/** Removes halves of surrogate pairs from both ends. */
function whole(text) {
    return text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}
//# sourceMappingURL=bounded-text.js.map

/***/ }),

/***/ 60329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ jsonValue),
/* harmony export */   JE: () => (/* binding */ restoreNumbers),
/* harmony export */   RO: () => (/* binding */ jsonValues),
/* harmony export */   qP: () => (/* binding */ numbersAsText),
/* harmony export */   s$: () => (/* binding */ jsonText)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(32375);
/* harmony import */ var _client_own_value_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4122);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76195);



/** Values are cut beyond this depth, and beyond this number of parts: a few bytes of a pickle can represent more than fits into memory. */
const DEEPEST = 50;
const MAX_PARTS = 50_000;
/** For all texts of a value together; a text longer than what is left is replaced by its length, not cut. */
const MAX_CHARACTERS = 4 * 1024 * 1024;
/** Longer integers take too long to convert to decimal. */
const MAX_INTEGER = 2n ** 20000n;
const MAX_DIGITS = String(MAX_INTEGER).length + 1;
/**
 * An artifact's value as JSON: integers beyond 2^53, NaN and infinities become text, sets become arrays, dictionary
 * keys become text, bytes become their length, and objects of other classes become their name. If two keys of a
 * dictionary are the same as text, such as 1 and "1", the dictionary becomes a list of key-value pairs.
 */
function jsonValue(value) {
    return converted(value, 0, { parts: MAX_PARTS, characters: MAX_CHARACTERS });
}
/** Converts each of several values, because a report shows no more of them, and iterates over them more than once. */
function jsonValues(values) {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, jsonValue(value)]));
}
/** More of them are not worth their space: nobody compares that many. */
const MAX_NUMBER_PATHS = 1000;
/** The numbers among values for which their JSON has a text: those that are not finite, and integers beyond 2^53. */
function numbersAsText(values) {
    const paths = [];
    for (const [name, value] of Object.entries(values))
        converted(value, 0, { parts: MAX_PARTS, characters: MAX_CHARACTERS, paths }, { key: name });
    return paths;
}
/**
 * Puts numbers back in place of their texts. A path that leads to anything else has no effect.
 * @param values are changed
 * @param paths anyone may have written them; no more are followed than `numbersAsText` writes
 */
function restoreNumbers(values, paths) {
    for (const path of paths.slice(0, MAX_NUMBER_PATHS)) {
        const last = String(path.at(-1));
        const container = path.slice(0, -1).reduce((value, key) => memberOf(value, key), values);
        const text = memberOf(container, last);
        const number = typeof text === 'string' ? numberIn(text) : undefined;
        if (number !== undefined)
            container[last] = number;
    }
}
function memberOf(container, key) {
    const isContainer = typeof container === 'object' && container !== null;
    return isContainer ? (0,_client_own_value_js__WEBPACK_IMPORTED_MODULE_0__/* .ownValue */ .e)(container, String(key)) : undefined;
}
/** The number that a text in JSON stands for. */
function numberIn(text) {
    if (/^(?:NaN|-?Infinity)$/.test(text))
        return Number(text);
    return /^-?\d+$/.test(text) && text.length <= MAX_DIGITS ? BigInt(text) : undefined;
}
function noteNumber({ paths }, place) {
    if (!paths || paths.length === MAX_NUMBER_PATHS)
        return;
    const keys = [];
    for (let at = place; at; at = at.within)
        keys.unshift(at.key);
    if (keys.length > 0)
        paths.push(keys);
}
function converted(value, depth, budget, place) {
    budget.parts -= 1;
    if (budget.parts < 0)
        return '…';
    switch (typeof value) {
        case 'string':
            return textWithin(budget, value);
        case 'boolean':
            return value;
        case 'number':
            if (Number.isFinite(value))
                return value;
            noteNumber(budget, place);
            return String(value);
        case 'bigint':
            noteNumber(budget, place);
            return integerText(budget, value);
        case 'object':
            return value === null ? null : jsonObject(value, depth, budget, place);
        default:
            return null;
    }
}
function textWithin(budget, text) {
    if (text.length > budget.characters)
        return `<text of ${text.length} characters>`;
    budget.characters -= text.length;
    return text;
}
/**
 * A longer integer is replaced by its length. Finding its digits takes time, whether they are then shown or not, so they
 * count against the budget in any case.
 */
function integerText(budget, value) {
    if (budget.characters <= 0)
        return '<integer>';
    if (value < MAX_INTEGER && value > -MAX_INTEGER) {
        const text = String(value);
        budget.characters -= text.length;
        return text;
    }
    const digits = value.toString(16).length;
    budget.characters -= digits;
    return `<integer of about ${digits * 4} bits>`;
}
function jsonObject(value, depth, budget, place) {
    if (value instanceof _client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PythonObject */ .OM)
        return textWithin(budget, value.toString());
    if (value instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_2__/* .WrittenScalar */ .iI)
        return converted(value.value, depth, budget, place);
    if (value instanceof Uint8Array)
        return `<${value.length} bytes>`;
    if (depth === DEEPEST)
        return '…';
    const inner = (item, key) => converted(item, depth + 1, budget, place && { within: place, key });
    if (Array.isArray(value) || value instanceof Set) {
        const items = [];
        for (const item of value) {
            items.push(inner(item, items.length));
            if (budget.parts < 0)
                break;
        }
        return items;
    }
    const pairs = [];
    const entries = value instanceof Map ? value.entries() : Object.entries(value);
    for (const [key, item] of entries) {
        const shown = typeof key === 'string' ? textWithin(budget, key) : converted(key, depth + 1, budget);
        pairs.push([shown, inner(item, keyText(shown))]);
        if (budget.parts < 0)
            break;
    }
    return objectOrPairs(pairs);
}
/** JSON's keys are always strings, so other keys are written as JSON. */
function keyText(key) {
    return typeof key === 'string' ? key : JSON.stringify(key);
}
function objectOrPairs(pairs) {
    const members = pairs.map(([key, item]) => [keyText(key), item]);
    const hasAll = new Set(members.map(([name]) => name)).size === pairs.length;
    return hasAll ? Object.fromEntries(members) : pairs;
}
let mark;
/** Stands for -0.0 in a text. Created when it is first needed: loading `crypto` would delay the start of a run. */
const negativeZero = () => (mark ??= `-0.0 ${crypto.randomUUID()}`);
/** Like JSON.stringify, which would write -0.0 as 0. */
function jsonText(value, indentation) {
    const marked = (_, item) => (Object.is(item, -0) ? negativeZero() : item);
    const text = JSON.stringify(value, marked, indentation);
    return mark === undefined ? text : text.replaceAll(`"${mark}"`, '-0.0');
}
//# sourceMappingURL=json-value.js.map

/***/ }),

/***/ 5558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  zz: () => (/* binding */ dictionary),
  __: () => (/* binding */ each),
  z3: () => (/* binding */ error),
  OA: () => (/* binding */ fields),
  AS: () => (/* binding */ item),
  LP: () => (/* binding */ kept),
  UU: () => (/* binding */ redaction_rules_name),
  KT: () => (/* binding */ named),
  Dy: () => (/* binding */ names),
  Xd: () => (/* binding */ orNull),
  lS: () => (/* binding */ pathspec),
  Qq: () => (/* binding */ redaction_rules_text),
  Te: () => (/* binding */ texts),
  Uq: () => (/* binding */ value)
});

// EXTERNAL MODULE: ./build/client/identifiers.js
var identifiers = __nccwpck_require__(92866);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(57975);
// EXTERNAL MODULE: ./build/outcome/json-value.js
var json_value = __nccwpck_require__(60329);
;// CONCATENATED MODULE: ./build/outcome/redacted/redacted-value.js


/** Reports only show the ends of longer texts; another pass over all their lines would take seconds. */
const MAX_FOLDED_LENGTH = 1024 * 1024;
/**
 * A text without secrets, both as it is and as reports show it: without colours, and on one line. A text whose secrets
 * are visible only in such a form is replaced by that form.
 */
function redactedText(text, redactor) {
    const redacted = redactor.text(text);
    for (const form of shownForms(redacted)) {
        const more = redactor.text(form);
        if (more !== form)
            return more;
    }
    return redacted;
}
/** Each sequence that is stripped begins with one of these. */
// eslint-disable-next-line no-control-regex -- These are what it looks for.
const CONTROL = /[\u001b\u009b]/;
function shownForms(text) {
    // Most texts have none, and looking for one is much faster.
    const plain = CONTROL.test(text) ? (0,external_node_util_.stripVTControlCharacters)(text) : text;
    const isFolded = plain.includes('\n') && plain.length <= MAX_FOLDED_LENGTH;
    return [...(plain === text ? [] : [plain]), ...(isFolded ? [plain.replace(/\s+/g, ' ')] : [])];
}
/** How many characters of a foreach item's text Metaflow keeps. */
const ITEM_LENGTH = 30;
/**
 * A place in a foreach, like `item=text`, without secrets. Metaflow has shortened the text: it cuts off the end, and
 * replaces the middle of texts in a list by dots. That may leave the beginning of a secret, and its end after the dots,
 * which cannot be distinguished from other text.
 */
function redactedItem(item, redactor) {
    const redacted = redactedText(item, redactor);
    const isCutOff = item.length - (item.indexOf('=') + 1) >= ITEM_LENGTH;
    const ends = [...redacted.matchAll(/\.\.\./g)].map(({ index }) => index);
    for (const end of isCutOff ? [...ends, redacted.length] : ends) {
        const before = redacted.slice(0, end);
        const shown = redactor.cutText(before);
        if (shown !== before)
            return shown;
    }
    return redacted;
}
/**
 * A flow's value without secrets in its texts and keys, including those that only its JSON contains: an object becomes
 * the name of its class.
 */
function redactedValue(value, redactor) {
    if (typeof value === 'string')
        return redactedText(value, redactor);
    const redacted = redactor.value(value);
    if (typeof redacted !== 'object' || redacted === null)
        return redacted;
    const json = (0,json_value/* jsonValue */.IL)(redacted);
    const more = redactor.value(json);
    return (0,external_node_util_.isDeepStrictEqual)(json, more) ? redacted : more;
}
/** Redacts only the values: the names are how others find them. */
function redactedValues(values, redactor) {
    const redacted = Object.entries(values).map(([name, value]) => [
        name,
        redactedValue(value, redactor),
    ]);
    return Object.fromEntries(redacted);
}
//# sourceMappingURL=redacted-value.js.map
;// CONCATENATED MODULE: ./build/outcome/redacted/redaction-rules.js


/** For what we wrote or counted ourselves, or what identifies the run. */
const kept = (value) => value;
const redaction_rules_text = redactedText;
const texts = (all, redactor) => all.map((one) => redaction_rules_text(one, redactor));
const item = redactedItem;
/** For the name of a step, or the id of a task, by which later steps find it. Anything that is not such a name is redacted as text. */
const redaction_rules_name = (one, redactor) => ((0,identifiers/* isIdentifier */._5)(one) ? one : redaction_rules_text(one, redactor));
const pathspec = (one, redactor) => ((0,identifiers/* isPathspec */.hA)(one) ? one : redaction_rules_text(one, redactor));
const names = (all, redactor) => all.map((one) => redaction_rules_name(one, redactor));
/** For anything that a flow or its caller wrote. */
const value = redactedValue;
/** For one of their dictionaries, whose keys are also their texts. */
function dictionary(values, redactor) {
    const keyed = redactor.value(values);
    return redactedValues(keyed, redactor);
}
/** For values by names that others know, such as outputs. */
function named(values, redactor) {
    return redactedValues(values, redactor);
}
/** The same class of error, with redacted texts. */
const error = (one, redactor) => redactor.value(one);
/** For one of our objects: keeps its keys, and applies each field's rule. A field without a rule is redacted as a whole. */
function fields(rules) {
    const all = new Map(Object.entries(rules));
    return (object, redactor) => Object.fromEntries(Object.entries(object).map(([field, item]) => [
        field,
        item === undefined ? item : (all.get(field) ?? value)(item, redactor),
    ]));
}
function each(rule) {
    return (items, redactor) => items.map((item) => rule(item, redactor));
}
function orNull(rule) {
    return (item, redactor) => (item === null ? null : rule(item, redactor));
}
//# sourceMappingURL=redaction-rules.js.map

/***/ }),

/***/ 55205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  p: () => (/* binding */ Redactor)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __nccwpck_require__(57075);
;// CONCATENATED MODULE: ./build/redaction/joined-lines.js
/** `base64` and similar tools break lines; none makes them shorter than this. */
const MIN_LINE_LENGTH = 16;
/** Within how many bytes Metaflow's prefix of a task's line ends, with a bracket and a space. */
const MAX_MARK_LENGTH = 200;
const [TAB, NEWLINE, RETURN, SPACE, BACKSLASH, BRACKET, LETTER_N, LETTER_R] = [
    9, 10, 13, 32, 92, 93, 110, 114,
];
/**
 * Finds patterns that are broken into lines of any width, as base64 is: it skips line ends, including an escaped `\n`,
 * and the indent or Metaflow's prefix after them, as if they were not there. Only active while a pattern may extend
 * over the end of a line.
 */
class JoinedLines {
    #automaton;
    #mode = 'idle';
    #state = 0;
    /** Start and end of skipped parts within a possible match; positions count from the beginning of the text. */
    #skipped = [];
    #lineStart = 0;
    /** Bytes of the pattern since the last line break. */
    #since = 0;
    /** The state and the beginning of a possible match at the last line break, as long as Metaflow's prefix may follow. */
    #atBreak;
    #previous = 0;
    constructor(automaton) {
        this.#automaton = automaton;
    }
    /**
     * @param breaks possible line ends, and the automaton's state before each
     * @param position the first byte's position
     */
    read(bytes, position, breaks, onMatch) {
        let next = 0;
        for (let index = 0; index < bytes.length; index += 1) {
            if (this.#mode === 'idle') {
                while (next < breaks.length && breaks[next] < index)
                    next += 2;
                if (next >= breaks.length)
                    return;
                index = breaks[next];
                this.#begin(bytes[index], position + index, breaks[next + 1]);
            }
            else
                this.#step(bytes[index], position + index, onMatch);
            this.#previous = bytes[index];
        }
    }
    /** Where a match may begin; `undefined` if none can have begun earlier than the automaton itself knows. */
    get begin() {
        return this.#mode === 'idle' ? undefined : this.#earliest;
    }
    #earliest = 0;
    #begin(byte, at, state) {
        const length = at - this.#lineStart;
        if (byte !== BACKSLASH)
            this.#lineStart = at + 1;
        if (state === 0 || length < MIN_LINE_LENGTH)
            return;
        this.#state = state;
        this.#skipped = [];
        this.#since = length;
        this.#break(byte, at);
    }
    #break(byte, at) {
        const begin = this.#startOf(at, this.#automaton.depth[this.#state]);
        this.#skipped = this.#skipped.filter(({ end }) => end > begin);
        this.#skipped.push({ start: at, end: at + 1 });
        this.#atBreak = { state: this.#state, begin };
        this.#earliest = begin;
        this.#mode = byte === BACKSLASH ? 'escape' : 'break';
        if (byte !== BACKSLASH)
            this.#lineStart = at + 1;
    }
    #step(byte, at, onMatch) {
        const skipped = this.#skipped.at(-1);
        if (this.#mode === 'escape') {
            if (byte === LETTER_N || byte === LETTER_R) {
                this.#mode = 'break';
                this.#lineStart = at + 1;
            }
            else if (byte !== BACKSLASH)
                this.#stop();
            skipped.end = at + 1;
            return;
        }
        if (this.#mode === 'break') {
            if (byte === NEWLINE || byte === RETURN || byte === SPACE || byte === TAB || byte === BACKSLASH) {
                if (byte === BACKSLASH)
                    this.#mode = 'escape';
                if (byte === NEWLINE || byte === RETURN)
                    this.#lineStart = at + 1;
                skipped.end = at + 1;
                return;
            }
            this.#mode = 'line';
            this.#since = 0;
        }
        else if (byte === NEWLINE || byte === RETURN || byte === BACKSLASH) {
            if (this.#since < MIN_LINE_LENGTH) {
                if (byte !== BACKSLASH)
                    this.#lineStart = at + 1;
                this.#stop();
            }
            else
                this.#break(byte, at);
            return;
        }
        this.#advance(byte, at, onMatch);
    }
    #advance(byte, at, onMatch) {
        const { depth, breakableLength } = this.#automaton;
        this.#state = this.#automaton.next(this.#state, byte);
        this.#since += 1;
        const length = breakableLength[this.#state];
        if (length > this.#since)
            onMatch(this.#startOf(at + 1, length), at + 1);
        if (this.#atBreak && byte === SPACE && this.#previous === BRACKET) {
            this.#state = this.#atBreak.state;
            this.#skipped.at(-1).end = at + 1;
            this.#atBreak = undefined;
            this.#since = 0;
            return;
        }
        if (this.#since > MAX_MARK_LENGTH)
            this.#atBreak = undefined;
        const isJoined = depth[this.#state] > this.#since;
        if (!isJoined && !this.#atBreak)
            this.#stop();
    }
    #stop() {
        this.#mode = 'idle';
        this.#atBreak = undefined;
    }
    /** Where a match of this many bytes that ends before `end` begins, not counting skipped parts. */
    #startOf(end, length) {
        let [at, left] = [end, length];
        for (let index = this.#skipped.length - 1; index >= 0; index -= 1) {
            const skip = this.#skipped[index];
            if (left <= at - skip.end)
                break;
            left -= at - skip.end;
            at = skip.start;
        }
        return at - left;
    }
}
//# sourceMappingURL=joined-lines.js.map
;// CONCATENATED MODULE: ./build/redaction/pattern-automaton.js
/**
 * Finds many byte patterns at once in one pass over the text, using Aho and Corasick's algorithm: each state is the
 * beginning of a pattern, and its children are the beginnings that are one byte longer. If no child matches, the search
 * continues with the longest other pattern that may have begun. Takes 25 bytes of memory per byte of the patterns.
 */
class PatternAutomaton {
    /** Length in bytes of the longest pattern that ends in a state; 0 if none does. */
    matchLength;
    /** The same for patterns that may be broken into lines. */
    breakableLength;
    /** By state: how many of the last bytes read may be the beginning of a pattern. */
    depth;
    /** The children of the root, where nearly every byte is read; other states have a linked list of children by byte. */
    #first = new Uint32Array(256);
    #child;
    #sibling;
    #byte;
    #fallback;
    /** @param breakable those of the patterns that may be broken into lines */
    constructor(patterns, breakable = []) {
        const maxStates = 1 + patterns.reduce((total, { length }) => total + length, 0);
        this.breakableLength = new Uint32Array(maxStates);
        this.matchLength = new Uint32Array(maxStates);
        this.depth = new Uint32Array(maxStates);
        this.#child = new Uint32Array(maxStates);
        this.#sibling = new Uint32Array(maxStates);
        this.#byte = new Uint8Array(maxStates);
        this.#fallback = new Uint32Array(maxStates);
        const states = this.#plant(patterns);
        for (const pattern of breakable)
            this.breakableLength[this.#stateOf(pattern)] = pattern.length;
        this.#link(states);
    }
    /**
     * Reads on from a state. Calls `onMatch` where a pattern ends, with the index after it and the longest such pattern's
     * length, and `onBreak` where a line may end, with the index and the state before it.
     */
    read(bytes, state, onMatch, onBreak) {
        const [first, matchLength] = [this.#first, this.matchLength];
        let at = state;
        for (let index = 0; index < bytes.length; index += 1) {
            const byte = bytes[index];
            // A newline, a carriage return, or the backslash of an escaped one.
            if (onBreak && (byte === 10 || byte === 13 || byte === 92))
                onBreak(index, at);
            at = at === 0 ? first[byte] : this.next(at, byte);
            if (at === 0)
                continue;
            const length = matchLength[at];
            if (length > 0)
                onMatch(index + 1, length);
        }
        return at;
    }
    /** The state after one more byte. */
    next(state, byte) {
        for (let at = state; at !== 0; at = this.#fallback[at]) {
            const child = this.#childOf(at, byte);
            if (child !== 0)
                return child;
        }
        return this.#first[byte];
    }
    #childOf(state, byte) {
        let child = this.#child[state];
        while (child !== 0 && this.#byte[child] !== byte)
            child = this.#sibling[child];
        return child;
    }
    /** Builds the tree of all patterns; returns the number of its states. */
    #plant(patterns) {
        let states = 1;
        for (const pattern of patterns) {
            let state = 0;
            for (const byte of pattern) {
                let child = state === 0 ? this.#first[byte] : this.#childOf(state, byte);
                if (child === 0) {
                    child = states;
                    states += 1;
                    this.#byte[child] = byte;
                    this.depth[child] = this.depth[state] + 1;
                    if (state === 0)
                        this.#first[byte] = child;
                    else {
                        this.#sibling[child] = this.#child[state];
                        this.#child[state] = child;
                    }
                }
                state = child;
            }
            this.matchLength[state] = pattern.length;
        }
        return states;
    }
    #stateOf(pattern) {
        let state = 0;
        for (const byte of pattern)
            state = state === 0 ? this.#first[byte] : this.#childOf(state, byte);
        return state;
    }
    /** Finds, level by level, the state to continue with where a pattern does not match. */
    #link(states) {
        const order = new Uint32Array(states);
        let known = 0;
        for (const child of this.#first)
            if (child !== 0)
                order[known++] = child;
        for (let next = 0; next < known; next += 1) {
            const state = order[next];
            const back = this.#fallback[state];
            for (const lengths of [this.matchLength, this.breakableLength])
                if (lengths[state] === 0)
                    lengths[state] = lengths[back];
            for (let child = this.#child[state]; child !== 0; child = this.#sibling[child]) {
                this.#fallback[child] = this.next(back, this.#byte[child]);
                order[known++] = child;
            }
        }
    }
}
//# sourceMappingURL=pattern-automaton.js.map
// EXTERNAL MODULE: ./build/redaction/secret-forms.js
var secret_forms = __nccwpck_require__(60806);
// EXTERNAL MODULE: ./build/redaction/secret-values.js + 3 modules
var secret_values = __nccwpck_require__(80105);
;// CONCATENATED MODULE: ./build/redaction/redactor.js






/** In characters: longer texts are redacted once per value. */
const LONG = 1000;
/** Anything deeper in a value is not shown. */
const DEEPEST = 100;
const REPLACEMENT_BYTES = Buffer.from(secret_values/* REPLACEMENT */.x9);
/**
 * Replaces secrets with `***`, in all forms that `formsOf` returns, wherever they are and however the text is divided.
 * Takes time in proportion to the text, and memory in proportion to the secrets.
 *
 * @example new Redactor(secretValues(process.env)).text('token is t0p-s3cret')
 */
class Redactor {
    #secrets;
    /** Those that are integers. Converting a value of thousands of digits to text takes too long to do it for each. */
    #integers;
    #withheld = new Set();
    #cache;
    /** @param secrets as `secretValues` returns them; order and repetitions do not matter */
    constructor(secrets) {
        this.#secrets = new Set(secrets);
        this.#integers = new Set(integersOf(this.#secrets));
    }
    /** All secrets that it replaces. */
    get secrets() {
        return [...this.#secrets];
    }
    /** The directories of the files that it withholds. */
    get withheld() {
        return [...this.#withheld];
    }
    /** From now on, no file that is directly in this directory may be shown: it may contain secrets that are not known. */
    withhold(directory) {
        this.#withheld.add(external_node_path_.resolve(directory));
    }
    /** Whether a file may not be shown at all. */
    withholds(file) {
        return this.#withheld.has(external_node_path_.dirname(external_node_path_.resolve(file)));
    }
    /** Replaces more secrets from now on; returns the ones it did not know yet. Existing streams do not learn them. */
    learn(secrets) {
        const added = [...new Set(secrets)].filter((secret) => !this.#secrets.has(secret));
        for (const secret of added)
            this.#secrets.add(secret);
        for (const integer of integersOf(added))
            this.#integers.add(integer);
        if (added.length > 0)
            this.#cache = undefined;
        return added;
    }
    text(text) {
        if (text === undefined)
            return undefined;
        const bytes = Buffer.from(text);
        const redacted = this.#whole(bytes);
        return redacted === bytes ? text : redacted.toString();
    }
    /** The same for a text that someone else may have cut: its end may be the beginning of a secret. */
    cutText(text) {
        return this.#whole(Buffer.from(text), true).toString();
    }
    /**
     * A copy of a value without secrets in its texts and keys: goes through lists, sets, maps, plain objects and errors.
     * Also replaces a number that is a secret.
     */
    value(value) {
        return this.#automaton ? this.#value(value, new Map(), 0) : value;
    }
    /** Whether bytes that arrive in pieces contain a secret. */
    async isIn(pieces) {
        const automaton = this.#automaton;
        if (!automaton)
            return false;
        const search = new Search(automaton);
        for await (const bytes of pieces)
            if (search.read(bytes).length > 0)
                return true;
        return false;
    }
    /** The same for bytes that arrive in pieces: a stream for a log to pass through in a `pipeline`. */
    stream() {
        const redaction = this.#begin();
        return new external_node_stream_.Transform({
            transform(bytes, _encoding, done) {
                done(null, redaction ? redaction.push(bytes) : bytes);
            },
            flush(done) {
                done(null, redaction?.end());
            },
        });
    }
    #begin() {
        return this.#automaton && new Redaction(this.#automaton);
    }
    /** Built on first use, because a flow's start should not wait for it. */
    get #automaton() {
        this.#cache ??= { automaton: automatonOf(this.#secrets) };
        return this.#cache.automaton;
    }
    #whole(bytes, isCut = false) {
        const redaction = this.#begin();
        if (!redaction)
            return bytes;
        const redacted = Buffer.concat([redaction.push(bytes), redaction.end(isCut)]);
        return redaction.hasReplaced ? redacted : bytes;
    }
    /** Objects that occur several times, or contain themselves, do the same in the copy. */
    #value(value, copies, depth) {
        if (typeof value === 'string')
            return this.#textOnce(value, copies);
        if (typeof value === 'number')
            return this.#secrets.has(String(value)) ? secret_values/* REPLACEMENT */.x9 : value;
        if (typeof value === 'bigint')
            return this.#integers.has(value) ? secret_values/* REPLACEMENT */.x9 : value;
        if (value instanceof Error)
            return this.#error(value);
        if (typeof value !== 'object' || value === null || !isContainer(value))
            return value;
        if (copies.has(value))
            return copies.get(value);
        if (depth === DEEPEST)
            return '…';
        const inner = (item) => this.#value(item, copies, depth + 1);
        return this.#container(value, inner, (copy) => copies.set(value, copy));
    }
    /** A few bytes of a pickle may repeat a long text. */
    #textOnce(text, copies) {
        if (text.length <= LONG)
            return this.text(text);
        const redacted = copies.get(text) ?? this.text(text);
        copies.set(text, redacted);
        return redacted;
    }
    #container(value, inner, made) {
        if (Array.isArray(value)) {
            const list = [];
            made(list);
            for (const item of value)
                list.push(inner(item));
            return list;
        }
        if (value instanceof Set) {
            const set = new Set();
            made(set);
            for (const item of value)
                set.add(inner(item));
            return set;
        }
        if (value instanceof Map) {
            const map = new Map();
            made(map);
            const names = new Names();
            for (const [key, item] of value)
                map.set(names.free(inner(key)), inner(item));
            return map;
        }
        const object = {};
        made(object);
        const names = new Names();
        for (const [key, item] of Object.entries(value))
            redactor_define(object, names.free(inner(key)), inner(item));
        return object;
    }
    /** The same class of error, with redacted texts. */
    #error(error) {
        const texts = { message: this.text(error.message), stack: this.text(error.stack ?? '') };
        return Object.assign(Object.create(error), texts);
    }
}
function integersOf(secrets) {
    return [...secrets].filter((secret) => /^-?[1-9]\d*$/.test(secret)).map(BigInt);
}
function automatonOf(secrets) {
    const all = [...secrets];
    const forms = [...new Set(all.flatMap(secret_forms/* formsOf */.XP))];
    if (forms.length === 0)
        return undefined;
    const breakable = [...new Set(all.flatMap(secret_forms/* breakableForms */.BZ))];
    return new PatternAutomaton(forms.map((form) => Buffer.from(form)), breakable.map((form) => Buffer.from(form)));
}
/** The keys of one dictionary: if several become the same without their secrets, each gets a unique name and keeps its value. */
class Names {
    /** How often each name was requested. */
    #taken = new Map();
    free(key) {
        if (typeof key !== 'string')
            return key;
        let name = key;
        for (let count = this.#taken.get(key) ?? 0; this.#taken.has(name); name = `${key} (${count})`) {
            count += 1;
            this.#taken.set(key, count);
        }
        this.#taken.set(name, 1);
        return name;
    }
}
/** Unlike an assignment, this can create a property named `__proto__`. */
function redactor_define(object, key, value) {
    Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
}
function isContainer(value) {
    if (Array.isArray(value) || value instanceof Set || value instanceof Map)
        return true;
    const prototype = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
}
/** Matches in the order of their ends; those that touch are merged. */
class Found {
    all = [];
    add(start, end) {
        const last = this.all.at(-1);
        if (!last || start > last[1])
            this.all.push([start, end]);
        else
            [last[0], last[1]] = [Math.min(start, last[0]), end];
    }
}
/** Finds the secrets in one text, both within lines and across line ends. */
class Search {
    #automaton;
    #joined;
    #state = 0;
    #position = 0;
    constructor(automaton) {
        this.#automaton = automaton;
        this.#joined = new JoinedLines(automaton);
    }
    /** The matches, ordered by their ends; positions count from the beginning of the text. */
    read(bytes) {
        const [position, breaks] = [this.#position, []];
        const [inLines, overLines] = [new Found(), new Found()];
        this.#state = this.#automaton.read(bytes, this.#state, (end, length) => inLines.add(position + end - length, position + end), (index, state) => breaks.push(index, state));
        this.#joined.read(bytes, position, breaks, (start, end) => overLines.add(start, end));
        this.#position += bytes.length;
        return [...inLines.all, ...overLines.all].sort(([, a], [, b]) => a - b);
    }
    /** Before this position, every match has been found. */
    get safe() {
        const matchStart = this.#position - this.#automaton.depth[this.#state];
        return Math.min(matchStart, this.#joined.begin ?? matchStart);
    }
}
/** Fewer bytes are the end of many texts that contain no secret. */
const MIN_BEGINNING_LENGTH = 4;
/** Longer pieces are read in parts. */
const MAX_PIECE_LENGTH = 64 * 1024;
/** One text on its way through the automaton. Holds back whatever may still turn out to be part of a secret. */
class Redaction {
    hasReplaced = false;
    #search;
    #held = Buffer.alloc(0);
    /** The position in the text where `#held` begins. */
    #start = 0;
    /** Relative to `#held`, in order, without overlaps. */
    #covered = [];
    constructor(automaton) {
        this.#search = new Search(automaton);
    }
    push(bytes) {
        const parts = [];
        for (let at = 0; at < bytes.length; at += MAX_PIECE_LENGTH)
            parts.push(this.#read(bytes.subarray(at, at + MAX_PIECE_LENGTH)));
        return parts.length === 1 ? parts[0] : Buffer.concat(parts);
    }
    #read(bytes) {
        this.#held = this.#held.length === 0 ? bytes : Buffer.concat([this.#held, bytes]);
        for (const [start, end] of this.#search.read(bytes))
            this.#cover(start - this.#start, end - this.#start);
        return this.#release(this.#search.safe - this.#start);
    }
    /** @param isCut whether the text may continue elsewhere, inside a secret */
    end(isCut = false) {
        const matchStart = this.#search.safe - this.#start;
        if (isCut && this.#held.length - matchStart >= MIN_BEGINNING_LENGTH)
            this.#cover(matchStart, this.#held.length);
        return this.#release(this.#held.length);
    }
    #cover(start, end) {
        const covered = { start, end, replaced: false };
        for (let last = this.#covered.at(-1); last && last.end >= covered.start; last = this.#covered.at(-1)) {
            covered.start = Math.min(covered.start, last.start);
            covered.replaced = last.replaced;
            this.#covered.pop();
        }
        this.#covered.push(covered);
    }
    /** Returns everything before `safe`, redacted. */
    #release(safe) {
        const parts = [];
        let written = 0;
        const remaining = [];
        for (const { start, end, replaced } of this.#covered) {
            if (start >= safe) {
                remaining.push({ start: start - safe, end: end - safe, replaced });
                continue;
            }
            parts.push(this.#held.subarray(written, start));
            if (!replaced)
                parts.push(REPLACEMENT_BYTES);
            this.hasReplaced = true;
            written = Math.min(end, safe);
            // A part that extends beyond the cut continues after it, and so does one that ends there, because the next one may touch it.
            if (end >= safe)
                remaining.push({ start: 0, end: end - safe, replaced: true });
        }
        parts.push(this.#held.subarray(written, safe));
        this.#held = Buffer.from(this.#held.subarray(safe));
        this.#start += safe;
        this.#covered = remaining;
        return Buffer.concat(parts);
    }
}
//# sourceMappingURL=redactor.js.map

/***/ }),

/***/ 60806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BZ: () => (/* binding */ breakableForms),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   XP: () => (/* binding */ formsOf),
/* harmony export */   p5: () => (/* binding */ brokenBase64),
/* harmony export */   uQ: () => (/* binding */ formsInLogs)
/* harmony export */ });
/** Shorter lines of a secret, such as a single brace, would hide too much other text. */
const MIN_LINE_LENGTH = 4;
/** Shorter pieces of base64 occur in many texts. */
const MIN_BASE64_LENGTH = 6;
/** Longer lines are searched for only as they are and in JSON, because each form takes memory. */
const MAX_ENCODED_LENGTH = 4 * 1024;
/** Longer secrets, such as whole files, are searched for only line by line, as they are and in JSON. */
const MAX_FULLY_ENCODED_LENGTH = 16 * 1024;
/** The rest of a longer line is not searched for. */
const MAX_LINE_LENGTH = 64 * 1024;
/**
 * The forms that a secret may have in a text: as it is, line by line, as Metaflow prints it, and encoded for JSON,
 * Python, URLs, XML, shells and in base64; for a long secret also its two ends, which Metaflow's cards show.
 */
function formsOf(secret) {
    const lines = linesOf(secret);
    const isLong = secret.length > MAX_FULLY_ENCODED_LENGTH;
    const whole = lines.length > 1 && secret.length <= MAX_ENCODED_LENGTH ? base64Forms(secret) : [];
    const all = [...lines, ...(isLong ? [] : endsOfLong(secret))];
    const forms = [...all.flatMap((line) => formsOfLine(line, isLong)), ...whole];
    return [...new Set([...forms, ...forms.flatMap(printedForm)])];
}
/** The forms that may be broken into lines of any width: those in base64. */
function breakableForms(secret) {
    if (secret.length > MAX_FULLY_ENCODED_LENGTH)
        return [];
    const lines = linesOf(secret);
    const whole = lines.length > 1 ? [secret] : [];
    const encoded = [...lines, ...whole].filter(({ length }) => length <= MAX_ENCODED_LENGTH);
    return encoded.flatMap(unbrokenBase64Forms).filter((form) => form.length >= MIN_BASE64_LENGTH);
}
/** The lines of a secret that are long enough to be distinguished from other text. */
function linesOf(secret) {
    return secret
        .split(/[\r\n]+/)
        .map((line) => line.trim().slice(0, MAX_LINE_LENGTH))
        .filter((line) => line.length >= MIN_LINE_LENGTH);
}
/** For longer texts, Metaflow's cards show only the two ends, of about 47 characters each. */
const MAX_CARD_TEXT_LENGTH = 98;
const SHOWN_END = 40;
/** An end with fewer different characters occurs in many texts. */
const MIN_CHARACTERS = 8;
function endsOfLong(secret) {
    if (secret.length <= MAX_CARD_TEXT_LENGTH)
        return [];
    return [secret.slice(0, SHOWN_END), secret.slice(-SHOWN_END)]
        .flatMap(linesOf)
        .filter((end) => new Set(end).size >= MIN_CHARACTERS);
}
function formsOfLine(line, isPartOfLongSecret) {
    const plain = [...new Set([line, ...jsonForms(line)])];
    if (isPartOfLongSecret || line.length > MAX_ENCODED_LENGTH)
        return plain;
    const source = [...new Set([...plain, ...pythonForms(line)])];
    return [
        ...source,
        // JSON or Python text within JSON, Python, a page, a URL or base64, such as a card's data.
        ...source.flatMap((form) => [jsonText(form), asciiJsonText(form), ...xmlForms(form)]),
        ...plain.flatMap((form) => [...pythonForms(form), ...urlForms(form), ...base64Forms(form)]),
        ...quotedForms(line),
    ];
}
/** Metaflow removes every asterisk from what tasks print. */
function printedForm(form) {
    const printed = form.replaceAll('*', '');
    return printed.length < form.length && printed.length >= MIN_LINE_LENGTH ? [printed] : [];
}
/** As JavaScript and Python write JSON. pandas and PHP also escape slashes, Go escapes HTML's characters, and Jinja those and single quotes. */
function jsonForms(text) {
    const json = jsonText(text);
    const ascii = asciiJsonText(text);
    return [
        ...[json, ascii].flatMap((form) => [
            form,
            form.replaceAll('/', '\\/'),
            form.replace(/[<>&]/g, jsonEscape),
        ]),
        ascii.replace(/[<>&']/g, jsonEscape),
    ];
}
function jsonEscape(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
function jsonText(text) {
    return JSON.stringify(text).slice(1, -1);
}
/** As Python's json module writes it. */
function asciiJsonText(text) {
    return jsonText(text).replace(/[^\0-\x7f]/g, jsonEscape);
}
/**
 * The forms of a line that tasks print, and that GitHub's runner does not derive by itself from a mask. For URLs, it derives only the form
 * in which every character but letters, digits and -._~ is encoded, and no base64 as URLs contain it.
 */
function formsInLogs(line) {
    const base64 = unbrokenBase64Forms(line).filter((form) => /[-_%]/.test(form));
    return [
        ...[line, ...pythonForms(line), ...jsonForms(line), ...xmlForms(line), ...quotedForms(line)],
        ...[...urlForms(line), ...base64],
    ];
}
/** As `repr` writes it, with either quote, as `ascii` does, and as the `repr` of its bytes. */
function pythonForms(text) {
    const escaped = text.replaceAll('\\', '\\\\');
    const ascii = escaped.replace(/[^\0-\x7f]/gu, pythonEscape);
    const bytes = escaped.replace(/[^\0-\x7f]+/gu, (part) => [...Buffer.from(part)].map((byte) => `\\x${byte.toString(16)}`).join(''));
    return [escaped, ascii, bytes].flatMap((form) => [form, form.replaceAll("'", "\\'")]);
}
function pythonEscape(character) {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    if (code.length <= 2)
        return `\\x${code}`;
    return code.length <= 4 ? `\\u${code.padStart(4, '0')}` : `\\U${code.padStart(8, '0')}`;
}
/** With its quotes as shells (`shlex.quote`, `set -x`), YAML, SQL and CSV write them within quotes. */
function quotedForms(text) {
    const single = [`'"'"'`, `'\\''`, "''"].map((quote) => text.replaceAll("'", quote));
    return [...single, text.replaceAll('"', '""')];
}
/** Percent-encoded: JavaScript and Python leave different characters unencoded, and digits may be in either case. */
function urlForms(text) {
    if (!text.isWellFormed())
        return [];
    const javascript = encodeURIComponent(text);
    const strict = javascript.replace(/[!'()*]/g, (character) => `%${hex(character)}`);
    // HTML forms encode a tilde, but no asterisk.
    const pageForm = javascript.replace(/[!'()~]/g, (character) => `%${hex(character)}`);
    // A URL within the query of another one is encoded twice.
    const forms = [javascript, strict, strict.replaceAll('%2F', '/'), pageForm, strict.replaceAll('%', '%25')];
    const spaced = forms.flatMap((form) => [form, form.replaceAll('%20', '+')]);
    return spaced.flatMap((form) => [form, form.replace(/%../g, (escape) => escape.toLowerCase())]);
}
function hex(character) {
    return character.charCodeAt(0).toString(16).toUpperCase();
}
function xmlForms(text) {
    const markup = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    // Jinja writes `&#34;`.
    const double = ['&quot;', '&#34;'].map((quote) => markup.replaceAll('"', quote));
    const single = ['&#39;', '&#x27;', '&apos;'].flatMap((quote) => double.map((form) => form.replaceAll("'", quote)));
    // ElementTree writes characters that are not ASCII as their numbers.
    const numbered = [markup, ...double].map((form) => form.replace(/[^\0-\x7f]/gu, (one) => `&#${one.codePointAt(0) ?? 0};`));
    return [markup, ...double, ...single, ...numbered];
}
/** `base64` and MIME break lines after 76 characters, `openssl` and PEM after 64. A prefix on each line of a log hides the break. */
const BASE64_LINES = [/.{1,76}/g, /.{1,64}/g];
/** The part of the base64 that is the same whatever comes before and after; it depends on the number of preceding bytes, modulo three. */
function base64Forms(text) {
    return [...brokenBase64(text), ...unbrokenBase64Forms(text)].filter((form) => form.length >= MIN_BASE64_LENGTH);
}
/** The lines of a text in base64, in the usual widths; none if it fits into one line. Masking a log line by line needs no others. */
function brokenBase64(text) {
    if (text.length > MAX_ENCODED_LENGTH)
        return [];
    const encoded = Buffer.from(text).toString('base64');
    return BASE64_LINES.map((line) => encoded.match(line) ?? [])
        .filter(({ length }) => length > 1)
        .flat()
        .filter(({ length }) => length >= MIN_BASE64_LENGTH);
}
function unbrokenBase64Forms(text) {
    return [0, 1, 2]
        .map((before) => {
        const bytes = Buffer.concat([Buffer.alloc(before), Buffer.from(text)]);
        const [first, last] = [Math.ceil((before * 8) / 6), Math.floor((bytes.length * 8) / 6)];
        return bytes.toString('base64').slice(first, last);
    })
        .flatMap((form) => [
        form,
        form.replaceAll('+', '-').replaceAll('/', '_'),
        form.replaceAll('+', '%2B').replaceAll('/', '%2F'),
    ]);
}
//# sourceMappingURL=secret-forms.js.map

/***/ }),

/***/ 75417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T3: () => (/* binding */ mayHoldSecretNames),
/* harmony export */   eh: () => (/* binding */ isSecretName),
/* harmony export */   jH: () => (/* binding */ isPlainMember),
/* harmony export */   rq: () => (/* binding */ nameOfScalar),
/* harmony export */   wZ: () => (/* binding */ describesAChange),
/* harmony export */   we: () => (/* binding */ secretIf)
/* harmony export */ });
/** A name that matches none of these contains no noun for a secret. */
const HINT = /auth|bearer|conn|cook|cred|dsn|hook|jks|jwt|key|kube.?conf|mnemonic|netrc|npmrc|p12|pass|pat|pfx|phrase|psw|pw|pypirc|sas|secret|sig|token/i;
/** Nouns for a secret, anywhere in a name. */
const SECRETS = words('authorization cookie cookies cred credential credentials creds dsn passcode passphrase passphrases passwd password passwords secret secrets webhook webhooks');
/** What a key may give access to, unlike the key of a table or a dictionary. */
const KEY_PURPOSES = words('access account api auth client consumer deploy encryption license master private role sa secret service signing ssh storage');
/** What several tokens are for if they are not parts of text. */
const TOKEN_PURPOSES = words('access api auth bearer bot deploy github gitlab refresh service');
/** What a text token is or does; a token of a page; and numbers of tokens. */
const TOKENS_OF_TEXT = words('answer audio begin blank bos boundary char class cls completion concept continuation delimiter dummy empty end entity eod eos eot fim filler first image init initial initializer input instance label lang language last learned mask middle modifier newline next num number oov output pad padding page patch placeholder predicted prediction prefix previous prompt question rare reserved sep separator space speaker special speech start stop style subword suffix text think trigger unk unknown video vision vocab word');
/** Anywhere before `tokens`: they are counted. */
const QUANTITIES = words('average avg count max maximum mean min minimum n new num number total');
/** Variables of CI systems whose text comes from whoever proposes a change: branch names, titles and messages. */
const CHANGE_VARIABLES = /^(?:GITHUB_(?:(?:HEAD_|BASE_|WORKFLOW_)?REF(?:_NAME)?|(?:TRIGGERING_)?ACTOR)|CI_(?:COMMIT|MERGE_REQUEST|EXTERNAL_PULL_REQUEST)_(?:AUTHOR|BRANCH|DESCRIPTION|MESSAGE|REF_NAME|REF_SLUG|SOURCE_BRANCH_NAME|TAG|TAG_MESSAGE|TITLE)|GIT_BRANCH|BRANCH_NAME|CHANGE_(?:AUTHOR|AUTHOR_DISPLAY_NAME|BRANCH|TITLE)|BUILD_SOURCE(?:BRANCH|BRANCHNAME|VERSIONMESSAGE)|SYSTEM_PULLREQUEST_SOURCEBRANCH|BUILDKITE_(?:BRANCH|MESSAGE|TAG)|(?:CIRCLE|BITBUCKET)_(?:BRANCH|TAG)|TRAVIS_(?:BRANCH|COMMIT_MESSAGE|PULL_REQUEST_BRANCH))$/;
/** Words for kinds and numbers of passes. */
const PASSES = words('all backward band both by did each final first forward full half high last low max min multi must n next no notch num number one per second single third through two');
/** What a pattern matches. */
const PATTERNS = words('column date dir exclude extension file filename folder glob ignore include key line match name path regex search skip split url word');
/** Before `auth`, `password` and the like: whether there is one. */
const QUESTIONS = words('allow disable enable has hide is needs no require requires show skip');
/**
 * The last word of a name that is about a secret or a text token: where it is, which one or whose it is, or how much of
 * it there is. In the singular.
 */
const ABOUT = words([
    'address arn auth backend bucket chain class dir directory endpoint env envvar field file filename folder header helper host id issuer keychain label location manager mode mount name namespace option owner param parameter path policy port process project provider pub ref reference region role scope sid sock socket source store tag type uri url user username var variable vault version zone',
    'age algorithm audience batch budget cap classification classifier column col count day default dim dimension distribution dropout duration embedding enabled encoding expiration expire expiry filter format frequency hint hour index indice interval kind len length level lifetime limit logit loss mask max merging method metric min minute mixer model num number parallelism pattern per pool pos position prefix prob probability rate ratio regex required retry rotation second separator shift size split statistic strategy style suffix time timeout ttl usage used vector vocab weight width window',
].join(' '));
/** Variables that contain a path, in their exact spelling. */
const PLACES = new Set(['GOOGLE_APPLICATION_CREDENTIALS', 'PWD', 'OLDPWD']);
/** Within a group of values: what identifies a secret or its owner. In the singular. */
const PLAIN_MEMBERS = words('account arn dbname dialect domain driver email engine environment host hostname id login namespace organization port project protocol region schema scope server sslmode tenant type uri url user username version warehouse zone');
/** Words that are written together with the previous one: `apikey`, `authtoken`, `dbpass`. */
const COMPOUND = /^(.+?)(passwords?|passwd|passphrase|secrets?|credentials|tokens?|keys?|(?<=^(?:db|pg|ssh|user))(?:pass|pw)|(?<=^conn(?:ection)?)str(?:ing)?|(?<=^web)hooks?)$/;
function words(text) {
    return new Set(text.split(' '));
}
/** The words of a name, in lower case: the same for `privateKey`, `PRIVATE_KEY`, `private-key` and `privatekey`. */
function wordsOf(name) {
    return name
        .replaceAll('PassWord', 'Password')
        .replace(/([a-z0-9])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3_$2$4')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .map((word) => word.replace(/(?<!\d)\d+$/, ''))
        .flatMap((word) => word === 'webhook' || word === 'webhooks' ? word : (COMPOUND.exec(word)?.slice(1) ?? word))
        .filter((word) => word !== '');
}
/** Whether a text may contain the name of a secret; most do not, and need not be searched. */
function mayHoldSecretNames(text) {
    return HINT.test(text);
}
/**
 * Whether a name means that its value is secret, by its words: one of them, by itself or with the previous one, is a
 * noun for a secret, and the last word does not change the meaning, as it does in `SECRET_NAME` and `token_dropout`.
 */
function isSecretName(name) {
    if (!HINT.test(name) || PLACES.has(name))
        return false;
    const found = wordsOf(name);
    const noun = found.findLastIndex((_, index) => isNoun(found, index));
    if (noun === -1)
        return false;
    if (noun === found.length - 1)
        return true;
    const last = singular(found.at(-1) ?? '');
    // The address of a webhook, or one with a signature, is itself the secret; and an access key id is half of a pair of keys.
    if (/^(?:webhooks?|sas)$/.test(found[noun] ?? '') && /^(?:address|endpoint|ur[il])$/.test(last))
        return true;
    if (found[noun] === 'authorization' && last === 'header')
        return true;
    return !ABOUT.has(last) || (last === 'id' && found.slice(noun - 1).join(' ') === 'access key id');
}
function isNoun(found, index) {
    const [word = '', before = '', isLast] = [found[index], found[index - 1], index === found.length - 1];
    const earlier = found.slice(0, index);
    if (QUESTIONS.has(found[0] ?? '') && index > 0 && !word.startsWith('token'))
        return false;
    switch (word) {
        case 'jwt':
        case 'token':
            return !TOKENS_OF_TEXT.has(before) && !earlier.some((other) => QUANTITIES.has(other));
        case 'tokens':
            return TOKEN_PURPOSES.has(before) && !earlier.some((other) => QUANTITIES.has(other));
        case 'key':
        case 'keys':
            return KEY_PURPOSES.has(before);
        case 'auth':
            return isLast && before !== 'webhook';
        case 'bearer':
        case 'mnemonic':
        case 'pwd':
            return isLast;
        case 'pass':
        case 'psw':
        case 'pw':
            return isLast && !PASSES.has(before);
        case 'phrase':
            return isLast && /^(?:mnemonic|recovery|seed)$/.test(before);
        case 'pat':
            return (isLast || index === 0) && !PATTERNS.has(before);
        case 'sas':
            return isLast || /^(?:connection|signature|ur[il])$/.test(found[index + 1] ?? '');
        case 'sig':
            return found.length === 1;
        case 'signature':
            return before === 'amz' || before === 'goog';
        case 'str':
        case 'string':
            return before === 'conn' || before === 'connection';
        case 'secrets':
            // These are only the names of Kubernetes secrets.
            return !earlier.some((other) => /^(?:k8s|kubernetes|pull)$/.test(other));
        default:
            return SECRETS.has(word);
    }
}
function singular(word) {
    return word.replace(/(?<=[^s])s$/, '');
}
/** A file that contains logins or keys; its path may have the same name. */
const FILE_OF_SECRETS = /(?:^| )(?:kube ?config|netrc|npmrc|pypirc|pfx|p12|jks|keystore)(?: |$)/;
/**
 * Whether a name may mean a secret, depending on its value: a vendor's key, such as `KAGGLE_KEY`, unlike `SORT_KEY`;
 * several tokens; a `SECRET_ID`, which is a password to Vault, but a name to others; the address of a hook; a header;
 * the contents of a kubeconfig.
 */
function secretIf(name) {
    if (!HINT.test(name))
        return undefined;
    const found = wordsOf(name);
    const [last = '', before = ''] = found.toReversed();
    if (FILE_OF_SECRETS.test(found.join(' ')))
        return 'base64';
    const noun = /^(?:address|endpoint|ur[il])s?$/.test(last) ? before : last;
    if (/^hooks?$/.test(noun))
        return 'address';
    if (before === 'auth' && /^headers?$/.test(last))
        return 'authorization';
    if (last === 'tokens')
        return 'random';
    if (found.length < 2)
        return undefined;
    if (last === 'key')
        return ['public', 'primary', 'foreign'].includes(before) ? undefined : 'random';
    return last === 'id' && before === 'secret' ? 'random' : undefined;
}
/** Whether a member of something secret is not secret itself, by its own name. @param of the name of whatever contains it */
function isPlainMember(name, of) {
    if (isSecretName(name) || wordsOf(of).some((word) => word.startsWith('webhook')))
        return false;
    return PLAIN_MEMBERS.has(singular(wordsOf(name).at(-1) ?? ''));
}
/**
 * The name that counts for a scalar in a file, within something that has a name: everything in a list of passwords is a
 * password, but a login also has other members.
 */
function nameOfScalar(outer, name) {
    if (!isSecretName(outer) || isSecretName(name))
        return name;
    const [last, own] = [wordsOf(outer).at(-1) ?? '', singular(wordsOf(name).at(-1) ?? '')];
    const isLogin = /^(?:auth|authorization|cred|creds|credentials?)$/.test(last);
    return isLogin || ABOUT.has(own) || PLAIN_MEMBERS.has(own) ? name : outer;
}
/**
 * Whether a variable's text comes from whoever proposes a change: they could call any word a password, and the job
 * would hide that word.
 */
function describesAChange(name) {
    return CHANGE_VARIABLES.test(name);
}
//# sourceMappingURL=secret-names.js.map

/***/ }),

/***/ 80105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  bC: () => (/* binding */ MAX_SECRETS),
  x9: () => (/* binding */ REPLACEMENT),
  rZ: () => (/* binding */ commonValuesText),
  $f: () => (/* binding */ isSecret),
  VX: () => (/* binding */ secretValues),
  Pl: () => (/* binding */ withoutSecretValues)
});

;// CONCATENATED MODULE: ./build/redaction/plain-values.js
/** Shorter values, such as `true`, are not secret, whatever their name. */
const MIN_VALUE_LENGTH = 6;
/** Words for settings, and kinds of login. */
const SETTINGS = new Set([
    'auto default disabled enabled false ignore inherit no none null off on optional required true unused yes',
    'basic bearer digest kerberos oauth oauth2 password secret service token',
].flatMap((line) => line.split(' ')));
/**
 * Our words for how runs and tasks ended, in outputs that other jobs depend on: GitHub does not pass on a job's output
 * that contains a masked text.
 */
const OUR_WORDS = [
    'cancelled caught failed interrupted killed lost reused running successful timeout unreached',
    'flow-error gate invalid-flow invalid-input not-started task-crashed task-exception',
].flatMap((line) => line.split(' '));
/**
 * The location or name of a secret: an ARN, a cloud resource, an address in a vault, or a reference for a shell or a
 * template to fill in.
 */
const REFERENCES = [
    /^arn:[\w-]+:[\w-]+:\S*$/,
    /^projects\/[\w-]+\/secrets\/\S*$/,
    /^https:\/\/[\w-]+\.vault\.[\w.-]+\/\S*$/,
    /^(?:op|vault|ref\+\w+):\/\/.*$/,
    /^\$\{[^{}]*\}$/,
    /^\$\([^()]*\)$/,
    /^\$?\{\{.*\}\}$/,
];
/** A file that contains the secret, as an IncludeFile does: a path that begins like one, or a relative one that ends like those of such files. */
const FILES = [
    /^(?:~|\.{1,2}|[A-Za-z]:)?(?:[\\/][\w .-]+)*[\\/][\w-]+\.[a-z]{2,6}$/,
    /^(?:[\w.-]+[\\/])+[\w.-]+\.(?:cer|cfg|crt|env|gpg|ini|jks|json|key|p12|pem|pfx|pub|toml|txt|ya?ml)$/,
];
/** A text token, or a placeholder for a secret: `<pad>`, `[MASK]`, `<your token>`. */
const MARK = /^(?:<[^<>]*>|\[[\w -]*\])$/;
/** Whether a value says where a secret is, or what its name is, rather than being a secret. */
function isReference(value) {
    return typeof value === 'string' && [...REFERENCES, ...FILES].some((form) => form.test(value.trim()));
}
/** Whether a value occurs in so many texts that we cannot hide it everywhere. @param names names of flows, in lower case */
function isCommon(value, names) {
    const seen = value.trim().toLowerCase();
    if (seen.length < MIN_VALUE_LENGTH || SETTINGS.has(seen) || names.has(seen) || MARK.test(seen))
        return true;
    return OUR_WORDS.some((word) => word.includes(seen));
}
//# sourceMappingURL=plain-values.js.map
// EXTERNAL MODULE: ./build/redaction/secret-names.js
var secret_names = __nccwpck_require__(75417);
;// CONCATENATED MODULE: ./build/redaction/named-scalars.js
/** The maximum length of a single value in a file. */
const MAX_BLOCK_LENGTH = 16 * 1024;
const MAX_CONTINUATIONS = 50;
const SEPARATOR = /[:=>]|machine|default/;
/** A Metaflow decorator with its attributes, which is not a line of a settings file. */
const DECOSPEC = /^\s*[a-z_]\w*:[a-z_]\w*=/;
/** `key: value` and `key = value`, with or without quotes, after an indent, the dashes of a list, and `export`. */
const KEY = /([ \t]*(?:-[ \t]+)*)(?:export[ \t]+)?(?:"([^"\n]{1,100})"|'([^'\n]{1,100})'|([\w.@/$-]{1,100}))[ \t]*(?:=>|[:=])[ \t]*/y;
/** An item of a list, or of a multi-line array. */
const ITEM = /^([ \t]*)(-(?=[ \t]))?/;
/** The heading of a section in INI or TOML. */
const SECTION = /^\[\[?([\w."' /:@-]{1,200})\]\]?(?:[ \t]*[#;].*)?$/;
/** YAML's tag or anchor before a value. */
const TAG_OR_ANCHOR = /^(?:[!&]\S*[ \t]+){1,2}/;
const BLOCK = /^[|>][\d+-]{0,2}[ \t]*(?:#.*)?$/;
/** Members of YAML's flow style, TOML's inline tables, and the dictionaries that Python and JavaScript print. */
const FLOW = /[{,]\s{0,40}(?:"([^"\n]{1,60})"|'([^'\n]{1,60})'|([A-Za-z_][\w.-]{0,60}))\s{0,4}[:=]\s{0,4}("(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^\s,{}"'[\]][^,{}\n]*)/g;
const ELEMENT = /<([A-Za-z_][\w.-]{0,60})>([^<>\n]{1,4096})<\//g;
/**
 * The scalars with names in a text, if it is a settings file: YAML, TOML, INI, `.properties`, `.env`, netrc, XML, or a
 * similar format. It does not parse any of these: it reads lines in one pass, and interprets anything ambiguous in
 * every possible way.
 */
function namedScalars(text, wanted) {
    if (!SEPARATOR.test(text) || DECOSPEC.test(text))
        return [];
    const inFlow = [...text.matchAll(FLOW)].map(([, double, single, plain, value = '']) => [
        double ?? single ?? plain ?? '',
        value,
    ]);
    const inElements = [...text.matchAll(ELEMENT)].map(([, name = '', value = '']) => [
        name,
        value,
    ]);
    const inLine = [...inFlow, ...inElements]
        .filter(([name]) => wanted.isWanted(name))
        .flatMap(([name, value]) => meanings(value).map((meant) => [name, meant]));
    return [...lineScalars(text, wanted), ...inLine, ...netrcScalars(text)];
}
function lineScalars(text, wanted) {
    const found = [];
    const quotes = new Quotes(text);
    let open = [];
    for (let start = 0; start <= text.length; start = lineEnd(text, start) + 1) {
        const end = lineEnd(text, start);
        KEY.lastIndex = start;
        const [before, indentation = '', double, single, plain] = KEY.exec(text) ?? [];
        if (before === undefined || start + before.length > end) {
            const line = text.slice(start, end).trimEnd();
            const section = SECTION.exec(line.trim())?.[1];
            if (section === undefined)
                found.push(...itemScalars(line, open, wanted));
            else
                open = [{ indent: -1, name: nameOfSection(section, wanted), isArray: false }];
            continue;
        }
        const indent = indentation.length;
        open = open.filter((outer) => outer.indent < indent);
        const name = wanted.nameWithin(open.at(-1)?.name ?? '', double ?? single ?? plain ?? '');
        const value = text.slice(start + before.length, end).trimEnd();
        if (value === '' || value === '[' || /^[|>!&#]/.test(value))
            open.push({ indent, name, isArray: value === '[' });
        if (!wanted.isWanted(name))
            continue;
        const quoted = quotes.at(start + before.length);
        const more = quoted === undefined ? continuation(text, end, value, indent) : [quoted];
        found.push(...[...meanings(value), ...more].map((meant) => [name, meant]));
    }
    return found;
}
/** A list item belongs to the key above it; its dash may be at the same indent as the key. */
function itemScalars(line, open, { isWanted }) {
    const [all = '', indentation = '', dash] = ITEM.exec(line) ?? [];
    const outer = open.findLast(({ indent, isArray }) => dash === undefined ? isArray : indent <= indentation.length);
    if (!outer || !isWanted(outer.name))
        return [];
    return meanings(line.slice(all.length).trim().replace(/,$/, '')).map((meant) => [
        outer.name,
        meant,
    ]);
}
function nameOfSection(section, wanted) {
    return section
        .split(/["'.\s]+/)
        .reduce((outer, part) => (part === '' ? outer : wanted.nameWithin(outer, part)), '');
}
/** The possible meanings of a one-line value: with and without what may be a comment, a tag or an escape. */
function meanings(value) {
    if (/^\[.*\]$/.test(value))
        return value
            .slice(1, -1)
            .split(',')
            .flatMap((item) => meanings(item.trim()));
    const tagged = value.replace(TAG_OR_ANCHOR, '');
    const comment = tagged.search(/[ \t][#;]/);
    const all = [value, tagged, ...(comment === -1 ? [] : [tagged.slice(0, comment).trimEnd()])];
    return [...new Set(all.flatMap(unquoted))];
}
/** The text in quotes, both as written and unescaped. */
function unquoted(value) {
    const [, quote, inner = ''] = /^(["'])(.*)\1[,;]?$/.exec(value) ?? [];
    if (quote === undefined)
        return value.includes('\\') ? [value, value.replace(/\\(.)/g, '$1')] : [value];
    return quote === "'" ? [inner, inner.replaceAll("''", "'")] : [inner, unescaped(inner)];
}
function unescaped(inner) {
    try {
        return String(JSON.parse(`"${inner}"`));
    }
    catch {
        return inner.replace(/\\(.)/g, '$1');
    }
}
/** A value that continues below its line: a YAML block, or lines that end with a backslash. */
function continuation(text, end, value, indent) {
    if (BLOCK.test(value.replace(TAG_OR_ANCHOR, ''))) {
        const lines = block(text, end + 1, indent);
        return [lines.join('\n'), lines.join(' ')];
    }
    if (!value.endsWith('\\'))
        return [];
    const parts = [value];
    for (let at = end + 1; parts.length < MAX_CONTINUATIONS && parts.at(-1)?.endsWith('\\');) {
        const next = lineEnd(text, at);
        parts.push(text.slice(at, next).trim());
        at = next + 1;
    }
    return unquoted(parts.map((part) => part.replace(/\\$/, '')).join(''));
}
function block(text, from, indent) {
    const lines = [];
    for (let start = from; start < text.length && start - from < MAX_BLOCK_LENGTH;) {
        const end = lineEnd(text, start);
        const line = text.slice(start, end);
        if (line.trim() !== '' && line.search(/\S/) <= indent)
            break;
        lines.push(line.trim());
        start = end + 1;
    }
    return lines;
}
function lineEnd(text, from) {
    const end = text.indexOf('\n', from);
    return end === -1 ? text.length : end;
}
/** Quoted texts that extend over several lines. */
class Quotes {
    #text;
    /** Kinds of quotes that do not occur again, so that we need not search for them. */
    #none = new Set();
    constructor(text) {
        this.#text = text;
    }
    /** The text in a quote that begins here, if it ends on another line. */
    at(start) {
        const [quote] = /^(?:"""|'''|["'])/.exec(this.#text.slice(start, start + 3)) ?? [];
        if (quote === undefined || this.#none.has(quote))
            return undefined;
        const end = this.#text.indexOf(quote, start + quote.length);
        if (end === -1)
            this.#none.add(quote);
        const inner = end === -1 ? '' : this.#text.slice(start + quote.length, end);
        return inner.includes('\n') ? inner : undefined;
    }
}
/** netrc has `machine`, `login`, `password` and `account`, each followed by a value, on any lines. */
function netrcScalars(text) {
    if (!/^[ \t]*(?:machine[ \t]|default\b)/m.test(text))
        return [];
    const tokens = text.split(/\s+/);
    return tokens.flatMap((token, index) => token === 'password' || token === 'passwd' || token === 'account'
        ? unquoted(tokens[index + 1] ?? '').map((value) => ['password', value])
        : []);
}
//# sourceMappingURL=named-scalars.js.map
;// CONCATENATED MODULE: ./build/redaction/secrets-in-text.js


/** User and password of a URL, anywhere in a text. */
const URL_USER = /[a-z][a-z0-9+.-]{0,30}:\/\/([^\s/?#@:"'<>`]{0,4096})(?::([^\s/?#"<>`]{0,4096}))?@/gi;
/** `name=value`, as in queries, command lines, .env files and connection strings. Below: headers, and members of JSON. */
const ASSIGNMENT = /(?<![\w.]|[\w.]-)([A-Za-z_][\w.-]{0,60})=(?:(?:Bearer|Basic|Token) {1,4})?("[^"\n]*"|'[^'\n]*'|[^\s;,&"']+)/g;
/** `--name value` on a command line. */
const OPTION = /(?<![\w.-])--([A-Za-z][\w.-]{0,60})[ \t]{1,4}("[^"\n]*"|'[^'\n]*'|[^\s;,&"'-][^\s;,&"']*)/g;
const HEADER = /\bauthorization: {0,4}(?:(?:bearer|basic|token) {1,4})?([^\s;,&"']+)/gi;
const MEMBER = /"([A-Za-z_][\w.-]{0,60})"\s{0,4}:\s{0,4}("(?:[^"\\\n]|\\.)*")/g;
/** A decorator before its attributes: `kubernetes:image=x,secrets=y`. */
const DECORATOR = /(?<![\w.-])([a-z_]\w{0,60}):$/;
/** In the first line of any key in PEM format, whatever its name. */
const PRIVATE_KEY = 'PRIVATE KEY-----';
/** Longer texts are not searched. */
const MAX_TEXT_LENGTH = 64 * 1024;
/** The texts after names of secrets, even if the value is not a secret. */
function secretsInText(text) {
    if (text.length > MAX_TEXT_LENGTH || !(0,secret_names/* mayHoldSecretNames */.T3)(text))
        return [];
    const named = [
        ...assignments(text),
        ...[...text.matchAll(OPTION)].map(([, name = '', value = '']) => [name, secrets_in_text_unquoted(value)]),
        ...[...text.matchAll(MEMBER)].map(([, name = '', value = '']) => [name, String(parsed(value))]),
    ];
    return [
        ...[...text.matchAll(HEADER)].map(([, value = '']) => value),
        ...(text.includes(PRIVATE_KEY) ? [text] : []),
        ...named.filter(([name]) => isNameInText(name)).map(([, value]) => value),
        ...namedScalars(text, SECRET_SCALARS).flatMap(([name, value]) => isNameInText(name) || looksRandom(value) ? [bare(value), ...decodedBase64(bare(value))] : []),
    ];
}
const SECRET_SCALARS = {
    nameWithin: secret_names/* nameOfScalar */.rq,
    isWanted: (name) => isNameInText(name) || (0,secret_names/* secretIf */.we)(name) === 'random',
};
/** Within a text, PWD means a password, not a directory. */
function isNameInText(name) {
    return (0,secret_names/* isSecretName */.eh)(name) || (0,secret_names/* isSecretName */.eh)(name.toLowerCase());
}
/** The name of a decorator's attribute begins with the decorator's name. */
function assignments(text) {
    let [decorator, end] = ['', 0];
    return [...text.matchAll(ASSIGNMENT)].map(({ 0: all, 1: name = '', 2: value = '', index }) => {
        const own = DECORATOR.exec(text.slice(Math.max(0, index - 62), index))?.[1];
        if (own !== undefined || text.slice(end, index) !== ',')
            decorator = own ?? '';
        end = index + all.length;
        return [`${decorator} ${name}`, secrets_in_text_unquoted(value)];
    });
}
function secrets_in_text_unquoted(value) {
    return value.replace(/^(["'])(.*)\1$/, '$2');
}
/** The passwords in a text's URLs. A user may be a token; a password that equals the user's name does not count. */
function secretsInUrls(text) {
    if (text.length > MAX_TEXT_LENGTH || !text.includes('://'))
        return [];
    return [...text.matchAll(URL_USER)].flatMap(([, user = '', password]) => [
        ...(looksRandom(user) ? [user] : []),
        ...(password !== undefined && password !== user ? [password] : []),
    ]);
}
/** The value of an `Authorization` header, without its scheme. */
function withoutScheme(value) {
    const credentials = bare(value);
    return credentials === value ? [] : [credentials, ...decodedBase64(credentials)];
}
function bare(value) {
    return value.replace(/^(?:bearer|basic|token) +(?=\S)/i, '');
}
/** The text that a value encodes in base64, as in Kubernetes manifests, and its password if it is a pair. */
function decodedBase64(value) {
    if (value.length > MAX_TEXT_LENGTH || value.length % 4 !== 0 || !/^[A-Za-z0-9+/]{8,}={0,2}$/.test(value))
        return [];
    const text = Buffer.from(value, 'base64').toString();
    if (!/^[\t\n\r\P{C}]+$/u.test(text) || text.includes('\uFFFD'))
        return [];
    const password = /^[^\s:]{1,200}:(\S+)$/.exec(text)?.[1];
    return [text, ...(password === undefined ? [] : [password])];
}
/** Whether a machine generated a text: a UUID, or a run of at least 16 letters and digits. */
function looksRandom(text) {
    if (!/^[\w+/=-]{16,}$/.test(text))
        return false;
    if (/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text))
        return true;
    return text.split(/[-_/]/).some((part) => part.length >= 16 && /\d/.test(part) && /[A-Za-z]/.test(part));
}
/** Whether a value is the secret itself, and not its location or name. */
const IS_SECRET = {
    random: looksRandom,
    address: (value) => /^https?:\/\/[^\s/]+\/\S{8,}$/.test(value),
    authorization: (value) => bare(value) !== value,
    // An unencoded file is searched for the secrets in it.
    base64: (value) => /^[A-Za-z0-9+/]{64,}={0,2}$/.test(value.replace(/\s+/g, '')),
};
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return '';
    }
}
/** Decoded if possible, otherwise unchanged. */
function decodedUrl(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
//# sourceMappingURL=secrets-in-text.js.map
;// CONCATENATED MODULE: ./build/redaction/secret-values.js



/** How many secrets a flow or a deployment may have: preparing the search for each takes a tenth of a millisecond, and memory. */
const MAX_SECRETS = 10_000;
/** What we show instead of a secret. */
const REPLACEMENT = '***';
const NO_NAMES = new Set();
/**
 * The values that are secret: those with a secret's name, passwords within URLs, and the `given` ones, which may have
 * several lines.
 * @param named environment variables or parameters, by name; for lists, objects, and texts that are JSON objects, their
 * contents count
 * @param flows names of flows, in lower case, which are not secrets
 */
function secretValues(named, given = [], flows = NO_NAMES) {
    const find = finder(flows);
    const inGiven = given.flatMap((value) => [value, ...find('secret', value)]);
    const inValues = Object.entries(named).flatMap(([name, value]) => find(name, value));
    return [...new Set([...inGiven, ...inValues])].filter((value) => value.trim() !== '');
}
/**
 * Says which values with secret names we do not hide everywhere, because too many texts contain them: a common word,
 * the name of a flow, or a text that is too short for a secret. `undefined` if we hide them all.
 */
function commonValuesText(all, flows = NO_NAMES) {
    const isUnhidden = ([name, value]) => typeof value === 'string' && value.trim() !== '' && isCommon(value, flows) && isSecret(name, value);
    const names = all.flatMap((named) => Object.entries(named).filter(isUnhidden)).map(([name]) => name);
    const [first, ...more] = new Set(names);
    if (first === undefined)
        return undefined;
    const [whose, what] = more.length === 0 ? ['value', 'is'] : ['values', 'are'];
    return (`The ${whose} of ${[first, ...more].join(', ')} ${what} not hidden in what the flow prints: a common word, the name of the flow, ` +
        `or a text of fewer than 6 characters occurs in many places. If this is a secret, choose a longer one.`);
}
/** Whether a value with this name must not be shown. */
function isSecret(name, value) {
    return (0,secret_names/* isSecretName */.eh)(name) && !isReference(value);
}
/** In characters: a pickle may contain a longer text any number of times, but it is searched once. A longer key names nothing. */
const LONG = 1000;
const NOTHING = { own: [], parts: [] };
/**
 * Finds the secrets in a value with a name; goes only once through a value that contains itself. Whoever writes a text may nest JSON in it as
 * deeply as its length allows, so the parts of a value wait their turn here instead of on the stack.
 */
function finder(flows) {
    const seen = { secret: new Set(), other: new Set() };
    const seenTexts = new Map();
    const secretOnes = (values) => values.filter((value) => !isCommon(value, flows) && !isReference(value));
    const inText = (text) => [
        ...secretOnes(secretsInUrls(text)).flatMap((secret) => [secret, decodedUrl(secret)]),
        ...secretOnes(secretsInText(text)),
    ];
    const secretsInValue = (name, text) => (0,secret_names/* describesAChange */.wZ)(name) ? inText(text).filter(looksRandom) : inText(text);
    const find = (name, value) => {
        const found = [];
        const waiting = [[name, value]];
        for (let next = waiting.pop(); next; next = waiting.pop()) {
            const { own, parts } = look(...next);
            for (const secret of own)
                found.push(secret);
            for (const part of parts.toReversed())
                waiting.push(part);
        }
        return found;
    };
    /** The secrets of a value itself, and its parts. */
    const look = (name, value) => {
        const isNamed = (0,secret_names/* isSecretName */.eh)(name);
        const inner = entriesOf(value);
        if (inner) {
            const gone = seen[isNamed ? 'secret' : 'other'];
            if (gone.has(value))
                return NOTHING;
            gone.add(value);
            const all = [...inner, ...namedItems(inner)];
            return { own: [], parts: all.map(([key, item]) => [nameWithin(name, key), item]) };
        }
        if (isInteger(value)) {
            // A long one takes time to convert, and may be in a list fifty thousand times.
            if (!isNamed || seen.secret.has(value))
                return NOTHING;
            seen.secret.add(value);
            return { own: secretOnes([String(value)]), parts: [] };
        }
        if (typeof value !== 'string')
            return NOTHING;
        const condition = isNamed ? undefined : (0,secret_names/* secretIf */.we)(name);
        if (value.length > LONG) {
            const role = isNamed ? `secret ${name}` : `${condition} ${(0,secret_names/* describesAChange */.wZ)(name)}`;
            const gone = seenTexts.get(role) ?? new Set();
            if (gone.has(value))
                return NOTHING;
            seenTexts.set(role, gone.add(value));
        }
        const own = isNamed || (condition && IS_SECRET[condition](value)) ? secretOnes([value]) : [];
        const json = parsedJson(value);
        return {
            own: [
                ...own,
                ...secretOnes(own.flatMap(withoutScheme)),
                ...(json === undefined ? secretsInValue(name, value) : []),
            ],
            parts: [
                ...own.flatMap(decodedBase64).map((text) => [name, text]),
                ...(json === undefined ? [] : [[isNamed ? name : '', json]]),
            ],
        };
    };
    return find;
}
/** The contents of something secret are also secret, except for what identifies its owner. */
function nameWithin(name, key) {
    if (key === undefined)
        return name;
    return (0,secret_names/* isSecretName */.eh)(name) && !(0,secret_names/* isPlainMember */.jH)(key, name) ? name : key;
}
const NAMES = new Set(['name', 'Name', 'key', 'Key']);
const VALUES = new Set(['value', 'Value']);
/** The name and value of `{ name: …, value: … }`, as Kubernetes, ECS and Batch list variables. */
function namedItems(entries) {
    const texts = (keys) => entries.flatMap(([key, item]) => (keys.has(key) && typeof item === 'string' ? [item] : []));
    const values = texts(VALUES);
    if (values.length === 0)
        return [];
    return texts(NAMES).flatMap((name) => values.map((value) => [name, value]));
}
function isInteger(value) {
    return Number.isInteger(value) || typeof value === 'bigint';
}
/** The contents of a list, set, map or plain object, with their keys, if any; `undefined` for other values. */
function entriesOf(value) {
    if (typeof value !== 'object' || value === null)
        return undefined;
    if (Array.isArray(value) || value instanceof Set)
        return [...value].map((item) => [undefined, item]);
    // Only a text names anything. Another key, such as a tuple of tuples, may be far longer as a text than it is in memory.
    const named = (entries) => Array.from(entries, ([key, item]) => [
        typeof key === 'string' && key.length <= LONG ? key : undefined,
        item,
    ]);
    if (value instanceof Map)
        return named(value);
    const prototype = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null ? named(Object.entries(value)) : undefined;
}
/** A key file, such as a service account's, or a Config is JSON that contains the secret. `undefined` for other texts. */
function parsedJson(text) {
    if (!/^\s*[{[]/.test(text))
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/**
 * The same values with `***` instead of those that must not be shown because of their names, however short a text is.
 * Keeps booleans, and numbers with too few digits for a secret.
 */
function withoutSecretValues(named, isNamedSecret = secret_names/* isSecretName */.eh) {
    const copies = { secret: new Map(), other: new Map() };
    const hide = (name, value) => {
        const isNamed = isNamedSecret(name) && !isReference(value);
        if (typeof value === 'string')
            return isNamed && value !== '' ? REPLACEMENT : value;
        const known = copies[isNamed ? 'secret' : 'other'];
        if (isInteger(value)) {
            if (!isNamed)
                return value;
            if (!known.has(value))
                known.set(value, isCommon(String(value), NO_NAMES) ? value : REPLACEMENT);
        }
        if (!known.has(value)) {
            const inner = entriesOf(value);
            if (!inner)
                return value;
            known.set(value, REPLACEMENT);
            const items = inner.map(([key, item]) => hide(isNamed && !(key !== undefined && (0,secret_names/* isPlainMember */.jH)(key, name)) ? name : (key ?? name), item));
            known.set(value, rebuilt(value, items));
        }
        return known.get(value);
    };
    return Object.fromEntries(Object.entries(named).map(([name, value]) => [name, hide(name, value)]));
}
/** A container of the same kind, with the same keys but other items. */
function rebuilt(container, items) {
    if (Array.isArray(container))
        return items;
    if (container instanceof Set)
        return new Set(items);
    if (container instanceof Map)
        return new Map([...container.keys()].map((key, index) => [key, items[index]]));
    return Object.fromEntries(Object.keys(container).map((key, index) => [key, items[index]]));
}
//# sourceMappingURL=secret-values.js.map

/***/ }),

/***/ 25195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ durationText)
/* harmony export */ });
/** A duration for people, e.g. `85 ms`, `3.2 s`, `4 min 05 s`, `2 h 03 min`; `–` if there is none. */
function durationText(milliseconds) {
    if (milliseconds === undefined || !Number.isFinite(milliseconds))
        return '–';
    if (milliseconds < 100)
        return `${Math.max(0, Math.round(milliseconds))} ms`;
    if (milliseconds < 59_950)
        return `${(milliseconds / 1000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1000);
    const two = (value) => String(Math.floor(value)).padStart(2, '0');
    return seconds < 3600
        ? `${Math.floor(seconds / 60)} min ${two(seconds % 60)} s`
        : `${Math.floor(seconds / 3600)} h ${two((seconds % 3600) / 60)} min`;
}
//# sourceMappingURL=duration-text.js.map

/***/ }),

/***/ 42283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ topLevelItems),
/* harmony export */   Qp: () => (/* binding */ runIdFileOf),
/* harmony export */   ay: () => (/* binding */ commandLine)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _client_identifiers_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(92866);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6800);
/* harmony import */ var _option_values_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(94431);
/* harmony import */ var _shown_value_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(54068);
/* harmony import */ var _written_scalar_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(76195);






/**
 * Builds the arguments of the Python interpreter. Values are passed as `--name=value`, so they may start with a dash.
 * Values passed bare must be an id, a step or a pathspec, which cannot start with one.
 * @throws {OptionError | ParameterError}
 */
function commandLine(topLevel, command, attributeFile, attributeOption = 'runner-attribute-file') {
    return [
        ...topLevelItems(topLevel),
        command.name,
        ...commandItems(command),
        // The run id is the only fact that Metaflow always reports about a spun task.
        ...(command.name === 'spin' && !hasOption(command.options, 'run-id-file')
            ? [`--run-id-file=${runIdFileOf(attributeFile)}`]
            : []),
        `--${attributeOption}=${attributeFile}`,
    ];
}
/** The flow file and the top-level options, which precede the command. @throws {OptionError} */
function topLevelItems({ flowFile, options, decospecs = [], config = {}, configValues = {}, }) {
    return [
        flowFile.startsWith('-') ? `./${flowFile}` : flowFile,
        ...(0,_option_values_js__WEBPACK_IMPORTED_MODULE_1__/* .renderOptions */ .Dx)('top level', withoutOurs('top level', options)),
        ...(0,_option_values_js__WEBPACK_IMPORTED_MODULE_1__/* .renderOptions */ .Dx)('top level', { with: decospecs }),
        ...configPairs('config', config),
        ...configPairs('config-value', jsonTexts(configValues)),
    ];
}
/** The file that Metaflow writes a spun task's run id to. */
function runIdFileOf(attributeFile) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.join(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(attributeFile), 'run-id');
}
function hasOption(options, wanted) {
    return Object.keys(options).some((key) => (0,_option_values_js__WEBPACK_IMPORTED_MODULE_1__/* .optionName */ .fS)(key) === wanted);
}
function commandItems(command) {
    const options = (0,_option_values_js__WEBPACK_IMPORTED_MODULE_1__/* .renderOptions */ .Dx)('command', withoutOurs('command', command.options));
    if (command.name === 'spin')
        return [...options, bare('pathspec', command.pathspec)];
    if (command.tags.includes('')) {
        const details = { option: 'tag', place: 'command', value: '' };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OptionError */ .eR('A tag must not be empty.', details);
    }
    const shared = [...(0,_option_values_js__WEBPACK_IMPORTED_MODULE_1__/* .renderOptions */ .Dx)('command', { tag: command.tags }), ...options];
    switch (command.name) {
        case 'run':
            return [...shared, ...(0,_option_values_js__WEBPACK_IMPORTED_MODULE_1__/* .renderParameters */ .fL)(command.parameters)];
        case 'resume':
            return [
                // Passed as two items: with `--origin-run-id=X`, a flow with Configs loads them from the latest run instead.
                ...(command.originRunId === undefined
                    ? []
                    : ['--origin-run-id', bare('origin-run-id', command.originRunId)]),
                ...shared,
                ...(command.stepToRerun === undefined ? [] : [bare('step-to-rerun', command.stepToRerun)]),
            ];
    }
}
/** Values passed bare, without `--name=`, and the checks that keep them from being read as options. */
const BARE = {
    'origin-run-id': { is: _client_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .isIdentifier */ ._5, what: 'the id of a run' },
    pathspec: { is: _client_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .isPathspec */ .hA, what: 'the pathspec of a task or a step' },
    'step-to-rerun': { is: _client_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .isPythonName */ .MH, what: 'the name of a step' },
};
/** @throws {OptionError} */
function bare(option, value) {
    const { is, what } = BARE[option];
    if (is(value) && (0,_option_values_js__WEBPACK_IMPORTED_MODULE_1__/* .argumentFault */ .wS)(value) === undefined)
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OptionError */ .eR(`${(0,_shown_value_js__WEBPACK_IMPORTED_MODULE_4__/* .shownValue */ .J)(value)} is not ${what}.`, { option, place: 'command', value });
}
function configPairs(option, pairs) {
    return Object.entries(pairs).flatMap(([name, value]) => {
        const fault = (0,_option_values_js__WEBPACK_IMPORTED_MODULE_1__/* .argumentFault */ .wS)(name) ?? (0,_option_values_js__WEBPACK_IMPORTED_MODULE_1__/* .argumentFault */ .wS)(value);
        if (fault || name === '' || name.startsWith('-')) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OptionError */ .eR(`Option "${option}" for Config "${name}" ${fault ?? 'needs the name of a Config'}.`, {
                option,
                place: 'top level',
                value,
            });
        }
        return [`--${option}`, name, value];
    });
}
function jsonTexts(values) {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : (0,_written_scalar_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonText */ .s$)(value),
    ]));
}
/** Options that cannot be passed as `--name=value`, or would break the runner, and what to use instead. */
const OURS = {
    config: 'pairs of Config name and file are set by "config"',
    'config-value': 'pairs of Config name and value are set by "configValues"',
    'origin-run-id': 'the origin of a resume is set by "originRunId"',
    'runner-attribute-file': 'metaflow-runner sets it, to learn the run id',
};
function withoutOurs(place, options) {
    for (const [key, value] of Object.entries(options)) {
        const name = (0,_option_values_js__WEBPACK_IMPORTED_MODULE_1__/* .optionName */ .fS)(key);
        const reason = Object.hasOwn(OURS, name) ? OURS[name] : undefined;
        if (reason !== undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OptionError */ .eR(`Option "${(0,_option_values_js__WEBPACK_IMPORTED_MODULE_1__/* .optionName */ .fS)(key)}" cannot be set like this: ${reason}.`, {
                option: (0,_option_values_js__WEBPACK_IMPORTED_MODULE_1__/* .optionName */ .fS)(key),
                place,
                value,
            });
        }
    }
    return options;
}
//# sourceMappingURL=command-line.js.map

/***/ }),

/***/ 63619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/**
 * The known name that someone who typed `name` most likely meant, the first of several; `undefined` if none is close, and `name` is not the
 * beginning of exactly one.
 * @param wrong the fraction of the letters that may be wrong
 */
function nearestName(name, known, wrong = 0.4) {
    const tolerance = Math.ceil(name.length * wrong);
    // The distance is at least the difference in length.
    const isNear = (candidate) => Math.abs(candidate.length - name.length) <= tolerance;
    const ranked = known
        .filter(isNear)
        .slice(0, Math.min(MAX_COMPARED, MAX_LETTERS / (name.length + 1) ** 2))
        .map((candidate) => ({ candidate, distance: editDistance(normal(name), normal(candidate)) }))
        .sort((a, b) => a.distance - b.distance);
    const [best] = ranked;
    return best && best.distance <= tolerance ? best.candidate : onlyCompletion(name, known);
}
/** Fewer letters could be the beginning of anything. */
const MIN_BEGINNING = 3;
function onlyCompletion(name, known) {
    if (name.length < MIN_BEGINNING)
        return undefined;
    const completions = known.filter((candidate) => normal(candidate).startsWith(normal(name)));
    return completions.length === 1 ? completions[0] : undefined;
}
/** With how many names to compare, and how many pairs of letters: a flow may declare any names, and each comparison takes time. */
const MAX_COMPARED = 10_000;
const MAX_LETTERS = 20_000_000;
/** The two most common mistakes: Metaflow's names are case-sensitive and distinguish `_` from `-`. */
function normal(name) {
    return name.toLowerCase().replaceAll('_', '-');
}
/** Counts missing, extra and different letters, and swapped pairs. */
function editDistance(from, to) {
    const [letters, others] = [Array.from(from), Array.from(to)];
    let before = [];
    let row = Array.from({ length: others.length + 1 }, (_, index) => index);
    for (const [i, letter] of letters.entries()) {
        const next = [i + 1];
        for (const [j, other] of others.entries()) {
            const isSwap = i > 0 && j > 0 && letter === others[j - 1] && letters[i - 1] === other;
            const ways = [
                (row[j] ?? 0) + (letter === other ? 0 : 1),
                (row[j + 1] ?? 0) + 1,
                (next[j] ?? 0) + 1,
                ...(isSwap ? [(before[j - 1] ?? 0) + 1] : []),
            ];
            next.push(Math.min(...ways));
        }
        [before, row] = [row, next];
    }
    return row[others.length] ?? 0;
}
//# sourceMappingURL=nearest-name.js.map

/***/ }),

/***/ 94431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ renderOptions),
/* harmony export */   Fl: () => (/* binding */ Repeated),
/* harmony export */   Hi: () => (/* binding */ BARE_OPTION),
/* harmony export */   St: () => (/* binding */ needsDeclaration),
/* harmony export */   fL: () => (/* binding */ renderParameters),
/* harmony export */   fS: () => (/* binding */ optionName),
/* harmony export */   jn: () => (/* binding */ isScalar),
/* harmony export */   p5: () => (/* binding */ parameterText),
/* harmony export */   wS: () => (/* binding */ argumentFault),
/* harmony export */   ws: () => (/* binding */ scalarText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6800);
/* harmony import */ var _shell_texts_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(69282);
/* harmony import */ var _shown_value_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(54068);
/* harmony import */ var _written_scalar_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(76195);




/** Whether we must know the parameter's declaration to pass this value. */
function needsDeclaration(value) {
    return Array.isArray(value) || value === null || typeof value === 'boolean';
}
/** Stands for an option without a value: only its name is passed. */
const BARE_OPTION = Symbol('bare option');
/** List elements to pass as one option each. If the option takes several values (`nargs`), each element is a list. */
class Repeated {
    elements;
    valuesPerOption;
    constructor(elements, valuesPerOption = 1) {
        this.elements = elements;
        this.valuesPerOption = valuesPerOption;
    }
    /** The values of each option. */
    get options() {
        return this.elements.map((element) => this.valuesPerOption > 1 ? element : [element]);
    }
}
/** How to turn off Metaflow's own flags where that is not `--no-<name>`. Flags without a negative form are omitted. */
const OFF_FLAGS = new Map([
    ['quiet', ['--not-quiet']],
    ['production', []],
    ['help', []],
]);
/** Options that take several values in one text. Any other that takes several is repeated; of these, Metaflow would take the last. */
const WITH_COMMAS = new Set(['package-suffixes']);
/** `maxWorkers` -> `max-workers`; a name already in command-line form does not change. */
function optionName(key) {
    return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
/** Renders options as argv items, one `--name=value` each. @throws {OptionError} */
function renderOptions(place, options) {
    return Object.entries(options).flatMap(([key, value]) => renderOption(place, key, value));
}
function renderOption(place, key, value) {
    const name = optionName(key);
    if (!/^[A-Za-z0-9][^\s=\0]*$/.test(name) || !name.isWellFormed()) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OptionError */ .eR(`"${key}" is not the name of a command-line option.`, {
            option: key,
            place,
            value,
        });
    }
    if (value === undefined || value === null)
        return [];
    if (value === true)
        return [`--${name}`];
    if (value === false)
        return [...(OFF_FLAGS.get(name) ?? [`--no-${name}`])];
    const values = Array.isArray(value) ? value : [value];
    const texts = values.map((item) => {
        if (typeof item !== 'string' && typeof item !== 'number') {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OptionError */ .eR(`Option "${name}" takes a string, a number or a boolean, got ${(0,_shown_value_js__WEBPACK_IMPORTED_MODULE_1__/* .shownValue */ .J)(item, name)}.`, { option: name, place, value: item });
        }
        const text = String(item);
        const fault = argumentFault(text) ?? (0,_shell_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .shellFault */ .JX)(name, text);
        if (fault)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .OptionError */ .eR(`Option "${name}" ${fault}.`, { option: name, place, value: item });
        return text;
    });
    const joined = WITH_COMMAS.has(name) && texts.length > 0 ? [texts.join(',')] : texts;
    return joined.map((text) => `--${name}=${text}`);
}
/** Renders parameters as argv items, lists and objects as JSON. @throws {ParameterError} */
function renderParameters(parameters) {
    return Object.entries(parameters).flatMap(([name, value]) => {
        if (value === undefined)
            return [];
        if (!/^[^\s=\0-][^\s=\0]*$/.test(name) || !name.isWellFormed()) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ParameterError */ .un(`"${name}" is not the name of a parameter.`, { parameter: name, value });
        }
        if (value === BARE_OPTION)
            return [`--${name}`];
        if (!(value instanceof Repeated))
            return [`--${name}=${parameterText(name, value)}`];
        return value.options.flatMap((values) => {
            const [first = '', ...more] = values.map((item) => parameterText(name, item));
            return [`--${name}=${first}`, ...more];
        });
    });
}
/** A parameter's value as command-line text. @throws {ParameterError} */
function parameterText(parameter, value) {
    const isJson = typeof value === 'object' && value !== null && !isScalar(value);
    const text = isJson ? nestedText(parameter, value) : scalarText(parameter, value);
    const fault = argumentFault(text);
    if (fault)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ParameterError */ .un(`Parameter "${parameter}" ${fault}.`, { parameter, value });
    return text;
}
/** @throws {ParameterError} */
function nestedText(parameter, value) {
    try {
        return (0,_written_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonText */ .s$)(value);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        const problem = 'contains itself, or has too many levels or characters';
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ParameterError */ .un(`Parameter "${parameter}" ${problem}.`, { parameter, value }, { cause: error });
    }
}
/** Whether a value can be passed as one piece of text: not a list, an object, `null` or `undefined`. */
function isScalar(value) {
    return value instanceof _written_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .WrittenScalar */ .iI || ['string', 'number', 'bigint', 'boolean'].includes(typeof value);
}
/** A scalar as command-line text. @throws {ParameterError} if the value is not a scalar */
function scalarText(parameter, value) {
    if (value instanceof _written_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .WrittenScalar */ .iI)
        return value.text;
    switch (typeof value) {
        case 'string':
            return value;
        case 'boolean':
            return value ? 'True' : 'False';
        case 'number':
        case 'bigint':
            return String(value);
        default:
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ParameterError */ .un(`Parameter "${parameter}" takes a string, number, boolean, list or object, got ${value === null ? 'null' : typeof value}. ` +
                'Leave it out to use its default.', { parameter, value });
    }
}
/** Why a process cannot be given a text, byte for byte, as an argument; `undefined` if it can. */
function argumentFault(text) {
    if (text.includes('\0'))
        return 'contains a NUL character, which no program can be given as an argument';
    if (!text.isWellFormed())
        return 'is not well-formed Unicode (it has half of a surrogate pair)';
    if (Buffer.byteLength(text) >= MAX_ARGUMENT_BYTES) {
        return `is longer than the ${MAX_ARGUMENT_BYTES / 1024} KiB that one argument may have; put it in a file and use IncludeFile`;
    }
    return undefined;
}
/** Linux's MAX_ARG_STRLEN, minus room for the option's name. */
const MAX_ARGUMENT_BYTES = 127 * 1024;
//# sourceMappingURL=option-values.js.map

/***/ }),

/***/ 49507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dy: () => (/* binding */ checkParameters),
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   Yl: () => (/* binding */ unknownParameter),
/* harmony export */   uH: () => (/* binding */ ignoredText)
/* harmony export */ });
/* harmony import */ var _client_own_value_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4122);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6800);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(63619);
/* harmony import */ var _shown_value_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(54068);
/* harmony import */ var _option_values_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(94431);





/**
 * Checks values against the parameters a flow declares, as Metaflow's command line does: unknown names, missing
 * required values and wrong types.
 * @param env may supply values, as `METAFLOW_RUN_<NAME>`
 * @param command the words of the command, e.g. `argo-workflows trigger`
 * @throws {ParameterError}
 */
function checkParameters(flow, values, env, command = 'run') {
    const { flowName, parameters: declared } = flow;
    for (const [name, value] of Object.entries(values)) {
        if (value === undefined || value === _option_values_js__WEBPACK_IMPORTED_MODULE_0__/* .BARE_OPTION */ .Hi)
            continue;
        const parameter = declared.find((candidate) => candidate.name === name);
        if (!parameter)
            throw unknownParameter(flow, name, value);
        checkValue(flowName, parameter, value);
        if (parameter.required && parameter.type === 'JSON' && isNull(value))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ParameterError */ .un(`Parameter "${name}" of ${flowName} is required, and Metaflow treats null as no value.`, { parameter: name, value, expected: parameter.type });
    }
    for (const parameter of declared) {
        const fromEnv = env[variableOf(parameter.name, command)];
        const isNeeded = parameter.required || parameter.prompts === true;
        if (isNeeded && (0,_client_own_value_js__WEBPACK_IMPORTED_MODULE_2__/* .ownValue */ .e)(values, parameter.name) === undefined && fromEnv === undefined) {
            const why = parameter.prompts
                ? 'which asks for it at a prompt that nobody can answer'
                : 'which has no default';
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ParameterError */ .un(`${flowName} needs a value for its parameter "${parameter.name}" (${parameter.type}), ${why}.`, { parameter: parameter.name, expected: parameter.type, isMissing: true });
        }
    }
}
/**
 * The environment variable that sets a parameter if the command line does not.
 * @param command the words of the command, e.g. `argo-workflows trigger`
 */
function variableOf(parameter, command = 'run') {
    return `METAFLOW_${command} ${parameter}`.toUpperCase().replace(/[ -]/g, '_');
}
function unknownParameter({ flowName, parameters: declared, ignored = [] }, name, value) {
    const inVain = ignored.find((parameter) => parameter.name === name);
    if (inVain)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ParameterError */ .un(ignoredText(flowName, inVain), { parameter: name, value, isUnknown: true });
    // Command-line names come first, so they win ties.
    const names = ['name', 'variable'].flatMap((kind) => declared.map((parameter) => parameter[kind]));
    const nearest = (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .q)(name, names);
    const meant = declared.find((parameter) => parameter.name === nearest || parameter.variable === nearest)?.name;
    const known = declared.map((parameter) => `${parameter.name} (${parameter.type})`).join(', ');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ParameterError */ .un(`${flowName} has no parameter "${name}" (given the value ${(0,_shown_value_js__WEBPACK_IMPORTED_MODULE_4__/* .shownValue */ .J)(value, name, meant)}).` +
        (meant ? ` Did you mean "${meant}"?` : '') +
        (known ? ` Its parameters: ${known}.` : ' It has no parameters.'), { parameter: name, value, isUnknown: true, nearest: meant });
}
function ignoredText(flowName, { name, variable }) {
    return `Metaflow ignores the parameter "${name}" of ${flowName}, because of the name of its class variable, "${variable}". Rename the variable.`;
}
function checkValue(flowName, parameter, value) {
    const values = value instanceof _option_values_js__WEBPACK_IMPORTED_MODULE_0__/* .Repeated */ .Fl ? value.options.flat() : [value];
    for (const item of values) {
        if (TYPE_CHECKS.get(parameter.type)?.(item) === false) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ParameterError */ .un(`Parameter "${parameter.name}" of ${flowName} must be ${expectation(parameter.type)}, got ${(0,_shown_value_js__WEBPACK_IMPORTED_MODULE_4__/* .shownValue */ .J)(item, parameter.name)}.`, { parameter: parameter.name, value: item, expected: parameter.type });
        }
    }
}
/** Which values Metaflow's command line accepts, by type. Other types accept anything. */
const TYPE_CHECKS = new Map([
    ['int', (value) => /^\s*[+-]?\d+(_\d+)*\s*$/.test(String(value))],
    [
        'float',
        (value) => /^\s*[+-]?(inf|infinity|nan|(\d[\d_]*(\.[\d_]*)?|\.\d[\d_]*)(e[+-]?\d+)?)\s*$/i.test(String(value)),
    ],
    ['bool', (value) => /^\s*(true|false|t|f|yes|no|y|n|1|0)\s*$/i.test(String(value))],
    ['JSON', (value) => typeof value !== 'boolean' && (typeof value !== 'string' || isJson(value))],
]);
function isNull(value) {
    return typeof value === 'string' && value.trim() === 'null';
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
/** What a value of a type must be, within a sentence. */
function expectation(type) {
    if (type === 'JSON')
        return 'valid JSON';
    return `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`;
}
//# sourceMappingURL=parameter-check.js.map

/***/ }),

/***/ 6990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ splitSecrets),
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   jo: () => (/* binding */ moveSecretsToEnv)
/* harmony export */ });
/* harmony import */ var _redaction_index_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(75417);
/* harmony import */ var _redaction_index_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(80105);
/* harmony import */ var _option_values_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(94431);
/* harmony import */ var _parameter_check_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(49507);



/**
 * Passes parameters with secret names or secret values in environment variables, because other users of the machine can
 * read a command line. Uses Metaflow's `METAFLOW_RUN_<NAME>` variables, which stand for options. Metaflow silently
 * ignores one for a parameter that the flow does not declare, so the flow is read first. If anything is unclear, the
 * parameter stays on the command line.
 */
async function moveSecretsToEnv(command, settings) {
    const secrets = command.name === 'run' ? secretsOf(command.parameters) : [];
    if (command.name !== 'run' || secrets.length === 0)
        return { command, env: {} };
    const { describeFlow } = await Promise.all(/* import() */[__nccwpck_require__.e(7736), __nccwpck_require__.e(8933)]).then(__nccwpck_require__.bind(__nccwpck_require__, 85021));
    const found = await describeFlow(settings, command).catch(() => undefined);
    const { parameters, env } = splitSecrets(command.parameters, found?.parameters ?? []);
    return { command: { ...command, parameters }, env };
}
/** The same for the parameters of any command of the flow. @param command its words. Default: `run` */
function splitSecrets(parameters, declared, command) {
    const isPlain = ([name]) => declared.some((parameter) => parameter.name === name && !parameter.multiple && (parameter.values ?? 1) === 1);
    const moved = secretsOf(parameters).filter(isPlain);
    return {
        parameters: without(parameters, moved.map(([name]) => name)),
        env: Object.fromEntries(moved.map(([name, value]) => [(0,_parameter_check_js__WEBPACK_IMPORTED_MODULE_0__/* .variableOf */ .Qn)(name, command), value])),
    };
}
/** The command without its secret parameters. */
function withoutSecrets(command) {
    if (command.name !== 'run')
        return command;
    const names = secretsOf(command.parameters).map(([name]) => name);
    return { ...command, parameters: without(command.parameters, names) };
}
/** Omits empty values: Metaflow ignores an empty variable. */
function secretsOf(parameters) {
    return Object.entries(parameters).flatMap(([name, value]) => {
        if (value === undefined || value instanceof _option_values_js__WEBPACK_IMPORTED_MODULE_1__/* .Repeated */ .Fl || value === _option_values_js__WEBPACK_IMPORTED_MODULE_1__/* .BARE_OPTION */ .Hi)
            return [];
        const text = (0,_option_values_js__WEBPACK_IMPORTED_MODULE_1__/* .parameterText */ .p5)(name, value);
        const isSecret = (0,_redaction_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isSecretName */ .eh)(name) || (0,_redaction_index_js__WEBPACK_IMPORTED_MODULE_3__/* .secretValues */ .VX)({ [name]: text }).length > 0;
        return isSecret && text !== '' ? [[name, text]] : [];
    });
}
function without(parameters, names) {
    return Object.fromEntries(Object.entries(parameters).filter(([name]) => !names.includes(name)));
}
//# sourceMappingURL=secret-parameters.js.map

/***/ }),

/***/ 69282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HV: () => (/* binding */ NOT_PLAIN),
/* harmony export */   JX: () => (/* binding */ shellFault),
/* harmony export */   S3: () => (/* binding */ IN_QUOTES),
/* harmony export */   UH: () => (/* binding */ PLAIN_CHARACTERS),
/* harmony export */   gW: () => (/* binding */ refuseVariables)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6800);
/* harmony import */ var _shown_value_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(54068);


/** What has an effect in a task's command: Metaflow quotes each text once, but two shells read it, and a text that begins with `$` not at all. */
const IN_QUOTES = /['"\\`$\p{Cc}]/gu;
/** What has an effect in a shell command, or in a template, where Metaflow writes a text without quotes. */
const NOT_PLAIN = /[^\w.:/@%+=,-]/g;
/** All other characters, in words. */
const PLAIN_CHARACTERS = 'letters, digits and . : / @ % + = , _ -';
const QUOTED = {
    unwanted: IN_QUOTES,
    what: 'a quote, a backslash, a backtick, a $ or a control character',
};
const PLAIN = {
    unwanted: NOT_PLAIN,
    what: `a character other than ${PLAIN_CHARACTERS}`,
};
/** Attributes in JSON need double quotes and brackets, and these are harmless unless a single quote ends Metaflow's own. Argo Workflows and Airflow evaluate the rest. */
const DECORATOR = { unwanted: /'|\{[{%]/, what: 'a single quote, {{ or {%' };
/** Options that Metaflow also writes into the shell commands of tasks, if these run in pods or on AWS Batch. */
const IN_SHELLS = new Map([
    ['tag', QUOTED],
    ['namespace', QUOTED],
    ['with', DECORATOR],
    // A path on this machine reaches no cluster. Others are written without quotes on orchestrators.
    [
        'datastore-root',
        {
            unwanted: /^[^/.~\w]|^\w[^]*?[^\w.:/@%+=,-]/,
            what: `${PLAIN.what}, which only a local path that begins with / . or ~ may contain`,
        },
    ],
]);
/** Variables from which Metaflow takes such options, or the root of a remote datastore. */
const VARIABLES = [
    [/^METAFLOW_((RUN|RESUME|DEFAULT)_)?DECOSPECS$/, DECORATOR],
    [/^METAFLOW_DATASTORE_SYSROOT_(S3|GS|AZURE)$/, PLAIN],
    [/^METAFLOW_(RUN|RESUME)_(TAGS|NAMESPACE)$/, QUOTED],
    [/^METAFLOW_(ARGO_WORKFLOWS|STEP_FUNCTIONS|AIRFLOW)_CREATE_(TAGS|NAMESPACE)$/, PLAIN],
];
/** What is wrong with an option's value, if a shell on a cluster would execute or replace a part of it. */
function shellFault(option, text) {
    const inShells = IN_SHELLS.get(option);
    return inShells && faultIn(text, option, inShells);
}
/** @throws {UsageError} if a variable has a value of which a shell on a cluster would execute or replace a part */
function refuseVariables(env) {
    for (const [name, value = ''] of Object.entries(env)) {
        const inShells = VARIABLES.find(([pattern]) => pattern.test(name))?.[1];
        const fault = inShells && faultIn(value, name, inShells);
        if (fault !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The variable ${name} ${fault}.`);
    }
}
function faultIn(text, name, inShells) {
    if (text.search(inShells.unwanted) === -1)
        return undefined;
    // A decorator's attributes may contain a secret.
    const shown = inShells === DECORATOR ? '' : `: ${(0,_shown_value_js__WEBPACK_IMPORTED_MODULE_1__/* .shownValue */ .J)(text, name)}`;
    return `contains ${inShells.what}${shown}. Metaflow writes it into the shell commands of tasks on a cluster, where that would have an effect`;
}
//# sourceMappingURL=shell-texts.js.map

/***/ }),

/***/ 54068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ shownValue)
/* harmony export */ });
/* harmony import */ var _redaction_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(80105);
/* harmony import */ var _written_scalar_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76195);


/** For longer values, messages give only the size. */
const MAX_SHOWN_LENGTH = 120;
/**
 * A value as a person would write it, for an error message. A value is hidden if any of the names (such as the given
 * and the intended one) marks it as secret. No value is cut, because reports can only recognize a whole secret.
 */
function shownValue(value, ...names) {
    if (names.some((name) => name !== undefined && (0,_redaction_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecret */ .$f)(name, value)))
        return _redaction_index_js__WEBPACK_IMPORTED_MODULE_0__/* .REPLACEMENT */ .x9;
    const kind = Array.isArray(value) ? 'a list' : typeof value === 'string' ? 'a string' : 'an object';
    try {
        const text = (0,_written_scalar_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenText */ .v4)(value);
        return text.length <= MAX_SHOWN_LENGTH ? text : `${kind} of ${text.length} characters`;
    }
    catch (error) {
        // It contains itself, or has too many levels or characters.
        if (error instanceof RangeError)
            return `${kind} that cannot be written`;
        throw error;
    }
}
//# sourceMappingURL=shown-value.js.map

/***/ }),

/***/ 63314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ allOf),
/* harmony export */   y: () => (/* binding */ oneOf)
/* harmony export */ });
/** Words joined for a sentence: `run, resume and trigger`. */
function allOf(words) {
    return listed(words, 'conjunction');
}
/** Words as alternatives: `run, check or deploy`. */
function oneOf(words) {
    return listed(words, 'disjunction');
}
// Made only when it is needed: the first format loads Node's language data, which takes about 12 ms.
function listed(words, type) {
    return new Intl.ListFormat('en-GB', { type }).format(words);
}
//# sourceMappingURL=word-list.js.map

/***/ }),

/***/ 76195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   iI: () => (/* binding */ WrittenScalar),
/* harmony export */   k$: () => (/* binding */ writtenScalar),
/* harmony export */   s$: () => (/* binding */ jsonText),
/* harmony export */   v4: () => (/* binding */ writtenText)
/* harmony export */ });
/* unused harmony export parseWrittenJson */
/**
 * A number or boolean from a list, both as written and as JSON reads it: `1.10`, `007`, `0x1F`, `True`. Only the flow
 * knows which one its parameter takes: it receives a list as JSON, or each element as text.
 */
class WrittenScalar {
    text;
    value;
    constructor(text, value) {
        this.text = text;
        this.value = value;
    }
    toString() {
        return this.text;
    }
    toJSON() {
        return this.value;
    }
    /** Its JSON. `1.` stays a number with a fraction, because Python distinguishes those from integers. */
    get json() {
        if (JSON_NUMBER.test(this.text))
            return this.text;
        const text = String(this.value);
        return FRACTION.test(this.text) && /^-?\d+$/.test(text) ? `${text}.0` : text;
    }
}
const JSON_NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?(e[-+]?\d+)?$/i;
const FRACTION = /^[-+]?(\d*\.\d*(e[-+]?\d+)?|\d+e[-+]?\d+)$/i;
/** JSON with integers of any size kept exact, and numbers from lists as they were written. */
function jsonText(value) {
    return textOf(value, ({ json }) => json);
}
/** The same for people, with values as they were written. */
function writtenText(value) {
    return textOf(value, ({ text }) => text);
}
function textOf(value, scalarText) {
    const inner = (item) => textOf(item, scalarText);
    if (value instanceof WrittenScalar)
        return scalarText(value);
    // JSON has no infinity and no NaN, but Python reads and writes them by these names.
    if (typeof value === 'bigint' || typeof value === 'number')
        return String(value);
    if (Array.isArray(value))
        return `[${value.map(inner).join(',')}]`;
    if (typeof value !== 'object' || value === null || 'toJSON' in value)
        return JSON.stringify(value);
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${inner(item)}`).join(',')}}`;
}
const STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;
const MARK = '\0written';
/** Parses JSON, keeping numbers as they were written and integers exact. @throws {SyntaxError} */
function parseWrittenJson(text) {
    JSON.parse(text);
    const marked = text.replace(STRING_OR_NUMBER, (token) => token.startsWith('"') ? token : `{"${JSON.stringify(MARK).slice(1, -1)}":"${token}"}`);
    return JSON.parse(marked, (_, value) => {
        const written = typeof value === 'object' && value !== null && MARK in value ? value[MARK] : undefined;
        return typeof written === 'string' ? writtenScalar(written, Number(written)) : value;
    });
}
/** Returns the plain number if JavaScript writes it the same way. Integers stay exact. */
function writtenScalar(text, value) {
    const number = typeof value === 'bigint' && Number.isSafeInteger(Number(value)) ? Number(value) : value;
    const isWhole = typeof number === 'number' && Number.isInteger(number) && !Number.isSafeInteger(number);
    const exact = isWhole && /^-?\d+$/.test(text) ? BigInt(text) : number;
    const isNumber = typeof exact === 'number' || typeof exact === 'bigint';
    return isNumber && String(exact) === text ? exact : new WrittenScalar(text, exact);
}
//# sourceMappingURL=written-scalar.js.map

/***/ }),

/***/ 6800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ StartError),
/* harmony export */   G5: () => (/* binding */ secretsNoted),
/* harmony export */   HE: () => (/* binding */ PythonError),
/* harmony export */   YS: () => (/* binding */ noteSecrets),
/* harmony export */   eR: () => (/* binding */ OptionError),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   j1: () => (/* binding */ ConfigurationError),
/* harmony export */   nk: () => (/* binding */ StartInterruptedError),
/* harmony export */   pJ: () => (/* binding */ FlowFileError),
/* harmony export */   q0: () => (/* binding */ commandLineNoted),
/* harmony export */   qC: () => (/* binding */ noteCommandLine),
/* harmony export */   un: () => (/* binding */ ParameterError)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6695);


const secretsOfErrors = new WeakMap();
/** Notes texts that the flow's process may have printed but that must not be shown. They are not part of the error. */
function noteSecrets(error, secrets) {
    secretsOfErrors.set(error, secrets);
}
/** Texts that must not be shown, discovered while explaining the error; `undefined` if they are not known. */
function secretsNoted(error) {
    return error instanceof _client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RunnerError */ .Rn ? secretsOfErrors.get(error) : undefined;
}
const commandLinesOfErrors = new WeakMap();
/** Notes the command line of the process that did not make a run: of several processes, the last, whose error is noted first. It is not part of the error, because it may contain secrets. */
function noteCommandLine(error, commandLine) {
    if (error instanceof _client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RunnerError */ .Rn && !commandLinesOfErrors.has(error))
        commandLinesOfErrors.set(error, commandLine);
}
/** The command line of the process that did not make a run, if one was started. */
function commandLineNoted(error) {
    return commandLinesOfErrors.get(error);
}
/** The request cannot be run: correct the call, not the flow's environment. No run was registered. */
class UsageError extends _client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RunnerError */ .Rn {
    static {
        this.prototype.name = 'UsageError';
    }
}
/** The flow file is missing, is not a flow, or cannot be loaded. */
class FlowFileError extends UsageError {
    details;
    static {
        this.prototype.name = 'FlowFileError';
    }
    constructor(message, details, options) {
        super(message, options);
        this.details = details;
    }
}
/** A parameter or Config is unknown, missing or of the wrong type. */
class ParameterError extends UsageError {
    details;
    static {
        this.prototype.name = 'ParameterError';
    }
    constructor(message, details, options) {
        super(message, options);
        this.details = details;
    }
}
/** A command-line option or decospec is unknown, or Metaflow rejects its value. */
class OptionError extends UsageError {
    details;
    static {
        this.prototype.name = 'OptionError';
    }
    constructor(message, details) {
        super(message);
        this.details = details;
    }
}
/** The Python interpreter does not exist or does not work, or has no Metaflow. */
class PythonError extends UsageError {
    details;
    static {
        this.prototype.name = 'PythonError';
    }
    constructor(message, details, options) {
        super(message, options);
        this.details = details;
    }
}
/** Metaflow cannot be imported because of its configuration, a package it needs, or an extension. */
class ConfigurationError extends UsageError {
    details;
    static {
        this.prototype.name = 'ConfigurationError';
    }
    constructor(message, 
    /** What in the configuration is wrong: `METAFLOW_PROFILE`, a file or a variable. If none is given, a package is at fault. */
    details) {
        super(message);
        this.details = details;
    }
}
/** The flow's process ended, or had to be ended, before there was a run. */
class StartError extends _client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RunnerError */ .Rn {
    details;
    static {
        this.prototype.name = 'StartError';
    }
    constructor(message, details, options) {
        super(message, options);
        this.details = details;
    }
}
/** The start was abandoned before there was a run: the signal was aborted, or the start timeout passed. */
class StartInterruptedError extends _client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RunnerError */ .Rn {
    status;
    details;
    static {
        this.prototype.name = 'StartInterruptedError';
    }
    constructor(message, status, options, details = {}) {
        super(message, options);
        this.status = status;
        this.details = details;
    }
}
//# sourceMappingURL=errors.js.map

/***/ }),

/***/ 55172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ printedAnswer)
/* harmony export */ });
/**
 * The JSON that one of our programs printed on its last line; `undefined` if it printed none. The interpreter may have
 * printed something before it while starting (`sitecustomize`, a `.pth` file).
 */
function printedAnswer(text) {
    try {
        return JSON.parse(text.trimEnd().split('\n').at(-1) ?? '');
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=printed-answer.js.map

/***/ }),

/***/ 7761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ runPython)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _process_deadline_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(21653);
/* harmony import */ var _client_python_program_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(63779);
/* harmony import */ var _process_end_process_group_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(67902);
/* harmony import */ var _process_flow_process_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(75713);
/* harmony import */ var _temporary_directory_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(93306);
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







/** Bytes that the program may print on either stream before it is killed, so that it cannot fill the disk. */
const MAX_PRINTED_BYTES = 64 * 1024 * 1024;
/** How often to check how much it has printed, in milliseconds. */
const LOOK_EVERY_MS = 50;
/**
 * Runs Python to its end, kills whatever it left running, and reads its answer. Rejects with Node's error if Python
 * cannot be started, with the signal's reason if aborted, with a TimeoutError if it takes longer than `timeoutMs`, and
 * if it prints too much.
 */
async function runPython({ python, program, timeoutMs, abortSignal, cwd, outlivesUs, ...settings }, read) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const place = __addDisposableResource(env_1, (0,_temporary_directory_js__WEBPACK_IMPORTED_MODULE_2__/* .directoryForProgram */ .zB)(), false);
        const deadline = __addDisposableResource(env_1, new _process_deadline_js__WEBPACK_IMPORTED_MODULE_3__/* .Deadline */ .B2(abortSignal, timeoutMs), false);
        deadline.signal.throwIfAborted();
        const files = {
            stdoutFile: node_path__WEBPACK_IMPORTED_MODULE_1__.join(place.directory, 'stdout.log'),
            stderrFile: node_path__WEBPACK_IMPORTED_MODULE_1__.join(place.directory, 'stderr.log'),
        };
        const running = await (0,_process_flow_process_js__WEBPACK_IMPORTED_MODULE_4__/* .startFlowProcess */ .q)({
            executable: python,
            cwd,
            outlivesUs,
            ...(0,_client_python_program_js__WEBPACK_IMPORTED_MODULE_5__/* .pythonProgram */ .p)(program, settings),
            ...files,
        });
        const kill = () => void (0,_process_end_process_group_js__WEBPACK_IMPORTED_MODULE_6__/* .killSurvivors */ .GW)(running);
        deadline.signal.addEventListener('abort', kill, { once: true });
        if (deadline.signal.aborted)
            kill();
        const tooLong = new AbortController();
        const look = setInterval(() => {
            if (!Object.values(files).some((file) => sizeOf(file) > MAX_PRINTED_BYTES))
                return;
            tooLong.abort(new Error(`it printed more than ${MAX_PRINTED_BYTES} bytes`));
            kill();
        }, LOOK_EVERY_MS);
        const exit = await running.exited.finally(() => {
            clearInterval(look);
        });
        await (0,_process_end_process_group_js__WEBPACK_IMPORTED_MODULE_6__/* .killSurvivors */ .GW)(running);
        deadline.signal.throwIfAborted();
        tooLong.signal.throwIfAborted();
        return read({ exit, ...files });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** The program may have removed its file. */
function sizeOf(file) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.size ?? 0;
}
//# sourceMappingURL=run-python.js.map

/***/ }),

/***/ 31389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a6: () => (/* binding */ flushed),
/* harmony export */   oB: () => (/* binding */ drained),
/* harmony export */   rH: () => (/* binding */ copyTo)
/* harmony export */ });
const waiting = new WeakMap();
/**
 * Resolves when a stream has room again or is closed. Writing to a slow reader without waiting for this fills the
 * memory: Node buffers everything that has not been read.
 */
async function drained(stream) {
    if (!stream.writableNeedDrain || stream.destroyed)
        return;
    const known = waiting.get(stream);
    const drain = known ??
        new Promise((resolve) => {
            const done = () => {
                for (const event of EVENTS)
                    stream.off(event, done);
                waiting.delete(stream);
                resolve();
            };
            for (const event of EVENTS)
                stream.once(event, done);
        });
    waiting.set(stream, drain);
    await drain;
}
const EVENTS = ['drain', 'error', 'close'];
/** Resolves when everything written has been handed to the system, or never can be. */
async function flushed(stream) {
    await new Promise((resolve) => {
        if (stream.destroyed)
            resolve();
        else
            stream.write('', () => resolve());
    });
}
/** Resolves when a stream has room again or is closed, or `givenUp` is aborted. */
async function drainedUnless(stream, givenUp) {
    await new Promise((resolve) => {
        const onGivenUp = () => resolve();
        givenUp.addEventListener('abort', onGivenUp, { once: true });
        if (givenUp.aborted)
            resolve();
        void drained(stream)
            .then(resolve)
            .finally(() => givenUp.removeEventListener('abort', onGivenUp));
    });
}
/** How long output is still read after its writer was ended, in milliseconds. */
const READ_GRACE_MS = 1_000;
/**
 * Copies a log to a stream, no faster than the stream is read.
 * @param ended aborted when the log's writer is ended: soon after, we stop waiting for a reader that takes nothing
 */
async function copyTo(stream, chunks, ended) {
    const givenUp = new AbortController();
    let timer;
    const onEnded = () => (timer ??= setTimeout(() => givenUp.abort(), READ_GRACE_MS));
    ended?.addEventListener('abort', onEnded, { once: true });
    if (ended?.aborted)
        onEnded();
    try {
        for await (const { bytes } of chunks) {
            stream.write(bytes);
            if (!stream.writableNeedDrain)
                continue;
            await drainedUnless(stream, givenUp.signal);
            if (givenUp.signal.aborted)
                return;
        }
    }
    finally {
        ended?.removeEventListener('abort', onEnded);
        clearTimeout(timer);
    }
}
//# sourceMappingURL=drained.js.map

/***/ }),

/***/ 5376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ FileWatch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);

/** How often to check file systems that report no changes (network mounts), in milliseconds. */
const POLL_MS = 1_000;
/** Calls back when a file or directory may have changed, and sometimes when it has not. */
class FileWatch {
    #timer;
    #watcher;
    constructor(path, onChange) {
        let pollMs = POLL_MS;
        try {
            this.#watcher = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.watch)(path, { persistent: false }, onChange);
            this.#watcher.on('error', () => {
                this.#watcher?.close();
            });
        }
        catch {
            // This machine has no watches left, so all we can do is check often.
            pollMs = POLL_MS / 20;
        }
        this.#timer = setInterval(onChange, pollMs);
        this.#timer.unref();
    }
    [Symbol.dispose]() {
        clearInterval(this.#timer);
        this.#watcher?.close();
    }
}
//# sourceMappingURL=file-watch.js.map

/***/ }),

/***/ 30331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ownText),
/* harmony export */   w: () => (/* binding */ parseFlowLine)
/* harmony export */ });
/* harmony import */ var _client_identifiers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(92866);

/**
 * `2026-11-22 10:15:23.754 [1795342523753/train/3 (pid 12345)] text`; remote tasks name no process. Names have 255
 * characters at most, because they are also file names.
 */
const PREFIX = new RegExp(String.raw `^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}) (?:\[([^\s/\]]{1,255})\/(?=[^/]{1,255}\/)(${_client_identifiers_js__WEBPACK_IMPORTED_MODULE_0__/* .PYTHON_NAME */ .h$})\/([^\s/\]]{1,255})(?: \(pid [^)]*\))?\] ?)?`, 'u');
/**
 * Parses a line as Metaflow's orchestrator formats it. For display only: a task may print something that looks like an
 * event, and the exit code decides.
 */
function parseFlowLine(line) {
    const [prefix = '', time, runId, stepName, taskId] = PREFIX.exec(line) ?? [];
    const text = line.slice(prefix.length);
    if (runId === undefined || stepName === undefined || taskId === undefined)
        return { time, text };
    const task = { stepName: ownText(stepName), taskId: ownText(taskId) };
    return { time, task, text, event: eventOf(text) };
}
/** V8 copies a shorter part of a string; a longer one keeps the whole string it was cut from in memory. */
const MIN_PART_LENGTH = 13;
/** Copies a part of a line: a task's name is kept as long as the task runs, and must not keep its line in memory. */
function ownText(part) {
    return part.length < MIN_PART_LENGTH ? part : Buffer.from(part).toString();
}
function eventOf(text) {
    if (!text.startsWith('Task ') && !text.startsWith('Cloning '))
        return undefined;
    if (text.startsWith('Task is starting'))
        return 'started';
    if (text === 'Task finished successfully.')
        return 'successful';
    if (/^Task failed( with a segmentation fault)?\.$/.test(text))
        return 'failed';
    return text.startsWith('Cloning previously run task ') ? 'cloned' : undefined;
}
//# sourceMappingURL=flow-line.js.map

/***/ }),

/***/ 98845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fY: () => (/* binding */ LOG_CHUNK_BYTES),
/* harmony export */   gQ: () => (/* binding */ followFile),
/* harmony export */   uz: () => (/* binding */ splitLines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(58500);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(57975);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(10361);
/* harmony import */ var _file_watch_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5376);





/** Importing node:fs/promises instead would delay the flow's start by 2 ms. */
const read = (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.read);
/** How much of a log to read at once. V8 treats longer text as a large object, and holds its memory for long. */
const LOG_CHUNK_BYTES = 64 * 1024;
const NEWLINE = 0x0a;
const NO_TEXT = Buffer.alloc(LOG_CHUNK_BYTES);
const BLOCK_BYTES = 512;
/** How long to let the next piece grow after reading one, in milliseconds. */
const GATHER_MS = 4;
/**
 * Reads a growing file from a position on, until its writer has ended and everything has been read. Skips holes: a flow
 * can make its log terabytes long without writing anything.
 * @throws {RangeError} if the position is not a non-negative integer
 */
async function* followFile(file, writer, position = 0) {
    if (!Number.isSafeInteger(position) || position < 0) {
        throw new RangeError(`A log's position must be a byte offset, 0 or more, got ${position}.`);
    }
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, _client_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .READ_WITHOUT_WAITING */ .U2);
    try {
        yield* follow(descriptor, file, writer, position);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
async function* follow(descriptor, file, writer, start) {
    let position = start;
    let wake = () => undefined;
    let changed = false;
    const notify = () => {
        changed = true;
        wake();
    };
    const watch = new _file_watch_js__WEBPACK_IMPORTED_MODULE_4__/* .FileWatch */ .O(file, notify);
    const buffer = Buffer.allocUnsafe(LOG_CHUNK_BYTES);
    void writer.ended.then(notify);
    try {
        for (;;) {
            changed = false;
            // Checked before reading, so that this read includes everything written before the end.
            const ended = writer.hasEnded();
            const { bytesRead } = await read(descriptor, buffer, 0, LOG_CHUNK_BYTES, position);
            if (bytesRead === LOG_CHUNK_BYTES && buffer.equals(NO_TEXT) && hasHoles(descriptor)) {
                position = Math.max(position + bytesRead, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor).size);
            }
            else if (bytesRead > 0) {
                position += bytesRead;
                yield { position, bytes: Buffer.from(buffer.subarray(0, bytesRead)) };
            }
            else if (ended) {
                return;
            }
            else {
                await new Promise((resolve) => {
                    wake = resolve;
                    if (changed)
                        resolve();
                });
            }
            // Reads a chatty flow in pieces, not line by line: each read costs more than writing the line did.
            if (bytesRead < LOG_CHUNK_BYTES && bytesRead > 0 && !ended)
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(GATHER_MS);
        }
    }
    finally {
        watch[Symbol.dispose]();
    }
}
/** Whether a file takes up less of the disk than its size. */
function hasHoles(descriptor) {
    const { size, blocks } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor);
    return blocks * BLOCK_BYTES < size;
}
/**
 * Splits chunks into lines at `\n`; a `\r` stays part of its line. Bytes that are not UTF-8 become U+FFFD. The last
 * line need not end with a newline. Each line is held in memory until it is complete.
 */
async function* splitLines(chunks) {
    let partialLine = [];
    let end = 0;
    for await (const { bytes, position } of chunks) {
        const offset = position - bytes.length;
        let lineStart = 0;
        for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, lineStart)) {
            const rest = bytes.subarray(lineStart, at);
            const line = partialLine.length === 0 ? rest : Buffer.concat([...partialLine, rest]);
            partialLine = [];
            lineStart = at + 1;
            yield { position: offset + lineStart, line: line.toString('utf8') };
        }
        if (lineStart < bytes.length)
            partialLine.push(bytes.subarray(lineStart));
        end = position;
    }
    if (partialLine.length > 0)
        yield { position: end, line: Buffer.concat(partialLine).toString('utf8') };
}
//# sourceMappingURL=log-stream.js.map

/***/ }),

/***/ 20563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ logTail)
/* harmony export */ });
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(10361);

const TAIL_BYTES = 64 * 1024;
/**
 * The end of a log (64 KiB by default) from the beginning of a line, because only a whole secret can be recognized; ""
 * if the flow has removed the log.
 */
function logTail(file, bytes = TAIL_BYTES) {
    try {
        return (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readRegularEnd */ .Oo)(file, bytes);
    }
    catch {
        return '';
    }
}
//# sourceMappingURL=log-tail.js.map

/***/ }),

/***/ 76665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G6: () => (/* binding */ MAX_TASKS),
/* harmony export */   PX: () => (/* binding */ TaskEvents),
/* harmony export */   TN: () => (/* binding */ keyOf)
/* harmony export */ });
/** How many tasks to follow at once: a log that names more was not written by Metaflow. */
const MAX_TASKS = 10_000;
/** Reads the events of a run's tasks from its log, line by line. */
class TaskEvents {
    #tasks = new Map();
    #clock;
    /** @param startedAt when the flow's process started, by this machine's clock. Default: when its first line is read */
    constructor(startedAt) {
        this.#clock = new FlowClock(startedAt);
    }
    /** The event that a line of the flow's stdout reports, if any. */
    of({ time, task, event }) {
        const at = this.#clock.dateOf(time);
        if (!task || !event)
            return undefined;
        const key = keyOf(task);
        const known = this.#tasks.get(key);
        switch (event) {
            case 'cloned':
                return { type: 'task-cloned', at, ...task };
            case 'started': {
                if (!known && this.#tasks.size >= MAX_TASKS)
                    return undefined;
                const attempt = known ? known.attempt + 1 : 0;
                this.#tasks.set(key, { ...task, attempt });
                return { type: 'task-started', at, ...task, attempt };
            }
            case 'failed':
                if (!known || known.failedAt)
                    return undefined;
                this.#tasks.set(key, { ...known, failedAt: at });
                return { type: 'attempt-failed', at, ...task, attempt: known.attempt };
            case 'successful':
                if (!known || known.failedAt)
                    return undefined;
                this.#tasks.delete(key);
                return { type: 'task-ended', at, ...task, attempt: known.attempt, status: 'successful' };
        }
    }
    /** Failed tasks that were not retried, which is known only when the run has ended. */
    *atEnd() {
        for (const { failedAt, attempt, stepName, taskId } of this.#tasks.values())
            if (failedAt)
                yield { type: 'task-ended', at: failedAt, stepName, taskId, attempt, status: 'failed' };
        this.#tasks.clear();
    }
}
function keyOf({ stepName, taskId }) {
    return `${stepName}/${taskId}`;
}
const QUARTER_MS = 15 * 60_000;
/** Metaflow writes local times, and a flow may set its own time zone: its first line shows how far that is from ours. */
class FlowClock {
    #last;
    #offsetMs;
    constructor(startedAt) {
        this.#last = startedAt;
    }
    /** @param time as Metaflow writes it; if absent, the previous line's time */
    dateOf(time) {
        const last = (this.#last ??= new Date());
        const here = time === undefined ? NaN : new Date(time.replace(' ', 'T')).getTime();
        if (Number.isNaN(here))
            return last;
        this.#offsetMs ??= Math.round((here - last.getTime()) / QUARTER_MS) * QUARTER_MS;
        this.#last = new Date(here - this.#offsetMs);
        return this.#last;
    }
}
//# sourceMappingURL=run-events.js.map

/***/ }),

/***/ 21653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ Deadline),
/* harmony export */   Rm: () => (/* binding */ ScopedSignal),
/* harmony export */   Xj: () => (/* binding */ callAfter),
/* harmony export */   YO: () => (/* binding */ allowManyListeners)
/* harmony export */ });
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78474);

/** The longest that a Node timer can wait, about 24.8 days; a longer one would fire at once. */
const MAX_TIMER_MS = 2_147_483_647;
/** Calls back after a time, or never if the time is infinite. @throws {RangeError} if it is not a positive number */
function callAfter(timeoutMs, callback) {
    if (!(timeoutMs > 0))
        throw new RangeError(`A timeout must be a positive number of milliseconds, got ${timeoutMs}.`);
    const timer = timeoutMs === Infinity ? undefined : setTimeout(callback, Math.min(timeoutMs, MAX_TIMER_MS));
    return { [Symbol.dispose]: () => clearTimeout(timer) };
}
/** Many runs listen to this signal, several times each: from the eleventh listener on, Node would warn of a leak. */
function allowManyListeners(signal) {
    (0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, signal);
}
/**
 * A signal that is aborted with its parent or, with a TimeoutError, after a time. Unlike `AbortSignal.any`, whose parts
 * may be garbage-collected while still awaited (seen on Node 20), it keeps a reference to both.
 */
class Deadline {
    #controller = new AbortController();
    #parent;
    #timer;
    #follow = () => this.abort(this.#parent?.reason);
    #passed = false;
    /** @param reason makes the reason for aborting the signal after the time */
    constructor(parent, timeoutMs, reason = timeoutError) {
        this.#parent = parent;
        if (parent)
            allowManyListeners(parent);
        allowManyListeners(this.signal);
        parent?.addEventListener('abort', this.#follow, { once: true });
        if (parent?.aborted)
            this.#follow();
        if (timeoutMs !== undefined)
            this.#timer = callAfter(timeoutMs, () => this.#timeOut(reason(timeoutMs)));
    }
    get signal() {
        return this.#controller.signal;
    }
    /** Whether the time, rather than the parent, aborted the signal. */
    get passed() {
        return this.#passed;
    }
    [Symbol.dispose]() {
        this.#timer?.[Symbol.dispose]();
        this.#parent?.removeEventListener('abort', this.#follow);
    }
    abort(reason) {
        this.#controller.abort(reason);
    }
    #timeOut(reason) {
        if (this.signal.aborted)
            return;
        this.#passed = true;
        this.abort(reason);
    }
}
function timeoutError(timeoutMs) {
    return new DOMException(`${timeoutMs / 1000} s have passed`, 'TimeoutError');
}
/** A signal for intermediate work: aborted with its parent, and when it is disposed of. */
class ScopedSignal extends Deadline {
    constructor(parent) {
        super(parent, undefined);
    }
    [Symbol.dispose]() {
        super[Symbol.dispose]();
        this.abort();
    }
}
//# sourceMappingURL=deadline.js.map

/***/ }),

/***/ 67902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ cancelProcess),
/* harmony export */   GW: () => (/* binding */ killSurvivors),
/* harmony export */   Xf: () => (/* binding */ endOrphans),
/* harmony export */   id: () => (/* binding */ KILL_TIMEOUT_MS),
/* harmony export */   kK: () => (/* binding */ endFlow),
/* harmony export */   uh: () => (/* binding */ DEFAULT_GRACE_MS)
/* harmony export */ });
/* unused harmony export killMarked */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(58500);
/* harmony import */ var _find_processes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3338);


/**
 * How long Metaflow gets to end cleanly: an interrupted run saves artifacts and logs at once, and kills workers that
 * ignore the interrupt after 5 s.
 */
const DEFAULT_GRACE_MS = 6_000;
/** How long processes get to vanish after SIGKILL. */
const KILL_TIMEOUT_MS = 2_000;
/**
 * Ends a flow and everything it started: interrupts its process group, as Ctrl-C in a terminal does, and kills whatever
 * is left after `graceMs`. Does only what is necessary, so it may be called at any time.
 */
async function endFlow(flow, graceMs = DEFAULT_GRACE_MS) {
    if (!flow.exit) {
        signal(-flow.pid, 'SIGINT');
        const timer = new AbortController();
        await Promise.race([
            flow.exited,
            (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(graceMs, undefined, { signal: timer.signal }).catch(() => undefined),
        ]);
        timer.abort();
    }
    await killSurvivors(flow);
    await flow.exited;
}
/**
 * Kills what still runs of a flow with SIGKILL, including its leader. Resolves to the ids of processes that did not end
 * in time, as those in uninterruptible sleep cannot.
 */
async function killSurvivors(flow) {
    return await stopAndKill((found) => {
        if (!isReused(flow))
            signal(-flow.pid, 'SIGKILL');
        return (0,_find_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .membersOf */ .lS)(flow, isReused(flow) ? undefined : flow.pid, found);
    });
}
/** A process may fork and end while we look: after any hit, this many consecutive looks must find nothing new. */
const LOOKS_AFTER_A_HIT = 10;
/**
 * Kills the processes that `look` finds. Stops each as soon as it is found, because a stopped process can neither fork
 * nor end, and kills them all once a look finds nothing new. Resolves to those that still live after `KILL_TIMEOUT_MS`.
 */
async function stopAndKill(look) {
    const deadline = performance.now() + KILL_TIMEOUT_MS;
    const stopped = new Set();
    let looks = 1;
    for (;;) {
        const living = look((pid) => {
            if (!stopped.has(pid))
                signal(pid, 'SIGSTOP');
        });
        const isLate = performance.now() > deadline;
        const hasNewProcess = living.some((pid) => !stopped.has(pid));
        for (const pid of living)
            stopped.add(pid);
        if (!hasNewProcess || isLate)
            for (const pid of living)
                signal(pid, 'SIGKILL');
        looks = hasNewProcess ? LOOKS_AFTER_A_HIT : looks - 1;
        if (isLate || (looks <= 0 && living.length === 0))
            return living;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(5);
    }
}
/** Signals a process, or a group if `pid` is negative. Ignores processes that are gone or belong to another user. */
function signal(pid, name) {
    try {
        process.kill(pid, name);
    }
    catch (error) {
        if (!['ESRCH', 'EPERM'].includes(error.code ?? ''))
            throw error;
    }
}
/** Whether the flow's process id now belongs to another process. It cannot while any process of the flow's group or session lives. */
function isReused(flow) {
    if (!flow.exit)
        return false;
    try {
        process.kill(flow.pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
/** How long after the interrupt GitHub's runner kills a cancelled action, in milliseconds. */
const CANCEL_TIMEOUT_MS = 10_000;
/**
 * Interrupts a process of ours that may already be gone, waits for it to end, and kills it if it has not ended within
 * `graceMs` milliseconds. Resolves to whether it was alive.
 * @param identity from `processIdentity`, so that no other process is hit
 */
async function cancelProcess(identity, graceMs = CANCEL_TIMEOUT_MS) {
    const pid = Number.parseInt(identity, 10);
    if (!(pid > 1) || pid === process.pid)
        return false;
    const lives = () => (0,_find_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .processIdentity */ .I9)(pid) === identity;
    if (!lives())
        return false;
    for (const [name, withinMs] of [
        ['SIGINT', graceMs],
        ['SIGKILL', KILL_TIMEOUT_MS],
    ]) {
        if (lives())
            signal(pid, name);
        const deadline = performance.now() + withinMs;
        while (lives() && performance.now() < deadline)
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(20);
    }
    return true;
}
/** Kills, with SIGKILL, the processes that have a marker in their environment. They can be found on Linux only. */
async function killMarked(marker) {
    await stopAndKill((found) => (0,_find_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .bearersOf */ .A3)(marker, found));
}
/**
 * Ends what a process that is gone left behind, found by its marker; Linux only. Gives it `graceMs` milliseconds to end
 * by itself, as it does if a watchdog has interrupted it. Resolves to whether there was anything.
 */
async function endOrphans(marker, graceMs = DEFAULT_GRACE_MS) {
    const found = (0,_find_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .bearersOf */ .A3)(marker).length > 0;
    const deadline = performance.now() + graceMs;
    while ((0,_find_processes_js__WEBPACK_IMPORTED_MODULE_1__/* .bearersOf */ .A3)(marker).length > 0 && performance.now() < deadline)
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(50);
    await killMarked(marker);
    return found;
}
//# sourceMappingURL=end-process-group.js.map

/***/ }),

/***/ 3338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ bearersOf),
/* harmony export */   I9: () => (/* binding */ processIdentity),
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   wt: () => (/* binding */ living),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var _process_marker_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(81195);


/**
 * The living processes of a flow: those in its group or session, or with its marker in their environment. On Linux,
 * they are found in /proc; elsewhere, only the leader is known.
 * @param leader whose group and session count; `undefined` if its process id now belongs to another process
 * @param found called with each process as soon as it is found, because some live only briefly
 */
function membersOf(flow, leader, found = () => undefined) {
    if (process.platform === 'linux')
        return processesThat((pid) => belongsTo(pid, leader, flow.marker), found);
    if (flow.exit)
        return [];
    found(flow.pid);
    return [flow.pid];
}
/** The living processes with a marker in their environment; Linux only. */
function bearersOf(marker, found = () => undefined) {
    return process.platform === 'linux' ? processesThat((pid) => belongsTo(pid, undefined, marker), found) : [];
}
/** A process that forks and ends every 0.2 ms never appears in a listing of /proc while it lives, but its id is the newest one. */
const LOOKS_AT_THE_NEWEST = 20;
function processesThat(isWanted, found) {
    const wanted = new Set();
    const lookAt = (pid) => {
        if (pid === process.pid || wanted.has(pid) || !isWanted(pid))
            return;
        found(pid);
        wanted.add(pid);
    };
    for (const pid of processIds())
        lookAt(pid);
    for (let look = 0; look < LOOKS_AT_THE_NEWEST; look += 1)
        lookAt(newestProcessId());
    return [...wanted];
}
/** Newest first; empty if /proc is hidden. */
function processIds() {
    try {
        const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)('/proc').filter((name) => /^\d+$/.test(name));
        return names.map(Number).sort((a, b) => b - a);
    }
    catch {
        return [];
    }
}
/** The process id that was assigned last. */
function newestProcessId() {
    return Number(readText('/proc/loadavg').trim().split(' ').at(-1));
}
function belongsTo(pid, leader, marker) {
    const found = living(pid);
    if (found === undefined)
        return false;
    return (found.group === leader ||
        found.session === leader ||
        (0,_process_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .carriesMarker */ .GN)(readText(`/proc/${pid}/environ`), marker));
}
function living(pid) {
    const stat = readText(`/proc/${pid}/stat`);
    // The command's name, in parentheses, may contain anything, so fields are counted from the last parenthesis.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state = '', parent, group, session] = fields;
    if (state === '' || state === 'Z' || state === 'X')
        return undefined;
    return {
        ...{ parent: Number(parent), group: Number(group), session: Number(session) },
        startedAt: fields[19] ?? '',
    };
}
/**
 * Distinguishes a living process from all later ones with the same id: the id, and when the process began. `undefined`
 * if the process has ended, and on systems other than Linux.
 */
function processIdentity(pid) {
    const found = process.platform === 'linux' ? living(pid) : undefined;
    return found && `${pid}@${found.startedAt}`;
}
/** "" if the process is gone or we may not read it. */
function readText(file, encoding = 'latin1') {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, encoding);
    }
    catch {
        return '';
    }
}
//# sourceMappingURL=find-processes.js.map

/***/ }),

/***/ 75713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ startFlowProcess)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: ./build/runner/process/process-marker.js
var process_marker = __nccwpck_require__(81195);
// EXTERNAL MODULE: ./build/runner/process/end-process-group.js
var end_process_group = __nccwpck_require__(67902);
;// CONCATENATED MODULE: ./build/runner/process/watchdog-program.js
/**
 * Waits on stdin until we end, and then ends the flows that still run: interrupts them, gives them `argv[1]` seconds,
 * and kills whatever is left in their groups and sessions or has their markers within `argv[2]` seconds. Does the same
 * as end-process-group.ts and find-processes.ts, but in a language that is still there when we are not.
 */
const WATCHDOG_PROGRAM = String.raw `
import os, signal, sys, time
from itertools import chain

VARIABLE = b"METAFLOW_RUNNER_MARKER="
ON_LINUX = sys.platform == "linux"


def read(name):
    try:
        with open(name, "rb") as file:
            return file.read()
    except OSError:
        return b""


def stat(pid):
    """Group and session of a living process on Linux; None if there is none."""
    state, _, group, session = (read("/proc/%d/stat" % pid).rpartition(b")")[2].split() + [b""] * 4)[:4]
    return (int(group), int(session)) if state and state not in b"ZX" else None


def send(call, pid, number):
    try:
        call(pid, number)
        return True
    except ProcessLookupError:
        return False
    except PermissionError:
        return True


class Flow:
    def __init__(self, pid, marker):
        self.pid, self.entry, self.ended, self.reused = pid, VARIABLE + marker, False, False

    def look(self):
        alive = stat(self.pid) is not None if ON_LINUX else send(os.kill, self.pid, 0)
        # If the process id is alive again after its process ended, it belongs to another process.
        self.reused = self.reused or (self.ended and alive)
        self.ended = self.ended or not alive

    def owns(self, pid):
        found = stat(pid)
        if not found:
            return False
        if self.pid in found and not self.reused:
            return True
        items = read("/proc/%d/environ" % pid).split(b"\0")
        return any(item == self.entry or item.startswith(self.entry + b"/") for item in items)

    def members(self):
        """All its processes that can be found, each stopped as soon as it is found; on other systems than Linux, only its leader."""
        self.look()
        if not self.reused:
            send(os.killpg, self.pid, signal.SIGKILL)
        if not ON_LINUX:
            return set() if self.ended else {self.pid}
        names = [name for name in os.listdir("/proc") if name.isdigit()]
        found = set()
        for pid in chain(sorted(map(int, names), reverse=True), newest()):
            if pid not in found and pid != os.getpid() and self.owns(pid):
                send(os.kill, pid, signal.SIGSTOP)
                found.add(pid)
        return found


def newest():
    """The process id that was assigned last, several times: some processes live too briefly to be listed."""
    for _ in range(20):
        yield int(read("/proc/loadavg").split()[-1] or 0)


def stop_and_kill(flows, within):
    deadline = time.monotonic() + within
    stopped, looks = set(), 1
    while True:
        living = set().union(*[flow.members() for flow in flows])
        late, new = time.monotonic() > deadline, living - stopped
        stopped |= living
        if late or not new:
            for pid in living:
                send(os.kill, pid, signal.SIGKILL)
        looks = 10 if new else looks - 1
        if late or (looks <= 0 and not living):
            return
        time.sleep(0.005)


def end(flows, grace, within):
    for flow in flows:
        flow.look()
        if not flow.ended:
            send(os.killpg, flow.pid, signal.SIGINT)
    deadline = time.monotonic() + grace
    while time.monotonic() < deadline and not all(flow.ended for flow in flows):
        time.sleep(0.02)
        for flow in flows:
            flow.look()
    stop_and_kill(flows, within)


for name in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
    signal.signal(name, signal.SIG_IGN)
watched = {}
for line in sys.stdin.buffer:
    word, marker, *pid = line.split()
    if word == b"watch":
        watched[marker] = Flow(int(pid[0]), marker)
    else:
        watched.pop(marker, None)
end(list(watched.values()), float(sys.argv[1]), float(sys.argv[2]))
`;
//# sourceMappingURL=watchdog-program.js.map
;// CONCATENATED MODULE: ./build/runner/process/watchdog.js




let watchdog;
/**
 * Makes sure that a process that was just started ends, with everything it started, if our own process ends first, even
 * by SIGKILL. Returns a handle that ends the watch. One small Python process watches over everything, and starts beside
 * the flow. If it cannot be started, the flow runs without it, and Node emits the warning `METAFLOW_RUNNER_UNWATCHED`
 * once per process.
 */
function watchOver(watched, host) {
    if (!watchdog?.isRunning)
        watchdog = new Watchdog(host);
    const current = watchdog;
    current.watch(watched);
    return { [Symbol.dispose]: () => current.release(watched) };
}
/**
 * Holds one end of a pipe to a process that acts when that end closes. The process has its own session, so signals to
 * our group do not reach it, has no marker, and does not keep our process alive.
 */
class Watchdog {
    #markers = new Set();
    #process;
    /** Node creates none if it has run out of file descriptors. */
    #pipe;
    constructor({ executable, cwd, env }) {
        const seconds = [end_process_group/* DEFAULT_GRACE_MS */.uh / 1000, end_process_group/* KILL_TIMEOUT_MS */.id / 1000].map(String);
        // Isolated and without `site`: it cannot import anything of the flow's, and starts in 10 ms.
        this.#process = (0,external_node_child_process_.spawn)(executable, ['-I', '-S', '-c', WATCHDOG_PROGRAM, ...seconds], {
            cwd,
            env: { ...env, [process_marker/* MARKER_VARIABLE */.a0]: undefined },
            detached: true,
            stdio: ['pipe', 'ignore', 'ignore'],
        });
        this.#pipe = this.#process.stdin ?? undefined;
        this.#process.on('error', warnOnce);
        this.#pipe?.on('error', () => undefined);
        for (const part of [this.#process, this.#pipe])
            part?.unref();
    }
    /** Whether it is running, and will keep running. */
    get isRunning() {
        return (this.#pipe?.writable === true && this.#process.exitCode === null && this.#process.signalCode === null);
    }
    watch({ pid, marker }) {
        this.#markers.add(marker);
        this.#pipe?.write(`watch ${marker} ${pid}\n`);
    }
    /** Ends the watchdog with the last process that it watches over. */
    release({ marker }) {
        this.#markers.delete(marker);
        this.#pipe?.write(`release ${marker}\n`);
        if (this.#markers.size > 0)
            return;
        this.#pipe?.end();
        this.#killGroup();
    }
    /** The given Python may be a program that ignores a closed pipe, or a script that started one. */
    #killGroup() {
        const { pid, exitCode, signalCode } = this.#process;
        if (pid === undefined || exitCode !== null || signalCode !== null)
            return;
        try {
            process.kill(-pid, 'SIGKILL');
        }
        catch {
            // It has already ended.
        }
    }
}
let hasWarned = false;
function warnOnce({ message }) {
    if (hasWarned)
        return;
    hasWarned = true;
    process.emitWarning(`The watchdog could not be started (${message}). If this process is killed, its flows keep running.`, { code: 'METAFLOW_RUNNER_UNWATCHED' });
}
//# sourceMappingURL=watchdog.js.map
;// CONCATENATED MODULE: ./build/runner/process/flow-process.js





/** Truncated, then appended to, so that no line overwrites another, whatever the flow does to its stdout. */
const NEW_LOG = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_TRUNC | external_node_fs_.constants.O_APPEND;
/**
 * Starts a Python process whose stdout and stderr go straight into two files. There is no pipe for us to drain, so the
 * flow never waits for us. Rejects with Node's system error if it cannot be started.
 */
async function startFlowProcess(options) {
    const stdout = (0,external_node_fs_.openSync)(options.stdoutFile, NEW_LOG);
    try {
        const stderr = (0,external_node_fs_.openSync)(options.stderrFile, NEW_LOG);
        try {
            return await spawnInto(stdout, stderr, options);
        }
        finally {
            (0,external_node_fs_.closeSync)(stderr);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(stdout);
    }
}
async function spawnInto(stdout, stderr, options) {
    const marker = (0,process_marker/* newMarker */.XS)(options.env);
    const child = (0,external_node_child_process_.spawn)(options.executable, options.args, {
        cwd: options.cwd,
        env: { ...options.env, [process_marker/* MARKER_VARIABLE */.a0]: marker },
        detached: true,
        stdio: ['ignore', stdout, stderr],
    });
    // Now, rather than when Node reports the start: until then, nothing would end the flow if we were killed.
    const watch = child.pid === undefined || options.outlivesUs === true
        ? undefined
        : watchOver({ pid: child.pid, marker }, options);
    const startedAt = new Date();
    const started = performance.now();
    let exit;
    const exited = new Promise((resolve) => {
        child.once('exit', (code, signal) => {
            exit = {
                code: code ?? 128 + (signal ? external_node_os_.constants.signals[signal] : 0),
                signal: signal ?? undefined,
                // Measured, because the system's clock may have been changed meanwhile.
                at: new Date(startedAt.getTime() + performance.now() - started),
            };
            resolve(exit);
        });
    });
    const pid = await new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('spawn', () => {
            resolve(child.pid);
        });
    });
    // A later 'error' is about a signal that could not be sent; the exit decides.
    child.on('error', () => undefined);
    void exited.then(() => watch?.[Symbol.dispose]());
    return {
        pid,
        startedAt,
        marker,
        exited,
        get exit() {
            return exit;
        },
    };
}
//# sourceMappingURL=flow-process.js.map

/***/ }),

/***/ 81195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ carriesMarker),
/* harmony export */   NF: () => (/* binding */ uniqueId),
/* harmony export */   XS: () => (/* binding */ newMarker),
/* harmony export */   a0: () => (/* binding */ MARKER_VARIABLE)
/* harmony export */ });
/** The environment variable that says which run started a process, so that we find whatever is left running. */
const MARKER_VARIABLE = 'METAFLOW_RUNNER_MARKER';
/** A new marker below the environment's own one: a search for that one finds processes with this one too. */
function newMarker(env) {
    const parent = env[MARKER_VARIABLE];
    return parent && /^[\w/-]+$/.test(parent) ? `${parent}/${uniqueId()}` : uniqueId();
}
/** Unique, but guessable: node:crypto takes longer to load than everything else that a flow's start waits for. */
function uniqueId() {
    const random = () => Math.random().toString(36).slice(2);
    // eslint-disable-next-line no-restricted-properties -- Only to be unique.
    return [process.pid, Date.now().toString(36), random(), random()].join('-');
}
/** Whether a process with the environment `environ` has the marker, or one below it. */
function carriesMarker(environ, marker) {
    const entry = `${MARKER_VARIABLE}=${marker}`;
    return environ.split('\0').some((item) => item === entry || item.startsWith(`${entry}/`));
}
//# sourceMappingURL=process-marker.js.map

/***/ }),

/***/ 77874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ abandonedAfter),
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(14304);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(21653);
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
 * Does something that takes a signal, for a limited time, or without a limit.
 * @param tooLate the error if the time has passed, or its message
 * @throws {Error} the signal's reason if it was aborted, and otherwise what `act` throws
 */
async function within(limitMs, cancel, tooLate, act) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const deadline = __addDisposableResource(env_1, new _deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .Deadline */ .B2(cancel, limitMs), false);
        try {
            return await act(deadline.signal);
        }
        catch (cause) {
            cancel?.throwIfAborted();
            if (!deadline.passed)
                throw cause;
            throw typeof tooLate === 'string' ? new Error(tooLate, { cause }) : tooLate(cause);
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
/** Like `within`, for work that may ignore its signal: after the time it is abandoned, and its result is ignored. */
async function abandonedAfter(limitMs, cancel, tooLate, work) {
    return await within(limitMs, cancel, tooLate, (signal) => (0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .unlessAborted */ .W)(work(signal), signal));
}
//# sourceMappingURL=within.js.map

/***/ }),

/***/ 7155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  c: () => (/* binding */ DEFAULT_START_TIMEOUT_MS),
  b: () => (/* binding */ Runner)
});

// EXTERNAL MODULE: ./build/runner/log/drained.js
var drained = __nccwpck_require__(31389);
// EXTERNAL MODULE: ./build/runner/command/option-values.js
var option_values = __nccwpck_require__(94431);
// EXTERNAL MODULE: ./build/runner/process/deadline.js
var process_deadline = __nccwpck_require__(21653);
// EXTERNAL MODULE: ./build/runner/start/launch.js
var launch = __nccwpck_require__(4569);
// EXTERNAL MODULE: ./build/runner/start/start-settings.js
var start_settings = __nccwpck_require__(52168);
// EXTERNAL MODULE: ./build/runner/errors.js
var errors = __nccwpck_require__(6800);
// EXTERNAL MODULE: ./build/runner/log/log-tail.js
var log_tail = __nccwpck_require__(20563);
// EXTERNAL MODULE: ./build/runner/start/run-attributes.js
var run_attributes = __nccwpck_require__(23995);
// EXTERNAL MODULE: ./build/client/metaflow-settings.js
var metaflow_settings = __nccwpck_require__(80855);
// EXTERNAL MODULE: ./build/runner/process/end-process-group.js
var end_process_group = __nccwpck_require__(67902);
// EXTERNAL MODULE: ./build/runner/start/local-datastore.js
var local_datastore = __nccwpck_require__(11631);
;// CONCATENATED MODULE: ./build/runner/start/start-run.js






/** Starts a command of a flow and resolves when its run has an id. Errors: as documented at `Runner.run`. */
async function startRun(settings, command, options) {
    return await start(settings, command, options, { option: 'runner-attribute-file' });
}
async function start(settings, command, options, by) {
    const { abortSignal } = options;
    const launched = await (0,launch/* launch */.ql)(settings, command, options, by.option);
    const { flow, attributeFile, temporaryDirectory } = launched;
    try {
        const read = () => (0,run_attributes/* readRunAttributes */.xP)(attributeFile, by.option === 'run-id-file' ? by.flowName : undefined);
        const executing = loadExecutingRun();
        const started = await awaitStart(launched, read, settings, abortSignal);
        if (started)
            return executingRun(await executing, settings, launched, started, abortSignal);
        const exit = await flow.exited;
        await (0,end_process_group/* killSurvivors */.GW)(flow);
        const { otherStart } = await Promise.all(/* import() */[__nccwpck_require__.e(2128), __nccwpck_require__.e(6606), __nccwpck_require__.e(3005), __nccwpck_require__.e(7736), __nccwpck_require__.e(450)]).then(__nccwpck_require__.bind(__nccwpck_require__, 37506));
        const other = await otherStart({ settings, command, by }, { ...launched, exit, abortSignal });
        (0,launch/* removeDirectory */.q)(temporaryDirectory);
        return await start(other.settings, other.command, options, other.by);
    }
    catch (error) {
        (0,errors/* noteCommandLine */.qC)(error, launched.commandLine);
        (0,launch/* removeDirectory */.q)(temporaryDirectory);
        throw error;
    }
}
/** Loads what we need to follow a run while Python imports Metaflow. */
async function loadExecutingRun() {
    const [{ ExecutingRun }, { openContext }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(6606), __nccwpck_require__.e(3005), __nccwpck_require__.e(4843)]).then(__nccwpck_require__.bind(__nccwpck_require__, 57355)),
        Promise.all(/* import() */[__nccwpck_require__.e(6606), __nccwpck_require__.e(3005), __nccwpck_require__.e(5810)]).then(__nccwpck_require__.bind(__nccwpck_require__, 45810)),
    ]);
    return { ExecutingRun, openContext };
}
function executingRun({ ExecutingRun, openContext }, { cwd, env, python, topLevel }, launched, { attributes, killStatus }, abortSignal) {
    const metadata = attributes.metadata === '' ? undefined : attributes.metadata;
    const datastoreRoot = (0,metaflow_settings/* localDatastoreRootOf */.yQ)({ cwd, env }, topLevel.options);
    const context = openContext({ metadata, datastoreRoot, cwd, env, python, namespace: null });
    // Now, while the flow runs, so that nothing waits for it after the flow has ended.
    context.source.warmUp((0,local_datastore/* hasRemoteDatastore */.s)({ cwd, env, topLevel }));
    const running = new ExecutingRun({ ...launched, source: context.source, killStatus }, attributes, context);
    if (abortSignal)
        endWhenAborted(running, launched.flow, abortSignal);
    return running;
}
/** Waits for the run's id; `undefined` if the process ended without one. @throws {StartInterruptedError} */
async function awaitStart({ flow, attributeFile }, read, settings, abortSignal) {
    const { startTimeoutMs } = settings;
    try {
        const attributes = await (0,run_attributes/* waitForRunAttributes */.pE)(attributeFile, read, flow, settings.abortSignal);
        return attributes && { attributes };
    }
    catch (reason) {
        await (0,end_process_group/* endFlow */.kK)(flow);
        const killStatus = (0,launch/* statusOf */.c2)(reason);
        // The run may have just received its id; then it exists, and we report it.
        const attributes = read();
        if (attributes)
            return { attributes, killStatus };
        const isLate = abortSignal?.aborted !== true;
        const { interpreterFault } = await __nccwpck_require__.e(/* import() */ 500).then(__nccwpck_require__.bind(__nccwpck_require__, 50500));
        const fault = isLate ? await interpreterFault({ ...settings, abortSignal }) : undefined;
        if (fault)
            throw fault;
        const error = new errors/* StartInterruptedError */.nk(isLate
            ? `The flow had no run id after ${startTimeoutMs / 1000} s (the start timeout) and was stopped. Does something hang when its file is imported?`
            : `Starting the flow ${killStatus === 'timeout' ? 'timed out' : 'was cancelled'} before it had a run id.`, killStatus, { cause: reason }, isLate ? { startTimeoutMs } : {});
        error.exit = flow.exit;
        throw error;
    }
}
function endWhenAborted(running, flow, signal) {
    const onAbort = () => {
        void running.kill({ status: (0,launch/* statusOf */.c2)(signal.reason) });
    };
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted)
        onAbort();
    void flow.exited.then(() => {
        signal.removeEventListener('abort', onAbort);
    });
}
//# sourceMappingURL=start-run.js.map
;// CONCATENATED MODULE: ./build/runner/start/start-following.js





/** Starts following a run; the run's process is then the program's. @throws {StartError} if the program ended before it named the run */
async function startFollowing(settings, following, options) {
    const { abortSignal } = options;
    const launched = await (0,launch/* launchProgram */.I4)(settings, following, options);
    const { attributeFile, temporaryDirectory, stderrFile } = launched;
    try {
        const executing = loadExecutingRun();
        const read = () => (0,run_attributes/* readFollowedAttributes */.WK)(attributeFile);
        const started = await awaitStart(launched, read, settings, abortSignal);
        if (started)
            return executingRun(await executing, settings, launched, started, abortSignal);
        const message = (0,log_tail/* logTail */.R)(stderrFile).trimEnd().split('\n').at(-1) ?? '';
        throw new errors/* StartError */.D4(`The run cannot be followed: ${message}`, { stderr: (0,log_tail/* logTail */.R)(stderrFile) });
    }
    catch (error) {
        (0,launch/* removeDirectory */.q)(temporaryDirectory);
        throw error;
    }
}
//# sourceMappingURL=start-following.js.map
;// CONCATENATED MODULE: ./build/runner/node-fault.js
/** Same as `engines` in package.json. */
const NEEDED = '20.16 or newer (except 21 and 22.0 to 22.2)';
/** Why we cannot run on this version of Node; `undefined` if we can. An old version must be able to read this file, so it imports nothing. */
function faultOfNode() {
    // It arrived together with the newest feature we need.
    if ('getBuiltinModule' in process)
        return undefined;
    return `metaflow-runner needs Node ${NEEDED}, and this is ${process.version}.`;
}
//# sourceMappingURL=node-fault.js.map
;// CONCATENATED MODULE: ./build/runner/start/require-node.js


/** @throws {UsageError} */
function requireNode() {
    const fault = faultOfNode();
    if (fault !== undefined)
        throw new errors/* UsageError */.eb(fault);
}
//# sourceMappingURL=require-node.js.map
;// CONCATENATED MODULE: ./build/runner/start/start-task.js


const NOTHING_OPEN = { [Symbol.asyncDispose]: () => Promise.resolve() };
/** Starts spinning a task. Metaflow names the new task only at its end, so this resolves when the process runs. */
async function startTask(settings, command, options) {
    const launched = await (0,launch/* launch */.ql)(settings, command, options);
    const { ExecutingTask } = await Promise.all(/* import() */[__nccwpck_require__.e(6606), __nccwpck_require__.e(3005), __nccwpck_require__.e(3998)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7086));
    const running = new ExecutingTask({ ...launched, source: NOTHING_OPEN }, settings);
    if (options.abortSignal)
        endWhenAborted(running, launched.flow, options.abortSignal);
    return running;
}
//# sourceMappingURL=start-task.js.map
;// CONCATENATED MODULE: ./build/runner/runner.js
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









/** How long a run may take to get an id, in milliseconds, by default. */
const DEFAULT_START_TIMEOUT_MS = 3_600_000;
/**
 * Runs a flow as a subprocess, as `python flow.py run` does. Mirrors `metaflow.Runner`.
 *
 * @example
 * const running = await new Runner('slowflow.py', { pylint: false }).run({ seconds: 5 });
 * console.log(running.pathspec, running.status);
 */
class Runner {
    #flowFile;
    #options;
    /**
     * @param flowFile path of the flow, relative to `options.cwd`
     * @param options how to call Metaflow, and its top-level options
     * @throws {@link UsageError} if Node is too old
     */
    constructor(flowFile, options = {}) {
        requireNode();
        this.#flowFile = flowFile;
        this.#options = options;
    }
    /**
     * Runs the flow and resolves when the run has ended, whatever its `status`.
     * @example const running = await runner.run({ alpha: 0.5 }, { tags: ['nightly'], maxWorkers: 4 });
     * @throws {@link UsageError} if it cannot be run as requested; no run was registered
     * @throws {@link StartError} if its process ended before there was a run
     * @throws {@link StartInterruptedError} if it was aborted, or timed out, before there was a run
     */
    async run(...given) {
        return await this.#finish(await this.asyncRun(...given), given[1]?.abortSignal);
    }
    /**
     * Runs the flow and resolves as soon as the run has an id. Mirrors `metaflow.Runner.async_run`.
     * @throws {@link UsageError} if it cannot be run as requested; no run was registered
     * @throws {@link StartError} if its process ended before there was a run
     * @throws {@link StartInterruptedError} if it was aborted, or timed out, before there was a run
     */
    async asyncRun(...given) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const [parameters = {}, { tags = [], abortSignal, logDirectory, ...others } = {}] = given;
            const start = __addDisposableResource(env_1, this.#start(abortSignal), false);
            const { settings } = start;
            const command = await fitted({ name: 'run', parameters, tags, options: (0,start_settings/* withOthers */.s)(others) }, settings);
            return await startRun(settings, command, { abortSignal, logDirectory });
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
     * Does what `run` does before there is a run, without starting one: loads the flow's file, evaluates its Configs and
     * its parameters' defaults, and has Metaflow check the graph and the decorators. Parameters may be omitted, even
     * required ones; given ones are checked. Mirrors `python flow.py check`, which checks only the graph. Takes about as
     * long as importing Metaflow, and gives up after a minute.
     * @example const { steps, parameters } = await new Runner('train.py').check();
     * @returns what the flow declares
     * @throws {@link UsageError} as `run` does
     * @throws {@link StartError} if something else keeps it from starting
     * @throws {@link StartInterruptedError} if it was aborted, or the start timeout passed
     */
    async check(parameters = {}, options = {}) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const { tags = [], abortSignal, ...others } = options;
            const start = __addDisposableResource(env_2, this.#start(abortSignal), false);
            const requested = { name: 'run', parameters, tags, options: (0,start_settings/* withOthers */.s)(others) };
            const command = await fitted(requested, start.settings);
            const { checkFlow } = await Promise.all(/* import() */[__nccwpck_require__.e(2128), __nccwpck_require__.e(6606), __nccwpck_require__.e(3005), __nccwpck_require__.e(7736), __nccwpck_require__.e(5195)]).then(__nccwpck_require__.bind(__nccwpck_require__, 40172));
            return await checkFlow(start.settings, command);
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            __disposeResources(env_2);
        }
    }
    /**
     * Resumes a run and resolves when the new run has ended, whatever its `status`. Mirrors `metaflow.Runner.resume`.
     * @param options which run to resume, and from which step. Default: the flow's latest run, from the step that failed
     * @example const running = await runner.resume({ originRunId: '1234', stepToRerun: 'train' });
     * @throws {@link UsageError} if it cannot be resumed as requested; no run was registered
     * @throws {@link StartError} if its process ended before there was a run
     * @throws {@link StartInterruptedError} if it was aborted, or timed out, before there was a run
     */
    async resume(options = {}) {
        return await this.#finish(await this.asyncResume(options), options.abortSignal);
    }
    /**
     * Resumes a run and resolves as soon as the new run has an id. Mirrors `metaflow.Runner.async_resume`.
     * @param options as for `resume`
     * @throws {@link UsageError} if it cannot be resumed as requested; no run was registered
     * @throws {@link StartError} if its process ended before there was a run
     * @throws {@link StartInterruptedError} if it was aborted, or timed out, before there was a run
     */
    async asyncResume(options = {}) {
        const env_3 = { stack: [], error: void 0, hasError: false };
        try {
            const { tags = [], abortSignal, logDirectory, originRunId, stepToRerun, ...others } = options;
            const start = __addDisposableResource(env_3, this.#start(abortSignal), false);
            return await startRun(start.settings, { name: 'resume', originRunId, stepToRerun, tags, options: (0,start_settings/* withOthers */.s)(others) }, { abortSignal, logDirectory });
        }
        catch (e_3) {
            env_3.error = e_3;
            env_3.hasError = true;
        }
        finally {
            __disposeResources(env_3);
        }
    }
    /**
     * Follows a run that is executed elsewhere, through a program that names it and prints what its tasks print.
     * @internal
     */
    async asyncFollow(following, options) {
        const env_4 = { stack: [], error: void 0, hasError: false };
        try {
            const { abortSignal, logDirectory } = options;
            const start = __addDisposableResource(env_4, this.#start(abortSignal), false);
            return await startFollowing(start.settings, following, { abortSignal, logDirectory });
        }
        catch (e_4) {
            env_4.error = e_4;
            env_4.hasError = true;
        }
        finally {
            __disposeResources(env_4);
        }
    }
    /**
     * Executes one task of a past run again, on its own, and resolves when it has ended, whatever its status. Needs
     * Metaflow 2.19. Mirrors `metaflow.Runner.spin`. If the run, the step or the task does not exist, the result's status
     * is `failed`, it has no `task`, and its `stderr` says why.
     * @param pathspec the task, `Flow/1234/step/5`, or its step, `Flow/1234/step` or `step`
     * @param options options of the command `spin`, and where to write logs
     * @example const { status, task } = await runner.spin('TrainFlow/1234/train/5');
     * @throws {@link UsageError} if it cannot be spun as requested
     * @throws {@link StartError} if its process could not be started
     * @throws {@link StartInterruptedError} if it was aborted before its process was started
     */
    async spin(pathspec, options = {}) {
        const env_5 = { stack: [], error: void 0, hasError: false };
        try {
            const running = await this.#finish(await this.asyncSpin(pathspec, options), options.abortSignal);
            const start = __addDisposableResource(env_5, this.#start(options.abortSignal), false);
            const { badSpin } = await Promise.all(/* import() */[__nccwpck_require__.e(2128), __nccwpck_require__.e(7736), __nccwpck_require__.e(9331)]).then(__nccwpck_require__.bind(__nccwpck_require__, 61712));
            const error = await badSpin(running, start.settings, spinCommand(pathspec, options));
            if (!error)
                return running;
            running.cleanup();
            throw error;
        }
        catch (e_5) {
            env_5.error = e_5;
            env_5.hasError = true;
        }
        finally {
            __disposeResources(env_5);
        }
    }
    /**
     * Starts spinning a task and resolves as soon as its process runs; the result is known when it has ended. Mirrors
     * `metaflow.Runner.async_spin`.
     * @param pathspec as for `spin`
     * @param options as for `spin`
     * @throws {@link UsageError} for options that Metaflow does not have
     * @throws {@link StartError} if its process could not be started
     * @throws {@link StartInterruptedError} if it was aborted before its process was started
     */
    async asyncSpin(pathspec, options = {}) {
        const env_6 = { stack: [], error: void 0, hasError: false };
        try {
            const { abortSignal, logDirectory } = options;
            const start = __addDisposableResource(env_6, this.#start(abortSignal), false);
            return await startTask(start.settings, spinCommand(pathspec, options), { abortSignal, logDirectory });
        }
        catch (e_6) {
            env_6.error = e_6;
            env_6.hasError = true;
        }
        finally {
            __disposeResources(env_6);
        }
    }
    /**
     * Reads what the file's flow declares: its parameters, Configs and decorators, as `run` would see them. To do so, its
     * interpreter executes the file up to where its command begins, which takes as long as importing Metaflow and starts
     * nothing. If something keeps it from getting there, the result's `failure` says what.
     * @param options a signal to abort it
     * @throws {@link UsageError} if there is no such file or interpreter, or it is not a flow or cannot be loaded
     * @throws {@link StartInterruptedError} if it was aborted, or the start timeout passed
     */
    async introspect({ abortSignal } = {}) {
        const env_7 = { stack: [], error: void 0, hasError: false };
        try {
            const start = __addDisposableResource(env_7, this.#start(abortSignal), false);
            const { introspectFlow } = await Promise.all(/* import() */[__nccwpck_require__.e(7736), __nccwpck_require__.e(8933)]).then(__nccwpck_require__.bind(__nccwpck_require__, 85021));
            return await introspectFlow(start.settings);
        }
        catch (e_7) {
            env_7.error = e_7;
            env_7.hasError = true;
        }
        finally {
            __disposeResources(env_7);
        }
    }
    /**
     * Reads the flow's graph as `resume` with the same options would execute it now, including decorators from decospecs.
     * (A resumed run has stored its origin's graph, which may come from older code.) Takes as long as `introspect`, and
     * starts nothing. `undefined` if the graph cannot be read.
     * @param options as for `resume`
     * @throws {@link UsageError} if there is no such file or interpreter, or for options that Metaflow does not have
     * @throws {@link StartInterruptedError} if it was aborted, or the start timeout passed
     */
    async resumedGraph(options = {}) {
        const env_8 = { stack: [], error: void 0, hasError: false };
        try {
            const { tags = [], abortSignal, logDirectory: _, originRunId, stepToRerun, ...others } = options;
            const command = { name: 'resume', originRunId, stepToRerun, tags, options: (0,start_settings/* withOthers */.s)(others) };
            const start = __addDisposableResource(env_8, this.#start(abortSignal), false);
            const { readGraph } = await Promise.all(/* import() */[__nccwpck_require__.e(7736), __nccwpck_require__.e(8933)]).then(__nccwpck_require__.bind(__nccwpck_require__, 85021));
            return await readGraph(start.settings, command);
        }
        catch (e_8) {
            env_8.error = e_8;
            env_8.hasError = true;
        }
        finally {
            __disposeResources(env_8);
        }
    }
    async #finish(running, abortSignal) {
        if (this.#options.showOutput === false)
            return await running.wait();
        await Promise.all([
            (0,drained/* copyTo */.rH)(process.stdout, running.streamLogChunks('stdout'), abortSignal),
            (0,drained/* copyTo */.rH)(process.stderr, running.streamLogChunks('stderr'), abortSignal),
        ]);
        return await running.wait();
    }
    /** Settings whose signal and timeout are valid until they are disposed of, when the start is over. */
    #start(abortSignal) {
        const { startTimeoutMs = DEFAULT_START_TIMEOUT_MS } = this.#options;
        const deadline = new process_deadline/* Deadline */.B2(abortSignal, startTimeoutMs, (ms) => new launch/* StartTimeout */.QQ(ms));
        const settings = { ...this.#settings(), startTimeoutMs, abortSignal: deadline.signal };
        return { settings, [Symbol.dispose]: () => deadline[Symbol.dispose]() };
    }
    #settings() {
        return (0,start_settings/* startSettings */.Y)(this.#flowFile, this.#options);
    }
}
/** The command, with values converted for the flow's parameters; for some values, this reads the flow. */
async function fitted(requested, settings) {
    return Object.values(requested.parameters).some(option_values/* needsDeclaration */.St)
        ? await (await Promise.all(/* import() */[__nccwpck_require__.e(7736), __nccwpck_require__.e(453)]).then(__nccwpck_require__.bind(__nccwpck_require__, 42317))).fitParameters(requested, settings)
        : requested;
}
function spinCommand(pathspec, { abortSignal, logDirectory, ...options }) {
    return { name: 'spin', pathspec, options: (0,start_settings/* withOthers */.s)(options) };
}
//# sourceMappingURL=runner.js.map

/***/ }),

/***/ 38096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ activated)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);


/**
 * The environment of a flow whose interpreter is given as a path. Metaflow starts the nodes of a `@parallel` step as
 * `python`, and flows start `python`, `pip` and other programs installed beside it. All are looked up on PATH, so the
 * interpreter's directory comes first there. A virtual environment's directory is always put first, and the other
 * variables that its `activate` sets are set too. Any other directory is added only if PATH does not contain it at all,
 * so that `/usr/bin/python3` does not hide what is in `/usr/local/bin`.
 */
function activated(python, cwd, env) {
    if (!python.includes('/'))
        return { ...env };
    const bin = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, python));
    const directories = (env['PATH'] ?? '/usr/bin:/bin').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
    const isVirtual = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(bin, '..', 'pyvenv.cfg'));
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(bin, 'python')) || (!isVirtual && directories.includes(bin)))
        return { ...env };
    const PATH = [...new Set([bin, ...directories])].join(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter);
    const virtualEnv = { VIRTUAL_ENV: node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(bin), PYTHONHOME: undefined };
    return { ...env, PATH, ...(isVirtual ? virtualEnv : {}) };
}
//# sourceMappingURL=activated.js.map

/***/ }),

/***/ 71297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ requireFlowFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _command_nearest_name_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(63619);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6800);




/** @throws {OptionError | FlowFileError} if there is no such directory, or no such file in it */
function requireFlowFile(flowFile, cwd) {
    const place = statsOf(cwd);
    if (place?.isDirectory() !== true) {
        const problem = place ? 'is not a directory' : 'does not exist';
        const details = { option: 'cwd', place: 'top level', value: cwd };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .OptionError */ .eR(`The working directory ${cwd} ${problem}.`, details);
    }
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, flowFile);
    const found = statsOf(file);
    if (found?.isFile())
        return;
    const problem = found?.isDirectory()
        ? `"${flowFile}" is a directory, not a flow file.${advice(pythonFilesIn(file).map((name) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(flowFile, name)))}`
        : `There is no flow file "${flowFile}" (looked for ${file}).${meant(flowFile, cwd)}`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .FlowFileError */ .pJ(problem, { flowFile, isMissing: true });
}
/** How many files a message names. */
const MAX_NAMED = 5;
function advice(files) {
    if (files.length === 0)
        return ' It has no Python files.';
    const named = files.slice(0, MAX_NAMED).join(', ');
    return ` Its Python files: ${named}${files.length > MAX_NAMED ? ', …' : '.'}`;
}
function meant(flowFile, cwd) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, flowFile);
    const known = pythonFilesIn(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(file));
    const nearest = (0,_command_nearest_name_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .q)(node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file), known) ?? (0,_command_nearest_name_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .q)(`${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(file)}.py`, known);
    const here = nearest === undefined ? endOfPath(flowFile, cwd) : node_path__WEBPACK_IMPORTED_MODULE_1__.join(node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(flowFile), nearest);
    return here === undefined ? '' : ` Did you mean "${here}"?`;
}
/** Nobody writes a longer path. */
const MAX_NAMES = 30;
/** The end of a path that leads to a file here: outside of a job's container, the same directory has another path. */
function endOfPath(file, cwd) {
    const names = file.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).filter((name) => name !== '' && name !== '..');
    const ends = names.map((_, index) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(...names.slice(index))).slice(-MAX_NAMES);
    return ends.find((end) => end !== file && statsOf(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, end))?.isFile() === true);
}
function pythonFilesIn(directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory)
            .filter((name) => name.endsWith('.py'))
            .sort();
    }
    catch {
        return [];
    }
}
function statsOf(name) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(name);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=flow-file.js.map

/***/ }),

/***/ 4569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ refuseWindows),
/* harmony export */   Hs: () => (/* binding */ asStartFailure),
/* harmony export */   I4: () => (/* binding */ launchProgram),
/* harmony export */   QQ: () => (/* binding */ StartTimeout),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   cv: () => (/* binding */ refuseAborted),
/* harmony export */   q: () => (/* binding */ removeDirectory),
/* harmony export */   ql: () => (/* binding */ launch)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _command_command_line_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(42283);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(6800);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(6695);
/* harmony import */ var _process_flow_process_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(75713);
/* harmony import */ var _command_shell_texts_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(69282);
/* harmony import */ var _metaflow_user_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(15715);
/* harmony import */ var _flow_file_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(71297);
/* harmony import */ var _local_datastore_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(11631);
/* harmony import */ var _command_secret_parameters_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(6990);
/* harmony import */ var _client_python_program_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(63779);
/* harmony import */ var _temporary_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(93306);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(10361);












/** Starts the process of one of our programs instead of a flow's. If it throws, it leaves nothing behind. */
async function launchProgram(settings, { program, request }, options) {
    refuseWindows();
    refuseAborted(settings);
    const temporaryDirectory = (0,_temporary_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .makeTemporaryDirectory */ .LN)();
    try {
        const files = filesOf(temporaryDirectory, options);
        const { attributeFile } = files;
        const programOptions = {
            ...{ request: { ...request, attributeFile }, env: settings.env },
            ...{ seesDirectory: true, maxMemory: _client_python_program_js__WEBPACK_IMPORTED_MODULE_2__/* .MEMORY_FOR_ANSWERS */ .c },
        };
        const { args, env } = (0,_client_python_program_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonProgram */ .p)(program, programOptions);
        const flow = await spawnFlow({ ...settings, env }, args, files.stdoutFile, files.stderrFile);
        return { flow, commandLine: [settings.python, '-c', '…'], env: settings.env, ...files };
    }
    catch (error) {
        removeDirectory(temporaryDirectory);
        throw error;
    }
}
function filesOf(temporaryDirectory, { logDirectory = temporaryDirectory }) {
    (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .makeDirectory */ .Oh)(logDirectory);
    return {
        stdoutFile: node_path__WEBPACK_IMPORTED_MODULE_0__.join(logDirectory, 'stdout.log'),
        stderrFile: node_path__WEBPACK_IMPORTED_MODULE_0__.join(logDirectory, 'stderr.log'),
        attributeFile: node_path__WEBPACK_IMPORTED_MODULE_0__.join(temporaryDirectory, 'attributes.json'),
        temporaryDirectory,
    };
}
/** Starts a command's process. If it throws, it leaves nothing behind. */
async function launch(settings, command, options, attributeOption) {
    refuseWindows();
    (0,_metaflow_user_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseUser */ .G)(settings.env);
    (0,_command_shell_texts_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseVariables */ .gW)(settings.env);
    (0,_flow_file_js__WEBPACK_IMPORTED_MODULE_6__/* .requireFlowFile */ .i)(settings.topLevel.flowFile, settings.cwd);
    refuseAborted(settings);
    const temporaryDirectory = (0,_temporary_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .makeTemporaryDirectory */ .LN)();
    try {
        const files = filesOf(temporaryDirectory, options);
        const moved = await (0,_command_secret_parameters_js__WEBPACK_IMPORTED_MODULE_7__/* .moveSecretsToEnv */ .jo)(command, settings);
        refuseAborted(settings);
        const args = (0,_command_command_line_js__WEBPACK_IMPORTED_MODULE_8__/* .commandLine */ .ay)(settings.topLevel, moved.command, files.attributeFile, attributeOption);
        (0,_local_datastore_js__WEBPACK_IMPORTED_MODULE_9__/* .ensureLocalDatastore */ .R)(settings);
        const env = { ...settings.env, ...moved.env };
        const isWarm = settings.warmTasks && command.name !== 'spin';
        const spawned = isWarm
            ? (await __nccwpck_require__.e(/* import() */ 4853).then(__nccwpck_require__.bind(__nccwpck_require__, 64853))).withWarmTasks(temporaryDirectory, env)
            : env;
        const flow = await spawnFlow({ ...settings, env: spawned }, args, files.stdoutFile, files.stderrFile);
        // The flow is already working and does not wait for this.
        void (0,_temporary_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .removeLeftoversOnce */ .QS)();
        return { flow, commandLine: [settings.python, ...args], env, isWarm, ...files };
    }
    catch (error) {
        removeDirectory(temporaryDirectory);
        throw error;
    }
}
function removeDirectory(directory) {
    (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_3__/* .removeOwn */ .LO)(directory);
}
function refuseWindows() {
    if (process.platform === 'win32') {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .eb('Metaflow does not run on Windows. Use Linux or macOS, or WSL.');
    }
}
/** A run that was cancelled or timed out before it began must not begin. @throws {StartInterruptedError} */
function refuseAborted({ abortSignal: signal, }) {
    if (!signal?.aborted)
        return;
    if (signal.reason instanceof StartTimeout) {
        const { startTimeoutMs } = signal.reason;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_10__/* .StartInterruptedError */ .nk(`The flow was not ready to run after ${startTimeoutMs / 1000} s (the start timeout). Does something hang when its file is imported?`, 'timeout', { cause: signal.reason }, { startTimeoutMs });
    }
    const status = statusOf(signal.reason);
    const how = status === 'timeout' ? 'timed out' : 'was cancelled';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_10__/* .StartInterruptedError */ .nk(`Starting the flow ${how} before its process began.`, status, {
        cause: signal.reason,
    });
}
/** The reason for aborting a start that takes too long. */
class StartTimeout extends Error {
    startTimeoutMs;
    name = 'TimeoutError';
    constructor(startTimeoutMs) {
        super(`${startTimeoutMs / 1000} s have passed`);
        this.startTimeoutMs = startTimeoutMs;
    }
}
/** `timeout` if time aborted the signal, as with `AbortSignal.timeout`. */
function statusOf(reason) {
    return reason?.name === 'TimeoutError' ? 'timeout' : 'cancelled';
}
async function spawnFlow({ python, cwd, env }, args, stdoutFile, stderrFile) {
    try {
        return await (0,_process_flow_process_js__WEBPACK_IMPORTED_MODULE_11__/* .startFlowProcess */ .q)({
            executable: python,
            args,
            cwd,
            env,
            stdoutFile,
            stderrFile,
        });
    }
    catch (error) {
        throw await asStartFailure(error, python, cwd);
    }
}
/** Why a process could not be started. */
async function asStartFailure(error, python, cwd) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_12__/* .RunnerError */ .Rn)
        return error;
    const { unstartable } = await __nccwpck_require__.e(/* import() */ 500).then(__nccwpck_require__.bind(__nccwpck_require__, 50500));
    const unstarted = unstartable(error, python, cwd);
    if (unstarted)
        return unstarted;
    const { code, message } = error;
    switch (code) {
        case 'E2BIG':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .eb('The parameters, options and environment are together too large for a command line. Put large values in a file and use IncludeFile.', { cause: error });
        case 'EMFILE':
        case 'ENFILE':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_12__/* .RunnerError */ .Rn(`The flow's process could not be started: no file descriptors are left (${code}). Run fewer flows at once, or raise the limit (ulimit -n).`, { cause: error });
        default:
            return new _errors_js__WEBPACK_IMPORTED_MODULE_12__/* .RunnerError */ .Rn(`The flow's process could not be started: ${message}`, { cause: error });
    }
}
//# sourceMappingURL=launch.js.map

/***/ }),

/***/ 11631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ ensureLocalDatastore),
/* harmony export */   s: () => (/* binding */ hasRemoteDatastore)
/* harmony export */ });
/* harmony import */ var _client_metaflow_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(80855);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(10361);


/**
 * Creates the local datastore's folder where Metaflow would. Metaflow creates it too, but fails with FileExistsError if
 * another first run does so at the same time, as concurrent runs in a fresh checkout do.
 */
function ensureLocalDatastore(settings) {
    if ((0,_client_metaflow_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .metadataOf */ .Nk)(settings, settings.topLevel.options) !== 'local' && hasRemoteDatastore(settings))
        return;
    try {
        (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .makeDirectory */ .Oh)((0,_client_metaflow_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .localRoot */ .Wq)(settings.cwd, (0,_client_metaflow_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .metaflowSettings */ .vl)(settings)));
    }
    catch {
        // Metaflow explains better than we could what is wrong with this place.
    }
}
/** Whether the tasks' data is stored remotely. */
function hasRemoteDatastore(settings) {
    return (0,_client_metaflow_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .datastoreOf */ .B7)(settings, settings.topLevel.options) !== 'local';
}
//# sourceMappingURL=local-datastore.js.map

/***/ }),

/***/ 15715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ refuseUser),
/* harmony export */   R: () => (/* binding */ metaflowUser)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48161);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6800);


/** Where Metaflow looks for the user's name, in its order. It accepts neither an empty name nor `root`. */
const VARIABLES = ['METAFLOW_USER', 'SUDO_USER', 'USERNAME', 'USER'];
/**
 * Variables that give Metaflow a user name: none if Metaflow finds one itself, otherwise METAFLOW_USER, set to the
 * first usable name among `candidates`, the system's user and `runner`.
 */
function metaflowUser(env, candidates = []) {
    if (VARIABLES.some((variable) => isUsable(env[variable])))
        return {};
    return { METAFLOW_USER: [...candidates, systemUser()].find(isUsable) ?? 'runner' };
}
function isUsable(name) {
    return name !== undefined && name !== '' && name !== 'root';
}
/**
 * The user's name is a run's namespace unless another is given, and Metaflow writes the namespace into the shell commands of tasks in pods and
 * on AWS Batch. It quotes the name once, but two shells read it. @throws {UsageError}
 */
function refuseUser(env) {
    const variable = VARIABLES.find((each) => isUsable(env[each]));
    if (variable === undefined || !/['"]/.test(env[variable] ?? ''))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`The user's name in ${variable} contains a quote: ${JSON.stringify(env[variable])}. Metaflow writes it into the shell commands of tasks on a cluster, where that would have an effect.`);
}
/** Containers run with user ids for which the system has no name. */
function systemUser() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.userInfo)().username;
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=metaflow-user.js.map

/***/ }),

/***/ 23995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ readRunId),
/* harmony export */   WK: () => (/* binding */ readFollowedAttributes),
/* harmony export */   pE: () => (/* binding */ waitForRunAttributes),
/* harmony export */   vR: () => (/* binding */ readTaskAttributes),
/* harmony export */   xP: () => (/* binding */ readRunAttributes)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _client_identifiers_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(92866);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(10361);
/* harmony import */ var _log_file_watch_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5376);




/** A larger file was not written by Metaflow. */
const MAX_BYTES = 64 * 1024;
/**
 * Waits until the process has named its run; resolves to `undefined` if it ends without doing so. The file is not
 * written atomically, so it counts only once `read` can parse it.
 * @throws the signal's reason, if it is aborted first
 */
async function waitForRunAttributes(file, read, flow, signal) {
    return await new Promise((resolve, reject) => {
        const finish = (settle) => {
            watch[Symbol.dispose]();
            signal.removeEventListener('abort', onAbort);
            settle();
        };
        const look = () => {
            const attributes = read();
            if (attributes)
                finish(() => {
                    resolve(attributes);
                });
        };
        const onAbort = () => {
            finish(() => {
                reject(signal.reason);
            });
        };
        const watch = new _log_file_watch_js__WEBPACK_IMPORTED_MODULE_1__/* .FileWatch */ .O(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(file), look);
        signal.addEventListener('abort', onAbort, { once: true });
        if (signal.aborted)
            onAbort();
        look();
        void flow.exited.then(() => {
            finish(() => {
                resolve(read());
            });
        });
    });
}
/**
 * Reads the file that names a run: JSON since Metaflow 2.12.23, `<metadata>:<flow>/<run id>` since 2.12.0, and only the
 * run id, of the flow `flowName`, before that. `undefined` if the file does not exist or is incomplete.
 */
function readRunAttributes(file, flowName) {
    let text;
    try {
        text = (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularText */ .Aj)(file, MAX_BYTES).trim();
    }
    catch {
        return undefined;
    }
    if (flowName !== undefined)
        return (0,_client_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .isIdentifier */ ._5)(text) ? { flowName, runId: text, metadata: '' } : undefined;
    const [, metadata, flow, run] = /^([^{].*):([^:/]+)\/([^/]+)$/.exec(text) ?? [];
    if (metadata !== undefined && (0,_client_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .isPythonName */ .MH)(flow) && (0,_client_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .isIdentifier */ ._5)(run))
        return { metadata, flowName: flow, runId: run };
    return fromJson(text);
}
/** Reads the file in which one of our programs names a run that an orchestrator executes. */
function readFollowedAttributes(file) {
    const attributes = readRunAttributes(file);
    if (!attributes)
        return undefined;
    const { orchestrator_url: url } = parsed((0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularText */ .Aj)(file, MAX_BYTES));
    return { ...attributes, orchestratorUrl: typeof url === 'string' ? url : undefined };
}
/** Reads a file to which Metaflow has written only a run id. */
function readRunId(file) {
    try {
        const text = (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularText */ .Aj)(file, MAX_BYTES).trim();
        return (0,_client_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .isIdentifier */ ._5)(text) ? text : undefined;
    }
    catch {
        return undefined;
    }
}
function fromJson(text) {
    const { flow_name, run_id, metadata } = parsed(text);
    const runId = typeof run_id === 'number' ? String(run_id) : run_id;
    if (!(0,_client_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .isPythonName */ .MH)(flow_name))
        return undefined;
    if (!(0,_client_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .isIdentifier */ ._5)(runId))
        return undefined;
    return {
        flowName: flow_name,
        runId,
        metadata: typeof metadata === 'string' ? metadata : '',
    };
}
function parsed(text) {
    try {
        return (JSON.parse(text) ?? {});
    }
    catch {
        return {};
    }
}
function readTaskAttributes(file) {
    const attributes = readRunAttributes(file);
    if (!attributes)
        return undefined;
    const { step_name, task_id } = parsed((0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularText */ .Aj)(file, MAX_BYTES));
    return (0,_client_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .isPythonName */ .MH)(step_name) && (0,_client_identifiers_js__WEBPACK_IMPORTED_MODULE_3__/* .isIdentifier */ ._5)(task_id)
        ? { ...attributes, stepName: step_name, taskId: task_id }
        : undefined;
}
//# sourceMappingURL=run-attributes.js.map

/***/ }),

/***/ 52168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ startSettings),
/* harmony export */   s: () => (/* binding */ withOthers)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _activated_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(38096);
/* harmony import */ var _metaflow_user_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(15715);



/** Fills in defaults. @param flowFile relative to `options.cwd` */
function startSettings(flowFile, { showOutput: _, python, cwd, env, profile, startTimeoutMs: _timeout, decospecs, warmTasks = false, config, configValues, ...options }) {
    const interpreter = python ?? 'python3';
    const directory = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(cwd ?? '.');
    const profileVariable = profile === undefined ? {} : { METAFLOW_PROFILE: profile };
    const all = { ...process.env, ...profileVariable, ...env };
    return {
        topLevel: { flowFile, decospecs, config, configValues, options: withOthers(options) },
        python: interpreter,
        warmTasks,
        cwd: directory,
        // With it, a task's process that has finished waits for somebody to inspect it, and fails.
        env: (0,_activated_js__WEBPACK_IMPORTED_MODULE_1__/* .activated */ .c)(interpreter, directory, { ...all, ...(0,_metaflow_user_js__WEBPACK_IMPORTED_MODULE_2__/* .metaflowUser */ .R)(all), PYTHONINSPECT: undefined }),
    };
}
/** The listed options, merged with the unlisted ones. */
function withOthers({ options, ...listed }) {
    return { ...listed, ...options };
}
//# sourceMappingURL=start-settings.js.map

/***/ }),

/***/ 93306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ removeAtEnd),
/* harmony export */   LN: () => (/* binding */ makeTemporaryDirectory),
/* harmony export */   QS: () => (/* binding */ removeLeftoversOnce),
/* harmony export */   vf: () => (/* binding */ discard),
/* harmony export */   zB: () => (/* binding */ directoryForProgram)
/* harmony export */ });
/* unused harmony export removeLeftovers */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6800);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(10361);
/* harmony import */ var _process_find_processes_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3338);






/**
 * The name contains the id of the process that created it, and where that id is unique, so that others can tell a killed process's
 * leftovers from directories in use.
 */
const NAME = /^metaflow-runner-(?:cli-|home-)?(\d+)(?:\.([0-9a-f]{8}))?-\w{6}$/;
/** We cannot see processes in other containers, but a run that is active there has written something more recently than this. */
const UNTOUCHED_ELSEWHERE_MS = 24 * 60 * 60 * 1000;
/** If the process was one that we can see, nothing is active any more. Somebody may still be reading its logs. */
const UNTOUCHED_MS = 60 * 60 * 1000;
let place;
/** Where process ids mean the same as ours: this machine since it was started, and this container. Empty if that is unknown. */
function placeOfProcesses() {
    return (place ??= readPlace());
}
function readPlace() {
    try {
        const boot = Number.parseInt((0,_process_find_processes_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .yR)('/proc/sys/kernel/random/boot_id').slice(0, 8), 16);
        const [namespace] = /\d+/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)('/proc/self/ns/pid')) ?? [];
        // Not a digest: loading node:crypto would delay the start of a run.
        return namespace === undefined ? '' : ((boot ^ Number(namespace)) >>> 0).toString(16).padStart(8, '0');
    }
    catch {
        return '';
    }
}
/** Creates a directory for this process alone among the system's temporary files. @throws {UsageError} if none can be created */
function makeTemporaryDirectory(kind = '') {
    const where = placeOfProcesses();
    const owner = where === '' ? String(process.pid) : `${process.pid}.${where}`;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.join((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `metaflow-runner-${kind}${owner}-`));
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`Cannot create a temporary directory in ${(0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)()}: ${error.message}. Set TMPDIR to use another directory.`, { cause: error });
    }
}
/** What to remove, at the latest, when this process ends. */
const leftForTheEnd = new Set();
/** A temporary directory for a program that we run, which is removed when it is disposed of. */
function directoryForProgram() {
    const directory = makeTemporaryDirectory();
    leftForTheEnd.add(directory);
    void removeLeftoversOnce();
    return {
        directory,
        [Symbol.dispose]() {
            (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .removeOwn */ .LO)(directory);
            leftForTheEnd.delete(directory);
        },
    };
}
/**
 * Removes a directory with many files. If the job is cancelled, leaves it to `removeAtEnd`: removing many files takes seconds, which a
 * cancelled job needs for its report.
 */
function discard(directory, cancel) {
    if (cancel.aborted)
        leftForTheEnd.add(directory);
    else
        (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .removeOwn */ .LO)(directory);
}
/** Call this last in a process that has reported everything. Programs that nobody waits for any more may still be ending. */
function removeAtEnd() {
    for (const directory of leftForTheEnd)
        (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .removeOwn */ .LO)(directory);
    leftForTheEnd.clear();
}
/** How long to look for leftovers of others, in milliseconds; the next run continues. */
const MAX_SEARCH_MS = 2_000;
/** How long to look at a single directory, so that a huge one does not keep us from all others. */
const MAX_SEARCH_OF_ONE_MS = 500;
/** Loaded once a run has started, because loading takes 2 ms. */
const files = () => process.getBuiltinModule('node:fs/promises');
let hasRemoved = false;
/** Calls `removeLeftovers`, once per process. */
async function removeLeftoversOnce() {
    if (hasRemoved)
        return;
    hasRemoved = true;
    await removeLeftovers();
}
/**
 * Removes such directories of processes that were killed; others remove their own. Keeps what may still be in use or
 * cannot be removed. Takes a few seconds at most, and never throws.
 */
async function removeLeftovers() {
    const parent = (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)();
    const until = performance.now() + MAX_SEARCH_MS;
    try {
        for await (const { name } of await files().opendir(parent)) {
            if (performance.now() > until)
                return;
            const [, id, where] = NAME.exec(name) ?? [];
            if (id === undefined || isAlive(Number(id)))
                continue;
            const untouchedMs = where === placeOfProcesses() ? UNTOUCHED_MS : UNTOUCHED_ELSEWHERE_MS;
            const directory = node_path__WEBPACK_IMPORTED_MODULE_2__.join(parent, name);
            const end = Math.min(until, performance.now() + MAX_SEARCH_OF_ONE_MS);
            if (await isLeft(directory, untouchedMs, end))
                (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .removeOwn */ .LO)(directory);
        }
    }
    catch {
        // This is only a cleanup.
    }
}
/** A directory with more entries may still be in use, or may be meant to keep us searching forever. */
const MAX_ENTRIES = 10_000;
/** Whether it belongs to our user, and nothing in it has changed for a long time, as far as we can see in time. Follows no links. */
async function isLeft(directory, untouchedMs, until) {
    const { lstat, opendir } = files();
    // eslint-disable-next-line no-restricted-properties -- A file's time is of the same clock.
    const isOld = ({ mtimeMs }) => Date.now() - mtimeMs > untouchedMs;
    try {
        const own = await lstat(directory);
        if (!own.isDirectory() || own.uid !== process.getuid?.() || !isOld(own))
            return false;
        const folders = [directory];
        let entries = 0;
        for (const folder of folders) {
            for await (const { name } of await opendir(folder)) {
                entries += 1;
                if (entries > MAX_ENTRIES || performance.now() > until)
                    return false;
                const place = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name);
                const found = await lstat(place);
                if (!isOld(found))
                    return false;
                if (found.isDirectory())
                    folders.push(place);
            }
        }
        return true;
    }
    catch {
        return false;
    }
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code !== 'ESRCH';
    }
}
//# sourceMappingURL=temporary-directory.js.map

/***/ }),

/***/ 19783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ checkBypass)
/* harmony export */ });
/* unused harmony export getProxyUrl */
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return {"102":"end-remote-tasks","162":"report-to-reviewers","430":"unread-step","450":"failed-start","453":"fit-parameters","500":"interpreter-fault","1032":"promote-in-ci","1168":"bounded-failures","1263":"spun-details","1382":"check","1455":"bounded-failures-2","1558":"proxied-fetch","1592":"failure-message","1712":"trigger-plans","1795":"byte-queue","1923":"promote","2045":"library-lines","2128":"option-check","2159":"retry-plan","2451":"cause-text","2741":"fetch-answer","2782":"save-bundles","3005":"client-object","3117":"joined-markers","3423":"datastore-check","3634":"run-bundle","3725":"matrix-jobs","3998":"executing-task","4021":"read-base","4337":"glob","4566":"start-in-ci","4629":"tag-run","4701":"programs","4761":"failure","4791":"artifact-source","4843":"executing-run","4853":"warm-tasks","5186":"check-in-ci","5195":"check-flow","5289":"report-job","5480":"start-triggered","5810":"client","6237":"service-check","6306":"actions-core","6524":"solved-environments","6606":"gzip","6642":"run-secrets","6740":"metaflow-environment","6752":"undici","6793":"recorded-base","6861":"plugins","6990":"host-resumes","7095":"examine-run","7126":"fit-parameters-2","7627":"required-origin","7736":"checked-introspection","7765":"failure-message-2","7781":"report-to-reviewers-2","8006":"spun-usage","8044":"deploy","8242":"latest-run","8257":"environment-cache","8406":"bounded-lines","8501":"spun-origin","8617":"load-plugins","8724":"post","8774":"tar-header","8815":"yaml","8870":"teardown-in-ci","8876":"actions-core-2","8933":"introspect-flow","9102":"byte-queue-2","9108":"explain-failure","9303":"compile-cost","9307":"artifact-library","9331":"bad-spin","9332":"step-report","9720":"report-runs"}[chunkId] + ".js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(2355);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

//# sourceMappingURL=index.js.map