export const id = 6990;
export const ids = [6990];
export const modules = {

/***/ 13461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ keepArtifact),
/* harmony export */   t: () => (/* binding */ fetchArtifact)
/* harmony export */ });
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77874);
/* harmony import */ var _report_duration_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25195);


/** How long a host may take for an artifact, in milliseconds, whatever its service does. */
const TIMEOUT_MS = 10 * 60_000;
const TOO_LATE = `it took more than ${(0,_report_duration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S)(TIMEOUT_MS)}`;
/** Has a host save an artifact. @throws {Error} from the host, or because it took too long; the signal's reason if aborted */
async function keepArtifact(host, artifact, cancel) {
    const upload = async (signal) => await host.uploadArtifact?.(artifact, signal);
    return await (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .abandonedAfter */ .Z)(TIMEOUT_MS, cancel, TOO_LATE, upload);
}
/** Has a host put an artifact's files into a directory. @returns whether there is such an artifact @throws {Error} as `keepArtifact` does */
async function fetchArtifact(host, name, directory, cancel) {
    const download = async (signal) => await host.downloadArtifact?.(name, directory, signal);
    return (await (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .abandonedAfter */ .Z)(TIMEOUT_MS, cancel, TOO_LATE, download)) ?? false;
}


/***/ }),

/***/ 26990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hostResumes: () => (/* binding */ hostResumes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bundle_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26612);
/* harmony import */ var _bundle_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33312);
/* harmony import */ var _execution_plan_fitting_name_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3328);
/* harmony import */ var _execution_resume_resume_from_bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52386);
/* harmony import */ var _host_artifacts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13461);
/* harmony import */ var _run_request_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65968);







/** After this many failures, we do not ask the service for even earlier attempts. */
const MAX_PROBLEMS = 3;
/**
 * Lets a run continue an earlier attempt's through the host's artifacts: it starts from the bundle that the newest attempt saved, and saves
 * one if it is not successful. `undefined` for runs that are not to be continued, and for hosts that keep no artifacts.
 */
function hostResumes(plan, position, observer, { host, redactor, cancel, directory }) {
    const { job } = host;
    if (plan.command.name !== 'run' || !plan.command.resumeFrom || !job || !host.uploadArtifact)
        return undefined;
    const nameOf = (attempt) => bundleName(job, plan, position, attempt);
    const note = async (text) => await host.note(text);
    const saveBundle = async (request) => {
        if (request.status === 'successful')
            return;
        const place = node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, `bundle-${position + 1}`);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(place, { recursive: true });
            await (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_2__/* .writeBundle */ .M)(await (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_3__/* .makeBundle */ .N)(request, redactor, cancel), node_path__WEBPACK_IMPORTED_MODULE_1__.join(place, _bundle_index_js__WEBPACK_IMPORTED_MODULE_2__/* .BUNDLE_FILE */ .I), cancel);
            const artifact = { kind: 'bundle', name: nameOf(job.attempt), directory: place };
            const kept = await (0,_host_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .keepArtifact */ .m)(host, artifact, cancel);
            if (kept)
                await note(`A resume bundle was saved as artifact ${kept.name}: run the job again to continue from there.`);
        }
        catch (error) {
            await host.warn(redactor.text(`No resume bundle was saved. ${error.message}`));
        }
    };
    /** @returns `undefined` if the attempt saved nothing */
    const earlier = async (planned, attempt, signal) => {
        const place = node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, `origin-${position + 1}-${attempt}`);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(place, { recursive: true });
        if (!(await (0,_host_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchArtifact */ .t)(host, nameOf(attempt), place, signal)))
            return undefined;
        return await (0,_execution_resume_resume_from_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .resumeFromBundle */ .kO)(planned, node_path__WEBPACK_IMPORTED_MODULE_1__.join(place, _bundle_index_js__WEBPACK_IMPORTED_MODULE_2__/* .BUNDLE_FILE */ .I), signal);
    };
    const request = new _run_request_js__WEBPACK_IMPORTED_MODULE_6__/* .RunRequest */ .x({ plan, redactor, note, source: job.url, onEnd: saveBundle });
    return {
        observer: request.watchedBy(observer),
        prepare: async (planned, signal) => {
            const problems = [];
            for (let attempt = job.attempt - 1; attempt > 0; attempt -= 1) {
                try {
                    const found = await earlier(planned, attempt, signal);
                    if (found === undefined)
                        continue;
                    if ('plan' in found)
                        return await request.resume(found, `attempt ${attempt}`);
                    await note(`Starting a new run: ${found.reason}`);
                    return planned;
                }
                catch (error) {
                    signal.throwIfAborted();
                    problems.push(`attempt ${attempt}: ${error.message}`);
                    if (problems.length === MAX_PROBLEMS)
                        break;
                }
            }
            const why = problems.length === 0 ? '' : ` (${redactor.text(problems.join('; '))})`;
            if (job.attempt > 1)
                await note(`Starting a new run: no resume bundle from an earlier attempt could be used${why}.`);
            return planned;
        },
    };
}
function bundleName(job, { flowFile }, position, attempt) {
    const readable = `${job.name}-${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(flowFile, '.py')}-${position + 1}`;
    return `metaflow-resume-${(0,_execution_plan_fitting_name_js__WEBPACK_IMPORTED_MODULE_7__/* .fittingName */ .Rn)(readable, undefined, `${job.name} ${flowFile} ${position}`)}-attempt-${attempt}`;
}
//# sourceMappingURL=host-resumes.js.map

/***/ }),

/***/ 77874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ abandonedAfter),
/* harmony export */   u: () => (/* binding */ within)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14304);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21653);
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


/**
 * Does something that takes a signal, for a limited time, or without a limit.
 * @param tooLate the error if the time has passed, or its message
 * @throws {Error} the signal's reason if it was aborted, and otherwise what `act` throws
 */
async function within(limitMs, cancel, tooLate, act) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const deadline = __addDisposableResource(env_1, new _deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .Deadline */ .B2(cancel, limitMs), false);
        try {
            return await act(deadline.signal);
        }
        catch (cause) {
            cancel?.throwIfAborted();
            if (!deadline.passed)
                throw cause;
            throw typeof tooLate === 'string' ? new Error(tooLate, { cause }) : tooLate(cause);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** Like `within`, for work that may ignore its signal: after the time it is abandoned, and its result is ignored. */
async function abandonedAfter(limitMs, cancel, tooLate, work) {
    return await within(limitMs, cancel, tooLate, (signal) => (0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .unlessAborted */ .W)(work(signal), signal));
}
//# sourceMappingURL=within.js.map

/***/ })

};

//# sourceMappingURL=6990.index.js.map