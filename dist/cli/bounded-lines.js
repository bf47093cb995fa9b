export const id = 8406;
export const ids = [8406];
export const modules = {

/***/ 3518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ isHeadline),
/* harmony export */   fD: () => (/* binding */ boundedLines),
/* harmony export */   lA: () => (/* binding */ saysError),
/* harmony export */   tC: () => (/* binding */ LAST_LINES),
/* harmony export */   xg: () => (/* binding */ MAX_LINES)
/* harmony export */ });
/** A text with more lines than this is accidental output or a long list, so only its headline and its last lines are shown. */
const MAX_LINES = 20;
const LAST_LINES = 5;
const MAX_CHARACTERS = 1_000;
/** How people introduce an error, or name it. */
const SAYS_ERROR = /\b(?:error|errors|fail|failed|failure|fatal|critical|invalid|cannot|can't|could not|unable|missing|denied|refused|abort|aborted|aborting|not set|not found|not given|not allowed)\b/i;
function saysError(text) {
    return SAYS_ERROR.test(text);
}
/** Lines that belong to the line above. */
const CONTINUED = /^(\s+|[-*•] )\S/;
/** Whether a line starts a text that continues in the next line. */
function isHeadline(line, next) {
    return line.endsWith(':') || CONTINUED.test(next ?? '');
}
/**
 * The lines of a text that are shown: all, or its headline and its end, with a mark between them. No line is cut, because redaction
 * recognizes a secret only as a whole. If the text is still too long, it is cut after redaction.
 */
function boundedLines(lines) {
    const isShort = lines.length <= MAX_LINES;
    const begin = isShort ? 0 : headlineOf(lines);
    const last = lastOf(lines, isShort ? lines.length : LAST_LINES);
    if (begin === undefined)
        return lines.slice(last);
    const leftOut = last - begin - 1;
    if (leftOut <= 0)
        return lines.slice(begin);
    const mark = `… (${leftOut === 1 ? '1 line is' : `${leftOut} lines are`} left out)`;
    return [lines[begin] ?? '', mark, ...lines.slice(last)];
}
/**
 * The position of the line that says what the last lines are about: the line above a list, or the announcement of what follows; otherwise
 * the first line, if it reports an error.
 */
function headlineOf(lines) {
    const above = lines.findLastIndex((line) => line !== '' && !CONTINUED.test(line));
    if (above !== -1 && above < lines.length - LAST_LINES)
        return above;
    const announcing = lines.slice(0, -LAST_LINES).findLastIndex((line) => line.endsWith(':'));
    if (announcing !== -1)
        return announcing;
    return saysError(lines[0] ?? '') ? 0 : undefined;
}
/** Where the last lines start: at most this many, and no more than fit. */
function lastOf(lines, most) {
    let [from, length] = [lines.length - 1, lines.at(-1)?.length ?? 0];
    while (from > lines.length - most && length + (lines[from - 1]?.length ?? 0) < MAX_CHARACTERS) {
        from -= 1;
        length += 1 + (lines[from]?.length ?? 0);
    }
    return from;
}


/***/ }),

/***/ 2725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ lastOutput),
  O: () => (/* binding */ withLaterOutput)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/outcome/exception-text.js
var exception_text = __webpack_require__(8444);
// EXTERNAL MODULE: ./build/outcome/place/notebook-traceback.js
var notebook_traceback = __webpack_require__(4797);
// EXTERNAL MODULE: ./build/outcome/place/traceback.js
var place_traceback = __webpack_require__(937);
// EXTERNAL MODULE: ./build/runner/log/fatal-error.js
var fatal_error = __webpack_require__(8831);
// EXTERNAL MODULE: ./build/execution/logs/bounded-lines.js
var bounded_lines = __webpack_require__(3518);
;// CONCATENATED MODULE: ./build/execution/logs/tracebacks/boxed-tracebacks.js

/**
 * The start of a traceback by rich: a box with a title. In a log with columns, it comes after some of them. Other characters draw the box
 * if only ASCII is allowed.
 */
const TITLE = /^( *)[╭+][─-]+ Traceback \(most recent call last\) [─-]+[╮+]$/;
/** Below it, a box with the line of a SyntaxError. */
const UNTITLED = /^[╭+][─-]+[╮+]$/;
const BOTTOM = /^[╰+][─-]+[╯+]$/;
const PLACE = /^([^╭│╰|+\s❱>:][^:]*):(\d+) in ?(.+)$/;
/** The line of code of a frame. */
const CODE = /^[❱>] *\d+ (?:[│|\s]*)(?=[^│|\s])(.+)$/;
/** A log's lines, in which tracebacks that rich has drawn as boxes are replaced with what Python prints. */
function unboxedLines(lines) {
    const result = [];
    for (let at = 0; at < lines.length;) {
        const margin = TITLE.exec(lines[at] ?? '')?.[1]?.length;
        const block = margin === undefined ? [] : margin > 0 ? besideAt(lines, at, margin) : boxAt(lines, at);
        const own = block.length === 0
            ? [{ text: lines[at] ?? '', at: 0 }]
            : margin === 0
                ? tracebackOf(block)
                : unboxedLines(withoutBreaks(block));
        for (const line of own)
            result.push({ text: line.text, at: at + line.at });
        at += Math.max(1, block.length);
    }
    return result;
}
/** The text beside a log's columns, from its first line on. */
function besideAt(lines, begin, margin) {
    const end = lines.findIndex((line, index) => index > begin && line.slice(0, margin).trim() !== '');
    return lines.slice(begin, end === -1 ? undefined : end).map((line) => line.slice(margin));
}
/** There, the line between an exception and its consequence is wrapped to two lines. */
function withoutBreaks(lines) {
    return lines.map((line, at) => {
        if (place_traceback/* SEPARATOR */.wv.test(`${lines[at - 1] ?? ''} ${line}`))
            return `${lines[at - 1] ?? ''} ${line}`;
        return place_traceback/* SEPARATOR */.wv.test(`${line} ${lines[at + 1] ?? ''}`) ? '' : line;
    });
}
function boxAt(lines, begin) {
    const bottom = lines.findIndex((line, index) => index > begin && BOTTOM.test(line));
    if (bottom === -1)
        return [];
    const isTwo = UNTITLED.test(lines[bottom + 1] ?? '');
    const last = isTwo ? lines.findIndex((line, index) => index > bottom + 1 && BOTTOM.test(line)) : bottom;
    return lines.slice(begin, (last === -1 ? bottom : last) + 1);
}
function tracebackOf(box) {
    const width = (box[0]?.length ?? 0) - '│  │'.length;
    const contents = ['', ...box.slice(1).map((line) => line.slice(2, -1).trimEnd())];
    const result = [{ text: place_traceback/* HEADER_LINE */.ni, at: 0 }];
    let paragraph = '';
    for (const [at, content] of contents.entries()) {
        const code = CODE.exec(content)?.[1];
        if (code !== undefined)
            result.push({ text: `    ${code}`, at });
        // A long place continues on the next line, in the middle of a word if it has no blank.
        const isFull = contents[at - 1]?.length === width;
        paragraph = content === '' ? '' : `${paragraph}${paragraph === '' || isFull ? '' : ' '}${content}`;
        const isWhole = contents[at + 1] === '';
        if (isWhole && PLACE.test(paragraph))
            result.push({ text: paragraph.replace(PLACE, '  File "$1", line $2, in $3'), at });
    }
    return result;
}
//# sourceMappingURL=boxed-tracebacks.js.map
// EXTERNAL MODULE: ./build/execution/logs/log-records.js
var log_records = __webpack_require__(3408);
// EXTERNAL MODULE: ./build/execution/logs/logged-exception.js
var logged_exception = __webpack_require__(6895);
// EXTERNAL MODULE: ./build/execution/logs/plain-lines.js
var plain_lines = __webpack_require__(923);
;// CONCATENATED MODULE: ./build/execution/logs/tracebacks/ignored-exceptions.js

