export const id = 1773;
export const ids = [1773,5021,2317,500];
export const modules = {

/***/ 4589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Md: () => (/* binding */ ANSWER_TIMEOUT_MS),
/* harmony export */   Oc: () => (/* binding */ followProgram),
/* harmony export */   YO: () => (/* binding */ askOrchestrator)
/* harmony export */ });
/* harmony import */ var _client_python_program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3779);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(361);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7761);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5172);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(563);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6695);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4569);
/* harmony import */ var _clear_message_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7306);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6398);





/** In milliseconds: an orchestrator answers within seconds, or never. */
const ANSWER_TIMEOUT_MS = 120_000;
const loadPrograms = () => __webpack_require__.e(/* import() */ 4701).then(__webpack_require__.bind(__webpack_require__, 4701));
/** The program that follows a run on its orchestrator: see follow-program.ts. */
async function followProgram() {
    return (await loadPrograms()).FOLLOW_PROGRAM;
}
/** @throws {DeployError} if there is no answer; the signal's reason if aborted */
async function askOrchestrator({ settings: { python, cwd, env }, orchestrator }, { verb, program, request, otherwise }, abortSignal) {
    const programs = await loadPrograms();
    const options = {
        ...{ python, program: programs[program], request: { orchestrator, verb, ...request }, cwd, env },
        ...{ timeoutMs: ANSWER_TIMEOUT_MS, maxMemory: _client_python_program_js__WEBPACK_IMPORTED_MODULE_0__/* .MEMORY_FOR_ANSWERS */ .c, abortSignal },
    };
    const refusal = (why, stderr, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployError */ .s(`${otherwise}: ${why}`, { orchestrator, verb, stderr }, { cause });
    try {
        return await (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_2__/* .runPython */ .w)(options, ({ exit, stdoutFile, stderrFile }) => {
            const answer = exit.code === 0 ? (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .printedAnswer */ .p)((0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readRegularText */ .Aj)(stdoutFile)) : undefined;
            if (answer !== undefined)
                return answer;
            const stderr = (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_5__/* .logTail */ .R)(stderrFile);
            throw refusal((0,_clear_message_js__WEBPACK_IMPORTED_MODULE_6__/* .clearMessage */ .d)(stderr.trimEnd().split('\n').at(-1) ?? ''), stderr);
        });
    }
    catch (error) {
        if (abortSignal?.aborted === true || error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_7__/* .RunnerError */ .Rn)
            throw error;
        if (error.syscall !== undefined)
            throw await (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_8__/* .asStartFailure */ .Hs)(error, python, cwd);
        const isLate = (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_8__/* .statusOf */ .c2)(error) === 'timeout';
        const why = isLate
            ? `there was no answer within ${ANSWER_TIMEOUT_MS / 1000} s.`
            : error.message;
        throw refusal(why, '', error);
    }
}


/***/ }),

/***/ 7306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ clearMessage)
/* harmony export */ });
/** Metaflow expects an API server to answer with JSON; if a resource does not exist, the answer is `404 page not found`. */
const NO_RESOURCE = /Extra data: line 1 column 5 \(char 4\)/;
/** A message from an orchestrator, or from Metaflow about it; the least helpful one is replaced with what is wrong. */
function clearMessage(text) {
    return text.replace(NO_RESOURCE, 'the cluster answers "404 page not found": it has no Argo Workflows, or lacks its custom resources.');
}
//# sourceMappingURL=clear-message.js.map

/***/ }),

/***/ 1856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ DeployedFlow)
});

// EXTERNAL MODULE: ./build/runner/process/deadline.js
var process_deadline = __webpack_require__(1653);
// EXTERNAL MODULE: ./build/runner/introspection/introspect-flow.js
var introspect_flow = __webpack_require__(5021);
// EXTERNAL MODULE: ./build/runner/introspection/fit-parameters.js
var fit_parameters = __webpack_require__(2317);
// EXTERNAL MODULE: ./build/runner/command/parameter-check.js
var parameter_check = __webpack_require__(9507);
// EXTERNAL MODULE: ./build/runner/command/secret-parameters.js
var secret_parameters = __webpack_require__(6990);
// EXTERNAL MODULE: ./build/runner/command/option-values.js
var option_values = __webpack_require__(4431);
// EXTERNAL MODULE: ./build/runner/errors.js
var errors = __webpack_require__(6800);
// EXTERNAL MODULE: ./build/runner/start/start-settings.js
var start_settings = __webpack_require__(2168);
// EXTERNAL MODULE: ./build/deployer/ask-orchestrator.js
var ask_orchestrator = __webpack_require__(4589);
// EXTERNAL MODULE: ./build/deployer/errors.js
var deployer_errors = __webpack_require__(6398);
// EXTERNAL MODULE: ./build/deployer/found-deployment.js
var found_deployment = __webpack_require__(989);
// EXTERNAL MODULE: ./build/deployer/orchestrator-command.js + 4 modules
var orchestrator_command = __webpack_require__(7227);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/client/open-source.js + 8 modules
var open_source = __webpack_require__(1671);
// EXTERNAL MODULE: ./build/client/run.js
var run = __webpack_require__(4627);
// EXTERNAL MODULE: ./build/runner/process/within.js
var within = __webpack_require__(7874);
;// CONCATENATED MODULE: ./build/deployer/triggered-run.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});







const UNFINISHED = new Set(['Pending', 'Running', 'RUNNING', 'PENDING_REDRIVE']);
const SUCCEEDED = new Set(['Succeeded', 'SUCCEEDED']);
/**
 * The message of Metaflow's command about a workflow that Argo's controller has not seen yet: it has neither a status
 * nor its template's owner. Our own program can handle it.
 */
