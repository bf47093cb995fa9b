export const id = 7095;
export const ids = [7095,6237];
export const modules = {

/***/ 1456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ stepPlaces)
/* harmony export */ });
/** Finds the steps of a graph that may have several tasks. */
function stepPlaces(graph) {
    const byName = new Map(graph?.steps.map((step) => [step.name, step]));
    const inForeach = new Set();
    const seen = new Set();
    const open = firstSteps(byName).map((name) => ({ name, split: undefined }));
    for (let next = open.pop(); next; next = open.pop()) {
        const step = byName.get(next.name);
        if (!step || seen.has(step.name))
            continue;
        seen.add(step.name);
        const outer = splitAround(step, next.split);
        const isInForeach = outer?.isInForeach === true;
        if (isInForeach)
            inForeach.add(step.name);
        const split = isSplit(step.type) ? { outer, isInForeach: isInForeach || isForeach(step.type) } : outer;
        for (const name of step.next)
            open.push({ name, split });
    }
    const recursive = [...byName.values()].filter(({ name, next }) => next.includes(name));
    return { inForeach, recursive: new Set(recursive.map(({ name }) => name)) };
}
/** A join closes the innermost split; the end closes them all. */
function splitAround({ type, next }, innermost) {
    if (type === 'end' || next.length === 0)
        return undefined;
    return type === 'join' ? innermost?.outer : innermost;
}
/** A switch takes only one of its branches, and needs no join. */
function isSplit(type) {
    return type === 'split-static' || isForeach(type);
}
function isForeach(type) {
    return type === 'split-foreach' || type === 'split-parallel';
}
function firstSteps(steps) {
    const followers = new Set([...steps.values()].flatMap(({ name, next }) => next.filter((to) => to !== name)));
    return [...steps.keys()].filter((name) => !followers.has(name));
}


/***/ }),

/***/ 26026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ByteBudget)
/* harmony export */ });
/** How many bytes may still be read of something that consists of many files or records. */
class ByteBudget {
    whole;
    #left;
    #hasLeftOut = false;
    /** @param whole the budget that this one is part of */
    constructor(bytes, whole) {
        this.whole = whole;
        this.#left = whole?.forNext(bytes) ?? bytes;
    }
    get isSpent() {
        return this.#left <= 0;
    }
    /** How much the next item may have. @param each the most that any single item may have */
    forNext(each) {
        return Math.max(0, Math.min(each, this.#left));
    }
    /** Whether something was left out because the budget was spent. */
    get hasLeftOut() {
        return this.#hasLeftOut;
    }
    /** Call this if the next item could not be read: it counts as left out if less than `each` was left for it. */
    failed(each) {
        if (this.forNext(each) === each)
            return;
        this.#hasLeftOut = true;
        this.whole?.failed(Infinity);
    }
    /** An arrow function, so that it can be passed on its own. */
    spend = (bytes) => {
        this.#left -= bytes;
        this.whole?.spend(bytes);
    };
}
//# sourceMappingURL=byte-budget.js.map

/***/ }),

/***/ 39332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ PythonFloat)
/* harmony export */ });
/** A Python `float`: JavaScript's numbers do not distinguish 1.0 from 1. */
class PythonFloat {
    value;
    constructor(value) {
        this.value = value;
    }
    /** As Python writes it: `1.0`, `1e-07`, `1e+16`, `inf`, `nan`. */
    toString() {
        const { value } = this;
        if (Number.isNaN(value))
            return 'nan';
        const sign = value < 0 || Object.is(value, -0) ? '-' : '';
        if (!Number.isFinite(value))
            return `${sign}inf`;
        // The fewest digits that identify this number; Python and JavaScript choose the same ones.
        const [mantissa = '', power = ''] = Math.abs(value).toExponential().split('e');
        const [digits, exponent] = [mantissa.replace('.', ''), Number(power)];
        if (exponent >= 16 || exponent < -4) {
            const places = String(Math.abs(exponent)).padStart(2, '0');
            return `${sign}${mantissa}e${exponent < 0 ? '-' : '+'}${places}`;
        }
        if (exponent < 0)
            return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
        const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
        return `${sign}${whole}.${digits.slice(exponent + 1) || '0'}`;
    }
}
//# sourceMappingURL=python-float.js.map

/***/ }),

/***/ 63012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ possibleScalarClasses),
/* harmony export */   Fz: () => (/* binding */ undecodedIn),
/* harmony export */   s$: () => (/* binding */ withPlainScalars)
/* harmony export */ });
/* harmony import */ var _own_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4122);
/* harmony import */ var _python_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32375);


/**
 * Names of the classes in a value whose instances may be texts or numbers: a pickle has the same bytes for a member of
 * an Enum whether or not the Enum derives from `str`.
 */
function possibleScalarClasses(value) {
    return new Set([...pythonObjectsIn(value)].flatMap(classesOf));
}
/** The first object within a value that is not plain. */
function undecodedIn(value) {
    for (const object of pythonObjectsIn(value))
        return object;
    return undefined;
}
/** Yields each object once, including those in lists, sets and dictionaries, but not those inside an object. */
function* pythonObjectsIn(value) {
    const seen = new Set();
    const open = [value];
    while (open.length > 0) {
        const next = open.pop();
        if (!isObject(next) || seen.has(next))
            continue;
        seen.add(next);
        if (next instanceof _python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM)
            yield next;
        else
            for (const part of partsOf(next))
                open.push(part);
    }
}
function partsOf(container) {
    if (container instanceof Map)
        return [...container].flat();
    const items = Array.isArray(container) || container instanceof Set ? container : Object.values(container);
    return [...items];
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !(value instanceof Uint8Array);
}
/**
 * The classes that an object may be a text or number of. Python pickles these, and members of Enums, by value, by name,
 * or as a combination of others.
 */
function classesOf(object) {
    const { type, args } = object;
    const [first, second] = args;
    if ((0,_python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isGetattr */ .aO)(object) && first instanceof _python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM)
        return [first.type];
    if (isCombined(object)) {
        return [first, second].flatMap((part) => (part instanceof _python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM ? classesOf(part) : []));
    }
    return args.length === 1 && isScalar(first) ? [type] : [];
}
function isCombined({ type }) {
    return type === '_operator.or_';
}
function isScalar(value) {
    return ['string', 'number', 'bigint'].includes(typeof value);
}
/**
 * A copy of a value in which objects of these classes are replaced by the texts and numbers they are, at any depth. A
 * dictionary whose keys are then all texts becomes an object.
 */
function withPlainScalars(value, classes) {
    const copies = new Map();
    const plain = (item) => {
        if (!isObject(item))
            return item;
        if (item instanceof _python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM)
            return plainScalar(item, classes) ?? item;
        if (copies.has(item))
            return copies.get(item);
        const copy = emptyCopy(item, plain);
        copies.set(item, copy);
        fill(copy, item, plain);
        return copy;
    };
    return plain(value);
}
function emptyCopy(container, plain) {
    if (Array.isArray(container))
        return [];
    if (container instanceof Set)
        return new Set();
    const hasOtherKeys = container instanceof Map &&
        [...container.keys()].some((key) => typeof (key instanceof _python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM ? plain(key) : key) !== 'string');
    return hasOtherKeys ? new Map() : {};
}
function fill(copy, container, plain) {
    if (Array.isArray(copy))
        for (const item of container)
            copy.push(plain(item));
    else if (copy instanceof Set)
        for (const item of container)
            copy.add(plain(item));
    else {
        const entries = container instanceof Map ? [...container] : Object.entries(container);
        for (const [key, item] of entries) {
            if (copy instanceof Map)
                copy.set(plain(key), plain(item));
            else
                (0,_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P)(copy, plain(key), plain(item));
        }
    }
}
/** The text or number that an object is, if it is one. */
function plainScalar(object, classes) {
    const [first, second] = object.args;
    if ((0,_python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isGetattr */ .aO)(object)) {
        const members = first instanceof _python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM ? classes.get(first.type)?.members : undefined;
        return members?.find(({ name }) => name === second)?.plain;
    }
    if (isCombined(object))
        return combined(object.args, classes);
    const found = classes.get(object.type);
    if (!found || object.args.length !== 1 || !isScalar(first))
        return undefined;
    const member = found.members?.find(({ value }) => value === first);
    if (member)
        return member.plain;
    if (found.members && !found.isFlag)
        return undefined;
    return (typeof first === 'string') === (found.base === 'str') ? first : undefined;
}
function combined(parts, classes) {
    const numbers = parts.map((part) => (part instanceof _python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM ? plainScalar(part, classes) : part));
    if (!numbers.every((part) => Number.isSafeInteger(part) || typeof part === 'bigint'))
        return undefined;
    const all = numbers.reduce((sum, part) => sum | BigInt(part), 0n);
    return Number.isSafeInteger(Number(all)) ? Number(all) : all;
}
//# sourceMappingURL=scalar-classes.js.map

/***/ }),

/***/ 87634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ withoutMark),
/* harmony export */   bG: () => (/* binding */ decodeMarked),
/* harmony export */   qY: () => (/* binding */ decodeStored),
/* harmony export */   ws: () => (/* binding */ EncodedValue)
/* harmony export */ });
/* harmony import */ var _numpy_scalar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45771);
/* harmony import */ var _pickle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96606);
/* harmony import */ var _pickle_machine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66171);
/* harmony import */ var _python_float_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39332);
/* harmony import */ var _python_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32375);





/** The encodings of Metaflow's own serializer, in all versions. */
const PICKLED = /^(?:gzip\+)?pickle-v\d+$/;
/** A value that an extension's serializer encoded; only that serializer knows what its bytes mean. */
class EncodedValue extends _python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM {
    encoding;
    constructor(encoding) {
        super(`value encoded as ${encoding}`);
        this.encoding = encoding;
    }
}
/**
 * Decodes an artifact's value.
 * @param encoding Metaflow's name for the form of the bytes; "" if it has none, as before there was more than one
 * @throws {PickleError}
 */
