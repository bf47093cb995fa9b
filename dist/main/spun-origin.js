export const id = 8501;
export const ids = [8501];
export const modules = {

/***/ 86164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ flowGraph),
/* harmony export */   t: () => (/* binding */ lastStep)
/* harmony export */ });
/**
 * How many steps, transitions and decorators there may be altogether: a flow has some hundred. A pickle takes a few bytes to use the same
 * long list for a thousand steps.
 */
const MAX_PARTS = 200_000;
/**
 * Parses the artifact `_graph_info`, which every run of Metaflow 2.0 or newer has; older versions lack some of its facts. `undefined` for
 * anything that is not the graph of a flow. Only texts count as names: other values may be far longer as texts than they are in memory.
 */
function flowGraph(info) {
    const { steps, parameters, file, start_step: startStep, end_step: endStep } = fields(info);
    if (steps === undefined)
        return undefined;
    const all = Object.entries(fields(steps)).map(([name, step]) => [name, fields(step)]);
    let parts = all.length;
    for (const [, { next, decorators }] of all)
        parts += list(next).length + list(decorators).length;
    if (parts > MAX_PARTS)
        return undefined;
    const declared = list(parameters).map(fields);
    return {
        steps: inOrder(all.map(([name, step]) => graphStep(name, step, file))),
        startStep: textOf(startStep),
        endStep: textOf(endStep),
        parameters: texts(declared.map(({ name }) => name)),
        configs: texts(declared.filter(({ type }) => type === 'Config').map(({ name }) => name)),
    };
}
/** Metaflow lists the steps of each branch of a switch up to the end, so that the first branch has the steps that all of them lead to. */
function inOrder(steps) {
    const before = new Map(steps.map(({ name }) => [name, []]));
    for (const step of steps)
        for (const name of step.next)
            before.get(name)?.push(step);
    const seen = new Set();
    const ordered = new Set();
    const open = [...steps].reverse();
    for (let step = open.at(-1); step; step = open.at(-1)) {
        if (seen.has(step))
            ordered.add(step);
        if (ordered.has(step))
            open.pop();
        else {
            seen.add(step);
            for (const one of before.get(step.name)?.toReversed() ?? [])
                if (!seen.has(one))
                    open.push(one);
        }
    }
    return [...ordered];
}
/** The name of the step that a flow ends with; Metaflow's default, `end`, if the graph is unknown. */
function lastStep(graph) {
    const lastStep = graph?.steps.find(({ type, next }) => type === 'end' || next.length === 0);
    return graph?.endStep ?? lastStep?.name ?? 'end';
}
function graphStep(name, step, flowFile) {
    const { type, next, doc, line, source_file: source, foreach_artifact: foreach, decorators } = step;
    return {
        name,
        type: textOf(type) ?? '',
        next: texts(list(next)),
        doc: textOf(doc) ?? '',
        file: textOf(source) ?? textOf(flowFile),
        line: typeof line === 'number' ? line : undefined,
        foreachArtifact: textOf(foreach),
        decorators: list(decorators).map((decorator) => {
            const { name: decoratorName, attributes } = fields(decorator);
            return { name: textOf(decoratorName) ?? '', attributes: fields(attributes) };
        }),
    };
}
function fields(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function texts(values) {
    return values.filter((value) => typeof value === 'string');
}
function textOf(value) {
    return typeof value === 'string' ? value : undefined;
}


/***/ }),

