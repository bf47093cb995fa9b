export const id = 518;
export const ids = [518];
export const modules = {

/***/ 518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   spunDetails: () => (/* binding */ spunDetails)
/* harmony export */ });
/* harmony import */ var _words_logged_exception_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9753);
/* harmony import */ var _words_task_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4710);


/** The outcome of a task that was spun, with what it left behind. It is the only task of its run. */
async function spunDetails(outcome, task) {
    try {
        const run = task.parent.parent;
        const { graph, tasks } = await run.history();
        const wasEnded = outcome.status === 'cancelled' || outcome.status === 'timeout';
        return {
            ...outcome,
            details: {
                history: { graph, tasks: wasEnded ? tasks : await withReasons(run, tasks, task) },
                ...{ parameters: outcome.parameters, tags: outcome.tags, artifacts: {} },
                ...{ gates: [], cards: [], uiUrl: undefined },
            },
        };
    }
    catch (error) {
        return { ...outcome, detailsError: error instanceof Error ? error : new Error(String(error)) };
    }
}
async function withReasons(run, tasks, task) {
    return await (0,_words_task_words_js__WEBPACK_IMPORTED_MODULE_1__/* .withPrintedWords */ .u)(run, await Promise.all(tasks.map((one) => withException(one, task))));
}
/** That the task has failed is Metaflow's verdict; what it raised is in its log, unless its artifacts are kept. */
async function withException(history, task) {
    const last = history.attempts.at(-1);
    if (last?.ok !== false || last.exception)
        return history;
    const exception = (0,_words_logged_exception_js__WEBPACK_IMPORTED_MODULE_0__/* .loggedException */ .K)(await task.stderr);
    return { ...history, attempts: [...history.attempts.slice(0, -1), { ...last, exception }] };
}


/***/ }),

/***/ 9753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ exceptionOfStep),
/* harmony export */   K: () => (/* binding */ loggedException)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _outcome_traceback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2981);


/**
 * With this Metaflow begins to tell of the exception that ended a task, `<flow F step s[1] (input: x)> failed:`. The item of a foreach may
 * have several lines.
 */
const BEGIN = /^<flow \S+ step \S+/;
const BEGIN_ENDS = /> failed:$/;
/**
 * Reads from the stderr of a task that has failed what it has raised; `undefined` where it raised nothing. A task that was spun keeps
 * no artifacts, so its log is all that tells. Of an exception of Metaflow's own the log has no traceback, and not its class.
 */
function loggedException(stderr) {
    const lines = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(stderr).trimEnd().split('\n');
    const begin = lines.findLastIndex((line) => BEGIN.test(line));
    const end = lines.findIndex((line, index) => index >= begin && BEGIN_ENDS.test(line));
    if (begin === -1 || end === -1)
        return undefined;
    const said = lines.slice(end + 1).filter((line) => line !== 'Task failed.');
    const from = said.findIndex((line) => _outcome_traceback_js__WEBPACK_IMPORTED_MODULE_1__/* .HEADER */ .El.test(line.replace(/^ {2}\+ /, '')));
    return from === -1 ? ofMetaflow(said) : exceptionOf(said.slice(from).join('\n').trimEnd());
}
/**
 * The exception that a step's function raised, of a traceback that a task's process printed as it ended: one that is no `Exception`,
 * as `CancelledError`, Metaflow does not store.
 */
function exceptionOfStep(stacktrace) {
    const raised = (0,_outcome_traceback_js__WEBPACK_IMPORTED_MODULE_1__/* .readTraceback */ .N)({ stacktrace });
    // What ends the text of another kind, as a fatal error's, is not a class's name.
    return raised?.frames.some(callsStep) && RAISED.test(raised.text) ? exceptionOf(stacktrace) : undefined;
}
function callsStep({ file, functionName }) {
    return functionName === '_exec_step_function' && /[/\\]metaflow[/\\]task\.py$/.test(file);
}
/** A class, and its message. */
const RAISED = /^([^\s:]+)(?:: ?([^]*))?$/;
function exceptionOf(traceback) {
    const raised = (0,_outcome_traceback_js__WEBPACK_IMPORTED_MODULE_1__/* .readTraceback */ .N)({ stacktrace: traceback });
    if (!raised)
        return undefined;
    const [, type = raised.text, message = ''] = RAISED.exec(raised.text) ?? [];
    return { type, message, stacktrace: `${traceback}\n` };
}
function ofMetaflow(said) {
    const message = said
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join(' ');
    return message === ''
        ? undefined
        : { type: 'metaflow.exception.MetaflowException', message, stacktrace: undefined };
}


/***/ }),

