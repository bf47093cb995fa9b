/**
 * Stops a run's jobs that are still running on Kubernetes or AWS Batch, with Metaflow's own clients, as these do it. Its arguments: flow,
 * run id, and, as JSON, the places and the namespaces to search besides the configured one. For each place it prints what it stopped and
 * what went wrong.
 */
export const END_REMOTE_TASKS_PROGRAM = String.raw`
import json, signal, sys

flow, run, places, namespaces = sys.argv[1], sys.argv[2], json.loads(sys.argv[3]), json.loads(sys.argv[4])
# The process that started this program may be gone.
signal.alarm(60)

def is_ours(name, run_id, env):
    """Another metadata service counts its runs too: a flow there may have a run with the same id."""
    from metaflow.metaflow_config import SERVICE_INTERNAL_URL
    return name == flow and run_id == run and (env.get("METAFLOW_SERVICE_URL") or "") == (SERVICE_INTERNAL_URL or "")

JOBSET_LABEL = "jobset.sigs.k8s.io/jobset-name"

def end_kubernetes(jobs):
    from metaflow import metaflow_config
    from metaflow.plugins.kubernetes.kubernetes_client import KubernetesClient
    client = KubernetesClient().get()
    api, custom = client.BatchV1Api(), client.CustomObjectsApi()
    to_delete = getattr(metaflow_config, "KUBERNETES_JOB_TERMINATE_MODE", "stop") == "delete"
    for namespace in sorted({metaflow_config.KUBERNETES_NAMESPACE, *namespaces}):
        found, jobsets = set(), set(kubernetes_jobsets(custom, namespace))
        for name, jobset in kubernetes_jobs(client, namespace, jobs):
            (jobsets if jobset else found).add(jobset or name)
        stop = {"spec": {"parallelism": 0}}
        for job in sorted(found):
            if (is_changed(api.delete_namespaced_job, job, namespace, propagation_policy="Background") if to_delete
                    else is_changed(api.patch_namespaced_job, job, namespace, stop, field_manager="metaflow")):
                jobs["ended"].append(job)
        # Its controller would replace its Jobs.
        for jobset in sorted(jobsets):
            if is_changed(custom.delete_namespaced_custom_object, *jobset_kind(), namespace, "jobsets", jobset):
                jobs["ended"].append(jobset)

def is_changed(request, *args, **options):
    """Whether an object was still there: Metaflow's own processes may remove it first, or it may end by itself."""
    from kubernetes.client.rest import ApiException
    try:
        request(*args, **options, _request_timeout=10)
    except ApiException as error:
        if error.status != 404:
            raise
        return False
    return True

def jobset_kind():
    from metaflow import metaflow_config
    return getattr(metaflow_config, "KUBERNETES_JOBSET_GROUP", "jobset.x-k8s.io"), getattr(metaflow_config, "KUBERNETES_JOBSET_VERSION", "v1alpha2")

def kubernetes_jobsets(custom, namespace):
    """The names of the run's JobSets. Few clusters have JobSets; each of their Jobs names its JobSet."""
    from kubernetes.client.rest import ApiException
    after = None
    while True:
        try:
            page = custom.list_namespaced_custom_object(*jobset_kind(), namespace, "jobsets", limit=500, _continue=after or "", _request_timeout=10)
        except ApiException:
            return
        for jobset in page["items"]:
            # Somebody else's may have none.
            kinds = jobset["spec"].get("replicatedJobs") or []
            template = kinds[0]["template"]["spec"]["template"] if kinds else {}
            containers = template.get("spec", {}).get("containers") or [{}]
            env = {entry["name"]: entry.get("value") for entry in containers[0].get("env") or []}
            is_over = any(condition["type"] in ("Completed", "Failed") and condition["status"] == "True" for condition in jobset.get("status", {}).get("conditions", []))
            if not is_over and has_our_annotations(template.get("metadata", {}).get("annotations"), env):
                yield jobset["metadata"]["name"]
        after = page["metadata"].get("continue")
        if not after:
            return

def kubernetes_jobs(client, namespace, jobs):
    """The names of the run's unfinished Jobs, each with that of its JobSet, if any."""
    from kubernetes.client.rest import ApiException
    try:
        # One that was just made has no pod yet.
        for job in every(client.BatchV1Api().list_namespaced_job, namespace):
            status, template = job.status, job.spec.template
            is_over = job.spec.parallelism == 0 or not status.active and (status.succeeded or status.failed)
            if not is_over and is_our_pod(template.metadata, template.spec):
                yield job.metadata.name, (job.metadata.labels or {}).get(JOBSET_LABEL)
    except ApiException as error:
        if error.status != 403:
            raise
        # Metaflow itself lists pods, but not Jobs.
        for pod in every(client.CoreV1Api().list_namespaced_pod, namespace):
            labels = pod.metadata.labels or {}
            if pod.status.phase in ("Pending", "Running") and is_our_pod(pod.metadata, pod.spec) and "job-name" in labels:
                yield labels["job-name"], labels.get(JOBSET_LABEL)
        jobs["unlisted"] = message(error)[:500]

def every(list_page, namespace):
    after = None
    while True:
        page = list_page(namespace, limit=500, _continue=after, _request_timeout=10)
        yield from page.items
        after = page.metadata._continue
        if not after:
            return

def is_our_pod(metadata, spec):
    return has_our_annotations(metadata and metadata.annotations, {entry.name: entry.value for entry in spec.containers[0].env or []})

def has_our_annotations(annotations, env):
    annotations = annotations or {}
    return is_ours(annotations.get("metaflow/flow_name"), annotations.get("metaflow/run_id"), env)

def end_batch(jobs):
    from metaflow.plugins.aws.batch.batch_client import BatchClient
    client = BatchClient()
    infix = "-%s-%s-" % (flow, run)
    found = [job["jobId"] for job in client.unfinished_jobs() if infix in job["jobName"]]
    for job in client.describe_jobs(found):
        parameters, container = job.get("parameters", {}), job.get("container", {})
        env = {entry["name"]: entry.get("value") for entry in container.get("environment", [])}
        if is_ours(parameters.get("metaflow.flow_name"), parameters.get("metaflow.run_id"), env):
            client.attach_job(job["jobId"]).kill()
            jobs["ended"].append(job["jobName"])

def message(error):
    try:
        return json.loads(error.body)["message"]
    except Exception:
        return str(error).strip() or type(error).__name__

report = {}
for place in places:
    jobs = report[place] = {"ended": []}
    try:
        {"kubernetes": end_kubernetes, "batch": end_batch}[place](jobs)
    except Exception as error:
        jobs["problem"] = message(error)[:500]
print(json.dumps(report))
`;
