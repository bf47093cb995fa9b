export const id = 5677;
export const ids = [5677,1592];
export const modules = {

/***/ 9980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ inTime),
/* harmony export */   m: () => (/* binding */ keptBy)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4304);
/* harmony import */ var _report_duration_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5195);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1653);
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



/** How long an artifact of a host's may take, in milliseconds, whatever the service behind it does. */
const WITHIN_MS = 10 * 60_000;
/** Has a host keep an artifact. @throws {Error} of the host, or that it took too long; the signal's reason when aborted */
async function keptBy(host, artifact, cancel) {
    return await inTime(cancel, async (signal) => await host.uploadArtifact?.(artifact, signal));
}
/** What a host does with artifacts, as long as it may. A host need not heed the signal. @throws {Error} as `keptBy` does */
async function inTime(cancel, work) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const deadline = __addDisposableResource(env_1, new _runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Deadline */ .B2(cancel, WITHIN_MS), false);
        try {
            return await (0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .unlessAborted */ .W)(work(deadline.signal), deadline.signal);
        }
        catch (error) {
            throw deadline.passed ? new Error(`it took more than ${(0,_report_duration_text_js__WEBPACK_IMPORTED_MODULE_2__/* .durationText */ .S)(WITHIN_MS)}`) : error;
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}


/***/ }),

/***/ 1592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ plainName),
/* harmony export */   explained: () => (/* binding */ explained),
/* harmony export */   o: () => (/* binding */ failureMessage)
/* harmony export */ });
/* harmony import */ var _options_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2333);
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4761);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6800);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6695);
/* harmony import */ var _source_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4633);




/** What a run's error annotation says: what happened, in which run, and where to look. */
function failureMessage(outcome, plan, logArtifact, host) {
    const { error, pathspec, flowFile, status } = outcome;
    const run = pathspec ?? flowFile;
    const logs = logArtifact ? ` The full log is in the artifact "${logArtifact}".` : '';
    const { naming = plainName } = host;
    // What became of a run that others make, and whether it goes on.
    const onOrchestrator = plan.command.name === 'trigger' && error ? ` ${error.message}` : '';
    if (error && status === 'failed')
        return explained(error, host, plan);
    switch (status) {
        case 'timeout':
            if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .StartInterruptedError */ .nk && error.details.startTimeoutMs !== undefined)
                return `${run}: ${error.message} The ${inSentence(naming(_options_table_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .lw.startTimeout))} sets that time.${logs}`;
            return `${run} ran longer than the ${inSentence(naming(_options_table_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .lw.timeout))} allows and was stopped.${onOrchestrator}${logs}`;
        case 'cancelled':
            return `${run} was cancelled.${onOrchestrator}${logs}`;
        default:
            return `${run} failed with ${(0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .exitText */ .iJ)(outcome)}.${logs}`;
    }
}
/**
 * What is wrong, in the words of the host's users. A bug of ours comes with its stack trace.
 * @param plan of the run that it is about, if it is about one
 */
function explained(error, { explain }, plan) {
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .RunnerError */ .Rn)
        return explain?.(error, plan) ?? error.message;
    return `Internal error, please report it: ${(0,_source_place_js__WEBPACK_IMPORTED_MODULE_4__/* .faultText */ .I)(error)}`;
}
/** Options as `planRun` has them. */
const plainName = ({ input, flag }) => `option "${input ?? flag ?? ''}"`;
function inSentence(name) {
    return name.replace(/^[A-Z]/, (letter) => letter.toLowerCase());
}
//# sourceMappingURL=failure-message.js.map

/***/ }),

/***/ 4074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jG: () => (/* binding */ leftOutText),
/* harmony export */   m_: () => (/* binding */ redactedCopy),
/* harmony export */   vC: () => (/* binding */ copyName)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6466);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(361);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3857);
/* harmony import */ var _redaction_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4422);
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
const LARGEST_JSON = 32 * 1024 * 1024;
/**
 * Lists, objects and their members, in all files of a copy: each costs some hundred bytes and a microsecond or two, in which no signal is
 * heard. What has more is text.
 */
const MOST_PARTS = 1_000_000;
/**
 * Makes a copy of a directory, beside it, without secrets in its files. The directory itself stays as it is; files that have no secret
 * are linked to, not copied.
 * @param original its real path
 * @param redactJson takes the secrets out of what a file of JSON holds. Default: out of all texts and keys in it
 * @throws {Error} of the system, or that a flow has put a link in its place, or too many files into it
 */
async function redactedCopy(original, redactor, redactJson = redactedTexts) {
    (0,_client_index_js__WEBPACK_IMPORTED_MODULE_4__/* .requireOwnDirectory */ .hb)(original);
    const place = copyName(original);
    // What is made of it, beside it, goes with it.
    const directory = node_path__WEBPACK_IMPORTED_MODULE_2__.join(place, 'files');
    const dispose = () => (0,_client_index_js__WEBPACK_IMPORTED_MODULE_4__/* .removeOwn */ .LO)(place);
    if (!dispose())
        throw new Error(`${place} exists and cannot be removed`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(directory, { recursive: true });
    try {
        const taken = new Taken();
        const json = { redact: redactJson, parts: MOST_PARTS };
        const copies = [];
        const problems = [];
        const files = await filesIn(original, (error) => problems.push(error));
        for (const file of files) {
            const to = node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, taken.free(redactedPath(file, redactor).replace(NOT_IN_NAMES, '_')));
            try {
                await copy(node_path__WEBPACK_IMPORTED_MODULE_2__.join(original, file), to, redactor, json);
                copies.push(to);
            }
            catch (error) {
                if (!isOfOneFile(error))
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
            [Symbol.dispose]: dispose,
        };
    }
    catch (error) {
        dispose();
        throw error;
    }
}
/** Of a file with a name that is not UTF-8, Node knows another name, which no file has. */
const OF_ONE_FILE = ['ENOENT', 'EACCES', 'EPERM', 'ELOOP', 'ENXIO', 'ENAMETOOLONG'];
function isOfOneFile(error) {
    return OF_ONE_FILE.includes(error.code);
}
/** Tells of files that a copy lacks; `undefined` where it lacks none. @param what they are, in a word */
function leftOutText(what, { leftOut }) {
    if (leftOut === 0)
        return undefined;
    const files = leftOut === 1 ? '1 file' : `${leftOut} files`;
    return `${files} of the ${what} could not be read and will not be in the artifact.`;
}
/** Where the copy of a directory is, so that what a killed process left of one can be removed. */
function copyName(original) {
    return `${original}-redacted`;
}
/**
 * A relative path without secrets in the names of its folders and of its file. One that goes over several folders is found in the path as a
 * whole, and what is replaced joins them.
 */
function redactedPath(file, redactor) {
    return (0,_redaction_index_js__WEBPACK_IMPORTED_MODULE_5__/* .redactedName */ .u)(file, redactor)
        .split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep)
        .map((name) => (0,_redaction_index_js__WEBPACK_IMPORTED_MODULE_5__/* .redactedName */ .u)(name, redactor))
        .join(node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
}
/** What no artifact may have in the name of a file: these are what Windows refuses. */
const NOT_IN_NAMES = /[":<>|*?\r\n\\]/g;
/** What has each name of a copy. */
class Taken {
    #names = new Map();
    /** How often each was asked for: a flow may have ten thousand files whose names become the same. */
    #counts = new Map();
    /** Files whose names differ by their secrets alone are numbered, and so are folders that have the name of a file now. */
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
        // It is tried again: the next file in a folder goes into the same one.
        this.#counts.set(wanted, count - 1);
        return free;
    }
}
async function copy(from, to, redactor, json) {
    await (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(from, OWN_FILE)).close();
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_2__.dirname(to), { recursive: true });
    if (!(await redactor.isIn(piecesOf(from)))) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.symlink)(from, to);
        return;
    }
    const text = redactedJson(from, redactor, json);
    if (text === undefined) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(from, OWN_FILE), true);
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(handle.createReadStream(), redactor.stream(), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(to));
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
    else
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(to, text);
}
/** JSON that is still JSON without its secrets. `undefined` for another file. */
function redactedJson(file, redactor, json) {
    if (!file.endsWith('.json'))
        return undefined;
    try {
        const spend = (parts) => (json.parts -= parts);
        const value = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_6__/* .parseForeignJson */ .Y)((0,_client_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegularText */ .Aj)(file, LARGEST_JSON), json.parts, spend);
        return json.redact(value, redactor);
    }
    catch {
        return undefined;
    }
}
/** A secret of digits may be part of a number; there, it does not count. */
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
/** The bytes of a file, in one buffer that is used again for each piece: a stream's would be garbage by the megabyte. */
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
/** No link is followed, and no pipe waited for. */
const OWN_FILE = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK;
/** A run has two logs and some cards. */
const MOST_ENTRIES = 10_000;
/**
 * Paths relative to the directory. @param onProblem receives a message about a folder that cannot be read
 * @throws {Error} when there are too many
 */
