export const id = 8257;
export const ids = [8257];
export const modules = {

/***/ 8257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EnvironmentCache: () => (/* binding */ EnvironmentCache)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(361);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1653);
/* harmony import */ var _resume_cache_service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1279);
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






/** How long a run waits for a cached environment before it installs one. */
const RESTORE_TIMEOUT_MS = 20_000;
/** How long the end of a step waits while an environment is saved. */
const SAVE_TIMEOUT_MS = 60_000;
/**
 * Events that run the code of the branch whose cache they write. All others run on the default branch, whose cache every branch reads, and may
 * involve other people's code; or they publish something.
 */
const WITH_CACHE = ['push', 'pull_request', 'merge_group', 'schedule', 'workflow_dispatch'];
/**
 * Environments in GitHub's cache. The key ends with the archive's digest, so a damaged archive is not used. The digest cannot prove who
 * made the archive: anyone who can write a branch's cache can write any key, so anything that gets published is built without the cache.
 */
class EnvironmentCache {
    #options;
    #ready;
    /** Whether the cached environment differs from what was saved, so that it must be saved again. */
    #isDamaged = false;
    /** Whether the service has failed, so that we do not wait for it again. */
    #hasFailed = false;
    constructor(options) {
        this.#options = options;
    }
    /** The cache for a job; `undefined` if the job must not use one. */
    static of(mode, options) {
        const { GITHUB_EVENT_NAME: event = '', GITHUB_REF_TYPE: refType } = options.env;
        return mode === 'off' || !WITH_CACHE.includes(event) || refType === 'tag'
            ? undefined
            : new EnvironmentCache(options);
    }
    /** Whether the environment came from the cache; `undefined` if none was needed. */
    get isHit() {
        return this.#ready && this.#ready.pack === undefined;
    }
    noteReady(ready) {
        this.#ready = ready;
    }
    async restore(name, file, signal) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const service = _resume_cache_service_js__WEBPACK_IMPORTED_MODULE_3__/* .CacheService */ ._C.of(this.#options.env, 'read', 'an environment');
            if (!service)
                return false;
            const deadline = __addDisposableResource(env_1, new _runner_index_js__WEBPACK_IMPORTED_MODULE_4__/* .Deadline */ .B2(signal, RESTORE_TIMEOUT_MS), false);
            try {
                const entry = await service.newest(keyPrefix(name, this.#options.env), deadline.signal);
                if (!entry)
                    return false;
                await service.download(entry, file, deadline.signal);
                this.#isDamaged = !entry.key.endsWith(`-${digestOf(file)}`);
            }
            catch (error) {
                signal.throwIfAborted();
                this.#hasFailed = true;
                throw deadline.passed ? new Error(`it took more than ${RESTORE_TIMEOUT_MS / 1000} s`) : error;
            }
            if (this.#isDamaged)
                throw new Error('its digest is not the one in its key');
            return true;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
    /** Saves an environment that was installed, if it has not changed since. Saving is optional, so we do not wait long for it. */
    async save(signal) {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const { env, directory, say } = this.#options;
            const service = _resume_cache_service_js__WEBPACK_IMPORTED_MODULE_3__/* .CacheService */ ._C.of(env, 'write', 'an environment');
            const { name, pack } = this.#ready ?? {};
            if (!service || this.#hasFailed || name === undefined || pack === undefined)
                return;
            const file = node_path__WEBPACK_IMPORTED_MODULE_2__.join(directory, 'environment.tar.gz');
            const deadline = __addDisposableResource(env_2, new _runner_index_js__WEBPACK_IMPORTED_MODULE_4__/* .Deadline */ .B2(signal, SAVE_TIMEOUT_MS), false);
            try {
                const prefix = keyPrefix(name, env);
                // Another job of the matrix may have been faster.
                if (!this.#isDamaged && (await service.newest(prefix, deadline.signal)))
                    return;
                await pack(file, deadline.signal);
                if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file).size > _resume_cache_service_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_CACHE_ENTRY_BYTES */ .X6)
                    throw new Error(`it has more than ${_resume_cache_service_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_CACHE_ENTRY_BYTES */ .X6 / 1024 ** 2} MiB`);
                await service.save(`${prefix}${digestOf(file)}`, file, deadline.signal);
            }
            catch (error) {
                if (signal.aborted)
                    return;
                const reason = deadline.passed
                    ? `it took more than ${SAVE_TIMEOUT_MS / 1000} s`
                    : error.message;
                say(`The environment could not be saved in the cache: ${reason}`);
            }
            finally {
                (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .removeOwn */ .LO)(file);
            }
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            __disposeResources(env_2);
        }
    }
}
/** Packages for one runner image may not work on another. */
function keyPrefix(name, env) {
    const made = [name, process.platform, process.arch, env['ImageOS'] ?? ''];
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(made.join('\0')).digest('hex').slice(0, 32);
    return `metaflow-runner-environment-${digest}-`;
}
function digestOf(file) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const piece of (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_5__/* .piecesOfFile */ .Dh)(file, _resume_cache_service_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_CACHE_ENTRY_BYTES */ .X6))
        hash.update(piece);
    return hash.digest('hex');
}


/***/ })

};

//# sourceMappingURL=8257.index.js.map