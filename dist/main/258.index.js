export const id = 258;
export const ids = [258];
export const modules = {

/***/ 78258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  matrixOf: () => (/* binding */ matrixOf),
  reportMatrixJobs: () => (/* binding */ reportMatrixJobs),
  writeRecord: () => (/* binding */ writeRecord)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
;// CONCATENATED MODULE: ./lib/report/matrix-record.js
const LONGEST_RECORD = 32 * 1024 * 1024;
const STATUSES = [
    'running',
    'successful',
    'failed',
    'timeout',
    'cancelled',
];
/** Reads a record; `undefined` for what is none, whatever it is. */
function parseMatrixRecord(text) {
    if (text.length > LONGEST_RECORD)
        return undefined;
    try {
        return record(JSON.parse(text));
    }
    catch {
        return undefined;
    }
}
/** Of each step of each matrix job the record of its highest attempt, in the order of their first records. */
function latestAttempts(records) {
    const latest = new Map();
    for (const candidate of records) {
        const { job, step, matrix } = candidate;
        const sorted = Object.entries(matrix).sort(([a], [b]) => (a < b ? -1 : 1));
        const key = JSON.stringify([job, step, sorted]);
        const known = latest.get(key);
        if (!known || known.attempt <= candidate.attempt)
            latest.set(key, candidate);
    }
    return [...latest.values()];
}
function record(value) {
    const { version, job, step, matrix, attempt, logs, runs } = fields(value);
    if (version !== 1)
        throw new TypeError('a record of another version');
    if (!Number.isSafeInteger(attempt) || attempt < 1)
        throw new TypeError('no attempt');
    if (!Array.isArray(runs))
        throw new TypeError('no runs');
    return {
        version,
        job: string(job),
        step: string(step),
        matrix: fields(matrix),
        attempt: attempt,
        logs: logs === null ? null : { name: string(fields(logs)['name']), url: stringOrNull(fields(logs)['url']) },
        runs: runs.map(run),
    };
}
function run(value) {
    const { label, pathspec, status, durationSeconds, artifacts, failure } = fields(value);
    if (typeof status !== 'string' || !STATUSES.includes(status))
        throw new TypeError('no status');
    return {
        label: string(label),
        pathspec: stringOrNull(pathspec),
        status: status,
        durationSeconds: typeof durationSeconds === 'number' ? durationSeconds : null,
        artifacts: fields(artifacts),
        failure: failure === null ? null : failureOf(fields(failure)),
    };
}
function failureOf({ reason, step, task, message }) {
    return {
        // Nothing is decided by it: one that is not known is shown like any other.
        reason: string(reason),
        step: stringOrNull(step),
        task: stringOrNull(task),
        message: string(message),
    };
}
function fields(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new TypeError('no object');
    return value;
}
function string(value) {
    if (typeof value !== 'string')
        throw new TypeError('no text');
    return value;
}
function stringOrNull(value) {
    return value === null ? null : string(value);
}

// EXTERNAL MODULE: ./lib/runner/index.js + 28 modules
var runner = __webpack_require__(40170);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(63021);
// EXTERNAL MODULE: ./lib/report/run-section.js + 6 modules
var run_section = __webpack_require__(57951);
// EXTERNAL MODULE: ./lib/report/run-table.js
var run_table = __webpack_require__(41842);
// EXTERNAL MODULE: ./lib/report/value-text.js
var value_text = __webpack_require__(23763);
;// CONCATENATED MODULE: ./lib/report/matrix-report.js





const MOST_BYTES = 900 * 1024;
const BYTES_AROUND_TABLE = 8 * 1024;
/** More columns than this of matrix values, and of artifacts, make a table that is wider than the page. */
const MOST_COLUMNS = 5;
/** Reads `max NAME` or `min NAME`, NAME being an artifact's. @throws {UsageError} */
function parseRanking(text) {
    const [, by, artifact] = /^\s*(max|min)\s+(\S+)\s*$/.exec(text) ?? [];
    if (by === undefined || artifact === undefined) {
        throw new runner/* UsageError */.eb(`"${text}" ranks no runs: expected max or min and the name of an artifact, as in "max accuracy".`);
    }
    return { by: by, artifact };
}
/** The runs of all records: by job, then by matrix values, numbers in their order. */
function matrixRows(records) {
    const names = (0,run_table/* fieldNames */.pi)(records.map(({ matrix }) => matrix));
    const keys = new Map(records.map((record) => [record, [record.job, ...names.map((name) => (0,run_table/* valueCell */.S7)(record.matrix, name))]]));
    const { compare } = new Intl.Collator('en', { numeric: true });
    const inOrder = (a, b) => (keys.get(a) ?? []).reduce((order, text, at) => order || compare(text, keys.get(b)?.[at] ?? ''), 0);
    return [...records].sort(inOrder).flatMap((record) => record.runs.map((run) => ({ record, run })));
}
/**
 * The successful runs with the best and the worst value; those that share it are all there. Both are empty where no run has a
 * number, and there is no worst where all are the best.
 */
function bestAndWorst(rows, { by, artifact }) {
    const ranked = rows.flatMap((row) => {
        const value = Object.hasOwn(row.run.artifacts, artifact) ? row.run.artifacts[artifact] : undefined;
        const counts = row.run.status === 'successful' && typeof value === 'number';
        return counts ? [{ row, value }] : [];
    });
    if (ranked.length === 0)
        return { best: [], worst: [] };
    const least = ranked.reduce((found, { value }) => Math.min(found, value), Infinity);
    const greatest = ranked.reduce((found, { value }) => Math.max(found, value), -Infinity);
    const having = (wanted) => ranked.filter(({ value }) => value === wanted).map(({ row }) => row);
    const [best, worst] = by === 'max' ? [greatest, least] : [least, greatest];
    return { best: having(best), worst: best === worst ? [] : having(worst) };
}
/** One table of what all matrix jobs have left, as Markdown for GitHub's job summary; the best and the worst runs are marked. */
function matrixReport(records, options) {
    const { ranking, mostBytes = MOST_BYTES } = options;
    const rows = matrixRows(records);
    if (rows.length === 0)
        return 'No matrix job has left a run to report.\n';
    const { best, worst } = ranking ? bestAndWorst(rows, ranking) : { best: [], worst: [] };
    const columns = columnsFor(records, rows, ranking, { best: new Set(best), worst: new Set(worst) });
    const important = new Set([...best.slice(0, 1), ...worst.slice(0, 1), ...badRunsFirst(rows)]);
    return [
        (0,run_table/* runsHeading */.Vf)(rows.map(({ run }) => run), 'runs of the matrix'),
        ...(ranking ? [bestLine(best, ranking)] : []),
        (0,run_table/* runTable */.cS)(columns, rows, [...important], mostBytes - BYTES_AROUND_TABLE),
        '',
    ].join('\n\n');
}
function bestLine([best, ...others], { by, artifact }) {
    if (!best)
        return `No successful run has a number as artifact ${(0,run_table/* nameCell */.UQ)(artifact)}.`;
    const { record, run } = best;
    const matrix = (0,run_table/* fieldNames */.pi)([record.matrix]).map((name) => `${name}=${(0,value_text/* valueText */.R)(record.matrix[name])}`);
    const more = others.length > 0 ? [`and ${others.length} more`] : [];
    const where = [...matrix.slice(0, MOST_COLUMNS), run.pathspec ?? run.label].map(run_table/* nameCell */.UQ);
    const mark = by === 'max' ? 'greatest' : 'smallest';
    return `🏆 The ${mark} ${(0,run_table/* nameCell */.UQ)(artifact)} is ${(0,run_table/* valueCell */.S7)(run.artifacts, artifact)}: ${[...where, ...more].join(' ')}`;
}
function columnsFor(records, rows, ranking, { best, worst }) {
    const names = (0,run_table/* fieldNames */.pi)(records.map(({ matrix }) => matrix)).slice(0, MOST_COLUMNS);
    const chosen = ranking ? [ranking.artifact] : [];
    const artifacts = new Set([...chosen, ...(0,run_table/* fieldNames */.pi)(rows.map(({ run }) => run.artifacts))]);
    const mark = (row) => (best.has(row) ? '\u00a0🏆' : worst.has(row) ? '\u00a0🔻' : '');
    const when = (condition, column) => (condition ? [column] : []);
    const differ = (text) => new Set(records.map(text)).size > 1;
    return [
        { name: '', text: ({ run }) => run_section/* SYMBOLS */.A[run.status] },
        ...when(differ(({ job }) => job), { name: 'Job', text: ({ record }) => (0,run_table/* nameCell */.UQ)(record.job) }),
        ...names.map((name) => ({ name, text: ({ record }) => (0,run_table/* valueCell */.S7)(record.matrix, name) })),
        { name: 'Run', text: ({ run }) => (0,run_table/* nameCell */.UQ)(run.pathspec ?? run.label) },
        ...when(records.some(({ runs }) => runs.length > 1), { name: 'What', text: ({ run }) => (0,run_table/* nameCell */.UQ)(run.label) }),
        ...when(differ(({ attempt }) => attempt), { name: 'Attempt', text: ({ record }) => String(record.attempt) }),
        { name: 'Duration', text: ({ run }) => (0,run_table/* durationCell */.D3)(run.durationSeconds) },
        ...[...artifacts].slice(0, MOST_COLUMNS).map((name) => ({
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
    const isGood = ({ run }) => run.status === 'successful';
    return [...rows.filter((row) => !isGood(row)), ...rows.filter(isGood)];
}

// EXTERNAL MODULE: ./lib/report/run-facts.js
var run_facts = __webpack_require__(32793);
// EXTERNAL MODULE: ./lib/action/input-values.js
var input_values = __webpack_require__(59665);
;// CONCATENATED MODULE: ./lib/action/matrix-jobs.js









/** Artifacts with records have names that begin with this. */
const PREFIX = 'metaflow-report-';
const FILE = 'report.json';
/** Records that are downloaded at once. */
const AT_ONCE = 8;
/** Writes down, in a directory, what this step leaves for the report of a later job. */
function writeRecord(directory, outcomes, matrix, logs) {
    const { GITHUB_JOB: job, GITHUB_ACTION: step, GITHUB_RUN_ATTEMPT: attempt } = process.env;
    const record = {
        version: 1,
        job: job ?? '',
        step: step ?? '',
        matrix,
        attempt: Number(attempt ?? 1),
        logs: logs ? { name: logs.name, url: logs.url ?? null } : null,
        runs: outcomes.map(run_facts/* runFacts */.p),
    };
    (0,external_node_fs_.mkdirSync)(directory, { recursive: true });
    (0,external_node_fs_.writeFileSync)(external_node_path_.join(directory, FILE), JSON.stringify(record));
}
/** The matrix context of the job; `undefined` where there is none. */
function matrixOf(json) {
    try {
        const matrix = JSON.parse(json ?? 'null');
        return typeof matrix === 'object' && matrix !== null && Object.keys(matrix).length > 0
            ? matrix
            : undefined;
    }
    catch {
        return undefined;
    }
}
/** The command `report`: one summary of what the matrix jobs of this workflow run have left. */
async function reportMatrixJobs(env) {
    const best = (0,input_values/* readInput */.R5)(env, 'best')?.trim();
    const ranking = best === undefined ? undefined : parseRanking(best);
    const records = latestAttempts(await downloadRecords());
    if (records.length === 0) {
        core.warning('No matrix job of this workflow run has left a report. Give this job "needs" on the jobs with the runs.');
    }
    const rows = matrixRows(records);
    const [winner] = ranking ? bestAndWorst(rows, ranking).best : [];
    core.setOutput('runs', JSON.stringify(rows.map(({ record, run }) => ({ matrix: record.matrix, ...run }))));
    core.setOutput('pathspec', winner?.run.pathspec ?? '');
    core.setOutput('best', winner && ranking ? JSON.stringify(described(winner, ranking)) : '');
    await core.summary.addRaw(matrixReport(records, { ranking })).write();
    core.info(`${rows.length} runs of ${records.length} jobs are in the job summary.`);
}
function described({ record, run }, { artifact }) {
    return { matrix: record.matrix, pathspec: run.pathspec, value: run.artifacts[artifact] };
}
/** What is no record is left out: anything in the workflow may have uploaded an artifact of such a name. */
async function downloadRecords() {
    const { DefaultArtifactClient } = await __webpack_require__.e(/* import() */ 584).then(__webpack_require__.bind(__webpack_require__, 20584));
    const client = new DefaultArtifactClient();
    const { artifacts } = await client.listArtifacts();
    const waiting = artifacts.filter(({ name }) => name.startsWith(PREFIX)).values();
    const directory = await (0,promises_.mkdtemp)(external_node_path_.join(process.env['RUNNER_TEMP'] || (0,external_node_os_.tmpdir)(), 'metaflow-runner-report-'));
    const records = [];
    const work = async () => {
        for (const { id, name } of waiting) {
            const place = external_node_path_.join(directory, String(id));
            try {
                await client.downloadArtifact(id, { path: place });
                const record = parseMatrixRecord((0,external_node_fs_.readFileSync)(external_node_path_.join(place, FILE), 'utf8'));
                if (record)
                    records.push(record);
                else
                    core.warning(`The artifact "${name}" holds no report.`);
            }
            catch (error) {
                core.warning(`The report in the artifact "${name}" could not be read: ${error.message}`);
            }
        }
    };
    try {
        await Promise.all(Array.from({ length: AT_ONCE }, work));
    }
    finally {
        await (0,promises_.rm)(directory, { recursive: true, force: true });
    }
    return records;
}


/***/ }),

/***/ 75943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ codePlace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _traceback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92908);


/** Where an exception came from, else where the step's function begins. `undefined` where neither is in the workspace. */
function codePlace(exception, stepName, { flowFile, details }, { workspace, cwd }) {
    const absolute = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(cwd, flowFile);
    const frame = (0,_traceback_js__WEBPACK_IMPORTED_MODULE_1__/* .innermostFrame */ .$z)(exception?.stacktrace ?? '', workspace, absolute);
    if (frame)
        return frame;
    const step = details?.history.graph?.steps.find(({ name }) => name === stepName);
    const file = (0,_traceback_js__WEBPACK_IMPORTED_MODULE_1__/* .relativeTo */ .Mf)(workspace, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(cwd, step?.file ?? flowFile)) ?? (0,_traceback_js__WEBPACK_IMPORTED_MODULE_1__/* .relativeTo */ .Mf)(workspace, absolute);
    return file === undefined ? undefined : { file, line: step?.line };
}


/***/ }),

