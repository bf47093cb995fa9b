export const id = 6861;
export const ids = [6861];
export const modules = {

/***/ 6861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Plugins: () => (/* binding */ Plugins)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/client/unless-aborted.js
var unless_aborted = __webpack_require__(4304);
// EXTERNAL MODULE: ./build/outcome/bounded-text.js
var bounded_text = __webpack_require__(500);
// EXTERNAL MODULE: ./build/outcome/redacted/redacted-outcome.js + 3 modules
var redacted_outcome = __webpack_require__(1870);
// EXTERNAL MODULE: ./build/client/errors.js
var errors = __webpack_require__(6695);
// EXTERNAL MODULE: ./build/runner/process/deadline.js
var process_deadline = __webpack_require__(1653);
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
var plugin_calls = __webpack_require__(5823);
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

/***/ })

};

//# sourceMappingURL=6861.index.js.map