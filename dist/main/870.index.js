export const id = 870;
export const ids = [870,366];
export const modules = {

/***/ 8366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ failureMessage),
/* harmony export */   problemMessage: () => (/* binding */ problemMessage)
/* harmony export */ });
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67856);
/* harmony import */ var _input_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59665);


/** What a run's error annotation says: what happened, in which run, and where to look. */
function failureMessage(outcome, logArtifact) {
    const { error, pathspec, flowFile, status } = outcome;
    const run = pathspec ?? flowFile;
    const logs = logArtifact ? ` The full log is in the artifact "${logArtifact}".` : '';
    if (error && status === 'failed')
        return problemMessage(error);
    switch (status) {
        case 'timeout':
            return `${run} ran longer than the input "timeout-minutes" allows and was ended.${logs}`;
        case 'cancelled':
            return `${run} was cancelled.${logs}`;
        default:
            return `${run} failed with ${exitText(outcome)}.${logs}`;
    }
}
function exitText({ exitCode, signal }) {
    return signal ? `${signal} (exit code ${exitCode ?? '?'})` : `exit code ${exitCode ?? '?'}`;
}
/** What is wrong, with the input that is to be mended. A bug of ours comes with its stack trace. */
function problemMessage(error) {
    if (error instanceof _input_values_js__WEBPACK_IMPORTED_MODULE_1__/* .InputError */ .dz)
        return error.message;
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .RunnerError */ .Rn) {
        const input = inputOf(error);
        return `${input ? `Input "${input}": ` : ''}${error.message}${adviceFor(error)}`;
    }
    return `Internal error, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
function inputOf(error) {
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ParameterError */ .un)
        return error.details.isConfig ? 'config' : 'params';
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .FlowFileError */ .pJ)
        return 'flow';
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonError */ .HE)
        return 'python';
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .OptionError */ .eR)
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
    return error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonError */ .HE && error.details.missing === 'metaflow'
        ? ' Or set the input "metaflow-version", which installs it in an environment of its own.'
        : '';
}


/***/ }),

/***/ 40870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  announceRun: () => (/* binding */ announceRun),
  endGroup: () => (/* reexport */ core/* endGroup */.N4),
  reportStep: () => (/* binding */ reportStep),
  startGroup: () => (/* reexport */ core/* startGroup */.Oh)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
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
    return {
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
        tags: outcome.tags,
        error: outcome.error ? { name: outcome.error.name, message: outcome.error.message } : null,
    };
}

;// CONCATENATED MODULE: ./lib/report/outputs.js


/** Outputs that describe one run; several runs are described by the decisive one, none by a status alone. */
function runOutputs(outcome, otherwise = 'failed') {
    return {
        'run-id': outcome?.runId ?? '',
        pathspec: outcome?.pathspec ?? '',
        'flow-name': outcome?.flowName ?? '',
        status: outcome?.status ?? otherwise,
        'exit-code': outcome?.exitCode === undefined ? '' : String(outcome.exitCode),
    };
}
/** Every output of a step that has run all it could. `otherwise` is its status when it made no run at all. */
function allOutputs(outcomes, logArtifact, otherwise) {
    return {
        ...runOutputs(decisive(outcomes), otherwise),
        runs: JSON.stringify(outcomes.map(runFacts)),
        'log-artifact': logArtifact ?? '',
    };
}

// EXTERNAL MODULE: ./lib/runner/index.js + 53 modules
var runner = __webpack_require__(67856);
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
const LONGEST_VALUE = 500;
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
    return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
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

// EXTERNAL MODULE: ./lib/action/failure-message.js
var failure_message = __webpack_require__(8366);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/action/log-artifact.js


/** A name that another step of the same job took already gets a number behind it, up to this. */
const MOST_TRIES = 10;
/**
 * Uploads all files of a directory as one artifact; resolves to its name, or `undefined` when it could not be
 * uploaded. Then `tell` is told why: the run's own result stands, and the files stay on disk.
 */
async function uploadLogs(directory, name, tell) {
    if (!process.env['ACTIONS_RUNTIME_TOKEN'] || !process.env['ACTIONS_RESULTS_URL']) {
        tell(`The logs were not uploaded: this runner has no artifact service. They are in ${directory}.`);
        return undefined;
    }
    try {
        return await uploadUnderFreeName(name, filesIn(directory), directory);
    }
    catch (error) {
        tell(`The logs could not be uploaded as artifact "${name}": ${error.message} They are in ${directory}.`);
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
            await client.uploadArtifact(candidate, files, root);
            return candidate;
        }
        catch (error) {
            if (attempt === MOST_TRIES || !isConflict(error))
                throw error;
        }
    }
}
/** The artifact client passes on the service's own words only. */
function isConflict(error) {
    return /\(409\)|conflict/i.test(error.message);
}

// EXTERNAL MODULE: ./lib/action/post-state.js + 1 modules
var post_state = __webpack_require__(42799);
;// CONCATENATED MODULE: ./lib/action/step-report.js







/** Tells later steps of a run as soon as it has an id, whatever happens to it or to us. */
function announceRun(outcome) {
    const { 'run-id': runId = '', pathspec = '' } = runOutputs(outcome);
    setOutputs({ 'run-id': runId, pathspec });
}
/** Writes outputs, logs and summary, and only then lets the step fail. */
async function reportStep(result) {
    const { outcomes, problem, cancelled } = result;
    const otherwise = cancelled ? 'cancelled' : 'failed';
    // First what cannot fail slowly: a cancelled action has seconds left, and its upload waits for `post`.
    setOutputs(allOutputs(outcomes, undefined, otherwise));
    const artifact = cancelled || outcomes.length === 0 ? undefined : await upload(result.logs, result.artifactName);
    await writeSummary(outcomes, artifact);
    if (problem !== undefined)
        core.setFailed((0,failure_message.problemMessage)(problem));
    for (const outcome of outcomes) {
        if (outcome.status !== 'successful')
            core.setFailed((0,failure_message/* failureMessage */.o)(outcome, artifact));
    }
}
async function upload(logs, artifactName) {
    if (logs === undefined)
        return undefined;
    const artifact = await uploadLogs(logs, artifactName, core/* warning */.$e);
    if (artifact !== undefined)
        setOutputs({ 'log-artifact': artifact });
    (0,post_state/* leaveForPost */.x)({ upload: artifact === undefined ? 'failed' : 'done' });
    return artifact;
}
/** An output that cannot be written, as on a full disk, is told of; the run's own result stands. */
function setOutputs(outputs) {
    try {
        for (const [name, value] of Object.entries(outputs))
            core/* setOutput */.uH(name, value);
    }
    catch (error) {
        core/* warning */.$e(`The outputs could not be written: ${error.message}`);
    }
}
async function writeSummary(outcomes, artifact) {
    if (outcomes.length === 0)
        return;
    try {
        await core/* summary */.z.addRaw(summary(outcomes, artifact)).write();
    }
    catch (error) {
        core/* warning */.$e(`The job summary could not be written: ${error.message}`);
    }
}


/***/ })

};
