export const id = 102;
export const ids = [102];
export const modules = {

/***/ 50102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  endRemoteTasks: () => (/* binding */ endRemoteTasks)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/client/metaflow-settings.js
var metaflow_settings = __webpack_require__(80855);
// EXTERNAL MODULE: ./build/client/regular-file.js
var regular_file = __webpack_require__(10361);
// EXTERNAL MODULE: ./build/execution/ask-python.js
var ask_python = __webpack_require__(55227);
;// CONCATENATED MODULE: ./build/execution/remote/end-remote-tasks-program.js
/**
 * Stops a run's jobs that are still running on Kubernetes or AWS Batch, with Metaflow's own clients, as these do it. Its arguments: flow,
 * run id, and, as JSON, the places and the namespaces to search besides the configured one. For each place it prints what it stopped and
 * what went wrong.
 */
const END_REMOTE_TASKS_PROGRAM = String.raw `
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

;// CONCATENATED MODULE: ./build/execution/remote/end-remote-tasks.js





/** After a cancellation, whatever is not done in time continues beside the report. */
const TIME = { otherwise: Infinity, until: 6_500, least: 500 };
const ANSWER_TIMEOUT_MS = 30_000;
/** How many stopped jobs a message names. */
const MAX_NAMED = 10;
/** Where tasks may run that Metaflow's own process no longer follows, and how a run's jobs are recognized there. */
const PLACES = {
    kubernetes: {
        name: 'Kubernetes',
        marks: (_, runId) => `are annotated with metaflow/run_id: ${runId}`,
    },
    batch: {
        name: 'AWS Batch',
        marks: (flow, runId) => `have -${flow}-${runId}- in their names`,
    },
};
const NO_ANSWER = { ended: [], problem: 'there was no answer' };
/**
 * Stops what an unsuccessful run may have left on Kubernetes or AWS Batch. When a task fails, Metaflow kills its local processes but not
 * the other tasks' pods, and an interrupt that comes while a pod is being created misses it.
 */
async function endRemoteTasks(outcome, plan, observer, clock) {
    const { flowName, runId, exitCode } = outcome;
    if (flowName === undefined ||
        runId === undefined ||
        exitCode === 0 ||
        ['spin', 'trigger'].includes(plan.command.name))
        return;
    const { decorators, namespaces } = remoteSettings(outcome.details?.history.graph, plan);
    const places = Object.keys(PLACES).filter((place) => decorators.includes(place));
    if (places.length === 0)
        return;
    const asking = (0,ask_python/* askPython */.a)(plan, {
        // It continues without us after a cancellation.
        signal: undefined,
        outlivesUs: true,
        program: END_REMOTE_TASKS_PROGRAM,
        args: [flowName, runId, JSON.stringify(places), JSON.stringify(namespaces)],
        within: ANSWER_TIMEOUT_MS,
    });
    const answer = asking.then(async (report) => {
        for (const place of places) {
            const jobs = report?.[place] ?? NO_ANSWER;
            await reportJobs(observer, { flowName, runId }, place, jobs);
        }
    });
    await clock.within(answer, TIME);
}
async function reportJobs(observer, { flowName, runId }, place, { ended, problem, unlisted }) {
    const { name, marks } = PLACES[place];
    if (ended.length > 0) {
        const more = ended.length > MAX_NAMED ? [`and ${ended.length - MAX_NAMED} more`] : [];
        const named = [...ended.slice(0, MAX_NAMED), ...more].join(', ');
        await observer.onNote(`Stopped ${name} jobs left behind by run ${runId}: ${named}.`);
    }
    const theirs = `Their jobs ${marks(flowName, runId)}.`;
    if (problem !== undefined)
        await observer.onWarning(`Tasks of run ${runId} may still be running on ${name}; they could not be stopped: ${problem.replace(/\.$/, '')}. ${theirs}`);
    else if (unlisted !== undefined)
        await observer.onWarning(`Tasks of run ${runId} may still start on ${name}, if they had no pods yet: ${unlisted.replace(/\.$/, '')}. Give the job's account permission to list Jobs. ${theirs}`);
}
/** The names of decorators that the run's steps have, or may have, and the namespaces that their tasks run in. */
function remoteSettings(graph, plan) {
    const { decospecs, flowFile, cwd, command } = plan;
    const configured = (0,metaflow_settings/* metaflowSettings */.vl)(plan)('DECOSPECS')?.split(/\s+/) ?? [];
    const attached = [...decospecs, ...configured];
    const declared = graph?.steps.flatMap((step) => step.decorators) ?? [];
    // A resumed run's graph is its origin's.
    const source = graph && command.name !== 'resume' ? '' : sourceOf(external_node_path_.resolve(cwd, flowFile));
    const named = `${attached.join('\n')}\n${source}`.matchAll(/\bnamespace\s*=\s*["']?([\w-]+)/g);
    return {
        decorators: [
            ...declared.map(({ name }) => name),
            ...attached.map((decospec) => decospec.split(':')[0] ?? ''),
            ...[...source.matchAll(/^[ \t]*@(?:metaflow\.)?(\w+)/gm)].map(([, name = '']) => name),
        ],
        namespaces: [
            ...declared.flatMap(({ attributes: { namespace } }) => typeof namespace === 'string' ? [namespace] : []),
            ...[...named].map(([, namespace = '']) => namespace),
        ],
    };
}
/** No flow file is larger than this, in bytes. */
const MAX_SOURCE_BYTES = 16 * 1024 * 1024;
function sourceOf(flowFile) {
    try {
        return (0,regular_file/* readRegularText */.Aj)(flowFile, MAX_SOURCE_BYTES);
    }
    catch {
        return '';
    }
}
//# sourceMappingURL=end-remote-tasks.js.map

/***/ })

};

//# sourceMappingURL=102.index.js.map