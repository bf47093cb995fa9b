export const id = 4701;
export const ids = [4701];
export const modules = {

/***/ 6653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ONLY_OWN_RUNS),
/* harmony export */   W: () => (/* binding */ NOT_TERMINATED)
/* harmony export */ });
/** The start of the last line of the program that follows a run, if the run continues although it was to be stopped. */
const NOT_TERMINATED = 'The run could not be terminated';
/** Why a run that an orchestrator executes may be missing from local metadata. */
const ONLY_OWN_RUNS = 'Without a metadata service, a job sees only the runs of its own machine.';


/***/ }),

/***/ 4701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DEPLOYMENTS_PROGRAM: () => (/* reexport */ DEPLOYMENTS_PROGRAM),
  FOLLOW_PROGRAM: () => (/* reexport */ FOLLOW_PROGRAM),
  OPERATE_PROGRAM: () => (/* reexport */ OPERATE_PROGRAM),
  RUNS_PROGRAM: () => (/* reexport */ RUNS_PROGRAM),
  TOKEN_PROGRAM: () => (/* reexport */ TOKEN_PROGRAM),
  WORKFLOW_STATE_PROGRAM: () => (/* reexport */ WORKFLOW_STATE_PROGRAM)
});

;// CONCATENATED MODULE: ./build/deployer/deployment-programs.js
/** Common part of the programs that query an orchestrator: its clients. */
const PRELUDE = `
def argo_client():
    from metaflow.metaflow_config import KUBERNETES_NAMESPACE
    from metaflow.plugins.argo.argo_client import ArgoClient
    return ArgoClient(namespace=KUBERNETES_NAMESPACE)

def states_client():
    from metaflow.plugins.aws.step_functions.step_functions_client import StepFunctionsClient
    return StepFunctionsClient()

def provider():
    from metaflow.plugins import DEPLOYER_IMPL_PROVIDERS
    for each in DEPLOYER_IMPL_PROVIDERS:
        if each.TYPE == request["orchestrator"]:
            return each.deployed_flow_type()
    known = ", ".join(sorted(each.TYPE for each in DEPLOYER_IMPL_PROVIDERS))
    raise SystemExit("Metaflow has no orchestrator %s here, only %s." % (request["orchestrator"], known))
`;
/** `project_of(name, flow, owner, command)`: the project and branch of a state machine, as Metaflow has written them. */
const PROJECT_OF = `
def project_of(name, flow, owner, command):
    """From the name, which may be cut, and from the options of @project in the command, if the command is available."""
    import re, shlex
    from metaflow.metaflow_config import SFN_STATE_MACHINE_PREFIX as prefix
    name = name[len(prefix) + 1:] if prefix and name.startswith(prefix + "_") else name
    named = re.match(r"([a-z0-9_]+)\\.(prod|test|user)\\.", name)
    if named is None:
        return None, None
    whole = name[len(named.group(1)) + 1:-len(flow) - 1] if name.endswith("." + flow) else None
    text = " ".join(command) if isinstance(command, list) else str(command or "")
    options = options_of(text)
    if options is None:
        return named.group(1), whole
    words = shlex.split(options)
    branch = words[words.index("--branch") + 1] if "--branch" in words else None
    if "--production" in words:
        return named.group(1), "prod" if branch is None else "prod." + branch
    if branch is not None:
        return named.group(1), "test." + branch
    return (named.group(1), "user." + owner) if named.group(2) == "user" else (None, None)

def options_of(text):
    """The part between the flow file and --quiet. Anyone may have written the text, so it is scanned only once."""
    for piece in text.split(" --quiet ")[:-1]:
        at = (piece + " ").find(".py ", piece.rfind("  ") + 1)
        if at >= 0:
            return piece[at + len(".py"):]
    return None
`;
/**
 * Describes deployments: the one with a name, or all, or all of a flow or a branch. Its request: orchestrator, name,
 * flow, branch. Prints a list of only what Metaflow deployed. Anyone who can write to the orchestrator could have
 * written anything, so the list omits whatever does not have Metaflow's form, or is too large.
 */
