export const id = 444;
export const ids = [444,423,237];
export const modules = {

/***/ 6063:
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
// EXTERNAL MODULE: ./build/runner/start/explain-start.js + 3 modules
var explain_start = __webpack_require__(9991);
// EXTERNAL MODULE: ./build/execution/words/printed-words.js + 7 modules
var printed_words = __webpack_require__(8607);
// EXTERNAL MODULE: ./build/execution/words/shown-lines.js
var shown_lines = __webpack_require__(5380);
;// CONCATENATED MODULE: ./build/execution/words/last-words.js



/** Ends an error that Metaflow shows among a task's lines. */
const NO_WORDS = /^(Data store error:|$)/;
/** Metaflow's last words when a task has failed. */
const NAMES_TASK = /^Step failure: Step (\S+) \(task-id (\S+)\) failed/;
/** The same for a task whose process reported success but left nothing: `os._exit(0)`. */
const LACKS_TASK = /^Data store error: No completed attempts of the task was found for task '[^/]+\/[^/]+\/([^/]+)\/([^/']+)'/;
/**
 * Why a run failed, according to Metaflow: its last error, or the exception that ended it. If that only names a task, because the task never
 * ran or was lost, the explanation in the task's log. `undefined` if there is none.
 */
function lastWords({ stdoutFile, stderrFile }, flowFile) {
    const stderr = (0,log_tail/* logTail */.R)(stderrFile);
    const message = (0,explain_start/* lastMessage */.uY)(stderr, { indentedOnly: true }) || raisedByMetaflow(stderr);
    const [, stepName, taskId] = NAMES_TASK.exec(message) ?? LACKS_TASK.exec(message) ?? [];
    if (stepName === undefined || taskId === undefined)
        return message === '' ? undefined : { text: message };
    const lines = new shown_lines/* ShownLines */.n(stdoutFile).of(stepName, taskId);
    const text = NAMES_TASK.test(message)
        ? (whyNotRun(lines) ?? message)
        : lostTaskMessage(message, lines, flowFile);
    return { text, task: { stepName, taskId } };
}
/** An exception that ended the flow's own process, which executes no task. */
function raisedByMetaflow(stderr) {
    const exception = (0,explain_start/* exceptionPrinted */.SA)(stderr);
    return exception === undefined ? '' : `Metaflow raised this outside of the tasks: ${exception}`;
}
/** For a task that ran: its last words may be the reason, but its earlier words are not. */
function lostTaskMessage(message, lines, flowFile) {
    const ended = `Its process ended before Metaflow had stored its results. Metaflow says: ${message}`;
    const words = (0,printed_words/* printedWords */.A)(lines.filter((line) => !NO_WORDS.test(line)).join('\n'), flowFile);
    return words ? `${ended} It printed last: ${words.text}` : ended;
}
/** The last exception in a task's log, or otherwise the last of Metaflow's errors ("Kubernetes error:"), with the lines that belong to it. */
function whyNotRun(lines) {
    const texts = lines.map((line) => line.trim());
    const exception = texts.findLastIndex((text) => RAISED.test(text));
    const headline = texts.findLastIndex((text) => /^[A-Z][\w ]* error:$/.test(text) && !NO_WORDS.test(text));
    const from = exception === -1 ? headline : exception;
    if (from === -1)
        return undefined;
    const rest = texts.slice(from + 1);
    const end = rest.findIndex((text) => NO_WORDS.test(text));
    const [first, ...more] = [texts[from] ?? '', ...(end === -1 ? rest : rest.slice(0, end))];
    return [first.replace(MODULE, ''), ...more].join(' ');
}
/** An exception as Python prints it, with its class name. */
const RAISED = /^[\p{XID_Continue}.]+(Exception|Error)\p{XID_Continue}*: ./u;
const MODULE = /^(\p{XID_Continue}+\.)+(?=\p{XID_Continue})/u;

