export const id = 1263;
export const ids = [1263];
export const modules = {

/***/ 1263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   spunDetails: () => (/* binding */ spunDetails)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2866);
/* harmony import */ var _logs_joined_markers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(386);
/* harmony import */ var _logs_logged_exception_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6895);
/* harmony import */ var _logs_shown_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2854);
/* harmony import */ var _logs_task_output_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3117);





/**
 * The outcome of a spun task, with what it left behind. It is the only task of its run. Metaflow only looks at its process's exit code: one
 * that ended with 0 before the task was finished, as `sys.exit()` does, has failed, as it would have in a run.
 */
async function spunDetails(outcome, task, stdoutFile, { flowFile, cwd }) {
    try {
        const by = { shown: new _logs_shown_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .ShownLines */ .n(stdoutFile), flowFile, cwd };
        const run = task.parent.parent;
        const { graph, tasks: recorded } = await run.history();
        const wasEnded = outcome.status === 'cancelled' || outcome.status === 'timeout';
        const isUnfinished = outcome.status === 'successful' && recorded.some(({ attempts }) => attempts.at(-1)?.ok !== true);
        const tasks = isUnfinished ? recorded.map((one) => withLast(one, { ok: false })) : recorded;
        return {
            ...outcome,
            ...(isUnfinished && { status: 'failed' }),
            details: {
                history: { graph, tasks: wasEnded ? tasks : await withReasons(run, tasks, task, by) },
                ...{ parameters: outcome.parameters, tags: outcome.tags, artifacts: {} },
                ...{ gates: [], cards: [], uiUrl: undefined },
                metaflowVersion: (0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .metaflowVersionOf */ .fZ)(await run.systemTags),
            },
        };
    }
    catch (error) {
        return { ...outcome, detailsError: error instanceof Error ? error : new Error(String(error)) };
    }
}
async function withReasons(run, tasks, task, by) {
    return await (0,_logs_task_output_js__WEBPACK_IMPORTED_MODULE_2__/* .withLastOutput */ .U)(run, await Promise.all(tasks.map((one) => withException(one, task, by))), by);
}
/** Metaflow decides that the task has failed; its exception is only in its log, unless its artifacts are kept. */
async function withException(history, task, { shown }) {
    const last = history.attempts.at(-1);
    if (last?.ok !== false || last.exception)
        return history;
    const stderr = (0,_logs_joined_markers_js__WEBPACK_IMPORTED_MODULE_3__/* .separateText */ .z)(await task.endOfLog('stderr'));
    const log = (0,_logs_task_output_js__WEBPACK_IMPORTED_MODULE_2__/* .isCut */ .x)(stderr) ? shown.of(history.stepName, history.taskId).join('\n') : stderr;
    const exception = (0,_logs_logged_exception_js__WEBPACK_IMPORTED_MODULE_4__/* .loggedException */ .KO)(log);
    return withLast(history, { exception });
}
function withLast(history, known) {
    const last = history.attempts.at(-1);
    return last ? { ...history, attempts: [...history.attempts.slice(0, -1), { ...last, ...known }] } : history;
}


/***/ })

};

//# sourceMappingURL=1263.index.js.map