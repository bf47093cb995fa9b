export const id = 1258;
export const ids = [1258,1592];
export const modules = {

/***/ 1592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ plainName),
/* harmony export */   explained: () => (/* binding */ explained),
/* harmony export */   o: () => (/* binding */ failureMessage)
/* harmony export */ });
/* harmony import */ var _options_option_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6288);
/* harmony import */ var _options_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2333);
/* harmony import */ var _outcome_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4761);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6800);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6695);
/* harmony import */ var _source_place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4633);





/** The text of a run's error annotation: what happened, in which run, and where to look. */
function failureMessage(outcome, plan, logArtifact, host) {
    const { error, pathspec, flowFile, status } = outcome;
    const run = pathspec ?? flowFile;
    const logs = logArtifact ? ` The full log is in the artifact "${logArtifact}".` : '';
    const { naming = plainName } = host;
    // The state of a run on an orchestrator, and whether it continues.
    const onOrchestrator = plan.command.name === 'trigger' && error ? ` ${error.message}` : '';
    if (error && status === 'failed')
        return explained(error, host, plan);
    switch (status) {
        case 'timeout':
            if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .StartInterruptedError */ .nk && error.details.startTimeoutMs !== undefined)
                return `${run}: ${error.message} ${naming(_options_table_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .lw.startTimeoutMs)} sets that time.${logs}`;
            return `${run} ran longer than ${(0,_options_option_js__WEBPACK_IMPORTED_MODULE_2__/* .inSentence */ .BX)(naming(_options_table_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .lw.timeoutMs))} allows and was stopped.${onOrchestrator}${logs}`;
        case 'cancelled':
            return `${run} was cancelled.${onOrchestrator}${logs}`;
        default:
            return `${run} failed with ${(0,_outcome_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .exitText */ .iJ)(outcome)}.${logs}`;
    }
}
/**
 * The problem, in the words of the host's users. An internal error comes with its stack trace.
 * @param plan of the run concerned, if there is one
 */
function explained(error, { explain }, plan) {
    if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_4__/* .RunnerError */ .Rn)
        return explain?.(error, plan) ?? error.message;
    return `Internal error, please report it: ${(0,_source_place_js__WEBPACK_IMPORTED_MODULE_5__/* .faultText */ .I)(error)}`;
}
/** Options by `planRun`'s names. */
const plainName = ({ input, flag }) => `Option "${input ?? flag ?? ''}"`;


/***/ }),

/***/ 7606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ causeTexts)
/* harmony export */ });
/* harmony import */ var _place_code_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7360);
/* harmony import */ var _exception_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8444);
/* harmony import */ var _place_traceback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(937);



/** The exceptions that an exception was raised from, or while handling: the nearest, the next, and the root. */
function causeTexts(traceback, outcome, directories) {
    const raised = traceback && (0,_place_traceback_js__WEBPACK_IMPORTED_MODULE_0__/* .readTraceback */ .N)(traceback);
    if (!raised)
        return [];
    return (0,_exception_text_js__WEBPACK_IMPORTED_MODULE_1__/* .causesOf */ .cZ)(raised).map((cause) => {
        const how = cause.isDirect ? 'Caused by' : 'While handling';
        const what = (0,_exception_text_js__WEBPACK_IMPORTED_MODULE_1__/* .raisedLine */ .T8)(cause.raised);
        const parts = (0,_exception_text_js__WEBPACK_IMPORTED_MODULE_1__/* .partTexts */ .qi)(cause.raised);
        const place = (0,_place_code_place_js__WEBPACK_IMPORTED_MODULE_2__/* .raisedPlace */ .sB)(cause.raised, traceback, outcome, directories);
        const where = place ? ` at ${place.file}:${place.line ?? ''}` : '';
        const { leftOut } = cause;
        const gap = leftOut > 0 ? [`… (${leftOut === 1 ? '1 cause is' : `${leftOut} causes are`} left out)`] : [];
        const text = [...gap, `${how} ${what}${where}`, ...parts].join('\n');
        return { gap, how, what, parts, place, text };
    });
}
//# sourceMappingURL=cause-text.js.map

/***/ }),

/***/ 1520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ codeLines)
/* harmony export */ });
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(361);

/** A run's data names the files of its steps, so they may be any files. Nobody writes longer code. */
const MAX_BYTES = 4 * 1024 * 1024;
/** The lines of a file with code; none if it cannot be read or is too long. */
function codeLines(file) {
    try {
        return (0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readRegularText */ .Aj)(file, MAX_BYTES).split('\n');
    }
    catch {
        return [];
    }
}
//# sourceMappingURL=code-lines.js.map

/***/ }),

/***/ 7360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cm: () => (/* binding */ stopPlace),
/* harmony export */   Vn: () => (/* binding */ codePlace),
/* harmony export */   qN: () => (/* binding */ stepPlace),
/* harmony export */   sB: () => (/* binding */ raisedPlace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _decorator_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7016);
/* harmony import */ var _metaflow_frames_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9653);
/* harmony import */ var _outcome_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6383);
/* harmony import */ var _step_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9223);
/* harmony import */ var _traceback_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(937);
/* harmony import */ var _workspace_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6249);







/**
 * Where an exception was raised, or else the nearest of its causes, or else the step's decorator whose code raised it, or else where the
 * step's function begins; `undefined` if none is in the workspace.
 */
function codePlace(traceback, stepName, outcome, directories) {
    if (traceback) {
        const outermost = (0,_traceback_js__WEBPACK_IMPORTED_MODULE_1__/* .readTraceback */ .N)(traceback);
        for (let raised = outermost; raised; raised = raised.cause?.raised) {
            const place = raisedPlace(raised, traceback, outcome, directories);
            if (place)
                return place;
        }
        const decorator = outermost && (0,_decorator_place_js__WEBPACK_IMPORTED_MODULE_2__/* .raisingDecorator */ .L)(outermost.frames);
        const place = decorator === undefined ? undefined : placeOfDecorator(decorator, stepName, outcome, directories);
        if (place)
            return place;
    }
    return stepPlace(stepName, outcome, directories);
}
/**
 * The innermost place in the workspace where an exception was raised; for an exception group, that of its first
 * exception.
 * `traceback` is the one that shows the exception.
 */
function raisedPlace(raised, traceback, { flowFile }, directories) {
    const flow = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(directories.cwd, flowFile);
    const metaflow = (0,_metaflow_frames_js__WEBPACK_IMPORTED_MODULE_3__/* .metaflowDirectory */ .Fp)(traceback);
    const isOwn = ({ file }) => !(0,_metaflow_frames_js__WEBPACK_IMPORTED_MODULE_3__/* .isMetaflowFile */ .k0)(file, metaflow);
    const byPath = ({ file }) => [file, ...packagedFile(file, metaflow, flow)]
        .map((known) => (0,_workspace_file_js__WEBPACK_IMPORTED_MODULE_4__/* .workspaceFile */ .EJ)(directories, known))
        .find((known) => known !== undefined);
    // A name alone says little, because another file may have the same one.
    const byName = ({ file }) => !(0,_workspace_file_js__WEBPACK_IMPORTED_MODULE_4__/* .isHere */ .nw)(file) && !(0,_workspace_file_js__WEBPACK_IMPORTED_MODULE_4__/* .isInstalled */ .j$)(file) && node_path__WEBPACK_IMPORTED_MODULE_0__.basename(file) === node_path__WEBPACK_IMPORTED_MODULE_0__.basename(flow)
        ? (0,_workspace_file_js__WEBPACK_IMPORTED_MODULE_4__/* .workspaceFile */ .EJ)(directories, flow)
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
 * The local file that corresponds to a file of a task on another machine: Metaflow unpacks a code package into the
 * directory that contains its own package, or `.mf_code` with that, and the flow file is at the top of it.
 */
function packagedFile(file, metaflow, flow) {
    if (metaflow === undefined || !node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(file))
        return [];
    const directory = node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(metaflow);
    const isPackage = node_path__WEBPACK_IMPORTED_MODULE_0__.basename(directory) === '.mf_code';
    // On this machine, files beside an installed Metaflow are what their paths say.
    if (!isPackage && (0,_workspace_file_js__WEBPACK_IMPORTED_MODULE_4__/* .isHere */ .nw)(file))
        return [];
    const relative = node_path__WEBPACK_IMPORTED_MODULE_0__.relative(isPackage ? node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(directory) : directory, file);
    return relative.startsWith('..') ? [] : [node_path__WEBPACK_IMPORTED_MODULE_0__.join(node_path__WEBPACK_IMPORTED_MODULE_0__.dirname(flow), relative)];
}
/** The place of the code that stopped a run although no task had failed; `undefined` if it is unknown, or not in the workspace. */
function stopPlace(outcome, directories) {
    const { stoppedBy } = outcome;
    const step = (0,_outcome_js__WEBPACK_IMPORTED_MODULE_5__/* .stoppedStep */ .Su)(outcome);
    const decorator = stoppedBy && placeOfDecorator(stoppedBy.decorator, stoppedBy.stepName, outcome, directories);
    return decorator ?? (step === undefined ? undefined : stepPlace(step, outcome, directories));
}
function placeOfDecorator(decorator, stepName, outcome, directories) {
    const step = outcome.details?.history.graph?.steps.find(({ name }) => name === stepName);
    return step && (0,_decorator_place_js__WEBPACK_IMPORTED_MODULE_2__/* .decoratorPlace */ .N)(decorator, step, outcome, directories);
}
/** Where a step's function begins; `undefined` if it is not in the workspace. */
function stepPlace(stepName, { flowFile, details }, directories) {
    const step = details?.history.graph?.steps.find(({ name }) => name === stepName);
    const flow = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(directories.cwd, flowFile);
    const inherited = step?.file === undefined
        ? undefined
        : (0,_workspace_file_js__WEBPACK_IMPORTED_MODULE_4__/* .workspaceFile */ .EJ)(directories, (0,_step_source_js__WEBPACK_IMPORTED_MODULE_6__/* .stepSource */ .i)(step, flow, directories.cwd));
    const file = inherited ?? (0,_workspace_file_js__WEBPACK_IMPORTED_MODULE_4__/* .workspaceFile */ .EJ)(directories, flow);
    if (file === undefined)
        return undefined;
    const isFileOfStep = inherited !== undefined || node_path__WEBPACK_IMPORTED_MODULE_0__.basename(step?.file ?? flow) === node_path__WEBPACK_IMPORTED_MODULE_0__.basename(flow);
    return { file, line: isFileOfStep ? step?.line : undefined, isRaised: false };
}
//# sourceMappingURL=code-place.js.map

/***/ }),

