export const id = 453;
export const ids = [453,8933,500];
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

/***/ 87684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ withFlags)
/* harmony export */ });
/* harmony import */ var _client_own_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4122);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6800);
/* harmony import */ var _option_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94431);
/* harmony import */ var _shown_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54068);




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
//# sourceMappingURL=flag-parameters.js.map

/***/ }),

/***/ 52217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ withoutSecrets),
/* harmony export */   u: () => (/* binding */ declaredSecrets)
/* harmony export */ });
/* harmony import */ var _redaction_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75417);
/* harmony import */ var _redaction_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55205);
/* harmony import */ var _redaction_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80105);

/**
 * Replaces secrets that the flow itself declares with `***` in the reason why it did not start: nobody passes a
 * default, but Metaflow quotes one that it rejects.
 */
function withoutSecrets(found, reported) {
    const { refused, ...failure } = reported;
    const concerned = declaredIn(found).find(({ name }) => name === failure.parameter);
    const isSecret = concerned !== undefined && namesOf(concerned).some(_redaction_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isSecretName */ .eh);
    const secrets = declaredSecrets(found, { [isSecret ? 'secret' : '']: refused });
    if (secrets === undefined)
        return { ...found, failure: { ...failure, ...UNSHOWN } };
    const redactor = new _redaction_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Redactor */ .p(secrets);
    const text = redactor.text(isSecret && refused ? withoutWord(failure.text, refused) : failure.text);
    const shown = { ...found, failure: { ...failure, text, traceback: redactor.text(failure.traceback) } };
    return secrets.length === 0 ? shown : { ...shown, secrets };
}
/**
 * The defaults of a flow's secret parameters and Configs; `undefined` if they are so many that searching for them would take minutes.
 * @param others other values by name, any of which may be secret
 */
function declaredSecrets(found, others = {}) {
    const { defaults = [], flows = [] } = found;
    const named = declaredIn(found).flatMap((one) => namesOf(one).map((name) => ({ [name]: one.default })));
    const early = defaults.map((one) => ({ [one.name]: one.default }));
    const flowNames = new Set(flows.map((name) => name.toLowerCase()));
    const secrets = [...named, ...early, others].flatMap((one) => (0,_redaction_index_js__WEBPACK_IMPORTED_MODULE_2__/* .secretValues */ .VX)(one, [], flowNames));
    const distinct = [...new Set(secrets)];
    return distinct.length > _redaction_index_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SECRETS */ .bC ? undefined : distinct;
}
/** An IncludeFile's default is a path. */
function declaredIn({ parameters = [], configs = [] }) {
    return [...parameters, ...configs].filter(({ type, defaultIsFile }) => type !== 'file' && !defaultIsFile);
}
const UNSHOWN = {
    text: `${_redaction_index_js__WEBPACK_IMPORTED_MODULE_2__/* .REPLACEMENT */ .x9} (the flow declares more than ${_redaction_index_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SECRETS */ .bC} secrets, any of which may be in this text)`,
    traceback: '',
};
function namesOf({ name, variable }) {
    return [name, variable];
}
/** Removes a value whose name marks it as secret. The value may be as short or common as `abc`, so it is kept within other words. */
function withoutWord(text, word) {
    let shown = '';
    let from = 0;
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
        const around = [text.charAt(at - 1), text.charAt(at + word.length)];
        if (at < from || around.some((character) => /[\w-]/.test(character)))
            continue;
        shown += text.slice(from, at) + _redaction_index_js__WEBPACK_IMPORTED_MODULE_2__/* .REPLACEMENT */ .x9;
        from = at + word.length;
    }
    return shown + text.slice(from);
}
//# sourceMappingURL=declared-secrets.js.map

/***/ }),

/***/ 42317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fitParameters: () => (/* binding */ fitParameters),
/* harmony export */   fitTo: () => (/* binding */ fitTo),
/* harmony export */   renderList: () => (/* binding */ renderList)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6695);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6800);
/* harmony import */ var _command_flag_parameters_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87684);
/* harmony import */ var _flow_fault_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95038);
/* harmony import */ var _introspect_flow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85021);
/* harmony import */ var _start_launch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4569);
/* harmony import */ var _command_option_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94431);
/* harmony import */ var _command_parameter_check_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49507);
/* harmony import */ var _command_shown_value_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(54068);








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