/***/ 1456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ stepPlaces)
/* harmony export */ });
/** Finds the steps of a graph that may have several tasks. */
function stepPlaces(graph) {
    const byName = new Map(graph?.steps.map((step) => [step.name, step]));
    const inForeach = new Set();
    const seen = new Set();
    const open = firstSteps(byName).map((name) => ({ name, split: undefined }));
    for (let next = open.pop(); next; next = open.pop()) {
        const step = byName.get(next.name);
        if (!step || seen.has(step.name))
            continue;
        seen.add(step.name);
        const outer = splitAround(step, next.split);
        const isInForeach = outer?.isInForeach === true;
        if (isInForeach)
            inForeach.add(step.name);
        const split = isSplit(step.type) ? { outer, isInForeach: isInForeach || isForeach(step.type) } : outer;
        for (const name of step.next)
            open.push({ name, split });
    }
    const recursive = [...byName.values()].filter(({ name, next }) => next.includes(name));
    return { inForeach, recursive: new Set(recursive.map(({ name }) => name)) };
}
/** A join closes the innermost split; the end closes them all. */
function splitAround({ type, next }, innermost) {
    if (type === 'end' || next.length === 0)
        return undefined;
    return type === 'join' ? innermost?.outer : innermost;
}
/** A switch takes only one of its branches, and needs no join. */
function isSplit(type) {
    return type === 'split-static' || isForeach(type);
}
function isForeach(type) {
    return type === 'split-foreach' || type === 'split-parallel';
}
function firstSteps(steps) {
    const followers = new Set([...steps.values()].flatMap(({ name, next }) => next.filter((to) => to !== name)));
    return [...steps.keys()].filter((name) => !followers.has(name));
}
//# sourceMappingURL=step-places.js.map

/***/ }),

/***/ 26026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ByteBudget)
/* harmony export */ });
/** How many bytes may still be read of something that consists of many files or records. */
class ByteBudget {
    whole;
    #left;
    #hasLeftOut = false;
    /** @param whole the budget that this one is part of */
    constructor(bytes, whole) {
        this.whole = whole;
        this.#left = whole?.forNext(bytes) ?? bytes;
    }
    get isSpent() {
        return this.#left <= 0;
    }
    /** How much the next item may have. @param each the most that any single item may have */
    forNext(each) {
        return Math.max(0, Math.min(each, this.#left));
    }
    /** Whether something was left out because the budget was spent. */
    get hasLeftOut() {
        return this.#hasLeftOut;
    }
    /** Call this if the next item could not be read: it counts as left out if less than `each` was left for it. */
    failed(each) {
        if (this.forNext(each) === each)
            return;
        this.#hasLeftOut = true;
        this.whole?.failed(Infinity);
    }
    /** An arrow function, so that it can be passed on its own. */
    spend = (bytes) => {
        this.#left -= bytes;
        this.whole?.spend(bytes);
    };
}
//# sourceMappingURL=byte-budget.js.map

/***/ }),

/***/ 39332:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ PythonFloat)
/* harmony export */ });
/** A Python `float`: JavaScript's numbers do not distinguish 1.0 from 1. */
class PythonFloat {
    value;
    constructor(value) {
        this.value = value;
    }
    /** As Python writes it: `1.0`, `1e-07`, `1e+16`, `inf`, `nan`. */
    toString() {
        const { value } = this;
        if (Number.isNaN(value))
            return 'nan';
        const sign = value < 0 || Object.is(value, -0) ? '-' : '';
        if (!Number.isFinite(value))
            return `${sign}inf`;
        // The fewest digits that identify this number; Python and JavaScript choose the same ones.
        const [mantissa = '', power = ''] = Math.abs(value).toExponential().split('e');
        const [digits, exponent] = [mantissa.replace('.', ''), Number(power)];
        if (exponent >= 16 || exponent < -4) {
            const places = String(Math.abs(exponent)).padStart(2, '0');
            return `${sign}${mantissa}e${exponent < 0 ? '-' : '+'}${places}`;
        }
        if (exponent < 0)
            return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
        const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
        return `${sign}${whole}.${digits.slice(exponent + 1) || '0'}`;
    }
}
//# sourceMappingURL=python-float.js.map

/***/ }),

/***/ 87634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ withoutMark),
/* harmony export */   bG: () => (/* binding */ decodeMarked),
/* harmony export */   qY: () => (/* binding */ decodeStored),
/* harmony export */   ws: () => (/* binding */ EncodedValue)
/* harmony export */ });
/* harmony import */ var _numpy_scalar_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45771);
/* harmony import */ var _pickle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96606);
/* harmony import */ var _pickle_machine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66171);
/* harmony import */ var _python_float_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39332);
/* harmony import */ var _python_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32375);





