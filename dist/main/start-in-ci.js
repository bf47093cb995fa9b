export const id = 4566;
export const ids = [4566,9036];
export const modules = {

/***/ 4566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startInCi: () => (/* binding */ startInCi)
/* harmony export */ });
/* harmony import */ var _execution_remote_start_triggered_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9036);
/* harmony import */ var _guarded_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3748);
/* harmony import */ var _deploy_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6057);
/* harmony import */ var _in_parallel_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8484);
/* harmony import */ var _report_job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5289);





/** Starts runs of what is deployed, and follows none of them: they have an id, and go on. It never throws. */
async function startInCi(plans, given, { settings, concurrency, cancel, redactor, summaryTitle }) {
    const host = (0,_guarded_host_js__WEBPACK_IMPORTED_MODULE_0__/* .guarded */ .N)(given);
    let outcomes = [];
    let problem;
    try {
        outcomes = await (0,_in_parallel_js__WEBPACK_IMPORTED_MODULE_1__/* .inParallel */ .H)(await plans(cancel), {
            ...{ concurrency, cancel, make: started },
            labelOf: ({ label }) => label,
            onOutcome: async (outcome) => await host.note(redactor.text(lineOf(outcome))),
        });
    }
    catch (error) {
        problem = error;
    }
    const title = summaryTitle && redactor.text(summaryTitle);
    const { orchestrator } = settings;
    const summaryOf = (shown) => (0,_deploy_report_js__WEBPACK_IMPORTED_MODULE_2__/* .startSummary */ .n9)(shown, { title, orchestrator });
    return await (0,_report_job_js__WEBPACK_IMPORTED_MODULE_3__/* .reportJob */ .O)(host, {
        ...{ outcomes, problem, cancel, redactor, summaryOf, done: 'started' },
        ...{ outputsOf: _deploy_report_js__WEBPACK_IMPORTED_MODULE_2__/* .startOutputs */ .HK, factsOf: _deploy_report_js__WEBPACK_IMPORTED_MODULE_2__/* .startFacts */ .Y0 },
    });
}
async function started(plan, signal) {
    const { label, command } = plan;
    try {
        if (command.name !== 'trigger')
            throw new Error(`A ${command.name} cannot be triggered.`);
        const run = await (0,_execution_remote_start_triggered_js__WEBPACK_IMPORTED_MODULE_4__/* .triggerOnly */ .T)(plan, command, signal);
        // It has been started, whatever the orchestrator tells of it.
        const state = await run.state.catch(() => undefined);
        const { name, pathspec } = run;
        return { label, status: 'successful', flow: pathspec.split('/')[0], name, pathspec, url: state?.url };
    }
    catch (error) {
        return { label, status: signal.aborted ? 'cancelled' : 'failed', error: error };
    }
}
function lineOf({ status, label, pathspec, url }) {
    if (status !== 'successful')
        return `✗ ${label}: ${status === 'failed' ? 'not started' : 'cancelled'}`;
    return `✓ ${label}: started as ${pathspec ?? ''}${url === undefined ? '' : ` ${url}`}`;
}


/***/ }),

/***/ 9036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startTriggered: () => (/* binding */ startTriggered),
  T: () => (/* binding */ triggerOnly),
  withWordsOfOrchestrator: () => (/* binding */ withWordsOfOrchestrator)
});

// EXTERNAL MODULE: ./build/client/errors.js
var errors = __webpack_require__(6695);
// EXTERNAL MODULE: ./build/deployer/deployment-programs.js
var deployment_programs = __webpack_require__(3130);
// EXTERNAL MODULE: ./build/deployer/orchestrator-programs.js
var orchestrator_programs = __webpack_require__(8155);
;// CONCATENATED MODULE: ./build/deployer/follow-program.js


/**
 * Follows a run that was triggered on an orchestrator, and prints what its tasks print as Metaflow does of a run of its own: so it is
 * shown, read and reported on in the same ways. It ends when the run has ended, with 0 where the orchestrator says that it succeeded. When
 * it is interrupted, it ends the run or leaves it, as it was told. Its request: orchestrator, name, flow, run, metadata,
 * attributeFile, leaves, authorize, tags, seconds, largestLog in bytes.
 */