/***/ 7016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ raisingDecorator),
/* harmony export */   N: () => (/* binding */ decoratorPlace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _code_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1520);
/* harmony import */ var _step_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9223);
/* harmony import */ var _workspace_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6249);




/** Metaflow names the module of a decorator after it. */
const MODULE = /^(\w+)_decorator\.py$/;
const PLUGINS = node_path__WEBPACK_IMPORTED_MODULE_0__.join('metaflow', 'plugins') + node_path__WEBPACK_IMPORTED_MODULE_0__.sep;
/** The decorator whose code raised an exception: the one whose module has the innermost frame. */
function raisingDecorator(frames) {
    for (const { file } of [...frames].reverse()) {
        const [, name] = file.includes(PLUGINS) ? (MODULE.exec(node_path__WEBPACK_IMPORTED_MODULE_0__.basename(file)) ?? []) : [];
        if (name !== undefined)
            return name;
    }
    return undefined;
}
/** The decorator's line above a step's function, in the workspace; `undefined` if it is elsewhere, e.g. in a mutator. */
function decoratorPlace(decorator, step, { flowFile }, directories) {
    const { line } = step;
    const source = (0,_step_source_js__WEBPACK_IMPORTED_MODULE_1__/* .stepSource */ .i)(step, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(directories.cwd, flowFile), directories.cwd);
    const found = (0,_workspace_file_js__WEBPACK_IMPORTED_MODULE_2__/* .workspaceFile */ .EJ)(directories, source);
    if (found === undefined || line === undefined)
        return undefined;
    const lines = (0,_code_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .codeLines */ .z)(source).slice(0, line);
    const [margin = ''] = /^\s*/.exec(lines.at(-1) ?? '') ?? [];
    for (let at = lines.length - 2; at >= 0; at -= 1) {
        const text = lines[at] ?? '';
        const own = text.startsWith(margin) ? text.slice(margin.length) : text;
        if (/^@([\w.]+)/.exec(own)?.[1]?.split('.').at(-1) === decorator)
            return { file: found, line: at + 1, isRaised: true, code: text.trim() };
        // Above the decorators, or at the end of another function.
        if (text.trim() !== '' && (!text.startsWith(margin) || /^(?:def|async|class)\b/.test(own)))
            return undefined;
    }
    return undefined;
}
//# sourceMappingURL=decorator-place.js.map

/***/ }),

/***/ 4860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ flowFilePlace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _workspace_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6249);


/** Where a flow file's fault lies: the innermost line in the workspace; `undefined` if none is. */
function flowFilePlace({ details }, directories) {
    const { flowFile, file = flowFile, line, places = [] } = details;
    for (const place of places.length > 0 ? places : [{ file, line }]) {
        const known = (0,_workspace_file_js__WEBPACK_IMPORTED_MODULE_1__/* .workspaceFile */ .EJ)(directories, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(directories.cwd, place.file));
        if (known !== undefined)
            return { file: known, line: place.line };
    }
    return undefined;
}
//# sourceMappingURL=flow-file-place.js.map

/***/ }),

/***/ 9653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ userTraceback),
/* harmony export */   Fp: () => (/* binding */ metaflowDirectory),
/* harmony export */   k0: () => (/* binding */ isMetaflowFile)
/* harmony export */ });
/* harmony import */ var _traceback_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(937);

/** The frame in which Metaflow calls a step's function or a child's, or in which a flow file calls Metaflow. */
const ENTRY = /^[ |]* {2}File "(.+[/\\]metaflow)[/\\](?:task\.py", line \d+, in run_step|multicore_utils\.py", line \d+, in _spawn|flowspec\.py", line \d+, in __init__)$/;
const STEP_CALL = /^ {2}File ".+[/\\]metaflow[/\\]task\.py", line \d+, in _exec_step_function$/;
const FLOW_CALL = /^ {2}File ".+[/\\]metaflow[/\\]flowspec\.py", line \d+, in __init__$/;
const FRAME = /^[ |]* {2}File "(.+)", line \d+, in .+$/s;
const CODE = /^[ |]* {4}/;
/** Where the Metaflow that ran a task is installed: each task's traceback begins with one of its frames. */
function metaflowDirectory(traceback) {
    const lines = linesOf(traceback).slice(0, (0,_traceback_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfFrames */ .Lb)(traceback));
    const entries = lines.map((line, index) => ({
        directory: ENTRY.exec(line)?.[1],
        before: lines[index - 1],
    }));
    const found = entries.filter(({ directory }) => directory !== undefined);
    return (found.findLast(({ before = '' }) => isHeader(before)) ?? found[0])?.directory;
}
/** Whether a file belongs to Metaflow itself, or to an extension beside it. */
function isMetaflowFile(file, metaflow) {
    if (metaflow === undefined || !file.startsWith(metaflow))
        return false;
    return /^(_extensions)?[/\\]/.test(file.slice(metaflow.length));
}
/**
 * A traceback without Metaflow's own frames at its beginning, which every task's traceback has, and without the frame of the flow file that
 * calls Metaflow, where an exception ended the task's process. Keeps whatever the message quotes.
 */
function userTraceback(traceback) {
    const metaflow = metaflowDirectory(traceback);
    const end = (0,_traceback_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfFrames */ .Lb)(traceback) ?? Infinity;
    const lines = linesOf(traceback);
    const callsStep = lines.some((line) => STEP_CALL.test(line));
    const callsMetaflow = (index) => callsStep && FLOW_CALL.test(lines.slice(index + 1, index + 4).find((line) => FRAME.test(line)) ?? '');
    let isLeading = false;
    let isSkipped = false;
    const kept = lines.filter((line, index) => {
        const [, file] = index < end ? (FRAME.exec(line) ?? []) : [];
        if (file !== undefined)
            isSkipped = isLeading && (isMetaflowFile(file, metaflow) || callsMetaflow(index));
        else if (!CODE.test(line))
            isSkipped = false;
        if (file !== undefined || !CODE.test(line))
            isLeading = isSkipped || isHeader(line);
        return index >= end || !isSkipped;
    });
    return kept.join('\n');
}
function isHeader(line) {
    return _traceback_js__WEBPACK_IMPORTED_MODULE_0__/* .HEADER */ .El.test(line.replace(/^[ |+]*/, ''));
}
function linesOf({ stacktrace = '' }) {
    return stacktrace.trimEnd().split('\n');
}
//# sourceMappingURL=metaflow-frames.js.map

/***/ }),

/***/ 9223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ stepSource)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _code_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1520);


/**
 * The file of a step's function. Where a decorator from another file wraps the function, Metaflow records the decorator's file with the
 * function's line; the function is then in the flow file, if that defines it there.
 * @param flow the path of the flow file
 */
function stepSource({ name, file, line }, flow, cwd) {
    const recorded = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(cwd, file ?? flow);
    const defines = (source) => line !== undefined &&
        /^\s*(?:async\s+)?def\s+([^\s(]+)/.exec((0,_code_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .codeLines */ .z)(source)[line - 1] ?? '')?.[1] === name;
    return recorded !== flow && !defines(recorded) && defines(flow) ? flow : recorded;
}
//# sourceMappingURL=step-source.js.map

/***/ }),

/***/ 6249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ workspaceFile),
/* harmony export */   j$: () => (/* binding */ isInstalled),
/* harmony export */   nw: () => (/* binding */ isHere)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** Code that was installed rather than written here, even if it is inside the workspace. */
const INSTALLED = /(^|[/\\])(site-packages|dist-packages|lib[/\\]python\d\.\d+)[/\\]/i;
/** A notebook's code has lines of its own, which are not those of the notebook's file. */
const NOTEBOOK = /\.ipynb$/i;
/**
 * The workspace file that a path leads to, relative to the workspace; `undefined` if the path is elsewhere, is
 * installed code or a notebook, or is not a file at all, such as `<string>`. Follows links, but a link inside the workspace that
 * leads out of it still counts as a workspace file. If the flow ran on another machine, paths can only be compared as
 * text.
 */