/***/ 10546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ durationText)
/* harmony export */ });
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


/***/ }),

/***/ 57340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ox: () => (/* binding */ failedTasks),
/* harmony export */   P5: () => (/* binding */ exceptionText),
/* harmony export */   WN: () => (/* binding */ hasFailed),
/* harmony export */   dN: () => (/* binding */ crashText),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   iJ: () => (/* binding */ exitText)
/* harmony export */ });
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
/**
 * Tasks whose last attempt failed, in the order in which they did. An interrupted task is none: in a run that was ended, or in which
 * another task had failed, that is one that ended without an exception.
 */
function failedTasks({ details, status }) {
    const failed = details?.history.tasks.filter((task) => hasFailed(task)) ?? [];
    failed.sort((a, b) => endOf(a) - endOf(b));
    const wasEnded = status === 'cancelled' || status === 'timeout';
    return failed.filter((task, index) => {
        const last = task.attempts.at(-1);
        if (last?.exception)
            return true;
        // A crash leaves no word at all; `sys.exit` leaves the same as an interrupt.
        return !wasEnded && (last?.ok === undefined || index === 0);
    });
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


/***/ }),

/***/ 39618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ jsonValue)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74025);

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
    if (value instanceof _client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM)
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


/***/ }),

/***/ 63021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11984);

