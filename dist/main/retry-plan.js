export const id = 159;
export const ids = [159];
export const modules = {

/***/ 18580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ol: () => (/* binding */ declaredBy),
/* harmony export */   bK: () => (/* binding */ flowFileDigest),
/* harmony export */   iN: () => (/* binding */ askedOf),
/* harmony export */   kO: () => (/* binding */ resumeFromBundle),
/* harmony export */   nz: () => (/* binding */ resumedPlan)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _client_own_value_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4122);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10361);
/* harmony import */ var _bundle_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53078);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47951);
/* harmony import */ var _plan_run_plan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2934);







/**
 * Makes a plan to resume the run of a bundle, and restores the bundle for it; or says in a sentence why that run cannot be
 * resumed. If the plan is of a new run, the bundle counts only when its run had the parameters and Configs that the plan asks for.
 * @param cancel ends it, which then rejects with the signal's reason, or a StartInterruptedError
 * @throws {BundleError} when the bundle is damaged
 */
async function resumeFromBundle(plan, file, cancel) {
    const manifest = await (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readManifest */ .WI)(file);
    const place = (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_3__/* .datastorePlace */ .di)(plan.cwd, plan.env, plan.options);
    const flowFileSha256 = flowFileDigest(plan);
    const isNew = plan.command.name === 'run';
    const rerun = (0,_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .stepToRerun */ .Wi)(plan.command);
    const found = (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_3__/* .resumability */ .r_)(manifest, {
        flowFileSha256,
        datastore: place.kind,
        asked: isNew ? askedOf(plan) : undefined,
        stepToRerun: rerun,
        declared: (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_3__/* .needsReading */ .oA)(manifest, flowFileSha256, isNew) ? await declaredBy(plan, cancel) : undefined,
    });
    if (!found.resume)
        return { reason: found.reason };
    if (place.root !== undefined)
        await (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_3__/* .restoreBundle */ .bx)(file, place.root, cancel);
    const { runId, tags, steps } = manifest;
    const seconds = new Map(steps.map((step) => [step.name, step.seconds]));
    const from = { kind: 'run', runId, seconds };
    const command = { name: 'resume', from, stepToRerun: rerun, ...(isNew ? { orRun: plan } : {}) };
    const resumed = resumedPlan(plan, command, tags);
    return { plan: resumed, manifest, remarks: found.remarks };
}
/** The plan that resumes a run: it takes its parameters and Configs from there. @param tags of the origin, which it takes on */
function resumedPlan(plan, command, tags = []) {
    const isProvenance = (tag) => Object.keys(plan.provenance).some((name) => tag.startsWith(`${name}:`));
    // Metaflow's resume has no such option.
    const { namespace, ...runOptions } = plan.runOptions;
    return {
        ...plan,
        command,
        tags: [...new Set([...plan.tags, ...tags.filter((tag) => !isProvenance(tag))])],
        config: {},
        configValues: {},
        runOptions,
    };
}
/** A digest of the parameters and Configs that a run is asked for, wherever they are given. */
function askedOf({ command, config, configValues, cwd, env }) {
    const variables = Object.entries(env).filter(([name, value]) => value !== undefined && /^METAFLOW_(RUN_|FLOW_CONFIG)/.test(name) && name !== 'METAFLOW_RUN_DECOSPECS');
    return (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_3__/* .askedDigest */ .XK)({
        parameters: command.name === 'run' ? command.parameters : {},
        configs: Object.fromEntries(Object.entries(config).map(([name, file]) => [name, contentOf(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, file))])),
        configValues,
        variables: Object.fromEntries(variables),
    });
}
/** @throws {UsageError} */
function flowFileDigest({ cwd, flowFile }) {
    try {
        return (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256OfFile */ .Vq)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, flowFile));
    }
    catch (error) {
        throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_4__/* .UsageError */ .eb(`${flowFile} cannot be read: ${error.message}`, { cause: error });
    }
}
/** What the flow file declares, as far as a resume depends on it. @throws {UsageError} */
async function declaredBy(plan, abortSignal) {
    const runner = new _runner_index_js__WEBPACK_IMPORTED_MODULE_4__/* .Runner */ .by(plan.flowFile, (0,_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_5__/* .runnerOptions */ .zw)(plan));
    const { flows, steps, configs = [], parameters = [] } = await runner.introspect({ abortSignal });
    const absentConfigFiles = configs.flatMap(({ name, default: file, defaultIsFile }) => defaultIsFile && typeof file === 'string' && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(plan.cwd, file))
        ? [{ config: name, file }]
        : []);
    const includedFiles = parameters.flatMap((parameter) => includedNow(plan, parameter));
    return { ...(flows ? { flows } : {}), ...(steps ? { steps } : {}), absentConfigFiles, includedFiles };
}
/** What an IncludeFile would take in, wherever its file is named. Metaflow takes the bytes as they are. */
function includedNow({ command, cwd, env }, { name, type, default: usual }) {
    if (type !== 'file')
        return [];
    const given = command.name === 'run' ? (0,_client_own_value_js__WEBPACK_IMPORTED_MODULE_6__/* .ownValue */ .e)(command.parameters, name) : undefined;
    const file = given ?? env[(0,_runner_index_js__WEBPACK_IMPORTED_MODULE_4__/* .variableOf */ .Qn)(name)] ?? usual;
    if (typeof file !== 'string')
        return [];
    try {
        return [{ parameter: name, file, sha1: (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOfFile */ .Mk)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, file), 'sha1') }];
    }
    catch {
        return [];
    }
}
/** Of a larger file, in bytes, the digest counts. */
const MOST_CONFIG_BYTES = 16 * 1024 * 1024;
/** A file that cannot be read is nothing; Metaflow says what is wrong with it. */
function contentOf(file) {
    try {
        const isLarge = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).size > MOST_CONFIG_BYTES;
        return isLarge ? (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_3__/* .sha256OfFile */ .Vq)(file) : (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)(file, MOST_CONFIG_BYTES).toString('latin1');
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 22159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isToBeResumed: () => (/* binding */ isToBeResumed),
/* harmony export */   obstacleOf: () => (/* binding */ obstacleOf),
/* harmony export */   retryPlan: () => (/* binding */ retryPlan)
/* harmony export */ });
/* harmony import */ var _bundle_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53078);
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14761);
/* harmony import */ var _resume_from_bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18580);
/* harmony import */ var _reused_steps_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92839);