function workspaceFile({ workspace, cwd }, file) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(cwd)
        ? linkedFile(workspace, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, file))
        : node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(file)
            ? below(workspace, file)
            : undefined;
    return found === undefined || isInstalled(found) || NOTEBOOK.test(found) ? undefined : found;
}
function linkedFile(workspace, file) {
    try {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile())
            return undefined;
        const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(workspace);
        return below(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(file)) ?? below(workspace, file) ?? below(real, file);
    }
    catch {
        return undefined;
    }
}
function isInstalled(file) {
    return INSTALLED.test(file);
}
/** Whether a path exists on this machine, which a relative path cannot show. */
function isHere(file) {
    return node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(file) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file);
}
/** `undefined` if the file is not below the directory. */
function below(directory, file) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.relative(directory, file);
    const isOutside = relative === '' || relative === '..' || relative.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`);
    return isOutside || node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(relative) ? undefined : relative;
}
//# sourceMappingURL=workspace-file.js.map

/***/ }),

/***/ 23:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ median),
/* harmony export */   m: () => (/* binding */ stepFacts)
/* harmony export */ });
/* harmony import */ var _client_grouped_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8256);
/* harmony import */ var _task_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7409);


/** A run's steps in the order of the graph or, if that is unknown, in the order in which they began. */
function stepFacts(outcome) {
    const { graph, tasks = [] } = outcome.details?.history ?? {};
    const byStep = (0,_client_grouped_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupedBy */ .m)(tasks, ({ stepName }) => stepName);
    const declared = new Map(graph?.steps.map((step) => [step.name, step]));
    const names = new Set([...declared.keys(), ...byStep.keys()]);
    return [...names].map((name) => factsOf(name, declared.get(name), byStep.get(name) ?? [], outcome));
}
function factsOf(name, declared, tasks, outcome) {
    const found = new Map();
    for (const task of tasks) {
        const status = (0,_task_status_js__WEBPACK_IMPORTED_MODULE_1__/* .taskStatus */ .al)(task, outcome);
        found.set(status, (found.get(status) ?? 0) + 1);
    }
    const counts = new Map(_task_status_js__WEBPACK_IMPORTED_MODULE_1__/* .TASK_STATUSES */ .Hi.flatMap((status) => {
        const count = found.get(status);
        return count === undefined ? [] : [[status, count]];
    }));
    const durations = tasks.flatMap((task) => (0,_task_status_js__WEBPACK_IMPORTED_MODULE_1__/* .taskDuration */ .UL)(task) ?? []);
    return {
        name,
        declared,
        tasks,
        counts,
        status: [...counts.keys()][0],
        attempts: tasks.reduce((sum, { attempts, originPathspec }) => sum + (originPathspec === undefined ? attempts.length : 0), 0),
        durations: durations.sort((a, b) => a - b),
        duration: wallTime(tasks),
    };
}
function wallTime(tasks) {
    let [from, to] = [Infinity, -Infinity];
    for (const task of tasks) {
        const duration = (0,_task_status_js__WEBPACK_IMPORTED_MODULE_1__/* .taskDuration */ .UL)(task);
        if (duration === undefined)
            continue;
        from = Math.min(from, task.createdAt.getTime());
        to = Math.max(to, task.createdAt.getTime() + duration);
    }
    return to === -Infinity ? undefined : to - from;
}
/** The middle number, or the mean of the two in the middle, of ascending numbers. */
function median(ascending) {
    const middle = ascending.length / 2;
    const upper = ascending[Math.floor(middle)];
    const lower = ascending[Math.ceil(middle) - 1];
    return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}
//# sourceMappingURL=step-facts.js.map

/***/ }),

/***/ 5263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ shortened),
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

/** Invisible characters that change how others are shown: all control characters but tab and newline, and bidirectional ones. */
// eslint-disable-next-line no-control-regex -- These are what it looks for.
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/gu;
/** Text as it looks: terminal colours are removed, line ends are `\n`, and characters that cannot be shown are `\ufffd`. */
function plainText(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).replace(/\r\n?/g, '\n').replace(INVISIBLE, '\ufffd');
}
/** The first `longest` characters; `…` replaces the rest. */
function shortened(text, longest) {
    return text.length > longest ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…` : text;
}
//# sourceMappingURL=plain-text.js.map

/***/ }),

/***/ 3401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ firstAdvice)
/* harmony export */ });
/* unused harmony export slowness */
/* harmony import */ var _outcome_step_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23);
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5195);
/* harmony import */ var _outcome_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6383);



/** Anything below this share of a run's time, or below half a second, is not worth mentioning. */
const MIN_PART = 0.05;
const MIN_SECONDS = 0.5;
/** The first run that has advice: the others may have the same reasons. */
function firstAdvice(outcomes) {
    for (const outcome of outcomes) {
        const advice = slowness(outcome);
        if (advice.length > 0)
            return { outcome, advice };
    }
    return undefined;
}
/**
 * How to make a run like this faster, and by how much: what Metaflow spent on other things than the flow's work. For an unsuccessful run,
 * this does not matter.
 */
function slowness(outcome) {
    if (outcome.status !== 'successful')
        return [];
    const least = Math.max(MIN_SECONDS, ((0,_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .durationSeconds */ .o8)(outcome) ?? 0) * MIN_PART);
    const causes = [pylint(outcome), compiling(outcome), cards(outcome), startingCold(outcome)];
    return [
        ...startedCold(outcome),
        ...causes.flatMap((cause) => (cause && cause.seconds >= least ? [cause.advice] : [])),
    ];
}
/** Why a run that should have started its tasks warm did not do so for all of them. */
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
    const advice = `pylint added ${text(costs.pylint)} before the run. Set the option "pylint: false" to skip it here.`;
    return { seconds: costs.pylint, advice };
}
function compiling({ costs, details }) {
    if (costs?.compiling === undefined)
        return undefined;
    const executed = (details?.history.tasks ?? []).filter(({ originPathspec }) => originPathspec === undefined);
    const attempts = executed.reduce((sum, task) => sum + task.attempts.length, 0);
    // Warm tasks are forked from one process that has compiled it.
    const forked = Math.max(0, (costs.warm?.warm ?? 0) - 1);
    const processes = attempts - forked + 1;
    const advice = `Each of the run's ${processes} processes spent about ${text(costs.compiling)} compiling Metaflow, because its bytecode is missing ` +
        'and cannot be saved. Run "python -m compileall" over the installed packages when you build the environment, or unset ' +
        'PYTHONDONTWRITEBYTECODE if it is set.';
    return { seconds: costs.compiling * processes, advice };
}
/** The task's process renders cards when the task itself has ended; other processes end soon after that. */
function cards({ details }) {
    const steps = details?.history.graph?.steps ?? [];
    const hasCard = new Set(steps.filter((step) => step.decorators.some(({ name }) => name === 'card')).map(({ name }) => name));
    const tasks = details?.history.tasks ?? [];
    const others = tasks.filter(({ stepName }) => !hasCard.has(stepName)).flatMap(afterwards);
    const usual = (0,_outcome_step_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .median */ .J)(others.sort((a, b) => a - b)) ?? 0;
    const times = tasks.filter(({ stepName }) => hasCard.has(stepName)).flatMap(afterwards);
    if (times.length === 0)
        return undefined;
    const seconds = times.reduce((sum, time) => sum + Math.max(0, time - usual), 0);
    const many = times.length === 1 ? '1 task' : `${times.length} tasks`;
    const advice = `Rendering cards took ${text(seconds)} (${many}). Use "@card" on fewer steps to save that.`;
    return { seconds, advice };
}
/** With fewer tasks, or if less than this share of the run's time is saved, warm tasks are not worth mentioning. */
const MIN_TASKS = 20;
const MIN_PART_SAVED = 0.2;
/** The share of a task's start that remains if it is forked. */
const PART_LEFT = 0.15;
/** Steps with these decorators have their own machine or interpreter. */
const ELSEWHERE = new Set(['kubernetes', 'batch', 'conda', 'pypi']);
/** Tasks on this machine whose start takes a large part of a run that does not use warm tasks. */
function startingCold(outcome) {
    const { costs, details } = outcome;
    if (costs?.warm || process.platform !== 'linux')
        return undefined;
    const elsewhere = (details?.history.graph?.steps ?? [])
        .filter(({ decorators }) => decorators.some(({ name }) => ELSEWHERE.has(name)))
        .map(({ name }) => name);
    const tasks = (details?.history.tasks ?? []).filter(({ stepName, originPathspec, metadata }) => originPathspec === undefined && Object.keys(metadata).length === 0 && !elsewhere.includes(stepName));
    if (tasks.length < MIN_TASKS)
        return undefined;
    const between = (from, to) => from && to ? Math.max(0, to.getTime() - from.getTime()) : 0;
    const sum = (times) => times.reduce((total, time) => total + time, 0);
    const starting = sum(tasks.map(({ createdAt, attempts }) => between(createdAt, attempts[0]?.startedAt)));
    const all = sum(tasks.map(({ createdAt, attempts }) => between(createdAt, attempts.at(-1)?.exitedAt ?? attempts.at(-1)?.finishedAt)));
    const saved = all > 0 ? (starting / all) * (1 - PART_LEFT) : 0;
    if (saved < MIN_PART_SAVED)
        return undefined;
    const seconds = ((0,_outcome_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .durationSeconds */ .o8)(outcome) ?? 0) * saved;
    const advice = `Starting its ${tasks.length} tasks took ${Math.round((starting / all) * 100)} % of the run's time. ` +
        `"warm-tasks" would save about ${text(seconds)}: see docs/warm-tasks.md.`;
    return { seconds, advice };
}
/** The seconds from the end of each attempt's work to the end of its process, if known. */
function afterwards({ attempts }) {
    return attempts.flatMap(({ finishedAt, exitedAt }) => finishedAt && exitedAt ? [(exitedAt.getTime() - finishedAt.getTime()) / 1000] : []);
}
function text(seconds) {
    return (0,_duration_text_js__WEBPACK_IMPORTED_MODULE_2__/* .durationText */ .S)(seconds * 1000);
}
//# sourceMappingURL=slowness.js.map

