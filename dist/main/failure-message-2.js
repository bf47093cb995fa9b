export const id = 7765;
export const ids = [7765,1592];
export const modules = {

/***/ 11592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ plainName),
/* harmony export */   explained: () => (/* binding */ explained),
/* harmony export */   o: () => (/* binding */ failureMessage)
/* harmony export */ });
/* harmony import */ var _options_option_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16288);
/* harmony import */ var _options_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92333);
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14761);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6800);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6695);
/* harmony import */ var _source_place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54633);





/** The text of a run's error annotation: what happened, in which run, and where to look. */
function failureMessage(outcome, plan, logArtifact, host) {
    const { error, pathspec, flowFile, status } = outcome;
    const run = pathspec ?? flowFile;
    const logs = logArtifact ? ` The full log is in the artifact "${logArtifact}".` : '';
    const { naming = plainName } = host;
    // The state of a run on an orchestrator, and whether it continues.
    const onOrchestrator = plan.command.name === 'trigger' && error ? ` ${error.message}` : '';
    if (error && status === 'failed')
        return explained(error, host, plan);
    switch (status) {
        case 'timeout':
            if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .StartInterruptedError */ .nk && error.details.startTimeoutMs !== undefined)
                return `${run}: ${error.message} ${naming(_options_table_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .lw.startTimeoutMs)} sets that time.${logs}`;
            return `${run} ran longer than ${(0,_options_option_js__WEBPACK_IMPORTED_MODULE_2__/* .inSentence */ .BX)(naming(_options_table_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .lw.timeoutMs))} allows and was stopped.${onOrchestrator}${logs}`;
        case 'cancelled':
            return `${run} was cancelled.${onOrchestrator}${logs}`;
        default:
            return `${run} failed with ${(0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .exitText */ .iJ)(outcome)}.${logs}`;
    }
}
/**
 * The problem, in the words of the host's users. An internal error comes with its stack trace.
 * @param plan of the run concerned, if there is one
 */
function explained(error, { explain }, plan) {
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_4__/* .RunnerError */ .Rn)
        return explain?.(error, plan) ?? error.message;
    return `Internal error, please report it: ${(0,_source_place_js__WEBPACK_IMPORTED_MODULE_5__/* .faultText */ .I)(error)}`;
}
/** Options by `planRun`'s names. */
const plainName = ({ input, flag }) => `Option "${input ?? flag ?? ''}"`;


/***/ }),

/***/ 55018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ othersThan),
/* harmony export */   d: () => (/* binding */ failuresOf)
/* harmony export */ });
/* harmony import */ var _report_plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95263);
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

/***/ }),

/***/ 32429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $q: () => (/* binding */ MAX_OUTPUT_BYTES),
/* harmony export */   W2: () => (/* binding */ runsText),
/* harmony export */   fW: () => (/* binding */ textThatFits)
/* harmony export */ });
/* harmony import */ var _outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70500);
/* harmony import */ var _outcome_json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60329);


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

/***/ }),

/***/ 73401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ firstAdvice)
/* harmony export */ });
/* unused harmony export slowness */
/* harmony import */ var _outcome_step_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50023);
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25195);
/* harmony import */ var _outcome_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6383);



/** Anything below this share of a run's time, or below half a second, is not worth mentioning. */
const MIN_PART = 0.05;
const MIN_SECONDS = 0.5;
/** The first run that has advice: the others may have the same reasons. */
function firstAdvice(outcomes) {
    for (const outcome of outcomes) {
        const advice = slowness(outcome);
        if (advice.length > 0)
            return { outcome, advice };
    }
    return undefined;
}
/**
 * How to make a run like this faster, and by how much: what Metaflow spent on other things than the flow's work. For an unsuccessful run,
 * this does not matter.
 */