// EXTERNAL MODULE: ./build/execution/remote/service-check.js + 1 modules
var service_check = __webpack_require__(6237);
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
    const words = logs && !hasFailedTask && !outcome.error ? lastWords(logs, plan.flowFile) : undefined;
    const metaflowMessage = outcome.error?.message ?? words?.text;
    const found = (await (0,service_check.checkService)(plan, signal)) ?? (await (0,datastore_check.checkDatastore)(plan, signal));
    if (found) {
        found.message +=
            metaflowMessage === undefined || found.isCompleteMessage ? '' : ` Metaflow says: ${metaflowMessage}`;
        return { ...outcome, error: found };
    }
    const blamed = words?.task && withBlamedTask(outcome, words.task, words.text);
    if (blamed)
        return blamed;
    return words ? { ...outcome, ...stopOf(outcome, words.text) } : outcome;
}
/**
 * Metaflow calls a mistake in a step's transition an internal error, and says that self.next() was called with nothing if it was not called.
 * A resumed run clones the step's task.
 */
function stopOf({ details }, text) {
    const [, named] = text.startsWith(INTERNAL) ? (TRANSITION.exec(text) ?? []) : [];
    const stoppedAfter = details?.history.graph?.steps.find(({ name }) => name === named)?.name;
    if (stoppedAfter === undefined)
        return { error: new errors/* RunnerError */.Rn(text) };
    const reused = details?.history.tasks.find(({ stepName }) => stepName === stoppedAfter)?.originPathspec;
    const other = otherSteps(text);
    if (reused !== undefined && other)
        return {
            error: new errors/* RunnerError */.Rn(`The step "${stoppedAfter}" leads to ${other.now}, but its task, which was reused from ${reused}, led to ${other.before}. Resume from this step, or start a new run.`),
            stoppedAfter,
        };
    const explanation = text
        .slice(INTERNAL.length)
        .replace('self.next() was called with .', 'self.next() was not called.');
    return { error: new errors/* RunnerError */.Rn(`${explanation} ${FINISHED}`), stoppedAfter };
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
        { ...last, ok: false, interrupted: false, lastWords: text },
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
const INTERNAL = 'Internal error: ';
const TRANSITION = /\bstep (\w{1,200}) (?:was expected to transition|transitioned) /i;
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

/***/ 5038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KF: () => (/* binding */ tracebackBelow),
/* harmony export */   PM: () => (/* binding */ faultOfCode),
/* harmony export */   oO: () => (/* binding */ faultOfStart),
/* harmony export */   uU: () => (/* binding */ runsNoFlow),
/* harmony export */   wj: () => (/* binding */ faultOfFile),
/* harmony export */   xr: () => (/* binding */ faultOfDefault)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6800);
/* harmony import */ var _failure_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8305);



/** Why a file cannot be run as a flow at all. */
function faultOfFile(place, found) {
    const { python } = place;
    if (found.metaflow === undefined) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PythonError */ .HE(`The Python interpreter "${python}" (${found.python}) has no Metaflow. Install it there: pip install metaflow.`, { python, missing: 'metaflow' });
    }
    if (found.failure?.kind === 'import')
        return faultOfImport(place, found, found.failure);
    if (found.failure?.kind === 'load')
        return faultOfCode(place, found, found.failure);
    // The validity checker only runs if there is a flow.
    const hasFlow = found.flows?.length !== 0 || found.failure?.kind === 'validity';
    return hasFlow ? undefined : definesNoFlow(place, found);
}
function faultOfImport({ python }, found, failure) {
    const { text, setting = {} } = failure;
    const { profile, file, variable } = setting;
    const said = text.replace(/\.$/, '');
    if (variable !== undefined) {
        const from = file === undefined ? '' : ` (in ${file})`;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`Metaflow cannot be imported with ${variable}${from}: ${said}.`, setting);
    }
    if (file !== undefined) {
        const message = `Metaflow cannot be imported with its configuration file ${file}: ${said}.`;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(message, setting);
    }
    if (profile !== undefined) {
        const message = `Metaflow cannot be imported with the profile "${profile}" (METAFLOW_PROFILE): ${said}.`;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(message, setting);
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`Metaflow cannot be imported by "${python}" (Python ${found.python}): ${said}.${tracebackBelow(failure)}`, setting);
}
function definesNoFlow({ cwd, topLevel: { flowFile } }, { failure }) {
    if (failure?.kind !== 'exit') {
        const message = `${flowFile} is not a flow: it defines no subclass of metaflow.FlowSpec.`;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FlowFileError */ .pJ(message, { flowFile });
    }
    const { text, places } = failure;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FlowFileError */ .pJ(`${flowFile} is not a flow: it ended with ${text}${placeText(places[0], cwd)} before it defined a subclass of metaflow.FlowSpec.`, { flowFile, ...places[0], places });
}
/** Why a file that contains a flow does not start it, as far as reading the file shows. */
function faultOfStart(place, found) {
    const { failure } = found;
    if (!failure || failure.kind === 'exit')
        return runsNoFlow(place.topLevel.flowFile, found);
    return faultOfCode(place, found, failure) ?? otherFault(place.topLevel.flowFile, failure);
}
function runsNoFlow(flowFile, found) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FlowFileError */ .pJ(`${flowFile} ended without starting a run. A flow file ends with: if __name__ == '__main__': ${found?.flow ?? found?.flows?.[0] ?? 'MyFlow'}().`, { flowFile });
}
/**
 * An exception from the flow's own code, from a decorator in it or from the validity checker: the exception, then its place and
 * parameter, then the traceback.
 */