const DEPLOYMENTS_PROGRAM = `${PRELUDE}
MAX_NOTE_LENGTH = 65536

def texts(value):
    """The members that are texts. Anything else, such as NaN, could make the whole list something that is not JSON."""
    return {key: text for key, text in value.items() if isinstance(text, str)} if isinstance(value, dict) else {}

def argo_workflows(name, wanted):
    client = argo_client()
    templates = client.get_workflow_templates() if name is None else [client.get_workflow_template(name)]
    return (of_template(each, wanted) for each in templates)

def of_template(template, wanted):
    import re
    from metaflow.metaflow_config import ARGO_WORKFLOWS_UI_URL, KUBERNETES_NAMESPACE
    metadata = (template or {}).get("metadata") or {}
    notes = texts(metadata.get("annotations"))
    if "metaflow/owner" not in notes or "metaflow/flow_name" not in notes:
        return None
    known = {
        "name": metadata.get("name"),
        "flow_name": notes["metaflow/flow_name"],
        "owner": notes["metaflow/owner"],
        "project": notes.get("metaflow/project_name"),
        "branch": notes.get("metaflow/branch_name"),
    }
    if not wanted(known):
        return None
    def read(key, kind):
        try:
            found = json.loads(notes[key]) if len(notes[key]) <= MAX_NOTE_LENGTH else None
        except (KeyError, TypeError, ValueError, RecursionError):
            found = None
        return found if isinstance(found, kind) else kind()
    cron = texts(read("metaflow/cron", dict))
    named = [(each, texts(each)) for each in read("metaflow/parameters", dict).values()]
    parameters = [
        {"name": words["name"], "type": words.get("type"), "required": bool(each.get("is_required"))}
        for each, words in named
        if "name" in words
    ]
    root = ARGO_WORKFLOWS_UI_URL and ARGO_WORKFLOWS_UI_URL.rstrip("/")
    triggers = [texts(each).get("name") for each in read("metaflow/triggers", list)]
    return dict(
        known,
        token=notes.get("metaflow/production_token"),
        deployed_at=notes.get("metaflow/deployment_timestamp"),
        schedule=cron.get("schedule"),
        timezone=cron.get("tz") or None,
        triggers=triggers,
        parameters=parameters,
        in_single_quotes=re.findall(r"='\\{\\{workflow\\.parameters\\.([^}]{1,200})\\}\\}'", json.dumps(template.get("spec"))),
        url=root and "%s/workflow-templates/%s/%s" % (root, KUBERNETES_NAMESPACE, known["name"]),
    )

def step_functions(name, wanted):
    client = states_client()
    if name is None:
        pages = client._client.get_paginator("list_state_machines").paginate()
        names = (each["name"] for page in pages for each in page["stateMachines"] if may_be_of_branch(each["name"]))
    else:
        names = [name]
    machines = (each for each in map(client.get, names) if each is not None)
    return (of_machine(each, wanted) for each in machines)

def may_be_of_branch(name):
    """Each one costs another request to AWS; a machine without project and branch in its name belongs to no branch."""
    import re
    if request.get("branch") is None:
        return True
    found = re.search(r"(?:^|_)[a-z0-9_]+\\.((?:prod|test|user)\\..*)", name)
    whole = found.group(1) if found else ""
    # A long name is cut, and ends with a digest.
    return whole.startswith(request["branch"] + ".") or len(name) > 60

def of_machine(machine, wanted):
    try:
        definition = json.loads(machine["definition"])
        start = (definition.get("States") or {}).get(definition.get("StartAt", "start")) or {}
        return machine_with(machine, start, start["Parameters"]["Parameters"], wanted)
    except (AttributeError, KeyError, TypeError, ValueError, IndexError, RecursionError):
        return None

def machine_with(machine, start, notes, wanted):
    notes = texts(notes)
    if "metaflow.owner" not in notes or "metaflow.flow_name" not in notes:
        return None
    overrides = start["Parameters"].get("ContainerOverrides") or {}
    env = {each.get("Name"): each.get("Value") for each in overrides.get("Environment") or []}
    project, branch = project_of(
        machine["name"], notes["metaflow.flow_name"], notes["metaflow.owner"], overrides.get("Command")
    )
    known = {
        "name": machine["name"],
        "flow_name": notes["metaflow.flow_name"],
        "owner": notes["metaflow.owner"],
        "project": project,
        "branch": branch,
    }
    if not wanted(known):
        return None
    region = machine["stateMachineArn"].split(":")[3]
    url = "https://%s.console.aws.amazon.com/states/home?region=%s#/statemachines/view/%s"
    created = machine.get("updateDate") or machine.get("creationDate")
    return dict(
        known,
        token=notes.get("metaflow.production_token"),
        deployed_at=created.isoformat() if hasattr(created, "isoformat") else None,
        schedule=schedule_of(machine["name"]) if request.get("branch") is None else None,
        timezone=None,
        triggers=[],
        parameters=None if "METAFLOW_PARAMETERS" in env else [],
        url=url % (region, region, machine["stateMachineArn"]),
    )

${PROJECT_OF}
def schedule_of(name):
    from metaflow.plugins.aws.aws_client import get_aws_client
    from metaflow.plugins.aws.step_functions.event_bridge_client import format
    events = get_aws_client("events")
    try:
        rule = events.describe_rule(Name=format(name))
    except Exception:
        return None
    written = rule.get("ScheduleExpression") or ""
    return written[len("cron("):-1] if rule.get("State") == "ENABLED" and written.startswith("cron(") else None

def other(name, wanted):
    kind = provider()
    found = kind.list_deployed_flows(request.get("flow")) if name is None else [kind.from_deployment(name)]
    return ({"name": each.deployer.name, "flow_name": each.deployer.flow_name} for each in found)

def is_wanted(known):
    return request.get("branch") in (None, known["branch"]) and request.get("flow") in (None, known["flow_name"])

from metaflow import get_metadata
ask = {"argo-workflows": argo_workflows, "step-functions": step_functions}.get(request["orchestrator"], other)
metadata = get_metadata()
found, room = [], 48 * 1024 * 1024
for each in ask(request.get("name"), is_wanted):
    if each is None:
        continue
    room -= len(json.dumps(each)) + len(metadata)
    if room < 0:
        raise SystemExit("There are too many deployments to read: the first %d take up 48 MiB." % len(found))
    found.append(dict(each, metadata=metadata))
print(json.dumps(found))
`;
/** Lists runs of a deployment on Step Functions, newest first. Its request: name and states. Prints their ids. */
const RUNS_PROGRAM = `${PRELUDE}
from metaflow.plugins.aws.step_functions.step_functions import StepFunctions
found = list(StepFunctions.list(request["name"], request["states"]))
found.sort(key=lambda each: each["startDate"], reverse=True)
print(json.dumps(["sfn-" + each["name"] for each in found]))
`;
/**
 * Does what Metaflow's commands do, for a deployment whose flow file we do not have: `operate(request)`, with verb, name,
 * run, parameters, types and authorize. As with the commands, changing someone else's deployment requires its
 * production token.
 */
