export const id = 1382;
export const ids = [1382,5186];
export const modules = {

/***/ 91382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkFlows: () => (/* binding */ checkFlows)
/* harmony export */ });
/* harmony import */ var _ci_check_check_in_ci_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75186);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33877);


/** Checks the flows named by a step's inputs. */
async function checkFlows({ inputs: { concurrency, report }, host, redactor, cancel, planned }, settings) {
    const { summaryTitle } = report;
    const { status } = await (0,_ci_check_check_in_ci_js__WEBPACK_IMPORTED_MODULE_0__.checkInCi)(planned, host, {
        ...{ settings, concurrency, cancel, redactor, env: process.env, summaryTitle },
        workspace: (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .workspaceOf */ .B3)(process.env),
    });
    return status;
}


/***/ }),

/***/ 75186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkInCi: () => (/* binding */ checkInCi)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/client/history/map-concurrently.js
var map_concurrently = __webpack_require__(67130);
// EXTERNAL MODULE: ./build/execution/plan/before-start.js
var before_start = __webpack_require__(23967);
// EXTERNAL MODULE: ./build/outcome/outcome.js
var outcome_outcome = __webpack_require__(6383);
// EXTERNAL MODULE: ./build/outcome/redacted/redacted-outcome.js + 1 modules
var redacted_outcome = __webpack_require__(91779);
// EXTERNAL MODULE: ./build/outcome/run-facts.js
var run_facts = __webpack_require__(6368);
// EXTERNAL MODULE: ./build/runner/command/parameter-check.js
var parameter_check = __webpack_require__(49507);
// EXTERNAL MODULE: ./build/runner/introspection/introspection.js + 6 modules
var introspection = __webpack_require__(97736);
// EXTERNAL MODULE: ./build/runner/errors.js
var errors = __webpack_require__(6800);
// EXTERNAL MODULE: ./build/report/junit.js + 2 modules
var junit = __webpack_require__(72979);
// EXTERNAL MODULE: ./build/report/outputs.js
var report_outputs = __webpack_require__(94121);
// EXTERNAL MODULE: ./build/report/summary/run-table.js
var run_table = __webpack_require__(60632);
// EXTERNAL MODULE: ./build/report/summary/short-summary.js
var short_summary = __webpack_require__(59147);
// EXTERNAL MODULE: ./build/ci/cancellation.js
var cancellation = __webpack_require__(47258);
// EXTERNAL MODULE: ./build/ci/deploy/check-deploys.js
var check_deploys = __webpack_require__(29572);
// EXTERNAL MODULE: ./build/ci/deploy/git-branch.js
var git_branch = __webpack_require__(66958);
// EXTERNAL MODULE: ./build/ci/guarded-host.js
var guarded_host = __webpack_require__(13748);
// EXTERNAL MODULE: ./build/ci/report/annotations-of-runs.js + 1 modules
var annotations_of_runs = __webpack_require__(43827);
// EXTERNAL MODULE: ./build/ci/report/failure-message.js
var failure_message = __webpack_require__(11592);
// EXTERNAL MODULE: ./build/execution/run-facts.js
var execution_run_facts = __webpack_require__(88094);
// EXTERNAL MODULE: ./build/execution/plan/run-plan.js
var run_plan = __webpack_require__(2934);
// EXTERNAL MODULE: ./build/runner/runner.js + 5 modules
var runner_runner = __webpack_require__(7155);
;// CONCATENATED MODULE: ./build/ci/check/check-flow.js