async function filesIn(directory, onProblem) {
    const files = [];
    const folders = [''];
    let entries = 0;
    for (const folder of folders) {
        try {
            for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.opendir)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, folder))) {
                entries += 1;
                if (entries > MOST_ENTRIES)
                    throw new Error(`there are more than ${MOST_ENTRIES} files`);
                if (entry.isDirectory())
                    folders.push(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, entry.name));
                else if (entry.isFile())
                    files.push(node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, entry.name));
            }
        }
        catch (error) {
            if (folder === '' || !isOfOneFile(error))
                throw error;
            onProblem(error);
        }
    }
    return files.sort();
}
//# sourceMappingURL=redacted-copy.js.map

/***/ }),

/***/ 5677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


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




/** How many failed tasks are shown in full; more are in the log. */
const MOST_TASKS = 3;
/** A traceback is shown to this length: its beginning, and its end, where the exception is. */
const LONGEST_TRACEBACK = 20_000;
/**
 * Why a run failed, as text for a log that is read from its end: what each failed task printed last, and its traceback.
 * @param told has the tracebacks that are told already, of other runs, which are not told again; those of this run are added
 */
function failureText(outcome, progress, told = new Map()) {
    const failure = (0,outcome_failure/* failureOf */.g5)(outcome);
    if (!failure)
        return undefined;
    const run = outcome.pathspec ?? outcome.label;
    const tasks = (0,outcome_failure/* failedTasks */.Ox)(outcome);
    const more = tasks.length - MOST_TASKS;
    const isTold = tasks.length > 0 || failure.reason === outcome.status;
    return [
        `✗ ${run}: ${outcome.status}${isTold ? '' : `. ${failure.message}`}`,
        ...tasks.slice(0, MOST_TASKS).flatMap((task) => ['', ...taskText(task, run, progress, told)]),
        ...(more > 0
            ? ['', `and ${more} more ${more === 1 ? 'task' : 'tasks'} that failed; see the full log.`]
            : []),
    ].join('\n');
}
function taskText(task, run, progress, told) {
    const { stepName, taskId, foreachStack, attempts } = task;
    const place = foreachStack.length === 0 ? '' : ` (${foreachStack.join(', ')})`;
    const times = attempts.length > 1 ? ` after ${attempts.length} attempts` : '';
    const { exception } = attempts.at(-1) ?? {};
    const lastLines = (progress.lastLines(task) ?? []).filter((line) => !isSaidBy(exception, line));
    const { text, traceback } = (0,outcome_failure/* attemptWords */.vk)(attempts.at(-1));
    const shown = traceback?.stacktrace && (0,bounded_text/* withoutMiddle */.Mg)((0,metaflow_frames/* userTraceback */.Ep)(traceback), LONGEST_TRACEBACK);
    return [
        `Step ${stepName}, task ${taskId}${place}, failed${times}.`,
        ...(lastLines.length > 0 ? ['Its last lines:', ...lastLines.map((line) => `  ${line}`)] : []),
        ...(shown ? tracebackLines(shown, text, `${run}/${stepName}/${taskId}`, told) : [text]),
    ];
}
/** Runs of a grid, and tasks of a foreach, often fail alike. */
function tracebackLines(traceback, message, task, told) {
    const other = told.get(traceback);
    if (other !== undefined)
        return [message, `Its traceback is that of ${other}, above.`];
    told.set(traceback, task);
    return traceback.split('\n');
}
/**
 * Whether a line of the log is one of the exception's, which Metaflow logs without asterisks. A SyntaxError prints more than its message: the
 * line that it is about, as its traceback has it.
 */
function isSaidBy(exception, line) {
    if (!exception)
        return false;
    const shown = `${(0,exception_text/* exceptionText */.P5)(exception)}\n${exception.stacktrace ?? ''}`;
    const said = shown.replaceAll('*', '').split('\n');
    return said.some((text) => text.trim() === line.trim() || (text.includes(': ') && line.endsWith(text)));
}
//# sourceMappingURL=failure-text.js.map
// EXTERNAL MODULE: ./build/execution/plan/before-start.js
var before_start = __webpack_require__(3967);
// EXTERNAL MODULE: ./build/outcome/outcome.js
var outcome_outcome = __webpack_require__(6383);
// EXTERNAL MODULE: ./build/outcome/redacted/redacted-outcome.js + 1 modules
var redacted_outcome = __webpack_require__(1779);
// EXTERNAL MODULE: ./build/outcome/run-facts.js
var run_facts = __webpack_require__(6368);
// EXTERNAL MODULE: ./build/report/plain-text.js
var plain_text = __webpack_require__(5263);
// EXTERNAL MODULE: ./build/outcome/task-status.js
var task_status = __webpack_require__(7409);
// EXTERNAL MODULE: ./build/report/value-text.js
var value_text = __webpack_require__(3828);
;// CONCATENATED MODULE: ./build/report/xml.js

