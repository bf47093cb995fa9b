export const id = 4843;
export const ids = [4843];
export const modules = {

/***/ 86164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ flowGraph),
/* harmony export */   t: () => (/* binding */ lastStep)
/* harmony export */ });
/**
 * How many steps, transitions and decorators there may be altogether: a flow has some hundred. A pickle takes a few bytes to use the same
 * long list for a thousand steps.
 */
const MAX_PARTS = 200_000;
/**
 * Parses the artifact `_graph_info`, which every run of Metaflow 2.0 or newer has; older versions lack some of its facts. `undefined` for
 * anything that is not the graph of a flow. Only texts count as names: other values may be far longer as texts than they are in memory.
 */
function flowGraph(info) {
    const { steps, parameters, file, start_step: startStep, end_step: endStep } = fields(info);
    if (steps === undefined)
        return undefined;
    const all = Object.entries(fields(steps)).map(([name, step]) => [name, fields(step)]);
    let parts = all.length;
    for (const [, { next, decorators }] of all)
        parts += list(next).length + list(decorators).length;
    if (parts > MAX_PARTS)
        return undefined;
    const declared = list(parameters).map(fields);
    return {
        steps: inOrder(all.map(([name, step]) => graphStep(name, step, file))),
        startStep: textOf(startStep),
        endStep: textOf(endStep),
        parameters: texts(declared.map(({ name }) => name)),
        configs: texts(declared.filter(({ type }) => type === 'Config').map(({ name }) => name)),
    };
}
/** Metaflow lists the steps of each branch of a switch up to the end, so that the first branch has the steps that all of them lead to. */
function inOrder(steps) {
    const before = new Map(steps.map(({ name }) => [name, []]));
    for (const step of steps)
        for (const name of step.next)
            before.get(name)?.push(step);
    const seen = new Set();
    const ordered = new Set();
    const open = [...steps].reverse();
    for (let step = open.at(-1); step; step = open.at(-1)) {
        if (seen.has(step))
            ordered.add(step);
        if (ordered.has(step))
            open.pop();
        else {
            seen.add(step);
            for (const one of before.get(step.name)?.toReversed() ?? [])
                if (!seen.has(one))
                    open.push(one);
        }
    }
    return [...ordered];
}
/** The name of the step that a flow ends with; Metaflow's default, `end`, if the graph is unknown. */
function lastStep(graph) {
    const lastStep = graph?.steps.find(({ type, next }) => type === 'end' || next.length === 0);
    return graph?.endStep ?? lastStep?.name ?? 'end';
}
function graphStep(name, step, flowFile) {
    const { type, next, doc, line, source_file: source, foreach_artifact: foreach, decorators } = step;
    return {
        name,
        type: textOf(type) ?? '',
        next: texts(list(next)),
        doc: textOf(doc) ?? '',
        file: textOf(source) ?? textOf(flowFile),
        line: typeof line === 'number' ? line : undefined,
        foreachArtifact: textOf(foreach),
        decorators: list(decorators).map((decorator) => {
            const { name: decoratorName, attributes } = fields(decorator);
            return { name: textOf(decoratorName) ?? '', attributes: fields(attributes) };
        }),
    };
}
function fields(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function texts(values) {
    return values.filter((value) => typeof value === 'string');
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}


/***/ }),

/***/ 1456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ stepPlaces)
/* harmony export */ });
/** Finds the steps of a graph that may have several tasks. */
function stepPlaces(graph) {
    const byName = new Map(graph?.steps.map((step) => [step.name, step]));
    const inForeach = new Set();
    const seen = new Set();
    const open = firstSteps(byName).map((name) => ({ name, split: undefined }));
    for (let next = open.pop(); next; next = open.pop()) {
        const step = byName.get(next.name);
        if (!step || seen.has(step.name))
            continue;
        seen.add(step.name);
        const outer = splitAround(step, next.split);
        const isInForeach = outer?.isInForeach === true;
        if (isInForeach)
            inForeach.add(step.name);
        const split = isSplit(step.type) ? { outer, isInForeach: isInForeach || isForeach(step.type) } : outer;
        for (const name of step.next)
            open.push({ name, split });
    }
    const recursive = [...byName.values()].filter(({ name, next }) => next.includes(name));
    return { inForeach, recursive: new Set(recursive.map(({ name }) => name)) };
}
/** A join closes the innermost split; the end closes them all. */
function splitAround({ type, next }, innermost) {
    if (type === 'end' || next.length === 0)
        return undefined;
    return type === 'join' ? innermost?.outer : innermost;
}
/** A switch takes only one of its branches, and needs no join. */
function isSplit(type) {
    return type === 'split-static' || isForeach(type);
}
function isForeach(type) {
    return type === 'split-foreach' || type === 'split-parallel';
}
function firstSteps(steps) {
    const followers = new Set([...steps.values()].flatMap(({ name, next }) => next.filter((to) => to !== name)));
    return [...steps.keys()].filter((name) => !followers.has(name));
}
//# sourceMappingURL=step-places.js.map

/***/ }),

