export const id = 3005;
export const ids = [3005];
export const modules = {

/***/ 63575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EM: () => (/* binding */ checkedPathspec),
/* harmony export */   Xz: () => (/* binding */ ClientObject),
/* harmony export */   ll: () => (/* binding */ newestFirst),
/* harmony export */   q3: () => (/* binding */ compareIds)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6695);

/**
 * A flow, run, step, task or artifact. Mirrors `metaflow.client.core.MetaflowObject`, with two differences: whatever
 * has to be read is a promise, and reading an object that does not exist rejects with a {@link NotFoundError}. Where the
 * metadata or the datastore cannot be read, it rejects with a {@link ClientError}; when aborted, with the signal's reason.
 */
class ClientObject {
    pathspec;
    context;
    #stored;
    constructor(pathspec, context, stored) {
        this.pathspec = pathspec;
        this.context = context;
        this.#stored = stored && Promise.resolve(stored);
    }
    /** The last part of the pathspec. */
    get id() {
        return this.path.at(-1) ?? '';
    }
    /** When it was registered. */
    get createdAt() {
        return this.stored().then(({ createdAt }) => new Date(createdAt));
    }
    /** User and system tags of the run that this object belongs to, sorted. */
    get tags() {
        return this.stored().then(({ tags, systemTags }) => [...new Set([...tags, ...systemTags])].sort());
    }
    /** The tags of its run that people may change, sorted. */
    get userTags() {
        return this.stored().then(({ tags }) => [...tags].sort());
    }
    /** The tags that Metaflow gave its run, sorted. */
    get systemTags() {
        return this.stored().then(({ systemTags }) => [...systemTags].sort());
    }
    toString() {
        return `${this.constructor.name}('${this.pathspec}')`;
    }
    /** Whether the object exists. @throws {@link ClientError} if the metadata cannot be read */
    async exists() {
        return (await this.context.source.object(this.path)) !== undefined;
    }
    get path() {
        return this.pathspec.split('/');
    }
    /** @throws {@link NotFoundError} */
    stored() {
        this.#stored ??= this.load().catch((error) => {
            // It may exist the next time.
            this.#stored = undefined;
            throw error;
        });
        return this.#stored;
    }
    async load() {
        const stored = await this.context.source.object(this.path);
        if (!stored)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`${this.toString()} does not exist.`);
        return stored;
    }
    /** The objects it consists of. If there are none, checks that the object itself exists. @throws {@link NotFoundError} */
    async children() {
        return await this.ofExisting(this.context.source.children(this.path));
    }
    /**
     * A list that belongs to this object. An empty one may mean that there is no such object, so this checks.
     * @throws {@link NotFoundError}
     */
    async ofExisting(reading) {
        const items = await reading;
        if (items.length === 0)
            await this.stored();
        return items;
    }
    /** Forgets what was read, because it has changed. */
    changed() {
        this.#stored = undefined;
    }
}
/** Checks that a pathspec has as many parts as this kind of object needs. @throws {@link NotFoundError} */
function checkedPathspec(pathspec, example) {
    const parts = pathspec.split('/');
    if (parts.length !== example.split('/').length ||
        parts.some((part) => part === '' || part === '.' || part === '..')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`"${pathspec}" is not a pathspec like ${example}.`);
    }
    return pathspec;
}
/** Newest first, as Metaflow lists objects. Objects created in the same millisecond are ordered by id, numeric ids by value. */
function newestFirst(items) {
    return [...items].sort((a, b) => b.createdAt - a.createdAt || compareIds(b.id, a.id));
}
/** Created on first use: creating it takes as long as reading a hundred tasks, and most ids are plain numbers. */
let collator;
function compareIds(a, b) {
    const difference = Number(a) - Number(b);
    if (!Number.isNaN(difference))
        return difference;
    collator ??= new Intl.Collator('en', { numeric: true });
    return collator.compare(a, b);
}


/***/ }),

/***/ 68111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ DataArtifact)
/* harmony export */ });
/* harmony import */ var _client_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63575);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6695);
/* harmony import */ var _open_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1671);
/* harmony import */ var _pickle_stored_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87634);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33005);





/** An artifact of a task. Mirrors `metaflow.DataArtifact`. */
class DataArtifact extends _client_object_js__WEBPACK_IMPORTED_MODULE_0__/* .ClientObject */ .Xz {
    #attempt;
    #artifact;
    /**
     * @param pathspec `Flow/1234/step/5/name`
     * @param options where to read from, by default what Metaflow would use here; `attempt` selects an attempt, by
     * default the last finished one
     * @param stored not for users: what is already known of it
     * @throws {@link NotFoundError} if the pathspec has another form
     */
    constructor(pathspec, options = {}, stored) {
        super((0,_client_object_js__WEBPACK_IMPORTED_MODULE_0__/* .checkedPathspec */ .EM)(pathspec, 'Flow/1234/step/5/name'), (0,_open_source_js__WEBPACK_IMPORTED_MODULE_1__/* .openContext */ .e)(options));
        this.#attempt = options.attempt;
        this.#artifact = stored && Promise.resolve(stored);
    }
    /** Its task. */
    get parent() {
        return new _task_js__WEBPACK_IMPORTED_MODULE_2__/* .Task */ .Y(this.path.slice(0, 4).join('/'), this.context);
    }
    /**
     * The value. Plain Python values become JavaScript values; anything else becomes a `PythonObject` that names and
     * describes it, because reading runs no code. A value written by an extension's serializer becomes an `EncodedValue`.
     * @throws {@link NotFoundError} if there is no such artifact
     * @throws {@link ClientError} if the value cannot be read
     */
    get data() {
        return this.load().then((artifact) => this.context.source.content(this.path.slice(0, 4), artifact));
    }
    /**
     * Same as `data`, unless the value has more bytes than the limit: reading takes several times the value's memory.
     * @param maxBytes the limit
     * @throws {@link NotFoundError} if there is no such artifact
     * @throws {@link ClientError} if the value is too large, or cannot be read
     */
    async dataWithin(maxBytes) {
        return await this.context.source.content(this.path.slice(0, 4), await this.load(), maxBytes);
    }
    /**
     * The value as stored, within the same limit. An IncludeFile's value is an `IncludedFile`, which names the file and
     * its size; the file itself is not read.
     * @param maxBytes the limit
     * @param onSize called with the value's size in bytes
     * @throws {@link NotFoundError} if there is no such artifact
     * @throws {@link ClientError} if the value is too large, or cannot be read
     */
    async storedWithin(maxBytes, onSize) {
        const [artifact, task] = [await this.load(), this.path.slice(0, 4)];
        return (0,_pickle_stored_value_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutMark */ .E_)(await this.context.source.value(task, artifact, maxBytes, onSize));
    }
    /**
     * Same as `storedWithin`, but a float is a `PythonFloat`, which distinguishes 1.0 from 1; within a list or a
     * dictionary, it is a number.
     * @throws {@link NotFoundError} if there is no such artifact
     * @throws {@link ClientError} if the value is too large, or cannot be read
     */
    async markedWithin(maxBytes, onSize) {
        return await this.context.source.value(this.path.slice(0, 4), await this.load(), maxBytes, onSize);
    }
    /** The SHA-1 of the pickled value. */
    get sha() {
        return this.load().then(({ sha }) => sha);
    }
    /** When its task stored it. */
    get finishedAt() {
        return this.createdAt;
    }
    /** Whether its task has stored it. @throws {@link ClientError} if the metadata cannot be read */
    async exists() {
        return (await this.#find()) !== undefined;
    }
    load() {
        this.#artifact ??= this.#find().then((artifact) => {
            if (!artifact)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .NotFoundError */ .m_(`${this.toString()} does not exist.`);
            return artifact;
        });
        return this.#artifact;
    }
    async #find() {
        const artifacts = await this.context.source.artifacts(this.path.slice(0, 4), this.#attempt, this.id);
        return artifacts.find((artifact) => artifact.id === this.id);
    }
}
//# sourceMappingURL=data-artifact.js.map

/***/ }),

/***/ 15740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ Flow)
/* harmony export */ });
/* harmony import */ var _client_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63575);
/* harmony import */ var _open_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1671);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4627);



/**
 * All runs of a flow. Iterates over the runs in the namespace, newest first. Mirrors `metaflow.Flow`.
 * @example for await (const run of new Flow('SlowFlow')) console.log(run.pathspec, await run.successful);
 */
class Flow extends _client_object_js__WEBPACK_IMPORTED_MODULE_0__/* .ClientObject */ .Xz {
    /**
     * @param name the flow's name
     * @param options where to read from. Default: what Metaflow would use here
     * @throws {@link NotFoundError} if the name has a slash
     */
    constructor(name, options = {}) {
        super((0,_client_object_js__WEBPACK_IMPORTED_MODULE_0__/* .checkedPathspec */ .EM)(name, 'Flow'), (0,_open_source_js__WEBPACK_IMPORTED_MODULE_1__/* .openContext */ .e)(options));
    }
    /** The runs in the namespace, newest first. @throws {@link NotFoundError} if there is no such flow */
    async *[Symbol.asyncIterator]() {
        const { namespace } = this.context;
        for (const child of (0,_client_object_js__WEBPACK_IMPORTED_MODULE_0__/* .newestFirst */ .ll)(await this.children())) {
            if (namespace !== null && ![...child.tags, ...child.systemTags].includes(namespace))
                continue;
            yield new _run_js__WEBPACK_IMPORTED_MODULE_2__/* .Run */ .K(`${this.pathspec}/${child.id}`, this.context, child);
        }
    }
    /**
     * The runs in the namespace that have all of these tags, newest first. Mirrors `metaflow.Flow.runs`.
     * @throws {@link NotFoundError} if there is no such flow
     */
    async *runs(...tags) {
        for await (const run of this) {
            const own = await run.tags;
            if (tags.every((tag) => own.includes(tag)))
                yield run;
        }
    }
    /** The run with this id. If it does not exist, reading it throws. @throws {@link NotFoundError} if this is not an id */
    run(id) {
        return new _run_js__WEBPACK_IMPORTED_MODULE_2__/* .Run */ .K(`${this.pathspec}/${id}`, this.context);
    }
    /** The newest run in the namespace, whatever its state; `undefined` if there is none. */
    get latestRun() {
        return first(this);
    }
    /** The newest run in the namespace whose last step ended successfully; `undefined` if there is none. */
    get latestSuccessfulRun() {
        return first(this, (run) => run.successful);
    }
}
async function first(runs, wanted) {
    for await (const run of runs)
        if (!wanted || (await wanted(run)))
            return run;
    return undefined;
}
//# sourceMappingURL=flow.js.map

/***/ }),

/***/ 3340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ HISTORY_FIELDS),
  L: () => (/* binding */ readHistory)
});

// EXTERNAL MODULE: ./build/client/local/byte-budget.js
var byte_budget = __webpack_require__(26026);
// EXTERNAL MODULE: ./build/client/local/origin.js
var local_origin = __webpack_require__(97338);
// EXTERNAL MODULE: ./build/client/client-object.js
var client_object = __webpack_require__(63575);
// EXTERNAL MODULE: ./build/client/history/flow-graph.js
var flow_graph = __webpack_require__(86164);
// EXTERNAL MODULE: ./build/client/pickle/python-object.js
var python_object = __webpack_require__(32375);
;// CONCATENATED MODULE: ./build/client/history/foreach-stack.js

/** Metaflow's name for the items of a `num_parallel`. */
const NODES = '_parallel_ubf_iter';
function foreachVariables(graph) {
    const variables = new Map();
    for (const { type, next, foreachArtifact } of graph?.steps ?? []) {
        const variable = type === 'split-parallel' ? NODES : foreachArtifact;
        if (variable !== undefined)
            for (const name of next)
                variables.set(name, variable);
    }
    return variables;
}
/**
 * Parses the artifact `_foreach_stack`, which every completed task and each of its clones has. Each frame is a named
 * tuple: step, variable, number of splits, index, value. A set has a different order in every process, so for a set the
 * recorded value is not the task's item: Metaflow recorded it where the foreach began.
 */
