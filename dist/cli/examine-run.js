export const id = 7095;
export const ids = [7095,6237];
export const modules = {

/***/ 6653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ONLY_OWN_RUNS),
/* harmony export */   W: () => (/* binding */ NOT_TERMINATED)
/* harmony export */ });
/** The start of the last line of the program that follows a run, if the run continues although it was to be stopped. */
const NOT_TERMINATED = 'The run could not be terminated';
/** Why a run that an orchestrator executes may be missing from local metadata. */
const ONLY_OWN_RUNS = 'Without a metadata service, a job sees only the runs of its own machine.';


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
 * Sends one ping to the metadata service the way Metaflow's provider does: with its headers, and with the proxies and authorities that
 * Python's `requests` finds in the environment. Prints the result.
 */
const SERVICE_CHECK_PROGRAM = String.raw `
import errno, json, os, ssl, sys, threading
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
        with requests.get(url, headers=dict(SERVICE_HEADERS), timeout=seconds, stream=True) as response:
            return {"status": response.status_code}
    except requests.exceptions.Timeout:
        return {"isLate": True}
    except Exception as error:
        untrusted = [cause for cause in causes(error) if isinstance(cause, ssl.SSLCertVerificationError)]
        return {"untrusted": untrusted[-1].verify_message} if untrusted else {"why": why(error)}

def answer_in_time():
    found = {"isLate": True}
    asking = threading.Thread(target=lambda: found.update({"isLate": False}, **answer()), daemon=True)
    asking.start()
    asking.join(seconds)
    return found

if not address:
    print(json.dumps({"address": None, "proxy": None}))
    sys.exit()
proxy = select_proxy(url, get_environ_proxies(url))
print(json.dumps({"address": address, "proxy": proxy and urldefragauth(proxy if "://" in proxy else "http://" + proxy), **answer_in_time()}), flush=True)
os._exit(0)
`;
//# sourceMappingURL=service-check-program.js.map
;// CONCATENATED MODULE: ./build/execution/remote/service-check.js




const CHECK_TIMEOUT_MS = 10_000;
/** On a busy machine, importing Metaflow takes a while. */
const START_TIMEOUT_MS = 20_000;
/** The address of the metadata service that registers a plan's run, "" if only Metaflow can know it; `undefined` if there is none. */
function metadataService(plan) {
    const provider = (0,metaflow_settings/* metadataOf */.Nk)(plan, plan.options);
    if (!/^service(@|$)/.test(provider))
        return undefined;
    return (provider.slice('service@'.length) || (0,metaflow_settings/* metaflowSettings */.vl)(plan)('SERVICE_URL')) ?? '';
}
/** What prevents Metaflow from using its metadata service; `undefined` if nothing does, there is no service, or it is unknown. */
async function checkService(plan, signal) {
    const url = metadataService(plan);
    if (url === undefined)
        return undefined;
    const answer = (await (0,ask_python/* askPython */.a)(plan, {
        program: SERVICE_CHECK_PROGRAM,
        args: [url, String(CHECK_TIMEOUT_MS / 1000)],
        within: START_TIMEOUT_MS + CHECK_TIMEOUT_MS,
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
        return new remote_error/* RemoteError */.H(`${where} answered${through} with status ${status}. ${advice}`, status < 500);
    }
    if (untrusted !== undefined) {
        const advice = "Set REQUESTS_CA_BUNDLE to a file with its authority's certificate.";
        return new remote_error/* RemoteError */.H(`${where} has a certificate that is not trusted: ${untrusted}. ${advice}`, true);
    }
    const trouble = isLate
        ? `did not answer${through} within ${CHECK_TIMEOUT_MS / 1000} s`
        : `cannot be reached${through}: ${why ?? ''}`;
    const proxies = proxy === null ? '' : 'HTTPS_PROXY, HTTP_PROXY and NO_PROXY, ';
    return new remote_error/* RemoteError */.H(`${where} ${trouble}. Check METAFLOW_SERVICE_URL, ${proxies}the network and the service.`, true);
}
function withoutPassword(url) {
    return url.replace(/\/\/[^/@]*@/, '//');
}
//# sourceMappingURL=service-check.js.map

/***/ }),

/***/ 7095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withDetails: () => (/* binding */ withDetails)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/client/errors.js
var errors = __webpack_require__(6695);
// EXTERNAL MODULE: ./build/deployer/follow-texts.js
var follow_texts = __webpack_require__(6653);
// EXTERNAL MODULE: ./build/outcome/failure.js
var failure = __webpack_require__(4761);
// EXTERNAL MODULE: ./build/runner/process/deadline.js
var process_deadline = __webpack_require__(1653);
// EXTERNAL MODULE: ./build/outcome/place/traceback.js
var traceback = __webpack_require__(937);
// EXTERNAL MODULE: ./build/runner/log/log-tail.js
var log_tail = __webpack_require__(563);
// EXTERNAL MODULE: ./build/execution/logs/logged-exception.js
var logged_exception = __webpack_require__(6895);
;// CONCATENATED MODULE: ./build/execution/logs/failed-hooks.js



