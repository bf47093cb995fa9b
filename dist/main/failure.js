export const id = 4761;
export const ids = [4761];
export const modules = {

/***/ 86164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ flowGraph),
/* harmony export */   t: () => (/* binding */ lastStep)
/* harmony export */ });
/**
 * How many steps, transitions and decorators there may be altogether: a flow has some hundred. A pickle takes a few bytes to use the same
 * long list for a thousand steps.
 */
const MAX_PARTS = 200_000;
/**
 * Parses the artifact `_graph_info`, which every run of Metaflow 2.0 or newer has; older versions lack some of its facts. `undefined` for
 * anything that is not the graph of a flow. Only texts count as names: other values may be far longer as texts than they are in memory.
 */
function flowGraph(info) {
    const { steps, parameters, file, start_step: startStep, end_step: endStep } = fields(info);
    if (steps === undefined)
        return undefined;
    const all = Object.entries(fields(steps)).map(([name, step]) => [name, fields(step)]);
    let parts = all.length;
    for (const [, { next, decorators }] of all)
        parts += list(next).length + list(decorators).length;
    if (parts > MAX_PARTS)
        return undefined;
    const declared = list(parameters).map(fields);
    return {
        steps: inOrder(all.map(([name, step]) => graphStep(name, step, file))),
        startStep: textOf(startStep),
        endStep: textOf(endStep),
        parameters: texts(declared.map(({ name }) => name)),
        configs: texts(declared.filter(({ type }) => type === 'Config').map(({ name }) => name)),
    };
}
/** Metaflow lists the steps of each branch of a switch up to the end, so that the first branch has the steps that all of them lead to. */
function inOrder(steps) {
    const before = new Map(steps.map(({ name }) => [name, []]));
    for (const step of steps)
        for (const name of step.next)
            before.get(name)?.push(step);
    const seen = new Set();
    const ordered = new Set();
    const open = [...steps].reverse();
    for (let step = open.at(-1); step; step = open.at(-1)) {
        if (seen.has(step))
            ordered.add(step);
        if (ordered.has(step))
            open.pop();
        else {
            seen.add(step);
            for (const one of before.get(step.name)?.toReversed() ?? [])
                if (!seen.has(one))
                    open.push(one);
        }
    }
    return [...ordered];
}
/** The name of the step that a flow ends with; Metaflow's default, `end`, if the graph is unknown. */
function lastStep(graph) {
    const lastStep = graph?.steps.find(({ type, next }) => type === 'end' || next.length === 0);
    return graph?.endStep ?? lastStep?.name ?? 'end';
}
function graphStep(name, step, flowFile) {
    const { type, next, doc, line, source_file: source, foreach_artifact: foreach, decorators } = step;
    return {
        name,
        type: textOf(type) ?? '',
        next: texts(list(next)),
        doc: textOf(doc) ?? '',
        file: textOf(source) ?? textOf(flowFile),
        line: typeof line === 'number' ? line : undefined,
        foreachArtifact: textOf(foreach),
        decorators: list(decorators).map((decorator) => {
            const { name: decoratorName, attributes } = fields(decorator);
            return { name: textOf(decoratorName) ?? '', attributes: fields(attributes) };
        }),
    };
}
function fields(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function texts(values) {
    return values.filter((value) => typeof value === 'string');
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}


/***/ }),

/***/ 8444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   HT: () => (/* binding */ exceptionName),
/* harmony export */   P5: () => (/* binding */ exceptionText),
/* harmony export */   T8: () => (/* binding */ raisedLine),
/* harmony export */   cZ: () => (/* binding */ causesOf),
/* harmony export */   qi: () => (/* binding */ partTexts)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _place_notebook_traceback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24797);
/* harmony import */ var _place_traceback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40937);