/** Whether a run can be resumed, and ended in a way that `retryOn` names. */
function isToBeResumed(outcome, { retryOn }) {
    const { status, runId } = outcome;
    if (runId === undefined || (status !== 'failed' && status !== 'timeout') || (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .hasFinished */ .rz)(outcome))
        return false;
    const reasons = [status, (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g5)(outcome)?.reason];
    return retryOn === undefined || retryOn.some((reason) => reasons.includes(reason));
}
/** The plan that resumes the run, with what it had finished. */
function retryPlan(plan, { runId, details, reused }) {
    const taken = new Map((reused ?? []).map(({ name, seconds = 0 }) => [name, seconds]));
    const seconds = details && (0,_reused_steps_js__WEBPACK_IMPORTED_MODULE_3__/* .finishedSeconds */ .W)(details.history.tasks, taken);
    return (0,_resume_from_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .resumedPlan */ .nz)(plan, { name: 'resume', from: { kind: 'run', runId, seconds } });
}
/** What keeps Metaflow from resuming at all: a flow with Configs needs their default files. */
async function obstacleOf(plan, { details }, signal) {
    if (!details?.history.graph?.configs.length)
        return undefined;
    const [absent] = (await (0,_resume_from_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .declaredBy */ .Ol)(plan, signal).catch(() => undefined))?.absentConfigFiles ?? [];
    return absent && (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_0__/* .absentConfigFile */ .Mx)(absent);
}
//# sourceMappingURL=retry-plan.js.map

/***/ }),

/***/ 92839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ reusedSteps),
/* harmony export */   W: () => (/* binding */ finishedSeconds)
/* harmony export */ });
/* harmony import */ var _plan_run_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2934);

/** What a resumed run took over, by step; `undefined` for one that was not resumed. */
async function reusedSteps(run, { tasks }, command) {
    if (command.name !== 'resume')
        return undefined;
    const clones = tasks.filter(({ originPathspec }) => originPathspec !== undefined);
    const seconds = (0,_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .originRun */ .MJ)(command)?.seconds ?? (await originSeconds(run, clones, new Set()));
    return [...grouped(clones)].map(([name, { length }]) => ({
        name,
        tasks: length,
        seconds: seconds.get(name),
    }));
}
async function totals(run, { tasks }, seen) {
    const clones = tasks.filter(({ originPathspec }) => originPathspec !== undefined);
    return finishedSeconds(tasks, await originSeconds(run, clones, seen));
}
/** What a run's finished tasks took by step; to those that it took over belongs what is known of their origin. */
function finishedSeconds(tasks, origin) {
    const sums = new Map(origin);
    for (const { stepName, attempts, originPathspec } of tasks) {
        const last = attempts.at(-1);
        if (originPathspec !== undefined || last?.ok !== true || last.finishedAt === undefined)
            continue;
        const seconds = (last.finishedAt.getTime() - last.startedAt.getTime()) / 1000;
        sums.set(stepName, (sums.get(stepName) ?? 0) + seconds);
    }
    return sums;
}
/** Of the steps that clones are of, what these took where they were executed: the clones of one run are all of one origin. */
async function originSeconds(run, clones, seen) {
    const runId = clones[0]?.originPathspec?.split('/')[1];
    if (runId === undefined || seen.has(runId))
        return new Map();
    try {
        const origin = run.parent.run(runId);
        const sums = await totals(origin, await origin.history(), new Set([...seen, runId]));
        const ofClones = new Set(clones.map(({ stepName }) => stepName));
        return new Map([...sums].filter(([name]) => ofClones.has(name)));
    }
    catch {
        // An origin that was brought here has left its history behind.
        return new Map();
    }
}
function grouped(tasks) {
    const groups = new Map();
    for (const task of tasks)
        groups.set(task.stepName, [...(groups.get(task.stepName) ?? []), task]);
    return groups;
}
//# sourceMappingURL=reused-steps.js.map

/***/ })

};

//# sourceMappingURL=159.index.js.map