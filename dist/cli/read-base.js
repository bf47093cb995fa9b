export const id = 4021;
export const ids = [4021];
export const modules = {

/***/ 4021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  noBase: () => (/* binding */ noBase),
  readBase: () => (/* binding */ readBase)
});

// EXTERNAL MODULE: ./build/execution/plan/gate-condition.js + 1 modules
var gate_condition = __webpack_require__(7980);
// EXTERNAL MODULE: ./build/execution/remote/service-check.js + 1 modules
var service_check = __webpack_require__(6237);
// EXTERNAL MODULE: ./build/execution/results/run-details.js + 6 modules
var run_details = __webpack_require__(7823);
// EXTERNAL MODULE: ./build/execution/run-secrets.js + 1 modules
var run_secrets = __webpack_require__(6642);
// EXTERNAL MODULE: ./build/client/open-source.js + 8 modules
var open_source = __webpack_require__(1671);
// EXTERNAL MODULE: ./build/client/flow.js
var client_flow = __webpack_require__(5740);
// EXTERNAL MODULE: ./build/client/identifiers.js
var identifiers = __webpack_require__(2866);
// EXTERNAL MODULE: ./build/client/errors.js
var errors = __webpack_require__(6695);
;// CONCATENATED MODULE: ./build/execution/base/find-base.js

/**
 * Finds the run to compare a run with, in all namespaces: never the run itself, nor one that it was resumed from, nor one that the baseline
 * excludes.
 * @returns the run, or the reason why there is none
 * @throws the metadata service's error
 */
async function findBase({ pathspec = '', label, metadata }, baseline, plan, signal) {
    const [flowName = '', runId = ''] = pathspec.split('/');
    const context = (0,open_source/* openContext */.e)({ ...(0,open_source/* clientOptionsOf */.R)(plan, signal, metadata), namespace: null });
    const flow = new client_flow/* Flow */.n(flowName, context);
    const own = await lineage(flow, runId);
    if ('branch' in baseline)
        return await ofBranch(flow, baseline, own, label);
    const { name } = baseline;
    const id = name.startsWith(`${flowName}/`) ? name.slice(flowName.length + 1) : name;
    if ((0,identifiers/* isIdentifier */._5)(id) && own.has(id))
        return `${flowName}/${id} is ${id === runId ? 'this run itself' : 'a run that this one was resumed from'}`;
    const named = (0,identifiers/* isIdentifier */._5)(id) && (await flow.run(id).exists()) ? flow.run(id) : undefined;
    if (named)
        return (await wasSuccessful(named)) ? named : `${named.pathspec} was not successful`;
    const found = await newest(flow, [name], own);
    return found ?? `no successful run of ${flowName} with the id or tag "${name}" was found`;
}
/** The branch's newest run of the same step and label or, if there is none, its newest run of another job. */
async function ofBranch(flow, { branch, tags, oneOf, noneOf, counterpart, isSibling }, own, label) {
    const step = counterpart?.(label);
    let siblings = 0;
    let ofOtherJob;
    for await (const run of flow.runs(...tags)) {
        const all = await run.userTags;
        if (!all.some((tag) => oneOf.includes(tag)) || all.some((tag) => noneOf.includes(tag)))
            continue;
        const isSame = step === undefined || all.includes(step);
        const isAmongSiblings = !isSame && isSibling?.(all) === true;
        if (isAmongSiblings)
            siblings += 1;
        if (isAmongSiblings || (!isSame && ofOtherJob))
            continue;
        if (own.has(run.id) || !(await wasSuccessful(run)))
            continue;
        if (isSame)
            return run;
        ofOtherJob = run;
    }
    const but = siblings > 0 ? ' (those of this job have another step, matrix or id, or other parameters)' : '';
    return ofOtherJob ?? `no successful run of ${flow.pathspec} on the branch ${branch} was found${but}`;
}
async function newest(flow, tags, own) {
    for await (const run of flow.runs(...tags))
        if (!own.has(run.id) && (await wasSuccessful(run)))
            return run;
    return undefined;
}
/** False for a run that is being removed, or of which only the name is left. */
async function wasSuccessful(run) {
    return await run.successful.catch((error) => {
        if (error instanceof errors/* NotFoundError */.m_)
            return false;
        throw error;
    });
}
/** The ids of a run and of all its origins. */
async function lineage(flow, runId) {
    const ids = new Set();
    for (let id = runId; id !== undefined && !ids.has(id);) {
        ids.add(id);
        // An origin from another machine may not be here.
        const origin = await flow.run(id).originPathspec.catch((error) => {
            if (error instanceof errors/* NotFoundError */.m_)
                return undefined;
            throw error;
        });
        id = origin?.split('/')[1];
    }
    return ids;
}

