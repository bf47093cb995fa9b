export const id = 518;
export const ids = [518];
export const modules = {

/***/ 518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   spunDetails: () => (/* binding */ spunDetails)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2866);
/* harmony import */ var _words_joined_markers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9184);
/* harmony import */ var _words_logged_exception_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9753);
/* harmony import */ var _words_shown_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1022);
/* harmony import */ var _words_task_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9118);





/** The outcome of a spun task, with what it left behind. It is the only task of its run. */
async function spunDetails(outcome, task, stdoutFile, flowFile) {
    try {
        const by = { shown: new _words_shown_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .ShownLines */ .n(stdoutFile), flowFile };
        const run = task.parent.parent;
        const { graph, tasks } = await run.history();
        const wasEnded = outcome.status === 'cancelled' || outcome.status === 'timeout';
        return {
            ...outcome,
            details: {
                history: { graph, tasks: wasEnded ? tasks : await withReasons(run, tasks, task, by) },
                ...{ parameters: outcome.parameters, tags: outcome.tags, artifacts: {} },
                ...{ gates: [], cards: [], uiUrl: undefined },
                metaflowVersion: (0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .metaflowVersionOf */ .fZ)(await run.systemTags),
            },
        };
    }
    catch (error) {
        return { ...outcome, detailsError: error instanceof Error ? error : new Error(String(error)) };
    }
}
async function withReasons(run, tasks, task, by) {
    return await (0,_words_task_words_js__WEBPACK_IMPORTED_MODULE_2__/* .withPrintedWords */ .u)(run, await Promise.all(tasks.map((one) => withException(one, task, by))), by);
}
/** Metaflow decides that the task has failed; its exception is only in its log, unless its artifacts are kept. */
async function withException(history, task, { shown }) {
    const last = history.attempts.at(-1);
    if (last?.ok !== false || last.exception)
        return history;
    const stderr = (0,_words_joined_markers_js__WEBPACK_IMPORTED_MODULE_3__/* .separateText */ .z)(await task.endOfLog('stderr'));
    const log = (0,_words_task_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isCut */ .x)(stderr) ? shown.of(history.stepName, history.taskId).join('\n') : stderr;
    const exception = (0,_words_logged_exception_js__WEBPACK_IMPORTED_MODULE_4__/* .loggedException */ .KO)(log);
    return { ...history, attempts: [...history.attempts.slice(0, -1), { ...last, exception }] };
}


/***/ }),

/***/ 9184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ separateLines),
/* harmony export */   z: () => (/* binding */ separateText)
/* harmony export */ });
/**
 * The marker that Metaflow puts before its own lines in a saved log. If a task's last line has no newline, like a progress bar, the marker
 * is inside that line, and Metaflow's client shows it that way.
 */
const MARKER = /(?:\[!)?\[MFLOG\|0\|[^|\]\n]{1,40}Z\|runtime\|[^|\]\n]{1,64}\]/g;
/** A saved log's lines, with Metaflow's own on separate lines. */
function separateLines(lines) {
    return lines.flatMap((line) => line.text.includes('[MFLOG|') ? line.text.split(MARKER).map((text) => ({ ...line, text })) : [line]);
}
/** The same for a log as one text. */
function separateText(log) {
    return log.replace(MARKER, '\n');
}
//# sourceMappingURL=joined-markers.js.map

/***/ }),

/***/ 9753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ exceptionOfStep),
/* harmony export */   G1: () => (/* binding */ withCauseOfCommand),
/* harmony export */   KO: () => (/* binding */ loggedException),
/* harmony export */   zc: () => (/* binding */ exceptionOfChild)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _outcome_place_traceback_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(937);
/* harmony import */ var _log_records_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8162);
/* harmony import */ var _lines_of_metaflow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(535);
/* harmony import */ var _plain_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3645);






/**
 * The start of Metaflow's report on the exception that ended a task: `<flow F step s[1] (input: x)> failed:`. The item of a foreach may
 * have several lines.
 */
const BEGIN = /^<flow \S+ step \S+/;
const BEGIN_ENDS = /> failed:$/;
/**
 * The exception in a failed task's stderr; `undefined` if there is none. A spun task keeps no artifacts, so that its log is the only
 * source. For Metaflow's own exceptions, the log has neither the traceback nor the class.
 */