/***/ 95038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ faultOfCrash),
/* harmony export */   K5: () => (/* binding */ raisedText),
/* harmony export */   KF: () => (/* binding */ tracebackBelow),
/* harmony export */   PM: () => (/* binding */ faultOfCode),
/* harmony export */   oO: () => (/* binding */ faultOfStart),
/* harmony export */   uU: () => (/* binding */ runsNoFlow),
/* harmony export */   wj: () => (/* binding */ faultOfFile),
/* harmony export */   xr: () => (/* binding */ faultOfDefault)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6800);
/* harmony import */ var _client_own_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4122);
/* harmony import */ var _log_fatal_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18831);
/* harmony import */ var _message_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70394);





/** Why a file cannot be run as a flow at all. */
function faultOfFile(place, found) {
    const { python } = place;
    if (found.metaflow === undefined) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PythonError */ .HE(`The Python interpreter "${python}" (${found.python}) has no Metaflow. Install it there: pip install metaflow.`, { python, missing: 'metaflow' });
    }
    if (found.failure?.kind === 'import')
        return faultOfImport(place, found, found.failure);
    if (found.failure?.kind === 'load')
        return faultOfCode(place, found, found.failure);
    // The validity checker only runs if there is a flow.
    const hasFlow = found.flows?.length !== 0 || found.failure?.kind === 'validity';
    return hasFlow ? undefined : definesNoFlow(place, found);
}
function faultOfImport({ python }, found, failure) {
    const { text, setting = {} } = failure;
    const { profile, file, variable } = setting;
    const reason = text.replace(/\.$/, '');
    if (variable !== undefined) {
        const from = file === undefined ? '' : ` (in ${file})`;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`Metaflow cannot be imported with ${variable}${from}: ${reason}.`, setting);
    }
    if (file !== undefined) {
        const message = `Metaflow cannot be imported with its configuration file ${file}: ${reason}.`;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(message, setting);
    }
    if (profile !== undefined) {
        const message = `Metaflow cannot be imported with the profile "${profile}" (METAFLOW_PROFILE): ${reason}.`;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(message, setting);
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigurationError */ .j1(`Metaflow cannot be imported by "${python}" (Python ${found.python}): ${reason}.${tracebackBelow(failure)}`, setting);
}
function definesNoFlow({ cwd, topLevel: { flowFile } }, { failure }) {
    if (failure?.kind !== 'exit') {
        const message = `${flowFile} is not a flow: it defines no subclass of metaflow.FlowSpec.`;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FlowFileError */ .pJ(message, { flowFile });
    }
    const { text, places } = failure;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FlowFileError */ .pJ(`${flowFile} is not a flow: it ended with ${text}${placeText(places[0], cwd)} before it defined a subclass of metaflow.FlowSpec.${lastOutputText(failure)}`, { flowFile, ...places[0], places });
}
/** Why a file that contains a flow does not start it, as far as reading the file shows. */
function faultOfStart(place, found) {
    const { failure } = found;
    const fault = failure && faultOfCode(place, found, failure);
    if (fault)
        return fault;
    const { flowFile } = place.topLevel;
    return !failure || failure.kind === 'exit' ? runsNoFlow(flowFile, found) : otherFault(flowFile, failure);
}
function runsNoFlow(flowFile, found) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FlowFileError */ .pJ(`${flowFile} ended without starting a run. A flow file ends with: if __name__ == '__main__': ${found?.flow ?? found?.flows?.[0] ?? 'MyFlow'}().`, { flowFile });
}
/**
 * The error for an exception from the flow's own code, from a decorator in it or from the validity checker, or for a call by which the code
 * ended its process: the message has the exception or call, then its place and parameter, then the traceback.
 */