/** Checks a flow like `Runner.check`. Never throws. @param onSecrets receives the secrets that the flow declares */
async function checkFlow(plan, signal, onSecrets) {
    const startedAt = new Date();
    const ended = (result) => ({
        plan,
        outcome: { ...(0,execution_run_facts/* factsBeforeStart */.rL)(plan), startedAt, finishedAt: new Date(), ...result },
    });
    try {
        const { tags, runOptions: options } = plan;
        const runner = new runner_runner/* Runner */.b(plan.flowFile, (0,run_plan/* runnerOptions */.zw)(plan));
        const found = await runner.check((0,run_plan/* parametersOf */.mC)(plan), { tags, options, abortSignal: signal });
        return { ...ended({ status: 'successful', flowName: found.flow }), found };
    }
    catch (error) {
        onSecrets((0,errors/* secretsNoted */.G5)(error) ?? []);
        return ended({ status: (0,before_start/* statusWithoutRun */.WZ)(error, signal), error: error });
    }
}
/** A flow that can run but cannot be deployed. */
function undeployable(flow, faults) {
    const error = new errors/* UsageError */.eb(faults.join('\n'));
    return { ...flow, outcome: { ...flow.outcome, status: 'failed', error } };
}
/** A flow that was not checked because the job was cancelled. */
function uncheckedFlow(plan) {
    const at = new Date();
    const outcome = { ...(0,execution_run_facts/* factsBeforeStart */.rL)(plan), status: 'cancelled', startedAt: at, finishedAt: at };
    return { plan, outcome };
}
//# sourceMappingURL=check-flow.js.map
// EXTERNAL MODULE: ./build/report/duration-text.js
var duration_text = __webpack_require__(25195);
// EXTERNAL MODULE: ./build/report/summary/run-section.js + 6 modules
var run_section = __webpack_require__(22550);
// EXTERNAL MODULE: ./build/report/plain-text.js
var plain_text = __webpack_require__(95263);
// EXTERNAL MODULE: ./build/ci/report/summary-failures.js
var summary_failures = __webpack_require__(55018);
// EXTERNAL MODULE: ./build/report/summary/markdown.js
var markdown = __webpack_require__(5711);
// EXTERNAL MODULE: ./build/outcome/bounded-text.js
var bounded_text = __webpack_require__(70500);
;// CONCATENATED MODULE: ./build/ci/check/check-summary.js








/** How many rows and bytes the table has at most; all flows are in the results file. GitHub drops summaries above 1 MiB. */
const MAX_ROWS = 500;
const MAX_TABLE_BYTES = 512 * 1024;
/** How many parameters a row names. */
const MAX_NAMED = 4;
const MAX_LABEL_LENGTH = 200;
/** The checked flows, as GitHub Markdown. @param flows without secrets */
function checkSummary(flows, { title, problem }) {
    const faulty = flows.filter(({ outcome }) => outcome.status !== 'successful');
    const head = ['', 'Flow', 'File', 'Steps', 'Required parameters', 'Time'];
    const hasBranches = flows.some(({ branch }) => branch !== undefined);
    const count = (0,run_table/* countText */.lT)(flows.length, 'flow');
    const rows = fitting([...faulty, ...flows.filter((flow) => !faulty.includes(flow))].map((flow) => hasBranches ? [...cells(flow), branchText(flow)] : cells(flow)));
    return [
        ...(title === undefined ? [] : [`## ${(0,markdown/* escapeMarkdown */.FV)(title)}`]),
        `### ${faulty.length > 0 ? `❌ ${faulty.length} of ${count} did not pass the check` : problem === undefined ? `✅ ${count} checked` : `❌ ${count} cannot be deployed`}`,
        ...(problem === undefined ? [] : [(0,markdown/* codeBlock */.DV)((0,bounded_text/* bounded */.Mm)(problem, bounded_text/* MAX_LINE_LENGTH */.l6))]),
        (0,markdown/* table */.tp)(hasBranches ? [...head, 'Branch'] : head, rows),
        ...(0,summary_failures/* othersThan */.T)(flows, rows.length),
        ...(0,summary_failures/* failuresOf */.d)(faulty.map(({ outcome: { label, error } }) => ({
            label,
            ...(error && { error: new Error((0,bounded_text/* bounded */.Mm)(error.message, bounded_text/* MAX_LINE_LENGTH */.l6)) }),
        }))),
    ].join('\n\n');
}
function fitting(rows) {
    let left = MAX_TABLE_BYTES;
    return rows.slice(0, MAX_ROWS).filter((row) => (left -= Buffer.byteLength(row.join(' | '))) > 0);
}
function cells({ found, outcome }) {
    const { label, status, flowName } = outcome;
    const seconds = (0,outcome_outcome/* durationSeconds */.o8)(outcome);
    return [
        run_section/* SYMBOLS */.A[status],
        flowName === undefined ? '' : (0,run_table/* nameCell */.UQ)(flowName),
        (0,markdown/* code */.aY)((0,plain_text/* shortened */.v)(label, MAX_LABEL_LENGTH)),
        found?.steps === undefined ? '' : String(found.steps.length),
        namesCell(toGive(found)),
        seconds === undefined ? '' : (0,duration_text/* durationText */.S)(seconds * 1000),
    ];
}
function namesCell(names) {
    const more = names.length - MAX_NAMED;
    return [...names.slice(0, MAX_NAMED).map(run_table/* nameCell */.UQ), ...(more > 0 ? [`and ${more} more`] : [])].join(' ');
}
function toGive(found) {
    return (found?.parameters ?? [])
        .filter(({ required, prompts, hasDefault }) => prompts === true || (required && !hasDefault))
        .map(({ name }) => name);
}
function branchText({ branch }) {
    if (branch === undefined)
        return '';
    return 'production' in branch ? 'production' : (0,markdown/* code */.aY)(branch.branch);
}
/** A log line for a checked flow. */
function checkLine({ outcome }) {
    const { label, status, flowName = '' } = outcome;
    const seconds = (0,outcome_outcome/* durationSeconds */.o8)(outcome);
    const time = seconds === undefined ? '' : ` (${(0,duration_text/* durationText */.S)(seconds * 1000)})`;
    if (status === 'cancelled')
        return `✗ ${label}: cancelled`;
    return status === 'successful'
        ? `✓ ${label}: ${flowName} can be run${time}`
        : `✗ ${label}: cannot be run${time}`;
}
/** A log line for a flow that can run. */
function deployableLine({ branch, outcome: { label, status } }) {
    if (status !== 'successful')
        return `✗ ${label}: cannot be deployed`;
    const as = branch === undefined ? '' : 'production' in branch ? ' as production' : ` as branch ${branch.branch}`;
    return `✓ ${label}: can be deployed${as}`;
}
//# sourceMappingURL=check-summary.js.map
;// CONCATENATED MODULE: ./build/ci/check/check-in-ci.js



















