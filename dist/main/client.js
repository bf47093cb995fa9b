export const id = 5810;
export const ids = [5810];
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

/***/ 45810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ByteBudget: () => (/* reexport safe */ _local_byte_budget_js__WEBPACK_IMPORTED_MODULE_22__.G),
/* harmony export */   ClientError: () => (/* reexport safe */ _errors_js__WEBPACK_IMPORTED_MODULE_2__.MZ),
/* harmony export */   DataArtifact: () => (/* reexport safe */ _data_artifact_js__WEBPACK_IMPORTED_MODULE_0__.H),
/* harmony export */   EncodedValue: () => (/* reexport safe */ _pickle_stored_value_js__WEBPACK_IMPORTED_MODULE_25__.ws),
/* harmony export */   Flow: () => (/* reexport safe */ _flow_js__WEBPACK_IMPORTED_MODULE_3__.n),
/* harmony export */   IncludedFile: () => (/* reexport safe */ _pickle_included_file_js__WEBPACK_IMPORTED_MODULE_8__.rY),
/* harmony export */   NotFoundError: () => (/* reexport safe */ _errors_js__WEBPACK_IMPORTED_MODULE_2__.m_),
/* harmony export */   PickleError: () => (/* reexport safe */ _pickle_pickle_machine_js__WEBPACK_IMPORTED_MODULE_15__.z4),
/* harmony export */   PythonFloat: () => (/* reexport safe */ _pickle_python_float_js__WEBPACK_IMPORTED_MODULE_17__.L),
/* harmony export */   PythonGlobal: () => (/* reexport safe */ _pickle_python_object_js__WEBPACK_IMPORTED_MODULE_18__.eO),
/* harmony export */   PythonObject: () => (/* reexport safe */ _pickle_python_object_js__WEBPACK_IMPORTED_MODULE_18__.OM),
/* harmony export */   Run: () => (/* reexport safe */ _run_js__WEBPACK_IMPORTED_MODULE_21__.K),
/* harmony export */   RunnerError: () => (/* reexport safe */ _errors_js__WEBPACK_IMPORTED_MODULE_2__.Rn),
/* harmony export */   Step: () => (/* reexport safe */ _step_js__WEBPACK_IMPORTED_MODULE_24__.p),
/* harmony export */   Task: () => (/* reexport safe */ _task_js__WEBPACK_IMPORTED_MODULE_26__.Y),
/* harmony export */   clientOptionsOf: () => (/* reexport safe */ _open_source_js__WEBPACK_IMPORTED_MODULE_10__.R),
/* harmony export */   datastoreOf: () => (/* reexport safe */ _metaflow_settings_js__WEBPACK_IMPORTED_MODULE_9__.B7),
/* harmony export */   datastoreRootOf: () => (/* reexport safe */ _metaflow_settings_js__WEBPACK_IMPORTED_MODULE_9__.zm),
/* harmony export */   decodePickle: () => (/* reexport safe */ _pickle_pickle_js__WEBPACK_IMPORTED_MODULE_14__.P),
/* harmony export */   decodeStored: () => (/* reexport safe */ _pickle_stored_value_js__WEBPACK_IMPORTED_MODULE_25__.qY),
/* harmony export */   flowGraph: () => (/* reexport safe */ _history_flow_graph_js__WEBPACK_IMPORTED_MODULE_5__.j),
/* harmony export */   gunzip: () => (/* reexport safe */ _local_gzip_js__WEBPACK_IMPORTED_MODULE_6__.kd),
/* harmony export */   isGzip: () => (/* reexport safe */ _local_gzip_js__WEBPACK_IMPORTED_MODULE_6__.bf),
/* harmony export */   isIdentifier: () => (/* reexport safe */ _identifiers_js__WEBPACK_IMPORTED_MODULE_7__._5),
/* harmony export */   isPathspec: () => (/* reexport safe */ _identifiers_js__WEBPACK_IMPORTED_MODULE_7__.hA),
/* harmony export */   isPythonName: () => (/* reexport safe */ _identifiers_js__WEBPACK_IMPORTED_MODULE_7__.MH),
/* harmony export */   isRunnerError: () => (/* reexport safe */ _errors_js__WEBPACK_IMPORTED_MODULE_2__.N7),
/* harmony export */   isTagTooLong: () => (/* reexport safe */ _identifiers_js__WEBPACK_IMPORTED_MODULE_7__.T3),
/* harmony export */   isVersion: () => (/* reexport safe */ _identifiers_js__WEBPACK_IMPORTED_MODULE_7__.lF),
/* harmony export */   lastStep: () => (/* reexport safe */ _history_flow_graph_js__WEBPACK_IMPORTED_MODULE_5__.t),
/* harmony export */   localDatastoreRootOf: () => (/* reexport safe */ _metaflow_settings_js__WEBPACK_IMPORTED_MODULE_9__.yQ),
/* harmony export */   localRoot: () => (/* reexport safe */ _metaflow_settings_js__WEBPACK_IMPORTED_MODULE_9__.Wq),
/* harmony export */   makeOwnDirectory: () => (/* reexport safe */ _regular_file_js__WEBPACK_IMPORTED_MODULE_12__._i),
/* harmony export */   mapConcurrently: () => (/* reexport safe */ _history_map_concurrently_js__WEBPACK_IMPORTED_MODULE_20__.X),
/* harmony export */   metadataOf: () => (/* reexport safe */ _metaflow_settings_js__WEBPACK_IMPORTED_MODULE_9__.Nk),
/* harmony export */   metaflowSettings: () => (/* reexport safe */ _metaflow_settings_js__WEBPACK_IMPORTED_MODULE_9__.vl),
/* harmony export */   metaflowVersionOf: () => (/* reexport safe */ _identifiers_js__WEBPACK_IMPORTED_MODULE_7__.fZ),
/* harmony export */   namesIn: () => (/* reexport safe */ _local_directory_js__WEBPACK_IMPORTED_MODULE_1__.wX),
/* harmony export */   objectsIn: () => (/* reexport safe */ _local_directory_js__WEBPACK_IMPORTED_MODULE_1__.Qv),
/* harmony export */   openContext: () => (/* reexport safe */ _open_source_js__WEBPACK_IMPORTED_MODULE_10__.e),
/* harmony export */   ownFile: () => (/* reexport safe */ _local_own_file_js__WEBPACK_IMPORTED_MODULE_11__.P),
/* harmony export */   parseForeignJson: () => (/* reexport safe */ _foreign_json_js__WEBPACK_IMPORTED_MODULE_4__.Y),
/* harmony export */   piecesOfFile: () => (/* reexport safe */ _regular_file_js__WEBPACK_IMPORTED_MODULE_12__.Dh),
/* harmony export */   placeOfFile: () => (/* reexport safe */ _pickle_included_file_js__WEBPACK_IMPORTED_MODULE_8__.T2),
/* harmony export */   possibleScalarClasses: () => (/* reexport safe */ _pickle_scalar_classes_js__WEBPACK_IMPORTED_MODULE_19__.CB),
/* harmony export */   pythonProgram: () => (/* reexport safe */ _python_program_js__WEBPACK_IMPORTED_MODULE_16__.p),
/* harmony export */   readOwnJson: () => (/* reexport safe */ _local_own_file_js__WEBPACK_IMPORTED_MODULE_11__.Z),
/* harmony export */   readRegularFile: () => (/* reexport safe */ _regular_file_js__WEBPACK_IMPORTED_MODULE_12__.XF),
/* harmony export */   readRegularText: () => (/* reexport safe */ _regular_file_js__WEBPACK_IMPORTED_MODULE_12__.Aj),
/* harmony export */   reasonOf: () => (/* reexport safe */ _errors_js__WEBPACK_IMPORTED_MODULE_2__.A3),
/* harmony export */   requireOwnDirectory: () => (/* reexport safe */ _regular_file_js__WEBPACK_IMPORTED_MODULE_12__.hb),
/* harmony export */   spinRoot: () => (/* reexport safe */ _metaflow_settings_js__WEBPACK_IMPORTED_MODULE_9__.ZO),
/* harmony export */   stepPlaces: () => (/* reexport safe */ _history_step_places_js__WEBPACK_IMPORTED_MODULE_23__.R),
/* harmony export */   undecodedIn: () => (/* reexport safe */ _pickle_scalar_classes_js__WEBPACK_IMPORTED_MODULE_19__.Fz),
/* harmony export */   unlessAborted: () => (/* reexport safe */ _unless_aborted_js__WEBPACK_IMPORTED_MODULE_13__.W),
/* harmony export */   unpacked: () => (/* reexport safe */ _local_gzip_js__WEBPACK_IMPORTED_MODULE_6__.KZ),
/* harmony export */   withPlainScalars: () => (/* reexport safe */ _pickle_scalar_classes_js__WEBPACK_IMPORTED_MODULE_19__.s$),
/* harmony export */   withoutMark: () => (/* reexport safe */ _pickle_stored_value_js__WEBPACK_IMPORTED_MODULE_25__.E_),
/* harmony export */   writeOwnFile: () => (/* reexport safe */ _regular_file_js__WEBPACK_IMPORTED_MODULE_12__.OP)
/* harmony export */ });
/* harmony import */ var _data_artifact_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68111);
/* harmony import */ var _local_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84497);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6695);
/* harmony import */ var _flow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15740);
/* harmony import */ var _foreign_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23857);
/* harmony import */ var _history_flow_graph_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86164);
/* harmony import */ var _local_gzip_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3284);
/* harmony import */ var _identifiers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92866);
/* harmony import */ var _pickle_included_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34080);
/* harmony import */ var _metaflow_settings_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(80855);
/* harmony import */ var _open_source_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1671);
/* harmony import */ var _local_own_file_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5);
/* harmony import */ var _regular_file_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(10361);
/* harmony import */ var _unless_aborted_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(14304);
/* harmony import */ var _pickle_pickle_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(96606);
/* harmony import */ var _pickle_pickle_machine_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(66171);
/* harmony import */ var _python_program_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(63779);
/* harmony import */ var _pickle_python_float_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(39332);
/* harmony import */ var _pickle_python_object_js__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(32375);
/* harmony import */ var _pickle_scalar_classes_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(63012);
/* harmony import */ var _history_map_concurrently_js__WEBPACK_IMPORTED_MODULE_20__ = __webpack_require__(67130);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_21__ = __webpack_require__(4627);
/* harmony import */ var _local_byte_budget_js__WEBPACK_IMPORTED_MODULE_22__ = __webpack_require__(26026);
/* harmony import */ var _history_step_places_js__WEBPACK_IMPORTED_MODULE_23__ = __webpack_require__(1456);
/* harmony import */ var _step_js__WEBPACK_IMPORTED_MODULE_24__ = __webpack_require__(18202);
/* harmony import */ var _pickle_stored_value_js__WEBPACK_IMPORTED_MODULE_25__ = __webpack_require__(87634);
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_26__ = __webpack_require__(33005);



























