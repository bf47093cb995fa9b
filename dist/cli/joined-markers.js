export const id = 3117;
export const ids = [3117];
export const modules = {

/***/ 386:
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


/***/ }),

/***/ 3117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ isCut),
  U: () => (/* binding */ withLastOutput)
});

// EXTERNAL MODULE: ./build/outcome/failure.js
var failure = __webpack_require__(4761);
// EXTERNAL MODULE: ./build/outcome/place/traceback.js
var traceback = __webpack_require__(937);
// EXTERNAL MODULE: ./build/execution/logs/logged-exception.js
var logged_exception = __webpack_require__(6895);
// EXTERNAL MODULE: ./build/execution/logs/bounded-lines.js
var bounded_lines = __webpack_require__(3518);
// EXTERNAL MODULE: ./build/execution/logs/lines-of-metaflow.js
var lines_of_metaflow = __webpack_require__(6074);
// EXTERNAL MODULE: ./build/execution/logs/plain-lines.js
var plain_lines = __webpack_require__(923);
// EXTERNAL MODULE: ./build/execution/logs/last-output.js + 6 modules
var last_output = __webpack_require__(2725);
;// CONCATENATED MODULE: ./build/execution/logs/both-streams.js




/** Metaflow saves the times at which it reads. If output on both streams is this close together, its order is unknown. */
const UNKNOWN_ORDER_MS = 200;
/**
 * A process's last output on both streams: the end of stderr, such as the text of `sys.exit`, and the lines of stdout between and after
 * those lines. A progress bar counts as the end only if there is nothing else.
 */
