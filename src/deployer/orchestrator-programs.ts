/**
 * How a run stands on an orchestrator, by Metaflow's own clients for it: `state_of(name, run)` of `request`. It has
 * `status` in the orchestrator's word, null where there is no such run; `message` of the orchestrator's, if it has one: what the pod says that has
 * failed, or that cannot begin.
 */
export const WORKFLOW_STATES = `
def argo_state(name, run):
    from metaflow.metaflow_config import KUBERNETES_NAMESPACE
    from metaflow.plugins.argo.argo_client import ArgoClient
    workflow = ArgoClient(namespace=KUBERNETES_NAMESPACE).get_workflow(run[len("argo-"):])
    if workflow is None:
        return {"status": None}
    status = workflow.get("status") or {}
    phase = status.get("phase") or "Pending"
    return {"status": phase, "message": words(phase, status.get("nodes") or {}) or status.get("message")}

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
    return next((node["message"] for node in pods if node.get("message")), None)

def execution_state(name, run):
    from metaflow.plugins.aws.step_functions.step_functions_client import StepFunctionsClient
    client = StepFunctionsClient()
    machine = client.get_state_machine_arn(name)
    if machine is None:
        return {"status": None}
    execution = machine.replace(":stateMachine:", ":execution:") + ":" + run[len("sfn-"):]
    try:
        found = client._client.describe_execution(executionArn=execution)
    except client._client.exceptions.ExecutionDoesNotExist:
        return {"status": None}
    return {"status": found["status"], "message": found.get("cause") or found.get("error")}

def other_state(name, run):
    from metaflow.plugins import DEPLOYER_IMPL_PROVIDERS
    provider = next(each for each in DEPLOYER_IMPL_PROVIDERS if each.TYPE == request["orchestrator"])
    triggered = provider.deployed_flow_type().get_triggered_run(name, run)
    status = triggered.status
    return {"status": None if status is None else str(status)}

state_of = {"argo-workflows": argo_state, "step-functions": execution_state}.get(request["orchestrator"], other_state)
`;

/** Its request: orchestrator, name, run. It prints JSON: `status` and `message`. */
export const WORKFLOW_STATE_PROGRAM = `
${WORKFLOW_STATES}
print(json.dumps(state_of(request["name"], request["run"])))
`;

/**
 * Changes a workflow that Argo's controller has not seen yet, and which has no status therefore: Metaflow's own commands take it for none of theirs.
 * Its request: verb, run. It prints whether it was such a workflow.
 */
export const UNSEEN_WORKFLOW_PROGRAM = `
from metaflow.metaflow_config import KUBERNETES_NAMESPACE
from metaflow.plugins.argo.argo_client import ArgoClient
changes = {"terminate": {"shutdown": "Terminate"}, "suspend": {"suspend": True}, "unsuspend": {"suspend": False}}
client = ArgoClient(namespace=KUBERNETES_NAMESPACE)
name = request["run"][len("argo-"):]
workflow = client.get_workflow(name)
is_unseen = workflow is not None and not workflow.get("status")
if is_unseen:
    client._patch_workflow(name, {"spec": changes[request["verb"]]})
print(json.dumps(is_unseen))
`;

/** Asks for a deployment's production token, by Metaflow's own class for the orchestrator, whatever that is. */
export const TOKEN_PROGRAM = `
from types import SimpleNamespace
from metaflow.plugins import DEPLOYER_IMPL_PROVIDERS
provider = next(each for each in DEPLOYER_IMPL_PROVIDERS if each.TYPE == request["orchestrator"])
deployer = SimpleNamespace(name=request["name"], flow_name=None, metadata=None)
print(json.dumps(provider.deployed_flow_type()(deployer=deployer).production_token))
`;