const FOLLOW_PROGRAM = `${deployment_programs/* PRELUDE */.Wh}${deployment_programs/* OPERATIONS */.xb}${orchestrator_programs/* WORKFLOW_STATES */.Fv}
import os, re, signal, time
from datetime import datetime

UNFINISHED = ("Pending", "Running", "RUNNING", "PENDING_REDRIVE")
SUCCEEDED = ("Succeeded", "SUCCEEDED")
# Some of it in questions: it is asked every five seconds.
TELL_SILENCE, LONGEST_SILENCE, TELL_PENDING = [each * request["seconds"] / 5 for each in (60, 600, 300)]
# A task stores the end of its log after it has said that it has ended.
LOG_IS_LATE = 5
MOST_ASKED = 20

# In seconds: an API server, or a metadata service, may take a request and never answer.
LONGEST_ANSWER, LONGEST_READING, LONGEST_ENDING = 30, 300, 4

class Interrupted(BaseException):
    pass

class Unanswered(Exception):
    pass

class Clock:
    """Ends what takes too long. Metaflow's clients catch whatever is raised within them: it is raised again until it comes through."""
    def __init__(self):
        self.error = None
        self.interrupted = False
        signal.signal(signal.SIGALRM, self.ring)

    def ring(self, *_):
        if self.error is not None:
            raise self.error

    def set(self, error, seconds):
        self.error = error
        signal.setitimer(signal.ITIMER_REAL, seconds, 0.2)

    def stop(self):
        self.error = None
        signal.setitimer(signal.ITIMER_REAL, 0)

    def interrupt(self, *_):
        for each in (signal.SIGINT, signal.SIGTERM):
            signal.signal(each, signal.SIG_IGN)
        self.interrupted = True
        self.set(Interrupted(), 0.2)
        raise Interrupted()

    def within(self, seconds, ask, *given):
        self.set(Unanswered("there was no answer within %d seconds" % seconds), seconds)
        try:
            return ask(*given)
        finally:
            if not self.interrupted:
                self.stop()

def say(text, when=None, task=None):
    stamp = (when or datetime.now()).strftime("%Y-%m-%d %H:%M:%S.%f")[:-3]
    place = "[%s/%s] " % (request["run"], task) if task else ""
    for line in text.split("\\n"):
        sys.stdout.write("%s %s%s\\n" % (stamp, place, line))
    sys.stdout.flush()

class Follower:
    def __init__(self):
        self.run = None
        self.done = {}
        self.seen = {}
        self.ended_at = {}
        self.asked = {}
        self.began = self.heard = time.time()
        self.was_answered = False
        self.told = set()

    def follow(self):
        while True:
            state = self.state()
            is_last = state is not None and state["status"] not in UNFINISHED
            self.look(state, is_last)
            if is_last:
                return self.end(state)
            time.sleep(request["seconds"])

    def state(self):
        try:
            found = clock.within(LONGEST_ANSWER, state_of, request["name"], request["run"])
        except Exception as error:
            if not self.was_answered and re.search(r"forbidden|[Uu]nauthorized|AccessDenied|not authorized", str(error)):
                raise SystemExit("The run goes on, but who follows it may not see it: %s" % error)
            silence = time.time() - self.heard
            if silence > LONGEST_SILENCE:
                raise SystemExit("The orchestrator could not be asked for ten minutes: %s" % error)
            if silence > TELL_SILENCE:
                self.tell_once("silence", "The orchestrator cannot be asked. It is asked again for ten minutes. It says: %s" % error)
            return None
        self.heard = time.time()
        self.was_answered = True
        if found["status"] is None:
            raise SystemExit("The orchestrator knows the run no longer: it was deleted there.")
        return found

    def tell_once(self, kind, text):
        if kind not in self.told:
            self.told.add(kind)
            say(text)

    def look(self, state, is_last):
        from metaflow import Run
        from metaflow.exception import MetaflowNotFound
        try:
            if self.run is None:
                pathspec = "%s/%s" % (request["flow"], request["run"])
                self.run = clock.within(LONGEST_ANSWER, lambda: Run(pathspec, _namespace_check=False))
                self.tag()
            waiting = [
                each for step in reversed(clock.within(LONGEST_ANSWER, list, self.run)) for each in self.waiting_in(step)
            ]
            for name, task in waiting if is_last else self.in_turns(waiting):
                self.attempt("task " + name, lambda: clock.within(LONGEST_READING, self.look_at, name, task, is_last))
        except MetaflowNotFound:
            if state is not None and time.time() - self.began > TELL_PENDING:
                words = "The run has not begun after five minutes: %s says %s. Is its controller at work, and is there room for a task?"
                self.tell_once("pending", words % (request["orchestrator"], state["status"]))
        except Exception as error:
            self.tell_once("metadata", "The run cannot be read for now: %s" % error)

    def in_turns(self, waiting):
        # Each task is a request, and a step may have hundreds at once. Those that execute are asked for in turns.
        executing = [name for name, _ in waiting if self.seen.get(name)]
        executing.sort(key=lambda name: self.asked.get(name, 0))
        now = time.time()
        self.asked.update((name, now) for name in executing[:MOST_ASKED])
        later = set(executing[MOST_ASKED:])
        return [each for each in waiting if each[0] not in later]

    def tag(self):
        try:
            if request["tags"]:
                clock.within(LONGEST_ANSWER, self.run.add_tags, request["tags"])
        except Exception as error:
            say("The run could not be tagged: %s" % error)

    def waiting_in(self, step):
        """Its tasks that are not done, by name."""
        tasks = self.attempt("step " + step.id, lambda: clock.within(LONGEST_READING, list, step)) or []
        named = [("%s/%s" % (step.id, task.id), task) for task in sorted(tasks, key=lambda each: each.created_at)]
        return [(name, task) for name, task in named if not self.done.get(task.pathspec)]

    def attempt(self, what, look):
        """What cannot be read must not hide the others."""
        try:
            return look()
        except Exception as error:
            self.tell_once(what, "The %s cannot be read for now: %s" % (what, error))

    def look_at(self, name, task, is_last):
        found = sorted(((each.created_at, each.type, each.value) for each in task.metadata), key=lambda each: each[:2])
        events = [(kind, value) for _, kind, value in found if kind in ("attempt", "internal_attempt_status")]
        for index in range(self.seen.get(name, 0), len(events)):
            kind, value = events[index]
            if kind != "attempt" and not is_last:
                ended_at = self.ended_at.setdefault((name, index), time.time())
                if time.time() - ended_at < LOG_IS_LATE:
                    return
            self.seen[name] = index + 1
            if kind == "attempt":
                say("Task is starting." if value == "0" else "Task is starting (retry).", task=name)
            else:
                self.show(task, name)
                say("Task finished successfully." if value == "True" else "Task failed.", task=name)
                self.done[task.pathspec] = value == "True"
        # A task that was killed records no end.
        if is_last and events and events[-1][0] == "attempt":
            self.show(task, name)
            say("Task failed.", task=name)

    def show(self, task, name):
        size = sum(task._get_logsize(stream) or 0 for stream in ("stdout", "stderr"))
        # Metaflow's client reads a log whole.
        if size > request["largestLog"]:
            say("The log of this task has %d kB, too much to show it here: it is in the datastore." % (size >> 10), task=name)
            return
        lines = [each for stream in ("stdout", "stderr") for each in task.loglines(stream) if each[0] is not None]
        for when, line in lines:
            say(line, when, name)

    def end(self, state):
        if state["status"] in SUCCEEDED:
            return 0
        where = "" if self.run else " before its first task"
        message = ": %s" % state["message"] if state.get("message") else "."
        sys.stderr.write("%s has ended the run%s: %s%s\\n" % (request["orchestrator"], where, state["status"], message))
        return 1

def stop():
    if request["leaves"]:
        say("The run goes on on %s." % request["orchestrator"])
        return
    try:
        clock.within(LONGEST_ENDING, terminate)
        say("The run was ended on %s." % request["orchestrator"])
    except BaseException as error:
        sys.stderr.write("The run could not be ended on %s, and goes on: %s\\n" % (request["orchestrator"], error))

def terminate():
    operate(dict(request, verb="terminate", parameters={}, types={}))

clock = Clock()
for each in (signal.SIGINT, signal.SIGTERM):
    signal.signal(each, clock.interrupt)
try:
    from metaflow import metadata as use_metadata
    try:
        if request.get("metadata"):
            use_metadata(request["metadata"])
    except ValueError:
        # A local one that nobody has written to yet is found later.
        pass
    try:
        page = page_of(request["name"], request["run"])
    except Exception:
        page = None
    known = {"flow_name": request["flow"], "run_id": request["run"], "metadata": request.get("metadata") or "", "orchestrator_url": page}
    with open(request["attributeFile"] + ".new", "w") as file:
        json.dump(known, file)
    os.rename(request["attributeFile"] + ".new", request["attributeFile"])
    code = Follower().follow()
except Interrupted:
    clock.interrupted = False
    clock.stop()
    stop()
    code = 130
sys.exit(code)
`;
//# sourceMappingURL=follow-program.js.map
// EXTERNAL MODULE: ./build/deployer/deployed-flow.js + 1 modules
var deployed_flow = __webpack_require__(1856);
// EXTERNAL MODULE: ./build/deployer/deployer.js
var deployer = __webpack_require__(1773);
// EXTERNAL MODULE: ./build/outcome/failure.js
var failure = __webpack_require__(4761);
// EXTERNAL MODULE: ./build/runner/runner.js + 4 modules
var runner_runner = __webpack_require__(958);
// EXTERNAL MODULE: ./build/runner/errors.js
var runner_errors = __webpack_require__(6800);
// EXTERNAL MODULE: ./build/runner/start/launch.js
var launch = __webpack_require__(4569);
// EXTERNAL MODULE: ./build/runner/process/deadline.js
var process_deadline = __webpack_require__(1653);
// EXTERNAL MODULE: ./build/runner/log/log-tail.js
var log_tail = __webpack_require__(563);
// EXTERNAL MODULE: ./build/execution/plan/run-plan.js
var run_plan = __webpack_require__(2934);
;// CONCATENATED MODULE: ./build/execution/remote/start-triggered.js
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





