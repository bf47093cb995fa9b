export const id = 1712;
export const ids = [1712];
export const modules = {

/***/ 1712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refuseBadSpin: () => (/* binding */ refuseBadSpin)
/* harmony export */ });
/* harmony import */ var _introspection_interpreter_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8119);
/* harmony import */ var _introspection_introspection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7736);
/* harmony import */ var _log_log_tail_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(563);
/* harmony import */ var _explain_start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9991);
/* harmony import */ var _launch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4569);





/** Throws the reason why no task was spun: Metaflow rejected the call, or the file does not run a flow. @throws {RunnerError} */
async function refuseBadSpin(running, settings, command) {
    if (running.attributes || ![0, _explain_start_js__WEBPACK_IMPORTED_MODULE_0__/* .USAGE_EXIT_CODE */ .J5].includes(running.returncode ?? 1))
        return;
    const commandLine = running.commandLine.slice(1);
    const found = await (0,_introspection_introspection_js__WEBPACK_IMPORTED_MODULE_1__/* .introspect */ .qb)({ ...settings, commandLine }, 'start');
    (0,_launch_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseAborted */ .cv)(settings);
    const fault = found ? undefined : await (0,_introspection_interpreter_fault_js__WEBPACK_IMPORTED_MODULE_3__.interpreterFault)(settings);
    const exit = {
        code: running.returncode ?? 1,
        signal: running.signal,
        at: running.finishedAt ?? new Date(),
    };
    const start = { ...settings, command, exit, stderrTail: (0,_log_log_tail_js__WEBPACK_IMPORTED_MODULE_4__/* .logTail */ .R)(running.stderrFile) };
    const error = (0,_explain_start_js__WEBPACK_IMPORTED_MODULE_0__/* .explainStart */ ._c)(start, found, fault);
    running.cleanup();
    throw error;
}


/***/ })

};

//# sourceMappingURL=1712.index.js.map