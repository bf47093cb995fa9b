export const id = 353;
export const ids = [353];
export const modules = {

/***/ 28353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   killRemoteTasks: () => (/* binding */ killRemoteTasks)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _client_metaflow_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80855);
/* harmony import */ var _command_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67341);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6800);
/* harmony import */ var _explain_start_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75213);
/* harmony import */ var _launch_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24620);









/** Metaflow asks a cluster, or a service, which may not answer. */
const KILL_WITHIN_MS = 30_000;
/** Of what Metaflow tells, so much is read. */
const MOST_BYTES = 4 * 1024 * 1024;
/** What Metaflow tells of each task: `Killing Kubernetes pod t-1-x`, `Killing AWS Batch job: name [id] (RUNNING)`. */
const KILLED = /^Killing (?:Kubernetes (pod \S+)|AWS Batch (job): (\S+))/gm;
/** What it tells where it could not, as it ends with 0 all the same. */
const NOT_KILLED = /^failed to (?:kill|terminate) .*/im;
/**
 * Has Metaflow end the tasks of a run of this user's that execute elsewhere, by its command `kubernetes kill` or `batch kill`. Resolves to what it
 * ended, e.g. `pod t-1-x`. The command goes on to its end should our own process end before it.
 * @throws {RunnerError} with what Metaflow says
 */
async function killRemoteTasks({ topLevel, python, cwd, env }, place, runId) {
    (0,_launch_js__WEBPACK_IMPORTED_MODULE_8__/* .refuseWindows */ .Ct)();
    (0,_launch_js__WEBPACK_IMPORTED_MODULE_8__/* .requireFlowFile */ .ij)(topLevel.flowFile, cwd);
    // Of another metadata service, which counts runs too, there may be a run with the same id in the same cluster.
    const user = (0,_client_metaflow_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .userName */ .nT)(env, (0,_client_metaflow_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .metaflowSettings */ .vl)(env));
    const whose = user === undefined ? [] : ['--user', user];
    const command = [place, 'kill', '--run-id', runId, ...whose];
    const args = [...(0,_command_line_js__WEBPACK_IMPORTED_MODULE_5__/* .topLevelItems */ .C)({ ...topLevel, decospecs: [] }), ...command];
    // Not a pipe: Metaflow would stop at its first word to somebody who has gone.
    const output = namelessFile();
    try {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(python, args, {
            ...{ cwd, env, detached: true, stdio: ['ignore', output, output] },
            ...{ timeout: KILL_WITHIN_MS, killSignal: 'SIGKILL' },
        });
        const code = await new Promise((resolve, reject) => {
            child.once('error', (error) => reject((0,_launch_js__WEBPACK_IMPORTED_MODULE_8__/* .asStartFailure */ .Hs)(error, python)));
            child.once('exit', resolve);
        });
        const text = textOf(output);
        if (code === null)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .RunnerError */ .Rn(`It had not ended after ${KILL_WITHIN_MS / 1000} s.`);
        if (code !== 0)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .RunnerError */ .Rn((0,_explain_start_js__WEBPACK_IMPORTED_MODULE_7__/* .lastMessage */ .uY)(text) || `It ended with exit code ${code}.`);
        const [failure] = NOT_KILLED.exec(text) ?? [];
        if (failure !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .RunnerError */ .Rn(failure);
        return [...text.matchAll(KILLED)].map(([, pod, job, name]) => pod ?? `${job} ${name}`);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(output);
    }
}
/** A file that is gone with the last process that has it open. */
function namelessFile() {
    const directory = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)(node_path__WEBPACK_IMPORTED_MODULE_3__.join((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'metaflow-runner-'));
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(directory, 'output'), 'wx+');
    }
    finally {
        (0,_launch_js__WEBPACK_IMPORTED_MODULE_8__/* .removeDirectory */ .q)(directory);
    }
}
function textOf(file) {
    const bytes = Buffer.alloc(Math.min((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(file).size, MOST_BYTES));
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, bytes, 0, bytes.length, 0);
    return bytes.toString('utf8');
}


/***/ })

};
