export const id = 3725;
export const ids = [3725];
export const modules = {

/***/ 43725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  reportMatrixJobs: () => (/* binding */ reportMatrixJobs)
});

// EXTERNAL MODULE: ./build/action/spare-memory.js
var spare_memory = __webpack_require__(83022);
// EXTERNAL MODULE: ./build/action/runner-commands/actions-core.js
var actions_core = __webpack_require__(76306);
// EXTERNAL MODULE: ./build/report/matrix-record.js
var matrix_record = __webpack_require__(5886);
// EXTERNAL MODULE: ./build/client/own-value.js
var own_value = __webpack_require__(4122);
// EXTERNAL MODULE: ./build/report/summary/markdown.js
var markdown = __webpack_require__(5711);
// EXTERNAL MODULE: ./build/report/summary/run-section.js + 6 modules
var run_section = __webpack_require__(22550);
// EXTERNAL MODULE: ./build/report/summary/run-table.js
var run_table = __webpack_require__(60632);
// EXTERNAL MODULE: ./build/report/plain-text.js
var plain_text = __webpack_require__(95263);
// EXTERNAL MODULE: ./build/report/value-text.js
var value_text = __webpack_require__(13828);
;// CONCATENATED MODULE: ./build/report/matrix-report.js







/** For line ends, and for the elements that fold a table. */
const BYTES_AROUND_TABLES = 256;
/** With more columns of matrix values, or of artifacts, the table would be wider than the page. */
const MAX_COLUMNS = 5;
/** The number of matrix values, and of characters in a name, by which rows are sorted: each is compared many times. */
const MAX_SORT_KEYS = 50;
const MAX_SORT_KEY_LENGTH = 200;
/** The runs of all records: sorted by job and id, then by matrix values, with numbers in numeric order. */
function matrixRows(records) {
    const names = (0,run_table/* fieldNames */.pi)(records.map(({ matrix }) => matrix)).slice(0, MAX_SORT_KEYS);
    const keys = new Map(records.map((record) => {
        const values = names.map((name) => (0,run_table/* valueCell */.S7)(record.matrix, name));
        const places = [record.job, record.id ?? ''].map((text) => (0,plain_text/* shortened */.v)(text, MAX_SORT_KEY_LENGTH));
        return [record, [...places, ...values]];
    }));
    const { compare } = new Intl.Collator('en', { numeric: true });
    const inOrder = (a, b) => (keys.get(a) ?? []).reduce((order, text, at) => order || compare(text, keys.get(b)?.[at] ?? ''), 0);
    return [...records].sort(inOrder).flatMap((record) => record.runs.map((run) => ({ record, run })));
}
/**
 * The successful runs with the best and the worst value, including ties. Both are empty if no run has a number, and there is no worst if
 * all are the best.
 */