function loggedException(stderr) {
    const lines = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(stderr).trimEnd().split('\n');
    const begin = lines.findLastIndex((line) => BEGIN.test((0,_plain_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(line)));
    const end = lines.findIndex((line, index) => index >= begin && BEGIN_ENDS.test(line));
    if (begin === -1 || end === -1)
        return undefined;
    const said = lines.slice(end + 1).filter((line) => !(0,_lines_of_metaflow_js__WEBPACK_IMPORTED_MODULE_3__/* .isMetaflowLine */ .S)(line));
    const from = said.findIndex(_outcome_place_traceback_js__WEBPACK_IMPORTED_MODULE_4__/* .isHeader */ .gN);
    return from === -1 ? metaflowException(said) : exceptionOf(said.slice(from).join('\n').trimEnd());
}
/**
 * The exception that a step's function raised, from the traceback that its process printed when it ended. Metaflow does not store an
 * exception that is not an `Exception`, such as `CancelledError`.
 */
function exceptionOfStep(stacktrace) {
    const raised = (0,_outcome_place_traceback_js__WEBPACK_IMPORTED_MODULE_4__/* .readTraceback */ .N)({ stacktrace });
    // The end of another kind of text, such as a fatal error's, is not a class name.
    return raised?.frames.some(callsStep) && RAISED.test(raised.text) ? exceptionOf(stacktrace) : undefined;
}
/**
 * The exception that ended the first failed child of Metaflow's `parallel_map`, from the children's output, with its causes. Text below its
 * first line, or below the end of its group, cannot be told apart from other output.
 */
function exceptionOfChild(stderr) {
    const lines = (0,_plain_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLines */ .y1)(stderr);
    const last = lines.findIndex((line, index) => (0,_outcome_place_traceback_js__WEBPACK_IMPORTED_MODULE_4__/* .isHeader */ .gN)(line) && SPAWNED.test(lines[index + 1] ?? ''));
    if (last === -1)
        return undefined;
    const isGroup = !_outcome_place_traceback_js__WEBPACK_IMPORTED_MODULE_4__/* .HEADER */ .El.test(lines[last] ?? '');
    const isInside = isGroup ? /^ +[|+]/ : /^( |$)/;
    const length = lines.slice(last + 1).findIndex((line) => !isInside.test(line));
    if (length === -1 && !isGroup)
        return undefined;
    const end = length === -1 ? lines.length : last + 1 + length + (isGroup ? 0 : 1);
    return exceptionOf(lines.slice((0,_outcome_place_traceback_js__WEBPACK_IMPORTED_MODULE_4__/* .firstOfChain */ .NW)(lines, last), end).join('\n'));
}
/** Python ends a process with this status whose exception nobody caught. */
const COMMAND_RAISED = /^Command '?([^]*?)'? returned non-zero exit status 1\.$/;
/**
 * The exception of a step that only said that a command failed, with the one that ended the command as its cause: it stands above in the
 * log, if the command has printed it. The command names the script that it passed through first: others that were started may have failed,
 * too, and not have mattered.
 */
function withCauseOfCommand(exception, stderr) {
    const lines = (0,_plain_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLines */ .y1)(stderr);
    // What @catch prints about the exception is on stdout.
    const begin = lines.findLastIndex((line) => BEGIN.test(line));
    const own = begin === -1 ? lines : lines.slice(0, begin);
    const [, command] = COMMAND_RAISED.exec(exception.message) ?? [];
    if (command === undefined)
        return exception;
    const headers = own.flatMap((line, at) => ((0,_outcome_place_traceback_js__WEBPACK_IMPORTED_MODULE_4__/* .isHeader */ .gN)(line) ? [at] : []));
    const last = uncaughtAt(own, headers.at(-1), own.length, command);
    if (last === undefined)
        return exception;
    const isLaunchers = TORCHRUN.test((0,_outcome_place_traceback_js__WEBPACK_IMPORTED_MODULE_4__/* .readTraceback */ .N)({ stacktrace: last })?.text ?? '');
    const cause = (isLaunchers ? firstUncaught(own, headers, command) : undefined) ?? last;
    return { ...exception, stacktrace: `${cause}\n\n${_outcome_place_traceback_js__WEBPACK_IMPORTED_MODULE_4__/* .DIRECT */ .yc}\n\n${exception.stacktrace ?? ''}` };
}
/** PyTorch's launcher only tells that one of its processes has failed; the first of them has printed why. */
const TORCHRUN = /^torch\.distributed\.elastic\.multiprocessing\.errors\.ChildFailedError:/;
/** The first traceback, except the last one, of a script that the command names; it ends at the next log record. */
function firstUncaught(lines, headers, command) {
    for (const [index, header] of headers.slice(0, -1).entries()) {
        const next = headers[index + 1] ?? lines.length;
        if (_outcome_place_traceback_js__WEBPACK_IMPORTED_MODULE_4__/* .SEPARATOR */ .wv.test(lines[next - 2] ?? ''))
            continue;
        const length = lines.slice(header, next).findIndex(_log_records_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4);
        const traceback = uncaughtAt(lines, header, length === -1 ? next : header + length, command);
        if (traceback !== undefined)
            return traceback;
    }
    return undefined;
}
/** The traceback with this header, with its causes, if its exception ended a script that the command names. */
function uncaughtAt(lines, header, end, command) {
    if (header === undefined)
        return undefined;
    const traceback = lines.slice((0,_outcome_place_traceback_js__WEBPACK_IMPORTED_MODULE_4__/* .firstOfChain */ .NW)(lines, header), end).join('\n').trimEnd();
    const frames = (0,_outcome_place_traceback_js__WEBPACK_IMPORTED_MODULE_4__/* .readTraceback */ .N)({ stacktrace: traceback })?.frames ?? [];
    const { file = '', functionName } = frames.find((frame) => !frame.file.startsWith('<frozen ')) ?? {};
    return functionName === '<module>' && names(command, file) ? traceback : undefined;
}
/** Whether one of a command's words is a script: `train.py`, `bin/train`, `jobs.train`; `python -c` has no file. */
function names(command, script) {
    const words = command.split(/[^\w.-]+/);
    if (script.startsWith('<'))
        return words.some((word) => /^python[\d.]*$/.test(word));
    const { base, name } = node_path__WEBPACK_IMPORTED_MODULE_1__.parse(script);
    return words.some((word) => word === base || word === name || word.endsWith(`.${name}`));
}
const SPAWNED = /^(?: {2}\| )? {2}File ".+[/\\]metaflow[/\\]multicore_utils\.py", line \d+, in _spawn$/;
function callsStep({ file, functionName }) {
    return functionName === '_exec_step_function' && /[/\\]metaflow[/\\]task\.py$/.test(file);
}
/** A class, and its message. */
const RAISED = /^([^\s:]+)(?:: ?([^]*))?$/;
function exceptionOf(traceback) {
    const raised = (0,_outcome_place_traceback_js__WEBPACK_IMPORTED_MODULE_4__/* .readTraceback */ .N)({ stacktrace: traceback });
    if (!raised)
        return undefined;
    const [, type = raised.text, message = ''] = RAISED.exec(raised.text) ?? [];
    return { type, message, stacktrace: `${traceback}\n` };
}
/** Metaflow's report on an exception of its own: a headline, and the lines of the message. Usually, the headline does not show the class. */
function metaflowException(said) {
    const [headline, ...lines] = said.map((line) => line.trim()).filter((line) => line !== '');
    if (headline === undefined)
        return undefined;
    const message = lines.join('\n');
    const stacktrace = undefined;
    return headline === '@timeout:'
        ? { type: 'metaflow.plugins.timeout_decorator.TimeoutException', message, stacktrace }
        : { type: 'metaflow.exception.MetaflowException', message: `${headline} ${message}`.trim(), stacktrace };
}
//# sourceMappingURL=logged-exception.js.map

/***/ }),

