export const id = 574;
export const ids = [574,237];
export const modules = {

/***/ 4574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   examined: () => (/* binding */ examined)
/* harmony export */ });
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4761);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6695);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1653);
/* harmony import */ var _words_shown_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1022);
/* harmony import */ var _words_task_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9118);
/* harmony import */ var _resume_reused_steps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2839);
/* harmony import */ var _run_details_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2916);
/* harmony import */ var _run_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6642);
/* harmony import */ var _remote_service_check_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6237);
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








const CANCELLED = { status: 'cancelled' };
/** A metadata service that does not answer must not hold the job. */
const TIME_FOR_BASE = { otherwise: 60_000, until: 0, least: 0 };
const TIME_FOR_DETAILS = { otherwise: 120_000, until: 4_000, least: 700 };
/**
 * The outcome with what the run left behind, but for the parameters among its secrets. A run whose process ended well has failed where
 * Metaflow says so of its last step, or where it trips a gate.
 */
async function examined(outcome, { run, stdoutFile }, { plan, cardDirectory, clock, secrets, graph, onSecrets }) {
    const inTime = async (reading) => {
        const read = await clock.within(reading, TIME_FOR_DETAILS);
        if (!read)
            throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RunnerError */ .Rn('The run could not be read in time.');
        return read.value;
    };
    try {
        const known = secrets ? await inTime(secrets) : _run_secrets_js__WEBPACK_IMPORTED_MODULE_1__.NO_SECRETS;
        const hasCards = outcome.status !== 'cancelled' && known.unknown === undefined;
        const wanted = {
            ...plan,
            decidesGates: outcome.status === 'successful',
            flow: plan,
            signal: clock.signal,
            cardDirectory: hasCards ? cardDirectory : undefined,
        };
        const base = wanted.decidesGates ? await baseOf(outcome, plan, clock) : undefined;
        if (base && base.secrets.length > 0)
            await onSecrets(base.secrets);
        const read = await inTime((0,_run_details_js__WEBPACK_IMPORTED_MODULE_2__/* .readDetails */ .LF)(run, { ...wanted, base, executed: await inTime(graph) }));
        const wasEnded = outcome.status === 'cancelled' || outcome.status === 'timeout';
        const by = { shown: new _words_shown_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .ShownLines */ .n(stdoutFile), flowFile: plan.flowFile };
        const told = wasEnded ? read : await inTime(withWords(run, read, by));
        const details = (0,_run_secrets_js__WEBPACK_IMPORTED_MODULE_1__.detailsToShow)(told, known);
        const reused = await inTime((0,_resume_reused_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .reusedSteps */ .O)(run, details.history, plan.command));
        const isRefused = (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .isUnfinished */ .ui)(details.history) || details.gates.some(({ tripped }) => tripped);
        const failed = outcome.status === 'successful' && isRefused;
        const originRunId = outcome.originRunId ?? originOf(details.history);
        return { ...outcome, originRunId, details, reused, ...(failed ? { status: 'failed' } : {}) };
    }
    catch (error) {
        // Nobody can tell whether the run passes its gates.
        const undecided = outcome.status === 'successful' && plan.gates.length > 0;
        const { aborted } = clock.signal;
        const service = aborted ? undefined : await (0,_remote_service_check_js__WEBPACK_IMPORTED_MODULE_6__.checkService)(plan, clock.signal);
        const detailsError = service ?? (error instanceof Error ? error : new Error(String(error)));
        if (!undecided)
            return { ...outcome, detailsError };
        return { ...outcome, detailsError, ...(aborted ? CANCELLED : { status: 'failed', error: detailsError }) };
    }
}
/** What the run is compared with. Whatever becomes of it costs the run nothing but the comparison. */
async function baseOf(outcome, plan, clock) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (!plan.compareWith)
            return undefined;
        const { noBase, readBase } = await __webpack_require__.e(/* import() */ 21).then(__webpack_require__.bind(__webpack_require__, 4021));
        const deadline = __addDisposableResource(env_1, new _runner_index_js__WEBPACK_IMPORTED_MODULE_7__/* .Deadline */ .B2(clock.signal, TIME_FOR_BASE.otherwise), false);
        const read = await clock.within(readBase(outcome, plan, deadline.signal), TIME_FOR_BASE);
        return read?.value ?? noBase('the base run could not be read in time', true);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function withWords(run, details, by) {
    const { history } = details;
    return { ...details, history: { ...history, tasks: await (0,_words_task_words_js__WEBPACK_IMPORTED_MODULE_8__/* .withPrintedWords */ .u)(run, history.tasks, by) } };
}
/** Where clones come from: Metaflow resumes the latest run if no run is given. */
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

