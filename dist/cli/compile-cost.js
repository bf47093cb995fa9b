export const id = 9303;
export const ids = [9303];
export const modules = {

/***/ 9303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compileCost: () => (/* binding */ compileCost)
/* harmony export */ });
/* harmony import */ var _ask_python_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5227);

const TIMEOUT_MS = 20_000;
/** Compiles Metaflow's imports as Python does without bytecode, and prints the seconds that this takes. */
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
 * The seconds that each process of a plan's run spends compiling Metaflow because there is no bytecode; `undefined` if there is bytecode,
 * or this is unknown.
 */
async function compileCost(plan, signal) {
    const seconds = await (0,_ask_python_js__WEBPACK_IMPORTED_MODULE_0__/* .askPython */ .a)(plan, { program: PROGRAM, within: TIMEOUT_MS, signal });
    return typeof seconds === 'number' && seconds > 0 ? seconds : undefined;
}


/***/ })

};

//# sourceMappingURL=9303.index.js.map