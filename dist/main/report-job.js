export const id = 5289;
export const ids = [5289];
export const modules = {

/***/ 16057:
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
/* harmony import */ var _outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70500);
/* harmony import */ var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95263);
/* harmony import */ var _report_runs_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32429);
/* harmony import */ var _report_summary_run_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60632);
/* harmony import */ var _report_summary_failures_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55018);






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

/***/ 95289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportJob: () => (/* binding */ reportJob)
/* harmony export */ });
/* harmony import */ var _execution_plan_before_start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23967);
/* harmony import */ var _outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70500);
/* harmony import */ var _report_summary_run_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60632);
/* harmony import */ var _report_summary_short_summary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59147);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6800);
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47258);
/* harmony import */ var _report_failure_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11592);
/* harmony import */ var _deploy_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16057);








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

/***/ })

};

//# sourceMappingURL=5289.index.js.map