export const id = 519;
export const ids = [519];
export const modules = {

/***/ 8366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ failureMessage),
/* harmony export */   problemMessage: () => (/* binding */ problemMessage)
/* harmony export */ });
/* harmony import */ var _report_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57340);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40170);
/* harmony import */ var _input_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59665);



/** What a run's error annotation says: what happened, in which run, and where to look. */
function failureMessage(outcome, logArtifact) {
    const { error, pathspec, flowFile, status } = outcome;
    const run = pathspec ?? flowFile;
    const logs = logArtifact ? ` The full log is in the artifact "${logArtifact}".` : '';
    if (error && status === 'failed')
        return problemMessage(error);
    switch (status) {
        case 'timeout':
            if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .StartInterruptedError */ .nk && error.details.startTimeoutMs !== undefined)
                return `${run}: ${error.message} The input "start-timeout-minutes" sets that time.${logs}`;
            return `${run} ran longer than the input "timeout-minutes" allows and was ended.${logs}`;
        case 'cancelled':
            return `${run} was cancelled.${logs}`;
        default:
            return `${run} failed with ${(0,_report_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .exitText */ .iJ)(outcome)}.${logs}`;
    }
}
/** What is wrong, with the input that is to be mended. A bug of ours comes with its stack trace. */
function problemMessage(error) {
    if (error instanceof _input_values_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz)
        return error.message;
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .RunnerError */ .Rn) {
        const input = inputOf(error);
        return `${input ? `Input "${input}": ` : ''}${error.message}${adviceFor(error)}`;
    }
    return `Internal error, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
function inputOf(error) {
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ParameterError */ .un)
        return error.details.isConfig ? 'config' : 'params';
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .FlowFileError */ .pJ)
        return 'flow';
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PythonError */ .HE)
        return 'python';
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .OptionError */ .eR)
        return INPUT_OF_OPTION[error.details.option] ?? INPUT_OF_PLACE[error.details.place];
    return undefined;
}
const INPUT_OF_OPTION = {
    with: 'decospecs',
    tag: 'tags',
    'max-workers': 'max-workers',
    maxWorkers: 'max-workers',
    config: 'config',
    'config-value': 'config-values',
};
const INPUT_OF_PLACE = { 'top level': 'options', command: 'run-options' };
function adviceFor(error) {
    return error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .PythonError */ .HE && error.details.missing === 'metaflow'
        ? ' Or set the input "metaflow-version", which installs it in an environment of its own.'
        : '';
}


/***/ }),

/***/ 54519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  announceRun: () => (/* reexport */ announceRun),
  jobLog: () => (/* reexport */ job_log/* jobLog */.W),
  reportStep: () => (/* binding */ reportStep),
  tellEnd: () => (/* binding */ tellEnd)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: ./lib/runner/index.js + 28 modules
var runner = __webpack_require__(40170);
// EXTERNAL MODULE: ./lib/report/code-place.js
var code_place = __webpack_require__(75943);
// EXTERNAL MODULE: ./lib/report/failure.js
var report_failure = __webpack_require__(57340);
// EXTERNAL MODULE: ./lib/report/json-value.js
var json_value = __webpack_require__(39618);
// EXTERNAL MODULE: ./lib/report/traceback.js
var report_traceback = __webpack_require__(92908);
;// CONCATENATED MODULE: ./lib/report/annotations.js






/**
 * What a run has to say about lines of code: exceptions that failed tasks, retries that helped, exceptions that `@catch` kept,
 * and what kept the flow from starting. Tasks of a step that say the same say it once.
 * @param workspace the directory that annotated files are in; an absolute path
 * @param cwd the directory that the flow ran in
 */
function annotationsOf(outcome, workspace, cwd) {
    if (outcome.error instanceof runner/* FlowFileError */.pJ)
        return [flowFileAnnotation(outcome.error, workspace, cwd)];
    const alike = new Map();
    for (const remark of remarksOf(outcome)) {
        const key = [remark.level, remark.task.stepName, remark.message].join('\0');
        alike.set(key, [...(alike.get(key) ?? []), remark]);
    }
    return [
        ...[...alike.values()].map((remarks) => annotation(remarks, outcome, workspace, cwd)),
        ...gateAnnotations(outcome),
    ];
}
function remarksOf(outcome) {
    const tasks = outcome.details?.history.tasks ?? [];
    return [
        ...(0,report_failure/* failedTasks */.Ox)(outcome).map((task) => failureRemark(task)),
        ...tasks.filter((task) => task.attempts.at(-1)?.ok === true).flatMap(retryRemark),
        ...tasks.flatMap(catchRemark),
    ];
}
function failureRemark(task) {
    const last = task.attempts.at(-1);
    const message = last?.exception ? (0,report_failure/* exceptionText */.P5)(last.exception) : (0,report_failure/* crashText */.dN)(last);
    return { level: 'error', task, exception: last?.exception, message };
}
/** A clone was retried in another run, which said so. */
function retryRemark(task) {
    const failed = task.attempts.filter(({ ok, interrupted }) => ok !== true && !interrupted);
    const last = failed.at(-1);
    if (!last || task.originPathspec !== undefined || task.caught)
        return [];
    const cause = last.exception ? (0,report_failure/* exceptionText */.P5)(last.exception) : (0,report_failure/* crashText */.dN)(last);
    const message = `Succeeded at attempt ${task.attempts.length}. Before that: ${cause}`;
    return [{ level: 'warning', task, exception: last.exception, message }];
}
function catchRemark(task) {
    const { caught } = task;
    if (!caught || task.originPathspec !== undefined)
        return [];
    return [{ level: 'notice', task, exception: caught, message: `Kept by @catch: ${(0,report_failure/* exceptionText */.P5)(caught)}` }];
}
function annotation(remarks, outcome, workspace, cwd) {
    const [{ level, task, exception, message }] = remarks;
    const place = (0,code_place/* codePlace */.V)(exception, task.stepName, outcome, { workspace, cwd });
    const flow = outcome.flowName ?? external_node_path_.basename(outcome.flowFile);
    return {
        level,
        title: `${flow}: step ${task.stepName}, ${tasksText(remarks)}`,
        message,
        file: place?.file,
        line: place?.line,
    };
}
/** `task 3`, or `3 tasks (4, 5, 6)`. */
function tasksText(remarks) {
    const names = remarks.map(({ task }) => [task.taskId, ...task.foreachStack.slice(-1)].join(' ').slice(0, 60));
    if (names.length === 1)
        return `task ${names[0] ?? ''}`;
    const shown = names.slice(0, 5).join(', ');
    return `${names.length} tasks (${shown}${names.length > 5 ? ', …' : ''})`;
}
function flowFileAnnotation(error, workspace, cwd) {
    const { flowFile, file, line } = error.details;
    const place = (0,report_traceback/* relativeTo */.Mf)(workspace, external_node_path_.resolve(cwd, file ?? flowFile));
    const title = `${external_node_path_.basename(flowFile)} cannot be run`;
    return {
        level: 'error',
        title,
        message: error.message,
        file: place,
        line: place === undefined ? undefined : line,
    };
}
function gateAnnotations(outcome) {
    const tripped = outcome.details?.gates.filter((gate) => gate.tripped) ?? [];
    return tripped.map(({ condition, value, problem }) => ({
        level: 'error',
        title: `${outcome.pathspec ?? outcome.flowFile}: fail-if`,
        message: problem
            ? `${condition}: ${problem}`
            : `${condition}: the value is ${JSON.stringify((0,json_value/* jsonValue */.I)(value))}`,
    }));
}
/** Whether an unsuccessful run has been explained by an annotation of an error. */
function isExplained(outcome, annotations) {
    return (0,report_failure/* failureOf */.g5)(outcome) === undefined || annotations.some(({ level }) => level === 'error');
}

// EXTERNAL MODULE: ./lib/report/duration-text.js
var duration_text = __webpack_require__(10546);
;// CONCATENATED MODULE: ./lib/display/failure-text.js


/** So many failed tasks are told of in full; more are in the log. */
const MOST_TASKS = 3;
/** A traceback is shown to this length, its end, where the exception is. */
const LONGEST_TRACEBACK = 20_000;
/** Why a run failed, as text for a log that is read from its end: what each failed task printed last, and its traceback. */
function failureText(outcome, progress) {
    const failure = (0,report_failure/* failureOf */.g5)(outcome);
    if (!failure)
        return undefined;
    const run = outcome.pathspec ?? outcome.label;
    const tasks = (0,report_failure/* failedTasks */.Ox)(outcome);
    const more = tasks.length - MOST_TASKS;
    return [
        `✗ ${run}: ${outcome.status}${tasks.length > 0 ? '' : `. ${failure.message}`}`,
        ...tasks.slice(0, MOST_TASKS).flatMap((task) => ['', ...taskText(task, progress)]),
        ...(more > 0
            ? ['', `and ${more} more ${more === 1 ? 'task' : 'tasks'} that failed; see the full log.`]
            : []),
    ].join('\n');
}
function taskText(task, progress) {
    const { stepName, taskId, foreachStack, attempts } = task;
    const place = foreachStack.length === 0 ? '' : ` (${foreachStack.join(', ')})`;
    const times = attempts.length > 1 ? ` after ${attempts.length} attempts` : '';
    const { exception } = attempts.at(-1) ?? {};
    const lastLines = (progress.lastLines(task) ?? []).filter((line) => !isSaidBy(exception, line));
    const traceback = exception?.stacktrace && (0,report_traceback/* userTraceback */.Ep)(exception.stacktrace).slice(-LONGEST_TRACEBACK);
    return [
        `Step ${stepName}, task ${taskId}${place}, failed${times}.`,
        ...(lastLines.length > 0 ? ['Its last lines:', ...lastLines.map((line) => `  ${line}`)] : []),
        ...(traceback ? traceback.split('\n') : []),
    ];
}
/** Whether a line of the log is one of the exception's, which Metaflow logs without asterisks. */
function isSaidBy(exception, line) {
    if (!exception)
        return false;
    const said = (0,report_failure/* exceptionText */.P5)(exception).replaceAll('*', '').split('\n');
    return said.some((text) => text.trim() === line.trim() || (text.includes(': ') && line.endsWith(text)));
}

// EXTERNAL MODULE: ./lib/report/outcome.js
var report_outcome = __webpack_require__(65102);
// EXTERNAL MODULE: ./lib/report/plain-text.js
var plain_text = __webpack_require__(11984);
// EXTERNAL MODULE: ./lib/report/task-status.js
var task_status = __webpack_require__(78296);
// EXTERNAL MODULE: ./lib/report/value-text.js
var value_text = __webpack_require__(23763);
;// CONCATENATED MODULE: ./lib/report/xml.js

/** An element of XML 1.0, whose attributes may hold any text; those that are `undefined` are left out. */
function xml_element(name, attributes, content = []) {
    const given = Object.entries(attributes).flatMap(([key, value]) => value === undefined
        ? []
        : [
            ` ${key}="${escapeXml(String(value)).replace(/[\n\t]/g, (character) => `&#${character.charCodeAt(0)};`)}"`,
        ]);
    const begin = `<${name}${given.join('')}`;
    return content.length === 0 ? `${begin}/>` : `${begin}>${content.join('')}</${name}>`;
}
/** Any text as XML 1.0 can hold it: characters that it has no way to write are replaced. */
function escapeXml(text) {
    return (0,plain_text/* plainText */.w)(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
}

;// CONCATENATED MODULE: ./lib/report/junit.js







const LONGEST_MESSAGE = 1000;
const junit_LONGEST_TRACEBACK = 20_000;
/**
 * Runs as JUnit's XML, so that any CI shows them as tests: a suite for each run, in it a test for each task and for each
 * condition of `fail-if`. An exception is a failure; a lost or interrupted process is an error; a task that was reused from an
 * origin, or ended because another one had failed, is skipped. Names stay the same from run to run: they have no ids.
 */
function junit(outcomes) {
    const suites = outcomes.map((outcome) => ({ outcome, cases: testCases(outcome) }));
    const all = suites.flatMap(({ cases }) => cases);
    const seconds = outcomes.reduce((sum, outcome) => sum + ((0,report_outcome/* durationSeconds */.o)(outcome) ?? 0), 0);
    const { tests, failures, errors } = counts(all);
    const root = xml_element('testsuites', { name: 'Metaflow', tests, failures, errors, time: seconds.toFixed(3) }, suites.map(({ outcome, cases }) => suite(outcome, cases)));
    return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
function suite(outcome, cases) {
    const { pathspec, label, startedAt } = outcome;
    const attributes = {
        name: pathspec ?? label,
        ...counts(cases),
        time: (0,report_outcome/* durationSeconds */.o)(outcome)?.toFixed(3),
        timestamp: startedAt.toISOString().slice(0, 19),
    };
    return xml_element('testsuite', attributes, [properties(outcome), ...cases.map(testCase)]);
}
function counts(cases) {
    const count = (kind) => cases.filter(({ problem }) => problem?.kind === kind).length;
    return {
        tests: cases.length,
        failures: count('failure'),
        errors: count('error'),
        skipped: count('skipped'),
    };
}
function properties(outcome) {
    const { details, status, label, originRunId, decospecs } = outcome;
    const parameters = Object.entries(details?.parameters ?? outcome.parameters);
    const all = [
        ['run', label],
        ['status', status],
        ['resumed-from', originRunId],
        ...parameters.map(([name, value]) => [`parameter ${name}`, (0,value_text/* valueText */.R)(value)]),
        ...(details?.tags ?? outcome.tags).map((tag) => ['tag', tag]),
        ...decospecs.map((decospec) => ['decospec', decospec]),
    ];
    return xml_element('properties', {}, all.flatMap(([name, value]) => value === undefined ? [] : [xml_element('property', { name, value: (0,plain_text/* shortened */.v)(value, LONGEST_MESSAGE) })]));
}
function testCases(outcome) {
    const classname = outcome.flowName ?? outcome.flowFile;
    const tasks = outcome.details?.history.tasks ?? [];
    const names = uniqueNames(tasks);
    const cases = [
        ...tasks.map((task, index) => ({
            classname: `${classname}.${task.stepName}`,
            name: names[index] ?? '',
            seconds: seconds((0,task_status/* taskDuration */.UL)(task)),
            problem: taskProblem(task, outcome),
            output: taskOutput(task),
        })),
        ...(outcome.details?.gates ?? []).map((gate) => gateCase(gate, classname)),
    ];
    const failure = (0,report_failure/* failureOf */.g5)(outcome);
    const isTold = cases.some(({ problem }) => problem?.kind === 'failure' || problem?.kind === 'error');
    if (cases.length > 0 && (!failure || isTold))
        return cases;
    const problem = failure && {
        kind: 'error',
        type: failure.reason,
        message: failure.message,
        text: failure.message,
    };
    return [{ classname, name: 'run', seconds: (0,report_outcome/* durationSeconds */.o)(outcome), problem }, ...cases];
}
/** `fit`, or `fit[seeds=2]` in a foreach; tasks that would have the same name are numbered. */
function uniqueNames(tasks) {
    const seen = new Map();
    return tasks.map(({ stepName, foreachStack }) => {
        const name = foreachStack.length === 0 ? stepName : `${stepName}[${foreachStack.join(', ')}]`;
        const count = (seen.get(name) ?? 0) + 1;
        seen.set(name, count);
        return count === 1 ? name : `${name} #${count}`;
    });
}
function taskProblem(task, outcome) {
    const last = task.attempts.at(-1);
    switch ((0,task_status/* taskStatus */.al)(task, outcome)) {
        case 'successful':
        case 'caught':
            return undefined;
        case 'reused':
            return { kind: 'skipped', message: `reused from ${task.originPathspec ?? ''}` };
        case 'failed':
            return last?.exception
                ? { kind: 'failure', type: last.exception.type, ...exceptionWords(last.exception) }
                : { kind: 'error', type: 'crash', message: (0,report_failure/* crashText */.dN)(last) };
        case 'interrupted':
            return outcome.status === 'failed'
                ? { kind: 'skipped', message: 'ended by Metaflow, as another task had failed' }
                : { kind: 'error', type: outcome.status, message: (0,report_failure/* failureOf */.g5)(outcome)?.message ?? 'interrupted' };
        case 'lost':
        case 'running':
            return { kind: 'error', type: 'lost', message: 'Nothing tells how it ended.' };
    }
}
/** What does not fail the task: attempts before the last, and what `@catch` kept. */
function taskOutput(task) {
    if (task.originPathspec !== undefined)
        return '';
    const earlier = task.attempts.slice(0, -1).map((attempt) => {
        const words = attempt.exception ? exceptionWords(attempt.exception).text : (0,report_failure/* crashText */.dN)(attempt);
        return `Attempt ${attempt.attempt + 1} failed.\n${words}`;
    });
    const caught = task.caught ? [`Kept by @catch.\n${exceptionWords(task.caught).text}`] : [];
    return [...earlier, ...caught].join('\n\n');
}
function exceptionWords(exception) {
    const message = (0,report_failure/* exceptionText */.P5)(exception);
    const text = exception.stacktrace === undefined ? message : (0,report_traceback/* userTraceback */.Ep)(exception.stacktrace);
    return { message, text: text.slice(-junit_LONGEST_TRACEBACK) };
}
function gateCase({ condition, value, tripped, problem }, flow) {
    const message = problem ?? `${condition}: the value is ${(0,value_text/* valueText */.R)(value)}`;
    return {
        classname: `${flow}.fail-if`,
        name: condition,
        seconds: undefined,
        problem: tripped ? { kind: 'failure', type: 'gate', message } : undefined,
    };
}
function testCase({ classname, name, seconds, problem, output = '' }) {
    return xml_element('testcase', { classname, name, time: (seconds ?? 0).toFixed(3) }, [
        ...(problem ? [problemElement(problem)] : []),
        ...(output === '' ? [] : [xml_element('system-out', {}, [escapeXml(output)])]),
    ]);
}
function problemElement({ kind, type, message, text }) {
    const attributes = { type, message: (0,plain_text/* shortened */.v)(message, LONGEST_MESSAGE) };
    return xml_element(kind, attributes, text === undefined ? [] : [escapeXml(text)]);
}
function seconds(milliseconds) {
    return milliseconds === undefined ? undefined : milliseconds / 1000;
}

