export const id = 1558;
export const ids = [1558];
export const modules = {

/***/ 51558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchThrough: () => (/* binding */ fetchThrough)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46752);

/** One agent per proxy: it keeps connections for reuse. */
const agents = new Map();
/** `fetch` through a proxy: by a tunnel for TLS, otherwise as a plain proxy request. */
async function fetchThrough(proxy, url, options) {
    const init = { ...options, dispatcher: agentOf(proxy) };
    return await (0,undici__WEBPACK_IMPORTED_MODULE_0__/* .fetch */ .hd)(url, init);
}
function agentOf({ origin, authorization }) {
    const key = `${origin} ${authorization ?? ''}`;
    // Many proxies reject a tunnel to a port other than TLS's.
    const settings = {
        uri: origin,
        proxyTunnel: false,
        ...(authorization === undefined ? {} : { token: authorization }),
    };
    const agent = agents.get(key) ?? new undici__WEBPACK_IMPORTED_MODULE_0__/* .ProxyAgent */ .kT(settings);
    agents.set(key, agent);
    return agent;
}


/***/ })

};

//# sourceMappingURL=1558.index.js.map