function slowness(outcome) {
    if (outcome.status !== 'successful')
        return [];
    const least = Math.max(MIN_SECONDS, ((0,_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .durationSeconds */ .o8)(outcome) ?? 0) * MIN_PART);
    const causes = [pylint(outcome), compiling(outcome), cards(outcome), startingCold(outcome)];
    return [
        ...startedCold(outcome),
        ...causes.flatMap((cause) => (cause && cause.seconds >= least ? [cause.advice] : [])),
    ];
}
/** Why a run that should have started its tasks warm did not do so for all of them. */
function startedCold({ costs }) {
    const { warm = 0, cold = [] } = costs?.warm ?? {};
    if (cold.length === 0)
        return [];
    const [some, rest] = warm === 0 ? ['No task', 'They'] : ['Not every task', 'The others'];
    return [`${some} started warm ("warm-tasks"): ${cold.join('; ')}. ${rest} started as without the option.`];
}
function pylint({ costs }) {
    if (costs?.pylint === undefined)
        return undefined;
    const advice = `pylint added ${text(costs.pylint)} before the run. Set the option "pylint: false" to skip it here.`;
    return { seconds: costs.pylint, advice };
}
function compiling({ costs, details }) {
    if (costs?.compiling === undefined)
        return undefined;
    const executed = (details?.history.tasks ?? []).filter(({ originPathspec }) => originPathspec === undefined);
    const attempts = executed.reduce((sum, task) => sum + task.attempts.length, 0);
    // Warm tasks are forked from one process that has compiled it.
    const forked = Math.max(0, (costs.warm?.warm ?? 0) - 1);
    const processes = attempts - forked + 1;
    const advice = `Each of the run's ${processes} processes spent about ${text(costs.compiling)} compiling Metaflow, because its bytecode is missing ` +
        'and cannot be saved. Run "python -m compileall" over the installed packages when you build the environment, or unset ' +
        'PYTHONDONTWRITEBYTECODE if it is set.';
    return { seconds: costs.compiling * processes, advice };
}
/** The task's process renders cards when the task itself has ended; other processes end soon after that. */
function cards({ details }) {
    const steps = details?.history.graph?.steps ?? [];
    const hasCard = new Set(steps.filter((step) => step.decorators.some(({ name }) => name === 'card')).map(({ name }) => name));
    const tasks = details?.history.tasks ?? [];
    const others = tasks.filter(({ stepName }) => !hasCard.has(stepName)).flatMap(afterwards);
    const usual = (0,_outcome_step_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .J)(others.sort((a, b) => a - b)) ?? 0;
    const times = tasks.filter(({ stepName }) => hasCard.has(stepName)).flatMap(afterwards);
    if (times.length === 0)
        return undefined;
    const seconds = times.reduce((sum, time) => sum + Math.max(0, time - usual), 0);
    const many = times.length === 1 ? '1 task' : `${times.length} tasks`;
    const advice = `Rendering cards took ${text(seconds)} (${many}). Use "@card" on fewer steps to save that.`;
    return { seconds, advice };
}
/** With fewer tasks, or if less than this share of the run's time is saved, warm tasks are not worth mentioning. */
const MIN_TASKS = 20;
const MIN_PART_SAVED = 0.2;
/** The share of a task's start that remains if it is forked. */
const PART_LEFT = 0.15;
/** Steps with these decorators have their own machine or interpreter. */
const ELSEWHERE = new Set(['kubernetes', 'batch', 'conda', 'pypi']);
/** Tasks on this machine whose start takes a large part of a run that does not use warm tasks. */
function startingCold(outcome) {
    const { costs, details } = outcome;
    if (costs?.warm || process.platform !== 'linux')
        return undefined;
    const elsewhere = (details?.history.graph?.steps ?? [])
        .filter(({ decorators }) => decorators.some(({ name }) => ELSEWHERE.has(name)))
        .map(({ name }) => name);
    const tasks = (details?.history.tasks ?? []).filter(({ stepName, originPathspec, metadata }) => originPathspec === undefined && Object.keys(metadata).length === 0 && !elsewhere.includes(stepName));
    if (tasks.length < MIN_TASKS)
        return undefined;
    const between = (from, to) => from && to ? Math.max(0, to.getTime() - from.getTime()) : 0;
    const sum = (times) => times.reduce((total, time) => total + time, 0);
    const starting = sum(tasks.map(({ createdAt, attempts }) => between(createdAt, attempts[0]?.startedAt)));
    const all = sum(tasks.map(({ createdAt, attempts }) => between(createdAt, attempts.at(-1)?.exitedAt ?? attempts.at(-1)?.finishedAt)));
    const saved = all > 0 ? (starting / all) * (1 - PART_LEFT) : 0;
    if (saved < MIN_PART_SAVED)
        return undefined;
    const seconds = ((0,_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .durationSeconds */ .o8)(outcome) ?? 0) * saved;
    const advice = `Starting its ${tasks.length} tasks took ${Math.round((starting / all) * 100)} % of the run's time. ` +
        `"warm-tasks" would save about ${text(seconds)}: see docs/warm-tasks.md.`;
    return { seconds, advice };
}
/** The seconds from the end of each attempt's work to the end of its process, if known. */
function afterwards({ attempts }) {
    return attempts.flatMap(({ finishedAt, exitedAt }) => finishedAt && exitedAt ? [(exitedAt.getTime() - finishedAt.getTime()) / 1000] : []);
}
function text(seconds) {
    return (0,_duration_text_js__WEBPACK_IMPORTED_MODULE_2__/* .durationText */ .S)(seconds * 1000);
}
//# sourceMappingURL=slowness.js.map

