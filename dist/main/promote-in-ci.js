export const id = 1032;
export const ids = [1032,1592];
export const modules = {

/***/ 43625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promoteInCi: () => (/* binding */ promoteInCi)
});

// EXTERNAL MODULE: ./build/execution/plan/before-start.js
var before_start = __webpack_require__(23967);
// EXTERNAL MODULE: ./build/report/summary/markdown.js
var markdown = __webpack_require__(5711);
// EXTERNAL MODULE: ./build/report/summary/short-summary.js
var short_summary = __webpack_require__(59147);
// EXTERNAL MODULE: ./build/ci/cancellation.js
var cancellation = __webpack_require__(47258);
// EXTERNAL MODULE: ./build/ci/guarded-host.js
var guarded_host = __webpack_require__(13748);
// EXTERNAL MODULE: ./build/ci/report/failure-message.js
var failure_message = __webpack_require__(11592);
// EXTERNAL MODULE: ./build/client/errors.js
var errors = __webpack_require__(6695);
// EXTERNAL MODULE: ./build/client/flow.js
var flow = __webpack_require__(15740);
// EXTERNAL MODULE: ./build/client/open-source.js + 8 modules
var open_source = __webpack_require__(1671);
// EXTERNAL MODULE: ./build/runner/process/within.js
var within = __webpack_require__(77874);
// EXTERNAL MODULE: ./build/runner/errors.js
var runner_errors = __webpack_require__(6800);
// EXTERNAL MODULE: ./build/runner/process/deadline.js
var process_deadline = __webpack_require__(21653);
;// CONCATENATED MODULE: ./build/ci/promote/promote-run.js
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


/** How long we wait for a metadata service that does not answer, in milliseconds. */
const TIMEOUT_MS = 120_000;
/** How long we take to undo changes after a failure, in milliseconds: a cancelled job has only seconds left. */
const ROLLBACK_TIMEOUT_MS = 5_000;
/**
 * Moves tags to a run from all other runs of its flow, so that no two runs have them. The run is tagged first, so that the tags always
 * exist; if they cannot be moved, for any reason, all runs keep the tags that they had. If jobs promote several runs at once, the newest
 * run keeps the tags.
 * @param withinMs how long to wait for the metadata service
 * @throws {UsageError} if there is no such run, or it was not successful
 * @throws {RunnerError} if the metadata service does not answer, or another job has moved a tag to a newer run meanwhile
 */
async function promoteRun(settings, place, cancel, withinMs = TIMEOUT_MS) {
    const tooLate = (cause) => new errors/* RunnerError */.Rn(`The metadata service did not answer within ${withinMs / 1000} s.`, { cause });
    return await (0,within/* within */.u)(withinMs, cancel, tooLate, (signal) => moveTags(settings, place, signal));
}
async function moveTags({ run: pathspec, tags }, place, signal) {
    const [flowName = '', runId = ''] = pathspec.split('/');
    const flow = flowIn(flowName, place, signal);
    const promoted = flow.run(runId);
    if (!(await promoted.successful.catch((error) => refuseMissing(error, pathspec))))
        throw new runner_errors/* UsageError */.eb(`${pathspec} was not successful, or has not ended. Promote a successful run.`);
    const had = await promoted.userTags;
    const others = (await taggedRuns(flow, tags)).filter(([run]) => run.pathspec !== pathspec);
    let holders;
    try {
        await promoted.addTags(tags);
        for (const [run, moved] of others)
            await run.removeTags(moved);
        holders = await leaveToNewest(flowIn(flowName, place, signal), tags);
    }
    catch (error) {
        // The last request may have been carried out even if it got no answer.
        await undo(flowName, place, async (again) => {
            for (const [{ id }, moved] of others)
                await again.run(id).addTags(moved);
            await again.run(runId).removeTags(tags.filter((tag) => !had.includes(tag)));
        }).catch((fault) => {
            throw new errors/* RunnerError */.Rn(notUndone(error, pathspec, tags, others), { cause: fault });
        });
        throw error;
    }
    const lost = [...holders].filter(([, holder]) => holder !== pathspec);
    if (lost.length > 0)
        throw new errors/* RunnerError */.Rn(wasRivalled(pathspec, tags, lost));
    return { pathspec, before: others.map(([run]) => run.pathspec) };
}
/** @throws {UsageError} that says what to check, if there is no such run; otherwise the error itself */
function refuseMissing(error, pathspec) {
    if (!(error instanceof errors/* NotFoundError */.m_))
        throw error;
    const advice = "Check its id and Metaflow's configuration: without a metadata service, only the runs of this machine are visible.";
    throw new runner_errors/* UsageError */.eb(`There is no run ${pathspec}. ${advice}`, { cause: error });
}
/** What to check if tags could not be moved back. */
function notUndone(error, pathspec, tags, others) {
    const had = others.map(([run, moved]) => `${run.pathspec} had ${moved.join(', ')}`);
    const before = had.length === 0 ? 'no other run had them' : had.join('; ');
    return `${error.message.replace(/\.$/, '')}. The tags may have been moved, and could not be moved back: check which runs have ${tags.join(', ')}. Before, ${before}. It was to be ${pathspec}.`;
}
/** Jobs that promote runs at the same time may move different tags, so the run may have kept some. */
function wasRivalled(pathspec, tags, lost) {
    const kept = tags.filter((tag) => lost.every(([other]) => other !== tag));
    const winners = [...new Set(lost.map(([, winner]) => winner))].join(', ');
    const result = kept.length === 0
        ? `${pathspec} was not promoted`
        : `${pathspec} has only ${kept.join(', ')}, not ${lost.map(([tag]) => tag).join(', ')}`;
    return `${result}: another job promoted ${winners} at the same time. Promote one run at a time.`;
}
/** The runs that have any of the tags, newest first, each with those that it has. */
async function taggedRuns(flow, tags) {
    const tagged = [];
    for await (const run of flow) {
        const own = await run.userTags;
        const held = tags.filter((tag) => own.includes(tag));
        if (held.length > 0)
            tagged.push([run, held]);
    }
    return tagged;
}
/**
 * Leaves each tag to the newest run that has it: another job may have promoted a run after we looked for runs with the tags. Both jobs
 * look again after they have tagged their runs, so at least one of them sees both.
 */
