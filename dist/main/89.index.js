export const id = 89;
export const ids = [89,917,535];
export const modules = {

/***/ 94120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ askPython)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);


/** Has a small program answer by a flow's own Python and settings; `undefined` where it does not, for whatever reason. */
async function askPython({ python = 'python3', cwd, env }, { program, args = [], within, signal }) {
    try {
        const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(python, ['-c', program, ...args], {
            cwd,
            env: { ...process.env, ...env },
            timeout: within,
            killSignal: 'SIGKILL',
            ...(signal ? { signal } : {}),
        });
        return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 55089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  examined: () => (/* binding */ examined)
});

// EXTERNAL MODULE: ./build/runner/index.js + 26 modules
var runner = __webpack_require__(79660);
// EXTERNAL MODULE: ./build/report/failure.js
var failure = __webpack_require__(20897);
// EXTERNAL MODULE: ./build/report/traceback.js
var report_traceback = __webpack_require__(71293);
// EXTERNAL MODULE: ./build/report/exception-text.js
var exception_text = __webpack_require__(73988);
;// CONCATENATED MODULE: ./build/job/printed-words.js


/** So much of the end of a log is looked at. */
const MOST_CHARACTERS = 256 * 1024;
const LONGEST_WORDS = 1_000;
const MOST_LINES = 5;
/** The last words of a task's stderr, as Metaflow saved it; `undefined` when it is empty. */
function printedWords(stderr) {
    const lines = stderr
        .slice(-MOST_CHARACTERS)
        .split('\n')
        // What comes from a pod or a batch job is marked with its name.
        .map((line) => line.replace(/^\[[\w.-]+\] /, '').trimEnd());
    while (/^(Task failed\.|)$/.test(lines.at(-1) ?? 'text'))
        lines.pop();
    return metaflowsError(lines) ?? lastTraceback(lines) ?? lastParagraph(lines);
}
/** Metaflow's `headline:`, and what it says below, both indented. Where it only tells that a task failed elsewhere, what the task printed stays. */
function metaflowsError(lines) {
    const from = lines.findLastIndex((line) => line !== '' && !line.startsWith('    ')) + 1;
    const [headline = '', ...message] = lines.slice(from).filter((line) => line !== '');
    if (!/^ {4}\S.*:$/.test(headline) || message.length === 0)
        return undefined;
    const text = [headline, ...message].map((line) => line.trim()).join(' ');
    const before = / error:$/.test(headline) ? printedWords(lines.slice(0, from).join('\n')) : undefined;
    if (!before)
        return { text: shortened(text), isMetaflows: true };
    return { ...before, text: `${shortened(text)} It printed last: ${before.text}`, isMetaflows: true };
}
/** A traceback that Python, or Metaflow below "Internal error", printed at the end. */
function lastTraceback(lines) {
    const internal = lines.findLastIndex((line, index) => /^ {4}Internal error:?$/.test(line) && isHeader(lines[index + 1]));
    const from = internal === -1 ? firstOfChain(lines) : internal + 1;
    if (from === -1)
        return undefined;
    const traceback = lines.slice(from).join('\n');
    const raised = (0,report_traceback/* readTraceback */.N)({ stacktrace: traceback });
    return raised && { text: shortened((0,exception_text/* raisedLine */.T8)(raised)), isMetaflows: false, traceback };
}
/** Where the last traceback begins, with those that it came from. */
function firstOfChain(lines) {
    let first = lines.findLastIndex(isHeader);
    while (first > 3 && report_traceback/* SEPARATOR */.wv.test(lines[first - 2] ?? ''))
        first = lines.slice(0, first - 2).findLastIndex(isHeader);
    return first;
}
function isHeader(line = '') {
    return report_traceback/* HEADER */.El.test(line.replace(/^ {2}\+ /, ''));
}
function lastParagraph(lines) {
    const from = lines.findLastIndex((line) => line === '') + 1;
    const text = lines
        .slice(Math.max(from, lines.length - MOST_LINES))
        .join('\n')
        .trim();
    return text === '' ? undefined : { text: shortened(text), isMetaflows: false };
}
/** The end of a text. No word is cut: a secret is known by the whole of it. */
function shortened(text) {
    return text.length > LONGEST_WORDS ? `…${text.slice(-LONGEST_WORDS).replace(/^\S*/, '')}` : text;
}

