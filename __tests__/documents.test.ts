import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './helpers/paths.js';

const textOf = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const filesBelow = (directory: string, ext: string) =>
  readdirSync(path.join(ROOT, directory), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ext))
    .map((name) => path.posix.join(directory, name));

const docs = filesBelow('docs', '.md');
/** Those that people write; typedoc sees to its own links. */
const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...docs].filter(
  (page) => !textOf(page).startsWith('<!-- Made by "npm run docs"'),
);

/** The links of a page that lead to this repository, without those of images. */
function linksIn(page: string): string[] {
  const links = [...textOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  return links.filter((link) => !/^\w+:/.test(link));
}

/** What GitHub calls the headings of a page in addresses. */
function anchorsOf(page: string): string[] {
  return [...textOf(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\-_ ]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function isBroken(page: string, link: string): boolean {
  const [file = '', anchor] = link.split('#');
  const target = file === '' ? page : path.posix.join(path.posix.dirname(page), file);
  if (!existsSync(path.join(ROOT, target))) return true;
  return anchor !== undefined && target.endsWith('.md') && !anchorsOf(target).includes(anchor);
}

describe('a document', () => {
  it.each(pages)('a document links only to files and headings that exist (%s)', (page) => {
    expect(linksIn(page).filter((link) => isBroken(page, link))).toEqual([]);
  });

  it('README.md links every document in docs/', () => {
    const linked = linksIn('README.md').map((link) => link.split('#')[0]);
    expect(docs.filter((page) => !linked.includes(page))).toEqual([]);
  });

  it('no document names a release before there is one', () => {
    const shown = [...pages, ...filesBelow('examples', '.yml')];
    const named = shown.filter((page) => /metaflow-runner\/metaflow-runner@v\d/.test(textOf(page)));
    expect(named).toEqual([]);
  });
});

/**
 * The parts of our own messages that docs/troubleshooting.md quotes as what people see; values stand between them. What `Metaflow:` or
 * `GitHub:` stands before is theirs, and a text of one word is a name.
 */
function quotedParts(): string[] {
  const seen = [...textOf('docs/troubleshooting.md').matchAll(/^\| (.*?) \|/gm)].map(([, cell = '']) => cell);
  const quotes = seen.flatMap((cell) => [...cell.matchAll(/(Metaflow: |GitHub: )?`([^`]+)`/g)]);
  return quotes
    .filter(([, whose, text = '']) => whose === undefined && text.includes(' '))
    .flatMap(([, , text = '']) => text.split(/…|"[^"]*"|'[^']*'|==|\d[\d.]*/))
    .map((part) => part.trim())
    .filter((part) => part.includes(' '));
}

describe('docs/troubleshooting.md', () => {
  it('docs/troubleshooting.md quotes messages as src has them', () => {
    const source = filesBelow('src', '.ts').map(textOf).join('\n');
    const parts = quotedParts();
    expect(parts.length).toBeGreaterThan(20);
    expect(parts.filter((part) => !source.includes(part))).toEqual([]);
  });
});
