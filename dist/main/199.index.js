export const id = 199;
export const ids = [199];
export const modules = {

/***/ 69753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ exceptionOfStep),
/* harmony export */   KO: () => (/* binding */ loggedException),
/* harmony export */   zc: () => (/* binding */ exceptionOfChild)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _outcome_traceback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52981);
/* harmony import */ var _plain_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3645);



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
    const begin = lines.findLastIndex((line) => BEGIN.test((0,_plain_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h)(line)));
    const end = lines.findIndex((line, index) => index >= begin && BEGIN_ENDS.test(line));
    if (begin === -1 || end === -1)
        return undefined;
    const said = lines.slice(end + 1).filter((line) => line !== 'Task failed.');
    const from = said.findIndex(_outcome_traceback_js__WEBPACK_IMPORTED_MODULE_1__/* .isHeader */ .gN);
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
/**
 * The exception that ended the first child of Metaflow's `parallel_map` that failed, of those that children have printed. What comes below
 * its first line cannot be told from what others printed.
 */
function exceptionOfChild(stderr) {
    const lines = (0,_plain_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLines */ .y)(stderr);
    const from = lines.findIndex((line, index) => _outcome_traceback_js__WEBPACK_IMPORTED_MODULE_1__/* .HEADER */ .El.test(line) && SPAWNED.test(lines[index + 1] ?? ''));
    if (from === -1)
        return undefined;
    const length = lines.slice(from + 1).findIndex((line) => line !== '' && !line.startsWith(' '));
    if (length === -1)
        return undefined;
    return exceptionOf(lines.slice(from, from + length + 2).join('\n'));
}
const SPAWNED = /^ {2}File ".+[/\\]metaflow[/\\]multicore_utils\.py", line \d+, in _spawn$/;
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

/***/ 3645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ plainLine),
/* harmony export */   y: () => (/* binding */ plainLines)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** Lines of Metaflow's orchestrator in the log of a task. */
const OF_ORCHESTRATOR = /^(\[KILLED BY ORCHESTRATOR\]|Task failed( with a segmentation fault)?\.)$/;
/** What comes from a pod or a batch job is marked with its name. */
const OF_JOB = /^\[((pod|job) [\w.-]+|t-[\w-]+|[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12})\] /;
/** A bar of progress as tqdm draws it: `Epoch 1:  33%|███   | 1/3 [00:01<00:02, 1.0it/s]`. */
const BAR = /^[^|]*\d%\|[^|]*\| *[\w.]+\/[\w.]+ \[[^\]\n]*\](?:: )?/;
/** The lines of a task's log, as a terminal would show them, without those of Metaflow's orchestrator and blank ones at the end. */
function plainLines(log) {
    const lines = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(log)
        .split('\n')
        .map(plainLine)
        .filter((line) => !OF_ORCHESTRATOR.test(line));
    while (lines.at(-1) === '')
        lines.pop();
    return lines;
}
/** Of a line that was written over, as bars of progress are, what stood there last. What was printed behind a bar is a line of its own. */
function plainLine(line) {
    const last = line.includes('\r') ? (line.split('\r').findLast((part) => part.trim() !== '') ?? '') : line;
    const text = last.replace(OF_JOB, '').trimEnd();
    return text.replace(BAR, '') || text;
}


/***/ }),

/***/ 53335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ printedWords),
  S: () => (/* binding */ wordsWithLater)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/outcome/exception-text.js
var exception_text = __webpack_require__(8444);
// EXTERNAL MODULE: ./build/outcome/traceback.js
var outcome_traceback = __webpack_require__(52981);
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

// EXTERNAL MODULE: ./build/execution/words/plain-lines.js
var plain_lines = __webpack_require__(3645);
;// CONCATENATED MODULE: ./build/execution/words/printed-words.js





/** So much of the end of a log is looked at; of a line that began before, what may be the rest of a secret is not. */
const MOST_CHARACTERS = 256 * 1024;
const LONGEST_REST = 64 * 1024;
const LONGEST_WORDS = 1_000;
/** A text with more lines than this is what happened to be printed: its last lines are told. */
const MOST_LINES = 20;
const LAST_LINES = 5;
/**
 * The last words of a task's log; `undefined` when it is empty.
 * @param flowFile what the task's process was started with: another script's traceback is that of a child
 */
