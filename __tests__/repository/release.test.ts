import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { whenFinished } from '../helpers/finished.js';
import { ROOT } from '../helpers/paths.js';
import { cleanEnvironment } from '../helpers/workspace.js';

const SCRIPT = path.join(ROOT, 'scripts', 'release.mjs');

function temporary(): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'metaflow-runner-release-test-'));
  whenFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

function release(directory: string, ...args: string[]) {
  const env = cleanEnvironment();
  return spawnSync(process.execPath, [SCRIPT, ...args], { cwd: directory, encoding: 'utf8', env });
}

describe('a dry run of a release', { tags: ['ci'] }, () => {
  const version = (JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string })
    .version;
  const out = temporary();
  let printed = '';

  beforeAll(() => {
    const { status, stdout, stderr } = release(ROOT, '--dry-run', '--out', out);
    printed = stdout + stderr;
    expect(status, printed).toBe(0);
  });

  it('a dry run packs the package, installs it, lists its contents, and publishes nothing', () => {
    const tarball = `metaflow-runner-${version}.tgz`;
    expect(printed).toMatch(
      new RegExp(`^${tarball} has these \\d+ files, can be installed, and runs\\.$`, 'm'),
    );
    expect(printed).toContain('Nothing has been published.');
    const listed = [...printed.matchAll(/^ *\d+ (\S+)$/gm)].map(([, file]) => file);
    const packed = execFileSync('tar', ['--list', '--gzip', '--file', path.join(out, tarball)], {
      encoding: 'utf8',
    });
    expect(listed.sort()).toEqual(
      packed
        .trim()
        .split('\n')
        .map((file) => file.replace(/^package\//, ''))
        .sort(),
    );
    expect(listed).toEqual(
      expect.arrayContaining(['lib/index.js', 'dist/cli/index.js', 'dist/sbom.cdx.json', 'LICENSE']),
    );
    expect(listed.filter((file) => /^(?:src|__tests__|node_modules|\.)/.test(file ?? ''))).toEqual([]);
  });

  it('a dry run writes checksums of the published files and of each file in dist/', () => {
    const sums = readFileSync(path.join(out, 'SHA256SUMS'), 'utf8').trim().split('\n');
    const files = sums.map((line) => {
      const [digest, file = ''] = line.split('  ');
      const place = file.startsWith('dist/') ? path.join(ROOT, file) : path.join(out, file);
      expect(createHash('sha256').update(readFileSync(place)).digest('hex'), file).toBe(digest);
      return file;
    });
    const ofDist = readdirSync(path.join(ROOT, 'dist'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(ROOT, path.join(entry.parentPath, entry.name)));
    expect(files.sort()).toEqual([...ofDist, `metaflow-runner-${version}.tgz`, 'sbom.cdx.json'].sort());
  });

  it('a dry run takes the release notes from the changelog', () => {
    const notes = readFileSync(path.join(out, 'notes.md'), 'utf8');
    expect(readFileSync(path.join(ROOT, 'CHANGELOG.md'), 'utf8')).toContain(notes.trim());
    expect(notes.trim()).not.toBe('');
    expect(notes).not.toMatch(/^## /m);
  });
});

interface Parts {
  readonly version?: string;
  readonly locked?: string;
  readonly changelog?: string;
}

describe('a release that is not ready', () => {
  const DATED = '# Changelog\n\n## 1.2.3 - 2026-11-27\n\n### Added\n\n- Something.\n';

  /** A repository in which nothing is wrong up to the packing, except the given parts. */
  function repository({ version = '1.2.3', locked, changelog = DATED }: Parts = {}): string {
    const directory = temporary();
    const write = (file: string, text: string) => writeFileSync(path.join(directory, file), text);
    write('package.json', JSON.stringify({ name: 'metaflow-runner', version }));
    write('package-lock.json', JSON.stringify({ version: locked ?? version }));
    write('CHANGELOG.md', changelog);
    return directory;
  }

  it.each([
    ['neither --tag nor --dry-run is set', {}, [], 'say either --tag vX.Y.Z or --dry-run'],
    ['both --tag and --dry-run are set', {}, ['--tag', 'v1.2.3', '--dry-run'], 'say either'],
    [
      'the tag is for another version',
      {},
      ['--tag', 'v1.2.4'],
      'the tag v1.2.4 is not that of metaflow-runner 1.2.3',
    ],
    [
      'the version is a pre-release',
      { version: '1.2.3-rc.1' },
      ['--dry-run'],
      'package.json has the version 1.2.3-rc.1',
    ],
    ['the lock file has another version', { locked: '1.2.2' }, ['--dry-run'], 'and package-lock.json 1.2.2'],
    [
      'the changelog has only unreleased changes',
      { changelog: '# Changelog\n\n## Unreleased\n\n- Something.\n' },
      ['--tag', 'v1.2.3'],
      'CHANGELOG.md does not begin with a section "## 1.2.3 - YYYY-MM-DD"',
    ],
    [
      'the changelog begins with another version',
      { version: '1.2.4', changelog: DATED },
      ['--tag', 'v1.2.4'],
      'CHANGELOG.md does not begin with a section "## 1.2.4 - YYYY-MM-DD"',
    ],
    [
      'the section of the version is empty',
      { changelog: '# Changelog\n\n## 1.2.3 - 2026-11-27\n\n## 1.2.2 - 2026-10-01\n\n- Something.\n' },
      ['--tag', 'v1.2.3'],
      'that says what is new',
    ],
    [
      'the changelog has unreleased changes above the version',
      { changelog: DATED.replace('## 1.2.3', '## Unreleased\n\n- More.\n\n## 1.2.3') },
      ['--tag', 'v1.2.3'],
      'CHANGELOG.md has changes in "Unreleased"',
    ],
  ] as const satisfies readonly (readonly [string, Parts, readonly string[], string])[])(
    'a release is refused with the reason, before anything is built, if %s',
    (_, parts, args, reason) => {
      const directory = repository(parts);
      const { status, stderr } = release(directory, ...args);
      expect(stderr).toContain(`Not ready to be released: `);
      expect(stderr).toContain(reason);
      expect(status).toBe(1);
      expect(readdirSync(directory)).not.toContain('release');
    },
  );
});

interface Job {
  readonly permissions: Readonly<Record<string, string>>;
  readonly environment?: string;
  readonly needs?: readonly string[];
  readonly if?: string;
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
}

describe('the release workflow', () => {
  const workflow = parse(readFileSync(path.join(ROOT, '.github', 'workflows', 'release.yml'), 'utf8')) as {
    on: { push: { tags: string[] } };
    jobs: Readonly<Record<'verify' | 'prepare' | 'publish', Job>>;
  };

  it('the release workflow prepares the same files as a dry run, from a dist/ that it compares with a fresh build', () => {
    const runs = workflow.jobs.prepare.steps.flatMap(({ run }) => run ?? []);
    expect(runs).toEqual(
      expect.arrayContaining(['npm run release -- --tag "$GITHUB_REF_NAME"', 'npm run release -- --dry-run']),
    );
    const { scripts } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(scripts['release']).toBe('node scripts/build.mjs --check && node scripts/release.mjs');
  });

  it('only the publishing job has tokens that can write: it needs an environment, follows all tests, and runs no code from the repository', () => {
    const { verify, prepare, publish } = workflow.jobs;
    for (const { permissions } of [verify, prepare]) expect(permissions).toEqual({ contents: 'read' });
    expect(publish).toMatchObject({
      environment: 'release',
      needs: ['verify', 'prepare'],
      if: "github.event_name == 'push'",
      permissions: { contents: 'write', 'id-token': 'write', attestations: 'write' },
    });
    const text = JSON.stringify(publish.steps);
    expect(text).not.toMatch(/actions\/checkout|npm (?:ci|install|run)|node scripts/);
    // Trusted publishing needs no token, and the job moves no tag.
    expect(text).not.toMatch(/NPM_TOKEN|NODE_AUTH_TOKEN|force|git\/refs/);
  });
});
