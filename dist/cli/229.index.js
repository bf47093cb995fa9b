export const id = 229;
export const ids = [229];
export const modules = {

/***/ 4229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   spunDetails: () => (/* binding */ spunDetails)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8608);

/** The outcome of a task that was spun, with what it left behind. It is the only task of its run. */
async function spunDetails(outcome, task) {
    try {
        const { graph, tasks } = await task.parent.parent.history();
        const told = await Promise.all(tasks.map((one) => withException(one, task)));
        return {
            ...outcome,
            details: {
                history: { graph, tasks: told },
                ...{ parameters: outcome.parameters, tags: outcome.tags, artifacts: {} },
                ...{ gates: [], cards: [], uiUrl: undefined },
            },
        };
    }
    catch (error) {
        return { ...outcome, detailsError: error instanceof Error ? error : new Error(String(error)) };
    }
}
/** That the task has failed is Metaflow's verdict; what it raised is in its log, unless its artifacts are kept. */
async function withException(history, task) {
    const last = history.attempts.at(-1);
    if (last?.ok !== false || last.exception)
        return history;
    const exception = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_0__.loggedException)(await task.stderr);
    return { ...history, attempts: [...history.attempts.slice(0, -1), { ...last, exception }] };
}


/***/ })

};