function decodeStored(bytes, encoding) {
    return isPickled(encoding) ? (0,_pickle_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePickle */ .P)(bytes) : new EncodedValue(encoding);
}
/** The same, but a `float` becomes a `PythonFloat`, unless it is inside another value. @throws {PickleError} */
function decodeMarked(bytes, encoding) {
    if (!isPickled(encoding))
        return new EncodedValue(encoding);
    const machine = new _pickle_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .PickleMachine */ .EV(bytes);
    const raw = machine.run();
    const value = (0,_pickle_js__WEBPACK_IMPORTED_MODULE_1__/* .plainValue */ ._)(machine, raw);
    const isFloat = raw instanceof _python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM ? (0,_numpy_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .isNumpyFloat */ .s)(raw) : machine.endsWithFloat;
    return isFloat && typeof value === 'number' ? new _python_float_js__WEBPACK_IMPORTED_MODULE_4__/* .PythonFloat */ .L(value) : value;
}
function withoutMark(value) {
    return value instanceof _python_float_js__WEBPACK_IMPORTED_MODULE_4__/* .PythonFloat */ .L ? value.value : value;
}
function isPickled(encoding) {
    return encoding === '' || PICKLED.test(encoding);
}
//# sourceMappingURL=stored-value.js.map

/***/ }),

/***/ 36653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ONLY_OWN_RUNS),
/* harmony export */   W: () => (/* binding */ NOT_TERMINATED)
/* harmony export */ });
/** The start of the last line of the program that follows a run, if the run continues although it was to be stopped. */
const NOT_TERMINATED = 'The run could not be terminated';
/** Why a run that an orchestrator executes may be missing from local metadata. */
const ONLY_OWN_RUNS = 'Without a metadata service, a job sees only the runs of its own machine.';
//# sourceMappingURL=follow-texts.js.map

/***/ }),

/***/ 36237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkService: () => (/* binding */ checkService),
  metadataService: () => (/* binding */ metadataService)
});

// EXTERNAL MODULE: ./build/client/metaflow-settings.js
var metaflow_settings = __webpack_require__(80855);
// EXTERNAL MODULE: ./build/execution/ask-python.js
var ask_python = __webpack_require__(55227);
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

/***/ 77095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withDetails: () => (/* binding */ withDetails)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/client/errors.js
var errors = __webpack_require__(6695);
// EXTERNAL MODULE: ./build/deployer/follow-texts.js
var follow_texts = __webpack_require__(36653);
// EXTERNAL MODULE: ./build/outcome/failure.js
var failure = __webpack_require__(14761);
// EXTERNAL MODULE: ./build/runner/process/deadline.js
var process_deadline = __webpack_require__(21653);
// EXTERNAL MODULE: ./build/outcome/place/traceback.js
var traceback = __webpack_require__(40937);
// EXTERNAL MODULE: ./build/runner/log/log-tail.js
var log_tail = __webpack_require__(20563);
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
var shown_lines = __webpack_require__(32854);
// EXTERNAL MODULE: ./build/execution/logs/task-output.js + 6 modules
var task_output = __webpack_require__(93117);
// EXTERNAL MODULE: ./build/execution/resume/reused-steps.js
var reused_steps = __webpack_require__(92839);
// EXTERNAL MODULE: ./build/execution/results/run-details.js + 6 modules
var run_details = __webpack_require__(37823);
// EXTERNAL MODULE: ./build/execution/run-secrets.js + 1 modules
var run_secrets = __webpack_require__(6642);
// EXTERNAL MODULE: ./build/execution/unexecuted-step.js
var unexecuted_step = __webpack_require__(19874);
// EXTERNAL MODULE: ./build/execution/remote/service-check.js + 1 modules
var service_check = __webpack_require__(36237);
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
        const { noBase, readBase } = await Promise.all(/* import() */[__webpack_require__.e(3005), __webpack_require__.e(4021)]).then(__webpack_require__.bind(__webpack_require__, 64021));
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

/***/ 37823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LF: () => (/* binding */ readDetails),
  N$: () => (/* binding */ readValues),
  Q$: () => (/* binding */ shownValues)
});

// EXTERNAL MODULE: ./build/client/metaflow-settings.js
var metaflow_settings = __webpack_require__(80855);
// EXTERNAL MODULE: ./build/client/identifiers.js
var identifiers = __webpack_require__(92866);
// EXTERNAL MODULE: ./build/client/pickle/stored-value.js
var stored_value = __webpack_require__(87634);
// EXTERNAL MODULE: ./build/client/pickle/python-float.js
var python_float = __webpack_require__(39332);
// EXTERNAL MODULE: ./build/client/history/step-places.js
var step_places = __webpack_require__(1456);
// EXTERNAL MODULE: ./build/client/local/byte-budget.js
var byte_budget = __webpack_require__(26026);
// EXTERNAL MODULE: ./build/client/history/map-concurrently.js
var map_concurrently = __webpack_require__(67130);
// EXTERNAL MODULE: ./build/client/errors.js
var errors = __webpack_require__(6695);
// EXTERNAL MODULE: ./build/client/own-value.js
var own_value = __webpack_require__(4122);
// EXTERNAL MODULE: ./build/outcome/failure.js
var failure = __webpack_require__(14761);
// EXTERNAL MODULE: ./build/outcome/json-value.js
var json_value = __webpack_require__(60329);
// EXTERNAL MODULE: ./build/outcome/missing-artifacts.js
var missing_artifacts = __webpack_require__(86205);
// EXTERNAL MODULE: ./build/client/pickle/scalar-classes.js
var scalar_classes = __webpack_require__(63012);
// EXTERNAL MODULE: ./build/client/pickle/python-object.js
var python_object = __webpack_require__(32375);
// EXTERNAL MODULE: ./build/execution/plan/gate-condition.js + 1 modules
var gate_condition = __webpack_require__(7980);
;// CONCATENATED MODULE: ./build/execution/plan/gate.js


/**
 * Decides a condition, with Python's comparisons. A value that cannot be compared trips the condition, whatever the operator: a gate that
 * cannot be evaluated is not passed. But if the base run has nothing to compare with, the condition is not evaluated.
 * @param named the run's artifacts among those that conditions `mayName` on the right
 * @param base the run for a condition on `base.`; without one, the condition is not evaluated
 */
function decideGate(gate, artifacts, named = new Set(), base) {
    const { condition, artifact, keys, operator, isBareText, mayName } = gate;
    const isOnBase = (0,gate_condition/* isBaseValue */.Jm)(gate.operand);
    if (isOnBase && !base)
        return skippedGate(gate);
    const undecided = (problem, value, other) => ({
        ...{ condition, value, tripped: true, problem },
        ...(other && { base: other.value }),
    });
    const found = lookUp(artifacts, { artifact, keys }, { run: 'the run', prefix: '' });
    if ('problem' in found)
        return undecided(found.problem);
    const { value } = found;
    const other = mayName.find((name) => named.has(name));
    if (other !== undefined) {
        return undecided(`${shownOperand(gate)} is compared as text, but the run has an artifact ${other}. ` +
            `If you mean the text, put it in quotes. ${gate_condition/* OF_TWO_ARTIFACTS */.NA}`, value);
    }
    const comparand = operandOf(gate, base);
    if ('problem' in comparand) {
        if (comparand.isMissing)
            return skippedGate(gate, comparand.problem);
        return undecided(comparand.problem, value, comparand.base);
    }
    const { operand, shown } = comparand;
    const isSlip = isBareText ? isPlain(value) : !isOnBase && typeof value === 'string' && isPlain(operand);
    const tripped = isSlip ? undefined : compare(value, operator, operand);
    if (tripped !== undefined)
        return { condition, value, tripped, ...(comparand.base && { base: comparand.base.value }) };
    const undecoded = (0,scalar_classes/* undecodedIn */.Fz)(value);
    const advice = undecoded && !(undecoded instanceof stored_value/* EncodedValue */.ws)
        ? '. Keep a plain value in the artifact, as float(…) or str(…) gives'
        : '';
    const meant = isSlip && !isBareText ? '. Put it in quotes if you mean text' : '';
    return undecided(`the value is ${kindOf(value)}, which cannot be compared with ${shown}${advice}${meant}`, value, comparand.base);
}
function operandOf(gate, base) {
    const { operand, written } = gate;
    if (!(0,gate_condition/* isBaseValue */.Jm)(operand))
        return { operand, shown: shownOperand(gate) };
    const { pathspec = '', artifacts = {} } = base ?? {};
    const found = lookUp(artifacts, operand, { run: `the base run, ${pathspec},`, prefix: 'base.' });
    if ('problem' in found)
        return found;
    const { value } = found;
    const of = `${written} of the base run, ${pathspec},`;
    if (value === undefined)
        return { problem: `${of} cannot be compared: it is ${kindOf(value)}`, isMissing: true };
    const isComparable = (isPlain(value) || typeof value === 'string' || value === null) && !Number.isNaN(value);
    if (!isComparable)
        return { problem: `${of} cannot be compared: it is ${kindOf(value)}`, base: { value } };
    const shown = `${written} of the base run, ${pathspec}, which is ${kindOf(value)}`;
    const { change } = operand;
    if (!change)
        return { operand: value, shown, base: { value } };
    const number = typeof value === 'boolean' ? Number(value) : value;
    if (!(0,gate_condition/* isNumber */.Et)(number))
        return { problem: `${of} cannot be computed: it is ${kindOf(value)}`, base: { value } };
    const changed = computed(number, change.sign, change.number);
    return Number.isNaN(changed)
        ? { problem: `${of} cannot be compared: it is NaN`, base: { value } }
        : { operand: changed, shown, base: { value } };
}
/** Integers of any size are computed exactly. */
function computed(left, sign, right) {
    const [a, b] = [left, right].map((side) => typeof side === 'bigint' || Number.isInteger(side) ? BigInt(side) : undefined);
    if (a !== undefined && b !== undefined) {
        const whole = sign === '+' ? a + b : sign === '-' ? a - b : a * b;
        return Number.isSafeInteger(Number(whole)) ? Number(whole) : whole;
    }
    const [x, y] = [Number(left), Number(right)];
    return sign === '+' ? x + y : sign === '-' ? x - y : x * y;
}
/** A run's value, by artifact and keys; or why there is none. */
function lookUp(artifacts, { artifact, keys }, { run, prefix }) {
    if (!Object.hasOwn(artifacts, artifact))
        return { problem: `${run} has no artifact "${artifact}"`, isMissing: true };
    let value = artifacts[artifact];
    for (const [index, key] of keys.entries()) {
        const found = member(value, key);
        const name = [prefix, artifact, ...keys.slice(0, index).map(({ written }) => written)].join('');
        if (found === 'ambiguous') {
            const text = String(key.candidates[0]);
            const advice = `Write ${name}["${text}"] for the text${key.candidates.length > 1 ? `, or ${name}[${text}] for the number` : ''}`;
            return {
                problem: `it cannot be compared: ${name} has more than one key that is written ${text}. ${advice}`,
            };
        }
        if (!found) {
            const [wanted] = key.candidates;
            const shown = typeof wanted === 'string' ? JSON.stringify(wanted) : String(wanted);
            const isUndecoded = (0,scalar_classes/* undecodedIn */.Fz)(value) === value && value !== undefined;
            const why = isUndecoded
                ? `${kindOf(value)}, which is not decoded, so its member ${shown} is not known`
                : `${kindOf(value)} without a member ${shown}`;
            const of = prefix === '' ? '' : ` of ${run}`;
            const problem = `it cannot be compared: ${name}${of} is ${why}`;
            return isUndecoded ? { problem } : { problem, isMissing: true };
        }
        ({ value } = found);
    }
    return { value };
}
/** Values that a text may have been meant for if someone forgot quotes, or `float(…)`. */
function isPlain(value) {
    return (0,gate_condition/* isNumber */.Et)(value) || typeof value === 'boolean';
}
/**
 * The result for a condition that is not evaluated: because the run was not successful, or there is no base run to compare with.
 * @param problem the reason, if it is not the former
 */