function placeOfStack(stack, ofSets) {
    if (!Array.isArray(stack))
        return undefined;
    const frames = stack.map((frame) => {
        const [step, variable, , index, value] = frame instanceof python_object/* PythonObject */.OM ? frame.args : [];
        const isItem = !(typeof step === 'string' && ofSets.has(step));
        // The node that starts the others of a `num_parallel` may have no index: it is the first one.
        return { variable, index: typeof index === 'number' ? index : 0, value: isItem ? value : undefined };
    });
    return {
        indices: frames.map(({ index }) => index),
        labels: frames.map(({ variable, index, value }) => labelOf(variable, index, value)),
    };
}
function labelOf(variable, index, value) {
    if (variable === NODES)
        return `node=${index}`;
    const name = typeof variable === 'string' ? variable : 'item';
    return typeof value === 'string' && !hasAddress(value) ? `${name}=${value}` : `${name}[${index}]`;
}
/**
 * Whether an item's text contains its memory address, as that of an object without its own `__repr__` does: it differs
 * in every run. Metaflow gets such texts from `reprlib`, which omits the middle of long ones.
 */
function hasAddress(text) {
    return text.includes('<') && /( at 0x[0-9a-f]|\.\.\.((at | |)0?x)?[0-9a-f]{6,}>)/i.test(text);
}
/**
 * The place that a task recorded before it began, in the same words. Clones and tasks of old versions of Metaflow have
 * no such record, and it is incomplete if an item has no text; then only the artifact has everything.
 */
function recordedPlace(metadata, variables, ofSets) {
    const newest = (field) => metadata.findLast(({ name }) => name === field)?.value;
    const path = newest('foreach-execution-path') ?? '';
    if (path === '')
        return undefined;
    const recorded = texts(newest('foreach-stack'));
    const frames = path.split(',').map((frame, depth) => {
        const [, step = '', digits] = /^(.*):(\d+)?/.exec(frame) ?? [];
        const variable = variables.get(step);
        const index = Number(digits ?? 0);
        const known = variable === NODES ? `node=${index}` : recorded[depth];
        const [name] = known?.split('=') ?? [];
        const isSame = known !== undefined && !hasAddress(known) && !ofSets.has(step);
        return { index, known, labels: isSame ? known : labelOf(variable ?? name, index, undefined) };
    });
    return {
        place: { indices: frames.map(({ index }) => index), labels: frames.map(({ labels }) => labels) },
        isWhole: frames.every(({ known }) => known !== undefined),
    };
}
/** The strings of a JSON list. */
function texts(text) {
    try {
        const stack = JSON.parse(text ?? '[]');
        return Array.isArray(stack) ? stack.map(String) : [];
    }
    catch {
        return [];
    }
}
/** Orders places by the outermost foreach, then by the next one, and so on; unknown places come last. */
function comparePlaces(a, b) {
    if (a.length !== b.length)
        return b.length - a.length;
    const difference = a.map((index, depth) => index - (b[depth] ?? 0)).find((distance) => distance !== 0);
    return difference ?? 0;
}
//# sourceMappingURL=foreach-stack.js.map
// EXTERNAL MODULE: ./build/client/history/map-concurrently.js
var map_concurrently = __webpack_require__(67130);
// EXTERNAL MODULE: ./build/client/local/directory.js
var directory = __webpack_require__(84497);
// EXTERNAL MODULE: ./build/client/source.js
var source = __webpack_require__(83145);
// EXTERNAL MODULE: ./build/client/pickle/stored-value.js
var stored_value = __webpack_require__(87634);
// EXTERNAL MODULE: ./build/client/history/task-exception.js
var task_exception = __webpack_require__(66592);
// EXTERNAL MODULE: ./build/client/history/step-places.js
var step_places = __webpack_require__(1456);
// EXTERNAL MODULE: ./build/client/grouped-by.js
var grouped_by = __webpack_require__(48256);
;// CONCATENATED MODULE: ./build/client/history/task-facts.js




/** Reads the artifacts with tasks' places and caught exceptions; tasks without either have no facts. */
async function readTaskFacts({ source, path }, tasks, graph, leftOut) {
    const reader = (onLeftOut) => async (wanted, name) => {
        const paths = wanted.map(({ stepName, id }) => [...path, stepName, id]);
        const values = wanted.length === 0 ? [] : await source.valuesOf(paths, name, onLeftOut);
        return new Map(wanted.map((task, index) => [task, values[index]]));
    };
    const read = reader(leftOut);
    // The data of a foreach may be large, and leaving it out loses no fact.
    const sets = await readSets(reader(), tasks, graph);
    const ofSets = new Set(sets.flatMap(({ next }) => next));
    const [places, rounds, caught, chosen] = await Promise.all([
        readPlaces(read, tasks, graph, ofSets),
        readRounds(read, tasks, graph),
        readCaught(read, tasks, graph),
        readChosen(read, tasks, graph),
    ]);
    const facts = new Map(tasks.map((task) => [
        task,
        {
            place: places.get(task),
            round: rounds.get(task),
            caught: caught.get(task),
            chosen: chosen.get(task),
        },
    ]));
    return { facts, unordered: sets.flatMap(({ name, isOrdered }) => (isOrdered ? [] : [name])) };
}
async function readPlaces(read, tasks, graph, ofSets) {
    const { inForeach } = (0,step_places/* stepPlaces */.R)(graph);
    const variables = foreachVariables(graph);
    const recorded = new Map(tasks.map((task) => [task, recordedPlace(task.metadata, variables, ofSets)]));
    const isOpen = (task) => {
        const found = recorded.get(task);
        return found ? !found.isWhole : inForeach.has(task.stepName);
    };
    const stacks = await read(tasks.filter(isOpen), '_foreach_stack');
    return new Map(tasks.map((task) => [task, placeOfStack(stacks.get(task), ofSets) ?? recorded.get(task)?.place]));
}
/** One task of a step is enough to show what its foreach iterates over. */
async function readSets(read, tasks, graph) {
    const firstTasks = new Map([...tasks].reverse().map((task) => [task.stepName, task]));
    const found = await Promise.all((graph?.steps ?? []).map(async ({ name, next, foreachArtifact }) => {
        const first = firstTasks.get(name);
        if (foreachArtifact === undefined || !first)
            return [];
        const items = (await read([first], foreachArtifact)).get(first);
        if (!(items instanceof Set))
            return [];
        const isOrdered = [...items].every((item) => ['number', 'bigint', 'boolean'].includes(typeof item));
        return [{ name: `${name}/${foreachArtifact}`, next, isOrdered }];
    }));
    return found.flat();
}
/** Rounds follow one another, except for clones, which are all created at once. */
async function readRounds(read, tasks, graph) {
    const { recursive } = (0,step_places/* stepPlaces */.R)(graph);
    const clones = tasks.filter((task) => recursive.has(task.stepName) && isClone(task));
    const stacks = await read(clones, '_iteration_stack');
    return new Map(clones.map((task) => {
        const stack = stacks.get(task);
        const round = Array.isArray(stack) ? stack.at(-1) : undefined;
        return [task, typeof round === 'number' ? round : undefined];
    }));
}
function isClone({ metadata }) {
    return metadata.some(({ name }) => name === 'origin-task-id');
}
/**
 * For a task that continued after an exception, Metaflow records that it is fine (`_task_ok`), but was not successful
 * (`_success`). Only a decorator lets a task continue. One graph does not show which decorators the tasks of a resumed
 * run had, because they come from both older and newer code.
 */
async function readCaught(read, tasks, graph) {
    const byName = new Map(graph?.steps.map((step) => [step.name, step]));
    const stepOf = (task) => byName.get(task.stepName);
    const isSuccessful = ({ metadata }) => metadata.findLast(({ name }) => name === 'attempt_ok')?.value === 'True';
    const isResumed = tasks.some(isClone);
    const mayBeRetried = (task) => isResumed || (stepOf(task)?.decorators.length ?? 0) > 0;
    const candidates = tasks.filter((task) => mayBeRetried(task) && isSuccessful(task));
    const successes = await read(candidates, '_success');
    const caught = new Map();
    const failed = candidates.filter((one) => successes.get(one) === false);
    for (const task of failed)
        caught.set(task, UNKNOWN);
    for (const [artifact, ofArtifact] of (0,grouped_by/* groupedBy */.m)(failed, (task) => storedIn(stepOf(task)))) {
        if (artifact === undefined)
            continue;
        const values = await read(ofArtifact, artifact);
        for (const task of ofArtifact) {
            const exception = (0,task_exception/* describeException */.t)(values.get(task));
            if (exception)
                caught.set(task, exception);
        }
    }
    const open = [...caught].flatMap(([task, exception]) => (exception === UNKNOWN ? [task] : []));
    for (const [task, value] of await read(open, OF_CATCH))
        caught.set(task, (0,task_exception/* describeException */.t)(value) ?? UNKNOWN);
    return caught;
}
/** Stands for an exception that was not saved. */
const UNKNOWN = { type: 'builtins.Exception', message: '', stacktrace: undefined };
/** `@catch` always keeps the exception in this artifact. */
const OF_CATCH = '_catch_exception';
/** The artifact that the flow chose for `@catch` to keep an exception in. */
function storedIn(step) {
    const variable = step?.decorators.find(({ name }) => name === 'catch')?.attributes['var'];
    return typeof variable === 'string' && variable !== 'None' ? variable : undefined;
}
async function readChosen(read, tasks, graph) {
    const switches = new Set(graph?.steps.flatMap(({ name, type }) => (type === 'split-switch' ? [name] : [])));
    const transitions = await read(tasks.filter(({ stepName }) => switches.has(stepName)), '_transition');
    return new Map([...transitions].map(([task, transition]) => [task, chosenSteps(transition)]));
}
/** The artifact `_transition` is a tuple: names of steps, and data for a foreach. */
function chosenSteps(transition) {
    const steps = Array.isArray(transition) ? transition[0] : undefined;
    return Array.isArray(steps) ? steps.filter((step) => typeof step === 'string') : undefined;
}
//# sourceMappingURL=task-facts.js.map
;// CONCATENATED MODULE: ./build/client/history/run-history.js