/** What Python prints above an exception that it could not raise anywhere, such as one of a finalizer or of a function of `atexit`. */
const IGNORED = /^Exception ignored (?:in|on|while|from)\b.*:(?: |$)/;
/** A log's lines without such exceptions, which end no process. If there is nothing else, they stay without their tracebacks. */
function withoutIgnored(lines) {
    const kept = [];
    for (let at = 0; at < lines.length;) {
        const end = endOfIgnored(lines, at);
        if (end === at)
            kept.push(lines[at++]);
        else
            at = end;
    }
    const isEmpty = kept.every(({ text }) => text === '');
    return isEmpty ? lines.filter(({ text }) => !(0,place_traceback/* isHeader */.gN)(text) && !text.startsWith(' ')) : kept;
}
/** Where such an exception ends that begins here, with its causes, and with the first line of its message. */
function endOfIgnored(lines, begin) {
    const text = (at) => lines[at]?.text ?? '';
    if (!IGNORED.test(text(begin)))
        return begin;
    for (let at = begin + 1;; at += 4) {
        if ((0,place_traceback/* isHeader */.gN)(text(at))) {
            at += 1;
            while (text(at).startsWith(' '))
                at += 1;
        }
        if (!(place_traceback/* SEPARATOR */.wv.test(text(at + 2)) && (0,place_traceback/* isHeader */.gN)(text(at + 4))))
            return Math.min(at + 1, lines.length);
    }
}
//# sourceMappingURL=ignored-exceptions.js.map
;// CONCATENATED MODULE: ./build/execution/logs/tracebacks/structured-tracebacks.js

/** Groups may contain groups. */
const MAX_DEPTH = 10;
/**
 * What Python prints for an exception that structlog's `dict_tracebacks` has described, as a list that begins with the exception, followed by
 * its causes; `undefined` for any other value.
 */
function linesOfStructured(value, depth = 0) {
    if (!Array.isArray(value) || value.length === 0 || depth > MAX_DEPTH || !value.every(isDescribed))
        return undefined;
    const chain = value.toReversed();
    return chain.flatMap((one, index) => {
        const link = index + 1 === chain.length ? [] : ['', one.is_cause === true ? place_traceback/* DIRECT */.yc : place_traceback/* CONTEXT */.SK, ''];
        return [...linesOfOne(one, depth), ...link.map((line) => `${marginOf(depth)}${line}`)];
    });
}
function linesOfOne(one, depth) {
    const frames = [...one.frames, one.syntax_error].flatMap(frameLines);
    const headline = one.exc_value === '' ? one.exc_type : `${one.exc_type}: ${one.exc_value}`;
    const notes = Array.isArray(one.exc_notes) ? one.exc_notes.map(String) : [];
    const below = [...frames, ...[headline, ...notes].join('\n').split('\n')];
    const groups = Array.isArray(one.exceptions) ? one.exceptions : [];
    const parts = groups.flatMap((part) => {
        const lines = linesOfStructured(part, depth + 1);
        return lines ? [lines] : [];
    });
    if (parts.length === 0)
        return [place_traceback/* HEADER_LINE */.ni, ...below].map((line) => `${marginOf(depth)}${line}`);
    const indent = '  '.repeat(depth + 1);
    return [
        `${indent}${depth === 0 ? '+' : '|'} Exception Group ${place_traceback/* HEADER_LINE */.ni}`,
        ...below.map((line) => `${indent}| ${line}`),
        ...parts.flatMap((lines, index) => [
            `${indent}${index === 0 ? '+-' : '  '}+${RULER} ${index + 1} ${RULER}`,
            ...lines,
        ]),
        `${indent}  +${'-'.repeat(36)}`,
    ];
}
/** The prefix of the lines of an exception in a group. */
function marginOf(depth) {
    return depth === 0 ? '' : `${'  '.repeat(depth + 1)}| `;
}
function frameLines(frame) {
    if (typeof frame !== 'object' || frame === null)
        return [];
    const { filename, lineno, name } = frame;
    // Instead of frames that were left out, there is one without a file.
    if (typeof filename !== 'string' || filename === '' || !Number.isSafeInteger(lineno))
        return [];
    return [`  File "${filename}", line ${String(lineno)}${typeof name === 'string' ? `, in ${name}` : ''}`];
}
function isDescribed(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const { exc_type, exc_value, frames } = value;
    return typeof exc_type === 'string' && typeof exc_value === 'string' && Array.isArray(frames);
}
const RULER = '-'.repeat(16);
//# sourceMappingURL=structured-tracebacks.js.map
;// CONCATENATED MODULE: ./build/execution/logs/tracebacks/json-records.js


