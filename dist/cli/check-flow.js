export const id = 172;
export const ids = [172,5021,500,7506];
export const modules = {

/***/ 7684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ withFlags)
/* harmony export */ });
/* harmony import */ var _client_own_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4122);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6800);
/* harmony import */ var _option_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4431);
/* harmony import */ var _shown_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4068);




/**
 * Passes each flag (`is_flag=True`) as a bare option or omits it. Returns the same command if nothing changes. Mirrors
 * click, to which Metaflow passes these attributes of a Parameter.
 * @throws {ParameterError} for a value that a flag cannot have
 */
function withFlags(command, declared = []) {
    if (command.name !== 'run')
        return command;
    const flags = declared.flatMap((parameter) => {
        const value = (0,_client_own_value_js__WEBPACK_IMPORTED_MODULE_0__/* .ownValue */ .e)(command.parameters, parameter.name);
        return parameter.flagValue === undefined || !(0,_option_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isScalar */ .jn)(value)
            ? []
            : [[parameter.name, flag(parameter, parameter.flagValue, value)]];
    });
    if (flags.length === 0)
        return command;
    const given = new Map([
        ...Object.entries(command.parameters),
        ...flags,
    ]);
    return { ...command, parameters: Object.fromEntries(given) };
}
const WORDS = new Map([
    ...['true', 't', 'yes', 'y', 'on', '1'].map((word) => [word, true]),
    ...['false', 'f', 'no', 'n', 'off', '0'].map((word) => [word, false]),
]);
function flag({ name, type, default: declared }, flagValue, value) {
    // If a flag is not a boolean and has a default, click ignores the default and uses the flag's own value.
    const otherwise = typeof flagValue === 'boolean' ? (declared ?? false) : declared ? flagValue : null;
    const meant = meantBy((0,_option_values_js__WEBPACK_IMPORTED_MODULE_1__/* .scalarText */ .ws)(name, value).trim(), flagValue);
    if (meant === flagValue)
        return _option_values_js__WEBPACK_IMPORTED_MODULE_1__/* .BARE_OPTION */ .Hi;
    // An omitted option has its default.
    if (meant !== undefined && meant === otherwise)
        return new _option_values_js__WEBPACK_IMPORTED_MODULE_1__/* .Repeated */ .Fl([]);
    const known = [...new Set([flagValue, otherwise])].map((one) => JSON.stringify(one)).join(' or ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ParameterError */ .un(`Parameter "${name}" is a flag (is_flag) and can only be ${known}, got ${(0,_shown_value_js__WEBPACK_IMPORTED_MODULE_3__/* .shownValue */ .J)(value, name)}.`, { parameter: name, value, expected: type });
}
/** `undefined` if the text is neither the flag's value nor a word that turns the flag on or off. */
function meantBy(text, flagValue) {
    const word = WORDS.get(text.toLowerCase());
    if (typeof flagValue === 'boolean')
        return word;
    if (word === true || text === String(flagValue))
        return flagValue;
    return word === false ? null : undefined;
}


/***/ }),

/***/ 172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkFlow: () => (/* binding */ checkFlow)
/* harmony export */ });
/* harmony import */ var _start_failed_start_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7506);
/* harmony import */ var _start_explain_start_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2128);
/* harmony import */ var _command_secret_parameters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6990);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6800);
/* harmony import */ var _flow_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5038);
/* harmony import */ var _introspect_flow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5021);