/***/ }),

/***/ 5711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   Q0: () => (/* binding */ MAX_SUMMARY_BYTES),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   wh: () => (/* binding */ titleLines)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5263);

/**
 * Shows any text literally in Markdown: on one line, without markup, HTML, or links. Entities alone do not prevent GitHub from recognizing
 * an e-mail address, a mention, or an issue number (`#1`, `GH-1`), so their characters are wrapped in elements.
 */
function escapeMarkdown(text) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(text)
        .replace(/\n\s*/g, ' ')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[\\`*_{}[\]()+!|~:$]|(?<=w)w(?=w\.)/gi, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/@|(?<!&)#|(?<=\bgh)-(?=\d)/gi, '<span>$&</span>');
}
/** Any text as inline code, also in a table cell. */
function code(text) {
    return text === '' ? '' : `<code>${escapeMarkdown(text)}</code>`;
}
/** A table whose cells are already Markdown. */
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
/** A collapsed section. Both are already Markdown; the title is a single line. */
function folded(title, content) {
    return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}
/** A link whose text is already Markdown; only the text if a browser cannot open the address. */
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
/** In UTF-8: GitHub drops a step's summary above 1 MiB, which all summaries of a step share. */
const MAX_SUMMARY_BYTES = 900 * 1024;
const MAX_TITLE_LENGTH = 255;
/** The heading that the user has chosen, if any. */
function titleLines(text = '') {
    return text === '' ? [] : [`## ${escapeMarkdown((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .shortened */ .v)(text, MAX_TITLE_LENGTH))}`];
}
//# sourceMappingURL=markdown.js.map

/***/ }),

/***/ 2550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ SYMBOLS),
  $: () => (/* binding */ runSection)
});

// EXTERNAL MODULE: ./build/client/grouped-by.js
var grouped_by = __webpack_require__(8256);
// EXTERNAL MODULE: ./build/report/duration-text.js
var duration_text = __webpack_require__(5195);
// EXTERNAL MODULE: ./build/runner/command/word-list.js
var word_list = __webpack_require__(3314);
// EXTERNAL MODULE: ./build/outcome/exception-text.js
var exception_text = __webpack_require__(8444);
// EXTERNAL MODULE: ./build/outcome/failure.js
var outcome_failure = __webpack_require__(4761);
// EXTERNAL MODULE: ./build/report/plain-text.js
var plain_text = __webpack_require__(5263);
// EXTERNAL MODULE: ./build/report/value-text.js
var value_text = __webpack_require__(3828);
// EXTERNAL MODULE: ./build/report/summary/markdown.js
var summary_markdown = __webpack_require__(5711);
;// CONCATENATED MODULE: ./build/report/summary/comparison-table.js



const MAX_NAME_LENGTH = 200;
const MAX_VALUE_LENGTH = 500;
const MAX_ROWS = 100;
/** A run's artifacts beside its base run's; `undefined` if neither has any. @param ranking the artifact that makes the run better or worse */
function comparisonTable(details, base, ranking) {
    const names = [...new Set([...Object.keys(details.artifacts), ...Object.keys(base.artifacts)])];
    if (names.length === 0)
        return undefined;
    const rows = names.slice(0, MAX_ROWS).map((name) => {
        const [before, now] = [cell(base, name), cell(details, name)];
        return [
            (0,summary_markdown/* code */.aY)((0,plain_text/* shortened */.v)(name, MAX_NAME_LENGTH)),
            before,
            now,
            difference(base.artifacts[name], details.artifacts[name], ranking?.artifact === name ? ranking.by : undefined),
        ];
    });
    const heading = `Base: ${(0,summary_markdown/* code */.aY)((0,plain_text/* shortened */.v)(base.pathspec ?? '', MAX_NAME_LENGTH))}`;
    return (0,summary_markdown/* table */.tp)(['Artifact', heading, 'This run', 'Difference'], rows);
}
function cell(of, name) {
    if (!Object.hasOwn(of.artifacts, name))
        return 'missing';
    return (0,summary_markdown/* code */.aY)((0,plain_text/* shortened */.v)((0,value_text/* artifactText */.gH)(of, name, of.artifacts[name]), MAX_VALUE_LENGTH));
}
/** For numbers only: the difference, to six digits because further ones are seldom meaningful, and whether it is good or bad, if known. */
function difference(before, now, by) {
    if (typeof before !== 'number' || typeof now !== 'number')
        return '–';
    const change = Number((now - before).toPrecision(6));
    const shown = (0,summary_markdown/* code */.aY)(`${change > 0 ? '+' : ''}${change}`);
    if (by === undefined || now === before)
        return shown;
    return `${shown} ${now > before === (by === 'max') ? '✅ better' : '🔻 worse'}`;
}
//# sourceMappingURL=comparison-table.js.map
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/runner/errors.js
var errors = __webpack_require__(6800);
// EXTERNAL MODULE: ./build/outcome/bounded-text.js
var bounded_text = __webpack_require__(500);
// EXTERNAL MODULE: ./build/outcome/cause-text.js
var cause_text = __webpack_require__(7606);
// EXTERNAL MODULE: ./build/outcome/place/code-place.js
var code_place = __webpack_require__(7360);
// EXTERNAL MODULE: ./build/outcome/place/flow-file-place.js
var flow_file_place = __webpack_require__(4860);
// EXTERNAL MODULE: ./build/outcome/place/metaflow-frames.js
var metaflow_frames = __webpack_require__(9653);
// EXTERNAL MODULE: ./build/outcome/outcome.js
var outcome_outcome = __webpack_require__(6383);
// EXTERNAL MODULE: ./build/outcome/task-status.js
var task_status = __webpack_require__(7409);
;// CONCATENATED MODULE: ./build/report/summary/failure-parts.js















