import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './paths.js';

const PROGRAM = `
import json, sys
import cmarkgfm
from cmarkgfm.cmark import Options
texts = json.load(sys.stdin)
json.dump([cmarkgfm.github_flavored_markdown_to_html(text, Options.CMARK_OPT_UNSAFE) for text in texts], sys.stdout)
`;

/** HTML from GitHub's own Markdown renderer, before GitHub removes unsafe elements. */
export function renderMarkdown(texts: readonly string[]): string[] {
  const python = path.join(ROOT, '.tools', 'cmark', 'bin', 'python');
  const input = JSON.stringify(texts);
  return JSON.parse(
    execFileSync(python, ['-c', PROGRAM], { input, encoding: 'utf8', maxBuffer: 1e9 }),
  ) as string[];
}

/** The tags in HTML, in order, with the attributes that link anywhere. */
export function elementsOf(html: string): string[] {
  return [...html.matchAll(/<(\/?[a-z][a-z0-9]*)([^>]*)>/gi)].map(([, name = '', attributes = '']) =>
    [name.toLowerCase(), ...(attributes.match(/(href|src|on\w+)="[^"]*"/g) ?? [])].join(' '),
  );
}
