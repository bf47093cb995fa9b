export const id = 518;
export const ids = [518];
export const modules = {

/***/ 30518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   spunDetails: () => (/* binding */ spunDetails)
/* harmony export */ });
/* harmony import */ var _words_logged_exception_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69753);
/* harmony import */ var _words_shown_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71022);
/* harmony import */ var _words_task_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38072);



/** The outcome of a task that was spun, with what it left behind. It is the only task of its run. */
async function spunDetails(outcome, task, stdoutFile, flowFile) {
    try {
        const by = { shown: new _words_shown_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .ShownLines */ .n(stdoutFile), flowFile };
        const run = task.parent.parent;
        const { graph, tasks } = await run.history();
        const wasEnded = outcome.status === 'cancelled' || outcome.status === 'timeout';
        return {
            ...outcome,
            details: {
                history: { graph, tasks: wasEnded ? tasks : await withReasons(run, tasks, task, by) },
                ...{ parameters: outcome.parameters, tags: outcome.tags, artifacts: {} },
                ...{ gates: [], cards: [], uiUrl: undefined },
            },
        };
    }
    catch (error) {
        return { ...outcome, detailsError: error instanceof Error ? error : new Error(String(error)) };
    }
}
async function withReasons(run, tasks, task, by) {
    return await (0,_words_task_words_js__WEBPACK_IMPORTED_MODULE_2__/* .withPrintedWords */ .uF)(run, await Promise.all(tasks.map((one) => withException(one, task, by))), by);
}
/** That the task has failed is Metaflow's verdict; what it raised is in its log, unless its artifacts are kept. */
async function withException(history, task, { shown }) {
    const last = history.attempts.at(-1);
    if (last?.ok !== false || last.exception)
        return history;
    const stderr = await task.endOfLog('stderr');
    const log = (0,_words_task_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isCut */ .xZ)(stderr) ? shown.of(history.stepName, history.taskId).join('\n') : stderr;
    const exception = (0,_words_logged_exception_js__WEBPACK_IMPORTED_MODULE_0__/* .loggedException */ .KO)(log);
    return { ...history, attempts: [...history.attempts.slice(0, -1), { ...last, exception }] };
}


/***/ })

};
