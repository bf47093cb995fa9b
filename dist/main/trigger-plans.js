export const id = 1712;
export const ids = [1712,5480];
export const modules = {

/***/ 29572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ tagsOf),
/* harmony export */   K8: () => (/* binding */ faultsOfAll),
/* harmony export */   Uz: () => (/* binding */ deployability),
/* harmony export */   iS: () => (/* binding */ hasProject),
/* harmony export */   ut: () => (/* binding */ checkedDeploys)
/* harmony export */ });
/* harmony import */ var _execution_ask_python_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55227);
/* harmony import */ var _execution_plan_plain_tag_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(22816);
/* harmony import */ var _execution_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2934);
/* harmony import */ var _execution_run_facts_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(88094);
/* harmony import */ var _options_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92333);
/* harmony import */ var _options_option_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16288);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7155);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6800);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63619);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3501);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(69282);
/* harmony import */ var _project_branch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(64077);








const PLACE_PROGRAM = `
import importlib.util, json
from metaflow import metaflow_config as config
try:
    from metaflow.plugins import DEPLOYER_IMPL_PROVIDERS
    orchestrators = sorted([each.TYPE for each in DEPLOYER_IMPL_PROVIDERS] + ["airflow"])
except ImportError:
    orchestrators = None
print(json.dumps({
    "datastore": config.DEFAULT_DATASTORE,
    "orchestrators": orchestrators,
    "hasKubernetes": importlib.util.find_spec("kubernetes") is not None,
    "hasRole": config.SFN_IAM_ROLE is not None,
}))
`;
/** In milliseconds: importing Metaflow may be slow. */
const PLACE_TIMEOUT_MS = 60_000;
/** The longest names for deployments of flows without @project. */
const MAX_NAME_LENGTHS = { 'argo-workflows': 45, 'step-functions': 80 };
/** The datastores from which an orchestrator's tasks can read deployed code. */
const DATASTORES = {
    'argo-workflows': ['s3', 'azure', 'gs'],
    'step-functions': ['s3'],
    airflow: ['s3', 'azure', 'gs'],
};
/**
 * Finds everything that would prevent flows from being deployed before any is, and the branch that each is deployed as.
 * @throws {UsageError} that lists all problems; if the only one is a flow that cannot be read, that flow's error
 */