/***/ }),

/***/ 59147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rn: () => (/* binding */ shortSummary),
/* harmony export */   sp: () => (/* binding */ jobSummary),
/* harmony export */   u8: () => (/* binding */ problemSummary)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5711);
/* harmony import */ var _run_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60632);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1398);



/** A summary for people who review a change, limited to a number of UTF-8 bytes: whole parts are omitted, and none is cut. */
function shortSummary(outcomes, options, maxBytes) {
    const text = (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z)(outcomes, { ...options, maxBytes, isShort: true });
    return fitting([text, `${(0,_run_table_js__WEBPACK_IMPORTED_MODULE_1__/* .runsHeading */ .Vf)(outcomes)}\n`], maxBytes);
}
/** Why there is nothing to summarize. */
function problemSummary({ message, done, title }, maxBytes = _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SUMMARY_BYTES */ .Q0) {
    const heading = [...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .titleLines */ .wh)(title), `### ❌ Nothing was ${done}`].join('\n\n');
    return fitting([`${heading}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(message)}\n`, `${heading}\n`], maxBytes);
}
/** The same for a job that makes no runs. */
function jobSummary({ summary: text, heading, problem = '', done }, maxBytes) {
    return text === undefined
        ? problemSummary({ message: problem, done }, maxBytes)
        : fitting([text, heading], maxBytes);
}
/** The first text that fits into a number of UTF-8 bytes; otherwise the last, which must fit. */
function fitting(texts, maxBytes) {
    return texts.find((text) => Buffer.byteLength(text) <= maxBytes) ?? texts.at(-1);
}
//# sourceMappingURL=short-summary.js.map

/***/ }),

/***/ 1398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ summary)
});

// EXTERNAL MODULE: ./build/report/summary/markdown.js
var markdown = __webpack_require__(5711);
// EXTERNAL MODULE: ./build/report/slowness.js
var slowness = __webpack_require__(73401);
// EXTERNAL MODULE: ./build/outcome/failure.js
var outcome_failure = __webpack_require__(14761);
// EXTERNAL MODULE: ./build/outcome/outcome.js
var outcome_outcome = __webpack_require__(6383);
// EXTERNAL MODULE: ./build/report/plain-text.js
var plain_text = __webpack_require__(95263);
// EXTERNAL MODULE: ./build/report/summary/run-section.js + 6 modules
var run_section = __webpack_require__(22550);
// EXTERNAL MODULE: ./build/report/summary/run-table.js
var run_table = __webpack_require__(60632);
;// CONCATENATED MODULE: ./build/report/summary/overview.js






/** With more columns of parameters, or of artifacts, the table would be wider than the page. */
const MAX_COLUMNS = 4;
const MAX_LABEL_LENGTH = 200;
/**
 * The overview of several runs: how many were successful, and a table with their differences and results. It takes about this many bytes at
 * most; unsuccessful runs are listed first.
 * @param maxShown a table with more rows is collapsed
 */