/** Reads a flow as a command would start it, without starting anything. Throws as `Runner.check` does. */
async function checkFlow(settings, command) {
    const { command: shown, env } = await (0,_command_secret_parameters_js__WEBPACK_IMPORTED_MODULE_0__/* .moveSecretsToEnv */ .jo)(command, settings);
    const requested = { settings: { ...settings, env: { ...settings.env, ...env } }, command: shown };
    const read = async (...of) => await (0,_introspect_flow_js__WEBPACK_IMPORTED_MODULE_1__/* .readAs */ .f)(...of, 'check').catch((error) => {
        throw (0,_introspect_flow_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadable */ .O)(of[0], error);
    });
    const first = await read(requested.settings, shown);
    const fitted = first.failure?.kind === 'usage' ? (0,_start_failed_start_js__WEBPACK_IMPORTED_MODULE_2__/* .fitFlags */ .j)(requested.settings, shown, first) : undefined;
    const { settings: used, command: started } = fitted ?? requested;
    const found = fitted ? await read(used, started) : first;
    if (found.isStartable && !found.failure)
        return found;
    const exit = { code: found.failure?.kind === 'usage' ? 2 : 1, signal: undefined, at: new Date() };
    const start = { ...used, command: started, exit, stderrTail: '' };
    const error = (0,_start_explain_start_js__WEBPACK_IMPORTED_MODULE_3__/* .faultFound */ .r7)(start, found) ?? (0,_flow_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .faultOfStart */ .oO)(used, found);
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .noteSecrets */ .YS)(error, found.secrets ?? []);
    throw error;
}
//# sourceMappingURL=check-flow.js.map

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

/***/ }),

/***/ 7506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ fitFlags),
  otherStart: () => (/* binding */ otherStart)
});

// EXTERNAL MODULE: ./build/client/own-value.js
var own_value = __webpack_require__(4122);
// EXTERNAL MODULE: ./build/runner/command/option-values.js
var option_values = __webpack_require__(4431);
;// CONCATENATED MODULE: ./build/runner/command/flag-options.js


/**
 * Drops flags that are `false` and have no negative form, such as an extension's: omitting them is the only way to turn
 * them off. Returns the same object if nothing changes.
 */
function withoutOffFlags(options, declared) {
    if (!declared)
        return options;
    const isLeftOut = ([key, value]) => {
        const name = (0,option_values/* optionName */.fS)(key);
        const isFlag = (0,own_value/* ownValue */.e)(declared, name)?.type === 'boolean';
        return value === false && isFlag && !Object.hasOwn(declared, `no-${name}`);
    };
    const all = Object.entries(options);
    const kept = all.filter((option) => !isLeftOut(option));
    return kept.length === all.length ? options : Object.fromEntries(kept);
}
//# sourceMappingURL=flag-options.js.map
// EXTERNAL MODULE: ./build/runner/command/flag-parameters.js
var flag_parameters = __webpack_require__(7684);
// EXTERNAL MODULE: ./build/runner/introspection/interpreter-fault.js
var interpreter_fault = __webpack_require__(8119);
// EXTERNAL MODULE: ./build/runner/introspection/introspection.js + 6 modules
var introspection = __webpack_require__(7736);
// EXTERNAL MODULE: ./build/runner/errors.js
var errors = __webpack_require__(6800);
// EXTERNAL MODULE: ./build/runner/log/log-tail.js
var log_tail = __webpack_require__(563);
// EXTERNAL MODULE: ./build/runner/start/explain-start.js + 2 modules
var explain_start = __webpack_require__(2128);
// EXTERNAL MODULE: ./build/client/open-source.js + 8 modules
var open_source = __webpack_require__(1671);
// EXTERNAL MODULE: ./build/client/run.js
var run = __webpack_require__(4627);
// EXTERNAL MODULE: ./build/runner/process/deadline.js
var process_deadline = __webpack_require__(1653);
;// CONCATENATED MODULE: ./build/runner/start/missing-origin.js
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



