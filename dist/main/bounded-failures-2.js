export const id = 1455;
export const ids = [1455,1168];
export const modules = {

/***/ 43827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ annotationsOfRuns),
  S: () => (/* binding */ redactedAnnotation)
});

// EXTERNAL MODULE: ./build/client/grouped-by.js
var grouped_by = __webpack_require__(48256);
;// CONCATENATED MODULE: ./build/display/short-labels.js
/** Labels without the words that they all start with: `seed=2` for `train.py seed=2`. A single run needs none. */
function shortLabels(labels) {
    const [first = '', ...others] = labels;
    if (others.length === 0)
        return labels.map(() => '');
    let same = 0;
    while (same < first.length && others.every((label) => label[same] === first[same]))
        same += 1;
    const begin = first.lastIndexOf(' ', same - 1) + 1;
    return labels.map((label) => (same === 0 ? label : label.slice(begin)));
}

// EXTERNAL MODULE: ./build/outcome/failure.js
var failure = __webpack_require__(14761);
// EXTERNAL MODULE: ./build/outcome/outcome.js
var outcome_outcome = __webpack_require__(6383);
// EXTERNAL MODULE: ./build/outcome/place/code-place.js
var code_place = __webpack_require__(37360);
// EXTERNAL MODULE: ./build/report/annotations.js
var report_annotations = __webpack_require__(46241);
// EXTERNAL MODULE: ./build/ci/report/failure-message.js
var failure_message = __webpack_require__(11592);
// EXTERNAL MODULE: ./build/execution/plan/run-plan.js
var run_plan = __webpack_require__(2934);
;// CONCATENATED MODULE: ./build/ci/report/annotations-of-runs.js








/** The annotations of all runs, the most important first, because hosts show only the first ones. */
function annotationsOfRuns(runs, job) {
    const unknownNames = runs.map(({ outcome, plan }) => (0,run_plan/* unknownName */.U0)(outcome.error, plan));
    const hasFailed = runs.some(({ outcome: { status } }) => status === 'failed' || status === 'timeout');
    const news = runs.filter((run, index) => (unknownNames[index] === undefined || unknownNames.indexOf(unknownNames[index]) === index) &&
        !(hasFailed && wasOnlyCancelled(run)));
    const found = news.flatMap((run) => annotationsOfRun(run, job).map((annotation, place) => ({
        annotation,
        run,
        // The first annotation of each run comes before the others of any run.
        rank: [(0,failure/* failedTasks */.Ox)(run.outcome).length > 0 ? 0 : run.outcome.status === 'cancelled' ? 2 : 1, place],
    })));
    found.sort((a, b) => (a.rank[0] ?? 0) - (b.rank[0] ?? 0) || (a.rank[1] ?? 0) - (b.rank[1] ?? 0));
    return oncePerPlace(found, distinctions(runs));
}
/** What distinguishes each run from the others of its flow file, such as `seed=2`; "" if there are no others. */
function distinctions(runs) {
    const groups = [...(0,grouped_by/* groupedBy */.m)(runs, ({ outcome }) => outcome.flowFile).values()];
    return new Map(groups.flatMap((group) => {
        const labels = shortLabels(group.map(({ outcome }) => outcome.label));
        return group.map((run, index) => [run, labels[index] ?? '']);
    }));
}
/**
 * If several runs say the same about a line, it is shown once. Without a line, the title must be the same, too.
 * @param labels what the title of an annotation of one run ends with
 */
