export const id = 9720;
export const ids = [9720,1592];
export const modules = {

/***/ 13461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ keepArtifact),
/* harmony export */   t: () => (/* binding */ fetchArtifact)
/* harmony export */ });
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77874);
/* harmony import */ var _report_duration_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25195);


/** How long a host may take for an artifact, in milliseconds, whatever its service does. */
const TIMEOUT_MS = 10 * 60_000;
const TOO_LATE = `it took more than ${(0,_report_duration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S)(TIMEOUT_MS)}`;
/** Has a host save an artifact. @throws {Error} from the host, or because it took too long; the signal's reason if aborted */
async function keepArtifact(host, artifact, cancel) {
    const upload = async (signal) => await host.uploadArtifact?.(artifact, signal);
    return await (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .abandonedAfter */ .Z)(TIMEOUT_MS, cancel, TOO_LATE, upload);
}
/** Has a host put an artifact's files into a directory. @returns whether there is such an artifact @throws {Error} as `keepArtifact` does */
async function fetchArtifact(host, name, directory, cancel) {
    const download = async (signal) => await host.downloadArtifact?.(name, directory, signal);
    return (await (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .abandonedAfter */ .Z)(TIMEOUT_MS, cancel, TOO_LATE, download)) ?? false;
}


/***/ }),

/***/ 11592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ plainName),
/* harmony export */   explained: () => (/* binding */ explained),
/* harmony export */   o: () => (/* binding */ failureMessage)
/* harmony export */ });
/* harmony import */ var _options_option_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16288);
/* harmony import */ var _options_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92333);
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14761);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6800);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6695);
/* harmony import */ var _source_place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54633);





/** The text of a run's error annotation: what happened, in which run, and where to look. */
function failureMessage(outcome, plan, logArtifact, host) {
    const { error, pathspec, flowFile, status } = outcome;
    const run = pathspec ?? flowFile;
    const logs = logArtifact ? ` The full log is in the artifact "${logArtifact}".` : '';
    const { naming = plainName } = host;
    // The state of a run on an orchestrator, and whether it continues.
    const onOrchestrator = plan.command.name === 'trigger' && error ? ` ${error.message}` : '';
    if (error && status === 'failed')
        return explained(error, host, plan);
    switch (status) {
        case 'timeout':
            if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .StartInterruptedError */ .nk && error.details.startTimeoutMs !== undefined)
                return `${run}: ${error.message} ${naming(_options_table_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .lw.startTimeoutMs)} sets that time.${logs}`;
            return `${run} ran longer than ${(0,_options_option_js__WEBPACK_IMPORTED_MODULE_2__/* .inSentence */ .BX)(naming(_options_table_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .lw.timeoutMs))} allows and was stopped.${onOrchestrator}${logs}`;
        case 'cancelled':
            return `${run} was cancelled.${onOrchestrator}${logs}`;
        default:
            return `${run} failed with ${(0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .exitText */ .iJ)(outcome)}.${logs}`;
    }
}
/**
 * The problem, in the words of the host's users. An internal error comes with its stack trace.
 * @param plan of the run concerned, if there is one
 */
function explained(error, { explain }, plan) {
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_4__/* .RunnerError */ .Rn)
        return explain?.(error, plan) ?? error.message;
    return `Internal error, please report it: ${(0,_source_place_js__WEBPACK_IMPORTED_MODULE_5__/* .faultText */ .I)(error)}`;
}
/** Options by `planRun`'s names. */
const plainName = ({ input, flag }) => `Option "${input ?? flag ?? ''}"`;
//# sourceMappingURL=failure-message.js.map

/***/ }),

/***/ 34074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ lacksOf),
/* harmony export */   m_: () => (/* binding */ redactedCopy),
/* harmony export */   vC: () => (/* binding */ copyName)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10361);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23857);
/* harmony import */ var _redaction_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54422);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});







const PIECE_BYTES = 128 * 1024;
/** Our own records are smaller. */
const MAX_JSON_BYTES = 32 * 1024 * 1024;
/**
 * Limit for lists, objects and their members in all files of a copy: each costs a few hundred bytes, and a microsecond or two in which
 * signals are not handled. A larger file is treated as text.
 */
const MAX_PARTS = 1_000_000;
/**
 * Makes a redacted copy of a directory, beside it. The directory itself stays unchanged; files without secrets are linked, not copied.
 * @param original its real path
 * @param redactJson redacts the content of a JSON file. Default: redacts all its texts and keys
 * @throws {Error} from the system, or because a flow has replaced the directory with a link, or put too many files into it
 */
async function redactedCopy(original, redactor, redactJson = redactedTexts) {
    (0,_client_index_js__WEBPACK_IMPORTED_MODULE_4__/* .requireOwnDirectory */ .hb)(original);
    const place = copyName(original);
    // Whatever is created beside it is removed with it.
    const directory = node_path__WEBPACK_IMPORTED_MODULE_2__.join(place, 'files');
    const dispose = () => (0,_client_index_js__WEBPACK_IMPORTED_MODULE_4__/* .removeOwn */ .LO)(place);
    if (!dispose())
        throw new Error(`${place} exists and cannot be removed`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(directory, { recursive: true });
    try {
        const taken = new Taken();
        const json = { redact: redactJson, parts: MAX_PARTS };
        const copies = [];
        const problems = [];
        let withheld = 0;
        const files = await filesIn(original, (error) => problems.push(error));
        for (const file of files) {
            const to = node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, taken.free(redactedPath(file, redactor).replace(NOT_IN_NAMES, '_')));
            try {
                if (await copy(node_path__WEBPACK_IMPORTED_MODULE_2__.join(original, file), to, redactor, json))
                    withheld += 1;
                copies.push(to);
            }
            catch (error) {
                if (!concernsOneFile(error))
                    throw error;
                problems.push(error);
            }
        }
        if (copies.length === 0 && problems.length > 0)
            throw problems[0];
        return {
            directory,
            files: copies,
            leftOut: problems.length,
            withheld,
            [Symbol.dispose]: dispose,
        };
    }
    catch (error) {
        dispose();
        throw error;
    }
}
/** For a file whose name is not UTF-8, Node reports a different name, which no file has. */
const OF_ONE_FILE = ['ENOENT', 'EACCES', 'EPERM', 'ELOOP', 'ENXIO', 'ENAMETOOLONG'];
function concernsOneFile(error) {
    return OF_ONE_FILE.includes(error.code);
}
/** Says what a copy lacks, a line for each reason. @param what the files are, in a word */
function lacksOf(what, { leftOut, withheld }) {
    const files = (count) => `${count === 1 ? '1 file' : `${count} files`} of the ${what}`;
    return [
        ...(leftOut > 0 ? [`${files(leftOut)} could not be read and will not be in the artifact.`] : []),
        ...(withheld > 0 ? [`The content of ${files(withheld)} will not be in the artifact. ${WITHHELD}`] : []),
    ];
}
const WITHHELD = 'Not all secrets that the flow declares could be read, so its output may contain some. See the job log, which has what the flow printed.';
/** Where the copy of a directory is, so that a killed process's copy can be removed. */
function copyName(original) {
    return `${original}-redacted`;
}
/**
 * A relative path with redacted names of folders and file. A secret that spans several folders is found in the whole path, and its
 * replacement joins them.
 */
