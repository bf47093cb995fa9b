#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 24:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 370:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(435);

process.exitCode = await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)(process.argv.slice(2));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: ./lib/runner/index.js + 19 modules
var lib_runner = __nccwpck_require__(946);
;// CONCATENATED MODULE: ./lib/job/run-plan.js

/** Metaflow's long names. Anything else could be mistaken for a setting of the runner's own. */
const COMMAND_LINE_NAME = /^[a-z][a-z0-9]*([-_][a-z0-9]+)*$/;
/** Settings of `Runner` that are not options of Metaflow's command line. */
const RUNNER_SETTINGS = ['python', 'cwd', 'env', 'profile', 'decospecs'];
/** The `Runner` settings of a plan. @throws {UsageError} */
function runnerOptions(plan) {
    for (const name of Object.keys(plan.options)) {
        if (!COMMAND_LINE_NAME.test(name) || RUNNER_SETTINGS.includes(name)) {
            throw new lib_runner/* UsageError */.eb(`"${name}" is not a top-level option of Metaflow's command line.`);
        }
    }
    const { python, cwd, env, profile, decospecs, config, configValues, options } = plan;
    return { ...options, python, cwd, env, profile, decospecs, config, configValues, showOutput: false };
}
/**
 * The value of an option that was given as text: `true` and `false` are a flag and its negation, and no value at
 * all is the bare flag.
 */
function optionFromText(text) {
    if (text === undefined || text === 'true')
        return true;
    return text === 'false' ? false : text;
}
/** The run id in an origin that is a run id or a run's pathspec (`Flow/123`). @throws {UsageError} */
function originRunId(origin) {
    const id = /^(?:[A-Za-z_]\w*\/)?([^\s/-][^\s/]*)$/.exec(origin)?.[1];
    if (id === undefined) {
        throw new lib_runner/* UsageError */.eb(`"${origin}" is not a run: expected a run id, or a pathspec like SlowFlow/1234.`);
    }
    return id;
}

;// CONCATENATED MODULE: ./lib/job/execute-run.js
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




/**
 * Makes one run and follows it to its end. It never throws: whatever happens is the run's outcome.
 * `logDirectory` gets stdout.log and stderr.log. `cancel` ends the run.
 */