/** How many different failures are shown. */
const MAX_FAILURES = 5;
const MAX_TASKS = 5;
const MAX_PARAMETERS = 10;
const MAX_MESSAGE_LENGTH = 400;
const MAX_TEXT_LENGTH = 10_000;
/** How many lines are shown after the first one of an exception: notes, and the parts of an exception group. */
const MAX_LINES = 12;
/** Why a run was not successful: what, where, and a collapsed traceback. Empty for a successful run. */
function failureParts(outcome, options) {
    const failure = (0,outcome_failure/* failureOf */.g5)(outcome);
    if (!failure)
        return [];
    const groups = alikeFailures(outcome);
    const shown = groups.slice(0, MAX_FAILURES);
    const more = groups.length - shown.length;
    return withParameters(outcome, [
        ...ownParts(failure, groups.length > 0, outcome, options),
        ...shown.flatMap((group) => groupParts(group, outcome, options)),
        ...(more > 0 ? [{ markdown: `${more} more failures are in the log.` }] : []),
        ...interruptedTasks(outcome),
    ]);
}
/** Inserts the parameters below the first lines. */
function withParameters(outcome, parts) {
    const parameters = parameterText(outcome);
    if (parameters === '')
        return [...parts];
    const [first, ...rest] = parts;
    return [{ markdown: first ? `${first.markdown}<br>${parameters}` : parameters }, ...rest];
}
/** The first parameters, if they are short. */
function parameterText({ details, parameters }) {
    const all = Object.entries(details?.parameters ?? parameters);
    const shown = all
        .slice(0, MAX_PARAMETERS)
        .map(([name, value]) => (0,summary_markdown/* code */.aY)(`${(0,plain_text/* shortened */.v)(name, 40)}=${(0,plain_text/* shortened */.v)((0,value_text/* valueText */.Ru)(value), 60)}`));
    const more = all.length > shown.length ? [`and ${all.length - shown.length} more`] : [];
    return all.length === 0 ? '' : `Parameters: ${[...shown, ...more].join(' ')}`;
}
/** What a run's failure says in addition to those of its tasks. */
function ownParts({ reason, message }, hasFailedTasks, outcome, options) {
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
function errorPlace(outcome, options) {
    const { error } = outcome;
    const step = (0,outcome_outcome/* stoppedStep */.Su)(outcome);
    if (step !== undefined)
        return [`step ${(0,summary_markdown/* code */.aY)(step)}${placeText((0,code_place/* stopPlace */.Cm)(outcome, options), options)}`];
    if (!(error instanceof errors/* FlowFileError */.pJ))
        return [];
    const { flowFile, file = flowFile, line } = error.details;
    const place = (0,flow_file_place/* flowFilePlace */.E)(error, options) ?? { file, line };
    return [`at ${fileText(place.file, place.line, options)}`];
}
function alikeFailures(outcome) {
    const groups = new Map();
    for (const task of (0,outcome_failure/* failedTasks */.Ox)(outcome)) {
        const last = task.attempts.at(-1);
        const failure = (0,outcome_failure/* attemptFailure */.cx)(last);
        const key = `${task.stepName}\0${failure.text}`;
        const group = groups.get(key);
        if (group)
            group.tasks.push(task);
        else
            groups.set(key, { ...failure, isException: last?.exception !== undefined, tasks: [task] });
    }
    return [...groups.values()];
}
function groupParts({ text, traceback, isException, tasks }, outcome, options) {
    const [first] = tasks;
    const where = [`step ${(0,summary_markdown/* code */.aY)(first.stepName)}`, tasksText(tasks), ...attemptsText(first)].join(', ');
    const place = placeOf(traceback, first.stepName, outcome, options);
    const markdown = [
        bold(text, isException ? summary_markdown/* code */.aY : summary_markdown/* escapeMarkdown */.FV),
        `${where}${placeText(place, options)}`,
        ...furtherLines((0,exception_text/* linesOf */.Dx)(text).slice(1)),
        ...(0,cause_text/* causeTexts */._)(traceback, outcome, options).map((cause) => causeMarkdown(cause, options)),
    ].join('<br>');
    if (traceback?.stacktrace === undefined)
        return [{ markdown }];
    const shown = (0,summary_markdown/* folded */.TM)('Traceback', (0,summary_markdown/* codeBlock */.DV)(tail((0,metaflow_frames/* userTraceback */.Ep)(traceback))));
    return [{ markdown }, { markdown: shown, kind: 'tracebacks' }];
}
/** The text below the first line: the rest of a message, notes, and the parts of an exception group. */
function furtherLines(all) {
    const lines = all.filter((line) => line.trim() !== '');
    const shown = lines.slice(0, MAX_LINES).map((line) => (0,summary_markdown/* code */.aY)((0,plain_text/* shortened */.v)(line.trim(), 200)));
    return [...shown, ...(lines.length > MAX_LINES ? ['…'] : [])];
}
function causeMarkdown({ gap, how, what, parts, place }, options) {
    const where = place ? ` at ${fileText(place.file, place.line, options)}` : '';
    const cause = `${how} ${(0,summary_markdown/* code */.aY)((0,plain_text/* shortened */.v)(what, MAX_MESSAGE_LENGTH))}${where}`;
    return [...gap, cause, ...furtherLines(parts)].join('<br>');
}
function tasksText(tasks) {
    const names = tasks.slice(0, MAX_TASKS).map((task) => (0,summary_markdown/* code */.aY)((0,plain_text/* shortened */.v)((0,task_status/* taskName */.p5)(task), 80)));
    const more = tasks.length > MAX_TASKS ? ', …' : '';
    return tasks.length === 1 ? `task ${names.join('')}` : `${tasks.length} tasks: ${names.join(', ')}${more}`;
}
function attemptsText({ attempts }) {
    return attempts.length > 1 ? [`after ${attempts.length} attempts`] : [];
}
/** A file outside the workspace is named by its full path. */
function placeOf(traceback, stepName, outcome, options) {
    const own = (0,code_place/* codePlace */.Vn)(traceback, stepName, outcome, options);
    if (own)
        return own;
    const { root } = external_node_path_.parse(options.workspace);
    const other = (0,code_place/* codePlace */.Vn)(traceback, stepName, outcome, { ...options, workspace: root });
    return other && { ...other, file: root + other.file };
}
/** Example: `, at flows/train.py:9 in mean`, followed by the line of code. */
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
/** Tasks that were running when the run was stopped from outside. */
function interruptedTasks(outcome) {
    if (outcome.status !== 'timeout' && outcome.status !== 'cancelled')
        return [];
    const tasks = outcome.details?.history.tasks.filter((task) => (0,task_status/* taskStatus */.al)(task, outcome) === 'interrupted') ?? [];
    if (tasks.length === 0)
        return [];
    const shown = tasks.slice(0, MAX_TASKS).map((task) => {
        const duration = (0,task_status/* taskDuration */.UL)(task);
        const since = duration === undefined ? '' : ` after ${(0,duration_text/* durationText */.S)(duration)}`;
        return `step ${(0,summary_markdown/* code */.aY)(task.stepName)}, task ${(0,summary_markdown/* code */.aY)((0,plain_text/* shortened */.v)((0,task_status/* taskName */.p5)(task), 80))}${since}`;
    });
    const more = tasks.length > MAX_TASKS ? [`${tasks.length - MAX_TASKS} more tasks`] : [];
    return [{ markdown: `Interrupted: ${[...shown, ...more].join('; ')}` }];
}
/** The first line; text that the flow raised or printed is shown as code. */
function bold(text, escape) {
    const [line = ''] = (0,exception_text/* linesOf */.Dx)(text);
    return `**${escape((0,plain_text/* shortened */.v)((0,plain_text/* plainText */.w)(line).trim(), MAX_MESSAGE_LENGTH)) || '–'}**`;
}
/** The part of the message that the first line does not contain. */
function rest(message) {
    const [line = '', ...others] = (0,exception_text/* linesOf */.Dx)(message);
    if (line.length > MAX_MESSAGE_LENGTH)
        return [message];
    const text = others.join('\n').trimEnd();
    return text === '' ? [] : [text];
}
/** Omits the middle of a long text: a traceback ends with the exception, and the end of a process's output is its most useful part. */
function tail(text) {
    return (0,bounded_text/* withoutMiddle */.Mg)(text, MAX_TEXT_LENGTH);
}
//# sourceMappingURL=failure-parts.js.map
;// CONCATENATED MODULE: ./build/report/summary/mermaid.js


/** GitHub draws no diagram above these. */
const MAX_CHARACTERS = 50_000;
const MAX_EDGES = 500;
/**
 * Any text as a label, or part of one. Letters, digits and a few symbols stay unchanged; everything else becomes a mermaid entity (`#35;`),
 * which none of its grammars takes for syntax. An invisible text becomes an ellipsis, because the grammars reject empty labels.
 */
function label(text, longest = 60) {
    const shown = (0,plain_text/* shortened */.v)((0,plain_text/* plainText */.w)(text), longest).replace(/\s+/g, ' ');
    return (shown.trim() === '' ? '…' : shown).replace(/[^\p{L}\p{N} _.,=/×·…–-]/gu, (character) => `#${character.codePointAt(0) ?? 0};`);
}
/** A diagram as Markdown; `undefined` if GitHub would not draw it. */
function diagramBlock(lines) {
    const text = lines.join('\n');
    return text.length > MAX_CHARACTERS ? undefined : (0,summary_markdown/* codeBlock */.DV)(text, 'mermaid');
}
//# sourceMappingURL=mermaid.js.map
// EXTERNAL MODULE: ./build/outcome/step-facts.js
var step_facts = __webpack_require__(23);
;// CONCATENATED MODULE: ./build/report/summary/flow-diagram.js



/** Colours that are legible on light and dark pages. */
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
const MAX_ROW_LENGTH = 6;
/** A run's steps as a mermaid flowchart, coloured by status. `undefined` if the graph is unknown, or larger than what GitHub draws. */
function flowDiagram(outcome) {
    const graph = outcome.details?.history.graph;
    if (!graph)
        return undefined;
    const { startStep = 'start', endStep = 'end' } = graph;
    const steps = (0,step_facts/* stepFacts */.m)(outcome);
    const indices = new Map(steps.map(({ name }, index) => [name, index]));
    const transitions = steps.flatMap((step, from) => (step.declared?.next ?? []).flatMap((name) => {
        const to = indices.get(name);
        return to === undefined ? [] : [{ step, from, to }];
    }));
    if (transitions.length > MAX_EDGES)
        return undefined;
    const edges = transitions.map(({ step, from, to }) => edge(step, from, steps[to], to));
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
/** A transition that no task took is dotted. */
function edge(from, fromIndex, to, toIndex) {
    const artifact = from.declared?.foreachArtifact;
    const text = artifact === undefined ? '' : `|"${label(artifact, 30)}"|`;
    return `  n${fromIndex} ${isTaken(from, to) ? '-->' : '-.->'}${text} n${toIndex}`;
}
/** A step that was reached may have been reached another way. */
function isTaken({ tasks, declared }, { name, status }) {
    if (status === undefined)
        return false;
    const ended = tasks.filter(({ attempts, originPathspec }) => originPathspec !== undefined || attempts.at(-1)?.ok);
    const isSwitch = declared?.type === 'split-switch';
    return ended.some(({ chosen }) => !isSwitch || chosen === undefined || chosen.includes(name));
}
/** Whether a sequence of steps is too long for a row; a loop is endless. */
function isLong(steps, startStep) {
    const next = new Map(steps.map(({ name, declared }) => [name, declared?.next ?? []]));
    let reached = [startStep];
    for (let length = 0; length < MAX_ROW_LENGTH; length++) {
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
/** More steps than this are not listed; then unsuccessful ones come first. */
const MAX_STEPS = 200;
const MAX_PLACES = 3;
/** A run's steps as a table: how many tasks and attempts, how long they took, their status, and where they ran. */
function stepsTable(outcome) {
    const steps = (0,step_facts/* stepFacts */.m)(outcome);
    if (steps.every(({ tasks }) => tasks.length === 0))
        return undefined;
    const shown = steps.length <= MAX_STEPS ? steps : [...steps].sort((a, b) => rank(a) - rank(b)).slice(0, MAX_STEPS);
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
        attempts === 0 ? '–' : `${attempts}${retried === 0 ? '' : ` 🔁`}`,
        (0,duration_text/* durationText */.S)((0,step_facts/* median */.J)(durations)),
        (0,duration_text/* durationText */.S)(durations.at(-1)),
    ];
}
/** Where a task ran if it was not on this machine: its pod or its job. */
function steps_table_placeOf({ metadata }) {
    const pod = metadata['kubernetes-pod-name'];
    if (pod !== undefined)
        return `pod ${pod}`;
    const job = metadata['aws-batch-job-id'];
    return job === undefined ? undefined : `Batch job ${job}`;
}
function places({ tasks }) {
    const all = tasks.flatMap((task) => steps_table_placeOf(task) ?? []);
    const shown = all.slice(0, MAX_PLACES).map((place) => (0,summary_markdown/* code */.aY)((0,plain_text/* shortened */.v)(place, 80)));
    const more = all.length > MAX_PLACES ? [`and ${all.length - MAX_PLACES} more`] : [];
    return [...shown, ...more].join('<br>') || '–';
}
//# sourceMappingURL=steps-table.js.map
;// CONCATENATED MODULE: ./build/report/summary/timeline.js




/** More rows than this would not be read. */
const timeline_MAX_ROWS = 40;
/** For a step with many tasks, besides the bar for all of them: those that failed, then the slowest. */
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
/** Colours that are legible on light and dark pages. */
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
 * Styles that mermaid's variables do not cover: on a dark page, mermaid draws the text beside two kinds of bars in black, and lines must
 * not hide text.
 */
const STYLE = [
    'text[class*=Outside][class*=activeText],text[class*=Outside][class*=doneText]{fill:#848d97 !important}',
    '.grid .tick line{stroke:#80808066}',
].join('');
/** Milliseconds between two ticks of the axis, in mermaid's syntax, and the ticks' format. */
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
const MAX_TICKS = 8;
/**
 * The tasks that a run executed, as a mermaid gantt chart with a section per step. A step with many tasks has one bar for all, and bars for
 * the few most important ones. `undefined` for fewer than two tasks, which leave nothing to compare.
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
    const { maxTasks, notable } = layout(steps.map(({ tasks }) => tasks.length));
    const sections = steps
        .slice(0, timeline_MAX_ROWS)
        .map(({ step, tasks }) => ({ step, bars: bars(step, tasks, { maxTasks, notable, outcome, runEnd }) }));
    const length = Math.max(...sections.flatMap((section) => section.bars.map(({ to }) => to))) - origin;
    return diagramBlock([
        initialization(sections.map(({ step }) => step.name)),
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
/** Up to how many tasks a step shows all of them, and how many it shows if it has more. */
function layout(taskCounts) {
    const sizes = [...new Set([...taskCounts, NOTABLE_TASKS])].sort((a, b) => b - a);
    const rows = (max) => taskCounts.reduce((sum, count) => sum + (count <= max ? count : 1 + NOTABLE_TASKS), 0);
    const maxTasks = sizes.find((max) => rows(max) <= timeline_MAX_ROWS);
    return maxTasks === undefined ? { maxTasks: 1, notable: 0 } : { maxTasks, notable: NOTABLE_TASKS };
}
function bars(step, tasks, layout) {
    const each = tasks.map((task) => taskBar(task, layout));
    if (each.length <= layout.maxTasks)
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
        // A row must not begin with one of mermaid's keywords, and a task's id can be any word.
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
/** Mermaid reads and writes local times: counted from midnight, they show the time since the start in any time zone. */
function instant(offset) {
    return new Date(Date.UTC(2000, 0, 1) + offset).toISOString().slice(0, -1).replace('T', ' ');
}
function axis(length) {
    const tick = TICKS.find(([between]) => length / between <= MAX_TICKS);
    if (!tick)
        return ['  axisFormat day %-j'];
    const [, interval, format] = tick;
    return [`  axisFormat ${format}`, `  tickInterval ${interval}`];
}
/** Step names are left of the bars, where mermaid leaves room only for short ones. */
function initialization(names) {
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
const run_section_MAX_NAME_LENGTH = 200;
const run_section_MAX_VALUE_LENGTH = 500;
const MAX_VALUES = 100;
const MAX_REMARKS = 10;
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
        ...optional(artifacts(outcome, options), 'values of artifacts'),
        ...optional(flowDiagram(outcome), kind('diagrams')),
        ...optional(stepsTable(outcome), kind('steps')),
        ...optional(run_section_remarks(outcome), 'retried tasks, caught exceptions and exit hooks'),
        ...optional(timeline(outcome), kind('timelines')),
        ...optional(facts(outcome, options), kind('facts')),
    ];
}
function optional(markdown, kind) {
    return markdown === undefined || markdown === '' ? [] : [{ markdown, kind }];
}
function title(outcome) {
    const { status, pathspec, label } = outcome;
    const name = (0,summary_markdown/* escapeMarkdown */.FV)((0,plain_text/* shortened */.v)(pathspec ?? label, run_section_MAX_NAME_LENGTH));
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
            return `failed by ${judgesOf(outcome)}`;
        default:
            return failure?.stepName === undefined
                ? 'failed'
                : `failed in step ${(0,summary_markdown/* escapeMarkdown */.FV)(failure.stepName)}`;
    }
}
function trippedGates({ details }) {
    return details?.gates.filter(({ tripped }) => tripped) ?? [];
}
function judgesOf(outcome) {
    const sources = [...new Set(trippedGates(outcome).map(outcome_outcome/* gateSource */.rk))];
    return (0,word_list/* allOf */.b)(sources.map((source) => (source === 'plugin' ? 'a plugin' : source)));
}
function gates({ details }) {
    const all = details?.gates ?? [];
    if (all.length === 0)
        return undefined;
    const rows = all
        .slice(0, MAX_VALUES)
        .map((gate) => [
        (0,summary_markdown/* code */.aY)((0,plain_text/* shortened */.v)(gate.condition, run_section_MAX_NAME_LENGTH)),
        gate.value === undefined ? '–' : (0,summary_markdown/* code */.aY)((0,plain_text/* shortened */.v)((0,value_text/* judgedText */.XU)(gate.value), run_section_MAX_VALUE_LENGTH)),
        verdict(gate),
    ]);
    return (0,summary_markdown/* table */.tp)(['Fails if', 'Value', ''], rows);
}
function verdict({ tripped, base, problem, isSkipped }) {
    const why = problem === undefined ? undefined : (0,summary_markdown/* escapeMarkdown */.FV)((0,plain_text/* shortened */.v)(problem, run_section_MAX_VALUE_LENGTH));
    if (isSkipped)
        return `not evaluated${why === undefined ? '' : `: ${why}`}`;
    const than = base === undefined || why !== undefined
        ? ''
        : ` (base: ${(0,summary_markdown/* code */.aY)((0,plain_text/* shortened */.v)((0,value_text/* judgedText */.XU)(base), run_section_MAX_VALUE_LENGTH))})`;
    if (!tripped)
        return `✅ does not hold${than}`;
    return `❌ ${why ?? 'holds'}${than}`;
}
function artifacts({ details }, { ranking }) {
    if (details?.base?.pathspec !== undefined)
        return comparisonTable(details, details.base, ranking);
    const all = Object.entries(details?.artifacts ?? {});
    if (all.length === 0)
        return undefined;
    const rows = all
        .slice(0, MAX_VALUES)
        .map(([name, value]) => [
        (0,summary_markdown/* code */.aY)((0,plain_text/* shortened */.v)(name, run_section_MAX_NAME_LENGTH)),
        (0,summary_markdown/* code */.aY)((0,plain_text/* shortened */.v)((0,value_text/* artifactText */.gH)(details, name, value), run_section_MAX_VALUE_LENGTH)),
    ]);
    return (0,summary_markdown/* table */.tp)(['Artifact', 'Value'], rows);
}
/** Tasks that were retried, exceptions that did not end the run, cards that were not rendered, and exit hooks that failed after it. */
function run_section_remarks({ details }) {
    const tasks = details?.history.tasks ?? [];
    const lines = tasks.flatMap((task) => {
        const where = `step ${(0,summary_markdown/* code */.aY)(task.stepName)}, task ${(0,summary_markdown/* code */.aY)(task.taskId)}`;
        if (task.originPathspec !== undefined)
            return [];
        const before = (words) => `, before that ${(0,summary_markdown/* code */.aY)((0,plain_text/* shortened */.v)(words, run_section_MAX_VALUE_LENGTH))}`;
        if (task.caught) {
            const kept = (0,summary_markdown/* code */.aY)((0,plain_text/* shortened */.v)((0,exception_text/* exceptionText */.P5)(task.caught), run_section_MAX_VALUE_LENGTH));
            const attempt = (0,outcome_failure/* attemptBeforeCatch */.UZ)(task);
            return [
                `- ⚠️ ${where}: <code>@catch</code> kept ${kept}${attempt ? before((0,outcome_failure/* attemptFailure */.cx)(attempt).text) : ''}`,
            ];
        }
        if (!(0,task_status/* wasRetried */.V2)(task))
            return [];
        const failed = task.attempts.findLast(({ ok }) => ok !== true);
        const cause = failed ? before((0,outcome_failure/* attemptFailure */.cx)(failed).text) : '';
        return [`- 🔁 ${where}: successful on attempt ${task.attempts.length}${cause}`];
    });
    const hooks = (details?.failedHooks ?? []).map((hook) => `- ⚠️ ${(0,summary_markdown/* escapeMarkdown */.FV)((0,plain_text/* shortened */.v)((0,outcome_failure/* hookText */.P3)(hook), run_section_MAX_VALUE_LENGTH))}`);
    const all = [...hooks, ...lines, ...failedCards(details?.cards ?? [])];
    const more = all.length - MAX_REMARKS;
    return [...all.slice(0, MAX_REMARKS), ...(more > 0 ? [`- and ${more} more`] : [])].join('\n');
}
/** A line for the cards of a step's tasks that could not be rendered for the same reason. */
function failedCards(cards) {
    const failed = cards.filter(({ problem }) => problem !== undefined).reverse();
    const alike = (0,grouped_by/* groupedBy */.m)(failed, ({ stepName, type, id, problem }) => [stepName, type, id, problem].join('\0'));
    return [...alike.values()].map(([first, ...more]) => {
        const { stepName, taskId, type, id, problem = '' } = first;
        const tasks = more.length === 0 ? `task ${(0,summary_markdown/* code */.aY)(taskId)}` : `${more.length + 1} tasks`;
        const card = (0,summary_markdown/* code */.aY)(id === undefined ? type : `${type}-${id}`);
        return `- ⚠️ step ${(0,summary_markdown/* code */.aY)(stepName)}, ${tasks}: the card ${card} could not be rendered: ${(0,summary_markdown/* code */.aY)((0,plain_text/* shortened */.v)(problem, run_section_MAX_VALUE_LENGTH))}`;
    });
}
function facts(outcome, options) {
    const { flowFile, details, tags, decospecs } = outcome;
    const cards = (details?.cards ?? []).map(({ fileName }) => fileName);
    const names = (texts) => texts.map((text) => (0,summary_markdown/* code */.aY)((0,plain_text/* shortened */.v)(text, run_section_MAX_NAME_LENGTH)));
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
    return (0,summary_markdown/* table */.tp)(['Flow', (0,summary_markdown/* code */.aY)((0,plain_text/* shortened */.v)(flowFile, run_section_MAX_NAME_LENGTH))], rows.filter(([, text]) => text !== ''));
}
/** For a run on an orchestrator, whose title links to Metaflow's UI if there is one, and otherwise to the orchestrator. */
function pages({ orchestratorUrl, details }) {
    if (orchestratorUrl === undefined)
        return '';
    const ui = details?.uiUrl;
    const links = [(0,summary_markdown/* link */.nf)('orchestrator', orchestratorUrl), ...(ui === undefined ? [] : [(0,summary_markdown/* link */.nf)('Metaflow', ui)])];
    return links.join(', ');
}
/** Example: `learning_rate=0.1`, with the run's actual values, or the requested ones. */
function parameterTexts({ details, parameters }) {
    return Object.entries(details?.parameters ?? parameters).map(([name, value]) => (0,summary_markdown/* code */.aY)(`${(0,plain_text/* shortened */.v)(name, run_section_MAX_NAME_LENGTH)}=${(0,plain_text/* shortened */.v)((0,value_text/* valueText */.Ru)(value), run_section_MAX_VALUE_LENGTH)}`));
}
function list(values) {
    const more = values.length > MAX_VALUES ? [`and ${values.length - MAX_VALUES} more`] : [];
    return [...values.slice(0, MAX_VALUES), ...more].join(' ');
}
/** The origin, and the tasks that were reused from it. */
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
    const run = (0,summary_markdown/* code */.aY)((0,plain_text/* shortened */.v)(flowName === undefined ? originRunId : `${flowName}/${originRunId}`, run_section_MAX_NAME_LENGTH));
    return `${run}, ${reused.length === 0 ? 'no task was reused' : `reused: ${reused.join(', ')}${saved(outcome)}`}`;
}
/** How long the reused tasks had taken, if known for any. */
function saved({ reused = [] }) {
    const known = reused.flatMap(({ seconds }) => seconds ?? []);
    if (known.length === 0)
        return '';
    return `, which saved ${(0,duration_text/* durationText */.S)(1000 * known.reduce((sum, seconds) => sum + seconds, 0))} of tasks' time`;
}
//# sourceMappingURL=run-section.js.map

/***/ }),