const OPERATIONS = `
import re

def require_owner(owner, token, authorize, name):
    from metaflow.plugins.aws.step_functions.production_token import load_token
    from metaflow.util import get_username
    if token is None or owner == get_username():
        return
    # Each is the name of a file, and the orchestrator's answer could contain a path to any other.
    files = [each for each in (token.rsplit("-", 2)[0], name.lower()) if re.fullmatch(r"[\\w.-]*\\w", each)]
    given = authorize or next(filter(None, map(load_token, files)), "")
    if given[len("production:"):] != token if given.startswith("production:") else given != token:
        raise SystemExit("%s belongs to %s: to change it, anyone else needs its production token." % (name, owner))

def require_own_sensor(name):
    """Refuses a sensor of another deployment: Metaflow deletes whichever one the template names, and different templates may have sensors of one name."""
    from metaflow.metaflow_config import ARGO_EVENTS_SENSOR_NAMESPACE, KUBERNETES_NAMESPACE
    from metaflow.plugins.argo.argo_workflows import ArgoWorkflows
    client = argo_client()
    notes = (client.get_workflow_template(name) or {}).get("metadata", {}).get("annotations") or {}
    named = notes.get("metaflow/sensor_name", name).replace(".", "-")
    place = notes.get("metaflow/sensor_namespace", KUBERNETES_NAMESPACE)
    if named != name.replace(".", "-") or place not in (KUBERNETES_NAMESPACE, ARGO_EVENTS_SENSOR_NAMESPACE):
        raise SystemExit("%s names the sensor %s in %s, which belongs to another deployment: neither was removed." % (name, named, place))
    api = client._client.get()
    try:
        sensor = api.CustomObjectsApi().get_namespaced_custom_object(
            group=client._group, version=client._version, namespace=place, plural="sensors", name=named
        )
    except api.rest.ApiException as error:
        if error.status == 404:
            return
        raise SystemExit("The sensor %s cannot be read: %s" % (named, error.reason))
    started = (sensor.get("spec") or {}).get("triggers") or []
    if '"workflowTemplateRef": {"name": %s}' % json.dumps(name) not in json.dumps(started):
        raise SystemExit("The sensor %s starts a deployment other than %s: neither was removed." % (named, name))

CHANGES = {"terminate": {"shutdown": "Terminate"}, "suspend": {"suspend": True}, "unsuspend": {"suspend": False}}

def argo_workflows(verb, name, run, parameters, authorize):
    from metaflow.plugins.argo.argo_workflows import ArgoWorkflows
    if verb == "trigger":
        return "argo-" + ArgoWorkflows.trigger(name, parameters)["metadata"]["name"]
    if verb == "delete":
        require_owner(*(ArgoWorkflows.get_existing_deployment(name) or (None, None)), authorize, name)
        require_own_sensor(name)
        ArgoWorkflows.delete(name)
        return None
    workflow = argo_client().get_workflow(run[len("argo-"):])
    if workflow is None:
        raise SystemExit("Argo Workflows has no run %s." % run)
    notes = workflow["metadata"].get("annotations") or {}
    require_owner(notes.get("metaflow/owner"), notes.get("metaflow/production_token"), authorize, name)
    if not workflow.get("status"):
        # The controller has not seen it yet, so nothing from its template is on it, and Metaflow would not recognize it as its own.
        argo_client()._patch_workflow(run[len("argo-"):], {"spec": CHANGES[verb]})
    elif verb == "terminate":
        ArgoWorkflows.terminate(notes.get("metaflow/flow_name"), run[len("argo-"):])
    else:
        getattr(ArgoWorkflows, verb)(run[len("argo-"):])

def step_functions(verb, name, run, parameters, authorize):
    from metaflow.plugins.aws.step_functions.step_functions import StepFunctions
    if verb == "trigger":
        return "sfn-" + StepFunctions.trigger(name, parameters)["executionArn"].split(":")[-1]
    if verb not in ("delete", "terminate"):
        raise SystemExit("Step Functions cannot %s a run." % verb)
    require_owner(*(StepFunctions.get_existing_deployment(name) or (None, None)), authorize, name)
    if verb == "delete":
        StepFunctions.delete(name)
        return None
    execution = StepFunctions.get_execution(name, run[len("sfn-"):])
    if execution is None:
        raise SystemExit("Step Functions has no unfinished run %s." % run)
    states_client().terminate_execution(execution[0])

def other(verb, name, run, parameters, authorize):
    given = {"authorize": authorize} if authorize else {}
    deployed = provider().from_deployment(name)
    if verb == "trigger":
        return deployed.trigger(**parameters).pathspec.split("/")[-1]
    change = getattr(deployed if verb == "delete" else provider().get_triggered_run(name, run), verb)
    if not change(**given):
        raise SystemExit("%s of %s failed." % (verb, name))

do = {"argo-workflows": argo_workflows, "step-functions": step_functions}.get(request["orchestrator"], other)
def value_of(kind, name, text):
    if kind == "FilePath":
        raise SystemExit("%s is an IncludeFile, whose file only the flow can upload: trigger it with the flow's file." % name)
    if kind == "bool":
        return text.strip().lower() in ("true", "t", "yes", "y", "1")
    return {"int": int, "float": float}.get(kind, str)(text)

def operate(request):
    values = {name: value_of(request["types"].get(name), name, text) for name, text in request["parameters"].items()}
    return do(request["verb"], request["name"], request.get("run"), values, request.get("authorize"))
`;
/** Its request is what `operate` takes, and the orchestrator. Prints the id of a run that it triggered. */
const OPERATE_PROGRAM = `${PRELUDE}${OPERATIONS}
print(json.dumps({"run": operate(request)}))
`;
//# sourceMappingURL=deployment-programs.js.map
// EXTERNAL MODULE: ./build/deployer/follow-texts.js
var follow_texts = __webpack_require__(6653);
;// CONCATENATED MODULE: ./build/deployer/orchestrator-programs.js

