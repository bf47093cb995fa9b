export const id = 2495;
export const ids = [2495];
export const modules = {

/***/ 4477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ redactedAnnotation),
/* harmony export */   e: () => (/* binding */ annotationsOfRuns)
/* harmony export */ });
/* harmony import */ var _client_grouped_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8256);
/* harmony import */ var _display_short_labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5515);
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4761);
/* harmony import */ var _outcome_outcome_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6383);
/* harmony import */ var _outcome_place_code_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7360);
/* harmony import */ var _report_annotations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8622);
/* harmony import */ var _failure_message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1592);
/* harmony import */ var _execution_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2934);








/** The annotations of all runs, the most important first, because hosts show only the first ones. */
function annotationsOfRuns(runs, job) {
    const unknownNames = runs.map(({ outcome, plan }) => (0,_execution_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownName */ .U0)(outcome.error, plan));
    const hasFailed = runs.some(({ outcome: { status } }) => status === 'failed' || status === 'timeout');
    const news = runs.filter((run, index) => (unknownNames[index] === undefined || unknownNames.indexOf(unknownNames[index]) === index) &&
        !(hasFailed && wasOnlyCancelled(run)));
    const found = news.flatMap((run) => annotationsOfRun(run, job).map((annotation, place) => ({
        annotation,
        run,
        // The first annotation of each run comes before the others of any run.
        rank: [(0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failedTasks */ .Ox)(run.outcome).length > 0 ? 0 : run.outcome.status === 'cancelled' ? 2 : 1, place],
    })));
    found.sort((a, b) => (a.rank[0] ?? 0) - (b.rank[0] ?? 0) || (a.rank[1] ?? 0) - (b.rank[1] ?? 0));
    return oncePerPlace(found, distinctions(runs));
}
/** What distinguishes each run from the others of its flow file, such as `seed=2`; "" if there are no others. */
function distinctions(runs) {
    const groups = [...(0,_client_grouped_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupedBy */ .m)(runs, ({ outcome }) => outcome.flowFile).values()];
    return new Map(groups.flatMap((group) => {
        const labels = (0,_display_short_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .shortLabels */ .C)(group.map(({ outcome }) => outcome.label));
        return group.map((run, index) => [run, labels[index] ?? '']);
    }));
}
/**
 * If several runs say the same about a line, it is shown once. Without a line, the title must be the same, too.
 * @param labels what the title of an annotation of one run ends with
 */
function oncePerPlace(found, labels) {
    const alike = new Map();
    /** How often each run has the same annotation. */
    const counts = new Map();
    for (const { annotation, run } of found) {
        const { level, title, message, file, line } = annotation;
        const identity = JSON.stringify([level, message, ...(file === undefined ? [title] : [file, line])]);
        const ofRun = counts.get(run) ?? new Map();
        const count = ofRun.get(identity) ?? 0;
        counts.set(run, ofRun.set(identity, count + 1));
        // If two steps of one run say the same, both are shown.
        const key = `${count} ${identity}`;
        const { first, runs } = alike.get(key) ?? { first: annotation, runs: new Set() };
        alike.set(key, { first, runs: runs.add(run) });
    }
    return [...alike.values()].map(({ first, runs }) => {
        const [run] = runs;
        const label = runs.size > 1 ? `${runs.size} runs` : first.title && run ? labels.get(run) : undefined;
        return label ? { ...first, title: `${first.title} (${label})`.trimStart() } : first;
    });
}
/** Whether a run was cancelled and nothing else went wrong: if another run failed, the log is enough for this one. */
function wasOnlyCancelled({ outcome, plan }) {
    const continues = plan.command.name === 'trigger' && outcome.error !== undefined;
    return outcome.status === 'cancelled' && (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .failedTasks */ .Ox)(outcome).length === 0 && !continues;
}
/** Annotations on lines of code; a run that none of them explains gets an error without a place. */
function annotationsOfRun({ outcome, plan }, { host, workspace, logArtifact }) {
    const annotations = (0,_report_annotations_js__WEBPACK_IMPORTED_MODULE_4__/* .annotationsOf */ .Ih)(outcome, workspace, plan.cwd);
    const { error } = outcome;
    // What ended the run explains its failed tasks, but not those that were retried or caught.
    const all = annotations.map((annotation) => error && annotation.level === 'error'
        ? { ...annotation, message: (0,_failure_message_js__WEBPACK_IMPORTED_MODULE_5__.explained)(error, host, plan) }
        : annotation);
    if ((0,_report_annotations_js__WEBPACK_IMPORTED_MODULE_4__/* .isExplained */ .zT)(outcome, annotations))
        return all;
    const message = (0,_failure_message_js__WEBPACK_IMPORTED_MODULE_5__/* .failureMessage */ .o)(outcome, plan, logArtifact, host);
    const { flowName = outcome.flowFile } = outcome;
    const place = (0,_outcome_place_code_place_js__WEBPACK_IMPORTED_MODULE_6__/* .stopPlace */ .Cm)(outcome, { workspace, cwd: plan.cwd });
    const title = place ? `${flowName}: step ${(0,_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_7__/* .stoppedStep */ .Su)(outcome) ?? ''}` : '';
    return [{ level: 'error', title, message, file: place?.file, line: place?.line }, ...all];
}
/** A redacted annotation. */
function redactedAnnotation(annotation, redactor) {
    const { title, file, message } = annotation;
    return {
        ...annotation,
        title: redactor.text(title),
        ...(file !== undefined && { file: redactor.text(file) }),
        message: redactor.text(message),
    };
}