async function checkedDeploys(plans, options) {
    const { settings, signal } = options;
    const problems = await faultsOfAll(plans, options);
    const checked = [];
    const takenBy = new Map();
    const unread = [];
    for (const plan of plans) {
        const reading = new _runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Runner */ .b(plan.flowFile, (0,_execution_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .runnerOptions */ .zw)(plan)).introspect({ abortSignal: signal });
        const found = await reading.catch((error) => {
            if (!(error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb))
                throw error;
            unread.push(error);
        });
        if (!found)
            continue;
        const { faults, branch } = deployability(plan, found, takenBy, options);
        problems.push(...faults);
        checked.push({ plan, settings, branch });
    }
    // The one whose line can be shown.
    const cause = unread.find((error) => error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_2__/* .FlowFileError */ .pJ && error.details.line) ?? unread[0];
    const all = new Set([...unread.map(({ message }) => message), ...problems]);
    if (cause && all.size === 1)
        throw cause;
    if (all.size > 0)
        throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb([...all].join('\n'), { cause });
    return checked;
}
/** What prevents all flows from being deployed, whatever they contain. */
async function faultsOfAll(plans, options) {
    const { settings, naming, signal } = options;
    const [first] = plans;
    if (!first)
        return [];
    const place = ((await (0,_execution_ask_python_js__WEBPACK_IMPORTED_MODULE_3__/* .askPython */ .a)(first, { program: PLACE_PROGRAM, within: PLACE_TIMEOUT_MS, signal })) ??
        {});
    const problems = [...faultsOfPlace(place, first, options), ...faultsOfTags(plans, options)];
    if (settings.deploymentName !== undefined && plans.length > 1)
        problems.push(`${naming(_options_table_js__WEBPACK_IMPORTED_MODULE_4__/* .OPTIONS */ .lw.deploymentName)} is for a single flow, but there are ${plans.length}.`);
    return problems;
}
/** What prevents a flow from being deployed, and the branch that it is deployed as. @param takenBy the flows before it; this one is added */
function deployability(plan, found, takenBy, options) {
    const { flowFile } = plan;
    const faults = [...faultsOfOptions(plan, found, options), ...faultsOfFlow(plan, found, options)];
    const isOfProject = hasProject(found);
    const branch = isOfProject ? branchOf(options, faults) : undefined;
    if (isOfProject)
        faults.push(...faultsOfProject(flowFile, found, branch, options));
    const name = isOfProject ? nameInProject(found, branch) : found.flow;
    return { branch, faults: [...faults, ...faultOfName({ flowFile, name, isOfProject }, takenBy, options)] };
}
/** What Metaflow makes a deployment's name of; `undefined` if the code computes the project's name. */
function nameInProject({ flow, project = {} }, branch) {
    const production = project.production ?? (branch !== undefined && 'production' in branch);
    const own = project.branch ?? (branch !== undefined && 'branch' in branch ? branch.branch : '');
    return flow === undefined || project.name === undefined
        ? undefined
        : [project.name, production ? 'prod' : 'test', own, flow].join('.');
}
/** If two flows have the same name on the orchestrator, the second would replace the first. */
function faultOfName({ flowFile, name, isOfProject }, takenBy, { settings: { orchestrator }, naming }) {
    if (name === undefined)
        return [];
    // Metaflow drops what Argo Workflows does not allow: flows that Python tells apart may have the same name there.
    const key = orchestrator === 'argo-workflows' ? name.toLowerCase().replaceAll('_', '') : name;
    const other = takenBy.get(key);
    takenBy.set(key, other ?? flowFile);
    if (other === undefined)
        return [];
    const advice = isOfProject
        ? 'Rename one of them, or give it another project.'
        : `Rename one of them, or deploy them in separate steps, each with ${(0,_options_option_js__WEBPACK_IMPORTED_MODULE_5__/* .inSentence */ .BX)(naming(_options_table_js__WEBPACK_IMPORTED_MODULE_4__/* .OPTIONS */ .lw.deploymentName))}.`;
    return [
        other === flowFile
            ? `${flowFile} is listed twice. List it once.`
            : `${other} and ${flowFile} would have the same name on ${orchestrator}: the second would replace the first. ${advice}`,
    ];
}
/** Metaflow has the options of @project only if the flow uses it. */
function hasProject({ options }) {
    return Object.hasOwn(options?.['top'] ?? {}, 'branch');
}
function branchOf({ settings, naming, git }, problems) {
    try {
        return (0,_project_branch_js__WEBPACK_IMPORTED_MODULE_6__/* .projectBranch */ .O)(naming(_options_table_js__WEBPACK_IMPORTED_MODULE_4__/* .OPTIONS */ .lw.projectBranch), settings.projectBranch, git);
    }
    catch (error) {
        problems.push(error.message);
        return undefined;
    }
}
/**
 * Where code and options disagree about the branch. Metaflow rejects two values of one of them, but combines the others: in code,
 * `production=True` makes every branch production.
 */
