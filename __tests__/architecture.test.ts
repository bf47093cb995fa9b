import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './helpers/paths.js';

const SRC = path.join(ROOT, 'src');
/** The files of a folder, with the purpose of each, fit on one screen. */
const MAX_FILES = 18;

const LIBRARY = [
  'redaction',
  'client',
  'bundle',
  'runner',
  'outcome',
  'display',
  'execution',
  'report',
  'provision',
];

const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(SRC, path.join(entry.parentPath, entry.name)));
const folderOf = (file: string) => (file.includes(path.sep) ? (file.split(path.sep)[0] ?? '') : '');

/** The folders of src that the files of each folder import. */
function importedFolders(): Record<string, string[]> {
  const arrows = new Map<string, Set<string>>();
  for (const file of files) {
    const from = folderOf(file);
    if (from === '') continue;
    const text = readFileSync(path.join(SRC, file), 'utf8');
    for (const [, specifier = ''] of text.matchAll(/(?:from |import\()'(\.[^']+)'/g)) {
      const to = folderOf(path.join(path.dirname(file), specifier));
      if (to !== from) arrows.set(from, (arrows.get(from) ?? new Set()).add(to));
    }
  }
  return sorted(arrows);
}

/** The arrows between folders in the diagram in docs/architecture.md. */
function drawnArrows(): Record<string, string[]> {
  const text = readFileSync(path.join(ROOT, 'docs', 'architecture.md'), 'utf8');
  const arrows = new Map<string, Set<string>>();
  for (const [, from = '', to = ''] of text.matchAll(/^ {2}(\w+) --> (\w+(?: & \w+)*)$/gm))
    arrows.set(from, new Set(to.split(' & ')));
  return sorted(arrows);
}

function sorted(arrows: ReadonlyMap<string, ReadonlySet<string>>): Record<string, string[]> {
  return Object.fromEntries([...arrows].map(([from, to]) => [from, [...to].sort()]));
}

describe('the structure of src', () => {
  it('docs/architecture.md draws every folder of src, and every arrow between them', () => {
    const text = readFileSync(path.join(ROOT, 'docs', 'architecture.md'), 'utf8');
    const drawn = [...text.matchAll(/\["src\/(\w+)<br\/>/g)].map(([, folder]) => folder);
    expect(drawn.sort()).toEqual([...new Set(files.map(folderOf))].filter(Boolean).sort());
    expect(drawnArrows()).toEqual(importedFolders());
  });

  it('only the entries know a CI system: no text in the library names one, or something that only one of them has', () => {
    const ofCi =
      /GitHub|GitLab|aws-actions|matrix job|job summary|\b(?:(?:GITHUB|ACTIONS|INPUT)_[A-Z]|RUNNER_(?:TEMP|TOOL))/;
    const found = files
      .filter((file) => LIBRARY.includes(folderOf(file)))
      .flatMap((file) =>
        readFileSync(path.join(SRC, file), 'utf8')
          .split('\n')
          .filter((line) => !/^\s*(?:\/?\*|\/\/)/.test(line) && ofCi.test(line))
          .map((line) => `${file}: ${line.trim()}`),
      );
    expect(found).toEqual([]);
  });

  it('no folder of src has more files than fit on one screen', () => {
    const counts = new Map<string, number>();
    for (const file of files) {
      const folder = path.dirname(file);
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    expect([...counts].filter(([, count]) => count > MAX_FILES)).toEqual([]);
  });
});
