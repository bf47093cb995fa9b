export const id = 636;
export const ids = [636,366];
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

/***/ 94636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  announceRun: () => (/* binding */ announceRun),
  jobLog: () => (/* reexport */ jobLog),
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
// EXTERNAL MODULE: ./lib/report/failure.js
var report_failure = __webpack_require__(57340);
// EXTERNAL MODULE: ./lib/client/index.js + 23 modules
var client = __webpack_require__(74025);
;// CONCATENATED MODULE: ./lib/report/json-value.js

/** Deeper than this a value is only named. */
const DEEPEST = 50;
/**
 * An artifact's value as JSON has it: integers beyond 2^53, NaN and infinities as text, sets as arrays, dictionaries with
 * their keys as text, bytes by their length, and objects of other classes by their name.
 */
function jsonValue(value, depth = 0) {
    switch (typeof value) {
        case 'string':
        case 'boolean':
            return value;
        case 'number':
            return Number.isFinite(value) ? value : String(value);
        case 'bigint':
            return String(value);
        case 'object':
            return value === null ? null : jsonObject(value, depth);
        default:
            return null;
    }
}
function jsonObject(value, depth) {
    if (value instanceof client/* PythonObject */.OM)
        return value.toString();
    if (value instanceof Uint8Array)
        return `<${value.length} bytes>`;
    if (depth === DEEPEST)
        return '…';
    const inner = (item) => jsonValue(item, depth + 1);
    if (Array.isArray(value) || value instanceof Set)
        return [...value].map(inner);
    const entries = value instanceof Map ? [...value] : Object.entries(value);
    return Object.fromEntries(entries.map(([key, item]) => [keyText(key), inner(item)]));
}
function keyText(key) {
    return typeof key === 'string' ? key : JSON.stringify(jsonValue(key));
}

;// CONCATENATED MODULE: ./lib/report/traceback.js

const FRAME = /^\s*File "(.+)", line (\d+), in (.+)$/;
/** The frames of a traceback of Python's, outermost first. */
function framesOf(stacktrace) {
    return stacktrace.split('\n').flatMap((text) => {
        const [, file, line, functionName] = FRAME.exec(text) ?? [];
        return file === undefined ? [] : [{ file, line: Number(line), functionName: functionName ?? '' }];
    });
}
/** Code that is installed, not written here, even where it lies below the workspace. */
const INSTALLED = /[/\\](site-packages|dist-packages|lib[/\\]python\d[\d.]*)[/\\]/;
/**
 * The innermost frame in files of a directory, with its file relative to it. A task that ran elsewhere saw its flow file under
 * another path: it is known by its name.
 */
