export const id = 9386;
export const ids = [9386];
export const modules = {

/***/ 3461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ keepArtifact),
/* harmony export */   t: () => (/* binding */ fetchArtifact)
/* harmony export */ });
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7874);
/* harmony import */ var _report_duration_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5195);


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

/***/ 9386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportRuns: () => (/* binding */ reportRuns)
});

// EXTERNAL MODULE: ./build/outcome/bounded-text.js
var bounded_text = __webpack_require__(500);
// EXTERNAL MODULE: ./build/outcome/exception-text.js
var exception_text = __webpack_require__(8444);
// EXTERNAL MODULE: ./build/outcome/failure.js
var outcome_failure = __webpack_require__(4761);
// EXTERNAL MODULE: ./build/outcome/place/metaflow-frames.js
var metaflow_frames = __webpack_require__(9653);
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
var before_start = __webpack_require__(3967);
// EXTERNAL MODULE: ./build/outcome/outcome.js
var outcome = __webpack_require__(6383);
// EXTERNAL MODULE: ./build/outcome/redacted/redacted-outcome.js + 3 modules
var redacted_outcome = __webpack_require__(1870);
// EXTERNAL MODULE: ./build/outcome/run-facts.js
var run_facts = __webpack_require__(6368);
// EXTERNAL MODULE: ./build/report/junit.js + 2 modules
var junit = __webpack_require__(2979);
// EXTERNAL MODULE: ./build/report/annotations.js
var report_annotations = __webpack_require__(8622);
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
var outputs = __webpack_require__(4121);
// EXTERNAL MODULE: ./build/report/slowness.js
var slowness = __webpack_require__(3401);
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
var short_summary = __webpack_require__(9147);
// EXTERNAL MODULE: ./build/report/summary/summary.js + 2 modules
var summary = __webpack_require__(1398);
// EXTERNAL MODULE: ./build/ci/report/annotations-of-runs.js
var annotations_of_runs = __webpack_require__(4477);
// EXTERNAL MODULE: ./build/ci/report/failure-message.js
var failure_message = __webpack_require__(1592);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/ci/job-directory.js
var job_directory = __webpack_require__(9488);
// EXTERNAL MODULE: ./build/ci/host-artifacts.js
var host_artifacts = __webpack_require__(3461);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./build/client/regular-file.js
var regular_file = __webpack_require__(361);
// EXTERNAL MODULE: ./build/client/foreign-json.js
var foreign_json = __webpack_require__(3857);
// EXTERNAL MODULE: ./build/redaction/redacted-name.js
var redacted_name = __webpack_require__(4422);
;// CONCATENATED MODULE: ./build/ci/report/redacted-copy.js
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
    (0,regular_file/* requireOwnDirectory */.hb)(original);
    const place = copyName(original);
    // Whatever is created beside it is removed with it.
    const directory = external_node_path_.join(place, 'files');
    const dispose = () => (0,regular_file/* removeOwn */.LO)(place);
    if (!dispose())
        throw new Error(`${place} exists and cannot be removed`);
    await (0,promises_.mkdir)(directory, { recursive: true });
    try {
        const taken = new Taken();
        const json = { redact: redactJson, parts: MAX_PARTS };
        const copies = [];
        const problems = [];
        let withheld = 0;
        const files = await filesIn(original, (error) => problems.push(error));
        for (const file of files) {
            const to = external_node_path_.join(directory, taken.free(redactedPath(file, redactor).replace(NOT_IN_NAMES, '_')));
            try {
                if (await copy(external_node_path_.join(original, file), to, redactor, json))
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
    return (0,redacted_name/* redactedName */.u)(file, redactor)
        .split(external_node_path_.sep)
        .map((name) => (0,redacted_name/* redactedName */.u)(name, redactor))
        .join(external_node_path_.sep);
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
        const { dir, name, ext } = external_node_path_.parse(file);
        let folder = '';
        for (const part of dir.split(external_node_path_.sep).filter((one) => one !== '')) {
            folder = this.#name(folder, part, '', (free) => this.#names.get(free) !== 'file');
            this.#names.set(folder, 'folder');
        }
        const free = this.#name(folder, name, ext, (one) => !this.#names.has(one));
        this.#names.set(free, 'file');
        return free;
    }
    #name(folder, name, ext, isFree) {
        const wanted = external_node_path_.join(folder, `${name}${ext}`);
        if (isFree(wanted))
            return wanted;
        let count = this.#counts.get(wanted) ?? 1;
        let free;
        do
            free = external_node_path_.join(folder, `${name} (${(count += 1)})${ext}`);
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
        const handle = __addDisposableResource(env_1, await (0,promises_.open)(from, OWN_FILE), true);
        await (0,promises_.mkdir)(external_node_path_.dirname(to), { recursive: true });
        if (redactor.withholds(from) && (await handle.stat()).size > 0) {
            await (0,promises_.writeFile)(to, `${WITHHELD}\n`);
            return true;
        }
        if (!(await redactor.isIn(piecesOf(from)))) {
            await (0,promises_.symlink)(from, to);
            return false;
        }
        const text = redactedJson(from, redactor, json);
        if (text === undefined) {
            await (0,external_node_stream_promises_.pipeline)(handle.createReadStream({ autoClose: false }), redactor.stream(), (0,external_node_fs_.createWriteStream)(to));
        }
        else
            await (0,promises_.writeFile)(to, text);
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
        const value = (0,foreign_json/* parseForeignJson */.Y)((0,regular_file/* readRegularText */.Aj)(file, MAX_JSON_BYTES), json.parts, spend);
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
        const handle = __addDisposableResource(env_2, await (0,promises_.open)(file, OWN_FILE), true);
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
const OWN_FILE = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
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
            for await (const entry of await (0,promises_.opendir)(external_node_path_.join(directory, folder))) {
                entries += 1;
                if (entries > MAX_ENTRIES)
                    throw new Error(`there are more than ${MAX_ENTRIES} files`);
                if (entry.isDirectory())
                    folders.push(external_node_path_.join(folder, entry.name));
                else if (entry.isFile())
                    files.push(external_node_path_.join(folder, entry.name));
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
;// CONCATENATED MODULE: ./build/ci/report/keep-artifacts.js
var keep_artifacts_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var keep_artifacts_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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
                const copy = keep_artifacts_addDisposableResource(env_1, await redactedCopy(files, redactor), false);
                for (const text of lacksOf(kind, copy))
                    await host.warn(text);
                const name = `metaflow-${kind}${job ? `-${job.name}-attempt-${job.attempt}` : ''}`;
                return await (0,host_artifacts/* keepArtifact */.m)(host, { kind, name, directory: copy.directory }, cancel);
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                keep_artifacts_disposeResources(env_1);
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
var external_node_os_ = __webpack_require__(8161);
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
var missing_artifacts = __webpack_require__(6205);
// EXTERNAL MODULE: ./build/options/table.js
var table = __webpack_require__(2333);
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

/***/ })

};

//# sourceMappingURL=9386.index.js.map