async function leaveToNewest(flow, tags) {
    const holders = new Map();
    for (const [run, held] of await taggedRuns(flow, tags)) {
        const taken = held.filter((tag) => holders.has(tag));
        if (taken.length > 0)
            await run.removeTags(taken);
        for (const tag of held)
            if (!taken.includes(tag))
                holders.set(tag, run.pathspec);
    }
    return holders;
}
/** Undoes changes even if the job was cancelled, as far as time allows. Rejects if it cannot. */
async function undo(flowName, place, change) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const deadline = __addDisposableResource(env_1, new process_deadline/* Deadline */.B2(undefined, ROLLBACK_TIMEOUT_MS), false);
        await change(flowIn(flowName, place, deadline.signal));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
function flowIn(flowName, place, signal) {
    return new flow/* Flow */.n(flowName, (0,open_source/* openContext */.e)({ ...(0,open_source/* clientOptionsOf */.R)(place, signal), namespace: null }));
}

;// CONCATENATED MODULE: ./build/ci/promote/promote-in-ci.js







/** Moves a tag to a run, and reports through a host. Never throws. */
async function promoteInCi(placeOf, given, { settings, cancel, redactor, summaryTitle }) {
    const host = (0,guarded_host/* guarded */.N)(given);
    let promotion;
    let problem;
    try {
        promotion = await promoteRun(settings, await placeOf(cancel), cancel);
    }
    catch (error) {
        problem = (0,cancellation/* faultOf */.Kl)(cancel) ?? error;
    }
    const status = promotion ? 'successful' : (0,before_start/* statusWithoutRun */.WZ)(problem, cancel);
    const { run: pathspec, tags } = settings;
    const [flowName = '', runId = ''] = pathspec.split('/');
    const before = promotion?.before ?? [];
    const facts = { status, pathspec, 'run-id': runId, 'flow-name': flowName };
    await host.setOutputs?.({ ...facts, 'promoted-from': before[0] ?? '' });
    await host.writeResults?.([{ status, pathspec, tags: tags.map((tag) => redactor.text(tag)), before }]);
    const title = redactor.text(summaryTitle);
    if (!promotion) {
        const message = redactor.text((0,failure_message.explained)(problem, host));
        await host.writeSummary?.((0,short_summary/* problemSummary */.u8)({ message, done: 'promoted', title }), status);
        await (host.showProblem ?? host.warn)(message);
    }
    else {
        const tagWord = tags.length === 1 ? 'tag' : 'tags';
        const from = before.length > 0 ? `, moved from ${before.join(', ')}` : '';
        await host.note(redactor.text(`${pathspec} now has the ${tagWord} ${tags.join(', ')}${from}.`));
        const names = tags.map((tag) => (0,markdown/* code */.aY)(redactor.text(tag))).join(', ');
        const parts = [
            ...(0,markdown/* titleLines */.wh)(title),
            `### 🏷️ ${(0,markdown/* code */.aY)(pathspec)} now has the ${tagWord} ${names}`,
            ...(before.length > 0 ? [`Moved from ${before.map(markdown/* code */.aY).join(', ')}.`] : []),
        ];
        await host.writeSummary?.(parts.join('\n\n'), status);
    }
    await host.onReported?.();
    return { status, problem };
}
//# sourceMappingURL=promote-in-ci.js.map