/** The metadata that a history uses or shows, such as where a task ran. Sources need not read any other. */
const HISTORY_FIELDS = /^(attempt|attempt-done|attempt_ok|foreach-stack|foreach-execution-path|origin-run-id|origin-task-id|ds-type|runtime|(kubernetes|aws|argo|batch|airflow)-.*)$/;
/** Reads the history of a run: a few lookups for the run and its foreaches, and one for every exception. */
async function readHistory(source, run, executed) {
    const of = { source, path: run };
    const leftOut = new Set();
    const stored = await source.tasks(run, () => leftOut.add(RECORDS));
    const parameters = stored.find(({ stepName }) => stepName === '_parameters');
    const origin = parameters && (0,flow_graph/* flowGraph */.j)(await run_history_valueOf(of, parameters, '_graph_info'));
    // A resumed run takes its parameters and Configs, with their values, from its origin.
    const graph = executed && origin ? { ...executed, parameters: origin.parameters, configs: origin.configs } : origin;
    const tasks = stored.filter(({ stepName }) => !stepName.startsWith('_'));
    const { facts, unordered } = await readTaskFacts(of, tasks, graph, () => leftOut.add(FACTS));
    const ordered = inOrder(tasks, facts, graph);
    const exceptions = new byte_budget/* ByteBudget */.G(MAX_EXCEPTION_BYTES);
    const read = async (task) => await taskHistory(of, task, exceptions, facts.get(task));
    const histories = await (0,map_concurrently/* mapConcurrently */.X)(ordered, read);
    if (exceptions.hasLeftOut)
        leftOut.add(EXCEPTIONS);
    return {
        graph,
        tasks: histories,
        ...(leftOut.size > 0 ? { leftOut: [...leftOut] } : {}),
        ...(unordered.length > 0 ? { unordered } : {}),
    };
}
/** Clones are created in any order, and ids follow the order of creation, so neither counts if anything else decides. */
function inOrder(tasks, facts, graph) {
    const positions = new Map(graph?.steps.map(({ name }, position) => [name, position]));
    const position = ({ stepName }) => positions.get(stepName) ?? positions.size;
    const place = (task) => facts.get(task)?.place?.indices ?? [];
    const round = (task) => facts.get(task)?.round ?? Number.MAX_SAFE_INTEGER;
    return [...tasks].sort((a, b) => position(a) - position(b) ||
        comparePlaces(place(a), place(b)) ||
        round(a) - round(b) ||
        a.createdAt - b.createdAt ||
        (0,client_object/* compareIds */.q3)(a.id, b.id));
}
async function taskHistory(run, task, exceptions, { place, caught, chosen } = {}) {
    const metadata = Object.fromEntries(task.metadata.map(({ name, value }) => [name, value]));
    const origin = (0,local_origin/* originOf */.y)((field) => metadata[field]);
    const attempt = async (number) => await attemptOf(run, task, number, exceptions);
    return {
        stepName: task.stepName,
        taskId: task.id,
        createdAt: new Date(task.createdAt),
        attempts: await Promise.all(attemptNumbers(task).map(attempt)),
        foreachStack: place?.labels ?? [],
        foreachIndices: place?.indices ?? [],
        originPathspec: origin && [run.path[0], origin.run, task.stepName, origin.task].join('/'),
        caught,
        chosen,
        metadata,
    };
}
/** All known attempts and those before them: an attempt whose pod or machine was lost may have recorded nothing. */
function attemptNumbers({ metadata, exits }) {
    const startedAttempts = metadata.filter(({ name }) => name === 'attempt').map(({ value }) => Number(value));
    const all = new Set([...startedAttempts, ...exits.map(({ attempt }) => attempt)]);
    const known = [...all].filter(isAttempt).sort((a, b) => a - b);
    const isClone = metadata.some(({ name }) => name === 'origin-task-id');
    if (isClone || (known.at(-1) ?? 0) > MAX_ATTEMPT)
        return known;
    return Array.from({ length: Math.max(-1, ...known) + 1 }, (_, attempt) => attempt);
}
/** Metaflow makes at most six attempts (`MAX_ATTEMPTS`): beyond this number, we do not assume that missing attempts were lost. */
const MAX_ATTEMPT = 20;
/** A flow can use any number as a name in its folders. */
function isAttempt(number) {
    return Number.isInteger(number) && number >= 0 && number < 100;
}
async function attemptOf(run, task, attempt, exceptions) {
    const entry = (name) => task.metadata.find((found) => found.name === name && isOf(found, attempt));
    const exit = task.exits.find((found) => found.attempt === attempt);
    const started = entry('attempt')?.createdAt ?? task.createdAt;
    const finished = entry('attempt_ok')?.createdAt ?? entry('attempt-done')?.createdAt ?? exit?.at;
    const ok = verdict(entry('attempt_ok')?.value, exit);
    const exception = ok === false
        ? (0,task_exception/* describeException */.t)(await run_history_valueOf(run, task, '_exception', { attempt, budget: exceptions }))
        : undefined;
    return {
        attempt,
        startedAt: new Date(started),
        finishedAt: finished === undefined ? undefined : new Date(finished),
        exitedAt: exit && new Date(exit.at),
        ok,
        returnCode: exit?.returnCode,
        interrupted: exit?.killed === true || exception?.type === 'builtins.KeyboardInterrupt',
        exception,
    };
}
/** A process can still fail after its task has done everything, e.g. while Python shuts down; Metaflow treats that as a failure. */
function verdict(recorded, exit) {
    if (recorded !== 'True')
        return recorded === 'False' ? false : undefined;
    return exit === undefined || exit.returnCode === 0 || exit.killed;
}
/** Metadata names its attempt in a tag, or is itself the attempt's number. */
function isOf({ name, value, attempt }, wanted) {
    return (attempt ?? (name === 'attempt' || name === 'attempt-done' ? Number(value) : 0)) === wanted;
}
/** Anything larger is not a graph or an exception. */
const MAX_BYTES = 64 * 1024 * 1024;
/** For a whole run, in bytes. All exceptions stay in memory, and are searched for secrets before they are cut. */
const MAX_EXCEPTION_BYTES = 128 * 1024 * 1024;
const MIB = 1024 * 1024;
const RECORDS = `records of tasks (at most ${source/* METADATA */.MV.maxBytes / MIB} MiB per run and ${source/* METADATA */.MV.maxTaskBytes / MIB} MiB per task are read, from at most ${directory/* MAX_NAMES */.oA} folders)`;
const FACTS = `places of tasks in foreaches, and caught exceptions (at most ${source/* SMALL_VALUES */.vC.maxBytes / MIB} MiB per run are read)`;
const EXCEPTIONS = `exceptions (at most ${MAX_EXCEPTION_BYTES / MIB} MiB per run are read)`;
/** `undefined` if it cannot be read: a report can do without it. */
async function run_history_valueOf({ source, path }, { stepName, id }, name, { attempt, budget = new byte_budget/* ByteBudget */.G(MAX_BYTES) } = {}) {
    const task = [...path, stepName, id];
    try {
        const artifact = (await source.artifacts(task, attempt, name)).find((found) => found.id === name);
        return (artifact && (0,stored_value/* withoutMark */.E_)(await source.value(task, artifact, budget.forNext(MAX_BYTES), budget.spend)));
    }
    catch {
        budget.failed(MAX_BYTES);
        return undefined;
    }
}
//# sourceMappingURL=run-history.js.map

/***/ }),

/***/ 66592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ describeException)
/* harmony export */ });
/* harmony import */ var _pickle_python_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32375);

/** Parses a `MetaflowExceptionWrapper`, the form in which Metaflow stores exceptions. */
function describeException(value) {
    if (!(value instanceof _pickle_python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM))
        return undefined;
    const state = (value.state ?? {});
    const textOf = (key) => (typeof state[key] === 'string' ? state[key] : undefined);
    return {
        type: textOf('type') ?? value.type,
        message: textOf('exception') ?? '',
        stacktrace: textOf('stacktrace'),
    };
}
//# sourceMappingURL=task-exception.js.map

/***/ }),

/***/ 84497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qv: () => (/* binding */ objectsIn),
/* harmony export */   oA: () => (/* binding */ MAX_NAMES),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _identifiers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92866);


/** How many names of a directory to read: a flow can leave more than anyone has time for. */
const MAX_NAMES = 50_000;
/** A directory of at most this size has a few thousand names and is read in one call, which takes half the time. */
const SMALL_BYTES = 64 * 1024;
/** A change within the same step of the file system's clock as the previous one does not show: steps take some milliseconds. */
const SETTLED_MS = 2000;
/** The directory that was listed last, unless it may be changing: a caller often asks several questions about one task. */
let latest;
/** The names of a directory's entries; empty if it does not exist. */
function namesIn(directory) {
    try {
        const { size, ctimeMs: changedAt } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(directory);
        if (size > SMALL_BYTES)
            return entriesIn(directory).map(({ name }) => name);
        if (latest?.directory === directory && latest.changedAt === changedAt)
            return latest.names;
        const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory);
        // eslint-disable-next-line no-restricted-properties -- A file's time is of the same clock.
        latest = Date.now() - changedAt > SETTLED_MS ? { directory, changedAt, names } : undefined;
        return names;
    }
    catch {
        return [];
    }
}
/**
 * The names of objects, such as runs and tasks, that have a folder in a directory of Metaflow's local datastore. Skips
 * names that cannot be Metaflow's.
 */
function objectsIn(directory) {
    return entriesIn(directory)
        .filter((entry) => entry.isDirectory() && entry.name !== '_meta' && (0,_identifiers_js__WEBPACK_IMPORTED_MODULE_1__/* .isIdentifier */ ._5)(entry.name))
        .map(({ name }) => name);
}
function entriesIn(directory) {
    const entries = [];
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(directory).size <= SMALL_BYTES)
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { withFileTypes: true });
        const opened = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.opendirSync)(directory, { bufferSize: 256 });
        try {
            while (entries.length < MAX_NAMES) {
                const entry = opened.readSync();
                if (!entry)
                    break;
                entries.push(entry);
            }
        }
        finally {
            opened.closeSync();
        }
    }
    catch {
        return [];
    }
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}
//# sourceMappingURL=directory.js.map

/***/ }),

/***/ 97338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _identifiers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92866);

/** Reads it; `undefined` if the task is not a clone. A run that was not resumed records Python's None, as text. */
function originOf(valueOf) {
    const [run, task] = [valueOf('origin-run-id'), valueOf('origin-task-id')];
    return (0,_identifiers_js__WEBPACK_IMPORTED_MODULE_0__/* .isIdentifier */ ._5)(run) && (0,_identifiers_js__WEBPACK_IMPORTED_MODULE_0__/* .isIdentifier */ ._5)(task) && run !== 'None' ? { run, task } : undefined;
}
//# sourceMappingURL=origin.js.map

/***/ }),

/***/ 1671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ clientOptionsOf),
  e: () => (/* binding */ openContext)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./build/client/bridge/answer-lines.js
const NEWLINE = 0x0a;
/** Splits bytes into lines, and keeps no more of a line than a limit allows. */
class AnswerLines {
    #maxBytes;
    #partialLine = [];
    #size = 0;
    constructor(maxBytes) {
        this.#maxBytes = maxBytes;
    }
    /** The lines that are now complete, without their newlines. @throws {RangeError} if one is longer than the limit */
    *add(bytes) {
        for (let begin = 0; begin < bytes.length;) {
            const newline = bytes.indexOf(NEWLINE, begin);
            const end = newline === -1 ? bytes.length : newline;
            this.#keep(bytes.subarray(begin, end));
            begin = end + 1;
            if (newline !== -1)
                yield this.#whole();
        }
    }
    #keep(part) {
        this.#size += part.length;
        if (this.#size > this.#maxBytes) {
            this.#partialLine = [];
            throw new RangeError(`a line is longer than ${this.#maxBytes} bytes`);
        }
        this.#partialLine.push(part);
    }
    #whole() {
        const line = Buffer.concat(this.#partialLine).toString();
        this.#partialLine = [];
        this.#size = 0;
        return line;
    }
}
//# sourceMappingURL=answer-lines.js.map
;// CONCATENATED MODULE: ./build/client/bridge/bridge-program.js
/**
 * The Python end of the bridge: answers requests, one JSON object per line, using Metaflow's own client and providers.
 * It passes values on pickled, as the datastore has them, and unpickles nothing, because anyone may have written it. It
 * ends when its input does, whatever it is waiting for.
 */