function lastOfBoth({ stdout, stderr }, flowFile) {
    const isEnd = (line) => !(0,plain_lines/* isBar */.e$)(line);
    return (outputOfBoth(ownLines(stderr, isEnd), ownLines(stdout, isEnd), flowFile) ??
        outputOfBoth(ownLines(stderr), ownLines(stdout), flowFile));
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
function outputOfBoth(stderr, stdout, flowFile) {
    const output = (0,last_output/* lastOutput */.G)(textOf(stderr), flowFile);
    if (!output)
        return (0,last_output/* lastOutput */.G)(textOf(stdout), flowFile);
    const own = stderr.slice(-output.lines);
    const [since, end] = [own[0]?.time, own.at(-1)?.time];
    if (output.isLast || since === undefined || end === undefined)
        return (0,last_output/* withLaterOutput */.O)(output, textsOf(stdout));
    return output.traceback === undefined
        ? withText(output, own, stdout, { since, end })
        : withSurvived(output, stdout, since);
}
/**
 * An exception that the task may have survived. Output on stdout after its first line was printed later, because Metaflow reads the other
 * lines late. If this is clear, the exception did not end the task, and its place is not the failure's.
 */
function withSurvived(output, stdout, since) {
    const times = { since, end: since };
    const wasSurvived = stdout.some(({ time }) => time !== undefined && time > since + UNKNOWN_ORDER_MS);
    const near = wasSurvived ? linesNear(stdout, times) : errorsNear(stdout, times);
    const merged = (0,last_output/* withLaterOutput */.O)(output, [...textsOf(near), ...linesAfter(output, stdout, times)]);
    return { ...(merged ?? output), ...(wasSurvived ? { traceback: undefined } : {}) };
}
/** The last lines of stderr, merged with those of stdout by time. */
function withText(output, own, stdout, times) {
    const { since, end } = times;
    const between = stdout.filter(({ time }) => time !== undefined && time > since && time <= end);
    const isOrderUnknown = end - since <= UNKNOWN_ORDER_MS && (0,bounded_lines/* saysError */.lA)(output.text) && !anySaysError(between);
    const body = isOrderUnknown || between.length === 0 ? own : lastOfSpan(own, between);
    const text = body === own
        ? output.text
        : (0,bounded_lines/* boundedLines */.fD)((0,plain_lines/* plainLines */.y1)(textOf(body)))
            .join('\n')
            .trim();
    const before = clearlyBefore(stdout, body[0]?.time ?? since, text);
    const near = errorsNear(stdout, times).filter((line) => !body.includes(line) && !before.includes(line));
    const whole = [...(0,plain_lines/* plainLines */.y1)(textOf(before)), text].join('\n');
    return (0,last_output/* withLaterOutput */.O)({ ...output, text: whole }, [
        ...textsOf(near),
        ...linesAfter(output, stdout, times),
    ]);
}
/**
 * The output of both streams since the end of stderr began: all of it, or the last lines, or stderr's last lines without any of stdout between
 * them.
 */
function lastOfSpan(own, between) {
    const span = [...own, ...between].sort((a, b) => (a.time ?? 0) - (b.time ?? 0));
    if (span.length <= bounded_lines/* MAX_LINES */.xg)
        return span;
    const run = span.slice(span.findLastIndex((line) => between.includes(line)) + 1);
    return anySaysError(run) || run.length >= bounded_lines/* LAST_LINES */.tC ? run : span.slice(-bounded_lines/* LAST_LINES */.tC);
}
/** The last lines of stdout before the shown ones, if only stdout says what went wrong. */
function clearlyBefore(stdout, since, text) {
    const before = stdout.filter(({ time }) => time !== undefined && time < since - UNKNOWN_ORDER_MS);
    const last = before.slice(-bounded_lines/* LAST_LINES */.tC);
    return !(0,bounded_lines/* saysError */.lA)(text) && anySaysError(last) ? last : [];
}
/** Lines of stdout so shortly before the end of stderr that they may have come after it, if they say what went wrong. */
function errorsNear(stdout, times) {
    const near = linesNear(stdout, times);
    return anySaysError(near) ? near : [];
}
function linesNear(stdout, { end }) {
    const near = stdout.filter(({ time }) => time !== undefined && time <= end && time >= end - UNKNOWN_ORDER_MS);
    return near.slice(-bounded_lines/* LAST_LINES */.tC);
}
/** Output on stdout after the end of stderr. If it follows immediately, and only stderr says what went wrong, it is noise. */
function linesAfter(output, stdout, { end }) {
    const lines = stdout.filter(({ time }) => time === undefined || time > end);
    const isClearly = lines.some(({ time }) => time === undefined || time > end + UNKNOWN_ORDER_MS);
    const isNoise = !isClearly && (0,bounded_lines/* saysError */.lA)(output.text) && !anySaysError(lines);
    return isNoise ? [] : textsOf(lines);
}
function anySaysError(lines) {
    return lines.some(({ text }) => (0,bounded_lines/* saysError */.lA)(text));
}
function textsOf(lines) {
    return lines.map(({ text }) => text);
}
function textOf(lines) {
    return lines.map(({ text }) => `${text}\n`).join('');
}
//# sourceMappingURL=both-streams.js.map
// EXTERNAL MODULE: ./build/execution/logs/joined-markers.js
var joined_markers = __webpack_require__(386);
// EXTERNAL MODULE: ./build/outcome/exception-text.js
var exception_text = __webpack_require__(8444);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/outcome/place/metaflow-frames.js
var metaflow_frames = __webpack_require__(9653);
// EXTERNAL MODULE: ./build/outcome/place/workspace-file.js
var workspace_file = __webpack_require__(6249);
;// CONCATENATED MODULE: ./build/execution/logs/raised-at.js





/**
 * The exception of another process in one line, with the innermost line of people's own code that it passed through.
 * @param cwd the directory that the task ran in
 */
function raisedAt(exception, cwd) {
    const raised = (0,traceback/* readTraceback */.N)(exception);
    if (!raised)
        return exception.message;
    const metaflow = (0,metaflow_frames/* metaflowDirectory */.Fp)(exception);
    const frame = raised.frames.findLast(({ file }) => !(0,metaflow_frames/* isMetaflowFile */.k0)(file, metaflow) && !(0,workspace_file/* isInstalled */.j$)(file));
    const place = frame ? ` at ${shownFile(frame.file, cwd)}:${frame.line}` : '';
    return `${(0,exception_text/* raisedLine */.T8)(raised)}${place}`;
}
function shownFile(file, cwd) {
    const relative = external_node_path_.relative(cwd, file);
    return relative.startsWith('..') ? file : relative;
}
//# sourceMappingURL=raised-at.js.map
;// CONCATENATED MODULE: ./build/execution/logs/failed-children.js




/** Each exception repeats its causes, so together they may be far longer than the log. */
const MAX_SEEN = 20;
/** Where every process of `multiprocessing` begins. */
const BOOTSTRAP = /^(?: {2}\| )? {2}File ".+[/\\]multiprocessing[/\\]process\.py", line \d+, in _bootstrap$/;
/**
 * What ended the first failed process that a task has started with `multiprocessing`, as a note of one line, if there is one. Each process
 * prints its own exception; the one that started it only learns an exit code.
 * @param lines what the task has printed
 * @param cwd the directory that the task ran in
 * @param known what is known about the task's own failure; exceptions that it quotes are not repeated
 */
function failureOfChildren(lines, cwd, known) {
    const seen = [];
    for (const exception of (0,logged_exception/* exceptionsWhere */.Am)(lines.join('\n'), ([, first = '']) => BOOTSTRAP.test(first)))
        if (seen.push(exception) === MAX_SEEN)
            break;
    // Whatever interrupts a task also interrupts its children.
    const failed = seen.filter(({ type }) => type !== 'KeyboardInterrupt');
    const [first] = failed;
    const raised = first && (0,traceback/* readTraceback */.N)(first);
    if (!raised || known.includes((0,exception_text/* raisedLine */.T8)(raised)))
        return [];
    const which = failed.length === 1
        ? 'A process that the task started failed:'
        : `${seen.length === MAX_SEEN ? 'At least ' : ''}${failed.length} processes that the task started failed, the first with`;
    return [`${which} ${raisedAt(first, cwd)}`];
}
//# sourceMappingURL=failed-children.js.map
// EXTERNAL MODULE: ./build/execution/logs/shown-lines.js
var shown_lines = __webpack_require__(2854);
// EXTERNAL MODULE: ./build/execution/logs/tracebacks/restored-lines.js
var restored_lines = __webpack_require__(3085);
;// CONCATENATED MODULE: ./build/execution/logs/nested-flow.js




/** What Metaflow prints when a run starts and ends. */
const START = /^\S+ \S+ Workflow starting \(run-id [^)]+\)/;
const FAILED = /^\S+ \S+ Workflow failed\.$/;
const DONE = /^\S+ \S+ Done!/;
/**
 * In one line, why the last run failed that a task itself started, with Metaflow's Runner or `python flow.py run`; `undefined` if there is
 * no such run, or it did not fail.
 * @param lines what the task has printed
 * @param cwd the directory that the task ran in
 */