/**
 * Makes any text stand in Markdown as itself: on one line, without markup, HTML, or links. Entities alone do not keep GitHub from
 * finding an e-mail address or a mention, so an `@` is an element of its own.
 */
function escapeMarkdown(text) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text)
        .replace(/\s*\n\s*/g, ' ')
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


/***/ }),

/***/ 65102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ decisive),
/* harmony export */   o: () => (/* binding */ durationSeconds)
/* harmony export */ });
function durationSeconds({ startedAt, finishedAt }) {
    return finishedAt && (finishedAt.getTime() - startedAt.getTime()) / 1000;
}
/** The one that stands for several: the first that was not successful, else the first. */
function decisive(outcomes) {
    return outcomes.find((outcome) => outcome.status !== 'successful') ?? outcomes[0];
}


/***/ }),

/***/ 11984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ shortened),
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** Characters that are not seen but change how others are shown: all controls but tab and newline, and those of bidirectional text. */
// eslint-disable-next-line no-control-regex -- These are what it looks for.
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/gu;
/** Text as it looks: colours of a terminal are taken away, line ends are `\n`, what cannot be shown is `\ufffd`. */
function plainText(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).replace(/\r\n?/g, '\n').replace(INVISIBLE, '\ufffd');
}
/** The first `longest` characters; what is left out shows as `…`. */
function shortened(text, longest) {
    return text.length > longest ? `${text.slice(0, longest)}…` : text;
}