// EXTERNAL MODULE: ./lib/report/run-facts.js
var run_facts = __webpack_require__(32793);
;// CONCATENATED MODULE: ./lib/report/outputs.js



/** Outputs that describe one run; several runs are described by the decisive one, none by a status alone. */
function runOutputs(outcome, otherwise = 'failed') {
    const failure = outcome && (0,report_failure/* failureOf */.g5)(outcome);
    const seconds = outcome && (0,report_outcome/* durationSeconds */.o)(outcome);
    return {
        'run-id': outcome?.runId ?? '',
        pathspec: outcome?.pathspec ?? '',
        'flow-name': outcome?.flowName ?? '',
        status: outcome?.status ?? otherwise,
        'exit-code': outcome?.exitCode === undefined ? '' : String(outcome.exitCode),
        'failure-reason': failure?.reason ?? (outcome ? '' : otherwise === 'cancelled' ? 'cancelled' : 'invalid-input'),
        'failed-step': failure?.stepName ?? '',
        'failed-task': failure?.taskId === undefined
            ? ''
            : `${outcome?.pathspec ?? ''}/${failure.stepName ?? ''}/${failure.taskId}`,
        'duration-seconds': seconds === undefined ? '' : String(seconds),
        'resumed-from': outcome?.originRunId ?? '',
        artifacts: JSON.stringify((0,run_facts/* artifactValues */.N)(outcome)),
    };
}
/** Every output of a step that has run all it could. `otherwise` is its status when it made no run at all. */
function allOutputs(outcomes, logArtifact, otherwise) {
    const outcome = (0,report_outcome/* decisive */.l)(outcomes);
    return {
        // A name of the contract wins.
        ...simpleArtifacts(outcome),
        ...runOutputs(outcome, otherwise),
        runs: JSON.stringify(outcomes.map(run_facts/* runFacts */.p)),
        'log-artifact': logArtifact ?? '',
    };
}
/** Artifacts that are a text, a number or a boolean, by their names without the step; the first that was asked for wins. */
function simpleArtifacts(outcome) {
    const simple = Object.entries((0,run_facts/* artifactValues */.N)(outcome)).flatMap(([name, value]) => ['string', 'number', 'boolean'].includes(typeof value)
        ? [[name.slice(name.indexOf('/') + 1), String(value)]]
        : []);
    return Object.fromEntries(simple.reverse());
}