function failureOfNestedFlow(lines, cwd) {
    const end = lines.findLastIndex((line) => FAILED.test(line) || DONE.test(line));
    if (end === -1 || !FAILED.test(lines[end] ?? ''))
        return undefined;
    const begin = lines.slice(0, end).findLastIndex((line) => START.test(line));
    const tasks = new Map();
    for (const line of lines.slice(begin + 1, end)) {
        const [, , , task, text = ''] = shown_lines/* LINE_OF_TASK */.v.exec(line) ?? [];
        const own = tasks.get(task ?? '') ?? [];
        if (task !== undefined)
            tasks.set(task, own);
        own.push(text);
    }
    const exceptions = [...tasks.values()].flatMap((texts) => (0,logged_exception/* loggedException */.KO)((0,restored_lines/* restoredLines */.W)(texts).join('\n')) ?? []);
    const [exception] = exceptions;
    return exception && raisedAt(exception, cwd);
}
//# sourceMappingURL=nested-flow.js.map
// EXTERNAL MODULE: ./build/client/regular-file.js
var regular_file = __webpack_require__(361);
;// CONCATENATED MODULE: ./build/execution/logs/process-output.js





/** Raised by Metaflow's `parallel_map`. */
const MULTICORE = 'metaflow.multicore_utils.MulticoreException';
/** Exceptions that only say that another process has failed. The process may have printed why. */
const OF_PROCESSES = new Set([
    MULTICORE,
    'subprocess.CalledProcessError',
    'subprocess.TimeoutExpired',
    'concurrent.futures.process.BrokenProcessPool',
    'joblib.externals.loky.process_executor.TerminatedWorkerError',
    'joblib.externals.loky.process_executor.BrokenProcessPool',
    'torch.multiprocessing.spawn.ProcessExitedException',
]);
function saysProcessFailed(exception) {
    return OF_PROCESSES.has(exception.type);
}
/**
 * An exception of a task about another process, with what that process has printed: with its exception as the cause, or with the task's last
 * lines as a note.
 */