const BRIDGE_PROGRAM = String.raw `
import base64, gzip, json, os, queue, re, sys, threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

replies = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(2, 1)

import metaflow
from metaflow.client import core
from metaflow.client.filecache import FileCache
from metaflow.exception import MetaflowException
from metaflow.mflog import LOG_SOURCES

MAX_REPLY_LENGTH, MAX_RECORDS_LENGTH = int(sys.argv[1]), int(sys.argv[2])
if len(sys.argv) > 3:
    metaflow.metadata(sys.argv[3])
metaflow.namespace(None)
provider = core.Metaflow().metadata if not hasattr(core, "current_metadata") or not core.current_metadata else core.current_metadata
cache = FileCache()
BYTES_PER_RECORD = 256
KINDS = ["root", "flow", "run", "step", "task", "artifact"]
ID_FIELDS = {"run": "run_number", "step": "step_name", "task": "task_id", "artifact": "name"}
FIELDS = {"ts_epoch", "tags", "system_tags", "flow_id", *ID_FIELDS.values()}
FIELDS |= {"sha", "attempt_id", "ds_type", "location", "content_type", "field_name", "value", "type"}
# Lists, objects and members. In Node, each may take a hundred times the memory of its text.
MAX_PARTS = 10_000_000

class UnexpectedAnswer(Exception):
    pass

address = re.sub(r"//[^/@]*@", "//", str(provider.INFO))
who, advice = "The metadata in %s" % address, ""
if provider.TYPE == "service":
    who, advice = "The metadata service at %s" % address, " Check METAFLOW_SERVICE_URL and what answers there."

@contextmanager
def reading(what, path):
    try:
        yield
    except Exception as error:
        if isinstance(error, (MetaflowException, UnexpectedAnswer)) or (isinstance(error, OSError) and not isinstance(error, ValueError)):
            raise
        if isinstance(error, MemoryError):
            answer = "more than fits into memory"
        else:
            answer = "something else (%s: %s)" % (type(error).__name__, str(error)[:200])
        raise UnexpectedAnswer("%s, asked for the %s of %s, answered with %s.%s" % (who, what, "/".join(map(str, path)), answer, advice)) from None

def asked(kind, what, path, attempt=None):
    name = {"self": "record", "metadata": "metadata"}.get(what, what + "s")
    with reading(name, path):
        answer = provider.get_object(kind, what, None if what in ("self", "metadata") else {}, attempt, *path)
        found = answer if isinstance(answer, list) else [answer] if answer else []
        for entry in found:
            if not isinstance(entry, dict):
                raise TypeError("%s instead of an object" % type(entry).__name__)
            if what in ID_FIELDS and not isinstance(entry.get(ID_FIELDS[what]), (str, int)):
                raise ValueError("an object without " + ID_FIELDS[what])
        found = [{field: entry[field] for field in FIELDS & entry.keys()} for entry in found]
        return found if what != "self" else found[0] if found else None

def object(path):
    return asked(KINDS[len(path)], "self", path)

def children(path):
    return asked(KINDS[len(path)], KINDS[len(path) + 1], path)

def task_metadata(path):
    return asked("task", "metadata", path)

def within(most, entries):
    taken = []
    for entry in entries:
        most -= len(json.dumps(entry, default=str)) + BYTES_PER_RECORD
        if most < 0:
            break
        taken.append(entry)
    return taken, max(0, most)

def tasks(path, most, max_task_bytes):
    found, has_left_out = [], False
    for step in children(path):
        for task in children(path + [step["step_name"]]):
            if most <= 0:
                return {"found": found, "hasLeftOut": True}
            all = task_metadata(path + [step["step_name"], str(task["task_id"])])
            of_task = min(most, max_task_bytes)
            with reading("metadata", path):
                taken, left = within(of_task, [task, *all])
            most -= of_task - left
            has_left_out = has_left_out or len(taken) <= len(all)
            if taken:
                found.append({"task": task, "metadata": taken[1:]})
    return {"found": found, "hasLeftOut": has_left_out}

def artifacts(path, attempt):
    return asked("task", "artifact", path, attempt)

def datastore(kind, location, flow):
    if location.startswith(":root:"):
        root = location[6:]
    else:
        root = cache._get_datastore_storage_impl(kind).get_datastore_root_from_location(location, flow)
    return cache._get_flow_datastore(kind, root, flow)

def refuse_more_than(most, size):
    if most is not None and size > most:
        raise ValueError("it is too large: %d bytes" % size)

def is_own(storage, file, path):
    """Whether a file holds what a datastore has at a path. In a local one, a link may lead anywhere, or there may be a pipe."""
    is_local = storage.TYPE in ("local", "spin")
    return os.path.isfile(file) and (not is_local or os.path.realpath(file).endswith(os.path.join(os.sep, path)))

def unpacked(storage, path, most):
    with storage.load_bytes([path]) as loaded:
        for _, name, _ in loaded:
            if not name or not is_own(storage, name, path):
                raise ValueError("%s is not a file in the datastore" % path)
            with open(name, "rb") as file:
                is_packed = file.read(2) == b"\x1f\x8b"
            with (gzip.open if is_packed else open)(name, "rb") as file:
                return file.read(-1 if most is None else most + 1)

def stored(path, kind, location, sha, most):
    if not re.fullmatch("[0-9a-f]{40}", sha):
        raise ValueError("the artifact has no digest")
    store = datastore(kind, location, path[0]).ca_store
    storage = store._storage_impl
    blob = storage.path_join(store._prefix, sha[:2], sha)
    if most is not None:
        refuse_more_than(most, storage.size_file(blob))
    raw = unpacked(storage, blob, most)
    refuse_more_than(most, len(raw))
    return raw

def encoded(raw):
    return base64.b64encode(raw).decode()

def value(path, kind, location, sha, most):
    return encoded(stored(path, kind, location, sha, most))

def included(kind, url, most):
    from metaflow.includefile import _dict_dataclients
    with _dict_dataclients[kind]() as client:
        refuse_more_than(most, getattr(attempted(client.info, url, True), "size", None) or 0)
        found = client.get(url, return_missing=True)
        if not found.exists:
            raise ValueError("there is no " + url)
        refuse_more_than(most, os.path.getsize(found.path))
        with open(found.path, "rb") as file:
            return encoded(file.read())

def attempted(read, *arguments):
    try:
        return read(*arguments)
    except Exception:
        return None

def artifact_named(path, name):
    found = attempted(artifacts, path + [name], None) or []
    return next((artifact for artifact in found if artifact.get("name") == name), None)

class Budget:
    def __init__(self, left):
        self.left, self.lock, self.has_left_out = left, threading.Lock(), False

    def spend(self, size):
        with self.lock:
            refuse_more_than(self.left, size)
            self.left -= size

def values_of(paths, name, largest, most):
    budget = Budget(most)

    def read(key):
        most = min(largest, budget.left)
        try:
            raw = stored(places[key], *key, most)
            budget.spend(len(raw))
            return encoded(raw)
        except ValueError:
            budget.has_left_out = budget.has_left_out or min(most, budget.left) < largest

    key_of = lambda artifact: artifact and tuple(str(artifact.get(field)) for field in ("ds_type", "location", "sha"))
    with ThreadPoolExecutor(16) as pool:
        found = list(pool.map(lambda path: artifact_named(path, name), paths))
        places = {}
        for path, artifact in zip(paths, found):
            if artifact:
                places.setdefault(key_of(artifact), path)
        blobs = dict(zip(places, pool.map(lambda key: attempted(read, key), places)))
    values = [[blobs.get(key_of(artifact)), artifact and artifact.get("content_type")] for artifact in found]
    return {"found": values, "hasLeftOut": budget.has_left_out}

def end_of(name, most):
    with open(name, "rb") as file:
        size = os.fstat(file.fileno()).st_size
        file.seek(max(0, size - most))
        end = file.read(most)
    return end if size <= most else end.partition(b"\n")[2]

def log(path, stream, attempt, largest, most):
    with reading("metadata", path):
        known = metaflow.Task("/".join(path), attempt=attempt).metadata_dict
        wanted = int(known.get("attempt", 0)) if attempt is None else attempt
        kind, root = (str(known.get(name) or "") for name in ("ds-type", "ds-root"))
    if not kind or not root:
        return []
    nothing = {"objects": {}, "info": {}}
    task = cache._get_flow_datastore(kind, root, path[0]).get_task_datastore(*path[1:], data_metadata=nothing)
    storage = task._storage_impl
    names = [task._get_log_location(source, stream) for source in LOG_SOURCES]
    names = [task._metadata_name_for_attempt(name, attempt_override=wanted) for name in names]
    blobs = [storage.path_join(task._path, name) for name in names]
    refuse_more_than(largest, sum(attempted(storage.size_file, blob) or 0 for blob in blobs))
    with storage.load_bytes(blobs) as loaded:
        return [encoded(end_of(file, most)) for blob, file, _ in loaded if file and is_own(storage, file, blob)]

def cards_of(path):
    from metaflow.cards import get_cards
    from metaflow.plugins.cards.exception import CardNotPresentException
    with reading("record", path):
        task = metaflow.Task("/".join(path))
    try:
        return list(get_cards(task))
    except CardNotPresentException:
        return []

def cards(path):
    return [{"type": card.type, "id": card.id, "path": card.path} for card in cards_of(path)]

def card_html(path, index, most):
    card = cards_of(path)[index]
    refuse_more_than(most, card._card_ds._backend.size_file(card.path))
    return encoded(card.get().encode())

def change_tags(path, add, remove):
    with reading("tags", path):
        run = metaflow.Run("/".join(path))
        run.replace_tags(remove, add)
        return sorted(map(str, run.user_tags))

def line_of(reply, has_records=False):
    line = json.dumps(reply, default=str, allow_nan=False)
    if has_records and (len(line) > MAX_RECORDS_LENGTH or sum(map(line.count, "[{,")) > MAX_PARTS):
        raise ValueError("more than %d bytes or %d values" % (MAX_RECORDS_LENGTH, MAX_PARTS))
    if len(line) >= MAX_REPLY_LENGTH:
        line = json.dumps({"id": reply["id"], "error": "ValueError: the reply is too large: %d bytes" % len(line)})
    return line + "\n"

RECORDS = [object, children, task_metadata, tasks, artifacts, cards, change_tags]
CONTENTS = [value, values_of, included, log, card_html]
methods = {method.__name__: method for method in RECORDS + CONTENTS}
lines = queue.Queue()

def read():
    for line in sys.stdin:
        lines.put(line)
    os._exit(0)

threading.Thread(target=read, daemon=True).start()
while True:
    request = json.loads(lines.get())
    try:
        method = methods[request["method"]]
        result = method(*request["arguments"])
        with reading(request["method"], request["arguments"][0]):
            line = line_of({"id": request["id"], "result": result}, method in RECORDS)
    except BaseException as error:
        line = line_of({"id": request["id"], "error": "%s: %s" % (type(error).__name__, error)})
    replies.write(line)
    replies.flush()
`;
//# sourceMappingURL=bridge-program.js.map
// EXTERNAL MODULE: ./build/client/errors.js
var errors = __webpack_require__(6695);
// EXTERNAL MODULE: ./build/client/identifiers.js
var identifiers = __webpack_require__(92866);
// EXTERNAL MODULE: ./build/client/pickle/included-file.js
var included_file = __webpack_require__(34080);
;// CONCATENATED MODULE: ./build/client/local/metadata-json.js
function stored(id, json) {
    return {
        id,
        createdAt: epoch(json['ts_epoch']),
        tags: texts(json['tags']),
        systemTags: texts(json['system_tags']),
    };
}
/** A run of the local provider, whose id is the time in microseconds. Python's client rewrites the recorded time with the run's tags. */
function storedRun(id, json) {
    const run = stored(id, json);
    const madeAt = /^\d{16}$/.test(id) ? Math.floor(Number(id) / 1000) : Infinity;
    return run.createdAt - madeAt > RECORDING_MS ? { ...run, createdAt: madeAt } : run;
}
/** How long after it has got its id a run is recorded, at most, unless the disk is slow. */
const RECORDING_MS = 1000;
function artifactOf(json) {
    return {
        ...stored(metadata_json_text(json['name']), json),
        sha: metadata_json_text(json['sha']),
        attempt: count(json['attempt_id']) ?? 0,
        datastoreType: metadata_json_text(json['ds_type']),
        location: metadata_json_text(json['location']),
        encoding: metadata_json_text(json['content_type']),
    };
}
function metadataOf(json) {
    return {
        name: metadata_json_text(json['field_name']),
        value: metadata_json_text(json['value']),
        type: metadata_json_text(json['type']),
        createdAt: epoch(json['ts_epoch']),
        attempt: attemptOf(texts(json['tags'])),
    };
}
function attemptOf(tags) {
    const tag = tags.find((candidate) => candidate.startsWith('attempt_id:'));
    return tag === undefined ? undefined : count(tag.slice('attempt_id:'.length));
}
/** A time in milliseconds since 1970; 0 for anything that is not a time before the year 10000. */
function epoch(value) {
    const milliseconds = Number(value ?? 0);
    return milliseconds >= 0 && milliseconds < LAST_TIME ? milliseconds : 0;
}
const LAST_TIME = Date.UTC(10_000, 0);
function count(value) {
    const number = Number(value ?? 0);
    return Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}
function metadata_json_text(value) {
    return typeof value === 'string'
        ? value
        : value === undefined || value === null
            ? ''
            : JSON.stringify(value);
}
function texts(value) {
    return Array.isArray(value) ? value.map(metadata_json_text) : [];
}
//# sourceMappingURL=metadata-json.js.map
// EXTERNAL MODULE: ./build/client/pickle/stored-value.js
var stored_value = __webpack_require__(87634);
;// CONCATENATED MODULE: ./build/client/local/task-log.js
/**
 * A line of a task's log as Metaflow saves it: `[MFLOG|0|<UTC time>Z|<source>|<id>]text`. Only `\n` ends a line; the
 * text may contain `\r`.
 */
const SAVED_LINE = /^(?:\[!)?\[MFLOG\|0\|([^|]+)Z\|[^|]+\|[^|\]]+\]([^]*)$/;
/** A line takes more memory than its text, and a log may consist of nothing but newlines. */
const MAX_LINES = 4_000_000;
/**
 * Merges a task's saved logs by time; lines without a time come last.
 * @param maxLines how many lines to keep from the end of each log
 */
function mergeLogs(logs, maxLines = MAX_LINES) {
    return merged(logs, maxLines)
        .map(({ message }) => `${message}\n`)
        .join('');
}
/** The same, as lines with their times. */
function mergedLines(logs, maxLines) {
    return merged(logs, maxLines).map(({ time, message }) => {
        const at = Date.parse(`${time}Z`);
        return { time: Number.isNaN(at) ? undefined : at, text: message };
    });
}
function merged(logs, maxLines) {
    const lines = logs
        .flatMap((log) => linesOf(lastLines(log, maxLines)))
        .map((line) => {
        const [, time, message] = SAVED_LINE.exec(line) ?? [];
        return { time: time ?? '\uffff', message: message ?? line };
    });
    return lines.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
}
function linesOf(log) {
    return log.split('\n').slice(0, log === '' || log.endsWith('\n') ? -1 : undefined);
}
function lastLines(log, most) {
    let at = log.endsWith('\n') ? log.length - 1 : log.length;
    for (let count = 0; count < most && at > 0; count += 1)
        at = log.lastIndexOf('\n', at - 1);
    return at > 0 ? log.slice(at + 1) : log;
}
//# sourceMappingURL=task-log.js.map
// EXTERNAL MODULE: ./build/client/python-program.js
var python_program = __webpack_require__(63779);
// EXTERNAL MODULE: ./build/client/source.js
var source = __webpack_require__(83145);
;// CONCATENATED MODULE: ./build/client/bridge/bridge.js












