export const id = 434;
export const ids = [434];
export const modules = {

/***/ 5434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkService: () => (/* binding */ checkService),
/* harmony export */   metadataService: () => (/* binding */ metadataService)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5289);
/* harmony import */ var _remote_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8991);


const CHECK_WITHIN_MS = 10_000;
/** The address of the metadata service that a plan's run is registered with; `undefined` where it is with none. */
function metadataService({ env, options }) {
    const settings = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_0__.metaflowSettings)({ ...process.env, ...env });
    const provider = options['metadata'] ?? settings('METADATA') ?? settings('DEFAULT_METADATA');
    if (typeof provider !== 'string' || !/^service(@|$)/.test(provider))
        return undefined;
    return provider.slice('service@'.length) || settings('SERVICE_URL');
}
/** What keeps Metaflow from using its metadata service; `undefined` where nothing does, or there is none. */
async function checkService(plan, signal) {
    const url = metadataService(plan);
    if (url === undefined)
        return undefined;
    const settings = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_0__.metaflowSettings)({ ...process.env, ...plan.env });
    const key = settings('SERVICE_AUTH_KEY');
    const timeout = AbortSignal.timeout(CHECK_WITHIN_MS);
    const where = `The metadata service (${withoutPassword(url)})`;
    try {
        const response = await fetch(`${url.replace(/\/+$/, '')}/ping`, {
            headers: key === undefined ? {} : { 'x-api-key': key },
            signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
        });
        await response.body?.cancel();
        if (response.ok)
            return undefined;
        const advice = response.status === 401 || response.status === 403
            ? 'It refuses the key: look at METAFLOW_SERVICE_AUTH_KEY.'
            : 'Look at METAFLOW_SERVICE_URL, and at the service.';
        return new _remote_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RemoteError */ .H(`${where} answers with status ${response.status}. ${advice}`, response.status < 500);
    }
    catch (error) {
        if (signal?.aborted)
            return undefined;
        const why = timeout.aborted
            ? `does not answer within ${CHECK_WITHIN_MS / 1000} s`
            : `cannot be reached: ${cause(error)}`;
        return new _remote_error_js__WEBPACK_IMPORTED_MODULE_1__/* .RemoteError */ .H(`${where} ${why}. Look at METAFLOW_SERVICE_URL, the network and the service.`, true);
    }
}
function withoutPassword(url) {
    return url.replace(/\/\/[^/@]*@/, '//');
}
/** Node's fetch hides what happened in the cause. */
function cause(error) {
    const { message, cause: inner } = error;
    return inner?.code ?? inner?.message ?? message;
}


/***/ })

};
