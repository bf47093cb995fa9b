export const id = 9108;
export const ids = [9108,3423,6237];
export const modules = {

/***/ 9108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainFailure: () => (/* binding */ explainFailure)
});

// EXTERNAL MODULE: ./build/outcome/failure.js
var failure = __webpack_require__(4761);
// EXTERNAL MODULE: ./build/client/errors.js
var errors = __webpack_require__(6695);
// EXTERNAL MODULE: ./build/runner/errors.js
var runner_errors = __webpack_require__(6800);
// EXTERNAL MODULE: ./build/execution/remote/datastore-check.js + 1 modules
var datastore_check = __webpack_require__(3423);
// EXTERNAL MODULE: ./build/runner/log/log-tail.js
var log_tail = __webpack_require__(563);
// EXTERNAL MODULE: ./build/runner/start/explain-start.js + 2 modules
var explain_start = __webpack_require__(2128);
// EXTERNAL MODULE: ./build/outcome/place/decorator-place.js
var decorator_place = __webpack_require__(7016);
// EXTERNAL MODULE: ./build/outcome/place/traceback.js
var traceback = __webpack_require__(937);
// EXTERNAL MODULE: ./build/execution/logs/last-output.js + 6 modules
var last_output = __webpack_require__(2725);
// EXTERNAL MODULE: ./build/execution/logs/shown-lines.js
var shown_lines = __webpack_require__(2854);
;// CONCATENATED MODULE: ./build/execution/logs/metaflows-reason.js





/** Ends an error that Metaflow shows among a task's lines. */
const ENDS_ERROR = /^(Data store error:|$)/;
/** How Metaflow ends its errors when a task has failed. */
const NAMES_TASK = /^Step failure: Step (\S+) \(task-id (\S+)\) failed/;
/** The same for a task whose process reported success but left nothing: `os._exit(0)`. */
const LACKS_TASK = /^Data store error: No completed attempts of the task was found for task '[^/]+\/[^/]+\/([^/]+)\/([^/']+)'/;
/**
 * Why a run failed, according to Metaflow: its last error, or the exception that ended it. If that only names a task, because the task never
 * ran or was lost, the explanation in the task's log. `undefined` if there is none.
 */
function metaflowsReason({ stdoutFile, stderrFile }, flowFile) {
    const stderr = (0,log_tail/* logTail */.R)(stderrFile);
    const told = (0,explain_start/* lastMessage */.uY)(stderr, { indentedOnly: true });
    const raised = told === '' ? raisedByMetaflow(stderr) : undefined;
    const message = raised?.text ?? told;
    const [, stepName, taskId] = NAMES_TASK.exec(message) ?? LACKS_TASK.exec(message) ?? [];
    if (stepName === undefined || taskId === undefined)
        return raised ?? (told === '' ? undefined : { text: told });
    const lines = new shown_lines/* ShownLines */.n(stdoutFile).of(stepName, taskId);
    const text = NAMES_TASK.test(message)
        ? (whyNotRun(lines) ?? message)
        : lostTaskMessage(message, lines, flowFile);
    return { text, task: { stepName, taskId } };
}
/** An exception that ended the flow's own process, which executes no task. */
function raisedByMetaflow(stderr) {
    const exception = (0,explain_start/* exceptionPrinted */.SA)(stderr);
    if (exception === undefined)
        return undefined;
    const lines = stderr.trimEnd().split('\n');
    const raised = (0,traceback/* readTraceback */.N)({ stacktrace: lines.slice((0,traceback/* firstOfChain */.NW)(lines)).join('\n') });
    const decorator = raised && (0,decorator_place/* raisingDecorator */.L)(raised.frames);
    const by = decorator === undefined ? '' : `, for @${decorator}`;
    return { text: `Metaflow raised this outside of the tasks${by}: ${exception}`, decorator };
}
/** For a task that ran: the end of its output may be the reason, but what came before is not. */
function lostTaskMessage(message, lines, flowFile) {
    const ended = `Its process ended before Metaflow had stored its results. Metaflow's message: ${message}`;
    const output = (0,last_output/* lastOutput */.G)(lines.filter((line) => !ENDS_ERROR.test(line)).join('\n'), flowFile);
    return output ? `${ended} Its last output: ${output.text}` : ended;
}
/** The last exception in a task's log, or otherwise the last of Metaflow's errors ("Kubernetes error:"), with the lines that belong to it. */
function whyNotRun(lines) {
    const texts = lines.map((line) => line.trim());
    const exception = texts.findLastIndex((text) => RAISED.test(text));
    const headline = texts.findLastIndex((text) => /^[A-Z][\w ]* error:$/.test(text) && !ENDS_ERROR.test(text));
    const from = exception === -1 ? headline : exception;
    if (from === -1)
        return undefined;
    const rest = texts.slice(from + 1);
    const end = rest.findIndex((text) => ENDS_ERROR.test(text));
    const [first, ...more] = [texts[from] ?? '', ...(end === -1 ? rest : rest.slice(0, end))];
    return [first.replace(MODULE, ''), ...more].join(' ');
}
/** An exception as Python prints it, with its class name. */
const RAISED = /^[\p{XID_Continue}.]+(Exception|Error)\p{XID_Continue}*: ./u;
const MODULE = /^(\p{XID_Continue}+\.)+(?=\p{XID_Continue})/u;

