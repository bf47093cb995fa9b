export const id = 990;
export const ids = [990];
export const modules = {

/***/ 26990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hostResumes: () => (/* binding */ hostResumes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bundle_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53078);
/* harmony import */ var _execution_plan_fitting_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3328);
/* harmony import */ var _execution_resume_resume_from_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18580);
/* harmony import */ var _run_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85809);






/**
 * Lets a run that is to continue that of an earlier attempt do so by way of the host's artifacts: it starts from the bundle that the newest
 * attempt has left, and leaves one if it is not successful. `undefined` for other runs, and hosts that do not keep artifacts.
 */
function hostResumes(plan, position, observer, { host, redactor, cancel, directory }) {
    const { job } = host;
    if (plan.command.name !== 'run' || !plan.command.resumeFrom || !job || !host.uploadArtifact)
        return undefined;
    const nameOf = (attempt) => bundleName(job, plan, position, attempt);
    const note = async (text) => await host.note(text);
    const leave = async (request) => {
        if (request.status === 'successful')
            return;
        const place = node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, `bundle-${position + 1}`);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(place, { recursive: true });
            await (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_2__/* .writeBundle */ .Mf)(await (0,_bundle_index_js__WEBPACK_IMPORTED_MODULE_2__/* .makeBundle */ .ND)(request, redactor, cancel), node_path__WEBPACK_IMPORTED_MODULE_1__.join(place, _bundle_index_js__WEBPACK_IMPORTED_MODULE_2__/* .BUNDLE_FILE */ .Ij), cancel);
            const artifact = { kind: 'bundle', name: nameOf(job.attempt), directory: place };
            const kept = await host.uploadArtifact?.(artifact, cancel);
            if (kept)
                await note(`A resume bundle was saved as artifact ${kept.name}: run the job again to continue from there.`);
        }
        catch (error) {
            await host.warn(redactor.text(`No resume bundle was saved. ${error.message}`));
        }
    };
    const request = new _run_request_js__WEBPACK_IMPORTED_MODULE_4__/* .RunRequest */ .x({ plan, redactor, note, source: job.url, onEnd: leave });
    return {
        observer: request.watchedBy(observer),
        prepare: async (planned, signal) => {
            for (let attempt = job.attempt - 1; attempt > 0; attempt -= 1) {
                const place = node_path__WEBPACK_IMPORTED_MODULE_1__.join(directory, `origin-${position + 1}-${attempt}`);
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(place, { recursive: true });
                if (!(await host.downloadArtifact?.(nameOf(attempt), place, signal)))
                    continue;
                const found = await (0,_execution_resume_resume_from_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .resumeFromBundle */ .kO)(planned, node_path__WEBPACK_IMPORTED_MODULE_1__.join(place, _bundle_index_js__WEBPACK_IMPORTED_MODULE_2__/* .BUNDLE_FILE */ .Ij), signal);
                if ('plan' in found)
                    return await request.resume(found, `attempt ${attempt}`);
                await note(`Starting a new run: ${found.reason}`);
                return planned;
            }
            if (job.attempt > 1)
                await note('Starting a new run: no resume bundle from an earlier attempt could be used.');
            return planned;
        },
    };
}
function bundleName(job, { flowFile }, position, attempt) {
    const readable = `${job.name}-${node_path__WEBPACK_IMPORTED_MODULE_1__.basename(flowFile, '.py')}-${position + 1}`;
    return `metaflow-resume-${(0,_execution_plan_fitting_name_js__WEBPACK_IMPORTED_MODULE_5__/* .fittingName */ .Rn)(readable, undefined, `${job.name} ${flowFile} ${position}`)}-attempt-${attempt}`;
}


/***/ }),

/***/ 85809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ RunRequest)
});

// EXTERNAL MODULE: ./build/bundle/index.js + 20 modules
var bundle = __webpack_require__(53078);
// EXTERNAL MODULE: ./build/execution/plan/run-plan.js
var run_plan = __webpack_require__(2934);
// EXTERNAL MODULE: ./build/execution/resume/reused-steps.js
var reused_steps = __webpack_require__(92839);
;// CONCATENATED MODULE: ./build/execution/resume/known-of-run.js


/** What was read of a run, for the manifest of its bundle: one whose datastore is remote is read nowhere else. */
function knownOfRun({ details, reused = [], }) {
    if (!details?.history.graph)
        return undefined;
    const { graph, tasks } = details.history;
    const taken = new Map(reused.map(({ name, seconds = 0 }) => [name, seconds]));
    const seconds = (0,reused_steps/* finishedSeconds */.W)(tasks, taken);
    const isFinished = (task) => task.originPathspec !== undefined || task.attempts.at(-1)?.ok === true;
    return {
        parameters: Object.fromEntries(Object.entries(details.parameters).map(([name, value]) => [name, (0,bundle/* shownValue */.JJ)(value)])),
        configs: graph.configs,
        steps: graph.steps.map(({ name, type, next }) => ({
            ...{ name, type, next },
            finishedTasks: tasks.filter((task) => task.stepName === name && isFinished(task)).length,
            seconds: seconds.get(name) ?? 0,
        })),
    };
}
//# sourceMappingURL=known-of-run.js.map
// EXTERNAL MODULE: ./build/execution/resume/resume-from-bundle.js
var resume_from_bundle = __webpack_require__(18580);
// EXTERNAL MODULE: ./build/outcome/failure.js
var failure = __webpack_require__(14761);
// EXTERNAL MODULE: ./build/outcome/redacted/redacted-outcome.js + 1 modules
var redacted_outcome = __webpack_require__(91779);
;// CONCATENATED MODULE: ./build/ci/resume/run-request.js






