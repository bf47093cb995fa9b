export const id = 574;
export const ids = [574,237];
export const modules = {

/***/ 5227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ askPython)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7975);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7384);



/** Has a small program answer by a flow's own Python and settings; `undefined` where it does not, for whatever reason. */
async function askPython({ python = 'python3', cwd, env }, { program, args = [], within, signal }) {
    const started = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__.pythonProgram)(program, { args, env: { ...process.env, ...env }, seesDirectory: true });
    try {
        const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(python, started.args, {
            cwd,
            env: started.env,
            timeout: within,
            killSignal: 'SIGKILL',
            ...(signal ? { signal } : {}),
        });
        return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   examined: () => (/* binding */ examined)
/* harmony export */ });
/* harmony import */ var _outcome_json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(329);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6885);
/* harmony import */ var _words_task_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4710);
/* harmony import */ var _resume_reused_steps_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2839);
/* harmony import */ var _run_details_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(200);
/* harmony import */ var _run_secrets_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6642);
/* harmony import */ var _remote_service_check_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6237);







const TIME_FOR_DETAILS = { otherwise: 120_000, until: 4_000, least: 700 };
/**
 * The outcome with what the run left behind, but for the parameters among its secrets. A successful run that trips a gate counts as
 * failed.
 * @param graph that of the code that executed the run, where the run has not stored it
 */
async function examined(outcome, run, plan, cardDirectory, clock, secrets, graph) {
    const inTime = async (reading) => {
        const read = await clock.within(reading, TIME_FOR_DETAILS);
        if (!read)
            throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .RunnerError */ .Rn('The run could not be read in time.');
        return read.value;
    };
    try {
        const env = { ...process.env, ...plan.env };
        const wanted = {
            ...plan,
            env,
            decidesGates: outcome.status === 'successful',
            flow: { ...plan, env },
            signal: clock.signal,
            cardDirectory: outcome.status === 'cancelled' ? undefined : cardDirectory,
        };
        const read = await inTime((0,_run_details_js__WEBPACK_IMPORTED_MODULE_3__/* .readDetails */ .L)(run, { ...wanted, executed: await inTime(graph) }));
        const wasEnded = outcome.status === 'cancelled' || outcome.status === 'timeout';
        const told = wasEnded ? read : await inTime(withWords(run, read));
        const details = {
            ...told,
            parameters: (0,_outcome_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonValues */ .R)((0,_run_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .parametersToShow */ .vL)(told.parameters, secrets ? await inTime(secrets) : _run_secrets_js__WEBPACK_IMPORTED_MODULE_4__/* .NO_SECRETS */ .g1)),
        };
        const reused = await inTime((0,_resume_reused_steps_js__WEBPACK_IMPORTED_MODULE_6__/* .reusedSteps */ .O)(run, details.history, plan.command));
        const failed = outcome.status === 'successful' && details.gates.some(({ tripped }) => tripped);
        const originRunId = outcome.originRunId ?? originOf(details.history);
        return { ...outcome, originRunId, details, reused, ...(failed ? { status: 'failed' } : {}) };
    }
    catch (error) {
        // Nobody can tell whether the run passes its gates.
        const undecided = outcome.status === 'successful' && plan.gates.length > 0;
        const service = clock.signal.aborted ? undefined : await (0,_remote_service_check_js__WEBPACK_IMPORTED_MODULE_5__.checkService)(plan);
        const detailsError = service ?? (error instanceof Error ? error : new Error(String(error)));
        return { ...outcome, detailsError, ...(undecided ? { status: 'failed', error: detailsError } : {}) };
    }
}
async function withWords(run, details) {
    const { history } = details;
    return { ...details, history: { ...history, tasks: await (0,_words_task_words_js__WEBPACK_IMPORTED_MODULE_2__/* .withPrintedWords */ .u)(run, history.tasks) } };
}
/** Where clones come from: Metaflow resumes the latest run, when it is not told which. */
function originOf({ tasks }) {
    return tasks.find(({ originPathspec }) => originPathspec !== undefined)?.originPathspec?.split('/')[1];
}


/***/ }),

/***/ 6237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkService: () => (/* binding */ checkService),
  metadataService: () => (/* binding */ metadataService)
});

// EXTERNAL MODULE: ./build/client/index.js + 33 modules
var client = __webpack_require__(7384);
// EXTERNAL MODULE: ./build/execution/ask-python.js
var ask_python = __webpack_require__(5227);
// EXTERNAL MODULE: ./build/execution/remote/remote-error.js
var remote_error = __webpack_require__(5039);
;// CONCATENATED MODULE: ./build/execution/remote/service-check-program.js
/**
 * Asks the metadata service for a sign of life once, as Metaflow's provider asks: with its headers, and with the proxies and authorities
 * that Python's `requests` finds in the environment. Prints what came of it.
 */