;// CONCATENATED MODULE: ./lib/report/redacted-outcome.js
/**
 * An outcome without secrets, but for what a later step needs as it is: which run it is, and the artifacts that were
 * asked for.
 */
function redactedOutcome(outcome, redactor) {
    const { flowFile, flowName, runId, pathspec, metadata, originRunId, details } = outcome;
    const redacted = redactor.value(outcome);
    return {
        ...redacted,
        ...{ flowFile, flowName, runId, pathspec, metadata, originRunId },
        details: redacted.details && { ...redacted.details, artifacts: details?.artifacts ?? {} },
    };
}

// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(63021);
// EXTERNAL MODULE: ./lib/report/run-section.js + 6 modules
var run_section = __webpack_require__(57951);
// EXTERNAL MODULE: ./lib/report/run-table.js
var run_table = __webpack_require__(41842);
;// CONCATENATED MODULE: ./lib/report/overview.js






/** More columns than this of parameters, and of artifacts, make a table that is wider than the page. */
const MOST_COLUMNS = 4;
const LONGEST_LABEL = 200;
/**
 * The overview of several runs: how many were successful, and a table with what tells them apart and what came of them. It takes
 * about so many bytes at most; runs that were not successful are listed rather than others.
 */
function overview(outcomes, mostBytes) {
    const table = (0,run_table/* runTable */.cS)(columns(outcomes), outcomes, badFirst(outcomes), mostBytes);
    return `${(0,run_table/* runsHeading */.Vf)(outcomes, 'runs')}\n\n${table}`;
}
/** Runs in their order, those that were not successful before the others. */
function badFirst(outcomes) {
    const isGood = ({ status }) => status === 'successful';
    return [...outcomes.filter((outcome) => !isGood(outcome)), ...outcomes.filter(isGood)];
}
function columns(outcomes) {
    const artifacts = (0,run_table/* fieldNames */.pi)(outcomes.map(({ details }) => details?.artifacts ?? {})).slice(0, MOST_COLUMNS);
    const hasFailures = outcomes.some((outcome) => (0,report_failure/* failureOf */.g5)(outcome));
    return [
        { name: '', text: ({ status }) => run_section/* SYMBOLS */.A[status] },
        { name: 'Run', text: ({ pathspec, details }) => (0,markdown/* link */.nf)((0,run_table/* nameCell */.UQ)(pathspec), details?.uiUrl) },
        ...differences(outcomes),
        { name: 'Duration', text: (outcome) => (0,run_table/* durationCell */.D3)((0,report_outcome/* durationSeconds */.o)(outcome)) },
        ...artifacts.map((name) => ({
            name,
            text: ({ details }) => (0,run_table/* valueCell */.S7)(details?.artifacts ?? {}, name),
        })),
        ...(hasFailures ? [{ name: 'Why', text: why }] : []),
    ];
}
/** What tells runs apart: a few parameters, if they are of one flow, else their labels. */
function differences(outcomes) {
    const text = (name) => (outcome) => (0,run_table/* valueCell */.S7)(parametersOf(outcome), name);
    const names = (0,run_table/* fieldNames */.pi)(outcomes.map(parametersOf)).filter((name) => new Set(outcomes.map(text(name))).size > 1);
    const isOneFlow = new Set(outcomes.map(({ flowFile }) => flowFile)).size === 1;
    return isOneFlow && names.length <= MOST_COLUMNS
        ? names.map((name) => ({ name, text: text(name) }))
        : [{ name: 'What', text: ({ label }) => (0,markdown/* escapeMarkdown */.FV)((0,plain_text/* shortened */.v)(label, LONGEST_LABEL)) }];
}
function why(outcome) {
    const failure = (0,report_failure/* failureOf */.g5)(outcome);
    return failure ? (0,run_table/* failureCell */.d0)(failure) : '';
}
/** As far as known those that the run had; else those that were asked for. */
function parametersOf({ details, parameters }) {
    return details?.parameters ?? parameters;
}