/** An element of XML 1.0, whose attributes may hold any text; those that are `undefined` are left out. */
function xml_element(name, attributes, content = []) {
    const given = Object.entries(attributes).flatMap(([key, value]) => value === undefined
        ? []
        : [
            ` ${key}="${escapeXml(String(value)).replace(/[\n\t]/g, (character) => `&#${character.charCodeAt(0)};`)}"`,
        ]);
    const begin = `<${name}${given.join('')}`;
    return content.length === 0 ? `${begin}/>` : `${begin}>${content.join('')}</${name}>`;
}
/** Any text as XML 1.0 can hold it: characters that it has no way to write are replaced. */
function escapeXml(text) {
    return (0,plain_text/* plainText */.w)(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
}
//# sourceMappingURL=xml.js.map
;// CONCATENATED MODULE: ./build/report/junit.js









const LONGEST_MESSAGE = 1000;
const junit_LONGEST_TRACEBACK = 20_000;
/**
 * Runs as JUnit's XML, so that any CI shows them as tests: a suite for each run, in it a test for each task and for each
 * condition of `fail-if`. An exception is a failure; a lost or interrupted process is an error; a task that was reused from an
 * origin, or ended because another one had failed, is skipped, and so is a condition that was not evaluated. Names stay the same from run to run: they have no ids.
 */
function junit(outcomes) {
    const suites = outcomes.map((outcome) => ({ outcome, cases: casesOf(outcome, outcomes) }));
    const all = suites.flatMap(({ cases }) => cases);
    const seconds = outcomes.reduce((sum, outcome) => sum + ((0,outcome_outcome/* durationSeconds */.o8)(outcome) ?? 0), 0);
    const { tests, failures, errors } = counts(all);
    const root = xml_element('testsuites', { name: 'Metaflow', tests, failures, errors, time: seconds.toFixed(3) }, suites.map(({ outcome, cases }) => suite(outcome, cases)));
    return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
function suite(outcome, cases) {
    const { pathspec, label } = outcome;
    const attributes = {
        name: pathspec ?? label,
        ...counts(cases),
        time: (0,outcome_outcome/* durationSeconds */.o8)(outcome)?.toFixed(3),
        timestamp: (0,outcome_outcome/* startOf */.GH)(outcome)?.toISOString().slice(0, 19),
    };
    return xml_element('testsuite', attributes, [properties(outcome), ...cases.map(testCase)]);
}
function counts(cases) {
    const count = (kind) => cases.filter(({ problem }) => problem?.kind === kind).length;
    return {
        tests: cases.length,
        failures: count('failure'),
        errors: count('error'),
        skipped: count('skipped'),
    };
}
function properties(outcome) {
    const { details, status, label, originRunId, decospecs } = outcome;
    const parameters = Object.entries(details?.parameters ?? outcome.parameters);
    const all = [
        ['run', label],
        ['status', status],
        ['resumed-from', originRunId],
        ...parameters.map(([name, value]) => [`parameter ${name}`, (0,value_text/* valueText */.Ru)(value)]),
        ...(details?.tags ?? outcome.tags).map((tag) => ['tag', tag]),
        ...decospecs.map((decospec) => ['decospec', decospec]),
    ];
    return xml_element('properties', {}, all.flatMap(([name, value]) => value === undefined ? [] : [xml_element('property', { name, value: (0,plain_text/* shortened */.v)(value, LONGEST_MESSAGE) })]));
}
/** Tools take two tests of one name for one that was repeated: where several runs are of one flow, each is named. */
function casesOf(outcome, all) {
    const cases = testCases(outcome);
    const isAlone = all.every((other) => other === outcome || flowOf(other) !== flowOf(outcome));
    return isAlone ? cases : cases.map((one) => ({ ...one, name: `${one.name} (${outcome.label})` }));
}
function flowOf({ flowName, flowFile }) {
    return flowName ?? flowFile;
}
function testCases(outcome) {
    const classname = flowOf(outcome);
    const tasks = outcome.details?.history.tasks ?? [];
    const names = uniqueNames(tasks);
    const cases = [
        ...tasks.map((task, index) => ({
            classname: `${classname}.${task.stepName}`,
            name: names[index] ?? '',
            seconds: seconds((0,task_status/* taskDuration */.UL)(task)),
            problem: taskProblem(task, outcome),
            output: taskOutput(task),
        })),
        ...(outcome.details?.gates ?? []).map((gate) => gateCase(gate, classname)),
    ];
    const failure = (0,outcome_failure/* failureOf */.g5)(outcome);
    const isTold = cases.some(({ problem }) => problem?.kind === 'failure' || problem?.kind === 'error');
    if (cases.length > 0 && (!failure || isTold))
        return cases;
    const problem = failure && {
        kind: 'error',
        type: failure.reason,
        message: failure.message,
        text: (0,bounded_text/* withoutMiddle */.Mg)(failure.message, junit_LONGEST_TRACEBACK),
    };
    return [{ classname, name: 'run', seconds: (0,outcome_outcome/* durationSeconds */.o8)(outcome), problem }, ...cases];
}
/** `fit`, or `fit[seeds=2]` in a foreach; tasks whose names would look the same in XML are numbered. */
function uniqueNames(tasks) {
    const seen = new Map();
    return tasks.map(({ stepName, foreachStack }) => {
        const name = foreachStack.length === 0 ? stepName : (0,plain_text/* plainText */.w)(`${stepName}[${foreachStack.join(', ')}]`);
        const count = (seen.get(name) ?? 0) + 1;
        seen.set(name, count);
        return count === 1 ? name : `${name} #${count}`;
    });
}
function taskProblem(task, outcome) {
    const last = task.attempts.at(-1);
    switch ((0,task_status/* taskStatus */.al)(task, outcome)) {
        case 'successful':
        case 'caught':
            return undefined;
        case 'reused':
            return { kind: 'skipped', message: `reused from ${task.originPathspec ?? ''}` };
        case 'failed':
            return last?.exception
                ? { kind: 'failure', type: (0,exception_text/* exceptionName */.HT)(last.exception), ...exceptionWords(last.exception) }
                : { kind: 'error', type: 'crash', ...crashWords(last) };
        case 'interrupted':
            return outcome.status === 'failed'
                ? { kind: 'skipped', message: 'stopped by Metaflow, because another task failed' }
                : { kind: 'error', type: outcome.status, message: (0,outcome_failure/* failureOf */.g5)(outcome)?.message ?? 'interrupted' };
        case 'lost':
        case 'running':
            return { kind: 'error', type: 'lost', message: 'There is no record of how it ended.' };
    }
}
/** What does not fail the task: attempts before the last, and what `@catch` kept. */
function taskOutput(task) {
    if (task.originPathspec !== undefined)
        return '';
    const earlier = task.attempts.slice(0, -1).map((attempt) => {
        const words = attempt.exception ? exceptionWords(attempt.exception).text : (0,outcome_failure/* attemptWords */.vk)(attempt).text;
        return `Attempt ${attempt.attempt + 1} failed.\n${words}`;
    });
    const caught = task.caught ? [`Kept by @catch.\n${exceptionWords(task.caught).text}`] : [];
    return [...earlier, ...caught].join('\n\n');
}
function exceptionWords(exception) {
    const message = (0,exception_text/* exceptionText */.P5)(exception);
    const text = exception.stacktrace === undefined ? message : (0,metaflow_frames/* userTraceback */.Ep)(exception);
    return { message, text: (0,bounded_text/* withoutMiddle */.Mg)(text, junit_LONGEST_TRACEBACK) };
}
function crashWords(attempt) {
    const { text: message, traceback } = (0,outcome_failure/* attemptWords */.vk)(attempt);
    return traceback
        ? { message, text: (0,bounded_text/* withoutMiddle */.Mg)((0,metaflow_frames/* userTraceback */.Ep)(traceback), junit_LONGEST_TRACEBACK) }
        : { message };
}
function gateCase(gate, flow) {
    return {
        classname: `${flow}.${gate.isPlugins ? 'plugins' : 'fail-if'}`,
        name: gate.condition,
        seconds: undefined,
        problem: gateProblem(gate),
    };
}
function gateProblem({ condition, value, tripped, problem, isSkipped }) {
    if (isSkipped)
        return { kind: 'skipped', message: 'not evaluated: the run was not successful' };
    const message = problem ?? `${condition}: the value is ${value === null ? 'None' : (0,value_text/* valueText */.Ru)(value)}`;
    return tripped ? { kind: 'failure', type: 'gate', message } : undefined;
}
function testCase({ classname, name, seconds, problem, output = '' }) {
    return xml_element('testcase', { classname, name, time: (seconds ?? 0).toFixed(3) }, [
        ...(problem ? [problemElement(problem)] : []),
        ...(output === '' ? [] : [xml_element('system-out', {}, [escapeXml(output)])]),
    ]);
}
function problemElement({ kind, type, message, text }) {
    const attributes = { type, message: (0,plain_text/* shortened */.v)(message, LONGEST_MESSAGE) };
    return xml_element(kind, attributes, text === undefined ? [] : [escapeXml(text)]);
}
function seconds(milliseconds) {
    return milliseconds === undefined ? undefined : milliseconds / 1000;
}
//# sourceMappingURL=junit.js.map
// EXTERNAL MODULE: ./build/report/outputs.js
var outputs = __webpack_require__(4121);
// EXTERNAL MODULE: ./build/outcome/step-facts.js
var step_facts = __webpack_require__(23);
// EXTERNAL MODULE: ./build/report/duration-text.js
var duration_text = __webpack_require__(5195);
;// CONCATENATED MODULE: ./build/report/slowness.js



/** What is less than this part of a run's time, or than half a second, is not worth a word. */
const LEAST_PART = 0.05;
const LEAST_SECONDS = 0.5;
/** The first of several runs for which there is such advice: all may have the same reasons. */
function firstAdvice(outcomes) {
    for (const outcome of outcomes) {
        const advice = slowness(outcome);
        if (advice.length > 0)
            return { outcome, advice };
    }
    return undefined;
}
/**
 * How to make a run like this faster, and by how much: what Metaflow spent on something else than the flow's work. Of a run that
 * was not successful nobody asks that.
 */
function slowness(outcome) {
    if (outcome.status !== 'successful')
        return [];
    const least = Math.max(LEAST_SECONDS, ((0,outcome_outcome/* durationSeconds */.o8)(outcome) ?? 0) * LEAST_PART);
    const causes = [pylint(outcome), compiling(outcome), cards(outcome), startingCold(outcome)];
    return [
        ...startedCold(outcome),
        ...causes.flatMap((cause) => (cause && cause.seconds >= least ? [cause.advice] : [])),
    ];
}
/** Why a run that should have started its tasks warm did not do so with all. */
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
    const advice = `pylint added ${slowness_text(costs.pylint)} before the run. Set the option "pylint: false" to skip it here.`;
    return { seconds: costs.pylint, advice };
}
function compiling({ costs, details }) {
    if (costs?.compiling === undefined)
        return undefined;
    const executed = (details?.history.tasks ?? []).filter(({ originPathspec }) => originPathspec === undefined);
    const attempts = executed.reduce((sum, task) => sum + task.attempts.length, 0);
    const processes = attempts + 1;
    const advice = `Each of the run's ${processes} processes spent about ${slowness_text(costs.compiling)} compiling Metaflow, because its bytecode is missing ` +
        'and cannot be saved. Run "python -m compileall" over the installed packages when you build the environment, or unset ' +
        'PYTHONDONTWRITEBYTECODE if it is set.';
    return { seconds: costs.compiling * processes, advice };
}
/** Cards are made when the task itself has ended, by its process; other processes end soon then. */
function cards({ details }) {
    const steps = details?.history.graph?.steps ?? [];
    const hasCard = new Set(steps.filter((step) => step.decorators.some(({ name }) => name === 'card')).map(({ name }) => name));
    const tasks = details?.history.tasks ?? [];
    const others = tasks.filter(({ stepName }) => !hasCard.has(stepName)).flatMap(afterwards);
    const usual = (0,step_facts/* median */.J)(others.sort((a, b) => a - b)) ?? 0;
    const times = tasks.filter(({ stepName }) => hasCard.has(stepName)).flatMap(afterwards);
    if (times.length === 0)
        return undefined;
    const seconds = times.reduce((sum, time) => sum + Math.max(0, time - usual), 0);
    const many = times.length === 1 ? '1 task' : `${times.length} tasks`;
    const advice = `Rendering cards took ${slowness_text(seconds)} (${many}). Use "@card" on fewer steps to save that.`;
    return { seconds, advice };
}
/** With fewer tasks, or if less than this part of the run's time is saved, warm tasks are not worth a word. */
const FEWEST_TASKS = 20;
const LEAST_PART_SAVED = 0.2;
/** What is left of the start of a task that is forked. */
const PART_LEFT = 0.15;
/** Steps with these have a machine or an interpreter of their own. */
const ELSEWHERE = new Set(['kubernetes', 'batch', 'conda', 'pypi']);
/** Tasks on this machine, whose start takes a large part of a run that did not ask for warm tasks. */
function startingCold(outcome) {
    const { costs, details } = outcome;
    if (costs?.warm || process.platform !== 'linux')
        return undefined;
    const elsewhere = (details?.history.graph?.steps ?? [])
        .filter(({ decorators }) => decorators.some(({ name }) => ELSEWHERE.has(name)))
        .map(({ name }) => name);
    const tasks = (details?.history.tasks ?? []).filter(({ stepName, originPathspec, metadata }) => originPathspec === undefined && Object.keys(metadata).length === 0 && !elsewhere.includes(stepName));
    if (tasks.length < FEWEST_TASKS)
        return undefined;
    const between = (from, to) => from && to ? Math.max(0, to.getTime() - from.getTime()) : 0;
    const sum = (times) => times.reduce((total, time) => total + time, 0);
    const starting = sum(tasks.map(({ createdAt, attempts }) => between(createdAt, attempts[0]?.startedAt)));
    const all = sum(tasks.map(({ createdAt, attempts }) => between(createdAt, attempts.at(-1)?.exitedAt ?? attempts.at(-1)?.finishedAt)));
    const saved = all > 0 ? (starting / all) * (1 - PART_LEFT) : 0;
    if (saved < LEAST_PART_SAVED)
        return undefined;
    const seconds = ((0,outcome_outcome/* durationSeconds */.o8)(outcome) ?? 0) * saved;
    const advice = `Starting its ${tasks.length} tasks took ${Math.round((starting / all) * 100)} % of the run's time. ` +
        `"warm-tasks" would save about ${slowness_text(seconds)}: see docs/warm-tasks.md.`;
    return { seconds, advice };
}
/** Seconds from the end of each attempt's work to the end of its process, where that is known. */
function afterwards({ attempts }) {
    return attempts.flatMap(({ finishedAt, exitedAt }) => finishedAt && exitedAt ? [(exitedAt.getTime() - finishedAt.getTime()) / 1000] : []);
}
function slowness_text(seconds) {
    return (0,duration_text/* durationText */.S)(seconds * 1000);
}
//# sourceMappingURL=slowness.js.map
;// CONCATENATED MODULE: ./build/report/summary/added-parts.js
/** In bytes: of a longer summary, GitHub shows nothing at all. A host may add some words. */
const MOST_BYTES = 1024 * 1024 - 4096;
/**
 * A summary with what plugins add to it, each part whole or not at all: Markdown that was cut could take in what comes behind it.
 * A sentence stands in place of parts that are too long.
 */
function withAddedParts(summary, added) {
    let left = MOST_BYTES - Buffer.byteLength(summary);
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
    const mark = `\nLeft out, as the summary would be too long: ${tooLong} of ${added.length} parts that plugins add.\n`;
    return [summary, ...parts, ...(tooLong > 0 ? [mark] : [])].join('\n');
}
//# sourceMappingURL=added-parts.js.map
// EXTERNAL MODULE: ./build/report/summary/markdown.js
var summary_markdown = __webpack_require__(5711);
;// CONCATENATED MODULE: ./build/report/summary/redacted-markdown.js

/** What makes other text code, HTML, a link or a cell of a table, or keeps it from that: what stands within it depends on that. */
const MARKUP = /`+|~{3,}|[<>|\\[\]()]/g;
/** Somebody else's Markdown without secrets. If that would change its markup, it is shown as text. */
function redactedMarkdown(markdown, redact) {
    const redacted = redact(markdown);
    return markupOf(redacted) === markupOf(markdown) ? redacted : (0,summary_markdown/* codeBlock */.DV)(redacted);
}
function markupOf(markdown) {
    return (markdown.match(MARKUP) ?? []).join('\n');
}
//# sourceMappingURL=redacted-markdown.js.map
// EXTERNAL MODULE: ./build/report/summary/run-section.js + 5 modules
var run_section = __webpack_require__(2689);
// EXTERNAL MODULE: ./build/report/summary/run-table.js
var run_table = __webpack_require__(632);
;// CONCATENATED MODULE: ./build/report/summary/overview.js






/** More columns than this of parameters, and of artifacts, make a table that is wider than the page. */
const MOST_COLUMNS = 4;
const LONGEST_LABEL = 200;
/**
 * The overview of several runs: how many were successful, and a table with what tells them apart and what came of them. It takes
 * about so many bytes at most; runs that were not successful are listed rather than others.
 */
function overview(outcomes, mostBytes) {
    const table = (0,run_table/* runTable */.cS)(columns(outcomes), outcomes, badFirst(outcomes), mostBytes);
    return `${(0,run_table/* runsHeading */.Vf)(outcomes)}\n\n${table}`;
}
/** Runs in their order, those that were not successful before the others. */
function badFirst(outcomes) {
    const isGood = ({ status }) => status === 'successful';
    return [...outcomes.filter((outcome) => !isGood(outcome)), ...outcomes.filter(isGood)];
}
function columns(outcomes) {
    const artifacts = (0,run_table/* fieldNames */.pi)(outcomes.map(({ details }) => details?.artifacts ?? {})).slice(0, MOST_COLUMNS);
    const hasFailures = outcomes.some((outcome) => (0,outcome_failure/* failureOf */.g5)(outcome));
    return [
        { name: '', text: ({ status }) => run_section/* SYMBOLS */.A[status] },
        {
            name: 'Run',
            text: ({ pathspec, orchestratorUrl, details }) => (0,summary_markdown/* link */.nf)((0,run_table/* nameCell */.UQ)(pathspec), details?.uiUrl ?? orchestratorUrl),
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
/** What tells runs apart: a few parameters, if they are of one flow, else their labels. */
function differences(outcomes) {
    const text = (name) => (outcome) => (0,run_table/* valueCell */.S7)(parametersOf(outcome), name);
    const names = (0,run_table/* fieldNames */.pi)(outcomes.map(parametersOf)).filter((name) => new Set(outcomes.map(text(name))).size > 1);
    const isOneFlow = new Set(outcomes.map(({ flowFile }) => flowFile)).size === 1;
    return isOneFlow && names.length <= MOST_COLUMNS
        ? names.map((name) => ({ name, text: text(name) }))
        : [{ name: 'What', text: ({ label }) => (0,summary_markdown/* escapeMarkdown */.FV)((0,plain_text/* shortened */.v)(label, LONGEST_LABEL)) }];
}
function why(outcome) {
    const failure = (0,outcome_failure/* failureOf */.g5)(outcome);
    return failure ? (0,run_table/* failureCell */.d0)(failure) : '';
}
/** As far as known those that the run had; else those that were asked for. */
function parametersOf({ details, parameters }) {
    return details?.parameters ?? parameters;
}
//# sourceMappingURL=overview.js.map
;// CONCATENATED MODULE: ./build/report/summary/optional-parts.js
/**
 * Parts of a summary that can do without, in the order in which they are left out of a summary that is too long. What is in none of
 * these, as why a run failed, always stays.
 */
const OPTIONAL_PARTS = [
    'values of artifacts',
    'timelines of successful runs',
    'diagrams of successful runs',
    'steps of successful runs',
    'retried tasks and caught exceptions',
    'timelines',
    'facts of successful runs',
    'diagrams',
    'steps',
    'facts',
    'tracebacks',
];
/** The parts to leave out, so that the rest fits into a number of bytes of UTF-8. */
function leftOut(parts, mostBytes) {
    const sizes = new Map();
    let total = 0;
    for (const { markdown, kind } of parts) {
        const size = Buffer.byteLength(markdown) + 2;
        sizes.set(kind, (sizes.get(kind) ?? 0) + size);
        total += size;
    }
    const out = new Set();
    for (const kind of OPTIONAL_PARTS) {
        if (total <= mostBytes)
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






const summary_MOST_BYTES = 900 * 1024;
const LONGEST_TITLE = 255;
/** What joins sections, and what ends the summary. */
const BYTES_AROUND_SECTION = 100;
const BYTES_AT_END = 4096;
/**
 * The summary of one or more runs, as Markdown for GitHub's job summary. Of one that is too long, optional parts are left out in a
 * fixed order, then whole runs, the successful ones first.
 */
function summary(outcomes, options) {
    const several = outcomes.length > 1;
    const most = (options.mostBytes ?? summary_MOST_BYTES) - BYTES_AT_END;
    const head = [...title(options), ...(several ? [overview(outcomes, most / 2)] : [])];
    const sections = badFirst(outcomes).map((outcome) => (0,run_section/* runSection */.$)(outcome, options));
    const room = most - head.reduce((sum, text) => sum + size(text), 0);
    const without = leftOut(sections.flatMap(partsOf), room - sections.length * BYTES_AROUND_SECTION);
    const texts = sections
        .map((section) => sectionText(section, without, several))
        .filter((text) => text !== '');
    const shown = firstOf(texts, room);
    const advice = (firstAdvice(outcomes)?.advice ?? []).map((line) => `💡 ${(0,summary_markdown/* escapeMarkdown */.FV)(line)}`);
    return ([...head, ...shown, ...advice, ...end(texts.length - shown.length, without, options)].join('\n\n') + '\n');
}
function partsOf({ title, url, failure, details }) {
    return [{ markdown: title + (url ?? '') }, ...failure, ...details];
}
/** A single run is shown in full; with several, details are folded, and a successful run has only details. */
function sectionText({ title, url, failure, details }, without, several) {
    const text = (parts) => parts
        .filter(({ kind }) => kind === undefined || !without.has(kind))
        .map(({ markdown }) => markdown)
        .join('\n\n');
    const heading = `### ${(0,summary_markdown/* link */.nf)(title, url)}`;
    const [why, more] = [text(failure), text(details)];
    if (!several)
        return [heading, why, more].filter((part) => part !== '').join('\n\n');
    const isGood = failure.length === 0;
    const foldedMore = more === '' ? '' : (0,summary_markdown/* folded */.TM)(isGood ? title : 'Steps and facts', more);
    return isGood ? foldedMore : [heading, why, foldedMore].filter((part) => part !== '').join('\n\n');
}
/** As many of the texts as there is room for, but at least one. */
function firstOf(texts, room) {
    let left = room;
    const tooMany = texts.findIndex((text) => (left -= size(text)) < 0);
    return tooMany === -1 ? texts : texts.slice(0, Math.max(1, tooMany));
}
function end(hidden, without, { logs, cards }) {
    return [
        ...(hidden > 0 ? [`${hidden} more runs are not shown.`] : []),
        ...(without.size > 0 ? [`Left out, as the summary would be too long: ${[...without].join(', ')}.`] : []),
        ...(logs ? [`Full logs: ${artifact(logs)}`] : []),
        ...(cards ? [`Cards: ${artifact(cards)}`] : []),
    ];
}
function title({ title: text = '' }) {
    return text === '' ? [] : [`## ${(0,summary_markdown/* escapeMarkdown */.FV)((0,plain_text/* shortened */.v)(text, LONGEST_TITLE))}`];
}
function artifact({ name, url }) {
    return (0,summary_markdown/* link */.nf)((0,summary_markdown/* code */.aY)((0,plain_text/* shortened */.v)(name, 300)), url);
}
function size(text) {
    return Buffer.byteLength(text) + 2;
}
//# sourceMappingURL=summary.js.map
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/runner/errors.js
var errors = __webpack_require__(6800);
// EXTERNAL MODULE: ./build/outcome/cause-text.js
var cause_text = __webpack_require__(7606);
// EXTERNAL MODULE: ./build/outcome/place/code-place.js
var code_place = __webpack_require__(7360);
// EXTERNAL MODULE: ./build/outcome/place/flow-file-place.js
var flow_file_place = __webpack_require__(4860);
;// CONCATENATED MODULE: ./build/report/annotations.js








