export const id = 51;
export const ids = [51];
export const modules = {

/***/ 9051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ failureMessage),
/* harmony export */   problemMessage: () => (/* binding */ problemMessage)
/* harmony export */ });
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14761);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96885);
/* harmony import */ var _execution_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2934);
/* harmony import */ var _options_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92333);




/** What a run's error annotation says: what happened, in which run, and where to look. */
function failureMessage(outcome, plan, logArtifact) {
    const { error, pathspec, flowFile, status } = outcome;
    const run = pathspec ?? flowFile;
    const logs = logArtifact ? ` The full log is in the artifact "${logArtifact}".` : '';
    if (error && status === 'failed')
        return problemMessage(error, plan);
    switch (status) {
        case 'timeout':
            if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .StartInterruptedError */ .nk && error.details.startTimeoutMs !== undefined)
                return `${run}: ${error.message} The input "start-timeout-minutes" sets that time.${logs}`;
            return `${run} ran longer than the input "timeout-minutes" allows and was ended.${logs}`;
        case 'cancelled':
            return `${run} was cancelled.${logs}`;
        default:
            return `${run} failed with ${(0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .exitText */ .iJ)(outcome)}.${logs}`;
    }
}
/**
 * What is wrong, with the input that is to be mended. A bug of ours comes with its stack trace.
 * @param plan of the run that it is about, if it is about one
 */
function problemMessage(error, plan) {
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .RunnerError */ .Rn) {
        const input = inputOf(error, plan);
        const named = (plan && (0,_execution_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .giverOf */ .t9)(error, plan)) ?? (input && `Input "${input}"`);
        return `${named ? `${named}: ` : ''}${error.message}${adviceFor(error)}`;
    }
    return `Internal error, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
function inputOf(error, plan) {
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ParameterError */ .un) {
        const { isConfig, isConfigValue } = error.details;
        return isConfig ? (isConfigValue ? 'config-values' : 'config') : 'params';
    }
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1)
        return inputOfSetting(error, plan);
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .FlowFileError */ .pJ)
        return 'flow';
    // Which `python3` there is may be the doing of the PATH that the step gives.
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PythonError */ .HE)
        return plan?.python === undefined && plan && plan.env['PATH'] !== process.env['PATH'] ? 'env' : 'python';
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .OptionError */ .eR)
        return inputOfFlag(error.details.option) ?? INPUT_OF_PLACE[error.details.place];
    return undefined;
}
function inputOfFlag(option) {
    const flag = option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return _options_table_js__WEBPACK_IMPORTED_MODULE_3__/* .optionRows */ .zl.find(([, row]) => row.isMetaflows && row.flag === flag)?.[1].input;
}
/** A profile that the step does not name is that of its environment; with no setting, the interpreter's packages are to blame. */
function inputOfSetting({ details }, plan) {
    const { profile, file, variable } = details;
    if (profile !== undefined)
        return profile === plan?.profile ? 'profile' : undefined;
    return file === undefined && variable === undefined ? 'python' : undefined;
}
const INPUT_OF_PLACE = { 'top level': 'options', command: 'run-options' };
function adviceFor(error) {
    return error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PythonError */ .HE && error.details.missing === 'metaflow'
        ? ' Or set the input "metaflow-version", which installs it in an environment of its own.'
        : '';
}


/***/ })

};
