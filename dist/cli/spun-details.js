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





/** The outcome of a task that was spun, with what it left behind. It is the only task of its run. */
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
/** Metaflow decides that the task has failed; its exception is in its log, unless its artifacts are kept. */
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
 * What Metaflow puts before a line of its own when it saves a log. Where a task's last line has no end, as a bar of progress has none, it stands
 * within that line: Metaflow's client shows it so.
 */
const MARKER = /(?:\[!)?\[MFLOG\|0\|[^|\]\n]{1,40}Z\|runtime\|[^|\]\n]{1,64}\]/g;
/** The lines of a saved log, where Metaflow's own are lines of their own. */
function separateLines(lines) {
    return lines.flatMap((line) => line.text.includes('[MFLOG|') ? line.text.split(MARKER).map((text) => ({ ...line, text })) : [line]);
}
/** Likewise of a log as one text. */
function separateText(log) {
    return log.replace(MARKER, '\n');
}
//# sourceMappingURL=joined-markers.js.map

/***/ }),

/***/ 9753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ exceptionOfStep),
/* harmony export */   KO: () => (/* binding */ loggedException),
/* harmony export */   zc: () => (/* binding */ exceptionOfChild)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _outcome_place_traceback_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(937);
/* harmony import */ var _lines_of_metaflow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(535);
/* harmony import */ var _plain_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3645);




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
    const begin = lines.findLastIndex((line) => BEGIN.test((0,_plain_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(line)));
    const end = lines.findIndex((line, index) => index >= begin && BEGIN_ENDS.test(line));
    if (begin === -1 || end === -1)
        return undefined;
    const said = lines.slice(end + 1).filter((line) => !(0,_lines_of_metaflow_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfMetaflow */ .p)(line));
    const from = said.findIndex(_outcome_place_traceback_js__WEBPACK_IMPORTED_MODULE_3__/* .isHeader */ .gN);
    return from === -1 ? ofMetaflow(said) : exceptionOf(said.slice(from).join('\n').trimEnd());
}
/**
 * The exception that a step's function raised, of a traceback that a task's process printed as it ended: one that is no `Exception`,
 * as `CancelledError`, Metaflow does not store.
 */
function exceptionOfStep(stacktrace) {
    const raised = (0,_outcome_place_traceback_js__WEBPACK_IMPORTED_MODULE_3__/* .readTraceback */ .N)({ stacktrace });
    // What ends the text of another kind, as a fatal error's, is not a class's name.
    return raised?.frames.some(callsStep) && RAISED.test(raised.text) ? exceptionOf(stacktrace) : undefined;
}
/**
 * The exception that ended the first child of Metaflow's `parallel_map` that failed, of those that children have printed, with what it came
 * from. What comes below its first line, or the end of its group, cannot be told from what others printed.
 */
