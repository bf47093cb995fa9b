export const id = 635;
export const ids = [635,592];
export const modules = {

/***/ 9980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ inTime),
/* harmony export */   m: () => (/* binding */ keptBy)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4304);
/* harmony import */ var _report_duration_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5195);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1653);
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



/** How long an artifact of a host's may take, in milliseconds, whatever the service behind it does. */
const WITHIN_MS = 10 * 60_000;
/** Has a host keep an artifact. @throws {Error} of the host, or that it took too long; the signal's reason when aborted */
async function keptBy(host, artifact, cancel) {
    return await inTime(cancel, async (signal) => await host.uploadArtifact?.(artifact, signal));
}
/** What a host does with artifacts, as long as it may. A host need not heed the signal. @throws {Error} as `keptBy` does */
async function inTime(cancel, work) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const deadline = __addDisposableResource(env_1, new _runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Deadline */ .B2(cancel, WITHIN_MS), false);
        try {
            return await (0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .unlessAborted */ .W)(work(deadline.signal), deadline.signal);
        }
        catch (error) {
            throw deadline.passed ? new Error(`it took more than ${(0,_report_duration_text_js__WEBPACK_IMPORTED_MODULE_2__/* .durationText */ .S)(WITHIN_MS)}`) : error;
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


/***/ }),

/***/ 1592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ plainName),
/* harmony export */   explained: () => (/* binding */ explained),
/* harmony export */   o: () => (/* binding */ failureMessage)
/* harmony export */ });
/* harmony import */ var _options_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2333);
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4761);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6800);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6695);
/* harmony import */ var _source_place_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9937);




/** What a run's error annotation says: what happened, in which run, and where to look. */
function failureMessage(outcome, plan, logArtifact, host) {
    const { error, pathspec, flowFile, status } = outcome;
    const run = pathspec ?? flowFile;
    const logs = logArtifact ? ` The full log is in the artifact "${logArtifact}".` : '';
    const { naming = plainName } = host;
    // What became of a run that others make, and whether it goes on.
    const onOrchestrator = plan.command.name === 'trigger' && error ? ` ${error.message}` : '';
    if (error && status === 'failed')
        return explained(error, host, plan);
    switch (status) {
        case 'timeout':
            if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .StartInterruptedError */ .nk && error.details.startTimeoutMs !== undefined)
                return `${run}: ${error.message} The ${inSentence(naming(_options_table_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .lw.startTimeout))} sets that time.${logs}`;
            return `${run} ran longer than the ${inSentence(naming(_options_table_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .lw.timeout))} allows and was stopped.${onOrchestrator}${logs}`;
        case 'cancelled':
            return `${run} was cancelled.${onOrchestrator}${logs}`;
        default:
            return `${run} failed with ${(0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .exitText */ .iJ)(outcome)}.${logs}`;
    }
}
/**
 * What is wrong, in the words of the host's users. A bug of ours comes with its stack trace.
 * @param plan of the run that it is about, if it is about one
 */
function explained(error, { explain }, plan) {
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .RunnerError */ .Rn)
        return explain?.(error, plan) ?? error.message;
    return `Internal error, please report it: ${(0,_source_place_js__WEBPACK_IMPORTED_MODULE_4__/* .faultText */ .I)(error)}`;
}
/** Options as `planRun` has them. */
const plainName = ({ input, flag }) => `option "${input ?? flag ?? ''}"`;
function inSentence(name) {
    return name.replace(/^[A-Z]/, (letter) => letter.toLowerCase());
}
//# sourceMappingURL=failure-message.js.map

/***/ }),

/***/ 635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportRuns: () => (/* binding */ reportRuns)
});

// EXTERNAL MODULE: ./build/outcome/bounded-text.js
var bounded_text = __webpack_require__(500);
// EXTERNAL MODULE: ./build/outcome/exception-text.js
var exception_text = __webpack_require__(8444);
// EXTERNAL MODULE: ./build/outcome/failure.js
var outcome_failure = __webpack_require__(4761);
// EXTERNAL MODULE: ./build/outcome/place/traceback.js
var place_traceback = __webpack_require__(937);
;// CONCATENATED MODULE: ./build/outcome/place/metaflow-frames.js

/** The frame in which Metaflow calls a step's function or a child's, or that in which a flow file calls Metaflow. */
const ENTRY = /^[ |]* {2}File "(.+[/\\]metaflow)[/\\](?:task\.py", line \d+, in run_step|multicore_utils\.py", line \d+, in _spawn|flowspec\.py", line \d+, in __init__)$/;
const FRAME = /^[ |]* {2}File "(.+)", line \d+, in .+$/s;
const CODE = /^[ |]* {4}/;
/** Where the Metaflow was that ran a task: each task's traceback begins with a frame of its own. */
function metaflowDirectory(traceback) {
    const lines = linesOf(traceback).slice(0, (0,place_traceback/* endOfFrames */.Lb)(traceback));
    const entries = lines.map((line, index) => ({
        directory: ENTRY.exec(line)?.[1],
        before: lines[index - 1],
    }));
    const found = entries.filter(({ directory }) => directory !== undefined);
    return (found.findLast(({ before = '' }) => isHeader(before)) ?? found[0])?.directory;
}
/** Whether a file is Metaflow's own, or that of an extension beside it. */
function isMetaflows(file, metaflow) {
    if (metaflow === undefined || !file.startsWith(metaflow))
        return false;
    return /^(_extensions)?[/\\]/.test(file.slice(metaflow.length));
}
/** A traceback without the frames of Metaflow's own that every task's begins with. What its message quotes stays as it is. */
function userTraceback(traceback) {
    const metaflow = metaflowDirectory(traceback);
    const end = (0,place_traceback/* endOfFrames */.Lb)(traceback) ?? Infinity;
    let isLeading = false;
    let isSkipped = false;
    const kept = linesOf(traceback).filter((line, index) => {
        const [, file] = index < end ? (FRAME.exec(line) ?? []) : [];
        if (file !== undefined)
            isSkipped = isLeading && isMetaflows(file, metaflow);
        else if (!CODE.test(line))
            isSkipped = false;
        if (file !== undefined || !CODE.test(line))
            isLeading = isSkipped || isHeader(line);
        return index >= end || !isSkipped;
    });
    return kept.join('\n');
}
function isHeader(line) {
    return place_traceback/* HEADER */.El.test(line.replace(/^[ |+]*/, ''));
}
function linesOf({ stacktrace = '' }) {
    return stacktrace.trimEnd().split('\n');
}
//# sourceMappingURL=metaflow-frames.js.map
;// CONCATENATED MODULE: ./build/display/failure-text.js




/** How many failed tasks are shown in full; more are in the log. */
const MOST_TASKS = 3;
/** A traceback is shown to this length: its beginning, and its end, where the exception is. */
const LONGEST_TRACEBACK = 20_000;
/**
 * Why a run failed, as text for a log that is read from its end: what each failed task printed last, and its traceback.
 * @param told has the tracebacks that are told already, of other runs, which are not told again; those of this run are added
 */
function failureText(outcome, progress, told = new Map()) {
    const failure = (0,outcome_failure/* failureOf */.g5)(outcome);
    if (!failure)
        return undefined;
    const run = outcome.pathspec ?? outcome.label;
    const tasks = (0,outcome_failure/* failedTasks */.Ox)(outcome);
    const more = tasks.length - MOST_TASKS;
    const isTold = tasks.length > 0 || failure.reason === outcome.status;
    return [
        `✗ ${run}: ${outcome.status}${isTold ? '' : `. ${failure.message}`}`,
        ...tasks.slice(0, MOST_TASKS).flatMap((task) => ['', ...taskText(task, run, progress, told)]),
        ...(more > 0
            ? ['', `and ${more} more ${more === 1 ? 'task' : 'tasks'} that failed; see the full log.`]
            : []),
    ].join('\n');
}
function taskText(task, run, progress, told) {
    const { stepName, taskId, foreachStack, attempts } = task;
    const place = foreachStack.length === 0 ? '' : ` (${foreachStack.join(', ')})`;
    const times = attempts.length > 1 ? ` after ${attempts.length} attempts` : '';
    const { exception } = attempts.at(-1) ?? {};
    const lastLines = (progress.lastLines(task) ?? []).filter((line) => !isSaidBy(exception, line));
    const { text, traceback } = (0,outcome_failure/* attemptWords */.vk)(attempts.at(-1));
    const shown = traceback?.stacktrace && (0,bounded_text/* withoutMiddle */.Mg)(userTraceback(traceback), LONGEST_TRACEBACK);
    return [
        `Step ${stepName}, task ${taskId}${place}, failed${times}.`,
        ...(lastLines.length > 0 ? ['Its last lines:', ...lastLines.map((line) => `  ${line}`)] : []),
        ...(shown ? tracebackLines(shown, text, `${run}/${stepName}/${taskId}`, told) : [text]),
    ];
}
/** Runs of a grid, and tasks of a foreach, often fail alike. */
function tracebackLines(traceback, message, task, told) {
    const other = told.get(traceback);
    if (other !== undefined)
        return [message, `Its traceback is that of ${other}, above.`];
    told.set(traceback, task);
    return traceback.split('\n');
}
/**
 * Whether a line of the log is one of the exception's, which Metaflow logs without asterisks. A SyntaxError prints more than its message: the
 * line that it is about, as its traceback has it.
 */
function isSaidBy(exception, line) {
    if (!exception)
        return false;
    const shown = `${(0,exception_text/* exceptionText */.P5)(exception)}\n${exception.stacktrace ?? ''}`;
    const said = shown.replaceAll('*', '').split('\n');
    return said.some((text) => text.trim() === line.trim() || (text.includes(': ') && line.endsWith(text)));
}
//# sourceMappingURL=failure-text.js.map
// EXTERNAL MODULE: ./build/execution/plan/before-start.js
var before_start = __webpack_require__(3967);
// EXTERNAL MODULE: ./build/outcome/outcome.js
var outcome_outcome = __webpack_require__(6383);
// EXTERNAL MODULE: ./build/outcome/redacted/redacted-outcome.js + 3 modules
var redacted_outcome = __webpack_require__(1870);
// EXTERNAL MODULE: ./build/outcome/run-facts.js
var run_facts = __webpack_require__(6368);
// EXTERNAL MODULE: ./build/report/plain-text.js
var plain_text = __webpack_require__(5263);
// EXTERNAL MODULE: ./build/outcome/task-status.js
var task_status = __webpack_require__(7409);
// EXTERNAL MODULE: ./build/report/value-text.js
var value_text = __webpack_require__(3828);
;// CONCATENATED MODULE: ./build/report/xml.js

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
//# sourceMappingURL=xml.js.map
;// CONCATENATED MODULE: ./build/report/junit.js









const LONGEST_MESSAGE = 1000;
const junit_LONGEST_TRACEBACK = 20_000;
/**
 * Runs as JUnit's XML, so that any CI shows them as tests: a suite for each run, in it a test for each task and for each
 * condition of `fail-if`. An exception is a failure; a lost or interrupted process is an error; a task that was reused from an
 * origin, or ended because another one had failed, is skipped, and so is a condition that was not evaluated. Names stay the same from run to run: they have no ids.
 */