;// CONCATENATED MODULE: ./lib/report/optional-parts.js
/**
 * Parts of a summary that can do without, in the order in which they are left out of a summary that is too long. What is in none of
 * these, as why a run failed, always stays.
 */
const OPTIONAL_PARTS = [
    'values of artifacts',
    'timelines of successful runs',
    'diagrams of successful runs',
    'steps of successful runs',
    'retried tasks and caught exceptions',
    'timelines',
    'facts of successful runs',
    'diagrams',
    'steps',
    'facts',
    'tracebacks',
];
/** What has to be left out for the parts to take no more than so many bytes of UTF-8. */
function leftOut(parts, mostBytes) {
    const sizes = new Map();
    let total = 0;
    for (const { markdown, kind } of parts) {
        const size = Buffer.byteLength(markdown) + 2;
        sizes.set(kind, (sizes.get(kind) ?? 0) + size);
        total += size;
    }
    const out = new Set();
    for (const kind of OPTIONAL_PARTS) {
        if (total <= mostBytes)
            break;
        const size = sizes.get(kind) ?? 0;
        if (size > 0)
            out.add(kind);
        total -= size;
    }
    return out;
}

;// CONCATENATED MODULE: ./lib/report/summary.js





const MOST_BYTES = 900 * 1024;
/** What holds a section together, and what is said at the end. */
const BYTES_AROUND_SECTION = 100;
const BYTES_AT_END = 4096;
/**
 * The summary of one or more runs, as Markdown for GitHub's job summary. Of one that is too long, optional parts are left out in a
 * fixed order, then whole runs, the successful ones first.
 */