/** How many exceptions of a group to show, and how many lines of each. */
const MAX_PARTS = 10;
const MAX_LINES = 5;
/** An exception as Python prints it: its class, message and notes. If it is a group, its exceptions follow, each on its own line. */
function exceptionText(exception) {
    const raised = (0,_place_traceback_js__WEBPACK_IMPORTED_MODULE_1__/* .readTraceback */ .N)(exception);
    const name = exceptionName(exception, raised);
    const line = exception.message === '' ? name : `${name}: ${exception.message}`;
    const printed = raised?.text.startsWith(line) ? raised.text : line;
    const notes = printed.slice(line.length);
    const own = raised?.cause?.isQuoted ? `${withoutCause(line)}${notes}` : withoutStack(exception, printed);
    return [own, ...partTexts(raised)].join('\n');
}
/** The message of an exception about a notebook quotes the traceback of its cause. */
function withoutCause(line) {
    return (0,_place_notebook_traceback_js__WEBPACK_IMPORTED_MODULE_2__/* .notebookQuote */ .c)((0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(line))?.before ?? line;
}
/** The message of `@timeout` quotes the stack, most of which is Metaflow's and also in the traceback. */
function withoutStack({ type }, printed) {
    if (type !== 'metaflow.plugins.timeout_decorator.TimeoutException')
        return printed;
    const stack = printed.indexOf('\nStack when the timeout was raised:');
    return stack === -1 ? printed : printed.slice(0, stack);
}
/** An exception's class as Python prints it: `KeyError`, `mypkg.errors.QuotaExceeded`, `Outer.Inner`. */
function exceptionName(exception, raised = (0,_place_traceback_js__WEBPACK_IMPORTED_MODULE_1__/* .readTraceback */ .N)(exception)) {
    const { type } = exception;
    const printed = /^([^\s:]+)(?::|$)/m.exec(raised?.text ?? '')?.[1] ?? '';
    const className = type.slice(type.lastIndexOf('.') + 1);
    const isPrinted = printed === className || printed.endsWith(`.${className}`);
    return isPrinted ? printed : type.replace(/^(builtins|__main__)\./, '');
}
/** The first line that Python prints for an exception, without the exceptions it contains. */
function raisedLine({ text }) {
    return linesOf(text)[0] ?? '';
}
/**
 * The first one says something: a message that begins with an empty line, a ruler or the brackets of JSON leaves no class name by itself.
 */
function linesOf(text) {
    const lines = text
        .trim()
        .replace(/^([^\s:]+:)\s+(?:[-=*_#~─━═]{3,}\s*\n\s*)*/, '$1 ')
        .split('\n');
    const first = lines.findIndex((line) => !['{', '[', '('].includes(line.trimEnd().at(-1) ?? ''));
    if (first <= 0)
        return lines;
    const opened = lines.slice(0, first + 1).map((line) => line.trim());
    return [opened.join(' '), ...lines.slice(first + 1)];
}
/** The exceptions in a group, each with its notes; deeper ones are indented more. */
function partTexts(raised) {
    const all = raised ? partsOf(raised, '  ') : [];
    const leftOutOf = (text) => Number(LEFT_OUT.exec(text)?.[1] ?? 0);
    const complete = all.filter((text) => leftOutOf(text) === 0);
    const leftOut = all.map(leftOutOf).reduce((sum, count) => sum + count, 0);
    const more = Math.max(0, complete.length - MAX_PARTS) + leftOut;
    const lines = complete.slice(0, MAX_PARTS).flatMap((text) => text.split('\n'));
    return [...lines, ...(more > 0 ? [`  … and ${more} more`] : [])];
}
/** Python prints at most 15 exceptions of a group. */
const LEFT_OUT = /^ +and (\d+) more exceptions?$/;
function partsOf({ parts }, indent) {
    return parts.flatMap((part) => [
        partLines(part)
            .map((line) => `${indent}${line}`)
            .join('\n'),
        ...partsOf(part, `${indent}  `),
    ]);
}
/** As Python prints it: the lines of its message, and its notes. */
function partLines(part) {
    const [, ...rest] = part.text.split('\n').filter((line) => line.trim() !== '');
    const isLong = rest.length >= MAX_LINES;
    return [raisedLine(part), ...(isLong ? [...rest.slice(0, MAX_LINES - 2), '…'] : rest)];
}
/**
 * At most three causes of an exception, nearest first: the first two and the root. Skips a cause with the same text as
 * the previous one.
 */
function causesOf(raised) {
    const causes = [];
    let last = raised;
    for (let cause = raised.cause; cause; cause = cause.raised.cause) {
        if (cause.raised.text !== last.text)
            causes.push(cause);
        last = cause.raised;
    }
    const leftOut = Math.max(0, causes.length - 3);
    const isShown = (index) => index < 2 || index === causes.length - 1;
    return causes
        .map((cause, index) => ({ ...cause, leftOut: index > 1 ? leftOut : 0 }))
        .filter((_, index) => isShown(index));
}
//# sourceMappingURL=exception-text.js.map

/***/ }),

/***/ 14761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ox: () => (/* binding */ failedTasks),
/* harmony export */   P3: () => (/* binding */ hookText),
/* harmony export */   UZ: () => (/* binding */ attemptBeforeCatch),
/* harmony export */   WN: () => (/* binding */ hasFailed),
/* harmony export */   ay: () => (/* binding */ reasonWithoutRun),
/* harmony export */   cx: () => (/* binding */ attemptFailure),
/* harmony export */   dN: () => (/* binding */ crashText),
/* harmony export */   failureLine: () => (/* binding */ failureLine),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   iJ: () => (/* binding */ exitText),
/* harmony export */   rz: () => (/* binding */ hasFinished),
/* harmony export */   ui: () => (/* binding */ isUnfinished)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86164);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6800);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(12128);
/* harmony import */ var _exception_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8444);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6383);