function faultOfCode(flow, found, failure) {
    const { kind, text, places, parameter, isConfig, expression, decorator } = failure;
    const { cwd, topLevel: { flowFile }, } = flow;
    const [place] = places;
    if (kind === 'start' && decorator !== undefined && parameter === undefined)
        return faultOfDecorator(flow, failure, decorator);
    if (kind === 'usage' || kind === 'exit' || (kind === 'start' && !place && parameter === undefined))
        return undefined;
    const details = { flowFile, ...place, places, parameter, isConfig };
    const where = placeText(place, cwd);
    const first = `${text.replace(/\.$/, '')}${where}`;
    if (kind === 'validity') {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FlowFileError */ .pJ(`${flowFile} is not a valid flow: ${text}${where}`, details);
    }
    const why = kind === 'load' && parameter === undefined
        ? `${flowFile} cannot be loaded by Python ${found.python}.`
        : parameter === undefined
            ? `${flowFile} raised this before a run was started.`
            : `${flowFile} cannot be run: this was raised for its ${isConfig ? 'Config' : 'parameter'} "${parameter}"${expression ? `, by the expression ${expression}` : ''}.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FlowFileError */ .pJ(`${first}. ${why}${tracebackBelow(failure)}`, details);
}
/** An exception that a decorator in the flow's code raised: whose it is, and where it is attached. */
function faultOfDecorator({ cwd, topLevel: { flowFile } }, failure, decorator) {
    const { text, places, step, isFromMetaflow } = failure;
    const [place] = places;
    const details = { flowFile, ...place, places };
    const its = `@${decorator}${step ? ` of its step "${step}"` : ''}`;
    if (!isFromMetaflow) {
        const message = `${text.replace(/\.$/, '')}${placeText(place, cwd)}. ${flowFile} cannot be run: ${its} raised this.`;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FlowFileError */ .pJ(`${message}${tracebackBelow(failure)}`, details);
    }
    const said = (0,_failure_words_js__WEBPACK_IMPORTED_MODULE_2__/* .asSentence */ .K)((0,_failure_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOfMetaflow */ .Q)(text));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FlowFileError */ .pJ(`${flowFile} cannot be run: Metaflow rejects ${its}${placeText(place, cwd)}: ${said}`, details);
}
/** A default that Metaflow rejects: whose it is, and where it is declared. */
function faultOfDefault({ cwd, topLevel: { flowFile } }, { text, places, parameter, isConfig }) {
    const [place] = places;
    const of = `${isConfig ? 'Config' : 'parameter'} "${parameter}"`;
    const message = `${text}${placeText(place, cwd)}. ${flowFile} cannot be run: Metaflow rejects the default of its ${of}.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FlowFileError */ .pJ(message, { flowFile, ...place, places, parameter, isConfig });
}
/** Reasons why a flow does not start that changing its code would not fix. */
function otherFault(flowFile, failure) {
    const { kind, text, traceback, isFromMetaflow } = failure;
    const said = isFromMetaflow ? (0,_failure_words_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOfMetaflow */ .Q)(text) : text;
    const message = `${flowFile} cannot be started: ${said}`;
    return kind === 'usage'
        ? new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(message)
        : new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StartError */ .D4(`${message}${tracebackBelow(failure)}`, { stderr: traceback });
}
/** The traceback, starting on a line of its own. */
function tracebackBelow({ traceback }) {
    return traceback === '' ? '' : `\n${traceback.trimEnd()}`;
}
function placeText(place, cwd) {
    return place ? ` (${shownFile(place.file, cwd)}, line ${place.line})` : '';
}
/** A file's name for people: relative to the flow's working directory if the file is below it. */
function shownFile(file, cwd) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_0__.relative(cwd, file);
    return relative.startsWith('..') || node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(relative) ? file : relative;
}
//# sourceMappingURL=flow-fault.js.map

