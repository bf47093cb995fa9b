export const id = 1263;
export const ids = [1263];
export const modules = {

/***/ 1263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   spunDetails: () => (/* binding */ spunDetails)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2866);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(958);
/* harmony import */ var _plan_run_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2934);
/* harmony import */ var _logs_joined_markers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(386);
/* harmony import */ var _logs_logged_exception_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6895);
/* harmony import */ var _logs_shown_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2854);
/* harmony import */ var _logs_task_output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3117);







/**
 * The outcome of a spun task, with what it left behind. It is the only task of its run. Metaflow only looks at its process's exit code: one
 * that ended with 0 before the task was finished, as `sys.exit()` does, has failed, as it would have in a run.
 */
async function spunDetails(outcome, task, stdoutFile, plan, abortSignal) {
    const { flowFile, cwd } = plan;
    try {
        const by = { shown: new _logs_shown_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .ShownLines */ .n(stdoutFile), flowFile, cwd };
        const run = task.parent.parent;
        const { tasks: all, leftOut } = await run.history();
        // Whatever else is there was forged.
        const recorded = all.filter(({ stepName, taskId }) => stepName === task.parent.id && taskId === task.id);
        const wasEnded = outcome.status === 'cancelled' || outcome.status === 'timeout';
        const isUnfinished = outcome.status === 'successful' && recorded.some(({ attempts }) => attempts.at(-1)?.ok !== true);
        const tasks = isUnfinished ? recorded.map((one) => withLast(one, { ok: false })) : recorded;
        const explained = wasEnded ? tasks : await withReasons(run, tasks, task, by);
        const isCrashed = explained.some(({ attempts }) => {
            const last = attempts.at(-1);
            return last?.ok !== true && !last?.exception;
        });
        const graph = isCrashed && !wasEnded ? await graphOfStep(plan, task, abortSignal) : undefined;
        return {
            ...outcome,
            ...(isUnfinished && { status: 'failed' }),
            details: {
                history: { graph, tasks: explained },
                leftOut,
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
/** Metaflow stores no graph with a spun task. Without an exception, only the flow's code shows where the step is. */
async function graphOfStep(plan, task, abortSignal) {
    const { parent } = task;
    const runner = new _runner_index_js__WEBPACK_IMPORTED_MODULE_2__/* .Runner */ .b(plan.flowFile, (0,_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .runnerOptions */ .zw)(plan));
    const { steps = [] } = await runner.introspect({ abortSignal }).catch(() => ({ steps: [] }));
    const step = steps.find(({ name }) => name === parent.id);
    if (!step)
        return undefined;
    const { name, type, file, line } = step;
    const unknown = { next: [], doc: '', foreachArtifact: undefined, decorators: [] };
    const known = { name, type, file: file ?? undefined, line: line ?? undefined };
    return { steps: [{ ...unknown, ...known }], parameters: [], configs: [] };
}
async function withReasons(run, tasks, task, by) {
    return await (0,_logs_task_output_js__WEBPACK_IMPORTED_MODULE_4__/* .withLastOutput */ .U)(run, await Promise.all(tasks.map((one) => withException(one, task, by))), by);
}
/** Metaflow decides that the task has failed; its exception is only in its log, unless its artifacts are kept. */
async function withException(history, task, { shown }) {
    const last = history.attempts.at(-1);
    if (last?.ok !== false || last.exception)
        return history;
    const stderr = (0,_logs_joined_markers_js__WEBPACK_IMPORTED_MODULE_5__/* .separateText */ .z)(await task.endOfLog('stderr'));
    const log = (0,_logs_task_output_js__WEBPACK_IMPORTED_MODULE_4__/* .isCut */ .x)(stderr) ? shown.of(history.stepName, history.taskId).join('\n') : stderr;
    const exception = (0,_logs_logged_exception_js__WEBPACK_IMPORTED_MODULE_6__/* .loggedException */ .KO)(log);
    return withLast(history, { exception });
}
function withLast(history, known) {
    const last = history.attempts.at(-1);
    return last ? { ...history, attempts: [...history.attempts.slice(0, -1), { ...last, ...known }] } : history;
}


/***/ })

};

//# sourceMappingURL=1263.index.js.map