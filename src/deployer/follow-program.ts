import { OPERATIONS, PRELUDE } from './deployment-programs.js';
import { NOT_TERMINATED, ONLY_OWN_RUNS } from './follow-texts.js';
import { WORKFLOW_STATES } from './orchestrator-programs.js';

/**
 * Follows a run that was triggered on an orchestrator, and prints what its tasks print in the form in which Metaflow
 * prints its own runs, so that we can show, read and report it in the same way. Ends when the run has ended, with 0 if
 * the orchestrator says that it succeeded. When interrupted, it terminates the run or leaves it running, as requested.
 * Its request: orchestrator, name, flow, run, metadata, attributeFile, leaves, authorize, tags, seconds, maxLogBytes in
 * bytes.
 */
export const FOLLOW_PROGRAM = `${PRELUDE}${OPERATIONS}${WORKFLOW_STATES}
import os, re, signal, time
from datetime import datetime

UNFINISHED = ("Pending", "Running", "RUNNING", "PENDING_REDRIVE")
SUCCEEDED = ("Succeeded", "SUCCEEDED")
# Scaled to the interval between requests, which is five seconds by default.
SILENCE_TO_REPORT, MAX_SILENCE_SECONDS, WAIT_TO_REPORT = [each * request["seconds"] / 5 for each in (60, 600, 300)]
# A task stores the end of its log only after it has reported its own end.
LOG_IS_LATE = 5
MAX_TASKS_READ = 20

# In seconds: an API server, a metadata service or a datastore may accept a request and never answer.
MAX_ANSWER_SECONDS, MAX_ENDING_SECONDS = 30, 4
# For each step, for what is known of each task, and for each log. Once the run has ended, the third of them that is not answered is the last.
MAX_READING_SECONDS, MAX_UNANSWERED = max(10, 100 * request["seconds"] / 5), 3

class Interrupted(BaseException):
    pass

class Unanswered(Exception):
    pass

def explained(error):
    """For people: an answer in another shape than Metaflow expects raises errors that say nothing by themselves."""
    unexpected = (LookupError, TypeError, AttributeError, ValueError, RecursionError, MemoryError)
    if not isinstance(error, unexpected):
        return str(error)
    return "an answer about it is not what was expected (%s: %s)" % (type(error).__name__, str(error)[:200])

class Clock:
    """Ends what takes too long. Metaflow's clients catch whatever is raised within them, so it is raised again until it gets through."""
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

def print_line(text, when=None, task=None):
    stamp = (when or datetime.now()).strftime("%Y-%m-%d %H:%M:%S.%f")[:-3]
    place = "[%s/%s] " % (request["run"], task) if task else ""
    for line in text.split("\\n"):
        sys.stdout.write("%s %s%s\\n" % (stamp, place, line))
    sys.stdout.flush()

def is_attempt(value):
    """Whether it is the number of an attempt: anyone who can write to the metadata service could have written anything."""
    return re.fullmatch("[0-9]{1,3}", str(value)) is not None

class Follower:
    def __init__(self):
        self.run = None
        self.done = {}
        self.seen = {}
        self.ended_at = {}
        self.requested_at = {}
        self.began = self.answered_at = time.monotonic()
        self.was_answered = False
        self.reported_kinds = set()
        self.unanswered = 0

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
            found = clock.within(MAX_ANSWER_SECONDS, state_of, request["name"], request["run"])
        except Exception as error:
            if not self.was_answered and re.search(r"forbidden|[Uu]nauthorized|AccessDenied|not authorized", str(error)):
                raise SystemExit("The run continues, but you are not allowed to see it: %s" % error)
            silence = time.monotonic() - self.answered_at
            if silence > MAX_SILENCE_SECONDS:
                raise SystemExit("The orchestrator has not answered for ten minutes: %s" % error)
            if silence > SILENCE_TO_REPORT:
                self.print_once("silence", "The orchestrator cannot be reached; retrying for ten minutes. The error: %s" % error)
            return None
        self.answered_at = time.monotonic()
        self.was_answered = True
        if found["status"] is None:
            raise SystemExit("The orchestrator no longer has the run: it was deleted there.")
        return found

    def print_once(self, kind, text):
        if kind not in self.reported_kinds:
            self.reported_kinds.add(kind)
            print_line(text)

    def look(self, state, is_last):
        from metaflow import Run
        from metaflow.exception import MetaflowNotFound
        try:
            if self.run is None:
                pathspec = "%s/%s" % (request["flow"], request["run"])
                self.run = clock.within(MAX_ANSWER_SECONDS, lambda: Run(pathspec, _namespace_check=False))
                self.tag()
            self.unanswered = 0
            steps = reversed(clock.within(MAX_ANSWER_SECONDS, list, self.run))
            waiting = [each for step in steps for each in self.waiting_in(step, is_last)]
            for name, task in waiting if is_last else self.in_turns(waiting):
                self.look_at(name, task, is_last)
            if is_last and self.has_given_up(is_last):
                print_line("Not everything that the tasks printed is shown, because there was no answer. Read it from the datastore.")
        except MetaflowNotFound:
            if state is not None and time.monotonic() - self.began > WAIT_TO_REPORT:
                message = "The run has not begun after five minutes: its status on %s is %s. Is the controller running, and is there room for a task?"
                is_local = (request.get("metadata") or "").startswith("local@")
                more = " ${ONLY_OWN_RUNS}" if is_local else ""
                self.print_once("pending", message % (request["orchestrator"], state["status"]) + more)
        except Exception as error:
            self.print_once("metadata", "The run cannot be read at the moment: %s" % explained(error))

    def in_turns(self, waiting):
        # Each task is a request, and a step may have hundreds at once, so executing tasks take turns.
        executing = [name for name, _ in waiting if self.seen.get(name)]
        executing.sort(key=lambda name: self.requested_at.get(name, 0))
        now = time.monotonic()
        self.requested_at.update((name, now) for name in executing[:MAX_TASKS_READ])
        later = set(executing[MAX_TASKS_READ:])
        return [each for each in waiting if each[0] not in later]

    def tag(self):
        try:
            if request["tags"]:
                clock.within(MAX_ANSWER_SECONDS, self.run.add_tags, request["tags"])
        except Exception as error:
            print_line("The run could not be tagged: %s" % explained(error))

    def waiting_in(self, step, is_last):
        """The step's tasks that are not done, by name."""
        tasks = self.attempt("step " + step.id, is_last, lambda: list(step)) or []
        named = [("%s/%s" % (step.id, task.id), task) for task in sorted(tasks, key=lambda each: each.created_at)]
        return [(name, task) for name, task in named if not self.done.get(task.pathspec)]

    def has_given_up(self, is_last):
        """Whether to read no more now: until the run has ended, its state must be asked for again soon."""
        return self.unanswered >= (MAX_UNANSWERED if is_last else 1)

    def attempt(self, what, is_last, look):
        """One thing that cannot be read must not hide the others."""
        if self.has_given_up(is_last):
            return None
        try:
            return clock.within(MAX_READING_SECONDS, look)
        except Exception as error:
            self.unanswered += isinstance(error, Unanswered)
            self.print_once(what, "The %s cannot be read at the moment: %s" % (what, explained(error)))

    def look_at(self, name, task, is_last):
        read = lambda: sorted(((each.created_at, each.type, each.value) for each in task.metadata), key=lambda each: each[:2])
        found = self.attempt("task " + name, is_last, read) or []
        events = [(kind, value) for _, kind, value in found if kind == "internal_attempt_status" or (kind == "attempt" and is_attempt(value))]
        for index in range(self.seen.get(name, 0), len(events)):
            kind, value = events[index]
            # The attempt that was under way.
            attempt = next((number for kind, number in events[index - 1:index] if kind == "attempt"), None)
            if kind != "attempt" and not is_last:
                ended_at = self.ended_at.setdefault((name, index), time.monotonic())
                if time.monotonic() - ended_at < LOG_IS_LATE:
                    return
            if kind != "attempt":
                if not self.end_attempt(task, name, attempt, value == "True", is_last):
                    return
                self.done[task.pathspec] = value == "True"
            else:
                if attempt is not None and not self.end_attempt(task, name, attempt, False, is_last):
                    return
                print_line("Task is starting." if value == "0" else "Task is starting (retry).", task=name)
            self.seen[name] = index + 1
        if is_last and events and events[-1][0] == "attempt":
            self.end_attempt(task, name, events[-1][1], False, is_last)

    def end_attempt(self, task, name, attempt, is_good, is_last):
        """Shows the rest of an attempt's log, and how it ended: a killed attempt does not record its end."""
        # Without a number, Task has the log of its newest attempt; after a failure, that may already be the next one.
        number = None if is_good or attempt is None else int(attempt)
        is_shown = self.attempt("task " + name, is_last, lambda: self.show(task, number, name))
        # Before the last look, the next one tries again.
        if not is_shown and not is_last:
            return False
        print_line("Task finished successfully." if is_good else "Task failed.", task=name)
        return True

    def show(self, task, attempt, name):
        from metaflow import Task
        if attempt is not None:
            task = Task(task.pathspec, attempt=attempt, _namespace_check=False)
        size = sum(task._get_logsize(stream) or 0 for stream in ("stdout", "stderr"))
        # Metaflow's client reads a log as a whole.
        if size > request["maxLogBytes"]:
            print_line("The log of this task has %d kB, too much to show here: read it from the datastore." % (size >> 10), task=name)
            return True
        lines = [each for stream in ("stdout", "stderr") for each in task.loglines(stream) if each[0] is not None]
        for when, line in lines:
            print_line(line, when, name)
        return True

    def end(self, state):
        if state["status"] in SUCCEEDED:
            return 0
        where = "" if self.run else " before its first task"
        message = ": %s" % state["message"] if state.get("message") else "."
        sys.stderr.write("%s has ended the run%s: %s%s\\n" % (request["orchestrator"], where, state["status"], message))
        return 1

def stop():
    if request["leaves"]:
        print_line("The run is still running on %s." % request["orchestrator"])
        return
    try:
        clock.within(MAX_ENDING_SECONDS, terminate)
        print_line("The run was terminated on %s." % request["orchestrator"])
    except BaseException as error:
        sys.stderr.write("${NOT_TERMINATED} on %s and is still running: %s\\n" % (request["orchestrator"], error))

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
        # A local datastore that nobody has written to yet is found later.
        pass
    try:
        page = clock.within(MAX_ANSWER_SECONDS, page_of, request["name"], request["run"])
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
