export const id = 845;
export const ids = [845];
export const modules = {

/***/ 25845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ExecutingTask: () => (/* binding */ ExecutingTask)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70634);
/* harmony import */ var _executing_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33751);
/* harmony import */ var _run_attributes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54366);



/**
 * A task that is spun: one task of a past run, executed again by itself. Mirrors
 * `metaflow.runner.metaflow_runner.ExecutingTask`.
 */
class ExecutingTask extends _executing_process_js__WEBPACK_IMPORTED_MODULE_1__/* .ExecutingProcess */ .y {
    #attributeFile;
    #settings;
    #attributes;
    /** Not for users: a `Runner` makes these. */
    constructor(parts, settings) {
        super(parts);
        this.#attributeFile = parts.attributeFile;
        this.#settings = settings;
    }
    /** The facts of the new task. Metaflow tells them when the task has ended successfully; before, there are none. */
    get attributes() {
        this.#attributes ??= (0,_run_attributes_js__WEBPACK_IMPORTED_MODULE_2__/* .readTaskAttributes */ .vR)(this.#attributeFile);
        return this.#attributes;
    }
    /** The new task's results; there is one when the task has ended successfully. */
    get task() {
        if (!this.attributes)
            return undefined;
        const { flowName, runId, stepName, taskId, metadata } = this.attributes;
        const pathspec = [flowName, runId, stepName, taskId].join('/');
        return new _client_index_js__WEBPACK_IMPORTED_MODULE_0__.Task(pathspec, (0,_client_index_js__WEBPACK_IMPORTED_MODULE_0__.openContext)({ ...this.#settings, metadata, namespace: null }));
    }
}


/***/ })

};
