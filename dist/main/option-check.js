export const id = 2128;
export const ids = [2128];
export const modules = {

/***/ 3501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ checkOptions)
/* harmony export */ });
/* harmony import */ var _client_own_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4122);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6800);
/* harmony import */ var _nearest_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63619);
/* harmony import */ var _option_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94431);
/* harmony import */ var _shown_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54068);





/** Metaflow has these only for flows with `@project`. */
const OPTIONS_OF_PROJECT = ['branch', 'production'];
/** Checks options against those that Metaflow declares. @throws {OptionError} */
function checkOptions({ place, name: where, options: declared, parameters = [], elsewhere = [] }, options) {
    if (!declared)
        return;
    const names = Object.keys(declared).filter((name) => !parameters.includes(name));
    for (const [key, value] of Object.entries(options)) {
        if (value === undefined || value === null)
            continue;
        const option = (0,_option_values_js__WEBPACK_IMPORTED_MODULE_0__/* .optionName */ .fS)(key);
        const known = (0,_client_own_value_js__WEBPACK_IMPORTED_MODULE_1__/* .ownValue */ .e)(declared, option);
        if (!known) {
            const rightPlace = elsewhere.includes(option) ? OTHER_PLACE[place] : undefined;
            const isOfProject = place === 'top level' && OPTIONS_OF_PROJECT.includes(option);
            const nearest = rightPlace || isOfProject ? undefined : (0,_nearest_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nearestName */ .q)(option, names);
            const advice = isOfProject
                ? ' It comes with @project, which this flow does not have.'
                : rightPlace
                    ? ` It is an option of ${rightPlace === 'command' ? 'the command' : "Metaflow's top level"}.`
                    : nearest
                        ? ` Did you mean "${nearest}"?`
                        : ` It has: ${names.sort().join(', ')}.`;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OptionError */ .eR(`Metaflow's ${where} has no option "${option}" (given the value ${(0,_shown_value_js__WEBPACK_IMPORTED_MODULE_4__/* .shownValue */ .J)(value, option, nearest)}).${advice}`, { option, place, value, nearest, rightPlace });
        }
        const expected = known.choices.length > 0 ? `one of ${known.choices.join(', ')}` : EXPECTED.get(known.type)?.text;
        const fits = known.choices.length > 0
            ? known.choices.includes(plainText(value))
            : EXPECTED.get(known.type)?.fits(value);
        if (fits === false) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .OptionError */ .eR(`Option "${option}" of Metaflow's ${where} must be ${expected ?? known.type}, got ${(0,_shown_value_js__WEBPACK_IMPORTED_MODULE_4__/* .shownValue */ .J)(value, option)}.`, { option, place, value });
        }
    }
}
const OTHER_PLACE = { 'top level': 'command', command: 'top level' };
function plainText(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
const EXPECTED = new Map([
    ['integer', { text: 'an integer', fits: (value) => /^[+-]?\d+$/.test(plainText(value)) }],
    ['boolean', { text: 'true or false', fits: (value) => typeof value === 'boolean' }],
    ['text', { text: 'given a value', fits: (value) => typeof value !== 'boolean' }],
]);


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

/***/ }),

/***/ 12128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E6: () => (/* binding */ CRASH_SIGNALS),
  J5: () => (/* binding */ USAGE_EXIT_CODE),
  SA: () => (/* binding */ exceptionPrinted),
  _c: () => (/* binding */ explainStart),
  r7: () => (/* binding */ faultFound),
  AO: () => (/* binding */ indentedFrom),
  uY: () => (/* binding */ lastMessage)
});

// EXTERNAL MODULE: ./build/client/own-value.js
var own_value = __webpack_require__(4122);
// EXTERNAL MODULE: ./build/redaction/redactor.js + 2 modules
var redactor = __webpack_require__(55205);
// EXTERNAL MODULE: ./build/runner/errors.js
var errors = __webpack_require__(6800);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/client/regular-file.js
var regular_file = __webpack_require__(10361);
// EXTERNAL MODULE: ./build/runner/command/nearest-name.js
var nearest_name = __webpack_require__(63619);
// EXTERNAL MODULE: ./build/runner/command/shown-value.js
var shown_value = __webpack_require__(54068);
;// CONCATENATED MODULE: ./build/runner/command/config-check.js