/** The encodings of Metaflow's own serializer, in all versions. */
const PICKLED = /^(?:gzip\+)?pickle-v\d+$/;
/** A value that an extension's serializer encoded; only that serializer knows what its bytes mean. */
class EncodedValue extends _python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM {
    encoding;
    constructor(encoding) {
        super(`value encoded as ${encoding}`);
        this.encoding = encoding;
    }
}
/**
 * Decodes an artifact's value.
 * @param encoding Metaflow's name for the form of the bytes; "" if it has none, as before there was more than one
 * @throws {PickleError}
 */
function decodeStored(bytes, encoding) {
    return isPickled(encoding) ? (0,_pickle_js__WEBPACK_IMPORTED_MODULE_1__/* .decodePickle */ .P)(bytes) : new EncodedValue(encoding);
}
/** The same, but a `float` becomes a `PythonFloat`, unless it is inside another value. @throws {PickleError} */
function decodeMarked(bytes, encoding) {
    if (!isPickled(encoding))
        return new EncodedValue(encoding);
    const machine = new _pickle_machine_js__WEBPACK_IMPORTED_MODULE_2__/* .PickleMachine */ .EV(bytes);
    const raw = machine.run();
    const value = (0,_pickle_js__WEBPACK_IMPORTED_MODULE_1__/* .plainValue */ ._)(machine, raw);
    const isFloat = raw instanceof _python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM ? (0,_numpy_scalar_js__WEBPACK_IMPORTED_MODULE_3__/* .isNumpyFloat */ .s)(raw) : machine.endsWithFloat;
    return isFloat && typeof value === 'number' ? new _python_float_js__WEBPACK_IMPORTED_MODULE_4__/* .PythonFloat */ .L(value) : value;
}
function withoutMark(value) {
    return value instanceof _python_float_js__WEBPACK_IMPORTED_MODULE_4__/* .PythonFloat */ .L ? value.value : value;
}
function isPickled(encoding) {
    return encoding === '' || PICKLED.test(encoding);
}
//# sourceMappingURL=stored-value.js.map

/***/ }),

/***/ 11006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ storedParameters),
/* harmony export */   o: () => (/* binding */ parameterValues)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86164);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26026);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67130);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6695);

/** Anything larger is not a graph. */
const MAX_GRAPH_BYTES = 64 * 1024 * 1024;
/** A flow has about ten parameters; a run's graph can name any number. */
const MAX_PARAMETERS = 10_000;
/** For all values together, in bytes. */
const MAX_BYTES = 256 * 1024 * 1024;
/** `undefined` until the run has stored them, which it does before its first task. @throws {ClientError} */
async function storedParameters(run) {
    const step = run.step('_parameters');
    const task = (await step.exists()) ? await step.task : undefined;
    const info = task?.artifact('_graph_info');
    if (!task || !info || !(await info.exists()))
        return undefined;
    return { task, graph: (0,_client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .flowGraph */ .j)(await info.storedWithin(MAX_GRAPH_BYTES)) ?? NO_GRAPH };
}
/** For a run that has stored something else. */
const NO_GRAPH = { steps: [], parameters: [], configs: [] };
/** The values by their artifacts' names; an IncludeFile's value is an `IncludedFile`. Unreadable values are absent from it. */
async function parameterValues({ task, graph }, maxBytes) {
    if (graph === NO_GRAPH)
        return { values: {}, leftOut: 'parameters of the run, which its graph does not name', unread: [] };
    const budget = new _client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ByteBudget */ .G(MAX_BYTES);
    const read = async (name) => await task.artifact(name).storedWithin(budget.forNext(maxBytes), budget.spend);
    const all = [...new Set(graph.parameters)];
    const leftOut = all.slice(MAX_PARAMETERS);
    const unread = [];
    const values = await (0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .mapConcurrently */ .X)(all.slice(0, MAX_PARAMETERS), async (name) => {
        try {
            return [name, await read(name)];
        }
        catch (error) {
            const isMissing = error instanceof _client_index_js__WEBPACK_IMPORTED_MODULE_3__/* .NotFoundError */ .m_;
            if (!isMissing)
                (budget.forNext(maxBytes) < maxBytes ? leftOut : unread).push(name);
            return [name, undefined];
        }
    });
    return {
        values: Object.fromEntries(values.filter(([, value]) => value !== undefined)),
        leftOut: leftOut.length === 0 ? undefined : leftOutText(leftOut),
        unread,
    };
}
/** How many a message names. */
const MAX_NAMED = 5;
function leftOutText(names) {
    const more = names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : '';
    const limits = `at most ${MAX_PARAMETERS} per run are read, of at most ${MAX_BYTES / 1024 / 1024} MiB together`;
    return `parameters ${names.slice(0, MAX_NAMED).join(', ')}${more} (${limits})`;
}
//# sourceMappingURL=run-parameters.js.map