function bestAndWorst(rows, { by, artifact }) {
    const ranked = rows.flatMap((row) => {
        const stored = (0,own_value/* ownValue */.e)(row.run.artifacts, artifact);
        const value = isSuccessful(row) ? numberOf(stored) : undefined;
        return value === undefined ? [] : [{ row, value }];
    });
    const [first] = ranked;
    if (!first)
        return { best: [], worst: [] };
    const least = ranked.reduce((found, { value }) => (value < found ? value : found), first.value);
    const greatest = ranked.reduce((found, { value }) => (value > found ? value : found), first.value);
    const having = (wanted) => ranked.filter(({ value }) => value === wanted).map(({ row }) => row);
    const [best, worst] = by === 'max' ? [greatest, least] : [least, greatest];
    return { best: having(best), worst: best === worst ? [] : having(worst) };
}
/** NaN is neither below nor above anything. */
function numberOf(value) {
    return typeof value === 'bigint' || (typeof value === 'number' && !Number.isNaN(value)) ? value : undefined;
}
/** One table of all jobs' runs, as Markdown for GitHub's job summary, with the best and worst runs marked. */
function matrixReport(records, options) {
    const { ranking, missing, title, maxBytes = markdown/* MAX_SUMMARY_BYTES */.Q0 } = options;
    const rows = matrixRows(records);
    const warning = missing === undefined ? [] : [`⚠️ ${(0,markdown/* escapeMarkdown */.FV)(missing)}`];
    if (rows.length === 0)
        return [...(0,markdown/* titleLines */.wh)(title), `${warning[0] ?? 'No job reported a run.'}\n`].join('\n\n');
    const { best, worst } = ranking ? bestAndWorst(rows, ranking) : { best: [], worst: [] };
    const columns = columnsFor(records, rows, ranking, { best: new Set(best), worst: new Set(worst) });
    const marked = [...best.slice(0, 1), ...worst.slice(0, 1)];
    const important = [...new Set([...marked, ...badRunsFirst(rows)])];
    const isLong = options.isShort === true && rows.length > run_table/* MAX_ROWS_IN_SHORT */.Sl;
    const top = [
        ...(0,markdown/* titleLines */.wh)(title),
        (0,run_table/* runsHeading */.Vf)(rows.map(({ run }) => run), records.every(({ matrix }) => Object.keys(matrix).length > 0) ? ' of the matrix' : '', missing === undefined),
        ...warning,
        ...(ranking ? [bestLine(best, ranking, rows)] : []),
    ];
    const room = maxBytes - Buffer.byteLength(top.join('\n\n')) - BYTES_AROUND_TABLES;
    return [
        ...top,
        ...(isLong
            ? shortTables(columns, rows, marked, important, room)
            : [(0,run_table/* runTable */.cS)(columns, rows, important, room)]),
        '',
    ].join('\n\n');
}
/** The runs that matter, as many as a short table holds, and then a folded table of all runs. */
function shortTables(columns, rows, marked, important, room) {
    const bad = rows.filter((row) => !isSuccessful(row));
    const chosen = new Set([...marked, ...bad].slice(0, run_table/* MAX_ROWS_IN_SHORT */.Sl));
    const inSight = rows.filter((row) => chosen.has(row));
    const top = inSight.length === 0 ? [] : [(0,run_table/* runTable */.cS)(columns, inSight, inSight, room / 2)];
    const left = room - Buffer.byteLength(top.join(''));
    return [...top, (0,markdown/* folded */.TM)(`All ${(0,run_table/* countText */.lT)(rows.length, 'run')}`, (0,run_table/* runTable */.cS)(columns, rows, important, left))];
}
/** How many names a message lists if none of them seems to be meant. */
const MAX_NAMED = 5;
/**
 * Why there is no best run although there are successful ones, with the artifacts that may be meant. `undefined` if there is a best run, or
 * no run to choose from.
 */