function redactedPath(file, redactor) {
    return (0,_redaction_index_js__WEBPACK_IMPORTED_MODULE_5__/* .redactedName */ .u)(file, redactor)
        .split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)
        .map((name) => (0,_redaction_index_js__WEBPACK_IMPORTED_MODULE_5__/* .redactedName */ .u)(name, redactor))
        .join(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
}
/** Characters that no artifact may have in a file's name: those that Windows rejects. */
const NOT_IN_NAMES = /[":<>|*?\r\n\\]/g;
/** The names that are taken in a copy. */
class Taken {
    #names = new Map();
    /** How often each name was requested: a flow may have ten thousand files whose redacted names are the same. */
    #counts = new Map();
    /** Files whose names differ only in their secrets are numbered, and so are folders that collide with a file. */
    free(file) {
        const { dir, name, ext } = node_path__WEBPACK_IMPORTED_MODULE_2__.parse(file);
        let folder = '';
        for (const part of dir.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).filter((one) => one !== '')) {
            folder = this.#name(folder, part, '', (free) => this.#names.get(free) !== 'file');
            this.#names.set(folder, 'folder');
        }
        const free = this.#name(folder, name, ext, (one) => !this.#names.has(one));
        this.#names.set(free, 'file');
        return free;
    }
    #name(folder, name, ext, isFree) {
        const wanted = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, `${name}${ext}`);
        if (isFree(wanted))
            return wanted;
        let count = this.#counts.get(wanted) ?? 1;
        let free;
        do
            free = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, `${name} (${(count += 1)})${ext}`);
        while (!isFree(free));
        // Try it again: the next file in a folder belongs in the same one.
        this.#counts.set(wanted, count - 1);
        return free;
    }
}
/** @returns whether the file is withheld */
async function copy(from, to, redactor, json) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(from, OWN_FILE), true);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(to), { recursive: true });
        if (redactor.withholds(from) && (await handle.stat()).size > 0) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(to, `${WITHHELD}\n`);
            return true;
        }
        if (!(await redactor.isIn(piecesOf(from)))) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(from, to);
            return false;
        }
        const text = redactedJson(from, redactor, json);
        if (text === undefined) {
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(handle.createReadStream({ autoClose: false }), redactor.stream(), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(to));
        }
        else
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(to, text);
        return false;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** A JSON file, redacted and still JSON; `undefined` for any other file. */
function redactedJson(file, redactor, json) {
    if (!file.endsWith('.json'))
        return undefined;
    try {
        const spend = (parts) => (json.parts -= parts);
        const value = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_6__/* .parseForeignJson */ .Y)((0,_client_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegularText */ .Aj)(file, MAX_JSON_BYTES), json.parts, spend);
        return json.redact(value, redactor);
    }
    catch {
        return undefined;
    }
}
/** A secret made of digits may be part of a number; numbers are left alone. */
function redactedTexts(value, redactor) {
    const text = JSON.stringify(redactor.value(value));
    const more = redactor.text(text);
    return isJson(more) ? more : text;
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
/** Yields a file's bytes in one reused buffer: a stream's buffers would become garbage by the megabyte. */
async function* piecesOf(file) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const handle = __addDisposableResource(env_2, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(file, OWN_FILE), true);
        const buffer = Buffer.allocUnsafe(PIECE_BYTES);
        for (;;) {
            const { bytesRead } = await handle.read(buffer);
            if (bytesRead === 0)
                return;
            yield buffer.subarray(0, bytesRead);
        }
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
/** Follow no link, and do not wait for a pipe. */
const OWN_FILE = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
/** A run has two logs and some cards. */
const MAX_ENTRIES = 10_000;
/**
 * The files' relative paths. @param onProblem receives a message about each folder that cannot be read
 * @throws {Error} if there are too many
 */
async function filesIn(directory, onProblem) {
    const files = [];
    const folders = [''];
    let entries = 0;
    for (const folder of folders) {
        try {
            for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.opendir)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, folder))) {
                entries += 1;
                if (entries > MAX_ENTRIES)
                    throw new Error(`there are more than ${MAX_ENTRIES} files`);
                if (entry.isDirectory())
                    folders.push(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, entry.name));
                else if (entry.isFile())
                    files.push(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, entry.name));
            }
        }
        catch (error) {
            if (folder === '' || !concernsOneFile(error))
                throw error;
            onProblem(error);
        }
    }
    return files.sort();
}
//# sourceMappingURL=redacted-copy.js.map

/***/ }),

/***/ 64460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportRuns: () => (/* binding */ reportRuns)
});

// EXTERNAL MODULE: ./build/outcome/bounded-text.js
var bounded_text = __webpack_require__(70500);
// EXTERNAL MODULE: ./build/outcome/exception-text.js
var exception_text = __webpack_require__(8444);
// EXTERNAL MODULE: ./build/outcome/failure.js
var outcome_failure = __webpack_require__(14761);
// EXTERNAL MODULE: ./build/outcome/place/metaflow-frames.js
var metaflow_frames = __webpack_require__(69653);
;// CONCATENATED MODULE: ./build/display/failure-text.js




/** How many failed tasks are shown in full; the log has the others. */
const MAX_TASKS = 3;
/** How much of a traceback is shown: its beginning, and its end, where the exception is. */
const MAX_TRACEBACK_LENGTH = 20_000;
/**
 * Why a run failed, for a log that is read from its end: each failed task's last lines and its traceback.
 * @param shownTracebacks tracebacks already shown for other runs, which are not repeated; this run's are added
 */