/** How often the orchestrator is asked, in seconds, as in Python; variables of ours are for tests. */
const EVERY_SECONDS = 5;
/** Of a task, in bytes; a larger one is not shown. */
const LARGEST_LOG = 64 * 1024 * 1024;
/**
 * Starts a run on its orchestrator, and a process of ours that follows it: whoever interrupts that ends the run, too, or leaves it.
 * @param tags that the run gets as soon as there is one
 * @throws {UsageError | DeployError} when the orchestrator did not take it
 */
async function startTriggered(plan, command, tags, { abortSignal, logDirectory }) {
    const { orchestrator, leaves, authorize } = command;
    const triggered = await triggerOnly(plan, command, abortSignal);
    const { name, pathspec, metadata } = triggered;
    const [flow, run] = pathspec.split('/');
    const seconds = Number(plan.env['METAFLOW_RUNNER_FOLLOW_SECONDS']) || EVERY_SECONDS;
    const largestLog = Number(plan.env['METAFLOW_RUNNER_LARGEST_LOG']) || LARGEST_LOG;
    const request = { orchestrator, name, flow, run, metadata, leaves, authorize, tags, seconds, largestLog };
    const runner = new runner_runner/* Runner */.b(plan.flowFile, (0,run_plan/* runnerOptions */.zw)(plan));
    try {
        return await runner.asyncFollow({ program: FOLLOW_PROGRAM, request }, { abortSignal, logDirectory });
    }
    catch (error) {
        // Nobody would follow it, and nobody knows of it.
        const within = abortSignal.aborted ? TIME_TO_END_MS.whenStopped : TIME_TO_END_MS.otherwise;
        const end = leaves
            ? `${pathspec} goes on on ${orchestrator}.`
            : await endUnfollowed(triggered, authorize, within);
        const { message } = error;
        throw error instanceof runner_errors/* StartInterruptedError */.nk
            ? new runner_errors/* StartInterruptedError */.nk(`${message} ${end}`, error.status, { cause: error })
            : new errors/* RunnerError */.Rn(`${message} ${end}`, { cause: error });
    }
}
/**
 * Starts a run on its orchestrator, and leaves it there.
 * @throws {UsageError | DeployError} when the orchestrator did not take it
 * @throws {StartInterruptedError} when it may have
 */
