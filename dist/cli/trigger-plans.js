export const id = 9331;
export const ids = [9331];
export const modules = {

/***/ 9331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   triggerPlans: () => (/* binding */ triggerPlans)
/* harmony export */ });
/* harmony import */ var _execution_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2934);
/* harmony import */ var _options_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2333);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3521);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6800);
/* harmony import */ var _check_deploys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9572);
/* harmony import */ var _project_branch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4077);





/**
 * Turns plans of runs into plans of runs on an orchestrator, for what is deployed there. A plan without a flow file uses the named
 * deployment. @throws {UsageError}
 */
async function triggerPlans(plans, options) {
    return await Promise.all(plans.map(async (plan) => await triggerPlan(plan, options)));
}
async function triggerPlan(plan, { settings, naming, git, signal }) {
    const { orchestrator, deploymentName, leaves, authorize } = settings;
    const { label, flowFile, command } = plan;
    if (command.name !== 'run')
        throw new Error(`A ${command.name} cannot be triggered.`);
    const { parameters, givenBy } = command;
    const shared = { name: 'trigger', orchestrator, deploymentName, parameters, leaves, authorize };
    const given = givenBy === undefined ? {} : { givenBy };
    if (flowFile === '') {
        const triggered = { ...shared, ...given, isByName: true, branch: undefined };
        const name = deploymentName ?? '';
        return { ...plan, label: `${name}${label}`, flowFile: name, command: triggered };
    }
    const found = await new _runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Runner */ .b(flowFile, (0,_execution_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .runnerOptions */ .zw)(plan)).introspect({ abortSignal: signal });
    const isOfProject = (0,_check_deploys_js__WEBPACK_IMPORTED_MODULE_2__/* .hasProject */ .iS)(found);
    if (isOfProject && deploymentName !== undefined)
        throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`${naming(_options_table_js__WEBPACK_IMPORTED_MODULE_4__/* .OPTIONS */ .lw.deploymentName)} cannot be used with ${flowFile}, which has @project: set only one of the two.`);
    const option = naming(_options_table_js__WEBPACK_IMPORTED_MODULE_4__/* .OPTIONS */ .lw.projectBranch);
    const branch = isOfProject ? (0,_project_branch_js__WEBPACK_IMPORTED_MODULE_5__/* .projectBranch */ .O)(option, settings.projectBranch, git) : undefined;
    return { ...plan, command: { ...shared, ...given, isByName: false, branch, introspection: found } };
}


/***/ })

};

//# sourceMappingURL=9331.index.js.map