function noBestText(rows, ranking) {
    const good = rows.filter(isSuccessful);
    if (good.length === 0 || bestAndWorst(rows, ranking).best.length > 0)
        return undefined;
    return unrankedTexts(rows, ranking, (name) => `"${(0,plain_text/* shortened */.v)(name, MAX_SORT_KEY_LENGTH)}"`).join(' ');
}
function unrankedTexts(rows, { artifact }, shown) {
    const numbers = rows
        .filter(isSuccessful)
        .flatMap(({ run }) => Object.entries(run.artifacts))
        .filter(([, value]) => numberOf(value) !== undefined)
        .map(([name]) => name);
    const last = (name) => name.split('/').at(-1);
    const names = [...new Set(numbers)].sort((a, b) => Number(last(b) === last(artifact)) - Number(last(a) === last(artifact)));
    const more = names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : '';
    return [
        `No successful run has a numeric artifact ${shown(artifact)}.`,
        ...(names.length > 0
            ? [`Numeric artifacts: ${names.slice(0, MAX_NAMED).map(shown).join(', ')}${more}.`]
            : []),
    ];
}
function bestLine([best, ...others], ranking, rows) {
    const { by, artifact } = ranking;
    if (!best)
        return unrankedTexts(rows, ranking, run_table/* nameCell */.UQ).join(' ');
    const { record, run } = best;
    const matrix = (0,run_table/* fieldNames */.pi)([record.matrix]).map((name) => `${name}=${(0,value_text/* valueText */.Ru)(record.matrix[name])}`);
    const more = others.length > 0 ? [`and ${others.length} more`] : [];
    const where = [...matrix.slice(0, MAX_COLUMNS), run.pathspec ?? run.label].map(run_table/* nameCell */.UQ);
    const mark = by === 'max' ? 'greatest' : 'smallest';
    return `🏆 The ${mark} ${(0,run_table/* nameCell */.UQ)(artifact)} is ${(0,run_table/* valueCell */.S7)(run.artifacts, artifact)}: ${[...where, ...more].join(' ')}`;
}
function columnsFor(records, rows, ranking, { best, worst }) {
    const names = (0,run_table/* fieldNames */.pi)(records.map(({ matrix }) => matrix)).slice(0, MAX_COLUMNS);
    const chosen = ranking ? [ranking.artifact] : [];
    const artifacts = new Set([...chosen, ...(0,run_table/* fieldNames */.pi)(rows.map(({ run }) => run.artifacts))]);
    const mark = (row) => (best.has(row) ? '\u00a0🏆' : worst.has(row) ? '\u00a0🔻' : '');
    const when = (condition, column) => (condition ? [column] : []);
    const differ = (text) => new Set(records.map(text)).size > 1;
    return [
        { name: '', text: ({ run }) => run_section/* SYMBOLS */.A[run.status] },
        ...when(differ(({ job }) => job), { name: 'Job', text: ({ record }) => (0,run_table/* nameCell */.UQ)(record.job) }),
        ...when(differ(({ id }) => id), { name: 'Id', text: ({ record }) => (record.id === undefined ? '–' : (0,run_table/* nameCell */.UQ)(record.id)) }),
        ...names.map((name) => ({ name, text: ({ record }) => (0,run_table/* valueCell */.S7)(record.matrix, name) })),
        ...when((0,matrix_record/* hasSeveralSteps */.c3)(records), { name: 'Step', text: ({ record }) => (0,run_table/* nameCell */.UQ)(record.step) }),
        { name: 'Run', text: ({ run }) => (0,run_table/* nameCell */.UQ)(run.pathspec ?? run.label) },
        ...when(records.some(({ runs }) => runs.length > 1), { name: 'What', text: ({ run }) => (0,run_table/* nameCell */.UQ)(run.label) }),
        ...when(differ(({ attempt }) => attempt), { name: 'Attempt', text: ({ record }) => String(record.attempt) }),
        { name: 'Duration', text: ({ run }) => (0,run_table/* durationCell */.D3)(run.durationSeconds) },
        ...[...artifacts].slice(0, MAX_COLUMNS).map((name) => ({
            name,
            text: (row) => (0,run_table/* valueCell */.S7)(row.run.artifacts, name) + (name === ranking?.artifact ? mark(row) : ''),
        })),
        ...when(rows.some(({ run }) => run.failure !== null), { name: 'Why', text: ({ run }) => why(run) }),
        ...when(records.some(({ logs }) => logs !== null), { name: 'Logs', text: ({ record }) => logsLink(record) }),
    ];
}
function why({ failure }) {
    if (!failure)
        return '';
    const { reason, step, message } = failure;
    return (0,run_table/* failureCell */.d0)({ reason, stepName: step ?? undefined, message });
}
function logsLink({ logs }) {
    if (!logs)
        return '–';
    return logs.url === null ? (0,run_table/* nameCell */.UQ)(logs.name) : (0,markdown/* link */.nf)('logs', logs.url);
}
function badRunsFirst(rows) {
    return [...rows.filter((row) => !isSuccessful(row)), ...rows.filter(isSuccessful)];
}
function isSuccessful({ run }) {
    return run.status === 'successful';
}

;// CONCATENATED MODULE: ./build/report/needed-jobs.js
const FAILED = { failure: 'failed', cancelled: 'was cancelled' };
/** How many jobs are named: a comment has no room for the names of the 256 jobs that a workflow may have. */
const needed_jobs_MAX_NAMED = 20;
/** One sentence for each unsuccessful job whose records don't explain that: it may have ended before it ran its flows. */
function unexplainedJobs(results, records) {
    const all = [...results].flatMap(([id, result]) => {
        const ended = FAILED[result];
        if (ended === undefined)
            return [];
        const own = records.filter(({ job }) => job === id || job.startsWith(`${id}.`));
        if (own.length === 0)
            return [`The job "${id}" ${ended} and left no report, so runs may be missing.`];
        if (own.some(({ runs }) => runs.some(({ status }) => status !== 'successful')))
            return [];
        return [
            `The job "${id}" ${ended}, but all runs that it reported were successful, so runs may be missing.`,
        ];
    });
    const more = all.length - needed_jobs_MAX_NAMED;
    return [...all.slice(0, needed_jobs_MAX_NAMED), ...(more > 0 ? [`The same is true of ${more} more jobs.`] : [])];
}
//# sourceMappingURL=needed-jobs.js.map
// EXTERNAL MODULE: ./build/report/runs-text.js
var runs_text = __webpack_require__(32429);
// EXTERNAL MODULE: ./build/outcome/json-value.js
var json_value = __webpack_require__(60329);
// EXTERNAL MODULE: ./build/outcome/outcome.js
var outcome = __webpack_require__(6383);
// EXTERNAL MODULE: ./build/runner/process/within.js
var within = __webpack_require__(77874);
// EXTERNAL MODULE: ./build/runner/errors.js
var errors = __webpack_require__(6800);
;// CONCATENATED MODULE: ./build/action/inputs/needs-input.js