const { signals } = node_os__WEBPACK_IMPORTED_MODULE_0__.constants;
/** `undefined` for a run that was successful, or is still executing. */
function failureOf(outcome) {
    const { status, details } = outcome;
    if (status === 'successful' || status === 'running')
        return undefined;
    if (status === 'timeout') {
        const isStartTimeout = outcome.error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .StartInterruptedError */ .nk && outcome.error.details.startTimeoutMs !== undefined;
        return { reason: status, message: isStartTimeout ? outcome.error.message : timeoutText(outcome) };
    }
    if (status === 'cancelled')
        return { reason: status, message: 'It was cancelled.' };
    if (outcome.error) {
        const { error } = outcome;
        const stepName = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .stoppedStep */ .Su)(outcome);
        return {
            reason: reasonOf(error, outcome),
            message: error.message,
            ...(stepName !== undefined && { stepName }),
        };
    }
    const task = failedTasks(outcome)[0];
    if (task)
        return { ...taskFailure(task), stepName: task.stepName, taskId: task.taskId };
    const tripped = details?.gates.filter((gate) => gate.tripped) ?? [];
    if (outcome.exitCode === 0 && tripped.length > 0) {
        const reasons = tripped.map(({ condition, problem, source }) => source === undefined ? condition : `${condition}: ${problem}`);
        return { reason: 'gate', message: reasons.join(', ') };
    }
    const end = outcome.exitCode === 0 && details && lacksEnd(details.history)
        ? (0,_client_index_js__WEBPACK_IMPORTED_MODULE_3__/* .lastStep */ .t)(details.history.graph)
        : undefined;
    const what = end === undefined ? '' : `, but its last step, ${end}, was not executed`;
    return { reason: 'flow-error', message: `The flow's process ended with ${exitText(outcome)}${what}.` };
}
function timeoutText({ stepAwaitingInput: step }) {
    if (step === undefined)
        return 'It timed out.';
    return `It timed out while the step "${step}" waited for input. Nothing answers input(), breakpoint() or a program's question here: use a Parameter.`;
}
/** The first line of that which says something. */
function failureLine(outcome) {
    const failure = failureOf(outcome);
    return failure && (0,_exception_text_js__WEBPACK_IMPORTED_MODULE_4__/* .linesOf */ .Dx)(failure.message)[0];
}
function reasonOf(error, { runId }) {
    return runId === undefined ? reasonWithoutRun(error) : 'flow-error';
}
/** What an error says about why there was no run. */
function reasonWithoutRun(error) {
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .FlowFileError */ .pJ && !error.details.isMissing)
        return 'invalid-flow';
    return error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb ? 'invalid-input' : 'not-started';
}
/** Tasks that failed for good, in the order in which they failed. */
function failedTasks({ details, status }) {
    const failed = details?.history.tasks.filter((task) => hasFailed(task, status)) ?? [];
    return failed.sort((a, b) => endOf(a) - endOf(b));
}
/**
 * Whether a task failed for good: with an exception, or by losing its process. A task that Metaflow interrupted has
 * not, nor has one that ended without an exception in a run that was cancelled or timed out.
 */
function hasFailed(task, runStatus) {
    const last = task.attempts.at(-1);
    if (!last || last.ok === true || last.interrupted)
        return false;
    if (last.exception)
        return true;
    if (runStatus === 'cancelled' || runStatus === 'timeout')
        return false;
    return last.ok === false || (last.returnCode !== undefined && last.returnCode !== 0);
}
/**
 * Whether Metaflow considers the last step, and so the run, not successful, whatever the exit code: `sys.exit(0)` ends
 * a task's process before Metaflow has finished the task, and after the last task nothing notices that its results are
 * missing. A run that never reached its last step is not successful either, such as one resumed with `--clone-only`.
 */
