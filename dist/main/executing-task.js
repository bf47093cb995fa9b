export const id = 86;
export const ids = [86];
export const modules = {

/***/ 7086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ExecutingTask: () => (/* binding */ ExecutingTask)
});

// EXTERNAL MODULE: ./build/client/index.js + 39 modules
var client = __webpack_require__(27150);
// EXTERNAL MODULE: ./build/runner/process/executing-process.js
var executing_process = __webpack_require__(20949);
// EXTERNAL MODULE: ./build/runner/command/command-line.js
var command_line = __webpack_require__(42283);
// EXTERNAL MODULE: ./build/runner/start/run-attributes.js
var run_attributes = __webpack_require__(23995);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/runner/start/spun-task.js




/**
 * Finds a task that was spun by the id of its run, which Metaflow tells at once; all else of it it tells only when the task has ended
 * successfully. The run has this one task. `undefined` where there is none: Metaflow refused to spin it.
 */
function findSpunTask(runIdFile, { cwd, env }) {
    const runId = (0,run_attributes/* readRunId */.$W)(runIdFile);
    if (runId === undefined)
        return undefined;
    const root = (0,client.spinRoot)(cwd, (0,client.metaflowSettings)(env));
    const flowName = (0,client.objectsIn)(root).find((name) => (0,external_node_fs_.existsSync)(external_node_path_.join(root, name, runId)));
    if (flowName === undefined)
        return undefined;
    const run = external_node_path_.join(root, flowName, runId);
    for (const stepName of (0,client.objectsIn)(run)) {
        const [taskId] = (0,client.objectsIn)(external_node_path_.join(run, stepName));
        if (taskId !== undefined)
            return { flowName, runId, stepName, taskId, metadata: `spin@${external_node_path_.dirname(root)}` };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/runner/executing-task.js





/**
 * A task that is spun: one task of a past run, executed again by itself. Mirrors
 * `metaflow.runner.metaflow_runner.ExecutingTask`.
 */
class ExecutingTask extends executing_process/* ExecutingProcess */.y {
    #attributeFile;
    #settings;
    #attributes;
    /** Not for users: a `Runner` makes these. */
    constructor(parts, settings) {
        super(parts);
        this.#attributeFile = parts.attributeFile;
        const { cwd, env, python } = settings;
        this.#settings = { cwd, env, python };
    }
    /**
     * The facts of the new task. There are none while it runs: Metaflow tells them when it has ended successfully, and of one that
     * failed they are found where Metaflow keeps such tasks. Nor are there any when Metaflow refused to spin it.
     */
    get attributes() {
        this.#attributes ??= (0,run_attributes/* readTaskAttributes */.vR)(this.#attributeFile);
        if (this.status !== 'running')
            this.#attributes ??= findSpunTask((0,command_line/* runIdFileOf */.Qp)(this.#attributeFile), this.#settings);
        return this.#attributes;
    }
    /** The new task's results; there is one when the task has ended. */
    get task() {
        if (!this.attributes)
            return undefined;
        const { flowName, runId, stepName, taskId, metadata } = this.attributes;
        const pathspec = [flowName, runId, stepName, taskId].join('/');
        return new client.Task(pathspec, (0,client.openContext)({ ...this.#settings, metadata, namespace: null }));
    }
}
//# sourceMappingURL=executing-task.js.map

/***/ })

};

//# sourceMappingURL=86.index.js.map