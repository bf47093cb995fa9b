export const id = 3861;
export const ids = [3861];
export const modules = {

/***/ 3861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tagRun: () => (/* binding */ tagRun)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1671);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4627);

/** Adds tags to an ended run. @returns its updated outcome @throws the metadata service's error */
async function tagRun(outcome, plan, tags, signal) {
    const { pathspec = '', metadata, details } = outcome;
    const context = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .openContext */ .e)({ ...(0,_client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .clientOptionsOf */ .R)(plan, signal, metadata), namespace: null });
    await new _client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Run */ .K(pathspec, context).addTags(tags);
    return details
        ? { ...outcome, details: { ...details, tags: [...new Set([...details.tags, ...tags])] } }
        : outcome;
}


/***/ })

};

//# sourceMappingURL=3861.index.js.map