function isUnfinished(history) {
    return tasksOfEnd(history).some((task) => hasFailed(task, 'successful')) || lacksEnd(history);
}
function tasksOfEnd({ graph, tasks }) {
    const end = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_3__/* .lastStep */ .t)(graph);
    return tasks.filter(({ stepName }) => stepName === end);
}
/** Whether the last step, if known, never began. */
function lacksEnd(history) {
    return history.graph !== undefined && history.leftOut === undefined && tasksOfEnd(history).length === 0;
}
/** Whether a run has nothing left to execute: it was successful, or only a gate failed it. */
function hasFinished({ exitCode, details }) {
    return exitCode === 0 && !(details && isUnfinished(details.history));
}
function taskFailure(task) {
    const last = task.attempts.at(-1);
    return { reason: last?.exception ? 'task-exception' : 'task-crashed', message: attemptFailure(last).text };
}
function attemptFailure(attempt) {
    const { exception, printedTraceback: stacktrace } = attempt ?? {};
    if (exception)
        return { text: (0,_exception_text_js__WEBPACK_IMPORTED_MODULE_4__/* .exceptionText */ .P5)(exception), traceback: exception };
    return { text: crashText(attempt), traceback: stacktrace === undefined ? undefined : { stacktrace } };
}
/**
 * The attempt that `@catch` handled, if it raised no exception: `@catch` then only records that something must have
 * gone wrong in the environment, even if the step had set an artifact that cannot be stored.
 */
function attemptBeforeCatch({ caught, attempts }) {
    const isUnknown = caught?.type === 'metaflow.plugins.catch_decorator.FailureHandledByCatch';
    return isUnknown ? attempts.findLast(({ ok }) => ok !== true) : undefined;
}
/**
 * What ended a process that raised no exception.
 * @param isLocated whether the place of a crash is known
 */
function crashText(attempt, isLocated = false) {
    if (attempt?.explanation !== undefined)
        return attempt.explanation;
    const code = attempt?.returnCode;
    if (code === undefined)
        return 'Its process ended without an exception.';
    if (code === 0)
        return 'Its process ended with exit code 0 before Metaflow had finished the task.';
    if (code > 0)
        return `Its process ended with exit code ${code}, without an exception.`;
    const signal = Object.entries(signals).find(([, number]) => number === -code)?.[0] ?? `signal ${-code}`;
    const isCrash = !isLocated && _runner_index_js__WEBPACK_IMPORTED_MODULE_5__/* .CRASH_SIGNALS */ .E6.some((one) => one === signal);
    const cause = signal === 'SIGKILL' ? ', as happens when memory runs out' : isCrash ? NATIVE_CRASH : '';
    return `Its process was killed by ${signal}${cause}.`;
}
const NATIVE_CRASH = ', as happens when native code crashes: with PYTHONFAULTHANDLER=1 in its environment, Python prints the line';
/** How an `@exit_hook` function failed, in words. */
function hookText({ name, why, exception }) {
    return `The exit hook "${name}" failed: ${exception ? (0,_exception_text_js__WEBPACK_IMPORTED_MODULE_4__/* .exceptionText */ .P5)(exception) : why}`;
}
/** How a flow's process ended, e.g. `exit code 1`, or `SIGKILL (exit code 137)`. */
function exitText({ exitCode, signal }) {
    return signal ? `${signal} (exit code ${exitCode ?? '?'})` : `exit code ${exitCode ?? '?'}`;
}
function endOf(task) {
    return task.attempts.at(-1)?.finishedAt?.getTime() ?? Infinity;
}
//# sourceMappingURL=failure.js.map

/***/ }),

/***/ 6383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   Su: () => (/* binding */ stoppedStep),
/* harmony export */   l9: () => (/* binding */ decisive),
/* harmony export */   o8: () => (/* binding */ durationSeconds),
/* harmony export */   rk: () => (/* binding */ gateSource)
/* harmony export */ });
/** The step at which a run stopped although no task had failed, if it is known. */
function stoppedStep({ stoppedAfter, stoppedBy }) {
    return stoppedAfter ?? stoppedBy?.stepName;
}
/** What evaluated a gate. */
function gateSource({ source }) {
    return source ?? 'fail-if';
}
/** When it started; `undefined` if there never was a run or a spun task. */
function startOf({ startedAt, pathspec, status }) {
    return pathspec === undefined && status !== 'running' ? undefined : startedAt;
}
function durationSeconds({ startedAt, finishedAt }) {
    return finishedAt && (finishedAt.getTime() - startedAt.getTime()) / 1000;
}
/**
 * The outcome that represents several: the first that failed or timed out; otherwise the first that was cancelled,
 * since another one's failure may have cancelled it; otherwise the first.
 */