/***/ 3335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ printedWords)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/outcome/exception-text.js
var exception_text = __webpack_require__(8444);
// EXTERNAL MODULE: ./build/outcome/traceback.js
var outcome_traceback = __webpack_require__(2981);
;// CONCATENATED MODULE: ./build/execution/words/fatal-error.js
const BEGIN = /^(Fatal Python error: .+|Timeout \(\d+:\d\d:\d\d(\.\d+)?\)!)$/;
const THREAD = /^(Current thread|Thread) 0x[0-9a-f]+(?: \[.*\])? \(most recent call first\):$/i;
const FRAME = /^ {2}File "(.+)", line (\d+) in (.+)$/;
/** All else that faulthandler prints. */
const REST = /^($| {2}|Current thread's C stack trace|Extension modules: |Python runtime state: |Stack \()/;
/** Reads it where it stands last: a process that prints anything more has gone on. */
function fatalError(lines) {
    const begin = lines.findLastIndex((line) => BEGIN.test(line));
    const text = lines[begin];
    const below = lines.slice(begin + 1);
    if (text === undefined || !below.every((line) => THREAD.test(line) || REST.test(line)))
        return undefined;
    const current = below.findIndex((line) => THREAD.test(line) && line.startsWith('Current'));
    // The main thread is the last; without a current one it is the main thread that did not come to an end.
    const from = current === -1 ? below.findLastIndex((line) => THREAD.test(line)) : current;
    const frames = framesBelow(below.slice(from + 1));
    return { text, traceback: frames.length === 0 ? undefined : tracebackOf(frames, text) };
}
function framesBelow(lines) {
    const end = lines.findIndex((line) => !line.startsWith('  '));
    return lines.slice(0, end === -1 ? lines.length : end).filter((line) => FRAME.test(line));
}
/** The innermost frame comes last there. */
function tracebackOf(frames, text) {
    const turned = [...frames].reverse().map((line) => line.replace(FRAME, '  File "$1", line $2, in $3'));
    return ['Traceback (most recent call last):', ...turned, text].join('\n');
}

;// CONCATENATED MODULE: ./build/execution/words/printed-words.js




/** So much of the end of a log is looked at; of a line that began before, what may be the rest of a secret is not. */
const MOST_CHARACTERS = 256 * 1024;
const LONGEST_REST = 64 * 1024;
const LONGEST_WORDS = 1_000;
/** A text with more lines than this is what happened to be printed: its last lines are told. */
const MOST_LINES = 20;
const LAST_LINES = 5;
/** Lines of Metaflow's orchestrator in the log of a task. */
const OF_ORCHESTRATOR = /^(\[KILLED BY ORCHESTRATOR\]|Task failed( with a segmentation fault)?\.)$/;
/** The last words of a task's stderr, as Metaflow saved it; `undefined` when it is empty. */
function printedWords(stderr) {
    const lines = (0,external_node_util_.stripVTControlCharacters)(endOf(stderr))
        .split('\n')
        // What comes from a pod or a batch job is marked with its name.
        .map((line) => line.replace(/^\[[\w.-]+\] /, '').trimEnd())
        .filter((line) => !OF_ORCHESTRATOR.test(line));
    while (lines.at(-1) === '')
        lines.pop();
    return metaflowsError(lines) ?? lastFatalError(lines) ?? lastTraceback(lines) ?? lastText(lines);
}
/** Metaflow's `headline:`, and what it says below, both indented. Where it only tells that a task failed elsewhere, what the task printed stays. */
function metaflowsError(lines) {
    const from = lines.findLastIndex((line) => line !== '' && !line.startsWith('    ')) + 1;
    const [headline = '', ...message] = lines.slice(from).filter((line) => line !== '');
    if (!/^ {4}\S.*:$/.test(headline) || message.length === 0)
        return undefined;
    const text = [headline, ...message].map((line) => line.trim()).join(' ');
    const before = / error:$/.test(headline) ? printedWords(lines.slice(0, from).join('\n')) : undefined;
    if (!before)
        return { text: shortened(text), isMetaflows: true };
    return { ...before, text: `${shortened(text)} It printed last: ${before.text}`, isMetaflows: true };
}
function lastFatalError(lines) {
    const found = fatalError(lines);
    return (found && {
        ...{ text: found.text, isMetaflows: false },
        ...(found.traceback === undefined ? {} : { traceback: found.traceback }),
    });
}
/**
 * A traceback that Python, or Metaflow below "Internal error", printed at the end. One that stands further up was survived: an exception
 * that was logged, or that ended a thread.
 */
function lastTraceback(lines) {
    const internal = lines.findLastIndex((line, index) => /^ {4}Internal error:?$/.test(line) && isHeader(lines[index + 1]));
    const from = internal === -1 ? firstOfChain(lines) : internal + 1;
    if (from === -1)
        return undefined;
    const traceback = lines.slice(from).join('\n');
    const raised = (0,outcome_traceback/* readTraceback */.N)({ stacktrace: traceback });
    if (!raised || (internal === -1 && !isLast(raised)))
        return undefined;
    return { text: shortened((0,exception_text/* raisedLine */.T8)(raised)), isMetaflows: false, traceback };
}
/** What ends a process has passed through its main module (a child of it through `<string>`), and all that follows is its message. */
function isLast({ frames, text }) {
    const { file, functionName = '' } = frames[0] ?? {};
    const isMain = /^(<module>|_run_module_as_main)$/.test(functionName) && file !== '<string>';
    return isMain || !text.includes('\n');
}
/** Where the last traceback begins, with those that it came from. */
function firstOfChain(lines) {
    let first = lines.findLastIndex(isHeader);
    while (first > 3 && outcome_traceback/* SEPARATOR */.wv.test(lines[first - 2] ?? ''))
        first = lines.slice(0, first - 2).findLastIndex(isHeader);
    return first;
}
function isHeader(line = '') {
    return outcome_traceback/* HEADER */.El.test(line.replace(/^ {2}\+ /, ''));
}
/** A record of a log, a warning, or a bar of progress. */
const RECORD = /^(\W*(DEBUG|INFO|WARNING|WARN|ERROR|CRITICAL)\b[\w\s:.[\]-]*[:\]|]|\W?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|[DIWEF]\d{4} \d\d:|.*:\d+: \p{XID_Continue}*Warning: |.*\d%\|)/u;
/** What `warnings` prints; the line of code stands below. */
const WARNING = /:\d+: \p{XID_Continue}*Warning: /u;
/** A frame of a traceback or of a stack. */
const printed_words_FRAME = /^[ |]* {2}File ".+", line \d+/;
/** What was printed below the last record, traceback or stack, as by `sys.exit`; else the last lines. */
function lastText(lines) {
    const own = lines.slice(endOfRecords(lines)).join('\n').replace(/^\n+/, '');
    const isShort = own !== '' && own.split('\n').length <= MOST_LINES;
    const text = isShort ? own : lines.slice(-LAST_LINES).join('\n');
    return text.trim() === '' ? undefined : { text: shortened(text.trim()), isMetaflows: false };
}
function endOfRecords(lines) {
    const last = lines.findLastIndex((line) => RECORD.test(line) || printed_words_FRAME.test(line));
    const isOfFrame = printed_words_FRAME.test(lines[last] ?? '');
    const hasCode = isOfFrame || WARNING.test(lines[last] ?? '');
    let end = last + 1;
    while (hasCode && /^[ |]* {2,}/.test(lines[end] ?? ''))
        end++;
    const header = lines.slice(0, last).findLastIndex((line) => isHeader(line) || STACK.test(line));
    return isOfFrame && !STACK.test(lines[header] ?? '') ? end + 1 : end;
}
const STACK = /^Stack \(most recent call last\):$/;
/** The end of a log that is in one piece: a secret is known by the whole of its line. */
function endOf(log) {
    if (log.length <= MOST_CHARACTERS)
        return log;
    const end = log.slice(-MOST_CHARACTERS);
    const newline = end.indexOf('\n');
    return newline === -1 || newline > LONGEST_REST ? end.slice(LONGEST_REST) : end.slice(newline + 1);
}
/** The last lines of a text. No line is cut: a secret is known by the whole of it. What is too long yet is cut when that has been replaced. */
function shortened(text) {
    if (text.length <= LONGEST_WORDS)
        return text;
    const lines = text.split('\n');
    let [from, length] = [lines.length - 1, lines.at(-1)?.length ?? 0];
    while (from > 0 && length + (lines[from - 1]?.length ?? 0) < LONGEST_WORDS) {
        from -= 1;
        length += 1 + (lines[from]?.length ?? 0);
    }
    return from === 0 ? text : `…\n${lines.slice(from).join('\n')}`;
}