function oncePerPlace(found, labels) {
    const alike = new Map();
    /** How often each run has the same annotation. */
    const counts = new Map();
    for (const { annotation, run } of found) {
        const { level, title, message, file, line } = annotation;
        const identity = JSON.stringify([level, message, ...(file === undefined ? [title] : [file, line])]);
        const ofRun = counts.get(run) ?? new Map();
        const count = ofRun.get(identity) ?? 0;
        counts.set(run, ofRun.set(identity, count + 1));
        // If two steps of one run say the same, both are shown.
        const key = `${count} ${identity}`;
        const { first, runs } = alike.get(key) ?? { first: annotation, runs: new Set() };
        alike.set(key, { first, runs: runs.add(run) });
    }
    return [...alike.values()].map(({ first, runs }) => {
        const [run] = runs;
        const label = runs.size > 1 ? `${runs.size} runs` : first.title && run ? labels.get(run) : undefined;
        return label ? { ...first, title: `${first.title} (${label})`.trimStart() } : first;
    });
}
/** Whether a run was cancelled and nothing else went wrong: if another run failed, the log is enough for this one. */
function wasOnlyCancelled({ outcome, plan }) {
    const continues = plan.command.name === 'trigger' && outcome.error !== undefined;
    return outcome.status === 'cancelled' && (0,failure/* failedTasks */.Ox)(outcome).length === 0 && !continues;
}
/** Annotations on lines of code; a run that none of them explains gets an error without a place. */
function annotationsOfRun({ outcome, plan }, { host, workspace, logArtifact }) {
    const annotations = (0,report_annotations/* annotationsOf */.Ih)(outcome, workspace, plan.cwd);
    const { error } = outcome;
    // What ended the run explains its failed tasks, but not those that were retried or caught.
    const all = annotations.map((annotation) => error && annotation.level === 'error'
        ? { ...annotation, message: (0,failure_message.explained)(error, host, plan) }
        : annotation);
    if ((0,report_annotations/* isExplained */.zT)(outcome, annotations))
        return all;
    const message = (0,failure_message/* failureMessage */.o)(outcome, plan, logArtifact, host);
    const { flowName = outcome.flowFile } = outcome;
    const place = (0,code_place/* stopPlace */.Cm)(outcome, { workspace, cwd: plan.cwd });
    const title = place ? `${flowName}: step ${(0,outcome_outcome/* stoppedStep */.Su)(outcome) ?? ''}` : '';
    return [{ level: 'error', title, message, file: place?.file, line: place?.line }, ...all];
}
/** A redacted annotation. */
function redactedAnnotation(annotation, redactor) {
    const { title, file, message } = annotation;
    return {
        ...annotation,
        title: redactor.text(title),
        ...(file !== undefined && { file: redactor.text(file) }),
        message: redactor.text(message),
    };
}
//# sourceMappingURL=annotations-of-runs.js.map

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

/***/ }),

/***/ 46241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ annotationsOf),
/* harmony export */   NH: () => (/* binding */ runWarnings),
/* harmony export */   zT: () => (/* binding */ isExplained)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(86164);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6800);
/* harmony import */ var _outcome_cause_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57606);
/* harmony import */ var _outcome_place_code_place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37360);
/* harmony import */ var _outcome_place_traceback_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(40937);
/* harmony import */ var _outcome_exception_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8444);
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14761);
/* harmony import */ var _outcome_place_flow_file_place_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(14860);
/* harmony import */ var _value_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13828);
/* harmony import */ var _outcome_outcome_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6383);
/* harmony import */ var _client_grouped_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48256);












/** Nobody reads more about a run, and each takes a millisecond, because we look up its place among the workspace's files. */
const MAX_ANNOTATIONS = 1_000;
/**
 * A run's annotations on lines of code: exceptions that failed tasks, retries that helped, exceptions that `@catch` kept, and what
 * prevented the flow from starting. If several tasks of a step say the same, there is one annotation.
 * @param outcome of the run
 * @param workspace the absolute directory that contains annotated files
 * @param cwd the directory that the flow ran in
 */