/** Checks the names of given Configs against those the flow declares. @throws {ParameterError} */
function checkConfigs(flowName, { configs }, { config = {}, configValues = {} }) {
    if (!configs)
        return;
    const known = configs.map(({ name }) => name);
    const given = [config, configValues].flatMap((named) => Object.entries(named));
    for (const [name, value] of given) {
        if (known.includes(name))
            continue;
        const nearest = (0,nearest_name/* nearestName */.q)(name, known);
        throw new errors/* ParameterError */.un(`${flowName} has no Config "${name}" (given ${(0,shown_value/* shownValue */.J)(value, name, nearest)}).` +
            (nearest ? ` Did you mean "${nearest}"?` : '') +
            (known.length > 0 ? ` Its Configs: ${known.join(', ')}.` : ' It has no Configs.'), { parameter: name, value, nearest, isConfig: true, isConfigValue: Object.hasOwn(configValues, name) });
    }
}
/** The first Config that Metaflow could not read: its file does not exist, its JSON is invalid, or it has no value. */
function unreadableConfig(configs, { config = {}, configValues = {} }, cwd) {
    for (const { name, type, required, default: value, defaultIsFile, hasDefault } of configs) {
        const [givenFile, givenText] = [(0,own_value/* ownValue */.e)(config, name), (0,own_value/* ownValue */.e)(configValues, name)];
        const file = givenFile ?? (defaultIsFile && typeof value === 'string' ? value : undefined);
        const text = givenText ?? (file === undefined ? value : undefined);
        const isJsonWanted = type === 'JSON';
        if (text !== undefined && text !== null) {
            const source = givenText === undefined ? 'default' : 'value';
            if (isJsonWanted && !isJson(text))
                return { name, source, file: undefined };
        }
        else if (file === undefined) {
            if (required && !hasDefault)
                return { name, source: undefined, file };
        }
        else {
            const content = contentOf(external_node_path_.resolve(cwd, file));
            const source = givenFile === undefined ? 'default' : 'file';
            if (content === undefined || (isJsonWanted && !isJson(content)))
                return { name, source, file };
        }
    }
    return undefined;
}
function isJson(value) {
    try {
        return typeof value !== 'string' || JSON.parse(value) !== undefined;
    }
    catch {
        return false;
    }
}
/** Larger files are reported as unreadable. */
const MAX_CONFIG_BYTES = 64 * 1024 * 1024;
function contentOf(file) {
    try {
        return (0,regular_file/* readRegularText */.Aj)(file, MAX_CONFIG_BYTES);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=config-check.js.map
// EXTERNAL MODULE: ./build/runner/introspection/flow-fault.js
var flow_fault = __webpack_require__(95038);
// EXTERNAL MODULE: ./build/runner/introspection/declared-secrets.js
var declared_secrets = __webpack_require__(52217);
// EXTERNAL MODULE: ./build/runner/command/option-values.js
var option_values = __webpack_require__(94431);
;// CONCATENATED MODULE: ./build/runner/start/usage-fault.js


/** Options with which Metaflow prints something and exits successfully. */
const PRINTING = ['help', 'version'];
function faultOfHelp({ topLevel, command, }) {
    const places = { 'top level': topLevel.options, command: command.options };
    for (const place of ['top level', 'command']) {
        const option = PRINTING.find((name) => places[place][name] === true);
        if (option !== undefined)
            return new errors/* OptionError */.eR(`With the option "${option}", Metaflow only prints text: it started no run.`, {
                ...{ option, place, value: true },
            });
    }
    return undefined;
}
/** An environment variable gives an option or a parameter, which nobody passed, a value that it does not accept. */
function faultOfVariable({ topLevel, command, env }, { text }) {
    const [, name] = /'--([^\s']+)'/.exec(text) ?? [];
    if (name === undefined)
        return undefined;
    const passed = [topLevel.options, command.options, command.name === 'run' ? command.parameters : {}];
    if (passed.some((given) => Object.keys(given).some((key) => (0,option_values/* optionName */.fS)(key) === name || key === name)))
        return undefined;
    const word = name.toUpperCase().replaceAll('-', '_');
    const prefixes = [`${command.name.toUpperCase()}_`, '', 'DEFAULT_'];
    const variable = prefixes
        .map((prefix) => `METAFLOW_${prefix}${word}`)
        .find((candidate) => env[candidate] !== undefined);
    if (variable === undefined)
        return undefined;
    return new errors/* ConfigurationError */.j1(`The variable ${variable} is wrong: ${text.replace(/\.$/, '')}.`, {
        variable,
    });
}
//# sourceMappingURL=usage-fault.js.map
// EXTERNAL MODULE: ./build/runner/start/may-declare-secret.js
var may_declare_secret = __webpack_require__(42047);
// EXTERNAL MODULE: ./build/runner/log/fatal-error.js
var fatal_error = __webpack_require__(18831);
// EXTERNAL MODULE: ./build/runner/command/option-check.js
var option_check = __webpack_require__(3501);
// EXTERNAL MODULE: ./build/runner/command/parameter-check.js
var parameter_check = __webpack_require__(49507);
// EXTERNAL MODULE: ./build/runner/introspection/message-text.js
var message_text = __webpack_require__(70394);
;// CONCATENATED MODULE: ./build/runner/start/explain-start.js