/***/ 9118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ isCut),
  u: () => (/* binding */ withPrintedWords)
});

// EXTERNAL MODULE: ./build/outcome/failure.js
var failure = __webpack_require__(4761);
// EXTERNAL MODULE: ./build/execution/words/logged-exception.js
var logged_exception = __webpack_require__(9753);
// EXTERNAL MODULE: ./build/execution/words/bounded-lines.js
var bounded_lines = __webpack_require__(5088);
// EXTERNAL MODULE: ./build/execution/words/lines-of-metaflow.js
var lines_of_metaflow = __webpack_require__(535);
// EXTERNAL MODULE: ./build/execution/words/plain-lines.js
var plain_lines = __webpack_require__(3645);
// EXTERNAL MODULE: ./build/execution/words/printed-words.js + 3 modules
var printed_words = __webpack_require__(3045);
;// CONCATENATED MODULE: ./build/execution/words/both-streams.js




/** Metaflow saves the times at which it reads. If output on both streams is this close together, its order is unknown. */
const CHANCE_MS = 200;
/**
 * A process's last output on both streams: the end of stderr, such as the text of `sys.exit`, and the lines of stdout between and after
 * those lines. A progress bar counts as the end only if there is nothing else.
 */
function lastOfBoth({ stdout, stderr }, flowFile) {
    const isEnd = (line) => !(0,plain_lines/* isBar */.e$)(line);
    return (wordsOfBoth(ownLines(stderr, isEnd), ownLines(stdout, isEnd), flowFile) ??
        wordsOfBoth(ownLines(stderr), ownLines(stdout), flowFile));
}
/** A stream's lines without Metaflow's, up to the last line that counts as an end. */
function ownLines(lines, isEnd = (line) => line !== '') {
    const own = lines.filter(({ text }) => !(0,lines_of_metaflow/* isMetaflowLine */.S)((0,plain_lines/* plainLine */.h0)(text)));
    const end = own.findLastIndex(({ text }) => {
        const plain = (0,plain_lines/* plainLine */.h0)(text);
        return plain !== '' && isEnd(plain);
    });
    return own.slice(0, end + 1);
}
function wordsOfBoth(stderr, stdout, flowFile) {
    const words = (0,printed_words/* printedWords */.A)(textOf(stderr), flowFile);
    if (!words)
        return (0,printed_words/* printedWords */.A)(textOf(stdout), flowFile);
    const own = stderr.slice(-words.lines);
    const [since, end] = [own[0]?.time, own.at(-1)?.time];
    if (words.isLast || since === undefined || end === undefined)
        return (0,printed_words/* wordsWithLater */.S)(words, textsOf(stdout));
    return words.traceback === undefined
        ? withText(words, own, stdout, { since, end })
        : withSurvived(words, stdout, since);
}
/**
 * An exception that the task may have survived. Output on stdout after its first line was printed later, because Metaflow reads the other
 * lines late. If this is clear, the exception did not end the task, and its place is not the failure's.
 */