function exceptionOfChild(stderr) {
    const lines = (0,_plain_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLines */ .y1)(stderr);
    const last = lines.findIndex((line, index) => (0,_outcome_place_traceback_js__WEBPACK_IMPORTED_MODULE_3__/* .isHeader */ .gN)(line) && SPAWNED.test(lines[index + 1] ?? ''));
    if (last === -1)
        return undefined;
    const isGroup = !_outcome_place_traceback_js__WEBPACK_IMPORTED_MODULE_3__/* .HEADER */ .El.test(lines[last] ?? '');
    const isInside = isGroup ? /^ +[|+]/ : /^( |$)/;
    const length = lines.slice(last + 1).findIndex((line) => !isInside.test(line));
    if (length === -1 && !isGroup)
        return undefined;
    const end = length === -1 ? lines.length : last + 1 + length + (isGroup ? 0 : 1);
    return exceptionOf(lines.slice((0,_outcome_place_traceback_js__WEBPACK_IMPORTED_MODULE_3__/* .firstOfChain */ .NW)(lines, last), end).join('\n'));
}
const SPAWNED = /^(?: {2}\| )? {2}File ".+[/\\]metaflow[/\\]multicore_utils\.py", line \d+, in _spawn$/;
function callsStep({ file, functionName }) {
    return functionName === '_exec_step_function' && /[/\\]metaflow[/\\]task\.py$/.test(file);
}
/** A class, and its message. */
const RAISED = /^([^\s:]+)(?:: ?([^]*))?$/;
function exceptionOf(traceback) {
    const raised = (0,_outcome_place_traceback_js__WEBPACK_IMPORTED_MODULE_3__/* .readTraceback */ .N)({ stacktrace: traceback });
    if (!raised)
        return undefined;
    const [, type = raised.text, message = ''] = RAISED.exec(raised.text) ?? [];
    return { type, message, stacktrace: `${traceback}\n` };
}
/** What Metaflow prints of an exception of its own: its headline, and the lines of its message. Of most, the headline does not tell the class. */
function ofMetaflow(said) {
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
var printed_words = __webpack_require__(5811);
;// CONCATENATED MODULE: ./build/execution/words/both-streams.js




/** Metaflow saves the times at which it reads: of what is printed on both streams so close together, the order is chance. */
const CHANCE_MS = 200;
/**
 * What a process printed last on both streams: what stderr ends with, as the text of `sys.exit`, and what stdout has between its lines and
 * behind them. A bar of progress is the end of neither where there is anything else.
 */
function lastOfBoth({ stdout, stderr }, flowFile) {
    const isEnd = (line) => !(0,plain_lines/* isBar */.e$)(line);
    return (wordsOfBoth(ownLines(stderr, isEnd), ownLines(stdout, isEnd), flowFile) ??
        wordsOfBoth(ownLines(stderr), ownLines(stdout), flowFile));
}
/** The lines of a stream without Metaflow's, up to the last one that is an end. */
function ownLines(lines, isEnd = (line) => line !== '') {
    const own = lines.filter(({ text }) => !(0,lines_of_metaflow/* isOfMetaflow */.p)((0,plain_lines/* plainLine */.h0)(text)));
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
 * An exception that the task may have survived: what stdout has behind its first line, as Metaflow reads the others late, was printed later.
 * Where that is clear, it is not the exception that ended the task, and its place is not that of the failure.
 */
function withSurvived(words, stdout, since) {
    const times = { since, end: since };
    const isSurvived = stdout.some(({ time }) => time !== undefined && time > since + CHANCE_MS);
    const near = isSurvived ? linesNear(stdout, times) : errorsNear(stdout, times);
    const told = (0,printed_words/* wordsWithLater */.S)(words, [...textsOf(near), ...behind(words, stdout, times)]);
    return { ...(told ?? words), ...(isSurvived ? { traceback: undefined } : {}) };
}
/** Lines that stderr ends with, in the order of time with those of stdout. */
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
/** Of what both streams have printed since stderr's words began: all, or the last lines, or the last of stderr that nothing came between. */
function lastOfSpan(own, between) {
    const span = [...own, ...between].sort((a, b) => (a.time ?? 0) - (b.time ?? 0));
    if (span.length <= bounded_lines/* MOST_LINES */.qj)
        return span;
    const run = span.slice(span.findLastIndex((line) => between.includes(line)) + 1);
    return sayError(run) || run.length >= bounded_lines/* LAST_LINES */.tC ? run : span.slice(-bounded_lines/* LAST_LINES */.tC);
}
/** The last lines of stdout before those that are shown, if only stdout says what went wrong. */
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
/** What stdout has behind the end of stderr. So short a time behind it, it is noise where stderr alone says what has gone wrong. */
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
/** Metaflow shows times by the clock of a time zone, which differs from UTC by a multiple of this. */
const QUARTER_MS = 15 * 60 * 1000;
/**
 * Of the lines that a flow's process has shown of a task, those of stdout, with the times that Metaflow saves: all that stderr does not have.
 * None where no line tells in which time zone they were shown.
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
    const timed = () => shown.timed(task.stepName, task.taskId, last - attempt.attempt);
    const saved = async (stream) => (0,joined_markers/* separateLines */.V)(await logs.lastLines(stream).catch(() => []));
    const stderr = await saved('stderr');
    if (attempt.exception)
        return { ...attempt, exception: (0,logged_exception/* exceptionOfChild */.zc)(task_words_textOf(stderr)) ?? attempt.exception };
    const stdout = await saved('stdout');
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
    const lastWords = words.isMetaflows ? words.text : `${(0,failure/* crashText */.dN)(attempt)} It printed last: ${words.text}`;
    return { ...attempt, lastWords, printedTraceback: words.traceback };
}
function task_words_textOf(lines) {
    return lines.map(({ text }) => `${text}\n`).join('');
}
/** The text that Metaflow saves in place of output beyond `max-log-size`; only its own lines follow. */
function isCut(log) {
    return log.slice(-1_000).includes('[TRUNCATED - MAXIMUM LOG FILE SIZE REACHED]');
}
//# sourceMappingURL=task-words.js.map

/***/ })

};

//# sourceMappingURL=518.index.js.map