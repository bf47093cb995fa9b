export const id = 5931;
export const ids = [5931];
export const modules = {

/***/ 5931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   statusOrTerminate: () => (/* binding */ statusOrTerminate)
/* harmony export */ });
/* harmony import */ var _client_identifiers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2866);
/* harmony import */ var _outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(500);
/* harmony import */ var _deployer_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7227);
/* harmony import */ var _deployer_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1856);
/* harmony import */ var _options_option_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6288);
/* harmony import */ var _options_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2333);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6695);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6800);
/* harmony import */ var _report_failure_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1592);
/* harmony import */ var _owner_advice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9243);








/** Reports a run's status on its orchestrator through a host and, for the command `terminate`, terminates the run. Never throws. */
async function statusOrTerminate(pathspec, placeOf, host, { settings, cancel, redactor }) {
    const { command, authorize } = settings;
    const { naming = _report_failure_message_js__WEBPACK_IMPORTED_MODULE_0__/* .plainName */ .M } = host;
    try {
        const run = await runOf(pathspec, placeOf, host, { settings, cancel });
        const found = await run.currentState({ abortSignal: cancel });
        const state = found && shownState(found, redactor);
        if (state === undefined)
            throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .RunnerError */ .Rn(`The orchestrator has no run ${pathspec}.`);
        const ends = command === 'terminate' && !state.hasEnded;
        if (ends)
            await run.terminate({ authorize, abortSignal: cancel });
        const facts = factsOf(run, settings, state);
        await host.writeResults?.([{ ...facts, ...(command === 'terminate' && { terminated: ends }) }]);
        await host.note(redactor.text(ends ? `${pathspec} is being terminated.` : lineOf(run, state)));
        return { status: facts.status, problem: undefined };
    }
    catch (error) {
        await (host.showProblem ?? host.warn)(redactor.text((0,_report_failure_message_js__WEBPACK_IMPORTED_MODULE_0__.explained)((0,_owner_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .withOwner */ .k)(error, naming), host)));
        return { status: 'unknown', problem: error };
    }
}
/** An orchestrator's answer without secrets. Anyone who can write to the orchestrator could have written anything. */
function shownState(state, redactor) {
    const { status, message, url } = state;
    return {
        ...state,
        status: (0,_outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_3__/* .bounded */ .Mm)(redactor.text(status), MAX_STATUS_LENGTH),
        message: message && (0,_outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_3__/* .bounded */ .Mm)(redactor.text(message), _outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_LINE_LENGTH */ .l6),
        url: redactor.text(url),
    };
}
/** An honest status is a single word. */
const MAX_STATUS_LENGTH = 100;
/** @throws {UsageError} */
async function runOf(pathspec, placeOf, { naming = _report_failure_message_js__WEBPACK_IMPORTED_MODULE_0__/* .plainName */ .M }, { settings: { orchestrator, deploymentName }, cancel }) {
    if (!(0,_client_identifiers_js__WEBPACK_IMPORTED_MODULE_4__/* .isPathspec */ .hA)(pathspec) || pathspec.split('/').length !== 2)
        throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`"${pathspec}" is not a run on an orchestrator: expected FLOW/ID, e.g. TrainFlow/argo-trainflow-x7k2p.`);
    if (deploymentName === undefined && orchestrator !== 'argo-workflows')
        throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`Only argo-workflows finds a run without its deployment. For ${orchestrator}, name the deployment with ${(0,_options_option_js__WEBPACK_IMPORTED_MODULE_6__/* .inSentence */ .BX)(naming(_options_table_js__WEBPACK_IMPORTED_MODULE_7__/* .OPTIONS */ .lw.deploymentName))}.${(0,_deployer_index_js__WEBPACK_IMPORTED_MODULE_8__/* .nearOrchestrator */ .n)(orchestrator)}`);
    const { python, cwd, env } = await placeOf(cancel);
    return await _deployer_index_js__WEBPACK_IMPORTED_MODULE_9__/* .DeployedFlow */ .p.getTriggeredRun(deploymentName ?? '', pathspec, {
        ...{ orchestrator, python, cwd, env },
    });
}
function factsOf({ pathspec }, { orchestrator }, state) {
    const [flowName, runId] = pathspec.split('/');
    const { status: orchestratorStatus, message, url: orchestratorUrl, hasEnded, isSuccessful } = state;
    const ended = isSuccessful ? 'successful' : 'failed';
    return {
        ...{ pathspec, flowName, runId, orchestrator, status: hasEnded ? ended : 'running' },
        ...{ orchestratorStatus, message, orchestratorUrl },
    };
}
function lineOf({ pathspec }, { status, message, url }) {
    const why = message === undefined ? '' : `, ${message}`;
    return `${pathspec}: ${status}${why}${url === undefined ? '' : ` ${url}`}`;
}


/***/ })

};

//# sourceMappingURL=5931.index.js.map