/** Memory holds a value as stored, in base64, and twice as part of a reply. */
const TIMES_IN_MEMORY = 4;
/** Messages quote the last line that Python prints before it ends. */
const MAX_STDERR_LENGTH = 64 * 1024;
/** With Metaflow's own retries, a report on a run would wait for more than an hour if S3 or the service is unavailable. */
const FEW_RETRIES = {
    METAFLOW_SERVICE_RETRY_COUNT: '2',
    METAFLOW_S3_RETRY_COUNT: '0',
    METAFLOW_S3_TRANSIENT_RETRY_COUNT: '0',
    METAFLOW_S3_CLIENT_RETRY_CONFIG: '{"max_attempts": 3, "mode": "standard"}',
};
/**
 * Reads runs through Metaflow's own client, in one Python process that the first request starts. It does not keep our
 * process alive, and ends with it.
 */
class Bridge {
    #options;
    #pending = new Map();
    #process;
    #nextId = 1;
    #stderr = '';
    constructor(options) {
        this.#options = options;
    }
    warmUp() {
        if (this.#process)
            return;
        this.#process = this.#start();
        this.#process.unref();
    }
    async object(of) {
        const json = (await this.#call('object', of));
        return json ? stored(of.at(-1) ?? '', json) : undefined;
    }
    async children(of) {
        const field = ['flow_id', 'run_number', 'step_name', 'task_id'][of.length] ?? '';
        const found = (await this.#call('children', of)).map((json) => stored(String(json[field]), json));
        return found.filter(({ id }) => (0,identifiers/* isIdentifier */._5)(id));
    }
    async metadata(task) {
        return (await this.#call('task_metadata', task)).map(metadataOf);
    }
    async tasks(run, leftOut) {
        const { found, hasLeftOut } = (await this.#call('tasks', run, source/* METADATA */.MV.maxBytes, source/* METADATA */.MV.maxTaskBytes));
        if (hasLeftOut)
            leftOut();
        const tasks = found.filter(({ task }) => (0,identifiers/* isIdentifier */._5)(task['step_name']) && (0,identifiers/* isIdentifier */._5)(String(task['task_id'])));
        return tasks.map(({ task, metadata }) => ({
            ...stored(String(task['task_id']), task),
            stepName: String(task['step_name']),
            metadata: metadata.map(metadataOf).sort((a, b) => a.createdAt - b.createdAt),
            exits: [],
        }));
    }
    async artifacts(task, attempt) {
        return (await this.#call('artifacts', task, attempt ?? null)).map(artifactOf);
    }
    async value(task, artifact, maxBytes, onSize) {
        const bytes = await this.#valueBytes(task, artifact, maxBytes);
        onSize?.(bytes.length);
        return (0,stored_value/* decodeMarked */.bG)(bytes, artifact.encoding);
    }
    async content(task, artifact, maxBytes) {
        const value = (0,stored_value/* decodeStored */.qY)(await this.#valueBytes(task, artifact, maxBytes), artifact.encoding);
        const [flow = ''] = task;
        return await (0,included_file/* contentOf */.$E)(value, flow, maxBytes, ({ scheme, url }, max) => this.#bytes('included', scheme, url, max ?? null));
    }
    async valuesOf(tasks, name, leftOut) {
        const { maxValueBytes, maxBytes } = source/* SMALL_VALUES */.vC;
        const { found, hasLeftOut } = (await this.#call('values_of', tasks, name, maxValueBytes, maxBytes));
        if (hasLeftOut)
            leftOut?.();
        return found.map(([bytes, encoding]) => {
            try {
                return bytes === null ? undefined : (0,stored_value/* decodeStored */.qY)(Buffer.from(bytes, 'base64'), encoding ?? '');
            }
            catch {
                return undefined;
            }
        });
    }
    async log(task, stream, attempt) {
        return mergeLogs(await this.#logs(task, stream, attempt, source/* MAX_LOG_BYTES */.w5));
    }
    async endOfLog(task, stream, attempt) {
        return mergedLines(await this.#logs(task, stream, attempt, source/* END_OF_LOG */.t7.bytes), source/* END_OF_LOG */.t7.lines);
    }
    async cards(task) {
        const cards = (await this.#call('cards', task));
        return cards.map((card, index) => ({
            ...card,
            id: card.id ?? undefined,
            html: async (maxBytes) => (await this.#bytes('card_html', task, index, maxBytes ?? null)).toString(),
        }));
    }
    async changeTags(run, add, remove) {
        return (await this.#call('change_tags', run, add, remove));
    }
    [Symbol.asyncDispose]() {
        const bridge = this.#process;
        if (!bridge || bridge.exitCode !== null || bridge.signalCode !== null)
            return Promise.resolve();
        return new Promise((resolve) => {
            bridge.ref();
            bridge.once('exit', () => resolve());
            bridge.kill('SIGKILL');
        });
    }
    async #valueBytes(task, { datastoreType, location, sha }, maxBytes) {
        return await this.#bytes('value', task, datastoreType, location, sha, maxBytes ?? null);
    }
    /** What the orchestrator and the task have each saved of a stream. */
    async #logs(task, stream, attempt, maxBytes) {
        const logs = (await this.#call('log', task, stream, attempt ?? null, source/* MAX_LOG_BYTES */.w5, maxBytes));
        return logs.map((log) => Buffer.from(log, 'base64').toString());
    }
    async #bytes(method, ...args) {
        return Buffer.from((await this.#call(method, ...args)), 'base64');
    }
    #call(method, ...args) {
        const bridge = (this.#process ??= this.#start());
        const id = this.#nextId++;
        return new Promise((resolve, reject) => {
            this.#pending.set(id, { resolve, reject });
            bridge.ref();
            bridge.stdin?.write(`${JSON.stringify({ id, method, arguments: args })}\n`);
        });
    }
    get #maxReplyLength() {
        return this.#options.maxReplyLength ?? external_node_buffer_.constants.MAX_STRING_LENGTH;
    }
    #start() {
        const { python, cwd, env, metadata } = this.#options;
        const started = (0,python_program/* pythonProgram */.p)(BRIDGE_PROGRAM, {
            args: [
                ...[this.#maxReplyLength, source/* METADATA */.MV.maxBytes].map(String),
                ...(metadata === undefined ? [] : [metadata]),
            ],
            env: { ...env, ...FEW_RETRIES },
            seesDirectory: true,
            maxMemory: TIMES_IN_MEMORY * this.#maxReplyLength + python_program/* MEMORY_FOR_ANSWERS */.c,
        });
        const bridge = (0,external_node_child_process_.spawn)(python, started.args, {
            cwd,
            env: started.env,
            stdio: ['pipe', 'pipe', 'pipe'],
        });
        bridge.on('error', (error) => this.#fail(`Python could not be started: ${error.message}`));
        // If there were no file descriptors left, it has no streams; the 'error' event reports that.
        if (bridge.pid === undefined)
            return bridge;
        bridge.on('exit', () => {
            if (this.#process === bridge)
                this.#fail(`It ended: ${this.#stderr.trim().split('\n').at(-1) ?? ''}`);
        });
        bridge.stdin.on('error', () => undefined);
        bridge.stderr.setEncoding('utf8').on('data', (text) => {
            this.#stderr = (this.#stderr + text).slice(-MAX_STDERR_LENGTH);
        });
        const lines = new AnswerLines(this.#maxReplyLength);
        bridge.stdout.on('data', (bytes) => {
            try {
                for (const line of lines.add(bytes))
                    this.#settle(line);
            }
            catch (error) {
                // We cannot tell where this reply ends and the next one begins.
                bridge.stdout.destroy();
                bridge.kill('SIGKILL');
                this.#fail(`Its reply cannot be read: ${error.message}`);
            }
        });
        // Only a pending request keeps our process alive.
        for (const part of [bridge.stdin, bridge.stdout, bridge.stderr])
            part.unref();
        return bridge;
    }
    #settle(line) {
        const { id, result, error } = JSON.parse(line);
        const pending = this.#pending.get(id);
        this.#pending.delete(id);
        if (this.#pending.size === 0)
            this.#process?.unref();
        if (error === undefined)
            pending?.resolve(result);
        else
            pending?.reject(failureOf(error));
    }
    #fail(reason) {
        this.#process = undefined;
        for (const { reject } of this.#pending.values()) {
            reject(new errors/* ClientError */.MZ(`The bridge to Metaflow's client (${this.#options.python}) failed. ${reason}`));
        }
        this.#pending.clear();
    }
}
const NOT_FOUND = 'MetaflowNotFound: ';
const UNEXPECTED = 'UnexpectedAnswer: ';
/** @param error an exception of Metaflow's client: its class and text */
function failureOf(error) {
    if (error.startsWith(NOT_FOUND))
        return new errors/* NotFoundError */.m_(error.slice(NOT_FOUND.length));
    if (error.startsWith(UNEXPECTED))
        return new errors/* ClientError */.MZ(error.slice(UNEXPECTED.length));
    return new errors/* ClientError */.MZ(`Metaflow's client failed: ${error}`);
}
//# sourceMappingURL=bridge.js.map
// EXTERNAL MODULE: ./build/client/unless-aborted.js
var unless_aborted = __webpack_require__(14304);
;// CONCATENATED MODULE: ./build/client/bridge/shared-bridge.js


const bridges = new Map();
/**
 * A bridge shared by everyone who requests the same one: a single Python process, which ends with its last user.
 * @param signal aborts this user's requests, including later ones: they reject with its reason
 */
function sharedBridge(options, signal) {
    const key = JSON.stringify(options);
    const shared = bridges.get(key) ?? { bridge: new Bridge(options), users: 0 };
    bridges.set(key, shared);
    shared.users += 1;
    let isUsed = true;
    const dispose = async () => {
        if (!isUsed)
            return;
        isUsed = false;
        shared.users -= 1;
        if (shared.users > 0)
            return;
        if (bridges.get(key) === shared)
            bridges.delete(key);
        await shared.bridge[Symbol.asyncDispose]();
    };
    return new Proxy(shared.bridge, {
        get: (bridge, name) => {
            if (name === Symbol.asyncDispose)
                return dispose;
            const member = Reflect.get(bridge, name);
            if (typeof member !== 'function')
                return member;
            const method = member.bind(bridge);
            if (!signal)
                return method;
            return (...args) => {
                const result = method(...args);
                if (!(result instanceof Promise))
                    return result;
                return (0,unless_aborted/* unlessAborted */.W)(result, signal).catch((error) => {
                    if (signal.aborted) {
                        // The bridge may never answer again, so later users get a new one.
                        if (bridges.get(key) === shared)
                            bridges.delete(key);
                        void dispose();
                    }
                    throw error;
                });
            };
        },
    });
}
//# sourceMappingURL=shared-bridge.js.map
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./build/client/local/byte-budget.js
var byte_budget = __webpack_require__(26026);
// EXTERNAL MODULE: ./build/client/local/directory.js
var local_directory = __webpack_require__(84497);
// EXTERNAL MODULE: ./build/client/local/gzip.js
var gzip = __webpack_require__(3284);
;// CONCATENATED MODULE: ./build/client/local/changed-tags.js



/** A run's tags after a change. @param run its record @throws {ClientError} that says why Metaflow would not make it */
function changedTags(run, add, remove) {
    const system = new Set(texts(run['system_tags']));
    const forbidden = remove.filter((tag) => system.has(tag));
    if (forbidden.length > 0)
        throw new errors/* ClientError */.MZ(`System tags cannot be removed: ${forbidden.join(', ')}.`);
    const before = texts(run['tags']);
    const kept = before.filter((tag) => !remove.includes(tag));
    const tags = [...new Set([...kept, ...add.filter((tag) => !system.has(tag))])];
    const fault = faultOfTags(tags, before);
    if (fault !== undefined)
        throw new errors/* ClientError */.MZ(fault);
    return tags;
}
/**
 * Mirrors Metaflow's `validate_tags`, which rejects too many tags, unless there were that many before, and tags that
 * are empty or too long.
 */
function faultOfTags(tags, before) {
    if (tags.length > MAX_TAGS && tags.length > before.length)
        return `A run cannot have more than ${MAX_TAGS} tags.`;
    const bad = tags.find((tag) => tag === '' || (0,identifiers/* isTagTooLong */.T3)(tag));
    if (bad === undefined)
        return undefined;
    return bad === ''
        ? 'A tag cannot be empty.'
        : `A tag cannot be longer than ${identifiers/* MAX_TAG_LENGTH */.Ti} characters: "${bad.slice(0, 40)}…".`;
}
const MAX_TAGS = 50;
//# sourceMappingURL=changed-tags.js.map
// EXTERNAL MODULE: ./build/client/local/origin.js
var local_origin = __webpack_require__(97338);
// EXTERNAL MODULE: ./build/client/local/own-file.js
var own_file = __webpack_require__(5);
// EXTERNAL MODULE: ./build/client/regular-file.js
var regular_file = __webpack_require__(10361);
// EXTERNAL MODULE: ./build/client/history/run-history.js + 2 modules
var run_history = __webpack_require__(3340);
;// CONCATENATED MODULE: ./build/client/local/local-source.js

















/** Reads runs from the files of Metaflow's local metadata provider and datastore, without Python. */
class LocalSource {
    #root;
    #elsewhere;
    #cardRoots;
    /** Booleans by the file of their blob: all tasks share two files, so we do not read them a thousand times. */
    #flags = new Map();
    /**
     * @param root the `.metaflow` folder
     * @param elsewhere reads values and logs that are in a different datastore from the metadata
     * @param nearest the `.metaflow` folder where Metaflow keeps cards, whatever it is told about other folders
     */
    constructor(root, elsewhere, nearest) {
        this.#root = root;
        this.#elsewhere = elsewhere;
        this.#cardRoots = [...new Set([root, nearest])].map((folder) => external_node_path_.join(folder, CARDS));
    }
    warmUp(elsewhere) {
        if (elsewhere)
            this.#elsewhere.warmUp(true);
    }
    object(of) {
        return Promise.resolve(this.#object(of));
    }
    children(of) {
        const run = of.length > 1 ? this.#object(of.slice(0, 2)) : undefined;
        const directory = this.#path(of);
        return Promise.resolve((0,local_directory/* objectsIn */.Qv)(directory).flatMap((name) => {
            const child = this.#json([...of, name, '_meta', '_self.json']);
            const read = of.length === 1 ? storedRun : stored;
            return child ? [withTags(read(name, child), () => run)] : [];
        }));
    }
    metadata(task) {
        const directory = this.#path([...task, '_meta']);
        const budget = new byte_budget/* ByteBudget */.G(MAX_TASK_BYTES);
        const found = (0,local_directory/* namesIn */.wX)(directory).flatMap((name) => {
            const json = name.startsWith('sysmeta_') ? this.#json([...task, '_meta', name], budget) : undefined;
            return json ? [metadataOf(json)] : [];
        });
        return Promise.resolve(found);
    }
    async tasks(run, leftOut) {
        const ofRun = this.#object(run);
        const budget = new byte_budget/* ByteBudget */.G(source/* METADATA */.MV.maxBytes);
        const tasks = await this.#tasks(run, ofRun, budget);
        if (budget.hasLeftOut)
            leftOut();
        return tasks;
    }
    async #tasks(run, ofRun, budget) {
        const tasks = [];
        let folders = 0;
        for (const stepName of (0,local_directory/* objectsIn */.Qv)(this.#path(run))) {
            folders += 1;
            if (folders % TASKS_AT_ONCE === 0)
                await (0,promises_.setImmediate)();
            for (const id of (0,local_directory/* objectsIn */.Qv)(this.#path([...run, stepName]))) {
                folders += 1;
                if (folders % TASKS_AT_ONCE === 0)
                    await (0,promises_.setImmediate)();
                if (budget.isSpent || folders >= local_directory/* MAX_NAMES */.oA) {
                    budget.failed(Infinity);
                    return tasks;
                }
                const task = [...run, stepName, id];
                const ofTask = new byte_budget/* ByteBudget */.G(source/* METADATA */.MV.maxTaskBytes, budget);
                const json = this.#json([...task, '_meta', '_self.json'], ofTask);
                if (!json)
                    continue;
                const recorded = {
                    stepName,
                    metadata: this.#history(task, ofTask),
                    exits: this.#exits(task, ofTask),
                };
                tasks.push(withTags({ ...stored(id, json), ...recorded }, () => ofRun));
            }
        }
        return tasks;
    }
    artifacts(task, attempt, only) {
        const wanted = attempt ?? this.#newestValue(task, 'attempt-done');
        if (wanted === undefined)
            return Promise.resolve([]);
        const run = () => this.#object(task.slice(0, 2));
        const directory = this.#path([...task, '_meta']);
        const prefix = `${wanted}_artifact_`;
        const files = only === undefined ? (0,local_directory/* namesIn */.wX)(directory) : [`${prefix}${only}.json`];
        const budget = new byte_budget/* ByteBudget */.G(MAX_TASK_BYTES);
        const found = files.flatMap((name) => {
            const json = name.startsWith(prefix) ? this.#json([...task, '_meta', name], budget) : undefined;
            return json ? [withTags(artifactOf(json), run)] : [];
        });
        return Promise.resolve(found);
    }
    async value(task, artifact, maxBytes, onSize) {
        if (!isLocal(artifact.datastoreType))
            return await this.#elsewhere.value(task, artifact, maxBytes, onSize);
        return this.#value(task, artifact, maxBytes, stored_value/* decodeMarked */.bG, onSize);
    }
    async valuesOf(tasks, name, leftOut) {
        const found = await Promise.all(tasks.map((task) => this.artifacts(task, undefined, name)));
        const isElsewhere = found.map(([artifact]) => artifact && !isLocal(artifact.datastoreType));
        const elsewhere = tasks.filter((_, index) => isElsewhere[index]);
        const others = elsewhere.length === 0 ? [] : await this.#elsewhere.valuesOf(elsewhere, name, leftOut);
        const valuesElsewhere = new Map(elsewhere.map((task, index) => [task, others[index]]));
        const values = new Map();
        const budget = new byte_budget/* ByteBudget */.G(source/* SMALL_VALUES */.vC.maxBytes);
        const read = (task, artifact) => this.#value(task, artifact, budget.forNext(source/* SMALL_VALUES */.vC.maxValueBytes), stored_value/* decodeStored */.qY, budget.spend);
        const all = tasks.map((task, index) => {
            const [artifact] = found[index] ?? [];
            if (!artifact || isElsewhere[index])
                return valuesElsewhere.get(task);
            if (!values.has(artifact.sha)) {
                const value = ifReadable(() => read(task, artifact));
                if (value === undefined)
                    budget.failed(source/* SMALL_VALUES */.vC.maxValueBytes);
                values.set(artifact.sha, value);
            }
            return values.get(artifact.sha);
        });
        if (budget.hasLeftOut)
            leftOut?.();
        return all;
    }
    async content(task, artifact, maxBytes) {
        if (!isLocal(artifact.datastoreType))
            return await this.#elsewhere.content(task, artifact, maxBytes);
        const [flow = ''] = task;
        return await (0,included_file/* contentOf */.$E)(this.#value(task, artifact, maxBytes), flow, maxBytes, notHere);
    }
    async log(task, stream, attempt) {
        if (this.#isElsewhere(task))
            return await this.#elsewhere.log(task, stream, attempt);
        await (0,promises_.setImmediate)();
        return mergeLogs(this.#logs(task, stream, attempt, (file) => (0,regular_file/* readRegularText */.Aj)(file, source/* MAX_LOG_BYTES */.w5)));
    }
    async endOfLog(task, stream, attempt) {
        if (this.#isElsewhere(task))
            return await this.#elsewhere.endOfLog(task, stream, attempt);
        await (0,promises_.setImmediate)();
        const logs = this.#logs(task, stream, attempt, (file) => (0,regular_file/* readRegularEnd */.Oo)(file, source/* END_OF_LOG */.t7.bytes));
        return mergedLines(logs, source/* END_OF_LOG */.t7.lines);
    }
    cards(task) {
        if (this.#isElsewhere(task))
            return this.#elsewhere.cards(task);
        const [flow = '', run = '', step = '', id = ''] = this.#executedTask(task);
        const ofTask = [flow, 'runs', run, 'steps', step, 'tasks', id, 'cards'];
        return Promise.resolve(
        // If METAFLOW_CARD_LOCALROOT is set, Metaflow keeps cards directly in the datastore's folder.
        [...this.#cardRoots, this.#root].flatMap((root) => cardsIn(root, ofTask)));
    }
    async changeTags(run, add, remove) {
        await (0,promises_.setImmediate)();
        const names = [...run, '_meta', '_self.json'];
        const json = this.#json(names);
        if (!json)
            throw new errors/* NotFoundError */.m_(`There is no run ${run.join('/')}.`);
        const tags = changedTags(json, add, remove);
        orClientError(() => (0,regular_file/* writeOwnFile */.OP)(this.#path(names), JSON.stringify({ ...json, tags })));
        return tags;
    }
    async [Symbol.asyncDispose]() {
        await this.#elsewhere[Symbol.asyncDispose]();
    }
    /** @throws {ClientError} */
    #value(task, artifact, maxBytes, decode = stored_value/* decodeStored */.qY, onSize) {
        const blob = orClientError(() => this.#blob(task[0] ?? '', artifact));
        const flag = this.#flags.get(blob);
        if (flag !== undefined)
            return flag;
        const bytes = orClientError(() => (0,gzip/* unpacked */.KZ)((0,regular_file/* readRegularFile */.XF)(blob, maxBytes), maxBytes));
        onSize?.(bytes.length);
        const value = decode(bytes, artifact.encoding);
        if (typeof value === 'boolean')
            this.#flags.set(blob, value);
        return value;
    }
    /** `undefined` if the file does not exist, is incomplete, or is not part of the datastore. */
    #json(names, budget = new byte_budget/* ByteBudget */.G(MAX_JSON_BYTES)) {
        const spend = (bytes) => {
            budget.spend(bytes + BYTES_PER_RECORD);
        };
        const json = budget.isSpent
            ? undefined
            : ifReadable(() => (0,own_file/* readOwnJson */.Z)(this.#root, names, budget.forNext(MAX_JSON_BYTES), spend));
        if (!json)
            budget.failed(MAX_JSON_BYTES);
        return json;
    }
    /** Only the metadata of a task that a history needs: each entry is a file, and each file takes time to read. */
    #history(task, budget) {
        const directory = [...task, '_meta'];
        const entries = (0,local_directory/* namesIn */.wX)(this.#path(directory)).flatMap((name) => {
            const [, field] = /^sysmeta_(.+)_\d+\.json$/.exec(name) ?? [];
            const isWanted = field !== undefined && run_history/* HISTORY_FIELDS */.F.test(field);
            const json = isWanted ? this.#json([...directory, name], budget) : undefined;
            return json ? [metadataOf(json)] : [];
        });
        return entries.sort((a, b) => a.createdAt - b.createdAt);
    }
    /** The orchestrator writes `N.runtime` once the process of attempt N has ended. */
    #exits(task, budget) {
        return (0,local_directory/* namesIn */.wX)(this.#path(task)).flatMap((name) => {
            const [, attempt] = /^(\d+)\.runtime$/.exec(name) ?? [];
            const { return_code: returnCode, killed } = (attempt === undefined ? undefined : this.#json([...task, name], budget)) ?? {};
            if (typeof returnCode !== 'number')
                return [];
            const at = epoch((0,external_node_fs_.statSync)(this.#path([...task, name])).mtimeMs);
            return [{ attempt: Number(attempt), returnCode, killed: killed === true, at }];
        });
    }
    /** What the orchestrator and the task have each saved of a stream, as far as it can be read. */
    #logs(task, stream, attempt, read) {
        const wanted = attempt ?? this.#newestValue(task, 'attempt') ?? 0;
        return ['runtime', 'task'].flatMap((writer) => {
            const names = [...task, `${wanted}.${writer}_${stream}.log`];
            return ifReadable(() => read((0,own_file/* ownFile */.P)(this.#path(names), names))) ?? [];
        });
    }
    #path(of) {
        return [this.#root, ...of].join(external_node_path_.sep);
    }
    #object(of) {
        const json = this.#json([...of, '_meta', '_self.json']);
        if (!json)
            return undefined;
        const object = (of.length === 2 ? storedRun : stored)(of.at(-1) ?? '', json);
        return of.length > 2 ? withTags(object, () => this.#object(of.slice(0, 2))) : object;
    }
    /** Whether the task's data is outside the local datastore, which a clone does not record itself. */
    #isElsewhere(task) {
        const datastore = this.#newestValue(this.#executedTask(task), 'ds-type');
        return datastore !== undefined && !isLocal(datastore);
    }
    /** The task itself or, because a cloned task has no cards of its own, the task that was executed. */
    #executedTask(task) {
        const [flow = '', , step = ''] = task;
        const seen = new Set();
        for (let executed = task;;) {
            seen.add(executed.join('/'));
            const here = executed;
            const origin = (0,local_origin/* originOf */.y)((field) => this.#newestValue(here, field));
            const next = origin && [flow, origin.run, step, origin.task];
            if (!next || seen.has(next.join('/')))
                return executed;
            executed = next;
        }
    }
    /** Metadata files are named `sysmeta_<field>_<milliseconds>.json`. */
    #newestValue(task, field) {
        const directory = this.#path([...task, '_meta']);
        const prefix = `sysmeta_${field}_`;
        const ofField = (name) => name.startsWith(prefix) && /^\d+\.json$/.test(name.slice(prefix.length));
        const newest = (0,local_directory/* namesIn */.wX)(directory).filter(ofField).sort().at(-1);
        return newest && metadata_json_text(this.#json([...task, '_meta', newest])?.['value']);
    }
    /** The file in the datastore that the artifact names, or in ours if the datastore was moved. @throws {Error} as `ownFile` does */
    #blob(flow, { sha, location }) {
        const names = [flow, 'data', sha.slice(0, 2), sha];
        const inRoot = (root) => external_node_path_.join(root, ...names);
        const named = location.startsWith(':root:') ? inRoot(location.slice(':root:'.length)) : location;
        return (0,own_file/* ownFile */.P)((0,external_node_fs_.existsSync)(named) ? named : inRoot(this.#root), names);
    }
}
/** Metaflow's name for the cards folder. */
const CARDS = 'mf.cards';
function cardsIn(root, ofTask) {
    const directory = external_node_path_.join(root, ...ofTask);
    return (0,local_directory/* namesIn */.wX)(directory).flatMap((name) => {
        const parts = /^([^-]+)(?:-(.+))?-[0-9a-f]{10,}\.html$/.exec(name);
        const file = external_node_path_.join(directory, name);
        const html = async (maxBytes) => await Promise.resolve(orClientError(() => (0,regular_file/* readRegularText */.Aj)((0,own_file/* ownFile */.P)(file, [...ofTask, name]), maxBytes)));
        return parts ? [{ type: parts[1] ?? '', id: parts[2], path: file, html }] : [];
    });
}
/** A local datastore never refers to files in another one. */
function notHere({ url }) {
    return Promise.reject(new Error(`${url} is not in the local datastore`));
}
/** In bytes. Metaflow's records are smaller than 1 KB. */
const MAX_JSON_BYTES = 1024 * 1024;
/** For a single task that is requested on its own. */
const MAX_TASK_BYTES = 64 * 1024 * 1024;
/** Roughly what a record takes in memory in addition to its text. */
const BYTES_PER_RECORD = 256;
/** How many tasks to read before signals can be handled. */
const TASKS_AT_ONCE = 50;
function isLocal(datastore) {
    return datastore === 'local' || datastore === 'spin';
}
/** Everything below a run has the run's tags, which may change later, so they are read only on request. */
function withTags(object, run) {
    let read;
    const tagged = () => (read ??= run() ?? object);
    return {
        ...object,
        get tags() {
            return tagged().tags;
        },
        get systemTags() {
            return tagged().systemTags;
        },
    };
}
/** What the system says about a file becomes an error of this library. @throws {ClientError} */
function orClientError(work) {
    try {
        return work();
    }
    catch (error) {
        throw new errors/* ClientError */.MZ(error.message, { cause: error });
    }
}
function ifReadable(read) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=local-source.js.map
// EXTERNAL MODULE: ./build/client/metaflow-settings.js
var metaflow_settings = __webpack_require__(80855);
;// CONCATENATED MODULE: ./build/client/open-source.js




/** The folders of metadata providers that use files. */
const LOCAL_FOLDERS = new Map([
    ['local', '.metaflow'],
    ['spin', '.metaflow_spin'],
]);
/** Returns a context unchanged, or creates one from options. */
function openContext(options) {
    if ('source' in options)
        return options;
    const env = options.env ?? process.env;
    const settings = (0,metaflow_settings/* metaflowSettings */.vl)({ cwd: options.cwd ?? '.', env });
    const namespace = options.namespace === undefined ? (0,metaflow_settings/* defaultNamespace */.Lt)(env, settings) : options.namespace;
    return { source: openSource(options, env, settings), namespace };
}
/**
 * Where to read the runs of a flow that is run this way.
 * @param abortSignal ends the reading, because a service may never answer
 * @param metadata the run's own, if known
 */
function clientOptionsOf({ cwd, env, python, options }, abortSignal, metadata = (0,metaflow_settings/* metadataOf */.Nk)({ cwd, env }, options)) {
    const place = { cwd, env };
    const datastoreRoot = (0,metaflow_settings/* localDatastoreRootOf */.yQ)(place, options);
    return { ...place, python, datastoreRoot, metadata, abortSignal };
}
function openSource(options, env, settings) {
    const cwd = external_node_path_.resolve(options.cwd ?? '.');
    const { python = 'python3', metadata, abortSignal } = options;
    const bridge = sharedBridge({ python, cwd, env, metadata }, abortSignal);
    const [provider = '', place = ''] = splitOnce(options.metadata ?? settings('DEFAULT_METADATA') ?? 'local', '@');
    const folder = LOCAL_FOLDERS.get(provider);
    if (folder === undefined)
        return bridge;
    const nearest = (0,metaflow_settings/* nearestFolder */.x_)(folder, cwd);
    if (provider === 'local' && options.datastoreRoot !== undefined)
        return new LocalSource(external_node_path_.resolve(cwd, options.datastoreRoot), bridge, nearest);
    const root = place === '' ? (0,metaflow_settings/* localRoot */.Wq)(cwd, settings) : external_node_path_.resolve(cwd, place, folder);
    return new LocalSource(root, bridge, nearest);
}
function splitOnce(text, separator) {
    const at = text.indexOf(separator);
    return at === -1 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}
//# sourceMappingURL=open-source.js.map

/***/ }),

/***/ 4627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ Run)
/* harmony export */ });
/* harmony import */ var _client_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63575);
/* harmony import */ var _flow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15740);
/* harmony import */ var _history_flow_graph_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86164);
/* harmony import */ var _identifiers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92866);
/* harmony import */ var _open_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1671);
/* harmony import */ var _history_run_history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3340);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18202);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33005);








/**
 * A run: its steps, results and tags. Iterates over its steps, newest first. Mirrors `metaflow.Run`.
 * @example const run = new Run('SlowFlow/1234'); console.log(await run.successful, await run.data.secs);
 */
class Run extends _client_object_js__WEBPACK_IMPORTED_MODULE_0__/* .ClientObject */ .Xz {
    /**
     * @param pathspec `Flow/1234`
     * @param options where to read from. Default: what Metaflow would use here
     * @param stored not for users: what is already known of it
     * @throws {@link NotFoundError} if the pathspec has another form
     */
    constructor(pathspec, options = {}, stored) {
        super((0,_client_object_js__WEBPACK_IMPORTED_MODULE_0__/* .checkedPathspec */ .EM)(pathspec, 'Flow/1234'), (0,_open_source_js__WEBPACK_IMPORTED_MODULE_1__/* .openContext */ .e)(options), stored);
    }
    /** Its steps, newest first. @throws {@link NotFoundError} if there is no such run */
    async *[Symbol.asyncIterator]() {
        for (const child of (0,_client_object_js__WEBPACK_IMPORTED_MODULE_0__/* .newestFirst */ .ll)(await this.children())) {
            if (!child.id.startsWith('_'))
                yield new _step_js__WEBPACK_IMPORTED_MODULE_2__/* .Step */ .p(`${this.pathspec}/${child.id}`, this.context, child);
        }
    }
    /** The step with this name. If it does not exist, reading it throws. @throws {@link NotFoundError} if this is not a name */
    step(name) {
        return new _step_js__WEBPACK_IMPORTED_MODULE_2__/* .Step */ .p(`${this.pathspec}/${name}`, this.context);
    }
    /** Its flow. */
    get parent() {
        return new _flow_js__WEBPACK_IMPORTED_MODULE_3__/* .Flow */ .n(this.path[0] ?? '', this.context);
    }
    /** The task of the last step, once there is one. */
    get endTask() {
        return this.#endStep().then((name) => this.#newestTask(name));
    }
    /** Whether the last step has ended; false for runs that failed, were killed or are still executing. */
    get finished() {
        return this.endTask.then((task) => task?.finished ?? false);
    }
    /** Whether the last step ended successfully. */
    get successful() {
        return this.endTask.then((task) => task?.successful ?? false);
    }
    /** When the last step ended; `undefined` until then. */
    get finishedAt() {
        return this.endTask.then((task) => task?.finishedAt);
    }
    /** Artifacts of the last step by name, each a promise of its value, which rejects if there is no such artifact. */
    get data() {
        let task;
        const lastTask = async () => await (task ??= this.endTask.then((found) => found ?? this.step('end').latestTask()));
        return (0,_task_js__WEBPACK_IMPORTED_MODULE_4__/* .dataOf */ .q)(async (name) => await (await lastTask()).artifact(name).data);
    }
    /**
     * All tasks of the run with their attempts, and its graph, read at once: the data for reports.
     * @param executed the graph of the code that executed the run, if the run is known to have stored another one: a
     * resumed run stores its origin's
     * @throws {@link NotFoundError} if there is no such run
     * @throws {@link ClientError} if its metadata or its graph cannot be read
     */
    async history(executed) {
        const history = await (0,_history_run_history_js__WEBPACK_IMPORTED_MODULE_5__/* .readHistory */ .L)(this.context.source, this.path, executed);
        await this.ofExisting(Promise.resolve(history.tasks));
        return history;
    }
    /** The run that this one was resumed from, as a pathspec. */
    get originPathspec() {
        return this.#originRunId().then((id) => (id === undefined ? undefined : `${this.path[0] ?? ''}/${id}`));
    }
    /**
     * Adds a user tag. Mirrors `metaflow.Run.add_tag`.
     * @throws {@link ClientError} as `addTags` does
     * @throws {@link NotFoundError} if there is no such run
     */
    async addTag(tag) {
        await this.replaceTags([], [tag]);
    }
    /**
     * Adds user tags. Mirrors `metaflow.Run.add_tags`.
     * @throws {@link ClientError} if a tag is empty or longer than 500 characters, or the run would have more than 50
     * @throws {@link NotFoundError} if there is no such run
     */
    async addTags(tags) {
        await this.replaceTags([], tags);
    }
    /** Removes a user tag; does nothing if the run does not have it. @throws {@link ClientError} for a system tag */
    async removeTag(tag) {
        await this.replaceTags([tag], []);
    }
    /** Removes user tags; ignores those that the run does not have. @throws {@link ClientError} for a system tag */
    async removeTags(tags) {
        await this.replaceTags(tags, []);
    }
    /**
     * Removes user tags, then adds others. Mirrors `metaflow.Run.replace_tags`.
     * @throws {@link ClientError} as `removeTags` and `addTags` do
     * @throws {@link NotFoundError} if there is no such run
     */
    async replaceTags(remove, add) {
        await this.context.source.changeTags(this.path, add, remove);
        this.changed();
    }
    /** `undefined` if the step has not begun. @throws {@link NotFoundError} */
    async #newestTask(stepName) {
        const tasks = (0,_client_object_js__WEBPACK_IMPORTED_MODULE_0__/* .newestFirst */ .ll)(await this.context.source.children([...this.path, stepName]));
        if (!tasks[0])
            await this.stored();
        return tasks[0] && new _task_js__WEBPACK_IMPORTED_MODULE_4__/* .Task */ .Y(`${this.pathspec}/${stepName}/${tasks[0].id}`, this.context, tasks[0]);
    }
    async #endStep() {
        const task = await this.#newestTask('_parameters');
        const recorded = (await task?.metadataDict)?.['end_step'];
        if (recorded !== undefined || !task)
            return recorded ?? 'end';
        // Resumed runs, and runs of old versions, have not recorded it.
        const info = await task.artifact('_graph_info').data.catch(() => undefined);
        return (0,_history_flow_graph_js__WEBPACK_IMPORTED_MODULE_6__/* .lastStep */ .t)((0,_history_flow_graph_js__WEBPACK_IMPORTED_MODULE_6__/* .flowGraph */ .j)(info));
    }
    async #originRunId() {
        for await (const step of this) {
            const task = await step.task;
            const origin = (await task?.metadata)?.find(({ name }) => name === 'origin-run-id')?.value;
            // For a run that was not resumed, Metaflow records Python's None, as text.
            return origin !== 'None' && (0,_identifiers_js__WEBPACK_IMPORTED_MODULE_7__/* .isIdentifier */ ._5)(origin) ? origin : undefined;
        }
        return undefined;
    }
}
//# sourceMappingURL=run.js.map

/***/ }),

/***/ 83145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MV: () => (/* binding */ METADATA),
/* harmony export */   t7: () => (/* binding */ END_OF_LOG),
/* harmony export */   vC: () => (/* binding */ SMALL_VALUES),
/* harmony export */   w5: () => (/* binding */ MAX_LOG_BYTES)
/* harmony export */ });
/** In bytes; of a larger log, only the end is read. */
const MAX_LOG_BYTES = 256 * 1024 * 1024;
/** Limits in bytes for one value, and for all values together, when reading the same artifact of many tasks. */
const SMALL_VALUES = { maxValueBytes: 16 * 1024 * 1024, maxBytes: 256 * 1024 * 1024 };
/**
 * Limits in bytes for the records of a run, and of one task. A flow can write as many as it likes; those of thirty
 * thousand tasks take less, and those that a history needs of one task take much less.
 */
const METADATA = { maxBytes: 256 * 1024 * 1024, maxTaskBytes: 4 * 1024 * 1024 };
/** How much to read, in bytes and lines, if the end of a log is enough. */
const END_OF_LOG = { bytes: 1024 * 1024, lines: 20_000 };
//# sourceMappingURL=source.js.map

/***/ }),

/***/ 18202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ Step)
/* harmony export */ });
/* harmony import */ var _client_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63575);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6695);
/* harmony import */ var _open_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1671);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4627);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33005);