async function triggerOnly(plan, command, abortSignal) {
    const { orchestrator, parameters } = command;
    const deployed = await deployedOf(plan, command, abortSignal);
    return await deployed.trigger(parameters, { abortSignal }).catch((error) => {
        if (!abortSignal.aborted || error instanceof runner_errors/* StartInterruptedError */.nk)
            throw error;
        const words = `The job was stopped while ${orchestrator} was asked for a run, which gave no answer: look there whether there is one.`;
        throw new runner_errors/* StartInterruptedError */.nk(words, (0,launch/* statusOf */.c2)(abortSignal.reason), { cause: error });
    });
}
/** For a run that nobody follows, in milliseconds. A job that was cancelled has some seconds. */
const TIME_TO_END_MS = { whenStopped: 6_000, otherwise: 60_000 };
/** @returns what became of it, as a sentence */
async function endUnfollowed(triggered, authorize, withinMs) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const deadline = __addDisposableResource(env_1, new process_deadline/* Deadline */.B2(undefined, withinMs), false);
        try {
            await triggered.terminate({ authorize, abortSignal: deadline.signal });
            return `${triggered.pathspec} had been started, and was ended.`;
        }
        catch (error) {
            return `${triggered.pathspec} goes on, as it could not be ended: ${error.message}`;
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        __disposeResources(env_1);
    }
}
async function deployedOf(plan, { orchestrator, deploymentName: name, isByName, branch, introspection }, abortSignal) {
    const { options, python, cwd, env, ...context } = (0,run_plan/* runnerOptions */.zw)(plan);
    if (isByName)
        return await deployed_flow/* DeployedFlow */.p.fromDeployment(name ?? '', { orchestrator, python, cwd, env, abortSignal });
    const settings = { ...context, python, cwd, env, options: { ...options, ...branch } };
    return new deployer/* Deployer */.p(plan.flowFile, settings).orchestrator(orchestrator, { name }).deployed(introspection);
}
/** How the program that follows a run says that it goes on although it was to be ended. */
const NOT_ENDED = 'The run could not be ended';
/** What the orchestrator says of a run that failed, where none of its tasks does. One that never had a task is not there to be read. */
function withWordsOfOrchestrator(outcome, { stderrFile }) {
    if (outcome.status === 'successful')
        return outcome;
    const { detailsError, ...others } = outcome;
    const known = detailsError instanceof errors/* NotFoundError */.m_ ? others : outcome;
    const words = (0,log_tail/* logTail */.R)(stderrFile).trimEnd().split('\n').at(-1) ?? '';
    const isStopped = known.status === 'cancelled' || known.status === 'timeout';
    if (isStopped && words.startsWith(NOT_ENDED))
        return { ...known, error: new errors/* RunnerError */.Rn(words) };
    if (known.status !== 'failed' || known.error || (0,failure/* failedTasks */.Ox)(known).length > 0)
        return known;
    return words === '' ? known : { ...known, error: new errors/* RunnerError */.Rn(words) };
}
//# sourceMappingURL=start-triggered.js.map

/***/ })

};

//# sourceMappingURL=4566.index.js.map