;// CONCATENATED MODULE: ./build/job/task-words.js


/** Reading a log takes a request, or a file of up to some megabytes. */
const MOST_LOGS = 20;
/** The tasks, with what those attempts printed last that failed without leaving an exception. */
async function withPrintedWords(run, tasks) {
    let logs = 0;
    const told = [];
    for (const task of tasks) {
        const attempts = [];
        for (const attempt of task.attempts) {
            const isMute = task.originPathspec === undefined && leftNoException(attempt) && logs < MOST_LOGS;
            if (isMute)
                logs++;
            attempts.push(isMute ? await withWords(run, task, attempt) : attempt);
        }
        told.push({ ...task, attempts });
    }
    return told;
}
function leftNoException({ ok, interrupted, exception, lastWords }) {
    return ok !== true && !interrupted && exception === undefined && lastWords === undefined;
}
async function withWords(run, { stepName, taskId }, attempt) {
    const words = printedWords(await run
        .step(stepName)
        .taskWithId(taskId, attempt.attempt)
        .stderr.catch(() => ''));
    if (!words)
        return attempt;
    const lastWords = words.isMetaflows ? words.text : `${(0,failure/* crashText */.dN)(attempt)} It printed last: ${words.text}`;
    return { ...attempt, lastWords, printedTraceback: words.traceback };
}

// EXTERNAL MODULE: ./build/job/reused-steps.js
var reused_steps = __webpack_require__(31644);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/client/index.js + 31 modules
var client = __webpack_require__(48608);
// EXTERNAL MODULE: ./build/job/fitting-name.js
var fitting_name = __webpack_require__(9159);
// EXTERNAL MODULE: ./build/job/gate.js
var job_gate = __webpack_require__(39329);
;// CONCATENATED MODULE: ./build/job/scalar-class-program.js
/**
 * A Python program that tells of classes whether their objects are texts or numbers, as JSON on its stdout. It unpickles nothing.
 *
 * Its arguments: the flow file, whose classes a pickle names by `__main__`, and a JSON list of classes. Its answer: `ScalarClass` of
 * `src/client/scalar-classes.ts` by the class's name, for those that derive from `str`, `int` or `float`.
 */
const SCALAR_CLASS_PROGRAM = String.raw `
import enum, importlib.machinery, importlib.util, json, os, sys

answer_to = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(2, 1)
flow_file, wanted = sys.argv[1], json.loads(sys.argv[2])
sys.argv = [flow_file]
sys.path[0] = os.path.dirname(os.path.abspath(flow_file))

FLOW = "metaflow_runner_flow"
def load_flow():
    loader = importlib.machinery.SourceFileLoader(FLOW, os.path.abspath(flow_file))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader(FLOW, loader))
    sys.modules[FLOW] = module
    try:
        loader.exec_module(module)
    except BaseException:
        pass  # Without a guard it ends as Metaflow's command line does; its classes are there all the same.

BASES = [(str, str.__str__), (int, int.__int__), (float, float.__float__)]

def encoded(value):
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return None
    for base, plain in BASES:
        if isinstance(value, base):
            value = plain(value)
            return ["str", value] if base is str else [base.__name__, repr(value)]

def described(kind):
    base = next((base for base, _ in BASES if issubclass(kind, base)), None)
    if base is None:
        return None
    found = {"base": base.__name__}
    if issubclass(kind, enum.Enum):
        members = kind.__members__.items()
        found["members"] = [{"name": name, "value": encoded(m._value_), "plain": encoded(m)} for name, m in members]
        found["isFlag"] = issubclass(kind, enum.Flag)
    return found

def loaded(name):
    """What a module that the flow has imported calls so. What a pickle names is not imported: anybody may have written it."""
    parts = (FLOW + name[len("__main__"):] if name.startswith("__main__.") else name).split(".")
    for depth in range(len(parts) - 1, 0, -1):
        found = sys.modules.get(".".join(parts[:depth]))
        if found is not None:
            for part in parts[depth:]:
                found = vars(found)[part]
            return found

load_flow()
answer = {}
for name in wanted:
    try:
        kind = loaded(name)
        found = described(kind) if isinstance(kind, type) else None
        if found is not None:
            answer[name] = found
    except BaseException:
        pass
json.dump(answer, answer_to)
answer_to.flush()
os._exit(0)
`;