function decisive(outcomes) {
    const unsuccessful = outcomes.filter(({ status }) => status !== 'successful');
    return unsuccessful.find(({ status }) => status !== 'cancelled') ?? unsuccessful[0] ?? outcomes[0];
}
//# sourceMappingURL=outcome.js.map

/***/ }),

/***/ 24797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ notebookQuote),
/* harmony export */   f: () => (/* binding */ withPythonsTracebacks)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const TITLE = 'Traceback (most recent call last)';
/** The class of the exception, and the title at the end of the line, without Python's colon. */
const HEADER = /^([\p{L}_][\p{L}\p{N}_]*?) *Traceback \(most recent call last\)$/u;
const RULER = /^-+$/;
/** `Cell In[3], line 2, in fit(n)`; before IPython 8.5: `Input In [3], in fit(n)`. */
const CELL = /^((?:Cell|Input) In ?\[\d+\])(?:, line (\d+))?(?:, in (.+))?$/;
const FILE = /^File ([^:]+):(\d+)(?:, in (.+))?$/;
/** Before IPython 8, only the arrow has the line. */
const OLD = /^(<ipython-input-[^>]+>|[~/]\S*) in (.+)$/;
/** The line of code of a frame. */
const CODE = /^ *-+> *(\d+)(?: (.*))?$/;
/** A text's lines, in which the tracebacks that IPython has printed, as in a notebook, are what Python prints. */
function withPythonsTracebacks(lines) {
    const result = [];
    for (let at = 0; at < lines.length;) {
        const end = endOfFrames(lines, at);
        if (end === undefined) {
            result.push(lines[at++]);
            continue;
        }
        for (const line of framesOf(lines.slice(at, end)))
            result.push(line);
        at = end;
    }
    return result;
}
function notebookQuote(message) {
    if (!message.includes(`${TITLE}\n`))
        return undefined;
    const lines = message.split('\n');
    const converted = withPythonsTracebacks(lines.map((text, at) => ({ text, at })));
    const begin = converted.findIndex(({ text, at }) => text !== lines[at]);
    if (begin === -1)
        return undefined;
    const above = lines.slice(0, converted[begin]?.at);
    const last = above.findLastIndex((line) => line.trim() !== '' && !RULER.test(line));
    const isRuled = RULER.test(above[last + 1] ?? '') && above.slice(last + 2).some((line) => RULER.test(line));
    return {
        before: above.slice(0, last + (isRuled ? 2 : 1)).join('\n'),
        traceback: converted
            .slice(begin)
            .map(({ text }) => text)
            .join('\n'),
    };
}
/** Where the frames end of a traceback that begins here: at the line with the exception, whose class is also in the header. */
function endOfFrames(lines, begin) {
    const [, name] = HEADER.exec(lines[begin]?.text ?? '') ?? [];
    if (name === undefined)
        return undefined;
    for (let at = begin + 1; at < lines.length; at += 1) {
        const text = lines[at]?.text ?? '';
        if (text === name || text.startsWith(`${name}:`))
            return at;
        if (HEADER.test(text))
            return undefined;
    }
    return undefined;
}
function framesOf(lines) {
    const [header, ...below] = lines;
    const result = [{ text: `${TITLE}:`, at: header.at }];
    let head;
    for (const { text, at } of below) {
        const found = headOf(text, at);
        if (found) {
            if (head)
                result.push(frameLine(head));
            head = found;
            continue;
        }
        const [, line, code] = head ? (CODE.exec(text) ?? []) : [];
        if (!head || line === undefined)
            continue;
        result.push(frameLine({ ...head, line }), { text: `    ${code ?? ''}`, at });
        head = undefined;
    }
    return head ? [...result, frameLine(head)] : result;
}
function headOf(text, at) {
    const [, file, line, called] = CELL.exec(text) ?? FILE.exec(text) ?? [];
    if (file !== undefined)
        return { file, line, called, at };
    const [, old, inOld] = OLD.exec(text) ?? [];
    return old === undefined ? undefined : { file: old, line: undefined, called: inOld, at };
}
function frameLine({ file, line = '1', called = '<module>', at }) {
    // IPython abbreviates the home directory.
    const known = file.startsWith('~/') ? node_path__WEBPACK_IMPORTED_MODULE_1__.join((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), file.slice(2)) : file;
    const [name] = called.split('(', 1);
    return { text: `  File "${known}", line ${line}, in ${name || called}`, at };
}
//# sourceMappingURL=notebook-traceback.js.map

