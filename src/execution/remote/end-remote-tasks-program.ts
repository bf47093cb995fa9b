/**
 * Stops a run's jobs that are still running on Kubernetes or AWS Batch, with Metaflow's own clients, as these do it. Its arguments: flow,
 * run id, and, as JSON, the places and the namespaces to search besides the configured one. For each place it prints what it stopped and
 * what went wrong.
 */
export const END_REMOTE_TASKS_PROGRAM = String.raw`
import json, signal, sys

flow, run, places, namespaces = sys.argv[1], sys.argv[2], json.loads(sys.argv[3]), json.loads(sys.argv[4])
# Whoever has asked may be gone.
signal.alarm(60)

def is_ours(name, run_id, env):
    """Another metadata service counts its runs too: a flow there may have a run with the same id."""
    from metaflow.metaflow_config import SERVICE_INTERNAL_URL
    return name == flow and run_id == run and (env.get("METAFLOW_SERVICE_URL") or "") == (SERVICE_INTERNAL_URL or "")

def end_kubernetes(ended):
    from metaflow import metaflow_config
    from metaflow.plugins.kubernetes.kubernetes_client import KubernetesClient
    api = KubernetesClient().get().BatchV1Api()
    to_delete = getattr(metaflow_config, "KUBERNETES_JOB_TERMINATE_MODE", "stop") == "delete"
    for namespace in sorted({metaflow_config.KUBERNETES_NAMESPACE, *namespaces}):
        for job in list(kubernetes_jobs(api, namespace)):
            if to_delete:
                api.delete_namespaced_job(job, namespace, propagation_policy="Background", _request_timeout=10)
            else:
                stop = {"spec": {"parallelism": 0}}
                api.patch_namespaced_job(job, namespace, stop, field_manager="metaflow", _request_timeout=10)
            ended.append(job)

def kubernetes_jobs(api, namespace):
    """Jobs, not pods: one that was just made has no pod yet."""
    after = None
    while True:
        page = api.list_namespaced_job(namespace, limit=500, _continue=after, _request_timeout=10)
        for job in page.items:
            template, status = job.spec.template, job.status
            annotations = template.metadata.annotations or {} if template.metadata else {}
            env = {entry.name: entry.value for entry in template.spec.containers[0].env or []}
            is_over = job.spec.parallelism == 0 or not status.active and (status.succeeded or status.failed)
            if not is_over and is_ours(annotations.get("metaflow/flow_name"), annotations.get("metaflow/run_id"), env):
                yield job.metadata.name
        after = page.metadata._continue
        if not after:
            return

def end_batch(ended):
    from metaflow.plugins.aws.batch.batch_client import BatchClient
    client = BatchClient()
    infix = "-%s-%s-" % (flow, run)
    found = [job["jobId"] for job in client.unfinished_jobs() if infix in job["jobName"]]
    for job in client.describe_jobs(found):
        parameters, container = job.get("parameters", {}), job.get("container", {})
        env = {entry["name"]: entry.get("value") for entry in container.get("environment", [])}
        if is_ours(parameters.get("metaflow.flow_name"), parameters.get("metaflow.run_id"), env):
            client.attach_job(job["jobId"]).kill()
            ended.append(job["jobName"])

def message(error):
    try:
        return json.loads(error.body)["message"]
    except Exception:
        return str(error).strip() or type(error).__name__

report = {}
for place in places:
    jobs = report[place] = {"ended": []}
    try:
        {"kubernetes": end_kubernetes, "batch": end_batch}[place](jobs["ended"])
    except Exception as error:
        jobs["problem"] = message(error)[:500]
print(json.dumps(report))
`;