function skippedGate({ condition }, problem) {
    return {
        ...{ condition, value: undefined, tripped: false, isSkipped: true },
        ...(problem !== undefined && { problem }),
    };
}
/** What a container holds under a key, boxed; `undefined` if it is absent, or the value is not a container that we know. */
function member(container, { candidates, written }) {
    if (Array.isArray(container)) {
        // Negative positions count from the end, as in Python.
        const [index] = candidates
            .filter(gate_condition/* isNumber */.Et)
            .map((position) => Number(position < 0 ? container.length + Number(position) : position));
        const isThere = index !== undefined && Number.isInteger(index) && index >= 0 && index < container.length;
        return isThere ? { value: container[index] } : undefined;
    }
    if (container instanceof Map) {
        // In Python, True equals 1 and False equals 0.
        const keys = candidates.flatMap((key) => (key === 0 || key === 1 ? [key, key === 1] : [key]));
        const [known, ...others] = keys.filter((key) => container.has(key));
        if (known === undefined)
            return undefined;
        const isDotted = written.startsWith('.');
        const isAmbiguous = others.length > 0 || (isDotted && hasNamesake(container, written.slice(1)));
        return isAmbiguous ? 'ambiguous' : { value: container.get(known) };
    }
    const isDictionary = typeof container === 'object' &&
        container !== null &&
        !(container instanceof python_object/* PythonObject */.OM || container instanceof Uint8Array || container instanceof Set);
    const name = candidates.find((key) => typeof key === 'string');
    if (!isDictionary || name === undefined || !Object.hasOwn(container, name))
        return undefined;
    return { value: container[name] };
}
/** How keys that are neither texts nor numbers are written, in reports and in Python. */
const WRITTEN = new Map([
    [null, ['null', 'None']],
    [true, ['true', 'True']],
    [false, ['false', 'False']],
]);
/**
 * Whether, besides a text, the dictionary has a key of another type that is written the same way, in reports (`null`) or in Python
 * (`None`).
 */
function hasNamesake(dictionary, text) {
    if (!dictionary.has(text))
        return false;
    return [...dictionary.keys()].some((key) => (0,gate_condition/* isNumber */.Et)(key) ? String(key) === text : WRITTEN.get(key)?.includes(text));
}
/**
 * `undefined` for values that are not decoded; for lists, sets, dictionaries and bytes, of which only an item could be meant; for an order
 * of things that are not numbers; and for NaN, which is neither below nor above anything.
 */
function compare(value, operator, operand) {
    if (value === undefined || Number.isNaN(value) || (0,scalar_classes/* undecodedIn */.Fz)(value))
        return undefined;
    if (typeof value === 'object' && value !== null && operand !== null)
        return undefined;
    // In Python, True equals 1 and False equals 0.
    const [left, right] = [value, operand].map((side) => (typeof side === 'boolean' ? Number(side) : side));
    if ((0,gate_condition/* isNumber */.Et)(left) && (0,gate_condition/* isNumber */.Et)(right))
        return compareNumbers(left, operator, right);
    if (operator === '==')
        return left === right;
    return operator === '!=' ? left !== right : undefined;
}
/** Integers of any size are compared exactly, also with fractions. */
function compareNumbers(left, operator, right) {
    switch (operator) {
        case '<':
            return left < right;
        case '<=':
            return left <= right;
        case '>':
            return left > right;
        case '>=':
            return left >= right;
        case '==':
            return left <= right && left >= right;
        case '!=':
            return left < right || left > right;
    }
}
/** A value's kind, for messages. */
function kindOf(value) {
    const undecoded = (0,scalar_classes/* undecodedIn */.Fz)(value);
    if (undecoded && undecoded === value)
        return objectText(undecoded);
    const holding = undecoded ? ` that holds ${objectText(undecoded)}` : '';
    if (Array.isArray(value))
        return `a list${holding}`;
    if (value instanceof Uint8Array)
        return 'bytes';
    if (value instanceof Set)
        return `a set${holding}`;
    if (value === undefined)
        return 'unknown, because its task has no such artifact, or the artifact cannot be read or is too large';
    if (value === null)
        return 'None';
    if (Number.isNaN(value))
        return 'NaN';
    if ((0,gate_condition/* isNumber */.Et)(value))
        return 'a number';
    return { string: 'text', boolean: 'a boolean' }[typeof value] ?? `a dictionary${holding}`;
}
/** Longer texts are not quoted, and none is cut: redaction recognizes a secret only as a whole. */
const MAX_QUOTED_LENGTH = 60;
function objectText(object) {
    if (object instanceof stored_value/* EncodedValue */.ws)
        return `something that an extension's serializer has encoded as ${object.encoding}`;
    const [made] = object.args;
    const isShort = object.args.length === 1 && ['string', 'number'].includes(typeof made);
    const from = isShort ? JSON.stringify(made) : '';
    if (object instanceof python_object/* PythonGlobal */.eO)
        return `a class or function, ${String(object)}`;
    return `an object, ${String(object)}${from !== '' && from.length <= MAX_QUOTED_LENGTH ? ` of ${from}` : ''}`;
}
/** A number is shown as it was written: people who look for 1.10 or -0.0 do not find 1.1 or 0. */
function shownOperand({ operand, written }) {
    if ((0,gate_condition/* isNumber */.Et)(operand) || (0,gate_condition/* isBaseValue */.Jm)(operand))
        return written;
    return typeof operand === 'string' ? JSON.stringify(operand) : operand === null ? 'None' : String(operand);
}
//# sourceMappingURL=gate.js.map
// EXTERNAL MODULE: ./build/client/history/flow-graph.js
var flow_graph = __webpack_require__(86164);
// EXTERNAL MODULE: ./build/runner/command/nearest-name.js
var nearest_name = __webpack_require__(63619);
;// CONCATENATED MODULE: ./build/execution/results/artifact-place.js



/** For how many tasks of a step we check whether they have an artifact. */
const MAX_TASKS_CHECKED = 16;
/** `name` is in the last step, `step/name` in any. */
function placeOf(name, run, { graph, tasks }) {
    const [stepName = '', artifact = ''] = name.includes('/') ? name.split('/') : [(0,flow_graph/* lastStep */.t)(graph), name];
    const ofStep = tasks.filter((task) => task.stepName === stepName);
    return { stepName, artifact, tasks: ofStep.map(({ taskId }) => run.step(stepName).taskWithId(taskId)) };
}
/** The names under which a run has an artifact; in a step with many tasks, the first few are checked. */
async function existingArtifacts(run, history, names) {
    const found = new Set();
    for (const name of new Set(names)) {
        const { artifact, tasks } = placeOf(name, run, history);
        const exists = async (task) => await task
            .artifact(artifact)
            .exists()
            .catch(() => false);
        if ((await (0,map_concurrently/* mapConcurrently */.X)(tasks.slice(0, MAX_TASKS_CHECKED), exists)).includes(true))
            found.add(name);
    }
    return found;
}
/** Why artifacts have no values: a clause for each, by the artifact's name. Never rejects. */
async function artifactProblems(run, history, names) {
    const existing = await existingArtifacts(run, history, names);
    const problems = names.map(async (name) => [name, await problemOf(name, run, history, existing.has(name))]);
    return Object.fromEntries(await Promise.all(problems));
}
async function problemOf(name, run, history, exists) {
    if (exists)
        return `the artifact "${name}" cannot be read, or is larger than ${missing_artifacts/* MAX_ARTIFACT_BYTES */.o9 / 1024 / 1024} MiB`;
    const { stepName, artifact, tasks } = placeOf(name, run, history);
    const steps = history.graph?.steps.map((step) => step.name) ?? [];
    if (tasks.length === 0 && steps.length > 0 && !steps.includes(stepName))
        return `the flow has no step "${stepName}"${meant(stepName, steps)}`;
    const known = tasks[0] === undefined ? [] : await namesOf(tasks[0]);
    if (name.includes('/'))
        return `the run has no artifact "${name}"${meant(artifact, known, `${stepName}/`)}`;
    return `the run has no artifact "${name}" in its last step, ${stepName}${meant(artifact, known)}`;
}
async function namesOf(task) {
    const names = [];
    try {
        for await (const { id } of task)
            names.push(id);
    }
    catch {
        // The names are only for a suggestion.
    }
    return names;
}
function meant(name, known, prefix = '') {
    const nearest = (0,nearest_name/* nearestName */.q)(name, known);
    return nearest === undefined ? '' : ` (did you mean "${prefix}${nearest}"?)`;
}
//# sourceMappingURL=artifact-place.js.map
// EXTERNAL MODULE: ./build/client/regular-file.js
var regular_file = __webpack_require__(10361);
// EXTERNAL MODULE: ./build/runner/introspection/printed-answer.js
var printed_answer = __webpack_require__(55172);
// EXTERNAL MODULE: ./build/runner/introspection/run-python.js
var run_python = __webpack_require__(7761);
;// CONCATENATED MODULE: ./build/runner/introspection/ask-flow-file.js