function faultsOfProject(flowFile, { project = {} }, branch, { naming, git }) {
    const option = naming(_options_table_js__WEBPACK_IMPORTED_MODULE_4__/* .OPTIONS */ .lw.projectBranch);
    const name = branch && 'branch' in branch ? branch.branch : undefined;
    const isProduction = branch !== undefined && 'production' in branch;
    const isPullRequest = typeof git !== 'string' && git.head !== undefined;
    const faults = [];
    if (project.production === true && (name !== undefined || (isPullRequest && !isProduction)))
        faults.push(`${flowFile} has @project(production=True), which makes ${name === undefined ? 'the branch of this pull request' : `the branch "${name}"`} production. Remove it from the code: ${(0,_options_option_js__WEBPACK_IMPORTED_MODULE_5__/* .inSentence */ .BX)(option)} chooses what is production.`);
    if (project.production === false && isProduction)
        faults.push(`${flowFile} has @project(production=False), but ${(0,_options_option_js__WEBPACK_IMPORTED_MODULE_5__/* .inSentence */ .BX)(option)} makes this branch production. Remove it from the code.`);
    if (project.branch !== undefined && name !== undefined && project.branch !== name)
        faults.push(`${flowFile} has @project(branch=${JSON.stringify(project.branch)}), but ${(0,_options_option_js__WEBPACK_IMPORTED_MODULE_5__/* .inSentence */ .BX)(option)} makes the branch "${name}". Remove it from the code, or set ${(0,_options_option_js__WEBPACK_IMPORTED_MODULE_5__/* .inSentence */ .BX)(option)} to none.`);
    return faults;
}
function faultsOfPlace({ datastore, orchestrators, hasKubernetes, hasRole }, { options }, { settings: { orchestrator }, naming }) {
    const faults = [];
    if (orchestrators && !orchestrators.includes(orchestrator)) {
        const nearest = (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_7__/* .nearestName */ .q)(orchestrator, orchestrators);
        const meant = nearest === undefined ? '' : ` Did you mean ${nearest}?`;
        faults.push(`${naming(_options_table_js__WEBPACK_IMPORTED_MODULE_4__/* .OPTIONS */ .lw.orchestrator)}: this Metaflow does not support ${orchestrator}, only ${orchestrators.join(', ')}.${meant}`);
    }
    const given = options['datastore'] ?? datastore;
    const taken = DATASTORES[orchestrator];
    if (taken && typeof given === 'string' && !taken.includes(given))
        faults.push(`${orchestrator} runs flows on other machines, which cannot reach the datastore "${given}". Configure one of ${taken.join(', ')}, e.g. with METAFLOW_DEFAULT_DATASTORE.`);
    if (orchestrator === 'argo-workflows' && hasKubernetes === false)
        faults.push("argo-workflows needs the Python package kubernetes, which the flow's interpreter does not have.");
    if (orchestrator === 'step-functions' && hasRole === false)
        faults.push('step-functions needs an IAM role for its state machines: METAFLOW_SFN_IAM_ROLE is not set.');
    return faults;
}
/** Which option Metaflow's command line refused, and what to do. */
function faultsOfOptions({ flowFile, options }, { failure, options: declared }, { naming }) {
    if (failure?.kind !== 'usage')
        return [];
    try {
        (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_8__/* .checkOptions */ .J)({ place: 'top level', name: 'top level', options: declared?.['top'] }, options);
        return [];
    }
    catch (error) {
        return [`${naming(_options_table_js__WEBPACK_IMPORTED_MODULE_4__/* .OPTIONS */ .lw.options)} for ${flowFile}: ${error.message}`];
    }
}
function faultsOfFlow({ flowFile }, found, { settings: { orchestrator, deploymentName, projectBranch: branch }, naming }) {
    const { flow = '', parameters = [] } = found;
    const faults = [];
    const maxLength = MAX_NAME_LENGTHS[orchestrator];
    const name = deploymentName ?? flow;
    if (hasProject(found)) {
        if (deploymentName !== undefined)
            faults.push(`${naming(_options_table_js__WEBPACK_IMPORTED_MODULE_4__/* .OPTIONS */ .lw.deploymentName)} cannot be used with ${flowFile}, which has @project: Metaflow names it after its project and branch.`);
    }
    else {
        if (branch !== 'auto' && branch !== 'none')
            faults.push(`${naming(_options_table_js__WEBPACK_IMPORTED_MODULE_4__/* .OPTIONS */ .lw.projectBranch)} is "${branch}", but ${flowFile} has no @project, so it has no branches.`);
        if (maxLength !== undefined && name.length > maxLength)
            faults.push(`${flowFile} would be deployed as "${name}", which is ${name.length} characters long; ${orchestrator} allows ${maxLength}. Give it a shorter name with ${(0,_options_option_js__WEBPACK_IMPORTED_MODULE_5__/* .inSentence */ .BX)(naming(_options_table_js__WEBPACK_IMPORTED_MODULE_4__/* .OPTIONS */ .lw.deploymentName))}.`);
        if (orchestrator === 'argo-workflows' && !isNameOfArgo(deploymentName))
            faults.push(`${naming(_options_table_js__WEBPACK_IMPORTED_MODULE_4__/* .OPTIONS */ .lw.deploymentName)} must consist of lowercase letters, digits, "-" and ".", begin with a letter and end with a letter or digit, got "${name}".`);
    }
    if (orchestrator === 'airflow') {
        const open = parameters.filter(({ hasDefault }) => !hasDefault).map((each) => each.name);
        if (open.length > 0)
            faults.push(`airflow needs a default for each parameter; ${flowFile} has none for ${open.join(', ')}.`);
    }
    return faults;
}
function isNameOfArgo(name) {
    return name === undefined || /^[a-z](?:[-a-z0-9.]*[a-z0-9])?$/.test(name);
}
function faultsOfTags(plans, { naming }) {
    const bad = plans.flatMap(({ tags }) => tags).find((tag) => tag === '' || tag.search(_runner_index_js__WEBPACK_IMPORTED_MODULE_9__/* .NOT_PLAIN */ .HV) !== -1);
    if (bad === undefined)
        return [];
    return [
        `${naming(_options_table_js__WEBPACK_IMPORTED_MODULE_4__/* .OPTIONS */ .lw.tags)}: "${bad}" cannot be a tag of a deployment. Metaflow writes it into the shell commands of its tasks, so only ${_runner_index_js__WEBPACK_IMPORTED_MODULE_9__/* .PLAIN_CHARACTERS */ .UH} are allowed.`,
    ];
}
/** The tags for a deployment's runs: the requested ones, and the provenance tags, as a shell reads them as a single word. */
function tagsOf(plan, orchestrator) {
    return [
        ...(0,_execution_run_facts_js__WEBPACK_IMPORTED_MODULE_10__/* .requestedTags */ .yx)(plan, `${orchestrator} create`),
        ...Object.entries(plan.provenance).map(([name, value]) => (0,_execution_plan_plain_tag_js__WEBPACK_IMPORTED_MODULE_11__/* .plainTag */ .P)(`${name}:${value}`, _runner_index_js__WEBPACK_IMPORTED_MODULE_9__/* .NOT_PLAIN */ .HV)),
    ];
}


