export const id = 5480;
export const ids = [5480,4761];
export const modules = {

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


/***/ }),

/***/ 36653:
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
/* harmony import */ var _deployer_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91856);
/* harmony import */ var _deployer_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71773);
/* harmony import */ var _deployer_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(36653);
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(14761);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7155);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6800);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21653);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4569);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(20563);
/* harmony import */ var _plan_before_start_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23967);
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

/***/ }),

/***/ 14761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ox: () => (/* binding */ failedTasks),
/* harmony export */   P3: () => (/* binding */ hookText),
/* harmony export */   UZ: () => (/* binding */ attemptBeforeCatch),
/* harmony export */   WN: () => (/* binding */ hasFailed),
/* harmony export */   ay: () => (/* binding */ reasonWithoutRun),
/* harmony export */   cx: () => (/* binding */ attemptFailure),
/* harmony export */   dN: () => (/* binding */ crashText),
/* harmony export */   failureLine: () => (/* binding */ failureLine),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   iJ: () => (/* binding */ exitText),
/* harmony export */   rz: () => (/* binding */ hasFinished),
/* harmony export */   ui: () => (/* binding */ isUnfinished)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86164);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6800);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89991);
/* harmony import */ var _exception_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8444);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6383);





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
        const { error } = outcome;
        const stepName = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .stoppedStep */ .Su)(outcome);
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
        const reasons = tripped.map(({ condition, problem, source }) => source === undefined ? condition : `${condition}: ${problem}`);
        return { reason: 'gate', message: reasons.join(', ') };
    }
    const end = outcome.exitCode === 0 && details && lacksEnd(details.history)
        ? (0,_client_index_js__WEBPACK_IMPORTED_MODULE_3__/* .lastStep */ .t)(details.history.graph)
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
    return failure && (0,_exception_text_js__WEBPACK_IMPORTED_MODULE_4__/* .linesOf */ .Dx)(failure.message)[0];
}
function reasonOf(error, { runId }) {
    return runId === undefined ? reasonWithoutRun(error) : 'flow-error';
}
/** What an error says about why there was no run. */
function reasonWithoutRun(error) {
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
    const end = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_3__/* .lastStep */ .t)(graph);
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
        return { text: (0,_exception_text_js__WEBPACK_IMPORTED_MODULE_4__/* .exceptionText */ .P5)(exception), traceback: exception };
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
/**
 * What ended a process that raised no exception.
 * @param isLocated whether the place of a crash is known
 */
function crashText(attempt, isLocated = false) {
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
    const isCrash = !isLocated && _runner_index_js__WEBPACK_IMPORTED_MODULE_5__/* .CRASH_SIGNALS */ .E6.some((one) => one === signal);
    const cause = signal === 'SIGKILL' ? ', as happens when memory runs out' : isCrash ? NATIVE_CRASH : '';
    return `Its process was killed by ${signal}${cause}.`;
}
const NATIVE_CRASH = ', as happens when native code crashes: with PYTHONFAULTHANDLER=1 in its environment, Python prints the line';
/** How an `@exit_hook` function failed, in words. */
function hookText({ name, why, exception }) {
    return `The exit hook "${name}" failed: ${exception ? (0,_exception_text_js__WEBPACK_IMPORTED_MODULE_4__/* .exceptionText */ .P5)(exception) : why}`;
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

/***/ 6383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   Su: () => (/* binding */ stoppedStep),
/* harmony export */   l9: () => (/* binding */ decisive),
/* harmony export */   o8: () => (/* binding */ durationSeconds),
/* harmony export */   rk: () => (/* binding */ gateSource)
/* harmony export */ });
/** The step at which a run stopped although no task had failed, if it is known. */
function stoppedStep({ stoppedAfter, stoppedBy }) {
    return stoppedAfter ?? stoppedBy?.stepName;
}
/** What evaluated a gate. */
function gateSource({ source }) {
    return source ?? 'fail-if';
}
/** When it started; `undefined` if there never was a run or a spun task. */
function startOf({ startedAt, pathspec, status }) {
    return pathspec === undefined && status !== 'running' ? undefined : startedAt;
}
function durationSeconds({ startedAt, finishedAt }) {
    return finishedAt && (finishedAt.getTime() - startedAt.getTime()) / 1000;
}
/**
 * The outcome that represents several: the first that failed or timed out; otherwise the first that was cancelled,
 * since another one's failure may have cancelled it; otherwise the first.
 */
function decisive(outcomes) {
    const unsuccessful = outcomes.filter(({ status }) => status !== 'successful');
    return unsuccessful.find(({ status }) => status !== 'cancelled') ?? unsuccessful[0] ?? outcomes[0];
}
//# sourceMappingURL=outcome.js.map

/***/ })

};

//# sourceMappingURL=5480.index.js.map