/***/ }),

/***/ 32793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ artifactValues),
/* harmony export */   p: () => (/* binding */ runFacts)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57340);
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39618);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65102);



function runFacts(outcome) {
    const failure = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(outcome);
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
        durationSeconds: (0,_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .durationSeconds */ .o)(outcome) ?? null,
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
    const converted = Object.entries(values).map(([name, value]) => [name, (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonValue */ .I)(value)]);
    return Object.fromEntries(converted.filter(([, value]) => JSON.stringify(value).length <= LONGEST_VALUE));
}


/***/ }),

/***/ 57951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ SYMBOLS),
  $: () => (/* binding */ runSection)
});

// EXTERNAL MODULE: ./lib/report/duration-text.js
var duration_text = __webpack_require__(10546);
// EXTERNAL MODULE: ./lib/report/failure.js
var report_failure = __webpack_require__(57340);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/runner/index.js + 28 modules
var runner = __webpack_require__(40170);
// EXTERNAL MODULE: ./lib/report/code-place.js
var code_place = __webpack_require__(75943);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(63021);
// EXTERNAL MODULE: ./lib/report/plain-text.js
var plain_text = __webpack_require__(11984);
// EXTERNAL MODULE: ./lib/report/task-status.js
var task_status = __webpack_require__(78296);
// EXTERNAL MODULE: ./lib/report/traceback.js
var report_traceback = __webpack_require__(92908);
// EXTERNAL MODULE: ./lib/report/value-text.js
var value_text = __webpack_require__(23763);
;// CONCATENATED MODULE: ./lib/report/failure-parts.js










