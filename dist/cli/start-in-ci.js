export const id = 4566;
export const ids = [4566,5480];
export const modules = {

/***/ 4566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startInCi: () => (/* binding */ startInCi)
/* harmony export */ });
/* harmony import */ var _execution_remote_start_triggered_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5480);
/* harmony import */ var _guarded_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3748);
/* harmony import */ var _in_parallel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4764);
/* harmony import */ var _deploy_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6057);
/* harmony import */ var _report_job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5289);





/** Triggers runs of deployed flows without following them: they have an id, and go on. Never throws. */
async function startInCi(plans, given, { settings, concurrency, cancel, redactor, summaryTitle }) {
    const host = (0,_guarded_host_js__WEBPACK_IMPORTED_MODULE_0__/* .guarded */ .N)(given);
    let outcomes = [];
    let problem;
    try {
        outcomes = await (0,_in_parallel_js__WEBPACK_IMPORTED_MODULE_1__/* .inParallel */ .H)(await plans(cancel), {
            ...{ concurrency, cancel, make: started },
            cancelled: ({ label }) => ({ label, status: 'cancelled' }),
            onOutcome: async (outcome) => await host.note(redactor.text(lineOf(outcome))),
        });
    }
    catch (error) {
        problem = error;
    }
    const title = redactor.text(summaryTitle);
    const { orchestrator } = settings;
    const summaryOf = (shown) => (0,_deploy_report_js__WEBPACK_IMPORTED_MODULE_2__/* .startSummary */ .n9)(shown, { title, orchestrator });
    return await (0,_report_job_js__WEBPACK_IMPORTED_MODULE_3__/* .reportJob */ .O)(host, {
        ...{ outcomes, problem, cancel, redactor, summaryOf, done: 'started', title },
        ...{ outputsOf: _deploy_report_js__WEBPACK_IMPORTED_MODULE_2__/* .startOutputs */ .HK, factsOf: _deploy_report_js__WEBPACK_IMPORTED_MODULE_2__/* .startFacts */ .Y0 },
    });
}
async function started(plan, signal) {
    const { label, command } = plan;
    try {
        if (command.name !== 'trigger')
            throw new Error(`A ${command.name} cannot be triggered.`);
        const run = await (0,_execution_remote_start_triggered_js__WEBPACK_IMPORTED_MODULE_4__/* .triggerOnly */ .T)(plan, command, signal);
        // It has been triggered, whatever the orchestrator now says about it.
        const state = await run.currentState({ abortSignal: signal }).catch(() => undefined);
        const { name, pathspec } = run;
        return { label, status: 'successful', flow: pathspec.split('/')[0], name, pathspec, url: state?.url };
    }
    catch (error) {
        return { label, status: signal.aborted ? 'cancelled' : 'failed', error: error };
    }
}
function lineOf({ status, label, pathspec, url }) {
    if (status !== 'successful')
        return `✗ ${label}: ${status === 'failed' ? 'not started' : 'cancelled'}`;
    return `✓ ${label}: started as ${pathspec ?? ''}${url === undefined ? '' : ` ${url}`}`;
}


/***/ }),

/***/ 6653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ONLY_OWN_RUNS),
/* harmony export */   W: () => (/* binding */ NOT_TERMINATED)
/* harmony export */ });
/** The start of the last line of the program that follows a run, if the run continues although it was to be stopped. */
const NOT_TERMINATED = 'The run could not be terminated';
/** Why a run that an orchestrator executes may be missing from local metadata. */
const ONLY_OWN_RUNS = 'Without a metadata service, a job sees only the runs of its own machine.';
//# sourceMappingURL=follow-texts.js.map

/***/ }),

/***/ 5480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ checkTriggered),
/* harmony export */   T: () => (/* binding */ triggerOnly),
/* harmony export */   startTriggered: () => (/* binding */ startTriggered),
/* harmony export */   withOrchestratorMessage: () => (/* binding */ withOrchestratorMessage)
/* harmony export */ });
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6695);
/* harmony import */ var _deployer_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4589);
/* harmony import */ var _deployer_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1856);
/* harmony import */ var _deployer_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1773);
/* harmony import */ var _deployer_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6653);
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4761);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(958);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6800);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1653);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4569);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(563);
/* harmony import */ var _plan_before_start_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3967);
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






/** How often we query the orchestrator, in seconds, as in Python; our own variables are for tests. */
const EVERY_SECONDS = 5;
/** The size of a task's log, in bytes; a larger one is not shown. */
const MAX_LOG_BYTES = 64 * 1024 * 1024;
/**
 * Starts a run on its orchestrator, and a local process that follows it: interrupting that process ends the run, or leaves it.
 * @param tags for the run as soon as it exists
 * @throws {UsageError | DeployError} if the orchestrator did not accept it
 */