function junit(outcomes) {
    const suites = outcomes.map((outcome) => ({ outcome, cases: casesOf(outcome, outcomes) }));
    const all = suites.flatMap(({ cases }) => cases);
    const seconds = outcomes.reduce((sum, outcome) => sum + ((0,outcome_outcome/* durationSeconds */.o8)(outcome) ?? 0), 0);
    const { tests, failures, errors } = counts(all);
    const root = xml_element('testsuites', { name: 'Metaflow', tests, failures, errors, time: seconds.toFixed(3) }, suites.map(({ outcome, cases }) => suite(outcome, cases)));
    return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
function suite(outcome, cases) {
    const { pathspec, label } = outcome;
    const attributes = {
        name: pathspec ?? label,
        ...counts(cases),
        time: (0,outcome_outcome/* durationSeconds */.o8)(outcome)?.toFixed(3),
        timestamp: (0,outcome_outcome/* startOf */.GH)(outcome)?.toISOString().slice(0, 19),
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
        ...parameters.map(([name, value]) => [`parameter ${name}`, (0,value_text/* valueText */.Ru)(value)]),
        ...(details?.tags ?? outcome.tags).map((tag) => ['tag', tag]),
        ...decospecs.map((decospec) => ['decospec', decospec]),
    ];
    return xml_element('properties', {}, all.flatMap(([name, value]) => value === undefined ? [] : [xml_element('property', { name, value: (0,plain_text/* shortened */.v)(value, LONGEST_MESSAGE) })]));
}
/** Tools take two tests of one name for one that was repeated: where several runs are of one flow, each is named. */
function casesOf(outcome, all) {
    const cases = testCases(outcome);
    const isAlone = all.every((other) => other === outcome || flowOf(other) !== flowOf(outcome));
    return isAlone ? cases : cases.map((one) => ({ ...one, name: `${one.name} (${outcome.label})` }));
}
function flowOf({ flowName, flowFile }) {
    return flowName ?? flowFile;
}
function testCases(outcome) {
    const classname = flowOf(outcome);
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
    const failure = (0,outcome_failure/* failureOf */.g5)(outcome);
    const isTold = cases.some(({ problem }) => problem?.kind === 'failure' || problem?.kind === 'error');
    if (cases.length > 0 && (!failure || isTold))
        return cases;
    const problem = failure && {
        kind: 'error',
        type: failure.reason,
        message: failure.message,
        text: (0,bounded_text/* withoutMiddle */.Mg)(failure.message, junit_LONGEST_TRACEBACK),
    };
    return [{ classname, name: 'run', seconds: (0,outcome_outcome/* durationSeconds */.o8)(outcome), problem }, ...cases];
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
                ? { kind: 'failure', type: (0,exception_text/* exceptionName */.HT)(last.exception), ...exceptionWords(last.exception) }
                : { kind: 'error', type: 'crash', ...crashWords(last) };
        case 'interrupted':
            return outcome.status === 'failed'
                ? { kind: 'skipped', message: 'stopped by Metaflow, because another task failed' }
                : { kind: 'error', type: outcome.status, message: (0,outcome_failure/* failureOf */.g5)(outcome)?.message ?? 'interrupted' };
        case 'lost':
        case 'running':
            return { kind: 'error', type: 'lost', message: 'There is no record of how it ended.' };
    }
}
/** What does not fail the task: attempts before the last, and what `@catch` kept. */
function taskOutput(task) {
    if (task.originPathspec !== undefined)
        return '';
    const earlier = task.attempts.slice(0, -1).map((attempt) => {
        const words = attempt.exception ? exceptionWords(attempt.exception).text : (0,outcome_failure/* attemptWords */.vk)(attempt).text;
        return `Attempt ${attempt.attempt + 1} failed.\n${words}`;
    });
    const caught = task.caught ? [`Kept by @catch.\n${exceptionWords(task.caught).text}`] : [];
    return [...earlier, ...caught].join('\n\n');
}
function exceptionWords(exception) {
    const message = (0,exception_text/* exceptionText */.P5)(exception);
    const text = exception.stacktrace === undefined ? message : userTraceback(exception);
    return { message, text: (0,bounded_text/* withoutMiddle */.Mg)(text, junit_LONGEST_TRACEBACK) };
}
function crashWords(attempt) {
    const { text: message, traceback } = (0,outcome_failure/* attemptWords */.vk)(attempt);
    return traceback
        ? { message, text: (0,bounded_text/* withoutMiddle */.Mg)(userTraceback(traceback), junit_LONGEST_TRACEBACK) }
        : { message };
}
function gateCase(gate, flow) {
    return {
        classname: `${flow}.${gate.isPlugins ? 'plugins' : 'fail-if'}`,
        name: gate.condition,
        seconds: undefined,
        problem: gateProblem(gate),
    };
}
function gateProblem({ condition, value, tripped, problem, isSkipped }) {
    if (isSkipped)
        return { kind: 'skipped', message: 'not evaluated: the run was not successful' };
    const message = problem ?? `${condition}: the value is ${value === null ? 'None' : (0,value_text/* valueText */.Ru)(value)}`;
    return tripped ? { kind: 'failure', type: 'gate', message } : undefined;
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
//# sourceMappingURL=junit.js.map
// EXTERNAL MODULE: ./build/report/runs-text.js
var runs_text = __webpack_require__(2429);
;// CONCATENATED MODULE: ./build/report/outputs.js





/** Why no run was made at all, by the status of the step. */
const REASON_WITHOUT_RUN = {
    ...{ cancelled: 'cancelled', timeout: 'timeout', failed: 'invalid-input' },
    ...{ running: '', successful: '' },
};
/** Outputs that describe one run; several runs are described by the decisive one, none by a status alone. */
function runOutputs(outcome, otherwise = 'failed') {
    const failure = outcome && (0,outcome_failure/* failureOf */.g5)(outcome);
    const seconds = outcome && (0,outcome_outcome/* durationSeconds */.o8)(outcome);
    return {
        'run-id': outcome?.runId ?? '',
        pathspec: outcome?.pathspec ?? '',
        'flow-name': outcome?.flowName ?? '',
        status: outcome?.status ?? otherwise,
        'exit-code': outcome?.exitCode === undefined ? '' : String(outcome.exitCode),
        'failure-reason': failure?.reason ?? (outcome ? '' : REASON_WITHOUT_RUN[otherwise]),
        'failed-step': failure?.stepName ?? '',
        'failed-task': failure?.taskId === undefined
            ? ''
            : `${outcome?.pathspec ?? ''}/${failure.stepName ?? ''}/${failure.taskId}`,
        'duration-seconds': seconds === undefined ? '' : String(seconds),
        'resumed-from': outcome?.originRunId ?? '',
        attempts: outcome?.runId === undefined ? '' : String(outcome.attempts ?? 1),
        'ui-url': outcome?.details?.uiUrl ?? '',
        'orchestrator-url': outcome?.orchestratorUrl ?? '',
        artifacts: artifactsText((0,run_facts/* artifactValues */.N_)(outcome)),
    };
}
/** All outputs of a step after its runs. `otherwise` is its status if it made no run at all. */
function allOutputs(outcomes, logArtifact, otherwise, resultsFile) {
    const outcome = (0,outcome_outcome/* decisive */.l9)(outcomes);
    return {
        // A name of the contract wins.
        ...simpleArtifacts(outcome),
        ...runOutputs(outcome, otherwise),
        runs: (0,runs_text/* runsText */.W)(outcomes.map(run_facts/* runFacts */.pI)),
        'results-file': resultsFile ?? '',
        'log-artifact': logArtifact ?? '',
    };
}
/** As many artifacts as an output may hold, the first that were asked for. */
function artifactsText(values) {
    const entries = Object.entries(values);
    for (;;) {
        const text = JSON.stringify(Object.fromEntries(entries));
        if (Buffer.byteLength(text) <= runs_text/* MOST_OUTPUT_BYTES */.k)
            return text;
        entries.pop();
    }
}
/** Artifacts that are a text, a number or a boolean, by their names without the step; the first that was asked for wins. */
function simpleArtifacts(outcome) {
    const described = outcome?.details?.described ?? [];
    const simple = Object.entries((0,run_facts/* artifactValues */.N_)(outcome)).flatMap(([name, value]) => ['string', 'number', 'boolean'].includes(typeof value) && !described.includes(name)
        ? [[name.slice(name.indexOf('/') + 1), (0,value_text/* artifactText */.gH)(outcome?.details, name, value)]]
        : []);
    return Object.fromEntries(simple.reverse());
}
//# sourceMappingURL=outputs.js.map
// EXTERNAL MODULE: ./build/outcome/step-facts.js
var step_facts = __webpack_require__(23);
// EXTERNAL MODULE: ./build/report/duration-text.js
var duration_text = __webpack_require__(5195);
;// CONCATENATED MODULE: ./build/report/slowness.js



/** What is less than this part of a run's time, or than half a second, is not worth a word. */
const LEAST_PART = 0.05;
const LEAST_SECONDS = 0.5;
/** The first of several runs for which there is such advice: all may have the same reasons. */
function firstAdvice(outcomes) {
    for (const outcome of outcomes) {
        const advice = slowness(outcome);
        if (advice.length > 0)
            return { outcome, advice };
    }
    return undefined;
}
/**
 * How to make a run like this faster, and by how much: what Metaflow spent on something else than the flow's work. Of a run that
 * was not successful nobody asks that.
 */
function slowness(outcome) {
    if (outcome.status !== 'successful')
        return [];
    const least = Math.max(LEAST_SECONDS, ((0,outcome_outcome/* durationSeconds */.o8)(outcome) ?? 0) * LEAST_PART);
    const causes = [pylint(outcome), compiling(outcome), cards(outcome), startingCold(outcome)];
    return [
        ...startedCold(outcome),
        ...causes.flatMap((cause) => (cause && cause.seconds >= least ? [cause.advice] : [])),
    ];
}
/** Why a run that should have started its tasks warm did not do so with all. */
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
    const advice = `pylint added ${slowness_text(costs.pylint)} before the run. Set the option "pylint: false" to skip it here.`;
    return { seconds: costs.pylint, advice };
}
function compiling({ costs, details }) {
    if (costs?.compiling === undefined)
        return undefined;
    const executed = (details?.history.tasks ?? []).filter(({ originPathspec }) => originPathspec === undefined);
    const attempts = executed.reduce((sum, task) => sum + task.attempts.length, 0);
    const processes = attempts + 1;
    const advice = `Each of the run's ${processes} processes spent about ${slowness_text(costs.compiling)} compiling Metaflow, because its bytecode is missing ` +
        'and cannot be saved. Run "python -m compileall" over the installed packages when you build the environment, or unset ' +
        'PYTHONDONTWRITEBYTECODE if it is set.';
    return { seconds: costs.compiling * processes, advice };
}
/** Cards are made when the task itself has ended, by its process; other processes end soon then. */
function cards({ details }) {
    const steps = details?.history.graph?.steps ?? [];
    const hasCard = new Set(steps.filter((step) => step.decorators.some(({ name }) => name === 'card')).map(({ name }) => name));
    const tasks = details?.history.tasks ?? [];
    const others = tasks.filter(({ stepName }) => !hasCard.has(stepName)).flatMap(afterwards);
    const usual = (0,step_facts/* median */.J)(others.sort((a, b) => a - b)) ?? 0;
    const times = tasks.filter(({ stepName }) => hasCard.has(stepName)).flatMap(afterwards);
    if (times.length === 0)
        return undefined;
    const seconds = times.reduce((sum, time) => sum + Math.max(0, time - usual), 0);
    const many = times.length === 1 ? '1 task' : `${times.length} tasks`;
    const advice = `Rendering cards took ${slowness_text(seconds)} (${many}). Use "@card" on fewer steps to save that.`;
    return { seconds, advice };
}
/** With fewer tasks, or if less than this part of the run's time is saved, warm tasks are not worth a word. */
const FEWEST_TASKS = 20;
const LEAST_PART_SAVED = 0.2;
/** What is left of the start of a task that is forked. */
const PART_LEFT = 0.15;
/** Steps with these have a machine or an interpreter of their own. */
const ELSEWHERE = new Set(['kubernetes', 'batch', 'conda', 'pypi']);
/** Tasks on this machine, whose start takes a large part of a run that did not ask for warm tasks. */
function startingCold(outcome) {
    const { costs, details } = outcome;
    if (costs?.warm || process.platform !== 'linux')
        return undefined;
    const elsewhere = (details?.history.graph?.steps ?? [])
        .filter(({ decorators }) => decorators.some(({ name }) => ELSEWHERE.has(name)))
        .map(({ name }) => name);
    const tasks = (details?.history.tasks ?? []).filter(({ stepName, originPathspec, metadata }) => originPathspec === undefined && Object.keys(metadata).length === 0 && !elsewhere.includes(stepName));
    if (tasks.length < FEWEST_TASKS)
        return undefined;
    const between = (from, to) => from && to ? Math.max(0, to.getTime() - from.getTime()) : 0;
    const sum = (times) => times.reduce((total, time) => total + time, 0);
    const starting = sum(tasks.map(({ createdAt, attempts }) => between(createdAt, attempts[0]?.startedAt)));
    const all = sum(tasks.map(({ createdAt, attempts }) => between(createdAt, attempts.at(-1)?.exitedAt ?? attempts.at(-1)?.finishedAt)));
    const saved = all > 0 ? (starting / all) * (1 - PART_LEFT) : 0;
    if (saved < LEAST_PART_SAVED)
        return undefined;
    const seconds = ((0,outcome_outcome/* durationSeconds */.o8)(outcome) ?? 0) * saved;
    const advice = `Starting its ${tasks.length} tasks took ${Math.round((starting / all) * 100)} % of the run's time. ` +
        `"warm-tasks" would save about ${slowness_text(seconds)}: see docs/warm-tasks.md.`;
    return { seconds, advice };
}
/** Seconds from the end of each attempt's work to the end of its process, where that is known. */
function afterwards({ attempts }) {
    return attempts.flatMap(({ finishedAt, exitedAt }) => finishedAt && exitedAt ? [(exitedAt.getTime() - finishedAt.getTime()) / 1000] : []);
}
function slowness_text(seconds) {
    return (0,duration_text/* durationText */.S)(seconds * 1000);
}
//# sourceMappingURL=slowness.js.map
;// CONCATENATED MODULE: ./build/report/summary/added-parts.js
/** In bytes: of a longer summary, GitHub shows nothing at all. A host may add some words. */
const MOST_BYTES = 1024 * 1024 - 4096;
/**
 * A summary with what plugins add to it, each part whole or not at all: Markdown that was cut could take in what comes behind it.
 * A sentence stands in place of parts that are too long.
 */
function withAddedParts(summary, added) {
    let left = MOST_BYTES - Buffer.byteLength(summary);
    const parts = [];
    let tooLong = 0;
    for (const part of added) {
        const size = Buffer.byteLength(part) + 1;
        if (size > left)
            tooLong += 1;
        else {
            parts.push(part);
            left -= size;
        }
    }
    const mark = `\nLeft out, as the summary would be too long: ${tooLong} of ${added.length} parts that plugins add.\n`;
    return [summary, ...parts, ...(tooLong > 0 ? [mark] : [])].join('\n');
}
//# sourceMappingURL=added-parts.js.map
// EXTERNAL MODULE: ./build/report/summary/markdown.js
var summary_markdown = __webpack_require__(5711);
;// CONCATENATED MODULE: ./build/report/summary/redacted-markdown.js