/** The results in GitHub's `needs` context, which has an object for each job. A mapping of jobs to results does, too. @throws {UsageError} */
function neededResults(needs) {
    return new Map(Object.entries(needs).map(([job, value]) => [job, resultOf(job, value)]));
}
function resultOf(job, value) {
    const result = typeof value === 'object' ? value?.result : value;
    if (typeof result === 'string')
        return result;
    throw new errors/* UsageError */.eb(`Input "needs" has no result for the job "${job}". Set it to "\${{ toJSON(needs) }}", or to lines like "${job}: \${{ needs.${job}.result }}".`);
}
//# sourceMappingURL=needs-input.js.map
// EXTERNAL MODULE: ./build/action/inputs/review-inputs.js
var review_inputs = __webpack_require__(94859);
// EXTERNAL MODULE: ./build/action/inputs/ranking-input.js + 1 modules
var ranking_input = __webpack_require__(157);
// EXTERNAL MODULE: ./build/action/links/server-pages.js
var server_pages = __webpack_require__(38959);
// EXTERNAL MODULE: ./build/action/inputs/inputs.js + 4 modules
var inputs = __webpack_require__(33877);
// EXTERNAL MODULE: ./build/action/inputs/read-options.js + 1 modules
var read_options = __webpack_require__(38704);
// EXTERNAL MODULE: ./build/action/runner-commands/job-summary.js
var job_summary = __webpack_require__(79389);
// EXTERNAL MODULE: ./build/action/matrix/matrix-records.js
var matrix_records = __webpack_require__(84791);
// EXTERNAL MODULE: ./build/action/runner-commands/results-file.js
var results_file = __webpack_require__(52408);
// EXTERNAL MODULE: ./build/action/runner-commands/step-annotations.js
var step_annotations = __webpack_require__(2606);
// EXTERNAL MODULE: ./build/action/post-state.js
var post_state = __webpack_require__(63673);
// EXTERNAL MODULE: ./build/action/step-directory.js
var step_directory = __webpack_require__(32287);
// EXTERNAL MODULE: ./build/action/step-identity.js
var step_identity = __webpack_require__(35016);
// EXTERNAL MODULE: ./build/action/runner-commands/step-outputs.js
var step_outputs = __webpack_require__(63418);
;// CONCATENATED MODULE: ./build/action/matrix/matrix-jobs.js
























