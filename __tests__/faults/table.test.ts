import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../helpers/paths.js';
import { testTitles } from '../helpers/test-titles.js';

interface Row {
  readonly file: string;
  readonly cells: readonly string[];
}

/** The rows of docs/faults.md, each with the test file named above its table; the table above the first of them is the overview. */
function rowsOfTable(): Row[] {
  const rows: Row[] = [];
  let file = '';
  for (const line of readFileSync(path.join(ROOT, 'docs', 'faults.md'), 'utf8').split('\n')) {
    file = /^Tests: \[`(.*)`\]\(\.\.\/\1\)$/.exec(line)?.[1] ?? file;
    const cells = line.split('|').slice(1, -1);
    const isRow = file !== '' && cells.length > 0 && !/^\| (Fault|---) \|/.test(line);
    if (isRow) rows.push({ file, cells: cells.map((cell) => cell.trim()) });
  }
  return rows;
}

const rows = rowsOfTable();
const named = rows.map(({ file, cells }) => `${file}: ${cells.at(-1) ?? ''}`);
const titlesByFile = new Map<string, readonly string[]>();

function titlesIn(file: string): readonly string[] {
  const titles = titlesByFile.get(file) ?? testTitles(path.join(ROOT, file));
  titlesByFile.set(file, titles);
  return titles;
}

const titles = (file: string) => titlesIn(file).map((title) => `${file}: ${title}`);

describe('docs/faults.md', () => {
  it('docs/faults.md has at least forty faults, and no row has an empty cell', () => {
    expect(rows.length).toBeGreaterThanOrEqual(40);
    for (const { cells } of rows) {
      expect(cells).toHaveLength(5);
      expect(cells).not.toContain('');
    }
  });

  it('each section of docs/faults.md tells an operator when it applies and what to do', () => {
    const text = readFileSync(path.join(ROOT, 'docs', 'faults.md'), 'utf8');
    const [, ...sections] = text.split(/^## /m);
    const before = sections.map((section) => section.split('\nTests: ')[0] ?? '');
    expect(before.filter((start) => !/^If .+\n\n\S[^]+\n\nWhat to do: /.test(start))).toEqual([]);
  });

  it('docs/faults.md names only tests that exist', () => {
    const files = [...new Set(rows.map(({ file }) => file))];
    expect(files.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
    const existing = new Set(files.flatMap(titles));
    expect(named.filter((test) => !existing.has(test))).toEqual([]);
  });

  it('docs/faults.md names every test of __tests__/faults', () => {
    const directory = '__tests__/faults';
    const own = path.posix.join(directory, path.basename(import.meta.filename));
    const files = readdirSync(path.join(ROOT, directory)).map((name) => path.posix.join(directory, name));
    const tests = files.filter((file) => file !== own).flatMap(titles);
    expect(tests.length).toBeGreaterThan(40);
    expect(tests.filter((test) => !named.includes(test))).toEqual([]);
  });
});

const security = readFileSync(path.join(ROOT, 'docs', 'security.md'), 'utf8');
const promised = [...security.matchAll(/^\| (.+) \| \[`(.+)`\]\(\.\.\/\2\) \| (.+) \|$/gm)].map(
  ([, promise = '', file = '', title = '']) => ({ promise, file, title }),
);

describe('docs/security.md', () => {
  it('docs/security.md names a test for each promise', () => {
    const promises = [...security.matchAll(/^- \*\*(.+?)\.?\*\*/gm)].map(([, name = '']) => name);
    expect(promises.length).toBeGreaterThan(15);
    const tested = new Set(promised.map(({ promise }) => promise));
    expect(promises.filter((promise) => !tested.has(promise))).toEqual([]);
  });

  it('docs/security.md names only tests that exist', () => {
    const isThere = ({ file, title }: (typeof promised)[number]) =>
      existsSync(path.join(ROOT, file)) && titlesIn(file).includes(title);
    expect(promised.filter((row) => !isThere(row))).toEqual([]);
  });
});