function innermostFrame(stacktrace, directory, flowFile) {
    for (const frame of framesOf(stacktrace).reverse()) {
        if (INSTALLED.test(frame.file))
            continue;
        const inDirectory = relativeTo(directory, frame.file);
        if (inDirectory !== undefined)
            return { ...frame, file: inDirectory };
        if (external_node_path_.basename(frame.file) === external_node_path_.basename(flowFile)) {
            const file = relativeTo(directory, external_node_path_.resolve(directory, flowFile));
            if (file !== undefined)
                return { ...frame, file };
        }
    }
    return undefined;
}
/** `undefined` for a file that is not below the directory. */
function relativeTo(directory, file) {
    const relative = external_node_path_.relative(directory, external_node_path_.resolve(directory, file));
    return relative === '' || relative.startsWith('..') || external_node_path_.isAbsolute(relative) ? undefined : relative;
}
/** A traceback without the frames of Metaflow's own that every task's begins with. */
function userTraceback(stacktrace) {
    const lines = stacktrace.trimEnd().split('\n');
    const isFrame = (line) => FRAME.test(line);
    const isMetaflows = (line) => isFrame(line) && /[/\\]metaflow[/\\](?!.*[/\\]site-packages)/.test(line);
    const kept = [];
    let skipping = false;
    let leading = true;
    for (const line of lines) {
        if (isFrame(line)) {
            skipping = leading && isMetaflows(line);
            leading &&= skipping;
        }
        else if (!line.startsWith('    ')) {
            skipping = false;
            leading = true;
        }
        if (!skipping)
            kept.push(line);
    }
    return kept.join('\n');
}

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
    const place = placeOf(exception, task.stepName, outcome, workspace, cwd);
    const flow = outcome.flowName ?? external_node_path_.basename(outcome.flowFile);
    return { level, title: `${flow}: step ${task.stepName}, ${tasksText(remarks)}`, message, ...place };
}
/** `task 3`, or `3 tasks (4, 5, 6)`. */
function tasksText(remarks) {
    const names = remarks.map(({ task }) => [task.taskId, ...task.foreachStack.slice(-1)].join(' ').slice(0, 60));
    if (names.length === 1)
        return `task ${names[0] ?? ''}`;
    const shown = names.slice(0, 5).join(', ');
    return `${names.length} tasks (${shown}${names.length > 5 ? ', …' : ''})`;
}
/** Where the exception came from, else where the step's function begins. */
function placeOf(exception, stepName, { flowFile, details }, workspace, cwd) {
    const absolute = external_node_path_.resolve(cwd, flowFile);
    const frame = innermostFrame(exception?.stacktrace ?? '', workspace, absolute);
    if (frame)
        return { file: frame.file, line: frame.line };
    const step = details?.history.graph?.steps.find(({ name }) => name === stepName);
    const file = relativeTo(workspace, external_node_path_.resolve(cwd, step?.file ?? flowFile)) ?? relativeTo(workspace, absolute);
    return { file, line: file === undefined ? undefined : step?.line };
}
function flowFileAnnotation(error, workspace, cwd) {
    const { flowFile, file, line } = error.details;
    const place = relativeTo(workspace, external_node_path_.resolve(cwd, file ?? flowFile));
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
            : `${condition}: the value is ${JSON.stringify(jsonValue(value))}`,
    }));
}
/** Whether an unsuccessful run has been explained by an annotation of an error. */
function isExplained(outcome, annotations) {
    return (0,report_failure/* failureOf */.g5)(outcome) === undefined || annotations.some(({ level }) => level === 'error');
}

;// CONCATENATED MODULE: ./lib/report/duration-text.js
/** A duration for people, e.g. `85 ms`, `3.2 s`, `4 min 05 s`, `2 h 03 min`; `–` where there is none. */
function durationText(milliseconds) {
    if (milliseconds === undefined || !Number.isFinite(milliseconds))
        return '–';
    if (milliseconds < 100)
        return `${Math.max(0, Math.round(milliseconds))} ms`;
    if (milliseconds < 59_950)
        return `${(milliseconds / 1000).toFixed(1)} s`;
    const seconds = Math.round(milliseconds / 1000);
    const two = (value) => String(Math.floor(value)).padStart(2, '0');
    return seconds < 3600
        ? `${Math.floor(seconds / 60)} min ${two(seconds % 60)} s`
        : `${Math.floor(seconds / 3600)} h ${two((seconds % 3600) / 60)} min`;
}

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
    const traceback = exception?.stacktrace && userTraceback(exception.stacktrace).slice(-LONGEST_TRACEBACK);
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

;// CONCATENATED MODULE: ./lib/report/outcome.js
function durationSeconds({ startedAt, finishedAt }) {
    return finishedAt && (finishedAt.getTime() - startedAt.getTime()) / 1000;
}
/** The one that stands for several: the first that was not successful, else the first. */
function decisive(outcomes) {
    return outcomes.find((outcome) => outcome.status !== 'successful') ?? outcomes[0];
}

;// CONCATENATED MODULE: ./lib/report/run-facts.js



