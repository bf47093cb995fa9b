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

/***/ 4574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   examined: () => (/* binding */ examined)
/* harmony export */ });
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6885);
/* harmony import */ var _words_shown_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1022);
/* harmony import */ var _words_task_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8072);
/* harmony import */ var _resume_reused_steps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2839);
/* harmony import */ var _run_details_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7890);
/* harmony import */ var _run_secrets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6642);
/* harmony import */ var _remote_service_check_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6237);







const CANCELLED = { status: 'cancelled' };
const TIME_FOR_DETAILS = { otherwise: 120_000, until: 4_000, least: 700 };
/**
 * The outcome with what the run left behind, but for the parameters among its secrets. A successful run that trips a gate counts as
 * failed.
 * @param graph that of the code that executed the run, where the run has not stored it
 */
async function examined(outcome, { run, stdoutFile }, plan, cardDirectory, clock, secrets, graph) {
    const inTime = async (reading) => {
        const read = await clock.within(reading, TIME_FOR_DETAILS);
        if (!read)
            throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RunnerError */ .Rn('The run could not be read in time.');
        return read.value;
    };
    try {
        const known = secrets ? await inTime(secrets) : _run_secrets_js__WEBPACK_IMPORTED_MODULE_5__.NO_SECRETS;
        const hasCards = outcome.status !== 'cancelled' && known.unknown === undefined;
        const wanted = {
            ...plan,
            decidesGates: outcome.status === 'successful',
            flow: plan,
            signal: clock.signal,
            cardDirectory: hasCards ? cardDirectory : undefined,
        };
        const read = await inTime((0,_run_details_js__WEBPACK_IMPORTED_MODULE_4__/* .readDetails */ .L)(run, { ...wanted, executed: await inTime(graph) }));
        const wasEnded = outcome.status === 'cancelled' || outcome.status === 'timeout';
        const by = { shown: new _words_shown_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .ShownLines */ .n(stdoutFile), flowFile: plan.flowFile };
        const told = wasEnded ? read : await inTime(withWords(run, read, by));
        const details = (0,_run_secrets_js__WEBPACK_IMPORTED_MODULE_5__.detailsToShow)(told, known);
        const reused = await inTime((0,_resume_reused_steps_js__WEBPACK_IMPORTED_MODULE_3__/* .reusedSteps */ .O)(run, details.history, plan.command));
        const failed = outcome.status === 'successful' && details.gates.some(({ tripped }) => tripped);
        const originRunId = outcome.originRunId ?? originOf(details.history);
        return { ...outcome, originRunId, details, reused, ...(failed ? { status: 'failed' } : {}) };
    }
    catch (error) {
        // Nobody can tell whether the run passes its gates.
        const undecided = outcome.status === 'successful' && plan.gates.length > 0;
        const { aborted } = clock.signal;
        const service = aborted ? undefined : await (0,_remote_service_check_js__WEBPACK_IMPORTED_MODULE_6__.checkService)(plan);
        const detailsError = service ?? (error instanceof Error ? error : new Error(String(error)));
        if (!undecided)
            return { ...outcome, detailsError };
        return { ...outcome, detailsError, ...(aborted ? CANCELLED : { status: 'failed', error: detailsError }) };
    }
}
async function withWords(run, details, by) {
    const { history } = details;
    return { ...details, history: { ...history, tasks: await (0,_words_task_words_js__WEBPACK_IMPORTED_MODULE_2__/* .withPrintedWords */ .uF)(run, history.tasks, by) } };
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

// EXTERNAL MODULE: ./build/client/index.js + 36 modules
var client = __webpack_require__(8008);
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


/***/ })

};