/***/ }),

/***/ 8622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ annotationsOf),
/* harmony export */   NH: () => (/* binding */ runWarnings),
/* harmony export */   zT: () => (/* binding */ isExplained)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6164);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6800);
/* harmony import */ var _outcome_cause_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7606);
/* harmony import */ var _outcome_place_code_place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7360);
/* harmony import */ var _outcome_place_traceback_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(937);
/* harmony import */ var _outcome_exception_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8444);
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4761);
/* harmony import */ var _outcome_place_flow_file_place_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4860);
/* harmony import */ var _value_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3828);
/* harmony import */ var _outcome_outcome_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6383);
/* harmony import */ var _client_grouped_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8256);












/** Nobody reads more about a run, and each takes a millisecond, because we look up its place among the workspace's files. */
const MAX_ANNOTATIONS = 1_000;
/**
 * A run's annotations on lines of code: exceptions that failed tasks, retries that helped, exceptions that `@catch` kept, and what
 * prevented the flow from starting. If several tasks of a step say the same, there is one annotation.
 * @param outcome of the run
 * @param workspace the absolute directory that contains annotated files
 * @param cwd the directory that the flow ran in
 */
function annotationsOf(outcome, workspace, cwd) {
    if (outcome.error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .FlowFileError */ .pJ)
        return [flowFileAnnotation(outcome.error, workspace, cwd)];
    const alike = (0,_client_grouped_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupedBy */ .m)(remarksOf(outcome), ({ level, task, text }) => [level, task.stepName, text].join('\0'));
    return [
        ...[...alike.values()]
            .slice(0, MAX_ANNOTATIONS)
            .map((remarks) => annotation(remarks, outcome, workspace, cwd)),
        ...gateAnnotations(outcome),
        ...runWarnings(outcome, { workspace, cwd }),
    ];
}
function remarksOf(outcome) {
    const tasks = outcome.details?.history.tasks ?? [];
    return [
        ...(0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failedTasks */ .Ox)(outcome).map((task) => failureRemark(task)),
        ...tasks.filter((task) => task.attempts.at(-1)?.ok === true).flatMap(retryRemark),
        ...tasks.flatMap(catchRemark),
    ];
}
function failureRemark(task) {
    return { level: 'error', task, ...(0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptFailure */ .cx)(task.attempts.at(-1)) };
}
/** A clone was retried in another run, which reported it. */
function retryRemark(task) {
    const failed = task.attempts.filter(({ ok, interrupted }) => ok !== true && !interrupted);
    const last = failed.at(-1);
    if (!last || task.originPathspec !== undefined || task.caught)
        return [];
    const { text, traceback } = (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptFailure */ .cx)(last);
    const warning = `Succeeded on attempt ${task.attempts.length}. Before that: ${text}`;
    return [{ level: 'warning', task, text: warning, traceback }];
}
function catchRemark(task) {
    const { caught } = task;
    if (!caught || task.originPathspec !== undefined)
        return [];
    const text = `Kept by @catch: ${(0,_outcome_exception_text_js__WEBPACK_IMPORTED_MODULE_4__/* .exceptionText */ .P5)(caught)}`;
    const before = (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptBeforeCatch */ .UZ)(task);
    if (!before)
        return [{ level: 'notice', task, text, traceback: caught }];
    const { text: words, traceback } = (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .attemptFailure */ .cx)(before);
    return [{ level: 'notice', task, text: `${text} Before that: ${words}`, traceback }];
}
function annotation(remarks, outcome, workspace, cwd) {
    const [{ level, task, text, traceback }] = remarks;
    const place = (0,_outcome_place_code_place_js__WEBPACK_IMPORTED_MODULE_5__/* .codePlace */ .Vn)(traceback, task.stepName, outcome, { workspace, cwd });
    const causes = (0,_outcome_cause_text_js__WEBPACK_IMPORTED_MODULE_6__/* .causeTexts */ ._)(traceback, outcome, { workspace, cwd });
    const flow = outcome.flowName ?? node_path__WEBPACK_IMPORTED_MODULE_0__.basename(outcome.flowFile);
    return {
        level,
        title: `${flow}: step ${task.stepName}, ${tasksText(remarks)}`,
        message: [text, ...causes.map(({ text: cause }) => cause)].join('\n'),
        file: place?.file,
        line: place?.line,
    };
}
/** `task 3 outer=1, inner=0`, or `3 tasks (4, 5, 6)`. */
function tasksText(remarks) {
    const named = (between) => remarks.map(({ task: { taskId, foreachStack } }) => [taskId, ...(foreachStack.length > 0 ? [foreachStack.join(between)] : [])].join(' ').slice(0, 60));
    if (remarks.length === 1)
        return `task ${named(', ')[0] ?? ''}`;
    const names = named(' ');
    const shown = names.slice(0, 5).join(', ');
    return `${names.length} tasks (${shown}${names.length > 5 ? ', …' : ''})`;
}
function flowFileAnnotation(error, workspace, cwd) {
    const place = (0,_outcome_place_flow_file_place_js__WEBPACK_IMPORTED_MODULE_7__/* .flowFilePlace */ .E)(error, { workspace, cwd });
    const title = `${node_path__WEBPACK_IMPORTED_MODULE_0__.basename(error.details.flowFile)} cannot be run`;
    return { level: 'error', title, message: error.message, file: place?.file, line: place?.line };
}
function gateAnnotations(outcome) {
    const tripped = outcome.details?.gates.filter((gate) => gate.tripped) ?? [];
    return tripped.map((gate) => ({
        level: 'error',
        title: `${outcome.pathspec ?? outcome.flowFile}: ${(0,_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_8__/* .gateSource */ .rk)(gate)}`,
        message: `${gate.condition}: ${(0,_value_text_js__WEBPACK_IMPORTED_MODULE_9__/* .judgement */ ._U)(gate)}`,
    }));
}
/** Warnings that do not change the run's result: of a last step that was not executed, and of exit hooks that failed. */
function runWarnings(outcome, directories) {
    return [...unexecutedAnnotations(outcome, directories), ...hookAnnotations(outcome, directories)];
}
function unexecutedAnnotations(outcome, directories) {
    const { history, unexecuted } = outcome.details ?? {};
    if (unexecuted === undefined)
        return [];
    const end = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_10__/* .lastStep */ .t)(history?.graph);
    const place = (0,_outcome_place_code_place_js__WEBPACK_IMPORTED_MODULE_5__/* .stepPlace */ .qN)(end, outcome, directories);
    const title = `${outcome.flowName ?? node_path__WEBPACK_IMPORTED_MODULE_0__.basename(outcome.flowFile)}: step ${end}`;
    return [{ level: 'warning', title, message: unexecuted, file: place?.file, line: place?.line }];
}
function hookAnnotations(outcome, directories) {
    return (outcome.details?.failedHooks ?? []).map((hook) => {
        const { exception } = hook;
        const raised = exception && (0,_outcome_place_traceback_js__WEBPACK_IMPORTED_MODULE_11__/* .readTraceback */ .N)(exception);
        const place = raised && (0,_outcome_place_code_place_js__WEBPACK_IMPORTED_MODULE_5__/* .raisedPlace */ .sB)(raised, exception, outcome, directories);
        const causes = (0,_outcome_cause_text_js__WEBPACK_IMPORTED_MODULE_6__/* .causeTexts */ ._)(exception, outcome, directories).map(({ text }) => text);
        return {
            level: 'warning',
            title: `${outcome.pathspec ?? outcome.flowFile}: @exit_hook`,
            message: [(0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .hookText */ .P3)(hook), ...causes].join('\n'),
            file: place?.file,
            line: place?.line,
        };
    });
}
/** Whether an error annotation explains an unsuccessful run. */
function isExplained(outcome, annotations) {
    return (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g5)(outcome) === undefined || annotations.some(({ level }) => level === 'error');
}
//# sourceMappingURL=annotations.js.map