;// CONCATENATED MODULE: ./build/job/plain-artifacts.js



/** Of a value with more classes than this, those beyond stay undecoded. */
const MOST_CLASSES = 50;
/** A name that is longer is not a class's. */
const LONGEST_NAME = 500;
/**
 * Values of a run in which texts and numbers of other classes, such as members of an Enum with a mixin of `str`, are plain. What such a
 * class is only the flow's own Python knows: it is asked when there is something to ask, and imports the flow file. Classes of
 * modules that the flow file does not import stay as they are.
 */
async function withPlainArtifacts(values, { python = 'python3', cwd, env, flowFile }, abortSignal) {
    const named = [...(0,client.possibleScalarClasses)(Object.values(values))];
    const wanted = named.filter((name) => name.length <= LONGEST_NAME).slice(0, MOST_CLASSES);
    if (wanted.length === 0)
        return values;
    try {
        const flow = { python, cwd, env, flowFile, abortSignal };
        const answer = await (0,runner/* askFlowFile */.q0)(SCALAR_CLASS_PROGRAM, flow, [JSON.stringify(wanted)]);
        return (0,client.withPlainScalars)(values, scalarClasses(answer));
    }
    catch {
        return values;
    }
}
function scalarClasses(answer) {
    const classes = Object.entries((answer ?? {}));
    return new Map(classes.map(([name, { members, ...others }]) => [
        name,
        {
            ...others,
            members: members?.flatMap(({ name: member, value, plain }) => {
                const [known, own] = [decoded(plain), decoded(value)];
                return known === undefined ? [] : [{ name: member, value: own, plain: known }];
            }),
        },
    ]));
}
function decoded(encoded) {
    if (!encoded)
        return undefined;
    const [type, text] = encoded;
    if (type === 'str')
        return text;
    if (type === 'float')
        return { inf: Infinity, '-inf': -Infinity }[text] ?? Number(text);
    return Number.isSafeInteger(Number(text)) ? Number(text) : BigInt(text);
}

// EXTERNAL MODULE: ./build/job/run-parameters.js
var run_parameters = __webpack_require__(35774);
;// CONCATENATED MODULE: ./build/job/run-details.js







/** A larger value is not read: a report shows no more than its beginning, and reading it takes several times the memory. */
const MOST_BYTES = 128 * 1024 * 1024;
/** Cards are about a megabyte each: so many are reported, those of the last tasks first. */
const MOST_CARDS = 50;
/** Reads what an ended run left behind. @throws {ClientError} when the run cannot be read */
async function readDetails(run, wanted) {
    const history = await run.history();
    const judged = wanted.decidesGates ? wanted.gates.map(({ artifact }) => artifact) : [];
    const needed = new Set([...wanted.outputArtifacts, ...judged]);
    const stored = await readArtifacts(run, history, [...needed]);
    const found = await withPlainArtifacts(stored, wanted.flow, wanted.signal);
    const isWanted = ([name]) => wanted.outputArtifacts.includes(name);
    const uiUrl = (0,client.metaflowSettings)(wanted.env)('UI_URL');
    return {
        history,
        parameters: await readParameters(run),
        tags: await run.userTags,
        artifacts: Object.fromEntries(Object.entries(found).filter(isWanted)),
        gates: wanted.gates.map((gate) => (wanted.decidesGates ? (0,job_gate/* decideGate */.q7)(gate, found) : (0,job_gate/* skippedGate */.Gq)(gate))),
        cards: wanted.cardDirectory === undefined ? [] : await saveCards(run, history, wanted.cardDirectory),
        uiUrl: uiUrl && `${uiUrl.replace(/\/+$/, '')}/${run.pathspec}`,
    };
}
/**
 * Artifacts that exist. Of a step that the flow's graph lets have several tasks, it is the list of their values, however many there
 * are: in the order of the foreach, and of rounds.
 */