function summary(outcomes, options) {
    const several = outcomes.length > 1;
    const most = (options.mostBytes ?? MOST_BYTES) - BYTES_AT_END;
    const head = several ? [overview(outcomes, most / 2)] : [];
    const sections = badFirst(outcomes).map((outcome) => (0,run_section/* runSection */.$)(outcome, options));
    const room = most - head.reduce((sum, text) => sum + size(text), 0);
    const without = leftOut(sections.flatMap(partsOf), room - sections.length * BYTES_AROUND_SECTION);
    const texts = sections
        .map((section) => sectionText(section, without, several))
        .filter((text) => text !== '');
    const shown = firstOf(texts, room);
    return [...head, ...shown, ...end(texts.length - shown.length, without, options)].join('\n\n') + '\n';
}
function partsOf({ title, url, failure, details }) {
    return [{ markdown: title + (url ?? '') }, ...failure, ...details];
}
/** One run is told of in full; of several, details are folded, and a successful one has no more than details. */
function sectionText({ title, url, failure, details }, without, several) {
    const text = (parts) => parts
        .filter(({ kind }) => kind === undefined || !without.has(kind))
        .map(({ markdown }) => markdown)
        .join('\n\n');
    const heading = `### ${(0,markdown/* link */.nf)(title, url)}`;
    const [why, more] = [text(failure), text(details)];
    if (!several)
        return [heading, why, more].filter((part) => part !== '').join('\n\n');
    const isGood = failure.length === 0;
    const foldedMore = more === '' ? '' : (0,markdown/* folded */.TM)(isGood ? title : 'Steps and facts', more);
    return isGood ? foldedMore : [heading, why, foldedMore].filter((part) => part !== '').join('\n\n');
}
/** As many of the texts as there is room for, but at least one. */
function firstOf(texts, room) {
    let left = room;
    const tooMany = texts.findIndex((text) => (left -= size(text)) < 0);
    return tooMany === -1 ? texts : texts.slice(0, Math.max(1, tooMany));
}
function end(hidden, without, { logs, cards }) {
    return [
        ...(hidden > 0 ? [`${hidden} more runs are not shown.`] : []),
        ...(without.size > 0 ? [`Left out, as the summary would be too long: ${[...without].join(', ')}.`] : []),
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

// EXTERNAL MODULE: ./lib/action/failure-message.js
var failure_message = __webpack_require__(8366);
// EXTERNAL MODULE: ./lib/action/job-log.js
var job_log = __webpack_require__(98254);
;// CONCATENATED MODULE: ./lib/action/source-url.js
/** Where GitHub shows a line of the checked out commit. */
function sourceUrl(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha } = env;
    return (file, line) => {
        if (!server || !repository || !sha)
            return undefined;
        const path = file.split('/').map(encodeURIComponent).join('/');
        return `${server}/${repository}/blob/${sha}/${path}${line === undefined ? '' : `#L${line}`}`;
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./lib/action/redacted-copy.js




/**
 * Makes a copy of a directory, beside it, without secrets in its files. The directory itself stays as it is; files that have no secret
 * are linked to, not copied.
 */
async function redactedCopy(original, redactor) {
    const directory = redactedName(original);
    const dispose = () => (0,promises_.rm)(directory, { recursive: true, force: true });
    await dispose();
    await (0,promises_.mkdir)(directory);
    try {
        const files = filesIn(original);
        for (const file of files)
            await copy(external_node_path_.join(original, file), external_node_path_.join(directory, file), redactor);
        return {
            directory,
            files: files.map((file) => external_node_path_.join(directory, file)),
            [Symbol.asyncDispose]: dispose,
        };
    }
    catch (error) {
        await dispose();
        throw error;
    }
}
/** Where the copy of a directory is, so that what a killed process left of one can be removed. */
function redactedName(original) {
    return `${original}-redacted`;
}
async function copy(from, to, redactor) {
    await (0,promises_.mkdir)(external_node_path_.dirname(to), { recursive: true });
    if (await redactor.isIn((0,external_node_fs_.createReadStream)(from))) {
        await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(from), redactor.stream(), (0,external_node_fs_.createWriteStream)(to));
    }
    else {
        await (0,promises_.symlink)(from, to);
    }
}
/** Paths relative to the directory. */
function filesIn(directory) {
    return (0,external_node_fs_.readdirSync)(directory, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => external_node_path_.relative(directory, external_node_path_.join(entry.parentPath, entry.name)));
}

;// CONCATENATED MODULE: ./lib/action/artifact-upload.js
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

/** A name that another step of the same job took already gets a number behind it, up to this. */
const MOST_TRIES = 10;
/**
 * Uploads all files of a directory, without secrets, as one artifact; `undefined` when they could not be uploaded: the run's own
 * result stands, and the files stay on disk.
 */
async function uploadFiles(upload) {
    const { what, directory, name, signal, tell } = upload;
    if (!process.env['ACTIONS_RUNTIME_TOKEN'] || !process.env['ACTIONS_RESULTS_URL']) {
        tell(`The ${what} were not uploaded: this runner has no artifact service. They are in ${directory}.`);
        return undefined;
    }
    try {
        return await Promise.race([uploadRedacted(upload), rejectedBy(signal)]);
    }
    catch (error) {
        const reason = error.message.replace(/\.?$/, '.');
        tell(`The ${what} could not be uploaded as artifact "${name}": ${reason} They are in ${directory}.`);
        return undefined;
    }
}
/** The artifact client takes no signal, and waits long for a service that does not answer. */
async function rejectedBy(signal) {
    return await new Promise((_, reject) => {
        const onAbort = () => reject(signal.reason);
        signal.addEventListener('abort', onAbort, { once: true });
        if (signal.aborted)
            onAbort();
    });
}
/** A name that is taken gets a number behind it. */
async function uploadRedacted({ directory, name, redactor, signal }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const copy = __addDisposableResource(env_1, await redactedCopy(directory, redactor), true);
        const { DefaultArtifactClient } = await __webpack_require__.e(/* import() */ 584).then(__webpack_require__.bind(__webpack_require__, 20584));
        const client = new DefaultArtifactClient();
        for (let attempt = 1;; attempt += 1) {
            signal.throwIfAborted();
            const candidate = attempt === 1 ? name : `${name}-${attempt}`;
            try {
                const { id } = await client.uploadArtifact(candidate, [...copy.files], copy.directory);
                return { name: candidate, url: artifactUrl(id) };
            }
            catch (error) {
                if (attempt === MOST_TRIES || !isConflict(error))
                    throw error;
            }
        }
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
function artifactUrl(id) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: runId } = process.env;
    if (!server || !repository || !runId || id === undefined)
        return undefined;
    return `${server}/${repository}/actions/runs/${runId}/artifacts/${id}`;
}
/** The artifact client passes on the service's own words only. */
function isConflict(error) {
    return /\(409\)|conflict/i.test(error.message);
}

// EXTERNAL MODULE: ./lib/action/matrix-jobs.js + 2 modules
var matrix_jobs = __webpack_require__(78258);
// EXTERNAL MODULE: ./lib/action/post-state.js
var post_state = __webpack_require__(14466);
;// CONCATENATED MODULE: ./lib/action/step-outputs.js


/** Tells later steps of a run as soon as it has an id, whatever happens to it or to us. */
function announceRun(outcome) {
    const { 'run-id': runId = '', pathspec = '' } = runOutputs(outcome);
    setOutputs({ 'run-id': runId, pathspec });
}
/** An output that cannot be written, as on a full disk, is told of; the run's own result stands. */
function setOutputs(outputs) {
    try {
        for (const [name, value] of Object.entries(outputs))
            core.setOutput(name, value);
    }
    catch (error) {
        core.warning(`The outputs could not be written: ${error.message}`);
    }
}

;// CONCATENATED MODULE: ./lib/action/step-artifacts.js
var step_artifacts_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var step_artifacts_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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







/**
 * Uploads logs, cards, and, in a matrix job, the record for the report of a later job. A job that is cancelled meanwhile has no time for
 * it: the logs are left to `post`.
 */
async function uploadArtifacts(outcomes, { files, inputs, redactor, cancel }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const deadline = step_artifacts_addDisposableResource(env_1, new runner/* Deadline */.B2(cancel, inputs?.uploadTimeoutMs), false);
        const upload = async (kind) => await uploadFiles({
            what: kind,
            directory: files[kind],
            name: files.artifactNames[kind],
            redactor,
            signal: deadline.signal,
            tell: (message) => (cancel.aborted ? core.info(message) : core.warning(message)),
        });
        const logs = await upload('logs');
        if (logs)
            setOutputs({ 'log-artifact': logs.name });
        if (!cancel.aborted)
            (0,post_state/* leaveForPost */.x)({ upload: logs ? 'done' : 'failed' });
        // Who was told that there is no artifact service is not told again.
        if (!logs)
            return {};
        const cards = (0,external_node_fs_.existsSync)(files.cards) ? await upload('cards') : undefined;
        const matrix = (0,matrix_jobs.matrixOf)(inputs?.matrix);
        if (matrix) {
            (0,matrix_jobs.writeRecord)(files.report, outcomes, matrix, logs);
            await upload('report');
        }
        return { logs, cards };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        step_artifacts_disposeResources(env_1);
    }
}

