/** Metaflow expects an API server to answer with JSON; if a resource does not exist, the answer is `404 page not found`. */
const NO_RESOURCE = /Extra data: line 1 column 5 \(char 4\)/;

/** A message from an orchestrator, or from Metaflow about it; the least helpful one is replaced with what is wrong. */
export function clearMessage(text: string): string {
  return text.replace(
    NO_RESOURCE,
    'the cluster answers "404 page not found": it has no Argo Workflows, or lacks its custom resources.',
  );
}