async function readArtifacts(run, { graph, tasks }, names) {
    const lastStep = graph?.endStep ??
        graph?.steps.find(({ type, next }) => type === 'end' || next.length === 0)?.name ??
        'end';
    const { inForeach, recursive } = (0,client.stepPlaces)(graph);
    const found = {};
    for (const name of names) {
        const [stepName = '', artifact = ''] = name.includes('/') ? name.split('/') : [lastStep, name];
        const ofStep = tasks.filter((task) => task.stepName === stepName);
        const isList = graph ? inForeach.has(stepName) || recursive.has(stepName) : ofStep.length > 1;
        const values = await Promise.all(ofStep.map(async ({ taskId }) => await run_details_valueOf(run, stepName, taskId, artifact)));
        if (values.some((value) => value !== undefined))
            found[name] = isList ? values : values[0];
    }
    return found;
}
async function run_details_valueOf(run, stepName, taskId, artifact) {
    try {
        return await run.step(stepName).taskWithId(taskId).artifact(artifact).storedWithin(MOST_BYTES);
    }
    catch {
        return undefined;
    }
}
async function readParameters(run) {
    const stored = await (0,run_parameters/* storedParameters */.c)(run);
    return stored ? await (0,run_parameters/* parameterValues */.o)(stored, MOST_BYTES) : {};
}
/** Only tasks of steps with `@card` are looked at: each look is a directory, or a request. */
async function saveCards(run, { graph, tasks }, directory) {
    const withCards = new Set(graph?.steps
        .filter((step) => step.decorators.some(({ name }) => name === 'card'))
        .map(({ name }) => name));
    const saved = [];
    for (const { stepName, taskId } of tasks.filter((task) => withCards.has(task.stepName)).reverse()) {
        for (const card of await run.step(stepName).taskWithId(taskId).cards) {
            if (saved.length === MOST_CARDS)
                return saved;
            const { name, ext } = external_node_path_.parse(card.path);
            const fileName = (0,fitting_name/* fittingName */.R)(`${stepName}-${taskId}-${name}`) + ext;
            await (0,promises_.mkdir)(directory, { recursive: true });
            await (0,promises_.writeFile)(external_node_path_.join(directory, fileName), await card.html());
            saved.push({ stepName, taskId, type: card.type, id: card.id, fileName });
        }
    }
    return saved;
}

// EXTERNAL MODULE: ./build/job/run-secrets.js + 1 modules
var run_secrets = __webpack_require__(66917);
// EXTERNAL MODULE: ./build/job/service-check.js + 1 modules
var service_check = __webpack_require__(46535);
;// CONCATENATED MODULE: ./build/job/examine-run.js






const TIME_FOR_DETAILS = { otherwise: 120_000, until: 4_000, least: 700 };
/**
 * The outcome with what the run left behind, but for the parameters among its secrets. A successful run that trips a gate counts as
 * failed.
 */
async function examined(outcome, run, plan, cardDirectory, clock, secrets) {
    const inTime = async (reading) => {
        const read = await clock.within(reading, TIME_FOR_DETAILS);
        if (!read)
            throw new runner/* RunnerError */.Rn('The run could not be read in time.');
        return read.value;
    };
    try {
        const env = { ...process.env, ...plan.env };
        const wanted = {
            ...plan,
            env,
            decidesGates: outcome.status === 'successful',
            flow: { ...plan, env },
            signal: clock.signal,
            cardDirectory: outcome.status === 'cancelled' ? undefined : cardDirectory,
        };
        const read = await inTime(readDetails(run, wanted));
        const wasEnded = outcome.status === 'cancelled' || outcome.status === 'timeout';
        const told = wasEnded ? read : await inTime(examine_run_withWords(run, read));
        const details = {
            ...told,
            parameters: (0,run_secrets/* parametersToShow */.vL)(told.parameters, secrets ? await inTime(secrets) : run_secrets/* NO_SECRETS */.g1),
        };
        const reused = await inTime((0,reused_steps/* reusedSteps */.O)(run, details.history, plan.command));
        const failed = outcome.status === 'successful' && details.gates.some(({ tripped }) => tripped);
        const originRunId = outcome.originRunId ?? originOf(details.history);
        return { ...outcome, originRunId, details, reused, ...(failed ? { status: 'failed' } : {}) };
    }
    catch (error) {
        // Nobody can tell whether the run passes its gates.
        const undecided = outcome.status === 'successful' && plan.gates.length > 0;
        const service = clock.signal.aborted ? undefined : await (0,service_check.checkService)(plan);
        const detailsError = service ?? (error instanceof Error ? error : new Error(String(error)));
        return { ...outcome, detailsError, ...(undecided ? { status: 'failed', error: detailsError } : {}) };
    }
}
async function examine_run_withWords(run, details) {
    const { history } = details;
    return { ...details, history: { ...history, tasks: await withPrintedWords(run, history.tasks) } };
}
/** Where clones come from: Metaflow resumes the latest run, when it is not told which. */
function originOf({ tasks }) {
    return tasks.find(({ originPathspec }) => originPathspec !== undefined)?.originPathspec?.split('/')[1];
}