;// CONCATENATED MODULE: ./build/execution/base/read-base.js





/** There is no base run. @param isFault whether that is unknown because of an error */
function noBase(problem, isFault = false) {
    return { shown: { artifacts: {}, problem, ...(isFault && { isFault }) }, secrets: [] };
}
/** Finds the base run of a successful run, and reads the artifacts that are reported or that conditions name. Never throws. */
async function readBase(outcome, plan, signal) {
    const { compareWith, outputArtifacts, gates } = plan;
    if (!compareWith)
        return noBase('none was requested');
    try {
        const found = await findBase(outcome, compareWith, plan, signal);
        if (typeof found === 'string')
            return await recordedBase(found, outcome, plan, signal);
        const judged = gates.flatMap(({ operand }) => ((0,gate_condition/* isBaseValue */.Jm)(operand) ? [operand.artifact] : []));
        return await readOf(found, [...new Set([...outputArtifacts, ...judged])], plan, signal);
    }
    catch (error) {
        const service = signal.aborted ? undefined : await (0,service_check.checkService)(plan, signal).catch(() => undefined);
        const { message } = service ?? error;
        return noBase(`the base run could not be read: ${message}`, true);
    }
}
/** The record of a base run. A metadata service has all runs, so no record is needed. */
async function recordedBase(problem, outcome, { compareWith, outputArtifacts }, signal) {
    const recorded = compareWith && 'branch' in compareWith ? compareWith.recorded : undefined;
    if (!recorded || outcome.metadata?.startsWith('service@'))
        return noBase(problem);
    const found = await recorded(outcome, signal);
    if (typeof found === 'string')
        return noBase(`${problem} here, and ${found}`);
    const { pathspec, artifacts } = found;
    const own = [outcome.runId, outcome.originRunId].map((id) => `${outcome.flowName ?? ''}/${id ?? ''}`);
    if (own.includes(pathspec))
        return noBase(`the record names ${pathspec}, which is this run itself, or one that it continues`);
    return {
        shown: { pathspec, artifacts: (0,run_details/* shownValues */.Q$)(artifacts, [], outputArtifacts) },
        compared: { pathspec, artifacts },
        secrets: [],
    };
}
async function readOf(run, names, plan, signal) {
    const { pathspec } = run;
    const secrets = await (0,run_secrets.runSecrets)(run, plan, signal);
    if (secrets.unknown !== undefined)
        return noBase(`${pathspec} is not shown, because secrets may be among the ${secrets.unknown}`, true);
    const wanted = { flow: plan, signal };
    const { found, floats, leftOut } = await (0,run_details/* readValues */.N$)(run, await run.history(), names, wanted, true);
    return {
        shown: { pathspec, artifacts: (0,run_details/* shownValues */.Q$)(found, leftOut, plan.outputArtifacts), floats },
        compared: { pathspec, artifacts: found },
        secrets: secrets.values,
    };
}
//# sourceMappingURL=read-base.js.map

/***/ })

};

//# sourceMappingURL=4021.index.js.map