/***/ }),

/***/ 6642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NO_SECRETS: () => (/* binding */ NO_SECRETS),
  detailsToShow: () => (/* binding */ detailsToShow),
  findRunSecrets: () => (/* binding */ findRunSecrets),
  mayContainOthers: () => (/* binding */ mayContainOthers),
  parametersToShow: () => (/* binding */ parametersToShow),
  runSecrets: () => (/* binding */ runSecrets)
});

// EXTERNAL MODULE: ./build/client/own-value.js
var own_value = __webpack_require__(4122);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/client/pickle/included-file.js
var included_file = __webpack_require__(34080);
// EXTERNAL MODULE: ./build/client/pickle/python-object.js
var python_object = __webpack_require__(32375);
// EXTERNAL MODULE: ./build/runner/start/may-declare-secret.js
var may_declare_secret = __webpack_require__(42047);
// EXTERNAL MODULE: ./build/client/errors.js
var errors = __webpack_require__(6695);
// EXTERNAL MODULE: ./build/outcome/json-value.js
var json_value = __webpack_require__(60329);
// EXTERNAL MODULE: ./build/outcome/without-texts.js
var without_texts = __webpack_require__(78618);
// EXTERNAL MODULE: ./build/redaction/secret-values.js + 3 modules
var secret_values = __webpack_require__(80105);
// EXTERNAL MODULE: ./build/redaction/secret-names.js
var secret_names = __webpack_require__(75417);
// EXTERNAL MODULE: ./build/execution/plan/flow-names.js
var flow_names = __webpack_require__(44900);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/client/identifiers.js
var identifiers = __webpack_require__(92866);
// EXTERNAL MODULE: ./build/client/regular-file.js
var regular_file = __webpack_require__(10361);
// EXTERNAL MODULE: ./build/runner/runner.js + 5 modules
var runner_runner = __webpack_require__(7155);
// EXTERNAL MODULE: ./build/execution/plan/run-plan.js
var run_plan = __webpack_require__(2934);
;// CONCATENATED MODULE: ./build/execution/parameter-names.js