function withSurvived(words, stdout, since) {
    const times = { since, end: since };
    const wasSurvived = stdout.some(({ time }) => time !== undefined && time > since + CHANCE_MS);
    const near = wasSurvived ? linesNear(stdout, times) : errorsNear(stdout, times);
    const merged = (0,printed_words/* wordsWithLater */.S)(words, [...textsOf(near), ...behind(words, stdout, times)]);
    return { ...(merged ?? words), ...(wasSurvived ? { traceback: undefined } : {}) };
}
/** The last lines of stderr, merged with those of stdout by time. */
function withText(words, own, stdout, times) {
    const { since, end } = times;
    const between = stdout.filter(({ time }) => time !== undefined && time > since && time <= end);
    const isChance = end - since <= CHANCE_MS && (0,bounded_lines/* saysError */.lA)(words.text) && !sayError(between);
    const body = isChance || between.length === 0 ? own : lastOfSpan(own, between);
    const text = body === own
        ? words.text
        : (0,bounded_lines/* boundedLines */.fD)((0,plain_lines/* plainLines */.y1)(textOf(body)))
            .join('\n')
            .trim();
    const before = clearlyBefore(stdout, body[0]?.time ?? since, text);
    const near = errorsNear(stdout, times).filter((line) => !body.includes(line) && !before.includes(line));
    const whole = [...(0,plain_lines/* plainLines */.y1)(textOf(before)), text].join('\n');
    return (0,printed_words/* wordsWithLater */.S)({ ...words, text: whole }, [...textsOf(near), ...behind(words, stdout, times)]);
}
/**
 * The output of both streams since stderr's words began: all of it, or the last lines, or stderr's last lines without any of stdout between
 * them.
 */
