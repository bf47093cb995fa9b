export const id = 1243;
export const ids = [1243];
export const modules = {

/***/ 1243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LiveView: () => (/* binding */ LiveView)
});

// EXTERNAL MODULE: ./build/display/log-lines.js
var log_lines = __webpack_require__(265);
// EXTERNAL MODULE: ./build/display/short-labels.js
var short_labels = __webpack_require__(5515);
// EXTERNAL MODULE: ./build/runner/log/run-events.js
var run_events = __webpack_require__(6665);
// EXTERNAL MODULE: ./node_modules/log-update/index.js + 13 modules
var log_update = __webpack_require__(4294);
// EXTERNAL MODULE: ./node_modules/string-width/index.js + 1 modules
var string_width = __webpack_require__(8314);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/display/log-text.js
var log_text = __webpack_require__(7235);
;// CONCATENATED MODULE: ./build/ci/hosts/live-view/fitted.js



const CHARACTERS = new Intl.Segmenter();
/**
 * The part of a line that fits into a number of columns, as text that does not move the cursor. An ideogram takes two columns, and so does
 * an emoji with several code points.
 */
function fitted(line, columns) {
    // An overlong line is not examined to its end.
    const begin = line.slice(0, 20 * columns).toWellFormed();
    const plain = (0,external_node_util_.stripVTControlCharacters)((0,log_text/* logText */.kc)(begin)).replace(/\p{Cc}/gu, ' ');
    let width = 0;
    // Leave room for the mark of a cut.
    let cut = '';
    for (const { segment } of CHARACTERS.segment(plain)) {
        width += (0,string_width/* default */.A)(segment);
        if (width > columns)
            return `${cut}…`;
        if (width < columns)
            cut += segment;
    }
    return plain;
}

;// CONCATENATED MODULE: ./build/ci/hosts/live-view/drawn-screen.js



const ESCAPE = '\u001b';
/** If a terminal finds a character wider than we do, it cuts the line instead of using a second row. */
const NO_WRAPPING = `${ESCAPE}[?7l`;
const WRAPPING = `${ESCAPE}[?7h`;
/**
 * Lines that are redrawn in the same place of the terminal that this process writes to. Anything else that is written there meanwhile
 * appears above them.
 */
class DrawnScreen {
    #write = process.stdout.write.bind(process.stdout);
    #render;
    #restore = [];
    #drawn = [];
    #size = '';
    constructor() {
        const write = this.#write;
        const terminal = {
            isTTY: true,
            get columns() {
                return size().columns;
            },
            get rows() {
                return size().rows;
            },
            write: (text) => write(`${NO_WRAPPING}${text}${WRAPPING}`),
        };
        // The cursor stays visible, so that nothing needs repair if this process is killed.
        this.#render = (0,log_update/* createLogUpdate */.SY)(terminal, { showCursor: true });
        for (const stream of [process.stdout, process.stderr])
            if (stream.isTTY)
                this.#takeOver(stream);
    }
    get rows() {
        return size().rows;
    }
    draw(lines) {
        const { columns, rows } = size();
        const now = `${columns} × ${rows}`;
        // A terminal rewraps lines when it becomes narrower.
        if (this.#size !== now)
            this.#erase();
        this.#size = now;
        this.#drawn = lines.map((line) => fitted(line, columns - 1));
        this.#render(this.#drawn.join('\n'));
    }
    /** Leaves the last drawing; later output comes below it. */
    end() {
        this.#render.done();
        for (const restore of this.#restore)
            restore();
    }
    #takeOver(stream) {
        const write = stream.write.bind(stream);
        stream.write = ((...args) => {
            const lines = this.#drawn;
            this.#erase();
            const hasRoom = write(...args);
            if (lines.length > 0 && !endsLine(args[0]))
                this.#write('\n');
            if (lines.length > 0)
                this.draw(lines);
            return hasRoom;
        });
        this.#restore.push(() => (stream.write = write));
    }
    /** Erases row by row: some terminals keep rows that are erased all at once in their scrollback. */
    #erase() {
        const { columns } = size();
        const rows = this.#drawn.reduce((sum, line) => sum + Math.max(1, Math.ceil((0,string_width/* default */.A)(line) / columns)), 0);
        if (rows > 0)
            this.#write(`\r${ESCAPE}[2K${`${ESCAPE}[1A${ESCAPE}[2K`.repeat(rows)}`);
        this.#drawn = [];
        this.#render.done();
    }
}
function endsLine(text) {
    if (text.length === 0)
        return true;
    return typeof text === 'string' ? text.endsWith('\n') : text.at(-1) === 0x0a;
}
/** The terminal's size, or that of the first terminals if it is unknown. */
function size() {
    return { columns: process.stdout.columns || 80, rows: process.stdout.rows || 24 };
}
//# sourceMappingURL=drawn-screen.js.map
// EXTERNAL MODULE: ./build/outcome/step-facts.js
var step_facts = __webpack_require__(23);
// EXTERNAL MODULE: ./build/outcome/task-status.js
var task_status = __webpack_require__(7409);
// EXTERNAL MODULE: ./build/report/duration-text.js
var duration_text = __webpack_require__(5195);
// EXTERNAL MODULE: ./build/report/result-line.js
var result_line = __webpack_require__(4085);
;// CONCATENATED MODULE: ./build/ci/hosts/live-view/frame.js