async function executeRun(plan, logDirectory, cancel, observer) {
    const startedAt = new Date();
    const asked = {
        flowFile: plan.flowFile,
        originRunId: plan.resume?.originRunId,
        parameters: plan.parameters,
        tags: plan.tags,
        decospecs: plan.decospecs,
    };
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const output = __addDisposableResource(env_1, followOutput(logDirectory, observer), true);
            const running = __addDisposableResource(env_1, await start(plan, logDirectory, cancel), true);
            await observer.onStart({ ...asked, ...facts(running) });
            await running.wait();
            await output.end();
            return { ...asked, ...facts(running) };
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
    catch (error) {
        return { ...asked, startedAt, finishedAt: new Date(), ...startFailure(error) };
    }
}
async function start(plan, logDirectory, cancel) {
    const runner = new lib_runner/* Runner */.by(plan.flowFile, runnerOptions(plan));
    const abortSignal = plan.timeoutMs === undefined ? cancel : AbortSignal.any([cancel, AbortSignal.timeout(plan.timeoutMs)]);
    const { tags, maxWorkers, runOptions, parameters } = plan;
    const options = { ...runOptions, tags, maxWorkers, abortSignal, logDirectory };
    return await (plan.resume
        ? runner.asyncResume({ ...options, ...plan.resume })
        : runner.asyncRun(parameters, options));
}
function facts(running) {
    const { flowName, runId, pathspec, metadata, status, returncode, signal, startedAt, finishedAt } = running;
    return { flowName, runId, pathspec, metadata, status, exitCode: returncode, signal, startedAt, finishedAt };
}
function startFailure(error) {
    if (!(error instanceof lib_runner/* RunnerError */.Rn))
        return { status: 'failed', error: asError(error) };
    return {
        status: error instanceof lib_runner/* StartInterruptedError */.nk ? error.status : 'failed',
        exitCode: error.exit?.code,
        signal: error.exit?.signal,
        error,
    };
}
function asError(thrown) {
    return thrown instanceof Error ? thrown : new Error(String(thrown));
}
/** Hands the observer all that is written to the logs, from before there is a run until `end`. */
function followOutput(logDirectory, observer) {
    makeLogs(logDirectory);
    let ended = false;
    let settle = () => undefined;
    const writer = {
        hasEnded: () => ended,
        ended: new Promise((resolve) => {
            settle = resolve;
        }),
    };
    const follow = async (stream) => {
        for await (const { bytes } of (0,lib_runner/* followFile */.gQ)(external_node_path_.join(logDirectory, `${stream}.log`), writer))
            await observer.onOutput(stream, bytes);
    };
    const followers = Promise.all([follow('stdout'), follow('stderr')]);
    const end = async () => {
        ended = true;
        settle();
        await followers;
    };
    return { end, [Symbol.asyncDispose]: end };
}
/** The files exist from the start, so that they can be followed before the flow has been started. */
function makeLogs(logDirectory) {
    try {
        (0,external_node_fs_.mkdirSync)(logDirectory, { recursive: true });
        for (const stream of ['stdout', 'stderr'])
            (0,external_node_fs_.writeFileSync)(external_node_path_.join(logDirectory, `${stream}.log`), '');
    }
    catch (error) {
        throw new lib_runner/* UsageError */.eb(`The run's logs cannot be written to ${logDirectory}: ${error.message}`, {
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./lib/job/metaflow-user.js
/** Where Metaflow looks for the user's name, in its order. It takes no name that is empty or `root`. */
const VARIABLES = ['METAFLOW_USER', 'SUDO_USER', 'USERNAME', 'USER'];
/**
 * The environment that gives Metaflow a user name: empty where it finds one itself, else METAFLOW_USER, which becomes
 * the first usable of `candidates`, or `runner`.
 */
function metaflowUser(env, candidates) {
    const usable = (name) => name !== undefined && name !== '' && name !== 'root';
    if (VARIABLES.some((variable) => usable(env[variable])))
        return {};
    return { METAFLOW_USER: candidates.find(usable) ?? 'runner' };
}

;// CONCATENATED MODULE: ./lib/report/outcome.js
function durationSeconds({ startedAt, finishedAt }) {
    return finishedAt && (finishedAt.getTime() - startedAt.getTime()) / 1000;
}
/** The one that stands for several: the first that was not successful, else the first. */
function decisive(outcomes) {
    return outcomes.find((outcome) => outcome.status !== 'successful') ?? outcomes[0];
}

;// CONCATENATED MODULE: ./lib/report/run-facts.js

function runFacts(outcome) {
    return {
        flowFile: outcome.flowFile,
        flowName: outcome.flowName ?? null,
        runId: outcome.runId ?? null,
        pathspec: outcome.pathspec ?? null,
        metadata: outcome.metadata ?? null,
        status: outcome.status,
        exitCode: outcome.exitCode ?? null,
        signal: outcome.signal ?? null,
        startedAt: outcome.startedAt.toISOString(),
        finishedAt: outcome.finishedAt?.toISOString() ?? null,
        durationSeconds: durationSeconds(outcome) ?? null,
        originRunId: outcome.originRunId ?? null,
        tags: outcome.tags,
        error: outcome.error ? { name: outcome.error.name, message: outcome.error.message } : null,
    };
}

;// CONCATENATED MODULE: ./lib/report/outputs.js


/** Outputs that describe one run; several runs are described by the decisive one, none by a status alone. */
function runOutputs(outcome, otherwise = 'failed') {
    return {
        'run-id': outcome?.runId ?? '',
        pathspec: outcome?.pathspec ?? '',
        'flow-name': outcome?.flowName ?? '',
        status: outcome?.status ?? otherwise,
        'exit-code': outcome?.exitCode === undefined ? '' : String(outcome.exitCode),
    };
}
/** Every output of a step that has run all it could. `otherwise` is its status when it made no run at all. */
function allOutputs(outcomes, logArtifact, otherwise) {
    return {
        ...runOutputs(decisive(outcomes), otherwise),
        runs: JSON.stringify(outcomes.map(runFacts)),
        'log-artifact': logArtifact ?? '',
    };
}

;// CONCATENATED MODULE: ./lib/report/markdown.js
/** Makes any text stand in Markdown as itself: on one line, without markup, HTML, mentions or links. */
function escapeMarkdown(text) {
    return text
        .replace(/[\r\n]+/g, ' ')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[\\`*_{}[\]()#+!|~@:$]/g, (character) => `&#${character.charCodeAt(0)};`);
}
/** A table of cells that are Markdown already. */
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
/** Text as a code block that no content can end. */
function codeBlock(text) {
    const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return `${fence}text\n${text}\n${fence}`;
}

;// CONCATENATED MODULE: ./lib/report/summary.js


const SYMBOLS = {
    running: '🔵',
    successful: '✅',
    failed: '❌',
    timeout: '⏰',
    cancelled: '🚫',
};
/** GitHub drops a step's summary above 1 MiB; parameters are cut long before they could matter. */
const LONGEST_VALUE = 500;
/** The summary of one or more runs, as Markdown for GitHub's job summary. */
function summary(outcomes, logArtifact) {
    const overview = outcomes.length > 1 ? [overviewTable(outcomes)] : [];
    const log = logArtifact ? [`Full logs: artifact ${escapeMarkdown(logArtifact)}`] : [];
    return [...overview, ...outcomes.map(runSection), ...log].join('\n\n') + '\n';
}
function overviewTable(outcomes) {
    return table(['', 'Flow', 'Run', 'Status', 'Duration'], outcomes.map((outcome) => [
        SYMBOLS[outcome.status],
        escapeMarkdown(outcome.flowName ?? outcome.flowFile),
        escapeMarkdown(outcome.runId ?? '–'),
        outcome.status,
        duration(outcome),
    ]));
}
function runSection(outcome) {
    const title = escapeMarkdown(outcome.pathspec ?? outcome.flowName ?? outcome.flowFile);
    const facts = [
        ['Status', outcome.status],
        ['Flow file', escapeMarkdown(outcome.flowFile)],
        [
            'Exit code',
            outcome.exitCode === undefined
                ? '–'
                : `${outcome.exitCode}${outcome.signal ? ` (${outcome.signal})` : ''}`,
        ],
        ['Started', outcome.startedAt.toISOString()],
        ['Duration', duration(outcome)],
        ...(outcome.originRunId
            ? [['Resumed from', escapeMarkdown(outcome.originRunId)]]
            : []),
        ...Object.entries(outcome.parameters).map(([name, value]) => [
            `Parameter ${escapeMarkdown(name)}`,
            escapeMarkdown(shortened(valueText(value))),
        ]),
        ...list('Tags', outcome.tags),
        ...list('Decospecs', outcome.decospecs),
    ];
    return [
        `### ${SYMBOLS[outcome.status]} ${title}`,
        table(['', ''], facts),
        ...(outcome.error ? [codeBlock(outcome.error.message.slice(0, 20_000))] : []),
    ].join('\n\n');
}
function list(name, items) {
    return items.length === 0 ? [] : [[name, items.map((item) => escapeMarkdown(shortened(item))).join(', ')]];
}
function valueText(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
function shortened(text) {
    return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
/** e.g. `3.2 s`, `4 min 05 s`, `2 h 03 min`. */
function duration(outcome) {
    const seconds = durationSeconds(outcome);
    if (seconds === undefined)
        return '–';
    if (seconds < 60)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    const two = (value) => String(Math.floor(value)).padStart(2, '0');
    return whole < 3600
        ? `${Math.floor(whole / 60)} min ${two(whole % 60)} s`
        : `${Math.floor(whole / 3600)} h ${two((whole % 3600) / 60)} min`;
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./lib/cli/arguments.js



const OPTIONS = {
    param: { type: 'string', multiple: true },
    'origin-run-id': { type: 'string' },
    step: { type: 'string' },
    with: { type: 'string', multiple: true },
    tag: { type: 'string', multiple: true },
    option: { type: 'string', multiple: true },
    'run-option': { type: 'string', multiple: true },
    config: { type: 'string', multiple: true },
    'config-value': { type: 'string', multiple: true },
    'max-workers': { type: 'string' },
    profile: { type: 'string' },
    env: { type: 'string', multiple: true },
    python: { type: 'string' },
    cwd: { type: 'string' },
    timeout: { type: 'string' },
    'metaflow-version': { type: 'string' },
    json: { type: 'string' },
    out: { type: 'string' },
    quiet: { type: 'boolean' },
};
/** The longest that a timer of Node's can wait. */
const LONGEST_TIMEOUT_SECONDS = 2_147_483;
/** @throws {UsageError} */
function parseCliArguments(argv) {
    const [command, ...rest] = argv;
    if (command !== 'run' && command !== 'resume') {
        throw new lib_runner/* UsageError */.eb(command === undefined
            ? 'Name a command: run or resume.'
            : `There is no command "${command}", only run and resume.`);
    }
    const { values, positionals } = parse(rest);
    const [flowFile, ...surplus] = positionals;
    if (flowFile === undefined || flowFile === '')
        throw new lib_runner/* UsageError */.eb(`Name the flow file: ${command} FLOW.`);
    if (surplus.length > 0)
        throw new lib_runner/* UsageError */.eb(`${command} takes one flow file, got "${surplus[0] ?? ''}" as well.`);
    if (command === 'resume' && values.param) {
        throw new lib_runner/* UsageError */.eb('--param goes with run: a resumed run has the parameters of its origin.');
    }
    if (command === 'run' && (values['origin-run-id'] ?? values.step) !== undefined) {
        throw new lib_runner/* UsageError */.eb('--origin-run-id and --step go with resume.');
    }
    const origin = values['origin-run-id'];
    return {
        plan: {
            flowFile,
            python: values.python,
            cwd: values.cwd ?? '.',
            env: texts('env', values.env),
            profile: values.profile,
            decospecs: values.with ?? [],
            config: texts('config', values.config),
            configValues: texts('config-value', values['config-value']),
            options: flags('option', values.option),
            runOptions: flags('run-option', values['run-option']),
            parameters: parameters(values.param),
            tags: values.tag ?? [],
            maxWorkers: count('max-workers', values['max-workers']),
            timeoutMs: milliseconds('timeout', values.timeout),
            ...(command === 'resume'
                ? {
                    resume: {
                        originRunId: origin === undefined ? undefined : originRunId(origin),
                        stepToRerun: values.step,
                    },
                }
                : {}),
        },
        metaflowVersion: values['metaflow-version'],
        jsonFile: values.json,
        outDirectory: values.out,
        quiet: values.quiet ?? false,
    };
}
function parse(argv) {
    try {
        return (0,external_node_util_namespaceObject.parseArgs)({ args: [...argv], options: OPTIONS, allowPositionals: true });
    }
    catch (error) {
        throw new lib_runner/* UsageError */.eb(error.message, { cause: error });
    }
}
function pairs(option, items) {
    return items.map((item) => {
        const at = item.indexOf('=');
        const name = at === -1 ? item : item.slice(0, at);
        if (name === '')
            throw new lib_runner/* UsageError */.eb(`--${option} takes NAME=VALUE, got "${item}".`);
        return [name, at === -1 ? undefined : item.slice(at + 1)];
    });
}
function texts(option, items = []) {
    return Object.fromEntries(pairs(option, items).map(([name, value]) => {
        if (value === undefined)
            throw new lib_runner/* UsageError */.eb(`--${option} takes NAME=VALUE, got "${name}".`);
        return [name, value];
    }));
}
function flags(option, items = []) {
    return grouped(pairs(option, items).map(([name, value]) => [name, optionFromText(value)]));
}
function parameters(items = []) {
    for (const item of items)
        texts('param', [item]);
    return grouped(pairs('param', items));
}
/** A name that comes more than once has a list of values. */
function grouped(entries) {
    const groups = new Map();
    for (const [name, value] of entries)
        groups.set(name, [...(groups.get(name) ?? []), value]);
    return Object.fromEntries([...groups].map(([name, values]) => [name, values.length === 1 ? values[0] : values]));
}
function count(option, text) {
    if (text === undefined)
        return undefined;
    if (!/^[1-9]\d{0,8}$/.test(text))
        throw new lib_runner/* UsageError */.eb(`--${option} must be a positive integer, got "${text}".`);
    return Number(text);
}
function milliseconds(option, text) {
    if (text === undefined)
        return undefined;
    const seconds = Number(text);
    if (!(seconds > 0 && seconds <= LONGEST_TIMEOUT_SECONDS)) {
        throw new lib_runner/* UsageError */.eb(`--${option} must be a number of seconds, above 0 and at most ${LONGEST_TIMEOUT_SECONDS}, got "${text}".`);
    }
    return seconds * 1000;
}

;// CONCATENATED MODULE: ./lib/cli/usage.js
/** Shown by `--help` and, in short, by wrong usage. */
const USAGE = `Runs Metaflow flows and says what came of them.

Usage:
  metaflow-runner run FLOW [options]
  metaflow-runner resume FLOW [--origin-run-id ID] [--step STEP] [options]

Options of "run":
  --param NAME=VALUE         a parameter of the flow; repeat for more

Options of "resume":
  --origin-run-id ID         the run to resume: an id or FLOW/ID
  --step STEP                the step to rerun from (default: what failed)

Options of both:
  --with DECOSPEC            attach a decorator to every step, e.g. retry:times=3; repeatable
  --tag TAG                  tag the run; repeatable
  --option NAME[=VALUE]      a top-level option of Metaflow's, e.g. pylint=false; repeatable
  --run-option NAME[=VALUE]  an option of Metaflow's run or resume, e.g. max-num-splits=500; repeatable
  --config NAME=FILE         a Config from a file; repeatable
  --config-value NAME=JSON   a Config from JSON; repeatable
  --max-workers N            tasks that may run at once (default: Metaflow's 16)
  --profile P                Metaflow's configuration profile
  --env NAME=VALUE           add to the flow's environment; repeatable
  --python PATH              the Python interpreter (default: python3)
  --cwd DIR                  the directory to run in; FLOW is relative to it (default: this one)
  --timeout SECONDS          end the run after this time
  --metaflow-version V       use this Metaflow, in an environment of its own: 2.19.38, a range, or latest
  --json FILE                write what is known of the run, when it has an id and when it has ended
  --out DIR                  leave stdout.log, stderr.log, outputs.json and summary.md there
  --quiet                    do not show the flow's output

Exit codes: 0 successful, 1 the flow failed, 2 usage or a bad flow or parameter, 124 timeout, 130 cancelled.
`;

;// CONCATENATED MODULE: ./lib/cli/version.js
/** The package's version; a test holds it against package.json. */
const VERSION = '0.1.0';

;// CONCATENATED MODULE: ./lib/cli/main.js












const EXIT_CODES = { successful: 0, running: 1, failed: 1, timeout: 124, cancelled: 130 };
const USAGE_EXIT_CODE = 2;
/** The command-line interface. Resolves to the exit code. */
async function main(argv) {
    if (argv.includes('--help') || argv.includes('-h'))
        return print(USAGE);
    if (argv[0] === '--version')
        return print(`${VERSION}\n`);
    const cancel = cancelOnSignals();
    surviveClosedOutput();
    let cli;
    try {
        cli = parseCliArguments(argv);
        requireWritable('--json', cli.jsonFile);
        requireWritable('--out', cli.outDirectory && external_node_path_.join(cli.outDirectory, 'outputs.json'));
    }
    catch (error) {
        say(messageOf(error));
        return USAGE_EXIT_CODE;
    }
    const outcome = await execute(cli, cancel);
    if (cli.jsonFile)
        writeFacts(cli.jsonFile, outcome);
    if (outcome.status === 'successful')
        return 0;
    say(outcome.error ? messageOf(outcome.error) : ending(outcome));
    return outcome.error instanceof lib_runner/* UsageError */.eb ? USAGE_EXIT_CODE : EXIT_CODES[outcome.status];
}
async function execute(cli, cancel) {
    const logDirectory = cli.outDirectory ?? (0,external_node_fs_.mkdtempSync)(external_node_path_.join((0,external_node_os_.tmpdir)(), 'metaflow-runner-cli-'));
    try {
        const outcome = await executeRun(await completed(cli, cancel), logDirectory, cancel, {
            onStart(started) {
                if (cli.jsonFile)
                    writeFacts(cli.jsonFile, started);
            },
            onOutput(stream, bytes) {
                if (!cli.quiet)
                    process[stream].write(bytes);
            },
        });
        if (cli.outDirectory)
            writeReports(cli.outDirectory, outcome);
        return outcome;
    }
    catch (error) {
        // No run was made; --json and the exit code tell of it all the same.
        const { flowFile, parameters, tags, decospecs } = cli.plan;
        const now = new Date();
        const status = cancel.aborted ? 'cancelled' : 'failed';
        const asked = { flowFile, parameters, tags, decospecs };
        return { ...asked, status, startedAt: now, finishedAt: now, error: error };
    }
    finally {
        if (!cli.outDirectory)
            (0,external_node_fs_.rmSync)(logDirectory, { recursive: true, force: true });
    }
}
/** The plan with what the machine adds to it: a user's name for Metaflow, and the Metaflow that was asked for. */
async function completed({ plan, metaflowVersion }, cancel) {
    const env = { ...metaflowUser({ ...process.env, ...plan.env }, [(0,external_node_os_.userInfo)().username]), ...plan.env };
    if (metaflowVersion === undefined)
        return { ...plan, env };
    const { provideMetaflow } = await __nccwpck_require__.e(/* import() */ 907).then(__nccwpck_require__.bind(__nccwpck_require__, 907));
    const python = await provideMetaflow({
        python: plan.python,
        version: metaflowVersion,
        cacheDirectory: external_node_path_.join(process.env['XDG_CACHE_HOME'] ?? external_node_path_.join((0,external_node_os_.homedir)(), '.cache'), 'metaflow-runner'),
        log: say,
        cancel,
    });
    return { ...plan, env, python };
}
function writeReports(directory, outcome) {
    const outputs = `${JSON.stringify(allOutputs([outcome], undefined), null, 2)}\n`;
    write(external_node_path_.join(directory, 'outputs.json'), outputs);
    write(external_node_path_.join(directory, 'summary.md'), summary([outcome]));
}
function writeFacts(file, outcome) {
    write(file, `${JSON.stringify(runFacts(outcome), null, 2)}\n`);
}
/** Atomic: whoever reads the file finds it whole, at any time. A disk that is full now costs the run nothing. */
function write(file, content) {
    const temporary = `${file}.${process.pid}.tmp`;
    try {
        (0,external_node_fs_.writeFileSync)(temporary, content);
        (0,external_node_fs_.renameSync)(temporary, file);
    }
    catch (error) {
        say(`${file} could not be written: ${error.message}`);
    }
}
/** What cannot be written at the end is better known at the start. */
function requireWritable(option, file) {
    if (file === undefined)
        return;
    const probe = `${file}.${process.pid}.tmp`;
    try {
        (0,external_node_fs_.mkdirSync)(external_node_path_.dirname(file), { recursive: true });
        (0,external_node_fs_.writeFileSync)(probe, '');
        (0,external_node_fs_.rmSync)(probe);
    }
    catch (error) {
        throw new lib_runner/* UsageError */.eb(`${option} cannot be written to "${external_node_path_.dirname(file)}": ${error.message}`);
    }
}
/** Aborted by the signals that ask a process to end. The flow, in a process group of its own, does not get them. */
function cancelOnSignals() {
    const controller = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        process.on(signal, () => {
            controller.abort(new lib_runner/* RunnerError */.Rn(`cancelled by ${signal}`));
        });
    }
    return controller.signal;
}
/** A reader that goes away (`… | head`) takes the display with it, not the run. */
function surviveClosedOutput() {
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', () => undefined);
}
/** What is wrong. Only a bug of ours has a stack trace. */
function messageOf(error) {
    if (error instanceof lib_runner/* PythonError */.HE && error.details.missing === 'metaflow') {
        return error.message.replace(/\.$/, ', or use --metaflow-version.');
    }
    if (error instanceof lib_runner/* RunnerError */.Rn)
        return error.message;
    return `internal error, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
function ending({ pathspec, flowFile, status, exitCode, signal }) {
    return `${pathspec ?? flowFile}: ${status} (exit code ${exitCode ?? '?'}${signal ? `, ${signal}` : ''})`;
}
function say(line) {
    process.stderr.write(`metaflow-runner: ${line}\n`);
}
function print(text) {
    process.stdout.write(text);
    return 0;
}


/***/ }),

/***/ 946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  HE: () => (/* reexport */ PythonError),
  by: () => (/* reexport */ Runner),
  Rn: () => (/* reexport */ RunnerError),
  nk: () => (/* reexport */ StartInterruptedError),
  eb: () => (/* reexport */ UsageError),
  gQ: () => (/* reexport */ followFile)
});

// UNUSED EXPORTS: ExecutingRun, FlowFileError, OptionError, ParameterError, StartError

;// CONCATENATED MODULE: ./lib/runner/errors.js
/** Base of every error this library throws on purpose; `cause` keeps what led to it. */
class RunnerError extends Error {
    /** How the flow's process ended, where one had been started; the code as a shell reports it. */
    exit;
    constructor(message, options) {
        super(message, options);
        this.name = new.target.name;
    }
}
/** What was asked for cannot be run: mend the call, not the flow's environment. Nothing was registered. */
class UsageError extends RunnerError {
}
/** The flow file is missing, is not a flow, or cannot be loaded. */
class FlowFileError extends UsageError {
    details;
    constructor(message, details, options) {
        super(message, options);
        this.details = details;
    }
}
/** A parameter or Config is unknown, missing or of the wrong type. */
class ParameterError extends UsageError {
    details;
    constructor(message, details) {
        super(message);
        this.details = details;
    }
}
/** A command-line option or decospec is unknown or has a value that Metaflow does not take. */
class OptionError extends UsageError {
    details;
    constructor(message, details) {
        super(message);
        this.details = details;
    }
}
/** There is no such Python interpreter, or it has no Metaflow. */
class PythonError extends UsageError {
    details;
    constructor(message, details, options) {
        super(message, options);
        this.details = details;
    }
}
/** The flow's process ended, or had to be ended, before there was a run. */
class StartError extends RunnerError {
    details;
    constructor(message, details, options) {
        super(message, options);
        this.details = details;
    }
}
/** The start was given up before there was a run: the signal was aborted, or the start timeout passed. */
class StartInterruptedError extends RunnerError {
    status;
    constructor(message, status, options) {
        super(message, options);
        this.status = status;
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(24);
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(161);
;// CONCATENATED MODULE: ./lib/runner/flow-process.js



/** Names the run that a process belongs to, so that what it left running can be found. */
const MARKER_VARIABLE = 'METAFLOW_RUNNER_MARKER';
/** Emptied, and appended to: whatever a flow does to its stdout, no line overwrites another. */
const NEW_LOG = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_TRUNC | external_node_fs_.constants.O_APPEND;
/**
 * Starts a process whose stdout and stderr go straight into two files: there is no pipe that we would have to
 * drain, so the flow never waits for us. Rejects with Node's system error when it cannot be started.
 */
async function startFlowProcess(options) {
    const stdout = (0,external_node_fs_.openSync)(options.stdoutFile, NEW_LOG);
    try {
        const stderr = (0,external_node_fs_.openSync)(options.stderrFile, NEW_LOG);
        try {
            return await spawnInto(stdout, stderr, options);
        }
        finally {
            (0,external_node_fs_.closeSync)(stderr);
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(stdout);
    }
}
async function spawnInto(stdout, stderr, options) {
    const child = (0,external_node_child_process_namespaceObject.spawn)(options.executable, options.args, {
        cwd: options.cwd,
        env: { ...options.env, [MARKER_VARIABLE]: options.marker },
        detached: true,
        stdio: ['ignore', stdout, stderr],
    });
    const startedAt = new Date();
    let exit;
    const exited = new Promise((resolve) => {
        child.once('exit', (code, signal) => {
            exit = {
                code: code ?? 128 + (signal ? external_node_os_.constants.signals[signal] : 0),
                signal: signal ?? undefined,
                at: new Date(),
            };
            resolve(exit);
        });
    });
    const pid = await new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('spawn', () => {
            resolve(child.pid);
        });
    });
    // A later 'error' tells of a signal that could not be sent; the exit is what decides.
    child.on('error', () => undefined);
    return {
        pid,
        startedAt,
        marker: options.marker,
        exited,
        get exit() {
            return exit;
        },
    };
}

;// CONCATENATED MODULE: ./lib/runner/end-process-group.js



/**
 * How long Metaflow gets for its clean end: an interrupted run saves artifacts and logs in 0.5 s, and kills
 * workers that ignore the interrupt after 5 s.
 */
const DEFAULT_GRACE_MS = 6_000;
/** Processes are given this long to vanish after SIGKILL. */
const KILL_WITHIN_MS = 2_000;
/**
 * Ends a flow and everything it started: interrupts its process group, as Ctrl-C in a terminal does, and kills
 * what is left after `graceMs`. Does nothing that is not needed, so it may be called at any time.
 */
async function endFlow(flow, graceMs = DEFAULT_GRACE_MS) {
    if (!flow.exit) {
        signal(-flow.pid, 'SIGINT');
        const timer = new AbortController();
        await Promise.race([
            flow.exited,
            (0,promises_namespaceObject.setTimeout)(graceMs, undefined, { signal: timer.signal }).catch(() => undefined),
        ]);
        timer.abort();
    }
    await killSurvivors(flow);
    await flow.exited;
}
/**
 * Kills what still runs of a flow with SIGKILL, its leader included. Resolves to the process ids that not even
 * that could end in time, as processes in uninterruptible sleep cannot be.
 */
async function killSurvivors(flow) {
    const deadline = performance.now() + KILL_WITHIN_MS;
    // A process may fork while we look, so look until nobody is found.
    for (;;) {
        signal(-flow.pid, 'SIGKILL');
        const survivors = membersOf(flow);
        for (const pid of survivors)
            signal(pid, 'SIGKILL');
        if (survivors.length === 0 || performance.now() > deadline)
            return survivors;
        await (0,promises_namespaceObject.setTimeout)(5);
    }
}
/** Signals a process, or a group when `pid` is negative. That it has gone already is no error. */
function signal(pid, name) {
    try {
        process.kill(pid, name);
    }
    catch (error) {
        if (error.code !== 'ESRCH')
            throw error;
    }
}
/**
 * Living processes of a flow: of its group, of its session, or with its marker in their environment.
 * On Linux they are found in /proc; elsewhere only the leader is known, and SIGKILL to its group is the rest.
 */
function membersOf(flow) {
    if (process.platform !== 'linux')
        return flow.exit ? [] : [flow.pid];
    const marker = `${MARKER_VARIABLE}=${flow.marker}`;
    return (0,external_node_fs_.readdirSync)('/proc')
        .filter((name) => /^\d+$/.test(name))
        .map(Number)
        .filter((pid) => pid !== process.pid && belongsTo(pid, flow.pid, marker));
}
function belongsTo(pid, leader, marker) {
    const stat = readText(`/proc/${pid}/stat`);
    // The command's name, in parentheses, may hold anything: the fields are counted from the last parenthesis.
    const [state, , group, session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (state === undefined || state === '' || state === 'Z' || state === 'X')
        return false;
    return (Number(group) === leader ||
        Number(session) === leader ||
        readText(`/proc/${pid}/environ`).split('\0').includes(marker));
}
/** "" when the process has gone or is not ours to read. */
function readText(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'latin1');
    }
    catch {
        return '';
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(455);
;// CONCATENATED MODULE: ./lib/runner/file-watch.js

/** File systems that report no changes (network mounts) are looked at this often. */
const POLL_MS = 1_000;
/** Calls back when something may have changed in a file or directory; it may also call when nothing has. */
class FileWatch {
    #timer;
    #watcher;
    constructor(path, onChange) {
        let pollMs = POLL_MS;
        try {
            this.#watcher = (0,external_node_fs_.watch)(path, { persistent: false }, onChange);
            this.#watcher.on('error', () => {
                this.#watcher?.close();
            });
        }
        catch {
            // No watches left on this machine: looking often is all that remains.
            pollMs = POLL_MS / 20;
        }
        this.#timer = setInterval(onChange, pollMs);
        this.#timer.unref();
    }
    [Symbol.dispose]() {
        clearInterval(this.#timer);
        this.#watcher?.close();
    }
}

;// CONCATENATED MODULE: ./lib/runner/log-stream.js


const CHUNK_BYTES = 256 * 1024;
const NEWLINE = 0x0a;
/**
 * Reads a file from a position on, as it grows, until its writer has ended and all of it was read.
 * @throws {RangeError} when the position is not a non-negative integer
 */
async function* followFile(file, writer, position = 0) {
    if (!Number.isSafeInteger(position) || position < 0) {
        throw new RangeError(`A log's position is a byte offset from 0 on, got ${position}.`);
    }
    const handle = await (0,promises_.open)(file, 'r');
    try {
        yield* follow(handle, file, writer, position);
    }
    finally {
        await handle.close();
    }
}
async function* follow(handle, file, writer, start) {
    let position = start;
    let wake = () => undefined;
    let changed = false;
    const notify = () => {
        changed = true;
        wake();
    };
    const watch = new FileWatch(file, notify);
    void writer.ended.then(notify);
    try {
        for (;;) {
            changed = false;
            // Asked before reading: what is written before the end is then read after it.
            const ended = writer.hasEnded();
            const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(CHUNK_BYTES), 0, CHUNK_BYTES, position);
            if (bytesRead > 0) {
                position += bytesRead;
                yield { position, bytes: buffer.subarray(0, bytesRead) };
            }
            else if (ended) {
                return;
            }
            else {
                await new Promise((resolve) => {
                    wake = resolve;
                    if (changed)
                        resolve();
                });
            }
        }
    }
    finally {
        watch[Symbol.dispose]();
    }
}
/**
 * Cuts chunks into lines at `\n`; a `\r` stays part of its line. Bytes that are not UTF-8 become U+FFFD. The last line
 * need not end with a newline. A line is held in memory until it is complete.
 */
async function* splitLines(chunks) {
    let begun = [];
    let end = 0;
    for await (const { bytes, position } of chunks) {
        const offset = position - bytes.length;
        let lineStart = 0;
        for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, lineStart)) {
            const rest = bytes.subarray(lineStart, at);
            const line = begun.length === 0 ? rest : Buffer.concat([...begun, rest]);
            begun = [];
            lineStart = at + 1;
            yield { position: offset + lineStart, line: line.toString('utf8') };
        }
        if (lineStart < bytes.length)
            begun.push(bytes.subarray(lineStart));
        end = position;
    }
    if (begun.length > 0)
        yield { position: end, line: Buffer.concat(begun).toString('utf8') };
}

;// CONCATENATED MODULE: ./lib/runner/executing-run.js



/**
 * A run that has an id, executing or ended. Mirrors `metaflow.runner.metaflow_runner.ExecutingRun`.
 *
 * It can be disposed of: `await using` ends what still runs and removes temporary files.
 */
class ExecutingRun {
    flowName;
    runId;
    /** `<flow name>/<run id>`. */
    pathspec;
    /** Metadata provider and its location, e.g. `local@/work`. */
    metadata;
    /** The executed command, interpreter first. */
    commandLine;
    /** The file that the flow writes its stdout to. */
    stdoutFile;
    /** The file that the flow writes its stderr to. */
    stderrFile;
    #flow;
    #temporaryDirectory;
    #killStatus;
    #ending;
    /** Not for users: a `Runner` makes these. */
    constructor(parts) {
        this.#flow = parts.flow;
        this.#temporaryDirectory = parts.temporaryDirectory;
        this.flowName = parts.attributes.flowName;
        this.runId = parts.attributes.runId;
        this.pathspec = `${this.flowName}/${this.runId}`;
        this.metadata = parts.attributes.metadata;
        this.commandLine = parts.commandLine;
        this.stdoutFile = parts.stdoutFile;
        this.stderrFile = parts.stderrFile;
    }
    /** Process id of the flow's orchestrator, which is also its process group's. */
    get pid() {
        return this.#flow.pid;
    }
    get status() {
        const { exit } = this.#flow;
        if (!exit)
            return 'running';
        return exit.code === 0 ? 'successful' : (this.#killStatus ?? 'failed');
    }
    /** The exit code as a shell reports it (128 + number for a signal); `undefined` while the run executes. */
    get returncode() {
        return this.#flow.exit?.code;
    }
    /** The signal that ended the orchestrator, if one did. */
    get signal() {
        return this.#flow.exit?.signal;
    }
    get startedAt() {
        return this.#flow.startedAt;
    }
    /** `undefined` while the run executes. */
    get finishedAt() {
        return this.#flow.exit?.at;
    }
    /** All that the flow has written to its stdout so far. */
    get stdout() {
        return (0,external_node_fs_.readFileSync)(this.stdoutFile, 'utf8');
    }
    /** All that the flow has written to its stderr so far. */
    get stderr() {
        return (0,external_node_fs_.readFileSync)(this.stderrFile, 'utf8');
    }
    /** Waits until the run has ended, however it ends; returns itself. May be called any number of times. */
    async wait({ timeoutMs, stream } = {}) {
        const timer = timeoutMs === undefined
            ? undefined
            : setTimeout(() => {
                void this.kill({ status: 'timeout' });
            }, timeoutMs);
        try {
            if (stream) {
                for await (const { bytes } of this.streamLogChunks(stream))
                    process.stdout.write(bytes);
            }
            await this.#flow.exited;
            await this.#ending;
        }
        finally {
            clearTimeout(timer);
        }
        return this;
    }
    /**
     * Streams a log line by line, from its start or from `position`, until the run has ended and all was read. The
     * `position` that comes with a line is where the next one starts, in bytes: store it to go on from there later.
     * A position past the end yields what is written after it, if anything ever is.
     * @throws {RangeError} when `position` is not a non-negative integer
     * @example for await (const { line } of running.streamLog('stdout')) console.log(line);
     */
    streamLog(stream, { position = 0 } = {}) {
        return splitLines(this.streamLogChunks(stream, { position }));
    }
    /** Streams a log as bytes, in pieces as they were found: for copying it somewhere else. */
    streamLogChunks(stream, { position = 0 } = {}) {
        return followFile(this.#logFile(stream), logWriter(this.#flow), position);
    }
    /**
     * Ends the run: interrupts it so that Metaflow saves what it has, then kills whatever of it is left. No process
     * of the run is alive afterwards. Does nothing when the run has ended already.
     */
    async kill({ status = 'cancelled', graceMs = DEFAULT_GRACE_MS } = {}) {
        if (!this.#flow.exit)
            this.#killStatus ??= status;
        this.#ending ??= endFlow(this.#flow, graceMs);
        await this.#ending;
    }
    /** Removes temporary files. Logs in a `logDirectory` of the caller's stay. */
    cleanup() {
        (0,external_node_fs_.rmSync)(this.#temporaryDirectory, { recursive: true, force: true });
    }
    async [Symbol.asyncDispose]() {
        await this.kill();
        await killSurvivors(this.#flow);
        this.cleanup();
    }
    #logFile(stream) {
        switch (stream) {
            case 'stdout':
                return this.stdoutFile;
            case 'stderr':
                return this.stderrFile;
            default:
                throw new TypeError(`A run has the streams "stdout" and "stderr", got "${String(stream)}".`);
        }
    }
}
function logWriter(flow) {
    return { hasEnded: () => flow.exit !== undefined, ended: flow.exited };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
;// CONCATENATED MODULE: ./lib/runner/introspection-program.js
/**
 * A Python program that reads a flow file and says what Metaflow would make of it, as JSON on its stdout.
 * No command of Metaflow's prints this. It runs in the flow's own working directory and environment; every part is
 * tried by itself, as flows exist that cannot be read in full (mutators, extensions, other versions).
 *
 * Its argument: the flow file. Its report: `Introspection` in `introspection.ts`.
 */
const INTROSPECTION_PROGRAM = String.raw `
import json, os, sys

report_to = os.fdopen(os.dup(1), "w", encoding="utf-8")
os.dup2(2, 1)
report = {"python": sys.version.split()[0]}

def finish():
    json.dump(report, report_to)
    report_to.flush()
    os._exit(0)

def attempt(part):
    try:
        part()
    except BaseException as error:
        report.setdefault("unread", {})[part.__name__] = "%s: %s" % (type(error).__name__, error)

flow_file = sys.argv[1]
absolute = os.path.abspath(flow_file)
sys.argv = [flow_file]
sys.path[0] = os.path.dirname(absolute)

try:
    import metaflow
except ImportError as error:
    if (error.name or "").split(".")[0] != "metaflow":
        report["loadError"] = {"type": type(error).__name__, "message": "Metaflow cannot be imported: %s" % error}
    finish()
try:
    import importlib.metadata
    report["metaflow"] = importlib.metadata.version("metaflow")
except Exception:
    report["metaflow"] = getattr(metaflow, "__version__", "unknown") or "unknown"

import importlib.util, inspect, traceback
try:
    from importlib.machinery import SourceFileLoader
    name = "metaflow_runner_flow"
    spec = importlib.util.spec_from_loader(name, SourceFileLoader(name, absolute))
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
except BaseException as error:
    frames = [f for f in traceback.extract_tb(error.__traceback__) if os.path.abspath(f.filename) == absolute]
    line = error.lineno if isinstance(error, SyntaxError) else frames[-1].lineno if frames else None
    file = error.filename if isinstance(error, SyntaxError) else absolute
    message = error.msg if isinstance(error, SyntaxError) else str(error)
    report["loadError"] = {"type": type(error).__name__, "message": message, "line": line, "file": file}
    finish()

FlowSpec = metaflow.FlowSpec
def flow_class(value):
    return getattr(value, "_flow_cls", value)
flows = []
for value in map(flow_class, vars(module).values()):
    if isinstance(value, type) and issubclass(value, FlowSpec) and value is not FlowSpec and value not in flows:
        flows.append(value)
own = [flow for flow in flows if flow.__module__ == name]
report["flows"] = [flow.__name__ for flow in own or flows]

def type_name(parameter, kwargs):
    if type(parameter).__name__ == "IncludeFile":
        return "file"
    kind = kwargs.get("type")
    if kind is None:
        default = kwargs.get("default")
        kind = str if default is None or callable(default) else type(default)
    if isinstance(kind, type):
        return {"dict": "JSON", "list": "JSON"}.get(kind.__name__, kind.__name__)
    return str(getattr(kind, "name", "str"))

def describe(variable, parameter):
    kwargs = dict(parameter.kwargs)
    for key, value in getattr(parameter, "_override_kwargs", {}).items():
        if value is not None:
            kwargs[key] = value
    default = kwargs.get("default")
    return {
        "name": parameter.name,
        "variable": variable,
        "type": type_name(parameter, kwargs),
        "required": kwargs.get("required") is True and default is None,
        "default": default if isinstance(default, (bool, int, float, str, type(None))) else None,
        "hasDefault": default is not None,
        "multiple": bool(kwargs.get("multiple")),
        "separator": kwargs.get("separator") or getattr(parameter, "separator", None),
        "help": kwargs.get("help") if isinstance(kwargs.get("help"), str) else None,
    }

def parameters():
    found = {}
    for kind in reversed(flow.__mro__):
        for variable, value in vars(kind).items():
            if isinstance(value, metaflow.Parameter):
                found[variable] = value
    described = [(getattr(p, "IS_CONFIG_PARAMETER", False), describe(v, p)) for v, p in found.items()]
    report["parameters"] = [d for is_config, d in described if not is_config]
    report["configs"] = [d for is_config, d in described if is_config]

def options():
    from metaflow import cli
    def describe_options(command):
        return {
            name[2:]: {"type": p.type.name, "choices": list(getattr(p.type, "choices", None) or [])}
            for p in command.params
            for name in p.opts + p.secondary_opts
            if name.startswith("--")
        }
    group = cli.start
    report["options"] = {"top": describe_options(group)}
    for name in ("config", "config-value"):
        report["options"]["top"].setdefault(name, {"type": "text", "choices": []})
    for command in ("run", "resume"):
        found = group.get_command(None, command)
        if found is not None:
            report["options"][command] = describe_options(found)

def decorators():
    from metaflow.plugins import STEP_DECORATORS
    report["decorators"] = sorted({d.name for d in STEP_DECORATORS if not d.name.endswith("_internal")})

def validity():
    from metaflow.graph import FlowGraph
    from metaflow.lint import linter, LintWarn
    graph = getattr(flow, "_graph", None) or FlowGraph(flow)
    try:
        linter.run_checks(graph)
    except LintWarn as warning:
        report["validity"] = {
            "message": str(getattr(warning, "message", warning)),
            "line": getattr(warning, "line_no", None),
            "file": getattr(warning, "source_file", None) or absolute,
        }

if len(own or flows) == 1:
    flow = (own or flows)[0]
    for part in (parameters, options, decorators, validity):
        attempt(part)
finish()
`;

;// CONCATENATED MODULE: ./lib/runner/introspection.js


/** A flow that hangs at import must not keep us. */
const INTROSPECTION_TIMEOUT_MS = 60_000;
/** Reads what a flow file declares, by importing it in its own interpreter; takes about 0.5 s. `undefined` when that fails. */
async function introspect(flow) {
    return await new Promise((resolve) => {
        (0,external_node_child_process_namespaceObject.execFile)(flow.python, ['-c', INTROSPECTION_PROGRAM, flow.flowFile], {
            cwd: flow.cwd,
            env: flow.env,
            timeout: INTROSPECTION_TIMEOUT_MS,
            killSignal: 'SIGKILL',
            maxBuffer: 64 * 1024 * 1024,
        }, (error, stdout) => {
            resolve(error ? undefined : parse(stdout));
        });
    });
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/runner/nearest-name.js
/** The known name that someone who typed `name` most likely meant; `undefined` when none is near. */
function nearestName(name, known) {
    const tolerance = Math.ceil(name.length * 0.4);
    const ranked = known
        .map((candidate) => ({ candidate, distance: editDistance(normal(name), normal(candidate)) }))
        .sort((a, b) => a.distance - b.distance);
    const [best] = ranked;
    return best && best.distance <= tolerance ? best.candidate : undefined;
}
/** Metaflow's names are case-sensitive and do not take `_` for `-`: the two mistakes made most. */
function normal(name) {
    return name.toLowerCase().replaceAll('_', '-');
}
function editDistance(from, to) {
    let row = Array.from({ length: to.length + 1 }, (_, index) => index);
    for (const [i, letter] of Array.from(from).entries()) {
        const next = [i + 1];
        for (const [j, other] of Array.from(to).entries()) {
            next.push(Math.min((row[j] ?? 0) + (letter === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
        }
        row = next;
    }
    return row[to.length] ?? 0;
}

;// CONCATENATED MODULE: ./lib/runner/parameter-check.js



/**
 * Holds values against the parameters a flow declares, as Metaflow's command line does: an unknown name, a
 * missing required value or a value of the wrong type. `env` may supply values as `METAFLOW_RUN_<NAME>`.
 * @throws {ParameterError}
 */
function checkParameters(flowName, declared, values, env) {
    for (const [name, value] of Object.entries(values)) {
        if (value === undefined)
            continue;
        const parameter = declared.find((candidate) => candidate.name === name);
        if (!parameter)
            throw unknownParameter(flowName, declared, name, value);
        checkValue(flowName, parameter, value);
    }
    for (const parameter of declared) {
        const fromEnv = env[`METAFLOW_RUN_${parameter.name.toUpperCase().replaceAll('-', '_')}`];
        if (parameter.required && values[parameter.name] === undefined && fromEnv === undefined) {
            throw new ParameterError(`${flowName} needs a value for its parameter "${parameter.name}" (${parameter.type}), which has no default.`, { parameter: parameter.name, expected: parameter.type });
        }
    }
}
function unknownParameter(flowName, declared, name, value) {
    const nearest = nearestName(name, declared.flatMap((parameter) => [parameter.name, parameter.variable]));
    const meant = declared.find((parameter) => parameter.name === nearest || parameter.variable === nearest)?.name;
    const known = declared.map((parameter) => `${parameter.name} (${parameter.type})`).join(', ');
    return new ParameterError(`${flowName} has no parameter "${name}" (given the value ${shown(value)}).` +
        (meant ? ` Did you mean "${meant}"?` : '') +
        (known ? ` Its parameters: ${known}.` : ' It has no parameters.'), { parameter: name, value, nearest: meant });
}
function checkValue(flowName, parameter, value) {
    const values = value instanceof Repeated ? value.values : [value];
    for (const item of values) {
        if (TYPE_CHECKS[parameter.type]?.(item) === false) {
            throw new ParameterError(`Parameter "${parameter.name}" of ${flowName} must be ${article(parameter.type)}, got ${shown(item)}.`, { parameter: parameter.name, value: item, expected: parameter.type });
        }
    }
}
/** Which values Metaflow's command line takes, type by type. Types that are not here take anything. */
const TYPE_CHECKS = {
    int: (value) => /^\s*[+-]?\d+(_\d+)*\s*$/.test(String(value)),
    float: (value) => /^\s*[+-]?(inf|infinity|nan|(\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(e[+-]?\d+)?)\s*$/i.test(String(value)),
    bool: (value) => /^\s*(true|false|t|f|yes|no|y|n|on|off|1|0)\s*$/i.test(String(value)),
    JSON: (value) => typeof value !== 'string' || isJson(value),
};
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
function article(type) {
    return `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`;
}
/** A value as a person would write it, cut where it is long. */
function shown(value) {
    const text = JSON.stringify(value, (_, item) => (typeof item === 'bigint' ? String(item) : item));
    return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}

;// CONCATENATED MODULE: ./lib/runner/list-parameters.js



/** Elements of a list that are passed as one option each. */
class Repeated {
    values;
    constructor(values) {
        this.values = values;
    }
}
/**
 * Makes lists what their parameters take: one option per element (`multiple=True`), text joined by the `separator`,
 * or JSON. Only the flow can tell which, so it is read, and only when there is a list. A flow that cannot be read gets JSON.
 * @throws {ParameterError} when a parameter takes no list
 */
async function renderLists(values, { python, cwd, env, topLevel: { flowFile } }) {
    const lists = Object.entries(values).filter((entry) => Array.isArray(entry[1]));
    if (lists.length === 0)
        return values;
    const found = await introspect({ python, cwd, env, flowFile });
    const rendered = lists.map(([name, list]) => {
        const parameter = found?.parameters?.find((candidate) => candidate.name === name);
        return [name, parameter ? renderList(parameter, list) : list];
    });
    return { ...values, ...Object.fromEntries(rendered) };
}
function renderList(parameter, list) {
    if (parameter.multiple)
        return new Repeated(list);
    if (parameter.separator !== null)
        return list.map(String).join(parameter.separator);
    if (['int', 'float', 'bool', 'str', 'file'].includes(parameter.type)) {
        throw new ParameterError(`Parameter "${parameter.name}" takes one value (${parameter.type}), got the list ${shown(list)}. ` +
            'A list needs a parameter of type JSONType, or one with multiple=True or a separator.', { parameter: parameter.name, value: list, expected: parameter.type });
    }
    return list;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(598);
;// CONCATENATED MODULE: ./lib/runner/option-values.js


/** Flags whose negative form is not `--no-<name>`. */
const NEGATIVE_FLAGS = { quiet: '--not-quiet' };
/** `maxWorkers` -> `max-workers`; a name already in command-line form stays as it is. */
function optionName(key) {
    return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
/** Renders options as argv items, one `--name=value` each. @throws {OptionError} */
function renderOptions(place, options) {
    return Object.entries(options).flatMap(([key, value]) => renderOption(place, key, value));
}
function renderOption(place, key, value) {
    const name = optionName(key);
    if (!/^[A-Za-z0-9][^\s=\0]*$/.test(name)) {
        throw new OptionError(`"${key}" is not the name of a command-line option.`, {
            option: key,
            place,
            value,
        });
    }
    if (value === undefined || value === null)
        return [];
    if (value === true)
        return [`--${name}`];
    if (value === false)
        return [NEGATIVE_FLAGS[name] ?? `--no-${name}`];
    const values = Array.isArray(value) ? value : [value];
    return values.map((item) => {
        if (typeof item !== 'string' && typeof item !== 'number') {
            throw new OptionError(`Option "${name}" takes a string, a number or a boolean, got ${JSON.stringify(item)}.`, { option: name, place, value: item });
        }
        const text = String(item);
        const fault = argumentFault(text);
        if (fault)
            throw new OptionError(`Option "${name}" ${fault}.`, { option: name, place, value: item });
        return `--${name}=${text}`;
    });
}
/** Renders parameters as argv items, lists and objects as JSON. @throws {ParameterError} */
function renderParameters(parameters) {
    return Object.entries(parameters).flatMap(([name, value]) => {
        if (value === undefined)
            return [];
        if (!/^[^\s=\0-][^\s=\0]*$/.test(name)) {
            throw new ParameterError(`"${name}" is not the name of a parameter.`, { parameter: name, value });
        }
        const values = value instanceof Repeated ? value.values : [value];
        return values.map((item) => `--${name}=${parameterText(name, item)}`);
    });
}
function parameterText(parameter, value) {
    const text = typeof value === 'object' && value !== null ? JSON.stringify(value) : scalarText(parameter, value);
    const fault = argumentFault(text);
    if (fault)
        throw new ParameterError(`Parameter "${parameter}" ${fault}.`, { parameter, value });
    return text;
}
function scalarText(parameter, value) {
    switch (typeof value) {
        case 'string':
            return value;
        case 'boolean':
            return value ? 'True' : 'False';
        case 'number':
        case 'bigint':
            return String(value);
        default:
            throw new ParameterError(`Parameter "${parameter}" takes a string, number, boolean, list or object, got ${value === null ? 'null' : typeof value}. ` +
                'Leave it out to use its default.', { parameter, value });
    }
}
/** Why a text cannot be an argument of a process, byte for byte; `undefined` when it can. */
function argumentFault(text) {
    if (text.includes('\0'))
        return 'contains a NUL character, which no program can be given as an argument';
    if (!text.isWellFormed())
        return 'is not well-formed Unicode (it has half of a surrogate pair)';
    if (Buffer.byteLength(text) >= MAX_ARGUMENT_BYTES) {
        return `is longer than the ${MAX_ARGUMENT_BYTES / 1024} KiB that one argument may have; put it in a file and use IncludeFile`;
    }
    return undefined;
}
/** Linux's MAX_ARG_STRLEN, less room for the option's name. */
const MAX_ARGUMENT_BYTES = 127 * 1024;

;// CONCATENATED MODULE: ./lib/runner/command-line.js


/**
 * Builds the arguments of the Python interpreter. Values travel as `--name=value`, so that a value may start
 * with a dash. @throws {OptionError | ParameterError}
 */
function commandLine(topLevel, command, attributeFile) {
    return [
        topLevel.flowFile.startsWith('-') ? `./${topLevel.flowFile}` : topLevel.flowFile,
        ...renderOptions('top level', withoutOurs('top level', topLevel.options)),
        ...renderOptions('top level', { with: topLevel.decospecs ?? [] }),
        ...configPairs('config', topLevel.config ?? {}),
        ...configPairs('config-value', jsonTexts(topLevel.configValues ?? {})),
        command.name,
        ...commandItems(command),
        `--runner-attribute-file=${attributeFile}`,
    ];
}
function commandItems(command) {
    const shared = [
        ...renderOptions('command', { tag: command.tags }),
        ...renderOptions('command', withoutOurs('command', command.options)),
    ];
    switch (command.name) {
        case 'run':
            return [...shared, ...renderParameters(command.parameters)];
        case 'resume':
            return [
                // Two items: `--origin-run-id=X` makes a flow with Configs load them from the latest run instead.
                ...(command.originRunId === undefined ? [] : ['--origin-run-id', command.originRunId]),
                ...shared,
                ...(command.stepToRerun === undefined ? [] : [command.stepToRerun]),
            ];
    }
}
function configPairs(option, pairs) {
    return Object.entries(pairs).flatMap(([name, value]) => {
        const fault = argumentFault(name) ?? argumentFault(value);
        if (fault || name === '' || name.startsWith('-')) {
            throw new OptionError(`Option "${option}" for Config "${name}" ${fault ?? 'needs the name of a Config'}.`, {
                option,
                place: 'top level',
                value,
            });
        }
        return [`--${option}`, name, value];
    });
}
function jsonTexts(values) {
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : JSON.stringify(value),
    ]));
}
/** Options that cannot be passed as `--name=value`, or that would break the runner, with what to use instead. */
const OURS = {
    config: 'pairs of Config name and file are set by "config"',
    'config-value': 'pairs of Config name and value are set by "configValues"',
    'origin-run-id': 'the origin of a resume is set by "originRunId"',
    'runner-attribute-file': 'it is how the runner learns the run id',
};
function withoutOurs(place, options) {
    for (const [key, value] of Object.entries(options)) {
        const reason = OURS[optionName(key)];
        if (reason !== undefined) {
            throw new OptionError(`Option "${optionName(key)}" cannot be set like this: ${reason}.`, {
                option: optionName(key),
                place,
                value,
            });
        }
    }
    return options;
}

;// CONCATENATED MODULE: ./lib/runner/explain-start.js






/** Click, Metaflow's command line, ends with this on wrong usage. */
const USAGE_EXIT_CODE = 2;
/**
 * Finds out why a flow did not start. The facts come from reading the flow file as Metaflow would, which costs a good
 * start nothing; what Metaflow printed is only quoted.
 */
async function explainStart(start) {
    const error = await findFault(start);
    error.exit = start.exit;
    return error;
}
async function findFault(start) {
    if (start.exit.signal)
        return faultUnknown(start);
    const found = await introspect({ ...start, flowFile: start.topLevel.flowFile });
    return ((found && faultOfFile(start, found)) ??
        (found && start.exit.code === USAGE_EXIT_CODE ? faultOfUsage(start, found) : undefined) ??
        (found && start.exit.code !== 0 ? faultOfFlow(start, found) : undefined) ??
        faultUnknown(start));
}
function faultOfFile(start, found) {
    const { flowFile } = start.topLevel;
    const { loadError } = found;
    if (loadError) {
        const where = loadError.line
            ? ` (${external_node_path_.basename(loadError.file ?? flowFile)}, line ${loadError.line})`
            : '';
        return new FlowFileError(`${flowFile} cannot be loaded by Python ${found.python}: ${loadError.type}: ${loadError.message}${where}.`, { flowFile, file: loadError.file ?? undefined, line: loadError.line ?? undefined });
    }
    if (found.metaflow === undefined) {
        return new PythonError(`The Python interpreter "${start.python}" (${found.python}) has no Metaflow. Install it there: pip install metaflow.`, { python: start.python, missing: 'metaflow' });
    }
    if (found.flows?.length === 0) {
        return new FlowFileError(`${flowFile} is not a flow: it defines no subclass of metaflow.FlowSpec.`, {
            flowFile,
        });
    }
    if (start.exit.code === 0) {
        return new FlowFileError(`${flowFile} ended without starting a run. A flow file ends with: if __name__ == '__main__': ${found.flows?.[0] ?? 'MyFlow'}().`, { flowFile });
    }
    return undefined;
}
function faultOfUsage(start, found) {
    const { topLevel, command } = start;
    try {
        checkOptions('top level', 'top level', found.options?.['top'], topLevel.options);
        checkOptions('command', `command "${command.name}"`, found.options?.[command.name], command.options);
        if (command.name === 'run' && found.parameters) {
            checkParameters(found.flows?.[0] ?? topLevel.flowFile, found.parameters, command.parameters, start.env);
        }
    }
    catch (error) {
        if (error instanceof UsageError)
            return error;
        throw error;
    }
    return undefined;
}
function checkOptions(place, where, declared, options) {
    if (!declared)
        return;
    for (const [key, value] of Object.entries(options)) {
        if (value === undefined || value === null)
            continue;
        const option = optionName(key);
        const known = declared[option];
        if (!known) {
            const nearest = nearestName(option, Object.keys(declared));
            throw new OptionError(`Metaflow's ${where} has no option "${option}".` +
                (nearest ? ` Did you mean "${nearest}"?` : ` It has: ${Object.keys(declared).sort().join(', ')}.`), { option, place, value, nearest });
        }
        const expected = known.choices.length > 0 ? `one of ${known.choices.join(', ')}` : EXPECTED[known.type]?.text;
        const fits = known.choices.length > 0 ? known.choices.includes(plainText(value)) : EXPECTED[known.type]?.fits(value);
        if (fits === false) {
            throw new OptionError(`Option "${option}" of Metaflow's ${where} must be ${expected ?? known.type}, got ${shown(value)}.`, { option, place, value });
        }
    }
}
function plainText(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
const EXPECTED = {
    integer: { text: 'an integer', fits: (value) => /^[+-]?\d+$/.test(plainText(value)) },
    boolean: { text: 'true or false', fits: (value) => typeof value === 'boolean' },
    text: { text: 'given a value', fits: (value) => typeof value !== 'boolean' },
};
function faultOfFlow(start, found) {
    const { flowFile, decospecs = [] } = start.topLevel;
    for (const decospec of decospecs) {
        const [name = '', ...attributes] = decospec.split(':');
        if (attributes.length > 0 && !/^\w+=/.test(attributes.join(':').trim())) {
            return new OptionError(`Decospec "${decospec}" must be of the form NAME or NAME:ATTRIBUTE=VALUE,….`, {
                option: 'with',
                place: 'top level',
                value: decospec,
            });
        }
        if (found.decorators && !found.decorators.includes(name)) {
            const nearest = nearestName(name, found.decorators);
            return new OptionError(`There is no step decorator "${name}" (decospec "${decospec}").` +
                (nearest ? ` Did you mean "${nearest}"?` : '') +
                ` Known here: ${found.decorators.join(', ')}.`, { option: 'with', place: 'top level', value: decospec, nearest });
        }
    }
    if (found.validity) {
        const { file, line, message } = found.validity;
        return new FlowFileError(`${flowFile} is not a valid flow: ${message.trim()}${line ? ` (${external_node_path_.basename(file)}, line ${line})` : ''}`, { flowFile, file, line: line ?? undefined });
    }
    return undefined;
}
function faultUnknown(start) {
    const { exit, topLevel, command } = start;
    const said = lastMessage(start.stderrTail);
    const how = exit.signal ? `was killed by ${exit.signal}` : `ended with exit code ${exit.code}`;
    const message = `"${topLevel.flowFile} ${command.name}" ${how} before a run was started${said ? `: ${said}` : '.'}`;
    if (exit.code === USAGE_EXIT_CODE)
        return new UsageError(message);
    return new StartError(message, { stderr: start.stderrTail });
}
/** The last thing said on stderr: Metaflow's indented "headline: message", else the last line. */
function lastMessage(stderr) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    const headline = lines.findLastIndex((line) => /^ {4}\S.*:$/.test(line));
    const quoted = headline === -1 ? lines.slice(-1) : lines.slice(headline);
    return quoted
        .map((line) => line.trim())
        .join(' ')
        .slice(0, 2_000);
}

;// CONCATENATED MODULE: ./lib/runner/run-attributes.js



/**
 * Waits until the process has named its run, and resolves to `undefined` when it ended without.
 * The file is not written atomically, so it counts only once it can be parsed.
 * @throws the signal's reason, when it is aborted first
 */
async function waitForRunAttributes(file, flow, signal) {
    return await new Promise((resolve, reject) => {
        const finish = (settle) => {
            watch[Symbol.dispose]();
            signal.removeEventListener('abort', onAbort);
            settle();
        };
        const look = () => {
            const attributes = readRunAttributes(file);
            if (attributes)
                finish(() => {
                    resolve(attributes);
                });
        };
        const onAbort = () => {
            finish(() => {
                reject(signal.reason);
            });
        };
        const watch = new FileWatch(external_node_path_.dirname(file), look);
        signal.addEventListener('abort', onAbort, { once: true });
        if (signal.aborted)
            onAbort();
        look();
        void flow.exited.then(() => {
            finish(() => {
                resolve(readRunAttributes(file));
            });
        });
    });
}
function readRunAttributes(file) {
    let content;
    try {
        content = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
    }
    catch {
        return undefined;
    }
    const { flow_name, run_id, metadata } = (content ?? {});
    if (typeof flow_name !== 'string' || (typeof run_id !== 'string' && typeof run_id !== 'number'))
        return undefined;
    return {
        flowName: flow_name,
        runId: String(run_id),
        metadata: typeof metadata === 'string' ? metadata : '',
    };
}

;// CONCATENATED MODULE: ./lib/runner/start-run.js












const STDERR_TAIL_BYTES = 64 * 1024;
/** Starts a command of a flow and resolves when its run has an id. Errors: as documented at `Runner.run`. */
async function startRun(settings, command, options) {
    refuseWindows();
    requireFlowFile(settings);
    const temporaryDirectory = (0,external_node_fs_.mkdtempSync)(external_node_path_.join((0,external_node_os_.tmpdir)(), 'metaflow-runner-'));
    try {
        const { abortSignal, logDirectory = temporaryDirectory } = options;
        (0,external_node_fs_.mkdirSync)(logDirectory, { recursive: true });
        const stdoutFile = external_node_path_.join(logDirectory, 'stdout.log');
        const stderrFile = external_node_path_.join(logDirectory, 'stderr.log');
        const attributeFile = external_node_path_.join(temporaryDirectory, 'attributes.json');
        const args = commandLine(settings.topLevel, command, attributeFile);
        const flow = await spawnFlow(settings, args, stdoutFile, stderrFile);
        const attributes = await awaitStart(flow, attributeFile, settings.startTimeoutMs, abortSignal);
        if (!attributes) {
            const exit = await flow.exited;
            const stderrTail = await readTail(stderrFile);
            throw await explainStart({ ...settings, command, exit, stderrTail });
        }
        const running = new ExecutingRun({
            flow,
            attributes,
            commandLine: [settings.python, ...args],
            stdoutFile,
            stderrFile,
            temporaryDirectory,
        });
        if (abortSignal)
            endWhenAborted(running, flow, abortSignal);
        return running;
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(temporaryDirectory, { recursive: true, force: true });
        throw error;
    }
}
function refuseWindows() {
    if (process.platform === 'win32') {
        throw new UsageError('Metaflow does not run on Windows. Use Linux or macOS, or WSL.');
    }
}
function requireFlowFile({ cwd, topLevel: { flowFile } }) {
    if (!(0,external_node_fs_.statSync)(cwd, { throwIfNoEntry: false })?.isDirectory()) {
        throw new UsageError(`The working directory ${cwd} does not exist.`);
    }
    const file = external_node_path_.resolve(cwd, flowFile);
    if (!(0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.isFile()) {
        throw new FlowFileError(`There is no flow file "${flowFile}" (looked for ${file}).`, { flowFile });
    }
}
async function spawnFlow({ python, cwd, env }, args, stdoutFile, stderrFile) {
    try {
        return await startFlowProcess({
            executable: python,
            args,
            cwd,
            env,
            marker: (0,external_node_crypto_.randomUUID)(),
            stdoutFile,
            stderrFile,
        });
    }
    catch (error) {
        throw asStartFailure(error, python);
    }
}
function asStartFailure(error, python) {
    const { code, message } = error;
    switch (code) {
        case 'ENOENT':
        case 'EACCES':
        case 'ENOTDIR':
            return new PythonError(`There is no Python interpreter "${python}" (${code}). Name one that exists, by path or as a command on PATH.`, { python, missing: 'python' }, { cause: error });
        case 'E2BIG':
            return new UsageError('The parameters, options and environment are together too large for a command line. Put large values in a file and use IncludeFile.', { cause: error });
        default:
            return new RunnerError(`The flow's process could not be started: ${message}`, { cause: error });
    }
}
/** The run's attributes; `undefined` when the process ended without. @throws {StartInterruptedError} */
async function awaitStart(flow, attributeFile, startTimeoutMs, abortSignal) {
    const startTimeout = new AbortController();
    const timer = setTimeout(() => {
        startTimeout.abort(new DOMException(`no run id within ${startTimeoutMs / 1000} s`, 'TimeoutError'));
    }, startTimeoutMs);
    const signals = abortSignal ? [startTimeout.signal, abortSignal] : [startTimeout.signal];
    try {
        return await waitForRunAttributes(attributeFile, flow, AbortSignal.any(signals));
    }
    catch (reason) {
        await endFlow(flow);
        const status = statusOf(reason);
        throw new StartInterruptedError(startTimeout.signal.aborted
            ? `The flow had no run id after ${startTimeoutMs / 1000} s and was ended. Does something hang when its file is imported?`
            : `The start of the flow was ${status === 'timeout' ? 'ended by the timeout' : 'cancelled'} before there was a run.`, status, { cause: reason });
    }
    finally {
        clearTimeout(timer);
    }
}
function endWhenAborted(running, flow, signal) {
    const onAbort = () => {
        void running.kill({ status: statusOf(signal.reason) });
    };
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted)
        onAbort();
    void flow.exited.then(() => {
        signal.removeEventListener('abort', onAbort);
    });
}
function statusOf(reason) {
    return reason?.name === 'TimeoutError' ? 'timeout' : 'cancelled';
}
async function readTail(file) {
    const handle = await (0,promises_.open)(file, 'r');
    try {
        const { size } = await handle.stat();
        const start = Math.max(0, size - STDERR_TAIL_BYTES);
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - start), 0, size - start, start);
        return buffer.subarray(0, bytesRead).toString('utf8');
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./lib/runner/runner.js



const DEFAULT_START_TIMEOUT_MS = 3_600_000;
/**
 * Runs a flow as a subprocess, as `python flow.py run` does. Mirrors Metaflow's `Runner`.
 *
 * @example
 * const running = await new Runner('slowflow.py', { pylint: false }).run({ seconds: 5 });
 * console.log(running.pathspec, running.status);
 */
class Runner {
    #flowFile;
    #options;
    /** @param flowFile path of the flow, relative to `options.cwd` */
    constructor(flowFile, options = {}) {
        this.#flowFile = flowFile;
        this.#options = options;
    }
    /**
     * Runs the flow and resolves when the run has ended, however it ended: its `status` tells.
     * @throws {UsageError} when it cannot be run as asked; nothing was registered
     * @throws {StartError} when its process ended before there was a run
     * @throws {StartInterruptedError} when it was aborted, or timed out, before there was a run
     */
    async run(parameters, options = {}) {
        return await this.#finish(await this.asyncRun(parameters, options));
    }
    /** Runs the flow and resolves as soon as the run has an id. Errors: as for `run`. */
    async asyncRun(parameters, options = {}) {
        const { tags = [], abortSignal, logDirectory, ...others } = options;
        const settings = this.#settings();
        const rendered = await renderLists(parameters ?? {}, settings);
        return await startRun(settings, { name: 'run', parameters: rendered, tags, options: others }, { abortSignal, logDirectory });
    }
    /** Resumes a run and resolves when the new run has ended. Errors: as for `run`. */
    async resume(options = {}) {
        return await this.#finish(await this.asyncResume(options));
    }
    /** Resumes a run and resolves as soon as the new run has an id. Errors: as for `run`. */
    async asyncResume(options = {}) {
        const { tags = [], abortSignal, logDirectory, originRunId, stepToRerun, ...others } = options;
        return await startRun(this.#settings(), { name: 'resume', originRunId, stepToRerun, tags, options: others }, { abortSignal, logDirectory });
    }
    async #finish(running) {
        if (this.#options.showOutput === false)
            return await running.wait();
        const copyStderr = async () => {
            for await (const { bytes } of running.streamLogChunks('stderr'))
                process.stderr.write(bytes);
        };
        await Promise.all([running.wait({ stream: 'stdout' }), copyStderr()]);
        return running;
    }
    #settings() {
        const { python, cwd, env, profile, showOutput, startTimeoutMs, decospecs, config, configValues, ...options } = this.#options;
        return {
            topLevel: { flowFile: this.#flowFile, decospecs, config, configValues, options },
            python: python ?? 'python3',
            cwd: external_node_path_.resolve(cwd ?? '.'),
            env: { ...process.env, ...(profile === undefined ? {} : { METAFLOW_PROFILE: profile }), ...env },
            startTimeoutMs: startTimeoutMs ?? DEFAULT_START_TIMEOUT_MS,
        };
    }
}

;// CONCATENATED MODULE: ./lib/runner/index.js






/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(370);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
