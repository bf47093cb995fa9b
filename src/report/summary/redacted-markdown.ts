import { codeBlock } from './markdown.js';

/** What makes other text code, HTML, a link or a cell of a table, or keeps it from that: what stands within it depends on that. */
const MARKUP = /`+|~{3,}|[<>|\\[\]()]/g;

/** Somebody else's Markdown without secrets. If that would change its markup, it is shown as text. */
export function redactedMarkdown(markdown: string, redact: (text: string) => string): string {
  const redacted = redact(markdown);
  return markupOf(redacted) === markupOf(markdown) ? redacted : codeBlock(redacted);
}

function markupOf(markdown: string): string {
  return (markdown.match(MARKUP) ?? []).join('\n');
}
