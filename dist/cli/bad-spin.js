export const id = 1712;
export const ids = [1712,500];
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

/***/ 1712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   badSpin: () => (/* binding */ badSpin)
/* harmony export */ });
/* harmony import */ var _introspection_interpreter_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8119);
/* harmony import */ var _introspection_introspection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7736);
/* harmony import */ var _log_log_tail_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(563);
/* harmony import */ var _explain_start_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2128);
/* harmony import */ var _launch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4569);





/**
 * Why an ended process has spun no task, if its exit code does not say so itself: Metaflow rejected the call, or the file does not run a
 * flow. @throws {StartInterruptedError} if it was aborted before that was known
 */
async function badSpin(running, settings, command) {
    if (running.attributes || ![0, _explain_start_js__WEBPACK_IMPORTED_MODULE_0__/* .USAGE_EXIT_CODE */ .J5].includes(running.returncode ?? 1))
        return undefined;
    const commandLine = running.commandLine.slice(1);
    const found = await (0,_introspection_introspection_js__WEBPACK_IMPORTED_MODULE_1__/* .introspect */ .qb)({ ...settings, commandLine }, 'start');
    (0,_launch_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseAborted */ .cv)(settings);
    const fault = found ? undefined : await (0,_introspection_interpreter_fault_js__WEBPACK_IMPORTED_MODULE_3__.interpreterFault)(settings);
    const exit = {
        code: running.returncode ?? 1,
        signal: running.signal,
        at: running.finishedAt ?? new Date(),
    };
    const start = { ...settings, command, exit, stderrTail: (0,_log_log_tail_js__WEBPACK_IMPORTED_MODULE_4__/* .logTail */ .R)(running.stderrFile) };
    return (0,_explain_start_js__WEBPACK_IMPORTED_MODULE_0__/* .explainStart */ ._c)(start, found, fault);
}
//# sourceMappingURL=bad-spin.js.map

/***/ })

};

//# sourceMappingURL=1712.index.js.map