export const id = 303;
export const ids = [303];
export const modules = {

/***/ 55227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ askPython)
/* harmony export */ });
/* harmony import */ var _client_regular_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10361);
/* harmony import */ var _runner_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47951);


/** In bytes. What is printed is small; more is no answer. */
const MOST_BYTES = 1024 * 1024;
/**
 * Has a small program answer by a flow's own Python and settings; `undefined` where it does not, for whatever reason. It is ended with us, and
 * what it leaves running is killed.
 */
async function askPython({ python = 'python3', cwd, env }, { program, args = [], within, signal }) {
    const asked = {
        python,
        program,
        args,
        cwd,
        env,
        seesDirectory: true,
        timeoutMs: within,
        abortSignal: signal,
    };
    try {
        return await (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .runPython */ .wn)(asked, ({ exit, stdoutFile }) => {
            if (exit.code !== 0)
                return undefined;
            return (0,_runner_index_js__WEBPACK_IMPORTED_MODULE_1__/* .printedAnswer */ .pl)((0,_client_regular_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readRegularText */ .Aj)(stdoutFile, MOST_BYTES));
        });
    }
    catch {
        return undefined;
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
async function compileCost(plan, signal) {
    const seconds = await (0,_ask_python_js__WEBPACK_IMPORTED_MODULE_0__/* .askPython */ .a)(plan, { program: PROGRAM, within: WITHIN_MS, signal });
    return typeof seconds === 'number' && seconds > 0 ? seconds : undefined;
}
//# sourceMappingURL=compile-cost.js.map

/***/ })

};

//# sourceMappingURL=303.index.js.map