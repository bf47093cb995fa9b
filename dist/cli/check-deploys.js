export const id = 6722;
export const ids = [6722];
export const modules = {

/***/ 9572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ tagsOf),
/* harmony export */   K8: () => (/* binding */ faultsOfAll),
/* harmony export */   Uz: () => (/* binding */ deployability),
/* harmony export */   iS: () => (/* binding */ hasProject),
/* harmony export */   ut: () => (/* binding */ checkedDeploys)
/* harmony export */ });
/* harmony import */ var _execution_ask_python_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5227);
/* harmony import */ var _execution_plan_plain_tag_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2816);
/* harmony import */ var _execution_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2934);
/* harmony import */ var _execution_run_facts_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8094);
/* harmony import */ var _options_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2333);
/* harmony import */ var _options_option_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6288);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(958);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6800);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3619);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3501);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9282);
/* harmony import */ var _project_branch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4077);








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

/***/ 3742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ gitBranch)
});

// EXTERNAL MODULE: ./build/client/foreign-json.js
var foreign_json = __webpack_require__(3857);
// EXTERNAL MODULE: ./build/client/regular-file.js
var regular_file = __webpack_require__(361);
;// CONCATENATED MODULE: ./build/ci/event-file.js


/** In bytes: GitHub's events have at most 25 million. */
const MAX_EVENT_BYTES = 32 * 1024 * 1024;
/** An event with two thousand commits has a tenth of these. */
const MAX_EVENT_PARTS = 500_000;
/** The GitHub event of a workflow run, as the runner wrote it; empty if it cannot be read. */
function readEvent(file) {
    if (!file)
        return {};
    try {
        const event = (0,foreign_json/* parseForeignJson */.Y)((0,regular_file/* readRegularText */.Aj)(file, MAX_EVENT_BYTES), MAX_EVENT_PARTS);
        return typeof event === 'object' && event !== null ? event : {};
    }
    catch {
        return {};
    }
}
//# sourceMappingURL=event-file.js.map
;// CONCATENATED MODULE: ./build/ci/deploy/git-branch.js

/** The branch that a GitHub Actions or GitLab CI job is about; otherwise, why the branch is unknown. */
function gitBranch(env) {
    if (env['GITHUB_ACTIONS'] === 'true')
        return gitHubBranch(env);
    if (env['GITLAB_CI'] === 'true')
        return gitLabBranch(env);
    return 'no CI variable names the branch';
}
function gitHubBranch(env) {
    const event = readEvent(env['GITHUB_EVENT_PATH']);
    const { GITHUB_EVENT_NAME: kind, GITHUB_HEAD_REF: head } = env;
    if (kind?.startsWith('pull_request') === true || head)
        return pullRequestBranch(event, head);
    // The event is about a deleted branch, but the workflow is the default branch's.
    if (kind === 'delete') {
        return event.ref_type === 'branch' && typeof event.ref === 'string'
            ? { name: event.ref, isDefault: false }
            : 'the deleted ref is not a branch';
    }
    const [, name] = /^refs\/heads\/(.+)$/s.exec(env['GITHUB_REF'] ?? '') ?? [];
    if (name === undefined)
        return `${env['GITHUB_REF'] || 'GITHUB_REF'} is not a branch`;
    // A schedule's event contains only the schedule.
    if (kind === 'schedule')
        return { name, isDefault: true };
    const branch = event.repository?.default_branch;
    if (typeof branch !== 'string')
        return 'the event does not name the default branch';
    if (name === branch && !ABOUT_DEFAULT.has(kind ?? ''))
        return `${kind || 'GITHUB_EVENT_NAME'} runs on the default branch, whatever triggered it`;
    return { name, isDefault: name === branch };
}
/** Default-branch events that the repository's own writers cause. Others may be about a pull request, or about anyone's comment. */
const ABOUT_DEFAULT = new Set(['push', 'workflow_dispatch', 'repository_dispatch']);
/** Never production, whatever its branch is called; a fork's branch is kept apart from the repository's, and from those of other forks. */
function pullRequestBranch({ pull_request: request }, head) {
    const name = head || request?.head?.ref;
    if (typeof name !== 'string')
        return 'the event does not name the branch to be merged';
    const { head: { repo } = {}, base } = request ?? {};
    const isFork = repo === null || repo?.full_name !== base?.repo?.full_name;
    return { name: isFork ? branchOfFork(name, request) : name, isDefault: false, head: name };
}
/**
 * A name that no branch of the repository can have, as it contains a colon. An owner may have several forks with a branch of this name, and
 * the event no longer names a fork that was deleted, so we use the pull request's number. Without one, a label begins with the fork's owner;
 * on Gitea and Forgejo it is only the branch's own name.
 */
function branchOfFork(name, request) {
    const { number, head: { label, repo } = {} } = request ?? {};
    if (Number.isSafeInteger(number))
        return `pull:${String(number)}`;
    if (typeof label === 'string' && label.includes(':'))
        return label;
    return `${typeof repo?.full_name === 'string' ? repo.full_name : ''}:${name}`;
}
function gitLabBranch(env) {
    const { CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: source, CI_COMMIT_BRANCH: name } = env;
    const { CI_MERGE_REQUEST_SOURCE_PROJECT_PATH: fork, CI_MERGE_REQUEST_PROJECT_PATH: target } = env;
    if (source)
        return { name: fork === target ? source : `${fork ?? ''}:${source}`, isDefault: false, head: source };
    if (!name)
        return 'CI_COMMIT_BRANCH is empty, so this is not a branch';
    return { name, isDefault: name === env['CI_DEFAULT_BRANCH'] };
}
//# sourceMappingURL=git-branch.js.map

/***/ }),

/***/ 4077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ projectBranch)
/* harmony export */ });
/* harmony import */ var _execution_plan_fitting_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3328);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6800);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4068);


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

/***/ 5018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ othersThan),
/* harmony export */   d: () => (/* binding */ failuresOf)
/* harmony export */ });
/* harmony import */ var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5263);
/* harmony import */ var _report_summary_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5711);


const MAX_FAILURES = 30;
const MAX_LABEL_LENGTH = 200;
/** The parts of a summary about failures, with a mark if there are too many. */
function failuresOf(outcomes) {
    const failures = outcomes.flatMap(({ label, error }) => error ? [`**${(0,_report_summary_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .v)(label, MAX_LABEL_LENGTH))}**\n\n${(0,_report_summary_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .codeBlock */ .DV)(error.message)}`] : []);
    return [...failures.slice(0, MAX_FAILURES), ...othersThan(failures, MAX_FAILURES)];
}
/** Says how many items a summary omits from a list. */
function othersThan(all, max) {
    return all.length > max ? [`${all.length - max} more are in the results file.`] : [];
}
//# sourceMappingURL=summary-failures.js.map

/***/ })

};

//# sourceMappingURL=6722.index.js.map