/***/ }),

/***/ 31644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ reusedSteps),
/* harmony export */   W: () => (/* binding */ finishedSeconds)
/* harmony export */ });
/** What a resumed run took over, by step; `undefined` for one that was not resumed. */
async function reusedSteps(run, { tasks }, command) {
    if (command.name !== 'resume')
        return undefined;
    const clones = tasks.filter(({ originPathspec }) => originPathspec !== undefined);
    const seconds = command.originSeconds ?? (await originSeconds(run, clones, new Set()));
    return [...grouped(clones)].map(([name, { length }]) => ({ name, tasks: length, seconds: seconds[name] }));
}
async function totals(run, { tasks }, seen) {
    const clones = tasks.filter(({ originPathspec }) => originPathspec !== undefined);
    return finishedSeconds(tasks, await originSeconds(run, clones, seen));
}
/** What a run's finished tasks took by step; to those that it took over belongs what is known of their origin. */
function finishedSeconds(tasks, origin) {
    const sums = { ...origin };
    for (const { stepName, attempts, originPathspec } of tasks) {
        const last = attempts.at(-1);
        if (originPathspec !== undefined || last?.ok !== true || last.finishedAt === undefined)
            continue;
        const seconds = (last.finishedAt.getTime() - last.startedAt.getTime()) / 1000;
        sums[stepName] = (sums[stepName] ?? 0) + seconds;
    }
    return sums;
}
/** Of the steps that clones are of, what these took where they were executed: the clones of one run are all of one origin. */
async function originSeconds(run, clones, seen) {
    const runId = clones[0]?.originPathspec?.split('/')[1];
    if (runId === undefined || seen.has(runId))
        return {};
    try {
        const origin = run.parent.run(runId);
        const sums = await totals(origin, await origin.history(), new Set([...seen, runId]));
        const ofClones = new Set(clones.map(({ stepName }) => stepName));
        return Object.fromEntries(Object.entries(sums).filter(([name]) => ofClones.has(name)));
    }
    catch {
        // An origin that was brought here has left its history behind.
        return {};
    }
}
function grouped(tasks) {
    const groups = new Map();
    for (const task of tasks)
        groups.set(task.stepName, [...(groups.get(task.stepName) ?? []), task]);
    return groups;
}


/***/ }),

/***/ 35774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ storedParameters),
/* harmony export */   o: () => (/* binding */ parameterValues)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48608);

/** A graph that is larger is not one. */
const LARGEST_GRAPH = 64 * 1024 * 1024;
/** `undefined` as long as the run has not stored them, which it does before its first task. @throws {ClientError} */
async function storedParameters(run) {
    const task = await run.step('_parameters').task;
    const info = task?.artifact('_graph_info');
    if (!task || !info || !(await info.exists()))
        return undefined;
    const graph = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_0__.flowGraph)(await info.storedWithin(LARGEST_GRAPH));
    return graph && { task, graph };
}
/** Their values by the names of their artifacts; an IncludeFile's is an `IncludedFile`. What cannot be read is absent. */
async function parameterValues({ task, graph }, mostBytes) {
    const read = async (name) => await task.artifact(name).storedWithin(mostBytes);
    const values = await Promise.all(graph.parameters.map(async (name) => [name, await read(name).catch(() => undefined)]));
    return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 66917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g1: () => (/* binding */ NO_SECRETS),
  findRunSecrets: () => (/* binding */ findRunSecrets),
  vL: () => (/* binding */ parametersToShow)
});