function withProcessOutput(exception, { stdout, stderr }, flowFile) {
    const printed = textOf(stderr);
    const child = exception.type === MULTICORE ? (0,logged_exception/* exceptionOfChild */.zc)(printed) : undefined;
    const explained = child ?? (0,logged_exception/* withCauseOfCommand */.G1)(exception, printed);
    if (explained !== exception)
        return explained;
    const output = outputBeforeReport({ stdout, stderr }, flowFile);
    return withNotes(exception, [
        ...(output ? [`The task's last output: ${output.text}`] : []),
        ...(isCaptured(exception)
            ? ['The step captured the output: print stdout and stderr of the exception to see it.']
            : []),
    ]);
}
/** Before Python 3.13, a traceback has only the first line of a statement. */
function isCaptured({ stacktrace = '' }) {
    if (CAPTURED.test(stacktrace))
        return true;
    const call = (0,traceback/* readTraceback */.N)({ stacktrace })?.frames.findLast(({ code }) => code?.endsWith('('));
    return call !== undefined && CAPTURED.test(statementAt(call));
}
/** The lines of a call, if its file is here, up to its closing bracket. */
function statementAt({ file, line }) {
    try {
        const lines = (0,regular_file/* readRegularText */.Aj)(file, MAX_FILE_BYTES).split('\n');
        const statement = lines.slice(line - 1, line - 1 + MAX_STATEMENT_LINES);
        const end = statement.findIndex((text) => /^\s*\)/.test(text));
        return end === -1 ? '' : statement.slice(0, end).join('\n');
    }
    catch {
        return '';
    }
}
const MAX_FILE_BYTES = 1024 * 1024;
const MAX_STATEMENT_LINES = 30;
/** How a line of code shows that a command's output is not in the log, but in the exception, which Metaflow does not keep. */
const CAPTURED = /\bcapture_output=True\b|\bstd(?:out|err)=(?:subprocess\.|sp\.)?PIPE\b/;
/** What `@catch` prints about an exception that it keeps. */
const CAUGHT = /^@catch caught an exception from /;
/** A task's last output before Metaflow reported its exception. */
function outputBeforeReport({ stdout, stderr }, flowFile) {
    return lastOfBoth({ stdout: linesBefore(stdout, CAUGHT), stderr: linesBefore(stderr, logged_exception/* BEGIN */.Q) }, flowFile);
}
/** The lines above Metaflow's own report on the exception. */
function linesBefore(lines, report) {
    const begin = lines.findLastIndex(({ text }) => report.test((0,plain_lines/* plainLine */.h0)(text)));
    return begin === -1 ? lines : lines.slice(0, begin);
}
/** Where Python prints the notes of an exception. */
function withNotes(exception, notes) {
    if (notes.length === 0)
        return exception;
    return { ...exception, stacktrace: [(exception.stacktrace ?? '').trimEnd(), ...notes, ''].join('\n') };
}
//# sourceMappingURL=process-output.js.map
;// CONCATENATED MODULE: ./build/execution/logs/shown-on-stdout.js
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
;// CONCATENATED MODULE: ./build/execution/logs/task-output.js