/** What Metaflow prints about an `@exit_hook` that failed; it then continues. */
const FAILED = /^\[exit_hook\] (?:Hook '([^']+)' failed with error|Unexpected error in hook '([^']+)'): (.+)$/;
/** How `subprocess` ends its message, which begins with the command. */
const HOW = /' (returned non-zero exit status \d+|died with [^']+)\.$/;
const SCRIPT = /^ {2}File ".+[/\\]exit_hook_script\.py", line \d+, in main$/;
/** The `@exit_hook` functions that failed when the run had ended, and their exceptions, which are on stderr. */
function failedHooks({ stdoutFile, stderrFile }) {
    const failed = (0,log_tail/* logTail */.R)(stdoutFile)
        .split('\n')
        .flatMap((line) => {
        const [, ofHook, unexpected, why = ''] = FAILED.exec(line) ?? [];
        const name = ofHook ?? unexpected;
        const how = HOW.exec(why)?.[1];
        return name === undefined ? [] : [{ name, why: how === undefined ? why : `its process ${how}` }];
    });
    if (failed.length === 0)
        return [];
    const isOfHook = (block) => block.some((line) => SCRIPT.test(line));
    const raised = [...(0,logged_exception/* exceptionsWhere */.Am)((0,log_tail/* logTail */.R)(stderrFile), isOfHook)];
    // A hook that called sys.exit has left no exception.
    const isOneEach = raised.length === failed.length;
    const last = new Map(isOneEach ? [] : raised.map((one) => [calledFunction(one.stacktrace ?? ''), one]));
    return failed.map(({ name, why }, index) => ({
        ...{ name, why },
        exception: isOneEach ? raised[index] : last.get(name.split('.').at(-1)),
    }));
}
/** The function that Metaflow's script has called. */
function calledFunction(stacktrace) {
    const frames = (0,traceback/* readTraceback */.N)({ stacktrace })?.frames ?? [];
    const script = frames.findLastIndex(({ file }) => file.endsWith('exit_hook_script.py'));
    return frames[script + 1]?.functionName;
}
//# sourceMappingURL=failed-hooks.js.map
// EXTERNAL MODULE: ./build/execution/logs/shown-lines.js
var shown_lines = __webpack_require__(2854);
// EXTERNAL MODULE: ./build/execution/logs/task-output.js + 6 modules
var task_output = __webpack_require__(3117);
// EXTERNAL MODULE: ./build/execution/resume/reused-steps.js
var reused_steps = __webpack_require__(2839);
// EXTERNAL MODULE: ./build/execution/results/run-details.js + 6 modules
var run_details = __webpack_require__(7823);
// EXTERNAL MODULE: ./build/execution/run-secrets.js + 1 modules
var run_secrets = __webpack_require__(6642);
// EXTERNAL MODULE: ./build/execution/unexecuted-step.js
var unexecuted_step = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/execution/remote/service-check.js + 1 modules
var service_check = __webpack_require__(6237);
;// CONCATENATED MODULE: ./build/execution/results/examine-run.js
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
// Decompresses the run's values. Node loads it now, while the flow runs, and not when the values are read.













const CANCELLED = { status: 'cancelled' };
/** A metadata service that does not answer, or answers slowly, must not block the job: for everything together, however many requests it takes. */
const TIME_FOR_DETAILS = { otherwise: 120_000, until: 4_000, least: 700 };
/** The comparison must leave time for the run itself. */
const TIME_FOR_BASE = { otherwise: 60_000, until: 0, least: 0 };
/**
 * The outcome with everything that the run left behind, without secret parameters. A run whose process succeeded has failed if Metaflow
 * did not finish its last step, or if it trips a gate.
 * @param limitMs how long all reading may take together, in milliseconds
 */