/** A step of a run. Iterates over its tasks, newest first. Mirrors `metaflow.Step`. */
class Step extends _client_object_js__WEBPACK_IMPORTED_MODULE_0__/* .ClientObject */ .Xz {
    /**
     * @param pathspec `Flow/1234/step`
     * @param options where to read from. Default: what Metaflow would use here
     * @param stored not for users: what is already known of it
     * @throws {@link NotFoundError} if the pathspec has another form
     */
    constructor(pathspec, options = {}, stored) {
        super((0,_client_object_js__WEBPACK_IMPORTED_MODULE_0__/* .checkedPathspec */ .EM)(pathspec, 'Flow/1234/step'), (0,_open_source_js__WEBPACK_IMPORTED_MODULE_1__/* .openContext */ .e)(options), stored);
    }
    /** Its tasks, newest first. @throws {@link NotFoundError} if there is no such step */
    async *[Symbol.asyncIterator]() {
        for (const child of (0,_client_object_js__WEBPACK_IMPORTED_MODULE_0__/* .newestFirst */ .ll)(await this.children())) {
            yield new _task_js__WEBPACK_IMPORTED_MODULE_2__/* .Task */ .Y(`${this.pathspec}/${child.id}`, this.context, child);
        }
    }
    /**
     * The task with this id, or one attempt of it. If it does not exist, reading it throws.
     * @param id the task's
     * @param attempt counts from 0. Default: the last finished one
     * @throws {@link NotFoundError} if this is not an id
     */
    taskWithId(id, attempt) {
        const options = attempt === undefined ? this.context : { ...this.context, attempt };
        return new _task_js__WEBPACK_IMPORTED_MODULE_2__/* .Task */ .Y(`${this.pathspec}/${id}`, options);
    }
    /** Its run. */
    get parent() {
        return new _run_js__WEBPACK_IMPORTED_MODULE_3__/* .Run */ .K(this.path.slice(0, 2).join('/'), this.context);
    }
    /** The newest task; the only one if the step is not in a foreach. */
    get task() {
        return this[Symbol.asyncIterator]()
            .next()
            .then(({ value }) => value ?? undefined);
    }
    /** The newest task. @throws {@link NotFoundError} if there is no task yet */
    async latestTask() {
        const task = await this.task;
        if (!task)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .NotFoundError */ .m_(`${this.toString()} has no task.`);
        return task;
    }
    /** When the last of its tasks ended; `undefined` until all have ended. */
    get finishedAt() {
        return this.#finishedAt();
    }
    async #finishedAt() {
        let latest;
        for await (const task of this) {
            const finishedAt = await task.finishedAt;
            if (!finishedAt)
                return undefined;
            if (!latest || finishedAt > latest)
                latest = finishedAt;
        }
        return latest;
    }
}
//# sourceMappingURL=step.js.map

