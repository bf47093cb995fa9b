export const id = 2086;
export const ids = [2086,1712,500];
export const modules = {

/***/ 2086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   unspun: () => (/* binding */ unspun),
/* harmony export */   wrongPathspec: () => (/* binding */ wrongPathspec)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2866);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4627);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8202);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3005);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1671);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5740);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(958);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2168);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1712);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6800);
/* harmony import */ var _plan_run_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2934);
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



/** Why a process that ended with exit code 0 has spun no task: its file runs no flow, for example. Never rejects. */
async function unspun(running, plan, abortSignal) {
    if (plan.command.name !== 'spin')
        return undefined;
    const { startTimeoutMs = _runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_START_TIMEOUT_MS */ .c, ...options } = (0,_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .runnerOptions */ .zw)(plan);
    const settings = { ...(0,_runner_index_js__WEBPACK_IMPORTED_MODULE_2__/* .startSettings */ .Y)(plan.flowFile, options), startTimeoutMs, abortSignal };
    const command = { name: 'spin', pathspec: plan.command.pathspec, options: {} };
    return await (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_3__.badSpin)(running, settings, command).catch((error) => error);
}
const EXPECTED = 'expected FLOW/RUN/STEP or FLOW/RUN/STEP/TASK';
/**
 * Why nothing was spun, if the pathspec has no step, or a flow or step that is not in the file, or the run or task does not exist or stored
 * nothing. Never rejects.
 */
async function wrongPathspec(plan, abortSignal) {
    if (plan.command.name !== 'spin')
        return undefined;
    const { pathspec } = plan.command;
    try {
        const runner = new _runner_index_js__WEBPACK_IMPORTED_MODULE_0__/* .Runner */ .b(plan.flowFile, (0,_plan_run_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .runnerOptions */ .zw)(plan));
        const { flow, steps: found } = await runner.introspect({ abortSignal });
        const names = found?.map(({ name }) => name) ?? [];
        if (flow === undefined || names.length === 0)
            return undefined;
        const parts = pathspec.split('/');
        const hasFlow = parts.length === 4 || (parts.length > 1 && (0,_client_index_js__WEBPACK_IMPORTED_MODULE_4__/* .isPythonName */ .MH)(parts[0] ?? ''));
        if (hasFlow && parts[0] !== flow)
            return new _runner_index_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`"${pathspec}" does not belong to ${flow}, the flow in ${plan.flowFile}.`);
        const place = hasFlow ? 2 : parts.length === 1 ? 0 : 1;
        const step = parts[place];
        const steps = `Its steps: ${names.join(', ')}.`;
        if (parts.length > 4)
            return new _runner_index_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`"${pathspec}" has too many parts: ${EXPECTED}. ${steps}`);
        if (step === undefined)
            return new _runner_index_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`"${pathspec}" names a run, not a step of it: ${EXPECTED}, like ${flow}/${parts[1] ?? ''}/${names[0] ?? ''}. ${steps}`);
        if (names.includes(step)) {
            const isStart = found?.find(({ name }) => name === step)?.type === 'start';
            return await unspinnable([flow, ...parts.slice(hasFlow ? 1 : 0)], isStart, plan, abortSignal);
        }
        return new _runner_index_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`"${pathspec}" names the step "${step}", which ${flow} does not have. ${steps}`);
    }
    catch {
        return undefined;
    }
}
const OBJECTS = { run: _client_index_js__WEBPACK_IMPORTED_MODULE_6__/* .Run */ .K, step: _client_index_js__WEBPACK_IMPORTED_MODULE_7__/* .Step */ .p, task: _client_index_js__WEBPACK_IMPORTED_MODULE_8__/* .Task */ .Y };
/**
 * The first part of a pathspec that does not exist, or a task without the graph by which Metaflow finds the inputs of any but the start
 * step: a task stores it as it ends. A step alone means the latest run's; without a task, Metaflow spins the newest.
 */
async function unspinnable([flow = '', ...parts], isStart, plan, abortSignal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const context = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_9__/* .openContext */ .e)((0,_client_index_js__WEBPACK_IMPORTED_MODULE_9__/* .clientOptionsOf */ .R)(plan, abortSignal));
        const source = __addDisposableResource(env_1, context.source, true);
        const options = { source, namespace: null };
        if (parts.length > 1) {
            for (const [index, kind] of ['run', 'step', 'task'].slice(0, parts.length).entries()) {
                const pathspec = [flow, ...parts.slice(0, index + 1)].join('/');
                if (!(await new OBJECTS[kind](pathspec, options).exists()))
                    return new _runner_index_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`There is no ${kind} ${pathspec} to spin.`);
            }
        }
        const [first = '', step = '', taskId] = parts;
        const run = parts.length === 1
            ? await new _client_index_js__WEBPACK_IMPORTED_MODULE_10__/* .Flow */ .n(flow, { ...context, source }).latestRun
            : new _client_index_js__WEBPACK_IMPORTED_MODULE_6__/* .Run */ .K(`${flow}/${first}`, options);
        const tasks = run?.step(parts.length === 1 ? first : step);
        const task = taskId === undefined ? await tasks?.task : tasks?.taskWithId(taskId);
        if (isStart || !task || (await task.artifact('_graph_info').exists()))
            return undefined;
        return new _runner_index_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`The task ${task.pathspec} stored nothing: its process was killed, or is still running. Metaflow cannot spin a task whose inputs it does not know. Resume its run, or spin another task of this step.`);
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


/***/ }),

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
//# sourceMappingURL=interpreter-fault.js.map

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

//# sourceMappingURL=2086.index.js.map