export const id = 2739;
export const ids = [2739,1592,4761];
export const modules = {

/***/ 72986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promoteRun: () => (/* binding */ promote_promoteRun)
});

// EXTERNAL MODULE: ./build/execution/plan/before-start.js
var before_start = __webpack_require__(23967);
// EXTERNAL MODULE: ./build/report/summary/markdown.js
var markdown = __webpack_require__(5711);
// EXTERNAL MODULE: ./build/ci/cancellation.js
var cancellation = __webpack_require__(47258);
// EXTERNAL MODULE: ./build/ci/guarded-host.js
var guarded_host = __webpack_require__(13748);
// EXTERNAL MODULE: ./build/ci/report/failure-message.js
var failure_message = __webpack_require__(11592);
// EXTERNAL MODULE: ./build/client/flow.js
var flow = __webpack_require__(15740);
// EXTERNAL MODULE: ./build/client/open-source.js + 8 modules
var open_source = __webpack_require__(1671);
// EXTERNAL MODULE: ./build/client/errors.js
var errors = __webpack_require__(6695);
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
 * @throws {UsageError} if the run was not successful
 * @throws {NotFoundError} if there is no such run
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
    if (!(await promoted.successful))
        throw new runner_errors/* UsageError */.eb(`${pathspec} was not successful, or has not ended. Promote a successful run.`);
    const had = await promoted.userTags;
    const others = (await taggedRuns(flow, tags)).filter(([run]) => run.pathspec !== pathspec);
    let winner;
    try {
        await promoted.addTags(tags);
        for (const [run, moved] of others)
            await run.removeTags(moved);
        winner = await leaveToNewest(flowIn(flowName, place, signal), pathspec, tags);
    }
    catch (error) {
        // The last request may have been carried out even if it got no answer.
        await undo(flowName, place, async (again) => {
            for (const [{ id }, moved] of others)
                await again.run(id).addTags(moved);
            await again.run(runId).removeTags(tags.filter((tag) => !had.includes(tag)));
        });
        throw error;
    }
    if (winner !== undefined)
        throw new errors/* RunnerError */.Rn(`${pathspec} was not promoted: another job promoted ${winner} at the same time. Promote one run at a time.`);
    return { pathspec, before: others.map(([run]) => run.pathspec) };
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
 * @returns a newer run that has a tag instead of the promoted run
 */
async function leaveToNewest(flow, pathspec, tags) {
    const holders = new Map();
    for (const [run, held] of await taggedRuns(flow, tags)) {
        const taken = held.filter((tag) => holders.has(tag));
        if (taken.length > 0)
            await run.removeTags(taken);
        for (const tag of held)
            if (!taken.includes(tag))
                holders.set(tag, run.pathspec);
    }
    return [...holders.values()].find((holder) => holder !== pathspec);
}
/** Undoes changes even if the job was cancelled, as far as time allows. */
async function undo(flowName, place, change) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const deadline = __addDisposableResource(env_1, new process_deadline/* Deadline */.B2(undefined, ROLLBACK_TIMEOUT_MS), false);
        await change(flowIn(flowName, place, deadline.signal)).catch(() => undefined);
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
    if (!promotion) {
        await (host.showProblem ?? host.warn)(redactor.text((0,failure_message.explained)(problem, host)));
    }
    else {
        const tagWord = tags.length === 1 ? 'tag' : 'tags';
        const from = before.length > 0 ? `, moved from ${before.join(', ')}` : '';
        await host.note(redactor.text(`${pathspec} now has the ${tagWord} ${tags.join(', ')}${from}.`));
        const names = tags.map((tag) => (0,markdown/* code */.aY)(redactor.text(tag))).join(', ');
        const parts = [
            ...(summaryTitle === undefined ? [] : [`## ${(0,markdown/* escapeMarkdown */.FV)(redactor.text(summaryTitle))}`]),
            `### 🏷️ ${(0,markdown/* code */.aY)(pathspec)} now has the ${tagWord} ${names}`,
            ...(before.length > 0 ? [`Moved from ${before.map(markdown/* code */.aY).join(', ')}.`] : []),
        ];
        await host.writeSummary?.(parts.join('\n\n'), status);
    }
    await host.onReported?.();
    return { status, problem };
}
//# sourceMappingURL=promote-in-ci.js.map
;// CONCATENATED MODULE: ./build/action/commands/promote.js

/** Moves tags to the run named by a step's inputs. */
async function promote_promoteRun({ inputs: { report }, host, redactor, cancel, planned }, settings) {
    const { summaryTitle } = report;
    const placeOf = async () => (await planned())[0];
    const options = { settings, cancel, redactor, env: process.env, summaryTitle };
    return (await promoteInCi(placeOf, host, options)).status;
}
//# sourceMappingURL=promote.js.map

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
                return `${run}: ${error.message} ${naming(_options_table_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .lw.startTimeout)} sets that time.${logs}`;
            return `${run} ran longer than ${(0,_options_option_js__WEBPACK_IMPORTED_MODULE_2__/* .inSentence */ .BX)(naming(_options_table_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .lw.timeout))} allows and was stopped.${onOrchestrator}${logs}`;
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

