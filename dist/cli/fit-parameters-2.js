export const id = 2317;
export const ids = [2317,5021,500];
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

/***/ 2317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fitParameters: () => (/* binding */ fitParameters),
/* harmony export */   fitTo: () => (/* binding */ fitTo),
/* harmony export */   renderList: () => (/* binding */ renderList)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6695);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6800);
/* harmony import */ var _command_flag_parameters_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7684);
/* harmony import */ var _flow_fault_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5038);
/* harmony import */ var _introspect_flow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5021);
/* harmony import */ var _start_launch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4569);
/* harmony import */ var _command_option_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4431);
/* harmony import */ var _command_parameter_check_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9507);
/* harmony import */ var _command_shown_value_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4068);








/**
 * Converts values to what their parameters take. A list becomes one option per element (`multiple=True`), one option
 * with all elements (`nargs`), text joined by the `separator`, or JSON; `true`, `false` and `null` become Python's
 * words or JSON's. Only the flow knows which, so this reads the flow: call it only if some value `needsDeclaration`.
 * @throws {ParameterError} if a parameter does not accept its value, or we cannot know how it takes a list or `null`
 * @throws {UsageError} if the flow cannot be run at all
 */
async function fitParameters(command, settings) {
    const given = Object.entries(command.parameters);
    const open = given.filter(([, value]) => (0,_command_option_values_js__WEBPACK_IMPORTED_MODULE_0__/* .needsDeclaration */ .St)(value));
    const others = Object.fromEntries(given.filter((entry) => !open.includes(entry)));
    let found;
    try {
        found = await (0,_introspect_flow_js__WEBPACK_IMPORTED_MODULE_1__.describeFlow)(settings, { ...command, parameters: others });
    }
    catch (error) {
        (0,_start_launch_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseAborted */ .cv)(settings);
        const unknown = open.find(([, value]) => typeof value !== 'boolean');
        // The run itself will report what is wrong with the flow.
        if (!unknown)
            return command;
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .RunnerError */ .Rn ? error : cannotBeKnown(settings, unknown, error);
    }
    const parameters = fitTo(settings, found, command.parameters);
    return (0,_command_flag_parameters_js__WEBPACK_IMPORTED_MODULE_4__/* .withFlags */ .W)({ ...command, parameters }, found.parameters ?? []);
}
/** Converts values for the parameters of a flow that has been read. Throws as `fitParameters` does. */
function fitTo(settings, found, values) {
    const open = Object.entries(values).filter(([, value]) => (0,_command_option_values_js__WEBPACK_IMPORTED_MODULE_0__/* .needsDeclaration */ .St)(value));
    if (open.length === 0)
        return values;
    const declared = declaredParameters(settings, found);
    const fitted = open.map(([name, value]) => {
        const parameter = declared.find((candidate) => candidate.name === name);
        if (!parameter)
            throw (0,_command_parameter_check_js__WEBPACK_IMPORTED_MODULE_5__/* .unknownParameter */ .Yl)({ flowName: found.flow ?? '', parameters: declared, ignored: found.ignored }, name, value);
        return [name, Array.isArray(value) ? renderList(parameter, value) : fit(parameter, value)];
    });
    return { ...values, ...Object.fromEntries(fitted) };
}
/** @throws {UsageError} if the flow would not start, which leaves its parameters unknown */
function declaredParameters(settings, found) {
    const fault = (0,_flow_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .faultOfFile */ .wj)(settings, found) ?? (found.parameters ? undefined : (0,_flow_fault_js__WEBPACK_IMPORTED_MODULE_6__/* .faultOfStart */ .oO)(settings, found));
    if (fault)
        throw fault;
    return found.parameters ?? [];
}
function cannotBeKnown({ topLevel }, [parameter, value], cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ParameterError */ .un(`Cannot tell how the parameter "${parameter}" takes the value ${(0,_command_shown_value_js__WEBPACK_IMPORTED_MODULE_8__/* .shownValue */ .J)(value, parameter)}: ${topLevel.flowFile} could not be read (${cause.message}). ` +
        'Give the text that the parameter takes, e.g. "1,2" for one with a separator, or "[1, 2]" for a JSONType.', { parameter, value }, { cause });
}
/** Converts a value, or an element of a list, for a parameter. Python's words are not JSON's. @throws {ParameterError} */
function fit(parameter, value) {
    if (parameter.type === 'JSON' && value === null && parameter.hasDefault && !parameter.multiple)
        throw refusal(parameter, value, 'has a default, which Metaflow uses instead of null');
    if (parameter.type === 'JSON')
        return value === null || typeof value === 'boolean' ? String(value) : value;
    if (value === null)
        throw refusal(parameter, value, `does not accept null (${parameter.type}). Leave it out to use its default`);
    return value;
}
/** Converts a list for one parameter. @throws {ParameterError} if the parameter takes no list, or not this one */
function renderList(parameter, list) {
    const { multiple, values = 1, separator, type } = parameter;
    if (multiple)
        return repeated(parameter, list, values);
    if (values > 1)
        return new _command_option_values_js__WEBPACK_IMPORTED_MODULE_0__/* .Repeated */ .Fl([group(parameter, list, values)], values);
    if (separator !== null)
        return joined(parameter, list, separator);
    if (type === 'JSON')
        return list;
    throw refusal(parameter, list, `takes one value (${type}), got the list ${(0,_command_shown_value_js__WEBPACK_IMPORTED_MODULE_8__/* .shownValue */ .J)(list, parameter.name)}. ` +
        'A list needs a parameter of type JSONType, or one with multiple=True or a separator');
}
function repeated(parameter, list, values) {
    if (list.length === 0 && parameter.hasDefault) {
        throw refusal(parameter, list, 'has a default, which Metaflow uses instead of an empty list. Give at least one element');
    }
    const elements = list.map((item) => (values > 1 ? group(parameter, item, values) : fit(parameter, item)));
    return new _command_option_values_js__WEBPACK_IMPORTED_MODULE_0__/* .Repeated */ .Fl(elements, values);
}
function group(parameter, value, values) {
    if (Array.isArray(value) && value.length === values)
        return value.map((item) => fit(parameter, item));
    throw refusal(parameter, value, `takes ${values} values at once (nargs), got ${(0,_command_shown_value_js__WEBPACK_IMPORTED_MODULE_8__/* .shownValue */ .J)(value, parameter.name)}`);
}
function joined(parameter, list, separator) {
    const texts = list.map((item) => ((0,_command_option_values_js__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item) ? (0,_command_option_values_js__WEBPACK_IMPORTED_MODULE_0__/* .scalarText */ .ws)(parameter.name, item) : undefined));
    const text = texts.join(separator);
    // The flow splits the text again: an element that contains the separator, or ends with part of it, would be split in the wrong place.
    const split = text.split(separator);
    const bad = texts.findIndex((item, index) => item === undefined || item !== split[index]);
    if (bad === -1)
        return text;
    const shown = (0,_command_shown_value_js__WEBPACK_IMPORTED_MODULE_8__/* .shownValue */ .J)(list[bad], parameter.name);
    throw refusal(parameter, list[bad], `takes strings joined by ${(0,_command_shown_value_js__WEBPACK_IMPORTED_MODULE_8__/* .shownValue */ .J)(separator)}, so none of them can be or contain ${shown}`);
}
function refusal({ name, type }, value, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ParameterError */ .un(`Parameter "${name}" ${why}.`, { parameter: name, value, expected: type });
}
//# sourceMappingURL=fit-parameters.js.map

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

/***/ })

};

//# sourceMappingURL=2317.index.js.map