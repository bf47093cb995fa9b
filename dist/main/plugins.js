export const id = 6861;
export const ids = [6861,1168];
export const modules = {

/***/ 16861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Plugins: () => (/* binding */ Plugins)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/client/unless-aborted.js
var unless_aborted = __webpack_require__(14304);
// EXTERNAL MODULE: ./build/outcome/bounded-text.js
var bounded_text = __webpack_require__(70500);
// EXTERNAL MODULE: ./build/outcome/redacted/redacted-outcome.js + 1 modules
var redacted_outcome = __webpack_require__(91779);
// EXTERNAL MODULE: ./build/client/errors.js
var errors = __webpack_require__(6695);
// EXTERNAL MODULE: ./build/runner/process/deadline.js
var process_deadline = __webpack_require__(21653);
;// CONCATENATED MODULE: ./build/ci/plugins/own-copy.js
/**
 * A copy that shares no object, list, map, set or date with the original. Objects of custom classes, such as errors, are not copied. Cycles
 * are kept.
 */
function ownCopy(value) {
    return copied(value, new Map());
}
function copied(value, known) {
    if (typeof value !== 'object' || value === null)
        return value;
    if (known.has(value))
        return known.get(value);
    const keep = (copy) => {
        known.set(value, copy);
        return copy;
    };
    if (value instanceof Date)
        return new Date(value);
    if (Array.isArray(value)) {
        const list = keep([]);
        for (const item of value)
            list.push(copied(item, known));
        return list;
    }
    if (value instanceof Map) {
        const map = keep(new Map());
        for (const [key, item] of value)
            map.set(copied(key, known), copied(item, known));
        return map;
    }
    if (value instanceof Set) {
        const set = keep(new Set());
        for (const item of value)
            set.add(copied(item, known));
        return set;
    }
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null)
        return value;
    const object = keep({});
    for (const [key, item] of Object.entries(value))
        Object.defineProperty(object, key, {
            ...{ value: copied(item, known), writable: true, enumerable: true, configurable: true },
        });
    return object;
}

// EXTERNAL MODULE: ./build/ci/plugins/plugin-calls.js
var plugin_calls = __webpack_require__(35823);
;// CONCATENATED MODULE: ./build/ci/plugins/plugin-results.js
const LEVELS = ['error', 'warning', 'notice'];
/**
 * What a plugin returned, checked against the types, because plugins may be written without them. @throws {Error} that describes the
 * problem
 */
function checkedVerdict(verdict) {
    // `cost > 10 && 'it is dear'` is false if the cost is low.
    if (verdict === undefined || verdict === null || verdict === false || verdict === '')
        return undefined;
    if (typeof verdict === 'string')
        return verdict;
    throw new Error('it must return a string or nothing');
}
/**
 * The same for a part of a report, as a copy: a plugin's object could change between reads.
 * @throws {Error} that describes the problem
 */
function checkedPart(part) {
    if (part === undefined || part === null)
        return undefined;
    if (typeof part !== 'object')
        throw new Error('it did not return an object');
    const { summary, annotations } = part;
    if (summary !== undefined && typeof summary !== 'string')
        throw new Error('its summary is not a string');
    if (annotations === undefined)
        return { summary };
    if (!Array.isArray(annotations))
        throw new Error(NO_ANNOTATIONS);
    return { summary, annotations: annotations.map(checkedAnnotation) };
}
const NO_ANNOTATIONS = 'its annotations are not a list of objects with level, title and message';
function checkedAnnotation(annotation) {
    if (typeof annotation !== 'object' || annotation === null)
        throw new Error(NO_ANNOTATIONS);
    const copy = { ...annotation };
    if (!isAnnotation(copy))
        throw new Error(NO_ANNOTATIONS);
    return copy;
}
function isAnnotation(annotation) {
    const { level, title, message, file, line } = annotation;
    const isPlace = (file === undefined || typeof file === 'string') && (line === undefined || typeof line === 'number');
    return LEVELS.includes(level) && typeof title === 'string' && typeof message === 'string' && isPlace;
}
//# sourceMappingURL=plugin-results.js.map
;// CONCATENATED MODULE: ./build/ci/plugins/plugins.js
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