/** Reading a log takes a request, or a file of up to a few megabytes. */
const MAX_LOGS = 20;
/** The tasks; attempts that failed without an exception get what they raised or printed last. */
async function withLastOutput(run, tasks, source) {
    let logs = 0;
    const mayRead = () => logs++ < MAX_LOGS;
    const explained = [];
    for (const task of tasks) {
        const isReused = task.originPathspec !== undefined;
        explained.push(isReused ? task : await explainedTask({ run, task, source, mayRead }));
    }
    return explained;
}
async function explainedTask(explaining) {
    const { task } = explaining;
    const attempts = [];
    for (const attempt of task.attempts) {
        const isFailed = attempt.ok !== true && !attempt.interrupted;
        attempts.push(isFailed ? await explainedAttempt(attempt, explaining) : attempt);
    }
    return { ...task, attempts, caught: await explainedCatch(explaining) };
}
/** A failed attempt with its last output, and with what is known about a flow that it has run, and about its children. */
async function explainedAttempt(attempt, explaining) {
    const { exception, explanation } = attempt;
    const nested = notesOnFlow(attempt, explaining);
    const isUnexplained = exception === undefined ? explanation === undefined : nested.length === 0 && saysProcessFailed(exception);
    const own = isUnexplained && explaining.mayRead() ? await withOwnOutput(attempt, explaining) : attempt;
    return withOtherProcesses(own, nested, explaining);
}
/** The same for an exception that `@catch` kept. */
async function explainedCatch(explaining) {
    const { task, source, mayRead } = explaining;
    const { caught } = task;
    const last = task.attempts.at(-1);
    if (!caught || !last)
        return caught;
    const nested = notesOnFlow(last, explaining);
    const readsLog = nested.length === 0 && saysProcessFailed(caught) && mayRead();
    const own = readsLog
        ? withProcessOutput(caught, await savedStreams(last, explaining), source.flowFile)
        : caught;
    const children = notesOnChildren(last, own.stacktrace ?? '', explaining);
    return withNotes(own, [...nested, ...children]);
}
function withOtherProcesses(attempt, nested, explaining) {
    const { exception, explanation } = attempt;
    // A failed flow explains more than the task's last output.
    const ownText = nested.length === 0 ? explanation : (0,failure/* crashText */.dN)({ ...attempt, explanation: undefined });
    const known = exception?.stacktrace ?? ownText ?? '';
    const notes = [
        ...nested,
        ...notesOnParameter(exception),
        ...notesOnItem(exception),
        ...notesOnGenerator(exception),
        ...notesOnChildren(attempt, known, explaining),
    ];
    if (exception)
        return { ...attempt, exception: withNotes(exception, notes) };
    if (notes.length === 0)
        return attempt;
    return { ...attempt, explanation: [ownText ?? (0,failure/* crashText */.dN)(attempt), ...notes].join(' ') };
}
/** What is known about the last flow that an attempt has run itself, if it failed. */
function notesOnFlow(attempt, explaining) {
    const lines = shownLines(attempt, explaining).map(({ text }) => text);
    const nested = failureOfNestedFlow(lines, explaining.source.cwd);
    return nested === undefined ? [] : [`The last flow that the task ran failed: ${nested}`];
}
/** What is known about the children of an attempt that failed. @param known what is known about its own failure */
function notesOnChildren(attempt, known, explaining) {
    return failureOfChildren(restoredShownLines(attempt, explaining), explaining.source.cwd, known);
}
/** A resumed run has its origin's parameters: Metaflow finds no value for one that the flow did not have then. */
function notesOnParameter(exception) {
    return isRaisedIn(exception, 'KeyError', /[/\\]metaflow[/\\]task\.py$/, 'property_setter')
        ? ['The run that this one resumes was started before the flow had this parameter. Start a new run.']
        : [];
}
/** Metaflow iterates over anything in a foreach, but a task then takes its item by position, which is no key of a dict or of a pandas object. */
function notesOnItem(exception) {
    return isRaisedIn(exception, 'KeyError', /[/\\]metaflow[/\\]flowspec\.py$/, '_find_input')
        ? ["Metaflow takes a foreach's item by its position, as items[0] does. Iterate over a list."]
        : [];
}
/** Metaflow's documentation says that a decorator without a `yield` skips the step, but Metaflow needs one. */
function notesOnGenerator(exception) {
    return isRaisedIn(exception, 'StopIteration', /[/\\]user_step_decorator\.py$/, 'pre_step')
        ? [
            'A decorator made with @user_step_decorator returned before its "yield". To skip the step, "yield {}".',
        ]
        : [];
}
/** Whether an exception of this class passed through this function of Metaflow. */
function isRaisedIn(exception, kind, module, name) {
    const { type, stacktrace } = exception ?? {};
    if (type !== `builtins.${kind}` || stacktrace === undefined)
        return false;
    const frames = (0,traceback/* readTraceback */.N)({ stacktrace })?.frames ?? [];
    return frames.some(({ file, functionName }) => functionName === name && module.test(file));
}
/** An attempt's lines as the flow's process has shown them. */
function shownLines(attempt, { task, source }) {
    return source.shown.timed(task.stepName, task.taskId, laterAttempts(task, attempt));
}
function restoredShownLines(attempt, { task, source }) {
    return source.shown.of(task.stepName, task.taskId, laterAttempts(task, attempt));
}
/** How many attempts the task made after this one. */
function laterAttempts({ attempts }, { attempt }) {
    return (attempts.at(-1)?.attempt ?? attempt) - attempt;
}
async function savedStreams({ attempt }, { run, task: { stepName, taskId } }, ofTask = taskId) {
    const logs = run.step(stepName).taskWithId(ofTask, attempt);
    return { stderr: await savedLines(logs, 'stderr'), stdout: await savedLines(logs, 'stdout') };
}
async function savedLines(task, stream) {
    return (0,joined_markers/* separateLines */.V)(await task.lastLines(stream).catch(() => []));
}
async function withOwnOutput(attempt, explaining) {
    const saved = await savedStreams(attempt, explaining);
    if (attempt.exception)
        return {
            ...attempt,
            exception: withProcessOutput(attempt.exception, saved, explaining.source.flowFile),
        };
    const stderr = withoutAborted(saved.stderr);
    const isAborted = stderr !== saved.stderr;
    const output = outputOf({ ...saved, stderr }, attempt, explaining);
    const printed = output?.traceback;
    const exception = printed !== undefined && output?.isLast ? (0,logged_exception/* exceptionOfStep */.DZ)(printed) : undefined;
    if (exception)
        return { ...attempt, exception };
    if (output?.isFromMetaflow)
        return { ...attempt, explanation: output.text };
    if (!output && !isAborted)
        return await withOutputOfNodes(attempt, explaining);
    const ended = isAborted ? INTERRUPTED : (0,failure/* crashText */.dN)(attempt, output?.isCrash);
    const explanation = [ended, ...(output ? [`Its last output: ${output.text}`] : [])].join(' ');
    const isOwn = printed !== undefined && !(0,logged_exception/* isOfAnotherStep */.RO)(printed, explaining.task.stepName);
    return { ...attempt, explanation, printedTraceback: isOwn ? printed : undefined };
}
/** The nodes of a `@parallel` step on one machine are processes of its first node's task, which has the output of all. */
async function withOutputOfNodes(attempt, explaining) {
    const [, first] = /^(\w+)_node_\d+$/.exec(explaining.task.taskId) ?? [];
    if (first === undefined)
        return attempt;
    const saved = await savedStreams(attempt, explaining, first);
    const output = outputBeforeReport(saved, explaining.source.flowFile);
    if (!output)
        return attempt;
    const explanation = `${(0,failure/* crashText */.dN)(attempt)} The last output of the step's nodes: ${output.text}`;
    return { ...attempt, explanation };
}
/** Metaflow's command line prints this in place of a KeyboardInterrupt's traceback. */
const ABORTED = 'Aborted!';
const INTERRUPTED = `Its process ended with "${ABORTED}", which is all that Metaflow prints about a KeyboardInterrupt.`;
/** Lines of stderr without the last one, if that is Metaflow's "Aborted!"; otherwise the same lines. */
function withoutAborted(lines) {
    const last = lines.findLast(({ text }) => text.trim() !== '' && !(0,lines_of_metaflow/* isMetaflowLine */.S)(text));
    return last?.text === ABORTED ? lines.filter((line) => line !== last) : lines;
}
/** An attempt's last output: from its saved logs, or, where these lack something, from what the flow's process has shown. */
function outputOf(saved, attempt, explaining) {
    const { flowFile } = explaining.source;
    const { stdout, stderr } = saved;
    const isWhole = ![stderr, stdout].some((stream) => isCut(textOf(stream)));
    const isSaved = stderr.length + stdout.length > 0;
    const shown = restoredShownLines(attempt, explaining);
    if ((isWhole && isSaved) || shown.length === 0)
        return lastOfBoth(saved, flowFile);
    if (stderr.length === 0 || isCut(textOf(stderr)))
        return (0,last_output/* lastOutput */.G)(shown.join('\n'), flowFile);
    return lastOfBoth({ stdout: shownOnStdout(shownLines(attempt, explaining), stderr), stderr }, flowFile);
}
/** The text that Metaflow saves instead of output beyond `max-log-size`; only its own lines follow. */
function isCut(log) {
    return log.slice(-1_000).includes('[TRUNCATED - MAXIMUM LOG FILE SIZE REACHED]');
}
//# sourceMappingURL=task-output.js.map