function runFacts(outcome) {
    const failure = (0,report_failure/* failureOf */.g5)(outcome);
    return {
        label: outcome.label,
        flowFile: outcome.flowFile,
        flowName: outcome.flowName ?? null,
        runId: outcome.runId ?? null,
        pathspec: outcome.pathspec ?? null,
        metadata: outcome.metadata ?? null,
        ...(outcome.stepName === undefined ? {} : { stepName: outcome.stepName }),
        ...(outcome.taskId === undefined ? {} : { taskId: outcome.taskId }),
        status: outcome.status,
        exitCode: outcome.exitCode ?? null,
        signal: outcome.signal ?? null,
        startedAt: outcome.startedAt.toISOString(),
        finishedAt: outcome.finishedAt?.toISOString() ?? null,
        durationSeconds: durationSeconds(outcome) ?? null,
        originRunId: outcome.originRunId ?? null,
        parameters: jsonValues(outcome.details?.parameters ?? outcome.parameters),
        tags: outcome.details?.tags ?? outcome.tags,
        artifacts: artifactValues(outcome),
        failure: failure
            ? {
                reason: failure.reason,
                step: failure.stepName ?? null,
                task: failure.taskId ?? null,
                message: failure.message,
            }
            : null,
        error: outcome.error ? { name: outcome.error.name, message: outcome.error.message } : null,
    };
}
/** A job's outputs may have 1 MiB together; a longer value is left out. */
const LONGEST_VALUE = 64 * 1024;
/** Selected artifacts as JSON values; one that is too long for an output is absent. */
function artifactValues(outcome) {
    return jsonValues(outcome?.details?.artifacts ?? {});
}
function jsonValues(values) {
    const converted = Object.entries(values).map(([name, value]) => [name, jsonValue(value)]);
    return Object.fromEntries(converted.filter(([, value]) => JSON.stringify(value).length <= LONGEST_VALUE));
}

;// CONCATENATED MODULE: ./lib/report/outputs.js



/** Outputs that describe one run; several runs are described by the decisive one, none by a status alone. */
function runOutputs(outcome, otherwise = 'failed') {
    const failure = outcome && (0,report_failure/* failureOf */.g5)(outcome);
    const seconds = outcome && durationSeconds(outcome);
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
        artifacts: JSON.stringify(artifactValues(outcome)),
    };
}
/** Every output of a step that has run all it could. `otherwise` is its status when it made no run at all. */
function allOutputs(outcomes, logArtifact, otherwise) {
    const outcome = decisive(outcomes);
    return {
        // A name of the contract wins.
        ...simpleArtifacts(outcome),
        ...runOutputs(outcome, otherwise),
        runs: JSON.stringify(outcomes.map(runFacts)),
        'log-artifact': logArtifact ?? '',
    };
}
/** Artifacts that are a text, a number or a boolean, by their names without the step; the first that was asked for wins. */
function simpleArtifacts(outcome) {
    const simple = Object.entries(artifactValues(outcome)).flatMap(([name, value]) => ['string', 'number', 'boolean'].includes(typeof value)
        ? [[name.slice(name.indexOf('/') + 1), String(value)]]
        : []);
    return Object.fromEntries(simple.reverse());
}