function faultOfCode(flow, found, failure) {
    const { kind, text, places, parameter, isConfig, expression, decorator } = failure;
    const { cwd, topLevel: { flowFile }, } = flow;
    const [place] = places;
    if (kind === 'start' && decorator !== undefined && parameter === undefined)
        return faultOfDecorator(flow, failure, decorator);
    if (kind === 'usage' || (kind === 'exit' && !place))
        return undefined;
    if (kind === 'start' && !place && parameter === undefined)
        return undefined;
    const configGivenBy = isConfig && parameter !== undefined ? givenBy(parameter, flow.topLevel) : undefined;
    const details = { flowFile, ...place, places, parameter, isConfig, configGivenBy };
    const where = placeText(place, cwd);
    const first = `${text.replace(/\.$/, '')}${where}`;
    if (kind === 'validity') {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FlowFileError */ .pJ(`${flowFile} is not a valid flow: ${text}${where}`, details);
    }
    const why = kind === 'load' && parameter === undefined
        ? `${flowFile} cannot be loaded by Python ${found.python}.`
        : parameter === undefined
            ? `${flowFile} ${kind === 'exit' ? 'ended with' : 'raised'} this before a run was started.`
            : `${flowFile} cannot be run: this was raised for its ${isConfig ? 'Config' : 'parameter'} "${parameter}"${expression ? `, by the expression ${expression}` : ''}.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FlowFileError */ .pJ(`${first}. ${why}${lastOutputText(failure)}${tracebackBelow(failure)}`, details);
}
function givenBy(name, given) {
    return ['configValues', 'config'].find((option) => (0,_client_own_value_js__WEBPACK_IMPORTED_MODULE_2__/* .ownValue */ .e)(given[option] ?? {}, name) !== undefined);
}
/** An exception, its place, and the parameter or decorator that it was raised for, as sentences. */
function raisedText(failure, cwd) {
    const { text, places, parameter, isConfig, decorator, step } = failure;
    const ofStep = step ? ` of step "${step}"` : '';
    const subject = parameter !== undefined
        ? `${isConfig ? 'Config' : 'parameter'} "${parameter}"`
        : decorator && `@${decorator}${ofStep}`;
    const raisedFor = subject === undefined ? '' : ` This was raised for its ${subject}.`;
    return `${text.replace(/\.$/, '')}${placeText(places[0], cwd)}.${raisedFor}`;
}
/** In installed packages, or in Python's own library. */
const INSTALLED = /[\\/](?:site-packages|dist-packages|python3\.\d+)[\\/]/;
/**
 * The error for a crash of native code, if `faulthandler` printed at the end of the process's stderr which line of the flow's own code it
 * was executing; otherwise `undefined`.
 */
function faultOfCrash({ flowFile, cwd }, signal, stderr) {
    const crash = (0,_log_fatal_error_js__WEBPACK_IMPORTED_MODULE_3__/* .fatalError */ .p)(stderr.trimEnd().split('\n'));
    const ownFrames = crash?.frames.filter(({ file }) => !file.startsWith('<') && !INSTALLED.test(file)) ?? [];
    const places = ownFrames.map(({ file, line }) => ({ file: node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(cwd, file), line }));
    const [place] = places;
    if (!crash || !place)
        return undefined;
    const traceback = crash.traceback?.split('\n').filter((line) => !line.startsWith('  File "<')) ?? [];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FlowFileError */ .pJ(`${crash.text}${placeText(place, cwd)}. Native code crashed there, which ended ${flowFile} with ${signal} before a run was started.\n${traceback.join('\n')}`, { flowFile, ...place, places });
}
function lastOutputText({ lastOutput }) {
    return lastOutput === undefined ? '' : ` Its last output: ${lastOutput}`;
}
/** An exception that a decorator in the flow's code raised: whose it is, and where it is attached. */
function faultOfDecorator({ cwd, topLevel: { flowFile } }, failure, decorator) {
    const { text, places, step, isFromMetaflow, expression, byConfigs: [config] = [] } = failure;
    const [place] = places;
    const details = { flowFile, ...place, places };
    const ofConfig = config === undefined ? '' : ` of its Config "${config}"`;
    const use = expression ? ` with ${expression}${ofConfig}` : '';
    const its = `@${decorator}${step ? ` of its step "${step}"` : ''}${use}`;
    if (!isFromMetaflow) {
        const message = `${text.replace(/\.$/, '')}${placeText(place, cwd)}. ${flowFile} cannot be run: ${its} raised this.`;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FlowFileError */ .pJ(`${message}${tracebackBelow(failure)}`, details);
    }
    const reason = (0,_message_text_js__WEBPACK_IMPORTED_MODULE_4__/* .asSentence */ .K)((0,_message_text_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutClass */ .d)(text));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FlowFileError */ .pJ(`${flowFile} cannot be run: Metaflow rejects ${its}${placeText(place, cwd)}: ${reason}`, details);
}
/** A default that Metaflow rejects: whose it is, and where it is declared. */
function faultOfDefault({ cwd, topLevel: { flowFile } }, { text, places, parameter, isConfig, byConfigs: [config] = [] }) {
    const [place] = places;
    const source = isConfig || config === undefined ? '' : `, which comes from its Config "${config}"`;
    const of = `${isConfig ? 'Config' : 'parameter'} "${parameter}"${source}`;
    const message = `${text}${placeText(place, cwd)}. ${flowFile} cannot be run: Metaflow rejects the default of its ${of}.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .FlowFileError */ .pJ(message, { flowFile, ...place, places, parameter, isConfig });
}
/** Reasons why a flow does not start that changing its code would not fix. */
function otherFault(flowFile, failure) {
    const { kind, text, traceback, isFromMetaflow } = failure;
    const reason = isFromMetaflow ? (0,_message_text_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutClass */ .d)(text) : text;
    const message = `${flowFile} cannot be started: ${reason}`;
    return kind === 'usage'
        ? new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(message)
        : new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .StartError */ .D4(`${message}${tracebackBelow(failure)}`, { stderr: traceback });
}
/** The traceback, starting on a line of its own. */
function tracebackBelow({ traceback }) {
    return traceback === '' ? '' : `\n${traceback.trimEnd()}`;
}
function placeText(place, cwd) {
    return place ? ` (${shownFile(place.file, cwd)}, line ${place.line})` : '';
}
/** A file's name for people: relative to the flow's working directory if the file is below it. */
function shownFile(file, cwd) {
    const relative = node_path__WEBPACK_IMPORTED_MODULE_0__.relative(cwd, file);
    return relative.startsWith('..') || node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(relative) ? file : relative;
}
//# sourceMappingURL=flow-fault.js.map

