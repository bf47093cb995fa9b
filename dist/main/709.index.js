export const id = 709;
export const ids = [709];
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
    const begin = lines.findLastIndex((line) => BEGIN.test((0,_plain_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(line)));
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
 * The exception that ended the first child of Metaflow's `parallel_map` that failed, of those that children have printed, with what it came
 * from. What comes below its first line, or the end of its group, cannot be told from what others printed.
 */
function exceptionOfChild(stderr) {
    const lines = (0,_plain_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLines */ .y1)(stderr);
    const last = lines.findIndex((line, index) => (0,_outcome_traceback_js__WEBPACK_IMPORTED_MODULE_1__/* .isHeader */ .gN)(line) && SPAWNED.test(lines[index + 1] ?? ''));
    if (last === -1)
        return undefined;
    const isGroup = !_outcome_traceback_js__WEBPACK_IMPORTED_MODULE_1__/* .HEADER */ .El.test(lines[last] ?? '');
    const isInside = isGroup ? /^ +[|+]/ : /^( |$)/;
    const length = lines.slice(last + 1).findIndex((line) => !isInside.test(line));
    if (length === -1 && !isGroup)
        return undefined;
    const end = length === -1 ? lines.length : last + 1 + length + (isGroup ? 0 : 1);
    return exceptionOf(lines.slice((0,_outcome_traceback_js__WEBPACK_IMPORTED_MODULE_1__/* .firstOfChain */ .NW)(lines, last), end).join('\n'));
}
const SPAWNED = /^(?: {2}\| )? {2}File ".+[/\\]metaflow[/\\]multicore_utils\.py", line \d+, in _spawn$/;
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
/* harmony export */   e$: () => (/* binding */ isBar),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   y1: () => (/* binding */ plainLines)
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
/** Whether a line has nothing but a bar of progress: of tqdm's, pip's or rich's kind. */
function isBar(line) {
    return BAR.test(line) ? line.replace(BAR, '') === '' : /\d%/.test(line) && /[━╸█#=]{4}|\d%\|/.test(line);
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
    return wordsOf((0,plain_lines/* plainLines */.y1)(endOf(log)), flowFile);
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
    const more = lastText((0,plain_lines/* plainLines */.y1)(later.join('\n')));
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
    const from = internal === -1 ? (0,outcome_traceback/* firstOfChain */.NW)(lines) : internal + 1;
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

/***/ 71022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ ShownLines)
});

// EXTERNAL MODULE: ./build/runner/index.js + 11 modules
var runner = __webpack_require__(96885);
// EXTERNAL MODULE: ./build/execution/words/plain-lines.js
var plain_lines = __webpack_require__(3645);
// EXTERNAL MODULE: ./build/outcome/traceback.js
var traceback = __webpack_require__(52981);
;// CONCATENATED MODULE: ./build/execution/words/restored-lines.js