//# sourceMappingURL=index.js.map

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

/***/ 63012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ possibleScalarClasses),
/* harmony export */   Fz: () => (/* binding */ undecodedIn),
/* harmony export */   s$: () => (/* binding */ withPlainScalars)
/* harmony export */ });
/* harmony import */ var _own_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4122);
/* harmony import */ var _python_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32375);


/**
 * Names of the classes in a value whose instances may be texts or numbers: a pickle has the same bytes for a member of
 * an Enum whether or not the Enum derives from `str`.
 */
function possibleScalarClasses(value) {
    return new Set([...pythonObjectsIn(value)].flatMap(classesOf));
}
/** The first object within a value that is not plain. */
function undecodedIn(value) {
    for (const object of pythonObjectsIn(value))
        return object;
    return undefined;
}
/** Yields each object once, including those in lists, sets and dictionaries, but not those inside an object. */
function* pythonObjectsIn(value) {
    const seen = new Set();
    const open = [value];
    while (open.length > 0) {
        const next = open.pop();
        if (!isObject(next) || seen.has(next))
            continue;
        seen.add(next);
        if (next instanceof _python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM)
            yield next;
        else
            for (const part of partsOf(next))
                open.push(part);
    }
}
function partsOf(container) {
    if (container instanceof Map)
        return [...container].flat();
    const items = Array.isArray(container) || container instanceof Set ? container : Object.values(container);
    return [...items];
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !(value instanceof Uint8Array);
}
/**
 * The classes that an object may be a text or number of. Python pickles these, and members of Enums, by value, by name,
 * or as a combination of others.
 */