// UNUSED EXPORTS: runSecrets

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/client/index.js + 31 modules
var client = __webpack_require__(48608);
// EXTERNAL MODULE: ./build/redaction/index.js + 4 modules
var redaction = __webpack_require__(32798);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/runner/index.js + 26 modules
var runner = __webpack_require__(79660);
// EXTERNAL MODULE: ./build/job/run-plan.js
var run_plan = __webpack_require__(18369);
;// CONCATENATED MODULE: ./build/job/parameter-names.js




/** A longer file is not looked through. */
const MOST_BYTES = 4 * 1024 * 1024;
/** `key = Parameter("api-token", …)`, over several lines too; any other way to name a parameter is left to Python. */
const DECLARATION = /^[ \t]*(\w+)[ \t]*(?::[^=\n]*)?=[ \t]*(?:\w+\.)*(?:Parameter|IncludeFile|Config)\(\s*(?:#.*\s+)*(?:name\s*=\s*)?[rRuU]?(["'])([^"'\\\n]+)\2\s*[,)]/gm;
/** The names that Python code declares in plain words. */
function namesInCode(code) {
    return grouped([...code.matchAll(DECLARATION)].map(([, variable = '', , name = '']) => [variable, name]));
}
/** What the flow's own files say, as far as they can be read; nothing is run for it. */
function namesInFiles({ cwd, flowFile }, graph) {
    const ofFlow = external_node_path_.resolve(cwd, flowFile);
    const seen = graph.steps.flatMap(({ file }) => file ?? []);
    const files = seen.flatMap((file) => [external_node_path_.resolve(cwd, file), external_node_path_.resolve(external_node_path_.dirname(ofFlow), file)]);
    const texts = [...new Set([ofFlow, ...files])].map(textOf);
    return grouped(texts.flatMap((code) => pairs(namesInCode(code))));
}
/** What Metaflow itself sees: the flow is imported for it, by its own interpreter. What cannot be known is absent. */
async function introspectedNames(plan) {
    try {
        const { parameters = [], configs = [] } = await new runner/* Runner */.by(plan.flowFile, (0,run_plan/* runnerOptions */.zw)(plan)).introspect();
        return grouped([...parameters, ...configs].map(({ variable, name }) => [variable, name]));
    }
    catch {
        return new Map();
    }
}
function grouped(entries) {
    const names = new Map();
    for (const [variable, name] of entries)
        names.set(variable, (names.get(variable) ?? new Set()).add(name));
    return names;
}
function pairs(names) {
    return [...names].flatMap(([variable, all]) => [...all].map((name) => [variable, name]));
}
function textOf(file) {
    try {
        return (0,client.readRegularText)(file, MOST_BYTES);
    }
    catch {
        return '';
    }
}

// EXTERNAL MODULE: ./build/job/run-parameters.js
var run_parameters = __webpack_require__(35774);
;// CONCATENATED MODULE: ./build/job/run-secrets.js





const NO_SECRETS = { values: [], variables: new Set() };
/** A larger value is no secret, nor is a larger file. */
const run_secrets_MOST_BYTES = 1024 * 1024;
const LARGEST_FILE = 64 * 1024;
const FIRST_DELAY_MS = 50;
const LONGEST_DELAY_MS = 2_000;
/**
 * Finds a run's secrets as soon as the run has stored its parameters: when it has an id, or, of a resumed one, a little later.
 * Never rejects: a run that cannot be read has none that we know of.
 * @param ended aborted when the run has ended, after which is looked once more
 */
async function findRunSecrets(run, plan, ended) {
    for (let delay = FIRST_DELAY_MS;; delay = Math.min(2 * delay, LONGEST_DELAY_MS)) {
        const isLast = ended.aborted;
        try {
            const stored = await (0,run_parameters/* storedParameters */.c)(run);
            if (stored)
                return await secretsOf(stored, plan);
        }
        catch {
            // A remote datastore may not answer yet, or never.
        }
        if (isLast)
            return NO_SECRETS;
        await (0,promises_.setTimeout)(delay, undefined, { signal: ended }).catch(() => undefined);
    }
}
/** The secrets of a run that has stored its parameters; none where it has not. @throws {ClientError} */
async function runSecrets(run, plan) {
    const stored = await storedParameters(run);
    return stored ? await secretsOf(stored, plan) : NO_SECRETS;
}
/** Parameters as a report may show them: `***` in place of the secret ones. */
function parametersToShow(parameters, { variables }) {
    return (0,redaction/* withoutSecretValues */.Pl)(parameters, (name) => variables.has(name) || (0,redaction/* isSecretName */.eh)(name));
}
async function secretsOf(stored, plan) {
    const values = await (0,run_parameters/* parameterValues */.o)(stored, run_secrets_MOST_BYTES);
    const named = Object.entries(values);
    const names = await namesOf(named, stored, plan);
    const isSecret = (variable) => [variable, ...(names.get(variable) ?? [])].some((name) => (0,redaction/* isSecretName */.eh)(values[variable] instanceof client.IncludedFile ? withoutPlace(name) : name));
    const variables = named.map(([variable]) => variable).filter(isSecret);
    const found = named.map(async ([variable, value]) => {
        // Any name of a secret does: what counts is that it is one.
        const name = isSecret(variable) ? 'secret' : variable;
        return (0,redaction/* secretValues */.VX)({
            [name]: value instanceof client.IncludedFile ? await contentOf(stored, variable) : plain(value),
        });
    });
    return { values: (await Promise.all(found)).flat(), variables: new Set(variables) };
}
/** `token-file` holds a path elsewhere, but as an IncludeFile the token. */
function withoutPlace(name) {
    return name.replace(/[-_](file|path)$/i, '');
}
/** The flow is imported only where its text does not tell the name of something that could be a secret. */
async function namesOf(values, { graph }, plan) {
    const names = namesInFiles(plan, graph);
    const isUnclear = ([variable, value]) => !(0,redaction/* isSecretName */.eh)(variable) && !names.has(variable) && couldBeSecret(value);
    return values.some(isUnclear) ? new Map([...names, ...(await introspectedNames(plan))]) : names;
}
function couldBeSecret(value) {
    return value instanceof client.IncludedFile || (0,redaction/* secretValues */.VX)({ secret: plain(value) }).length > 0;
}
/** The content of a file that may be a secret: a binary one as base64. */
async function contentOf({ task }, variable) {
    const content = await task
        .artifact(variable)
        .dataWithin(LARGEST_FILE)
        .catch(() => undefined);
    if (!(content instanceof Uint8Array))
        return content instanceof client.IncludedFile ? undefined : content;
    const text = Buffer.from(content).toString();
    return text.includes('\uFFFD') ? Buffer.from(content).toString('base64') : text;
}
/** What an object of a Python class holds: the name of its class is no secret. */
function plain(value) {
    return value instanceof client.PythonObject ? [value.args, value.items, value.state] : value;
}


/***/ }),