/** What a run's bundle will be made of, from the run's start to its end, with its retries. */
class RunRequest {
    #options;
    /** What the run is resumed from. */
    #origin;
    #request;
    constructor(options) {
        this.#options = options;
    }
    /** The run continues that of a bundle; a note says so. @param from where the bundle is from, e.g. `attempt 1` */
    async resume({ plan, manifest, remarks }, from) {
        this.#origin = { ...manifest, files: [], metadata: undefined };
        const finished = manifest.steps.reduce((sum, { finishedTasks }) => sum + finishedTasks, 0);
        const many = `; ${finished} ${finished === 1 ? 'task' : 'tasks'} already finished`;
        const tasks = manifest.steps.length === 0 ? '' : many;
        const parts = [`Resuming ${manifest.pathspec} from ${from} (${manifest.status}${tasks}).`];
        await this.#options.note([...parts, ...remarks].join(' '));
        return plan;
    }
    /** An observer that follows the run, beside another. */
    watchedBy(observer) {
        return {
            onBegin: (plan) => observer.onBegin(plan),
            onCancel: () => observer.onCancel?.(),
            onOutput: (stream, bytes) => observer.onOutput(stream, bytes),
            onNote: (text) => observer.onNote(text),
            onWarning: (text) => observer.onWarning(text),
            onSecrets: (secrets) => observer.onSecrets(secrets),
            onExit: (outcome) => observer.onExit(outcome),
            onStart: async (outcome) => {
                this.#begin(outcome);
                await observer.onStart(outcome);
            },
            onGraph: (graph) => {
                this.#note(graph);
                observer.onGraph?.(graph);
            },
            onRetry: async (failed, retry) => {
                await this.#turnToOrigin(failed);
                await observer.onRetry(failed, retry);
            },
            onAnew: async (failed, logDirectory) => {
                this.#origin = undefined;
                await observer.onAnew(failed, logDirectory);
            },
            onEnd: async (ended) => {
                const outcome = await observer.onEnd(ended);
                await this.#end(outcome);
                return outcome;
            },
        };
    }
    #begin({ flowName, runId, tags }) {
        if (flowName === undefined || runId === undefined)
            return;
        const { plan, source } = this.#options;
        try {
            const { cwd, env, options, flowFile, command } = plan;
            this.#request = {
                datastore: (0,bundle/* datastorePlace */.di)(cwd, env, options),
                flowName,
                runId,
                flowFile,
                flowFileSha256: (0,resume_from_bundle/* flowFileDigest */.bK)(plan),
                // What it is unless we live to see it end.
                status: 'killed',
                asked: (0,resume_from_bundle/* askedOf */.iN)(plan),
                tags,
                source,
                origin: this.#origin,
                reruns: (0,run_plan/* stepToRerun */.Wi)(command) !== undefined,
            };
            this.#tell(this.#request);
        }
        catch (error) {
            void this.#options.note(`No resume bundle can be saved for this run: ${error.message}`);
        }
    }
    /** If no process survives to see the run end, its bundle has the steps of the code that it had. */
    #note({ steps }) {
        if (!this.#request)
            return;
        this.#request = { ...this.#request, steps: steps.map(({ name, type, next }) => ({ name, type, next })) };
        this.#tell(this.#request);
    }
    /** The run is the origin of the next one, whose clones are worth what it took. */
    async #turnToOrigin(failed) {
        if (!this.#request)
            return;
        const { redactor } = this.#options;
        const request = { ...this.#request, ...endOf((0,redacted_outcome/* redactedOutcome */.n)(failed, redactor)) };
        this.#tell(request);
        try {
            const { manifest } = await (0,bundle/* makeBundle */.ND)(request, redactor);
            this.#origin = { ...manifest, files: [], metadata: undefined };
        }
        catch {
            // Then less is known of what was reused.
        }
    }
    async #end(outcome) {
        if (!this.#request || outcome.runId !== this.#request.runId)
            return;
        // Before it is cut: half a secret would not be found any more.
        const end = endOf((0,redacted_outcome/* redactedOutcome */.n)(outcome, this.#options.redactor));
        await this.#options.onEnd({ ...this.#request, ...end });
    }
    #tell(request) {
        this.#options.onRequest?.(request);
    }
}
function endOf(outcome) {
    const { status } = outcome;
    if (status === 'running')
        return { status: 'killed' };
    if ((0,failure/* hasFinished */.rz)(outcome))
        return { status: 'successful' };
    return { status, failure: (0,failure/* failureOf */.g5)(outcome)?.message.split('\n')[0], known: knownOfRun(outcome) };
}
//# sourceMappingURL=run-request.js.map

/***/ }),

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
//# sourceMappingURL=resume-from-bundle.js.map

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

//# sourceMappingURL=990.index.js.map