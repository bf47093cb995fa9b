export const id = 7086;
export const ids = [7086];
export const modules = {

/***/ 7086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ExecutingTask: () => (/* binding */ ExecutingTask)
});

// EXTERNAL MODULE: ./build/client/task.js
var task = __webpack_require__(3005);
// EXTERNAL MODULE: ./build/client/open-source.js + 8 modules
var open_source = __webpack_require__(1671);
// EXTERNAL MODULE: ./build/runner/process/executing-process.js + 1 modules
var executing_process = __webpack_require__(9495);
// EXTERNAL MODULE: ./build/runner/command/command-line.js
var command_line = __webpack_require__(2283);
// EXTERNAL MODULE: ./build/runner/start/run-attributes.js
var run_attributes = __webpack_require__(3995);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/client/metaflow-settings.js
var metaflow_settings = __webpack_require__(855);
// EXTERNAL MODULE: ./build/client/local/directory.js
var directory = __webpack_require__(4497);
;// CONCATENATED MODULE: ./build/runner/start/spun-task.js




/**
 * Finds a spun task by the id of its run, which Metaflow reports at once; it reports the rest only if the task
 * succeeds. The run has only this task. `undefined` if there is none because Metaflow refused to spin it.
 */
function findSpunTask(runIdFile, { cwd, env }) {
    const runId = (0,run_attributes/* readRunId */.$W)(runIdFile);
    if (runId === undefined)
        return undefined;
    const root = (0,metaflow_settings/* spinRoot */.ZO)(cwd, (0,metaflow_settings/* metaflowSettings */.vl)({ cwd, env }));
    const flowName = (0,directory/* objectsIn */.Qv)(root).find((name) => (0,external_node_fs_.existsSync)(external_node_path_.join(root, name, runId)));
    if (flowName === undefined)
        return undefined;
    const run = external_node_path_.join(root, flowName, runId);
    for (const stepName of (0,directory/* objectsIn */.Qv)(run)) {
        const [taskId] = (0,directory/* objectsIn */.Qv)(external_node_path_.join(run, stepName));
        if (taskId !== undefined)
            return { flowName, runId, stepName, taskId, metadata: `spin@${external_node_path_.dirname(root)}` };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/runner/executing-task.js





/** A spun task: one task of a past run, executed again on its own. Mirrors `metaflow.runner.metaflow_runner.ExecutingTask`. */
class ExecutingTask extends executing_process/* ExecutingProcess */.y {
    #attributeFile;
    #settings;
    #attributes;
    /** A `Runner` creates these. @internal */
    constructor(parts, settings) {
        super(parts);
        this.#attributeFile = parts.attributeFile;
        const { cwd, env, python } = settings;
        this.#settings = { cwd, env, python };
    }
    /**
     * The new task's facts; `undefined` while it runs, or if Metaflow refused to spin it. Metaflow reports them once the
     * task has succeeded; those of a failed task are read from the place where Metaflow keeps spun tasks.
     */
    get attributes() {
        this.#attributes ??= (0,run_attributes/* readTaskAttributes */.vR)(this.#attributeFile);
        if (this.status !== 'running')
            this.#attributes ??= findSpunTask((0,command_line/* runIdFileOf */.Qp)(this.#attributeFile), this.#settings);
        return this.#attributes;
    }
    /** The new task's results; `undefined` until the task has ended. */
    get task() {
        if (!this.attributes)
            return undefined;
        const { flowName, runId, stepName, taskId, metadata } = this.attributes;
        const pathspec = [flowName, runId, stepName, taskId].join('/');
        return new task/* Task */.Y(pathspec, (0,open_source/* openContext */.e)({ ...this.#settings, metadata, namespace: null }));
    }
}
//# sourceMappingURL=executing-task.js.map

/***/ }),

/***/ 9495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ ExecutingProcess)
});

// EXTERNAL MODULE: ./build/client/regular-file.js
var regular_file = __webpack_require__(361);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/client/identifiers.js
var identifiers = __webpack_require__(2866);
// EXTERNAL MODULE: ./build/runner/process/find-processes.js
var find_processes = __webpack_require__(3338);
;// CONCATENATED MODULE: ./build/runner/process/awaited-input.js



