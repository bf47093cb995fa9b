export const id = 7627;
export const ids = [7627];
export const modules = {

/***/ 32274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ datastorePlace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80855);


/** Finds the datastore that Metaflow would use for a flow that runs in `cwd`, with these top-level options by name. */
function datastorePlace(cwd, env, options = {}) {
    const kind = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .datastoreOf */ .B7)({ cwd, env }, options);
    if (kind !== 'local')
        return { kind };
    const root = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .datastoreRootOf */ .zm)(env, options);
    return {
        kind,
        root: root === undefined ? (0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .localRoot */ .Wq)(cwd, (0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .metaflowSettings */ .vl)({ cwd, env })) : node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(cwd, root),
    };
}


/***/ }),

/***/ 84497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qv: () => (/* binding */ objectsIn),
/* harmony export */   oA: () => (/* binding */ MAX_NAMES),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _identifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92866);


/** How many names of a directory to read: a flow can leave more than anyone has time for. */
const MAX_NAMES = 50_000;
/** A directory of at most this size has a few thousand names and is read in one call, which takes half the time. */
const SMALL_BYTES = 64 * 1024;
/** A change within the same step of the file system's clock as the previous one does not show: steps take some milliseconds. */
const SETTLED_MS = 2000;
/** The directory that was listed last, unless it may be changing: a caller often asks several questions about one task. */
let latest;
/** The names of a directory's entries; empty if it does not exist. */
function namesIn(directory) {
    try {
        const { size, ctimeMs: changedAt } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(directory);
        if (size > SMALL_BYTES)
            return entriesIn(directory).map(({ name }) => name);
        if (latest?.directory === directory && latest.changedAt === changedAt)
            return latest.names;
        const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory);
        // eslint-disable-next-line no-restricted-properties -- A file's time is of the same clock.
        latest = Date.now() - changedAt > SETTLED_MS ? { directory, changedAt, names } : undefined;
        return names;
    }
    catch {
        return [];
    }
}
/**
 * The names of objects, such as runs and tasks, that have a folder in a directory of Metaflow's local datastore. Skips
 * names that cannot be Metaflow's.
 */
function objectsIn(directory) {
    return entriesIn(directory)
        .filter((entry) => entry.isDirectory() && entry.name !== '_meta' && (0,_identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .isIdentifier */ ._5)(entry.name))
        .map(({ name }) => name);
}
function entriesIn(directory) {
    const entries = [];
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(directory).size <= SMALL_BYTES)
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { withFileTypes: true });
        const opened = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.opendirSync)(directory, { bufferSize: 256 });
        try {
            while (entries.length < MAX_NAMES) {
                const entry = opened.readSync();
                if (!entry)
                    break;
                entries.push(entry);
            }
        }
        finally {
            opened.closeSync();
        }
    }
    catch {
        return [];
    }
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}
//# sourceMappingURL=directory.js.map

/***/ }),

/***/ 57627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requireOrigin: () => (/* binding */ requireOrigin)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bundle_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32274);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84497);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6800);





/**
 * Checks that a run to be resumed is in the local datastore. Metaflow checks too, but has registered a new run by then. For a remote
 * datastore, the check is left to Metaflow. @throws {OptionError}
 */
function requireOrigin({ cwd, env, options }, { runId, flowName }) {
    const { root } = (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_2__/* .datastorePlace */ .d)(cwd, env, options);
    if (root === undefined)
        return;
    const flows = flowName === undefined ? (0,_client_index_js__WEBPACK_IMPORTED_MODULE_3__/* .namesIn */ .wX)(root) : [flowName];
    if (flows.some((flow) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, flow, runId, '_parameters'))))
        return;
    throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_4__/* .OptionError */ .eR(`There is no run ${flowName === undefined ? '' : `${flowName}/`}${runId} to resume in the datastore ${root}.`, { option: 'origin-run-id', place: 'command', value: runId, isMissing: true });
}
//# sourceMappingURL=required-origin.js.map

/***/ })

};

//# sourceMappingURL=7627.index.js.map