function overview(outcomes, maxBytes, maxShown = Infinity) {
    const table = (0,run_table/* runTable */.cS)(columns(outcomes), outcomes, badFirst(outcomes), maxBytes);
    const isLong = outcomes.length > maxShown;
    return `${(0,run_table/* runsHeading */.Vf)(outcomes)}\n\n${isLong ? (0,markdown/* folded */.TM)('All runs', table) : table}`;
}
/** Runs in their order, unsuccessful ones first. */
function badFirst(outcomes) {
    const isGood = ({ status }) => status === 'successful';
    return [...outcomes.filter((outcome) => !isGood(outcome)), ...outcomes.filter(isGood)];
}
function columns(outcomes) {
    const artifacts = (0,run_table/* fieldNames */.pi)(outcomes.map(({ details }) => details?.artifacts ?? {})).slice(0, MAX_COLUMNS);
    const hasFailures = outcomes.some((outcome) => (0,outcome_failure/* failureOf */.g5)(outcome));
    return [
        { name: '', text: ({ status }) => run_section/* SYMBOLS */.A[status] },
        {
            name: 'Run',
            text: ({ pathspec, orchestratorUrl, details }) => (0,markdown/* link */.nf)((0,run_table/* nameCell */.UQ)(pathspec), details?.uiUrl ?? orchestratorUrl),
        },
        ...differences(outcomes),
        { name: 'Duration', text: (outcome) => (0,run_table/* durationCell */.D3)((0,outcome_outcome/* durationSeconds */.o8)(outcome)) },
        ...artifacts.map((name) => ({
            name,
            text: ({ details }) => (0,run_table/* valueCell */.S7)(details?.artifacts ?? {}, name),
        })),
        ...(hasFailures ? [{ name: 'Why', text: why }] : []),
    ];
}
/** What distinguishes runs: a few parameters if they are of the same flow, otherwise their labels. */
function differences(outcomes) {
    const text = (name) => (outcome) => (0,run_table/* valueCell */.S7)(parametersOf(outcome), name);
    const names = (0,run_table/* fieldNames */.pi)(outcomes.map(parametersOf)).filter((name) => new Set(outcomes.map(text(name))).size > 1);
    const isOneFlow = new Set(outcomes.map(({ flowFile }) => flowFile)).size === 1;
    return isOneFlow && names.length <= MAX_COLUMNS
        ? names.map((name) => ({ name, text: text(name) }))
        : [{ name: 'What', text: ({ label }) => (0,markdown/* escapeMarkdown */.FV)((0,plain_text/* shortened */.v)(label, MAX_LABEL_LENGTH)) }];
}
function why(outcome) {
    const failure = (0,outcome_failure/* failureOf */.g5)(outcome);
    return failure ? (0,run_table/* failureCell */.d0)(failure) : '';
}
/** The run's actual parameters if they are known, otherwise the requested ones. */
function parametersOf({ details, parameters }) {
    return details?.parameters ?? parameters;
}
//# sourceMappingURL=overview.js.map
;// CONCATENATED MODULE: ./build/report/summary/optional-parts.js
/**
 * Parts that a summary can do without, in the order in which they are omitted from a summary that is too long. Anything else, such as why a
 * run failed, always stays.
 */
const OPTIONAL_PARTS = [
    'values of artifacts',
    'timelines of successful runs',
    'diagrams of successful runs',
    'steps of successful runs',
    'retried tasks, caught exceptions and exit hooks',
    'timelines',
    'facts of successful runs',
    'diagrams',
    'steps',
    'facts',
    'tracebacks',
];
/** Determines the parts to omit so that the rest fits into a number of UTF-8 bytes. */
function leftOut(parts, maxBytes) {
    const sizes = new Map();
    let total = 0;
    for (const { markdown, kind } of parts) {
        const size = Buffer.byteLength(markdown) + 2;
        sizes.set(kind, (sizes.get(kind) ?? 0) + size);
        total += size;
    }
    const out = new Set();
    for (const kind of OPTIONAL_PARTS) {
        if (total <= maxBytes)
            break;
        const size = sizes.get(kind) ?? 0;
        if (size > 0)
            out.add(kind);
        total -= size;
    }
    return out;
}
//# sourceMappingURL=optional-parts.js.map
;// CONCATENATED MODULE: ./build/report/summary/summary.js