/***/ }),

/***/ 11592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ plainName),
/* harmony export */   explained: () => (/* binding */ explained),
/* harmony export */   o: () => (/* binding */ failureMessage)
/* harmony export */ });
/* harmony import */ var _options_option_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16288);
/* harmony import */ var _options_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92333);
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14761);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6800);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6695);
/* harmony import */ var _source_place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54633);





/** The text of a run's error annotation: what happened, in which run, and where to look. */
function failureMessage(outcome, plan, logArtifact, host) {
    const { error, pathspec, flowFile, status } = outcome;
    const run = pathspec ?? flowFile;
    const logs = logArtifact ? ` The full log is in the artifact "${logArtifact}".` : '';
    const { naming = plainName } = host;
    // The state of a run on an orchestrator, and whether it continues.
    const onOrchestrator = plan.command.name === 'trigger' && error ? ` ${error.message}` : '';
    if (error && status === 'failed')
        return explained(error, host, plan);
    switch (status) {
        case 'timeout':
            if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .StartInterruptedError */ .nk && error.details.startTimeoutMs !== undefined)
                return `${run}: ${error.message} ${naming(_options_table_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .lw.startTimeoutMs)} sets that time.${logs}`;
            return `${run} ran longer than ${(0,_options_option_js__WEBPACK_IMPORTED_MODULE_2__/* .inSentence */ .BX)(naming(_options_table_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .lw.timeoutMs))} allows and was stopped.${onOrchestrator}${logs}`;
        case 'cancelled':
            return `${run} was cancelled.${onOrchestrator}${logs}`;
        default:
            return `${run} failed with ${(0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .exitText */ .iJ)(outcome)}.${logs}`;
    }
}
/**
 * The problem, in the words of the host's users. An internal error comes with its stack trace.
 * @param plan of the run concerned, if there is one
 */
function explained(error, { explain }, plan) {
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_4__/* .RunnerError */ .Rn)
        return explain?.(error, plan) ?? error.message;
    return `Internal error, please report it: ${(0,_source_place_js__WEBPACK_IMPORTED_MODULE_5__/* .faultText */ .I)(error)}`;
}
/** Options by `planRun`'s names. */
const plainName = ({ input, flag }) => `Option "${input ?? flag ?? ''}"`;
//# sourceMappingURL=failure-message.js.map

/***/ }),

/***/ 1456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ stepPlaces)
/* harmony export */ });
/** Finds the steps of a graph that may have several tasks. */
function stepPlaces(graph) {
    const byName = new Map(graph?.steps.map((step) => [step.name, step]));
    const inForeach = new Set();
    const seen = new Set();
    const open = firstSteps(byName).map((name) => ({ name, split: undefined }));
    for (let next = open.pop(); next; next = open.pop()) {
        const step = byName.get(next.name);
        if (!step || seen.has(step.name))
            continue;
        seen.add(step.name);
        const outer = splitAround(step, next.split);
        const isInForeach = outer?.isInForeach === true;
        if (isInForeach)
            inForeach.add(step.name);
        const split = isSplit(step.type) ? { outer, isInForeach: isInForeach || isForeach(step.type) } : outer;
        for (const name of step.next)
            open.push({ name, split });
    }
    const recursive = [...byName.values()].filter(({ name, next }) => next.includes(name));
    return { inForeach, recursive: new Set(recursive.map(({ name }) => name)) };
}
/** A join closes the innermost split; the end closes them all. */
function splitAround({ type, next }, innermost) {
    if (type === 'end' || next.length === 0)
        return undefined;
    return type === 'join' ? innermost?.outer : innermost;
}
/** A switch takes only one of its branches, and needs no join. */
function isSplit(type) {
    return type === 'split-static' || isForeach(type);
}
function isForeach(type) {
    return type === 'split-foreach' || type === 'split-parallel';
}
function firstSteps(steps) {
    const followers = new Set([...steps.values()].flatMap(({ name, next }) => next.filter((to) => to !== name)));
    return [...steps.keys()].filter((name) => !followers.has(name));
}
//# sourceMappingURL=step-places.js.map