/***/ 14761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ox: () => (/* binding */ failedTasks),
/* harmony export */   P3: () => (/* binding */ hookText),
/* harmony export */   UZ: () => (/* binding */ attemptBeforeCatch),
/* harmony export */   WN: () => (/* binding */ hasFailed),
/* harmony export */   cx: () => (/* binding */ attemptFailure),
/* harmony export */   dN: () => (/* binding */ crashText),
/* harmony export */   failureLine: () => (/* binding */ failureLine),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   iJ: () => (/* binding */ exitText),
/* harmony export */   rz: () => (/* binding */ hasFinished),
/* harmony export */   ui: () => (/* binding */ isUnfinished)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86164);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6800);
/* harmony import */ var _exception_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8444);




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
        const { error, stoppedAfter: stepName } = outcome;
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
        return { reason: 'gate', message: tripped.map(({ condition }) => condition).join(', ') };
    }
    const end = outcome.exitCode === 0 && details && lacksEnd(details.history)
        ? (0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .lastStep */ .t)(details.history.graph)
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
    return failure && (0,_exception_text_js__WEBPACK_IMPORTED_MODULE_3__/* .linesOf */ .Dx)(failure.message)[0];
}
function reasonOf(error, { runId }) {
    if (runId !== undefined)
        return 'flow-error';
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
    const end = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .lastStep */ .t)(graph);
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
        return { text: (0,_exception_text_js__WEBPACK_IMPORTED_MODULE_3__/* .exceptionText */ .P5)(exception), traceback: exception };
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
/** What ended a process that raised no exception. */
function crashText(attempt) {
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
    return `Its process was killed by ${signal}${signal === 'SIGKILL' ? ', as happens when memory runs out' : ''}.`;
}
/** How an `@exit_hook` function failed, in words. */
function hookText({ name, why, exception }) {
    return `The exit hook "${name}" failed: ${exception ? (0,_exception_text_js__WEBPACK_IMPORTED_MODULE_3__/* .exceptionText */ .P5)(exception) : why}`;
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

/***/ 5711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Q0: () => (/* binding */ MAX_SUMMARY_BYTES),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   wh: () => (/* binding */ titleLines)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95263);

/**
 * Shows any text literally in Markdown: on one line, without markup, HTML, or links. Entities alone do not prevent GitHub from recognizing
 * an e-mail address, a mention, or an issue number (`#1`, `GH-1`), so their characters are wrapped in elements.
 */
function escapeMarkdown(text) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text)
        .replace(/\n\s*/g, ' ')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[\\`*_{}[\]()+!|~:$]|(?<=w)w(?=w\.)/gi, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/@|(?<!&)#|(?<=\bgh)-(?=\d)/gi, '<span>$&</span>');
}
/** Any text as inline code, also in a table cell. */
function code(text) {
    return text === '' ? '' : `<code>${escapeMarkdown(text)}</code>`;
}
/** A table whose cells are already Markdown. */
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
/** Text as a code block that no content can end. */
function codeBlock(text, language = 'text') {
    const plain = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text);
    const longest = (plain.match(/`+/g) ?? []).reduce((length, run) => Math.max(length, run.length), 0);
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return `${fence}${language}\n${plain}\n${fence}`;
}
/** A collapsed section. Both are already Markdown; the title is a single line. */
function folded(title, content) {
    return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}
/** A link whose text is already Markdown; only the text if a browser cannot open the address. */
function link(text, url) {
    const href = url === undefined ? undefined : httpUrl(url);
    return href === undefined ? text : `[${text}](<${href}>)`;
}
function httpUrl(text) {
    if (!URL.canParse(text))
        return undefined;
    const { protocol, href } = new URL(text);
    if (protocol !== 'http:' && protocol !== 'https:')
        return undefined;
    return href
        .replace(/[^\w.~:/?#@!$&'*+,;=%-]/g, (character) => encodeURIComponent(character))
        .replace(/[()*'!|]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)
        .replaceAll('&', '&amp;');
}
/** In UTF-8: GitHub drops a step's summary above 1 MiB, which all summaries of a step share. */
const MAX_SUMMARY_BYTES = 900 * 1024;
const MAX_TITLE_LENGTH = 255;
/** The heading that the user has chosen, if any. */
function titleLines(text = '') {
    return text === '' ? [] : [`## ${escapeMarkdown((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .v)(text, MAX_TITLE_LENGTH))}`];
}
//# sourceMappingURL=markdown.js.map

/***/ }),

/***/ 77874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ abandonedAfter),
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14304);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21653);
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

/***/ })

};

//# sourceMappingURL=2739.index.js.map