async function withDetails(outcome, { run, stdoutFile, stderrFile }, { plan, cardDirectory, clock, secrets, graph, onSecrets }, limitMs = TIME_FOR_DETAILS.otherwise) {
    const time = new TimeForDetails(clock, limitMs);
    try {
        const known = secrets ? await time.needed('parameters', secrets) : run_secrets.NO_SECRETS;
        const hasCards = outcome.status !== 'cancelled' && known.unknown === undefined;
        const request = {
            ...plan,
            decidesGates: outcome.status === 'successful',
            flow: plan,
            signal: clock.signal,
            cardDirectory: hasCards ? cardDirectory : undefined,
        };
        const base = request.decidesGates ? await baseOf(outcome, plan, clock, time.leftMs) : undefined;
        if (base && base.secrets.length > 0)
            await onSecrets(base.secrets);
        const executed = await time.needed('graph', graph);
        const read = await time.needed('tasks and artifacts', (0,run_details/* readDetails */.LF)(run, { ...request, base, executed }));
        const wasEnded = outcome.status === 'cancelled' || outcome.status === 'timeout';
        const by = { shown: new shown_lines/* ShownLines */.n(stdoutFile), flowFile: plan.flowFile, cwd: plan.cwd };
        const { tasks } = read.history;
        const explained = wasEnded
            ? tasks
            : await time.optional('the logs of its tasks', (0,task_output/* withLastOutput */.U)(run, tasks, by));
        // They run when Metaflow itself ends the run.
        const hooks = wasEnded || known.unknown !== undefined ? [] : failedHooks({ stdoutFile, stderrFile });
        const unexecuted = outcome.status === 'successful'
            ? await time.optional('whether its last step was executed', (0,unexecuted_step/* whyEndUnexecuted */.I)(read.history, plan, clock.signal))
            : undefined;
        const reused = await time.optional('the run that it was resumed from', (0,reused_steps/* reusedSteps */.O)(run, read.history, plan.command));
        const details = {
            ...(0,run_secrets.detailsToShow)({ ...read, history: { ...read.history, tasks: explained ?? tasks } }, known),
            ...(time.late.length > 0 && { leftOut: [...(read.leftOut ?? []), ...time.late] }),
            ...(hooks.length > 0 && { failedHooks: hooks }),
            ...(unexecuted !== undefined && { unexecuted }),
        };
        const isRefused = (0,failure/* isUnfinished */.ui)(details.history) || details.gates.some(({ tripped }) => tripped);
        const failed = outcome.status === 'successful' && isRefused;
        const originRunId = outcome.originRunId ?? originOf(details.history);
        return { ...outcome, originRunId, details, reused, ...(failed ? { status: 'failed' } : {}) };
    }
    catch (error) {
        // Nothing shows whether the run would have passed its gates.
        const needsBase = plan.compareWith !== undefined && plan.requireBase === true;
        const undecided = outcome.status === 'successful' && (plan.gates.length > 0 || needsBase);
        const { aborted } = clock.signal;
        const service = aborted ? undefined : await (0,service_check.checkService)(plan, clock.signal);
        const detailsError = service ?? explained(error, outcome, plan);
        if (!undecided)
            return { ...outcome, detailsError };
        return { ...outcome, detailsError, ...(aborted ? CANCELLED : { status: 'failed', error: detailsError }) };
    }
}
/** An orchestrator's tasks may keep their metadata on their own machines. */
function explained(error, { metadata }, { command }) {
    const isElsewhere = command.name === 'trigger' && metadata?.startsWith('local@') === true;
    if (error instanceof errors/* NotFoundError */.m_ && isElsewhere)
        return new errors/* RunnerError */.Rn(`${error.message} ${follow_texts/* ONLY_OWN_RUNS */.$}`, { cause: error });
    return error instanceof Error ? error : new Error(String(error));
}
/** The time that all reading has together, and what came too late. */
class TimeForDetails {
    #clock;
    #limitMs;
    #end;
    /** What was left out, with the reason. */
    late = [];
    constructor(clock, limitMs) {
        this.#clock = clock;
        this.#limitMs = limitMs;
        this.#end = performance.now() + limitMs;
    }
    get leftMs() {
        return Math.max(0, this.#end - performance.now());
    }
    /** @throws {RunnerError} if it comes too late */
    async needed(what, reading) {
        const read = await this.#within(reading);
        if (!read)
            throw new errors/* RunnerError */.Rn(`Its ${what} ${this.#lateness()}.`);
        return read.value;
    }
    /** `undefined` if it comes too late. */
    async optional(what, reading) {
        const read = await this.#within(reading);
        if (!read)
            this.late.push(`${what}, which ${this.#lateness()}`);
        return read?.value;
    }
    async #within(reading) {
        return await this.#clock.within(reading, { ...TIME_FOR_DETAILS, otherwise: this.leftMs });
    }
    #lateness() {
        return this.#clock.signal.aborted
            ? 'could not be read in the time left after the cancellation'
            : `could not be read within ${this.#limitMs / 1000} s`;
    }
}
/** The run to compare with. An error costs only the comparison, unless a base run is required. */
async function baseOf(outcome, plan, clock, leftMs) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (!plan.compareWith)
            return undefined;
        const { noBase, readBase } = await __webpack_require__.e(/* import() */ 4021).then(__webpack_require__.bind(__webpack_require__, 4021));
        const time = { ...TIME_FOR_BASE, otherwise: Math.min(TIME_FOR_BASE.otherwise, Math.ceil(leftMs / 2)) };
        const deadline = __addDisposableResource(env_1, new process_deadline/* Deadline */.B2(clock.signal, Math.max(1, time.otherwise)), false);
        const read = await clock.within(readBase(outcome, plan, deadline.signal), time);
        const limit = clock.signal.aborted ? 'after the cancellation' : `within ${time.otherwise / 1000} s`;
        return read?.value ?? noBase(`the base run could not be read ${limit}`, true);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** The origin of clones: Metaflow resumes the latest run if none is given. */