/** What programs call a record's level and message. */
const LEVELS = ['level', 'levelname', 'log_level', 'severity'];
const MESSAGES = ['message', 'event', 'msg'];
/** The traceback may be part of a text, of a list of lines, or of an object. */
const json_records_MAX_DEPTH = 4;
/**
 * The lines of a log, in which records in JSON (python-json-logger, structlog, loguru) that contain a traceback are what Python prints: a
 * line with the message, and the traceback.
 */
function withTextOfRecords(lines) {
    return lines.flatMap((line) => {
        const texts = textsOfRecord(line.text);
        return texts?.map((text) => ({ text, at: line.at })) ?? [line];
    });
}
function textsOfRecord(line) {
    if (!line.startsWith('{') || !line.endsWith('}') || !MAY_HAVE_TRACEBACK.test(line))
        return undefined;
    const record = objectIn(line);
    const traceback = record && tracebackIn(record, 0);
    if (!traceback)
        return undefined;
    const [level, message] = [LEVELS, MESSAGES].map((names) => json_records_valueOf(record, names));
    return [...(message === undefined ? [] : [`${level?.toUpperCase() ?? 'ERROR'}: ${message}`]), ...traceback];
}
const MAY_HAVE_TRACEBACK = /Traceback \(most recent call last\)|"exc_type"/;
function objectIn(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
/** The first text of one line with one of these names. */
function json_records_valueOf(record, names) {
    const known = new Map(Object.entries(record));
    const values = names.map((name) => known.get(name));
    return values.find((value) => typeof value === 'string' && !/\n|^$/.test(value));
}
/** The lines of the first traceback in a record, from its header on. */
function tracebackIn(value, depth) {
    if (typeof value === 'string')
        return fromHeader(value.trimEnd().split('\n'));
    if (typeof value !== 'object' || value === null || depth > json_records_MAX_DEPTH)
        return undefined;
    if (Array.isArray(value) && value.every((part) => typeof part === 'string'))
        return fromHeader(value.join('\n').trimEnd().split('\n'));
    const structured = linesOfStructured(value);
    if (structured)
        return structured;
    for (const part of Object.values(value)) {
        const found = tracebackIn(part, depth + 1);
        if (found)
            return found;
    }
    return undefined;
}
function fromHeader(lines) {
    const begin = lines.findIndex((line) => (0,place_traceback/* isHeader */.gN)(line));
    return begin === -1 ? undefined : lines.slice(begin);
}
//# sourceMappingURL=json-records.js.map
;// CONCATENATED MODULE: ./build/execution/logs/tracebacks/stackprinter-frames.js

/** The start of a frame by stackprinter; Python's own frames are indented, below a header. */
const FRAME = /^File ".+", line \d+, in ./;
/** The line of code that a frame is at, among the lines around it and the values of names. */
const stackprinter_frames_CODE = /^--> \d+ +(\S.*)$/;
/** The lines of a log, where tracebacks that stackprinter has printed are as Python prints them. */
function withPythonsFrames(lines) {
    const result = [];
    let isBelowFrame = false;
    for (let index = 0; index < lines.length;) {
        const line = lines[index];
        const block = FRAME.test(line.text) ? blockAt(lines, index) : [];
        const code = block.find(({ text }) => stackprinter_frames_CODE.test(text));
        if (!code) {
            result.push(line);
            isBelowFrame = false;
            index += 1;
            continue;
        }
        if (!isBelowFrame)
            result.push({ text: place_traceback/* HEADER_LINE */.ni, at: line.at });
        result.push({ text: `  ${line.text}`, at: line.at });
        result.push({ text: `    ${code.text.replace(stackprinter_frames_CODE, '$1')}`, at: code.at });
        isBelowFrame = true;
        // An empty line follows each frame.
        index += block.length + 1;
    }
    return result;
}
/** The lines of a frame, up to an empty line. A frame without one is not stackprinter's. */
function blockAt(lines, begin) {
    let end = begin + 1;
    for (let text = lines[end]?.text; text && !FRAME.test(text); text = lines[end]?.text)
        end += 1;
    return lines[end]?.text === '' ? lines.slice(begin, end) : [];
}
//# sourceMappingURL=stackprinter-frames.js.map
;// CONCATENATED MODULE: ./build/execution/logs/tracebacks/unittest-report.js


const unittest_report_RULER = /^={70}$/;
const FAILED_TEST = /^(?:FAIL|ERROR|UNEXPECTED SUCCESS): \S/;
const RAN = /^Ran \d+ tests? in \S+$/;
const VERDICT = /^FAILED \(\w[\w =,]*\)$/;
/** How many failed tests to name. */
const MAX_TESTS = 10;
/**
 * How `unittest` ends its output if tests failed, with the name of each failed test and what it raised, which are above. `undefined` if
 * anything else comes last.
 */
function unittestReport(lines) {
    const end = lines.findLastIndex((line) => line !== '');
    const verdict = lines[end] ?? '';
    const ran = end - 2;
    if (!VERDICT.test(verdict) || !RAN.test(lines[ran] ?? ''))
        return undefined;
    const begin = lines.slice(0, ran).findLastIndex((line) => RAN.test(line)) + 1;
    const report = lines.slice(begin, ran - 1);
    const rulers = report.flatMap((line, at) => unittest_report_RULER.test(line) && FAILED_TEST.test(report[at + 1] ?? '') ? [at] : []);
    const tests = rulers.map((at, index) => testText(report.slice(at + 1, rulers[index + 1])));
    const more = tests.length > MAX_TESTS ? [`… and ${tests.length - MAX_TESTS} more`] : [];
    return [verdict, ...tests.slice(0, MAX_TESTS), ...more].join('\n');
}
/** A failed test's name, its description, a ruler, and its traceback. */
function testText([name = '', ...below]) {
    const header = below.findIndex((line) => /^-{70}$/.test(line));
    const raised = (0,place_traceback/* readTraceback */.N)({ stacktrace: below.slice(header + 1).join('\n') });
    return raised ? `${name}: ${(0,exception_text/* raisedLine */.T8)(raised)}` : name;
}
//# sourceMappingURL=unittest-report.js.map
;// CONCATENATED MODULE: ./build/execution/logs/last-output.js














/** How much of the end of a log is examined. A line that starts before that is skipped, because it may contain the rest of a secret. */
const MAX_CHARACTERS = 256 * 1024;
const MAX_REST_LENGTH = 64 * 1024;
/**
 * The last output in a task's log; `undefined` if the log is empty.
 * @param flowFile the script of the task's process: another script's traceback is a child's
 */
function lastOutput(log, flowFile) {
    return lastOutputOf((0,plain_lines/* plainLines */.y1)(endOf(log)), flowFile);
}
function lastOutputOf(log, flowFile) {
    const placed = asPythonPrints(log);
    const output = lastOutputIn(placed.map(({ text }) => text), flowFile, (from) => placed[from]?.at === placed.at(-1)?.at);
    return output && { ...output, lines: log.length - (placed.at(-output.lines)?.at ?? 0) };
}
/** A log's lines, with the tracebacks of other programs as Python prints them, and without exceptions that Python ignored. */
function asPythonPrints(log) {
    return withoutIgnored((0,notebook_traceback/* withPythonsTracebacks */.f)(withPythonsFrames(withTextOfRecords(unboxedLines(log)))));
}
/** @param isOneRecord whether everything from a line on was a single line of the log, so that no other text is below it */
function lastOutputIn(lines, flowFile, isOneRecord) {
    return (metaflowsError(lines, flowFile) ??
        lastFatalError(lines) ??
        lastReport(lines) ??
        lastTraceback(lines, flowFile, isOneRecord) ??
        lastText(lines));
}
/**
 * A process's last output on both streams. The text of `sys.exit` is the last one on stderr. But if both streams have output, their order is
 * unknown, so the end of the other stream is shown in addition.
 */
function withLaterOutput(output, later) {
    const more = lastText(asPythonPrints((0,plain_lines/* plainLines */.y1)(later.join('\n'))).map(({ text }) => text));
    if (!output || !more || output.isLast)
        return output ?? more;
    return { ...output, text: `${output.text}\n${more.text}` };
}
/** Metaflow stores a step's exception together with its artifacts. If it cannot store one of these, it prints only this. */
const UNPICKLABLE = '    Cannot pickle artifact:';
const LOST_EXCEPTION = '. The step had raised an exception before that, which Metaflow neither printed nor stored.';
/**
 * Metaflow's `headline:`, and the message below, both indented. A group of exceptions is indented, too, but has margins. If the headline
 * only says that a task failed elsewhere, the task's output is kept.
 */
function metaflowsError(lines, flowFile) {
    const from = lines.findLastIndex((line) => line !== '' && !line.startsWith('    ')) + 1;
    const [headline = '', ...message] = lines.slice(from).filter((line) => line !== '');
    if (!/^ {4}[^\s|+].*:$/.test(headline) || message.length === 0)
        return undefined;
    const isAlone = headline !== UNPICKLABLE || !(0,logged_exception/* announcesException */.AJ)(lines.slice(0, from));
    const text = [headline, ...message].map((line) => line.trim()).join(' ') + (isAlone ? '' : LOST_EXCEPTION);
    const before = / error:$/.test(headline) ? lastOutputOf(lines.slice(0, from), flowFile) : undefined;
    const count = lines.length - from;
    if (!before)
        return { text, isFromMetaflow: true, isLast: true, lines: count };
    return {
        ...before,
        text: `${text} Its last output: ${before.text}`,
        isFromMetaflow: true,
        isLast: true,
        lines: count + before.lines,
    };
}
function lastFatalError(lines) {
    const found = (0,fatal_error/* fatalError */.p)(lines);
    if (!found)
        return undefined;
    const { text, traceback } = found;
    const count = lines.length - lines.lastIndexOf(text);
    return { text, traceback, isFromMetaflow: false, isLast: true, isCrash: true, lines: count };
}
function lastReport(lines) {
    const text = unittestReport(lines);
    return text === undefined ? undefined : { text, isFromMetaflow: false, isLast: true, lines: lines.length };
}
/**
 * A traceback at the end of the output, from Python, or from Metaflow below "Internal error". The process survived one further up: it was
 * logged, or ended only a thread.
 */
function lastTraceback(lines, flowFile, isOneRecord) {
    const internal = lines.findLastIndex((line, index) => /^ {4}Internal error:?$/.test(line) && (0,place_traceback/* isHeader */.gN)(lines[index + 1]));
    const from = internal === -1 ? (0,place_traceback/* firstOfChain */.NW)(lines) : internal + 1;
    if (from === -1)
        return undefined;
    const traceback = lines.slice(from).join('\n');
    const raised = (0,place_traceback/* readTraceback */.N)({ stacktrace: traceback });
    if (!raised)
        return undefined;
    const isLast = internal !== -1 || endsProcess(raised, flowFile);
    // The text below a survived exception is the last output.
    if (!isLast && raised.text.includes('\n') && !isOneRecord(from))
        return undefined;
    const text = (0,exception_text/* raisedLine */.T8)(raised);
    const begin = (0,log_records/* announces */.rq)(lines[from - 1] ?? '') ? from - 1 : from;
    return { text, isFromMetaflow: false, isLast, lines: lines.length - begin, traceback };
}
/**
 * An exception that ends a task's process has passed through the flow file, or through a Metaflow module that was started; any other is a
 * child's.
 */
function endsProcess({ frames }, flowFile) {
    const { file = '', functionName } = frames[0] ?? {};
    if (functionName === '_run_module_as_main')
        return frames.some((frame) => /[/\\]metaflow[/\\]/.test(frame.file));
    return functionName === '<module>' && external_node_path_.basename(file) === external_node_path_.basename(flowFile);
}
/** The text below the last record, traceback or stack, such as that of `sys.exit`; otherwise the last lines. */
function lastText(lines) {
    const begin = (0,log_records/* beginOfText */.gJ)(lines);
    const own = lines.slice(begin);
    const isText = own.some((line) => line !== '');
    const from = isText ? begin : Math.max(0, lines.length - bounded_lines/* LAST_LINES */.tC);
    const shown = lines.slice(from);
    const first = shown.findIndex((line) => WORD.test(line));
    const text = (0,bounded_lines/* boundedLines */.fD)(shown.slice(Math.max(0, first)))
        .join('\n')
        .trim();
    return text === '' ? undefined : { text, isFromMetaflow: false, isLast: false, lines: lines.length - from };
}
/** Rulers and the tops of boxes above a text contain no letters or digits. */
const WORD = /[\p{L}\p{N}]/u;
/** The end of a log, starting with a whole line: redaction recognizes a secret only as a whole. */
function endOf(log) {
    if (log.length <= MAX_CHARACTERS)
        return log;
    const end = log.slice(-MAX_CHARACTERS);
    const newline = end.indexOf('\n');
    return newline === -1 || newline > MAX_REST_LENGTH ? end.slice(MAX_REST_LENGTH) : end.slice(newline + 1);
}
//# sourceMappingURL=last-output.js.map

/***/ }),