function printedWords(log, flowFile) {
    return wordsOf((0,plain_lines/* plainLines */.y)(endOf(log)), flowFile);
}
function wordsOf(lines, flowFile) {
    return (metaflowsError(lines, flowFile) ??
        lastFatalError(lines) ??
        lastTraceback(lines, flowFile) ??
        lastText(lines));
}
/**
 * What a process printed last on both streams. The text of `sys.exit` is the last on stderr; but which stream is read first where both have
 * something is chance, so what stands behind it on the other is told as well, not instead.
 */
function wordsWithLater(words, later) {
    const more = lastText((0,plain_lines/* plainLines */.y)(later.join('\n')));
    if (!words || !more || words.isLast)
        return words ?? more;
    return { ...words, text: `${words.text}\n${more.text}` };
}
/** Metaflow's `headline:`, and what it says below, both indented. Where it only tells that a task failed elsewhere, what the task printed stays. */
function metaflowsError(lines, flowFile) {
    const from = lines.findLastIndex((line) => line !== '' && !line.startsWith('    ')) + 1;
    const [headline = '', ...message] = lines.slice(from).filter((line) => line !== '');
    if (!/^ {4}\S.*:$/.test(headline) || message.length === 0)
        return undefined;
    const text = [headline, ...message].map((line) => line.trim()).join(' ');
    const before = / error:$/.test(headline) ? wordsOf(lines.slice(0, from), flowFile) : undefined;
    if (!before)
        return { text: shortened(text), isMetaflows: true, isLast: true };
    return {
        ...before,
        text: `${shortened(text)} It printed last: ${before.text}`,
        isMetaflows: true,
        isLast: true,
    };
}
function lastFatalError(lines) {
    const found = fatalError(lines);
    return found && { ...found, isMetaflows: false, isLast: true };
}
/**
 * A traceback that Python, or Metaflow below "Internal error", printed at the end. One that stands further up was survived: an exception
 * that was logged, or that ended a thread.
 */
function lastTraceback(lines, flowFile) {
    const internal = lines.findLastIndex((line, index) => /^ {4}Internal error:?$/.test(line) && (0,outcome_traceback/* isHeader */.gN)(lines[index + 1]));
    const from = internal === -1 ? firstOfChain(lines) : internal + 1;
    if (from === -1)
        return undefined;
    const traceback = lines.slice(from).join('\n');
    const raised = (0,outcome_traceback/* readTraceback */.N)({ stacktrace: traceback });
    if (!raised)
        return undefined;
    const isLast = internal !== -1 || endsProcess(raised, flowFile);
    // Text below what was survived is what was printed last.
    if (!isLast && raised.text.includes('\n'))
        return undefined;
    return { text: shortened((0,exception_text/* raisedLine */.T8)(raised)), isMetaflows: false, isLast, traceback };
}
/** What ends a task's process has passed through the flow file, or through a module of Metaflow's that was started; all else is a child's. */
function endsProcess({ frames }, flowFile) {
    const { file = '', functionName } = frames[0] ?? {};
    if (functionName === '_run_module_as_main')
        return frames.some((frame) => /[/\\]metaflow[/\\]/.test(frame.file));
    return functionName === '<module>' && external_node_path_.basename(file) === external_node_path_.basename(flowFile);
}
/** Where the last traceback begins, with those that it came from. */
function firstOfChain(lines) {
    let first = lines.findLastIndex(outcome_traceback/* isHeader */.gN);
    while (first > 3 && outcome_traceback/* SEPARATOR */.wv.test(lines[first - 2] ?? ''))
        first = lines.slice(0, first - 2).findLastIndex(outcome_traceback/* isHeader */.gN);
    return first;
}
/** A record of a log, a warning, or a bar of progress. */
const RECORD = /^(\W*(DEBUG|INFO|WARNING|WARN|ERROR|CRITICAL)\b[\w\s:.[\]-]*[:\]|]|\W?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|[DIWEF]\d{4} \d\d:|.*:\d+: \p{XID_Continue}*Warning: |.*\d%\|)/u;
/** What looks like a record, and may as well be how a text begins: `ERROR: configuration is invalid`. */
const HEADLINE = /^(\W?(WARNING|WARN|ERROR|CRITICAL)\]?:? (?!.*\d\d:\d\d:\d\d)|\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?!:\d\d))/;
/** What begins with several such lines. */
const ERROR_LINE = /^\W?(ERROR|CRITICAL)\]?:? /;
/** Lines that belong to the one above. */
const CONTINUED = /^(\s+|[-*•] )\S/;
/** What `warnings` prints; the line of code stands below. */
const WARNING = /:\d+: \p{XID_Continue}*Warning: /u;
/** A frame of a traceback or of a stack. */
const printed_words_FRAME = /^[ |]* {2}File ".+", line \d+/;
/** What was printed below the last record, traceback or stack, as by `sys.exit`; else the last lines. */
function lastText(lines) {
    const own = lines.slice(beginOfText(lines)).join('\n').replace(/^\n+/, '');
    const isShort = own !== '' && own.split('\n').length <= MOST_LINES;
    const text = isShort ? own : lines.slice(-LAST_LINES).join('\n');
    return text.trim() === '' ? undefined : { text: shortened(text.trim()), isMetaflows: false, isLast: false };
}
/** A record that what follows belongs to is the first line of the text. */
function beginOfText(lines) {
    const end = endOfRecords(lines);
    const record = lines[end - 1] ?? '';
    const isRecord = end > 0 && end < lines.length && RECORD.test(record) && !WARNING.test(record);
    if (!isRecord)
        return end;
    const isBegin = HEADLINE.test(record) || record.endsWith(':') || CONTINUED.test(lines[end] ?? '');
    if (!isBegin)
        return end;
    let begin = end - 1;
    while (ERROR_LINE.test(record) && ERROR_LINE.test(lines[begin - 1] ?? ''))
        begin--;
    return begin;
}
function endOfRecords(lines) {
    const last = lines.findLastIndex((line) => RECORD.test(line) || printed_words_FRAME.test(line));
    const isOfFrame = printed_words_FRAME.test(lines[last] ?? '');
    const hasCode = isOfFrame || WARNING.test(lines[last] ?? '');
    let end = last + 1;
    while (hasCode && /^[ |]* {2,}/.test(lines[end] ?? ''))
        end++;
    const header = lines.slice(0, last).findLastIndex((line) => (0,outcome_traceback/* isHeader */.gN)(line) || STACK.test(line));
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

/***/ 55380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ ShownLines)
/* harmony export */ });
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96885);
/* harmony import */ var _outcome_traceback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52981);
/* harmony import */ var _plain_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3645);