function lastOfSpan(own, between) {
    const span = [...own, ...between].sort((a, b) => (a.time ?? 0) - (b.time ?? 0));
    if (span.length <= bounded_lines/* MAX_LINES */.xg)
        return span;
    const run = span.slice(span.findLastIndex((line) => between.includes(line)) + 1);
    return sayError(run) || run.length >= bounded_lines/* LAST_LINES */.tC ? run : span.slice(-bounded_lines/* LAST_LINES */.tC);
}
/** The last lines of stdout before the shown ones, if only stdout says what went wrong. */
function clearlyBefore(stdout, since, text) {
    const before = stdout.filter(({ time }) => time !== undefined && time < since - CHANCE_MS);
    const last = before.slice(-bounded_lines/* LAST_LINES */.tC);
    return !(0,bounded_lines/* saysError */.lA)(text) && sayError(last) ? last : [];
}
/** Lines of stdout so shortly before the end of stderr that they may have come after it, if they say what went wrong. */
function errorsNear(stdout, times) {
    const near = linesNear(stdout, times);
    return sayError(near) ? near : [];
}
function linesNear(stdout, { end }) {
    const near = stdout.filter(({ time }) => time !== undefined && time <= end && time >= end - CHANCE_MS);
    return near.slice(-bounded_lines/* LAST_LINES */.tC);
}
/** Output on stdout after the end of stderr. If it follows immediately, and only stderr says what went wrong, it is noise. */
function behind(words, stdout, { end }) {
    const lines = stdout.filter(({ time }) => time === undefined || time > end);
    const isClearly = lines.some(({ time }) => time === undefined || time > end + CHANCE_MS);
    const isNoise = !isClearly && (0,bounded_lines/* saysError */.lA)(words.text) && !sayError(lines);
    return isNoise ? [] : textsOf(lines);
}
function sayError(lines) {
    return lines.some(({ text }) => (0,bounded_lines/* saysError */.lA)(text));
}
function textsOf(lines) {
    return lines.map(({ text }) => text);
}
function textOf(lines) {
    return lines.map(({ text }) => `${text}\n`).join('');
}
//# sourceMappingURL=both-streams.js.map
// EXTERNAL MODULE: ./build/execution/words/joined-markers.js
var joined_markers = __webpack_require__(9184);
;// CONCATENATED MODULE: ./build/execution/words/shown-on-stdout.js
/** Metaflow prints times in a time zone, whose difference from UTC is a multiple of this. */
const QUARTER_MS = 15 * 60 * 1000;
/**
 * Of a task's lines that the flow's process has printed, those from stdout, with the times that Metaflow saves: all that are not in stderr.
 * Empty if no line reveals the time zone.
 */
function shownOnStdout(shown, stderr) {
    const last = stderr.findLast(({ text, time }) => text.trim() !== '' && time !== undefined);
    const isLast = ({ text, time }) => text === last?.text.trim() && ((time ?? NaN) - (last.time ?? NaN)) % QUARTER_MS === 0;
    const same = shown.findLast(isLast);
    if (same?.time === undefined || last?.time === undefined)
        return [];
    const zone = same.time - last.time;
    const printed = new Set(stderr.map(({ text, time }) => `${time ?? ''} ${text.trim()}`));
    return shown
        .map(({ text, time }) => ({ text, time: time === undefined ? undefined : time - zone }))
        .filter(({ text, time }) => !printed.has(`${time ?? ''} ${text}`));
}
//# sourceMappingURL=shown-on-stdout.js.map
;// CONCATENATED MODULE: ./build/execution/words/task-words.js