const UNSEEN = /A non-metaflow workflow|KeyError: 'status'/;
/** In milliseconds. */
const CHECK_INTERVAL_MS = 5_000;
/** How long requests may keep failing: an API server may be away for some minutes. */
const MAX_SILENCE_MS = 10 * 60_000;
/** A run triggered on an orchestrator. Mirrors `metaflow.runner.deployer.TriggeredRun`. */
class TriggeredRun {
    /** The deployment's name. */
    name;
    /** `Flow/argo-…` or `Flow/sfn-…`; the run with that id exists once its first task has begun. */
    pathspec;
    /** Metadata provider and its location. */
    metadata;
    #context;
    /** A `DeployedFlow` creates these. @internal */
    constructor(context, { name, pathspec, metadata, }) {
        this.#context = context;
        this.name = name;
        this.pathspec = pathspec;
        this.metadata = metadata;
    }
    /** The run's results; `undefined` until its first task has begun. */
    get run() {
        return this.#run(undefined);
    }
    /**
     * Its state according to the orchestrator; `undefined` if the orchestrator does not know the run.
     * @throws {@link DeployError} if the orchestrator does not answer
     */
    get state() {
        return this.#state(undefined);
    }
    /**
     * The same, with a signal that aborts the request.
     * @param options the signal
     * @throws {@link DeployError} if the orchestrator does not answer
     */
    async currentState({ abortSignal } = {}) {
        return await this.#state(abortSignal);
    }
    /** Its state in the orchestrator's terms, like Python's `status`; `Pending` before it begins. */
    get status() {
        return this.state.then((state) => state?.status);
    }
    /** Whether it has not ended yet. */
    get isRunning() {
        return this.state.then((state) => state?.hasEnded === false);
    }
    /**
     * Waits until its first task has begun. Unlike Python's, it does not keep waiting if the run has ended on the
     * orchestrator before that. Mirrors `TriggeredRun.wait_for_run`.
     * @param options how often to ask, and how long to wait
     * @throws {@link WaitTimeoutError} if it takes longer than `timeoutMs`
     * @throws {@link DeployError} if the run ended on the orchestrator before its first task, or the orchestrator cannot be
     * reached for ten minutes
     */
    async waitForRun(options = {}) {
        return await this.#until(options, async (signal) => {
            const run = await this.#run(signal);
            if (run)
                return run;
            const state = await this.#state(signal);
            if (state?.hasEnded === false)
                return undefined;
            // It may have begun and ended in the meantime.
            const late = await this.#run(signal);
            if (late)
                return late;
            throw this.#failure(`has ended before its first task: ${textOf(state)}`);
        });
    }
    /**
     * Waits until it has ended, successfully or not. Mirrors `TriggeredRun.wait_for_completion`.
     * @param options how often to ask, and how long to wait
     * @returns whether it was successful, and its state
     * @throws {@link WaitTimeoutError} if it takes longer than `timeoutMs`
     * @throws {@link DeployError} if the orchestrator cannot be reached for ten minutes, or does not know the run
     */
    async waitForCompletion(options = {}) {
        return await this.#until(options, async (signal) => {
            const state = await this.#state(signal);
            if (state === undefined)
                throw this.#failure('is not known to the orchestrator');
            if (!state.hasEnded)
                return undefined;
            const { status, message, url, isSuccessful: successful } = state;
            return { status, message, url, successful };
        });
    }
    /**
     * Ends it; its tasks are killed. Mirrors `TriggeredRun.terminate`.
     * @param options the production token of the deployment's owner, if that is someone else
     * @throws {@link DeployError} if the orchestrator refuses, or does not answer
     */
    async terminate(options = {}) {
        await this.#command('terminate', options);
    }
    /**
     * Starts no more of its tasks until `unsuspend`; Argo Workflows only. Mirrors `TriggeredRun.suspend`.
     * @param options as for `terminate`
     * @throws {@link DeployError} if the orchestrator refuses, or does not answer
     */
    async suspend(options = {}) {
        await this.#command('suspend', options);
    }
    /**
     * Continues it after `suspend`. Mirrors `TriggeredRun.unsuspend`.
     * @param options as for `terminate`
     * @throws {@link DeployError} if the orchestrator refuses, or does not answer
     */
    async unsuspend(options = {}) {
        await this.#command('unsuspend', options);
    }
    get #runId() {
        return this.pathspec.slice(this.pathspec.indexOf('/') + 1);
    }
    /** @param abortSignal aborts the request, because a metadata service may never answer */
    async #run(abortSignal) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const { python, cwd, env } = this.#context.settings;
            const options = { python, cwd, env, metadata: this.metadata, namespace: null };
            const context = (0,open_source/* openContext */.e)({ ...options, abortSignal });
            // A pending request would keep our process from ending.
            const source = __addDisposableResource(env_1, context.source, true);
            const isThere = await new run/* Run */.K(this.pathspec, { ...context, source }).exists();
            return isThere ? new run/* Run */.K(this.pathspec, options) : undefined;
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    async #command(verb, { authorize, abortSignal }) {
        const command = { verb, options: { authorize }, operand: this.#runId };
        try {
            await (0,orchestrator_command/* runCommand */.d)(this.#context, command, { abortSignal });
        }
        catch (error) {
            const isUnseen = error instanceof deployer_errors/* DeployError */.s && UNSEEN.test(error.details.stderr);
            if (!isUnseen || this.#context.found)
                throw error;
            await (0,found_deployment/* operate */.NX)(this.#context, (0,found_deployment/* deploymentOfRun */.sj)(this), command, abortSignal);
        }
    }
    async #state(abortSignal) {
        const question = {
            verb: 'status',
            program: 'WORKFLOW_STATE_PROGRAM',
            request: { name: this.name, run: this.#runId },
        };
        const otherwise = `${this.pathspec} could not be looked up`;
        const answer = await (0,ask_orchestrator/* askOrchestrator */.YO)(this.#context, { ...question, otherwise }, abortSignal);
        const { status, message, url } = (answer ?? {});
        if (typeof status !== 'string')
            return undefined;
        const facts = {
            ...(typeof message === 'string' && message !== '' && { message }),
            ...(typeof url === 'string' && url !== '' && { url }),
        };
        // Metaflow's own clients use one word for Argo's two.
        const known = { hasEnded: !UNFINISHED.has(status), isSuccessful: SUCCEEDED.has(status) };
        return { status: status === 'Error' ? 'Failed' : status, ...known, ...facts };
    }
    async #until({ checkIntervalMs = CHECK_INTERVAL_MS, timeoutMs, abortSignal }, look) {
        const tooLate = (cause) => new deployer_errors/* WaitTimeoutError */.D(`${this.pathspec} took longer than ${timeoutMs ?? 0} ms.`, { cause });
        return await (0,within/* within */.u)(timeoutMs, abortSignal, tooLate, async (signal) => {
            let lastAnswer = performance.now();
            for (;;) {
                signal.throwIfAborted();
                try {
                    const found = await look(signal);
                    if (found !== undefined)
                        return found;
                    lastAnswer = performance.now();
                }
                catch (error) {
                    const isSilence = error instanceof deployer_errors/* DeployError */.s && error.details.verb === 'status';
                    if (!isSilence || performance.now() - lastAnswer > MAX_SILENCE_MS)
                        throw error;
                }
                await (0,promises_.setTimeout)(checkIntervalMs, undefined, { signal });
            }
        });
    }
    #failure(words) {
        const { orchestrator } = this.#context;
        return new deployer_errors/* DeployError */.s(`${this.pathspec} ${words}`, { orchestrator, verb: 'wait', stderr: '' });
    }
}
function textOf(state) {
    if (state === undefined)
        return 'the orchestrator does not know it.';
    return `${state.status}${state.message === undefined ? '' : `, ${state.message}`}.`;
}
//# sourceMappingURL=triggered-run.js.map
;// CONCATENATED MODULE: ./build/deployer/deployed-flow.js
var deployed_flow_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var deployed_flow_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});