// EXTERNAL MODULE: ./build/execution/remote/remote-error.js
var remote_error = __webpack_require__(5039);
// EXTERNAL MODULE: ./build/execution/remote/service-check.js + 1 modules
var service_check = __webpack_require__(6237);
// EXTERNAL MODULE: ./build/execution/unexecuted-step.js
var unexecuted_step = __webpack_require__(9874);
;// CONCATENATED MODULE: ./build/execution/explain-failure.js







/**
 * The outcome of a failed run whose tasks do not explain the failure: with Metaflow's last message, and with the problem of a remote
 * datastore or the metadata service, if that is the cause.
 */
async function explainFailure(outcome, plan, { trouble, logs, signal }) {
    if (trouble)
        return { ...outcome, status: 'failed', error: trouble };
    if (!isUnexplained(outcome))
        return outcome;
    const hasFailedTask = (0,failure/* failedTasks */.Ox)(outcome).length > 0;
    const reason = logs && !hasFailedTask && !outcome.error ? metaflowsReason(logs, plan.flowFile) : undefined;
    const metaflowMessage = outcome.error?.message ?? reason?.text;
    const { detailsError } = outcome;
    const known = detailsError instanceof remote_error/* RemoteError */.H ? detailsError : await (0,service_check.checkService)(plan, signal);
    const found = known ?? (await (0,datastore_check.checkDatastore)(plan, signal));
    if (found) {
        const hasMore = metaflowMessage !== undefined && !found.isCompleteMessage;
        const message = `${found.message}${hasMore ? ` Metaflow's message: ${metaflowMessage}` : ''}`;
        return { ...outcome, error: new remote_error/* RemoteError */.H(message, found.isFinal, found.isCompleteMessage) };
    }
    const blamed = reason?.task && withBlamedTask(outcome, reason.task, reason.text);
    if (blamed)
        return blamed;
    if (!reason)
        return outcome;
    const stoppedBy = reason.decorator === undefined ? undefined : decoratedStep(outcome, reason.decorator);
    if (stoppedBy)
        return { ...outcome, error: new errors/* RunnerError */.Rn(reason.text), stoppedBy };
    const stop = stopOf(outcome, reason);
    const { stoppedAfter } = stop;
    const unexecuted = stoppedAfter !== undefined && NOT_CALLED.test(reason.text)
        ? await (0,unexecuted_step/* whyUnexecuted */.P)(stoppedAfter, plan, signal)
        : undefined;
    const error = unexecuted === undefined ? stop.error : new errors/* RunnerError */.Rn(`${unexecuted} ${FINISHED}`);
    return { ...outcome, error, ...(stoppedAfter !== undefined && { stoppedAfter }) };
}
/** The step whose task could not be started because of this decorator; `undefined` unless only one can be meant. */
function decoratedStep({ details }, decorator) {
    const { graph, tasks = [] } = details?.history ?? {};
    const attemptsOf = ({ name }) => tasks.filter(({ stepName }) => stepName === name).map(({ attempts }) => attempts);
    const open = graph?.steps.filter((step) => step.decorators.some(({ name }) => name === decorator) &&
        !attemptsOf(step).some((attempts) => attempts.at(-1)?.ok === true));
    const created = open?.filter((step) => attemptsOf(step).some((attempts) => attempts.length === 0)) ?? [];
    const [step, ...others] = created.length > 0 ? created : (open ?? []);
    return step && others.length === 0 ? { stepName: step.name, decorator } : undefined;
}
/**
 * Metaflow blames a task that is fine for a foreach over too many items. It calls another mistake in a step's transition an internal error,
 * and says that self.next() was called with nothing if it was not called. A resumed run clones the step's task.
 */