/**
 * What a terminal shows of runs: a line for each, its steps, and below them the end of the log. It is never taller than the terminal. If it
 * does not fit, it omits first lines of the log, then steps, those of ended runs first, and last whole runs, which it counts.
 */
function frame_frame(runs, log, { rows, now, isLast }) {
    const room = Math.max(1, rows - 1);
    const candidates = isLast ? runs.filter((run) => stepsOf(run).length > 0) : runs;
    const shown = candidates.length <= room ? candidates : mostImportant(candidates, room - 1, rankOf);
    const left = candidates.filter((run) => !shown.includes(run));
    const hasHeading = !isLast || runs.length > 1;
    const headings = (hasHeading ? shown.length : 0) + (left.length > 0 ? 1 : 0);
    const steps = fittingSteps(shown, room - headings);
    const lines = shown.flatMap((run, index) => [
        ...(hasHeading ? [isLast ? run.label : heading(run, now)] : []),
        ...(steps[index] ?? []),
    ]);
    if (left.length > 0)
        lines.push(`… and ${countsOf(left)}`);
    const logRoom = room - lines.length - 1;
    return logRoom > 0 && log.length > 0 ? [...lines, '', ...log.slice(-logRoom)] : lines;
}
/** The most important part comes first: a narrow terminal cuts the end. */
function heading(run, now) {
    const { label, startedAt, outcome, failedBefore, pathspec = outcome?.pathspec } = run;
    const name = pathspec === undefined ? '' : ` (${pathspec})`;
    if (outcome)
        return `${(0,result_line/* endMark */.xl)(outcome)} ${label}: ${(0,result_line/* endText */.Z4)(outcome)}${name}`;
    if (startedAt === undefined)
        return `· ${label}: ${failedBefore ? 'will not be started' : 'waits'}`;
    const state = failedBefore ? 'is being cancelled, after' : 'running for';
    return `▸ ${label}: ${state} ${(0,duration_text/* durationText */.S)(now - startedAt)}${name}`;
}
/** The steps of each run, in as many lines as fit. */
function fittingSteps(runs, room) {
    const steps = runs.map(stepsOf);
    const all = steps.reduce((sum, { length }) => sum + length, 0);
    const wanted = steps.map(({ length }, index) => (all > room && runs[index]?.outcome ? 0 : length));
    const shares = fairShares(wanted, room);
    return steps.map((ofRun, index) => stepLines(ofRun, shares[index] ?? 0));
}
/** Small requests are met in full; the others share the rest equally. */
function fairShares(wanted, room) {
    const shares = wanted.map(() => 0);
    let left = room;
    const order = [...wanted.entries()].sort(([, a], [, b]) => a - b);
    for (const [taken, [index, want]] of order.entries()) {
        const share = Math.min(want, Math.floor(left / (order.length - taken)));
        shares[index] = share;
        left -= share;
    }
    return shares;
}
function stepLines(steps, max) {
    if (max <= 0)
        return [];
    if (steps.length <= max)
        return steps.map(stepLine);
    // Later steps are more informative than earlier ones.
    const shown = mostImportant([...steps].reverse(), Math.max(1, max - 1), rankOfStep).reverse();
    const more = `  … ${steps.length - shown.length} more steps`;
    return [...shown.map(stepLine), ...(max > 1 ? [more] : [])];
}
function stepLine({ name, counts }) {
    const words = [...counts].map(([status, count]) => `${count} ${status}`);
    const [worst] = counts.keys();
    const mark = isBad(worst) ? '✗' : worst === 'running' ? '▸' : '✓';
    return `  ${mark} ${name}: ${words.join(', ')}`;
}
/** For an ended run, the steps as in the summary; for others, as in the log. */
function stepsOf({ outcome, progress, failedBefore }) {
    const facts = outcome ? (0,step_facts/* stepFacts */.m)(outcome).filter(({ tasks }) => tasks.length > 0) : [];
    if (facts.length > 0)
        return facts.map(({ name, counts }) => ({ name, counts }));
    const isCancelled = outcome?.status === 'cancelled' || outcome?.status === 'timeout';
    return [...(progress?.steps.values() ?? [])].map((step) => {
        const failedTasks = failedBefore?.get(step.stepName) ?? (failedBefore || isCancelled ? 0 : step.failed);
        const failed = Math.min(step.failed, failedTasks);
        const unfinished = outcome ? step.running : 0;
        const found = {
            failed,
            interrupted: step.failed - failed + unfinished,
            running: step.running - unfinished,
            successful: step.successful,
            reused: step.cloned,
        };
        const counts = task_status/* TASK_STATUSES */.Hi.map((status) => [status, found[status] ?? 0]);
        return { name: step.stepName, counts: new Map(counts.filter(([, count]) => count > 0)) };
    });
}
function isBad(status) {
    return status === 'failed' || status === 'lost' || status === 'interrupted';
}
function rankOfStep({ counts }) {
    const [worst] = counts.keys();
    return isBad(worst) ? 0 : worst === 'running' ? 1 : 2;
}
function rankOf({ startedAt, outcome }) {
    if (outcome)
        return outcome.status === 'successful' ? 3 : 1;
    return startedAt === undefined ? 2 : 0;
}
/** The given number of items with the lowest ranks, in their original order. */
function mostImportant(items, max, rank) {
    const kept = new Set([...items].sort((a, b) => rank(a) - rank(b)).slice(0, max));
    return items.filter((item) => kept.has(item));
}
/** Example: `3 running, 12 waiting`. */
function countsOf(runs) {
    const counts = new Map();
    for (const { outcome, startedAt } of runs) {
        const word = outcome?.status ?? (startedAt === undefined ? 'waiting' : 'running');
        counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    return [...counts].map(([word, count]) => `${count} ${word}`).join(', ');
}
//# sourceMappingURL=frame.js.map
;// CONCATENATED MODULE: ./build/ci/hosts/live-view/live-view.js





/** Milliseconds between drawings: fast enough for the eye, slow enough to cost nothing. */
const REDRAW_MS = 200;
/** How many lines of the log are shown below the steps. */
const LOG_LINES = 8;
/** Shows the progress of runs on a terminal, including waiting ones, from the start of the first to the end of the last. */
class LiveView {
    #screen = new DrawnScreen();
    #runs;
    /** The prefixes of log lines. */
    #labels;
    #log = [];
    #timer;
    /** @param labels of all runs */
    constructor(labels) {
        this.#labels = (0,short_labels/* shortLabels */.C)(labels);
        this.#runs = labels.map((label, position) => ({ label: this.#labels[position] || label }));
        this.#timer = setInterval(() => this.#draw(), REDRAW_MS);
        this.#timer.unref();
    }
    /** Shows a run that begins, for the first time or as a retry. */
    show({ position, progress }) {
        const run = this.#runs[position];
        if (run) {
            Object.assign(run, { progress, startedAt: performance.now(), pathspec: undefined, outcome: undefined });
        }
        const streams = { stdout: new log_lines/* LogLines */.K('stdout'), stderr: new log_lines/* LogLines */.K('stderr') };
        const log = (stream, lines) => {
            for (const { text } of lines) {
                const line = stream === 'stdout' ? progress.line(text) : { text, task: undefined };
                if (line.text.trim() === '')
                    continue;
                const whose = [this.#labels[position], line.task && (0,run_events/* keyOf */.TN)(line.task)].filter(Boolean).join(' ');
                this.#log.push(whose === '' ? line.text : `${whose} │ ${line.text}`);
                if (this.#log.length > LOG_LINES)
                    this.#log.shift();
            }
        };
        return {
            write: (stream, bytes) => log(stream, streams[stream].add(bytes)),
            end: (outcome) => {
                for (const stream of ['stdout', 'stderr'])
                    log(stream, streams[stream].end());
                this.ended(outcome, position);
            },
        };
    }
    started({ pathspec }, position) {
        const run = this.#runs[position];
        if (run)
            run.pathspec = pathspec;
    }
    cancelled(position) {
        const run = this.#runs[position];
        const steps = [...(run?.progress?.steps.values() ?? [])];
        if (run)
            run.failedBefore = new Map(steps.map(({ stepName, failed }) => [stepName, failed]));
    }
    ended(outcome, position) {
        const run = this.#runs[position];
        if (run)
            run.outcome = outcome;
    }
    /** Draws the steps for the last time, with the end of the log, and leaves them standing. */
    end() {
        clearInterval(this.#timer);
        this.#draw(true);
        this.#screen.end();
    }
    #draw(isLast = false) {
        this.#screen.draw(frame_frame(this.#runs, this.#log, { rows: this.#screen.rows, now: performance.now(), isLast }));
    }
}
//# sourceMappingURL=live-view.js.map

/***/ }),

/***/ 23:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ median),
/* harmony export */   m: () => (/* binding */ stepFacts)
/* harmony export */ });
/* harmony import */ var _client_grouped_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8256);
/* harmony import */ var _task_status_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7409);