/** What makes other text code, HTML, a link or a cell of a table, or keeps it from that: what stands within it depends on that. */
const MARKUP = /`+|~{3,}|[<>|\\[\]()]/g;
/** Somebody else's Markdown without secrets. If that would change its markup, it is shown as text. */
function redactedMarkdown(markdown, redact) {
    const redacted = redact(markdown);
    return markupOf(redacted) === markupOf(markdown) ? redacted : (0,summary_markdown/* codeBlock */.DV)(redacted);
}
function markupOf(markdown) {
    return (markdown.match(MARKUP) ?? []).join('\n');
}
//# sourceMappingURL=redacted-markdown.js.map
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/runner/errors.js
var errors = __webpack_require__(6800);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/outcome/place/workspace-file.js


/** Code that is installed, not written here, even where it lies below the workspace. */
const INSTALLED = /(^|[/\\])(site-packages|dist-packages|lib[/\\]python\d\.\d+)[/\\]/i;
/**
 * The file of the workspace that a path leads to, relative to the workspace. `undefined` for what is elsewhere, is installed, or is no file
 * at all, as `<string>`. Links are followed; one that leads out of the workspace is a file of the workspace all the same. Where the
 * flow ran on another machine its paths can only be compared as text.
 */
function workspaceFile({ workspace, cwd }, file) {
    const found = (0,external_node_fs_.existsSync)(cwd)
        ? linkedFile(workspace, external_node_path_.resolve(cwd, file))
        : external_node_path_.isAbsolute(file)
            ? below(workspace, file)
            : undefined;
    return found === undefined || isInstalled(found) ? undefined : found;
}
function linkedFile(workspace, file) {
    try {
        if (!(0,external_node_fs_.statSync)(file).isFile())
            return undefined;
        const real = external_node_fs_.realpathSync.native(workspace);
        return below(real, external_node_fs_.realpathSync.native(file)) ?? below(workspace, file) ?? below(real, file);
    }
    catch {
        return undefined;
    }
}
function isInstalled(file) {
    return INSTALLED.test(file);
}
/** Whether something exists at a path on this machine; a relative path does not show that. */
function isHere(file) {
    return external_node_path_.isAbsolute(file) && (0,external_node_fs_.existsSync)(file);
}
/** `undefined` for a file that is not below the directory. */
function below(directory, file) {
    const relative = external_node_path_.relative(directory, file);
    const isOutside = relative === '' || relative === '..' || relative.startsWith(`..${external_node_path_.sep}`);
    return isOutside || external_node_path_.isAbsolute(relative) ? undefined : relative;
}
//# sourceMappingURL=workspace-file.js.map
;// CONCATENATED MODULE: ./build/outcome/place/code-place.js




/** Where an exception came from, else where the step's function begins. `undefined` where neither is in the workspace. */
function codePlace(traceback, stepName, outcome, directories) {
    const raised = traceback && (0,place_traceback/* readTraceback */.N)(traceback);
    return ((raised && raisedPlace(raised, traceback, outcome, directories)) ??
        stepPlace(stepName, outcome, directories));
}
/**
 * The innermost place in the workspace where an exception was raised; for an exception group, where the first of its exceptions was.
 * `traceback` is that which tells of it.
 */
function raisedPlace(raised, traceback, { flowFile }, directories) {
    const flow = external_node_path_.resolve(directories.cwd, flowFile);
    const metaflow = metaflowDirectory(traceback);
    const isOwn = ({ file }) => !isMetaflows(file, metaflow);
    const byPath = ({ file }) => [file, ...packagedFile(file, metaflow, flow)]
        .map((known) => workspaceFile(directories, known))
        .find((known) => known !== undefined);
    // A name alone says little: another file may have it too.
    const byName = ({ file }) => !isHere(file) && !isInstalled(file) && external_node_path_.basename(file) === external_node_path_.basename(flow)
        ? workspaceFile(directories, flow)
        : undefined;
    return innermost(raised, isOwn, byPath) ?? innermost(raised, isOwn, byName);
}
function innermost({ parts, frames }, isOwn, fileOf) {
    for (const part of parts) {
        const place = innermost(part, isOwn, fileOf);
        if (place)
            return place;
    }
    for (const frame of [...frames].reverse()) {
        const file = isOwn(frame) ? fileOf(frame) : undefined;
        if (file !== undefined)
            return { ...frame, file, isRaised: true };
    }
    return undefined;
}
/**
 * The file here of one that a task on another machine had: a code package is unpacked into the directory that Metaflow's own package, or
 * `.mf_code` with it, lies in, and has the flow file at its top.
 */
function packagedFile(file, metaflow, flow) {
    if (metaflow === undefined || !external_node_path_.isAbsolute(file))
        return [];
    const directory = external_node_path_.dirname(metaflow);
    const isPackage = external_node_path_.basename(directory) === '.mf_code';
    // What lies beside an installed Metaflow on this machine is what it says it is.
    if (!isPackage && isHere(file))
        return [];
    const relative = external_node_path_.relative(isPackage ? external_node_path_.dirname(directory) : directory, file);
    return relative.startsWith('..') ? [] : [external_node_path_.join(external_node_path_.dirname(flow), relative)];
}
function stepPlace(stepName, { flowFile, details }, directories) {
    const step = details?.history.graph?.steps.find(({ name }) => name === stepName);
    const flow = external_node_path_.resolve(directories.cwd, flowFile);
    const inherited = step?.file === undefined
        ? undefined
        : workspaceFile(directories, external_node_path_.resolve(directories.cwd, step.file));
    const file = inherited ?? workspaceFile(directories, flow);
    if (file === undefined)
        return undefined;
    const isSteps = inherited !== undefined || external_node_path_.basename(step?.file ?? flow) === external_node_path_.basename(flow);
    return { file, line: isSteps ? step?.line : undefined, isRaised: false };
}
//# sourceMappingURL=code-place.js.map
;// CONCATENATED MODULE: ./build/outcome/cause-text.js



/** The exceptions from which, or while handling which, an exception was raised: the nearest, the next, and the root. */
function causeTexts(traceback, outcome, directories) {
    const raised = traceback && (0,place_traceback/* readTraceback */.N)(traceback);
    if (!raised)
        return [];
    return (0,exception_text/* causesOf */.cZ)(raised).map((cause) => {
        const how = cause.isDirect ? 'Caused by' : 'While handling';
        const what = (0,exception_text/* raisedLine */.T8)(cause.raised);
        const parts = (0,exception_text/* partTexts */.qi)(cause.raised);
        const place = raisedPlace(cause.raised, traceback, outcome, directories);
        const where = place ? ` at ${place.file}:${place.line ?? ''}` : '';
        const { leftOut } = cause;
        const gap = leftOut > 0 ? [`… (${leftOut === 1 ? '1 cause is' : `${leftOut} causes are`} left out)`] : [];
        const text = [...gap, `${how} ${what}${where}`, ...parts].join('\n');
        return { gap, how, what, parts, place, text };
    });
}
//# sourceMappingURL=cause-text.js.map
;// CONCATENATED MODULE: ./build/outcome/place/flow-file-place.js


/** Where a flow file's fault lies: the innermost line that is in the workspace. `undefined` where none is. */
function flowFilePlace({ details }, directories) {
    const { flowFile, file = flowFile, line, places = [] } = details;
    for (const place of places.length > 0 ? places : [{ file, line }]) {
        const known = workspaceFile(directories, external_node_path_.resolve(directories.cwd, place.file));
        if (known !== undefined)
            return { file: known, line: place.line };
    }
    return undefined;
}
//# sourceMappingURL=flow-file-place.js.map
;// CONCATENATED MODULE: ./build/report/summary/failure-parts.js













/** Failures that are not alike are shown up to this number. */
const MOST_FAILURES = 5;
const failure_parts_MOST_TASKS = 5;
const MOST_PARAMETERS = 10;
const failure_parts_LONGEST_MESSAGE = 400;
const LONGEST_TEXT = 10_000;
/** Lines that follow the first of what was raised: notes, and what an exception group is made of. */
const MOST_LINES = 12;
/** Why a run was not successful: what, where, and the traceback folded. Nothing for one that was. */
function failureParts(outcome, options) {
    const failure = (0,outcome_failure/* failureOf */.g5)(outcome);
    if (!failure)
        return [];
    const groups = alikeFailures(outcome);
    const shown = groups.slice(0, MOST_FAILURES);
    const more = groups.length - shown.length;
    return withParameters(outcome, [
        ...ownWords(failure, groups.length > 0, outcome, options),
        ...shown.flatMap((group) => groupParts(group, outcome, options)),
        ...(more > 0 ? [{ markdown: `${more} more failures are in the log.` }] : []),
        ...interruptedTasks(outcome),
    ]);
}
/** The parameters stand below the first lines. */
function withParameters(outcome, parts) {
    const parameters = parameterText(outcome);
    if (parameters === '')
        return [...parts];
    const [first, ...rest] = parts;
    return [{ markdown: first ? `${first.markdown}<br>${parameters}` : parameters }, ...rest];
}
/** The first parameters, short enough to stay. */
function parameterText({ details, parameters }) {
    const all = Object.entries(details?.parameters ?? parameters);
    const shown = all
        .slice(0, MOST_PARAMETERS)
        .map(([name, value]) => (0,summary_markdown/* code */.aY)(`${(0,plain_text/* shortened */.v)(name, 40)}=${(0,plain_text/* shortened */.v)((0,value_text/* valueText */.Ru)(value), 60)}`));
    const more = all.length > shown.length ? [`and ${all.length - shown.length} more`] : [];
    return all.length === 0 ? '' : `Parameters: ${[...shown, ...more].join(' ')}`;
}
/** What is to say of a run beside the failures of its tasks. */
function ownWords({ reason, message }, hasFailedTasks, outcome, options) {
    switch (reason) {
        case 'task-exception':
        case 'task-crashed':
            return [];
        case 'gate':
            return [];
        case 'timeout':
        case 'cancelled':
            return outcome.error ? [{ markdown: bold(outcome.error.message, summary_markdown/* escapeMarkdown */.FV) }] : [];
        default:
            if (hasFailedTasks && !outcome.error)
                return [];
            return [
                { markdown: [bold(message, summary_markdown/* escapeMarkdown */.FV), ...errorPlace(outcome, options)].join('<br>') },
                ...rest(message).map((text) => ({ markdown: (0,summary_markdown/* codeBlock */.DV)(tail(text)), kind: 'tracebacks' })),
            ];
    }
}
function errorPlace({ error }, options) {
    if (!(error instanceof errors/* FlowFileError */.pJ))
        return [];
    const { flowFile, file = flowFile, line } = error.details;
    const place = flowFilePlace(error, options) ?? { file, line };
    return [`at ${fileText(place.file, place.line, options)}`];
}
function alikeFailures(outcome) {
    const groups = new Map();
    for (const task of (0,outcome_failure/* failedTasks */.Ox)(outcome)) {
        const last = task.attempts.at(-1);
        const words = (0,outcome_failure/* attemptWords */.vk)(last);
        const key = `${task.stepName}\0${words.text}`;
        const group = groups.get(key);
        if (group)
            group.tasks.push(task);
        else
            groups.set(key, { ...words, isException: last?.exception !== undefined, tasks: [task] });
    }
    return [...groups.values()];
}
function groupParts({ text, traceback, isException, tasks }, outcome, options) {
    const [first] = tasks;
    const where = [`step ${(0,summary_markdown/* code */.aY)(first.stepName)}`, tasksText(tasks), ...attemptsText(first)].join(', ');
    const place = placeOf(traceback, first.stepName, outcome, options);
    const words = [
        bold(text, isException ? summary_markdown/* code */.aY : summary_markdown/* escapeMarkdown */.FV),
        `${where}${placeText(place, options)}`,
        ...furtherLines(failure_parts_linesOf(text).slice(1)),
        ...causeTexts(traceback, outcome, options).map((cause) => causeMarkdown(cause, options)),
    ].join('<br>');
    if (traceback?.stacktrace === undefined)
        return [{ markdown: words }];
    const shown = (0,summary_markdown/* folded */.TM)('Traceback', (0,summary_markdown/* codeBlock */.DV)(tail(userTraceback(traceback))));
    return [{ markdown: words }, { markdown: shown, kind: 'tracebacks' }];
}
/** What stands below the first line: the rest of a message, notes, and what an exception group is made of. */
function furtherLines(all) {
    const lines = all.filter((line) => line.trim() !== '');
    const shown = lines.slice(0, MOST_LINES).map((line) => (0,summary_markdown/* code */.aY)((0,plain_text/* shortened */.v)(line.trim(), 200)));
    return [...shown, ...(lines.length > MOST_LINES ? ['…'] : [])];
}
function causeMarkdown({ gap, how, what, parts, place }, options) {
    const where = place ? ` at ${fileText(place.file, place.line, options)}` : '';
    const cause = `${how} ${(0,summary_markdown/* code */.aY)((0,plain_text/* shortened */.v)(what, failure_parts_LONGEST_MESSAGE))}${where}`;
    return [...gap, cause, ...furtherLines(parts)].join('<br>');
}
function tasksText(tasks) {
    const names = tasks.slice(0, failure_parts_MOST_TASKS).map((task) => (0,summary_markdown/* code */.aY)((0,plain_text/* shortened */.v)((0,task_status/* taskName */.p5)(task), 80)));
    const more = tasks.length > failure_parts_MOST_TASKS ? ', …' : '';
    return tasks.length === 1 ? `task ${names.join('')}` : `${tasks.length} tasks: ${names.join(', ')}${more}`;
}
function attemptsText({ attempts }) {
    return attempts.length > 1 ? [`after ${attempts.length} attempts`] : [];
}
/** A file that is not in the workspace is named by its whole path. */
function placeOf(traceback, stepName, outcome, options) {
    const own = codePlace(traceback, stepName, outcome, options);
    if (own)
        return own;
    const { root } = external_node_path_.parse(options.workspace);
    const other = codePlace(traceback, stepName, outcome, { ...options, workspace: root });
    return other && { ...other, file: root + other.file };
}
/** e.g. `, at flows/train.py:9 in mean`, and the line itself below. */
function placeText(place, options) {
    if (!place)
        return '';
    const { file, line, isRaised, functionName, code: text } = place;
    if (!isRaised)
        return `; the step's code is at ${fileText(file, line, options)}`;
    const within = functionName === undefined ? '' : ` in ${(0,summary_markdown/* code */.aY)((0,plain_text/* shortened */.v)(functionName, 80))}`;
    const where = `, at ${fileText(file, line, options)}${within}`;
    return text === undefined ? where : `${where}<br>${(0,summary_markdown/* code */.aY)((0,plain_text/* shortened */.v)(text, 200))}`;
}
function fileText(file, line, { sourceUrl }) {
    const text = (0,summary_markdown/* code */.aY)((0,plain_text/* shortened */.v)(line === undefined ? file : `${file}:${line}`, 300));
    return (0,summary_markdown/* link */.nf)(text, external_node_path_.isAbsolute(file) ? undefined : sourceUrl?.(file, line));
}
/** Tasks that were running when the run was ended from outside. */
function interruptedTasks(outcome) {
    if (outcome.status !== 'timeout' && outcome.status !== 'cancelled')
        return [];
    const tasks = outcome.details?.history.tasks.filter((task) => (0,task_status/* taskStatus */.al)(task, outcome) === 'interrupted') ?? [];
    if (tasks.length === 0)
        return [];
    const shown = tasks.slice(0, failure_parts_MOST_TASKS).map((task) => {
        const duration = (0,task_status/* taskDuration */.UL)(task);
        const since = duration === undefined ? '' : ` after ${(0,duration_text/* durationText */.S)(duration)}`;
        return `step ${(0,summary_markdown/* code */.aY)(task.stepName)}, task ${(0,summary_markdown/* code */.aY)((0,plain_text/* shortened */.v)((0,task_status/* taskName */.p5)(task), 80))}${since}`;
    });
    const more = tasks.length > failure_parts_MOST_TASKS ? [`${tasks.length - failure_parts_MOST_TASKS} more tasks`] : [];
    return [{ markdown: `Interrupted: ${[...shown, ...more].join('; ')}` }];
}
/** The first line; what was raised or printed by the flow is in the type of code. */
function bold(text, escape) {
    const [line = ''] = failure_parts_linesOf(text);
    return `**${escape((0,plain_text/* shortened */.v)((0,plain_text/* plainText */.w)(line).trim(), failure_parts_LONGEST_MESSAGE)) || '–'}**`;
}
/** The first one says something: a message that begins with an empty line leaves no class name by itself. */
function failure_parts_linesOf(text) {
    return text
        .trim()
        .replace(/^([^\s:]+:)\s+/, '$1 ')
        .split('\n');
}
/** What the first line does not say. */
function rest(message) {
    const [line = '', ...others] = failure_parts_linesOf(message);
    if (line.length > failure_parts_LONGEST_MESSAGE)
        return [message];
    const text = others.join('\n').trimEnd();
    return text === '' ? [] : [text];
}
/** A traceback begins with frames and ends with the exception; what a process printed says most at its end. */
function tail(text) {
    return (0,bounded_text/* withoutMiddle */.Mg)(text, LONGEST_TEXT);
}
//# sourceMappingURL=failure-parts.js.map
;// CONCATENATED MODULE: ./build/report/summary/mermaid.js