/***/ 6074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isMetaflowLine)
/* harmony export */ });
/** What Metaflow itself prints among a task's lines, in the order in which it comes; each is a whole line. */
const FORMS = [
    // From a pod or a batch job, before the task starts.
    String.raw `Setting up task environment\.`,
    String.raw `Downloading code package\.\.\.`,
    String.raw `Code package downloaded\.`,
    String.raw `Sleeping \d+ minutes before the next (AWS Batch )?retry`,
    String.raw `Task is starting \(.+`,
    String.raw `Task is starting( \(retry\))?\.`,
    String.raw `Task fallback is starting to handle the failure\.`,
    // From its debugging options (`METAFLOW_DEBUG_…`).
    String.raw `debug\[\w+ \S+:\d+\]: .*`,
    String.raw `\[sidecar:\w+\] .*`,
    // From decorators.
    String.raw `\[Warning\] Ignoring (Step|Flow) decorator '.*' as it is not supported in spin steps\.`,
    String.raw `\[@card WARNING\] .*`,
    // From the task's end.
    String.raw `\[KILLED BY ORCHESTRATOR\]`,
    String.raw `Task failed( with a segmentation fault)?\.`,
    String.raw `Foreach yields \d+ child steps\.`,
    String.raw `Task finished (successfully|with exit code \S+)\.`,
];
const OF_METAFLOW = new RegExp(`^(${FORMS.join('|')})$`);
/** Whether a line is Metaflow's own, which does not explain why a task failed. */
function isMetaflowLine(line) {
    return OF_METAFLOW.test(line);
}
//# sourceMappingURL=lines-of-metaflow.js.map