/** A longer answer cannot come from our program. */
const MAX_BYTES = 16 * 1024 * 1024;
/** A flow that hangs during import must not block us. */
const TIMEOUT_MS = 60_000;
/**
 * Runs a Python program that imports a flow file and prints something about it as JSON, then kills whatever the import
 * left running. The program's arguments are the flow file and `args`. Resolves to `undefined` if the answer is not
 * JSON; rejects as `runPython` does.
 */
async function askFlowFile(program, { flowFile, ...settings }, args = []) {
    const options = { ...settings, program, args: [flowFile, ...args], timeoutMs: TIMEOUT_MS };
    return await (0,run_python/* runPython */.w)(options, ({ stdoutFile }) => (0,printed_answer/* printedAnswer */.p)((0,regular_file/* readRegularText */.Aj)(stdoutFile, MAX_BYTES)));
}
//# sourceMappingURL=ask-flow-file.js.map
;// CONCATENATED MODULE: ./build/execution/results/scalar-class-program.js
/**
 * A Python program that prints, as JSON on its stdout, which classes are texts or numbers. It unpickles nothing.
 *
 * Its arguments: the flow file, whose classes a pickle calls `__main__`, and a JSON list of classes. Its answer: `ScalarClass` of
 * `src/client/pickle/scalar-classes.ts` by class name, for classes that derive from `str`, `int` or `float`, and are pickled like them.
 */
const SCALAR_CLASS_PROGRAM = String.raw `
import enum, importlib.machinery, importlib.util, json, os, sys

answer_to = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(2, 1)
flow_file, wanted = sys.argv[1], json.loads(sys.argv[2])
sys.argv = [flow_file]
if not is_safe_path:
    sys.path.insert(0, os.path.dirname(os.path.realpath(flow_file)))

FLOW = "metaflow_runner_flow"
def load_flow():
    loader = importlib.machinery.SourceFileLoader(FLOW, os.path.abspath(flow_file))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader(FLOW, loader))
    sys.modules[FLOW] = module
    try:
        loader.exec_module(module)
    except BaseException:
        pass  # Without a guard, it ends as Metaflow's command line does; its classes are defined nevertheless.

BASES = [(str, str.__str__), (int, int.__int__), (float, float.__float__)]

# A class that defines one of these is pickled as the arguments of a call, which may differ from its value.
OWN = {"__new__", "__reduce__", "__reduce_ex__", "__getnewargs__", "__getnewargs_ex__"}
PLAIN = (str, int, float, object)

def encoded(value):
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return None
    for base, plain in BASES:
        if isinstance(value, base):
            value = plain(value)
            return ["str", value] if base is str else [base.__name__, repr(value)]

def described(kind):
    base = next((base for base, _ in BASES if issubclass(kind, base)), None)
    if base is None:
        return None
    if not issubclass(kind, enum.Enum) and any(OWN & set(vars(one)) for one in kind.__mro__ if one not in PLAIN):
        return None
    found = {"base": base.__name__}
    if issubclass(kind, enum.Enum):
        members = kind.__members__.items()
        found["members"] = [{"name": name, "value": encoded(m._value_), "plain": encoded(m)} for name, m in members]
        found["isFlag"] = issubclass(kind, enum.Flag)
    return found

def loaded(name):
    """The object with this name in a module that the flow has imported. A module that only a pickle names is not imported: anybody may have written the pickle."""
    parts = (FLOW + name[len("__main__"):] if name.startswith("__main__.") else name).split(".")
    for depth in range(len(parts) - 1, 0, -1):
        found = sys.modules.get(".".join(parts[:depth]))
        if found is not None:
            for part in parts[depth:]:
                found = vars(found)[part]
            return found

load_flow()
answer = {}
for name in wanted:
    try:
        kind = loaded(name)
        found = described(kind) if isinstance(kind, type) else None
        if found is not None:
            answer[name] = found
    except BaseException:
        pass
json.dump(answer, answer_to)
answer_to.flush()
os._exit(0)
`;
//# sourceMappingURL=scalar-class-program.js.map
;// CONCATENATED MODULE: ./build/execution/results/plain-artifacts.js



/** In a value with more classes than this, the rest stay undecoded. */
const MAX_CLASSES = 50;
/** Longer names are not class names. */
const MAX_NAME_LENGTH = 500;
/**
 * Turns texts and numbers of other classes in a run's values, such as members of an Enum that is also a `str`, into plain ones. Only the
 * flow's own Python knows what such a class is. We query it only if there is such a class; it then imports the flow file. Classes of modules
 * that the flow file does not import stay as they are.
 * @param isForGates whether a condition depends on them and cannot be decided without an answer; if so, an abortion rejects
 */
async function withPlainArtifacts(values, { python = 'python3', cwd, env, flowFile }, abortSignal, isForGates = false) {
    const named = [...(0,scalar_classes/* possibleScalarClasses */.CB)(Object.values(values))];
    const wanted = named.filter((name) => name.length <= MAX_NAME_LENGTH).slice(0, MAX_CLASSES);
    if (wanted.length === 0)
        return values;
    try {
        const flow = { python, cwd, env, flowFile, abortSignal };
        const answer = await askFlowFile(SCALAR_CLASS_PROGRAM, flow, [JSON.stringify(wanted)]);
        return (0,scalar_classes/* withPlainScalars */.s$)(values, scalarClasses(answer));
    }
    catch {
        if (isForGates)
            abortSignal?.throwIfAborted();
        return values;
    }
}
function scalarClasses(answer) {
    const classes = Object.entries((answer ?? {}));
    return new Map(classes.map(([name, { members, ...others }]) => [
        name,
        {
            ...others,
            members: members?.flatMap(({ name: member, value, plain }) => {
                const [known, own] = [decoded(plain), decoded(value)];
                return known === undefined ? [] : [{ name: member, value: own, plain: known }];
            }),
        },
    ]));
}
function decoded(encoded) {
    if (!encoded)
        return undefined;
    const [type, text] = encoded;
    if (type === 'str')
        return text;
    if (type === 'float')
        return Number(text.replace('inf', 'Infinity'));
    return Number.isSafeInteger(Number(text)) ? Number(text) : BigInt(text);
}
//# sourceMappingURL=plain-artifacts.js.map
// EXTERNAL MODULE: ./build/execution/results/run-parameters.js
var run_parameters = __webpack_require__(11006);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/client/foreign-json.js
var foreign_json = __webpack_require__(23857);
// EXTERNAL MODULE: ./build/execution/plan/fitting-name.js
var fitting_name = __webpack_require__(3328);
;// CONCATENATED MODULE: ./build/execution/results/save-cards.js



/** How many cards are reported, those of the last tasks first: each is about a megabyte. */
const MAX_CARDS = 50;
/** In bytes: for one card, and for all of a run's cards. */
const MAX_CARD_BYTES = 16 * 1024 * 1024;
const save_cards_MAX_BYTES = 256 * 1024 * 1024;
/** How many tasks a message names. */
const MAX_NAMED = 5;
/**
 * Copies a run's cards to a directory. Only tasks of steps with `@card` are examined, because each costs a directory listing, or a request.
 * @param directory its real path
 */
