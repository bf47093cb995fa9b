export const id = 6237;
export const ids = [6237];
export const modules = {

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

/***/ })

};

//# sourceMappingURL=6237.index.js.map