/***/ 26026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ByteBudget)
/* harmony export */ });
/** How many bytes may still be read of something that consists of many files or records. */
class ByteBudget {
    whole;
    #left;
    #hasLeftOut = false;
    /** @param whole the budget that this one is part of */
    constructor(bytes, whole) {
        this.whole = whole;
        this.#left = whole?.forNext(bytes) ?? bytes;
    }
    get isSpent() {
        return this.#left <= 0;
    }
    /** How much the next item may have. @param each the most that any single item may have */
    forNext(each) {
        return Math.max(0, Math.min(each, this.#left));
    }
    /** Whether something was left out because the budget was spent. */
    get hasLeftOut() {
        return this.#hasLeftOut;
    }
    /** Call this if the next item could not be read: it counts as left out if less than `each` was left for it. */
    failed(each) {
        if (this.forNext(each) === each)
            return;
        this.#hasLeftOut = true;
        this.whole?.failed(Infinity);
    }
    /** An arrow function, so that it can be passed on its own. */
    spend = (bytes) => {
        this.#left -= bytes;
        this.whole?.spend(bytes);
    };
}
//# sourceMappingURL=byte-budget.js.map

/***/ }),

/***/ 39332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ PythonFloat)
/* harmony export */ });
/** A Python `float`: JavaScript's numbers do not distinguish 1.0 from 1. */
class PythonFloat {
    value;
    constructor(value) {
        this.value = value;
    }
    /** As Python writes it: `1.0`, `1e-07`, `1e+16`, `inf`, `nan`. */
    toString() {
        const { value } = this;
        if (Number.isNaN(value))
            return 'nan';
        const sign = value < 0 || Object.is(value, -0) ? '-' : '';
        if (!Number.isFinite(value))
            return `${sign}inf`;
        // The fewest digits that identify this number; Python and JavaScript choose the same ones.
        const [mantissa = '', power = ''] = Math.abs(value).toExponential().split('e');
        const [digits, exponent] = [mantissa.replace('.', ''), Number(power)];
        if (exponent >= 16 || exponent < -4) {
            const places = String(Math.abs(exponent)).padStart(2, '0');
            return `${sign}${mantissa}e${exponent < 0 ? '-' : '+'}${places}`;
        }
        if (exponent < 0)
            return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
        const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
        return `${sign}${whole}.${digits.slice(exponent + 1) || '0'}`;
    }
}
//# sourceMappingURL=python-float.js.map

/***/ }),

/***/ 87634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ withoutMark),
/* harmony export */   bG: () => (/* binding */ decodeMarked),
/* harmony export */   qY: () => (/* binding */ decodeStored),
/* harmony export */   ws: () => (/* binding */ EncodedValue)
/* harmony export */ });
/* harmony import */ var _numpy_scalar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45771);
/* harmony import */ var _pickle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96606);
/* harmony import */ var _pickle_machine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66171);
/* harmony import */ var _python_float_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39332);
/* harmony import */ var _python_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32375);





/** The encodings of Metaflow's own serializer, in all versions. */
const PICKLED = /^(?:gzip\+)?pickle-v\d+$/;
/** A value that an extension's serializer encoded; only that serializer knows what its bytes mean. */
class EncodedValue extends _python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM {
    encoding;
    constructor(encoding) {
        super(`value encoded as ${encoding}`);
        this.encoding = encoding;
    }
}
/**
 * Decodes an artifact's value.
 * @param encoding Metaflow's name for the form of the bytes; "" if it has none, as before there was more than one
 * @throws {PickleError}
 */
function decodeStored(bytes, encoding) {
    return isPickled(encoding) ? (0,_pickle_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePickle */ .P)(bytes) : new EncodedValue(encoding);
}
/** The same, but a `float` becomes a `PythonFloat`, unless it is inside another value. @throws {PickleError} */
function decodeMarked(bytes, encoding) {
    if (!isPickled(encoding))
        return new EncodedValue(encoding);
    const machine = new _pickle_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .PickleMachine */ .EV(bytes);
    const raw = machine.run();
    const value = (0,_pickle_js__WEBPACK_IMPORTED_MODULE_1__/* .plainValue */ ._)(machine, raw);
    const isFloat = raw instanceof _python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM ? (0,_numpy_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .isNumpyFloat */ .s)(raw) : machine.endsWithFloat;
    return isFloat && typeof value === 'number' ? new _python_float_js__WEBPACK_IMPORTED_MODULE_4__/* .PythonFloat */ .L(value) : value;
}
function withoutMark(value) {
    return value instanceof _python_float_js__WEBPACK_IMPORTED_MODULE_4__/* .PythonFloat */ .L ? value.value : value;
}
function isPickled(encoding) {
    return encoding === '' || PICKLED.test(encoding);
}
//# sourceMappingURL=stored-value.js.map

/***/ }),

/***/ 57355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ExecutingRun: () => (/* binding */ ExecutingRun)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4627);
/* harmony import */ var _process_executing_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29495);
/* harmony import */ var _log_flow_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30331);
/* harmony import */ var _log_run_events_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76665);
/* harmony import */ var _warm_warm_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36827);





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
//# sourceMappingURL=executing-run.js.map

/***/ }),

/***/ 29495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ ExecutingProcess)
});

// EXTERNAL MODULE: ./build/client/regular-file.js
var regular_file = __webpack_require__(10361);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/client/identifiers.js
var identifiers = __webpack_require__(92866);
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
var end_process_group = __webpack_require__(67902);
// EXTERNAL MODULE: ./build/runner/process/deadline.js
var deadline = __webpack_require__(21653);
// EXTERNAL MODULE: ./build/runner/log/drained.js
var drained = __webpack_require__(31389);
// EXTERNAL MODULE: ./build/runner/log/log-stream.js
var log_stream = __webpack_require__(98845);
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

/***/ 36827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readWarmTasks),
/* harmony export */   p: () => (/* binding */ WARM_FOLDER)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10361);



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

//# sourceMappingURL=4843.index.js.map