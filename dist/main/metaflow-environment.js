export const id = 282;
export const ids = [282];
export const modules = {

/***/ 41282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  provideMetaflow: () => (/* binding */ provideMetaflow)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/runner/index.js + 16 modules
var runner = __webpack_require__(47951);
// EXTERNAL MODULE: ./build/client/regular-file.js
var regular_file = __webpack_require__(10361);
;// CONCATENATED MODULE: ./build/provision/leftovers.js



const HOUR_MS = 60 * 60 * 1000;
/** An installation takes minutes; one that is older was killed. */
const HALF_INSTALLED_MS = 6 * HOUR_MS;
/** What a range stands for is looked up again each day; a run may still use what an earlier day had. */
const OF_ANOTHER_DAY_MS = 7 * 24 * HOUR_MS;
/** `metaflow-<version>-<digest>` is a link to a directory that has six more characters. */
const LINK = /^metaflow-(.+)-[0-9a-f]{16}$/;
const MADE = /^metaflow-.+-[0-9a-f]{16}-\w{6}(?:\.link)?$/;
/**
 * Removes from a directory of environments what a killed installation left, and environments of ranges of earlier days. What cannot be
 * removed stays.
 * @param isExact whether a version is always the same one
 */
async function removeLeftovers(directory, isExact) {
    const names = await (0,promises_.readdir)(directory).catch(() => []);
    const kept = new Set();
    for (const name of names) {
        const version = LINK.exec(name)?.[1];
        if (version === undefined)
            continue;
        if (!isExact(version) && (await ageOf(directory, name)) > OF_ANOTHER_DAY_MS)
            (0,regular_file/* removeOwn */.LO)(external_node_path_.join(directory, name));
        else
            kept.add(external_node_path_.basename(await (0,promises_.readlink)(external_node_path_.join(directory, name)).catch(() => '')));
    }
    for (const name of names.filter((candidate) => MADE.test(candidate) && !kept.has(candidate)))
        if ((await ageOf(directory, name)) > HALF_INSTALLED_MS)
            (0,regular_file/* removeOwn */.LO)(external_node_path_.join(directory, name));
}
/** In milliseconds; of what is gone it is 0. */
async function ageOf(directory, name) {
    const found = await (0,promises_.lstat)(external_node_path_.join(directory, name)).catch(() => undefined);
    return found ? Date.now() - found.mtimeMs : 0;
}

;// CONCATENATED MODULE: ./build/provision/writable-directory.js



/**
 * The cache, or a directory among temporary files where the cache cannot be written: it may belong to another user, be mounted read-only,
 * or be no directory. @throws {UsageError} when neither can be written
 */
async function writableDirectory({ cache, temporary }, log) {
    const problem = cache && (await writeProblem(cache.directory));
    if (cache && problem === undefined)
        return cache.directory;
    const own = external_node_path_.join(temporary.directory, `metaflow-runner-${process.getuid?.() ?? ''}`);
    const alsoThere = (await writeProblem(own)) ?? (await ownerProblem(own));
    if (alsoThere !== undefined) {
        const problems = [problem, alsoThere].filter((one) => one !== undefined).join('; ');
        const places = cache ? `neither ${cache.name} nor ${temporary.name} can` : `${temporary.name} cannot`;
        throw new runner/* UsageError */.eb(`Metaflow cannot be installed: ${places} be written to (${problems}).`);
    }
    if (cache)
        log(`${cache.name} cannot be written to (${problem ?? ''}). Metaflow is installed in ${temporary.name} instead.`);
    return own;
}
/** Permissions do not tell whether a directory can be written: a file system may be read-only, and root may do anything. */
async function writeProblem(directory) {
    try {
        await (0,promises_.mkdir)(directory, { recursive: true, mode: 0o755 });
        await (0,promises_.rmdir)(await (0,promises_.mkdtemp)(external_node_path_.join(directory, 'writable-')));
        return undefined;
    }
    catch (error) {
        return error.message;
    }
}
/** Among all users' temporary files, somebody else may have planted an environment for us to run. */
async function ownerProblem(directory) {
    const { uid, mode } = await (0,promises_.stat)(directory);
    const isOurs = uid === process.getuid?.() && (mode & 0o022) === 0;
    return isOurs ? undefined : `${directory} belongs to another user, or others may write to it`;
}
//# sourceMappingURL=writable-directory.js.map
;// CONCATENATED MODULE: ./build/provision/metaflow-environment.js








/** Prints what tells one interpreter from another, as JSON: an environment belongs to exactly one. */
const IDENTITY_PROGRAM = 'import sys, json, sysconfig; print(); ' +
    'print(json.dumps([sys.version, sys.prefix, sysconfig.get_path("purelib"), sysconfig.get_path("platlib")]))';
/** As `-m` runs a module, but for where it is looked for. */
const RUN_MODULE = 'import runpy; runpy.run_module(sys.argv.pop(1), run_name="__main__", alter_sys=True)';
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
    try {
        return await provide(request);
    }
    catch (error) {
        // What was killed failed for that reason, and not for the one it gives.
        cancel.throwIfAborted();
        throw error;
    }
}
async function provide(request) {
    const requirement = metaflowRequirement(request);
    const interpreter = request.python ?? 'python3';
    const identity = await identify(interpreter, request);
    const name = environmentName(request.version, identity);
    const pythonIn = (directory) => external_node_path_.join(directory, name, 'bin', 'python');
    const kept = request.cache && pythonIn(request.cache.directory);
    if (kept !== undefined && (0,external_node_fs_.existsSync)(kept))
        return kept;
    const directory = await writableDirectory(request, request.log);
    const python = pythonIn(directory);
    if ((0,external_node_fs_.existsSync)(python))
        return python;
    request.log(`Installing ${requirement} in an environment of its own`);
    await removeLeftovers(directory, isExact);
    try {
        await install(interpreter, requirement, identity, external_node_path_.join(directory, name), new Commands(request));
    }
    catch (error) {
        if (error instanceof runner/* RunnerError */.Rn)
            throw error;
        throw new runner/* UsageError */.eb(`${requirement} could not be installed in ${directory}: ${error.message}`, {
            cause: error,
        });
    }
    return python;
}
/** @throws {UsageError} */
function metaflowRequirement({ option, version }) {
    if (version === 'latest')
        return 'metaflow';
    if (VERSION.test(version))
        return `metaflow==${version}`;
    if (RANGE.test(version))
        return `metaflow${version}`;
    throw new runner/* UsageError */.eb(`${option} must be a version of Metaflow like 2.19.38, a range like >=2.19,<3, or latest, got "${version}".`);
}
/** Python answers within a tenth of a second; a busy machine may need more. */
const IDENTIFY_WITHIN_MS = 5_000;
/** @throws {PythonError} when it is not a Python that Metaflow supports */
async function identify(python, { cwd, env, cancel }) {
    const asked = { python, cwd, env, abortSignal: cancel };
    const asking = { ...asked, program: IDENTITY_PROGRAM, timeoutMs: IDENTIFY_WITHIN_MS };
    const identity = await (0,runner/* runPython */.wn)(asking, ({ stdoutFile }) => (0,runner/* printedAnswer */.pl)((0,runner/* logTail */.RB)(stdoutFile))).catch(() => undefined);
    cancel.throwIfAborted();
    if (!Array.isArray(identity)) {
        const fault = await (0,runner/* interpreterFault */.hL)(asked);
        throw (fault ??
            new runner/* PythonError */.HE(`"${python}" did not report where its packages are.`, { python, missing: 'python' }));
    }
    const [, , purelib, platlib] = identity;
    return {
        text: JSON.stringify(identity),
        packageDirectories: [...new Set([purelib, platlib])].filter((it) => it !== undefined),
    };
}
function isExact(version) {
    return VERSION.test(version) && !version.endsWith('*');
}
/** What is not one exact version is resolved again on another day. */
function environmentName(version, identity) {
    const day = isExact(version) ? '' : new Date().toISOString().slice(0, 10);
    const digest = (0,external_node_crypto_.createHash)('sha256')
        .update(`${version}\0${day}\0${identity.text}`)
        .digest('hex')
        .slice(0, 16);
    return `metaflow-${version.replace(/[^\w.]+/g, '_')}-${digest}`;
}
/** Whatever place pip's configuration names, it installs into an environment. What it says of indexes and proxies holds. */
function into(environment) {
    return ['--no-user', '--target=', `--prefix=${environment}`, '--root=/'];
}
/** Variables of pip's by which it would install elsewhere, or not at all. */
const ELSEWHERE = ['USER', 'TARGET', 'PREFIX', 'ROOT', 'PYTHON', 'DRY_RUN'].map((name) => `PIP_${name}`);
/** Makes the environment under a name of its own, then links it: two that do so at once do not disturb each other. */
async function install(python, requirement, identity, environment, commands) {
    const made = await (0,promises_.mkdtemp)(`${environment}-`);
    try {
        await commands.must(python, RUN_MODULE, ['venv', made], 'A Python environment could not be made (is the venv module installed?)');
        const own = external_node_path_.join(made, 'bin', 'python');
        const pip = ['pip', 'install', '--quiet', '--disable-pip-version-check', '--compile', ...into(made)];
        await commands.must(own, RUN_MODULE, [...pip, requirement], `${requirement} could not be installed`);
        await commands.must(own, 'import metaflow', [], `${requirement} was installed but cannot be imported`);
        await seePackagesOf(identity, own, commands);
        const link = `${made}.link`;
        await (0,promises_.symlink)(external_node_path_.basename(made), link);
        (0,regular_file/* removeOwn */.LO)(environment);
        await (0,promises_.rename)(link, environment);
    }
    catch (error) {
        (0,regular_file/* removeOwn */.LO)(made);
        throw error;
    }
}
/** Lets the environment import what its interpreter has, after its own packages: flows need more than Metaflow. */
async function seePackagesOf({ packageDirectories }, python, commands) {
    const program = 'import sysconfig; print(); print(sysconfig.get_path("purelib"))';
    const directory = await commands.must(python, program, [], 'The environment did not report where its packages are');
    const lines = packageDirectories.map((other) => `import site; site.addsitedir(${JSON.stringify(other)})`);
    await (0,promises_.writeFile)(external_node_path_.join(directory, 'interpreter-packages.pth'), `${lines.join('\n')}\n`);
}
/** Runs Python programs one after another, quietly, where and as the flow will run; they are ended with us, with all they started. */
class Commands {
    #cwd;
    #env;
    #cancel;
    constructor({ cwd, env, cancel }) {
        this.#cwd = cwd;
        this.#cancel = cancel;
        this.#env = Object.fromEntries(Object.entries(env).filter(([name]) => !ELSEWHERE.includes(name)));
    }
    /** What it prints last. @throws {UsageError} when it fails: `otherwise` says what was not done */
    async must(python, program, args, otherwise) {
        const env = (0,runner/* activated */.cd)(python, this.#cwd, this.#env);
        const asked = { python, program, args, cwd: this.#cwd, env, abortSignal: this.#cancel };
        const ended = await (0,runner/* runPython */.wn)(asked, ({ exit, stdoutFile, stderrFile }) => ({
            exitCode: exit.code,
            stdout: lastLine((0,runner/* logTail */.RB)(stdoutFile)),
            stderr: lastLine((0,runner/* logTail */.RB)(stderrFile)),
        })).catch((error) => ({ exitCode: undefined, stdout: '', stderr: error.message }));
        if (ended.exitCode !== 0)
            throw new runner/* UsageError */.eb(`${otherwise}: ${ended.stderr}`);
        return ended.stdout;
    }
}
function lastLine(text) {
    return text.trim().split('\n').at(-1) ?? '';
}
//# sourceMappingURL=metaflow-environment.js.map

/***/ })

};

//# sourceMappingURL=282.index.js.map