import { PRELUDE } from './deployment-programs.js';

/**
 * A run's state on an orchestrator, by Metaflow's own clients: `state_of(name, run)` of `request`; and `page_of(name,
 * run)`, the address of its page, or null. The state has `status` in the orchestrator's terms, or null if there is no
 * such run, and the orchestrator's `message`, if any, e.g. of a pod that failed or cannot start. It must follow `PRELUDE`.
 */
export const WORKFLOW_STATES = `
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
export const WORKFLOW_STATE_PROGRAM = `${PRELUDE}${WORKFLOW_STATES}
run = (request["name"], request["run"])
print(json.dumps(dict(state_of(*run), url=page_of(*run))))
`;

/** Asks for a deployment's production token, through Metaflow's own class for any orchestrator. */
export const TOKEN_PROGRAM = `${PRELUDE}
from types import SimpleNamespace
deployer = SimpleNamespace(name=request["name"], flow_name=None, metadata=None)
print(json.dumps(provider()(deployer=deployer).production_token))
`;
