export const id = 6642;
export const ids = [6642];
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

/***/ 3284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KZ: () => (/* binding */ unpacked),
/* harmony export */   bf: () => (/* binding */ isGzip),
/* harmony export */   kd: () => (/* binding */ gunzip)
/* harmony export */ });
/** Whether bytes are compressed by gzip, as Metaflow's datastore compresses artifacts. */
function isGzip(bytes) {
    return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
/** Bytes from the datastore, decompressed if necessary. @param maxBytes as for `gunzip` */
function unpacked(bytes, maxBytes) {
    return isGzip(bytes) ? gunzip(bytes, maxBytes) : bytes;
}
/** Decompresses gzip data. @param maxBytes throws if the result is larger. Default: no limit */
function gunzip(bytes, maxBytes) {
    const { gunzipSync } = process.getBuiltinModule('node:zlib');
    return gunzipSync(bytes, maxBytes === undefined ? {} : { maxOutputLength: maxBytes });
}
//# sourceMappingURL=gzip.js.map

/***/ }),

/***/ 5:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ownFile),
/* harmony export */   Z: () => (/* binding */ readOwnJson)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _foreign_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23857);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10361);




/**
 * The real path of a file in a datastore. It must end in these names even after all links are resolved: whoever wrote
 * the data, possibly another job, must not make us read, and publish, any other file.
 * @throws {Error} if it does not, or the file does not exist
 */
function ownFile(file, names) {
    const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(file);
    if (real.endsWith(['', ...names].join(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)))
        return real;
    throw new Error(`${file} is not a file in the datastore`);
}
/** Verified directories by path, until the current synchronous work is done: a run has thousands of small files in few directories. */
const own = new Map();
function ownDirectory(directory, names) {
    const known = own.get(directory);
    if (known !== undefined)
        return known;
    const real = ownFile(directory, names);
    if (own.size === 0)
        setImmediate(() => own.clear());
    own.set(directory, real);
    return real;
}
/** The text of a file for which `ownFile` holds. In a verified directory, only a link could lead elsewhere. */
function ownText(root, names, maxBytes) {
    const directory = names.slice(0, -1);
    const file = `${ownDirectory([root, ...directory].join(node_path__WEBPACK_IMPORTED_MODULE_1__.sep), directory)}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}${names.at(-1)}`;
    try {
        return (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularText */ .Aj)(file, maxBytes, _regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .READ_NO_LINK */ .iZ);
    }
    catch (error) {
        if (error.code !== 'ELOOP')
            throw error;
        return (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularText */ .Aj)(ownFile(file, names), maxBytes);
    }
}
/**
 * Reads a JSON object from a file that belongs to a datastore.
 * @param root the datastore's folder, below which the file has these names
 * @param onSize called with its approximate size in bytes
 * @throws {Error} if the file does not exist, or is larger than `maxBytes`
 */
function readOwnJson(root, names, maxBytes, onSize) {
    const text = ownText(root, names, maxBytes);
    onSize?.(text.length);
    return ((0,_foreign_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseForeignJson */ .Y)(text) ?? {});
}
//# sourceMappingURL=own-file.js.map

/***/ }),

/***/ 34080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   T2: () => (/* binding */ placeOfFile),
/* harmony export */   Un: () => (/* binding */ INCLUDED_FILE),
/* harmony export */   rY: () => (/* binding */ IncludedFile)
/* harmony export */ });
/* harmony import */ var _local_gzip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3284);
/* harmony import */ var _local_own_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5);
/* harmony import */ var _python_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32375);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10361);




/** The Metaflow class that is pickled as the value of an IncludeFile. */
const INCLUDED_FILE = 'metaflow.includefile.IncludedFile';
/** The value of an IncludeFile as a run stores it: the location of the file's content, not the content itself. */
class IncludedFile extends _python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM {
    constructor(args = []) {
        super(INCLUDED_FILE, args);
    }
    /** What Metaflow records about the file: where its content is, whether it is text, and its size. */
    get descriptor() {
        const { _descriptor: descriptor } = (this.state ?? {});
        return typeof descriptor === 'object' && descriptor !== null
            ? descriptor
            : {};
    }
    /** In bytes; `undefined` if an older Metaflow did not record it. */
    get size() {
        const { size } = this.descriptor;
        return typeof size === 'number' ? size : undefined;
    }
    toString() {
        return this.size === undefined ? '<file>' : `<file, ${this.size} bytes>`;
    }
}
/** Where Metaflow stored the file of a flow's IncludeFile; `undefined` for a URL that Metaflow did not create. */
function placeOfFile(value, flow) {
    const { url } = value.descriptor;
    const [, scheme, file] = /^(local|s3|azure|gs):\/\/(.+)$/.exec(typeof url === 'string' ? url : '') ?? [];
    const [sha1 = '', folder] = (file ?? '').split('/').reverse();
    if (scheme === undefined || file === undefined || folder !== flow || !/^[0-9a-f]{40}$/.test(sha1))
        return undefined;
    return { url: String(url), scheme, path: file, sha1 };
}
/**
 * The content of an IncludeFile: a string, or bytes if it was declared binary. Returns any other value unchanged, and
 * also one whose file cannot be read, is not where Metaflow stores such files, or has more than `maxBytes`. Mirrors
 * `metaflow.includefile.IncludedFile.decode`.
 */
async function contentOf(value, flow, maxBytes, fetchFile) {
    const place = value instanceof IncludedFile ? placeOfFile(value, flow) : undefined;
    if (!place)
        return value;
    const { type, 'sub-type': subType, is_text: isText, encoding } = value.descriptor;
    try {
        const stored = place.scheme === 'local' ? readHere(place, flow, maxBytes) : await fetchFile(place, maxBytes);
        const isPacked = type === 'uploader-v1' || subType === 'uploaded';
        const content = isPacked ? (0,_local_gzip_js__WEBPACK_IMPORTED_MODULE_1__/* .gunzip */ .kd)(stored, maxBytes) : stored;
        // Loaded here, because a flow's start must not wait for it.
        const { createHash } = process.getBuiltinModule('node:crypto');
        if (createHash('sha1').update(content).digest('hex') !== place.sha1)
            return value;
        return isText === true ? textOf(content, encoding) : new Uint8Array(content);
    }
    catch {
        return value;
    }
}
function readHere({ path, sha1 }, flow, maxBytes) {
    return (0,_regular_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)((0,_local_own_file_js__WEBPACK_IMPORTED_MODULE_3__/* .ownFile */ .P)(path, [flow, sha1]), maxBytes);
}
/** As Python reads a text file: with all line ends turned into `\n`. */
function textOf(content, encoding) {
    return decodedBy(typeof encoding === 'string' ? encoding : 'utf-8', content).replace(/\r\n?/g, '\n');
}
/** Maps Python's names for encodings; reads anything with an unknown name, or not in that encoding, as UTF-8. */
function decodedBy(encoding, content) {
    const name = encoding
        .toLowerCase()
        .replace(/[_ ]/g, '-')
        .replace(/^utf-?(8|16)(-(?:sig|[lb]e))?$/, 'utf-$1$2');
    if (/^(latin|iso)-?(8859-)?1$/.test(name))
        return content.toString('latin1');
    try {
        const keepsMark = name === 'utf-8';
        return new TextDecoder(name.replace('-sig', ''), { fatal: true, ignoreBOM: keepsMark }).decode(content);
    }
    catch {
        return content.toString('utf8');
    }
}
//# sourceMappingURL=included-file.js.map

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

//# sourceMappingURL=6642.index.js.map