/***/ }),

/***/ 33005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ Task),
/* harmony export */   q: () => (/* binding */ dataOf)
/* harmony export */ });
/* harmony import */ var _client_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63575);
/* harmony import */ var _data_artifact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68111);
/* harmony import */ var _open_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1671);
/* harmony import */ var _local_origin_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97338);
/* harmony import */ var _pickle_python_object_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32375);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18202);
/* harmony import */ var _pickle_stored_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87634);
/* harmony import */ var _history_task_exception_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66592);








/** A task of a step. Iterates over its artifacts, except Metaflow's own, which start with `_`. Mirrors `metaflow.Task`. */
class Task extends _client_object_js__WEBPACK_IMPORTED_MODULE_0__/* .ClientObject */ .Xz {
    #attempt;
    /**
     * @param pathspec `Flow/1234/step/5`
     * @param options where to read from, by default what Metaflow would use here; `attempt` selects an attempt, by
     * default the last finished one
     * @param stored not for users: what is already known of it
     * @throws {@link NotFoundError} if the pathspec has another form
     */
    constructor(pathspec, options = {}, stored) {
        super((0,_client_object_js__WEBPACK_IMPORTED_MODULE_0__/* .checkedPathspec */ .EM)(pathspec, 'Flow/1234/step/5'), (0,_open_source_js__WEBPACK_IMPORTED_MODULE_1__/* .openContext */ .e)(options), stored);
        this.#attempt = options.attempt;
    }
    /** Its artifacts, except Metaflow's own. @throws {@link NotFoundError} if there is no such task */
    async *[Symbol.asyncIterator]() {
        for (const child of (0,_client_object_js__WEBPACK_IMPORTED_MODULE_0__/* .newestFirst */ .ll)(await this.#artifacts())) {
            if (child.id.startsWith('_'))
                continue;
            yield new _data_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .DataArtifact */ .H(`${this.pathspec}/${child.id}`, this.context, child);
        }
    }
    /** The artifact with this name. If it does not exist, reading it throws. @throws {@link NotFoundError} if this is not a name */
    artifact(name) {
        const options = this.#attempt === undefined ? this.context : { ...this.context, attempt: this.#attempt };
        return new _data_artifact_js__WEBPACK_IMPORTED_MODULE_2__/* .DataArtifact */ .H(`${this.pathspec}/${name}`, options);
    }
    /** Its step. */
    get parent() {
        return new _step_js__WEBPACK_IMPORTED_MODULE_3__/* .Step */ .p(this.path.slice(0, 3).join('/'), this.context);
    }
    /** Artifacts by name, each a promise of its value, which rejects if there is no such artifact. */
    get data() {
        return dataOf(async (name) => await this.artifact(name).data);
    }
    /** Whether its last attempt ended without an exception. */
    get successful() {
        return this.#valueOf('_success').then((value) => value === true);
    }
    /** Whether its last attempt ended without an exception, or with one that `@catch` kept. */
    get finished() {
        return this.#valueOf('_task_ok').then((value) => value === true);
    }
    /** When its last attempt ended; `undefined` until then. */
    get finishedAt() {
        return this.#stored('_task_ok').then((artifact) => artifact && new Date(artifact.createdAt));
    }
    /** The exception that ended the task, if any. */
    get exception() {
        return this.#valueOf('_exception').then(_history_task_exception_js__WEBPACK_IMPORTED_MODULE_4__/* .describeException */ .t);
    }
    /** Its index in the innermost foreach; `undefined` outside of a foreach. */
    get index() {
        return this.#valueOf('_foreach_stack').then(innermostIndex);
    }
    /** What the task recorded about itself; a clone also has what its origin recorded. */
    get metadata() {
        return this.#metadata();
    }
    /** The newest value of each metadata field. */
    get metadataDict() {
        return this.metadata.then((entries) => Object.fromEntries([...entries].sort((a, b) => a.createdAt - b.createdAt).map(({ name, value }) => [name, value])));
    }
    /** The requested attempt, otherwise the newest that started. */
    get currentAttempt() {
        return this.#attempt !== undefined
            ? Promise.resolve(this.#attempt)
            : this.metadataDict.then(({ attempt }) => Number(attempt ?? 0));
    }
    /** The whole of its stdout; Metaflow saves it when the task ends. */
    get stdout() {
        return this.#log('stdout');
    }
    /** The whole of its stderr; Metaflow saves it when the task ends. */
    get stderr() {
        return this.#log('stderr');
    }
    /**
     * The end of its stdout or stderr: a mebibyte, or some thousand lines. Reading more takes time and memory.
     * @throws {@link NotFoundError} if there is no such task
     * @throws {@link ClientError} if the datastore does not answer
     */
    async endOfLog(stream) {
        return (await this.lastLines(stream)).map(({ text }) => `${text}\n`).join('');
    }
    /**
     * The same, as lines with their times.
     * @throws {@link NotFoundError} if there is no such task
     * @throws {@link ClientError} if the datastore does not answer
     */
    async lastLines(stream) {
        await this.stored();
        return await this.context.source.endOfLog(this.path, stream, this.#attempt);
    }
    /** Its cards, in no order. Mirrors `metaflow.cards.get_cards`. */
    get cards() {
        return this.ofExisting(this.context.source.cards(this.path));
    }
    /** The task that this one was cloned from, as a pathspec. */
    get originPathspec() {
        return this.#origin().then((origin) => origin?.join('/'));
    }
    /** Where the task ran: `dev` means the machine that ran the flow. */
    get runtimeName() {
        return this.tags.then((tags) => tags.find((tag) => tag.startsWith('runtime:'))?.slice('runtime:'.length));
    }
    async #artifacts(name) {
        return await this.ofExisting(this.context.source.artifacts(this.path, this.#attempt, name));
    }
    async #stored(name) {
        return (await this.#artifacts(name)).find((artifact) => artifact.id === name);
    }
    async #valueOf(name) {
        const artifact = await this.#stored(name);
        return artifact && (0,_pickle_stored_value_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutMark */ .E_)(await this.context.source.value(this.path, artifact));
    }
    async #log(stream) {
        await this.stored();
        return await this.context.source.log(this.path, stream, this.#attempt);
    }
    async #origin() {
        return this.#originIn(await this.#own());
    }
    #originIn(metadata) {
        const origin = (0,_local_origin_js__WEBPACK_IMPORTED_MODULE_6__/* .originOf */ .y)((field) => metadata.find(({ name }) => name === field)?.value);
        return origin && [this.path[0] ?? '', origin.run, this.path[2] ?? '', origin.task];
    }
    async #own() {
        return await this.ofExisting(this.context.source.metadata(this.path));
    }
    /** A clone takes what it did not record itself from its origin, which may also be a clone. */
    async #metadata() {
        const all = [...(await this.#own())];
        const seen = new Set([this.path.join('/')]);
        for (let origin = this.#originIn(all); origin && !seen.has(origin.join('/'));) {
            seen.add(origin.join('/'));
            const inherited = await this.context.source.metadata(origin);
            const known = new Set(all.map(({ name }) => name));
            const newest = new Map([...inherited]
                .sort((one, other) => one.createdAt - other.createdAt)
                .map((entry) => [entry.name, entry]));
            all.push(...[...newest.values()].filter(({ name }) => !known.has(name)));
            origin = this.#originIn(inherited);
        }
        return all;
    }
}
/** A frame of the foreach stack is a named tuple: step, variable, number of splits, index, value. */
function innermostIndex(stack) {
    const frame = Array.isArray(stack) ? stack.at(-1) : undefined;
    const index = frame instanceof _pickle_python_object_js__WEBPACK_IMPORTED_MODULE_7__/* .PythonObject */ .OM ? frame.args[3] : undefined;
    return typeof index === 'number' ? index : undefined;
}
/** `data.<name>` is a promise of that artifact's value. */
function dataOf(valueOf) {
    return new Proxy({}, {
        // With `then`, it would itself be a promise.
        get: (_, name) => (typeof name === 'string' && name !== 'then' ? valueOf(name) : undefined),
    });
}
//# sourceMappingURL=task.js.map

/***/ })

};

//# sourceMappingURL=3005.index.js.map