/** Failures that are not alike are shown up to this number. */
const MOST_FAILURES = 5;
const MOST_TASKS = 5;
const MOST_PARAMETERS = 10;
const LONGEST_MESSAGE = 400;
const LONGEST_TEXT = 10_000;
/** Why a run was not successful: what, where, and the traceback folded. Nothing for one that was. */
function failureParts(outcome, options) {
    const failure = (0,report_failure/* failureOf */.g5)(outcome);
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
/** The parameters stand below what is said first. */
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
        .map(([name, value]) => (0,markdown/* code */.aY)(`${(0,plain_text/* shortened */.v)(name, 40)}=${(0,plain_text/* shortened */.v)((0,value_text/* valueText */.R)(value), 60)}`));
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
            return outcome.error ? [{ markdown: bold(outcome.error.message, markdown/* escapeMarkdown */.FV) }] : [];
        default:
            if (hasFailedTasks && !outcome.error)
                return [];
            return [
                { markdown: [bold(message, markdown/* escapeMarkdown */.FV), ...errorPlace(outcome, options)].join('<br>') },
                ...rest(message).map((text) => ({ markdown: (0,markdown/* codeBlock */.DV)(tail(text)), kind: 'tracebacks' })),
            ];
    }
}
function errorPlace({ error }, options) {
    if (!(error instanceof runner/* FlowFileError */.pJ))
        return [];
    const { flowFile, file = flowFile, line } = error.details;
    const known = (0,report_traceback/* relativeTo */.Mf)(options.workspace, external_node_path_.resolve(options.cwd, file)) ?? file;
    return [`at ${fileText(known, line, options)}`];
}
function alikeFailures(outcome) {
    const groups = new Map();
    for (const task of (0,report_failure/* failedTasks */.Ox)(outcome)) {
        const exception = task.attempts.at(-1)?.exception;
        const text = exception ? (0,report_failure/* exceptionText */.P5)(exception) : (0,report_failure/* crashText */.dN)(task.attempts.at(-1));
        const key = `${task.stepName}\0${text}`;
        const group = groups.get(key);
        if (group)
            group.tasks.push(task);
        else
            groups.set(key, { text, exception, tasks: [task] });
    }
    return [...groups.values()];
}
function groupParts({ text, exception, tasks }, outcome, options) {
    const [first] = tasks;
    const where = [`step ${(0,markdown/* code */.aY)(first.stepName)}`, tasksText(tasks), ...attemptsText(first)].join(', ');
    const place = placeOf(exception, first.stepName, outcome, options);
    const words = `${bold(text, exception ? markdown/* code */.aY : markdown/* escapeMarkdown */.FV)}<br>${where}${placeText(place, options)}`;
    const stacktrace = exception?.stacktrace;
    if (stacktrace === undefined)
        return [{ markdown: words }];
    const traceback = (0,markdown/* folded */.TM)('Traceback', (0,markdown/* codeBlock */.DV)(tail((0,report_traceback/* userTraceback */.Ep)(stacktrace))));
    return [{ markdown: words }, { markdown: traceback, kind: 'tracebacks' }];
}
function tasksText(tasks) {
    const names = tasks.slice(0, MOST_TASKS).map((task) => (0,markdown/* code */.aY)((0,plain_text/* shortened */.v)((0,task_status/* taskName */.p5)(task), 80)));
    const more = tasks.length > MOST_TASKS ? ', …' : '';
    return tasks.length === 1 ? `task ${names.join('')}` : `${tasks.length} tasks: ${names.join(', ')}${more}`;
}
function attemptsText({ attempts }) {
    return attempts.length > 1 ? [`after ${attempts.length} attempts`] : [];
}
/** A file that is not in the workspace is named by its whole path. */
function placeOf(exception, stepName, outcome, options) {
    const own = (0,code_place/* codePlace */.V)(exception, stepName, outcome, options);
    if (own)
        return own;
    const { root } = external_node_path_.parse(options.workspace);
    const other = (0,code_place/* codePlace */.V)(exception, stepName, outcome, { ...options, workspace: root });
    return other && { ...other, file: root + other.file };
}
/** e.g. `, at flows/train.py:9 in mean`, and the line itself below. */
function placeText(place, options) {
    if (!place)
        return '';
    const { file, line, functionName, code: text } = place;
    if (functionName === undefined)
        return `; the step's code is at ${fileText(file, line, options)}`;
    const where = `, at ${fileText(file, line, options)} in ${(0,markdown/* code */.aY)((0,plain_text/* shortened */.v)(functionName, 80))}`;
    return text === undefined ? where : `${where}<br>${(0,markdown/* code */.aY)((0,plain_text/* shortened */.v)(text, 200))}`;
}
function fileText(file, line, { sourceUrl }) {
    const text = (0,markdown/* code */.aY)((0,plain_text/* shortened */.v)(line === undefined ? file : `${file}:${line}`, 300));
    return (0,markdown/* link */.nf)(text, external_node_path_.isAbsolute(file) ? undefined : sourceUrl?.(file, line));
}
/** Tasks that were running when the run was ended from outside. */
function interruptedTasks(outcome) {
    if (outcome.status !== 'timeout' && outcome.status !== 'cancelled')
        return [];
    const tasks = outcome.details?.history.tasks.filter((task) => (0,task_status/* taskStatus */.al)(task, outcome) === 'interrupted') ?? [];
    if (tasks.length === 0)
        return [];
    const shown = tasks.slice(0, MOST_TASKS).map((task) => {
        const duration = (0,task_status/* taskDuration */.UL)(task);
        const since = duration === undefined ? '' : ` after ${(0,duration_text/* durationText */.S)(duration)}`;
        return `step ${(0,markdown/* code */.aY)(task.stepName)}, task ${(0,markdown/* code */.aY)((0,plain_text/* shortened */.v)((0,task_status/* taskName */.p5)(task), 80))}${since}`;
    });
    const more = tasks.length > MOST_TASKS ? [`${tasks.length - MOST_TASKS} more tasks`] : [];
    return [{ markdown: `Interrupted: ${[...shown, ...more].join('; ')}` }];
}
/** The first line; what was raised or printed by the flow is in the type of code. */
function bold(text, escape) {
    const [line = ''] = text.trim().split('\n');
    return `**${escape((0,plain_text/* shortened */.v)(line.trim(), LONGEST_MESSAGE)) || '–'}**`;
}
/** What the first line does not say. */
function rest(message) {
    const [line = '', ...others] = message.trim().split('\n');
    if (line.length > LONGEST_MESSAGE)
        return [message];
    const text = others.join('\n').trimEnd();
    return text === '' ? [] : [text];
}
/** The end says most, in a traceback as in what a process printed. */
function tail(text) {
    return text.length > LONGEST_TEXT ? `…${text.slice(-LONGEST_TEXT)}` : text;
}

;// CONCATENATED MODULE: ./lib/report/mermaid.js


/** GitHub draws no diagram above these. */
const MOST_CHARACTERS = 50_000;
const MOST_EDGES = 500;
/**
 * Any text as a label, or a part of one. Letters, digits and a few marks stand as they are; all else becomes mermaid's
 * entities (`#35;`), which none of its grammars takes for syntax.
 */
function label(text, longest = 60) {
    return (0,plain_text/* shortened */.v)((0,plain_text/* plainText */.w)(text), longest)
        .replace(/\s+/g, ' ')
        .replace(/[^\p{L}\p{N} _.,=/×·…–-]/gu, (character) => `#${character.codePointAt(0) ?? 0};`);
}
/** A diagram as Markdown; `undefined` for one that would not be drawn. */
function diagramBlock(lines) {
    const text = lines.join('\n');
    return text.length > MOST_CHARACTERS ? undefined : (0,markdown/* codeBlock */.DV)(text, 'mermaid');
}

;// CONCATENATED MODULE: ./lib/report/step-facts.js

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
        const status = (0,task_status/* taskStatus */.al)(task, outcome);
        found.set(status, (found.get(status) ?? 0) + 1);
    }
    const counts = new Map(task_status/* TASK_STATUSES */.Hi.flatMap((status) => {
        const count = found.get(status);
        return count === undefined ? [] : [[status, count]];
    }));
    const durations = tasks.flatMap((task) => (0,task_status/* taskDuration */.UL)(task) ?? []);
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
        const duration = (0,task_status/* taskDuration */.UL)(task);
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

