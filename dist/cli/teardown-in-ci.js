export const id = 8870;
export const ids = [8870];
export const modules = {

/***/ 8870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   teardownInCi: () => (/* binding */ teardownInCi)
/* harmony export */ });
/* harmony import */ var _deployer_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1856);
/* harmony import */ var _deployer_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(6398);
/* harmony import */ var _options_option_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6288);
/* harmony import */ var _options_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2333);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6800);
/* harmony import */ var _guarded_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3748);
/* harmony import */ var _report_failure_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1592);
/* harmony import */ var _deploy_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6057);
/* harmony import */ var _git_branch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3742);
/* harmony import */ var _in_parallel_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4764);
/* harmony import */ var _owner_advice_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9243);
/* harmony import */ var _project_branch_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4077);
/* harmony import */ var _report_job_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5289);












/**
 * Removes from an orchestrator what a branch has deployed, in any project, or one deployment by its name, and reports through a host.
 * Leaves other people's deployments alone, and production as well unless it is named. Never throws.
 */
async function teardownInCi(placeOf, given, options) {
    const host = (0,_guarded_host_js__WEBPACK_IMPORTED_MODULE_0__/* .guarded */ .N)(given);
    const { settings, cancel, redactor } = options;
    let outcomes = [];
    let problem;
    try {
        const target = teardownTarget(host, options);
        const { python, cwd, env } = await placeOf(cancel);
        const where = { orchestrator: settings.orchestrator, python, cwd, env, abortSignal: cancel };
        outcomes = await tearDown(target, where, { ...options, host });
        if (outcomes.length === 0)
            await host.note(redactor.text(`There is nothing to tear down: ${target.what}.`));
    }
    catch (error) {
        problem = error;
    }
    const title = redactor.text(options.summaryTitle);
    const { orchestrator } = settings;
    const summaryOf = (shown) => (0,_deploy_report_js__WEBPACK_IMPORTED_MODULE_1__/* .teardownSummary */ .DO)(shown, { title, orchestrator });
    const done = 'torn down';
    return await (0,_report_job_js__WEBPACK_IMPORTED_MODULE_2__/* .reportJob */ .O)(host, { outcomes, problem, cancel, redactor, summaryOf, done, title });
}
/** @throws {UsageError} if production is meant but not named, or there is no target */
function teardownTarget({ naming = _report_failure_message_js__WEBPACK_IMPORTED_MODULE_3__/* .plainName */ .M }, { settings: { orchestrator, deploymentName: name, projectBranch: requested }, env }) {
    if (orchestrator === 'airflow')
        throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb('Metaflow has no deployments on airflow: delete the DAG file from the DAG folder.');
    if (name !== undefined)
        return { name, what: `${orchestrator} has no deployment "${name}"` };
    const option = naming(_options_table_js__WEBPACK_IMPORTED_MODULE_5__/* .OPTIONS */ .lw.projectBranch);
    const git = (0,_git_branch_js__WEBPACK_IMPORTED_MODULE_6__/* .gitBranch */ .b)(env);
    // Unlike for a deployment, production is nothing to suggest.
    if (requested === 'auto' && typeof git === 'string')
        throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`${option} is auto, but ${git}. Name the branch whose deployments are to be removed.`);
    const branch = (0,_project_branch_js__WEBPACK_IMPORTED_MODULE_7__/* .projectBranch */ .O)(option, requested, git);
    if (branch === undefined)
        throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`${option} is none, which names no deployment: give it a branch, or use ${(0,_options_option_js__WEBPACK_IMPORTED_MODULE_8__/* .inSentence */ .BX)(naming(_options_table_js__WEBPACK_IMPORTED_MODULE_5__/* .OPTIONS */ .lw.deploymentName))}.`);
    if ('production' in branch && requested === 'auto')
        throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`${option} is auto, and this is the default branch, which deploys to production. To tear down production, set ${(0,_options_option_js__WEBPACK_IMPORTED_MODULE_8__/* .inSentence */ .BX)(option)} to production.`);
    const target = 'production' in branch ? 'prod' : `test.${branch.branch}`;
    return { branch: target, what: `${orchestrator} has no deployment of the branch ${target} by this user` };
}
/** Each is a Python process that mostly waits for the orchestrator. */
const CONCURRENCY = 4;
/** How many of other people's deployments are listed. */
const MAX_LISTED = 10;
async function tearDown({ name, branch }, where, { host, settings: { authorize }, cancel, redactor }) {
    const found = name === undefined
        ? await _deployer_index_js__WEBPACK_IMPORTED_MODULE_9__/* .DeployedFlow */ .p.listDeployedFlows({ ...where, branch })
        : await named(name, where);
    const user = userOf(where.env ?? {});
    const isOurs = ({ deployment }) => name !== undefined || (user !== undefined && deployment?.owner === user);
    const others = found.filter((each) => !isOurs(each));
    for (const { name: other, deployment } of others.slice(0, MAX_LISTED))
        await host.note(redactor.text(`${other} was not removed: ${deployment?.owner === undefined ? 'its owner is unknown' : `it belongs to ${deployment.owner}`}.`));
    if (others.length > MAX_LISTED)
        await host.note(`${others.length - MAX_LISTED} more belong to others and were not removed.`);
    return await (0,_in_parallel_js__WEBPACK_IMPORTED_MODULE_10__/* .inParallel */ .H)(found.filter(isOurs), {
        ...{ concurrency: { maxParallel: CONCURRENCY }, cancel },
        cancelled: ({ name }) => ({ label: name, name, status: 'cancelled' }),
        make: async (deployed, signal) => await deleted(deployed, { host, authorize, cancel: signal }),
        onOutcome: async ({ label, status }) => {
            const [mark, word] = status === 'successful' ? ['✓', 'torn down'] : ['✗', status];
            await host.note(redactor.text(`${mark} ${label}: ${word}`));
        },
    });
}
/** What is already gone need not be removed. */
async function named(name, where) {
    try {
        return [await _deployer_index_js__WEBPACK_IMPORTED_MODULE_9__/* .DeployedFlow */ .p.fromDeployment(name, where)];
    }
    catch (error) {
        if (error instanceof _deployer_index_js__WEBPACK_IMPORTED_MODULE_11__/* .DeployError */ .s && error.details.isMissing === true)
            return [];
        throw error;
    }
}
async function deleted(deployed, { host: { naming = _report_failure_message_js__WEBPACK_IMPORTED_MODULE_3__/* .plainName */ .M }, authorize, cancel, }) {
    const { name, flowName: flow } = deployed;
    const { project, branch } = deployed.deployment ?? {};
    const known = { label: name, name, flow, project, branch };
    try {
        cancel.throwIfAborted();
        await deployed.delete({ authorize, abortSignal: cancel });
        return { ...known, status: 'successful' };
    }
    catch (error) {
        const status = cancel.aborted ? 'cancelled' : 'failed';
        return { ...known, status, error: (0,_owner_advice_js__WEBPACK_IMPORTED_MODULE_12__/* .withOwner */ .k)(error, naming) };
    }
}
/** Metaflow's user name, found as Metaflow does. */
function userOf(env) {
    return ['METAFLOW_USER', 'SUDO_USER', 'USERNAME', 'USER']
        .map((name) => env[name])
        .find((name) => name !== undefined && name !== '' && name !== 'root');
}


/***/ })

};

//# sourceMappingURL=8870.index.js.map