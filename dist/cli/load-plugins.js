export const id = 8617;
export const ids = [8617];
export const modules = {

/***/ 8617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadPlugins: () => (/* binding */ loadPlugins)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3136);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4304);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(361);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1653);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6800);
/* harmony import */ var _display_shell_word_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1072);
/* harmony import */ var _message_of_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8638);
/* harmony import */ var _plugin_calls_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5823);
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









const EVENTS = ['onRunStart', 'onTaskEnd', 'onRunEnd', 'onReport'];
/** How long a module, or the function that it exports, may take, in milliseconds. */
const LOADING_MS = 30_000;
/**
 * Loads plugins from modules: each has a plugin, or a function that makes one, as its default export.
 * @param option that names the modules, for errors
 * @param files the modules' paths
 * @param cwd the absolute directory that relative paths are based on
 * @param cancel gives up when aborted
 * @throws {@link UsageError} that names the module
 */
async function loadPlugins(option, files, cwd, cancel) {
    const plugins = [];
    (0,_plugin_calls_js__WEBPACK_IMPORTED_MODULE_3__/* .watchPlugins */ .A1)(new Map(files.map((file) => [urlOf(file, cwd), file])));
    for (const file of files) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const deadline = __addDisposableResource(env_1, new _runner_index_js__WEBPACK_IMPORTED_MODULE_4__/* .Deadline */ .B2(cancel, LOADING_MS), false);
            plugins.push(await loadPlugin(option, file, cwd, deadline.signal));
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            __disposeResources(env_1);
        }
    }
    return plugins;
}
async function loadPlugin(option, file, cwd, signal) {
    let plugin;
    try {
        const loaded = (0,_plugin_calls_js__WEBPACK_IMPORTED_MODULE_3__/* .asPlugin */ .qX)({ plugin: file, warn: _plugin_calls_js__WEBPACK_IMPORTED_MODULE_3__/* .reportLine */ .BS }, () => exportedBy(urlOf(file, cwd)));
        plugin = await (0,_client_index_js__WEBPACK_IMPORTED_MODULE_5__/* .unlessAborted */ .W)(loaded, signal);
    }
    catch (error) {
        const reason = (0,_plugin_calls_js__WEBPACK_IMPORTED_MODULE_3__/* .faultOfPlugin */ .Dx)(error);
        // Node names no line of a module that it cannot parse.
        const isUnplaced = error instanceof SyntaxError && reason === (0,_message_of_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .b)(error);
        const advice = isUnplaced ? `. To see the line, run: node --check ${(0,_display_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)(file)}` : '';
        throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .eb(`${option}: ${file} could not be loaded: ${reason}${advice}`, { cause: error });
    }
    const reason = faultOf(plugin);
    if (reason !== undefined)
        throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_8__/* .UsageError */ .eb(`${option}: ${file} has no plugin as its default export: ${reason}.`);
    return plugin;
}
async function exportedBy(url) {
    // Nothing ends the reading of a pipe, not even the end of this process.
    const file = (0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(url);
    if (!(0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_9__/* .requireFile */ .Gz)(file, { follows: true }))
        throw new Error(`there is no such file (${file})`);
    const module = (await import(/* webpackIgnore: true */ url));
    const { default: exported } = module;
    return typeof exported === 'function' ? await exported() : exported;
}
function urlOf(file, cwd) {
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, file);
    // Node's stack traces name the target of a link, not the link.
    return (0,node_url__WEBPACK_IMPORTED_MODULE_2__.pathToFileURL)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(absolute) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(absolute) : absolute).href;
}
/** Why a value is not a plugin, if it is not. A misspelt event would never be called. */
function faultOf(plugin) {
    if (typeof plugin !== 'object' || plugin === null)
        return 'it is not an object';
    const { name, ...rest } = plugin;
    if (typeof name !== 'string' || name === '')
        return 'it has no name';
    const unknown = Object.keys(rest).find((key) => key.startsWith('on') && !EVENTS.some((event) => event === key));
    if (unknown !== undefined)
        return `there is no event "${unknown}", only ${EVENTS.join(', ')}`;
    const found = EVENTS.filter((event) => event in plugin);
    const wrong = found.find((event) => typeof plugin[event] !== 'function');
    if (wrong !== undefined)
        return `its ${wrong} is not a function`;
    return found.length === 0 ? `it has none of ${EVENTS.join(', ')}` : undefined;
}


/***/ })

};

//# sourceMappingURL=8617.index.js.map