/** A metadata service that does not answer must not delay the error for longer. */
const TIME_TO_FIND_MS = 20_000;
/** The error for a resume of a run that does not exist; `undefined` if it exists, or if that is unknown. */
async function missingOrigin({ cwd, env, python, topLevel: { options } }, command, { flow: flowName, failure }, abortSignal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (command.name !== 'resume' || command.originRunId === undefined || flowName === undefined || failure)
            return undefined;
        const { originRunId } = command;
        const pathspec = `${flowName}/${originRunId}`;
        const deadline = __addDisposableResource(env_1, new process_deadline/* Deadline */.B2(abortSignal, TIME_TO_FIND_MS), false);
        try {
            const env_2 = { stack: [], error: void 0, hasError: false };
            try {
                const place = (0,open_source/* clientOptionsOf */.R)({ cwd, env, python, options }, deadline.signal);
                const context = (0,open_source/* openContext */.e)({ ...place, namespace: null });
                const source = __addDisposableResource(env_2, context.source, true);
                if (await new run/* Run */.K(pathspec, { ...context, source }).exists())
                    return undefined;
            }
            catch (e_1) {
                env_2.error = e_1;
                env_2.hasError = true;
            }
            finally {
                const result_1 = __disposeResources(env_2);
                if (result_1)
                    await result_1;
            }
        }
        catch {
            return undefined;
        }
        return new errors/* OptionError */.eR(`There is no run ${pathspec} to resume.`, {
            ...{ option: 'origin-run-id', place: 'command', value: originRunId, isMissing: true },
        });
    }
    catch (e_2) {
        env_1.error = e_2;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
//# sourceMappingURL=missing-origin.js.map
// EXTERNAL MODULE: ./build/runner/start/launch.js
var launch = __webpack_require__(4569);
;// CONCATENATED MODULE: ./build/runner/start/failed-start.js









/** Signals by which Python, or native code that crashes, ends its own process. */
const OWN_SIGNALS = new Set(['SIGINT', ...explain_start/* CRASH_SIGNALS */.E6]);
/**
 * Returns what to start instead of a process that ended without a run: the same with flags as the flow and its Metaflow
 * declare them, or in the form that an old Metaflow takes. If there is nothing to change, rejects with what went wrong.
 * @throws {RunnerError} as documented at `Runner.run`
 */
async function otherStart({ settings, command, by }, ended) {
    const { exit, env, abortSignal, stderrFile } = ended;
    const commandLine = ended.commandLine.slice(1);
    // The start has ended: its timeout does not apply to the explanation.
    const limitedSettings = { ...settings, env, abortSignal };
    const isByOther = exit.signal !== undefined && !OWN_SIGNALS.has(exit.signal);
    const read = isByOther
        ? undefined
        : await (0,introspection/* readFlow */.he)({ ...limitedSettings, commandLine }, 'start').catch(crashOnly);
    const [found, crash] = read instanceof errors/* FlowFileError */.pJ ? [undefined, read] : [read, undefined];
    if (found && exit.code === explain_start/* USAGE_EXIT_CODE */.J5) {
        const fitted = fitFlags(settings, command, found);
        if (fitted)
            return { ...fitted, by };
        const flowName = by.option === 'run-id-file' ? undefined : flowOfOldMetaflow(found);
        if (flowName)
            return { settings, command, by: { option: 'run-id-file', flowName } };
    }
    (0,launch/* refuseAborted */.cv)(limitedSettings);
    const known = found
        ? await missingOrigin(settings, command, found, abortSignal)
        : (crash ?? (await (0,interpreter_fault.interpreterFault)(limitedSettings)));
    throw (0,explain_start/* explainStart */._c)({ ...settings, command, exit, stderrTail: (0,log_tail/* logTail */.R)(stderrFile) }, found, known);
}
/** Whatever else keeps the flow from being read does not explain its end. */
function crashOnly(error) {
    return error instanceof errors/* FlowFileError */.pJ ? error : undefined;
}
/**
 * The request with flags as the flow and its Metaflow declare them; `undefined` if nothing changes. Only a flow that
 * has been read shows which options take no value, and nothing else waits for that.
 * @throws {ParameterError} as `withFlags` does
 */
function fitFlags(settings, command, { options, parameters }) {
    const { topLevel } = settings;
    const topLevelOptions = withoutOffFlags(topLevel.options, options?.['top']);
    const commandOptions = withoutOffFlags(command.options, options?.[command.name]);
    const flagged = (0,flag_parameters/* withFlags */.W)(command, parameters);
    if (topLevelOptions === topLevel.options && commandOptions === command.options && flagged === command)
        return undefined;
    return {
        settings: { ...settings, topLevel: { ...topLevel, options: topLevelOptions } },
        command: { ...flagged, options: commandOptions },
    };
}
/** The flow's name, if its Metaflow refused to start because it has no `--runner-attribute-file`. */
function flowOfOldMetaflow({ metaflow = '', flow }) {
    const [major = 0, minor = 0] = metaflow.split('.').map(Number);
    return major < 2 || (major === 2 && minor < 12) ? flow : undefined;
}
//# sourceMappingURL=failed-start.js.map

/***/ })

};

//# sourceMappingURL=172.index.js.map