/** Signals by which native code that crashes ends its process. */
const CRASH_SIGNALS = [
    ...['SIGABRT', 'SIGSEGV', 'SIGBUS', 'SIGFPE', 'SIGILL', 'SIGTRAP', 'SIGSYS'],
];
/** The line that Metaflow prints before it prepares a run. */
const METAFLOWS_BANNER = /^Metaflow \S+ executing /;
/** The exit code of click, Metaflow's command line, for wrong usage. */
const USAGE_EXIT_CODE = 2;
/**
 * Explains why a flow did not start, based on what reading it showed, if it could be read. Metaflow's output is only quoted.
 * @param known the reason, if it is known already
 */
function explainStart(start, found, known) {
    const secrets = found && (found.secrets ?? (0,declared_secrets/* declaredSecrets */.u)(found));
    // If the flow could not be read, nobody knows the defaults of its secret parameters, which it may have printed.
    const isHidden = found ? secrets === undefined : (0,may_declare_secret/* mayDeclareSecret */.C)(start.topLevel.flowFile, start.cwd);
    const stderrTail = isHidden ? '' : new redactor/* Redactor */.p(secrets ?? []).text(start.stderrTail);
    const shown = { ...start, stderrTail };
    const error = known ?? faultFound(shown, found) ?? faultUnknown(shown);
    error.exit = start.exit;
    if (secrets)
        (0,errors/* noteSecrets */.YS)(error, secrets);
    return error;
}
/** The same, if reading the flow revealed the reason. */
function faultFound(start, read) {
    const { exit, topLevel } = start;
    const found = read && withLastOutput(read, start.stderrTail);
    const fault = found && (0,flow_fault/* faultOfFile */.wj)(start, found);
    if (fault)
        return fault;
    const end = found?.failure?.kind === 'exit' ? (0,flow_fault/* faultOfCode */.PM)(start, found, found.failure) : undefined;
    if (end)
        return end;
    if (exit.code === 0)
        return faultOfHelp(start) ?? (0,flow_fault/* runsNoFlow */.uU)(topLevel.flowFile, found);
    if (!found)
        return undefined;
    // A prompt that nobody answers ends Metaflow with another exit code.
    if (exit.code === USAGE_EXIT_CODE || found.failure?.kind === 'usage')
        return faultOfUsage(start, found);
    const { failure } = found;
    return ((failure && faultOfGivenConfig(start, found, failure)) ??
        (failure && faultOfDecoratorOption(topLevel, failure)) ??
        (failure && (0,flow_fault/* faultOfCode */.PM)(start, found, failure)) ??
        faultOfDecospecs(start, found) ??
        faultOfStepToRerun(start, found) ??
        (failure && faultOfMetaflow(start, failure)));
}
/** Code that ends its process often prints why, as argparse does. */
function withLastOutput(found, stderrTail) {
    const { failure } = found;
    if (failure?.kind !== 'exit')
        return found;
    const lines = stderrTail.split('\n').map((line) => line.trim());
    const lastOutput = lines.findLast((line) => line !== '' && !METAFLOWS_BANNER.test(line));
    if (lastOutput === undefined || failure.text.includes(lastOutput))
        return found;
    return { ...found, failure: { ...failure, lastOutput } };
}
function faultOfUsage(start, found) {
    const { topLevel, command } = start;
    const flowName = found.flow ?? topLevel.flowFile;
    try {
        checkConfigs(flowName, found, topLevel);
        const { top, [command.name]: own } = found.options ?? {};
        const { unreached, parameters, ignored } = found;
        const ofTop = { place: 'top level', name: 'top level', options: top, elsewhere: unreached };
        (0,option_check/* checkOptions */.J)(ofTop, topLevel.options);
        const ofCommand = { place: 'command', name: `command "${command.name}"`, options: own };
        const elsewhere = Object.keys(top ?? {});
        const names = parameters?.map(({ name }) => name);
        (0,option_check/* checkOptions */.J)({ ...ofCommand, parameters: names, elsewhere }, command.options);
        if (command.name === 'run' && parameters)
            (0,parameter_check/* checkParameters */.Dy)({ flowName, parameters, ignored }, command.parameters, start.env);
    }
    catch (error) {
        if (error instanceof errors/* UsageError */.eb)
            return error;
        throw error;
    }
    if (found.failure?.kind !== 'usage')
        return undefined;
    const variableFault = faultOfVariable(start, found.failure);
    const quoted = faultQuoted(start, found, found.failure);
    // An environment variable sets a parameter just as the command line does.
    if (variableFault && quoted instanceof errors/* ParameterError */.un)
        return new errors/* ParameterError */.un(variableFault.message, quoted.details);
    return variableFault ?? quoted;
}
/** Metaflow's own message, and the parameter or Config that it is about. If the caller did not pass it, the flow is at fault. */
function faultQuoted(start, found, failure) {
    const { topLevel, cwd } = start;
    // Metaflow reads Configs before it knows the command's own options.
    const hasCommand = found.options?.['run'] !== undefined;
    const config = hasCommand ? undefined : unreadableConfig(found.configs ?? [], topLevel, cwd);
    const name = failure.parameter ?? config?.name;
    if (name === undefined)
        return undefined;
    const isConfig = failure.parameter === undefined;
    const reason = failure.text.replace(/\.$/, '');
    const file = config?.file;
    const text = file === undefined || reason.includes(`'${file}'`) ? reason : `${reason} (in ${file})`;
    const given = isConfig || isPassed(name, start) ? undefined : faultOfGivenConfig(start, found, failure);
    if (given)
        return given;
    if (isConfig ? config?.source === 'default' && !hasConfigsOf(start.env) : !isPassed(name, start)) {
        const place = failure.declaredAt?.[name];
        const places = place ? [place] : [];
        return (0,flow_fault/* faultOfDefault */.xr)(start, { ...failure, text, places, parameter: name, isConfig });
    }
    const flowName = found.flow ?? topLevel.flowFile;
    // click's message begins with the option; ours names the parameter.
    const [, rejection] = /^Invalid value for '--[^']*': (.*)$/s.exec(text) ?? [];
    const message = rejection === undefined || isConfig
        ? `${flowName} was not started: ${text}.`
        : `Metaflow rejects the value of parameter "${name}" of ${flowName}: ${rejection}.`;
    return new errors/* ParameterError */.un(message, {
        parameter: name,
        isConfig,
        isConfigValue: config?.source === 'value',
    });
}
/** A given Config that causes an error in Metaflow, but none in the flow's own code. */
function faultOfGivenConfig({ topLevel }, found, { text, byConfigs = [], parameter, decorator, isConfig, expression }) {
    const { config = {}, configValues = {}, flowFile } = topLevel;
    const name = byConfigs.find((one) => Object.hasOwn(config, one) || Object.hasOwn(configValues, one));
    // An expression that uses an unknown name or is not valid is the flow's fault, whatever the Configs are.
    const isNameOrSyntaxError = expression !== undefined && /^(?:Name|Syntax|Indentation)Error\b/.test(text);
    if (name === undefined || isNameOrSyntaxError)
        return undefined;
    const user = parameter === undefined && decorator !== undefined ? ` of @${decorator}` : '';
    const use = expression
        ? `, by the expression ${expression}${user}`
        : isConfig
            ? ''
            : `, as the default of its parameter "${parameter}"`;
    return new errors/* ParameterError */.un(`Config "${name}" of ${found.flow ?? flowFile} cannot be used as it was given${use}: ${text.replace(/\.$/, '')}.`, { parameter: name, isConfig: true, isConfigValue: Object.hasOwn(configValues, name) });
}
/** An option that a decorator of the flow adds, such as `branch` of `@project`, with a value that Metaflow rejects by the option's name. */
function faultOfDecoratorOption({ options }, { decorator, decoratorOptions = [], isFromMetaflow, text }) {
    const words = isFromMetaflow ? text.toLowerCase().split(/\W+/) : [];
    const isGiven = (name) => words.includes(name) && (0,own_value/* ownValue */.e)(options, name) !== undefined;
    const option = decoratorOptions.find(isGiven);
    if (option === undefined)
        return undefined;
    const value = (0,own_value/* ownValue */.e)(options, option);
    const reason = (0,message_text/* asSentence */.K)((0,message_text/* withoutClass */.d)(text));
    return new errors/* OptionError */.eR(`Metaflow rejects option "${option}" of @${decorator}, given the value ${(0,shown_value/* shownValue */.J)(value, option)}: ${reason}`, { option, place: 'top level', value });
}
function isPassed(parameter, { command, env }) {
    const passed = command.name === 'run' ? command.parameters : {};
    return (0,own_value/* ownValue */.e)(passed, parameter) !== undefined || env[(0,parameter_check/* variableOf */.Qn)(parameter)] !== undefined;
}
/** Metaflow also reads Configs from environment variables. */
function hasConfigsOf(env) {
    return ['METAFLOW_FLOW_CONFIG', 'METAFLOW_FLOW_CONFIG_VALUE'].some((name) => env[name] !== undefined);
}
function faultOfDecospecs({ topLevel: { decospecs = [] }, command, env }, found) {
    for (const decospec of decospecs) {
        const [name = '', ...attributes] = decospec.split(':');
        if (attributes.length > 0 && !/^\w+=/.test(attributes.join(':').trim())) {
            return new errors/* OptionError */.eR(`Decospec "${decospec}" must be of the form NAME or NAME:ATTRIBUTE=VALUE,….`, {
                option: 'with',
                place: 'top level',
                value: decospec,
            });
        }
        if (found.decorators && !found.decorators.includes(name)) {
            const nearest = (0,nearest_name/* nearestName */.q)(name, found.decorators);
            return new errors/* OptionError */.eR(`There is no step decorator "${name}" (decospec "${decospec}").` +
                (nearest ? ` Did you mean "${nearest}"?` : '') +
                ` Known here: ${found.decorators.join(', ')}.`, { option: 'with', place: 'top level', value: decospec, nearest });
        }
    }
    if (!found.failure)
        return undefined;
    const given = faultOfDecospec(decospecs, found.failure);
    if (given)
        return given;
    // The first two are those of the option "with", at the top level and of the command; only they are variables alone.
    const own = ['METAFLOW_DECOSPECS', `METAFLOW_${command.name.toUpperCase()}_DECOSPECS`];
    const variables = own.map((variable) => [variable, env[variable]?.trim().split(/\s+/) ?? []]);
    const { defaultDecospecs = [] } = found.failure;
    for (const [variable, added] of [...variables, ['METAFLOW_DEFAULT_DECOSPECS', defaultDecospecs]]) {
        const fault = faultOfDecospec(added, found.failure);
        if (fault)
            return new errors/* ConfigurationError */.j1(`${variable} is wrong. ${fault.message}`, { variable });
    }
    return undefined;
}
/** A decospec with attributes that its decorator does not accept. */
function faultOfDecospec(decospecs, { decospec: meant, text, isFromMetaflow }) {
    const nameOf = (decospec) => decospec.split(':')[0];
    const decospec = decospecs.find((given) => given === meant) ?? decospecs.find((given) => nameOf(given) === meant);
    if (decospec === undefined)
        return undefined;
    const reason = isFromMetaflow ? (0,message_text/* withoutClass */.d)(text) : text;
    const advice = /,\s*\w+:\w+=/.test(decospec) ? ' Give each decospec separately.' : '';
    return new errors/* OptionError */.eR(`Decospec "${decospec}" cannot be used: ${reason.replace(/\.$/, '')}.${advice}`, {
        option: 'with',
        place: 'top level',
        value: decospec,
    });
}
/** The step to rerun does not exist in the flow. */
function faultOfStepToRerun({ topLevel, command }, found) {
    const names = found.steps?.map(({ name }) => name) ?? [];
    if (command.name !== 'resume' || found.failure?.isRefusal !== true || names.length === 0)
        return undefined;
    const { stepToRerun: step } = command;
    if (step === undefined || names.includes(step))
        return undefined;
    const nearest = (0,nearest_name/* nearestName */.q)(step, names);
    return new errors/* OptionError */.eR(`There is no step "${step}" in ${found.flow ?? topLevel.flowFile} to execute again.${nearest === undefined ? '' : ` Did you mean "${nearest}"?`} Its steps: ${names.join(', ')}.`, { option: 'step-to-rerun', place: 'command', value: step, nearest });
}
/** An exception of Metaflow or its dependencies that is not meant for users: shown with its traceback, because nothing else explains it. */
function faultOfMetaflow(start, failure) {
    const { kind, isFromMetaflow, isRefusal, text } = failure;
    if (kind !== 'start')
        return undefined;
    const { topLevel, command, stderrTail: stderr } = start;
    if (isRefusal) {
        const reason = (0,message_text/* asSentence */.K)((0,message_text/* withoutClass */.d)(text));
        return new errors/* UsageError */.eb(`${topLevel.flowFile} ${command.name}: ${reason}`);
    }
    if (isFromMetaflow)
        return undefined;
    const message = `${text}. "${topLevel.flowFile} ${command.name}" ended with it before a run was started.${(0,flow_fault/* tracebackBelow */.KF)(failure)}`;
    return new errors/* StartError */.D4(message, { stderr });
}
function faultUnknown(start) {
    const { exit, cwd, python, topLevel, command } = start;
    const { flowFile } = topLevel;
    const crash = exit.signal && (0,flow_fault/* faultOfCrash */.DZ)({ flowFile, cwd }, exit.signal, start.stderrTail);
    if (crash)
        return crash;
    const reason = lastMessage(start.stderrTail);
    const how = exit.signal ? `was killed by ${exit.signal}` : `ended with exit code ${exit.code}`;
    const what = `"${flowFile} ${command.name}" ${how} before a run was started`;
    const exception = exceptionPrinted(start.stderrTail);
    const message = exception
        ? `${exception.replace(/\.$/, '')}. ${what}.`
        : `${what}${reason ? `: ${reason}` : '.'}`;
    if (exit.code === USAGE_EXIT_CODE)
        return new errors/* UsageError */.eb(message);
    const advice = exit.signal && CRASH_SIGNALS.includes(exit.signal)
        ? ` Native code may have crashed: "${python} -X faulthandler ${flowFile}" shows where.`
        : '';
    return new errors/* StartError */.D4(message + advice, { stderr: start.stderrTail });
}
/** The text that Python prints below the frames of a traceback, if stderr ends with one. */
function exceptionPrinted(stderr) {
    if (lastMessage(stderr, { indentedOnly: true }) !== '')
        return undefined;
    const lines = stderr.trimEnd().split('\n');
    const header = lines.findLastIndex((line) => line === fatal_error/* TRACEBACK_HEADER */.j);
    const below = header === -1 ? [] : lines.slice(header + 1);
    const end = below.findIndex((line) => /^\S/.test(line));
    return end === -1 ? undefined : below.slice(end).join('\n');
}
/** The last message on stderr: Metaflow's indented "headline: message" or, unless `indentedOnly`, the last line. */
function lastMessage(stderr, { indentedOnly = false } = {}) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    // A line of code below a traceback's frame looks the same.
    const headline = lines.findLastIndex((line, index) => /^ {4}\S.*:$/.test(line) && !/^ {2}File ".*", line \d+/.test(lines[index - 1] ?? ''));
    if (headline === -1 && indentedOnly)
        return '';
    const quoted = headline === -1 ? lines.slice(-1) : indentedFrom(lines.slice(headline));
    return quoted.map((line) => line.trim()).join(' ');
}
/** The lines of Metaflow's message, which are indented: anything else below it was printed while the process ended. */
function indentedFrom(lines) {
    const end = lines.findIndex((line) => !line.startsWith('    '));
    return end === -1 ? lines : lines.slice(0, end);
}
//# sourceMappingURL=explain-start.js.map

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

//# sourceMappingURL=2128.index.js.map