/** In bytes; other tasks may have printed much while this one ended. */
const LARGEST_TAIL = 8 * 1024 * 1024;
/** `2026-11-22 10:15:23.754 [7/start/1 (pid 5)] text` */
const LINE = /^\S+ \S+ \[[^/\]]+\/([^/\s\]]+\/[^/\s\]]+)(?: \(pid [^)]*\))?\] ?([^]*)$/;
/** With this an attempt of a task begins. */
const BEGIN = /^Task (fallback )?is starting\b/;
/**
 * What the flow's process has shown of its tasks: both streams of each, in the order of time. It has all of it, where Metaflow saves no
 * more of a task than `max-log-size`; but Metaflow takes the spaces before a line away, and does not tell the streams apart.
 */
class ShownLines {
    #stdoutFile;
    #lines;
    constructor(stdoutFile) {
        this.#stdoutFile = stdoutFile;
    }
    /** Lines of an attempt; none where they are not at the end of the log. @param fromLast 0 for a task's last attempt, 1 for the one before */
    of(stepName, taskId, fromLast = 0) {
        const attempts = [[]];
        for (const [task, text] of this.#all()) {
            if (task !== `${stepName}/${taskId}`)
                continue;
            if (BEGIN.test(text))
                attempts.push([]);
            else
                attempts.at(-1)?.push(text);
        }
        return indented((0,_plain_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLines */ .y)((attempts.at(-1 - fromLast) ?? []).join('\n')));
    }
    #all() {
        this.#lines ??= (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .logTail */ .RB)(this.#stdoutFile, LARGEST_TAIL)
            .split('\n')
            .flatMap((line) => {
            const [, task, text] = LINE.exec(line) ?? [];
            return task === undefined || text === undefined ? [] : [[task, text]];
        });
        return this.#lines;
    }
}
const FRAME = /^\s*File ".+", line \d+/;
const MARKS = /^[\s~^]+$/;
/** Where there is no file, Python shows no line of it. */
const NO_FILE = /^File "<.*>", line/;
/** The lines with the spaces before those of tracebacks. */
function indented(lines) {
    const result = [];
    for (let index = 0; index < lines.length;) {
        const line = lines[index++] ?? '';
        result.push(line);
        if (!_outcome_traceback_js__WEBPACK_IMPORTED_MODULE_1__/* .HEADER */ .El.test(line))
            continue;
        const end = endOfFrames(lines, index);
        for (; index < end; index++)
            result.push(indentedFrame(lines[index] ?? ''));
    }
    return result;
}
function indentedFrame(line) {
    return line.trim() === '' ? line : `${FRAME.test(line) ? '  ' : '    '}${line.trim()}`;
}
/** What is above the last frame is frames and their code. */
function endOfFrames(lines, begin) {
    const next = lines.findIndex((line, index) => index >= begin && (line === '' || _outcome_traceback_js__WEBPACK_IMPORTED_MODULE_1__/* .HEADER */ .El.test(line)));
    const block = lines.slice(begin, next === -1 ? undefined : next);
    const last = block.findLastIndex((line) => FRAME.test(line));
    if (last === -1)
        return begin;
    let end = last + 1;
    if (end < block.length - 1 && !NO_FILE.test(block[last] ?? ''))
        end++;
    while (MARKS.test(block[end] ?? ''))
        end++;
    return begin + end;
}