/**
 * The annotations of a run on lines of code: exceptions that failed tasks, retries that helped, exceptions that `@catch` kept,
 * and what kept the flow from starting. Tasks of a step that say the same say it once.
 * @param workspace the directory that annotated files are in; an absolute path
 * @param cwd the directory that the flow ran in
 */
function annotationsOf(outcome, workspace, cwd) {
    if (outcome.error instanceof errors/* FlowFileError */.pJ)
        return [flowFileAnnotation(outcome.error, workspace, cwd)];
    const alike = new Map();
    for (const remark of remarksOf(outcome)) {
        const key = [remark.level, remark.task.stepName, remark.text].join('\0');
        alike.set(key, [...(alike.get(key) ?? []), remark]);
    }
    return [
        ...[...alike.values()].map((remarks) => annotation(remarks, outcome, workspace, cwd)),
        ...gateAnnotations(outcome),
    ];
}
function remarksOf(outcome) {
    const tasks = outcome.details?.history.tasks ?? [];
    return [
        ...(0,outcome_failure/* failedTasks */.Ox)(outcome).map((task) => failureRemark(task)),
        ...tasks.filter((task) => task.attempts.at(-1)?.ok === true).flatMap(retryRemark),
        ...tasks.flatMap(catchRemark),
    ];
}
function failureRemark(task) {
    return { level: 'error', task, ...(0,outcome_failure/* attemptWords */.vk)(task.attempts.at(-1)) };
}
/** A clone was retried in another run, which said so. */
function retryRemark(task) {
    const failed = task.attempts.filter(({ ok, interrupted }) => ok !== true && !interrupted);
    const last = failed.at(-1);
    if (!last || task.originPathspec !== undefined || task.caught)
        return [];
    const { text, traceback } = (0,outcome_failure/* attemptWords */.vk)(last);
    const told = `Succeeded at attempt ${task.attempts.length}. Before that: ${text}`;
    return [{ level: 'warning', task, text: told, traceback }];
}
function catchRemark(task) {
    const { caught } = task;
    if (!caught || task.originPathspec !== undefined)
        return [];
    const text = `Kept by @catch: ${(0,exception_text/* exceptionText */.P5)(caught)}`;
    const before = (0,outcome_failure/* attemptBeforeCatch */.UZ)(task);
    if (!before)
        return [{ level: 'notice', task, text, traceback: caught }];
    const { text: words, traceback } = (0,outcome_failure/* attemptWords */.vk)(before);
    return [{ level: 'notice', task, text: `${text} Before that: ${words}`, traceback }];
}
function annotation(remarks, outcome, workspace, cwd) {
    const [{ level, task, text, traceback }] = remarks;
    const place = (0,code_place/* codePlace */.V)(traceback, task.stepName, outcome, { workspace, cwd });
    const causes = (0,cause_text/* causeTexts */._)(traceback, outcome, { workspace, cwd });
    const flow = outcome.flowName ?? external_node_path_.basename(outcome.flowFile);
    return {
        level,
        title: `${flow}: step ${task.stepName}, ${tasksText(remarks)}`,
        message: [text, ...causes.map(({ text: cause }) => cause)].join('\n'),
        file: place?.file,
        line: place?.line,
    };
}
/** `task 3 outer=1, inner=0`, or `3 tasks (4, 5, 6)`. */
function tasksText(remarks) {
    const named = (between) => remarks.map(({ task: { taskId, foreachStack } }) => [taskId, ...(foreachStack.length > 0 ? [foreachStack.join(between)] : [])].join(' ').slice(0, 60));
    if (remarks.length === 1)
        return `task ${named(', ')[0] ?? ''}`;
    const names = named(' ');
    const shown = names.slice(0, 5).join(', ');
    return `${names.length} tasks (${shown}${names.length > 5 ? ', …' : ''})`;
}
function flowFileAnnotation(error, workspace, cwd) {
    const place = (0,flow_file_place/* flowFilePlace */.E)(error, { workspace, cwd });
    const title = `${external_node_path_.basename(error.details.flowFile)} cannot be run`;
    return { level: 'error', title, message: error.message, file: place?.file, line: place?.line };
}
function gateAnnotations(outcome) {
    const tripped = outcome.details?.gates.filter((gate) => gate.tripped) ?? [];
    return tripped.map(({ condition, value, problem, isPlugins }) => ({
        level: 'error',
        title: `${outcome.pathspec ?? outcome.flowFile}: ${isPlugins ? 'plugin' : 'fail-if'}`,
        message: problem ? `${condition}: ${problem}` : `${condition}: the value is ${(0,value_text/* judgedText */.XU)(value)}`,
    }));
}
/** Whether an unsuccessful run has been explained by an annotation of an error. */
function isExplained(outcome, annotations) {
    return (0,outcome_failure/* failureOf */.g5)(outcome) === undefined || annotations.some(({ level }) => level === 'error');
}
//# sourceMappingURL=annotations.js.map
// EXTERNAL MODULE: ./build/ci/report/failure-message.js
var failure_message = __webpack_require__(1592);
// EXTERNAL MODULE: ./build/execution/plan/run-plan.js
var run_plan = __webpack_require__(2934);
;// CONCATENATED MODULE: ./build/ci/report/annotations-of-runs.js