/***/ }),

/***/ 26026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ByteBudget)
/* harmony export */ });
/** How many bytes may still be read of something that consists of many files or records. */
class ByteBudget {
    whole;
    #left;
    #hasLeftOut = false;
    /** @param whole the budget that this one is part of */
    constructor(bytes, whole) {
        this.whole = whole;
        this.#left = whole?.forNext(bytes) ?? bytes;
    }
    get isSpent() {
        return this.#left <= 0;
    }
    /** How much the next item may have. @param each the most that any single item may have */
    forNext(each) {
        return Math.max(0, Math.min(each, this.#left));
    }
    /** Whether something was left out because the budget was spent. */
    get hasLeftOut() {
        return this.#hasLeftOut;
    }
    /** Call this if the next item could not be read: it counts as left out if less than `each` was left for it. */
    failed(each) {
        if (this.forNext(each) === each)
            return;
        this.#hasLeftOut = true;
        this.whole?.failed(Infinity);
    }
    /** An arrow function, so that it can be passed on its own. */
    spend = (bytes) => {
        this.#left -= bytes;
        this.whole?.spend(bytes);
    };
}
//# sourceMappingURL=byte-budget.js.map

/***/ }),

/***/ 39332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ PythonFloat)
/* harmony export */ });
/** A Python `float`: JavaScript's numbers do not distinguish 1.0 from 1. */
class PythonFloat {
    value;
    constructor(value) {
        this.value = value;
    }
    /** As Python writes it: `1.0`, `1e-07`, `1e+16`, `inf`, `nan`. */
    toString() {
        const { value } = this;
        if (Number.isNaN(value))
            return 'nan';
        const sign = value < 0 || Object.is(value, -0) ? '-' : '';
        if (!Number.isFinite(value))
            return `${sign}inf`;
        // The fewest digits that identify this number; Python and JavaScript choose the same ones.
        const [mantissa = '', power = ''] = Math.abs(value).toExponential().split('e');
        const [digits, exponent] = [mantissa.replace('.', ''), Number(power)];
        if (exponent >= 16 || exponent < -4) {
            const places = String(Math.abs(exponent)).padStart(2, '0');
            return `${sign}${mantissa}e${exponent < 0 ? '-' : '+'}${places}`;
        }
        if (exponent < 0)
            return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
        const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
        return `${sign}${whole}.${digits.slice(exponent + 1) || '0'}`;
    }
}
//# sourceMappingURL=python-float.js.map

/***/ }),

/***/ 87634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ withoutMark),
/* harmony export */   bG: () => (/* binding */ decodeMarked),
/* harmony export */   qY: () => (/* binding */ decodeStored),
/* harmony export */   ws: () => (/* binding */ EncodedValue)
/* harmony export */ });
/* harmony import */ var _numpy_scalar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45771);
/* harmony import */ var _pickle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96606);
/* harmony import */ var _pickle_machine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66171);
/* harmony import */ var _python_float_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39332);
/* harmony import */ var _python_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32375);





/** The encodings of Metaflow's own serializer, in all versions. */
const PICKLED = /^(?:gzip\+)?pickle-v\d+$/;
/** A value that an extension's serializer encoded; only that serializer knows what its bytes mean. */
class EncodedValue extends _python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM {
    encoding;
    constructor(encoding) {
        super(`value encoded as ${encoding}`);
        this.encoding = encoding;
    }
}
/**
 * Decodes an artifact's value.
 * @param encoding Metaflow's name for the form of the bytes; "" if it has none, as before there was more than one
 * @throws {PickleError}
 */
function decodeStored(bytes, encoding) {
    return isPickled(encoding) ? (0,_pickle_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePickle */ .P)(bytes) : new EncodedValue(encoding);
}
/** The same, but a `float` becomes a `PythonFloat`, unless it is inside another value. @throws {PickleError} */
function decodeMarked(bytes, encoding) {
    if (!isPickled(encoding))
        return new EncodedValue(encoding);
    const machine = new _pickle_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .PickleMachine */ .EV(bytes);
    const raw = machine.run();
    const value = (0,_pickle_js__WEBPACK_IMPORTED_MODULE_1__/* .plainValue */ ._)(machine, raw);
    const isFloat = raw instanceof _python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM ? (0,_numpy_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .isNumpyFloat */ .s)(raw) : machine.endsWithFloat;
    return isFloat && typeof value === 'number' ? new _python_float_js__WEBPACK_IMPORTED_MODULE_4__/* .PythonFloat */ .L(value) : value;
}
function withoutMark(value) {
    return value instanceof _python_float_js__WEBPACK_IMPORTED_MODULE_4__/* .PythonFloat */ .L ? value.value : value;
}
function isPickled(encoding) {
    return encoding === '' || PICKLED.test(encoding);
}
//# sourceMappingURL=stored-value.js.map