/***/ 46535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkService: () => (/* binding */ checkService),
  metadataService: () => (/* binding */ metadataService)
});

// EXTERNAL MODULE: ./build/client/index.js + 31 modules
var client = __webpack_require__(48608);
// EXTERNAL MODULE: ./build/job/ask-python.js
var ask_python = __webpack_require__(94120);
// EXTERNAL MODULE: ./build/job/remote-error.js
var remote_error = __webpack_require__(58991);
;// CONCATENATED MODULE: ./build/job/service-check-program.js
/**
 * Asks the metadata service for a sign of life once, as Metaflow's provider asks: with its headers, and with the proxies and authorities
 * that Python's `requests` finds in the environment. Prints what came of it.
 */
const SERVICE_CHECK_PROGRAM = String.raw `
import errno, json, ssl, sys
import requests
from requests.utils import get_environ_proxies, select_proxy, urldefragauth
from metaflow.metaflow_config import SERVICE_HEADERS

url, seconds = sys.argv[1] + "/ping", float(sys.argv[2])

def causes(error):
    seen = []
    waiting = [error]
    while waiting:
        error = waiting.pop(0)
        if isinstance(error, BaseException) and error not in seen:
            seen.append(error)
            waiting += [getattr(error, "reason", None), *error.args, error.__cause__, error.__context__]
    return seen

def why(error):
    found = [cause for cause in causes(error) if isinstance(cause, OSError)]
    refused = [str(cause) for cause in found if "Tunnel connection failed" in str(cause)]
    system = [cause for cause in found if cause.strerror]
    if refused:
        return refused[-1]
    return errno.errorcode.get(system[-1].errno, system[-1].strerror) if system else type(error).__name__

def answer():
    try:
        return {"status": requests.get(url, headers=dict(SERVICE_HEADERS), timeout=seconds).status_code}
    except requests.exceptions.Timeout:
        return {"isLate": True}
    except Exception as error:
        untrusted = [cause for cause in causes(error) if isinstance(cause, ssl.SSLCertVerificationError)]
        return {"untrusted": untrusted[-1].verify_message} if untrusted else {"why": why(error)}

proxy = select_proxy(url, get_environ_proxies(url))
print(json.dumps({"proxy": proxy and urldefragauth(proxy if "://" in proxy else "http://" + proxy), **answer()}))
`;

