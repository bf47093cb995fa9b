/**
 * How a run stands on an orchestrator, by Metaflow's own clients for it: `state_of(name, run)` of `request`. It has
 * `status` in the orchestrator's word, null where there is no such run; `message` of the orchestrator's, if it has one.
 */
export const WORKFLOW_STATES = `
def argo_state(name, run):
    from metaflow.metaflow_config import KUBERNETES_NAMESPACE
    from metaflow.plugins.argo.argo_client import ArgoClient
    workflow = ArgoClient(namespace=KUBERNETES_NAMESPACE).get_workflow(run[len("argo-"):])
    if workflow is None:
        return {"status": None}
    status = workflow.get("status") or {}
    nodes = (status.get("nodes") or {}).values()
    told = [node.get("message") for node in nodes if node.get("phase") in ("Failed", "Error") and node.get("type") == "Pod"]
    message = next((text for text in told if text), status.get("message"))
    return {"status": status.get("phase") or "Pending", "message": message}

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

/** Asks for a deployment's production token, by Metaflow's own class for the orchestrator, whatever that is. */
export const TOKEN_PROGRAM = `
import json
from types import SimpleNamespace
from metaflow.plugins import DEPLOYER_IMPL_PROVIDERS
provider = next(each for each in DEPLOYER_IMPL_PROVIDERS if each.TYPE == request["orchestrator"])
deployer = SimpleNamespace(name=request["name"], flow_name=None, metadata=None)
print(json.dumps(provider.deployed_flow_type()(deployer=deployer).production_token))
`;