/***/ 632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ durationCell),
/* harmony export */   S7: () => (/* binding */ valueCell),
/* harmony export */   Sl: () => (/* binding */ MAX_ROWS_IN_SHORT),
/* harmony export */   UQ: () => (/* binding */ nameCell),
/* harmony export */   Vf: () => (/* binding */ runsHeading),
/* harmony export */   cS: () => (/* binding */ runTable),
/* harmony export */   d0: () => (/* binding */ failureCell),
/* harmony export */   lT: () => (/* binding */ countText),
/* harmony export */   pi: () => (/* binding */ fieldNames)
/* harmony export */ });
/* harmony import */ var _duration_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5195);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5711);
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5263);
/* harmony import */ var _value_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);




const MAX_CELL_LENGTH = 80;
const MAX_REASON_LENGTH = 200;
/** Reserved for the line that says how many rows were left out. */
const BYTES_BELOW = 50;
/** How many table rows a summary for reviewers shows uncollapsed. */
const MAX_ROWS_IN_SHORT = 20;
/**
 * A table of at most about this many bytes.
 * @param important the same rows, ordered by which are kept if there is not enough room
 */
function runTable(columns, rows, important, maxBytes) {
    const cells = new Map(rows.map((row) => [row, columns.map(({ text }) => text(row))]));
    const head = columns.map(({ name }) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .v)(name, MAX_CELL_LENGTH)));
    const listed = new Set();
    let room = maxBytes - Buffer.byteLength((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(head, [])) - BYTES_BELOW;
    for (const row of important) {
        room -= Buffer.byteLength(cells.get(row)?.join(' | ') ?? '') + 5;
        if (room < 0)
            break;
        listed.add(row);
    }
    const shown = [...cells].filter(([row]) => listed.has(row)).map(([, texts]) => texts);
    const more = rows.length - shown.length;
    return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)(head, shown), ...(more > 0 ? [`${more} more runs are not listed.`] : [])].join('\n\n');
}
/** A heading that says whether all runs were successful, or that only some are known. */
function runsHeading(runs, among = '', isComplete = true) {
    const bad = runs.filter(({ status }) => status !== 'successful').length;
    const { length } = runs;
    const count = `${countText(length, 'run')}${among}`;
    if (bad === 0 && !isComplete)
        return `## ⚠️ ${count} ${length === 1 ? 'was' : 'were'} successful, others may be missing`;
    if (length === 1)
        return bad === 0 ? `## ✅ ${count} was successful` : `## ❌ ${count} was not successful`;
    return bad === 0
        ? `## ✅ All ${count} were successful`
        : `## ❌ ${bad} of ${count} ${bad === 1 ? 'was' : 'were'} not successful`;
}
/** Examples: `1 run`, `2 runs`. */
function countText(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}
function nameCell(name) {
    return name ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .v)(name, MAX_CELL_LENGTH)) : '–';
}
/** The value of an object's own field; `–` if it has none. */
function valueCell(record, name) {
    return Object.hasOwn(record, name) ? nameCell((0,_value_text_js__WEBPACK_IMPORTED_MODULE_2__/* .valueText */ .Ru)(record[name]) || '""') : '–';
}
/** The names of all fields of some objects, in the order in which they appear. */
function fieldNames(records) {
    return [...new Set(records.flatMap((record) => Object.keys(record)))];
}
/** A duration that does not wrap. */
function durationCell(seconds) {
    return (0,_duration_text_js__WEBPACK_IMPORTED_MODULE_3__/* .durationText */ .S)((seconds ?? NaN) * 1000).replaceAll(' ', '\u00a0');
}
/** What failed, and in which step; the flow's own text is shown as code. */
function failureCell({ reason, stepName, message, }) {
    const step = stepName === undefined ? '' : `${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .v)(stepName, MAX_CELL_LENGTH)}: `;
    const escape = reason === 'task-exception' ? _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY : _markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV;
    return escape(step + (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shortened */ .v)(message.trim(), MAX_REASON_LENGTH));
}
//# sourceMappingURL=run-table.js.map