function originOf({ tasks }) {
    return tasks.find(({ originPathspec }) => originPathspec !== undefined)?.originPathspec?.split('/')[1];
}
//# sourceMappingURL=examine-run.js.map

/***/ }),

/***/ 9874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ whyEndUnexecuted),
/* harmony export */   P: () => (/* binding */ whyUnexecuted)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6164);
/* harmony import */ var _outcome_place_code_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1520);
/* harmony import */ var _outcome_place_step_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9223);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(958);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7736);
/* harmony import */ var _plan_run_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2934);






/** Why Metaflow executed none of a step's code; `undefined` if it executed it, or the flow cannot be read. */
async function whyUnexecuted(stepName, plan, abortSignal) {
    const runner = new _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Runner */ .b(plan.flowFile, (0,_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .runnerOptions */ .zw)(plan));
    const { steps = [] } = await runner.introspect({ abortSignal }).catch(() => ({ steps: [] }));
    const step = steps.find(({ name }) => name === stepName);
    return step && (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .unexecutedText */ .q)(step);
}
/**
 * The same for the last step of a successful run: every other such step fails the run, because it never calls `self.next`. The flow is read
 * only if the step's code looks like it, because that takes half a second.
 */
async function whyEndUnexecuted({ graph }, plan, signal) {
    const end = graph?.steps.find(({ name }) => name === (0,_client_index_js__WEBPACK_IMPORTED_MODULE_4__/* .lastStep */ .t)(graph));
    if (end?.line === undefined)
        return undefined;
    const lines = (0,_outcome_place_code_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .codeLines */ .z)((0,_outcome_place_step_source_js__WEBPACK_IMPORTED_MODULE_6__/* .stepSource */ .i)(end, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(plan.cwd, plan.flowFile), plan.cwd));
    return mayBeUnexecuted(lines.slice(end.line - 1)) ? await whyUnexecuted(end.name, plan, signal) : undefined;
}
/** Whether a function that begins with the first line may be `async` or contain `yield`. */
function mayBeUnexecuted([first = '', ...below]) {
    if (first.trimStart().startsWith('async '))
        return true;
    const indent = indentOf(first);
    const end = below.findIndex((line) => line.trim() !== '' && indentOf(line) <= indent);
    return below.slice(0, end === -1 ? undefined : end).some((line) => /\byield\b/.test(line));
}
function indentOf(line) {
    return line.length - line.trimStart().length;
}
//# sourceMappingURL=unexecuted-step.js.map

/***/ }),

/***/ 1520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ codeLines)
/* harmony export */ });
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(361);

/** A run's data names the files of its steps, so they may be any files. Nobody writes longer code. */
const MAX_BYTES = 4 * 1024 * 1024;
/** The lines of a file with code; none if it cannot be read or is too long. */
function codeLines(file) {
    try {
        return (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readRegularText */ .Aj)(file, MAX_BYTES).split('\n');
    }
    catch {
        return [];
    }
}
//# sourceMappingURL=code-lines.js.map

/***/ }),

/***/ 9223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ stepSource)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _code_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1520);


/**
 * The file of a step's function. Where a decorator from another file wraps the function, Metaflow records the decorator's file with the
 * function's line; the function is then in the flow file, if that defines it there.
 * @param flow the path of the flow file
 */
function stepSource({ name, file, line }, flow, cwd) {
    const recorded = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(cwd, file ?? flow);
    const defines = (source) => line !== undefined &&
        /^\s*(?:async\s+)?def\s+([^\s(]+)/.exec((0,_code_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .codeLines */ .z)(source)[line - 1] ?? '')?.[1] === name;
    return recorded !== flow && !defines(recorded) && defines(flow) ? flow : recorded;
}
//# sourceMappingURL=step-source.js.map

/***/ })

};

//# sourceMappingURL=7095.index.js.map