async function saveCards(run, { graph, tasks }, directory) {
    const declared = new Map(graph?.steps.map((step) => [step.name, cardTypes(step)]));
    const missing = new Map();
    const cards = [];
    const leftOut = new Set();
    const reasons = new Set();
    const budget = new byte_budget/* ByteBudget */.G(save_cards_MAX_BYTES);
    for (const task of tasks.filter(({ stepName }) => declared.get(stepName)?.length).reverse()) {
        const { stepName, taskId } = task;
        const stored = await run.step(stepName).taskWithId(taskId).cards;
        const hasType = (type) => stored.some((card) => external_node_path_.basename(card.path).startsWith(`${type}-`));
        const isFinished = task.originPathspec === undefined && task.attempts.at(-1)?.ok === true;
        for (const type of isFinished ? (declared.get(stepName) ?? []) : []) {
            const card = `"${type}" of step "${stepName}"`;
            if (type !== undefined && !hasType(type))
                missing.set(card, (missing.get(card) ?? 0) + 1);
        }
        for (const card of stored) {
            if (cards.length === MAX_CARDS)
                return { cards, cardProblem: problemText(leftOut, reasons, missing) };
            const { name, ext } = external_node_path_.parse(card.path);
            const fileName = nameOf(`${stepName}-${taskId}`, name) + ext;
            try {
                const html = Buffer.from(await card.html(budget.forNext(MAX_CARD_BYTES)));
                (0,regular_file/* makeOwnDirectory */._i)(directory);
                (0,regular_file/* writeOwnFile */.OP)(external_node_path_.join(directory, fileName), html);
                budget.spend(html.length);
                const problem = save_cards_problemOf(html);
                cards.push({ stepName, taskId, type: card.type, id: card.id, fileName, problem });
            }
            catch (error) {
                leftOut.add(`${stepName}/${taskId}`);
                if (reasons.size < MAX_NAMED)
                    reasons.add(error.message);
            }
        }
    }
    return { cards, cardProblem: problemText(leftOut, reasons, missing) };
}
/** The types of the cards that a step's decorators ask for; `undefined` where the type is unknown. */
function cardTypes({ decorators }) {
    const types = decorators
        .filter(({ name }) => name === 'card')
        .map(({ attributes: { type } }) => (typeof type === 'string' ? type : undefined));
    return [...new Set(types)];
}
/** In characters; the page that Metaflow saves in place of a card holds little. */
const MAX_PROBLEM_LENGTH = 256 * 1024;
const MAX_PROBLEM_PARTS = 100;
/** Why Metaflow could not render a card: it then saves a page that shows the reason, as a text or a traceback. */
function save_cards_problemOf(html) {
    const begin = html.indexOf('window.__MF_DATA__[');
    const start = html.indexOf(' = "', begin) + 4;
    const end = html.indexOf('"', start);
    if (begin === -1 || start < begin || end - start > MAX_PROBLEM_LENGTH)
        return undefined;
    try {
        const data = Buffer.from(html.toString('latin1', start, end), 'base64').toString();
        const page = (0,foreign_json/* parseForeignJson */.Y)(data, MAX_PROBLEM_PARTS);
        const [card] = page.components;
        const reason = card?.title === 'Error Card' ? card.contents[0]?.contents[0]?.data : undefined;
        return typeof reason === 'string' ? reason.trimEnd().split('\n').at(-1)?.trim() : undefined;
    }
    catch {
        return undefined;
    }
}
/** The card's own name, with an id that a person chose, is used entirely or not at all: part of a secret would not be recognized. */
function nameOf(task, card) {
    const whole = `${task}-${card}`;
    return whole.length <= fitting_name/* MAX_CHARACTERS */.SF ? (0,fitting_name/* fittingName */.Rn)(whole) : (0,fitting_name/* fittingName */.Rn)(task, fitting_name/* MAX_CHARACTERS */.SF, whole);
}
/** What is wrong with the cards; `undefined` if nothing is. */
function problemText(leftOut, reasons, missing) {
    const problems = [...leftOutText(leftOut, reasons), ...missingText(missing)];
    return problems.length === 0 ? undefined : problems.join('. ');
}
function leftOutText(leftOut, reasons) {
    if (leftOut.size === 0)
        return [];
    const named = [...leftOut].slice(0, MAX_NAMED).join(', ');
    const more = leftOut.size > MAX_NAMED ? ` and ${leftOut.size - MAX_NAMED} more tasks` : '';
    const limits = `The limit is ${MAX_CARD_BYTES / 1024 / 1024} MiB per card, and ${save_cards_MAX_BYTES / 1024 / 1024} MiB`;
    return [`Cards of ${named}${more} were left out: ${[...reasons].join('; ')}. ${limits}`];
}
/** Metaflow saves no card if `@card(save_errors=False)` cannot be rendered, or if the rendering process is killed. */
function missingText(missing) {
    if (missing.size === 0)
        return [];
    const named = [...missing].map(([card, count]) => (count === 1 ? card : `${card} (${count} tasks)`));
    const more = named.length > MAX_NAMED ? ` and ${named.length - MAX_NAMED} more` : '';
    return [
        `Metaflow saved no card ${named.slice(0, MAX_NAMED).join(', ')}${more}; the log of the task may have the reason`,
    ];
}
//# sourceMappingURL=save-cards.js.map
;// CONCATENATED MODULE: ./build/execution/results/run-details.js











/** Reads what an ended run left behind. @throws {ClientError} if the run cannot be read */
async function readDetails(run, wanted) {
    const history = await run.history(wanted.executed);
    const decidesGates = wanted.decidesGates && !(0,failure/* isUnfinished */.ui)(history);
    const judged = decidesGates ? wanted.gates.map(({ artifact }) => artifact) : [];
    const needed = new Set([...wanted.outputArtifacts, ...judged]);
    const { found, floats, leftOut } = await readValues(run, history, [...needed], wanted, judged.length > 0);
    const missing = [...needed].filter((name) => !Object.hasOwn(found, name));
    const problems = missing.length === 0 ? {} : await artifactProblems(run, history, missing);
    const mayBeNamed = decidesGates ? wanted.gates.flatMap(({ mayName }) => mayName) : [];
    const named = await existingArtifacts(run, history, mayBeNamed);
    const parameters = await readParameters(run);
    const beyond = [
        ...(history.leftOut ?? []),
        ...(parameters.leftOut === undefined ? [] : [parameters.leftOut]),
    ];
    const uiUrl = (0,metaflow_settings/* metaflowSettings */.vl)(wanted.flow)('UI_URL');
    return {
        history,
        parameters: parameters.values,
        leftOut: beyond.length > 0 ? beyond : undefined,
        artifactsLeftOut: leftOut.length > 0 ? leftOut : undefined,
        ...(missing.length > 0 && { artifactProblems: problems }),
        tags: await run.userTags,
        artifacts: shownValues(found, leftOut, wanted.outputArtifacts),
        floats,
        numbers: (0,json_value/* numbersAsText */.qP)(shownOf(found, leftOut, wanted.outputArtifacts)),
        described: wanted.outputArtifacts.filter((name) => Object.hasOwn(found, name) && isDescribed(found[name])),
        gates: [
            ...wanted.gates.map((gate) => decided(gate, decidesGates ? { artifacts: found, problems, named } : undefined, wanted.base)),
            ...(decidesGates && wanted.requireBase === true ? missingBase(wanted.base) : []),
        ],
        ...(wanted.base && { base: wanted.base.shown }),
        ...(wanted.cardDirectory === undefined
            ? { cards: [] }
            : await saveCards(run, history, wanted.cardDirectory)),
        uiUrl: uiUrl && `${uiUrl.replace(/(?<!\/)\/+$/, '')}/${run.pathspec}`,
        metaflowVersion: (0,identifiers/* metaflowVersionOf */.fZ)(await run.systemTags),
    };
}
/** Reads a run's artifacts. @param isForGates whether a condition depends on them */
async function readValues(run, history, names, { flow, signal }, isForGates) {
    const { found: marked, leftOut } = await readArtifacts(run, history, names);
    const found = await withPlainArtifacts(mapped(marked, withoutFloats), flow, signal, isForGates);
    return { found, floats: floatTexts(marked), leftOut };
}
/** What reports show of values: the requested ones, in JSON's types. */
function shownValues(found, leftOut, wanted) {
    return (0,json_value/* jsonValues */.RO)(shownOf(found, leftOut, wanted));
}
function shownOf(found, leftOut, wanted) {
    const isShown = ([name]) => wanted.includes(name) && !leftOut.includes(name);
    return Object.fromEntries(Object.entries(found).filter(isShown));
}
/** Turns floats into numbers, which is all that most code needs. */
function withoutFloats(value) {
    if (Array.isArray(value))
        return value.map(stored_value/* withoutMark */.E_);
    return (0,stored_value/* withoutMark */.E_)(value);
}
/** JSON cannot represent numbers that are not finite, so special texts stand for them. */
function floatTexts(marked) {
    const floats = Object.entries(marked).flatMap(([name, value]) => value instanceof python_float/* PythonFloat */.L && Number.isFinite(value.value) ? [[name, String(value)]] : []);
    return Object.fromEntries(floats);
}
/** Whether a report shows a description, such as `<3 bytes>`, instead of the value. */
function isDescribed(value) {
    return typeof value === 'object' && typeof (0,json_value/* jsonValue */.IL)(value) === 'string';
}
function mapped(values, convert) {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, convert(value)]));
}
/** A gate that has tripped, if there is no base run although one is required. */
function missingBase(base) {
    if (!base || base.compared)
        return [];
    const { problem } = base.shown;
    return [{ condition: 'no base run', value: undefined, tripped: true, problem, source: 'require-base' }];
}
function decided(gate, evidence, base) {
    if (!evidence)
        return skippedGate(gate);
    const { artifacts, problems, named } = evidence;
    if ((0,gate_condition/* isBaseValue */.Jm)(gate.operand) && !base?.compared)
        return skippedGate(gate, base?.shown.problem ?? 'there is no base run');
    const problem = (0,own_value/* ownValue */.e)(problems, gate.artifact);
    if (problem !== undefined)
        return { condition: gate.condition, value: undefined, tripped: true, problem };
    const result = decideGate(gate, artifacts, named, base?.compared);
    return {
        ...result,
        ...(result.value !== undefined && { value: judgedValue(result.value) }),
        ...(result.base !== undefined && { base: judgedValue(result.base) }),
    };
}
/** Numbers stay as they are, because JSON would turn some of them into texts; an integer that is too long to be written is described. */
function judgedValue(value) {
    if (typeof value === 'number')
        return value;
    const json = (0,json_value/* jsonValue */.IL)(value);
    return typeof value === 'bigint' && !String(json).startsWith('<') ? value : json;
}
/**
 * The artifacts that exist. If the step can have several tasks according to the flow's graph, the value is the list of all tasks' values,
 * however many there are, in the order of the foreach, and of rounds.
 */
async function readArtifacts(run, history, names) {
    const { graph } = history;
    const { inForeach, recursive } = (0,step_places/* stepPlaces */.R)(graph);
    const found = [];
    const leftOut = [];
    const budget = {
        parts: missing_artifacts/* ALL_ARTIFACTS */.Q$.parts,
        bytes: new byte_budget/* ByteBudget */.G(missing_artifacts/* ALL_ARTIFACTS */.Q$.bytes),
        refused: 0,
    };
    for (const name of names) {
        const { stepName, artifact, tasks } = placeOf(name, run, history);
        const isKnown = graph?.steps.some(({ name: known }) => known === stepName);
        const isList = isKnown ? inForeach.has(stepName) || recursive.has(stepName) : tasks.length > 1;
        const before = budget.refused;
        const values = await (0,map_concurrently/* mapConcurrently */.X)(tasks, async (task) => await run_details_valueOf(task, artifact, budget));
        if (budget.refused > before) {
            // Part of a list would look like the whole.
            leftOut.push(name);
            found.push([name, undefined]);
        }
        else if (values.some((value) => value !== undefined))
            found.push([name, isList ? values : values[0]]);
    }
    return { found: Object.fromEntries(found), leftOut };
}
async function run_details_valueOf(task, artifact, budget) {
    const { bytes } = budget;
    try {
        const read = budget.parts > 0 ? bytes.forNext(missing_artifacts/* MAX_ARTIFACT_BYTES */.o9) : 0;
        const value = await task.artifact(artifact).markedWithin(read, bytes.spend);
        budget.parts -= partsIn(value, budget.parts);
        return value;
    }
    catch (error) {
        const isShort = budget.parts <= 0 || bytes.forNext(missing_artifacts/* MAX_ARTIFACT_BYTES */.o9) < missing_artifacts/* MAX_ARTIFACT_BYTES */.o9;
        if (isShort && !(error instanceof errors/* NotFoundError */.m_))
            budget.refused += 1;
        return undefined;
    }
}
/** The number of a value's parts, counted up to `most`. */
function partsIn(value, most) {
    const open = [value];
    const seen = new Set();
    let count = 0;
    for (; open.length > 0 && count < most; count += 1) {
        const next = open.pop();
        if (typeof next !== 'object' || next === null || next instanceof Uint8Array || seen.has(next))
            continue;
        seen.add(next);
        const items = Array.isArray(next) || next instanceof Set
            ? next
            : next instanceof Map
                ? [...next].flat()
                : Object.values(next);
        for (const item of items)
            open.push(item);
    }
    return count;
}
async function readParameters(run) {
    const stored = await (0,run_parameters/* storedParameters */.c)(run);
    return stored
        ? await (0,run_parameters/* parameterValues */.o)(stored, missing_artifacts/* MAX_ARTIFACT_BYTES */.o9)
        : { values: {}, leftOut: undefined, unread: [] };
}
//# sourceMappingURL=run-details.js.map