/***/ }),

/***/ 9991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J5: () => (/* binding */ USAGE_EXIT_CODE),
  SA: () => (/* binding */ exceptionPrinted),
  _c: () => (/* binding */ explainStart),
  r7: () => (/* binding */ faultFound),
  uY: () => (/* binding */ lastMessage)
});

// EXTERNAL MODULE: ./build/client/own-value.js
var own_value = __webpack_require__(4122);
// EXTERNAL MODULE: ./build/redaction/redactor.js + 3 modules
var redactor = __webpack_require__(3022);
// EXTERNAL MODULE: ./build/runner/errors.js
var errors = __webpack_require__(6800);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/client/regular-file.js
var regular_file = __webpack_require__(361);
// EXTERNAL MODULE: ./build/runner/command/nearest-name.js
var nearest_name = __webpack_require__(3619);
// EXTERNAL MODULE: ./build/runner/command/shown-value.js
var shown_value = __webpack_require__(4068);
;// CONCATENATED MODULE: ./build/runner/command/config-check.js






/** Checks the names of given Configs against those the flow declares. @throws {ParameterError} */
function checkConfigs(flowName, { configs }, { config = {}, configValues = {} }) {
    if (!configs)
        return;
    const known = configs.map(({ name }) => name);
    const given = [config, configValues].flatMap((named) => Object.entries(named));
    for (const [name, value] of given) {
        if (known.includes(name))
            continue;
        const nearest = (0,nearest_name/* nearestName */.q)(name, known);
        throw new errors/* ParameterError */.un(`${flowName} has no Config "${name}" (given ${(0,shown_value/* shownValue */.J)(value, name, nearest)}).` +
            (nearest ? ` Did you mean "${nearest}"?` : '') +
            (known.length > 0 ? ` Its Configs: ${known.join(', ')}.` : ' It has no Configs.'), { parameter: name, value, nearest, isConfig: true, isConfigValue: Object.hasOwn(configValues, name) });
    }
}
/** The first Config that Metaflow could not read: its file does not exist, its JSON is invalid, or it has no value. */
function unreadableConfig(configs, { config = {}, configValues = {} }, cwd) {
    for (const { name, type, required, default: value, defaultIsFile, hasDefault } of configs) {
        const [givenFile, givenText] = [(0,own_value/* ownValue */.e)(config, name), (0,own_value/* ownValue */.e)(configValues, name)];
        const file = givenFile ?? (defaultIsFile && typeof value === 'string' ? value : undefined);
        const text = givenText ?? (file === undefined ? value : undefined);
        const isJsonWanted = type === 'JSON';
        if (text !== undefined && text !== null) {
            const source = givenText === undefined ? 'default' : 'value';
            if (isJsonWanted && !isJson(text))
                return { name, source, file: undefined };
        }
        else if (file === undefined) {
            if (required && !hasDefault)
                return { name, source: undefined, file };
        }
        else {
            const content = contentOf(external_node_path_.resolve(cwd, file));
            const source = givenFile === undefined ? 'default' : 'file';
            if (content === undefined || (isJsonWanted && !isJson(content)))
                return { name, source, file };
        }
    }
    return undefined;
}
function isJson(value) {
    try {
        return typeof value !== 'string' || JSON.parse(value) !== undefined;
    }
    catch {
        return false;
    }
}
/** Larger files are reported as unreadable. */
const MAX_CONFIG_BYTES = 64 * 1024 * 1024;
function contentOf(file) {
    try {
        return (0,regular_file/* readRegularText */.Aj)(file, MAX_CONFIG_BYTES);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=config-check.js.map
// EXTERNAL MODULE: ./build/runner/introspection/flow-fault.js
var flow_fault = __webpack_require__(5038);
// EXTERNAL MODULE: ./build/runner/command/option-values.js
var option_values = __webpack_require__(4431);
;// CONCATENATED MODULE: ./build/runner/start/usage-fault.js


/** Options with which Metaflow prints something and exits successfully. */
const PRINTING = ['help', 'version'];
function faultOfHelp({ topLevel, command, }) {
    const places = { 'top level': topLevel.options, command: command.options };
    for (const place of ['top level', 'command']) {
        const option = PRINTING.find((name) => places[place][name] === true);
        if (option !== undefined)
            return new errors/* OptionError */.eR(`With the option "${option}", Metaflow only prints text: it started no run.`, {
                ...{ option, place, value: true },
            });
    }
    return undefined;
}
/** An environment variable gives an option or a parameter, which nobody passed, a value that it does not accept. */
function faultOfVariable({ topLevel, command, env }, { text }) {
    const [, name] = /'--([^\s']+)'/.exec(text) ?? [];
    if (name === undefined)
        return undefined;
    const passed = [topLevel.options, command.options, command.name === 'run' ? command.parameters : {}];
    if (passed.some((given) => Object.keys(given).some((key) => (0,option_values/* optionName */.fS)(key) === name || key === name)))
        return undefined;
    const word = name.toUpperCase().replaceAll('-', '_');
    const prefixes = [`${command.name.toUpperCase()}_`, '', 'DEFAULT_'];
    const variable = prefixes
        .map((prefix) => `METAFLOW_${prefix}${word}`)
        .find((candidate) => env[candidate] !== undefined);
    if (variable === undefined)
        return undefined;
    return new errors/* ConfigurationError */.j1(`The variable ${variable} is wrong: ${text.replace(/\.$/, '')}.`, {
        variable,
    });
}
//# sourceMappingURL=usage-fault.js.map
;// CONCATENATED MODULE: ./build/runner/command/option-check.js