/** Reading a log takes a request, or a file of up to a few megabytes. */
const MAX_LOGS = 20;
/** The tasks; attempts that failed without an exception get what they raised or printed last. */
async function withPrintedWords(run, tasks, by) {
    let logs = 0;
    const readsLog = ({ originPathspec }, isUnexplained) => originPathspec === undefined && isUnexplained && logs++ < MAX_LOGS;
    const explained = [];
    for (const task of tasks) {
        const attempts = [];
        for (const attempt of task.attempts) {
            const isUnexplained = leftNoException(attempt) || saysChildFailed(attempt) || saysCommandFailed(attempt.exception);
            attempts.push(readsLog(task, isUnexplained) ? await withWords(run, task, attempt, by) : attempt);
        }
        const caught = readsLog(task, saysCommandFailed(task.caught))
            ? await caughtWithCause(run, task)
            : task.caught;
        explained.push({ ...task, attempts, caught });
    }
    return explained;
}
function leftNoException({ ok, interrupted, exception, lastWords }) {
    return ok !== true && !interrupted && exception === undefined && lastWords === undefined;
}
/** `parallel_map` only reports that a child has failed; the child has printed why. */
function saysChildFailed({ exception }) {
    return exception?.type === 'metaflow.multicore_utils.MulticoreException';
}
/** `subprocess` says of a command only which exit code it had. */
function saysCommandFailed(exception) {
    return exception?.type === 'subprocess.CalledProcessError';
}
/** The exception that `@catch` kept, with the exception of the command that failed. */
async function caughtWithCause(run, { stepName, taskId, attempts, caught }) {
    const logs = run.step(stepName).taskWithId(taskId, attempts.at(-1)?.attempt ?? 0);
    return caught && (0,logged_exception/* withCauseOfCommand */.G1)(caught, task_words_textOf(await savedLines(logs, 'stderr')));
}
async function savedLines(task, stream) {
    return (0,joined_markers/* separateLines */.V)(await task.lastLines(stream).catch(() => []));
}
async function withWords(run, task, attempt, { shown, flowFile }) {
    const logs = run.step(task.stepName).taskWithId(task.taskId, attempt.attempt);
    const last = task.attempts.at(-1)?.attempt ?? attempt.attempt;
    const lines = shown.of(task.stepName, task.taskId, last - attempt.attempt);
    const timed = () => shown.timed(task.stepName, task.taskId, last - attempt.attempt);
    const stderr = await savedLines(logs, 'stderr');
    if (attempt.exception) {
        const exception = saysCommandFailed(attempt.exception)
            ? (0,logged_exception/* withCauseOfCommand */.G1)(attempt.exception, task_words_textOf(stderr))
            : ((0,logged_exception/* exceptionOfChild */.zc)(task_words_textOf(stderr)) ?? attempt.exception);
        return { ...attempt, exception };
    }
    const stdout = await savedLines(logs, 'stdout');
    const isWhole = ![stderr, stdout].some((stream) => isCut(task_words_textOf(stream)));
    const isSaved = stderr.length + stdout.length > 0;
    const words = (isWhole && isSaved) || lines.length === 0
        ? lastOfBoth({ stdout, stderr }, flowFile)
        : stderr.length === 0 || isCut(task_words_textOf(stderr))
            ? (0,printed_words/* printedWords */.A)(lines.join('\n'), flowFile)
            : lastOfBoth({ stdout: shownOnStdout(timed(), stderr), stderr }, flowFile);
    if (!words)
        return attempt;
    const exception = words.traceback === undefined ? undefined : (0,logged_exception/* exceptionOfStep */.DZ)(words.traceback);
    if (exception)
        return { ...attempt, exception };
    const lastWords = words.isFromMetaflow
        ? words.text
        : `${(0,failure/* crashText */.dN)(attempt)} It printed last: ${words.text}`;
    return { ...attempt, lastWords, printedTraceback: words.traceback };
}
function task_words_textOf(lines) {
    return lines.map(({ text }) => `${text}\n`).join('');
}
/** The text that Metaflow saves instead of output beyond `max-log-size`; only its own lines follow. */
function isCut(log) {
    return log.slice(-1_000).includes('[TRUNCATED - MAXIMUM LOG FILE SIZE REACHED]');
}
//# sourceMappingURL=task-words.js.map

/***/ })

};

//# sourceMappingURL=518.index.js.map