/***/ }),

/***/ 73401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ firstAdvice)
/* harmony export */ });
/* unused harmony export slowness */
/* harmony import */ var _outcome_step_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50023);
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25195);
/* harmony import */ var _outcome_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6383);



/** Anything below this share of a run's time, or below half a second, is not worth mentioning. */
const MIN_PART = 0.05;
const MIN_SECONDS = 0.5;
/** The first run that has advice: the others may have the same reasons. */
function firstAdvice(outcomes) {
    for (const outcome of outcomes) {
        const advice = slowness(outcome);
        if (advice.length > 0)
            return { outcome, advice };
    }
    return undefined;
}
/**
 * How to make a run like this faster, and by how much: what Metaflow spent on other things than the flow's work. For an unsuccessful run,
 * this does not matter.
 */
function slowness(outcome) {
    if (outcome.status !== 'successful')
        return [];
    const least = Math.max(MIN_SECONDS, ((0,_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .durationSeconds */ .o8)(outcome) ?? 0) * MIN_PART);
    const causes = [pylint(outcome), compiling(outcome), cards(outcome), startingCold(outcome)];
    return [
        ...startedCold(outcome),
        ...causes.flatMap((cause) => (cause && cause.seconds >= least ? [cause.advice] : [])),
    ];
}
/** Why a run that should have started its tasks warm did not do so for all of them. */
function startedCold({ costs }) {
    const { warm = 0, cold = [] } = costs?.warm ?? {};
    if (cold.length === 0)
        return [];
    const [some, rest] = warm === 0 ? ['No task', 'They'] : ['Not every task', 'The others'];
    return [`${some} started warm ("warm-tasks"): ${cold.join('; ')}. ${rest} started as without the option.`];
}
function pylint({ costs }) {
    if (costs?.pylint === undefined)
        return undefined;
    const advice = `pylint added ${text(costs.pylint)} before the run. Set the option "pylint: false" to skip it here.`;
    return { seconds: costs.pylint, advice };
}
function compiling({ costs, details }) {
    if (costs?.compiling === undefined)
        return undefined;
    const executed = (details?.history.tasks ?? []).filter(({ originPathspec }) => originPathspec === undefined);
    const attempts = executed.reduce((sum, task) => sum + task.attempts.length, 0);
    // Warm tasks are forked from one process that has compiled it.
    const forked = Math.max(0, (costs.warm?.warm ?? 0) - 1);
    const processes = attempts - forked + 1;
    const advice = `Each of the run's ${processes} processes spent about ${text(costs.compiling)} compiling Metaflow, because its bytecode is missing ` +
        'and cannot be saved. Run "python -m compileall" over the installed packages when you build the environment, or unset ' +
        'PYTHONDONTWRITEBYTECODE if it is set.';
    return { seconds: costs.compiling * processes, advice };
}
/** The task's process renders cards when the task itself has ended; other processes end soon after that. */
function cards({ details }) {
    const steps = details?.history.graph?.steps ?? [];
    const hasCard = new Set(steps.filter((step) => step.decorators.some(({ name }) => name === 'card')).map(({ name }) => name));
    const tasks = details?.history.tasks ?? [];
    const others = tasks.filter(({ stepName }) => !hasCard.has(stepName)).flatMap(afterwards);
    const usual = (0,_outcome_step_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .J)(others.sort((a, b) => a - b)) ?? 0;
    const times = tasks.filter(({ stepName }) => hasCard.has(stepName)).flatMap(afterwards);
    if (times.length === 0)
        return undefined;
    const seconds = times.reduce((sum, time) => sum + Math.max(0, time - usual), 0);
    const many = times.length === 1 ? '1 task' : `${times.length} tasks`;
    const advice = `Rendering cards took ${text(seconds)} (${many}). Use "@card" on fewer steps to save that.`;
    return { seconds, advice };
}
/** With fewer tasks, or if less than this share of the run's time is saved, warm tasks are not worth mentioning. */
const MIN_TASKS = 20;
const MIN_PART_SAVED = 0.2;
/** The share of a task's start that remains if it is forked. */
const PART_LEFT = 0.15;
/** Steps with these decorators have their own machine or interpreter. */
const ELSEWHERE = new Set(['kubernetes', 'batch', 'conda', 'pypi']);
/** Tasks on this machine whose start takes a large part of a run that does not use warm tasks. */
function startingCold(outcome) {
    const { costs, details } = outcome;
    if (costs?.warm || process.platform !== 'linux')
        return undefined;
    const elsewhere = (details?.history.graph?.steps ?? [])
        .filter(({ decorators }) => decorators.some(({ name }) => ELSEWHERE.has(name)))
        .map(({ name }) => name);
    const tasks = (details?.history.tasks ?? []).filter(({ stepName, originPathspec, metadata }) => originPathspec === undefined && Object.keys(metadata).length === 0 && !elsewhere.includes(stepName));
    if (tasks.length < MIN_TASKS)
        return undefined;
    const between = (from, to) => from && to ? Math.max(0, to.getTime() - from.getTime()) : 0;
    const sum = (times) => times.reduce((total, time) => total + time, 0);
    const starting = sum(tasks.map(({ createdAt, attempts }) => between(createdAt, attempts[0]?.startedAt)));
    const all = sum(tasks.map(({ createdAt, attempts }) => between(createdAt, attempts.at(-1)?.exitedAt ?? attempts.at(-1)?.finishedAt)));
    const saved = all > 0 ? (starting / all) * (1 - PART_LEFT) : 0;
    if (saved < MIN_PART_SAVED)
        return undefined;
    const seconds = ((0,_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .durationSeconds */ .o8)(outcome) ?? 0) * saved;
    const advice = `Starting its ${tasks.length} tasks took ${Math.round((starting / all) * 100)} % of the run's time. ` +
        `"warm-tasks" would save about ${text(seconds)}: see docs/warm-tasks.md.`;
    return { seconds, advice };
}
/** The seconds from the end of each attempt's work to the end of its process, if known. */
function afterwards({ attempts }) {
    return attempts.flatMap(({ finishedAt, exitedAt }) => finishedAt && exitedAt ? [(exitedAt.getTime() - finishedAt.getTime()) / 1000] : []);
}
function text(seconds) {
    return (0,_duration_text_js__WEBPACK_IMPORTED_MODULE_2__/* .durationText */ .S)(seconds * 1000);
}
//# sourceMappingURL=slowness.js.map

