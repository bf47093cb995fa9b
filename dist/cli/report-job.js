export const id = 797;
export const ids = [797];
export const modules = {

/***/ 6057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ teardownSummary),
/* harmony export */   HK: () => (/* binding */ startOutputs),
/* harmony export */   IV: () => (/* binding */ deployLine),
/* harmony export */   Y0: () => (/* binding */ startFacts),
/* harmony export */   eN: () => (/* binding */ deploySummary),
/* harmony export */   gf: () => (/* binding */ deployOutputs),
/* harmony export */   lo: () => (/* binding */ deployFacts),
/* harmony export */   n9: () => (/* binding */ startSummary)
/* harmony export */ });
/* harmony import */ var _report_summary_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5711);
/* harmony import */ var _outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(500);
/* harmony import */ var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5263);
/* harmony import */ var _report_runs_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2429);
/* harmony import */ var _report_summary_run_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(632);
/* harmony import */ var _report_summary_failures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5018);






/** Outputs about deployments for later steps. Outputs that name a single deployment describe the first. */
function deployOutputs(outcomes, status) {
    const [first] = outcomes.filter((outcome) => outcome.status === 'successful');
    return {
        status,
        deployments: fittingText(outcomes, deployFacts, shortDeployFacts),
        'deployment-name': first?.name ?? '',
        'deployment-url': first?.url ?? '',
    };
}
/** As JSON: complete, or shortened with a mark and the unsuccessful ones first, so that a program can read it. */
function fittingText(outcomes, facts, short) {
    const shortFacts = (outcome) => ({ ...short(outcome), shortened: true });
    for (const form of [facts, shortFacts]) {
        const text = (0,_report_runs_text_js__WEBPACK_IMPORTED_MODULE_0__/* .textThatFits */ .fW)(outcomes, form);
        if (text !== undefined)
            return text;
    }
    const isGood = ({ status }) => status === 'successful';
    let room = _report_runs_text_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_OUTPUT_BYTES */ .$q - '[]'.length;
    return JSON.stringify([...outcomes.filter((one) => !isGood(one)), ...outcomes.filter(isGood)]
        .map(shortFacts)
        .filter((one) => (room -= Buffer.byteLength(JSON.stringify(one)) + 1) > 0));
}
/** In bytes, in a shortened output. */
const MAX_SHORT_LENGTH = 200;
function shortDeployFacts({ flowFile, status, name, error }) {
    const short = (text) => text && (0,_outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(text, MAX_SHORT_LENGTH);
    return {
        ...{ flowFile: short(flowFile), status, name: short(name) },
        ...(error && { error: (0,_outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(error.message, MAX_SHORT_LENGTH) }),
    };
}
function shortStartFacts(outcome) {
    const { label, status, runId, pathspec, error } = startFacts(outcome);
    return {
        ...{ label: (0,_outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(label, MAX_SHORT_LENGTH), status, runId, pathspec },
        ...(error !== undefined && { error: (0,_outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(error, MAX_SHORT_LENGTH) }),
    };
}
/** Outputs for later steps about runs that were triggered and are not followed. */
function startOutputs(outcomes, status) {
    const [first] = outcomes.filter((outcome) => outcome.status === 'successful');
    return {
        // The runs have not ended yet.
        status: status === 'successful' ? 'running' : status,
        'run-id': first?.pathspec?.split('/')[1] ?? '',
        pathspec: first?.pathspec ?? '',
        'flow-name': first?.flow ?? '',
        'orchestrator-url': first?.url ?? '',
        'deployment-name': first?.name ?? '',
        runs: fittingText(outcomes, startFacts, shortStartFacts),
    };
}
/** A triggered run's details for JSON. */
function startFacts({ label, status, flow, name, pathspec, url, error }) {
    return {
        ...{ label, status: status === 'successful' ? 'running' : status, flowName: flow, deploymentName: name },
        ...{ runId: pathspec?.split('/')[1], pathspec, orchestratorUrl: url },
        ...(error && { error: error.message }),
    };
}
/** A deployment's details for JSON. */
function deployFacts(outcome) {
    const { flowFile, status, flow, name, url, project, branch, schedule, timezone, error } = outcome;
    return {
        ...{ flowFile, status, flow, name, url, project, branch, schedule, timezone },
        triggers: outcome.triggers ?? [],
        namespace: outcome.namespace,
        ...(error && { error: error.message }),
    };
}
const ORCHESTRATORS = {
    'argo-workflows': 'Argo Workflows',
    'step-functions': 'AWS Step Functions',
    airflow: 'Airflow',
};
/** GitHub drops summaries larger than 1 MiB. */
const MAX_ROWS = 300;
const MAX_NAME_LENGTH = 200;
const MAX_TRIGGERS = 5;
/** A name for a table. */
function named(text = '') {
    return (0,_report_summary_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_report_plain_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shortened */ .v)(text, MAX_NAME_LENGTH));
}
const SYMBOLS = { successful: '✅', failed: '❌', cancelled: '⚪' };
/**
 * A table's heading: what was done, or how many were not successful.
 * @param done what was done, and where, e.g. `deployed on Airflow`
 */
function headingOf(outcomes, noun, done, good) {
    const bad = outcomes.filter(({ status }) => status !== 'successful').length;
    return bad === 0 ? `### ${good}` : `### ❌ ${bad} of ${(0,_report_summary_run_table_js__WEBPACK_IMPORTED_MODULE_4__/* .countText */ .lT)(outcomes.length, noun)} not ${done}`;
}
/** The orchestrator's own name, for Markdown. */
function placeName(orchestrator) {
    return (0,_report_summary_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(ORCHESTRATORS[orchestrator] ?? orchestrator);
}
/** What was deployed, and what was not and why. */
function deploySummary(outcomes, { title, orchestrator, branchNote, manifests }) {
    const where = placeName(orchestrator);
    const isManifest = outcomes.some(({ manifest }) => manifest !== undefined);
    const rows = outcomes
        .slice(0, MAX_ROWS)
        .map((outcome) => [
        SYMBOLS[outcome.status],
        named(outcome.label),
        (0,_report_summary_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(named(outcome.name), outcome.url),
        named(outcome.branch),
        startsBy(outcome, isManifest),
    ]);
    return [
        ...(title === undefined ? [] : [`## ${(0,_report_summary_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(title)}`]),
        isManifest
            ? headingOf(outcomes, 'flow', `compiled for ${where}`, `Manifests for ${where}`)
            : headingOf(outcomes, 'flow', `deployed on ${where}`, `Deployments on ${where}`),
        (0,_report_summary_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['', 'Flow', 'Deployment', 'Branch', 'Runs'], rows),
        ...(0,_report_summary_failures_js__WEBPACK_IMPORTED_MODULE_5__/* .othersThan */ .T)(outcomes, MAX_ROWS),
        ...(branchNote === undefined ? [] : [(0,_report_summary_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(branchNote)]),
        ...(manifests ? [`The manifests are in the artifact ${(0,_report_summary_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)((0,_report_summary_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)(manifests.name), manifests.url)}.`] : []),
        ...(0,_report_summary_failures_js__WEBPACK_IMPORTED_MODULE_5__/* .failuresOf */ .d)(outcomes),
    ].join('\n\n');
}
/** Which runs were triggered, and which were not and why. */
function startSummary(outcomes, { title, orchestrator }) {
    const where = placeName(orchestrator);
    const rows = outcomes
        .slice(0, MAX_ROWS)
        .map(({ status, label, pathspec = '', name, url }) => [
        status === 'successful' ? '🔵' : SYMBOLS[status],
        named(label),
        pathspec === '' ? '' : (0,_report_summary_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .link */ .nf)(named(pathspec), url),
        named(name),
    ]);
    return [
        ...(title === undefined ? [] : [`## ${(0,_report_summary_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(title)}`]),
        headingOf(outcomes, 'run', `started on ${where}`, `Started on ${where}`),
        (0,_report_summary_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['', 'What', 'Run', 'Deployment'], rows),
        ...(0,_report_summary_failures_js__WEBPACK_IMPORTED_MODULE_5__/* .othersThan */ .T)(outcomes, MAX_ROWS),
        ...(outcomes.some(({ status }) => status === 'successful') ? ['This step does not follow them.'] : []),
        ...(0,_report_summary_failures_js__WEBPACK_IMPORTED_MODULE_5__/* .failuresOf */ .d)(outcomes),
    ].join('\n\n');
}
/** What was removed, and what was not and why. */
function teardownSummary(outcomes, { title, orchestrator }) {
    const where = placeName(orchestrator);
    const rows = outcomes
        .slice(0, MAX_ROWS)
        .map(({ status, label, flow, branch }) => [SYMBOLS[status], named(label), named(flow), named(branch)]);
    return [
        ...(title === undefined ? [] : [`## ${(0,_report_summary_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(title)}`]),
        headingOf(outcomes, 'deployment', `torn down on ${where}`, `Torn down on ${where}`),
        (0,_report_summary_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .table */ .tp)(['', 'Deployment', 'Flow', 'Branch'], rows),
        ...(0,_report_summary_failures_js__WEBPACK_IMPORTED_MODULE_5__/* .othersThan */ .T)(outcomes, MAX_ROWS),
        ...(0,_report_summary_failures_js__WEBPACK_IMPORTED_MODULE_5__/* .failuresOf */ .d)(outcomes),
    ].join('\n\n');
}
function startsBy({ status, schedule, timezone, triggers = [] }, isManifest) {
    if (status !== 'successful' || isManifest)
        return '';
    const zone = timezone === undefined ? '' : ` (${(0,_report_summary_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(timezone)})`;
    const more = triggers.length - MAX_TRIGGERS;
    const starts = [
        ...(schedule === undefined ? [] : [`${named(schedule)}${zone}`]),
        ...triggers.slice(0, MAX_TRIGGERS).map((trigger) => `on ${named(trigger)}`),
        ...(more > 0 ? [`and on ${more} more`] : []),
    ];
    return starts.length === 0 ? 'when triggered' : starts.join(', ');
}
/** A log line for a flow. */
function deployLine({ label, status, name, url, branch, manifest }) {
    if (status !== 'successful')
        return `✗ ${label}: ${status === 'failed' ? 'not deployed' : 'cancelled'}`;
    if (manifest !== undefined)
        return `✓ ${label}: ${manifest}`;
    const as = branch === undefined ? '' : ` (branch ${branch})`;
    return `✓ ${label}: deployed as ${name ?? ''}${as}${url === undefined ? '' : ` ${url}`}`;
}


/***/ }),

/***/ 9243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withOwner)
/* harmony export */ });
/* harmony import */ var _deployer_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6398);
/* harmony import */ var _options_option_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6288);
/* harmony import */ var _options_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2333);