const FRAME = /^\s*File ".+", line \d+/;
const MARKS = /^[\s~^]+$/;
/** In place of frames that are the same. */
const REPEATED = /^\s*\[Previous line repeated \d+ more times?\]$/;
/** In place of lines of a long statement. */
const ELIDED = /^\s*\.\.\.<\d+ lines>\.\.\.$/;
/** Where there is no file, Python shows no line of it. */
const NO_FILE = /^File "<.*>", line/;
const GROUP_HEADER = '+ Exception Group Traceback (most recent call last):';
/** Above an exception of a group; the first of a group has its group's corner before it. */
const PART = /^\+(-\+)?-{16} (\d+|\.\.\.) -{16}$/;
const END = /^\+-+$/;
/** Python shows so many exceptions of a group, and then `...`. */
const MOST_PARTS = 15;
/** Lines of a log with the spaces before those of tracebacks, and of what exception groups are made of, which were taken away. */
function restoredLines(lines) {
    const result = [];
    for (let index = 0; index < lines.length;) {
        const line = lines[index] ?? '';
        const isGroup = line === GROUP_HEADER;
        const block = isGroup ? groupAt(lines, index) : traceback/* HEADER */.El.test(line) ? tracebackAt(lines, index) : [line];
        for (const restored of block)
            result.push(restored);
        index += block.length;
    }
    return result;
}
/** A traceback's header and frames. */
function tracebackAt(lines, begin) {
    const frames = lines.slice(begin + 1, endOfFrames(lines, begin + 1)).map((line) => {
        const text = line.trim();
        return text === '' ? line : `${FRAME.test(line) || REPEATED.test(line) ? '  ' : '    '}${text}`;
    });
    return [lines[begin] ?? '', ...frames];
}
/** What is above the last frame is frames and their code. */
function endOfFrames(lines, begin) {
    // Within a statement of several lines there may be a blank one: marks stand below the next.
    const isEnd = (line, index) => traceback/* HEADER */.El.test(line) || (line === '' && !MARKS.test(lines[index + 2] ?? ''));
    const next = lines.findIndex((line, index) => index >= begin && isEnd(line, index));
    const block = lines.slice(begin, next === -1 ? undefined : next);
    const last = block.findLastIndex((line) => FRAME.test(line));
    if (last === -1)
        return begin;
    let end = last + 1;
    if (end < block.length - 1 && !NO_FILE.test(block[last] ?? ''))
        end++;
    for (;;) {
        if ([MARKS, ELIDED, REPEATED].some((form) => form.test(block[end] ?? '')))
            end += 1;
        else if (block[end] === '' && end < block.length - 1)
            end += 1;
        else if (MARKS.test(block[end + 1] ?? ''))
            end += 2;
        else
            return begin + end;
    }
}
/** An exception group, with a margin of two spaces for each group that a line stands in. */
function groupAt(lines, begin) {
    const restored = [`  ${lines[begin] ?? ''}`];
    /** For each group that is open, the number of its last exception. */
    const open = [];
    for (const line of lines.slice(begin + 1)) {
        if (!/^[|+]/.test(line))
            break;
        const [, isFirst, number = ''] = PART.exec(line) ?? [];
        // Of groups that end together, Python shows only the end of the innermost.
        if (number !== '' && !isFirst)
            next(open, number === '...' ? MOST_PARTS + 1 : Number(number));
        restored.push(`${'  '.repeat(open.length + 1)}${line}`);
        if (isFirst)
            open.push(1);
        else if (END.test(line))
            open.pop();
    }
    return restored;
}
function next(open, number) {
    while (open.length > 1 && open.at(-1) !== number - 1)
        open.pop();
    open[open.length - 1] = number;
}

;// CONCATENATED MODULE: ./build/execution/words/shown-lines.js



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
        return restoredLines((0,plain_lines/* plainLines */.y1)((attempts.at(-1 - fromLast) ?? []).join('\n')));
    }
    #all() {
        this.#lines ??= (0,runner/* logTail */.RB)(this.#stdoutFile, LARGEST_TAIL)
            .split('\n')
            .flatMap((line) => {
            const [, task, text] = LINE.exec(line) ?? [];
            return task === undefined || text === undefined ? [] : [[task, text]];
        });
        return this.#lines;
    }
}


/***/ }),

/***/ 38072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xZ: () => (/* binding */ isCut),
  uF: () => (/* binding */ withPrintedWords)
});

// UNUSED EXPORTS: linesAfter

// EXTERNAL MODULE: ./build/outcome/failure.js
var failure = __webpack_require__(14761);
// EXTERNAL MODULE: ./build/execution/words/logged-exception.js
var logged_exception = __webpack_require__(69753);
// EXTERNAL MODULE: ./build/execution/words/plain-lines.js
var plain_lines = __webpack_require__(3645);
// EXTERNAL MODULE: ./build/execution/words/printed-words.js + 1 modules
var printed_words = __webpack_require__(53335);
;// CONCATENATED MODULE: ./build/execution/words/both-streams.js