/***/ }),

/***/ 9147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rn: () => (/* binding */ shortSummary),
/* harmony export */   sp: () => (/* binding */ jobSummary),
/* harmony export */   u8: () => (/* binding */ problemSummary)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5711);
/* harmony import */ var _run_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(632);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1398);



/** A summary for people who review a change, limited to a number of UTF-8 bytes: whole parts are omitted, and none is cut. */
function shortSummary(outcomes, options, maxBytes) {
    const text = (0,_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z)(outcomes, { ...options, maxBytes, isShort: true });
    return fitting([text, `${(0,_run_table_js__WEBPACK_IMPORTED_MODULE_1__/* .runsHeading */ .Vf)(outcomes)}\n`], maxBytes);
}
/** Why there is nothing to summarize. */
function problemSummary({ message, done, title }, maxBytes = _markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SUMMARY_BYTES */ .Q0) {
    const heading = [...(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .titleLines */ .wh)(title), `### ❌ Nothing was ${done}`].join('\n\n');
    return fitting([`${heading}\n\n${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(message)}\n`, `${heading}\n`], maxBytes);
}
/** The same for a job that makes no runs. */
function jobSummary({ summary: text, heading, problem = '', done }, maxBytes) {
    return text === undefined
        ? problemSummary({ message: problem, done }, maxBytes)
        : fitting([text, heading], maxBytes);
}
/** The first text that fits into a number of UTF-8 bytes; otherwise the last, which must fit. */
function fitting(texts, maxBytes) {
    return texts.find((text) => Buffer.byteLength(text) <= maxBytes) ?? texts.at(-1);
}
//# sourceMappingURL=short-summary.js.map

