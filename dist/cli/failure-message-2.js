export const id = 1592;
export const ids = [1592];
export const modules = {

/***/ 1592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ plainName),
/* harmony export */   explained: () => (/* binding */ explained),
/* harmony export */   o: () => (/* binding */ failureMessage)
/* harmony export */ });
/* harmony import */ var _options_option_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6288);
/* harmony import */ var _options_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2333);
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4761);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6800);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6695);
/* harmony import */ var _source_place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4633);





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


/***/ })

};

//# sourceMappingURL=1592.index.js.map