/***/ }),

/***/ 40937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   El: () => (/* binding */ HEADER),
/* harmony export */   Lb: () => (/* binding */ endOfFrames),
/* harmony export */   N: () => (/* binding */ readTraceback),
/* harmony export */   NW: () => (/* binding */ firstOfChain),
/* harmony export */   SK: () => (/* binding */ CONTEXT),
/* harmony export */   gN: () => (/* binding */ isHeader),
/* harmony export */   kx: () => (/* binding */ GROUP_HEADER),
/* harmony export */   ni: () => (/* binding */ HEADER_LINE),
/* harmony export */   wv: () => (/* binding */ SEPARATOR),
/* harmony export */   yc: () => (/* binding */ DIRECT)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _notebook_traceback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24797);


const HEADER = /^(Exception Group )?Traceback \(most recent call last\):$/;
/** What Python prints above the frames of an exception; in a group, with a margin. */
const HEADER_LINE = 'Traceback (most recent call last):';
const GROUP_HEADER = `+ Exception Group ${HEADER_LINE}`;
/** Loguru marks the frame that caught the exception. */
const FRAME = /^(?: {2}|> )File "(.+)", line (\d+)(?:, in (.+))?$/s;
const DIRECT = 'The above exception was the direct cause of the following exception:';
const CONTEXT = 'During handling of the above exception, another exception occurred:';
/** The lines between an exception and the one it led to. */
const SEPARATORS = [DIRECT, CONTEXT];
const SEPARATOR = new RegExp(`^(${SEPARATORS.join('|')})$`);
const REMOTE = /^[\w.]*RemoteTraceback: ?/;
/** The beginning of a traceback quoted without marks: pebble puts the class before it, mpire lines of its own. */
const QUOTED_HEADER = /^(?:[\w.]*RemoteTraceback: )?Traceback \(most recent call last\):$/m;
/** A traceback is quoted between two of these; the second kind is used for a result that could not be read. */
const QUOTES = ['"""', "'''"];
/** Where the last traceback in some lines begins, including its causes; -1 if there is no traceback. */
function firstOfChain(lines, last = lines.findLastIndex(isHeader)) {
    let first = last;
    while (first > 3 && SEPARATOR.test(lines[first - 2] ?? '')) {
        first -= 3;
        while (first >= 0 && !isHeader(lines[first]))
            first -= 1;
    }
    return first;
}
/** Whether a line is the first one of a traceback, including that of a group. */
function isHeader(line = '') {
    return HEADER.test(line.replace(/^ {2}\+ /, ''));
}
/** How much of a message to search for: a long one may have lost its end. */
const MAX_SEARCHED_LENGTH = 1_000;
/** How deeply to read groups or quotes of exceptions: Python itself shows ten levels. */
const DEEPEST = 20;
/**
 * Parses a traceback by the structure that Python gives it. A message may quote another traceback, so a known message
 * is cut off before anything else. `undefined` if there is no exception.
 * @param level how many exceptions contain or quote this one
 */
