export const id = 430;
export const ids = [430];
export const modules = {

/***/ 60430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportUnread: () => (/* binding */ reportUnread)
/* harmony export */ });
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33877);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78754);


/** Reports the problem as the step's command would, so that the outputs and the summary are about what was to be done. */
async function reportUnread(step, onEnded) {
    const { command, host, redactor, cancel, planned, problem } = step;
    const summaryTitle = (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .summaryTitleOf */ .cq)(process.env);
    const common = { cancel, redactor, env: process.env, summaryTitle };
    switch (command) {
        case 'check': {
            const { checkInCi } = await Promise.all(/* import() */[__webpack_require__.e(2128), __webpack_require__.e(4761), __webpack_require__.e(7736), __webpack_require__.e(2451), __webpack_require__.e(7765), __webpack_require__.e(1455), __webpack_require__.e(5186)]).then(__webpack_require__.bind(__webpack_require__, 75186));
            const place = { settings: { target: undefined }, workspace: (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .workspaceOf */ .B3)(process.env) };
            return (await checkInCi(planned, host, { ...common, ...place })).status;
        }
        case 'deploy':
        case 'teardown': {
            const { reportJob } = await Promise.all(/* import() */[__webpack_require__.e(2128), __webpack_require__.e(4761), __webpack_require__.e(2451), __webpack_require__.e(7765), __webpack_require__.e(5289)]).then(__webpack_require__.bind(__webpack_require__, 95289));
            const done = command === 'deploy' ? 'deployed' : 'torn down';
            const report = { outcomes: [], problem, cancel, redactor, summaryOf: () => '', done };
            return (await reportJob(host, { ...report, title: redactor.text(summaryTitle) })).status;
        }
        case 'promote': {
            const { promoteInCi } = await Promise.all(/* import() */[__webpack_require__.e(2128), __webpack_require__.e(4761), __webpack_require__.e(6606), __webpack_require__.e(3005), __webpack_require__.e(2451), __webpack_require__.e(1032)]).then(__webpack_require__.bind(__webpack_require__, 43625));
            const nowhere = async () => (await planned())[0];
            return (await promoteInCi(nowhere, host, { ...common, settings: { run: '', tags: [] } })).status;
        }
        default:
            return await (0,_run_js__WEBPACK_IMPORTED_MODULE_1__/* .makeRuns */ .V)(step, onEnded);
    }
}


/***/ })

};

//# sourceMappingURL=430.index.js.map