/** Longer files are not searched. */
const MAX_BYTES = 4 * 1024 * 1024;
/** `key = Parameter("api-token", …)`, also over several lines; Python determines names that are given in other ways. */
const DECLARATION = new RegExp(String.raw `^[ \t]*(${identifiers/* PYTHON_NAME */.h$})[ \t]*(?::[^=\n]*)?=[ \t]*(?:${identifiers/* PYTHON_NAME */.h$}\.)*(?:Parameter|IncludeFile|Config)\((?:\s|#[^\n]*\n)*(?:name\s*=\s*)?[rRuU]?(["'])([^"'\\\n]+)\2\s*[,)]`, 'gmu');
/** The names that Python code declares literally. */
function namesInCode(code) {
    return grouped([...code.matchAll(DECLARATION)].map(([, variable = '', , name = '']) => [
        variable.normalize('NFKC'),
        name,
    ]));
}
/** The names in the flow's own files, as far as these can be read; this runs no code. */
function namesInFiles({ cwd, flowFile }, graph) {
    const absoluteFlowFile = external_node_path_.resolve(cwd, flowFile);
    const seen = graph.steps.flatMap(({ file }) => file ?? []);
    const files = seen.flatMap((file) => [
        external_node_path_.resolve(cwd, file),
        external_node_path_.resolve(external_node_path_.dirname(absoluteFlowFile), file),
    ]);
    const texts = [...new Set([absoluteFlowFile, ...files])].map(textOf);
    return grouped(texts.flatMap((code) => pairs(namesInCode(code))));
}
/** The names as Metaflow sees them: its own interpreter imports the flow. Unknown names are absent. */
async function introspectedNames(plan, abortSignal) {
    try {
        const runner = new runner_runner/* Runner */.b(plan.flowFile, (0,run_plan/* runnerOptions */.zw)(plan));
        const { parameters = [], configs = [] } = await runner.introspect({ abortSignal });
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
        return (0,regular_file/* readRegularText */.Aj)(file, MAX_BYTES);
    }
    catch {
        return '';
    }
}
//# sourceMappingURL=parameter-names.js.map
// EXTERNAL MODULE: ./build/execution/results/run-parameters.js
var run_parameters = __webpack_require__(11006);
;// CONCATENATED MODULE: ./build/execution/run-secrets.js










/** For a run that has not stored its parameters, or whose datastore does not answer. */
const NO_SECRETS = {
    values: [],
    variables: new Set(),
    unknown: undefined,
    areRead: false,
};
/** For a run that has an id, but is not where its client reads: nothing about it is known. */
const NOT_FOUND = { ...NO_SECRETS, unknown: 'parameters of the run, which was not found' };
/** For a run that has stored parameters whose graph is damaged or too large, as only a flow's own code can make it. */
const UNREADABLE = { ...NO_SECRETS, unknown: 'parameters of the run, which cannot be read' };
/** A larger value or file is not a secret. */
const run_secrets_MAX_BYTES = 1024 * 1024;
const MAX_FILE_BYTES = 64 * 1024;
const FIRST_DELAY_MS = 50;
const MAX_DELAY_MS = 2_000;
/**
 * Finds a run's secrets as soon as the run has stored its parameters: when it has an id, or, for a resumed run, a little later. Never
 * rejects: a run whose datastore does not answer has no secrets that we know of, and no values; one that is not found, or whose parameters
 * are there but cannot be read, has unknown ones.
 */
