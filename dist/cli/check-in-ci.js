export const id = 3048;
export const ids = [3048];
export const modules = {

/***/ 3048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkFlows: () => (/* binding */ checkFlows)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/client/history/map-concurrently.js
var map_concurrently = __webpack_require__(7130);
// EXTERNAL MODULE: ./build/execution/plan/before-start.js
var before_start = __webpack_require__(3967);
// EXTERNAL MODULE: ./build/outcome/outcome.js
var outcome_outcome = __webpack_require__(6383);
// EXTERNAL MODULE: ./build/outcome/redacted/redacted-outcome.js + 3 modules
var redacted_outcome = __webpack_require__(1870);
// EXTERNAL MODULE: ./build/outcome/run-facts.js
var run_facts = __webpack_require__(6368);
// EXTERNAL MODULE: ./build/runner/command/parameter-check.js
var parameter_check = __webpack_require__(9507);
// EXTERNAL MODULE: ./build/runner/introspection/introspection.js + 6 modules
var introspection = __webpack_require__(7736);
// EXTERNAL MODULE: ./build/runner/errors.js
var errors = __webpack_require__(6800);
// EXTERNAL MODULE: ./build/report/junit.js + 2 modules
var junit = __webpack_require__(2979);
// EXTERNAL MODULE: ./build/report/outputs.js
var report_outputs = __webpack_require__(4121);
// EXTERNAL MODULE: ./build/report/summary/run-table.js
var run_table = __webpack_require__(632);
// EXTERNAL MODULE: ./build/report/summary/short-summary.js
var short_summary = __webpack_require__(9147);
// EXTERNAL MODULE: ./build/ci/cancellation.js
var cancellation = __webpack_require__(7258);
// EXTERNAL MODULE: ./build/ci/deploy/check-deploys.js
var check_deploys = __webpack_require__(9572);
// EXTERNAL MODULE: ./build/ci/deploy/git-branch.js + 1 modules
var git_branch = __webpack_require__(3742);
// EXTERNAL MODULE: ./build/ci/guarded-host.js
var guarded_host = __webpack_require__(3748);
// EXTERNAL MODULE: ./build/ci/report/annotations-of-runs.js
var annotations_of_runs = __webpack_require__(4477);
// EXTERNAL MODULE: ./build/ci/report/failure-message.js
var failure_message = __webpack_require__(1592);
// EXTERNAL MODULE: ./build/execution/run-facts.js
var execution_run_facts = __webpack_require__(8094);
// EXTERNAL MODULE: ./build/execution/plan/run-plan.js
var run_plan = __webpack_require__(2934);
// EXTERNAL MODULE: ./build/runner/runner.js + 4 modules
var runner_runner = __webpack_require__(958);
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

// EXTERNAL MODULE: ./build/report/duration-text.js
var duration_text = __webpack_require__(5195);
// EXTERNAL MODULE: ./build/report/summary/run-section.js + 6 modules
var run_section = __webpack_require__(2550);
// EXTERNAL MODULE: ./build/report/plain-text.js
var plain_text = __webpack_require__(5263);
// EXTERNAL MODULE: ./build/ci/report/summary-failures.js
var summary_failures = __webpack_require__(5018);
// EXTERNAL MODULE: ./build/report/summary/markdown.js
var markdown = __webpack_require__(5711);
// EXTERNAL MODULE: ./build/outcome/bounded-text.js
var bounded_text = __webpack_require__(500);
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
// EXTERNAL MODULE: ./build/redaction/redactor.js + 3 modules
var redaction_redactor = __webpack_require__(3022);
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
;// CONCATENATED MODULE: ./build/cli/commands/check.js








/** Checks the command line's flows. Resolves to the exit code. */
async function checkFlows(cli, settings, cancel) {
    for (const text of (0,cli_secrets/* unknownVariables */.Au)(cli))
        (0,printing_host/* printLine */.wi)(text);
    const redactor = new redaction_redactor/* Redactor */.p((0,cli_secrets/* secretsOf */.Fj)(cli));
    const planned = async () => await (0,complete_plans/* completePlans */.K)(cli, cancel);
    const { concurrency } = cli;
    const { status, flows, problem } = await checkInCi(planned, (0,cli_host/* cliHost */.$)(cli, redactor), {
        ...{ settings, concurrency, cancel, redactor, env: process.env, workspace: process.cwd() },
    });
    return flows.length === 0 && problem instanceof errors/* UsageError */.eb ? exit_codes/* USAGE_EXIT_CODE */.J5 : exit_codes/* EXIT_CODES */.ai[status];
}
//# sourceMappingURL=check.js.map

/***/ })

};

//# sourceMappingURL=3048.index.js.map