/***/ }),

/***/ 64710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uF: () => (/* binding */ withPrintedWords),
/* harmony export */   xZ: () => (/* binding */ isCut)
/* harmony export */ });
/* unused harmony export linesAfter */
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14761);
/* harmony import */ var _logged_exception_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69753);
/* harmony import */ var _plain_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3645);
/* harmony import */ var _printed_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53335);




/** Reading a log takes a request, or a file of up to some megabytes. */
const MOST_LOGS = 20;
/** The tasks, with what those attempts raised or printed last that failed without leaving an exception. */
async function withPrintedWords(run, tasks, by) {
    let logs = 0;
    const told = [];
    for (const task of tasks) {
        const attempts = [];
        for (const attempt of task.attempts) {
            const isUntold = leftNoException(attempt) || saysChildFailed(attempt);
            const isAsked = task.originPathspec === undefined && isUntold && logs < MOST_LOGS;
            if (isAsked)
                logs++;
            attempts.push(isAsked ? await withWords(run, task, attempt, by) : attempt);
        }
        told.push({ ...task, attempts });
    }
    return told;
}
function leftNoException({ ok, interrupted, exception, lastWords }) {
    return ok !== true && !interrupted && exception === undefined && lastWords === undefined;
}
/** `parallel_map` says of its children only that one has failed; the child has printed why. */
function saysChildFailed({ exception }) {
    return exception?.type === 'metaflow.multicore_utils.MulticoreException';
}
async function withWords(run, task, attempt, { shown, flowFile }) {
    const logs = run.step(task.stepName).taskWithId(task.taskId, attempt.attempt);
    const last = task.attempts.at(-1)?.attempt ?? attempt.attempt;
    const lines = shown.of(task.stepName, task.taskId, last - attempt.attempt);
    const stderr = await logs.endOfLog('stderr').catch(() => undefined);
    if (attempt.exception)
        return { ...attempt, exception: (0,_logged_exception_js__WEBPACK_IMPORTED_MODULE_1__/* .exceptionOfChild */ .zc)(stderr ?? '') ?? attempt.exception };
    const isWhole = stderr !== undefined && !isCut(stderr);
    const words = isWhole || lines.length === 0
        ? (0,_printed_words_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsWithLater */ .S)((0,_printed_words_js__WEBPACK_IMPORTED_MODULE_3__/* .printedWords */ .A)(stderr ?? '', flowFile), lines.length > 0
            ? linesAfter(lines, stderr ?? '')
            : [await logs.endOfLog('stdout').catch(() => '')])
        : (0,_printed_words_js__WEBPACK_IMPORTED_MODULE_3__/* .printedWords */ .A)(lines.join('\n'), flowFile);
    if (!words)
        return attempt;
    const exception = words.traceback === undefined ? undefined : (0,_logged_exception_js__WEBPACK_IMPORTED_MODULE_1__/* .exceptionOfStep */ .DZ)(words.traceback);
    if (exception)
        return { ...attempt, exception };
    const lastWords = words.isMetaflows ? words.text : `${(0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .crashText */ .dN)(attempt)} It printed last: ${words.text}`;
    return { ...attempt, lastWords, printedTraceback: words.traceback };
}
/** What Metaflow saves in place of all that is beyond `max-log-size`; only its own lines follow. */
function isCut(log) {
    return log.slice(-1_000).includes('[TRUNCATED - MAXIMUM LOG FILE SIZE REACHED]');
}
/** Of what was shown of both streams, that which comes behind the last line of one. */
function linesAfter(shown, stream) {
    const last = (0,_plain_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLines */ .y)(stream).at(-1)?.trim();
    if (last === undefined)
        return [...shown];
    const index = shown.findLastIndex((line) => line.trim() === last);
    return index === -1 ? [] : shown.slice(index + 1);
}


/***/ })

};
