export const id = 7627;
export const ids = [7627];
export const modules = {

/***/ 7627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   requireOrigin: () => (/* binding */ requireOrigin)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _bundle_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2274);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4497);
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


/***/ })

};

//# sourceMappingURL=7627.index.js.map