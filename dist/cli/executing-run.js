export const id = 7355;
export const ids = [7355];
export const modules = {

/***/ 7355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ExecutingRun: () => (/* binding */ ExecutingRun)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4627);
/* harmony import */ var _process_executing_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9495);
/* harmony import */ var _log_flow_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(331);
/* harmony import */ var _log_run_events_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6665);
/* harmony import */ var _warm_warm_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6827);





/** A run that has an id, whether executing or ended. Mirrors `metaflow.runner.metaflow_runner.ExecutingRun`. */
class ExecutingRun extends _process_executing_process_js__WEBPACK_IMPORTED_MODULE_0__/* .ExecutingProcess */ .y {
    flowName;
    runId;
    /** `<flow name>/<run id>`. */
    pathspec;
    /** Metadata provider and its location, e.g. `local@/work`. */
    metadata;
    /** The run's page on its orchestrator, if it has one. @internal */
    orchestratorUrl;
    /** The run's results, as Metaflow's client returns them. Whatever is not stored yet cannot be read. */
    run;
    #warmDirectory;
    /** A `Runner` creates these. @internal */
    constructor(parts, attributes, context) {
        super(parts);
        this.#warmDirectory = parts.isWarm === true ? parts.temporaryDirectory : undefined;
        this.flowName = attributes.flowName;
        this.runId = attributes.runId;
        this.pathspec = `${this.flowName}/${this.runId}`;
        this.metadata = attributes.metadata;
        this.orchestratorUrl = attributes.orchestratorUrl;
        this.run = new _client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Run */ .K(this.pathspec, context);
    }
    /** How the run's tasks started, until `cleanup`; `undefined` unless `warmTasks` is set. */
    get warmTasks() {
        return this.#warmDirectory === undefined ? undefined : (0,_warm_warm_report_js__WEBPACK_IMPORTED_MODULE_2__/* .readWarmTasks */ .E)(this.#warmDirectory);
    }
    /**
     * Yields what happens to the run and its tasks, from start to end, as soon as the run's log shows it. May be called
     * any number of times, even after the run has ended. Never throws.
     * @example for await (const event of running.events()) if (event.type === 'attempt-failed') console.log(event.stepName, event.taskId);
     */
    async *events() {
        yield { type: 'run-started', at: this.startedAt };
        const tasks = new _log_run_events_js__WEBPACK_IMPORTED_MODULE_3__/* .TaskEvents */ .PX(this.startedAt);
        for await (const { line } of this.streamLog('stdout')) {
            const event = tasks.of((0,_log_flow_line_js__WEBPACK_IMPORTED_MODULE_4__/* .parseFlowLine */ .w)(line));
            if (event)
                yield event;
        }
        await this.wait();
        yield* tasks.atEnd();
        const { finishedAt = new Date(), status, returncode } = this;
        yield { type: 'run-ended', at: finishedAt, status, returncode };
    }
}


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

/***/ }),

/***/ 6827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readWarmTasks),
/* harmony export */   p: () => (/* binding */ WARM_FOLDER)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(361);



/** The folder in a run's temporary directory for our programs, their socket and their notes. */
const WARM_FOLDER = 'warm';
/** The notes of a hundred thousand tasks take half a mebibyte. A flow could write to this file, too. */
const MAX_BYTES = 4 * 1024 * 1024;
const MAX_REASONS = 10;
const MAX_REASON_LENGTH = 300;
/** Reads the notes of a run's processes about how its tasks started, so far. */
function readWarmTasks(temporaryDirectory) {
    if (process.platform !== 'linux')
        return { warm: 0, cold: ['it works only on Linux'] };
    const directory = node_path__WEBPACK_IMPORTED_MODULE_1__.join(temporaryDirectory, WARM_FOLDER);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(directory))
        return { warm: 0, cold: ['its temporary files have been removed'] };
    const lines = linesOf(node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, 'notes'));
    if (lines === undefined)
        return { warm: 0, cold: ['the notes of its processes cannot be read'] };
    const warm = lines.filter((line) => line === 'warm').length;
    const all = new Set(lines.flatMap((line) => (line.startsWith('cold ') ? [line.slice(5)] : [])));
    const cold = [...all].slice(0, MAX_REASONS).map((reason) => reason.slice(0, MAX_REASON_LENGTH));
    if (all.size > MAX_REASONS)
        cold.push(`and ${all.size - MAX_REASONS} more reasons`);
    const unused = warm === 0 && cold.length === 0;
    return { warm, cold: unused ? ["this Metaflow did not load metaflow-runner's extension"] : cold };
}
/** Empty if the file does not exist; `undefined` if it cannot be read. */
function linesOf(file) {
    try {
        return (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularText */ .Aj)(file, MAX_BYTES).split('\n');
    }
    catch (error) {
        return error.code === 'ENOENT' ? [] : undefined;
    }
}
//# sourceMappingURL=warm-report.js.map

/***/ })

};

//# sourceMappingURL=7355.index.js.map