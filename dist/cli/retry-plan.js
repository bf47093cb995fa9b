export const id = 2159;
export const ids = [2159];
export const modules = {

/***/ 2159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resumeBlocker: () => (/* binding */ resumeBlocker),
/* harmony export */   retryPlan: () => (/* binding */ retryPlan),
/* harmony export */   shouldResume: () => (/* binding */ shouldResume)
/* harmony export */ });
/* harmony import */ var _bundle_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2091);
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4761);
/* harmony import */ var _resume_from_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8580);
/* harmony import */ var _reused_steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2839);




/** Whether a run can be resumed, and ended in a way that `retryOn` lists. */
function shouldResume(outcome, { retryOn }) {
    const { status, runId } = outcome;
    if (runId === undefined || (status !== 'failed' && status !== 'timeout') || (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFinished */ .rz)(outcome))
        return false;
    const reasons = [status, (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(outcome)?.reason];
    return retryOn === undefined || retryOn.some((reason) => reasons.includes(reason));
}
/** The plan that resumes the run, reusing what it finished. */
function retryPlan(plan, { runId, details, reused }) {
    const taken = new Map((reused ?? []).map(({ name, seconds = 0 }) => [name, seconds]));
    const seconds = details && (0,_reused_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .finishedSeconds */ .W)(details.history.tasks, taken);
    return (0,_resume_from_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .resumedPlan */ .nz)(plan, { name: 'resume', from: { kind: 'run', runId, seconds } });
}
/** What prevents Metaflow from resuming at all: a flow with Configs needs their default files. */
async function resumeBlocker(plan, { details }, signal) {
    if (!details?.history.graph?.configs.length)
        return undefined;
    const [absent] = (await (0,_resume_from_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .declaredBy */ .Ol)(plan, signal).catch(() => undefined))?.absentConfigFiles ?? [];
    return absent && (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_3__/* .absentConfigFile */ .Mx)(absent);
}


/***/ })

};

//# sourceMappingURL=2159.index.js.map