/** In the words of our own programs, and in those of Metaflow's commands, which print them among other lines. */
const OWNERS = [/ belongs to ([^\s:]+): to change it/, /\bdeployed by the\s+user\s+\*?([^\s*]+?)\*?\.\s/];
/** An orchestrator refused to change somebody else's deployment: adds whose it is, and the option to use. Other errors stay as they are. */
function withOwner(error, naming) {
    if (!(error instanceof _deployer_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s))
        return error;
    const { message, details } = error;
    const owner = OWNERS.map((pattern) => pattern.exec(details.stderr)?.[1]).find((name) => name !== undefined);
    if (owner === undefined)
        return error;
    const whose = message.includes(` belongs to ${owner}`) ? '' : ` It belongs to ${owner}.`;
    const advice = `Pass its production token with ${(0,_options_option_js__WEBPACK_IMPORTED_MODULE_1__/* .inSentence */ .BX)(naming(_options_table_js__WEBPACK_IMPORTED_MODULE_2__/* .OPTIONS */ .lw.authorize))}.`;
    return new _deployer_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DeployError */ .s(`${message}${whose} ${advice}`, details, { cause: error });
}
//# sourceMappingURL=owner-advice.js.map

/***/ }),

/***/ 5289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ reportJob)
/* harmony export */ });
/* harmony import */ var _execution_plan_before_start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3967);
/* harmony import */ var _outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(500);
/* harmony import */ var _report_summary_run_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(632);
/* harmony import */ var _report_summary_short_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9147);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6800);
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7258);
/* harmony import */ var _report_failure_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1592);
/* harmony import */ var _deploy_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6057);