/***/ }),

/***/ 2979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ junit)
});

// EXTERNAL MODULE: ./build/outcome/bounded-text.js
var bounded_text = __webpack_require__(500);
// EXTERNAL MODULE: ./build/outcome/exception-text.js
var exception_text = __webpack_require__(8444);
// EXTERNAL MODULE: ./build/outcome/failure.js
var outcome_failure = __webpack_require__(4761);
// EXTERNAL MODULE: ./build/outcome/place/metaflow-frames.js
var metaflow_frames = __webpack_require__(9653);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/runner/errors.js
var errors = __webpack_require__(6800);
// EXTERNAL MODULE: ./build/outcome/place/code-place.js
var code_place = __webpack_require__(7360);
// EXTERNAL MODULE: ./build/outcome/place/flow-file-place.js
var flow_file_place = __webpack_require__(4860);
// EXTERNAL MODULE: ./build/outcome/place/workspace-file.js
var workspace_file = __webpack_require__(6249);
;// CONCATENATED MODULE: ./build/outcome/place/problem-place.js






/** Where a task failed, at least the flow's file; `undefined` if that is not in the workspace. */
function taskPlace(task, outcome, directories) {
    const { traceback } = (0,outcome_failure/* attemptFailure */.cx)(task.attempts.at(-1));
    return (0,code_place/* codePlace */.Vn)(traceback, task.stepName, outcome, directories) ?? flowPlace(outcome, directories);
}
/** What prevented a run, or stopped it although no task had failed; at least the flow's file, if that is in the workspace. */
function runPlace(outcome, directories) {
    const { error } = outcome;
    const place = error instanceof errors/* FlowFileError */.pJ ? (0,flow_file_place/* flowFilePlace */.E)(error, directories) : (0,code_place/* stopPlace */.Cm)(outcome, directories);
    return place ?? flowPlace(outcome, directories);
}
function flowPlace({ flowFile }, directories) {
    const file = (0,workspace_file/* workspaceFile */.EJ)(directories, external_node_path_.resolve(directories.cwd, flowFile));
    return file === undefined ? undefined : { file, line: undefined };
}
//# sourceMappingURL=problem-place.js.map
// EXTERNAL MODULE: ./build/outcome/outcome.js
var outcome_outcome = __webpack_require__(6383);
// EXTERNAL MODULE: ./build/report/plain-text.js
var plain_text = __webpack_require__(5263);
// EXTERNAL MODULE: ./build/outcome/task-status.js
var task_status = __webpack_require__(7409);
// EXTERNAL MODULE: ./build/report/value-text.js
var value_text = __webpack_require__(3828);
;// CONCATENATED MODULE: ./build/report/xml.js