;// CONCATENATED MODULE: ./lib/report/flow-diagram.js



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
    if (!outcome.details?.history.graph)
        return undefined;
    const steps = stepFacts(outcome);
    const indices = new Map(steps.map(({ name }, index) => [name, index]));
    const edges = steps.flatMap((step, from) => (step.declared?.next ?? []).flatMap((name) => {
        const to = indices.get(name);
        return to === undefined ? [] : [edge(step, from, steps[to], to)];
    }));
    if (edges.length > MOST_EDGES)
        return undefined;
    const colours = new Set(steps.map(colour));
    return diagramBlock([
        `flowchart ${isLong(steps) ? 'TD' : 'LR'}`,
        ...steps.map((step, index) => `  n${index}${node(step)}:::${colour(step)}`),
        ...edges,
        ...[...colours].map((name) => `  classDef ${name} ${COLOURS[name]}`),
    ]);
}
function colour({ status }) {
    return status ?? 'unreached';
}
function node(step) {
    const lines = [
        `${label(step.name)}${step.tasks.length > 1 ? ` ×${step.tasks.length}` : ''}`,
        ...remarks(step),
    ];
    const text = `"${lines.join('<br/>')}"`;
    if (step.declared?.type === 'split-switch')
        return `{{${text}}}`;
    return step.name === 'start' || step.name === 'end' ? `([${text}])` : `(${text})`;
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
/** The way into a step that was not reached is dotted. */
function edge(from, fromIndex, to, toIndex) {
    const artifact = from.declared?.foreachArtifact;
    const text = artifact === undefined ? '' : `|"${label(artifact, 30)}"|`;
    return `  n${fromIndex} ${to.status === undefined ? '-.->' : '-->'}${text} n${toIndex}`;
}
/** Whether more steps follow one another than fit into a row; a way that comes back to a step is endless. */
function isLong(steps) {
    const next = new Map(steps.map(({ name, declared }) => [name, declared?.next ?? []]));
    let reached = ['start'];
    for (let length = 0; length < LONGEST_ROW; length++) {
        reached = [...new Set(reached.flatMap((name) => next.get(name) ?? []))];
    }
    return reached.length > 0;
}

// EXTERNAL MODULE: ./lib/report/outcome.js
var report_outcome = __webpack_require__(65102);
;// CONCATENATED MODULE: ./lib/report/steps-table.js





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
    const steps = stepFacts(outcome);
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
    return [(0,markdown/* table */.tp)(head, rows), ...(left === 0 ? [] : [`${left} more steps are not listed.`])].join('\n\n');
}
function rank({ status }) {
    return status === undefined ? 2 : status === 'successful' || status === 'reused' ? 1 : 0;
}
function cells({ name, counts, tasks, attempts, durations }) {
    if (tasks.length === 0)
        return [(0,markdown/* code */.aY)((0,plain_text/* shortened */.v)(name, 80)), '⚪ not reached', '–', '–', '–', '–'];
    const statuses = [...counts].map(([status, count]) => [TASK_SYMBOLS[status], ...(counts.size > 1 ? [count] : []), status].join(' '));
    const retried = tasks.filter(task_status/* wasRetried */.V2).length;
    return [
        (0,markdown/* code */.aY)((0,plain_text/* shortened */.v)(name, 80)),
        statuses.join(', '),
        String(tasks.length),
        `${attempts}${retried === 0 ? '' : ` 🔁`}`,
        (0,duration_text/* durationText */.S)(median(durations)),
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
    const shown = all.slice(0, MOST_PLACES).map((place) => (0,markdown/* code */.aY)((0,plain_text/* shortened */.v)(place, 80)));
    const more = all.length > MOST_PLACES ? [`and ${all.length - MOST_PLACES} more`] : [];
    return [...shown, ...more].join('<br>') || '–';
}

;// CONCATENATED MODULE: ./lib/report/timeline.js




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
    gridColor: '#80808080',
};
/** A text beside its bar must be seen on the page; mermaid draws those of two kinds of bars in black on a dark one. */
const TEXTS_BESIDE_BARS = ['activeText', 'doneText']
    .map((kind) => `text[class*=Outside][class*=${kind}]{fill:#848d97 !important}`)
    .join('');
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
    const steps = stepFacts(outcome).flatMap((step) => {
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
        : [`median ${(0,duration_text/* durationText */.S)(median(durations))}`, `max ${(0,duration_text/* durationText */.S)(durations.at(-1))}`];
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
        themeCSS: TEXTS_BESIDE_BARS,
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

;// CONCATENATED MODULE: ./lib/report/run-section.js












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
        url: outcome.details?.uiUrl,
        failure: (0,report_failure/* failureOf */.g5)(outcome)
            ? [...failureParts(outcome, options), ...optional(gates(outcome), undefined)]
            : [],
        details: details(outcome),
    };
}
function details(outcome) {
    const isGood = outcome.status === 'successful';
    const kind = (name) => isGood ? `${name} of successful runs` : name;
    return [
        ...optional(isGood ? gates(outcome) : undefined, 'values of artifacts'),
        ...optional(artifacts(outcome), 'values of artifacts'),
        ...optional(flowDiagram(outcome), kind('diagrams')),
        ...optional(stepsTable(outcome), kind('steps')),
        ...optional(run_section_remarks(outcome), 'retried tasks and caught exceptions'),
        ...optional(timeline(outcome), kind('timelines')),
        ...optional(facts(outcome), kind('facts')),
    ];
}
function optional(markdown, kind) {
    return markdown === undefined || markdown === '' ? [] : [{ markdown, kind }];
}
function title(outcome) {
    const { status, pathspec, label } = outcome;
    const name = (0,markdown/* escapeMarkdown */.FV)((0,plain_text/* shortened */.v)(pathspec ?? label, LONGEST_NAME));
    const seconds = outcome.runId === undefined ? undefined : (0,report_outcome/* durationSeconds */.o)(outcome);
    const preposition = outcome.status === 'successful' ? 'in' : 'after';
    const after = seconds === undefined ? '' : ` ${preposition} ${(0,duration_text/* durationText */.S)(seconds * 1000)}`;
    return `${SYMBOLS[status]} ${name} ${verb(outcome)}${after}`;
}
function verb(outcome) {
    const failure = (0,report_failure/* failureOf */.g5)(outcome);
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
            return 'failed by fail-if';
        default:
            return failure?.stepName === undefined
                ? 'failed'
                : `failed in step ${(0,markdown/* escapeMarkdown */.FV)(failure.stepName)}`;
    }
}
function gates({ details }) {
    const all = details?.gates ?? [];
    if (all.length === 0)
        return undefined;
    const rows = all
        .slice(0, MOST_VALUES)
        .map(({ condition, value, tripped, problem }) => [
        (0,markdown/* code */.aY)((0,plain_text/* shortened */.v)(condition, LONGEST_NAME)),
        value === undefined ? '–' : (0,markdown/* code */.aY)((0,plain_text/* shortened */.v)((0,value_text/* valueText */.R)(value), LONGEST_VALUE)),
        tripped
            ? `❌ ${problem === undefined ? 'holds' : (0,markdown/* escapeMarkdown */.FV)((0,plain_text/* shortened */.v)(problem, LONGEST_VALUE))}`
            : '✅ does not hold',
    ]);
    return (0,markdown/* table */.tp)(['Fails if', 'Value', ''], rows);
}
function artifacts({ details }) {
    const all = Object.entries(details?.artifacts ?? {});
    if (all.length === 0)
        return undefined;
    const rows = all
        .slice(0, MOST_VALUES)
        .map(([name, value]) => [
        (0,markdown/* code */.aY)((0,plain_text/* shortened */.v)(name, LONGEST_NAME)),
        (0,markdown/* code */.aY)((0,plain_text/* shortened */.v)((0,value_text/* valueText */.R)(value), LONGEST_VALUE)),
    ]);
    return (0,markdown/* table */.tp)(['Artifact', 'Value'], rows);
}
/** Tasks that were tried again, and exceptions that did not end the run. */
function run_section_remarks({ details }) {
    const tasks = details?.history.tasks ?? [];
    const lines = tasks.flatMap((task) => {
        const where = `step ${(0,markdown/* code */.aY)(task.stepName)}, task ${(0,markdown/* code */.aY)(task.taskId)}`;
        if (task.originPathspec !== undefined)
            return [];
        if (task.caught) {
            return [
                `- ⚠️ ${where}: <code>@catch</code> kept ${(0,markdown/* code */.aY)((0,plain_text/* shortened */.v)((0,report_failure/* exceptionText */.P5)(task.caught), LONGEST_VALUE))}`,
            ];
        }
        if (!(0,task_status/* wasRetried */.V2)(task))
            return [];
        const { exception } = task.attempts.findLast(({ ok }) => ok !== true) ?? {};
        const cause = exception
            ? `, before that ${(0,markdown/* code */.aY)((0,plain_text/* shortened */.v)((0,report_failure/* exceptionText */.P5)(exception), LONGEST_VALUE))}`
            : '';
        return [`- 🔁 ${where}: successful at attempt ${task.attempts.length}${cause}`];
    });
    const more = lines.length - MOST_REMARKS;
    return [...lines.slice(0, MOST_REMARKS), ...(more > 0 ? [`- and ${more} more`] : [])].join('\n');
}
function facts(outcome) {
    const { flowFile, details, tags, decospecs } = outcome;
    const names = (texts) => texts.map((text) => (0,markdown/* code */.aY)((0,plain_text/* shortened */.v)(text, LONGEST_NAME)));
    const rows = [
        ['Parameters', list(parameterTexts(outcome))],
        ['Tags', list(names(details?.tags ?? tags))],
        ['Decospecs', list(names(decospecs))],
        ['Resumed from', origin(outcome)],
        ['Cards', list(names((details?.cards ?? []).map(({ fileName }) => fileName)))],
        ['Started', `${outcome.startedAt.toISOString().replace('T', ' ').slice(0, 19)} UTC`],
        ['Process', outcome.exitCode ? (0,markdown/* escapeMarkdown */.FV)((0,report_failure/* exitText */.iJ)(outcome)) : ''],
    ];
    return (0,markdown/* table */.tp)(['Flow', (0,markdown/* code */.aY)((0,plain_text/* shortened */.v)(flowFile, LONGEST_NAME))], rows.filter(([, text]) => text !== ''));
}
/** e.g. `learning_rate=0.1`, with the values that the run had, or else those that were asked for. */
function parameterTexts({ details, parameters }) {
    return Object.entries(details?.parameters ?? parameters).map(([name, value]) => (0,markdown/* code */.aY)(`${(0,plain_text/* shortened */.v)(name, LONGEST_NAME)}=${(0,plain_text/* shortened */.v)((0,value_text/* valueText */.R)(value), LONGEST_VALUE)}`));
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
    const reused = stepFacts(outcome).flatMap(({ name, counts, tasks }) => {
        const count = counts.get('reused');
        if (count === undefined)
            return [];
        const many = tasks.length === 1 ? '' : count === tasks.length ? ` ×${count}` : ` ${count} of ${tasks.length}`;
        return [`${(0,markdown/* code */.aY)(name)}${many}`];
    });
    const run = (0,markdown/* code */.aY)((0,plain_text/* shortened */.v)(flowName === undefined ? originRunId : `${flowName}/${originRunId}`, LONGEST_NAME));
    return `${run}, ${reused.length === 0 ? 'no task was reused' : `reused: ${reused.join(', ')}`}`;
}