;// CONCATENATED MODULE: ./build/job/service-check.js




const CHECK_WITHIN_MS = 10_000;
/** Importing Metaflow takes its time on a machine that is busy. */
const START_WITHIN_MS = 20_000;
/** The address of the metadata service that a plan's run is registered with; `undefined` where it is with none. */
function metadataService({ env, options }) {
    const settings = (0,client.metaflowSettings)({ ...process.env, ...env });
    const provider = options['metadata'] ?? settings('METADATA') ?? settings('DEFAULT_METADATA');
    if (typeof provider !== 'string' || !/^service(@|$)/.test(provider))
        return undefined;
    return provider.slice('service@'.length) || settings('SERVICE_URL');
}
/** What keeps Metaflow from using its metadata service; `undefined` where nothing does, there is none, or nobody can tell. */
async function checkService(plan, signal) {
    const url = metadataService(plan);
    if (url === undefined)
        return undefined;
    const answer = (await (0,ask_python/* askPython */.a)(plan, {
        program: SERVICE_CHECK_PROGRAM,
        args: [url.replace(/\/+$/, ''), String(CHECK_WITHIN_MS / 1000)],
        within: START_WITHIN_MS + CHECK_WITHIN_MS,
        signal,
    }));
    return answer ? serviceError(url, answer) : undefined;
}
function serviceError(url, { proxy, status, isLate, untrusted, why }) {
    const where = `The metadata service (${withoutPassword(url)})`;
    const through = proxy === null ? '' : ` through the proxy ${proxy}`;
    if (status !== undefined) {
        if (status < 400)
            return undefined;
        const advice = status === 401 || status === 403
            ? 'It refuses the key: look at METAFLOW_SERVICE_AUTH_KEY.'
            : 'Look at METAFLOW_SERVICE_URL, and at the service.';
        return new remote_error/* RemoteError */.H(`${where} answers${through} with status ${status}. ${advice}`, status < 500);
    }
    if (untrusted !== undefined) {
        const advice = 'REQUESTS_CA_BUNDLE may name a file with the certificate of its authority.';
        return new remote_error/* RemoteError */.H(`${where} has a certificate that is not trusted: ${untrusted}. ${advice}`, true);
    }
    const trouble = isLate
        ? `does not answer${through} within ${CHECK_WITHIN_MS / 1000} s`
        : `cannot be reached${through}: ${why ?? ''}`;
    const proxies = proxy === null ? '' : 'HTTPS_PROXY, HTTP_PROXY and NO_PROXY, ';
    return new remote_error/* RemoteError */.H(`${where} ${trouble}. Look at METAFLOW_SERVICE_URL, ${proxies}the network and the service.`, true);
}
function withoutPassword(url) {
    return url.replace(/\/\/[^/@]*@/, '//');
}


/***/ })

};