function stopOf({ details }, { text, task }) {
    const isInternal = text.startsWith(INTERNAL);
    const [, named = task?.stepName] = isInternal ? (TRANSITION.exec(text) ?? []) : [];
    const step = details?.history.graph?.steps.find(({ name }) => name === named);
    const stoppedAfter = step?.name;
    if (!step || !isInternal)
        return { error: new errors/* RunnerError */.Rn(text), stoppedAfter };
    const reused = details?.history.tasks.find(({ stepName }) => stepName === stoppedAfter)?.originPathspec;
    const other = otherSteps(text);
    if (reused !== undefined && other)
        return {
            error: new errors/* RunnerError */.Rn(`The step "${stoppedAfter}" leads to ${other.now}, but its task, which was reused from ${reused}, led to ${other.before}. Resume from this step, or start a new run.`),
            stoppedAfter,
        };
    const explanation = text.slice(INTERNAL.length).replace(NOT_CALLED, 'self.next() was not called.');
    const hints = NOT_CALLED.test(text) ? hintsOnReplacement(step) : [];
    return { error: new errors/* RunnerError */.Rn([explanation, ...hints, FINISHED].join(' ')), stoppedAfter };
}
/** A decorator made with `@user_step_decorator` may execute another function in place of the step's. Metaflow puts its module before its name. */
function hintsOnReplacement({ decorators }) {
    const names = decorators.filter(({ name }) => name.includes('.')).map(({ name }) => name.split('.').at(-1));
    return names.length === 0
        ? []
        : [
            `If @${names.join(' or @')} replaced the step's code, the new function must call self.next(), or return True.`,
        ];
}
/** Where a step leads now, and where its task led, according to Metaflow; `undefined` if the task led nowhere. */
function otherSteps(text) {
    const [, expected, called] = CALLED.exec(text) ?? [];
    const [, chosen, cases] = CHOSEN.exec(text) ?? [];
    const [now, before] = [expected ?? cases, called ?? chosen];
    return now === undefined || before === undefined
        ? undefined
        : { now: now.replaceAll(', ', ' and '), before: before.replaceAll(', ', ' and ') };
}
/**
 * The outcome with a failed task that has not recorded its failure; `undefined` if that task is unknown. Metaflow also names a task that
 * has done all its work if its transition is not acceptable. By Metaflow's own verdict such a task is fine, and the run failed.
 */