/***/ }),

/***/ 64077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ projectBranch)
/* harmony export */ });
/* harmony import */ var _execution_plan_fitting_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3328);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6800);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54068);


/** Metaflow's limit, in characters. */
const MAX_BRANCH_LENGTH = 128;
/**
 * The number of hexadecimal digits in the digest that keeps branches with the same fitted name apart. Someone who can name branches could
 * search for two with the same digest; it has 80 bits.
 */
const DIGEST = 20;
/** The ending of a branch name that was changed to fit. */
const FITTED = new RegExp(`_[0-9a-f]{${DIGEST}}$`);
/**
 * Resolves the option's value; `undefined` leaves the branch to Metaflow, which uses one for each user.
 * @param name the option's name, for errors
 * @param git the branch that the job is about, or why it is unknown
 * @throws {UsageError} if there is no such branch
 */
function projectBranch(name, requested, git) {
    switch (requested) {
        case 'none':
            return undefined;
        case 'production':
            if (typeof git !== 'string' && git.head === requested)
                throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${name} is production, but so is the name of this pull request's branch, which anybody may choose. Use auto, which deploys pull requests to branches of their own, or name another branch.`);
            return { production: true };
        case 'auto':
            if (typeof git === 'string')
                throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${name} is auto, but ${git}. Name the branch, or use production.`);
            return git.isDefault ? { production: true } : { branch: fittingBranch(name, git.name) };
        default:
            return { branch: legalBranch(name, requested) };
    }
}
/**
 * A git branch as Metaflow accepts it: lower-case letters, digits and `_`. A changed name ends with a digest of the original, because other
 * branches may look the same then, and each has its own deployments. So does a name that looks as if it had been changed.
 * @throws {UsageError} if nothing of the name can be kept
 */
function fittingBranch(option, branch) {
    const readable = branch
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '_')
        .replace(/^_|_$/g, '');
    if (isLegal(branch) && !FITTED.test(branch))
        return branch;
    if (readable === '')
        throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${option} is auto, but the branch "${branch}" has no letter or digit that Metaflow accepts. Give a name.`);
    return `${readable.slice(0, MAX_BRANCH_LENGTH - DIGEST - 1)}_${(0,_execution_plan_fitting_name_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(branch, DIGEST)}`;
}
/** @throws {UsageError} */
function legalBranch(option, branch) {
    if (isLegal(branch))
        return branch;
    throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`${option} must be auto, production, none, or a branch of at most ${MAX_BRANCH_LENGTH} lowercase letters, digits and "_", got ${(0,_runner_index_js__WEBPACK_IMPORTED_MODULE_2__/* .shownValue */ .J)(branch)}.`);
}
function isLegal(branch) {
    return /^[a-z0-9_]+$/.test(branch) && branch.length <= MAX_BRANCH_LENGTH;
}
//# sourceMappingURL=project-branch.js.map

/***/ }),

/***/ 41712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   triggerPlans: () => (/* binding */ triggerPlans)
/* harmony export */ });
/* harmony import */ var _execution_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2934);
/* harmony import */ var _execution_remote_start_triggered_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5480);
/* harmony import */ var _options_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92333);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7155);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6800);
/* harmony import */ var _check_deploys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29572);
/* harmony import */ var _project_branch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64077);






