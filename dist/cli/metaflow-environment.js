export const id = 3104;
export const ids = [3104,500];
export const modules = {

/***/ 3104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  provideMetaflow: () => (/* binding */ provideMetaflow)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/runner/errors.js
var errors = __webpack_require__(6800);
// EXTERNAL MODULE: ./build/client/errors.js
var client_errors = __webpack_require__(6695);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/client/regular-file.js
var regular_file = __webpack_require__(361);
// EXTERNAL MODULE: ./build/client/python-program.js
var python_program = __webpack_require__(3779);
// EXTERNAL MODULE: ./build/runner/start/activated.js
var activated = __webpack_require__(8096);
// EXTERNAL MODULE: ./build/runner/introspection/run-python.js
var run_python = __webpack_require__(7761);
// EXTERNAL MODULE: ./build/runner/log/log-tail.js
var log_tail = __webpack_require__(563);
;// CONCATENATED MODULE: ./build/provision/without-credentials.js
/** Names and passwords in addresses. A password may contain an `@`. */
const CREDENTIALS = /:\/\/[^/?#\s]*@/g;
/** The text with something else in place of names and passwords in addresses. Some are new each hour. */
function withoutCredentials(text, instead = '') {
    return text.replace(CREDENTIALS, `://${instead}`);
}
/** Anaconda's and others' servers take a token as part of the path. */
const TOKEN_IN_PATH = /\/t\/[^/\s"]+\//;
/** Whether addresses in a text contain names, passwords, or tokens: a query may be one, as in an address that a store signed. */
function hasCredentials(text) {
    const hasQuery = text.split(/[\s"']/).some((word) => word.includes('://') && word.includes('?'));
    return hasQuery || withoutCredentials(text) !== text || TOKEN_IN_PATH.test(text);
}

;// CONCATENATED MODULE: ./build/provision/commands.js



/** Runs a module as `-m` does, but from a different search path. */
const RUN_MODULE = 'import runpy; runpy.run_module(sys.argv.pop(1), run_name="__main__", alter_sys=True)';
/** Replaces the Python process by another program. */
const RUN_PROGRAM = 'import os; os.execvp(sys.argv[1], sys.argv[1:])';
/** Variables that would make pip install elsewhere, or not at all, and those of uv, which we configure as pip is. uv's cache stays. */
const ELSEWHERE = /^(?:PIP_(?:USER|TARGET|PREFIX|ROOT|PYTHON|DRY_RUN)|UV_(?!CACHE_DIR$).*)$/;
/** In characters. A longer line is replaced by its length, never cut: it may hold a secret, which is recognized only as a whole. */
const MAX_LINE_LENGTH = 1_000;
/** For a program that printed nothing, or a line that is longer than what is read of its output. */
const NOTHING_TO_QUOTE = 'it printed no line that can be shown';
/** Runs Python programs quietly, where and as the flow will run. They end with us, and with everything they started. */
class Commands {
    #cwd;
    #env;
    #cancel;
    #given;
    constructor({ cwd, env, cancel }) {
        this.#cwd = cwd;
        this.#given = env;
        this.#cancel = cancel;
        this.#env = Object.fromEntries(Object.entries(env).filter(([name]) => !ELSEWHERE.test(name)));
    }
    /** Where the programs run. */
    get cwd() {
        return this.#cwd;
    }
    /** The given variables with these names, even if the programs do not get them. */
    given(names) {
        const entries = Object.entries(this.#given).filter(([name, value]) => names.test(name) && value);
        return Object.fromEntries(entries);
    }
    /** Returns the last line that the program prints. @throws {UsageError} if it fails; `otherwise` says what was not done */
    async must({ python, program, args = [], env: more, lines = 1, withinMs: timeoutMs }, otherwise) {
        const env = (0,activated/* activated */.c)(python, this.#cwd, { ...this.#env, ...more });
        const options = {
            ...{ python, program, args, cwd: this.#cwd, env, abortSignal: this.#cancel },
            ...{ maxMemory: python_program/* MEMORY_FOR_ANSWERS */.c, timeoutMs },
        };
        const ended = await (0,run_python/* runPython */.w)(options, ({ exit, stdoutFile, stderrFile }) => ({
            exitCode: exit.code,
            stdout: lastLines((0,log_tail/* logTail */.R)(stdoutFile), 1),
            stderr: quotedLines(reasonIn((0,log_tail/* logTail */.R)(stderrFile), lines)),
        })).catch((error) => ({ exitCode: undefined, stdout: [], stderr: error.message }));
        if (ended.exitCode !== 0)
            throw new errors/* UsageError */.eb(`${otherwise}: ${ended.stderr || NOTHING_TO_QUOTE}`);
        return ended.stdout.join('');
    }
    /** The same, or `undefined` if it fails. @throws the signal's reason if aborted */
    async might(command) {
        try {
            return await this.must(command, '');
        }
        catch {
            this.#cancel.throwIfAborted();
            return undefined;
        }
    }
}
/** pip ends with a link to help; what conflicts is above it. */
const CONFLICT = /^ERROR: Cannot install .*/m;
function reasonIn(stderr, lines) {
    const conflict = CONFLICT.exec(stderr)?.[0];
    return conflict === undefined ? lastLines(stderr, lines) : [conflict];
}
function lastLines(text, lines) {
    const last = text.trim().split('\n').slice(-lines);
    return last.map((line) => line.trim());
}
/** In one line. A requirements file may contain passwords that nothing else names. */
function quotedLines(lines) {
    const shortened = lines.map((line) => line.length > MAX_LINE_LENGTH
        ? `(a line of ${line.length} characters)`
        : withoutCredentials(line, '***@'));
    return shortened.join(' ');
}
//# sourceMappingURL=commands.js.map
;// CONCATENATED MODULE: ./build/provision/leftovers.js




const HOUR_MS = 60 * 60 * 1000;
/** In an environment with requirements: whose Metaflow it uses, its own or its interpreter's. Written last. */
const WHOSE_METAFLOW = 'whose-metaflow';
/** An installation takes minutes; if it is older than this, it was killed. */
const HALF_INSTALLED_MS = 6 * HOUR_MS;
/** Ranges are resolved again each day, but a run may still be using the environment of an earlier day. */
const OF_ANOTHER_DAY_MS = 7 * 24 * HOUR_MS;
/**
 * `metaflow-<version>-<digest>` is a link to a directory whose name has six more characters, as has that of a uv that
 * is being downloaded, and of a directory that only shows whether we can write.
 */
const LINK = /^metaflow-(.+)-[0-9a-f]{16}$/;
const TEMPORARY_NAME = /^(?:metaflow-.+-[0-9a-f]{16}|uv-[\d.]+-\w+-\w+|writable)-\w{6}(?:\.link)?$/;
/**
 * Removes what killed installations left in a directory of environments, and environments that ranges resolved to on
 * earlier days. Keeps what cannot be removed.
 * @param isExact whether a version always stands for the same release
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
    for (const name of names.filter((candidate) => TEMPORARY_NAME.test(candidate) && !kept.has(candidate)))
        if ((await ageOf(directory, name)) > oldest(external_node_path_.join(directory, name)))
            (0,regular_file/* removeOwn */.LO)(external_node_path_.join(directory, name));
}
/** Removes directories that killed restorations left, by the beginning of their names. Keeps what cannot be removed. */
async function removeHalfRestored(directory, beginning) {
    for (const name of await readdir(directory).catch(() => []))
        if (name.startsWith(beginning) && (await ageOf(directory, name)) > HALF_INSTALLED_MS)
            removeOwn(path.join(directory, name));
}
/** An environment that was replaced may still be in use. */
function oldest(made) {
    return (0,external_node_fs_.existsSync)(external_node_path_.join(made, WHOSE_METAFLOW)) ? OF_ANOTHER_DAY_MS : HALF_INSTALLED_MS;
}
/** In milliseconds; 0 if it is gone. */
async function ageOf(directory, name) {
    const found = await (0,promises_.lstat)(external_node_path_.join(directory, name)).catch(() => undefined);
    // eslint-disable-next-line no-restricted-properties -- A file's time is of the same clock.
    return found ? Date.now() - found.mtimeMs : 0;
}
//# sourceMappingURL=leftovers.js.map
;// CONCATENATED MODULE: ./build/provision/environment-files.js






/** An environment's interpreter. */
function pythonOf(environment) {
    return external_node_path_.join(environment, 'bin', 'python');
}
/** In an environment with requirements: `own` or `interpreter`. */
function whoseMetaflow(environment) {
    try {
        return (0,regular_file/* readRegularText */.Aj)(external_node_path_.join(environment, WHOSE_METAFLOW)).trim();
    }
    catch {
        return undefined;
    }
}
/** Call this last: from then on, the environment counts as whole. */
async function noteWhoseMetaflow(environment, whose) {
    await (0,promises_.writeFile)(external_node_path_.join(environment, WHOSE_METAFLOW), `${whose}\n`);
}
/**
 * If its own Metaflow is missing, e.g. because files of a cache were removed by age, it would import its interpreter's,
 * of another version.
 */
function isWhole(environment, whose) {
    return ((0,external_node_fs_.existsSync)(pythonOf(environment)) &&
        (whose === 'interpreter' || (whose === 'own' && hasMetaflow(environment))));
}
function hasMetaflow(environment) {
    const metaflow = ['site-packages', 'metaflow', '__init__.py'];
    return versionsIn(environment).some((lib) => (0,external_node_fs_.existsSync)(external_node_path_.join(lib, ...metaflow)));
}
/** Its only directory, such as `lib/python3.12`. */
function versionsIn(environment) {
    const lib = external_node_path_.join(environment, 'lib');
    try {
        return (0,external_node_fs_.readdirSync)(lib).map((name) => external_node_path_.join(lib, name));
    }
    catch {
        return [];
    }
}
/** Creates an environment. It has no pip yet. */
async function createEnvironment(python, directory, commands) {
    await commands.must({ python, program: RUN_MODULE, args: ['venv', '--without-pip', directory] }, 'A Python environment could not be made (is the venv module installed?)');
}
/** Puts a new environment in its place. */
async function linkTo(made, environment) {
    const link = `${made}.link`;
    await (0,promises_.symlink)(external_node_path_.basename(made), link);
    (0,regular_file/* removeOwn */.LO)(environment);
    await (0,promises_.rename)(link, environment);
}
/** Lets the environment import its interpreter's packages, after its own: flows need more than Metaflow. */
async function addPackagesOf(packageDirectories, environment) {
    const lines = packageDirectories.map((other) => `import site; site.addsitedir(${JSON.stringify(other)})`);
    for (const lib of versionsIn(environment))
        await (0,promises_.writeFile)(external_node_path_.join(lib, 'site-packages', 'interpreter-packages.pth'), `${lines.join('\n')}\n`);
}
//# sourceMappingURL=environment-files.js.map
;// CONCATENATED MODULE: ./build/provision/settings-for-uv.js
/** Settings that change neither what pip installs nor from where, or that all our installations set themselves. */
const WITHOUT_EFFECT = new Set([
    ...[
        'break-system-packages',
        'cache-dir',
        'compile',
        'default-timeout',
        'disable-pip-version-check',
        'dry-run',
    ],
    ...['log', 'no-cache-dir', 'no-color', 'no-compile', 'no-input', 'no-python-version-warning', 'no-user'],
    ...[
        'no-warn-script-location',
        'prefix',
        'progress-bar',
        'python',
        'quiet',
        'require-virtualenv',
        'retries',
    ],
    ...['root', 'root-user-action', 'target', 'timeout', 'user', 'verbose', 'no-warn-conflicts'],
]);
/** The variables of uv, and of the libraries it uses, that mean the same. */
const VARIABLES = {
    'index-url': (value) => ({ UV_DEFAULT_INDEX: value }),
    // pip takes the best version from all indexes; by default, uv takes that of the first index that has the package.
    'extra-index-url': (value) => ({ UV_INDEX: listed(value, ' '), UV_INDEX_STRATEGY: 'unsafe-best-match' }),
    'find-links': (value) => ({ UV_FIND_LINKS: listed(value, ',') }),
    'trusted-host': (value) => ({ UV_INSECURE_HOST: listed(value, ' ') }),
    cert: (value) => ({ SSL_CERT_FILE: value }),
    proxy: (value) => ({ ALL_PROXY: value, HTTP_PROXY: value, HTTPS_PROXY: value }),
};
/**
 * The environment that makes uv install what pip would, from the same indexes. Uses variables, because an index's
 * address may contain its password. `undefined` if pip has a setting that uv cannot reproduce.
 */
function settingsForUv(settings) {
    let variables = {};
    for (const [name, value] of Object.entries(settings)) {
        if (WITHOUT_EFFECT.has(name) || value.trim() === '')
            continue;
        const translate = VARIABLES[name];
        if (!translate)
            return undefined;
        variables = { ...variables, ...translate(value) };
    }
    return variables;
}
/** pip separates values by any whitespace. */
function listed(value, separator) {
    return value.trim().split(/\s+/).join(separator);
}
/**
 * Variables that make pip install from uv's sources, for packages that are known to come from there; otherwise, pip
 * would look for a package of a private index in a public one. pip's own variables take precedence.
 */
function indexesOfUv(env) {
    const found = {
        PIP_INDEX_URL: env['UV_DEFAULT_INDEX'] || env['UV_INDEX_URL'],
        PIP_EXTRA_INDEX_URL: env['UV_INDEX'] || env['UV_EXTRA_INDEX_URL'],
        PIP_FIND_LINKS: env['UV_FIND_LINKS']?.replaceAll(',', ' '),
    };
    // uv's indexes may have names: `company=https://…`.
    const urls = Object.entries(found).map(([name, value]) => [name, value?.replace(/(?<!\S)[\w-]+=/g, '')]);
    return Object.fromEntries(urls.filter(([, value]) => value));
}
//# sourceMappingURL=settings-for-uv.js.map
;// CONCATENATED MODULE: ./build/provision/uv-wheels.js
/** The uv to download if there is none on the flow's PATH. */
const UV = 'uv==0.13.9';
/** The SHA-256 of its files on PyPI, as `uv pip compile --generate-hashes` prints them. An index may have no others under its name. */
const DIGESTS = [
    '16963d19594e18d746a70c7fce82237bde4f2cac4cfcf0ca2b84796fe9d0c6e9',
    '2c45530751517d6c3bbc69a19473f6effe47cce047bede01ffd8af7ea7b36b25',
    '3eeeb51a267a2144640fcd8f38d4a2f63439b39bc47445fd84727c3fc462c843',
    '5435c5ce14a56431208ca0996416d310f1598e8c2c8ba707688985a16bb82dbe',
    '56ec37616c00220032fc7b8c9d0ef51367fd0d70d9cd6ddd841660f949f84fed',
    '66c512266d633bef48384a1f53003f41f2a8e7b36fe6e7fbfd3e0fd52d96fa63',
    '6a44b2ed8111d2f60d2b92627c5dccda3f7ed7570b18ce115e569cd68c28246b',
    '6b0c7b9f47a5d011939d61e324d3fe18a8bc155d8dd53add738709a92f290a7c',
    '6d5114bba238adddacb32fb11904f2b3ff4e988f8e9ff0d8d3b5e9822cf836b8',
    '7ec1e1dd9b6cb335c301afdf877989df384227313981850755a59561f75e4ab8',
    'a2ee66fe8b6608e1482ab1bde5799da04705c1cb40324c7f66054ecf46ae6e40',
    'a6e845f387e4ed55bb59342957a9179e24a631fcc7668bda3426ae1cef8ed4b9',
    'c16ed11e013557536b3e60065f1b912f6407bd6518e041b961e23ef9e6b4fbf5',
    'c5dbdb7c8737cd183a9dce95b39cfd1f3d54ec2a27a1bb58f160293f9ba2c805',
    'd7f459fe4fd247d830351c75686d3996ace3c6f3f728eb0e85a30b7ada0cef19',
    'db5c8df7145c21ffea9c0f74e38823bac3af60cbadf0e26b8633f08627b17bab',
    'dd6f4f93ddf8a668c73f0945f3638444b2140a4e15a3912067493fc6335543e4',
    'ecb6028d79dc96fbeafffe5c8af62a7099487ebc05a701e76714eebcffd06375',
    'eeb92051c2123b9730c46b04cc843cfa4bc7d7b0aec56df431a2215ef4cb0273',
];
/** The same as a line of a requirements file, with which pip checks what it downloads. */
const UV_REQUIREMENT = [UV, ...DIGESTS.map((digest) => `--hash=sha256:${digest}`)].join(' ');
//# sourceMappingURL=uv-wheels.js.map
;// CONCATENATED MODULE: ./build/provision/install-packages.js








/** From this version on, pip can install into an environment that has no pip of its own. */
const PIP_FOR_OTHERS = [22, 3];
/** uv's variables that say where a project's packages come from, and how to reach them. */
const SOURCES_OF_UV = /^UV_(?:INDEX\w*|DEFAULT_INDEX|EXTRA_INDEX_URL|FIND_LINKS|KEYRING_PROVIDER|INSECURE_HOST|NATIVE_TLS|HTTP_TIMEOUT|OFFLINE)$/;
/**
 * Prints the available tools and pip's configuration, as JSON. A variable takes precedence over a file's section
 * `install`, which takes precedence over `global`.
 */
const TOOLS_PROGRAM = `
import ast, contextlib, io, json, re, runpy, shutil
found = {"uv": shutil.which("uv"), "pip": None, "settings": None}
with contextlib.suppress(ImportError, ValueError):
    import pip
    found["pip"] = [int(part) for part in pip.__version__.split(".")[:2]]
printed = io.StringIO()
sys.argv = ["pip", "config", "list"]
with contextlib.suppress(Exception), contextlib.redirect_stdout(printed):
    try:
        runpy.run_module("pip", run_name="__main__", alter_sys=True)
    except SystemExit as end:
        if not end.code:
            settings = {}
            for section in ("global", "install", ":env:"):
                for line in printed.getvalue().splitlines():
                    name, _, value = line.partition("=")
                    if name.startswith(section + "."):
                        settings[name[len(section) + 1:]] = ast.literal_eval(value)
            found["settings"] = settings
print()
print(json.dumps(found))
`;
/**
 * Installs the requested packages, byte-compiled, and a `pip` into an environment. Uses uv, which takes a fraction of
 * pip's time, with the sources that pip is configured to use; falls back to pip if pip has settings that uv lacks, or
 * if uv fails. Only uv can install a project with a lock.
 * @throws {UsageError}
 */
async function installPackages(installation) {
    const { python, environment, requirement, requirements, tools, commands } = installation;
    const own = external_node_path_.join(environment, 'bin', 'python');
    const env = tools.settings ? settingsForUv(tools.settings) : undefined;
    const hasOwnPip = !tools.pip || isBefore(tools.pip, PIP_FOR_OTHERS);
    if (hasOwnPip)
        await commands.must({ python: own, program: RUN_MODULE, args: ['ensurepip'] }, 'pip could not be installed (is the ensurepip module installed?)');
    else
        writePip(environment);
    if (requirements?.project !== undefined)
        await installProject(requirements, installation, env);
    const pip = hasOwnPip ? ['pip'] : ['pip', '--python', own];
    const quietly = ['--quiet', '--disable-pip-version-check', '--compile'];
    const calls = await packagesOf(installation);
    const isForUv = calls.length > 0 && requirements?.isForPip !== true;
    const uv = env && isForUv ? await uvOf(installation) : undefined;
    for (const packages of calls) {
        if (uv !== undefined && (await installByUv(uv, packages, installation, env)))
            continue;
        await commands.must({
            python: hasOwnPip ? own : python,
            program: RUN_MODULE,
            args: [...pip, 'install', ...quietly, ...into(environment), ...packages],
        }, `${packages.includes('-r') ? `${requirements?.option ?? ''}: ` : ''}${namesOf(requirement, requirements)} could not be installed`);
    }
}
/** What is installed, for errors and notes. */
function namesOf(requirement, requirements) {
    return [requirement, requirements?.names].filter((one) => one !== undefined).join(' and ');
}
/** What to tell pip to install, one call after another: if digests are required, a Metaflow without one cannot be in the same call. */
async function packagesOf(installation) {
    const { requirement, requirements } = installation;
    const metaflow = requirement === undefined ? [] : [requirement];
    const files = [...(requirements?.files ?? []), ...(await dependenciesOf(installation))];
    const others = files.flatMap((file) => ['-r', file]);
    const all = requirements?.hasHashes ? [others, metaflow] : [[...others, ...metaflow]];
    return all.filter((packages) => packages.length > 0);
}
/** Python needs hours to parse half a mebibyte of dots. */
const READ_TIMEOUT_MS = 10_000;
/**
 * Writes a pyproject.toml's dependencies to a file in pip's format. Builds nothing of the project itself. There, a line may be more than a
 * package: an option, or a file. Where the project names its own indexes, pip would take packages of the same names from others.
 */
const DEPENDENCIES_PROGRAM = `
import json, re
try:
    import tomllib
except ImportError:
    from pip._vendor import tomli as tomllib
def table(value):
    return value if isinstance(value, dict) else {}

def read(name):
    with open(name, "rb") as file:
        return tomllib.load(file)

content = read(sys.argv[1])
tool = table(content.get("tool"))
uv = table(tool.get("uv"))
beside = os.path.join(os.path.dirname(sys.argv[1]), "uv.toml")
own = read(beside) if os.path.exists(beside) else {}
only_uv = {"sources", "index", "index-url", "extra-index-url", "find-links", "no-index", "constraint-dependencies", "override-dependencies"}
project = content.get("project")
if not isinstance(project, dict):
    sys.exit("it has no [project] table; write a requirements.txt")
if "dependencies" in project.get("dynamic", []):
    sys.exit("its dependencies are dynamic; list them there, or in a requirements.txt")
if only_uv & {*uv, *table(uv.get("pip")), *own, *table(own.get("pip"))}:
    sys.exit("it has sources, indexes or constraints that only uv supports; create a uv.lock beside it (uv lock)")
for other in ("poetry", "pdm"):
    sources = table(tool.get(other)).get("source")
    urls = [table(each).get("url") for each in sources] if isinstance(sources, list) else []
    if any(url and str(url).rstrip("/") != "https://pypi.org/simple" for url in urls):
        sys.exit("it has sources that only " + other + " supports; list the packages and their index in a requirements.txt")
dependencies = project.get("dependencies", [])
if not isinstance(dependencies, list) or not all(isinstance(each, str) for each in dependencies):
    sys.exit("its dependencies are not a list of texts")
for each in dependencies:
    if len(each.splitlines()) != 1 or not re.match(r"\\s*[A-Za-z0-9][\\w.-]*\\s*(?![^\\s\\[(<>=!~;@])", each):
        sys.exit(json.dumps(each) + " is not a package")
with open(sys.argv[2], "w", encoding="utf-8") as file:
    file.writelines(each + "\\n" for each in dependencies)
`;
async function dependenciesOf({ python, requirements, temporary, commands, }) {
    const files = [];
    for (const pyproject of requirements?.pyprojects ?? []) {
        const file = external_node_path_.join(temporary, `dependencies-${files.length}.txt`);
        await commands.must({ python, program: DEPENDENCIES_PROGRAM, args: [pyproject, file], withinMs: READ_TIMEOUT_MS }, `${requirements?.option ?? ''}: ${external_node_path_.relative(commands.cwd, pyproject)} cannot be used`);
        files.push(file);
    }
    return files;
}
/**
 * Installs as `uv run` would, with the given interpreter. The lock names the indexes; build requirements come from
 * pip's.
 * @throws {UsageError}
 */
async function installProject({ option, names, project = '' }, installation, env = {}) {
    const { python, environment, commands } = installation;
    const uv = await uvOf(installation);
    if (uv === undefined)
        throw new errors/* UsageError */.eb(`${option}: ${names} needs uv, which could not be fetched: install uv.`);
    const quietly = ['--quiet', '--compile-bytecode', '--link-mode=copy', '--no-progress', '--color=never'];
    const own = external_node_path_.join(environment, 'bin', 'python');
    await commands.must({
        ...{ python, program: RUN_PROGRAM, lines: 10 },
        args: [uv, 'sync', '--frozen', '--inexact', '--project', project, '--python', own, ...quietly],
        env: { ...env, ...commands.given(SOURCES_OF_UV), UV_PROJECT_ENVIRONMENT: environment },
    }, `${option}: ${names} could not be installed`);
}
/** @returns what we can find out: nothing for an interpreter whose pip is broken */
async function toolsOf(python, commands) {
    const printed = await commands.might({ python, program: TOOLS_PROGRAM });
    const none = { uv: null, pip: null, settings: null };
    return printed === undefined ? none : JSON.parse(printed);
}
/**
 * Makes pip install into an environment, whatever place its configuration names. What the configuration says about
 * indexes and proxies still applies.
 */
function into(environment) {
    return ['--no-user', '--target=', `--prefix=${environment}`, '--root=/'];
}
/** Whether uv installed the packages. The reason for a failure does not matter: pip will report it in familiar words. */
async function installByUv(uv, packages, { python, environment, requirements, commands }, env = {}) {
    const install = ['pip', 'install', '--quiet', '--no-config', '--compile-bytecode', '--link-mode=copy'];
    const where = ['--python', external_node_path_.join(environment, 'bin', 'python')];
    // pip requires a digest of every package if one has a digest; uv does so only if it is told to.
    const strictly = packages.includes('-r') && requirements?.hasHashes ? ['--require-hashes'] : [];
    const args = [uv, ...install, ...where, ...strictly, ...packages];
    return (await commands.might({ python, program: RUN_PROGRAM, args, env })) !== undefined;
}
/** How many lines pip prints about a wheel without an expected digest: one for each digest, and a few more. */
const LINES_ABOUT_DIGESTS = 100;
/** The flow's uv, or one that is kept beside the environments; `undefined` if it cannot be installed, or is not the one that we know. */
async function uvOf({ python, environment, tools: { uv, pip }, commands, log, }) {
    if (uv !== null)
        return uv;
    const directory = external_node_path_.dirname(environment);
    const kept = external_node_path_.join(directory, `${UV.replace('==', '-')}-${process.platform}-${process.arch}`);
    const uvIn = (place) => external_node_path_.join(place, 'bin', 'uv');
    if ((0,external_node_fs_.existsSync)(uvIn(kept)))
        return uvIn(kept);
    if (!pip)
        return undefined;
    const made = await (0,promises_.mkdtemp)(`${kept}-`);
    try {
        const quietly = ['--quiet', '--disable-pip-version-check', '--no-compile', '--no-deps'];
        const args = ['pip', 'install', ...quietly, '--only-binary=:all:'];
        const where = ['--no-user', `--target=${made}`];
        const file = external_node_path_.join(made, 'uv.txt');
        (0,regular_file/* writeOwnFile */.OP)(file, `${UV_REQUIREMENT}\n`);
        const installing = [...args, ...where, '-r', file];
        await commands.must({ python, program: RUN_MODULE, args: installing, lines: LINES_ABOUT_DIGESTS }, '');
        // A cache that is cleaned by age loses single files.
        if (!(0,external_node_fs_.existsSync)(uvIn(kept)))
            (0,regular_file/* removeOwn */.LO)(kept);
        await (0,promises_.rename)(made, kept);
        return uvIn(kept);
    }
    catch (error) {
        (0,regular_file/* removeOwn */.LO)(made);
        // Another installation may have been first.
        if ((0,external_node_fs_.existsSync)(uvIn(kept)))
            return uvIn(kept);
        if (/DO NOT MATCH THE HASHES/.test(error.message))
            log(`The package index serves a ${UV} that is not PyPI's (its digest differs). It is not used.`);
        return undefined;
    }
}
/** Makes the interpreter's pip the environment's own: it installs into the environment that runs it. */
function writePip(environment) {
    for (const name of ['pip', 'pip3'])
        (0,regular_file/* writeOwnFile */.OP)(external_node_path_.join(environment, 'bin', name), '#!/bin/sh\nexec "$(dirname "$0")/python" -m pip "$@"\n', 0o755);
}
function isBefore(version, other) {
    const [major = 0, minor = 0] = version;
    const [otherMajor = 0, otherMinor = 0] = other;
    return major === otherMajor ? minor < otherMinor : major < otherMajor;
}
//# sourceMappingURL=install-packages.js.map
// EXTERNAL MODULE: ./build/runner/introspection/printed-answer.js
var printed_answer = __webpack_require__(5172);
// EXTERNAL MODULE: ./build/runner/introspection/interpreter-fault.js
var interpreter_fault = __webpack_require__(8119);
;// CONCATENATED MODULE: ./build/provision/interpreter-identity.js

/** Prints what distinguishes interpreters, as JSON: an environment belongs to exactly one. */
const IDENTITY_PROGRAM = 'import sys, json, platform, sysconfig; print(); ' +
    'paths = [sysconfig.get_path("purelib"), sysconfig.get_path("platlib")]; ' +
    'print(json.dumps([sys.version, sys.prefix, *paths, platform.machine(), *platform.libc_ver()]))';
/** Python answers within 0.1 s; a busy machine may need longer. */
const IDENTIFY_TIMEOUT_MS = 5_000;
/** An interpreter's identity. @throws {PythonError} if it is not a Python that Metaflow supports */
async function identify(python, { cwd, env, cancel }) {
    const options = { python, cwd, env, abortSignal: cancel };
    const asking = { ...options, program: IDENTITY_PROGRAM, timeoutMs: IDENTIFY_TIMEOUT_MS };
    const identity = await (0,run_python/* runPython */.w)(asking, ({ stdoutFile }) => (0,printed_answer/* printedAnswer */.p)((0,log_tail/* logTail */.R)(stdoutFile))).catch(() => undefined);
    cancel.throwIfAborted();
    if (!Array.isArray(identity)) {
        const fault = await (0,interpreter_fault.interpreterFault)(options);
        throw (fault ??
            new errors/* PythonError */.HE(`"${python}" did not report where its packages are.`, { python, missing: 'python' }));
    }
    const [, prefix = '', purelib, platlib] = identity;
    return {
        ...{ text: JSON.stringify(identity), prefix },
        packageDirectories: [...new Set([purelib, platlib])].filter((it) => it !== undefined),
    };
}
//# sourceMappingURL=interpreter-identity.js.map
// EXTERNAL MODULE: ./build/runner/temporary-directory.js
var temporary_directory = __webpack_require__(3306);
// EXTERNAL MODULE: ./build/archive/archived-files.js + 1 modules
var archived_files = __webpack_require__(4552);
;// CONCATENATED MODULE: ./build/provision/packed-environment.js




/** What an environment consists of, apart from what `venv` makes. */
const FOLDERS = ['bin', 'lib', 'share', 'include', 'etc'];
/** Lists all files and links of a directory. */
const FILES_OF = `
def files_of(root):
    for directory, folders, names in os.walk(root):
        folders.sort()
        links = [name for name in folders if os.path.islink(os.path.join(directory, name))]
        for name in sorted(names + links):
            yield os.path.relpath(os.path.join(directory, name), root)
`;
/** Prints a digest of all files, when each was last changed, and its identity. */
const STATE = `${FILES_OF}
import hashlib

def state_of(root):
    digest = hashlib.sha256()
    for name in files_of(root):
        found = os.lstat(os.path.join(root, name))
        digest.update(repr((name, found.st_mode, found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino)).encode())
    return digest.hexdigest()
`;
const STATE_PROGRAM = `${STATE}
print()
print(state_of(sys.argv[1]))
`;
/** Scripts begin with the environment's own path, which differs elsewhere; the link to it is the same everywhere. */
const PACK_PROGRAM = `${STATE}
import io, stat, tarfile
root, link, state, out, *parts = sys.argv[1:]
if state_of(root) != state:
    sys.exit("something has changed it since it was made")
with tarfile.open(out, "x:gz", compresslevel=1) as archive:
    for name in files_of(root):
        file = os.path.join(root, name)
        found = os.lstat(file)
        if name.split("/")[0] not in parts or (stat.S_ISLNK(found.st_mode) and name.startswith("bin/")):
            continue
        if not stat.S_ISREG(found.st_mode):
            sys.exit(name + " is not a plain file")
        about = tarfile.TarInfo(name)
        about.mode, about.mtime, about.size = found.st_mode & 0o755, int(found.st_mtime), found.st_size
        with open(file, "rb") as content:
            if name.startswith("bin/") and found.st_size < 1024 ** 2:
                text = content.read().replace(os.fsencode(root), os.fsencode(link))
                about.size = len(text)
                content = io.BytesIO(text)
            archive.addfile(about, content)
`;
/** The state that `packEnvironment` compares with. */
async function stateOf(python, environment, commands) {
    return await commands.must({ python, program: STATE_PROGRAM, args: [environment] }, 'The environment could not be inspected');
}
/** @throws {Error} if the environment has changed since it was created */
async function packEnvironment({ python, environment, link, state }, file, commands) {
    await commands.must({ python, program: PACK_PROGRAM, args: [environment, link, state, file, WHOSE_METAFLOW, ...FOLDERS] }, 'the environment could not be packed');
}
/** How many files an archive may have. */
const MAX_FILES = 200_000;
const MAX_BYTES = 4 * 1024 ** 3;
/** Adds an archive's files to an environment that has just been created. @throws {Error} */
async function unpackEnvironment(archive, environment, signal) {
    const isOf = (name) => name === WHOSE_METAFLOW || FOLDERS.some((folder) => name.startsWith(`${folder}/`));
    await unpackFiles(archive, environment, isOf, signal);
}
/**
 * Writes an archive's files to a directory: only plain files below it, and none that is already there.
 * @param isPart whether such an archive may contain a path
 * @throws {Error}
 */
async function unpackFiles(archive, directory, isPart, signal) {
    const folders = new Set();
    let [files, bytes] = [0, 0];
    for await (const archived of (0,archived_files/* archivedFiles */.O)(archive, signal)) {
        files += 1;
        bytes += archived.size;
        if (!isBelow(archived.path) || !isPart(archived.path))
            throw new Error(`it contains ${JSON.stringify(archived.path)}, which is not a file of an environment`);
        if (files > MAX_FILES || bytes > MAX_BYTES)
            throw new Error('it unpacks to more than an environment should');
        const file = external_node_path_.join(directory, archived.path);
        const folder = external_node_path_.dirname(file);
        if (!folders.has(folder))
            (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
        folders.add(folder);
        await writeNew(file, archived);
    }
}
/** Whether a path leads nowhere but down. */
function isBelow(name) {
    return !name.split('/').some((part) => ['', '.', '..'].includes(part));
}
async function writeNew(file, { content, mode, mtime }) {
    const descriptor = created(file, (mode & 0o755) | 0o600);
    if (descriptor === undefined)
        return;
    try {
        for await (const piece of content)
            for (let at = 0; at < piece.length;)
                at += (0,external_node_fs_.writeSync)(descriptor, piece, at);
        // Python compares it with what the byte code says.
        (0,external_node_fs_.futimesSync)(descriptor, mtime, mtime);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
/** Its descriptor; `undefined` if there is such a file. */
function created(file, mode) {
    try {
        return (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL, mode);
    }
    catch (error) {
        if (error.code === 'EEXIST')
            return undefined;
        throw error;
    }
}
//# sourceMappingURL=packed-environment.js.map
;// CONCATENATED MODULE: ./build/provision/make-environment.js








/** Prints whose Metaflow an environment would import. */
const WHOSE_PROGRAM = `
import importlib.util
real = os.path.realpath
found = importlib.util.find_spec("metaflow")
if found is None or found.origin is None:
    raise ModuleNotFoundError("No module named 'metaflow'")
print()
print("own" if real(found.origin).startswith(real(sys.prefix) + os.sep) else "interpreter")
`;
/**
 * Creates the environment under a unique name, then links it, so that two processes can do so at once. pip's and uv's
 * downloads are stored beside it meanwhile, because both leave them behind when killed. An environment with packages
 * from this machine gets no link: nobody reuses it, and a link could lead to another checkout's while this one is in use.
 * @returns where to use it
 */
async function makeEnvironment({ python, requirement, requirements, identity }, environment, request) {
    const made = await (0,promises_.mkdtemp)(`${environment}-`);
    const temporary = await (0,promises_.mkdtemp)(`${environment}-`);
    try {
        const indexes = requirements ? indexesOfUv(request.env) : {};
        const env = { ...indexes, ...request.env, TMPDIR: temporary };
        const commands = new Commands({ ...request, env });
        const [tools] = await allEnded([toolsOf(python, commands), createEnvironment(python, made, commands)]);
        const own = external_node_path_.join(made, 'bin', 'python');
        const { log } = request;
        const packages = { requirement, requirements };
        await installPackages({ python, environment: made, ...packages, tools, temporary, commands, log });
        if (requirement !== undefined && !hasMetaflow(made))
            throw new errors/* UsageError */.eb(`${requirement} was installed, but contains no package metaflow.`);
        await addPackagesOf(identity.packageDirectories, made);
        if (requirements) {
            const whose = await commands.must({ python: own, program: WHOSE_PROGRAM }, `Neither ${requirements.names} nor the interpreter has a Metaflow that can be imported (add metaflow to it, or set metaflow-version)`);
            await noteWhoseMetaflow(made, whose);
        }
        if (requirements?.isLocal)
            return made;
        await linkTo(made, environment);
        const place = { python, environment: made, link: environment };
        if (request.store)
            await recordReady(place, request.store, request);
        return environment;
    }
    catch (error) {
        (0,temporary_directory/* discard */.vf)(made, request.cancel);
        throw error;
    }
    finally {
        (0,temporary_directory/* discard */.vf)(temporary, request.cancel);
    }
}
/** Like `Promise.all`, but if one fails, it waits for the others: nothing may write to a directory that is removed next. */
async function allEnded(work) {
    await Promise.allSettled(work);
    return await Promise.all(work);
}
/** Offers the environment to the store in its current state: what a flow does to it later must not reach other machines. */
async function recordReady(place, store, request) {
    const state = await stateOf(place.python, place.environment, new Commands(request)).catch(() => undefined);
    request.cancel.throwIfAborted();
    if (state === undefined)
        return;
    store.noteReady({
        name: place.link,
        pack: async (file, cancel) => {
            await packEnvironment({ ...place, state }, file, new Commands({ ...request, cancel }));
        },
    });
}
/** Whether the store had the environment. The store is optional: if anything goes wrong, the environment is created. */
async function restoreEnvironment(python, environment, requirements, { store, ...request }) {
    const made = await (0,promises_.mkdtemp)(`${environment}-`);
    let isLinked = false;
    const creating = createEnvironment(python, made, new Commands(request));
    const created = creating.catch(() => undefined);
    try {
        const isStored = await store.restore(environment, async (archive) => {
            await creating;
            await unpackEnvironment(archive, made, request.cancel).catch((error) => {
                throw new Error(`the archive could not be unpacked: ${error.message}`, { cause: error });
            });
        }, request.cancel);
        if (!isStored)
            return false;
        if (!isWhole(made, requirements ? whoseMetaflow(made) : 'own'))
            throw new Error('it has no Metaflow');
        await linkTo(made, environment);
        isLinked = true;
        store.noteReady({ name: environment });
        return true;
    }
    catch (error) {
        request.cancel.throwIfAborted();
        request.log(`The environment in the cache is not used: ${error.message}`);
        return false;
    }
    finally {
        // Nothing may write to it when it is removed.
        await created;
        if (!isLinked)
            (0,temporary_directory/* discard */.vf)(made, request.cancel);
    }
}
//# sourceMappingURL=make-environment.js.map
// EXTERNAL MODULE: ./build/runner/command/shown-value.js
var shown_value = __webpack_require__(4068);
;// CONCATENATED MODULE: ./build/provision/metaflow-version.js

const VERSION = /^\d+(\.\d+)*(\.\*|(a|b|rc|\.post|\.dev)\d+)*$/;
const RANGE = /^(~=|==|!=|<=|>=|<|>)\s*[\w.*]+(\s*,\s*(~=|==|!=|<=|>=|<|>)\s*[\w.*]+)*$/;
/** A version as a pip requirement. @param option for errors @throws {UsageError} */
function metaflowRequirement(option, version) {
    if (version === 'latest')
        return 'metaflow';
    if (VERSION.test(version))
        return `metaflow==${version}`;
    if (RANGE.test(version))
        return `metaflow${version}`;
    throw new errors/* UsageError */.eb(`${option} must be a version of Metaflow like 2.19.38, a range like >=2.19,<3, or latest, got ${(0,shown_value/* shownValue */.J)(version)}.`);
}
/** Whether a version always stands for the same release. */
function isExact(version) {
    return VERSION.test(version) && !version.endsWith('*');
}
//# sourceMappingURL=metaflow-version.js.map
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/runner/command/word-list.js
var word_list = __webpack_require__(3314);
;// CONCATENATED MODULE: ./build/provision/requirements.js






const MAX_FILE_BYTES = 1024 * 1024;
const MAX_LOCK_BYTES = 32 * 1024 * 1024;
/** How many files the given ones may refer to. */
const requirements_MAX_FILES = 100;
/** All others are in pip's format, whatever their names. */
const PROJECT_FILES = ['uv.lock', 'pyproject.toml'];
/** Reads the files. @throws {UsageError} for a file that does not exist, or cannot be combined with the others */
function readRequirements({ option, files }, cwd, env) {
    const seen = new SeenFiles(env);
    const pyprojects = [];
    const others = [];
    let project;
    for (const name of files) {
        const file = external_node_path_.resolve(cwd, name);
        const directory = external_node_path_.dirname(file);
        const isOfProject = PROJECT_FILES.includes(external_node_path_.basename(file));
        try {
            seen.add(file);
            if (!isOfProject)
                others.push(file);
            else if ((0,external_node_fs_.existsSync)(external_node_path_.join(directory, 'uv.lock')))
                project = seen.addProject(directory);
            else
                pyprojects.push(file);
        }
        catch (error) {
            throw new errors/* UsageError */.eb(`${option}: ${name} cannot be read: ${(0,client_errors/* reasonOf */.A3)(error)}`, {
                cause: error,
            });
        }
    }
    if (project !== undefined && files.length > 1)
        throw new errors/* UsageError */.eb(`${option}: a project with a uv.lock is installed as it is locked, and cannot be combined with other files.`);
    return {
        ...{ option, names: (0,word_list/* allOf */.b)(files), files: others, pyprojects, project },
        ...{ isLocal: seen.isLocal || seen.isUnread, hasHashes: seen.hasHashes, nameMetaflow: seen.nameMetaflow },
        isForPip: seen.isRemote || seen.isUnread,
        isLocked: !seen.isRemote && pyprojects.length === 0 && (project !== undefined || seen.hasHashes),
        digest: seen.digest,
    };
}
/** A digest of files in pip's format, as far as they can be read, with those that they refer to. */
function contentDigest(files, env) {
    const seen = new SeenFiles(env);
    for (const file of files) {
        try {
            seen.add(file);
        }
        catch {
            // pip will report it.
        }
    }
    return seen.digest;
}
/** What has been read so far. */
class SeenFiles {
    isLocal = false;
    /** Whether a file refers to one on another machine. */
    isRemote = false;
    /** Whether a file may refer to one that we have not read. */
    isUnread = false;
    hasHashes = false;
    nameMetaflow = false;
    #env;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    /** Their texts, by path. */
    #files = new Map();
    constructor(env) {
        this.#env = env;
    }
    get digest() {
        return this.#hash.copy().digest('hex');
    }
    /** Reads a file, and the files that it refers to. @returns its text */
    add(file) {
        const known = this.#files.get(file);
        if (known !== undefined)
            return known;
        if (this.#files.size === requirements_MAX_FILES)
            throw new Error(`it names more than ${requirements_MAX_FILES} others`);
        const isLock = external_node_path_.basename(file) === 'uv.lock';
        const isOfPip = !PROJECT_FILES.includes(external_node_path_.basename(file));
        const written = (0,regular_file/* readRegularText */.Aj)(file, isLock ? MAX_LOCK_BYTES : MAX_FILE_BYTES);
        const text = isOfPip ? expanded(written, this.#env) : written;
        this.#files.set(file, text);
        const named = isOfPip ? withoutCredentials(text) : text;
        this.#hash.update(`${external_node_path_.basename(file)}\0${named.length}\0${named}`);
        // uv also reads a pylock.toml, which may name files in its own way.
        if (file.endsWith('.toml'))
            this.isLocal ||= isOfPip || /@\s*file:/.test(text);
        // Windows writes UTF-16, which pip reads and we do not. In another encoding, files that differ may look the same.
        if (isOfPip && /[\0\ufffd]/.test(text))
            this.isUnread = true;
        else if (isOfPip)
            for (const line of logicalLines(text))
                this.#addLine(line, external_node_path_.dirname(file));
        return text;
    }
    /** If a project is installed as editable, its code stays where the project is, so its directory counts. */
    addProject(directory) {
        const lock = this.add(external_node_path_.join(directory, 'uv.lock'));
        this.add(external_node_path_.join(directory, 'pyproject.toml'));
        if (lock.includes('source = { editable = '))
            this.#hash.update(`${directory}\0`);
        if (/^source = \{ (?:directory|path) = /m.test(lock))
            this.isLocal = true;
        return directory;
    }
    #addLine(line, directory) {
        const nested = /^(?:-[rc]|--requirement\b|--constraint\b)(.*)$/.exec(line)?.[1];
        if (nested !== undefined)
            this.#addNested(unquoted(nested.replace(/^[\s=]+/, '')), directory);
        if (/^--require-hashes\b|\s--hash[=\s]/.test(line))
            this.hasHashes = true;
        if (/^metaflow(?![\w.-])/i.test(line))
            this.nameMetaflow = true;
        if (isLocal(line))
            this.isLocal = true;
        if (hasUnknownOption(line))
            this.isUnread = true;
    }
    /** If there is no such file, pip may read the name in another way than we do, or will report it. */
    #addNested(name, directory) {
        if (name.includes('://')) {
            this.isRemote = true;
            return;
        }
        const file = external_node_path_.resolve(directory, name);
        if ((0,external_node_fs_.existsSync)(file))
            this.add(file);
        else
            this.isUnread = true;
    }
}
/** A variable in a file in pip's format, which pip and uv replace by its value if it is set. */
const VARIABLE = /\$\{([A-Z0-9_]+)\}/g;
function expanded(text, env) {
    return text.replace(VARIABLE, (written, name) => env[name] || written);
}
/** Options that name no file on this machine. */
const WITHOUT_FILE = /^(?:-i|--(?:index-url|pypi-url|extra-index-url|no-index|no-binary|only-binary|prefer-binary|require-hashes|pre|trusted-host|use-feature|hash|global-option|config-settings?)(?:=|$))/;
const FIND_LINKS = /^(?:-f|--find-links(?:=|$))/;
const OTHER_FILE = /^(?:-[rc]|--(?:requirement|constraint)(?:=|$))/;
/** Whether a line has an option that may name a file in a way that we do not read: pip accepts abbreviations, and several options. */
function hasUnknownOption(line) {
    const options = line.split(/\s+/).filter((word) => word.startsWith('-'));
    if (options.length === 1 && OTHER_FILE.test(line))
        return false;
    return options.some((option) => !WITHOUT_FILE.test(option) && !FIND_LINKS.test(option));
}
/** The name of an archive, with or without extras behind it: pip takes it for a file. */
const ARCHIVE = /\.(?:whl|zip|tgz|tbz|txz|tlz|tar(?:\.\w+)?)(?:\[|$)/;
/** Where Python's `splitlines` ends a line. */
// eslint-disable-next-line no-control-regex -- Python counts some of these characters.
const LINE_END = /[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]/;
/** As pip reads them: a line that ends with a backslash continues unless it is a comment; a comment begins after a space. */
function logicalLines(text) {
    const lines = [];
    let begun = '';
    for (const line of text.replaceAll('\r\n', '\n').split(LINE_END)) {
        const isComment = line.trimStart().startsWith('#');
        if (!isComment && line.endsWith('\\'))
            begun += line.slice(0, -1);
        else {
            lines.push(isComment ? begun : begun + line);
            begun = '';
        }
    }
    return [...lines, begun].map((line) => line.replace(/(?<!\S)#.*/, '').trim()).filter((line) => line !== '');
}
function unquoted(name) {
    return /^(["'])(.*)\1$/.exec(name)?.[2] ?? name;
}
/** A variable that is not set may stand for anything. */
function isLocal(line) {
    if (/^(?:-e|--editable\b|\.|\$\{)|(?:^|[@=\s])file:|@\s?\./.test(line))
        return true;
    if (line.includes('://'))
        return false;
    if (/(?:^|\s)(?:-f|--find-links\b)/.test(line))
        return true;
    const [word = ''] = line.split(/[\s;]/);
    return !word.startsWith('-') && (word.includes('/') || ARCHIVE.test(word));
}
//# sourceMappingURL=requirements.js.map
;// CONCATENATED MODULE: ./build/provision/package-sources.js






/** Variables that decide where a package comes from, and which version of it is taken. */
const package_sources_VARIABLES = [
    ...['PIP_INDEX_URL', 'PIP_EXTRA_INDEX_URL', 'PIP_FIND_LINKS', 'PIP_NO_INDEX', 'PIP_NO_BINARY'],
    ...['PIP_ONLY_BINARY', 'PIP_PRE'],
    ...['UV_DEFAULT_INDEX', 'UV_INDEX', 'UV_INDEX_URL', 'UV_EXTRA_INDEX_URL', 'UV_FIND_LINKS'],
];
const package_sources_MAX_FILE_BYTES = 1024 * 1024;
/**
 * A digest of where packages come from, by variables and pip's configuration files: elsewhere, a package of the same name may be somebody
 * else's. Names and passwords within addresses do not count, as some are new each hour.
 * @param prefix the interpreter's directory, which may have a configuration of its own
 */
function packageSources(env, prefix) {
    const variables = package_sources_VARIABLES.map((name) => env[name] ?? '');
    const files = configurationFiles(env, prefix).map(contentOf);
    const texts = [...variables, ...files].map((text) => withoutCredentials(text));
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(texts)).digest('hex');
}
/** Variables and settings of pip that name files with packages or versions that every installation gets, separated by white space. */
const FILE_VARIABLES = ['PIP_CONSTRAINT', 'PIP_BUILD_CONSTRAINT', 'PIP_REQUIREMENT'];
const FILE_SETTINGS = /^[ \t]*(?:constraint|build-constraint|requirement)[ \t]*[=:](.*(?:\n[ \t].*)*)/gm;
/**
 * A digest of the files that constrain all of pip's installations, or add packages to them: their names and contents. `undefined` if there
 * are none. uv installs nothing then.
 * @param cwd where pip runs
 * @param prefix as in `packageSources`
 */
function constraintsOf(env, cwd, prefix) {
    const configured = configurationFiles(env, prefix).flatMap((file) => Array.from(contentOf(file).matchAll(FILE_SETTINGS), ([, named = '']) => named));
    const given = [...FILE_VARIABLES.map((name) => env[name] ?? ''), ...configured];
    const names = given.flatMap((text) => text.split(/\s+/)).filter((name) => name !== '');
    if (names.length === 0)
        return undefined;
    const contents = contentDigest(names.filter((name) => !name.includes('://')).map((name) => external_node_path_.resolve(cwd, name)), env);
    return withoutCredentials([...names, contents].join('\n'));
}
/** Where pip looks for its configuration, as `pip config debug` lists it. */
function configurationFiles(env, prefix) {
    const home = env['HOME'] || (0,external_node_os_.homedir)();
    const places = [
        ...(env['XDG_CONFIG_DIRS'] || '/etc/xdg').split(':').map((place) => external_node_path_.join(place, 'pip')),
        '/etc',
        external_node_path_.join(home, '.pip'),
        external_node_path_.join(env['XDG_CONFIG_HOME'] || external_node_path_.join(home, '.config'), 'pip'),
        external_node_path_.join(home, 'Library', 'Application Support', 'pip'),
        prefix,
    ];
    return [...places.map((place) => external_node_path_.join(place, 'pip.conf')), env['PIP_CONFIG_FILE'] ?? ''];
}
function contentOf(file) {
    try {
        return (0,regular_file/* readRegularText */.Aj)(file, package_sources_MAX_FILE_BYTES);
    }
    catch {
        return '';
    }
}
//# sourceMappingURL=package-sources.js.map
;// CONCATENATED MODULE: ./build/provision/writable-directory.js




/**
 * The cache or, if the cache cannot be used, a directory among temporary files. The cache may belong to another user,
 * be mounted read-only, or not be a directory.
 * @throws {UsageError} if neither can be used
 */
async function writableDirectory({ cache, temporary }, log) {
    const problem = cache && (await problemOf(cache.directory));
    if (cache && problem === undefined)
        return cache.directory;
    const own = external_node_path_.join(temporary.directory, `metaflow-runner-${process.getuid?.() ?? ''}`);
    const alsoThere = await problemOf(own);
    if (alsoThere !== undefined) {
        const problems = [problem, alsoThere].filter((one) => one !== undefined).join('; ');
        const places = cache ? `neither ${cache.name} nor ${temporary.name} can` : `${temporary.name} cannot`;
        throw new errors/* UsageError */.eb(`Metaflow cannot be installed: ${places} be written to (${problems}).`);
    }
    if (cache)
        log(`${cache.name} cannot be written to (${problem ?? ''}). Metaflow is installed in ${temporary.name} instead.`);
    return own;
}
async function problemOf(directory) {
    return (await writeProblem(directory)) ?? (await ownerProblem(directory));
}
/** Tries it, because permissions do not show whether a directory is writable: a file system may be read-only, and root may do anything. */
async function writeProblem(directory) {
    try {
        await makeDirectory(directory);
        await (0,promises_.rmdir)(await (0,promises_.mkdtemp)(external_node_path_.join(directory, 'writable-')));
        return undefined;
    }
    catch (error) {
        return error.message;
    }
}
/** Node's recursive `mkdir` never returns if a parent exists but does not accept directories, as below /proc. */
async function makeDirectory(directory) {
    const parent = external_node_path_.dirname(directory);
    if (!(0,external_node_fs_.existsSync)(parent))
        await makeDirectory(parent);
    await (0,promises_.mkdir)(directory, { mode: 0o755 }).catch((error) => {
        if (error.code !== 'EEXIST')
            throw error;
    });
}
/**
 * Whether the contents of a directory of environments come from us or from root. Where others may write, as among
 * temporary files and often in a tool cache, someone could have planted an environment for us to run. False if the
 * directory does not exist.
 */
async function isTrusted(directory) {
    try {
        const [named, found] = [await (0,promises_.lstat)(directory), await (0,promises_.stat)(directory)];
        const isOwned = [named, found].every(({ uid }) => uid === 0 || uid === process.getuid?.());
        return isOwned && (found.mode & 0o022) === 0;
    }
    catch {
        return false;
    }
}
async function ownerProblem(directory) {
    return (await isTrusted(directory))
        ? undefined
        : `${directory} belongs to another user, or others may write to it`;
}
//# sourceMappingURL=writable-directory.js.map
;// CONCATENATED MODULE: ./build/provision/metaflow-environment.js













/**
 * Provides an interpreter with a given Metaflow and a flow's dependencies: these are byte-compiled in an environment of
 * their own, and take precedence over the given interpreter's packages. Resolves to its path.
 * @throws {UsageError} if the version is not valid, or something cannot be read or installed
 * @throws {PythonError} if there is no such interpreter
 */
async function provideMetaflow(request) {
    const { cancel } = request;
    cancel.throwIfAborted();
    try {
        return await provide(request);
    }
    catch (error) {
        // A killed command failed because of the signal, not for the reason that it gives.
        cancel.throwIfAborted();
        throw error;
    }
}
async function provide(request) {
    const requirement = request.version === undefined ? undefined : metaflowRequirement(request.option, request.version);
    const requirements = request.requirements && readRequirements(request.requirements, request.cwd, request.env);
    if (requirement !== undefined && requirements?.hasHashes && requirements.nameMetaflow)
        throw new errors/* UsageError */.eb(`${request.option} must be empty, because ${requirements.names} already pins Metaflow with digests.`);
    const interpreter = request.python ?? 'python3';
    const identity = await identify(interpreter, request);
    const name = environmentName(request, requirements, identity);
    const environmentIn = (directory) => external_node_path_.join(directory, name);
    const { cache } = request;
    // We may not be able to write to the cache.
    const isInCache = cache && isUsable(environmentIn(cache.directory), requirements) && (await isTrusted(cache.directory));
    const directory = isInCache ? cache.directory : await writableDirectory(request, request.log);
    const environment = environmentIn(directory);
    const isReady = isUsable(environment, requirements);
    if (isReady)
        await markAsUsed(environment);
    await removeLeftovers(directory, isExact);
    if (isReady)
        return pythonOf(environment);
    const names = namesOf(requirement, requirements);
    const store = requirements?.isLocal ? undefined : request.store;
    if (store && (await restoreEnvironment(interpreter, environment, requirements, { ...request, store })))
        return pythonOf(environment);
    request.log(`Installing ${names} in an environment of its own`);
    try {
        const target = { python: interpreter, requirement, requirements, identity };
        return pythonOf(await makeEnvironment(target, environment, { ...request, store }));
    }
    catch (error) {
        if (error instanceof client_errors/* RunnerError */.Rn)
            throw error;
        throw new errors/* UsageError */.eb(`${names} could not be installed in ${directory}: ${error.message}`, {
            cause: error,
        });
    }
}
/** Environments not used for long are removed. */
async function markAsUsed(environment) {
    const now = new Date();
    // We may not be allowed to change it.
    await (0,promises_.lutimes)(environment, now, now).catch(() => undefined);
}
/** Whether an existing environment can be used: never if a requirement is a directory or file here, which may have changed. */
function isUsable(environment, requirements) {
    if (requirements?.isLocal)
        return false;
    return isWhole(environment, requirements ? whoseMetaflow(environment) : 'own');
}
/**
 * Unless the version is exact and the requirements are locked, the name changes every day, so that they are resolved again, and depends on
 * where packages come from. Constraints apply to Metaflow's own dependencies, too.
 */
function environmentName({ version, cwd, env }, requirements, identity) {
    const isFixed = (version === undefined || isExact(version)) && requirements?.isLocked !== false;
    const day = new Date().toISOString().slice(0, 10);
    const resolved = isFixed ? '' : `${day} ${packageSources(env, identity.prefix)}`;
    const constraints = constraintsOf(env, cwd, identity.prefix);
    const named = [version ?? '', resolved, identity.text, ...(requirements ? [requirements.digest] : [])];
    if (constraints !== undefined)
        named.push(constraints);
    const digest = (0,external_node_crypto_.createHash)('sha256').update(named.join('\0')).digest('hex').slice(0, 16);
    const shown = `${(version ?? 'any').replace(/[^\w.]+/g, '_')}${requirements ? '-with-requirements' : ''}`;
    return `metaflow-${shown}-${digest}`;
}
//# sourceMappingURL=metaflow-environment.js.map

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

/***/ })

};

//# sourceMappingURL=3104.index.js.map