function withBlamedTask(outcome, { stepName, taskId }, text) {
    const { details } = outcome;
    const isBlamedTask = (task) => task.stepName === stepName && task.taskId === taskId;
    const task = details?.history.tasks.find(isBlamedTask);
    if (!details || !task || task.attempts.at(-1)?.ok === true)
        return undefined;
    const last = task.attempts.at(-1) ?? {
        ...{ attempt: 0, startedAt: task.createdAt, finishedAt: undefined, ok: false },
        ...{ returnCode: undefined, interrupted: false, exception: undefined },
    };
    const attempts = [
        ...task.attempts.slice(0, -1),
        { ...last, ok: false, interrupted: false, explanation: text },
    ];
    const tasks = details.history.tasks.map((one) => (isBlamedTask(one) ? { ...one, attempts } : one));
    return { ...outcome, details: { ...details, history: { ...details.history, tasks } } };
}
/** Whether neither a task's exception nor wrong usage explains the failure. */
function isUnexplained(outcome) {
    const { status, exitCode, error } = outcome;
    if (status !== 'failed' || exitCode === 0 || (error && !(error instanceof runner_errors/* StartError */.D4)))
        return false;
    return !(0,failure/* failedTasks */.Ox)(outcome).some(({ attempts }) => attempts.at(-1)?.exception);
}
/** Metaflow then lists no steps; a switch has a message of its own. */
const NOT_CALLED = /self\.next\(\) was called with \.|got:$/;
const INTERNAL = 'Internal error: ';
const TRANSITION = /\bstep (\w{1,200}) (?:was expected to transition|should transition|transitioned) /i;
const CALLED = /to step\(s\) (\w[\w, ]{0,2000})\. However, .{0,60} was called with (\w[\w, ]{0,2000})\./;
const CHOSEN = / transitioned to unexpected step (\w{1,200})\. Expected one of: (\w[\w, ]{0,2000})/;
const FINISHED = "The step's task counts as finished: after a correction, resume from this step.";
//# sourceMappingURL=explain-failure.js.map

/***/ }),

/***/ 3423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkDatastore: () => (/* binding */ checkDatastore),
  remoteDatastore: () => (/* binding */ remoteDatastore)
});

// EXTERNAL MODULE: ./build/bundle/datastore-place.js
var datastore_place = __webpack_require__(2274);
// EXTERNAL MODULE: ./build/client/metaflow-settings.js
var metaflow_settings = __webpack_require__(855);
// EXTERNAL MODULE: ./build/execution/ask-python.js
var ask_python = __webpack_require__(5227);
;// CONCATENATED MODULE: ./build/execution/remote/datastore-check-program.js
/**
 * Makes a small request to a remote datastore, with Metaflow's own client and settings but without its retries, and prints the problem, if
 * there is one. For S3's errors it keeps the code, which Metaflow's own messages lose.
 */
const DATASTORE_CHECK_PROGRAM = String.raw `
import json, os, sys

os.environ["METAFLOW_S3_RETRY_COUNT"] = os.environ["METAFLOW_S3_TRANSIENT_RETRY_COUNT"] = "0"
os.environ["METAFLOW_S3_CLIENT_RETRY_CONFIG"] = '{"max_attempts": 2, "mode": "standard"}'
kind, root = sys.argv[1], sys.argv[2]

def check_s3(root):
    from urllib.parse import urlparse
    from metaflow.metaflow_config import DATATOOLS_CLIENT_PARAMS
    from metaflow.plugins.aws.aws_client import get_aws_client
    place = urlparse(root)
    client, error = get_aws_client("s3", with_error=True, client_params=dict(DATATOOLS_CLIENT_PARAMS))
    try:
        client.get_object(Bucket=place.netloc, Key=place.path.strip("/") + "/metaflow-runner")
    except error as problem:
        if problem.response["Error"]["Code"] not in ("NoSuchKey", "404"):
            raise

def check(kind, root):
    from metaflow.plugins import DATASTORES
    storage = next(found for found in DATASTORES if found.TYPE == kind)
    root = root or storage.get_datastore_root_from_config(lambda *_, **__: None, create_on_absent=False)
    if root is None:
        return  # Metaflow reports this itself.
    if kind == "s3":
        check_s3(root)
    else:
        list(storage(root).list_content(["metaflow-runner"]))

try:
    check(kind, root)
    found = {}
except Exception as error:
    found = {"type": type(error).__name__, "message": str(error)[:2000]}
print(json.dumps(found))
`;
//# sourceMappingURL=datastore-check-program.js.map
// EXTERNAL MODULE: ./build/execution/remote/remote-error.js
var remote_error = __webpack_require__(5039);
;// CONCATENATED MODULE: ./build/execution/remote/datastore-check.js





