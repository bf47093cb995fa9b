export const id = 2059;
export const ids = [2059];
export const modules = {

/***/ 2059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   spunSecrets: () => (/* binding */ spunSecrets)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1671);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2866);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5740);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(958);
/* harmony import */ var _plan_run_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2934);
/* harmony import */ var _run_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6642);
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
 * The secrets of a spun task: its parameters are those of the run that it comes from, and cannot be set. Never rejects: an unreadable run
 * has no secrets that we know of.
 */
async function spunSecrets(plan, abortSignal) {
    const context = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .openContext */ .e)((0,_client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .clientOptionsOf */ .R)(plan, abortSignal));
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const source = __addDisposableResource(env_1, context.source, true);
            const run = await originOf(plan, { ...context, source }, abortSignal);
            return run ? await (0,_run_secrets_js__WEBPACK_IMPORTED_MODULE_1__.runSecrets)(run, plan, abortSignal) : _run_secrets_js__WEBPACK_IMPORTED_MODULE_1__.NO_SECRETS;
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
    catch {
        return _run_secrets_js__WEBPACK_IMPORTED_MODULE_1__.NO_SECRETS;
    }
}
/** `[flow/]run/step[/task]`, or a step of the flow's latest run in the namespace. */
async function originOf(plan, context, abortSignal) {
    if (plan.command.name !== 'spin')
        return undefined;
    const parts = plan.command.pathspec.split('/');
    const isNamed = parts.length === 4 || (parts.length === 3 && (0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isPythonName */ .MH)(parts[0] ?? ''));
    const flowName = isNamed
        ? parts[0]
        : (await new _runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .Runner */ .b(plan.flowFile, (0,_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .runnerOptions */ .zw)(plan)).introspect({ abortSignal })).flow;
    if (flowName === undefined)
        return undefined;
    const runId = isNamed ? parts[1] : parts[0];
    const flow = new _client_index_js__WEBPACK_IMPORTED_MODULE_5__/* .Flow */ .n(flowName, context);
    return parts.length === 1 ? await flow.latestRun : flow.run(runId ?? '');
}


/***/ })

};

//# sourceMappingURL=2059.index.js.map