;// CONCATENATED MODULE: ./lib/report/markdown.js
/** Makes any text stand in Markdown as itself: on one line, without markup, HTML, mentions or links. */
function escapeMarkdown(text) {
    return text
        .replace(/[\r\n]+/g, ' ')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[\\`*_{}[\]()#+!|~@:$]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** A table of cells that are Markdown already. */
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
/** Text as a code block that no content can end. */
function codeBlock(text) {
    const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return `${fence}text\n${text}\n${fence}`;
}

;// CONCATENATED MODULE: ./lib/report/summary.js



const SYMBOLS = {
    running: '🔵',
    successful: '✅',
    failed: '❌',
    timeout: '⏰',
    cancelled: '🚫',
};
/** GitHub drops a step's summary above 1 MiB; parameters are cut long before they could matter. */
const summary_LONGEST_VALUE = 500;
/** The summary of one or more runs, as Markdown for GitHub's job summary. */
function summary(outcomes, logArtifact) {
    const overview = outcomes.length > 1 ? [overviewTable(outcomes)] : [];
    const log = logArtifact ? [`Full logs: artifact ${escapeMarkdown(logArtifact)}`] : [];
    return [...overview, ...outcomes.map(runSection), ...log].join('\n\n') + '\n';
}
function overviewTable(outcomes) {
    return table(['', 'Flow', 'Run', 'Status', 'Duration'], outcomes.map((outcome) => [
        SYMBOLS[outcome.status],
        escapeMarkdown(outcome.flowName ?? outcome.flowFile),
        escapeMarkdown(outcome.runId ?? '–'),
        outcome.status,
        duration(outcome),
    ]));
}
function runSection(outcome) {
    const title = escapeMarkdown(outcome.pathspec ?? outcome.flowName ?? outcome.flowFile);
    const facts = [
        ['Status', outcome.status],
        ['Flow file', escapeMarkdown(outcome.flowFile)],
        [
            'Exit code',
            outcome.exitCode === undefined
                ? '–'
                : `${outcome.exitCode}${outcome.signal ? ` (${outcome.signal})` : ''}`,
        ],
        ['Started', outcome.startedAt.toISOString()],
        ['Duration', duration(outcome)],
        ...(outcome.originRunId
            ? [['Resumed from', escapeMarkdown(outcome.originRunId)]]
            : []),
        ...Object.entries(outcome.parameters).map(([name, value]) => [
            `Parameter ${escapeMarkdown(name)}`,
            escapeMarkdown(shortened(valueText(value))),
        ]),
        ...list('Tags', outcome.tags),
        ...list('Decospecs', outcome.decospecs),
    ];
    return [
        `### ${SYMBOLS[outcome.status]} ${title}`,
        table(['', ''], facts),
        ...(outcome.error ? [codeBlock(outcome.error.message.slice(0, 20_000))] : []),
    ].join('\n\n');
}
function list(name, items) {
    return items.length === 0 ? [] : [[name, items.map((item) => escapeMarkdown(shortened(item))).join(', ')]];
}
function valueText(value) {
    return typeof value === 'string' ? value : (0,runner/* jsonText */.s$)(value);
}
function shortened(text) {
    return text.length > summary_LONGEST_VALUE ? `${text.slice(0, summary_LONGEST_VALUE)}…` : text;
}
/** e.g. `3.2 s`, `4 min 05 s`, `2 h 03 min`. */
function duration(outcome) {
    const seconds = durationSeconds(outcome);
    if (seconds === undefined)
        return '–';
    if (seconds < 60)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    const two = (value) => String(Math.floor(value)).padStart(2, '0');
    return whole < 3600
        ? `${Math.floor(whole / 60)} min ${two(whole % 60)} s`
        : `${Math.floor(whole / 3600)} h ${two((whole % 3600) / 60)} min`;
}

;// CONCATENATED MODULE: ./lib/action/artifact-upload.js


/** A name that another step of the same job took already gets a number behind it, up to this. */
const MOST_TRIES = 10;
/**
 * Uploads all files of a directory as one artifact; `undefined` when they could not be uploaded. Then `tell` is told why: the
 * run's own result stands, and the files stay on disk.
 * @param what the files are, in a word
 */