const CHECK_TIMEOUT_MS = 30_000;
/** Metaflow's name for a plan's datastore, if that is not on this machine. */
function remoteDatastore({ cwd, env, options }) {
    const { kind } = (0,datastore_place/* datastorePlace */.d)(cwd, env, options);
    return kind === 'local' || kind === 'spin' ? undefined : kind;
}
/** What prevents Metaflow from using its remote datastore; `undefined` if nothing does, or it is unknown. */
async function checkDatastore(plan, signal) {
    const kind = remoteDatastore(plan);
    if (kind === undefined)
        return undefined;
    const found = (await (0,ask_python/* askPython */.a)(plan, {
        program: DATASTORE_CHECK_PROGRAM,
        args: [kind, (0,metaflow_settings/* datastoreRootOf */.zm)(plan.env, plan.options) ?? ''],
        within: CHECK_TIMEOUT_MS,
        signal,
    }));
    return typeof found?.type === 'string'
        ? (0,remote_error/* datastoreError */.o)(kind, found.type, String(found.message), plan.signIn)
        : undefined;
}
//# sourceMappingURL=datastore-check.js.map

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

/***/ 7016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ raisingDecorator),
/* harmony export */   N: () => (/* binding */ decoratorPlace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _code_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1520);
/* harmony import */ var _step_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9223);
/* harmony import */ var _workspace_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6249);




/** Metaflow names the module of a decorator after it. */
const MODULE = /^(\w+)_decorator\.py$/;
const PLUGINS = node_path__WEBPACK_IMPORTED_MODULE_0__.join('metaflow', 'plugins') + node_path__WEBPACK_IMPORTED_MODULE_0__.sep;
/** The decorator whose code raised an exception: the one whose module has the innermost frame. */
function raisingDecorator(frames) {
    for (const { file } of [...frames].reverse()) {
        const [, name] = file.includes(PLUGINS) ? (MODULE.exec(node_path__WEBPACK_IMPORTED_MODULE_0__.basename(file)) ?? []) : [];
        if (name !== undefined)
            return name;
    }
    return undefined;
}
/** The decorator's line above a step's function, in the workspace; `undefined` if it is elsewhere, e.g. in a mutator. */
function decoratorPlace(decorator, step, { flowFile }, directories) {
    const { line } = step;
    const source = (0,_step_source_js__WEBPACK_IMPORTED_MODULE_1__/* .stepSource */ .i)(step, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(directories.cwd, flowFile), directories.cwd);
    const found = (0,_workspace_file_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceFile */ .EJ)(directories, source);
    if (found === undefined || line === undefined)
        return undefined;
    const lines = (0,_code_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .codeLines */ .z)(source).slice(0, line);
    const [margin = ''] = /^\s*/.exec(lines.at(-1) ?? '') ?? [];
    for (let at = lines.length - 2; at >= 0; at -= 1) {
        const text = lines[at] ?? '';
        const own = text.startsWith(margin) ? text.slice(margin.length) : text;
        if (/^@([\w.]+)/.exec(own)?.[1]?.split('.').at(-1) === decorator)
            return { file: found, line: at + 1, isRaised: true, code: text.trim() };
        // Above the decorators, or at the end of another function.
        if (text.trim() !== '' && (!text.startsWith(margin) || /^(?:def|async|class)\b/.test(own)))
            return undefined;
    }
    return undefined;
}
//# sourceMappingURL=decorator-place.js.map

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

//# sourceMappingURL=9108.index.js.map