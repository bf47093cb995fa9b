/** What Metaflow itself prints among a task's lines, in the order in which it comes; each is a whole line. */
const FORMS = [
  // From a pod or a batch job, before the task starts.
  String.raw`Setting up task environment\.`,
  String.raw`Downloading code package\.\.\.`,
  String.raw`Code package downloaded\.`,
  String.raw`Sleeping \d+ minutes before the next (AWS Batch )?retry`,
  String.raw`Task is starting \(.+`,
  String.raw`Task is starting( \(retry\))?\.`,
  String.raw`Task fallback is starting to handle the failure\.`,
  // From its debugging options (`METAFLOW_DEBUG_…`).
  String.raw`debug\[\w+ \S+:\d+\]: .*`,
  String.raw`\[sidecar:\w+\] .*`,
  // From decorators.
  String.raw`\[Warning\] Ignoring (Step|Flow) decorator '.*' as it is not supported in spin steps\.`,
  String.raw`\[@card WARNING\] .*`,
  // From the task's end.
  String.raw`\[KILLED BY ORCHESTRATOR\]`,
  String.raw`Task failed( with a segmentation fault)?\.`,
  String.raw`Foreach yields \d+ child steps\.`,
  String.raw`Task finished (successfully|with exit code \S+)\.`,
];

const OF_METAFLOW = new RegExp(`^(${FORMS.join('|')})$`);

/** Whether a line is Metaflow's own, which does not explain why a task failed. */
export function isMetaflowLine(line: string): boolean {
  return OF_METAFLOW.test(line);
}