/**
 * A run's state on an orchestrator, by Metaflow's own clients: `state_of(name, run)` of `request`; and `page_of(name,
 * run)`, the address of its page, or null. The state has `status` in the orchestrator's terms, or null if there is no
 * such run, and the orchestrator's `message`, if any, e.g. of a pod that failed or cannot start. It must follow `PRELUDE`.
 */
const WORKFLOW_STATES = `
import re

def argo_state(name, run):
    from metaflow.metaflow_config import KUBERNETES_NAMESPACE
    from metaflow.plugins.argo.argo_client import ArgoClient
    workflow = ArgoClient(namespace=KUBERNETES_NAMESPACE).get_workflow(run[len("argo-"):])
    if workflow is None:
        return {"status": None}
    status = workflow.get("status") or {}
    phase = status.get("phase") or "Pending"
    nodes = status.get("nodes") or {}
    message = words(phase, nodes) or status.get("message")
    if phase in ("Failed", "Error"):
        message = passed_limit(workflow, status, nodes.get(run[len("argo-"):]) or {}) or message
    return {"status": phase, "message": message}

def passed_limit(workflow, status, root):
    """Argo deletes the pods of a workflow that takes too long, and says only that they were deleted."""
    from datetime import datetime
    spec = status.get("storedWorkflowTemplateSpec") or workflow.get("spec") or {}
    limit = spec.get("activeDeadlineSeconds")
    try:
        began, ended = [datetime.strptime(root[each], "%Y-%m-%dT%H:%M:%SZ") for each in ("startedAt", "finishedAt")]
        if (ended - began).total_seconds() >= limit:
            return "it reached its time limit of %d s (workflow-timeout)" % limit
    except (KeyError, TypeError, ValueError):
        pass
    return None

def words(phase, nodes):
    if phase in ("Pending", "Running"):
        wanted = ("Pending",)
    elif phase in ("Failed", "Error"):
        wanted = ("Failed", "Error")
    else:
        return None
    helped = {child for node in nodes.values() if node.get("type") == "Retry" and node.get("phase") == "Succeeded" for child in node.get("children") or []}
    pods = [node for name, node in nodes.items() if node.get("type") == "Pod" and node.get("phase") in wanted and name not in helped]
    pods.sort(key=lambda node: node.get("finishedAt") or "")
    return next((where(node) + node["message"] for node in pods if node.get("message")), None)

def where(node):
    name = (node.get("displayName") or "").partition("(")[0]
    return "step %s: " % name if re.fullmatch(r"[\\w-]+", name) else ""

machines = {}

def execution_of(name, run):
    # AWS may no longer list a machine that is being deleted, although its executions still run. It also limits how often we may list machines.
    from metaflow.plugins.aws.step_functions.step_functions_client import StepFunctionsClient
    machine = machines.get(name) or StepFunctionsClient().get_state_machine_arn(name)
    machines[name] = machine
    return machine and machine.replace(":stateMachine:", ":execution:") + ":" + run[len("sfn-"):]

def execution_state(name, run):
    from metaflow.plugins.aws.step_functions.step_functions_client import StepFunctionsClient
    client = StepFunctionsClient()._client
    execution = execution_of(name, run)
    if execution is None:
        return {"status": None}
    try:
        found = client.describe_execution(executionArn=execution)
    except client.exceptions.ExecutionDoesNotExist:
        return {"status": None}
    return {"status": found["status"], "message": found.get("cause") or found.get("error")}

def other_state(name, run):
    triggered = provider().get_triggered_run(name, run)
    status = triggered.status
    return {"status": None if status is None else str(status)}

state_of = {"argo-workflows": argo_state, "step-functions": execution_state}.get(request["orchestrator"], other_state)

def page_of(name, run):
    if request["orchestrator"] == "argo-workflows":
        from metaflow.metaflow_config import ARGO_WORKFLOWS_UI_URL, KUBERNETES_NAMESPACE
        root = ARGO_WORKFLOWS_UI_URL and ARGO_WORKFLOWS_UI_URL.rstrip("/")
        return root and "%s/workflows/%s/%s" % (root, KUBERNETES_NAMESPACE, run[len("argo-"):])
    if request["orchestrator"] == "step-functions":
        execution = execution_of(name, run)
        region = execution and execution.split(":")[3]
        page = "https://%s.console.aws.amazon.com/states/home?region=%s#/v2/executions/details/%s"
        return execution and page % (region, region, execution)
    return None
`;
/** Its request: orchestrator, name, run. Prints JSON: `status`, `message` and `url`. */
const WORKFLOW_STATE_PROGRAM = `${PRELUDE}${WORKFLOW_STATES}
run = (request["name"], request["run"])
print(json.dumps(dict(state_of(*run), url=page_of(*run))))
`;
/** Asks for a deployment's production token, through Metaflow's own class for any orchestrator. */
const TOKEN_PROGRAM = `${PRELUDE}
from types import SimpleNamespace
deployer = SimpleNamespace(name=request["name"], flow_name=None, metadata=None)
print(json.dumps(provider()(deployer=deployer).production_token))
`;
//# sourceMappingURL=orchestrator-programs.js.map
;// CONCATENATED MODULE: ./build/deployer/follow-program.js



/**
 * Follows a run that was triggered on an orchestrator, and prints what its tasks print in the form in which Metaflow
 * prints its own runs, so that we can show, read and report it in the same way. Ends when the run has ended, with 0 if
 * the orchestrator says that it succeeded. When interrupted, it terminates the run or leaves it running, as requested.
 * Its request: orchestrator, name, flow, run, metadata, attributeFile, leaves, authorize, tags, seconds, maxLogBytes in
 * bytes.
 */
const FOLLOW_PROGRAM = `${PRELUDE}${OPERATIONS}${WORKFLOW_STATES}
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
                more = " ${follow_texts/* ONLY_OWN_RUNS */.$}" if is_local else ""
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
        sys.stderr.write("${follow_texts/* NOT_TERMINATED */.W} on %s and is still running: %s\\n" % (request["orchestrator"], error))

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
//# sourceMappingURL=follow-program.js.map
;// CONCATENATED MODULE: ./build/deployer/programs.js
/** Python programs for orchestrators. Loaded on first use, because programs that only read runs do not need them. */



//# sourceMappingURL=programs.js.map

/***/ })

};

//# sourceMappingURL=4701.index.js.map