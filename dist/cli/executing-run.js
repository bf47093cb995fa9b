export const id = 355;
export const ids = [355];
export const modules = {

/***/ 7355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ExecutingRun: () => (/* binding */ ExecutingRun)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9320);
/* harmony import */ var _process_executing_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(949);
/* harmony import */ var _log_flow_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(331);
/* harmony import */ var _log_run_events_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6665);




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
    /**
     * What happens to the run and its tasks, from its start until it has ended, each event as soon as the run's log tells of it. May be
     * read any number of times, also afterwards.
     * @example for await (const event of running.events()) if (event.type === 'attempt-failed') console.log(event.stepName, event.taskId);
     */
    async *events() {
        yield { type: 'run-started', at: this.startedAt };
        const tasks = new _log_run_events_js__WEBPACK_IMPORTED_MODULE_3__/* .TaskEvents */ .PX(this.startedAt);
        for await (const { line } of this.streamLog('stdout')) {
            const event = tasks.of((0,_log_flow_line_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFlowLine */ .w)(line));
            if (event)
                yield event;
        }
        await this.wait();
        yield* tasks.atEnd();
        const { finishedAt = new Date(), status, returncode } = this;
        yield { type: 'run-ended', at: finishedAt, status, returncode };
    }
}


/***/ })

};

//# sourceMappingURL=355.index.js.map