/** GitHub draws no diagram above these. */
const MOST_CHARACTERS = 50_000;
const MOST_EDGES = 500;
/**
 * Any text as a label, or a part of one. Letters, digits and a few marks stand as they are; all else becomes mermaid's
 * entities (`#35;`), which none of its grammars takes for syntax. Of a text that nothing can be seen of an ellipsis is left, as its
 * grammars refuse empty labels.
 */
function label(text, longest = 60) {
    const shown = (0,plain_text/* shortened */.v)((0,plain_text/* plainText */.w)(text), longest).replace(/\s+/g, ' ');
    return (shown.trim() === '' ? '…' : shown).replace(/[^\p{L}\p{N} _.,=/×·…–-]/gu, (character) => `#${character.codePointAt(0) ?? 0};`);
}
/** A diagram as Markdown; `undefined` for one that would not be drawn. */
function diagramBlock(lines) {
    const text = lines.join('\n');
    return text.length > MOST_CHARACTERS ? undefined : (0,summary_markdown/* codeBlock */.DV)(text, 'mermaid');
}
//# sourceMappingURL=mermaid.js.map
;// CONCATENATED MODULE: ./build/report/summary/flow-diagram.js



/** Colours that can be read on a light and on a dark page. */
const COLOURS = {
    successful: 'fill:#dafbe1,stroke:#1a7f37,color:#0a4620',
    caught: 'fill:#fff8c5,stroke:#9a6700,color:#5c3d00',
    reused: 'fill:#ddf4ff,stroke:#0969da,color:#0a3069',
    failed: 'fill:#ffebe9,stroke:#cf222e,color:#82071e,stroke-width:3px',
    lost: 'fill:#ffebe9,stroke:#cf222e,color:#82071e,stroke-dasharray:4',
    interrupted: 'fill:#fff1e5,stroke:#bc4c00,color:#762c00',
    running: 'fill:#ddf4ff,stroke:#0969da,color:#0a3069',
    unreached: 'fill:#8080801a,stroke:#8c959f,color:#848d97,stroke-dasharray:4',
};
/** Up to this many steps in a row are drawn from left to right. */
const LONGEST_ROW = 6;
/**
 * A run's steps as a mermaid flowchart, coloured by what became of them. `undefined` where the graph is not known, or is
 * larger than what GitHub draws.
 */
function flowDiagram(outcome) {
    const graph = outcome.details?.history.graph;
    if (!graph)
        return undefined;
    const { startStep = 'start', endStep = 'end' } = graph;
    const steps = (0,step_facts/* stepFacts */.m)(outcome);
    const indices = new Map(steps.map(({ name }, index) => [name, index]));
    const edges = steps.flatMap((step, from) => (step.declared?.next ?? []).flatMap((name) => {
        const to = indices.get(name);
        return to === undefined ? [] : [edge(step, from, steps[to], to)];
    }));
    if (edges.length > MOST_EDGES)
        return undefined;
    const colours = new Set(steps.map(colour));
    return diagramBlock([
        `flowchart ${isLong(steps, startStep) ? 'TD' : 'LR'}`,
        ...steps.map((step, index) => `  n${index}${node(step, step.name === startStep || step.name === endStep)}:::${colour(step)}`),
        ...edges,
        ...[...colours].map((name) => `  classDef ${name} ${COLOURS[name]}`),
    ]);
}
function colour({ status }) {
    return status ?? 'unreached';
}
function node(step, isEnd) {
    const lines = [
        `${label(step.name)}${step.tasks.length > 1 ? ` ×${step.tasks.length}` : ''}`,
        ...remarks(step),
    ];
    const text = `"${lines.join('<br/>')}"`;
    if (step.declared?.type === 'split-switch')
        return `{{${text}}}`;
    return isEnd ? `([${text}])` : `(${text})`;
}
function remarks({ status, counts, tasks, duration }) {
    if (status === undefined)
        return ['not reached'];
    const time = duration === undefined ? [] : [(0,duration_text/* durationText */.S)(duration)];
    if (status === 'successful')
        return time;
    const count = counts.get(status) ?? 0;
    return [`${tasks.length === count ? '' : `${count} of ${tasks.length} `}${status}`, ...time];
}
/** A way that no task took is dotted. */
function edge(from, fromIndex, to, toIndex) {
    const artifact = from.declared?.foreachArtifact;
    const text = artifact === undefined ? '' : `|"${label(artifact, 30)}"|`;
    return `  n${fromIndex} ${isTaken(from, to) ? '-->' : '-.->'}${text} n${toIndex}`;
}
/** A step that was reached may have been reached by another way. */
function isTaken({ tasks, declared }, { name, status }) {
    if (status === undefined)
        return false;
    const ended = tasks.filter(({ attempts, originPathspec }) => originPathspec !== undefined || attempts.at(-1)?.ok);
    const isSwitch = declared?.type === 'split-switch';
    return ended.some(({ chosen }) => !isSwitch || chosen === undefined || chosen.includes(name));
}
/** Whether more steps follow one another than fit into a row; a way that comes back to a step is endless. */
function isLong(steps, startStep) {
    const next = new Map(steps.map(({ name, declared }) => [name, declared?.next ?? []]));
    let reached = [startStep];
    for (let length = 0; length < LONGEST_ROW; length++) {
        reached = [...new Set(reached.flatMap((name) => next.get(name) ?? []))];
    }
    return reached.length > 0;
}
//# sourceMappingURL=flow-diagram.js.map
;// CONCATENATED MODULE: ./build/report/summary/steps-table.js





const TASK_SYMBOLS = {
    successful: '✅',
    caught: '⚠️',
    reused: '♻️',
    failed: '❌',
    lost: '❓',
    interrupted: '🚫',
    running: '🔵',
};
/** More steps than this are not listed; those that were not successful come first then. */
const MOST_STEPS = 200;
const MOST_PLACES = 3;
/** A run's steps as a table: how many tasks and attempts, how long they took, what became of them and where they ran. */
function stepsTable(outcome) {
    const steps = (0,step_facts/* stepFacts */.m)(outcome);
    if (steps.every(({ tasks }) => tasks.length === 0))
        return undefined;
    const shown = steps.length <= MOST_STEPS ? steps : [...steps].sort((a, b) => rank(a) - rank(b)).slice(0, MOST_STEPS);
    const isElsewhere = shown.some(({ tasks }) => tasks.some((task) => steps_table_placeOf(task) !== undefined));
    const head = [
        'Step',
        'Status',
        'Tasks',
        'Attempts',
        'Median',
        'Longest',
        ...(isElsewhere ? ['Ran in'] : []),
    ];
    const rows = shown.map((step) => [...cells(step), ...(isElsewhere ? [places(step)] : [])]);
    const left = steps.length - shown.length;
    return [(0,summary_markdown/* table */.tp)(head, rows), ...(left === 0 ? [] : [`${left} more steps are not listed.`])].join('\n\n');
}
function rank({ status }) {
    return status === undefined ? 2 : status === 'successful' || status === 'reused' ? 1 : 0;
}
function cells({ name, counts, tasks, attempts, durations }) {
    if (tasks.length === 0)
        return [(0,summary_markdown/* code */.aY)((0,plain_text/* shortened */.v)(name, 80)), '⚪ not reached', '–', '–', '–', '–'];
    const statuses = [...counts].map(([status, count]) => [TASK_SYMBOLS[status], ...(counts.size > 1 ? [count] : []), status].join(' '));
    const retried = tasks.filter(task_status/* wasRetried */.V2).length;
    return [
        (0,summary_markdown/* code */.aY)((0,plain_text/* shortened */.v)(name, 80)),
        statuses.join(', '),
        String(tasks.length),
        `${attempts}${retried === 0 ? '' : ` 🔁`}`,
        (0,duration_text/* durationText */.S)((0,step_facts/* median */.J)(durations)),
        (0,duration_text/* durationText */.S)(durations.at(-1)),
    ];
}
/** Where a task ran, when it was not here: its pod or its job. */
function steps_table_placeOf({ metadata }) {
    const pod = metadata['kubernetes-pod-name'];
    if (pod !== undefined)
        return `pod ${pod}`;
    const job = metadata['aws-batch-job-id'];
    return job === undefined ? undefined : `Batch job ${job}`;
}
function places({ tasks }) {
    const all = tasks.flatMap((task) => steps_table_placeOf(task) ?? []);
    const shown = all.slice(0, MOST_PLACES).map((place) => (0,summary_markdown/* code */.aY)((0,plain_text/* shortened */.v)(place, 80)));
    const more = all.length > MOST_PLACES ? [`and ${all.length - MOST_PLACES} more`] : [];
    return [...shown, ...more].join('<br>') || '–';
}
//# sourceMappingURL=steps-table.js.map
;// CONCATENATED MODULE: ./build/report/summary/timeline.js




/** Nobody reads more rows than this. */
const MOST_ROWS = 40;
/** Of a step with many tasks, besides the bar of all of them: those that failed, then those that took longest. */
const NOTABLE_TASKS = 3;
const KINDS = {
    successful: '',
    reused: '',
    caught: 'active',
    running: 'active',
    failed: 'crit',
    lost: 'crit',
    interrupted: 'done',
};
/** Colours that can be read on a light and on a dark page. */
const timeline_COLOURS = {
    taskBkgColor: '#7ee2a0',
    taskBorderColor: '#1a7f37',
    taskTextColor: '#0a2a12',
    activeTaskBkgColor: '#f2cc60',
    activeTaskBorderColor: '#9a6700',
    critBkgColor: '#ff9b9b',
    critBorderColor: '#cf222e',
    doneTaskBkgColor: '#c0c6cd',
    doneTaskBorderColor: '#6e7781',
    taskTextDarkColor: '#1f2328',
    sectionBkgColor: '#8080801f',
    sectionBkgColor2: '#8080801f',
    altSectionBkgColor: '#80808000',
};
/**
 * What mermaid's variables do not reach: a text beside its bar must be seen on the page, where mermaid draws those of two kinds
 * of bars in black on a dark one, and lines must not hide texts.
 */
const STYLE = [
    'text[class*=Outside][class*=activeText],text[class*=Outside][class*=doneText]{fill:#848d97 !important}',
    '.grid .tick line{stroke:#80808066}',
].join('');
/** Milliseconds between two marks of the axis, in mermaid's words, and how a mark is written. */
const TICKS = [
    [100, '100millisecond', '%-S.%L s'],
    [500, '500millisecond', '%-S.%L s'],
    [1000, '1second', '%-S s'],
    [5000, '5second', '%-S s'],
    [15_000, '15second', '%-M:%S min'],
    [60_000, '1minute', '%-M min'],
    [300_000, '5minute', '%-M min'],
    [900_000, '15minute', '%-H:%M h'],
    [3_600_000, '1hour', '%-H h'],
    [10_800_000, '3hour', '%-H h'],
    [86_400_000, '1day', 'day %-j'],
];
const MOST_TICKS = 8;
/**
 * The tasks that a run executed, as a mermaid gantt chart by step. A step with many tasks is one bar, with bars for the few
 * that matter most. `undefined` for less than two tasks: there is nothing to compare.
 */