/***/ }),

/***/ 3408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gJ: () => (/* binding */ beginOfText),
/* harmony export */   rq: () => (/* binding */ announces),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _bounded_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3518);
/* harmony import */ var _outcome_place_traceback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(937);


/** A log record, a warning, or a progress bar. */
const RECORD = /^(\W*(DEBUG|INFO|WARNING|WARN|ERROR|CRITICAL)\b[\w\s:.[\]-]*[:\]|]|\W?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|[DIWEF]\d{4} \d\d:|.*:\d+: \p{XID_Continue}*Warning: |.*\d%\|)/u;
/** A line that looks like a record, but may as well start a text: `ERROR: configuration is invalid`. */
const HEADLINE = /^(\W?(WARNING|WARN|ERROR|CRITICAL)\]?:? (?!.*\d\d:\d\d:\d\d)|\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?!:\d\d))/;
/** An error record. The text below may continue its message or be independent; neither can be understood without the record. */
const SEVERE = /^(E\d{4} \d\d:|.{0,60}(\b(ERROR|CRITICAL|FATAL|EXCEPTION)\b|\[(error|critical|fatal|exception) *\]))/;
/** A text may start with several lines like this. */
const ERROR_LINE = /^\W?(ERROR|CRITICAL)\]?:? /;
/** A warning printed by `warnings`; its line of code is below. */
const WARNING = /:\d+: \p{XID_Continue}*Warning: /u;
/** A frame in a traceback or a stack. */
const FRAME = /^([ |]* {2}|> )File ".+", line \d+/;
/** Whether a line is a log record, a warning or a progress bar. */
function isRecord(line) {
    return RECORD.test(line);
}
/** Whether a line announces the traceback below it: a log record, or a line that ends with a colon. */
function announces(line) {
    return isRecord(line) || line.endsWith(':');
}
/** Where the text below the last record, traceback or stack starts. If it belongs to a record, that is its first line. */
function beginOfText(lines) {
    const end = endOfRecords(lines);
    const record = lines[end - 1] ?? '';
    const isRecord = end > 0 && end < lines.length && RECORD.test(record) && !WARNING.test(record);
    if (!isRecord)
        return end;
    const isBegin = [HEADLINE, SEVERE].some((form) => form.test(record)) || (0,_bounded_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .isHeadline */ .R)(record, lines[end]);
    if (!isBegin)
        return end;
    let begin = end - 1;
    while (ERROR_LINE.test(record) && ERROR_LINE.test(lines[begin - 1] ?? ''))
        begin--;
    return begin;
}
function endOfRecords(lines) {
    const last = lines.findLastIndex((line) => RECORD.test(line) || FRAME.test(line));
    const isFrameLine = FRAME.test(lines[last] ?? '');
    const hasCode = isFrameLine || WARNING.test(lines[last] ?? '');
    let end = last + 1;
    while (hasCode && /^[ |]* {2,}/.test(lines[end] ?? ''))
        end++;
    // Loguru puts an empty line above the exception.
    if (isFrameLine && lines[end] === '')
        end++;
    const header = lines.slice(0, last).findLastIndex((line) => (0,_outcome_place_traceback_js__WEBPACK_IMPORTED_MODULE_1__/* .isHeader */ .gN)(line) || STACK.test(line));
    return isFrameLine && !STACK.test(lines[header] ?? '') ? end + 1 : end;
}
const STACK = /^Stack \(most recent call last\):$/;
//# sourceMappingURL=log-records.js.map

/***/ }),

/***/ 6895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AJ: () => (/* binding */ announcesException),
/* harmony export */   Am: () => (/* binding */ exceptionsWhere),
/* harmony export */   DZ: () => (/* binding */ exceptionOfStep),
/* harmony export */   G1: () => (/* binding */ withCauseOfCommand),
/* harmony export */   KO: () => (/* binding */ loggedException),
/* harmony export */   Q: () => (/* binding */ BEGIN),
/* harmony export */   RO: () => (/* binding */ isOfAnotherStep),
/* harmony export */   zc: () => (/* binding */ exceptionOfChild)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _outcome_place_traceback_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(937);
/* harmony import */ var _log_records_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3408);
/* harmony import */ var _lines_of_metaflow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6074);
/* harmony import */ var _plain_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(923);