async function uploadFiles(what, directory, name, tell) {
    if (!process.env['ACTIONS_RUNTIME_TOKEN'] || !process.env['ACTIONS_RESULTS_URL']) {
        tell(`The ${what} were not uploaded: this runner has no artifact service. They are in ${directory}.`);
        return undefined;
    }
    try {
        return await uploadUnderFreeName(name, filesIn(directory), directory);
    }
    catch (error) {
        tell(`The ${what} could not be uploaded as artifact "${name}": ${error.message} They are in ${directory}.`);
        return undefined;
    }
}
function filesIn(directory) {
    return (0,external_node_fs_.readdirSync)(directory, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => external_node_path_.join(entry.parentPath, entry.name));
}
async function uploadUnderFreeName(name, files, root) {
    const { DefaultArtifactClient } = await __webpack_require__.e(/* import() */ 584).then(__webpack_require__.bind(__webpack_require__, 20584));
    const client = new DefaultArtifactClient();
    for (let attempt = 1;; attempt += 1) {
        const candidate = attempt === 1 ? name : `${name}-${attempt}`;
        try {
            const { id } = await client.uploadArtifact(candidate, files, root);
            return { name: candidate, url: artifactUrl(id) };
        }
        catch (error) {
            if (attempt === MOST_TRIES || !isConflict(error))
                throw error;
        }
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

// EXTERNAL MODULE: ./lib/action/failure-message.js
var failure_message = __webpack_require__(8366);
;// CONCATENATED MODULE: ./lib/action/job-log.js

/** GitHub's job log. Nothing that a flow prints becomes a workflow command. */
const jobLog = {
    write: (text) => process.stdout.write(withoutCommands(text)),
    startGroup: (title) => core.startGroup(title),
    endGroup: () => core.endGroup(),
};
/**
 * Text that the runner does not take for workflow commands. It reads `::command::` at the start of a line, after white
 * space, and `##[command]` anywhere; a line ends at `\n`, `\r` or both. A backslash breaks either.
 */
function withoutCommands(text) {
    return text.replace(/(^|[\r\n])((?:[^\S\r\n]|\u0085)*)::/g, '$1$2\\::').replaceAll('##[', '##\\[');
}

// EXTERNAL MODULE: ./lib/action/post-state.js + 1 modules
var post_state = __webpack_require__(42799);
;// CONCATENATED MODULE: ./lib/action/step-report.js














/** Tells later steps of a run as soon as it has an id, whatever happens to it or to us. */
function announceRun(outcome) {
    const { 'run-id': runId = '', pathspec = '' } = runOutputs(outcome);
    setOutputs({ 'run-id': runId, pathspec });
}
/** Tells in a line how one of several runs ended. */
function tellEnd(outcome) {
    const mark = outcome.status === 'successful' ? '✓' : '✗';
    const run = outcome.pathspec === undefined ? '' : ` ${outcome.pathspec}`;
    say(`${mark} ${outcome.label}:${run} ${outcome.status} after ${durationText(durationMs(outcome))}`);
}
/** Writes outputs, files and summary, and only then lets the step fail. */
async function reportStep(result) {
    const { runs, problem, cancelled, files, inputs } = result;
    const outcomes = runs.map(({ outcome }) => outcome);
    const otherwise = cancelled ? 'cancelled' : 'failed';
    // First what cannot fail slowly: a cancelled action has seconds left, and its upload waits for `post`.
    setOutputs(allOutputs(outcomes, undefined, otherwise));
    const artifacts = cancelled || !files || runs.length === 0 ? {} : await upload(files);
    const failed = problem !== undefined || outcomes.some(({ status }) => status !== 'successful');
    const wantsSummary = inputs?.summary === 'always' || (inputs?.summary === 'on-failure' && failed);
    if (wantsSummary && runs.length > 0)
        await writeSummary(outcomes, artifacts);
    for (const run of runs) {
        tellFailure(run);
        tellMissing(run);
        annotate(run, artifacts.logs?.name);
    }
    if (problem !== undefined)
        core.error((0,failure_message.problemMessage)(problem));
    if (failed)
        process.exitCode = core.ExitCode.Failure;
}
async function upload(files) {
    const logs = await uploadFiles('logs', files.logs, files.artifactNames.logs, core.warning);
    if (logs)
        setOutputs({ 'log-artifact': logs.name });
    (0,post_state/* leaveForPost */.x)({ upload: logs ? 'done' : 'failed' });
    // Who was told that there is no artifact service is not told again.
    if (!logs || !(0,external_node_fs_.existsSync)(files.cards))
        return { logs };
    return { logs, cards: await uploadFiles('cards', files.cards, files.artifactNames.cards, core.warning) };
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
async function writeSummary(outcomes, artifacts) {
    try {
        await core.summary.addRaw(summary(outcomes, artifacts.logs?.name)).write();
    }
    catch (error) {
        core.warning(`The job summary could not be written: ${error.message}`);
    }
}
/** The failed tasks' last lines and tracebacks, outside of any group: nobody has to unfold anything. */
function tellFailure({ outcome, progress }) {
    const text = failureText(outcome, progress);
    if (text !== undefined)
        say(text);
}
/** Remarks on lines of code; a run that is not explained by one gets an error without a place. */
function annotate({ outcome, plan }, logArtifact) {
    const workspace = external_node_path_.resolve(process.env['GITHUB_WORKSPACE'] ?? '.');
    const annotations = annotationsOf(outcome, workspace, plan.cwd);
    for (const { level, title, message, file, line } of annotations) {
        const properties = {
            title,
            ...(file === undefined ? {} : { file }),
            ...(line === undefined ? {} : { startLine: line }),
        };
        core[level](message, properties);
    }
    if (!isExplained(outcome, annotations))
        core.error((0,failure_message/* failureMessage */.o)(outcome, logArtifact));
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
    jobLog.write(`${text}\n`);
}
function durationMs(outcome) {
    const seconds = durationSeconds(outcome);
    return seconds === undefined ? undefined : seconds * 1000;
}


/***/ }),

/***/ 57340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ox: () => (/* binding */ failedTasks),
/* harmony export */   P5: () => (/* binding */ exceptionText),
/* harmony export */   dN: () => (/* binding */ crashText),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   iJ: () => (/* binding */ exitText)
/* harmony export */ });
/* unused harmony export hasFailed */
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40170);