/** Metaflow saves the times at which it reads: of what is printed on both streams so close together, the order is chance. */
const CHANCE_MS = 200;
/** Of what may stand behind the end of the other stream, so many lines. */
const MOST_LINES = 5;
/** How people begin, or name, what has gone wrong. */
const SAYS_ERROR = /\b(?:error|errors|fail|failed|failure|fatal|critical|invalid|cannot|can't|could not|unable|missing|denied|refused|abort|aborted|aborting|not set|not found|not given|not allowed)\b/i;
/**
 * What a process printed last on both streams: what stderr ends with, as the text of `sys.exit`, and what stdout has behind that. A bar of
 * progress is the end of neither where there is anything else.
 */
function lastOfBoth({ stdout, stderr }, flowFile) {
    const [own, other] = [withoutBars(stderr), withoutBars(stdout)];
    const words = (0,printed_words/* printedWords */.A)(textOf(own), flowFile);
    const all = (0,printed_words/* wordsWithLater */.S)(words, linesBehind(own.at(-1), words?.text ?? '', other));
    return (all ??
        (0,printed_words/* wordsWithLater */.S)((0,printed_words/* printedWords */.A)(textOf(stderr), flowFile), stdout.map(({ text }) => text)));
}
function textOf(lines) {
    return lines.map(({ text }) => `${text}\n`).join('');
}
function withoutBars(lines) {
    const end = lines.findLastIndex(({ text }) => {
        const plain = (0,plain_lines/* plainLine */.h0)(text);
        return plain !== '' && !(0,plain_lines/* isBar */.e$)(plain);
    });
    return lines.slice(0, end + 1);
}
/** Lines of a stream that were printed behind the last one of the other: by the times, or, where these are chance, by what they say. */
function linesBehind(last, words, lines) {
    const end = last?.time;
    if (end === undefined)
        return lines.map(({ text }) => text);
    const behind = lines.filter(({ time }) => time === undefined || time > end);
    const isClearly = behind.some(({ time }) => time === undefined || time > end + CHANCE_MS);
    const near = lines.filter(({ time }) => time !== undefined && time <= end && time >= end - CHANCE_MS);
    const before = saysError(near) ? near.slice(-MOST_LINES) : [];
    const isNoise = !isClearly && SAYS_ERROR.test(words) && !saysError(behind);
    return [...before, ...(isNoise ? [] : behind)].map(({ text }) => text);
}
function saysError(lines) {
    return lines.some(({ text }) => SAYS_ERROR.test(text));
}

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
    const saved = async (stream) => await logs.lastLines(stream).catch(() => []);
    const stderr = await saved('stderr');
    if (attempt.exception)
        return { ...attempt, exception: (0,logged_exception/* exceptionOfChild */.zc)(task_words_textOf(stderr)) ?? attempt.exception };
    const stdout = await saved('stdout');
    const isWhole = ![stderr, stdout].some((stream) => isCut(task_words_textOf(stream)));
    const isSaved = stderr.length + stdout.length > 0;
    const words = (isWhole && isSaved) || lines.length === 0
        ? lastOfBoth({ stdout, stderr }, flowFile)
        : wordsOfShown(lines, task_words_textOf(stderr), flowFile);
    if (!words)
        return attempt;
    const exception = words.traceback === undefined ? undefined : (0,logged_exception/* exceptionOfStep */.DZ)(words.traceback);
    if (exception)
        return { ...attempt, exception };
    const lastWords = words.isMetaflows ? words.text : `${(0,failure/* crashText */.dN)(attempt)} It printed last: ${words.text}`;
    return { ...attempt, lastWords, printedTraceback: words.traceback };
}
/** Where Metaflow has not saved all of a task's log, what its process has shown tells the end. */
function wordsOfShown(lines, stderr, flowFile) {
    return stderr === '' || isCut(stderr)
        ? (0,printed_words/* printedWords */.A)(lines.join('\n'), flowFile)
        : (0,printed_words/* wordsWithLater */.S)((0,printed_words/* printedWords */.A)(stderr, flowFile), linesAfter(lines, stderr));
}
function task_words_textOf(lines) {
    return lines.map(({ text }) => `${text}\n`).join('');
}
/** What Metaflow saves in place of all that is beyond `max-log-size`; only its own lines follow. */
function isCut(log) {
    return log.slice(-1_000).includes('[TRUNCATED - MAXIMUM LOG FILE SIZE REACHED]');
}
/** Of what was shown of both streams, that which comes behind the last line of one. */
function linesAfter(shown, stream) {
    const last = (0,plain_lines/* plainLines */.y1)(stream).at(-1)?.trim();
    if (last === undefined)
        return [...shown];
    const index = shown.findLastIndex((line) => line.trim() === last);
    return index === -1 ? [] : shown.slice(index + 1);
}


/***/ })

};