function failureText(outcome, progress, shownTracebacks = new Map()) {
    const failure = (0,outcome_failure/* failureOf */.g5)(outcome);
    if (!failure)
        return undefined;
    const run = outcome.pathspec ?? outcome.label;
    const tasks = (0,outcome_failure/* failedTasks */.Ox)(outcome);
    const more = tasks.length - MAX_TASKS;
    const isExplained = tasks.length > 0 || failure.reason === outcome.status;
    return [
        `✗ ${run}: ${outcome.status}${isExplained ? '' : `. ${failure.message}`}`,
        ...tasks.slice(0, MAX_TASKS).flatMap((task) => ['', ...taskText(task, run, progress, shownTracebacks)]),
        ...(more > 0
            ? ['', `and ${more} more ${more === 1 ? 'task' : 'tasks'} that failed; see the full log.`]
            : []),
    ].join('\n');
}
function taskText(task, run, progress, shownTracebacks) {
    const { stepName, taskId, foreachStack, attempts } = task;
    const place = foreachStack.length === 0 ? '' : ` (${foreachStack.join(', ')})`;
    const times = attempts.length > 1 ? ` after ${attempts.length} attempts` : '';
    const { exception } = attempts.at(-1) ?? {};
    const { text, traceback } = (0,outcome_failure/* attemptFailure */.cx)(attempts.at(-1));
    const below = [text, ...(exception ? [(0,exception_text/* exceptionText */.P5)(exception), exception.stacktrace ?? ''] : [])];
    const belowLines = below.join('\n').replaceAll('*', '').split('\n');
    const lastLines = (progress.lastLines(task) ?? []).filter((line) => !isRepeated(line.trim(), belowLines));
    const shown = traceback?.stacktrace && (0,bounded_text/* withoutMiddle */.Mg)((0,metaflow_frames/* userTraceback */.Ep)(traceback), MAX_TRACEBACK_LENGTH);
    return [
        `Step ${stepName}, task ${taskId}${place}, failed${times}.`,
        ...(lastLines.length > 0 ? ['Its last lines:', ...lastLines.map((line) => `  ${line}`)] : []),
        ...(shown ? tracebackLines(shown, text, `${run}/${stepName}/${taskId}`, shownTracebacks) : [text]),
    ];
}
/** Runs of a grid, and tasks of a foreach, often fail alike. */
function tracebackLines(traceback, message, task, shownTracebacks) {
    const other = shownTracebacks.get(traceback);
    if (other !== undefined)
        return [message, `It has the same traceback as ${other}, above.`];
    shownTracebacks.set(traceback, task);
    return traceback.split('\n');
}
/**
 * Whether the text below the last lines has this one as well: Metaflow logs an exception without asterisks, its own with a headline on a line
 * of its own, and our explanation of a crash ends with the task's last output. A SyntaxError prints more than its message: the line of code,
 * which its traceback contains.
 */
function isRepeated(line, below) {
    return below.some((text) => {
        if (text.trim() === line || (text.includes(': ') && line.endsWith(text)))
            return true;
        const at = text.indexOf(line);
        const end = at + line.length;
        const begins = at === 0 || text.slice(0, Math.max(at, 0)).endsWith(': ');
        return (line !== '' && at >= 0 && begins && (end === text.length || line.endsWith(':') || text[end] === ':'));
    });
}
//# sourceMappingURL=failure-text.js.map
// EXTERNAL MODULE: ./build/execution/plan/before-start.js
var before_start = __webpack_require__(23967);
// EXTERNAL MODULE: ./build/outcome/outcome.js
var outcome = __webpack_require__(6383);
// EXTERNAL MODULE: ./build/outcome/redacted/redacted-outcome.js + 1 modules
var redacted_outcome = __webpack_require__(91779);
// EXTERNAL MODULE: ./build/outcome/run-facts.js
var run_facts = __webpack_require__(6368);
// EXTERNAL MODULE: ./build/report/junit.js + 2 modules
var junit = __webpack_require__(72979);
// EXTERNAL MODULE: ./build/report/annotations.js
var report_annotations = __webpack_require__(46241);
;// CONCATENATED MODULE: ./build/report/base-remarks.js
/**
 * Why runs were not compared with a base run, or why some conditions were not evaluated because it has nothing to compare with. Each reason
 * appears once.
 */
function baseRemarks(outcomes) {
    const remarks = outcomes.flatMap(({ details }) => {
        const { problem, isFault } = details?.base ?? {};
        if (problem === undefined) {
            const skipped = (details?.gates ?? []).filter((gate) => gate.isSkipped && gate.problem !== undefined);
            return skipped.map((gate) => ({
                ...{ level: 'notice', title: '' },
                message: `Not evaluated: ${gate.condition}: ${gate.problem ?? ''}.`,
            }));
        }
        // The gate's error says so already.
        if (details?.gates.some((gate) => gate.tripped && gate.problem === problem))
            return [];
        const level = isFault ? 'warning' : 'notice';
        return [{ level, title: '', message: `Not compared with a base run: ${problem}.` }];
    });
    return [...new Map(remarks.map((remark) => [remark.message, remark])).values()];
}
//# sourceMappingURL=base-remarks.js.map
// EXTERNAL MODULE: ./build/report/outputs.js
var outputs = __webpack_require__(94121);
// EXTERNAL MODULE: ./build/report/slowness.js
var slowness = __webpack_require__(73401);
;// CONCATENATED MODULE: ./build/report/summary/added-parts.js
/** In bytes: GitHub shows nothing of a longer summary. The difference leaves room for a host's own words. */
const MAX_BYTES = 1024 * 1024 - 4096;
/**
 * A summary with the plugins' parts, each entirely or not at all: a truncated part could swallow the Markdown after it. A sentence replaces
 * parts that are too long.
 */
function withAddedParts(summary, added) {
    let left = MAX_BYTES - Buffer.byteLength(summary);
    const parts = [];
    let tooLong = 0;
    for (const part of added) {
        const size = Buffer.byteLength(part) + 1;
        if (size > left)
            tooLong += 1;
        else {
            parts.push(part);
            left -= size;
        }
    }
    const mark = `\nLeft out, because the summary would be too long: ${tooLong} of ${added.length} parts that plugins add.\n`;
    return [summary, ...parts, ...(tooLong > 0 ? [mark] : [])].join('\n');
}
//# sourceMappingURL=added-parts.js.map
// EXTERNAL MODULE: ./build/report/summary/markdown.js
var summary_markdown = __webpack_require__(5711);
;// CONCATENATED MODULE: ./build/report/summary/redacted-markdown.js

/**
 * Characters that turn other text into code, HTML, a link or a table cell, or prevent that, so that the meaning of the text depends on
 * them.
 */