function timeline(outcome) {
    const steps = (0,step_facts/* stepFacts */.m)(outcome).flatMap((step) => {
        const tasks = step.tasks.filter(({ originPathspec }) => originPathspec === undefined);
        return tasks.length === 0 ? [] : [{ step, tasks }];
    });
    const all = steps.flatMap(({ tasks }) => tasks);
    if (all.length < 2)
        return undefined;
    const starts = all.map(({ createdAt }) => createdAt.getTime());
    const ends = all.map((task, index) => (starts[index] ?? 0) + ((0,task_status/* taskDuration */.UL)(task) ?? 0));
    const origin = minimum(starts);
    const runEnd = Math.max(outcome.finishedAt?.getTime() ?? 0, -minimum(ends.map((end) => -end)));
    const { mostTasks, notable } = layout(steps.map(({ tasks }) => tasks.length));
    const sections = steps
        .slice(0, MOST_ROWS)
        .map(({ step, tasks }) => ({ step, bars: bars(step, tasks, { mostTasks, notable, outcome, runEnd }) }));
    const length = Math.max(...sections.flatMap((section) => section.bars.map(({ to }) => to))) - origin;
    return diagramBlock([
        initialisation(sections.map(({ step }) => step.name)),
        'gantt',
        '  title Timeline',
        '  dateFormat YYYY-MM-DD HH:mm:ss.SSS',
        ...axis(length),
        '  todayMarker off',
        ...sections.flatMap((section) => [
            `  section ${label(section.step.name, 30)}`,
            ...section.bars.map((bar) => barLine(bar, origin, length)),
        ]),
    ]);
}
/** Up to how many tasks a step shows each of them, and how many of its tasks a step that has more does. */
function layout(taskCounts) {
    const sizes = [...new Set([...taskCounts, NOTABLE_TASKS])].sort((a, b) => b - a);
    const rows = (most) => taskCounts.reduce((sum, count) => sum + (count <= most ? count : 1 + NOTABLE_TASKS), 0);
    const mostTasks = sizes.find((most) => rows(most) <= MOST_ROWS);
    return mostTasks === undefined ? { mostTasks: 1, notable: 0 } : { mostTasks, notable: NOTABLE_TASKS };
}
function bars(step, tasks, layout) {
    const each = tasks.map((task) => taskBar(task, layout));
    if (each.length <= layout.mostTasks)
        return each;
    const weight = (bar) => (bar.kind === 'crit' ? Infinity : bar.to - bar.from);
    const notable = [...each].sort((a, b) => compare(weight(b), weight(a))).slice(0, layout.notable);
    return [stepBar(step, tasks.length, each), ...notable];
}
function stepBar({ status = 'successful', durations }, count, each) {
    const times = durations.length === 0
        ? []
        : [`median ${(0,duration_text/* durationText */.S)((0,step_facts/* median */.J)(durations))}`, `max ${(0,duration_text/* durationText */.S)(durations.at(-1))}`];
    return {
        text: [`${count} tasks`, ...(KINDS[status] === '' ? [] : [status]), ...times].join(', '),
        kind: KINDS[status],
        from: minimum(each.map(({ from }) => from)),
        to: -minimum(each.map(({ to }) => -to)),
    };
}
function taskBar(task, { outcome, runEnd }) {
    const status = (0,task_status/* taskStatus */.al)(task, outcome);
    const duration = (0,task_status/* taskDuration */.UL)(task);
    const from = task.createdAt.getTime();
    const remarks = [
        ...(status === 'successful' ? [] : [status]),
        ...((0,task_status/* wasRetried */.V2)(task) ? [`${task.attempts.length} attempts`] : []),
        ...(duration === undefined ? [] : [(0,duration_text/* durationText */.S)(duration)]),
    ];
    return {
        // A row must not begin with one of the words that mermaid knows: a task's id may be any.
        text: ['task', task.taskId, ...task.foreachStack.slice(-1), '·', remarks.join(', ')].join(' '),
        kind: KINDS[status] || ((0,task_status/* wasRetried */.V2)(task) ? 'active' : ''),
        from,
        to: duration === undefined ? Math.max(runEnd, from) : from + duration,
    };
}
function barLine({ text, kind, from, to }, origin, length) {
    const least = Math.max(1, Math.round(length / 200));
    const data = [
        ...(kind === '' ? [] : [kind]),
        instant(from - origin),
        `${Math.max(least, Math.round(to - from))}ms`,
    ];
    return `  ${label(text, 80)} :${data.join(', ')}`;
}
/** Mermaid reads and writes local times: counted from a midnight, they are the time since the beginning anywhere. */
function instant(offset) {
    return new Date(Date.UTC(2000, 0, 1) + offset).toISOString().slice(0, -1).replace('T', ' ');
}
function axis(length) {
    const tick = TICKS.find(([between]) => length / between <= MOST_TICKS);
    if (!tick)
        return ['  axisFormat day %-j'];
    const [, interval, format] = tick;
    return [`  axisFormat ${format}`, `  tickInterval ${interval}`];
}
/** Steps' names stand left of the bars, where mermaid leaves room for short ones only. */
function initialisation(names) {
    const longest = Math.max(...names.map((name) => Math.min(30, name.length)));
    const settings = {
        themeVariables: timeline_COLOURS,
        themeCSS: STYLE,
        gantt: { leftPadding: 30 + 7 * longest, barHeight: 18, barGap: 4 },
    };
    return `%%{init: ${JSON.stringify(settings)}}%%`;
}
function compare(a, b) {
    return a === b ? 0 : a - b;
}
function minimum(numbers) {
    return numbers.reduce((least, number) => Math.min(least, number), Infinity);
}
//# sourceMappingURL=timeline.js.map
;// CONCATENATED MODULE: ./build/report/summary/run-section.js













const SYMBOLS = {
    running: '🔵',
    successful: '✅',
    failed: '❌',
    timeout: '⏰',
    cancelled: '🚫',
};
const LONGEST_NAME = 200;
const LONGEST_VALUE = 500;
const MOST_VALUES = 100;
const MOST_REMARKS = 10;
function runSection(outcome, options) {
    return {
        title: title(outcome),
        url: outcome.details?.uiUrl ?? outcome.orchestratorUrl,
        failure: (0,outcome_failure/* failureOf */.g5)(outcome)
            ? [...failureParts(outcome, options), ...optional(gates(outcome), undefined)]
            : [],
        details: details(outcome, options),
    };
}
function details(outcome, options) {
    const isGood = outcome.status === 'successful';
    const kind = (name) => isGood ? `${name} of successful runs` : name;
    return [
        ...optional(isGood ? gates(outcome) : undefined, 'values of artifacts'),
        ...optional(artifacts(outcome), 'values of artifacts'),
        ...optional(flowDiagram(outcome), kind('diagrams')),
        ...optional(stepsTable(outcome), kind('steps')),
        ...optional(run_section_remarks(outcome), 'retried tasks and caught exceptions'),
        ...optional(timeline(outcome), kind('timelines')),
        ...optional(facts(outcome, options), kind('facts')),
    ];
}
function optional(markdown, kind) {
    return markdown === undefined || markdown === '' ? [] : [{ markdown, kind }];
}
function title(outcome) {
    const { status, pathspec, label } = outcome;
    const name = (0,summary_markdown/* escapeMarkdown */.FV)((0,plain_text/* shortened */.v)(pathspec ?? label, LONGEST_NAME));
    const seconds = outcome.runId === undefined ? undefined : (0,outcome_outcome/* durationSeconds */.o8)(outcome);
    const preposition = outcome.status === 'successful' ? 'in' : 'after';
    const after = seconds === undefined ? '' : ` ${preposition} ${(0,duration_text/* durationText */.S)(seconds * 1000)}`;
    return `${SYMBOLS[status]} ${name} ${verb(outcome)}${after}`;
}
function verb(outcome) {
    const failure = (0,outcome_failure/* failureOf */.g5)(outcome);
    switch (failure?.reason) {
        case undefined:
            return outcome.status === 'running' ? 'is running' : 'was successful';
        case 'timeout':
            return 'timed out';
        case 'cancelled':
            return 'was cancelled';
        case 'invalid-input':
        case 'invalid-flow':
        case 'not-started':
            return 'was not started';
        case 'gate':
            return trippedGates(outcome).every(({ isPlugins }) => isPlugins)
                ? 'failed by a plugin'
                : 'failed by fail-if';
        default:
            return failure?.stepName === undefined
                ? 'failed'
                : `failed in step ${(0,summary_markdown/* escapeMarkdown */.FV)(failure.stepName)}`;
    }
}
function trippedGates({ details }) {
    return details?.gates.filter(({ tripped }) => tripped) ?? [];
}
function gates({ details }) {
    const all = details?.gates ?? [];
    if (all.length === 0)
        return undefined;
    const rows = all
        .slice(0, MOST_VALUES)
        .map((gate) => [
        (0,summary_markdown/* code */.aY)((0,plain_text/* shortened */.v)(gate.condition, LONGEST_NAME)),
        gate.value === undefined ? '–' : (0,summary_markdown/* code */.aY)((0,plain_text/* shortened */.v)((0,value_text/* valueText */.Ru)(gate.value), LONGEST_VALUE)),
        verdict(gate),
    ]);
    return (0,summary_markdown/* table */.tp)(['Fails if', 'Value', ''], rows);
}
function verdict({ tripped, problem, isSkipped }) {
    if (isSkipped)
        return 'not evaluated';
    if (!tripped)
        return '✅ does not hold';
    return `❌ ${problem === undefined ? 'holds' : (0,summary_markdown/* escapeMarkdown */.FV)((0,plain_text/* shortened */.v)(problem, LONGEST_VALUE))}`;
}
function artifacts({ details }) {
    const all = Object.entries(details?.artifacts ?? {});
    if (all.length === 0)
        return undefined;
    const rows = all
        .slice(0, MOST_VALUES)
        .map(([name, value]) => [
        (0,summary_markdown/* code */.aY)((0,plain_text/* shortened */.v)(name, LONGEST_NAME)),
        (0,summary_markdown/* code */.aY)((0,plain_text/* shortened */.v)((0,value_text/* artifactText */.gH)(details, name, value), LONGEST_VALUE)),
    ]);
    return (0,summary_markdown/* table */.tp)(['Artifact', 'Value'], rows);
}
/** Tasks that were tried again, and exceptions that did not end the run. */
function run_section_remarks({ details }) {
    const tasks = details?.history.tasks ?? [];
    const lines = tasks.flatMap((task) => {
        const where = `step ${(0,summary_markdown/* code */.aY)(task.stepName)}, task ${(0,summary_markdown/* code */.aY)(task.taskId)}`;
        if (task.originPathspec !== undefined)
            return [];
        const before = (words) => `, before that ${(0,summary_markdown/* code */.aY)((0,plain_text/* shortened */.v)(words, LONGEST_VALUE))}`;
        if (task.caught) {
            const kept = (0,summary_markdown/* code */.aY)((0,plain_text/* shortened */.v)((0,exception_text/* exceptionText */.P5)(task.caught), LONGEST_VALUE));
            const attempt = (0,outcome_failure/* attemptBeforeCatch */.UZ)(task);
            return [
                `- ⚠️ ${where}: <code>@catch</code> kept ${kept}${attempt ? before((0,outcome_failure/* attemptWords */.vk)(attempt).text) : ''}`,
            ];
        }
        if (!(0,task_status/* wasRetried */.V2)(task))
            return [];
        const { exception } = task.attempts.findLast(({ ok }) => ok !== true) ?? {};
        const cause = exception ? before((0,exception_text/* exceptionText */.P5)(exception)) : '';
        return [`- 🔁 ${where}: successful at attempt ${task.attempts.length}${cause}`];
    });
    const more = lines.length - MOST_REMARKS;
    return [...lines.slice(0, MOST_REMARKS), ...(more > 0 ? [`- and ${more} more`] : [])].join('\n');
}
function facts(outcome, options) {
    const { flowFile, details, tags, decospecs } = outcome;
    const cards = (details?.cards ?? []).map(({ fileName }) => fileName);
    const names = (texts) => texts.map((text) => (0,summary_markdown/* code */.aY)((0,plain_text/* shortened */.v)(text, LONGEST_NAME)));
    const rows = [
        ['Parameters', list(parameterTexts(outcome))],
        ['Tags', list(names(details?.tags ?? tags))],
        ['Decospecs', list(names(decospecs))],
        ['Resumed from', origin(outcome)],
        ['Pages', pages(outcome)],
        ['Cards', list(names(cards).map((name) => (0,summary_markdown/* link */.nf)(name, options.cards?.url)))],
        [
            'Started',
            (0,outcome_outcome/* startOf */.GH)(outcome)
                ?.toISOString()
                .replace(/T(.{8}).*/, ' $1 UTC') ?? '',
        ],
        ['Process', outcome.exitCode ? (0,summary_markdown/* escapeMarkdown */.FV)((0,outcome_failure/* exitText */.iJ)(outcome)) : ''],
    ];
    return (0,summary_markdown/* table */.tp)(['Flow', (0,summary_markdown/* code */.aY)((0,plain_text/* shortened */.v)(flowFile, LONGEST_NAME))], rows.filter(([, text]) => text !== ''));
}
/** Of a run that an orchestrator makes; the title leads to Metaflow's UI, where there is one, or else to the orchestrator. */
function pages({ orchestratorUrl, details }) {
    if (orchestratorUrl === undefined)
        return '';
    const ui = details?.uiUrl;
    const links = [(0,summary_markdown/* link */.nf)('orchestrator', orchestratorUrl), ...(ui === undefined ? [] : [(0,summary_markdown/* link */.nf)('Metaflow', ui)])];
    return links.join(', ');
}
/** e.g. `learning_rate=0.1`, with the values that the run had, or else those that were asked for. */
function parameterTexts({ details, parameters }) {
    return Object.entries(details?.parameters ?? parameters).map(([name, value]) => (0,summary_markdown/* code */.aY)(`${(0,plain_text/* shortened */.v)(name, LONGEST_NAME)}=${(0,plain_text/* shortened */.v)((0,value_text/* valueText */.Ru)(value), LONGEST_VALUE)}`));
}
function list(values) {
    const more = values.length > MOST_VALUES ? [`and ${values.length - MOST_VALUES} more`] : [];
    return [...values.slice(0, MOST_VALUES), ...more].join(' ');
}
/** The origin, and whose tasks were taken from it. */
function origin(outcome) {
    const { originRunId, flowName } = outcome;
    if (originRunId === undefined)
        return '';
    const reused = (0,step_facts/* stepFacts */.m)(outcome).flatMap(({ name, counts, tasks }) => {
        const count = counts.get('reused');
        if (count === undefined)
            return [];
        const many = tasks.length === 1 ? '' : count === tasks.length ? ` ×${count}` : ` ${count} of ${tasks.length}`;
        return [`${(0,summary_markdown/* code */.aY)(name)}${many}`];
    });
    const run = (0,summary_markdown/* code */.aY)((0,plain_text/* shortened */.v)(flowName === undefined ? originRunId : `${flowName}/${originRunId}`, LONGEST_NAME));
    return `${run}, ${reused.length === 0 ? 'no task was reused' : `reused: ${reused.join(', ')}${saved(outcome)}`}`;
}
/** What the reused tasks had taken, where that is known of any. */
function saved({ reused = [] }) {
    const known = reused.flatMap(({ seconds }) => seconds ?? []);
    if (known.length === 0)
        return '';
    return `, which saved ${(0,duration_text/* durationText */.S)(1000 * known.reduce((sum, seconds) => sum + seconds, 0))} of tasks' time`;
}
//# sourceMappingURL=run-section.js.map
;// CONCATENATED MODULE: ./build/report/summary/run-table.js




const LONGEST_CELL = 80;
const LONGEST_WHY = 200;
/**
 * A table that takes about so many bytes at most.
 * @param important the same rows, those first that are kept when there is no room for all
 */
