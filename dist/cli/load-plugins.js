export const id = 617;
export const ids = [617];
export const modules = {

/***/ 8617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadPlugins: () => (/* binding */ loadPlugins)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3136);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6885);



const EVENTS = ['onRunStart', 'onTaskEnd', 'onRunEnd', 'onReport'];
/**
 * Loads plugins from modules: each exports one by default, or a function that makes it.
 * @param option that names them, for errors
 * @param cwd what relative paths count from, absolute
 * @throws {UsageError} that names the module
 */
async function loadPlugins(option, files, cwd) {
    const plugins = [];
    for (const file of files)
        plugins.push(await loadPlugin(option, file, cwd));
    return plugins;
}
async function loadPlugin(option, file, cwd) {
    let plugin;
    try {
        const url = (0,node_url__WEBPACK_IMPORTED_MODULE_1__.pathToFileURL)(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(cwd, file)).href;
        const module = (await import(/* webpackIgnore: true */ url));
        plugin = module.default;
        if (typeof plugin === 'function')
            plugin = await plugin();
    }
    catch (error) {
        throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${option}: ${file} could not be loaded: ${error.message}`, {
            cause: error,
        });
    }
    const reason = faultOf(plugin);
    if (reason !== undefined)
        throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${option}: ${file} exports no plugin by default: ${reason}.`);
    return plugin;
}
/** What keeps a value from being a plugin; a misspelt event would never be called. */
function faultOf(plugin) {
    if (typeof plugin !== 'object' || plugin === null)
        return 'it is no object';
    const { name, ...rest } = plugin;
    if (typeof name !== 'string' || name === '')
        return 'it has no name';
    const unknown = Object.keys(rest).find((key) => key.startsWith('on') && !EVENTS.some((event) => event === key));
    if (unknown !== undefined)
        return `there is no event "${unknown}", only ${EVENTS.join(', ')}`;
    const found = EVENTS.filter((event) => event in plugin);
    const wrong = found.find((event) => typeof plugin[event] !== 'function');
    if (wrong !== undefined)
        return `its ${wrong} is no function`;
    return found.length === 0 ? `it has none of ${EVENTS.join(', ')}` : undefined;
}


/***/ })

};

//# sourceMappingURL=617.index.js.map