const OWN_OPTIONS = ['best', 'needs', 'uploadTimeout', 'summary', 'summaryTitle', 'matrix', 'id'];
/** The command `report`: one summary of what this workflow run's jobs uploaded, with or without a matrix. */
async function reportMatrixJobs(env, redactor, cancel) {
    (0,inputs/* requireInputsOf */.IN)('report', env);
    const options = await (0,read_options/* readSome */.jV)(env, [...OWN_OPTIONS, ...review_inputs/* REVIEW_OPTIONS */.y]);
    const { best, token } = options;
    const review = (0,review_inputs/* reviewInputs */.O)(options, env);
    const identity = (0,step_identity/* stepIdentity */.Xl)(env, options.matrix, options.id);
    const ranking = (0,ranking_input/* rankingOf */.q)(best);
    const needs = neededResults(options.needs);
    const timeoutMs = (0,inputs/* uploadTimeoutMs */.n8)(options);
    const read = async (signal) => await (0,matrix_records/* readRecords */.T3)(env, token, signal);
    const found = await (0,within/* within */.u)(timeoutMs, cancel, () => tooLate(timeoutMs), read);
    cancel.throwIfAborted();
    const records = (0,matrix_record/* latestAttempts */.qW)(found.records).map((record) => withOwnLink(record, env));
    const unexplained = unexplainedJobs(needs, records);
    warnOfMissing(found, unexplained, token);
    const rows = matrixRows(records);
    const noBest = ranking && noBestText(rows, ranking);
    if (noBest !== undefined)
        (0,step_annotations/* warn */.R8)(`Input "best": ${noBest}`);
    const [winner] = ranking ? bestAndWorst(rows, ranking).best : [];
    const runs = rows.map(({ record: { job, id, step, matrix }, run }) => ({
        ...{ job, ...(id !== undefined && { id }), step, matrix, ...run },
        artifacts: (0,json_value/* jsonValues */.RO)(run.artifacts),
    }));
    const missing = missingText(found, unexplained);
    const status = missing === undefined ? statusOf(records) : 'failed';
    const title = options.summaryTitle && redactor.text(options.summaryTitle);
    const reporting = { ranking, missing, title };
    (0,step_outputs/* setOutputs */.n0)({
        'results-file': saveResults(runs) ?? '',
        runs: (0,runs_text/* runsText */.W2)(runs),
        pathspec: winner?.run.pathspec ?? '',
        best: winner && ranking ? bestText(winner, ranking) : '',
    });
    const isWanted = (0,inputs/* writesSummary */.Nx)(options.summary, status);
    const written = isWanted && (await (0,job_summary/* appendSummary */.f)(matrixReport(records, reporting)));
    actions_core.info(`Found ${(0,run_table/* countText */.lT)(rows.length, 'run')} of ${(0,run_table/* countText */.lT)((0,matrix_record/* countJobs */.uq)(records), 'job')}${written ? `; the job summary shows ${rows.length === 1 ? 'it' : 'them'}` : ''}.`);
    if (review) {
        const { reportToReviewers } = await __webpack_require__.e(/* import() */ 7781).then(__webpack_require__.bind(__webpack_require__, 90162));
        const markdown = (maxBytes) => matrixReport(records, { ...reporting, maxBytes, isShort: true });
        await reportToReviewers({ status, markdown, annotations: [] }, { ...review, env, identity, cancel });
    }
    (0,step_annotations/* showLastAnnotations */.Mo)();
}
/** A link in the report or the comment leads to nothing but this workflow run's artifacts, whatever a job has recorded. */
function withOwnLink(record, env) {
    const { logs } = record;
    if (!logs || logs.url === null || (0,server_pages/* isArtifactUrl */.y2)(env, logs.url))
        return record;
    return { ...record, logs: { ...logs, url: null } };
}
/** Writes the runs to a file, which `post` removes at the end of the job. Returns the file; `undefined` if it cannot be written. */
function saveResults(runs) {
    try {
        const directory = (0,step_directory/* makeStepDirectory */.If)();
        (0,post_state/* savePostState */.Li)({ directory });
        return (0,results_file/* writeResults */.K)(directory, runs);
    }
    catch (error) {
        (0,step_annotations/* warn */.R8)(`The results could not be written: ${error.message}`);
        return undefined;
    }
}
/** The status of all jobs together. Without a run, it is not successful. */
function statusOf(records) {
    return (0,outcome/* decisive */.l9)(records.flatMap((record) => record.runs))?.status ?? 'failed';
}
function tooLate(timeoutMs) {
    return new errors/* UsageError */.eb(`Input "command": listing the artifacts of this workflow run took longer than ${timeoutMs / 60_000} minutes (the input "upload-timeout-minutes").`);
}
/** How many names a warning lists. */
const matrix_jobs_MAX_NAMED = 5;
/** One warning for everything: readers must know that the report is incomplete. */
function warnOfMissing(found, unexplained, token) {
    const { records, unread, isCut, lacksEarlier, restProblem } = found;
    const ofRest = restProblem === undefined ? '' : ` The REST API's list could not be read: ${restProblem}.`;
    const advice = token === undefined ? ` ${matrix_records/* ADVICE */.hc}` : ofRest;
    if (unread.length > 0) {
        const named = unread.slice(0, matrix_jobs_MAX_NAMED).map(({ name, reason }) => `"${name}" (${reason})`);
        const more = unread.length > matrix_jobs_MAX_NAMED ? ` and ${unread.length - matrix_jobs_MAX_NAMED} more` : '';
        (0,step_annotations/* warn */.R8)(`${unreadText(unread.length)}: ${named.join(', ')}${more}.${advice}`);
    }
    const gaps = gapsOf(found);
    if (gaps.length > 0)
        (0,step_annotations/* warn */.R8)(`${gaps.join(' ')}${advice}`);
    if (unexplained.length > 0)
        (0,step_annotations/* warn */.R8)(`${unexplained.join(' ')} See the log of each.`);
    else if (records.length === 0 && unread.length === 0 && !isCut && !lacksEarlier)
        (0,step_annotations/* warn */.R8)("No job in this workflow run uploaded a report. List the jobs with the runs in this job's `needs`.");
}
const CUT = 'The list of artifacts is incomplete, so runs may be missing.';
const NO_EARLIER = 'This is a re-run, and the list of artifacts has no reports of earlier attempts: if not all jobs were re-run, runs are missing.';
/** What may be missing from the list of artifacts, in plain sentences. */
function gapsOf({ isCut, lacksEarlier }) {
    return [...(isCut ? [CUT] : []), ...(lacksEarlier ? [NO_EARLIER] : [])];
}
function unreadText(count) {
    return count === 1
        ? 'The report of 1 step could not be read, so its runs are missing'
        : `The reports of ${count} steps could not be read, so their runs are missing`;
}
function missingText(found, unexplained) {
    const { length } = found.unread;
    const parts = [...(length > 0 ? [`${unreadText(length)}.`] : []), ...gapsOf(found), ...unexplained];
    return parts.length === 0 ? undefined : parts.join(' ');
}
/** A matrix that is too long for an output is omitted. */
function bestText({ record, run }, { artifact }) {
    const { pathspec, artifacts } = run;
    const value = (0,json_value/* jsonValue */.IL)(artifacts[artifact]);
    const text = (0,json_value/* jsonText */.s$)({ matrix: record.matrix, pathspec, value });
    if (Buffer.byteLength(text) <= runs_text/* MAX_OUTPUT_BYTES */.$q)
        return text;
    return (0,json_value/* jsonText */.s$)({ pathspec, value, shortened: true });
}
//# sourceMappingURL=matrix-jobs.js.map

