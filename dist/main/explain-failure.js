export const id = 444;
export const ids = [444,423,237];
export const modules = {

/***/ 68444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainFailure: () => (/* binding */ explainFailure)
});

// EXTERNAL MODULE: ./build/outcome/failure.js
var failure = __webpack_require__(14761);
// EXTERNAL MODULE: ./build/runner/index.js + 16 modules
var runner = __webpack_require__(47951);
// EXTERNAL MODULE: ./build/execution/remote/datastore-check.js + 1 modules
var datastore_check = __webpack_require__(93423);
// EXTERNAL MODULE: ./build/execution/words/printed-words.js + 2 modules
var printed_words = __webpack_require__(64568);
// EXTERNAL MODULE: ./build/execution/words/shown-lines.js + 1 modules
var shown_lines = __webpack_require__(71022);
;// CONCATENATED MODULE: ./build/execution/words/last-words.js



/** What ends an error that Metaflow shows among the lines of a task. */
const NO_WORDS = /^(Data store error:|$)/;
/** Metaflow's last words on a run that a task has failed. */
const NAMES_TASK = /^Step failure: Step (\S+) \(task-id (\S+)\) failed/;
/** Likewise of a task whose process said that all was well, but left nothing: `os._exit(0)`. */
const LACKS_TASK = /^Data store error: No completed attempts of the task was found for task '[^/]+\/[^/]+\/([^/]+)\/([^/']+)'/;
/**
 * Why a run failed, in Metaflow's words: its last error. Where that only names a task, as the task never got to run or was lost, what the
 * task's log says of that. `undefined` where there is none.
 */
function lastWords({ stdoutFile, stderrFile }, flowFile) {
    const said = (0,runner/* lastMessage */.uY)((0,runner/* logTail */.RB)(stderrFile), { indentedOnly: true });
    const [, stepName, taskId] = NAMES_TASK.exec(said) ?? LACKS_TASK.exec(said) ?? [];
    if (stepName === undefined || taskId === undefined)
        return said === '' ? undefined : { text: said };
    const lines = new shown_lines/* ShownLines */.n(stdoutFile).of(stepName, taskId);
    const text = NAMES_TASK.test(said) ? (whyNotRun(lines) ?? said) : lostWords(said, lines, flowFile);
    return { text, task: { stepName, taskId } };
}
/** Of a task that did run: what it said last may be why, what it said before is not. */
function lostWords(said, lines, flowFile) {
    const ended = `Its process ended before Metaflow had stored its results. Metaflow says: ${said}`;
    const words = (0,printed_words/* printedWords */.A)(lines.filter((line) => !NO_WORDS.test(line)).join('\n'), flowFile);
    return words ? `${ended} It printed last: ${words.text}` : ended;
}
/** The last exception of a task's log, else the last of Metaflow's errors ("Kubernetes error:"), with the lines that belong to it. */
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
/** An exception as Python prints it, with the name of its class. */
const RAISED = /^[\p{XID_Continue}.]+(Exception|Error)\p{XID_Continue}*: ./u;
const MODULE = /^(\p{XID_Continue}+\.)+(?=\p{XID_Continue})/u;

// EXTERNAL MODULE: ./build/execution/remote/service-check.js + 1 modules
var service_check = __webpack_require__(36237);
;// CONCATENATED MODULE: ./build/execution/explain-failure.js





/**
 * The outcome of a run that failed, but no task of which tells why: with what Metaflow said last, and with what is wrong with a
 * remote datastore or the metadata service, if that is to blame.
 */
async function explainFailure(outcome, plan, { trouble, logs, signal }) {
    if (trouble)
        return { ...outcome, status: 'failed', error: trouble };
    if (!isUnexplained(outcome))
        return outcome;
    const isOfTask = (0,failure/* failedTasks */.Ox)(outcome).length > 0;
    const words = logs && !isOfTask && !outcome.error ? lastWords(logs, plan.flowFile) : undefined;
    const said = outcome.error?.message ?? words?.text;
    const found = (await (0,service_check.checkService)(plan, signal)) ?? (await (0,datastore_check.checkDatastore)(plan, signal));
    if (found) {
        found.message += said === undefined || found.tellsAll ? '' : ` Metaflow says: ${said}`;
        return { ...outcome, error: found };
    }
    const blamed = words?.task && withBlame(outcome, words.task, words.text);
    if (blamed)
        return blamed;
    return words ? { ...outcome, error: new runner/* RunnerError */.Rn(words.text) } : outcome;
}
/**
 * The outcome with a task that has failed, though it has not recorded so; `undefined` where it is not known. Metaflow also names a task
 * that has done all of its part, when it does not accept where it leads to: by its own verdict such a task is fine, and the run failed.
 */