/** An XML 1.0 element. Attributes may have any text; `undefined` ones are omitted. */
function xml_element(name, attributes, content = []) {
    const given = Object.entries(attributes).flatMap(([key, value]) => value === undefined
        ? []
        : [
            ` ${key}="${escapeXml(String(value)).replace(/[\n\t]/g, (character) => `&#${character.charCodeAt(0)};`)}"`,
        ]);
    const begin = `<${name}${given.join('')}`;
    return content.length === 0 ? `${begin}/>` : `${begin}>${content.join('')}</${name}>`;
}
/** Any text as XML 1.0 can represent it: characters that it cannot write are replaced. */
function escapeXml(text) {
    return (0,plain_text/* plainText */.w)(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
}
//# sourceMappingURL=xml.js.map
;// CONCATENATED MODULE: ./build/report/junit.js










/** The name of the report, and of what belongs to no run. */
const JOB = 'Metaflow';
const MAX_MESSAGE_LENGTH = 1000;
const MAX_TRACEBACK_LENGTH = 20_000;
/** For the messages and tracebacks of all tasks together, in characters. Tools reject reports that are much larger. */
const MAX_TEXT_LENGTH = 8 * 1024 * 1024;
/** Finding a place takes up to a millisecond. */
const MAX_PLACES = 1000;
const LEFT_OUT = `left out, because this report already has ${MAX_TEXT_LENGTH / 1024 / 1024} MiB of messages`;
/** The room for what tasks say. What does not fit is not read, because reading 50,000 tracebacks takes many seconds. */
class Room {
    #left = MAX_TEXT_LENGTH;
    #places = 0;
    get isFull() {
        return this.#left <= 0;
    }
    textOf(read) {
        if (this.isFull)
            return { message: LEFT_OUT };
        const { message, text } = read();
        const fitting = { message: (0,plain_text/* shortened */.v)(message, MAX_MESSAGE_LENGTH), ...(text !== undefined && { text }) };
        this.#left -= fitting.message.length + (text?.length ?? 0);
        return fitting;
    }
    placeOf(find) {
        this.#places += 1;
        return this.#places > MAX_PLACES ? undefined : find();
    }
}
/**
 * Runs as JUnit XML, so that any CI shows them as tests: a suite for each run, with a test for each task and for each gate, such as a
 * condition of `fail-if`. An exception is a failure; a lost or interrupted process is an error. A task that was reused from an origin, or
 * stopped because another one failed, is skipped, and so is a condition that was not evaluated. Names contain no ids, so they stay the same from
 * run to run. A failure or an error has its place, because tools that find none take the name of the test for a file.
 * @param outcomes of the runs
 * @param options names, places, and what else failed the job
 */
function junit(outcomes, { nameOfRun = 'run', problem, directories } = {}) {
    const room = new Room();
    const suites = [
        ...outcomes.map((outcome) => {
            const run = { outcome, directories: directories?.get(outcome), nameOfRun, room };
            return { outcome, cases: casesOf(run, outcomes) };
        }),
        ...(problem ? [{ cases: [caseOfJob(problem, nameOfRun)] }] : []),
    ];
    const all = suites.flatMap(({ cases }) => cases);
    const seconds = outcomes.reduce((sum, outcome) => sum + ((0,outcome_outcome/* durationSeconds */.o8)(outcome) ?? 0), 0);
    const { tests, failures, errors } = counts(all);
    const root = xml_element('testsuites', { name: JOB, tests, failures, errors, time: seconds.toFixed(3) }, suites.map(({ outcome, cases }) => suite(outcome, cases)));
    return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
/** @param outcome the run that the tests belong to; absent if they belong to the whole job */
function suite(outcome, cases) {
    const attributes = {
        name: outcome ? (outcome.pathspec ?? outcome.label) : JOB,
        ...counts(cases),
        time: outcome && (0,outcome_outcome/* durationSeconds */.o8)(outcome)?.toFixed(3),
        timestamp: outcome && (0,outcome_outcome/* startOf */.GH)(outcome)?.toISOString().slice(0, 19),
    };
    return xml_element('testsuite', attributes, [
        ...(outcome ? [properties(outcome)] : []),
        ...cases.map(testCase),
    ]);
}
function caseOfJob({ reason, message }, name) {
    return { classname: JOB, name, seconds: undefined, problem: errorOf(reason, message) };
}
/** An error that is no task's. */
function errorOf(type, message) {
    return { kind: 'error', type, message, text: (0,bounded_text/* withoutMiddle */.Mg)(message, MAX_TRACEBACK_LENGTH) };
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
        ...parameters.map(([name, value]) => [`parameter ${name}`, (0,value_text/* valueText */.Ru)(value)]),
        ...(details?.tags ?? outcome.tags).map((tag) => ['tag', tag]),
        ...decospecs.map((decospec) => ['decospec', decospec]),
    ];
    return xml_element('properties', {}, all.flatMap(([name, value]) => value === undefined ? [] : [xml_element('property', { name, value: (0,plain_text/* shortened */.v)(value, MAX_MESSAGE_LENGTH) })]));
}
/** Tools take two tests with the same name for a repeated one, so if several runs are of one flow, each is named. */
function casesOf(run, all) {
    const { outcome } = run;
    const cases = testCases(run);
    const isAlone = all.every((other) => other === outcome || flowOf(other) !== flowOf(outcome));
    return isAlone ? cases : cases.map((one) => ({ ...one, name: `${one.name} (${outcome.label})` }));
}
function flowOf({ flowName, flowFile }) {
    return flowName ?? flowFile;
}
function testCases({ outcome, directories, nameOfRun, room }) {
    const classname = flowOf(outcome);
    const tasks = outcome.details?.history.tasks ?? [];
    const names = uniqueNames(tasks);
    const placeOf = (problem, find) => directories && problem && problem.kind !== 'skipped' ? room.placeOf(() => find(directories)) : undefined;
    const cases = [
        ...tasks.map((task, index) => {
            const problem = taskProblem(task, outcome, room);
            return {
                classname: `${classname}.${task.stepName}`,
                name: names[index] ?? '',
                seconds: seconds((0,task_status/* taskDuration */.UL)(task)),
                problem,
                place: placeOf(problem, (within) => taskPlace(task, outcome, within)),
                output: taskOutput(task, room),
            };
        }),
        ...(outcome.details?.gates ?? []).map((gate) => {
            const problem = gateProblem(gate);
            return {
                ...gateName(gate, classname),
                problem,
                place: placeOf(problem, (within) => runPlace(outcome, within)),
            };
        }),
    ];
    const failure = (0,outcome_failure/* failureOf */.g5)(outcome);
    const isReported = cases.some(({ problem }) => problem?.kind === 'failure' || problem?.kind === 'error');
    if (cases.length > 0 && (!failure || isReported))
        return cases;
    const problem = failure && errorOf(failure.reason, failure.message);
    const place = placeOf(problem, (within) => runPlace(outcome, within));
    return [{ classname, name: nameOfRun, seconds: (0,outcome_outcome/* durationSeconds */.o8)(outcome), problem, place }, ...cases];
}
/** `fit`, or `fit[seeds=2]` in a foreach; tasks whose names would look the same in XML are numbered. */
function uniqueNames(tasks) {
    const seen = new Map();
    return tasks.map(({ stepName, foreachStack }) => {
        const name = foreachStack.length === 0 ? stepName : (0,plain_text/* plainText */.w)(`${stepName}[${foreachStack.join(', ')}]`);
        const count = (seen.get(name) ?? 0) + 1;
        seen.set(name, count);
        return count === 1 ? name : `${name} #${count}`;
    });
}
function taskProblem(task, outcome, room) {
    const last = task.attempts.at(-1);
    switch ((0,task_status/* taskStatus */.al)(task, outcome)) {
        case 'successful':
        case 'caught':
            return undefined;
        case 'reused':
            return { kind: 'skipped', message: `reused from ${task.originPathspec ?? ''}` };
        case 'failed':
            return last?.exception
                ? failureOfTask(last.exception, room)
                : { kind: 'error', type: 'crash', ...room.textOf(() => crashTextOf(last)) };
        case 'interrupted':
            return outcome.status === 'failed'
                ? { kind: 'skipped', message: 'stopped by Metaflow, because another task failed' }
                : { kind: 'error', type: outcome.status, message: (0,outcome_failure/* failureOf */.g5)(outcome)?.message ?? 'interrupted' };
        case 'lost':
        case 'running':
            return { kind: 'error', type: 'lost', message: 'There is no record of how it ended.' };
    }
}
function failureOfTask(exception, room) {
    const type = room.isFull ? exception.type : (0,exception_text/* exceptionName */.HT)(exception);
    return { kind: 'failure', type, ...room.textOf(() => exceptionTextOf(exception)) };
}
/** Problems that do not fail the task: attempts before the last, and an exception that `@catch` kept. */
function taskOutput(task, room) {
    if (task.originPathspec !== undefined)
        return '';
    if (room.isFull)
        return task.attempts.length > 1 || task.caught ? LEFT_OUT : '';
    const textOf = (read) => {
        const { message, text = message } = room.textOf(read);
        return text;
    };
    const earlier = task.attempts.slice(0, -1).map((attempt) => {
        const { exception } = attempt;
        const shown = textOf(() => (exception ? exceptionTextOf(exception) : wholeTextOf(attempt)));
        return `Attempt ${attempt.attempt + 1} failed.\n${shown}`;
    });
    const { caught } = task;
    const kept = caught ? [`Kept by @catch.\n${textOf(() => exceptionTextOf(caught))}`] : [];
    return [...earlier, ...kept].join('\n\n');
}
function wholeTextOf(attempt) {
    const { text } = (0,outcome_failure/* attemptFailure */.cx)(attempt);
    return { message: text, text };
}
function exceptionTextOf(exception) {
    const message = (0,exception_text/* exceptionText */.P5)(exception);
    const text = exception.stacktrace === undefined ? message : (0,metaflow_frames/* userTraceback */.Ep)(exception);
    return { message, text: (0,bounded_text/* withoutMiddle */.Mg)(text, MAX_TRACEBACK_LENGTH) };
}
function crashTextOf(attempt) {
    const { text: message, traceback } = (0,outcome_failure/* attemptFailure */.cx)(attempt);
    return traceback
        ? { message, text: (0,bounded_text/* withoutMiddle */.Mg)((0,metaflow_frames/* userTraceback */.Ep)(traceback), MAX_TRACEBACK_LENGTH) }
        : { message };
}
function gateName(gate, flow) {
    const source = gate.source === 'plugin' ? 'plugins' : (0,outcome_outcome/* gateSource */.rk)(gate);
    return { classname: `${flow}.${source}`, name: gate.condition, seconds: undefined };
}
function gateProblem({ condition, value, base, tripped, problem, isSkipped, }) {
    if (isSkipped)
        return { kind: 'skipped', message: `not evaluated: ${problem ?? 'the run was not successful'}` };
    const message = problem ?? `${condition}: ${(0,value_text/* judgement */._U)({ value, base })}`;
    return tripped ? { kind: 'failure', type: 'gate', message } : undefined;
}
function testCase({ classname, name, seconds, problem, place, output = '' }) {
    const attributes = {
        classname,
        name,
        time: (seconds ?? 0).toFixed(3),
        file: place?.file,
        line: place?.line,
    };
    return xml_element('testcase', attributes, [
        ...(problem ? [problemElement(problem)] : []),
        ...(output === '' ? [] : [xml_element('system-out', {}, [escapeXml(output)])]),
    ]);
}
function problemElement({ kind, type, message, text }) {
    const attributes = { type, message: (0,plain_text/* shortened */.v)(message, MAX_MESSAGE_LENGTH) };
    return xml_element(kind, attributes, text === undefined ? [] : [escapeXml(text)]);
}
function seconds(milliseconds) {
    return milliseconds === undefined ? undefined : milliseconds / 1000;
}
//# sourceMappingURL=junit.js.map

/***/ }),