/***/ }),

/***/ 59147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rn: () => (/* binding */ shortSummary),
/* harmony export */   sp: () => (/* binding */ jobSummary),
/* harmony export */   u8: () => (/* binding */ problemSummary)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5711);
/* harmony import */ var _run_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60632);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1398);



/** A summary for people who review a change, limited to a number of UTF-8 bytes: whole parts are omitted, and none is cut. */
function shortSummary(outcomes, options, maxBytes) {
    const text = (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z)(outcomes, { ...options, maxBytes, isShort: true });
    return fitting([text, `${(0,_run_table_js__WEBPACK_IMPORTED_MODULE_1__/* .runsHeading */ .Vf)(outcomes)}\n`], maxBytes);
}
/** Why there is nothing to summarize. */
function problemSummary({ message, done, title }, maxBytes = _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SUMMARY_BYTES */ .Q0) {
    const heading = [...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .titleLines */ .wh)(title), `### ❌ Nothing was ${done}`].join('\n\n');
    return fitting([`${heading}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(message)}\n`, `${heading}\n`], maxBytes);
}
/** The same for a job that makes no runs. */
function jobSummary({ summary: text, heading, problem = '', done }, maxBytes) {
    return text === undefined
        ? problemSummary({ message: problem, done }, maxBytes)
        : fitting([text, heading], maxBytes);
}
/** The first text that fits into a number of UTF-8 bytes; otherwise the last, which must fit. */
function fitting(texts, maxBytes) {
    return texts.find((text) => Buffer.byteLength(text) <= maxBytes) ?? texts.at(-1);
}
//# sourceMappingURL=short-summary.js.map

/***/ }),

/***/ 1398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ summary)
});

// EXTERNAL MODULE: ./build/report/summary/markdown.js
var markdown = __webpack_require__(5711);
// EXTERNAL MODULE: ./build/report/slowness.js
var slowness = __webpack_require__(73401);
// EXTERNAL MODULE: ./build/outcome/failure.js
var outcome_failure = __webpack_require__(14761);
// EXTERNAL MODULE: ./build/outcome/outcome.js
var outcome_outcome = __webpack_require__(6383);
// EXTERNAL MODULE: ./build/report/plain-text.js
var plain_text = __webpack_require__(95263);
// EXTERNAL MODULE: ./build/report/summary/run-section.js + 6 modules
var run_section = __webpack_require__(22550);
// EXTERNAL MODULE: ./build/report/summary/run-table.js
var run_table = __webpack_require__(60632);
;// CONCATENATED MODULE: ./build/report/summary/overview.js