/**
 * Checks options against those a command declares.
 * @param elsewhere the names of the options at the other place. Default is none
 * @throws {OptionError}
 */
function checkOptions(place, where, declared, options, elsewhere = []) {
    if (!declared)
        return;
    for (const [key, value] of Object.entries(options)) {
        if (value === undefined || value === null)
            continue;
        const option = (0,option_values/* optionName */.fS)(key);
        const known = (0,own_value/* ownValue */.e)(declared, option);
        if (!known) {
            const rightPlace = elsewhere.includes(option) ? OTHER_PLACE[place] : undefined;
            const nearest = rightPlace ? undefined : (0,nearest_name/* nearestName */.q)(option, Object.keys(declared));
            const advice = rightPlace
                ? ` It is an option of ${rightPlace === 'command' ? 'the command' : "Metaflow's top level"}.`
                : nearest
                    ? ` Did you mean "${nearest}"?`
                    : ` It has: ${Object.keys(declared).sort().join(', ')}.`;
            throw new errors/* OptionError */.eR(`Metaflow's ${where} has no option "${option}" (given the value ${(0,shown_value/* shownValue */.J)(value, option, nearest)}).${advice}`, { option, place, value, nearest, rightPlace });
        }
        const expected = known.choices.length > 0 ? `one of ${known.choices.join(', ')}` : EXPECTED.get(known.type)?.text;
        const fits = known.choices.length > 0
            ? known.choices.includes(plainText(value))
            : EXPECTED.get(known.type)?.fits(value);
        if (fits === false) {
            throw new errors/* OptionError */.eR(`Option "${option}" of Metaflow's ${where} must be ${expected ?? known.type}, got ${(0,shown_value/* shownValue */.J)(value, option)}.`, { option, place, value });
        }
    }
}
const OTHER_PLACE = { 'top level': 'command', command: 'top level' };
function plainText(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
const EXPECTED = new Map([
    ['integer', { text: 'an integer', fits: (value) => /^[+-]?\d+$/.test(plainText(value)) }],
    ['boolean', { text: 'true or false', fits: (value) => typeof value === 'boolean' }],
    ['text', { text: 'given a value', fits: (value) => typeof value !== 'boolean' }],
]);
//# sourceMappingURL=option-check.js.map
// EXTERNAL MODULE: ./build/runner/command/parameter-check.js
var parameter_check = __webpack_require__(9507);
// EXTERNAL MODULE: ./build/runner/introspection/failure-words.js
var failure_words = __webpack_require__(8305);
;// CONCATENATED MODULE: ./build/runner/start/explain-start.js











/** The exit code of click, Metaflow's command line, for wrong usage. */
const USAGE_EXIT_CODE = 2;
/**
 * Explains why a flow did not start, based on what reading it showed, if it could be read, or on what is wrong with its
 * interpreter. Metaflow's output is only quoted.
 */
function explainStart(start, found, faultOfPython) {
    const { secrets = [] } = found ?? {};
    const shown = { ...start, stderrTail: new redactor/* Redactor */.p(secrets).text(start.stderrTail) };
    const error = faultOfPython ?? faultFound(shown, found) ?? faultUnknown(shown);
    error.exit = start.exit;
    (0,errors/* noteSecrets */.YS)(error, secrets);
    return error;
}
/** The same, if reading the flow revealed the reason. */
function faultFound(start, found) {
    const { exit, topLevel } = start;
    const fault = found && (0,flow_fault/* faultOfFile */.wj)(start, found);
    if (fault)
        return fault;
    if (exit.code === 0)
        return faultOfHelp(start) ?? (0,flow_fault/* runsNoFlow */.uU)(topLevel.flowFile, found);
    if (!found)
        return undefined;
    if (exit.code === USAGE_EXIT_CODE)
        return faultOfUsage(start, found);
    const { failure } = found;
    return ((failure && faultOfGivenConfig(start, found, failure)) ??
        (failure && faultOfDecoratorOption(topLevel, failure)) ??
        (failure && (0,flow_fault/* faultOfCode */.PM)(start, found, failure)) ??
        faultOfDecospecs(topLevel, found) ??
        faultOfStepToRerun(start, found) ??
        (failure && faultOfMetaflow(start, failure)));
}
function faultOfUsage(start, found) {
    const { topLevel, command } = start;
    const flowName = found.flow ?? topLevel.flowFile;
    try {
        checkConfigs(flowName, found, topLevel);
        const { top, [command.name]: own } = found.options ?? {};
        checkOptions('top level', 'top level', top, topLevel.options, found.unreached);
        const namesOfTop = Object.keys(top ?? {});
        checkOptions('command', `command "${command.name}"`, own, command.options, namesOfTop);
        if (command.name === 'run' && found.parameters) {
            (0,parameter_check/* checkParameters */.Dy)(flowName, found.parameters, command.parameters, start.env);
        }
    }
    catch (error) {
        if (error instanceof errors/* UsageError */.eb)
            return error;
        throw error;
    }
    if (found.failure?.kind !== 'usage')
        return undefined;
    const variableFault = faultOfVariable(start, found.failure);
    const quoted = faultQuoted(start, found, found.failure);
    // An environment variable sets a parameter just as the command line does.
    if (variableFault && quoted instanceof errors/* ParameterError */.un)
        return new errors/* ParameterError */.un(variableFault.message, quoted.details);
    return variableFault ?? quoted;
}
/** Metaflow's own message, and the parameter or Config that it is about. If the caller did not pass it, the flow is at fault. */
function faultQuoted(start, found, failure) {
    const { topLevel, cwd } = start;
    // Metaflow reads Configs before it knows the command's own options.
    const hasCommand = found.options?.['run'] !== undefined;
    const config = hasCommand ? undefined : unreadableConfig(found.configs ?? [], topLevel, cwd);
    const name = failure.parameter ?? config?.name;
    if (name === undefined)
        return undefined;
    const isConfig = failure.parameter === undefined;
    const said = failure.text.replace(/\.$/, '');
    const file = config?.file;
    const text = file === undefined || said.includes(`'${file}'`) ? said : `${said} (in ${file})`;
    const given = isConfig || isPassed(name, start) ? undefined : faultOfGivenConfig(start, found, failure);
    if (given)
        return given;
    if (isConfig ? config?.source === 'default' && !hasConfigsOf(start.env) : !isPassed(name, start)) {
        const place = failure.declaredAt?.[name];
        const places = place ? [place] : [];
        return (0,flow_fault/* faultOfDefault */.xr)(start, { ...failure, text, places, parameter: name, isConfig });
    }
    const message = `${found.flow ?? topLevel.flowFile} was not started: ${text}.`;
    return new errors/* ParameterError */.un(message, {
        parameter: name,
        isConfig,
        isConfigValue: config?.source === 'value',
    });
}
/** A given Config that causes an error in Metaflow, but none in the flow's own code. */
function faultOfGivenConfig({ topLevel }, found, { text, byConfigs = [], parameter, isConfig, expression }) {
    const { config = {}, configValues = {}, flowFile } = topLevel;
    const name = byConfigs.find((one) => Object.hasOwn(config, one) || Object.hasOwn(configValues, one));
    // An expression that uses an unknown name or is not valid is the flow's fault, whatever the Configs are.
    const isNameOrSyntaxError = expression !== undefined && /^(?:Name|Syntax|Indentation)Error\b/.test(text);
    if (name === undefined || isNameOrSyntaxError)
        return undefined;
    const use = expression
        ? `, by the expression ${expression}`
        : isConfig
            ? ''
            : `, as the default of its parameter "${parameter}"`;
    return new errors/* ParameterError */.un(`Config "${name}" of ${found.flow ?? flowFile} cannot be used as it was given${use}: ${text.replace(/\.$/, '')}.`, { parameter: name, isConfig: true, isConfigValue: Object.hasOwn(configValues, name) });
}
/** An option that a decorator of the flow adds, such as `branch` of `@project`, with a value that Metaflow rejects by the option's name. */
function faultOfDecoratorOption({ options }, { decorator, decoratorOptions = [], isFromMetaflow, text }) {
    const words = isFromMetaflow ? text.toLowerCase().split(/\W+/) : [];
    const isGiven = (name) => words.includes(name) && (0,own_value/* ownValue */.e)(options, name) !== undefined;
    const option = decoratorOptions.find(isGiven);
    if (option === undefined)
        return undefined;
    const value = (0,own_value/* ownValue */.e)(options, option);
    const said = (0,failure_words/* asSentence */.K)((0,failure_words/* wordsOfMetaflow */.Q)(text));
    return new errors/* OptionError */.eR(`Metaflow rejects option "${option}" of @${decorator}, given the value ${(0,shown_value/* shownValue */.J)(value, option)}: ${said}`, { option, place: 'top level', value });
}
function isPassed(parameter, { command, env }) {
    const passed = command.name === 'run' ? command.parameters : {};
    return (0,own_value/* ownValue */.e)(passed, parameter) !== undefined || env[(0,parameter_check/* variableOf */.Qn)(parameter)] !== undefined;
}
/** Metaflow also reads Configs from environment variables. */
function hasConfigsOf(env) {
    return ['METAFLOW_FLOW_CONFIG', 'METAFLOW_FLOW_CONFIG_VALUE'].some((name) => env[name] !== undefined);
}
function faultOfDecospecs({ decospecs = [] }, found) {
    for (const decospec of decospecs) {
        const [name = '', ...attributes] = decospec.split(':');
        if (attributes.length > 0 && !/^\w+=/.test(attributes.join(':').trim())) {
            return new errors/* OptionError */.eR(`Decospec "${decospec}" must be of the form NAME or NAME:ATTRIBUTE=VALUE,….`, {
                option: 'with',
                place: 'top level',
                value: decospec,
            });
        }
        if (found.decorators && !found.decorators.includes(name)) {
            const nearest = (0,nearest_name/* nearestName */.q)(name, found.decorators);
            return new errors/* OptionError */.eR(`There is no step decorator "${name}" (decospec "${decospec}").` +
                (nearest ? ` Did you mean "${nearest}"?` : '') +
                ` Known here: ${found.decorators.join(', ')}.`, { option: 'with', place: 'top level', value: decospec, nearest });
        }
    }
    if (!found.failure)
        return undefined;
    const { defaultDecospecs = [] } = found.failure;
    const fault = faultOfDecospec([...decospecs, ...defaultDecospecs], found.failure);
    const { value } = fault?.details ?? {};
    if (!fault || decospecs.includes(value))
        return fault;
    const variable = 'METAFLOW_DEFAULT_DECOSPECS';
    return new errors/* ConfigurationError */.j1(`${variable} is wrong. ${fault.message}`, { variable });
}
/** A decospec with attributes that its decorator does not accept. */
function faultOfDecospec(decospecs, { decospec: meant, text, isFromMetaflow }) {
    const nameOf = (decospec) => decospec.split(':')[0];
    const decospec = decospecs.find((given) => given === meant) ?? decospecs.find((given) => nameOf(given) === meant);
    if (decospec === undefined)
        return undefined;
    const said = isFromMetaflow ? (0,failure_words/* wordsOfMetaflow */.Q)(text) : text;
    const advice = /,\s*\w+:\w+=/.test(decospec) ? ' Give each decospec separately.' : '';
    return new errors/* OptionError */.eR(`Decospec "${decospec}" cannot be used: ${said.replace(/\.$/, '')}.${advice}`, {
        option: 'with',
        place: 'top level',
        value: decospec,
    });
}
/** The step to rerun does not exist in the flow. */
function faultOfStepToRerun({ topLevel, command }, found) {
    const names = found.steps?.map(({ name }) => name) ?? [];
    if (command.name !== 'resume' || found.failure?.isRefusal !== true || names.length === 0)
        return undefined;
    const { stepToRerun: step } = command;
    if (step === undefined || names.includes(step))
        return undefined;
    const nearest = (0,nearest_name/* nearestName */.q)(step, names);
    return new errors/* OptionError */.eR(`There is no step "${step}" in ${found.flow ?? topLevel.flowFile} to execute again.${nearest === undefined ? '' : ` Did you mean "${nearest}"?`} Its steps: ${names.join(', ')}.`, { option: 'step-to-rerun', place: 'command', value: step, nearest });
}
/** An exception of Metaflow or its dependencies that is not meant for users: shown with its traceback, because nothing else explains it. */
function faultOfMetaflow(start, failure) {
    const { kind, isFromMetaflow, isRefusal, text } = failure;
    if (kind !== 'start')
        return undefined;
    const { topLevel, command, stderrTail: stderr } = start;
    if (isRefusal) {
        const said = (0,failure_words/* asSentence */.K)((0,failure_words/* wordsOfMetaflow */.Q)(text));
        return new errors/* UsageError */.eb(`${topLevel.flowFile} ${command.name}: ${said}`);
    }
    if (isFromMetaflow)
        return undefined;
    const message = `${text}. "${topLevel.flowFile} ${command.name}" ended with it before a run was started.${(0,flow_fault/* tracebackBelow */.KF)(failure)}`;
    return new errors/* StartError */.D4(message, { stderr });
}
function faultUnknown(start) {
    const { exit, topLevel, command } = start;
    const said = lastMessage(start.stderrTail);
    const how = exit.signal ? `was killed by ${exit.signal}` : `ended with exit code ${exit.code}`;
    const what = `"${topLevel.flowFile} ${command.name}" ${how} before a run was started`;
    const exception = exceptionPrinted(start.stderrTail);
    const message = exception
        ? `${exception.replace(/\.$/, '')}. ${what}.`
        : `${what}${said ? `: ${said}` : '.'}`;
    if (exit.code === USAGE_EXIT_CODE)
        return new errors/* UsageError */.eb(message);
    return new errors/* StartError */.D4(message, { stderr: start.stderrTail });
}
/** The text that Python prints below the frames of a traceback, if stderr ends with one. */
function exceptionPrinted(stderr) {
    if (lastMessage(stderr, { indentedOnly: true }) !== '')
        return undefined;
    const lines = stderr.trimEnd().split('\n');
    const header = lines.findLastIndex((line) => line === 'Traceback (most recent call last):');
    const below = header === -1 ? [] : lines.slice(header + 1);
    const end = below.findIndex((line) => /^\S/.test(line));
    return end === -1 ? undefined : below.slice(end).join('\n');
}
/** The last message on stderr: Metaflow's indented "headline: message" or, unless `indentedOnly`, the last line. */
function lastMessage(stderr, { indentedOnly = false } = {}) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    // A line of code below a traceback's frame looks the same.
    const headline = lines.findLastIndex((line, index) => /^ {4}\S.*:$/.test(line) && !/^ {2}File ".*", line \d+/.test(lines[index - 1] ?? ''));
    if (headline === -1 && indentedOnly)
        return '';
    const quoted = headline === -1 ? lines.slice(-1) : lines.slice(headline);
    return quoted.map((line) => line.trim()).join(' ');
}
//# sourceMappingURL=explain-start.js.map

/***/ })

};

//# sourceMappingURL=444.index.js.map