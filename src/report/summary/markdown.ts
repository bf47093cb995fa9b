import { plainText, shortened } from '../plain-text.js';

/**
 * Shows any text literally in Markdown: on one line, without markup, HTML, or links. Entities alone do not prevent GitHub from recognizing
 * an e-mail address, a mention, or an issue number (`#1`, `GH-1`), so their characters are wrapped in elements.
 */
export function escapeMarkdown(text: string): string {
  return plainText(text)
    .replace(/\n\s*/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]()+!|~:$]|(?<=w)w(?=w\.)/gi, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/@|(?<!&)#|(?<=\bgh)-(?=\d)/gi, '<span>$&</span>');
}

/** Any text as inline code, also in a table cell. */
export function code(text: string): string {
  return text === '' ? '' : `<code>${escapeMarkdown(text)}</code>`;
}

/** A table whose cells are already Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Text as a code block that no content can end. */
export function codeBlock(text: string, language = 'text'): string {
  const plain = plainText(text);
  const longest = (plain.match(/`+/g) ?? []).reduce((length, run) => Math.max(length, run.length), 0);
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return `${fence}${language}\n${plain}\n${fence}`;
}

/** A collapsed section. Both are already Markdown; the title is a single line. */
export function folded(title: string, content: string): string {
  return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
}

/** A link whose text is already Markdown; only the text if a browser cannot open the address. */
export function link(text: string, url: string | undefined): string {
  const href = url === undefined ? undefined : httpUrl(url);
  return href === undefined ? text : `[${text}](<${href}>)`;
}

function httpUrl(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, href } = new URL(text);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  return href
    .replace(/[^\w.~:/?#@!$&'*+,;=%-]/g, (character) => encodeURIComponent(character))
    .replace(/[()*'!|]/g, (character) => `%${character.charCodeAt(0).toString(16)}`)
    .replaceAll('&', '&amp;');
}

/** In UTF-8: GitHub drops a step's summary above 1 MiB, which all summaries of a step share. */
export const MAX_SUMMARY_BYTES = 900 * 1024;
const MAX_TITLE_LENGTH = 255;

/** The heading that the user has chosen, if any. */
export function titleLines(text = ''): string[] {
  return text === '' ? [] : [`## ${escapeMarkdown(shortened(text, MAX_TITLE_LENGTH))}`];
}
