export const id = 783;
export const ids = [783];
export const modules = {

/***/ 20783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   wrongPathspec: () => (/* binding */ wrongPathspec)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47402);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86297);
/* harmony import */ var _plan_run_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2934);



/** Why nothing was spun, where the pathspec has a flow or step that the file does not have, or no step. Never rejects. */
async function wrongPathspec(plan) {
    if (plan.command.name !== 'spin')
        return undefined;
    const { pathspec } = plan.command;
    try {
        const { flow, steps } = await new _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Runner */ .by(plan.flowFile, (0,_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .runnerOptions */ .zw)(plan)).introspect();
        const names = steps?.map(({ name }) => name) ?? [];
        if (flow === undefined || names.length === 0)
            return undefined;
        const parts = pathspec.split('/');
        const hasFlow = parts.length === 4 || (parts.length > 1 && (0,_client_index_js__WEBPACK_IMPORTED_MODULE_0__.isPythonName)(parts[0] ?? ''));
        if (hasFlow && parts[0] !== flow)
            return new _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`"${pathspec}" is not of ${flow}, the flow of ${plan.flowFile}.`);
        const place = hasFlow ? 2 : parts.length === 1 ? 0 : 1;
        const step = parts[place];
        if (step !== undefined && names.includes(step))
            return undefined;
        const fault = step === undefined ? 'names no step' : `names the step "${step}", which ${flow} does not have`;
        return new _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`"${pathspec}" ${fault}. Its steps: ${names.join(', ')}.`);
    }
    catch {
        return undefined;
    }
}


/***/ })

};

//# sourceMappingURL=783.index.js.map