/***/ }),

/***/ 9653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ userTraceback),
/* harmony export */   Fp: () => (/* binding */ metaflowDirectory),
/* harmony export */   k0: () => (/* binding */ isMetaflowFile)
/* harmony export */ });
/* harmony import */ var _traceback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(937);

/** The frame in which Metaflow calls a step's function or a child's, or in which a flow file calls Metaflow. */
const ENTRY = /^[ |]* {2}File "(.+[/\\]metaflow)[/\\](?:task\.py", line \d+, in run_step|multicore_utils\.py", line \d+, in _spawn|flowspec\.py", line \d+, in __init__)$/;
const STEP_CALL = /^ {2}File ".+[/\\]metaflow[/\\]task\.py", line \d+, in _exec_step_function$/;
const FLOW_CALL = /^ {2}File ".+[/\\]metaflow[/\\]flowspec\.py", line \d+, in __init__$/;
const FRAME = /^[ |]* {2}File "(.+)", line \d+, in .+$/s;
const CODE = /^[ |]* {4}/;
/** Where the Metaflow that ran a task is installed: each task's traceback begins with one of its frames. */
function metaflowDirectory(traceback) {
    const lines = linesOf(traceback).slice(0, (0,_traceback_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfFrames */ .Lb)(traceback));
    const entries = lines.map((line, index) => ({
        directory: ENTRY.exec(line)?.[1],
        before: lines[index - 1],
    }));
    const found = entries.filter(({ directory }) => directory !== undefined);
    return (found.findLast(({ before = '' }) => isHeader(before)) ?? found[0])?.directory;
}
/** Whether a file belongs to Metaflow itself, or to an extension beside it. */
function isMetaflowFile(file, metaflow) {
    if (metaflow === undefined || !file.startsWith(metaflow))
        return false;
    return /^(_extensions)?[/\\]/.test(file.slice(metaflow.length));
}
/**
 * A traceback without Metaflow's own frames at its beginning, which every task's traceback has, and without the frame of the flow file that
 * calls Metaflow, where an exception ended the task's process. Keeps whatever the message quotes.
 */