/***/ }),

/***/ 1398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ summary)
});

// EXTERNAL MODULE: ./build/report/summary/markdown.js
var markdown = __webpack_require__(5711);
// EXTERNAL MODULE: ./build/report/slowness.js
var slowness = __webpack_require__(3401);
// EXTERNAL MODULE: ./build/outcome/failure.js
var outcome_failure = __webpack_require__(4761);
// EXTERNAL MODULE: ./build/outcome/outcome.js
var outcome_outcome = __webpack_require__(6383);
// EXTERNAL MODULE: ./build/report/plain-text.js
var plain_text = __webpack_require__(5263);
// EXTERNAL MODULE: ./build/report/summary/run-section.js + 6 modules
var run_section = __webpack_require__(2550);
// EXTERNAL MODULE: ./build/report/summary/run-table.js
var run_table = __webpack_require__(632);
;// CONCATENATED MODULE: ./build/report/summary/overview.js






/** With more columns of parameters, or of artifacts, the table would be wider than the page. */
const MAX_COLUMNS = 4;
const MAX_LABEL_LENGTH = 200;
/**
 * The overview of several runs: how many were successful, and a table with their differences and results. It takes about this many bytes at
 * most; unsuccessful runs are listed first.
 * @param maxShown a table with more rows is collapsed
 */
function overview(outcomes, maxBytes, maxShown = Infinity) {
    const table = (0,run_table/* runTable */.cS)(columns(outcomes), outcomes, badFirst(outcomes), maxBytes);
    const isLong = outcomes.length > maxShown;
    return `${(0,run_table/* runsHeading */.Vf)(outcomes)}\n\n${isLong ? (0,markdown/* folded */.TM)('All runs', table) : table}`;
}
/** Runs in their order, unsuccessful ones first. */
function badFirst(outcomes) {
    const isGood = ({ status }) => status === 'successful';
    return [...outcomes.filter((outcome) => !isGood(outcome)), ...outcomes.filter(isGood)];
}
function columns(outcomes) {
    const artifacts = (0,run_table/* fieldNames */.pi)(outcomes.map(({ details }) => details?.artifacts ?? {})).slice(0, MAX_COLUMNS);
    const hasFailures = outcomes.some((outcome) => (0,outcome_failure/* failureOf */.g5)(outcome));
    return [
        { name: '', text: ({ status }) => run_section/* SYMBOLS */.A[status] },
        {
            name: 'Run',
            text: ({ pathspec, orchestratorUrl, details }) => (0,markdown/* link */.nf)((0,run_table/* nameCell */.UQ)(pathspec), details?.uiUrl ?? orchestratorUrl),
        },
        ...differences(outcomes),
        { name: 'Duration', text: (outcome) => (0,run_table/* durationCell */.D3)((0,outcome_outcome/* durationSeconds */.o8)(outcome)) },
        ...artifacts.map((name) => ({
            name,
            text: ({ details }) => (0,run_table/* valueCell */.S7)(details?.artifacts ?? {}, name),
        })),
        ...(hasFailures ? [{ name: 'Why', text: why }] : []),
    ];
}
/** What distinguishes runs: a few parameters if they are of the same flow, otherwise their labels. */
function differences(outcomes) {
    const text = (name) => (outcome) => (0,run_table/* valueCell */.S7)(parametersOf(outcome), name);
    const names = (0,run_table/* fieldNames */.pi)(outcomes.map(parametersOf)).filter((name) => new Set(outcomes.map(text(name))).size > 1);
    const isOneFlow = new Set(outcomes.map(({ flowFile }) => flowFile)).size === 1;
    return isOneFlow && names.length <= MAX_COLUMNS
        ? names.map((name) => ({ name, text: text(name) }))
        : [{ name: 'What', text: ({ label }) => (0,markdown/* escapeMarkdown */.FV)((0,plain_text/* shortened */.v)(label, MAX_LABEL_LENGTH)) }];
}
function why(outcome) {
    const failure = (0,outcome_failure/* failureOf */.g5)(outcome);
    return failure ? (0,run_table/* failureCell */.d0)(failure) : '';
}
/** The run's actual parameters if they are known, otherwise the requested ones. */
function parametersOf({ details, parameters }) {
    return details?.parameters ?? parameters;
}
//# sourceMappingURL=overview.js.map
;// CONCATENATED MODULE: ./build/report/summary/optional-parts.js
/**
 * Parts that a summary can do without, in the order in which they are omitted from a summary that is too long. Anything else, such as why a
 * run failed, always stays.
 */
const OPTIONAL_PARTS = [
    'values of artifacts',
    'timelines of successful runs',
    'diagrams of successful runs',
    'steps of successful runs',
    'retried tasks, caught exceptions and exit hooks',
    'timelines',
    'facts of successful runs',
    'diagrams',
    'steps',
    'facts',
    'tracebacks',
];
/** Determines the parts to omit so that the rest fits into a number of UTF-8 bytes. */
function leftOut(parts, maxBytes) {
    const sizes = new Map();
    let total = 0;
    for (const { markdown, kind } of parts) {
        const size = Buffer.byteLength(markdown) + 2;
        sizes.set(kind, (sizes.get(kind) ?? 0) + size);
        total += size;
    }
    const out = new Set();
    for (const kind of OPTIONAL_PARTS) {
        if (total <= maxBytes)
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







/** How many unsuccessful runs a short summary shows uncollapsed. */
const MAX_RUNS_IN_SHORT = 10;
/** The bytes that join sections, and that end the summary. */
const BYTES_AROUND_SECTION = 100;
const BYTES_AT_END = 4096;
/**
 * The summary of one or more runs, as Markdown for GitHub's job summary. If it is too long, optional parts are omitted in a fixed order,
 * then whole runs, successful ones first.
 */
function summary(outcomes, options) {
    const several = outcomes.length > 1;
    const maxBytes = (options.maxBytes ?? markdown/* MAX_SUMMARY_BYTES */.Q0) - BYTES_AT_END;
    const isShort = options.isShort === true;
    const head = [
        ...(0,markdown/* titleLines */.wh)(options.title),
        ...(several ? [overview(outcomes, maxBytes / 2, isShort ? run_table/* MAX_ROWS_IN_SHORT */.Sl : undefined)] : []),
    ];
    const all = badFirst(outcomes).map((outcome) => (0,run_section/* runSection */.$)(outcome, options));
    const wanted = isShort && several ? withoutDetails(all) : all;
    const sections = wanted.slice(0, isShort ? MAX_RUNS_IN_SHORT : undefined);
    const room = maxBytes - head.reduce((sum, text) => sum + size(text), 0);
    const without = leftOut(sections.flatMap(partsOf), room - sections.length * BYTES_AROUND_SECTION);
    const texts = sections
        .map((section) => sectionText(section, without, { several, isShort }))
        .filter((text) => text !== '');
    const shown = firstOf(texts, room);
    const hidden = wanted.length - sections.length + texts.length - shown.length;
    const advice = ((0,slowness/* firstAdvice */.d)(outcomes)?.advice ?? []).map((line) => `💡 ${(0,markdown/* escapeMarkdown */.FV)(line)}`);
    return [...head, ...shown, ...advice, ...end(hidden, without, options)].join('\n\n') + '\n';
}
/** Only why runs were not successful. */
function withoutDetails(sections) {
    return sections.filter(({ failure }) => failure.length > 0).map((section) => ({ ...section, details: [] }));
}
function partsOf({ title, url, failure, details }) {
    return [{ markdown: title + (url ?? '') }, ...failure, ...details];
}
/** A single run is shown in full; for several, details are collapsed, and a successful run has only details. */
function sectionText({ title, url, failure, details }, without, { several, isShort }) {
    const text = (parts) => parts
        .filter(({ kind }) => kind === undefined || !without.has(kind))
        .map(({ markdown }) => markdown)
        .join('\n\n');
    const heading = `### ${(0,markdown/* link */.nf)(title, url)}`;
    const [why, more] = [text(failure), text(details)];
    if (!several && !isShort)
        return [heading, why, more].filter((part) => part !== '').join('\n\n');
    const isGood = several && failure.length === 0;
    const foldedMore = more === '' ? '' : (0,markdown/* folded */.TM)(isGood ? title : 'Steps and facts', more);
    return isGood ? foldedMore : [heading, why, foldedMore].filter((part) => part !== '').join('\n\n');
}
/** As many of the texts as fit, but at least one. */
function firstOf(texts, room) {
    let left = room;
    const tooMany = texts.findIndex((text) => (left -= size(text)) < 0);
    return tooMany === -1 ? texts : texts.slice(0, Math.max(1, tooMany));
}
function end(hidden, without, { logs, cards }) {
    return [
        ...(hidden > 0 ? [`${hidden} more runs are not shown.`] : []),
        ...(without.size > 0
            ? [`Left out, because the summary would be too long: ${[...without].join(', ')}.`]
            : []),
        ...(logs ? [`Full logs: ${artifact(logs)}`] : []),
        ...(cards ? [`Cards: ${artifact(cards)}`] : []),
    ];
}
function artifact({ name, url }) {
    return (0,markdown/* link */.nf)((0,markdown/* code */.aY)((0,plain_text/* shortened */.v)(name, 300)), url);
}
function size(text) {
    return Buffer.byteLength(text) + 2;
}
//# sourceMappingURL=summary.js.map

/***/ })

};

//# sourceMappingURL=1258.index.js.map