/**
 * Turns plans of runs into plans of runs on an orchestrator, for what is deployed there. A plan without a flow file uses the named
 * deployment. Checks the parameters of the others, so that no run starts if another one cannot.
 * @throws {UsageError | ParameterError}
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
    const triggered = { ...shared, ...given, isByName: false, branch, introspection: found };
    const checked = { ...plan, command: triggered };
    await (0,_execution_remote_start_triggered_js__WEBPACK_IMPORTED_MODULE_6__/* .checkTriggered */ .O)(checked, triggered, signal);
    return checked;
}
//# sourceMappingURL=trigger-plans.js.map

/***/ }),

/***/ 36653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ONLY_OWN_RUNS),
/* harmony export */   W: () => (/* binding */ NOT_TERMINATED)
/* harmony export */ });
/** The start of the last line of the program that follows a run, if the run continues although it was to be stopped. */
const NOT_TERMINATED = 'The run could not be terminated';
/** Why a run that an orchestrator executes may be missing from local metadata. */
const ONLY_OWN_RUNS = 'Without a metadata service, a job sees only the runs of its own machine.';
//# sourceMappingURL=follow-texts.js.map

/***/ }),

/***/ 5480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ checkTriggered),
/* harmony export */   T: () => (/* binding */ triggerOnly),
/* harmony export */   startTriggered: () => (/* binding */ startTriggered),
/* harmony export */   withOrchestratorMessage: () => (/* binding */ withOrchestratorMessage)
/* harmony export */ });
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6695);
/* harmony import */ var _deployer_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4589);
/* harmony import */ var _deployer_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91856);
/* harmony import */ var _deployer_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71773);
/* harmony import */ var _deployer_index_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(36653);
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(14761);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7155);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6800);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21653);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4569);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(20563);
/* harmony import */ var _plan_before_start_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23967);
/* harmony import */ var _plan_run_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2934);
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






/** How often we query the orchestrator, in seconds, as in Python; our own variables are for tests. */
const EVERY_SECONDS = 5;
/** The size of a task's log, in bytes; a larger one is not shown. */
const MAX_LOG_BYTES = 64 * 1024 * 1024;
/**
 * Starts a run on its orchestrator, and a local process that follows it: interrupting that process ends the run, or leaves it.
 * @param tags for the run as soon as it exists
 * @throws {UsageError | DeployError} if the orchestrator did not accept it
 */
async function startTriggered(plan, command, tags, { abortSignal, logDirectory }) {
    const { orchestrator, leaves, authorize } = command;
    const triggered = await triggerOnly(plan, command, abortSignal);
    const { name, pathspec, metadata } = triggered;
    const [flow, run] = pathspec.split('/');
    const seconds = Number(plan.env['METAFLOW_RUNNER_FOLLOW_SECONDS']) || EVERY_SECONDS;
    const maxLogBytes = Number(plan.env['METAFLOW_RUNNER_LARGEST_LOG']) || MAX_LOG_BYTES;
    const request = { orchestrator, name, flow, run, metadata, leaves, authorize, tags, seconds, maxLogBytes };
    const runner = new _runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Runner */ .b(plan.flowFile, (0,_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .runnerOptions */ .zw)(plan));
    try {
        const program = await (0,_deployer_index_js__WEBPACK_IMPORTED_MODULE_2__/* .followProgram */ .Oc)();
        return await runner.asyncFollow({ program, request }, { abortSignal, logDirectory });
    }
    catch (error) {
        // Otherwise nobody would follow the run, or know about it.
        const within = abortSignal.aborted ? TIME_TO_END_MS.whenStopped : TIME_TO_END_MS.otherwise;
        const end = leaves
            ? `${pathspec} is still running on ${orchestrator}.`
            : await endUnfollowed(triggered, authorize, within);
        const { message } = error;
        throw error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .StartInterruptedError */ .nk
            ? new _runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .StartInterruptedError */ .nk(`${message} ${end}`, error.status, { cause: error })
            : new _runner_index_js__WEBPACK_IMPORTED_MODULE_4__/* .RunnerError */ .Rn(`${message} ${end}`, { cause: error });
    }
}
/**
 * Starts a run on its orchestrator, and leaves it there. Metaflow's own command would wait for the orchestrator's answer without a limit.
 * @throws {UsageError | DeployError} if the orchestrator did not accept it
 * @throws {StartInterruptedError} if it may have accepted it
 */