const MARKUP = /`+|~{3,}|[<>|\\[\]()]/g;
/** Someone else's Markdown, redacted. If that would change its markup, it is shown as text. */
function redactedMarkdown(markdown, redact) {
    const redacted = redact(markdown);
    return markupOf(redacted) === markupOf(markdown) ? redacted : (0,summary_markdown/* codeBlock */.DV)(redacted);
}
function markupOf(markdown) {
    return (markdown.match(MARKUP) ?? []).join('\n');
}
//# sourceMappingURL=redacted-markdown.js.map
// EXTERNAL MODULE: ./build/report/summary/short-summary.js
var short_summary = __webpack_require__(59147);
// EXTERNAL MODULE: ./build/report/summary/summary.js + 2 modules
var summary = __webpack_require__(1398);
// EXTERNAL MODULE: ./build/ci/report/annotations-of-runs.js + 1 modules
var annotations_of_runs = __webpack_require__(43827);
// EXTERNAL MODULE: ./build/ci/report/failure-message.js
var failure_message = __webpack_require__(11592);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/ci/job-directory.js
var job_directory = __webpack_require__(49488);
// EXTERNAL MODULE: ./build/ci/host-artifacts.js
var host_artifacts = __webpack_require__(13461);
// EXTERNAL MODULE: ./build/ci/report/redacted-copy.js
var redacted_copy = __webpack_require__(34074);
;// CONCATENATED MODULE: ./build/ci/report/keep-artifacts.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




/** Gives a job's logs and cards to its host, redacted. If something cannot be saved, there is a warning. */
async function keepArtifacts({ directory, redactor, cancel }, host) {
    const { job } = host;
    if (directory === undefined || host.uploadArtifact === undefined || cancel.aborted)
        return {};
    const keep = async (kind, files) => {
        if (!(0,external_node_fs_.existsSync)(files))
            return undefined;
        try {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const copy = __addDisposableResource(env_1, await (0,redacted_copy/* redactedCopy */.m_)(files, redactor), false);
                for (const text of (0,redacted_copy/* lacksOf */.Ge)(kind, copy))
                    await host.warn(text);
                const name = `metaflow-${kind}${job ? `-${job.name}-attempt-${job.attempt}` : ''}`;
                return await (0,host_artifacts/* keepArtifact */.m)(host, { kind, name, directory: copy.directory }, cancel);
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                __disposeResources(env_1);
            }
        }
        catch (error) {
            await host.warn(redactor.text(`The ${kind} could not be uploaded: ${error.message}`));
            return undefined;
        }
    };
    return { logs: await keep('logs', (0,job_directory/* logsIn */.X$)(directory)), cards: await keep('cards', (0,job_directory/* cardsIn */.t9)(directory)) };
}
//# sourceMappingURL=keep-artifacts.js.map
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./build/execution/full-disk.js

/** With less space than this, output from the flow or Metaflow will soon be truncated. */
const FULL_BELOW_BYTES = 256 * 1024;
/** Returns the directories whose disks are full, by bytes or by files. A flow that failed for this reason seldom reports it. */
function onFullDisks(directories) {
    return [...new Set(directories)].filter((directory) => {
        try {
            const { blocks, bavail, bsize, files, ffree } = (0,external_node_fs_.statfsSync)(directory);
            // /proc, for example, never has space.
            if (blocks === 0)
                return false;
            // Some file systems do not count files.
            return bavail * bsize < FULL_BELOW_BYTES || (files > 0 && ffree === 0);
        }
        catch {
            return false;
        }
    });
}
//# sourceMappingURL=full-disk.js.map
// EXTERNAL MODULE: ./build/outcome/missing-artifacts.js
var missing_artifacts = __webpack_require__(86205);
// EXTERNAL MODULE: ./build/options/table.js
var table = __webpack_require__(92333);
;// CONCATENATED MODULE: ./build/ci/report/run-warnings.js




/** Warns about what is missing or could not be read from a run. @param naming names options as the user knows them */
function warnOfMissingFacts({ outcome, plan }, { warn }, naming) {
    if (outcome.detailsError)
        void warn(`${outcome.pathspec ?? outcome.label} could not be read: ${outcome.detailsError.message}`);
    if (outcome.details?.cardProblem !== undefined)
        void warn(`${outcome.details.cardProblem}.`);
    const beyond = (0,missing_artifacts/* leftOutText */.jG)(outcome);
    if (beyond !== undefined)
        void warn(`${beyond}.`);
    const missing = (0,missing_artifacts/* missingArtifacts */.cu)(outcome, plan.outputArtifacts);
    if (missing !== undefined)
        void warn(`${naming(table/* OPTIONS */.lw.outputArtifacts)}: ${missing}.`);
}
/** Warns of a foreach whose tasks may have taken the wrong items. If the seed is fixed, a set has the same order in every process. */
function warnOfUnorderedItems({ outcome, plan }, { warn }) {
    if (/^\d+$/.test(plan.env['PYTHONHASHSEED'] ?? ''))
        return;
    for (const name of outcome.details?.history.unordered ?? [])
        void warn(`${outcome.pathspec ?? outcome.label}: the foreach over ${name} may have taken some items twice and others not at all, because ${name} is a set, which has another order in each task. Use a list, e.g. sorted(…).`);
}
/** Warns of full disks, because a flow that failed for lack of space seldom reports it. @param directory where the job keeps its files */
function warnOfFullDisks({ outcome, plan }, { warn }, directory) {
    if (outcome.status !== 'failed')
        return;
    for (const full of onFullDisks([plan.cwd, directory ?? plan.cwd, (0,external_node_os_.tmpdir)()]))
        void warn(`The disk containing ${full} is full; this may be why ${outcome.pathspec ?? outcome.label} failed.`);
}
//# sourceMappingURL=run-warnings.js.map
;// CONCATENATED MODULE: ./build/ci/report/report-runs.js



















/**
 * Reports a job's runs through its host: fast parts first, because a cancelled job has only seconds left, and last why runs were not
 * successful. Never throws: whatever cannot be reported causes a warning. Resolves to the job's status.
 */
async function reportRuns(job, host, plugins, options) {
    const { problem, cancel, redactor } = job;
    const runs = job.runs.map((run) => ({ ...run, outcome: (0,redacted_outcome/* redactedOutcome */.n)(run.outcome, redactor) }));
    const outcomes = runs.map(({ outcome }) => outcome);
    const otherwise = (0,before_start/* statusWithoutRun */.WZ)(problem, cancel);
    const status = problem === undefined ? ((0,outcome/* decisive */.l9)(outcomes)?.status ?? otherwise) : otherwise;
    const attempt = attempting(host, redactor);
    await host.setOutputs?.((0,outputs/* allOutputs */.ww)(outcomes, { otherwise, problem }));
    await host.writeResults?.(outcomes.map(run_facts/* runFacts */.pI));
    const message = problem === undefined ? undefined : redactor.text((0,failure_message.explained)(problem, host));
    const jobProblem = message === undefined ? undefined : { reason: (0,outputs/* reasonOfStep */.mT)(otherwise, problem), message };
    const { workspace = process.cwd() } = options;
    if (host.writeJunit) {
        const directories = new Map(runs.map(({ outcome, plan }) => [outcome, { workspace, cwd: plan.cwd }]));
        await attempt('The JUnit report', () => host.writeJunit?.((0,junit/* junit */.b)(outcomes, { problem: jobProblem, directories })));
    }
    const keep = options.keep ?? (async () => await keepArtifacts(job, host));
    const kept = (await attempt('The artifacts', async () => await keep(outcomes))) ?? {};
    const parts = (await plugins?.onReport(outcomes)) ?? [];
    const shown = summaryOptions(runs, kept, redactor, options);
    // The Markdown is already redacted, and is not searched again: a replacement could remove what keeps the flow's text inside its frame.
    const summaryText = () => message !== undefined && runs.length === 0
        ? (0,short_summary/* problemSummary */.u8)({ message, done: 'run', title: shown.title })
        : withAddedParts((0,summary/* summary */.z)(outcomes, shown), addedParts(parts, redactor));
    if (host.writeSummary && (runs.length > 0 || message !== undefined))
        await attempt('The job summary', () => host.writeSummary?.(summaryText(), status));
    if (message !== undefined)
        await (host.showProblem ? host.showProblem(message) : host.warn(message));
    const shownTracebacks = new Map();
    for (const run of runs) {
        const why = failureText(run.outcome, lastLinesOf(run, redactor), shownTracebacks);
        const text = why === undefined ? undefined : (0,bounded_text/* withBoundedLines */.vZ)(why, bounded_text/* MAX_LINE_LENGTH */.l6);
        if (run.outcome.status !== 'successful')
            await host.showFailure?.(run, text, kept);
        warnOfMissingFacts(run, host, host.naming ?? failure_message/* plainName */.M);
        warnOfUnorderedItems(run, host);
        warnOfFullDisks(run, host, job.directory);
    }
    if (!host.annotate) {
        for (const { outcome, plan } of runs)
            for (const { message } of (0,report_annotations/* runWarnings */.NH)(outcome, { workspace, cwd: plan.cwd }))
                await host.warn(`${outcome.pathspec ?? outcome.label}: ${message}`);
        for (const { level, message } of baseRemarks(outcomes))
            await (level === 'warning' ? host.warn(message) : host.note(message));
    }
    const annotated = { host, workspace, logArtifact: kept.logs?.name };
    const annotations = annotationsOf(runs, parts, annotated, redactor);
    for (const annotation of annotations)
        await host.annotate?.(annotation);
    if (host.reportToReviewers) {
        const markdown = (maxBytes) => runs.length > 0
            ? (0,short_summary/* shortSummary */.Rn)(outcomes, shown, maxBytes)
            : (0,short_summary/* problemSummary */.u8)({ message: message ?? '', done: 'run' }, maxBytes);
        await host.reportToReviewers({ status, markdown, annotations });
    }
    await host.onReported?.();
    return status;
}
/** Turns a host's failures into warnings. */
function attempting(host, redactor) {
    return async (what, act) => {
        try {
            return await act();
        }
        catch (error) {
            await host.warn(redactor.text(`${what} could not be written: ${error.message}`));
            return undefined;
        }
    };
}
/** What plugins add to the summary, redacted. */
function addedParts(parts, redactor) {
    const redact = (shown) => redactor.text(shown);
    return parts.flatMap((part) => part.summary ?? []).map((markdown) => redactedMarkdown(markdown, redact));
}
function summaryOptions(runs, kept, redactor, { workspace = process.cwd(), sourceUrl, summaryTitle, ranking }) {
    const cwd = runs[0]?.plan.cwd ?? workspace;
    const title = redactor.text(summaryTitle);
    return { workspace, cwd, ...kept, sourceUrl, ranking, title };
}
/** The tasks' last lines, redacted; a secret that spans lines is found across them. */
function lastLinesOf({ progress }, redactor) {
    return {
        lastLines: (task) => {
            const lines = progress.lastLines(task);
            return lines && lines.length > 0 ? redactor.text(lines.join('\n')).split('\n') : lines;
        },
    };
}
/** All annotations, redacted. */
function annotationsOf(runs, parts, job, redactor) {
    const pluginAnnotations = parts.flatMap(({ annotations = [] }) => annotations);
    return [
        ...(0,annotations_of_runs/* annotationsOfRuns */.e)(runs, job),
        ...baseRemarks(runs.map(({ outcome }) => outcome)),
        ...pluginAnnotations,
        ...slownessNotice(runs),
    ].map((annotation) => (0,annotations_of_runs/* redactedAnnotation */.S)(annotation, redactor));
}
/** Once for all of a job's runs. */
function slownessNotice(runs) {
    const found = (0,slowness/* firstAdvice */.d)(runs.map(({ outcome }) => outcome));
    if (!found)
        return [];
    const { outcome, advice } = found;
    const title = `How to make ${outcome.pathspec ?? outcome.label} faster`;
    return [{ level: 'notice', title, message: advice.join('\n') }];
}
//# sourceMappingURL=report-runs.js.map

/***/ }),

/***/ 86205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q$: () => (/* binding */ ALL_ARTIFACTS),
/* harmony export */   cu: () => (/* binding */ missingArtifacts),
/* harmony export */   jG: () => (/* binding */ leftOutText),
/* harmony export */   o9: () => (/* binding */ MAX_ARTIFACT_BYTES)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14761);
/* harmony import */ var _run_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6368);


/** In bytes. Larger values are not read: a report shows only their beginning, and reading takes several times their memory. */
const MAX_ARTIFACT_BYTES = 16 * 1024 * 1024;
/** Limits for all artifacts together: bytes, and parts (texts, numbers and containers). More would take too much memory and time. */
const ALL_ARTIFACTS = { bytes: 256 * 1024 * 1024, parts: 5_000_000 };
/** Which requested artifacts a run lacks, as a sentence; `undefined` if it lacks none, or ended before it could create them all. */
function missingArtifacts(outcome, wanted) {
    const { status, details, pathspec, label } = outcome;
    const isWhole = status === 'successful' || (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(outcome)?.reason === 'gate';
    if (!isWhole || !details)
        return undefined;
    const leftOut = details.artifactsLeftOut ?? [];
    const { artifactProblems: problems = {} } = details;
    const missing = wanted.filter((name) => !Object.hasOwn(details.artifacts, name) && !leftOut.includes(name));
    const shown = (0,_run_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .artifactValues */ .N_)(outcome);
    const long = wanted.filter((name) => Object.hasOwn(details.artifacts, name) && !Object.hasOwn(shown, name));
    const run = pathspec ?? label;
    const limits = `${ALL_ARTIFACTS.bytes / 1024 / 1024} MiB or ${ALL_ARTIFACTS.parts} parts`;
    const sentences = [
        ...(leftOut.length > 0
            ? [`${run}: left out ${leftOut.join(', ')}, because the artifacts together exceed ${limits}`]
            : []),
        ...(missing.length > 0
            ? [
                `${run}: ${missing.map((name) => problems[name] ?? `there is no readable artifact "${name}"`).join('; ')}`,
            ]
            : []),
        ...(long.length > 0
            ? [`${run}: no output or report shows ${long.join(', ')}: larger than ${_run_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_VALUE_LENGTH */ .CU / 1024} KiB`]
            : []),
    ];
    return sentences.length === 0 ? undefined : sentences.join('. ');
}
/** What the report on a run omits because there is more than we read, as a sentence; `undefined` if it omits nothing. */
function leftOutText({ details, pathspec, label }) {
    if (!details?.leftOut)
        return undefined;
    return `The report on ${pathspec ?? label} leaves out ${details.leftOut.join('; and ')}`;
}
//# sourceMappingURL=missing-artifacts.js.map

/***/ }),

/***/ 32429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ MAX_OUTPUT_BYTES),
/* harmony export */   W2: () => (/* binding */ runsText),
/* harmony export */   fW: () => (/* binding */ textThatFits)
/* harmony export */ });
/* harmony import */ var _outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70500);
/* harmony import */ var _outcome_json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60329);


/** An environment variable, with its name, can have 131,072 bytes: a longer output could not be passed to any program. */
const MAX_OUTPUT_BYTES = 100_000;
/** Shorter and shorter forms of a run. */
const FORMS = [
    (run) => run,
    (run) => shortened(run, { message: 1000, value: 500, label: 1000 }),
    (run) => shortened(run, { message: 200, value: 50, label: 200 }),
    brief,
    essential,
];
/**
 * Runs as a JSON array, with an object for each. If that is too long for an output, all of them are shortened alike: first messages and
 * values, and finally everything but the run's identity, status and failure. A shortened object has `shortened`.
 */
function runsText(runs) {
    for (const form of FORMS) {
        const text = textThatFits(runs, form);
        if (text !== undefined)
            return text;
    }
    return asManyAsFit(runs);
}
/**
 * A JSON array for an output; `undefined` if it is too long. Runs of other jobs may together be far too long: stops as soon as the text does
 * not fit.
 */
function textThatFits(items, form) {
    const texts = [];
    let room = MAX_OUTPUT_BYTES - '[]'.length + ','.length;
    for (const item of items) {
        const text = (0,_outcome_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(form(item));
        room -= Buffer.byteLength(text) + ','.length;
        if (room < 0)
            return undefined;
        texts.push(text);
    }
    return `[${texts.join(',')}]`;
}
function shortened(run, { message, value, label }) {
    const { parameters, artifacts, base, matrix, tags, failure, error, failedHooks } = run;
    return {
        ...run,
        label: (0,_outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(run.label, label),
        ...(matrix && { matrix: shortValues(matrix, value) }),
        ...(parameters && { parameters: shortValues(parameters, value) }),
        ...(tags && { tags: tags.filter((tag) => Buffer.byteLength(tag) <= value) }),
        artifacts: shortValues(artifacts, value),
        ...(base && { base: { ...base, artifacts: shortValues(base.artifacts, value) } }),
        failure: failure && { ...failure, message: (0,_outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(failure.message, message) },
        ...(error && { error: { ...error, message: (0,_outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(error.message, message) } }),
        ...(failedHooks && {
            failedHooks: failedHooks.map((hook) => ({ ...hook, message: (0,_outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(hook.message, message) })),
        }),
        shortened: true,
    };
}
function brief(run) {
    const { label, matrix, flowName, runId, pathspec, status, exitCode, durationSeconds, failure } = run;
    return {
        ...{ label: (0,_outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(label, 60), matrix: matrix && shortValues(matrix, 20) },
        ...{ flowName, runId, pathspec, status, exitCode, durationSeconds },
        failure: failure && { ...failure, message: (0,_outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(failure.message, 60) },
        shortened: true,
    };
}
function essential({ label, runId, pathspec, status, failure }) {
    return {
        ...{ label: (0,_outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(label, 40), runId, pathspec, status },
        failure: failure && { reason: failure.reason },
        shortened: true,
    };
}
function shortValues(values, max) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => Buffer.byteLength((0,_outcome_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(value)) <= max));
}
/** Several jobs can have more runs than a single step: unsuccessful ones are shown before others. */
function asManyAsFit(runs) {
    const isGood = ({ status }) => status === 'successful';
    const kept = new Set();
    let room = MAX_OUTPUT_BYTES;
    for (const run of [...runs.filter((one) => !isGood(one)), ...runs.filter(isGood)]) {
        room -= Buffer.byteLength((0,_outcome_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(essential(run))) + 1;
        if (room < 0)
            break;
        kept.add(run);
    }
    return (0,_outcome_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(runs.filter((run) => kept.has(run)).map(essential));
}
//# sourceMappingURL=runs-text.js.map

/***/ }),

/***/ 73401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ firstAdvice)
/* harmony export */ });
/* unused harmony export slowness */
/* harmony import */ var _outcome_step_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50023);
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25195);
/* harmony import */ var _outcome_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6383);



/** Anything below this share of a run's time, or below half a second, is not worth mentioning. */
const MIN_PART = 0.05;
const MIN_SECONDS = 0.5;
/** The first run that has advice: the others may have the same reasons. */
function firstAdvice(outcomes) {
    for (const outcome of outcomes) {
        const advice = slowness(outcome);
        if (advice.length > 0)
            return { outcome, advice };
    }
    return undefined;
}
/**
 * How to make a run like this faster, and by how much: what Metaflow spent on other things than the flow's work. For an unsuccessful run,
 * this does not matter.
 */
function slowness(outcome) {
    if (outcome.status !== 'successful')
        return [];
    const least = Math.max(MIN_SECONDS, ((0,_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .durationSeconds */ .o8)(outcome) ?? 0) * MIN_PART);
    const causes = [pylint(outcome), compiling(outcome), cards(outcome), startingCold(outcome)];
    return [
        ...startedCold(outcome),
        ...causes.flatMap((cause) => (cause && cause.seconds >= least ? [cause.advice] : [])),
    ];
}
/** Why a run that should have started its tasks warm did not do so for all of them. */
function startedCold({ costs }) {
    const { warm = 0, cold = [] } = costs?.warm ?? {};
    if (cold.length === 0)
        return [];
    const [some, rest] = warm === 0 ? ['No task', 'They'] : ['Not every task', 'The others'];
    return [`${some} started warm ("warm-tasks"): ${cold.join('; ')}. ${rest} started as without the option.`];
}
function pylint({ costs }) {
    if (costs?.pylint === undefined)
        return undefined;
    const advice = `pylint added ${text(costs.pylint)} before the run. Set the option "pylint: false" to skip it here.`;
    return { seconds: costs.pylint, advice };
}
function compiling({ costs, details }) {
    if (costs?.compiling === undefined)
        return undefined;
    const executed = (details?.history.tasks ?? []).filter(({ originPathspec }) => originPathspec === undefined);
    const attempts = executed.reduce((sum, task) => sum + task.attempts.length, 0);
    // Warm tasks are forked from one process that has compiled it.
    const forked = Math.max(0, (costs.warm?.warm ?? 0) - 1);
    const processes = attempts - forked + 1;
    const advice = `Each of the run's ${processes} processes spent about ${text(costs.compiling)} compiling Metaflow, because its bytecode is missing ` +
        'and cannot be saved. Run "python -m compileall" over the installed packages when you build the environment, or unset ' +
        'PYTHONDONTWRITEBYTECODE if it is set.';
    return { seconds: costs.compiling * processes, advice };
}
/** The task's process renders cards when the task itself has ended; other processes end soon after that. */
function cards({ details }) {
    const steps = details?.history.graph?.steps ?? [];
    const hasCard = new Set(steps.filter((step) => step.decorators.some(({ name }) => name === 'card')).map(({ name }) => name));
    const tasks = details?.history.tasks ?? [];
    const others = tasks.filter(({ stepName }) => !hasCard.has(stepName)).flatMap(afterwards);
    const usual = (0,_outcome_step_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .J)(others.sort((a, b) => a - b)) ?? 0;
    const times = tasks.filter(({ stepName }) => hasCard.has(stepName)).flatMap(afterwards);
    if (times.length === 0)
        return undefined;
    const seconds = times.reduce((sum, time) => sum + Math.max(0, time - usual), 0);
    const many = times.length === 1 ? '1 task' : `${times.length} tasks`;
    const advice = `Rendering cards took ${text(seconds)} (${many}). Use "@card" on fewer steps to save that.`;
    return { seconds, advice };
}
/** With fewer tasks, or if less than this share of the run's time is saved, warm tasks are not worth mentioning. */
const MIN_TASKS = 20;
const MIN_PART_SAVED = 0.2;
/** The share of a task's start that remains if it is forked. */
const PART_LEFT = 0.15;
/** Steps with these decorators have their own machine or interpreter. */
const ELSEWHERE = new Set(['kubernetes', 'batch', 'conda', 'pypi']);
/** Tasks on this machine whose start takes a large part of a run that does not use warm tasks. */
function startingCold(outcome) {
    const { costs, details } = outcome;
    if (costs?.warm || process.platform !== 'linux')
        return undefined;
    const elsewhere = (details?.history.graph?.steps ?? [])
        .filter(({ decorators }) => decorators.some(({ name }) => ELSEWHERE.has(name)))
        .map(({ name }) => name);
    const tasks = (details?.history.tasks ?? []).filter(({ stepName, originPathspec, metadata }) => originPathspec === undefined && Object.keys(metadata).length === 0 && !elsewhere.includes(stepName));
    if (tasks.length < MIN_TASKS)
        return undefined;
    const between = (from, to) => from && to ? Math.max(0, to.getTime() - from.getTime()) : 0;
    const sum = (times) => times.reduce((total, time) => total + time, 0);
    const starting = sum(tasks.map(({ createdAt, attempts }) => between(createdAt, attempts[0]?.startedAt)));
    const all = sum(tasks.map(({ createdAt, attempts }) => between(createdAt, attempts.at(-1)?.exitedAt ?? attempts.at(-1)?.finishedAt)));
    const saved = all > 0 ? (starting / all) * (1 - PART_LEFT) : 0;
    if (saved < MIN_PART_SAVED)
        return undefined;
    const seconds = ((0,_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .durationSeconds */ .o8)(outcome) ?? 0) * saved;
    const advice = `Starting its ${tasks.length} tasks took ${Math.round((starting / all) * 100)} % of the run's time. ` +
        `"warm-tasks" would save about ${text(seconds)}: see docs/warm-tasks.md.`;
    return { seconds, advice };
}
/** The seconds from the end of each attempt's work to the end of its process, if known. */
function afterwards({ attempts }) {
    return attempts.flatMap(({ finishedAt, exitedAt }) => finishedAt && exitedAt ? [(exitedAt.getTime() - finishedAt.getTime()) / 1000] : []);
}
function text(seconds) {
    return (0,_duration_text_js__WEBPACK_IMPORTED_MODULE_2__/* .durationText */ .S)(seconds * 1000);
}
//# sourceMappingURL=slowness.js.map