/***/ }),

/***/ 11006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ storedParameters),
/* harmony export */   o: () => (/* binding */ parameterValues)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86164);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26026);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67130);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6695);

/** Anything larger is not a graph. */
const MAX_GRAPH_BYTES = 64 * 1024 * 1024;
/** A flow has about ten parameters; a run's graph can name any number. */
const MAX_PARAMETERS = 10_000;
/** For all values together, in bytes. */
const MAX_BYTES = 256 * 1024 * 1024;
/** `undefined` until the run has stored them, which it does before its first task. @throws {ClientError} */
async function storedParameters(run) {
    const step = run.step('_parameters');
    const task = (await step.exists()) ? await step.task : undefined;
    const info = task?.artifact('_graph_info');
    if (!task || !info || !(await info.exists()))
        return undefined;
    return { task, graph: (0,_client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .flowGraph */ .j)(await info.storedWithin(MAX_GRAPH_BYTES)) ?? NO_GRAPH };
}
/** For a run that has stored something else. */
const NO_GRAPH = { steps: [], parameters: [], configs: [] };
/** The values by their artifacts' names; an IncludeFile's value is an `IncludedFile`. Unreadable values are absent from it. */
async function parameterValues({ task, graph }, maxBytes) {
    if (graph === NO_GRAPH)
        return { values: {}, leftOut: 'parameters of the run, which its graph does not name', unread: [] };
    const budget = new _client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ByteBudget */ .G(MAX_BYTES);
    const read = async (name) => await task.artifact(name).storedWithin(budget.forNext(maxBytes), budget.spend);
    const all = [...new Set(graph.parameters)];
    const leftOut = all.slice(MAX_PARAMETERS);
    const unread = [];
    const values = await (0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .mapConcurrently */ .X)(all.slice(0, MAX_PARAMETERS), async (name) => {
        try {
            return [name, await read(name)];
        }
        catch (error) {
            const isMissing = error instanceof _client_index_js__WEBPACK_IMPORTED_MODULE_3__/* .NotFoundError */ .m_;
            if (!isMissing)
                (budget.forNext(maxBytes) < maxBytes ? leftOut : unread).push(name);
            return [name, undefined];
        }
    });
    return {
        values: Object.fromEntries(values.filter(([, value]) => value !== undefined)),
        leftOut: leftOut.length === 0 ? undefined : leftOutText(leftOut),
        unread,
    };
}
/** How many a message names. */
const MAX_NAMED = 5;
function leftOutText(names) {
    const more = names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : '';
    const limits = `at most ${MAX_PARAMETERS} per run are read, of at most ${MAX_BYTES / 1024 / 1024} MiB together`;
    return `parameters ${names.slice(0, MAX_NAMED).join(', ')}${more} (${limits})`;
}
//# sourceMappingURL=run-parameters.js.map

/***/ }),

/***/ 92839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ reusedSteps),
/* harmony export */   W: () => (/* binding */ finishedSeconds)
/* harmony export */ });
/* harmony import */ var _outcome_task_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77409);
/* harmony import */ var _plan_run_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2934);
/* harmony import */ var _client_grouped_by_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48256);



/** What a resumed run reused, by step; `undefined` if the run was not resumed. */
async function reusedSteps(run, { tasks }, command) {
    if (command.name !== 'resume')
        return undefined;
    const clones = tasks.filter(({ originPathspec }) => originPathspec !== undefined);
    const seconds = (0,_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .originRun */ .MJ)(command)?.seconds ?? (await originSeconds(run, clones, new Set()));
    return [...(0,_client_grouped_by_js__WEBPACK_IMPORTED_MODULE_1__/* .groupedBy */ .m)(clones, ({ stepName }) => stepName)].map(([name, { length }]) => ({
        name,
        tasks: length,
        seconds: seconds.get(name),
    }));
}
async function totals(run, { tasks }, seen) {
    const clones = tasks.filter(({ originPathspec }) => originPathspec !== undefined);
    return finishedSeconds(tasks, await originSeconds(run, clones, seen));
}
/** How long a run's finished tasks took, by step; for reused tasks, the time of their origin, if known. */
function finishedSeconds(tasks, origin) {
    const sums = new Map(origin);
    for (const task of tasks) {
        const duration = task.attempts.at(-1)?.ok === true ? (0,_outcome_task_status_js__WEBPACK_IMPORTED_MODULE_2__/* .taskDuration */ .UL)(task) : undefined;
        if (duration !== undefined)
            sums.set(task.stepName, (sums.get(task.stepName) ?? 0) + duration / 1000);
    }
    return sums;
}
/** How long the cloned steps took when they were executed. All clones in a run come from the same origin. */
async function originSeconds(run, clones, seen) {
    const runId = clones[0]?.originPathspec?.split('/')[1];
    if (runId === undefined || seen.has(runId))
        return new Map();
    try {
        const origin = run.parent.run(runId);
        const sums = await totals(origin, await origin.history(), new Set([...seen, runId]));
        const clonedSteps = new Set(clones.map(({ stepName }) => stepName));
        return new Map([...sums].filter(([name]) => clonedSteps.has(name)));
    }
    catch {
        // An origin that was brought here has no history.
        return new Map();
    }
}
//# sourceMappingURL=reused-steps.js.map

/***/ }),

/***/ 6642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NO_SECRETS: () => (/* binding */ NO_SECRETS),
  detailsToShow: () => (/* binding */ detailsToShow),
  findRunSecrets: () => (/* binding */ findRunSecrets),
  mayContainOthers: () => (/* binding */ mayContainOthers),
  parametersToShow: () => (/* binding */ parametersToShow),
  runSecrets: () => (/* binding */ runSecrets)
});

// EXTERNAL MODULE: ./build/client/own-value.js
var own_value = __webpack_require__(4122);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/client/pickle/included-file.js
var included_file = __webpack_require__(34080);
// EXTERNAL MODULE: ./build/client/pickle/python-object.js
var python_object = __webpack_require__(32375);
// EXTERNAL MODULE: ./build/runner/start/may-declare-secret.js
var may_declare_secret = __webpack_require__(42047);
// EXTERNAL MODULE: ./build/client/errors.js
var errors = __webpack_require__(6695);
// EXTERNAL MODULE: ./build/outcome/json-value.js
var json_value = __webpack_require__(60329);
// EXTERNAL MODULE: ./build/outcome/without-texts.js
var without_texts = __webpack_require__(78618);
// EXTERNAL MODULE: ./build/redaction/secret-values.js + 3 modules
var secret_values = __webpack_require__(80105);
// EXTERNAL MODULE: ./build/redaction/secret-names.js
var secret_names = __webpack_require__(75417);
// EXTERNAL MODULE: ./build/execution/plan/flow-names.js
var flow_names = __webpack_require__(44900);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/client/identifiers.js
var identifiers = __webpack_require__(92866);
// EXTERNAL MODULE: ./build/client/regular-file.js
var regular_file = __webpack_require__(10361);
// EXTERNAL MODULE: ./build/runner/runner.js + 5 modules
var runner_runner = __webpack_require__(7155);
// EXTERNAL MODULE: ./build/execution/plan/run-plan.js
var run_plan = __webpack_require__(2934);
;// CONCATENATED MODULE: ./build/execution/parameter-names.js





/** Longer files are not searched. */
const MAX_BYTES = 4 * 1024 * 1024;
/** `key = Parameter("api-token", …)`, also over several lines; Python determines names that are given in other ways. */
const DECLARATION = new RegExp(String.raw `^[ \t]*(${identifiers/* PYTHON_NAME */.h$})[ \t]*(?::[^=\n]*)?=[ \t]*(?:${identifiers/* PYTHON_NAME */.h$}\.)*(?:Parameter|IncludeFile|Config)\((?:\s|#[^\n]*\n)*(?:name\s*=\s*)?[rRuU]?(["'])([^"'\\\n]+)\2\s*[,)]`, 'gmu');
/** The names that Python code declares literally. */
function namesInCode(code) {
    return grouped([...code.matchAll(DECLARATION)].map(([, variable = '', , name = '']) => [
        variable.normalize('NFKC'),
        name,
    ]));
}
/** The names in the flow's own files, as far as these can be read; this runs no code. */
function namesInFiles({ cwd, flowFile }, graph) {
    const absoluteFlowFile = external_node_path_.resolve(cwd, flowFile);
    const seen = graph.steps.flatMap(({ file }) => file ?? []);
    const files = seen.flatMap((file) => [
        external_node_path_.resolve(cwd, file),
        external_node_path_.resolve(external_node_path_.dirname(absoluteFlowFile), file),
    ]);
    const texts = [...new Set([absoluteFlowFile, ...files])].map(textOf);
    return grouped(texts.flatMap((code) => pairs(namesInCode(code))));
}
/** The names as Metaflow sees them: its own interpreter imports the flow. Unknown names are absent. */
async function introspectedNames(plan, abortSignal) {
    try {
        const runner = new runner_runner/* Runner */.b(plan.flowFile, (0,run_plan/* runnerOptions */.zw)(plan));
        const { parameters = [], configs = [] } = await runner.introspect({ abortSignal });
        return grouped([...parameters, ...configs].map(({ variable, name }) => [variable, name]));
    }
    catch {
        return new Map();
    }
}
function grouped(entries) {
    const names = new Map();
    for (const [variable, name] of entries)
        names.set(variable, (names.get(variable) ?? new Set()).add(name));
    return names;
}
function pairs(names) {
    return [...names].flatMap(([variable, all]) => [...all].map((name) => [variable, name]));
}
function textOf(file) {
    try {
        return (0,regular_file/* readRegularText */.Aj)(file, MAX_BYTES);
    }
    catch {
        return '';
    }
}
//# sourceMappingURL=parameter-names.js.map
// EXTERNAL MODULE: ./build/execution/results/run-parameters.js
var run_parameters = __webpack_require__(11006);
;// CONCATENATED MODULE: ./build/execution/run-secrets.js










