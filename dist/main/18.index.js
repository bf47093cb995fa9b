export const id = 18;
export const ids = [18,434];
export const modules = {

/***/ 12018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examined: () => (/* binding */ examined)
});

// EXTERNAL MODULE: ./build/runner/index.js + 17 modules
var runner = __webpack_require__(72134);
// EXTERNAL MODULE: ./build/job/reused-steps.js
var reused_steps = __webpack_require__(31644);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/client/index.js + 27 modules
var client = __webpack_require__(99160);
// EXTERNAL MODULE: ./build/job/gate.js
var job_gate = __webpack_require__(39329);
;// CONCATENATED MODULE: ./build/job/run-details.js




/** A larger value is not read: a report shows no more than its beginning, and reading it takes several times the memory. */
const MOST_BYTES = 128 * 1024 * 1024;
/** Cards are about a megabyte each: so many are reported, those of the last tasks first. */
const MOST_CARDS = 50;
/** Reads what an ended run left behind. @throws {ClientError} when the run cannot be read */
async function readDetails(run, wanted) {
    const history = await run.history();
    const needed = new Set([...wanted.outputArtifacts, ...wanted.gates.map(({ artifact }) => artifact)]);
    const found = await readArtifacts(run, history, [...needed]);
    const isWanted = ([name]) => wanted.outputArtifacts.includes(name);
    const uiUrl = (0,client.metaflowSettings)(wanted.env)('UI_URL');
    return {
        history,
        parameters: await readParameters(run, history),
        tags: await run.userTags,
        artifacts: Object.fromEntries(Object.entries(found).filter(isWanted)),
        gates: wanted.gates.map((gate) => (0,job_gate/* decideGate */.q)(gate, found)),
        cards: wanted.cardDirectory === undefined ? [] : await saveCards(run, history, wanted.cardDirectory),
        uiUrl: uiUrl && `${uiUrl.replace(/\/+$/, '')}/${run.pathspec}`,
    };
}
/**
 * Artifacts that exist. Of a step that the flow's graph lets have several tasks, it is the list of their values, however many there
 * are: in the order of the foreach, and of rounds.
 */
async function readArtifacts(run, { graph, tasks }, names) {
    const lastStep = graph?.steps.find(({ type, next }) => type === 'end' || next.length === 0)?.name ?? 'end';
    const { inForeach, recursive } = (0,client.stepPlaces)(graph);
    const found = {};
    for (const name of names) {
        const [stepName = '', artifact = ''] = name.includes('/') ? name.split('/') : [lastStep, name];
        const ofStep = tasks.filter((task) => task.stepName === stepName);
        const isList = graph ? inForeach.has(stepName) || recursive.has(stepName) : ofStep.length > 1;
        const values = await Promise.all(ofStep.map(async ({ taskId }) => await run_details_valueOf(run, stepName, taskId, artifact)));
        if (values.some((value) => value !== undefined))
            found[name] = isList ? values : values[0];
    }
    return found;
}
async function run_details_valueOf(run, stepName, taskId, artifact) {
    try {
        return await run.step(stepName).taskWithId(taskId).artifact(artifact).dataWithin(MOST_BYTES);
    }
    catch {
        return undefined;
    }
}
async function readParameters(run, { graph }) {
    const task = graph && (await run.step('_parameters').task);
    if (!task)
        return {};
    const values = await Promise.all(graph.parameters.map(async (name) => [name, await run_details_valueOf(run, '_parameters', task.id, name)]));
    return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}
/** Only tasks of steps with `@card` are looked at: each look is a directory, or a request. */
async function saveCards(run, { graph, tasks }, directory) {
    const withCards = new Set(graph?.steps
        .filter((step) => step.decorators.some(({ name }) => name === 'card'))
        .map(({ name }) => name));
    const saved = [];
    for (const { stepName, taskId } of tasks.filter((task) => withCards.has(task.stepName)).reverse()) {
        for (const card of await run.step(stepName).taskWithId(taskId).cards) {
            if (saved.length === MOST_CARDS)
                return saved;
            const fileName = `${stepName}-${taskId}-${external_node_path_.basename(card.path)}`;
            await (0,promises_.mkdir)(directory, { recursive: true });
            await (0,promises_.writeFile)(external_node_path_.join(directory, fileName), await card.html());
            saved.push({ stepName, taskId, type: card.type, id: card.id, fileName });
        }
    }
    return saved;
}

// EXTERNAL MODULE: ./build/job/service-check.js
var service_check = __webpack_require__(15434);
;// CONCATENATED MODULE: ./build/job/examine-run.js




const TIME_FOR_DETAILS = { otherwise: 120_000, until: 4_000, least: 700 };
/** The outcome with what the run left behind. A successful run that trips a gate counts as failed. */
async function examined(outcome, run, plan, cardDirectory, clock) {
    const inTime = async (reading) => {
        const read = await clock.within(reading, TIME_FOR_DETAILS);
        if (!read)
            throw new runner/* RunnerError */.Rn('The run could not be read in time.');
        return read.value;
    };
    try {
        const env = { ...process.env, ...plan.env };
        const wanted = {
            ...plan,
            env,
            cardDirectory: outcome.status === 'cancelled' ? undefined : cardDirectory,
        };
        const details = await inTime(readDetails(run, wanted));
        const reused = await inTime((0,reused_steps/* reusedSteps */.O)(run, details.history, plan.command));
        const failed = outcome.status === 'successful' && details.gates.some(({ tripped }) => tripped);
        const originRunId = outcome.originRunId ?? originOf(details.history);
        return { ...outcome, originRunId, details, reused, ...(failed ? { status: 'failed' } : {}) };
    }
    catch (error) {
        // Nobody can tell whether the run passes its gates.
        const undecided = outcome.status === 'successful' && plan.gates.length > 0;
        const service = clock.signal.aborted ? undefined : await (0,service_check.checkService)(plan);
        const detailsError = service ?? (error instanceof Error ? error : new Error(String(error)));
        return { ...outcome, detailsError, ...(undecided ? { status: 'failed', error: detailsError } : {}) };
    }
}
/** Where clones come from: Metaflow resumes the latest run, when it is not told which. */
function originOf({ tasks }) {
    return tasks.find(({ originPathspec }) => originPathspec !== undefined)?.originPathspec?.split('/')[1];
}


/***/ }),

/***/ 31644:
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


/***/ }),

/***/ 15434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkService: () => (/* binding */ checkService),
/* harmony export */   metadataService: () => (/* binding */ metadataService)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99160);
/* harmony import */ var _remote_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58991);


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