/***/ }),

/***/ 59147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rn: () => (/* binding */ shortSummary),
/* harmony export */   sp: () => (/* binding */ jobSummary),
/* harmony export */   u8: () => (/* binding */ problemSummary)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5711);
/* harmony import */ var _run_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60632);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1398);



/** A summary for people who review a change, limited to a number of UTF-8 bytes: whole parts are omitted, and none is cut. */
function shortSummary(outcomes, options, maxBytes) {
    const text = (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z)(outcomes, { ...options, maxBytes, isShort: true });
    return fitting([text, `${(0,_run_table_js__WEBPACK_IMPORTED_MODULE_1__/* .runsHeading */ .Vf)(outcomes)}\n`], maxBytes);
}
/** Why there is nothing to summarize. */
function problemSummary({ message, done, title }, maxBytes = _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SUMMARY_BYTES */ .Q0) {
    const heading = [...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .titleLines */ .wh)(title), `### ❌ Nothing was ${done}`].join('\n\n');
    return fitting([`${heading}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(message)}\n`, `${heading}\n`], maxBytes);
}
/** The same for a job that makes no runs. */
function jobSummary({ summary: text, heading, problem = '', done }, maxBytes) {
    return text === undefined
        ? problemSummary({ message: problem, done }, maxBytes)
        : fitting([text, heading], maxBytes);
}
/** The first text that fits into a number of UTF-8 bytes; otherwise the last, which must fit. */
function fitting(texts, maxBytes) {
    return texts.find((text) => Buffer.byteLength(text) <= maxBytes) ?? texts.at(-1);
}
//# sourceMappingURL=short-summary.js.map