/** A run's steps in the order of the graph or, if that is unknown, in the order in which they began. */
function stepFacts(outcome) {
    const { graph, tasks = [] } = outcome.details?.history ?? {};
    const byStep = (0,_client_grouped_by_js__WEBPACK_IMPORTED_MODULE_0__/* .groupedBy */ .m)(tasks, ({ stepName }) => stepName);
    const declared = new Map(graph?.steps.map((step) => [step.name, step]));
    const names = new Set([...declared.keys(), ...byStep.keys()]);
    return [...names].map((name) => factsOf(name, declared.get(name), byStep.get(name) ?? [], outcome));
}
function factsOf(name, declared, tasks, outcome) {
    const found = new Map();
    for (const task of tasks) {
        const status = (0,_task_status_js__WEBPACK_IMPORTED_MODULE_1__/* .taskStatus */ .al)(task, outcome);
        found.set(status, (found.get(status) ?? 0) + 1);
    }
    const counts = new Map(_task_status_js__WEBPACK_IMPORTED_MODULE_1__/* .TASK_STATUSES */ .Hi.flatMap((status) => {
        const count = found.get(status);
        return count === undefined ? [] : [[status, count]];
    }));
    const durations = tasks.flatMap((task) => (0,_task_status_js__WEBPACK_IMPORTED_MODULE_1__/* .taskDuration */ .UL)(task) ?? []);
    return {
        name,
        declared,
        tasks,
        counts,
        status: [...counts.keys()][0],
        attempts: tasks.reduce((sum, { attempts, originPathspec }) => sum + (originPathspec === undefined ? attempts.length : 0), 0),
        durations: durations.sort((a, b) => a - b),
        duration: wallTime(tasks),
    };
}
function wallTime(tasks) {
    let [from, to] = [Infinity, -Infinity];
    for (const task of tasks) {
        const duration = (0,_task_status_js__WEBPACK_IMPORTED_MODULE_1__/* .taskDuration */ .UL)(task);
        if (duration === undefined)
            continue;
        from = Math.min(from, task.createdAt.getTime());
        to = Math.max(to, task.createdAt.getTime() + duration);
    }
    return to === -Infinity ? undefined : to - from;
}
/** The middle number, or the mean of the two in the middle, of ascending numbers. */
function median(ascending) {
    const middle = ascending.length / 2;
    const upper = ascending[Math.floor(middle)];
    const lower = ascending[Math.ceil(middle) - 1];
    return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}
//# sourceMappingURL=step-facts.js.map

/***/ })

};

//# sourceMappingURL=1243.index.js.map