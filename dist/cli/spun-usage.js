export const id = 86;
export const ids = [86];
export const modules = {

/***/ 2086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wrongPathspec: () => (/* binding */ wrongPathspec)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2866);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4627);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8202);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3005);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1671);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5740);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(958);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6800);
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



const EXPECTED = 'expected FLOW/RUN/STEP or FLOW/RUN/STEP/TASK';
/**
 * Why nothing was spun, if the pathspec has no step, or a flow or step that is not in the file, or the run or task does not exist or stored
 * nothing. Never rejects.
 */
async function wrongPathspec(plan, abortSignal) {
    if (plan.command.name !== 'spin')
        return undefined;
    const { pathspec } = plan.command;
    try {
        const runner = new _runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Runner */ .b(plan.flowFile, (0,_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .runnerOptions */ .zw)(plan));
        const { flow, steps: found } = await runner.introspect({ abortSignal });
        const names = found?.map(({ name }) => name) ?? [];
        if (flow === undefined || names.length === 0)
            return undefined;
        const parts = pathspec.split('/');
        const hasFlow = parts.length === 4 || (parts.length > 1 && (0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isPythonName */ .MH)(parts[0] ?? ''));
        if (hasFlow && parts[0] !== flow)
            return new _runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`"${pathspec}" does not belong to ${flow}, the flow in ${plan.flowFile}.`);
        const place = hasFlow ? 2 : parts.length === 1 ? 0 : 1;
        const step = parts[place];
        const steps = `Its steps: ${names.join(', ')}.`;
        if (parts.length > 4)
            return new _runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`"${pathspec}" has too many parts: ${EXPECTED}. ${steps}`);
        if (step === undefined)
            return new _runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`"${pathspec}" names a run, not a step of it: ${EXPECTED}, like ${flow}/${parts[1] ?? ''}/${names[0] ?? ''}. ${steps}`);
        if (names.includes(step)) {
            const isStart = found?.find(({ name }) => name === step)?.type === 'start';
            return await unspinnable([flow, ...parts.slice(hasFlow ? 1 : 0)], isStart, plan, abortSignal);
        }
        return new _runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`"${pathspec}" names the step "${step}", which ${flow} does not have. ${steps}`);
    }
    catch {
        return undefined;
    }
}
const OBJECTS = { run: _client_index_js__WEBPACK_IMPORTED_MODULE_4__/* .Run */ .K, step: _client_index_js__WEBPACK_IMPORTED_MODULE_5__/* .Step */ .p, task: _client_index_js__WEBPACK_IMPORTED_MODULE_6__/* .Task */ .Y };
/**
 * The first part of a pathspec that does not exist, or a task without the graph by which Metaflow finds the inputs of any but the start
 * step: a task stores it as it ends. A step alone means the latest run's; without a task, Metaflow spins the newest.
 */
async function unspinnable([flow = '', ...parts], isStart, plan, abortSignal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const context = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_7__/* .openContext */ .e)((0,_client_index_js__WEBPACK_IMPORTED_MODULE_7__/* .clientOptionsOf */ .R)(plan, abortSignal));
        const source = __addDisposableResource(env_1, context.source, true);
        const options = { source, namespace: null };
        if (parts.length > 1) {
            for (const [index, kind] of ['run', 'step', 'task'].slice(0, parts.length).entries()) {
                const pathspec = [flow, ...parts.slice(0, index + 1)].join('/');
                if (!(await new OBJECTS[kind](pathspec, options).exists()))
                    return new _runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`There is no ${kind} ${pathspec} to spin.`);
            }
        }
        const [first = '', step = '', taskId] = parts;
        const run = parts.length === 1
            ? await new _client_index_js__WEBPACK_IMPORTED_MODULE_8__/* .Flow */ .n(flow, { ...context, source }).latestRun
            : new _client_index_js__WEBPACK_IMPORTED_MODULE_4__/* .Run */ .K(`${flow}/${first}`, options);
        const tasks = run?.step(parts.length === 1 ? first : step);
        const task = taskId === undefined ? await tasks?.task : tasks?.taskWithId(taskId);
        if (isStart || !task || (await task.artifact('_graph_info').exists()))
            return undefined;
        return new _runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`The task ${task.pathspec} stored nothing: its process was killed, or is still running. Metaflow cannot spin a task whose inputs it does not know. Resume its run, or spin another task of this step.`);
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

//# sourceMappingURL=86.index.js.map