/***/ 4121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mT: () => (/* binding */ reasonOfStep),
/* harmony export */   ww: () => (/* binding */ allOutputs)
/* harmony export */ });
/* unused harmony export runOutputs */
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4761);
/* harmony import */ var _outcome_json_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(329);
/* harmony import */ var _outcome_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6383);
/* harmony import */ var _outcome_run_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6368);
/* harmony import */ var _runs_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2429);
/* harmony import */ var _value_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3828);






/** The failure reason for a step that made no run, by its status and the error that prevented its runs; "" if it has not failed. */
function reasonOfStep(status, problem) {
    if (status === 'cancelled' || status === 'timeout')
        return status;
    if (status !== 'failed')
        return '';
    return problem === undefined ? 'invalid-input' : (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .reasonWithoutRun */ .ay)(problem);
}
/**
 * Outputs that describe one run: the decisive one of several, or only a status and its reason if there is none.
 * @param outcome the run, if there was one
 * @param without what is known about a step without runs
 */
function runOutputs(outcome, { otherwise = 'failed', problem } = {}) {
    const failure = outcome && (0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(outcome);
    const seconds = outcome && (0,_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .durationSeconds */ .o8)(outcome);
    return {
        'run-id': outcome?.runId ?? '',
        pathspec: outcome?.pathspec ?? '',
        'flow-name': outcome?.flowName ?? '',
        status: outcome?.status ?? otherwise,
        'exit-code': outcome?.exitCode === undefined ? '' : String(outcome.exitCode),
        'failure-reason': failure?.reason ?? (outcome ? '' : reasonOfStep(otherwise, problem)),
        'failed-step': failure?.stepName ?? '',
        'failed-task': failure?.taskId === undefined
            ? ''
            : `${outcome?.pathspec ?? ''}/${failure.stepName ?? ''}/${failure.taskId}`,
        'duration-seconds': seconds === undefined ? '' : String(seconds),
        'resumed-from': outcome?.originRunId ?? '',
        attempts: outcome?.runId === undefined ? '' : String(outcome.attempts ?? 1),
        'ui-url': outcome?.details?.uiUrl ?? '',
        'metaflow-version': outcome?.details?.metaflowVersion ?? '',
        'orchestrator-url': outcome?.orchestratorUrl ?? '',
        artifacts: artifactsText((0,_outcome_run_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactValues */ .N_)(outcome)),
    };
}
/**
 * All of a step's outputs after its runs: those that action.yml declares, then artifacts in the requested order. If two have the same name,
 * the first counts. Outputs that name files and uploads are "", because those are not there yet.
 */
function allOutputs(outcomes, without = {}) {
    const outcome = (0,_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .decisive */ .l9)(outcomes);
    const contract = {
        ...runOutputs(outcome, without),
        runs: (0,_runs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .runsText */ .W2)(outcomes.map(_outcome_run_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .runFacts */ .pI)),
        'results-file': '',
        'log-artifact': '',
    };
    const outputs = new Map(Object.entries(contract));
    for (const [name, value] of simpleArtifacts(outcome))
        if (!outputs.has(name))
            outputs.set(name, value);
    return Object.fromEntries(outputs);
}
/** As many of the requested artifacts as an output can hold, the first ones first. */
function artifactsText(values) {
    const entries = Object.entries(values);
    for (;;) {
        const text = (0,_outcome_json_value_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonText */ .s$)(Object.fromEntries(entries));
        if (Buffer.byteLength(text) <= _runs_text_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_OUTPUT_BYTES */ .$q)
            return text;
        entries.pop();
    }
}
/** Artifacts whose value is a text, a number or a boolean, by names without the step. */
function simpleArtifacts(outcome) {
    const described = outcome?.details?.described ?? [];
    return Object.entries((0,_outcome_run_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactValues */ .N_)(outcome)).flatMap(([name, value]) => ['string', 'number', 'boolean'].includes(typeof value) && !described.includes(name)
        ? [[name.slice(name.indexOf('/') + 1), (0,_value_text_js__WEBPACK_IMPORTED_MODULE_5__/* .artifactText */ .gH)(outcome?.details, name, value)]]
        : []);
}
//# sourceMappingURL=outputs.js.map

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

//# sourceMappingURL=2495.index.js.map