function runTable(columns, rows, important, mostBytes) {
    const cells = new Map(rows.map((row) => [row, columns.map(({ text }) => text(row))]));
    const listed = new Set();
    let room = mostBytes;
    for (const row of important) {
        room -= Buffer.byteLength(cells.get(row)?.join(' | ') ?? '') + 5;
        if (room < 0)
            break;
        listed.add(row);
    }
    const head = columns.map(({ name }) => (0,summary_markdown/* escapeMarkdown */.FV)((0,plain_text/* shortened */.v)(name, LONGEST_CELL)));
    const shown = [...cells].filter(([row]) => listed.has(row)).map(([, texts]) => texts);
    const more = rows.length - shown.length;
    return [(0,summary_markdown/* table */.tp)(head, shown), ...(more > 0 ? [`${more} more runs are not listed.`] : [])].join('\n\n');
}
/** Whether all runs were successful, as a heading; of some runs, those that are known. */
function runsHeading(runs, among = '', areAll = true) {
    const bad = runs.filter(({ status }) => status !== 'successful').length;
    const { length } = runs;
    const count = `${countText(length, 'run')}${among}`;
    if (bad === 0 && !areAll)
        return `## ⚠️ ${count} ${length === 1 ? 'was' : 'were'} successful, others are missing`;
    if (length === 1)
        return bad === 0 ? `## ✅ ${count} was successful` : `## ❌ ${count} was not successful`;
    return bad === 0
        ? `## ✅ All ${count} were successful`
        : `## ❌ ${bad} of ${count} ${bad === 1 ? 'was' : 'were'} not successful`;
}
/** E.g. `1 run`, `2 runs`. */
function countText(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}
function nameCell(name) {
    return name ? (0,summary_markdown/* code */.aY)((0,plain_text/* shortened */.v)(name, LONGEST_CELL)) : '–';
}
/** The value of a record's own field; `–` where it has none. */
function valueCell(record, name) {
    return Object.hasOwn(record, name) ? nameCell((0,value_text/* valueText */.Ru)(record[name]) || '""') : '–';
}
/** The names of all fields of some records, in the order in which they come. */
function fieldNames(records) {
    return [...new Set(records.flatMap((record) => Object.keys(record)))];
}
/** A duration that is not broken into lines. */
function durationCell(seconds) {
    return (0,duration_text/* durationText */.S)((seconds ?? NaN) * 1000).replaceAll(' ', '\u00a0');
}
/** What failed, and in which step; what the flow said is in the type of code. */
function failureCell({ reason, stepName, message, }) {
    const step = stepName === undefined ? '' : `${(0,plain_text/* shortened */.v)(stepName, LONGEST_CELL)}: `;
    const escape = reason === 'task-exception' ? summary_markdown/* code */.aY : summary_markdown/* escapeMarkdown */.FV;
    return escape(step + (0,plain_text/* shortened */.v)(message.trim(), LONGEST_WHY));
}
//# sourceMappingURL=run-table.js.map
;// CONCATENATED MODULE: ./build/report/summary/overview.js






/** More columns than this of parameters, and of artifacts, make a table that is wider than the page. */
const MOST_COLUMNS = 4;
const LONGEST_LABEL = 200;
/**
 * The overview of several runs: how many were successful, and a table with what tells them apart and what came of them. It takes
 * about so many bytes at most; runs that were not successful are listed rather than others.
 */
function overview(outcomes, mostBytes) {
    const table = runTable(columns(outcomes), outcomes, badFirst(outcomes), mostBytes);
    return `${runsHeading(outcomes)}\n\n${table}`;
}
/** Runs in their order, those that were not successful before the others. */
function badFirst(outcomes) {
    const isGood = ({ status }) => status === 'successful';
    return [...outcomes.filter((outcome) => !isGood(outcome)), ...outcomes.filter(isGood)];
}
function columns(outcomes) {
    const artifacts = fieldNames(outcomes.map(({ details }) => details?.artifacts ?? {})).slice(0, MOST_COLUMNS);
    const hasFailures = outcomes.some((outcome) => (0,outcome_failure/* failureOf */.g5)(outcome));
    return [
        { name: '', text: ({ status }) => SYMBOLS[status] },
        {
            name: 'Run',
            text: ({ pathspec, orchestratorUrl, details }) => (0,summary_markdown/* link */.nf)(nameCell(pathspec), details?.uiUrl ?? orchestratorUrl),
        },
        ...differences(outcomes),
        { name: 'Duration', text: (outcome) => durationCell((0,outcome_outcome/* durationSeconds */.o8)(outcome)) },
        ...artifacts.map((name) => ({
            name,
            text: ({ details }) => valueCell(details?.artifacts ?? {}, name),
        })),
        ...(hasFailures ? [{ name: 'Why', text: why }] : []),
    ];
}
/** What tells runs apart: a few parameters, if they are of one flow, else their labels. */
function differences(outcomes) {
    const text = (name) => (outcome) => valueCell(parametersOf(outcome), name);
    const names = fieldNames(outcomes.map(parametersOf)).filter((name) => new Set(outcomes.map(text(name))).size > 1);
    const isOneFlow = new Set(outcomes.map(({ flowFile }) => flowFile)).size === 1;
    return isOneFlow && names.length <= MOST_COLUMNS
        ? names.map((name) => ({ name, text: text(name) }))
        : [{ name: 'What', text: ({ label }) => (0,summary_markdown/* escapeMarkdown */.FV)((0,plain_text/* shortened */.v)(label, LONGEST_LABEL)) }];
}
function why(outcome) {
    const failure = (0,outcome_failure/* failureOf */.g5)(outcome);
    return failure ? failureCell(failure) : '';
}
/** As far as known those that the run had; else those that were asked for. */
function parametersOf({ details, parameters }) {
    return details?.parameters ?? parameters;
}
//# sourceMappingURL=overview.js.map
;// CONCATENATED MODULE: ./build/report/summary/optional-parts.js
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
/** The parts to leave out, so that the rest fits into a number of bytes of UTF-8. */
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
//# sourceMappingURL=optional-parts.js.map
;// CONCATENATED MODULE: ./build/report/summary/summary.js






const summary_MOST_BYTES = 900 * 1024;
const LONGEST_TITLE = 255;
/** What joins sections, and what ends the summary. */
const BYTES_AROUND_SECTION = 100;
const BYTES_AT_END = 4096;
/**
 * The summary of one or more runs, as Markdown for GitHub's job summary. Of one that is too long, optional parts are left out in a
 * fixed order, then whole runs, the successful ones first.
 */