async function findRunSecrets(run, plan, { ended, signal }) {
    for (let delay = FIRST_DELAY_MS;; delay = Math.min(2 * delay, MAX_DELAY_MS)) {
        const isLast = ended.aborted;
        try {
            const stored = await (0,run_parameters/* storedParameters */.c)(run);
            if (stored)
                return await secretsOf(stored, plan, signal);
        }
        catch {
            // A remote datastore may not answer yet, or never.
            if (isLast && (await hasParameters(run)))
                return UNREADABLE;
        }
        if (isLast)
            return (await isFound(run)) ? NO_SECRETS : NOT_FOUND;
        await (0,promises_.setTimeout)(delay, undefined, { signal: ended }).catch(() => undefined);
    }
}
async function hasParameters(run) {
    const step = run.step('_parameters');
    return await step.exists().catch(() => false);
}
/** Metaflow registers a run before it announces the run's id. */
async function isFound(run) {
    return await run.exists().catch(() => true);
}
/** The secrets of a run that has stored its parameters; none if it has not. @throws {ClientError} if its datastore does not answer */
async function runSecrets(run, plan, signal) {
    try {
        const stored = await (0,run_parameters/* storedParameters */.c)(run);
        return stored ? await secretsOf(stored, plan, signal) : NO_SECRETS;
    }
    catch (error) {
        signal.throwIfAborted();
        if (await hasParameters(run))
            return UNREADABLE;
        throw error;
    }
}
/** Whether a flow's output may contain secrets that are not among the known ones, so that it is neither quoted nor uploaded. */
function mayContainOthers(known, { command, flowFile, cwd }) {
    if (known?.unknown !== undefined)
        return true;
    // The output of a triggered run comes from where its parameters are.
    if (known?.areRead === true || command.name === 'trigger')
        return false;
    return (0,may_declare_secret/* mayDeclareSecret */.C)(flowFile, cwd);
}
/** Parameters as a report may show them: `***` replaces secret values. */
function parametersToShow(parameters, { variables, unknown }) {
    if (unknown !== undefined)
        return run_secrets_hidden(parameters);
    return (0,secret_values/* withoutSecretValues */.Pl)(parameters, (name) => variables.has(name) || (0,secret_names/* isSecretName */.eh)(name));
}
/** A run's results as a report may show them: without any values if some of its secrets are unknown. */
function detailsToShow(details, secrets) {
    const parameters = (0,json_value/* jsonValues */.RO)(parametersToShow(details.parameters, secrets));
    if (secrets.unknown === undefined)
        return { ...details, parameters };
    const gates = details.gates.map(({ condition, value, tripped, isSkipped }) => ({
        ...{ condition, value: value === undefined ? undefined : secret_values/* REPLACEMENT */.x9, tripped, isSkipped },
    }));
    const why = `all values, which are replaced by ***, because secrets may be among the ${secrets.unknown}`;
    return {
        ...details,
        ...{ parameters, artifacts: run_secrets_hidden(details.artifacts), floats: {}, numbers: [], described: [], gates },
        history: { ...details.history, tasks: details.history.tasks.map(hiddenTask) },
        ...(details.base && {
            base: { ...details.base, artifacts: run_secrets_hidden(details.base.artifacts), floats: {} },
        }),
        leftOut: [...(details.leftOut ?? []), why],
    };
}
/** A task without what its code may have put into texts. */
function hiddenTask(task) {
    return { ...(0,without_texts/* withoutTexts */.X)(task, secret_values/* REPLACEMENT */.x9), foreachStack: task.foreachStack.map(() => secret_values/* REPLACEMENT */.x9) };
}
function run_secrets_hidden(values) {
    return Object.fromEntries(Object.keys(values).map((name) => [name, secret_values/* REPLACEMENT */.x9]));
}
function unreadable(variable) {
    return new errors/* RunnerError */.Rn(`The parameter ${variable} cannot be read.`);
}
/** @throws {RunnerError} if a parameter with a secret name cannot be read */
async function secretsOf(stored, plan, signal) {
    const { values, leftOut, unread } = await (0,run_parameters/* parameterValues */.o)(stored, run_secrets_MAX_BYTES);
    const named = Object.entries(values);
    const names = await namesOf(named, stored, plan, signal);
    const flows = (0,flow_names/* flowNames */.r)([plan]);
    const isSecret = (variable) => [variable, ...(names.get(variable) ?? [])].some((name) => (0,secret_names/* isSecretName */.eh)((0,own_value/* ownValue */.e)(values, variable) instanceof included_file/* IncludedFile */.rY ? withoutPlace(name) : name));
    const unreadSecret = unread.find(isSecret);
    if (unreadSecret !== undefined)
        throw unreadable(unreadSecret);
    const variables = named.map(([variable]) => variable).filter(isSecret);
    // If there are too many, those with secret names should be among the known ones.
    const ordered = [...named].sort(([a], [b]) => Number(isSecret(b)) - Number(isSecret(a)));
    const parameters = ordered.map(([variable, value]) => async () => {
        // Any secret-looking name will do.
        const own = [variable, ...(names.get(variable) ?? [])];
        const name = isSecret(variable) ? 'secret' : (own.find((one) => (0,secret_names/* secretIf */.we)(one)) ?? variable);
        if (!(value instanceof included_file/* IncludedFile */.rY))
            return { [name]: plain(value) };
        const content = await contentOf(stored, variable);
        if (content === undefined && isSecret(variable) && (value.size ?? Infinity) <= MAX_FILE_BYTES)
            throw unreadable(variable);
        return { [name]: content };
    });
    const all = new Set();
    for (const given of [
        ...parameters,
        ...stepVariables(stored).map((vars) => () => ({ vars })),
        // Whatever their names are: values that are given in these ways are declared as secrets.
        ...inlineSecrets(stored).map((secret) => () => ({ secret })),
    ]) {
        for (const secret of (0,secret_values/* secretValues */.VX)(await given(), [], flows))
            all.add(secret);
        if (all.size > secret_values/* MAX_SECRETS */.bC)
            return {
                values: [...all].slice(0, secret_values/* MAX_SECRETS */.bC),
                variables: new Set(variables),
                unknown: TOO_MANY,
                areRead: true,
            };
    }
    return { values: [...all], variables: new Set(variables), unknown: leftOut, areRead: true };
}
const TOO_MANY = `parameters and variables, which contain more than ${secret_values/* MAX_SECRETS */.bC} secrets`;
/** The variables that `@environment` sets for steps, possibly from a file or a Config; the run's graph has their values. */
function stepVariables(stored) {
    return attributesOf(stored, 'environment').map(({ vars }) => vars);
}
/** Secrets that `@secrets` has in the flow itself, or reads when the flow is loaded, instead of from a secrets manager. */
function inlineSecrets(stored) {
    const sources = attributesOf(stored, 'secrets').flatMap(({ sources: given }) => Array.isArray(given) ? given : []);
    return sources.flatMap((source) => {
        const options = isObject(source) && source['type'] === 'inline' ? source['options'] : undefined;
        const variables = isObject(options) ? options['env_vars'] : undefined;
        return isObject(variables) ? Object.values(variables) : [];
    });
}
function attributesOf({ graph }, decorator) {
    const decorators = graph.steps.flatMap((step) => step.decorators);
    return decorators
        .filter(({ name }) => name === decorator)
        .map(({ attributes }) => Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, plain(value)])));
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** `token-file` usually holds a path, but as an IncludeFile it holds the token. */
function withoutPlace(name) {
    return name.replace(/[-_](file|path)$/i, '');
}
/** The flow is imported only if its text does not show the name of something that could be a secret. */
async function namesOf(values, { graph }, plan, signal) {
    const names = namesInFiles(plan, graph);
    const isUnclear = ([variable, value]) => !(0,secret_names/* isSecretName */.eh)(variable) && !names.has(variable) && couldBeSecret(value);
    return values.some(isUnclear) ? new Map([...names, ...(await introspectedNames(plan, signal))]) : names;
}
function couldBeSecret(value) {
    return value instanceof included_file/* IncludedFile */.rY || (0,secret_values/* secretValues */.VX)({ secret: plain(value) }).length > 0;
}
/** The content of a file that may be a secret: a binary file as base64, and as Python shows it; `undefined` if it is too large, or cannot be read. */
async function contentOf({ task }, variable) {
    const content = await task
        .artifact(variable)
        .dataWithin(MAX_FILE_BYTES)
        .catch(() => undefined);
    if (!(content instanceof Uint8Array))
        return content instanceof included_file/* IncludedFile */.rY ? undefined : content;
    const text = Buffer.from(content).toString();
    return text.includes('\uFFFD') ? [Buffer.from(content).toString('base64'), shownBytes(content)] : text;
}
/** Bytes as in Python's `repr`, without the quotes. */
function shownBytes(bytes) {
    const named = { 9: '\\t', 10: '\\n', 13: '\\r', 92: '\\\\' };
    const shown = (byte) => named[byte] ??
        (byte >= 32 && byte < 127 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`);
    return Array.from(bytes, shown).join('');
}
/** What an object of a Python class contains: its class's name is not a secret. */
function plain(value) {
    return value instanceof python_object/* PythonObject */.OM ? [value.args, value.items, value.state] : value;
}
//# sourceMappingURL=run-secrets.js.map

/***/ }),

/***/ 42059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   spunSecrets: () => (/* binding */ spunSecrets)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1671);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92866);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(15740);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7155);
/* harmony import */ var _plan_run_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2934);
/* harmony import */ var _run_secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6642);
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




/**
 * The secrets of a spun task: its parameters are those of the run that it comes from, and cannot be set. Never rejects: an unreadable run
 * has no secrets that we know of.
 */
async function spunSecrets(plan, abortSignal) {
    const context = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .openContext */ .e)((0,_client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .clientOptionsOf */ .R)(plan, abortSignal));
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const source = __addDisposableResource(env_1, context.source, true);
            const run = await originOf(plan, { ...context, source }, abortSignal);
            return run ? await (0,_run_secrets_js__WEBPACK_IMPORTED_MODULE_1__.runSecrets)(run, plan, abortSignal) : _run_secrets_js__WEBPACK_IMPORTED_MODULE_1__.NO_SECRETS;
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
    catch {
        return _run_secrets_js__WEBPACK_IMPORTED_MODULE_1__.NO_SECRETS;
    }
}
/** `[flow/]run/step[/task]`, or a step of the flow's latest run in the namespace. */
async function originOf(plan, context, abortSignal) {
    if (plan.command.name !== 'spin')
        return undefined;
    const parts = plan.command.pathspec.split('/');
    const isNamed = parts.length === 4 || (parts.length === 3 && (0,_client_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isPythonName */ .MH)(parts[0] ?? ''));
    const flowName = isNamed
        ? parts[0]
        : (await new _runner_index_js__WEBPACK_IMPORTED_MODULE_3__/* .Runner */ .b(plan.flowFile, (0,_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_4__/* .runnerOptions */ .zw)(plan)).introspect({ abortSignal })).flow;
    if (flowName === undefined)
        return undefined;
    const runId = isNamed ? parts[1] : parts[0];
    const flow = new _client_index_js__WEBPACK_IMPORTED_MODULE_5__/* .Flow */ .n(flowName, context);
    return parts.length === 1 ? await flow.latestRun : flow.run(runId ?? '');
}
//# sourceMappingURL=spun-origin.js.map

/***/ }),

/***/ 78618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ withoutTexts)
/* harmony export */ });
/** A task for which `replacement` stands in place of all that its code said about failures. How it ended is still known. */
function withoutTexts(task, replacement) {
    const withoutMessage = ({ type }) => ({
        type: type.length > MAX_TYPE_LENGTH ? '…' : type,
        message: replacement,
        stacktrace: undefined,
    });
    const attempts = task.attempts.map(({ printedTraceback, ...attempt }) => {
        const { exception, explanation } = attempt;
        return {
            ...attempt,
            exception: exception && withoutMessage(exception),
            ...((explanation ?? printedTraceback) !== undefined && { explanation: replacement }),
        };
    });
    return { ...task, attempts, caught: task.caught && withoutMessage(task.caught) };
}
const MAX_TYPE_LENGTH = 200;
//# sourceMappingURL=without-texts.js.map

/***/ }),

/***/ 42047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ mayDeclareSecret)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10361);
/* harmony import */ var _redaction_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75417);



/** A larger file is not searched. */
const MAX_BYTES = 4 * 1024 * 1024;
/** Also a class that is derived from one of them: `JSONParameter(`. */
const DECLARATION = /(?:Parameter|IncludeFile|Config)\(/;
/** How many characters around a declaration contain its names, on the command line and in the code. */
const BEFORE = 80;
const AFTER = 200;
/** Whether a flow file may declare a Parameter or Config with a secret name, judging by its text; true if it cannot be read. */
function mayDeclareSecret(flowFile, cwd) {
    let code;
    try {
        code = (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readRegularText */ .Aj)(node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(cwd, flowFile), MAX_BYTES);
    }
    catch {
        return true;
    }
    const between = code.split(DECLARATION);
    return between.slice(1).some((after, index) => {
        const around = `${(between[index] ?? '').slice(-BEFORE)} ${after.slice(0, AFTER)}`;
        return around.match(/[\w-]+/g)?.some((word) => (0,_redaction_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isSecretName */ .eh)(word)) ?? false;
    });
}
//# sourceMappingURL=may-declare-secret.js.map

/***/ })

};

//# sourceMappingURL=8501.index.js.map