/** The annotations of all runs, the most important first: hosts show the first of many. */
function annotationsOfRuns(runs, job) {
    const told = runs.map(unknownName);
    const hasFailed = runs.some(({ outcome: { status } }) => status === 'failed' || status === 'timeout');
    const news = runs.filter((run, index) => (told[index] === undefined || told.indexOf(told[index]) === index) && !(hasFailed && wasOnlyEnded(run)));
    const found = news.flatMap((run) => annotationsOfRun(run, job).map((annotation, place) => ({
        annotation,
        // The first of each run before others of one.
        rank: [(0,outcome_failure/* failedTasks */.Ox)(run.outcome).length > 0 ? 0 : run.outcome.status === 'cancelled' ? 2 : 1, place],
    })));
    found.sort((a, b) => (a.rank[0] ?? 0) - (b.rank[0] ?? 0) || (a.rank[1] ?? 0) - (b.rank[1] ?? 0));
    return found.map(({ annotation }) => annotation);
}
/** Whether nothing went wrong in a run but that it was cancelled: beside one that failed, the log is enough to say so. */
function wasOnlyEnded({ outcome, plan }) {
    const goesOn = plan.command.name === 'trigger' && outcome.error !== undefined;
    return outcome.status === 'cancelled' && (0,outcome_failure/* failedTasks */.Ox)(outcome).length === 0 && !goesOn;
}
/** The name of a parameter that a run's flow does not have: each run of a grid says so, of its own value. */
function unknownName({ outcome: { error }, plan }) {
    if (!(error instanceof errors/* ParameterError */.un) || error.details.isUnknown !== true)
        return undefined;
    return [plan.flowFile, error.details.parameter, (0,run_plan/* giverOf */.t9)(error, plan)].join('\0');
}
/** Remarks on lines of code; a run that is not explained by one gets an error without a place. */
function annotationsOfRun({ outcome, plan }, { host, workspace, logArtifact }) {
    const annotations = annotationsOf(outcome, workspace, plan.cwd);
    const all = annotations.map((annotation) => ({
        ...annotation,
        message: outcome.error ? (0,failure_message.explained)(outcome.error, host, plan) : annotation.message,
    }));
    if (isExplained(outcome, annotations))
        return all;
    return [{ level: 'error', title: '', message: (0,failure_message/* failureMessage */.o)(outcome, plan, logArtifact, host) }, ...all];
}
//# sourceMappingURL=annotations-of-runs.js.map
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/ci/job-directory.js
var job_directory = __webpack_require__(9488);
// EXTERNAL MODULE: ./build/ci/kept-artifact.js
var kept_artifact = __webpack_require__(9980);
// EXTERNAL MODULE: ./build/ci/report/redacted-copy.js
var redacted_copy = __webpack_require__(4074);
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