/** The number of Linux's system call `read`, by Node's name of the architecture. */
const READ = { x64: '0', arm64: '63' };
/**
 * The step of a task that is reading its stdin, as `input()`, `breakpoint()` and programs that ask a question do;
 * `undefined` if there is none, or on systems other than Linux. Metaflow gives tasks a pipe as stdin and never writes to
 * it, so such a task waits forever.
 */
function stepAwaitingInput(flow) {
    if (process.platform !== 'linux')
        return undefined;
    const members = (0,find_processes/* membersOf */.lS)(flow, flow.pid);
    const steps = new Map();
    for (const pid of members) {
        const stdin = stdinOf(pid);
        const step = (0,find_processes/* living */.wt)(pid)?.parent === flow.pid ? stepOf(pid) : undefined;
        if (step !== undefined && stdin.startsWith('pipe:'))
            steps.set(stdin, step);
    }
    // The task may have started a program that has its stdin.
    const reading = members.find((pid) => steps.has(stdinOf(pid)) && isReadingStdin(pid));
    return reading === undefined ? undefined : steps.get(stdinOf(reading));
}
/** The step in a task's command: `python flow.py … step NAME …`. */
function stepOf(pid) {
    const words = (0,find_processes/* readText */.yR)(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    const step = words[words.indexOf('step') + 1];
    return words.includes('step') && (0,identifiers/* isIdentifier */._5)(step) ? step : undefined;
}
function isReadingStdin(pid) {
    return (0,find_processes/* readText */.yR)(`/proc/${pid}/syscall`).startsWith(`${READ[process.arch] ?? '-'} 0x0 `);
}
function stdinOf(pid) {
    try {
        return (0,external_node_fs_.readlinkSync)(`/proc/${pid}/fd/0`);
    }
    catch {
        return '';
    }
}
//# sourceMappingURL=awaited-input.js.map
// EXTERNAL MODULE: ./build/runner/process/end-process-group.js
var end_process_group = __webpack_require__(7902);
// EXTERNAL MODULE: ./build/runner/process/deadline.js
var deadline = __webpack_require__(1653);
// EXTERNAL MODULE: ./build/runner/log/drained.js
var drained = __webpack_require__(1389);
// EXTERNAL MODULE: ./build/runner/log/log-stream.js
var log_stream = __webpack_require__(8845);
;// CONCATENATED MODULE: ./build/runner/process/executing-process.js






/**
 * A command of a flow, executing or ended: its status, output and end. Mirrors
 * `metaflow.runner.metaflow_runner.ExecutingProcess`.
 *
 * Dispose of it with `await using` to end whatever still runs and remove temporary files.
 */
class ExecutingProcess {
    /** The command that was executed, interpreter first. */
    commandLine;
    /** The file that the flow's stdout goes to. */
    stdoutFile;
    /** The file that the flow's stderr goes to. */
    stderrFile;
    #flow;
    #temporaryDirectory;
    #source;
    #killStatus;
    #stepAwaitingInput;
    #killed = new AbortController();
    #ending;
    constructor(parts) {
        this.#flow = parts.flow;
        this.#temporaryDirectory = parts.temporaryDirectory;
        this.#source = parts.source;
        this.#killStatus = parts.killStatus;
        this.commandLine = parts.commandLine;
        this.stdoutFile = parts.stdoutFile;
        this.stderrFile = parts.stderrFile;
    }
    /** The process id of the flow's orchestrator, which is also its process group id. */
    get pid() {
        return this.#flow.pid;
    }
    /** How the run is, or ended; it is updated as soon as the process has ended. */
    get status() {
        const { exit } = this.#flow;
        if (!exit)
            return 'running';
        return exit.code === 0 ? 'successful' : (this.#killStatus ?? 'failed');
    }
    /** The exit code as a shell reports it (128 + number for a signal); `undefined` while the run executes. */
    get returncode() {
        return this.#flow.exit?.code;
    }
    /** The signal that ended the orchestrator, if one did. */
    get signal() {
        return this.#flow.exit?.signal;
    }
    /**
     * The step of a task that was waiting for input when the timeout ended the run. Nothing ever writes to a task's stdin,
     * so `input()` and `breakpoint()` wait forever.
     */
    get stepAwaitingInput() {
        return this.#stepAwaitingInput;
    }
    /** When the flow's process started. */
    get startedAt() {
        return this.#flow.startedAt;
    }
    /** When the flow's process ended; `undefined` while the run executes. */
    get finishedAt() {
        return this.#flow.exit?.at;
    }
    /** Everything the flow has written to stdout so far. */
    get stdout() {
        return (0,regular_file/* readRegularText */.Aj)(this.stdoutFile);
    }
    /** Everything the flow has written to stderr so far. */
    get stderr() {
        return (0,regular_file/* readRegularText */.Aj)(this.stderrFile);
    }
    /**
     * Waits until the run has ended, however it ends, and returns itself. May be called any number of times. Mirrors
     * `ExecutingProcess.wait`.
     * @param options how long to wait, and whether to show a stream meanwhile
     * @throws RangeError if `timeoutMs` is not a positive number
     */
    async wait({ timeoutMs, stream } = {}) {
        const timer = timeoutMs === undefined ? undefined : (0,deadline/* callAfter */.Xj)(timeoutMs, () => void this.kill({ status: 'timeout' }));
        try {
            if (stream) {
                await (0,drained/* copyTo */.rH)(process.stdout, this.streamLogChunks(stream), this.#killed.signal);
            }
            await this.#flow.exited;
            await this.#ending;
        }
        finally {
            timer?.[Symbol.dispose]();
        }
        return this;
    }
    /**
     * Streams a log line by line, from its start or from `position`, until the run has ended and everything has been
     * read. Each line comes with the `position` where the next one starts, in bytes: store it to continue from there
     * later. A position past the end yields only what is written after it. Mirrors `ExecutingProcess.stream_log`.
     * @param stream Metaflow writes all output of tasks to `stdout`
     * @param options where to begin
     * @param options.position in bytes. Default: 0
     * @throws TypeError for any other stream
     * @throws RangeError if `position` is not a non-negative integer
     * @example for await (const { line } of running.streamLog('stdout')) console.log(line);
     */
    streamLog(stream, { position = 0 } = {}) {
        return (0,log_stream/* splitLines */.uz)(this.streamLogChunks(stream, { position }));
    }
    /**
     * Streams a log as bytes, in pieces as they are read: for copying it elsewhere.
     * @param stream as for `streamLog`
     * @param options where to begin
     * @param options.position in bytes. Default: 0
     * @throws TypeError for any other stream
     * @throws RangeError if `position` is not a non-negative integer
     */
    streamLogChunks(stream, { position = 0 } = {}) {
        return (0,log_stream/* followFile */.gQ)(this.#logFile(stream), logWriter(this.#flow), position);
    }
    /**
     * Ends the run: interrupts it so that Metaflow saves what it has, then kills whatever is left of it. Afterwards, no
     * process of the run is alive. Does nothing if the run has already ended. Never throws.
     * @param options why, and how long Metaflow gets to end cleanly
     * @example await running.kill({ graceMs: 10_000 }); console.log(running.status); // cancelled
     */
    async kill({ status = 'cancelled', graceMs = end_process_group/* DEFAULT_GRACE_MS */.uh } = {}) {
        if (!this.#flow.exit) {
            this.#killStatus ??= status;
            if (status === 'timeout')
                this.#stepAwaitingInput = stepAwaitingInput(this.#flow);
        }
        this.#ending ??= (0,end_process_group/* endFlow */.kK)(this.#flow, graceMs);
        this.#killed.abort();
        await this.#ending;
    }
    /** Removes temporary files. Logs in the caller's `logDirectory` stay. Never throws. Mirrors `Runner.cleanup`. */
    cleanup() {
        (0,regular_file/* removeOwn */.LO)(this.#temporaryDirectory);
    }
    /** Ends the run if it still executes, as `kill` does, and removes temporary files. Never throws. */
    async [Symbol.asyncDispose]() {
        const wasEnded = this.#ending !== undefined;
        await this.kill();
        // Whatever has forked since then.
        if (wasEnded)
            await (0,end_process_group/* killSurvivors */.GW)(this.#flow);
        await this.#source[Symbol.asyncDispose]();
        this.cleanup();
    }
    #logFile(stream) {
        switch (stream) {
            case 'stdout':
                return this.stdoutFile;
            case 'stderr':
                return this.stderrFile;
            default:
                throw new TypeError(`A stream must be "stdout" or "stderr", got "${String(stream)}".`);
        }
    }
}
function logWriter(flow) {
    return { hasEnded: () => flow.exit !== undefined, ended: flow.exited };
}
//# sourceMappingURL=executing-process.js.map

/***/ })

};

//# sourceMappingURL=7086.index.js.map