export const id = 1112;
export const ids = [1112];
export const modules = {

/***/ 3861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tagRun: () => (/* binding */ tagRun)
/* harmony export */ });
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1226);
/* harmony import */ var _client_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4627);

/** Adds tags to an ended run. @returns its updated outcome @throws the metadata service's error */
async function tagRun(outcome, plan, tags, signal) {
    const { pathspec = '', metadata, details } = outcome;
    const context = (0,_client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .openContext */ .e)({ ...(0,_client_index_js__WEBPACK_IMPORTED_MODULE_0__/* .clientOptionsOf */ .R)(plan, signal, metadata), namespace: null });
    await new _client_index_js__WEBPACK_IMPORTED_MODULE_1__/* .Run */ .K(pathspec, context).addTags(tags);
    return details
        ? { ...outcome, details: { ...details, tags: [...new Set([...details.tags, ...tags])] } }
        : outcome;
}


/***/ }),

/***/ 7130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ mapConcurrently)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

const CONCURRENCY = 16;
/** Reads several items at once, and lets signals be handled in between. The results are in the order of the items. */
async function mapConcurrently(items, read) {
    const results = [];
    const waiting = items.entries();
    const work = async () => {
        for (const [index, item] of waiting) {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
            results[index] = await read(item);
        }
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, work));
    return results;
}
//# sourceMappingURL=map-concurrently.js.map

/***/ }),

/***/ 1456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ stepPlaces)
/* harmony export */ });
/** Finds the steps of a graph that may have several tasks. */
function stepPlaces(graph) {
    const byName = new Map(graph?.steps.map((step) => [step.name, step]));
    const inForeach = new Set();
    const seen = new Set();
    const open = firstSteps(byName).map((name) => ({ name, split: undefined }));
    for (let next = open.pop(); next; next = open.pop()) {
        const step = byName.get(next.name);
        if (!step || seen.has(step.name))
            continue;
        seen.add(step.name);
        const outer = splitAround(step, next.split);
        const isInForeach = outer?.isInForeach === true;
        if (isInForeach)
            inForeach.add(step.name);
        const split = isSplit(step.type) ? { outer, isInForeach: isInForeach || isForeach(step.type) } : outer;
        for (const name of step.next)
            open.push({ name, split });
    }
    const recursive = [...byName.values()].filter(({ name, next }) => next.includes(name));
    return { inForeach, recursive: new Set(recursive.map(({ name }) => name)) };
}
/** A join closes the innermost split; the end closes them all. */
function splitAround({ type, next }, innermost) {
    if (type === 'end' || next.length === 0)
        return undefined;
    return type === 'join' ? innermost?.outer : innermost;
}
/** A switch takes only one of its branches, and needs no join. */
function isSplit(type) {
    return type === 'split-static' || isForeach(type);
}
function isForeach(type) {
    return type === 'split-foreach' || type === 'split-parallel';
}
function firstSteps(steps) {
    const followers = new Set([...steps.values()].flatMap(({ name, next }) => next.filter((to) => to !== name)));
    return [...steps.keys()].filter((name) => !followers.has(name));
}
//# sourceMappingURL=step-places.js.map

/***/ }),

/***/ 6026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ByteBudget)
/* harmony export */ });
/** How many bytes may still be read of something that consists of many files or records. */
class ByteBudget {
    whole;
    #left;
    #hasLeftOut = false;
    /** @param whole the budget that this one is part of */
    constructor(bytes, whole) {
        this.whole = whole;
        this.#left = whole?.forNext(bytes) ?? bytes;
    }
    get isSpent() {
        return this.#left <= 0;
    }
    /** How much the next item may have. @param each the most that any single item may have */
    forNext(each) {
        return Math.max(0, Math.min(each, this.#left));
    }
    /** Whether something was left out because the budget was spent. */
    get hasLeftOut() {
        return this.#hasLeftOut;
    }
    /** Call this if the next item could not be read: it counts as left out if less than `each` was left for it. */
    failed(each) {
        if (this.forNext(each) === each)
            return;
        this.#hasLeftOut = true;
        this.whole?.failed(Infinity);
    }
    /** An arrow function, so that it can be passed on its own. */
    spend = (bytes) => {
        this.#left -= bytes;
        this.whole?.spend(bytes);
    };
}
//# sourceMappingURL=byte-budget.js.map

/***/ })

};

//# sourceMappingURL=1112.index.js.map