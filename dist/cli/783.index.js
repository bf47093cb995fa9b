export const id = 783;
export const ids = [783];
export const modules = {

/***/ 8783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   endRemoteTasks: () => (/* binding */ endRemoteTasks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
/* harmony import */ var _client_metaflow_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(855);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3498);
/* harmony import */ var _run_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8369);






/**
 * The report of a job that is cancelled waits for this until so many milliseconds after that, or for at least so many. What is not done
 * by then goes on beside the report.
 */
const UNTIL_MS = 6_500;
const AT_LEAST_MS = 500;
/** So many tasks that were ended are named. */
const MOST_NAMED = 10;
const NAMES = { kubernetes: 'Kubernetes', batch: 'AWS Batch' };
/**
 * Ends what a run that was not successful may have left on Kubernetes or AWS Batch: Metaflow kills its local processes when a task
 * fails, not the others' pods, and an interrupt that comes while a pod is being made misses it.
 */
async function endRemoteTasks(outcome, plan, observer, clock) {
    const { runId, exitCode } = outcome;
    if (runId === undefined || exitCode === 0 || plan.command.name === 'spin')
        return;
    const places = remotePlaces(outcome, plan);
    if (places.length === 0)
        return;
    const ended = Promise.all(places.map(async (place) => await endThose(place, runId, plan, observer)));
    const limit = clock.left(UNTIL_MS, AT_LEAST_MS, Infinity);
    await Promise.race([ended, ...(limit === Infinity ? [] : [(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(limit, undefined, { ref: false })])]);
}
/** Where tasks of the run may be, by the decorators of its steps. */
function remotePlaces({ details }, plan) {
    const graph = details?.history.graph;
    const decorators = graph
        ? graph.steps.flatMap((step) => step.decorators.map(({ name }) => name))
        : probableDecorators(plan);
    return Object.keys(NAMES).filter((place) => decorators.includes(place));
}
/** Those of decospecs, and those in the flow file. */
function probableDecorators({ decospecs, flowFile, cwd, env }) {
    const configured = (0,_client_metaflow_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .metaflowSettings */ .vl)({ ...process.env, ...env })('DECOSPECS')?.split(/\s+/) ?? [];
    const attached = [...decospecs, ...configured].map((decospec) => decospec.split(':')[0] ?? '');
    try {
        const source = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, flowFile), 'utf8');
        return [...attached, ...[...source.matchAll(/^[ \t]*@(\w+)/gm)].map(([, name = '']) => name)];
    }
    catch {
        return attached;
    }
}
async function endThose(place, runId, plan, observer) {
    const name = NAMES[place];
    try {
        const ended = await new _runner_index_js__WEBPACK_IMPORTED_MODULE_4__/* .Runner */ .by(plan.flowFile, (0,_run_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .runnerOptions */ .zw)(plan)).killRemoteTasks(place, runId);
        if (ended.length === 0)
            return;
        const more = ended.length > MOST_NAMED ? [`and ${ended.length - MOST_NAMED} more`] : [];
        const named = [...ended.slice(0, MOST_NAMED), ...more].join(', ');
        await observer.onNote(`What run ${runId} had left on ${name} was ended: ${named}.`);
    }
    catch (error) {
        await observer.onWarning(`Tasks of run ${runId} may still execute on ${name}: Metaflow could not end them. ${error.message.replace(/\.?$/, '.')} Try it again with: python ${plan.flowFile} ${place} kill --run-id ${runId}`);
    }
}


/***/ })

};