/** How many parameters, and how many steps, of a flow get a warning. */
const MAX_WARNINGS = 10;
/**
 * Checks all flows of a CI job without running a task, and reports through a host. The action and the command do no more than this. Never
 * throws.
 */
async function checkInCi(plans, given, options) {
    const host = (0,guarded_host/* guarded */.N)(given);
    let flows = [];
    let problem;
    try {
        ({ flows, problem } = await checkAll(await plans(options.cancel), host, options));
    }
    catch (error) {
        problem = error;
    }
    return await reportChecks(flows, (0,cancellation/* faultOf */.Kl)(options.cancel) ?? problem, host, options);
}
async function checkAll(plans, host, { settings: { target }, concurrency, cancel, redactor, env }) {
    const note = async (line) => await host.note(redactor.text(line));
    const onSecrets = (secrets) => {
        host.mask?.(secrets);
        redactor.learn(secrets);
    };
    // Before any flow is read: its code can change the event's file.
    const git = target && (0,git_branch/* gitBranch */.b)(env);
    const check = async (plan) => {
        const flow = cancel.aborted ? uncheckedFlow(plan) : await checkFlow(plan, cancel, onSecrets);
        await note(checkLine(flow));
        return flow;
    };
    const flows = await (0,map_concurrently/* mapConcurrently */.X)(plans, check, concurrency?.maxParallel ?? (0,external_node_os_.availableParallelism)());
    for (const { plan, found } of flows) {
        const name = found?.flow ?? plan.label;
        const ignored = found?.ignored?.map((parameter) => (0,parameter_check/* ignoredText */.uH)(name, parameter)) ?? [];
        const unexecuted = found?.steps?.flatMap((step) => (0,introspection/* unexecutedText */.q)(step) ?? []) ?? [];
        for (const texts of [ignored, unexecuted.map((text) => `${name}: ${text}`)])
            for (const text of texts.slice(0, MAX_WARNINGS))
                await host.warn(redactor.text(text));
    }
    if (!target || git === undefined || cancel.aborted)
        return { flows, problem: undefined };
    const { naming = failure_message/* plainName */.M } = host;
    const options = { settings: target, naming, git, signal: cancel };
    const sharedFaults = [...new Set(await (0,check_deploys/* faultsOfAll */.K8)(plans, options))];
    const takenBy = new Map();
    const judged = flows.map((flow) => {
        if (!flow.found)
            return flow;
        const { faults, branch } = (0,check_deploys/* deployability */.Uz)(flow.plan, flow.found, takenBy, options);
        return faults.length > 0 ? undeployable(flow, faults) : { ...flow, branch };
    });
    for (const flow of judged)
        if (flow.found && sharedFaults.length === 0)
            await note(deployableLine(flow));
    return {
        flows: judged,
        problem: sharedFaults.length > 0 ? new errors/* UsageError */.eb(sharedFaults.join('\n')) : undefined,
    };
}
/** Outputs and files first, then the summary, and problems last. */
async function reportChecks(checked, problem, host, { cancel, redactor, workspace, summaryTitle }) {
    const flows = checked.map((flow) => ({ ...flow, outcome: (0,redacted_outcome/* redactedOutcome */.n)(flow.outcome, redactor) }));
    const outcomes = flows.map(({ outcome }) => outcome);
    const otherwise = (0,before_start/* statusWithoutRun */.WZ)(problem, cancel);
    const status = problem === undefined ? ((0,outcome_outcome/* decisive */.l9)(outcomes)?.status ?? otherwise) : otherwise;
    const outputs = (0,report_outputs/* allOutputs */.ww)(outcomes, { otherwise, problem });
    // If no flow can be deployed, the step has a reason even though each flow can be run.
    const reason = (0,report_outputs/* reasonOfStep */.mT)(status, problem);
    await host.setOutputs?.({
        ...outputs,
        status,
        'failure-reason': outputs['failure-reason'] || reason,
    });
    await host.writeResults?.(outcomes.map(run_facts/* runFacts */.pI));
    const text = problem === undefined ? undefined : redactor.text((0,failure_message.explained)(problem, host));
    const jobProblem = text === undefined ? undefined : { reason, message: text };
    const directories = new Map(flows.map(({ outcome, plan }) => [outcome, { workspace, cwd: plan.cwd }]));
    await host.writeJunit?.((0,junit/* junit */.b)(outcomes, { nameOfRun: 'check', problem: jobProblem, directories }));
    const title = redactor.text(summaryTitle);
    const summary = flows.length > 0 ? checkSummary(flows, { title, problem: text }) : undefined;
    const shown = summary ?? (text === undefined ? undefined : (0,short_summary/* problemSummary */.u8)({ message: text, done: 'checked', title }));
    if (shown !== undefined)
        await host.writeSummary?.(shown, status);
    if (text !== undefined)
        await (host.showProblem ?? host.warn)(text);
    const annotations = (0,annotations_of_runs/* annotationsOfRuns */.e)(flows, { host, workspace, logArtifact: undefined }).map((annotation) => (0,annotations_of_runs/* redactedAnnotation */.S)(annotation, redactor));
    for (const annotation of annotations) {
        if (host.annotate)
            await host.annotate(annotation);
        else
            await host.warn(annotation.message);
    }
    const heading = `### ${(0,run_table/* countText */.lT)(flows.length, 'checked flow')}: ${status}\n`;
    const markdown = (maxBytes) => (0,short_summary/* jobSummary */.sp)({ summary, heading, problem: text, done: 'checked' }, maxBytes);
    await host.reportToReviewers?.({ status, markdown, annotations });
    await host.onReported?.();
    return { status, flows: checked, problem };
}
//# sourceMappingURL=check-in-ci.js.map

/***/ }),

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
//# sourceMappingURL=check-deploys.js.map

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

/***/ })

};

//# sourceMappingURL=1382.index.js.map