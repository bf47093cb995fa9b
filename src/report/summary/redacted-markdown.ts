import { codeBlock } from './markdown.js';

/**
 * Characters that turn other text into code, HTML, a link or a table cell, or prevent that, so that the meaning of the text depends on
 * them.
 */
const MARKUP = /`+|~{3,}|[<>|\\[\]()]/g;

/** Someone else's Markdown, redacted. If that would change its markup, it is shown as text. */
export function redactedMarkdown(markdown: string, redact: (text: string) => string): string {
  const redacted = redact(markdown);
  return markupOf(redacted) === markupOf(markdown) ? redacted : codeBlock(redacted);
}

function markupOf(markdown: string): string {
  return (markdown.match(MARKUP) ?? []).join('\n');
}