/** Reports the results of a deployment job: outputs and files first, then the summary, and problems last. */
async function reportJob(host, report) {
    const { outcomes, cancel, redactor, summaryOf, done, title } = report;
    const { outputsOf = _deploy_report_js__WEBPACK_IMPORTED_MODULE_0__/* .deployOutputs */ .gf, factsOf = _deploy_report_js__WEBPACK_IMPORTED_MODULE_0__/* .deployFacts */ .lo } = report;
    const problem = (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_1__/* .faultOf */ .Kl)(cancel) ?? report.problem;
    const status = problem === undefined ? statusOf(outcomes) : (0,_execution_plan_before_start_js__WEBPACK_IMPORTED_MODULE_2__/* .statusWithoutRun */ .WZ)(problem, cancel);
    const shown = outcomes.map((outcome) => redacted(outcome, redactor));
    await host.setOutputs?.(outputsOf(shown, status === 'timeout' ? 'failed' : status));
    await host.writeResults?.(shown.map(factsOf));
    const summary = shown.length > 0 ? await summaryOf(shown) : undefined;
    const message = problem === undefined ? undefined : redactor.text((0,_report_failure_message_js__WEBPACK_IMPORTED_MODULE_3__.explained)(problem, host));
    const markdownOfAll = summary ?? (message === undefined ? undefined : (0,_report_summary_short_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .problemSummary */ .u8)({ message, done, title }));
    if (markdownOfAll !== undefined)
        await host.writeSummary?.(markdownOfAll, status);
    if (message !== undefined)
        await (host.showProblem ?? host.warn)(message, placeShown(report));
    const annotations = failuresOf(shown, done);
    for (const annotation of annotations)
        await annotate(host, annotation);
    const heading = `### ${(0,_report_summary_run_table_js__WEBPACK_IMPORTED_MODULE_5__/* .countText */ .lT)(shown.length, 'deployment')}: ${status}\n`;
    const markdown = (maxBytes) => (0,_report_summary_short_summary_js__WEBPACK_IMPORTED_MODULE_4__/* .jobSummary */ .sp)({ summary, heading, problem: message, done }, maxBytes);
    await host.reportToReviewers?.({ status, markdown, annotations });
    await host.onReported?.();
    return { status, outcomes, problem };
}
function placeShown({ problemPlace: place, redactor }) {
    return place && { ...place, file: redactor.text(place.file) };
}
/** A job's status, from those of its flows or deployments. */
function statusOf(outcomes) {
    const statuses = outcomes.map(({ status }) => status);
    return ['failed', 'cancelled'].find((status) => statuses.includes(status)) ?? 'successful';
}
/** A redacted outcome. */
function redacted(outcome, redactor) {
    const { label, status, error, place, triggers, ...texts } = outcome;
    const shown = Object.entries(texts).flatMap(([key, text]) => text === undefined ? [] : [[key, redactor.text(text)]]);
    return {
        ...Object.fromEntries(shown),
        ...{ label: redactor.text(label), status },
        ...(triggers && { triggers: triggers.map((trigger) => redactor.text(trigger)) }),
        ...(error && { error: new _runner_index_js__WEBPACK_IMPORTED_MODULE_6__/* .UsageError */ .eb((0,_outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_7__/* .bounded */ .Mm)(redactor.text(error.message), _outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_LINE_LENGTH */ .l6)) }),
        ...(place && { place: { ...place, file: redactor.text(place.file) } }),
    };
}
function failuresOf(shown, done) {
    return shown.flatMap(({ label, error, place }) => error ? [{ level: 'error', title: `${label} was not ${done}`, message: error.message, ...place }] : []);
}
async function annotate(host, annotation) {
    if (host.annotate)
        await host.annotate(annotation);
    else
        await host.warn(`${annotation.title}: ${annotation.message}`);
}
//# sourceMappingURL=report-job.js.map

/***/ }),

/***/ 4764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _client_history_map_concurrently_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7130);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6695);



/**
 * Deploys, triggers or removes several items at once; with `failFast`, the first failure cancels the others. @returns the outcomes in the
 * order of the items
 */
async function inParallel(items, { concurrency = {}, cancel, make, cancelled, onOutcome }) {
    const { maxParallel = (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)(), failFast = false } = concurrency;
    const stop = new AbortController();
    const stopAll = () => stop.abort(cancel.reason);
    if (cancel.aborted)
        stopAll();
    cancel.addEventListener('abort', stopAll);
    const work = async (item) => {
        const outcome = stop.signal.aborted ? cancelled(item) : await make(item, stop.signal);
        await onOutcome(outcome);
        if (failFast && outcome.status === 'failed')
            stop.abort(new _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .RunnerError */ .Rn(`${outcome.label} failed, so fail-fast cancels the others.`));
        return outcome;
    };
    const outcomes = await (0,_client_history_map_concurrently_js__WEBPACK_IMPORTED_MODULE_2__/* .mapConcurrently */ .X)(items, work, maxParallel);
    cancel.removeEventListener('abort', stopAll);
    return outcomes;
}
//# sourceMappingURL=in-parallel.js.map

