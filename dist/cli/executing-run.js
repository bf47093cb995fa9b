export const id = 355;
export const ids = [355];
export const modules = {

/***/ 7355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ExecutingRun: () => (/* binding */ ExecutingRun)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2756);
/* harmony import */ var _process_executing_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(949);


/** A run that has an id, executing or ended. Mirrors `metaflow.runner.metaflow_runner.ExecutingRun`. */
class ExecutingRun extends _process_executing_process_js__WEBPACK_IMPORTED_MODULE_1__/* .ExecutingProcess */ .y {
    flowName;
    runId;
    /** `<flow name>/<run id>`. */
    pathspec;
    /** Metadata provider and its location, e.g. `local@/work`. */
    metadata;
    /** The run's results, as Metaflow's client gives them; what has not been stored yet cannot be read. */
    run;
    /** Not for users: a `Runner` makes these. */
    constructor(parts, attributes, context) {
        super(parts);
        this.flowName = attributes.flowName;
        this.runId = attributes.runId;
        this.pathspec = `${this.flowName}/${this.runId}`;
        this.metadata = attributes.metadata;
        this.run = new _client_index_js__WEBPACK_IMPORTED_MODULE_0__.Run(this.pathspec, context);
    }
}


/***/ })

};

//# sourceMappingURL=355.index.js.map