async function triggerOnly(plan, command, abortSignal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { orchestrator, parameters } = command;
        const deadline = __addDisposableResource(env_1, new _runner_index_js__WEBPACK_IMPORTED_MODULE_5__/* .Deadline */ .B2(abortSignal, (0,_plan_before_start_js__WEBPACK_IMPORTED_MODULE_6__/* .timeToStart */ .l3)(plan)), false);
        const { signal } = deadline;
        const deployed = await deployedOf(plan, command, signal);
        return await deployed.trigger(parameters, { abortSignal: signal }).catch((error) => {
            if (!signal.aborted || error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .StartInterruptedError */ .nk)
                throw error;
            const message = deadline.passed
                ? `${orchestrator} did not confirm within ${(0,_plan_before_start_js__WEBPACK_IMPORTED_MODULE_6__/* .timeToStart */ .l3)(plan) / 1000} s that it had started a run`
                : `The job was stopped before ${orchestrator} confirmed that it had started a run`;
            throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .StartInterruptedError */ .nk(`${message}: check there whether it did.`, (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_7__/* .statusOf */ .c2)(signal.reason), {
                cause: error,
            });
        });
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** Checks the parameters of a run of a flow file, without asking the orchestrator. @throws {ParameterError} */
async function checkTriggered(plan, command, abortSignal) {
    if (command.isByName)
        return;
    await (await deployedOf(plan, command, abortSignal)).check(command.parameters, { abortSignal });
}
/** How long stopping an unfollowed run may take, in milliseconds. A cancelled job has only seconds. */
const TIME_TO_END_MS = { whenStopped: 6_000, otherwise: 60_000 };
/** @returns the result, as a sentence */
async function endUnfollowed(triggered, authorize, withinMs) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const deadline = __addDisposableResource(env_2, new _runner_index_js__WEBPACK_IMPORTED_MODULE_5__/* .Deadline */ .B2(undefined, withinMs), false);
        try {
            await triggered.terminate({ authorize, abortSignal: deadline.signal });
            return `${triggered.pathspec} had already started, and was terminated.`;
        }
        catch (error) {
            return `${triggered.pathspec} is still running, because it could not be terminated: ${error.message}`;
        }
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        __disposeResources(env_2);
    }
}
async function deployedOf(plan, { orchestrator, deploymentName: name, isByName, branch, introspection }, abortSignal) {
    const { options, python, cwd, env, ...context } = (0,_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .runnerOptions */ .zw)(plan);
    if (isByName)
        return await _deployer_index_js__WEBPACK_IMPORTED_MODULE_8__/* .DeployedFlow */ .p.fromDeployment(name ?? '', { orchestrator, python, cwd, env, abortSignal });
    const settings = { ...context, python, cwd, env, options: { ...options, ...branch } };
    return new _deployer_index_js__WEBPACK_IMPORTED_MODULE_9__/* .Deployer */ .p(plan.flowFile, settings).orchestrator(orchestrator, { name }).deployed(introspection);
}
/** The orchestrator's message about a failed run, if none of its tasks explains the failure. A run that never had a task cannot be read. */
function withOrchestratorMessage(outcome, { stderrFile }) {
    if (outcome.status === 'successful')
        return outcome;
    const { detailsError, ...others } = outcome;
    const known = detailsError instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_4__/* .NotFoundError */ .m_ ? others : outcome;
    const message = (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_10__/* .logTail */ .R)(stderrFile).trimEnd().split('\n').at(-1) ?? '';
    const isStopped = known.status === 'cancelled' || known.status === 'timeout';
    if (isStopped && message.startsWith(_deployer_index_js__WEBPACK_IMPORTED_MODULE_11__/* .NOT_TERMINATED */ .W))
        return { ...known, error: new _runner_index_js__WEBPACK_IMPORTED_MODULE_4__/* .RunnerError */ .Rn(message) };
    if (known.status !== 'failed' || known.error || (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_12__/* .failedTasks */ .Ox)(known).length > 0)
        return known;
    return message === '' ? known : { ...known, error: new _runner_index_js__WEBPACK_IMPORTED_MODULE_4__/* .RunnerError */ .Rn(message) };
}
//# sourceMappingURL=start-triggered.js.map

/***/ })

};

//# sourceMappingURL=1712.index.js.map