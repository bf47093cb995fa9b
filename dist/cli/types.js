export const id = 5997;
export const ids = [5997];
export const modules = {

/***/ 5997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeTypes: () => (/* binding */ writeTypes)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/ci/hosts/printing-host.js
var printing_host = __webpack_require__(1423);
// EXTERNAL MODULE: ./build/ci/hosts/requested-file.js + 1 modules
var requested_file = __webpack_require__(5506);
// EXTERNAL MODULE: ./build/display/log-text.js
var log_text = __webpack_require__(7235);
// EXTERNAL MODULE: ./build/execution/plan/run-plan.js
var run_plan = __webpack_require__(2934);
// EXTERNAL MODULE: ./build/redaction/redactor.js + 3 modules
var redaction_redactor = __webpack_require__(3022);
// EXTERNAL MODULE: ./build/runner/runner.js + 4 modules
var runner_runner = __webpack_require__(958);
// EXTERNAL MODULE: ./build/redaction/secret-values.js + 3 modules
var secret_values = __webpack_require__(105);
// EXTERNAL MODULE: ./build/redaction/secret-names.js
var secret_names = __webpack_require__(5417);
// EXTERNAL MODULE: ./build/runner/errors.js
var errors = __webpack_require__(6800);
// EXTERNAL MODULE: ./build/runner/introspection/message-text.js
var message_text = __webpack_require__(394);
// EXTERNAL MODULE: ./build/client/identifiers.js
var identifiers = __webpack_require__(2866);
;// CONCATENATED MODULE: ./build/runner/introspection/parameter-types.js




/** TypeScript's names for Metaflow's parameter types. Other types take what the command line takes: text or numbers. */
const TYPES = new Map([
    ['int', 'number | bigint'],
    ['float', 'number'],
    ['str', 'string'],
    ['bool', 'boolean'],
    ['file', 'string'],
    ['JSON', 'string | number | boolean | null | readonly unknown[] | { readonly [key: string]: unknown }'],
]);
/**
 * A TypeScript declaration of a flow's parameters, for `Runner<SlowFlowParameters>`. Its comments show the defaults,
 * which the flow may have read from a file or the environment. Defaults that are secret, by the parameter's name or
 * within a URL, appear as `***`.
 * @param flowFile for the declaration's first line
 * @param introspection what `Runner.introspect` resolved to
 * @param secrets more texts to keep out of the comments
 * @throws {@link FlowFileError} if the file runs no flow, or its parameters are unknown
 */
function parameterTypes(flowFile, { flow, flows, parameters, failure }, secrets = []) {
    // A class may have any name.
    if (!(0,identifiers/* isPythonName */.MH)(flow) || !parameters) {
        const why = failure && failure.kind !== 'exit'
            ? failure.text.replace(/\.$/, '')
            : `it runs no flow (it defines ${flows?.join(', ') || 'none'})`;
        throw new errors/* FlowFileError */.pJ(`The parameters of ${flowFile} cannot be known: ${why}.`, {
            flowFile,
            ...failure?.places[0],
        });
    }
    const defaults = parameters.map((parameter) => ({ [nameOf(parameter)]: parameter.default }));
    const redactor = new redaction_redactor/* Redactor */.p([...secrets, ...defaults.flatMap((named) => (0,secret_values/* secretValues */.VX)(named))]);
    const body = parameters.map((parameter) => declaration(parameter, redactor)).join('');
    return [
        `/** Parameters of ${flow}, made by: metaflow-runner types ${comment(flowFile)} */`,
        `export type ${flow}Parameters = {${body === '' ? '' : `\n${body}`}};`,
        '',
    ].join('\n');
}
function declaration(parameter, redactor) {
    const key = /^[A-Za-z_$][\w$]*$/.test(parameter.name) ? parameter.name : quoted(parameter.name);
    return `  /** ${description(parameter, redactor)} */\n  readonly ${key}${parameter.required || parameter.prompts ? '' : '?'}: ${typeOf(parameter)};\n`;
}
/** Control characters, and those that end a line or influence the direction of text. */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu;
function quoted(name) {
    return JSON.stringify(name).replace(UNSEEN, (text) => Array.from(text, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''));
}
function typeOf({ type, multiple, values = 1, separator }) {
    const value = TYPES.get(type) ?? 'string | number';
    const one = values <= 1
        ? value
        : values <= MAX_TUPLE_LENGTH
            ? `readonly [${Array.from({ length: values }, () => value).join(', ')}]`
            : listOf(value);
    const list = listOf(one);
    if (multiple)
        return list;
    return separator === null ? one : `${one} | ${list}`;
}
/** The type of a parameter with more values than this is a list, whose length the compiler does not check. */
const MAX_TUPLE_LENGTH = 100;
function listOf(type) {
    return type.includes(' ') ? `readonly (${type})[]` : `readonly ${type}[]`;
}
function description(parameter, redactor) {
    const { type, default: value, hasDefault, help } = parameter;
    const { shown } = (0,secret_values/* withoutSecretValues */.Pl)({ shown: value }, () => (0,secret_names/* isSecretName */.eh)(nameOf(parameter)));
    const lines = help ? [(0,message_text/* asSentence */.K)(redactor.text(help).replace(/\s+/g, ' ').trim())] : [];
    const text = value === null ? 'computed when the run starts' : JSON.stringify(redactor.value(shown));
    const otherwise = parameter.required ? '. It is required' : '; it has no default';
    const rest = hasDefault || value !== null ? `, the default ${text}` : otherwise;
    return comment([...lines, `Metaflow's type is ${type}${rest}.`].join(' '));
}
/** Whichever of the two names marks the parameter as secret, if either does. An IncludeFile's default is a path. */
function nameOf({ name, variable, type }) {
    return type !== 'file' && (0,secret_names/* isSecretName */.eh)(variable) ? variable : type === 'file' ? `${name}-file` : name;
}
/** Text that can neither end its comment, nor direct the compiler, control a terminal, or change the order in which an editor shows the code. */
function comment(text) {
    return text.replace(UNSEEN, ' ').replaceAll('*/', '* /').replaceAll('@ts-', '@ ts-');
}

// EXTERNAL MODULE: ./build/cli/cli-secrets.js
var cli_secrets = __webpack_require__(287);
// EXTERNAL MODULE: ./build/cli/complete-plans.js + 1 modules
var complete_plans = __webpack_require__(5288);
// EXTERNAL MODULE: ./build/cli/exit-codes.js
var exit_codes = __webpack_require__(5158);
// EXTERNAL MODULE: ./build/cli/message-of.js
var message_of = __webpack_require__(5094);
// EXTERNAL MODULE: ./build/cli/resume/called-as.js
var called_as = __webpack_require__(6233);
// EXTERNAL MODULE: ./build/cli/stdout-file.js
var stdout_file = __webpack_require__(2585);
;// CONCATENATED MODULE: ./build/cli/commands/types.js













/** Writes a declaration of the flow's parameters, or prints it if the file is `-`. Resolves to the exit code. */
async function writeTypes(cli, file, cancel) {
    const secrets = (0,cli_secrets/* secretsOf */.Fj)(cli);
    const declared = external_node_path_.resolve(file);
    try {
        // Before the flow's file is executed, so that a link that it creates there is not followed.
        if (file !== stdout_file/* STDOUT */.UU)
            (0,requested_file/* requireWritable */.ik)('-o', declared);
        const [plan] = (await (0,complete_plans/* completePlans */.K)(cli, cancel));
        const runner = new runner_runner/* Runner */.b(plan.flowFile, (0,run_plan/* runnerOptions */.zw)(plan));
        const declaration = parameterTypes(plan.flowFile, await runner.introspect({ abortSignal: cancel }), secrets);
        if (file === stdout_file/* STDOUT */.UU)
            return (0,stdout_file/* printed */.zd)((0,log_text/* logText */.kc)(declaration));
        const problems = [];
        (0,requested_file/* writeOutput */.zh)(declared, declaration, (problem) => problems.push(problem));
        for (const problem of problems)
            (0,printing_host/* printLine */.wi)(problem);
        if (problems.length > 0)
            return exit_codes/* USAGE_EXIT_CODE */.J5;
        (0,printing_host/* printLine */.wi)(`wrote the parameters of ${plan.flowFile} to ${(0,called_as/* pathFrom */.Iw)(process.cwd(), declared)}.`);
        return 0;
    }
    catch (error) {
        (0,printing_host/* printLine */.wi)(new redaction_redactor/* Redactor */.p(secrets).text((0,message_of/* messageOf */.b)(cancel.aborted ? cancel.reason : error)));
        return cancel.aborted ? exit_codes/* EXIT_CODES */.ai.cancelled : exit_codes/* USAGE_EXIT_CODE */.J5;
    }
}
//# sourceMappingURL=types.js.map

/***/ })

};

//# sourceMappingURL=5997.index.js.map