/**
 * The start of Metaflow's report on the exception that ended a task: `<flow F step s[1] (input: x)> failed:`. The item of a foreach may
 * have several lines.
 */
const BEGIN = /^<flow \S+ step \S+/;
const BEGIN_ENDS = /> failed:$/;
/**
 * The exception in a failed task's stderr; `undefined` if there is none. A spun task keeps no artifacts, so its log is the only
 * source. For Metaflow's own exceptions, the log has neither the traceback nor the class.
 */
function loggedException(stderr) {
    const lines = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(stderr).trimEnd().split('\n');
    const begin = lines.findLastIndex((line) => BEGIN.test((0,_plain_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(line)));
    const end = lines.findIndex((line, index) => index >= begin && BEGIN_ENDS.test(line));
    if (begin === -1 || end === -1)
        return undefined;
    const report = lines.slice(end + 1).filter((line) => !(0,_lines_of_metaflow_js__WEBPACK_IMPORTED_MODULE_3__/* .isMetaflowLine */ .S)(line));
    const from = report.findIndex(_outcome_place_traceback_js__WEBPACK_IMPORTED_MODULE_4__/* .isHeader */ .gN);
    return from === -1 ? metaflowException(report) : exceptionOf(report.slice(from).join('\n').trimEnd());
}
/** Whether lines end with the line above Metaflow's report on the exception that ended a task. */
function announcesException(lines) {
    return BEGIN_ENDS.test(lines.at(-1) ?? '') && lines.some((line) => BEGIN.test(line));
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
/** Whether a step that prints this exception did not raise it: for example, `@catch` kept it when an earlier step failed. */
function isOfAnotherStep(stacktrace, stepName) {
    const frames = (0,_outcome_place_traceback_js__WEBPACK_IMPORTED_MODULE_4__/* .readTraceback */ .N)({ stacktrace })?.frames ?? [];
    const call = frames.findLastIndex(callsStep);
    return call !== -1 && !frames.slice(call).some(({ functionName }) => functionName === stepName);
}
/**
 * The exception that ended the first failed child of Metaflow's `parallel_map`, from the children's output, with its causes. Text below its
 * first line, or below the end of its group, cannot be distinguished from other output.
 */
function exceptionOfChild(stderr) {
    for (const exception of exceptionsWhere(stderr, ([, first = '']) => SPAWNED.test(first)))
        return exception;
    return undefined;
}
/**
 * The exceptions of other processes, each with its causes, up to the first line of its message or the end of its group: text below that
 * cannot be distinguished from other output. Each includes all of its causes, so together they may be far longer than the log.
 * @param isMeant says whether the lines of a traceback, without causes and message, are those of such a process
 */
function* exceptionsWhere(stderr, isMeant) {
    const lines = (0,_plain_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLines */ .y1)(stderr);
    for (const [at, header] of lines.entries()) {
        if (!(0,_outcome_place_traceback_js__WEBPACK_IMPORTED_MODULE_4__/* .isHeader */ .gN)(header))
            continue;
        const isGroup = !_outcome_place_traceback_js__WEBPACK_IMPORTED_MODULE_4__/* .HEADER */ .El.test(header);
        const isInside = isGroup ? /^ +[|+]/ : /^( |$)/;
        let end = at + 1;
        while (end < lines.length && isInside.test(lines[end] ?? ''))
            end += 1;
        const isWhole = end < lines.length || isGroup;
        if (!isWhole || !isMeant(lines.slice(at, end)))
            continue;
        const chain = lines.slice((0,_outcome_place_traceback_js__WEBPACK_IMPORTED_MODULE_4__/* .firstOfChain */ .NW)(lines, at), end + (isGroup ? 0 : 1));
        const exception = exceptionOf(chain.join('\n'));
        if (exception)
            yield exception;
    }
}
/** Python ends a process with this status if nobody caught its exception. */
const COMMAND_RAISED = /^Command '?([^]*?)'? returned non-zero exit status 1\.$/;
/**
 * The exception of a step that only says that a command failed, with the one that ended the command as its cause. That one is above in the
 * log, if the command printed it, and its traceback begins in a script that the command names: other scripts may have failed without
 * ending the command.
 */
function withCauseOfCommand(exception, stderr) {
    const lines = (0,_plain_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLines */ .y1)(stderr);
    // What @catch prints about the exception is on stdout.
    const begin = lines.findLastIndex((line) => BEGIN.test(line));
    const own = begin === -1 ? lines : lines.slice(0, begin);
    const [, command] = COMMAND_RAISED.exec(exception.message) ?? [];
    if (command === undefined)
        return exception;
    const launched = headersIn(own).at(-1);
    const last = uncaughtAt(own, launched, own.length, command);
    if (last === undefined)
        return exception;
    const launchers = (0,_outcome_place_traceback_js__WEBPACK_IMPORTED_MODULE_4__/* .readTraceback */ .N)({ stacktrace: last })?.text ?? '';
    const cause = (TORCHRUN.test(launchers)
        ? firstOfRanks(stderr, own.slice(0, launched), launchers, command)
        : undefined) ?? last;
    return { ...exception, stacktrace: `${cause}\n\n${_outcome_place_traceback_js__WEBPACK_IMPORTED_MODULE_4__/* .DIRECT */ .yc}\n\n${exception.stacktrace ?? ''}` };
}
/**
 * The exception of the process that PyTorch's launcher saw fail first. If the process has put its number before its lines, as it does since
 * PyTorch 2.2, it is found by that; otherwise, the first exception is taken.
 */
function firstOfRanks(stderr, above, launchers, command) {
    const [, rank] = ROOT_CAUSE.exec(launchers) ?? [];
    const ofRank = (0,_plain_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLines */ .y1)(stderr
        .split('\n')
        .filter((line) => rank !== undefined && line.includes(`[rank${rank}]:`))
        .join('\n'));
    return firstUncaught(ofRank, command) ?? firstUncaught(above, command);
}
/** Which of its processes PyTorch's launcher names. */
const ROOT_CAUSE = /^Root Cause \(first observed failure\):\n(?:.*\n){0,5}? +rank +: (\d{1,9})\b/m;
/** PyTorch's launcher reports only that one of its processes has failed; that process has printed why. */
const TORCHRUN = /^torch\.distributed\.elastic\.multiprocessing\.errors\.ChildFailedError:/;
/** The first traceback of a script that the command names; it ends at the next log record. */
function firstUncaught(lines, command) {
    const headers = headersIn(lines);
    for (const [index, header] of headers.entries()) {
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
function headersIn(lines) {
    return lines.flatMap((line, at) => ((0,_outcome_place_traceback_js__WEBPACK_IMPORTED_MODULE_4__/* .isHeader */ .gN)(line) ? [at] : []));
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
    const { base, name: own, dir } = node_path__WEBPACK_IMPORTED_MODULE_1__.parse(script);
    // `python -m papermill` runs papermill/__main__.py.
    const name = own === '__main__' ? node_path__WEBPACK_IMPORTED_MODULE_1__.basename(dir) : own;
    // `jupyter nbconvert` runs jupyter-nbconvert.
    const isSubcommand = (word, at) => `${word}-${words[at + 1] ?? ''}` === name;
    return words.some((word, at) => word === base || word === name || word.endsWith(`.${name}`) || isSubcommand(word, at));
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
function metaflowException(report) {
    const [headline, ...lines] = report.map((line) => line.trim()).filter((line) => line !== '');
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

/***/ 923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e$: () => (/* binding */ isBar),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   y1: () => (/* binding */ plainLines)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _lines_of_metaflow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6074);


/** Lines from a pod or a batch job are prefixed with its name. */
const OF_JOB = /^\[((pod|job) [\w.-]+|t-[\w-]+|[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12})\] /;
/**
 * Programs that start several processes put each one's name before its lines: `[rank0]: ` and `[default0]:` (PyTorch), `[1,0]<stderr>:` (MPI),
 * `(train pid=12, ip=10.0.0.1) ` (Ray).
 */
const OF_PROCESS = /^(?:\[default\d+\]:|\[\d+(?:,\d+)?\]<std(?:err|out)>:|\((?:[\w.:]+ )?pid=\d+(?:, ip=[\d.]+)?\) )?(?:\[rank\d+\]: ?)?/;
/** A progress bar as tqdm draws it: `Epoch 1:  33%|███   | 1/3 [00:01<00:02, 1.0it/s]`. */
const BAR = /^[^|]*\d%\|[^|]*\| *[\w.]+\/[\w.]+ \[[^\]\n]*\](?:: )?/;
/** The lines of a task's log as a terminal would show them, without Metaflow's own, and without blank lines at the end. */
function plainLines(log) {
    const lines = processByProcess((0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(log).split('\n'))
        .map(plainLine)
        .filter((line) => !(0,_lines_of_metaflow_js__WEBPACK_IMPORTED_MODULE_1__/* .isMetaflowLine */ .S)(line));
    while (lines.at(-1) === '')
        lines.pop();
    return lines;
}
/** Whether a line contains only a progress bar: tqdm's, pip's or rich's. */
function isBar(line) {
    return BAR.test(line) ? line.replace(BAR, '') === '' : /\d%/.test(line) && /[━╸█#=]{4}|\d%\|/.test(line);
}
/** The final text of a line that was overwritten, like a progress bar. Text printed after a bar is a line of its own. */
function plainLine(line) {
    const last = line.includes('\r') ? (line.split('\r').findLast((part) => part.trim() !== '') ?? '') : line;
    const text = last.replace(OF_JOB, '').replace(OF_PROCESS, '').trimEnd();
    return text.replace(BAR, '') || text;
}
/** Lines that several processes have printed at the same time, sorted by process: the one that printed last comes last. */
function processByProcess(lines) {
    const result = [];
    const block = new Map();
    const endBlock = () => {
        for (const own of block.values())
            for (const line of own)
                result.push(line);
        block.clear();
    };
    for (const line of lines) {
        const name = OF_PROCESS.exec(line.replace(OF_JOB, ''))?.[0].trimEnd() ?? '';
        if (name === '') {
            endBlock();
            result.push(line);
            continue;
        }
        const own = block.get(name) ?? [];
        own.push(line);
        block.delete(name);
        block.set(name, own);
    }
    endBlock();
    return result;
}
//# sourceMappingURL=plain-lines.js.map

/***/ }),

/***/ 2854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ ShownLines),
/* harmony export */   v: () => (/* binding */ LINE_OF_TASK)
/* harmony export */ });
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(563);
/* harmony import */ var _plain_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(923);
/* harmony import */ var _tracebacks_restored_lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3085);



