export const id = 1168;
export const ids = [1168];
export const modules = {

/***/ 51168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FailureBudget: () => (/* binding */ FailureBudget),
/* harmony export */   Z: () => (/* binding */ withBoundedFailures)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14761);
/* harmony import */ var _without_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78618);


const MIB = 1024 * 1024;
/** For what all tasks of a run say about their failures, in characters: reports show less, and redacting it takes a second. */
const MAX_CHARACTERS = 16 * MIB;
const LEFT_OUT = `left out, because this run already has ${MAX_CHARACTERS / MIB} MiB of messages`;
/** For all runs of a job, and what each run may have beyond that, in characters. Honest messages are shorter. */
const MAX_OF_JOB = 64 * MIB;
const MAX_BEYOND = 256 * 1024;
const LEFT_OUT_OF_JOB = `left out, because the runs of this job already have ${MAX_OF_JOB / MIB} MiB of messages`;
/**
 * Limits what all runs of a job together say about their failures. It stays in memory, as it is, until the last of them has ended, because
 * any of them may reveal a secret of another.
 */
class FailureBudget {
    #left = MAX_OF_JOB;
    bounded(outcome) {
        const kept = this.#left > 0 ? withBoundedFailures(outcome) : withFewFailures(outcome);
        for (const task of kept.details?.history.tasks ?? [])
            this.#left -= lengthOf(task);
        return kept;
    }
}
function withFewFailures(outcome) {
    let left = MAX_BEYOND;
    return withTasksLeftOut(outcome, LEFT_OUT_OF_JOB, (task) => {
        const length = lengthOf(task);
        if (length > left)
            return false;
        left -= length;
        return true;
    });
}
/**
 * An outcome whose tasks say only so much about their failures. Texts are kept whole or left out, so that secrets in them can still be
 * recognized. The first tasks to fail keep theirs, and then those that did not fail for good, in their order.
 */
function withBoundedFailures(outcome) {
    const tasks = outcome.details?.history.tasks ?? [];
    if (tasks.reduce((sum, task) => sum + lengthOf(task), 0) <= MAX_CHARACTERS)
        return outcome;
    let left = MAX_CHARACTERS;
    return withTasksLeftOut(outcome, LEFT_OUT, (task) => {
        if (left <= 0)
            return false;
        left -= lengthOf(task);
        return true;
    });
}
/** @param isKept whether a task's texts are kept; it is asked about tasks that failed first */
function withTasksLeftOut(outcome, replacement, isKept) {
    const { details } = outcome;
    if (!details)
        return outcome;
    const { tasks } = details.history;
    const kept = new Set([...new Set([...(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failedTasks */ .Ox)(outcome), ...tasks])].filter(isKept));
    const bounded = tasks.map((task) => (kept.has(task) ? task : (0,_without_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutTexts */ .X)(task, replacement)));
    return { ...outcome, details: { ...details, history: { ...details.history, tasks: bounded } } };
}
function lengthOf({ attempts, caught }) {
    const texts = attempts.flatMap(({ exception, explanation, printedTraceback }) => [
        ...textsOf(exception),
        explanation,
        printedTraceback,
    ]);
    return [...texts, ...textsOf(caught)].reduce((sum, text) => sum + (text?.length ?? 0), 0);
}
function textsOf(exception) {
    return exception ? [exception.type, exception.message, exception.stacktrace] : [];
}


/***/ }),

/***/ 78618:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ withoutTexts)
/* harmony export */ });
/** A task for which `replacement` stands in place of all that its code said about failures. How it ended is still known. */
function withoutTexts(task, replacement) {
    const withoutMessage = ({ type }) => ({
        type: type.length > MAX_TYPE_LENGTH ? '…' : type,
        message: replacement,
        stacktrace: undefined,
    });
    const attempts = task.attempts.map(({ printedTraceback, ...attempt }) => {
        const { exception, explanation } = attempt;
        return {
            ...attempt,
            exception: exception && withoutMessage(exception),
            ...((explanation ?? printedTraceback) !== undefined && { explanation: replacement }),
        };
    });
    return { ...task, attempts, caught: task.caught && withoutMessage(task.caught) };
}
const MAX_TYPE_LENGTH = 200;
//# sourceMappingURL=without-texts.js.map

/***/ })

};

//# sourceMappingURL=1168.index.js.map