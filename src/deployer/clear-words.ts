/** Metaflow takes what an API server answers for JSON; where there is no such resource, that is `404 page not found`. */
const NO_RESOURCE = /Extra data: line 1 column 5 \(char 4\)/;

/** What an orchestrator, or Metaflow for it, says, in words that tell what is wrong. */
export function clearWords(text: string): string {
  return text.replace(
    NO_RESOURCE,
    'the cluster answers "404 page not found": it has no Argo Workflows, or lacks its custom resources.',
  );
}