function annotationsOf(outcome, workspace, cwd) {
    if (outcome.error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .FlowFileError */ .pJ)
        return [flowFileAnnotation(outcome.error, workspace, cwd)];
    const alike = (0,_client_grouped_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupedBy */ .m)(remarksOf(outcome), ({ level, task, text }) => [level, task.stepName, text].join('\0'));
    return [
        ...[...alike.values()]
            .slice(0, MAX_ANNOTATIONS)
            .map((remarks) => annotation(remarks, outcome, workspace, cwd)),
        ...gateAnnotations(outcome),
        ...runWarnings(outcome, { workspace, cwd }),
    ];
}
function remarksOf(outcome) {
    const tasks = outcome.details?.history.tasks ?? [];
    return [
        ...(0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failedTasks */ .Ox)(outcome).map((task) => failureRemark(task)),
        ...tasks.filter((task) => task.attempts.at(-1)?.ok === true).flatMap(retryRemark),
        ...tasks.flatMap(catchRemark),
    ];
}
function failureRemark(task) {
    return { level: 'error', task, ...(0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptFailure */ .cx)(task.attempts.at(-1)) };
}
/** A clone was retried in another run, which reported it. */
function retryRemark(task) {
    const failed = task.attempts.filter(({ ok, interrupted }) => ok !== true && !interrupted);
    const last = failed.at(-1);
    if (!last || task.originPathspec !== undefined || task.caught)
        return [];
    const { text, traceback } = (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptFailure */ .cx)(last);
    const warning = `Succeeded on attempt ${task.attempts.length}. Before that: ${text}`;
    return [{ level: 'warning', task, text: warning, traceback }];
}
function catchRemark(task) {
    const { caught } = task;
    if (!caught || task.originPathspec !== undefined)
        return [];
    const text = `Kept by @catch: ${(0,_outcome_exception_text_js__WEBPACK_IMPORTED_MODULE_4__/* .exceptionText */ .P5)(caught)}`;
    const before = (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptBeforeCatch */ .UZ)(task);
    if (!before)
        return [{ level: 'notice', task, text, traceback: caught }];
    const { text: words, traceback } = (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptFailure */ .cx)(before);
    return [{ level: 'notice', task, text: `${text} Before that: ${words}`, traceback }];
}
function annotation(remarks, outcome, workspace, cwd) {
    const [{ level, task, text, traceback }] = remarks;
    const place = (0,_outcome_place_code_place_js__WEBPACK_IMPORTED_MODULE_5__/* .codePlace */ .Vn)(traceback, task.stepName, outcome, { workspace, cwd });
    const causes = (0,_outcome_cause_text_js__WEBPACK_IMPORTED_MODULE_6__/* .causeTexts */ ._)(traceback, outcome, { workspace, cwd });
    const flow = outcome.flowName ?? node_path__WEBPACK_IMPORTED_MODULE_0__.basename(outcome.flowFile);
    return {
        level,
        title: `${flow}: step ${task.stepName}, ${tasksText(remarks)}`,
        message: [text, ...causes.map(({ text: cause }) => cause)].join('\n'),
        file: place?.file,
        line: place?.line,
    };
}
/** `task 3 outer=1, inner=0`, or `3 tasks (4, 5, 6)`. */
function tasksText(remarks) {
    const named = (between) => remarks.map(({ task: { taskId, foreachStack } }) => [taskId, ...(foreachStack.length > 0 ? [foreachStack.join(between)] : [])].join(' ').slice(0, 60));
    if (remarks.length === 1)
        return `task ${named(', ')[0] ?? ''}`;
    const names = named(' ');
    const shown = names.slice(0, 5).join(', ');
    return `${names.length} tasks (${shown}${names.length > 5 ? ', …' : ''})`;
}
function flowFileAnnotation(error, workspace, cwd) {
    const place = (0,_outcome_place_flow_file_place_js__WEBPACK_IMPORTED_MODULE_7__/* .flowFilePlace */ .E)(error, { workspace, cwd });
    const title = `${node_path__WEBPACK_IMPORTED_MODULE_0__.basename(error.details.flowFile)} cannot be run`;
    return { level: 'error', title, message: error.message, file: place?.file, line: place?.line };
}
function gateAnnotations(outcome) {
    const tripped = outcome.details?.gates.filter((gate) => gate.tripped) ?? [];
    return tripped.map((gate) => ({
        level: 'error',
        title: `${outcome.pathspec ?? outcome.flowFile}: ${(0,_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_8__/* .gateSource */ .rk)(gate)}`,
        message: `${gate.condition}: ${(0,_value_text_js__WEBPACK_IMPORTED_MODULE_9__/* .judgement */ ._U)(gate)}`,
    }));
}
/** Warnings that do not change the run's result: of a last step that was not executed, and of exit hooks that failed. */
function runWarnings(outcome, directories) {
    return [...unexecutedAnnotations(outcome, directories), ...hookAnnotations(outcome, directories)];
}
function unexecutedAnnotations(outcome, directories) {
    const { history, unexecuted } = outcome.details ?? {};
    if (unexecuted === undefined)
        return [];
    const end = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_10__/* .lastStep */ .t)(history?.graph);
    const place = (0,_outcome_place_code_place_js__WEBPACK_IMPORTED_MODULE_5__/* .stepPlace */ .qN)(end, outcome, directories);
    const title = `${outcome.flowName ?? node_path__WEBPACK_IMPORTED_MODULE_0__.basename(outcome.flowFile)}: step ${end}`;
    return [{ level: 'warning', title, message: unexecuted, file: place?.file, line: place?.line }];
}
function hookAnnotations(outcome, directories) {
    return (outcome.details?.failedHooks ?? []).map((hook) => {
        const { exception } = hook;
        const raised = exception && (0,_outcome_place_traceback_js__WEBPACK_IMPORTED_MODULE_11__/* .readTraceback */ .N)(exception);
        const place = raised && (0,_outcome_place_code_place_js__WEBPACK_IMPORTED_MODULE_5__/* .raisedPlace */ .sB)(raised, exception, outcome, directories);
        const causes = (0,_outcome_cause_text_js__WEBPACK_IMPORTED_MODULE_6__/* .causeTexts */ ._)(exception, outcome, directories).map(({ text }) => text);
        return {
            level: 'warning',
            title: `${outcome.pathspec ?? outcome.flowFile}: @exit_hook`,
            message: [(0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .hookText */ .P3)(hook), ...causes].join('\n'),
            file: place?.file,
            line: place?.line,
        };
    });
}
/** Whether an error annotation explains an unsuccessful run. */
function isExplained(outcome, annotations) {
    return (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g5)(outcome) === undefined || annotations.some(({ level }) => level === 'error');
}
//# sourceMappingURL=annotations.js.map