/** For a run that has not stored its parameters, or whose datastore does not answer. */
const NO_SECRETS = {
    values: [],
    variables: new Set(),
    unknown: undefined,
    areRead: false,
};
/** For a run that has an id, but is not where its client reads: nothing about it is known. */
const NOT_FOUND = { ...NO_SECRETS, unknown: 'parameters of the run, which was not found' };
/** For a run that has stored parameters whose graph is damaged or too large, as only a flow's own code can make it. */
const UNREADABLE = { ...NO_SECRETS, unknown: 'parameters of the run, which cannot be read' };
/** A larger value or file is not a secret. */
const run_secrets_MAX_BYTES = 1024 * 1024;
const MAX_FILE_BYTES = 64 * 1024;
const FIRST_DELAY_MS = 50;
const MAX_DELAY_MS = 2_000;
/**
 * Finds a run's secrets as soon as the run has stored its parameters: when it has an id, or, for a resumed run, a little later. Never
 * rejects: a run whose datastore does not answer has no secrets that we know of, and no values; one that is not found, or whose parameters
 * are there but cannot be read, has unknown ones.
 */
async function findRunSecrets(run, plan, { ended, signal }) {
    for (let delay = FIRST_DELAY_MS;; delay = Math.min(2 * delay, MAX_DELAY_MS)) {
        const isLast = ended.aborted;
        try {
            const stored = await (0,run_parameters/* storedParameters */.c)(run);
            if (stored)
                return await secretsOf(stored, plan, signal);
        }
        catch {
            // A remote datastore may not answer yet, or never.
            if (isLast && (await hasParameters(run)))
                return UNREADABLE;
        }
        if (isLast)
            return (await isFound(run)) ? NO_SECRETS : NOT_FOUND;
        await (0,promises_.setTimeout)(delay, undefined, { signal: ended }).catch(() => undefined);
    }
}
async function hasParameters(run) {
    const step = run.step('_parameters');
    return await step.exists().catch(() => false);
}
/** Metaflow registers a run before it announces the run's id. */
async function isFound(run) {
    return await run.exists().catch(() => true);
}
/** The secrets of a run that has stored its parameters; none if it has not. @throws {ClientError} if its datastore does not answer */
async function runSecrets(run, plan, signal) {
    try {
        const stored = await (0,run_parameters/* storedParameters */.c)(run);
        return stored ? await secretsOf(stored, plan, signal) : NO_SECRETS;
    }
    catch (error) {
        signal.throwIfAborted();
        if (await hasParameters(run))
            return UNREADABLE;
        throw error;
    }
}
/** Whether a flow's output may contain secrets that are not among the known ones, so that it is neither quoted nor uploaded. */
function mayContainOthers(known, { command, flowFile, cwd }) {
    if (known?.unknown !== undefined)
        return true;
    // The output of a triggered run comes from where its parameters are.
    if (known?.areRead === true || command.name === 'trigger')
        return false;
    return (0,may_declare_secret/* mayDeclareSecret */.C)(flowFile, cwd);
}
/** Parameters as a report may show them: `***` replaces secret values. */
function parametersToShow(parameters, { variables, unknown }) {
    if (unknown !== undefined)
        return run_secrets_hidden(parameters);
    return (0,secret_values/* withoutSecretValues */.Pl)(parameters, (name) => variables.has(name) || (0,secret_names/* isSecretName */.eh)(name));
}
/** A run's results as a report may show them: without any values if some of its secrets are unknown. */
function detailsToShow(details, secrets) {
    const parameters = (0,json_value/* jsonValues */.RO)(parametersToShow(details.parameters, secrets));
    if (secrets.unknown === undefined)
        return { ...details, parameters };
    const gates = details.gates.map(({ condition, value, tripped, isSkipped }) => ({
        ...{ condition, value: value === undefined ? undefined : secret_values/* REPLACEMENT */.x9, tripped, isSkipped },
    }));
    const why = `all values, which are replaced by ***, because secrets may be among the ${secrets.unknown}`;
    return {
        ...details,
        ...{ parameters, artifacts: run_secrets_hidden(details.artifacts), floats: {}, numbers: [], described: [], gates },
        history: { ...details.history, tasks: details.history.tasks.map(hiddenTask) },
        ...(details.base && {
            base: { ...details.base, artifacts: run_secrets_hidden(details.base.artifacts), floats: {} },
        }),
        leftOut: [...(details.leftOut ?? []), why],
    };
}
/** A task without what its code may have put into texts. */
function hiddenTask(task) {
    return { ...(0,without_texts/* withoutTexts */.X)(task, secret_values/* REPLACEMENT */.x9), foreachStack: task.foreachStack.map(() => secret_values/* REPLACEMENT */.x9) };
}
function run_secrets_hidden(values) {
    return Object.fromEntries(Object.keys(values).map((name) => [name, secret_values/* REPLACEMENT */.x9]));
}
function unreadable(variable) {
    return new errors/* RunnerError */.Rn(`The parameter ${variable} cannot be read.`);
}
/** @throws {RunnerError} if a parameter with a secret name cannot be read */
async function secretsOf(stored, plan, signal) {
    const { values, leftOut, unread } = await (0,run_parameters/* parameterValues */.o)(stored, run_secrets_MAX_BYTES);
    const named = Object.entries(values);
    const names = await namesOf(named, stored, plan, signal);
    const flows = (0,flow_names/* flowNames */.r)([plan]);
    const isSecret = (variable) => [variable, ...(names.get(variable) ?? [])].some((name) => (0,secret_names/* isSecretName */.eh)((0,own_value/* ownValue */.e)(values, variable) instanceof included_file/* IncludedFile */.rY ? withoutPlace(name) : name));
    const unreadSecret = unread.find(isSecret);
    if (unreadSecret !== undefined)
        throw unreadable(unreadSecret);
    const variables = named.map(([variable]) => variable).filter(isSecret);
    // If there are too many, those with secret names should be among the known ones.
    const ordered = [...named].sort(([a], [b]) => Number(isSecret(b)) - Number(isSecret(a)));
    const parameters = ordered.map(([variable, value]) => async () => {
        // Any secret-looking name will do.
        const own = [variable, ...(names.get(variable) ?? [])];
        const name = isSecret(variable) ? 'secret' : (own.find((one) => (0,secret_names/* secretIf */.we)(one)) ?? variable);
        if (!(value instanceof included_file/* IncludedFile */.rY))
            return { [name]: plain(value) };
        const content = await contentOf(stored, variable);
        if (content === undefined && isSecret(variable) && (value.size ?? Infinity) <= MAX_FILE_BYTES)
            throw unreadable(variable);
        return { [name]: content };
    });
    const all = new Set();
    for (const given of [
        ...parameters,
        ...stepVariables(stored).map((vars) => () => ({ vars })),
        // Whatever their names are: values that are given in these ways are declared as secrets.
        ...inlineSecrets(stored).map((secret) => () => ({ secret })),
    ]) {
        for (const secret of (0,secret_values/* secretValues */.VX)(await given(), [], flows))
            all.add(secret);
        if (all.size > secret_values/* MAX_SECRETS */.bC)
            return {
                values: [...all].slice(0, secret_values/* MAX_SECRETS */.bC),
                variables: new Set(variables),
                unknown: TOO_MANY,
                areRead: true,
            };
    }
    return { values: [...all], variables: new Set(variables), unknown: leftOut, areRead: true };
}
const TOO_MANY = `parameters and variables, which contain more than ${secret_values/* MAX_SECRETS */.bC} secrets`;
/** The variables that `@environment` sets for steps, possibly from a file or a Config; the run's graph has their values. */
function stepVariables(stored) {
    return attributesOf(stored, 'environment').map(({ vars }) => vars);
}
/** Secrets that `@secrets` has in the flow itself, or reads when the flow is loaded, instead of from a secrets manager. */
function inlineSecrets(stored) {
    const sources = attributesOf(stored, 'secrets').flatMap(({ sources: given }) => Array.isArray(given) ? given : []);
    return sources.flatMap((source) => {
        const options = isObject(source) && source['type'] === 'inline' ? source['options'] : undefined;
        const variables = isObject(options) ? options['env_vars'] : undefined;
        return isObject(variables) ? Object.values(variables) : [];
    });
}
function attributesOf({ graph }, decorator) {
    const decorators = graph.steps.flatMap((step) => step.decorators);
    return decorators
        .filter(({ name }) => name === decorator)
        .map(({ attributes }) => Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, plain(value)])));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** `token-file` usually holds a path, but as an IncludeFile it holds the token. */
