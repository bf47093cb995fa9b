export const id = 1592;
export const ids = [1592,4761];
export const modules = {

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

//# sourceMappingURL=1592.index.js.map