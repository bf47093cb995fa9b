import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { diagramsIn, readFlowchart } from './helpers/mermaid.js';
import { ROOT } from './helpers/paths.js';
import { testTitles } from './helpers/test-titles.js';

const textOf = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const filesBelow = (directory: string, ext: string) =>
  readdirSync(path.join(ROOT, directory), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ext))
    .map((name) => path.posix.join(directory, name));

const docs = filesBelow('docs', '.md');
const allPages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CODE_OF_CONDUCT.md', ...docs];
/** The pages that people write. */
const pages = allPages.filter((page) => !textOf(page).startsWith('<!-- Made by "npm run docs"'));

/** The pages that form one text, from start to end. */
const pagesInOrder = [...textOf('docs/README.md').matchAll(/^ +- \[.+?\]\(([\w-]+\.md)\)/gm)].map(
  ([, page = '']) => path.posix.join('docs', page),
);

/** The links of a page to files and headings in this repository. */
function linksIn(page: string): string[] {
  const links = [...textOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  return links.filter((link) => !/^\w+:/.test(link));
}

/** The anchors of a page: those that GitHub gives to its headings, and its own. */
function anchorsOf(page: string): string[] {
  const text = textOf(page);
  const ofHeadings = [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\-_ ]/gu, '')
      .replaceAll(' ', '-'),
  );
  return [...ofHeadings, ...[...text.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id)];
}

function isBroken(page: string, link: string): boolean {
  const [file = '', anchor] = link.split('#');
  const target = file === '' ? page : path.posix.join(path.posix.dirname(page), file);
  if (!existsSync(path.join(ROOT, target))) return true;
  return anchor !== undefined && target.endsWith('.md') && !anchorsOf(target).includes(anchor);
}

describe('a document', () => {
  it.each(allPages)('a document links only to files and headings that exist (%s)', (page) => {
    expect(linksIn(page).filter((link) => isBroken(page, link))).toEqual([]);
  });

  it('docs/README.md lists every other page of docs/, once', () => {
    const listed = linksIn('docs/README.md').map((link) => path.posix.join('docs', link));
    expect(listed.sort()).toEqual(docs.filter((page) => page !== 'docs/README.md').sort());
  });

  it('README.md fits on three screens, and links to the rest', () => {
    expect(textOf('README.md').split('\n').length).toBeLessThanOrEqual(150);
    expect(linksIn('README.md')).toContain('docs/README.md');
  });

  it('README.md shows a picture after its introduction', () => {
    const [, ...blocks] = textOf('README.md').split('\n\n');
    expect(blocks.slice(0, 2).join('\n\n')).toMatch(/images\/[\w-]+\.png/);
  });

  it.each(pagesInOrder)('a page begins with its picture, which has alternative text (%s)', async (page) => {
    const [, opening = ''] = textOf(page).split('\n\n');
    const [diagram] = diagramsIn(opening);
    if (diagram === undefined) {
      expect(opening).toMatch(/(?:alt="[^"]+" src="|!\[[^\]]+\]\()images\/[\w-]+\.(?:png|svg)/);
    } else {
      expect(diagram).toMatch(/^ {2}accTitle: \S/m);
      const { nodes, edges } = await readFlowchart(diagram);
      expect(nodes.length).toBeGreaterThan(2);
      expect(edges.length).toBeGreaterThan(1);
    }
  });

  it('no document names a release before there is one', () => {
    const shown = [...pages, ...filesBelow('examples', '.yml')];
    const named = shown.filter((page) => /metaflow-runner\/metaflow-runner@v\d/.test(textOf(page)));
    expect(named).toEqual([]);
  });
});

/**
 * The parts of our own messages that docs/troubleshooting.md quotes, without the values between them. Quotes after `Metaflow:`,
 * `Python:` or `GitHub:` are not ours, and a quote of one word is a name.
 */
function quotedParts(): string[] {
  const seen = [...textOf('docs/troubleshooting.md').matchAll(/^\| (.*?) \|/gm)].map(([, cell = '']) => cell);
  const quotes = seen.flatMap((cell) => [...cell.matchAll(/(Metaflow: |Python: |GitHub: )?`([^`]+)`/g)]);
  return quotes
    .filter(([, whose, text = '']) => whose === undefined && text.includes(' '))
    .flatMap(([, , text = '']) => text.split(/…|"[^"]*"|'[^']*'|==|\d[\d.]*/))
    .map((part) => part.trim())
    .filter((part) => part.includes(' '));
}

describe('docs/troubleshooting.md', () => {
  it('docs/troubleshooting.md quotes messages exactly as src has them', () => {
    const source = filesBelow('src', '.ts').map(textOf).join('\n');
    const parts = quotedParts();
    expect(parts.length).toBeGreaterThan(20);
    expect(parts.filter((part) => !source.includes(part))).toEqual([]);
  });
});

describe('docs/servers.md', () => {
  it('each row of docs/servers.md names a test that exists', () => {
    const [, table = ''] = textOf('docs/servers.md').split('| Tested |\n');
    const rows = (table.split('\n\n')[0] ?? '').split('\n').slice(1);
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      const [, file = '', title] = /\[`(.+?)`\]\(\.\.\/\1\) (.+) \|$/.exec(row) ?? [];
      expect(testTitles(path.join(ROOT, file)), row).toContain(title);
    }
  });
});

describe('the repository', () => {
  it('the documents, package.json and the issue forms use one name for the repository', () => {
    const { repository, homepage, bugs } = JSON.parse(textOf('package.json')) as {
      repository: { url: string };
      homepage: string;
      bugs: { url: string };
    };
    const url = 'https://github.com/metaflow-runner/metaflow-runner';
    expect(repository.url).toBe(`git+${url}.git`);
    expect(homepage).toBe(`${url}#readme`);
    expect(bugs.url).toBe(`${url}/issues`);
    const forms = readdirSync(path.join(ROOT, '.github', 'ISSUE_TEMPLATE')).map((file) =>
      textOf(`.github/ISSUE_TEMPLATE/${file}`),
    );
    const named = forms.flatMap((form) => form.match(/https:\/\/github\.com\/[\w-]+\/[\w-]+/g) ?? []);
    expect(new Set(named)).toEqual(new Set([url, 'https://github.com/Netflix/metaflow']));
    expect(textOf('README.md')).toContain('uses: metaflow-runner/metaflow-runner@');
  });
});