/** Gives the logs and cards of a job to its host, without secrets. What is not kept costs a warning. */
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
                const text = (0,redacted_copy/* leftOutText */.jG)(kind, copy);
                if (text !== undefined)
                    await host.warn(text);
                const name = `metaflow-${kind}${job ? `-${job.name}-attempt-${job.attempt}` : ''}`;
                return await (0,kept_artifact/* keptBy */.m)(host, { kind, name, directory: copy.directory }, cancel);
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
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/execution/full-disk.js

/** With less room than this, output of the flow or Metaflow will soon be cut off. */
const FULL_BELOW_BYTES = 256 * 1024;
/** Those of some directories whose disks are full, in bytes or in files: a flow that failed for that seldom says so. */
function onFullDisks(directories) {
    return [...new Set(directories)].filter((directory) => {
        try {
            const { blocks, bavail, bsize, files, ffree } = (0,external_node_fs_.statfsSync)(directory);
            // Such as /proc has no room by nature.
            if (blocks === 0)
                return false;
            // Some file systems count no files.
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
;// CONCATENATED MODULE: ./build/ci/report/tell-runs.js




/** Warns of what could not be read of a run, or is not there. @param naming names options as the user knows them */
function tellMissing({ outcome, plan }, { warn }, naming) {
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
/** A flow that failed for want of room seldom says so. @param directory where the job keeps its files */
function tellFullDisks({ outcome, plan }, { warn }, directory) {
    if (outcome.status !== 'failed')
        return;
    for (const full of onFullDisks([plan.cwd, directory ?? plan.cwd, (0,external_node_os_.tmpdir)()]))
        void warn(`The disk containing ${full} is full; this may be why ${outcome.pathspec ?? outcome.label} failed.`);
}
//# sourceMappingURL=tell-runs.js.map
;// CONCATENATED MODULE: ./build/ci/report/report-runs.js
















/** How many bytes of a failed task's line are shown again; the log has all of it. */
const LONGEST_LINE = 4000;
/**
 * Reports on the runs of a job, by way of its host: first what cannot fail slowly, as a cancelled job has seconds left, and last why runs
 * were not successful. Never throws: what cannot be reported causes a warning. Resolves to the status of the job.
 */
async function reportRuns(job, host, plugins, options) {
    const { problem, cancel, redactor } = job;
    const runs = job.runs.map((run) => ({ ...run, outcome: (0,redacted_outcome/* redactedOutcome */.n)(run.outcome, redactor) }));
    const outcomes = runs.map(({ outcome }) => outcome);
    const otherwise = (0,before_start/* statusWithoutRun */.W)(problem, cancel);
    const status = problem === undefined ? ((0,outcome_outcome/* decisive */.l9)(outcomes)?.status ?? otherwise) : otherwise;
    const attempt = attempting(host, redactor);
    await host.setOutputs?.((0,outputs/* allOutputs */.w)(outcomes, undefined, otherwise));
    await host.writeResults?.(outcomes.map(run_facts/* runFacts */.pI));
    if (host.writeJunit)
        await attempt('The JUnit report', () => host.writeJunit?.(junit(outcomes)));
    const keep = options.keep ?? (async () => await keepArtifacts(job, host));
    const kept = (await attempt('The artifacts', async () => await keep(outcomes))) ?? {};
    const parts = await plugins.onReport(outcomes);
    if (host.writeSummary && runs.length > 0)
        await attempt('The job summary', () => host.writeSummary?.(summaryOf(runs, kept, parts, redactor, options), status));
    if (problem !== undefined) {
        const message = redactor.text((0,failure_message.explained)(problem, host));
        await (host.tellProblem ? host.tellProblem(message) : host.warn(message));
    }
    const told = new Map();
    for (const run of runs) {
        const why = failureText(run.outcome, lastLinesOf(run, redactor), told);
        const text = why === undefined ? undefined : (0,bounded_text/* withBoundedLines */.vZ)(why, LONGEST_LINE);
        if (run.outcome.status !== 'successful')
            await host.tellFailure?.(run, text, kept);
        tellMissing(run, host, host.naming ?? failure_message/* plainName */.M);
        tellFullDisks(run, host, job.directory);
    }
    const { workspace = process.cwd() } = options;
    if (host.annotate)
        await annotate(runs, parts, { host, workspace, logArtifact: kept.logs?.name }, redactor);
    await host.onReported?.();
    return status;
}
/** What a host cannot do costs a warning. */
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
function summaryOf(runs, kept, parts, redactor, { workspace = process.cwd(), sourceUrl, summaryTitle }) {
    const outcomes = runs.map(({ outcome }) => outcome);
    const cwd = runs[0]?.plan.cwd ?? workspace;
    // No secret is in it, and none is looked for: what is replaced in Markdown could be what keeps a text of the flow's within its frame.
    const title = summaryTitle && redactor.text(summaryTitle);
    const text = summary(outcomes, { workspace, cwd, ...kept, sourceUrl, title });
    const redact = (shown) => redactor.text(shown);
    const added = parts.flatMap((part) => part.summary ?? []);
    return withAddedParts(text, added.map((markdown) => redactedMarkdown(markdown, redact)));
}
/** What tasks printed last, without secrets; those that go over the ends of lines are found in all of them. */
function lastLinesOf({ progress }, redactor) {
    return {
        lastLines: (task) => {
            const lines = progress.lastLines(task);
            return lines && lines.length > 0 ? redactor.text(lines.join('\n')).split('\n') : lines;
        },
    };
}
async function annotate(runs, parts, job, redactor) {
    const { host } = job;
    const ofRuns = annotationsOfRuns(runs, job);
    const ofPlugins = parts.flatMap(({ annotations = [] }) => annotations);
    for (const annotation of [...ofRuns, ...ofPlugins, ...slownessNotice(runs)])
        await host.annotate?.({
            ...annotation,
            title: redactor.text(annotation.title),
            ...(annotation.file !== undefined && { file: redactor.text(annotation.file) }),
            message: redactor.text(annotation.message),
        });
}
/** Once for all runs of a job. */
function slownessNotice(runs) {
    const found = firstAdvice(runs.map(({ outcome }) => outcome));
    if (!found)
        return [];
    const { outcome, advice } = found;
    const title = `How to make ${outcome.pathspec ?? outcome.label} faster`;
    return [{ level: 'notice', title, message: advice.join('\n') }];
}
//# sourceMappingURL=report-runs.js.map

/***/ }),

/***/ 6205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q$: () => (/* binding */ ALL_ARTIFACTS),
/* harmony export */   cu: () => (/* binding */ missingArtifacts),
/* harmony export */   jG: () => (/* binding */ leftOutText),
/* harmony export */   oQ: () => (/* binding */ LARGEST_ARTIFACT)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4761);
/* harmony import */ var _run_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6368);


/** In bytes. A larger value is not read: a report shows no more than its beginning, and reading it takes several times the memory. */
const LARGEST_ARTIFACT = 16 * 1024 * 1024;
/** Of all artifacts together that are read: bytes, and texts, numbers and containers. More take memory and time. */
const ALL_ARTIFACTS = { bytes: 256 * 1024 * 1024, parts: 5_000_000 };
/** What a run lacks of the artifacts that were asked for, in a sentence; `undefined` when it lacks none, or ended before it had made all. */
function missingArtifacts(outcome, wanted) {
    const { status, details, pathspec, label } = outcome;
    const isWhole = status === 'successful' || (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(outcome)?.reason === 'gate';
    if (!isWhole || !details)
        return undefined;
    const leftOut = details.artifactsLeftOut ?? [];
    const missing = wanted.filter((name) => !Object.hasOwn(details.artifacts, name) && !leftOut.includes(name));
    const shown = (0,_run_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .artifactValues */ .N_)(outcome);
    const long = wanted.filter((name) => Object.hasOwn(details.artifacts, name) && !Object.hasOwn(shown, name));
    const run = pathspec ?? label;
    const most = LARGEST_ARTIFACT / 1024 / 1024;
    const limits = `${ALL_ARTIFACTS.bytes / 1024 / 1024} MiB or ${ALL_ARTIFACTS.parts} parts`;
    const sentences = [
        ...(leftOut.length > 0
            ? [`${run}: ${leftOut.join(', ')} was left out, because the artifacts together exceed ${limits}`]
            : []),
        ...(missing.length > 0
            ? [`${run} has no artifact ${missing.join(', ')}, or it cannot be read or is larger than ${most} MiB`]
            : []),
        ...(long.length > 0
            ? [
                `${run}: ${long.join(', ')} is in no output or report, because it is larger than ${_run_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .LONGEST_VALUE */ .PE / 1024} KiB`,
            ]
            : []),
    ];
    return sentences.length === 0 ? undefined : sentences.join('. ');
}
/** What is missing in the report on a run, as there is more of it than is read: in a sentence, `undefined` where that is nothing. */
function leftOutText({ details, pathspec, label }) {
    if (!details?.leftOut)
        return undefined;
    return `The report on ${pathspec ?? label} does not have ${details.leftOut.join('; nor ')}`;
}
//# sourceMappingURL=missing-artifacts.js.map

/***/ })

};

//# sourceMappingURL=5677.index.js.map