/** In bytes; other tasks may have printed a lot while this one ended. */
const MAX_TAIL_BYTES = 8 * 1024 * 1024;
/** A line of a task, as Metaflow prints it, with groups for day, clock, task and text: `2026-11-22 10:15:23.754 [7/start/1 (pid 5)] text` */
const LINE_OF_TASK = /^(\S+) (\S+) \[[^/\]]+\/([^/\s\]]+\/[^/\s\]]+)(?: \(pid [^)]*\))?\] ?([^]*)$/;
/** The first line of a task's attempt. */
const BEGIN = /^Task (fallback )?is starting\b/;
/**
 * What the flow's process has printed about its tasks: both streams of each, in chronological order. It is complete, even if a task's log
 * exceeds `max-log-size` and Metaflow saves only part of it; but Metaflow removes leading spaces, and does not distinguish the streams.
 */
class ShownLines {
    #stdoutFile;
    #tasks;
    constructor(stdoutFile) {
        this.#stdoutFile = stdoutFile;
    }
    /** An attempt's lines; none if they are not at the end of the log. @param fromLast 0 for a task's last attempt, 1 for the one before */
    of(stepName, taskId, fromLast = 0) {
        const texts = this.timed(stepName, taskId, fromLast).map(({ text }) => text);
        return (0,_tracebacks_restored_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .restoredLines */ .W)((0,_plain_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLines */ .y1)(texts.join('\n')));
    }
    /** The same as Metaflow prints it, trimmed. The times are those of its clock, in an unknown time zone. */
    timed(stepName, taskId, fromLast = 0) {
        this.#tasks ??= tasksIn((0,_runner_index_js__WEBPACK_IMPORTED_MODULE_2__/* .logTail */ .R)(this.#stdoutFile, MAX_TAIL_BYTES));
        return this.#tasks.get(`${stepName}/${taskId}`)?.at(-1 - fromLast) ?? [];
    }
}
/** For each task in a log, the lines of each of its attempts; the first may have begun above. */
function tasksIn(log) {
    const tasks = new Map();
    for (const line of log.split('\n')) {
        const [, day, clock, task, text] = LINE_OF_TASK.exec(line) ?? [];
        if (day === undefined || clock === undefined || task === undefined || text === undefined)
            continue;
        const attempts = tasks.get(task) ?? [[]];
        tasks.set(task, attempts);
        const time = Date.parse(`${day}T${clock}Z`);
        if (BEGIN.test(text))
            attempts.push([]);
        else
            attempts.at(-1)?.push({ text, time: Number.isNaN(time) ? undefined : time });
    }
    return tasks;
}
//# sourceMappingURL=shown-lines.js.map