/***/ }),

/***/ 1398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ summary)
});

// EXTERNAL MODULE: ./build/report/summary/markdown.js
var markdown = __webpack_require__(5711);
// EXTERNAL MODULE: ./build/report/slowness.js
var slowness = __webpack_require__(73401);
// EXTERNAL MODULE: ./build/outcome/failure.js
var outcome_failure = __webpack_require__(14761);
// EXTERNAL MODULE: ./build/outcome/outcome.js
var outcome_outcome = __webpack_require__(6383);
// EXTERNAL MODULE: ./build/report/plain-text.js
var plain_text = __webpack_require__(95263);
// EXTERNAL MODULE: ./build/report/summary/run-section.js + 6 modules
var run_section = __webpack_require__(22550);
// EXTERNAL MODULE: ./build/report/summary/run-table.js
var run_table = __webpack_require__(60632);
;// CONCATENATED MODULE: ./build/report/summary/overview.js






/** With more columns of parameters, or of artifacts, the table would be wider than the page. */
const MAX_COLUMNS = 4;
const MAX_LABEL_LENGTH = 200;
/**
 * The overview of several runs: how many were successful, and a table with their differences and results. It takes about this many bytes at
 * most; unsuccessful runs are listed first.
 * @param maxShown a table with more rows is collapsed
 */