/***/ }),

/***/ 72979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ junit)
});

// EXTERNAL MODULE: ./build/outcome/bounded-text.js
var bounded_text = __webpack_require__(70500);
// EXTERNAL MODULE: ./build/outcome/exception-text.js
var exception_text = __webpack_require__(8444);
// EXTERNAL MODULE: ./build/outcome/failure.js
var outcome_failure = __webpack_require__(14761);
// EXTERNAL MODULE: ./build/outcome/place/metaflow-frames.js
var metaflow_frames = __webpack_require__(69653);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/runner/errors.js
var errors = __webpack_require__(6800);
// EXTERNAL MODULE: ./build/outcome/place/code-place.js
var code_place = __webpack_require__(37360);
// EXTERNAL MODULE: ./build/outcome/place/flow-file-place.js
var flow_file_place = __webpack_require__(14860);
// EXTERNAL MODULE: ./build/outcome/place/workspace-file.js
var workspace_file = __webpack_require__(26249);
;// CONCATENATED MODULE: ./build/outcome/place/problem-place.js






/** Where a task failed, at least the flow's file; `undefined` if that is not in the workspace. */
function taskPlace(task, outcome, directories) {
    const { traceback } = (0,outcome_failure/* attemptFailure */.cx)(task.attempts.at(-1));
    return (0,code_place/* codePlace */.Vn)(traceback, task.stepName, outcome, directories) ?? flowPlace(outcome, directories);
}
/** What prevented a run, or stopped it although no task had failed; at least the flow's file, if that is in the workspace. */
function runPlace(outcome, directories) {
    const { error } = outcome;
    const place = error instanceof errors/* FlowFileError */.pJ ? (0,flow_file_place/* flowFilePlace */.E)(error, directories) : (0,code_place/* stopPlace */.Cm)(outcome, directories);
    return place ?? flowPlace(outcome, directories);
}
function flowPlace({ flowFile }, directories) {
    const file = (0,workspace_file/* workspaceFile */.EJ)(directories, external_node_path_.resolve(directories.cwd, flowFile));
    return file === undefined ? undefined : { file, line: undefined };
}
//# sourceMappingURL=problem-place.js.map
// EXTERNAL MODULE: ./build/outcome/outcome.js
var outcome_outcome = __webpack_require__(6383);
// EXTERNAL MODULE: ./build/report/plain-text.js
var plain_text = __webpack_require__(95263);
// EXTERNAL MODULE: ./build/outcome/task-status.js
var task_status = __webpack_require__(77409);
// EXTERNAL MODULE: ./build/report/value-text.js
var value_text = __webpack_require__(13828);
;// CONCATENATED MODULE: ./build/report/xml.js

