export const id = 303;
export const ids = [303];
export const modules = {

/***/ 55227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ askPython)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47402);


/** What is printed is small; more is no answer. */
const MOST_CHARACTERS = 1024 * 1024;
/** In milliseconds, after the program's end, for what it has printed to be read. */
const TO_READ = 1000;
/**
 * Has a small program answer by a flow's own Python and settings; `undefined` where it does not, for whatever reason. What the program
 * leaves running is not waited for, also where it keeps the program's output open.
 */
async function askPython({ python = 'python3', cwd, env }, { program, args = [], within, signal }) {
    const started = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_1__.pythonProgram)(program, { args, env, seesDirectory: true });
    try {
        const stdout = await printed(python, started, { cwd, within, signal });
        return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
    }
    catch {
        return undefined;
    }
}
/** What the program prints. @throws {Error} when it cannot be started, fails, or takes too long */
async function printed(python, { args, env }, { cwd, within, signal }) {
    signal?.throwIfAborted();
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(python, args, { cwd, env, stdio: ['ignore', 'pipe', 'ignore'], detached: true });
    const timers = [];
    let end = () => undefined;
    try {
        return await new Promise((resolve, reject) => {
            let text = '';
            end = () => {
                reject(new Error('no answer in time'));
            };
            timers.push(setTimeout(end, within));
            signal?.addEventListener('abort', end);
            child.stdout.setEncoding('utf8').on('data', (more) => {
                text += more;
                if (text.length > MOST_CHARACTERS)
                    end();
            });
            child.once('error', reject);
            const settle = () => {
                if (child.exitCode === 0)
                    resolve(text);
                else
                    reject(new Error('it failed'));
            };
            child.once('close', settle);
            child.once('exit', () => {
                killGroup(child);
                timers.push(setTimeout(settle, TO_READ));
            });
        });
    }
    finally {
        timers.forEach(clearTimeout);
        signal?.removeEventListener('abort', end);
        killGroup(child);
        child.stdout.destroy();
        child.unref();
    }
}
function killGroup({ pid }) {
    try {
        if (pid !== undefined)
            process.kill(-pid, 'SIGKILL');
    }
    catch {
        // Nothing of it is left.
    }
}


/***/ }),

/***/ 69303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileCost: () => (/* binding */ compileCost)
/* harmony export */ });
/* harmony import */ var _ask_python_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55227);

const WITHIN_MS = 20_000;
/** Compiles, as an import without bytecode does, what is imported with Metaflow; prints the seconds that takes. */
const PROGRAM = `
import importlib.util, json, os, sys, time

def has_bytecode(file):
    return os.path.exists(importlib.util.cache_from_source(file))

found = importlib.util.find_spec("metaflow")
seconds = 0.0
if found and found.origin and not has_bytecode(found.origin):
    import metaflow
    files = {getattr(module, "__file__", None) or "" for module in list(sys.modules.values())}
    for file in files:
        if file.endswith(".py") and not has_bytecode(file):
            with open(file, "rb") as source:
                text = source.read()
            begun = time.perf_counter()
            compile(text, file, "exec")
            seconds += time.perf_counter() - begun
print(json.dumps(seconds))
`;
/**
 * Seconds that each process of a plan's run needs for compiling Metaflow, as it finds no bytecode; `undefined` where it finds it, or
 * nobody can tell.
 */
async function compileCost(plan) {
    const seconds = await (0,_ask_python_js__WEBPACK_IMPORTED_MODULE_0__/* .askPython */ .a)(plan, { program: PROGRAM, within: WITHIN_MS });
    return typeof seconds === 'number' && seconds > 0 ? seconds : undefined;
}
//# sourceMappingURL=compile-cost.js.map

/***/ })

};

//# sourceMappingURL=303.index.js.map