function overview(outcomes, maxBytes, maxShown = Infinity) {
    const table = (0,run_table/* runTable */.cS)(columns(outcomes), outcomes, badFirst(outcomes), maxBytes);
    const isLong = outcomes.length > maxShown;
    return `${(0,run_table/* runsHeading */.Vf)(outcomes)}\n\n${isLong ? (0,markdown/* folded */.TM)('All runs', table) : table}`;
}
/** Runs in their order, unsuccessful ones first. */
function badFirst(outcomes) {
    const isGood = ({ status }) => status === 'successful';
    return [...outcomes.filter((outcome) => !isGood(outcome)), ...outcomes.filter(isGood)];
}
function columns(outcomes) {
    const artifacts = (0,run_table/* fieldNames */.pi)(outcomes.map(({ details }) => details?.artifacts ?? {})).slice(0, MAX_COLUMNS);
    const hasFailures = outcomes.some((outcome) => (0,outcome_failure/* failureOf */.g5)(outcome));
    return [
        { name: '', text: ({ status }) => run_section/* SYMBOLS */.A[status] },
        {
            name: 'Run',
            text: ({ pathspec, orchestratorUrl, details }) => (0,markdown/* link */.nf)((0,run_table/* nameCell */.UQ)(pathspec), details?.uiUrl ?? orchestratorUrl),
        },
        ...differences(outcomes),
        { name: 'Duration', text: (outcome) => (0,run_table/* durationCell */.D3)((0,outcome_outcome/* durationSeconds */.o8)(outcome)) },
        ...artifacts.map((name) => ({
            name,
            text: ({ details }) => (0,run_table/* valueCell */.S7)(details?.artifacts ?? {}, name),
        })),
        ...(hasFailures ? [{ name: 'Why', text: why }] : []),
    ];
}
/** What distinguishes runs: a few parameters if they are of the same flow, otherwise their labels. */
function differences(outcomes) {
    const text = (name) => (outcome) => (0,run_table/* valueCell */.S7)(parametersOf(outcome), name);
    const names = (0,run_table/* fieldNames */.pi)(outcomes.map(parametersOf)).filter((name) => new Set(outcomes.map(text(name))).size > 1);
    const isOneFlow = new Set(outcomes.map(({ flowFile }) => flowFile)).size === 1;
    return isOneFlow && names.length <= MAX_COLUMNS
        ? names.map((name) => ({ name, text: text(name) }))
        : [{ name: 'What', text: ({ label }) => (0,markdown/* escapeMarkdown */.FV)((0,plain_text/* shortened */.v)(label, MAX_LABEL_LENGTH)) }];
}
function why(outcome) {
    const failure = (0,outcome_failure/* failureOf */.g5)(outcome);
    return failure ? (0,run_table/* failureCell */.d0)(failure) : '';
}
/** The run's actual parameters if they are known, otherwise the requested ones. */
function parametersOf({ details, parameters }) {
    return details?.parameters ?? parameters;
}
//# sourceMappingURL=overview.js.map
;// CONCATENATED MODULE: ./build/report/summary/optional-parts.js
/**
 * Parts that a summary can do without, in the order in which they are omitted from a summary that is too long. Anything else, such as why a
 * run failed, always stays.
 */