const SERVICE_CHECK_PROGRAM = String.raw `
import errno, json, ssl, sys
import requests
from requests.utils import get_environ_proxies, select_proxy, urldefragauth
from metaflow.metaflow_config import SERVICE_HEADERS

url, seconds = sys.argv[1] + "/ping", float(sys.argv[2])

def causes(error):
    seen = []
    waiting = [error]
    while waiting:
        error = waiting.pop(0)
        if isinstance(error, BaseException) and error not in seen:
            seen.append(error)
            waiting += [getattr(error, "reason", None), *error.args, error.__cause__, error.__context__]
    return seen

def why(error):
    found = [cause for cause in causes(error) if isinstance(cause, OSError)]
    refused = [str(cause) for cause in found if "Tunnel connection failed" in str(cause)]
    system = [cause for cause in found if cause.strerror]
    if refused:
        return refused[-1]
    return errno.errorcode.get(system[-1].errno, system[-1].strerror) if system else type(error).__name__

def answer():
    try:
        return {"status": requests.get(url, headers=dict(SERVICE_HEADERS), timeout=seconds).status_code}
    except requests.exceptions.Timeout:
        return {"isLate": True}
    except Exception as error:
        untrusted = [cause for cause in causes(error) if isinstance(cause, ssl.SSLCertVerificationError)]
        return {"untrusted": untrusted[-1].verify_message} if untrusted else {"why": why(error)}

proxy = select_proxy(url, get_environ_proxies(url))
print(json.dumps({"proxy": proxy and urldefragauth(proxy if "://" in proxy else "http://" + proxy), **answer()}))
`;

;// CONCATENATED MODULE: ./build/execution/remote/service-check.js




const CHECK_WITHIN_MS = 10_000;
/** Importing Metaflow takes its time on a machine that is busy. */
const START_WITHIN_MS = 20_000;
/** The address of the metadata service that a plan's run is registered with; `undefined` where it is with none. */
function metadataService({ env, options }) {
    const settings = (0,client.metaflowSettings)({ ...process.env, ...env });
    const provider = options['metadata'] ?? settings('METADATA') ?? settings('DEFAULT_METADATA');
    if (typeof provider !== 'string' || !/^service(@|$)/.test(provider))
        return undefined;
    return provider.slice('service@'.length) || settings('SERVICE_URL');
}
/** What keeps Metaflow from using its metadata service; `undefined` where nothing does, there is none, or nobody can tell. */
async function checkService(plan, signal) {
    const url = metadataService(plan);
    if (url === undefined)
        return undefined;
    const answer = (await (0,ask_python/* askPython */.a)(plan, {
        program: SERVICE_CHECK_PROGRAM,
        args: [url.replace(/(?<!\/)\/+$/, ''), String(CHECK_WITHIN_MS / 1000)],
        within: START_WITHIN_MS + CHECK_WITHIN_MS,
        signal,
    }));
    return answer ? serviceError(url, answer) : undefined;
}
function serviceError(url, { proxy, status, isLate, untrusted, why }) {
    const where = `The metadata service (${withoutPassword(url)})`;
    const through = proxy === null ? '' : ` through the proxy ${proxy}`;
    if (status !== undefined) {
        if (status < 400)
            return undefined;
        const advice = status === 401 || status === 403
            ? 'It refuses the key: look at METAFLOW_SERVICE_AUTH_KEY.'
            : 'Look at METAFLOW_SERVICE_URL, and at the service.';
        return new remote_error/* RemoteError */.H(`${where} answers${through} with status ${status}. ${advice}`, status < 500);
    }
    if (untrusted !== undefined) {
        const advice = 'REQUESTS_CA_BUNDLE may name a file with the certificate of its authority.';
        return new remote_error/* RemoteError */.H(`${where} has a certificate that is not trusted: ${untrusted}. ${advice}`, true);
    }
    const trouble = isLate
        ? `does not answer${through} within ${CHECK_WITHIN_MS / 1000} s`
        : `cannot be reached${through}: ${why ?? ''}`;
    const proxies = proxy === null ? '' : 'HTTPS_PROXY, HTTP_PROXY and NO_PROXY, ';
    return new remote_error/* RemoteError */.H(`${where} ${trouble}. Look at METAFLOW_SERVICE_URL, ${proxies}the network and the service.`, true);
}
function withoutPassword(url) {
    return url.replace(/\/\/[^/@]*@/, '//');
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
