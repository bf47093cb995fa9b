export const id = 5021;
export const ids = [5021,500];
export const modules = {

/***/ 8119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   interpreterFault: () => (/* binding */ interpreterFault),
/* harmony export */   unstartable: () => (/* binding */ unstartable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6800);
/* harmony import */ var _log_log_tail_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(563);
/* harmony import */ var _run_python_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7761);





/** Prints Python's version; runs on any Python. */
const VERSION_PROGRAM = 'import sys; sys.stdout.write("metaflow-runner asked: " + ".".join(str(n) for n in sys.version_info[:3]) + "\\n")';
/** Python answers within 0.1 s; a busy machine may need longer. */
const ANSWER_TIMEOUT_MS = 5_000;
/**
 * Finds out what is wrong with an interpreter that started nothing, by asking for its version. `undefined` if Metaflow
 * supports that Python, so the fault lies elsewhere.
 */
async function interpreterFault(settings) {
    const { python, cwd, env, abortSignal } = settings;
    const asking = {
        python,
        cwd,
        env,
        abortSignal,
        program: VERSION_PROGRAM,
        timeoutMs: ANSWER_TIMEOUT_MS,
    };
    try {
        return await (0,_run_python_js__WEBPACK_IMPORTED_MODULE_2__/* .runPython */ .w)(asking, ({ exit, stdoutFile, stderrFile }) => {
            const version = /^metaflow-runner asked: ((\d+)\.[\d.]+)$/m.exec((0,_log_log_tail_js__WEBPACK_IMPORTED_MODULE_3__/* .logTail */ .R)(stdoutFile));
            if (version) {
                const [, whole = '', major] = version;
                return major === '2'
                    ? fault(python, `"${python}" is Python ${whole}, and Metaflow needs Python 3.`)
                    : undefined;
            }
            const fatal = fatalError((0,_log_log_tail_js__WEBPACK_IMPORTED_MODULE_3__/* .logTail */ .R)(stderrFile));
            const home = env['PYTHONHOME'];
            if (fatal !== undefined && home)
                return pythonHomeFault(python, home, fatal);
            const how = exit.signal ? `was killed by ${exit.signal}` : `ended with exit code ${exit.code}`;
            const output = fatal ?? (lastLine((0,_log_log_tail_js__WEBPACK_IMPORTED_MODULE_3__/* .logTail */ .R)(stderrFile)) || lastLine((0,_log_log_tail_js__WEBPACK_IMPORTED_MODULE_3__/* .logTail */ .R)(stdoutFile)));
            const printed = output === '' ? 'printed nothing' : `printed: ${output}`;
            return notPython(python, `it ${how} and ${printed}`);
        });
    }
    catch (error) {
        abortSignal?.throwIfAborted();
        if (error.name !== 'TimeoutError')
            return unstartable(error, python, cwd);
        return notPython(python, `it gave no answer within ${ANSWER_TIMEOUT_MS / 1000} s`);
    }
}
/** Why an interpreter could not be started; `undefined` for any other error. */
function unstartable(error, python, cwd) {
    const { code = '' } = error;
    if (python === '')
        return fault(python, 'The Python interpreter has an empty name.', error);
    const why = REASONS[code]?.(kindOf(python, cwd));
    if (why === undefined)
        return undefined;
    const message = code === 'ENOENT' || code === 'ENOTDIR'
        ? `There is no Python interpreter "${python}"${why}${/\s/.test(python) ? ' It cannot have arguments.' : ''}`
        : `"${python}" cannot be started as a Python interpreter: ${why}`;
    return fault(python, message, error);
}
const REASONS = {
    ENOENT: (kind) => kind === 'file'
        ? ': the program that its first line names does not exist.'
        : '. Name one that exists, by path or as a command on PATH.',
    ENOTDIR: () => ': a part of that path is not a directory.',
    EACCES: (kind) => kind === 'directory'
        ? 'it is a directory.'
        : 'it, or the program that its first line names, is not executable.',
    ENOEXEC: () => 'it is not a program for this machine.',
    ELOOP: () => 'its links form a loop.',
    ENAMETOOLONG: () => 'its name is too long.',
};
/** Only for a path: commands are not looked up on PATH. */
function kindOf(name, cwd) {
    if (!name.includes('/'))
        return undefined;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(cwd, name)).isDirectory() ? 'directory' : 'file';
    }
    catch {
        return undefined;
    }
}
function notPython(python, why) {
    return fault(python, `"${python}" is not a working Python interpreter: asked for Python's version, ${why}.`);
}
/** Python looks for its own library in PYTHONHOME, which may belong to another Python. */
function pythonHomeFault(python, home, fatal) {
    const message = `"${python}" cannot start with the variable PYTHONHOME, which is ${JSON.stringify(home)}: ${fatal}. Remove the variable: Python finds its library without it.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PythonError */ .HE(message, { python, missing: 'python', variable: 'PYTHONHOME' });
}
/** Why Python failed to initialize, and the exception it names below, if any. The last line is then an empty stack. */
function fatalError(stderr) {
    const lines = stderr.split('\n').map((line) => line.trim());
    const from = lines.findIndex((line) => line.startsWith('Fatal Python error: '));
    if (from === -1)
        return undefined;
    const first = (lines[from] ?? '').replace(/^(Fatal Python error): \w+: /, '$1: ');
    const exception = lines.slice(from + 1).find((line) => /^\w+(Error|Exception): /.test(line));
    return [first, exception ?? '']
        .filter((line) => line !== '')
        .join(': ')
        .replace(/\.$/, '');
}
function fault(python, message, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PythonError */ .HE(message, { python, missing: 'python' }, cause === undefined ? {} : { cause });
}
function lastLine(text) {
    return text.trimEnd().split('\n').at(-1)?.trim().replace(/\.$/, '') ?? '';
}


/***/ }),

/***/ 5021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unreadable),
/* harmony export */   describeFlow: () => (/* binding */ describeFlow),
/* harmony export */   f: () => (/* binding */ readAs),
/* harmony export */   introspectFlow: () => (/* binding */ introspectFlow),
/* harmony export */   readGraph: () => (/* binding */ readGraph)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6164);
/* harmony import */ var _command_command_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2283);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6695);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6800);
/* harmony import */ var _flow_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5038);
/* harmony import */ var _interpreter_fault_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8119);
/* harmony import */ var _introspection_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7736);
/* harmony import */ var _command_secret_parameters_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6990);
/* harmony import */ var _start_flow_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1297);
/* harmony import */ var _start_launch_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4569);










const RUN = { name: 'run', parameters: {}, tags: [], options: {} };
/**
 * Reads what a flow declares.
 * @throws {UsageError} if it is not a flow, or no interpreter can read it
 * @throws {StartInterruptedError} if it was aborted
 */
async function introspectFlow(settings) {
    (0,_start_launch_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseWindows */ .Ct)();
    const found = await describeFlow(settings, RUN).catch((error) => {
        throw unreadable(settings, error);
    });
    const fault = (0,_flow_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faultOfFile */ .wj)(settings, found);
    if (fault)
        throw fault;
    return found;
}
/** Why there was no answer about a flow. @throws {StartInterruptedError} if the reading was aborted */
function unreadable(settings, error) {
    (0,_start_launch_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseAborted */ .cv)(settings);
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RunnerError */ .Rn)
        return error;
    const { flowFile } = settings.topLevel;
    const { name, message } = error;
    const why = name === 'TimeoutError'
        ? `that took more than ${_introspection_js__WEBPACK_IMPORTED_MODULE_4__/* .INTROSPECTION_TIMEOUT_MS */ .VO / 1000} s. Does something hang when the file is imported?`
        : message;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .FlowFileError */ .pJ(`${flowFile} could not be read: ${why}`, { flowFile }, { cause: error });
}
/** Reads the graph that a command would run; `undefined` if it cannot be read. */
async function readGraph(settings, command) {
    const args = (0,_command_command_line_js__WEBPACK_IMPORTED_MODULE_6__/* .commandLine */ .ay)(settings.topLevel, command, node_os__WEBPACK_IMPORTED_MODULE_0__.devNull);
    return (0,_client_index_js__WEBPACK_IMPORTED_MODULE_7__/* .flowGraph */ .j)((await (0,_introspection_js__WEBPACK_IMPORTED_MODULE_4__/* .introspect */ .qb)({ ...settings, commandLine: args }, 'start'))?.graph);
}
/**
 * Reads what a flow declares, as one of its commands would see it. Rejects with a `UsageError` if the file or the
 * interpreter is missing, with the signal's reason if aborted, and with another error if there was no answer.
 */
async function describeFlow(settings, command) {
    return await readAs(settings, (0,_command_secret_parameters_js__WEBPACK_IMPORTED_MODULE_8__/* .withoutSecrets */ .cT)(command), 'describe');
}
/**
 * Reads a flow as a command would see it, as far as `reading` says. Rejects as `describeFlow` does.
 * @param command must not contain secrets that should stay out of the process list
 */
async function readAs(settings, command, reading) {
    const { python, cwd, topLevel, abortSignal } = settings;
    (0,_start_flow_file_js__WEBPACK_IMPORTED_MODULE_9__/* .requireFlowFile */ .i)(topLevel.flowFile, cwd);
    const args = (0,_command_command_line_js__WEBPACK_IMPORTED_MODULE_6__/* .commandLine */ .ay)(topLevel, command, node_os__WEBPACK_IMPORTED_MODULE_0__.devNull);
    try {
        return await (0,_introspection_js__WEBPACK_IMPORTED_MODULE_4__/* .readFlow */ .he)({ ...settings, commandLine: args }, reading);
    }
    catch (error) {
        abortSignal.throwIfAborted();
        const failure = (await (0,_interpreter_fault_js__WEBPACK_IMPORTED_MODULE_10__.interpreterFault)(settings)) ?? (await (0,_start_launch_js__WEBPACK_IMPORTED_MODULE_1__/* .asStartFailure */ .Hs)(error, python, cwd));
        throw failure.name === 'RunnerError' ? error : failure;
    }
}
//# sourceMappingURL=introspect-flow.js.map

/***/ })

};

//# sourceMappingURL=5021.index.js.map