const OPTIONAL_PARTS = [
    'values of artifacts',
    'timelines of successful runs',
    'diagrams of successful runs',
    'steps of successful runs',
    'retried tasks, caught exceptions and exit hooks',
    'timelines',
    'facts of successful runs',
    'diagrams',
    'steps',
    'facts',
    'tracebacks',
];
/** Determines the parts to omit so that the rest fits into a number of UTF-8 bytes. */
function leftOut(parts, maxBytes) {
    const sizes = new Map();
    let total = 0;
    for (const { markdown, kind } of parts) {
        const size = Buffer.byteLength(markdown) + 2;
        sizes.set(kind, (sizes.get(kind) ?? 0) + size);
        total += size;
    }
    const out = new Set();
    for (const kind of OPTIONAL_PARTS) {
        if (total <= maxBytes)
            break;
        const size = sizes.get(kind) ?? 0;
        if (size > 0)
            out.add(kind);
        total -= size;
    }
    return out;
}
//# sourceMappingURL=optional-parts.js.map
;// CONCATENATED MODULE: ./build/report/summary/summary.js







/** How many unsuccessful runs a short summary shows uncollapsed. */
const MAX_RUNS_IN_SHORT = 10;
/** The bytes that join sections, and that end the summary. */
const BYTES_AROUND_SECTION = 100;
const BYTES_AT_END = 4096;
/**
 * The summary of one or more runs, as Markdown for GitHub's job summary. If it is too long, optional parts are omitted in a fixed order,
 * then whole runs, successful ones first.
 */
function summary(outcomes, options) {
    const several = outcomes.length > 1;
    const maxBytes = (options.maxBytes ?? markdown/* MAX_SUMMARY_BYTES */.Q0) - BYTES_AT_END;
    const isShort = options.isShort === true;
    const head = [
        ...(0,markdown/* titleLines */.wh)(options.title),
        ...(several ? [overview(outcomes, maxBytes / 2, isShort ? run_table/* MAX_ROWS_IN_SHORT */.Sl : undefined)] : []),
    ];
    const all = badFirst(outcomes).map((outcome) => (0,run_section/* runSection */.$)(outcome, options));
    const wanted = isShort && several ? withoutDetails(all) : all;
    const sections = wanted.slice(0, isShort ? MAX_RUNS_IN_SHORT : undefined);
    const room = maxBytes - head.reduce((sum, text) => sum + size(text), 0);
    const without = leftOut(sections.flatMap(partsOf), room - sections.length * BYTES_AROUND_SECTION);
    const texts = sections
        .map((section) => sectionText(section, without, { several, isShort }))
        .filter((text) => text !== '');
    const shown = firstOf(texts, room);
    const hidden = wanted.length - sections.length + texts.length - shown.length;
    const advice = ((0,slowness/* firstAdvice */.d)(outcomes)?.advice ?? []).map((line) => `💡 ${(0,markdown/* escapeMarkdown */.FV)(line)}`);
    return [...head, ...shown, ...advice, ...end(hidden, without, options)].join('\n\n') + '\n';
}
/** Only why runs were not successful. */
function withoutDetails(sections) {
    return sections.filter(({ failure }) => failure.length > 0).map((section) => ({ ...section, details: [] }));
}
function partsOf({ title, url, failure, details }) {
    return [{ markdown: title + (url ?? '') }, ...failure, ...details];
}
/** A single run is shown in full; for several, details are collapsed, and a successful run has only details. */
function sectionText({ title, url, failure, details }, without, { several, isShort }) {
    const text = (parts) => parts
        .filter(({ kind }) => kind === undefined || !without.has(kind))
        .map(({ markdown }) => markdown)
        .join('\n\n');
    const heading = `### ${(0,markdown/* link */.nf)(title, url)}`;
    const [why, more] = [text(failure), text(details)];
    if (!several && !isShort)
        return [heading, why, more].filter((part) => part !== '').join('\n\n');
    const isGood = several && failure.length === 0;
    const foldedMore = more === '' ? '' : (0,markdown/* folded */.TM)(isGood ? title : 'Steps and facts', more);
    return isGood ? foldedMore : [heading, why, foldedMore].filter((part) => part !== '').join('\n\n');
}
/** As many of the texts as fit, but at least one. */
function firstOf(texts, room) {
    let left = room;
    const tooMany = texts.findIndex((text) => (left -= size(text)) < 0);
    return tooMany === -1 ? texts : texts.slice(0, Math.max(1, tooMany));
}
function end(hidden, without, { logs, cards }) {
    return [
        ...(hidden > 0 ? [`${hidden} more runs are not shown.`] : []),
        ...(without.size > 0
            ? [`Left out, because the summary would be too long: ${[...without].join(', ')}.`]
            : []),
        ...(logs ? [`Full logs: ${artifact(logs)}`] : []),
        ...(cards ? [`Cards: ${artifact(cards)}`] : []),
    ];
}
function artifact({ name, url }) {
    return (0,markdown/* link */.nf)((0,markdown/* code */.aY)((0,plain_text/* shortened */.v)(name, 300)), url);
}
function size(text) {
    return Buffer.byteLength(text) + 2;
}
//# sourceMappingURL=summary.js.map

/***/ })

};

//# sourceMappingURL=9720.index.js.map