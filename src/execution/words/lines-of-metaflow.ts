/** What Metaflow itself prints among the lines of a task, in the order in which it comes; each is a whole line. */
const FORMS = [
  // Of a pod or a batch job, before the task begins.
  /Setting up task environment\./,
  /Downloading code package\.\.\./,
  /Code package downloaded\./,
  /Sleeping \d+ minutes before the next (AWS Batch )?retry/,
  /Task is starting \(.*\)\.\.\..*/,
  /Task is starting( \(retry\))?\./,
  /Task fallback is starting to handle the failure\./,
  // Of its options for finding faults (`METAFLOW_DEBUG_…`).
  /debug\[\w+ \S+:\d+\]: .*/,
  /\[sidecar:\w+\] .*/,
  // Of decorators.
  /\[Warning\] Ignoring (Step|Flow) decorator '.*' as it is not supported in spin steps\./,
  /\[@card WARNING\] .*/,
  // Of the task's end.
  /\[KILLED BY ORCHESTRATOR\]/,
  /Task failed( with a segmentation fault)?\./,
  /Foreach yields \d+ child steps\./,
  /Task finished (successfully|with exit code \S+)\./,
];

const OF_METAFLOW = new RegExp(`^(${FORMS.map(({ source }) => source).join('|')})$`);

/** Whether a line is Metaflow's own, which does not explain why a task failed. */
export function isOfMetaflow(line: string): boolean {
  return OF_METAFLOW.test(line);
}