/** With more columns of parameters, or of artifacts, the table would be wider than the page. */
const MAX_COLUMNS = 4;
const MAX_LABEL_LENGTH = 200;
/**
 * The overview of several runs: how many were successful, and a table with their differences and results. It takes about this many bytes at
 * most; unsuccessful runs are listed first.
 * @param maxShown a table with more rows is collapsed
 */
function overview(outcomes, maxBytes, maxShown = Infinity) {
    const table = (0,run_table/* runTable */.cS)(columns(outcomes), outcomes, badFirst(outcomes), maxBytes);
    const isLong = outcomes.length > maxShown;
    return `${(0,run_table/* runsHeading */.Vf)(outcomes)}\n\n${isLong ? (0,markdown/* folded */.TM)('All runs', table) : table}`;
}
/** Runs in their order, unsuccessful ones first. */
function badFirst(outcomes) {
    const isGood = ({ status }) => status === 'successful';
    return [...outcomes.filter((outcome) => !isGood(outcome)), ...outcomes.filter(isGood)];
}
function columns(outcomes) {
    const artifacts = (0,run_table/* fieldNames */.pi)(outcomes.map(({ details }) => details?.artifacts ?? {})).slice(0, MAX_COLUMNS);
    const hasFailures = outcomes.some((outcome) => (0,outcome_failure/* failureOf */.g5)(outcome));
    return [
        { name: '', text: ({ status }) => run_section/* SYMBOLS */.A[status] },
        {
            name: 'Run',
            text: ({ pathspec, orchestratorUrl, details }) => (0,markdown/* link */.nf)((0,run_table/* nameCell */.UQ)(pathspec), details?.uiUrl ?? orchestratorUrl),
        },
        ...differences(outcomes),
        { name: 'Duration', text: (outcome) => (0,run_table/* durationCell */.D3)((0,outcome_outcome/* durationSeconds */.o8)(outcome)) },
        ...artifacts.map((name) => ({
            name,
            text: ({ details }) => (0,run_table/* valueCell */.S7)(details?.artifacts ?? {}, name),
        })),
        ...(hasFailures ? [{ name: 'Why', text: why }] : []),
    ];
}
/** What distinguishes runs: a few parameters if they are of the same flow, otherwise their labels. */
function differences(outcomes) {
    const text = (name) => (outcome) => (0,run_table/* valueCell */.S7)(parametersOf(outcome), name);
    const names = (0,run_table/* fieldNames */.pi)(outcomes.map(parametersOf)).filter((name) => new Set(outcomes.map(text(name))).size > 1);
    const isOneFlow = new Set(outcomes.map(({ flowFile }) => flowFile)).size === 1;
    return isOneFlow && names.length <= MAX_COLUMNS
        ? names.map((name) => ({ name, text: text(name) }))
        : [{ name: 'What', text: ({ label }) => (0,markdown/* escapeMarkdown */.FV)((0,plain_text/* shortened */.v)(label, MAX_LABEL_LENGTH)) }];
}
function why(outcome) {
    const failure = (0,outcome_failure/* failureOf */.g5)(outcome);
    return failure ? (0,run_table/* failureCell */.d0)(failure) : '';
}
/** The run's actual parameters if they are known, otherwise the requested ones. */
function parametersOf({ details, parameters }) {
    return details?.parameters ?? parameters;
}
//# sourceMappingURL=overview.js.map
;// CONCATENATED MODULE: ./build/report/summary/optional-parts.js
/**
 * Parts that a summary can do without, in the order in which they are omitted from a summary that is too long. Anything else, such as why a
 * run failed, always stays.
 */
const OPTIONAL_PARTS = [
    'values of artifacts',
    'timelines of successful runs',
    'diagrams of successful runs',
    'steps of successful runs',
    'retried tasks, caught exceptions and exit hooks',
    'timelines',
    'facts of successful runs',
    'diagrams',
    'steps',
    'facts',
    'tracebacks',
];
/** Determines the parts to omit so that the rest fits into a number of UTF-8 bytes. */
function leftOut(parts, maxBytes) {
    const sizes = new Map();
    let total = 0;
    for (const { markdown, kind } of parts) {
        const size = Buffer.byteLength(markdown) + 2;
        sizes.set(kind, (sizes.get(kind) ?? 0) + size);
        total += size;
    }
    const out = new Set();
    for (const kind of OPTIONAL_PARTS) {
        if (total <= maxBytes)
            break;
        const size = sizes.get(kind) ?? 0;
        if (size > 0)
            out.add(kind);
        total -= size;
    }
    return out;
}
//# sourceMappingURL=optional-parts.js.map
;// CONCATENATED MODULE: ./build/report/summary/summary.js