// EXTERNAL MODULE: ./build/client/metaflow-settings.js
var metaflow_settings = __webpack_require__(855);
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
from metaflow.metaflow_config import SERVICE_HEADERS, SERVICE_URL

address, seconds = (sys.argv[1] or SERVICE_URL or "").rstrip("/"), float(sys.argv[2])
url = address + "/ping"

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

if not address:
    print(json.dumps({"address": None, "proxy": None}))
    sys.exit()
proxy = select_proxy(url, get_environ_proxies(url))
print(json.dumps({"address": address, "proxy": proxy and urldefragauth(proxy if "://" in proxy else "http://" + proxy), **answer()}))
`;
//# sourceMappingURL=service-check-program.js.map
;// CONCATENATED MODULE: ./build/execution/remote/service-check.js




const CHECK_WITHIN_MS = 10_000;
/** Importing Metaflow takes its time on a machine that is busy. */
const START_WITHIN_MS = 20_000;
/** The address of the metadata service that a plan's run is registered with, "" where only Metaflow could know it; `undefined` where it is with none. */
function metadataService(plan) {
    const provider = (0,metaflow_settings/* metadataOf */.Nk)(plan, plan.options);
    if (!/^service(@|$)/.test(provider))
        return undefined;
    return (provider.slice('service@'.length) || (0,metaflow_settings/* metaflowSettings */.vl)(plan)('SERVICE_URL')) ?? '';
}
/** What keeps Metaflow from using its metadata service; `undefined` if nothing does, there is no service, or it is unknown. */
async function checkService(plan, signal) {
    const url = metadataService(plan);
    if (url === undefined)
        return undefined;
    const answer = (await (0,ask_python/* askPython */.a)(plan, {
        program: SERVICE_CHECK_PROGRAM,
        args: [url, String(CHECK_WITHIN_MS / 1000)],
        within: START_WITHIN_MS + CHECK_WITHIN_MS,
        signal,
    }));
    return answer ? serviceError(answer) : undefined;
}
function serviceError({ address, ...answer }) {
    const { proxy, status, isLate, untrusted, why } = answer;
    if (address === null) {
        const advice = 'Set METAFLOW_SERVICE_URL, or use another metadata provider.';
        return new remote_error/* RemoteError */.H(`The metadata service has no address. ${advice}`, true, true);
    }
    const where = `The metadata service (${withoutPassword(address)})`;
    const through = proxy === null ? '' : ` through the proxy ${proxy}`;
    if (status !== undefined) {
        if (status < 400)
            return undefined;
        const advice = status === 401 || status === 403
            ? 'It rejects the key: check METAFLOW_SERVICE_AUTH_KEY.'
            : 'Check METAFLOW_SERVICE_URL and the service.';
        return new remote_error/* RemoteError */.H(`${where} answers${through} with status ${status}. ${advice}`, status < 500);
    }
    if (untrusted !== undefined) {
        const advice = "Set REQUESTS_CA_BUNDLE to a file with its authority's certificate.";
        return new remote_error/* RemoteError */.H(`${where} has a certificate that is not trusted: ${untrusted}. ${advice}`, true);
    }
    const trouble = isLate
        ? `does not answer${through} within ${CHECK_WITHIN_MS / 1000} s`
        : `cannot be reached${through}: ${why ?? ''}`;
    const proxies = proxy === null ? '' : 'HTTPS_PROXY, HTTP_PROXY and NO_PROXY, ';
    return new remote_error/* RemoteError */.H(`${where} ${trouble}. Check METAFLOW_SERVICE_URL, ${proxies}the network and the service.`, true);
}
function withoutPassword(url) {
    return url.replace(/\/\/[^/@]*@/, '//');
}
//# sourceMappingURL=service-check.js.map

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

//# sourceMappingURL=574.index.js.map