function withBlame(outcome, { stepName, taskId }, text) {
    const { details } = outcome;
    const isBlamed = (task) => task.stepName === stepName && task.taskId === taskId;
    const task = details?.history.tasks.find(isBlamed);
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
    const tasks = details.history.tasks.map((one) => (isBlamed(one) ? { ...one, attempts } : one));
    return { ...outcome, details: { ...details, history: { ...details.history, tasks } } };
}
/** Whether neither an exception of a task nor wrong usage tells why a run failed. */
function isUnexplained(outcome) {
    const { status, exitCode, error } = outcome;
    if (status !== 'failed' || exitCode === 0 || (error && !(error instanceof runner/* StartError */.D4)))
        return false;
    return !(0,failure/* failedTasks */.Ox)(outcome).some(({ attempts }) => attempts.at(-1)?.exception);
}
//# sourceMappingURL=explain-failure.js.map

/***/ }),

/***/ 93423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkDatastore: () => (/* binding */ checkDatastore),
  remoteDatastore: () => (/* binding */ remoteDatastore)
});

// EXTERNAL MODULE: ./build/bundle/index.js + 20 modules
var bundle = __webpack_require__(53078);
// EXTERNAL MODULE: ./build/client/index.js + 39 modules
var client = __webpack_require__(27150);
// EXTERNAL MODULE: ./build/execution/ask-python.js
var ask_python = __webpack_require__(55227);
;// CONCATENATED MODULE: ./build/execution/remote/datastore-check-program.js
/**
 * Asks a remote datastore for something small, by Metaflow's own client and settings but without its retries, and prints what
 * is wrong, if anything. Of S3's errors the code is kept, which Metaflow's own messages lose.
 */
const DATASTORE_CHECK_PROGRAM = String.raw `
import json, os, sys

os.environ["METAFLOW_S3_RETRY_COUNT"] = os.environ["METAFLOW_S3_TRANSIENT_RETRY_COUNT"] = "0"
os.environ["METAFLOW_S3_CLIENT_RETRY_CONFIG"] = '{"max_attempts": 2, "mode": "standard"}'
kind, root = sys.argv[1], sys.argv[2]

def ask_s3(root):
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

def ask(kind, root):
    from metaflow.plugins import DATASTORES
    storage = next(found for found in DATASTORES if found.TYPE == kind)
    root = root or storage.get_datastore_root_from_config(lambda *_, **__: None, create_on_absent=False)
    if root is None:
        return  # Metaflow says so itself.
    if kind == "s3":
        ask_s3(root)
    else:
        list(storage(root).list_content(["metaflow-runner"]))

try:
    ask(kind, root)
    found = {}
except Exception as error:
    found = {"type": type(error).__name__, "message": str(error)[:2000]}
print(json.dumps(found))
`;
//# sourceMappingURL=datastore-check-program.js.map
// EXTERNAL MODULE: ./build/execution/remote/remote-error.js
var remote_error = __webpack_require__(5039);
;// CONCATENATED MODULE: ./build/execution/remote/datastore-check.js





const CHECK_WITHIN_MS = 30_000;
/** Metaflow's word for a plan's datastore where it is not on this machine. */
function remoteDatastore({ cwd, env, options }) {
    const { kind } = (0,bundle/* datastorePlace */.di)(cwd, env, options);
    return kind === 'local' || kind === 'spin' ? undefined : kind;
}
/** What keeps Metaflow from using its remote datastore; `undefined` if nothing does, or if it is unknown. */
async function checkDatastore(plan, signal) {
    const kind = remoteDatastore(plan);
    if (kind === undefined)
        return undefined;
    const found = (await (0,ask_python/* askPython */.a)(plan, {
        program: DATASTORE_CHECK_PROGRAM,
        args: [kind, (0,client.datastoreRootOf)(plan.env, plan.options) ?? ''],
        within: CHECK_WITHIN_MS,
        signal,
    }));
    return typeof found?.type === 'string'
        ? (0,remote_error/* datastoreError */.o)(kind, found.type, String(found.message), plan.signIn)
        : undefined;
}
//# sourceMappingURL=datastore-check.js.map

/***/ }),

/***/ 36237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkService: () => (/* binding */ checkService),
  metadataService: () => (/* binding */ metadataService)
});

// EXTERNAL MODULE: ./build/client/index.js + 39 modules
var client = __webpack_require__(27150);
// EXTERNAL MODULE: ./build/execution/ask-python.js
var ask_python = __webpack_require__(55227);
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
function metadataService({ env, options }) {
    const provider = (0,client.metadataOf)(env, options);
    if (!/^service(@|$)/.test(provider))
        return undefined;
    return (provider.slice('service@'.length) || (0,client.metaflowSettings)(env)('SERVICE_URL')) ?? '';
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

/***/ })

};

//# sourceMappingURL=444.index.js.map