/** How long a plugin's call may take, in milliseconds. */
const PLUGIN_TIMEOUT_MS = 30_000;
/** After a cancellation only seconds are left for everything, so all calls together get this long. */
const CANCELLED_MS = 2_000;
/** How many ended tasks may wait until plugins are informed of them. */
const MAX_WAITING = 1_000;
/** A job's plugins, which are called in order. */
class Plugins {
    #plugins;
    #options;
    /** Pending calls that the run does not wait for. */
    #waiting = [];
    #working = Promise.resolve();
    #leftOut = 0;
    /** When the time for calls after a cancellation ends. */
    #lastCallAt;
    /** Plugins that failed once; they are not informed of further tasks, for which they would fail as well. */
    #failed = new Set();
    constructor(plugins, options) {
        this.#plugins = plugins;
        this.#options = options;
    }
    onRunStart(outcome) {
        this.#later('onRunStart', async (plugin, context) => await plugin.onRunStart?.(this.#shown(outcome), context));
    }
    onTaskEnd({ stepName, taskId, pathspec, status }) {
        // Log lines can be forged, and may contain anything.
        const { redactor } = this.#options;
        const task = { stepName: redactor.text(stepName), taskId: redactor.text(taskId), pathspec, status };
        this.#later('onTaskEnd', async (plugin, context) => await plugin.onTaskEnd?.({ ...task }, context));
    }
    /** The outcome, `failed` if a plugin's gate trips. */
    async onRunEnd(outcome) {
        await this.#worked();
        const verdicts = await this.#each('onRunEnd', async (plugin, context) => {
            const problem = checkedVerdict(await plugin.onRunEnd?.(this.#shown(outcome), context));
            return problem === undefined ? undefined : { condition: plugin.name, problem };
        });
        if (outcome.status !== 'successful' || verdicts.length === 0)
            return outcome;
        const gates = verdicts.map((verdict) => ({
            ...verdict,
            value: undefined,
            tripped: true,
            source: 'plugin',
        }));
        const { details } = outcome;
        if (details === undefined)
            return {
                ...outcome,
                status: 'failed',
                error: new errors/* RunnerError */.Rn(gates.map(({ problem }) => problem).join('\n')),
            };
        return { ...outcome, status: 'failed', details: { ...details, gates: [...details.gates, ...gates] } };
    }
    async onReport(outcomes) {
        return await this.#each('onReport', async (plugin, context) => checkedPart(await plugin.onReport?.(outcomes.map((run) => this.#shown(run)), context)));
    }
    #later(event, call) {
        if (!this.#plugins.some((plugin) => plugin[event] !== undefined))
            return;
        if (this.#waiting.length >= MAX_WAITING) {
            this.#leftOut += 1;
            return;
        }
        this.#waiting.push(async () => await this.#each(event, call));
        if (this.#waiting.length === 1)
            this.#working = this.#work();
    }
    async #work() {
        for (let call = this.#waiting[0]; call; call = this.#waiting[0]) {
            await call();
            this.#waiting.shift();
        }
    }
    /** Resolves when plugins have received everything that is waiting, or there is no more time. */
    async #worked() {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { host, cancel, timeoutMs = PLUGIN_TIMEOUT_MS } = this.#options;
            const deadline = __addDisposableResource(env_1, new process_deadline/* Deadline */.B2(cancel, timeoutMs), false);
            await (0,unless_aborted/* unlessAborted */.W)(this.#working, deadline.signal).catch(() => undefined);
            if (deadline.signal.aborted)
                this.#leftOut += Math.max(0, this.#waiting.splice(1).length);
            if (this.#leftOut > 0)
                await host.warn(`Plugins were not called for ${this.#leftOut} tasks: there was not enough time.`);
            this.#leftOut = 0;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
    /** What plugins may see, since they pass it on. Each gets its own object, to change as it likes. */
    #shown(outcome) {
        return ownCopy((0,redacted_outcome/* redactedOutcome */.n)(outcome, this.#options.redactor));
    }
    /** The same for the job, whose matrix may contain secrets. */
    get #job() {
        const { host, redactor } = this.#options;
        if (!host.job)
            return undefined;
        const { matrix, ...job } = ownCopy(host.job);
        return { ...job, ...(matrix && { matrix: redactor.value(matrix) }) };
    }
    /** Calls the plugins one after another. Returns their results, without undefined ones. */
    async #each(event, call) {
        const { redactor, cancel, timeoutMs = PLUGIN_TIMEOUT_MS } = this.#options;
        const results = [];
        for (const plugin of this.#plugins) {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                if (plugin[event] === undefined || (event === 'onTaskEnd' && this.#failed.has(plugin)))
                    continue;
                const left = this.#timeLeft(timeoutMs);
                if (left <= 0)
                    break;
                const deadline = __addDisposableResource(env_2, new process_deadline/* Deadline */.B2(cancel.aborted ? undefined : cancel, left), false);
                const { signal } = deadline;
                try {
                    const context = { job: this.#job, signal };
                    const caller = {
                        plugin: redactor.text(plugin.name),
                        warn: (text) => void this.#warn(text),
                    };
                    const called = (0,plugin_calls/* asPlugin */.qX)(caller, async () => await call(plugin, context));
                    const result = await Promise.race([called, rejectedAfter(signal)]);
                    if (result !== undefined && result !== null)
                        results.push(result);
                }
                catch (error) {
                    this.#failed.add(plugin);
                    await this.#warn(`The plugin "${plugin.name}" failed in ${event}: ${(0,plugin_calls/* faultOfPlugin */.Dx)(error)}`);
                }
            }
            catch (e_2) {
                env_2.error = e_2;
                env_2.hasError = true;
            }
            finally {
                __disposeResources(env_2);
            }
        }
        return results;
    }
    /** Redacted before it is cut: a plugin may quote a service's answer. */
    async #warn(words) {
        const { host, redactor } = this.#options;
        await host.warn((0,bounded_text/* bounded */.Mm)(redactor.text(words), bounded_text/* MAX_LINE_LENGTH */.l6));
    }
    /** The time for a call, in milliseconds. */
    #timeLeft(timeoutMs) {
        if (!this.#options.cancel.aborted)
            return timeoutMs;
        this.#lastCallAt ??= performance.now() + CANCELLED_MS;
        return Math.min(timeoutMs, this.#lastCallAt - performance.now());
    }
}
/** A cancelled plugin gets a moment to end by itself. */
const GRACE_MS = 500;
async function rejectedAfter(signal) {
    if (!signal.aborted)
        await (0,external_node_events_.once)(signal, 'abort');
    await (0,promises_.setTimeout)(GRACE_MS);
    throw signal.reason;
}
//# sourceMappingURL=plugins.js.map

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

/***/ })

};

//# sourceMappingURL=6861.index.js.map