function userTraceback(traceback) {
    const metaflow = metaflowDirectory(traceback);
    const end = (0,_traceback_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfFrames */ .Lb)(traceback) ?? Infinity;
    const lines = linesOf(traceback);
    const callsStep = lines.some((line) => STEP_CALL.test(line));
    const callsMetaflow = (index) => callsStep && FLOW_CALL.test(lines.slice(index + 1, index + 4).find((line) => FRAME.test(line)) ?? '');
    let isLeading = false;
    let isSkipped = false;
    const kept = lines.filter((line, index) => {
        const [, file] = index < end ? (FRAME.exec(line) ?? []) : [];
        if (file !== undefined)
            isSkipped = isLeading && (isMetaflowFile(file, metaflow) || callsMetaflow(index));
        else if (!CODE.test(line))
            isSkipped = false;
        if (file !== undefined || !CODE.test(line))
            isLeading = isSkipped || isHeader(line);
        return index >= end || !isSkipped;
    });
    return kept.join('\n');
}
function isHeader(line) {
    return _traceback_js__WEBPACK_IMPORTED_MODULE_0__/* .HEADER */ .El.test(line.replace(/^[ |+]*/, ''));
}
function linesOf({ stacktrace = '' }) {
    return stacktrace.trimEnd().split('\n');
}
//# sourceMappingURL=metaflow-frames.js.map

/***/ })

};

//# sourceMappingURL=3117.index.js.map