/***/ }),

/***/ 79389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ appendSummary)
/* harmony export */ });
/* harmony import */ var _actions_core_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76306);
/* harmony import */ var _command_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29033);
/* harmony import */ var _step_annotations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2606);



/** GitHub shows nothing of a larger file. */
const MAX_FILE_BYTES = 1024 * 1024;
/** Appends to the job summary, entirely or not at all. Resolves to whether it worked; a failure costs a warning and nothing else. */
async function appendSummary(markdown) {
    try {
        const file = process.env['GITHUB_STEP_SUMMARY'];
        if (file)
            (0,_command_file_js__WEBPACK_IMPORTED_MODULE_0__/* .appendEntry */ .D)(file, markdown, MAX_FILE_BYTES);
        else
            await _actions_core_js__WEBPACK_IMPORTED_MODULE_1__.summary.addRaw(markdown).write();
        return true;
    }
    catch (error) {
        (0,_step_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .warn */ .R8)(`The job summary could not be written: ${error.message}`);
        return false;
    }
}
//# sourceMappingURL=job-summary.js.map

/***/ }),

/***/ 52408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ writeResults)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10361);
/* harmony import */ var _outcome_json_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60329);
/* harmony import */ var _step_annotations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2606);




/**
 * Writes the details of all runs as a JSON array with one line per run. An output could not hold that much, and the file is written line by
 * line to save memory. Returns the file, which stays until the job ends; `undefined` if it cannot be written, which does not affect the
 * runs.
 */
function writeResults(directory, runs) {
    const file = node_path__WEBPACK_IMPORTED_MODULE_0__.join(directory, 'results.json');
    try {
        (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .makeOwnDirectory */ ._i)(directory);
        (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .writeOwnFile */ .OP)(file, linesOf(runs));
        return file;
    }
    catch (error) {
        (0,_step_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .warn */ .R8)(`The results could not be written to ${file}: ${error.message}`);
        return undefined;
    }
}
function* linesOf(runs) {
    yield '[\n';
    for (const [at, run] of runs.entries())
        yield `${(0,_outcome_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonText */ .s$)(run)}${at < runs.length - 1 ? ',' : ''}\n`;
    yield ']\n';
}
//# sourceMappingURL=results-file.js.map

