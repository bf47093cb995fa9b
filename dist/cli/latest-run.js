export const id = 9522;
export const ids = [9522];
export const modules = {

/***/ 9522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withLatestRun: () => (/* binding */ withLatestRun)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1671);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5740);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6695);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(958);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7874);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6800);
/* harmony import */ var _plan_run_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2934);
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



/** A metadata service that does not answer, or answers slowly, must not block the job. In milliseconds. */
const TIME_TO_FIND_MS = 120_000;
/**
 * If the plan resumes the latest run, replaces that with an id: the flow's newest run in the namespace, as Metaflow's client lists them.
 * Metaflow's own `resume` would use the latest run that `run` or `spin` has started in this directory, which ignores resumed runs, and may
 * no longer exist. If this cannot be determined, Metaflow will say why.
 * @param limitMs how long the metadata service may take, in milliseconds
 * @throws {OptionError} if there is no run
 * @throws {RunnerError} if it was not found in time
 */
async function withLatestRun(plan, cancel, limitMs = TIME_TO_FIND_MS) {
    const { command } = plan;
    if (command.name !== 'resume' || command.from.kind !== 'latest')
        return plan;
    const runner = new _runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Runner */ .b(plan.flowFile, (0,_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .runnerOptions */ .zw)(plan));
    const { flow } = await runner.introspect({ abortSignal: cancel }).catch(() => ({ flow: undefined }));
    if (flow === undefined)
        return plan;
    const tooLate = (cause) => new _runner_index_js__WEBPACK_IMPORTED_MODULE_2__/* .RunnerError */ .Rn(`The latest run of ${flow} was not found within ${limitMs / 1000} s, because the metadata service answers slowly or not at all. Name the run to resume.`, { cause });
    const from = await (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .within */ .u)(limitMs, cancel, tooLate, async (signal) => await latestRun(flow, plan, signal));
    return from === undefined ? plan : { ...plan, command: { ...command, from } };
}
async function latestRun(flow, plan, abortSignal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { namespace, source } = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_4__/* .openContext */ .e)((0,_client_index_js__WEBPACK_IMPORTED_MODULE_4__/* .clientOptionsOf */ .R)(plan, abortSignal));
        const context = __addDisposableResource(env_1, { namespace, source, [Symbol.asyncDispose]: () => source[Symbol.asyncDispose]() }, true);
        try {
            const run = await new _client_index_js__WEBPACK_IMPORTED_MODULE_5__/* .Flow */ .n(flow, context).latestRun;
            if (run)
                return { kind: 'run', runId: run.id };
        }
        catch (error) {
            abortSignal.throwIfAborted();
            if (!(error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_2__/* .NotFoundError */ .m_))
                return undefined;
        }
        const where = namespace === null ? '' : ` in the namespace ${namespace}`;
        throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_6__/* .OptionError */ .eR(`There is no run of ${flow}${where} to resume.`, {
            ...{ option: 'origin-run-id', place: 'command', isMissing: true },
        });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}


/***/ })

};

//# sourceMappingURL=9522.index.js.map