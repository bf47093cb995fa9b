export const id = 444;
export const ids = [444,423,237];
export const modules = {

/***/ 55227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ askPython)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8008);



/** Has a small program answer by a flow's own Python and settings; `undefined` where it does not, for whatever reason. */
async function askPython({ python = 'python3', cwd, env }, { program, args = [], within, signal }) {
    const started = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__.pythonProgram)(program, { args, env, seesDirectory: true });
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

/***/ 68444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainFailure: () => (/* binding */ explainFailure)
});

// EXTERNAL MODULE: ./build/outcome/failure.js
var failure = __webpack_require__(14761);
// EXTERNAL MODULE: ./build/runner/index.js + 11 modules
var runner = __webpack_require__(96885);
// EXTERNAL MODULE: ./build/execution/remote/datastore-check.js + 1 modules
var datastore_check = __webpack_require__(93423);
// EXTERNAL MODULE: ./build/execution/words/printed-words.js + 1 modules
var printed_words = __webpack_require__(53335);
// EXTERNAL MODULE: ./build/execution/words/shown-lines.js + 1 modules
var shown_lines = __webpack_require__(71022);
;// CONCATENATED MODULE: ./build/execution/words/last-words.js



/** Metaflow's own lines about a task, which tell nothing of why it failed. */
const OF_METAFLOW = /^(Data store error:|Task failed\.|Task (is starting|finished)|Sleeping|Foreach yields|$)/;
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
    const ended = `Its process ended before Metaflow had stored what it made. Metaflow says: ${said}`;
    const words = (0,printed_words/* printedWords */.A)(lines.filter((line) => !OF_METAFLOW.test(line)).join('\n'), flowFile);
    return words ? `${ended} It printed last: ${words.text}` : ended;
}
/** The last exception of a task's log, else the last of Metaflow's errors ("Kubernetes error:"), with the lines that belong to it. */
function whyNotRun(lines) {
    const texts = lines.map((line) => line.trim());
    const exception = texts.findLastIndex((text) => RAISED.test(text));
    const headline = texts.findLastIndex((text) => /^[A-Z][\w ]* error:$/.test(text) && !OF_METAFLOW.test(text));
    const from = exception === -1 ? headline : exception;
    if (from === -1)
        return undefined;
    const rest = texts.slice(from + 1);
    const end = rest.findIndex((text) => OF_METAFLOW.test(text));
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
 * remote datastore or the metadata service, if that is to blame. `trouble` is that for which the run was ended.
 */
async function explainFailure(outcome, plan, trouble, logs) {
    if (trouble)
        return { ...outcome, status: 'failed', error: trouble };
    if (!isUnexplained(outcome))
        return outcome;
    const isOfTask = (0,failure/* failedTasks */.Ox)(outcome).length > 0;
    const words = logs && !isOfTask && !outcome.error ? lastWords(logs, plan.flowFile) : undefined;
    const said = outcome.error?.message ?? words?.text;
    const found = (await (0,service_check.checkService)(plan)) ?? (await (0,datastore_check.checkDatastore)(plan));
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
// EXTERNAL MODULE: ./build/client/index.js + 36 modules
var client = __webpack_require__(8008);
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

// EXTERNAL MODULE: ./build/execution/remote/remote-error.js
var remote_error = __webpack_require__(5039);
;// CONCATENATED MODULE: ./build/execution/remote/datastore-check.js





const CHECK_WITHIN_MS = 30_000;
/** Metaflow's word for a plan's datastore where it is not on this machine. */
function remoteDatastore({ cwd, env, options }) {
    const { kind } = (0,bundle/* datastorePlace */.di)(cwd, env, options);
    return kind === 'local' || kind === 'spin' ? undefined : kind;
}
/** What keeps Metaflow from using its remote datastore; `undefined` where nothing does, or nobody can tell. */
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
        ? (0,remote_error/* datastoreError */.o)(kind, found.type, String(found.message))
        : undefined;
}


/***/ }),

/***/ 36237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkService: () => (/* binding */ checkService),
  metadataService: () => (/* binding */ metadataService)
});

// EXTERNAL MODULE: ./build/client/index.js + 36 modules
var client = __webpack_require__(8008);
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
/** What keeps Metaflow from using its metadata service; `undefined` where nothing does, there is none, or nobody can tell. */
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


/***/ })

};