/** How many unsuccessful runs a short summary shows uncollapsed. */
const MAX_RUNS_IN_SHORT = 10;
/** The bytes that join sections, and that end the summary. */
const BYTES_AROUND_SECTION = 100;
const BYTES_AT_END = 4096;
/**
 * The summary of one or more runs, as Markdown for GitHub's job summary. If it is too long, optional parts are omitted in a fixed order,
 * then whole runs, successful ones first.
 */
function summary(outcomes, options) {
    const several = outcomes.length > 1;
    const maxBytes = (options.maxBytes ?? markdown/* MAX_SUMMARY_BYTES */.Q0) - BYTES_AT_END;
    const isShort = options.isShort === true;
    const head = [
        ...(0,markdown/* titleLines */.wh)(options.title),
        ...(several ? [overview(outcomes, maxBytes / 2, isShort ? run_table/* MAX_ROWS_IN_SHORT */.Sl : undefined)] : []),
    ];
    const all = badFirst(outcomes).map((outcome) => (0,run_section/* runSection */.$)(outcome, options));
    const wanted = isShort && several ? withoutDetails(all) : all;
    const sections = wanted.slice(0, isShort ? MAX_RUNS_IN_SHORT : undefined);
    const room = maxBytes - head.reduce((sum, text) => sum + size(text), 0);
    const without = leftOut(sections.flatMap(partsOf), room - sections.length * BYTES_AROUND_SECTION);
    const texts = sections
        .map((section) => sectionText(section, without, { several, isShort }))
        .filter((text) => text !== '');
    const shown = firstOf(texts, room);
    const hidden = wanted.length - sections.length + texts.length - shown.length;
    const advice = ((0,slowness/* firstAdvice */.d)(outcomes)?.advice ?? []).map((line) => `💡 ${(0,markdown/* escapeMarkdown */.FV)(line)}`);
    return [...head, ...shown, ...advice, ...end(hidden, without, options)].join('\n\n') + '\n';
}
/** Only why runs were not successful. */
function withoutDetails(sections) {
    return sections.filter(({ failure }) => failure.length > 0).map((section) => ({ ...section, details: [] }));
}
function partsOf({ title, url, failure, details }) {
    return [{ markdown: title + (url ?? '') }, ...failure, ...details];
}
/** A single run is shown in full; for several, details are collapsed, and a successful run has only details. */
function sectionText({ title, url, failure, details }, without, { several, isShort }) {
    const text = (parts) => parts
        .filter(({ kind }) => kind === undefined || !without.has(kind))
        .map(({ markdown }) => markdown)
        .join('\n\n');
    const heading = `### ${(0,markdown/* link */.nf)(title, url)}`;
    const [why, more] = [text(failure), text(details)];
    if (!several && !isShort)
        return [heading, why, more].filter((part) => part !== '').join('\n\n');
    const isGood = several && failure.length === 0;
    const foldedMore = more === '' ? '' : (0,markdown/* folded */.TM)(isGood ? title : 'Steps and facts', more);
    return isGood ? foldedMore : [heading, why, foldedMore].filter((part) => part !== '').join('\n\n');
}
/** As many of the texts as fit, but at least one. */
function firstOf(texts, room) {
    let left = room;
    const tooMany = texts.findIndex((text) => (left -= size(text)) < 0);
    return tooMany === -1 ? texts : texts.slice(0, Math.max(1, tooMany));
}
function end(hidden, without, { logs, cards }) {
    return [
        ...(hidden > 0 ? [`${hidden} more runs are not shown.`] : []),
        ...(without.size > 0
            ? [`Left out, because the summary would be too long: ${[...without].join(', ')}.`]
            : []),
        ...(logs ? [`Full logs: ${artifact(logs)}`] : []),
        ...(cards ? [`Cards: ${artifact(cards)}`] : []),
    ];
}
function artifact({ name, url }) {
    return (0,markdown/* link */.nf)((0,markdown/* code */.aY)((0,plain_text/* shortened */.v)(name, 300)), url);
}
function size(text) {
    return Buffer.byteLength(text) + 2;
}
//# sourceMappingURL=summary.js.map

/***/ })

};

//# sourceMappingURL=1032.index.js.map