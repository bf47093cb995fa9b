export const id = 366;
export const ids = [366];
export const modules = {

/***/ 8366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ failureMessage),
/* harmony export */   problemMessage: () => (/* binding */ problemMessage)
/* harmony export */ });
/* harmony import */ var _report_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57340);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40170);
/* harmony import */ var _input_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59665);



/** What a run's error annotation says: what happened, in which run, and where to look. */
function failureMessage(outcome, logArtifact) {
    const { error, pathspec, flowFile, status } = outcome;
    const run = pathspec ?? flowFile;
    const logs = logArtifact ? ` The full log is in the artifact "${logArtifact}".` : '';
    if (error && status === 'failed')
        return problemMessage(error);
    switch (status) {
        case 'timeout':
            if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .StartInterruptedError */ .nk && error.details.startTimeoutMs !== undefined)
                return `${run}: ${error.message} The input "start-timeout-minutes" sets that time.${logs}`;
            return `${run} ran longer than the input "timeout-minutes" allows and was ended.${logs}`;
        case 'cancelled':
            return `${run} was cancelled.${logs}`;
        default:
            return `${run} failed with ${(0,_report_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .exitText */ .iJ)(outcome)}.${logs}`;
    }
}
/** What is wrong, with the input that is to be mended. A bug of ours comes with its stack trace. */
function problemMessage(error) {
    if (error instanceof _input_values_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz)
        return error.message;
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .RunnerError */ .Rn) {
        const input = inputOf(error);
        return `${input ? `Input "${input}": ` : ''}${error.message}${adviceFor(error)}`;
    }
    return `Internal error, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
function inputOf(error) {
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ParameterError */ .un)
        return error.details.isConfig ? 'config' : 'params';
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .FlowFileError */ .pJ)
        return 'flow';
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PythonError */ .HE)
        return 'python';
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .OptionError */ .eR)
        return INPUT_OF_OPTION[error.details.option] ?? INPUT_OF_PLACE[error.details.place];
    return undefined;
}
const INPUT_OF_OPTION = {
    with: 'decospecs',
    tag: 'tags',
    'max-workers': 'max-workers',
    maxWorkers: 'max-workers',
    config: 'config',
    'config-value': 'config-values',
};
const INPUT_OF_PLACE = { 'top level': 'options', command: 'run-options' };
function adviceFor(error) {
    return error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PythonError */ .HE && error.details.missing === 'metaflow'
        ? ' Or set the input "metaflow-version", which installs it in an environment of its own.'
        : '';
}


/***/ }),

/***/ 57340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ox: () => (/* binding */ failedTasks),
/* harmony export */   P5: () => (/* binding */ exceptionText),
/* harmony export */   WN: () => (/* binding */ hasFailed),
/* harmony export */   dN: () => (/* binding */ crashText),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   iJ: () => (/* binding */ exitText)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40170);


const { signals } = node_os__WEBPACK_IMPORTED_MODULE_0__.constants;
/** `undefined` for a run that was successful, or still executes. */
function failureOf(outcome) {
    const { status, details } = outcome;
    if (status === 'successful' || status === 'running')
        return undefined;
    if (status === 'timeout')
        return { reason: status, message: 'It ran longer than it was allowed to.' };
    if (status === 'cancelled')
        return { reason: status, message: 'It was cancelled.' };
    if (outcome.error)
        return { reason: reasonOf(outcome.error, outcome), message: outcome.error.message };
    const task = failedTasks(outcome)[0];
    if (task)
        return { ...taskFailure(task), stepName: task.stepName, taskId: task.taskId };
    const tripped = details?.gates.filter((gate) => gate.tripped) ?? [];
    if (outcome.exitCode === 0 && tripped.length > 0) {
        return { reason: 'gate', message: tripped.map(({ condition }) => condition).join(', ') };
    }
    return { reason: 'flow-error', message: `The flow's process ended with ${exitText(outcome)}.` };
}
function reasonOf(error, { runId }) {
    if (runId !== undefined)
        return 'flow-error';
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .FlowFileError */ .pJ)
        return 'invalid-flow';
    return error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb ? 'invalid-input' : 'not-started';
}
/**
 * Tasks whose last attempt failed, in the order in which they did. An interrupted task is none: in a run that was ended, or in which
 * another task had failed, that is one that ended without an exception.
 */
function failedTasks({ details, status }) {
    const failed = details?.history.tasks.filter((task) => hasFailed(task)) ?? [];
    failed.sort((a, b) => endOf(a) - endOf(b));
    const wasEnded = status === 'cancelled' || status === 'timeout';
    return failed.filter((task, index) => {
        const last = task.attempts.at(-1);
        if (last?.exception)
            return true;
        // A crash leaves no word at all; `sys.exit` leaves the same as an interrupt.
        return !wasEnded && (last?.ok === undefined || index === 0);
    });
}
/** Whether a task failed for good: with an exception, or by losing its process. */
function hasFailed(task) {
    const last = task.attempts.at(-1);
    if (!last || last.ok === true || last.interrupted)
        return false;
    return last.ok === false || (last.returnCode !== undefined && last.returnCode !== 0);
}
function taskFailure(task) {
    const last = task.attempts.at(-1);
    return last?.exception
        ? { reason: 'task-exception', message: exceptionText(last.exception) }
        : { reason: 'task-crashed', message: crashText(last) };
}
/** As Python prints it: `ValueError: the message`. Classes of Python's own lose their module. */
function exceptionText({ type, message }) {
    const name = type.replace(/^builtins\./, '');
    return message === '' ? name : `${name}: ${message}`;
}
/** What ended a process that raised nothing. */
function crashText(attempt) {
    const code = attempt?.returnCode;
    if (code === undefined)
        return 'Its process ended without an exception.';
    if (code >= 0)
        return `Its process ended with exit code ${code}, without an exception.`;
    const signal = Object.entries(signals).find(([, number]) => number === -code)?.[0] ?? `signal ${-code}`;
    return `Its process was killed by ${signal}${signal === 'SIGKILL' ? ', as happens when memory runs out' : ''}.`;
}
/** How a flow's process ended, e.g. `exit code 1`, or `SIGKILL (exit code 137)`. */
function exitText({ exitCode, signal }) {
    return signal ? `${signal} (exit code ${exitCode ?? '?'})` : `exit code ${exitCode ?? '?'}`;
}
function endOf(task) {
    return task.attempts.at(-1)?.finishedAt?.getTime() ?? Infinity;
}


/***/ })

};