/***/ }),

/***/ 63418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AQ: () => (/* binding */ announceExit),
/* harmony export */   Nx: () => (/* binding */ announceRun),
/* harmony export */   n0: () => (/* binding */ setOutputs)
/* harmony export */ });
/* harmony import */ var _actions_core_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76306);
/* harmony import */ var _report_outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94121);
/* harmony import */ var _command_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29033);
/* harmony import */ var _step_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2606);




let hasWarned = false;
/** Passes a run to later steps as soon as it has an id, whatever happens to it or to us afterwards. */
function announceRun(outcome) {
    const { 'run-id': runId = '', pathspec = '' } = (0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .runOutputs */ .MR)(outcome);
    setOutputs({ 'run-id': runId, pathspec });
}
/**
 * Passes the exit of a step's only run to later steps, in case there is no time for more. A run that must be judged has not passed until it
 * was.
 */
function announceExit(outcome, isJudged) {
    const status = isJudged && outcome.status === 'successful' ? 'failed' : outcome.status;
    const { 'flow-name': flowName = '', 'exit-code': exitCode = '' } = (0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .runOutputs */ .MR)(outcome);
    setOutputs({ 'flow-name': flowName, status, 'exit-code': exitCode });
}
/**
 * Sets outputs. The runner ignores the case of names: the first of several is the output, and a warning lists the others. If an output
 * cannot be written, as on a full disk, there is one warning; the run's own result is unaffected.
 */
function setOutputs(outputs) {
    const names = new Map();
    for (const name of Object.keys(outputs))
        if (!names.has(name.toLowerCase()))
            names.set(name.toLowerCase(), name);
    for (const [name, value] of Object.entries(outputs)) {
        const taken = names.get(name.toLowerCase()) ?? name;
        if (taken !== name)
            (0,_step_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .warn */ .R8)(`${name} is only in the output "artifacts": its name is taken by the output "${taken}" (names of outputs ignore case).`);
        else
            setOutput(name, value);
    }
}
function setOutput(name, value) {
    try {
        const file = process.env['GITHUB_OUTPUT'];
        if (file)
            (0,_command_file_js__WEBPACK_IMPORTED_MODULE_2__/* .appendEntry */ .D)(file, (0,_command_file_js__WEBPACK_IMPORTED_MODULE_2__/* .keyValueEntry */ .j)(name, value));
        else
            _actions_core_js__WEBPACK_IMPORTED_MODULE_3__.setOutput(name, value);
    }
    catch (error) {
        if (!hasWarned)
            (0,_step_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .warn */ .R8)(`The outputs could not be written: ${error.message}`);
        hasWarned = true;
    }
}
//# sourceMappingURL=step-outputs.js.map

/***/ }),

/***/ 83022:
/***/ ((__unused_webpack___webpack_module__, __unused_webpack___webpack_exports__, __webpack_require__) => {

/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78877);

// Logs with many lines produce much garbage, and V8 would rather use 80 MB more than collect it, most of all if a busy machine starves its
// threads. In exchange, a list of a million numbers takes half a second longer; docs/performance.md has the figures. Importing this module
// sets the flags, which takes milliseconds that a flow's start should not wait for.
for (const flag of [
    'semi-space-growth-factor=1',
    'heap-growing-percent=20',
    'no-concurrent-array-buffer-sweeping',
]) {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(`--${flag}`);
}
//# sourceMappingURL=spare-memory.js.map

/***/ }),

/***/ 94121:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MR: () => (/* binding */ runOutputs),
/* harmony export */   mT: () => (/* binding */ reasonOfStep),
/* harmony export */   ww: () => (/* binding */ allOutputs)
/* harmony export */ });
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14761);
/* harmony import */ var _outcome_json_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60329);
/* harmony import */ var _outcome_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6383);
/* harmony import */ var _outcome_run_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6368);
/* harmony import */ var _runs_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32429);
/* harmony import */ var _value_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(13828);






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

/***/ })

};

//# sourceMappingURL=3725.index.js.map