function classesOf(object) {
    const { type, args } = object;
    const [first, second] = args;
    if ((0,_python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isGetattr */ .aO)(object) && first instanceof _python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM)
        return [first.type];
    if (isCombined(object)) {
        return [first, second].flatMap((part) => (part instanceof _python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM ? classesOf(part) : []));
    }
    return args.length === 1 && isScalar(first) ? [type] : [];
}
function isCombined({ type }) {
    return type === '_operator.or_';
}
function isScalar(value) {
    return ['string', 'number', 'bigint'].includes(typeof value);
}
/**
 * A copy of a value in which objects of these classes are replaced by the texts and numbers they are, at any depth. A
 * dictionary whose keys are then all texts becomes an object.
 */
function withPlainScalars(value, classes) {
    const copies = new Map();
    const plain = (item) => {
        if (!isObject(item))
            return item;
        if (item instanceof _python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM)
            return plainScalar(item, classes) ?? item;
        if (copies.has(item))
            return copies.get(item);
        const copy = emptyCopy(item, plain);
        copies.set(item, copy);
        fill(copy, item, plain);
        return copy;
    };
    return plain(value);
}
function emptyCopy(container, plain) {
    if (Array.isArray(container))
        return [];
    if (container instanceof Set)
        return new Set();
    const hasOtherKeys = container instanceof Map &&
        [...container.keys()].some((key) => typeof (key instanceof _python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM ? plain(key) : key) !== 'string');
    return hasOtherKeys ? new Map() : {};
}
function fill(copy, container, plain) {
    if (Array.isArray(copy))
        for (const item of container)
            copy.push(plain(item));
    else if (copy instanceof Set)
        for (const item of container)
            copy.add(plain(item));
    else {
        const entries = container instanceof Map ? [...container] : Object.entries(container);
        for (const [key, item] of entries) {
            if (copy instanceof Map)
                copy.set(plain(key), plain(item));
            else
                (0,_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .setOwn */ .P)(copy, plain(key), plain(item));
        }
    }
}
/** The text or number that an object is, if it is one. */
function plainScalar(object, classes) {
    const [first, second] = object.args;
    if ((0,_python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .isGetattr */ .aO)(object)) {
        const members = first instanceof _python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM ? classes.get(first.type)?.members : undefined;
        return members?.find(({ name }) => name === second)?.plain;
    }
    if (isCombined(object))
        return combined(object.args, classes);
    const found = classes.get(object.type);
    if (!found || object.args.length !== 1 || !isScalar(first))
        return undefined;
    const member = found.members?.find(({ value }) => value === first);
    if (member)
        return member.plain;
    if (found.members && !found.isFlag)
        return undefined;
    return (typeof first === 'string') === (found.base === 'str') ? first : undefined;
}
function combined(parts, classes) {
    const numbers = parts.map((part) => (part instanceof _python_object_js__WEBPACK_IMPORTED_MODULE_0__/* .PythonObject */ .OM ? plainScalar(part, classes) : part));
    if (!numbers.every((part) => Number.isSafeInteger(part) || typeof part === 'bigint'))
        return undefined;
    const all = numbers.reduce((sum, part) => sum | BigInt(part), 0n);
    return Number.isSafeInteger(Number(all)) ? Number(all) : all;
}
//# sourceMappingURL=scalar-classes.js.map

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

/***/ })

};

//# sourceMappingURL=5810.index.js.map