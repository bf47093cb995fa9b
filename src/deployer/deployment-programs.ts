/** Common part of the programs that query an orchestrator: its clients. */
export const PRELUDE = `
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
export const PROJECT_OF = `
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
export const DEPLOYMENTS_PROGRAM = `${PRELUDE}
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
export const RUNS_PROGRAM = `${PRELUDE}
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
export const OPERATIONS = `
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
export const OPERATE_PROGRAM = `${PRELUDE}${OPERATIONS}
print(json.dumps({"run": operate(request)}))
`;