/** A flow deployed to an orchestrator. Mirrors `metaflow.runner.deployer.DeployedFlow`. */
class DeployedFlow {
    /** Metaflow's name for the orchestrator, e.g. `argo-workflows`. */
    orchestrator;
    /** The deployment's name: the name of the workflow template or the state machine. */
    name;
    flowName;
    /** Metadata provider and its location. */
    metadata;
    /** Further facts from the orchestrator; with `onlyJson`, Argo's `workflow_template`. */
    additionalInfo;
    /** With `onlyJson`: what would have been deployed, as JSON. */
    manifest;
    #context;
    /** `create`, `fromDeployment` and `listDeployedFlows` create these. @internal */
    constructor(context, { name = '', flowName = '', metadata, additionalInfo = {}, printed }) {
        this.#context = context;
        this.orchestrator = context.orchestrator;
        this.name = name;
        this.flowName = flowName;
        this.metadata = metadata;
        this.additionalInfo = additionalInfo;
        this.manifest = printed;
    }
    /**
     * Finds a deployment by its name on the orchestrator. Needs no flow file: Metaflow's own code does what its commands
     * do, in the name of this user. Unlike Python's, it writes no file, and does not act as the deployment's owner. Mirrors
     * `DeployedFlow.from_deployment`.
     * @param name the deployment's
     * @param options the orchestrator, and how to call Metaflow
     * @throws {@link DeployError} if there is no such deployment
     */
    static async fromDeployment(name, options) {
        const context = contextOf(options);
        const [found] = await (0,found_deployment/* findDeployments */.Sz)(context, { name }, options.abortSignal);
        if (found)
            return deployedAs(context, found, options.metadata);
        const { orchestrator } = options;
        throw new deployer_errors/* DeployError */.s(`${orchestrator} has no Metaflow deployment "${name}".`, {
            ...{ orchestrator, verb: 'find', stderr: '', isMissing: true },
        });
    }
    /**
     * Lists all of Metaflow's deployments on an orchestrator, or those of a flow, or of a branch of `@project` such as
     * `prod` or `test.NAME`. Skips anything that does not have Metaflow's form. Mirrors
     * `DeployedFlow.list_deployed_flows`.
     * @param options the orchestrator, which deployments, and how to call Metaflow
     * @throws {@link DeployError} if the orchestrator does not answer
     */
    static async listDeployedFlows({ flowName, branch, ...options }) {
        const context = contextOf(options);
        const all = await (0,found_deployment/* findDeployments */.Sz)(context, { flow: flowName, branch }, options.abortSignal);
        return all.map((found) => deployedAs(context, found, options.metadata));
    }
    /**
     * A run that anyone triggered earlier. Mirrors `DeployedFlow.get_triggered_run`.
     * @param name the deployment's name
     * @param runId e.g. `argo-quick-xyz12`; with `QuickFlow/argo-quick-xyz12`, we do not look up the deployment, which
     * may no longer exist
     * @param options the orchestrator, and how to call Metaflow
     * @throws {@link DeployError} if there is no such deployment
     */
    static async getTriggeredRun(name, runId, options) {
        if (runId.includes('/')) {
            const attributes = { name, pathspec: runId, metadata: options.metadata };
            return new TriggeredRun({ ...contextOf(options), found: (0,found_deployment/* deploymentOfRun */.sj)(attributes) }, attributes);
        }
        const deployed = await DeployedFlow.fromDeployment(name, options);
        return deployed.#triggered(`${deployed.flowName}/${runId}`);
    }
    /**
     * Starts a run of the flow on its orchestrator, and resolves when the orchestrator has accepted it. If aborted in the
     * middle of the request, it waits three more seconds for the answer: there may be a run whose name nobody would know
     * otherwise. Mirrors `DeployedFlow.trigger`.
     * @param parameters the values that differ from the deployment's defaults
     * @param options a signal to abort it
     * @throws {@link ParameterError} for a parameter that the flow does not have, or a value that it does not accept or
     * that contains `$`, a backtick or `{{=`; nothing was triggered
     * @throws {@link DeployError} if the orchestrator did not accept it
     */
    async trigger(parameters = {}, { abortSignal } = {}) {
        const values = await this.#checked(parameters, abortSignal);
        await this.#refuseForQuotes(parameters, abortSignal);
        const verb = 'trigger';
        const command = { verb, ...values, writesAttributes: true, finishes: true };
        const attributes = await (0,orchestrator_command/* runCommand */.d)(this.#context, command, { abortSignal });
        const { name = this.name, pathspec, metadata } = attributes;
        if (pathspec === undefined)
            throw new deployer_errors/* DeployError */.s(`${this.name} was triggered, but the id of its run is unknown.`, {
                ...{ orchestrator: this.orchestrator, verb, stderr: '' },
            });
        return new TriggeredRun(this.#context, { name, pathspec, metadata });
    }
    /**
     * Checks values as `trigger` does, but does not ask the orchestrator: of a deployment found by its name, nothing is known here.
     * @throws {ParameterError}
     * @internal
     */
    async check(parameters, { abortSignal } = {}) {
        await this.#checked(parameters, abortSignal);
    }
    #triggered(pathspec) {
        return new TriggeredRun(this.#context, { name: this.name, pathspec, metadata: this.metadata });
    }
    /**
     * Its runs, newest first; Step Functions only, as in Python.
     * @param options the states to list, e.g. `{ states: ['RUNNING'] }`. Default: all
     * @throws {@link DeployError} if the orchestrator does not answer, or is another one
     */
    async listRuns({ states = [], abortSignal } = {}) {
        const { orchestrator } = this.#context;
        if (orchestrator !== 'step-functions')
            throw new deployer_errors/* DeployError */.s(`The runs of a deployment on ${orchestrator} cannot be listed.`, {
                ...{ orchestrator, verb: 'list-runs', stderr: '' },
            });
        const question = {
            verb: 'list-runs',
            program: 'RUNS_PROGRAM',
            request: { name: this.name, states },
        };
        const otherwise = `The runs of ${this.name} cannot be listed`;
        const runs = (await (0,ask_orchestrator/* askOrchestrator */.YO)(this.#context, { ...question, otherwise }, abortSignal));
        return runs.map((run) => this.#triggered(`${this.flowName}/${run}`));
    }
    /**
     * What its orchestrator currently says about it; `undefined` if it no longer exists.
     * @param options a signal to abort it
     * @throws {@link DeployError} if the orchestrator does not answer
     */
    async describe({ abortSignal } = {}) {
        const [found] = await (0,found_deployment/* findDeployments */.Sz)(this.#context, { name: this.name }, abortSignal);
        return found?.deployment;
    }
    /**
     * Removes it from its orchestrator, with its schedule and its sensor; runs that are executing continue. Mirrors
     * `DeployedFlow.delete`.
     * @param options the production token of its owner, if that is someone else
     * @throws {@link DeployError} if it was not removed
     */
    async delete({ authorize, abortSignal } = {}) {
        await (0,orchestrator_command/* runCommand */.d)(this.#context, { verb: 'delete', options: { authorize } }, { abortSignal });
    }
    /** What its orchestrator said about it when it was found; `describe` asks again. */
    get deployment() {
        return this.#context.found?.deployment;
    }
    /**
     * The token that lets others deploy over it; `undefined` if the deployment no longer exists.
     * @throws {@link DeployError} if the orchestrator does not answer
     */
    get productionToken() {
        return this.#token();
    }
    /**
     * Converts values for the flow's parameters, and moves secrets to variables; the orchestrator has the defaults.
     * @throws {ParameterError}
     */
    async #checked(parameters, abortSignal) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            refuseForShell(parameters);
            const { settings, found: known, introspection } = this.#context;
            // A deployment found by its name is checked later, against what the orchestrator says about it.
            if (known)
                return { parameters, env: {} };
            // Metaflow says what is missing; reading the flow only for that would take seconds.
            if (Object.keys(parameters).length === 0 && !introspection)
                return { parameters, env: {} };
            const deadline = deployed_flow_addDisposableResource(env_1, new process_deadline/* Deadline */.B2(abortSignal, ask_orchestrator/* ANSWER_TIMEOUT_MS */.Md), false);
            const limitedSettings = { ...settings, startTimeoutMs: ask_orchestrator/* ANSWER_TIMEOUT_MS */.Md, abortSignal: deadline.signal };
            const found = introspection ?? (await (0,introspect_flow.introspectFlow)(limitedSettings));
            const values = (0,fit_parameters.fitTo)(limitedSettings, found, parameters);
            const { flow: flowName = this.flowName, parameters: declared, ignored } = found;
            const words = `${this.orchestrator} trigger`;
            if (declared)
                (0,parameter_check/* checkParameters */.Dy)({ flowName, parameters: declared, ignored }, values, settings.env, words);
            return (0,secret_parameters/* splitSecrets */.EJ)(values, declared ?? [], words);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            deployed_flow_disposeResources(env_1);
        }
    }
    /**
     * Some Metaflows wrote JSON into a shell command of the first task in single quotes. Only Argo Workflows knows which one deployed the flow.
     * @throws {ParameterError | DeployError}
     */
    async #refuseForQuotes(parameters, abortSignal) {
        const { orchestrator, found, introspection } = this.#context;
        const quoted = Object.entries(parameters).filter(([name, value]) => value !== undefined && /^\s*[[{"][^]*'/.test((0,option_values/* parameterText */.p5)(name, value)));
        if (orchestrator !== 'argo-workflows' || quoted.length === 0)
            return;
        // With @project, only Metaflow knows the deployment's name.
        const flow = introspection?.flow ?? (this.flowName || undefined);
        const deployments = found ? [found] : await (0,found_deployment/* findDeployments */.Sz)(this.#context, { flow }, abortSignal);
        for (const [parameter, value] of quoted)
            if (deployments.some(({ inSingleQuotes }) => inSingleQuotes.includes(parameter)))
                throw new errors/* ParameterError */.un(`Parameter "${parameter}" contains a single quote: a shell in the first task would execute the text after it. An old version of Metaflow deployed the flow: deploy it again with a newer one.`, { parameter, value });
    }
    async #token() {
        const question = { verb: 'token', program: 'TOKEN_PROGRAM', request: { name: this.name } };
        const otherwise = `The production token of ${this.name} cannot be read`;
        const token = await (0,ask_orchestrator/* askOrchestrator */.YO)(this.#context, { ...question, otherwise }, undefined);
        return typeof token === 'string' ? token : undefined;
    }
}
/**
 * On Argo Workflows and Step Functions, a shell of the first task reads the values, in double quotes, and the names. No spelling of a value gets
 * `$` or a backtick through. Argo Workflows evaluates what follows `{{=`, and the result could be any text.
 * @throws {ParameterError} which does not quote the value, as it may be a secret
 */
function refuseForShell(parameters) {
    for (const [parameter, value] of Object.entries(parameters)) {
        if (value === undefined)
            continue;
        if (!/^[\w-]+$/.test(parameter))
            throw new errors/* ParameterError */.un(`${JSON.stringify(parameter)} cannot be the name of a parameter of a deployed flow: only letters, digits, "_" and "-" are allowed. Metaflow passes it to the first task through a shell.`, { parameter, value });
        const text = (0,option_values/* parameterText */.p5)(parameter, value);
        const what = /[$`]/.test(text) ? '$ or a backtick' : text.includes('{{=') ? '{{=' : undefined;
        if (what !== undefined)
            throw new errors/* ParameterError */.un(`Parameter "${parameter}" contains ${what}. Metaflow passes it to the first task through a shell${what === '{{=' ? " and Argo's templates" : ''}, which would replace or execute what follows.`, { parameter, value });
    }
}
/** For a deployment whose flow file we do not have. */
function contextOf({ orchestrator, python, cwd, env, profile }) {
    const settings = { ...(0,start_settings/* startSettings */.Y)('', { python, cwd, env, profile }), showOutput: false };
    return { settings, orchestrator, givenName: undefined };
}
function deployedAs(context, found, metadata = found.metadata) {
    const { name, flowName } = found.deployment;
    const attributes = { name, flowName, metadata };
    return new DeployedFlow({ ...context, found: { ...found, metadata } }, attributes);
}
//# sourceMappingURL=deployed-flow.js.map

/***/ }),

/***/ 1773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ Deployer)
/* harmony export */ });
/* unused harmony export OrchestratorDeployer */
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2168);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4431);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9282);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6800);
/* harmony import */ var _deployed_flow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1856);
/* harmony import */ var _orchestrator_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7227);



/**
 * Deploys a flow to a production orchestrator, as `python flow.py argo-workflows create` does. Mirrors
 * `metaflow.Deployer`.
 * @example
 * const deployed = await new Deployer('flow.py').argoWorkflows().create({ tags: ['ci'] });
 * const triggered = await deployed.trigger({ alpha: 0.5 });
 * const { successful } = await triggered.waitForCompletion({ timeoutMs: 3_600_000 });
 */
class Deployer {
    #settings;
    /**
     * @param flowFile path of the flow, relative to `options.cwd`
     * @param options how to call Metaflow, and its top-level options
     * @throws {@link UsageError} if Node is too old
     */
    constructor(flowFile, options = {}) {
        const { showOutput = true } = options;
        this.#settings = { ...(0,_runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .startSettings */ .Y)(flowFile, options), showOutput };
    }
    /** Argo Workflows. Never throws: Metaflow may not support it, which `create` says. */
    argoWorkflows(options = {}) {
        return this.orchestrator('argo-workflows', options);
    }
    /** AWS Step Functions. Never throws, as `argoWorkflows`. */
    stepFunctions(options = {}) {
        return this.orchestrator('step-functions', options);
    }
    /** Airflow has no deployments, only programs: see `compile`. Never throws, as `argoWorkflows`. */
    airflow(options = {}) {
        return this.orchestrator('airflow', options);
    }
    /**
     * Any orchestrator. Never throws, as `argoWorkflows`.
     * @param type Metaflow's name for an orchestrator, including those from extensions, e.g. `argo-workflows`
     * @param options the deployment's name
     */
    orchestrator(type, { name } = {}) {
        return new OrchestratorDeployer({ settings: this.#settings, orchestrator: type, givenName: name });
    }
}
/** A flow, and the orchestrator to deploy it to. Mirrors `metaflow.runner.deployer_impl.DeployerImpl`. */
class OrchestratorDeployer {
    #context;
    /** A `Deployer` creates these. @internal */
    constructor(context) {
        this.#context = context;
    }
    /**
     * Deploys the flow, or a new version of it, and resolves when the orchestrator has it. Mirrors `DeployerImpl.create`.
     * @param options tags, the production token and other options of Metaflow's `create`
     * @throws {@link UsageError} if it cannot be deployed as requested
     * @throws {@link DeployError} if it was not deployed
     */
    async create({ tags = [], abortSignal, ...others } = {}) {
        const options = forShells({ tag: tags, ...(0,_runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .withOthers */ .s)(others) });
        const command = {
            verb: 'create',
            options,
            writesAttributes: true,
            prints: others.onlyJson === true,
        };
        return new _deployed_flow_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployedFlow */ .p(this.#context, await (0,_orchestrator_command_js__WEBPACK_IMPORTED_MODULE_2__/* .runCommand */ .d)(this.#context, command, { abortSignal }));
    }
    /**
     * The flow's deployment, created earlier; does not check whether it exists. Never throws.
     * @param introspection what the flow declares, for checking parameters; otherwise, the flow file is read
     */
    deployed(introspection) {
        const { givenName: name = '' } = this.#context;
        return new _deployed_flow_js__WEBPACK_IMPORTED_MODULE_1__/* .DeployedFlow */ .p({ ...this.#context, introspection }, { name });
    }
    /**
     * Writes a program for the orchestrator to a file; someone else puts it where the orchestrator executes it. This is
     * how Airflow works.
     * @param file relative to the deployer's `cwd`
     * @param options as for `create`
     * @throws {@link UsageError} if it cannot be written as requested
     * @throws {@link DeployError} if it was not written
     */
    async compile(file, { tags = [], abortSignal, ...others } = {}) {
        const options = forShells({ tag: tags, ...(0,_runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .withOthers */ .s)(others) });
        await (0,_orchestrator_command_js__WEBPACK_IMPORTED_MODULE_2__/* .runCommand */ .d)(this.#context, { verb: 'create', options, operand: file, writes: file }, { abortSignal });
    }
}
/**
 * Options whose values Metaflow writes into the shell commands of a deployment's tasks, without quotes.
 * @throws {OptionError} if a shell, or the orchestrator's templates, would read one as anything but a single word
 */
function forShells(options) {
    for (const [key, given] of Object.entries(options)) {
        const option = (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .optionName */ .fS)(key);
        if (option !== 'tag' && option !== 'namespace')
            continue;
        const value = [given].flat().find((text) => typeof text === 'string' && text.search(_runner_index_js__WEBPACK_IMPORTED_MODULE_4__/* .NOT_PLAIN */ .HV) !== -1);
        if (value === undefined)
            continue;
        const message = `Option "${option}" of a deployment may contain only ${_runner_index_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAIN_CHARACTERS */ .UH}, got ${JSON.stringify(value)}. Metaflow writes it into the shell commands of its tasks.`;
        throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_5__/* .OptionError */ .eR(message, { option, place: 'command', value });
    }
    return options;
}
//# sourceMappingURL=deployer.js.map

/***/ }),

/***/ 6398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ WaitTimeoutError),
/* harmony export */   s: () => (/* binding */ DeployError)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6695);

/** An orchestrator, or Metaflow on its behalf, refused a command, or could not be reached. */
class DeployError extends _client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RunnerError */ .Rn {
    details;
    static {
        this.prototype.name = 'DeployError';
    }
    constructor(message, details, options) {
        super(message, options);
        this.details = details;
    }
}
/** Waiting for a triggered run took longer than allowed. */
class WaitTimeoutError extends _client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RunnerError */ .Rn {
    static {
        this.prototype.name = 'WaitTimeoutError';
    }
}
//# sourceMappingURL=errors.js.map

/***/ }),

/***/ 989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NX: () => (/* binding */ operate),
/* harmony export */   Sz: () => (/* binding */ findDeployments),
/* harmony export */   sj: () => (/* binding */ deploymentOfRun)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2866);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9507);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4431);
/* harmony import */ var _ask_orchestrator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4589);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6398);




/** Asks an orchestrator for the deployment with a name, for all, or for all of a flow. @throws {DeployError} */
async function findDeployments(context, request, abortSignal) {
    const { name } = request;
    const what = name === undefined ? 'The deployments' : `The deployment ${name}`;
    const question = { verb: 'find', program: 'DEPLOYMENTS_PROGRAM', request };
    const otherwise = `${what} on ${context.orchestrator} cannot be read`;
    const found = (await (0,_ask_orchestrator_js__WEBPACK_IMPORTED_MODULE_0__/* .askOrchestrator */ .YO)(context, { ...question, otherwise }, abortSignal));
    return found.flatMap((described) => parseDeployment(described) ?? []);
}
/** If there are more, Metaflow did not create the deployment. */
const MAX_TRIGGERS = 100;
/**
 * An orchestrator's answer, restricted to what Metaflow could have written: names must be words, because a script may
 * pass them to a shell, and others may have written anything. `undefined` if we do not know the flow.
 */
function parseDeployment({ name, flow_name: flowName, metadata, parameters, in_single_quotes: inSingleQuotes = [], ...attributes }) {
    if (!(0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isIdentifier */ ._5)(name) || !(0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isPythonName */ .MH)(flowName))
        return undefined;
    const word = (text) => ((0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isIdentifier */ ._5)(text) ? text : undefined);
    const line = (text) => (isLine(text) ? text : undefined);
    const { triggers = [], url } = attributes;
    return {
        metadata,
        parameters: parameters?.filter((each) => (0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isIdentifier */ ._5)(each.name)) ?? undefined,
        inSingleQuotes,
        deployment: {
            ...{ name, flowName, owner: line(attributes.owner), productionToken: word(attributes.token) },
            ...{ project: word(attributes.project), branch: word(attributes.branch) },
            ...{
                deployedAt: line(attributes.deployed_at),
                schedule: line(attributes.schedule),
                timezone: line(attributes.timezone),
            },
            triggers: triggers.filter(isLine).slice(0, MAX_TRIGGERS),
            url: typeof url === 'string' && URL.canParse(url) ? url : undefined,
        },
    };
}
/** Whether a text is a line without anything that a shell or a terminal would interpret, such as a schedule, an event or a user. */
function isLine(text) {
    return typeof text === 'string' && /^[\p{L}\p{M}\p{N}_.:@/+*?,#%= -]{1,200}$/u.test(text);
}
/** What a single run shows about its deployment: neither its owner nor its parameters. */
function deploymentOfRun({ name, pathspec, metadata = '', }) {
    const flowName = pathspec.slice(0, pathspec.indexOf('/'));
    return {
        deployment: { name, flowName, triggers: [] },
        metadata,
        parameters: undefined,
        inSingleQuotes: [],
    };
}
/** Does what a command does, without the flow file. @throws {ParameterError | DeployError} */
async function operate(context, found, { verb, options = {}, parameters = {}, operand }, abortSignal) {
    const { name, flowName } = found.deployment;
    const values = texts(found, parameters, context.settings.env);
    const types = Object.fromEntries((found.parameters ?? []).map((each) => [each.name, each.type]));
    const { authorize } = options;
    const answer = await (0,_ask_orchestrator_js__WEBPACK_IMPORTED_MODULE_0__/* .askOrchestrator */ .YO)(context, {
        ...{ verb, program: 'OPERATE_PROGRAM' },
        request: { name, run: operand, parameters: values, types, authorize },
        otherwise: `${verb} of ${operand ?? name} on ${context.orchestrator} failed`,
    }, abortSignal);
    const { run } = answer;
    if (run === null)
        return {};
    if (!(0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isIdentifier */ ._5)(run))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .DeployError */ .s(`${name} was triggered, but ${context.orchestrator} reported an invalid id for its run.`, {
            ...{ orchestrator: context.orchestrator, verb, stderr: '' },
        });
    return { name, pathspec: `${flowName}/${run}`, metadata: found.metadata };
}
/** Values as texts; the program converts them to their types. @throws {ParameterError} */
function texts({ deployment: { flowName }, parameters }, values, env) {
    if (parameters) {
        const declared = parameters.map((parameter) => ({
            ...UNKNOWN_FIELDS,
            ...parameter,
            variable: parameter.name,
        }));
        (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .checkParameters */ .Dy)({ flowName, parameters: declared }, values, env);
    }
    return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => value === undefined ? [] : [[name, (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_4__/* .parameterText */ .p5)(name, value)]]));
}
/** What an orchestrator does not say about a parameter. */
const UNKNOWN_FIELDS = {
    ...{ default: null, hasDefault: false, multiple: false, separator: null, help: null, defaultIsFile: false },
};
//# sourceMappingURL=found-deployment.js.map

/***/ }),

/***/ 7227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ nearOrchestrator),
  d: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/client/regular-file.js
var regular_file = __webpack_require__(361);
// EXTERNAL MODULE: ./build/redaction/redactor.js + 3 modules
var redactor = __webpack_require__(3022);
// EXTERNAL MODULE: ./build/runner/start/launch.js
var launch = __webpack_require__(4569);
// EXTERNAL MODULE: ./build/runner/start/flow-file.js
var flow_file = __webpack_require__(1297);
// EXTERNAL MODULE: ./build/runner/command/shell-texts.js
var shell_texts = __webpack_require__(9282);
// EXTERNAL MODULE: ./build/runner/temporary-directory.js
var temporary_directory = __webpack_require__(3306);
// EXTERNAL MODULE: ./build/runner/log/log-tail.js
var log_tail = __webpack_require__(563);
// EXTERNAL MODULE: ./build/runner/command/command-line.js
var command_line = __webpack_require__(2283);
// EXTERNAL MODULE: ./build/runner/command/option-values.js
var option_values = __webpack_require__(4431);
// EXTERNAL MODULE: ./build/runner/process/flow-process.js + 2 modules
var flow_process = __webpack_require__(5713);
// EXTERNAL MODULE: ./build/runner/process/end-process-group.js
var end_process_group = __webpack_require__(7902);
// EXTERNAL MODULE: ./build/runner/log/drained.js
var drained = __webpack_require__(1389);
// EXTERNAL MODULE: ./build/runner/log/log-stream.js
var log_stream = __webpack_require__(8845);
// EXTERNAL MODULE: ./build/client/errors.js
var errors = __webpack_require__(6695);
// EXTERNAL MODULE: ./build/runner/introspection/interpreter-fault.js
var interpreter_fault = __webpack_require__(8119);
// EXTERNAL MODULE: ./build/runner/start/explain-start.js + 2 modules
var explain_start = __webpack_require__(2128);
// EXTERNAL MODULE: ./build/runner/errors.js
var runner_errors = __webpack_require__(6800);
// EXTERNAL MODULE: ./build/runner/command/nearest-name.js
var nearest_name = __webpack_require__(3619);
// EXTERNAL MODULE: ./build/deployer/clear-message.js
var clear_message = __webpack_require__(7306);
// EXTERNAL MODULE: ./build/deployer/errors.js
var deployer_errors = __webpack_require__(6398);
// EXTERNAL MODULE: ./build/runner/log/fatal-error.js
var fatal_error = __webpack_require__(8831);
// EXTERNAL MODULE: ./build/runner/introspection/introspection.js + 6 modules
var introspection = __webpack_require__(7736);
// EXTERNAL MODULE: ./build/runner/introspection/flow-fault.js
var flow_fault = __webpack_require__(5038);
;// CONCATENATED MODULE: ./build/deployer/explain-create.js

/**
 * Explains a traceback of `create`. No frame shows the line of a decorator or Parameter that is wrong, so this executes the command once
 * more, and looks at the exception itself.
 * @param flow the command, with options that keep it from deploying anything
 * @param stderr of the failed command
 * @returns `undefined` if there is no traceback, another end this time, or an exception that is not about the flow
 */
async function createFault(flow, stderr) {
    if (!stderr.includes(fatal_error/* TRACEBACK_HEADER */.j))
        return undefined;
    const failure = (await (0,introspection/* introspect */.qb)(flow, 'deploy'))?.failure;
    if (!failure || failure.kind === 'usage' || !isOfFlow(failure) || !isPrinted(failure, stderr))
        return undefined;
    return { text: (0,flow_fault/* raisedText */.K5)(failure, flow.cwd), places: failure.places };
}
/** Orchestrators and datastores cause exceptions, too. */
function isOfFlow({ places, parameter, decorator }) {
    return places.length > 0 || parameter !== undefined || decorator !== undefined;
}
/** Whether the command printed each line of the exception. Then it is the same one, and as free of secrets as what was printed. */
function isPrinted({ text }, stderr) {
    const printed = new Set(stderr.split('\n').map((line) => line.trim()));
    return text.split('\n').every((line) => line === '…' || printed.has(line.trim()));
}
//# sourceMappingURL=explain-create.js.map
// EXTERNAL MODULE: ./build/deployer/found-deployment.js
var found_deployment = __webpack_require__(989);
;// CONCATENATED MODULE: ./build/deployer/late-signal.js
/** A signal that is aborted some time after another one, to give work that cannot be undone time to finish. */
class LateSignal {
    #controller = new AbortController();
    #parent;
    #timer;
    #begin;
    constructor(parent, afterMs) {
        this.#parent = parent;
        this.#begin = () => {
            this.#timer = setTimeout(() => this.#controller.abort(parent?.reason), afterMs);
        };
        parent?.addEventListener('abort', this.#begin, { once: true });
    }
    get signal() {
        return this.#controller.signal;
    }
    [Symbol.dispose]() {
        clearTimeout(this.#timer);
        this.#parent?.removeEventListener('abort', this.#begin);
    }
}
//# sourceMappingURL=late-signal.js.map
// EXTERNAL MODULE: ./build/runner/command/parameter-check.js
var parameter_check = __webpack_require__(9507);
;// CONCATENATED MODULE: ./build/deployer/secret-options.js

/** Secret options of Metaflow's own orchestrators, with their names in its code. */
const SECRETS = new Map([
    ['authorize', 'authorize'],
    ['newToken', 'given_token'],
    ['notifySlackWebhookUrl', 'notify_slack_webhook_url'],
    ['notifyPagerDutyIntegrationKey', 'notify_pager_duty_integration_key'],
    ['notifyIncidentIoApiKey', 'notify_incident_io_api_key'],
]);
/** The orchestrators of Metaflow itself; its extensions add others. */
const ORCHESTRATORS = ['argo-workflows', 'step-functions', 'airflow'];
/** Passes secret options in variables, as `splitSecrets` does for parameters. We do not know those of orchestrators from extensions. */
function discreetOptions(options, orchestrator, verb) {
    const others = {};
    const env = {};
    for (const [key, value] of Object.entries(options)) {
        const camelCase = key.replace(/[-_]([a-z])/g, (_, letter) => letter.toUpperCase());
        const name = ORCHESTRATORS.includes(orchestrator) ? SECRETS.get(camelCase) : undefined;
        // Metaflow ignores an empty variable.
        const isMoved = name !== undefined && typeof value === 'string' && value !== '' && !value.includes('\0');
        if (isMoved)
            env[(0,parameter_check/* variableOf */.Qn)(name, `${orchestrator} ${verb}`)] = value;
        else
            others[key] = value;
    }
    return { options: others, env };
}
//# sourceMappingURL=secret-options.js.map
// EXTERNAL MODULE: ./build/client/foreign-json.js
var foreign_json = __webpack_require__(3857);
// EXTERNAL MODULE: ./build/client/identifiers.js
var identifiers = __webpack_require__(2866);
;// CONCATENATED MODULE: ./build/deployer/deployer-attributes.js


/** A workflow of a thousand steps has a few mebibytes; Metaflow did not write anything larger. */
const MAX_BYTES = 16 * 1024 * 1024;
const MAX_PARTS = 500_000;
/**
 * Reads the file in which Metaflow describes what it created. The flow could have written it, so names must be words: a
 * script may pass them to a shell.
 * @throws {Error} that says what is wrong with it
 */
function readDeployerAttributes(file) {
    const attributes = (0,foreign_json/* parseForeignJson */.Y)((0,regular_file/* readRegularText */.Aj)(file, MAX_BYTES), MAX_PARTS);
    if (!isObject(attributes))
        throw new Error('it is not a JSON object');
    const part = (key, isValid) => {
        const value = attributes[key];
        if (value === undefined || value === null)
            return undefined;
        if (!isValid(value))
            throw new Error(`its "${key}" is not in the form that Metaflow writes`);
        return value;
    };
    return {
        name: part('name', identifiers/* isIdentifier */._5),
        flowName: part('flow_name', identifiers/* isPythonName */.MH),
        metadata: part('metadata', isText),
        pathspec: part('pathspec', isPathspecOfRun),
        additionalInfo: part('additional_info', isObject),
    };
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isText(value) {
    return typeof value === 'string';
}
function isPathspecOfRun(value) {
    return (0,identifiers/* isPathspec */.hA)(value) && value.split('/').length === 2;
}
//# sourceMappingURL=deployer-attributes.js.map
;// CONCATENATED MODULE: ./build/deployer/orchestrator-command.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});












/** A manifest of a workflow with a thousand steps is a few mebibytes; a flow may print anything. */
const MAX_PRINTED_BYTES = 64 * 1024 * 1024;
/** In milliseconds. */
const TIME_TO_FINISH_MS = 3_000;
/**
 * Runs an orchestrator's command to its end. Metaflow describes what it creates before creating it, so only the exit
 * code and the description together prove it.
 * @returns the description of what it created
 * @throws {UsageError} if it cannot be started as requested
 * @throws {DeployError} if it failed, or we cannot read what it created
 */
async function runCommand(context, command, { abortSignal } = {}) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        (0,launch/* refuseAborted */.cv)({ abortSignal });
        if (command.finishes !== true)
            return await executeCommand(context, command, abortSignal);
        const late = __addDisposableResource(env_1, new LateSignal(abortSignal, TIME_TO_FINISH_MS), false);
        return await executeCommand(context, command, late.signal);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function executeCommand(context, command, abortSignal) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const { settings, found } = context;
        if (found)
            return await (0,found_deployment/* operate */.NX)(context, found, command, abortSignal);
        (0,flow_file/* requireFlowFile */.i)(settings.topLevel.flowFile, settings.cwd);
        (0,shell_texts/* refuseVariables */.gW)(settings.env);
        const place = __addDisposableResource(env_2, (0,temporary_directory/* directoryForProgram */.zB)(), false);
        const files = {
            stdoutFile: external_node_path_.join(place.directory, 'stdout.log'),
            stderrFile: external_node_path_.join(place.directory, 'stderr.log'),
        };
        const attributesFile = external_node_path_.join(place.directory, 'attributes.json');
        const { options, env } = discreetOptions(command.options ?? {}, context.orchestrator, command.verb);
        const secrets = { ...command.env, ...env };
        const started = { ...settings, env: { ...settings.env, ...secrets } };
        const written = external_node_path_.resolve(settings.cwd, command.writes ?? attributesFile);
        const before = lastChange(written);
        const flow = await start(started, argumentsOf(context, { ...command, options }, attributesFile), files);
        const code = await waitForEnd(flow, settings.showOutput ? files : undefined, abortSignal);
        // It may quote what it was given in variables.
        const stderr = new redactor/* Redactor */.p(Object.values(secrets)).text((0,log_tail/* logTail */.R)(files.stderrFile));
        if (code !== 0) {
            const deployingNothing = withoutEffect({ ...command, options }, place.directory);
            const commandLine = argumentsOf(context, deployingNothing, attributesFile);
            const explain = async () => await createFault({ ...started, commandLine, abortSignal }, stderr);
            throw await failureOf(context, command, { stderr, code, abortSignal, explain });
        }
        const isWriter = command.writesAttributes === true || command.writes !== undefined;
        if (isWriter && lastChange(written) === before)
            throw noResult(context, command, stderr);
        const printed = command.prints === true ? { printed: (0,regular_file/* readRegularText */.Aj)(files.stdoutFile, MAX_PRINTED_BYTES) } : {};
        return {
            ...(command.writesAttributes === true ? readResult(context, command, attributesFile, stderr) : {}),
            ...printed,
        };
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        __disposeResources(env_2);
    }
}
/** A `create` that deploys nothing, and writes into a directory if it writes a file. */
function withoutEffect(command, directory) {
    return command.writes === undefined
        ? { ...command, options: { ...command.options, onlyJson: true } }
        : { ...command, operand: external_node_path_.join(directory, 'written') };
}
function argumentsOf({ settings: { topLevel }, orchestrator, givenName }, { verb, options = {}, parameters = {}, operand, writesAttributes }, attributesFile) {
    return [
        ...(0,command_line/* topLevelItems */.Cv)(topLevel),
        orchestrator,
        ...(givenName === undefined ? [] : [`--name=${givenName}`]),
        verb,
        ...(writesAttributes === true ? [`--deployer-attribute-file=${attributesFile}`] : []),
        ...(0,option_values/* renderOptions */.Dx)('command', options),
        ...(0,option_values/* renderParameters */.fL)(parameters),
        ...(operand === undefined ? [] : ['--', operand]),
    ];
}
async function start({ python, cwd, env }, args, files) {
    try {
        return await (0,flow_process/* startFlowProcess */.q)({ executable: python, args, cwd, env, ...files });
    }
    catch (error) {
        throw await (0,launch/* asStartFailure */.Hs)(error, python, cwd);
    }
}
/** Waits for a command's end, whatever happens in the meantime. @returns its exit code */
async function waitForEnd(flow, shown, abortSignal) {
    const end = () => void (0,end_process_group/* endFlow */.kK)(flow);
    abortSignal?.addEventListener('abort', end, { once: true });
    if (abortSignal?.aborted === true)
        end();
    try {
        if (shown)
            await show(flow, shown, abortSignal);
        const { code } = await flow.exited;
        return code;
    }
    finally {
        abortSignal?.removeEventListener('abort', end);
        await (0,end_process_group/* endFlow */.kK)(flow, 0);
    }
}
async function show(flow, { stdoutFile, stderrFile }, abortSignal) {
    const writer = { hasEnded: () => flow.exit !== undefined, ended: flow.exited };
    await Promise.all([
        (0,drained/* copyTo */.rH)(process.stdout, (0,log_stream/* followFile */.gQ)(stdoutFile, writer, 0), abortSignal),
        (0,drained/* copyTo */.rH)(process.stderr, (0,log_stream/* followFile */.gQ)(stderrFile, writer, 0), abortSignal),
    ]);
}
/** In nanoseconds since 1970; `undefined` if there is no such file. */
function lastChange(file) {
    return (0,external_node_fs_.statSync)(file, { bigint: true, throwIfNoEntry: false })?.mtimeNs;
}
/** Nothing proves that Metaflow's command began: the flow file may have ended before that. */
function noResult({ settings, orchestrator }, { verb }, stderr) {
    const { flowFile } = settings.topLevel;
    return new deployer_errors/* DeployError */.s(`${orchestrator} ${verb} of ${flowFile} ended with exit code 0, but has not reported what it did. Does ${flowFile} end with: if __name__ == '__main__': MyFlow()?`, { orchestrator, verb, stderr });
}
/** @throws {DeployError} if the description cannot be read */
function readResult({ settings, orchestrator }, { verb }, file, stderr) {
    try {
        return readDeployerAttributes(file);
    }
    catch (error) {
        const what = `${orchestrator} ${verb} of ${settings.topLevel.flowFile}`;
        throw new deployer_errors/* DeployError */.s(`${what} was successful, but its result cannot be read: ${(0,errors/* reasonOf */.A3)(error)}`, { orchestrator, verb, stderr }, { cause: error });
    }
}
async function failureOf({ settings, orchestrator }, { verb }, { stderr, code, abortSignal, explain }) {
    const { flowFile } = settings.topLevel;
    const details = { orchestrator, verb, stderr };
    const what = `${orchestrator} ${verb} of ${flowFile}`;
    if (abortSignal?.aborted === true) {
        const { reason } = abortSignal;
        const end = (0,launch/* statusOf */.c2)(reason) === 'timeout' ? 'timed out and was stopped' : 'was cancelled';
        return new deployer_errors/* DeployError */.s(`${what} ${end}.`, details, { cause: reason });
    }
    const fault = await (0,interpreter_fault.interpreterFault)({ ...settings, abortSignal }).catch(() => undefined);
    if (fault)
        return fault;
    if (lastMessage(stderr).includes(`No such command '${orchestrator}'`))
        return unknownOrchestrator(orchestrator);
    const created = verb === 'create' ? await explain() : undefined;
    const reason = created?.text ?? (0,clear_message/* clearMessage */.d)((0,explain_start/* exceptionPrinted */.SA)(stderr) ?? lastMessage(stderr));
    const ofFlow = created && { flowFile, places: created.places };
    return new deployer_errors/* DeployError */.s(`${what} failed with exit code ${code}: ${reason}`, { ...details, ...ofFlow });
}
/** The error for an orchestrator that is not a command of this Metaflow. */
function unknownOrchestrator(orchestrator) {
    return new runner_errors/* UsageError */.eb(`Metaflow has no orchestrator ${orchestrator} here.${nearOrchestrator(orchestrator)}`);
}
/** The orchestrator that the user may have meant, as a sentence that follows another; empty if there is none. */
function nearOrchestrator(orchestrator) {
    const nearest = ORCHESTRATORS.includes(orchestrator) ? undefined : (0,nearest_name/* nearestName */.q)(orchestrator, ORCHESTRATORS);
    return nearest === undefined ? '' : ` Did you mean ${nearest}?`;
}
/** Metaflow's last message: a heading and indented lines, its command line's `Error: …`, or the end of a traceback. */
function lastMessage(stderr) {
    const lines = stderr.trimEnd().split('\n');
    const heading = lines.findLastIndex((line) => /^ {4}\S.* error:$/.test(line));
    const messageLines = heading === -1 ? lines.slice(-1) : (0,explain_start/* indentedFrom */.AO)(lines.slice(heading));
    return messageLines
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join(' ');
}
//# sourceMappingURL=orchestrator-command.js.map

/***/ }),

/***/ 7684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ withFlags)
/* harmony export */ });
/* harmony import */ var _client_own_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4122);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6800);
/* harmony import */ var _option_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4431);
/* harmony import */ var _shown_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4068);




/**
 * Passes each flag (`is_flag=True`) as a bare option or omits it. Returns the same command if nothing changes. Mirrors
 * click, to which Metaflow passes these attributes of a Parameter.
 * @throws {ParameterError} for a value that a flag cannot have
 */
function withFlags(command, declared = []) {
    if (command.name !== 'run')
        return command;
    const flags = declared.flatMap((parameter) => {
        const value = (0,_client_own_value_js__WEBPACK_IMPORTED_MODULE_0__/* .ownValue */ .e)(command.parameters, parameter.name);
        return parameter.flagValue === undefined || !(0,_option_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(value)
            ? []
            : [[parameter.name, flag(parameter, parameter.flagValue, value)]];
    });
    if (flags.length === 0)
        return command;
    const given = new Map([
        ...Object.entries(command.parameters),
        ...flags,
    ]);
    return { ...command, parameters: Object.fromEntries(given) };
}
const WORDS = new Map([
    ...['true', 't', 'yes', 'y', 'on', '1'].map((word) => [word, true]),
    ...['false', 'f', 'no', 'n', 'off', '0'].map((word) => [word, false]),
]);
function flag({ name, type, default: declared }, flagValue, value) {
    // If a flag is not a boolean and has a default, click ignores the default and uses the flag's own value.
    const otherwise = typeof flagValue === 'boolean' ? (declared ?? false) : declared ? flagValue : null;
    const meant = meantBy((0,_option_values_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarText */ .ws)(name, value).trim(), flagValue);
    if (meant === flagValue)
        return _option_values_js__WEBPACK_IMPORTED_MODULE_1__/* .BARE_OPTION */ .Hi;
    // An omitted option has its default.
    if (meant !== undefined && meant === otherwise)
        return new _option_values_js__WEBPACK_IMPORTED_MODULE_1__/* .Repeated */ .Fl([]);
    const known = [...new Set([flagValue, otherwise])].map((one) => JSON.stringify(one)).join(' or ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ParameterError */ .un(`Parameter "${name}" is a flag (is_flag) and can only be ${known}, got ${(0,_shown_value_js__WEBPACK_IMPORTED_MODULE_3__/* .shownValue */ .J)(value, name)}.`, { parameter: name, value, expected: type });
}
/** `undefined` if the text is neither the flag's value nor a word that turns the flag on or off. */
function meantBy(text, flagValue) {
    const word = WORDS.get(text.toLowerCase());
    if (typeof flagValue === 'boolean')
        return word;
    if (word === true || text === String(flagValue))
        return flagValue;
    return word === false ? null : undefined;
}
//# sourceMappingURL=flag-parameters.js.map

/***/ }),

/***/ 2317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fitParameters: () => (/* binding */ fitParameters),
/* harmony export */   fitTo: () => (/* binding */ fitTo),
/* harmony export */   renderList: () => (/* binding */ renderList)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6695);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6800);
/* harmony import */ var _command_flag_parameters_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7684);
/* harmony import */ var _flow_fault_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5038);
/* harmony import */ var _introspect_flow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5021);
/* harmony import */ var _start_launch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4569);
/* harmony import */ var _command_option_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4431);
/* harmony import */ var _command_parameter_check_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9507);
/* harmony import */ var _command_shown_value_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4068);








/**
 * Converts values to what their parameters take. A list becomes one option per element (`multiple=True`), one option
 * with all elements (`nargs`), text joined by the `separator`, or JSON; `true`, `false` and `null` become Python's
 * words or JSON's. Only the flow knows which, so this reads the flow: call it only if some value `needsDeclaration`.
 * @throws {ParameterError} if a parameter does not accept its value, or we cannot know how it takes a list or `null`
 * @throws {UsageError} if the flow cannot be run at all
 */
async function fitParameters(command, settings) {
    const given = Object.entries(command.parameters);
    const open = given.filter(([, value]) => (0,_command_option_values_js__WEBPACK_IMPORTED_MODULE_0__/* .needsDeclaration */ .St)(value));
    const others = Object.fromEntries(given.filter((entry) => !open.includes(entry)));
    let found;
    try {
        found = await (0,_introspect_flow_js__WEBPACK_IMPORTED_MODULE_1__.describeFlow)(settings, { ...command, parameters: others });
    }
    catch (error) {
        (0,_start_launch_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseAborted */ .cv)(settings);
        const unknown = open.find(([, value]) => typeof value !== 'boolean');
        // The run itself will report what is wrong with the flow.
        if (!unknown)
            return command;
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RunnerError */ .Rn ? error : cannotBeKnown(settings, unknown, error);
    }
    const parameters = fitTo(settings, found, command.parameters);
    return (0,_command_flag_parameters_js__WEBPACK_IMPORTED_MODULE_4__/* .withFlags */ .W)({ ...command, parameters }, found.parameters ?? []);
}
/** Converts values for the parameters of a flow that has been read. Throws as `fitParameters` does. */
function fitTo(settings, found, values) {
    const open = Object.entries(values).filter(([, value]) => (0,_command_option_values_js__WEBPACK_IMPORTED_MODULE_0__/* .needsDeclaration */ .St)(value));
    if (open.length === 0)
        return values;
    const declared = declaredParameters(settings, found);
    const fitted = open.map(([name, value]) => {
        const parameter = declared.find((candidate) => candidate.name === name);
        if (!parameter)
            throw (0,_command_parameter_check_js__WEBPACK_IMPORTED_MODULE_5__/* .unknownParameter */ .Yl)({ flowName: found.flow ?? '', parameters: declared, ignored: found.ignored }, name, value);
        return [name, Array.isArray(value) ? renderList(parameter, value) : fit(parameter, value)];
    });
    return { ...values, ...Object.fromEntries(fitted) };
}
/** @throws {UsageError} if the flow would not start, which leaves its parameters unknown */
function declaredParameters(settings, found) {
    const fault = (0,_flow_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .faultOfFile */ .wj)(settings, found) ?? (found.parameters ? undefined : (0,_flow_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .faultOfStart */ .oO)(settings, found));
    if (fault)
        throw fault;
    return found.parameters ?? [];
}
function cannotBeKnown({ topLevel }, [parameter, value], cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ParameterError */ .un(`Cannot tell how the parameter "${parameter}" takes the value ${(0,_command_shown_value_js__WEBPACK_IMPORTED_MODULE_8__/* .shownValue */ .J)(value, parameter)}: ${topLevel.flowFile} could not be read (${cause.message}). ` +
        'Give the text that the parameter takes, e.g. "1,2" for one with a separator, or "[1, 2]" for a JSONType.', { parameter, value }, { cause });
}
/** Converts a value, or an element of a list, for a parameter. Python's words are not JSON's. @throws {ParameterError} */
function fit(parameter, value) {
    if (parameter.type === 'JSON' && value === null && parameter.hasDefault && !parameter.multiple)
        throw refusal(parameter, value, 'has a default, which Metaflow uses instead of null');
    if (parameter.type === 'JSON')
        return value === null || typeof value === 'boolean' ? String(value) : value;
    if (value === null)
        throw refusal(parameter, value, `does not accept null (${parameter.type}). Leave it out to use its default`);
    return value;
}
/** Converts a list for one parameter. @throws {ParameterError} if the parameter takes no list, or not this one */
function renderList(parameter, list) {
    const { multiple, values = 1, separator, type } = parameter;
    if (multiple)
        return repeated(parameter, list, values);
    if (values > 1)
        return new _command_option_values_js__WEBPACK_IMPORTED_MODULE_0__/* .Repeated */ .Fl([group(parameter, list, values)], values);
    if (separator !== null)
        return joined(parameter, list, separator);
    if (type === 'JSON')
        return list;
    throw refusal(parameter, list, `takes one value (${type}), got the list ${(0,_command_shown_value_js__WEBPACK_IMPORTED_MODULE_8__/* .shownValue */ .J)(list, parameter.name)}. ` +
        'A list needs a parameter of type JSONType, or one with multiple=True or a separator');
}
function repeated(parameter, list, values) {
    if (list.length === 0 && parameter.hasDefault) {
        throw refusal(parameter, list, 'has a default, which Metaflow uses instead of an empty list. Give at least one element');
    }
    const elements = list.map((item) => (values > 1 ? group(parameter, item, values) : fit(parameter, item)));
    return new _command_option_values_js__WEBPACK_IMPORTED_MODULE_0__/* .Repeated */ .Fl(elements, values);
}
function group(parameter, value, values) {
    if (Array.isArray(value) && value.length === values)
        return value.map((item) => fit(parameter, item));
    throw refusal(parameter, value, `takes ${values} values at once (nargs), got ${(0,_command_shown_value_js__WEBPACK_IMPORTED_MODULE_8__/* .shownValue */ .J)(value, parameter.name)}`);
}
function joined(parameter, list, separator) {
    const texts = list.map((item) => ((0,_command_option_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item) ? (0,_command_option_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .ws)(parameter.name, item) : undefined));
    const text = texts.join(separator);
    // The flow splits the text again: an element that contains the separator, or ends with part of it, would be split in the wrong place.
    const split = text.split(separator);
    const bad = texts.findIndex((item, index) => item === undefined || item !== split[index]);
    if (bad === -1)
        return text;
    const shown = (0,_command_shown_value_js__WEBPACK_IMPORTED_MODULE_8__/* .shownValue */ .J)(list[bad], parameter.name);
    throw refusal(parameter, list[bad], `takes strings joined by ${(0,_command_shown_value_js__WEBPACK_IMPORTED_MODULE_8__/* .shownValue */ .J)(separator)}, so none of them can be or contain ${shown}`);
}
function refusal({ name, type }, value, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ParameterError */ .un(`Parameter "${name}" ${why}.`, { parameter: name, value, expected: type });
}
//# sourceMappingURL=fit-parameters.js.map

/***/ }),

/***/ 8119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   interpreterFault: () => (/* binding */ interpreterFault),
/* harmony export */   unstartable: () => (/* binding */ unstartable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6800);
/* harmony import */ var _log_log_tail_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(563);
/* harmony import */ var _run_python_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7761);





/** Prints Python's version; runs on any Python. */
const VERSION_PROGRAM = 'import sys; sys.stdout.write("metaflow-runner asked: " + ".".join(str(n) for n in sys.version_info[:3]) + "\\n")';
/** Python answers within 0.1 s; a busy machine may need longer. */
const ANSWER_TIMEOUT_MS = 5_000;
/**
 * Finds out what is wrong with an interpreter that started nothing, by asking for its version. `undefined` if Metaflow
 * supports that Python, so the fault lies elsewhere.
 */
async function interpreterFault(settings) {
    const { python, cwd, env, abortSignal } = settings;
    const asking = {
        python,
        cwd,
        env,
        abortSignal,
        program: VERSION_PROGRAM,
        timeoutMs: ANSWER_TIMEOUT_MS,
    };
    try {
        return await (0,_run_python_js__WEBPACK_IMPORTED_MODULE_2__/* .runPython */ .w)(asking, ({ exit, stdoutFile, stderrFile }) => {
            const version = /^metaflow-runner asked: ((\d+)\.[\d.]+)$/m.exec((0,_log_log_tail_js__WEBPACK_IMPORTED_MODULE_3__/* .logTail */ .R)(stdoutFile));
            if (version) {
                const [, whole = '', major] = version;
                return major === '2'
                    ? fault(python, `"${python}" is Python ${whole}, and Metaflow needs Python 3.`)
                    : undefined;
            }
            const fatal = fatalError((0,_log_log_tail_js__WEBPACK_IMPORTED_MODULE_3__/* .logTail */ .R)(stderrFile));
            const home = env['PYTHONHOME'];
            if (fatal !== undefined && home)
                return pythonHomeFault(python, home, fatal);
            const how = exit.signal ? `was killed by ${exit.signal}` : `ended with exit code ${exit.code}`;
            const output = fatal ?? (lastLine((0,_log_log_tail_js__WEBPACK_IMPORTED_MODULE_3__/* .logTail */ .R)(stderrFile)) || lastLine((0,_log_log_tail_js__WEBPACK_IMPORTED_MODULE_3__/* .logTail */ .R)(stdoutFile)));
            const printed = output === '' ? 'printed nothing' : `printed: ${output}`;
            return notPython(python, `it ${how} and ${printed}`);
        });
    }
    catch (error) {
        abortSignal?.throwIfAborted();
        if (error.name !== 'TimeoutError')
            return unstartable(error, python, cwd);
        return notPython(python, `it gave no answer within ${ANSWER_TIMEOUT_MS / 1000} s`);
    }
}
/** Why an interpreter could not be started; `undefined` for any other error. */
function unstartable(error, python, cwd) {
    const { code = '' } = error;
    if (python === '')
        return fault(python, 'The Python interpreter has an empty name.', error);
    const why = REASONS[code]?.(kindOf(python, cwd));
    if (why === undefined)
        return undefined;
    const message = code === 'ENOENT' || code === 'ENOTDIR'
        ? `There is no Python interpreter "${python}"${why}${/\s/.test(python) ? ' It cannot have arguments.' : ''}`
        : `"${python}" cannot be started as a Python interpreter: ${why}`;
    return fault(python, message, error);
}
const REASONS = {
    ENOENT: (kind) => kind === 'file'
        ? ': the program that its first line names does not exist.'
        : '. Name one that exists, by path or as a command on PATH.',
    ENOTDIR: () => ': a part of that path is not a directory.',
    EACCES: (kind) => kind === 'directory'
        ? 'it is a directory.'
        : 'it, or the program that its first line names, is not executable.',
    ENOEXEC: () => 'it is not a program for this machine.',
    ELOOP: () => 'its links form a loop.',
    ENAMETOOLONG: () => 'its name is too long.',
};
/** Only for a path: commands are not looked up on PATH. */
function kindOf(name, cwd) {
    if (!name.includes('/'))
        return undefined;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, name)).isDirectory() ? 'directory' : 'file';
    }
    catch {
        return undefined;
    }
}
function notPython(python, why) {
    return fault(python, `"${python}" is not a working Python interpreter: asked for Python's version, ${why}.`);
}
/** Python looks for its own library in PYTHONHOME, which may belong to another Python. */
function pythonHomeFault(python, home, fatal) {
    const message = `"${python}" cannot start with the variable PYTHONHOME, which is ${JSON.stringify(home)}: ${fatal}. Remove the variable: Python finds its library without it.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PythonError */ .HE(message, { python, missing: 'python', variable: 'PYTHONHOME' });
}
/** Why Python failed to initialize, and the exception it names below, if any. The last line is then an empty stack. */
function fatalError(stderr) {
    const lines = stderr.split('\n').map((line) => line.trim());
    const from = lines.findIndex((line) => line.startsWith('Fatal Python error: '));
    if (from === -1)
        return undefined;
    const first = (lines[from] ?? '').replace(/^(Fatal Python error): \w+: /, '$1: ');
    const exception = lines.slice(from + 1).find((line) => /^\w+(Error|Exception): /.test(line));
    return [first, exception ?? '']
        .filter((line) => line !== '')
        .join(': ')
        .replace(/\.$/, '');
}
function fault(python, message, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PythonError */ .HE(message, { python, missing: 'python' }, cause === undefined ? {} : { cause });
}
function lastLine(text) {
    return text.trimEnd().split('\n').at(-1)?.trim().replace(/\.$/, '') ?? '';
}
//# sourceMappingURL=interpreter-fault.js.map

/***/ }),

/***/ 5021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unreadable),
/* harmony export */   describeFlow: () => (/* binding */ describeFlow),
/* harmony export */   f: () => (/* binding */ readAs),
/* harmony export */   introspectFlow: () => (/* binding */ introspectFlow),
/* harmony export */   readGraph: () => (/* binding */ readGraph)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6164);
/* harmony import */ var _command_command_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2283);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6695);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6800);
/* harmony import */ var _flow_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5038);
/* harmony import */ var _interpreter_fault_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8119);
/* harmony import */ var _introspection_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7736);
/* harmony import */ var _command_secret_parameters_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6990);
/* harmony import */ var _start_flow_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1297);
/* harmony import */ var _start_launch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4569);










const RUN = { name: 'run', parameters: {}, tags: [], options: {} };
/**
 * Reads what a flow declares.
 * @throws {UsageError} if it is not a flow, or no interpreter can read it
 * @throws {StartInterruptedError} if it was aborted
 */
async function introspectFlow(settings) {
    (0,_start_launch_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseWindows */ .Ct)();
    const found = await describeFlow(settings, RUN).catch((error) => {
        throw unreadable(settings, error);
    });
    const fault = (0,_flow_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faultOfFile */ .wj)(settings, found);
    if (fault)
        throw fault;
    return found;
}
/** Why there was no answer about a flow. @throws {StartInterruptedError} if the reading was aborted */
function unreadable(settings, error) {
    (0,_start_launch_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseAborted */ .cv)(settings);
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RunnerError */ .Rn)
        return error;
    const { flowFile } = settings.topLevel;
    const { name, message } = error;
    const why = name === 'TimeoutError'
        ? `that took more than ${_introspection_js__WEBPACK_IMPORTED_MODULE_4__/* .INTROSPECTION_TIMEOUT_MS */ .VO / 1000} s. Does something hang when the file is imported?`
        : message;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .FlowFileError */ .pJ(`${flowFile} could not be read: ${why}`, { flowFile }, { cause: error });
}
/** Reads the graph that a command would run; `undefined` if it cannot be read. */
async function readGraph(settings, command) {
    const args = (0,_command_command_line_js__WEBPACK_IMPORTED_MODULE_6__/* .commandLine */ .ay)(settings.topLevel, command, node_os__WEBPACK_IMPORTED_MODULE_0__.devNull);
    return (0,_client_index_js__WEBPACK_IMPORTED_MODULE_7__/* .flowGraph */ .j)((await (0,_introspection_js__WEBPACK_IMPORTED_MODULE_4__/* .introspect */ .qb)({ ...settings, commandLine: args }, 'start'))?.graph);
}
/**
 * Reads what a flow declares, as one of its commands would see it. Rejects with a `UsageError` if the file or the
 * interpreter is missing, with the signal's reason if aborted, and with another error if there was no answer.
 */
async function describeFlow(settings, command) {
    return await readAs(settings, (0,_command_secret_parameters_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutSecrets */ .cT)(command), 'describe');
}
/**
 * Reads a flow as a command would see it, as far as `reading` says. Rejects as `describeFlow` does.
 * @param command must not contain secrets that should stay out of the process list
 */
async function readAs(settings, command, reading) {
    const { python, cwd, topLevel, abortSignal } = settings;
    (0,_start_flow_file_js__WEBPACK_IMPORTED_MODULE_9__/* .requireFlowFile */ .i)(topLevel.flowFile, cwd);
    const args = (0,_command_command_line_js__WEBPACK_IMPORTED_MODULE_6__/* .commandLine */ .ay)(topLevel, command, node_os__WEBPACK_IMPORTED_MODULE_0__.devNull);
    try {
        return await (0,_introspection_js__WEBPACK_IMPORTED_MODULE_4__/* .readFlow */ .he)({ ...settings, commandLine: args }, reading);
    }
    catch (error) {
        abortSignal.throwIfAborted();
        const failure = (await (0,_interpreter_fault_js__WEBPACK_IMPORTED_MODULE_10__.interpreterFault)(settings)) ?? (await (0,_start_launch_js__WEBPACK_IMPORTED_MODULE_1__/* .asStartFailure */ .Hs)(error, python, cwd));
        throw failure.name === 'RunnerError' ? error : failure;
    }
}
//# sourceMappingURL=introspect-flow.js.map

/***/ })

};

//# sourceMappingURL=1773.index.js.map