function summary(outcomes, options) {
    const several = outcomes.length > 1;
    const most = (options.mostBytes ?? summary_MOST_BYTES) - BYTES_AT_END;
    const head = [...summary_title(options), ...(several ? [overview(outcomes, most / 2)] : [])];
    const sections = badFirst(outcomes).map((outcome) => runSection(outcome, options));
    const room = most - head.reduce((sum, text) => sum + size(text), 0);
    const without = leftOut(sections.flatMap(partsOf), room - sections.length * BYTES_AROUND_SECTION);
    const texts = sections
        .map((section) => sectionText(section, without, several))
        .filter((text) => text !== '');
    const shown = firstOf(texts, room);
    const advice = (firstAdvice(outcomes)?.advice ?? []).map((line) => `💡 ${(0,summary_markdown/* escapeMarkdown */.FV)(line)}`);
    return ([...head, ...shown, ...advice, ...end(texts.length - shown.length, without, options)].join('\n\n') + '\n');
}
function partsOf({ title, url, failure, details }) {
    return [{ markdown: title + (url ?? '') }, ...failure, ...details];
}
/** A single run is shown in full; with several, details are folded, and a successful run has only details. */
function sectionText({ title, url, failure, details }, without, several) {
    const text = (parts) => parts
        .filter(({ kind }) => kind === undefined || !without.has(kind))
        .map(({ markdown }) => markdown)
        .join('\n\n');
    const heading = `### ${(0,summary_markdown/* link */.nf)(title, url)}`;
    const [why, more] = [text(failure), text(details)];
    if (!several)
        return [heading, why, more].filter((part) => part !== '').join('\n\n');
    const isGood = failure.length === 0;
    const foldedMore = more === '' ? '' : (0,summary_markdown/* folded */.TM)(isGood ? title : 'Steps and facts', more);
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
function summary_title({ title: text = '' }) {
    return text === '' ? [] : [`## ${(0,summary_markdown/* escapeMarkdown */.FV)((0,plain_text/* shortened */.v)(text, LONGEST_TITLE))}`];
}
function artifact({ name, url }) {
    return (0,summary_markdown/* link */.nf)((0,summary_markdown/* code */.aY)((0,plain_text/* shortened */.v)(name, 300)), url);
}
function size(text) {
    return Buffer.byteLength(text) + 2;
}
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./build/report/annotations.js








/**
 * The annotations of a run on lines of code: exceptions that failed tasks, retries that helped, exceptions that `@catch` kept,
 * and what kept the flow from starting. Tasks of a step that say the same say it once.
 * @param workspace the directory that annotated files are in; an absolute path
 * @param cwd the directory that the flow ran in
 */
function annotationsOf(outcome, workspace, cwd) {
    if (outcome.error instanceof errors/* FlowFileError */.pJ)
        return [flowFileAnnotation(outcome.error, workspace, cwd)];
    const alike = new Map();
    for (const remark of remarksOf(outcome)) {
        const key = [remark.level, remark.task.stepName, remark.text].join('\0');
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
        ...(0,outcome_failure/* failedTasks */.Ox)(outcome).map((task) => failureRemark(task)),
        ...tasks.filter((task) => task.attempts.at(-1)?.ok === true).flatMap(retryRemark),
        ...tasks.flatMap(catchRemark),
    ];
}
function failureRemark(task) {
    return { level: 'error', task, ...(0,outcome_failure/* attemptWords */.vk)(task.attempts.at(-1)) };
}
/** A clone was retried in another run, which said so. */
function retryRemark(task) {
    const failed = task.attempts.filter(({ ok, interrupted }) => ok !== true && !interrupted);
    const last = failed.at(-1);
    if (!last || task.originPathspec !== undefined || task.caught)
        return [];
    const { text, traceback } = (0,outcome_failure/* attemptWords */.vk)(last);
    const told = `Succeeded at attempt ${task.attempts.length}. Before that: ${text}`;
    return [{ level: 'warning', task, text: told, traceback }];
}
function catchRemark(task) {
    const { caught } = task;
    if (!caught || task.originPathspec !== undefined)
        return [];
    const text = `Kept by @catch: ${(0,exception_text/* exceptionText */.P5)(caught)}`;
    const before = (0,outcome_failure/* attemptBeforeCatch */.UZ)(task);
    if (!before)
        return [{ level: 'notice', task, text, traceback: caught }];
    const { text: words, traceback } = (0,outcome_failure/* attemptWords */.vk)(before);
    return [{ level: 'notice', task, text: `${text} Before that: ${words}`, traceback }];
}
function annotation(remarks, outcome, workspace, cwd) {
    const [{ level, task, text, traceback }] = remarks;
    const place = codePlace(traceback, task.stepName, outcome, { workspace, cwd });
    const causes = causeTexts(traceback, outcome, { workspace, cwd });
    const flow = outcome.flowName ?? external_node_path_.basename(outcome.flowFile);
    return {
        level,
        title: `${flow}: step ${task.stepName}, ${annotations_tasksText(remarks)}`,
        message: [text, ...causes.map(({ text: cause }) => cause)].join('\n'),
        file: place?.file,
        line: place?.line,
    };
}
/** `task 3 outer=1, inner=0`, or `3 tasks (4, 5, 6)`. */
function annotations_tasksText(remarks) {
    const named = (between) => remarks.map(({ task: { taskId, foreachStack } }) => [taskId, ...(foreachStack.length > 0 ? [foreachStack.join(between)] : [])].join(' ').slice(0, 60));
    if (remarks.length === 1)
        return `task ${named(', ')[0] ?? ''}`;
    const names = named(' ');
    const shown = names.slice(0, 5).join(', ');
    return `${names.length} tasks (${shown}${names.length > 5 ? ', …' : ''})`;
}
function flowFileAnnotation(error, workspace, cwd) {
    const place = flowFilePlace(error, { workspace, cwd });
    const title = `${external_node_path_.basename(error.details.flowFile)} cannot be run`;
    return { level: 'error', title, message: error.message, file: place?.file, line: place?.line };
}
function gateAnnotations(outcome) {
    const tripped = outcome.details?.gates.filter((gate) => gate.tripped) ?? [];
    return tripped.map(({ condition, value, problem, isPlugins }) => ({
        level: 'error',
        title: `${outcome.pathspec ?? outcome.flowFile}: ${isPlugins ? 'plugin' : 'fail-if'}`,
        message: problem ? `${condition}: ${problem}` : `${condition}: the value is ${(0,value_text/* judgedText */.XU)(value)}`,
    }));
}
/** Whether an unsuccessful run has been explained by an annotation of an error. */
function isExplained(outcome, annotations) {
    return (0,outcome_failure/* failureOf */.g5)(outcome) === undefined || annotations.some(({ level }) => level === 'error');
}
//# sourceMappingURL=annotations.js.map
// EXTERNAL MODULE: ./build/ci/report/failure-message.js
var failure_message = __webpack_require__(1592);
// EXTERNAL MODULE: ./build/execution/plan/run-plan.js
var run_plan = __webpack_require__(2934);
;// CONCATENATED MODULE: ./build/ci/report/annotations-of-runs.js





/** The annotations of all runs, the most important first: hosts show the first of many. */
function annotationsOfRuns(runs, job) {
    const told = runs.map(unknownName);
    const hasFailed = runs.some(({ outcome: { status } }) => status === 'failed' || status === 'timeout');
    const news = runs.filter((run, index) => (told[index] === undefined || told.indexOf(told[index]) === index) && !(hasFailed && wasOnlyEnded(run)));
    const found = news.flatMap((run) => annotationsOfRun(run, job).map((annotation, place) => ({
        annotation,
        // The first of each run before others of one.
        rank: [(0,outcome_failure/* failedTasks */.Ox)(run.outcome).length > 0 ? 0 : run.outcome.status === 'cancelled' ? 2 : 1, place],
    })));
    found.sort((a, b) => (a.rank[0] ?? 0) - (b.rank[0] ?? 0) || (a.rank[1] ?? 0) - (b.rank[1] ?? 0));
    return found.map(({ annotation }) => annotation);
}
/** Whether nothing went wrong in a run but that it was cancelled: beside one that failed, the log is enough to say so. */
function wasOnlyEnded({ outcome, plan }) {
    const goesOn = plan.command.name === 'trigger' && outcome.error !== undefined;
    return outcome.status === 'cancelled' && (0,outcome_failure/* failedTasks */.Ox)(outcome).length === 0 && !goesOn;
}
/** The name of a parameter that a run's flow does not have: each run of a grid says so, of its own value. */
function unknownName({ outcome: { error }, plan }) {
    if (!(error instanceof errors/* ParameterError */.un) || error.details.isUnknown !== true)
        return undefined;
    return [plan.flowFile, error.details.parameter, (0,run_plan/* giverOf */.t9)(error, plan)].join('\0');
}
/** Remarks on lines of code; a run that is not explained by one gets an error without a place. */
function annotationsOfRun({ outcome, plan }, { host, workspace, logArtifact }) {
    const annotations = annotationsOf(outcome, workspace, plan.cwd);
    const all = annotations.map((annotation) => ({
        ...annotation,
        message: outcome.error ? (0,failure_message.explained)(outcome.error, host, plan) : annotation.message,
    }));
    if (isExplained(outcome, annotations))
        return all;
    return [{ level: 'error', title: '', message: (0,failure_message/* failureMessage */.o)(outcome, plan, logArtifact, host) }, ...all];
}
//# sourceMappingURL=annotations-of-runs.js.map
// EXTERNAL MODULE: ./build/ci/job-directory.js
var job_directory = __webpack_require__(9488);
// EXTERNAL MODULE: ./build/ci/kept-artifact.js
var kept_artifact = __webpack_require__(9980);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(6466);
// EXTERNAL MODULE: ./build/client/regular-file.js
var regular_file = __webpack_require__(361);
// EXTERNAL MODULE: ./build/client/foreign-json.js
var foreign_json = __webpack_require__(3857);
// EXTERNAL MODULE: ./build/redaction/redacted-name.js
var redacted_name = __webpack_require__(4422);
;// CONCATENATED MODULE: ./build/ci/report/redacted-copy.js
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







const PIECE_BYTES = 128 * 1024;
/** Our own records are smaller. */
const LARGEST_JSON = 32 * 1024 * 1024;
/**
 * Lists, objects and their members, in all files of a copy: each costs some hundred bytes and a microsecond or two, in which no signal is
 * heard. What has more is text.
 */
const MOST_PARTS = 1_000_000;
/**
 * Makes a copy of a directory, beside it, without secrets in its files. The directory itself stays as it is; files that have no secret
 * are linked to, not copied.
 * @param original its real path
 * @param redactJson takes the secrets out of what a file of JSON holds. Default: out of all texts and keys in it
 * @throws {Error} of the system, or that a flow has put a link in its place, or too many files into it
 */
async function redactedCopy(original, redactor, redactJson = redactedTexts) {
    (0,regular_file/* requireOwnDirectory */.hb)(original);
    const place = copyName(original);
    // What is made of it, beside it, goes with it.
    const directory = external_node_path_.join(place, 'files');
    const dispose = () => (0,regular_file/* removeOwn */.LO)(place);
    if (!dispose())
        throw new Error(`${place} exists and cannot be removed`);
    await (0,promises_.mkdir)(directory, { recursive: true });
    try {
        const taken = new Taken();
        const json = { redact: redactJson, parts: MOST_PARTS };
        const copies = [];
        const problems = [];
        const files = await filesIn(original, (error) => problems.push(error));
        for (const file of files) {
            const to = external_node_path_.join(directory, taken.free(redactedPath(file, redactor).replace(NOT_IN_NAMES, '_')));
            try {
                await copy(external_node_path_.join(original, file), to, redactor, json);
                copies.push(to);
            }
            catch (error) {
                if (!isOfOneFile(error))
                    throw error;
                problems.push(error);
            }
        }
        if (copies.length === 0 && problems.length > 0)
            throw problems[0];
        return {
            directory,
            files: copies,
            leftOut: problems.length,
            [Symbol.dispose]: dispose,
        };
    }
    catch (error) {
        dispose();
        throw error;
    }
}
/** Of a file with a name that is not UTF-8, Node knows another name, which no file has. */
const OF_ONE_FILE = ['ENOENT', 'EACCES', 'EPERM', 'ELOOP', 'ENXIO', 'ENAMETOOLONG'];
function isOfOneFile(error) {
    return OF_ONE_FILE.includes(error.code);
}
/** Tells of files that a copy lacks; `undefined` where it lacks none. @param what they are, in a word */
function leftOutText(what, { leftOut }) {
    if (leftOut === 0)
        return undefined;
    const files = leftOut === 1 ? '1 file' : `${leftOut} files`;
    return `${files} of the ${what} could not be read and will not be in the artifact.`;
}
/** Where the copy of a directory is, so that what a killed process left of one can be removed. */
function copyName(original) {
    return `${original}-redacted`;
}
/**
 * A relative path without secrets in the names of its folders and of its file. One that goes over several folders is found in the path as a
 * whole, and what is replaced joins them.
 */
function redactedPath(file, redactor) {
    return (0,redacted_name/* redactedName */.u)(file, redactor)
        .split(external_node_path_.sep)
        .map((name) => (0,redacted_name/* redactedName */.u)(name, redactor))
        .join(external_node_path_.sep);
}
/** What no artifact may have in the name of a file: these are what Windows refuses. */
const NOT_IN_NAMES = /[":<>|*?\r\n\\]/g;
/** What has each name of a copy. */
class Taken {
    #names = new Map();
    /** How often each was asked for: a flow may have ten thousand files whose names become the same. */
    #counts = new Map();
    /** Files whose names differ by their secrets alone are numbered, and so are folders that have the name of a file now. */
    free(file) {
        const { dir, name, ext } = external_node_path_.parse(file);
        let folder = '';
        for (const part of dir.split(external_node_path_.sep).filter((one) => one !== '')) {
            folder = this.#name(folder, part, '', (free) => this.#names.get(free) !== 'file');
            this.#names.set(folder, 'folder');
        }
        const free = this.#name(folder, name, ext, (one) => !this.#names.has(one));
        this.#names.set(free, 'file');
        return free;
    }
    #name(folder, name, ext, isFree) {
        const wanted = external_node_path_.join(folder, `${name}${ext}`);
        if (isFree(wanted))
            return wanted;
        let count = this.#counts.get(wanted) ?? 1;
        let free;
        do
            free = external_node_path_.join(folder, `${name} (${(count += 1)})${ext}`);
        while (!isFree(free));
        // It is tried again: the next file in a folder goes into the same one.
        this.#counts.set(wanted, count - 1);
        return free;
    }
}
async function copy(from, to, redactor, json) {
    await (await (0,promises_.open)(from, OWN_FILE)).close();
    await (0,promises_.mkdir)(external_node_path_.dirname(to), { recursive: true });
    if (!(await redactor.isIn(piecesOf(from)))) {
        await (0,promises_.symlink)(from, to);
        return;
    }
    const text = redactedJson(from, redactor, json);
    if (text === undefined) {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const handle = __addDisposableResource(env_1, await (0,promises_.open)(from, OWN_FILE), true);
            await (0,external_node_stream_promises_.pipeline)(handle.createReadStream(), redactor.stream(), (0,external_node_fs_.createWriteStream)(to));
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
    else
        await (0,promises_.writeFile)(to, text);
}
/** JSON that is still JSON without its secrets. `undefined` for another file. */
function redactedJson(file, redactor, json) {
    if (!file.endsWith('.json'))
        return undefined;
    try {
        const spend = (parts) => (json.parts -= parts);
        const value = (0,foreign_json/* parseForeignJson */.Y)((0,regular_file/* readRegularText */.Aj)(file, LARGEST_JSON), json.parts, spend);
        return json.redact(value, redactor);
    }
    catch {
        return undefined;
    }
}
/** A secret of digits may be part of a number; there, it does not count. */
function redactedTexts(value, redactor) {
    const text = JSON.stringify(redactor.value(value));
    const more = redactor.text(text);
    return isJson(more) ? more : text;
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
/** The bytes of a file, in one buffer that is used again for each piece: a stream's would be garbage by the megabyte. */
async function* piecesOf(file) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const handle = __addDisposableResource(env_2, await (0,promises_.open)(file, OWN_FILE), true);
        const buffer = Buffer.allocUnsafe(PIECE_BYTES);
        for (;;) {
            const { bytesRead } = await handle.read(buffer);
            if (bytesRead === 0)
                return;
            yield buffer.subarray(0, bytesRead);
        }
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
/** No link is followed, and no pipe waited for. */
const OWN_FILE = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
/** A run has two logs and some cards. */
const MOST_ENTRIES = 10_000;
/**
 * Paths relative to the directory. @param onProblem receives a message about a folder that cannot be read
 * @throws {Error} when there are too many
 */
async function filesIn(directory, onProblem) {
    const files = [];
    const folders = [''];
    let entries = 0;
    for (const folder of folders) {
        try {
            for await (const entry of await (0,promises_.opendir)(external_node_path_.join(directory, folder))) {
                entries += 1;
                if (entries > MOST_ENTRIES)
                    throw new Error(`there are more than ${MOST_ENTRIES} files`);
                if (entry.isDirectory())
                    folders.push(external_node_path_.join(folder, entry.name));
                else if (entry.isFile())
                    files.push(external_node_path_.join(folder, entry.name));
            }
        }
        catch (error) {
            if (folder === '' || !isOfOneFile(error))
                throw error;
            onProblem(error);
        }
    }
    return files.sort();
}
//# sourceMappingURL=redacted-copy.js.map
;// CONCATENATED MODULE: ./build/ci/report/keep-artifacts.js
var keep_artifacts_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
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
var keep_artifacts_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
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




/** Gives the logs and cards of a job to its host, without secrets. What is not kept costs a warning. */
async function keepArtifacts({ directory, redactor, cancel }, host) {
    const { job } = host;
    if (directory === undefined || host.uploadArtifact === undefined || cancel.aborted)
        return {};
    const keep = async (kind, files) => {
        if (!(0,external_node_fs_.existsSync)(files))
            return undefined;
        try {
            const env_1 = { stack: [], error: void 0, hasError: false };
            try {
                const copy = keep_artifacts_addDisposableResource(env_1, await redactedCopy(files, redactor), false);
                const text = leftOutText(kind, copy);
                if (text !== undefined)
                    await host.warn(text);
                const name = `metaflow-${kind}${job ? `-${job.name}-attempt-${job.attempt}` : ''}`;
                return await (0,kept_artifact/* keptBy */.m)(host, { kind, name, directory: copy.directory }, cancel);
            }
            catch (e_1) {
                env_1.error = e_1;
                env_1.hasError = true;
            }
            finally {
                keep_artifacts_disposeResources(env_1);
            }
        }
        catch (error) {
            await host.warn(redactor.text(`The ${kind} could not be uploaded: ${error.message}`));
            return undefined;
        }
    };
    return { logs: await keep('logs', (0,job_directory/* logsIn */.X$)(directory)), cards: await keep('cards', (0,job_directory/* cardsIn */.t9)(directory)) };
}
//# sourceMappingURL=keep-artifacts.js.map
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/execution/full-disk.js

/** With less room than this, output of the flow or Metaflow will soon be cut off. */
const FULL_BELOW_BYTES = 256 * 1024;
/** Those of some directories whose disks are full, in bytes or in files: a flow that failed for that seldom says so. */
function onFullDisks(directories) {
    return [...new Set(directories)].filter((directory) => {
        try {
            const { blocks, bavail, bsize, files, ffree } = (0,external_node_fs_.statfsSync)(directory);
            // Such as /proc has no room by nature.
            if (blocks === 0)
                return false;
            // Some file systems count no files.
            return bavail * bsize < FULL_BELOW_BYTES || (files > 0 && ffree === 0);
        }
        catch {
            return false;
        }
    });
}
//# sourceMappingURL=full-disk.js.map
// EXTERNAL MODULE: ./build/outcome/missing-artifacts.js
var missing_artifacts = __webpack_require__(6205);
// EXTERNAL MODULE: ./build/options/table.js
var table = __webpack_require__(2333);
;// CONCATENATED MODULE: ./build/ci/report/tell-runs.js




/** Warns of what could not be read of a run, or is not there. @param naming names options as the user knows them */
function tellMissing({ outcome, plan }, { warn }, naming) {
    if (outcome.detailsError)
        void warn(`${outcome.pathspec ?? outcome.label} could not be read: ${outcome.detailsError.message}`);
    if (outcome.details?.cardProblem !== undefined)
        void warn(`${outcome.details.cardProblem}.`);
    const beyond = (0,missing_artifacts/* leftOutText */.jG)(outcome);
    if (beyond !== undefined)
        void warn(`${beyond}.`);
    const missing = (0,missing_artifacts/* missingArtifacts */.cu)(outcome, plan.outputArtifacts);
    if (missing !== undefined)
        void warn(`${naming(table/* OPTIONS */.lw.outputArtifacts)}: ${missing}.`);
}
/** A flow that failed for want of room seldom says so. @param directory where the job keeps its files */
function tellFullDisks({ outcome, plan }, { warn }, directory) {
    if (outcome.status !== 'failed')
        return;
    for (const full of onFullDisks([plan.cwd, directory ?? plan.cwd, (0,external_node_os_.tmpdir)()]))
        void warn(`The disk containing ${full} is full; this may be why ${outcome.pathspec ?? outcome.label} failed.`);
}
//# sourceMappingURL=tell-runs.js.map
;// CONCATENATED MODULE: ./build/ci/report/report-runs.js
















/** How many bytes of a failed task's line are shown again; the log has all of it. */
const LONGEST_LINE = 4000;
/**
 * Reports on the runs of a job, by way of its host: first what cannot fail slowly, as a cancelled job has seconds left, and last why runs
 * were not successful. Never throws: what cannot be reported causes a warning. Resolves to the status of the job.
 */
async function reportRuns(job, host, plugins, options) {
    const { problem, cancel, redactor } = job;
    const runs = job.runs.map((run) => ({ ...run, outcome: (0,redacted_outcome/* redactedOutcome */.n)(run.outcome, redactor) }));
    const outcomes = runs.map(({ outcome }) => outcome);
    const otherwise = (0,before_start/* statusWithoutRun */.W)(problem, cancel);
    const status = problem === undefined ? ((0,outcome_outcome/* decisive */.l9)(outcomes)?.status ?? otherwise) : otherwise;
    const attempt = attempting(host, redactor);
    await host.setOutputs?.(allOutputs(outcomes, undefined, otherwise));
    await host.writeResults?.(outcomes.map(run_facts/* runFacts */.pI));
    if (host.writeJunit)
        await attempt('The JUnit report', () => host.writeJunit?.(junit(outcomes)));
    const keep = options.keep ?? (async () => await keepArtifacts(job, host));
    const kept = (await attempt('The artifacts', async () => await keep(outcomes))) ?? {};
    const parts = await plugins.onReport(outcomes);
    if (host.writeSummary && runs.length > 0)
        await attempt('The job summary', () => host.writeSummary?.(summaryOf(runs, kept, parts, redactor, options), status));
    if (problem !== undefined) {
        const message = redactor.text((0,failure_message.explained)(problem, host));
        await (host.tellProblem ? host.tellProblem(message) : host.warn(message));
    }
    const told = new Map();
    for (const run of runs) {
        const why = failureText(run.outcome, lastLinesOf(run, redactor), told);
        const text = why === undefined ? undefined : (0,bounded_text/* withBoundedLines */.vZ)(why, LONGEST_LINE);
        if (run.outcome.status !== 'successful')
            await host.tellFailure?.(run, text, kept);
        tellMissing(run, host, host.naming ?? failure_message/* plainName */.M);
        tellFullDisks(run, host, job.directory);
    }
    const { workspace = process.cwd() } = options;
    if (host.annotate)
        await annotate(runs, parts, { host, workspace, logArtifact: kept.logs?.name }, redactor);
    await host.onReported?.();
    return status;
}
/** What a host cannot do costs a warning. */
function attempting(host, redactor) {
    return async (what, act) => {
        try {
            return await act();
        }
        catch (error) {
            await host.warn(redactor.text(`${what} could not be written: ${error.message}`));
            return undefined;
        }
    };
}
function summaryOf(runs, kept, parts, redactor, { workspace = process.cwd(), sourceUrl, summaryTitle }) {
    const outcomes = runs.map(({ outcome }) => outcome);
    const cwd = runs[0]?.plan.cwd ?? workspace;
    // No secret is in it, and none is looked for: what is replaced in Markdown could be what keeps a text of the flow's within its frame.
    const title = summaryTitle && redactor.text(summaryTitle);
    const text = summary(outcomes, { workspace, cwd, ...kept, sourceUrl, title });
    const redact = (shown) => redactor.text(shown);
    const added = parts.flatMap((part) => part.summary ?? []);
    return withAddedParts(text, added.map((markdown) => redactedMarkdown(markdown, redact)));
}
/** What tasks printed last, without secrets; those that go over the ends of lines are found in all of them. */
function lastLinesOf({ progress }, redactor) {
    return {
        lastLines: (task) => {
            const lines = progress.lastLines(task);
            return lines && lines.length > 0 ? redactor.text(lines.join('\n')).split('\n') : lines;
        },
    };
}
async function annotate(runs, parts, job, redactor) {
    const { host } = job;
    const ofRuns = annotationsOfRuns(runs, job);
    const ofPlugins = parts.flatMap(({ annotations = [] }) => annotations);
    for (const annotation of [...ofRuns, ...ofPlugins, ...slownessNotice(runs)])
        await host.annotate?.({
            ...annotation,
            title: redactor.text(annotation.title),
            ...(annotation.file !== undefined && { file: redactor.text(annotation.file) }),
            message: redactor.text(annotation.message),
        });
}
/** Once for all runs of a job. */
function slownessNotice(runs) {
    const found = firstAdvice(runs.map(({ outcome }) => outcome));
    if (!found)
        return [];
    const { outcome, advice } = found;
    const title = `How to make ${outcome.pathspec ?? outcome.label} faster`;
    return [{ level: 'notice', title, message: advice.join('\n') }];
}
//# sourceMappingURL=report-runs.js.map

/***/ }),

/***/ 23:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ median),
/* harmony export */   m: () => (/* binding */ stepFacts)
/* harmony export */ });
/* harmony import */ var _task_status_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7409);