/***/ }),

/***/ 3085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ restoredLines)
/* harmony export */ });
/* harmony import */ var _outcome_place_traceback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(937);

const FRAME = /^(\s*|> )File ".+", line \d+/;
/** Lines below a line of code: marks of the relevant part, or, from loguru, the values of its names. */
const MARKS = /^([\s~^]+|[│ ]*└ .*|│.*)$/;
/** Replaces repeated frames. */
const REPEATED = /^\s*\[Previous line repeated \d+ more times?\]$/;
/** Replaces lines of a long statement. */
const ELIDED = /^\s*\.\.\.<\d+ lines>\.\.\.$/;
/** If there is no file, Python shows no line of code. */
const NO_FILE = /^File "<.*>", line/;
/** Above an exception of a group; for the first one, preceded by the group's corner. */
const PART = /^\+(-\+)?-{16} (\d+|\.\.\.) -{16}$/;
const END = /^\+-+$/;
/** How many exceptions of a group Python shows, before `...`, and how many groups within each other. */
const MAX_PARTS = 15;
const DEEPEST = 10;
/** A log's lines with the leading spaces of tracebacks and exception groups, which were removed, restored. */
function restoredLines(lines) {
    const result = [];
    for (let index = 0; index < lines.length;) {
        const line = lines[index] ?? '';
        const isGroup = line === _outcome_place_traceback_js__WEBPACK_IMPORTED_MODULE_0__/* .GROUP_HEADER */ .kx;
        const block = isGroup ? groupAt(lines, index) : _outcome_place_traceback_js__WEBPACK_IMPORTED_MODULE_0__/* .HEADER */ .El.test(line) ? tracebackAt(lines, index) : [line];
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
        const isWhole = text === '' || (text.startsWith('>') && FRAME.test(text));
        return isWhole ? line : `${FRAME.test(line) || REPEATED.test(line) ? '  ' : '    '}${text}`;
    });
    return [lines[begin] ?? '', ...frames];
}
/** Everything above the last frame is frames and their code. */
function endOfFrames(lines, begin) {
    // A statement of several lines may contain a blank one; marks follow in the line below. Loguru prints a blank line above each frame.
    const isEnd = (line, index) => _outcome_place_traceback_js__WEBPACK_IMPORTED_MODULE_0__/* .HEADER */ .El.test(line) ||
        (line === '' && !MARKS.test(lines[index + 2] ?? '') && !FRAME.test(lines[index + 1] ?? ''));
    let end = begin;
    while (end < lines.length && !isEnd(lines[end] ?? '', end))
        end++;
    const block = lines.slice(begin, end);
    const last = block.findLastIndex((line) => FRAME.test(line));
    if (last === -1)
        return begin;
    let below = last + 1;
    if (below < block.length - 1 && !NO_FILE.test(block[last] ?? ''))
        below++;
    for (;;) {
        if ([MARKS, ELIDED, REPEATED].some((form) => form.test(block[below] ?? '')))
            below += 1;
        else if (block[below] === '' && below < block.length - 1)
            below += 1;
        else if (MARKS.test(block[below + 1] ?? ''))
            below += 2;
        else
            return begin + below;
    }
}
/** An exception group, with a margin of two spaces for each enclosing group. */
function groupAt(lines, begin) {
    const restored = [`  ${lines[begin] ?? ''}`];
    /** For each open group, the number of its last exception. */
    const open = [];
    for (let index = begin + 1; index < lines.length; index += 1) {
        const line = lines[index] ?? '';
        if (!/^[|+]/.test(line))
            break;
        const [, isFirst, number = ''] = PART.exec(line) ?? [];
        // If groups end together, Python shows only the end of the innermost.
        if (number !== '' && !isFirst)
            next(open, number === '...' ? MAX_PARTS + 1 : Number(number));
        restored.push(`${'  '.repeat(open.length + 1)}${line}`);
        if (isFirst && open.length < DEEPEST)
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
//# sourceMappingURL=restored-lines.js.map

/***/ }),

/***/ 6249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ workspaceFile),
/* harmony export */   j$: () => (/* binding */ isInstalled),
/* harmony export */   nw: () => (/* binding */ isHere)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Code that was installed rather than written here, even if it is inside the workspace. */
const INSTALLED = /(^|[/\\])(site-packages|dist-packages|lib[/\\]python\d\.\d+)[/\\]/i;
/** A notebook's code has lines of its own, which are not those of the notebook's file. */
const NOTEBOOK = /\.ipynb$/i;
/**
 * The workspace file that a path leads to, relative to the workspace; `undefined` if the path is elsewhere, is
 * installed code or a notebook, or is not a file at all, such as `<string>`. Follows links, but a link inside the workspace that
 * leads out of it still counts as a workspace file. If the flow ran on another machine, paths can only be compared as
 * text.
 */
function workspaceFile({ workspace, cwd }, file) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(cwd)
        ? linkedFile(workspace, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, file))
        : node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(file)
            ? below(workspace, file)
            : undefined;
    return found === undefined || isInstalled(found) || NOTEBOOK.test(found) ? undefined : found;
}
function linkedFile(workspace, file) {
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile())
            return undefined;
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workspace);
        return below(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(file)) ?? below(workspace, file) ?? below(real, file);
    }
    catch {
        return undefined;
    }
}
function isInstalled(file) {
    return INSTALLED.test(file);
}
/** Whether a path exists on this machine, which a relative path cannot show. */
function isHere(file) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(file) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file);
}
/** `undefined` if the file is not below the directory. */
function below(directory, file) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(directory, file);
    const isOutside = relative === '' || relative === '..' || relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`);
    return isOutside || node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative) ? undefined : relative;
}
//# sourceMappingURL=workspace-file.js.map

/***/ })

};

//# sourceMappingURL=8406.index.js.map