export const id = 328;
export const ids = [328];
export const modules = {

/***/ 8328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   canBeResumed: () => (/* binding */ canBeResumed),
/* harmony export */   obstacleOf: () => (/* binding */ obstacleOf),
/* harmony export */   retryPlan: () => (/* binding */ retryPlan)
/* harmony export */ });
/* harmony import */ var _bundle_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9129);
/* harmony import */ var _resume_from_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2411);
/* harmony import */ var _reused_steps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1644);



/** A run that was successful but for a gate has nothing left to execute. */
function canBeResumed(outcome) {
    const { status, runId, exitCode } = outcome;
    return runId !== undefined && (status === 'failed' || status === 'timeout') && exitCode !== 0;
}
/** The plan that resumes the run, with what it had finished. */
function retryPlan(plan, { runId, details, reused }) {
    const taken = Object.fromEntries((reused ?? []).map(({ name, seconds = 0 }) => [name, seconds]));
    const originSeconds = details && (0,_reused_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .finishedSeconds */ .W)(details.history.tasks, taken);
    return (0,_resume_from_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .resumedPlan */ .nz)(plan, { runId, tags: [], originSeconds });
}
/** What keeps Metaflow from resuming at all: a flow with Configs needs their default files. */
async function obstacleOf(plan, { details }) {
    if (!details?.history.graph?.configs.length)
        return undefined;
    const [absent] = (await (0,_resume_from_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .declaredBy */ .Ol)(plan).catch(() => undefined))?.absentConfigFiles ?? [];
    return absent && (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_0__/* .absentConfigFile */ .Mx)(absent);
}


/***/ }),

/***/ 1644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ reusedSteps),
/* harmony export */   W: () => (/* binding */ finishedSeconds)
/* harmony export */ });
/** What a resumed run took over, by step; `undefined` for one that was not resumed. */
async function reusedSteps(run, { tasks }, command) {
    if (command.name !== 'resume')
        return undefined;
    const clones = tasks.filter(({ originPathspec }) => originPathspec !== undefined);
    const seconds = command.originSeconds ?? (await originSeconds(run, clones, new Set()));
    return [...grouped(clones)].map(([name, { length }]) => ({ name, tasks: length, seconds: seconds[name] }));
}
async function totals(run, { tasks }, seen) {
    const clones = tasks.filter(({ originPathspec }) => originPathspec !== undefined);
    return finishedSeconds(tasks, await originSeconds(run, clones, seen));
}
/** What a run's finished tasks took by step; to those that it took over belongs what is known of their origin. */
function finishedSeconds(tasks, origin) {
    const sums = { ...origin };
    for (const { stepName, attempts, originPathspec } of tasks) {
        const last = attempts.at(-1);
        if (originPathspec !== undefined || last?.ok !== true || last.finishedAt === undefined)
            continue;
        const seconds = (last.finishedAt.getTime() - last.startedAt.getTime()) / 1000;
        sums[stepName] = (sums[stepName] ?? 0) + seconds;
    }
    return sums;
}
/** Of the steps that clones are of, what these took where they were executed: the clones of one run are all of one origin. */
async function originSeconds(run, clones, seen) {
    const runId = clones[0]?.originPathspec?.split('/')[1];
    if (runId === undefined || seen.has(runId))
        return {};
    try {
        const origin = run.parent.run(runId);
        const sums = await totals(origin, await origin.history(), new Set([...seen, runId]));
        const ofClones = new Set(clones.map(({ stepName }) => stepName));
        return Object.fromEntries(Object.entries(sums).filter(([name]) => ofClones.has(name)));
    }
    catch {
        // An origin that was brought here has left its history behind.
        return {};
    }
}
function grouped(tasks) {
    const groups = new Map();
    for (const task of tasks)
        groups.set(task.stepName, [...(groups.get(task.stepName) ?? []), task]);
    return groups;
}


/***/ })

};