/***/ }),

/***/ 41842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ durationCell),
/* harmony export */   S7: () => (/* binding */ valueCell),
/* harmony export */   UQ: () => (/* binding */ nameCell),
/* harmony export */   Vf: () => (/* binding */ runsHeading),
/* harmony export */   cS: () => (/* binding */ runTable),
/* harmony export */   d0: () => (/* binding */ failureCell),
/* harmony export */   pi: () => (/* binding */ fieldNames)
/* harmony export */ });
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10546);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63021);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11984);
/* harmony import */ var _value_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23763);




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
    const head = columns.map(({ name }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .v)(name, LONGEST_CELL)));
    const shown = [...cells].filter(([row]) => listed.has(row)).map(([, texts]) => texts);
    const more = rows.length - shown.length;
    return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(head, shown), ...(more > 0 ? [`${more} more runs are not listed.`] : [])].join('\n\n');
}
/** Whether all runs were successful, as a heading. */
function runsHeading(runs, what) {
    const bad = runs.filter(({ status }) => status !== 'successful').length;
    return bad === 0
        ? `## ✅ All ${runs.length} ${what} were successful`
        : `## ❌ ${bad} of ${runs.length} ${what} ${bad === 1 ? 'was' : 'were'} not successful`;
}
function nameCell(name) {
    return name ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .v)(name, LONGEST_CELL)) : '–';
}
/** The value of a record's own field; `–` where it has none. */
function valueCell(record, name) {
    return Object.hasOwn(record, name) ? nameCell((0,_value_text_js__WEBPACK_IMPORTED_MODULE_2__/* .valueText */ .R)(record[name]) || '""') : '–';
}
/** The names of all fields of some records, in the order in which they come. */
function fieldNames(records) {
    return [...new Set(records.flatMap((record) => Object.keys(record)))];
}
/** A duration that is not broken into lines. */
function durationCell(seconds) {
    return (0,_duration_text_js__WEBPACK_IMPORTED_MODULE_3__/* .durationText */ .S)((seconds ?? NaN) * 1000).replaceAll(' ', '\u00a0');
}
/** What failed, and in which step; what the flow said is in the type of code. */
function failureCell({ reason, stepName, message, }) {
    const step = stepName === undefined ? '' : `${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .v)(stepName, LONGEST_CELL)}: `;
    const escape = reason === 'task-exception' ? _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY : _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV;
    return escape(step + (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .v)(message.trim(), LONGEST_WHY));
}