/***/ }),

/***/ 4710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ withPrintedWords)
/* harmony export */ });
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4761);
/* harmony import */ var _logged_exception_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9753);
/* harmony import */ var _printed_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3335);



/** Reading a log takes a request, or a file of up to some megabytes. */
const MOST_LOGS = 20;
/** The tasks, with what those attempts raised or printed last that failed without leaving an exception. */
async function withPrintedWords(run, tasks) {
    let logs = 0;
    const told = [];
    for (const task of tasks) {
        const attempts = [];
        for (const attempt of task.attempts) {
            const isMute = task.originPathspec === undefined && leftNoException(attempt) && logs < MOST_LOGS;
            if (isMute)
                logs++;
            attempts.push(isMute ? await withWords(run, task, attempt) : attempt);
        }
        told.push({ ...task, attempts });
    }
    return told;
}
function leftNoException({ ok, interrupted, exception, lastWords }) {
    return ok !== true && !interrupted && exception === undefined && lastWords === undefined;
}
async function withWords(run, { stepName, taskId }, attempt) {
    const words = (0,_printed_words_js__WEBPACK_IMPORTED_MODULE_2__/* .printedWords */ .A)(await run
        .step(stepName)
        .taskWithId(taskId, attempt.attempt)
        .stderr.catch(() => ''));
    if (!words)
        return attempt;
    const exception = words.traceback === undefined ? undefined : (0,_logged_exception_js__WEBPACK_IMPORTED_MODULE_1__/* .exceptionOfStep */ .D)(words.traceback);
    if (exception)
        return { ...attempt, exception };
    const lastWords = words.isMetaflows ? words.text : `${(0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .crashText */ .dN)(attempt)} It printed last: ${words.text}`;
    return { ...attempt, lastWords, printedTraceback: words.traceback };
}


/***/ })

};
