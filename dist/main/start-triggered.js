export const id = 9036;
export const ids = [9036];
export const modules = {

/***/ 9036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startTriggered: () => (/* binding */ startTriggered),
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
 * attributeFile, leaves, authorize, tags, seconds.
 */
const FOLLOW_PROGRAM = `${deployment_programs/* PRELUDE */.Wh}${deployment_programs/* OPERATIONS */.xb}${orchestrator_programs/* WORKFLOW_STATES */.Fv}
import os, signal, subprocess, time
from datetime import datetime

UNFINISHED = ("Pending", "Running", "RUNNING", "PENDING_REDRIVE")
SUCCEEDED = ("Succeeded", "SUCCEEDED")
TELL_SILENCE, LONGEST_SILENCE, TELL_PENDING = 60, 600, 300
# A task stores the end of its log after it has said that it has ended.
LOG_IS_LATE = 5

class Interrupted(BaseException):
    pass

def interrupt(*_):
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, signal.SIG_IGN)
    raise Interrupted()

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
        self.began = self.heard = time.time()
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
            found = state_of(request["name"], request["run"])
        except Exception as error:
            silence = time.time() - self.heard
            if silence > LONGEST_SILENCE:
                raise SystemExit("The orchestrator could not be asked for ten minutes: %s" % error)
            if silence > TELL_SILENCE:
                self.tell_once("silence", "The orchestrator cannot be asked. It is asked again for ten minutes. It says: %s" % error)
            return None
        self.heard = time.time()
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
                self.run = Run("%s/%s" % (request["flow"], request["run"]), _namespace_check=False)
                self.tag()
            for step in reversed(list(self.run)):
                for task in sorted(step, key=lambda each: each.created_at):
                    if not self.done.get(task.pathspec):
                        self.look_at("%s/%s" % (step.id, task.id), task, is_last)
        except MetaflowNotFound:
            if state is not None and time.time() - self.began > TELL_PENDING:
                words = "The run has not begun after five minutes: %s says %s. Is its controller at work, and is there room for a task?"
                self.tell_once("pending", words % (request["orchestrator"], state["status"]))
        except Exception as error:
            self.tell_once("metadata", "The run cannot be read for now: %s" % error)

    def tag(self):
        try:
            if request["tags"]:
                self.run.add_tags(request["tags"])
        except Exception as error:
            say("The run could not be tagged: %s" % error)

    def look_at(self, name, task, is_last):
        found = sorted((each.created_at, each.type, each.value) for each in task.metadata)
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
        terminate()
        say("The run was ended on %s." % request["orchestrator"])
    except BaseException as error:
        sys.stderr.write("The run could not be ended on %s: %s\\n" % (request["orchestrator"], error))

def terminate():
    operate(dict(request, verb="terminate", parameters={}, types={}))

for each in (signal.SIGINT, signal.SIGTERM):
    signal.signal(each, interrupt)
try:
    from metaflow import metadata as use_metadata
    try:
        if request.get("metadata"):
            use_metadata(request["metadata"])
    except ValueError:
        # A local one that nobody has written to yet is found later.
        pass
    known = {"flow_name": request["flow"], "run_id": request["run"], "metadata": request.get("metadata") or ""}
    with open(request["attributeFile"] + ".new", "w") as file:
        json.dump(known, file)
    os.rename(request["attributeFile"] + ".new", request["attributeFile"])
    code = Follower().follow()
except Interrupted:
    stop()
    code = 130
sys.exit(code)
`;

// EXTERNAL MODULE: ./build/deployer/deployed-flow.js + 1 modules
var deployed_flow = __webpack_require__(1856);
// EXTERNAL MODULE: ./build/deployer/deployer.js
var deployer = __webpack_require__(1773);
// EXTERNAL MODULE: ./build/outcome/failure.js
var failure = __webpack_require__(4761);
// EXTERNAL MODULE: ./build/runner/runner.js + 4 modules
var runner_runner = __webpack_require__(958);
// EXTERNAL MODULE: ./build/runner/log/log-tail.js
var log_tail = __webpack_require__(563);
// EXTERNAL MODULE: ./build/execution/plan/run-plan.js
var run_plan = __webpack_require__(2934);
;// CONCATENATED MODULE: ./build/execution/remote/start-triggered.js





/** How often the orchestrator is asked, in seconds, as in Python; a variable of ours is for tests. */
const EVERY_SECONDS = 5;
/**
 * Starts a run on its orchestrator, and a process of ours that follows it: whoever interrupts that ends the run, too, or leaves it.
 * @param tags that the run gets as soon as there is one
 * @throws {UsageError | DeployError} when the orchestrator did not take it
 */
async function startTriggered(plan, command, tags, { abortSignal, logDirectory }) {
    const { orchestrator, parameters, leaves, authorize } = command;
    const deployed = await deployedOf(plan, command, abortSignal);
    const triggered = await deployed.trigger(parameters, { abortSignal });
    const { name, pathspec, metadata } = triggered;
    const [flow, run] = pathspec.split('/');
    const seconds = Number(plan.env['METAFLOW_RUNNER_FOLLOW_SECONDS']) || EVERY_SECONDS;
    const request = { orchestrator, name, flow, run, metadata, leaves, authorize, tags, seconds };
    const runner = new runner_runner/* Runner */.b(plan.flowFile, (0,run_plan/* runnerOptions */.zw)(plan));
    try {
        return await runner.asyncFollow({ program: FOLLOW_PROGRAM, request }, { abortSignal, logDirectory });
    }
    catch (error) {
        // Nobody would follow it, and nobody knows of it.
        if (!leaves)
            await endUnfollowed(triggered, authorize, error);
        throw error;
    }
}
/** @throws {RunnerError} where it goes on */
async function endUnfollowed(triggered, authorize, cause) {
    try {
        await triggered.terminate({ authorize });
    }
    catch (error) {
        const message = `${cause.message} ${triggered.pathspec} goes on, as it could not be ended: ${error.message}`;
        throw new errors/* RunnerError */.Rn(message, { cause });
    }
}
async function deployedOf(plan, { orchestrator, deploymentName: name, isByName, branch }, abortSignal) {
    const { options, python, cwd, env, ...context } = (0,run_plan/* runnerOptions */.zw)(plan);
    if (isByName)
        return await deployed_flow/* DeployedFlow */.p.fromDeployment(name ?? '', { orchestrator, python, cwd, env, abortSignal });
    const settings = { ...context, python, cwd, env, options: { ...options, ...branch } };
    return new deployer/* Deployer */.p(plan.flowFile, settings).orchestrator(orchestrator, { name }).deployed();
}
/** What the orchestrator says of a run that failed, where none of its tasks does. One that never had a task is not there to be read. */
function withWordsOfOrchestrator(outcome, { stderrFile }) {
    if (outcome.status === 'successful')
        return outcome;
    const { detailsError, ...others } = outcome;
    const known = detailsError instanceof errors/* NotFoundError */.m_ ? others : outcome;
    if (known.status !== 'failed' || known.error || (0,failure/* failedTasks */.Ox)(known).length > 0)
        return known;
    const said = (0,log_tail/* logTail */.R)(stderrFile).trimEnd().split('\n').at(-1) ?? '';
    return said === '' ? known : { ...known, error: new errors/* RunnerError */.Rn(said) };
}
//# sourceMappingURL=start-triggered.js.map

/***/ })

};

//# sourceMappingURL=9036.index.js.map