/***/ }),

/***/ 78296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hi: () => (/* binding */ TASK_STATUSES),
/* harmony export */   UL: () => (/* binding */ taskDuration),
/* harmony export */   V2: () => (/* binding */ wasRetried),
/* harmony export */   al: () => (/* binding */ taskStatus),
/* harmony export */   p5: () => (/* binding */ taskName)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57340);

/** What became of a task. The worst comes first. */
const TASK_STATUSES = [
    /** It raised an exception, or lost its process. */
    'failed',
    /** Nothing tells how it ended. */
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
    if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFailed */ .WN)(task))
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
/** Whether a task of this run, not of an origin, needed more than one attempt to succeed. */
function wasRetried({ attempts, originPathspec }) {
    return originPathspec === undefined && attempts.length > 1 && attempts.at(-1)?.ok === true;
}
/** A task as people name it, e.g. `3 (regions=south)`. */
function taskName({ taskId, foreachStack }) {
    return foreachStack.length === 0 ? taskId : `${taskId} (${foreachStack.join(', ')})`;
}


/***/ }),

/***/ 92908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ innermostFrame),
/* harmony export */   Ep: () => (/* binding */ userTraceback),
/* harmony export */   Mf: () => (/* binding */ relativeTo)
/* harmony export */ });
/* unused harmony export framesOf */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

const FRAME = /^\s*File "(.+)", line (\d+), in (.+)$/;
/** The frames of a traceback of Python's, outermost first. */
function framesOf(stacktrace) {
    const lines = stacktrace.split('\n');
    return lines.flatMap((text, index) => {
        const [, file, line, functionName] = FRAME.exec(text) ?? [];
        if (file === undefined)
            return [];
        const next = lines[index + 1] ?? '';
        const code = next.startsWith('    ') ? next.trim() : undefined;
        return [{ file, line: Number(line), functionName: functionName ?? '', code }];
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
        if (node_path__WEBPACK_IMPORTED_MODULE_0__.basename(frame.file) === node_path__WEBPACK_IMPORTED_MODULE_0__.basename(flowFile)) {
            const file = relativeTo(directory, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(directory, flowFile));
            if (file !== undefined)
                return { ...frame, file };
        }
    }
    return undefined;
}
/** `undefined` for a file that is not below the directory. */
function relativeTo(directory, file) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_0__.relative(directory, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(directory, file));
    return relative === '' || relative.startsWith('..') || node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(relative) ? undefined : relative;
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


/***/ }),

/***/ 23763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ valueText)
/* harmony export */ });
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39618);

/** A parameter's or artifact's value as people write it: text as it is, all else as JSON. */
function valueText(value) {
    return typeof value === 'string' || typeof value === 'bigint'
        ? String(value)
        : JSON.stringify((0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonValue */ .I)(value));
}


/***/ })

};