const { signals } = node_os__WEBPACK_IMPORTED_MODULE_0__.constants;
/** `undefined` for a run that was successful, or still executes. */
function failureOf(outcome) {
    const { status, details } = outcome;
    if (status === 'successful' || status === 'running')
        return undefined;
    if (status === 'timeout')
        return { reason: status, message: 'It ran longer than it was allowed to.' };
    if (status === 'cancelled')
        return { reason: status, message: 'It was cancelled.' };
    if (outcome.error)
        return { reason: reasonOf(outcome.error, outcome), message: outcome.error.message };
    const task = failedTasks(outcome)[0];
    if (task)
        return { ...taskFailure(task), stepName: task.stepName, taskId: task.taskId };
    const tripped = details?.gates.filter((gate) => gate.tripped) ?? [];
    if (outcome.exitCode === 0 && tripped.length > 0) {
        return { reason: 'gate', message: tripped.map(({ condition }) => condition).join(', ') };
    }
    return { reason: 'flow-error', message: `The flow's process ended with ${exitText(outcome)}.` };
}
function reasonOf(error, { runId }) {
    if (runId !== undefined)
        return 'flow-error';
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .FlowFileError */ .pJ)
        return 'invalid-flow';
    return error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb ? 'invalid-input' : 'not-started';
}
/** Tasks whose last attempt failed, in the order in which they did. An interrupted task is none. */
function failedTasks({ details }) {
    const failed = details?.history.tasks.filter((task) => hasFailed(task)) ?? [];
    return failed.sort((a, b) => endOf(a) - endOf(b));
}
/** Whether a task failed for good: with an exception, or by losing its process. */
function hasFailed(task) {
    const last = task.attempts.at(-1);
    if (!last || last.ok === true || last.interrupted)
        return false;
    return last.ok === false || (last.returnCode !== undefined && last.returnCode !== 0);
}
function taskFailure(task) {
    const last = task.attempts.at(-1);
    return last?.exception
        ? { reason: 'task-exception', message: exceptionText(last.exception) }
        : { reason: 'task-crashed', message: crashText(last) };
}
/** As Python prints it: `ValueError: the message`. Classes of Python's own lose their module. */
function exceptionText({ type, message }) {
    const name = type.replace(/^builtins\./, '');
    return message === '' ? name : `${name}: ${message}`;
}
/** What ended a process that raised nothing. */
function crashText(attempt) {
    const code = attempt?.returnCode;
    if (code === undefined)
        return 'Its process ended without an exception.';
    if (code >= 0)
        return `Its process ended with exit code ${code}, without an exception.`;
    const signal = Object.entries(signals).find(([, number]) => number === -code)?.[0] ?? `signal ${-code}`;
    return `Its process was killed by ${signal}${signal === 'SIGKILL' ? ', as happens when memory runs out' : ''}.`;
}
/** How a flow's process ended, e.g. `exit code 1`, or `SIGKILL (exit code 137)`. */
function exitText({ exitCode, signal }) {
    return signal ? `${signal} (exit code ${exitCode ?? '?'})` : `exit code ${exitCode ?? '?'}`;
}
function endOf(task) {
    return task.attempts.at(-1)?.finishedAt?.getTime() ?? Infinity;
}


/***/ })

};