function withoutPlace(name) {
    return name.replace(/[-_](file|path)$/i, '');
}
/** The flow is imported only if its text does not show the name of something that could be a secret. */
async function namesOf(values, { graph }, plan, signal) {
    const names = namesInFiles(plan, graph);
    const isUnclear = ([variable, value]) => !(0,secret_names/* isSecretName */.eh)(variable) && !names.has(variable) && couldBeSecret(value);
    return values.some(isUnclear) ? new Map([...names, ...(await introspectedNames(plan, signal))]) : names;
}
function couldBeSecret(value) {
    return value instanceof included_file/* IncludedFile */.rY || (0,secret_values/* secretValues */.VX)({ secret: plain(value) }).length > 0;
}
/** The content of a file that may be a secret: a binary file as base64, and as Python shows it; `undefined` if it is too large, or cannot be read. */
async function contentOf({ task }, variable) {
    const content = await task
        .artifact(variable)
        .dataWithin(MAX_FILE_BYTES)
        .catch(() => undefined);
    if (!(content instanceof Uint8Array))
        return content instanceof included_file/* IncludedFile */.rY ? undefined : content;
    const text = Buffer.from(content).toString();
    return text.includes('\uFFFD') ? [Buffer.from(content).toString('base64'), shownBytes(content)] : text;
}
/** Bytes as in Python's `repr`, without the quotes. */
function shownBytes(bytes) {
    const named = { 9: '\\t', 10: '\\n', 13: '\\r', 92: '\\\\' };
    const shown = (byte) => named[byte] ??
        (byte >= 32 && byte < 127 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`);
    return Array.from(bytes, shown).join('');
}
/** What an object of a Python class contains: its class's name is not a secret. */
function plain(value) {
    return value instanceof python_object/* PythonObject */.OM ? [value.args, value.items, value.state] : value;
}
//# sourceMappingURL=run-secrets.js.map

/***/ }),

/***/ 19874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ whyEndUnexecuted),
/* harmony export */   P: () => (/* binding */ whyUnexecuted)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86164);
/* harmony import */ var _outcome_place_code_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81520);
/* harmony import */ var _outcome_place_step_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49223);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7155);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97736);
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

/***/ 86205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q$: () => (/* binding */ ALL_ARTIFACTS),
/* harmony export */   cu: () => (/* binding */ missingArtifacts),
/* harmony export */   jG: () => (/* binding */ leftOutText),
/* harmony export */   o9: () => (/* binding */ MAX_ARTIFACT_BYTES)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14761);
/* harmony import */ var _run_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6368);


/** In bytes. Larger values are not read: a report shows only their beginning, and reading takes several times their memory. */
const MAX_ARTIFACT_BYTES = 16 * 1024 * 1024;
/** Limits for all artifacts together: bytes, and parts (texts, numbers and containers). More would take too much memory and time. */
const ALL_ARTIFACTS = { bytes: 256 * 1024 * 1024, parts: 5_000_000 };
/** Which requested artifacts a run lacks, as a sentence; `undefined` if it lacks none, or ended before it could create them all. */
function missingArtifacts(outcome, wanted) {
    const { status, details, pathspec, label } = outcome;
    const isWhole = status === 'successful' || (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(outcome)?.reason === 'gate';
    if (!isWhole || !details)
        return undefined;
    const leftOut = details.artifactsLeftOut ?? [];
    const { artifactProblems: problems = {} } = details;
    const missing = wanted.filter((name) => !Object.hasOwn(details.artifacts, name) && !leftOut.includes(name));
    const shown = (0,_run_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .artifactValues */ .N_)(outcome);
    const long = wanted.filter((name) => Object.hasOwn(details.artifacts, name) && !Object.hasOwn(shown, name));
    const run = pathspec ?? label;
    const limits = `${ALL_ARTIFACTS.bytes / 1024 / 1024} MiB or ${ALL_ARTIFACTS.parts} parts`;
    const sentences = [
        ...(leftOut.length > 0
            ? [`${run}: left out ${leftOut.join(', ')}, because the artifacts together exceed ${limits}`]
            : []),
        ...(missing.length > 0
            ? [
                `${run}: ${missing.map((name) => problems[name] ?? `there is no readable artifact "${name}"`).join('; ')}`,
            ]
            : []),
        ...(long.length > 0
            ? [`${run}: no output or report shows ${long.join(', ')}: larger than ${_run_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_VALUE_LENGTH */ .CU / 1024} KiB`]
            : []),
    ];
    return sentences.length === 0 ? undefined : sentences.join('. ');
}
/** What the report on a run omits because there is more than we read, as a sentence; `undefined` if it omits nothing. */
function leftOutText({ details, pathspec, label }) {
    if (!details?.leftOut)
        return undefined;
    return `The report on ${pathspec ?? label} leaves out ${details.leftOut.join('; and ')}`;
}
//# sourceMappingURL=missing-artifacts.js.map

/***/ }),

/***/ 81520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ codeLines)
/* harmony export */ });
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10361);

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

/***/ 49223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ stepSource)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _code_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81520);


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

/***/ }),

/***/ 6368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CU: () => (/* binding */ MAX_VALUE_LENGTH),
/* harmony export */   N_: () => (/* binding */ artifactValues),
/* harmony export */   pI: () => (/* binding */ runFacts)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14761);
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60329);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6383);



function runFacts(outcome) {
    const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(outcome);
    return {
        label: outcome.label,
        flowFile: outcome.flowFile,
        flowName: outcome.flowName ?? null,
        runId: outcome.runId ?? null,
        pathspec: outcome.pathspec ?? null,
        metadata: outcome.metadata ?? null,
        ...(outcome.orchestratorUrl === undefined ? {} : { orchestratorUrl: outcome.orchestratorUrl }),
        ...(outcome.stepName === undefined ? {} : { stepName: outcome.stepName }),
        ...(outcome.taskId === undefined ? {} : { taskId: outcome.taskId }),
        status: outcome.status,
        exitCode: outcome.exitCode ?? null,
        signal: outcome.signal ?? null,
        startedAt: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .startOf */ .GH)(outcome)?.toISOString() ?? null,
        finishedAt: outcome.finishedAt?.toISOString() ?? null,
        durationSeconds: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .durationSeconds */ .o8)(outcome) ?? null,
        originRunId: outcome.originRunId ?? null,
        metaflowVersion: outcome.details?.metaflowVersion ?? null,
        parameters: shortValues(outcome.details?.parameters ?? outcome.parameters),
        tags: outcome.details?.tags ?? outcome.tags,
        artifacts: artifactValues(outcome),
        ...baseFacts(outcome),
        failure: failure
            ? {
                reason: failure.reason,
                step: failure.stepName ?? null,
                task: failure.taskId ?? null,
                message: failure.message,
            }
            : null,
        error: outcome.error ? { name: outcome.error.name, message: outcome.error.message } : null,
        ...hookFacts(outcome),
    };
}
/** In bytes; longer values are left out. All outputs of a job may have 1 MiB together, an environment variable 128 KiB. */
const MAX_VALUE_LENGTH = 64 * 1024;
/** The requested artifacts as JSON values, without those that are too long for an output. */
function artifactValues(outcome) {
    return shortValues(outcome?.details?.artifacts ?? {});
}
function baseFacts({ details }) {
    if (!details?.base)
        return {};
    const { pathspec = null, artifacts, problem } = details.base;
    return { base: { pathspec, artifacts: shortValues(artifacts), ...(problem !== undefined && { problem }) } };
}
function hookFacts({ details }) {
    if (!details?.failedHooks)
        return {};
    return { failedHooks: details.failedHooks.map((hook) => ({ name: hook.name, message: (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .hookText */ .P3)(hook) })) };
}
function jsonBytes(value) {
    return Buffer.byteLength(JSON.stringify(value));
}
function shortValues(values) {
    const short = Object.entries((0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonValues */ .RO)(values)).filter(([, value]) => jsonBytes(value) <= MAX_VALUE_LENGTH);
    return Object.fromEntries(short);
}
//# sourceMappingURL=run-facts.js.map

/***/ }),

/***/ 77409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ TASK_STATUSES),
/* harmony export */   UL: () => (/* binding */ taskDuration),
/* harmony export */   V2: () => (/* binding */ wasRetried),
/* harmony export */   al: () => (/* binding */ taskStatus),
/* harmony export */   p5: () => (/* binding */ taskName)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14761);

/** What became of a task, worst first. */
const TASK_STATUSES = [
    /** It raised an exception, or lost its process. */
    'failed',
    /** There is no record of how it ended. */
    'lost',
    /** Metaflow ended it, because another task had failed or the run was being stopped. */
    'interrupted',
    'running',
    /** `@catch` handled its exception. */
    'caught',
    'successful',
    /** It was cloned from the run that this one resumes. */
    'reused',
];
function taskStatus(task, { status }) {
    if (task.originPathspec !== undefined)
        return 'reused';
    if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFailed */ .WN)(task, status))
        return 'failed';
    const last = task.attempts.at(-1);
    if (last?.ok === true)
        return task.caught ? 'caught' : 'successful';
    if (last?.interrupted || status === 'timeout' || status === 'cancelled')
        return 'interrupted';
    return status === 'running' ? 'running' : 'lost';
}
/** How long a task's processes took, in milliseconds: from its creation to the end of its last attempt. */
function taskDuration({ createdAt, attempts, originPathspec }) {
    const end = attempts.at(-1)?.finishedAt;
    if (!end || originPathspec !== undefined)
        return undefined;
    return Math.max(0, end.getTime() - createdAt.getTime());
}
/** Whether a task of this run, not of an origin, needed more than one attempt to succeed; a caught task did not succeed. */
function wasRetried({ attempts, originPathspec, caught }) {
    return originPathspec === undefined && attempts.length > 1 && attempts.at(-1)?.ok === true && !caught;
}
/** A task's name for people, e.g. `3 (regions=south)`. */
function taskName({ taskId, foreachStack }) {
    return foreachStack.length === 0 ? taskId : `${taskId} (${foreachStack.join(', ')})`;
}
//# sourceMappingURL=task-status.js.map

/***/ }),

/***/ 78618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ withoutTexts)
/* harmony export */ });
/** A task for which `replacement` stands in place of all that its code said about failures. How it ended is still known. */
function withoutTexts(task, replacement) {
    const withoutMessage = ({ type }) => ({
        type: type.length > MAX_TYPE_LENGTH ? '…' : type,
        message: replacement,
        stacktrace: undefined,
    });
    const attempts = task.attempts.map(({ printedTraceback, ...attempt }) => {
        const { exception, explanation } = attempt;
        return {
            ...attempt,
            exception: exception && withoutMessage(exception),
            ...((explanation ?? printedTraceback) !== undefined && { explanation: replacement }),
        };
    });
    return { ...task, attempts, caught: task.caught && withoutMessage(task.caught) };
}
const MAX_TYPE_LENGTH = 200;
//# sourceMappingURL=without-texts.js.map

/***/ })

};

//# sourceMappingURL=7095.index.js.map