;// CONCATENATED MODULE: ./lib/action/step-report.js


















/** Tells in a line how one of several runs ended. */
function tellEnd(outcome) {
    const mark = outcome.status === 'successful' ? '✓' : '✗';
    const run = outcome.pathspec === undefined ? '' : ` ${outcome.pathspec}`;
    say(`${mark} ${outcome.label}:${run} ${outcome.status} after ${(0,duration_text/* durationText */.S)(durationMs(outcome))}`);
}
/** Writes outputs, files and summary, and only then lets the step fail. */
async function reportStep(result) {
    const { problem, cancel, redactor, files, inputs } = result;
    const runs = result.runs.map((run) => ({ ...run, outcome: redactedOutcome(run.outcome, redactor) }));
    const outcomes = runs.map(({ outcome }) => outcome);
    const otherwise = cancel.aborted ? 'cancelled' : 'failed';
    // First what cannot fail slowly: a cancelled action has seconds left, and its upload waits for `post`.
    setOutputs(allOutputs(outcomes, undefined, otherwise));
    if (inputs?.junitFile !== undefined)
        writeJunit(inputs.junitFile, outcomes, redactor);
    const hasFiles = files && runs.length > 0 && !cancel.aborted;
    const artifacts = hasFiles ? await uploadArtifacts(outcomes, { files, inputs, redactor, cancel }) : {};
    const failed = problem !== undefined || outcomes.some(({ status }) => status !== 'successful');
    const wantsSummary = inputs?.summary === 'always' || (inputs?.summary === 'on-failure' && failed);
    if (wantsSummary && runs.length > 0)
        await writeSummary(runs, artifacts, redactor);
    if (problem !== undefined)
        core.error(redactor.text((0,failure_message.problemMessage)(problem)));
    for (const run of runs) {
        tellFailure(run, artifacts.logs, redactor);
        tellMissing(run);
        annotate(run, artifacts.logs?.name, redactor);
    }
    if (failed)
        process.exitCode = core.ExitCode.Failure;
}
function writeJunit(file, outcomes, redactor) {
    try {
        (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(file), { recursive: true });
        (0,external_node_fs_.writeFileSync)(file, redactor.text(junit(outcomes)));
    }
    catch (error) {
        core.warning(`Input "junit": ${file} could not be written: ${error.message}`);
    }
}
async function writeSummary(runs, artifacts, redactor) {
    const outcomes = runs.map(({ outcome }) => outcome);
    const workspace = external_node_path_.resolve(process.env['GITHUB_WORKSPACE'] ?? '.');
    const cwd = runs[0]?.plan.cwd ?? workspace;
    try {
        const text = summary(outcomes, { workspace, cwd, ...artifacts, sourceUrl: sourceUrl(process.env) });
        await core.summary.addRaw(redactor.text(text)).write();
    }
    catch (error) {
        core.warning(`The job summary could not be written: ${error.message}`);
    }
}
/** The failed tasks' last lines and tracebacks, outside of any group: nobody has to unfold anything. */
function tellFailure({ outcome, progress }, logs, redactor) {
    const told = failureText(outcome, progress);
    if (told === undefined)
        return;
    const text = redactor.text(told);
    say(logs ? `${text}\nThe full log is in the artifact ${logs.name}${logs.url ? ` (${logs.url})` : ''}.` : text);
}
/** Remarks on lines of code; a run that is not explained by one gets an error without a place. */
function annotate({ outcome, plan }, logArtifact, redactor) {
    const workspace = external_node_path_.resolve(process.env['GITHUB_WORKSPACE'] ?? '.');
    const annotations = annotationsOf(outcome, workspace, plan.cwd);
    for (const { level, title, message, file, line } of annotations) {
        const properties = {
            title,
            ...(file === undefined ? {} : { file }),
            ...(line === undefined ? {} : { startLine: line }),
        };
        core[level](redactor.text(outcome.error ? (0,failure_message.problemMessage)(outcome.error) : message), properties);
    }
    if (!isExplained(outcome, annotations))
        core.error(redactor.text((0,failure_message/* failureMessage */.o)(outcome, logArtifact)));
}
function tellMissing({ outcome, plan }) {
    if (outcome.detailsError) {
        core.warning(`${outcome.pathspec ?? outcome.label} could not be read: ${outcome.detailsError.message}`);
    }
    if (outcome.status !== 'successful' || !outcome.details)
        return;
    const { artifacts } = outcome.details;
    const missing = plan.outputArtifacts.filter((name) => !Object.hasOwn(artifacts, name));
    if (missing.length > 0) {
        core.warning(`Input "output-artifacts": ${outcome.pathspec ?? outcome.label} has no artifact ${missing.join(', ')}.`);
    }
}
function say(text) {
    job_log/* jobLog */.W.write(`${text}\n`);
}
function durationMs(outcome) {
    const seconds = (0,report_outcome/* durationSeconds */.o)(outcome);
    return seconds === undefined ? undefined : seconds * 1000;
}


/***/ })

};