/***/ }),

/***/ 50500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   interpreterFault: () => (/* binding */ interpreterFault),
/* harmony export */   unstartable: () => (/* binding */ unstartable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6800);
/* harmony import */ var _log_log_tail_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20563);
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

/***/ 85021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unreadable),
/* harmony export */   describeFlow: () => (/* binding */ describeFlow),
/* harmony export */   f: () => (/* binding */ readAs),
/* harmony export */   introspectFlow: () => (/* binding */ introspectFlow),
/* harmony export */   readGraph: () => (/* binding */ readGraph)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86164);
/* harmony import */ var _command_command_line_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42283);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6695);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6800);
/* harmony import */ var _flow_fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95038);
/* harmony import */ var _interpreter_fault_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(50500);
/* harmony import */ var _introspection_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97736);
/* harmony import */ var _command_secret_parameters_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6990);
/* harmony import */ var _start_flow_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(71297);
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

/***/ 70394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ asSentence),
/* harmony export */   d: () => (/* binding */ withoutClass)
/* harmony export */ });
/** The message of one of Metaflow's own exceptions without its class, which means nothing to users. */
function withoutClass(text) {
    return text.replace(/^[\w.]+: /, '');
}
function asSentence(text) {
    return text.replace(/[^.!?]$/, '$&.');
}
//# sourceMappingURL=message-text.js.map

/***/ }),

/***/ 18831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TRACEBACK_HEADER),
/* harmony export */   p: () => (/* binding */ fatalError)
/* harmony export */ });
/** The line with which Python begins a traceback. */
const TRACEBACK_HEADER = 'Traceback (most recent call last):';
const BEGIN = /^(Fatal Python error: .+|Timeout \(\d+:\d\d:\d\d(\.\d+)?\)!)$/;
const THREAD = /^(Current thread|Thread) 0x[0-9a-f]+(?: \[.*\])? \(most recent call first\):$/i;
const FRAME = /^ {2}File "(.+)", line (\d+) in (.+)$/s;
/** Everything else that faulthandler prints. */
const REST = /^($| {2}|Current thread's C stack trace|Extension modules: |Python runtime state: |Stack \()/;
/** Finds it at the end of the output: a process that prints anything after it has continued. */
function fatalError(output) {
    const begin = output.findLastIndex((line) => BEGIN.test(line));
    const text = output[begin];
    const below = output.slice(begin + 1);
    if (text === undefined || !below.every((line) => THREAD.test(line) || REST.test(line)))
        return undefined;
    const current = below.findIndex((line) => THREAD.test(line) && line.startsWith('Current'));
    // The main thread is last; if there is no current thread, the main thread is the one that did not end.
    const from = current === -1 ? below.findLastIndex((line) => THREAD.test(line)) : current;
    const lines = framesBelow(below.slice(from + 1));
    const frames = lines.flatMap((frame) => {
        const [, file = '', line] = FRAME.exec(frame) ?? [];
        return { file, line: Number(line) };
    });
    return { text, traceback: lines.length === 0 ? undefined : tracebackOf(lines, text), frames };
}
function framesBelow(lines) {
    const end = lines.findIndex((line) => !line.startsWith('  '));
    return lines.slice(0, end === -1 ? lines.length : end).filter((line) => FRAME.test(line));
}
/** Reverses the frames, because a traceback has the innermost one last. */
function tracebackOf(frames, text) {
    const turned = [...frames].reverse().map((line) => line.replace(FRAME, '  File "$1", line $2, in $3'));
    return [TRACEBACK_HEADER, ...turned, text].join('\n');
}
//# sourceMappingURL=fatal-error.js.map

/***/ })

};

//# sourceMappingURL=453.index.js.map