/** An XML 1.0 element. Attributes may have any text; `undefined` ones are omitted. */
function xml_element(name, attributes, content = []) {
    const given = Object.entries(attributes).flatMap(([key, value]) => value === undefined
        ? []
        : [
            ` ${key}="${escapeXml(String(value)).replace(/[\n\t]/g, (character) => `&#${character.charCodeAt(0)};`)}"`,
        ]);
    const begin = `<${name}${given.join('')}`;
    return content.length === 0 ? `${begin}/>` : `${begin}>${content.join('')}</${name}>`;
}
/** Any text as XML 1.0 can represent it: characters that it cannot write are replaced. */
function escapeXml(text) {
    return (0,plain_text/* plainText */.w)(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
}
//# sourceMappingURL=xml.js.map
;// CONCATENATED MODULE: ./build/report/junit.js










/** The name of the report, and of what belongs to no run. */
const JOB = 'Metaflow';
const MAX_MESSAGE_LENGTH = 1000;
const MAX_TRACEBACK_LENGTH = 20_000;
/** For the messages and tracebacks of all tasks together, in characters. Tools reject reports that are much larger. */
const MAX_TEXT_LENGTH = 8 * 1024 * 1024;
/** Finding a place takes up to a millisecond. */
const MAX_PLACES = 1000;
const LEFT_OUT = `left out, because this report already has ${MAX_TEXT_LENGTH / 1024 / 1024} MiB of messages`;
/** The room for what tasks say. What does not fit is not read, because reading 50,000 tracebacks takes many seconds. */
class Room {
    #left = MAX_TEXT_LENGTH;
    #places = 0;
    get isFull() {
        return this.#left <= 0;
    }
    textOf(read) {
        if (this.isFull)
            return { message: LEFT_OUT };
        const { message, text } = read();
        const fitting = { message: (0,plain_text/* shortened */.v)(message, MAX_MESSAGE_LENGTH), ...(text !== undefined && { text }) };
        this.#left -= fitting.message.length + (text?.length ?? 0);
        return fitting;
    }
    placeOf(find) {
        this.#places += 1;
        return this.#places > MAX_PLACES ? undefined : find();
    }
}
/**
 * Runs as JUnit XML, so that any CI shows them as tests: a suite for each run, with a test for each task and for each gate, such as a
 * condition of `fail-if`. An exception is a failure; a lost or interrupted process is an error. A task that was reused from an origin, or
 * stopped because another one failed, is skipped, and so is a condition that was not evaluated. Names contain no ids, so they stay the same from
 * run to run. A failure or an error has its place, because tools that find none take the name of the test for a file.
 * @param outcomes of the runs
 * @param options names, places, and what else failed the job
 */
function junit(outcomes, { nameOfRun = 'run', problem, directories } = {}) {
    const room = new Room();
    const suites = [
        ...outcomes.map((outcome) => {
            const run = { outcome, directories: directories?.get(outcome), nameOfRun, room };
            return { outcome, cases: casesOf(run, outcomes) };
        }),
        ...(problem ? [{ cases: [caseOfJob(problem, nameOfRun)] }] : []),
    ];
    const all = suites.flatMap(({ cases }) => cases);
    const seconds = outcomes.reduce((sum, outcome) => sum + ((0,outcome_outcome/* durationSeconds */.o8)(outcome) ?? 0), 0);
    const { tests, failures, errors } = counts(all);
    const root = xml_element('testsuites', { name: JOB, tests, failures, errors, time: seconds.toFixed(3) }, suites.map(({ outcome, cases }) => suite(outcome, cases)));
    return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
/** @param outcome the run that the tests belong to; absent if they belong to the whole job */
function suite(outcome, cases) {
    const attributes = {
        name: outcome ? (outcome.pathspec ?? outcome.label) : JOB,
        ...counts(cases),
        time: outcome && (0,outcome_outcome/* durationSeconds */.o8)(outcome)?.toFixed(3),
        timestamp: outcome && (0,outcome_outcome/* startOf */.GH)(outcome)?.toISOString().slice(0, 19),
    };
    return xml_element('testsuite', attributes, [
        ...(outcome ? [properties(outcome)] : []),
        ...cases.map(testCase),
    ]);
}
function caseOfJob({ reason, message }, name) {
    return { classname: JOB, name, seconds: undefined, problem: errorOf(reason, message) };
}
/** An error that is no task's. */
function errorOf(type, message) {
    return { kind: 'error', type, message, text: (0,bounded_text/* withoutMiddle */.Mg)(message, MAX_TRACEBACK_LENGTH) };
}
function counts(cases) {
    const count = (kind) => cases.filter(({ problem }) => problem?.kind === kind).length;
    return {
        tests: cases.length,
        failures: count('failure'),
        errors: count('error'),
        skipped: count('skipped'),
    };
}
function properties(outcome) {
    const { details, status, label, originRunId, decospecs } = outcome;
    const parameters = Object.entries(details?.parameters ?? outcome.parameters);
    const all = [
        ['run', label],
        ['status', status],
        ['resumed-from', originRunId],
        ...parameters.map(([name, value]) => [`parameter ${name}`, (0,value_text/* valueText */.Ru)(value)]),
        ...(details?.tags ?? outcome.tags).map((tag) => ['tag', tag]),
        ...decospecs.map((decospec) => ['decospec', decospec]),
    ];
    return xml_element('properties', {}, all.flatMap(([name, value]) => value === undefined ? [] : [xml_element('property', { name, value: (0,plain_text/* shortened */.v)(value, MAX_MESSAGE_LENGTH) })]));
}
/** Tools take two tests with the same name for a repeated one, so if several runs are of one flow, each is named. */
function casesOf(run, all) {
    const { outcome } = run;
    const cases = testCases(run);
    const isAlone = all.every((other) => other === outcome || flowOf(other) !== flowOf(outcome));
    return isAlone ? cases : cases.map((one) => ({ ...one, name: `${one.name} (${outcome.label})` }));
}
function flowOf({ flowName, flowFile }) {
    return flowName ?? flowFile;
}
function testCases({ outcome, directories, nameOfRun, room }) {
    const classname = flowOf(outcome);
    const tasks = outcome.details?.history.tasks ?? [];
    const names = uniqueNames(tasks);
    const placeOf = (problem, find) => directories && problem && problem.kind !== 'skipped' ? room.placeOf(() => find(directories)) : undefined;
    const cases = [
        ...tasks.map((task, index) => {
            const problem = taskProblem(task, outcome, room);
            return {
                classname: `${classname}.${task.stepName}`,
                name: names[index] ?? '',
                seconds: seconds((0,task_status/* taskDuration */.UL)(task)),
                problem,
                place: placeOf(problem, (within) => taskPlace(task, outcome, within)),
                output: taskOutput(task, room),
            };
        }),
        ...(outcome.details?.gates ?? []).map((gate) => {
            const problem = gateProblem(gate);
            return {
                ...gateName(gate, classname),
                problem,
                place: placeOf(problem, (within) => runPlace(outcome, within)),
            };
        }),
    ];
    const failure = (0,outcome_failure/* failureOf */.g5)(outcome);
    const isReported = cases.some(({ problem }) => problem?.kind === 'failure' || problem?.kind === 'error');
    if (cases.length > 0 && (!failure || isReported))
        return cases;
    const problem = failure && errorOf(failure.reason, failure.message);
    const place = placeOf(problem, (within) => runPlace(outcome, within));
    return [{ classname, name: nameOfRun, seconds: (0,outcome_outcome/* durationSeconds */.o8)(outcome), problem, place }, ...cases];
}
/** `fit`, or `fit[seeds=2]` in a foreach; tasks whose names would look the same in XML are numbered. */
function uniqueNames(tasks) {
    const seen = new Map();
    return tasks.map(({ stepName, foreachStack }) => {
        const name = foreachStack.length === 0 ? stepName : (0,plain_text/* plainText */.w)(`${stepName}[${foreachStack.join(', ')}]`);
        const count = (seen.get(name) ?? 0) + 1;
        seen.set(name, count);
        return count === 1 ? name : `${name} #${count}`;
    });
}
function taskProblem(task, outcome, room) {
    const last = task.attempts.at(-1);
    switch ((0,task_status/* taskStatus */.al)(task, outcome)) {
        case 'successful':
        case 'caught':
            return undefined;
        case 'reused':
            return { kind: 'skipped', message: `reused from ${task.originPathspec ?? ''}` };
        case 'failed':
            return last?.exception
                ? failureOfTask(last.exception, room)
                : { kind: 'error', type: 'crash', ...room.textOf(() => crashTextOf(last)) };
        case 'interrupted':
            return outcome.status === 'failed'
                ? { kind: 'skipped', message: 'stopped by Metaflow, because another task failed' }
                : { kind: 'error', type: outcome.status, message: (0,outcome_failure/* failureOf */.g5)(outcome)?.message ?? 'interrupted' };
        case 'lost':
        case 'running':
            return { kind: 'error', type: 'lost', message: 'There is no record of how it ended.' };
    }
}
function failureOfTask(exception, room) {
    const type = room.isFull ? exception.type : (0,exception_text/* exceptionName */.HT)(exception);
    return { kind: 'failure', type, ...room.textOf(() => exceptionTextOf(exception)) };
}
/** Problems that do not fail the task: attempts before the last, and an exception that `@catch` kept. */
function taskOutput(task, room) {
    if (task.originPathspec !== undefined)
        return '';
    if (room.isFull)
        return task.attempts.length > 1 || task.caught ? LEFT_OUT : '';
    const textOf = (read) => {
        const { message, text = message } = room.textOf(read);
        return text;
    };
    const earlier = task.attempts.slice(0, -1).map((attempt) => {
        const { exception } = attempt;
        const shown = textOf(() => (exception ? exceptionTextOf(exception) : wholeTextOf(attempt)));
        return `Attempt ${attempt.attempt + 1} failed.\n${shown}`;
    });
    const { caught } = task;
    const kept = caught ? [`Kept by @catch.\n${textOf(() => exceptionTextOf(caught))}`] : [];
    return [...earlier, ...kept].join('\n\n');
}
function wholeTextOf(attempt) {
    const { text } = (0,outcome_failure/* attemptFailure */.cx)(attempt);
    return { message: text, text };
}
function exceptionTextOf(exception) {
    const message = (0,exception_text/* exceptionText */.P5)(exception);
    const text = exception.stacktrace === undefined ? message : (0,metaflow_frames/* userTraceback */.Ep)(exception);
    return { message, text: (0,bounded_text/* withoutMiddle */.Mg)(text, MAX_TRACEBACK_LENGTH) };
}
function crashTextOf(attempt) {
    const { text: message, traceback } = (0,outcome_failure/* attemptFailure */.cx)(attempt);
    return traceback
        ? { message, text: (0,bounded_text/* withoutMiddle */.Mg)((0,metaflow_frames/* userTraceback */.Ep)(traceback), MAX_TRACEBACK_LENGTH) }
        : { message };
}
function gateName(gate, flow) {
    const source = gate.source === 'plugin' ? 'plugins' : (0,outcome_outcome/* gateSource */.rk)(gate);
    return { classname: `${flow}.${source}`, name: gate.condition, seconds: undefined };
}
function gateProblem({ condition, value, base, tripped, problem, isSkipped, }) {
    if (isSkipped)
        return { kind: 'skipped', message: `not evaluated: ${problem ?? 'the run was not successful'}` };
    const message = problem ?? `${condition}: ${(0,value_text/* judgement */._U)({ value, base })}`;
    return tripped ? { kind: 'failure', type: 'gate', message } : undefined;
}
function testCase({ classname, name, seconds, problem, place, output = '' }) {
    const attributes = {
        classname,
        name,
        time: (seconds ?? 0).toFixed(3),
        file: place?.file,
        line: place?.line,
    };
    return xml_element('testcase', attributes, [
        ...(problem ? [problemElement(problem)] : []),
        ...(output === '' ? [] : [xml_element('system-out', {}, [escapeXml(output)])]),
    ]);
}
function problemElement({ kind, type, message, text }) {
    const attributes = { type, message: (0,plain_text/* shortened */.v)(message, MAX_MESSAGE_LENGTH) };
    return xml_element(kind, attributes, text === undefined ? [] : [escapeXml(text)]);
}
function seconds(milliseconds) {
    return milliseconds === undefined ? undefined : milliseconds / 1000;
}
//# sourceMappingURL=junit.js.map

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

/***/ })

};

//# sourceMappingURL=1455.index.js.map