/** The steps of a run in the order of the code, or, where that is not known, in the order in which they began. */
function stepFacts(outcome) {
    const { graph, tasks = [] } = outcome.details?.history ?? {};
    const byStep = new Map();
    for (const task of tasks) {
        const group = byStep.get(task.stepName);
        if (group)
            group.push(task);
        else
            byStep.set(task.stepName, [task]);
    }
    const declared = new Map(graph?.steps.map((step) => [step.name, step]));
    const names = new Set([...declared.keys(), ...byStep.keys()]);
    return [...names].map((name) => factsOf(name, declared.get(name), byStep.get(name) ?? [], outcome));
}
function factsOf(name, declared, tasks, outcome) {
    const found = new Map();
    for (const task of tasks) {
        const status = (0,_task_status_js__WEBPACK_IMPORTED_MODULE_0__/* .taskStatus */ .al)(task, outcome);
        found.set(status, (found.get(status) ?? 0) + 1);
    }
    const counts = new Map(_task_status_js__WEBPACK_IMPORTED_MODULE_0__/* .TASK_STATUSES */ .Hi.flatMap((status) => {
        const count = found.get(status);
        return count === undefined ? [] : [[status, count]];
    }));
    const durations = tasks.flatMap((task) => (0,_task_status_js__WEBPACK_IMPORTED_MODULE_0__/* .taskDuration */ .UL)(task) ?? []);
    return {
        name,
        declared,
        tasks,
        counts,
        status: [...counts.keys()][0],
        attempts: tasks.reduce((sum, { attempts }) => sum + attempts.length, 0),
        durations: durations.sort((a, b) => a - b),
        duration: wallTime(tasks),
    };
}
function wallTime(tasks) {
    let [from, to] = [Infinity, -Infinity];
    for (const task of tasks) {
        const duration = (0,_task_status_js__WEBPACK_IMPORTED_MODULE_0__/* .taskDuration */ .UL)(task);
        if (duration === undefined)
            continue;
        from = Math.min(from, task.createdAt.getTime());
        to = Math.max(to, task.createdAt.getTime() + duration);
    }
    return to === -Infinity ? undefined : to - from;
}
/** The middle one, or the mean of the two in the middle, of numbers in ascending order. */
function median(ascending) {
    const middle = ascending.length / 2;
    const upper = ascending[Math.floor(middle)];
    const lower = ascending[Math.ceil(middle) - 1];
    return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}
//# sourceMappingURL=step-facts.js.map

/***/ }),

/***/ 7409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ TASK_STATUSES),
/* harmony export */   UL: () => (/* binding */ taskDuration),
/* harmony export */   V2: () => (/* binding */ wasRetried),
/* harmony export */   al: () => (/* binding */ taskStatus),
/* harmony export */   p5: () => (/* binding */ taskName)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4761);

/** What became of a task. The worst comes first. */
const TASK_STATUSES = [
    /** It raised an exception, or lost its process. */
    'failed',
    /** There is no record of how it ended. */
    'lost',
    /** Metaflow ended it, because another task had failed or the run was to end. */
    'interrupted',
    'running',
    /** Its exception was kept by `@catch`. */
    'caught',
    'successful',
    /** It was taken from the run that this one resumes. */
    'reused',
];
function taskStatus(task, { status }) {
    if (task.originPathspec !== undefined)
        return 'reused';
    if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFailed */ .WN)(task, status))
        return 'failed';
    const last = task.attempts.at(-1);
    if (last?.ok === true)
        return task.caught ? 'caught' : 'successful';
    if (last?.interrupted || status === 'timeout' || status === 'cancelled')
        return 'interrupted';
    return status === 'running' ? 'running' : 'lost';
}
/** How long a task's processes took, in milliseconds: from its creation to the end of its last attempt. */
function taskDuration({ createdAt, attempts, originPathspec }) {
    const end = attempts.at(-1)?.finishedAt;
    if (!end || originPathspec !== undefined)
        return undefined;
    return Math.max(0, end.getTime() - createdAt.getTime());
}
/** Whether a task of this run, not of an origin, needed more than one attempt to succeed; one that was caught did not succeed. */
function wasRetried({ attempts, originPathspec, caught }) {
    return originPathspec === undefined && attempts.length > 1 && attempts.at(-1)?.ok === true && !caught;
}
/** A task as people name it, e.g. `3 (regions=south)`. */
function taskName({ taskId, foreachStack }) {
    return foreachStack.length === 0 ? taskId : `${taskId} (${foreachStack.join(', ')})`;
}
//# sourceMappingURL=task-status.js.map

/***/ }),

/***/ 5263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ shortened),
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

/** Characters that are not seen but change how others are shown: all controls but tab and newline, and those of bidirectional text. */
// eslint-disable-next-line no-control-regex -- These are what it looks for.
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/gu;
/** Text as it looks: colours of a terminal are taken away, line ends are `\n`, what cannot be shown is `\ufffd`. */
function plainText(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).replace(/\r\n?/g, '\n').replace(INVISIBLE, '\ufffd');
}
/** The first `longest` characters; what is left out shows as `…`. */
function shortened(text, longest) {
    return text.length > longest ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…` : text;
}
//# sourceMappingURL=plain-text.js.map

/***/ }),

/***/ 2429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ runsText),
/* harmony export */   k: () => (/* binding */ MOST_OUTPUT_BYTES)
/* harmony export */ });
/* harmony import */ var _outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(500);

/** An environment variable may have 131,072 bytes, with its name: a longer output could not be handed to any program. */
const MOST_OUTPUT_BYTES = 100_000;
/** For runs that are shown shorter and shorter. */
const FORMS = [
    (run) => run,
    (run) => shortened(run, { message: 1000, value: 500, label: 1000 }),
    (run) => shortened(run, { message: 200, value: 50, label: 200 }),
    brief,
    essential,
];
/**
 * Runs as a JSON array, an object for each. When that is longer than an output may be, all are shortened alike: first messages and
 * values, at last all but which run it is, how it ended and why. A shortened object has `shortened`.
 */
function runsText(runs) {
    for (const form of FORMS) {
        const text = JSON.stringify(runs.map(form));
        if (Buffer.byteLength(text) <= MOST_OUTPUT_BYTES)
            return text;
    }
    return asManyAsFit(runs);
}
function shortened(run, { message, value, label }) {
    const { parameters, artifacts, matrix, tags, failure, error } = run;
    return {
        ...run,
        label: (0,_outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)(run.label, label),
        ...(matrix && { matrix: shortValues(matrix, value) }),
        ...(parameters && { parameters: shortValues(parameters, value) }),
        ...(tags && { tags: tags.filter((tag) => Buffer.byteLength(tag) <= value) }),
        artifacts: shortValues(artifacts, value),
        failure: failure && { ...failure, message: (0,_outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)(failure.message, message) },
        ...(error && { error: { ...error, message: (0,_outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)(error.message, message) } }),
        shortened: true,
    };
}
function brief(run) {
    const { label, matrix, flowName, runId, pathspec, status, exitCode, durationSeconds, failure } = run;
    return {
        ...{ label: (0,_outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)(label, 60), matrix: matrix && shortValues(matrix, 20) },
        ...{ flowName, runId, pathspec, status, exitCode, durationSeconds },
        failure: failure && { ...failure, message: (0,_outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)(failure.message, 60) },
        shortened: true,
    };
}
function essential({ label, runId, pathspec, status, failure }) {
    return {
        ...{ label: (0,_outcome_bounded_text_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)(label, 40), runId, pathspec, status },
        failure: failure && { reason: failure.reason },
        shortened: true,
    };
}
function shortValues(values, most) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => Buffer.byteLength(JSON.stringify(value)) <= most));
}
/** More runs than a step can have come from several jobs: unsuccessful ones are shown before others. */
function asManyAsFit(runs) {
    const isGood = ({ status }) => status === 'successful';
    const kept = new Set();
    let room = MOST_OUTPUT_BYTES;
    for (const run of [...runs.filter((one) => !isGood(one)), ...runs.filter(isGood)]) {
        room -= Buffer.byteLength(JSON.stringify(essential(run))) + 1;
        if (room < 0)
            break;
        kept.add(run);
    }
    return JSON.stringify(runs.filter((run) => kept.has(run)).map(essential));
}
//# sourceMappingURL=runs-text.js.map

/***/ }),

/***/ 5711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5263);

/**
 * Makes any text stand in Markdown as itself: on one line, without markup, HTML, or links. Entities alone do not keep GitHub from
 * finding an e-mail address or a mention, so an `@` is an element of its own.
 */
function escapeMarkdown(text) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text)
        .replace(/\n\s*/g, ' ')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[\\`*_{}[\]()#+!|~:$]|(?<=w)w(?=w\.)/gi, (character) => `&#${character.charCodeAt(0)};`)
        .replaceAll('@', '<span>@</span>');
}
/** Any text in the type of code, within a line or a table's cell. */
function code(text) {
    return text === '' ? '' : `<code>${escapeMarkdown(text)}</code>`;
}
/** A table of cells that are Markdown already. */
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
/** Text as a code block that no content can end. */
function codeBlock(text, language = 'text') {
    const plain = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text);
    const longest = (plain.match(/`+/g) ?? []).reduce((length, run) => Math.max(length, run.length), 0);
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return `${fence}${language}\n${plain}\n${fence}`;
}
/** Something that is shown when asked for. Both are Markdown already; the title is of one line. */
function folded(title, content) {
    return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}
/** A link whose text is Markdown already; without an address that a browser opens it is the text alone. */
function link(text, url) {
    const href = url === undefined ? undefined : httpUrl(url);
    return href === undefined ? text : `[${text}](<${href}>)`;
}
function httpUrl(text) {
    if (!URL.canParse(text))
        return undefined;
    const { protocol, href } = new URL(text);
    if (protocol !== 'http:' && protocol !== 'https:')
        return undefined;
    return href
        .replace(/[^\w.~:/?#@!$&'*+,;=%-]/g, (character) => encodeURIComponent(character))
        .replace(/[()*'!|]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)
        .replaceAll('&', '&amp;');
}
//# sourceMappingURL=markdown.js.map

/***/ })

};

//# sourceMappingURL=635.index.js.map