/** How many unsuccessful runs a short summary shows uncollapsed. */
const MAX_RUNS_IN_SHORT = 10;
/** The bytes that join sections, and that end the summary. */
const BYTES_AROUND_SECTION = 100;
const BYTES_AT_END = 4096;
/**
 * The summary of one or more runs, as Markdown for GitHub's job summary. If it is too long, optional parts are omitted in a fixed order,
 * then whole runs, successful ones first.
 */
function summary(outcomes, options) {
    const several = outcomes.length > 1;
    const maxBytes = (options.maxBytes ?? markdown/* MAX_SUMMARY_BYTES */.Q0) - BYTES_AT_END;
    const isShort = options.isShort === true;
    const head = [
        ...(0,markdown/* titleLines */.wh)(options.title),
        ...(several ? [overview(outcomes, maxBytes / 2, isShort ? run_table/* MAX_ROWS_IN_SHORT */.Sl : undefined)] : []),
    ];
    const all = badFirst(outcomes).map((outcome) => (0,run_section/* runSection */.$)(outcome, options));
    const wanted = isShort && several ? withoutDetails(all) : all;
    const sections = wanted.slice(0, isShort ? MAX_RUNS_IN_SHORT : undefined);
    const room = maxBytes - head.reduce((sum, text) => sum + size(text), 0);
    const without = leftOut(sections.flatMap(partsOf), room - sections.length * BYTES_AROUND_SECTION);
    const texts = sections
        .map((section) => sectionText(section, without, { several, isShort }))
        .filter((text) => text !== '');
    const shown = firstOf(texts, room);
    const hidden = wanted.length - sections.length + texts.length - shown.length;
    const advice = ((0,slowness/* firstAdvice */.d)(outcomes)?.advice ?? []).map((line) => `💡 ${(0,markdown/* escapeMarkdown */.FV)(line)}`);
    return [...head, ...shown, ...advice, ...end(hidden, without, options)].join('\n\n') + '\n';
}
/** Only why runs were not successful. */
function withoutDetails(sections) {
    return sections.filter(({ failure }) => failure.length > 0).map((section) => ({ ...section, details: [] }));
}
function partsOf({ title, url, failure, details }) {
    return [{ markdown: title + (url ?? '') }, ...failure, ...details];
}
/** A single run is shown in full; for several, details are collapsed, and a successful run has only details. */
function sectionText({ title, url, failure, details }, without, { several, isShort }) {
    const text = (parts) => parts
        .filter(({ kind }) => kind === undefined || !without.has(kind))
        .map(({ markdown }) => markdown)
        .join('\n\n');
    const heading = `### ${(0,markdown/* link */.nf)(title, url)}`;
    const [why, more] = [text(failure), text(details)];
    if (!several && !isShort)
        return [heading, why, more].filter((part) => part !== '').join('\n\n');
    const isGood = several && failure.length === 0;
    const foldedMore = more === '' ? '' : (0,markdown/* folded */.TM)(isGood ? title : 'Steps and facts', more);
    return isGood ? foldedMore : [heading, why, foldedMore].filter((part) => part !== '').join('\n\n');
}
/** As many of the texts as fit, but at least one. */
function firstOf(texts, room) {
    let left = room;
    const tooMany = texts.findIndex((text) => (left -= size(text)) < 0);
    return tooMany === -1 ? texts : texts.slice(0, Math.max(1, tooMany));
}
function end(hidden, without, { logs, cards }) {
    return [
        ...(hidden > 0 ? [`${hidden} more runs are not shown.`] : []),
        ...(without.size > 0
            ? [`Left out, because the summary would be too long: ${[...without].join(', ')}.`]
            : []),
        ...(logs ? [`Full logs: ${artifact(logs)}`] : []),
        ...(cards ? [`Cards: ${artifact(cards)}`] : []),
    ];
}
function artifact({ name, url }) {
    return (0,markdown/* link */.nf)((0,markdown/* code */.aY)((0,plain_text/* shortened */.v)(name, 300)), url);
}
function size(text) {
    return Buffer.byteLength(text) + 2;
}
//# sourceMappingURL=summary.js.map

/***/ })

};

//# sourceMappingURL=7765.index.js.map