export const id = 559;
export const ids = [559];
export const modules = {

/***/ 75559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   provideMetaflow: () => (/* binding */ provideMetaflow)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81260);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72134);






/** Prints what tells one interpreter from another, as JSON: an environment belongs to exactly one. */
const IDENTITY_PROGRAM = 'import sys, json, sysconfig; ' +
    'print(json.dumps([sys.version, sys.prefix, sysconfig.get_path("purelib"), sysconfig.get_path("platlib")]))';
const VERSION = /^\d+(\.\d+)*(\.\*|(a|b|rc|\.post|\.dev)\d+)*$/;
const RANGE = /^(~=|==|!=|<=|>=|<|>)\s*[\w.*]+(\s*,\s*(~=|==|!=|<=|>=|<|>)\s*[\w.*]+)*$/;
/**
 * Provides an interpreter that has a given Metaflow: the given one's packages, with that Metaflow, byte-compiled,
 * before them, in an environment of its own. Resolves to its path.
 * @throws {UsageError} when the version is not one, or cannot be installed
 * @throws {PythonError} when there is no such interpreter
 */
async function provideMetaflow(request) {
    const { cancel } = request;
    cancel.throwIfAborted();
    const commands = new Commands(request);
    const kill = () => commands.kill();
    cancel.addEventListener('abort', kill, { once: true });
    try {
        return await provide(request, commands);
    }
    catch (error) {
        // What was killed failed for that reason, and not for the one it gives.
        cancel.throwIfAborted();
        throw error;
    }
    finally {
        cancel.removeEventListener('abort', kill);
        await commands.killed;
    }
}
async function provide(request, commands) {
    const requirement = metaflowRequirement(request.version);
    const interpreter = request.python ?? 'python3';
    const identity = await identify(interpreter, commands);
    const environment = node_path__WEBPACK_IMPORTED_MODULE_3__.join(request.cacheDirectory, environmentName(request.version, identity));
    const python = node_path__WEBPACK_IMPORTED_MODULE_3__.join(environment, 'bin', 'python');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(python))
        return python;
    request.log(`Installing ${requirement} in an environment of its own`);
    try {
        await install(interpreter, requirement, identity, environment, commands);
    }
    catch (error) {
        if (error instanceof _runner_index_js__WEBPACK_IMPORTED_MODULE_5__/* .RunnerError */ .Rn)
            throw error;
        throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`${requirement} could not be installed in ${request.cacheDirectory}: ${error.message}`, {
            cause: error,
        });
    }
    return python;
}
/** @throws {UsageError} */
function metaflowRequirement(version) {
    if (version === 'latest')
        return 'metaflow';
    if (VERSION.test(version))
        return `metaflow==${version}`;
    if (RANGE.test(version))
        return `metaflow${version}`;
    throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`"${version}" is not a version of Metaflow: expected one like 2.19.38, a range like >=2.19,<3, or latest.`);
}
async function identify(python, commands) {
    const probe = await commands.run(python, ['-c', IDENTITY_PROGRAM]);
    const identity = probe.exitCode === 0 ? parsed(probe.stdout) : undefined;
    if (!Array.isArray(identity)) {
        const said = lastLine(probe.stderr || probe.stdout);
        throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_5__/* .PythonError */ .HE(`There is no working Python interpreter "${python}": ${said || 'it says nothing.'}`, {
            python,
            missing: 'python',
        });
    }
    const [, , purelib, platlib] = identity;
    return {
        text: probe.stdout,
        packageDirectories: [...new Set([purelib, platlib])].filter((it) => it !== undefined),
    };
}
/** What is not one exact version is resolved again on another day. */
function environmentName(version, identity) {
    const exact = VERSION.test(version) && !version.endsWith('*');
    const day = exact ? '' : new Date().toISOString().slice(0, 10);
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(`${version}\0${day}\0${identity.text}`)
        .digest('hex')
        .slice(0, 16);
    return `metaflow-${version.replace(/[^\w.]+/g, '_')}-${digest}`;
}
/** Makes the environment under a name of its own, then links it: two that do so at once do not disturb each other. */
async function install(python, requirement, identity, environment, commands) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(node_path__WEBPACK_IMPORTED_MODULE_3__.dirname(environment), { recursive: true });
    const made = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)(`${environment}-`);
    try {
        await commands.must(python, ['-m', 'venv', made], 'A Python environment could not be made (is the venv module installed?)');
        const own = node_path__WEBPACK_IMPORTED_MODULE_3__.join(made, 'bin', 'python');
        const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--compile', requirement];
        await commands.must(own, pip, `${requirement} could not be installed`);
        await commands.must(own, ['-c', 'import metaflow'], `${requirement} was installed but cannot be imported`);
        await seePackagesOf(identity, own, commands);
        const link = `${made}.link`;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.symlink)(node_path__WEBPACK_IMPORTED_MODULE_3__.basename(made), link);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(environment, { recursive: true, force: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(link, environment);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(made, { recursive: true, force: true });
        throw error;
    }
}
/** Lets the environment import what its interpreter has, after its own packages: flows need more than Metaflow. */
async function seePackagesOf({ packageDirectories }, python, commands) {
    const { stdout } = await commands.run(python, [
        '-c',
        'import sysconfig; print(sysconfig.get_path("purelib"))',
    ]);
    const lines = packageDirectories.map((directory) => `import site; site.addsitedir(${JSON.stringify(directory)})`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_3__.join(stdout.trim(), 'interpreter-packages.pth'), `${lines.join('\n')}\n`);
}
/** Runs programs one after another, quietly, where and as the flow will run; can be killed with all they started. */
class Commands {
    #cwd;
    #env;
    #marker;
    #killed;
    constructor({ cwd, env }) {
        this.#cwd = cwd;
        this.#marker = (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_5__/* .newMarker */ .XS)(env);
        const variables = Object.entries({ ...env, [_runner_index_js__WEBPACK_IMPORTED_MODULE_5__/* .MARKER_VARIABLE */ .a0]: this.#marker });
        this.#env = Object.fromEntries(variables.filter((entry) => entry[1] !== undefined));
    }
    async run(command, args) {
        if (this.#killed)
            return { exitCode: 130, stdout: '', stderr: 'cancelled' };
        const options = { silent: true, ignoreReturnCode: true, cwd: this.#cwd, env: this.#env };
        try {
            return await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_4__/* .getExecOutput */ .H)(`"${this.#located(command)}"`, [...args], options);
        }
        catch (error) {
            return { exitCode: 127, stdout: '', stderr: error.message };
        }
    }
    async must(command, args, otherwise) {
        const { exitCode, stderr } = await this.run(command, args);
        if (exitCode !== 0)
            throw new _runner_index_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`${otherwise}: ${lastLine(stderr)}`);
    }
    kill() {
        this.#killed ??= (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_5__/* .killMarked */ .fR)(this.#marker);
    }
    /** When what was killed is gone; at once where nothing was. */
    get killed() {
        return this.#killed;
    }
    /** A command is found on the flow's PATH, a path is relative to the flow's directory. */
    #located(command) {
        if (command.includes('/'))
            return node_path__WEBPACK_IMPORTED_MODULE_3__.resolve(this.#cwd, command);
        const directories = (this.#env['PATH'] ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter);
        const candidates = directories.map((directory) => node_path__WEBPACK_IMPORTED_MODULE_3__.resolve(this.#cwd, directory, command));
        return candidates.find((candidate) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(candidate)) ?? command;
    }
}
/** `undefined` for what is not JSON: what was given as Python may be any program. */
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function lastLine(text) {
    return text.trim().split('\n').at(-1) ?? '';
}


/***/ })

};