async function startTriggered(plan, command, tags, { abortSignal, logDirectory }) {
    const { orchestrator, leaves, authorize } = command;
    const triggered = await triggerOnly(plan, command, abortSignal);
    const { name, pathspec, metadata } = triggered;
    const [flow, run] = pathspec.split('/');
    const seconds = Number(plan.env['METAFLOW_RUNNER_FOLLOW_SECONDS']) || EVERY_SECONDS;
    const maxLogBytes = Number(plan.env['METAFLOW_RUNNER_LARGEST_LOG']) || MAX_LOG_BYTES;
    const request = { orchestrator, name, flow, run, metadata, leaves, authorize, tags, seconds, maxLogBytes };
    const runner = new _runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Runner */ .b(plan.flowFile, (0,_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .runnerOptions */ .zw)(plan));
    try {
        const program = await (0,_deployer_index_js__WEBPACK_IMPORTED_MODULE_2__/* .followProgram */ .Oc)();
        return await runner.asyncFollow({ program, request }, { abortSignal, logDirectory });
    }
    catch (error) {
        // Otherwise nobody would follow the run, or know about it.
        const within = abortSignal.aborted ? TIME_TO_END_MS.whenStopped : TIME_TO_END_MS.otherwise;
        const end = leaves
            ? `${pathspec} is still running on ${orchestrator}.`
            : await endUnfollowed(triggered, authorize, within);
        const { message } = error;
        throw error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .StartInterruptedError */ .nk
            ? new _runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .StartInterruptedError */ .nk(`${message} ${end}`, error.status, { cause: error })
            : new _runner_index_js__WEBPACK_IMPORTED_MODULE_4__/* .RunnerError */ .Rn(`${message} ${end}`, { cause: error });
    }
}
/**
 * Starts a run on its orchestrator, and leaves it there. Metaflow's own command would wait for the orchestrator's answer without a limit.
 * @throws {UsageError | DeployError} if the orchestrator did not accept it
 * @throws {StartInterruptedError} if it may have accepted it
 */
async function triggerOnly(plan, command, abortSignal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { orchestrator, parameters } = command;
        const deadline = __addDisposableResource(env_1, new _runner_index_js__WEBPACK_IMPORTED_MODULE_5__/* .Deadline */ .B2(abortSignal, (0,_plan_before_start_js__WEBPACK_IMPORTED_MODULE_6__/* .timeToStart */ .l3)(plan)), false);
        const { signal } = deadline;
        const deployed = await deployedOf(plan, command, signal);
        return await deployed.trigger(parameters, { abortSignal: signal }).catch((error) => {
            if (!signal.aborted || error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .StartInterruptedError */ .nk)
                throw error;
            const message = deadline.passed
                ? `${orchestrator} did not confirm within ${(0,_plan_before_start_js__WEBPACK_IMPORTED_MODULE_6__/* .timeToStart */ .l3)(plan) / 1000} s that it had started a run`
                : `The job was stopped before ${orchestrator} confirmed that it had started a run`;
            throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .StartInterruptedError */ .nk(`${message}: check there whether it did.`, (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_7__/* .statusOf */ .c2)(signal.reason), {
                cause: error,
            });
        });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** Checks the parameters of a run of a flow file, without asking the orchestrator. @throws {ParameterError} */
async function checkTriggered(plan, command, abortSignal) {
    if (command.isByName)
        return;
    await (await deployedOf(plan, command, abortSignal)).check(command.parameters, { abortSignal });
}
/** How long stopping an unfollowed run may take, in milliseconds. A cancelled job has only seconds. */
const TIME_TO_END_MS = { whenStopped: 6_000, otherwise: 60_000 };
/** @returns the result, as a sentence */
async function endUnfollowed(triggered, authorize, withinMs) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const deadline = __addDisposableResource(env_2, new _runner_index_js__WEBPACK_IMPORTED_MODULE_5__/* .Deadline */ .B2(undefined, withinMs), false);
        try {
            await triggered.terminate({ authorize, abortSignal: deadline.signal });
            return `${triggered.pathspec} had already started, and was terminated.`;
        }
        catch (error) {
            return `${triggered.pathspec} is still running, because it could not be terminated: ${error.message}`;
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
async function deployedOf(plan, { orchestrator, deploymentName: name, isByName, branch, introspection }, abortSignal) {
    const { options, python, cwd, env, ...context } = (0,_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .runnerOptions */ .zw)(plan);
    if (isByName)
        return await _deployer_index_js__WEBPACK_IMPORTED_MODULE_8__/* .DeployedFlow */ .p.fromDeployment(name ?? '', { orchestrator, python, cwd, env, abortSignal });
    const settings = { ...context, python, cwd, env, options: { ...options, ...branch } };
    return new _deployer_index_js__WEBPACK_IMPORTED_MODULE_9__/* .Deployer */ .p(plan.flowFile, settings).orchestrator(orchestrator, { name }).deployed(introspection);
}
/** The orchestrator's message about a failed run, if none of its tasks explains the failure. A run that never had a task cannot be read. */
function withOrchestratorMessage(outcome, { stderrFile }) {
    if (outcome.status === 'successful')
        return outcome;
    const { detailsError, ...others } = outcome;
    const known = detailsError instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_4__/* .NotFoundError */ .m_ ? others : outcome;
    const message = (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_10__/* .logTail */ .R)(stderrFile).trimEnd().split('\n').at(-1) ?? '';
    const isStopped = known.status === 'cancelled' || known.status === 'timeout';
    if (isStopped && message.startsWith(_deployer_index_js__WEBPACK_IMPORTED_MODULE_11__/* .NOT_TERMINATED */ .W))
        return { ...known, error: new _runner_index_js__WEBPACK_IMPORTED_MODULE_4__/* .RunnerError */ .Rn(message) };
    if (known.status !== 'failed' || known.error || (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_12__/* .failedTasks */ .Ox)(known).length > 0)
        return known;
    return message === '' ? known : { ...known, error: new _runner_index_js__WEBPACK_IMPORTED_MODULE_4__/* .RunnerError */ .Rn(message) };
}
//# sourceMappingURL=start-triggered.js.map

/***/ })

};

//# sourceMappingURL=4566.index.js.map