function readTraceback(traceback, level = 0) {
    if (traceback.stacktrace === undefined)
        return undefined;
    // Mpire quotes tracebacks in colours.
    const plain = withoutColours(traceback);
    const { stacktrace } = plain;
    const lines = stacktrace.trimEnd().split('\n');
    const end = endOfFrames(plain);
    if (end === undefined)
        return readChain(itemsOf(lines), level);
    const before = lines.slice(0, end);
    const header = before.findLastIndex((line) => HEADER.test(line));
    const cause = header === -1 ? undefined : causeBefore(itemsOf(before.slice(0, header)), level);
    const raised = {
        text: lines.slice(end).join('\n'),
        frames: framesIn(before.slice(header + 1)),
        parts: [],
        cause,
    };
    return withQuoted(raised, plain, level);
}
/** The line below the frames at which Python begins to print the exception itself; `undefined` if the message is not found. */
function endOfFrames({ stacktrace, type, message }) {
    if (stacktrace === undefined || type === undefined || message === undefined)
        return undefined;
    const className = type.slice(type.lastIndexOf('.') + 1);
    const headline = message === '' ? className : `${className}: ${message.slice(0, MAX_SEARCHED_LENGTH)}`;
    if (className.length > MAX_SEARCHED_LENGTH)
        return undefined;
    const separator = Math.max(...SEPARATORS.map((text) => stacktrace.lastIndexOf(`\n\n${text}\n\n`)));
    let found;
    let line = 0;
    for (let begin = 0; begin !== -1; begin = nextLine(stacktrace, begin), line += 1) {
        const at = placeInLine(stacktrace, begin, headline);
        if (at === undefined)
            continue;
        const end = at + headline.length;
        const isWhole = message !== '' || end === stacktrace.length || stacktrace[end] === '\n';
        if (!isWhole)
            continue;
        found = line;
        // A cause before it may say the same; a later match is a note, such as that of an exception from another process.
        if (end > separator)
            break;
    }
    return found;
}
/** Where the next line of a text begins; -1 if there is none. */
function nextLine(text, begin) {
    const end = text.indexOf('\n', begin);
    return end === -1 ? -1 : end + 1;
}
/** Where this headline is in the line that begins here: at its start, or after a module's name and a dot. */
function placeInLine(text, begin, headline) {
    if (text.startsWith(headline, begin))
        return begin;
    for (let at = begin; /[^\s:]/.test(text[at] ?? ' '); at += 1)
        if (at > begin && text[at] === '.' && text.startsWith(headline, at + 1))
            return at + 1;
    return undefined;
}
/** Removes the margins that Python draws beside exception groups. */
function itemsOf(lines) {
    const items = [];
    for (let index = 0; index < lines.length;) {
        if (lines[index] !== `  ${GROUP_HEADER}`) {
            items.push(lines[index++] ?? '');
            continue;
        }
        const from = index;
        while (lines[index]?.startsWith('  '))
            index++;
        items.push(...withoutMargin(lines.slice(from, index).map((line) => line.slice(2))));
    }
    return items;
}
function withoutMargin(lines) {
    const items = [];
    for (let index = 0; index < lines.length;) {
        const line = lines[index++] ?? '';
        if (!line.startsWith('+-+-')) {
            items.push(line.slice(2));
            continue;
        }
        const from = index;
        while (lines[index]?.startsWith('  '))
            index++;
        items.push(lines.slice(from, index).map((inner) => inner.slice(2)));
    }
    return items;
}
/** Parses exceptions, each the cause of the next; the last one is what the traceback is about. There may be thousands. */
function readChain(items, level) {
    let begin = 0;
    let cause;
    for (const separator of separatorsIn(items)) {
        const raised = readOne(items.slice(begin, separator - 1), cause, level);
        cause = raised && { raised, isDirect: items[separator] === DIRECT };
        begin = separator + 2;
    }
    return readOne(items.slice(begin), cause, level);
}
/** Where one exception ends and the one it led to begins. */
function separatorsIn(items) {
    const found = [];
    let isQuoted = false;
    for (const [index, item] of items.entries()) {
        if (QUOTES.includes(item))
            isQuoted = !isQuoted && REMOTE.test(String(items[index - 1]));
        else if (!isQuoted && isSeparator(items, index))
            found.push(index);
    }
    // A separator just before another one is part of a message with the same words.
    return withoutQuoted(items, found.filter((index, at) => (found[at + 1] ?? Infinity) - index > 2));
}
/** A quote without marks ends with the text that is repeated below it, where the exception is raised again. */
function withoutQuoted(items, separators) {
    let isQuoted = false;
    return separators.filter((index, at) => {
        const own = items.slice((separators[at - 1] ?? -2) + 2, index);
        isQuoted ||= !isTracebackLine(own[0]) && !QUOTES.includes(own[1]) && own.some(isQuotedHeader);
        const next = (separators[at + 1] ?? items.length + 1) - 1;
        if (isQuoted)
            isQuoted = lastText(items, index) !== lastText(items, next);
        return !isQuoted;
    });
}
/** Whether an exception that was raised begins here; one that never was has no header and no frames. */
function isTracebackLine(item) {
    return typeof item === 'string' && (HEADER.test(item) || isFrameLine(item));
}
function isQuotedHeader(item) {
    return typeof item === 'string' && QUOTED_HEADER.test(item);
}
/** The last line before another one that is not empty: some messages end with a line break. */
function lastText(items, before) {
    return items.slice(Math.max(0, before - 4), before).findLast((item) => item !== '');
}
/** Parses one exception, from its header to its end. */
function readOne(own, cause, level) {
    // The header may be missing if only the end of a traceback was kept.
    const from = typeof own[0] === 'string' && HEADER.test(own[0]) ? 1 : 0;
    const end = own.findIndex((item, index) => index >= from && !isFrameLine(item));
    const messageItems = end === -1 ? [] : own.slice(end);
    const text = messageItems.filter((item) => typeof item === 'string').join('\n');
    if (text === '')
        return undefined;
    const frames = framesIn(own.slice(0, end).filter((item) => typeof item === 'string'));
    const groups = level < DEEPEST ? messageItems.filter((item) => typeof item !== 'string') : [];
    const parts = groups.flatMap((lines) => readParts(lines, level + 1));
    return withQuoted({ text: text.trimEnd(), frames, parts, cause }, {}, level);
}
function isSeparator(items, index) {
    const item = items[index];
    return (typeof item === 'string' && SEPARATOR.test(item) && items[index - 1] === '' && items[index + 1] === '');
}
function isFrameLine(item) {
    return item === '' || (typeof item === 'string' && (item.startsWith('  ') || FRAME.test(item)));
}
/** The exception above another one's header. */
function causeBefore(items, level) {
    const separator = items.length - 2;
    if (!isSeparator(items, separator))
        return undefined;
    const raised = readChain(items.slice(0, separator - 1), level);
    return raised && { raised, isDirect: items[separator] === DIRECT };
}
function readParts(lines, level) {
    const parts = [[]];
    for (const line of lines) {
        if (/^\+-{16} \S+ -{16}$/.test(line))
            parts.push([]);
        else if (!/^\+-+$/.test(line))
            parts.at(-1)?.push(line);
    }
    return parts.flatMap((part) => readChain(withoutMargin(part), level) ?? []);
}
function framesIn(lines) {
    return lines.flatMap((text, index) => {
        const [, file, line, functionName] = FRAME.exec(text) ?? [];
        if (file === undefined)
            return [];
        const next = lines[index + 1] ?? '';
        return [
            { file, line: Number(line), functionName, code: next.startsWith('    ') ? next.trim() : undefined },
        ];
    });
}
/** With what is known from a traceback that the message or the cause quotes. */
function withQuoted(raised, known, level) {
    if (raised.cause || level >= DEEPEST)
        return withRemoteFrames(raised, known, level);
    const quote = (0,_notebook_traceback_js__WEBPACK_IMPORTED_MODULE_1__/* .notebookQuote */ .c)(raised.text);
    const cell = quote && readTraceback({ stacktrace: quote.traceback }, level + 1);
    return cell ? { ...raised, cause: { raised: cell, isDirect: true, isQuoted: true } } : raised;
}
/** Process pools raise a worker's exception again, and quote the worker's traceback as its cause. */
function withRemoteFrames(raised, known, level) {
    const stacktrace = level < DEEPEST ? quotedBy(raised.cause?.raised) : undefined;
    const remote = stacktrace === undefined ? undefined : readTraceback({ ...known, stacktrace }, level + 1);
    if (!raised.cause || !remote)
        return raised;
    // An exception that could not be sent from there is a different one from the exception raised here.
    if (classOf(remote) !== classOf(raised))
        return REMOTE.test(raised.cause.raised.text)
            ? { ...raised, cause: { ...raised.cause, raised: remote } }
            : raised;
    // The exceptions in a group only have frames where they are quoted, without the margin, which was already removed.
    const parts = [remote.parts, raised.cause.raised.parts].find(({ length }) => length > 0) ?? raised.parts;
    return { ...raised, frames: [...raised.frames, ...remote.frames], parts, cause: remote.cause };
}
/** The traceback in the message of a cause. A cause that was raised itself, with frames, is more than a quote. */
function quotedBy(cause) {
    if (!cause || cause.frames.length > 0)
        return undefined;
    const { text } = cause;
    if (REMOTE.test(text))
        return text
            .replace(REMOTE, '')
            .replace(/^\s*("""|''')\n/, '')
            .replace(/("""|''')$/, '');
    const begin = text.search(QUOTED_HEADER);
    return begin === -1 ? undefined : text.slice(begin);
}
function withoutColours(traceback) {
    const { stacktrace = '', message } = traceback;
    return {
        ...traceback,
        stacktrace: (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(stacktrace),
        ...(message === undefined ? {} : { message: (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(message) }),
    };
}
/** The name of an exception's class; the class's module may have another name in another process. */
function classOf({ text }) {
    return /^[^\s:]*/.exec(text)?.[0].split('.').at(-1);
}
//# sourceMappingURL=traceback.js.map

/***/ })

};

//# sourceMappingURL=4761.index.js.map