/***/ }),

/***/ 797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deployFlows: () => (/* binding */ deployFlows),
  deployingPlans: () => (/* binding */ deployingPlans),
  statusOrTerminate: () => (/* binding */ statusOrTerminate)
});

// EXTERNAL MODULE: ./build/execution/plan/fitting-name.js
var fitting_name = __webpack_require__(3328);
;// CONCATENATED MODULE: ./build/ci/deploy/deploying-user.js

/**
 * The user name under which a CI deploys: the same in all jobs of a repository, and different from every other repository's, so that its
 * deployments need no production token. If METAFLOW_USER is set, that is used instead.
 * @param env the CI job's environment
 * @param given the flow's variables
 */
function deployingUser(env, given) {
    if (given['METAFLOW_USER'])
        return {};
    const { GITHUB_REPOSITORY: repository, CI_PROJECT_ID: project } = env;
    // Owner names on GitHub contain no dot, so no two repositories get the same name.
    if (repository)
        return ownerOn(env['GITHUB_SERVER_URL'], 'github', repository.toLowerCase());
    return project ? ownerOn(env['CI_SERVER_URL'], 'gitlab', project) : {};
}
/** Several servers may deploy to one cluster. On most, owner names may contain dots; and each GitLab counts its projects from 1. */
function ownerOn(server, service, repository) {
    const name = repository.replace('/', '.');
    if (!server || server === `https://${service}.com`)
        return { METAFLOW_USER: `${service}.${name}` };
    const host = server.replace(/^\w+:\/\//, '').replace(/[^\w.-]/g, '-');
    return { METAFLOW_USER: `${host}.${name}.${(0,fitting_name/* digestOf */.ol)(`${server} ${repository}`)}` };
}
//# sourceMappingURL=deploying-user.js.map
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/options/option.js
var options_option = __webpack_require__(6288);
// EXTERNAL MODULE: ./build/options/table.js
var table = __webpack_require__(2333);
// EXTERNAL MODULE: ./build/ci/guarded-host.js
var guarded_host = __webpack_require__(3748);
// EXTERNAL MODULE: ./build/ci/in-parallel.js
var in_parallel = __webpack_require__(4764);
// EXTERNAL MODULE: ./build/ci/job-directory.js
var job_directory = __webpack_require__(9488);
// EXTERNAL MODULE: ./build/ci/report/failure-message.js
var failure_message = __webpack_require__(1592);
// EXTERNAL MODULE: ./build/ci/deploy/check-deploys.js
var check_deploys = __webpack_require__(9572);
// EXTERNAL MODULE: ./build/deployer/deployer.js
var deployer_deployer = __webpack_require__(1773);
// EXTERNAL MODULE: ./build/deployer/errors.js
var errors = __webpack_require__(6398);
// EXTERNAL MODULE: ./build/client/regular-file.js
var regular_file = __webpack_require__(361);
// EXTERNAL MODULE: ./build/execution/plan/run-plan.js
var run_plan = __webpack_require__(2934);
// EXTERNAL MODULE: ./build/outcome/place/flow-file-place.js
var flow_file_place = __webpack_require__(4860);
// EXTERNAL MODULE: ./build/runner/process/deadline.js
var process_deadline = __webpack_require__(1653);
// EXTERNAL MODULE: ./build/runner/errors.js
var runner_errors = __webpack_require__(6800);
// EXTERNAL MODULE: ./build/client/foreign-json.js
var foreign_json = __webpack_require__(3857);
;// CONCATENATED MODULE: ./build/ci/deploy/manifests.js




/** A workflow of a thousand steps has a tenth of these. */
const MAX_PARTS = 500_000;
/** What Metaflow would deploy, including the schedule, which Metaflow does not print. */
function manifestOf(orchestrator, printed) {
    if (orchestrator !== 'argo-workflows')
        return { text: printed };
    const template = (0,foreign_json/* parseForeignJson */.Y)(printed, MAX_PARTS);
    const notes = template.metadata?.annotations ?? {};
    const cron = notes['metaflow/cron'];
    const items = [
        template,
        ...(cron === undefined ? [] : [cronWorkflow(template.metadata?.name ?? '', cron)]),
    ];
    const text = JSON.stringify({ apiVersion: 'v1', kind: 'List', items }, null, 2);
    const lacks = notes['metaflow/triggers'] === undefined
        ? undefined
        : 'Metaflow creates the sensor for its events only when it deploys, so the manifest has none.';
    return { text: `${text}\n`, lacks };
}
/** The same as Metaflow's client makes it; how many old jobs are kept is up to the cluster. */
function cronWorkflow(name, cron) {
    const { schedule, tz } = JSON.parse(cron);
    return {
        apiVersion: 'argoproj.io/v1alpha1',
        kind: 'CronWorkflow',
        metadata: { name },
        spec: {
            schedules: [schedule],
            ...(tz ? { timezone: tz } : {}),
            startingDeadlineSeconds: 3540,
            workflowSpec: { workflowTemplateRef: { name } },
        },
    };
}
/** Writes a manifest into a directory. @returns its path */
function writeManifest(directory, name, text) {
    (0,regular_file/* makeOwnDirectory */._i)(directory);
    const file = external_node_path_.join(directory, `${(0,fitting_name/* fittingName */.Rn)(name)}.json`);
    (0,regular_file/* writeOwnFile */.OP)(file, text);
    return file;
}
//# sourceMappingURL=manifests.js.map
// EXTERNAL MODULE: ./build/ci/deploy/owner-advice.js
var owner_advice = __webpack_require__(9243);
// EXTERNAL MODULE: ./build/runner/command/option-values.js
var option_values = __webpack_require__(4431);
;// CONCATENATED MODULE: ./build/ci/deploy/refused-option.js




/** In the words of Metaflow's command line. */
const UNKNOWN = /\bno such option: --([\w-]+)/i;
const INVALID = /\b(?:invalid value for|option) ["']?--([\w-]+)/i;
/** One of the options for Metaflow's `create` was refused: adds where it was given, and what to do. Other errors stay as they are. */
function withRefusedOption(error, { plan, settings }, naming) {
    const { createOptions, orchestrator } = settings;
    const flags = Object.keys(createOptions).map(option_values/* optionName */.fS);
    const isGiven = (name = '') => flags.includes(name) || flags.includes(name.replace(/^no-/, ''));
    const where = naming(table/* OPTIONS */.lw.deployOptions);
    if (error instanceof runner_errors/* OptionError */.eR && isGiven((0,option_values/* optionName */.fS)(error.details.option)))
        return new runner_errors/* UsageError */.eb(`${where}: ${error.message}`, { cause: error });
    if (!(error instanceof errors/* DeployError */.s))
        return error;
    const { message, details } = error;
    const [, unknown] = UNKNOWN.exec(message) ?? [];
    const [, invalid] = INVALID.exec(message) ?? [];
    if (!isGiven(unknown) && !isGiven(invalid))
        return error;
    const help = `python ${plan.flowFile} ${orchestrator} create --help`;
    const otherwise = unknown === undefined ? '' : `. Its options: ${help}`;
    const advice = unknown === 'name' ? `. Use ${(0,options_option/* inSentence */.BX)(naming(table/* OPTIONS */.lw.deploymentName))}.` : otherwise;
    return new errors/* DeployError */.s(`${where}: ${advice === '' ? message : message.replace(/[.?]$/, '')}${advice}`, details, { cause: error });
}
//# sourceMappingURL=refused-option.js.map
;// CONCATENATED MODULE: ./build/ci/deploy/deploy-flow.js
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










/** In milliseconds: the code package may be large, but a cluster that never answers must not block the job. */
const DEPLOY_TIMEOUT_MS = 30 * 60_000;
/** Deploys a flow, or writes a manifest of what would be deployed. Never throws. */
async function deployFlow(deploy, { directory, manifestName, cancel, workspace, naming, warn }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { plan, settings, branch } = deploy;
        const { label, flowFile, maxWorkers } = plan;
        const own = { label, flowFile: label };
        const { orchestrator, deploymentName: name, createOptions, authorize, manifestOnly } = settings;
        const { options, ...context } = (0,run_plan/* runnerOptions */.zw)(plan);
        const deployer = new deployer_deployer/* Deployer */.p(flowFile, { ...context, options: { ...options, ...branch } });
        const target = deployer.orchestrator(orchestrator, { name });
        const deadline = __addDisposableResource(env_1, new process_deadline/* Deadline */.B2(cancel, DEPLOY_TIMEOUT_MS), false);
        const abortSignal = deadline.signal;
        const targetOptions = {
            tags: (0,check_deploys/* tagsOf */.Fg)(plan, orchestrator),
            authorize,
            maxWorkers,
            options: createOptions,
            abortSignal,
        };
        try {
            if (orchestrator === 'airflow') {
                (0,regular_file/* makeOwnDirectory */._i)(directory);
                const manifest = external_node_path_.join(directory, `${manifestName}.py`);
                await target.compile(manifest, targetOptions);
                return { ...own, status: 'successful', name, manifest };
            }
            const deployed = await target.create({ ...targetOptions, ...(manifestOnly ? { onlyJson: true } : {}) });
            const known = { ...own, status: 'successful', flow: deployed.flowName, name: deployed.name };
            if (manifestOnly) {
                const { text, lacks } = manifestOf(orchestrator, deployed.manifest ?? '');
                if (lacks !== undefined)
                    warn(`${label}: ${lacks}`);
                return { ...known, manifest: writeManifest(directory, deployed.name, text) };
            }
            // It is deployed, whatever the orchestrator now says about it.
            const found = await deployed.describe({ abortSignal: cancel }).catch((error) => error);
            if (!found || found instanceof Error) {
                const why = found?.message ?? `${orchestrator} does not list ${deployed.name}.`;
                warn(`${label} is deployed, but its schedule and triggers are unknown: ${why}`);
                return known;
            }
            const { url, project, branch: deployedBranch, schedule, timezone, triggers, productionToken } = found;
            const namespace = productionToken === undefined ? undefined : `production:${productionToken}`;
            return { ...known, ...{ url, project, branch: deployedBranch, schedule, timezone, triggers, namespace } };
        }
        catch (error) {
            const status = cancel.aborted ? 'cancelled' : 'failed';
            const explained = (0,owner_advice/* withOwner */.k)(withRefusedOption(error, deploy, naming), naming);
            return { ...own, status, name, error: explained, place: placeOf(error, { workspace, cwd: plan.cwd }) };
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
/** The line of the flow's code at which an error, or the first of those that it lists, arose. */
function placeOf(error, directories) {
    if (error instanceof runner_errors/* UsageError */.eb && error.cause instanceof runner_errors/* FlowFileError */.pJ)
        return placeOf(error.cause, directories);
    if (!(error instanceof errors/* DeployError */.s || error instanceof runner_errors/* FlowFileError */.pJ))
        return undefined;
    const { flowFile, places } = error.details;
    return flowFile === undefined ? undefined : (0,flow_file_place/* flowFilePlace */.E)({ details: { flowFile, places } }, directories);
}
//# sourceMappingURL=deploy-flow.js.map
// EXTERNAL MODULE: ./build/ci/deploy/deploy-report.js
var deploy_report = __webpack_require__(6057);
// EXTERNAL MODULE: ./build/ci/deploy/git-branch.js + 1 modules
var git_branch = __webpack_require__(3742);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/redaction/secret-values.js + 3 modules
var secret_values = __webpack_require__(105);
// EXTERNAL MODULE: ./build/redaction/redactor.js + 3 modules
var redaction_redactor = __webpack_require__(3022);
;// CONCATENATED MODULE: ./build/ci/deploy/manifest-secrets.js





/** For all manifests together: a workflow with a thousand steps is a few mebibytes. */
const MAX_BYTES = 64 * 1024 * 1024;
const manifest_secrets_MAX_PARTS = 500_000;
/**
 * Finds the secrets in manifests: Metaflow's configuration for its services and the steps' variables appear there although nobody gave them
 * to the job.
 * @throws {Error} if the manifests cannot be read, or are too large to search
 */
function secretsOfManifests(directory, redactor) {
    let left = MAX_BYTES;
    const texts = [];
    const secrets = new Set();
    for (const name of (0,external_node_fs_.readdirSync)(directory)) {
        const text = (0,regular_file/* readRegularText */.Aj)(external_node_path_.join(directory, name), left);
        left -= text.length;
        texts.push(text);
        for (const secret of secretsOfManifest(text))
            secrets.add(secret);
        if (secrets.size > secret_values/* MAX_SECRETS */.bC)
            throw new Error(`they contain more than ${secret_values/* MAX_SECRETS */.bC} secrets`);
    }
    const all = new redaction_redactor/* Redactor */.p([...redactor.secrets, ...secrets]);
    return { redactor: all, hasSecrets: texts.some((text) => all.text(text) !== text) };
}
/** The values of members and variables that are named like secrets. */
function secretsOfManifest(text) {
    if (!/^\s*\{/.test(text))
        return (0,secret_values/* secretValues */.VX)({ members: membersInPython(text) });
    return (0,secret_values/* secretValues */.VX)({ manifest: (0,foreign_json/* parseForeignJson */.Y)(text, manifest_secrets_MAX_PARTS) });
}
/** Matches members of a dictionary as Python writes them, including name-value pairs and parameter defaults. */
const MEMBER = /'(?:name': '([\w.-]{1,200})', '(?:value|default)|([\w.-]{1,200}))': ('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")/g;
/** A manifest for Airflow is a Python program. */
function membersInPython(text) {
    const members = [];
    for (const [, variable, key, written = ''] of text.matchAll(MEMBER)) {
        if (members.length === manifest_secrets_MAX_PARTS)
            throw new Error(`they have more than ${manifest_secrets_MAX_PARTS} parts`);
        const value = written.slice(1, -1).replace(/\\(.)/g, (_, sign) => (sign === 'n' ? '\n' : sign));
        members.push({ [variable ?? key ?? '']: value });
    }
    return members;
}
//# sourceMappingURL=manifest-secrets.js.map
// EXTERNAL MODULE: ./build/ci/deploy/report-job.js
var report_job = __webpack_require__(5289);
;// CONCATENATED MODULE: ./build/ci/deploy/deploy-in-ci.js














/**
 * Deploys a CI job's flows, and reports through a host. Anything that would fail is found before the first flow is deployed. The action and
 * the command do no more than this. Never throws.
 */
async function deployInCi(plans, given, options) {
    const host = (0,guarded_host/* guarded */.N)(given);
    const { settings, cancel, redactor, env } = options;
    const { naming = failure_message/* plainName */.M } = host;
    const place = (0,job_directory/* jobDirectory */.$q)(options.directory);
    let outcomes = [];
    let problem;
    let cwd;
    let branchNote;
    try {
        const git = (0,git_branch/* gitBranch */.b)(env);
        const planned = await plans(cancel);
        cwd = planned[0]?.cwd;
        const deploys = await (0,check_deploys/* checkedDeploys */.ut)(planned, { settings, naming, git, signal: cancel });
        branchNote = noteOfBranch(deploys, git);
        if (branchNote !== undefined)
            await host.note(redactor.text(branchNote));
        const shared = sharedDeploymentsText(deploys, git, naming);
        if (shared !== undefined)
            await host.warn(redactor.text(shared));
        const directory = external_node_path_.join(place.directory, 'manifests');
        outcomes = await deployAll(deploys, { ...options, host, directory });
    }
    catch (error) {
        problem = error;
    }
    const title = redactor.text(options.summaryTitle);
    const summaryOf = async (shown) => {
        const hasManifests = shown.some(({ manifest }) => manifest !== undefined);
        const manifests = hasManifests
            ? await keepManifests(external_node_path_.join(place.directory, 'manifests'), host, options)
            : undefined;
        const { orchestrator } = settings;
        return (0,deploy_report/* deploySummary */.eN)(shown, {
            ...{ title, orchestrator, branchNote: redactor.text(branchNote), manifests },
        });
    };
    try {
        const done = 'deployed';
        const problemPlace = cwd === undefined ? undefined : placeOf(problem, { workspace: options.workspace, cwd });
        return await (0,report_job/* reportJob */.O)(host, {
            outcomes,
            problem,
            problemPlace,
            cancel,
            redactor,
            summaryOf,
            done,
            title,
        });
    }
    finally {
        place[Symbol.dispose]();
    }
}
/** Anyone who can read the repository's artifacts can read the manifests, so we redact their secrets, with a warning. */
async function keepManifests(directory, host, { keep, redactor }) {
    if (!keep)
        return undefined;
    try {
        const found = secretsOfManifests(directory, redactor);
        if (found.hasSecrets)
            await host.warn(`The manifests contain secrets, such as the value of a step's variable or a service's key. The artifact has *** in their place, so it does not work until you put the values back. Keep secrets elsewhere, as @kubernetes(secrets=…) does. The complete files are in ${directory}.`);
        return await keep(directory, found.redactor);
    }
    catch (error) {
        await host.warn(redactor.text(`The manifests could not be uploaded: ${error.message}. They are in ${directory}.`));
        return undefined;
    }
}
async function deployAll(deploys, { host, directory, concurrency, cancel, redactor, workspace }) {
    const { naming = failure_message/* plainName */.M } = host;
    const warn = (text) => void host.warn(redactor.text(text));
    const names = manifestNames(deploys);
    const items = deploys.map((deploy, position) => ({ deploy, manifestName: names[position] ?? '' }));
    return await (0,in_parallel/* inParallel */.H)(items, {
        ...{ concurrency, cancel },
        make: async ({ deploy, manifestName }, signal) => await deployFlow(deploy, { directory, manifestName, cancel: signal, workspace, naming, warn }),
        cancelled: ({ deploy: { plan } }) => ({
            ...{ label: plan.label, flowFile: plan.label, status: 'cancelled' },
        }),
        onOutcome: async (outcome) => await host.note(redactor.text((0,deploy_report/* deployLine */.IV)(outcome))),
    });
}
/** The names of the flow files, with a digest if several have the same name. */
function manifestNames(deploys) {
    const files = deploys.map(({ plan }) => ({
        whole: plan.flowFile,
        name: external_node_path_.basename(plan.flowFile, '.py'),
    }));
    return files.map(({ whole, name }) => {
        const isOnly = files.filter((other) => other.name === name).length === 1;
        return (0,fitting_name/* fittingName */.Rn)(name, fitting_name/* MAX_CHARACTERS */.SF, isOnly ? name : whole);
    });
}
/** A warning about flows without @project: on whichever branch they are deployed, they replace the same deployment. */
function sharedDeploymentsText(deploys, git, naming) {
    const { orchestrator, projectBranch, deploymentName, manifestOnly } = deploys[0]?.settings ?? {};
    if (projectBranch !== 'auto' || deploymentName !== undefined || manifestOnly || orchestrator === 'airflow')
        return undefined;
    if (typeof git === 'string' || git.isDefault)
        return undefined;
    const shared = deploys.filter(({ branch }) => branch === undefined).map(({ plan }) => plan.flowFile);
    if (shared.length === 0)
        return undefined;
    const [have, their] = shared.length === 1 ? ['has', 'its'] : ['have', 'their'];
    return `${shared.join(', ')} ${have} no @project, so every branch replaces ${their} only deployment, as the branch "${git.name}" does now. Add @project to give each branch its own, or set ${(0,options_option/* inSentence */.BX)(naming(table/* OPTIONS */.lw.projectBranch))} to none if this is what you want.`;
}
/** Notes Metaflow's name for the git branch, if it is a different one. */
function noteOfBranch(deploys, git) {
    if (typeof git === 'string' || deploys[0]?.settings.projectBranch !== 'auto')
        return undefined;
    const branch = deploys.map((deploy) => deploy.branch).find((each) => each && 'branch' in each);
    if (!branch || !('branch' in branch) || branch.branch === git.name)
        return undefined;
    return `The git branch "${git.name}" is the branch "${branch.branch}" of Metaflow's @project.`;
}
//# sourceMappingURL=deploy-in-ci.js.map
// EXTERNAL MODULE: ./build/cli/cli-host.js + 10 modules
var cli_host = __webpack_require__(4048);
// EXTERNAL MODULE: ./build/cli/cli-secrets.js
var cli_secrets = __webpack_require__(287);
// EXTERNAL MODULE: ./build/cli/complete-plans.js + 1 modules
var complete_plans = __webpack_require__(5288);
// EXTERNAL MODULE: ./build/cli/exit-codes.js
var exit_codes = __webpack_require__(5158);
// EXTERNAL MODULE: ./build/ci/hosts/printing-host.js
var printing_host = __webpack_require__(1423);
;// CONCATENATED MODULE: ./build/cli/commands/deploy.js











/** The command line's plans, with the user who deploys from here; a triggered run is one of what was deployed. */
async function deployingPlans(cli, settings, signal) {
    const git = (0,git_branch/* gitBranch */.b)(process.env);
    const plans = await (0,complete_plans/* completePlans */.K)(cli, signal);
    const owned = plans.map((plan) => ({
        ...plan,
        env: { ...plan.env, ...deployingUser(process.env, plan.env) },
    }));
    if (settings.command !== 'trigger')
        return owned;
    const { triggerPlans } = await __webpack_require__.e(/* import() */ 9331).then(__webpack_require__.bind(__webpack_require__, 9331));
    return await triggerPlans(owned, { settings, naming: options_option/* flagName */.GI, git, signal });
}
/** Deploys the command line's flows, removes deployments, or triggers runs without following them. Resolves to the exit code. */
async function deployFlows(cli, settings, cancel) {
    for (const text of (0,cli_secrets/* unknownVariables */.Au)(cli))
        (0,printing_host/* printLine */.wi)(text);
    const { status, problem } = await deployed(cli, settings, cancel);
    return problem instanceof runner_errors/* UsageError */.eb ? exit_codes/* USAGE_EXIT_CODE */.J5 : exit_codes/* EXIT_CODES */.ai[status];
}
async function deployed(cli, settings, cancel) {
    const redactor = redactorOf(cli, settings);
    const planned = async () => await deployingPlans(cli, settings, cancel);
    const common = { settings, cancel, redactor, env: process.env };
    const host = (0,cli_host/* cliHost */.$)(cli, redactor);
    if (settings.command === 'teardown') {
        const { teardownInCi } = await __webpack_require__.e(/* import() */ 8870).then(__webpack_require__.bind(__webpack_require__, 8870));
        return await teardownInCi(async () => (await planned())[0], host, common);
    }
    const { concurrency, outDirectory: directory } = cli;
    if (settings.command === 'trigger') {
        const { startInCi } = await __webpack_require__.e(/* import() */ 4566).then(__webpack_require__.bind(__webpack_require__, 4566));
        return await startInCi(planned, host, { ...common, concurrency });
    }
    return await deployInCi(planned, host, { ...common, concurrency, directory, workspace: process.cwd() });
}
/** Asks an orchestrator for a run's status, or terminates the run. Resolves to the exit code. */
async function statusOrTerminate(cli, { name, run, settings }, cancel) {
    const { statusOrTerminate: ask } = await __webpack_require__.e(/* import() */ 5931).then(__webpack_require__.bind(__webpack_require__, 5931));
    const redactor = redactorOf(cli, settings);
    const placeOf = async () => (await deployingPlans(cli, settings, cancel))[0];
    const host = (0,cli_host/* cliHost */.$)(cli, redactor);
    const { status, problem } = await ask(run, placeOf, host, { settings, cancel, redactor });
    if (problem instanceof runner_errors/* UsageError */.eb)
        return exit_codes/* USAGE_EXIT_CODE */.J5;
    if (cancel.aborted)
        return exit_codes/* EXIT_CODES */.ai.cancelled;
    return status !== 'unknown' && name === 'terminate' ? 0 : exit_codes/* STATUS_EXIT_CODES */.RA[status];
}
function redactorOf(cli, { authorize }) {
    return new redaction_redactor/* Redactor */.p([...(0,cli_secrets/* secretsOf */.Fj)(cli), ...(authorize ? [authorize] : [])]);
}
//# sourceMappingURL=deploy.js.map

/***/ }),

/***/ 2429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ MAX_OUTPUT_BYTES),
/* harmony export */   W2: () => (/* binding */ runsText),
/* harmony export */   fW: () => (/* binding */ textThatFits)
/* harmony export */ });
/* harmony import */ var _outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(500);
/* harmony import */ var _outcome_json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(329);


/** An environment variable, with its name, can have 131,072 bytes: a longer output could not be passed to any program. */
const MAX_OUTPUT_BYTES = 100_000;
/** Shorter and shorter forms of a run. */
const FORMS = [
    (run) => run,
    (run) => shortened(run, { message: 1000, value: 500, label: 1000 }),
    (run) => shortened(run, { message: 200, value: 50, label: 200 }),
    brief,
    essential,
];
/**
 * Runs as a JSON array, with an object for each. If that is too long for an output, all of them are shortened alike: first messages and
 * values, and finally everything but the run's identity, status and failure. A shortened object has `shortened`.
 */
function runsText(runs) {
    for (const form of FORMS) {
        const text = textThatFits(runs, form);
        if (text !== undefined)
            return text;
    }
    return asManyAsFit(runs);
}
/**
 * A JSON array for an output; `undefined` if it is too long. Runs of other jobs may together be far too long: stops as soon as the text does
 * not fit.
 */
function textThatFits(items, form) {
    const texts = [];
    let room = MAX_OUTPUT_BYTES - '[]'.length + ','.length;
    for (const item of items) {
        const text = (0,_outcome_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(form(item));
        room -= Buffer.byteLength(text) + ','.length;
        if (room < 0)
            return undefined;
        texts.push(text);
    }
    return `[${texts.join(',')}]`;
}
function shortened(run, { message, value, label }) {
    const { parameters, artifacts, base, matrix, tags, failure, error, failedHooks } = run;
    return {
        ...run,
        label: (0,_outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(run.label, label),
        ...(matrix && { matrix: shortValues(matrix, value) }),
        ...(parameters && { parameters: shortValues(parameters, value) }),
        ...(tags && { tags: tags.filter((tag) => Buffer.byteLength(tag) <= value) }),
        artifacts: shortValues(artifacts, value),
        ...(base && { base: { ...base, artifacts: shortValues(base.artifacts, value) } }),
        failure: failure && { ...failure, message: (0,_outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(failure.message, message) },
        ...(error && { error: { ...error, message: (0,_outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(error.message, message) } }),
        ...(failedHooks && {
            failedHooks: failedHooks.map((hook) => ({ ...hook, message: (0,_outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(hook.message, message) })),
        }),
        shortened: true,
    };
}
function brief(run) {
    const { label, matrix, flowName, runId, pathspec, status, exitCode, durationSeconds, failure } = run;
    return {
        ...{ label: (0,_outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(label, 60), matrix: matrix && shortValues(matrix, 20) },
        ...{ flowName, runId, pathspec, status, exitCode, durationSeconds },
        failure: failure && { ...failure, message: (0,_outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(failure.message, 60) },
        shortened: true,
    };
}
function essential({ label, runId, pathspec, status, failure }) {
    return {
        ...{ label: (0,_outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bounded */ .Mm)(label, 40), runId, pathspec, status },
        failure: failure && { reason: failure.reason },
        shortened: true,
    };
}
function shortValues(values, max) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => Buffer.byteLength((0,_outcome_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(value)) <= max));
}
/** Several jobs can have more runs than a single step: unsuccessful ones are shown before others. */
function asManyAsFit(runs) {
    const isGood = ({ status }) => status === 'successful';
    const kept = new Set();
    let room = MAX_OUTPUT_BYTES;
    for (const run of [...runs.filter((one) => !isGood(one)), ...runs.filter(isGood)]) {
        room -= Buffer.byteLength((0,_outcome_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(essential(run))) + 1;
        if (room < 0)
            break;
        kept.add(run);
    }
    return (0,_outcome_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(runs.filter((run) => kept.has(run)).map(essential));
}
//# sourceMappingURL=runs-text.js.map

/***/ })

};

//# sourceMappingURL=797.index.js.map