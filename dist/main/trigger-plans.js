export const id = 1712;
export const ids = [1712];
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
/* harmony import */ var _execution_plan_plain_tag_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(22816);
/* harmony import */ var _execution_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2934);
/* harmony import */ var _options_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92333);
/* harmony import */ var _options_option_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16288);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40958);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6800);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63619);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69282);
/* harmony import */ var _project_branch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64077);







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
 * @throws {UsageError} that lists all problems; if a flow cannot be read, that flow's error
 */
async function checkedDeploys(plans, options) {
    const { settings, signal } = options;
    const problems = await faultsOfAll(plans, options);
    const checked = [];
    const takenBy = new Map();
    for (const plan of plans) {
        const found = await new _runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Runner */ .b(plan.flowFile, (0,_execution_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .runnerOptions */ .zw)(plan)).introspect({ abortSignal: signal });
        const { faults, branch } = deployability(plan, found, takenBy, options);
        problems.push(...faults);
        checked.push({ plan, settings, branch });
    }
    if (problems.length > 0)
        throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb([...new Set(problems)].join('\n'));
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
    const faults = faultsOfFlow(plan, found, options);
    if (hasProject(found)) {
        const branch = branchOf(options, faults);
        return { branch, faults: [...faults, ...faultsOfProject(plan.flowFile, found, branch, options)] };
    }
    return { branch: undefined, faults: [...faults, ...faultOfName(plan.flowFile, found.flow, takenBy)] };
}
/** If two flows have the same name, the second would replace the first. A project adds more to the name, which is not known here. */
function faultOfName(flowFile, flow, takenBy) {
    const other = flow === undefined ? undefined : takenBy.get(flow);
    if (flow !== undefined)
        takenBy.set(flow, other ?? flowFile);
    if (other === undefined)
        return [];
    const words = other === flowFile
        ? `${flowFile} is listed twice`
        : `${other} and ${flowFile} are both called ${flow ?? ''}`;
    return [
        `${words}: the second would replace the first. Deploy them in separate steps, each with a name of its own.`,
    ];
}
/** Metaflow has the options of @project only if the flow uses it. */
function hasProject({ options }) {
    return Object.hasOwn(options?.['top'] ?? {}, 'branch');
}
function branchOf({ settings, naming, git }, problems) {
    try {
        return (0,_project_branch_js__WEBPACK_IMPORTED_MODULE_5__/* .projectBranch */ .O)(naming(_options_table_js__WEBPACK_IMPORTED_MODULE_4__/* .OPTIONS */ .lw.projectBranch), settings.projectBranch, git);
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
        faults.push(`${flowFile} has @project(production=True), which makes ${name === undefined ? 'the branch of this pull request' : `the branch "${name}"`} production. Remove it from the code: ${(0,_options_option_js__WEBPACK_IMPORTED_MODULE_6__/* .inSentence */ .BX)(option)} chooses what is production.`);
    if (project.production === false && isProduction)
        faults.push(`${flowFile} has @project(production=False), but ${(0,_options_option_js__WEBPACK_IMPORTED_MODULE_6__/* .inSentence */ .BX)(option)} makes this branch production. Remove it from the code.`);
    if (project.branch !== undefined && name !== undefined && project.branch !== name)
        faults.push(`${flowFile} has @project(branch=${JSON.stringify(project.branch)}), but ${(0,_options_option_js__WEBPACK_IMPORTED_MODULE_6__/* .inSentence */ .BX)(option)} makes the branch "${name}". Remove it from the code, or set ${(0,_options_option_js__WEBPACK_IMPORTED_MODULE_6__/* .inSentence */ .BX)(option)} to none.`);
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
            faults.push(`${flowFile} would be deployed as "${name}", which is ${name.length} characters long; ${orchestrator} allows ${maxLength}. Give it a shorter name with ${(0,_options_option_js__WEBPACK_IMPORTED_MODULE_6__/* .inSentence */ .BX)(naming(_options_table_js__WEBPACK_IMPORTED_MODULE_4__/* .OPTIONS */ .lw.deploymentName))}.`);
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
    const bad = plans.flatMap(({ tags }) => tags).find((tag) => tag === '' || tag.search(_runner_index_js__WEBPACK_IMPORTED_MODULE_8__/* .NOT_PLAIN */ .HV) !== -1);
    if (bad === undefined)
        return [];
    return [
        `${naming(_options_table_js__WEBPACK_IMPORTED_MODULE_4__/* .OPTIONS */ .lw.tags)}: "${bad}" cannot be a tag of a deployment. Metaflow writes it into the shell commands of its tasks, so only ${_runner_index_js__WEBPACK_IMPORTED_MODULE_8__/* .PLAIN_CHARACTERS */ .UH} are allowed.`,
    ];
}
/** The tags for a deployment's runs: the requested ones, and the provenance tags, as a shell reads them as a single word. */
function tagsOf({ tags, provenance }) {
    return [
        ...tags,
        ...Object.entries(provenance).map(([name, value]) => (0,_execution_plan_plain_tag_js__WEBPACK_IMPORTED_MODULE_9__/* .plainTag */ .P)(`${name}:${value}`, _runner_index_js__WEBPACK_IMPORTED_MODULE_8__/* .NOT_PLAIN */ .HV)),
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
/* harmony import */ var _options_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92333);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40958);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6800);
/* harmony import */ var _check_deploys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29572);
/* harmony import */ var _project_branch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64077);





/**
 * Turns plans of runs into plans of runs on an orchestrator, for what is deployed there. A plan without a flow file uses the named
 * deployment. @throws {UsageError}
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
    return { ...plan, command: { ...shared, ...given, isByName: false, branch, introspection: found } };
}
//# sourceMappingURL=trigger-plans.js.map

/***/ })

};

//# sourceMappingURL=1712.index.js.map