import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { annotatedFile, sourceUrl } from '../../src/action/links/source-url.js';

const SHA = 'a'.repeat(40);
const OTHER = 'b'.repeat(40);
const ENV = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'octo-org/flows', GITHUB_SHA: SHA };

function workspace(files: Readonly<Record<string, string>>): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-test-'));
  onTestFinished(() => {
    rmSync(directory, { recursive: true, force: true });
  });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.join(directory, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(directory, name), text);
  }
  return directory;
}

const config = (url: string) =>
  `[core]\n\tbare = false\n[remote "origin"]\n\turl = ${url}\n\tfetch = x\n[branch "main"]\n\tremote = origin\n`;

/** The link to a file, without GitHub's own address, and the file as an annotation names it. */
function shown(files: Readonly<Record<string, string>>, file: string): readonly [string | undefined, string] {
  const directory = workspace(files);
  const url = sourceUrl(ENV, directory)(file, 3);
  return [url?.replace('https://github.com/', ''), annotatedFile(ENV, directory, file)];
}

describe('a line of code', () => {
  const own = config('https://github.com/octo-org/flows');

  it.each([
    ['in the workspace itself', {}, 'flows/a.py', `octo-org/flows/blob/${SHA}/flows/a.py#L3`, 'flows/a.py'],
    [
      'in a checkout at the workspace',
      { '.git/HEAD': SHA, '.git/config': own },
      'flows/a.py',
      `octo-org/flows/blob/${SHA}/flows/a.py#L3`,
      'flows/a.py',
    ],
    [
      'in a checkout with a path',
      { 'app/.git/HEAD': SHA, 'app/.git/config': own },
      'app/flows/a.py',
      `octo-org/flows/blob/${SHA}/flows/a.py#L3`,
      'flows/a.py',
    ],
    [
      'in a checkout at the workspace without a remote',
      { '.git/HEAD': 'ref: refs/heads/main' },
      'app/a.py',
      `octo-org/flows/blob/${SHA}/app/a.py#L3`,
      'app/a.py',
    ],
    [
      'in a checkout at the workspace from a directory',
      { '.git/HEAD': SHA, '.git/config': config('/srv/git/flows.git') },
      'a.py',
      `octo-org/flows/blob/${SHA}/a.py#L3`,
      'a.py',
    ],
    [
      'in a checkout with a path and without a remote',
      { 'app/.git/HEAD': 'ref: refs/heads/main' },
      'app/a.py',
      `octo-org/flows/blob/${SHA}/a.py#L3`,
      'a.py',
    ],
    [
      'in a checkout with a path, cloned from a directory, of the job’s commit',
      { 'app/.git/HEAD': SHA, 'app/.git/config': config('/srv/git/flows.git') },
      'app/a.py',
      `octo-org/flows/blob/${SHA}/a.py#L3`,
      'a.py',
    ],
    [
      'in a checkout with a path, cloned from a directory, of another commit',
      {
        '.git/HEAD': SHA,
        '.git/config': own,
        'lib/.git/HEAD': OTHER,
        'lib/.git/config': config('/srv/git/lib.git'),
      },
      'lib/b.py',
      undefined,
      'lib/b.py',
    ],
    [
      'in a checkout by SSH',
      { 'app/.git/HEAD': SHA, 'app/.git/config': config('git@github.com:Octo-Org/flows.git') },
      'app/a.py',
      `octo-org/flows/blob/${SHA}/a.py#L3`,
      'a.py',
    ],
    [
      'in a checkout of another commit',
      {
        'app/.git/HEAD': OTHER,
        'app/.git/config': own,
        'app/.git/FETCH_HEAD': `${OTHER}\t\t'v1' of github.com`,
      },
      'app/a.py',
      `octo-org/flows/blob/${OTHER}/a.py#L3`,
      'a.py',
    ],
    [
      'in a commit that the job itself made',
      {
        '.git/HEAD': 'ref: refs/heads/x',
        '.git/refs/heads/x': OTHER,
        '.git/config': own,
        '.git/FETCH_HEAD': SHA,
      },
      'a.py',
      `octo-org/flows/blob/${SHA}/a.py#L3`,
      'a.py',
    ],
    [
      'in another repository',
      {
        'lib/.git/HEAD': 'ref: refs/heads/main',
        'lib/.git/packed-refs': `# pack-refs\n${OTHER} refs/heads/main\n`,
        'lib/.git/config': config('ssh://git@github.com/octo-org/lib.git'),
      },
      'lib/b c.py',
      `octo-org/lib/blob/${OTHER}/b%20c.py#L3`,
      'lib/b c.py',
    ],
    [
      'in a submodule',
      {
        '.git/HEAD': SHA,
        '.git/config': own,
        'sub/.git': 'gitdir: ../.git/modules/sub\n',
        '.git/modules/sub/HEAD': OTHER,
        '.git/modules/sub/config': config('https://github.com/octo-org/sub'),
      },
      'sub/b.py',
      `octo-org/sub/blob/${OTHER}/b.py#L3`,
      'sub/b.py',
    ],
    [
      'in a repository that is not on GitHub',
      { '.git/HEAD': SHA, '.git/config': config('https://gitlab.com/a/b.git') },
      'a.py',
      undefined,
      'a.py',
    ],
  ])('a line of code %s has the right link and annotation', (_, files, file, url, annotated) => {
    expect(shown(files, file)).toEqual([url, annotated]);
  });

  it('a line of code has Gitea’s or Forgejo’s form of address if the workflow runs there', () => {
    const directory = workspace({});
    const server = { ...ENV, GITHUB_SERVER_URL: 'https://git.example.org' };
    for (const name of ['GITEA_ACTIONS', 'FORGEJO_ACTIONS']) {
      const url = sourceUrl({ ...server, [name]: 'true' }, directory)('a.py', 3);
      expect(url).toBe(`https://git.example.org/octo-org/flows/src/commit/${SHA}/a.py#L3`);
    }
  });
});
